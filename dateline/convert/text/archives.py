# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Recognise articles as archives of newspapers hand them out, by the lines of their head and their foot: blocks → Frame.

An archive more is one entry of the table and an example in `tests/convert/test_archives.py`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from dateline.convert.fields.published import dates
from dateline.convert.text.blocks import Block
from dateline.convert.text.press import Field, Frame, names_people

_TOP, _BELOW, _SENTENCE = 30, 14, 90


@dataclass(frozen=True, slots=True, kw_only=True)
class _Archive:
    """`sign` is on a line of the head or the foot of each article. A line of the head is one of `heads`, whose groups are its fields;
    `end` begins the foot, whose lines may be `feet`. A line that is `body` stands above the first paragraph."""

    name: str
    sign: str
    heads: tuple[str, ...]
    end: str
    body: str = r"(?!)"
    feet: tuple[str, ...] = ()
    title: str = r".+"
    source: str = ""
    lines: tuple[re.Pattern[str], ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "lines", tuple(re.compile(one) for one in self.heads))


_ENGLISH_DAY, _GERMAN_DAY = r"[A-Z][a-z]+ \d{1,2}, \d{4}", r"\d{1,2}\.\d{1,2}\.\d{4}"
_ISSUE_AND_PAGE = r"(?:,? (?:Nr\.|Ausgabe|Heft) ?[\w/-]+)?(?:,? (?:Seite|S\.) ?(?P<page>\w[\w-]*))?"
ARCHIVES: tuple[_Archive, ...] = (
    _Archive(
        name="newsbank",
        sign=r"OpenURL Link|Article Text:|Record Number: \S+|.*\bNewsBank\b.*",
        heads=(
            rf"(?P<date>{_ENGLISH_DAY}) ?\| ?(?P<source>.+)",
            r"(?:Author(?:/Byline)?|By): ?(?P<author>[^|]+?)(?: ?\| ?Section: (?P<section>[^|]+?))?(?: ?\| ?(?P<length>[\d,]+ [Ww]ords))?",
            r"Section: (?P<section>[^|]+?)(?: ?\| ?(?P<length>[\d,]+ [Ww]ords))?",
            r"Pages?: (?P<page>\S+)", r"Edition: (?P<edition>.+)", r"(?:Dateline|Location): (?P<dateline>.+)", r"(?P<length>[\d,]+ [Ww]ords)", r"OpenURL Link|Readability: .+|(?:Column|Source|Series|Estimated printed pages): .+",
        ),
        body=r"Article Text:",
        end=r"Citation \(|(?:Copyright|©|\(c\))[ ,(]|Record Number:|(?:Index [Tt]erms|Caption|Memo):|.*\bNewsBank\b",
    ),
    _Archive(
        name="genios",
        sign=r"Dokumentnummer: ?\S+|.*\bGBI-Genios\b.*",
        heads=(
            rf"(?P<source>[^:]+?)(?: vom |, ){_GERMAN_DAY.join(('(?P<date>', ')'))}{_ISSUE_AND_PAGE}(?: ?/ ?(?P<section>.+))?",
            r"(?:Ressort|Rubrik): (?P<section>.+)", r"Autor(?:en|in)?: (?P<author>.+)", r"(?:Dokumentnummer|ISSN|Ausgabe|Bereich|Seitenüberschrift|Wörter): ?.+",
        ),
        feet=(rf"Quelle: (?P<source>.+?)(?: vom |, )(?P<date>{_GERMAN_DAY}){_ISSUE_AND_PAGE}", r"(?:Ressort|Rubrik): (?P<section>.+)", r"Alle Rechte vorbehalten: \([cC]\) (?P<holder>.+)"),
        end=r"Quelle:|ISSN:|Dokumentnummer:|Dauerhafte Adresse|Alle Rechte vorbehalten|© GBI",
    ),
    _Archive(
        name="allafrica",
        sign=r".*Distributed by AllAfrica\b.*",
        heads=(r"all[Aa]frica\.com", r"(?P<source>[^:]+?)(?: \((?P<of>[A-Z][^()]+)\))", r"(?P<date>\d{1,2} [A-Z][a-zA-Z]+ \d{4})"),
        title=r"[A-Z][\w' -]{2,40}: .+",
        end=r"Read the original article|Copyright ©|AllAfrica publishes|Tagged:",
    ),
    _Archive(
        name="bbc-monitoring",
        sign=r"BBC Mon(?:itoring)? [A-Z]{1,3}\d? .*\d{6}.*|Supplied by BBC (?:Worldwide )?Monitoring",
        heads=(r"(?P<source>BBC Monitoring\b.*)", r"Supplied by BBC.*", rf"(?P<date>{_ENGLISH_DAY})\b.*", r"(?:LENGTH|Length): (?P<length>.+)", r"(?:Excerpt from|Text of|Summary of) .+", r'\[[A-Z][a-z]+ by (?P<author>[^:"]+): .+\]'),
        title=r"[A-Z].{8,}[^.]",
        feet=(r"Source: (?P<original>[^,]+?)(?: (?:website|web site))?(?:, (?P<of>[^,]+))?,? in [A-Z]\w+ .*",),
        end=r"Source: |BBC Mon(?:itoring)? [A-Z]|(?:LOAD-DATE|Load-Date|Copyright)\b",
    ),
    _Archive(
        name="clipping-service",
        sign=r"(?:Tirada|Difusión|Audiencia|O\.?J\.?D\.?|E\.?G\.?M\.?|V\. ?Pub\.?|Ocupación): ?[\d.,]+ ?\S{0,4}",
        heads=(
            r"(?P<date>\d{1,2}/\d{1,2}/\d{4})", r"(?:Sección: )?(?P<section>[^\d:]{3,30}?) ?[-|,] ?[Pp]ág(?:ina|s)?\.?:? ?(?P<page>[\d-]+)", r"[Pp]ág(?:ina|s)?\.?:? ?(?P<page>[\d-]+)", r"Sección: (?P<section>.+)", r"Medio: (?P<source>.+)", r"Fecha: (?P<date>.+)", r"Autor(?:es)?: (?P<author>.+)",
            r"(?:Tirada|Difusión|Audiencia|O\.?J\.?D\.?|E\.?G\.?M\.?|V\. ?Pub\.?|Ocupación|Valor|Área[^:]*|Edición|Frecuencia|Ámbito|Prensa|País): ?.+",
        ),
        end=r"(?:Tirada|Difusión|Audiencia|O\.?J\.?D\.?|E\.?G\.?M\.?|V\. ?Pub\.?|Ocupación): ?[\d.,]+",
    ),
    _Archive(
        name="cnki",
        sign=r"[^/\s]{2,20}/(?:19|20)\d\d ?年/\d{1,2} ?月/\d{1,2} ?日/第 ?\w+ ?版",
        heads=(r"(?P<source>[^/\s]{2,20})/(?P<date>(?:19|20)\d\d ?年/\d{1,2} ?月/\d{1,2} ?日)/第 ?(?P<page>\w+) ?版", r"(?P<section>[\u4e00-\u9fff·]{1,8}(?:新闻|专[版刊题]|周刊|要闻|时评|理论|副刊))"),
        end=r"(?!)",
    ),
)  # fmt: skip
_SIGNS = re.compile("|".join(f"(?P<a{n}>{one.sign})" for n, one in enumerate(ARCHIVES)))
_ENDS = tuple(re.compile(one.end) for one in ARCHIVES)
_MARKS = re.compile(
    r"OpenURL|Article Text|Record N|NewsBank|Dokument|Genios|AllAfrica|BBC|Tirada|Difus|Audienc|Ocupa|O\.?J\.?D|E\.?G\.?M|V\. ?Pub|日/第"
)
"""One of these stands in every sign."""
_BY = re.compile(r"(?:By|Von|Por|Par) (?P<who>\S.{2,60})|[\u4e00-\u9fff]{0,4}(?:记者|通讯员)[ :：]?(?P<han>\S.{1,20})")
# LUCÍA BARREIRO. Valdesoto
_PLACED = re.compile(r"(?P<who>[A-ZÀ-Þ][A-ZÀ-Þ.' -]{4,40}?)(?:\. | ?[|/] ?)(?P<place>[A-ZÀ-Þ][\w' -]{2,24})")
_ARTICLE, _COUNTRY = (
    re.compile(r"(?P<name>.+), (?P<article>The|El|La|Los|Las|Le|Les|Die|Der|Das)"),
    re.compile(r" \([^()]{2,40}\)$"),
)
_OF_EBSCO = {
    "title": "title", "authors": "author", "author": "author", "source": "cited", "document type": "", "subject terms": "", "geographic terms": "", "people": "", "company/entity": "", "naics/industry codes": "",
    "full text word count": "", "word count": "", "issn": "", "accession number": "", "database": "", "publication type": "", "abstract": "", "section": "section", "author-supplied keywords": "", "reviews & products": "", "author affiliations": "", "language": "", "publication": "source", "date": "date", "publication date": "date",
}  # fmt: skip
_EBSCO_LABEL = re.compile(r"([A-Z][A-Za-z&/ -]{2,28}):(?:\s+(.+))?$")
_EBSCO_END = re.compile(r"~{4,}|Copyright of .+ is the property of\b")
_EBSCO_CITED = re.compile(
    r"(?P<source>[^.]+?)\. (?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4})(?:, Vol\. ?(?P<volume>[\w ]+?))?(?:, pp?(?P<page>[\w-]+))?(?:[,.].*)?$"
)


