"""Read pages with what is right for each: a folder → pages, their blocks, and which blocks are the article."""

import hashlib
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from dateline.convert.html.blocks import Block
from dateline.convert.html.features import Names, Scene, features
from dateline.convert.html.glimpse import glimpse, without_head
from dateline.read.clippings import clipping

_WORD = re.compile(r"\w+")
_ROUNDS = 3


@dataclass(kw_only=True, eq=False)
class Labelled:
    """A page: `article` says of each block whether it is right to keep it, `worth` how much F1 hangs on that."""

    name: str
    kind: str
    host: str
    scene: Scene
    features: list[list[Names] | None]
    known: frozenset[str]
    right: list[str]
    article: list[bool]
    worth: list[float]

    def scores(self, kept: Sequence[Block]) -> "Score":
        """How near the body made of these blocks comes to the right one."""
        made = words(" ".join(block.text for block in without_head(kept, self.known)))
        return score(made, self.right)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Precision and recall over runs of four words, their F1, and F1 over words."""

    precision: float
    recall: float
    f1: float
    words: float


def labelled(folder: Path) -> Iterator[Labelled]:
    """The pages of `items.jsonl` that are HTML and have a body: `{"input", "set", "url", "gold": {"title", "body"}}` a line."""
    for line in (folder / "items.jsonl").read_text(encoding="utf-8").strip().split("\n"):
        item = json.loads(line)
        gold = item.get("gold", {})
        if gold.get("body") and item["input"].endswith(".html") and item.get("variant", "html") == "html":
            yield _labelled(folder / item["input"], item, gold)


def _labelled(path: Path, item: dict[str, str], gold: dict[str, str]) -> Labelled:
    page = glimpse(clipping(path.read_bytes(), path=path.name))
    scene = Scene(blocks=page.seen, titles=page.titles, told=page.told, summary=page.summary)
    right = words(_without_headline(gold["body"], gold.get("title", "")))
    article, worth = best([words(block.text) for block in page.seen], right)
    return Labelled(
        name=item.get("id", path.stem),
        kind=item.get("set", ""),
        host=outlet(item.get("url") or "") or path.stem,
        scene=scene,
        features=features(scene),
        known=page.known,
        right=right,
        article=article,
        worth=worth,
    )


def outlet(url: str) -> str:
    """The part of a host that one outlet owns: news.example.co.uk → example.co.uk."""
    parts = (urlsplit(url).hostname or "").split(".")
    country = len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in ("co", "com", "org", "net", "ac", "gov", "edu")
    return ".".join(parts[-3 if country else -2 :])


def words(text: str) -> list[str]:
    """The words that scores are counted over."""
    return _WORD.findall(unicodedata.normalize("NFC", text))


def _without_headline(text: str, title: str) -> str:
    first, _, rest = text.lstrip().partition("\n")
    return rest if title and rest and words(first.casefold()) == words(title.casefold()) else text


def runs(found: Sequence[str]) -> Counter[tuple[str, ...]]:
    """The runs of four words."""
    return Counter(tuple(found[at : at + 4]) for at in range(max(1, len(found) - 3)) if found)


def score(made: Sequence[str], right: Sequence[str]) -> Score:
    """The figures of one page."""
    one, other = runs(made), runs(right)
    shared, had, wanted = sum((one & other).values()), sum(one.values()), sum(other.values())
    bag, gold = Counter(word.lower() for word in made), Counter(word.lower() for word in right)
    return Score(
        precision=shared / had if had else 0.0,
        recall=shared / wanted if wanted else 1.0,
        f1=2 * shared / (had + wanted) if had + wanted else 1.0,
        words=2 * sum((bag & gold).values()) / max(1, len(made) + len(right)),
    )


def best(texts: Sequence[Sequence[str]], right: Sequence[str]) -> tuple[list[bool], list[float]]:
    """Which blocks to keep for the best F1, found by turning one after the other, and how much F1 each decision is worth."""
    gold, known = runs(right), set(right)
    choice = _Choice(texts, gold)
    for at, text in enumerate(texts):
        if len(text) > 3 and 2 * sum((runs(text) & gold).values()) > len(text) - 3:
            choice.turn(at)
    near = [
        at for at, text in enumerate(texts) if choice.kept[at] or (text and sum(word in known for word in text) >= 0.6 * len(text))
    ]
    for _ in range(_ROUNDS):
        better = [at for at in near if choice.turn_if_better(at)]
        if not better:
            break
    top = choice.f1(*choice.counts)
    return choice.kept, [top - choice.f1(*choice.turned(at)[:2]) if text else 0.0 for at, text in enumerate(texts)]


class _Choice:
    """Blocks kept and left, and how many runs of four words they share with the right ones."""

    def __init__(self, texts: Sequence[Sequence[str]], gold: Counter[tuple[str, ...]]) -> None:
        self.texts, self.gold = texts, gold
        self.kept = [False] * len(texts)
        self.made: Counter[tuple[str, ...]] = Counter()
        self.counts = (0, 0)

    def f1(self, shared: int, made: int) -> float:
        return 2 * shared / max(1, made + sum(self.gold.values()))

    def turned(self, at: int) -> tuple[int, int, Counter[tuple[str, ...]]]:
        """Runs shared and made if block `at` were turned, and the change."""
        before, after = self._words(range(at - 1, -1, -1))[::-1], self._words(range(at + 1, len(self.texts)))
        without, with_ = _fours([*before, *after]), _fours([*before, *self.texts[at], *after])
        change = Counter(without if self.kept[at] else with_)
        change.subtract(with_ if self.kept[at] else without)
        shared, made = self.counts
        for run, number in change.items():
            had, wanted = self.made[run], self.gold[run]
            shared += min(had + number, wanted) - min(had, wanted)
        return shared, made + sum(change.values()), change

    def turn(self, at: int) -> None:
        shared, made, change = self.turned(at)
        self.kept[at], self.counts = not self.kept[at], (shared, made)
        self.made.update(change)

    def turn_if_better(self, at: int) -> bool:
        better = self.f1(*self.turned(at)[:2]) > self.f1(*self.counts) + 1e-9
        if better:
            self.turn(at)
        return better

    def _words(self, places: range) -> list[str]:
        """The three nearest kept words, the nearest first."""
        found: list[str] = []
        for at in places:
            if self.kept[at]:
                found += self.texts[at] if places.step > 0 else self.texts[at][::-1]
            if len(found) >= 3:
                break
        return found[:3]


def _fours(found: Sequence[str]) -> Counter[tuple[str, ...]]:
    return Counter(tuple(found[at : at + 4]) for at in range(len(found) - 3))


def folds(pages: Sequence[Labelled], parts: int, *, seed: int) -> list[list[Labelled]]:
    """The pages in parts of about one size, all pages of an outlet in one; the same parts every time."""
    by_host: dict[str, list[Labelled]] = {}
    for page in pages:
        by_host.setdefault(page.host, []).append(page)
    found: list[list[Labelled]] = [[] for _ in range(parts)]
    for host in sorted(by_host, key=lambda host: hashlib.sha256(f"{seed} {host}".encode()).hexdigest()):
        min(found, key=len).extend(by_host[host])
    return found
