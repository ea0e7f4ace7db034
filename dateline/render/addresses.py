"""Say how one page reaches another: URL, URL → href.

A URL in Dateline counts from the site's root, without a leading slash; a folder's ends in one and the home page's is empty. What
stands in a page climbs to the root first and goes down from there, so that the same bytes work under `/` and under `/repo/`.
"""

import re
from urllib.parse import quote

NOT_FOUND = "404.html"
"""The one page that a server shows in place of any other, at any depth."""

_PLAIN = re.compile(r"[\w/.#-]*", re.ASCII)
_KEPT = "/#?&=%:@!$'()*+,;~-._"


def relative(here: str, there: str) -> str:
    """The href on the page at `here` that leads to `there`, which may carry a fragment: `../../people/li-na/#s-3`."""
    if there.startswith("#"):
        return _quoted(there)
    return ("../" * here.count("/") or "./") + _quoted(there)


def rooted(base: str, there: str) -> str:
    """The href of `there` from wherever it is shown, for a site served under `base` (`/repo`, or empty)."""
    return _quoted(f"{base}/{there}")


def absolute(origin: str, base: str, there: str) -> str:
    """The public address of `there`; empty where the site has no origin."""
    return f"{origin}{rooted(base, there)}" if origin else ""


def file(url: str) -> str:
    """The file that answers to a URL: `people/` → `people/index.html`."""
    return f"{url}index.html" if url == "" or url.endswith("/") else url


def _quoted(url: str) -> str:
    return url if _PLAIN.fullmatch(url) else quote(url, safe=_KEPT)
