"""Serve the preview: livereload carries the reload to the browser, watching and building are ours."""

import errno
import logging
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any
from urllib.parse import urlsplit

from livereload import Server
from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from livereload.watcher import Watcher
from tornado import web
from tornado.ioloop import IOLoop
from tornado.routing import HostMatches, Rule

from dateline.nouns.problem import DatelineError
from dateline.serve.watch import watch

LOCAL = r"(localhost|127\.0\.0\.1|\[::1\])"


class NoPort(DatelineError):
    """The port is taken or may not be used."""


class _Told(Watcher):
    """livereload's watcher without its polling, which drops a save made soon after another."""

    def start(self, callback: Callable[[], None]) -> bool:
        return True


class _Socket(LiveReloadHandler):
    """livereload's websocket, for pages of the preview itself only."""

    def check_origin(self, origin: str) -> bool:
        return bool(urlsplit(origin).netloc == self.request.host)


class _Files(web.StaticFileHandler):
    """The built folder as GitHub Pages would give it: `404.html` with status 404, nothing kept by the browser."""

    def set_extra_headers(self, path: str) -> None:
        self.set_header("Cache-Control", "no-store")

    def write_error(self, status_code: int, **details: object) -> None:
        page = Path(self.root) / "404.html"
        if status_code == 404 and page.is_file():
            self.set_header("Content-Type", "text/html; charset=UTF-8")
            self.finish(page.read_bytes())
            return
        super().write_error(status_code, **details)


class _Preview(Server):
    """livereload's server with our handlers in the place of its own."""

    def __init__(self, *, folder: Path, base: str, open_to_all: bool) -> None:
        super().__init__(watcher=_Told())
        self.folder = folder
        self.base = base
        self.hosts = r".*" if open_to_all else LOCAL

    def application(self, port: int, host: str, **options: object) -> None:
        LiveReloadHandler.watcher = self.watcher
        LiveReloadHandler.live_css = False
        handlers: list[Any] = [
            (r"/livereload", _Socket),
            (r"/livereload\.js", LiveReloadJSHandler),
            (f"{self.base}/(.*)", _Files, {"path": str(self.folder), "default_filename": "index.html"}),
        ]
        if self.base:
            handlers.append((r"/?", web.RedirectHandler, {"url": f"{self.base}/", "permanent": False}))
        known = web.Application(handlers)
        # An unknown Host gets no rule and so no answer but 404: another site's page cannot read the preview.
        web.Application([Rule(HostMatches(f"^{self.hosts}$"), known)]).listen(port, address=host)


def serve(
    root: Path,
    *,
    folder: Path,
    base: str,
    host: str,
    port: int,
    build: Callable[[], None],
    ready: Callable[[str], None],
) -> None:
    """Serve `folder` at `http://host:port/base/` until interrupted; after each change under `root`, `build` and reload.

    Raises:
        NoPort: somebody else listens there.
    """
    logging.getLogger("livereload").setLevel(logging.ERROR)
    logging.getLogger("tornado.access").setLevel(logging.ERROR)
    server = _Preview(folder=folder, base=base, open_to_all=host not in ("127.0.0.1", "localhost", "::1"))
    server._setup_logging = lambda: None
    loop = IOLoop.current()
    stop = Event()

    def changed() -> None:
        build()
        loop.add_callback(LiveReloadHandler.reload_waiters, "*")

    watch(root, changed, stop=stop)
    loop.add_callback(ready, f"http://{'localhost' if host == '127.0.0.1' else host}:{port}{base}/")
    try:
        server.serve(port=port, host=host, root=str(folder))
    except OSError as error:
        if error.errno not in (errno.EADDRINUSE, errno.EACCES, errno.EADDRNOTAVAIL):
            raise
        raise NoPort(f"port {port} on {host} cannot be used ({error.strerror}): choose another with --port") from error
    finally:
        stop.set()
