"""Put a draft together from what was read: Reading → Draft."""

import re

from dateline.convert.escape import escaped
from dateline.convert.fields import byline
from dateline.convert.fields.credit import credit
from dateline.convert.fields.title import made_up
from dateline.convert.ledger import Mark, ledger
from dateline.convert.refusal import NotAnArticle
from dateline.convert.text import chinese, wire
from dateline.convert.text.around import Reading
from dateline.convert.text.blocks import Block
from dateline.convert.text.finding import Finding
from dateline.convert.text.marking import marked_up
from dateline.convert.text.pictured import pictures
from dateline.convert.text.topline import captioned, is_outlet
from dateline.nouns.draft import Draft, Evidence, Picture
from dateline.nouns.ledger import Kind
from dateline.nouns.origin import Origin
from dateline.nouns.published import Published

Findings = tuple[Finding, ...]
# So many letters of Markdown may stand between headline and first paragraph.
_HEAD = 4000

_MADE_BY = re.compile(
    r"^(?:file |handout )?(?:photo(?:graph)?s?|pictures?|images?|foto\w*|bild|credits?)(?: credits?)?\s*(?:by|[:：])?\s*", re.I
)


def draft(text: str, reading: Reading, *, lang: str, marked: bool = False) -> Draft:
    """The draft: fields from the findings, the first of each counting; body and ledger from the blocks.

    Of Markdown (`marked`) the body keeps its links, emphasis, quotations and tables.

    Raises:
        NotAnArticle: the reading found no body.
    """
    parts = [reading.blocks[n] for n in reading.body]
    if not parts:
        raise NotAnArticle("has the head of an article but no text below it", "put the article's text there, or remove the file")
    findings = reading.findings
    captions = [(finding.start, _picture(finding.text)) for finding in findings if finding.field == "caption"]
    images = pictures(text, _top(findings, parts), parts[-1].end, captions) if marked else tuple(one for _, one in captions)
    title = _first(findings, "title")
    date, updated = _when(findings, "date"), _when(findings, "updated")
    return Draft(
        title=title or made_up(wire.without_place(parts[0].words)),
        title_generated=not title,
        subtitle=_first(findings, "subtitle"),
        date=date or updated,
        updated=updated if date else None,
        source=_origin(findings),
        page=_first(findings, "page"),
        edition=_first(findings, "edition"),
        volume=_first(findings, "volume"),
        authors=_people(findings, "author"),
        editors=_people(findings, "editor"),
        photographers=tuple(
            dict.fromkeys(
                (
                    *_people(findings, "photographer"),
                    *(name for one in images for name in byline.names(one.credit) if not is_outlet(name)),
                )
            )
        ),
        dateline=_first(findings, "dateline") or wire.place(parts[0].words),
        lang=lang or "en",
        images=images,
        body=marked_up(text, parts) if marked else _markdown(parts),
        evidence=tuple(Evidence(field=one.field, quote=text[one.start : one.end].strip(), rule=one.rule) for one in findings),
        ledger=ledger(text, _marks(text, reading, parts)),
    )


def _markdown(parts: list[Block]) -> str:
    """Paragraphs parted by blank lines, headings marked as such, the entries of a list under one another."""
    text = ""
    for number, block in enumerate(parts):
        entry = block.mark in ("*", "-", "•", "+")
        listed = entry and number and parts[number - 1].mark == block.mark
        mark = "- " if entry else f"{'#' * max(2, block.heading)} " if block.heading else ""
        text += ("" if not number else "\n" if listed else "\n\n") + mark + escaped(block.words)
    return text


def _top(findings: Findings, parts: list[Block]) -> int:
    """Where the article begins: under its headline, if that stands near above its first paragraph."""
    title = next((one.end for one in findings if one.field == "title"), 0)
    return title if parts[0].start - _HEAD <= title <= parts[0].start else parts[0].start


def _marks(text: str, reading: Reading, parts: list[Block]) -> list[Mark]:
    """Whole lines first, then upon them the words that each finding was read from."""
    marks = list(reading.marks)
    marks += [Mark(one.start, one.end, one.kind, one.rule) for one in reading.findings]
    for one in reading.findings:
        start = text.find(one.text, one.start, one.end) if one.text else -1
        if start > one.start:
            marks.append(Mark(start, start + len(one.text), one.kind, one.rule))
    marks += [Mark(start, end, Kind.BODY, "body") for block in parts for start, end in block.spans]
    return sorted(marks, key=lambda mark: mark.start)


def _first(findings: Findings, field: str) -> str:
    return next((one.text for one in findings if one.field == field and one.text), "")


def _when(findings: Findings, field: str) -> Published | None:
    return next((one.when for one in findings if one.field == field and one.when), None)


def _people(findings: Findings, field: str) -> tuple[str, ...]:
    found = [one for one in findings if one.field == field and one.text]
    signed = tuple(dict.fromkeys(name for one in found if one.rule != "crew" for name in _named(one)))
    # Those whom an agency names at the end helped; they are the authors only where nobody signed.
    return signed or tuple(dict.fromkeys(name for one in found if one.rule == "crew" for name in _named(one)))


def _named(one: Finding) -> tuple[str, ...]:
    """The people of one finding; Chinese names stand side by side, parted by a space or nothing but what each is."""
    chinese_names = chinese.alone(one.text) or chinese.signed(one.text)
    return chinese_names or (byline.credited if one.rule.startswith("label") else byline.names)(one.text)


def _origin(findings: Findings) -> Origin:
    name, original = _first(findings, "source"), _first(findings, "original")
    if not name and not any(one.rule == "first-published" for one in findings):
        name, original = original, ""
    return Origin(
        name=name,
        section=_first(findings, "section"),
        original="" if _same_site(name, original) else original,
        original_date=_when(findings, "original_date"),
    )


def _same_site(one: str, other: str) -> bool:
    one, other = one.casefold().removeprefix("www."), other.casefold().removeprefix("www.")
    return bool(other) and (one == other or one.endswith("." + other) or other.endswith("." + one))


def _picture(words: str) -> Picture:
    caption, maker = credit(words) or captioned(words) or (words, "")
    return Picture(caption=caption, credit=_MADE_BY.sub("", maker).strip())
