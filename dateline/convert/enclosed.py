"""Name the local copies of an article's pictures: Draft, Clipping → Draft."""

from dataclasses import replace
from urllib.parse import unquote

from dateline.convert.fields.addresses import joined
from dateline.nouns.clipping import Clipping
from dateline.nouns.draft import Draft

_INSIDE = ("data:", "cid:")


def with_copies(draft: Draft, clipping: Clipping) -> Draft:
    """The draft whose pictures name their copies; an address that leads into the file and to no copy is left out.

    In an archive of a whole site a picture may be named as seen from its page."""
    copies = {_plain(one.address): one.asset for one in clipping.enclosed}
    page = next((known.value for known in clipping.known if known.field == "source.url"), "")
    pictures = (replace(image, src=_source(image.src, copies, page)) for image in draft.images)
    images = tuple(dict.fromkeys(image for image in pictures if image.src or image.caption or image.credit))
    return replace(draft, images=images) if images != draft.images else draft


def _source(source: str, copies: dict[str, str], page: str) -> str:
    copy = copies.get(_plain(source)) or copies.get(_plain(joined(page, source)))
    return copy or ("" if source.startswith(_INSIDE) else source)


def _plain(address: str) -> str:
    return unquote(address).removeprefix("./")
