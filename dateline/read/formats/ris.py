"""Read references (RIS, EndNote, BibTeX), as Zotero and press databases write them beside a text: bytes → Reference."""

import re
import unicodedata
from dataclasses import dataclass

from dateline.nouns.clipping import Known, MediaType
from dateline.read.decode import decode
from dateline.read.piece import known

_LINE = re.compile(r"^([A-Z][A-Z0-9])  - ?(.*)$")
_DATE = re.compile(r"(\d{4})(?:[/-](\d{1,2})(?:[/-](\d{1,2}))?)?")
_ENDNOTE_LINE = re.compile(r"^%(\S) (.*)$")
_ENDNOTE = {
    "A": "AU", "E": "ED", "T": "TI", "B": "T2", "J": "JO", "I": "PB", "8": "DA", "D": "PY", "U": "UR", "P": "SP", "V": "VL",
    "7": "ET", "G": "LA", "[": "Y2",
}  # fmt: skip
_BIBTEX_ENTRY = re.compile(r"^@\w+\s*\{", re.M)
_BIBTEX_FIELD = re.compile(r"^\s*(\w+)\s*=\s*[{\"]?(.*?)[}\"]*,?\s*$", re.M)
_BIBTEX = {
    "author": "AU", "editor": "ED", "title": "TI", "journal": "JO", "journaltitle": "JO", "booktitle": "T2", "publisher": "PB",
    "date": "DA", "year": "PY", "month": "M", "file": "FILE",
    "url": "UR", "pages": "SP", "volume": "VL", "edition": "ET", "langid": "LA", "urldate": "Y2",
}  # fmt: skip
# Luc{\'i}a, Jos\'{e}, Nu\~nez, as LaTeX has accents; \aa and its like are letters of their own.
_ACCENT = re.compile(r"\{?\\(?P<sign>['`^\"~=.]|[cvuHk](?=[\s{]))\s*(?:\{\\?(?P<inner>[A-Za-z])\}|\\?(?P<bare>[A-Za-z]))\}?")
_ACCENTS = dict(zip("'`^\"~=.cvuHk", "\u0301\u0300\u0302\u0308\u0303\u0304\u0307\u0327\u030c\u0306\u030b\u0328", strict=True))
_LETTER = re.compile(r"\\(?P<name>ss|aa|AA|ae|AE|oe|OE|o|O|l|L|i)(?![A-Za-z])\s*(?:\{\})?")
_LETTERS = dict(zip(("ss", "aa", "AA", "ae", "AE", "oe", "OE", "o", "O", "l", "L", "i"), "ßåÅæÆœŒøØłŁi", strict=True))
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# Title-题名: …, as CNKI has references.
_CNKI_LINE = re.compile(r"^[A-Z][A-Za-z]+-(?P<label>[\u4e00-\u9fff]{2,6})[:：][ \t]*(?P<value>.*)$", re.M)
_CNKI = {
    "题名": "TI",
    "作者": "AU",
    "文献来源": "JO",
    "来源": "JO",
    "发表时间": "DA",
    "出版时间": "DA",
    "页码": "SP",
    "版次": "SP",
    "卷": "VL",
}
_BRACES = re.compile(r"[{}]|\\(?=[&%$#_])")
_PEOPLE = {"AU": "authors", "A1": "authors", "ED": "editors", "A2": "editors"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """What one record says, and the names of the files that lie with it."""

    known: tuple[Known, ...]
    files: tuple[str, ...]


def references(content: bytes) -> tuple[Reference, ...]:
    """The records of the file, in order."""
    text = decode(content, kind=MediaType.TEXT).strip()
    if text.startswith("%"):
        return tuple(_reference(_endnote(record)) for record in re.split(r"\n\s*\n(?=%)", text))
    if text.startswith("@"):
        return tuple(_reference(_bibtex(record)) for record in _BIBTEX_ENTRY.split(text)[1:])
    if text.startswith("SrcDatabase-"):
        return tuple(_reference(_cnki(record)) for record in re.split(r"\n(?=SrcDatabase-)", text))
    return _ris(text)


def _cnki(record: str) -> list[tuple[str, str]]:
    found = [(_CNKI[match["label"]], match["value"]) for match in _CNKI_LINE.finditer(record) if match["label"] in _CNKI]
    people = [(tag, name) for tag, value in found if tag == "AU" for name in re.split(r"[;；,，]\s*", value) if name.strip()]
    return [*people, *((tag, value) for tag, value in found if tag != "AU")]


def _endnote(record: str) -> list[tuple[str, str]]:
    lines = (match for line in record.split("\n") if (match := _ENDNOTE_LINE.match(line)))
    return [(_ENDNOTE[match[1]], match[2].strip()) for match in lines if match[1] in _ENDNOTE]


def _bibtex(record: str) -> list[tuple[str, str]]:
    found = [(_BIBTEX.get(name.lower(), ""), _BRACES.sub("", _plain(value))) for name, value in _BIBTEX_FIELD.findall(record)]
    said = dict(found)
    if month := _month(said.get("M", "")) if "DA" not in said and said.get("PY") else "":
        found.append(("DA", f"{said['PY']}-{month}"))
    found += [("L1", _path(value)) for tag, value in found if tag == "FILE"]
    people = [(tag, name) for tag, value in found if tag in _PEOPLE for name in value.split(" and ")]
    return [*people, *((tag, value) for tag, value in found if tag and tag not in _PEOPLE)]


def _plain(value: str) -> str:
    """LaTeX's letters as they are read."""
    if "\\" not in value:
        return value
    value = _LETTER.sub(lambda found: _LETTERS[found["name"]], value)
    return _ACCENT.sub(
        lambda found: unicodedata.normalize("NFC", (found["inner"] or found["bare"]) + _ACCENTS[found["sign"]]), value
    )


def _month(written: str) -> str:
    """`oct`, `October` or `10` as two figures; empty for anything else."""
    number = (
        int(written) if written.isdecimal() else 1 + next((n for n, name in enumerate(_MONTHS) if written[:3].lower() == name), -1)
    )
    return f"{number:02}" if 1 <= number <= 12 else ""


def _path(value: str) -> str:
    """Where Zotero says that a file lies: `Snapshot:files/15/ferry.html:text/html`, or the path alone."""
    parts = re.split(r"(?<!\\):", value.partition(";")[0])
    return (parts[1] if len(parts) == 3 else parts[0]).replace("\\:", ":").strip()


def _ris(text: str) -> tuple[Reference, ...]:
    found: list[Reference] = []
    fields: list[tuple[str, str]] = []
    for line in text.split("\n"):
        match = _LINE.match(line)
        if match is None:
            continue
        if match[1] == "ER":
            found.append(_reference(fields))
            fields = []
            continue
        fields.append((match[1], match[2].strip()))
    return tuple([*found, _reference(fields)] if fields else found)


def _reference(fields: list[tuple[str, str]]) -> Reference:
    def first(*tags: str) -> str:
        return next((value for tag in tags for name, value in fields if name == tag and value), "")

    facts = known(
        "ris",
        sure=True,
        title=first("TI", "T1"),
        date=_day(first("DA", "PY", "Y1")),
        source_name=first("T2", "JO", "JF", "JA", "PB"),
        source_url=next((value for tag, value in fields if tag in ("UR", "L2") and value.startswith("http")), ""),
        source_section=first("SE"),
        source_accessed=_day(first("Y2")),
        lang=first("LA") if re.fullmatch(r"[a-z]{2,3}(?:-\w+)?", first("LA")) else "",
        page="-".join(filter(None, (first("SP"), first("EP")))),
        edition=first("ET"),
        volume=first("VL"),
    )
    people = tuple(
        fact for tag, value in fields if tag in _PEOPLE for fact in known("ris", sure=True, **{_PEOPLE[tag]: _turned(value)})
    )
    files = tuple(value for tag, value in fields if tag in ("L1", "L4", "LK") and value and "://" not in value)
    return Reference(known=facts + people, files=files)


def _day(written: str) -> str:
    match = _DATE.match(written)
    if match is None:
        return ""
    return "-".join([match[1], *(part.zfill(2) for part in (match[2], match[3]) if part)])


def _turned(name: str) -> str:
    """`Family, Given` as the name is written in a byline."""
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}".strip() if comma else name
