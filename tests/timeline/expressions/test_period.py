import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.timeline.expressions.length import length, times
from dateline.timeline.expressions.period import UNITS, Period, easter, lunar_new_year, nth_weekday

DAYS = st.dates(min_value=dt.date(1000, 1, 1), max_value=dt.date(3000, 1, 1))


@pytest.mark.parametrize(
    ("unit", "value", "when"),
    [
        ("D", "2023-03-08", "2023-03-08"),
        ("W", "2023-W10", "2023-03-06/2023-03-12"),
        ("WE", "2023-W10-WE", "2023-03-11/2023-03-12"),
        ("M", "2023-03", "2023-03"),
        ("S", "2023-SP", "2023-21"),
        ("Q", "2023-Q1", "2023-01/2023-03"),
        ("H", "2023-H1", "2023-01/2023-06"),
        ("Y", "2023", "2023"),
        ("DE", "202", "202X"),
        ("CE", "20", "20XX"),
    ],
)
def test_period_names(unit: str, value: str, when: str) -> None:
    """A period is named as TIMEX3 and as EDTF name it."""
    period = Period.of(unit, dt.date(2023, 3, 8))

    assert (period.value, period.when) == (value, when)


@given(st.sampled_from(UNITS), DAYS, st.integers(-9, 50))
def test_shift_law(unit: str, day: dt.date, count: int) -> None:
    """Shifting there and back again is where one was."""
    period = Period.of(unit, day)

    assert period.shift(count).shift(-count) == period


@given(st.sampled_from(UNITS), DAYS)
def test_periods_follow(unit: str, day: dt.date) -> None:
    """A period ends on the day before the next one begins; a weekend on its Sunday."""
    period = Period.of(unit, day)

    assert period.first <= period.last
    if unit != "WE":
        assert period.first <= day <= period.last
        assert period.last + dt.timedelta(days=1) == period.shift(1).first


def test_months_of_days() -> None:
    """A month after the last of January is the last of February."""
    assert Period("D", dt.date(2023, 1, 31)).shift(1, "M").first == dt.date(2023, 2, 28)


def test_feasts() -> None:
    """Feasts that move are where the calendars have them."""
    assert easter(2024) == dt.date(2024, 3, 31)
    assert easter(2025) == dt.date(2025, 4, 20)
    assert nth_weekday(2023, 11, 4, 4) == dt.date(2023, 11, 23)
    assert nth_weekday(2023, 5, 1, -1) == dt.date(2023, 5, 29)
    assert lunar_new_year(2023) == dt.date(2023, 1, 22)


@pytest.mark.parametrize(
    ("count", "unit", "half", "value"),
    [
        ("2", "Y", "", "P2Y"),
        ("2.5", "Y", "", "P2Y6M"),
        ("1", "TM", "1", "PT1M30S"),
        ("0.5", "TH", "", "PT30M"),
        ("3", "DE", "", "P30Y"),
        ("1.5", "W", "", "P1.5W"),
        ("X", "DE", "", "PXDE"),
        ("X", "TH", "", "PTXH"),
        ("many", "D", "", ""),
    ],
)
def test_length(count: str, unit: str, half: str, value: str) -> None:
    """A length is written as TIMEX3 has it; a count that is no number gives none."""
    assert length(count, unit, half=half) == value


def test_times() -> None:
    """Units of the year count in months, others in days."""
    assert (times("2.5", "Y"), times("3", "W")) == ((30, 0), (0, 21))
