"""Read references (RIS, EndNote, BibTeX), as Zotero and press databases write them beside a text: bytes → Reference."""

import re
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
    "date": "DA", "year": "PY", "url": "UR", "pages": "SP", "volume": "VL", "edition": "ET", "langid": "LA", "urldate": "Y2",
}  # fmt: skip
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
    return _ris(text)


def _endnote(record: str) -> list[tuple[str, str]]:
    lines = (match for line in record.split("\n") if (match := _ENDNOTE_LINE.match(line)))
    return [(_ENDNOTE[match[1]], match[2].strip()) for match in lines if match[1] in _ENDNOTE]


def _bibtex(record: str) -> list[tuple[str, str]]:
    found = [(_BIBTEX.get(name.lower(), ""), _BRACES.sub("", value)) for name, value in _BIBTEX_FIELD.findall(record)]
    people = [(tag, name) for tag, value in found if tag in _PEOPLE for name in value.split(" and ")]
    return [*people, *((tag, value) for tag, value in found if tag and tag not in _PEOPLE)]


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
