"""Say what the head of a page says: title, description, public address, breadcrumbs."""

from dateline.nouns.site import Site
from dateline.render import addresses
from dateline.render.catalogue import Words
from dateline.render.foreign import whole
from dateline.render.views.entity import EntityView
from dateline.render.views.listed import CardView
from dateline.render.views.page import LinkView, PageView
from dateline.render.views.story import StoryView

_SHORTEST, _LONGEST = 50, 160


def description(*sentences: str) -> str:
    """As many of the sentences as make 50 characters, cut between words after 160."""
    text = ""
    for sentence in sentences:
        if sentence and len(text) < _SHORTEST:
            text = f"{text} {' '.join(sentence.split())}".strip()
    if len(text) <= _LONGEST:
        return text
    cut = text[: _LONGEST - 1]
    between = cut.rfind(" ")
    return (cut[:between] if between > _SHORTEST else cut).rstrip(" ,;:–—-") + "…"


def apart(page: PageView, hint: str) -> str:
    """The description of a page, told from the same of others; a headline that leaves no room for that stands behind it."""
    told = description(f"{page.title} ({hint}): {page.description}")
    return told if f"({hint})" in told else description(f"{hint}: {page.title}")


def page(
    *,
    site: Site,
    url: str,
    kind: str,
    title: str,
    description: str,
    section: str = "",
    lang: str = "",
    social_type: str = "website",
    noindex: bool = False,
    crumbs: tuple[LinkView, ...] = (),
    alternates: tuple[LinkView, ...] = (),
) -> PageView:
    """The head of one page, its card image and linked data still to come."""
    lang = lang or site.lang
    return PageView(
        url=url,
        kind=kind,
        section=section,
        title=title,
        title_lang=whole(title, lang),
        description=description,
        lang=lang,
        canonical="" if noindex else addresses.absolute(site.origin, site.base, url),
        social_type=social_type,
        card_image="",
        noindex=noindex,
        crumbs=crumbs,
        alternates=alternates,
        note=site.note(url),
        linked_data=None,
    )


def of_story(view: StoryView, *, said: str, site: Site, say: Words) -> PageView:
    """That of a story's page; `said` is how it begins or what is said about it."""
    return page(
        site=site,
        url=view.url,
        kind="story",
        section="stories/",
        title=view.title,
        description=story_described(view, said=said, say=say),
        social_type="article",
        crumbs=(LinkView(text=say("stories"), url="stories/"),),
        alternates=_alternates(view, site),
    )


def story_described(view: CardView, *, said: str, say: Words) -> str:
    """The description of a story's page."""
    told = told_by(view)
    return description(said or view.dek, f"{view.title}." if not told else f"{view.title}. {told}.", say("describe_story_more"))


def _alternates(view: StoryView, site: Site) -> tuple[LinkView, ...]:
    """The story and its translations under their public addresses, one for each language."""
    if not view.translations or not site.origin:
        return ()
    by_lang = {card.lang: card.url for card in reversed((view, *view.translations))}
    return tuple(
        LinkView(text=lang, url=addresses.absolute(site.origin, site.base, url), lang=lang) for lang, url in sorted(by_lang.items())
    )


def told_by(view: CardView) -> str:
    """Who published a story, and when."""
    return ", ".join(part for part in (view.source, view.date.text if view.date else "") if part)


def of_entity(view: EntityView, *, kind: str, social_type: str, site: Site, say: Words) -> PageView:
    """That of an entity's page."""
    return page(
        site=site,
        url=view.url,
        kind=kind,
        section=view.collection.url,
        title=view.name,
        description=entity_described(view.name, view.summary, stories=view.stories, site=site, say=say),
        social_type=social_type,
        crumbs=(view.collection,),
    )


def entity_described(name: str, summary: str, *, stories: int, site: Site, say: Words) -> str:
    """The description of an entity's page."""
    told = say("describe_entity", count=stories, name=name, stories=say("n_stories", count=stories))
    return description(summary, told if stories else say("describe_unmentioned", name=name, site=site.title))
