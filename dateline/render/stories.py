"""Make the story pages and their list: Material → Sheets."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from heapq import nlargest, nsmallest
from itertools import pairwise
from typing import Any

from markupsafe import Markup

from dateline.nouns.outlet import known_as
from dateline.nouns.picture import Format, named
from dateline.nouns.published import Published
from dateline.nouns.release import Release
from dateline.nouns.story import Image, Rights, Story
from dateline.render import dates, disagree, head, margins, social
from dateline.render.catalogue import Words
from dateline.render.framed import COLUMN, framed
from dateline.render.material import Material
from dateline.render.outside import outside
from dateline.render.sheet import Folio, Sheet, folio_of
from dateline.render.views.listed import CardView, ShelfView
from dateline.render.views.page import DateView, FormatView, LinkView, PictureView, VersionView
from dateline.render.views.story import RepeatView, SourceView, StoryView

_TEMPLATES = ("story.html",)
_RELATED = 4
TOO_COMMON = 200
"""An entity in more stories than this says nothing about which of them belong together."""


def folios(material: Material) -> tuple[Folio, ...]:
    """A page for every story, and the list of all."""
    beside = neighbours(material.stories)
    made = tuple(_folio(material, story, *beside[story.id]) for story in material.stories)
    return (*made, folio_of(_list(material)))


def picture(material: Material, image: Image, *, lang: str, sizes: str = COLUMN) -> PictureView | None:
    """A picture that lies under `assets/`; one that does not is left out, since a page shows nothing from elsewhere."""
    url = named(image.src, material.pictures)
    if not url:
        return None
    found = material.pictures[url]
    return PictureView(
        url=found.url,
        width=found.width,
        height=found.height,
        formats=tuple(_format(form) for form in found.formats),
        sizes=sizes,
        alt=image.alt,
        caption=image.caption,
        credit=image.credit,
        lang=lang,
    )


def _format(form: Format) -> FormatView:
    return FormatView(type=form.type, versions=tuple(VersionView(url=one.url, width=one.width) for one in form.versions))


def _folio(material: Material, story: Story, earlier: Story | None, later: Story | None) -> Folio:
    card = material.cards[story.id]
    return Folio(
        url=story.url,
        title=card.title,
        description=head.story_described(card, said=material.releases[story.id].description, say=material.say),
        lay=partial(_sheet, material, story, earlier, later),
        hint=head.told_by(card) or story.id,
        changed=story.changed,
        made_from=story.path,
        card=social.of_story(card),
        templates=_TEMPLATES,
    )


def _sheet(material: Material, story: Story, earlier: Story | None, later: Story | None) -> Sheet:
    view = _view(material, story, earlier, later)
    said = material.releases[story.id].description
    page = head.of_story(view, said=said, site=material.library.site, say=material.say)
    return Sheet(page=page, templates=_TEMPLATES, values={"story": view}, made_from=story.path)


def _view(material: Material, story: Story, earlier: Story | None, later: Story | None) -> StoryView:
    card, release = material.cards[story.id], material.releases[story.id]
    pictures = tuple(filter(None, (picture(material, image, lang=story.lang) for image in story.images)))
    happenings = material.happenings_of_story.get(story.id, ())
    html, places = material.bodies.get(story.url, Markup("")), material.places(story.id)
    body, beside = margins.text(story, html, happenings, places=places)
    return StoryView(
        url=card.url,
        title=card.title,
        generated=card.generated,
        lang=card.lang,
        dek=card.dek,
        date=card.date,
        source=card.source,
        subtitle=story.subtitle,
        summary=story.summary,
        **signed(story, pictures=bool(pictures)),
        retold=story.retold,
        full_date=material.published(story.date, clock=True),
        source_box=_source(material, story, release),
        body=framed(body, url=story.url, pictures=material.pictures, first=not pictures),
        beside=beside,
        truncated=release.truncated,
        pictures=pictures,
        groups=material.groups(material.named[story.id], story=story.id),
        happenings=happenings,
        differences=disagree.of_story(material, story.id),
        tags=tagged(story),
        note=story.note,
        translations=_translations(material, story),
        same_report=_cards(material, _others(material, story)),
        repeat=_repeat(material, story),
        related=_related(material, story),
        earlier=material.cards[earlier.id] if earlier else None,
        later=material.cards[later.id] if later else None,
    )


def signed(story: Story, *, pictures: bool) -> dict[str, Any]:
    """Who made a story, and where, as its page says it. Who took pictures that are not shown there has made nothing on it."""
    return {
        "authors": _names(story.authors),
        "editors": _names(story.editors),
        "photographers": _names(story.photographers) if pictures else (),
        "dateline": story.dateline,
    }


def found_in(box: SourceView, story: Story, *, say: Words) -> SourceView:
    """What is said of a story's source: who it is, its address, where in it the story was printed, and when it was looked up."""
    source = story.source
    return replace(
        box,
        name=source.name,
        original=source.original if known_as(source.original) != known_as(source.name) else "",
        url=outside(source.url) or outside(story.canonical),
        section=source.section,
        printed=", ".join(part for part in (story.page, story.edition, story.volume) if part),
        accessed=_accessed(source.accessed, say),
        archived_url=outside(source.archived),
    )


def tagged(story: Story) -> tuple[LinkView, ...]:
    """Its tags as its page shows them."""
    return tuple(LinkView(text=tag, url=url) for tag, url in tags(story))


