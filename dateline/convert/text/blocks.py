"""Join lines to the paragraphs they were: tuple[Line, …] → tuple[Block, …]."""

import re
from itertools import pairwise
from typing import NamedTuple

from dateline.convert.text.joining import joined
from dateline.convert.text.lines import Line
from dateline.convert.text.scraps import pieces
from dateline.text.common import COMMON

_OPENS_LOWER = re.compile(r"[^\W\d_]")
_DIVIDED = re.compile(r"(?<![^\W\d_])[^\W\d_]{2,}-$")
_COLUMN = 60
# A text of so many lines may be wrapped, at such a column at most, where so many lines are broken; or a few, where the column is no
# typed one and hardly a line stands below another for another reason.
_LINES, _WIDEST, _OFTEN, _LEAST = 5, 160, 5, 2
# A line so much further in than the one above, which ends a sentence, begins a paragraph.
_SET_IN, _STOPS = 9, frozenset('.!?"”’。！？」')
# What stands at the end of a line of a script without spaces: any three signs of the next that could not be parted from it.
_TOGETHER = 3
# So many lines of a text may be wider than its column.
_WIDER = (2, 4)
_LETTERS = re.compile(r"[^\W\d_]+")
_TENS = frozenset(("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"))
# No compound begins with these in Spanish.
_NO_COMPOUNDS = frozenset(("lo", "la", "los", "las", "el", "de", "del", "en", "con", "por", "para", "que", "se", "su", "un", "una"))
_SEVERAL = 3
_NO_SPACE = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")


class Block(NamedTuple):
    """One paragraph, heading, list entry or scrap of furniture. `spans` are the pieces of the text it was joined from."""

    words: str
    spans: tuple[tuple[int, int], ...]
    indent: int
    mark: str
    gap: int
    linked: float
    heading: int

    @property
    def start(self) -> int:
        """Where its first piece begins."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Where its last piece ends."""
        return self.spans[-1][1]


def blocks(lines: tuple[Line, ...], *, small: frozenset[str] = frozenset()) -> tuple[Block, ...]:
    """The paragraphs: lines as they stand, but hard-wrapped ones and the scraps between inline tags joined again.

    `small` holds the language's small words: a line that ends with one is not the end of anything.
    """
    width = wrap_width(lines)
    joints = _joints(lines, small) if not width and is_flat(lines) else [False] * len(lines)
    divided = _divided(lines, width)
    found: list[list[Line]] = []
    for line, is_joined in zip(lines, joints, strict=True):
        if found and not line.gap and _continues(found[-1], line, is_joined=is_joined, width=width, small=small):
            found[-1].append(line)
        else:
            found.append([line])
    return tuple([_block(group, divided) for group in found])


def _joints(lines: tuple[Line, ...], small: frozenset[str]) -> list[bool]:
    """Which lines of a text with one line per scrap go on with the sentence above."""
    words = [line.words for line in lines]
    return joined(words, pieces(words, [line.gap for line in lines], small), small)


def _divided(lines: tuple[Line, ...], width: int) -> dict[str, str]:
    """Words that a hyphen at a line's end divides, and what of each is joined: `well-` stays where `well` is a word of the text.

    A typed column divides words, and so does who set wider lines with several halves that are no words; what else wraps them breaks
    only behind a hyphen that they have.
    """
    halved = [(half, after.words) for line, after in pairwise(lines) if (half := _half(line.words)) and after.words[0].islower()]
    if not halved:
        return {}
    known = (_whole_words(lines) | _TENS) - _NO_COMPOUNDS
    typed = 0 < width <= _COLUMN or _cuts_words(halved, known)
    return {half: half[:-1] if typed and half[:-1].casefold() not in known else half for half, _ in halved}


def _whole_words(lines: tuple[Line, ...]) -> set[str]:
    """The words of the text in small letters, without those that the end of a line may have cut."""
    parted = [_LETTERS.findall(line.words.removesuffix(_half(line.words)).casefold()) for line in lines]
    rests = [bool(_half(before.words)) for before in lines[:-1]]
    return {word for words, cut in zip(parted, [False, *rests], strict=True) for word in words[cut:]}


def _cuts_words(halved: list[tuple[str, str]], known: set[str]) -> bool:
    """Whether most hyphens stand between two halves neither of which is a word of its own: `lo-` and `comotora`."""
    words = known | COMMON
    cut = sum(words.isdisjoint((half[:-1].casefold(), *_LETTERS.findall(after.casefold())[:1])) for half, after in halved)
    return cut >= _SEVERAL and 2 * cut >= len(halved)


def _half(words: str) -> str:
    """The part of a word that a hyphen divides at the end of a line; empty where none is divided."""
    found = _DIVIDED.search(words) if words[-1] == "-" else None
    return found[0] if found else ""


