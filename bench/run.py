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
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import corpus  # noqa: E402  it lies beside this file
from generators import PEERS, TOOLS, Peer, installed, quiet  # noqa: E402  likewise

_SMALL = 1000
"""Above so many stories the slow ones are left out, unless they are asked for."""
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
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=quiet())
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(command)} in {folder} ended with {status}")
    return Cost(used.ru_utime + used.ru_stime, time.monotonic() - began, used.ru_maxrss / 1024)


Edit = Callable[[Path, str, str], None]
"""A change in a project: its folder, the folder of its stories, the file of its template."""


def left_alone(root: Path, stories: str, template: str) -> None:
    """Nothing changes."""


def longer(root: Path, stories: str, template: str) -> None:
    """One story goes on."""
    _changed(root / stories, lambda text: f"{text}\nOne more sentence.\n")


def renamed(root: Path, stories: str, template: str) -> None:
    """One story has another title."""
    _changed(root / stories, lambda text: re.sub(r'(?mi)^((?:\.\. )?title: "?)', r"\1Again ", text, count=1))


def retouched(root: Path, stories: str, template: str) -> None:
    """The template of stories has a space more in a tag, or one less, which every page of a story shows; settings have a line."""
    path = root / template
    if not path.is_file():  # ours is the theme's until it is changed
        path.parent.mkdir(exist_ok=True)
        shutil.copy(HERE.parent / template, path)
    text = path.read_text(encoding="utf-8")
    was, is_ = ("</h1 >", "</h1>") if "</h1 >" in text else ("</h1>", "</h1 >")
    path.write_text(text.replace(was, is_, 1) if was in text else f"{text}\n", encoding="utf-8")


def _changed(folder: Path, change: Callable[[str], str]) -> None:
    path = min(folder.glob("*.md"))
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")


OPERATIONS: dict[str, Edit] = {
    "cold": left_alone,
    "unchanged": left_alone,
    "one body edited": longer,
    "one title edited": renamed,
    "a template edited": retouched,
}
OURS = Peer(
    name="Dateline",
    program="",
    arguments=(),
    place="",
    needs=(),
    made=("site", ".dateline"),
    stories="content/stories",
    template="templates/story.html",
    large=True,
)


def measured(size: int, rounds: int, work: Path, peers: list[Peer]) -> list[str]:
    """The rows of one size: every operation by Dateline and its peers, in turn."""
    present = [OURS, *peers]
    roots = {peer.name: work / f"{peer.name.lower()}-{size}" for peer in present}
    for peer in present:
        root = roots[peer.name]
        shutil.rmtree(root, ignore_errors=True)
        corpus.write(size, root, layout="ours" if peer is OURS else peer.name.lower())
        if peer is not OURS:
            shutil.copytree(HERE / "peers" / peer.name.lower(), root, dirs_exist_ok=True)
        if peer.place == "npm":
            (root / "node_modules").symlink_to(TOOLS / "npm/node_modules")
    rows = []
    for name, edit in OPERATIONS.items():
        costs: dict[str, list[Cost]] = {peer.name: [] for peer in present}
        for _ in range(rounds):
            for peer in present:
                root = roots[peer.name]
                if name == "cold":
                    peer.clean(root)
                edit(root, peer.stories, peer.template)
                time.sleep(2.1)  # younger files are looked into, whatever their stamps say
                command = [sys.executable, str(HERE.parent / "build.py")] if peer is OURS else peer.command
                costs[peer.name].append(cost(command, root))
        for row in _rows(size, name, costs):
            rows.append(row)
            print(row, flush=True)
    return rows


def _rows(size: int, name: str, costs: dict[str, list[Cost]]) -> Iterator[str]:
    """One row a generator, with the ratio of ours to its, round by round."""
    ours = costs[OURS.name]
    for peer, theirs in costs.items():
        cells = [f"{size:,}", name, peer, _middle(theirs, "cpu"), _middle(theirs, "wall"), _middle(theirs, "peak", 0)]
        for part in ("cpu", "wall"):
            ratio = statistics.median(getattr(a, part) / getattr(b, part) for a, b in zip(ours, theirs, strict=True))
            cells.append("" if theirs is ours else f"**{ratio:.2f}**" if part == "cpu" else f"{ratio:.2f}")
        yield "| " + " | ".join(cells) + " |"


def _middle(costs: list[Cost], part: str, digits: int = 2) -> str:
    return f"{statistics.median(getattr(one, part) for one in costs):.{digits}f}"


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--sizes", default="1000,10000")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peers", default="", help="their names, parted by commas; else all that are there")
    parser.add_argument("--install", action="store_true", help="install the peers that are not there")
    parser.add_argument("--all-sizes", action="store_true", help="the slow ones above 1,000 stories, too")
    parser.add_argument("--work", type=Path, default=HERE.parent / "build/bench")
    parser.add_argument("--no-write", action="store_true", help="print only")
    chosen = parser.parse_args()
    if chosen.install:
        installed()
    wanted = {name.strip().lower() for name in chosen.peers.split(",")} - {""}
    peers = [peer for peer in PEERS if peer.command and (not wanted or peer.name.lower() in wanted)]
    rows: list[str] = []
    for size in map(int, chosen.sizes.split(",")):
        able = [peer for peer in peers if size <= _SMALL or peer.large or chosen.all_sizes]
        rows += measured(size, chosen.rounds, chosen.work, able)
    if not chosen.no_write:
        _written(rows, rounds=chosen.rounds, peers=peers)


def _written(rows: list[str], *, rounds: int, peers: list[Peer]) -> None:
    page = HERE.parent / "docs/performance.md"
    text = page.read_text(encoding="utf-8")
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "?"
    versions = ", ".join([f"Python {platform.python_version()}", *(f"{peer.name} {peer.version}" for peer in peers)])
    table = [
        BEGIN,
        f"{versions}; {platform.system()} {platform.machine()}, {os.cpu_count()} processors, load {load} at the end;",
        f"median of {rounds}.",
        "",
        "| stories | operation | generator | cpu s | wall s | peak MiB | Dateline's cpu ÷ its | wall ÷ its |",
        "|--:|---|---|--:|--:|--:|--:|--:|",
        *rows,
        END,
    ]
    before, _, rest = text.partition(BEGIN)
    page.write_text(before + "\n".join(table) + rest.partition(END)[2], encoding="utf-8")


if __name__ == "__main__":
    main()
