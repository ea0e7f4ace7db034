"""Say what each block of a page turned out to be: blocks and fields → runs with kind and rule."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from dateline.convert.html.blocks import Block, In
from dateline.convert.html.farm import is_farm
from dateline.convert.html.title import fold
from dateline.convert.html.tree import Page, Run
from dateline.nouns.ledger import Kind

Told = tuple[Kind, str]
_LINE, _LONG = 80, 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """Which words became a field: folded headlines, and the quotes that authors and date were read from."""

    titles: frozenset[str]
    subtitles: frozenset[str]
    bylines: frozenset[str]
    dates: frozenset[str]
    shortest: int = field(init=False)
    longest: int = field(init=False)
    """How long a line away from the headline may be to be any of these, with signs and spaces at most as many as letters."""

    def __post_init__(self) -> None:
        sizes = [len(words) for words in (*self.titles, *self.subtitles)]
        object.__setattr__(self, "shortest", min(sizes, default=0))
        object.__setattr__(self, "longest", 2 * max(sizes, default=0))


def account(
    page: Page, found: list[Block], chosen: list[Block], near: list[Block], fields: Fields, *, spam: frozenset[Block] = frozenset()
) -> list[tuple[Run, Told]]:
    """Each run of text in the page's order, with its kind and the rule that said so."""
    return sorted(_told(page, found, chosen, near, fields, spam), key=lambda each: each[0].start)


def _told(
    page: Page, found: list[Block], chosen: list[Block], near: list[Block], fields: Fields, spam: frozenset[Block]
) -> Iterator[tuple[Run, Told]]:
    head = next((run for run in page.runs if run.node.tag == "title" and run.text.strip()), None)
    if head is not None and fields.titles:
        yield head, (Kind.TITLE, "title element")
    body, around = {id(block): block.text for block in chosen}, {id(block) for block in near}
    said = frozenset(body.values())
    for block in found:
        told = _field(block, fields, id(block) in around) or _kind(block, chosen=id(block) in body, said=said)
        told = (Kind.HOSTILE, "injected offer") if block in spam and told[0] is Kind.FURNITURE else told
        for run in block.runs:
            if (
                run.end > run.start
                and run.start != (head.start if head else -1)
                and (told[0] is Kind.BODY or not run.text.isspace())
            ):
                yield run, told


def _field(block: Block, fields: Fields, near: bool) -> Told | None:
    size = len(block.text)
    if size >= _LONG or (not near and (size > fields.longest or (size < fields.shortest and block.text.isascii()))):
        return None
    folded = fold(block.text)
    if folded in fields.titles:
        return Kind.TITLE, "headline"
    if folded in fields.subtitles:
        return Kind.SUBTITLE, "below the headline"
    if near and folded in fields.bylines:
        return Kind.BYLINE, "byline"
    if near and folded in fields.dates:
        return Kind.DATE, "date line"
    return None


def _kind(block: Block, *, chosen: bool, said: frozenset[str]) -> Told:
    if chosen:
        return Kind.BODY, "article"
    if len(block.text) >= _LINE and block.text in said:
        return Kind.DUPLICATE, "said in the article"
    if is_farm(block):
        return Kind.HOSTILE, "keyword farm"
    if block.within & In.HIDDEN:
        return (Kind.HOSTILE, "hidden links") if block.linked else (Kind.FURNITURE, "hidden")
    if block.within & In.CAPTION:
        return Kind.CAPTION, "caption"
    return Kind.FURNITURE, "not the article"
