# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Read a block of the head or foot of an article: words → findings."""

import re
from collections.abc import Callable, Iterator

from dateline.convert.fields import byline
from dateline.convert.fields.credit import credit
from dateline.convert.fields.published import dates
from dateline.convert.text import chinese, wire
from dateline.convert.text.blocks import Block
from dateline.convert.text.finding import Finding
from dateline.convert.text.furniture import recognise
from dateline.convert.text.labels import before_labels, in_lead, labelled, pairs
from dateline.convert.text.masthead import is_issue, may_be_office, office
from dateline.convert.text.topline import (
    captioned,
    is_institution,
    is_outlet,
    is_person,
    newsroom,
    people,
    section,
    told_first,
    town,
    without_capitals,
)
from dateline.nouns.ledger import Kind

HOST = re.compile(r"(?:https?://)?((?:[a-z0-9-]+\.){1,4}(?:[a-z]{2,12}))(?:/\S*)?", re.I)
_BY = re.compile(
    r"^(?:(?:story|text|report|words|written|(?:live )?report(?:ed|ing)|posted|published) )?(?:by|por|von|par|di|da|av|af|door|de|oleh|przez|текст|автор)(?:\s*:\s*|\s+)(?=\S)"
    r"|^(?:记者|記者|本报记者|文/)\s*[:：]?\s*(?=\S)",
    re.I,
)
_AGENCY_ALONE = re.compile(r"[(（](?P<agency>[A-ZÀ-Þ][\w.&-]{1,20}(?: [A-ZÀ-Þ][\w.&-]{2,20}){0,2})[)）]")
_IN = re.compile(
    r"\s+(?:in|en|à|aus|reporting from)\s+(?P<place>[A-ZÀ-Þ][\w'’.-]+(?:(?:[\s,]+(?:del?|la|las|los|el|upon|on|the|am|sur))*[\s,]+[A-ZÀ-Þ][\w'’.-]+){0,3})\s*$"
)
# La Paz, 14 de noviembre de 2023
_PLACED = re.compile(r"(?P<place>[A-ZÁÉÍÓÚÑ][\w'’.-]+(?: (?:de|del|la|las|los|el|[A-ZÁÉÍÓÚÑ][\w'’.-]+)){0,3}), (?:a )?")
_CRUMBS = re.compile(
    r"^(?:(?:您|你)?(?:现在|当前|所在)?的?(?:当前|所在)?位置\s*[:：]\s*)?(?:home|inicio|portada|startseite|accueil|[\u4e00-\u9fff]{0,6}首[页頁]|news|home page)\s*(?:[/»›|→]|-{0,2}>|::)\s*(?P<rest>.+)$",
    re.I,
)
# What a trail never leads through, but a menu offers.
_MENU = frozenset(
    [
        "subscribe",
        "sign in",
        "log in",
        "login",
        "search",
        "menu",
        "weather",
        "contact",
        "contact us",
        "newsletters",
        "jobs",
        "puzzles",
        "suscríbete",
        "suscribirse",
        "buscar",
        "contacto",
        "登录",
        "注册",
        "搜索",
    ]
)
_SECTIONS_OF_A_TRAIL = 2
_TEXT = frozenset(("正文", "文章", "内容"))
_PRINTED = re.compile(
    r"《(?P<outlet>[^《》]{2,20})》\s*[（(]?\s*(?P<date>\d{4}年\d{1,2}月\d{1,2}日)?[\s，,]*(?:第?\s*(?P<page>[A-Z]?\d{1,3})\s*版)?\s*[）)]?"
)
# The button before an editor's name: 【纠错】 责任编辑：…
_MARKED = re.compile(r"^【[^】]{1,6}】\s*(?=\S)")
_ACCOUNT = re.compile(
    r"(?:原创[\s:：]+)?(?P<names>[^\s\d:：|]{2,20}(?:\s+[^\s\d:：|]{2,20})?)\s+(?P<day>\d{4}(?:-\d\d?-\d\d?|年\d{1,2}月\d{1,2}日)(?:\s+\d{1,2}:\d\d)?)"
    r"(?:\s+发表于\s?(?P<place>\S{2,8}))?"
)
_PARTED, _BARS = re.compile(r"\s*[|｜•·]\s*|\s+[/–—]\s+"), "|｜•·/–—"
_DIGIT = re.compile(r"\d")
_UPDATED = re.compile(r"\b(?:updated?|modified|actualizad[oa]|aktualisiert|mis à jour|aggiornato|atualizado|更新)\b|更新", re.I)
_SAID = re.compile(
    r"\s*\(?\b(?:last )?(?:updated?|modified|published|posted|actualizado|publicado)(?: on| at)?\s*[:：]?\s*$|(?<=\w)\s+(?:on|el|am|le)\s*$",
    re.I,
)
_BRACKETS = re.compile(r"\([^()]*\)")
_BRACKET = re.compile(r"\s*\([^()]{2,40}\)$")
_KINDS = {
    "date": Kind.DATE,
    "updated": Kind.DATE,
    "source": Kind.SOURCE,
    "original": Kind.SOURCE,
    "section": Kind.SECTION,
    "title": Kind.TITLE,
    "dateline": Kind.DATELINE,
}
_PICTURES = re.compile(r"(?:photos?|pictures?|fotos?|fotografías?|images?|bilder)\s*(?:by\s+|por\s+|[:：]\s*)", re.I)
_CREW = re.compile(r"(?P<what>reporting|writing|compiled|editing|edited) by\s+(?P<who>[^;()]{3,120}?)\s*(?=[;()]|\.?$)", re.I)
# Whatever names a crew begins with one of these.
CREW_SIGNS = frozenset("（([AaRrWwCcEe")
_CREW_LINE = re.compile(r"[(\[]?(?:additional )?(?:reporting|writing|compiled|editing) by\b", re.I)


