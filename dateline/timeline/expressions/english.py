"""English: the table of rules, and the words by which its sentences look back or ahead."""

import re

from dateline.timeline.expressions import readers as read
from dateline.timeline.expressions.anchor import Cues
from dateline.timeline.expressions.english_words import PIECES
from dateline.timeline.expressions.rules import lexicon, rule

CUES = Cues(
    future=re.compile(
        r"\b(?:(?:will|shall|must|to)(?: not| also| then)? be \w+|will|won't|shall|would|may|might|can|scheduled|slated|expect(?:s|ed)?|due|plan(?:s|ned)? to|planned for|set (?:to|for)|is to|are to|"
        r"begins|opens|starts|takes effect|effective|upcoming|forthcoming|no later than|deadline|hopes? to|intends? to|until|"
        r"going to|ahead of|to be|payable)\b|['’]ll\b"
    ),
    past=re.compile(
        r"\b(?!(?:expected|scheduled|planned|slated|need|indeed|united|red|hundred|based|proposed|limited|unlimited|bed|fed|speed|seed|feed|succeed|proceed|exceed|breed|bleed|steed|greed|weed|hundred|sacred)\b)\w+ed\b|"
        r"\b(?:was|were|had|has|have|did|said|says|told|came|went|took|gave|made|found|fell|rose|won|lost|left|met|began|became|got|saw|ran|"
        r"put|held|sent|set up|spoke|brought|broke|led|since|ago|hit|cut|sold|bought|paid|grew|kept|wrote|thought|shot|flew)\b"
    ),
    stop=re.compile(r"(?<=[\w\"'”’)][.!?])(?<![ .][A-Z]\.)(?<! (?:Mr|Dr|Ms|St)\.)(?<! (?:Mrs|Gen|Sen|Rep|Gov|Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec)\.)(?<! Sept\.)[\"'”’)]*\s+(?=[A-Z\"'“‘`])|\n\s*\n|;"),
)

