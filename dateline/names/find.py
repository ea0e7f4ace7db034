"""Find the names of a pile: token lists → for each the spans of its names."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dateline.names.casing import casing
from dateline.names.judge import judged
from dateline.names.line import Kind, language, line
from dateline.names.stretches import stretches


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Tokens `start` to `end` (exclusive) are a name of this kind."""

    start: int
    end: int
    kind: Kind


def find(sentences: Iterable[Sequence[str]], *, lang: str = "") -> tuple[tuple[Span, ...], ...]:
    """Give the names of each sentence, in order; the sentences of a pile help one another. `lang` is a BCP 47 tag, told from the
    pile where it is empty."""
    pieces = [tuple(words) for words in sentences]
    lang = lang or language(pieces)
    lines = [line(words, lang=lang) for words in pieces]
    counts = casing(lines)
    found = [stretches(one, counts) for one in lines]
    kinds = iter(judged([name for names in found for name in names]))
    return tuple(tuple(Span(name.start, name.end, next(kinds)) for name in names) for names in found)
