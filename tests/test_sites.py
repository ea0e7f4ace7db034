"""Whole sites, right and wrong: what the command line says, and what it leaves on the disk."""

import json
import shutil
from pathlib import Path

import pytest

from dateline.cli import main

SITES = Path(__file__).parent / "sites"
INVALID = sorted(path.name for path in SITES.glob("invalid-*"))


def copied(name: str, to: Path) -> Path:
    root = to / "project"
    shutil.copytree(SITES / name, root)
    return root


def content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("name", INVALID)
def test_an_invalid_site_is_refused_with_the_words_that_help(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every error is said with its place, all at once; the exit code is 1 and the previous site is as it was."""
    root = copied(name, tmp_path)
    (root / "site").mkdir()
    (root / "site/index.html").write_bytes(b"the previous site")

    code = main(["build", "--no-convert"], root=root)

    said = capsys.readouterr().err.splitlines()
    expected = (root / "expected.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in expected if line not in said] == []
    assert code == 1
    assert content(root / "site") == {"index.html": b"the previous site"}


@pytest.mark.parametrize("name", INVALID)
def test_check_says_the_same_as_data(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`check --format json` gives each problem with its parts."""
    root = copied(name, tmp_path)

    code = main(["check", "--format", "json"], root=root)

    problems = json.loads(capsys.readouterr().out)
    expected = [line for line in (root / "expected.txt").read_text(encoding="utf-8").splitlines() if line]
    said = {
        ":".join(str(part) for part in (p["path"], p["line"], p["column"]) if part) + f": {p['what']}: {p['todo']}"
        for p in problems
    }
    assert code == 1
    assert [line for line in expected if line not in said] == []


def test_a_folder_that_is_no_project_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without content/ nothing is written; the message says what to do."""
    for words in ([], ["check"], ["convert"]):
        assert main(words, root=tmp_path) == 1
        assert "content/clippings/" in capsys.readouterr().err

    assert list(tmp_path.iterdir()) == []


def test_empty_content_becomes_a_site_that_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing to build is no error: there is a home page, and a word on what is missing."""
    (tmp_path / "content").mkdir()

    code = main([], root=tmp_path)

    assert code == 0
    assert (tmp_path / "site/index.html").is_file()
    assert "content/site.toml" in capsys.readouterr().err


def test_clippings_alone_make_a_site(tmp_path: Path, capsys: pytest.CaptureFixture[str], project: Path) -> None:
    """Without settings and without anybody accepted, articles become stories and a site; warnings, no errors."""
    shutil.copytree(project / "content/clippings", tmp_path / "content/clippings")

    code = main([], root=tmp_path)

    assert code == 0, capsys.readouterr().err
    stories = list((tmp_path / "content/stories").glob("*.md"))
    assert len(stories) == len(list((tmp_path / "content/clippings").iterdir()))
    assert len(list((tmp_path / "site/stories").glob("*/index.html"))) == len(stories)


def test_building_again_changes_nothing(tmp_path: Path, project: Path) -> None:
    """A second run converts nothing, writes nothing and touches nothing but its own notes in .dateline/."""
    root = tmp_path / "project"
    shutil.copytree(project / "content", root / "content")
    main([], root=root)
    before = stamped(root)

    assert main([], root=root) == 0

    assert stamped(root) == before


def stamped(root: Path) -> dict[Path, tuple[bytes, int]]:
    files = (path for path in sorted(root.rglob("*")) if path.is_file() and ".dateline" not in path.parts)
    return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def test_the_sample_site_has_no_problem(tmp_path: Path, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What we publish ourselves passes the strictest check."""
    shutil.copytree(project / "content", tmp_path / "content")

    assert main(["check", "--strict"], root=tmp_path) == 0, capsys.readouterr().out


def test_the_sample_stories_are_what_convert_makes(tmp_path: Path, project: Path) -> None:
    """Each sample clipping is known by its digest: a run in a fresh clone converts nothing."""
    shutil.copytree(project / "content", tmp_path / "content")
    before = content(tmp_path / "content")

    main([], root=tmp_path)

    assert content(tmp_path / "content") == before


def test_a_deleted_story_stays_deleted(tmp_path: Path, project: Path) -> None:
    """Its clipping is not converted again, in this run or any later one."""
    shutil.copytree(project / "content/clippings", tmp_path / "content/clippings")
    main([], root=tmp_path)
    gone = min((tmp_path / "content/stories").glob("*.md"))
    gone.unlink()

    main([], root=tmp_path)
    main([], root=tmp_path)

    assert not gone.exists()
    assert "sha256" in (tmp_path / "content/decisions.toml").read_text(encoding="utf-8")


def test_an_edited_story_is_never_overwritten(tmp_path: Path, project: Path) -> None:
    """When its clipping changes, the new text lies beside the author's."""
    shutil.copytree(project / "content/clippings", tmp_path / "content/clippings")
    main([], root=tmp_path)
    story = min((tmp_path / "content/stories").glob("*.md"))
    mine = story.read_text(encoding="utf-8").replace("\n---\n", "\n# my own comment\n---\n", 1) + "\nA word of mine.\n"
    story.write_text(mine, encoding="utf-8")
    clipping = next(path for path in (tmp_path / "content/clippings").iterdir() if path.name in mine)
    clipping.write_text(
        clipping.read_text(encoding="utf-8") + "\n\nOne more paragraph was added to the article after it was saved.\n",
        encoding="utf-8",
    )

    main([], root=tmp_path)

    assert story.read_text(encoding="utf-8") == mine
    assert story.with_name(f"{story.name}.new").is_file()


def test_the_same_bytes_whatever_the_base(tmp_path: Path, project: Path) -> None:
    """Only 404.html, feed, sitemap and what others' machines read know the path the site lies under."""
    shutil.copytree(project / "content", tmp_path / "content")
    main(["--base", "/", "--out", "plain"], root=tmp_path)
    main(["--base", "/repo", "--out", "under"], root=tmp_path)

    plain, under = content(tmp_path / "plain"), content(tmp_path / "under")

    assert plain.keys() == under.keys()
    body = {
        path: (page.partition(b"</head>")[2], under[path].partition(b"</head>")[2])
        for path, page in plain.items()
        if path.endswith(".html")
    }
    assert [path for path, (one, other) in body.items() if one != other and path != "404.html"] == []


def test_a_broken_template_is_a_problem_with_its_line(tmp_path: Path, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A mistake in a template names file and line, and leaves the site alone."""
    shutil.copytree(project / "content", tmp_path / "content")
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/404.html").write_text("fine\n{{ page.nothing_of_the_kind }}\n", encoding="utf-8")

    code = main([], root=tmp_path)

    assert code == 1
    assert "templates/404.html:2: " in capsys.readouterr().err
    assert not (tmp_path / "site").exists()


def test_a_story_retold_says_whose_words_it_has(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The report's author is named as its author, not as the author of our words: on the page, in the feed, for machines."""
    (tmp_path / "content/stories").mkdir(parents=True)
    (tmp_path / "content/site.toml").write_text(
        'title = "Pearls"\nauthor = "The editors"\nurl = "https://example.org"\nrights = "full"\n'
    )
    (tmp_path / "content/stories/a.md").write_text(
        "---\ntitle: A village\ndate: 2023-03-01\nsource: {name: Paper}\nauthors: [Ana Ruiz]\nretold: true\n---\n\nOur own words.\n"
    )

    assert main([], root=tmp_path) == 0, capsys.readouterr().err

    page = (tmp_path / "site/stories/a/index.html").read_text(encoding="utf-8")
    assert "After a report by" in page
    assert '"isBasedOn":{"@type":"CreativeWork","author":[{"@type":"Person","name":"Ana Ruiz"}]' in page
    assert "<name>The editors</name>" in (tmp_path / "site/feed.xml").read_text(encoding="utf-8")
    assert "Ana Ruiz" not in (tmp_path / "site/feed.xml").read_text(encoding="utf-8")


def test_a_name_in_two_spellings_is_shown_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Aliases that differ in capitals only are matched both and listed as one."""
    (tmp_path / "content/places").mkdir(parents=True)
    (tmp_path / "content/places/pearl.md").write_text("---\nname: Pearl\naliases: [Pearl village, Pearl Village, Shell]\n---\n")

    assert main([], root=tmp_path) == 0, capsys.readouterr().err

    page = (tmp_path / "site/places/pearl/index.html").read_text(encoding="utf-8")
    assert "Pearl village" in page
    assert "Shell" in page
    assert "Pearl Village" not in page.partition("<main")[2]
