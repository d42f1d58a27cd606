"""What schemathesis cannot know from the description: who it is, what a photograph looks like, which names exist.

Requests that are meant to be good get names of things that are there, and are rid of what contradicts itself: no JSON
Schema can say that two spellings of one field must agree. Requests that are meant to be bad are left alone.
"""

import base64
import functools
import json
import os
import pathlib
import struct
import time
import uuid
import zlib

import requests
import schemathesis
from hypothesis import strategies as st

SERVER = os.environ["SERVER"]
KEYS = (os.environ["API_KEY"], os.environ["API_SECRET"])
# A pair that may administer, of another environment: what it changes disturbs nobody.
ADMINISTRATOR = (os.environ["ADMIN_KEY"], os.environ["ADMIN_SECRET"])
# The photograph of a passport, as JPEG.
PASSPORT = pathlib.Path(os.environ["PASSPORT"]).read_bytes()
# Where it is told which operations were answered well.
ANSWERED = pathlib.Path(os.environ["ANSWERED"])


def png():
    """A grey picture of 640 by 480 pixels."""

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = (b"\x00" + b"\x80" * 640) * 480
    header = struct.pack(">IIBBBBB", 640, 480, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def webp():
    """A grey picture of 640 by 480 pixels: lossless, five alphabets of one letter each, and so not a bit for a pixel."""
    bits = [(0x2F, 8), (639, 14), (479, 14), (0, 1), (0, 3), (0, 3)]
    for letter in [128, 128, 128, 255, 0]:
        bits += [(1, 1), (0, 1), (1, 1), (letter, 8)]
    value, length = 0, 0
    for number, width in bits:
        value, length = value | number << length, length + width
    data = value.to_bytes((length + 7) // 8 + 1, "little")
    data += b"\x00" * (len(data) % 2)
    chunk = b"WEBPVP8L" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(chunk)) + chunk


def pdf():
    """One page that shows the passport."""
    width, height = size(PASSPORT)
    drawing = b"q %d 0 0 %d 0 0 cm /I Do Q" % (width, height)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents 4 0 R"
        b" /Resources << /XObject << /I 5 0 R >> >> >>" % (width, height),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawing), drawing),
        b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB /BitsPerComponent 8"
        b" /Filter /DCTDecode /Length %d >>\nstream\n%s\nendstream" % (width, height, len(PASSPORT), PASSPORT),
    ]
    file, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    return file + head + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(file))


def size(jpeg):
    """Width and height of a JPEG: they stand in the segment that begins the frame."""
    place = 2
    while jpeg[place + 1] not in (0xC0, 0xC2):
        place += 2 + int.from_bytes(jpeg[place + 2 : place + 4], "big")
    height, width = struct.unpack(">HH", jpeg[place + 5 : place + 9])
    return width, height


PICTURES = {"image/jpeg": PASSPORT, "image/png": png(), "image/webp": webp(), "application/pdf": pdf()}
for media_type, picture in PICTURES.items():
    schemathesis.openapi.media_type(media_type, st.just(picture))


def pick(body):
    """A picture in Base64: which one follows from what came with it, so that every run is the same."""
    all_of_them = list(PICTURES.values())
    chosen = all_of_them[zlib.crc32(json.dumps(body, sort_keys=True).encode()) % len(all_of_them)]
    return base64.b64encode(chosen).decode()


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
    walk("PUT", "photos/FRONT", data=PASSPORT)
    files = requests.post(f"{SERVER}/api/v2/files", json={"scanRef": token["scanRef"]}, auth=KEYS).json()
    path, query = files["FRONT"].split("/api/v2/files/")[1].split("?")
    return path.split("/"), dict(part.split("=") for part in query.split("&"))


