"""Make the timeline: Material → Folios. One page, or where that would be too long one for each year and one of all years."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from dateline.nouns.timeline import Month, Year
from dateline.render import dates, head, selections
from dateline.render.material import Key, Material
from dateline.render.sheet import Folio, Sheet, folio_of
from dateline.render.views.happened import EraView, HappeningView, MonthView, SpanView, YearView
from dateline.render.views.listed import GroupView, ReferenceView
from dateline.render.views.page import LinkView

URL = "timeline/"
_THREADS = 12
_HIGHLIGHTS = 3
_NEAR = 6
"""A year's page shows so many years before and after it."""
_ROW = 12
"""So many years need no drawing of them all above the row they stand in."""
_TOGETHER, _DECADES = 40, 300
"""So many years stand in one row, so many by decades; more by centuries."""
_LEAST = 3
"""A decade has so many years on average, else they stand by centuries."""
_LISTED = 24
"""So few events of an era are listed beside it."""
_BINS, _WIDEST = 100, 14
_BAR, _TALL = 4, 24
"""Of a year's drawing: width of a month and height of the fullest one, in pixels."""


def folios(material: Material) -> tuple[Folio, ...]:
    """Years and months in order of time, what happened told apart from what was published."""
    if not material.timeline.split:
        return (_whole(material, lambda: years(material)),)
    shown, filters = years(material), selections.choices(material)
    pages = (folio_of(_one(material, shown, place, filters)) for place in range(len(shown)))
    return (_whole(material, lambda: shown), *pages)


def _whole(material: Material, shown: Callable[[], tuple[YearView, ...]]) -> Folio:
    site, say = material.library.site, material.say
    page = head.page(
        site=site,
        url=URL,
        kind="timeline",
        section=URL,
        title=say("timeline"),
        description=head.description(say("describe_timeline", site=site.title)),
    )
    sheet = Sheet(page=page, templates=("timeline.html",), values={}, changed=material.newest)
    return folio_of(sheet, lambda: _of_all(material, shown()))


def _of_all(material: Material, shown: tuple[YearView, ...]) -> Mapping[str, object]:
    parted = eras(material, shown)
    long = material.timeline.split and len(parted) > 1
    if material.timeline.split:
        shown = _without_months(shown)
    return {
        "years": () if long else shown,
        "eras": parted if long else (),
        "strip": parted if len(shown) > 1 else (),
        "span": span(material) if len(shown) > _ROW else None,
        "found": _any_found(shown),
        "undated": tuple(material.cards[story.id] for story in material.timeline.undated if story.id in material.cards),
        "threads": _threads(material),
        "filters": selections.choices(material),
        "named": selections.named(material),
        "earlier": None,
        "later": None,
    }


def _one(material: Material, shown: tuple[YearView, ...], place: int, filters: tuple[GroupView, ...]) -> Sheet:
    site, say, year = material.library.site, material.say, shown[place]
    title = say("timeline_of", year=year.name)
    page = head.page(
        site=site,
        url=year.url,
        kind="year",
        section=URL,
        title=title,
        description=head.description(say("describe_year", year=year.name, site=site.title)),
        crumbs=(LinkView(text=say("timeline"), url=URL),),
    )
    near = tuple(replace(each, months=(), highlights=()) for each in shown[max(0, place - _NEAR) : place + _NEAR + 1])
    values = {
        "years": (year,),
        "eras": (),
        "strip": (EraView(id="", name="", url="", years=near),) if len(near) > 1 else (),
        "span": None,
        "found": _any_found((year,)),
        "undated": (),
        "threads": (),
        "filters": filters,
        "named": selections.named(material),
        "earlier": _link(shown[place - 1]) if place else None,
        "later": _link(shown[place + 1]) if place + 1 < len(shown) else None,
    }
    changed = max((card.date.machine for month in year.months for card in month.stories if card.date), default="")
    return Sheet(page=page, templates=("timeline.html",), values=values, changed=changed)


def _any_found(shown: tuple[YearView, ...]) -> bool:
    """Whether an event on the page was found by reading, so that its mark has to be explained."""
    return any(happening.found for year in shown for month in year.months for happening in month.happenings)


def eras(material: Material, shown: tuple[YearView, ...]) -> tuple[EraView, ...]:
    """The years by decades or centuries where there are many; else all together."""
    if len(shown) <= _TOGETHER:
        return (EraView(id="", name="", url="", years=_without_months(shown)),)
    decades = _parted(shown, 10)
    found = decades if len(shown) <= _DECADES and len(decades) * _LEAST <= len(shown) else _parted(shown, 100)
    return tuple(
        EraView(
            id=f"e-{first}",
            name=f"{name[:1].upper()}{name[1:]}",
            url=f"{URL}#e-{first}",
            years=_without_months(some),
            highlights=_little(some) if material.timeline.split else (),
        )
        for (first, last), some in found.items()
        for name in [dates.years(first, last, words=material.say)]
    )


def _parted(shown: tuple[YearView, ...], width: int) -> dict[tuple[int, int], list[YearView]]:
    found: dict[tuple[int, int], list[YearView]] = {}
    for year in shown:
        found.setdefault(_era(int(year.id.removeprefix("y-")), width), []).append(year)
    return found


def _without_months(some: Iterable[YearView]) -> tuple[YearView, ...]:
    return tuple(replace(year, months=()) for year in some)


def _little(some: list[YearView]) -> tuple[HappeningView, ...]:
    """All that happened in these years, unless it is too much to be listed; nothing where stories were published in them."""
    if sum(year.happenings for year in some) > _LISTED or any(year.stories for year in some):
        return ()
    return tuple(happening for year in some for month in year.months for happening in month.happenings)


