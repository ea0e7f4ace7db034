import datetime as dt
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dateline.nouns.published import Published
from dateline.nouns.when import When
from dateline.timeline.expressions import Expression, as_dict, expressions

ARTICLE = dt.date(2023, 3, 8)
BRACKETS = re.compile(r"\[([^\]]*)\]")
LANGUAGES = {"en": "english.txt", "es": "spanish.txt", "zh": "chinese.txt"}


def table(name: str) -> list[tuple[str, list[str]]]:
    """Sentences with their expressions in brackets, and under each what they mean: TIMEX3, and EDTF where it says more."""
    rows: list[tuple[str, list[str]]] = []
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            rows[-1][1].append(line.strip())
        elif line and not line.startswith("#"):
            rows.append((line, []))
    return rows


def meaning(expression: Expression) -> str:
    more = expression.when not in ("", expression.value) and expression.type != "TIME"
    return f"{expression.type} {expression.value}" + (f" ({expression.when})" if more else "")


ROWS = [(lang, sentence, expected) for lang, name in LANGUAGES.items() for sentence, expected in table(name)]


@pytest.mark.parametrize(("lang", "sentence", "expected"), ROWS, ids=[sentence[:60] for _, sentence, _ in ROWS])
def test_sentence(lang: str, sentence: str, expected: list[str]) -> None:
    """Every expression of the tables is found, no other is, and each means what the table says."""
    text = BRACKETS.sub(r"\1", sentence)

    found = expressions(text, ref=ARTICLE, lang=lang)

    assert [each.text for each in found] == BRACKETS.findall(sentence)
    assert [meaning(each) for each in found] == expected


@pytest.mark.parametrize("lang", LANGUAGES)
def test_when_is_edtf(lang: str) -> None:
    """What a timeline can draw is EDTF that the archive reads."""
    found = [each for _, sentence, _ in ROWS for each in expressions(BRACKETS.sub(r"\1", sentence), ref=ARTICLE, lang=lang)]

    assert all(When.parse(each.when) for each in found if each.when)


def test_dateline_date() -> None:
    """A dateline's day, not the day of publication, is the day that a weekday is counted from."""
    found = expressions("HARBOUR TOWN, March 6 (Agency) -- The ferry sank on Tuesday.", ref=dt.date(2023, 3, 8))

    assert [each.value for each in found] == ["2023-03-06", "2023-02-28"]


def test_anchor_and_direction() -> None:
    """An expression says what it was counted from and which way it lies."""
    found = expressions("In 2003 it won. The following year it lost. It opens next week.", ref=ARTICLE)

    assert [(each.anchor, each.direction) for each in found] == [("words", "past"), ("narrative", "past"), ("article", "future")]


def test_mod() -> None:
    """Words like `early` and `about` are kept as the TIMEX3 mod."""
    found = expressions("It opened in early 2020, closed around noon on Friday and took nearly two years.", ref=ARTICLE)

    assert [each.mod for each in found] == ["START", "APPROX", "LESS_THAN"]
    assert found[1].approximate


@pytest.mark.parametrize(
    ("published", "expected"),
    [("2023-03", ["XXXX-WXX-4", "2023-02", "2023-03", "2022"]), ("2023", ["XXXX-WXX-4", "2023", "2023", "2022"])],
)
def test_coarse_publication(published: str, expected: list[str]) -> None:
    """Nothing is dated more finely than the article itself."""
    found = expressions(
        "On Thursday he left; last month he came; today he rests; last year he slept.", ref=Published.parse(published)
    )

    assert found[0].value == expected[0]
    assert all(len(each.value) <= len(want) for each, want in zip(found[1:], expected[1:], strict=True))


def test_as_dict() -> None:
    """For JSON an expression gives the five keys of every tagger and leaves out what it has nothing to say of."""
    (found,) = expressions("It rained today.", ref=ARTICLE)

    assert as_dict(found) == {
        "start": 10,
        "end": 15,
        "text": "today",
        "value": "2023-03-08",
        "type": "DATE",
        "when": "2023-03-08",
        "direction": "present",
        "anchor": "article",
        "rule": "today",
    }


def test_same_length_in_lower_case() -> None:
    """Letters that grow in lower case do not shift what follows."""
    (found,) = expressions("İİİ left on Monday.", ref=ARTICLE)

    assert found.text == "Monday"


WORDS = st.sampled_from(
    [
        "the",
        "a",
        "last",
        "next",
        "3",
        "1990",
        "March",
        "May",
        "Monday",
        "10",
        "p.m.",
        "2",
        "1/2",
        "years",
        "ago",
        "later",
        "of",
        "quarter",
        "third",
        "between",
        "and",
        "to",
        "-",
        ",",
        ".",
        "year-earlier",
        "day",
        "99/99/99",
        "0",
        "February",
        "30",
        "31",
        "B.C.",
        "century",
        "9999",
        "twenty",
        "hace",
        "dos",
        "años",
        "de",
        "siglo",
        "XIX",
        "fin",
        "semana",
        "三",
        "年",
        "前",
        "月",
        "日",
        "周",
        "2023",
        "上",
        "世纪",
        "半",
        "点",
        "每",
    ]
)


@example("this year, this decade, the weekend", "en", dt.date.max)
@example("this year, a century ago, last week", "en", dt.date.min)
@given(st.lists(WORDS, max_size=14).map(" ".join) | st.text(max_size=60), st.sampled_from(sorted(LANGUAGES)), st.dates())
def test_law(text: str, lang: str, ref: dt.date) -> None:
    """Any text is read without an error: spans in order, none overlapping, each the text it says; twice the same."""
    found = expressions(text, ref=ref, lang=lang)

    assert [each.text for each in found] == [text[each.start : each.end] for each in found]
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert all(each.value and each.type in ("DATE", "TIME", "DURATION", "SET") for each in found)
    assert all(When.parse(each.when) for each in found if each.when)
    assert found == expressions(text, ref=ref, lang=lang)
