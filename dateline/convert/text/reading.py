"""Tell the body of a text from its head, its foot and its furniture: tuple[Block, …] → Reading."""

from collections.abc import Collection

from dateline.convert.text import body, head
from dateline.convert.text.around import (
    Reading,
    captions_of,
    foot,
    heads,
    nothing,
    reading_of,
    signs,
    told_by,
    top,
    toplines,
    turns_away,
)
from dateline.convert.text.blocks import Block
from dateline.convert.text.context import Context, better_start, context
from dateline.convert.text.glued import opened
from dateline.convert.text.headline import Ranked, ranked, ranked_again
from dateline.convert.text.imprint import imprint
from dateline.convert.text.leading import belonging, led_away
from dateline.convert.text.page import Findings, Page, metadata, page_of
from dateline.convert.text.shapes import Shape
from dateline.convert.text.short import is_short, read_short
from dateline.convert.text.thread import thread
from dateline.convert.text.topline import choose, is_day

_ABOVE_THE_ARTICLE = 25
# So near below a standfirst stands who wrote the article, or when; and so much of what is none stands in links.
_UNDER_A_STANDFIRST, _LINKED = 3, 0.5
_LAST = frozenset({"end-mark", "press-contact"})
# How much of a text must read like sentences for all of it to be the article: share of letters, share of blocks.
_BARE, _BARE_AND_SIGNED = (0.85, 0.55), (0.68, 0.35)


def read_page(text: str, blocks: tuple[Block, ...], *, lang: str) -> Reading:
    """An article among whatever was copied with it.

    Raises:
        NotAnArticle: nothing reads like an article.
    """
    blocks, glued = opened(text, blocks, lang=lang)
    page = page_of(blocks, lang, glued)
    signed = next((n for n in range(min(9, len(blocks))) if n not in page.apart and heads(metadata(page, n))), None)
    if _is_bare(page, signed):
        return _read_bare(page, signed)
    if is_short(page):
        return read_short(page, signed)
    return _read_among_furniture(page)


def _is_bare(page: Page, signed: int | None) -> bool:
    """Whether hardly anything stands here but an article, its head and its foot: then all between the two is body."""
    rest = [one for n, one in enumerate(page.shapes) if n not in page.apart and n != signed]
    reading = [one for one in rest if one.reads]
    letters, share = _BARE_AND_SIGNED if page.glued or signed is not None else _BARE
    return sum(one.size for one in reading) >= letters * sum(one.size for one in rest) and len(reading) >= share * len(rest)


def _read_bare(page: Page, signed: int | None) -> Reading:
    sentences = [n for n, one in enumerate(page.shapes) if one.reads and n not in page.apart]
    if not sentences:
        raise nothing()
    first = next((n for n in sentences if (signed is None or n > signed) and not page.blocks[n].words.isupper()), sentences[0])
    above = {n: said for n in range(max(0, first - _ABOVE_THE_ARTICLE), first) if (said := metadata(page, n))}
    sentences = _before_the_end(page, sentences)
    below = foot(page, sentences[-1] + 1)
    title, subtitle = (None, None) if page.is_headless else top(page, first, above)
    lines = [n for n, said in above.items() if signs(said)]
    start = max([*lines, *(n for n in (title, subtitle) if n is not None), -1]) + 1
    led_away = (n for n in range(sentences[-1] + 1, len(page.blocks)) if turns_away(page, n))
    end = min([*below, *led_away], default=len(page.blocks))
    loose = toplines(page, title, first, above, without=subtitle)
    days = {n for n in range(start, first) if is_day(page.blocks[n].words)}
    gone = {*page.apart, *loose, *days, title, subtitle}
    kept = tuple(n for n in range(start, end) if n not in gone)
    findings = (*told_by({**above, **loose}, title), *captions_of(page, start, end), *told_by(below, title))
    return reading_of(page, title, kept, findings, subtitle=subtitle)


def _before_the_end(page: Page, sentences: list[int]) -> list[int]:
    """The sentences above the mark that an article ends here, unless most stand below it."""
    for mark in sorted(n for n, rule in page.known.items() if rule.name in _LAST):
        above = [n for n in sentences if n < mark]
        if 2 * len(above) >= len(sentences):
            return above
    return sentences


