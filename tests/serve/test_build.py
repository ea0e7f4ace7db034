"""However the preview came to be what it is, it is what a build from nothing gives."""

import os
import random
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from previewing import HERE, put, small, until

from dateline import check, telling
from dateline.cli import main
from dateline.conversion import Conversion
from dateline.rebuild import rebuild
from dateline.serve.build import Bench, Overtaken
from dateline.serve.outcome import Ahead, Outcome
from dateline.serve.place import Place
from tests.folders import differences, files

BODIES = (
    "The water was high.",
    "Ana Gil sold the boats on 3 March 2021.",
    "Nobody came.",
    "## Later\n\nShe left.",
    "A [map](https://example.org/map).",
)
BEGINNING = "Ana Gil came. " + "There was not much more to be said of it that day. " * 30
STORY = "content/stories/2021-03-0{0}-story-{0}.md"


def bench_of(root: Path, **more: Any) -> Bench:
    return Bench(place=Place(root=root, folder=root / ".dateline/preview", base=""), **more)


def from_nothing(root: Path, elsewhere: Path) -> dict[str, bytes]:
    shutil.rmtree(elsewhere, ignore_errors=True)
    for name in ("content", "templates"):
        if (root / name).is_dir():
            shutil.copytree(root / name, elsewhere / name)
    assert main(["build", "--drafts", "--no-convert", "--base", ""], root=elsewhere) == 0
    return {path: content for path, content in files(elsewhere / "site").items() if not path.startswith(".")}


def saved(root: Path, dice: random.Random) -> str:
    """One edit of any kind; the path of the file."""
    number, words = dice.randint(1, 4), "\n\n".join(dice.sample(BODIES, 2))
    kinds = {
        STORY.format(number): f"---\ntitle: Story {number}\ndate: 2021-03-0{number}\n---\n\nAna Gil came.\n\n{words}\n",
        STORY.format(5): f"---\ntitle: Draft\ndraft: true\n---\n\n{words}\n",
        "templates/mine.css": f"h1 {{ margin: {number}px }}\n",
        "templates/more.css": f"h2 {{ margin: {number}px }}\n",
        "templates/story.html": f"{{% extends 'theme/story.html' %}}{{% block note %}}<p>Laid out {number} times.</p>{{% endblock %}}",
        "content/pages/about.md": f"---\ntitle: About\n---\n\n{words}\n",
        "content/people/ana-gil.md": f"---\nname: Ana Gil\naliases: [Miller {number}]\n---\n\nThe miller.\n",
        "content/assets/notes.txt": words,
    }
    name = dice.choice([*kinds, STORY.format(number), STORY.format(number)])
    put(root, name, kinds[name])
    return name


@pytest.mark.parametrize("seed", range(2))
def test_any_saves_leave_what_a_build_from_nothing_gives(tmp_path: Path, seed: int) -> None:
    """Bodies, style sheets, templates, titles, people, drafts, files, and mistakes in between: the same bytes in the end and all the way."""
    root, dice = small(tmp_path / "project"), random.Random(seed)
    bench = bench_of(root)
    assert not bench.built(None).errors
    bench.at_leisure()
    for step in range(8):
        changed = {saved(root, dice) for _ in range(dice.choice((1, 1, 1, 2)))}
        if step % 5 == 3:
            put(root, "content/pages/about.md", "---\ntitel: broken\n---\n")
            assert bench.built(frozenset({str(root / "content/pages/about.md")})).errors
            bench.at_leisure()
            changed.add(put(root, "content/pages/about.md", "---\ntitle: About\n---\n\nMended.\n").relative_to(root).as_posix())

        outcome = bench.built(frozenset(str(root / name) for name in changed))
        bench.at_leisure()

        assert not outcome.errors
        assert differences(files(root / ".dateline/preview"), from_nothing(root, tmp_path / "elsewhere")) == []