def theme_picture():
    """Where a picture of a theme is: environment and picture. A change of settings may have taken an earlier one away."""
    key = "3c90c3cc-0d44-4b50-8888-8dd25736052a"
    logo = "data:image/png;base64," + base64.b64encode(png()).decode()
    change = {"themes": [{"key": key, "title": "One", "logo": logo}], "theme": key}
    requests.patch(f"{SERVER}/api/settings", json=change, auth=ADMINISTRATOR).raise_for_status()
    opened = requests.post(f"{SERVER}/api/v2/token", json={"clientId": "schemathesis"}, auth=ADMINISTRATOR)
    opened.raise_for_status()
    headers = {"Authorization": "Bearer " + opened.json()["authToken"]}
    session = requests.get(f"{SERVER}/api/capture/session", headers=headers)
    session.raise_for_status()
    return session.json()["theme"]["logo"].split("/")[-2:]


def enter(**more):
    """Opens a verification whose client has agreed and chosen a document; gives it and what walks on with it."""
    token = order(**more)
    headers = {"Authorization": "Bearer " + token["authToken"]}

    def walk(method, path, **body):
        answer = requests.request(method, f"{SERVER}/api/capture/{path}", headers=headers, **body)
        answer.raise_for_status()
        return answer

    walk("POST", "start", json={"consent": True})
    walk("PUT", "document", json={"country": "UT", "documentType": "ID_CARD"})
    return token, walk


@functools.cache
def recognisable():
    """The name of an approved verification with a selfie; a person overruled the machine, since there is no face."""
    token, walk = enter(maxAttemptCount=0)
    send_pictures(walk)
    walk("POST", "finish")
    names = {"scanRef": token["scanRef"]}
    await_decision(token["scanRef"])
    ruling = {**names, "manualDocumentValidity": "DOC_VALIDATED", "manualFaceMatchResult": "FACE_MATCH"}
    requests.post(f"{SERVER}/api/v2/add-dummy-status", json=ruling, auth=KEYS).raise_for_status()
    return token["scanRef"]


def await_decision(scan_ref):
    """Waits until the machine has decided."""
    for _ in range(600):
        status = requests.post(f"{SERVER}/api/v2/status", json={"scanRef": scan_ref}, auth=KEYS).json()
        if status["status"] != "ACTIVE":
            return
        time.sleep(0.1)


def send_pictures(walk):
    for picture in ["photos/FRONT", "photos/BACK", "photos/FACE", "extras/UTILITY_BILL"]:
        walk("PUT", picture, data=PASSPORT)


def begin_upload(upload, link):
    """Sends the first piece of a picture."""
    headers = {"Authorization": link, "Upload-Offset": "0", "Upload-Length": str(2 << 16)}
    path = f"{SERVER}/api/capture/uploads/{upload}?step=FRONT"
    requests.patch(path, data=bytes(1 << 16), headers=headers).raise_for_status()


def ask_for_face(start=False):
    """Asks for a face; gives the secret of the link."""
    body = {"scanRef": recognisable(), "type": "AUTHENTICATION", "method": "FACE_MATCHING"}
    asked = requests.post(f"{SERVER}/partner/authentication-info", json=body, auth=KEYS)
    asked.raise_for_status()
    token = asked.json()["token"]
    if start:
        headers = {"Authorization": "Bearer " + token}
        begun = requests.post(f"{SERVER}/api/capture/face/start", json={"consent": True}, headers=headers)
        begun.raise_for_status()
    return token


@schemathesis.auth().apply_to(path_regex="^/(api/v2|kyc|kyb/tokens|identification|partner)/")
class KeyPair:
    """The key pair of an environment."""

    def get(self, case, context):
        return requests.auth._basic_auth_str(*KEYS)

    def set(self, case, data, context):
        case.headers["Authorization"] = data


@schemathesis.auth().apply_to(path_regex="^/api/settings")
class Administrator:
    """The key pair that may change settings."""

    def get(self, case, context):
        return requests.auth._basic_auth_str(*ADMINISTRATOR)

    def set(self, case, data, context):
        case.headers["Authorization"] = data


