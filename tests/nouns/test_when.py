import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.nouns.when import Precision, When

# First and last day as the `edtf` package (5.0.2) gives them, save for winter, which does not end with the year.
LEVEL_1 = {
    "2023-02-23": ((2023, 2, 23), (2023, 2, 23), Precision.DAY),
    "2024-02": ((2024, 2, 1), (2024, 2, 29), Precision.MONTH),
    "2023": ((2023, 1, 1), (2023, 12, 31), Precision.YEAR),
    "2023~": ((2023, 1, 1), (2023, 12, 31), Precision.YEAR),
    "2023-02?": ((2023, 2, 1), (2023, 2, 28), Precision.MONTH),
    "2023-02-23%": ((2023, 2, 23), (2023, 2, 23), Precision.DAY),
    "199X": ((1990, 1, 1), (1999, 12, 31), Precision.DECADE),
    "19XX": ((1900, 1, 1), (1999, 12, 31), Precision.CENTURY),
    "-198X": ((-1989, 1, 1), (-1980, 12, 31), Precision.DECADE),
    "2022-21": ((2022, 3, 1), (2022, 5, 31), Precision.SEASON),
    "2023-24": ((2023, 12, 1), (2024, 2, 29), Precision.SEASON),
    "2004-06-XX": ((2004, 6, 1), (2004, 6, 30), Precision.MONTH),
    "2004-XX": ((2004, 1, 1), (2004, 12, 31), Precision.YEAR),
    "1985-XX-XX": ((1985, 1, 1), (1985, 12, 31), Precision.YEAR),
    "0000": ((0, 1, 1), (0, 12, 31), Precision.YEAR),
    "-0044-03-15": ((-44, 3, 15), (-44, 3, 15), Precision.DAY),
    "Y-17000": ((-17000, 1, 1), (-17000, 12, 31), Precision.YEAR),
    "2023-02-20/2023-02-26": ((2023, 2, 20), (2023, 2, 26), Precision.DAY),
    "2004-02-01/2005": ((2004, 2, 1), (2005, 12, 31), Precision.DAY),
    "2017/..": ((2017, 1, 1), (2017, 12, 31), Precision.YEAR),
    "../2023": ((2023, 1, 1), (2023, 12, 31), Precision.YEAR),
}
NOT_LEVEL_1 = (
    *(
        "",
        "2023-13",
        "2023-00",
        "2023-02-30",
        "2023-02-29",
        "2023-2",
        "23",
        "2023-25",
        "Y170",
        "2023-XX-01",
        "2023-21-01",
        "156X-12-25",
    ),
    *(
        "2005/2004",
        "../..",
        "/",
        "2023//2024",
        "2023~~",
        "Feb 2023",
        "2023-02-23T10:00",
        "２０２３",
        "{2023}",
        "2023-02-20..2023-02-26",
    ),
)


@pytest.mark.parametrize("text", LEVEL_1)
def test_level_1_of_edtf_is_read(text):
    """Every form of EDTF's level 1 is read as the days it may mean."""
    when = When.parse(text)
    assert (when.first, when.last, when.precision) == LEVEL_1[text]
    assert str(when) == text


@pytest.mark.parametrize("text", NOT_LEVEL_1)
def test_anything_else_is_refused(text):
    """What is not EDTF of level 1, or no day of the calendar, is a ValueError."""
    with pytest.raises(ValueError, match=r"\w"):
        When.parse(text)


def test_an_empty_end_is_an_open_one():
    """Both ways to leave an end open are written as one."""
    assert (str(When.parse("2017/")), str(When.parse("/2017"))) == ("2017/..", "../2017")


def test_doubt_is_told():
    """`~` says approximate, `?` uncertain, `%` both, at either end of an interval."""
    told = {
        text: (When.parse(text).approximate, When.parse(text).uncertain)
        for text in ("2023~", "2023?", "2023%", "2020/2023~", "2023")
    }
    assert told == {
        "2023~": (True, False),
        "2023?": (False, True),
        "2023%": (True, True),
        "2020/2023~": (True, False),
        "2023": (False, False),
    }


def test_seasons_have_names():
    """A season is called by its name, with doubt or without."""
    names = [
        point.season for text in ("2022-21", "2022-22~", "2022-23", "2022-24?", "2022-04") if (point := When.parse(text).start)
    ]
    assert names == ["spring", "summer", "autumn", "winter", ""]


@st.composite
def points(draw: st.DrawFn) -> str:
    number = draw(st.integers(-9999, 9999))
    year = f"{'-' if number < 0 else ''}{abs(number):04}"
    forms = ("{}", "{}-{m:02}", "{}-{m:02}-{d:02}", "{}-{s}")
    text = draw(st.sampled_from(forms)).format(
        year, m=draw(st.integers(1, 12)), d=draw(st.integers(1, 28)), s=draw(st.integers(21, 24))
    )
    return text + draw(st.sampled_from(("", "", "~", "?", "%")))


@st.composite
def dates(draw: st.DrawFn) -> str:
    one, other = sorted((draw(points()), draw(points())), key=lambda text: When.parse(text).first)
    return draw(st.sampled_from((one, one, f"{one}/..", f"../{one}", f"{one}/{other}")))


@given(dates())
def test_what_is_read_is_written_as_it_was(text):
    """Reading and writing give the same text, and reading that the same date."""
    when = When.parse(text)
    assert str(when) == text
    assert When.parse(str(when)) == when


@given(dates())
def test_no_date_ends_before_it_begins(text):
    """The first day a date may mean is never after the last."""
    when = When.parse(text)
    assert when.first <= when.last


@given(st.lists(dates(), max_size=8))
def test_dates_sort_by_time(texts):
    """Sorted by key, dates stand by their first day, before the Common Era too, and of one day the exacter is first."""
    whens = sorted((When.parse(text) for text in texts), key=lambda when: when.key)
    assert [(when.first, when.last) for when in whens] == sorted((when.first, when.last) for when in whens)


def test_the_exacter_date_stands_first():
    """A day stands before its month, and the month before its year; 1 BCE stands before the year 1."""
    texts = ["0001", "2023", "-0001", "2023-01", "2023-01-01", "0000"]
    assert sorted(texts, key=lambda text: When.parse(text).key) == ["-0001", "0000", "0001", "2023-01-01", "2023-01", "2023"]


@given(st.text(max_size=12))
def test_no_text_is_worse_than_a_value_error(text):
    """Whatever stands in the front matter, a date is read or refused, and never anything else."""
    try:
        assert When.parse(text).first <= When.parse(text).last
    except ValueError:
        return
