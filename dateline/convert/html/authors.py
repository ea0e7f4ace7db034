"""Find who wrote an article: statements and byline blocks → names.

People come first, wherever the page names them. An agency or outlet is taken only where the page itself states it as the author
in so many words (JSON-LD, meta), never guessed from a line of text.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dateline.convert.fields import addresses, byline
from dateline.convert.fields.byline import credited
from dateline.convert.html import signed
from dateline.convert.html.blocks import Block, In, outside_facts
from dateline.convert.html.bylines import below_by, by_lines, bylined, desks, marked, without_by
from dateline.convert.html.lines import Values
from dateline.convert.html.statements import Statements, plain
from dateline.convert.html.title import Read, fold
from dateline.convert.text import chinese

_META = (
    "author",
    "article:author",
    "parsely-author",
    "dc.creator",
    "dcterms.creator",
    "sailthru.author",
    "byl",
    "cxenseparse:author",
    "articleauthor",
)
# The account that put an article in, under whatever name, where nobody has one of their own.
_ACCOUNT = re.compile(r"/authors?/(?:\w*admin\w*|editor|webmaster|root|user)/?$", re.I)
_ADDRESS = re.compile(r"://|@|\bwww\.")
_CARD_LABELS = frozenset(
    [
        "written by",
        "author",
        "verfasst von",
        "geschrieben von",
        "autor",
        "escrito por",
        "écrit par",
        "auteur",
        "scritto da",
        "geschreven door",
        "skriven av",
        "skrevet af",
        "by",
    ]
)
_BEFORE, _AFTER = 2, 8
# A line is as long, a desk's name has so many words.
_LINE, _DESK = 120, 3
# What follows a byline on its line.
_TAGS = re.compile(r"(?:tags?|tagged|topics?|filed under|categor(?:y|ies)|temas|etiquetas)\s*[:：]", re.I)
# Of the name of an outlet what a reader says.
_DOMAIN = re.compile(r"[. ](?:com|org|net|co|tv|de|es|fr|it|uk)(?:[. ]\w\w)?$")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_NOBODY = re.compile(
    r"^(?:(?:the )?(?:\w*admin\w*|administrator|staff|editors?|editorial(?: team| staff)?|authors?|guest(?: \w+)?|contributor"
    r"|unknown|null|none|n/?a|web ?master|redaktion|redacción|redazione|rédaction|redactie|user"
    r"|root|anonymous|nachrichten|news|super ?user"
    r"|published|posted|by|date|share|home|blog|press release))$|\badmin\b"
    r"|https?:|www\.|@|\d{3}|[{}<>=\[\]]|\.(?:jpg|png|html?)",
    re.I,
)


def authors(
    stated: Statements,
    found: list[Block],
    *,
    near: list[Block],
    end: int,
    told: Values = (),
    outlets: frozenset[str] = frozenset(),
    own: frozenset[int],
    chosen: Sequence[Block] = (),
) -> list[Read]:
    """The authors in the order of the byline; none rather than one who is nobody.

    `near` are the blocks round the headline, `end` is the place in `found` of the body's last block, `told` are the labelled lines
    near both; `own` are the ids of blocks above the text or of no other text; `outlets` are the folded names of the outlet,
    which is no author where somebody else is; `chosen` is the body.
    """
    outlets |= _accounts(near) | _own_names(stated)
    said = _told(stated.article.get("author") or stated.article.get("creator"))
    said += _contributing(stated, near) if said else []
    if _people(said, outlets):
        return _reads([(name, text) for text in said for name in (_names(text, outlets) or _organization(text))], "JSON-LD author")
    for rule, texts in _of_people(stated, found, near, end, own, chosen):
        if named := _people(texts, outlets):
            return _reads(_without_words(named, found), rule)
    labelled = [
        (name, words) for field, value, words in told if field == "author" for name in (_names(value, outlets) or credited(value))
    ]
    if labelled:
        return _reads(labelled, "label")
    stating = [name for text in said for name in _organization(text)] or _stated(stated, near, own, outlets)
    return _reads([(name, name) for name in stating], "stated author")


def _people(texts: Sequence[str], outlets: frozenset[str]) -> list[tuple[str, str]]:
    """Each person that the bylines name, with the words."""
    return [(name, text) for text in texts for name in _names(text, outlets) if fold(name) not in outlets]


def _names(text: str, outlets: frozenset[str]) -> tuple[str, ...]:
    """The people of a byline, before its tags, and before the outlet's name where that stands behind theirs."""
    text = _TAGS.split(text)[0]
    for outlet in sorted(outlets):
        before, behind, _ = text.partition(next(iter(re.findall(rf"\s{re.escape(_DOMAIN.sub('', outlet))}\b", text, re.I)), "\n"))
        if behind and byline.names(before):
            text = before
    return byline.names(text)


def _contributing(stated: Statements, near: list[Block]) -> list[str]:
    """Those stated as contributors whom the byline names, too."""
    words = " ".join(fold(block.text) for block in near)
    return [name for name in _told(stated.article.get("contributor")) if fold(name) in words]


def _accounts(near: list[Block]) -> frozenset[str]:
    """The folded names that a page's program goes by: links to its account that all articles come from."""
    return frozenset(
        fold(run.text)
        for block in near
        for run in block.runs
        if run.node.raw and "author" in run.node.raw and _ACCOUNT.search(run.node.get("href"))
    )