def _era(year: int, width: int) -> tuple[int, int]:
    """The first and last year of its decade or century, counted as people count: 399 to 300 BCE are one, and so are 1 to 99."""
    if year > 0:
        first = year // width * width
        return max(1, first), first + width - 1
    before = (1 - year) // width * width
    return 2 - before - width, 1 - max(1, before)


def span(material: Material) -> SpanView | None:
    """How much happened when, over the whole of the timeline; nothing where it is all of one year."""
    numbers = [happening.when.first[0] for happening in material.timeline.happenings if happening.id in material.happening_by_id]
    if not numbers or numbers[0] == numbers[-1]:
        return None
    first, last = min(numbers), max(numbers)
    wide = max(1, -(-(last - first + 1) // _BINS))
    counts = Counter((number - first) // wide for number in numbers)
    bins = (last - first) // wide + 1
    each, most = 1000 / bins, max(counts.values())
    bars = "".join(
        f"M{at * each:.1f} 60v-{max(2, round(count * 60 / most))}h{max(1.0, min(each - 1, _WIDEST)):.1f}V60z"
        for at, count in sorted(counts.items())
    )
    fullest = min(counts, key=lambda at: (-counts[at], at))
    ends = (dates.year(first, words=material.say), dates.year(last, words=material.say))
    begins = first + fullest * wide
    fullest_years = (
        dates.year(begins, words=material.say) if wide == 1 else dates.years(begins, begins + wide - 1, words=material.say)
    )
    alt = material.say("describe_span", first=ends[0], last=ends[1], events=len(numbers), fullest=fullest_years)
    return SpanView(bars=bars, first=ends[0], last=ends[1], alt=alt)


def _link(year: YearView) -> LinkView:
    return LinkView(text=year.name, url=year.url)


def _threads(material: Material) -> tuple[GroupView, ...]:
    """Those who had a part in most of what happened, `stories` being the number of happenings; each leads to its own timeline."""
    told = material.happenings_of_entity
    best = sorted(told, key=lambda key: (-len(told[key]), *material.entities[key].key))
    counted: dict[Key, ReferenceView] = {}
    for key in best:
        reference = material.references[key]
        counted[key] = replace(reference, url=thread(reference.url), stories=len(told[key]))
    return material.grouped(counted, limit=_THREADS)


def thread(url: str) -> str:
    """Where the page of somebody tells what they had a part in."""
    return f"{url}#in-time"


def years(material: Material) -> tuple[YearView, ...]:
    """The years in which something publishable stands."""
    found = tuple(year for year in (_year(material, year) for year in material.timeline.years) if year.months)
    most = max((len(month.happenings) + len(month.stories) for year in found for month in year.months), default=1)
    return tuple(_drawn(year, most) for year in found)


def glimpse(material: Material) -> tuple[YearView, ...]:
    """The years, without their months where each year has a page of its own."""
    shown = years(material)
    return _without_months(shown) if material.timeline.split else shown


def _year(material: Material, year: Year) -> YearView:
    made = (_month(material, year.number, month) for month in year.months)
    months = tuple(month for month in made if month.happenings or month.stories)
    return YearView(
        id=f"y-{year.number}",
        name=dates.year(year.number, words=material.say),
        url=f"{URL}{year.number}/" if material.timeline.split else f"{URL}#y-{year.number}",
        months=months,
        happenings=sum(len(month.happenings) for month in months),
        stories=sum(len(month.stories) for month in months),
        highlights=_highlights(months),
        happened="",
        reported="",
    )


def _month(material: Material, year: int, month: Month) -> MonthView:
    known = material.happening_by_id
    return MonthView(
        id=f"m-{year}-{month.number:02}",
        name=dates.month(month.number, words=material.say) if month.number else "",
        happenings=tuple(known[happening.id] for happening in month.happenings if happening.id in known),
        stories=tuple(material.cards[story.id] for story in month.stories if story.id in material.cards),
    )


def _highlights(months: tuple[MonthView, ...]) -> tuple[HappeningView, ...]:
    """The happenings told by most stories, the earlier first among equals, in order of time."""
    told = [happening for month in months for happening in month.happenings]
    best = sorted(range(len(told)), key=lambda place: (-len(told[place].sources), place))[:_HIGHLIGHTS]
    return tuple(told[place] for place in sorted(best))


def _drawn(year: YearView, most: int) -> YearView:
    """The year with a bar for each month: what happened below, what was published on top of it; a line for what has no month."""
    below = _bars(year, most, lambda month: (0, len(month.happenings)))
    above = _bars(year, most, lambda month: (len(month.happenings), len(month.stories)))
    return replace(year, happened=below, reported=above)


def _bars(year: YearView, most: int, counts: Callable[[MonthView], tuple[int, int]]) -> str:
    path = ""
    for month in year.months:
        under, number = counts(month)
        if not number:
            continue
        number_of_month = int(month.id.rpartition("-")[2])
        if not number_of_month:
            path += f"M0 {_TALL - (_BAR if under else 1)}h{12 * _BAR}"  # of the whole year: a line below all of it
            continue
        base, top = _height(under, most), _height(under + number, most)
        path += f"M{(number_of_month - 1) * _BAR + _BAR // 2} {_TALL - base}v{base - top}"
    return path


def _height(number: int, most: int) -> int:
    """In pixels; whatever is there at all can be seen."""
    return max(2, round(number * _TALL / most)) if number else 0