def archived(blocks: tuple[Block, ...]) -> Frame | None:
    """The layout of an archive whose sign stands above or below the article."""
    edges = [*blocks[:_TOP], *blocks[max(_TOP, len(blocks) - _BELOW) :]]
    if _MARKS.search("\n".join([block.words for block in edges])) is None:
        return None
    found = next((match for block in edges if len(block.words) < 800 and (match := _SIGNS.fullmatch(block.words))), None)
    return _framed(blocks, int(found.lastgroup[1:])) if found and found.lastgroup else None


def _framed(blocks: tuple[Block, ...], n: int) -> Frame | None:
    archive, head = ARCHIVES[n], _head(blocks, ARCHIVES[n])
    if head is None:
        return None
    first, fields = head
    last = next((at for at in range(first + 1, len(blocks)) if _ENDS[n].match(blocks[at].words)), len(blocks))
    below = [
        (match, at) for at in range(last, len(blocks)) for foot in archive.feet if (match := re.fullmatch(foot, blocks[at].words))
    ]
    told = {name for name, _, _ in fields}
    fields += [one for match, at in below for one in _fields(match, at) if one[0] not in told]
    holders = {match["holder"] for match, _ in below if "holder" in match.groupdict()}
    last -= last > first + 1 and blocks[last - 1].words in holders
    return Frame(first=first, last=last, fields=tuple(fields), rule=archive.name)


