"""Read the articles of a page that Europresse hands out: HTML → Piece for each article, with what its head and number state."""

import re
from html import escape
from typing import Any

from dateline.nouns.clipping import MediaType
from dateline.read.formats.html import page
from dateline.read.piece import Piece, known

SIGN = "DocPublicationName"
"""A class that every such article has."""
_DAY = re.compile(r"·(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)·")
_NUMBER = re.compile(r",\s*(?P<number>n[o°º]\.?\s*\d[\w ./-]*)$", re.I)
_OF_SITE = re.compile(r"\s*\((?:site web|web site|sitio web)[^()]*\)$", re.I)
_PLACE = re.compile(r",\s*pp?\.\s*(?P<page>[\w,\- ]+)")
_SECTION = re.compile(
    r"(?P<section>[^,\d]{2,60}),\s*(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b",
    re.I,
)
_LEADS_TO = re.compile(r"\s*(?:Cet article est paru dans|This article appeared in|Lire aussi)\b", re.I)


def articles(text: str) -> tuple[Piece, ...]:
    """The articles in the order of the page; none of any other page."""
    if SIGN not in text:
        return ()
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    found = [_piece(article) for article in root.iter("article")] if root is not None else []
    return tuple(piece for piece in found if piece is not None)


def _piece(article: Any) -> Piece | None:
    text = _first(article, "docOcurrContainer")
    text = _first(article, "DocText") if text is None else text
    headline, outlet = _words(_first(article, "titreArticleVisu")) or _words(_first(article, "titreArticle")), _outlet(article)
    if text is None or not headline or not outlet:
        return None
    head, number = _words(_first(article, "DocHeader")), _words(_first(article, "publiC-lblNodoc"))
    day, place, section, issue = _DAY.search(number), _PLACE.search(head), _SECTION.match(head), _NUMBER.search(outlet)
    facts = known(
        "europresse",
        sure=True,
        title=headline,
        date="-".join(day.groups()) if day else "",
        authors=_words(_first(article, "docAuthors")) or _words(_first(article, "sm-margin-bottomNews")),
        source_name=_OF_SITE.sub("", _NUMBER.sub("", outlet)),
        source_section=section["section"] if section else "",
        page=place["page"].strip() if place else "",
        edition=issue["number"] if issue else "",
    )
    body = f"<h1>{escape(headline, quote=False)}</h1>\n{_body(text)}"
    return Piece(kind=MediaType.HTML, text=page(body, title=headline), known=facts, part=number or headline)


def _first(node: Any, name: str) -> Any:
    return next((each for each in node.iter() if name in (each.get("class") or "").split()), None)


def _words(node: Any) -> str:
    return " ".join("".join(node.itertext()).split()) if node is not None else ""


def _outlet(article: Any) -> str:
    """The outlet's name, without what is known of it further."""
    node = _first(article, SIGN)
    return next((" ".join(words.split()) for words in node.itertext() if words.strip()), "") if node is not None else ""


def _body(text: Any) -> str:
    """The paragraphs; words with no paragraph of their own are one."""
    from lxml import etree

    before = f"<p>{escape(text.text)}</p>\n" if (text.text or "").strip() else ""
    parts = [child for child in text if not _LEADS_TO.match(_words(child))]
    return before + "\n".join(etree.tostring(child, encoding="unicode", method="html") for child in parts)
