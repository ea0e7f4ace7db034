"""The law of the store: whatever changed and however often, a build with it gives what a build from nothing gives."""

import datetime as dt
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline import check, claims, frontmatter, markdown, pipeline, read, render, store, write
from dateline.cli import main
from dateline.nouns.tally import Tally
from dateline.rebuild import Staying, rebuild
from dateline.render import entities
from dateline.render import stories as render_stories
from dateline.workers import Workers
from tests.folders import differences, files, put

ROOT = Path(__file__).parent.parent
TODAY = dt.date(2026, 1, 15)
SENTENCES = (
    "Ana Gil opened the mill on 3 March 2021.",
    "Gil said that the water was high.",
    "The Harbour School began in 2019.",
    "Nobody of note was there.",
    "Then [[tom-hill|a man]] and [[Ana Gil]] danced with [[the cousin]].",
    "A [map](../b/) hangs in the hall.",
    "Tom Hill Gil, her cousin, sold the boats.",
    "## A heading of its own",
    "In 2019 the Harbour School of Ana Gil and Tom Hill taught 14 sailors in Wexley Sound.",
    "In 2019 the Harbour School of Ana Gil and Tom Hill taught 31 sailors in Wexley Sound.",
)
TITLES = ("The mill turns again", "High water", "Boats for sale", "The mill turns again, they say")
ALIASES = ("", "Gil", "Harbour", "the cousin", "Mill Owner")
CARD = '{% extends "base.html" %}{% block main %}<h1>{{ text.title }}</h1>{{ text.body }}{% endblock %}'


def story(root: Path, name: str, *, title: str, body: str, people: str = "") -> None:
    listed = f"people: [{people}]\n" if people else ""
    day = f"2021-03-0{ord(name) - 96}"
    put(root, f"content/stories/{day}-{name}.md", f"---\ntitle: {title}\ndate: {day}\n{listed}---\n\n{body}\n")


def person(root: Path, name: str, words: str, more: str = "") -> None:
    put(
        root,
        f"content/people/{name}.md",
        f"---\nname: {words}\n{more}---\n\nSomebody of the town, like Ana Gil and [[the cousin]].\n",
    )


def begin(root: Path) -> None:
    put(root, "content/site.toml", 'title = "The Mill"\nurl = "https://example.org/mill"\nrights = "full"\n')
    put(root, "content/pages/about.md", "---\ntitle: About\n---\n\nAbout the mill.\n")
    for place, name in enumerate("abc"):
        story(
            root, name, title=TITLES[place], body="\n\n".join(SENTENCES[place : place + 3]), people="ana-gil" if name == "a" else ""
        )
    person(root, "ana-gil", "Ana Gil")
    person(root, "tom-hill", "Tom Hill")
    put(root, "content/programs/harbour-school.md", "---\nname: Harbour School\n---\n")


Change = Callable[[Path], None]


@st.composite
def changes(draw: st.DrawFn) -> Change:
    name = draw(st.sampled_from("abcd"))
    title, alias = draw(st.sampled_from(TITLES)), draw(st.sampled_from(ALIASES))
    body = "\n\n".join(draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5)))
    place = f"content/stories/2021-03-0{ord(name) - 96}-{name}.md"

    def merge(root: Path) -> None:
        (root / "content/people/tom-hill.md").unlink(missing_ok=True)
        person(root, "ana-gil", "Ana Gil", "merged: [tom-hill]\naliases: [Tom Hill]\n")

    def rename(root: Path) -> None:
        if (root / place).is_file():
            (root / place).rename(root / f"content/stories/2021-03-09-{name}{name}.md")

    def theme(root: Path) -> None:
        put(root, "templates/text.html", CARD.replace("<h1>", f"<h1 class='{name}'>"))

    listed: list[Change] = [
        lambda root: story(root, name, title=title, body=body),
        lambda root: story(root, name, title=title, body=body, people="ana-gil"),
        lambda root: (root / place).unlink(missing_ok=True),
        lambda root: person(root, "ana-gil", "Ana Gil", f"aliases: [{alias}]\n" if alias else ""),
        lambda root: person(root, "tom-hill", "Tom Hill", f"hidden: {str(name == 'a').lower()}\n"),
        lambda root: person(root, "new-one", alias.title() or "Some One"),
        merge,
        rename,
        theme,
        lambda root: shutil.rmtree(root / "templates", ignore_errors=True),
        lambda root: put(root, "content/site.toml", f'title = "{title}"\nurl = "https://example.org/{name}"\nrights = "full"\n'),
        lambda root: put(root, "content/site.toml", 'title = "The Mill"\nrights = "excerpt"\n'),
        lambda root: put(root, "content/assets/notes.txt", body),
        lambda root: put(root, "content/pages/about.md", f"---\ntitle: About\n---\n\n{body}\n"),
        lambda root: put(root, "site/index.html", "spoilt"),
        lambda root: put(root, "site/stories/stray.html", "a stranger"),
        lambda root: (root / ".dateline/store.db").write_bytes(body.encode() * 400),
    ]
    return draw(st.sampled_from(listed))


