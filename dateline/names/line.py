"""Line: one sentence as tokens, with what can be asked of a place in it; Name: a stretch of it that may be a name."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from dateline.names.lexicon import SPORT
from dateline.names.words import capital, function_words, plain, shouted
from dateline.nouns.language import primary_subtag

_OPENS = frozenset({'"', "'", "“", "‘", "«", "``", "(", "[", "¿", "¡", "—", "–", "-", ":", "*", "•", "・"})
_STOPS = frozenset({".", "!", "?", "…", "..."})


class Kind(StrEnum):
    """What a name is of: a person, an organization, a place, or something else that is written with a capital."""

    PERSON = "PER"
    ORGANIZATION = "ORG"
    PLACE = "LOC"
    OTHER = "MISC"


@dataclass(frozen=True, slots=True)
class Line:
    """`bare` are the words without case and diacritics; `silent` the places where a capital says nothing, the start for one;
    `loud` whether it is written in capitals, `titled` whether as headlines are, `table` whether it is one of
    results or figures; `ordinary` are the small words of its language; `sport` whether it tells of sport."""

    words: tuple[str, ...]
    bare: tuple[str, ...]
    silent: frozenset[int]
    loud: bool
    titled: bool
    table: bool
    ordinary: frozenset[str]
    spanish: bool
    sport: bool

    def at(self, place: int) -> str:
        """The bare word at a place; nothing beyond either end."""
        return self.bare[place] if 0 <= place < len(self.bare) else ""


@dataclass(frozen=True, slots=True)
class Name:
    """Tokens `start` to `end` (exclusive) of a line; `bare` are their bare words."""

    line: Line
    start: int
    end: int
    bare: tuple[str, ...]
    words: tuple[str, ...] = field(compare=False)

    @property
    def key(self) -> str:
        """The same for the same name in any case."""
        return " ".join(self.bare)


def language(sentences: Iterable[Sequence[str]]) -> str:
    """Tell English from Spanish by their articles."""
    counts = Counter(word for words in sentences for word in words if word in _ENGLISH or word in _SPANISH)
    spanish = sum(counts[word] for word in _SPANISH)
    return "es" if spanish > sum(counts[word] for word in _ENGLISH) else "en"


_ENGLISH = frozenset({"the", "of", "and", "to", "was", "said"})
_SPANISH = frozenset({"de", "la", "el", "que", "los", "en", "y", "del"})


def line(words: Sequence[str], *, lang: str = "en") -> Line:
    """Understand the tokens of one sentence; `lang` is a BCP 47 tag."""
    words = tuple(words)
    ordinary = function_words(lang)
    long = [word for word in words if len(word) > 1 and word[0].isalpha()]
    capitals = sum(shouted(word) for word in long)
    loud = len(long) > 1 and capitals >= 0.6 * len(long)
    weighty = [word for word in long if len(word) > 3 or plain(word) not in ordinary]
    plain_list = words.count(",") > 1 or any(word[:1].isdigit() for word in words)
    spanish = primary_subtag(lang) == "es"  # whose headlines have no more capitals than its sentences
    titled = (
        not (loud or plain_list or spanish)
        and len(weighty) > 4
        and sum(word[0].isupper() for word in weighty) >= 0.85 * len(weighty)
    )
    silent = frozenset(range(len(words))) if loud else _silent(words)
    digits = sum(word[:1].isdigit() for word in words)
    small = sum(word[:1].islower() and len(word) > 1 for word in words)
    table = digits > 0 and small <= 0.25 * len(words) and small <= 3
    if titled:
        silent |= frozenset(range(len(words)))
    bare = tuple(map(plain, words))
    return Line(
        words=words,
        bare=bare,
        silent=silent,
        loud=loud,
        titled=titled,
        table=table,
        ordinary=ordinary,
        spanish=spanish,
        sport=sum(word in SPORT for word in bare) > 1,
    )


def _silent(words: tuple[str, ...]) -> frozenset[int]:
    found = set()
    fresh, quoted = True, False
    for place, word in enumerate(words):
        if fresh and capital(word):
            found.add(place)
        if word == '"' and quoted and not fresh:
            quoted = False  # a closing quote begins nothing
        elif word in _STOPS or (word in _OPENS and (fresh or word in ('"', "“", "«", "``", ":", "¿", "¡"))):
            fresh, quoted = True, quoted or word == '"'
        elif word[:1].isalnum():
            fresh = False
    return frozenset(found)
