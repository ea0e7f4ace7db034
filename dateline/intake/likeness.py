"""Tell whether two converted texts are of one article: Markdown → Gist; two of them → how alike, and what says otherwise."""

import re
from array import array
from dataclasses import dataclass
from urllib.parse import urlsplit

from dateline.text.gist import marks
from dateline.text.words import written

_FRONT = re.compile(r"\ufeff?---[ \t]*\n(?P<head>(?:[^\n]*\n)*?)---[ \t]*(?:\n|$)")
_ALIKE = 0.5
"""Two texts of one length share half of their runs of four words where every tenth word is another."""
_HERE = (0.0, 0.2, 0.6)
"""How much alike the text under an old name has to be to what stood there: where title, day and outlet agree, where one differs,
where two do. Another article of the same desk shares less than a tenth, a daily column rarely half."""
_CATCHWORDS = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Gist:
    """What an article is known by: its headline, day, outlet and address, and numbers of its runs of words."""

    title: str
    day: str
    outlet: str
    address: str
    runs: frozenset[int]
    catchwords: frozenset[int]
    """The smallest of the runs' numbers: of two texts that share half of their runs hardly ever do all of these differ."""


def gist(text: str) -> Gist:
    """The gist of a text as it was converted."""
    front = _FRONT.match(text)
    head = _head(front["head"]) if front else {}
    source = head.get("source")
    source = source if isinstance(source, dict) else {}
    address = str(head.get("canonical") or source.get("url") or "")
    numbers = array("I")
    numbers.frombytes(marks(text[front.end() :] if front else text))
    return Gist(
        title=" ".join(written(str(head.get("title") or ""))).casefold(),
        day=str(head.get("date") or "")[:10],
        outlet=_outlet(str(source.get("name") or "") or urlsplit(address).netloc),
        address=_address(address),
        runs=frozenset(numbers),
        catchwords=frozenset(numbers[:_CATCHWORDS]),
    )


def alike(one: Gist, other: Gist) -> float:
    """Which part of the runs of words of both the two share, from 0 to 1."""
    both = len(one.runs) + len(other.runs)
    return 2 * len(one.runs & other.runs) / both if both else float(one.title == other.title)


def reads_like(one: Gist, other: Gist) -> bool:
    """Whether the two may be one article, wherever they lie."""
    return alike(one, other) >= _ALIKE


def differences(one: Gist, other: Gist) -> int:
    """In how many of day and outlet the two contradict each other: copies of a report, numbers of a series do."""
    return sum(bool(mine and theirs and mine != theirs) for mine, theirs in ((one.day, other.day), (one.outlet, other.outlet)))


def goes_on(one: Gist, other: Gist) -> bool:
    """Whether a text is a later state of what stood under the same name, and not another article put in its place."""
    if one.address and one.address == other.address:
        return True
    differ = differences(one, other) + (one.title != other.title)
    return alike(one, other) >= _HERE[min(differ, 2)]


def _head(lines: str) -> dict[str, object]:
    import yaml

    try:
        found = yaml.load(lines, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _outlet(name: str) -> str:
    return name.casefold().removeprefix("www.").removeprefix("the ").strip()


def _address(url: str) -> str:
    """The address without what varies; a front page is nobody's."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    path = parts.path.rstrip("/")
    return f"{parts.netloc.removeprefix('www.')}{path}?{parts.query}" if path or parts.query else ""
