"""Give pages the preview's client: Page → Page that listens for a reload."""

from dataclasses import replace

from dateline.nouns.page import Page

_END = b"</head>"
_CLIENT = b'<script src="/livereload.js" defer></script>\n</head>'


def reloading(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    """The same pages with livereload's client, an external script, so that the pages' content policy holds in the preview too."""
    return tuple(
        replace(page, content=page.content.replace(_END, _CLIENT, 1)) if page.path.endswith(".html") else page for page in pages
    )
