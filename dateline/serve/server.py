"""Serve the preview: livereload carries the reload to the browser; watching, building and answering are ours."""

import errno
import json
import logging
import socket
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from typing import Any
from urllib.parse import urlsplit

from livereload import Server
from livereload.handlers import LiveReloadHandler
from livereload.watcher import Watcher
from tornado import web
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from tornado.netutil import bind_sockets

from dateline.nouns.problem import DatelineError
from dateline.serve import guard
from dateline.serve.browsers import LONG, Heard, News, State, arrived
from dateline.serve.host import Answer, answer
from dateline.serve.marked import OWN, marked
from dateline.serve.outcome import Ahead, Begun, Note, Outcome
from dateline.serve.pages import Front
from dateline.serve.place import Place
from dateline.serve.proposed import Proposed, proposing
from dateline.serve.workshop import opened

_HERE = Path(__file__).parent
_OWN_FILES = {
    "client.js": ("application/javascript; charset=utf-8", (_HERE / "client.js").read_bytes()),
    "client.css": ("text/css; charset=utf-8", (_HERE / "client.css").read_bytes()),
}
_SOCKET = "/livereload"
_QUEUE = 1024
"""Connections that may wait to be taken up: whoever comes when the queue is full tries again a second later."""
_NOTHING_YET = b"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Preview</title></head><body><h1>Nothing to show yet</h1></body></html>
"""


class NoPort(DatelineError):
    """The port is taken or may not be used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Site:
    """What every answer depends on: where the preview stands, the names it answers to, what is known of the site just now."""

    place: Place
    names: frozenset[str]
    state: State

    def answered(self, path: str) -> Answer:
        """What Pages would give of the site as it stands, or is to stand in a moment."""
        found = answer(str(self.place.folder), path, base=self.place.base)
        page = self.state.ahead.get(found.file)
        return found if page is None else replace(found, content=page)


class _Told(Watcher):
    """livereload's watcher without its polling, which drops a save made soon after another."""

    def start(self, callback: Callable[[], None]) -> bool:
        return True


class _Guarded:
    """Refuses who comes by another name than the preview's own."""

    request: Any
    set_header: Any
    site: _Site

    def initialize(self, site: _Site) -> None:
        self.site = site

    def set_default_headers(self) -> None:
        for name, value in guard.HEADERS:
            self.set_header(name, value)

    def prepare(self) -> None:
        host, origin = self.request.host, self.request.headers.get("Origin", "")
        if guard.refused(self.request.uri, host=host, origin=origin, names=self.site.names):
            raise web.HTTPError(403)

    def compute_etag(self) -> None:
        """Nothing is kept by the browser, so nothing needs a name to be kept by."""


class _Socket(_Guarded, LiveReloadHandler):
    """livereload's websocket, for pages of the preview itself only."""

    def check_origin(self, origin: str) -> bool:
        return guard.same(origin, self.request.host)

    file = ""

    def on_message(self, message: str) -> None:
        try:
            super().on_message(message)
            if self in LiveReloadHandler.waiters and not self.file:
                self.file = self.site.answered(_path_of(json.loads(message)["url"])).file
                self._note()
        except (ValueError, TypeError, AttributeError, KeyError):
            self.close()

    def on_close(self) -> None:
        super().on_close()
        self._note()

    def _note(self) -> None:
        self.site.state.looked_at = frozenset(page.file for page in LiveReloadHandler.waiters if page.file)


class _Own(_Guarded, web.RequestHandler):
    """The preview's own addresses: the client, its style and the state of the last build."""

    def get(self, name: str) -> None:
        if name == "state.json":
            state = self.site.state
            self.finish({"built": state.built, "working": state.long, "problems": list(state.problems)})
            return
        media_type, content = _OWN_FILES[name]
        self.set_header("Content-Type", media_type)
        self.finish(content)


class _Preview(Server):
    """livereload's server with our handlers in the place of its own."""

    def __init__(self, site: _Site, sockets: list[socket.socket]) -> None:
        super().__init__(watcher=_Told())
        self.site, self.sockets = site, sockets

    def application(self, port: int, host: str, **options: object) -> None:
        LiveReloadHandler.watcher = self.watcher
        LiveReloadHandler.live_css = True
        given = {"site": self.site}
        handlers: list[Any] = [
            (_SOCKET, _Socket, given),
            (rf"{OWN}(client\.js|client\.css|state\.json)", _Own, given),
        ]
        front = Front(self._shown, names=self.site.names, beside=web.Application(handlers), others=(_SOCKET, OWN))
        HTTPServer(front).add_sockets(self.sockets)

    def _shown(self, path: str) -> Answer:
        """What Pages would give, marked where it is a page."""
        state = self.site.state
        # Read before the page: a page newer than its name is looked at once too often, an older one is never missed.
        built = state.built
        found = self.site.answered(path)
        if found.location or not found.media_type.startswith("text/html"):
            return found
        note = state.notes.get(found.file, Note())
        note = replace(note, open=note.open + state.proposed.lines.get(note.source, ()))
        return replace(found, content=marked(found.content or _NOTHING_YET, note=note, root=self.site.place.root, built=built))

    def _setup_logging(self) -> None:
        """The terminal is for the author's problems, not for every request."""


def serve(place: Place, *, host: str, port: int, ready: Callable[[str], None], heard: Heard) -> None:
    """Serve a preview at `http://host:port/base/` until interrupted: after each save it is built again and the browsers are told.
    `ready` gets its address, `heard` what each build did, and of one that takes long that it has begun. Port 0 is any that is free.

    Raises:
        NoPort: somebody else listens there.
    """
    for name in ("livereload", "tornado.access", "tornado.application", "tornado.general"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    state, loop = State(), IOLoop.current()
    stop, first, wanted = Event(), Event(), Event()

    def told(news: News) -> None:
        loop.add_callback(arrived, state, news, place.root, heard)
        if isinstance(news, Outcome):
            first.set()
        elif not isinstance(news, Ahead | Begun | Proposed):
            wanted.set()

    sockets = _taken(host, port)
    port = sockets[0].getsockname()[1]
    loop.add_callback(ready, f"http://{'localhost' if host in guard.LOCAL | guard.EVERYONE else host}:{port}{place.base}/")
    workshop = opened(place, heard=told, looked_at=lambda: state.looked_at, stop=stop)
    proposing(place.root, heard=told, wanted=wanted, stop=stop)
    try:
        if not first.wait(LONG):
            heard(Begun())
        first.wait()
        site = _Site(place=place, names=guard.names(host), state=state)
        _Preview(site, sockets).serve(port=port, host=host, root=str(place.folder))
    finally:
        stop.set()
        workshop.join()


def _taken(host: str, port: int) -> list[socket.socket]:
    """The port, ours from here on: whoever asks before there is a site waits for it."""
    try:
        return bind_sockets(port, host, backlog=_QUEUE)
    except OSError as error:
        other = "--port" if error.errno in (errno.EADDRINUSE, errno.EACCES) else "--host"
        raise NoPort(f"port {port} on {host} cannot be used ({error.strerror}): choose another with {other}") from error


def _path_of(url: str) -> str:
    """The path of a page's address, as it is asked for."""
    return urlsplit(url).path or "/"
