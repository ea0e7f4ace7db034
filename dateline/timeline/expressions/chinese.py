"""Chinese: the table of rules, and the words by which its sentences look back or ahead."""

import re

from dateline.timeline.expressions.anchor import Cues
from dateline.timeline.expressions.chinese_words import PIECES
from dateline.timeline.expressions.found import ARTICLE, Found
from dateline.timeline.expressions.period import CENTURY, DAY, HALF, MONTH, QUARTER, WEEK, WEEKEND, YEAR
from dateline.timeline.expressions.readers import business, clock, days, lengths, periods
from dateline.timeline.expressions.rules import lexicon, rule

CUES = Cues(
    future=re.compile(r"将于|將於|将|將|会于|計劃|计划|预计|預計|拟于|即将|即將|定于|截至|有望"),
    past=re.compile(r"了|过|過|曾|已|表示|说|說|称|稱|报道|報道|报导|获悉|宣布|举行|舉行|发生|發生|以来|以來"),
    stop=re.compile(r"[。！？；\n]"),
    reach=40,
)


def _school_year(found: Found) -> bool:
    """`三年级`, `90年代`, `5年期`: years that are no length."""
    return found.text[-1] == "年" and found.after(1) in tuple("级級代度")


def _point(found: Found) -> bool:
    """`3点建议`: an hour needs minutes or a part of the day."""
    return found.text[-1] in "点點" and "half" not in found


def _age(found: Found) -> bool:
    """`45周岁`."""
    return found.after(1) in ("岁", "歲")


def _aged(found: Found) -> bool:
    """`今年29岁`: how old somebody is."""
    return _YEARS_OLD.match(found.after(8)) is not None


def _past_event(found: Found) -> bool:
    """`过去了`: a verb."""
    return found.text in ("过去", "過去") and found.after(1) in ("了", "的", "，") and found.before(1) not in ("在", "")


def _day_of_week(found: Found) -> bool:
    """`一周一`, `两周年`."""
    return found.text[-1] in "周週" and found.after(1) in tuple("一二三四五六日末")


_YEARS_OLD = re.compile(r"(?:已经?|才|刚|满|刚满)?[\d一二三四五六七八九十]{1,4}周?[岁歲]")
_DAY = "{day}(日|号|號)"
_FROM_PAST = "(过去|過去|最近|近|前)"
_FROM_NEXT = "(未来|未來|今后|今後|接下来|接下來)"

