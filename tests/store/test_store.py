"""What is kept is read again as it was, or not at all."""

import datetime as dt
import sqlite3
from dataclasses import dataclass
from pathlib import Path

import pytest

from dateline import store
from dateline.nouns.origin import Origin
from dateline.nouns.published import Published
from dateline.nouns.release import Quotation
from dateline.nouns.story import Image, Rights, Story
from dateline.nouns.when import When

PAGE = 4096
"""Bytes that SQLite reads at once."""
STORY = Story(
    id="a",
    path="content/stories/a.md",
    title="數字 “Llovió”",
    date=Published(year=2023, month=3, day=1, time=dt.time(9, 20), zone="+08:00"),
    source=Origin(name="Courier", original_date=Published(year=2022)),
    images=(Image(src="a.png", rights=Rights.FULL), Image()),
    tags=("a", "b"),
)


def test_a_value_comes_back_equal() -> None:
    """Dates, hours, enumerations, nested values, tuples and letters of any script."""
    shape: store.Shape[Story] = store.Shape(Story)

    assert shape.read(shape.write(STORY)) == STORY


@pytest.mark.parametrize("text", ["2023-02-23", "2023~", "../2023", "2022-22", "199X"])
def test_a_date_comes_back_equal(text: str) -> None:
    """Every form of a When."""
    shape: store.Shape[When] = store.Shape(When)

    assert shape.read(shape.write(When.parse(text))) == When.parse(text)


@pytest.mark.parametrize("line", ["", "{}", "[]", "[1]", "null", '["x"', "7"])
def test_another_shape_is_refused(line: str) -> None:
    """Whatever stands there is the value or a ValueError."""
    with pytest.raises(ValueError):  # noqa: PT011  JSON has words of its own
        store.Shape(Story).read(line)


@dataclass(frozen=True, slots=True)
class Named:
    words: frozenset[str]


def test_equal_values_have_equal_texts() -> None:
    """Sets are written in order."""
    assert store.text(Named(frozenset("abcdef"))) == store.text(Named(frozenset("fedcba")))


def test_parts_of_a_digest_do_not_run_together() -> None:
    """What belongs to one part is not taken for another's."""
    assert store.digest("ab", "c") != store.digest("a", "bc")


def test_what_is_closed_without_keeping_is_forgotten(tmp_path: Path) -> None:
    """All of a build's rows stand in the file, or none."""
    kept = store.Store.open(tmp_path, code="1")
    kept.put("room", {"a": store.Row("key", "value")})
    kept.close(keep=False)

    assert store.Store.open(tmp_path, code="1").all("room") == {}


def test_another_program_sees_nothing(tmp_path: Path) -> None:
    """Rows belong to the version that made them."""
    kept = store.Store.open(tmp_path, code="1")
    kept.put("room", {"a": store.Row("key", "value")})
    kept.close()

    assert store.Store.open(tmp_path, code="1").all("room") == {"a": store.Row("key", "value")}
    assert store.Store.open(tmp_path, code="2").all("room") == {}


def test_a_file_of_another_program_is_replaced(tmp_path: Path) -> None:
    """An SQLite file that is not ours is begun anew."""
    (tmp_path / store.FOLDER).mkdir()
    foreign = sqlite3.connect(tmp_path / store.FOLDER / "store.db")
    foreign.execute("pragma application_id = 77")
    foreign.execute("create table kept (something integer)")
    foreign.commit()
    foreign.close()

    kept = store.Store.open(tmp_path, code="1")
    kept.put("room", {"a": store.Row("key", "value")})
    kept.close()

    assert store.Store.open(tmp_path, code="1").one("room", "a") == store.Row("key", "value")


def test_a_value_that_was_tampered_with_is_not_read(tmp_path: Path) -> None:
    """A row whose sum does not fit is as good as none."""
    kept = store.Store.open(tmp_path, code="1")
    kept.put("room", {"a": store.Row("key", "value")})
    kept.close()
    file = sqlite3.connect(tmp_path / store.FOLDER / "store.db")
    file.execute("update kept set value = 'valve' where name = 'a'")
    file.commit()
    file.close()

    assert store.Store.open(tmp_path, code="1").one("room", "a") is None


def test_a_row_is_found_without_reading_the_others(tmp_path: Path) -> None:
    """Of a row that lies beside it not even the value has to be readable, let alone short."""
    kept = store.Store.open(tmp_path)
    kept.put("room", {"b": store.Row("key", "x" * 1_000_000)})
    kept.put("room", {name: store.Row("key", name) for name in "ac"})
    kept.close()
    file = tmp_path / store.FOLDER / "store.db"
    content = bytearray(file.read_bytes())
    for place in range(0, len(content), PAGE):
        if content[place : place + PAGE].count(b"x") > PAGE // 2:
            content[place : place + PAGE] = bytes(PAGE)
    file.write_bytes(content)

    kept = store.Store.open(tmp_path)

    assert [kept.one("room", name) for name in "ac"] == [store.Row("key", "a"), store.Row("key", "c")]
    kept.close()


def test_a_step_makes_what_is_new_and_forgets_what_is_gone(tmp_path: Path) -> None:
    """Names with the keys of last time are not made again."""
    kept = store.Store.open(tmp_path, code="1")
    shape: store.Shape[str] = store.Shape(str)

    def step(*names: str, times: int) -> store.Step[str]:
        keys = dict.fromkeys(names, "1")
        make = lambda missing: [shape.write(name * times) for name in missing]  # noqa: E731
        return store.step(kept, "room", keys, shape=shape, make=make, held=store.whole)

    step("a", "b", times=1)
    again = step("a", "c", times=2)

    assert (dict(again.values), again.made) == ({"a": "a", "c": "cc"}, ("c",))
    assert kept.keys("room").keys() == {"a", "c"}


def test_a_text_that_comes_again_lies_in_memory_once() -> None:
    """Two values with the same sentence, read one after the other, share it."""
    shape = store.Shape(Quotation)
    one, other = (shape.read(shape.write(Quotation(sentence="The lamp went out.", around=name))) for name in ("ana", "bo"))
    assert one.sentence is other.sentence
    assert (one.around, other.around) == ("ana", "bo")
