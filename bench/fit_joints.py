"""Fit the weights by which lines that links parted are joined: texts with and without their lines → `joints.py`.

    python bench/fit_joints.py FOLDER           # how many would be right, by folds: no site is in its own training
    python bench/fit_joints.py FOLDER --write   # fit on all of them and write the weights

FOLDER is that of `bench/fit_text.py`: `…/naive/name.txt` has a line for each stretch of text between two tags of a page, and
`…/copy/name.txt` is the same page as somebody copies it, which has the lines of the page. Joined is what stands on one line
there and in `name.right.md`. Needs numpy and scipy.
"""

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent))

from bench.convert import pairs
from bench.fit_text import FOLDS, Ints, fold_of, logistic, table, value
from dateline.convert.fields.language import SMALL_WORDS
from dateline.convert.text import joining, language_of, scraps
from dateline.convert.text.lines import lines

JOINTS = Path(__file__).parent.parent / "dateline" / "convert" / "text" / "joints.py"
_STIFFNESS, _ROUNDS = 2.0, 60
# A pair of the article counts double; one that the page has on one line elsewhere, as in a menu, is no great mistake.
_OF_THE_ARTICLE, _ELSEWHERE = 2.0, 0.3
# Pairs are joined that are so likely to be one: a piece left alone is lost sooner than two sentences on one line.
_LIKELY = 0.4
_LOOK_AHEAD, _TELLING = 3000, 25
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Pairs:
    """The pairs of one or many texts: their bins, whether each is one, what it counts, and in which fold it is judged."""

    columns: list[Ints]
    right: Ints
    weight: Ints
    fold: Ints


def bare(words: str) -> str:
    """Words without what parts them."""
    return "".join(_WORD.findall(words))


def pairs_of(folder: Path) -> Iterator[Pairs]:
    """The pairs of lines of each text that has a twin."""
    for given, right in pairs(folder):
        twin = given.parent.parent / "copy" / given.name
        if given.parent.name == "naive" and twin.exists():
            yield _pairs(given.read_text(encoding="utf-8"), twin.read_text(encoding="utf-8"), right.body, fold_of(right, given))


def _pairs(text: str, twin: str, body: str, fold: int) -> Pairs:
    cut = lines(text.replace("\r\n", "\n"))
    words = [line.words for line in cut]
    small = SMALL_WORDS.get(language_of(cut), frozenset())
    numbers, columns = joining.weighed_pairs(words, scraps.pieces(words, [line.gap for line in cut], small), small)
    own, known = bare(body), _together(words, [line.words for line in lines(twin.replace("\r\n", "\n"))])
    inside = [bare(words[n - 1])[-_TELLING:] + bare(words[n])[:_TELLING] in own for n in numbers]
    used = [place for place, n in enumerate(numbers) if known[n] is not None and not cut[n].gap]
    right = np.array([bool(known[numbers[place]]) and inside[place] for place in used], float)
    weight = np.array([_OF_THE_ARTICLE if inside[p] else _ELSEWHERE if known[numbers[p]] else 1.0 for p in used])
    return Pairs([np.array(column, int)[used] for column in columns], right, weight, np.full(len(used), fold))


def _together(words: Sequence[str], twin: Sequence[str]) -> list[bool | None]:
    """Whether each line stands on one line with the one above it in the twin; None where that is not found."""
    parts = list(map(bare, twin))
    flat, owner = "".join(parts), np.repeat(np.arange(len(parts)), list(map(len, parts)))
    at, last, found = 0, -1, []
    for part in map(bare, words):
        place = flat.find(part, at, at + len(part) + _LOOK_AHEAD) if part else -1
        found.append(bool(owner[place - 1] == owner[place]) if place >= 0 and place == at == last else None)
        last = place + len(part) if place >= 0 else -1
        at = max(at, last)
    return found


def fitted(found: Pairs, chosen: Ints) -> tuple[list[np.ndarray], float]:
    """The weights, and the bias by which what is likely enough is joined."""
    columns, right, weight = [column[chosen] for column in found.columns], found.right[chosen], found.weight[chosen]
    widths = [width for _, width in joining.COLUMNS]
    weights, bias = logistic(columns, widths, right, weight, stiffness=_STIFFNESS, rounds=_ROUNDS)
    return weights, float(bias - np.log(_LIKELY / (1 - _LIKELY)))


def judged(found: Pairs) -> None:
    """Print how many pairs are joined rightly and wrongly by weights that were fitted without their site."""
    joined = np.zeros(len(found.right), bool)
    for held in range(FOLDS):
        out = found.fold == held
        weights, bias = fitted(found, ~out)
        joined[out] = value([column[out] for column in found.columns], weights, bias) > 0
    right = found.right > 0
    print(f"{len(right):,} pairs, {right.sum():,} are one; joined {joined.sum():,}, of them rightly {(joined & right).sum():,}")


def written(weights: list[np.ndarray], bias: float) -> None:
    """The weights as a module of plain numbers."""
    head = JOINTS.read_text(encoding="utf-8").partition("JOINTS:")[0]
    rows = table("JOINTS", [name for name, _ in joining.COLUMNS], [row.tolist() for row in weights])
    JOINTS.write_text(f'{head}{rows}"""What a pair of lines is worth as one."""\nBIAS = {bias:.2f}\n', encoding="utf-8")


def main() -> int:
    """Judge by folds, or fit on everything and write."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--write", action="store_true")
    chosen = asked.parse_args()
    every = list(pairs_of(chosen.folder))
    if not every:
        sys.exit(f"{chosen.folder}: no …/naive/NAME.txt with …/copy/NAME.txt and NAME.right.md beside it")
    found = Pairs(
        [np.concatenate([one.columns[n] for one in every]) for n in range(len(joining.COLUMNS))],
        np.concatenate([one.right for one in every]),
        np.concatenate([one.weight for one in every]),
        np.concatenate([one.fold for one in every]),
    )
    if not chosen.write:
        judged(found)
        return 0
    written(*fitted(found, np.ones(len(found.right), bool)))
    print(f"{JOINTS}: fitted on {len(found.right):,} pairs of lines")
    return 0


if __name__ == "__main__":
    sys.exit(main())
