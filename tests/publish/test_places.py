"""Wherever in git a project lies, its site is published as from a repository of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from dateline.cli import main
from dateline.publish.workflow import pages_workflow
from tests.publish.test_publish import STORY, diagnosed, git, published


def project(root: Path) -> Path:
    """One with a story of its own; `site/` is kept out of git."""
    (root / "content/stories").mkdir(parents=True)
    (root / "content/site.toml").write_text('title = "Pearls"\nurl = "https://ana.github.io/pearls"\n')
    (root / "content/stories/own.md").write_text(STORY.format(title="Ours", rights="full"))
    (root / ".gitignore").write_text("/site/\n/.site.*\n/.dateline/\n")
    return root


def committed(root: Path) -> None:
    git(root, "add", "-A")
    git(root, "commit", "-qm", "begin")


def repository(folder: Path, remote: Path) -> Path:
    """One beside the project's files, with the remote."""
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "-q", ".")
    git(folder, "remote", "add", "origin", str(remote))
    return folder


def worktree(folder: Path, remote: Path) -> Path:
    """The second worktree of a repository, on a branch of its own."""
    main_one = repository(folder / "main", remote)
    committed(project(main_one))
    git(main_one, "worktree", "add", "-q", "-b", "draft", str(folder / "linked"))
    return folder / "linked"


def submodule(folder: Path, remote: Path) -> Path:
    """A submodule of somebody's collection, its head detached, as a clone of the collection has it."""
    own = repository(folder / "own", remote)
    committed(project(own))
    git(own, "push", "-q", "origin", "HEAD:main")
    collection = repository(folder / "collection", folder / "nowhere.git")
    git(collection, "submodule", "add", "-q", str(remote), "sites/pearls")
    committed(collection)
    git(folder, "clone", "-q", "--recurse-submodules", str(collection), "copy")
    return folder / "copy/sites/pearls"


def subfolder(folder: Path, remote: Path) -> Path:
    """A folder among others of a repository."""
    top = repository(folder / "papers", remote)
    (top / "notes.txt").write_text("Notes on something else.\n")
    root = project(top / "sites/pearls")
    committed(top)
    return root


@pytest.fixture
def remote(tmp_path: Path) -> Path:
    """A bare repository, whose folder has a blank and an umlaut in its name."""
    path = tmp_path / "Ablage ü.git"
    git(tmp_path, "init", "-q", "--bare", "-b", "main", str(path))
    return path


@pytest.fixture(params=[worktree, submodule, subfolder], ids=lambda place: place.__name__)
def root(request: pytest.FixtureRequest, tmp_path: Path, remote: Path) -> Path:
    place: Callable[[Path, Path], Path] = request.param
    return place(tmp_path / "Ordner ü", remote)


def test_the_site_alone_is_published(root: Path, remote: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its files stand at the top of the branch, the commit names that of the sources, nothing of the author's is touched; what did not
    change is not published again."""
    before = git(root, "status", "--porcelain"), git(root, "branch", "--list"), git(root, "stash", "list")

    assert main(["publish"], root=root) == 0
    assert main(["publish"], root=root) == 0

    assert "already" in capsys.readouterr().err
    assert {"index.html", ".nojekyll", "stories/own/index.html"} <= published(remote)
    assert not {path for path in published(remote) if path.startswith(("content/", "sites/"))}
    assert git(remote, "show", "gh-pages:index.html") == (root / "site/index.html").read_text(encoding="utf-8").strip()
    assert (
        git(remote, "log", "--format=%s", "gh-pages") == f"Publish the site built from {git(root, 'rev-parse', '--short', 'HEAD')}"
    )
    assert (git(root, "status", "--porcelain"), git(root, "branch", "--list"), git(root, "stash", "list")) == before


def test_what_is_published_is_found_sound(root: Path) -> None:
    """Before it is published that is the next step, afterwards there is none."""
    assert main([], root=root) == 0
    assert [problem.what for problem in diagnosed(root)] == ["the site has not been published yet"]

    main(["publish"], root=root)

    assert diagnosed(root) == ()


def test_protected_text_in_git_is_refused(root: Path, remote: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By its name in the project, with a command that can be typed there."""
    (root / "content/stories/theirs.md").write_text(STORY.format(title="Theirs", rights="excerpt"))
    committed(root)

    assert main(["publish"], root=root) == 1

    assert "content/stories/theirs.md" in capsys.readouterr().err
    assert "gh-pages" not in git(remote, "branch", "--list")
    told = diagnosed(root, private=frozenset({"content/stories/theirs.md"}))
    assert "content/stories/theirs.md" in [problem.path for problem in told if "other people's text" in problem.what]
    git(root, "rm", "-q", "--cached", "content/stories/theirs.md")
    assert main(["publish"], root=root) == 0


def test_sources_are_never_overwritten(root: Path, remote: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A branch that holds them is refused."""
    git(root, "push", "-q", "origin", "HEAD:refs/heads/kept")
    tip = git(remote, "rev-parse", "kept")

    assert main(["publish", "--branch", "kept"], root=root) == 1

    assert "holds a project's sources" in capsys.readouterr().err
    assert git(remote, "rev-parse", "kept") == tip


def test_a_workflow_is_looked_for_where_github_does(tmp_path: Path, remote: Path) -> None:
    """At the top of the repository; one beside the project below it is told of, for nobody ever runs it."""
    root = subfolder(tmp_path, remote)
    main(["publish"], root=root)
    assert diagnosed(root) == ()
    for folder, told in ((root, ["lies below the top of its repository, where GitHub looks for none"]), (root.parents[1], None)):
        workflow = folder / ".github/workflows/pages.yml"
        workflow.parent.mkdir(parents=True)
        workflow.write_text(pages_workflow(install="true"))

        found = [problem.what for problem in diagnosed(root)]

        assert found == (told or ["a workflow deploys the site, and the branch gh-pages holds one too"])
        workflow.unlink()
