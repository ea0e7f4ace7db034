"""Answer an address as GitHub Pages does: built folder, path → Answer.

What Pages does: `/x` gives x.html, a folder without its slash is sent there, an unknown address gets 404.html with status 404,
names are told apart by case on any disk, no folder is listed, nothing outside the site is reached.
"""

import mimetypes
from dataclasses import dataclass
from pathlib import Path
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """`location` is where a redirect leads, empty for anything else."""

    status: int
    content: bytes = b""
    media_type: str = f"text/html{_UTF8}"
    location: str = ""


def answer(folder: Path, path: str, *, base: str) -> Answer:
    """What Pages answers to `path` (percent-encoded, with its leading slash) of a site served under `base`."""
    try:
        plain = unquote_to_bytes(path).decode("utf-8")
    except UnicodeDecodeError:
        return _missing(folder)
    if base and plain == base:
        return Answer(status=301, location=f"{base}/")
    if not plain.startswith(f"{base}/") or "\x00" in plain or "\\" in plain:
        return _missing(folder)
    parts = plain[len(base) + 1 :].split("/")
    if any(part in ("", ".", "..") for part in parts[:-1]) or parts[-1] in (".", ".."):
        return _missing(folder)
    return _found(folder, parts, base=base) or _missing(folder)


def _found(folder: Path, parts: list[str], *, base: str) -> Answer | None:
    place = _exactly(folder, parts[:-1])
    if place is None:
        return None
    last = parts[-1]
    if not last:
        return _file(place, "index.html")
    if _exactly(place, [last]) is not None and (place / last / "index.html").is_file():
        return Answer(status=301, location=f"{base}/{quote('/'.join(parts))}/")
    return _file(place, last) or _file(place, f"{last}.html")


def _exactly(folder: Path, names: list[str]) -> Path | None:
    """The folder of these names, upper and lower case told apart."""
    for name in names:
        if name.startswith(".") or not (folder / name).is_dir() or name not in _names(folder):
            return None
        folder /= name
    return folder


def _file(folder: Path, name: str) -> Answer | None:
    path = folder / name
    if name.startswith(".") or path.is_symlink() or not path.is_file() or name not in _names(folder):
        return None
    suffix = path.suffix.lower()
    media_type = _TYPES.get(suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return Answer(status=200, content=path.read_bytes(), media_type=media_type)


def _names(folder: Path) -> frozenset[str]:
    return frozenset(entry.name for entry in folder.iterdir())


def _missing(folder: Path) -> Answer:
    page = folder / "404.html"
    return Answer(status=404, content=page.read_bytes() if page.is_file() else b"404")
