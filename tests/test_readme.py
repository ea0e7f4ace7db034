"""The README's commands do what it says, in a copy of the project as a clone would have it."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BLOCKS = re.compile(r"^```sh\n(.*?)^```$", re.M | re.S)


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory, project: Path) -> Path:
    """What git keeps of the project, with this test's own packages where `make` would install them."""
    root = tmp_path_factory.mktemp("clone")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=project, capture_output=True, text=True, check=True).stdout
    for name in filter(None, listed.split("\0")):
        if (project / name).is_file():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(project / name, root / name)
    (root / ".venv/bin").mkdir(parents=True)
    (root / ".venv/bin/python").write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    (root / ".venv/bin/python").chmod(0o755)
    for stamp in ("python", "run", "test"):
        (root / f".venv/{stamp}.stamp").touch()
    return root


def commands(project: Path) -> list[str]:
    text = (project / "README.md").read_text(encoding="utf-8")
    return [line for block in BLOCKS.findall(text) for line in block.splitlines()]


def run(command: str, *, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "PYTEST"))}
    return subprocess.run(command, shell=True, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def test_the_readme_has_the_two_commands_and_the_three_lines(project: Path) -> None:
    """What is shown is what is tested here."""
    assert [line.partition(" #")[0] for line in commands(project)] == [
        "make",
        "make test",
        "python3 -m venv .venv",
        ".venv/bin/python -m pip install --require-hashes -r requirements/run.txt",
        ".venv/bin/python build.py",
    ]


def test_make_does_the_main_job(clone: Path) -> None:
    """`make` builds the site and says where its home page is."""
    result = run("make", cwd=clone)

    assert result.returncode == 0, result.stderr
    assert "site/index.html" in result.stderr
    assert (clone / "site/index.html").is_file()


def test_a_build_leaves_git_clean(clone: Path) -> None:
    """Nothing that is built or set up would be committed."""
    run("git init -q . && git add -A && git -c user.name=a -c user.email=a@b commit -qm x", cwd=clone)

    run("make", cwd=clone)

    assert run("git status --porcelain", cwd=clone).stdout == ""


def test_make_test_would_run_the_suite(clone: Path) -> None:
    """`make test` looks for a browser and runs pytest."""
    planned = run("make -n test", cwd=clone).stdout

    assert "tests/chromium.py" in planned
    assert "pytest" in planned


def test_the_last_of_the_three_lines_builds(clone: Path) -> None:
    """`python build.py` alone does the same as `make`."""
    shutil.rmtree(clone / "site")

    result = run(".venv/bin/python build.py", cwd=clone)

    assert result.returncode == 0, result.stderr
    assert (clone / "site/index.html").is_file()


def test_every_link_of_the_docs_leads_somewhere(project: Path) -> None:
    """The README and the docs name no file that is not there."""
    pages = [project / "README.md", project / "CONTRIBUTING.md", *sorted((project / "docs").rglob("*.md"))]
    broken = [
        f"{page.name}: {target}"
        for page in pages
        for target in re.findall(
            r"\]\((?!https?:|mailto:|#)([^)#\s]+)",
            re.sub(r"^```.*?^```$|`[^`\n]*`", "", page.read_text("utf-8"), flags=re.M | re.S),
        )
        if not (page.parent / target).exists()
    ]

    assert broken == []
