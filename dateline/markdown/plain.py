"""Give the words of a body without any marks: Document → text."""

from markdown_it.token import Token

from dateline.nouns.document import Document

_BREAKS = {"softbreak": " ", "hardbreak": "\n"}


def plain(document: Document) -> str:
    """Join the blocks by empty lines, the cells of a table's row by tabs; a picture says nothing, a code what it holds."""
    blocks: list[str] = []
    row: list[str] | None = None
    for token in document.tokens:
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close" and row is not None:
            blocks.append("\t".join(row))
            row = None
        elif token.type in ("inline", "fence", "code_block"):
            (blocks if row is None else row).append(words_of(token).strip("\n"))
    return "\n\n".join(block for block in blocks if block.strip())


def words_of(token: Token) -> str:
    """Say what one token shows, its children included; of a picture its description."""
    if token.children is None:
        return token.content
    return "".join(_shown(child) for child in token.children)


def _shown(token: Token) -> str:
    if token.type in ("text", "code_inline"):
        return token.content
    return _BREAKS.get(token.type, "")
