"""Part what press databases export, or somebody pasted together, into its articles: text → (name, text) of each.

A text that is neither is left whole. Covers, lists of contents and summaries of a search belong to no article.
"""

import hashlib
import re
from collections.abc import Callable
from itertools import pairwise

from dateline.read.chat import chat
from dateline.read.formats import europresse as europresse_page
from dateline.read.formats.html import words_of
from dateline.read.pasted import TELLS, pasted

_LEXIS_END = re.compile(r"^[ \t]*(?:End of Document|Fin del documento|Ende des Dokuments)[ \t]*$", re.M)
_LEXIS_OLD = re.compile(r"^[ \t\f]*\d{1,4} of \d{1,4} DOCUMENTS?[ \t]*$", re.M)
_LEXIS_COVER = re.compile(
    r"^[ \t\f]*(?:User Name|Date and Time|Job Number|Documents? \(\d+\)|Client/Matter|Search Terms|Search Type|Narrowed by"
    r"|Content Type\s+Narrowed by|.*About LexisNexis.*|.*©.*LexisNexis.*|\d{1,4}\. .*)[^\n]*$",
    re.M | re.I,
)
_LEXIS_FRONT = re.compile(
    r"^[ \t\f]*(?:User Name|Date and Time|Job Number|Documents? \(\d+\)|.*(?:About|©.*) LexisNexis)", re.M | re.I
)
_LEXIS_LABEL = re.compile(r"^(?:BYLINE|SECTION|LENGTH|DATELINE):", re.M)
_LEXIS_PLACE = re.compile(r"^[ \t]*(?:Body|Length:.*|LENGTH:.*|Load-Date:.*|LOAD-DATE:.*)[ \t]*$", re.M)
_FACTIVA_END = re.compile(r"^[ \t]*(?:AN[ \t]+)?(?:Document|Documento|Dokument) (?P<id>[A-Z]{2,}[0-9A-Za-z]{8,})[ \t]*$", re.M)
_FACTIVA_HEAD = re.compile(r"^(?:(?:SE|CLM)[ \t][^\n]*\n\s*)?HD[ \t]+\S", re.M)
_FACTIVA_TAGS = re.compile(r"^(?:WC|PD|SN|LP|TD|LA|CY|BY)[ \t]", re.M)
_FACTIVA_PAGE = re.compile(r"""<div\b[^>]*\bclass=["']article \w\wArticle["']""")
# What every such page has is looked for first, the fastest first of all.
_FACTIVA_SIGNS, _FACTIVA_CLASS = ('="article', "='article"), re.compile(r"""class=["']article \w\wArticle["']""")
_EUROPRESSE_END = re.compile(r"^[ \t]*(?P<id>news·(?:19|20)\d{6}·\S+)[ \t]*$", re.M)
_GALE_END = re.compile(r"^[ \t]*Gale Document Number:[ \t]*(?P<id>GALE\|\w+)[ \t]*$", re.M)
_EBSCO_START = re.compile(r"^[ \t]*Record: \d{1,4}[ \t]*$", re.M)
_EBSCO_ID = re.compile(r"^[ \t]*Accession Number:\s*(\S+)", re.M)
_GENIOS_END = re.compile(r"^[ \t]*© GBI-Genios\b.*$", re.M)
_GENIOS_ID = re.compile(r"^[ \t]*Dokumentnummer:\s*(\S+)", re.M)
_NEWSBANK_END = re.compile(r"^[ \t]*Record Number:[ \t]*(?P<id>\S+)[ \t]*$", re.M)
_WISERS_END = re.compile(r"^[ \t]*文章[编編][号號] ?[:：] ?(?P<id>\d{10,})[ \t]*$(?:\s*^[^\n]{0,120}(?:版权|版權)[^\n]*$)?", re.M)
_PROQUEST_RULE = re.compile(r"^[ \t]*_{20,}[ \t]*$", re.M)
_PROQUEST_PLACE = re.compile(r"^[ \t]*(?:Publication title|Título de publicación|Full text|ProQuest document ID):", re.M | re.I)
_PROQUEST_ID = re.compile(r"^[ \t]*ProQuest document ID:[ \t]*(\d+)", re.M | re.I)
# What tells the pages of the other databases: each ends its articles so.
_ON_PAGES = (
    *("End of Document", "Fin del documento", "Ende des Dokuments", " DOCUMENTS", "ProQuest document ID"),
    *("news·", "文章编号", "文章編號", "Gale Document Number:"),
)
OF_THE_WEB = "og:title"
"""What a page says of itself to social networks, as no database does: it is one article, and need not be looked through."""
_NO_WORDS = re.compile(r"<(head|script|style)\b.*?</\1\s*>|<!--.*?-->", re.S | re.I)
_SIGNS = frozenset(sign.encode() for sign in (*_FACTIVA_SIGNS, *_ON_PAGES, europresse_page.SIGN, "\0")) | {
    *("文章编号".encode("gb18030"), "文章編號".encode("gb18030"), "文章編號".encode("big5"), "news·".encode("cp1252"))
}
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+")
_FRONT_MATTER = re.compile(r"\s*---[ \t]*\n(?:[^\n]*\n){0,200}?---[ \t]*(?:\n|$)")
_FEWEST_WORDS = 25
"""One article of so many words tells an export from a text that only looks like one; shorter ones beside it are articles too."""


