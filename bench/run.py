"""Run Dateline and its peers in turn on the same corpus: sizes → docs/performance.md.

Each figure is of a whole process and its children, user and system time together, the median of the rounds; a ratio is the median
of the ratios within each round, since machines get slower and quicker while one measures. A peer that is not installed is left out.
"""

import argparse
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import corpus  # noqa: E402  it lies beside this file

BEGIN, END = "<!-- bench: begin -->", "<!-- bench: end -->"


@dataclass(frozen=True, slots=True)
class Cost:
    """Processor seconds, seconds by the clock, the largest process in MiB."""

    cpu: float
    wall: float
    peak: float


def cost(command: list[str], folder: Path) -> Cost:
    """Run once, quietly."""
    began = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(command)} in {folder} ended with {status}")
    return Cost(used.ru_utime + used.ru_stime, time.monotonic() - began, used.ru_maxrss / 1024)


def edited(name: str, change: Callable[[str], str]) -> Callable[[Path], None]:
    """A change to the first file of a folder."""

    def edit(root: Path) -> None:
        path = min((root / "content" / name).glob("*.md"))
        path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
        time.sleep(2.1)  # younger files are looked into, whatever their stamps say

    return edit


def clean(root: Path) -> None:
    """From nothing."""
    for name in ("site", "public", ".dateline", "resources"):
        shutil.rmtree(root / name, ignore_errors=True)


def retouched(root: Path) -> None:
    """A template of the theme's, changed in the project."""
    story = (HERE.parent / "templates/story.html").read_text(encoding="utf-8")
    mine = root / "templates/story.html"
    again = mine.read_text(encoding="utf-8") if mine.is_file() else story
    mine.parent.mkdir(exist_ok=True)
    mine.write_text(again.replace("<header", "<header ", 1), encoding="utf-8")


OPERATIONS: dict[str, Callable[[Path], None]] = {
    "cold": clean,
    "unchanged": lambda root: None,
    "one body edited": edited("stories", lambda text: f"{text}\nOne more sentence.\n"),
    "one title edited": edited("stories", lambda text: text.replace('title: "', 'title: "Again ', 1)),
    "a template edited": retouched,
}


def measured(size: int, rounds: int, work: Path, hugo: str | None) -> list[str]:
    """The rows of one size: every operation by Dateline and by Hugo, in turn."""
    ours, theirs = work / f"ours-{size}", work / f"hugo-{size}"
    for root, layout in ((ours, "ours"), (theirs, "hugo")):
        shutil.rmtree(root, ignore_errors=True)
        corpus.write(size, root, layout=layout)
    shutil.copytree(HERE / "peers/hugo", theirs, dirs_exist_ok=True)
    time.sleep(2.1)
    rows = []
    for name, prepare in OPERATIONS.items():
        mine, other = [], []
        for _ in range(rounds):
            prepare(ours)
            mine.append(cost([sys.executable, str(HERE.parent / "build.py")], ours))
            if hugo:
                if name == "cold":
                    clean(theirs)
                other.append(cost([hugo, "--quiet"], theirs))
        rows.append(_row(size, name, mine, other))
        print(rows[-1], flush=True)
    return rows


def _row(size: int, name: str, mine: list[Cost], other: list[Cost]) -> str:
    cells = [f"{size:,}", name, _middle(mine, "cpu"), _middle(mine, "wall"), _middle(mine, "peak", 0)]
    if other:
        ratio = statistics.median(a.cpu / b.cpu for a, b in zip(mine, other, strict=True))
        wall = statistics.median(a.wall / b.wall for a, b in zip(mine, other, strict=True))
        cells += [_middle(other, "cpu"), _middle(other, "wall"), _middle(other, "peak", 0), f"**{ratio:.2f}**", f"{wall:.2f}"]
    else:
        cells += ["–"] * 5
    return "| " + " | ".join(cells) + " |"


def _middle(costs: list[Cost], part: str, digits: int = 2) -> str:
    return f"{statistics.median(getattr(one, part) for one in costs):.{digits}f}"


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--sizes", default="1000,10000")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--work", type=Path, default=HERE.parent / "build/bench")
    parser.add_argument("--no-write", action="store_true", help="print only")
    chosen = parser.parse_args()
    hugo = shutil.which("hugo") or _beside("hugo")
    rows = [row for size in chosen.sizes.split(",") for row in measured(int(size), chosen.rounds, chosen.work, hugo)]
    if not chosen.no_write:
        _written(rows, rounds=chosen.rounds, hugo=hugo)


def _beside(name: str) -> str | None:
    path = Path(sys.executable).parent / name
    return str(path) if path.is_file() else None


def _written(rows: list[str], *, rounds: int, hugo: str | None) -> None:
    page = HERE.parent / "docs/performance.md"
    text = page.read_text(encoding="utf-8")
    said = subprocess.run([hugo, "version"], capture_output=True, text=True, check=False).stdout if hugo else ""
    version = next(iter(re.findall(r"\d+\.\d+\.\d+", said)), "none")
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "?"
    table = [
        BEGIN,
        f"Python {platform.python_version()}, Hugo {version}, {platform.system()} {platform.machine()},",
        f"{os.cpu_count()} processors,",
        f"load {load} at the end; median of {rounds}.",
        "",
        "| stories | operation | cpu s | wall s | peak MiB | Hugo cpu s | wall s | peak MiB | cpu ÷ Hugo | wall ÷ Hugo |",
        "|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|",
        *rows,
        END,
    ]
    before, _, rest = text.partition(BEGIN)
    page.write_text(before + "\n".join(table) + rest.partition(END)[2], encoding="utf-8")


if __name__ == "__main__":
    main()
