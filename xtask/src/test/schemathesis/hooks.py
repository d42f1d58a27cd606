"""What schemathesis cannot know from the description: who it is, and what a photograph looks like."""

import os
import struct
import zlib

import requests
import schemathesis
from hypothesis import strategies as st

SERVER = os.environ["SERVER"]
KEYS = (os.environ["API_KEY"], os.environ["API_SECRET"])


def png():
    """A grey photograph of 640 by 480 pixels."""

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = (b"\x00" + b"\x80" * 640) * 480
    header = struct.pack(">IIBBBBB", 640, 480, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


PHOTOGRAPH = png()
for media_type in ["image/jpeg", "image/png", "image/webp", "application/pdf"]:
    schemathesis.openapi.media_type(media_type, st.just(PHOTOGRAPH))


@schemathesis.auth().apply_to(path_regex="^/(api/v2|kyc|kyb/tokens)/")
class KeyPair:
    """The key pair of an environment."""

    def get(self, case, context):
        return requests.auth._basic_auth_str(*KEYS)

    def set(self, case, data, context):
        case.headers["Authorization"] = data


@schemathesis.auth(refresh_interval=None).apply_to(path_regex="^/api/capture/")
class Link:
    """A fresh link for every request, whose client has agreed and chosen a document, and has sent every picture when
    the request hands them in: otherwise one `cancel` would turn every later answer into `409`."""

    def get(self, case, context):
        order = {"clientId": "schemathesis", "documents": DOCUMENTS, "utilityBill": True}
        opened = requests.post(f"{SERVER}/api/v2/token", json=order, auth=KEYS)
        opened.raise_for_status()
        link = {"Authorization": "Bearer " + opened.json()["authToken"]}

        def walk(method, path, **body):
            answer = requests.request(method, f"{SERVER}/api/capture/{path}", headers=link, **body)
            answer.raise_for_status()

        walk("POST", "start", json={"consent": True})
        walk("PUT", "document", json={"country": "UT", "documentType": "ID_CARD"})
        if case.operation.path.endswith("/finish"):
            for picture in ["photos/FRONT", "photos/BACK", "photos/FACE", "extras/UTILITY_BILL"]:
                walk("PUT", picture, data=PHOTOGRAPH)
        return link["Authorization"]

    def set(self, case, data, context):
        case.headers["Authorization"] = data


@schemathesis.auth().apply_to(path_regex="^/kyb/info/")
class Form:
    """The credential of a company's form."""

    def get(self, case, context):
        order = {"tokenType": "FORM", "clientId": "schemathesis"}
        opened = requests.post(f"{SERVER}/kyb/tokens/", json=order, auth=KEYS)
        opened.raise_for_status()
        return "Bearer " + opened.json()["tokenString"]

    def set(self, case, data, context):
        case.headers["Authorization"] = data


def documents():
    """Every type of document, as the description lists them for `PUT /api/capture/document`."""
    description = requests.get(f"{SERVER}/openapi.json").json()
    body = description["paths"]["/api/capture/document"]["put"]["requestBody"]["content"]["application/json"]["schema"]
    name = body["$ref"].rsplit("/", 1)[1]
    return description["components"]["schemas"][name]["properties"]["documentType"]["enum"]


DOCUMENTS = documents()
