# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Recognise the layouts in which press databases hand out articles: blocks → Frame."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.convert.text.blocks import Block

Field = tuple[str, str, int]
"""A field of the head or foot, its value, and the block that says it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Blocks `first` to `last` (exclusive) hold the body, all of it."""

    first: int
    last: int
    fields: tuple[Field, ...]
    rule: str


_FACTIVA = {
    "HD": "title", "BY": "author", "CR": "", "PD": "date", "ET": "time", "SN": "source", "SC": "", "PG": "page", "LA": "", "CY": "", "ED": "edition",
    "SE": "section", "WC": "", "LP": "body", "TD": "body", "NS": "end", "CO": "end", "IN": "end", "RE": "end", "IPC": "end", "IPD": "end", "PUB": "end",
    "AN": "end", "RF": "end", "CT": "end", "ART": "end", "CLM": "", "VOL": "volume", "DLN": "dateline", "NGC": "", "GC": "",
}  # fmt: skip
_TAG = re.compile(r"([A-Z]{2,3})(?:\s+(.*))?$")
_LEXIS = {
    "section": "section", "rubrique": "section", "rubrik": "section", "sección": "section", "byline": "author", "auteur": "author", "autor": "author",
    "dateline": "dateline", "length": "", "longueur": "", "länge": "", "longitud": "", "highlight": "subtitle", "headline": "title",
}  # fmt: skip
_LEXIS_LINE = re.compile(rf"({'|'.join(_LEXIS)})\s*:\s*(.*)$", re.I)
_LEXIS_PAGE = re.compile(r"(?:(?P<section>.+?)[;,]\s*)?(?:Pg\.|Pág\.|S\.|page)\s*(?P<page>\w[\w,-]*)", re.I)
_LEXIS_BODY = frozenset(("Body", "Corps", "Cuerpo", "Volltext"))
_LEXIS_END = re.compile(
    r"(?:load-date\s*:|end of document$|graphic$|classification$|language\s*:|publication-type\s*:|copyright \d{4})", re.I
)
# What an index says of an article begins with one of these lines, and nothing but it follows.
_LEXIS_INDEX = re.compile(r"(?:graphic|classification)$|(?:load-date|date de chargement|fecha de carga|ladedatum)\s*:", re.I)
_PROQUEST = {
    "title": "title", "author": "author", "publication title": "source", "publication date": "date", "section": "section", "full text": "body",
    "first page": "page", "volume": "volume", "abstract": "", "subject": "end", "company / organization": "end", "location": "end", "people": "end",
    "links": "end", "pages": "end", "publication year": "end", "publisher": "end", "place of publication": "end", "issn": "end", "source type": "end",
    "language of publication": "end", "document type": "end", "proquest document id": "end", "document url": "end", "copyright": "end",
    "last updated": "end", "database": "end", "credit": "end", "publication subject": "end", "identifier / keyword": "end",
}  # fmt: skip
_LABEL = re.compile(r"([A-Z][A-Za-z/ ]{2,28}):\s*(.*)$", re.S)
_LONGEST_LABEL = 30


# Marsh, Helena. The Courier; Northwick [Northwick]. 12 Oct 2019: 7.
_CITED = re.compile(r"(?P<who>[^.;]+, [^.;]+(?:; [^.;]+, [^.;]+)*)\. [^.;]+; ")
_COUNT = re.compile(r"\d{1,3}(?:[,.]\d{3})* (?:words|palabras|mots)$")
_PERSON = re.compile(r"[A-ZÀ-Þ][\w.'’-]*(?: (?:[A-ZÀ-Þ][\w.'’-]*|de|la|del|van|von|der|bin|al|da|dos)){1,4}")
_CLOCK = re.compile(r"\d{1,2}:\d\d(?: [AP]M| GMT)?$")
_PAGE, _WIRE_END = re.compile(r"[A-Z]?\d{1,3}"), re.compile(r"\((?:END|MORE TO FOLLOW)\) |Write to .{3,60} at [\w.+-]+@", re.I)
_NUMBERED = re.compile(r"(?:Document|Documento) [A-Z]{2,}[0-9A-Za-z]{8,}$")
_HELD = re.compile(r"(?:\([cC]\)|©|Copyright)\s*(?:\d{4})?,? (?P<who>.{3,80}?)\s*$")
_IMPRINT = re.compile(
    r"[A-Z][A-Z0-9]{2,7}$|[A-Z]?\d{1,3}$|(?:English|Spanish|Español|Chinese|French)\b.{0,30}$|\([cC]\)|©|Copyright\b"
)


