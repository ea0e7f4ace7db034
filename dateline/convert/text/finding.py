"""Finding: one value that a rule read from one place of the text."""

from dataclasses import dataclass

from dateline.convert.text.blocks import Block
from dateline.nouns.ledger import Kind
from dateline.nouns.published import Published


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`field` of the draft, its `text` or `when`; code points `start` to `end` are of `kind`, because `rule` says so."""

    field: str
    text: str = ""
    when: Published | None = None
    start: int
    end: int
    kind: Kind
    rule: str


def found_in(block: Block, field: str, text: str, kind: Kind, rule: str) -> Finding:
    """What all of a block is, because it says `text`."""
    return Finding(field=field, text=text, start=block.start, end=block.end, kind=kind, rule=rule)
