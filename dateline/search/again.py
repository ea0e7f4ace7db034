"""Change the index where one page changed: its Findable before and now → the files that are others then.

The result is what the whole index would be, byte for byte; where a change reaches further than the files it stands in, there is
none, and the index has to be made anew.
"""

import json
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

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
    place as place_of,
)
from dateline.search.shards import ChangingShards, Measure

Site = Callable[[str], str]
"""The text of a file of the site, by its path."""


def again(old: Findable, new: Findable, *, known: Known, site: Site) -> tuple[dict[str, str], Known] | None:
    """The texts of the files that changed, by their paths in the site, and what is to be known next time."""
    place = place_of(old.url, known.order)
    if place is None or (old.url, old.kind, old.date, old.source) != (new.url, new.kind, new.date, new.source):
        return None
    before, now = weights(old), weights(new)
    terms = sorted(term for term in before.keys() | now.keys() if before.get(term) != now.get(term))
    table = json.loads(site(f"{FOLDER}index.json"))
    words, begins, ends = (
        _shards(name, table, measure, site) for name, measure in zip(("words", "begins", "ends"), known.measures, strict=True)
    )
    counts = dict(known.everywhere)
    for term in terms:
        was = words.postings(term)
        if was is None and term in before:
            return None
        is_ = _postings(was or "", place, before.get(term), now.get(term), pages=table["pages"], term=term, counts=counts)
        if is_ is None or not words.put(term, is_ or None):
            return None
        if mendable(term) and (was is None) == bool(is_) and not (_listed(begins, term, is_) and _listed(ends, term[::-1], is_)):
            return None
    files = _card_file(old, new, place, site)
    for name, shards in (("words", words), ("begins", begins), ("ends", ends)):
        texts = shards.texts()
        if texts is None:
            return None
        files |= {f"{name}-{number}.txt": text for number, text in texts.items()}
        table[name] = " ".join(shards.begins)
    if card(old) != card(new):
        table["first"] = _first(table["first"], place, old, new, words, lambda at: _card(at, files, site))
    added = sum(weight(name, text) - weight(name, site(FOLDER + name)) for name, text in files.items())
    table["version"] = version(int(table["version"], 16) + added)
    files["index.json"] = written(table)
    state = replace(known, everywhere=tuple(sorted(counts.items())), measures=(words.measure, begins.measure, ends.measure))
    return {FOLDER + name: text for name, text in files.items() if text != site(FOLDER + name)}, state


def _shards(name: str, table: Mapping[str, str], measure: Measure, site: Site) -> ChangingShards:
    return ChangingShards(
        table[name].split(" ") if table[name] else [],
        measure,
        limit=SHARD if name == "words" else LIST,
        bare=name != "words",
        text_of=lambda place: site(f"{FOLDER}{name}-{place}.txt"),
    )


def _postings(
    was: str, place: int, before: int | None, now: int | None, *, pages: int, term: str, counts: dict[str, int]
) -> str | None:
    """The postings of a term with another weight at a place; empty where it stands nowhere now, None where it becomes one that is
    everywhere or is so no longer."""
    step = (now is not None) - (before is not None)
    if not was.startswith("*"):
        return None if everywhere(count(was) + step, pages) else changed(was, place, now)
    counts[term] += step
    if not everywhere(counts[term], pages):
        return None
    return "*" + changed(was[1:], place, now if now == TITLE else None)


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
