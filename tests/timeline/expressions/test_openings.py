"""What a few words can begin, against every rule that the first of them can begin."""

import datetime as dt
import random

import pytest

from dateline.timeline.expressions import expressions, tagger
from dateline.timeline.expressions.english import TABLE
from dateline.timeline.expressions.english_cues import CUES
from dateline.timeline.expressions.english_words import PIECES
from dateline.timeline.expressions.rules import lexicon

NUMBERS = """3|15|1,200|3.5|3 1/2|2nd|21st|1990s|1990's|'90s|2001|12:30|1984-85|six|forty|forty two|forty-two|nineteen|twenty-first|
two thousand and one|nineteen ninety-eight|twenty oh five|six-and-a-half|forty and a half|a few|half a|a couple of|second|3-nearly|
5%|15days|a number of|two dozen"""
REST = """days|weeks|the end of|than|year ended|a good part of|year-earlier|week of|day|years|hour|century|ago|from now|earlier|later|before|more|old|-old truce|to|or|-|–|of|the|May|march 2019|
January|early|about|at least|in the morning|p.m.|boats|of them|’s|, 2014|quarter|last|next"""
WIDE = lexicon(TABLE, pieces=PIECES, cues=CUES, edge=r"(?!\w)", deep=1)


def _phrases(number: int) -> list[str]:
    dice = random.Random("openings")
    table = [[word.strip() for word in words.split("|")] for words in (NUMBERS, REST)]
    runs = [[dice.choice(dice.choice(table)) for _ in range(dice.randint(2, 6))] for _ in range(number)]
    return ["".join(word + dice.choice("    -–_") for word in run) for run in runs]


def test_further_words_rule_out_nothing_that_matches(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule that is passed by for a further word would have matched nothing there."""
    day = dt.date(2015, 5, 6)
    phrases = _phrases(2000)
    narrow = [expressions(phrase, ref=day) for phrase in phrases]
    monkeypatch.setattr(tagger, "_lexicon", lambda lang: WIDE)
    assert sum(map(len, narrow)) > 1000
    assert narrow == [expressions(phrase, ref=day) for phrase in phrases]
