"""Make a page that is read from disk: a page of the site → the same with links that name files, or nothing.

A folder has no index there and a page no origin: `../people/` becomes `../people/index.html`, and the policy, which speaks of an
origin, goes. What only a server or a search engine reads is left out.
"""

import re
from dataclasses import replace

from dateline.nouns.page import Page
from dateline.render.addresses import NOT_FOUND

_LEFT_OUT = frozenset((NOT_FOUND, "robots.txt", "sitemap.xml"))
_LINK = re.compile(r'(<(?:a|link|form|meta)\b[^>]*?\s(?:href|action|content="0; url)=)("?)([^"#?]*)')
_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>\n?')
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|/", re.IGNORECASE)


def offline(page: Page) -> Page | None:
    """The page as it can be opened from disk; None where it is of no use there."""
    if page.path in _LEFT_OUT:
        return None
    if not page.path.endswith(".html"):
        return page
    text = _LINK.sub(_named, _POLICY.sub("", page.content.decode("utf-8")))
    return replace(page, content=text.encode("utf-8"))


def _named(link: re.Match[str]) -> str:
    before, quote, path = link.groups()
    if not path.endswith(("/", ".", "..")) or _ELSEWHERE.match(path):
        return link[0]
    return f"{before}{quote}{path if path.endswith('/') else f'{path}/'}index.html"
