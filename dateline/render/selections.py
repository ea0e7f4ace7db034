"""List the timeline by kind and certainty: Material → Sheets, so that every filter is a plain link.

A list holds one line for each event, by year, in parts of at most 500; each line leads to the event's place on the timeline. By
whom, in what program and where it happened, the pages of people, programs and places tell.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from dateline.nouns.timeline import Happening
from dateline.render import dates, head, kinds
from dateline.render.material import Material
from dateline.render.sheet import Sheet
from dateline.render.views.happened import MonthView, YearView
from dateline.render.views.listed import GroupView, ReferenceView
from dateline.render.views.page import LinkView

_MOST = 500
_TIMELINE = "timeline/"


@dataclass(frozen=True, slots=True)
class _Selection:
    """Some of what happened, under a name, at a URL."""

    url: str
    name: str
    happenings: tuple[Happening, ...]


_CERTAINTIES: tuple[tuple[str, Callable[[Happening], bool]], ...] = (
    ("stated", lambda happening: happening.certainty == "stated"),
    ("inferred", lambda happening: happening.certainty == "inferred"),
    ("approximate", lambda happening: happening.when.approximate or happening.when.uncertain),
    ("differs", lambda happening: happening.differs),
    ("confirmed", lambda happening: not happening.found),
    ("found", lambda happening: happening.found),
)


def sheets(material: Material) -> tuple[Sheet, ...]:
    """A page, or several, for each kind and each degree of certainty that parts the timeline."""
    filters = choices(material)
    chosen = (*_by_kind(material), *_by_certainty(material))
    return tuple(sheet for selection in chosen for sheet in _pages(material, selection, filters))


def choices(material: Material) -> tuple[GroupView, ...]:
    """The filters as links with how much each holds."""
    named = ((material.say("by_kind"), _by_kind(material)), (material.say("by_certainty"), _by_certainty(material)))
    return tuple(
        GroupView(title=title, url="", entries=tuple(map(_entry, found)), total=len(found)) for title, found in named if found
    )


def named(material: Material) -> LinkView | None:
    """Where the timeline lists by whom and where things happened, if anybody had a part in any."""
    return LinkView(text=material.say("who_and_where"), url=f"{_TIMELINE}#threads") if material.happenings_of_entity else None


def _entry(selection: _Selection) -> ReferenceView:
    return ReferenceView(url=selection.url, name=selection.name, lang="", word="", word_lang="", stories=len(selection.happenings))


def _by_kind(material: Material) -> tuple[_Selection, ...]:
    found: dict[str, list[Happening]] = {}
    for happening in _shown(material):
        if happening.kind:
            found.setdefault(kinds.url(happening.kind), []).append(happening)
    parts = (_Selection(url, kinds.word(some[0].kind, words=material.say), tuple(some)) for url, some in found.items())
    return tuple(sorted(parts, key=lambda selection: (-len(selection.happenings), selection.url)))


def _by_certainty(material: Material) -> tuple[_Selection, ...]:
    """What parts the timeline: a filter that holds all of it or nothing is none."""
    shown = tuple(_shown(material))
    made = (
        _Selection(f"{_TIMELINE}certainty/{name}/", material.say(f"certainty_{name}"), tuple(filter(holds, shown)))
        for name, holds in _CERTAINTIES
    )
    return tuple(selection for selection in made if 0 < len(selection.happenings) < len(shown))


def _shown(material: Material) -> Iterator[Happening]:
    return (happening for happening in material.timeline.happenings if happening.id in material.happening_by_id)


def _pages(material: Material, selection: _Selection, filters: tuple[GroupView, ...]) -> Iterator[Sheet]:
    parts = [selection.happenings[at : at + _MOST] for at in range(0, len(selection.happenings), _MOST)]
    links = [
        LinkView(text=_span(material, part), url=selection.url if not number else f"{selection.url}{number + 1}/")
        for number, part in enumerate(parts)
    ]
    for number, part in enumerate(parts):
        yield _page(material, selection, part, links=links, number=number, filters=filters)


def _page(
    material: Material,
    selection: _Selection,
    part: Sequence[Happening],
    *,
    links: Sequence[LinkView],
    number: int,
    filters: tuple[GroupView, ...],
) -> Sheet:
    site, say = material.library.site, material.say
    name = selection.name if len(links) == 1 else f"{selection.name}, {links[number].text}"
    page = head.page(
        site=site,
        url=links[number].url,
        kind="selection",
        section=_TIMELINE,
        title=say("timeline_only", name=name),
        description=head.description(say("describe_selection", name=name, site=site.title)),
        crumbs=(LinkView(text=say("timeline"), url=_TIMELINE),),
    )
    values = {
        "years": tuple(_years(material, part)),
        "filters": filters,
        "named": named(material),
        "chosen": selection.url,
        "total": len(selection.happenings),
        "earlier": links[number - 1] if number else None,
        "later": links[number + 1] if number + 1 < len(links) else None,
    }
    return Sheet(page=page, templates=("selection.html",), values=values)


def _years(material: Material, part: Iterable[Happening]) -> Iterator[YearView]:
    for number, some in groupby(part, key=lambda happening: happening.when.first[0]):
        happenings = tuple(material.happening_by_id[happening.id] for happening in some)
        month = MonthView(id=f"m-{number}", name="", happenings=happenings, stories=())
        yield YearView(
            id=f"y-{number}",
            name=dates.year(number, words=material.say),
            url=happenings[0].url,
            months=(month,),
            happenings=len(happenings),
            stories=0,
            highlights=(),
            happened="",
            reported="",
        )


def _span(material: Material, part: Sequence[Happening]) -> str:
    first, last = part[0].when.first[0], part[-1].when.first[0]
    names = dict.fromkeys((dates.year(first, words=material.say), dates.year(last, words=material.say)))
    return "–".join(names)
