"""Card: what the picture says that social media show with a link to a page."""

import hashlib
import re

from dateline.frozen import dataclass

FORM = 3
"""Goes up when cards are drawn another way, so that none that was kept is taken for new."""

_DRAWN = (
    "[\u0020-\u007e\u00a0-\u012b\u012e-\u0131\u0134-\u0149\u014c-\u0165\u0168-\u017f\u0218-\u021b\u02bc"
    "\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u1ea0-\u1ef9\u2010\u2012-\u2015\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039"
    "\u203a\u20ac\u2116\u2122\u2212]*"
)
"""The letters that the face of the cards has: Latin, Greek, Cyrillic."""
_EASTERN = "[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]"
"""What is left to the author's own font: Chinese, Japanese, Korean."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A headline, where and when it was published, and the site. Its file is named by what it says. `font` is the author's own for
    letters that the face has not: path in the project, `#`, a hash of the file."""

    title: str
    about: str = ""
    site: str
    font: str = ""

    @property
    def url(self) -> str:
        """From the site's root; the same words have the same file."""
        words = "\0".join((str(FORM), self.title, self.about, self.site, *([self.font] if self.font else [])))
        return f"cards/{hashlib.sha256(words.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}.png"

    @property
    def drawable(self) -> bool:
        """Whether the face, or with it the author's font, has every letter of it."""
        words = f"{self.title}{self.about}{self.site}"
        return plain(re.sub(_EASTERN, "", words) if self.font else words) and bool(self.title.strip())


def plain(words: str) -> bool:
    """Whether the face of the cards has every letter."""
    return re.fullmatch(_DRAWN, words) is not None
