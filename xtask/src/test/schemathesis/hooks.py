"""What schemathesis cannot know from the description: what a photograph looks like, and how to get a link."""

import os

import requests
import schemathesis
from hypothesis import strategies as st

SERVER = os.environ["SERVER"]
KEYS = (os.environ["API_KEY"], os.environ["API_SECRET"])

with open(os.environ["PHOTOGRAPH"], "rb") as file:
    PHOTOGRAPH = st.just(file.read())
for media_type in ["image/jpeg", "image/png", "image/webp"]:
    schemathesis.openapi.media_type(media_type, PHOTOGRAPH)


@schemathesis.auth().apply_to(path_regex="^/(api/v2|kyc|kyb)/")
class KeyPair:
    """The key pair of the environment."""

    def get(self, case, context):
        return KEYS

    def set(self, case, data, context):
        case.headers["Authorization"] = requests.auth._basic_auth_str(*data)


@schemathesis.auth(refresh_interval=None).apply_to(path_regex="^/api/capture/")
class Link:
    """A fresh link for every request, whose client has agreed and chosen a document: otherwise one `cancel` would
    turn every later answer into `409`."""

    def get(self, case, context):
        order = {"clientId": "schemathesis", "country": "UT", "documents": ["PASSPORT"]}
        opened = requests.post(f"{SERVER}/api/v2/token", json=order, auth=KEYS)
        opened.raise_for_status()
        link = {"Authorization": "Bearer " + opened.json()["authToken"]}
        for method, path, body in [
            ("POST", "start", {"consent": True}),
            ("PUT", "document", {"country": "UT", "documentType": "PASSPORT"}),
        ]:
            requests.request(method, f"{SERVER}/api/capture/{path}", json=body, headers=link).raise_for_status()
        return link

    def set(self, case, data, context):
        case.headers.update(data)
