"""Converting over time: nothing the author did is lost, a stopped run is finished, one bad file stops nothing."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dateline import convert, pipeline
from dateline.nouns.clipping import Clipping
from dateline.nouns.draft import Draft
from dateline.nouns.pile import Sisters

FIRST = """\
Ferry returns to the lower harbour
courier.example.org   2023-03-14 09:20   Source: The Bay Courier

The white ferry that once carried milk and schoolchildren came back to the lower harbour on Tuesday after eleven years in a dry dock.

Its new owner, a cooperative of fishermen and bakers, paid for the engine with small loans from two hundred families of the bay.

From next month the boat will cross four times a day, and a single ticket will cost as much as a loaf of bread in the village.

Author: Olga Brandt   Editor: Piet Mulder
"""
SECOND = FIRST.replace("four times a day", "six times a day")
STORY = "content/stories/2023-03-14-ferry-returns-to-the-lower-harbour.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "content/clippings").mkdir(parents=True)
    put(tmp_path, "ferry.txt", FIRST)
    return tmp_path


def put(root: Path, name: str, text: str) -> None:
    (root / "content/clippings" / name).write_text(text, encoding="utf-8")


def edit(root: Path, old: str, new: str) -> None:
    text = (root / STORY).read_text(encoding="utf-8")
    assert old in text
    (root / STORY).write_text(text.replace(old, new), encoding="utf-8")


def test_a_second_run_changes_nothing(root: Path) -> None:
    """What was converted is left alone, and its file is not even opened again."""
    assert pipeline.converted(root).written == (STORY,)

    again = pipeline.converted(root)

    assert (again.written, again.kept, again.problems) == ((), 1, ())


def test_a_change_is_merged_into_the_authors_text(root: Path) -> None:
    """The clipping's change comes, the author's words and keys stay, and the next run has nothing to do."""
    pipeline.converted(root)
    edit(root, "The white ferry", "The grey ferry")
    edit(root, "lang: en", "lang: en\ntags: [harbour] # mine")
    put(root, "ferry.txt", SECOND)

    result = pipeline.converted(root)

    text = (root / STORY).read_text(encoding="utf-8")
    assert (result.merged, result.beside, result.problems) == ((STORY,), (), ())
    assert "The grey ferry" in text
    assert "six times a day" in text
    assert "tags: [harbour] # mine" in text
    assert pipeline.converted(root).kept == 1


@pytest.mark.parametrize("mine", ["grey", "white"])
def test_line_ends_and_byte_order_mark_are_the_authors(root: Path, mine: str) -> None:
    """Whatever is merged into a story, or written over one that only an editor's habits changed, it stays that editor's file."""
    pipeline.converted(root)
    edit(root, "white ferry", f"{mine} ferry")
    (root / STORY).write_bytes(b"\xef\xbb\xbf" + (root / STORY).read_bytes().replace(b"\n", b"\r\n"))
    put(root, "ferry.txt", SECOND)

    pipeline.converted(root)

    content = (root / STORY).read_bytes()
    assert content.startswith(b"\xef\xbb\xbf---\r\n")
    assert content.count(b"\n") == content.count(b"\r\n")
    assert f"{mine} ferry".encode() in content
    assert b"six times a day" in content
    assert pipeline.converted(root).kept == 1


def test_what_is_converted_again_to_the_same_is_told_as_it_was(root: Path) -> None:
    """Nothing changed in the clipping of an edited story, so nothing was merged."""
    pipeline.converted(root)
    edit(root, "The white ferry", "The grey ferry")

    result = pipeline.converted(root, force=True)

    assert (result.written, result.merged, result.beside, result.kept) == ((), (), (), 1)


def test_an_edit_after_a_merge_is_still_an_edit(root: Path) -> None:
    """A merged story is never taken for one that the converter wrote."""
    pipeline.converted(root)
    edit(root, "The white ferry", "The grey ferry")
    put(root, "ferry.txt", SECOND)
    pipeline.converted(root)
    put(root, "ferry.txt", SECOND.replace("eleven years", "twelve years"))

    assert pipeline.converted(root).merged == (STORY,)
    assert "The grey ferry" in (root / STORY).read_text(encoding="utf-8")


def test_a_conflict_is_laid_beside_and_asked_once(root: Path) -> None:
    """Where both changed the same words the story stays as it is; after the author has looked, the question does not come again."""
    pipeline.converted(root)
    edit(root, "four times a day", "at five and at nine")
    before = (root / STORY).read_bytes()
    put(root, "ferry.txt", SECOND)

    assert pipeline.converted(root).beside == (f"{STORY}.new",)
    assert (root / STORY).read_bytes() == before
    assert "six times a day" in (root / f"{STORY}.new").read_text(encoding="utf-8")
    assert pipeline.converted(root).beside == ()
    (root / f"{STORY}.new").unlink()
    assert pipeline.converted(root).beside == ()
    put(root, "ferry.txt", SECOND.replace("eleven years", "twelve years"))
    assert pipeline.converted(root).merged == (STORY,)
    text = (root / STORY).read_text(encoding="utf-8")
    assert "at five and at nine" in text
    assert "twelve years" in text


def test_a_change_that_waits_is_not_forgotten_by_the_next(root: Path) -> None:
    """While a conflict waits, a further change of the clipping is shown together with it."""
    pipeline.converted(root)
    edit(root, "four times a day", "at five and at nine")
    put(root, "ferry.txt", SECOND)
    pipeline.converted(root)
    put(root, "ferry.txt", SECOND.replace("eleven years", "twelve years"))

    assert pipeline.converted(root).beside == (f"{STORY}.new",)
    waiting = (root / f"{STORY}.new").read_text(encoding="utf-8")
    assert "six times a day" in waiting
    assert "twelve years" in waiting


def test_without_a_base_nothing_is_guessed(root: Path) -> None:
    """When the text as last converted is gone, the new text is laid beside the edited story."""
    pipeline.converted(root)
    edit(root, "The white ferry", "The grey ferry")
    for base in (root / "content/stories/.converted").iterdir():
        base.unlink()
    put(root, "ferry.txt", SECOND)

    assert pipeline.converted(root).beside == (f"{STORY}.new",)
    assert "The grey ferry" in (root / STORY).read_text(encoding="utf-8")


def test_a_renamed_story_is_merged_all_the_same(root: Path) -> None:
    """The author may call the file otherwise: its base is found by what it was made from."""
    pipeline.converted(root)
    edit(root, "The white ferry", "The grey ferry")
    (root / STORY).rename(root / "content/stories/the-ferry.md")
    put(root, "ferry.txt", SECOND)

    assert pipeline.converted(root).merged == ("content/stories/the-ferry.md",)


def test_a_story_that_cannot_be_read_is_not_taken_for_deleted(root: Path) -> None:
    """A broken byte in a story neither converts its clipping anew nor decides against it."""
    pipeline.converted(root)
    (root / STORY).write_bytes(b"\xff\xfe broken")

    result = pipeline.converted(root)

    assert (result.written, result.dropped) == ((), ())
    assert not (root / "content/decisions.toml").exists()


def test_a_deleted_story_stays_deleted(root: Path) -> None:
    """Its clipping is remembered in decisions.toml and not converted again."""
    pipeline.converted(root)
    (root / STORY).unlink()

    assert pipeline.converted(root).dropped == ("content/clippings/ferry.txt",)
    assert pipeline.converted(root).written == ()


def test_one_bad_file_stops_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A text over which the converter breaks down is a problem with a way out; the others are converted."""
    put(root, "a-bad.txt", "boom " * 100)
    put(root, "b-empty.txt", "")
    whole = convert.convert

    def breaking(clipping: Clipping, *, sisters: Sisters) -> Draft:
        if "boom" in clipping.text:
            raise RecursionError("too deep")
        return whole(clipping, sisters=sisters)

    monkeypatch.setattr(convert, "convert", breaking)

    result = pipeline.converted(root)

    assert result.written == (STORY,)
    assert [problem.path for problem in result.problems] == ["content/clippings/a-bad.txt", "content/clippings/b-empty.txt"]
    assert "report it" in result.problems[0].todo


