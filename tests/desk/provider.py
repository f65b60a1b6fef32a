"""An OpenID Connect provider for the tests, on this machine: it logs in whoever a test names, without a password.

It speaks what a browser and the desk's server ask of it: the discovery document, the page to log in, the exchange of
the code for a token that is signed, and the key that the signature is checked with.
"""

import base64
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT, SECRET = "twosource-desk", "the client's secret of a test"


class Provider:
    """What the provider knows: its address, its key, who logs in next, and the codes it gave."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.key = RSAKey.generate_key(2048, {"kid": "one", "use": "sig", "alg": "RS256"})
        self.claims: dict[str, Any] = {}
        self.codes: dict[str, dict[str, Any]] = {}

    def discovery(self) -> dict[str, Any]:
        """Return where everything is."""
        return {
            "issuer": self.address,
            "authorization_endpoint": f"{self.address}/authorize",
            "token_endpoint": f"{self.address}/token",
            "jwks_uri": f"{self.address}/jwks",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "code_challenge_methods_supported": ["S256"],
        }

    def authorize(self, asked: dict[str, str]) -> str:
        """Return where the browser goes back to, with a code for whoever logs in."""
        assert asked["client_id"] == CLIENT and "openid" in asked["scope"].split()
        code = f"code-{len(self.codes)}"
        self.codes[code] = self.claims | {"nonce": asked["nonce"]}
        return f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}"

    def token(self, asked: dict[str, str], authorization: str) -> dict[str, Any]:
        """Return the signed token for a code, once, to the client that knows its secret."""
        expected = base64.b64encode(f"{quote(CLIENT)}:{quote(SECRET)}".encode()).decode()
        plain = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        assert authorization in (f"Basic {expected}", f"Basic {plain}")
        now = int(time.time())
        said = {"iss": self.address, "aud": CLIENT, "iat": now, "exp": now + 600} | self.codes.pop(asked["code"])
        signed = jwt.encode({"alg": "RS256", "kid": "one"}, said, self.key)
        return {"access_token": "unused", "token_type": "Bearer", "expires_in": 600, "id_token": signed}


@contextmanager
def provided() -> Iterator[Provider]:
    """Serve a provider on a free port."""
    server = ThreadingHTTPServer(("localhost", 0), _Handler)
    provider = Provider(f"http://localhost:{server.server_address[1]}")
    server.provider = provider  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def secrets(folder: Path, provider: Provider, port: int) -> Path:
    """Write the file that tells the desk about the provider, as docs/team.md shows it."""
    file = folder / "secrets.toml"
    lines = {
        "redirect_uri": f"http://localhost:{port}/oauth2callback",
        "cookie_secret": "a secret that only this test knows",
        "client_id": CLIENT,
        "client_secret": SECRET,
        "server_metadata_url": f"{provider.address}/.well-known/openid-configuration",
    }
    said = "\n".join(f"{name} = {json.dumps(value)}" for name, value in lines.items())
    file.write_text(f"[auth]\n{said}\n", encoding="utf-8")
    return file


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        provider: Provider = self.server.provider  # type: ignore[attr-defined]
        way = urlsplit(self.path)
        if way.path == "/authorize":
            asked = {name: values[0] for name, values in parse_qs(way.query).items()}
            self.send_response(302)
            self.send_header("Location", provider.authorize(asked))
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif way.path == "/jwks":
            self._answer({"keys": [provider.key.as_dict(private=False)]})
        else:
            assert way.path == "/.well-known/openid-configuration"
            self._answer(provider.discovery())

    def do_POST(self) -> None:
        provider: Provider = self.server.provider  # type: ignore[attr-defined]
        sent = self.rfile.read(int(self.headers["Content-Length"])).decode()
        asked = {name: values[0] for name, values in parse_qs(sent).items()}
        self._answer(provider.token(asked, self.headers.get("Authorization", "")))

    def _answer(self, said: dict[str, Any]) -> None:
        data = json.dumps(said).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""
