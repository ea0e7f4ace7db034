# ruff: noqa: E501 - patterns stay on one line each, to be read as one
"""Read what a printed paper says of itself over a typed article: its name, its issue, a citation, an office that signs → findings."""

import re
from collections.abc import Iterator

from dateline.convert.fields.months import MONTHS
from dateline.convert.fields.published import dates
from dateline.convert.text.blocks import Block
from dateline.convert.text.finding import Finding
from dateline.convert.text.furniture import recognise
from dateline.convert.text.topline import is_institution, is_outlet, without_capitals
from dateline.nouns.ledger import Kind
from dateline.nouns.published import Published

_TOP = 6
_ABOVE, _BELOW, _LONGEST, _WEEKDAY, _SHORT_DAY, _BEFORE_A_DAY = 3, 4, 110, 12, 50, 25
_NUMBER = r"[\dIVXLC][\dIVXLC.,]*"
# 2024年4月11日 08:05 云南, as Chinese accounts say when and where they posted; their name stands above.
_POSTED_FROM, _ACCOUNT = re.compile(r"\d{4}(?:年\d{1,2}月\d{1,2}日|-\d\d-\d\d) \d{1,2}:\d\d [\u4e00-\u9fff]{2,4}"), 20
_ISSUE = re.compile(
    rf"(?:(?:vol(?:ume|umen|\.)?|año|jahrgang|jg\.|année|anno)\s*{_NUMBER}\b)?[\s,.;–—-]*(?:(?:no\.?|nr\.?|n[º°o]\.?|núm(?:ero|\.)?|issue|number)\s*{_NUMBER})?[\s.,]*|(?:总)?第\s*\d+\s*[期号]",
    re.I,
)
"""`Vol. XII, No. 34`, `Año XII, núm. 4.215`, `第1234期`."""
_SIGNS = re.compile(
    rf"\bprice\b|\bone penny\b|\b(?:vol|no|núm|nr|issue|edition|año|anno)\b\.?\s*{_NUMBER}|第\s*\d+\s*[期号]|£|¢", re.I
)
_PAGE = r"(?:pages?|pp?\.|pág(?:ina|s?\.)?|seite|s\.|第)\s*(?P<page>[A-Z]?\d{1,3})(?:\s*[-–]\s*\d{1,3})?\s*版?"
_PAGES = r"(?i:pages?|pp?\.|págs?\.|páginas?|seiten?|s\.)\s*(?P<page>\d{1,4}(?:\s?[-–]\s?\d{1,4})?)"


def _capitals(inside: str) -> str:
    """Up to eight words of a name, which have a capital but for the small ones; `inside` are the marks that a word may have."""
    word = rf"(?:[A-ZÀ-Þ][\w'’{inside}]*|&|and|of|the|de|del|la|las|los|y)"
    return rf"{word}(?:\s{word}){{0,7}}"