def test_the_same_article_twice_is_told(root: Path) -> None:
    """A file with the same bytes as another becomes no second story, and its name is said, at every run."""
    put(root, "zebra.txt", FIRST)

    for _ in range(2):
        found = pipeline.converted(root)

        assert [problem.path for problem in found.problems] == ["content/clippings/zebra.txt"]
        assert "content/clippings/ferry.txt" in found.problems[0].what

    assert len(list((root / "content/stories").glob("*.md"))) == 1


TRAM = FIRST.replace("Ferry", "Tram").replace("ferry", "tram")
LAMPS = """\
New lamps for the market square
courier.example.org   2023-05-02 08:10   Source: The Bay Courier

The market square will be lit by forty new lamps from the autumn on, the council decided after two evenings of talk about their colour.

Shopkeepers had asked for warmer light, since in the white glare of the old ones no fish looked fresh and no customer looked well.

Author: Ines Falk   Editor: Piet Mulder
"""
TRAM_STORY = STORY.replace("ferry", "tram")


@pytest.mark.parametrize("other", ["a.txt", "z.txt"])
def test_another_article_under_an_old_name_is_another_story(root: Path, other: str) -> None:
    """A clipping that got another name keeps its story, with the author's words, whatever now lies under the old one."""
    pipeline.converted(root)
    edit(root, "white ferry", "grey ferry")
    (root / "content/clippings/ferry.txt").rename(root / "content/clippings" / other)
    put(root, "ferry.txt", TRAM)

    assert pipeline.converted(root).written == (TRAM_STORY,)
    assert "grey ferry" in (root / STORY).read_text(encoding="utf-8")
    assert pipeline.converted(root).kept == 2


