"""Read the project from disk: files → Clipping, SourceFile, Asset, templates.

A door: with `write` and `serve`, the only rooms that touch the disk. It follows no symbolic link out of the project and gives back
what it could not read as problems, so that one bad file never hides another.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from dateline.read.sources import assets, each, fingerprint, names, source, sources, texts

if TYPE_CHECKING:
    from dateline.read.clippings import Opened, clipping, flattened, opened, reopened, several
    from dateline.read.enclosed import picture
    from dateline.read.theme import templates, theme_folder

__all__ = [
    "Opened",
    "assets",
    "clipping",
    "each",
    "fingerprint",
    "flattened",
    "names",
    "opened",
    "picture",
    "reopened",
    "several",
    "source",
    "sources",
    "templates",
    "texts",
    "theme_folder",
]

_HOMES = {
    **dict.fromkeys(("Opened", "clipping", "flattened", "opened", "reopened", "several"), "clippings"),
    "picture": "enclosed",
    **dict.fromkeys(("templates", "theme_folder"), "theme"),
}


def __getattr__(name: str) -> object:
    """The rest is loaded when it is asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
