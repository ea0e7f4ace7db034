"""Say what can be found: Library, Releases and the plain texts shown → Findables."""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from types import MappingProxyType

from markupsafe import Markup

from dateline.frozen import dataclass
from dateline.nouns.entity import Entity, Person
from dateline.nouns.library import Library
from dateline.nouns.release import Release
from dateline.nouns.story import Rights
from dateline.nouns.textpage import TextPage

STORIES, PAGES = "stories", "pages"
NOTHING: Mapping[str, str] = MappingProxyType({})
_WITHIN = re.compile(r"</?(?:a|b|code|em|i|s|span|strong|sub|sup)\b[^>]*>")
"""Tags that may stand within a word."""
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Findable:
    """A page as the search knows it. `kind` is `stories`, a collection's id or `pages`; `year` is empty where no date is known;
    `words` are what it is also called or about; `text` is what stands on it, and nothing else; `weighed` are the terms of all that,
    as `index.weighed` has them, where that was done before."""

    url: str
    kind: str
    title: str
    lang: str
    date: str = ""
    source: str = ""
    summary: str = ""
    words: str = ""
    text: str = ""
    weighed: str = ""

    @property
    def year(self) -> str:
        """The year it was published in."""
        return self.date[:4]


def findables(
    library: Library, *, releases: Mapping[str, Release], bodies: Mapping[str, Markup], weighed: Mapping[str, str] = NOTHING
) -> Iterator[Findable]:
    """Stories newest first, then entities by collection and name, then the author's own pages, one after the other.

    `bodies` are by URL the HTML that the page shows: of a story that of its release; those of stories `weighed` are not read.
    """
    lang = library.site.lang
    for story in library.stories:
        release = releases.get(story.id)
        if release is not None and release.rights is not Rights.PRIVATE:
            known = weighed.get(story.id, "")
            yield findable(release, None if known else bodies.get(release.story.url), weighed=known)
    for collection in library.site.collections:
        for entity in library.of(collection.id):
            if not entity.hidden:
                yield of_entity(entity, bodies.get(entity.url), lang)
    for page in library.pages:
        yield _page(page, bodies, lang)


def findable(release: Release, body: Markup | None, *, weighed: str = "") -> Findable:
    """A story as the search knows it; `body` is the HTML that its page shows."""
    story = release.story
    return Findable(
        url=story.url,
        kind=STORIES,
        title=story.title,
        lang=story.lang,
        date=story.date.iso_day if story.date else "",
        source=story.source.outlet,
        summary=story.summary or story.subtitle or release.description,
        words=_lines(story.subtitle, *story.authors, story.dateline, *story.tags, *(event.what for event in story.events)),
        text=_lines(_plain(body), story.note, *(_lines(image.caption, image.alt) for image in story.images)),
        weighed=weighed,
    )


def of_entity(entity: Entity, body: Markup | None, lang: str) -> Findable:
    """An entity as the search knows it, its page in this language where it is in none of its own."""
    roles = [role.title for role in entity.roles] if isinstance(entity, Person) else []
    return Findable(
        url=entity.url,
        kind=entity.collection,
        title=entity.name,
        lang=entity.lang or lang,
        summary=entity.summary,
        words=_lines(*entity.aliases, entity.kind, *roles),
        text=_lines(_plain(body), entity.note),
    )


def _page(page: TextPage, bodies: Mapping[str, Markup], lang: str) -> Findable:
    text = _lines(_plain(bodies.get(page.url)), page.note)
    return Findable(url=page.url, kind=PAGES, title=page.title, lang=page.lang or lang, summary=page.summary, text=text)


def _plain(body: Markup | None) -> str:
    return unescape(_TAG.sub(" ", _WITHIN.sub("", body))) if body else ""


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)
