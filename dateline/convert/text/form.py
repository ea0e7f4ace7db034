# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Describe blocks by their own form and words: Context → one column of bins for each feature."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from dateline.convert.text.blocks import Block, small_starts
from dateline.convert.text.context import SHORT, Columns, Context, with_short, with_size
from dateline.convert.text.lexicon import LEXICON
from dateline.convert.text.shapes import Shape

_DIGIT = re.compile(r"\d")
# What begins with a sign of a set is found faster than a choice of patterns.
_INNER_END = re.compile(r"[.!?。！？।](?:(?<=[。！？।])|[\"”’»)]?\s+(?=[\"“„«‘(¿¡]?[A-ZÀ-ÞА-ЯΑ-Ω\d]))")
_AT = re.compile(r"@[\w-]+\.")
_HOST = re.compile(r"\.(?:com|org|net|de|uk|fr|es|ch|at|cn)\b")
_DATE = re.compile(r"\d(?:(?:(?<=\b1)9|(?<=\b2)0)\d\d\b|:\d\d\b|(?<=\b\d)\d?[./]\d{1,2}[./]|年)")
_YOU = frozenset(
    "we our us sie ihre ihr ihren uns unser unsere wir tú tu usted ustedes te vous votre vos nous notre voi vostro".split()  # noqa: SIM905
)
_SECOND = frozenset({"you", "your", "yours"})
_TAIL = re.compile(
    r"[.!?][\"”’»)]?\s+(?:(?:[A-ZÀ-Þ][\w.'’-]*|/|via|for|/)\s*){1,6}(?P<bracket>\([^()]{2,30}\))?$|(?P<alone>\([^()]{2,40}\))\.?$|(?P<slash>/\s?[A-ZÀ-Þ][\w .]{1,25}$)"
)
_MAYBE_TAIL = frozenset(".!?/")
_HANDLE = re.compile(r"(?:^|[\s(])@\w{3,}|pic\.twitter|t\.co/")
_TOLD, _SAID = 40, (-250, -150, -80, -30, 0, 30, 80, 150, 250)


def form(seen: Context) -> Columns:
    """How long, and how it ends."""
    return [one.length * 5 + one.end for one in seen.forms]


def mark(seen: Context) -> Columns:
    """A heading, a number, a bullet or another sign before it."""
    return [_mark(block) for block in seen.window]


def _mark(block: Block) -> int:
    if block.heading:
        return 1 if block.heading == 1 else 2
    if not block.mark:
        return 3 if block.words[0].isdigit() and block.words[1:3].strip("0123456789")[:1] in (".", ")") else 0
    return 4 if block.mark[0] in "*-•+o·–—" else 5


def case(seen: Context) -> Columns:
    """How many words begin with a small letter."""
    return with_short(seen, [small_starts(block.words) for block in seen.window], 6)


def small_words(seen: Context) -> Columns:
    """The share of the language's small words, which lists and menus lack."""
    small = seen.small
    column = [
        bisect_right((0.05, 0.15, 0.25, 0.38), len([word for word in one.words if word in small]) / (len(one.words) or 1))
        for one in seen.forms
    ]
    return with_short(seen, column, 5)


def inner_ends(seen: Context) -> Columns:
    """How many sentences end inside it."""
    return [
        (min(3, len(_INNER_END.findall(block.words, 0, 400))) if one.size > 30 else 0) + (4 if one.end else 0)
        for block, one in zip(seen.window, seen.forms, strict=True)
    ]


def digits(seen: Context) -> Columns:
    """The share of digits."""
    return with_short(seen, [bisect_right((1e-9, 0.04, 0.15), _digits(block.words[:300])) for block in seen.window], 4)


def _digits(text: str) -> float:
    if text.isascii():
        return (len(text) - len(text.encode().translate(None, b"0123456789"))) / len(text)
    return len(_DIGIT.findall(text)) / len(text)


def signs(seen: Context) -> Columns:
    """A copyright, a bar, an address, a date, a slash, a bracket or a question."""
    return with_size(seen, [_signs(block.words) for block in seen.window])


def _signs(text: str) -> int:
    if "©" in text:
        return 1
    if "|" in text:
        return 2
    if _is_address(text[:200]):
        return 3
    if _DATE.search(text, 0, 200):
        return 4
    if "/" in text or " · " in text or " • " in text:
        return 5
    return 6 if text.startswith(("[", "(", "（", "【")) else 7 if text[-1] == "?" else 0


def _is_address(text: str) -> bool:
    """Whether a host, a page or a mailbox is named; each pattern begins with a sign that is found faster than a choice of words."""
    return "://" in text or ("." in text and ("www." in text or _HOST.search(text) is not None or _AT.search(text) is not None))


def sign(seen: Context) -> Columns:
    """What its words are a sign of."""
    return with_size(seen, [one.sign for one in seen.forms])


def lexicon(seen: Context) -> Columns:
    """What its words alone say, of whatever they are a sign: the sum of their weights in LEXICON."""
    weight = LEXICON.__getitem__
    return said(seen, [sum(map(weight, LEXICON.keys() & entries(one))) for one in seen.forms])


def entries(one: Shape) -> set[str]:
    """What of a block is looked up in LEXICON: its words, `^` before its first, `$` before its last, `#` before its length."""
    words = one.words
    return {*words[:_TOLD], f"^{words[0]}", f"${words[-1]}", f"#{one.length}"} if words else {f"#{one.length}"}


def said(seen: Context, worth: Sequence[float]) -> Columns:
    """The column of a lexicon by which the blocks are worth so much, in hundredths."""
    return with_size(seen, [bisect_right(_SAID, value) for value in worth])


def you(seen: Context) -> Columns:
    """Whether it speaks to the reader."""
    column = [
        0 if _SECOND.isdisjoint(one.words) and _YOU.isdisjoint(one.words) else 1 if _SECOND.isdisjoint(one.words) else 2
        for one in seen.forms
    ]
    return [bin_ + 3 if one.size < 160 else bin_ for bin_, one in zip(column, seen.forms, strict=True)]


def quote(seen: Context) -> Columns:
    """Whether somebody speaks from its first word."""
    return [
        (2 if one.size < SHORT else 0) + (block.words[0] in '"“„«‘「') for block, one in zip(seen.window, seen.forms, strict=True)
    ]


def linked(seen: Context) -> Columns:
    """How much of it stood in links."""
    return with_size(seen, [min(3, int(block.linked * 3.99)) for block in seen.window])


def tail(seen: Context) -> Columns:
    """What stands after the last full stop, as the maker's name does under a picture: `… in May. Ida Holm (Reuters)`."""
    return with_size(seen, [_tail(block.words) for block in seen.window])


def _tail(text: str) -> int:
    if text[-1] in ".!?。" and text[-2:] != ").":
        return 0
    end = text[-90:]
    if _MAYBE_TAIL.isdisjoint(end) and ")" not in end[-2:]:
        return 0
    match = _TAIL.search(text, max(0, len(text) - 90))
    if match is None:
        return 0
    return 3 if match["slash"] else 2 if match["bracket"] or match["alone"] else 1


def loud(seen: Context) -> Columns:
    """Whether the line is in capitals, calls somebody by a handle, or begins with a few words in capitals and a colon."""
    return with_size(seen, [_loud(block.words) for block in seen.window])


def _loud(text: str) -> int:
    if text.isupper() and len(text) > 3:
        return 1
    if "@" in text and _HANDLE.search(text):
        return 2
    head = text[:40].partition(":")[0]
    return 3 if head.isupper() and 3 < len(head) < 39 else 0
