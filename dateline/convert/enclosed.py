"""Name the local copies of an article's pictures: Draft, Enclosed → Draft."""

from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import unquote

from dateline.nouns.clipping import Enclosed
from dateline.nouns.draft import Draft

_INSIDE = ("data:", "cid:")


def with_copies(draft: Draft, enclosed: Iterable[Enclosed]) -> Draft:
    """The draft whose pictures name their copies; an address that leads into the file and to no copy is left out."""
    copies = {_plain(one.address): one.asset for one in enclosed}
    pictures = (replace(image, src=_source(image.src, copies)) for image in draft.images)
    images = tuple(dict.fromkeys(image for image in pictures if image.src or image.caption or image.credit))
    return replace(draft, images=images) if images != draft.images else draft


def _source(source: str, copies: dict[str, str]) -> str:
    return copies.get(_plain(source)) or ("" if source.startswith(_INSIDE) else source)


def _plain(address: str) -> str:
    return unquote(address).removeprefix("./")
