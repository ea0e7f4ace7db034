"""Tell the body of a text from its head, its foot and its furniture: tuple[Block, …] → Reading."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from dateline.convert.fields.published import dates
from dateline.convert.ledger import Mark
from dateline.convert.refusal import NotAnArticle
from dateline.convert.text import body, head, wire
from dateline.convert.text.blocks import Block
from dateline.convert.text.context import Context, better_start, context
from dateline.convert.text.finding import Finding
from dateline.convert.text.furniture import Rule, hostile, recognise
from dateline.convert.text.glued import opened
from dateline.convert.text.headline import alone, headline
from dateline.convert.text.imprint import Told, imprint
from dateline.convert.text.masthead import cited, issued, masthead, may_cite, may_number, may_shelve, owner, shelved, signed_below
from dateline.convert.text.press import Frame
from dateline.convert.text.shapes import SIGN_NAMES, Shape, shapes
from dateline.convert.text.syndicated import may_copy, original
from dateline.convert.text.thread import thread
from dateline.convert.text.topline import choose, is_day, is_outlet, unlikely
from dateline.nouns.ledger import Kind

Findings = tuple[Finding, ...]

_TAGS = {"factiva": re.compile(r"(?:LP|TD)(?=\s|$)\s*"), "proquest": re.compile(r"Full text:\s*", re.I)}
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_BEYOND = re.compile(r"[\u3040-\U0010ffff]")
# Whom a Chinese notice is addressed to: 各单位：
_GREETS = re.compile(r"[\u4e00-\u9fff、，]{2,20}：")
_LETTER = re.compile(r"[^\W\d_]")
_ORIGINS = ((may_copy, original), (may_cite, cited), (may_number, issued), (may_shelve, shelved), (wire.alone, head.sent_from))
"""What tells where an article stood first, or was sent from, each behind what tells faster that a line may say so."""
_SPAM = 15
_ALL_LINKED = 0.9
_ABOVE_THE_ARTICLE = 25
_BELOW_THE_ARTICLE = 12
# How much of a text must read like sentences for all of it to be the article: share of letters, share of blocks.
# How many blocks and letters a short text has at most, and the signs of lines that end the article in one.
_SHORT = (40, 2500)
_LAST = frozenset({"end-mark", "press-contact"})
_CLOSING = frozenset({"copyright", "licence", "keywords", "end-mark", "house-rules"})
_LEADING = frozenset({"leads-away", "most-read"})
# A word of so many letters is one of the matter, not of the language.
_TELLING = 5
# So many lines of an offer stand over the one that tells it.
_STANZA = 3
_ENDING = frozenset({"related", "offer", "social", "comment", "legal", "account", "advert"})
_BARE, _BARE_AND_SIGNED = (0.85, 0.55), (0.68, 0.35)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in head and foot, which blocks are body, in order, and what became of others by their words alone."""

    blocks: tuple[Block, ...]
    findings: Findings
    body: tuple[int, ...]
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class _Page:
    """A text before it is read: its blocks, their shapes, and the numbers of those that their words alone give away."""

    blocks: tuple[Block, ...]
    shapes: tuple[Shape, ...]
    lang: str
    spam: dict[int, str]
    known: dict[int, Rule]
    captions: frozenset[int]
    crew: frozenset[int]
    origin: dict[int, Findings]
    thread: range
    glued: Findings
    apart: frozenset[int]

    @property
    def is_headless(self) -> bool:
        """Whether what is glued to the first sentence stands where a headline would."""
        return bool(self.glued) and self.glued[0].start < self.blocks[0].start


def read_framed(blocks: tuple[Block, ...], framed: Frame, *, lang: str) -> Reading:
    """An article in a press database's layout, all of whose parts are named."""
    findings: list[Finding] = []
    for field, value, number in framed.fields:
        findings += _loose(blocks[number], lang) if field == "loose" else head.value_of(blocks[number], field, value, lang)
    opened, kept = _opened(blocks, framed)
    return Reading(opened, tuple(findings), kept)


