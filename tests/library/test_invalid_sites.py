"""Whole sites with errors: what the rooms that read them say, word for word."""

from pathlib import Path

import pytest

from dateline import frontmatter
from dateline.library import library
from dateline.nouns.library import Entry
from dateline.nouns.problem import Problem, Severity
from dateline.nouns.source import SourceFile

SITES = Path(__file__).parent.parent / "sites"


def problems(root: Path) -> list[Problem]:
    """What is wrong with a site, from its settings to its references."""
    paths = sorted((root / "content").rglob("*.*"), key=lambda path: path.relative_to(root).as_posix())
    sources = [SourceFile(path=path.relative_to(root).as_posix(), text=path.read_text(encoding="utf-8")) for path in paths]
    site, found = frontmatter.site(next((source for source in sources if source.path == "content/site.toml"), None))
    entries: list[Entry] = []
    unread: list[str] = []
    for source in sources:
        if not source.path.endswith(".md"):
            continue
        entry, mistakes = frontmatter.entry(source, site=site)
        entries += [entry] if entry is not None else []
        unread += [source.path] if entry is None else []
        found += mistakes
    _, loose = library(entries, site=site, unread=unread)
    return sorted(found + loose, key=lambda problem: problem.key)


@pytest.mark.parametrize("name", sorted(path.parent.name for path in SITES.glob("invalid-*/expected.txt")))
def test_a_site_with_errors_is_told_all_of_them(name: str) -> None:
    """Every error, nothing but the errors, in the order of the files."""
    expected = (SITES / name / "expected.txt").read_text(encoding="utf-8").splitlines()

    said = [str(problem) for problem in problems(SITES / name) if problem.severity is Severity.ERROR]

    assert said == expected
