# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Read the short lines at an article's head and foot: blocks → labelled values, and which of them are no body."""

import re
from collections import Counter
from collections.abc import Iterable

from dateline.convert.fields.byline import credited, names, without_role
from dateline.convert.fields.credit import credit, is_credited, is_signed_caption, read_aloud
from dateline.convert.fields.published import Found, dates
from dateline.convert.html.blocks import Block, In, tokens
from dateline.convert.html.bylines import undated
from dateline.convert.html.captions import CALLED_CAPTION, is_credit, is_maker
from dateline.convert.html.notes import tells_making, tells_picture
from dateline.convert.html.title import KICKERS
from dateline.convert.html.tree import Node
from dateline.convert.text.asides import aside
from dateline.convert.text.furniture import recognise
from dateline.convert.text.labels import before_labels, is_label, labelled, pairs

_LONG, _VALUE, _SHORTEST = 160, 60, 20
_HEAD, _FOOT = 5, 4
# A button says so much, and so often.
_BUTTON, _OFTEN = 25, 3
_METADATA = frozenset(("author", "editor", "photographer", "source", "date", "updated", "translator"))
_BYLINE = re.compile(
    r"(?:(?:posted|published|submitted|written|publicado|escrito|veröffentlicht|geschrieben|publié|écrit)\s+)?"
    r"(?:by|por|von|par|door)\s*[:：]?\s+(?=\S)"
    r"|(?:《[^》]{1,12}》|[\u4e00-\u9fff]{0,10}?)(?:记者|記者|作者|执笔|撰文|采写|撰稿|通讯员|实习生)\s*[:：/／|｜]?\s*|文\s*[:：/／|｜]\s*(?:[\u4e00-\u9fff]{2,8}(?:作者|记者)\s*)?",
    re.I,
)
_RELATED = re.compile(
    r"(?:te puede interesar|te recomendamos|le[ae] (?:también|además)|también (?:lee|lea|puedes leer)|read also|also read|"
    r"lire aussi|à lire aussi|lesen sie auch|lies auch|mehr zum thema|leggi anche|leia (?:também|mais)|lees ook|推荐阅读|相关阅读|相关新闻|相关报道|此前报道|早前报道|延伸阅读|[(\[](?:more|photos?|pictures|video|watch|read|see|gallery))\s*[:：]\s*",
    re.I,
)
# Where the end of a value has run into the words of a button, or into a label of no field.
_GLUED = re.compile(
    r"(?<=[\w]\.)(?=[A-ZÀ-Þ][a-zß-ÿ]{3})|\s+[\u4e00-\u9fff]{1,6}[:：]|\s+我要[\u4e00-\u9fff]{2}|\s+(?:评论|阅读|点击)\s*[(（]?\d"
    r"|\s*(?:浏览次数|浏览量|阅读次数|阅读量|点击次数|点击数|点击率|访问次数|字体|字号|视力保护色|分享到|打印本页)"
)
# Where the next label follows a Chinese value with nothing between.
_RUN_ON = re.compile(r"(?<=[\u4e00-\u9fff])(?<!责任)(?=(?:作者|记者|责任编辑|责编|编辑)[:：])|(?<=\d)(?=来源[:：])")
_WORD = re.compile(r"[^\W\d_]{2}")
# What many an author writes between two paragraphs, too, but not in capitals: only below the last one does it lead away.
_MORE = re.compile(r"(?:[Rr]ead (?:[Mm]ore|[Nn]ext)|[Ss]ee [Aa]lso)\s*[:：]\s*")
_CALL = re.compile(r"(?:READ|SEE|WATCH|DON['’]T|MUST|LEE|LEA|MIRA|LIRE|LESEN|MEHR|LEGGI)\s+[A-ZÀ-Þ]{2,}\b")
# What a link that is a whole paragraph begins with where it asks to be followed.
_INVITES = re.compile(
    r"(?:learn (?:more )?about|learn how|find out|explore|discover|read (?:about|how|why|our)|see (?:how|why|our)|check out|descubr[ae]|conoce|más sobre"
    r"|erfahren sie|entdecken sie|découvrez|scopri)\b",
    re.I,
)
_QUOTED = re.compile(
    r"(?:get (?:a |your )?(?:free )?quote|call(?: us| now| today)*|llám[ae](?:nos)?|jetzt anrufen)\W{0,3}\+?[\d() .-]{7,20}", re.I
)
_RIGHTS = re.compile(r"(?:copyright\s+|(?:copyright\s*)?(?:©|\(c\))\s*)(?:19|20)\d\d\b", re.I)
_LABEL = re.compile(r"([^|:：]{6,40})\s?[|:：]\s?(?=\S)")
_DAY = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{2,4}(?!\d)")
_WEEKDAY = re.compile(
    r"\b(?:\w+day|\w+tag|mittwoch|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)\b|星期.|周[一二三四五六日]",
    re.I,
)
_SAID = re.compile(r"^\W*(?:published|posted|updated|publicado|actualizado|veröffentlicht|publié)\b:?(?: (?:on|el|am|le)\b)?", re.I)
# What a reporter is to the paper, on a line below the name.
_STAFF = re.compile(r"(?:[A-Z][\w.]* ){0,3}(?:[Ss]taff|[Nn]ews) (?:[Ww]riter|[Rr]eporter|[Cc]orrespondent)s?")
_NAMED = re.compile(r"(?<![^\W\d_])[A-ZÀ-Þ][^\W\d_]+(?: [^\W\d_]+)?: ?(?=\S)")
# What stands between a label and what it says.
_PARTING = frozenset(":：|｜丨")
# What begins a byline, and is read as one.
_NO_COLON = frozenset(("by", "por"))
_LINKED, _HEADLINE = 0.6, 30
_ADDRESSES = re.compile(r"(?:(?:https?://|www\.)\S+\s*)+")
_DESK = re.compile(r"(?:redacci[oó]n|staff|agencias?|redaktion)(?:\s*[/|·,–-]\s*\w[\w .]{0,30})?", re.I)
# What furniture calls lines that no article has, at its edges and anywhere.
_EDGES = frozenset(("copyright", "end-mark", "press-contact", "press-release", "share-labels", "share-row", "back-to-top"))
_BUTTONS = frozenset(("share-labels", "share-row"))
Values = tuple[tuple[str, str, str], ...]


