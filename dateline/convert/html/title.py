"""Find the headline of a page: statements and headings → title."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

from dateline.convert.fields.letters import spaced
from dateline.convert.html.blocks import Block, In, tokens
from dateline.convert.html.statements import Statements, plain
from dateline.convert.html.tree import Node

_PARTS = re.compile(r"\s+[|\-–—·•»:›::｜]+\s+|\s*[|｜»]\s*|\s+::\s+|[_—]{1,2}(?=\S)")
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\w+")
_HEADLINE = frozenset(["headline", "hed"])
KICKERS = frozenset(["kicker", "overline", "topline", "eyebrow", "dachzeile", "roofline", "spitzmarke", "antetitulo", "surtitre"])
_HEADLINE_LETTERS = 20
# What a program calls every page of a kind.
_GENERIC = re.compile(
    r"(?:comunicados?(?: de prensa)?|bolet[íi]n(?:es)?|notas?(?: de prensa)?|noticias?|detalle(?: de (?:la )?noticia)?"
    r"|(?:sala de )?prensa|(?:press|news|media) releases?|press(?: room)?|news(?:room)?|article|story|print(?: view| page)?"
    r"|imprimir|(?:[\w .&'’-]{2,40}[:|–-]\s*)?"
    r"(?:print this (?:story|article|page)|printer[ -]friendly(?: version)?|versión para imprimir)"
    r"|新闻|新闻中心|详情|正文|通知公告|(?:新闻|工作|公司|行业|学术)(?:动态|资讯|要闻)|(?:新闻|文章)详情|[\u4e00-\u9fff]{2,12}(?:网站|官网|门户)"
    r"|news from [\w .]{2,40})",
    re.I,
)
# What a program that writes a page calls it where nobody named it: as its file.
_FILE_NAME = re.compile(r"[\w.]+(?:[-_.][\w.]+)+|\w*\d\w*|untitled.*|unbenannt.*|documento?\s*\d*", re.I)
_SHORT, _KICKER = 12, 60
# A line for sharing that is so many times as long as the headline is no other headline.
_TEASER = 2
_SHARED = ("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "title")
# Between the name of the site and the headline in the name of a feed, and at most so much behind it: `Comments Feed`.
_FEED, _FEED_WORDS = " » ", 30
_SIDE = In.HIDDEN | In.NAV | In.FOOTER | In.ASIDE
_SHARED_WORDS = 2
_BAR = re.compile(r"\s*[|｜_]")
_HAN, _HAN_SHORT = re.compile(r"[\u4e00-\u9fff]"), 5
# Of a Chinese title element: the portal, behind a hyphen or a space.
_PORTAL = re.compile(
    r"(?<=[\u4e00-\u9fff”》）!！?？)])(?:-[\u4e00-\u9fff]{2,8}"
    r"|[\s-]+[\u4e00-\u9fff-]{1,10}(?:网|新闻|频道|在线|论坛|日报|晚报|客户端|官网|门户|网站))$"
)
_LINE = 200
_LARGE = frozenset(["b", "strong", "big", "center", "font"])
_HARD = re.compile(r"\s*[|｜»_]\s*|\s+[–—·•-]\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A value with the rule that found it and the words it stood in."""

    value: str
    rule: str
    quote: str = ""


@lru_cache(maxsize=1024)
def fold(text: str) -> str:
    """Two headlines that a reader would call the same fold to the same."""
    if text.isascii():
        return spaced(text.lower())
    text = unicodedata.normalize("NFKC", text).casefold()
    return spaced(text.replace("\u00ad", ""))


def title(stated: Statements, found: list[Block], *, site: str) -> Read | None:
    """The page's headline without the name of its site; None where no candidate is left.

    An h1 that a statement repeats is the headline; an editor's headline for sharing (og:title) is preferred to one that the page's
    address bar repeats word for word, which was written for search engines.
    """
    read = _read(stated, found, site)
    if read is None:
        return None
    value = _without_kicker(
        _without_tail(without_site(_once(unescape(read.value)), site)), stated, found, is_shown=read.rule.startswith("h1")
    )
    if not fold(value):
        return None
    return Read(value=value, rule=read.rule, quote=read.quote)


