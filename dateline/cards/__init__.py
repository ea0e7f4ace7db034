"""Draw cards: what they say → pictures of 1200 by 630 pixels, each drawn once and kept beside the project.

A door: it reads and writes a folder of pictures drawn before. A picture is named by its words, so whatever is there under that name
is right. Pillow is loaded when one has to be drawn, and not before.
"""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from dateline.nouns.card import Card
from dateline.nouns.page import Page

FOLDER = ".dateline/cards"
_PNG = b"\x89PNG\r\n\x1a\n"
_END = b"IEND\xaeB`\x82"


def drawn(card: Card, *, root: Path) -> Page:
    """A card as a page; drawn where it does not lie in the project's folder of cards."""
    return Page(path=card.url, content=_picture(root / FOLDER / Path(card.url).name, card, root=root))


def cleared(cards: Iterable[Card], *, root: Path) -> None:
    """Take out of the project's folder of cards what no page needs any more."""
    wanted = {Path(card.url).name for card in cards}
    with suppress(OSError):
        for left in sorted((root / FOLDER).iterdir()):
            if left.name not in wanted:
                left.unlink()


def _picture(path: Path, card: Card, *, root: Path) -> bytes:
    with suppress(OSError):
        kept = path.read_bytes()
        if kept.startswith(_PNG) and kept.endswith(_END):
            return kept
    from dateline.cards.draw import draw

    content = draw(card, font=str(root / card.font.rpartition("#")[0]) if card.font else "")
    with suppress(OSError):  # a card that cannot be kept is drawn again
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return content
