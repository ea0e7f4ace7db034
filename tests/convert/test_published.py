"""Dates of publication in the forms of the press."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.convert.fields.published import MONTH_FIRST, dates, published


@pytest.mark.parametrize(
    ("text", "lang", "day"),
    [
        ("Updated: 2021-05-04 09:20", "", "2021-05-04 09:20"),
        ("2021-05-04T15:04:22+02:00", "", "2021-05-04 15:04:22+02:00"),
        ("May 4, 2021 Tuesday", "en", "2021-05-04"),
        ("1:39 am EST, Tuesday, May 4, 2021", "en", "2021-05-04 01:39-05:00"),
        ("6.15pm, 3rd March 2021", "en", "2021-03-03 18:15"),
        ("16 December 2021", "de", "2021-12-16"),
        ("4. Mai 2021, 15:04 Uhr", "de", "2021-05-04 15:04"),
        ("4 de mayo de 2021 a las 18:30", "es", "2021-05-04 18:30"),
        ("Publié le 5 mai 2021 à 18h30", "fr", "2021-05-05 18:30"),
        ("2021年5月4日 下午3时05分", "zh", "2021-05-04 15:05"),
        ("2021년 5월 4일 15:04", "ko", "2021-05-04 15:04"),
        ("令和3年5月4日", "ja", "2021-05-04"),
        ("15:04, 4 мая 2021", "ru", "2021-05-04 15:04"),
        ("10 พฤษภาคม 2564", "th", "2021-05-10"),
        ("04/05/2021", "fr", "2021-05-04"),
        ("20210504", "", "2021-05-04"),
        ("May 4, 202110:20 AM", "en", "2021-05-04 10:20"),
        ("4 May 20214 May 2021", "en", "2021-05-04"),
        ("4 de mayo de 202110:20", "es", "2021-05-04 10:20"),
        ("05/04/2021 10:20 AM EDT", "en", "2021-05-04 10:20-04:00"),
        ("by Ada Holm - 05/04/21 10:20 AM ET", "en", "2021-05-04 10:20"),
        ("05.04.2021", MONTH_FIRST, "2021-05-04"),
    ],
)
def test_dates_are_read(text: str, lang: str, day: str) -> None:
    """A date in any common form is read, with its time and zone where given."""
    assert str(published(text, lang=lang)) == day


@pytest.mark.parametrize("text", ["", "2021", "Feb 30 2021", "31.31.2021", "12345", "version 1.2.3", "call 555-01-2021999"])
def test_what_is_no_date_is_unknown(text: str) -> None:
    """An impossible or missing date is None."""
    assert published(text) is None


def test_swapped_day_and_month_are_not_guessed() -> None:
    """In English, 04/05 may be April or May: unknown is better than wrong."""
    assert published("04/05/2021", lang="en") is None
    assert str(published("13/05/2021", lang="en")) == "2021-05-13"


@given(st.dates(min_value=dt.date(1900, 1, 1), max_value=dt.date(2199, 12, 31)))
def test_every_iso_day_reads_back(day: dt.date) -> None:
    """Any day written as ISO 8601 is read as itself."""
    assert str(published(str(day))) == str(day)


@given(st.text(alphabet="0123456789-/.: 年月日Mayde,T+Z", max_size=60))
def test_no_line_breaks_the_reader(line: str) -> None:
    """Whatever stands on a line, dates come in order and do not overlap."""
    found = dates(line, lang="en")

    assert all(one.start < one.end for one in found)
    assert all(one.start <= other.start for one, other in pairwise(found))
