"""Publish what templates need beside them: the theme's styles, pictures and scripts → Pages under `theme/`."""

from collections.abc import Mapping

from dateline.nouns.page import Page
from dateline.render.minify import minified

STYLESHEET = "theme/site.css"
BRIEF = "theme/text.css"
"""What a page of text needs of it, a third less."""
SCRIPT = "theme/site.js"
ICON = "theme/icon.svg"
ORIGINALS = "theme/"
"""Templates under this name are the theme's own, for the author's to extend; nothing of them is published a second time."""
_LISTS = "lists.css"
_FIRST = ("tokens.css", "theme.css", _LISTS)


def files(templates: Mapping[str, str]) -> tuple[Page, ...]:
    """The stylesheets, and everything that is no template and no catalogue as it is."""
    others = sorted(name for name in _published(templates) if not name.endswith((".css", ".html", ".md", ".po")))
    return (
        *stylesheets(templates),
        *(Page(path=f"theme/{name}", content=templates[name].encode(), made_from=f"templates/{name}") for name in others),
    )


def stylesheets(templates: Mapping[str, str]) -> tuple[Page, ...]:
    """One out of `tokens.css`, `theme.css`, `lists.css` and any further ones by name, without what browsers skip; and one without
    `lists.css`, which no page of text needs."""
    styles = sorted((name for name in _published(templates) if name.endswith(".css")), key=lambda name: (_place(name), name))
    parts = {name: f"{minified(templates[name])}\n" for name in styles}
    brief = "".join(part for name, part in parts.items() if name != _LISTS)
    return Page(path=STYLESHEET, content="".join(parts.values()).encode()), Page(path=BRIEF, content=brief.encode())


def _published(templates: Mapping[str, str]) -> list[str]:
    return [name for name in templates if not name.startswith(ORIGINALS)]


def _place(name: str) -> int:
    return _FIRST.index(name) if name in _FIRST else len(_FIRST)
