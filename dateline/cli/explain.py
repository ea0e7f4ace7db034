# ruff: noqa: E501 - a line of a style sheet stays one line
"""Show where every character of a clipping went: Draft → words for a terminal, a page for a browser, JSON for a program."""

import json
import re
from collections.abc import Iterator
from html import escape
from itertools import groupby

from dateline.nouns.clipping import Clipping
from dateline.nouns.draft import Draft
from dateline.nouns.ledger import Kind, Ledger, Span

_SHOWN = 150
_FIELDS = ("title", "subtitle", "date", "updated", "authors", "editors", "photographers", "dateline", "lang", "canonical")
_UNSEEN = (Kind.MARKUP, Kind.SPACE)
_PARTS = re.compile(
    r"</?(?:p|h[1-6]|li|tr|div|ul|ol|table|blockquote|figure|figcaption|section|article|aside|nav|header|footer|br|hr)\b", re.I
)
_WORDS = {
    Kind.BODY: "kept: the article",
    Kind.TITLE: "kept: headline",
    Kind.SUBTITLE: "kept: second headline",
    Kind.BYLINE: "kept: who wrote it",
    Kind.DATE: "kept: date",
    Kind.SOURCE: "kept: outlet",
    Kind.SECTION: "kept: section",
    Kind.DATELINE: "kept: place",
    Kind.CAPTION: "kept: caption",
    Kind.FURNITURE: "dropped: furniture of the page",
    Kind.ADVERTISEMENT: "dropped: advertisement",
    Kind.HOSTILE: "dropped: injected or hidden",
    Kind.DUPLICATE: "dropped: said twice",
    Kind.MARKUP: "markup",
    Kind.SPACE: "white space",
}


def ledger_json(ledger: Ledger) -> str:
    """`[{start, end, kind, rule}]` in code points, one span a line."""
    rows = (
        json.dumps({"start": s.start, "end": s.end, "kind": s.kind.value, "rule": s.rule}, ensure_ascii=False) for s in ledger.spans
    )
    return "[\n" + ",\n".join(rows) + "\n]\n"


def explained(clipping: Clipping, draft: Draft) -> str:
    """The fields with their evidence, then the spans of the text with what they were taken for and by which rule."""
    lines = [_heading(clipping), ""]
    lines += [f"{field:<14} {value}" for field, value in _values(draft)]
    lines += ["", "Why:"]
    lines += [f"{proof.field:<14} {proof.rule}: {_short(proof.quote)}" for proof in draft.evidence]
    lines += ["", "Where every word went:"]
    for span, words in _told(clipping, draft):
        lines.append(f"{span.start:>7}-{span.end:<7} {span.kind.value:<13} {span.rule:<22} {_short(words)}")
    lines += ["", _shares(clipping, draft)]
    return "\n".join(lines)


def explained_page(found: tuple[tuple[Clipping, Draft], ...]) -> str:
    """One page without scripts: what was kept and what was dropped of each article, in colours, with the rule under the pointer."""
    articles = "\n".join(_article(clipping, draft) for clipping, draft in found)
    names = " · ".join(dict.fromkeys(clipping.path for clipping, _ in found))
    legend = "".join(f'<li class="{kind.value}">{escape(words)}</li>' for kind, words in _WORDS.items() if kind not in _UNSEEN)
    return _PAGE.format(title=escape(names), legend=legend, articles=articles)


def _article(clipping: Clipping, draft: Draft) -> str:
    rows = "".join(f"<tr><th>{escape(field)}</th><td>{escape(value)}</td></tr>" for field, value in _values(draft))
    proofs = "".join(
        f"<tr><th>{escape(proof.field)}</th><td>{escape(_short(proof.quote))}</td><td>{escape(proof.rule)}</td></tr>"
        for proof in draft.evidence
    )
    stretches = "".join(
        f"<tr><th>{span.kind.value}</th><td>{escape(_short(words))}</td><td>{escape(span.rule)}</td></tr>"
        for span, words in _told(clipping, draft)
    )
    text = "".join(_marked(kind, rule, words) for (kind, rule), words in _grouped(clipping, draft))
    return (
        f"<article><h2>{escape(_heading(clipping))}</h2><p>{escape(_shares(clipping, draft))}</p>\n<table>{rows}</table>\n"
        f"<details><summary>Why the fields say this</summary><table>{proofs}</table></details>\n"
        f"<details><summary>Which rule took what for what</summary><table>{stretches}</table></details>\n"
        f"<div class=text>{text}</div></article>"
    )


def _marked(kind: Kind, rule: str, words: str) -> str:
    if kind is Kind.MARKUP:
        # Of tags only the lines are shown that they part.
        return "\n" if "\n" in words or _PARTS.search(words) else " "
    if kind is Kind.SPACE:
        return escape(words)
    return f'<span class="{kind.value}" title="{escape(_WORDS[kind])} ({escape(rule)})">{escape(words)}</span>'


