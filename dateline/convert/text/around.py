"""Read what stands round an article: Page → Findings, which with the body are its Reading."""

import re
from dataclasses import dataclass
from itertools import takewhile

from dateline.convert.fields import byline
from dateline.convert.injected import honest
from dateline.convert.ledger import Mark
from dateline.convert.refusal import NotAnArticle
from dateline.convert.text import head, makers
from dateline.convert.text.blocks import Block
from dateline.convert.text.finding import Finding
from dateline.convert.text.headline import alone, ranked
from dateline.convert.text.imprint import Told
from dateline.convert.text.page import Findings, Page
from dateline.convert.text.shapes import SIGN_NAMES
from dateline.convert.text.signature import signature
from dateline.convert.text.topline import choose, is_outlet, unlikely
from dateline.nouns.ledger import Kind

_LETTER = re.compile(r"[^\W\d_]")
_BELOW_THE_ARTICLE = 12
# How a letter to an editor begins, and how long the lines are that it is signed with.
_SALUTES = re.compile(
    r"(?:Sirs?|Madam|Dear (?:Sirs?|Madam|Editor)\b[^.]{0,20}|Señor(?:a)? director(?:a)?|Sr\. director|To the Editor)\s*[,:–—-]",
    re.I,
)
_BARS, _LEAST = (" | ", " - ", " – ", " — ", " _ "), 12
_DIGIT, _ADDRESS = re.compile(r"\d"), re.compile(r"\s+https?://\S+$")
_ENTRY, _ENTRIES = 20, 4
_LINE, _STOPS = 60, frozenset('.!?"”')
# How much of the article tells its headline, and by how much another line must be likelier than the one over it.
_OPENING, _MUCH_BETTER, _UNSEEN = 8, 1.5, -99.0
ENDING = frozenset({"related", "offer", "social", "comment", "legal", "account", "advert"})
"""The signs of lines that end a short article."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in head and foot, which blocks are body, in order, and what became of others by their words alone."""

    blocks: tuple[Block, ...]
    findings: Findings
    body: tuple[int, ...]
    marks: tuple[Mark, ...] = ()


def top(page: Page, first: int, above: dict[int, Findings]) -> tuple[int | None, int | None]:
    """Headline and subtitle: above the line of metadata; where nothing stands there, above the first sentence."""
    signed = [n for n, said in above.items() if signs(said)]
    free = [n for n in range(first) if n not in page.apart and n not in above]
    # What a number of an issue stands under is a paper's name: its headline stands lower.
    issues = [n for n in signed if any(one.field == "volume" for one in above[n])]
    free = [n for n in free if n > max(issues, default=-1)] or free
    over = [n for n in free if n < min((m for m in signed if m not in issues), default=first)]
    title, subtitle = choose(page.blocks, over)
    if (better := _better(page, title, first, free)) not in (None, subtitle):
        return better, None
    if title is not None and not unlikely(page.blocks[title].words):
        return title, subtitle
    lower, under = choose(page.blocks, free)
    return (title, subtitle) if lower is None else (lower, under)


def _better(page: Page, title: int | None, first: int, free: list[int]) -> int | None:
    """A line that what stands round it tells to be the headline, by much rather than the line `title`; None for none."""
    seen = ranked(page.blocks[: first + _OPENING], page.shapes[: first + _OPENING])
    worth = dict(zip(seen.numbers, seen.worth, strict=True))
    if title is None or seen.best is None or seen.best not in free or page.blocks[seen.best].mark:
        return None
    return seen.best if worth[seen.best] - worth.get(title, _UNSEEN) > _MUCH_BETTER else None


