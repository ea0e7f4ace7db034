"""Compare a copy with its original: plain words of both → Repeat, what was added and what was dropped."""

from collections.abc import Iterator

from dateline.nouns.repeat import Repeat
from dateline.text.late import late
from dateline.text.sentences import sentences
from dateline.text.words import SINGLE

_WORD = late(rf"[{SINGLE}]|[^\W{SINGLE}]+")
_RUN = 3
"""Words that stand together in both texts."""
_SAME = 0.34
"""What part of a sentence's runs makes it the other text's, however it was edited."""


def repeat(copy: str, original: str, *, words: str, others: str, lang: str) -> Repeat:
    """Compare the `words` of the story `copy` with the `others` of `original`."""
    mine, theirs = tuple(_sentences(words, lang)), tuple(_sentences(others, lang))
    here, there = _runs(words), _runs(others)
    added = tuple(sentence for sentence in mine if not _stands(sentence, there))
    return Repeat(
        copy=copy,
        original=original,
        added=added,
        dropped=tuple(sentence for sentence in theirs if not _stands(sentence, here)),
        kept=len(mine) - len(added),
    )


def _sentences(words: str, lang: str) -> Iterator[str]:
    for start, end in sentences(words, lang=lang):
        sentence = " ".join(words[start:end].split())
        if _WORD.search(sentence):
            yield sentence


def _runs(words: str) -> frozenset[tuple[str, ...]]:
    """Every run of a few words, of all lengths up to the usual one: short sentences have shorter runs."""
    found = [word.casefold() for word in _WORD.findall(words)]
    return frozenset(tuple(found[at : at + size]) for size in range(1, _RUN + 1) for at in range(len(found) - size + 1))


def _stands(sentence: str, runs: frozenset[tuple[str, ...]]) -> bool:
    found = [word.casefold() for word in _WORD.findall(sentence)]
    size = min(_RUN, len(found))
    mine = [tuple(found[at : at + size]) for at in range(len(found) - size + 1)]
    return sum(run in runs for run in mine) >= _SAME * len(mine)
