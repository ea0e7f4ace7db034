"""Tell every open page what happened: news of the processes that build and propose → messages to the browsers."""

import datetime as dt
import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from livereload.handlers import LiveReloadHandler
from tornado.ioloop import IOLoop

from dateline.serve.outcome import Ahead, Begun, Notes, Outcome
from dateline.serve.proposed import Proposed
from dateline.serve.shown import shown

News = Outcome | Begun | Ahead | Notes | Proposed
Heard = Callable[[Outcome | Begun], None]

LONG = 1.0
"""Seconds after which it is said that something is being built."""
_MOST_NAMED = 200
"""Files of the site whose names a page is told after a build; of more it looks at itself, whatever they are."""


@dataclass(slots=True)
class State:
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


def arrived(state: State, news: News, root: Path, heard: Heard) -> None:
    """Tell what came, and note it in the state; `heard` is told of builds as well."""
    match news:
        case Begun():
            state.begun = state.begun or news
            IOLoop.current().call_later(LONG, _tell_begun, state, state.begun, heard)
        case Ahead():
            _tell_ahead(state, news, root)
        case Outcome():
            _tell(state, news, root)
            heard(news)
        case Proposed():
            state.proposed = news
            _send({"command": "noted"})
        case notes if notes != state.notes:
            state.notes = notes
            _send({"command": "noted"})


def _tell_begun(state: State, begun: Begun, heard: Heard) -> None:
    """Say that a build goes on, where it still does: nobody is to wonder why nothing changes."""
    if state.begun is begun and not state.long:
        state.long = True
        _send({"command": "working", "working": True})
        heard(begun)


def _tell(state: State, outcome: Outcome, root: Path) -> None:
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


def _tell_ahead(state: State, news: Ahead, root: Path) -> None:
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


def _reload(state: State, files: Collection[str]) -> dict[str, Any]:
    """The message that these files of the site are others now."""
    only_style = all(path.endswith(".css") for path in files)
    changed = sorted(files) if len(files) <= _MOST_NAMED else ["*"]
    path = changed[0] if only_style else "*"
    return {"command": "reload", "path": path, "liveCSS": only_style, "built": state.built, "changed": changed}


def _send(message: dict[str, Any]) -> None:
    text = json.dumps(message)
    for listener in tuple(LiveReloadHandler.waiters):
        try:
            listener.write_message(text)
        except Exception:  # A page that was closed in this moment, for whatever reason tornado gives; livereload does the same.
            LiveReloadHandler.waiters.discard(listener)
