"""Draw one card: Card → PNG, the same bytes wherever it is drawn with the same Pillow.

Sixteen colours are enough for ink on paper, so that a card is some ten kilobytes and needs no search for its colours.
"""

from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from dateline.nouns.card import Card

FACE = Path(__file__).parent / "fonts" / "SourceSerifPro-Semibold.ttf"
WIDTH, HEIGHT = 1200, 630

_PAPER, _INK, _ACCENT = (251, 249, 244), (29, 27, 24), (122, 31, 31)
_EDGE = 80
_SIZES = (88, 76, 66, 58, 50, 44)
_TOP, _BOTTOM = 150, 505
"""Between these the headline stands."""
_SHADES = 15
"""From paper to ink; the sixteenth colour is the accent."""


def draw(card: Card) -> bytes:
    """A card as PNG. The headline is set as large as fits; one too long for the smallest size is cut with an ellipsis."""
    grey = Image.new("L", (WIDTH, HEIGHT), 0)
    pen = ImageDraw.Draw(grey)
    pen.text((_EDGE, 62), _fitted(card.site, 34), fill=255, font=_face(34))
    size, lines = _set(card.title)
    step = round(size * 1.16)
    top = _TOP + (_BOTTOM - _TOP - step * len(lines)) // 2
    for place, line in enumerate(lines):
        pen.text((_EDGE, top + place * step), line, fill=255, font=_face(size))
    pen.text((_EDGE, 532), _fitted(card.about, 32), fill=190, font=_face(32))
    return _png(grey)


def _set(title: str) -> tuple[int, list[str]]:
    words = title.split()
    for size in _SIZES:
        lines = _lines(words, size)
        if len(lines) * round(size * 1.16) <= _BOTTOM - _TOP and all(_width(line, size) <= WIDTH - 2 * _EDGE for line in lines):
            return size, lines
    smallest = _SIZES[-1]
    room = (_BOTTOM - _TOP) // round(smallest * 1.16)
    lines = _lines(words, smallest)
    shown = lines[:room]
    if len(lines) > room:
        shown[-1] += " …"
    return smallest, [_fitted(line, smallest) for line in shown]


def _lines(words: list[str], size: int) -> list[str]:
    lines: list[str] = []
    for word in words:
        if lines and _width(f"{lines[-1]} {word}", size) <= WIDTH - 2 * _EDGE:
            lines[-1] += f" {word}"
            continue
        lines.append(word)
    return lines


def _fitted(text: str, size: int) -> str:
    """The text, cut where it leaves the card."""
    if _width(text, size) <= WIDTH - 2 * _EDGE:
        return text
    while text and _width(f"{text} …", size) > WIDTH - 2 * _EDGE:
        text = text[:-1].rstrip(" …")
    return f"{text} …"


def _width(text: str, size: int) -> float:
    return _face(size).getlength(text)


@cache
def _face(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FACE, size, layout_engine=ImageFont.Layout.BASIC)


def _png(grey: Image.Image) -> bytes:
    card = grey.point([round(value * (_SHADES - 1) / 255) for value in range(256)])
    card.putpalette([part for shade in range(_SHADES) for part in _mixed(shade)] + list(_ACCENT))
    pen = ImageDraw.Draw(card)
    pen.rectangle((0, 0, WIDTH, 17), fill=_SHADES)
    pen.rectangle((_EDGE, 122, WIDTH - _EDGE, 124), fill=_SHADES - 1)
    pen.rectangle((_EDGE, 516, WIDTH - _EDGE, 516), fill=_SHADES // 3)
    out = BytesIO()
    card.save(out, format="PNG", bits=4, compress_level=6)
    return out.getvalue()


def _mixed(shade: int) -> tuple[int, ...]:
    return tuple(round(paper + (ink - paper) * shade / (_SHADES - 1)) for paper, ink in zip(_PAPER, _INK, strict=True))