@pytest.mark.parametrize("mine", ["white", "grey"])
def test_a_clipping_renamed_and_edited_goes_on_with_its_story(root: Path, mine: str) -> None:
    """Its text is like that of the story whose clipping is gone, so it is no second story; what the author wrote is kept."""
    pipeline.converted(root)
    edit(root, "white ferry", f"{mine} ferry")
    (root / "content/clippings/ferry.txt").unlink()
    put(root, "boat.txt", SECOND)

    result = pipeline.converted(root)

    text = (root / STORY).read_text(encoding="utf-8")
    assert (result.written + result.merged, result.problems) == ((STORY,), ())
    assert f"{mine} ferry" in text
    assert "six times a day" in text
    assert "clippings/boat.txt" in text
    assert pipeline.converted(root).kept == 1


def test_clippings_that_swap_names_and_change_keep_their_stories(root: Path) -> None:
    """Each is known by its words: no story gets the other's text."""
    put(root, "tram.txt", TRAM)
    pipeline.converted(root)
    put(root, "tram.txt", SECOND)
    put(root, "ferry.txt", TRAM.replace("four times a day", "nine times a day"))

    assert sorted(pipeline.converted(root).written) == [STORY, TRAM_STORY]
    assert "six times a day" in (root / STORY).read_text(encoding="utf-8")
    assert "nine times a day" in (root / TRAM_STORY).read_text(encoding="utf-8")
    assert pipeline.converted(root).kept == 2


def test_another_article_in_place_of_the_first_is_told(root: Path) -> None:
    """Whoever pastes one article after the other into one file gets a story of each; the first is not written over."""
    pipeline.converted(root)
    put(root, "ferry.txt", LAMPS)

    result = pipeline.converted(root)

    assert len(result.written) == 1
    assert ["holds another article" in problem.what for problem in result.problems] == [True]
    assert "white ferry" in (root / STORY).read_text(encoding="utf-8")
    put(root, "ferry.txt", LAMPS.replace("forty", "sixty"))
    assert pipeline.converted(root).written == result.written
    (root / result.written[0]).unlink()
    put(root, "ferry.txt", LAMPS.replace("forty", "eighty"))
    assert (len(pipeline.converted(root).dropped), pipeline.converted(root).kept) == (1, 1)