def factiva(blocks: tuple[Block, ...]) -> Frame | None:
    """Two-letter tags: HD, BY, WC, PD, SN, LP, TD …"""
    if not any([block.words.startswith("HD") for block in blocks]):  # noqa: C419 (faster)
        return None
    tags = [
        (number, match[1], match[2] or "")
        for number, block in enumerate(blocks)
        if (match := _TAG.match(block.words)) and match[1] in _FACTIVA
    ]
    names = {tag for _, tag, _ in tags}
    if "HD" not in names or not names & {"LP", "TD"} or len(names & _FACTIVA.keys()) < 4:
        return None
    start = next(number for number, tag, _ in tags if _FACTIVA[tag] == "body")
    end = next((number for number, tag, _ in reversed(tags) if number > start and _FACTIVA[tag] == "end"), len(blocks))
    while any(number == end - 1 and _FACTIVA[tag] == "end" for number, tag, _ in tags):
        end -= 1
    fields = tuple((_FACTIVA[tag], value, number) for number, tag, value in tags if number < start or number >= end)
    return Frame(first=start, last=end, fields=fields, rule="factiva")


def lexis(blocks: tuple[Block, ...]) -> Frame | None:
    """Title, outlet, date, `Section:`, `Length:`, `Byline:`, then `Body` on a line alone, and `Load-Date:` at the end."""
    start = next((number for number, block in enumerate(blocks[:40]) if block.words in _LEXIS_BODY), None)
    if start is None:
        return None
    head = [(number, match) for number, block in enumerate(blocks[:start]) if (match := _LEXIS_LINE.match(block.words))]
    end = next((n for n in range(start + 1, len(blocks)) if _LEXIS_INDEX.match(blocks[n].words)), len(blocks))
    while end > start + 1 and any(_LEXIS_END.match(block.words) for block in blocks[end - 1 : end]):
        end -= 1
    if not head and end == len(blocks):
        return None
    fields = [one for number, match in head for one in _lexis(_LEXIS[match[1].lower()], match[2], number)]
    if not any(field == "title" for field, _, _ in fields):
        fields.append(("title", blocks[0].words, 0))
    labelled = {number for _, _, number in fields}
    fields += [("loose", block.words, number) for number, block in enumerate(blocks[:start]) if number not in labelled]
    return Frame(first=start + 1, last=end, fields=tuple(fields), rule="lexis")


def _lexis(field: str, value: str, number: int) -> Iterator[Field]:
    """`NEWS; Pg. 7` is a section and a page."""
    placed = _LEXIS_PAGE.fullmatch(value) if field == "section" else None
    if placed is None:
        yield field, value, number
        return
    yield "page", placed["page"], number
    if placed["section"]:
        yield field, placed["section"], number


def proquest(blocks: tuple[Block, ...]) -> Frame | None:
    """`Full text:` before the body, labels before and after it."""
    found = [
        (number, match[1].lower(), match[2])
        for number, block in enumerate(blocks)
        if ":" in block.words[:_LONGEST_LABEL] and (match := _LABEL.match(block.words))
    ]
    start = next((number for number, label, _ in found if label == "full text"), None)
    if start is None or sum(label in _PROQUEST for _, label, _ in found) < 3:
        return None
    end = next((number for number, label, _ in found if number > start and label in _PROQUEST), len(blocks))
    fields = tuple(
        (_PROQUEST[label], value.partition(";")[0] if label == "publication title" else value, number)
        for number, label, value in found
        if label in _PROQUEST and number != start
    )
    return Frame(first=start, last=end, fields=fields, rule="proquest")


