"""A page that is renamed or made one with another keeps its old address, and whoever spoke of it still does."""

import subprocess
from pathlib import Path

import pytest

from dateline import renaming
from dateline.cli import main
from dateline.frontmatter import entry
from dateline.nouns.entity import Entity, Person
from dateline.nouns.site import Site
from dateline.nouns.source import SourceFile
from dateline.nouns.story import Story

PEOPLE = {
    "ana-keller": "---\nname: Ana Keller # as printed\nsort_name: Keller, Ana\nroles:\n  - title: Director\n    story: a-harbor-learns\n---\nMine.\n",
    "anita-keler": "---\nname: Anita Keler\naliases: [Nita]\nroles:\n  - {title: Head, story: other}\n---\nHers.\n",
}
HARBOR = (
    "---\ntitle: A harbor learns\ntitle_generated: true\ndate: 2024-05-02\npeople: [ana-keller]\n---\nAna Keller and Nita spoke.\n"
)
OTHER = "---\ntitle: Another\ndate: 2024-05-03\nnot_same_report: [a-harbor-learns] # no copy\n---\nAnita Keler spoke.\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    content = tmp_path / "content"
    for name, text in PEOPLE.items():
        written(content / "people" / f"{name}.md", text)
    written(content / "stories" / "2024-05-02-a-harbor-learns.md", HARBOR)
    written(content / "stories" / "2024-05-03-other.md", OTHER)
    written(content / "site.toml", 'title = "Test"\nurl = "https://example.org/"\nfeatured = ["a-harbor-learns"]\n')
    return tmp_path


def written(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def one(site: Path, path: str) -> Story | Entity:
    found, problems = entry(SourceFile(path=path, text=(site / path).read_text(encoding="utf-8")), site=Site())
    assert problems == ()
    assert isinstance(found, Story | Entity)
    return found


def leads(site: Path, address: str) -> str:
    """Where the page at an old address leads."""
    page = (site / "site" / address / "index.html").read_text(encoding="utf-8")
    assert "http-equiv" in page
    return page.partition('rel="canonical" href="')[2].partition('"')[0] or page.partition("canonical href=")[2].partition(">")[0]


def test_a_person_is_renamed(site: Path) -> None:
    """The old name is still linked, the old address leads on, and everything else in the file stays."""
    assert main(["rename", "Ana Keller", "Ana Keller Gil"], root=site) == 0

    person = one(site, "content/people/ana-keller-gil.md")
    assert isinstance(person, Person)
    assert (person.name, person.aliases, person.merged, person.sort_name) == (
        "Ana Keller Gil",
        ("Ana Keller",),
        ("ana-keller",),
        "Keller, Ana",
    )
    assert "# as printed" in (site / person.path).read_text(encoding="utf-8")
    assert not (site / "content/people/ana-keller.md").exists()
    assert main(["build", "--no-convert"], root=site) == 0
    assert leads(site, "people/ana-keller") == "https://example.org/people/ana-keller-gil/"
    assert 'href="../../people/ana-keller-gil/"' in (site / "site/stories/a-harbor-learns/index.html").read_text(encoding="utf-8")


def test_a_story_is_renamed(site: Path) -> None:
    """Its old address leads on; roles, other stories and the settings speak of it by the new id, comments and all."""
    assert main(["rename", "stories/a-harbor-learns", "How a harbor learns"], root=site) == 0

    story = one(site, "content/stories/2024-05-02-how-a-harbor-learns.md")
    assert isinstance(story, Story)
    assert (story.title, story.title_generated, story.aliases) == ("How a harbor learns", False, ("stories/a-harbor-learns/",))
    assert "story: how-a-harbor-learns\n" in (site / "content/people/ana-keller.md").read_text(encoding="utf-8")
    assert "[how-a-harbor-learns] # no copy" in (site / "content/stories/2024-05-03-other.md").read_text(encoding="utf-8")
    assert main(["check", "--strict"], root=site) == 0
    assert main(["build", "--no-convert"], root=site) == 0
    assert leads(site, "stories/a-harbor-learns") == "https://example.org/stories/how-a-harbor-learns/"


@pytest.mark.parametrize(("old", "new"), [("Ana Keller", "Ana Gil"), ("A harbor learns", "Harbors learn")])
def test_a_renaming_is_taken_back_by_another(site: Path, old: str, new: str) -> None:
    """Renamed there and back, a page stands where it stood, and no address leads to itself."""
    path = renaming.shelf(site).called(old)[0].path
    main(["rename", old, new], root=site)
    main(["rename", new, old], root=site)

    assert renaming.shelf(site).called(old)[0].path == path
    assert main(["check", "--strict"], root=site) == 0


def test_two_pages_become_one(site: Path) -> None:
    """Names, roles and text go to the second; the first one's address leads there."""
    assert main(["suggest", "--merge", "Anita Keler", "Ana Keller"], root=site) == 0

    person = one(site, "content/people/ana-keller.md")
    assert isinstance(person, Person)
    assert (person.aliases, person.merged, person.body) == (("Anita Keler", "Nita"), ("anita-keler",), "Mine.\n\nHers.")
    assert [(role.title, role.story) for role in person.roles] == [("Director", "a-harbor-learns"), ("Head", "other")]
    assert main(["build", "--no-convert"], root=site) == 0
    assert leads(site, "people/anita-keler") == "https://example.org/people/ana-keller/"


def test_a_merge_is_undone_by_git_revert(site: Path) -> None:
    """While it holds the old address leads on; once reverted, the site is what it was, byte for byte."""
    _git(site, "init", "-q")
    _committed(site, "two")
    before = _built(site)

    assert main(["suggest", "--merge", "Anita Keler", "Ana Keller"], root=site) == 0
    _committed(site, "one")
    merged = _built(site)
    led = leads(site, "people/anita-keler")
    _git(site, "revert", "--no-edit", "HEAD")

    assert "people/ana-keller/" in led
    assert merged != before
    assert _built(site) == before


def _built(site: Path) -> dict[str, bytes]:
    assert main(["build"], root=site) == 0
    return {str(path.relative_to(site)): path.read_bytes() for path in sorted((site / "site").rglob("*")) if path.is_file()}


def _committed(site: Path, message: str) -> None:
    _git(site, "add", "content")
    _git(site, "commit", "-q", "-m", message)


def _git(site: Path, *words: str) -> None:
    who = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *words], cwd=site, check=True, capture_output=True)


