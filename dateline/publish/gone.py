"""See which published addresses lead nowhere now: changes of the branch → what to say of each, and the line that mends it.

The branch is where old addresses are known for certain: it is what readers were given, and it outlives every folder on this disk.
"""

import re
from collections.abc import Iterable

_PAGE = re.compile(r"D\t(?P<address>(?P<collection>[^/]+)/(?P<name>[^/]+)/)index\.html")


def gone(changes: Iterable[str], *, collections: Iterable[str]) -> tuple[str, ...]:
    """A line for each story, and each entry of a collection, whose page is taken away without a redirect in its place."""
    known = frozenset(collections)
    pages = (_PAGE.fullmatch(change) for change in changes)
    found = (page for page in pages if page is not None and page["collection"] in {"stories", *known})
    return tuple(f"/{page['address']} was published and leads nowhere now: if it moved, write {_line(page)}" for page in found)


def _line(page: re.Match[str]) -> str:
    if page["collection"] == "stories":
        return f'"aliases: [/{page["address"]}]" into the story as it is now'
    return f'"merged: [{page["name"]}]" into its file below content/{page["collection"]}/'
