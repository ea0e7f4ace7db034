"""Cut a document to its first words: tokens → tokens that still nest.

Whatever is not text on the page goes with the rest: titles of links, pictures, and, where something is cut, footnotes.
"""

from collections.abc import Iterable, Sequence

from markdown_it.token import Token

from dateline.rights.measure import beginning, count, piece, plain, spans, whole

ELLIPSIS = "…"
_KEPT_ATTRIBUTES = frozenset({"href", "id", "class", "lang", "dir", "start", "style", "rel", "hreflang"})
_RAW = ("html_block", "html_inline")
_NOTES = ("footnote_ref", "footnote_anchor")


def cut(tokens: Sequence[Token], *, limit: int, pictures: frozenset[str] = frozenset()) -> tuple[tuple[Token, ...], bool]:
    """Give at most `limit` words and whether that is not all; `pictures` are the `rooted` addresses of those that may stay."""
    size = 0
    for number, token in enumerate(tokens, 1):
        size += count(plain(token))
        if size > limit:
            opening = _without_notes(_clear(tokens[:number], pictures))
            return _first(opening, limit, behind=tokens[number:]), True
    return _clear(tokens, pictures), False


def count_words(tokens: Iterable[Token]) -> int:
    """How many words a document shows."""
    return count(whole(tokens))


def shorten(text: str, *, limit: int) -> str:
    """The first words of a text, with an ellipsis where it goes on."""
    found = beginning(text, limit)
    if len(found) <= limit:
        return text
    end = found[limit - 1][1]
    return text[:end] + ellipsis(text[:end])


def ellipsis(before: str) -> str:
    """The ellipsis after a text: set off by a space, except in Chinese and Japanese."""
    return ELLIPSIS if before[-1:] > "\u2e7f" else f" {ELLIPSIS}"


def rooted(address: str) -> str:
    """A picture's address as it is from the site's root, from whichever page it is named."""
    return address.lstrip("./")


def _first(tokens: tuple[Token, ...], limit: int, *, behind: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens up to so many words; of those `behind` them only what closes is needed."""
    last, left = -1, limit
    for number, token in enumerate(tokens):
        size = count(plain(token))
        if size > left:
            return _ended(tokens, number, left, behind) if left else _ended(tokens, last, None, behind)
        if size:
            last, left = number, left - size
    return tokens


def _ended(tokens: tuple[Token, ...], number: int, size: int | None, behind: Sequence[Token]) -> tuple[Token, ...]:
    """End the document in token `number` after `size` of its words (None: after all of them)."""
    if number < 0:
        return ()
    token = tokens[number]
    last = _ended_inline(token, size) if token.type == "inline" else _ended_block(token, size)
    return (*tokens[:number], last, *_closing((*tokens[number + 1 :], *behind)))


def _ended_block(token: Token, size: int | None) -> Token:
    kept = token.content if size is None else token.content[: spans(token.content)[size - 1][1]]
    return _changed(token, content=f"{kept.rstrip()}\n{ELLIPSIS}\n")


def _ended_inline(token: Token, size: int | None) -> Token:
    text = plain(token)
    end = len(text) if size is None else spans(text)[size - 1][1]
    kept: list[Token] = []
    children = token.children or []
    position = number = 0
    for number, child in enumerate(children):  # noqa: B007  the number of the last one seen is needed below
        shown = piece(child)
        if position + len(shown) >= end:
            kept.append(_changed(child, content=child.content[: end - position]) if child.content else child)
            break
        kept.append(child)
        position += len(shown)
    dots = Token("text", "", 0, content=ellipsis(text[:end]))
    return _changed(token, content=text[:end] + dots.content, children=[*kept, *_closing(children[number + 1 :]), dots])


def _closing(rest: Sequence[Token]) -> tuple[Token, ...]:
    """Of what follows a cut, the tokens that close what was open there."""
    depth, closing = 0, []
    for token in rest:
        if token.nesting == -1 and depth == 0:
            closing.append(token)
            continue
        depth += token.nesting
    return tuple(closing)


def _clear(tokens: Sequence[Token], pictures: frozenset[str]) -> tuple[Token, ...]:
    cleared: list[Token] = []
    emptied = False
    for token in tokens:
        if token.type == "paragraph_close" and emptied:
            del cleared[-1]
            emptied = False
            continue
        if token.type in _RAW:
            continue
        bare = _bare(token, pictures)
        emptied = token.type == "inline" and cleared[-1:] != [] and cleared[-1].type == "paragraph_open" and _emptied(token, bare)
        if not emptied:
            cleared.append(bare)
    return tuple(cleared)


def _emptied(before: Token, after: Token) -> bool:
    """Whether a paragraph held pictures alone, none of which may be shown."""
    return len(after.children or ()) < len(before.children or ()) and not _shows(after)


def _shows(token: Token) -> bool:
    return bool(plain(token).strip()) or any(child.type == "image" for child in token.children or ())


def _bare(token: Token, pictures: frozenset[str]) -> Token:
    if token.type == "image":
        return token
    attributes = {name: value for name, value in token.attrs.items() if name in _KEPT_ATTRIBUTES}
    if token.type != "inline":
        return token if len(attributes) == len(token.attrs) else _changed(token, attrs=attributes)
    children = [
        _bare(child, pictures)
        for child in token.children or ()
        if child.type not in _RAW and (child.type != "image" or rooted(str(child.attrs.get("src", ""))) in pictures)
    ]
    return _changed(token, attrs=attributes, children=children, content="".join(piece(child) for child in children))


def _without_notes(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    kept: list[Token] = []
    for token in tokens:
        if token.type == "footnote_block_open":
            break
        if token.type == "inline":
            token = _changed(token, children=[child for child in token.children or () if child.type not in _NOTES])
        kept.append(token)
    return tuple(kept)


def _changed(token: Token, **fields: object) -> Token:
    return token.copy(**fields)
