"""A stranger gets from a wheel to a published site in five commands."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
import yaml

from dateline.cli import main
from dateline.publish import new
from dateline.publish.wheel import wheel
from tests.webpages import served

THEIRS = "Their article\n\n" + "A sentence of somebody else's article about pearls and the sea. " * 20


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine of a stranger's, with nothing of Dateline on it but what was installed from the wheel."""

    home: Path
    python: Path

    def run(self, *words: str, cwd: Path) -> str:
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "GIT_"))}
        settings = {"HOME": str(self.home), "GIT_CONFIG_GLOBAL": str(self.home / "gitconfig"), "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(words, cwd=cwd, env=clean | settings, capture_output=True, text=True, check=False, timeout=300)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout + done.stderr


def lent(folder: Path) -> Path:
    """A fresh environment; what Dateline itself needs is lent by ours."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    (packages,) = folder.glob("lib/python*/site-packages")
    (packages / "lent.pth").write_text(sysconfig.get_paths()["purelib"] + "\n")
    return folder / "bin/python"


def installed(machine: Path, what: str, *, cwd: Path) -> Path:
    """The same with this requirement in it."""
    python = lent(machine)
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", "--no-index", *what.split()]
    done = subprocess.run(pip, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return python


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    home = tmp_path_factory.mktemp("home")
    (home / "gitconfig").write_text("[user]\nname = Ana\nemail = ana@example.org\n[init]\ndefaultBranch = main\n")
    return Machine(home, installed(home / "venv", str(wheel(home / "downloads")), cwd=home))


@pytest.fixture(scope="module")
def published(machine: Machine) -> tuple[Path, Path]:
    """The project and the repository it was published to, five commands later."""
    home, remote = machine.home, machine.home / "remote.git"
    machine.run("git", "init", "-q", "--bare", str(remote), cwd=home)

    machine.run(str(machine.python), "-m", "dateline", "new", "pearls", "--no-workflow", cwd=home)
    root = home / "pearls"
    (root / "content/site.toml").write_text('title = "Pearls"\nurl = "https://ana.github.io/repo"\n')
    (root / "content/clippings/theirs.txt").write_text(THEIRS)
    python = str(installed(root / ".venv", "-r requirements.txt", cwd=root))
    machine.run(python, "build.py", cwd=root)
    machine.run("sh", "-c", f"git init -q && git add -A && git commit -qm Begin && git remote add origin '{remote}'", cwd=root)
    machine.run(python, "build.py", "publish", cwd=root)
    return root, remote


def listed(machine: Machine, folder: Path, *words: str) -> list[str]:
    return machine.run("git", *words, cwd=folder).splitlines()


def test_five_commands_publish_the_built_site_and_nothing_else(machine: Machine, published: tuple[Path, Path]) -> None:
    """new, install, build, repository, publish: the branch holds the site, the repository none of other people's texts."""
    root, remote = published
    files = set(listed(machine, remote, "ls-tree", "-r", "--name-only", "gh-pages"))

    assert {"index.html", "404.html", "stories/welcome/index.html", ".nojekyll"} <= files
    assert [path for path in files if path.startswith(("content/", "templates/", "packages/", "."))] == [".nojekyll"]
    assert len(list((root / "content/stories").glob("*.md"))) == 2
    assert [path for path in listed(machine, root, "ls-files") if "theirs" in path or "their-article" in path] == []


def test_the_new_project_needs_nothing_of_the_old_one(machine: Machine, published: tuple[Path, Path]) -> None:
    """Its Dateline is the wheel that lies beside it, theme and all; making another from there gives the same wheel."""
    root, _ = published
    (packed,) = (root / "packages").glob("*.whl")
    with zipfile.ZipFile(packed) as files:
        assert {"dateline/theme/story.html", "dateline/cli/door.py"} <= set(files.namelist())
        assert not [name for name in files.namelist() if "__pycache__" in name or "direct_url" in name]
    shutil.move(machine.home / "downloads", machine.home / "gone")

    machine.run(str(root / ".venv/bin/python"), "-m", "dateline", "new", "../again", "--workflow", cwd=root)

    assert next((machine.home / "again/packages").glob("*.whl")).read_bytes() == packed.read_bytes()
    assert (machine.home / "again/.github/workflows/pages.yml").is_file()


@pytest.fixture(scope="module")
def address(machine: Machine, published: tuple[Path, Path]) -> Iterator[str]:
    """The published branch served under /repo/, as GitHub would."""
    www = machine.home / "www"
    machine.run("git", "clone", "-q", "--branch", "gh-pages", str(published[1]), str(www / "repo"), cwd=machine.home)
    with served(www) as host:
        yield f"{host}repo/"


@pytest.mark.browser
def test_the_published_site_is_walked(address: str, browser: Any) -> None:
    """Every page that a link leads to is there, styled, and asks for nothing from outside the site."""
    page = browser.new_page()
    faults: list[str] = []
    page.on("response", lambda answer: faults.append(f"{answer.status} {answer.url}") if answer.status >= 400 else None)
    page.on("request", lambda asked: None if asked.url.startswith(address) else faults.append(asked.url))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    seen, waiting = set[str](), [address]
    while waiting:
        url = waiting.pop()
        seen.add(url)
        page.goto(url)
        assert page.locator("h1").count() == 1, url
        assert page.evaluate("document.styleSheets.length && document.styleSheets[0].cssRules.length > 10"), url
        links = page.evaluate("[...document.links].map((link) => link.href.replace(/#.*/, ''))")
        waiting += {
            link for link in links if link.startswith(address) and link not in seen and link not in waiting and link.endswith("/")
        }

    assert faults == []
    assert f"{address}stories/welcome/" in seen
    page.close()


def test_what_is_there_is_not_touched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that holds something is refused."""
    (tmp_path / "pearls").mkdir()
    (tmp_path / "pearls/mine.txt").write_text("mine")

    assert main(["new", "pearls", "--no-workflow"], root=tmp_path) == 1

    assert "is there already" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "pearls").iterdir()] == ["mine.txt"]


def test_the_next_commands_can_be_typed_as_they_are_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A name with a blank, an apostrophe, letters of any script."""
    assert main(["new", "Müller's site", "--no-workflow"], root=tmp_path) == 0

    line = next(line for line in capsys.readouterr().err.splitlines() if line.strip().startswith("cd "))
    assert subprocess.run(["sh", "-c", f"{line} && ls build.py"], cwd=tmp_path, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize(
    ("workflow", "rights", "kept"), [(False, "excerpt", "/content/stories/*"), (True, "full", "/content/clippings/*")]
)
def test_each_way_of_publishing_keeps_what_it_must_out_of_git(tmp_path: Path, workflow: bool, rights: str, kept: str) -> None:
    """From this machine: clippings and stories; by Actions, which builds from the stories: clippings."""
    new(tmp_path / "pearls", workflow=workflow)

    ignored = (tmp_path / "pearls/.gitignore").read_text().splitlines()
    assert kept in ignored
    assert ("/content/stories/*" in ignored) is not workflow
    assert f'rights = "{rights}"' in (tmp_path / "pearls/content/site.toml").read_text()
    assert main(["check", "--strict"], root=tmp_path / "pearls") == 0


def test_a_new_site_says_nothing_of_itself_that_its_author_did_not_write(tmp_path: Path) -> None:
    """Its front page has its title, and no words that wait to be replaced."""
    new(tmp_path / "pearls", workflow=False)

    assert main([], root=tmp_path / "pearls") == 0
    assert '<p class="introduction">' not in (tmp_path / "pearls/site/index.html").read_text(encoding="utf-8")


def test_from_the_index_it_is_asked_for_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Dateline came from an index, the new project's comes from there too."""
    monkeypatch.setattr("dateline.publish.project._from_index", lambda: True)

    new(tmp_path / "pearls", workflow=False)

    assert (tmp_path / "pearls/requirements.txt").read_text().startswith("dateline[formats]==")
    assert not (tmp_path / "pearls/packages").exists()


@dataclass(frozen=True, slots=True)
class Runner:
    """A machine of GitHub's: what was pushed, checked out without its history, and a Python with nothing installed."""

    machine: Machine
    checkout: Path
    event: str
    base: str

    def job(self) -> str:
        """Do every step of the build that is a command, in order; what they say."""
        workflow = yaml.safe_load((self.checkout / ".github/workflows/pages.yml").read_text(encoding="utf-8"))
        commands = [step for step in workflow["jobs"]["build"]["steps"] if "run" in step and self._is_due(step)]
        assert len(commands) == 3
        return "".join(self._done(step["run"], step.get("env", {})) for step in commands)

    def artifact(self) -> tarfile.TarFile:
        """What upload-pages-artifact makes of the site: its own command."""
        archive = self.machine.home / f"{self.checkout.name}.tar"
        leave_out = ("--exclude=.git", "--exclude=.github", "--exclude=.[^/]*")
        pack = ("tar", "--dereference", "--hard-dereference", "--directory", "site", "-cf", str(archive), *leave_out, ".")
        self.machine.run(*pack, cwd=self.checkout)
        return tarfile.open(archive)

    def _is_due(self, step: dict[str, Any]) -> bool:
        sign, _, event = step.get("if", "github.event_name != ''").removeprefix("github.event_name ").partition(" ")
        return (self.event == event.strip("'")) is (sign == "==")

    def _done(self, command: str, given: dict[str, str]) -> str:
        # What configure-pages gives; where it was left out, as for a pull request, its outputs are empty.
        base = self.base if self.event != "pull_request" else ""
        said = [f"{name}={value.replace('${{ steps.pages.outputs.base_path }}', base)}" for name, value in given.items()]
        path = f"PATH={self.checkout.parent / f'{self.checkout.name}-python/bin'}:{os.environ['PATH']}"
        return self.machine.run("env", path, "PIP_NO_INDEX=1", *said, "bash", "-e", "-c", command, cwd=self.checkout)


@pytest.fixture(scope="module")
def pushed(machine: Machine) -> Path:
    """The repository of a new project with the workflow, and one story more."""
    home, remote, root = machine.home, machine.home / "actions.git", machine.home / "reefs"
    machine.run("git", "init", "-q", "--bare", str(remote), cwd=home)
    machine.run(str(machine.python), "-m", "dateline", "new", "reefs", "--workflow", cwd=home)
    (root / "content/clippings/theirs.txt").write_text(THEIRS)
    (root / "content/stories/reef.md").write_text("---\ntitle: The reef\ndate: 2024-05-04\n---\n\n[Welcome](../welcome/) to it.\n")
    machine.run("sh", "-c", f"git init -q && git add -A && git commit -qm Begin && git remote add origin '{remote}'", cwd=root)
    machine.run("git", "push", "-q", "-u", "origin", "HEAD", cwd=root)
    return remote


def runner(machine: Machine, pushed: Path, *, event: str, base: str) -> Runner:
    checkout = machine.home / f"{event}{base.replace('/', '-')}"
    machine.run("git", "clone", "-q", "--depth", "1", f"file://{pushed}", str(checkout), cwd=machine.home)
    lent(machine.home / f"{checkout.name}-python")
    return Runner(machine, checkout, event, base)


@pytest.mark.parametrize(("event", "base"), [("push", "/reefs"), ("pull_request", "/reefs")])
def test_what_the_workflow_runs_makes_what_is_deployed(machine: Machine, pushed: Path, event: str, base: str) -> None:
    """From what was pushed alone: installed from the wheel beside it, checked, built under the path that Pages gives, packed. What is
    packed are files that everybody may read, and every link in them leads to one. A pull request is built to be looked at as it is."""
    run = runner(machine, pushed, event=event, base=base)

    run.job()

    assert list(machine.home.glob(f"{run.checkout.name}-python/lib/python*/site-packages/dateline/theme/story.html"))
    with run.artifact() as archive:
        assert all(one.isfile() or one.isdir() for one in archive)
        assert all(one.mode & 0o444 == 0o444 and (one.isfile() or one.mode & 0o111 == 0o111) for one in archive)
        files = {one.name.removeprefix("./"): archive.extractfile(one).read() for one in archive if one.isfile()}  # type: ignore[union-attr]
    assert {"index.html", "404.html", "stories/reef/index.html", "theme/site.css"} <= files.keys()
    assert not [name for name in files if "theirs" in name or name.startswith(".")]
    under = "" if event == "pull_request" else base
    here = f"https://here{under}/"
    pages = {name: content.decode() for name, content in files.items() if name.endswith(".html")}
    found = {urljoin(f"{here}{name}", url) for name, text in pages.items() for url in re.findall(r'(?:href|src)="([^"#?]+)', text)}
    led_to = {url.removeprefix(here) for url in found if url.startswith("https://here/")}
    assert {"", "stories/welcome/", "theme/site.css", "feed.xml"} <= led_to
    assert sorted(name for name in led_to if f"{name}{'index.html' * (name.endswith('/') or not name)}" not in files) == []


def test_a_mistake_stops_the_workflow_with_an_annotation(machine: Machine, pushed: Path) -> None:
    """GitHub shows it at the line it is in; nothing is built."""
    run = runner(machine, pushed, event="push", base="/broken")
    (run.checkout / "content/stories/reef.md").write_text("---\ntitle: The reef\ndate: 2024-02-30\n---\n")

    with pytest.raises(AssertionError, match=r"::error file=content/stories/reef\.md,line=3"):
        run.job()
    assert not (run.checkout / "site/index.html").exists()