@schemathesis.auth(refresh_interval=None).apply_to(path_regex="^/api/capture/(?!face|me(/|$))")
class Link:
    """A link whose client is where the request fits. What ends the walk or turns it gets one of its own: otherwise one
    `cancel` would turn every later answer into `409`."""

    def __init__(self):
        self.shared = enter(verifyAddress=True)[0]

    def get(self, case, context):
        path = case.operation.path
        if not path.endswith(("/finish", "/cancel", "/document", "/detect", "/liveness", "/leave-out")):
            return "Bearer " + self.shared["authToken"]
        acts = path.endswith(("/liveness", "/leave-out"))
        token, walk = enter(checkLiveness=acts)
        if path.endswith("/finish"):
            send_pictures(walk)
        if acts and case.operation.method.upper() == "PUT":
            NONCES[token["authToken"]] = walk("POST", "liveness").json()["nonce"]
        return "Bearer " + token["authToken"]

    def set(self, case, data, context):
        case.headers["Authorization"] = data


# What was asked of whom: the challenges by the secrets of their links.
NONCES = {}


@schemathesis.auth(refresh_interval=None).apply_to(path_regex="^/api/capture/face")
class FaceLink:
    """A link that asks for a face. What turns it gets one of its own."""

    def get(self, case, context):
        path = case.operation.path
        if path.endswith(("/selfie", "/cancel")):
            return "Bearer " + ask_for_face(start=path.endswith("/selfie"))
        return "Bearer " + one_link_of_a_face()

    def set(self, case, data, context):
        case.headers["Authorization"] = data


@functools.cache
def one_link_of_a_face():
    """The same one every time."""
    return ask_for_face()


def own(token=None):
    """A decided verification whose person has shown who they are: its link, what is on the document, what shows it."""
    token = token or order(dummyStatus="DENIED")
    said = requests.post(f"{SERVER}/api/v2/data", json={"scanRef": token["scanRef"]}, auth=KEYS).json()
    document = {"documentNumber": said["docNumber"], "dateOfBirth": said["docDob"]}
    headers = {"Authorization": "Bearer " + token["authToken"]}
    shown = requests.post(f"{SERVER}/api/capture/me/proof", json=document, headers=headers)
    shown.raise_for_status()
    return token["authToken"], document, shown.json()["proof"]


@functools.cache
def one_of_its_own():
    """The same one every time."""
    return own()


@functools.cache
def one_with_a_picture():
    """The same with pictures that were looked at, and the name of one."""
    token, walk = enter(maxAttemptCount=0)
    send_pictures(walk)
    walk("POST", "finish")
    await_decision(token["scanRef"])
    link, document, proof = own(token)
    headers = {"Authorization": "Bearer " + link, "Bonafide-Proof": proof}
    held = requests.get(f"{SERVER}/api/capture/me/held", headers=headers)
    held.raise_for_status()
    return link, document, proof, held.json()["pictures"][0]["id"]


# What shows who somebody is, by the secrets of their links.
PROOFS = {}


