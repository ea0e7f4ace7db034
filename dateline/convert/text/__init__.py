"""Understand a text without tags: Clipping → Draft."""

import re
from dataclasses import dataclass, replace

from dateline.convert.escape import escaped
from dateline.convert.fields import byline
from dateline.convert.fields.language import SMALL_WORDS, language
from dateline.convert.fields.published import dates
from dateline.convert.fields.title import made_up
from dateline.convert.ledger import Mark, ledger
from dateline.convert.refusal import NotAnArticle
from dateline.convert.text import body, head
from dateline.convert.text.blocks import Block, blocks
from dateline.convert.text.finding import Finding
from dateline.convert.text.furniture import credit, hostile, recognise
from dateline.convert.text.features import context
from dateline.convert.text.headline import headline
from dateline.convert.text.lines import Line, lines
from dateline.convert.text.imprint import imprint
from dateline.convert.text.press import Frame, frame
from dateline.convert.text.shapes import Shape, shape
from dateline.nouns.clipping import Clipping
from dateline.nouns.draft import Draft, Evidence, Origin, Picture
from dateline.nouns.ledger import Kind
from dateline.nouns.published import Published

_GLUED = re.compile(r"(?:date|fecha|日期|datum)\s*[:：]?\s+(?=\d)", re.I)
_MARKUP = re.compile(r"\]\([^)\s]*\)|^\s{0,3}#{1,6}\s", re.M)
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read so far: blocks, what the rules found, which blocks are body, and what became of the others."""

    blocks: tuple[Block, ...]
    findings: tuple[Finding, ...]
    body: tuple[int, ...]
    marks: tuple[Mark, ...]


def convert(clipping: Clipping) -> Draft:
    """The article in a plain text: copied pages, glued metadata, press databases' layouts.

    Raises:
        NotAnArticle: the text is empty, or nothing in it reads like an article.
    """
    text = clipping.text
    if not text.strip():
        raise NotAnArticle("is empty", "put the article's text into it, or remove the file")
    cut = lines(text, markup=len(_MARKUP.findall(text[:20_000])) >= 3)
    lang = _language(cut)
    found = blocks(cut, small=SMALL_WORDS.get(lang, frozenset()))
    found, glued = _unglued(found, lang)
    framed = frame(found)
    reading = _framed(found, framed, lang) if framed else _free(found, lang, glued)
    return _draft(text, reading)


def _language(found: tuple[Line, ...]) -> str:
    """The language of what reads like sentences, so that neither menus nor injected links decide; of everything where nothing does."""
    sentences = [block.words for block in found if len(block.words) > 60 and block.words[-1] in '.!?。！？।"”’»」']
    return language(" ".join(sentences)[:6000] or " ".join(block.words for block in found)[:6000])


def _unglued(found: tuple[Block, ...], lang: str) -> tuple[tuple[Block, ...], tuple[Finding, ...]]:
    """`date 2020-08-24 ` before the first sentence taken off it."""
    if not found or not (label := _GLUED.match(found[0].words)):
        return found, ()
    first = found[0]
    when = next(iter(dates(first.words[: label.end() + 40], lang=lang)), None)
    if when is None or when.start > label.end() or len(first.words) < when.end + 20:
        return found, ()
    rest = first.words[when.end :].strip()
    cut = first.end - len(rest) if len(first.spans) == 1 else first.start + when.end
    date = Finding(
        field="date",
        when=when.published,
        text=first.words[: when.end],
        start=first.start,
        end=cut,
        kind=Kind.DATE,
        rule="glued-date",
    )
    return (replace(first, words=rest, spans=((cut, first.spans[0][1]), *first.spans[1:])), *found[1:]), (date,)


def _framed(found: tuple[Block, ...], framed: Frame, lang: str) -> Reading:
    findings: list[Finding] = []
    for field, value, number in framed.fields:
        block = found[number]
        if field == "loose":
            findings += _loose(block, lang)
        else:
            findings += head.value_of(block, field, value, lang)
    kept, opened = _opened(found, framed)
    return Reading(kept, tuple(findings), tuple(opened), ())


def _loose(block: Block, lang: str) -> tuple[Finding, ...]:
    when = dates(block.words, lang=lang)
    if when:
        return (
            Finding(
                field="date",
                when=when[0].published,
                text=block.words,
                start=block.start,
                end=block.end,
                kind=Kind.DATE,
                rule="head-date",
            ),
        )
    if recognise(block.words):
        return ()
    return (Finding(field="source", text=block.words, start=block.start, end=block.end, kind=Kind.SOURCE, rule="head-outlet"),)


def _opened(found: tuple[Block, ...], framed: Frame) -> tuple[tuple[Block, ...], list[int]]:
    """Body blocks without the tag or label that the layout puts before them."""
    changed, body = list(found), []
    for number in range(framed.first, framed.last):
        block = found[number]
        tag = _TAGS[framed.rule].match(block.words) if framed.rule in _TAGS else None
        if tag is None:
            body.append(number)
            continue
        rest = block.words[tag.end() :].strip()
        if rest:
            cut = block.spans[0][0] + tag.end()
            changed[number] = replace(block, words=rest, spans=((cut, block.spans[0][1]), *block.spans[1:]))
            body.append(number)
    return tuple(changed), body


_TAGS = {"factiva": re.compile(r"(?:LP|TD)(?=\s|$)\s*"), "proquest": re.compile(r"Full text:\s*", re.I)}


def _free(found: tuple[Block, ...], lang: str, glued: tuple[Finding, ...]) -> Reading:
    spam = {number: rule for number, block in enumerate(found) if (rule := _hostile(block, lang))}
    known = {n for n, block in enumerate(found) if n not in spam and recognise(block.words)}
    captions = {n for n, block in enumerate(found) if credit(block.words)}
    shapes = tuple(shape(block, asian=lang in ("zh", "ja", "ko")) for block in found)
    apart = {*spam, *known, *captions}
    signed = next((n for n, block in enumerate(found[:9]) if n not in apart and _signs(head.read(block, lang=lang))), None)
    bare = _is_bare(shapes, apart if signed is None else {*apart, signed}, signed=bool(glued) or signed is not None)
    title, chosen = (None, tuple(range(len(found)))) if bare else _weighed(found, shapes, spam, lang)
    kept = tuple(n for n in chosen if n not in apart)
    reading = [n for n in kept if shapes[n].reads]
    if not reading:
        raise NotAnArticle("holds no text that reads like an article", "put the article's text into it, or remove the file")
    first = next((n for n in reading if signed is None or n > signed), reading[0]) if bare else kept[0]
    before, after = _head(found, first, lang), _foot(found, reading[-1] + 1, lang)
    start, end = kept[0], kept[-1] + 1
    if bare:
        title = _bare_title(found, first, before, apart) if not glued else None
        start = _bare_start(first, title, before)
        end = min(after, default=len(found))
        kept = tuple(n for n in range(start, end) if n not in apart)
    title = _title(found, title, kept, {*(n for n in before if not bare), *spam})
    kept = tuple(n for n in kept if n != title)
    pictured = tuple(finding for n in range(start, end) if n in captions for finding in head.caption(found[n], lang))
    if not bare:
        before = {n: said for n, known_ in before.items() if (said := tuple(f for f in known_ if f.field in ("section", "editor", "source", "original")))}
    near = () if bare else imprint(found, title=title, kept=kept, lang=lang)
    signed_at = {f.start for f in near if f.field in ("author", "date")}
    kept = tuple(n for n in kept if found[n].start not in signed_at)
    above = tuple(f for n in sorted(before) if n != title for f in before[n] if f.field != "caption" or n < start)
    findings = (*glued, *near, *above, *pictured, *(f for n in sorted(after) for f in after[n]))
    if title is not None:
        block = found[title]
        findings = (Finding(field="title", text=block.words, start=block.start, end=block.end, kind=Kind.TITLE, rule="headline"), *findings)
    marks = [Mark(found[n].start, found[n].end, Kind.HOSTILE, rule) for n, rule in spam.items()]
    marks += [Mark(found[n].start, found[n].end, rule.kind, rule.name) for n in sorted(known) if (rule := recognise(found[n].words))]
    return Reading(found, findings, kept, tuple(marks))


def _weighed(
    found: tuple[Block, ...], shapes: tuple[Shape, ...], spam: dict[int, str], lang: str
) -> tuple[int | None, tuple[int, ...]]:
    """The headline and the blocks of the article by their weights; what is hostile is not even weighed."""
    honest = tuple(n for n in range(len(found)) if n not in spam)
    blocks_, shapes = tuple(found[n] for n in honest), tuple(shapes[n] for n in honest)
    title = headline(blocks_, shapes)
    chosen = body.choose(context(blocks_, shapes, lang=lang, title=-1 if title is None else title))
    return None if title is None else honest[title], tuple(honest[n] for n in chosen)


def _is_bare(shapes: tuple[Shape, ...], apart: set[int], *, signed: bool) -> bool:
    """Whether hardly anything stands here but an article, its head and its foot: then all between the two is body, whatever it looks like."""
    rest = [one for n, one in enumerate(shapes) if n not in apart]
    reading = [one for one in rest if one.reads]
    words, share = (0.68, 0.35) if signed else (0.85, 0.55)
    return sum(one.size for one in reading) >= words * sum(one.size for one in rest) and len(reading) >= share * len(rest)


def _signs(findings: tuple[Finding, ...]) -> bool:
    return any(finding.rule.startswith(("source-line", "label", "signature")) for finding in findings)


def _bare_title(found: tuple[Block, ...], first: int, before: dict[int, tuple[Finding, ...]], apart: set[int]) -> int | None:
    """The line above the line of metadata; where there is none, the line above the first sentence."""
    signed = [n for n, findings in before.items() if _signs(findings)]
    end = min(signed) if signed else first
    return next((n for n in range(end - 1, -1, -1) if n not in apart and n not in before and len(found[n].words) < 300), None)


def _bare_start(first: int, title: int | None, before: dict[int, tuple[Finding, ...]]) -> int:
    signed = [n for n, findings in before.items() if _signs(findings)]
    return max([*signed, -1 if title is None else title]) + 1 if signed or title is not None else 0


def _title(found: tuple[Block, ...], title: int | None, kept: tuple[int, ...], taken: set[int]) -> int | None:
    """The headline, unless it stands so deep in the text that it heads only a part of it."""
    if title is None or title < 0 or title in taken:
        return None
    above = sum(len(found[n].words) for n in kept if n < title)
    return title if above <= 0.1 * sum(len(found[n].words) for n in kept) else None


def _hostile(block: Block, lang: str) -> str:
    if len(block.words) < 15:
        return ""
    letters = len(_LETTER.findall(block.words)) or 1
    foreign = 0.0 if lang in ("zh", "ja", "ko") else len(_HAN.findall(block.words)) / letters
    return hostile(block.words, foreign=foreign)


def _head(found: tuple[Block, ...], first: int, lang: str) -> dict[int, tuple[Finding, ...]]:
    return {n: findings for n in range(max(0, first - 25), first) if (findings := head.read(found[n], lang=lang))}


def _foot(found: tuple[Block, ...], last: int, lang: str) -> dict[int, tuple[Finding, ...]]:
    named: dict[int, tuple[Finding, ...]] = {}
    for n in range(last, min(len(found), last + 12)):
        findings = tuple(head.label(found[n], lang))
        if findings or recognise(found[n].words):
            named[n] = findings
    return named


def _draft(text: str, reading: Reading) -> Draft:
    parts = [reading.blocks[n] for n in reading.body]
    if not parts:
        raise NotAnArticle("holds no text that reads like an article", "put the article's text into it, or remove the file")
    findings = reading.findings
    captions = [finding for finding in findings if finding.field == "caption"]
    pictures = tuple(Picture(caption=caption[0], credit=_maker(caption[1])) for finding in captions if (caption := credit(finding.text)))
    title = _text(findings, "title")
    date, updated = _when(findings, "date"), _when(findings, "updated")
    names, original = _text(findings, "source"), _text(findings, "original")
    if original and not names:
        names, original = original, ""
    plain = "\n\n".join(block.words for block in parts)
    return Draft(
        title=title or made_up(parts[0].words),
        title_generated=not title,
        subtitle=_text(findings, "subtitle"),
        date=date or updated,
        updated=updated if date else None,
        source=Origin(name=names, section=_text(findings, "section"), original="" if _same_site(names, original) else original),
        authors=_people(findings, "author"),
        editors=_people(findings, "editor"),
        photographers=tuple(dict.fromkeys(name for picture in pictures for name in byline.names(picture.credit))),
        dateline=_text(findings, "dateline") or _dateline(parts[0].words),
        lang=language(plain) or "en",
        images=pictures,
        body=_markdown(parts),
        evidence=tuple(Evidence(field=f.field, quote=text[f.start : f.end].strip(), rule=f.rule) for f in findings),
        ledger=ledger(text, _marks(reading, parts)),
    )


def _markdown(parts: list[Block]) -> str:
    """Paragraphs parted by blank lines, the entries of a list under one another."""
    text = ""
    for number, block in enumerate(parts):
        entry = block.mark in ("*", "-", "•", "+") and bool(escaped(block.words))
        listed = entry and number and parts[number - 1].mark == block.mark
        text += ("" if not number else "\n" if listed else "\n\n") + ("- " if entry else "") + escaped(block.words)
    return text


def _marks(reading: Reading, body: list[Block]) -> list[Mark]:
    marks = list(reading.marks)
    marks += [Mark(finding.start, finding.end, finding.kind, finding.rule) for finding in reading.findings]
    marks += [Mark(start, end, Kind.BODY, "body") for block in body for start, end in block.spans]
    return sorted(marks, key=lambda mark: mark.start)


def _text(findings: tuple[Finding, ...], field: str) -> str:
    return next((finding.text for finding in findings if finding.field == field and finding.text), "")


def _when(findings: tuple[Finding, ...], field: str) -> Published | None:
    return next((finding.when for finding in findings if finding.field == field), None)


def _people(findings: tuple[Finding, ...], field: str) -> tuple[str, ...]:
    found = [f for f in findings if f.field == field and f.text]
    names = [n for f in found for n in (byline.credited(f.text) if f.rule.startswith("label") else byline.names(f.text))]
    return tuple(dict.fromkeys(names))


def _maker(words: str) -> str:
    return re.sub(
        r"^(?:file |handout )?(?:photos?|pictures?|images?|foto\w*|bild|credits?)(?: credits?)?\s*(?:by|[:：])?\s*",
        "",
        words,
        flags=re.I,
    ).strip()


def _same_site(one: str, other: str) -> bool:
    one, other = one.casefold().removeprefix("www."), other.casefold().removeprefix("www.")
    return bool(other) and (one == other or one.endswith("." + other) or other.endswith("." + one))


_DATELINE = re.compile(
    r"(?P<city>[A-ZÀ-Þ][A-ZÀ-Þ'’.\- ]{2,30})(?:,\s+[\w.'’ ]{2,30}?)?(?:,?\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.? \d{1,2})?\s*"
    r"(?:\([^()]{2,30}\)\s*)?(?:—|–|--|-)\s"
)


def _dateline(words: str) -> str:
    """`HANGZHOU, March 1 (Xinhua) -- …` → Hangzhou."""
    match = _DATELINE.match(words)
    if match is None:
        return ""
    return " ".join(part.capitalize() for part in match["city"].strip(" ,").split())
