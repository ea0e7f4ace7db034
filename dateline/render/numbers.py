"""Count what the site holds: Material → Sheet with stories by year and by outlet, and who is named most."""

from collections import Counter
from collections.abc import Iterable

from dateline.render import chronicle, head
from dateline.render.material import Material
from dateline.render.sheet import Sheet
from dateline.render.stories import newest
from dateline.render.views import CountView, NumbersView

URL = "numbers/"
_OUTLETS = 40
_NAMED = 15
_WIDE = 240
"""Pixels of the longest bar."""


def sheets(material: Material) -> tuple[Sheet, ...]:
    """The page of numbers, where there is a story to count."""
    if not material.stories:
        return ()
    site, say = material.library.site, material.say
    page = head.page(
        site=site,
        url=URL,
        kind="numbers",
        section=URL,
        title=say("numbers"),
        description=head.description(say("describe_numbers", site=site.title)),
    )
    view = NumbersView(years=_years(material), outlets=_outlets(material), named=_named(material))
    return (Sheet(page=page, templates=("numbers.html",), values={"numbers": view}, changed=newest(material.stories)),)


def _years(material: Material) -> tuple[CountView, ...]:
    return _barred((year.name, year.url, "", year.stories) for year in chronicle.years(material) if year.stories)


def _outlets(material: Material) -> tuple[CountView, ...]:
    counted = Counter(material.cards[story.id].source for story in material.stories)
    counted.pop("", None)
    best = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))[:_OUTLETS]
    return _barred((name, "", "", number) for name, number in best)


def _named(material: Material) -> tuple[CountView, ...]:
    told = [(key, view) for key, view in material.references.items() if view.stories]
    best = sorted(told, key=lambda pair: (-pair[1].stories, *material.entities[pair[0]].key, pair[0]))[:_NAMED]
    return _barred((view.name, view.url, view.lang, view.stories) for _, view in best)


def _barred(counts: Iterable[tuple[str, str, str, int]]) -> tuple[CountView, ...]:
    listed = tuple(counts)
    most = max((number for *_, number in listed), default=1)
    return tuple(
        CountView(text=text, url=url, lang=lang, number=number, width=max(2, round(_WIDE * number / most)))
        for text, url, lang, number in listed
    )