TABLE = (
    # days of the calendar
    rule("day", "[{weekday}[,] ]{month} [the ]{day}[[,] {year}|,{year}]", read.day_of_month),
    rule("day", "[{weekday}[,] ][the ]{day}[ of] {month}[[,] {year}]", read.day_of_month),
    rule("day", "[{weekday}[,] ][the ]{day}~{month}~{year}", read.day_of_month),
    rule("day of phase", "{phase} {month} {day}", read.day_of_month),
    rule("weekday of day", "[which|this coming ]{weekday}, {month} {day}[, {year}]", read.day_of_month),
    rule("next day", "[the ]{day_number:day}", read.next_day),
    rule("numeric", "{a}-{b}-{c}|{a}/{b}/{c}", read.numeric),
    # clock
    rule("clock", "[{phase} ]{hour}[:{minute}][ ]{half}[ {zone}][[,] [on ]({weekday}[[,] {month} {day}]|{days}|{month} {day})[, {year}]]", read.clock),
    rule("day part", "[the ]{part} of [{weekday}[,] ][the ]({month} {day}|{day} {month})[[,] {year}]", read.part_of_day),
    rule("clock", "({weekday}|{days}|{month} {day}[, {year}])[,] at [about |around ]{hour}[:{minute}][ ]{half}[ {zone}]", read.clock),
    rule("noon", "[{phase} ](noon|midday)[ {zone}][ [on ]({weekday}|{days}|{month} {day})]", read.clock, hour=12),
    rule("midnight", "[{phase} ]midnight[ {zone}][ [on ]({weekday}|{days}|{month} {day})]", read.clock, hour=24),
    rule("clock 24", "{hour}:{minute}[ ]{zone}", read.clock),
    rule("days of month", "[the ]{day}(-|–| to | and ){day:until} [of ]{month}[[,] {year}]", read.days_of_month),
    rule("numeric", "{a:b}.{b:a}.{c}", read.numeric),
    rule("o'clock", "({hour}|{hour_word:hour}) o'clock[ in the (morning|{evening:half})][ [on ]({weekday}|{days})]", read.clock),
    rule("in the morning", "[about |around ]({hour}|{hour_word:hour})[:{minute}] in the (morning)", read.clock, half="AM"),
    rule("in the evening", "[about |around ]({hour}|{hour_word:hour})[:{minute}] in the (evening|afternoon)", read.clock, half="PM"),
    # months, years, decades, centuries
    rule("month", "[{phase}~|mid]{month}[,] {year}", read.month),
    rule("month", "[{phase}~|mid-]{month} {short_year}", read.month),
    rule("month", "[{phase}~|mid-|{which} ]{month}", read.month),
    rule("day", "last {month} {day}", read.day_of_month),
    rule("month of near year", "[{phase}~|mid-]{month}[ of| ,] {year_shift:shift}", read.month),
    rule("year", "[{phase}~|mid-|the year |fiscal |fiscal year |the fiscal year |calendar ]{year}", read.year),
    rule("year", "[the ]{phase} [the year |fiscal ]{year}", read.year),
    rule("year from", "(pre-|post-){year}", read.year),
    rule("short year", "[{phase} |fiscal |mid-]{short_year}", read.year),
    rule("next year of a span", "{year}|{two}", read.next_year),
    rule("decade", "[the ][{phase}~|mid-]{decade}", read.decade),
    rule("decade", "[the ]{phase} the {decade}", read.decade),
    rule("decade", "the [{phase}~|mid-]{short_decade:decade}", read.decade),
    rule("decade", "[{phase}~|mid-]{quoted_decade:decade}", read.decade),
    rule("decade", "the [{phase}~|mid-]{decade_words:decade}", read.decade),
    rule("decade half", "the (first|second|last|latter) half of the ({decade}|{short_decade:decade})", read.decade_half),
    rule("century", "[the ][{phase}~|mid-]{ordinal}~century", read.century),
    rule("era", "[about |around ]{digits} {era}|{era} {digits}", read.era),
    # seasons, quarters, halves
    rule("season", "[the ][{phase} ]{season}[ of|,] {year}", read.season),
    rule("season", "[the ][{phase} ]{season}[ of|,] {year_shift:shift}", read.season),
    rule("season", "{which} {season}", read.season),
    rule("season", "the [{phase} ]{season}", read.season),
    rule("that season", "(that|the same) {season}", read.that_season),
    rule("every season", "(every|each) {season}", read.seasons),
    rule("season", "[{phase} ]{sure_season:season}", read.season),
    rule("quarter", "[the ][{year} |{which} ][fiscal~]{ordinal}~quarter[ of {year}|, {year}| {year}| of {year_shift:shift}]", read.quarter),
    rule("quarter", "[the ]fiscal {year} {ordinal} quarter", read.quarter),
    rule("quarter of year", "{year_shift:shift} [fiscal ]{ordinal}[ fiscal] quarter", read.quarter),
    rule("quarter number", "q{quarter_number:ordinal}[[ of| in] {year}|[ ]{short_year}]", read.quarter),
    rule("fiscal year", "(fy|cy)[ ]({year}|{two:short_year})", read.year),
    rule("half", "[the ]{ordinal}~half of ({year}|{year_shift:shift}|fiscal {year})", read.quarter, unit="H"),
    rule("half", "[the ]({year} ){ordinal} half", read.quarter, unit="H"),
    rule("half", "the {ordinal} half of the year", read.quarter, unit="H"),
    rule("year-ago quarter", "[the ](year-ago|year-earlier|year earlier|comparable year-earlier) [{ordinal} ][fiscal ](quarter|period)", read.year_ago_quarter),
    rule("year-ago quarter", "the {ordinal} quarter (a year|one year|last year) (ago|earlier|before)", read.year_ago_quarter),
    rule("year-ago quarter", "the [same |comparable |like ](quarter|period) (a year|one year|last year|of last year)[ ago| earlier| before]", read.year_ago_quarter),
    rule("year-ago quarter", "the same (quarter|period) last year|the same (quarter|period) of {year}", read.year_ago_quarter),
    rule("latest quarter", "[the ](latest|most recent) (quarter|period)", read.latest_quarter),
    rule("year-ago quarter", "the (corresponding|comparable|like) (quarter|period) (last year|of last year|a year ago|a year earlier|the year before)", read.year_ago_quarter),
    rule("year-ago quarter", "last year's [{ordinal} ](quarter|period)", read.year_ago_quarter),
    rule("the quarter", "the quarter", read.latest_quarter),
    rule("quarter of year", "the {year} (quarter|period)", read.year_of_quarter),
    # weekdays and days counted from the article
    rule("weekday", "[{which} |{time_of:phase} |early on |late on ]{weekday}[~{part}]", read.weekday),
    rule("weekday", "{which} week on {weekday}", read.weekday),
    rule("weekday", "{part} {weekday}", read.weekday),
    rule("weekday past", "the (previous|preceding|past) {weekday}", read.weekday, which="before"),
    rule("weekday next", "the following {weekday}", read.weekday, which="next"),
    rule("weekdays", "{weekdays:weekday}", read.weekdays),
    rule("weekdays", "{weekday} {parts:part}", read.weekdays),
    rule("weekdays", "(every|each) {weekday}[ {part}]", read.weekdays),
    rule("every month", "(every|each) {month}", read.months),
    rule("today", "[{phase} ]{days}[ {part}]", read.day_from_today),
    rule("today", "{part} {days}", read.day_from_today),
    rule("this part", "[{phase} ]this {part}", read.part_of_today, days=0),
    rule("tonight", "tonight", read.part_of_today, days=0, part="TNI"),
    rule("last night", "[{phase} ]last {part}", read.part_of_today, days=-1),
    rule("overnight", "overnight", read.part_of_today, days=0, part="TNI"),
    # periods counted from the article
    rule("near period", "[{phase} ]{shift} {period:unit}", read.near_period),
    rule("latest year", "the latest [fiscal ]year", read.near_period, unit="Y", shift=-1),
    rule("near period", "[the ]{phase} {shift} {period:unit}", read.near_period),
    rule("weekend", "[{phase} ][{which} |the ]weekend", read.weekend),
    rule("weekend", "the (past|last) weekend", read.weekend, which="last"),
    rule("the period", "[{phase} ]the week", read.near_period, unit="W", shift=0),
    rule("the period", "{phase} the {period:unit}", read.near_period, shift=0),
    rule("the period", "the [full |whole |entire ]{period:unit}", read.the_period),
    rule("year end", "[{phase} |the ](year~end|year's end|end of the year|end-of-year)", read.end_of_year),
    rule("week of day", "the week (of|ending|ended|starting|beginning) [{weekday}[,] ]{month} {day}[[,] {year}]", read.week_of),
    rule("weekend of day", "the weekend of {month} {day}[[,] {year}]", read.week_of, unit="WE"),
    rule("week of month", "the {nth_week:nth} week (of|in) {month}[[,] {year}]", read.week_of_month),
    rule("weekday of week", "{weekday}[,] [of |in ]{week_shift:shift}", read.weekday_of_week),
    rule("turn of the century", "the turn of the (century|millennium)", read.turn_of_century),
    rule("nth of", "the {ordinal} day", read.nothing),
    # counted from what was told
    rule("same period", "(that|the same|that same) {calendar_unit:unit}[ {part}]", read.that_period, shift=0),
    rule("later that", "(later|earlier|late|early) that [same ]{calendar_unit:unit}", read.that_period, shift=0),
    rule("following period", "the (next|following) {calendar_unit:unit}", read.that_period, shift=1),
    rule("following part", "the (next|following) {part}", read.that_period, shift=1, unit="D"),
    rule("previous period", "the (previous|preceding|prior) {calendar_unit:unit}", read.that_period, shift=-1),
    rule("that part", "that [same ]{part}", read.that_period, shift=0, unit="D"),
    rule("year before", "(a|one) year (ago|earlier|before)|(year-ago|year-earlier|year earlier)", read.year_before),
    rule("ago", "[{quantity:phase} ]{one:count} {unit}[ or so] ago", read.ago, sign=-1, **{"from": "article"}),
    rule("from now", "[{quantity:phase} ]{one:count} {unit} (from now|hence)", read.ago, sign=1, **{"from": "article"}),
    rule("earlier", "[{quantity:phase} ]{one:count} {unit} earlier", read.ago, sign=-1),
    rule("later", "[{quantity:phase} ]({one:count}|{count}) {unit}{then}", read.after_that, sign=1),
    rule("before", "[{quantity:phase} ]({one:count}|{count}) {unit}{before}", read.a_length),
    rule("ago", "[{quantity:phase} ]{count} {unit}[ or so] ago", read.ago, sign=-1, **{"from": "article"}),
    rule("from now", "[{quantity:phase} ]{count} {unit} (from now|hence)", read.ago, sign=1, **{"from": "article"}),
    rule("earlier", "[{quantity:phase} ]{count} {unit} earlier", read.ago, sign=-1),
    rule("ago", "{plural:unit} ago", read.ago, sign=-1, count="X"),
    # how long
    rule("duration", "[{quantity:phase} ]{count}~{unit}", read.duration),
    rule("a while", "[{quantity:phase} ]{one:count} {unit}", read.a_while),
    rule("duration", "[{quantity:phase} ]{count} (more|additional|consecutive|straight|full|long|whole|solid|short|extra|other) {unit}", read.duration),
    rule("duration and a half", "[{quantity:phase} ]{one:count} {unit} and a half", read.duration, half="1"),
    rule("duration range", "{count} (to|or) {count:count2}~{unit}", read.duration),
    rule("duration range", "the next {count} (to|or) {count:count2} {unit}", read.duration),
    rule("duration range", "between {count} and {count:count2} {unit}", read.duration),
    rule("duration past", "[{bound:phase} ][the ](past|last|latest|previous|preceding|prior) {count} [full |fiscal |trading ]{unit}", read.duration, sign=-1),
    rule("duration next", "[{bound:phase} ][the ](next|coming|following|ensuing) {count} [full |fiscal |trading ]{unit}", read.duration, sign=1),
    rule("duration past", "[the ]past {single:unit}", read.duration, sign=-1, count="1"),
    rule("duration past", "the last (day|hour|decade|century|minute)", read.nothing),
    rule("duration next", "the next (hour|{decade_unit:unit})", read.duration, sign=1, count="1", unit="TH"),
    rule("duration of", "(the|these|those) [first |final |last |opening |latest |initial |year-earlier |year-ago ]{count} [full |fiscal |trading ]{units:unit}", read.duration),
    rule("duration of", "(first|final|last|opening) {count} {unit}", read.duration),
    rule("long", "{unit}-long", read.duration, count="1"),
    rule("recent", "[the ](recent|past) {plural:unit}[ and {plural}]", read.recent),
    rule("next few", "[the ](next few|coming|next several|next couple of) {plural:unit}", read.vague),
    rule("vague", "{plural:unit}", read.vague_plural),
    rule("vague", "{plural:unit}{of_day}", read.days_before),
    rule("long ago", "long ago", read.reference, ref="PAST_REF"),
    # how often
    rule("every", "(every|each) [other ][{count} ]{unit}", read.frequency),
    rule("daily", "daily", read.daily, unit="D"),
    rule("weekly", "weekly", read.daily, unit="W"),
    rule("monthly", "monthly", read.daily, unit="M"),
    rule("yearly", "yearly|annually", read.daily, unit="Y"),
    rule("times a", "(once|twice|three times|four times) (a|per|each|every) {unit}", read.frequency),
    # feasts and references
    rule("holiday", "[{which} |this year's ]{holiday}[, {year}| {year}| of {year}|]", read.holiday),
    rule("reference", "{ref}", read.reference),
    rule("current", "current", read.current, ref="PRESENT_REF"),
)

ENGLISH = lexicon(TABLE, pieces=PIECES, cues=CUES, edge=r"(?![\w])")
