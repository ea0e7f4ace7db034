"""Say whom a story may name at all: its words, Registry → entities; and the part of the registry that these need.

A look at whole words, in which marks, line breaks and accents make no difference. It rules out nearly every name of a large
registry at a small part of the cost of reading exactly, and never one that the exact reading would find.
"""

import string
from collections.abc import Iterable, Mapping, Sequence
from itertools import compress

from dateline.frozen import dataclass
from dateline.link.lexicon import bare
from dateline.text.late import late
from dateline.text.words import SINGLE

Openers = Mapping[str, Mapping[str, tuple[int, ...]]]
"""Under the first word of a name, in each case it may stand in, and the folded second (empty for none): the entities."""

_MARKS = tuple("’“”—–‘…" + string.punctuation)
_WORD = late(rf"[{SINGLE}]|[^\W_{SINGLE}]+")
_SINGLE = late(f"[{SINGLE}]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """How a name begins, and whose it is."""

    first: str
    second: str
    entity: int


def words(text: str) -> list[str]:
    """Give the words without accents; whatever is neither letter nor digit parts them, each Chinese character is one."""
    for mark in _MARKS:  # faster than a table or a pattern, for a text without the mark costs next to nothing
        text = text.replace(mark, " ")
    found = text.split()
    if text.isascii():
        return found
    odd = {word: _parts(word) for word in found if not word.isascii()}
    if all(len(parts) == 1 for parts in odd.values()):
        plain = {word: parts[0] for word, parts in odd.items() if parts[0] != word}
        return [plain[word] if word in plain else word for word in found] if plain else found  # noqa: SIM401 - get costs twice as much
    return [part for word in found for part in odd.get(word, (word,))]


def _parts(word: str) -> list[str]:
    if word.isalnum() and not _SINGLE.search(word):
        return [bare(word)]
    return _WORD.findall(bare(word))


def openers(starts: Iterable[Start]) -> Openers:
    """Put the beginnings of all names under their first words."""
    found: dict[str, dict[str, set[int]]] = {}
    for start in starts:
        found.setdefault(start.first, {}).setdefault(start.second, set()).add(start.entity)
    return {first: {second: tuple(sorted(of)) for second, of in seconds.items()} for first, seconds in found.items()}


def likely(written: Sequence[str], known: Openers) -> frozenset[int]:
    """Give the entities that a text of these words may name in more than a bare surname."""
    found: set[int] = set()
    last = len(written) - 1
    for place in compress(range(len(written)), map(known.__contains__, written)):
        seconds = known[written[place]]
        found.update(seconds.get("", ()))
        after = written[place + 1].casefold() if place < last else ""
        if after in seconds:
            found.update(seconds[after])
    return frozenset(found)
