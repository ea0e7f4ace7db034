"""Score headline, authors and day of web pages or texts, and the CPU it costs: a folder with what is right → a table.

    python bench/score_fields.py FOLDER [--variants copy,naive,wrap,md] [--floors FILE]

Without `--variants` the web pages are scored; with it the texts of these variants, and how near their bodies come. FOLDER as for
`fit_html.py`: `gold` may hold title, authors (a list) and date (YYYY-MM-DD; with `date_utc` the day beside it is right, too). A
field counts where the page has a right one; a day is right, wrong or left open. With `--floors` the command fails where a figure
falls below the file's, else the file's rises.
"""

import argparse
import datetime as dt
import json
import re
import statistics
import sys
import time
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from floors import held
from labelled import score, words

from dateline.convert import NotAnArticle, convert
from dateline.convert.text.inline import plain
from dateline.nouns.draft import Draft
from dateline.read.clippings import clipping

_QUIET = re.compile(r"[\s\"'`´‘’‚“”„«»]+")
_LOWER = frozenset(["date wrong", "refused", "milliseconds"])


def main() -> int:
    """Print the table, hold it to the floors; 1 where a figure fell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--variants", default="html", type=lambda names: tuple(names.split(",")))
    parser.add_argument("--floors", type=Path)
    asked = parser.parse_args()
    figures = scored(asked.folder, variants=asked.variants)
    for name, figure in figures.items():
        print(f"{name:<28}{figure:>9.4f}")
    floors = {name: figure for name, figure in figures.items() if not name.endswith("milliseconds")}
    lower = frozenset(name for name in floors if name.endswith(tuple(_LOWER)))
    fallen = held(asked.floors, floors, lower_is_better=lower) if asked.floors else []
    print("\n".join(fallen), end="\n" if fallen else "")
    return 1 if fallen else 0


def scored(folder: Path, *, variants: Sequence[str] = ("html",)) -> dict[str, float]:
    """`set field` → share of pages that have it right, over the pages where something is right; of texts `set variant field`."""
    rows: defaultdict[str, list[float]] = defaultdict(list)
    for line in (folder / "items.jsonl").read_text(encoding="utf-8").strip().split("\n"):
        item = json.loads(line)
        variant = item.get("variant", "html")
        if variant not in variants:
            continue
        began = time.process_time()
        draft = _draft(folder / item["input"])
        kind = item.get("set", "") if variant == "html" else f"{item.get('set', '')} {variant}"
        rows[f"{kind} milliseconds"].append((time.process_time() - began) * 1000)
        rows[f"{kind} refused"].append(float(draft is None))
        judged = (*_judged(draft, item.get("gold", {})), *(_body(draft, item.get("gold", {})) if variant != "html" else ()))
        for field, right in judged:
            rows[f"{kind} {field}"].append(float(right))
    return {name: statistics.mean(found) for name, found in sorted(rows.items())}


def _draft(path: Path) -> Draft | None:
    try:
        return convert(clipping(path.read_bytes(), path=path.name))
    except NotAnArticle:
        return None


def _judged(draft: Draft | None, gold: dict[str, Any]) -> Iterable[tuple[str, float]]:
    if gold.get("title"):
        yield "title", draft is not None and folded(draft.title) == folded(gold["title"])
    if gold.get("authors"):
        yield "authors", draft is not None and set(map(folded, draft.authors)) == set(map(folded, gold["authors"]))
    if gold.get("date"):
        day = draft.date.date if draft is not None and draft.date is not None and draft.date.day else None
        right = day is not None and abs((day - dt.date.fromisoformat(gold["date"])).days) <= bool(gold.get("date_utc"))
        yield "date", right
        yield "date wrong", day is not None and not right


def _body(draft: Draft | None, gold: dict[str, Any]) -> Iterable[tuple[str, float]]:
    """The mean F1 of bodies, and how many come near enough for a reader."""
    if gold.get("body"):
        made = "" if draft is None else "\n".join(map(plain, draft.body.split("\n")))
        near = score(words(made), words(gold["body"])).f1
        yield "body F1", near
        yield "body at least .90", near >= 0.9


def folded(text: str) -> str:
    """Words as a reader compares them: without quotation marks, capitals, kinds of dashes and white space."""
    text = unicodedata.normalize("NFKC", text).casefold()
    return _QUIET.sub(" ", re.sub(r"[‐-―−]", "-", text)).strip(" .-|:")


if __name__ == "__main__":
    sys.exit(main())
