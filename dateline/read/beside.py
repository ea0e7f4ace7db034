"""What lies beside an article and belongs to it: names of files → who belongs to whom.

A saved page has a folder of its parts, a typed text the picture of its cutting, a full text its reference: they share their name.
"""

import posixpath
import re
import unicodedata
from collections.abc import Collection, Iterable
from urllib.parse import unquote

# How pages that were saved are called.
PAGES = (".htm", ".html", ".xhtml", ".mht", ".mhtml")
# What browsers call it, by the language they speak.
_PART_FOLDER = re.compile(
    r"[-_. ](?:files|data|archivos|ficheros|fichiers|dateien|arquivos|bestanden|file|pliki)$|_?文件$|的文件$", re.I
)
_PARTS = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".svg", ".ico", ".css", ".js", ".woff", ".woff2")
# What an element of a page shows that lies beside it: no address of the web, and nothing written into the page.
_SOURCE = re.compile(rb"\b(?:(?:data-)?src|href)\s*=\s*[\"']([^\"':?#<>]{3,400}\.\w{2,5})[\"']")
_NUMBERED = re.compile(r"[-_ ]*(?:p(?:age|ágina)?[-_ ]?)?\d{1,3}$", re.I)


def parts_of_pages(names: Iterable[str]) -> frozenset[str]:
    """The files that browsers put into a folder beside a page: `report_files/…` beside `report.html`."""
    known = tuple(names)
    pages = {folded(stem(name)) for name in known if name.lower().endswith(PAGES)}
    return frozenset(name for name in known if any(_belongs(folder, pages) for folder in _folders(name)))


def page_of(part: str, *, pages: Collection[str]) -> str:
    """The folded stem of the page in whose folder a part lies; else empty."""
    stems = (folded(folder[: match.start()]) for folder in _folders(part) if (match := _PART_FOLDER.search(folder)))
    return next((one for one in stems if one in pages), "")


def named_by(page: str, content: bytes, *, parts: Collection[str]) -> tuple[str, ...]:
    """Those of the `parts` that a page names by how they lie to it: `../img/quay.jpg`, as programs that copy sites leave them."""
    folder = page.rpartition("/")[0]
    named = (unquote(match[1].decode("utf-8", "replace")) for match in _SOURCE.finditer(content))
    found = (posixpath.normpath(f"{folder}/{name}") for name in named)
    return tuple(dict.fromkeys(path for path in found if path in parts))


def may_be_part(name: str) -> bool:
    """Whether a file is called as the pictures, styles and programs of pages are."""
    return name.lower().endswith(_PARTS)


def stem(name: str) -> str:
    """The path without its last extension."""
    folder, slash, file = name.rpartition("/")
    return f"{folder}{slash}{file.rpartition('.')[0] or file}"


def folded(name: str) -> str:
    """A name as two files that belong together share it."""
    return unicodedata.normalize("NFC", name).casefold()


def owner(name: str, *, articles: Iterable[str]) -> str:
    """The article that a picture or reference belongs to: of the same name but for extension and page number; else empty."""
    by_stem = {folded(stem(article)): article for article in articles}
    own = folded(stem(name))
    return by_stem.get(own) or by_stem.get(_NUMBERED.sub("", own)) or ""


def _folders(name: str) -> list[str]:
    parts = name.split("/")[:-1]
    return ["/".join(parts[: depth + 1]) for depth in range(len(parts))]


def _belongs(folder: str, pages: set[str]) -> bool:
    match = _PART_FOLDER.search(folder)
    return match is not None and folded(folder[: match.start()]) in pages
