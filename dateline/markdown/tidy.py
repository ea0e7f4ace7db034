"""Make parsed Markdown fit for a page: tokens → tokens with ids, safe links, local pictures and headings in their place."""

import re
from collections.abc import Callable, Sequence
from dataclasses import field

from markdown_it.token import Token

from dateline.frozen import dataclass
from dateline.markdown.address import external
from dateline.markdown.plain import words_of
from dateline.text.slug import slug

_RESERVED = re.compile(r"(?:s|h|fn|fnref)-")
_FORMS = {
    "id": re.compile(r"[A-Za-z][\w.:-]*"),
    "lang": re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*"),
    "dir": re.compile("ltr|rtl|auto"),
    "width": re.compile(r"[0-9]{1,5}"),
    "height": re.compile(r"[0-9]{1,5}"),
}
# References let a short text name one long address many times; past this sum of addresses links are shown as text.
_FEWEST_ADDRESS_CHARACTERS = 100_000
_ADDRESS_CHARACTERS_PER_CHARACTER = 20


@dataclass(slots=True, kw_only=True)
class _Page:
    """What has been seen of the document so far."""

    root: str
    ranks: dict[str, int]
    budget: int
    ids: set[str] = field(default_factory=set)


def tidy(tokens: list[Token], *, root: str, length: int) -> list[Token]:
    """Change the tokens of one parse, which nobody else holds yet; `length` is that of the text they came from."""
    used = sorted({token.tag for token in tokens if token.type == "heading_open"})
    ranks = {tag: rank for rank, tag in enumerate(used, start=2)}
    budget = max(_FEWEST_ADDRESS_CHARACTERS, _ADDRESS_CHARACTERS_PER_CHARACTER * length)
    page = _Page(root=root, ranks=ranks, budget=budget)
    for position, token in enumerate(tokens):
        if token.attrs:
            _check_attributes(token, page)
        if token.children:
            token.children = _tidy_children(token.children, page)
        rule = _RULES.get(token.type)
        if rule is not None:
            rule(token, tokens, position, page)
    return tokens


def _check_attributes(token: Token, page: _Page) -> None:
    """Drop a value that has not the form of its attribute, and an id that is taken or that we make ourselves."""
    for name, form in _FORMS.items():
        if name in token.attrs and not form.fullmatch(str(token.attrs[name])):
            del token.attrs[name]
    chosen = str(token.attrs.get("id", ""))
    if chosen in page.ids or _RESERVED.match(chosen):
        del token.attrs["id"]
    elif chosen:
        page.ids.add(chosen)


def _heading(token: Token, tokens: Sequence[Token], position: int, page: _Page) -> None:
    """The page has the one h1; below it the levels that the body uses follow without a gap."""
    token.tag = f"h{min(6, page.ranks[token.tag])}"
    if token.nesting < 0 or "id" in token.attrs:
        return
    name = base = f"h-{slug(words_of(tokens[position + 1]))}"
    number = 1
    while name in page.ids:
        number += 1
        name = f"{base}-{number}"
    page.ids.add(name)
    token.attrs["id"] = name


def _cell(token: Token, _tokens: Sequence[Token], _position: int, _page: _Page) -> None:
    """A class instead of a style, which the page's own policy forbids."""
    style = str(token.attrs.pop("style", ""))
    if style:
        token.attrs["class"] = f"align-{style.rpartition(':')[2]}"


_RULES: dict[str, Callable[[Token, Sequence[Token], int, _Page], None]] = {
    "heading_open": _heading,
    "heading_close": _heading,
    "th_open": _cell,
    "td_open": _cell,
}


def _tidy_children(children: list[Token], page: _Page) -> list[Token]:
    if len(children) == 1 and children[0].type == "text":
        return children
    kept: list[Token] = []
    depth = 0
    for child in children:
        if child.attrs:
            _check_attributes(child, page)
        if child.type == "link_open":
            depth += 1
            _lead(child, "href", page)
        elif child.type == "link_close":
            depth -= 1
        elif child.type == "image":
            kept += _picture(child, page, linked=depth > 0)
            continue
        kept.append(child)
    return kept


def _lead(token: Token, name: str, page: _Page) -> None:
    """Point a link or picture to its page from this one; a link to elsewhere gets no hold on our window."""
    address = str(token.attrs.get(name, ""))
    page.budget -= len(address)
    if page.budget < 0:
        del token.attrs[name]
    elif address.startswith("/") and page.root:
        token.attrs[name] = page.root + address[1:]
    elif external(address):
        token.attrs["rel"] = "noopener"


def _picture(token: Token, page: _Page, *, linked: bool) -> list[Token]:
    """A picture of our own stays; one from elsewhere becomes a link to it, for a page asks nobody else for anything."""
    address = str(token.attrs.get("src", ""))
    if not external(address):
        _lead(token, "src", page)
        return [token] if "src" in token.attrs else []
    text = Token("text", "", 0, content=words_of(token) or address.rstrip("/").rpartition("/")[2])
    if linked:
        return [text]
    start = Token("link_open", "a", 1, attrs={"href": address})
    _lead(start, "href", page)
    return [start, text, Token("link_close", "a", -1)]
