"""Fit the weights that find the article of a web page, or say how well such weights do on pages they have not seen.

    python bench/fit_html.py FOLDER --folds 5    an honest forecast: fitted on four fifths of the outlets, scored on the fifth
    python bench/fit_html.py FOLDER --write      fits on all pages and writes dateline/convert/html/weights.py

FOLDER holds pages and an `items.jsonl` that says what is right for each (see bench/README.md). Needs scikit-learn and LightGBM,
which Dateline itself does not: `pip install scikit-learn lightgbm`. One thread, fixed seeds: the same pages give the same weights.
"""

import argparse
import re
import statistics
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain, product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import numpy
from floors import held
from groves import filled, grown
from labelled import Labelled, Score, folds, labelled
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from dateline.convert.grove import Grove, Tree
from dateline.convert.html.content import Weights, body_by

WEIGHTS = Path(__file__).parent.parent / "dateline/convert/html/weights.py"
# Names of an open class are in only where many outlets use them: nothing of one outlet gets into the weights.
_OPEN = re.compile(r"(?:class\d|word) ")
_OUTLETS, _OUTLETS_OPEN = 3, 8
_KEPT_APART, _KEEPINGS = 4, (1, 2, 3)
_TREES, _LEAVES, _RATE = 200, 7, 0.05
_SMALL = 0.03


def main() -> int:
    """Print the forecast, or write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--floors", type=Path, help="fail where a figure of the forecast falls below this file's; raise it else")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    pages = list(labelled(asked.folder))
    if not pages:
        sys.exit(f"{asked.folder / 'items.jsonl'} names no HTML page with a body")
    fallen: list[str] = []
    if asked.folds:
        figures = forecast(pages, asked.folds, seed=asked.seed)
        fallen = held(asked.floors, figures) if asked.floors else []
        print("\n".join(fallen), end="\n" if fallen else "")
    if asked.write:
        WEIGHTS.write_text(_module(fitted(pages)), encoding="utf-8")
        print(f"{WEIGHTS}: fitted on {len(pages)} pages")
    return 1 if fallen else 0


def forecast(pages: Sequence[Labelled], parts: int, *, seed: int) -> dict[str, float]:
    """Score each part with weights fitted on the others, and print a line for each set: `set figure` → mean over its pages."""
    parted = folds(pages, parts, seed=seed)
    rows: defaultdict[str, list[Score]] = defaultdict(list)
    for at, part in enumerate(parted):
        weights = fitted([page for other in parted[:at] + parted[at + 1 :] for page in other])
        for page in part:
            rows[page.kind].append(page.scores(body_by(weights, page.scene)))
    print(f"{'set':<10}{'pages':>6}{'F1':>8}{'>= .90':>8}{'words':>8}{'prec.':>8}{'recall':>8}")
    figures: dict[str, float] = {}
    for kind, scores in sorted(rows.items()):
        means = _means(scores)
        print(f"{kind:<10}{len(scores):>6}" + "".join(f"{mean:>8.4f}" for mean in means.values()))
        figures |= {f"{kind} {name}": mean for name, mean in means.items()}
    return figures


def _means(scores: Sequence[Score]) -> dict[str, float]:
    """The figures of one set; F1 is that of mean precision and mean recall."""
    precision, recall = (statistics.mean(getattr(each, name) for each in scores) for name in ("precision", "recall"))
    return {
        "F1": 2 * precision * recall / (precision + recall) if precision + recall else 0.0,
        "at least .90": statistics.mean(each.f1 >= 0.9 for each in scores),
        "words": statistics.mean(each.words for each in scores),
        "precision": precision,
        "recall": recall,
    }


def fitted(pages: Sequence[Labelled]) -> Weights:
    """Both looks: the second is fitted on what the first says of pages kept apart from it, as it will be used, and on several
    ways to keep them apart, since what the first says hangs on which pages it knows."""
    alone = _first(pages)
    return Weights(
        base=alone.base, features=alone.features, grove=Grove(_second(pages, [_apart(pages, seed) for seed in _KEEPINGS]))
    )


def _apart(pages: Sequence[Labelled], seed: int) -> dict[int, list[float]]:
    """What the first look says of each page where it knows none of that outlet's."""
    kept = folds(pages, _KEPT_APART, seed=seed)
    found: dict[int, list[float]] = {}
    for at, part in enumerate(kept):
        some = _first([page for other in kept[:at] + kept[at + 1 :] for page in other])
        found.update({id(page): some.first(page.features) for page in part})
    return found