def _read(stated: Statements, found: list[Block], site: str) -> Read | None:
    headings = [block for block in found if not block.within & (In.HIDDEN | In.NAV | In.FOOTER) and _is_h1(block, site)]
    told, shared, head = _told(stated, site), _shared(stated, site), _head(stated, site)
    headings = _without_sites(headings, head)
    alone = told is None and shared is None
    sure = _fed(stated, found) or (_beside_title_element(headings, found, head) if alone else None)
    if sure is not None:
        return sure
    if told and shared and headings and not _is_shown(shared.value, found) and _is_odd(shared, stated, told, head):
        shared = None
    if not headings:
        off = In.NAV | In.FOOTER
        shown = [claim for claim in (told, shared) if claim is not None and _is_shown(claim.value, found, beside=off)]
        if len(shown) == 1:
            return shown[0]
    for rule in (_same_as_shared, _same_as_told, _beside_one_claim, _told_and_shared, _only_heading, _in_head, _named_headline):
        read = rule(headings, told, shared, head)
        if read is not None:
            return read
    for block in headings:
        if head is not None and (_alike(block.text, head.value) or _alike(block.text, _HARD.split(head.quote)[0])):
            return Read(value=block.text, rule="h1 like title element", quote=block.text)
    if not (told or shared or headings) and head is not None and _GENERIC.fullmatch(head.value):
        return (
            _first([block for block in _lower(found) if not block.text.endswith(head.value)])
            or _called_headline(found)
            or _set_large(found)
            or head
        )
    return told or shared or head or _first(headings) or _set_large(found)


def _called_headline(found: list[Block]) -> Read | None:
    """The first line whose class says headline, whatever its element."""
    lines = (block for block in found if block.letters < _LINE and not block.within & _SIDE and len(block.runs) < _SHORT)
    for block in lines:
        if any("headline" in tokens(run.node.get("class")) for run in block.runs if run.text.strip()):
            return Read(value=block.text, rule="line called headline", quote=block.text)
    return None


def _set_large(found: list[Block]) -> Read | None:
    """The first line of a page that names nothing, where it is set bold, large or in the middle."""
    first = next((block for block in found if not (block.within & _SIDE or block.linked)), None)
    if first is None or first.letters > _LINE or first.text[-1] in ".,;:!?。，；：":
        return None
    large = all(_LARGE.intersection(_tags(run.node)) for run in first.runs if run.text.strip())
    return Read(value=first.text, rule="line set large", quote=first.text) if large else None


def _tags(node: Node | None) -> Iterator[str]:
    while node is not None:
        yield node.tag
        node = node.parent


def _fed(stated: Statements, found: list[Block]) -> Read | None:
    """The heading, or else the headline for sharing, that the feed of an article's comments is called by: `Site » Headline Feed`.

    The program that keeps the article names that feed; what else it states may have been written for search engines."""
    called = [fold(name.partition(_FEED)[2]) for name in stated.feeds if _FEED in name]
    if not called:
        return None
    shown = (("heading", block.text) for block in found if block.within & In.HEADING and not block.within & _SIDE)
    claims = ((f"meta {name}", stated.first(name)[0]) for name in _SHARED)
    for rule, text in (*shown, *claims):
        if len(text) >= _SHORT and any(_names_feed(text, name) for name in called):
            return Read(value=text, rule=f"{rule} = feed", quote=text)
    return None


def _names_feed(text: str, name: str) -> bool:
    """Whether a feed's name is a headline and little more."""
    if len(text) > 2 * len(name):
        return False
    words = fold(text)
    return name.startswith(f"{words} ") and len(name) - len(words) <= _FEED_WORDS


def _beside_title_element(headings: list[Block], found: list[Block], head: Read | None) -> Read | None:
    """Where nothing but the title element speaks: what the page shows of it, or its heading where it is the name of a file."""
    if headings and head is not None and _FILE_NAME.fullmatch(head.value):
        return _first(headings)
    return _behind_site(headings, found, head) or _shown_part(headings, found, head)


def _behind_site(headings: list[Block], found: list[Block], head: Read | None) -> Read | None:
    """Of a title element `Site » Headline`, where an h1 says the site or there is none: the heading that says the headline."""
    words = fold(head.quote) if head is not None else ""
    if headings and not any(words.startswith(f"{fold(block.text)} ") for block in headings):
        return None
    return _first([block for block in _lower(found) if _ends_with(words, fold(block.text), longer=1)])


def _shown_part(headings: list[Block], found: list[Block], head: Read | None) -> Read | None:
    """Where no heading is an h1: the longest part of the title element that stands on the page as a line of its own."""
    if head is None or headings:
        return None
    words = fold(head.quote)
    lines = [block for block in found if block.letters >= _SHORT and len(block.text) < _LINE and not block.within & _SIDE]
    parts = [block for block in lines if not block.linked and _is_part(words, fold(block.text))]
    best = max(parts, key=lambda block: len(block.text), default=None)
    return Read(value=best.text, rule="line in title element", quote=best.text) if best is not None else None


def _is_part(words: str, line: str) -> bool:
    """Whether a line is the beginning or the end of the words, up to a sign or space; not all of them, nor little."""
    if not (words.startswith(line) or words.endswith(line)) or not len(words) / 3 <= len(line) < len(words):
        return False
    beside = words[len(line)] if words.startswith(line) else words[-len(line) - 1]
    return not beside.isalnum()


