"""GitHub Pages simulated twice: by nginx where it is installed, and by a few lines that know nothing of our own."""

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit

from previewing import free_port, until

NGINX = shutil.which("nginx")
_CONFIGURATION = """
{user}daemon off; worker_processes 1; error_log /dev/null; pid {folder}/pid;
events {{}}
http {{
  access_log off; merge_slashes off; absolute_redirect off; default_type application/octet-stream;
  client_body_temp_path {folder}/1; proxy_temp_path {folder}/2; fastcgi_temp_path {folder}/3; uwsgi_temp_path {folder}/4;
  scgi_temp_path {folder}/5;
  server {{
    listen 127.0.0.1:{port}; root {folder}/www; index index.html;
    error_page 403 404 =404 {base}/404.html;
    location / {{ try_files $uri $uri.html $uri/ =404; }}
  }}
}}
"""


class Got(NamedTuple):
    """An answer; `location` is the path that it sends to."""

    status: int
    content: bytes
    location: str
    media_type: str


class Client:
    """One connection, paths sent as they are, redirects not followed."""

    def __init__(self, port: int) -> None:
        self._connection = HTTPConnection("127.0.0.1", port, timeout=20)

    def get(self, path: str) -> Got:
        self._connection.putrequest("GET", path, skip_accept_encoding=True)
        self._connection.endheaders()
        answer = self._connection.getresponse()
        leads = urlsplit(answer.headers.get("Location", ""))
        location = leads.path + (f"?{leads.query}" if leads.query else "")
        return Got(answer.status, answer.read(), location, answer.headers.get("Content-Type", ""))


@contextmanager
def nginx(site: Path, *, base: str, folder: Path) -> Iterator[Client]:
    """Serve `site` under `base` as Pages does, by nginx."""
    port = free_port()
    www = folder / "www"
    www.mkdir(parents=True)
    if base:
        (www / base.strip("/")).symlink_to(site)
    else:
        www.rmdir()
        www.symlink_to(site)
    user = "user root; " if getattr(os, "geteuid", lambda: 1)() == 0 else ""
    (folder / "nginx.conf").write_text(_CONFIGURATION.format(user=user, folder=folder, port=port, base=base))
    process = subprocess.Popen([str(NGINX), "-c", str(folder / "nginx.conf"), "-p", str(folder)], stderr=subprocess.DEVNULL)
    try:
        until(lambda: _answers(port))
        yield Client(port)
    finally:
        process.terminate()
        process.wait(10)


@contextmanager
def by_hand(site: Path, *, base: str, folder: Path) -> Iterator[Client]:
    """The same rules once more, over a list of all files."""
    files = {f"{base}/{path.relative_to(site).as_posix()}": path.read_bytes() for path in site.rglob("*") if path.is_file()}
    handler = type("Handler", (_Handler,), {"files": files, "missing": files[f"{base}/404.html"]})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Client(server.server_port)
    server.shutdown()


class _Handler(BaseHTTPRequestHandler):
    files: dict[str, bytes]
    missing: bytes
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else every answer waits 40 ms for the head of it to be acknowledged

    def do_GET(self) -> None:
        path, mark, query = self.path.partition("?")
        path = unquote(path)
        if path.endswith("/") and f"{path}index.html" in self.files:
            return self.answered(200, self.files[f"{path}index.html"])
        for name in (path, f"{path}.html"):
            if name in self.files:
                return self.answered(200, self.files[name])
        if any(name.startswith(f"{path}/") for name in self.files):
            return self.answered(301, b"", location=quote(f"{path}/") + mark + query)
        return self.answered(404, self.missing)

    def answered(self, status: int, content: bytes, *, location: str = "") -> None:
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _answers(port: int) -> bool:
    try:
        return Client(port).get("/").status > 0
    except OSError:
        return False
