"""Read a copy from a web archive as the page it is a copy of: Clipping → Clipping without the archive's own, Draft → Draft.

The archive's bar over the page is no part of it, and its addresses lead to the archive instead of to the original.
"""

import re
from dataclasses import replace

from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft
from dateline.nouns.ledger import Kind, Ledger, Span

RULE = "archive-bar"
Bars = tuple[tuple[int, int], ...]
_BAR = re.compile(r"<!--\s*BEGIN WAYBACK TOOLBAR INSERT\s*-->.*?<!--\s*END WAYBACK TOOLBAR INSERT\s*-->", re.S)
# The bar of archive.today's copies, and what their head says of the copy instead of the page.
_HEADER = re.compile(
    r"<div\b[^>]*\bid=\"?HEADER\b(?:(?!<div\b[^>]*\bid=\"?SOLID\b).)*?webpage capture.*?(?=<div\b[^>]*\bid=\"?SOLID\b)"
    r"|<meta\b[^>]*(?:\bproperty=\"(?:article:modified_time|og:site_name|og:url)\"|twitter:description)[^>]*>",
    re.S,
)
_SITE = r"archive\.(?:today|ph|is|li|vn|fo|md)"
_PREFIX = re.compile(
    rf"https?://(?:web\.archive\.org/web/\d{{1,14}}(?:[a-z]{{2}}_)?|{_SITE}/(?:[\d.]{{8,12}}-?\d{{4,6}}|\d{{12,14}}|o/\w{{4,8}}))/(?=https?:/)"
)


def bars(clipping: Clipping) -> tuple[tuple[int, int], ...]:
    """Where the archive's own lies over a page."""
    if clipping.media_type is not MediaType.HTML:
        return ()
    return tuple(bar.span() for shape in _shapes(clipping.text) for bar in shape.finditer(clipping.text))


def _shapes(text: str) -> tuple[re.Pattern[str], ...]:
    """The shapes of what archives add that may be in a page."""
    if "WAYBACK TOOLBAR" in text:
        return (_BAR,)
    return (_HEADER,) if "webpage capture" in text and "SOLID" in text else ()


def without_bar(clipping: Clipping, found: Bars) -> Clipping:
    """The clipping with spaces where the archive's bars stood, so that every other character keeps its place."""
    if not found:
        return clipping
    text = clipping.text
    for start, end in found:
        text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
    return replace(clipping, text=text)


def as_original(draft: Draft, found: Bars) -> Draft:
    """The draft with the original's addresses, and the bars in its ledger."""
    if not found and not _of_archive(draft):
        return draft
    return replace(
        draft,
        canonical=original(draft.canonical),
        source=replace(draft.source, url=original(draft.source.url)),
        images=tuple(replace(image, src=original(image.src)) for image in draft.images),
        body=_PREFIX.sub("", draft.body),
        ledger=_with_bars(draft.ledger, found),
    )


def _of_archive(draft: Draft) -> bool:
    """Whether the page's own address is one of the archive."""
    return any(_PREFIX.match(address) for address in (draft.canonical, draft.source.url))


def original(address: str) -> str:
    """The address of which an archive's is a copy; any other as it is."""
    return _PREFIX.sub("", address)


def _with_bars(ledger: Ledger, found: Bars) -> Ledger:
    spans = list(ledger.spans)
    for start, end in found:
        before = [_cut(span, span.start, min(span.end, start)) for span in spans if span.start < start]
        after = [_cut(span, max(span.start, end), span.end) for span in spans if span.end > end]
        spans = [*before, Span(start=start, end=end, kind=Kind.FURNITURE, rule=RULE), *after]
    return Ledger(ledger.length, tuple(spans))


def _cut(span: Span, start: int, end: int) -> Span:
    return Span(start=start, end=end, kind=span.kind, rule=span.rule)
