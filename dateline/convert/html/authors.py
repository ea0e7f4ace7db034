"""Find who wrote an article: statements and byline blocks → names.

People come first, wherever the page names them. An agency or outlet is taken only where the page itself states it as the author
in so many words (JSON-LD, meta), never guessed from a line of text.
"""

import operator
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import dropwhile, pairwise, takewhile
from typing import Any

from dateline.convert.fields.byline import credited, names
from dateline.convert.fields.published import dates
from dateline.convert.html.blocks import Block, In, tokens
from dateline.convert.html.lines import Values
from dateline.convert.html.statements import Statements, plain
from dateline.convert.html.title import Read, fold
from dateline.convert.html.tree import Node
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
_AUTHOR = re.compile(
    r"author|byline|autor|auteur|contributor|writer|redakteur|journalist|verfasser|schrijver|periodista|redactora?\b|(?<![a-z])firma(?![a-z])",
    re.I,
)
_NOT_AUTHOR = re.compile(
    r"comment|related|teaser|promo|recirc|card-list|avatar|image|social|share|follow|bio\b|description|desc\b|date|time|role|job",
    re.I,
)
_BY = re.compile(
    r"^(?:(?:written|story|words|text|reported|posted|report|texte?|texto|tekst)\s+)?"
    r"(?:by|von|por|par|di|door|av|af|przez|text|tekst|od|de)\b\s*[:：]?\s*(?=\W*[A-ZÀ-ÞА-Я])"
    r"|^(?-i:(?:By|Von|Por|Par|Di|Av)(?=[A-ZÀ-Þ][a-z]))|^(?:author|autor|auteur|reporter|记者|作者|文|撰文|contributors?)\s*[:：/｜|]\s*"
    r"|^[□■◎●△▲]?\s*(?:[\u4e00-\u9fff·]{2,8}[ \u3000])?[\u4e00-\u9fff·]{0,10}?(?:记者|記者|实习生|通讯员)[ \u3000]+"
    r"(?=[\u4e00-\u9fff]{2,4}(?:\s|$))"
    r"|^autorin/autor\s*:?\s+",
    re.I,
)
# Who made the picture is often marked as an author is.
_PICTURE = re.compile(r"(?:photos?|fotos?|bild(?:er)?|images?|pictures?|picture credits?|credits?|crédito)\s*[:：]", re.I)
_COUNTED = re.compile(r"[:,] \d")
_READING = re.compile(r"^\W*\d{1,3}[ -]*(?:min(?:ute)?s?\b\.?(?: read)?|分钟)", re.I)
_WRITTEN = re.compile(r"(?:written|words|story|article) by:?\s+(.{5,40})", re.I)
_BY_ANY = re.compile(r"(?:by|von|por|par|di|door|av|af)\s+", re.I)
_BY_ALONE = re.compile(
    r"(?:(?:written|article|story|words|text|posted|published)\s+)?(?:by|von|por|par|autor(?:in)?|author)\s*:?", re.I
)
_FACT = re.compile(r"(?:autorin/autor|autor/in|autor:in|authors?|autor(?:a|in|es|en)?|auteurs?|autore)\b\s*:?\s+\S", re.I)
# The account that put an article in, under whatever name, where nobody has one of their own.
_ACCOUNT = re.compile(r"/authors?/(?:\w*admin\w*|editor|webmaster|root|user)/?$", re.I)
_ADDRESS = re.compile(r"://|@|\bwww\.")
# A sentence is as long, a name so long at most, a desk's name has so many words, and an element round so many blocks is no byline.
_SENTENCE, _NAME, _DESK, _WRAPPER = 80, 40, 3, 12
_LINE, _ENDS_DESK = 120, re.compile(r"[,·•|—–]|\s(?:in|on|am|le|el)\s")
_SMALL = re.compile(r"\b[^\W\d_A-ZÀ-Þ]\w+")
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
_AUTHORS, _BOX_WORDS = "author", frozenset(("bio", "box", "card", "details", "info", "meta", "profile"))
_HOUSE = re.compile(r"\b(?:universi\w+|institut\w*|college|school|cent(?:er|re|ro)|hochschule)\b", re.I)
_STRESS = frozenset(("b", "em", "i", "strong"))
_OFF = In.NAV | In.FOOTER | In.HIDDEN
_SET_OFF = _OFF | In.CAPTION | In.QUOTE | In.LIST | In.TABLE | In.HEADING
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
    outlets |= _accounts(near)
    said = _told(stated.article.get("author") or stated.article.get("creator"))
    said += _contributing(stated, near) if said else []
    people = [name for text in said for name in names(text) if fold(name) not in outlets]
    if people:
        return _reads([(name, text) for text in said for name in (names(text) or _organization(text))], "JSON-LD author")
    for rule, texts in _of_people(stated, found, near, end, own, chosen):
        named = [(name, text) for text in texts for name in names(text) if fold(name) not in outlets]
        if named:
            return _reads(_without_words(named, found), rule)
    labelled = [(name, words) for field, value, words in told if field == "author" for name in credited(value)]
    if labelled:
        return _reads(labelled, "label")
    stating = [name for text in said for name in _organization(text)] or _stated(stated, near, own)
    return _reads([(name, name) for name in stating], "stated author")


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