def toplines(page: Page, title: int | None, first: int, above: dict[int, Findings], *, without: int | None) -> dict[int, Findings]:
    """The outlet, section or name on a line of its own round the headline or on top of it all; no word of a name is common in the
    article, a section is named once, several being a menu, and a name under `By …` is of somebody who wrote nothing."""
    signed = any(one.field == "author" for said in above.values() for one in said)
    low = max(0, (first if title is None else title) - 3)
    told = Told(" ".join(block.words for block in page.blocks[first:]))
    found: dict[int, Findings] = {}
    taken = {title, without, *above, *page.apart}
    highest = (0,) if low and is_outlet(page.blocks[0].words) else ()
    for n in (*highest, *range(low, first)):
        below = title is not None and title < n <= title + 3
        if n not in taken:
            found[n] = tuple(
                one
                for one in head.topline(page.blocks[n], below=below)
                if not (one.field == "author" and (signed or told.is_common(one.text)))
            )
    for n in [n for n in found if _is_in_menu(page, n, title)]:
        found[n] = tuple(one for one in found[n] if one.field != "section")
    sections = [one.text for said in (*above.values(), *found.values()) for one in said if one.field == "section"]
    filed = any(one.field == "section" for said in above.values() for one in said) or len(set(sections)) > 1
    return {n: said for n, all_of in found.items() if (said := tuple(one for one in all_of if not filed or one.field != "section"))}


def _is_in_menu(page: Page, n: int, title: int | None) -> bool:
    """Whether a line is one of several short ones that follow one another, as the entries of a menu do."""
    own = page.blocks[n]
    above = takewhile(lambda m: _is_entry(page, m, title), range(n - 1, -1, -1))
    below = takewhile(lambda m: _is_entry(page, m, title) and page.blocks[m].gap <= 1, range(n + 1, len(page.blocks)))
    return len(own.words) <= _ENTRY and len(list(above)) + len(list(below)) >= _ENTRIES


def _is_entry(page: Page, n: int, title: int | None) -> bool:
    words = page.blocks[n].words
    return n != title and len(words) <= _ENTRY and not _DIGIT.search(words)


def foot(page: Page, last: int) -> dict[int, Findings]:
    """Labelled lines and furniture below the article."""
    found: dict[int, Findings] = {}
    first = next((n for n in range(last, len(page.blocks)) if _LETTER.search(page.blocks[n].words)), last)
    for n in range(last, min(len(page.blocks), last + _BELOW_THE_ARTICLE)):
        if n in page.captions:
            continue
        said = tuple(head.label(page.blocks[n], page.lang)) or tuple(makers.crew(page.blocks[n], page.lang))
        if not said and n == first and len(page.blocks[n].words) < 60:
            said = tuple(one for one in signature(page.blocks[n], page.lang) if one.field == "author")
        if said or n in page.known:
            found[n] = said
    return found


def turns_away(page: Page, n: int) -> bool:
    """A short line about something else: related stories, offers, comments."""
    one = page.shapes[n]
    if n in page.known or n in page.apart or one.size >= 60 or one.end < 2:
        return n in page.known
    return one.sign > 0 and SIGN_NAMES[one.sign - 1] in ENDING


def told_by(lines: dict[int, Findings], title: int | None) -> Findings:
    """Whatever the lines say, top to bottom, but what their captions do."""
    return tuple(one for n in sorted(lines) if n != title for one in lines[n] if one.field != "caption")


def captions_of(page: Page, start: int, end: int) -> Findings:
    """The captions among the blocks of the article and just above it."""
    first = max(0, start - 4)
    return tuple(one for n in range(first, end) if n in page.captions for one in head.caption(page.blocks[n], page.lang))


def signs(findings: Findings) -> bool:
    """Whether a line says who wrote, when, or for whom."""
    return any(finding.rule.startswith(("source-line", "label", "signature")) for finding in findings)


def heads(findings: Findings) -> bool:
    """Whether a line of metadata stands over an article: one that only names editors stands under it."""
    return signs(findings) and any(finding.field not in ("editor", "photographer", "translator", "length") for finding in findings)


_CALLED = re.compile(
    r"^(?:副标题|副標題|副题|导语|導語|subtitle|sub-?heading|standfirst|deck|subtítulo|bajada|copete|volanta)\s?[:：]\s*", re.I
)