_CITED = re.compile(
    rf"(?P<outlet>{_capitals('.-')}),\s+(?:[^\W\d_]{{3,10}},\s+)?(?P<day>[^,]{{4,30}}(?:,\s+\d{{4}})?)(?:[,;]\s+{_PAGE})?\.?"
)
_DATED = re.compile(
    rf"(?P<outlet>{_capitals('.-')}?),?\s+(?P<day>(?:[^\W\d_]{{3,10}},\s+)?(?:\d{{1,2}}\.?\s|[^\W\d_]{{3,10}}\s\d{{1,2}},?\s(?=\d{{4}})).{{4,24}})"
)
"""`THE COUNTY EXAMINER   Saturday, 8 April 1989`: the head of a printed page."""
_DATED_HAN = re.compile(
    r"《?(?P<outlet>[\u4e00-\u9fff]{2,12}[报刊社网]|(?<=《)[^《》\s]{2,20})》?\s*(?P<day>\d{4}年\d{1,2}月(?:\d{1,2}日|[号刊期]))\s*(?:第?\s?(?P<page>[A-Z]?\d{1,3})\s?版)?"
)
_OWNED = re.compile(
    r"(?i:copyright|©|ⓒ|\(c\)|版权所有)[\s©ⓒ:：\d–-]*(?P<name>[^\W\d_][^.|,©\d]{2,40}?)(?=[.|,©\d\s]*$|[.|,]| 滇|\s+(?:Ltd|Inc|S\.))"
)
_TAKEN = re.compile(
    rf"[(\[]\s*(?i:from|del?|aus|dal)\s+(?:the\s+)?(?P<outlet>{_capitals('-')}?)(?:,| of| del?)\s+(?:[^\W\d_]{{3,10}},\s+)?(?P<day>[^,()]{{4,30}}(?:,\s+\d{{4}})?)(?:[,;]\s+{_PAGE})?\.?\s*[)\]]",
)
"""`(From the Limerick Observer of Saturday, 4th December, 1847.)`."""
_SAID_TO_BE = re.compile(
    rf"\b(?i:from|del?|aus|dal)\s+(?:the\s+|la\s+|el\s+)?(?P<outlet>{_capitals('-')}?)(?:,| of| del?)\s+(?:[^\W\d_]{{3,10}},\s+)?(?P<day>\d{{1,2}}\s[^,()]{{4,24}}|[A-Z][a-z]+ \d{{1,2}}, \d{{4}})(?:[,;]\s+{_PAGE})?[.:)\]]*$",
)
"""The same without brackets, at the end of what somebody says."""
_PAGE_ALONE = re.compile(_PAGE, re.I)
_SHELF = re.compile(
    r"(?=.*\b(?i:archives?|library|museum|record office|collections?|papers|archivos?|biblioteca|museo|fondo|archiv|bibliothek|archivio)\b)"
    r"[A-ZÀ-Þ][^.!?\n]*?,\s[^!?\n]*?\b(?i:box|folder|file|ms\.?|fols?\.?|fo\.?|item|bundle|ref\.?|acc\.?|caja|carpeta|legajo|leg\.?|exp(?:ediente|\.)?|vol\.?|signatura|kasten|akte|busta)\s?\d[\w./-]*(?:,?\s+(?i:no\.?|núm\.?|nr\.?|fols?\.?|p(?:p|ág)?\.?|item|f\.?)?\s?\d[\w./-]*)*\.?"
    r"|[\u4e00-\u9fff]{2,20}(?:档案馆|图书馆|博物馆)[，,]?\s?(?:藏[，,]?\s?)?[^。！？]{0,20}(?:全宗|案卷|档号|卷宗)[^。！？]{1,30}",
)
_ISSUED = re.compile(
    rf"(?P<outlet>[A-ZÀ-Þ][^\d,(]{{2,60}}?),?\s+(?P<issue>(?:vol(?:ume|umen|\.)?|no\.?|nr\.?|n[º°]\.?|núm(?:ero|\.)?|issue|number)\s*{_NUMBER}(?:,?\s+(?:no\.?|nr\.?|n[º°]\.?|núm\.?)\s*{_NUMBER})?)"
    r"(?:\s*\((?P<when>[^()]{4,30})\))?\.?",
    re.I,
)
_VOLUME = re.compile(
    rf"(?P<issue>(?i:vol(?:ume|umen|\.)?|año|jahrgang|band|bd\.|tom[eo]|no\.?|núm(?:ero|\.)?|nr\.?|issue)\s*[^()]{{1,40}}?)[\s,.;]*(?:\((?P<when>[^()]{{4,30}})\)|(?<=[,\s])(?P<year>(?:1[5-9]|20)\d\d)(?=,))(?:[\s,:;]+{_PAGES})?\.?"
)
"""`Vol. 4, No. 2 (Autumn 2019), pp. 33–35`, `Vol. 18, núm. 2, 2023, pp. 101–109`: what stands under the name of a journal."""
_MONTH_AND_YEAR = re.compile(r"(?:(?P<month>[^\W\d_]{3,12})\.?,?\s+(?:de\s+|del\s+)?)?(?P<year>1[5-9]\d\d|20\d\d)", re.I)
_MONTH_HAN = re.compile(r"(?P<year>\d{4})年(?P<month>0?[1-9]|1[0-2])月[号刊期]?")
_DAY_AND_PAGE = re.compile(rf"(?P<day>[^,]{{6,40}}(?:,\s+\d{{4}})?)[,;]\s+{_PAGE}\.?", re.I)
_OFFICE = re.compile(
    r"(?:(?:by|from)\s+(?:(?:our|a|the)\s+)(?:own\s+)?(?:[\w-]+\s+){0,3}(?:correspondents?|reporters?|writers?|representative|commissioner|staff|desk|newsroom)"
    r"|(?:por|de)\s+(?:nuestr[oa]s?|la|el|un[oa]?)\s+(?:[\w-]+\s+){0,3}(?:corresponsal(?:es)?|redacci[óo]n|redactor(?:es)?|enviad[oa]s?(?:\s+especial(?:es)?)?)|本报(?:特约|本地)?(?:记者|通讯员)讯?|(?:special |staff )?correspondents?|staff (?:writer|reporter)s?|corresponsal(?:es)?|enviad[oa]s? especial(?:es)?|reporter[oa]s?)\.?",
    re.I,
)
# Whatever names an office begins with one of these.
_OFFICE_SIGNS = frozenset(("by", "fr", "po", "de", "本报", "sp", "st", "co", "en", "re"))
_DIGIT = re.compile(r"\d")
# What a number ends with, or what stands behind it.
_ENDS = frozenset("IVXLCivxlc,.)")
_HAN_OFFICE = re.compile(
    r"[\u4e00-\u9fff]{2,24}(?:局|委员会|政府|办公室|厅|部|院|大学|学校|中心|协会|商会|领事馆|大使馆|公司|集团)"
)


