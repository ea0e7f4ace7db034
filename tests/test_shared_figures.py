"""Figures by what they may be compared by: kept, looked up, moved."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline import claims, shared_figures, store
from dateline.nouns.claim import Claim

BOATS = ("boat", "wexley")


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[store.Store]:
    opened = store.Store.open(tmp_path)
    yield opened
    opened.close()


def figure(*, unit: str = "boat", names: str = "wexley", near: str = "", scope: str = "") -> Claim:
    return Claim(id="x", story="x", unit=unit, names=names, near=near, scope=scope, found=True)


def shelves(kept: store.Store, members: int) -> shared_figures.SharedFigures:
    """Of so many stories, called by their numbers, each has a figure of boats."""
    stories = [str(place) for place in range(members)]
    shared_figures.write(kept, {BOATS: stories}, out="site", stories=stories)
    return shared_figures.SharedFigures(kept, out="site")


def test_figures_stand_where_others_of_their_unit_and_name_do(kept: store.Store) -> None:
    """Whose these are is found by a name near it too; a figure of no known time is compared with none."""
    found = shelves(kept, 3)

    assert found.telling([figure()]) == found.telling([figure(names="", near="wexley")]) == {BOATS: [0, 1, 2]}
    assert found.telling([figure(unit="ship"), figure(names="fenwick"), figure(scope="?")]) == {}


@pytest.mark.parametrize(("members", "tell"), [(1, False), (2, True), (60, True), (61, False)])
def test_one_alone_and_a_crowd_tell_nothing(members: int, tell: bool, kept: store.Store) -> None:
    """What `claims` says of a shelf holds for what is kept of it."""
    assert bool(shelves(kept, members).telling([figure()])) is tell is claims.tells(members)


def test_a_story_that_gives_other_figures_moves(kept: store.Store) -> None:
    """It is found where it stands now, as often as it does, by the next process too."""
    found = shelves(kept, 3)
    found.move(1, [figure()], [figure(names="fenwick", near="wexley"), figure()])
    found.move(2, [figure()], [])
    found.write()

    now = shared_figures.SharedFigures(kept, out="site")

    assert {shelf: sorted(members) for shelf, members in now.telling([figure()]).items()} == {BOATS: [0, 1, 1]}
    assert now.telling([figure(names="fenwick")]) == {}


@pytest.mark.parametrize(("members", "before", "now"), [(60, [], [figure()]), (61, [figure()], [])])
def test_a_crowd_that_comes_or_goes_is_told(members: int, before: list[Claim], now: list[Claim], kept: store.Store) -> None:
    """Others are compared otherwise then; a crowd that stays one is none of anybody's business."""
    with pytest.raises(ValueError, match="crowd"):
        shelves(kept, members).move(0, before, now)
    shelves(kept, 70).move(0, [figure()], [])
