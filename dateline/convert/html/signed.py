"""Find names that stand alone where an author's does: blocks → names."""

import re
from collections.abc import Sequence

from dateline.convert.fields.byline import is_called, is_chinese_name, names
from dateline.convert.fields.published import dates
from dateline.convert.html.blocks import Block, In, tokens
from dateline.convert.html.captions import is_maker
from dateline.convert.html.title import fold
from dateline.convert.html.tree import Node
from dateline.convert.text.labels import is_label

_READING = re.compile(r"^\W*\d{1,3}[ -]*(?:min(?:ute)?s?\b\.?(?: read)?|分钟)", re.I)
_WRITTEN = re.compile(r"(?:written|words|story|article) by:?\s+(.{5,40})", re.I)
_FACT = re.compile(r"(?:autorin/autor|autor/in|autor:in|authors?|autor(?:a|in|es|en)?|auteurs?|autore)\b\s*:?\s+\S", re.I)
_ADDRESS = re.compile(r"\S+://\S+|\bwww\.\S+")
# So places begin, and hardly anybody's given name does.
_SAINTS = ("San ", "Santa ", "Santo ")
# What parts a name from what stands beside it on its line.
_BESIDE = re.compile(r"[|｜•·/–—]")
_SMALL = re.compile(r"\b[^\W\d_A-ZÀ-Þ]\w+")
# A sentence is as long, a name so long at most.
_SENTENCE, _NAME = 80, 40
_ABOVE = 3
_AUTHORS, _BOX_WORDS = "author", frozenset(("bio", "box", "card", "details", "info", "meta", "profile"))
_HOUSE = re.compile(r"\b(?:universi\w+|institut\w*|college|school|cent(?:er|re|ro)|hochschule)\b", re.I)
_AUTHOR_PAGE = re.compile(r"auth?or|auteur|people|person|profil|staff|team|user|writer|journalist|contribut|by/|/@", re.I)
_STRESS = frozenset(("b", "em", "i", "strong"))
_OFF = In.NAV | In.FOOTER | In.HIDDEN
_SET_OFF = _OFF | In.CAPTION | In.QUOTE | In.LIST | In.TABLE | In.HEADING


def written_by(below: list[Block]) -> list[str]:
    """Whom all lines below the text that say `Written by` and a name, and no more, name."""
    lines = [match[1] for block in below if (match := _WRITTEN.fullmatch(block.text)) and not block.within & (In.NAV | In.HIDDEN)]
    people = {line for line in lines if names(line) == (line,)}
    return sorted(people) if len(people) == 1 else []


def beside_a_date(near: list[Block], found: list[Block]) -> list[str]:
    """A line that is nothing but a name, beside a date or reading time, none of whose words the page writes small elsewhere.

    A name that a heading has is the one that the article tells of."""
    headings = [block.text for block in near if block.within & In.HEADING]
    dated = [at for at, block in enumerate(near) if len(block.text) < 60 and (dates(block.text) or _READING.search(block.text))]
    lines = [
        block.text
        for at, block in enumerate(near)
        if any(abs(at - day) <= 2 for day in dated)
        and _is_plain_name(block.text)
        and not any(block.text in heading for heading in headings)
        and not (_is_menu(block) or is_maker(block.node) or is_label(block.runs[0].text.strip()))
    ]
    lines += [name for block in near if len(block.text) < _SENTENCE and dates(block.text) for name in _on_line(block)]
    if not lines:
        return []
    small = written_small(found)
    return [line for line in lines if small.isdisjoint(line.casefold().split())][:1]


def _on_line(block: Block) -> list[str]:
    """The names that stand on a line with its date, each by itself: `Selby Tide | Ada Holm | 4 March 2015`."""
    pieces = [piece.strip(" ,") for run in block.runs for piece in _BESIDE.split(_undated(run.text))]
    called = [name for piece in pieces if len(piece) < _NAME for name in names(piece) if fold(name) == fold(piece)]
    return [name for name in called if is_called(name) and not name.startswith(_SAINTS)]


def _undated(text: str) -> str:
    """The words with a sign instead of each date."""
    for day in reversed(dates(text)):
        text = f"{text[: day.start]}|{text[day.end :]}"
    return text


def _is_menu(block: Block) -> bool:
    """Whether the words of a line lead to more than one page, or are of a list of links and lead to no author's."""
    if block.link_share <= 0.9:
        return False
    leads_to = [run.node.get("href") for run in block.runs if run.text.strip()]
    return len(leads_to) > 1 or (block.within & In.LIST > 0 and not any(map(_AUTHOR_PAGE.search, leads_to)))


def boxes(below: list[Block]) -> list[str]:
    """The names that boxes about an author begin with."""
    return [text for block in below if (text := _heads_box(block))]


def facts(below: list[Block]) -> list[str]:
    """The lines that say `Author:` and something."""
    return [block.text for block in below if len(block.text) < _SENTENCE and _FACT.match(block.text)]


def _heads_box(block: Block) -> str:
    """The name that a box about the author begins with: `Ada Holm: Since she founded …`, `Ada Holm`."""
    words = block.runs[0].text.strip(" \n\t:")
    if not _is_plain_name(words) or block.within & _OFF:
        return ""
    return words if any(_AUTHORS in named and named & _BOX_WORDS for named in map(_named, block.path[:3])) else ""


def _named(node: Node) -> frozenset[str]:
    return tokens(f"{node.get('class')} {node.get('id')}")


def above_text(found: list[Block], chosen: Sequence[Block]) -> list[str]:
    """A line between headline and text that is nothing but Chinese names, as essays are signed."""
    if not chosen or chosen[0] not in found:
        return []
    first = found.index(chosen[0])
    lines = [block for block in found[max(first - _ABOVE, 0) : first + 1] if not block.within & _SET_OFF and not block.linked]
    return [block.text for block in lines if len(block.text) < _NAME and is_chinese_name(block.text) and names(block.text)][:1]


def signed(chosen: Sequence[Block], found: list[Block]) -> list[str]:
    """A name that is all of the article's first or last line, perhaps with where its owner works, and no words of the page."""
    ends = (*chosen[:1], *(block for block in chosen[-1:] if _stands_out(block)))
    lines = [block for block in ends if block.node.tag == "p" and not block.within & _SET_OFF]
    people = [name for block in lines if len(block.text) < _SENTENCE for name in _signature(block.text)]
    if len(set(people)) != 1 or not written_small(found).isdisjoint(people[0].casefold().split()):
        return []
    return people[:1]


def _stands_out(block: Block) -> bool:
    """Whether a line is set otherwise than the text, or behind a dash."""
    return block.text[0] in "—–-" or all(run.node.tag in _STRESS for run in block.runs if run.text.strip())


def _signature(text: str) -> tuple[str, ...]:
    text = text.strip(" —–-*")
    name, _, where = text.partition(", ")
    found = names(name) if len(name) < _NAME and (not where or _HOUSE.search(where)) else ()
    return found if tuple(map(fold, found)) == (fold(name),) else ()


def _is_plain_name(text: str) -> bool:
    return len(text) < _NAME and text[:1].isupper() and names(text) == (text,) and all(word[0].isupper() for word in text.split())


def written_small(found: list[Block]) -> frozenset[str]:
    """The words that begin with a small letter, but those of addresses."""
    return frozenset(word for block in found for word in _SMALL.findall(_without_addresses(block.text)))


def _without_addresses(text: str) -> str:
    return _ADDRESS.sub(" ", text) if "://" in text or "www." in text else text
