"""Find when an article was published: statements and dates on the page → Published."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dateline.convert.fields.published import dates, published
from dateline.convert.html.blocks import Block, In, outside_facts, tokens
from dateline.convert.html.statements import Statements, plain
from dateline.convert.html.tree import Node, Page
from dateline.nouns.published import Published

_META = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished",
    "dc.date.issued", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "date", "parsely-pub-date",
    "sailthru.date", "cxenseparse:recs:publishtime", "article.published", "ptime", "displaydate", "originalpublicationdate",
    "article_date_original", "rnews:datepublished", "release_date",
)  # fmt: skip
# When the text was put into the program, which may be days before the day that the page prints.
_META_MADE = ("dcterms.created", "dcterms.date", "dc.date", "dc.date.created", "created", "datecreated")
_META_UPDATED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "lastmod",
    "dcterms.modified",
    "modified",
)
# A section may stand behind the year: /2010/POLITICS/08/13/.
_URL_DATE = re.compile(r"/((?:19|20)\d\d)(?:[/-]?|(?:/[A-Za-z.]{2,20}){1,2}/)(\d\d)[/-]?(\d\d)(?:/|-|_|\.|$)")
_PUBLISHED = re.compile(r"publi|posted|created|on:|geplaatst|erschienen|vom\b|stand|发布|发表|时间|日期|公開|配信", re.I)
_UPDATED = re.compile(r"updat|edited|modif|aktuali|actuali|mis à jour|bijgewerkt|uppdaterad|aggiornat|обновл|更新", re.I)
_UPDATED_WORD = re.compile(
    r"\b(?:(?:last )?(?:updated|modified|edited)|(?:última )?actualiza(?:d[oa]|ción)|(?:dernière )?mis(?:e)? à jour|(?:zuletzt )?"
    r"aktualisiert|letzte (?:änderung|aktualisierung)|(?:ultimo )?aggiorna(?:to|mento)|bijgewerkt)\b"
    r"|(?:最后|最近)?更新(?:时间|于)?|修改时间",
    re.I,
)
# A line of both days is at most so long; the day stands at most so far behind its word.
_UPDATES, _BEHIND = 160, 12
_DATE_WORD = re.compile(
    r"\W*(?:(?:date|datum|fecha|data|published|posted|publicado|veröffentlicht|erschienen|publié|发布时间|日期)"
    r"(?: (?:on|am|el|le))?)?\W*",
    re.I,
)
_KNOWN = re.compile(
    r"\"(?:date_?published|published_?(?:date|at|time|on)|publish_?(?:date|time)|publication_?date|first_?published(?:_?(?:at|date))?|pub_?(?:date|time))\""
    r"\s*:\s*\"([^\"]{8,40})\"",
    re.I,
)
_DIGIT, _YEAR = re.compile(r"\d"), re.compile(r"\d{4}")
# A line is so long at most that is hardly more than its date, and one with a byline or a label beside it.
_ALONE, _LINE = 40, 120
_ANYWHERE = ("Z", "+00:00", "")
# A line that is a link has the day of what it leads to.
_LINK = 0.8
# In days: what differs by one may be the same moment in two zones.
_APART = 2
_DATED = frozenset(
    """
    date datum fecha data published publish pub pubdate publishdate publishingdate publicationdate postdate time timestamp posted
    meta byline info created
    """.split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A date with the rule that found it and the words it stood in."""

    value: Published
    rule: str
    quote: str


def date(page: Page, stated: Statements, found: list[Block], *, near: list[Block], lang: str, url: str) -> Dated | None:
    """The day of publication; None where the page does not say. `near` are the blocks round the headline."""
    for rule, text in _candidates(page, stated, outside_facts(found), outside_facts(near), url, lang):
        value = _read(text, lang)
        if value is not None:
            own = _local(Dated(value=value, rule=rule, quote=text[:120]), near, lang, url)
            return _printed_instead(own, stated, near, lang) or _anew(own, stated, near, lang) or own
    return None


def sent(opening: str, *, lang: str) -> Dated | None:
    """The day in what a report says before its first sentence: `SKERRY, 4 March 2015 — …`."""
    value = published(opening, lang=lang) if _YEAR.search(opening) else None
    return Dated(value=value, rule="dateline", quote=opening) if value is not None and value.day is not None else None


