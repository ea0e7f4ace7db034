import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.events.stretches import in_stretches
from dateline.nouns.published import Published
from dateline.nouns.when import When
from dateline.timeline.expressions import expressions

REPORT = Published.parse("2023-03-08")
READ = in_stretches(expressions)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "He led the club from 2009 to 2012.", ["2009/2012"]),
        ("en", "It was built between 1957 and 1960, and sold in 1970.", ["1957/1960", "1970"]),
        ("en", "The fair ran in 2017-2019 and 1957-58.", ["2017/2019", "1957/1958"]),
        ("en", "It runs from March 3 to April 5.", ["2023-03-03/2023-04-05"]),
        ("en", "It runs from January to March 2022.", ["2022-01/2022-03"]),
        ("en", "It fell in 2009 and 2012.", ["2009", "2012"]),
        ("en", "It ran from 2012 to 2009.", ["2012", "2009"]),
        ("en", "They ruled from about 221 to 206 BC.", ["-0220/-0205"]),
        ("en", "Reed (27 BC – 14 AD) sold 221 to 206 lamps.", ["-0026/0014"]),
        ("en", "A tower of the 7th century BC and of the third millennium BCE.", ["-06XX", "-2999/-2000"]),
        ("es", "Vivió allí entre 2009 y 2012.", ["2009/2012"]),
        ("es", "Gobernó de 1990 a 1994.", ["1990/1994"]),
        ("es", "Una torre del siglo VII a. C.", ["-06XX"]),
        ("zh", "2009年至2012年，他在外地。", ["2009/2012"]),
        ("zh", "公元前221年至前206年，在公元前11世纪。", ["-0220/-0205", "-10XX"]),
    ],
)
def test_both_ends_of_a_stretch_are_one_date(lang, text, expected):
    """Two ends of one stretch are one interval with its words, years before the Common Era too; two dates in a row are two."""
    found = READ(text, ref=REPORT, lang=lang)
    assert [one.when for one in found if one.when] == expected
    assert [one.text for one in found] == [text[one.start : one.end] for one in found]


@given(first=st.integers(1, 3000), length=st.integers(1, 900), start=st.integers(0, 3))
def test_years_before_the_era_are_counted_as_the_calendar_of_dates_counts(first, length, start):
    """From the year n to the year m before the Common Era is an interval of n - m years, whatever is before it."""
    last = max(1, first - length)
    (one,) = (
        READ(f"{'It lay. ' * start}It lay there from {first} to {last} BC.", ref=REPORT, lang="en") if first > last else (None,)
    )
    if one is not None:
        when = When.parse(one.when)
        assert (when.first[0], when.last[0]) == (1 - first, 1 - last)
