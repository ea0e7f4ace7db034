"""Make the index: Findables → Pages under `search/`.

`words-*.txt` hold terms with their postings, `begins-*.txt` and `ends-*.txt` the terms alone, from their first and from their last
letter, for words typed wrong; `cards-*.json` what a result shows; `sources.json` the outlets; `index.json` says which file has
what. docs/search.md tells their form.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dateline.nouns.page import Page
from dateline.search.coding import gaps, number, shared
from dateline.search.findable import STORIES, Findable
from dateline.search.terms import terms

FOLDER = "search/"
FORM = 1
"""Goes up when the files change their form, so that no browser reads new files with an old script."""

_ONCE, _OFTEN, _ABOUT, _TITLE = range(4)
"""The weights of a posting: in the text once, more often, in what it is about, in its title."""

_CARDS = 8
_SHELF, _LIST = 9000, 4500
"""Characters of a file, about; gzip makes half of it."""
_MANY, _COMMON = 100, 0.5
"""In a site of so many pages a word in more than this share of them is looked for in titles only."""
_SUMMARY = 150
_SHORTEST = 4
"""Shorter words are not mended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shelf:
    """The files of one kind: their texts, and with which term each begins."""

    texts: tuple[str, ...]
    begins: tuple[str, ...]


def index(entries: Sequence[Findable]) -> tuple[Page, ...]:
    """Every file of the index; the same for the same entries in the same order."""
    found = _postings(entries)
    order = sorted(found, key=_units)
    mendable = [term for term in order if len(term) >= _SHORTEST and term.isalpha() and ord(term[0]) < 0x3000]
    words = _shelved(order, limit=_SHELF, postings={term: _written(found[term], len(entries)) for term in order})
    begins = _shelved(mendable, limit=_LIST)
    ends = _shelved(sorted((term[::-1] for term in mendable), key=_units), limit=_LIST)
    files = {
        **_named("words", words),
        **_named("begins", begins),
        **_named("ends", ends),
        **{f"cards-{place}.json": _json(_cards(entries[start : start + _CARDS])) for place, start in _starts(len(entries))},
        "sources.json": _json(_sources(entries)),
    }
    digest = hashlib.sha256("\0".join(f"{name}\0{text}" for name, text in sorted(files.items())).encode()).hexdigest()[:12]
    files["index.json"] = _json(
        {
            "form": FORM,
            "version": digest,
            "pages": len(entries),
            "cards": _CARDS,
            "kinds": _ranges(entry.kind for entry in entries),
            "years": _ranges(entry.year for entry in entries if entry.kind == STORIES),
            "words": " ".join(words.begins),
            "begins": " ".join(begins.begins),
            "ends": " ".join(ends.begins),
        }
    )
    return tuple(Page(path=FOLDER + name, content=files[name].encode()) for name in sorted(files))


def _postings(entries: Sequence[Findable]) -> dict[str, list[int]]:
    """Under each term four times the place of every entry that has it, and its weight there."""
    found: dict[str, list[int]] = {}
    for place, entry in enumerate(entries):
        base = 4 * place
        for term, weight in _weights(entry).items():
            found.setdefault(term, []).append(base + weight)
    return found


def _weights(entry: Findable) -> dict[str, int]:
    counted = Counter(terms(entry.text))
    weights = {term: _ONCE if times == 1 else _OFTEN for term, times in counted.items()}
    weights |= dict.fromkeys(terms(f"{entry.summary}\n{entry.words}\n{entry.source}"), _ABOUT)
    weights |= dict.fromkeys(terms(entry.title), _TITLE)
    return weights


def _written(postings: list[int], pages: int) -> str:
    """A word that is everywhere tells nothing: `*`, and only the titles it stands in."""
    if pages >= _MANY and len(postings) > _COMMON * pages:
        return "*" + gaps(posting for posting in postings if posting & 3 == _TITLE)
    return gaps(postings)


def _shelved(words: Iterable[str], *, limit: int, postings: Mapping[str, str] | None = None) -> _Shelf:
    """Sorted words in files of about `limit` characters, a line each: how many letters it shares with the one before, the rest, and
    its postings. A file begins with the shortest beginning of its first word that the last word of the file before lacks."""
    texts: list[str] = []
    begins: list[str] = []
    lines: list[str] = []
    before, size = "", 0
    for word in words:
        if not lines:
            begins.append(word[: shared(before, word) + 1])
            before = ""
        same = shared(before, word)
        line = number(same) + word[same:] + (f" {postings[word]}" if postings is not None else "")
        lines.append(line)
        size += len(line) + 1
        before = word
        if size > limit:
            texts.append("\n".join(lines))
            lines, size = [], 0
    if lines:
        texts.append("\n".join(lines))
    return _Shelf(texts=tuple(texts), begins=tuple(begins))


def _units(word: str) -> bytes:
    """Sorts as a browser compares strings: by UTF-16 code units."""
    return word.encode("utf-16-be", "surrogatepass")


def _named(name: str, shelf: _Shelf) -> dict[str, str]:
    return {f"{name}-{place}.txt": text for place, text in enumerate(shelf.texts)}


def _starts(total: int) -> Iterable[tuple[int, int]]:
    return enumerate(range(0, total, _CARDS))


def _cards(entries: Sequence[Findable]) -> list[list[str]]:
    return [[entry.url, entry.title, entry.lang, entry.date, entry.source, _short(entry.summary)] for entry in entries]


def _short(summary: str) -> str:
    if len(summary) <= _SUMMARY:
        return summary
    cut = summary[:_SUMMARY]
    between = cut.rfind(" ")
    return (cut[:between] if between > _SUMMARY // 2 else cut).rstrip(" ,;:") + " …"


def _sources(entries: Sequence[Findable]) -> dict[str, object]:
    """The outlets by name, and for each story the place of its own, one line of numbers."""
    stories = [entry.source for entry in entries if entry.kind == STORIES]
    names = sorted(set(stories) - {""})
    place = {name: at for at, name in enumerate(names, 1)} | {"": 0}
    return {"names": names, "of": "".join(number(place[source]) for source in stories)}


def _ranges(names: Iterable[str]) -> list[list[object]]:
    """Runs of the same name: the name and where the run ends."""
    runs: list[list[object]] = []
    for place, name in enumerate(names, 1):
        if runs and runs[-1][0] == name:
            runs[-1][1] = place
            continue
        runs.append([name, place])
    return runs


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
