import datetime as dt

import pytest

from dateline.timeline.expressions import drawn, expressions

ARTICLE = dt.date(2023, 3, 8)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "He led the club from 2009 to 2012.", ["2009/2012"]),
        ("en", "It was built between 1957 and 1960, and sold in 1970.", ["1957/1960", "1970"]),
        ("en", "The fair ran in 2017-2019 and 1957-58.", ["2017/2019", "1957/1958"]),
        ("en", "It runs from March 3 to April 5.", ["2023-03-03/2023-04-05"]),
        ("en", "It runs from January to March 2022.", ["2022-01/2022-03"]),
        ("en", "It fell in 2009 and 2012.", ["2009", "2012"]),
        ("en", "In the past five years it grew; it took two days.", ["2018/2023"]),
        ("en", "It was open from the early 1990s until last week.", ["199X/2023-03-05"]),
        ("en", "It ran from 2012 to 2009.", ["2012", "2009"]),
        ("es", "Vivió allí entre 2009 y 2012.", ["2009/2012"]),
        ("es", "Gobernó de 1990 a 1994.", ["1990/1994"]),
        ("zh", "2009年至2012年，他在外地。", ["2009/2012"]),
    ],
)
def test_drawn(lang: str, text: str, expected: list[str]) -> None:
    """Two ends of one span are drawn as one interval, two dates in a row as two; what floats is not drawn."""
    shown = drawn(expressions(text, ref=ARTICLE, lang=lang), text=text, lang=lang)

    assert [each.when for each in shown] == expected
    assert [each.text for each in shown] == [text[each.start : each.end] for each in shown]