def read(block: Block, *, lang: str) -> tuple[Finding, ...]:
    """What a block of the head or foot says; empty where no rule knows it."""
    for may, rule in RULES:
        if may(block.words) and (found := tuple(rule(block, lang))):
            return found
    return ()


def crumbs(block: Block, lang: str) -> Iterator[Finding]:
    """`Home / Business / Industries`."""
    match = _CRUMBS.match(block.words)
    if match:
        parts = [part.strip() for part in re.split(r"\s*(?:[/»›|→]|-{0,2}>|::)\s*", match["rest"]) if part.strip()]
        if any(part.casefold() in _MENU for part in parts) or sum(bool(section(part)) for part in parts) > _SECTIONS_OF_A_TRAIL:
            yield _finding(block, "menu", block.words, Kind.FURNITURE, "menu")
            return
        yield _finding(block, "section", " / ".join(p for p in parts if p not in _TEXT), Kind.SECTION, "breadcrumb")


def printed(block: Block, lang: str) -> Iterator[Finding]:
    """`《海岸日报》（2021年5月4日 第03版）`: where and when a printed article stood."""
    match = _PRINTED.fullmatch(block.words)
    if match is None:
        return
    yield _finding(block, "source", match["outlet"], Kind.SOURCE, "printed")
    for found in dates(match["date"] or "", lang=lang)[:1]:
        yield Finding(
            field="date",
            when=found.published,
            text=match["date"],
            start=block.start,
            end=block.end,
            kind=Kind.DATE,
            rule="label-printed",
        )
    if match["page"]:
        yield _finding(block, "page", match["page"], Kind.SOURCE, "printed")


def label(block: Block, lang: str) -> Iterator[Finding]:
    """`Author: …  Editor: …`, `Section: …`."""
    found = labelled(_MARKED.sub("", block.words) if block.words[0] == "【" else block.words)
    if not found or len(block.words) > 300:
        return
    # "Sources:" with nothing behind it heads a list of references, which is the article's own.
    if all(not value for _, value in found) and block.words.casefold().startswith("sources"):
        return
    for field, value in found:
        yield from value_of(block, field, value, lang)


def signature(block: Block, lang: str) -> Iterator[Finding]:
    """`By Ada Holm in Lindholm | Coast Daily | Updated: 2021-05-04 10:20`, or one part of it on a line of its own."""
    if len(block.words) > 250 or _is_prose(block.words):
        return
    parts = [part for part in _PARTED.split(block.words) if part] if any(map(block.words.count, _BARS)) else [block.words]
    # Two parts and a day make a line of metadata: whoever stands after "By" is then the author, agency or not.
    sure = len(parts) > 1 and bool(dates(block.words, lang=lang))
    read_parts = [tuple(_part(block, part, lang, sure=sure)) for part in parts]
    if not any(finding.field in ("author", "date", "updated") for found in read_parts for finding in found):
        return
    for part, found in zip(parts, read_parts, strict=True):
        yield from found or _outlet(block, part)


