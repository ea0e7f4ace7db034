"""Answer an address as GitHub Pages does: built folder, path → Answer.

What Pages does: `/x` gives x.html, a folder without its slash is sent there, an unknown address gets 404.html with status 404,
names are told apart by case on any disk, no folder is listed, nothing outside the site is reached.
"""

import mimetypes
import os
import stat
import time
from dataclasses import dataclass, replace
from functools import lru_cache
from urllib.parse import quote, unquote_to_bytes

_UTF8 = "; charset=utf-8"
_TYPES = {
    ".html": f"text/html{_UTF8}",
    ".css": f"text/css{_UTF8}",
    ".js": f"application/javascript{_UTF8}",
    ".json": f"application/json{_UTF8}",
    ".txt": f"text/plain{_UTF8}",
    ".csv": f"text/csv{_UTF8}",
    ".xml": "application/xml",
    ".svg": "image/svg+xml",
    ".ics": "text/calendar",
    ".bib": "application/octet-stream",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".woff2": "font/woff2",
}
NOT_FOUND = "404.html"
_READ = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_AT_ONCE = 1 << 20
_YOUNG = 100_000_000
"""Nanoseconds within which a file or folder may change twice without another time of change."""
_LONGEST = 4096
"""Characters of a path beyond which no file system has a name for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """`file` is the file of the site that is shown, empty where there is none; `location` where a redirect leads."""

    status: int
    content: bytes = b""
    media_type: str = f"text/html{_UTF8}"
    file: str = ""
    location: str = ""

    def leading_on(self, query: str) -> "Answer":
        """The redirect with the query of who is sent on."""
        return replace(self, location=self.location + query)


def answer(folder: str, path: str, *, base: str) -> Answer:
    """What Pages answers to `path` (percent-encoded, with its leading slash) of a site in `folder` served under `base`."""
    parts = _parts(path, base=base)
    if parts is None:
        return Answer(status=301, location=f"{base}/") if path == base else _missing(folder)
    return _found(folder, parts, base=base) or _missing(folder)


def _parts(path: str, *, base: str) -> list[str] | None:
    """The names of folders and file below the base, the last one empty for a folder; None for what can be no file of the site."""
    if len(path) > _LONGEST:
        return None
    try:
        plain = unquote_to_bytes(path).decode("utf-8")
    except UnicodeDecodeError:
        return None
    if not plain.startswith(f"{base}/") or "\x00" in plain or "\\" in plain:
        return None
    parts = plain[len(base) + 1 :].split("/")
    # What begins with a dot is hidden, or leads up and out.
    if "" in parts[:-1] or any(part.startswith(".") for part in parts):
        return None
    return parts


def _found(folder: str, parts: list[str], *, base: str) -> Answer | None:
    place = _exactly(folder, parts[:-1])
    if place is None:
        return None
    last, before = parts[-1], "".join(f"{part}/" for part in parts[:-1])
    if not last:
        return _file(place, "index.html", before=before)
    found = _file(place, last, before=before) or _file(place, f"{last}.html", before=before)
    if found is not None or _exactly(place, [last]) is None:
        return found
    return Answer(status=301, location=f"{base}/{quote('/'.join(parts))}/")


def _exactly(folder: str, names: list[str]) -> str | None:
    """The folder of these names, upper and lower case told apart; no link leads there."""
    for name in names:
        below = f"{folder}/{name}"
        if name not in _names(folder) or not os.path.isdir(below) or os.path.islink(below):
            return None
        folder = below
    return folder


def _file(folder: str, name: str, *, before: str) -> Answer | None:
    if name not in _names(folder):
        return None
    try:
        content = _content(f"{folder}/{name}")
    except OSError:
        return None
    return Answer(status=200, content=content, media_type=_media_type(name), file=f"{before}{name}")


def _content(path: str) -> bytes:
    """The whole of a file that is no link.

    Raises:
        OSError: it is one, or no file.
    """
    state = os.lstat(path)
    if not stat.S_ISREG(state.st_mode):
        raise IsADirectoryError(path)
    mark = (state.st_mtime_ns, state.st_ctime_ns, state.st_size, state.st_ino)
    # What may be written again within the same tick of the clock is read each time.
    young = time.time_ns() - state.st_ctime_ns < _YOUNG or state.st_size >= _AT_ONCE
    return _read(path) if young else _read_once(path, mark)


@lru_cache(maxsize=128)
def _read_once(path: str, _mark: tuple[int, ...]) -> bytes:
    """The same, read when it changed: a page that many ask for is one in memory."""
    return _read(path)


def _read(path: str) -> bytes:
    opened = os.open(path, _READ)
    try:
        state = os.fstat(opened)
        if not stat.S_ISREG(state.st_mode):
            raise IsADirectoryError(path)
        return os.read(opened, state.st_size) if state.st_size < _AT_ONCE else _rest(opened)
    finally:
        os.close(opened)


def _rest(opened: int) -> bytes:
    with os.fdopen(os.dup(opened), "rb") as file:
        return file.read()


@lru_cache(maxsize=1000)
def _media_type(name: str) -> str:
    return _TYPES.get(os.path.splitext(name)[1].lower()) or mimetypes.guess_type(name)[0] or "application/octet-stream"


def _names(folder: str) -> frozenset[str]:
    """The names in a folder as the disk writes them, listed again when it changed."""
    try:
        state = os.stat(folder)
        if time.time_ns() - state.st_mtime_ns < _YOUNG:
            return frozenset(os.listdir(folder))
        return _listed(folder, state.st_mtime_ns, state.st_ino)
    except OSError:
        return frozenset()


@lru_cache(maxsize=256)
def _listed(folder: str, _changed: int, _inode: int) -> frozenset[str]:
    return frozenset(os.listdir(folder))


def _missing(folder: str) -> Answer:
    found = _file(folder, NOT_FOUND, before="")
    return Answer(status=404) if found is None else Answer(status=404, content=found.content, file=NOT_FOUND)
