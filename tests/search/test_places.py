"""Where pages stand in the index hardly changes with one page more."""

import json
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.search import Findable, made
from dateline.search.places import places

KINDS = ("stories", "people", "places", "pages")
dates = st.sampled_from(
    ["", "1998", "2003-04", *(f"20{year:02}-{month:02}-{day:02}" for year in (1, 2, 3) for month in (1, 7, 12) for day in (1, 31))]
)
pages = st.lists(st.tuples(st.sampled_from(KINDS), dates), max_size=60).map(
    lambda some: [_page(*one, number) for number, one in enumerate(sorted(some, key=_newest_first))]
)


def _newest_first(one: tuple[str, str]) -> tuple[int, list[int]]:
    return KINDS.index(one[0]), [-ord(letter) for letter in one[1]]


def _page(kind: str, date: str, number: int) -> Findable:
    return Findable(url=f"{kind}/{number}/", kind=kind, title=f"No {number}", lang="en", date=date if kind == "stories" else "")


@given(pages)
def test_each_page_has_a_place_of_its_own_in_their_order(some: list[Findable]) -> None:
    """The first stands highest, and not much is left free."""
    found = places(some)

    assert list(found) == sorted(set(found), reverse=True)
    assert len(found) == len(some)
    assert not found or 0 <= found[-1] <= found[0] < 4 * len(some)


def _archive(number: int, years: int) -> list[Findable]:
    """Stories all over some years, and some people."""
    days = [f"{2000 + day % years}-{1 + day * 5 % 12:02}-{1 + day * 11 % 28:02}" for day in range(number)]
    dated = [_page("stories", date, place) for place, date in enumerate(sorted(days, reverse=True))]
    return [*dated, *(_page("people", "", place) for place in range(number // 50))]


def _moved(before: Sequence[Findable], after: Sequence[Findable]) -> int:
    now = dict(zip((page.url for page in after), places(after), strict=True))
    return sum(now.get(page.url, at) != at for page, at in zip(before, places(before), strict=True))


@pytest.mark.parametrize("at", [0, 7, 350, 699])
def test_a_story_more_or_less_leaves_nearly_all_where_they_are(at: int) -> None:
    """Be it the newest, the oldest or one between: only its neighbours may make room."""
    archive = _archive(700, 7)
    more = [*archive[:at], _page("stories", archive[at].date, 9999), *archive[at:]]

    assert _moved(archive, more) < 40
    assert _moved(more, archive) < 40


def test_the_newest_stories_move_nothing_of_the_years_before() -> None:
    """However many they become."""
    archive = _archive(700, 7)
    older = sum(page.date[:4] < "2006" for page in archive)
    more = [*(_page("stories", "2006-12-31", 9000 + number) for number in range(300)), *archive]

    assert places(more)[-older:] == places(archive)[-older:]


@given(pages)
def test_what_a_result_shows_stands_at_its_place(some: list[Findable]) -> None:
    """In the file and the line that follow from it; where no page stands there is none."""
    files = {page.path: json.loads(page.content) for page in made(some)[0] if page.path.endswith(".json")}
    table = files["search/index.json"]
    shown = {
        number * table["cards"] + line: card[0]
        for path, cards in files.items()
        if "cards-" in path
        for number in [int(path.removeprefix("search/cards-").removesuffix(".json"))]
        for line, card in enumerate(cards)
        if card
    }

    assert shown == dict(zip(places(some), (page.url for page in some), strict=True))
    for page, place in zip(some, places(some), strict=True):
        assert next(name for name, end in table["kinds"] if place < end) == page.kind
        assert next(name for name, end in table["years"] if place < end) == page.year
