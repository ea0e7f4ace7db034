"""Make the author's own pages, and those that stand in for what the author did not write: Material → Sheets."""

from markupsafe import Markup

from dateline.nouns.textpage import TextPage
from dateline.render import addresses, entities, head
from dateline.render.framed import framed
from dateline.render.material import Material
from dateline.render.sheet import Sheet
from dateline.render.views.overview import TextView
from dateline.render.views.page import LinkView


def sheets(material: Material) -> tuple[Sheet, ...]:
    """What lies in content/pages/, and a page about the site where none does."""
    texts = tuple(_text(material, page) for page in material.library.pages)
    return texts if any(page.id == "about" for page in material.library.pages) else (_about(material), *texts)


def _text(material: Material, text: TextPage) -> Sheet:
    site, say = material.library.site, material.say
    about = text.id == "about"
    lang = text.lang or site.lang
    page = head.page(
        site=site,
        url=text.url,
        kind="about" if about else "text",
        section=text.url,
        title=text.title,
        description=head.description(text.summary, say("describe_page", title=text.title, site=site.title)),
    )
    body = framed(material.bodies.get(text.url, Markup("")), url=text.url, pictures=material.pictures)
    view = TextView(title=text.title, lang=lang, summary=text.summary, note=text.note, body=body)
    templates = (f"text-{text.id}.html", "text.html")
    return Sheet(page=page, templates=templates, values={"text": view}, changed=material.newest, made_from=text.path)


def _about(material: Material) -> Sheet:
    site, say = material.library.site, material.say
    title = say("about")
    page = head.page(
        site=site,
        url="about/",
        kind="about",
        section="about/",
        title=title,
        description=head.description(say("describe_page", title=title, site=site.title)),
    )
    return Sheet(page=page, templates=("about.html",), values={}, changed=material.newest)


def not_found(material: Material) -> Sheet:
    """The page for addresses that do not exist."""
    site, say = material.library.site, material.say
    page = head.page(
        site=site,
        url=addresses.NOT_FOUND,
        kind="not-found",
        title=say("not_found"),
        description=head.description(say("not_found_text")),
        noindex=True,
    )
    links = tuple(
        LinkView(text=material.collection_title(collection.id), url=f"{collection.id}/")
        for collection in entities.collections(material)
    )
    return Sheet(page=page, templates=("404.html",), values={"links": links})
