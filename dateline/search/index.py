"""Make the index: Findables → Pages under `search/`.

`words-*.txt` hold terms with their postings, `begins-*.txt` and `ends-*.txt` the terms alone, from their first and from their last
letter, for words typed wrong; `cards-*.json` what a result shows; `sources.txt` the outlet of each story; `index.json` says which
file has what. docs/search.md tells their form.
"""

import hashlib
import json
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dateline.frozen import dataclass
from dateline.nouns.outlet import spellings
from dateline.nouns.page import Page
from dateline.search.coding import gaps, number
from dateline.search.findable import STORIES, Findable
from dateline.search.shards import Measure, Shards, sharded, units
from dateline.search.terms import is_eastern, terms

FOLDER = "search/"
FORM = 3
"""Goes up when the files change their form, so that no browser reads new files with an old script."""

_ONCE, _OFTEN, _ABOUT, TITLE = range(4)
"""The weights of a posting: in the text once, more often, in what it is about, in its title."""

CARDS = 4
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
    """What is to be known of an index to change it: the addresses of its pages in their order, a line each, how often words stand
    that are everywhere, and the measures of words, begins and ends."""

    order: str = ""
    everywhere: tuple[tuple[str, int], ...] = ()
    measures: tuple[Measure, Measure, Measure] = (Measure(), Measure(), Measure())


def index(entries: Iterable[Findable]) -> tuple[Page, ...]:
    """Every file of the index; the same for the same entries in the same order."""
    return made(entries)[0]


def made(findables: Iterable[Findable]) -> tuple[tuple[Page, ...], Known]:
    """The index with what is to be known to change it."""
    entries, found = _read(findables)
    written_as = spellings(entry.source for entry in entries if entry.kind == STORIES)
    sources = sorted(set(written_as.values()))
    order = sorted(found, key=units)
    mended = [term for term in order if mendable(term)]
    words = sharded(((term, _written(found[term], len(entries))) for term in order), limit=SHARD, bare=False)
    begins = sharded(((term, "") for term in mended), limit=LIST, bare=True)
    ends = sharded(((term, "") for term in sorted((term[::-1] for term in mended), key=units)), limit=LIST, bare=True)
    files = {
        **_named("words", words),
        **_named("begins", begins),
        **_named("ends", ends),
        **{f"cards-{place}.json": written(_cards(entries[start : start + CARDS])) for place, start in _starts(len(entries))},
        "sources.txt": _outlets(entries, sources, written_as),
    }
    files["index.json"] = written(
        {
            "form": FORM,
            "version": version(sum(weight(name, text) for name, text in files.items())),
            "pages": len(entries),
            "cards": CARDS,
            "kinds": _ranges(entry.kind for entry in entries),
            "sources": sources,
            "years": _ranges(entry.year for entry in entries if entry.kind == STORIES),
            "words": " ".join(words.begins),
            "begins": " ".join(begins.begins),
            "ends": " ".join(ends.begins),
            "first": first((place, card(entry)) for place, entry in enumerate(entries)),
        }
    )
    return tuple(Page(path=FOLDER + name, content=files[name].encode()) for name in sorted(files)), Known(
        order="\n".join(entry.url for entry in entries),
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
    """The entries without their texts, of which none is held longer than it is read, and under each term four times the place of
    every entry that has it, and its weight there."""
    entries: list[Findable] = []
    found: dict[str, array[int]] = {}
    for place, entry in enumerate(findables):
        base = 4 * place
        for term, weight in weights(entry).items():
            if term not in found:
                found[term] = array("I")
            found[term].append(base + weight)
        entries.append(replace(entry, text="", words=""))
    return tuple(entries), found


def weights(entry: Findable) -> dict[str, int]:
    """What each term of an entry weighs."""
    counted = Counter(terms(entry.text))
    found = {term: _ONCE if times == 1 else _OFTEN for term, times in counted.items()}
    found |= dict.fromkeys(terms(f"{entry.summary}\n{entry.words}\n{entry.source}"), _ABOUT)
    found |= dict.fromkeys(terms(entry.title), TITLE)
    return found


def _written(postings: Sequence[int], pages: int) -> str:
    """A word that is everywhere tells nothing: `*`, and only the titles it stands in."""
    if everywhere(len(postings), pages):
        return "*" + gaps(posting for posting in postings if posting & 3 == TITLE)
    return gaps(postings)


def _named(name: str, shards: Shards) -> dict[str, str]:
    return {f"{name}-{place}.txt": text for place, text in enumerate(shards.texts)}


def _starts(total: int) -> Iterable[tuple[int, int]]:
    return enumerate(range(0, total, CARDS))


def _cards(entries: Sequence[Findable]) -> list[Card]:
    return [card(entry) for entry in entries]


def card(entry: Findable) -> Card:
    """What a result shows."""
    return (entry.url, entry.title, entry.lang, entry.date, entry.source, _short(entry.summary))


def first(cards: Iterable[tuple[int, Card]]) -> list[Foremost]:
    """Places and cards of the first pages under each letter that words of titles begin with; `cards` in the order of the pages."""
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


def _outlets(entries: Sequence[Findable], sources: Sequence[str], written_as: Mapping[str, str]) -> str:
    """For each story the place of its outlet among the names, counted from 1; 0 where none is known."""
    at = {name: place for place, name in enumerate(sources, 1)}
    place = {name: at[chosen] for name, chosen in written_as.items()} | {"": 0}
    return "".join(number(place[entry.source]) for entry in entries if entry.kind == STORIES)


def _ranges(names: Iterable[str]) -> list[list[object]]:
    """Runs of the same name: the name and where the run ends."""
    runs: list[list[object]] = []
    for place, name in enumerate(names, 1):
        if runs and runs[-1][0] == name:
            runs[-1][1] = place
            continue
        runs.append([name, place])
    return runs


def written(value: object) -> str:
    """As JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
