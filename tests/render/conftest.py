"""Let the tests of this room find the sample beside them, and look at its pages in a browser."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.webpages import answering

sys.path.insert(0, str(Path(__file__).parent))
import salt_line


@pytest.fixture
def files(request: pytest.FixtureRequest) -> dict[str, str]:
    """The sample, or what the test puts in its place."""
    return getattr(request, "param", salt_line.pages)()


@pytest.fixture
def page(browser: Any, files: dict[str, str]) -> Iterator[Any]:
    """A page of the sample under its base, its policy in force; no other address answers."""
    opened = browser.new_context(locale="en-US", color_scheme="light").new_page()
    opened.said = []
    opened.on("pageerror", lambda error: opened.said.append(str(error)))

    opened.route("**/*", answering(files, base="/salt/"))
    yield opened
    assert opened.said == []
    opened.context.close()
