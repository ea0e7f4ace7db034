"""Only the built site goes to the branch; what stands in the way is said; a new project gets there in five commands."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import pytest

from dateline.cli import main
from dateline.nouns.problem import Problem
from dateline.nouns.site import Site
from dateline.publish import Branch, diagnosis, facts
from dateline.publish.workflow import pages_workflow

IDENTITY = (
    "-c",
    "user.name=Ana",
    "-c",
    "user.email=ana@example.org",
    "-c",
    "init.defaultBranch=main",
    "-c",
    "protocol.file.allow=always",
)
STORY = "---\ntitle: {title}\nrights: {rights}\n---\n\nWords of the story itself.\n"


def git(root: Path, *words: str) -> str:
    return subprocess.run(["git", *IDENTITY, *words], cwd=root, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def remote(tmp_path: Path) -> Path:
    """An empty bare repository."""
    path = tmp_path / "remote.git"
    git(tmp_path, "init", "-q", "--bare", str(path))
    return path


@pytest.fixture
def site(tmp_path: Path, remote: Path) -> Path:
    """A project with one story of its own in a repository with a remote."""
    root = tmp_path / "project"
    (root / "content/stories").mkdir(parents=True)
    (root / "content/site.toml").write_text('title = "Pearls"\nurl = "https://ana.github.io/pearls"\n')
    (root / "content/stories/own.md").write_text(STORY.format(title="Ours", rights="full"))
    (root / ".gitignore").write_text("/site/\n/.site.*\n/.dateline/\n")
    git(root, "init", "-q", ".")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "begin")
    git(root, "remote", "add", "origin", str(remote))
    return root


def published(remote: Path) -> set[str]:
    return set(git(remote, "ls-tree", "-r", "--name-only", "gh-pages").splitlines())


def test_the_built_site_and_nothing_else_is_pushed(site: Path, remote: Path) -> None:
    """One commit on gh-pages with the site's files and .nojekyll; its message names the source commit; the project is untouched."""
    before = git(site, "status", "--porcelain"), git(site, "log", "--oneline")

    assert main(["publish"], root=site) == 0

    files = published(remote)
    assert {"index.html", "404.html", ".nojekyll", "stories/own/index.html"} <= files
    assert not {path for path in files if path.startswith("content/")}
    assert git(site, "rev-parse", "--short", "HEAD") in git(remote, "log", "-1", "--format=%s", "gh-pages")
    assert (git(site, "status", "--porcelain"), git(site, "log", "--oneline")) == before


