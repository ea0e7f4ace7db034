"""What a process remembers of the last build is what it would read or make again."""

from pathlib import Path

from dateline import store

WORDS: store.Shape[tuple[str, ...]] = store.Shape(tuple[str, ...])


def made(names: tuple[str, ...]) -> list[str]:
    return [WORDS.write((name, name.upper())) for name in names]


def test_a_value_is_read_once(tmp_path: Path) -> None:
    """In two builds of one process the same row is one value."""
    memory, values = store.Memory(), []
    for _ in range(2):
        kept = store.Store.open(tmp_path, code="1", memory=memory)
        values.append(store.step(kept, "words", {"a": "1"}, shape=WORDS, make=made, held=store.whole).values["a"])
        kept.close()

    assert values[0] is values[1]


def test_a_row_that_another_process_wrote_is_read_again(tmp_path: Path) -> None:
    """Even under the key that is remembered: what it is made from beside may be another there."""
    memory = store.Memory()
    kept = store.Store.open(tmp_path, code="1", memory=memory)
    store.step(kept, "words", {"a": "1"}, shape=WORDS, make=made, held=store.whole)
    kept.put("words", {"a": store.Row("1", WORDS.write(("of", "others")))})

    assert store.step(kept, "words", {"a": "1"}, shape=WORDS, make=made, held=store.whole).values["a"] == ("of", "others")


def test_what_is_asked_for_no_more_is_forgotten(tmp_path: Path) -> None:
    """So are all values of a step that has too many."""
    memory = store.Memory(most=2)
    kept = store.Store.open(tmp_path, code="1", memory=memory)
    held = [
        store.step(kept, "words", dict.fromkeys(names, "1"), shape=WORDS, make=made, held=store.whole).values
        for names in ("ab", "abc", "a")
    ]
    again = store.step(kept, "words", {"a": "1"}, shape=WORDS, make=made, held=store.whole).values

    assert held[0]["a"] is not held[2]["a"]
    assert held[2]["a"] is again["a"]


def test_a_result_is_made_again_where_it_is_made_from_something_else() -> None:
    """Equal things give the result that is there; where nothing is remembered each is made."""
    memory = store.Memory()
    told = [memory.result("sum", (number, number), lambda number=number: [number]) for number in (1, 1, 2)]

    assert told[0] is told[1]
    assert told[2] == [2]
    assert store.NOTHING.result("sum", 1, lambda: 1) == 1
    assert store.NOTHING.result("sum", 1, lambda: 2) == 2


def test_what_one_name_gave_is_made_again_where_it_is_made_from_something_else() -> None:
    """Name by name, in the order in which they come."""
    memory, asked = store.Memory(), []
    for name, words in (("a", "x"), ("b", "x"), ("a", "x"), ("a", "y")):
        assert memory.made("room", name, (name, words), lambda words=words: asked.append(words) or words) == words

    assert asked == ["x", "x", "y"]