def account(block: Block, lang: str) -> Iterator[Finding]:
    """`原创 林晓梅 海潮日报 2023-05-16 18:30 发表于浙江`: who wrote, for which account, when and where."""
    match = _ACCOUNT.fullmatch(block.words)
    when = next(iter(dates(match["day"], lang=lang)), None) if match else None
    if match is None or when is None:
        return
    names = match["names"].split()
    if len(names) > 1 and (people := chinese.alone(names[0])):
        yield from (_finding(block, "author", name, Kind.BYLINE, "label-account") for name in people)
    yield _finding(block, "source", names[-1], Kind.SOURCE, "label-account")
    yield Finding(
        field="date", when=when.published, text=match["day"], start=block.start, end=block.end, kind=Kind.DATE, rule="label-account"
    )
    if match["place"]:
        yield _finding(block, "dateline", match["place"], Kind.BYLINE, "label-account")


def source_line(block: Block, lang: str) -> Iterator[Finding]:
    """`en.example.com   2023-03-06 17:33   Source: example.com`."""
    found = pairs(block.words)
    if len(block.words) > 200 or _is_prose(block.words) or not any(field in ("source", "date", "author") for field, _ in found):
        return
    yield from _loose(block, before_labels(block.words), lang)
    for field, value in found:
        yield from value_of(block, "original" if field == "source" else field, value, lang)


def caption(block: Block, lang: str) -> Iterator[Finding]:
    """A sentence that ends with who took the picture."""
    if is_caption(block.words):
        yield _finding(block, "caption", block.words, Kind.CAPTION, "caption-with-credit")


def crew(block: Block, lang: str) -> Iterator[Finding]:
    """`(Reporting by Ada Holm; Editing by Per Strand)`, as agencies end an article."""
    if block.words[0] in "（(" and (credited := in_lead(block.words)) and len(block.words) < 60:
        for field, name in credited:
            yield _finding(block, field, name, Kind.BYLINE, "label-crew")
        return
    if not _CREW_LINE.match(block.words) or len(block.words) > 400:
        return
    for match in _CREW.finditer(block.words):
        field = "editor" if match["what"].casefold().startswith("edit") else "author"
        yield _finding(block, field, re.sub(r"\s+in\s+[A-Z][\w ]+", "", match["who"]), Kind.BYLINE, "crew")


def lead(block: Block) -> tuple[Finding, ...]:
    """Those whom a Chinese lead names, `新华社林丹5月4日电（记者王小明）…`; the words stay in the article."""
    return tuple(_finding(block, field, name, Kind.BODY, "label-lead") for field, name in in_lead(block.words[:120]))


def wired(block: Block, lang: str) -> tuple[Finding, ...]:
    """The day in the line that a report begins with, `BOISE, October 2, 2025 – …`; the words stay in the article."""
    opening = _BRACKETS.sub("", wire.opening(block.words))
    return tuple(
        Finding(
            field="date",
            when=one.published,
            text=opening[one.start : one.end],
            start=block.start,
            end=block.end,
            kind=Kind.BODY,
            rule="dateline-day",
        )
        for one in (dates(opening, lang=lang) if opening else ())[:1]
    )


def sent_from(block: Block, lang: str) -> Iterator[Finding]:
    """`PORT ERROL, Thursday.` on a line of its own."""
    if place := wire.alone(block.words):
        yield _finding(block, "dateline", place, Kind.DATELINE, "label-place")


def topline(block: Block, *, below: bool) -> Iterator[Finding]:
    """A line round the headline that is nothing but an outlet, a newsroom, a section or, `below` the headline, a person's name."""
    if place := town(block.words):
        yield _finding(block, "dateline", place, Kind.BYLINE, "line-newsroom")
        return
    if below and (named := told_first(block.words)):
        yield _finding(block, "author", named[0], Kind.BYLINE, "line-name")
        yield _finding(block, "original", named[1], Kind.SOURCE, "line-agency")
        return
    if below and (agency := _AGENCY_ALONE.fullmatch(block.words)):
        yield _finding(block, "original", agency["agency"], Kind.SOURCE, "line-agency")
        return
    outlet = newsroom(block.words)
    if outlet is None and (is_outlet(block.words) or (is_institution(block.words) and not below)):
        outlet = without_capitals(block.words)
    if outlet:
        yield _finding(block, "source", outlet, Kind.SOURCE, "line-outlet")
    elif outlet is not None:
        yield _finding(block, "office", block.words, Kind.BYLINE, "line-newsroom")
    if not below and (filed := section(block.words)):
        yield _finding(block, "section", filed, Kind.SECTION, "line-section")
    if outlet is None and below and (is_person(block.words) or people(block.words)):
        yield _finding(block, "author", block.words, Kind.BYLINE, "line-name")


