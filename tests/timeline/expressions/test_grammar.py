from collections.abc import Iterator

import pytest

from dateline.timeline.expressions.grammar import ANY, DIGITS, END, Place, compiled, figures, words

PIECES = {
    "unit": words({"day": "D", "week": "W", "fiscal year": "Y"}),
    "number": figures(r"\d+", int),
    "count": figures(r"\d+|a few", str, openings=frozenset({(DIGITS,), ("a", "few")})),
}


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("{number} {unit}", "3 weeks", None),
        ("{number} {unit}", "3 week", {"number": 3, "unit": "W"}),
        ("[the ]{unit}", "the fiscal  year", {"unit": "Y"}),
        ("(last|next)~{unit}", "next-day", {"unit": "D"}),
        ("{number:from}-{number:to}", "3-12", {"from": 3, "to": 12}),
        ("year's end", "year’s end", {}),
        ("{number}< {unit}>", "3 day", {"number": 3, "unit": "D"}),
        ("{number}< {unit}>", "3 men", None),
    ],
)
def test_pattern(pattern: str, text: str, expected: dict[str, object] | None) -> None:
    """A pattern matches what it shows, and gives each piece by its name."""
    ready = compiled(pattern, PIECES, edge=r"(?!\w)")

    match = ready.match(text, 0)

    assert (ready.parts(match) if match else None) == expected


def test_what_must_follow_is_no_part() -> None:
    """What stands in `<…>` is looked at and left."""
    match = compiled("{number}< {unit}>", PIECES, edge="").match("3 day", 0)

    assert match is not None
    assert match[0] == "3"


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("today", {"today"}),
        (
            "[the ]last {unit}",
            {"the last day", "the last week", "the last fiscal year", "last day", "last week", "last fiscal year"},
        ),
        ("{number} {unit}", {"# day", "# week", "# fiscal year"}),
        ("{count} days", {"# days", "a few"}),
        ("{number}< (days|weeks)> ago", {"# days", "# weeks"}),
    ],
)
def test_words(pattern: str, words: set[str]) -> None:
    """A pattern knows the words that it consists of, as far as they are known."""
    assert set(ways(compiled(pattern, PIECES, edge="").start)) == words


def ways(place: Place) -> Iterator[str]:
    """All that may be said from a place on, as far as it is known."""
    for said, behind in place:
        for word, further in said.items():
            if word == ANY:
                yield ""
            else:
                yield from (f"{word} {way}".strip() for way in ways(behind if word == END else ((further, behind),)))
