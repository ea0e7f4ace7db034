"""Count what the site holds: Material → Folio with stories by month and by outlet, and who is named most."""

from collections import Counter
from collections.abc import Iterable, Mapping

from dateline.nouns.entity import Entity
from dateline.nouns.outlet import spellings
from dateline.render import dates, head, timeline_pages
from dateline.render.material import Key, Material
from dateline.render.sheet import Folio, Sheet, folio_of
from dateline.render.views.happened import YearView
from dateline.render.views.overview import CountView, MonthsView, NumbersView

URL = "numbers/"
_OUTLETS = 40
_NAMED = 15
_WIDE = 240
"""Pixels of the longest bar."""
_TALL = 32
_EACH = 20
"""Pixels of a month."""


def folios(material: Material) -> tuple[Folio, ...]:
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
    sheet = Sheet(page=page, templates=("numbers.html",), values={}, changed=material.newest)
    return (folio_of(sheet, lambda: {"numbers": _view(material)}),)


def _view(material: Material) -> NumbersView:
    times = material.times()
    return NumbersView(
        months=_months(material),
        first=dates.month(1, words=material.say),
        last=dates.month(12, words=material.say),
        mentions=times.total(),
        outlets=outlets(card.source for card in material.cards.values()),
        named=named(material.entities, times),
    )


def _months(material: Material) -> tuple[MonthsView, ...]:
    """The years in which stories appeared, the latest first."""
    told = [year for year in timeline_pages.years(material) if year.stories]
    most = max((len(month.stories) for year in told for month in year.months), default=1)
    return tuple(_by_month(material, year, most) for year in reversed(told))


def _by_month(material: Material, year: YearView, most: int) -> MonthsView:
    counts = [(int(month.id.rpartition("-")[2]), month.name, len(month.stories)) for month in year.months if month.stories]
    bars = "".join(_bar(number, stories, most) for number, _, stories in counts if number)
    said = (f"{name or material.say('year_only')}: {material.say.locale.number(stories)}" for _, name, stories in counts)
    alt = material.say("list_separator").join(said)
    return MonthsView(text=year.name, url=year.url, bars=bars, alt=alt, number=year.stories)


def _bar(month: int, stories: int, most: int) -> str:
    tall = max(2, round(stories * _TALL / most))
    return f"M{(month - 1) * _EACH} {_TALL}v-{tall}h{_EACH - 2}v{tall}z"


def outlets(sources: Iterable[str]) -> tuple[CountView, ...]:
    """Which outlets most stories are of, each told of as often as it has stories."""
    named = [source for source in sources if source]
    written = spellings(named)
    counted = Counter(written[name] for name in named)
    best = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))[:_OUTLETS]
    return _barred((name, "", "", number) for name, number in best)


def named(entities: Mapping[Key, Entity], times: Mapping[Key, int]) -> tuple[CountView, ...]:
    """Who is named most often."""
    best = sorted(times, key=lambda key: (-times[key], *entities[key].key, key))[:_NAMED]
    return _barred((entities[key].name, entities[key].url, entities[key].lang, times[key]) for key in best)


def _barred(counts: Iterable[tuple[str, str, str, int]]) -> tuple[CountView, ...]:
    listed = tuple(counts)
    most = max((number for *_, number in listed), default=1)
    return tuple(
        CountView(text=text, url=url, lang=lang, number=number, width=max(2, round(_WIDE * number / most)))
        for text, url, lang, number in listed
    )
