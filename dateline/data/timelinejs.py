"""Write the timeline for TimelineJS: Timeline → its JSON. Each event carries its own record too, so that nothing is lost."""

from collections.abc import Callable, Iterator, Sequence
from html import escape

from dateline.data import slides
from dateline.data.events import event
from dateline.data.laid_out import laid_out
from dateline.data.records import Record
from dateline.data.said import Said, of, titles
from dateline.nouns.site import Site
from dateline.nouns.timeline import Happening, Timeline
from dateline.nouns.when import Day, Point, Precision, When


def timelinejs(timeline: Timeline, *, site: Site, said: Callable[[When], str] = str) -> Record:
    """A title and the events in order of time, each made when it is its turn; see https://timeline.knightlab.com/docs/json-format.html.

    `said` says a date as it is displayed. Kinds are no groups: TimelineJS gives each group a lane of its own, and a dozen lanes
    leave no room.
    """
    home = _home(site)

    def slides(*, eras: bool) -> Iterator[Record]:
        told = (one for one in timeline.happenings if (ERA in one.more) is eras)
        return (_slide(one, url=timeline.url(one.id), home=home, said=said) for one in told)

    eras = [*slides(eras=True)]
    return {
        "title": {"text": {"headline": site.title, "text": site.description}},
        "events": slides(eras=False),
        **({"eras": eras} if eras else {}),
    }


def slide(happening: Happening, *, url: str, site: Site, said: Callable[[When], str]) -> str:
    """The slide of one event, as it stands in the file."""
    return laid_out(_slide(happening, url=url, home=_home(site), said=said), "\n  ")


ERA = ("era", "true")
"""In `more`: the event is one of TimelineJS' eras."""


def slide_again(text: str, event: str, *, site: Site, was: Sequence[Said], now: Sequence[Said]) -> str:
    """The file after stories that tell of an event are said otherwise.

    Raises:
        ValueError: it says something else of it, such as an author's own words.
    """
    above, record, below = text.partition(f'"dateline": {{\n    "id": {laid_out(event)},\n')
    before, key, value = above.rpartition('\n    "text": ')
    old, new = (laid_out(_told(said, home=_home(site))) for said in (was, now))
    if not record or not value.startswith(old):
        raise ValueError("not as it was")
    return f"{before}{key}{new}{value.removeprefix(old)}{record}{below}"


def _home(site: Site) -> str:
    return f"{site.origin}{site.base}/" if site.origin else ""


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
    slide["text"] = {"headline": told, "text": more.get("text") or _told(of(happening), home=home)}
    if more.get("group"):
        slide["group"] = more["group"]
    return {**kept, **slide, "dateline": event(happening, url=url)}


def _told(told: Sequence[Said], *, home: str) -> str:
    """The sentence of the best witness, and every story that tells it, as links where the site has an address."""
    quotes = [f"<blockquote>{escape(one.quote)}</blockquote>" for one in told if one.quote]
    sources = [
        f'<a href="{escape(home + url)}">{escape(title)}</a>' if home else escape(title) for url, title in titles(told).items()
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
