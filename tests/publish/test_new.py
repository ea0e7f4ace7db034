"""A stranger gets from a wheel to a published site in five commands."""

import os
import shutil
import subprocess
import sys
import sysconfig
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from dateline.cli import main
from dateline.publish import new
from dateline.publish.wheel import wheel

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
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr


def installed(machine: Path, what: str, *, cwd: Path) -> Path:
    """A fresh environment with this requirement in it; what Dateline itself needs is lent by ours."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(machine)], check=True)
    python = machine / "bin/python"
    (packages,) = machine.glob("lib/python*/site-packages")
    (packages / "lent.pth").write_text(sysconfig.get_paths()["purelib"] + "\n")
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


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address(machine: Machine, published: tuple[Path, Path]) -> Iterator[str]:
    """The published branch served under /repo/, as GitHub would."""
    www = machine.home / "www"
    machine.run("git", "clone", "-q", "--branch", "gh-pages", str(published[1]), str(www / "repo"), cwd=machine.home)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(www)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/repo/"
    server.shutdown()


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
