"""What becomes of a text that somebody copied."""

from dateline.convert import convert
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft


def draft(text: str) -> Draft:
    """The article in it."""
    return convert(Clipping(path="content/clippings/a.txt", media_type=MediaType.TEXT, sha256="0", text=text))
