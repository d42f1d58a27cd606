"""What schemathesis cannot know from the description: who it is, what a photograph looks like, which names exist.

Requests that are meant to be good get names of things that are there, and are rid of what contradicts itself: no JSON
Schema can say that two spellings of one field must agree. Requests that are meant to be bad are left alone.
"""

import base64
import functools
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


def documents():
    """Every type of document, as the description lists them for `PUT /api/capture/document`."""
    description = requests.get(f"{SERVER}/openapi.json").json()
    body = description["paths"]["/api/capture/document"]["put"]["requestBody"]["content"]["application/json"]["schema"]
    name = body["$ref"].rsplit("/", 1)[1]
    return description["components"]["schemas"][name]["properties"]["documentType"]["enum"]


DOCUMENTS = documents()


def order(**more):
    """Opens a verification that accepts every document and asks for a utility bill in any way."""
    steps = {"ALL": {"ALL": {"UTILITY_BILL": {}}}}
    body = {"clientId": "schemathesis", "documents": DOCUMENTS, "additionalSteps": steps, **more}
    opened = requests.post(f"{SERVER}/api/v2/token", json=body, auth=KEYS)
    opened.raise_for_status()
    return opened.json()


def open_form():
    """Opens the form of a company; gives its credential."""
    opened = requests.post(f"{SERVER}/kyb/tokens/", json={"tokenType": "FORM", "clientId": "schemathesis"}, auth=KEYS)
    opened.raise_for_status()
    return opened.json()["tokenString"]


def approved():
    """The name of a verification that came out well."""
    return order(dummyStatus="APPROVED")["scanRef"]


@functools.cache
def one_approved():
    """The same one every time."""
    return approved()


@functools.cache
def opened():
    """A verification that nobody has begun, the same one every time."""
    return order()


@functools.cache
def erased():
    """The name of a verification that was erased."""
    scan_ref = approved()
    requests.post(f"{SERVER}/api/v2/delete", json={"scanRef": scan_ref}, auth=KEYS).raise_for_status()
    return scan_ref


@functools.cache
def link_of_file():
    """The parts of a link to a picture: environment, verification, picture, expiry, signature."""
    token, walk = enter()
    walk("PUT", "photos/FRONT", data=PHOTOGRAPH)
    files = requests.post(f"{SERVER}/api/v2/files", json={"scanRef": token["scanRef"]}, auth=KEYS).json()
    path, query = files["FRONT"].split("/api/v2/files/")[1].split("?")
    return path.split("/"), dict(part.split("=") for part in query.split("&"))


def enter():
    """Opens a verification whose client has agreed and chosen a document; gives it and what walks on with it."""
    token = order()
    headers = {"Authorization": "Bearer " + token["authToken"]}

    def walk(method, path, **body):
        answer = requests.request(method, f"{SERVER}/api/capture/{path}", headers=headers, **body)
        answer.raise_for_status()

    walk("POST", "start", json={"consent": True})
    walk("PUT", "document", json={"country": "UT", "documentType": "ID_CARD"})
    return token, walk


@schemathesis.auth().apply_to(path_regex="^/(api/v2|kyc|kyb/tokens)/")
class KeyPair:
    """The key pair of an environment."""

    def get(self, case, context):
        return requests.auth._basic_auth_str(*KEYS)

    def set(self, case, data, context):
        case.headers["Authorization"] = data


@schemathesis.auth(refresh_interval=None).apply_to(path_regex="^/api/capture/")
class Link:
    """A link whose client is where the request fits. What ends the walk or turns it gets one of its own: otherwise one
    `cancel` would turn every later answer into `409`."""

    def __init__(self):
        self.shared = enter()[0]

    def get(self, case, context):
        path = case.operation.path
        if not path.endswith(("/finish", "/cancel", "/document")):
            return "Bearer " + self.shared["authToken"]
        token, walk = enter()
        if path.endswith("/finish"):
            for picture in ["photos/FRONT", "photos/BACK", "photos/FACE", "extras/UTILITY_BILL"]:
                walk("PUT", picture, data=PHOTOGRAPH)
        return "Bearer " + token["authToken"]

    def set(self, case, data, context):
        case.headers["Authorization"] = data