@settings(max_examples=8)
@given(st.lists(st.lists(changes(), min_size=1, max_size=2), min_size=1, max_size=3), st.booleans())
def test_what_is_kept_never_shows(rounds: list[list[Change]], stays: bool) -> None:
    """After any edits, additions, removals, renames, merges, changes of theme, settings, files and store, the site is that of a
    build from nothing, byte for byte, with the same problems; whether each build has a process of its own or one remembers."""
    memory = store.Memory() if stays else store.NOTHING
    with TemporaryDirectory() as folder:
        root = Path(folder)
        begin(root)
        built(root, memory=memory)
        for some in rounds:
            for change in some:
                change(root)

            tally = built(root, memory=memory)

            with TemporaryDirectory() as elsewhere:
                fresh, site = from_nothing(root, Path(elsewhere))
            assert sorted(map(str, tally.problems)) == sorted(map(str, fresh.problems))
            if not fresh.errors:
                assert differences(files(root / "site"), site) == []


def from_nothing(root: Path, elsewhere: Path) -> tuple[Tally, dict[str, bytes]]:
    for folder in ("content", "templates"):
        if (root / folder).is_dir():
            shutil.copytree(root / folder, elsewhere / folder)
    return built(elsewhere), files(elsewhere / "site")


def built(root: Path, *, jobs: int = 1, memory: store.Memory = store.NOTHING) -> Tally:
    return rebuild(root, pipeline.Choices(today=TODAY), out=root / "site", workers=Workers(jobs), staying=Staying(memory=memory))


@pytest.mark.parametrize("jobs", [2, 3])
def test_any_number_of_workers_gives_the_same_bytes(jobs: int, tmp_path: Path) -> None:
    """Who did which part of the work is not to be seen: reading, telling, printing, and what stands beside the pages, all but the first piece handed out."""
    begin(tmp_path)

    command = [sys.executable, "-c", HANDED_OUT, str(tmp_path), str(jobs), TODAY.isoformat()]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    _, site = from_nothing(tmp_path, tmp_path / "elsewhere")
    assert differences(files(tmp_path / "site"), site) == []
    assert {"read", "tell", "_print", "_lay"} <= set(done.stdout.split())


HANDED_OUT = """
import datetime as dt, sys
from pathlib import Path
from dateline import pipeline, workers
from dateline.rebuild import beside, rebuild

def noted(jobs, work, *given):
    print(work.__name__)
    return together(jobs, work, *given)

together, workers._together, workers._enough, workers._FIRST, beside._MANY = workers._together, noted, lambda _: 2, 1, 1
root, jobs, today = Path(sys.argv[1]), int(sys.argv[2]), dt.date.fromisoformat(sys.argv[3])
rebuild(root, pipeline.Choices(today=today), out=root / "site", workers=workers.Workers(jobs))
"""
"""Build with so many workers, in a process of one thread, which may be copied; say what was handed out to them."""


