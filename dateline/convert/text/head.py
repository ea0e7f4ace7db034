# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Read a block of the head or foot of an article: words → findings."""

import re
from collections.abc import Callable, Iterator

from dateline.convert.fields.credit import credit
from dateline.convert.fields.published import dates
from dateline.convert.text import chinese, wire
from dateline.convert.text.blocks import Block
from dateline.convert.text.finding import Finding, found_in
from dateline.convert.text.labels import before_labels, labelled, pairs
from dateline.convert.text.masthead import may_be_office, office
from dateline.convert.text.signature import HOST, is_prose, may_sign, signature
from dateline.convert.text.topline import (
    captioned,
    is_institution,
    is_outlet,
    is_person,
    newsroom,
    people,
    placed,
    section,
    told_first,
    town,
    without_capitals,
)
from dateline.nouns.ledger import Kind

_AGENCY_ALONE = re.compile(r"[(（](?P<agency>[A-ZÀ-Þ][\w.&-]{1,20}(?: [A-ZÀ-Þ][\w.&-]{2,20}){0,2})[)）]")
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
    r"(?:原创[\s:：]+)?(?P<names>[^\s\d:：|]{1,19}[^\s\d:：|,，](?:\s+[^\s\d:：|]{1,19}[^\s\d:：|,，])?)[,，]?\s+(?P<day>\d{4}(?:-\d\d?-\d\d?|年\d{1,2}月\d{1,2}日)(?:\s+\d{1,2}:\d\d)?)"
    r"(?:\s+发表于\s?(?P<place>\S{2,8}))?"
)
_DIGIT = re.compile(r"\d")
_KINDS = {
    "date": Kind.DATE,
    "updated": Kind.DATE,
    "source": Kind.SOURCE,
    "original": Kind.SOURCE,
    "section": Kind.SECTION,
    "title": Kind.TITLE,
    "dateline": Kind.DATELINE,
}


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
            yield found_in(block, "menu", block.words, Kind.FURNITURE, "menu")
            return
        yield found_in(block, "section", " / ".join(p for p in parts if p not in _TEXT), Kind.SECTION, "breadcrumb")


def printed(block: Block, lang: str) -> Iterator[Finding]:
    """`《海岸日报》（2021年5月4日 第03版）`: where and when a printed article stood."""
    match = _PRINTED.fullmatch(block.words)
    if match is None:
        return
    yield found_in(block, "source", match["outlet"], Kind.SOURCE, "printed")
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
        yield found_in(block, "page", match["page"], Kind.SOURCE, "printed")


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


def account(block: Block, lang: str) -> Iterator[Finding]:
    """`原创 林晓梅 海潮日报 2023-05-16 18:30 发表于浙江`: who wrote, for which account, when and where."""
    match = _ACCOUNT.fullmatch(block.words)
    when = next(iter(dates(match["day"], lang=lang)), None) if match else None
    if match is None or when is None:
        return
    names = match["names"].split()
    if len(names) > 1 and (people := chinese.alone(names[0])):
        yield from (found_in(block, "author", name, Kind.BYLINE, "label-account") for name in people)
    yield found_in(block, "source", names[-1], Kind.SOURCE, "label-account")
    yield Finding(
        field="date", when=when.published, text=match["day"], start=block.start, end=block.end, kind=Kind.DATE, rule="label-account"
    )
    if match["place"]:
        yield found_in(block, "dateline", match["place"], Kind.BYLINE, "label-account")


def source_line(block: Block, lang: str) -> Iterator[Finding]:
    """`en.example.com   2023-03-06 17:33   Source: example.com`."""
    found = pairs(block.words)
    if len(block.words) > 200 or is_prose(block.words) or not any(field in ("source", "date", "author") for field, _ in found):
        return
    yield from _loose(block, before_labels(block.words), lang)
    for field, value in found:
        yield from value_of(block, "original" if field == "source" else field, value, lang)


def caption(block: Block, lang: str) -> Iterator[Finding]:
    """A sentence that ends with who took the picture."""
    if is_caption(block.words):
        yield found_in(block, "caption", block.words, Kind.CAPTION, "caption-with-credit")


def sent_from(block: Block, lang: str) -> Iterator[Finding]:
    """`PORT ERROL, Thursday.` on a line of its own."""
    if place := wire.alone(block.words):
        yield found_in(block, "dateline", place, Kind.DATELINE, "label-place")


def topline(block: Block, *, below: bool) -> Iterator[Finding]:
    """A line round the headline that is nothing but an outlet, a newsroom, a section or, `below` the headline, a person's name."""
    if place := town(block.words):
        yield found_in(block, "dateline", place, Kind.BYLINE, "line-newsroom")
        return
    if below and (named := told_first(block.words)):
        yield found_in(block, "author", named[0], Kind.BYLINE, "line-name")
        yield found_in(block, "original", named[1], Kind.SOURCE, "line-agency")
        return
    if below and (sent := placed(block.words)):
        yield found_in(block, "author", sent[0], Kind.BYLINE, "line-name")
        yield found_in(block, "dateline", sent[1], Kind.BYLINE, "line-name")
        return
    if below and (agency := _AGENCY_ALONE.fullmatch(block.words)):
        yield found_in(block, "original", agency["agency"], Kind.SOURCE, "line-agency")
        return
    outlet = newsroom(block.words)
    if outlet is None and (is_outlet(block.words) or (is_institution(block.words) and not below)):
        outlet = without_capitals(block.words)
    if outlet:
        yield found_in(block, "source", outlet, Kind.SOURCE, "line-outlet")
    elif outlet is not None:
        yield found_in(block, "office", block.words, Kind.BYLINE, "line-newsroom")
    if not below and (filed := section(block.words)):
        yield found_in(block, "section", filed, Kind.SECTION, "line-section")
    if outlet is None and below and (is_person(block.words) or people(block.words)):
        yield found_in(block, "author", block.words, Kind.BYLINE, "line-name")


def is_caption(words: str) -> bool:
    """Whether a line ends with who took a picture."""
    return credit(words) is not None or captioned(words) is not None


def _may_lead(words: str) -> bool:
    return len(words) < 120 and ("/" in words or ">" in words or ":" in words or any(sign in words for sign in "»›|→"))


def _may_account(words: str) -> bool:
    return len(words) < 90 and _DIGIT.search(words) is not None


def _may_label(words: str) -> bool:
    return ":" in words or "：" in words or "｜" in words


RULES: tuple[tuple[Callable[[str], bool], Callable[[Block, str], Iterator[Finding]]], ...] = (
    (_may_lead, crumbs),
    (is_caption, caption),
    (may_be_office, office),
    (_may_account, account),
    (_may_label, label),
    (_may_label, source_line),
    (may_sign, signature),
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
    yield found_in(block, field, wire.cased(value) if field == "dateline" else value, kind, rule)


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
        yield found_in(block, "source", host[1] if host else words, Kind.SOURCE, "source-line-outlet")
