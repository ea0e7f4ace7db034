"""Say what the author should know of each page: Library, Timeline, Problems, Proposals → Notes. Pure."""

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from dateline.nouns.library import Library
from dateline.nouns.problem import Problem
from dateline.nouns.timeline import Timeline
from dateline.serve.outcome import Note

_PAGE = "index.html"
_COLLECTIONS = ("people", "programs", "organizations", "places")
_NAMED = re.compile(rf"\b(?:{'|'.join(_COLLECTIONS)})/[\w-]+")
_EVENTS = (
    "event found in the stories waits for your word: python build.py timeline review",
    "events found in the stories wait for your word: python build.py timeline review",
)


def notes(
    library: Library,
    *,
    origins: Mapping[str, str],
    happened: Timeline,
    problems: Iterable[Problem] = (),
    today: dt.date,
) -> dict[str, Note]:
    """A note for every page: the file it is made from (`origins`, by the page's file), a badge for what is not published yet, and
    what is open: its problems; for a person or program also doubts in stories and events nobody confirmed."""
    badges = _badges(library, today=today)
    problems = tuple(problems)
    mistakes = _by_file(problems)
    doubts, events = _doubts(problems), _unconfirmed(happened)
    return {
        page: Note(
            source=source,
            badge=badges.get(page, ""),
            open=mistakes.get(source, ())
            + tuple(line for told in (doubts, events) for line in told.get(page.removesuffix(_PAGE), ())),
        )
        for page, source in origins.items()
        if page.endswith(".html")
    }


def _badges(library: Library, *, today: dt.date) -> dict[str, str]:
    found = {}
    for story in library.stories:
        if story.draft:
            found[f"{story.url}{_PAGE}"] = "Draft, not published"
        elif story.date and story.date.date > today:
            found[f"{story.url}{_PAGE}"] = f"Dated {story.date.iso_day}, a day to come"
    return found


def _by_file(problems: Iterable[Problem]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for problem in problems:
        place = f"line {problem.line}: " if problem.line else ""
        found[problem.path].append(f"{place}{problem.what}: {problem.todo}")
    return {path: tuple(lines) for path, lines in found.items()}


def _doubts(problems: Iterable[Problem]) -> dict[str, tuple[str, ...]]:
    """What problems elsewhere ask about a page of the registry, by its address."""
    found: dict[str, list[str]] = defaultdict(list)
    for problem in problems:
        for address in dict.fromkeys(_NAMED.findall(problem.what)):
            found[f"{address}/"].append(f"{problem.path}: {problem.what}")
    return {address: tuple(lines) for address, lines in found.items()}


def _unconfirmed(happened: Timeline) -> dict[str, tuple[str, ...]]:
    """How many events were found by reading and confirmed by nobody, by the address of whom they name."""
    found = [one for one in happened.happenings if one.found]
    named = (f"{collection}/{name}/" for one in found for collection in _COLLECTIONS for name in getattr(one, collection))
    return {address: (f"{number} {_EVENTS[number > 1]}",) for address, number in Counter(named).items()}
