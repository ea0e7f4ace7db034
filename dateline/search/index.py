"""Make the index: Findables → Pages under `search/`.

`words-*.txt` hold terms with their postings, `begins-*.txt` and `ends-*.txt` the terms alone, from their first and from their last
letter, for words typed wrong; `cards-*.json` what a result shows; `sources.txt` the outlet of each story; `index.json` says which
file has what. docs/search.md tells their form.
"""

import hashlib
import json
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from dateline.frozen import dataclass
from dateline.nouns.outlet import spellings
from dateline.nouns.page import Page
from dateline.search.coding import gaps, number
from dateline.search.findable import STORIES, Findable
from dateline.search.places import places
from dateline.search.shards import Measure, Shards, sharded, units
from dateline.search.terms import is_eastern, terms

FOLDER = "search/"
FORM = 4
"""Goes up when the files change their form, so that no browser reads new files with an old script."""

_ONCE, _OFTEN, _ABOUT, TITLE = range(4)
"""The weights of a posting: in the text once, more often, in what it is about, in its title."""

CARDS = 8
"""So many places has a file of cards; at some of them stands no page."""
FIRST = 3
"""So many pages for each letter that words of titles begin with stand in the table, so that the first key is answered at once."""
SHARD, LIST = 9000, 4500
"""Characters of a file, about; gzip makes half of it."""
_MANY, _COMMON = 100, 0.5
"""In a site of so many pages a word in more than this share of them is looked for in titles only."""
_SUMMARY = 110
_SHORTEST = 4
"""Shorter words are not mended."""


Card = tuple[str, str, str, str, str, str]
"""What a result shows: address, title, language, date, outlet, summary."""
Foremost = tuple[int, str, str, str, str, str, str]
"""A place and its card."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is to be known of an index to change it: the addresses of its pages by their places, a line each, how often words
    stand that are everywhere, and the measures of words, begins and ends."""

    order: str = ""
    everywhere: tuple[tuple[str, int], ...] = ()
    measures: tuple[Measure, Measure, Measure] = (Measure(), Measure(), Measure())


def index(entries: Iterable[Findable]) -> tuple[Page, ...]:
    """Every file of the index; the same for the same entries in the same order."""
    return made(entries)[0]


def made(findables: Iterable[Findable]) -> tuple[tuple[Page, ...], Known]:
    """The index with what is to be known to change it."""
    entries, found = _read(findables)
    at = places(entries)
    standing = list(zip(reversed(at), reversed(entries), strict=True))
    sources, of_places = outlets([(place, entry.source) for place, entry in standing if entry.kind == STORIES])
    order = sorted(found, key=units)
    mended = [term for term in order if mendable(term)]
    words = sharded(((term, _written(found[term], at)) for term in order), limit=SHARD, bare=False)
    begins = sharded(((term, "") for term in mended), limit=LIST, bare=True)
    ends = sharded(((term, "") for term in sorted((term[::-1] for term in mended), key=units)), limit=LIST, bare=True)
    files = {
        **_named("words", words),
        **_named("begins", begins),
        **_named("ends", ends),
        **{f"cards-{number}.json": written(cards) for number, cards in _cards(standing).items()},
        "sources.txt": of_places,
    }
    files["index.json"] = written(
        {
            "form": FORM,
            "version": version(sum(weight(name, text) for name, text in files.items())),
            "pages": len(entries),
            "cards": CARDS,
            "kinds": _ranges((place, entry.kind) for place, entry in standing),
            "sources": sources,
            "years": _ranges((place, entry.year) for place, entry in standing),
            "words": " ".join(words.begins),
            "begins": " ".join(begins.begins),
            "ends": " ".join(ends.begins),
            "first": first((place, card(entry)) for place, entry in reversed(standing)),
        }
    )
    return tuple(Page(path=FOLDER + name, content=files[name].encode()) for name in sorted(files)), Known(
        order="\n".join(_at_places((place, entry.url) for place, entry in standing)),
        everywhere=tuple((term, len(found[term])) for term in order if everywhere(len(found[term]), len(entries))),
        measures=(words.measure, begins.measure, ends.measure),
    )


def place(url: str, order: str) -> int | None:
    """Where a page stands among all; None where it is not there."""
    before, found, _ = f"\n{order}\n".partition(f"\n{url}\n")
    return before.count("\n") if found else None


def version(total: int) -> str:
    """The version of all files from the sum of their weights, so that one that changes is taken out and put back alone."""
    return f"{total % _VERSIONS:012x}"


def weight(name: str, text: str) -> int:
    """What a file adds to the version."""
    return int(hashlib.sha256(f"{name}\0{text}".encode()).hexdigest()[:12], 16)


_VERSIONS = 1 << 48


def mendable(term: str) -> bool:
    """Whether a word typed wrong may be meant for this one."""
    return len(term) >= _SHORTEST and term.isalpha() and ord(term[0]) < 0x3000