def _printed_instead(dated: Dated, stated: Statements, near: list[Block], lang: str) -> Dated | None:
    """Of several days that the page states as that of publication the one printed round the headline, where `dated` is not."""
    stated_days = [(rule, text, value) for rule, text in _stated(stated) if (value := _read(text, lang)) is not None]
    others = [other for other in stated_days if abs((other[2].date - dated.value.date).days) >= _APART]
    if not others:
        return None
    days = {day.published.date for block in near if len(block.text) <= _LINE for day in dates(block.text, lang=lang)}
    if dated.value.date in days:
        return None
    printed = (
        Dated(value=value, rule=f"{rule}, the day printed", quote=text[:120]) for rule, text, value in others if value.date in days
    )
    return next(printed, None)


def _stated(stated: Statements) -> Iterator[tuple[str, str]]:
    """What the page states as the article's day of publication."""
    yield "JSON-LD datePublished", plain(stated.article.get("datePublished"))
    for name in _META:
        yield f"meta {name}", stated.first(name)[0]


def _anew(dated: Dated, stated: Statements, near: list[Block], lang: str) -> Dated | None:
    """Where the day of the last change is the one day printed round the headline, and not as that of a change: the article was
    published anew on it."""
    later = updated(stated, lang=lang)
    if later is None or (later.value.date - dated.value.date).days < _APART:
        return None
    lines = [(block, next(iter(dates(block.text, lang=lang)), None)) for block in near if len(block.text) <= _ALONE]
    days = {day.published.date for _, day in lines if day is not None}
    if days != {later.value.date} or any(_UPDATED.search(block.text) for block, _ in lines):
        return None
    return Dated(value=later.value, rule=f"{later.rule}, the day printed", quote=later.quote)


def _local(dated: Dated, near: list[Block], lang: str, url: str) -> Dated:
    """A moment in universal time, or in none, may be the day before or after where the outlet is: the day it prints is its own."""
    if dated.value.zone not in _ANYWHERE or dated.value.time is None:
        return dated
    day = dated.value.date
    match = _URL_DATE.search(url)
    printed = [("address", "-".join(match.groups()))] if match else []
    longest = _LINE if dated.value.zone else _ALONE
    printed += [
        ("date line", block.text)
        for block in near
        if len(block.text) <= longest and _YEAR.search(block.text) and not _is_late(block)
    ]
    told = [(rule, text, value) for rule, text in printed if (value := _read(text, lang)) is not None]
    if any(value.date == day for _, _, value in told):
        return dated
    for rule, text, value in told:
        if abs((value.date - day).days) == 1:
            return Dated(value=value, rule=f"{dated.rule}, day of {rule}", quote=text[:120])
    return dated


def known(text: str, *, lang: str) -> Dated | None:
    """The day that the page's own program knows."""
    value = _read(text, lang)
    return Dated(value=value, rule="script", quote=text[:120]) if value is not None else None


def updated(stated: Statements, *, near: Iterable[Block] = (), lang: str) -> Dated | None:
    """When the article was last changed, as the page states it, or else prints it round the headline."""
    texts = [("JSON-LD dateModified", plain(stated.article.get("dateModified")))]
    texts += [(f"meta {name}", stated.first(name)[0]) for name in _META_UPDATED]
    for rule, text in texts:
        value = _read(text, lang)
        if value is not None:
            return Dated(value=value, rule=rule, quote=text[:120])
    return next(_updates(near, lang), None)


def _updates(near: Iterable[Block], lang: str) -> Iterator[Dated]:
    """The days behind the word for a change: `Published: 4 March 2015 Updated: 6 March 2015`."""
    for block in near:
        match = _UPDATED_WORD.search(block.text) if len(block.text) <= _UPDATES else None
        day = next(iter(dates(block.text[match.end() :], lang=lang)), None) if match is not None else None
        if day is not None and day.start <= _BEHIND and day.published.day is not None:
            yield Dated(value=day.published, rule="updated line", quote=block.text)


_NEVER = ("0001-", "0000-", "1900-01-01", "1970-01-01")
"""What programs write for a day they do not know."""