def _grouped(clipping: Clipping, draft: Draft) -> Iterator[tuple[tuple[Kind, str], str]]:
    for key, spans in groupby(draft.ledger.spans, key=lambda span: (span.kind, span.rule)):
        yield key, "".join(clipping.text[span.start : span.end] for span in spans)


def _told(clipping: Clipping, draft: Draft) -> Iterator[tuple[Span, str]]:
    for span in draft.ledger.spans:
        words = clipping.text[span.start : span.end]
        if words.strip() and span.kind not in _UNSEEN:
            yield span, words


def _values(draft: Draft) -> list[tuple[str, str]]:
    """The fields that the front matter will have."""
    found = [(field, _told_value(getattr(draft, field))) for field in _FIELDS]
    found += [
        (f"source.{part}", _told_value(getattr(draft.source, part)))
        for part in ("name", "url", "section", "accessed", "archived", "original", "original_date")
    ]
    found = [("title", f"{draft.title} (made up)"), *found[1:]] if draft.title_generated else found
    return [(field, value) for field, value in found if value]


def _told_value(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else "" if value is None else str(value)


def _heading(clipping: Clipping) -> str:
    part = f", {clipping.part}" if clipping.part else ""
    return f"{clipping.path}{part} ({clipping.media_type})"


def _shares(clipping: Clipping, draft: Draft) -> str:
    """How much of the words went where."""
    totals: dict[str, int] = {}
    for span, words in _told(clipping, draft):
        totals[span.kind.value] = totals.get(span.kind.value, 0) + sum(not sign.isspace() for sign in words)
    whole = sum(totals.values()) or 1
    parts = (f"{kind} {_share(number / whole)}" for kind, number in sorted(totals.items(), key=lambda pair: (-pair[1], pair[0])))
    return f"Of {whole:,} characters: {', '.join(parts)}."


def _share(part: float) -> str:
    return f"{100 * part:.0f} %" if part >= 0.005 else "under 1 %"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 40]} … {line[-37:]}"


_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Kept and dropped: {title}</title>
<style>
:root {{ color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --soft: #555; --line: #ccc; --kept: #e3f3e1; --field: #d8e6fb; --head: #bfe3f7;
  --caption: #e4dcf5; --dull: #eee; --dull-ink: #5c5c5c; --advert: #fbe8c8; --advert-ink: #6b4a00; --foe: #f9d3d0; --foe-ink: #7d1008; --twice: #f3f0d2; --twice-ink: #5f5a00; }}
@media (prefers-color-scheme: dark) {{ :root {{ --ink: #e8e6e1; --paper: #161616; --soft: #aaa; --line: #444; --kept: #17351a; --field: #1b2f52; --head: #12425c;
  --caption: #352a55; --dull: #262626; --dull-ink: #9c9c9c; --advert: #40300a; --advert-ink: #f0cf8e; --foe: #4d1512; --foe-ink: #ffb4ac; --twice: #37340d; --twice-ink: #d8d07a; }} }}
body {{ font: 16px/1.55 Georgia, serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink); background: var(--paper); }}
h1, h2 {{ line-height: 1.2; overflow-wrap: anywhere; }}
table {{ border-collapse: collapse; font: 14px/1.4 system-ui, sans-serif; }}
th, td {{ text-align: left; vertical-align: top; padding: .15rem .8rem .15rem 0; overflow-wrap: anywhere; }}
th {{ font-weight: 600; color: var(--soft); white-space: nowrap; }}
ul {{ list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem; font: 13px system-ui, sans-serif; }}
li {{ padding: .1rem .4rem; }}
summary {{ cursor: pointer; padding: .3rem 0; }}
.text {{ white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); padding: 1rem; margin: 1rem 0 3rem; }}
.body {{ background: var(--kept); }}
.title, .subtitle {{ background: var(--head); font-weight: 600; }}
.byline, .date, .source, .section, .dateline {{ background: var(--field); }}
.caption {{ background: var(--caption); }}
.furniture {{ background: var(--dull); color: var(--dull-ink); text-decoration: line-through; }}
.advertisement {{ background: var(--advert); color: var(--advert-ink); text-decoration: line-through; }}
.hostile {{ background: var(--foe); color: var(--foe-ink); text-decoration: line-through; }}
.duplicate {{ background: var(--twice); color: var(--twice-ink); text-decoration: line-through; }}
@media (max-width: 32rem) {{ th, td {{ display: block; padding-right: 0; }} .text {{ padding: .6rem; }} }}
</style></head><body>
<h1>Kept and dropped</h1>
<ul>{legend}</ul>
{articles}
</body></html>
"""
