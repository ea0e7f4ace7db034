"""Understand a clipping: Clipping → Draft.

The law of this room: nothing is fetched, nothing is guessed without saying so, and every character of the clipping is accounted for
in the draft's ledger. A field that cannot be known stays empty. The same clipping, beside the same others, gives the same draft,
always.
"""

import re

from dateline.convert.refusal import NotAnArticle
from dateline.nouns.clipping import Clipping, Enclosed, MediaType
from dateline.nouns.draft import Draft
from dateline.nouns.pile import ALONE, Sisters

__all__ = ["NotAnArticle", "convert", "copied"]

_LONGEST = 4_000_000
"""No article is as long as a shelf of books; looking through one takes minutes."""
_LETTER = re.compile(r"[^\W\d_]")


def convert(clipping: Clipping, *, sisters: Sisters = ALONE) -> Draft:
    """Find the article in a clipping of any kind; of a text without tags, `sisters` are what others of its pile have of it.

    Raises:
        NotAnArticle: nothing in the clipping reads like an article.
    """
    if not _LETTER.search(clipping.text):
        what = "holds no letter of any script" if clipping.text.strip() else "is empty"
        raise NotAnArticle(what, "put the article's text into it, or remove the file")
    if clipping.media_type is not MediaType.HTML and len(clipping.text) > _LONGEST:
        raise NotAnArticle(
            f"is a text of {len(clipping.text):,} characters in one piece", "cut it into its articles, a file for each"
        )
    if clipping.media_type is MediaType.HTML:
        from dateline.convert import archived, enclosed

        bars = archived.bars(clipping)
        read = enclosed.with_copies(_understood(archived.without_bar(clipping, bars)), clipping)
        draft = archived.as_original(read, bars)
    else:
        draft = _understood(clipping, sisters)
    if not clipping.known:
        return draft
    from dateline.convert.known import completed

    return completed(draft, clipping.known)


def copied(draft: Draft, clipping: Clipping) -> tuple[Enclosed, ...]:
    """The pictures whose copies the draft names, of those that came with its page; each copy once."""
    named = {image.src for image in draft.images}
    return tuple({one.asset: one for one in clipping.enclosed if one.asset in named}.values())


def _understood(clipping: Clipping, sisters: Sisters = ALONE) -> Draft:
    """The draft as the text alone gives it."""
    if clipping.media_type is MediaType.HTML:
        from dateline.convert import html

        return html.convert(clipping)
    if clipping.media_type is MediaType.MARKDOWN:
        from dateline.convert import markdown

        return markdown.convert(clipping, sisters=sisters)
    from dateline.convert import text

    return text.convert(clipping, sisters=sisters)
