"""Chinese: the table of rules."""

from dateline.timeline.expressions import chinese_guards as no
from dateline.timeline.expressions.chinese_cues import CUES
from dateline.timeline.expressions.chinese_words import PIECES
from dateline.timeline.expressions.found import ARTICLE
from dateline.timeline.expressions.period import CENTURY, DAY, HALF, MONTH, QUARTER, WEEK, WEEKEND, YEAR
from dateline.timeline.expressions.readers import business, clock, days, eras, lengths, periods
from dateline.timeline.expressions.rules import lexicon, rule

_DAY = "{day}(日|号|號)"
_CLOCK_DAY = (
    "[{days}|{short_days:days}|[{year}年]{month}月{day}(日|号|號)|{day_figures:day}(日|号|號)|{weekday}|"
    "{week_day:week_shift}{in_week:weekday}|{told_days:told_day}]"
)
_MONTHS = "{month}[月](至|到|-|—|–|~|－|——|～){month:until}月"
_FROM_PAST = "(过去|過去|最近|近|前)"
_FROM_NEXT = "(未来|未來|今后|今後|接下来|接下來)"

TABLE = (
    # days
    rule("day", "({year}|{republic:year})年{month}月" + _DAY + "[（{weekday}）][[ ]{part}]", days.part_or_day),
    rule("day", "[{year_shift:shift}|{told_year:told_shift}]{month}月" + _DAY + "[（{weekday}）][[ ]{part}]", days.part_or_day),
    rule("days", "[{year}年]{month}月{day}[日](-|–|—|至|到|－|～){day:until}(日|号|號)", days.days_of_month),
    rule("day of near month", "{month_word:month_shift}{day_figures:day}(日|号|號)[{part}]", days.day_of_near_month),
    rule("day of told month", "{told_month:shift}{day_figures:day}(日|号|號)[{part}]", days.day_of_told_month),
    rule("day of every month", "每月{day}(日|号|號)", days.days_of_months),
    rule("day alone", "{day_figures:day}(日|号|號)[（{weekday}）][{part}]", days.day_alone, unless=(no.japan, no.numbered)),
    rule("numeric time", "{a}-{b}-{c}(t| ){hour}:{minute}[:{b:second}]", days.numeric_time),
    rule("numeric", "{a}-{b}-{c}|{a}/{b}/{c}|{a}.{b}.{c}", days.numeric),
    rule("weekday and day", "{weekday}（{day_figures:day}(日|号|號)）", days.weekday_and_day),
    rule("weekday", "{weekday}[{part}]", days.weekday),
    rule("weekday of week", "{week_day:shift}{in_week:weekday}[{part}]", days.weekday_of_week),
    rule("weekdays", "每[个|個|逢]{weekday}", days.weekdays),
    rule("every part", "每[天|日]{part}[{hour}(点|點|时|時)]", days.parts_of_days),
    rule("today", "{days}[{part}]|{short_days:days}{short_part:part}", days.day_from_today),
    rule("that day", "{told_days:shift}[{part}]|当{short_part:part}|當{short_part:part}", periods.that_period, unit=DAY),
    rule("holiday", "[{year}年|{year_shift:shift}]{holiday}", days.holiday),
    # the clock
    rule(
        "clock",
        _CLOCK_DAY + "[{half}]{hour}(点|點|时|時)[{minute}分|{half_past:minute}|许|整]",
        clock.clock,
        unless=(no.point,),
    ),
    rule("clock", _CLOCK_DAY + "[{half}]{hour}(:|：){minute}", clock.clock),
    # months and years
    rule("months", "[{year}年|{year_shift:shift}|{told_year:told_shift}]" + _MONTHS + "[份]", periods.months_to),
    rule("month", "({year}|{republic:year})年{month}月[份][{month_phase:phase}]", periods.month),
    rule("month", "({year_shift:shift}|{told_year:told_shift}){month}月[份][{month_phase:phase}]", periods.month),
    rule("month", "{month}月[份][{month_phase:phase}]", periods.month, unless=(no.lunar,)),
    rule("every month", "每年{month}月", periods.months),
    rule("month of a span", "{year}.{two_month:month}", periods.month, unless=(no.no_span,)),
    rule("year of a span", "{year}<(至|到|-|—|–|~|－|——|～)({year:until}|今)>", periods.year, unless=(no.in_number,)),
    rule("next year of a span", "{year}[年]", periods.next_year),
    rule("year of a list", "{year}", periods.year, unless=(no.no_head,)),
    rule("year of a reign", "{reign}({count}|{first:count})年", eras.reign),
    rule("year", "({year}|{republic:year})年[{phase}|度|间]", periods.year, unless=(no.so_long,)),
    rule("era", "[{about:phase}](公元前|西元前){digits}年", eras.era, era="BC"),
    rule("era", "[{about:phase}](公元|西元){digits}年", eras.era, era="AD"),
    rule("era", "前{hundreds:digits}年", eras.era, era="BC"),
    rule("era", "前{digits}年", eras.era, unless=(no.no_span,), era="BC"),
    rule("about year", "{about:phase}{year}年", periods.year),
    rule("about year", "[约|約|大约|大約]{year}年(前后|前後|左右)", periods.year, phase="APPROX"),
    rule("about era", "[约|約|大约|大約](公元前|西元前){digits}年(前后|前後|左右)", eras.era, era="BC", phase="APPROX"),
    rule("year-ago period", "(去年|上年|上一年)同期", business.year_ago_quarter, kind=""),
    rule("near year", "{year_word:shift}[{phase}]", periods.near_period, unit=YEAR, unless=(no.aged,)),
    rule("told year", "{told_year:shift}[{phase}]", periods.that_period, unit=YEAR),
    rule("year end", "{year_end:phase}", periods.end_of_period, unit=YEAR),
    rule("month end", "{month_end:phase}", periods.end_of_period, unit=MONTH, unless=(no.lunar,)),
    rule("near month", "{month_word:shift}[{month_phase:phase}]", periods.near_period, unit=MONTH),
    rule("told month", "{told_month:shift}", periods.that_period, unit=MONTH),
    rule("near week", "{week_word:shift}", periods.near_period, unit=WEEK),
    rule("weekend", "[{which}]周末|[{which}]週末", periods.weekend),
    rule(
        "decade",
        "{century}(世纪|世紀){decade}年代[{phase}]|(上世纪|上世紀){decade}年代[{phase}]|{decade}年代[{phase}]",
        periods.decade_of_century,
    ),
    rule("decade", "{year:decade}年代[{phase}]", periods.decade),
    rule("century", "{century:ordinal}(世纪|世紀)[{phase}]", eras.century),
    rule("century", "(公元前|西元前|前){century:ordinal}(世纪|世紀)[{phase}]", eras.century, era="BC"),
    rule("half of century", "{century:ordinal}(世纪|世紀){half_century:nth}", eras.century, parts=2),
    rule("half of century", "(公元前|西元前|前){century:ordinal}(世纪|世紀){half_century:nth}", eras.century, parts=2, era="BC"),
    rule(
        "century of some", "{century:ordinal}<(、|至|到|-|—|和|与){century:until}(世纪|世紀)>", eras.century, unless=(no.in_number,)
    ),
    rule("near century", "(本|这个)(世纪|世紀)[{phase}]", periods.near_period, unit=CENTURY, shift=0),
    rule("last century", "(上|上个)(世纪|世紀)[{phase}]", periods.near_period, unit=CENTURY, shift=-1),
    # seasons, quarters, halves
    rule("season", "({year}年|{year_shift:shift}|{told_year:told_shift}){season}|{sure_season:season}", periods.season),
    rule("quarter", "[{year}年|{year_shift:shift}][第]{ordinal}季度", business.quarter, unit=QUARTER),
    rule("half", "({year}年|{year_shift:shift}){half_year:ordinal}", business.quarter, unit=HALF),
    rule("half of the year", "{half_year:ordinal}", business.half_of_year),
    # counted from the article or from what was told
    rule("before a date", "{count}{unit}(前|后|後)<的({year}年|{month}月)>", lengths.duration),
    rule("ago to the day", "{count}{unit}前的{days}", lengths.ago_to, sign=-1),
    rule("ago", "半[个|個]月(前|以前|之前)", lengths.ago, sign=-1, origin=ARTICLE, count="2", unit=WEEK),
    rule(
        "ago",
        "[{quantity:phase}]{count}[多|余]{unit}(前|以前|之前)",
        lengths.ago,
        unless=(no.before_year,),
        sign=-1,
        origin=ARTICLE,
    ),
    rule(
        "later",
        "[{quantity:phase}]({count}[多|余]{unit}|{more_than:count}多{hours:unit})(后|後|以后|之后|之後)",
        lengths.ago,
        unless=(no.apart,),
        sign=1,
    ),
    # how long
    rule("past", _FROM_PAST + "{count}[多|余|餘]{unit}[间|來|来]|{count}[多|余|餘]{unit}(来|來)", lengths.duration, sign=-1),
    rule("next", _FROM_NEXT + "{count}[多|余|餘]{unit}[内|间]", lengths.duration, sign=1),
    rule(
        "duration",
        "[{quantity:phase}]({count}[多|余|餘]{unit}|{more_than:count}多{hours:unit})",
        lengths.duration,
        unless=(no.school_year, no.age, no.day_of_week),
    ),
    rule("many", "(数|數)月", lengths.vague, unit=MONTH),
    rule("many", "(数|數)日", lengths.vague, unit=DAY),
    rule("and a half", "{count}年半|{count}个半月", lengths.duration, half="1", unit=YEAR),
    # how often
    rule("every", "每[隔][{count}]{often:unit}", lengths.frequency),
    rule("weekends", "每(个|個)(周末|週末)", lengths.frequency, unit=WEEKEND),
    # words that only point
    rule("reference", "{ref}", lengths.reference, unless=(no.past_event,)),
)

CHINESE = lexicon(TABLE, pieces=PIECES, cues=CUES, edge="", gap=r"[ \xa0\u2009]?")
