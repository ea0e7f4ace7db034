"""Clippings of one outlet beside one another: what they share, whoever converts them and whenever they came."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from dateline import gathering, pipeline
from dateline.cli import main
from dateline.workers import Workers
from tests.convert.test_shared import NOTICE, SCHOOL, WEIR, text
from tests.folders import differences, files, put

FERRY = tuple(
    line.replace("Weir", "Ferry")
    .replace("weir", "ferry")
    .replace("storm", "thaw")
    .replace("canal", "sound")
    .replace("eleven", "nine")
    for line in WEIR
)
PILE = {"weir.txt": text(WEIR), "school.txt": text(SCHOOL), "ferry.txt": text(FERRY)}


def project(root: Path, *names: str) -> Path:
    put(root, "content/site.toml", 'title = "Valley"\n')
    for name in names:
        put(root, f"content/clippings/{name}", PILE[name])
    return root


def test_the_same_folder_gives_the_same_stories(tmp_path: Path) -> None:
    """In this process or handed out to three, and again by force."""
    pipeline.converted(project(tmp_path / "one", *PILE))
    with ThreadPoolExecutor(3) as executor:
        pipeline.converted(project(tmp_path / "three", *PILE), workers=Workers(3, executor=executor))
    first = files(tmp_path / "one/content/stories")

    assert differences(first, files(tmp_path / "three/content/stories")) == []
    assert not any(NOTICE.encode() in story for story in first.values())
    pipeline.converted(tmp_path / "one", force=True)
    assert differences(first, files(tmp_path / "one/content/stories")) == []


def test_a_stopped_run_is_finished_as_if_it_had_not_been(tmp_path: Path) -> None:
    """What was converted before still says what it shares with what was not."""
    whole = project(tmp_path / "whole", *PILE)
    pipeline.converted(whole)
    pipeline.converted(project(tmp_path / "stopped", *PILE))
    for story in (tmp_path / "stopped/content/stories").glob("*school*"):
        story.unlink()
        (tmp_path / "stopped/content/stories/.converted" / story.name).unlink(missing_ok=True)
    pipeline.converted(tmp_path / "stopped")

    assert differences(files(whole / "content/stories"), files(tmp_path / "stopped/content/stories")) == []


def test_a_story_stays_when_a_sister_comes_later(tmp_path: Path) -> None:
    """What was converted alone says what it said, until it is converted by force; the newcomer knows of it."""
    root = project(tmp_path, "weir.txt")
    story = root / pipeline.converted(root).written[0]
    alone = story.read_text("utf-8")

    project(root, "school.txt")
    later = pipeline.converted(root)

    assert NOTICE in alone
    assert story.read_text("utf-8") == alone
    assert NOTICE not in (root / later.written[0]).read_text("utf-8")
    assert pipeline.converted(root).written == ()
    pipeline.converted(root, force=True)
    assert NOTICE not in story.read_text("utf-8")


def test_nothing_is_read_where_nothing_is_to_be_converted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second run asks no clipping what it shares; nor does the first, of pages."""
    root = project(tmp_path, *PILE)
    pipeline.converted(root)

    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(gathering, "_flattened", never)
    put(root, "content/clippings/page.html", "<html><body><article><h1>A barn</h1><p>It stands.</p></article></body></html>")
    assert pipeline.converted(root).kept == len(PILE)


def test_files_of_a_manifest_are_a_pile(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """So are those named together; one by itself is not, unless it lies in the project."""
    root = project(tmp_path / "valley", *PILE)
    sources = [root / "content/clippings" / name for name in PILE]
    manifest = put(tmp_path, "m.tsv", "".join(f"{source}\t{tmp_path / 'out' / source.stem}.md\n" for source in sources))

    monkeypatch.chdir(tmp_path)
    assert main(["convert", "--manifest", str(manifest)]) == 0
    assert not any(NOTICE.encode() in made for made in files(tmp_path / "out").values())
    assert main(["convert", str(sources[0]), "--stdout"]) == 0
    assert NOTICE in capsys.readouterr().out
    monkeypatch.chdir(root)
    assert main(["convert", str(sources[0]), "--explain"]) == 0
    assert "in-1-other-clipping" in capsys.readouterr().out