def read_page(text: str, blocks: tuple[Block, ...], *, lang: str) -> Reading:
    """An article among whatever was copied with it.

    Raises:
        NotAnArticle: nothing reads like an article.
    """
    blocks, glued = opened(text, blocks, lang=lang)
    page = _page(blocks, lang, glued)
    signed = next((n for n, block in enumerate(blocks[:9]) if n not in page.apart and _heads(head.read(block, lang=lang))), None)
    if _is_bare(page, signed):
        return _read_bare(page, signed)
    if _is_short(page):
        return _read_short(page, signed)
    return _read_among_furniture(page)


def _page(blocks: tuple[Block, ...], lang: str, glued: Findings) -> _Page:
    seen = shapes(blocks, asian=lang in ("zh", "ja", "ko"))
    comments = range(thread(blocks, seen), len(blocks))
    spam = {n: rule for n, block in enumerate(blocks) if len(block.words) >= _SPAM and (rule := _hostile(block, lang))}
    known = {n: found for n, block in enumerate(blocks) if n not in spam and (found := recognise(block.words))}
    known |= _headed(blocks, seen, known)
    captions = frozenset([n for n, block in enumerate(blocks) if head.is_caption(block.words)])
    crew = frozenset([n for n, block in enumerate(blocks) if block.words[0] in head.CREW_SIGNS and any(head.crew(block, lang))])
    origin = {n: told for n, block in enumerate(blocks) if n not in spam and (told := _origin(block, lang))}
    rights = [n for n, rule in known.items() if rule.name == "copyright"]
    origin |= masthead(blocks, lang=lang) or signed_below(blocks, lang=lang) or owner(blocks, rights)
    apart = frozenset({*spam, *known, *captions, *crew, *origin, *comments})
    return _Page(blocks, seen, lang, spam, known, captions, crew, origin, comments, glued, apart)


def _headed(blocks: tuple[Block, ...], seen: tuple[Shape, ...], known: dict[int, Rule]) -> dict[int, Rule]:
    """The lines that stand over an offer in a stanza of its own: `Get the Morning Tide` over `Our best stories in your inbox`."""
    headed: dict[int, Rule] = {}
    for n, rule in known.items():
        top = n
        while rule.name == "offer" and top and not blocks[top].gap and n - top < _STANZA:
            top -= 1
        over = range(top, n)
        if blocks[top].gap and not any(seen[m].reads or seen[m].end < 2 or m in known for m in over):
            headed |= dict.fromkeys(over, rule)
    return headed


def _origin(block: Block, lang: str) -> Findings:
    """Where an article stood first, or in print."""
    if block.words[0] == "《":
        return tuple(head.printed(block, lang))
    for may, read in _ORIGINS:
        if may(block.words) and (told := tuple(read(block, lang))):
            return told
    return ()


def _is_bare(page: _Page, signed: int | None) -> bool:
    """Whether hardly anything stands here but an article, its head and its foot: then all between the two is body."""
    rest = [one for n, one in enumerate(page.shapes) if n not in page.apart and n != signed]
    reading = [one for one in rest if one.reads]
    letters, share = _BARE_AND_SIGNED if page.glued or signed is not None else _BARE
    return sum(one.size for one in reading) >= letters * sum(one.size for one in rest) and len(reading) >= share * len(rest)


def _read_bare(page: _Page, signed: int | None) -> Reading:
    sentences = [n for n, one in enumerate(page.shapes) if one.reads and n not in page.apart]
    if not sentences:
        raise _nothing()
    first = next((n for n in sentences if signed is None or n > signed), sentences[0])
    above = {
        n: said for n in range(max(0, first - _ABOVE_THE_ARTICLE), first) if (said := head.read(page.blocks[n], lang=page.lang))
    }
    sentences = _before_the_end(page, sentences)
    below = _foot(page, sentences[-1] + 1)
    title, subtitle = (None, None) if page.is_headless else _top(page, first, above)
    lines = [n for n, said in above.items() if _signs(said)]
    start = max([*lines, *(n for n in (title, subtitle) if n is not None), -1]) + 1
    led_away = (n for n in range(sentences[-1] + 1, len(page.blocks)) if _turns_away(page, n))
    end = min([*below, *led_away], default=len(page.blocks))
    loose = _toplines(page, title, first, above, without=subtitle)
    days = {n for n in range(start, first) if is_day(page.blocks[n].words)}
    gone = {*page.apart, *loose, *days, title, subtitle}
    kept = tuple(n for n in range(start, end) if n not in gone)
    findings = (*_said({**above, **loose}, title), *_captions(page, start, end), *_said(below, title))
    return _reading(page, title, kept, findings, subtitle=subtitle)


