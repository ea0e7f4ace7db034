"""Write the timeline as a feed: Timeline → Atom (RFC 4287), the latest told first."""

import re
import uuid
from collections.abc import Callable
from html import escape, unescape

from dateline.nouns.published import Published
from dateline.nouns.site import Site
from dateline.nouns.timeline import Happening, Timeline
from dateline.nouns.when import When

FEED = "timeline/feed.xml"
_MOST = 100
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_START = "1970-01-01T00:00:00Z"


def atom(timeline: Timeline, *, site: Site, said: Callable[[When], str] = str, called: str = "timeline") -> str:
    """The hundred events last told of; where the site has no origin its ids are URNs and links relative to the feed.

    `said` says a date, `called` what a timeline is called, in the words of the site.
    """
    told = sorted(timeline.happenings, key=lambda happening: happening.id)
    told.sort(key=_updated, reverse=True)
    title = f"{site.title}: {called}"
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={_quoted(site.lang)}>',
        f"<id>{_text(_id(site, FEED))}</id>",
        f"<title>{_text(title)}</title>",
        f"<updated>{max(map(_updated, told), default=_START)}</updated>",
        f"<author><name>{_text(site.author or site.title)}</name></author>",
        f'<link rel="alternate" href={_quoted(_link(site, "timeline/"))}/>',
        *([f'<link rel="self" href={_quoted(_link(site, FEED))}/>'] if site.origin else []),
        *(
            line
            for happening in told[:_MOST]
            for line in _entry(happening, site, when=said(happening.when), url=timeline.url(happening.id))
        ),
        "</feed>",
    ]
    return "\n".join(lines) + "\n"


def feed_again(text: str, was: Happening, is_: Happening, *, urls: tuple[str, str], site: Site, said: Callable[[When], str]) -> str:
    """The feed after an event is told in other words, each at its address; the same where older than all that it has.

    Raises:
        ValueError: it says something else of it, or may have come to the feed, or gone.
    """
    begin, end = text.find("<entry>\n"), text.rindex("</feed>")
    entries = [f"<entry>\n{each}" for each in text[begin:end].split("<entry>\n")[1:]] if begin >= 0 else []
    old, new = (
        "\n".join(_entry(one, site, when=said(one.when), url=url)) + "\n" for one, url in zip((was, is_), urls, strict=True)
    )
    if old not in entries:
        last = _moved(entries[-1]) if len(entries) == _MOST else ""
        if not last > _updated(was):
            raise ValueError("not as it was")
        return text
    beside = [each for each in entries if _moved(each) == _updated(was)]
    if len(entries) == _MOST and entries[-1] in beside:
        raise ValueError("another may come in its place")
    at = entries.index(beside[0])
    entries[at : at + len(beside)] = sorted((new if each == old else each for each in beside), key=_event_of)
    return f"{text[:begin]}{''.join(entries)}{text[end:]}"


def _moved(entry: str) -> str:
    return entry.partition("<updated>")[2].partition("</updated>")[0]


def _event_of(entry: str) -> str:
    return unescape(entry.partition('href="')[2].partition('"')[0]).partition("#event-")[2]


def _entry(happening: Happening, site: Site, *, when: str, url: str) -> list[str]:
    quotes = [source.quote for source in happening.sources if source.quote]
    return [
        "<entry>",
        f"<id>{_text(_id(site, url))}</id>",
        f"<title>{_text(f'{when}: {happening.what}')}</title>",
        f"<updated>{_updated(happening)}</updated>",
        f'<link rel="alternate" href={_quoted(_link(site, url))}/>',
        *([f"<summary>{_text(quotes[0])}</summary>"] if quotes else []),
        "</entry>",
    ]


def _updated(happening: Happening) -> str:
    dates = [_moment(source.story.date) for source in happening.sources if source.story.date]
    return max(dates, default=_START)


def _moment(date: Published) -> str:
    return f"{date.date.isoformat()}T00:00:00Z"


def _id(site: Site, url: str) -> str:
    return _link(site, url) if site.origin else uuid.uuid5(uuid.NAMESPACE_URL, f"dateline:{site.title}/{url}").urn


def _link(site: Site, url: str) -> str:
    return f"{site.origin}{site.base}/{url}" if site.origin else f"../{url}"


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("", text), quote=False)


def _quoted(text: str) -> str:
    return f'"{escape(text)}"'