def masthead(blocks: tuple[Block, ...], *, lang: str) -> dict[int, tuple[Finding, ...]]:
    """The name of a paper by the number of its line: over a line with the day, which the paper's issue or price stands beside where
    the name alone tells no paper."""
    for n in range(1, min(_TOP, len(blocks) - 1)):
        if len(blocks[n].words) < _ACCOUNT and _POSTED_FROM.fullmatch(blocks[n + 1].words):
            return {n: (_source(blocks[n], blocks[n].words),)}
    for n, block in enumerate(blocks[:_ABOVE]):
        name = block.words.rstrip(" .")
        below = blocks[n + 1].words if n + 1 < len(blocks) else ""
        if len(name) < 60 and len(below) < _LONGEST and dates(below, lang=lang) and (is_outlet(name) or _named(name, below)):
            return {n: (_source(block, name), *_number(blocks[n + 1]))}
        if len(name) < _LONGEST and (issue := tuple(_issue(blocks[n + 1])) if below else ()):
            return {n: (_source(block, name),), n + 1: issue}
    return _issuer(blocks)


def _issue(block: Block) -> Iterator[Finding]:
    """The volume of a journal, the month or the year in brackets behind it, and the pages: all of the line below its name."""
    match = _VOLUME.fullmatch(block.words) if may_number(block.words) else None
    when = _month(match["when"] or match["year"]) if match and is_issue(match["issue"]) else None
    if match is None or when is None:
        return
    yield Finding(field="volume", text=match["issue"], start=block.start, end=block.end, kind=Kind.SOURCE, rule="masthead")
    yield Finding(
        field="date",
        when=when,
        text=match["when"] or match["year"],
        start=block.start,
        end=block.end,
        kind=Kind.DATE,
        rule="label-issued",
    )
    if match["page"]:
        yield Finding(field="page", text=match["page"], start=block.start, end=block.end, kind=Kind.SOURCE, rule="label-issued")


def _number(block: Block) -> Iterator[Finding]:
    """The volume and number that the line of the day begins with: `Año IV. Núm. 1,087. Tapachula, Martes 14 de Marzo de 1911.`"""
    match = _ISSUE.match(block.words)
    number = match[0].strip(" .,;–—-") if match else ""
    if number and is_issue(number):
        yield Finding(field="volume", text=number, start=block.start, end=block.end, kind=Kind.SOURCE, rule="masthead")