def reading_of(page: Page, title: int | None, kept: tuple[int, ...], findings: Findings, *, subtitle: int | None = None) -> Reading:
    """What was read, with what stands on lines of any place: furniture, spam, where the article stood first."""
    kept = _lettered(page, kept)
    if not kept:
        raise nothing()
    signature = _signature(page, kept)
    kept = tuple(n for n in kept if n not in signature)
    findings += tuple(one for n in signature[:1] for one in _signer(page.blocks[n]))
    marks = [Mark(page.blocks[n].start, page.blocks[n].end, Kind.FURNITURE, "readers-comments") for n in page.thread]
    marks += [Mark(page.blocks[n].start, page.blocks[n].end, Kind.HOSTILE, rule) for n, rule in page.spam.items()]
    marks += [Mark(page.blocks[n].start, page.blocks[n].end, rule.kind, rule.name) for n, rule in page.known.items()]
    if subtitle is not None:
        under = page.blocks[subtitle]
        second = Finding(
            field="subtitle",
            text=_CALLED.sub("", under.words),
            start=under.start,
            end=under.end,
            kind=Kind.SUBTITLE,
            rule="below-headline",
        )
        findings = (second, *findings)
    if title is not None:
        block = page.blocks[title]
        words = alone(block, page.blocks)
        words = words if page.lang == "fr" else words.replace(" : ", ": ")
        words, outlet = _without_outlet(_ADDRESS.sub("", words) or words)
        clean = honest(words, [page.blocks[n].words for n in kept])
        if clean and clean != words:
            marks += _hidden_in_title(page, title, words, clean)
            words = clean
        if outlet and not any(one.field == "source" for one in findings):
            findings += (
                Finding(field="source", text=outlet, start=block.start, end=block.end, kind=Kind.TITLE, rule="headline-outlet"),
            )
        found = Finding(field="title", text=words, start=block.start, end=block.end, kind=Kind.TITLE, rule="headline")
        findings = (found, *findings)
    copied = tuple(one for n in sorted(page.origin) for one in page.origin[n])
    if not any(one.field == "author" for one in findings):
        copied += tuple(one for n in kept[:2] for one in makers.lead(page.blocks[n]))
    if not any(one.field == "date" for one in (*page.glued, *findings, *copied)):
        copied += makers.wired(page.blocks[kept[0]], page.lang)
    signed = tuple(one for n in sorted(page.crew) if n > kept[-1] for one in makers.crew(page.blocks[n], page.lang))
    copied += tuple(one for one in signed if (one.field, one.text) not in {(known.field, known.text) for known in findings})
    return Reading(page.blocks, (*page.glued, *findings, *copied), kept, tuple(marks))


def _hidden_in_title(page: Page, title: int, words: str, clean: str) -> list[Mark]:
    """What an offer behind or before the headline takes of its line, where that is one stretch."""
    block = page.blocks[title]
    at = words.find(clean)
    if at < 0 or len(words) != block.end - block.start:
        return []
    return (
        [Mark(block.start + at + len(clean), block.end, Kind.HOSTILE, "injected-offer")]
        if at == 0
        else [Mark(block.start, block.start + at, Kind.HOSTILE, "injected-offer")]
    )


def _without_outlet(headline: str) -> tuple[str, str]:
    """A headline as the bar of a browser shows it, `Ferry comes back - The Bay Courier`, parted from the outlet behind it."""
    words, _, outlet = next((parts for bar in _BARS if (parts := headline.rpartition(bar))[1]), (headline, "", ""))
    return (words, outlet) if len(words) > _LEAST and is_outlet(outlet) else (headline, "")


def _signature(page: Page, kept: tuple[int, ...]) -> tuple[int, ...]:
    """The last lines of a letter to an editor: who wrote it, and what they are."""
    if not _SALUTES.match(page.blocks[kept[0]].words):
        return ()
    short = takewhile(lambda n: len(page.blocks[n].words) < _LINE and page.blocks[n].words[-1] not in _STOPS, reversed(kept[1:]))
    lines = tuple(short)[::-1]
    return lines if lines and byline.names(page.blocks[lines[0]].words) else ()


def _signer(block: Block) -> Findings:
    return tuple(
        Finding(field="author", text=name, start=block.start, end=block.end, kind=Kind.BYLINE, rule="label-letter")
        for name in byline.names(block.words)[:1]
    )


def _lettered(page: Page, kept: tuple[int, ...]) -> tuple[int, ...]:
    """The blocks of the body without those at its ends that have no letter: how many liked it, how many said something."""
    own = [place for place, n in enumerate(kept) if _LETTER.search(page.blocks[n].words)]
    return kept[own[0] : own[-1] + 1] if own else ()


def nothing() -> NotAnArticle:
    """The refusal of a text in which no article is found."""
    return NotAnArticle("holds no text that reads like an article", "put the article's text into it, or remove the file")
