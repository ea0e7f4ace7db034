"""Stories with figures, in words of our own."""

from collections.abc import Mapping
from typing import Any

from dateline import claims
from dateline.nouns.claim import Claim
from dateline.nouns.comparison import Comparison
from dateline.nouns.library import Library
from dateline.nouns.published import Published
from dateline.nouns.site import Site
from dateline.nouns.story import Story


def story(name: str, body: str, *, date: str = "2021-05-04", lang: str = "en", **more) -> Story:
    return Story(
        id=name, path=f"content/stories/{name}.md", title="Boats", date=Published.parse(date), body=body, lang=lang, **more
    )


def told(one: Story) -> tuple[Claim, ...]:
    return claims.claims(one, one.body)


def compared(*stories: Story, copied: Mapping[str, Story] | None = None, same: bool = True, **more: Any) -> tuple[Comparison, ...]:
    """As a build compares them, all taken to tell of the same affair, or none."""
    library = Library(site=Site(), stories=stories)
    figures = {one.id: told(one) for one in stories}
    return claims.comparisons(library, figures, copied=copied or {}, same=lambda one, other: same, **more)


def differing(*stories: Story, **more) -> list[set[str]]:
    return [{one.claim.value for one in each.statements} for each in compared(*stories, **more) if each.differs]
