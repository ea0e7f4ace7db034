"""What clippers and keepers of notes write round an article in Markdown: text → Opening, Properties."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from dateline.convert.fields import byline
from dateline.convert.ledger import Mark
from dateline.convert.text.finding import Finding
from dateline.nouns.ledger import Kind
from dateline.nouns.published import Published

_BELOW = re.compile(r"\n\n(?P<lines>id: [0-9a-f]{32}\n(?:[a-z_]{2,40}:[^\n]*(?:\n|\Z))+)\s*\Z")
_LINE = r"[A-Z][A-Za-z ]{1,24}: [^\n]*\n"
_ABOVE = re.compile(rf"#[ \t][^\n]+\n\n(?P<lines>(?:{_LINE}){{2,20}})(?=\n)")
_KEEPERS = re.compile(r"^(?:Created|Created time|Last edited(?: time)?|Tags|URL|Status|Type): ", re.M)
_LONGEST, _FIRST = 120, 3_000
_BAR = re.compile(r"\s+[|–—-]\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Properties:
    """Lines that a keeper of notes writes over or under an article: `start` to `end`, and what they say."""

    start: int
    end: int
    fields: Mapping[str, object]


def properties(text: str) -> Properties | None:
    """The lines `key: value` between headline and article, as Notion exports them, or at its end, as Joplin does."""
    found = _BELOW.search(text) or _ABOVE.match(text)
    if found is None or (found.re is _ABOVE and not _KEEPERS.search(found["lines"])):
        return None
    parts = (line.partition(":") for line in found["lines"].splitlines())
    said = {key.strip().lower().replace(" ", "_"): value.strip() for key, _, value in parts}
    return Properties(start=found.start("lines"), end=found.end("lines"), fields=said)


@dataclass(slots=True, kw_only=True)
class Opening:
    """What stands between front matter and article and is said there or is a field: where it ends, what it was taken for."""

    title: str
    authors: tuple[str, ...]
    date: Published | None
    end: int
    outlet: str = ""
    marks: list[Mark] = field(default_factory=list)


def opening(text: str, start: int, *, title: str, authors: tuple[str, ...], date: Published | None) -> Opening:
    """The headline again, an excerpt, and lines that say who wrote it and when, as far as they follow one another from `start`."""
    from dateline.convert.text import head, parted

    lang, blocks = parted(text[start : start + _FIRST], markup=True)
    found = Opening(title=title, authors=authors, date=date, end=start)
    in_excerpt = False
    for block in blocks:
        begin, end = start + block.start, start + block.end
        in_excerpt = block.mark[:1] == ">" and (in_excerpt or block.words == "Excerpt")
        kind = Kind.DUPLICATE if in_excerpt else _headline(block.heading, block.words, found)
        kind = kind or (_signature(head.read(block, lang=lang), found) if len(block.words) < _LONGEST else None)
        if kind is None:
            break
        found.marks += [Mark(found.end, begin, Kind.MARKUP, "between"), Mark(begin, end, kind, "opening")]
        found.end = end
    return found


def _headline(level: int, words: str, found: Opening) -> Kind | None:
    """A heading that says the headline, with or without the outlet behind it; the shorter one is the headline."""
    if not level or not words:
        return None
    known, said = folded(found.title), folded(words)
    if known == said or folded(_BAR.split(words)[0]) == known:
        return Kind.TITLE
    if found.title and folded(_BAR.split(found.title)[0]) == said:
        found.title, found.outlet = words, _BAR.split(found.title)[-1]
        return Kind.TITLE
    return None


def _signature(said: tuple[Finding, ...], found: Opening) -> Kind | None:
    """A line that says who wrote it or when, and nothing else than what is known already."""
    names = tuple(name for one in said if one.field == "author" for name in byline.names(one.text))
    days = [one.when for one in said if one.field == "date" and one.when is not None]
    if not (names or days) or (found.authors and not set(names) <= set(found.authors)):
        return None
    if days and found.date is not None and days[0].date != found.date.date:
        return None
    found.authors = found.authors or names
    found.date = found.date or (days[0] if days else None)
    return Kind.BYLINE if names else Kind.DATE


def folded(words: str) -> str:
    """The letters and digits, in small letters, by which two headlines are the same."""
    return re.sub(r"\W+", "", words).casefold()