TABLE = (
    # days
    rule("day", "({year}|{republic:year})年{month}月" + _DAY + "[（{weekday}）][[ ]{part}]", days.part_or_day),
    rule("day", "[{year_shift:shift}|{told_year:told_shift}]{month}月" + _DAY + "[（{weekday}）][[ ]{part}]", days.part_or_day),
    rule("days", "[{year}年]{month}月{day}[日](-|–|—|至|到){day:until}(日|号|號)", days.days_of_month),
    rule("day of near month", "{month_word:month_shift}{day_figures:day}(日|号|號)[{part}]", days.day_of_near_month),
    rule("day alone", "{day_figures:day}(日|号|號)[{part}]", days.day_alone),
    rule("numeric time", "{a}-{b}-{c}(t| ){hour}:{minute}[:{b:second}]", days.numeric_time),
    rule("numeric", "{a}-{b}-{c}|{a}/{b}/{c}|{a}.{b}.{c}", days.numeric),
    rule("weekday", "{weekday}[{part}]", days.weekday),
    rule("weekday of week", "{week_day:shift}{in_week:weekday}[{part}]", days.weekday_of_week),
    rule("weekdays", "每[个|個|逢]{weekday}", days.weekdays),
    rule("today", "{days}[{part}]|{short_days:days}{short_part:part}", days.day_from_today),
    rule("that day", "{told_days:shift}[{part}]|当{short_part:part}|當{short_part:part}", periods.that_period, unit=DAY),
    rule("holiday", "[{year}年|{year_shift:shift}]{holiday}", days.holiday),
    # the clock
    rule(
        "clock",
        "[{days}|{month}月{day}日|{weekday}][ ][{half}]{hour}(点|點|时|時)[{minute}分|{half_past:minute}|许|整]",
        clock.clock,
        unless=(_point,),
    ),
    rule("clock", "[{days}|{month}月{day}日][ ][{half}]{hour}(:|：){minute}", clock.clock),
    # months and years
    rule("month", "({year}|{republic:year})年{month}月[份][{month_phase:phase}]", periods.month),
    rule("month", "({year_shift:shift}|{told_year:told_shift}){month}月[份][{month_phase:phase}]", periods.month),
    rule("month", "{month}月[份][{month_phase:phase}]", periods.month),
    rule("every month", "每年{month}月", periods.months),
    rule("year of a span", "{year}<(至|到|-|—|–|~){year:until}年>", periods.year),
    rule("year", "({year}|{republic:year})年[{phase}|度|间]", periods.year),
    rule("era", "(公元前|西元前){digits}年", periods.era, era="BC"),
    rule("era", "(公元|西元){digits}年", periods.era, era="AD"),
    rule("near year", "{year_word:shift}[{phase}]", periods.near_period, unit=YEAR, unless=(_aged,)),
    rule("told year", "{told_year:shift}[{phase}]", periods.that_period, unit=YEAR),
    rule("year end", "{year_end:phase}", periods.near_period, unit=YEAR, shift=0),
    rule("month end", "{month_end:phase}", periods.near_period, unit=MONTH, shift=0),
    rule("near month", "{month_word:shift}[{month_phase:phase}]", periods.near_period, unit=MONTH),
    rule("told month", "{told_month:shift}", periods.that_period, unit=MONTH),
    rule("near week", "{week_word:shift}", periods.near_period, unit=WEEK),
    rule("weekend", "[{which}]周末|[{which}]週末", periods.weekend),
    rule(
        "decade",
        "{century}(世纪|世紀){decade}年代[{phase}]|(上世纪|上世紀){decade}年代[{phase}]|{decade}年代[{phase}]",
        periods.decade_of_century,
    ),
    rule("century", "{century:ordinal}(世纪|世紀)[{phase}]", periods.century),
    rule("near century", "(本|这个)(世纪|世紀)", periods.near_period, unit=CENTURY, shift=0),
    rule("last century", "(上|上个)(世纪|世紀)", periods.near_period, unit=CENTURY, shift=-1),
    # seasons, quarters, halves
    rule("season", "({year}年|{year_shift:shift}|{told_year:told_shift}){season}|{sure_season:season}", periods.season),
    rule("quarter", "[{year}年|{year_shift:shift}][第]{ordinal}季度", business.quarter, unit=QUARTER),
    rule("first half", "[{year}年|{year_shift:shift}]上半年", business.quarter, unit=HALF, ordinal=1),
    rule("second half", "[{year}年|{year_shift:shift}]下半年", business.quarter, unit=HALF, ordinal=2),
    # counted from the article or from what was told
    rule("ago", "[{quantity:phase}]{count}[多|余]{unit}(前|以前|之前)", lengths.ago, sign=-1, origin=ARTICLE),
    rule(
        "later",
        "[{quantity:phase}]({count}[多|余]{unit}|{more_than:count}多{hours:unit})(后|後|以后|之后|之後)",
        lengths.ago,
        sign=1,
    ),
    # how long
    rule("past", _FROM_PAST + "{count}[多|余|餘]{unit}[间|來|来]|{count}[多|余|餘]{unit}(来|來)", lengths.duration, sign=-1),
    rule("next", _FROM_NEXT + "{count}[多|余|餘]{unit}[内|间]", lengths.duration, sign=1),
    rule(
        "duration",
        "[{quantity:phase}]({count}[多|余|餘]{unit}|{more_than:count}多{hours:unit})",
        lengths.duration,
        unless=(_school_year, _age, _day_of_week),
    ),
    rule("many", "(数|數)月", lengths.vague, unit=MONTH),
    rule("many", "(数|數)日", lengths.vague, unit=DAY),
    rule("and a half", "{count}年半|{count}个半月", lengths.duration, half="1", unit=YEAR),
    # how often
    rule("every", "每[隔][{count}]{often:unit}", lengths.frequency),
    rule("weekends", "每(个|個)(周末|週末)", lengths.frequency, unit=WEEKEND),
    # words that only point
    rule("reference", "{ref}", lengths.reference, unless=(_past_event,)),
)

CHINESE = lexicon(TABLE, pieces=PIECES, cues=CUES, edge="")
