"""Write the feed: Material → Atom (RFC 4287), the same bytes for the same stories.

Only dated stories stand in it, since Atom wants a date for each, and of a report in several outlets the original alone. Where the
site has no origin its ids are URNs made of its title and the story's URL, and links are relative to the feed.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from dateline.nouns.page import Coming, Page
from dateline.nouns.published import Published
from dateline.nouns.release import Release
from dateline.nouns.site import Site
from dateline.nouns.story import Rights, Story
from dateline.render import addresses
from dateline.text.late import late

if TYPE_CHECKING:
    from dateline.render.material import Key, Material

URL = "feed.xml"
_NEWEST, _FEW = 50, 20
_FED = ("people", "programs")
_NOT_XML = late("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def feed(material: "Material") -> Page | None:
    """The newest stories; None where no story has a date."""
    site = material.library.site
    dated = newest(material)
    if not dated:
        return None
    entries = [entry(material.releases[story.id], material.bodies.get(story.url, Markup("")), site=site) for story in dated]
    return _page(site, "", title=site.title, subtitle=site.description, stories=dated, entries=entries)


def feeds(material: "Material") -> Iterator[Coming]:
    """One for each person and program that a dated story names: its newest stories, in brief."""
    brief = _brief(material)
    for key in material.entities:
        path = url(material, key)
        if path:
            yield Coming(path=path, make=partial(_feed_of, material, key, brief))


def _feed_of(material: "Material", key: "Key", brief: Callable[[Story], Markup]) -> Iterator[bytes]:
    site, entity = material.library.site, material.entities[key]
    stories = _dated(material, key)[:_FEW]
    title, entries = f"{entity.name} – {site.title}", [brief(story) for story in stories]
    yield _page(site, entity.url, title=title, subtitle=entity.summary, stories=stories, entries=entries).content


def url(material: "Material", key: "Key") -> str:
    """Where the feed of an entity is; empty where it has none."""
    return f"{material.entities[key].url}{URL}" if key[0] in _FED and _dated(material, key) else ""


def _dated(material: "Material", key: "Key") -> list[Story]:
    """Of a report in several outlets the original alone, unless it does not name the entity."""
    stories = [story for story in material.stories_of[key] if story.date is not None]
    there = {story.id for story in stories}
    return [story for story in stories if (one := material.repeated.get(story.id)) is None or one.original not in there]


def _brief(material: "Material") -> Callable[[Story], Markup]:
    """Says a story without its text, each once."""

    @cache
    def said(name: str) -> Markup:
        return brief(material.releases[name], site=material.library.site)

    return lambda story: said(story.id)


def _page(site: Site, about: str, *, title: str, subtitle: str, stories: Sequence[Story], entries: Iterable[Markup]) -> Page:
    """The feed of the page at `about`, beside it."""
    parts = [
        Markup('<?xml version="1.0" encoding="utf-8"?>\n'),
        Markup('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{}">\n').format(site.lang),
        Markup("<id>{}</id>\n<title>{}</title>\n").format(_id(site, about), _text(title)),
        _subtitle(subtitle),
        Markup("<updated>{}</updated>\n").format(max(map(_updated, stories))),
        Markup("<author><name>{}</name></author>\n").format(_text(site.author or site.title)),
        _link(site, about, rel="alternate", here=about + URL),
        _link(site, about + URL, rel="self", here=about + URL) if site.origin else Markup(""),
        *entries,
        Markup("</feed>\n"),
    ]
    return Page(path=about + URL, content=str(Markup("").join(parts)).encode())


def _subtitle(text: str) -> Markup:
    return Markup("<subtitle>{}</subtitle>\n").format(_text(text)) if _text(text) else Markup("")


def subtitled(feed: str, *, was: str, now: str) -> str:
    """The feed of an entity that is summed up otherwise.

    Raises:
        ValueError: it is summed up otherwise already.
    """
    above, mark, below = feed.partition("<updated>")
    end = f"</title>\n{_subtitle(was)}"
    if not mark or not above.endswith(end):
        raise ValueError("not as it was")
    return f"{above.removesuffix(end)}</title>\n{_subtitle(now)}{mark}{below}"


def brief(release: Release, *, site: Site) -> Markup:
    """One story in the feeds of people and programs, which all lie as deep in the site."""
    return entry(release, None, site=site, here=f"-/-/{URL}")


def newest(material: "Material") -> list[Story]:
    """The stories that stand in the feed."""
    return [story for story in material.stories if story.date is not None and story.id not in material.repeated][:_NEWEST]


def entry(release: Release, body: Markup | None, *, site: Site, here: str = URL) -> Markup:
    """One story in the feed at `here`; without its text where there is no `body`."""
    story = release.story
    assert story.date is not None
    parts = [
        Markup('<entry xml:lang="{}">\n').format(story.lang),
        Markup("<id>{}</id>\n<title>{}</title>\n").format(_id(site, story.url), _text(story.title)),
        Markup("<published>{}</published>\n").format(_moment(story.date)),
        Markup("<updated>{}</updated>\n").format(_updated(story)),
        *(Markup("<author><name>{}</name></author>\n").format(_text(name)) for name in _authors(site, story) if _text(name)),
        _link(site, story.url, rel="alternate", here=here),
    ]
    summary = _text(release.description or story.summary or story.subtitle)
    if summary:
        parts.append(Markup("<summary>{}</summary>\n").format(summary))
    if release.rights is Rights.FULL and body is not None:
        parts.append(_content(site, story, body))
    return Markup("").join([*parts, Markup("</entry>\n")])


def _authors(site: Site, story: Story) -> tuple[str, ...]:
    """Who wrote the words that stand here: of a report retold, the site's own author."""
    return (site.author or site.title,) if story.retold else story.authors


def _content(site: Site, story: Story, body: Markup) -> Markup:
    base = addresses.absolute(site.origin, site.base, story.url) or story.url
    return Markup('<content type="html" xml:base="{}">{}</content>\n').format(base, escape(_text(str(body))))


def _id(site: Site, url: str) -> str:
    public = addresses.absolute(site.origin, site.base, url)
    if public:
        return public
    import uuid  # a site with an address needs none

    return uuid.uuid5(uuid.NAMESPACE_URL, f"dateline:{site.title}/{url}").urn


def _link(site: Site, url: str, *, rel: str, here: str) -> Markup:
    """From the feed at `here`; entries may stand in several feeds and are always the same where the site has an address."""
    href = addresses.absolute(site.origin, site.base, url) or addresses.relative(here, url)
    return Markup('<link rel="{}" href="{}"/>\n').format(rel, href)


def _updated(story: Story) -> str:
    date = story.updated or story.date
    assert date is not None
    return _moment(date)


def _moment(date: Published) -> str:
    """RFC 3339; midnight where no time is given, UTC where no zone is."""
    clock = f"{date.time:%H:%M:%S}" if date.time else "00:00:00"
    return f"{date.date.isoformat()}T{clock}{date.zone or 'Z'}"


def _text(text: str) -> str:
    return text if text.replace("\n", "").isprintable() else _NOT_XML.sub("", text)
