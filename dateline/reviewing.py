"""The order of a review: read … claims, timeline → what waits for the author's word; and of a decision: → frontmatter → write.

A decision is written into the front matter of every story that tells the event: confirmed ones under one id, so that they stay one;
rejected ones each under its own. One on a figure is written into that of its own story. Nothing else in a file changes.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import Path

from dateline import data, frontmatter, pipeline, read, store, write
from dateline.frontmatter.emit import Day, Value
from dateline.nouns.claim import Claim, ClaimStatus
from dateline.nouns.clipping import MediaType
from dateline.nouns.comparison import Comparison, Statement
from dateline.nouns.event import Certainty
from dateline.nouns.folders import EVENTS
from dateline.nouns.problem import ContentError, Problem, Severity
from dateline.nouns.timeline import Happening, Testimony
from dateline.nouns.when import When
from dateline.read.decode import decode


def waiting(root: Path) -> tuple[tuple[Happening, ...], tuple[Problem, ...]]:
    """Found events that the author has neither confirmed nor rejected, in order of time, with every word that their stories say;
    and the errors of the content, since what cannot be read tells nothing.

    Raises:
        NoContent: `root` is no project.
    """
    known, errors = _known(root)
    return tuple(happening for happening in known.together.happened.happenings if happening.found), errors


def differing(root: Path) -> tuple[tuple[Comparison, ...], tuple[Problem, ...]]:
    """Figures that differ, of which the author has not decided on every one; and the errors of the content.

    Raises:
        NoContent: `root` is no project.
    """
    known, errors = _known(root)
    return tuple(one for one in known.together.compared if one.differs and any(each.claim.found for each in one.statements)), errors


def judge(root: Path, statements: Iterable[Statement], status: ClaimStatus, *, reason: str = "") -> tuple[str, ...]:
    """Write what the author thinks of some figures, and why; the paths of the stories. On what was decided before nothing is
    written.

    Raises:
        DatelineError, OSError: a story's file cannot be read or written.
    """
    entries: dict[str, list[Value]] = {}
    for one in statements:
        if one.claim.found:
            entries.setdefault(one.story.path, []).append(_judged(one.claim, status, reason))
    texts = {path: _extended(root / path, some, key="claims") for path, some in entries.items()}
    return _saved(root, texts)


def _judged(claim: Claim, status: ClaimStatus, reason: str) -> Value:
    return {
        "id": claim.id,
        "status": str(status),
        **({"reason": reason} if reason else {}),
        "value": claim.value,
        "sentence": claim.sentence,
    }


def _known(root: Path) -> tuple[pipeline.Understood, tuple[Problem, ...]]:
    choices = pipeline.Choices(today=dt.date.today(), drafts=True, keep_going=True)
    known = pipeline.understood(root, choices, kept=store.Store.none())
    return known, tuple(problem for problem in known.problems if problem.severity is Severity.ERROR)


def confirm(root: Path, happening: Happening, *, when: When | None = None, what: str = "") -> tuple[str, ...]:
    """Write an event as confirmed, with another date or other words where the author gives them; the paths of the stories.

    Raises:
        DatelineError, OSError: a story's file cannot be read or written.
    """
    entries = {
        source.story.path: _entry(happening, source, name=happening.id, when=when, what=what or happening.what)
        for source in happening.sources
    }
    return _written(root, entries)


def reject(root: Path, happening: Happening) -> tuple[str, ...]:
    """Write that this is no event, wherever it was found; the paths of the stories.

    Raises:
        DatelineError, OSError: a story's file cannot be read or written.
    """
    entries = {
        source.story.path: {**_entry(happening, source, name=source.event, when=None, what=source.what), "status": "rejected"}
        for source in happening.sources
    }
    return _written(root, entries)


def imported(root: Path, path: Path) -> tuple[int, int]:
    """Add the events of a TimelineJS JSON file or a table to content/events.toml; how many were added, how many were there already.

    Raises:
        DatelineError: the file holds no timeline, or content/events.toml has errors.
    """
    text = _text(path)
    try:
        rows = data.from_timelinejs(text) if text.lstrip()[:1] in "{[" else data.from_csv(text)
    except data.NoTimeline as error:
        wrong = Problem(path=str(path), line=error.line, column=error.column, what=error.what, todo=error.todo)
        raise ContentError((wrong,)) from error
    sources, _ = read.sources(root)
    source = next((source for source in sources if source.path == EVENTS), None)
    known, _, problems = frontmatter.by_hand(source)
    if problems:
        raise ContentError(problems)
    there = {event.id for event in known}
    fresh = [row for row in rows if row["id"] not in there]
    if fresh:
        write.text(root / EVENTS, frontmatter.with_events(source.text if source else "", fresh))
    return len(fresh), len(rows) - len(fresh)


def _text(path: Path) -> str:
    """A table or JSON as other programs save it, in whatever encoding."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return decode(path.read_bytes(), kind=MediaType.TEXT)


def _entry(happening: Happening, source: Testimony, *, name: str, when: When | None, what: str) -> dict[str, Value]:
    dated = str(when or source.when)
    fields: Mapping[str, Value] = {
        "id": name,
        "when": Day(dated),
        "what": what,
        "kind": happening.kind,
        "quote": source.quote,
        "certainty": str(Certainty.STATED if when else source.certainty),  # the author's own date is no guess
        "how": "" if when else source.how,
        "people": happening.people,
        "programs": happening.programs,
        "organizations": happening.organizations,
        "places": happening.places,
    }
    return {key: value for key, value in fields.items() if value}


def _written(root: Path, entries: Mapping[str, dict[str, Value]]) -> tuple[str, ...]:
    return _saved(root, {path: _extended(root / path, (entry,), key="events") for path, entry in entries.items()})


def _saved(root: Path, texts: Mapping[str, str]) -> tuple[str, ...]:
    for path, text in texts.items():
        write.text(root / path, text)
    return tuple(texts)


def _extended(path: Path, entries: Iterable[Value], *, key: str) -> str:
    return frontmatter.extend(path.read_bytes().decode("utf-8"), key=key, values=tuple(entries))