@pytest.fixture(autouse=True)
def one_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever edits the program while its tests run does not make another one of it."""
    monkeypatch.setattr(store, "version", lambda: "the one under test")


class Counted:
    """How often the dear things were done."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.times = dict.fromkeys(("read", "parse", "print", "facts"), 0)
        for name, room, function in (
            ("read", frontmatter, "entry"),
            ("parse", markdown, "parse"),
            ("print", render, "printed_on"),
            ("facts", check, "facts"),
        ):
            self._count(patch, name, room, function)

    def _count(self, patch: pytest.MonkeyPatch, name: str, room: object, function: str) -> None:
        original = getattr(room, function)

        def counted(*arguments: object, **named: object) -> object:
            self.times[name] += 1
            return original(*arguments, **named)

        patch.setattr(room, function, counted)


def test_nothing_changed_nothing_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even where time stamps tell nothing, no file is parsed and no page is printed a second time."""
    begin(tmp_path)
    built(tmp_path)
    counted = Counted(monkeypatch)

    tally = built(tmp_path)

    assert counted.times == {"read": 0, "parse": 0, "print": 0, "facts": 0}
    assert tally.written == 0


def test_a_body_concerns_its_own_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A body edited without naming anybody is read, parsed and printed once, and no other story with it."""
    begin(tmp_path)
    built(tmp_path)
    path = tmp_path / "content/stories/2021-03-02-b.md"
    path.write_text(path.read_text(encoding="utf-8") + "\nOne more word.\n", encoding="utf-8")
    counted = Counted(monkeypatch)

    tally = built(tmp_path)

    pages = [path for path, _ in tally.why if path.startswith("stories/")]
    assert counted.times["read"] == counted.times["parse"] == 1
    assert pages == ["stories/b/index.html"]


def test_a_new_alias_concerns_the_stories_that_have_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only a text in which the new name may stand is linked again; those that have the old ones are left."""
    begin(tmp_path)
    person(tmp_path, "tom-hill", "Tom Hill")
    built(tmp_path)
    person(tmp_path, "tom-hill", "Tom Hill", "aliases: [the cousin]\n")
    bodies = [path.read_text(encoding="utf-8").rpartition("---\n")[2] for path in sorted((tmp_path / "content").glob("*/*.md"))]
    counted = Counted(monkeypatch)

    built(tmp_path)

    assert counted.times["parse"] == sum("the cousin" in body for body in bodies) < len(bodies)


def test_a_new_story_concerns_those_who_show_it(tmp_path: Path) -> None:
    """No page is printed again for a story more that it does not show, count or stand beside."""
    begin(tmp_path)
    built(tmp_path)
    story(tmp_path, "d", title="Nets and ropes", body="Nobody of note was there.")

    pages = {path for path, _ in built(tmp_path).why}

    assert pages >= {"stories/d/index.html", "stories/c/index.html", "stories/index.html", "index.html"}
    assert not pages & {"stories/a/index.html", "stories/b/index.html", "people/ana-gil/index.html", "404.html"}


def test_a_page_of_a_story_is_laid_out_where_what_it_shows_is_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One more story that names Ana Gil is of no concern to those that share more, or later ones, with each other, nor to pages of
    entities in other company; one more person is to those alone who stand with them."""
    begin(tmp_path)
    for name in "cdefghi":
        story(tmp_path, name, title=f"Story {name}", body=f"Ana Gil sang the {name}th song.")
    person(tmp_path, "no-one", "Noa Lang")
    built(tmp_path)
    laid = list[str]()
    for made in (render_stories, entities):
        monkeypatch.setattr(made, "_view", lambda *beside, lay=made._view: laid.append(beside[1]) or lay(*beside))

    put(tmp_path, "content/stories/early.md", "---\ntitle: Early\ndate: 2021-02-01\n---\n\nAna Gil was a child.\n")
    pages = {path for path, _ in built(tmp_path).why}
    first, laid[:] = [getattr(one, "id", one) for one in laid], []
    person(tmp_path, "new-one", "Zoe Quade")
    built(tmp_path)

    assert [getattr(one, "id", one) for one in laid] == [("people", "new-one")]
    assert {"early", "a", ("people", "ana-gil")} <= set(first)
    assert ("people", "no-one") not in first
    assert "stories/early/index.html" in pages
    assert not pages & {f"stories/{name}/index.html" for name in "cdefghi"}


