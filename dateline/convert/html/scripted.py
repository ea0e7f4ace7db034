"""Read what the page itself does not show: what its JSON-LD or its own program holds → paragraphs, who has written and when.

A page that a program fills when it is opened is saved empty where the program did not run. What the program would have shown
stands in a script, as a record that calls itself by the page's headline; nothing else in a script is believed.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any

from dateline.convert.fields.byline import names
from dateline.convert.html.title import fold
from dateline.convert.html.tree import Page

Json = Any
_CALLED = frozenset(("title", "headline", "name", "heading", "articletitle", "og_title", "seotitle", "shorttitle"))
_TEXTS = frozenset((
    "body", "content", "contents", "text", "articlebody", "html", "bodyhtml", "contenthtml", "paragraphs", "rendered", "fulltext",
    "blocks", "elements", "children", "value", "components", "content_elements", "sections", "data", "items", "nodes", "markdown",
))  # fmt: skip
_APART = frozenset(
    ("related", "relatedarticles", "recommended", "comments", "promo", "teasers", "seo", "meta", "author", "authors")
)
_LEAST, _BRIEF, _DEEP = 400, 60, 24
# What of a record names its makers, and its day; what a program has to hold of it, in signs that are looked for fast.
_AUTHORS = ("author", "authors", "byline", "bylines", "writers", "authorname", "creator")
_DAYS = (
    "datepublished", "publishedat", "published_at", "publisheddate", "publishdate", "publish_date", "publicationdate",
    "publication_date", "firstpublished", "first_publish_date", "firstpublishdate", "publishedtime", "publishtime", "published",
)  # fmt: skip
_MAKERS_TOLD, _DAYS_TOLD, _MOST = ("author", "byline", "writers"), ("ublish",), 6
_DATA = re.compile(r"\btype\s*=\s*[\"']?application/json", re.I)
# `window.__STATE__ = {…}`: what a program is given to begin with.
_GIVEN = re.compile(r"(?:window\.|var |let |const |self\.)?[\w.$\[\]\"']{2,60}\s*=\s*(?=[{\[])")
_BREAK = re.compile(r"</(?:p|h[1-6]|li|blockquote|div|section|figcaption|tr)\s*>|<br\s*/?>", re.I)
_UNREAD = re.compile(r"<(script|style|figure|aside|iframe)\b.*?</\1\s*>", re.S | re.I)
_RUNS = frozenset(("text", "span"))
# Two words, or Chinese; anything else is an address or a number of the program's.
_WORDS = re.compile(r"\S\s+\S|[\u3040-\u30ff\u3400-\u9fff]{4}")
_TAG = re.compile(r"</?[a-zA-Z!][^>]*>")


def paragraphs(text: str) -> list[str]:
    """The paragraphs of words that may hold tags, escaped perhaps twice."""
    plain = unescape(unescape(text)) if "&" in text else text
    lines = _TAG.sub("", _BREAK.sub("\n", _UNREAD.sub("\n", plain))).splitlines()
    return [" ".join(line.split()) for line in lines if line.strip()]


def scripted(page: Page, titles: frozenset[str]) -> list[str]:
    """The paragraphs of the longest text that a script holds under the page's headline (its forms folded); none where there is
    none of some length."""
    bodies = (_body(record, 0) for data in _loaded(page) for record in _records(data, titles, 0))
    best = max(bodies, key=_letters, default=[])
    return best if _letters(best) >= _LEAST else []


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """Whom the page's own program knows as the makers of the article, and since when it is public, as it is written there."""

    makers: tuple[str, ...] = ()
    day: str = ""


def signed(page: Page, titles: frozenset[str], *, makers: bool) -> Signed:
    """What the records under the page's headline say of who has written it, where that is asked for, and when."""
    told = _MAKERS_TOLD if makers else _DAYS_TOLD
    records = [record for data in _loaded(page, told=told) for record in _records(data, titles, 0)]
    named = next(filter(None, (_makers(_first(record, _AUTHORS)) for record in records)), ())
    days = (day for record in records if isinstance(day := _first(record, _DAYS), str))
    return Signed(makers=named, day=next(filter(None, days), ""))


