"""Read who else made an article, as agencies and Chinese papers tell in its first and last lines: a block → findings."""

import re
from collections.abc import Iterator

from dateline.convert.fields.published import dates
from dateline.convert.text import wire
from dateline.convert.text.blocks import Block
from dateline.convert.text.finding import Finding, found_in
from dateline.convert.text.labels import in_lead
from dateline.nouns.ledger import Kind

_BRACKETS = re.compile(r"\([^()]*\)")
_CREW = re.compile(r"(?P<what>reporting|writing|compiled|editing|edited) by\s+(?P<who>[^;()]{3,120}?)\s*(?=[;()]|\.?$)", re.I)
# Whatever names a crew begins with one of these.
CREW_SIGNS = frozenset("（([AaRrWwCcEe")
_CREW_LINE = re.compile(r"[(\[]?(?:additional )?(?:reporting|writing|compiled|editing) by\b", re.I)


def crew(block: Block, lang: str) -> Iterator[Finding]:
    """`(Reporting by Ada Holm; Editing by Per Strand)`, as agencies end an article."""
    if block.words[0] in "（(" and (credited := in_lead(block.words)) and len(block.words) < 60:
        for field, name in credited:
            yield found_in(block, field, name, Kind.BYLINE, "label-crew")
        return
    for field, who in signed_off(block.words):
        yield found_in(block, field, who, Kind.BYLINE, "crew")


def signed_off(words: str) -> Iterator[tuple[str, str]]:
    """Field and names of each who has worked on an article, as agencies tell it in the last line."""
    if not _CREW_LINE.match(words) or len(words) > 400:
        return
    for match in _CREW.finditer(words):
        field = "editor" if match["what"].casefold().startswith("edit") else "author"
        yield field, re.sub(r"\s+in\s+[A-Z][\w ]+", "", match["who"])


def lead(block: Block) -> tuple[Finding, ...]:
    """Those whom a Chinese lead names, `新华社林丹5月4日电（记者王小明）…`; the words stay in the article."""
    return tuple(found_in(block, field, name, Kind.BODY, "label-lead") for field, name in in_lead(block.words[:120]))


def wired(block: Block, lang: str) -> tuple[Finding, ...]:
    """The day in the line that a report begins with, `BOISE, October 2, 2025 – …`; the words stay in the article."""
    opening = _BRACKETS.sub("", wire.opening(block.words))
    return tuple(
        Finding(
            field="date",
            when=one.published,
            text=opening[one.start : one.end],
            start=block.start,
            end=block.end,
            kind=Kind.BODY,
            rule="dateline-day",
        )
        for one in (dates(opening, lang=lang) if opening else ())[:1]
    )