def test_figures_that_were_compared_are_said_by_the_stories_as_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that stays compares none of them again for another headline; for another day it does."""
    begin(tmp_path)
    for name, sentence in zip("de", SENTENCES[-2:], strict=True):
        story(tmp_path, name, title=f"Of {name}", body=sentence)
    memory, compared = store.Memory(), list[object]()
    built(tmp_path, memory=memory)
    compare = claims.comparisons
    monkeypatch.setattr(claims, "comparisons", lambda *some, **more: compared.append(some) or compare(*some, **more))

    story(tmp_path, "d", title="Fourteen", body=SENTENCES[-2])
    pages = {path for path, _ in built(tmp_path, memory=memory).why}
    assert "differences/index.html" in pages
    assert "Fourteen" in (tmp_path / "site/differences/index.html").read_text(encoding="utf-8")
    assert not compared

    put(tmp_path, "content/stories/2021-03-04-d.md", f"---\ntitle: Fourteen\ndate: 2021-04-04\n---\n\n{SENTENCES[-2]}\n")
    built(tmp_path, memory=memory)
    assert compared


def test_what_was_amended_and_taken_back_is_laid_out_again(tmp_path: Path) -> None:
    """A page that was amended since is not the one that was laid out from the same before."""
    begin(tmp_path)
    assert main([], root=tmp_path) == 0
    before, path = files(tmp_path / "site"), tmp_path / "content/stories/2021-03-02-b.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}\nOne more word.\n", encoding="utf-8")
    assert main([], root=tmp_path) == 0

    path.write_text(text, encoding="utf-8")
    built(tmp_path)

    assert files(tmp_path / "site") == before


def test_a_template_is_changed_without_reading_anything_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are printed again that load the template, no Markdown is parsed."""
    begin(tmp_path)
    built(tmp_path)
    put(tmp_path, "templates/text.html", CARD)
    counted = Counted(monkeypatch)

    tally = built(tmp_path)

    assert counted.times["parse"] == counted.times["read"] == 0
    assert dict(tally.why) == {"about/index.html": "a template that it loads changed"}


def test_what_nobody_touched_is_not_even_looked_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the stamps of all files are those of the last build, its words are said again and no room is entered."""
    monkeypatch.setattr(sys.modules["dateline.stamps"], "_SETTLED", 0)
    begin(tmp_path)
    assert main([], root=tmp_path) == 0
    monkeypatch.setattr(read, "sources", None)
    monkeypatch.setattr(write, "stage", None)

    assert main([], root=tmp_path) == 0


def test_a_changed_site_is_mended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that somebody else wrote to, took away or put there is found by its stamp."""
    monkeypatch.setattr(sys.modules["dateline.stamps"], "_SETTLED", 0)
    begin(tmp_path)
    main([], root=tmp_path)
    before = files(tmp_path / "site")
    (tmp_path / "site/index.html").write_text("spoilt", encoding="utf-8")
    (tmp_path / "site/about/index.html").unlink()
    put(tmp_path, "site/people/stray.html", "a stranger")

    assert main([], root=tmp_path) == 0

    assert files(tmp_path / "site") == before


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 100, b"SQLite format 3\x00" + b"\x07" * 5000])
def test_a_damaged_store_is_begun_anew(content: bytes, tmp_path: Path) -> None:
    """Without a word, and the next build has a good one."""
    begin(tmp_path)
    built(tmp_path)
    (tmp_path / ".dateline/store.db").write_bytes(content)

    tally = built(tmp_path)
    kept = store.Store.open(tmp_path)

    assert not tally.errors
    assert kept.all("story").keys() == {"a", "b", "c"}
    kept.close()
