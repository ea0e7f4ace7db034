"""Find the pictures that stand in an article's Markdown, and which caption is of which: text → Pictures."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.convert.fields import addresses
from dateline.convert.text import markup
from dateline.convert.text.inline import plain
from dateline.nouns.draft import Picture

Captions = Sequence[tuple[int, Picture]]
"""Captions and where each begins."""

_IMAGE = re.compile(
    r"!\[(?P<alt>(?:[^\[\]\\]|\\.|\[[^\[\]]{0,400}\]){0,1000}+)\]\(\s*<?(?P<src>https?://[^\s<>\"']{1,2000}?)>?(?:\s+[\"'][^\n]{0,1000}?)?\)"
)
_LEADS = re.compile(r"\s*\]\((?P<to>[^\s)]+)")
_A_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|avif|gif|tiff?)$", re.I)
# What the file or the folder of a picture is called that shows nothing of an article.
_NONE = frozenset((
    "ad", "ads", "author", "authors", "avatar", "badge", "banner", "blank", "bio", "button", "icon", "icons", "logo", "logos",
    "newsletter",
    "pixel", "placeholder", "promo", "share", "spacer", "sprite", "thumb", "thumbnail",
))  # fmt: skip
# A caption begins so near below its picture.
_BELOW = 300


def pictures(text: str, start: int, end: int, captions: Captions) -> tuple[Picture, ...]:
    """The pictures between two places, each with the caption below it, and the captions whose picture did not come along."""
    free = list(captions)
    found: list[tuple[int, Picture]] = []
    for match in _IMAGE.finditer(text, start, end):
        if _shows_something(match) and match["src"] not in {one.src for _, one in found}:
            own = next(
                (one for one in free if 0 <= one[0] - match.end() <= _BELOW and not _another(text, match.end(), one[0])), None
            )
            caption = own[1] if own else Picture()
            free = [one for one in free if one is not own]
            found.append((match.start(), replace(caption, src=match["src"], alt=plain(match["alt"]))))
    return tuple([one for _, one in sorted([*found, *free], key=lambda one: one[0])])


def _shows_something(match: re.Match[str]) -> bool:
    """Whether a picture is no sign of the page, and leads to no other page but to itself, larger."""
    path = addresses.path(match["src"])
    leads = (
        _LEADS.match(match.string, match.end())
        if match.string[max(0, match.start() - 9) : match.start()].rstrip()[-1:] == "["
        else None
    )
    if path.lower().endswith(".svg") or (leads and not _A_PICTURE.search(addresses.path(leads["to"]))):
        return False
    return _NONE.isdisjoint(re.split(r"[\W_]+", "/".join(path.lower().split("/")[-2:])))


def _another(text: str, start: int, end: int) -> bool:
    """Whether another picture stands between."""
    return markup.IMAGE.search(text, start, end) is not None