def articles(text: str) -> tuple[tuple[str, str], ...]:
    """Each article with a name of its own that stays the same in a later export; () for a text that is no export.

    The only article of an export has its name too; it is the whole text where nothing but white space stands around it. Under front
    matter stands one article, whatever its words look like.
    """
    if _FRONT_MATTER.match(text):
        return ()
    for tells, read in GRAMMARS:
        if not any(tell in text for tell in tells):
            continue
        parts = [part for part in read(text) if _WORD.search(part[1])]
        if any(len(_WORD.findall(part)) >= _FEWEST_WORDS for _, part in parts):
            named = _named(parts)
            alone = len(named) == 1 and named[0][1].strip() == text.strip("\ufeff\f \n")
            return ((named[0][0], text),) if alone else named
    return ()


def is_export(text: str) -> bool:
    """Whether the text has the lines that press databases write, for one article or for many."""
    if _PROQUEST_PLACE.search(text) and re.search(r"^Full text:", text, re.M | re.I):
        return True
    return bool(_LEXIS_END.search(text) or _FACTIVA_END.search(text) or (_FACTIVA_HEAD.search(text) and _FACTIVA_TAGS.search(text)))


def handed_out(page: str) -> str:
    """The words of a page that a database hands out, which have the lines of its plain texts; nothing of any other page."""
    told = any(sign in page for sign in _FACTIVA_SIGNS) and _FACTIVA_CLASS.search(page)
    first = _FACTIVA_PAGE.search(page) if told else None
    if first:
        return words_of(page[first.start() :])
    return words_of(_NO_WORDS.sub("", page).replace("\n", " ")) if any(sign in page for sign in _ON_PAGES) else ""


def may_be_handed_out(page: bytes) -> bool:
    """Whether a page, in whichever encoding, has a sign of a database: no other can be several articles."""
    return OF_THE_WEB.encode() not in page and any(sign in page for sign in _SIGNS)


def lexis(text: str) -> list[tuple[str, str]]:
    """Each ends with `End of Document`; covers and lists of contents stand before the first."""
    cuts = [match.end() for match in _LEXIS_END.finditer(text)]
    parts = [text[start:end] for start, end in pairwise([0, *cuts])]
    return [("", _uncovered(part)) for part in parts if _LEXIS_PLACE.search(part)]


def lexis_numbered(text: str) -> list[tuple[str, str]]:
    """Each begins with `3 of 27 DOCUMENTS`."""
    cuts = [match.start() for match in _LEXIS_OLD.finditer(text)]
    parts = [text[start:end] for start, end in pairwise([*cuts, len(text)])]
    return [(_headline(part), _LEXIS_OLD.sub("", part, count=1)) for part in parts]


def _headline(part: str) -> str:
    """The line above the first label, which the outlet and the date precede."""
    label = _LEXIS_LABEL.search(part)
    lines = part[: label.start()].split("\n") if label else []
    return next((_short(line) for line in reversed(lines) if line.strip()), "")


def factiva(text: str) -> list[tuple[str, str]]:
    """Each ends with `Document` and its number."""
    return _ended(text, _FACTIVA_END)