def test_an_edited_body_and_a_style_are_done_by_themselves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither waits for a build of the whole site."""
    root = small(tmp_path)
    path = put(root, STORY.format(1), f"---\ntitle: One\ndate: 2021-03-01\n---\n\n{BEGINNING}\n\nThe water was high.\n")
    put(root, "templates/mine.css", "h1 {}")
    bench = bench_of(root)
    bench.built(None)
    bench.at_leisure()
    monkeypatch.setattr("dateline.serve.build.rebuild", None)

    for number in range(3):
        path.write_text(path.read_text().replace("The water", f"The water, {number},"))
        assert "stories/story-1/index.html" in bench.built(frozenset({str(path)})).changed
        bench.at_leisure()
        (root / "templates/mine.css").write_text(f"h1 {{ margin: {number}px }}")
        assert bench.built(frozenset({str(root / "templates/mine.css")})).changed == ("theme/site.css", "theme/text.css")
        bench.at_leisure()


def test_edited_templates_are_done_by_themselves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are printed again from what they were printed from, a body is edited with the new ones, and the next preview begins there."""
    root = small(tmp_path / "project")
    path = put(root, STORY.format(1), f"---\ntitle: One\ndate: 2021-03-01\n---\n\n{BEGINNING}\n\nThe water was high.\n")
    aged(root)
    bench = bench_of(root)
    bench.built(None)
    bench.at_leisure()
    with monkeypatch.context() as patched:
        patched.setattr("dateline.serve.build.rebuild", None)
        for number in range(3):
            theme = put(root, "templates/story.html", TEMPLATE.replace("twice", f"{number} times"))
            pages = bench.built(frozenset({str(theme)})).changed
            assert sorted(pages) == ["stories/mill/index.html", "stories/story-1/index.html"]
            path.write_text(path.read_text().replace("The water", f"The water, {number},"))
            assert "stories/story-1/index.html" in bench.built(frozenset({str(path)})).changed
        bench.close()

    assert not bench_of(root).built(None).errors
    assert differences(files(root / ".dateline/preview"), from_nothing(root, tmp_path / "elsewhere")) == []


def test_what_is_done_by_itself_is_told_before_the_whole(tmp_path: Path) -> None:
    """A text that was edited beside a new file is shown at once, and stays shown where that has a mistake, which is not forgotten."""
    root, given = small(tmp_path / "project"), list[Ahead | Outcome]()
    path = put(root, STORY.format(1), f"---\ntitle: One\ndate: 2021-03-01\n---\n\n{BEGINNING}\n\nThe water was high.\n")
    bench = bench_of(root, show=given.append)
    bench.built(None)
    bench.at_leisure()
    for number, told in enumerate(("titel: Two", "title: Two")):
        path.write_text(path.read_text().replace("The water", f"The water, {number},"))
        other = put(root, STORY.format(2), f"---\n{told}\n---\n")
        outcome = bench.built(frozenset({str(path), str(other)}))
        bench.at_leisure()

        assert [problem.path for problem in outcome.errors] == [STORY.format(2)][number:]
        assert f"The water, {number}," in (root / ".dateline/preview/stories/story-1/index.html").read_text()
        if outcome.errors:
            assert ["stories/story-1/index.html" in one.changed for one in given if isinstance(one, Outcome)] == [True]
            path.write_text(path.read_text() + "\nMore.\n")
            assert [problem.path for problem in bench.built(frozenset({str(path)})).errors] == [STORY.format(2)]
    assert differences(files(root / ".dateline/preview"), from_nothing(root, tmp_path / "elsewhere")) == []


