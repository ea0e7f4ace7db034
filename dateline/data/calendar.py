"""Write the timeline as a calendar: Timeline → iCalendar (RFC 5545), whole days only."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from dateline.data.said import Said, of
from dateline.nouns.site import Site
from dateline.nouns.timeline import Happening, Timeline
from dateline.nouns.when import Day, When
from dateline.text.slug import slug

_LONGEST = 73
_ALWAYS = dt.date(1970, 1, 1)


def calendar(timeline: Timeline, *, site: Site, said: Callable[[When], str] = str) -> Iterator[str]:
    """Every event that a calendar can show, line by line: from the first to the last day it can mean, nothing before the year 1 or
    after 9999."""
    shown = (happening for happening in timeline.happenings if _days(happening))
    home, host = _begin(site), _host(site)
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dateline//Timeline//EN", "CALSCALE:GREGORIAN")
    events = (_event(one, when=said(one.when), home=home, url=timeline.url(one.id), host=host) for one in shown)
    for line in (*head, f"X-WR-CALNAME:{_text(site.title)}"):
        yield f"{_folded(line)}\r\n"
    for line in chain.from_iterable(events):
        yield f"{_folded(line)}\r\n"
    yield "END:VCALENDAR\r\n"


def calendar_again(text: str, event: str, *, site: Site, was: Sequence[Said], now: Sequence[Said]) -> str:
    """The calendar after stories that tell of an event are said otherwise; the same where it does not show the event.

    Raises:
        ValueError: it says something else of it.
    """
    before, uid, rest = text.partition(f"\r\n{_folded(_uid(event, _host(site)))}\r\n")
    if not uid:
        return text
    above, _, below = rest.partition("\r\nDESCRIPTION:")
    line, status, after = below.partition("\r\nSTATUS:")
    described, end = line.replace("\r\n ", ""), _text("\n" + _told(was))
    if not described.endswith(end):
        raise ValueError("not as it was")
    words = _folded(f"DESCRIPTION:{described.removesuffix(end)}{_text(chr(10) + _told(now))}")
    return f"{before}{uid}{above}\r\n{words}{status}{after}"


def dated(happening: Happening, *, url: str, site: Site, said: Callable[[When], str]) -> str:
    """What the calendar says of one event; nothing where that cannot show it."""
    if not _days(happening):
        return ""
    lines = _event(happening, when=said(happening.when), home=_begin(site), url=url, host=_host(site))
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _begin(site: Site) -> str:
    return f"{site.origin}{site.base}/" if site.origin else ""


def _host(site: Site) -> str:
    return slug(site.origin.partition("://")[2] + site.base or site.title)


def _uid(event: str, host: str) -> str:
    return f"UID:{event}@{host}"


def _event(happening: Happening, *, when: str, home: str, url: str, host: str) -> list[str]:
    days = _days(happening)
    assert days is not None
    first, last = days
    stamp = max((source.story.date.date for source in happening.sources if source.story.date), default=_ALWAYS)
    lines = [
        "BEGIN:VEVENT",
        _uid(happening.id, host),
        f"DTSTAMP:{stamp:%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{_basic(first)}",
        *([f"DTEND;VALUE=DATE:{_basic(last + dt.timedelta(days=1))}"] if last < dt.date.max else []),
        f"SUMMARY:{_text(happening.what)}",
        f"DESCRIPTION:{_text(_described(happening, when))}",
        f"STATUS:{'TENTATIVE' if happening.found or happening.when.approximate or happening.when.uncertain else 'CONFIRMED'}",
        "TRANSP:TRANSPARENT",
    ]
    if home:
        lines.append(f"URL:{home}{url}")
    return [*lines, "END:VEVENT"]


def _described(happening: Happening, when: str) -> str:
    told = of(happening)
    return "\n".join([when, *([_told(told)] if told else [])])


def _told(told: Sequence[Said]) -> str:
    return "\n".join(f"“{one.quote}” ({one.title})" if one.quote else one.title for one in told)


def _days(happening: Happening) -> tuple[dt.date, dt.date] | None:
    first, last = _day(happening.when.first), _day(happening.when.last)
    return (first, last) if first and last else None


def _day(day: Day) -> dt.date | None:
    return dt.date(*day) if 1 <= day[0] <= 9999 else None


def _basic(day: dt.date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _text(text: str) -> str:
    plain = text if text.isprintable() else "".join(sign for sign in text if sign == "\n" or sign.isprintable())
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> str:
    """Lines of at most 75 bytes, broken between characters."""
    if line.isascii():
        return "\r\n ".join(line[at : at + _LONGEST] for at in range(0, len(line), _LONGEST))
    pieces, piece, size = [], "", 0
    for sign in line:
        width = len(sign.encode())
        if size + width > _LONGEST:
            pieces.append(piece)
            piece, size = "", 0
        piece, size = piece + sign, size + width
    return "\r\n ".join([*pieces, piece])
