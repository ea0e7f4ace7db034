"""Write sitemap.xml and robots.txt for search engines: Plans → Pages.

A sitemap holds public addresses only, so a site without an origin has none. `lastmod` is the day of the newest story on the page; a
story older than the web itself takes the site's newest day instead, since its page cannot be as old as it is.
"""

from collections.abc import Iterable

from markupsafe import Markup

from dateline.nouns.page import Page
from dateline.nouns.site import Site
from dateline.render import addresses
from dateline.render.sheet import Folio

WEB = "1990"


def sitemap(folios: Iterable[Folio], *, site: Site) -> tuple[Page, ...]:
    """The sitemap where the site has an origin, and robots.txt that leads to it."""
    listed = sorted((folio for folio in folios if not folio.noindex), key=lambda folio: folio.url)
    robots = "User-agent: *\nAllow: /\n"
    if not site.origin:
        return (Page(path="robots.txt", content=robots.encode()),)
    newest = max((folio.changed for folio in listed), default="")
    lines = [
        Markup('<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'),
        *(_url(site, folio, newest) for folio in listed),
        Markup("</urlset>\n"),
    ]
    robots += f"Sitemap: {addresses.absolute(site.origin, site.base, 'sitemap.xml')}\n"
    return (
        Page(path="robots.txt", content=robots.encode()),
        Page(path="sitemap.xml", content=str(Markup("").join(lines)).encode()),
    )


def _url(site: Site, folio: Folio, newest: str) -> Markup:
    changed = folio.changed if folio.changed >= WEB else newest if newest >= WEB else ""
    return dated(site, folio.url, changed)


def dated(site: Site, url: str, changed: str) -> Markup:
    """A page with the day when it changed."""
    day = Markup("<lastmod>{}</lastmod>").format(changed) if changed else Markup("")
    return Markup("{}{}</url>\n").format(place(site, url), day)


def place(site: Site, url: str) -> Markup:
    """A page before its day."""
    return Markup("<url><loc>{}</loc>").format(addresses.absolute(site.origin, site.base, url))
