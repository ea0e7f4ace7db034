"""Change the index where one page changed: its Findable before and now → the files that are others then.

The result is what the whole index would be, byte for byte; where a change reaches further than the files it stands in, there is
none, and the index has to be made anew.
"""

import json
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from dateline.frozen import dataclass
from dateline.search.coding import changed, count, weighing
from dateline.search.findable import Findable
from dateline.search.index import (
    CARDS,
    FIRST,
    FOLDER,
    LIST,
    SHARD,
    TITLE,
    Card,
    Foremost,
    Known,
    card,
    everywhere,
    first,
    initials,
    mendable,
    version,
    weight,
    weights,
    written,
)
from dateline.search.index import (
    outlets as outlets_of,
)
from dateline.search.index import (
    place as place_of,
)
from dateline.search.shards import ChangingShards, Measure

Site = Callable[[str], str]
"""The text of a file of the site, by its path."""


class _Anew(Exception):
    """The change reaches further than the files it stands in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Edit:
    """A page that changed: its place, what each of its terms weighed `before` and weighs `now`; how many `pages` there are, and on
    how many of them stand the words that are everywhere."""

    place: int
    before: Mapping[str, int]
    now: Mapping[str, int]
    pages: int
    counts: dict[str, int]

    @property
    def terms(self) -> list[str]:
        """Those with another weight."""
        return sorted(term for term in self.before.keys() | self.now.keys() if self.before.get(term) != self.now.get(term))

    def postings(self, term: str, was: str) -> str:
        """What stands behind a term then; empty where it stands nowhere.

        Raises:
            _Anew: it becomes one that is everywhere, or is so no longer.
        """
        before, now = self.before.get(term), self.now.get(term)
        step = (now is not None) - (before is not None)
        if not was.startswith("*"):
            if everywhere(count(was) + step, self.pages):
                raise _Anew
            return changed(was, self.place, now)
        self.counts[term] += step
        if not everywhere(self.counts[term], self.pages):
            raise _Anew
        return "*" + changed(was[1:], self.place, now if now == TITLE else None)


def again(
    old: Findable, new: Findable, *, known: Known, site: Site, outlets: Mapping[str, str] | None = None
) -> tuple[dict[str, str], Known] | None:
    """The texts of the files that changed, by their paths in the site, and what is to be known next time. `outlets` are those of
    all stories as they are now, by their addresses; without them a story of another outlet is for the whole index."""
    place = place_of(old.url, known.order)
    if (
        place is None
        or (old.url, old.kind, old.date) != (new.url, new.kind, new.date)
        or (outlets is None and old.source != new.source)
    ):
        return None
    try:
        return _again(old, new, place, known=known, site=site, outlets=outlets or {})
    except _Anew:
        return None


def _again(
    old: Findable, new: Findable, place: int, *, known: Known, site: Site, outlets: Mapping[str, str]
) -> tuple[dict[str, str], Known]:
    table = json.loads(site(f"{FOLDER}index.json"))
    named = {
        name: _shards(name, table, measure, site) for name, measure in zip(("words", "begins", "ends"), known.measures, strict=True)
    }
    edit = _Edit(place=place, before=weights(old), now=weights(new), pages=table["pages"], counts=dict(known.everywhere))
    for term in edit.terms:
        _put(term, edit, **named)
    files = _card_file(old, new, place, site)
    for name, shards in named.items():
        files |= _files(name, shards)
        table[name] = " ".join(shards.begins)
    if old.source != new.source:
        told = [(at, outlets[url]) for at, url in enumerate(known.order.split("\n")) if url in outlets]
        table["sources"], files["sources.txt"] = outlets_of(told)
    if card(old) != card(new):
        table["first"] = _first(table["first"], place, old, new, named["words"], lambda at: _card(at, files, site))
    added = sum(weight(name, text) - weight(name, site(FOLDER + name)) for name, text in files.items())
    table["version"] = version(int(table["version"], 16) + added)
    files["index.json"] = written(table)
    words, begins, ends = (shards.measure for shards in named.values())
    state = replace(known, everywhere=tuple(sorted(edit.counts.items())), measures=(words, begins, ends))
    return {FOLDER + name: text for name, text in files.items() if text != site(FOLDER + name)}, state


def _put(term: str, edit: _Edit, words: ChangingShards, begins: ChangingShards, ends: ChangingShards) -> None:
    """Change what stands behind a term, and list it where it came or went."""
    was = words.postings(term)
    if was is None and term in edit.before:
        raise _Anew
    now = edit.postings(term, was or "")
    if not words.put(term, now or None):
        raise _Anew
    came_or_went = (was is None) == bool(now)
    if came_or_went and mendable(term) and not (_listed(begins, term, now) and _listed(ends, term[::-1], now)):
        raise _Anew


def _files(name: str, shards: ChangingShards) -> dict[str, str]:
    texts = shards.texts()
    if texts is None:
        raise _Anew
    return {f"{name}-{number}.txt": text for number, text in texts.items()}


def _shards(name: str, table: Mapping[str, str], measure: Measure, site: Site) -> ChangingShards:
    return ChangingShards(
        table[name].split(" ") if table[name] else [],
        measure,
        limit=SHARD if name == "words" else LIST,
        bare=name != "words",
        text_of=lambda place: site(f"{FOLDER}{name}-{place}.txt"),
    )


def _listed(shards: ChangingShards, word: str, postings: str) -> bool:
    return shards.put(word, "" if postings else None)


def _first(
    known: Sequence[Sequence[Any]], place: int, old: Findable, new: Findable, words: ChangingShards, card_at: Callable[[int], Card]
) -> list[Foremost]:
    """The first pages under each letter, where a title has words under other letters now: looked up among all words under these."""
    cards = {at: cast(Card, tuple(rest)) for at, *rest in known} | {place: card(new)}
    for letter in initials(old.title) ^ initials(new.title):
        titled = {at for _, postings in words.under(letter) for at in deque(weighing(TITLE, postings.lstrip("*")), maxlen=FIRST)}
        for at in sorted(titled)[-FIRST:]:
            cards[at] = card_at(at)
    return first(sorted(cards.items(), reverse=True))


def _card(place: int, files: Mapping[str, str], site: Site) -> Card:
    name = f"cards-{place // CARDS}.json"
    return cast(Card, tuple(json.loads(files.get(name) or site(FOLDER + name))[place % CARDS]))


def _card_file(old: Findable, new: Findable, place: int, site: Site) -> dict[str, str]:
    if card(old) == card(new):
        return {}
    name = f"cards-{place // CARDS}.json"
    cards = json.loads(site(FOLDER + name))
    cards[place % CARDS] = card(new)
    return {name: written(cards)}
