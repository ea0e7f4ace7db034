"""Set what stands about a text into it: HTML, dateline, dates → HTML that begins with its dateline, the dates beside paragraphs."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from dateline.nouns.mention import Mention
from dateline.nouns.release import Release
from dateline.nouns.story import Story
from dateline.render import addresses
from dateline.render.foreign import foreign

if TYPE_CHECKING:
    from dateline.render.views.happened import HappeningView

_BLOCK = re.compile(r"<(p|li|blockquote|h[2-6]|td|th|pre|figure)\b")
_WORDS = 60
"""Of a lead story's first paragraph on the front page."""
_FIRST = re.compile(r"\s*<p\b[^>]*>")

Places = dict[str, str]
"""A sentence of the story that has a fragment of its own, and that fragment."""


def text(story: Story, html: Markup, happenings: "Iterable[HappeningView]", *, places: Places) -> tuple[Markup, tuple[str, ...]]:
    """What the page of a story shows for its text, and the ids of the happenings whose date found a paragraph."""
    return beside(run_in(html, foreign(story.dateline, story.lang)), happenings, url=story.url, places=places)


def led_to(mentions: Iterable[Mention], release: Release) -> Places:
    """The sentences of a story that can be led to on its page, and their fragments."""
    return {mention.sentence: mention.anchor for mention in mentions if mention.anchor and release.shows(mention.anchor)}


def beside(body: Markup, happenings: "Iterable[HappeningView]", *, url: str, places: Places) -> tuple[Markup, tuple[str, ...]]:
    """The body of the story at `url`, and the ids of the happenings whose date found a paragraph.

    A sentence stands in the HTML where its fragment does, else where its very words do.
    """
    found: dict[int, dict[str, HappeningView]] = {}
    for happening in happenings:
        quotes = (source.quote for source in happening.sources if source.story.url == url and source.quote)
        at = next((start for quote in quotes if (start := _paragraph(body, quote, places)) >= 0), -1)
        if at >= 0:
            found.setdefault(at, {})[happening.id] = happening
    parts, position = [], 0
    for at in sorted(found):
        parts += [body[position:at], _note(found[at].values(), url)]
        position = at
    return Markup("").join([*parts, body[position:]]), tuple(name for at in sorted(found) for name in found[at])


def opening(body: Markup) -> str:
    """The beginning of the first paragraph, as far as the page itself shows it."""
    _, _, after = str(body).partition("<p")
    paragraph = Markup("<p" + after.partition("</p>")[0]).striptags()
    words = paragraph.split()
    if len(words) <= _WORDS:
        return paragraph[:400] if len(words) < 4 else paragraph
    return " ".join(words[:_WORDS]) + " …"


def run_in(body: Markup, dateline: Markup) -> Markup:
    """The body with its dateline at the head of its first paragraph, as newspapers have it, or before whatever it begins with."""
    if not dateline or not body:
        return body
    opened = _FIRST.match(body)
    if opened is None:
        return Markup('<p class="dateline">{}</p>\n').format(dateline) + body
    return Markup("").join(
        [body[: opened.end()], Markup('<span class="dateline">{}</span> ').format(dateline), body[opened.end() :]]
    )


def _paragraph(body: str, quote: str, places: Places) -> int:
    """Where the paragraph with the quotation opens; -1 where there is none, or where it is part of something else."""
    fragment = places.get(quote) or next((name for sentence, name in places.items() if quote in sentence), "")
    at = body.find(f'id="{fragment}"') if fragment else body.find(str(escape(quote)))
    if at < 0:
        return -1
    opened = list(_BLOCK.finditer(body, 0, at))[-2:]
    if not opened or opened[-1][1] != "p":
        return -1
    within = len(opened) > 1 and opened[0][1] in ("li", "blockquote") and f"</{opened[0][1]}>" not in body[opened[0].start() : at]
    return -1 if within else opened[-1].start()


def _note(happenings: "Iterable[HappeningView]", url: str) -> Markup:
    """Each date once, leading to its place on the timeline."""
    dates = {happening.date.text: happening for happening in reversed(tuple(happenings))}
    links = (_link(text, dates[text], url) for text in reversed(dates))
    return Markup('<p class="margin">{}</p>\n').format(Markup(" ").join(links))


def _link(text: str, happening: "HappeningView", url: str) -> Markup:
    href, machine = addresses.relative(url, happening.url), happening.date.machine
    time = Markup('<time datetime="{}">{}</time>').format(machine, text) if machine else escape(text)
    return Markup('<a href="{}" title="{}">{}</a>').format(href, happening.what, time)