def test_what_cannot_be_moved_is_left_as_it_is(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Onto a page that is there, without a letter, of two who are said not to be one, or of nobody: told, and nothing written."""
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    wrong = [
        (["rename", "Ana Keller", "Anita Keler"], 'make them one with: suggest --merge "Ana Keller" "Anita Keler"'),
        (["rename", "Ana Keller", "…"], "no letter or figure"),
        (["rename", "Nobody", "Somebody"], 'no page and no story is called "Nobody"'),
        (["suggest", "--merge", "Anita Keler", "A harbor learns"], "no page is called"),
    ]

    for words, said in wrong:
        assert main(words, root=site) == 1
        assert said in capsys.readouterr().err

    assert {path: path.read_bytes() for path in site.rglob("*") if path.is_file()} == before


def test_who_is_not_the_same_is_not_made_one(site: Path) -> None:
    """`not_same_as` on either side stands in the way; likewise `hidden`, which a merge would lift or spread."""
    ana, anita = renaming.shelf(site).called("Ana Keller")[0], renaming.shelf(site).called("Anita Keler")[0]
    assert isinstance(ana, Entity)
    assert isinstance(anita, Entity)
    for line, said in (("not_same_as: [anita-keler]", "not to be the same"), ("hidden: true", "is hidden")):
        written(site / ana.path, PEOPLE["ana-keller"].replace("sort_name: Keller, Ana", line))
        shelf = renaming.shelf(site)
        with pytest.raises(renaming.Immovable, match=said):
            renaming.unite(shelf, anita, into=next(entry for entry in shelf.entries if entry.path == ana.path))  # type: ignore[arg-type]
