"""Fit the weights by which a text without tags is read: a folder of labelled texts → its tables of weights and words, its trees.

    python bench/fit_text.py FOLDER             # how good they would be, by folds: no site is in its own training
    python bench/fit_text.py FOLDER --write     # fit on all of them and write the weights

FOLDER holds what `bench/convert.py` scores: `name.txt` and beside it `name.right.md` (title, canonical, body). Texts of one host
(of `canonical`; else of one name) stay together in one of five folds. The same folder gives the same weights. Needs numpy, scipy
and LightGBM (`pip install numpy scipy lightgbm`).
"""

import argparse
import difflib
import hashlib
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import mean
from urllib.parse import urlsplit

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

sys.path.insert(0, str(Path(__file__).parent.parent))

from bench.convert import pairs, runs
from bench.groves import LEAVES, filled, grown
from dateline.convert import text as room
from dateline.convert.grove import Tree
from dateline.convert.refusal import NotAnArticle
from dateline.convert.text import body, context, doubt, features, form, glued, headline, inline, reading
from dateline.convert.text.blocks import Block
from dateline.convert.text.shapes import Shape, shapes
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.story import Story

Ints = np.ndarray
Score = tuple[float, float, bool]
"""Precision and recall of a body, and whether the headline is right."""
FOLDS = 5
ROOM = Path(__file__).parent.parent / "dateline" / "convert" / "text"
WEIGHTS, LEXICON, TREES = ROOM / "weights.py", ROOM / "lexicon.py", ROOM / "trees.py"
_STIFFNESS, _ROUNDS = 10.0, 40
# Trees for what is in doubt; no block counts for more than so much of an article, none for one of fewer words.
_TREES, _MOST, _FEWEST = 120, 0.3, 50
_GROWING = {
    "num_leaves": LEAVES, "learning_rate": 0.1, "min_data_in_leaf": 60, "lambda_l2": 5, "feature_fraction": 0.5,
    "bagging_fraction": 0.7, "bagging_freq": 1, "max_bin": 63,
}  # fmt: skip
# A word counts that stands in so many articles, with a weight of at least so much.
_ARTICLES, _LEAST = 8, 0.15
# Blocks further away from the article than this teach little that is true near it.
_FAR = 0
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Text:
    """A labelled text: its blocks, how much of each is in the right body, which is the headline, and the fold it is judged in."""

    group: str
    clipping: Clipping
    right: Story
    lang: str
    blocks: tuple[Block, ...]
    shapes: tuple[Shape, ...]
    inside: tuple[float, ...]
    title: int | None
    fold: int


@dataclass(frozen=True)
class Fitted:
    """The words, the five tables of weights and the trees that a text is read by."""

    headline: list[list[float]]
    headline_again: list[list[float]]
    lexicon: dict[str, int]
    body: list[list[float]]
    body_bias: float
    again: list[list[float]]
    again_bias: float
    indented: list[list[float]]
    indented_bias: float
    trees: tuple[Tree, ...]


# ---------------------------------------------------------------- texts and labels


def texts(folder: Path) -> list[Text]:
    """The labelled texts of a folder, by name; what was aligned once is kept in `.aligned.json`."""
    kept = folder / ".aligned.json"
    known: dict[str, list[float]] = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    found = [text for given, right in pairs(folder) if (text := _text(given, right, folder, known)) is not None]
    kept.write_text(json.dumps(known), encoding="utf-8")
    return found


def _text(given: Path, right: Story, folder: Path, known: dict[str, list[float]]) -> Text | None:
    content = given.read_bytes()
    clipping = Clipping(
        path=given.name, media_type=MediaType.TEXT, sha256="0" * 64, text=content.decode("utf-8").replace("\r\n", "\n")
    )
    if not clipping.text.strip():
        return None
    lang, blocks = room.parted(clipping.text)
    blocks, _ = glued.opened(clipping.text, blocks, lang=lang)
    seen = shapes(blocks, asian=lang in ("zh", "ja", "ko"))
    key = hashlib.sha256("\0".join([right.body, *(block.words for block in blocks)]).encode()).hexdigest()
    if key not in known:
        known[key] = [round(share, 3) for share in aligned([block.words for block in blocks], right.body)]
    title = next((n for n, block in enumerate(blocks) if folded(block.words) == folded(right.title)), None)
    group = str(given.parent.relative_to(folder))
    return Text(group, clipping, right, lang, blocks, seen, tuple(known[key]), title, fold_of(right, given))


