"""Tell whether two converted texts are of one article: Markdown → Gist; two of them → how alike, and what says otherwise."""

from array import array
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from dateline.intake.front import FRONT, said
from dateline.text.gist import marks
from dateline.text.words import written

_ALIKE = 0.5
"""Two texts of one length share half of their runs of four words where every tenth word is another."""
_HERE = (0.0, 0.2, 0.6)
"""How much alike the text under an old name has to be to what stood there: where title, day and outlet agree, where one differs,
where two do. Another article of the same desk shares less than a tenth, a daily column rarely half."""
_CATCHWORDS = 24


@dataclass(frozen=True, kw_only=True)
class Gist:
    """What an article is known by: `numbers` of its runs of words, sorted, and the front matter that says more of it."""

    numbers: "array[int]"
    head: str

    @property
    def catchwords(self) -> "array[int]":
        """The smallest of the numbers: of two texts that share half of their runs hardly ever do all of these differ."""
        return self.numbers[:_CATCHWORDS]

    @property
    def runs(self) -> frozenset[int]:
        """All numbers; of thousands of articles they are held packed."""
        return frozenset(self.numbers)

    @cached_property
    def said(self) -> "Said":
        """What its front matter says, read where it is to be compared with another."""
        return _said(self.head)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Headline, day, outlet and address, each as far as it can be compared."""

    title: str
    day: str
    outlet: str
    address: str


def gist(text: str) -> Gist:
    """The gist of a text as it was converted."""
    front = FRONT.match(text)
    numbers = array("I")
    numbers.frombytes(marks(text[front.end() :] if front else text))
    return Gist(numbers=numbers, head=front["head"] if front else "")


def _said(lines: str) -> Said:
    head = _head(lines)
    source = head.get("source")
    source = source if isinstance(source, dict) else {}
    address = str(head.get("canonical") or source.get("url") or "")
    return Said(
        title=" ".join(written(str(head.get("title") or ""))).casefold(),
        day=str(head.get("date") or "")[:10],
        outlet=_outlet(str(source.get("name") or "") or _host(address)),
        address=_address(address),
    )


def alike(one: Gist, other: Gist) -> float:
    """Which part of the runs of words of both the two share, from 0 to 1."""
    both = len(one.numbers) + len(other.numbers)
    return 2 * len(one.runs.intersection(other.numbers)) / both if both else float(one.said.title == other.said.title)


def reads_like(one: Gist, other: Gist) -> bool:
    """Whether the two may be one article, wherever they lie."""
    return alike(one, other) >= _ALIKE


def differences(one: Gist, other: Gist) -> int:
    """In how many of day and outlet the two contradict each other: copies of a report, numbers of a series do."""
    pairs = ((one.said.day, other.said.day), (one.said.outlet, other.said.outlet))
    return sum(bool(mine and theirs and mine != theirs) for mine, theirs in pairs)


def goes_on(one: Gist, other: Gist) -> bool:
    """Whether a text is a later state of what stood under the same name, and not another article put in its place."""
    if one.said.address and one.said.address == other.said.address:
        return True
    differ = differences(one, other) + (one.said.title != other.said.title)
    return alike(one, other) >= _HERE[min(differ, 2)]


def _head(lines: str) -> dict[str, object]:
    found = said(lines)
    return found if isinstance(found, dict) else {}


def _outlet(name: str) -> str:
    return name.casefold().removeprefix("www.").removeprefix("the ").strip()


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc
    except ValueError:
        return ""


def _address(url: str) -> str:
    """The address without what varies; a front page is nobody's."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    path = parts.path.rstrip("/")
    return f"{parts.netloc.removeprefix('www.')}{path}?{parts.query}" if path or parts.query else ""
