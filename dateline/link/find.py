"""Find names in a block: text, Registry → Hits, in the order of the text, none within another."""

from collections.abc import Collection, Sequence
from dataclasses import field
from itertools import accumulate, compress
from typing import NamedTuple

from dateline.frozen import dataclass
from dateline.link.judge import (
    Neighbours,
    full_name,
    given_follows,
    knighted,
    longer,
    neighbours,
    no_plain_word,
    of_a_place,
    part_of_name,
    whole,
)
from dateline.link.lexicon import bare, fold, pieces, spelt, tokens
from dateline.link.passage import Passage
from dateline.link.plain import plain
from dateline.link.registry import Form, Kind, Registry
from dateline.link.speaks import SIGNS
from dateline.nouns.entity import Person, Place
from dateline.nouns.language import primary_subtag
from dateline.text.ordinary import ordinary
from dateline.text.sentences import sentences


class Hit(NamedTuple):
    """A stretch of text that names one entity, or may name any of several; `sentence` is the place of its sentence in the block.

    `strangers` are full names, met before, of those who bear it and are not in the registry; `pronoun` says that it is no name but
    stands for one.
    """

    start: int
    end: int
    sentence: int
    entities: tuple[int, ...]
    sure: bool
    strangers: tuple[str, ...] = ()
    pronoun: bool = False


@dataclass(slots=True, kw_only=True)
class Memory:
    """What a story has said so far: whom it named in full, and surnames that it gave to people the registry does not know,
    with the first full name of such a one.

    `accepted` are the entities that the author put into the story's front matter: they decide between two of the same name.
    `shared` are the forms of each surname that several bear and that was taken for one who was named; `later` is whom the whole
    story names, if it was read before.
    """

    accepted: frozenset[int] = frozenset()
    later: frozenset[int] = frozenset()
    named: set[int] = field(default_factory=set)
    shared: dict[tuple[str, ...], list[Form]] = field(default_factory=dict)
    strangers: dict[tuple[str, ...], str] = field(default_factory=dict)

    @property
    def hasty(self) -> bool:
        """Whether a surname was taken for one person before another of that surname was named."""
        return any(len({form.entity for form in family} & self.named) > 1 for family in self.shared.values())


class _Meant(NamedTuple):
    """Whom a stretch may mean by name, and by surname alone."""

    names: frozenset[int] = frozenset()
    bearers: frozenset[int] = frozenset()


_Names = list[tuple[int, tuple[Form, ...]]]
"""What may be written from a token on: after which token each ends, and the forms that read so, longest first."""


class Found(NamedTuple):
    """The hits of a block, its sentences, and which of these may quote somebody; without a hit these are left out, for they cost
    more than finding."""

    hits: tuple[Hit, ...] = ()
    sentences: tuple[tuple[int, int], ...] = ()
    quoting: Collection[int] = ()


def find(text: str, *, registry: Registry, memory: Memory, lang: str, closed: Sequence[tuple[int, int]] = ()) -> Found:
    """Give every hit; `memory` learns from them. In `closed` stretches nothing is a name."""
    if not _begins(text, registry):
        return Found()
    written = pieces(text)
    keys = tokens(written)
    likely = _likely(keys, registry)
    if not likely:
        return Found()
    passage = _passage(text, written, keys, lang)
    hits: list[Hit] = []
    free = 0
    for first, names in likely:
        if first < free or (closed and any(start <= passage.starts[first] < end for start, end in closed)):
            continue
        after, entities, sure = _longest(passage, first, names, registry, memory)
        free = max(free, after)
        if entities:
            start, end = passage.starts[first], passage.end(after - 1)
            place = passage.sentence(start)
            stranger = None if sure else memory.strangers.get(fold(tuple(keys[first:after])))
            strangers = (stranger,) if stranger else ()
            hits.append(Hit(start=start, end=end, sentence=place, entities=entities, sure=sure, strangers=strangers))
    return Found(tuple(hits), tuple(passage.sentences), _quoting(passage) if hits else ())


def _begins(text: str, registry: Registry) -> bool:
    """Whether the first word of a name stands anywhere in the text, in a longer word perhaps."""
    firsts = registry.lengths
    for first in firsts:  # asked of every block, and a generator costs twice as much
        if first in text:
            return True
    if text.isascii():
        return False
    accented = bare(" ".join(word for word in text.split() if not word.isascii()))
    return any(first in accented for first in firsts)


def _likely(keys: list[str], registry: Registry) -> list[tuple[int, _Names]]:
    """Where a name may start, and which: nearly all places are ruled out before anything else is asked of them."""
    lengths, size = registry.lengths, len(keys)
    found: list[tuple[int, _Names]] = []
    for first in compress(range(size), map(lengths.__contains__, keys)):
        ends = [first + length for length in lengths[keys[first]] if first + length <= size]
        names = [(after, forms) for after in ends if (forms := registry.forms.get(fold(tuple(keys[first:after]))))]
        if names:
            found.append((first, names))
    return found


