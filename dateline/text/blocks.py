"""Part a text into blocks, and these into sentences: text → where each stands. Rooms ask it of a story one after the other."""

import re
from functools import lru_cache
from typing import NamedTuple

from dateline.text.sentences import sentences

_BLOCK = re.compile(r"\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*")


class Block(NamedTuple):
    """What stands between empty lines, from `start` to `end` of the text, and the spans of its `sentences`, in the text as well."""

    start: int
    end: int
    sentences: tuple[tuple[int, int], ...]


@lru_cache(maxsize=4)
def blocks(text: str, lang: str) -> tuple[Block, ...]:
    """The blocks of a text, in order."""
    return tuple(_block(text, *found.span(), lang) for found in _BLOCK.finditer(text))


def _block(text: str, start: int, end: int, lang: str) -> Block:
    spans = sentences(text[start:end], lang=lang)
    return Block(start, end, tuple([(start + first, start + last) for first, last in spans]) if start else spans)


def on_a_line(words: str) -> str:
    """The words with a space between them and nothing else; nearly all are written so."""
    return words if words.isprintable() and "  " not in words else " ".join(words.split())
