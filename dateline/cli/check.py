"""`check`: every problem of the content, as text, JSON or annotations of a GitHub workflow."""

import argparse
import json
from pathlib import Path

from dateline import pipeline
from dateline.cli.say import counted, say
from dateline.cli.up_to_date import CHECKED, up_to_date
from dateline.nouns.problem import Problem, Severity


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """Exit code 1 on errors, with `--strict` on warnings too. Nothing is converted, and nothing written but what is kept."""
    tally = up_to_date(root, out=root / CHECKED, base=chosen.base)
    problems = sorted({*pipeline.converted(root, dry_run=True).problems, *tally.problems}, key=lambda problem: problem.key)
    for line in _FORMATS[chosen.format](problems):
        print(line)
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = len(problems) - errors
    say(f"{counted(errors, 'error')}, {counted(warnings, 'warning')} in {counted(tally.stories, 'story', 'stories')}.")
    return 1 if errors or (chosen.strict and warnings) else 0


def _text(problems: list[Problem]) -> list[str]:
    return [str(problem) if problem.severity is Severity.ERROR else f"{problem} (warning)" for problem in problems]


def _json(problems: list[Problem]) -> list[str]:
    fields = ("path", "line", "column", "severity", "what", "todo")
    return [
        json.dumps([{field: getattr(problem, field) for field in fields} for problem in problems], ensure_ascii=False, indent=2)
    ]


def _github(problems: list[Problem]) -> list[str]:
    return [
        f"::{problem.severity.value} file={_property(problem.path)},line={max(problem.line, 1)},col={max(problem.column, 1)}"
        f"::{_message(f'{problem.what}: {problem.todo}')}"
        for problem in problems
    ]


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


_FORMATS = {"text": _text, "json": _json, "github": _github}
