"""Configure markdown-it for articles: language → parser, made once per way of quoting.

CommonMark with tables, strikethrough, footnotes, attributes in braces and links for bare addresses. Left out: raw HTML, and code by
indentation, which in a newspaper is nearly always the first line of a paragraph; fences remain.
"""

import re
from collections.abc import Callable
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, paragraph
from markdown_it.rules_core import StateCore, normalize
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.attrs import attrs_block_plugin, attrs_plugin
from mdit_py_plugins.footnote import footnote_plugin

from dateline.markdown.address import normalized, permitted
from dateline.nouns.language import primary_subtag

ALLOWED_ATTRIBUTES = ("class", "dir", "height", "id", "lang", "title", "width")
"""What an author may set in braces. Never a style, an address or a handler."""

_QUOTES: dict[str, str | list[str]] = {
    "ca": "«»“”",
    "cs": "„“‚‘",
    "de": "„“‚‘",
    "en": "“”‘’",
    "es": "«»“”",
    "fr": ["«\u00a0", "\u00a0»", "“", "”"],
    "it": "«»“”",
    "nl": "“”‘’",
    "pl": "„”«»",
    "pt": "“”‘’",
    "ru": "«»„“",
    "sv": "””’’",
    "uk": "«»„“",
    "zh": "“”‘’",
}
# Past this depth a quotation's or list's mark is shown as text: the parser would drop what stands deeper, or run out of stack.
_DEEPEST = 60
_DEEPEST_PICTURE = 5
_ATTRIBUTE = r"(?:[#.][\w:-]+|[A-Za-z][\w-]*=(?:\"[^\"{}%]*\"|[\w:-]+))"
_BRACES = re.compile(rf"\{{\s*{_ATTRIBUTE}(?:\s+{_ATTRIBUTE})*\s*\}}")
_BARE_ADDRESS = re.compile(r"https?://[!#-;=?-_a-z|~]+")

_MARK = re.compile(r"[\n\\`~*_\[<&{]")
"""What a rule for text within a line begins with, but for an address."""
_STOP = re.compile(r"[\n\\`~*_\[\]<&{:!]")
_BEGINS = re.compile(r"[^\W\d_]|[“‘«\"'(¿¡]")

BlockRule = Callable[[StateBlock, int, int, bool], bool]
_NAMED = re.compile(r"\[\[(?P<name>[^\[\]|\n]{1,120})(?:\|(?P<text>[^\[\]|\n]{1,200}))?\]\](?![\[(])")

InlineRule = Callable[[StateInline, bool], bool]


def dialect(lang: str) -> MarkdownIt:
    """Give the parser for a language, a BCP 47 tag; a language whose quotation marks we do not know keeps straight ones."""
    primary = primary_subtag(lang)
    return _made(primary if primary in _QUOTES else "")


@cache
def _made(lang: str) -> MarkdownIt:
    return _with_short_ways(plainly_made(lang))


def plainly_made(lang: str) -> MarkdownIt:
    """The parser whose rules are all asked in turn; what it makes is what `dialect` has to make."""
    options = {"html": False, "xhtmlOut": False, "maxNesting": 100, "typographer": bool(lang), "quotes": _QUOTES.get(lang, "")}
    parser = MarkdownIt("commonmark", options).enable(["table", "strikethrough"]).disable(["code", "html_block", "html_inline"])
    if lang:
        parser.enable("smartquotes")
    parser.use(footnote_plugin, inline=False)
    parser.use(attrs_plugin, allowed=ALLOWED_ATTRIBUTES).use(attrs_block_plugin, allowed=ALLOWED_ATTRIBUTES)
    parser.validateLink = permitted  # type: ignore[assignment,method-assign]
    _bound(parser)
    parser.inline.ruler.after("text", "bare_address", _bare_address)
    parser.inline.ruler.before("link", "named", _named)
    parser.core.ruler.before("footnote_tail", "footnotes_kept", _keep_unused_footnotes)
    return parser


def _with_short_ways(parser: MarkdownIt) -> MarkdownIt:
    """What nearly all of an article is, told at a glance: a paragraph on one line, text without marks, an address of plain signs.
    The tokens are the same."""
    parser.block.ruler.before("table", "paragraph_on_a_line", _paragraph_on_a_line)
    parser.inline.ruler.at("text", _text)
    parser.core.ruler.at("inline", _inline)
    parser.core.ruler.at("normalize", _normalize)
    parser.normalizeLink = normalized  # type: ignore[assignment,method-assign]
    return parser


