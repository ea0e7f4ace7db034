"""Mark pages as a preview: Page, Library → Page with the client, its source file and a badge for what is not published yet."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from html import escape

from dateline.nouns.library import Library
from dateline.nouns.page import Page
from dateline.nouns.problem import Problem

BEGIN = b"<!--dateline preview-->"
END = b"<!--/dateline preview-->"
UNNAMED = b'data-built=""'
"""Where the server writes, as it sends a page, which build it is of."""
_PLACE = b"</body>"


def marked(pages: tuple[Page, ...], *, library: Library, problems: Iterable[Problem] = (), today: dt.date) -> tuple[Page, ...]:
    """The same pages, each with one marked block at its end: the client (an external script, so that the pages' content policy
    holds in the preview too) and a line for the author. Taking the block out gives back the page that is published."""
    badges = _badges(library, today=today)
    told: dict[str, int] = {}
    for problem in problems:
        told[problem.path] = told.get(problem.path, 0) + 1
    return tuple(_marked(page, badge=badges.get(page.path, ""), told=told) for page in pages)


def _marked(page: Page, *, badge: str, told: dict[str, int]) -> Page:
    if not page.path.endswith(".html") or _PLACE not in page.content:
        return page
    number = told.get(page.made_from, 0)
    words = [badge, page.made_from, f"{number} to look at" if number else ""]
    bar = f'<p class="preview-bar">{" · ".join(escape(word) for word in words if word)}</p>' if any(words) else ""
    block = bar.encode() + b'<script src="/__dateline/client.js" ' + UNNAMED + b"></script>"
    return replace(page, content=page.content.replace(_PLACE, BEGIN + block + END + _PLACE, 1))


def _badges(library: Library, *, today: dt.date) -> dict[str, str]:
    """What is not published yet, by the page's file: drafts, and stories of a day to come."""
    found = {}
    for story in library.stories:
        if story.draft:
            found[f"{story.url}index.html"] = "Draft, not published"
        elif story.date and story.date.date > today:
            found[f"{story.url}index.html"] = f"Dated {story.date.iso_day}, a day to come"
    return found