def test_what_was_converted_needs_no_second_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The story that was written for a new article is a save, too, of which nothing follows; an edit of it is done by itself."""
    root = small(tmp_path)
    bench = bench_of(root)
    bench.built(None)
    bench.at_leisure()
    article = put(root, "content/clippings/ferry.txt", "The ferry runs again\n\n" + "It runs again since the spring of 2021. " * 12)
    story = str(root / bench.built(frozenset({str(article)})).conversion.written[0])
    bench.at_leisure()
    monkeypatch.setattr("dateline.serve.build.rebuild", None)

    assert bench.built(frozenset({story})).changed == ()
    Path(story).write_text(Path(story).read_text() + "\nThe last word.\n")
    assert "stories/the-ferry-runs-again/index.html" in bench.built(frozenset({story})).changed


def test_a_folder_exchanged_for_its_copy_is_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many files are named, those alone are told again that say something else."""
    root = small(tmp_path)
    for number in range(20):
        words = " ".join(f"word{number}of{place}" for place in range(90))
        put(root, f"content/stories/copy-{number}.md", f"---\ntitle: Number {number}\ndate: 2021-03-01\n---\n\nThe sea, {words}.\n")
    bench = bench_of(root)
    bench.built(None)
    bench.at_leisure()
    monkeypatch.setattr("dateline.serve.build.rebuild", None)
    everything = frozenset(str(path) for path in (root / "content/stories").iterdir())
    edited = root / "content/stories/copy-7.md"
    edited.write_text(edited.read_text() + "\nThe last word.\n")

    assert "stories/copy-7/index.html" in bench.built(everything).changed
    assert bench.built(everything).changed == ()


MILL = "content/stories/2021-03-01-mill.md"
TEMPLATE = "{% extends 'theme/story.html' %}{% block note %}<p>Laid out twice.</p>{% endblock %}"
BASE = (HERE / "templates/base.html").read_text(encoding="utf-8").replace("</body>", "<p>Laid out twice.</p></body>")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("templates/story.html", TEMPLATE),
        ("templates/base.html", BASE),
        ("content/site.toml", 'title = "The Weir"\nrights = "full"\n'),
        ("content/people/ana-gil.md", "---\nname: Ana Gilmore\naliases: [Ana Gil]\n---\n\nShe sold it.\n"),
        ("content/clippings/ferry.txt", "The ferry runs again\n\n" + "The ferry to the island runs again since the spring. " * 12),
        (MILL, "---\ntitle: The mill stands still\ndate: 2021-03-01\n---\n\nAna Gil opened the mill.\n"),
    ],
    ids=["template", "base", "settings", "person", "clipping", "headline"],
)
def test_what_somebody_looks_at_is_shown_ahead_as_it_will_be(tmp_path: Path, name: str, text: str) -> None:
    """The pages that are open are given before the others are made, byte for byte as the build then makes them, each once."""
    root, given = small(tmp_path), list[Ahead]()
    opened = frozenset({"stories/index.html", "stories/mill/index.html", "people/ana-gil/index.html"})
    bench = bench_of(root, looked_at=lambda: opened, show=given.append)
    bench.built(None)
    bench.at_leisure()
    before = files(root / ".dateline/preview")
    given.clear()

    assert not bench.built(frozenset({str(put(root, name, text))})).errors

    after = files(root / ".dateline/preview")
    pages = {path: page for one in given for path, page in one.pages.items()}
    assert pages == {path: after[path] for path in opened if after[path] != before[path]}
    assert pages
    assert sum(len(one.pages) for one in given) == len(pages)


def test_a_new_story_is_shown_before_it_is_compared(tmp_path: Path) -> None:
    """The list has it at once; what it says together with others follows, as the build then makes it."""
    root, given = small(tmp_path / "project"), list[Ahead]()
    opened = frozenset({"stories/index.html", "timeline/index.html", "people/ana-gil/index.html"})
    bench = bench_of(root, looked_at=lambda: opened, show=given.append)
    bench.built(None)
    bench.at_leisure()
    given.clear()
    story = put(root, STORY.format(2), f"---\ntitle: Two\ndate: 2021-03-02\n---\n\n{BODIES[1]}\n\n{BEGINNING}\n")

    assert bench.built(frozenset({str(story)})).stands

    after = files(root / ".dateline/preview")
    assert given[0].pages["stories/index.html"] == after["stories/index.html"]
    assert "timeline/index.html" in given[1].pages
    assert {path: page for one in given for path, page in one.pages.items()} == {path: after[path] for path in opened}
    assert differences(after, from_nothing(root, tmp_path / "elsewhere")) == []


