"""Texts that are laid aside while a build goes on."""

import json
import os
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from dateline.store import Aside, Gathered, Store, Written

LONG = "The mill turns. " * 30_000


@given(st.lists(st.tuples(st.sampled_from("abc"), st.text())))
def test_a_text_is_what_was_last_put(puts: list[tuple[str, str]]) -> None:
    """Whatever is put, in memory or beside a store, stands under its name until another is put there."""
    for aside in (Aside(None, str), Aside(Path("/dev/shm" if os.path.isdir("/dev/shm") else "."), str)):
        for name, text in puts:
            aside.put(name, text)

        assert dict(aside) == dict(puts)
        assert len(aside) == len(dict(puts))


def test_a_text_is_what_it_was(tmp_path: Path) -> None:
    """HTML comes back as HTML, the long and the odd as they were, whether they lie in the file already or not."""
    with_store = Store.open(tmp_path).aside(Markup)
    for at in range(3):
        with_store.put(f"long {at}", f"{at}{LONG}")
        with_store.put(f"odd {at}", f"\udc80 é {at}")

    assert [with_store[f"long {at}"] for at in range(3)] == [Markup(f"{at}{LONG}") for at in range(3)]
    assert [with_store[f"odd {at}"] for at in range(3)] == [f"\udc80 é {at}" for at in range(3)]
    assert isinstance(with_store["odd 0"], Markup)
    assert with_store.get("none") is None
    assert "none" not in with_store


@given(st.lists(st.tuples(st.sampled_from("abc"), st.text())), st.integers(min_value=0, max_value=3))
def test_the_first_values_need_not_lie_aside(puts: list[tuple[str, str]], held: int) -> None:
    """However many of them are held, what was put last stands under a name."""
    aside = Aside(Path("/dev/shm" if os.path.isdir("/dev/shm") else "."), str, held=held)
    for name, text in puts:
        aside.put(name, text)

    assert dict(aside) == dict(puts)


def test_what_lies_aside_is_compared_unread(tmp_path: Path) -> None:
    """Two are the same where they have the same texts: no value is made to know that."""

    def read(text: str) -> str:
        pytest.fail(f"{text} was read")

    one, other = Aside(tmp_path, read), Aside(tmp_path, read)
    for aside in (one, other):
        aside.put("mill", "The mill turns.")
    assert one == other

    other.put("mill", "The mill stands.")
    assert one != other


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    """What was laid aside is seen by nobody else, also while it is needed."""
    store = Store.open(tmp_path)
    aside = store.aside(str)
    aside.put("long", LONG)
    before = {path.name for path in (tmp_path / ".dateline").iterdir()}
    store.close()

    assert aside["long"] == LONG
    assert before <= {".gitignore", "store.db", "store.db-journal"}


def test_a_full_disk_is_in_nobodys_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What no longer fits on the disk is kept in memory, with all that was laid there before."""
    aside = Aside(tmp_path, str)
    aside.put("before", LONG)
    assert aside._file is not None
    monkeypatch.setattr(aside, "_file", Full(aside._file))
    aside.put("after", LONG[::-1])
    aside.put("at last", "short")

    assert dict(aside) == {"before": LONG, "after": LONG[::-1], "at last": "short"}


def test_what_is_sent_elsewhere_goes_along(tmp_path: Path) -> None:
    """Another process than a copy of this one gets the texts themselves."""
    aside = Aside(tmp_path, str)
    aside.put("long", LONG)

    assert pickle.loads(pickle.dumps(aside)) == {"long": LONG}


class Full:
    """A file on a disk that has no more room."""

    def __init__(self, file: object) -> None:
        self._file = file

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)

    def write(self, _: bytes) -> int:
        raise OSError(28, "No space left on device")


def test_two_are_the_same_where_the_same_texts_lie(tmp_path: Path) -> None:
    """Whether they lie in a file or in memory; and one is like any mapping with the same values."""
    lies, held, other = Store.open(tmp_path).aside(str), Aside(None, str), Aside(None, str)
    for name in ("a", "b"):
        lies.put(name, f"{name} {LONG}")
        held.put(name, f"{name} {LONG}")
        other.put(name, name)

    assert lies == held
    assert lies == dict(held)
    assert lies != other
    assert lies != {}


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers())), st.integers(min_value=1, max_value=40))
def test_what_comes_one_at_a_time_is_read_together(comes: list[tuple[str, int]], run: int) -> None:
    """Those of a name in the order in which they came, whether they lie aside in many runs or in none."""
    gathered: Gathered[int] = Gathered(
        Aside(Path("/dev/shm" if os.path.isdir("/dev/shm") else "."), str), read, gathered=run, run=run // 2
    )
    for name, number in comes:
        gathered.add(name, str(number))

    names = dict.fromkeys(name for name, _ in comes)
    assert dict(gathered) == {name: tuple(number for other, number in comes if other == name) for name in names}
    assert len(gathered) == len(names)
    assert gathered.get("none") is None


@pytest.mark.parametrize("names", [1, 10, 100])
def test_runs_are_no_shorter_where_names_are_many(tmp_path: Path, names: int) -> None:
    """What is gathered of ever more names takes no more runs for it."""
    runs = Store.open(tmp_path).aside(str)
    gathered: Gathered[int] = Gathered(runs, read, gathered=500, run=50)
    for number in range(20_000):
        gathered.add(f"{number % names}", "7777777777")

    assert len(runs) < 2 * 200_000 / max(50, 500 // names)
    assert all(len(numbers) == 20_000 // names for numbers in gathered.values())


def read(text: str) -> tuple[int, ...]:
    return tuple(json.loads(text))


@pytest.mark.parametrize("held", [0, 1])
def test_what_is_written_is_laid_aside_unread(tmp_path: Path, held: int) -> None:
    """A value of which there is the text is read when it is asked for, and not before, wherever it lies."""
    asked: list[str] = []
    aside = Aside(tmp_path, lambda text: asked.append(text) or text.upper(), held=held)  # type: ignore[func-returns-value]
    aside.lay("mill", Written("it turns", lambda text: asked.append(text) or text.upper()))  # type: ignore[func-returns-value]

    assert aside.text("mill") == "it turns"
    assert asked == []
    assert aside["mill"] == aside.written("mill").value == "IT TURNS"
