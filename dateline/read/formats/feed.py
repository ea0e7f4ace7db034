"""Read the articles of an RSS or Atom file: bytes → Piece for each entry that holds its whole text."""

import re
from email.utils import parsedate_to_datetime
from html import escape
from typing import Any

from dateline.nouns.clipping import Known, MediaType
from dateline.read.formats.html import page, words_of
from dateline.read.piece import Piece, Unsupported, known

_FEWEST_LETTERS = 400
"""Below this an entry is a teaser: less than a short report, about seventy words."""
_HAN, _HAN_LETTERS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]"), 4
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?")
_ADDRESS = re.compile(r"https?://\S+")
_MAILBOX = re.compile(r"[^\s@]+@[^\s@]+\s*\((?P<name>[^)]+)\)\s*$")
_NO_NAME = re.compile(r"[@/]|^(?:admin|editor|redacci[oó]n|staff|webmaster)$", re.I)


def pieces(content: bytes) -> tuple[Piece, ...]:
    """The entries with full text, in the order of the feed."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False, remove_comments=True)
    root = etree.fromstring(content, parser)
    if root is None:
        raise ValueError("no XML")
    entries = [node for node in root.iter() if _name(node) in ("item", "entry")]
    if not entries:
        raise Unsupported(what="is a feed without entries", todo="remove it, or save the articles themselves")
    outlet, lang = _outlet(root)
    whole = [entry for entry in entries if _length(words_of(_text(entry))) >= _FEWEST_LETTERS]
    if not whole:
        raise Unsupported(what="is a feed of headlines and teasers only", todo="save the articles themselves")
    return tuple(_piece(entry, outlet=outlet, lang=lang) for entry in whole)


def _length(words: str) -> int:
    """How many letters long a text is, a Chinese sign being worth several."""
    return sum(_HAN_LETTERS if _HAN.match(sign) else not sign.isspace() for sign in words)


def _piece(entry: Any, *, outlet: str, lang: str) -> Piece:
    title = words_of(_value(entry, "title")).strip()
    facts = known("feed", sure=True, title=title, date=_date(entry), source_url=_link(entry)) + _authors(entry)
    facts += known("feed", source_name=outlet, lang=lang, source_section=_value(entry, "category"), updated=_updated(entry))
    headline = f"<h1>{escape(title, quote=False)}</h1>\n" if title else ""
    text = page(headline + _pictured(entry, _text(entry)), title=title, lang=lang)
    return Piece(kind=MediaType.HTML, text=text, known=facts, part=_value(entry, "guid", "id") or _link(entry) or title)


def _name(node: Any) -> str:
    tag = node.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _children(node: Any, name: str) -> list[Any]:
    return [child for child in node if _name(child) == name]


def _value(node: Any, *names: str) -> str:
    for name in names:
        for child in _children(node, name):
            words = "".join(child.itertext()).strip()
            if words:
                return words
    return ""


def _text(entry: Any) -> str:
    """The HTML of an entry: `content:encoded`, Atom's content, else the description; the longest where several are given."""
    found = [_html(child) for child in entry if _name(child) in ("encoded", "content", "description", "summary")]
    return max(found, key=len, default="")


def _pictured(entry: Any, text: str) -> str:
    """The text below the picture that the feed states beside it, where the text itself does not show that."""
    media = next((node for node in entry.iter() if _is_picture(node)), None)
    if media is None or media.get("url") in text:
        return text
    said = "".join(f"<span>{escape(words)}</span> " for words in (_value(media, "description"), _credit(media)) if words)
    shown = f'<img src="{escape(media.get("url"))}" alt="{escape(_value(media, "title"))}">'
    return f"<figure>{shown}<figcaption>{said}</figcaption></figure>\n{text}"


def _is_picture(node: Any) -> bool:
    """Whether an element says where a picture lies, as `enclosure` and the elements of Media RSS do."""
    told = f"{node.get('type') or ''} {node.get('medium') or ''}"
    return _name(node) in ("content", "enclosure") and "image" in told and bool(_ADDRESS.fullmatch(node.get("url") or ""))


def _credit(media: Any) -> str:
    maker = _value(media, "credit")
    return f"(Photo: {maker})" if maker else ""


def _html(node: Any) -> str:
    from lxml import etree

    kind = (node.get("type") or "html").casefold()
    if "xhtml" in kind or len(node):
        inner = (node.text or "") + "".join(etree.tostring(child, encoding="unicode", method="html") for child in node)
        return re.sub(r"<(/?)\w+:", r"<\1", inner)
    words = node.text or ""
    if "html" in kind or "<" in words:
        return words
    return "".join(f"<p>{escape(line)}</p>\n" for line in words.split("\n") if line.strip())


def _outlet(root: Any) -> tuple[str, str]:
    """The feed's name and language."""
    channel = next((node for node in root.iter() if _name(node) == "channel"), root)
    lang = root.get("{http://www.w3.org/XML/1998/namespace}lang") or _value(channel, "language")
    return words_of(_value(channel, "title")).strip(), lang.strip()


def _link(entry: Any) -> str:
    links = _children(entry, "link")
    for link in sorted(links, key=lambda each: each.get("rel", "alternate") != "alternate"):
        address = (link.get("href") or link.text or "").strip()
        if _ADDRESS.fullmatch(address):
            return address
    permanent = _value(entry, "guid", "id")
    return permanent if _ADDRESS.fullmatch(permanent) else ""


def _authors(entry: Any) -> tuple[Known, ...]:
    named = [_value(author, "name") or "".join(author.itertext()) for author in _children(entry, "author")]
    named += ["".join(creator.itertext()) for creator in _children(entry, "creator")]
    people = [found["name"] if (found := _MAILBOX.search(name)) else name for name in named]
    clean = [name for name in dict.fromkeys(people) if not _NO_NAME.search(name.strip())]
    return tuple(fact for name in clean for fact in known("feed", sure=True, authors=name))


def _date(entry: Any) -> str:
    return _day(_value(entry, "pubDate", "published", "issued", "date", "updated"))


def _updated(entry: Any) -> str:
    return _day(_value(entry, "updated", "modified")) if _value(entry, "published") else ""


def _day(written: str) -> str:
    found = _ISO.match(written)
    if found:
        return found[0].replace("T", " ")[:16]
    try:
        return f"{parsedate_to_datetime(written):%Y-%m-%d %H:%M}"
    except (ValueError, TypeError, OverflowError):
        return ""