def _first(record: dict[str, Json], keys: tuple[str, ...]) -> Json:
    """The first value of a record under one of the keys."""
    small = {key.lower(): value for key, value in record.items()}
    return next((small[key] for key in keys if small.get(key)), None)


def _makers(value: Json) -> tuple[str, ...]:
    """The names in a value: words, a record that has a name, or a list of either."""
    if isinstance(value, list):
        return tuple(name for each in value[:_MOST] for name in _makers(each))
    if isinstance(value, dict):
        small = {key.lower(): each for key, each in value.items()}
        name = next((small[key] for key in ("name", "displayname", "display_name", "fullname", "title") if small.get(key)), "")
        given, family = small.get("firstname") or small.get("first_name"), small.get("lastname") or small.get("last_name")
        value = name or f"{given} {family}" if name or (given and family) else ""
    return tuple(names(value)) if isinstance(value, str) and len(value) < _LEAST else ()


def _letters(found: list[str]) -> int:
    return sum(map(len, found))


def _loaded(page: Page, *, told: tuple[str, ...] = ()) -> Iterator[Json]:
    """What stands in the page's scripts as data; of those alone that hold one of the words `told`, if there are any."""
    for run in page.runs:
        if run.node.tag != "script" or run.end - run.start < (_BRIEF if told else _LEAST):
            continue
        source = page.source[run.start : run.end].strip()
        if told and not any(word in source for word in told):
            continue
        given = None if _DATA.search(run.node.raw) else _GIVEN.match(source)
        if given is not None or source[0] in "{[":
            try:
                yield json.JSONDecoder(strict=False).raw_decode(source, given.end() if given is not None else 0)[0]
            except (ValueError, RecursionError):
                continue


def _records(data: Json, titles: frozenset[str], deep: int) -> Iterator[dict[str, Json]]:
    """The records that call themselves by the headline."""
    if deep > _DEEP:
        return
    if isinstance(data, dict) and any(key.lower() in _CALLED and _says(value, titles) for key, value in data.items()):
        yield data
    for value in _values(data):
        yield from _records(value, titles, deep + 1)


def _says(value: Json, titles: frozenset[str]) -> bool:
    words = value.get("rendered") if isinstance(value, dict) else value
    return isinstance(words, str) and len(words) < 400 and fold(" ".join(paragraphs(words))) in titles


def _values(data: Json) -> list[Json]:
    if isinstance(data, dict):
        return [value for value in data.values() if isinstance(value, dict | list)]
    return [value for value in data if isinstance(value, dict | list)] if isinstance(data, list) else []


def _body(data: Json, deep: int) -> list[str]:
    """The longest text in a record: of what is called a text, or all paragraphs of a list, one after the other."""
    if deep > _DEEP:
        return []
    if isinstance(data, str):
        return [line for line in paragraphs(data) if _WORDS.search(line)]
    if isinstance(data, list):
        runs = ["".join(_run(each) for each in data)] if all(map(_is_run, data)) else data
        return [line for each in runs for line in _body(each, deep + 1)]
    if not isinstance(data, dict):
        return []
    texts = [_body(value, deep + 1) for key, value in data.items() if key.lower() in _TEXTS]
    inner = [_body(value, deep + 1) for key, value in data.items() if isinstance(value, dict) and _may_hold(key)]
    return max((*texts, *inner), key=_letters, default=[])


def _is_run(data: Json) -> bool:
    """Whether a record is a run of words within a paragraph, as editors keep them: `{"type": "text", "text": …}`."""
    if not isinstance(data, dict) or str(data.get("type") or data.get("_type") or data.get("nodeType") or "text") not in _RUNS:
        return False
    return isinstance(data.get("text", data.get("value")), str)


def _run(data: dict[str, Json]) -> str:
    return str(data.get("text", data.get("value")))


def _may_hold(key: str) -> bool:
    return key.lower() not in _TEXTS and key.lower() not in _APART