def _before_the_end(page: _Page, sentences: list[int]) -> list[int]:
    """The sentences above the mark that an article ends here, unless most stand below it."""
    for mark in sorted(n for n, rule in page.known.items() if rule.name in _LAST):
        above = [n for n in sentences if n < mark]
        if 2 * len(above) >= len(sentences):
            return above
    return sentences


def _is_short(page: _Page) -> bool:
    return len(page.blocks) <= _SHORT[0] and sum(one.size for n, one in enumerate(page.shapes) if n not in page.apart) <= _SHORT[1]


def _read_short(page: _Page, signed: int | None) -> Reading:
    """A short article with a little furniture: from its first sentence to the first line that ends it, all prose is kept."""
    prose = [n for n in range(len(page.blocks)) if n not in page.apart and _is_prose(page, n)]
    if not any(page.shapes[n].reads for n in prose) and len(prose) < 2:
        raise _nothing()
    first = _start_of_short(page, prose, signed)
    above = {n: said for n in range(first) if (said := head.read(page.blocks[n], lang=page.lang))}
    title, subtitle = (None, None) if page.is_headless else _top(page, first, above)
    end = _end_of_short(page, first, prose)
    led = _led_away(page, first, end, prose)
    kept = tuple(n for n in range(first, end) if n not in {*page.apart, *led} and (n in prose or not _leads_away(page, n)))
    loose = _toplines(page, title, first, above, without=subtitle)
    below = _foot(page, end)
    findings = (*_said({**above, **loose}, title), *_captions(page, first, end), *_said(below, title))
    fields = {one.field for one in findings}
    near = imprint(page.blocks, title=title, kept=kept, lang=page.lang) if kept else ()
    taken = {n for n in (title, subtitle) if n is not None}
    findings = (*findings, *(one for one in near if one.field not in fields and _line_of(page, one) not in {*taken, *kept}))
    return _reading(page, title, kept, findings, subtitle=subtitle)


def _line_of(page: _Page, finding: Finding) -> int:
    return next(n for n, block in enumerate(page.blocks) if block.start == finding.start)


def _leads_away(page: _Page, n: int) -> bool:
    """Whether a line that is no sentence has a sign of furniture, or is nothing but a link to another page."""
    return page.shapes[n].sign > 0 or (page.blocks[n].linked >= _ALL_LINKED and not page.blocks[n].mark)


def _is_prose(page: _Page, n: int) -> bool:
    """Whether a block reads like a sentence, be it a short one."""
    one, words = page.shapes[n], page.blocks[n].words
    if one.reads:
        return not (one.sign and one.size < 75 and one.end == 4)
    ends = one.end < 2 or (page.lang == "zh" and words[-1] in "：；")
    return (
        ends
        and one.size > (24 if words[-1] in "?!？！" else 12)
        and (len(one.words) > 3 or not words.isascii())
        and not head.read(page.blocks[n], lang=page.lang)
    )


def _start_of_short(page: _Page, prose: list[int], signed: int | None) -> int:
    """The first sentence below the line of metadata; without such a line, the full sentences above the first long one too."""
    below = [n for n in prose if signed is None or n > signed] or prose
    first = next((n for n in below if page.shapes[n].reads), below[0])
    ends = '.。”"：；' if page.lang == "zh" else '.”"'
    above = [n for n in below if n < first and page.blocks[n].words[-1] in ends and not page.blocks[n].words.isupper()]
    first = min([first, *above])
    return first - 1 if first and first - 1 not in page.apart and _GREETS.fullmatch(page.blocks[first - 1].words) else first


def _end_of_short(page: _Page, first: int, prose: list[int]) -> int:
    """The first line below which stands no article any more: a label, a copyright, or a heading with little prose under it."""
    for n in range(first + 1, len(page.blocks)):
        above, below = (sum(page.shapes[m].size for m in prose if m < n), sum(page.shapes[m].size for m in prose if m > n))
        if _closes(page, n) or (_turns_away(page, n) and below < 0.4 * above and not _goes_on(page, n, prose)):
            return n
    return len(page.blocks)


