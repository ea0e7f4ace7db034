"""What a few words can begin, against every rule that the first of them can begin."""

import datetime as dt
import random

import pytest

from dateline.timeline.expressions import chinese, english, expressions, spanish, tagger
from dateline.timeline.expressions.rules import lexicon

PHRASES = {
    "en": (
        """3|15|1,200|3.5|3 1/2|2nd|21st|1990s|1990's|'90s|2001|12:30|1984-85|six|forty|forty two|forty-two|nineteen|twenty-first|
two thousand and one|nineteen ninety-eight|twenty oh five|six-and-a-half|forty and a half|a few|half a|a couple of|second|3-nearly|
5%|15days|a number of|two dozen|1,200,300""",
        """days|weeks|the end of|than|year ended|a good part of|year-earlier|week of|day|years|hour|century|ago|from now|earlier|later|before|more|old|-old truce|to|or|-|–|of|the|May|march 2019|
January|early|about|at least|in the morning|p.m.|boats|of them|’s|, 2014|quarter|last|next""",
    ),
    "es": (
        """3|15|1.200|3,5|1.º|1ro|primero|2001|12:30|seis|treinta|treinta y cinco|treinta y un|un par de|medio|media|varios|unos pocos|
unas cuantas|una|un|uno|mil|cien|veintiún|1.200.300|los años 90|años noventa""",
        """días|semanas|meses|años|horas|siglo|hace|atrás|después|más tarde|antes|de mayo|de marzo de 2019|del año pasado|de enero|a principios|
principios de|finales de|últimos|próximos|el|los|la|largos|años y medio|horas y media|semana y media|de ese año|por la mañana|barcos|, 2014|a 5 de junio|lunes""",
    ),
    "zh": (
        """3|15|2.5|2001|12:30|一|二|三|十|十二|二十三|三十一|二〇二三|一九九七|百|千|两|几|好几|十几|数十|若干|多|半|九十|二十|民国三十五|民国35|百二十|2 0""",
        """年|月|日|号|天|周|个星期|个月|小时|分钟|点|点半|时|世纪|年代|前|后|以来|之前|多|余|多年|初|上旬|中旬|下旬|底|末|中|第|过去|近|今年|去年|上午|晚上|
至|到|－|星期|的|船|人|一个|两个|半年|季度|学期|春|元|约|大约""",
    ),
}
TABLES = {
    "en": lexicon(english.TABLE, pieces=english.PIECES, cues=english.CUES, edge=r"(?!\w)", deep=1),
    "es": lexicon(spanish.TABLE, pieces=spanish.PIECES, cues=spanish.CUES, edge=r"(?!\w)", deep=1),
    "zh": lexicon(chinese.TABLE, pieces=chinese.PIECES, cues=chinese.CUES, edge="", gap=r"[ \xa0\u2009]?", deep=1),
}
GAPS = {"en": "    -–_", "es": "    -–_", "zh": " "}


def _phrases(lang: str, number: int) -> list[str]:
    dice = random.Random("openings")
    table = [[word.strip() for word in words.split("|")] for words in PHRASES[lang]]
    runs = [[dice.choice(dice.choice(table)) for _ in range(dice.randint(2, 6))] for _ in range(number)]
    gaps = GAPS[lang]
    return ["".join(word + (dice.choice(gaps) if lang != "zh" or not dice.randrange(8) else "") for word in run) for run in runs]


@pytest.mark.parametrize("lang", sorted(PHRASES))
def test_further_words_rule_out_nothing_that_matches(lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule that is passed by for a further word would have matched nothing there."""
    day = dt.date(2015, 5, 6)
    phrases = _phrases(lang, 2000)
    narrow = [expressions(phrase, ref=day, lang=lang) for phrase in phrases]
    monkeypatch.setattr(tagger, "_lexicon", lambda _: TABLES[lang])
    assert sum(map(len, narrow)) > 500
    for phrase, found in zip(phrases, narrow, strict=True):
        assert found == expressions(phrase, ref=day, lang=lang), phrase
