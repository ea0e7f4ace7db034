"""Serve the preview: livereload carries the reload to the browser; watching, building and answering are ours."""

import datetime as dt
import errno
import json
import logging
import socket
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
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
from dateline.serve.host import Answer, answer
from dateline.serve.marked import OWN, marked
from dateline.serve.outcome import Ahead, Begun, Note, Notes, Outcome
from dateline.serve.pages import Front
from dateline.serve.proposed import Proposed, proposing
from dateline.serve.shown import shown
from dateline.serve.workshop import opened

_HERE = Path(__file__).parent
_OWN_FILES = {
    "client.js": ("application/javascript; charset=utf-8", (_HERE / "client.js").read_bytes()),
    "client.css": ("text/css; charset=utf-8", (_HERE / "client.css").read_bytes()),
}
_SOCKET = "/livereload"
_QUEUE = 1024
"""Connections that may wait to be taken up: whoever comes when the queue is full tries again a second later."""
_MOST_NAMED = 200
"""Files of the site whose names a page is told after a build; of more it looks at itself, whatever they are."""
_LONG = 1.0
"""Seconds after which it is said that something is being built."""
_NOTHING_YET = b"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Preview</title></head><body><h1>Nothing to show yet</h1></body></html>
"""


class NoPort(DatelineError):
    """The port is taken or may not be used."""


@dataclass(slots=True)
class _State:
    """What changes while the preview stands: the name of the build that is shown, which one goes on and whether that was said, what
    is wrong, the notes on its pages; the files that somebody looks at, and those of them that are shown ahead of a build."""

    built: str = ""
    begun: Begun | None = None
    long: bool = False
    looked_at: frozenset[str] = frozenset()
    ahead: Mapping[str, bytes] = field(default_factory=dict)
    problems: tuple[dict[str, str], ...] = ()
    notes: Notes = field(default_factory=dict)
    proposed: Proposed = field(default_factory=lambda: Proposed({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """What every answer depends on: the project, the built site, the path it stands under, the names the preview answers to."""

    root: Path
    folder: Path
    base: str
    names: frozenset[str]
    state: _State

    def answered(self, path: str) -> Answer:
        """What Pages would give of the site as it stands, or is to stand in a moment."""
        found = answer(str(self.folder), path, base=self.base)
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
    place: _Place

    def initialize(self, place: _Place) -> None:
        self.place = place

    def set_default_headers(self) -> None:
        for name, value in guard.HEADERS:
            self.set_header(name, value)

    def prepare(self) -> None:
        host, origin = self.request.host, self.request.headers.get("Origin", "")
        if guard.refused(self.request.uri, host=host, origin=origin, names=self.place.names):
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
                self.file = self.place.answered(_path_of(json.loads(message)["url"])).file
                self._note()
        except (ValueError, TypeError, AttributeError, KeyError):
            self.close()

    def on_close(self) -> None:
        super().on_close()
        self._note()

    def _note(self) -> None:
        self.place.state.looked_at = frozenset(page.file for page in LiveReloadHandler.waiters if page.file)


class _Own(_Guarded, web.RequestHandler):
    """The preview's own addresses: the client, its style and the state of the last build."""

    def get(self, name: str) -> None:
        if name == "state.json":
            state = self.place.state
            self.finish({"built": state.built, "working": state.long, "problems": list(state.problems)})
            return
        media_type, content = _OWN_FILES[name]
        self.set_header("Content-Type", media_type)
        self.finish(content)


class _Preview(Server):
    """livereload's server with our handlers in the place of its own."""

    def __init__(self, place: _Place, sockets: list[socket.socket]) -> None:
        super().__init__(watcher=_Told())
        self.place, self.sockets = place, sockets

    def application(self, port: int, host: str, **options: object) -> None:
        LiveReloadHandler.watcher = self.watcher
        LiveReloadHandler.live_css = True
        given = {"place": self.place}
        handlers: list[Any] = [
            (_SOCKET, _Socket, given),
            (rf"{OWN}(client\.js|client\.css|state\.json)", _Own, given),
        ]
        front = Front(self._shown, names=self.place.names, beside=web.Application(handlers), others=(_SOCKET, OWN))
        HTTPServer(front).add_sockets(self.sockets)

    def _shown(self, path: str) -> Answer:
        """What Pages would give, marked where it is a page."""
        place, state = self.place, self.place.state
        # Read before the page: a page newer than its name is looked at once too often, an older one is never missed.
        built = state.built
        found = place.answered(path)
        if found.location or not found.media_type.startswith("text/html"):
            return found
        note = state.notes.get(found.file, Note())
        note = replace(note, open=note.open + state.proposed.lines.get(note.source, ()))
        return replace(found, content=marked(found.content or _NOTHING_YET, note=note, root=place.root, built=built))

    def _setup_logging(self) -> None:
        """The terminal is for the author's problems, not for every request."""