def _head(blocks: tuple[Block, ...], archive: _Archive) -> tuple[int, list[Field]] | None:
    """Where the body begins, and what stands above it; None where no headline does."""
    fields: list[Field] = []
    loose: list[int] = []
    for at, block in enumerate(blocks[:_TOP]):
        words = block.words
        if re.fullmatch(archive.body, words):
            return _titled(blocks, archive, at + 1, fields, loose)
        match = next((match for line in archive.lines if (match := line.fullmatch(words))), None)
        if match is not None:
            fields += _fields(match, at)
        elif signed := _BY.fullmatch(words):
            fields.append(("author", signed["who"] or signed["han"], at))
        elif placed := _PLACED.fullmatch(words) if loose else None:
            fields += [("author", placed["who"], at), ("dateline", placed["place"], at)]
        elif dates(words) and len(words) < _SENTENCE:
            fields.append(("date", words, at))
        elif len(words) < _SENTENCE and words[-1] not in ".。”":
            loose.append(at)
        else:
            return _titled(blocks, archive, at, fields, loose)
    return None


def _titled(
    blocks: tuple[Block, ...], archive: _Archive, first: int, fields: list[Field], loose: list[int]
) -> tuple[int, list[Field]] | None:
    """The headline is the last line but for names that no pattern of the head knows; the outlet the first one above it."""
    titles = [at for at in loose if re.fullmatch(archive.title, blocks[at].words)]
    named = [at for at in titles[1:] if names_people(blocks[at].words)]
    titles = [at for at in titles if at not in named]
    if not titles:
        return None
    title, told = titles[-1], {name for name, _, _ in fields}
    fields.append(("title", blocks[title].words, title))
    if "source" not in told:
        fields += [("source", _turned(blocks[at].words), at) for at in loose if at < title][:1]
    if "author" not in told:
        fields += [("author", blocks[at].words, at) for at in named[:1]]
    return first, fields