def europresse(text: str) -> list[tuple[str, str]]:
    """Each ends with its number, `news·20190512·…`."""
    return _ended(text, _EUROPRESSE_END)


def gale(text: str) -> list[tuple[str, str]]:
    """Each ends with `Gale Document Number:`."""
    return _ended(text, _GALE_END)


def wisers(text: str) -> list[tuple[str, str]]:
    """Each ends with 文章编号 and its number."""
    return _ended(text, _WISERS_END)


def _ended(text: str, ends: re.Pattern[str]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    start = 0
    for match in ends.finditer(text):
        found.append((match["id"], text[start : match.end()]))
        start = match.end()
    return found


def factiva_tagged(text: str) -> list[tuple[str, str]]:
    """Each begins with a headline behind `HD`, and has further fields behind two letters."""
    cuts = [match.start() for match in _FACTIVA_HEAD.finditer(text)]
    parts = [text[start:end] for start, end in pairwise([*cuts, len(text)])]
    return [("", part) for part in parts] if parts and all(len(_FACTIVA_TAGS.findall(part)) >= 3 for part in parts) else []


def ebsco(text: str) -> list[tuple[str, str]]:
    """Each begins with `Record: 3` and has its number at the database."""
    cuts = [match.start() for match in _EBSCO_START.finditer(text)]
    parts = [text[start:end] for start, end in pairwise([*cuts, len(text)])]
    numbered = [(found[1], part) for part in parts if (found := _EBSCO_ID.search(part))]
    return numbered if len(numbered) == len(parts) else []


def genios(text: str) -> list[tuple[str, str]]:
    """Each ends with the name of the database and has its number there."""
    cuts = [match.end() for match in _GENIOS_END.finditer(text)]
    parts = [text[start:end] for start, end in pairwise([0, *cuts])]
    return [(found[1], part) for part in parts if (found := _GENIOS_ID.search(part))]


def newsbank(text: str) -> list[tuple[str, str]]:
    """Each ends with `Record Number:`."""
    return _ended(text, _NEWSBANK_END)


def proquest(text: str) -> list[tuple[str, str]]:
    """Each stands between long lines of underscores and names its publication."""
    parts = [part for part in _PROQUEST_RULE.split(text) if len(_PROQUEST_PLACE.findall(part)) >= 2]
    return [(found[1] if (found := _PROQUEST_ID.search(part)) else "", part) for part in parts]


GRAMMARS: tuple[tuple[tuple[str, ...], Callable[[str], list[tuple[str, str]]]], ...] = (
    (("End of Document", "Fin del documento", "Ende des Dokuments"), lexis),
    ((" DOCUMENT",), lexis_numbered),
    (("Document", "Dokument"), factiva),
    (("HD ", "HD\t"), factiva_tagged),
    (("news·",), europresse),
    (("文章编号", "文章編號"), wisers),
    (("Gale Document Number:",), gale),
    (("_" * 20,), proquest),
    (("Accession Number:",), ebsco),
    (("© GBI-Genios",), genios),
    (("Record Number:",), newsbank),
    (TELLS, pasted),
    (("] ", " - "), chat),
)
"""Each with words that stand in every such export: a text without them need not be read by it."""


def _uncovered(part: str) -> str:
    """The article without what the database printed before its headline."""
    place = _LEXIS_PLACE.search(part)
    end = place.start() if place else 0
    if not _LEXIS_FRONT.search(part, 0, end):
        return part
    return part[max(match.end() for match in _LEXIS_COVER.finditer(part, 0, end)) :]


def _named(parts: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Parts with their number at the database, else with their first line; twins get a number more."""
    taken: dict[str, int] = {}
    named: list[tuple[str, str]] = []
    for number, text in parts:
        inner = text.strip("\n\f ") + "\n"
        name = number or _first_line(inner)
        taken[name] = taken.get(name, 0) + 1
        named.append((name if taken[name] == 1 else f"{name} ({taken[name]})", inner))
    return tuple(named)


def _first_line(text: str) -> str:
    return _short(text.split("\n", 1)[0])


def _short(line: str) -> str:
    line = " ".join(line.split())
    return line if len(line) <= 80 else f"{line[:60]} {hashlib.sha256(line.encode()).hexdigest()[:8]}"
