import pytest
import salt_line
from hypothesis import given
from hypothesis import strategies as st

from dateline.nouns.published import Published
from dateline.nouns.when import When
from dateline.render import dates


@pytest.mark.parametrize(
    ("edtf", "english", "spanish", "chinese"),
    [
        ("2023-02-23", "23 February 2023", "23 de febrero de 2023", "2023年2月23日"),
        ("2023-02", "February 2023", "febrero de 2023", "2023年2月"),
        ("2023", "2023", "2023", "2023年"),
        ("2023~", "about 2023", "hacia 2023", "约2023年"),
        ("2023-02?", "perhaps February 2023", "quizá febrero de 2023", "可能2023年2月"),
        ("2022-22", "summer 2022", "verano de 2022", "2022年夏"),
        ("199X", "the 1990s", "década de 1990", "1990年代"),
        ("18XX", "the 1800s", "1800 a 1899", "1800年至1899年"),
        ("2023-02-20/2023-02-26", "20–26 February 2023", "20–26 de febrero de 2023", "2023年2月20日至26日"),
        ("2022/2023-05", "2022 to May 2023", "2022 a mayo de 2023", "2022年至2023年5月"),
        ("2017/..", "from 2017 on", "desde 2017", "2017年起"),
        ("../2023", "until 2023", "hasta 2023", "2023年止"),
        ("-0043", "44 BCE", "44 a.C.", "公元前44年"),
    ],
)
def test_dates_are_said_in_words(edtf: str, english: str, spanish: str, chinese: str) -> None:
    """Every precision and doubt has its words in every language of the interface."""
    when = When.parse(edtf)
    assert [dates.happened(when, words=salt_line.words(lang)) for lang in ("en", "es-MX", "zh")] == [english, spanish, chinese]


@pytest.mark.parametrize(
    ("text", "words", "machine"),
    [
        ("2023", "2023", "2023"),
        ("2023-03", "March 2023", "2023-03"),
        ("2023-03-01", "1 March 2023", "2023-03-01"),
        ("2023-03-01 09:20", "1 March 2023, 09:20", "2023-03-01T09:20"),
        ("2023-03-01T09:20:00+08:00", "1 March 2023, 09:20 UTC+08:00", "2023-03-01T09:20+08:00"),
        ("2023-03-01T09:20Z", "1 March 2023, 09:20 UTC", "2023-03-01T09:20Z"),
    ],
)
def test_publication_is_as_precise_as_the_outlet(text: str, words: str, machine: str) -> None:
    """Time and zone stand only where the outlet gives them."""
    date = Published.parse(text)
    assert (dates.published(date, words=salt_line.words("en"), clock=True), dates.machine_published(date)) == (words, machine)


@given(st.integers(-400, 2500), st.integers(1, 12), st.integers(1, 28), st.sampled_from(["en", "es", "zh", "tlh"]))
def test_every_day_has_words(year: int, month: int, day: int, lang: str) -> None:
    """No day is without words, and HTML gets only years that it knows."""
    when = When.parse(f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{day:02}")
    assert str(day) in dates.happened(when, words=salt_line.words(lang))
    assert dates.machine(when) == (f"{year:04}-{month:02}-{day:02}" if year > 0 else "")