def proquest_printed(blocks: tuple[Block, ...]) -> Frame | None:
    """Title, who wrote it where and when, `FULL TEXT` on a line alone, the body, then `DETAILS` and labels."""
    start = next((number for number, block in enumerate(blocks[:30]) if block.words.casefold() == "full text"), None)
    end = next(
        (number for number, block in enumerate(blocks) if start and number > start and block.words.casefold() == "details"), None
    )
    if start is None or end is None:
        return None
    found = [(number, _LABEL.match(blocks[number].words)) for number in range(end, len(blocks))]
    labels = {match[1].lower(): (match[2], number) for number, match in found if match}
    if not labels.keys() & {"proquest document id", "publication title"}:
        return None
    fields = [("title", blocks[0].words, 0)]
    cited = next((match for block in blocks[1:start] if (match := _CITED.match(block.words))), None)
    fields += [("author", cited["who"], 1)] if cited else []
    for label, (value, number) in labels.items():
        field = _PROQUEST.get(label, "")
        if field not in ("", "end", "body", "title"):
            fields.append((field, value.partition(";")[0] if field == "source" else value, number))
    return Frame(first=start + 1, last=end, fields=tuple(fields), rule="proquest")


def lexis_old(blocks: tuple[Block, ...]) -> Frame | None:
    """Outlet, date, title, then `BYLINE:`, `SECTION:` and `LENGTH:` in capitals, the body below the last of them, `LOAD-DATE:` after it."""
    ends = [number for number, block in enumerate(blocks) if block.words.startswith("LOAD-DATE:")]
    if not ends:
        return None
    heads = [(number, match) for number, block in enumerate(blocks[:40]) if (match := _LEXIS_LINE.match(block.words))]
    labels = [(number, match) for number, match in heads if match[1].isupper()]
    if len(labels) < 2 or not any(match[1] == "LENGTH" for _, match in labels) or labels[-1][0] >= ends[0]:
        return None
    first = labels[0][0]
    fields = [one for number, match in labels for one in _lexis(_LEXIS[match[1].lower()], match[2], number)]
    named = any(field == "title" for field, _, _ in fields)
    if not named and first > 0:
        fields.append(("title", blocks[first - 1].words, first - 1))
    fields += [("loose", block.words, number) for number, block in enumerate(blocks[: first if named else max(0, first - 1)])]
    return Frame(first=labels[-1][0] + 1, last=ends[0], fields=tuple(fields), rule="lexis")


def factiva_plain(blocks: tuple[Block, ...]) -> Frame | None:
    """Title, byline, `90 words`, date, outlet, its code, page, language, copyright, each on a line; `Document` and a number at the end."""
    place = next((number for number, block in enumerate(blocks[:10]) if _COUNT.match(block.words)), 0)
    end = next((number for number, block in enumerate(blocks) if _NUMBERED.match(block.words)), 0) if place else 0
    if end <= place + 3:
        return None
    signed = place > 1 and _signs(blocks[place - 1].words, below=blocks[place - 2].words)
    title = place - 2 if signed else place - 1
    fields = [("title", blocks[title].words, title)]
    fields += [("section", blocks[title - 1].words, title - 1)] if title and len(blocks[title - 1].words) < _LONGEST_LABEL else []
    fields += [("author", blocks[place - 1].words, place - 1)] if signed else []
    fields.append(("date", blocks[place + 1].words, place + 1))
    outlet = place + (3 if _CLOCK.match(blocks[place + 2].words) else 2)
    fields.append(("source", blocks[outlet].words, outlet))
    last = max((number for number in range(outlet, min(end, outlet + 9)) if _IMPRINT.match(blocks[number].words)), default=outlet)
    fields += [("page", blocks[n].words, n) for n in range(outlet + 1, last) if _PAGE.fullmatch(blocks[n].words)][:1]
    end = next((n for n in range(max(last + 2, end - 4), end) if _WIRE_END.match(blocks[n].words)), end)
    holder = _HELD.match(blocks[last].words)
    end -= end > last + 2 and holder is not None and blocks[end - 1].words.rstrip(".") == holder["who"].rstrip(".")
    return Frame(first=last + 1, last=end, fields=tuple(fields), rule="factiva")


def _signs(words: str, *, below: str) -> bool:
    """Whether the line above the count of words names authors: by its first word, or as nothing but people below a headline."""
    if re.match(r"(?:by|por|von|par)\s", words, re.I):
        return True
    return len(below.split()) > 3 and names_people(words)


def names_people(words: str) -> bool:
    """Whether a line is nothing but the names of people."""
    people = [part for part in re.split(r"\s*(?:[,;]|\band\b|\by\b|\bet\b|&)\s*", words) if part]
    return all(_PERSON.fullmatch(person) for person in people)


LAYOUTS = (factiva, lexis, lexis_old, factiva_plain, proquest, proquest_printed)
