"""Say what every page says of the site: Material → SiteView."""

from collections.abc import Mapping

from dateline.nouns.site import PARTS
from dateline.render.disagree import URL as DIFFERENCES
from dateline.render.downloads import URL as DATA
from dateline.render.entities import collections
from dateline.render.material import Material
from dateline.render.network import URL as NETWORK
from dateline.render.numbers import URL as NUMBERS
from dateline.render.outside import outside
from dateline.render.places import URL as MAP
from dateline.render.search_page import URL as SEARCH
from dateline.render.theme import BRIEF, ICON, SCRIPT, STYLESHEET
from dateline.render.views.page import LinkView, SiteView


def site_view(material: Material, *, feed_url: str, made: frozenset[str]) -> SiteView:
    """Name, menu, contact and the span of its stories; what no page was `made` for, by its URL, is not in the menu."""
    site, say = material.library.site, material.say
    return SiteView(
        title=site.title,
        description=site.description,
        lang=site.lang,
        author=site.author,
        contact=site.contact,
        contact_url=_contact(site.contact),
        menu=_menu(material, made),
        pages=tuple(
            LinkView(text=page.title, url=page.url, lang=page.lang) for page in material.library.pages if page.id != "about"
        ),
        home_url="",
        tags_url="tags/" if "tags/" in made else "",
        network_url=NETWORK if NETWORK in made else "",
        differences_url=DIFFERENCES if DIFFERENCES in made else "",
        numbers_url=NUMBERS if NUMBERS in made else "",
        map_url=MAP if MAP in made else "",
        data_url=DATA if DATA in made else "",
        feed_url=feed_url,
        feed_title=say("feed_of", title=site.title),
        stylesheet_url=STYLESHEET,
        brief_stylesheet_url=BRIEF,
        script_url=SCRIPT,
        search_url=SEARCH,
        icon_url=ICON,
        locale=_LOCALES.get(site.lang, site.lang.replace("-", "_")),
        span=_span(material),
        stories=len(material.stories),
        events=len(material.happenings),
    )


_LOCALES = {"en": "en_US", "es": "es_ES", "zh": "zh_CN", "fr": "fr_FR", "de": "de_DE", "pt": "pt_PT"}


def _menu(material: Material, made: frozenset[str]) -> tuple[LinkView, ...]:
    """What the author chose, in that order, as far as there is a page for it; else stories, timeline, collections and about."""
    own = {page.id: LinkView(text=page.title, url=page.url, lang=page.lang) for page in material.library.pages}
    filled = [collection.id for collection in collections(material)]
    chosen = material.library.site.menu or ("stories", "timeline", *filled, "about")
    links = (_entry(name, material, own) for name in chosen)
    return tuple(link for link in links if link.url in made)


def _entry(name: str, material: Material, own: Mapping[str, LinkView]) -> LinkView:
    if name in PARTS:
        return LinkView(text=material.say(name), url=f"{name}/")
    return own.get(name) or LinkView(text=material.collection_title(name), url=f"{name}/")


def _contact(contact: str) -> str:
    if outside(contact):
        return outside(contact)
    plain = contact.removeprefix("mailto:").strip()
    return f"mailto:{plain}" if plain.count("@") == 1 and " " not in plain else ""


def _span(material: Material) -> str:
    dated = [story for story in material.stories if story.date is not None]
    if not dated:
        return ""
    first, last = (material.published(dated[place].date) for place in (-1, 0))
    assert first is not None
    assert last is not None
    years = (first.machine[:4], last.machine[:4])
    return years[0] if years[0] == years[1] else f"{years[0]}–{years[1]}"
