"""Describe blocks by their form, their words and their neighbours: Context → one column of bins for each feature.

A bin is a small number; `weights` holds what each bin of each feature is worth. A column is read for all blocks at once, which
costs a tenth of reading each by itself. What is seen of a block is seen of its neighbours, too: their columns are its own, moved.
"""

from collections.abc import Callable
from dataclasses import dataclass

from dateline.convert.text import form, surroundings
from dateline.convert.text.context import Columns, Context, Number


@dataclass(frozen=True, slots=True)
class Column:
    """A feature: its name, how many bins it has, and how they are read."""

    name: str
    width: int
    read: Callable[[Context], Columns]


FEATURES: tuple[Column, ...] = (
    Column("form", 40, form.form),
    Column("mark", 6, form.mark),
    Column("case", 12, form.case),
    Column("small words", 10, form.small_words),
    Column("inner ends", 8, form.inner_ends),
    Column("digits", 8, form.digits),
    Column("signs", 24, form.signs),
    Column("sign", 33, form.sign),
    Column("lexicon", 30, form.lexicon),
    Column("you", 6, form.you),
    Column("repeated", 6, surroundings.repeated),
    Column("indent", 8, surroundings.indent),
    Column("gap", 4, surroundings.gap),
    Column("previous", 25, lambda seen: surroundings.neighbours(seen, -1)),
    Column("next", 25, lambda seen: surroundings.neighbours(seen, 1)),
    Column("before last", 17, lambda seen: surroundings.further(seen, -2)),
    Column("after next", 17, lambda seen: surroundings.further(seen, 2)),
    Column("density", 7, surroundings.density),
    Column("place", 14, surroundings.place),
    Column("vocabulary", 20, surroundings.vocabulary),
    Column("share", 8, surroundings.share),
    Column("reach", 25, surroundings.reach),
    Column("same indent", 12, surroundings.same_indent),
    Column("heading before", 22, surroundings.heading_before),
    Column("quote", 4, form.quote),
    Column("form and place", 56, surroundings.form_and_place),
    Column("sign and place", 55, surroundings.sign_and_place),
    Column("next sign", 22, surroundings.next_sign),
    Column("linked", 12, form.linked),
    Column("after title", 30, surroundings.after_title),
    Column("title words", 8, surroundings.title_words),
    Column("ended", 18, surroundings.ended),
    Column("last end", 22, surroundings.last_end),
    Column("run", 24, surroundings.run_length),
    Column("alike", 16, surroundings.alike),
    Column("tail", 12, form.tail),
    Column("loud", 12, form.loud),
    Column("prefix", 10, surroundings.prefix),
)

NEAR = frozenset(
    (
        "form", "sign", "lexicon", "signs", "case", "quote", "loud", "mark", "linked", "tail", "prefix", "vocabulary", "inner ends",
        "small words", "you", "digits", "indent", "gap",
    )
)  # fmt: skip
"""What is seen of the two blocks above and the two below as well."""
STEPS = {"": 0, "above": 1, "below": -1, "two above": 2, "two below": -2}
"""Where a block stands whose columns are read, and by how much they are moved to be its neighbour's."""
COLUMNS: tuple[tuple[str, int, int, int], ...] = tuple(
    (f"{one.name} {where}".strip(), one.width + (step != 0), place, step)
    for where, step in STEPS.items()
    for place, one in enumerate(FEATURES)
    if not step or one.name in NEAR
)
"""What is weighed: its name, how many bins it has, the place of its feature, and by how much that is moved."""


def columns(seen: Context) -> list[Columns]:
    """What is seen of each block, in the order of FEATURES."""
    return [feature.read(seen) for feature in FEATURES]


def moved(column: list[Number], step: int, *, none: Number) -> list[Number]:
    """What the block `step` above each has (below, where it is negative); `none` where there is no such block."""
    beyond: list[Number] = [none] * abs(step)
    if step > 0:
        return (beyond + column)[: len(column)]
    return (column + beyond)[-len(column) :] if step else column


def beside(own: list[Columns]) -> list[Columns]:
    """The bins of COLUMNS, those of no block being the last of each."""
    return [moved(own[place], step, none=width - 1) for _, width, place, step in COLUMNS]