def _stated(stated: Statements, near: list[Block], own: frozenset[int]) -> list[str]:
    """The first author of no full name that a meta element states, else that a mark of the byline does."""
    metas = [name for key in _META for text in stated.meta.get(key, ())[:1] for name in _organization(text)]
    own_lines = [block for block in near if id(block) in own and not block.within & In.CAPTION]
    marked = _marked(own_lines) + [text for text in map(_behind_by, own_lines, _dated(own_lines)) if text]
    return (metas or [name for text in marked for name in _organization(_BY.sub("", text)) if _names_desk(name)])[:1]


def _names_desk(text: str) -> bool:
    return len(text.split()) <= _DESK and not text.islower() and "staff" not in text.casefold()


def _behind_by(block: Block, dated: bool) -> str:
    """What stands behind `by` on a short line whose class says author, or that a date stands on or beside."""
    match = _BY_ANY.match(block.text)
    if match is None or not (dated or any(_marker(run.node) for run in block.runs)):
        return ""
    words = _ENDS_DESK.split(block.text[match.end() :])[0].strip()
    return words if len(words) < 40 and len(block.text) < _LINE else ""


def _dated(lines: list[Block]) -> list[bool]:
    """Of each line whether a date stands on it or on one beside it."""
    own = [False, *(len(block.text) < _LINE and bool(dates(block.text)) for block in lines), False]
    return [any(own[at : at + 3]) for at in range(len(lines))]


def _without_words(named: list[tuple[str, str]], found: list[Block]) -> list[tuple[str, str]]:
    """Of several names those that are none left out: all their words stand in small letters elsewhere on the page."""
    if len(named) < 2:
        return named
    small = _written_small(found)
    return [(name, text) for name, text in named if not small.issuperset(name.casefold().split())] or named


def _written_small(found: list[Block]) -> frozenset[str]:
    return frozenset(word for block in found for word in _SMALL.findall(block.text))


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
    metas = [value for name in _META for value in stated.meta.get(name, ()) if not _ADDRESS.search(value)][:6]
    yield "meta author", _also_printed(metas, near)
    yield "rel author", _marked(near)
    near = [block for block in near if id(block) in own]
    yield "byline", _bylined(near)
    yield "by line", _by_lines(near)
    yield "card author", _on_card(stated)
    yield "below by", _below_by(near)
    after = [block for block in found[max(end - _BEFORE, 0) : end + _AFTER] if len(block.text) < _LINE and id(block) in own]
    yield "name beside the date", _beside_a_date(near, found)
    yield "by line, after the text", _by_lines(after)
    yield "in brackets at the end", [name for block in chosen[-1:] for name in chinese.in_brackets(block.text)]
    yield "byline, after the text", _bylined(after)
    yield "below by, after the text", _below_by(found[end : end + _AFTER])
    yield "rel author, after the text", _one_of(_marked(after))
    yield "written by, below", _written_by(found[end:])
    yield "author's box", _one_of([text for block in found[end:] if (text := _heads_box(block))])
    yield "signed", _signed(chosen, found)
    yield "fact below", _one_of([block.text for block in found[end:] if len(block.text) < _SENTENCE and _FACT.match(block.text)])


def _also_printed(values: list[str], near: list[Block]) -> list[str]:
    """Of several values those that stand round the headline too, if any: a publisher may be stated beside who wrote."""
    if len(set(values)) < 2:
        return values
    words = " ".join(fold(block.text) for block in near)
    return [value for value in values if any(fold(name) in words for name in names(value))] or values


def _on_card(stated: Statements) -> list[str]:
    """`Written by` on the card that a page gives to those who share it."""
    labels = {key[-1]: stated.first(key)[0] for key in stated.meta if key.startswith("twitter:label")}
    return [stated.first(f"twitter:data{number}")[0] for number, label in labels.items() if label.casefold() in _CARD_LABELS]


def _one_of(texts: list[str]) -> list[str]:
    """The first of lines that all name the same people; none where they differ."""
    return texts[:1] if len({names(text) for text in texts if names(text)}) == 1 else []


def _below_by(blocks: list[Block]) -> list[str]:
    """The name on the line below one that says `Article by` and no more."""
    return [under.text for over, under in pairwise(blocks) if _BY_ALONE.fullmatch(over.text) and len(under.text) < _SENTENCE][:1]


def _written_by(below: list[Block]) -> list[str]:
    """Whom all lines below the text that say `Written by` and a name, and no more, name."""
    lines = [match[1] for block in below if (match := _WRITTEN.fullmatch(block.text)) and not block.within & (In.NAV | In.HIDDEN)]
    people = {line for line in lines if names(line) == (line,)}
    return sorted(people) if len(people) == 1 else []


