# ruff: noqa: E501 - patterns stay on one line each, to be read as one
"""Read the line that says who wrote, where, for whom and when: a block of the head → findings."""

import re
from collections.abc import Iterator

from dateline.convert.fields import byline
from dateline.convert.fields.published import dates
from dateline.convert.text import chinese
from dateline.convert.text.blocks import Block
from dateline.convert.text.finding import Finding, found_in
from dateline.convert.text.furniture import recognise
from dateline.convert.text.masthead import is_issue
from dateline.convert.text.topline import is_outlet, section
from dateline.nouns.ledger import Kind

HOST = re.compile(r"(?:https?://)?((?:[a-z0-9-]+\.){1,4}(?:[a-z]{2,12}))(?:/\S*)?", re.I)
_DIGIT = re.compile(r"\d")
_BY = re.compile(
    r"^(?:(?:story|text|report|words|written|(?:live )?report(?:ed|ing)|posted|published) )?(?:by|por|von|par|di|da|av|af|door|de|oleh|przez|текст|автор)(?:\s*:\s*|\s+)(?=\S)"
    r"|^(?:记者|記者|本报记者|文[/／])\s*[:：]?\s*(?=\S)",
    re.I,
)
_IN = re.compile(
    r"\s+(?:in|en|à|aus|reporting from)\s+(?P<place>[A-ZÀ-Þ][\w'’.-]+(?:(?:[\s,]+(?:del?|la|las|los|el|upon|on|the|am|sur))*[\s,]+[A-ZÀ-Þ][\w'’.-]+){0,3})\s*$"
)
# La Paz, 14 de noviembre de 2023
_PLACED = re.compile(r"(?P<place>[A-ZÁÉÍÓÚÑ][\w'’.-]+(?: (?:de|del|la|las|los|el|[A-ZÁÉÍÓÚÑ][\w'’.-]+)){0,3}), (?:a )?")
_PARTED, _BARS = re.compile(r"\s*[|｜•·]\s*|\s+[/–—]\s+"), "|｜•·/–—"
_UPDATED = re.compile(r"\b(?:updated?|modified|actualizad[oa]|aktualisiert|mis à jour|aggiornato|atualizado|更新)\b|更新", re.I)
_SAID = re.compile(
    r"\s*\(?\b(?:last )?(?:updated?|modified|published|posted|actualizado|publicado)(?: on| at)?\s*[:：]?\s*$|(?<=\w)\s+(?:on|el|am|le)\s*$",
    re.I,
)
_BRACKET = re.compile(r"\s*\([^()]{2,40}\)$")
_PICTURES = re.compile(r"(?:photos?|pictures?|fotos?|fotografías?|images?|bilder)\s*(?:by\s+|por\s+|[:：]\s*)", re.I)


def signature(block: Block, lang: str) -> Iterator[Finding]:
    """`By Ada Holm in Lindholm | Coast Daily | Updated: 2021-05-04 10:20`, or one part of it on a line of its own."""
    if len(block.words) > 250 or is_prose(block.words):
        return
    parts = [part for part in _PARTED.split(block.words) if part] if any(map(block.words.count, _BARS)) else [block.words]
    # Two parts and a day make a line of metadata: whoever stands after "By" is then the author, agency or not.
    sure = len(parts) > 1 and bool(dates(block.words, lang=lang))
    read_parts = [tuple(_part(block, part, lang, sure=sure)) for part in parts]
    if not any(finding.field in ("author", "date", "updated") for found in read_parts for finding in found):
        return
    for part, found in zip(parts, read_parts, strict=True):
        yield from found or _outlet(block, part)


def may_sign(words: str) -> bool:
    """Whether a line has a digit, a bar or a byline's beginning, which is told faster than whether it signs."""
    return len(words) <= 250 and (_DIGIT.search(words) is not None or _BY.match(words) is not None or any(map(words.count, _BARS)))


def _part(block: Block, part: str, lang: str, *, sure: bool) -> Iterator[Finding]:
    found = dates(part, lang=lang)
    if found:
        field = "updated" if _UPDATED.search(part[: found[0].start]) else "date"
        yield Finding(
            field=field,
            when=found[0].published,
            text=part,
            start=block.start,
            end=block.end,
            kind=Kind.DATE,
            rule=f"signature-{field}",
        )
        behind = part[found[-1].end :].strip(" ,-–—")
        before = _SAID.sub("", part[: found[0].start]).strip(" ,-–—")
        if lang == "es" and (place := _PLACED.fullmatch(part[: found[0].start])):
            yield found_in(block, "dateline", place["place"], Kind.BYLINE, "signature-place")
            before = ""
        if _BY.match(behind) and is_outlet(before):
            yield found_in(block, "source", before, Kind.SOURCE, "signature-outlet")
        part = behind if _BY.match(behind) else before
    part = _BRACKET.sub("", part) if part.endswith(")") else part
    sure = sure or bool(found)
    if not _BY.match(part) or not (sure or byline.names(part)):
        return
    named, comma, outlet = part.rpartition(", ")
    if comma and is_outlet(outlet):
        yield found_in(block, "source", outlet, Kind.SOURCE, "signature-outlet")
        part = named
    place = _IN.search(part)
    if place:
        yield found_in(block, "dateline", place["place"], Kind.BYLINE, "signature-place")
    yield found_in(block, "author", part, Kind.BYLINE, "label-by" if sure else "signature-author")


def _outlet(block: Block, part: str) -> Iterator[Finding]:
    pictures = _PICTURES.match(part)
    if pictures:
        yield found_in(block, "photographer", part[pictures.end() :], Kind.BYLINE, "signature-pictures")
        return
    if filed := section(part):
        yield found_in(block, "section", filed, Kind.SECTION, "line-section")
        return
    if recognise(part) is not None or _UPDATED.search(part):
        return
    if is_issue(part):
        yield found_in(block, "volume", part, Kind.SOURCE, "signature-issue")
        return
    if "," in part:
        yield found_in(block, "dateline", part, Kind.BYLINE, "signature-place")
        return
    if 2 < len(part) < 40 and (part[0].isupper() or HOST.fullmatch(part) or not part.isascii()):
        yield found_in(block, "source", part, Kind.SOURCE, "signature-outlet")


def is_prose(words: str) -> bool:
    """Whether a line is a long sentence."""
    return (len(words) > 90 and words[-1] in '.!?。！？”"') or chinese.is_sentence(words)
