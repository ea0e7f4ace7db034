"""What the tests of this room share: files with few words."""

from collections.abc import Callable

import pytest

from dateline import frontmatter
from dateline.nouns.library import Entry
from dateline.nouns.site import Site
from dateline.nouns.source import SourceFile

Said = Callable[..., list[str]]


def _read(text: str, path: str, site: Site | None) -> tuple[Entry | None, list[str]]:
    entry, problems = frontmatter.entry(SourceFile(path=path, text=text), site=site or Site())
    return entry, [str(problem).removeprefix(f"{path}:") for problem in problems]


@pytest.fixture
def said() -> Said:
    """The problems of a file, without its path."""

    def read(text: str, *, path: str = "content/stories/2023-03-01-a.md", site: Site | None = None) -> list[str]:
        return _read(text, path, site)[1]

    return read


@pytest.fixture
def right() -> Callable[..., Entry]:
    """The entry of a file that has no problem."""

    def read(text: str, *, path: str = "content/stories/2023-03-01-a.md", site: Site | None = None) -> Entry:
        entry, problems = _read(text, path, site)
        assert problems == []
        assert entry is not None
        return entry

    return read
