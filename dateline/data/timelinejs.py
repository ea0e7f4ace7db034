"""Write the timeline for TimelineJS: Timeline → its JSON. Each event carries its own record too, so that nothing is lost."""

from dateline.data import slides
from dateline.data.events import event
from dateline.data.records import Record
from dateline.nouns.site import Site
from dateline.nouns.timeline import Happening, Timeline
from dateline.nouns.when import Day, Point, Precision


def timelinejs(timeline: Timeline, *, site: Site) -> Record:
    """A title and the events in order of time; see https://timeline.knightlab.com/docs/json-format.html."""
    made = [(happening, _slide(happening, url=timeline.url(happening.id))) for happening in timeline.happenings]
    eras = [slide for happening, slide in made if ERA in happening.more]
    return {
        "title": {"text": {"headline": site.title, "text": site.description}},
        "events": [slide for happening, slide in made if ERA not in happening.more],
        **({"eras": eras} if eras else {}),
    }


ERA = ("era", "true")
"""In `more`: the event is one of TimelineJS' eras."""


def _slide(happening: Happening, *, url: str) -> Record:
    more = dict(happening.more)
    when = happening.when
    headline, kept = more.pop("headline", ""), slides.slide({name: value for name, value in more.items() if (name, value) != ERA})
    slide: Record = {"unique_id": more.get("unique_id") or happening.id}
    slide["start_date"] = {**_date(when.start or when.end, first=True), **kept.pop("start_date", {})}
    end = when.end
    if when.interval and when.start and end:
        slide["end_date"] = {**_date(end, first=False), **kept.pop("end_date", {})}
    kept.pop("end_date", None)
    slide["display_date"] = more.get("display_date") or str(when)
    told = headline if slides.plain(headline) == happening.what else happening.what
    slide["text"] = {"headline": told, "text": more.get("text") or _said(happening)}
    group = more.get("group") or happening.kind
    if group:
        slide["group"] = group
    return {**kept, **slide, "dateline": event(happening, url=url)}


def _said(happening: Happening) -> str:
    quotes = [f"<blockquote>{_escaped(source.quote)}</blockquote>" for source in happening.sources if source.quote]
    return quotes[0] if quotes else ""


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _date(point: Point | None, *, first: bool) -> Record:
    assert point is not None
    day: Day = point.first if first else point.last
    date: Record = {"year": day[0]}
    if point.precision in (Precision.DAY, Precision.MONTH) or (point.precision is Precision.SEASON):
        date["month"] = day[1]
    if point.precision is Precision.DAY:
        date["day"] = day[2]
    return date