def test_publishing_again_adds_one_commit_for_each_change(site: Path, remote: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same site is not pushed twice; a changed one is a commit on top."""
    main(["publish"], root=site)
    main(["publish"], root=site)
    assert "already" in capsys.readouterr().err
    (site / "content/stories/own.md").write_text(STORY.format(title="Ours, corrected", rights="full"))

    main(["publish"], root=site)

    assert git(remote, "rev-list", "--count", "gh-pages") == "2"


def test_a_dry_run_pushes_nothing(site: Path, remote: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It says what would change."""
    assert main(["publish", "--dry-run"], root=site) == 0

    assert "index.html" in capsys.readouterr().err
    assert git(remote, "branch", "--list") == ""


def test_a_page_that_was_renamed_is_told_until_its_old_address_leads_on(
    site: Path, remote: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was published and leads nowhere now is said with the line to write; with that line the redirect stands and all is still."""
    (site / "content/people").mkdir()
    (site / "content/people/ana-rui.md").write_text("---\nname: Ana Rui\n---\n")
    main(["publish"], root=site)
    (site / "content/people/ana-rui.md").rename(site / "content/people/ana-ruiz.md")
    (site / "content/stories/own.md").rename(site / "content/stories/ours.md")
    capsys.readouterr()

    main(["publish", "--dry-run"], root=site)
    said = capsys.readouterr().err
    assert '/people/ana-rui/ was published and leads nowhere now: if it moved, write "merged: [ana-rui]"' in said
    assert '/stories/own/ was published and leads nowhere now: if it moved, write "aliases: [/stories/own/]"' in said

    (site / "content/people/ana-ruiz.md").write_text("---\nname: Ana Ruiz\nmerged: [ana-rui]\n---\n")
    (site / "content/stories/ours.md").write_text(
        STORY.format(title="Ours", rights="full").replace("\n---\n\n", "\naliases: [/stories/own/]\n---\n\n")
    )
    main(["publish"], root=site)
    assert "leads nowhere" not in capsys.readouterr().err
    assert {"people/ana-rui/index.html", "stories/own/index.html"} <= published(remote)


def interrupted(root: Path, monkeypatch: pytest.MonkeyPatch, *, after: int) -> None:
    """Build, and be stopped after so many files were moved into the site."""
    replace, moved = os.replace, []

    def stopped(source: str, target: str) -> None:
        if str(source).startswith(f"{root}/.site.stage/"):
            moved.append(target)
        if len(moved) > after:
            raise KeyboardInterrupt
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", stopped)
        assert main([], root=root) != 0
    assert (root / ".site.moves").exists()


@pytest.mark.parametrize("taken_back", [False, True])
@pytest.mark.parametrize("after", [0, 2])
def test_an_interrupted_build_is_never_published(
    site: Path, remote: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, after: int, taken_back: bool
) -> None:
    """What a build left between two moves is finished or undone first: the branch holds what the content says now, all of it."""
    for number in range(20):
        (site / f"content/stories/more-{number}.md").write_text(STORY.format(title=f"More {number}", rights="full"))
    story, before = site / "content/stories/own.md", (site / "content/stories/own.md").read_text()
    main([], root=site)
    story.write_text(before.replace("the story", "this story"))
    interrupted(site, monkeypatch, after=after)
    if taken_back:
        story.write_text(before)

    assert main(["publish"], root=site) == 0

    fresh = tmp_path / "fresh"
    shutil.copytree(site / "content", fresh / "content")
    main([], root=fresh)
    git(tmp_path, "clone", "-q", "-b", "gh-pages", str(remote), "walked")
    assert text_files(tmp_path / "walked") == text_files(fresh / "site")


def text_files(folder: Path) -> dict[str, str]:
    """Pages and data of a site, by their paths."""
    found = (path for path in sorted(folder.rglob("*")) if path.suffix in (".html", ".json", ".xml", ".js", ".csv"))
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in found}


def test_errors_are_not_published(site: Path, remote: Path) -> None:
    """A site with errors is refused before anything leaves the machine."""
    (site / "content/stories/own.md").write_text("---\ntitel: x\n---\n")

    assert main(["publish"], root=site) == 1

    assert git(remote, "branch", "--list") == ""


def test_a_file_that_came_since_is_published(site: Path, remote: Path) -> None:
    """A story that was added, and nothing else changed, is checked and stands on the branch."""
    for path in (site / "content").rglob("*"):
        os.utime(path, (1_600_000_000, 1_600_000_000))
    assert main(["publish"], root=site) == 0
    added = site / "content/stories/added.md"
    added.write_text("---\ntitel: Added\n---\n")
    assert main(["check"], root=site) == 1
    assert main(["publish"], root=site) == 1

    added.write_text(STORY.format(title="Added", rights="full"))
    assert main(["publish"], root=site) == 0

    assert "stories/added/index.html" in published(remote)


def test_the_sources_are_never_overwritten(site: Path, remote: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A branch of the remote that holds the project is none to publish to."""
    git(site, "push", "-q", "origin", "HEAD:main")

    assert main(["publish", "--branch", "main"], root=site) == 1

    assert "origin/main holds a project's sources" in capsys.readouterr().err
    assert "content/stories/own.md" in git(remote, "ls-tree", "-r", "--name-only", "main")


def test_what_github_would_not_take_is_not_sent(site: Path, remote: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Said before all of it is on its way."""
    (site / "content/assets").mkdir()
    with (site / "content/assets/film.bin").open("wb") as file:
        file.truncate(101 * 1024 * 1024)

    assert main(["publish"], root=site) == 1

    assert "site/assets/film.bin: has 106 MB, and GitHub takes no file over 100 MB" in capsys.readouterr().err
    assert git(remote, "branch", "--list") == ""


def test_the_published_bytes_are_the_built_ones(site: Path, remote: Path) -> None:
    """Whatever line ends git is told to make, and where the project is a folder of a repository."""
    whole = site.parent / "whole"
    shutil.copytree(site, whole / "blog", ignore=shutil.ignore_patterns(".git"))
    (whole / "blog/content/assets").mkdir()
    (whole / "blog/content/assets/table.csv").write_bytes(b"a\r\nb\r\n")
    git(whole, "init", "-q", ".")
    git(whole, "config", "core.autocrlf", "true")
    git(whole, "remote", "add", "origin", str(remote))

    assert main(["publish"], root=whole / "blog") == 0

    assert git(remote, "cat-file", "-s", "gh-pages:assets/table.csv") == "6"
    built = {path.relative_to(whole / "blog/site").as_posix() for path in (whole / "blog/site").rglob("*") if path.is_file()}
    assert published(remote) == built - {".gitignore"} | {".nojekyll"}


def test_a_remote_out_of_reach_is_said_with_what_to_do(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And git's own words for it."""
    git(site, "remote", "set-url", "origin", "../nowhere.git")

    assert main(["publish"], root=site) == 1

    said = capsys.readouterr().err
    assert "the remote origin cannot be reached: check the connection, the address (`git remote -v`) and your rights to it" in said
    assert "nowhere.git" in said


def test_what_is_not_committed_is_said_on_the_branch(site: Path, remote: Path) -> None:
    """The message names the source commit, and that the site was built from more than that."""
    main(["publish"], root=site)
    assert "not committed" not in git(remote, "log", "-1", "--format=%s", "gh-pages")
    (site / "content/stories/own.md").write_text(STORY.format(title="Edited", rights="full"))

    main(["publish"], root=site)

    assert git(remote, "log", "-1", "--format=%s", "gh-pages").endswith("and what is not committed yet")


def test_protected_text_in_git_is_refused_by_name(site: Path, remote: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A story that is not full, or a clipping, that git would hand out stops publish and doctor."""
    (site / "content/clippings").mkdir()
    (site / "content/clippings/paper.txt").write_text("Somebody else's article.\n")
    (site / "content/stories/theirs.md").write_text(STORY.format(title="Theirs", rights="excerpt"))
    assert main(["publish"], root=site) == 0, "not in git, so nobody receives them"
    git(site, "add", "-A")
    capsys.readouterr()

    assert main(["publish"], root=site) == 1
    said = capsys.readouterr().err
    assert main(["doctor"], root=site) == 1

    assert "content/clippings/paper.txt, content/stories/theirs.md" in said
    assert "content/stories/theirs.md: is other people's text" in capsys.readouterr().out


def test_the_domain_of_ones_own_is_kept(site: Path, remote: Path) -> None:
    """CNAME comes from the url, and one that was set on the branch by hand survives."""
    (site / "content/site.toml").write_text('title = "Pearls"\nurl = "https://pearls.example"\n')
    main(["publish"], root=site)
    assert git(remote, "show", "gh-pages:CNAME") == "pearls.example"

    (site / "content/site.toml").write_text('title = "Pearls, renamed"\nurl = "https://ana.github.io/pearls"\n')
    main(["publish"], root=site)

    assert git(remote, "show", "gh-pages:CNAME") == "pearls.example"


def diagnosed(
    root: Path,
    *,
    origin: str = "https://ana.github.io",
    base: str = "/pearls",
    remote: str = "origin",
    branch: str = "gh-pages",
    private: frozenset[str] = frozenset(),
) -> tuple[Problem, ...]:
    site, published_on = Site(origin=origin, base=base), Branch(remote=remote, name=branch)
    found = facts(root, built=root / "site", site=site, branch=published_on, private=private)
    return diagnosis(found)


def seen(root: Path, **given: Any) -> list[str]:
    return [f"{problem.path}: {problem.what}" for problem in diagnosed(root, **given)]


@pytest.fixture
def sound(site: Path, remote: Path) -> Path:
    """A published project in which the doctor finds nothing to mend."""
    main(["publish"], root=site)
    git(site, "remote", "set-url", "--push", "origin", str(remote))
    assert seen(site) == []
    return site


def test_no_repository(sound: Path) -> None:
    """The first step of all."""
    shutil.rmtree(sound / ".git")

    assert seen(sound) == [".: this folder is no git repository"]


def test_no_remote(sound: Path) -> None:
    """A repository that leads nowhere."""
    git(sound, "remote", "remove", "origin")

    assert seen(sound) == [".git/config: there is no remote origin"]


def test_a_remote_of_another_name(sound: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever has one is told to name it, not to make another; `publish` says the same."""
    git(sound, "remote", "rename", "origin", "github")
    git(sound, "remote", "add", "upstream", "../elsewhere.git")

    (found,) = diagnosed(sound)
    assert (found.what, found.todo) == (
        "there is no remote origin",
        "name one that there is: `--remote github` or `--remote upstream`",
    )
    assert main(["publish"], root=sound) == 1
    assert "there is no remote origin: name one that there is: `--remote github` or `--remote upstream`" in capsys.readouterr().err
    assert seen(sound, remote="github") == []


def test_a_head_that_is_on_no_branch(sound: Path) -> None:
    """As after looking at an older commit: it is published as ever, and nothing is missing."""
    git(sound, "checkout", "-q", "--detach")

    assert main(["publish"], root=sound) == 0
    assert seen(sound) == []


def test_a_remote_out_of_reach(sound: Path) -> None:
    """Whether the site is published is not guessed."""
    git(sound, "remote", "set-url", "origin", "../nowhere.git")

    (found,) = seen(sound)
    assert found.startswith(".git/config: the remote origin cannot be reached (git ls-remote failed: ")


def test_not_built(sound: Path) -> None:
    """Nothing to publish yet."""
    (sound / "site/index.html").unlink()

    assert seen(sound) == ["site/index.html: is not there"]


def test_not_published(site: Path) -> None:
    """Built, and nobody can read it."""
    main([], root=site)

    assert seen(site) == [".git/config: the site has not been published yet"]


def test_exposed(sound: Path) -> None:
    """Somebody else's words in git."""
    assert seen(sound, private=frozenset({"content/stories/own.md"})) == [
        "content/stories/own.md: is other people's text, and git would give it to the remote"
    ]


def test_exposed_once(sound: Path) -> None:
    """What was taken out of git is in its history."""
    git(sound, "rm", "-q", "--cached", "content/stories/own.md")
    git(sound, "commit", "-qm", "keep it here")

    assert seen(sound, private=frozenset({"content/stories/own.md"})) == [
        "content/stories/own.md: is other people's text, and the history of your repository has it"
    ]


def test_a_workflow_that_never_runs(sound: Path) -> None:
    """It waits for a branch that is called otherwise; patterns are not judged."""
    workflow = sound / ".github/workflows/pages.yml"
    workflow.parent.mkdir(parents=True)
    git(sound, "branch", "-m", "trunk")
    git(sound, "push", "-q", "origin", "HEAD")
    git(sound, "push", "-q", "origin", "--delete", "gh-pages")
    text = pages_workflow(install="true")
    for branches, said in (
        ("[main, master]", "runs when main or master is pushed, and your branch is called trunk"),
        ("\n      - release/1.0\n", "runs when release/1.0 is pushed, and your branch is called trunk"),
        ("[trunk]", ""),
        ("['t*']", ""),
    ):
        workflow.write_text(text.replace("[main, master]", branches))
        assert seen(sound) == ([f".github/workflows: {said}"] if said else [])


def test_advice_names_the_branch_that_was_asked_about(site: Path, remote: Path) -> None:
    """And the remote's place for settings; what a domain of ones own is changed by depends on where it is written."""
    main([], root=site)
    assert [problem.todo for problem in diagnosed(site, branch="web")] == ["type `python build.py publish --branch web`"]
    main(["publish", "--branch", "web"], root=site)
    on_github(site, "pearls")

    (found,) = diagnosed(site, branch="web")
    assert "Deploy from a branch: web, / (root)" in found.todo
    with_domain(remote, "pearls.example", branch="web")
    assert next(problem.todo for problem in diagnosed(site, branch="web")) == (
        'write url = "https://pearls.example", or take the domain out at https://github.com/Ana/pearls/settings/pages'
    )


def with_domain(remote: Path, domain: str, *, branch: str) -> None:
    """A commit on the published branch as GitHub makes it when a domain is set by hand."""
    with tempfile.TemporaryDirectory() as folder:
        git(remote, "clone", "-q", "-b", branch, str(remote), folder)
        Path(folder, "CNAME").write_text(domain)
        git(Path(folder), "add", "-A")
        git(Path(folder), "commit", "-qm", "Create CNAME")
        git(Path(folder), "push", "-q")


def test_two_sources(sound: Path) -> None:
    """A workflow and a branch both publish."""
    (sound / ".github/workflows").mkdir(parents=True)
    (sound / ".github/workflows/pages.yml").write_text(pages_workflow(install="true"))

    assert seen(sound) == [".github/workflows: a workflow deploys the site, and the branch gh-pages holds one too"]


def on_github(root: Path, name: str) -> None:
    """A remote that is called as on GitHub and lies on this disk."""
    local = git(root, "remote", "get-url", "origin")
    git(root, "config", f"url.{local}.insteadOf", f"https://github.com/Ana/{name}.git")
    git(root, "config", "remote.origin.url", f"https://github.com/Ana/{name}.git")


@pytest.mark.parametrize(
    ("name", "origin", "base", "expected"),
    [
        ("pearls", "https://ana.github.io", "/pearls", None),
        (
            "pearls",
            "https://ana.github.io",
            "/shells",
            '"url" is https://ana.github.io/shells, and GitHub will serve the site at https://ana.github.io/pearls',
        ),
        ("pearls", "", "", '"url" is missing'),
        ("ana.github.io", "https://ana.github.io", "", None),
        (
            "ana.github.io",
            "https://ana.github.io",
            "/pearls",
            '"url" is https://ana.github.io/pearls, and GitHub will serve the site at https://ana.github.io',
        ),
    ],
)
def test_the_address_fits_the_repository(sound: Path, name: str, origin: str, base: str, expected: str | None) -> None:
    """Project sites, user sites: the url in site.toml is what GitHub will serve."""
    on_github(sound, name)
    found = [line for line in seen(sound, origin=origin, base=base) if line.startswith("content/site.toml")]

    assert found == ([f"content/site.toml: {expected}"] if expected else [])


def test_what_only_a_person_can_set_is_said(sound: Path) -> None:
    """The source of Pages is a setting that no token may change."""
    on_github(sound, "pearls")

    assert seen(sound) == ["settings/pages: cannot be seen from here"]


def test_domain_missing_on_the_branch(sound: Path) -> None:
    """A domain of one's own that the published branch does not know."""
    assert seen(sound, origin="https://pearls.example", base="") == [
        "CNAME: is missing on the published branch, and the url is at pearls.example"
    ]


def test_domain_ignored(sound: Path) -> None:
    """A CNAME among the assets is never read."""
    (sound / "site/assets").mkdir()
    (sound / "site/assets/CNAME").write_text("pearls.example")

    assert seen(sound) == ["content/assets/CNAME: is ignored by GitHub Pages"]


def test_actions_that_do_not_fit(sound: Path) -> None:
    """Old and new actions cannot read each other's artifacts."""
    folder = sound / ".github/workflows"
    folder.mkdir(parents=True)
    text = pages_workflow(install="true").replace("# v4.0.5", "# v3.0.0")
    (folder / "pages.yml").write_text(text)
    git(sound, "push", "-q", "origin", "--delete", "gh-pages")

    assert seen(sound) == [".github/workflows: upload-pages-artifact v4 and deploy-pages v3 do not understand each other"]


def test_shallow(sound: Path, tmp_path: Path) -> None:
    """A clone without history."""
    git(sound, "commit", "-q", "--allow-empty", "-m", "two")
    git(sound, "push", "-q", "origin", "HEAD:main")
    git(tmp_path, "clone", "-q", "--depth=1", "-b", "main", f"file://{tmp_path}/remote.git", "shallow")
    shutil.copytree(sound / "site", tmp_path / "shallow/site")

    assert seen(tmp_path / "shallow") == [".git/shallow: this clone has no history, and some remotes refuse a push from it"]


def test_too_large(sound: Path) -> None:
    """A file and a site over GitHub's limits; sparse files, so that the test needs no disk."""
    for number in range(11):
        with (sound / f"site/video{number}.bin").open("wb") as file:
            file.truncate(101 * 1024 * 1024)

    found = seen(sound)

    assert found[0] == "site/video0.bin: has 106 MB, and GitHub takes no file over 100 MB"
    assert found[-1] == "site: has 1.2 GB, and GitHub Pages serves at most 1 GB"


def test_links_dots_and_case(sound: Path) -> None:
    """What Pages leaves out, and what many disks cannot tell apart."""
    (sound / "site/link.html").symlink_to("index.html")
    (sound / "site/.hidden").write_text("x")
    (sound / "site/INDEX.html").write_text("x")

    assert seen(sound) == [
        "site/link.html: is a link, and GitHub Pages publishes none",
        "site/.hidden: begins with a dot, and the Pages artifact leaves such files out",
        "site/index.html: differs from site/INDEX.html in upper and lower case only",
    ]


def test_a_branch_that_jekyll_reads(sound: Path, remote: Path, tmp_path: Path) -> None:
    """One that was filled by hand: GitHub makes another site of it, and leaves files out."""
    git(tmp_path, "clone", "-q", "-b", "gh-pages", str(remote), "by-hand")
    git(tmp_path / "by-hand", "rm", "-q", ".nojekyll")
    git(tmp_path / "by-hand", "commit", "-qm", "by hand")
    git(tmp_path / "by-hand", "push", "-q")

    assert seen(sound) == [".nojekyll: is missing on the branch gh-pages, so that GitHub takes its files for Jekyll's"]
    assert main(["publish"], root=sound) == 0
    assert seen(sound) == []


def test_a_built_site_in_git(sound: Path) -> None:
    """Every build would be a change; the file that keeps the folder there is none of it."""
    (sound / "site/.gitignore").write_text("*\n")
    git(sound, "add", "-f", "site/.gitignore")
    assert seen(sound) == []

    git(sound, "add", "-f", "site/index.html")
    assert seen(sound) == ["site: is kept in git, where every build changes it"]


def test_a_pointer_in_the_place_of_a_file(sound: Path) -> None:
    """A picture that Git LFS has not fetched."""
    (sound / "site/assets").mkdir()
    sum_ = "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393"
    (sound / "site/assets/mill.jpg").write_text(f"version https://git-lfs.github.com/spec/v1\noid sha256:{sum_}\nsize 12345\n")

    assert seen(sound) == ["site/assets/mill.jpg: is a pointer of Git LFS, not the file itself"]


def test_our_own_workflow_is_the_one_we_write(project: Path) -> None:
    """The project's pages.yml comes from the same text."""
    text = (project / ".github/workflows/pages.yml").read_text(encoding="utf-8")

    assert text == pages_workflow(install="python -m pip install --require-hashes -r requirements/run.txt")
