"""Read what a text says a program belongs to, beside its name: sentence, place of the name → who runs it, what it is part of."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from dateline.names.lexicon import COUNTRIES, LOCALITIES, ORG_FIRST, ORG_LAST, PLACES
from dateline.names.programs import program
from dateline.names.words import capital, plain
from dateline.text.listed import listed


class Ties(NamedTuple):
    """Both in the text's words, empty where the sentence does not tell."""

    run_by: str = ""
    part_of: str = ""


_RUN = (
    r"(?:hosted|run|organi[sz]ed|launched|operated|initiated|managed|sponsored|created|founded|led|offered|funded|administered|started"
    r"|organizad[oa]|dirigid[oa]|impulsad[oa]|lanzad[oa]|cread[oa]|financiad[oa]|operad[oa]|promovid[oa])"
)
_RUNS = (
    r"(?:runs|ran|hosts|hosted|organi[sz]es|organi[sz]ed|launches|launched|operates|operated|initiated|manages|managed|sponsors"
    r"|sponsored|started|founded|administers|administered|organiza|organizó|dirige|lanzó|impulsa|impulsó|creó|financia|promueve)"
)
_STANDING = listed("he she it they we i you who that this these those which el ella ellos ellas este esta")
_SMALL = listed("of for and the de del la las los y e &")
_BY = re.compile(rf"(?P<between>[^.;:]{{0,120}}?)\b{_RUN}\s+(?:by|por)\s+(?:the\s+|el\s+|la\s+|los\s+|las\s+)?(?P<name>.+)")
_OWNER = re.compile(r"(?P<name>[^,.;:]+)['’]s?\s+(?:[a-z][\w-]*\s+){0,6}[“\"‘']?$")
_ACTIVE = re.compile(
    rf"(?P<name>[^,.;:]+?)\s+(?:has\s+|had\s+|ha\s+)?{_RUNS}\s+(?:the\s+|its\s+|an?\s+|el\s+|la\s+|su\s+|un\s+|una\s+)?"
    r"(?:[a-z][\w-]*\s+){0,4}[“\"‘']?$"
)
_PART = re.compile(
    r"[”\"’']*(?:\s*\([^)]*\))?\s*,?\s+(?:which\s+is\s+|que\s+es\s+)?(?:an?\s+)?(?:part|parte)\s+(?:of|de|del)\s+"
    r"(?:the\s+|el\s+|la\s+)?(?P<name>.+)"
)
_OF = re.compile(r"[”\"’']*\s+(?:of|under|de|del)\s+(?:the\s+|el\s+|la\s+)?(?P<name>.+)")


def ties(sentence: str, start: int, end: int) -> Ties:
    """Give who runs the program whose name stands from `start` to `end`, and what it is part of."""
    runner = next((name for rule in _RUNNERS if (name := rule(sentence, start, end)) and not _nobody(name)), "")
    whole = next((name for rule in _WHOLES if (name := rule(sentence, start, end)) and not _nobody(name)), "")
    return Ties(run_by=runner, part_of=whole)


def _nobody(name: str) -> bool:
    """Whether this is a country's or town's, or stands for somebody: `Peru's program` is not run by Peru."""
    bare = " ".join(map(plain, name.split()))
    return bare in COUNTRIES or bare in PLACES or bare in LOCALITIES or bare in _STANDING


def _hosted_by(sentence: str, start: int, end: int) -> str:
    """`Open Harvest, a project of its kind hosted by the Acme Group`, with no other name between."""
    found = _BY.match(sentence, end)
    if found is None or re.search(r"\b(?:who|which|that|que|quien)\b", found["between"]):
        return ""
    others = [word for word in re.findall(r"[\w’'-]+", found["between"]) if capital(word) and not re.search(r"['’]s$", word)]
    bracket = re.match(r"\s*\(([^)]*)\)", sentence[end:])
    known = set(re.findall(r"\w+", bracket[1])) if bracket else set()
    return _leading(found["name"]) if not set(others) - known else ""


def _owned(sentence: str, start: int, end: int) -> str:
    """`Acme's training program Open Harvest`."""
    found = _OWNER.search(sentence[:start])
    return _trailing(found["name"]) if found else ""


def _active(sentence: str, start: int, end: int) -> str:
    """`The Acme Group launched its program Open Harvest`."""
    found = _ACTIVE.search(sentence[:start])
    return _trailing(found["name"]) if found else ""


def _said_part(sentence: str, start: int, end: int) -> str:
    """`Open Harvest, part of the World Farm Platform, …`."""
    found = _PART.match(sentence, end)
    return _leading(found["name"]) if found else ""


def _of_a_program(sentence: str, start: int, end: int) -> str:
    """`the Open Harvest Program of the World Farm Platform`: what follows is itself a program."""
    found = _OF.match(sentence, end)
    name = _leading(found["name"]) if found else ""
    return name if found and name and program(sentence, found.start("name"), found.start("name") + len(name)) else ""


def _leading(words: str) -> str:
    """The name that a stretch begins with: as far as capitals and small words go."""
    kept = list(_run(words.split()))
    while kept and not capital(kept[-1].strip(",.")):
        kept.pop()
    return re.sub(r"['’]s?$", "", " ".join(kept).strip(' ,.;:()"“”'))


def _trailing(words: str) -> str:
    """The name that a stretch ends with."""
    kept: list[str] = []
    for word in reversed(words.split()):
        bare = plain(word)
        if not (capital(word) or (kept and bare in _SMALL)):
            break
        if kept and plain(kept[0]) in _SMALL and bare not in _SMALL | ORG_FIRST | ORG_LAST:
            break  # `guests of Acme`
        kept.insert(0, word)
    while kept and (not capital(kept[0]) or plain(kept[0]) in _SMALL or plain(kept[0]) in _STANDING):
        kept.pop(0)
    return " ".join(kept).strip(' ,.;:()"“”')


def _run(words: list[str]) -> Iterator[str]:
    for word in words:
        if not capital(word.lstrip('("“')) and plain(word) not in _SMALL:
            return
        yield word
        if word[-1:] in ',.;:)”"':
            return


_RUNNERS: tuple[Callable[[str, int, int], str], ...] = (_owned, _hosted_by, _active)
_WHOLES: tuple[Callable[[str, int, int], str], ...] = (_said_part, _of_a_program)