@pytest.mark.parametrize(("old", "new"), [("2023-03-14", "2023-04-14"), ("courier.", "gazette.")])
def test_what_is_alike_but_of_another_day_or_outlet_is_told(root: Path, old: str, new: str) -> None:
    """Reports are copied and columns come daily: such a clipping is a story more, and the author is told how to join the two."""
    pipeline.converted(root)
    edit(root, "white ferry", "grey ferry")
    (root / "content/clippings/ferry.txt").unlink()
    put(root, "boat.txt", SECOND.replace(old, new))

    result = pipeline.converted(root)

    assert len(result.written) == 1
    assert STORY not in result.written
    (problem,) = result.problems
    assert f"delete {result.written[0]} and call the clipping content/clippings/ferry.txt again" in problem.todo
    (root / result.written[0]).unlink()
    (root / "content/clippings/boat.txt").rename(root / "content/clippings/ferry.txt")
    assert pipeline.converted(root).merged == (STORY,)


def test_of_two_that_are_as_much_alike_neither_is_chosen(root: Path) -> None:
    """A clipping that went, and two new ones like it: nobody can tell which goes on with its story."""
    pipeline.converted(root)
    (root / "content/clippings/ferry.txt").unlink()
    put(root, "a.txt", SECOND)
    put(root, "b.txt", SECOND.replace("six times", "nine times"))
    before = (root / STORY).read_bytes()

    result = pipeline.converted(root)

    assert (len(result.written), len(result.problems)) == (2, 2)
    assert (root / STORY).read_bytes() == before
    assert pipeline.converted(root).kept == 2


def test_a_deleted_story_stays_deleted_when_its_clipping_changes(root: Path) -> None:
    """Under its old name or another, edited once or twice; until the author takes the decision out again."""
    pipeline.converted(root)
    (root / STORY).unlink()
    for name, text in (("ferry.txt", SECOND), ("boat.txt", FIRST.replace("eleven", "twelve")), ("boat.txt", FIRST)):
        for clipping in (root / "content/clippings").iterdir():
            clipping.unlink()
        put(root, name, text)
        assert (len(pipeline.converted(root).dropped), pipeline.converted(root).written) == (1, ())

    (root / "content/decisions.toml").unlink()

    assert pipeline.converted(root).written == (STORY,)
    assert pipeline.converted(root).kept == 1


def test_the_kept_text_goes_with_a_renamed_story(root: Path) -> None:
    """It bears the story's name, and none is left under the old one."""
    pipeline.converted(root)
    (root / STORY).rename(root / "content/stories/the-ferry.md")

    pipeline.converted(root)

    assert [base.name for base in (root / "content/stories/.converted").iterdir()] == ["the-ferry.md"]
    assert pipeline.converted(root, force=True).written == ("content/stories/the-ferry.md",)


@pytest.mark.parametrize("changed", ["ferry.txt", "zebra.txt"])
def test_of_twins_one_that_changes_is_a_story_of_its_own(root: Path, changed: str) -> None:
    """The other keeps the story; one run settles it, and the next change is made where the first one went."""
    put(root, "zebra.txt", FIRST)
    pipeline.converted(root)
    put(root, changed, SECOND)

    second = pipeline.converted(root).written
    assert (second, pipeline.converted(root).kept) == ((STORY.replace(".md", "-2.md"),), 2)
    put(root, changed, SECOND.replace("six", "nine"))
    assert pipeline.converted(root).written == second


def test_articles_that_two_exports_share_are_settled_in_one_run(root: Path) -> None:
    """One changes in the export that its story was made from: the other still holds that story's text, so the change is one more."""

    paragraph = FIRST.splitlines()[3]

    def export(*words: str) -> str:
        return "\n".join(
            f"The {word} returns\n\nThe Bay Courier\n\nMarch 14, 2023\n\nSection: NEWS\n\nLength: 90 words\n\nBody\n\n"
            f"{paragraph.replace('ferry', word)}\n\nLoad-Date: March 15, 2023\n\nEnd of Document\n"
            for word in words
        )

    (root / "content/clippings/ferry.txt").unlink()
    put(root, "a.txt", export("tram", "mill"))
    put(root, "b.txt", export("mill", "oven"))
    assert len(pipeline.converted(root).written) == 3
    put(root, "a.txt", export("tram", "mill").replace("white mill", "grey mill"))

    result = pipeline.converted(root)

    assert (len(result.written), result.dropped) == (1, ())
    assert pipeline.converted(root).kept == 4
    assert len(list((root / "content/stories").glob("*.md"))) == 4


