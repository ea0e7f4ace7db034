"""Make the timeline's page: Material → Sheet."""

from dateline.nouns.timeline import Month, Year
from dateline.render import dates, head
from dateline.render.material import Material
from dateline.render.sheet import Sheet
from dateline.render.stories import newest
from dateline.render.views import MonthView, YearView


def sheet(material: Material) -> Sheet:
    """Years and months in order of time, what happened told apart from what was published."""
    site, say = material.library.site, material.say
    page = head.page(
        site=site,
        url="timeline/",
        kind="timeline",
        section="timeline/",
        title=say("timeline"),
        description=head.description(say("describe_timeline", site=site.title)),
    )
    undated = tuple(material.cards[story.id] for story in material.timeline.undated if story.id in material.cards)
    values = {"years": years(material), "undated": undated}
    return Sheet(page=page, templates=("timeline.html",), values=values, changed=newest(material.stories))


def years(material: Material) -> tuple[YearView, ...]:
    """The years in which something publishable stands."""
    found = (_year(material, year) for year in material.timeline.years)
    return tuple(year for year in found if year.months)


def _year(material: Material, year: Year) -> YearView:
    made = (_month(material, year.number, month) for month in year.months)
    months = tuple(month for month in made if month.happenings or month.stories)
    return YearView(
        id=f"y-{year.number}",
        name=dates.year(year.number, lang=material.lang),
        url=f"timeline/#y-{year.number}",
        months=months,
        happenings=sum(len(month.happenings) for month in months),
        stories=sum(len(month.stories) for month in months),
    )


def _month(material: Material, year: int, month: Month) -> MonthView:
    known = material.happening_by_id
    return MonthView(
        id=f"m-{year}-{month.number:02}",
        name=dates.month(month.number, lang=material.lang) if month.number else "",
        happenings=tuple(known[happening.id] for happening in month.happenings if happening.id in known),
        stories=tuple(material.cards[story.id] for story in month.stories if story.id in material.cards),
    )