def _issuer(blocks: tuple[Block, ...]) -> dict[int, tuple[Finding, ...]]:
    """Whoever stands on the line above `NEWS RELEASE`, where no office is named there, which its own line tells."""
    for n, block in enumerate(blocks[1 : _ABOVE + 1]):
        rule = recognise(block.words)
        if rule is None or rule.name != "press-release":
            continue
        name, above = blocks[n].words, [one.words for one in blocks[: n + 1]]
        named = len(name) < _SHORT_DAY and name[0].isupper() and name[-1] not in ".:" and recognise(name) is None
        return {n: (_source(blocks[n], name),)} if named and not any(map(is_institution, above)) else {}
    return {}


def owner(blocks: tuple[Block, ...], rights: list[int]) -> dict[int, tuple[Finding, ...]]:
    """The outlet that one of the first lines names, and the notice of copyright among the lines `rights`; else a paper that only the
    notice names."""
    named = {n: match["name"].strip() for n in rights if (match := _OWNED.search(blocks[n].words))}
    owners = {name.casefold() for name in named.values()}
    for n, block in enumerate(blocks[:_TOP]):
        if block.words.casefold() in owners:
            return {n: (_source(block, block.words),)}
    papers = {name.casefold(): n for n, name in named.items() if is_outlet(name)}
    return {n: (_source(blocks[n], named[n]),) for n in papers.values()} if len(papers) == 1 else {}


def may_cite(words: str) -> bool:
    """Whether a line is short and has a digit, which is told faster than whether it cites a paper."""
    return len(words) < _LONGEST and _DIGIT.search(words) is not None


def may_number(words: str) -> bool:
    """Whether a line ends as the number of an issue does."""
    return len(words) < _LONGEST and (words[-1] in _ENDS or words[-1].isdecimal())


def may_shelve(words: str) -> bool:
    """Whether a line is short and has parts, and a number where it is Western."""
    return len(words) < _LONGEST and ("," in words or "，" in words) and not (words.isascii() and _DIGIT.search(words) is None)


def cited(block: Block, lang: str) -> Iterator[Finding]:
    """`Evening Standard, 17 May 1951, page 4` on a line of its own, day and page alone, or `(From the Evening Standard of …)`."""
    words = block.words.strip("*_")
    if not may_cite(words):
        return
    if alone := _PAGE_ALONE.fullmatch(words):
        yield Finding(field="page", text=alone["page"], start=block.start, end=block.end, kind=Kind.SOURCE, rule="label-cited")
        return
    for form in _forms(words):
        match = form.fullmatch(words)
        if match and (told := tuple(_citation(block, match, lang, sure=form is _TAKEN))):
            yield from told
            return


def cited_in(block: Block, lang: str) -> tuple[Finding, ...]:
    """`Found it. From the Evening Standard, 17 May 1951, p. 4:` anywhere in what somebody says of an article."""
    match = _SAID_TO_BE.search(block.words) if may_cite(block.words) else None
    return tuple(_citation(block, match, lang, sure=True)) if match else ()


def _forms(words: str) -> tuple[re.Pattern[str], ...]:
    """The forms of citations that a line may have, by its signs."""
    if words[0] in "([":
        return (_TAKEN,)
    if not words.isascii() and words[-1] in "日版号刊期":
        return (_DATED_HAN,)
    parted = (_CITED, _DAY_AND_PAGE) if "," in words or ";" in words else ()
    return (*parted, _DATED) if words[-1].isdigit() and words[0].isupper() else parted


def _citation(block: Block, match: re.Match[str], lang: str, *, sure: bool) -> Iterator[Finding]:
    """What a citation says; nothing where its day is none, or where neither a page nor the name tells a paper."""
    said, when = match.groupdict(), _day(match["day"], lang)
    outlet, page = said.get("outlet") or "", said.get("page")
    if when is None or not (sure or page or is_outlet(outlet)):
        return
    if outlet:
        yield _source(block, outlet)
    yield Finding(field="date", when=when, text=match["day"], start=block.start, end=block.end, kind=Kind.DATE, rule="label-cited")
    if page:
        yield Finding(field="page", text=page, start=block.start, end=block.end, kind=Kind.SOURCE, rule="label-cited")