@schemathesis.auth(refresh_interval=None).apply_to(path_regex="^/api/capture/me(/|$)")
class OwnPage:
    """The link of somebody who has shown who they are. What may be asked for once gets one of its own."""

    def get(self, case, context):
        path = case.operation.path
        if "{capture}" in path:
            link, _, proof, _ = one_with_a_picture()
        else:
            link, _, proof = own() if path.endswith(("/review", "/erasure")) else one_of_its_own()
        PROOFS[link] = proof
        return "Bearer " + link

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
    """Makes good requests better; see above. A file of a bad one ends in its middle."""
    path, body = case.operation.path, case.body
    if case.meta is None or case.meta.generation.mode.is_negative:
        if isinstance(body, bytes):
            case.body = body[: len(body) // 2]
        return
    if isinstance(body, dict):
        better = BODIES.get(path)
        case.body = better(dict(body)) if better else body
    if path == "/api/v2/redirect" and "authToken" in case.query:
        case.query["authToken"] = opened()["authToken"]
    if path.startswith("/api/v2/files/"):
        (environment, scan_ref, capture), query = link_of_file()
        case.path_parameters = {"environment": environment, "scanRef": scan_ref, "capture": capture}
        case.query = query
    if path.startswith("/api/capture/themes/"):
        environment, picture = theme_picture()
        case.path_parameters = {"environment": environment, "picture": picture}
    if path.startswith("/api/v2/erasures/"):
        case.path_parameters = {"scanRef": erased()}
    if path == "/api/capture/uploads/{upload}":
        upload = str(uuid.uuid4())
        case.path_parameters = {"upload": upload}
        if case.method.upper() == "PATCH":
            case.query = {"step": "UTILITY_BILL" if case.body.startswith(b"%PDF") else "FRONT"}
            case.headers.update({"Upload-Offset": "0", "Upload-Length": str(len(case.body))})
        else:
            begin_upload(upload, case.headers.get("Authorization", ""))
    if path.startswith("/api/capture/extras/"):
        case.path_parameters = {"name": "UTILITY_BILL"}
    if path.startswith("/kyc/identifications/{scanRef}/"):
        case.path_parameters = {**case.path_parameters, "scanRef": approved()}
        # A rehearsed verification has no faces.
        if "{source}" in path:
            case.path_parameters["source"] = "DOCUMENT_INFO"
    if path.startswith("/identification/facial-auth/"):
        case.path_parameters = {"scanRef": recognisable()}
    if path.startswith("/api/v2/facial-authentication-sessions/{tokenString}/"):
        case.path_parameters = {"tokenString": one_link_of_a_face()}
    if path == "/api/capture/liveness" and isinstance(case.body, dict):
        secret = case.headers.get("Authorization", "").removeprefix("Bearer ")
        case.body["nonce"] = NONCES.get(secret) or next(reversed(NONCES.values()), "")
    if case.query and case.query.get("source") == "native":
        case.query["noCamera"] = case.query.get("noCamera") or "none"
    elif case.query and case.query.get("source") == "camera":
        case.query.pop("noCamera", None)
    if path.startswith("/api/capture/me/"):
        secret = case.headers.get("Authorization", "").removeprefix("Bearer ")
        if secret in PROOFS:
            case.headers["Bonafide-Proof"] = PROOFS[secret]
        if "{capture}" in path:
            case.path_parameters = {"capture": one_with_a_picture()[3]}
    if path.startswith("/kyb/tokens/{tokenString}/"):
        case.path_parameters = {"tokenString": open_form()}


@schemathesis.hook
def after_call(context, case, response):
    """Tells which operations were answered well, so that one that never was can be noticed. Other methods of its path,
    as OPTIONS, are tried under its name, and do not count."""
    name, tried = case.operation.label, f"{case.method.upper()} {case.operation.path}"
    if 200 <= response.status_code < 400 and name == tried and name not in WELL:
        WELL.add(name)
        with ANSWERED.open("a") as file:
            file.write(name + "\n")


WELL = set()


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
    # There is no mail server and no provider of text messages.
    for switches in [body, body.get("settings") or {}]:
        for field in ["verifyEmail", "verifyPhone"]:
            switches.pop(field, None)
    # How long a code for typing may live is a setting.
    body.pop("generateDigitString", None)
    return body


def code(body):
    """A code that was handed out."""
    return {**body, "code": order(generateDigitString=True)["digitString"]}


def phone(body):
    """The secret of a fresh hand-off."""
    headers = {"Authorization": "Bearer " + order()["authToken"]}
    offered = requests.post(f"{SERVER}/api/capture/hand-off", headers=headers)
    offered.raise_for_status()
    return {**body, "secret": offered.json()["address"].split("#")[1]}


def decided(body):
    """A verification that is decided."""
    return {**body, "scanRef": one_approved()}


def untouched(body):
    """A verification that is decided, and that nobody has touched."""
    return {**body, "scanRef": approved()}


def shown(body):
    """What the document says."""
    return one_of_its_own()[1]


def refused(body):
    """A wish that waits for an answer."""
    link, _, proof = own()
    headers = {"Authorization": "Bearer " + link, "Bonafide-Proof": proof}
    requests.post(f"{SERVER}/api/capture/me/{body['kind'].lower()}", json={}, headers=headers).raise_for_status()
    wishes = requests.get(f"{SERVER}/api/v2/requests", auth=KEYS).json()["requests"]
    return {**body, "kind": wishes[-1]["kind"], "scanRef": wishes[-1]["scanRef"]}


def step(body):
    """A further document that was asked for."""
    return {**decided(body), "step": "UTILITY_BILL", "image": pick(body)}


def process(body):
    """Every picture of a verification that waits for them. What a document is that nobody names, its picture tells."""
    body = {field: value for field, value in body.items() if field != "authToken" and value is not None}
    front = pick(body) if "documentType" in body else base64.b64encode(PASSPORT).decode()
    if body.get("skipAnalysis"):
        body.setdefault("documentType", "PASSPORT")
    images = {"FRONT": front, **{name: pick([body, name]) for name in ["BACK", "FACE", "UTILITY_BILL"]}}
    return {**body, "images": images, "token": order()["authToken"]}


def asked(body):
    """What a new environment can ask for."""
    return {"additionalStepUploadRequired": True, **{key: body[key] for key in ["lifetime"] if key in body}}


def settings(body):
    """Settings that agree with each other, no key twice, beside none that were left by the request before."""
    usual = requests.get(f"{SERVER}/api/settings", auth=ADMINISTRATOR)
    usual.raise_for_status()
    requests.patch(f"{SERVER}/api/settings", json=dict.fromkeys(usual.json()), auth=ADMINISTRATOR).raise_for_status()
    # With a quota, this run would end itself.
    body.pop("requestsPerHour", None)
    lowest, highest = body.get("ageLimit"), body.get("ageMax")
    if lowest is not None and highest is not None and lowest > highest:
        del body["ageMax"]
    for group in [body, body.get("kyb") or {}]:
        for default in ["questionnaire", "theme", "riskProfile", "flow"]:
            group.pop(default, None)
        for name in ["questionnaires", "riskProfiles", "themes", "flows"]:
            if group.get(name):
                group[name] = list({one["key"].lower(): one for one in group[name]}.values())
    # Which questions fit together, no JSON Schema can say.
    for one in body.get("questionnaires") or []:
        one.pop("sections", None)
    # Nor which colours can be read, which pictures are there, and which variables a text has.
    for one in body.get("themes") or []:
        for name in ["logo", "logoDark", "light", "dark", "texts"]:
            one.pop(name, None)
    return body


def face(body):
    """A verification whose face can be asked for; without a code, of which there are not so many."""
    body.pop("generateDigitString", None)
    # Other ways are documented and not offered.
    return {**body, "scanRef": recognisable(), "type": "AUTHENTICATION", "method": "FACE_MATCHING"}


def acts(body):
    """Frames that are pictures, in their order."""
    picture = base64.b64encode(PICTURES["image/png"]).decode()
    frames = [{"atMs": 100 * at, "act": 0, "jpeg": picture} for at in range(len(body["frames"]))]
    return {**body, "frames": frames}


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


def answers(body):
    """Answers to questions there are."""
    given = body.get("answers")
    return {**body, "answers": {"occupation": next(iter(given.values()), "Nurse")} if given else {}}


BODIES = {
    "/api/v2/token": token,
    "/api/v2/status": decided,
    "/api/v2/data": decided,
    "/api/v2/files": decided,
    "/api/v2/full-status": decided,
    "/api/v2/generate-pdf": decided,
    "/api/v2/delete": untouched,
    "/api/v2/add-dummy-status": untouched,
    "/api/v2/upload-additional-step": step,
    "/api/v2/process": process,
    "/api/v2/requests/refuse": refused,
    "/api/capture/me/proof": shown,
    "/api/capture/code": code,
    "/api/capture/hand-off/open": phone,
    "/api/capture/liveness": acts,
    "/api/capture/questionnaire": answers,
    "/api/settings": settings,
    "/partner/authentication-info": face,
    "/kyc/identifications/{scanRef}/request-information/": asked,
    "/kyb/tokens/": company,
    "/kyb/tokens/{tokenString}/": attached,
}
