"""Write the timeline for TimelineJS: Timeline → its JSON. Each event carries its own record too, so that nothing is lost."""

from collections.abc import Callable
from html import escape

from dateline.data import slides
from dateline.data.events import event
from dateline.data.records import Record
from dateline.nouns.site import Site
from dateline.nouns.timeline import Happening, Timeline
from dateline.nouns.when import Day, Point, Precision, When


def timelinejs(timeline: Timeline, *, site: Site, said: Callable[[When], str] = str) -> Record:
    """A title and the events in order of time; see https://timeline.knightlab.com/docs/json-format.html.

    `said` says a date as it is displayed. Kinds are no groups: TimelineJS gives each group a lane of its own, and a dozen lanes
    leave no room.
    """
    home = f"{site.origin}{site.base}/" if site.origin else ""
    made = [
        (happening, _slide(happening, url=timeline.url(happening.id), home=home, said=said)) for happening in timeline.happenings
    ]
    eras = [slide for happening, slide in made if ERA in happening.more]
    return {
        "title": {"text": {"headline": site.title, "text": site.description}},
        "events": [slide for happening, slide in made if ERA not in happening.more],
        **({"eras": eras} if eras else {}),
    }


ERA = ("era", "true")
"""In `more`: the event is one of TimelineJS' eras."""


def _slide(happening: Happening, *, url: str, home: str, said: Callable[[When], str]) -> Record:
    more = dict(happening.more)
    when = happening.when
    headline, kept = more.pop("headline", ""), slides.slide({name: value for name, value in more.items() if (name, value) != ERA})
    slide: Record = {"unique_id": more.get("unique_id") or happening.id}
    slide["start_date"] = {**_date(when.start or when.end, first=True), **kept.pop("start_date", {})}
    end = when.end
    wide = when.precision in (Precision.DECADE, Precision.CENTURY)
    if when.start and end and (when.interval or wide):
        slide["end_date"] = {**_date(end, first=False), **kept.pop("end_date", {})}
    kept.pop("end_date", None)
    slide["display_date"] = more.get("display_date") or said(when)
    told = headline if slides.plain(headline) == happening.what else slides.marked(happening.what)
    slide["text"] = {"headline": told, "text": more.get("text") or _told(happening, home=home)}
    if more.get("group"):
        slide["group"] = more["group"]
    return {**kept, **slide, "dateline": event(happening, url=url)}


def _told(happening: Happening, *, home: str) -> str:
    """The sentence of the best witness, and every story that tells it, as links where the site has an address."""
    quotes = [f"<blockquote>{escape(source.quote)}</blockquote>" for source in happening.sources if source.quote]
    stories = {source.story.id: source.story for source in happening.sources}.values()
    sources = [
        f'<a href="{escape(home + story.url)}">{escape(story.title)}</a>' if home else escape(story.title) for story in stories
    ]
    return "".join([*quotes[:1], *([f"<p>{'; '.join(sources)}</p>"] if sources else [])])


def _date(point: Point | None, *, first: bool) -> Record:
    assert point is not None
    day: Day = point.first if first else point.last
    date: Record = {"year": day[0]}
    if point.precision in (Precision.DAY, Precision.MONTH) or (point.precision is Precision.SEASON):
        date["month"] = day[1]
    if point.precision is Precision.DAY:
        date["day"] = day[2]
    return date
