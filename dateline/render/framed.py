"""Set pictures into a text: HTML with plain images → the same with the versions that a browser may choose from."""

import posixpath
import re
from collections.abc import Mapping
from html import unescape
from urllib.parse import unquote

from markupsafe import Markup

from dateline.nouns.picture import Picture
from dateline.render import addresses

# In pixels: a rem is another length here than in a stylesheet that sets the size of letters.
COLUMN = "(min-width: 640px) 576px, calc(100vw - 45px)"
"""How wide a picture in the text's column stands: the theme's measure, or a phone's page without its margins."""
BOX = "(min-width: 992px) 180px, 270px"
"""That beside the facts on a page of an entity."""
LEAD = "(min-width: 1251px) 1206px, calc(100vw - 45px)"
"""That of the story which leads the front page, over its whole breadth."""
LEAD_BESIDE = "(min-width: 1251px) 740px, (min-width: 832px) 60vw, calc(100vw - 45px)"
"""The same where the latest stories stand beside it."""
_IMAGE = re.compile(r'<img src="([^"]*)"((?: (?:alt|title)="[^"]*")*) loading="lazy"( /)?>')
_FOLD = 600
"""A picture that begins within so many characters of HTML is seen at once, and is not to wait."""


def framed(body: Markup, *, url: str, pictures: Mapping[str, Picture], first: bool = True) -> Markup:
    """The body of the page at `url`; `first` where no picture stands above it."""
    if "<img" not in body:
        return body

    def frame(image: re.Match[str]) -> str:
        picture = pictures.get(posixpath.normpath(posixpath.join(url, unquote(unescape(image[1])))))
        if picture is None:
            return image[0]
        waits = "" if first and image.start() < _FOLD else ' loading="lazy"'
        tag = (
            f'<img src="{addresses.relative(url, picture.url)}" width="{picture.width}" height="{picture.height}"'
            f'{image[2]}{waits} decoding="async">'
        )
        sources = "".join(
            f'<source type="{form.type}" srcset="{srcset(picture, place, url)}" sizes="{COLUMN}">'
            for place, form in enumerate(picture.formats)
        )
        return f"<picture>{sources}{tag}</picture>" if sources else tag

    return Markup(_IMAGE.sub(frame, body))


def srcset(picture: Picture, place: int, url: str) -> str:
    """The versions of one format as the page at `url` names them."""
    return ", ".join(f"{addresses.relative(url, one.url)} {one.width}w" for one in picture.formats[place].versions)