def _goes_on(page: _Page, n: int, prose: list[int]) -> bool:
    """Whether a sentence below a line speaks of what those above it speak of."""
    above = {word for m in prose if m < n for word in page.shapes[m].words if len(word) >= _TELLING}
    return any(
        m > n and page.shapes[m].reads and not page.shapes[m].sign and not above.isdisjoint(page.shapes[m].words) for m in prose
    )


def _led_away(page: _Page, first: int, end: int, prose: list[int]) -> set[int]:
    """What stands below a line about something else, up to the next sentence: the headlines that it leads to."""
    led: set[int] = set()
    for n in range(first + 1, end):
        above = n - 1 in led or (n - 1 in page.known and page.known[n - 1].name in _LEADING)
        if above and n not in prose and page.shapes[n].end > 1:
            led.add(n)
    return led


def _closes(page: _Page, n: int) -> bool:
    """A line that only stands below an article: who edited it, its legal notice, its keywords."""
    rule = page.known.get(n)
    return n in page.crew or any(head.label(page.blocks[n], page.lang)) or (rule is not None and rule.name in _CLOSING)


def _turns_away(page: _Page, n: int) -> bool:
    """A short line about something else: related stories, offers, comments."""
    one = page.shapes[n]
    if n in page.known or n in page.apart or one.size >= 60 or one.end < 2:
        return n in page.known
    return one.sign > 0 and SIGN_NAMES[one.sign - 1] in _ENDING


def _top(page: _Page, first: int, above: dict[int, Findings]) -> tuple[int | None, int | None]:
    """Headline and subtitle: above the line of metadata; where nothing stands there, above the first sentence."""
    signed = [n for n, said in above.items() if _signs(said)]
    free = [n for n in range(first) if n not in page.apart and n not in above]
    # What a number of an issue stands under is a paper's name: its headline stands lower.
    issues = [n for n in signed if any(one.field == "volume" for one in above[n])]
    free = [n for n in free if n > max(issues, default=-1)] or free
    over = [n for n in free if n < min((m for m in signed if m not in issues), default=first)]
    title, subtitle = choose(page.blocks, over)
    if title is not None and not unlikely(page.blocks[title].words):
        return title, subtitle
    lower, under = choose(page.blocks, free)
    return (title, subtitle) if lower is None else (lower, under)


def _toplines(
    page: _Page, title: int | None, first: int, above: dict[int, Findings], *, without: int | None
) -> dict[int, Findings]:
    """The outlet, section or name on a line of its own round the headline or on top of it all; no word of a name is common in the
    article, and a section is named once: several are a menu."""
    low = max(0, (first if title is None else title) - 3)
    told = Told(" ".join(block.words for block in page.blocks[first:]))
    found: dict[int, Findings] = {}
    taken = {title, without, *above, *page.apart}
    top = (0,) if low and is_outlet(page.blocks[0].words) else ()
    for n in (*top, *range(low, first)):
        below = title is not None and title < n <= title + 3
        if n not in taken:
            found[n] = tuple(one for one in head.topline(page.blocks[n], below=below) if not _is_common(one, told))
    sections = [one.text for said in (*above.values(), *found.values()) for one in said if one.field == "section"]
    filed = any(one.field == "section" for said in above.values() for one in said) or len(set(sections)) > 1
    return {n: said for n, all_of in found.items() if (said := tuple(one for one in all_of if not filed or one.field != "section"))}


def _is_common(finding: Finding, told: Told) -> bool:
    return finding.field == "author" and told.is_common(finding.text)


def _read_among_furniture(page: _Page) -> Reading:
    title, chosen = _weighed(page)
    kept = tuple(n for n in chosen if n not in page.apart)
    sentences = [n for n in kept if page.shapes[n].reads]
    if not sentences:
        raise _nothing()
    title = _at_the_top(page, title, kept)
    near = imprint(page.blocks, title=title, kept=kept, lang=page.lang)
    lines = {finding.start for finding in near}
    above = _head(page, kept[0])
    below = _foot(page, sentences[-1] + 1)
    findings = (*near, *_said(above, title), *_captions(page, kept[0], kept[-1] + 1), *_said(below, title))
    kept = tuple(n for n in kept if n != title and page.blocks[n].start not in lines)
    return _reading(page, title, kept, findings, subtitle=_deck(page, title, kept, lines))


