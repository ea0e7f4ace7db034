"""Part sorted words into shards, files that change alone: words, postings → texts, and with which letters each begins.

Where a file ends is for its last word to say, and for no word before or behind it: a word that comes or goes concerns the file it
stands in. How many words do so follows from how long the lines are on the whole, in powers of two.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from zlib import crc32

from dateline.frozen import dataclass
from dateline.search.coding import first, number, shared

Line = tuple[str, str]
"""A word and its postings; where a shard has none, an empty text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """How many words of ordinary length there are, and how many characters they take."""

    words: int = 0
    size: int = 0

    def every(self, limit: int) -> int:
        """One word in so many ends its file: then a file has from half of `limit` to all of it, on the whole."""
        return 1 << max(0, (limit * self.words // self.size).bit_length() - 1) if self.size else 1

    def with_line(self, line: Line, limit: int, times: int = 1) -> "Measure":
        """One more (or less)."""
        size = _length(line)
        return self if size > limit // 2 else Measure(words=self.words + times, size=self.size + times * size)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shards:
    """The files of one kind: their texts, and with which letters each begins."""

    texts: tuple[str, ...]
    begins: tuple[str, ...]
    measure: Measure


def sharded(lines: Iterable[Line], *, limit: int, bare: bool) -> Shards:
    """Sorted words in files of about `limit` characters; `bare` without postings."""
    listed = list(lines)
    ordinary = [size for size in map(_length, listed) if size <= limit // 2]
    measure = Measure(words=len(ordinary), size=sum(ordinary))
    every = measure.every(limit)
    texts: list[str] = []
    begins: list[str] = []
    some: list[Line] = []
    last = ""
    for line in listed:
        some.append(line)
        if ends(line, every, limit):
            texts.append(written(some, bare=bare))
            begins.append(label(last, some))
            some, last = [], line[0]
    if some:
        texts.append(written(some, bare=bare))
        begins.append(label(last, some))
    return Shards(texts=tuple(texts), begins=tuple(begins), measure=measure)


def ends(line: Line, every: int, limit: int) -> bool:
    """Whether a file ends with this word: one in so many, and any whose line fills half a file by itself."""
    return crc32(line[0].encode("utf-8", "surrogatepass")) % every == 0 or _length(line) > limit // 2


def label(last: str, lines: list[Line]) -> str:
    """The shortest beginning of the first word that the `last` word of the file before lacks."""
    return lines[0][0][: shared(last, lines[0][0]) + 1]


def written(lines: Iterable[Line], *, bare: bool) -> str:
    """A line each: how many letters it shares with the one before, the rest, and its postings."""
    before, made = "", []
    for word, postings in lines:
        same = shared(before, word)
        made.append(number(same) + word[same:] + ("" if bare else f" {postings}"))
        before = word
    return "\n".join(made)


def read(text: str) -> list[Line]:
    """The lines of a file as they were written."""
    before, lines = "", []
    for line in text.split("\n"):
        rest, _, postings = line[1:].partition(" ")
        before = before[: first(line[0])] + rest
        lines.append((before, postings))
    return lines


def units(word: str) -> bytes:
    """Sorts as a browser compares strings: by UTF-16 code units."""
    return word.encode("utf-16-be", "surrogatepass")


class ChangingShards:
    """The files of one kind while words in them change: each is read when it is needed, by its place."""

    def __init__(self, begins: Iterable[str], measure: Measure, *, limit: int, bare: bool, text_of: Callable[[int], str]) -> None:
        self.begins = list(begins)
        self.measure = measure
        self._limit, self._bare, self._text_of = limit, bare, text_of
        self._every = measure.every(limit)
        self._lines: dict[int, list[Line]] = {}
        self._changed: set[int] = set()

    def postings(self, word: str) -> str | None:
        """What stands behind a word; None where it is not there."""
        _, lines, at = self._found(word)
        return lines[at][1] if at < len(lines) and lines[at][0] == word else None

    def under(self, start: str) -> Iterator[Line]:
        """All words that begin so."""
        if not self.begins:
            return
        place, _, at = self._found(start)
        for near in range(place, len(self.begins)):
            for line in self._at(near)[at if near == place else 0 :]:
                if not line[0].startswith(start):
                    return
                yield line

    def put(self, word: str, postings: str | None) -> bool:
        """Set what stands behind a word, or take it out; False where a file would begin or end elsewhere then."""
        if not self.begins:
            return False
        place, lines, at = self._found(word)
        there = at < len(lines) and lines[at][0] == word
        old = [lines[at]] if there else []
        new = [(word, postings)] if postings is not None else []
        if any(ends(line, self._every, self._limit) for line in old) != any(ends(line, self._every, self._limit) for line in new):
            return False
        for line, times in [*((line, -1) for line in old), *((line, 1) for line in new)]:
            self.measure = self.measure.with_line(line, self._limit, times)
        lines[at : at + len(old)] = new
        self._changed.add(place)
        return bool(lines)

    def texts(self) -> Mapping[int, str] | None:
        """The files that changed, by their places, `begins` set right; None where on the whole they would end elsewhere."""
        if self.measure.every(self._limit) != self._every:
            return None
        for near in sorted({place + step for place in self._changed for step in (0, 1)}):
            if near < len(self.begins):
                self.begins[near] = label(self._at(near - 1)[-1][0] if near else "", self._at(near))
        return {place: written(self._at(place), bare=self._bare) for place in sorted(self._changed)}

    def _found(self, word: str) -> tuple[int, list[Line], int]:
        """The file in which the word stands or would stand, its lines, and where in them."""
        key = units(word)
        place = max(0, bisect_right(self.begins, key, key=units) - 1)
        if key > units(self._at(place)[-1][0]) and place + 1 < len(self.begins):
            place += 1
        lines = self._at(place)
        at = bisect_right(lines, key, key=lambda line: units(line[0]))
        return place, lines, at - 1 if at and lines[at - 1][0] == word else at

    def _at(self, place: int) -> list[Line]:
        if place not in self._lines:
            self._lines[place] = read(self._text_of(place))
        return self._lines[place]


def _length(line: Line) -> int:
    return len(line[0]) + len(line[1]) + 2
