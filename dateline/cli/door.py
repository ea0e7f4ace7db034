"""The door: arguments → exit code. Nothing heavy is loaded before the command is known."""

import argparse
import gc
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from dateline.cli.arguments import parsed

NEEDED = {
    "anyascii": "anyascii",
    "charset_normalizer": "charset-normalizer",
    "frontmatter": "python-frontmatter",
    "jinja2": "jinja2",
    "livereload": "livereload",
    "lxml": "lxml",
    "markdown_it": "markdown-it-py",
    "markupsafe": "markupsafe",
    "mdit_py_plugins": "mdit-py-plugins",
    "tornado": "tornado",
    "yaml": "pyyaml",
}
INSTALL = """\
With make:    make
Without:      python3 -m venv .venv
              .venv/bin/python -m pip install --require-hashes -r requirements/run.txt
              .venv/bin/python build.py"""


def process() -> int:
    """Run the command that was typed, as a process that ends with it: nobody looks for cycles in what is left then."""
    try:
        for stream in (sys.stdin, sys.stdout):
            _in_utf8(stream)
        return main()
    finally:
        gc.freeze()


def _in_utf8(stream: object) -> None:
    """What is read and printed is UTF-8, whatever is set; a terminal keeps its own, and shows `?` for what that lacks."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def main(arguments: Sequence[str] | None = None, *, root: Path | None = None) -> int:
    """Run one command in the project at `root` (this folder unless given); the exit code is for the shell."""
    chosen = parsed(sys.argv[1:] if arguments is None else arguments)
    try:
        code = _run(chosen, root=(root or Path.cwd()).resolve())
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # Whoever reads our output has seen enough; Python is not to try again on the way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _run(chosen: argparse.Namespace, *, root: Path) -> int:
    try:
        return int(import_module(f"dateline.cli.{chosen.command.replace('-', '_')}").run(chosen, root=root))
    except Exception as error:
        said = _said(error)
        if said is None:
            raise
        print(said, file=sys.stderr)
        return 1


def _said(error: Exception) -> str | None:
    """What is said of an error; None where it is nobody's but ours."""
    from dateline.nouns.problem import ContentError, DatelineError, of_system

    if isinstance(error, ModuleNotFoundError):
        return _missing() if (error.name or "").partition(".")[0] in NEEDED else None
    if isinstance(error, ContentError):
        return str(error)
    if isinstance(error, DatelineError):
        return f"Dateline: {error}"
    if isinstance(error, OSError) and not isinstance(error, BrokenPipeError):
        return f"Dateline: {of_system(error)}"
    return None


def _missing() -> str:
    from importlib.util import find_spec

    absent = sorted(package for module, package in NEEDED.items() if find_spec(module) is None)
    return f"Dateline needs packages that this Python does not have: {', '.join(absent)}\n{INSTALL}"
