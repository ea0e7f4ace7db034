"""Write the feed: Material → Atom (RFC 4287), the same bytes for the same stories.

Only dated stories stand in it, since Atom wants a date for each. Where the site has no origin its ids are URNs made of its title
and the story's URL, and links are relative to the feed.
"""

import re
import uuid

from markupsafe import Markup, escape

from dateline.nouns.page import Page
from dateline.nouns.published import Published
from dateline.nouns.release import Release
from dateline.nouns.site import Site
from dateline.nouns.story import Rights, Story
from dateline.render import addresses
from dateline.render.material import Material

URL = "feed.xml"
_NEWEST = 50
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def feed(material: Material) -> Page | None:
    """The newest stories; None where no story has a date."""
    site = material.library.site
    dated = newest(material)
    if not dated:
        return None
    title, subtitle = _text(site.title), _text(site.description)
    parts = [
        Markup('<?xml version="1.0" encoding="utf-8"?>\n'),
        Markup('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{}">\n').format(site.lang),
        Markup("<id>{}</id>\n<title>{}</title>\n").format(_id(site, ""), title),
        Markup("<subtitle>{}</subtitle>\n").format(subtitle) if subtitle else Markup(""),
        Markup("<updated>{}</updated>\n").format(max(map(_updated, dated))),
        Markup("<author><name>{}</name></author>\n").format(_text(site.author or site.title)),
        _link(site, "", rel="alternate"),
        _link(site, URL, rel="self") if site.origin else Markup(""),
        *(entry(material.releases[story.id], material.bodies.get(story.url, Markup("")), site=site) for story in dated),
        Markup("</feed>\n"),
    ]
    return Page(path=URL, content=str(Markup("").join(parts)).encode())


def newest(material: Material) -> list[Story]:
    """The stories that stand in the feed."""
    return [story for story in material.stories if story.date is not None][:_NEWEST]


def entry(release: Release, body: Markup, *, site: Site) -> Markup:
    """One story."""
    story = release.story
    assert story.date is not None
    parts = [
        Markup('<entry xml:lang="{}">\n').format(story.lang),
        Markup("<id>{}</id>\n<title>{}</title>\n").format(_id(site, story.url), _text(story.title)),
        Markup("<published>{}</published>\n").format(_moment(story.date)),
        Markup("<updated>{}</updated>\n").format(_updated(story)),
        *(Markup("<author><name>{}</name></author>\n").format(_text(name)) for name in _authors(site, story) if _text(name)),
        _link(site, story.url, rel="alternate"),
    ]
    summary = _text(release.description or story.summary or story.subtitle)
    if summary:
        parts.append(Markup("<summary>{}</summary>\n").format(summary))
    if release.rights is Rights.FULL:
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
    return public or uuid.uuid5(uuid.NAMESPACE_URL, f"dateline:{site.title}/{url}").urn


def _link(site: Site, url: str, *, rel: str) -> Markup:
    href = addresses.absolute(site.origin, site.base, url) or addresses.relative(URL, url)
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
    return _NOT_XML.sub("", text)
