# ruff: noqa: E501 - patterns stay on one line each, to be read as one
"""Read the line that says who wrote an article: its words → people."""

import re

from dateline.convert.fields import byline
from dateline.convert.fields.published import dates
from dateline.convert.text import chinese
from dateline.convert.text.labels import labelled

_PREFIX = re.compile(
    r"^(?:[-–—|•·]\s*)?(?:(?:article|story|text|words|written|(?:live )?reporting|reported|report|posted|published|contributed|publicad[oa]|escrit[oa]|redactad[oa]|publié|écrit|rédigé|veröffentlicht|geschrieben|pubblicato|scritto|analysis|opinion|review|column|kolumne|ein(?:e[nr]?)? "
    r"\w+|interview|reportage|gastbeitrag|kommentar)\s+){0,2}(?:(?:by|von|por|par|di|da|av|af|door|de|oleh|przez|autor(?:a|in|es)?|author|text)\s*[:,]?\s+(?=\S)"
    r"|(?-i:(?:By|Por|Par|Von)(?=[A-ZÀ-Þ][a-zà-ÿ]))|投稿者\s*[:：]?\s*)",
    re.I,
)
_POSTED = re.compile(r"\s*(?:(?:posted|published|updated)\s+)?on\s+", re.I)
_ROLE_OF_TWO = re.compile(r"^(?:autorin/autor|autor/in|autor:in|autor\*in|auteur·e)\s+", re.I)
# `Text` over one word is as often a button's; a byline may name a single one.
_BUTTON = re.compile(r"(?:text|autor\w*|author)\b(?!\s*:)", re.I)
_HANDLE = re.compile(r"[a-z][a-z0-9_.-]{3,24}")
# Where somebody is, or what they are, before the next of them: Ada Holm (Lindholm) and Per Strand.
_ASIDE = re.compile(r"\s*\([^()]{2,60}\)(?=\s*(?:,|&|and\b|und\b|et\b|y\b|e\b))")
_BAR = re.compile(r"\s*[|｜]\s*")
_DOT = re.compile(r"\s*[·•]\s*")
# Behind the name the section that a blog filed it under: By Ada Holm In Harbour, Boats.
_CATEGORY = re.compile(r"\s+(?:In|Filed under|Posted in)\s+[A-ZÀ-Þ].*$")
_ASIAN_PREFIX = re.compile(
    r"^(?:本报|本报讯|新华社)?(?:记者|記者|作者|撰文|文)\s*[:：/|｜]?\s*|^(?P<korean>.*?)(?P<name>[가-힣]{2,4})\s*(?:기자|특파원)"
)
_SHORT = 60
_NOISE = re.compile(
    r"\b(?:\d+\s*(?:min(?:ute)?[sn]?|hours?|days?|weeks?|years?|std\.?|tage?|stunden?)\.?\s*(?:ago|read|lesezeit)?|vor \d+ \w+|hace \d+ \w+|\d+ views?|"
    r"twitter|facebook|linkedin|email|e-mail|follow|published|(?:last )?updated|posted|aktualisiert|veröffentlicht|uhr|gmt|bst|edt|utc|read time|"
    r"share|print|(?:no )?comments?|min read|lesezeit)\b|\b\d{1,2}[:.]\d\d\b|[\w.+-]+@[\w-]+\.[\w.-]+|\b\d+\b",
    re.I,
)


def by_a_desk(words: str, lang: str) -> bool:
    """Whether a byline names nobody but a newsroom: `by News Desk`."""
    match = _PREFIX.match(words) if len(words) < _SHORT else None
    return match is not None and byline.is_desk(trimmed(undated(words[match.end() :], lang)))


def signed(words: str, lang: str) -> tuple[str, ...]:
    """The people of a line that says so: `By …`, `Author: …`, `记者 …`."""
    if len(words) > 160 or (len(words) > 90 and words[-1] == "."):
        return ()
    if lang == "zh":
        return chinese.signed(words)
    fields = dict(labelled(words)) if ":" in words or "：" in words else {}
    if fields.get("author"):
        return byline.credited(undated(fields["author"], lang))
    asian = None if words.isascii() else _ASIAN_PREFIX.match(words)
    if asian and not (asian["korean"] and "." in asian["korean"]):
        return (asian["name"],) if asian["name"] else byline.names(words)
    words = _ASIDE.sub("", words) if "(" in words else words
    words = (
        _POSTED.sub("", undated(words, lang)) if _POSTED.match(words) else _ROLE_OF_TWO.sub("Von ", _behind_the_day(words, lang))
    )
    if "·" in words or "•" in words:
        words = next((part for part in _DOT.split(words) if _PREFIX.match(part)), words)
    match = _PREFIX.match(words)
    if match is None or match.end() >= len(words) or not (words[match.end()].isupper() or words[0].isupper()):
        return ()
    said = undated(words[match.end() :], lang)
    rest, dated = _CATEGORY.sub("", said), said != words[match.end() :]
    rest = trimmed(next((part for part in _BAR.split(rest) if part.strip()), ""))
    # Whoever posts under a name of one word does so beside the day.
    handle = (rest,) if dated and _HANDLE.fullmatch(rest) else ()
    named = byline.names(rest) or _agency(rest) or handle
    return () if _BUTTON.match(words) and len(named) == 1 and " " not in named[0] else named


def _behind_the_day(words: str, lang: str) -> str:
    """What a line says of its author behind the day: `Posted 4 May 2021 by Ada Holm`; else all of the line."""
    found = dates(words, lang=lang)
    behind = words[found[-1].end :].lstrip(" ,|·•-–—/") if found else ""
    return behind if _PREFIX.match(behind) else words


def trimmed(rest: str) -> str:
    """Without what pages glue to a name: `Ada HolmPublished`, `Per Strand Twitter`, `Ida Berg0`."""
    rest = re.sub(r"(?<=[a-zà-ÿ])(?=(?:Published|Updated|Posted|Twitter|Follow|Email)\b)", " ", rest)
    rest = re.sub(r"(?<=[^\W\d])\d\b", "", rest)
    return " ".join(_NOISE.sub(" ", rest).split()).strip(" ,&|·•-–—/:")


def _agency(rest: str) -> tuple[str, ...]:
    head = re.split(r"\s*[,|·•(]\s*|\s+(?:with|mit|in|and|und|on)\s+|\s{2,}", rest, maxsplit=1)[0].strip()
    if not 2 < len(head) <= 32 or len(head.split()) > 4:
        return ()
    capital = head[0].isupper() or (head.isascii() and "-" in head)
    return byline.credited(head) if capital and len(rest) < 70 else ()


def undated(words: str, lang: str) -> str:
    """A line without its days."""
    for one in reversed(dates(words, lang=lang)):
        words = words[: one.start] + "  " + words[one.end :]
    return words
