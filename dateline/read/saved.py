"""What a saved page says of where and when it was saved: HTML → Known."""

import re
from html import unescape

from dateline.nouns.clipping import Known
from dateline.read.piece import address

_BROWSER = re.compile(r"<!--\s*saved from url=\(\d{4}\)(\S+?)\s*-->")
_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(?P<url>\S+)\s+saved date:\s*(?P<date>[^\n]+)")
_SAVED = re.compile(r"[A-Z][a-z]{2} (?P<month>[A-Z][a-z]{2}) (?P<day>\d\d) (?P<year>\d{4})")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WAYBACK = re.compile(r"https?://web\.archive\.org/web/(?P<when>\d{14})(?:[a-z]{2}_)?/(?P<url>https?:/{1,2}[^\s\"'<>]+)")
_WAYBACK_MARK = re.compile(r"BEGIN WAYBACK TOOLBAR INSERT|FILE ARCHIVED ON \d\d:\d\d:\d\d|__wm\.(?:init|wombat|bt)\(|id=\"wm-ipp")
# Every copy names its archive somewhere, which is looked for faster than a pattern.
_ARCHIVE = "web.archive.org"
# The copy's own address in the head of a page from archive.today, under any of its names.
_TODAY = re.compile(
    r"https?://archive\.(?:today|ph|is|li|vn|fo|md)/(?P<when>\d{14}|\d{4}\.\d\d\.\d\d-\d{6})/(?P<url>https?:/{1,2}[^\s\"'<>]+)"
)
_TODAY_MARK = "webpage capture"
_WOMBAT = re.compile(r"__wm\.wombat\(\s*[\"'](?P<url>https?://[^\"']+)[\"']\s*,\s*[\"'](?P<when>\d{14})")


def saved(page: str) -> tuple[Known, ...]:
    """Address and day of a page saved by a browser, by SingleFile, from the Wayback Machine or from archive.today."""
    return _wayback(page) or _archive_today(page) or _single_file(page) or _browser(page)


def _browser(page: str) -> tuple[Known, ...]:
    match = _BROWSER.search(page[:4096])
    return address("saved-page", _address(match[1])) if match else ()


def _single_file(page: str) -> tuple[Known, ...]:
    match = _SINGLE_FILE.search(page[:8192])
    if match is None:
        return ()
    day = _SAVED.search(match["date"])
    month = _MONTHS.index(day["month"]) + 1 if day and day["month"] in _MONTHS else 0
    accessed = f"{day['year']}-{month:02}-{day['day']}" if day and month else ""
    return address("single-file", _address(match["url"]), source_accessed=accessed)


def _wayback(page: str) -> tuple[Known, ...]:
    """The address of the copy names the original; the copy's day is when it was fetched, never when it was published."""
    if _ARCHIVE not in page or not _WAYBACK_MARK.search(page):
        return ()
    match = _WOMBAT.search(page) or _own_address(page)
    if match is None:
        return ()
    original, when = _address(match["url"]), match["when"]
    copy = f"https://web.archive.org/web/{when}/{original}"
    day = f"{when[:4]}-{when[4:6]}-{when[6:8]}"
    return address("wayback", original, sure=True, source_archived=copy, source_accessed=day)


def _archive_today(page: str) -> tuple[Known, ...]:
    match = _TODAY.search(page) if _TODAY_MARK in page else None
    if match is None:
        return ()
    when = re.sub(r"\D", "", match["when"])
    day = f"{when[:4]}-{when[4:6]}-{when[6:8]}"
    return address("archive-today", _address(match["url"]), sure=True, source_archived=match[0], source_accessed=day)


def _own_address(page: str) -> re.Match[str] | None:
    """The page's own among the many addresses: in its canonical link, else the first."""
    canonical = re.search(r"<link[^>]{0,200}rel=[\"']?canonical[^>]{0,2000}>", page, re.I)
    return (_WAYBACK.search(canonical[0]) if canonical else None) or _WAYBACK.search(page)


def _address(written: str) -> str:
    address = re.sub(r"^(https?):/+", r"\1://", unescape(written))
    return address if re.fullmatch(r"https?://\S+", address) else ""