def test_a_dry_run_writes_nothing(root: Path) -> None:
    """It says what would be written and leaves the folder as it is."""
    before = sorted(root.rglob("*"))

    assert pipeline.converted(root, dry_run=True).written == (STORY,)
    assert sorted(root.rglob("*")) == before


def test_progress_is_told(root: Path) -> None:
    """Whoever asks is told after every file how many there are."""
    put(root, "other.txt", FIRST.replace("Ferry", "Boat"))
    told: list[tuple[int, int, str]] = []

    pipeline.converted(root, tell=lambda *words: told.append(words))

    assert told[-1] == (2, 2, "content/clippings/other.txt")


def assert_nobody_works_in(folder: Path) -> None:
    """No process that was started there goes on; asked for a while, since they need a moment to notice."""
    until = time.monotonic() + 20
    while (left := [place for place in Path("/proc").glob("[0-9]*/cwd") if _leads_to(place, folder)]) and time.monotonic() < until:
        time.sleep(0.05)
    assert left == []


def _leads_to(link: Path, folder: Path) -> bool:
    try:
        return os.readlink(link) == str(folder)
    except OSError:
        return False


def test_a_killed_run_is_finished_by_the_next(tmp_path: Path) -> None:
    """Killed anywhere, a conversion leaves whole stories; the next run converts the rest, and nothing is taken for deleted."""
    folder = tmp_path / "content/clippings"
    folder.mkdir(parents=True)
    for number in range(60):
        put(tmp_path, f"{number:02}.txt", FIRST.replace("Ferry", f"Ferry number {number}"))
    door = Path(__file__).parents[1] / "build.py"
    for _ in range(4):
        process = subprocess.Popen([sys.executable, str(door), "convert"], cwd=tmp_path, stderr=subprocess.DEVNULL, env=os.environ)
        stories = tmp_path / "content/stories"
        seen = len(list(stories.glob("*.md"))) if stories.exists() else 0
        until = time.monotonic() + 20
        while process.poll() is None and time.monotonic() < until and len(list(stories.glob("*.md"))) < seen + 5:
            time.sleep(0.002)
        process.kill()
        process.wait()
    assert_nobody_works_in(tmp_path)

    result = pipeline.converted(tmp_path)

    assert (result.dropped, result.problems) == ((), ())
    assert len(list((tmp_path / "content/stories").glob("*.md"))) == 60
    assert len(list((tmp_path / "content/stories/.converted").glob("*.md"))) == 60


def test_two_runs_at_once_wait_for_each_other(root: Path) -> None:
    """Each article becomes one story, and neither run trips over the other's files."""
    for number in range(12):
        put(root, f"ferry-{number}.txt", FIRST.replace("returns to", f"{number} returns to"))
    command = [sys.executable, str(Path(__file__).parents[1] / "build.py"), "convert"]
    runs = [subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) for _ in range(2)]

    said = [run.communicate()[0] for run in runs]

    assert ([run.returncode for run in runs], len(list((root / "content/stories").glob("*.md")))) == ([0, 0], 13), said


def test_a_change_for_a_story_that_cannot_be_read_is_told(root: Path) -> None:
    """Neither is the change lost nor the story touched."""
    pipeline.converted(root)
    mine = b"\xff\xfe\x00" + (root / STORY).read_bytes()[:200]
    (root / STORY).write_bytes(mine)
    put(root, "ferry.txt", SECOND)

    done = pipeline.converted(root)

    assert ([problem.path for problem in done.problems], (root / STORY).read_bytes()) == ([STORY], mine)


def test_a_text_as_long_as_a_shelf_is_refused(root: Path) -> None:
    """What would take minutes says so at once."""
    put(root, "shelf.txt", FIRST * 9000)

    (problem,) = pipeline.converted(root).problems

    assert (problem.path, "in one piece" in problem.what) == ("content/clippings/shelf.txt", True)
