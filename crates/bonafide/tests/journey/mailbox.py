"""A mail server on a port of its own: tells the port, then every letter that it takes, one JSON object a line.

Arguments: `plain`, `starttls` or `tls`; certificate and key, where there is TLS. It wants the name `verify` and the
password `secret` wherever there is TLS, and takes nothing for `nobody@…`.
"""

import asyncio
import json
import ssl
import sys
from email import message_from_bytes, policy

from aiosmtpd.smtp import SMTP, AuthResult


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody@"):
            return "550 5.1.1 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        letter = message_from_bytes(envelope.content, policy=policy.default)
        parts = {part.get_content_type(): part.get_content() for part in letter.walk() if not part.is_multipart()}
        told = {
            "to": envelope.rcpt_tos,
            "from": envelope.mail_from,
            "headers": {name: str(value) for name, value in letter.items()},
            "text": parts.get("text/plain"),
            "html": parts.get("text/html"),
            "secured": bool(session.ssl or server.transport.get_extra_info("sslcontext")),
            "signedIn": bool(session.authenticated),
        }
        print(json.dumps(told), flush=True)
        return "250 taken"


def sign_in(server, session, envelope, mechanism, given):
    return AuthResult(success=(given.login, given.password) == (b"verify", b"secret"))


async def main():
    mode, files = sys.argv[1], sys.argv[2:]
    context = None
    if mode != "plain":
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*files)

    def line():
        wants = mode != "plain"
        return SMTP(
            Handler(),
            tls_context=context if mode == "starttls" else None,
            require_starttls=mode == "starttls",
            authenticator=sign_in if wants else None,
            auth_required=wants,
            auth_require_tls=mode == "starttls",
        )

    loop = asyncio.get_running_loop()
    server = await loop.create_server(line, "127.0.0.1", 0, ssl=context if mode == "tls" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
