"""Save files in a previewed site and measure when a browser shows them: sizes → a table.

A Markdown file, then a style sheet, is saved again and again; each time a real Chromium waits for what was saved. Afterwards some
hundred clients ask for pages without a pause while saves go on, and every answer is looked at: a page that is cut off or empty is a
torn one. Times are by the clock, so the machine should have nothing else to do.
"""

import argparse
import asyncio
import itertools
import random
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent / "tests"), str(HERE.parent / "tests/serve")]
import chromium  # noqa: E402  these lie beside the tests that use them too
import corpus  # noqa: E402
from previewing import Preview, preview, put  # noqa: E402
from saving import WAYS  # noqa: E402

STYLE = "templates/mine.css"
REST = 1.0
"""Seconds between two saves, so that none waits for the one before."""


def is_shown(page: Any, holds: str, *, most: float = 20) -> bool:
    """Wait until the page says so, looked at with every frame; a page that is reloaded meanwhile is looked at again."""
    looks = f"() => new Promise((done) => {{ const look = () => {holds} ? done(true) : requestAnimationFrame(look); look(); }})"
    limit = f"Promise.race([({looks})(), new Promise((done) => setTimeout(done, {most * 1000}, false))])"
    for _ in range(20):
        try:
            return bool(page.evaluate(limit))
        except Exception as error:
            if "context was destroyed" not in str(error) and "navigation" not in str(error):
                raise
    return False