def values(blocks: Iterable[Block]) -> Values:
    """(field, value, words of the line) of each short line that says what it holds."""
    seen = {id(block): block for block in blocks if not block.within & (In.CAPTION | In.FIGURE | In.HIDDEN)}
    return tuple(
        (field, _GLUED.split(value)[0].strip(), block.text)
        for block in seen.values()
        for field, value in _labelled(_RUN_ON.sub(" ", _with_colon(block)))
    )


def _with_colon(block: Block) -> str:
    """The words of a line; a colon behind a label that only its element sets apart: `<strong>Author(s)</strong> Ada Holm`."""
    if len(block.text) > _LONG or len(block.runs) < 2 or ":" in block.text or "：" in block.text:
        return block.text
    runs = [run for run in block.runs if run.text.strip()]
    label = " ".join(runs[0].text.split()).removesuffix("(s)")
    alone = len(runs) > 1 and runs[0].node is not runs[1].node and runs[0].node is not block.node
    if not alone or not is_label(label) or label.casefold() in _NO_COLON:
        return block.text
    value = block.text[len(" ".join(runs[0].text.split())) :].strip()
    return f"{label}: {value}" if names(value) or dates(value) else block.text


def foot(found: list[Block], first: int, last: int) -> list[Block]:
    """The blocks round the end of the article (from `first` to `last`), but what stands below a table and speaks of it."""
    off = In.HIDDEN | In.NAV | In.FOOTER | In.ASIDE
    return [
        block
        for at, block in enumerate(found[max(first, last - 3) : last + 4], start=max(first, last - 3))
        if not block.within & off and not (at and found[at - 1].within & In.TABLE and not block.within & In.TABLE)
    ]


def people(found: Values, field: str) -> tuple[str, ...]:
    """Who the labels of one field name, in order."""
    return tuple(dict.fromkeys(name for each, value, _ in found if each == field for name in credited(value)))


