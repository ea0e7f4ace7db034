"""Write again what a paragraph of Markdown says, its links and emphasis kept: the paragraph as it stands → Markdown of ours."""

import re
from collections.abc import Mapping

from dateline.convert.escape import escaped, escaped_within
from dateline.convert.text import markup

Addresses = Mapping[str, str]

_TOKEN = re.compile(
    rf"(?P<link>{markup.LINK.pattern})|<(?P<bare>https?://[^\s<>]{{1,2000}})>"
    r"|(?<![\\*])\*\*(?=[^\s*])(?P<strong>(?:[^*\\\n]|\\.|\*(?!\*)){1,2000}?)(?<=[^\s\\])\*\*(?!\*)|(?<![\\*])\*(?=[^\s*])(?P<star>(?:[^*\\\n]|\\.|\*\*){1,2000}?)(?<=[^\s\\])\*(?!\*)"
    r"|(?<![\w\\_])__(?=[^\s_])(?P<under>.{1,2000}?)(?<=[^\s\\])__(?![\w_])|(?<![\w\\_])_(?=[^\s_])(?P<line>.{1,2000}?)(?<=[^\s\\])_(?![\w_])",
    re.S,
)
_WEB = re.compile(r"\(\s*<?((?:https?|mailto):[^\s<>\"]+?)>?(?:\s+[\"'(].*)?\s*\)", re.S | re.I)
_SPECIAL = re.compile(r"[\s()<>\\]")
_DEFINED = re.compile(r"^ {0,3}\[([^\[\]\n]{1,80})\]:[ \t]+<?(https?://[^\s<>]+)>?", re.M)


def addresses(text: str) -> Addresses:
    """What a text of Markdown calls its addresses: `[1]: https://…`."""
    return {name.casefold(): address for name, address in _DEFINED.findall(text)} if "]:" in text else {}


def inline(paragraph: str, words: str, known: Addresses) -> str:
    """The paragraph with its links and emphasis, where all of it is still `words`; else the words alone.

    What leads to a page of the outlet without naming its host leads nowhere from a story, and keeps its words only.
    """
    if not markup.MAY_STAND.search(paragraph):
        return escaped(words)
    made = _written(markup.stressed_once(paragraph), known, first=True).strip()
    return made if _folded(plain(made)) == _folded(words) else escaped(words)


def _written(text: str, known: Addresses, *, first: bool = False) -> str:
    made, last = [], 0
    text = markup.IMAGE.sub("", text)
    for match in _TOKEN.finditer(text):
        made.append(_words(text[last : match.start()], first=first and not last))
        made.append(_token(match, known))
        last = match.end()
    return "".join([*made, _words(text[last:], first=first and not last)])


def _token(match: re.Match[str], known: Addresses) -> str:
    strong, light = match["strong"] or match["under"], match["star"] or match["line"]
    if strong or light:
        mark = "" if _opens_nothing(match) else "**" if strong else "*"
        return f"{mark}{_written(strong or light, known).strip()}{mark}"
    if match["bare"]:
        return f"<{match['bare']}>"
    said = match[2]
    before, after = said[: len(said) - len(said.lstrip())], said[len(said.rstrip()) :] if said.strip() else ""
    words, target = _written(said.strip(), known), _address(match, known)
    return f"{before}[{words}]({target}){after}" if words and target else f"{before}{words}{after}"


def _opens_nothing(match: re.Match[str]) -> bool:
    """Whether marks between a letter and a quotation mark are none to who reads Markdown."""
    text, inner = match.string, match[0].strip("*_")
    before, after = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 1]
    return (before.isalnum() and not inner[:1].isalnum()) or (after.isalnum() and not inner[-1:].isalnum())


def _address(match: re.Match[str], known: Addresses) -> str:
    """Where a link leads, if a story may lead there."""
    where = match[0][match.end(2) + 1 - match.start() :]
    if where.startswith("["):
        return known.get((where[1:-1] or match[2]).casefold(), "")
    web = _WEB.fullmatch(re.sub(r"\\(?=[()_*])", "", where))
    return _SPECIAL.sub(lambda sign: f"%{ord(sign[0]):02X}", web[1]) if web else ""


def _words(text: str, *, first: bool) -> str:
    """What stands between two tokens, with nothing in it that becomes markup."""
    if not text.strip():
        return " " if text else ""
    made = escaped(plain(text)) if first else escaped_within(plain(text))
    return f"{' ' if text[0].isspace() and not first else ''}{made}{' ' if text[-1].isspace() else ''}"


def plain(text: str) -> str:
    """What a piece of Markdown says."""
    seen = markup.seen_through(text)
    seen = markup.unlinked(seen)[0] if markup.OPEN in seen else seen
    return " ".join((markup.unstressed(seen) if markup.MAY_STAND.search(seen) else seen).split())


def _folded(words: str) -> str:
    return "".join(words.split())