def test_nothing_waits_for_doubts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the author may want to look at is looked for when the page was shown; and it is told with the rest."""
    root, given, then = small(tmp_path), list[Ahead](), list[int]()
    bench = bench_of(root, looked_at=lambda: frozenset({"stories/index.html"}), show=given.append)
    bench.built(None)
    bench.at_leisure()
    given.clear()
    look = check.content
    monkeypatch.setattr(check, "content", lambda *some, **more: then.append(len(given)) or look(*some, **more))

    done = bench.built(
        frozenset({str(put(root, "content/clippings/ferry.txt", "The ferry runs\n\n" + "It runs again since the spring. " * 12))})
    )

    assert "stories/index.html" in given[0].pages
    assert then
    assert min(then) > 0
    assert "the story has no date" in [problem.what for problem in done.problems]


def test_mistakes_that_are_past_are_told_ahead(tmp_path: Path) -> None:
    """A mended file is no mistake any more as soon as all files are read; one that is found in pages only may still be there."""
    root, given = small(tmp_path), list[Ahead]()
    bench = bench_of(root, show=given.append)
    bench.built(None)
    page = root / "content/pages/about.md"
    for broken, told in (("---\ntitel: About\n---\n", Outcome()), ("---\ntitle: About\n---\n\n[x](../nowhere/)\n", None)):
        before = page.read_text()
        page.write_text(broken)
        assert bench.built(frozenset({str(page)})).errors
        given.clear()
        page.write_text(before)

        assert bench.built(frozenset({str(page)})).stands
        assert [one.so_far for one in given] == [told]


def test_nothing_is_told_by_settings_that_are_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Their mistakes are said beside those of all other files without a story being read by them."""
    root = small(tmp_path)
    bench = bench_of(root)
    bench.built(None)
    settings = put(root, "content/site.toml", 'titel = "x"\n')
    put(root, "content/pages/about.md", "---\ntitel: About\n---\n")
    monkeypatch.setattr("dateline.telling.tell", None)

    wrong = {problem.path for problem in bench.built(frozenset({str(settings)})).errors}

    assert wrong == {"content/site.toml", "content/pages/about.md"}


def test_a_mistake_elsewhere_is_not_forgotten(tmp_path: Path) -> None:
    """As long as one file is broken, saving another does not make the site whole."""
    root = small(tmp_path)
    story = put(root, STORY.format(1), "---\ntitle: One\ndate: 2021-03-01\n---\n\nThe water was high.\n")
    bench = bench_of(root)
    bench.built(None)
    bench.at_leisure()
    broken = put(root, "content/pages/about.md", "---\ntitel: broken\n---\n")
    assert bench.built(frozenset({str(broken)})).errors
    bench.at_leisure()

    story.write_text(story.read_text() + "\nMore.\n")
    outcome = bench.built(frozenset({str(story)}))

    assert [problem.path for problem in outcome.errors] == ["content/pages/about.md"]


def aged(root: Path) -> None:
    """What was saved a moment ago is looked into at any rate."""
    for path in (root / "content").rglob("*"):
        os.utime(path, (1_600_000_000, 1_600_000_000))