def pared(chosen: list[Block]) -> list[Block]:
    """The body without labels, byline and date line at its edges, headings over nothing, and lines that only lead to another
    article."""
    again, buttons = _labels_again(chosen), _buttons(chosen)
    kept = [block for block in chosen if not (_leads_away(block, _RELATED) or _is_aside(block) or _label(block) in again)]
    kept = [block for block in kept if block.text not in buttons]
    kept = [block for block in kept if block.within & In.HEADING or not tells_picture(block.text)] or kept
    kept = [block for block in kept if not (is_credited(block.text[-_LONG:]) or _is_caption(block))] or kept
    first = next((at for at, block in enumerate(kept) if _is_prose(block)), 0)
    last = next((at for at in reversed(range(len(kept))) if _is_prose(kept[at])), len(kept) - 1)
    edge = {*range(min(first, _HEAD)), *range(max(last + 1, len(kept) - _FOOT), len(kept))}
    pared = [
        block
        for at, block in enumerate(kept)
        if at not in edge or not (_is_metadata(block) or (at > last and _leads_away(block, _MORE)))
    ]
    while len(pared) > 1 and pared[-1].within & In.HEADING:
        pared.pop()
    return pared or chosen


def _is_caption(block: Block) -> bool:
    """Whether a block is called a caption and names who took the picture, is called a credit and is one, or says aloud which it is."""
    if block.within & In.HEADING:
        return False
    if (is_maker(block.node) and is_credit(block)) or read_aloud(block.text) is not None or is_signed_caption(block.text):
        return True
    if "/" in block.text and _names_maker(block):
        return True
    return not CALLED_CAPTION.isdisjoint(tokens(block.node.get("class"))) and credit(block.text) is not None


def _names_maker(block: Block) -> bool:
    """Whether a paragraph is a person and, behind a stroke, whose pictures they take: `Ada Holm/Selby Tide`."""
    person, stroke, house = block.text.partition("/") if len(block.text) <= _VALUE else ("", "", "")
    return bool(stroke) and house[:1].isupper() and not block.within & (In.LIST | In.TABLE) and names(person) == (person,)


def _is_prose(block: Block) -> bool:
    return block.letters >= 80 and not (block.within & In.HEADING or _is_metadata(block) or _leads_away(block, _MORE))


def _labelled(words: str) -> tuple[tuple[str, str], ...]:
    """The pairs of a line that is nothing but labels and values, a date before them allowed."""
    if len(words) > _LONG or _PARTING.isdisjoint(words):
        return ()
    found = labelled(words) or (pairs(words) if _is_date(before_labels(words)) else ())
    told = tuple((field, value) for field, value in found if field in _METADATA)
    whole = len(told) == len(found) and all(_fits(field, value) for field, value in told)
    return told if whole else ()


def _fits(field: str, value: str) -> bool:
    """Whether a value may stand behind a label: short, no sentence, and behind a date's label a date."""
    if not value or len(value) > _VALUE or value[-1] in "!?。！？" or (value[-1] == "." and len(value.split()) > 4):
        return False
    return field not in ("date", "updated") or bool(_days(value))


def _days(words: str) -> tuple[Found, ...]:
    """The dates in a line; which of two numbers is the month does not matter here."""
    return dates(words, lang="en-us")


def _is_metadata(block: Block) -> bool:
    words = block.text
    if len(words) > _LONG:
        return _ADDRESSES.fullmatch(words) is not None
    if _labelled(words) or _is_date(words) or _is_byline(undated(words)) or _is_stamp(words) or _is_kicker(block):
        return True
    return _is_row(block) or _is_of_the_page(block)


def _is_kicker(block: Block) -> bool:
    if len(block.text) > _VALUE or block.text[-1] in ".!?。":
        return False
    return all(not KICKERS.isdisjoint(tokens(run.node.get("class"))) for run in block.runs if run.text.strip())


def _is_row(block: Block) -> bool:
    """Whether a line is links side by side: `Next article | Back to top`."""
    parts = [part.strip() for part in block.text.split("|")]
    return len(parts) > 1 and all(parts) and block.linked >= sum(map(len, parts))


