"""Understand a clipping: Clipping → Draft.

The law of this room: nothing is fetched, nothing is guessed without saying so, and every character of the clipping is accounted for
in the draft's ledger. A field that cannot be known stays empty. The same clipping gives the same draft, always.
"""

from dateline.convert.refusal import NotAnArticle
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft

__all__ = ["NotAnArticle", "convert"]


def convert(clipping: Clipping) -> Draft:
    """Find the article in a clipping of any kind.

    Raises:
        NotAnArticle: nothing in the clipping reads like an article.
    """
    if clipping.media_type is MediaType.HTML:
        from dateline.convert import html

        return html.convert(clipping)
    if clipping.media_type is MediaType.MARKDOWN:
        from dateline.convert import markdown

        return markdown.convert(clipping)
    from dateline.convert import text

    return text.convert(clipping)
