"""What two words can open, against every rule that the first of them can open."""

import datetime as dt
import random

import pytest

from dateline.timeline.expressions import expressions, tagger
from dateline.timeline.expressions.english import ENGLISH
from dateline.timeline.expressions.grammar import ANY
from dateline.timeline.expressions.rules import Lexicon

NUMBERS = """3|15|1,200|3.5|3 1/2|2nd|21st|1990s|1990's|'90s|2001|12:30|1984-85|six|forty|forty two|forty-two|nineteen|twenty-first|
two thousand and one|nineteen ninety-eight|twenty oh five|six-and-a-half|forty and a half|a few|half a|a couple of|second|3-nearly|
5%|15days|a number of|two dozen"""
REST = """days|weeks|day|years|hour|century|ago|from now|earlier|later|before|more|old|-old truce|to|or|-|–|of|the|May|march 2019|
January|early|about|at least|in the morning|p.m.|boats|of them|’s|, 2014|quarter|last|next"""
WIDE = Lexicon({first: [(ANY, ready) for _, ready in rows] for first, rows in ENGLISH.openers.items()}, ENGLISH.cues)


def _phrases(number: int) -> list[str]:
    dice = random.Random("openings")
    table = [[word.strip() for word in words.split("|")] for words in (NUMBERS, REST)]
    runs = [[dice.choice(dice.choice(table)) for _ in range(dice.randint(2, 6))] for _ in range(number)]
    return ["".join(word + dice.choice("    -–_") for word in run) for run in runs]


def test_a_second_word_rules_out_nothing_that_matches(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule that is passed by for its second word would have matched nothing there."""
    day = dt.date(2015, 5, 6)
    phrases = _phrases(2000)
    narrow = [expressions(phrase, ref=day) for phrase in phrases]
    monkeypatch.setattr(tagger, "_lexicon", lambda lang: WIDE)
    assert sum(map(len, narrow)) > 1000
    assert narrow == [expressions(phrase, ref=day) for phrase in phrases]
