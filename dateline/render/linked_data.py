"""Say to machines what a page is: Sheet → JSON-LD by schema.org, one graph with the same ids everywhere.

An id is a public address, so a site without an origin says nothing. A story's page is a WebPage about the outlet's article; only a
story that stands here whole is the article itself.
"""

from collections.abc import Iterable, Mapping

from dateline.nouns.release import Release
from dateline.nouns.site import Site
from dateline.nouns.story import Rights, Story
from dateline.render import addresses
from dateline.render.views.entity import EntityView
from dateline.render.views.happened import HappeningView
from dateline.render.views.listed import ReferenceView
from dateline.render.views.overview import DownloadView
from dateline.render.views.page import PageView
from dateline.render.views.story import StoryView

Thing = dict[str, object]

_PAGES = {
    "home": "CollectionPage",
    "about": "AboutPage",
    "person": "ProfilePage",
    "text": "WebPage",
    "story": "WebPage",
    "program": "WebPage",
    "organization": "WebPage",
    "place": "WebPage",
}
_PARTS = {"people": "Person", "programs": "Project", "organizations": "Organization", "places": "Place"}
_ACTORS = ("Person", "Project", "Organization")
_SOMEWHERE = "https://schema.org/OfflineEventAttendanceMode"
_ENTITIES = {"person": "Person", "program": "Project", "organization": "Organization", "place": "Place"}


def graph(
    page: PageView, *, site: Site, about: Thing | None = None, events: Iterable[HappeningView] = (), words: Iterable[Thing] = ()
) -> Mapping[str, object] | None:
    """The graph of one page: the site, the page, where it stands, what it is `about`, the events that it shows, and `words` that it
    quotes."""
    if not page.canonical:
        return None
    home = addresses.absolute(site.origin, site.base, "")
    things: list[Thing] = [_site(site, home, whole=not page.url), _page(page, home, about), _crumbs(page, site, home)]
    happened = (_event(view, site=site) for view in events)
    return {"@context": "https://schema.org", "@graph": [thing for thing in (*things, about, *happened, *words) if thing]}


def _event(view: HappeningView, *, site: Site) -> Thing:
    """Something that happened: an Event where its day is known, since schema.org's have one, else an Action.

    A date that machines have no form for, such as one before the Common Era, is left out; where nobody says in what place it was,
    it was somewhere in the world.
    """
    url = addresses.absolute(site.origin, site.base, view.url)
    ends = [at for _, at in view.date.pieces if at]
    first, last = view.date.machine or None, ends[-1] if len(ends) > 1 else None
    named = [(_PARTS.get(entry.url.partition("/")[0], ""), entry) for entry in view.references]
    places = [{"@type": "Place", "name": entry.name, "@id": _id(site, entry.url)} for part, entry in named if part == "Place"]
    actors = [{"@type": part, "name": entry.name, "@id": _id(site, entry.url)} for part, entry in named if part in _ACTORS]
    if first:
        where: Thing = {"location": places} if places else {"eventAttendanceMode": _SOMEWHERE}
        times: Thing = {"@type": "Event", "startDate": first, "endDate": last, **where, "performer": actors or None}
    else:
        times = {"@type": "Action", "startTime": first, "endTime": last, "location": places or None, "agent": actors or None}
    return _kept({**times, "@id": url, "name": view.what, "url": url})


def story(view: StoryView, *, told: Story, release: Release, page: PageView, site: Site) -> Thing | None:
    """The article: ours where it stands here whole, the outlet's otherwise."""
    if not page.canonical:
        return None
    authors: list[Thing] = [{"@type": "Person", "name": author.text} for author in view.authors]
    outlet: Thing | None = {"@type": "Organization", "name": view.source} if view.source else None
    if told.retold:
        return _retold(view, told=told, page=page, site=site, report=_kept({"author": authors or None, "publisher": outlet}))
    whole = release.rights is Rights.FULL
    url = page.canonical if whole else view.source_box.url
    makers = authors or ([outlet] if outlet else [])
    complete = makers and outlet and told.date and page.card_image
    thing: Thing = {
        "@type": "NewsArticle" if complete else "CreativeWork",
        "@id": f"{page.canonical}#article",
        "headline": view.title,
        "inLanguage": view.lang,
        "datePublished": _stamp(told),
        "dateModified": told.updated.iso_day if told.updated else None,
        "author": makers or None,
        "publisher": outlet,
        "image": page.card_image or None,
        "url": url or None,
        "mainEntityOfPage": page.canonical,
        "locationCreated": {"@type": "Place", "name": view.dateline} if view.dateline else None,
        "keywords": ", ".join(tag.text for tag in view.tags) or None,
        "workTranslation": [{"@id": f"{_address(site, card.url)}#article"} for card in view.translations] or None,
        "mentions": [{"@type": "Thing", "name": entry.name, "@id": _id(site, entry.url)} for entry in _mentioned(view)] or None,
    }
    return _kept(thing)


