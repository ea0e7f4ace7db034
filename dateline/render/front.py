"""Make the home page and the author's own pages: Material → Folios."""

from markupsafe import Markup

from dateline.nouns.story import Story
from dateline.nouns.textpage import TextPage
from dateline.render import addresses, chronicle, entities, find, head, margins, network, numbers, places
from dateline.render.framed import LEAD, LEAD_BESIDE, framed
from dateline.render.material import Material
from dateline.render.sheet import Folio, Sheet, folio_of
from dateline.render.stories import newest, picture, shelves, tags
from dateline.render.views.happened import HappeningView
from dateline.render.views.listed import GroupView, TagView
from dateline.render.views.overview import HomeView, TextView
from dateline.render.views.page import LinkView, PictureView

_LATEST, _HAPPENINGS = 6, 6
_WEIGHTIEST = 10
_YEARS = 24
"""So many years are drawn one by one; more as one picture."""


def folios(material: Material) -> tuple[Folio, ...]:
    """Home, about and the author's other pages, tags, search, network, numbers, and the page for addresses that do not exist."""
    texts = tuple(_text(material, page) for page in material.library.pages)
    about = () if any(page.id == "about" for page in material.library.pages) else (_about(material),)
    drawn = (find.sheet(material), *network.sheets(material), *places.sheets(material))
    sheets = (*about, *texts, *_tags(material), *drawn, _not_found(material))
    return (_home(material), *map(folio_of, sheets), *numbers.folios(material))


def _home(material: Material) -> Folio:
    site, say = material.library.site, material.say
    count = say("n_stories", count=len(material.stories))
    page = head.page(
        site=site,
        url="",
        kind="home",
        title=site.title,
        description=head.description(site.description, say("describe_home", title=site.title, stories=count)),
    )
    sheet = Sheet(page=page, templates=("home.html",), values={}, changed=material.newest)
    return folio_of(sheet, lambda: {"home": _front(material)})


def _front(material: Material) -> HomeView:
    first = lead(material)
    featured = [name for name in material.library.site.featured if name in material.cards and (not first or name != first.id)]
    shown = {*featured, *([first.id] if first else [])}
    rest = [story for story in material.stories if story.id not in shown]
    happenings, years = _highlights(material), chronicle.glimpse(material)
    span = chronicle.span(material) if len(years) > _YEARS else None
    return HomeView(
        lead=material.cards[first.id] if first else None,
        lead_opening=margins.opening(material.bodies.get(first.url, Markup(""))) if first else "",
        lead_picture=_lead_picture(material, first, sizes=LEAD_BESIDE if rest and happenings else LEAD),
        featured=tuple(material.cards[name] for name in featured),
        latest=tuple(material.cards[story.id] for story in rest[:_LATEST]),
        happenings=happenings,
        years=years if span is None else (),
        span=span,
        groups=_weightiest(material),
    )


def lead(material: Material) -> Story | None:
    """The story that leads the front page."""
    return material.story_by_id.get(material.library.site.lead) or next(iter(material.stories), None)


def _lead_picture(material: Material, lead: Story | None, *, sizes: str) -> PictureView | None:
    if lead is None:
        return None
    found = (picture(material, image, lang=lead.lang, sizes=sizes) for image in lead.images)
    return next((view for view in found if view is not None), None)


def _highlights(material: Material) -> tuple[HappeningView, ...]:
    """The happenings that most stories tell, the newer first among equals, in order of time."""
    numbered = list(enumerate(material.happenings))
    best = sorted(numbered, key=lambda pair: (-len(pair[1].sources), -pair[0]))[:_HAPPENINGS]
    return tuple(happening for _, happening in sorted(best, key=lambda pair: pair[0]))


def _weightiest(material: Material) -> tuple[GroupView, ...]:
    told = [key for key, reference in material.references.items() if reference.stories]
    best = sorted(told, key=lambda key: (-material.references[key].stories, *material.entities[key].key))
    return material.groups(best, limit=_WEIGHTIEST)


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


def _tags(material: Material) -> tuple[Sheet, ...]:
    tagged: dict[str, list[Story]] = {}
    names: dict[str, str] = {}
    for story in material.stories:
        for name, url in tags(story):
            tagged.setdefault(url, []).append(story)
            names.setdefault(url, name)
    views = tuple(
        TagView(url=url, name=names[url], lang="", stories=tuple(material.cards[story.id] for story in tagged[url]))
        for url in sorted(tagged)
    )
    if not views:
        return ()
    return (_tag_list(material, views), *(_tag(material, view, tuple(tagged[view.url])) for view in views))


def _tag_list(material: Material, views: tuple[TagView, ...]) -> Sheet:
    site, say = material.library.site, material.say
    page = head.page(
        site=site,
        url="tags/",
        kind="tags",
        title=say("tags"),
        description=head.description(say("describe_tags", site=site.title)),
    )
    return Sheet(page=page, templates=("tags.html",), values={"tags": views}, changed=material.newest)


def _tag(material: Material, view: TagView, stories: tuple[Story, ...]) -> Sheet:
    site, say = material.library.site, material.say
    page = head.page(
        site=site,
        url=view.url,
        kind="tag",
        title=say("stories_tagged", tag=view.name),
        description=head.description(say("describe_tag", tag=view.name, site=site.title)),
        crumbs=(LinkView(text=say("tags"), url="tags/"),),
    )
    values = {"tag": view, "shelves": shelves(material, stories)}
    return Sheet(page=page, templates=("tag.html",), values=values, changed=newest(stories))


def _not_found(material: Material) -> Sheet:
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