def _lower(found: list[Block]) -> list[Block]:
    """The headings over the page's text where no h1 is one, as long as a headline."""
    return [
        block for block in found if block.within & In.HEADING and not block.within & _SIDE and block.letters >= _HEADLINE_LETTERS
    ]


def _same_as_shared(headings: list[Block], told: Read | None, shared: Read | None, head: Read | None) -> Read | None:
    return _match(headings, shared)


def _same_as_told(headings: list[Block], told: Read | None, shared: Read | None, head: Read | None) -> Read | None:
    same = _match(headings, told)
    if same is None or shared is None or head is None or not _alike(head.value, same.value):
        return same
    if _HEADLINE_LETTERS < len(shared.value) < _TEASER * len(same.value):
        if fold(shared.value).startswith(fold(same.value)):
            return same
        return Read(value=shared.value, rule=shared.rule, quote=same.quote)
    return same


def _beside_one_claim(headings: list[Block], told: Read | None, shared: Read | None, head: Read | None) -> Read | None:
    """Where all that a page states is one field's words, made for search engines: the one h1 about the same in other words."""
    if told is None or not all(claim is not None and _alike(claim.value, told.value) for claim in (shared, head)):
        return None
    about = [block for block in headings if _related(block.text, told.value)]
    if len(about) != 1 or fold(about[0].text).endswith(fold(told.value)) or fold(told.value).endswith(fold(about[0].text)):
        return None
    return _first(about)


def _told_and_shared(headings: list[Block], told: Read | None, shared: Read | None, head: Read | None) -> Read | None:
    return told if told is not None and shared is not None and _alike(told.value, shared.value) else None


def _only_heading(headings: list[Block], told: Read | None, shared: Read | None, head: Read | None) -> Read | None:
    if len(headings) != 1 or told is not None:
        return None
    claims = [claim.value for claim in (shared, head) if claim is not None]
    if claims and not any(_related(headings[0].text, claim) for claim in claims):
        return None
    return _first(headings)


def _in_head(headings: list[Block], told: Read | None, shared: Read | None, head: Read | None) -> Read | None:
    """Where nothing but the title element speaks: the h1 that stands in it beside the site's name."""
    if told is not None or shared is not None or head is None:
        return None
    own = f" {fold(head.quote)} "
    inside = [block for block in headings if len(block.text) >= _SHORT and f" {fold(block.text)} " in own]
    return _first(sorted(inside, key=lambda block: -len(block.text)))


def _named_headline(headings: list[Block], told: Read | None, shared: Read | None, head: Read | None) -> Read | None:
    """Where nothing but the title element speaks: the one h1 whose class says headline."""
    if told is not None or shared is not None:
        return None
    named = [block for block in headings if len(block.text) >= _SHORT and tokens(block.node.get("class")) & _HEADLINE]
    return _first(named) if len({fold(block.text) for block in named}) == 1 else None


def _is_odd(shared: Read, stated: Statements, told: Read, head: Read | None) -> bool:
    """Whether the title element and a second headline for sharing say what JSON-LD says, and the first headline something else."""
    if head is None or not _alike(head.value, told.value) or _alike(shared.value, told.value):
        return False
    return _alike(stated.first("twitter:title")[0], told.quote) or _alike(stated.first("twitter:title")[0], told.value)


def _is_shown(text: str, found: list[Block], *, beside: int = In.NOTHING) -> bool:
    """Whether a reader sees the words as a heading, perhaps with a kicker before them; not one that stands in what is `beside`."""
    words, off = fold(text), In.HIDDEN | beside
    return any(fold(block.text).endswith(words) for block in found if block.within & In.HEADING and not block.within & off)


def _without_kicker(text: str, stated: Statements, found: list[Block], *, is_shown: bool) -> str:
    """`Kicker: headline` without the kicker, where the headline for sharing does without it or the heading marks it as one; with it
    where an h1 shows both and is shared so."""
    shared = stated.first("og:title")[0]
    for mark in (": ", " - ", " – "):
        kicker, _, rest = text.partition(mark)
        if not rest or len(kicker) > _KICKER or len(rest) < _SHORT or (is_shown and fold(shared).startswith(fold(kicker))):
            continue
        if _alike(shared, rest) or _marks_kicker(found, kicker):
            return rest
    return text


def _marks_kicker(found: list[Block], kicker: str) -> bool:
    return any(
        tokens(" ".join((run.node.get("class"), *run.node.attributes))) & KICKERS and _alike(run.text, kicker)
        for block in found
        if block.within & In.HEADING and not block.within & _SIDE
        for run in block.runs
        if run.node.raw
    )