def _deck(page: _Page, title: int | None, kept: tuple[int, ...], lines: set[int]) -> int | None:
    """The line between the headline and one of `lines`, which say who wrote the article and when; None where it is the body's."""
    if title is None or title + 2 >= len(page.blocks) or page.blocks[title + 2].start not in lines:
        return None
    under = title + 1
    free = under not in page.apart and under not in kept and page.blocks[under].start not in lines
    return under if free and choose(page.blocks, [title, under]) == (title, under) else None


def _weighed(page: _Page) -> tuple[int | None, tuple[int, ...]]:
    """The headline and the blocks of the article by their weights; what is hostile is not even weighed."""
    honest, title, seen = window(page.blocks, page.shapes, lang=page.lang, without=page.spam.keys(), end=page.thread.start)
    return None if title is None else honest[title], tuple(honest[n] for n in body.choose(seen))


def window(
    blocks: tuple[Block, ...],
    shapes: tuple[Shape, ...],
    *,
    lang: str,
    without: Collection[int] = (),
    end: int | None = None,
) -> tuple[tuple[int, ...], int | None, Context]:
    """The blocks that are weighed (by number), which of these is the headline, and the context of them all."""
    stop = thread(blocks, shapes) if end is None else end
    honest = tuple([n for n in range(stop) if n not in without])
    blocks, shapes = tuple([blocks[n] for n in honest]), tuple([shapes[n] for n in honest])
    title = headline(blocks, shapes)
    start = better_start(blocks, shapes, title) if title is not None else None
    if start is not None:
        title = headline(blocks[:start], shapes[:start])
    return honest, title, context(blocks, shapes, lang=lang, title=-1 if title is None else title, around=body.AROUND)


def _at_the_top(page: _Page, title: int | None, kept: tuple[int, ...]) -> int | None:
    """The headline, unless it stands so deep in the text that it heads only a part of it."""
    if title is None or title in page.spam:
        return None
    above = sum(len(page.blocks[n].words) for n in kept if n < title)
    return title if above <= 0.1 * sum(len(page.blocks[n].words) for n in kept) else None


def _head(page: _Page, first: int) -> dict[int, Findings]:
    """Section, outlet and editor above the article; who wrote it and when is the imprint's to say."""
    found: dict[int, Findings] = {}
    for n in range(max(0, first - _ABOVE_THE_ARTICLE), first):
        said = tuple(
            one for one in head.read(page.blocks[n], lang=page.lang) if one.field in ("section", "editor", "source", "original")
        )
        if said:
            found[n] = said
    return found


def _foot(page: _Page, last: int) -> dict[int, Findings]:
    """Labelled lines and furniture below the article."""
    found: dict[int, Findings] = {}
    first = next((n for n in range(last, len(page.blocks)) if _LETTER.search(page.blocks[n].words)), last)
    for n in range(last, min(len(page.blocks), last + _BELOW_THE_ARTICLE)):
        if n in page.captions:
            continue
        said = tuple(head.label(page.blocks[n], page.lang)) or tuple(head.crew(page.blocks[n], page.lang))
        if not said and n == first and len(page.blocks[n].words) < 60:
            said = tuple(one for one in head.signature(page.blocks[n], page.lang) if one.field == "author")
        if said or n in page.known:
            found[n] = said
    return found


def _said(lines: dict[int, Findings], title: int | None) -> Findings:
    return tuple(one for n in sorted(lines) if n != title for one in lines[n] if one.field != "caption")


def _captions(page: _Page, start: int, end: int) -> Findings:
    first = max(0, start - 4)
    return tuple(one for n in range(first, end) if n in page.captions for one in head.caption(page.blocks[n], page.lang))


def _signs(findings: Findings) -> bool:
    return any(finding.rule.startswith(("source-line", "label", "signature")) for finding in findings)


def _heads(findings: Findings) -> bool:
    """Whether a line of metadata stands over an article: one that only names editors stands under it."""
    return _signs(findings) and any(finding.field not in ("editor", "photographer", "translator", "length") for finding in findings)


