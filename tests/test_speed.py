"""Speed, told without a clock: how many calls a story costs, and what a command loads.

Seconds differ with the machine and its mood; the number of calls does not. Whoever makes a story dearer by a tenth sees it here.
"""

import random
import subprocess
import sys
from collections.abc import Callable
from cProfile import Profile
from pathlib import Path

import pytest

from dateline import articles, check, link, pipeline, read, reading, render, store, telling, timeline
from dateline.nouns.account import Account
from dateline.nouns.event import Event
from dateline.nouns.library import Library
from dateline.nouns.published import Published
from dateline.nouns.site import Site
from dateline.nouns.source import SourceFile
from dateline.nouns.story import Story
from dateline.nouns.when import When
from dateline.workers import uncollected

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "bench"))
import corpus  # noqa: E402

STORIES = 40
MOST = {"copied.txt": 6100, "saved.html": 6700, "read": 174, "tell": 8720, "lay out": 680, "print": 2700, "check": 53, "join": 1500}
"""Calls of Python functions for one story (or page), about a tenth above what they are."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("bench")
    corpus.write(STORIES, root, layout="ours")
    return root


def calls(work: Callable[[], object]) -> int:
    """How many Python functions are called, once everything is loaded."""
    work()
    profile = Profile(builtins=False)
    with uncollected():  # what tools have called at each collection is no part of the work
        profile.runcall(work)
    # Code by code: by their names, the makers of different tuples and data classes would stand for one another, each time another.
    counted = [one for one in profile.getstats() if one.code.co_filename != "<string>"]  # type: ignore[union-attr]
    return sum(one.callcount - one.reccallcount for one in counted)


def test_reading_a_file_is_cheap(project: Path) -> None:
    """Front matter to Story and into text."""
    sources = [SourceFile(path=f"content/stories/{path.name}", text=path.read_text("utf-8")) for path in stories(project)]
    assert calls(lambda: [reading.read(source, Site()) for source in sources]) / STORIES <= MOST["read"]


def test_telling_a_story_is_cheap(project: Path) -> None:
    """Markdown, names, events, rights, HTML."""
    known = pipeline.understood(project, CHOICES, kept=store.Store.none())
    shared = (known.site, link.registry(known.library))
    told = [entry for source in read.texts(project, "content/stories") if isinstance(entry := whole(source), Story)]
    assert sum(map(len, (story.body for story in told))) > 2000 * STORIES
    assert calls(lambda: [telling.tell(story, shared) for story in told]) / STORIES <= MOST["tell"]


def test_printing_and_checking_a_page_is_cheap(project: Path) -> None:
    """Views to HTML, and what can be wrong with it."""
    known = pipeline.understood(project, CHOICES, kept=store.Store.none())
    layout = pipeline.laid_out(known)
    press = pipeline.press(known, layout)
    sheets = list(layout.sheets)
    pages = [render.printed_on(sheet, press) for sheet in sheets]
    assert calls(lambda: sheets_of(pipeline.planned(known))) / len(pages) <= MOST["lay out"]
    assert calls(lambda: [render.printed_on(sheet, press) for sheet in sheets]) / len(pages) <= MOST["print"]
    assert calls(lambda: [check.facts(page) for page in pages]) / len(pages) <= MOST["check"]


def test_what_others_did_in_a_crowded_year_is_hardly_looked_at() -> None:
    """A thousand stories that each tell a deed of that year, by twenty people in the same few words."""
    dice = random.Random("crowd")
    told, accounts = [], {}
    for place in range(1000):
        who = dice.choice(sorted(CROWD))
        line = f"{CROWD[who]} of {dice.choice(corpus.TOWNS)} {dice.choice(corpus.DID)} {dice.choice(corpus.WHAT)} {dice.choice(corpus.WHEN)}"
        name = f"story-{place}"
        told.append(
            Story(id=name, path=f"content/stories/{name}.md", title=name, date=Published.parse(f"{2010 + place % 10}-03-01"))
        )
        event = Event(id=f"e{place}", when=When.parse("2015"), what=line, quote=f"{line}.", story=name, people=(who,), found=True)
        accounts[name] = Account(events=(event,))
    shelf = Library(site=Site(), stories=tuple(told))

    assert len(timeline.timeline(shelf, accounts=accounts).happenings) > 100
    assert calls(lambda: timeline.timeline(shelf, accounts=accounts)) / len(told) <= MOST["join"]


CROWD = corpus.cast(1000).people


def sheets_of(plan: render.Plan) -> list[render.Sheet]:
    """What all pages of a plan show."""
    return [plan.lay(folio) for folio in plan.folios]


@pytest.mark.parametrize("path", ["copied.txt", "saved.html"])
def test_converting_an_article_among_furniture_is_cheap(project: Path, path: str) -> None:
    """Of a text, and of a page: most lines are furniture, and few rules are asked of them."""
    made = copied if path.endswith(".txt") else saved
    pages = [made(whole(source)).encode() for source in read.texts(project, "content/stories")][::4]
    assert all(articles.markdown_of(page, path=path)[0].text for page in pages)
    assert calls(lambda: [articles.markdown_of(page, path=path) for page in pages]) / len(pages) <= MOST[path]


@pytest.mark.parametrize("layout", sorted(corpus.LAYOUTS))
def test_the_corpus_is_the_same_every_time(layout: str, tmp_path: Path) -> None:
    """The same number of stories gives every generator the same bytes, and as many stories as were asked for."""
    for name in ("one", "other"):
        corpus.write(9, tmp_path / name, layout=layout)
    one, other = (
        {path.relative_to(tmp_path / name): path.read_bytes() for path in (tmp_path / name).rglob("*.*")}
        for name in ("one", "other")
    )
    assert one == other
    assert sum("stories" in path.parts or "posts" in path.parts for path in one) == 9


def test_an_unchanged_build_loads_only_what_it_looks_with(project: Path) -> None:
    """Neither a room, nor a package, nor what starts processes; and never Dask."""
    run = [sys.executable, "-c", "import sys; from dateline.cli import main; main(['build', '--jobs', '1']); print(*sys.modules)"]
    first = set(subprocess.run(run, cwd=project, capture_output=True, text=True, check=True, env=ENVIRONMENT).stdout.split())
    import time

    time.sleep(2.1)
    subprocess.run(run, cwd=project, capture_output=True, check=True, env=ENVIRONMENT)
    again = set(subprocess.run(run, cwd=project, capture_output=True, text=True, check=True, env=ENVIRONMENT).stdout.split())
    assert first & {"distributed", "dask", "fsspec", "dateline.cluster", "asyncio", "http.client"} == set()
    loaded = {name for name in again if name.startswith("dateline.")}
    assert {name.split(".")[1] for name in loaded} <= LOOKING
    assert again & HEAVY == set()


def test_a_profile_can_be_opened(project: Path, tmp_path: Path) -> None:
    """`--profile FILE` writes what `python -m pstats FILE` reads, with the rooms in it."""
    from pstats import Stats

    from dateline.cli import main

    assert main(["build", "--jobs", "1", "--out", str(tmp_path / "site"), "--profile", str(tmp_path / "trace")], root=project) == 0
    assert any(name == "facts" and "check" in file for file, _, name in Stats(str(tmp_path / "trace")).stats)  # type: ignore[attr-defined]


HEAVY = {
    "jinja2",
    "markdown_it",
    "yaml",
    "lxml",
    "PIL",
    "frontmatter",
    "tornado",
    "livereload",
    "multiprocessing",
    "concurrent.futures",
    "logging",
    "anyascii",
    "sqlite3",
    "dataclasses",
    "json",
    "shutil",
}
LOOKING = {"cli", "left_stamps", "nouns", "stamps", "target", "unchanged"}


def whole(source: SourceFile) -> object:
    """The entry with its body, which what is understood of a project has no longer."""
    return reading.READ.read(reading.read(source, Site())).entry


MENU = ("Home", "News", "Harbour", "Letters", "Weather", "Tides", "Jobs", "Subscribe", "Sign in", "Search")


def copied(entry: object) -> str:
    """A story as somebody copies it from a page: menus, headline, byline and day, text, teasers and rights."""
    assert isinstance(entry, Story)
    teasers = [f"Read more: the boats of {town} are counted" for town in corpus.TOWNS for _ in range(3)]
    head = ["Quay and Market", *MENU, *MENU, entry.title, "By Ada Almond", "4 May 2021 10:20", "Share this article"]
    return "\n\n".join([*head, entry.body, *teasers, *MENU, "© 2021 Quay and Market. All rights reserved."])


def saved(entry: object) -> str:
    """The same as a page, each of its lines an element."""
    assert isinstance(entry, Story)
    menu = "".join(f'<li class="menu-item item-{n}"><a href="/{n}">{word}</a></li>' for n, word in enumerate(MENU))
    body = "".join(f"<p>{part}</p>" for part in entry.body.split("\n\n"))
    teasers = "".join(
        f'<div class="card teaser"><h3><a href="/boats/{n}">The boats of {town}</a></h3><p>They are counted by the harbour office.</p></div>'
        for n, town in enumerate(corpus.TOWNS * 3)
    )
    return (
        f"<!doctype html><html lang=en><head><title>{entry.title} | Quay and Market</title></head><body><nav><ul>{menu}</ul></nav><main>"
        f'<article class="story"><h1>{entry.title}</h1><div class="byline">By Ada Almond</div><time>4 May 2021</time>'
        f'<div class="story-body">{body}</div></article><aside class="related">{teasers}</aside></main>'
        f"<footer><ul>{menu}</ul><p>© 2021 Quay and Market. All rights reserved.</p></footer></body></html>"
    )


def stories(project: Path) -> list[Path]:
    return sorted((project / "content/stories").glob("*.md"))


CHOICES = pipeline.Choices(today=__import__("datetime").date(2026, 1, 1))
ENVIRONMENT = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