def _fields(match: re.Match[str], at: int) -> Iterator[Field]:
    for name, value in match.groupdict().items():
        if value and name not in ("of", "holder"):
            yield (
                name,
                _turned(value) if name == "source" else value.replace("/", "") if name == "date" and "年" in value else value,
                at,
            )


def _turned(outlet: str) -> str:
    """`Northwick Courier, The (UK)` → The Northwick Courier."""
    outlet = _COUNTRY.sub("", outlet.strip())
    match = _ARTICLE.fullmatch(outlet)
    return f"{match['article']} {match['name']}" if match else outlet


def ebsco(blocks: tuple[Block, ...]) -> Frame | None:
    """Labels on lines of their own or before their values, the headline again in capitals, the body, and whose it is."""
    end = next((at for at in range(len(blocks) - 1, 3, -1) if blocks[at].words.startswith("Copyright of ")), 0)
    if not end or not _EBSCO_END.match(blocks[end].words):
        return None
    end = next((at for at in range(4, end) if _EBSCO_END.match(blocks[at].words)), end)
    fields: list[Field] = []
    label, first = None, 0
    for at, block in enumerate(blocks[: min(end, _TOP + 10)]):
        match = _EBSCO_LABEL.match(block.words)
        known = match[1].lower() if match else ""
        if match and known in _OF_EBSCO:
            label, first = (known, at + 1) if match[2] is None else (None, at + 1)
            fields += _ebsco(_OF_EBSCO[known], match[2] or "", at)
        elif label is not None and block.gap == 0:
            fields += _ebsco(_OF_EBSCO[label], block.words, at)
            first = at + 1
        else:
            label = None
    title = next((value for name, value, _ in fields if name == "title"), "")
    if not title:
        return None
    first += blocks[first].words.casefold().rstrip(".") == title.casefold()
    return Frame(first=first, last=end, fields=tuple(fields), rule="ebsco")


def _ebsco(name: str, value: str, at: int) -> Iterator[Field]:
    cited = _EBSCO_CITED.match(value) if name == "cited" else None
    if cited:
        yield "source", cited["source"], at
        yield "date", f"{cited['year']}-{int(cited['month']):02}-{int(cited['day']):02}", at
        for part in ("volume", "page"):
            if cited[part]:
                yield part, cited[part], at
    elif name == "author":
        for person in filter(None, map(str.strip, value.split(";"))):
            yield name, _by(person), at
    elif value and name not in ("", "cited"):
        yield name, value.rstrip(".") if name == "title" else value, at


def _by(person: str) -> str:
    """`TATE, OWEN` → Owen Tate."""
    family, comma, given = person.partition(", ")
    name = f"{given} {family}" if comma else person
    return name.title() if name.isupper() else name


LAYOUTS = (archived, ebsco)