def _first(pages: Sequence[Labelled]) -> Weights:
    names = _names(pages)
    rows, columns, right, weight = [], [], [], []
    for page in pages:
        for found, article, worth in zip(page.features, page.article, page.worth, strict=True):
            if found is None:
                continue
            held = sorted({names[name] for name in chain.from_iterable(found) if name in names})
            rows += [len(right)] * len(held)
            columns += held
            right.append(article)
            weight.append(_weight(worth))
    matrix = csr_matrix((numpy.ones(len(rows)), (rows, columns)), shape=(len(right), len(names)))
    model = LogisticRegression(C=0.1, solver="liblinear", tol=1e-3, random_state=0)
    model.fit(matrix, right, sample_weight=weight)
    weights = {name: round(float(model.coef_[0][at]), 2) for name, at in names.items()}
    return Weights(
        base=round(float(model.intercept_[0]), 3),
        features={name: value for name, value in weights.items() if abs(value) >= _SMALL},
        grove=Grove(()),
    )


def _weight(worth: float) -> float:
    """What a block counts in fitting: mostly what its page's F1 loses by a wrong decision, no single block too much."""
    return 0.15 + 20 * max(0.0, min(worth, 0.6))


def _names(pages: Sequence[Labelled]) -> Mapping[str, int]:
    hosts: defaultdict[str, set[str]] = defaultdict(set)
    for page in pages:
        for found in page.features:
            for name in chain.from_iterable(found or ()):
                hosts[name].add(page.host)
    known = sorted(name for name, by in hosts.items() if len(by) >= (_OUTLETS_OPEN if _OPEN.match(name) else _OUTLETS))
    return {name: at for at, name in enumerate(known)}


def _second(pages: Sequence[Labelled], keepings: Sequence[Mapping[int, list[float]]]) -> tuple[Tree, ...]:
    seen, right, weight = [], [], []
    for first, page in product(keepings, pages):
        for numbers, article, worth in zip(
            Weights.looks(page.scene, page.features, first[id(page)]), page.article, page.worth, strict=True
        ):
            if numbers is not None:
                seen.append(numbers)
                right.append(article)
                weight.append(_weight(worth))
    often = len(keepings)
    settings = {
        "num_leaves": _LEAVES, "learning_rate": _RATE, "min_data_in_leaf": 20 * often, "feature_fraction": 0.5,
        "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 5 * often,
    }  # fmt: skip
    return grown(seen, right, weight=weight, trees=_TREES, settings=settings)


def _module(weights: Weights) -> str:
    names = ",\n".join(f'    "{name}": {value}' for name, value in sorted(weights.features.items()))
    trees = ",\n".join(f"    {tree}" for tree in weights.grove.trees)
    return f'''# ruff: noqa: E501, RUF100 - tables made by machine
"""The fitted weights: how much each feature of a block speaks for (above zero) or against its being article.

Made by `bench/fit_html.py` from labelled public pages, not to be edited by hand: `FEATURES` is a regularized logistic regression,
`TREES` are small boosted trees (feature, threshold, at most, above). Names of class and id words are in only where at least eight
outlets use them.
"""

from typing import Any

BASE = {weights.base}

# fmt: off
FEATURES: dict[str, float] = {{
{filled(names)}
}}

TREES: tuple[Any, ...] = (
{filled(trees)},
)
# fmt: on
'''


if __name__ == "__main__":
    sys.exit(main())