@schemathesis.auth().apply_to(path_regex="^/kyb/info/")
class Form:
    """The credential of a company's form."""

    def get(self, case, context):
        return "Bearer " + open_form()

    def set(self, case, data, context):
        case.headers["Authorization"] = data


@schemathesis.hook
def before_call(context, case, **kwargs):
    """Makes good requests better; see above."""
    if case.meta is None or case.meta.generation.mode.is_negative:
        return
    path, body = case.operation.path, case.body
    if isinstance(body, dict):
        better = BODIES.get(path)
        case.body = better(dict(body)) if better else body
    if path == "/api/v2/redirect" and "authToken" in case.query:
        case.query["authToken"] = opened()["authToken"]
    if path.startswith("/api/v2/files/"):
        (environment, scan_ref, capture), query = link_of_file()
        case.path_parameters = {"environment": environment, "scanRef": scan_ref, "capture": capture}
        case.query = query
    if path.startswith("/api/v2/erasures/"):
        case.path_parameters = {"scanRef": erased()}
    if path.startswith("/api/capture/extras/"):
        case.path_parameters = {"name": "UTILITY_BILL"}
    if path.startswith("/kyc/identifications/{scanRef}/"):
        case.path_parameters = {"scanRef": approved()}
    if path.startswith("/kyb/tokens/{tokenString}/"):
        case.path_parameters = {"tokenString": open_form()}


def token(body):
    """One spelling of each field, and only what the others allow."""
    for one, other in [
        ("country", "allowedCountries"),
        ("documents", "allowedDocuments"),
        ("expiryTime", "lifetime"),
        ("additionalSteps", "utilityBill"),
    ]:
        if one in body:
            body.pop(other, None)
    for nested in ["client", "urls", "settings"]:
        if len(body) > 1 + (nested in body):
            body.pop(nested, None)
    if body.get("additionalSteps") is None:
        body.pop("additionalData", None)
    if body.get("dummyStatus") is None:
        for field in [field for field in body if field.startswith("dummy")]:
            del body[field]
    # Video calls are documented and not offered; what is not set up cannot be named.
    if str(body.get("tokenType")).startswith("VIDEO"):
        del body["tokenType"]
    for field in ["questionnaire", "riskAssessmentProfile", "theme"]:
        body.pop(field, None)
    # How long a code for typing may live is a setting.
    body.pop("generateDigitString", None)
    return body


def code(body):
    """A code that was handed out."""
    return {**body, "code": order(generateDigitString=True)["digitString"]}


def decided(body):
    """A verification that is decided."""
    return {**body, "scanRef": one_approved()}


def untouched(body):
    """A verification that is decided, and that nobody has touched."""
    return {**body, "scanRef": approved()}


def step(body):
    """A further document that was asked for."""
    return {**decided(body), "step": "UTILITY_BILL", "image": base64.b64encode(PHOTOGRAPH).decode()}


def process(body):
    """Every picture of a verification that waits for them."""
    image = base64.b64encode(PHOTOGRAPH).decode()
    images = {name: image for name in ["FRONT", "BACK", "FACE", "UTILITY_BILL"]}
    body = {**body, "images": images, "skipAnalysis": True, "documentType": body.get("documentType") or "PASSPORT"}
    body.pop("authToken", None)
    return {**body, "token": order()["authToken"]}


def asked(body):
    """What a new environment can ask for."""
    return {"additionalStepUploadRequired": True, **{key: body[key] for key in ["lifetime"] if key in body}}


def company(body):
    """Nothing that would have to be set up before it can be named."""
    for field in ["flow", "theme", "questionnaire"]:
        body.pop(field, None)
    return attached(body)


def attached(body):
    """People that are there."""
    if body.get("scanRefs"):
        body["scanRefs"] = [opened()["scanRef"]]
    return body


BODIES = {
    "/api/v2/token": token,
    "/api/v2/status": decided,
    "/api/v2/data": decided,
    "/api/v2/files": decided,
    "/api/v2/full-status": decided,
    "/api/v2/delete": untouched,
    "/api/v2/add-dummy-status": untouched,
    "/api/v2/upload-additional-step": step,
    "/api/v2/process": process,
    "/api/capture/code": code,
    "/kyc/identifications/{scanRef}/request-information/": asked,
    "/kyb/tokens/": company,
    "/kyb/tokens/{tokenString}/": attached,
}
