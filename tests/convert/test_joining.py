"""Joints between lines that links parted, which no rule alone tells."""

from dateline.convert.text.joining import COLUMNS, joined
from dateline.convert.text.joints import JOINTS

SMALL = frozenset(("the", "a", "in", "of", "and", "by", "to"))
ABOVE = "The lower gate was carried away by the storm of the second of May, and the yard of"
BELOW = ", which has made a new one of oak, set it in on Tuesday before the first boats came."


def test_a_name_inside_a_sentence_is_joined() -> None:
    """The line above ends with a small word, the one below begins with a comma."""
    assert joined([ABOVE, "Holm & Sons", BELOW], [False, True, True], SMALL) == [False, True, True]


def test_what_closes_a_sentence_is_joined_without_being_weighed() -> None:
    """Even where no line near is long."""
    assert joined(["Holm", ", of Tarn"], [False, True], SMALL) == [False, True]


def test_nothing_is_joined_to_who_wrote_it() -> None:
    """A byline above a sentence that begins with a link."""
    assert not any(joined(["By Ruth Ambler", "Gannet Weir", ABOVE], [False, False, False], SMALL)[:2])


def test_who_wrote_it_is_not_joined_to_the_headline() -> None:
    """Whose line may begin with a small letter."""
    assert not any(joined(["Holzbrücke am Moor wieder offen", "von", "Rieke Ambler", ABOVE], [False] * 4, SMALL)[:2])


def test_menus_are_not_joined() -> None:
    """Short lines among short lines."""
    menu = ["News", "Harbour", "weather", "Sport", "Rowing", "results of the day", "Archive"]

    assert not any(joined(menu, [False] * len(menu), SMALL))


def test_each_column_has_its_weights() -> None:
    """One number for each bin."""
    assert [len(row) for row in JOINTS] == [width for _, width in COLUMNS]
