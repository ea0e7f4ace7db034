import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.nouns.published import Published


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2023", "2023"),
        ("2023-03", "2023-03"),
        (" 2023-03-01 ", "2023-03-01"),
        ("2023-03-01 09:20", "2023-03-01 09:20"),
        ("2023-03-01T09:20:00+08:00", "2023-03-01 09:20+08:00"),
        ("2023-03-01T09:20:07Z", "2023-03-01 09:20:07Z"),
        ("2023-03-01 09:20 +0800", "2023-03-01 09:20+08:00"),
        ("2024-02-29", "2024-02-29"),
    ],
)
def test_dates_are_read_as_outlets_give_them(text, written):
    """Year, month and day, with time and zone only where they are given."""
    assert str(Published.parse(text)) == written


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0000",
        "23",
        "2023-13",
        "2023-02-29",
        "2023-02-30",
        "2023-3-1",
        "2023-03-01 25:00",
        "2023-03 09:20",
        "Feb 2023",
        "２０２３",
    ],
)
def test_what_is_no_date_is_refused(text):
    """Another form, or a day or hour that does not exist, is a ValueError."""
    with pytest.raises(ValueError, match=r"\w"):
        Published.parse(text)


zones = st.sampled_from(["", "Z", "+08:00", "-05:30"])
clocks = st.times().map(lambda time: time.replace(microsecond=0))


@given(st.dates(), st.sampled_from("ymdt"), clocks, zones)
def test_what_is_read_is_written_again(day, upto, clock, zone):
    """A date of any precision survives being written and read."""
    year, month, date = day.year, day.month, day.day
    known = {
        "y": Published(year=year),
        "m": Published(year=year, month=month),
        "d": Published(year=year, month=month, day=date),
        "t": Published(year=year, month=month, day=date, time=clock, zone=zone),
    }[upto]
    assert Published.parse(str(known)) == known


def test_dates_sort_by_day_then_time():
    """What is only known to the month or day stands at its beginning."""
    texts = ["2023-03-01 09:20", "2023-03-01", "2023-02-28 23:59", "2023-03-02", "2023"]
    ordered = sorted((Published.parse(text) for text in texts), key=lambda date: date.key)
    assert [str(date) for date in ordered] == ["2023", "2023-02-28 23:59", "2023-03-01", "2023-03-01 09:20", "2023-03-02"]


def test_the_day_is_told_in_iso_form():
    """The ISO day is as precise as what is known; the first day it can mean is a date."""
    assert [Published.parse(text).iso_day for text in ("2023", "2023-03", "2023-03-01 09:20")] == ["2023", "2023-03", "2023-03-01"]
    assert Published.parse("2023-03").date == dt.date(2023, 3, 1)