def _related(one: str, other: str) -> bool:
    """Whether a third of the shorter one's words (of a CJK headline: characters) stand in the other."""
    first, second = (set(_WORD.findall(fold(text))) for text in (one, other))
    least = min(len(first), len(second))
    return len(first & second) * 3 >= least > 0 and len(first & second) >= min(_SHARED_WORDS, least)


def _first(headings: list[Block]) -> Read | None:
    if not headings:
        return None
    rule = "h1" if any(node.tag == "h1" for node in headings[0].path) else "heading"
    return Read(value=headings[0].text, rule=rule, quote=headings[0].text)


def _match(headings: list[Block], claim: Read | None) -> Read | None:
    """The h1 that says what the claim says; in the claim's words where the h1 has lost a space."""
    if claim is None:
        return None
    for block in headings:
        if _alike(block.text, claim.value):
            value = (
                claim.value
                if fold(claim.value) != fold(block.text) or claim.value.replace(" ", "") == block.text.replace(" ", "")
                else block.text
            )
            return Read(value=value, rule=f"h1 = {claim.rule}", quote=block.text)
    return None


def _alike(one: str, other: str) -> bool:
    return bool(fold(one)) and fold(one).replace(" ", "") == fold(other).replace(" ", "")


def _is_h1(block: Block, site: str) -> bool:
    return bool(block.within & In.HEADING) and any(node.tag == "h1" for node in block.path) and fold(block.text) != fold(site)


def _told(stated: Statements, site: str) -> Read | None:
    text = plain(stated.article.get("headline")) or plain(stated.article.get("name"))
    if not text or text.endswith(("...", "…")):
        return None
    return Read(value=without_site(text, site), rule="JSON-LD headline", quote=text)


def _shared(stated: Statements, site: str) -> Read | None:
    text, name = stated.first(*_SHARED)
    if not text or text.endswith(("...", "…")):
        return None
    return Read(value=without_site(text, site), rule=f"meta {name}", quote=text)


def _head(stated: Statements, site: str) -> Read | None:
    text = without_site(stated.head_title, site)
    if not text:
        return None
    if text == stated.head_title:
        text = _longest_part(text)
    return Read(value=text, rule="title element", quote=stated.head_title)


def without_site(text: str, site: str) -> str:
    """The headline without `… | Name of the site` at its end or before its start."""
    parts = _PARTS.split(text)
    own = fold(site)
    if len(parts) < 2 or not own:
        return text
    last, first = fold(parts[-1]), fold(parts[0])
    squeezed = own.replace(" ", "")
    if last and (last in own or own in last or last.replace(" ", "") in squeezed):
        return text[: text.rindex(parts[-1])].rstrip(" |-–—·•»:›｜_")
    if first and first == own:
        return text[text.index(parts[0]) + len(parts[0]) :].lstrip(" |-–—·•»:›｜_")
    return text


def _once(text: str) -> str:
    """What a program says twice, one after the other, told once."""
    half, odd = divmod(len(text), 2)
    return text[:half] if odd and len(text) > 2 * _SHORT and text[half] == " " and text[:half] == text[half + 1 :] else text


def _without_tail(text: str) -> str:
    """Without `| Section | Site` after a headline of some length."""
    first, bar, _ = text.partition(" | ")
    return first.strip() if bar and len(first) > 15 else text


def _longest_part(text: str) -> str:
    """Of `A headline | Section | Site` the headline: the first part that is longer than all the others together.

    Of Chinese, in which a few characters are a headline, also a first part of several, and one before a portal's name."""
    parts = _HARD.split(text)
    first = parts[0]
    rest = text[len(first) :]
    if not _HAN.search(first):
        return first if len(parts) > 1 and len(first) > 15 and (len(first) > len(rest) or _BAR.match(rest)) else text
    if len(parts) > 1 and len(first) >= _HAN_SHORT and (len(first) > len(rest) or len(parts) > 2 or rest[:1] == "_"):
        return first
    return _PORTAL.sub("", text) if len(parts) == 1 else text


def _without_sites(headings: list[Block], head: Read | None) -> list[Block]:
    """The headings but those with which the title element ends behind longer words: the site's name, of a
    Chinese portal perhaps in fewer characters."""
    if head is None:
        return headings
    parts = _HARD.split(head.quote)
    portal = frozenset(fold(parts[-1])) if len(parts) > 1 and _HAN.search(parts[-1]) else frozenset()
    return [
        block for block in headings if not (_ends_with(fold(head.quote), fold(block.text)) or portal.issuperset(fold(block.text)))
    ]


def _ends_with(words: str, name: str, *, longer: int = 2) -> bool:
    return words.endswith(" " + name) and len(words) > longer * len(name) + 1