def _read(text: str, lang: str) -> Published | None:
    text = text.strip()
    if not text or len(text) > 300:
        return None
    if text.startswith(_NEVER):
        return None
    iso = re.match(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?", text)
    if iso:
        try:
            return Published.parse(iso[1] + (f" {iso[2]}{iso[3] or ''}" if iso[2] else ""))
        except ValueError:
            return None
    value = published(text, lang=lang)
    return value if value is not None and value.day is not None else None


def _candidates(
    page: Page, stated: Statements, found: list[Block], near: list[Block], url: str, lang: str
) -> Iterator[tuple[str, str]]:
    for key in ("datePublished", "dateCreated", "uploadDate"):
        yield f"JSON-LD {key}", plain(stated.article.get(key))
    for name in _META:
        yield f"meta {name}", stated.first(name)[0]
    yield "JSON-LD page datePublished", plain(stated.page.get("datePublished"))
    yield from _microdata(page)
    told, late = _printed(page, near)
    yield from told
    for name in _META_MADE:
        yield f"meta {name}", stated.first(name)[0]
    yield from late
    match = _URL_DATE.search(url)
    if match:
        yield "address", "-".join(match.groups())
    for node in page.nodes:
        if node.tag == "time":
            yield "time element", node.get("datetime") or _words(page, node)
    for block in found:
        if len(block.text) >= 200 or block.within & (In.HIDDEN | In.NAV | In.FOOTER) or _UPDATED.search(block.text):
            continue
        if _dated(block):
            yield "date line", block.text
    yield from _only_date(found, lang)
    yield from _in_scripts(page, lang)


def _in_scripts(page: Page, lang: str) -> Iterator[tuple[str, str]]:
    """What the page's own program knows it by, where all of that is one day: `"publishedDate": "2016-11-04T20:37:27Z"`."""
    scripts = [run for run in page.runs if run.node.tag == "script"]
    told = [match[1] for run in scripts for match in _KNOWN.finditer(page.source, run.start, run.end)]
    days = {value.date: text for text in reversed(told) if (value := _read(text, lang)) is not None}
    if len(days) == 1:
        yield "script", next(iter(days.values()))


def _only_date(found: list[Block], lang: str) -> Iterator[tuple[str, str]]:
    """The day of all lines that are nothing but a date, perhaps with the word for it: where there is one day only."""
    alone: dict[str, str] = {}
    for block in found:
        if len(block.text) > _ALONE or block.within & (In.HIDDEN | In.NAV | In.FOOTER) or not _DIGIT.search(block.text):
            continue
        for day in dates(block.text, lang=lang):
            if _DATE_WORD.fullmatch(block.text[: day.start]) and not block.text[day.end :].strip(" .|"):
                alone.setdefault(str(day.published.date), block.text)
    if len(alone) == 1:
        yield "the only date", next(iter(alone.values()))


def _microdata(page: Page) -> Iterator[tuple[str, str]]:
    for node in page.nodes:
        if node.raw and ("datePublished" in node.raw or "pubdate" in node.raw) and node.tag != "meta":
            yield "microdata", node.get("datetime") or node.get("content") or _words(page, node)


def _printed(page: Page, near: list[Block]) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """What is printed round the headline: what calls itself published or is nothing but a date, and updates."""
    times = {node.index for node in page.nodes if node.tag == "time"}
    told: list[tuple[str, str]] = []
    late: list[tuple[str, str]] = []
    for block in sorted(near, key=_is_link):
        nodes = [run.node for run in block.runs] + [block.node]
        stamp = next((node.get("datetime") for node in nodes if node.index in times and node.get("datetime")), "")
        text = stamp or block.text
        rule = "time element" if stamp else "date line"
        if not stamp and (len(block.text) > 140 or (len(block.text) > 60 and not (_dated(block) or _PUBLISHED.search(block.text)))):
            continue
        (late if _is_late(block) else told).append((rule, text))
    return told, late


def _is_link(block: Block) -> bool:
    return block.link_share > _LINK


def printed(near: list[Block], day: Dated, *, lang: str) -> Iterator[str]:
    """The lines round the headline that print that day, and hardly more."""
    for block in near:
        if len(block.text) <= _ALONE and _DIGIT.search(block.text) and not _is_late(block):
            found = dates(block.text, lang=lang)
            if len(found) == 1 and found[0].published.date == day.value.date and found[0].published.day is not None:
                yield block.text


def _is_late(block: Block) -> bool:
    """Whether a line only says when the article was changed."""
    return _UPDATED.search(block.text) is not None and _PUBLISHED.search(block.text) is None


def _dated(block: Block) -> bool:
    return any(tokens(node.get("class") + " " + node.get("id")) & _DATED for node in (block.runs[0].node, *block.path[:2]))


def _words(page: Page, node: Node) -> str:
    return " ".join(run.text for run in page.runs if node.index <= run.node.index <= node.last)[:200]
