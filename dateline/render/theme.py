"""Publish what templates need beside them: the theme's styles, pictures and scripts → Pages under `theme/`."""

from collections.abc import Mapping

from dateline.nouns.page import Page
from dateline.render.tight import tight

STYLESHEET = "theme/site.css"
SCRIPT = "theme/site.js"
ICON = "theme/icon.svg"
ORIGINALS = "theme/"
"""Templates under this name are the theme's own, for the author's to extend; nothing of them is published a second time."""
_FIRST = ("tokens.css", "theme.css")


def files(templates: Mapping[str, str]) -> tuple[Page, ...]:
    """The stylesheet, and everything that is no template and no catalogue as it is."""
    others = sorted(name for name in _published(templates) if not name.endswith((".css", ".html", ".md", ".po")))
    return (
        stylesheet(templates),
        *(Page(path=f"theme/{name}", content=templates[name].encode(), made_from=f"templates/{name}") for name in others),
    )


def stylesheet(templates: Mapping[str, str]) -> Page:
    """One out of `tokens.css`, `theme.css` and any further ones by name, without what browsers skip."""
    styles = sorted((name for name in _published(templates) if name.endswith(".css")), key=lambda name: (_place(name), name))
    sheet = "".join(f"{tight(templates[name])}\n" for name in styles)
    return Page(path=STYLESHEET, content=sheet.encode())


def _published(templates: Mapping[str, str]) -> list[str]:
    return [name for name in templates if not name.startswith(ORIGINALS)]


def _place(name: str) -> int:
    return _FIRST.index(name) if name in _FIRST else len(_FIRST)