def _paragraph_on_a_line(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Nothing but a paragraph begins with a letter or a quotation, unless the next line makes it a table or heading."""
    first = state.bMarks[start] + state.tShift[start]
    if state.level or not _BEGINS.match(state.src, first) or (start + 1 < end and not state.isEmpty(start + 1)):
        return False
    return paragraph(state, start, end, silent)


def _text(state: StateInline, silent: bool) -> bool:
    """Read on to the next mark that means something in this dialect."""
    found = _STOP.search(state.src, state.pos)
    end = found.start() if found else state.posMax
    if end == state.pos:
        return False
    if not silent:
        state.append_pending(state.src[state.pos : end])
    state.pos = end
    return True


def _normalize(state: StateCore) -> None:
    """Other ends of lines than `\\n` are rare in files that were read as text."""
    if "\r" in state.src or "\0" in state.src:
        normalize(state)


def _inline(state: StateCore) -> None:
    for token in state.tokens:
        if token.type != "inline":
            continue
        children: list[Token] = []
        token.children = children
        if _MARK.search(token.content) or "://" in token.content:
            state.md.inline.parse(token.content, state.md, state.env, children)
        elif token.content:
            children.append(Token("text", "", 0, content=token.content))


def _bound(parser: MarkdownIt) -> None:
    """Put limits round the rules that call themselves, and a form round the one that reads braces."""
    block = {rule.name: rule for rule in parser.block.ruler.__rules__}
    for name in ("blockquote", "list", "footnote_def"):
        parser.block.ruler.at(name, _shallow(block[name].fn), {"alt": block[name].alt})
    inline = {rule.name: rule.fn for rule in parser.inline.ruler.__rules__}
    parser.inline.ruler.at("image", _few_in_one_another(inline["image"]))
    parser.inline.ruler.at("attr", _braced_inline(inline["attr"]))
    parser.block.ruler.at("attr", _braced_line(block["attr"].fn), {"alt": block["attr"].alt})


def _shallow(rule: BlockRule) -> BlockRule:
    def bounded(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        return state.level < _DEEPEST and rule(state, start, end, silent)

    return bounded


def _few_in_one_another(rule: InlineRule) -> InlineRule:
    def bounded(state: StateInline, silent: bool) -> bool:
        if state.src[state.pos] != "!" or state.env.get("pictures", 0) >= _DEEPEST_PICTURE:
            return False
        state.env["pictures"] = state.env.get("pictures", 0) + 1
        found = rule(state, silent)
        state.env["pictures"] -= 1
        return found

    return bounded


def _braced_inline(rule: InlineRule) -> InlineRule:
    def bounded(state: StateInline, silent: bool) -> bool:
        return state.src[state.pos] == "{" and _BRACES.match(state.src, state.pos) is not None and rule(state, silent)

    return bounded


def _braced_line(rule: BlockRule) -> BlockRule:
    """Braces that stand for themselves, or hold anything but attributes, are text."""

    def bounded(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        first = state.bMarks[start] + state.tShift[start]
        if not state.src.startswith("{", first):
            return False
        line = state.src[first : state.eMarks[start]].rstrip()
        return _BRACES.fullmatch(line) is not None and rule(state, start, end, silent)

    return bounded


def _bare_address(state: StateInline, silent: bool) -> bool:
    """Link `https://…` in the text; markdown-it's own way of doing so reads the whole text twice more."""
    if state.linkLevel or not state.src.startswith("://", state.pos):
        return False
    scheme = "https" if state.pending.endswith("https") else "http"
    before = state.pending[: -len(scheme)][-1:]
    if not state.pending.endswith(scheme) or (before.isascii() and before.isalnum()):
        return False
    match = _BARE_ADDRESS.match(state.src, state.pos - len(scheme))
    address = _without_stop(match[0]) if match else ""
    href = state.md.normalizeLink(address)
    if len(address) < len("http://x") or not permitted(href):
        return False
    if not silent:
        state.pending = state.pending[: -len(scheme)]
        state.push("link_open", "a", 1).attrs = {"href": href}
        state.push("text", "", 0).content = address
        state.push("link_close", "a", -1)
    state.pos += len(address) - len(scheme)
    return True


def _named(state: StateInline, silent: bool) -> bool:
    """Read `[[Name]]` and `[[Name|text]]`; whom it means, the links know."""
    if state.linkLevel or not state.src.startswith("[[", state.pos):
        return False
    match = _NAMED.match(state.src, state.pos)
    if match is None or not match["name"].strip():
        return False
    if not silent:
        meta = {"name": " ".join(match["name"].split()), "written": match[0]}
        state.push("named_open", "span", 1).meta = meta
        state.push("text", "", 0).content = (match["text"] or match["name"]).strip()
        state.push("named_close", "span", -1)
    state.pos = match.end()
    return True


def _without_stop(address: str) -> str:
    """Leave the sentence its full stop, and its bracket where the address opened none."""
    while address and (address[-1] in ".,;:!?*_~'" or (address[-1] in ")]" and "(["[")]".index(address[-1])] not in address)):
        address = address[:-1]
    return address


def _keep_unused_footnotes(state: StateCore) -> None:
    """A note nobody refers to, or a second one of the same name, stays where it stands; the plugin would drop it."""
    refs = state.env.get("footnotes", {}).get("refs", {})
    if not refs:
        return
    seen: set[str] = set()
    kept = []
    unwrapped: list[bool] = []
    for token in state.tokens:
        if token.type == "footnote_reference_open":
            label = token.meta["label"]
            unwrapped.append(refs[":" + label] < 0 or label in seen or any(not plain for plain in unwrapped))
            seen.add(label)
        wrapper = token.type.startswith("footnote_reference_")
        if not (wrapper and unwrapped[-1]):
            kept.append(token)
        if token.type == "footnote_reference_close":
            unwrapped.pop()
    state.tokens = kept
