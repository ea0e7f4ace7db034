"""Release one story: Story, Document, mentions → Release."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from dateline.nouns.claim import Claim
from dateline.nouns.document import Document
from dateline.nouns.event import Event
from dateline.nouns.mention import Mention
from dateline.nouns.release import Release
from dateline.nouns.site import Site
from dateline.nouns.story import Image, Rights, Story
from dateline.rights.cut import count_words, cut, rooted, shorten
from dateline.rights.effective import effective
from dateline.rights.measure import anchors, count, whole
from dateline.rights.quotations import quotations

EXCERPT = 75
"""How many words of a protected body its page shows."""

_DESCRIPTION = 30


class _Wishes(NamedTuple):
    """Whatever of a story wants to be quoted."""

    events: tuple[Event, ...]
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    minor: tuple[Event, ...]


def release(
    story: Story,
    document: Document,
    *,
    site: Site,
    mentions: Iterable[Mention] = (),
    events: Iterable[Event] | None = None,
    claims: Iterable[Claim] = (),
    minor: Iterable[Event] = (),
) -> Release:
    """Say what of `story` may be published. `document` is its body, linked or not; `mentions` may hold other stories' too.

    `events` are those whose quotes are shown, the story's own if left out; `claims` are its figures, and
    `minor` what else it tells, served last. The same arguments in any order give the same Release."""
    told = story.events if events is None else tuple(event for event in events if event.story == story.id)
    named = tuple(mention for mention in mentions if mention.story == story.id)
    return _RELEASES[effective(story, site=site)](story, document, _Wishes(told, named, tuple(claims), tuple(minor)))


def _full(story: Story, document: Document, wishes: _Wishes) -> Release:
    pictures = _pictures(story)
    return Release(
        story=story if pictures == story.images else replace(story, images=pictures),
        rights=Rights.FULL,
        document=document,
        anchors=anchors(document.tokens),
        description=story.summary or story.subtitle or _opening(document),
        words=count_words(document.tokens),
    )


def _excerpt(story: Story, document: Document, wishes: _Wishes) -> Release:
    text = whole(document.tokens)
    pictures = _pictures(story)
    tokens, truncated = cut(document.tokens, limit=EXCERPT, pictures=frozenset(rooted(picture.src) for picture in pictures))
    words = count(text)
    shown = min(words, count_words(tokens))
    granted = quotations(
        text,
        subtitle=story.subtitle,
        events=wishes.events,
        mentions=wishes.mentions,
        claims=wishes.claims,
        minor=wishes.minor,
        excerpt=shown,
    )
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


def _citation(story: Story, document: Document, wishes: _Wishes) -> Release:
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


def _private(story: Story, document: Document, wishes: _Wishes) -> Release:
    return Release(
        story=Story(id=story.id, path=story.path, title="", rights=Rights.PRIVATE),
        rights=Rights.PRIVATE,
        document=Document(tokens=(), lang=document.lang),
        truncated=True,
    )


_RELEASES: Mapping[Rights, Callable[[Story, Document, _Wishes], Release]] = {
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
