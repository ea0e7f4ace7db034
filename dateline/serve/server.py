"""Serve the preview: livereload carries the reload to the browser, watching, building and answering are ours."""

import errno
import ipaddress
import json
import logging
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any
from urllib.parse import urlsplit

from livereload import Server
from livereload.handlers import LiveReloadHandler
from livereload.watcher import Watcher
from tornado import web
from tornado.ioloop import IOLoop

from dateline.nouns.problem import DatelineError
from dateline.serve.host import answer
from dateline.serve.marked import UNNAMED
from dateline.serve.watch import Snapshot, watch

CLIENT = (Path(__file__).parent / "client.js").read_bytes()
_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})


class NoPort(DatelineError):
    """The port is taken or may not be used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one build did: `built` names it, `changed` are the files written or removed, `problems` what stands in the way, as the
    client shows it (`place`, `what`, `todo`, `text`, `editor`)."""

    built: str
    changed: tuple[str, ...] = ()
    problems: tuple[dict[str, str], ...] = ()


@dataclass(slots=True)
class _State:
    """The one thing in here that changes: the last outcome, handed from the building thread to the server's loop."""

    outcome: Outcome
    built: str = ""


class _Told(Watcher):
    """livereload's watcher without its polling, which drops a save made soon after another."""

    def start(self, callback: Callable[[], None]) -> bool:
        return True


class _Guarded:
    """Refuses who comes by another name than the preview's own, so that no other site's page can read it."""

    request: Any
    hosts: frozenset[str]

    def prepare(self) -> None:
        host = _host(self.request.host)
        origin = self.request.headers.get("Origin", "")
        if not _known(host, self.hosts) or (origin and urlsplit(origin).netloc != self.request.host):
            raise web.HTTPError(403)


class _Socket(_Guarded, LiveReloadHandler):
    """livereload's websocket, for pages of the preview itself only."""

    def initialize(self, hosts: frozenset[str]) -> None:
        self.hosts = hosts

    def check_origin(self, origin: str) -> bool:
        return bool(urlsplit(origin).netloc == self.request.host)


class _Own(_Guarded, web.RequestHandler):
    """The preview's own two addresses: the client and the state of the last build."""

    def initialize(self, hosts: frozenset[str], state: _State) -> None:
        self.hosts = hosts
        self.state = state

    def get(self, name: str) -> None:
        self.set_header("Cache-Control", "no-store")
        if name == "client.js":
            self.set_header("Content-Type", "application/javascript; charset=utf-8")
            self.finish(CLIENT)
            return
        outcome = self.state.outcome
        self.finish({"built": self.state.built, "problems": list(outcome.problems)})


class _Site(_Guarded, web.RequestHandler):
    """The built folder as GitHub Pages would give it; nothing is kept by the browser."""

    SUPPORTED_METHODS = ("GET", "HEAD")

    def initialize(self, hosts: frozenset[str], folder: Path, base: str, state: _State) -> None:
        self.hosts = hosts
        self.state = state
        self.folder = folder
        self.base = base

    def get(self) -> None:
        # Read before the page: a page newer than its name is reloaded once too often, an older one is never missed.
        built = self.state.built
        found = answer(self.folder, self.request.path, base=self.base)
        self.set_status(found.status)
        self.set_header("Cache-Control", "no-store")
        self.set_header("X-Content-Type-Options", "nosniff")
        if found.location:
            self.set_header("Location", found.location)
            return
        self.set_header("Content-Type", found.media_type)
        self.finish(found.content.replace(UNNAMED, f'data-built="{built}"'.encode(), 1))

    head = get


class _Preview(Server):
    """livereload's server with our handlers in the place of its own."""

    def __init__(self, *, folder: Path, base: str, hosts: frozenset[str], state: _State) -> None:
        super().__init__(watcher=_Told())
        self.folder = folder
        self.base = base
        self.hosts = hosts
        self.state = state

    def application(self, port: int, host: str, **options: object) -> None:
        LiveReloadHandler.watcher = self.watcher
        LiveReloadHandler.live_css = True
        handlers: list[Any] = [
            (r"/livereload", _Socket, {"hosts": self.hosts}),
            (r"/__dateline/(client\.js|state\.json)", _Own, {"hosts": self.hosts, "state": self.state}),
            (r".*", _Site, {"hosts": self.hosts, "folder": self.folder, "base": self.base, "state": self.state}),
        ]
        web.Application(handlers).listen(port, address=host)

    def _setup_logging(self) -> None:
        """The terminal is for the author's problems, not for every request."""


def serve(
    root: Path,
    *,
    folder: Path,
    base: str,
    host: str,
    port: int,
    seen: Snapshot,
    first: Outcome,
    build: Callable[[], Outcome],
    ready: Callable[[str], None],
) -> None:
    """Serve `folder` at `http://host:port/base/` until interrupted; after each change under `root` since `seen`, `build` and tell
    the browsers. `build` runs outside the server's loop, so that no reader waits for it.

    Raises:
        NoPort: somebody else listens there.
    """
    for name in ("livereload", "tornado.access", "tornado.application", "tornado.general"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    state = _State(outcome=first, built=first.built)
    server = _Preview(folder=folder, base=base, hosts=_hosts(host), state=state)
    loop = IOLoop.current()
    stop = Event()

    def changed() -> None:
        loop.add_callback(_tell, state, build())

    loop.add_callback(ready, f"http://{'localhost' if host in _LOCAL else host}:{port}{base}/")
    watch(root, changed, stop=stop, seen=seen)
    try:
        server.serve(port=port, host=host, root=str(folder))
    except OSError as error:
        if error.errno not in (errno.EADDRINUSE, errno.EACCES, errno.EADDRNOTAVAIL):
            raise
        raise NoPort(f"port {port} on {host} cannot be used ({error.strerror}): choose another with --port") from error
    finally:
        stop.set()


def _tell(state: _State, outcome: Outcome) -> None:
    """Send every open page what happened: problems, or a reload; a style sheet alone is swapped."""
    state.outcome = outcome
    if outcome.problems:
        _send({"command": "problems", "problems": list(outcome.problems)})
        return
    state.built = outcome.built
    _send({"command": "problems", "problems": []})
    if outcome.changed:
        only_style = all(path.endswith(".css") for path in outcome.changed)
        _send({"command": "reload", "path": outcome.changed[0] if only_style else "*", "liveCSS": only_style})


def _send(message: dict[str, Any]) -> None:
    text = json.dumps(message)
    for listener in tuple(LiveReloadHandler.waiters):
        try:
            listener.write_message(text)
        except Exception:  # A page that was closed in this moment, for whatever reason tornado gives; livereload does the same.
            LiveReloadHandler.waiters.discard(listener)


def _hosts(host: str) -> frozenset[str]:
    """The names the preview answers to: this machine's, where it listens to others too."""
    if host in _LOCAL:
        return _LOCAL
    return _LOCAL | {host, socket.gethostname().lower()}


def _known(host: str, hosts: frozenset[str]) -> bool:
    if host in hosts:
        return True
    # Listening to everybody, any number is an address of ours; a name could be anybody's.
    return "0.0.0.0" in hosts and _is_number(host)


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _host(text: str) -> str:
    return (urlsplit(f"//{text}").hostname or "").lower()
