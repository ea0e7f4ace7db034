"""Pages for a real browser: a folder behind a plain server, or files that answer in a server's place."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a server that knows nothing but a folder's files."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def answering(files: Mapping[str, str], *, base: str) -> Callable[[Any], None]:
    """What a page's requests are routed to: the files of a site under a base, 404 for all else."""

    def answer(route: Any) -> None:
        path = unquote(urlsplit(route.request.url).path).removeprefix(base)
        path = f"{path}index.html" if path.endswith("/") or not path else path
        if path not in files:
            route.fulfill(status=404, body="")
            return
        route.fulfill(body=files[path], content_type=f"{guess_type(path)[0]}; charset=utf-8")

    return answer