def test_a_preview_begins_where_the_last_one_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing was saved since nothing is built, and the notes on the pages and the broken clippings are known all the same;
    so it is after stories were amended."""
    root = small(tmp_path)
    put(root, "content/clippings/nothing.pdf", "%PDF-1.4 nothing")
    page = put(root, STORY.format(1), f"---\ntitle: One\ndate: 2021-03-01\n---\n\n{BEGINNING}\n\nThe water was high.\n")
    aged(root)
    first = bench_of(root)
    built, notes = first.built(None), first.at_leisure()
    monkeypatch.setattr("dateline.serve.build.rebuild", None)
    page.write_text(page.read_text().replace("The water", "The river"))
    assert first.built(frozenset({str(page)})).changed
    first.close()

    second = bench_of(root)
    again = second.built(None)

    assert (again.problems, again.conversion) == (built.problems, Conversion(problems=built.conversion.problems))
    assert second.at_leisure() == notes
    page.write_text(page.read_text().replace("The river", "The sea"))
    assert "stories/story-1/index.html" in second.built(frozenset({str(page)})).changed


def test_a_preview_begins_there_however_many_stories_that_edited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long session leaves more files to be looked into than are saved one by one; those that read as they were told are believed."""
    root = small(tmp_path)
    words = ("The mill was sold to a baker from the north.", "Boats came in late with little fish.", "Nobody had seen such snow.")
    pages = [
        put(root, STORY.format(number), f"---\ntitle: Story {number}\ndate: 2021-03-0{number}\n---\n\n{said * 8}\n\nRain.\n")
        for number, said in enumerate(words, 1)
    ]
    aged(root)
    first = bench_of(root)
    first.built(None)
    first.at_leisure()
    monkeypatch.setattr("dateline.serve.build.rebuild", None)
    for page in pages:
        page.write_text(page.read_text().replace("Rain", "Snow"))
        assert first.built(frozenset({str(page)})).changed
    first.close()
    monkeypatch.setattr("dateline.again.amending.MOST", 2)

    assert bench_of(root).built(None).stands


def test_a_preview_begins_there_though_the_last_one_was_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some seconds after a save it is noted how the site stands; whoever noted it goes on as before, and what he does then counts."""
    root, page = small(tmp_path / "project"), STORY.format(1)
    put(root, page, f"---\ntitle: One\ndate: 2021-03-01\n---\n\n{BEGINNING}\n\nThe water was high.\n")
    aged(root)
    killed = bench_of(root)
    killed.built(None)
    killed.at_leisure()
    with monkeypatch.context() as patched:
        patched.setattr("dateline.serve.build.rebuild", None)
        patched.setattr("dateline.again.desk.desk", None)
        for number in range(3):
            killed.settle()
            (root / page).write_text((root / page).read_text() + f"\nMore, {number}.\n")
            assert killed.built(frozenset({str(root / page)})).changed
    killed.settle()

    with monkeypatch.context() as patched:
        patched.setattr("dateline.serve.build.rebuild", None)
        second = bench_of(root)
        assert second.built(None).changed == ()
        (root / page).write_text((root / page).read_text() + "\nMuch more.\n")
        assert second.built(frozenset({str(root / page)})).changed
        second.close()
    (root / page).write_text((root / page).read_text() + "\nThe end.\n")
    assert killed.built(frozenset({str(root / page)})).stands
    assert differences(files(root / ".dateline/preview"), from_nothing(root, tmp_path / "elsewhere")) == []


def test_a_preview_begins_there_though_the_program_was_laid_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Installed again, or written just before the last one began, it is the same program; another one builds the whole."""
    root, room = small(tmp_path / "project"), put(tmp_path, "program/room.py", "# a room")
    monkeypatch.setattr(sys.modules["dateline.stamps"], "PACKAGE", tmp_path / "program")
    aged(root)
    first = bench_of(root)
    first.built(None)
    first.at_leisure()
    first.close()
    whole = rebuild
    monkeypatch.setattr("dateline.serve.build.rebuild", None)
    room.unlink()
    put(tmp_path, "program/room.py", "# a room")
    second = bench_of(root)
    assert second.built(None).changed == ()
    second.close()

    put(tmp_path, "program/room.py", "# another room")
    monkeypatch.setattr("dateline.store.version", lambda: "another one")
    built = list[Any]()
    monkeypatch.setattr("dateline.serve.build.rebuild", lambda *some, **more: built.append(some) or whole(*some, **more))  # type: ignore[func-returns-value]
    bench_of(root).built(None)
    assert built