def wrap_width(lines: tuple[Line, ...]) -> int:
    """The column at which the text was wrapped by hand or program; 0 where it was not.

    The longest line tells, or, where many more lines end at it, one of the longest: a column's masthead is wider than the column.
    """
    lengths = sorted([line.end - line.start for line in lines])
    longest = lengths[-1 - len(lengths) // 50] if len(lengths) >= _LINES else 0
    if not 30 <= longest <= _WIDEST:
        return 0
    # Lines of a script without spaces are broken anywhere: short ones tell nothing.
    spaced = 4 * len([0 for line in lines if _NO_SPACE.match(line.words)]) <= len(lines)
    if longest < 40 and not spaced:
        return 0
    broken = {width: _broken(lines, width) for width in (longest, *(lengths[-n] for n in _WIDER if spaced)) if width >= 30}
    most = max(broken.values(), default=0)
    if most < _OFTEN or most < 0.04 * len(lines):
        broken = {width: times for width, times in broken.items() if width >= _COLUMN}
        most = max(broken.values(), default=0)
        if most < _LEAST or 2 * most < len([0 for line in lines[1:] if not line.gap]):
            return 0
    return next(width for width, times in broken.items() if 3 * times >= 2 * most)


def _broken(lines: tuple[Line, ...], width: int) -> int:
    """How many lines end inside a sentence, just where `width` is full."""
    return sum([_is_broken(line, after, width) for line, after in pairwise(lines)])


def _is_broken(line: Line, after: Line, width: int) -> bool:
    """Whether `line` ends inside a sentence, just where no further word would fit."""
    length = line.end - line.start
    if not after.gap and _half(line.words) and after.words[0].islower():
        return True
    if after.gap or length < 0.75 * width or length + 1 + len(_first_word(after.words)) <= width:
        return False
    goes_on = after.words[0].islower() or not after.words[0].isascii() or line.words[-1].islower()
    return goes_on and line.words[-1] not in ".!?:。！？：”」"


def is_flat(lines: tuple[Line, ...]) -> bool:
    """Whether the text is one line per scrap, with hardly a blank line to part paragraphs."""
    return len(lines) > 30 and len([0 for line in lines if line.gap]) < 0.15 * len(lines)


def _first_word(words: str) -> str:
    """What would have had to fit into the line above."""
    return words[:_TOGETHER] if _NO_SPACE.match(words) else words.split(" ", 1)[0]


def _continues(group: list[Line], line: Line, *, is_joined: bool, width: int, small: frozenset[str]) -> bool:
    last = group[-1]
    if line.soft:
        return True
    if line.heading or (line.mark and not _is_quoted_on(last, line)):
        return False
    if line.mark and not width:
        return len(last.words) > 40 and last.words[-1] not in '.!?:"”'
    if last.words.isupper() and line.words.isupper() and last.words.rsplit(" ", 1)[-1].casefold() in small:
        return True
    if width:
        first = _first_word(line.words)
        length = last.end - last.start
        if _half(last.words) and first[0].islower():
            return True
        if 1 < line.indent - last.indent < _SET_IN and last.words[-1] in _STOPS:
            return False
        return length > 0.6 * width and length + 1 + len(first) > width
    return is_joined


def _is_quoted_on(above: Line, below: Line) -> bool:
    """Whether both lines are of one quotation in a mail."""
    return below.mark == above.mark and set(below.mark) == {">"}


def _block(group: list[Line], divided: dict[str, str]) -> Block:
    first = group[0]
    words = first.words
    if len(group) == 1:
        return Block(words, ((first.start, first.end),), first.indent, first.mark, first.gap, first.linked, first.heading)
    for line in group[1:]:
        half = words.rsplit(" ", 1)[-1] if words[-1] == "-" else ""
        if half in divided:
            words = words.removesuffix(half) + divided[half] + line.words
        else:
            words += _joint(words[-1], line.words) + line.words
    total = sum(len(line.words) for line in group)
    linked = sum(line.linked * len(line.words) for line in group) / total if total else 0.0
    return Block(words, tuple((line.start, line.end) for line in group), first.indent, first.mark, first.gap, linked, first.heading)


def _joint(before: str, after: str) -> str:
    if after[0] in ",.;:)]’”»、。，；：）」!?" or before in "([“„«‘「":
        return ""
    return "" if _NO_SPACE.match(before) and _NO_SPACE.match(after) else " "


def small_starts(text: str) -> int:
    """How many words begin with a small letter: 0 none … 4 most, 5 where the script has no capitals."""
    tokens = text.split(None, 40)[:40]
    lower = sum([token[0].islower() for token in tokens])
    if not lower and text.lower() == text.upper():
        return 5
    share = lower / len(tokens)
    return 0 if not lower else 1 if share < 0.3 else 2 if share < 0.5 else 3 if share < 0.7 else 4
