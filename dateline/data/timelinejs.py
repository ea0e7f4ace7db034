"""Write the timeline for TimelineJS: Timeline → its JSON. Each event carries its own record too, so that nothing is lost."""

from dateline.data.events import event
from dateline.data.records import Record
from dateline.nouns.site import Site
from dateline.nouns.timeline import Happening, Timeline
from dateline.nouns.when import Day, Point, Precision


def timelinejs(timeline: Timeline, *, site: Site) -> Record:
    """A title and the events in order of time; see https://timeline.knightlab.com/docs/json-format.html."""
    return {
        "title": {"text": {"headline": site.title, "text": site.description}},
        "events": [_slide(happening, url=timeline.url(happening.id)) for happening in timeline.happenings],
    }


def _slide(happening: Happening, *, url: str) -> Record:
    more = dict(happening.more)
    when = happening.when
    slide: Record = {"unique_id": happening.id, "start_date": _date(when.start or when.end, first=True)}
    end = when.end
    if when.interval and when.start and end:
        slide["end_date"] = _date(end, first=False)
    slide["display_date"] = str(when)
    slide["text"] = {"headline": happening.what, "text": more.get("text") or _said(happening)}
    group = more.get("group") or happening.kind
    if group:
        slide["group"] = group
    media = {name.removeprefix("media."): value for name, value in more.items() if name.startswith("media.")}
    if media:
        slide["media"] = media
    slide["dateline"] = event(happening, url=url)
    return slide


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