@pytest.mark.parametrize("name", ["content/clippings/ferry.txt", "content/stories/new.md", "content/site.toml"])
def test_what_was_saved_while_no_preview_ran_is_built(tmp_path: Path, name: str) -> None:
    """A file that came or changed meanwhile is on the pages of the next preview."""
    root = small(tmp_path)
    aged(root)
    first = bench_of(root)
    first.built(None)
    first.at_leisure()
    first.close()
    text = {"content/clippings/ferry.txt": "The ferry runs\n\n" + "It runs again since the spring, said Ana Gil. " * 12}
    put(root, name, text.get(name, 'title = "Ferry"\n' if name.endswith("toml") else "---\ntitle: The ferry runs\n---\n\nAgain.\n"))

    second = bench_of(root)
    assert second.built(None).changed

    assert "erry" in (root / ".dateline/preview/index.html").read_text()
    assert differences(files(root / ".dateline/preview"), from_nothing(root, tmp_path / "elsewhere")) == []


def test_one_file_that_is_there_is_all_of_a_save(tmp_path: Path) -> None:
    """Not so several, one that is gone, and an article, which may still be on its way: what it is called stands from then on."""
    root = small(tmp_path)
    bench, (one, other) = bench_of(root), (str(root / name) for name in (MILL, "content/site.toml"))
    article = str(put(root, "content/clippings/ferry.html", "<title>The fer"))

    assert all(bench.complete(frozenset({path})) for path in (one, other))
    assert not any(bench.complete(frozenset(some)) for some in ((one, other), (f"{one}.gone",), (article,), ()))


