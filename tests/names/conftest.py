from collections.abc import Callable

import pytest

from dateline import names
from dateline.nouns.sighting import Sighting


@pytest.fixture
def told() -> Callable[..., list[str]]:
    """Give the names of sentences as `text=KIND`, the sentences being one pile."""

    def told(*sentences: str, lang: str = "") -> list[str]:
        cut = [[text[start:end] for start, end in names.tokens(text)] for text in sentences]
        found = names.find(cut, lang=lang)
        return [
            f"{' '.join(words[one.start : one.end])}={one.kind.value}"
            for words, line in zip(cut, found, strict=True)
            for one in line
        ]

    return told


@pytest.fixture
def seen() -> Callable[..., dict[str, Sighting]]:
    """Give the sightings in a text by what they say; of several, the first."""

    def seen(text: str, lang: str = "en") -> dict[str, Sighting]:
        found = names.sightings([names.Text(story="a-story", words=text, lang=lang)])
        return {one.text: one for one in reversed(found)}

    return seen
