"""Say again what the last build said, where nothing changed since: the choices, files with the same stamps → its words; or nothing.

All that an unchanged build does: it loads neither the store nor a room. What is kept for it lies in a file of its own beside the
store, and says of itself whether it holds.
"""

import os
import sys
import zlib
from contextlib import suppress
from datetime import date
from hashlib import blake2b

from dateline import stamps

_PART, _WORD = "\f", "\x1e"
"""Between parts, and between words of them; where these stand in the words themselves, nothing is kept."""


def choices(*, base: str | None, drafts: bool, convert: bool) -> str:
    """The choices of a build that make another site, and the Python that makes it, as text."""
    return repr((base, drafts, convert, sys.version))


def words(root: str, *, out: str, chosen: str, today: date, sweep: stamps.Stamps) -> tuple[str, ...]:
    """What the last build would say again, line by line; nothing where something may have changed. `sweep` are the stamps of what a
    build reads."""
    try:
        sum_, _, content = _read(_place(root, out)).partition(b"\n")
        if int(sum_, 16) != zlib.crc32(content):
            return ()
        head, said = content.decode("utf-8").split(_PART)
        made, since, until, sources, outputs = head.split(_WORD)
    except (OSError, ValueError):
        return ()
    if made != chosen or not since <= today.isoformat() < (until or "a"):
        return ()
    if sweep.digest != sources:
        return ()
    names = files(root, out=out)
    if stamps.digest(names, stamps.marks(names.split("\n"), within=out)) != outputs:
        return ()
    return tuple(said.split(_WORD))


def note(
    root: str,
    *,
    out: str,
    chosen: str,
    since: date,
    until: date | None,
    said: tuple[str, ...],
    sources: str,
    outputs: str,
) -> None:
    """Keep what a build would say again: from a day on until another, as long as the digests of the stamps of what it read and of
    the files of its site stay the same."""
    head = _WORD.join((chosen, since.isoformat(), until.isoformat() if until else "", sources, outputs))
    with suppress(OSError, UnicodeEncodeError):
        encoded = _PART.join((head, _WORD.join(said))).encode("utf-8")
        _write(_place(root, out), b"%x\n" % zlib.crc32(encoded) + encoded)


def files(root: str, *, out: str) -> str:
    """The files and folders of a site as it was left, one a line; none where they are not known."""
    try:
        return _read(_place(root, out, "files")).decode("utf-8")
    except (OSError, ValueError):
        return ""


def note_files(root: str, names: str, *, out: str) -> None:
    """Keep them; whoever asks for them knows by a digest whether they are those of a site."""
    with suppress(OSError, UnicodeEncodeError):
        encoded = names.encode("utf-8")
        _write(_place(root, out, "files"), encoded)


def _read(place: str) -> bytes:
    with open(place, "rb", buffering=0) as file:
        return file.read()


def _write(place: str, content: bytes) -> None:
    with open(f"{place}.new", "wb") as file:
        file.write(content)
    os.replace(f"{place}.new", place)


def _place(root: str, out: str, what: str = "unchanged") -> str:
    return f"{root}/.dateline/{what}-{blake2b(os.fsencode(out), digest_size=8).hexdigest()}"