def is_caption(words: str) -> bool:
    """Whether a line ends with who took a picture."""
    return credit(words) is not None or captioned(words) is not None


def _may_lead(words: str) -> bool:
    return len(words) < 120 and ("/" in words or ">" in words or ":" in words or any(sign in words for sign in "»›|→"))


def _may_account(words: str) -> bool:
    return len(words) < 90 and _DIGIT.search(words) is not None


def _may_label(words: str) -> bool:
    return ":" in words or "：" in words or "｜" in words


def _may_sign(words: str) -> bool:
    return len(words) <= 250 and (_DIGIT.search(words) is not None or _BY.match(words) is not None or any(map(words.count, _BARS)))


RULES: tuple[tuple[Callable[[str], bool], Callable[[Block, str], Iterator[Finding]]], ...] = (
    (_may_lead, crumbs),
    (is_caption, caption),
    (may_be_office, office),
    (_may_account, account),
    (_may_label, label),
    (_may_label, source_line),
    (_may_sign, signature),
)
"""Each rule behind what tells faster that it has nothing to say."""


def value_of(block: Block, field: str, value: str, lang: str) -> Iterator[Finding]:
    """The finding that a labelled value makes; a label without value still says what its line is."""
    rule = f"label-{field}"
    if field in ("date", "updated"):
        found = dates(value, lang=lang)
        if found:
            yield Finding(
                field=field, when=found[0].published, text=value, start=block.start, end=block.end, kind=Kind.DATE, rule=rule
            )
        return
    kind = _KINDS.get(field, Kind.BYLINE if field in ("author", "editor", "photographer") else Kind.FURNITURE)
    yield _finding(block, field, value, kind, rule)


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
            yield _finding(block, "dateline", place["place"], Kind.BYLINE, "signature-place")
            before = ""
        part = behind if _BY.match(behind) else before
    part = _BRACKET.sub("", part) if part.endswith(")") else part
    sure = sure or bool(found)
    if not _BY.match(part) or not (sure or byline.names(part)):
        return
    place = _IN.search(part)
    if place:
        yield _finding(block, "dateline", place["place"], Kind.BYLINE, "signature-place")
    yield _finding(block, "author", part, Kind.BYLINE, "label-by" if sure else "signature-author")


def _outlet(block: Block, part: str) -> Iterator[Finding]:
    pictures = _PICTURES.match(part)
    if pictures:
        yield _finding(block, "photographer", part[pictures.end() :], Kind.BYLINE, "signature-pictures")
        return
    if filed := section(part):
        yield _finding(block, "section", filed, Kind.SECTION, "line-section")
        return
    if recognise(part) is not None or _UPDATED.search(part):
        return
    if is_issue(part):
        yield _finding(block, "volume", part, Kind.SOURCE, "signature-issue")
        return
    if "," in part:
        yield _finding(block, "dateline", part, Kind.BYLINE, "signature-place")
        return
    if 2 < len(part) < 40 and (part[0].isupper() or HOST.fullmatch(part) or not part.isascii()):
        yield _finding(block, "source", part, Kind.SOURCE, "signature-outlet")


def _loose(block: Block, words: str, lang: str) -> Iterator[Finding]:
    for found in dates(words, lang=lang):
        yield Finding(
            field="date",
            when=found.published,
            text=words,
            start=block.start,
            end=block.end,
            kind=Kind.DATE,
            rule="source-line-date",
        )
        words = (words[: found.start] + "  " + words[found.end :]).strip()
    if words:
        host = HOST.search(words)
        yield _finding(block, "source", host[1] if host else words, Kind.SOURCE, "source-line-outlet")


def _finding(block: Block, field: str, text: str, kind: Kind, rule: str) -> Finding:
    return Finding(field=field, text=text, start=block.start, end=block.end, kind=kind, rule=rule)


def _is_prose(words: str) -> bool:
    return (len(words) > 90 and words[-1] in '.!?。！？”"') or chinese.is_sentence(words)