def _beside_a_date(near: list[Block], found: list[Block]) -> list[str]:
    """A line that is nothing but a name, beside a date or reading time, none of whose words the page writes small elsewhere."""
    dated = [at for at, block in enumerate(near) if len(block.text) < 60 and (dates(block.text) or _READING.search(block.text))]
    lines = [
        block.text
        for at, block in enumerate(near)
        if any(abs(at - day) <= 2 for day in dated)
        and not block.within & In.HEADING
        and _is_plain_name(block.text)
        and not _is_menu(block)
    ]
    if not lines:
        return []
    small = _written_small(found)
    return [line for line in lines if small.isdisjoint(line.casefold().split())][:1]


def _is_menu(block: Block) -> bool:
    """Whether the words of a line lead to more than one page."""
    return block.link_share > 0.9 and sum(1 for run in block.runs if run.text.strip()) > 1


def _heads_box(block: Block) -> str:
    """The name that a box about the author begins with: `Ada Holm: Since she founded …`, `Ada Holm`."""
    words = block.runs[0].text.strip(" \n\t:")
    if not _is_plain_name(words) or block.within & _OFF:
        return ""
    return words if any(_AUTHORS in named and named & _BOX_WORDS for named in map(_named, block.path[:3])) else ""


def _named(node: Node) -> frozenset[str]:
    return tokens(f"{node.get('class')} {node.get('id')}")


def _signed(chosen: Sequence[Block], found: list[Block]) -> list[str]:
    """A name that is all of the article's first or last line, perhaps with where its owner works, and no words of the page."""
    ends = (*chosen[:1], *(block for block in chosen[-1:] if _stands_out(block)))
    lines = [block for block in ends if block.node.tag == "p" and not block.within & _SET_OFF]
    people = [name for block in lines if len(block.text) < _SENTENCE for name in _signature(block.text)]
    if len(set(people)) != 1 or not _written_small(found).isdisjoint(people[0].casefold().split()):
        return []
    return people[:1]


def _stands_out(block: Block) -> bool:
    """Whether a line is set otherwise than the text, or behind a dash."""
    return block.text[0] in "—–-" or all(run.node.tag in _STRESS for run in block.runs if run.text.strip())


def _signature(text: str) -> tuple[str, ...]:
    text = text.strip(" —–-*")
    name, _, where = text.partition(", ")
    found = names(name) if len(name) < _NAME and (not where or _HOUSE.search(where)) else ()
    return found if tuple(map(fold, found)) == (fold(name),) else ()


def _is_plain_name(text: str) -> bool:
    return len(text) < _NAME and text[:1].isupper() and names(text) == (text,) and all(word[0].isupper() for word in text.split())


def _marked(blocks: list[Block]) -> list[str]:
    found: list[str] = []
    for block in blocks:
        if not block.within & In.CAPTION:
            found += [run.text for run in block.runs if _says_author(run.node) or _says_author(block.node)]
    return [text for text in found if text.strip()][:6]


def _says_author(node: Node) -> bool:
    for each in (node, node.parent):
        if (
            each is not None
            and each.raw
            and "author" in each.raw
            and ("author" in each.get("rel") or (each.get("itemprop") in ("author", "name") and _in_author(each)))
        ):
            return True
    return False


def _in_author(node: Node) -> bool:
    return node.get("itemprop") == "author" or (node.parent is not None and node.parent.get("itemprop") == "author")


def _bylined(blocks: list[Block]) -> list[str]:
    """The texts whose classes say author, run by run; those of the first such element only."""
    found: list[str] = []
    home: Node | None = None
    places = [block.node.index for block in blocks]
    for block in blocks:
        sentence = len(block.text) > _SENTENCE and block.text[-1] in ".!?"
        if sentence or block.within & In.CAPTION or _PICTURE.match(block.text) or _counts(block.text):
            continue
        marker = _marker(block.runs[0].node) or next(
            (each for each in map(_marker, (run.node for run in block.runs)) if each), None
        )
        if marker is None or (home is not None and not home.index <= block.node.index <= home.last):
            continue
        if sum(marker.index <= place <= marker.last for place in places) > _WRAPPER:
            continue
        texts = [run.text for run in block.runs if run.text.strip() and _marker(run.node)]
        whole = names(block.text)
        read = [block.text] if whole else [text for text in texts if names(_BY.sub("", text.strip()))]
        if read:
            home = home or marker.parent
            found += read
    return found


def _counts(text: str) -> bool:
    """Whether a line says how many, and no date: `Flour: 2 cups`."""
    return _COUNTED.search(text) is not None and not dates(text)


def _marker(node: Node) -> Node | None:
    at: Node | None = node
    for _ in range(4):
        if at is None:
            return None
        label = f"{at.get('class')} {at.get('id')} {at.get('data-testid')} {at.get('itemprop')}" if at.raw else ""
        if label and _AUTHOR.search(label):
            return None if _NOT_AUTHOR.search(label) else at
        at = at.parent
    return None


def _by_lines(blocks: list[Block]) -> list[str]:
    """What the first line that begins with `by` says, and those directly below it that do, too."""
    lines = [_after_by(block) for block in blocks]
    return list(takewhile(bool, dropwhile(operator.not_, lines)))


def _after_by(block: Block) -> str:
    match = _BY.match(block.text)
    if match is None or len(block.text) > _LINE:
        return ""
    return block.text[match.end() :] if names(block.text[match.end() :]) else block.text