def fold_of(right: Story, given: Path) -> int:
    """One of five, by the last two parts of the host."""
    host = urlsplit(right.canonical or "").hostname or given.stem
    short = ".".join(host.split(".")[-3 if re.search(r"\.(?:com?|org|net)\.\w\w$", host) else -2 :])
    return int(hashlib.sha256(short.encode()).hexdigest(), 16) % FOLDS


def aligned(blocks: Sequence[str], right: str) -> list[float]:
    """Which share of each block's words stands in the right body, in its order."""
    words = [_WORD.findall(block) for block in blocks]
    owner = [n for n, found in enumerate(words) for _ in found]
    flat = [word for found in words for word in found]
    hits = [0] * len(blocks)
    for start, _, length in difflib.SequenceMatcher(None, flat, _WORD.findall(right), autojunk=False).get_matching_blocks():
        for n in owner[start : start + length]:
            hits[n] += 1
    return [hit / len(found) if found else 0.0 for hit, found in zip(hits, words, strict=True)]


def folded(words: str) -> str:
    """Words without case, quotes and dashes."""
    return " ".join(_WORD.findall(words.casefold()))


# ---------------------------------------------------------------- fitting


def logistic(
    columns: list[Ints], widths: list[int], right: Ints, weight: Ints, *, stiffness: float = _STIFFNESS, rounds: int = _ROUNDS
) -> tuple[list[np.ndarray], float]:
    """Weights per column and a bias: logistic regression over bins with an l2 penalty."""
    ends = np.cumsum(widths)
    parts = [slice(end - width, end) for end, width in zip(ends, widths, strict=True)]

    def loss(point: np.ndarray) -> tuple[float, np.ndarray]:
        value = point[-1] + sum(point[part][column] for part, column in zip(parts, columns, strict=True))
        wrong = weight * (1 / (1 + np.exp(-value)) - right)
        slope = np.concatenate([np.bincount(column, wrong, width) for column, width in zip(columns, widths, strict=True)])
        cost = (weight * (np.logaddexp(0, value) - right * value)).sum() + stiffness / 2 * (point[:-1] @ point[:-1])
        return cost, np.append(slope + stiffness * point[:-1], wrong.sum())

    point = minimize(loss, np.zeros(ends[-1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": rounds}).x
    return [point[part] for part in parts], float(point[-1])


def value(columns: list[Ints], weights: list[np.ndarray], bias: float) -> np.ndarray:
    """What each row is worth."""
    return bias + sum(weight[column] for weight, column in zip(weights, columns, strict=True))


@dataclass(frozen=True)
class Windows:
    """The columns of all texts, one below the other: text `n` has the rows from `starts[n]` to `starts[n + 1]`."""

    columns: list[Ints]
    widths: list[int]
    right: Ints
    weight: Ints
    fold: Ints
    starts: Ints
    seen: list[context.Context]
    lexicon: dict[str, int]


def windows(found: list[Text], used: list[list[float]]) -> Windows:
    """The features of all texts, the headline being chosen by the weights `used`."""
    headline.HEADLINE = tuple(map(tuple, used))  # type: ignore[assignment]
    seen = [reading.window(text.blocks, text.shapes, lang=text.lang, far=_FAR)[2] for text in found]
    right, weight, fold = [], [], []
    for text, one in zip(found, seen, strict=True):
        numbers = range(one.low, one.high)
        right += [text.inside[n] > 0.5 for n in numbers]
        weight += [min(2.0, len(_WORD.findall(text.blocks[n].words)) / 40 + 0.15) for n in numbers]
        fold += [text.fold] * len(numbers)
    labels = np.array(right, float), np.array(weight), np.array(fold)
    starts = np.concatenate([[0], np.cumsum([one.high - one.low for one in seen])])
    worth, lexicon = honest_words([form.entries(shape) for one in seen for shape in one.forms], *labels, _often(found, seen))
    rows = [_row(one, worth[start:end]) for one, start, end in zip(seen, starts, starts[1:], strict=False)]
    columns = [np.concatenate([np.array(row[n], np.int32) for row in rows]) for n in range(len(features.COLUMNS))]
    widths = [width for _, width, _, _ in features.COLUMNS]
    return Windows(columns, widths, *labels, starts, seen, lexicon)


def _row(one: context.Context, worth: Ints) -> list[list[int]]:
    """The columns of one text, its words being worth so much."""
    own = features.columns(one)
    own[[feature.name for feature in features.FEATURES].index("lexicon")] = form.said(one, worth.tolist())
    return features.beside(own)


def _often(found: list[Text], seen: list[context.Context]) -> list[str]:
    """The entries of blocks that come in enough articles to say something of others."""
    articles = Counter()
    by_name: dict[str, set[str]] = defaultdict(set)
    for text, one in zip(found, seen, strict=True):
        by_name[text.clipping.path].update(*map(form.entries, one.forms))
    for entries in by_name.values():
        articles.update(entries)
    return sorted(entry for entry, times in articles.items() if times >= _ARTICLES)


def honest_words(
    blocks: list[set[str]], right: Ints, weight: Ints, fold: Ints, often: list[str]
) -> tuple[np.ndarray, dict[str, int]]:
    """What each block's words are worth by a lexicon that was fitted without its fold, and the lexicon fitted on all."""
    place = {entry: n for n, entry in enumerate(often)}
    found = [sorted(place[entry] for entry in entries if entry in place) for entries in blocks]
    ends = np.cumsum([0, *map(len, found)])
    table = csr_matrix((np.ones(ends[-1]), np.concatenate([np.array(one, int) for one in found]), ends), (len(found), len(often)))
    worth = np.zeros(len(found))
    for held in sorted(set(fold)):
        inner, out = fold != held, fold == held
        worth[out] = table[out] @ _words_weighed(table[inner], right[inner], weight[inner])
    every = _words_weighed(table, right, weight)
    return worth, {entry: int(value) for entry, value in zip(often, every, strict=True) if value}


def _words_weighed(table: csr_matrix, right: Ints, weight: Ints) -> np.ndarray:
    """The weights of entries in hundredths, those that hardly matter being nothing: a logistic regression without bias."""
    turned = table.T.tocsr()

    def loss(point: np.ndarray) -> tuple[float, np.ndarray]:
        value = table @ point
        cost = (weight * (np.logaddexp(0, value) - right * value)).sum() + _STIFFNESS / 2 * (point @ point)
        return cost, turned @ (weight * (1 / (1 + np.exp(-value)) - right)) + _STIFFNESS * point

    point = minimize(loss, np.zeros(table.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": _ROUNDS}).x
    return np.where(np.abs(point) < _LEAST, 0, 10 * np.round(10 * point))


def fitted_body(at: Windows, used: list[list[float]]) -> Fitted:
    """First and second weights; the second are fitted to first values of rows that the first had not seen.

    For texts in general the first is fitted on half of the folds, for those with indents, of which there are fewer, on all but one.
    """
    folds = sorted(set(at.fold))
    every = np.ones(len(at.right), bool)
    deeper = np.repeat([body.is_indented(one.blocks) for one in at.seen], np.diff(at.starts))
    first = _weighed(at, at.columns, at.widths, every)
    second = _weighed(at, *_again(at, _left_out(at, [folds[::2], folds[1::2]]), indented=False), every)
    honest = _left_out(at, [[fold] for fold in folds])
    flat, boxed = _again(at, honest, indented=False), _again(at, honest, indented=True)
    third = _weighed(at, *boxed, deeper)
    none = [[0.0] * width for _, width in headline.AGAIN_FEATURES]
    trees = fitted_trees(at, flat, boxed, honest, deeper)
    return Fitted(used, none, at.lexicon, *first, *second, *third, trees)


Table = tuple[list[Ints], list[int]]
"""Columns, and how many bins each has."""


def fitted_trees(at: Windows, flat: Table, boxed: Table, honest: np.ndarray, deeper: np.ndarray) -> tuple[Tree, ...]:
    """Trees for blocks that are in doubt by second looks which had not seen their fold either."""
    second, every = np.zeros(len(at.right)), np.ones(len(at.right), bool)
    for fold in set(at.fold):
        for columns, widths, judged_, taught in ((*flat, ~deeper, every), (*boxed, deeper, deeper)):
            out = (at.fold == fold) & judged_
            weights, bias = _weighed(at, columns, widths, (at.fold != fold) & taught)
            second[out] = value([c[out] for c in columns], list(map(np.array, weights)), bias)
    rows = [_numbers(at, boxed[0], honest, second, n, indented=bool(deeper[at.starts[n]])) for n in range(len(at.seen))]
    doubtful = np.abs(second) < doubt.DOUBT
    words = np.concatenate([[len(_WORD.findall(block.words)) for block in one.window] for one in at.seen])
    return grown(
        np.concatenate(rows)[doubtful],
        at.right[doubtful],
        weight=_worth_of(at, words)[doubtful],
        trees=_TREES,
        settings=_GROWING,
        given=second[doubtful],
    )


def _numbers(at: Windows, again: list[Ints], first: np.ndarray, second: np.ndarray, n: int, *, indented: bool) -> np.ndarray:
    """What trees ask about the blocks of text `n`."""
    own = slice(at.starts[n], at.starts[n + 1])
    columns = [column[own].tolist() for column in again]
    seen, wide = at.seen[n], len(at.columns) + (len(body.INDENTED_FEATURES) if indented else len(body.AGAIN_FEATURES))
    looks = body.gathered(
        seen, columns[: len(features.FEATURES)], columns[len(at.columns) : wide], first[own].tolist(), second[own].tolist()
    )
    costs = body.costs_of(seen, indented=indented)
    return np.array(doubt.numbers(seen, looks, body.cheapest(looks.second, costs)), float).T


def _worth_of(at: Windows, words: Ints) -> np.ndarray:
    """What a block counts in growing trees: half as everywhere, half by its share of its article."""
    whole = np.repeat(np.add.reduceat(words * at.right, at.starts[:-1]), np.diff(at.starts))
    share = np.minimum(_MOST, words / np.maximum(whole, _FEWEST)) + 0.0075
    return at.weight / at.weight.mean() + share / share.mean()


def _weighed(at: Windows, columns: list[Ints], widths: list[int], training: Ints) -> tuple[list[list[float]], float]:
    """Weights of columns and their bias, by the rows of `training`."""
    found, bias = logistic([c[training] for c in columns], widths, at.right[training], at.weight[training])
    return [weight.tolist() for weight in found], bias


def _left_out(at: Windows, parts: list[list[int]]) -> np.ndarray:
    """What each row is worth at first sight, by weights fitted without the part of the folds that it is in."""
    worth = np.zeros(len(at.right))
    for held in parts:
        out = np.isin(at.fold, held)
        weights, bias = _weighed(at, at.columns, at.widths, ~out)
        worth[out] = value([c[out] for c in at.columns], list(map(np.array, weights)), bias)
    return worth


def _again(at: Windows, worth: np.ndarray, *, indented: bool) -> Table:
    """The columns of the second look, and how many bins each has."""
    texts_ = zip(at.seen, at.starts, at.starts[1:], strict=False)
    found = [body.second_columns(worth[start:end].tolist(), seen, indented=indented) for seen, start, end in texts_]
    features_ = body.INDENTED_FEATURES if indented else body.AGAIN_FEATURES
    columns = [np.concatenate([np.array(row[n], np.int32) for row in found]) for n in range(len(features_))]
    return [*at.columns, *columns], [*at.widths, *(width for _, width in features_)]


def fitted_headline(found: list[Text]) -> list[list[float]]:
    """Weights of a headline's features."""
    seen = [(text, headline.candidates(text.blocks, text.shapes)) for text in found if text.title is not None]
    choices = [_choice(text, one.numbers, headline.rows(one), [0.0] * len(one.numbers)) for text, one in seen]
    return chosen([one for one in choices if any(one.right)], [width for _, width in headline.FEATURES])


def fitted_headline_again(found: list[Text]) -> list[list[float]]:
    """Weights of what is asked of a headline once the article is known, as the weights in use find it."""
    choices = []
    for text in found:
        if text.title is not None:
            _, first, seen = reading.window(text.blocks, text.shapes, lang=text.lang)
            rows = headline.rows_again(first, seen.shapes, body.choose(seen))
            choices.append(_choice(text, first.numbers, rows, list(first.worth)))
    return chosen([one for one in choices if any(one.right)], [width for _, width in headline.AGAIN_FEATURES])


@dataclass(frozen=True)
class Choice:
    """The candidates of one text: their bins, what they are worth already, and which are its headline."""

    rows: list[tuple[int, ...]]
    worth: list[float]
    right: list[bool]


def _choice(text: Text, numbers: Sequence[int], rows: Sequence[tuple[int, ...]], worth: list[float]) -> Choice:
    return Choice(list(rows), worth, [text.blocks[n].words == text.blocks[text.title or 0].words for n in numbers])


def chosen(choices: list[Choice], widths: list[int]) -> list[list[float]]:
    """Weights by which of all candidates of a text its own is worth most (a conditional logit)."""
    rows, right = [row for one in choices for row in one.rows], [same for one in choices for same in one.right]
    table, own = np.array(rows, np.int32), np.array(right)
    given = np.array([value for one in choices for value in one.worth])
    sizes = np.array([len(one.rows) for one in choices])
    starts = np.cumsum(sizes) - sizes
    ends = np.cumsum(widths)
    cells = table + (ends - np.array(widths))

    def loss(point: np.ndarray) -> tuple[float, np.ndarray]:
        worth = np.exp(given + point[cells].sum(1))
        every, best = np.add.reduceat(worth, starts), np.add.reduceat(worth * own, starts)
        pull = worth / np.repeat(every, sizes) - worth * own / np.repeat(best, sizes)
        slope = np.bincount(cells.ravel(), np.repeat(pull, cells.shape[1]), ends[-1])
        return float((np.log(every) - np.log(best)).sum() + point @ point), slope + 2 * point

    point = minimize(loss, np.zeros(ends[-1]), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    return [point[end - width : end].tolist() for end, width in zip(ends, widths, strict=True)]


def fitted(found: list[Text]) -> Fitted:
    """All weights by a set of texts, in use from now on: of headlines, of bodies, and of headlines when the bodies are known."""
    used = fitted_headline(found)
    at = windows(found, used)
    weights = fitted_body(at, used)
    use(weights)
    weights = replace(weights, headline_again=fitted_headline_again(found))
    use(weights)
    return weights


# ---------------------------------------------------------------- judging and writing


def use(weights: Fitted) -> None:
    """Read by these weights from now on, rounded as they are written."""
    headline.HEADLINE = _rounded(weights.headline)  # type: ignore[assignment]
    headline.HEADLINE_AGAIN = _rounded(weights.headline_again)  # type: ignore[assignment]
    form.LEXICON = weights.lexicon
    body.weights.BODY, body.weights.BODY_BIAS = _rounded(weights.body), round(weights.body_bias, 2)
    body.weights.AGAIN, body.weights.AGAIN_BIAS = _rounded(weights.again), round(weights.again_bias, 2)
    body.weights.INDENTED, body.weights.INDENTED_BIAS = _rounded(weights.indented), round(weights.indented_bias, 2)
    doubt.trees.TREES = weights.trees
    doubt.grove.cache_clear()
    body.flat.cache_clear()
    body.of_indents.cache_clear()


def _rounded(rows: list[list[float]]) -> tuple[tuple[float, ...], ...]:
    return tuple(tuple(round(number, 2) + 0.0 for number in row) for row in rows)


def judged(found: list[Text], scores: dict[str, list[Score]]) -> None:
    """Convert each text by the weights in use; by group, how right its body is, and whether its headline is."""
    for text in found:
        try:
            draft = room.convert(text.clipping)
            made, title = "\n".join(map(inline.plain, draft.body.split("\n"))), draft.title
        except NotAnArticle:
            made = title = ""
        one, other = runs(made), runs(text.right.body)
        both = sum((one & other).values())
        same = folded(title) == folded(text.right.title)
        scores[text.group].append((both / (sum(one.values()) or 1), both / (sum(other.values()) or 1), same))


def fold_scores(found: list[Text]) -> dict[str, list[Score]]:
    """Each text judged by weights that were fitted without its site."""
    scores: dict[str, list[Score]] = defaultdict(list)
    for held in range(FOLDS):
        fitted([text for text in found if text.fold != held])
        judged([text for text in found if text.fold == held], scores)
        print(f"fold {held + 1} of {FOLDS}", file=sys.stderr)
    return scores


def written(weights: Fitted) -> None:
    """The weights as a module of plain numbers."""
    parts = [WEIGHTS.read_text(encoding="utf-8").partition("HEADLINE:")[0]]
    parts.append(table("HEADLINE", [name for name, _ in headline.FEATURES], weights.headline))
    parts.append('"""What a block is worth as the headline."""\n')
    parts.append(table("HEADLINE_AGAIN", [name for name, _ in headline.AGAIN_FEATURES], weights.headline_again))
    parts.append('"""Likewise when the article is known."""\n\n')
    names = [name for name, *_ in features.COLUMNS]
    parts.append(table("BODY", names, weights.body))
    parts.append(f'"""What a block is worth as part of the body, at first sight."""\nBODY_BIAS = {round(weights.body_bias, 2)}\n\n')
    parts.append(table("AGAIN", [*names, *(name for name, _ in body.AGAIN_FEATURES)], weights.again))
    parts.append('"""Likewise at second sight, when its neighbours have been weighed."""\n')
    parts.append(f"AGAIN_BIAS = {round(weights.again_bias, 2)}\n\n")
    parts.append(table("INDENTED", [*names, *(name for name, _ in body.INDENTED_FEATURES)], weights.indented))
    parts.append('"""Likewise in texts whose lines stand as far in as they did on their page."""\n')
    parts.append(f"INDENTED_BIAS = {round(weights.indented_bias, 2)}\n")
    WEIGHTS.write_text("".join(parts), encoding="utf-8")
    LEXICON.write_text(_lexicon(weights.lexicon), encoding="utf-8")
    TREES.write_text(_grove(weights.trees), encoding="utf-8")


def _grove(trees: Sequence[Tree]) -> str:
    """The trees as a module."""
    head = TREES.read_text(encoding="utf-8").partition("TREES:")[0]
    rows = filled(",\n".join(str(tree) for tree in trees))
    return f"{head}TREES: tuple[Any, ...] = (\n{rows},\n)\n# fmt: on\n"


def _lexicon(weights: dict[str, int]) -> str:
    """The words as a module: a line for each weight."""
    by_weight: dict[int, list[str]] = defaultdict(list)
    for word in sorted(weights):
        by_weight[weights[word]].append(word)
    lines = [LEXICON.read_text(encoding="utf-8").partition("_BY_WEIGHT")[0] + "_BY_WEIGHT = {"]
    lines += [f"    {weight}: {json.dumps(' '.join(by_weight[weight]), ensure_ascii=False)}," for weight in sorted(by_weight)]
    lines.append("}")
    lines.append("LEXICON: dict[str, int] = {word: weight for weight, words in _BY_WEIGHT.items() for word in words.split()}")
    return "\n".join([*lines, '"""What a word weighs, in hundredths of log-odds."""', ""])


def table(name: str, names: list[str], rows: list[list[float]]) -> str:
    """Rows of weights as a tuple of a module, each below its name."""
    lines = [f"{name}: tuple[tuple[float, ...], ...] = ("]
    for label, row in zip(names, _rounded(rows), strict=True):
        lines.append(f"    # {label}")
        numbers = [f"{number:.2f}" if number else "0.0" for number in row]
        cut = [", ".join(numbers[n : n + 20]) for n in range(0, len(numbers), 20)]
        lines.append("    (" + ",\n     ".join(cut) + ("," if len(numbers) == 1 else "") + "),")
    return "\n".join([*lines, ")  # fmt: skip", ""])


def harmonic(precision: float, recall: float) -> float:
    """F1."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def main() -> int:
    """Judge by folds, or fit on everything and write."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--write", action="store_true")
    asked.add_argument("--train", default=".*", help="train on the subfolders that this pattern fits")
    chosen = asked.parse_args()
    found = [text for text in texts(chosen.folder) if re.match(chosen.train, text.group)]
    if not found:
        sys.exit(f"{chosen.folder}: no NAME.txt with NAME.right.md beside it")
    if chosen.write:
        written(fitted(found))
        print(f"{WEIGHTS}: fitted on {len(found):,} texts")
        return 0
    scores = fold_scores(found)
    print(f"{'':<24}{'texts':>7}{'body F1':>9}{'≥ .90':>8}{'title':>8}")
    for group, rows in sorted(scores.items()):
        precision, recall = mean([row[0] for row in rows]), mean([row[1] for row in rows])
        good = mean([harmonic(*row[:2]) >= 0.9 for row in rows])
        print(f"{group:<24}{len(rows):>7}{harmonic(precision, recall):>9.4f}{good:>8.3f}{mean([row[2] for row in rows]):>8.3f}")
    counts = Counter(text.fold for text in found)
    print(f"folds of {', '.join(str(counts[n]) for n in range(FOLDS))} texts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