def serve(
    root: Path,
    *,
    folder: Path,
    base: str,
    host: str,
    port: int,
    ready: Callable[[str], None],
    heard: Callable[[Outcome | Begun], None],
) -> None:
    """Serve the preview of `root`, built into `folder`, at `http://host:port/base/` until interrupted: after each save it is built
    again and the browsers are told. `ready` gets its address, `heard` what each build did, and of one that takes long that it has
    begun. Port 0 is any that is free.

    Raises:
        NoPort: somebody else listens there.
    """
    for name in ("livereload", "tornado.access", "tornado.application", "tornado.general"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    state = _State()
    loop, stop, first, wanted = IOLoop.current(), Event(), Event(), Event()

    def told(news: Outcome | Begun | Ahead | Notes | Proposed) -> None:
        loop.add_callback(_arrived, state, news, root, heard)
        if isinstance(news, Outcome):
            first.set()
        elif not isinstance(news, Ahead | Begun | Proposed):
            wanted.set()

    sockets = _taken(host, port)
    port = sockets[0].getsockname()[1]
    loop.add_callback(ready, f"http://{'localhost' if host in guard.LOCAL | guard.EVERYONE else host}:{port}{base}/")
    workshop = opened(root, folder=folder, base=base, heard=told, looked_at=lambda: state.looked_at, stop=stop)
    proposing(root, heard=told, wanted=wanted, stop=stop)
    try:
        if not first.wait(_LONG):
            heard(Begun())
        first.wait()
        place = _Place(root=root, folder=folder, base=base, names=guard.names(host), state=state)
        _Preview(place, sockets).serve(port=port, host=host, root=str(folder))
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


def _arrived(
    state: _State, news: Outcome | Begun | Ahead | Notes | Proposed, root: Path, heard: Callable[[Outcome | Begun], None]
) -> None:
    if isinstance(news, Begun):
        state.begun = state.begun or news
        IOLoop.current().call_later(_LONG, _tell_begun, state, state.begun, heard)
        return
    if isinstance(news, Ahead):
        _tell_ahead(state, news, root)
        return
    if isinstance(news, Proposed):
        state.proposed = news
        _send({"command": "noted"})
        return
    if not isinstance(news, Outcome):
        if state.notes != news:
            state.notes = news
            _send({"command": "noted"})
        return
    _tell(state, news, root)
    heard(news)


def _tell_begun(state: _State, begun: Begun, heard: Callable[[Outcome | Begun], None]) -> None:
    """Say that a build goes on, where it still does: nobody is to wonder why nothing changes."""
    if state.begun is begun and not state.long:
        state.long = True
        _send({"command": "working", "working": True})
        heard(begun)


def _tell(state: _State, outcome: Outcome, root: Path) -> None:
    """Send every open page what happened: what is wrong, or which files changed."""
    state.problems, state.begun, state.long = shown(root, outcome), None, False
    if outcome.stands or outcome.changed:
        state.built = dt.datetime.now().isoformat()
    ahead, state.ahead = state.ahead, {}
    _send({"command": "problems", "problems": list(state.problems), "working": False})
    # Who was shown a page ahead looks again, in case nothing came of it; that it changed was told.
    changed = tuple(path for path in outcome.changed if path not in ahead)
    if ahead:
        _send({"command": "noted"})
    if changed and not (ahead and state.looked_at <= ahead.keys() and not any(map(_of_all_pages, changed))):
        _send(_reload(state, changed))


def _tell_ahead(state: _State, news: Ahead, root: Path) -> None:
    """Send what can be said before a build is done: mistakes that are past, pages that changed."""
    problems = shown(root, news.so_far) if news.so_far is not None else state.problems
    if problems != state.problems:
        state.problems = problems
        _send({"command": "problems", "problems": list(problems)})
    # What was begun anew, since more was saved, shows its pages once more.
    fresh = {path: page for path, page in news.pages.items() if state.ahead.get(path) != page}
    if fresh:
        state.ahead = {**state.ahead, **fresh}
        _send(_reload(state, fresh))


def _of_all_pages(path: str) -> bool:
    """Whether it is a file that pages load, not one of them."""
    return path.startswith(("theme/", "assets/"))


def _reload(state: _State, files: Collection[str]) -> dict[str, Any]:
    """The message that these files of the site are others now."""
    only_style = all(path.endswith(".css") for path in files)
    changed = sorted(files) if len(files) <= _MOST_NAMED else ["*"]
    path = changed[0] if only_style else "*"
    return {"command": "reload", "path": path, "liveCSS": only_style, "built": state.built, "changed": changed}


def _path_of(url: str) -> str:
    """The path of a page's address, as it is asked for."""
    return urlsplit(url).path or "/"


def _send(message: dict[str, Any]) -> None:
    text = json.dumps(message)
    for listener in tuple(LiveReloadHandler.waiters):
        try:
            listener.write_message(text)
        except Exception:  # A page that was closed in this moment, for whatever reason tornado gives; livereload does the same.
            LiveReloadHandler.waiters.discard(listener)
