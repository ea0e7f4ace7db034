"""Document: a body's Markdown as tokens, ready for links and then for HTML."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dateline.frozen import dataclass

if TYPE_CHECKING:
    from markdown_it.token import Token


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """markdown-it tokens in order; whoever changes one makes a new Document with new tokens. `lang` is a BCP 47 tag."""

    tokens: Sequence["Token"]
    lang: str
