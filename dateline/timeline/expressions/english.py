"""English: the table of rules."""

from dateline.timeline.expressions import english_guards as no
from dateline.timeline.expressions.english_cues import CUES
from dateline.timeline.expressions.english_words import PIECES
from dateline.timeline.expressions.found import ARTICLE
from dateline.timeline.expressions.period import HALF, WEEK, WEEKEND, YEAR
from dateline.timeline.expressions.readers import business, clock, days, eras, lengths, periods
from dateline.timeline.expressions.rules import lexicon, rule

_NO_LENGTH = (no.as_many, no.spread_over, no.age, no.programme, no.fraction)
_YEAR_AGO = "(year-ago|year-earlier|year earlier|comparable year-earlier|comparable year-ago)"
_YEAR_BEFORE = "(last year|of last year|a year ago|a year earlier|a year before|one year ago|one year earlier|the year before)"
_DAY_NAMED = "({weekday}[[,] ({month} {day}|{day} {month})| {part}]|{days}[ {part}]|{month} {day}|{day} {month})[[,] {year}]"
_MORE = "(more|additional|further|consecutive|straight|full|long|whole|solid|short|extra|other)"
_OF_BUSINESS = "[full |fiscal |trading |calendar ]"

TABLE = (
    # days of a month
    rule(
        "eleventh of september",
        "9/11|(sept.|sept|september) 11[th]< (attack|attacks|terror|terrorist|hijackings)>",
        days.numeric,
        a=2001,
        b=9,
        c=11,
    ),
    rule("day", "{month} {day}<(-|–| to | through | until | and ){month:until_month} {day:until}, {year}>", days.day_of_month),
    rule("day", "[{weekday}[,] ]({month} [the ]{day}|[the ]{day}[ of] {month})[,| of] {year_shift:shift}", days.day_of_month),
    rule(
        "day",
        "[the ]{day}[ of] {month}<( to | through | until | and |-|–)[the ]{day:until}[ of] {month:until_month}[,] {year}>",
        days.day_of_month,
    ),
    rule("day", "[{weekday}[,] ]{month} [the ]{day}[[,] {year}|,{year}]", days.day_of_month, unless=(no.modal,)),
    rule("day", "[{weekday}[,] ][the ]{day}[ of] {month}[[,] {year}]", days.day_of_month),
    rule("day", "[{weekday}[,] ][the ]{day}~{month}~{year}", days.day_of_month),
    rule("day", "{short_weekday:weekday}[.][,] ({day} {month}|{month} {day})[[,] {year}]", days.day_of_month),
    rule("day", "{phase} [{weekday}, ]{month} {day}", days.day_of_month),
    rule("day", "{which} [{weekday}, ]{month} {day}", days.day_of_month),
    rule("days", "[the ]{day}(-|–| to | and ){day:until} [of ]{month}[[,] {year}]", days.days_of_month),
    rule("next day", "[the ]{day_number:day}", days.next_day),
    rule("day of the old press", "[{weekday}[ last][,] ][the ]{nth_day:day} {old_month:month_shift}", days.day_of_near_month),
    rule("weekday last", "{weekday} last", days.weekday, which="last"),
    rule("day alone", "the {nth_day:day}", days.day_alone, unless=(no.nth_of_something,)),
    rule("part of day", "[the ]{part} of [{weekday}[,] ][the ]({month} {day}|{day} {month})[[,] {year}]", days.part_of_day),
    rule("part of day", "{weekday} {part}, ({month} {day}|{day} {month})[[,] {year}]", days.part_of_day),
    rule(
        "weekday of month",
        "[the ]{which_of:nth} {weekday} (of|in) ({month}[[,] {year}]|{month_shift:shift_of})",
        days.weekday_of_month,
    ),
    rule("weekday of every month", "[the ]{which_of:nth} {weekday} (of|in) (every|each) month", days.weekday_of_months),
    rule("numeric time", "{a}-{b}-{c}(t| ){hour}:{minute}[:{b:second}]", days.numeric_time),
    rule("numeric", "{a}-{b}-{c}|{a}/{b}/{c}|{a:b}.{b:a}.{c}", days.numeric),
    # the clock
    rule(
        "clock before its day", "[{phase} ]{hour}[(:|.){minute}][ ]{half}[ {zone}]< {aside}[ on] " + _DAY_NAMED + ">", clock.clock
    ),
    rule(
        "clock before its day",
        "({hour}(:|.){minute}[ ]{zone}|{hhmm}[ ]({zone}|hours|hrs))< {aside}[ on] " + _DAY_NAMED + ">",
        clock.clock,
    ),
    rule("clock", "[{phase} ]{hour}[(:|.){minute}][ ]{half}[ {zone}][[,] [on ]" + _DAY_NAMED + "]", clock.clock),
    rule(
        "clock",
        "({weekday}|{days}|{month} {day}[, {year}])[,] at [about |around ]{hour}[(:|.){minute}][ ]{half}[ {zone}]",
        clock.clock,
    ),
    rule("noon", "[{phase} ](noon|midday)[ {zone}][ [on ]" + _DAY_NAMED + "]", clock.clock, unless=(no.high_noon,), hour=12),
    rule("midnight", "[{phase} ]midnight[ {zone}][ [on ]" + _DAY_NAMED + "]", clock.clock, hour=24),
    rule(
        "clock of 24",
        "[{phase} ]({hour}(:|.){minute}[ ]{zone}|{hhmm}[ ]({zone}|hours|hrs))[[,] [on ]" + _DAY_NAMED + "]",
        clock.clock,
    ),
    rule("clock alone", "{hour}:{minute}[[,] [on ]" + _DAY_NAMED + "]", clock.clock, unless=(no.no_clock,)),
    rule(
        "o'clock",
        "[{phase} ]({hour}|{hour_word:hour}) o'clock[ in the (morning|{evening:half})][[,] [on ]" + _DAY_NAMED + "]",
        clock.clock,
    ),
    rule("in the morning", "[{phase} ]({hour}|{hour_word:hour})[:{minute}] in the morning", clock.clock, half="AM"),
    rule("in the evening", "[{phase} ]({hour}|{hour_word:hour})[:{minute}] in the {evening:half}", clock.clock),
    # months
    rule("month", "[the month of ][{phase}~|mid~]{month}[,| of] ({year}|{short_year})", periods.month),
    rule("month", "[{phase}~|mid~]{month}<(-|–| to | through | until | and ){month:until} {year}>", periods.month),
    rule("month", "[{phase}~|mid~]{month}[ of|,] {year_shift:shift}", periods.month),
    rule("month", "{month}[,] (of|in) (that|the same) year", periods.month, told_shift=0),
    rule("month", "{month}[,] (of|in) the (following|next) year", periods.month, told_shift=1),
    rule("month", "[the month of ][{phase}~|mid~|{which} ]{month}", periods.month, unless=(no.no_month, no.first_name)),
    rule("every month", "(every|each) {month}", periods.months),
    rule("week of day", "the week (of|ending|ended|starting|beginning) [{weekday}[,] ]{month} {day}[[,] {year}]", periods.week_of),
    rule(
        "weekend of day",
        "the weekend of ({month} {day}[(-|–| and ){day:until}]|{day}[(-|–| and ){day:until}] {month})[[,] {year}]",
        periods.week_of,
        unit=WEEKEND,
    ),
    rule("week of month", "the {nth_week:nth} week (of|in) {month}[[,] {year}]", periods.week_of_month),
    # years, decades, centuries
    rule("year", "[{phase}~|mid~|the year |calendar ]{year}", periods.year, unless=(no.numbered, no.named)),
    rule("year", "[the ]{phase} [the year |fiscal ]{year}|(pre-|post-){year}", periods.year, unless=(no.numbered, no.named)),
    rule("fiscal year", "[the ]fiscal [year ]{year}|(fy|cy)[ ]({year}|{two:short_year})|fiscal {short_year}", periods.year),
    rule("year of business", "[the ]{year} (fiscal|financial|calendar|tax|academic|school|model) year", periods.year),
    rule("short year", "[{phase} |mid~]{short_year}", periods.year, unless=(no.after_quote, no.named)),
    rule("next year of a span", "{year}|{two}", periods.next_year),
    rule("decade", "[the ][{phase}~|mid~]({decade}|{quoted_decade:decade})|{phase} the {decade}", periods.decade),
    rule("decade", "the [{phase}~|mid~]({short_decade:decade}|{decade_words:decade})", periods.decade),
    rule("half of decade", "the (first|second|last|latter) half of the ({decade}|{short_decade:decade})", periods.decade),
    rule("century", "[the ][{phase}~|mid~]{ordinal}~century[ {era}]", eras.century),
    rule("half of century", "the {ordinal:nth} half of the {ordinal}~century[ {era}]", eras.century, parts=2),
    rule("third of century", "the {ordinal:nth} third of the {ordinal}~century[ {era}]", eras.century, parts=3),
    rule("quarter of century", "the {ordinal:nth} quarter of the {ordinal}~century[ {era}]", eras.century, parts=4),
    rule(
        "century of some",
        "[the ][{phase} ]{ordinal}< (and|to|or) [the ][{phase:then} ]{ordinal:until}~(centuries|century)[ {era}]>|"
        "[the ][{phase} ]{ordinal}<(-|–){ordinal:until}~(centuries|century)[ {era}]>|{ordinal}~centuries[ {era}]",
        eras.century,
    ),
    rule("millennium", "[the ][{phase} ]{ordinal}~millennium[ {era}]", eras.millennium),
    rule("turn of century", "the turn of the (century|millennium)", periods.turn_of_century),
    rule("era", "[{phase} ]({digits} {era}|{era} {digits})|{digits}<( to |-|–){digits:until} {era}>", eras.era),
    rule("day of era", "({month} {day}[,]|[the ]{day}[ of] {month}[,]) {digits} {era}", eras.day_of_era),
    rule("year by its name", "[{phase} ]the year [of our lord ]{digits}", eras.era, unless=(no.small,)),
    rule("circa", "(c.|ca.|c)[ ]{year}", periods.year, unless=(no.numbered,), phase="APPROX"),
    rule("circa", "(c.|ca.|c)[ ]({digits} {era}|{era} {digits})", eras.era, phase="APPROX"),
    rule("circa", "(c.|ca.)[ ]{digits}", eras.era, unless=(no.small,), phase="APPROX"),
    # seasons
    rule(
        "season",
        "[the ][{phase} ]{season}[ of|,] ({year}[(-|–|/)({year:until}|{two:until})]|{short_year}|{year_shift:shift})",
        periods.season,
    ),
    rule("season of some", "[the ]{seasons:season} of {year}", periods.season),
    rule(
        "season",
        "[{phase} ]{which} {season}|the [{phase} ]{season}|[{phase} ]{sure_season:season}",
        periods.season,
        unless=(no.games,),
    ),
    rule("spring", "{short_season:season}", periods.season, unless=(no.no_season,)),
    rule("next season", "the (next|following) {season}|the {season} following", periods.that_season, shift=1),
    rule("that season", "(that|the same) {season}|the {season} of (that|the same) year", periods.that_season),
    rule("every season", "(every|each) {season}", periods.seasons),
    # quarters and halves
    rule(
        "quarter",
        "[the ][{year} |{which} ][fiscal~]{ordinal}~quarter[[ of|,] [fiscal ]{year}| of {year_shift:shift}]",
        business.quarter,
        unless=(no.with_article,),
    ),
    rule(
        "quarter", "[the ]fiscal {year} {ordinal} quarter|{year_shift:shift} [fiscal ]{ordinal}[ fiscal] quarter", business.quarter
    ),
    rule("quarter", "q{quarter_number:ordinal}[[ of| in] {year}|[ ]{short_year}]", business.quarter),
    rule(
        "half",
        "[the ]{ordinal}~half of ([fiscal ]{year}|{year_shift:shift})|[the ]{year} {ordinal} half|{ordinal}-half",
        business.quarter,
        unit=HALF,
    ),
    rule("half", "h{half_number:ordinal} [of |in ]{year}", business.quarter, unit=HALF),
    rule("half", "[the ]first two quarters of ([fiscal ]{year}|{year_shift:shift})", business.quarter, unit=HALF, ordinal=1),
    rule("half", "the {ordinal} half of the year", business.half_of_year),
    rule("year-ago quarter", "[the ]" + _YEAR_AGO + " [{ordinal} ][fiscal ]{kind}", business.year_ago_quarter),
    rule("year-ago quarter", "the {ordinal} quarter (a year|one year|last year) (ago|earlier|before)", business.year_ago_quarter),
    rule(
        "year-ago quarter",
        "the [same |comparable |corresponding |like ]{kind} " + _YEAR_BEFORE,
        business.year_ago_quarter,
    ),
    rule(
        "year-ago quarter",
        "last year's [{ordinal} ]{kind}|the same {kind} of {year}",
        business.year_ago_quarter,
    ),
    rule(
        "quarter ended",
        "the quarter< (ended|ending) [on ]({month} {day}|{day} {month}|{month})[[,] {year}]>",
        business.quarter_ended,
    ),
    rule(
        "latest quarter", "[the ](latest|most recent) (quarter|period)|the quarter", business.latest_quarter, unless=(no.compound,)
    ),
    rule("full year", "the full year|full~year", business.full_year, unless=(no.compound, no.nth)),
    rule("quarter of year", "the {year} (quarter|period)", business.quarter_of_year, length="months"),
    # days counted from the article
    rule("weekday", "[{which} |{time_of:phase} |early on |late on ]{weekday}[~{part}]", days.weekday, unless=(no.site,)),
    rule("some weekday", "(a|one|any|any given|some) {weekday}[~{part}]", days.weekdays, unless=(no.certain_day,)),
    rule("that weekday", "that {weekday}[~{part}]", days.that_weekday),
    rule("weekday", "{which} week on {weekday}|{part} {weekday}", days.weekday),
    rule("weekday before", "the (previous|preceding|past) {weekday}", days.weekday, which="before"),
    rule("weekday after", "the following {weekday}|[the ]{weekday} following", days.weekday, which="after"),
    rule("weekday of week", "{weekday}[,] [of |in ]{week_shift:shift}", days.weekday_of_week),
    rule("weekdays", "{weekdays:weekday}|{weekday} {parts:part}|(every|each) [other ]{weekday}[ {part}]", days.weekdays),
    rule("part told", "the {part}", days.part_told, unless=(no.of_something,)),
    rule("every part", "(every|each) [single ]{part}", days.parts_of_days),
    rule("today", "[{phase} ]{days}[ {part}]|{part} {days}", days.day_from_today, unless=(no.not_this_day,)),
    rule("this part", "[{phase} ]this {part}", days.day_from_today, days=0),
    rule("mid of day", "[{phase} ]mid~{part}[ {days}]", days.day_from_today),
    rule("tonight", "tonight|overnight", days.day_from_today, days=0, part="TNI"),
    rule("overnight", "overnight {weekday}", days.weekday, part="TNI"),
    rule("last part", "[{phase} ]last {part}", days.day_from_today, days=-1),
    rule("holiday weekend", "[{which} |this year's ]{holiday} weekend", days.holiday, unit=WEEKEND),
    rule("holiday week", "[{which} ]{holiday} week|holy week[[ of|,] {year}]", days.holiday, unit=WEEK, holiday="E"),
    rule("holiday", "[{which} |this year's ]{holiday}[[ of|,] {year}]", days.holiday),
    # periods counted from the article
    rule("next", "the next {short_unit:unit}", lengths.duration, sign=1, count="1"),
    rule("next period told", "the next {period:unit}", periods.that_period, unless=(no.not_over,), shift=1),
    rule("near period", "[[the ]{phase} ]{shift} {period:unit}[ or so]", periods.near_period, unless=(no.programme,)),
    rule("latest year", "the latest [fiscal ]year", periods.near_period, unit=YEAR, shift=-1),
    rule("weekend before", "the (previous|preceding) weekend", periods.that_period, unit=WEEKEND, shift=-1),
    rule("weekend after", "the following weekend", periods.that_period, unit=WEEKEND, shift=1),
    rule("weekend", "[{phase} ][{which} |the ]weekend|the {which} weekend", periods.weekend, unless=(no.nth,)),
    rule("the week", "[{phase} ]the week", periods.near_period, unless=(no.compound,), unit=WEEK, shift=0),
    rule(
        "year ended",
        "[the ](year|fiscal year|financial year)< (ended|ending) ({month}|{day} {month})>",
        lengths.duration,
        count="1",
        unit="Y",
    ),
    rule("the period to", "the {period:unit}< (to|through) [the end of ]({month}|{day} {month})>", lengths.duration, count="1"),
    rule("the period since", "the {period:unit}< since>", lengths.duration, count="1"),
    rule("the period", "{phase} the {period:unit}", periods.near_period, unless=(no.compound,), shift=0),
    rule("the period", "the [full |whole |entire ]{period:unit}", periods.the_period, unless=(no.compound,)),
    rule("year end", "year~end {year}", periods.year, phase="END"),
    rule("year end", "[{phase} |the ](year~end|year's end|end of the year|end-of-year)", periods.end_of_period, unit=YEAR),
    # counted from what was told
    rule("same period", "(that|the same|that same) {calendar_unit:unit}[ {part}]", periods.that_period, shift=0),
    rule(
        "same period",
        "(later|earlier|late|early) that [same ]({calendar_unit:unit}|{part})|that [same ]{part}",
        periods.that_period,
        shift=0,
        unit="D",
    ),
    rule("following period", "the (next|following) ({calendar_unit:unit}|{part})", periods.that_period, shift=1, unit="D"),
    rule("previous period", "the (previous|preceding|prior) {calendar_unit:unit}", periods.that_period, shift=-1),
    rule("period before", "the {calendar_unit:unit} before", periods.that_period, unless=(no.before_this,), shift=-1),
    rule("period after", "the {calendar_unit:unit} after", periods.that_period, unless=(no.before_this,), shift=1),
    rule(
        "year before",
        "(a|one) year ({way}|earlier|before)|(year-{way}|year-earlier|year earlier)",
        business.year_before,
        length="months",
    ),
    rule(
        "ago",
        "[{quantity:phase} ]({one:count}|{count}) {unit}[ or so] (ago|since)",
        lengths.ago,
        unless=(no.since_this,),
        sign=-1,
        origin=ARTICLE,
    ),
    rule(
        "ago to the day",
        "[{quantity:phase} ]({one:count}|{count}) {unit} ago ({days}|{weekday}|this {calendar_unit:grain})",
        lengths.ago_to,
        sign=-1,
    ),
    rule("from the day", "({one:count}|{count}) {unit} from ({days}|{weekday})", lengths.ago_to, sign=1),
    rule("ago", "{plural:unit} ago", lengths.ago, sign=-1, count="X"),
    rule("from now", "[{quantity:phase} ]({one:count}|{count}) {unit} (from now|hence)", lengths.ago, sign=1, origin=ARTICLE),
    rule("earlier", "[{quantity:phase} ]({one:count}|{count}) {unit} earlier", lengths.ago, sign=-1),
    rule("later", "[{quantity:phase} ]({one:count}|{count}) {unit}< later>", lengths.after_that, sign=1),
    rule("before", "[{quantity:phase} ]({one:count}|{count}) {unit}< (before|after|earlier|prior)>", lengths.duration),
    # how long
    rule("one day", "one day", lengths.one_day),
    rule("duration", "[{quantity:phase} ]{count}~{unit}[ or so]", lengths.duration, unless=_NO_LENGTH),
    rule("duration", "[{quantity:phase} ]{count} " + _MORE + " {unit}", lengths.duration, unless=_NO_LENGTH),
    rule("half an hour", "half~{half_unit:unit}", lengths.duration, count="0.5"),
    rule("a while", "[{quantity:phase} ]{one:count} {sole:unit}", lengths.duration, unless=(no.no_length, *_NO_LENGTH)),
    rule("a while and a half", "[{quantity:phase} ]{one:count} {sole:unit} and a half", lengths.duration, half="1"),
    rule("duration between", "{count}( to | or |-|–){count:most}~{unit}|between {count} and {count:most} {unit}", lengths.duration),
    rule(
        "next",
        "[{bound:phase} ][the ](next|coming|following|ensuing) {count} " + _OF_BUSINESS + "{unit}[ or so]",
        lengths.duration,
        sign=1,
    ),
    rule("next", "the next {count} (to|or) {count:most} {unit}", lengths.duration, sign=1),
    rule(
        "past",
        "[{bound:phase} ][the ](past|last|latest|previous|preceding|prior) {count} " + _OF_BUSINESS + "{unit}[ or so]",
        lengths.duration,
        unless=(no.verb,),
        sign=-1,
    ),
    rule("past", "[the ]past {single:unit}", lengths.duration, sign=-1, count="1"),
    rule("another", "another [{count} ]{unit}", lengths.duration, unless=_NO_LENGTH, count="1"),
    rule("another", "{one:count} " + _MORE + " {sole:unit}", lengths.duration, unless=_NO_LENGTH),
    rule("age of a thing", "{count}-{unit}-old< {thing}>", lengths.duration),
    rule("these", "(the|these|those) [{nth_of} ]{count} " + _OF_BUSINESS + "{units:unit}", lengths.duration, unless=_NO_LENGTH),
    rule("first", "(first|final|last|opening) {count} {unit}", lengths.duration, unless=(no.verb,)),
    rule("long", "{plural:unit}-long", lengths.vague),
    rule("long", "{unit}-long|{long:unit}", lengths.duration, count="1"),
    rule("recent", "[the ](recent|past) {plural:unit}[ and {plural}]", lengths.recent),
    rule("next few", "[the ](next few|next several|next couple of) {plural:unit}|the coming {plural:unit}", lengths.vague),
    rule("coming", "coming {plural}", lengths.reference, ref="FUTURE_REF"),
    rule("many", "{plural:unit}", lengths.vague, unless=(no.no_many,)),
    rule("many", "{plural:unit} or {plural}", lengths.vague, unless=(no.no_many,)),
    rule("a while or two", "[{quantity:phase} ]{one:count} {sole:unit} or two", lengths.duration, unless=(no.spread_over,)),
    rule("ahead", "[the ]{plural:unit} (ahead|to come)", lengths.vague),
    rule("many later", "{plural:unit}< (later|earlier)>", lengths.vague),
    rule(
        "many before",
        "{plural:unit}< (before|after|since|ahead|following|leading|that|to come)>",
        lengths.vague,
        unless=(no.not_the,),
    ),
    # how often
    rule("every", "(every|each) [{count} ]{unit}", lengths.frequency),
    rule("every", "every {every_nth:count} {unit}", lengths.frequency),
    rule("daily", "{often:unit}", lengths.frequency, unless=(no.newspaper,)),
    rule("times", "(once|twice|{count:most} times|{count:most} {units}) (a|per|each|every) {unit}", lengths.frequency),
    # words that only point
    rule("reference", "{ref}", lengths.reference),
    rule("this moment", "(the moment|this moment)", lengths.reference, unless=(no.not_at,), ref="PRESENT_REF"),
)

ENGLISH = lexicon(TABLE, pieces=PIECES, cues=CUES, edge=r"(?!\w)")
