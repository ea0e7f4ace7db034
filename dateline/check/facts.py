"""Read off a page what can be wrong with it: HTML → Facts, by one pass of a pattern rather than by a parser.

Ten thousand pages take about a second that way. It relies on what our writers do: attributes in double quotes, and in text and
values no bare `<`, `>` or `"`.
"""

import re
from functools import lru_cache
from html import unescape

from dateline.frozen import dataclass
from dateline.nouns.page import Page

_ATTRIBUTE = re.compile(r' (href|src|srcset|poster|action|id)="([^"]*)"')
_PICTURE = re.compile(r"<img\b[^>]*>")
_SOURCE = re.compile(r'\ssrc="([^"]*)"')
_ALT = re.compile(r'\salt="([^"]*)"')
_MOVED = re.compile(r'<meta http-equiv="refresh" content="\d+; ?url=([^"]*)"', re.IGNORECASE)
_UNREAD = re.compile(r"<!--.*?-->|<(script|style)\b[^>]*>.*?</\1>", re.DOTALL)

_UNREAD_IN = ("<!--", "-->", "script", "style")
"""Where one of these stands, it has a say in what is read behind it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """`links` are the addresses a page names, each once; `undescribed` the pictures without `alt`, `silent` with an empty one."""

    links: tuple[str, ...]
    ids: frozenset[str]
    repeated_ids: tuple[str, ...]
    undescribed: tuple[str, ...]
    silent: tuple[str, ...]
    title: bool
    heading: bool


def facts(page: Page) -> Facts:
    """Read one HTML page."""
    text = page.content.decode("utf-8", "replace")
    moved = _MOVED.search(text)
    text = _UNREAD.sub(_without_content, text) if "<script" in text or "<!--" in text or "<style" in text else text
    links: dict[str, None] = {}
    ids: list[str] = []
    for name, value in _ATTRIBUTE.findall(_on_one_line(text)):
        if name == "id":
            ids.append(value)
        elif name == "srcset":
            links |= dict.fromkeys(part.split()[0] for part in value.split(",") if part.strip())
        else:
            links[value] = None
    if moved:
        links[moved[1]] = None
    undescribed, silent = _pictures(text)
    known = frozenset(ids)
    return Facts(
        links=tuple(unescape(link) if "&" in link else link for link in links),
        ids=known,
        repeated_ids=_repeated(ids) if len(known) < len(ids) else (),
        undescribed=undescribed,
        silent=silent,
        title="<title" in text,
        heading="<h1" in text or moved is not None,
    )


@lru_cache(maxsize=4096)
def alike(one: str, other: str) -> bool:
    """Whether nothing else can be read off a page that has one stretch of whole tags in the place of another."""
    if any(mark in text for text in (one, other) for mark in _UNREAD_IN):
        return False
    return facts(Page(path="", content=one.encode())) == facts(Page(path="", content=other.encode()))


def _on_one_line(text: str) -> str:
    """With a space for any white space: a pattern that begins with a letter is found in a third of the time."""
    for sign in "\n\t\r\f":
        text = text.replace(sign, " ")
    return text


def _without_content(match: re.Match[str]) -> str:
    """A script keeps its opening tag, which may name a file."""
    return match[0].partition(">")[0] + ">" if match[1] else ""


def _repeated(ids: list[str]) -> tuple[str, ...]:
    return tuple(sorted({name for name in ids if ids.count(name) > 1}))


def _pictures(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    undescribed, silent = [], []
    for tag in _PICTURE.findall(text) if "<img" in text else ():
        alt, source = _ALT.search(tag), _SOURCE.search(tag)
        name = unescape(source[1]) if source else ""
        if alt is None:
            undescribed.append(name)
        elif not alt[1].strip():
            silent.append(name)
    return tuple(undescribed), tuple(silent)
