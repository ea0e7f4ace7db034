# ruff: noqa: E501 - patterns stay on one line each, to be read as one
"""Tell the pieces of one sentence, which a link or a word in bold parted into lines: lines → whether they belong together."""

import re
from collections.abc import Sequence

_CLOSE, _OPEN = frozenset(",.;:)]’”»、。，；：）」"), frozenset("([“„«‘「")
# What a line ends with that the next does not go on with: no word.
_ENDS = frozenset(".!?:;|…”“\"'»")
# A scrap is so short, a line so long does not stand alone when it begins with a small letter, and so much is no line of a list.
_SCRAP, _GOES_ON, _WRITTEN = 25, 40, 60
# What stands under a headline begins with a small letter, too: `di Ada Holm`, `von`, `publié le 4 mai 2021 à 10h20`.
UNDER_A_HEADLINE = re.compile(
    r"(?:by|von|por|par|di|da|av|af|door)(?::? [A-ZÀ-Þ]\S*(?: (?:[A-ZÀ-Þ&/|]\S*|and|und|et|y|e|de|del|da|van|der))*)?:?|[^\W\d_]{3,12}\.? (?:le |el |il |am |em |on )?\d{1,2}[ ./][^.!?]{3,12}[ ./](?:19|20)\d\d\b.{0,30}"
)
_PARTED = re.compile(r"[.!?,] \w")


def pieces(words: Sequence[str], gaps: Sequence[int], small: frozenset[str]) -> list[bool]:
    """Which of the lines go on with the sentence of those above them; no sentence goes on below a blank line."""
    found, above = [False] * len(words), list(words[:1])
    for n in range(1, len(words)):
        rest = words[n + 1] if n + 1 < len(words) and not gaps[n + 1] else ""
        found[n] = not gaps[n] and goes_on(above, words[n], rest, small)
        above = [*above, words[n]] if found[n] else [words[n]]
    return found


def goes_on(above: Sequence[str], line: str, below: str, small: frozenset[str]) -> bool:
    """Whether `line` goes on with the sentence that ends in the lines `above`, given the line `below` it.

    `small` holds the language's small words: a line that ends with one is not the end of anything.
    """
    before = above[-1]
    if line[0] in _CLOSE and not line.startswith("..."):
        return len(line) > 1 or before[-1] not in ".!?"
    if before[-1] in _OPEN and not _is_quoted(before):
        return True
    if before[-1] in _ENDS:
        return False
    size = sum(map(len, above))
    last = before.rsplit(" ", 1)[-1]
    if last in small and size + len(line) > 30:
        return True
    if last[-1] in ",，、" and size > 40:
        return True
    if line[0].islower():
        long = len(line) > _GOES_ON or (size > _SCRAP and size + len(line) > 2 * _SCRAP)
        return long and not (len(above) == 1 and UNDER_A_HEADLINE.fullmatch(line))
    return _is_name_inside(above, size, line, below)


def _is_quoted(line: str) -> bool:
    """Whether it ends with what is quoted in the German way, whose last mark opens English quotations."""
    return line[-1] == "“" and "„" in line


def _is_name_inside(above: Sequence[str], size: int, line: str, below: str) -> bool:
    """Whether a short line that may be a link stands inside a sentence: some of it, of `size` letters, above, the rest below."""
    stops = below[:1] in _CLOSE and not below.startswith("...")
    if not (stops or below[:1].islower()) or len(line) > _GOES_ON or line[-1] in _ENDS:
        return False
    if size > _WRITTEN and any(_PARTED.search(one) for one in above):
        return True
    return size > _SCRAP and above[-1].rsplit(" ", 1)[-1][0].islower() and (stops or len(below) > _SCRAP)