def _retold(view: StoryView, *, told: Story, page: PageView, site: Site, report: Thing) -> Thing:
    """Our own words: a work of the site's, based on the report that the source names."""
    source: Thing = {"@type": "CreativeWork", **report, "datePublished": _stamp(told), "url": view.source_box.url or None}
    thing: Thing = {
        "@type": "CreativeWork",
        "@id": f"{page.canonical}#article",
        "headline": view.title,
        "inLanguage": view.lang,
        "author": {"@type": "Organization", "name": site.author or site.title},
        "image": page.card_image or None,
        "url": page.canonical,
        "mainEntityOfPage": page.canonical,
        "isBasedOn": _kept(source),
        "keywords": ", ".join(tag.text for tag in view.tags) or None,
        "workTranslation": [{"@id": f"{_address(site, card.url)}#article"} for card in view.translations] or None,
        "mentions": [{"@type": "Thing", "name": entry.name, "@id": _id(site, entry.url)} for entry in _mentioned(view)] or None,
    }
    return _kept(thing)


def entity(view: EntityView, *, page: PageView, site: Site) -> Thing | None:
    """The person, program, organization or place."""
    if not page.canonical:
        return None
    same = [link.url for link in view.same_as]
    thing: Thing = {
        "@type": _ENTITIES.get(page.kind, "Thing"),
        "@id": _id(site, view.url),
        "name": view.name,
        "alternateName": list(view.aliases) or None,
        "description": view.summary or None,
        "url": page.canonical,
        "sameAs": same or None,
        "jobTitle": view.word if page.kind == "person" and view.word else None,
    }
    events = [_event(happening, site=site) for happening in view.happenings]
    place = "performerIn" if thing["@type"] == "Person" else "event"
    thing[place] = [{"@id": event["@id"]} for event in events if event["@type"] == "Event"] or None
    return _kept(thing if thing["@type"] != "Thing" else {key: value for key, value in thing.items() if key != "event"})


def quoted(view: EntityView, *, site: Site) -> Iterable[Thing]:
    """The sentences on a person's page that give their words; a sentence that may not be shown is not there."""
    for backlink in view.backlinks:
        story = addresses.absolute(site.origin, site.base, backlink.story.url)
        for quote in backlink.quotes:
            if quote.speaks:
                yield {
                    "@type": "Quotation",
                    "text": quote.text,
                    "inLanguage": backlink.story.lang,
                    "spokenByCharacter": {"@id": _id(site, view.url)},
                    "isPartOf": {"@id": f"{story}#article"},
                    "url": addresses.absolute(site.origin, site.base, quote.url),
                }


def dataset(downloads: Iterable[DownloadView], *, page: PageView, site: Site) -> Thing | None:
    """What stands on the pages as data, with every file of it."""
    if not page.canonical:
        return None
    return _kept(
        {
            "@type": "Dataset",
            "@id": f"{page.canonical}#dataset",
            "name": f"{site.title}: {page.title}",
            "description": page.description,
            "url": page.canonical,
            "inLanguage": site.lang,
            "isAccessibleForFree": True,
            "creator": {"@type": "Organization", "name": site.author or site.title},
            "distribution": [_distribution(download, site) for download in downloads],
        }
    )


def _distribution(download: DownloadView, site: Site) -> Thing:
    return {
        "@type": "DataDownload",
        "name": download.name,
        "description": download.holds,
        "encodingFormat": download.media_type,
        "contentUrl": addresses.absolute(site.origin, site.base, download.url),
    }


def _site(site: Site, home: str, *, whole: bool) -> Thing:
    """The site by name and address; what else there is to say of it stands on the front page."""
    return _kept(
        {
            "@type": "WebSite",
            "@id": f"{home}#site",
            "name": site.title,
            "url": home,
            "description": (whole and site.description) or None,
            "inLanguage": site.lang,
            "author": {"@type": "Person", "name": site.author} if whole and site.author else None,
        }
    )


def _page(page: PageView, home: str, about: Thing | None) -> Thing:
    whole = about is not None and about.get("mainEntityOfPage") == about.get("url")
    return _kept(
        {
            "@type": _PAGES.get(page.kind, "CollectionPage"),
            "@id": f"{page.canonical}#page",
            "name": page.title,
            "url": page.canonical,
            "description": page.description,
            "inLanguage": page.lang,
            "isPartOf": {"@id": f"{home}#site"},
            "breadcrumb": {"@id": f"{page.canonical}#breadcrumbs"} if page.url else None,
            "about" if page.kind == "story" and not whole else "mainEntity": {"@id": about["@id"]} if about else None,
        }
    )


def _crumbs(page: PageView, site: Site, home: str) -> Thing:
    if not page.url:
        return {}
    steps = [(site.title, home)]
    steps += [(crumb.text, addresses.absolute(site.origin, site.base, crumb.url)) for crumb in page.crumbs]
    steps.append((page.title, page.canonical))
    return {
        "@type": "BreadcrumbList",
        "@id": f"{page.canonical}#breadcrumbs",
        "itemListElement": [
            {"@type": "ListItem", "position": place, "name": name, "item": url} for place, (name, url) in enumerate(steps, 1)
        ],
    }


def _mentioned(view: StoryView) -> list[ReferenceView]:
    return [entry for group in view.groups for entry in group.entries]


def _stamp(story: Story) -> str | None:
    if story.date is None:
        return None
    if story.date.time is None:
        return story.date.iso_day
    return f"{story.date.iso_day}T{story.date.time:%H:%M:%S}{story.date.zone}"


def _address(site: Site, url: str) -> str:
    return addresses.absolute(site.origin, site.base, url)


def _id(site: Site, url: str) -> str:
    return f"{addresses.absolute(site.origin, site.base, url)}#this"


def _kept(thing: Thing) -> Thing:
    return {key: value for key, value in thing.items() if value is not None}
