"""Lay what stands beside the pages of a site: files, cards, versions of pictures → what was laid, and what of it is new.

A card is named by what it says, a version of a picture by what it was made of, so one that stands as it was left is right.
"""

from dataclasses import dataclass
from pathlib import Path

from dateline import cards, pictures, pipeline, render, write
from dateline.nouns.card import Card
from dateline.nouns.page import Coming
from dateline.workers import ALONE, Workers

_MANY = 160
"""From so many stories and cards on what stands beside the pages is worth a second process."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """The paths of files: those that were `laid`, the `new` ones of them, and those that `stay` whether they were laid or not."""

    laid: frozenset[str]
    new: frozenset[str]
    stay: frozenset[str]


def laid(
    known: pipeline.Understood, layout: render.Layout, stage: write.Stage, *, intact: frozenset[str], root: Path, workers: Workers
) -> Beside:
    """Lay all of it that is not `intact`."""
    files = {page.path: page.content for page in layout.files} | {asset.url: asset.content for asset in known.pictures.published}
    new = {path for path, content in files.items() if stage.put(path, content)}
    named = {card.url: card for card in layout.cards}
    missing = [named[url] for url in sorted(named.keys() - intact)]
    # Cards come first: what draws them is loaded once. Each of the other files grows with the site.
    pieces = [*missing, *layout.coming]
    many = workers.copies if len(known.library.stories) + len(missing) >= _MANY else ALONE
    new |= set(filter(None, many.each(_lay, pieces, shared=(root, stage), pays_from=0, chunk=1)))
    made = known.pictures.versions
    wanted = sorted(made.keys() - intact)
    new |= {url for url in wanted if stage.put(url, pictures.page(url, made[url], root=root).content)}
    cards.cleared(layout.cards, root=root)
    pictures.cleared(known.pictures.shown, root=root)
    return Beside(
        laid=frozenset((*files, *(file.path for file in layout.coming), *wanted, *(card.url for card in missing))),
        new=frozenset(new),
        stay=frozenset(named.keys() | made.keys()),
    )


def _lay(piece: Card | Coming, on: tuple[Path, write.Stage]) -> str:
    """A card, drawn, or a file that is made when it is written, laid out: its address where it is new."""
    root, stage = on
    if isinstance(piece, Coming):
        return piece.path if stage.pour(piece.path, piece.make()) else ""
    page = cards.drawn(piece, root=root)
    return page.path if stage.put(page.path, page.content) else ""
