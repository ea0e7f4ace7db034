"""Find the lines that say who wrote an article, by their marks and by their words: blocks → texts of bylines."""

import operator
import re
from functools import lru_cache
from itertools import dropwhile, pairwise, takewhile

from dateline.convert.fields.byline import names
from dateline.convert.fields.published import dates
from dateline.convert.html.blocks import Block, In
from dateline.convert.html.tree import Node

_AUTHOR = re.compile(
    r"author|byline|reader-credits|autor|auteur|contributor|writer|redakteur|journalist|verfasser|schrijver|periodista|redactora?\b|(?<![a-z])firma(?![a-z])",
    re.I,
)
_NOT_AUTHOR = re.compile(
    r"comment|related|teaser|promo|recirc|card-list|avatar|image|social|share|follow|bio\b|description|desc\b|date|time|role|job|location|lugar",
    re.I,
)
_BY = re.compile(
    r"^(?:(?:written|story|article|words|text|reported|posted|report|interview|texte?|texto|tekst)\s+)?"
    r"(?:by|von|por|par|di|door|av|af|przez|text|tekst|od|de)\b\s*[:：]?\s*(?=\W*[A-ZÀ-ÞА-Я])"
    r"|^(?-i:(?:By|Von|Por|Par|Di|Av)(?=[A-ZÀ-Þ][a-z]))|^(?:author|autor|auteur|reporter|记者|作者|文|撰文|contributors?)\s*[:：/｜|]\s*"
    r"|^[□■◎●△▲]?\s*(?:[\u4e00-\u9fff·]{2,8}[ \u3000])?[\u4e00-\u9fff·]{0,10}?(?:记者|記者|实习生|通讯员)[ \u3000]+"
    r"(?=[\u4e00-\u9fff]{2,4}(?:\s|$))"
    r"|^autorin/autor\s*:?\s+",
    re.I,
)
# Who made the picture is often marked as an author is.
_PICTURE = re.compile(r"(?:photos?|fotos?|bild(?:er)?|images?|pictures?|picture credits?|credits?|crédito)\s*[:：]", re.I)
# Who has read an article through has not written it.
_REVIEWED = re.compile(
    r"(?:medically |clinically |fact[- ]?)?(?:reviewed|checked|verified|approved) by"
    r"|(?:revisado|verificado) por|geprüft von|relu par",
    re.I,
)
# An agency that a byline names without a word before it, perhaps with the place it reports from.
_WIRE = re.compile(
    r"(?P<name>(?:the )?(?:associated press|canadian press|press association|united press international)"
    r"|reuters|afp|agence france-presse"
    r"|(?:agencia )?efe|europa press|dpa|deutsche presse-agentur|ansa|lusa|xinhua|新华社|中新社|pti|press trust of india|ians)"
    r"(?: (?:in|en|aus|à) [^\d,|]{3,30})?",
    re.I,
)
_COUNTED = re.compile(r"[:,] \d")
_BY_ANY = re.compile(r"(?:by|von|por|par|di|door|av|af)\s+", re.I)
_BY_ALONE = re.compile(
    r"(?:(?:written|article|story|words|text|posted|published)\s+)?(?:by|von|por|par|autor(?:in)?|author)\s*:?|author(?:\(s\)|s)|words",
    re.I,
)
# A sentence is as long, and an element round so many blocks is no byline.
_SENTENCE, _WRAPPER = 80, 12
_LINE, _ENDS_DESK = 120, re.compile(r"[,·•|—–]|\s(?:in|on|am|le|el)\s")


def marked(blocks: list[Block]) -> list[str]:
    """What is marked as the author by its link or by microdata."""
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


def bylined(blocks: list[Block]) -> list[str]:
    """The texts whose classes say author, run by run; those of the first such element only."""
    found: list[str] = []
    home: Node | None = None
    places = [block.node.index for block in blocks]
    for block in blocks:
        sentence = len(block.text) > _SENTENCE and block.text[-1] in ".!?"
        if sentence or block.within & In.CAPTION or _tells_another(block.text):
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


def _tells_another(text: str) -> bool:
    """Whether a line tells who made a picture or who read the article through, or counts something."""
    return _PICTURE.match(text) is not None or _REVIEWED.match(text) is not None or _counts(text)


def _counts(text: str) -> bool:
    """Whether a line says how many, and no date: `Flour: 2 cups`."""
    return _COUNTED.search(text) is not None and not dates(text)


def _marker(node: Node) -> Node | None:
    at: Node | None = node
    for _ in range(4):
        if at is None:
            return None
        label = f"{at.get('class')} {at.get('id')} {at.get('data-testid')} {at.get('itemprop')}" if at.raw else ""
        says, speaks_of_another = _says(label) if label else (False, False)
        if says:
            return None if speaks_of_another else at
        at = at.parent
    return None


@lru_cache(maxsize=4096)
def _says(label: str) -> tuple[bool, bool]:
    """Whether an element's names say author, and whether they say something else, too."""
    return _AUTHOR.search(label) is not None, _NOT_AUTHOR.search(label) is not None


def by_lines(blocks: list[Block]) -> list[str]:
    """What the first line that begins with `by` says, and those directly below it that do, too."""
    lines = [_after_by(block) for block in blocks]
    return list(takewhile(bool, dropwhile(operator.not_, lines)))


def _after_by(block: Block) -> str:
    match = _BY.match(block.text)
    if match is None or len(block.text) > _LINE:
        return ""
    told = undated(block.text[match.end() :])
    return told if names(told) else block.text


def undated(line: str) -> str:
    """A line without the day that ends it, as where only a `<br>` parts the two."""
    days = dates(line) if line[-1:].isdigit() else ()
    return line[: days[-1].start].rstrip(" ,|·-–—") if days and days[-1].end == len(line) else line


def below_by(blocks: list[Block]) -> list[str]:
    """The name on the line below one that says `Article by` and no more."""
    return [under.text for over, under in pairwise(blocks) if _BY_ALONE.fullmatch(over.text) and len(under.text) < _SENTENCE][:1]


def desks(lines: list[Block]) -> list[str]:
    """What marks say, what stands behind `by` or below it, and agencies where a byline is: perhaps the name of a desk."""
    behind = [text for text in map(_behind_by, lines, _dated(lines)) if text]
    return [*marked(lines), *behind, *below_by(lines), *filter(None, map(_agency, lines))]


def _agency(block: Block) -> str:
    """The agency that is all of a line whose class says author."""
    match = _WIRE.fullmatch(block.text)
    return match["name"] if match is not None and _marker(block.runs[0].node) is not None else ""


def without_by(text: str) -> str:
    """A byline without the word it begins with."""
    return _BY.sub("", text)


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