def everywhere(number: int, pages: int) -> bool:
    """Whether a word stands on so many of the pages that it tells nothing."""
    return pages >= _MANY and number > _COMMON * pages


def _read(findables: Iterable[Findable]) -> tuple[tuple[Findable, ...], "dict[str, array[int]]"]:
    """The entries without their texts, of which none is held longer than it is read, and under each term of every entry that has it
    four times how many came before, and its weight there."""
    entries: list[Findable] = []
    found: dict[str, array[int]] = {}
    for before, entry in enumerate(findables):
        base = 4 * before
        for term, weight in weights(entry).items():
            if term not in found:
                found[term] = array("I")
            found[term].append(base + weight)
        entries.append(replace(entry, text="", words="", weighed=""))
    return tuple(entries), found


def weighed(entry: Findable) -> str:
    """What each term of an entry weighs, to be kept: a line for each weight."""
    lines: list[list[str]] = [[] for _ in (_ONCE, _OFTEN, _ABOUT, TITLE)]
    for term, weight in weights(entry).items():
        lines[weight].append(term)
    return "\n".join(map(" ".join, lines))


def weights(entry: Findable) -> dict[str, int]:
    """What each term of an entry weighs."""
    if entry.weighed:
        return {term: weight for weight, line in enumerate(entry.weighed.split("\n")) for term in line.split()}
    counted = Counter(terms(entry.text))
    found = {term: _ONCE if times == 1 else _OFTEN for term, times in counted.items()}
    found |= dict.fromkeys(terms(f"{entry.summary}\n{entry.words}\n{entry.source}"), _ABOUT)
    found |= dict.fromkeys(terms(entry.title), TITLE)
    return found


def _written(postings: Sequence[int], at: Sequence[int]) -> str:
    """What stands behind a word; `at` are the places of the entries. One that is everywhere tells nothing: `*`, and only the titles
    it stands in."""
    if everywhere(len(postings), len(at)):
        return "*" + gaps(4 * at[posting >> 2] + TITLE for posting in reversed(postings) if posting & 3 == TITLE)
    return gaps(4 * at[posting >> 2] + (posting & 3) for posting in reversed(postings))


def _named(name: str, shards: Shards) -> dict[str, str]:
    return {f"{name}-{place}.txt": text for place, text in enumerate(shards.texts)}


def _cards(standing: Iterable[tuple[int, Findable]]) -> dict[int, list[Card | None]]:
    """The files that have any, by their numbers."""
    return {
        number: _at_places(((place % CARDS, card(entry)) for place, entry in some), None)
        for number, some in groupby(standing, key=lambda one: one[0] // CARDS)
    }


def _at_places(some: Iterable[tuple[int, Any]], nothing: Any = "") -> list[Any]:
    """A list of all places up to the last of some."""
    found: list[Any] = []
    for place, one in some:
        found += [nothing] * (place - len(found))
        found.append(one)
    return found


def card(entry: Findable) -> Card:
    """What a result shows."""
    return (entry.url, entry.title, entry.lang, entry.date, entry.source, _short(entry.summary))


def first(cards: Iterable[tuple[int, Card]]) -> list[Foremost]:
    """Places and cards of the first pages under each letter that words of titles begin with; `cards` of all pages, from the highest
    place down."""
    kept: list[Foremost] = []
    counted: Counter[str] = Counter()
    for place, card in cards:
        letters = initials(card[1])
        if any(counted[letter] < FIRST for letter in letters):
            kept.append((place, *card))
        counted.update(letters)
    return kept


def initials(title: str) -> set[str]:
    """The letters that words of a title begin with; of Chinese and Japanese none, since every title would bring others."""
    return {term[0] for term in terms(title) if not is_eastern(term)}


def _short(summary: str) -> str:
    if len(summary) <= _SUMMARY:
        return summary
    cut = summary[:_SUMMARY]
    between = cut.rfind(" ")
    return (cut[:between] if between > _SUMMARY // 2 else cut).rstrip(" ,;:") + " …"


def outlets(told: Sequence[tuple[int, str]]) -> tuple[list[str], str]:
    """The names of outlets in order, and for each place that of its story's among them, counted from 1; 0 where none is known.
    `told` are places from the first on, each with an outlet, which may be empty."""
    written_as = spellings(name for _, name in told)
    names = sorted(set(written_as.values()))
    at = {name: number(place) for place, name in enumerate(names, 1)}
    return names, "".join(_at_places(((place, at[written_as[name]]) for place, name in told if name), number(0)))


def _ranges(names: Iterable[tuple[int, str]]) -> list[list[object]]:
    """Runs of the same name: the name and before which place the run ends."""
    runs: list[list[object]] = []
    for place, name in names:
        if not runs or runs[-1][0] != name:
            runs.append([name, place])
        runs[-1][1] = place + 1
    return runs


def written(value: object) -> str:
    """As JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