def seconds_to_show(page: Any, save: Callable[[], object], holds: str) -> float:
    """From the save until it is seen."""
    began = time.perf_counter()
    save()
    return time.perf_counter() - began if is_shown(page, holds) else float("inf")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A kind of save: the text of `file` with a number in it, the page on which it is looked for, what then holds there."""

    what: str
    file: str
    text: str
    url: str
    holds: str


def edits(root: Path, path: Path, url: str) -> tuple[Edit, ...]:
    """What an author does all day."""
    story, says = path.relative_to(root).as_posix(), "document.body?.textContent.includes('{}')".format
    text, settings = path.read_text(encoding="utf-8"), (root / "content/site.toml").read_text(encoding="utf-8")
    theme = (HERE.parent / "templates/story.html").read_text(encoding="utf-8")
    ferry = "The ferry to the island runs again since the spring. " * 12
    spacing = "getComputedStyle(document.querySelector('h1')).letterSpacing === '%npx'"
    return (
        Edit(what="Markdown", file=story, text=f"{text}\n\nShown%ntimes.\n", url=url, holds=says("Shown%ntimes.")),
        Edit(what="CSS", file=STYLE, text="h1 { letter-spacing: %npx !important }\n", url=url, holds=spacing),
        Edit(what="headline", file=story, text=text.replace('title: "', 'title: "Told%n: ', 1), url=url, holds=says("Told%n")),
        Edit(
            what="template",
            file="templates/story.html",
            text=theme.replace("{% block main %}", "{% block main %}<p>Laid out %n times.</p>"),
            url=url,
            holds=says("Laid out %n times."),
        ),
        Edit(
            what="settings",
            file="content/site.toml",
            text=settings.replace('"Bench"', '"Bench %n"'),
            url=url,
            holds=says("Bench %n"),
        ),
        Edit(
            what="new clipping",
            file="content/clippings/ferry-%n.txt",
            text=f"The ferry runs again, day %n\n\n{ferry}",
            url="stories/",
            holds=says("runs again, day %n"),
        ),
    )


MISTAKES = {
    "front matter": ("content/pages/about.md", "---\ntitel: About\n---\n"),
    "date": ("content/stories/faulty.md", "---\ntitle: A day\ndate: 2021-02-30\n---\n"),
    "link": ("content/pages/about.md", "---\ntitle: About\n---\n\n[Nowhere](../nowhere/)\n"),
    "template": ("templates/text.html", "{% block main %}{{ nothing.at.all }}{% endblock %}"),
    "conversion": ("content/clippings/nothing.pdf", "%PDF-1.4 nothing"),
    "settings": ("content/site.toml", 'titel = "x"\n'),
}
"""A file and what is wrong in it, for each kind of mistake; it is mended by giving it back what it said before."""


def latencies(page: Any, shown: Preview, chosen: Iterable[Edit], rounds: int) -> dict[str, list[float]]:
    """Save to visible, for each kind of edit."""
    found: dict[str, list[float]] = {}
    for edit in chosen:
        page.goto(shown.address + edit.url)
        time.sleep(REST)
        file = shown.root / edit.file
        before = file.read_text(encoding="utf-8") if file.is_file() else None
        for number in range(1, rounds + 1):
            this = [text.replace("%n", str(number)) for text in (edit.file, edit.text, edit.holds)]
            found.setdefault(edit.what, []).append(seconds_to_show(page, lambda this=this: put(shown.root, *this[:2]), this[2]))
            time.sleep(REST)
        _restored(file, before)
        time.sleep(REST)
    return found


def mistakes(page: Any, shown: Preview, url: str, rounds: int) -> dict[str, tuple[list[float], list[float]]]:
    """For each kind of mistake, the seconds until the overlay lies there and, once it is mended, until it is gone."""
    found: dict[str, tuple[list[float], list[float]]] = {}
    page.goto(shown.address + url)
    put(shown.root, "content/pages/about.md", "---\ntitle: About\n---\n\nAbout.\n")
    time.sleep(REST)
    overlay = "document.querySelector('dateline-problems')"
    for kind, (name, broken) in MISTAKES.items():
        came, went = found.setdefault(kind, ([], []))
        file = shown.root / name
        before = file.read_text(encoding="utf-8") if file.is_file() else None
        for _ in range(rounds):
            came.append(seconds_to_show(page, lambda name=name, broken=broken: put(shown.root, name, broken), f"!!{overlay}"))
            time.sleep(REST)
            went.append(seconds_to_show(page, lambda file=file, before=before: _restored(file, before), f"!{overlay}"))
            time.sleep(REST)
    return found


def _restored(file: Path, before: str | None) -> None:
    if before is not None:
        file.write_text(before, encoding="utf-8")
    elif file.is_file():
        file.unlink()


def lost(page: Any, path: Path, saves: int, *, seed: int = 1) -> int:
    """How many of so many saves, in all ways and at any distance, an open page did not show in the end."""
    text, dice, missing = path.read_text(encoding="utf-8"), random.Random(seed), 0
    for number, save in zip(range(saves), itertools.cycle(WAYS), strict=False):
        words = f"Saved{number}by{save.__name__}."
        save(path, f"{text}\n\n{words}\n")
        if dice.random() < 0.5:
            time.sleep(dice.random() * 0.3)  # the next one comes while this one is on its way
            continue
        if not is_shown(page, f"document.body?.textContent.includes('{words}')"):
            missing += 1
            print(f"not shown: {words}", flush=True)
    path.write_text(text, encoding="utf-8")
    return missing


@dataclass(slots=True)
class Heard:
    """What the clients got: seconds of each answer, and how many were torn."""

    seconds: list[float] = field(default_factory=list)
    torn: int = 0


async def client(shown: Preview, paths: list[str], heard: Heard, done: asyncio.Event, pause: float) -> None:
    """Ask for one page after the other over one connection until it is done."""
    reader, writer = await asyncio.open_connection("127.0.0.1", shown.port)
    dice = random.Random(id(writer))
    while not done.is_set():
        await asyncio.sleep(pause * dice.random() * 2)
        path = dice.choice(paths)
        began = time.perf_counter()
        writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{shown.port}\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
        body = await reader.readexactly(length)
        heard.seconds.append(time.perf_counter() - began)
        if b" 200 " not in head.partition(b"\r\n")[0] or not body.rstrip().endswith(b"</html>") or b"<h1" not in body:
            heard.torn += 1
    writer.close()


async def crowd(shown: Preview, path: Path, paths: list[str], *, clients: int, saves: int, pause: float) -> Heard:
    """So many clients at once while so many saves are made."""
    text, heard, done = path.read_text(encoding="utf-8"), Heard(), asyncio.Event()
    running = [asyncio.create_task(client(shown, paths, heard, done, pause)) for _ in range(clients)]
    for number, save in zip(range(saves), itertools.cycle(WAYS), strict=False):
        await asyncio.to_thread(save, path, f"{text}\n\nSaved {number}.\n")
        await asyncio.sleep(0.1)
    done.set()
    await asyncio.gather(*running)
    path.write_text(text, encoding="utf-8")
    return heard


def measured(size: int, chosen: argparse.Namespace) -> list[str]:
    """The rows of one size."""
    from playwright.sync_api import sync_playwright

    root = chosen.work / f"preview-{size}"
    shutil.rmtree(root, ignore_errors=True)
    corpus.write(size, root, layout="ours")
    path = min((root / "content/stories").glob("*.md"))
    url = f"stories/{path.stem[11:]}/"
    kinds = chosen.edits.split(",") if chosen.edits else None
    wanted = [edit for edit in edits(root, path, url) if kinds is None or edit.what in kinds]
    rows = []
    with preview(root, seconds=1800) as shown:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium.find(), args=["--no-sandbox"])
            page = browser.new_page()
            for what, seconds in latencies(page, shown, wanted, chosen.rounds).items():
                rows.append(_row(size, f"save to visible, {what}", seconds))
            timed = mistakes(page, shown, url, chosen.mistakes) if chosen.mistakes else {}
            for kind, (came, went) in timed.items():
                rows += [_row(size, f"mistake to overlay, {kind}", came), _row(size, f"mended to gone, {kind}", went)]
            page.goto(shown.address + url)
            if chosen.saves:
                rows.append(f"| {size:,} | saves not shown, of {chosen.saves} in ten ways | {lost(page, path, chosen.saves)} | |")
            browser.close()
        if chosen.clients:
            paths = ["/", f"/{url}", "/people/", "/timeline/"]
            heard = asyncio.run(crowd(shown, path, paths, clients=chosen.clients, saves=chosen.saves, pause=chosen.pause))
            high = statistics.quantiles(heard.seconds, n=100)[98] * 1000
            what = f"{chosen.clients} clients, {len(heard.seconds):,} answers while {chosen.saves} saves"
            rows += [f"| {size:,} | {what}: torn | {heard.torn} | |", f"| {size:,} | the same: p99 | {high:.0f} ms | |"]
    return rows


def _row(size: int, what: str, seconds: list[float]) -> str:
    return f"| {size:,} | {what} | {statistics.median(seconds) * 1000:.0f} ms | {max(seconds) * 1000:.0f} ms |"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", default="100")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--edits", help="the kinds of edits to be timed, parted by commas (default: all)")
    parser.add_argument("--mistakes", type=int, default=3, help="how often each kind of mistake is made (default: 3)")
    parser.add_argument("--saves", type=int, default=500)
    parser.add_argument("--clients", type=int, default=200)
    parser.add_argument("--pause", type=float, default=0.5, help="mean seconds between two requests of a client (default: 0.5)")
    parser.add_argument("--work", type=Path, default=HERE.parent / "build/bench")
    chosen = parser.parse_args()
    print("| stories | what | median or number | worst |\n|--:|---|--:|--:|")
    for size in chosen.sizes.split(","):
        print("\n".join(measured(int(size), chosen)), flush=True)


if __name__ == "__main__":
    main()
