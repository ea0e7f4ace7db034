"""`templates`: what the theme is made of, and a copy of one piece to change."""

import argparse
from pathlib import Path

from dateline import read, write
from dateline.cli.say import say
from dateline.nouns.problem import DatelineError


class NoSuchTemplate(DatelineError):
    """A name that the theme does not have."""


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """List the theme's files on stdout, or put one into templates/, where it replaces the theme's."""
    theme = read.theme_folder()
    names = sorted(
        path.relative_to(theme).as_posix() for path in theme.rglob("*") if path.is_file() and not path.name.startswith(".")
    )
    if chosen.copy is None:
        print("\n".join(names))
        return 0
    if chosen.copy not in names:
        raise NoSuchTemplate(f'the theme has no "{chosen.copy}": it has {", ".join(names)}')
    target = root / "templates" / chosen.copy
    if target.exists():
        raise NoSuchTemplate(f"templates/{chosen.copy} is there already: change it, or delete it to go back to the theme's")
    write.text(target, (theme / chosen.copy).read_text(encoding="utf-8"))
    say(f"Yours to change: templates/{chosen.copy}. Delete it to go back to the theme's.")
    return 0