def _is_of_the_page(block: Block) -> bool:
    """Whether a line is addresses, a desk, a button of the page's own program, or says what any page says: `© El Faro`."""
    words = block.text
    if (
        _ADDRESSES.fullmatch(words)
        or _DESK.fullmatch(words)
        or _STAFF.fullmatch(words)
        or any(_runs_program(run.node) for run in block.runs)
    ):
        return True
    if tells_making(words):
        return True
    rule = recognise(words)
    return rule is not None and rule.name in _EDGES


def _runs_program(node: Node) -> bool:
    return node.tag == "a" and node.get("href").startswith("javascript:")


def _is_date(words: str) -> bool:
    day = next(iter(_days(words)), None)
    return day is not None and not _WORD.search(_WEEKDAY.sub("", _SAID.sub("", words[: day.start])) + words[day.end :])


def _is_stamp(words: str) -> bool:
    """Whether a line is a day and labels of whatever names: `05/10/2018 - Publicado por: … - Categoria: …`, or labels of days."""
    day = _DAY.match(words)
    if day is not None:
        return len(_NAMED.findall(words, day.end())) > 1
    labels = list(_NAMED.finditer(words))
    return len(labels) > 1 and not labels[0].start() and any(found.start == labels[0].end() for found in _days(words))


def _is_byline(words: str) -> bool:
    words = words.strip("【】[]（）() ")
    match = _BYLINE.match(words)
    rest = words[match.end() :] if match else ""
    found = names(rest)
    return bool(found) and sum(map(len, found)) > 0.6 * len(without_role(rest)) and rest[-1] not in ".!?。"


def _is_aside(block: Block) -> bool:
    """Whether a block is a headline to click on, or begins as what pages put between paragraphs and no author does."""
    if len(block.text) > _SHORTEST and block.text.isupper() and block.linked >= 0.8 * len(block.text):
        return True
    if block.link_share >= _LINKED and _CALL.match(block.text):
        return True
    if _invites(block) or _QUOTED.fullmatch(block.text) or _RIGHTS.match(block.text):
        return True
    if (
        len(block.text) <= _SHORTEST
        and not block.within & In.TABLE
        and (rule := recognise(block.text)) is not None
        and rule.name in _BUTTONS
    ):
        return True
    found = aside(block.text[:400].lower(), size=len(block.text))
    if block.within & In.LIST:
        return found is not None and found.name == "share" and block.link_share > 0.95
    return found is not None and (found.name != "leads-away" or _MORE.match(block.text) is None)


def _invites(block: Block) -> bool:
    """Whether a paragraph is one link that asks to be followed: `Find out how ferries are built`."""
    alone = block.link_share > 0.95 and not block.within & (In.LIST | In.TABLE | In.HEADING)
    return alone and len(block.text) > _SHORTEST and _INVITES.match(block.text) is not None


def _labels_again(chosen: Iterable[Block]) -> frozenset[str]:
    """What stands before more than one link to another article, in whatever language: `Funda olunye udaba lapha | …`."""
    counted = Counter(filter(None, map(_label, chosen)))
    return frozenset(label for label, count in counted.items() if count > 1)


def _buttons(chosen: Iterable[Block]) -> frozenset[str]:
    """What short lines that are a link say several times, as a shop's buttons do."""
    free = [block for block in chosen if block.link_share > 0.95 and not block.within & (In.LIST | In.TABLE)]
    counted = Counter(block.text for block in free if len(block.text) <= _BUTTON)
    return frozenset(words for words, count in counted.items() if count >= _OFTEN)


def _label(block: Block) -> str:
    """What stands before a link as long as a headline that is all the rest of a line."""
    match = _LABEL.match(block.text) if _SHORTEST < block.linked < 250 and not block.within & (In.LIST | In.TABLE) else None
    if match is None or _MORE.match(block.text) or block.linked < max(_HEADLINE, 0.8 * (len(block.text) - match.end())):
        return ""
    return match[1].strip().casefold()


def _leads_away(block: Block, label: re.Pattern[str]) -> bool:
    match = label.match(block.text) if len(block.text) < 250 else None
    return match is not None and block.linked >= 0.8 * (len(block.text) - match.end())
