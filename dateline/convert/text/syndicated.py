# ruff: noqa: E501 - patterns stay on one line each, to be read as one
"""Read where a copy was published first, and when: `This article was originally published in the Bay Courier on May 4, 2021.`"""

import re
from collections.abc import Iterator

from dateline.convert.fields.published import dates
from dateline.convert.text.blocks import Block
from dateline.convert.text.finding import Finding, found_in
from dateline.nouns.ledger import Kind

_SAYS = re.compile(
    r"\W{0,3}(?:translated from [^.]{2,60}\. )?(?:the original (?:(?:article|text|\w+ version) )?(?:was )?(?:published|appeared|ran|printed) (?:in|by|on) (?P<original>(?:[^.;\n]|\.(?=\w)){2,80}))"
    r"|\W{0,3}(?:(?:this|the above) (?:article|story|piece|report|essay|interview|column|post|op-ed)(?: has)? (?:was |is )?(?:been )?)?"
    r"(?:originally |first )+(?:published|appeared|ran|printed|reported|posted)(?: (?:online|here))? (?:by|in|on|at|with) (?P<en>(?:[^.;\n]|\.(?=\w)){2,80})"
    r"|\W{0,3}(?:(?:este|esta) (?:artículo|nota|texto|reportaje|columna|noticia) (?:fue |se )?)?(?:publicad[oa]|publicó|apareció) (?:originalmente|por primera vez|primero) (?:en|por) (?P<es>(?:[^.;\n]|\.(?=\w)){2,80})"
    r"|\W{0,3}(?:dieser|der) (?:artikel|text|beitrag|bericht) (?:ist|wurde|erschien) (?:zuerst |ursprünglich |zunächst )+(?:in|bei|auf|im|von) (?P<de>(?:[^.;\n]|\.(?=\w)){2,80}?)(?: (?:erschienen|veröffentlicht))?(?=[.;]|$)"
    r"|\W{0,3}(?:cet article|ce texte) (?:a été |est )?(?:initialement |d'abord |à l'origine )?(?:publié|paru) (?:initialement |d'abord |à l'origine )?(?:dans|par|sur) (?P<fr>(?:[^.;\n]|\.(?=\w)){2,80})"
    r"|\W{0,3}(?:本文|文章)?(?:原载于?|原刊于?|首发于?|转载自|转自|摘自|录自|选自)\s?[:：]?\s?(?P<zh>[^。；\n]{2,60})",
    re.I,
)
# 以下文章来源于海岸时报 ，作者林晓梅
_FROM_AN_ACCOUNT = re.compile(r"以下文章来源于\s?(?P<outlet>\S{2,24}?)\s?(?:[，,]\s?作者\s?[:：]?\s?(?P<who>\S.{0,20}?))?[.。]?")
_TIED = re.compile(r"[\s,（(]*(?:\b(?:on|el|am|le|vom|del?|dated)\s*)?[\s,]*$", re.I)
_UNDER = re.compile(
    r":\s.*$|\s+(?:and|under|with|as|in collaboration|y|und|et)\s.*$|\s+at\s+https?://.*$|\s*\(?https?://\S+\)?", re.I
)
_ARTICLE = re.compile(r"^\s*(?:the|der|die|dem|das|le|el|la)\s+")
_EDGES = ' ,:;()（）《》〈〉"“”‘’«»„*_'
_FIRST = frozenset(
    (
        "this ",
        "the a",
        "the o",
        "trans",
        "origi",
        "first",
        "este ",
        "esta ",
        "publi",
        "apare",
        "diese",
        "der a",
        "der t",
        "der b",
        "cet a",
        "ce te",
    )
)
_FIRST_HAN = frozenset(("本文", "文章", "原载", "原刊", "首发", "转载", "转自", "以下"))
_LONGEST = 260


def may_copy(words: str) -> bool:
    """Whether a line begins like one that names its original, which is told faster than whether it is one."""
    if len(words) > _LONGEST:
        return False
    return words[:5].lower() in _FIRST or words[:2] in _FIRST_HAN or not words[0].isalnum()


def original(block: Block, lang: str) -> Iterator[Finding]:
    """The outlet that a copy names as its original, and the day; nothing for any other line."""
    if account := _FROM_AN_ACCOUNT.fullmatch(block.words):
        yield found_in(block, "original", account["outlet"], Kind.SOURCE, "first-published")
        if account["who"]:
            yield found_in(block, "author", account["who"], Kind.BYLINE, "label-account")
        return
    match = _SAYS.match(block.words) if may_copy(block.words) else None
    if match is None:
        return
    named = next(part for part in match.groups() if part)
    when = next(iter(dates(block.words, lang=lang)), None)
    outlet = named
    if when is not None:
        own = block.words[match.start(match.lastgroup or 0) : when.start]
        outlet = _TIED.sub("", own) if own else named[when.end - match.start(match.lastgroup or 0) :]
        yield Finding(
            field="original_date",
            when=when.published,
            text=block.words,
            start=block.start,
            end=block.end,
            kind=Kind.SOURCE,
            rule="first-published",
        )
    outlet = _ARTICLE.sub("", _UNDER.sub("", outlet)).strip(_EDGES)
    if outlet and (outlet[0].isupper() or "." in outlet or not outlet.isascii()):
        yield Finding(field="original", text=outlet, start=block.start, end=block.end, kind=Kind.SOURCE, rule="first-published")
