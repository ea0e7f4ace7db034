"""The house keeps its own rules: one way through the rooms, a pure middle, printing at one door."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "dateline"
DOORS = (
    "read",
    "write",
    "serve",
    "publish",
    "cli",
    "pipeline.py",
    "project.py",
    "articles.py",
    "existing_stories.py",
    "conversion.py",
    "gathering.py",
    "proposing.py",
    "renaming.py",
    "reviewing.py",
    "page_pictures.py",
    "store",
    "cards",
    "pictures",
    "workers.py",
    "cluster.py",
    "remote.py",
    "mirror.py",
    "changes.py",
    "pattern_cache.py",
    "frozen.py",
    "template_cache.py",
    "unchanged.py",
    "stamps.py",
    "left_stamps.py",
    "target.py",
    "rebuild",
    "again",
    "theme",
)
"""Rooms that may touch disk, network and clock; `pipeline` only hands paths from door to door. `frozen` touches none of them: it has
Python compile the methods of classes, as the standard library does."""

IMPURE_MODULES = frozenset(
    {"asyncio", "ctypes", "getpass", "glob", "http", "io", "locale", "logging", "multiprocessing", "os", "pathlib", "platform"}
    | {
        "random",
        "secrets",
        "shutil",
        "signal",
        "socket",
        "sqlite3",
        "subprocess",
        "tempfile",
        "threading",
        "time",
        "urllib.request",
    }
    | {"webbrowser", "livereload", "requests", "tornado"}
)
IMPURE_CALLS = frozenset({"open", "input", "print", "exec", "eval", "compile", "__import__", "breakpoint"})
IMPURE_METHODS = frozenset(
    {"now", "today", "uuid1", "uuid4", "utcnow", "read_text", "read_bytes", "write_text", "write_bytes", "getenv", "setlocale"}
)


def middle() -> list[Path]:
    return [path for path in sorted(PACKAGE.rglob("*.py")) if path.relative_to(PACKAGE).parts[0] not in (*DOORS, "__main__.py")]


@pytest.mark.parametrize("path", middle(), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_the_middle_is_pure(path: Path) -> None:
    """Between the doors there is no disk, network, clock, chance, locale or printing: a result depends on its arguments only."""
    found = sorted(set(impurities(ast.parse(path.read_text(encoding="utf-8")))))

    assert found == []


def impurities(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (f"import {name.name}" for name in node.names if impure(name.name))
        elif (
            isinstance(node, ast.ImportFrom)
            and impure(node.module or "")
            and not all(name.name.startswith("Pure") for name in node.names)
        ):
            yield f"from {node.module} import"
        elif isinstance(node, ast.Global):
            yield f"global {', '.join(node.names)}"
        elif isinstance(node, ast.Call):
            yield from impure_call(node.func)


def impure(module: str) -> bool:
    return module in IMPURE_MODULES or module.partition(".")[0] in IMPURE_MODULES


def impure_call(called: ast.expr) -> Iterator[str]:
    if isinstance(called, ast.Name) and called.id in IMPURE_CALLS:
        yield f"{called.id}()"
    if isinstance(called, ast.Attribute) and called.attr in IMPURE_METHODS:
        yield f".{called.attr}()"


def test_only_the_command_line_prints() -> None:
    """No other room writes to the terminal."""
    guilty = [
        path.relative_to(PACKAGE).as_posix()
        for path in sorted(PACKAGE.rglob("*.py"))
        if path.relative_to(PACKAGE).parts[0] != "cli" and "print()" in impurities_of(path)
    ]

    assert guilty == []


def impurities_of(path: Path) -> list[str]:
    return list(impurities(ast.parse(path.read_text(encoding="utf-8"))))


def test_every_module_says_what_it_is() -> None:
    """The first line of every module is its sentence."""
    silent = [
        path.name for path in sorted(PACKAGE.rglob("*.py")) if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert silent == []


def test_the_rooms_lie_one_behind_the_other() -> None:
    """No room imports a sibling or one that comes after it."""
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]

    result = subprocess.run(command, cwd=PACKAGE.parent, capture_output=True, text=True, check=False)

    assert result.returncode == 0, result.stdout


def test_help_loads_nothing_heavy() -> None:
    """`--help` answers without templates, Markdown, YAML or HTML parsers."""
    script = (
        "import sys, contextlib; from dateline.cli import main\n"
        "with contextlib.suppress(SystemExit): main(['--help'])\n"
        "print(sorted({'jinja2', 'markdown_it', 'yaml', 'lxml', 'livereload', 'tornado', 'frontmatter'} & set(sys.modules)))"
    )

    result = subprocess.run([sys.executable, "-c", script], cwd=PACKAGE.parent, capture_output=True, text=True, check=True)

    assert result.stdout.rstrip().endswith("[]")
