"""Gather what a page states about itself: Page → JSON-LD, meta elements, links."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any

from dateline.convert.html.tree import Node, Page

_ARTICLE = re.compile(r"(?:Article|BlogPosting|Report|Posting|Review|Recipe)$", re.I)
_STATING = frozenset(("meta", "link", "base", "html", "title", "script"))
_PAGE = re.compile(r"(?:WebPage|ItemPage|VideoObject|CreativeWork)$", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statements:
    """`meta` by lower-case name, all values in order; `article` the JSON-LD object about the article, empty where there is none;
    `feeds` what the page's news feeds are called."""

    meta: Mapping[str, tuple[str, ...]]
    article: Mapping[str, Any]
    page: Mapping[str, Any]
    head_title: str
    feeds: tuple[str, ...]
    canonical: str
    base: str
    lang: str

    def first(self, *names: str) -> tuple[str, str]:
        """Value and name of the first meta element there is; empty where there is none."""
        for name in names:
            for value in self.meta.get(name, ()):
                if value.strip():
                    return " ".join(value.split()), name
        return "", ""


def statements(page: Page) -> Statements:
    """What head and JSON-LD say; the body's own words are not looked at."""
    meta: dict[str, list[str]] = {}
    canonical = base = lang = head_title = ""
    texts = {run.node.index: run.text for run in page.runs if run.node.tag in ("script", "title") and run.text}
    scripts: list[str] = []
    feeds: list[str] = []
    for node in [node for node in page.nodes if node.tag in _STATING]:
        if node.tag == "meta":
            names = (node.get(key) for key in ("property", "name", "itemprop", "http-equiv"))
            for name in {name.lower().strip() for name in names if name}:
                # Some programs that tidy pages up call what is stated its value.
                meta.setdefault(name, []).append(node.get("content") or node.get("value"))
        elif node.tag == "link" and "canonical" in node.raw and not canonical and "canonical" in node.get("rel").lower():
            canonical = node.get("href")
        elif node.tag == "link" and "rss+xml" in node.raw:
            feeds.append(" ".join(node.get("title").split()))
        elif node.tag == "base" and not base:
            base = node.get("href")
        elif node.tag == "html" and not lang:
            lang = node.get("lang") or node.get("xml:lang")
        elif node.tag == "title" and not head_title and not _in_svg(node):
            head_title = " ".join(texts.get(node.index, "").split())
        elif node.tag == "script" and "ld+json" in node.raw and node.index in texts:
            scripts.append(page.source[_run_of(page, node)])
    graph = [thing for script in scripts for thing in _things(_loaded(script))]
    return Statements(
        meta={name: tuple(values) for name, values in meta.items()},
        article=_resolved(_best(graph, _ARTICLE), graph),
        page=_resolved(_best(graph, _PAGE), graph),
        head_title=head_title,
        feeds=tuple(filter(None, feeds)),
        canonical=canonical,
        base=base,
        lang=lang,
    )


def _in_svg(node: Node) -> bool:
    return node.parent is not None and node.parent.tag in ("svg", "symbol", "g", "defs")


def _run_of(page: Page, node: Node) -> slice:
    run = next(run for run in page.runs if run.node is node)
    return slice(run.start, run.end)


def _loaded(script: str) -> Any:
    text = re.sub(
        r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*.*?\*/)|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*$", "", script.strip()
    ).rstrip("; \n\t")
    for attempt in (text, re.sub(r",\s*([}\]])", r"\1", text), unescape(text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _things(loaded: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 4:
        return
    if isinstance(loaded, list):
        for each in loaded:
            yield from _things(each, depth + 1)
    elif isinstance(loaded, dict):
        yield loaded
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "liveBlogUpdate"):
            if isinstance(loaded.get(key), dict | list) and key != "liveBlogUpdate":
                yield from _things(loaded[key], depth + 1)


def _best(graph: list[dict[str, Any]], kind: re.Pattern[str]) -> dict[str, Any]:
    fitting = [thing for thing in graph if any(kind.search(name) for name in types(thing))]
    return max(
        fitting, key=lambda thing: sum(key in thing for key in ("headline", "datePublished", "author", "articleBody")), default={}
    )


def types(thing: Mapping[str, Any]) -> tuple[str, ...]:
    """The types of a JSON-LD object, as names."""
    kind = thing.get("@type", "")
    return tuple(each for each in (kind if isinstance(kind, list) else [kind]) if isinstance(each, str))


def _resolved(thing: dict[str, Any], graph: list[dict[str, Any]]) -> dict[str, Any]:
    """The object with references (`{"@id": …}`) to others of the graph put in."""
    known = {each["@id"]: each for each in graph if isinstance(each.get("@id"), str) and len(each) > 1}

    def look_up(value: Any) -> Any:
        if isinstance(value, list):
            return [look_up(each) for each in value]
        if isinstance(value, dict) and "name" not in value and isinstance(value.get("@id"), str):
            return known.get(value["@id"], value)
        return value

    return {key: look_up(value) for key, value in thing.items()}


def article_body(stated: Statements) -> str:
    """The article as JSON-LD tells it, as it is written there."""
    told = stated.article.get("articleBody")
    return next((each for each in (told if isinstance(told, list) else [told]) if isinstance(each, str)), "")


def plain(value: Any) -> str:
    """A JSON-LD value as plain words: entities and tags undone, white space folded."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value") or ""
    if not isinstance(value, str):
        return ""
    text = unescape(unescape(value)) if "&" in value else value
    return " ".join(re.sub(r"</?[a-zA-Z][^>]{0,300}>", "", text).split())
