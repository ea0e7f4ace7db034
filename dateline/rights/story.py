"""Release one story: Story, Document, mentions → Release."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from dateline.nouns.document import Document
from dateline.nouns.release import Release
from dateline.nouns.site import Site
from dateline.nouns.story import Image, Rights, Story
from dateline.rights.cut import count_words, cut, rooted, shorten
from dateline.rights.effective import effective
from dateline.rights.measure import anchors, count, whole
from dateline.rights.quotations import Wishes, quotations

EXCERPT = 75
"""How many words of a protected body its page shows."""

_DESCRIPTION = 30


_NONE = Wishes()


def release(story: Story, document: Document, *, site: Site, wishes: Wishes = _NONE) -> Release:
    """Say what of `story` may be published. `document` is its body, linked or not; whatever order the `wishes` to quote it come in,
    the Release is the same."""
    return _RELEASES[effective(story, site=site)](story, document, wishes)


def _full(story: Story, document: Document, wishes: Wishes) -> Release:
    pictures = _pictures(story)
    return Release(
        story=story if pictures == story.images else replace(story, images=pictures),
        rights=Rights.FULL,
        document=document,
        anchors=anchors(document.tokens),
        description=story.summary or story.subtitle or _opening(document),
        words=count_words(document.tokens),
    )


def _excerpt(story: Story, document: Document, wishes: Wishes) -> Release:
    text = whole(document.tokens)
    pictures = _pictures(story)
    tokens, truncated = cut(document.tokens, limit=EXCERPT, pictures=frozenset(rooted(picture.src) for picture in pictures))
    words = count(text)
    shown = min(words, count_words(tokens))
    granted = quotations(text, wishes, subtitle=story.subtitle, excerpt=shown)
    quotes = {quotation.sentence: quotation.words for quotation in granted if not quotation.around}
    opening = Document(tokens=tokens, lang=document.lang)
    subtitle = quotes.get(story.subtitle, "")
    return Release(
        story=replace(
            story,
            body="",
            subtitle=subtitle,
            images=pictures,
            events=tuple(replace(event, quote=quotes.get(event.quote, "")) for event in story.events),
            claims=(),
        ),
        rights=Rights.EXCERPT,
        document=opening,
        truncated=truncated,
        quotations=granted,
        anchors=anchors(tokens),
        description=story.summary or subtitle or _opening(opening),
        words=words,
    )


def _citation(story: Story, document: Document, wishes: Wishes) -> Release:
    return Release(
        story=replace(
            story,
            body="",
            subtitle="",
            images=_pictures(story),
            events=tuple(replace(event, quote="") for event in story.events),
            claims=(),
        ),
        rights=Rights.CITATION,
        document=Document(tokens=(), lang=document.lang),
        truncated=bool(document.tokens),
        description=story.summary,
        words=count_words(document.tokens),
    )


def _private(story: Story, document: Document, wishes: Wishes) -> Release:
    return Release(
        story=Story(id=story.id, path=story.path, title="", rights=Rights.PRIVATE),
        rights=Rights.PRIVATE,
        document=Document(tokens=(), lang=document.lang),
        truncated=True,
    )


_RELEASES: Mapping[Rights, Callable[[Story, Document, Wishes], Release]] = {
    Rights.FULL: _full,
    Rights.EXCERPT: _excerpt,
    Rights.CITATION: _citation,
    Rights.PRIVATE: _private,
}


def _pictures(story: Story) -> tuple[Image, ...]:
    return tuple(image for image in story.images if image.rights is Rights.FULL)


def _opening(document: Document) -> str:
    """The beginning of the body, for those who list the page."""
    text = " ".join(whole(document.tokens).split())
    return shorten(text, limit=_DESCRIPTION)