def _read_among_furniture(page: Page) -> Reading:
    title, chosen = _weighed(page)
    kept = tuple(n for n in chosen if n not in page.apart)
    away = led_away(page.blocks, kept)
    kept = tuple(n for n in kept if n not in away)
    kept = tuple(sorted({*kept, *belonging(page.blocks, kept, page.apart | away)}))
    sentences = [n for n in kept if page.shapes[n].reads]
    if not sentences:
        raise nothing()
    title = _at_the_top(page, title, kept)
    near = imprint(page.blocks, title=title, kept=kept, lang=page.lang)
    lines = {finding.start for finding in near}
    above = _head(page, kept[0])
    below = foot(page, sentences[-1] + 1)
    findings = (*near, *told_by(above, title), *captions_of(page, kept[0], kept[-1] + 1), *told_by(below, title))
    kept = tuple(n for n in kept if n != title and page.blocks[n].start not in lines)
    subtitle = _deck(page, title, kept, lines)
    return reading_of(page, title, tuple(n for n in kept if n != subtitle), findings, subtitle=subtitle)


def _deck(page: Page, title: int | None, kept: tuple[int, ...], lines: set[int]) -> int | None:
    """The line between the headline and one of `lines`, which say who wrote the article and when; None where it is the body's.

    A sentence is it when they stand near below, even where it reads like the article; what does not read like one only directly
    above them.
    """
    if title is None:
        return None
    under = title + 1
    below = [block.start in lines for block in page.blocks[under + 1 : under + 1 + _UNDER_A_STANDFIRST]]
    if not any(below) or under in page.apart or page.blocks[under].start in lines:
        return None
    if page.shapes[under].reads:
        more = any(page.shapes[n].reads for n in kept if n != under)
        return under if more and page.blocks[under].linked < _LINKED else None
    if under in kept:
        return None
    return under if below[0] and choose(page.blocks, [title, under]) == (title, under) else None


def _weighed(page: Page) -> tuple[int | None, tuple[int, ...]]:
    """The headline and the blocks of the article by their weights; what is hostile is not even weighed."""
    honest, first, seen = window(page.blocks, page.shapes, lang=page.lang, without=page.spam.keys(), end=page.thread.start)
    kept = body.choose(seen)
    title = ranked_again(first, seen.shapes, kept).best
    return None if title is None else honest[title], tuple(honest[n] for n in kept)


def window(
    blocks: tuple[Block, ...],
    shapes: tuple[Shape, ...],
    *,
    lang: str,
    without: Collection[int] = (),
    end: int | None = None,
    far: int = body.FAR,
) -> tuple[tuple[int, ...], Ranked, Context]:
    """The blocks that are weighed (by number), what each of these is worth as the headline, and the context of them all."""
    stop = thread(blocks, shapes) if end is None else end
    honest = tuple([n for n in range(stop) if n not in without])
    blocks, shapes = tuple([blocks[n] for n in honest]), tuple([shapes[n] for n in honest])
    first = ranked(blocks, shapes)
    start = better_start(blocks, shapes, first.best) if first.best is not None else None
    if start is not None:
        first = ranked(blocks[:start], shapes[:start])
    title = -1 if first.best is None else first.best
    return honest, first, context(blocks, shapes, lang=lang, title=title, far=far)


def _at_the_top(page: Page, title: int | None, kept: tuple[int, ...]) -> int | None:
    """The headline, unless it stands so deep in the text that it heads only a part of it."""
    if title is None or title in page.spam:
        return None
    above = sum(len(page.blocks[n].words) for n in kept if n < title)
    return title if above <= 0.1 * sum(len(page.blocks[n].words) for n in kept) else None


def _head(page: Page, first: int) -> dict[int, Findings]:
    """Section, outlet and editor above the article; who wrote it and when is the imprint's to say."""
    found: dict[int, Findings] = {}
    for n in range(max(0, first - _ABOVE_THE_ARTICLE), first):
        said = tuple(
            one for one in head.read(page.blocks[n], lang=page.lang) if one.field in ("section", "editor", "source", "original")
        )
        if said:
            found[n] = said
    return found