def test_the_first_story_finds_all_at_hand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After each build of the whole one is told again as if it had been edited, for nothing: nobody is shown anything, and nothing is
    written."""
    root, given = small(tmp_path / "project"), list[Ahead | Outcome]()
    bench = bench_of(root, show=given.append)
    bench.built(None)
    before, told = files(root / ".dateline/preview"), list[str]()
    tell = telling.tell
    monkeypatch.setattr(telling, "tell", lambda story, *more: told.append(story.body) or tell(story, *more))  # type: ignore[func-returns-value]
    given.clear()

    bench.at_leisure()

    assert [body.startswith("Ana Gil opened the mill.\n\n") for body in told] == [True]
    assert (given, files(root / ".dateline/preview")) == ([], before)
    page = root / MILL
    page.write_text(page.read_text() + "\nMore.\n")
    assert bench.built(frozenset({str(page)})).stands
    assert differences(files(root / ".dateline/preview"), from_nothing(root, tmp_path / "elsewhere")) == []


def test_what_is_not_needed_any_longer_goes_while_the_browsers_are_told(tmp_path: Path) -> None:
    """The folders in which a build was laid out are gone soon after it; those of a preview that was killed in a quiet moment."""
    root = small(tmp_path)
    left = put(root, ".dateline/.preview.stage.1/stories/index.html", "laid out by a preview that was killed")
    bench = bench_of(root)
    bench.built(None)

    until(lambda: sorted((root / ".dateline").glob(".preview.stage*")) == [left.parents[1]])
    next(bench.chores())
    assert not left.exists()


@pytest.mark.parametrize("when", [0, 3, 8])
def test_a_build_that_is_overtaken_leaves_the_preview_as_it_was(tmp_path: Path, when: int) -> None:
    """It may be given up at any page; the next one is what a build from nothing gives."""
    root = small(tmp_path / "project")
    bench = bench_of(root)
    bench.built(None)
    bench.at_leisure()
    before = files(root / ".dateline/preview")
    settings = put(root, "content/site.toml", 'title = "The Weir"\nrights = "full"\n')
    asked = iter(range(1000))
    bench.overtaken = lambda: next(asked) >= when
    with pytest.raises(Overtaken):
        bench.built(frozenset({str(settings)}))
    assert files(root / ".dateline/preview") == before

    bench.overtaken = lambda: False
    page = put(root, "content/pages/about.md", "---\ntitle: About\n---\n\nSaved meanwhile.\n")
    assert bench.built(frozenset({str(settings), str(page)})).stands
    assert differences(files(root / ".dateline/preview"), from_nothing(root, tmp_path / "elsewhere")) == []


def test_a_story_saved_while_the_whole_is_built_is_shown_at_once(tmp_path: Path) -> None:
    """Its open page is told in the middle of the build, which goes on and leaves the page to the next; of others nothing is said."""
    root, given = small(tmp_path / "project"), list[Ahead | Outcome]()
    page = put(root, STORY.format(1), f"---\ntitle: One\ndate: 2021-03-01\n---\n\n{BEGINNING}\n\nThe water was high.\n")
    opened = frozenset({"stories/story-1/index.html", "about/index.html"})
    bench = bench_of(root, looked_at=lambda: opened, show=given.append)
    bench.built(None)
    bench.at_leisure()
    assert not bench.shown_meanwhile(frozenset({str(page)}))
    settings = put(root, "content/site.toml", 'title = "The Weir"\nrights = "full"\n')
    shown, told = list[bool](), list[Ahead | Outcome]()

    def saved() -> bool:
        if not shown:
            given.clear()
            page.write_text(page.read_text().replace("The water", "The river"))
            for path in (page, root / "content/pages/about.md", root / MILL):
                shown.append(bench.shown_meanwhile(frozenset({str(path)})))
            told.extend(given)
        return False

    bench.overtaken = saved
    assert bench.built(frozenset({str(settings)})).stands

    assert shown == [True, False, False]
    assert [set(one.pages) for one in given if isinstance(one, Ahead)][1:] == [{"about/index.html"}]
    assert [set(one.pages) for one in told if isinstance(one, Ahead)] == [{"stories/story-1/index.html"}]
    assert all(b"The river was high." in page for one in told if isinstance(one, Ahead) for page in one.pages.values())
    assert "The river" not in (root / ".dateline/preview/stories/story-1/index.html").read_text()
    bench.at_leisure()
    assert bench.built(frozenset({str(page)})).stands
    assert differences(files(root / ".dateline/preview"), from_nothing(root, tmp_path / "elsewhere")) == []


@pytest.mark.parametrize("settings", ['title = "The Weir"\nrights = "full"\n', 'titel = "x"\n'], ids=["right", "wrong"])
def test_a_story_saved_with_what_the_whole_is_built_for_is_done_first(tmp_path: Path, settings: str) -> None:
    """However long the settings wait to be built with, the text is shown before; and that they wait, or are wrong, is not forgotten."""
    root, given = small(tmp_path / "project"), list[Ahead | Outcome]()
    page = put(root, STORY.format(1), f"---\ntitle: One\ndate: 2021-03-01\n---\n\n{BEGINNING}\n\nThe water was high.\n")
    bench = bench_of(root, show=given.append)
    aged(root)
    bench.built(None)
    bench.at_leisure()
    saved = {str(put(root, "content/site.toml", settings))}
    bench.overtaken = lambda: True
    with suppress(Overtaken):
        bench.built(frozenset(saved))
    bench.overtaken = lambda: False
    given.clear()
    page.write_text(page.read_text().replace("The water", "The river"))

    outcome = bench.built(frozenset({*saved, str(page)}))

    assert "stories/story-1/index.html" in next(one for one in given if isinstance(one, Outcome)).changed
    assert outcome.stands == ("Weir" in settings)
    if not outcome.stands:
        page.write_text(page.read_text() + "\nMore.\n")
        assert [problem.path for problem in bench.built(frozenset({str(page)})).errors] == ["content/site.toml"] * len(
            outcome.errors
        )
        put(root, "content/site.toml", 'title = "The Weir"\nrights = "full"\n')
        assert bench.built(frozenset(saved)).stands
    assert differences(files(root / ".dateline/preview"), from_nothing(root, tmp_path / "elsewhere")) == []