def _passage(text: str, written: list[str], keys: list[str], lang: str) -> Passage:
    starts = list(accumulate(map(len, written), initial=len(text) - len(text.lstrip())))
    divided = sentences(text, lang=lang)
    return Passage(text=text, pieces=written, keys=keys, starts=starts, sentences=divided, lang=lang, ordinary=ordinary(lang))


def _quoting(passage: Passage) -> Collection[int]:
    """The places of the sentences that may quote somebody: all where no words of the language tell."""
    signs = SIGNS.get(primary_subtag(passage.lang))
    if signs is None:
        return range(len(passage.sentences))
    found = compress(passage.starts, map(signs.__contains__, passage.keys))
    return {passage.sentence(start) for start in found}


def _longest(passage: Passage, first: int, names: _Names, registry: Registry, memory: Memory) -> tuple[int, tuple[int, ...], bool]:
    """Where the longest name from here ends (where it starts, if there is none), whom it may mean, and whether that is sure."""
    for after, forms in names:
        if not whole(passage, first, after):
            continue
        written = tuple(passage.keys[first:after])
        fitting = [form for form in forms if spelt(form.words, written)]
        if any(form.kind is Kind.TITLED for form in fitting) and not knighted(passage, first):
            fitting = [form for form in fitting if form.kind is not Kind.TITLED]
        barred = {form.entity for form in fitting if form.kind is Kind.NOT}
        meant = _meant(
            [form for form in fitting if form.entity not in barred] if barred else fitting, passage, first, after, registry, memory
        )
        if meant.names or meant.bearers:
            return after, *_decided(meant, passage, first, after, memory)
        if barred or (after - first > 1 and any(form.kind in (Kind.SURNAME, Kind.SURNAME_FIRST) for form in fitting)):
            return after, (), False  # a double surname before its full name is nobody yet, nor are its halves
    return first, (), False


def _meant(forms: list[Form], passage: Passage, first: int, after: int, registry: Registry, memory: Memory) -> _Meant:
    family = [form for form in forms if form.kind is not Kind.NAME]
    if not forms or not no_plain_word(passage, first, after):
        _meet(family, passage, first, after, memory)
        return _Meant()
    names = frozenset([form.entity for form in forms if form.kind is Kind.NAME])
    if names and after - first > 1 and longer(passage, after):
        names = frozenset(entity for entity in names if not isinstance(registry.entities[entity], Person))
    if names and after - first == 1 and part_of_name(passage, after):
        places = of_a_place(passage, after)
        names = frozenset(entity for entity in names if places and isinstance(registry.entities[entity], Place))
    if family and plain(passage, first, after):
        _meet(family, passage, first, after, memory)
        return _Meant(names)
    if family and not names and _strangers(family, passage, first, after):
        memory.strangers.setdefault(fold(tuple(passage.keys[first:after])), full_name(passage, first, after))
        return _Meant()
    return _Meant(names, _bearers(family, memory))


def _strangers(family: list[Form], passage: Passage, first: int, after: int) -> bool:
    """Whether the words beside it make it another's name: of a given name those behind it, of a surname those before it, too."""
    if all(form.kind in (Kind.GIVEN, Kind.SHARED, Kind.TITLED) for form in family):
        return longer(passage, after)
    return neighbours(passage, first, after) is Neighbours.NAME


def _meet(family: list[Form], passage: Passage, first: int, after: int, memory: Memory) -> None:
    """Where a surname may be a word, only a given name behind it makes a stranger: `He Wei left.`"""
    if any(form.kind is Kind.SURNAME_FIRST for form in family) and given_follows(passage, first, after):
        memory.strangers.setdefault(fold(tuple(passage.keys[first:after])), full_name(passage, first, after))


def _bearers(family: list[Form], memory: Memory) -> frozenset[int]:
    """Those of the surname who were named before, in the story or in its front matter; once one was, those named later, too."""
    if not family:
        return frozenset()
    known = memory.named | memory.accepted
    before = frozenset([form.entity for form in family if form.entity in known or form.kind is Kind.GIVEN])
    if not before or len(family) == 1:
        return before
    if memory.later:
        return before | frozenset(form.entity for form in family if form.entity in memory.later)
    memory.shared[family[0].words] = family
    return before


def _decided(meant: _Meant, passage: Passage, first: int, after: int, memory: Memory) -> tuple[tuple[int, ...], bool]:
    """One entity is meant; or one of several of a name that the author accepted for this story; or nobody can tell."""
    either = meant.names | meant.bearers
    likely = either & memory.accepted if len(either) > 1 and meant.names else either
    if len(likely) != 1:
        return tuple(sorted(either)), False
    stranger = bool(memory.strangers) and fold(tuple(passage.keys[first:after])) in memory.strangers
    if after - first > 1 and not stranger:
        memory.named |= likely
    return tuple(likely), not stranger