def tags(story: Story) -> tuple[tuple[str, str], ...]:
    """The tags of a story with their URLs, each once."""
    from dateline.text.slug import slug

    found = {f"tags/{slug(tag)}/": tag for tag in reversed(story.tags) if tag.strip()}
    return tuple((tag, url) for url, tag in reversed(found.items()))


def _names(names: tuple[str, ...]) -> tuple[LinkView, ...]:
    return tuple(LinkView(text=name) for name in names)


def _source(material: Material, story: Story, release: Release) -> SourceView:
    source = story.source
    box = SourceView(
        name="",
        url="",
        original="",
        original_date=material.published(source.original_date),
        section="",
        printed="",
        date=material.published(story.date, clock=True),
        updated=material.published(story.updated, clock=True),
        accessed=None,
        archived_url="",
        rights=str(release.rights),
        rights_note=_rights_note(material, story, release),
    )
    return found_in(box, story, say=material.say)


def _rights_note(material: Material, story: Story, release: Release) -> str:
    if release.rights is Rights.PRIVATE:
        return ""
    return material.say("rights_retold" if story.retold else f"rights_{release.rights}")


def _accessed(accessed: str, say: Words) -> DateView | None:
    if not accessed:
        return None
    try:
        day = Published.parse(accessed)
    except ValueError:
        return DateView(text=accessed, machine="")
    return DateView(text=dates.published(day, words=say), machine=day.iso_day)


def _cards(material: Material, ids: tuple[str, ...]) -> tuple[CardView, ...]:
    return tuple(material.cards[name] for name in ids if name in material.cards)


def same_report(material: Material, story: Story) -> tuple[str, ...]:
    """The stories that are the same report, as the author says or by their words."""
    found = (*material.reports.get(story.id, ()), *story.same_report)
    return tuple(name for name in dict.fromkeys(found) if name != story.id)


def _others(material: Material, story: Story) -> tuple[str, ...]:
    """The same without the original that its page leads to anyhow."""
    one = material.repeated.get(story.id)
    return tuple(name for name in same_report(material, story) if one is None or name != one.original)


def _repeat(material: Material, story: Story) -> RepeatView | None:
    one = material.repeated.get(story.id)
    if one is None:
        return None
    added, dropped = (
        tuple(filter(None, map(material.releases[name].quote, sentences)))
        for name, sentences in ((one.copy, one.added), (one.original, one.dropped))
    )
    return RepeatView(
        original=material.cards[one.original],
        added=added,
        n_added=len(one.added),
        dropped=dropped,
        n_dropped=len(one.dropped),
        lang=story.lang,
    )


def _translations(material: Material, story: Story) -> tuple[CardView, ...]:
    family = material.translations.get(story.translation_of or story.id, ())
    return tuple(material.cards[other] for other in family if other != story.id)


def _related(material: Material, story: Story) -> tuple[CardView, ...]:
    shared: Counter[int] = Counter()
    for key in material.named[story.id]:
        others = material.places_of[key]
        if len(others) <= TOO_COMMON:
            shared.update(others)
    for known in (story.id, *same_report(material, story)):
        shared.pop(material.place.get(known, -1), None)
    # Who shares less than the last that is shown need not be put in order.
    least = min(nlargest(_RELATED, shared.values()), default=0)
    best = nsmallest(_RELATED, ((-number, place) for place, number in shared.items() if number >= least))
    return tuple(material.cards[material.stories[place].id] for _, place in best)


def neighbours(stories: tuple[Story, ...]) -> dict[str, tuple[Story | None, Story | None]]:
    """The story before and after each of these, by their ids."""
    dated = [story for story in stories if story.date is not None]
    earlier = {later.id: story for later, story in pairwise(dated)}
    later = {story.id: after for after, story in pairwise(dated)}
    return {story.id: (earlier.get(story.id), later.get(story.id)) for story in stories}


def _list(material: Material) -> Sheet:
    site, say = material.library.site, material.say
    count = say("n_stories", count=len(material.stories))
    page = head.page(
        site=site,
        url="stories/",
        kind="stories",
        section="stories/",
        title=say("stories"),
        description=head.description(say("describe_stories", stories=count, site=site.title)),
    )
    values = {"shelves": shelves(material, material.stories), "total": len(material.stories)}
    return Sheet(page=page, templates=("stories.html",), values=values, changed=material.newest)


def shelves(material: Material, stories: tuple[Story, ...]) -> tuple[ShelfView, ...]:
    """Stories by year, in the order given, undated ones last."""
    return shelved((shelf(story, say=material.say), material.cards[story.id]) for story in stories)


def shelved(cards: Iterable[tuple[tuple[str, str], CardView]]) -> tuple[ShelfView, ...]:
    """Cards by id and name of their shelves."""
    found: dict[tuple[str, str], list[CardView]] = {}
    for place, card in cards:
        found.setdefault(place, []).append(card)
    return tuple(ShelfView(id=place, name=name, stories=tuple(some)) for (place, name), some in found.items())


def shelf(story: Story, *, say: Words) -> tuple[str, str]:
    """Id and name of the shelf that a story stands on: its year."""
    if story.date is None:
        return "undated", ""
    return f"y-{story.date.year}", dates.year(story.date.year, words=say)


def newest(stories: tuple[Story, ...]) -> str:
    """The last day any of the stories changed."""
    return max((story.changed for story in stories), default="")