def _reading(page: _Page, title: int | None, kept: tuple[int, ...], findings: Findings, *, subtitle: int | None = None) -> Reading:
    kept = _lettered(page, kept)
    if not kept:
        raise _nothing()
    marks = [Mark(page.blocks[n].start, page.blocks[n].end, Kind.FURNITURE, "readers-comments") for n in page.thread]
    marks += [Mark(page.blocks[n].start, page.blocks[n].end, Kind.HOSTILE, rule) for n, rule in page.spam.items()]
    marks += [Mark(page.blocks[n].start, page.blocks[n].end, rule.kind, rule.name) for n, rule in page.known.items()]
    if subtitle is not None:
        under = page.blocks[subtitle]
        second = Finding(
            field="subtitle", text=under.words, start=under.start, end=under.end, kind=Kind.SUBTITLE, rule="below-headline"
        )
        findings = (second, *findings)
    if title is not None:
        block = page.blocks[title]
        words = alone(block, page.blocks)
        words = words if page.lang == "fr" else words.replace(" : ", ": ")
        found = Finding(field="title", text=words, start=block.start, end=block.end, kind=Kind.TITLE, rule="headline")
        findings = (found, *findings)
    copied = tuple(one for n in sorted(page.origin) for one in page.origin[n])
    if not any(one.field == "author" for one in findings):
        copied += tuple(one for n in kept[:2] for one in head.lead(page.blocks[n]))
    if not any(one.field == "date" for one in (*page.glued, *findings, *copied)):
        copied += head.wired(page.blocks[kept[0]], page.lang)
    signed = tuple(one for n in sorted(page.crew) if n > kept[-1] for one in head.crew(page.blocks[n], page.lang))
    copied += tuple(one for one in signed if (one.field, one.text) not in {(known.field, known.text) for known in findings})
    return Reading(page.blocks, (*page.glued, *findings, *copied), kept, tuple(marks))


def _lettered(page: _Page, kept: tuple[int, ...]) -> tuple[int, ...]:
    """The blocks of the body without those at its ends that have no letter: how many liked it, how many said something."""
    own = [place for place, n in enumerate(kept) if _LETTER.search(page.blocks[n].words)]
    return kept[own[0] : own[-1] + 1] if own else ()


def _nothing() -> NotAnArticle:
    return NotAnArticle("holds no text that reads like an article", "put the article's text into it, or remove the file")


def _hostile(block: Block, lang: str) -> str:
    words = block.words
    parted = "|" in words or words.count("-") >= 3 or "｜" in words
    if not parted and words.isascii():
        return ""
    ours = lang in ("zh", "ja", "ko") or words.isascii() or _BEYOND.search(words) is None
    if ours and not parted:
        return ""
    foreign = 0.0 if ours else len(_HAN.findall(words)) / (len(_LETTER.findall(words)) or 1)
    return hostile(words, foreign=foreign) if parted or foreign > 0.2 else ""


def _loose(block: Block, lang: str) -> Findings:
    """A line of a layout's head that no label names: a date, or the outlet."""
    when = dates(block.words, lang=lang)
    start, end = block.start, block.end
    if when:
        return (
            Finding(field="date", when=when[0].published, text=block.words, start=start, end=end, kind=Kind.DATE, rule="head-date"),
        )
    if recognise(block.words):
        return ()
    return (Finding(field="source", text=block.words, start=start, end=end, kind=Kind.SOURCE, rule="head-outlet"),)


def _opened(blocks: tuple[Block, ...], framed: Frame) -> tuple[tuple[Block, ...], tuple[int, ...]]:
    """Body blocks without the tag or label that the layout puts before them."""
    changed, kept = list(blocks), []
    for number in range(framed.first, framed.last):
        block = blocks[number]
        tag = _TAGS[framed.rule].match(block.words) if framed.rule in _TAGS else None
        rest = block.words[tag.end() :].strip() if tag else block.words
        if tag and rest:
            spans = ((block.spans[0][0] + tag.end(), block.spans[0][1]), *block.spans[1:])
            changed[number] = block._replace(words=rest, spans=spans)
        if rest:
            kept.append(number)
    return tuple(changed), tuple(kept)