def _own_names(stated: Statements) -> frozenset[str]:
    """The folded names by which a page states its publisher, and those of its portal in a Chinese title element: `…_网易财经`."""
    publishers = [stated.first("dc.publisher", "publisher", "article:publisher")[0]]
    ends = re.split(r"[_|｜-]", stated.head_title)[1:]
    portals = [name for key in _META for name in stated.meta.get(key, ()) if _HAN.search(name) and any(name in end for end in ends)]
    return frozenset(map(fold, filter(None, (*publishers, *portals))))


def _stated(stated: Statements, near: list[Block], own: frozenset[int], outlets: frozenset[str]) -> list[str]:
    """The first author of no full name that a meta element states, else that a mark of the byline does."""
    metas = [name for key in _META for text in stated.meta.get(key, ())[:1] for name in _organization(text)]
    own_lines = [block for block in outside_facts(near) if id(block) in own and not block.within & In.CAPTION]
    said = metas or [name for text in desks(own_lines) for name in _organization(without_by(text)) if _names_desk(name)]
    return [name for name in said[:1] if not (_HAN.search(name) and fold(name) in outlets)]


def _names_desk(text: str) -> bool:
    return len(text.split()) <= _DESK and not text.islower() and "staff" not in text.casefold()


def _without_words(named: list[tuple[str, str]], found: list[Block]) -> list[tuple[str, str]]:
    """Of several names those that are none left out: all their words stand in small letters elsewhere on the page."""
    if len(named) < 2:
        return named
    small = signed.written_small(found)
    return [(name, text) for name, text in named if not small.issuperset(name.casefold().split())] or named


def _reads(pairs: list[tuple[str, str]], rule: str) -> list[Read]:
    read: dict[str, Read] = {}
    for name, text in pairs:
        read.setdefault(fold(name), Read(value=name, rule=rule, quote=text))
    return list(read.values())[:12]


def _told(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [text for text in (_name(each) for each in values if each) if text]


def _name(value: Any) -> str:
    if isinstance(value, Mapping) and _ACCOUNT.search(f"{value.get('url') or value.get('@id') or ''}"):
        return ""
    if isinstance(value, Mapping) and not value.get("name") and value.get("familyName"):
        return f"{plain(value.get('givenName'))} {plain(value.get('familyName'))}".strip()
    return plain(value).strip(" ,;|")


def _organization(text: str) -> tuple[str, ...]:
    """A stated author who is no person's full name: an agency, an outlet, a single name."""
    text = " ".join(text.split()).strip(" ,;|")
    if not 2 < len(text) <= 40 or len(text.split()) > 5 or _NOBODY.search(text):
        return ()
    return (text,)


def _of_people(
    stated: Statements, found: list[Block], near: list[Block], end: int, own: frozenset[int], chosen: Sequence[Block]
) -> Iterator[tuple[str, list[str]]]:
    stating = [value for name in _META for value in stated.meta.get(name, ())]
    metas = [value for value in stating if not _ADDRESS.search(value)][:6]
    yield "meta author", _also_printed(metas, near)
    yield "rel author", marked(near)
    yield "author's address", _called_by(stating, found)
    near = [block for block in outside_facts(near) if id(block) in own]
    yield "byline", bylined(near)
    yield "by line", by_lines(near)
    yield "card author", _on_card(stated)
    yield "below by", below_by(near)
    after = [block for block in found[max(end - _BEFORE, 0) : end + _AFTER] if len(block.text) < _LINE and id(block) in own]
    yield "name beside the date", signed.beside_a_date(near, found)
    yield "by line, after the text", by_lines(after)
    yield "in brackets at the end", [name for block in chosen[-1:] for name in chinese.in_brackets(block.text)]
    yield "byline, after the text", bylined(after)
    yield "below by, after the text", below_by(found[end : end + _AFTER])
    yield "rel author, after the text", _one_of(marked(after))
    yield "written by, below", signed.written_by(found[end:])
    yield "author's box", _one_of(signed.boxes(found[end:]))
    yield "name above the text", signed.above_text(found, chosen)
    yield "signed", signed.signed(chosen, found)
    yield "fact below", _one_of(signed.facts(found[end:]))


def _called_by(stating: Sequence[str], found: list[Block]) -> list[str]:
    """What the page calls the person whose address it states as the author: the words of a link that leads there."""
    paths = {path for value in stating if "://" in value and len(path := addresses.path(value).rstrip("/")) > 1}
    if not paths:
        return []
    links = [run for block in found for run in block.runs if run.node.tag == "a" and run.text.strip()]
    return _one_of([run.text for run in links if addresses.path(run.node.get("href")).rstrip("/") in paths])


def _also_printed(values: list[str], near: list[Block]) -> list[str]:
    """Of several values those that stand round the headline too, if any: a publisher may be stated beside who wrote."""
    if len(set(values)) < 2:
        return values
    words = " ".join(fold(block.text) for block in near)
    return [value for value in values if any(fold(name) in words for name in byline.names(value))] or values


def _on_card(stated: Statements) -> list[str]:
    """`Written by` on the card that a page gives to those who share it."""
    labels = {key[-1]: stated.first(key)[0] for key in stated.meta if key.startswith("twitter:label")}
    return [stated.first(f"twitter:data{number}")[0] for number, label in labels.items() if label.casefold() in _CARD_LABELS]


def _one_of(texts: list[str]) -> list[str]:
    """The first of lines that all name the same people; none where they differ."""
    naming = [text for text in texts if byline.names(text)]
    return naming[:1] if len(set(map(byline.names, naming))) == 1 else []
