"""Read the project from disk: files → Clipping, SourceFile, Asset, templates.

A door: with `write` and `serve`, the only rooms that touch the disk. It follows no symbolic link out of the project and gives back
what it could not read as problems, so that one bad file never hides another.
"""

from dateline.read.clippings import Opened, clipping, clippings, opened, reopened, several
from dateline.read.sources import assets, names, source, sources, texts
from dateline.read.theme import templates, theme_folder

__all__ = [
    "Opened",
    "assets",
    "clipping",
    "clippings",
    "names",
    "opened",
    "reopened",
    "several",
    "source",
    "sources",
    "templates",
    "texts",
    "theme_folder",
]