def issued(block: Block, lang: str) -> Iterator[Finding]:
    """`Museum Bulletin No. 14 (Winter 1934)` on a line of its own: the paper, its number, and the month or the year."""
    match = _ISSUED.fullmatch(block.words) if may_number(block.words) else None
    if match is None or not is_issue(match["issue"]) or not is_outlet(match["outlet"]):
        return
    yield _source(block, match["outlet"])
    yield Finding(field="volume", text=match["issue"], start=block.start, end=block.end, kind=Kind.SOURCE, rule="label-issued")
    if when := _month(match["when"] or ""):
        yield Finding(
            field="date", when=when, text=match["when"], start=block.start, end=block.end, kind=Kind.DATE, rule="label-issued"
        )


def shelved(block: Block, lang: str) -> Iterator[Finding]:
    """`Brackwater Parish Archive, Hanlon papers, box 2, no. 17` on a line of its own: where a letter or a record lies."""
    mark = block.words.strip("[]()")
    if may_shelve(block.words) and _SHELF.fullmatch(mark):
        yield Finding(field="source", text=mark, start=block.start, end=block.end, kind=Kind.SOURCE, rule="shelfmark")


def may_be_office(words: str) -> bool:
    """Whether a line begins like the byline of an office."""
    return words.lstrip("([)]")[:2].lower() in _OFFICE_SIGNS


def office(block: Block, lang: str) -> Iterator[Finding]:
    """`By Our Own Correspondent`: a byline that names nobody, or what the one named above is."""
    if may_be_office(block.words) and _OFFICE.fullmatch(block.words.strip("()[]")):
        yield Finding(field="office", text=block.words, start=block.start, end=block.end, kind=Kind.BYLINE, rule="label-office")


def signed_below(blocks: tuple[Block, ...], *, lang: str) -> dict[int, tuple[Finding, ...]]:
    """The office and the day that a notice ends with, by the numbers of their lines; nothing where it ends otherwise."""
    for n in range(max(1, len(blocks) - _BELOW), len(blocks)):
        office, day = blocks[n - 1], blocks[n]
        when = dates(day.words, lang=lang) if len(day.words) < _SHORT_DAY else ()
        if when and when[0].start < _BEFORE_A_DAY and (_HAN_OFFICE.fullmatch(office.words) or is_institution(office.words)):
            signed = Finding(
                field="date",
                when=when[0].published,
                text=day.words,
                start=day.start,
                end=day.end,
                kind=Kind.DATE,
                rule="label-signed",
            )
            return {n - 1: (_source(office, office.words),), n: (signed,)}
    return {}


def is_issue(words: str) -> bool:
    """Whether words are nothing but the volume and number of a paper."""
    return any(sign.isdigit() or sign in "IVXLC" for sign in words) and _ISSUE.fullmatch(words) is not None


def _day(words: str, lang: str) -> Published | None:
    """The day that words are, but for one of the week; else the month."""
    found = next(iter(dates(words, lang=lang)), None)
    if found is None:
        return _month(words)
    return found.published if len(words) - (found.end - found.start) <= _WEEKDAY else None


def _month(words: str) -> Published | None:
    """`May 1934`, `mayo de 1934`; of `Winter 1934` and `1934` the year."""
    if han := _MONTH_HAN.fullmatch(words):
        return Published(year=int(han["year"]), month=int(han["month"]))
    match = _MONTH_AND_YEAR.fullmatch(words.strip())
    if match is None:
        return None
    return Published(year=int(match["year"]), month=MONTHS.get((match["month"] or "").casefold()))


def _named(name: str, below: str) -> bool:
    """Whether a line in capitals, or one with a capital for each longer word, has a paper's issue under it."""
    words = name.split()
    return 1 < len(words) <= 7 and all(word[0].isupper() for word in words if len(word) > 3) and _SIGNS.search(below) is not None


def _source(block: Block, name: str) -> Finding:
    return Finding(
        field="source",
        text=without_capitals(name.rstrip(" ,，")),
        start=block.start,
        end=block.end,
        kind=Kind.SOURCE,
        rule="masthead",
    )
