"""Spanish: the table of rules."""

from dateline.timeline.expressions import english_guards as no
from dateline.timeline.expressions import spanish_guards as not_if
from dateline.timeline.expressions.found import ARTICLE
from dateline.timeline.expressions.period import HALF, QUARTER, WEEK, WEEKEND, YEAR
from dateline.timeline.expressions.readers import business, clock, days, eras, lengths, periods
from dateline.timeline.expressions.rules import lexicon, rule
from dateline.timeline.expressions.spanish_cues import CUES
from dateline.timeline.expressions.spanish_words import PIECES

_NO_YEAR = (no.numbered, not_if.counted)
_NO_LENGTH = (not_if.aged, not_if.opening_hours)

TABLE = (
    # days
    rule(
        "day",
        "[{weekday}[,] |[el ]día ]{day} de {month}[[,] (de |del |del año ){year}]",
        days.day_of_month,
        unless=(not_if.street,),
    ),
    rule("day", "[{weekday}[,] |[el ]día ]{day} de {month} (del año pasado|del pasado año)", days.day_of_month, shift=-1),
    rule(
        "day",
        "[{weekday}[,] |[el ]día ]{day} de {month} (de este año|del presente año|del año en curso)",
        days.day_of_month,
        shift=0,
    ),
    rule("day", "[{weekday}[,] |[el ]día ]{day} de {month} (del próximo año|del año que viene)", days.day_of_month, shift=1),
    rule("day", "[{weekday}[,] |[el ]día ]{day} de {month} (pasado|próximo|último)", days.day_of_month),
    rule("day", "[el ]{before} [{weekday}[,] |día ]{day} de {month}[ de {year}]", days.day_of_month),
    rule(
        "day",
        "[[el ]día ]{day} de {month} (de ese|del|de ese mismo|del mismo|de aquel|de aquel mismo) año",
        days.day_of_month,
        told_shift=0,
    ),
    rule("day", "[{weekday}[,] ]{day} {month} {year}|{month} {day}, {year}", days.day_of_month),
    rule("days", "[[el ]día ]{day}( al | a | y |-|–){day:until} de {month}[ (de |del ){year}]", days.days_of_month),
    rule(
        "day of a list",
        "{day}<, {day:second}[, {day:third}][, {day:fourth}] y {day:until} de {month}[ (de |del ){year}]>",
        days.day_of_month,
    ),
    rule("next day", "{day}", days.next_day),
    rule("day", "{day} {short_month:month}[.][ {year}]", days.day_of_month),
    rule("day alone", "[el ]día {day}", days.day_alone),
    rule("part of day", "[la ]{part} del [{weekday} ]{day} de {month}[ de {year}]", days.part_of_day),
    rule("numeric time", "{a}-{b}-{c}(t| ){hour}:{minute}[:{b:second}]", days.numeric_time),
    rule("numeric", "{a:b}/{b:a}/{c}|{a:b}.{b:a}.{c}|{a}-{b}-{c}", days.numeric),
    rule("weekday", "{weekday}[ por la {part}| en la {part}]|[la ]{part} del {weekday}", days.weekday, unless=(not_if.somebody,)),
    rule("weekday", "[el ]{before:which} {weekday}[ por la {part}]|[el ]{weekday} {after:which}", days.weekday),
    rule("weekday and day", "{weekday}[,] [día ]{day_number:day}", days.weekday_and_day, unless=(not_if.many,)),
    rule("weekday of month", "[el ]{ordinal:nth} {weekday} de {month}[ (de |del ){year}]", days.weekday_of_month),
    rule("weekday of every month", "[el ]{ordinal:nth} {weekday} de cada mes", days.weekday_of_months),
    rule("weekday before", "[el ]{weekday} (anterior|previo)", days.weekday, which="before"),
    rule("weekday after", "[el ]{weekday} siguiente", days.weekday, which="after"),
    rule("weekday of week", "{weekday} de la (semana pasada|pasada semana)", days.weekday_of_week, shift=-1),
    rule("weekday of week", "{weekday} de esta semana", days.weekday_of_week, shift=0),
    rule("weekday of week", "{weekday} de la (próxima semana|semana próxima|semana que viene)", days.weekday_of_week, shift=1),
    rule("working days", "de {weekday} a {weekday:until}", days.weekdays),
    rule("weekdays", "los {weekdays:weekday}|todos los {weekdays:weekday}|cada {weekday}|{sundays:weekday}", days.weekdays),
    rule("today", "{days}[ por la {part}| en la {part}]|{tomorrow:days} por la {part}", days.day_from_today),
    rule("today", "[la ]{part} de {days}", days.day_from_today),
    rule("tomorrow", "{tomorrow:days}", days.day_from_today, unless=(not_if.the_morning,)),
    rule("last night", "anoche|ayer noche|la pasada noche", days.day_from_today, days=-1, part="TNI"),
    rule("this night", "la pasada madrugada", days.day_from_today, days=0, part="TNI"),
    rule("this part", "(esta|esta misma|plena) {part}", days.day_from_today, days=0),
    rule("holy week", "[la ]semana santa[ (de |del ){year}]", days.holiday, unit=WEEK, holiday="E"),
    rule("holiday", "[{before:which} ]{holiday}[ (de |del ){year}]", days.holiday),
    # the clock
    rule(
        "clock",
        "[las |la ]{hour}[(:|.){minute}] (horas|hrs|h)[ {half}][[,] (del [{before:which} ]{weekday}|de {days})]",
        clock.clock,
        unless=(not_if.opening_hours,),
    ),
    rule(
        "clock behind its day",
        "({weekday}|[{weekday}[,] ]{day} de {month}[ de {year}]|{days})[,] a (las |la ){hour}[(:|.){minute}]"
        "[ (horas|hrs|h)][ {half}]",
        clock.clock,
    ),
    rule(
        "clock",
        "(las |la )({hour}[(:|.){minute}]|{hour_word:hour})[ {half}]"
        "[ (del |de )[{before:which} ]{weekday}| de {days}| del [{weekday} ]{day} de {month}[ de {year}]]",
        clock.clock,
    ),
    rule("clock", "las {hour_word:hour} y {past_hour:minute}[ {half}]", clock.clock),
    rule("clock", "{hour}:{minute}[ ]{half}|{hour} {half}", clock.clock),
    rule("noon", "mediodía[ del {weekday}]", clock.clock, hour=12),
    rule("midnight", "medianoche[ del {weekday}]", clock.clock, hour=24),
    # months and years
    rule("month", "[{phase} ]{month} (de |del |del año |de este |de ){year}", periods.month),
    rule("month of a span", "[{phase} ]{month}< (y|a|hasta) {month:until} (de |del ){year}>", periods.month),
    rule("month", "[{phase} ][mes de ]{month}", periods.month, unless=(not_if.somebody, not_if.street)),
    rule("month", "[el ]{before:which} [mes de ]{month}|{month} {after:which}", periods.month),
    rule("month of year", "[{phase} ]{month} (del año pasado|del pasado año)", periods.month, shift=-1),
    rule("month of year", "[{phase} ]{month} (de este año|del presente año|del año en curso)", periods.month, shift=0),
    rule(
        "month of that year",
        "[{phase} ]{month} (del|de ese|de ese mismo|del mismo|de aquel|de aquel mismo) año",
        periods.month,
        told_shift=0,
    ),
    rule("month of year", "[{phase} ]{month} (del próximo año|del año que viene)", periods.month, shift=1),
    rule("every month", "cada {month}|todos los {month}", periods.months),
    rule("week of day", "la semana del [{weekday} ]{day} de {month}[ de {year}]", periods.week_of),
    rule("week of month", "la {ordinal:nth} semana de {month}[ de {year}]", periods.week_of_month),
    rule("year", "[{phase} ][el |año |el año ]{year}|{phase} año {year}", periods.year, unless=_NO_YEAR),
    rule("next year of a span", "{year}|{two}", periods.next_year),
    rule("decade", "[{phase} ][los ]años ({short_decade:decade}|{decade_words:decade}|{decade})", periods.decade),
    rule("decade", "[{phase} ][la ]década de [los ][años ]({decade}|{short_decade:decade}|{decade_words:decade})", periods.decade),
    rule("decade", "[{phase} ]los {decade_words:decade}", periods.decade),
    rule("half of century", "[la ]{ordinal:nth} mitad del siglo {roman:ordinal}[ {era}]", eras.century, parts=2),
    rule("third of century", "[el ]{ordinal:nth} tercio del siglo {roman:ordinal}[ {era}]", eras.century, parts=3),
    rule("quarter of century", "[el ]{ordinal:nth} cuarto del siglo {roman:ordinal}[ {era}]", eras.century, parts=4),
    rule("century", "[{phase} ][el ]siglo {roman:ordinal}[ {era}]|[los ]siglos {roman:ordinal}", eras.century),
    rule("century", "{phase} {roman:ordinal}[ {era}]", eras.century, unless=(not_if.no_roman,)),
    rule("next century", "{roman:ordinal}", eras.next_century, unless=(not_if.no_roman,)),
    rule("millennium", "[el ]({roman:ordinal}|{ordinal}) milenio[ {era}]", eras.millennium),
    rule("era", "[{phase} ][el ][año ]{digits} {era}", eras.era),
    rule("day of era", "{day} de {month} (del|de) [año ]{digits} {era}", eras.day_of_era),
    rule("year by its name", "[{phase} ]el año {digits}", eras.era, unless=(no.small,)),
    rule("circa", "(c.|ca.|h.)[ ]{year}", periods.year, unless=_NO_YEAR, phase="APPROX"),
    # seasons, quarters, halves
    rule("season", "[{phase} ][el |la ]{season} (de |del ){year}", periods.season),
    rule(
        "season",
        "(el |la ){before:which} {season}|{before:which} {season}|(el |la ){season} {after:which}|(el |la ){season}",
        periods.season,
    ),
    rule("season alone", "{season}", periods.season, unless=(not_if.no_season,)),
    rule("that season", "(aquel|aquella|ese|esa)[ mismo| misma] {season}", periods.that_season),
    rule("next season", "(el |la ){season} siguiente|(el |la )siguiente {season}", periods.that_season, shift=1),
    rule("every season", "cada {season}|todos los {seasons:season}", periods.seasons),
    rule("fortnight", "[la ]{ordinal:nth} quincena de {month}[ (de |del ){year}]", periods.fortnight),
    rule("quarter", "[el ]{ordinal} trimestre[ (de |del |del año |de este año ){year}]", business.quarter, unit=QUARTER),
    rule("half", "[el ]{ordinal} semestre[ (de |del ){year}]|la {ordinal} mitad de {year}", business.quarter, unit=HALF),
    # periods counted from the article
    rule("past", "la última {long:unit}", lengths.duration, sign=-1, count="1"),
    rule(
        "near period",
        "[{phase} ][el |la ]{shift_before:shift} {plain:unit}|[{phase} ][el |la ]{plain:unit} {shift_after:shift}",
        periods.near_period,
    ),
    rule(
        "near period",
        "{phase} {plain:unit}|lo que va (de|del) {plain:unit}",
        periods.near_period,
        unless=(not_if.weekend,),
        shift=0,
    ),
    rule("near period", "[{phase} ]{this:shift} {plain:unit}", periods.near_period),
    rule("weekend", "[el |este ][{before:which} ]fin de semana[ {after:which}]", periods.weekend),
    rule("year end", "fin de año|final de año|fines de año", periods.end_of_period, unit=YEAR),
    # counted from what was told
    rule(
        "that period",
        "{that:shift} {plain:unit}|[el |la |al ]{plain:unit} {told_shift:shift}|(el |la |al ){told_shift:shift} {plain:unit}",
        periods.that_period,
    ),
    rule("that part", "la {part} siguiente", periods.that_period, shift=1, unit="D"),
    rule("ago", "hace [{quantity:phase} ]{count} {unit}", lengths.ago, sign=-1, origin=ARTICLE),
    rule("ago", "hace {plural:unit}", lengths.ago, sign=-1, count="X"),
    rule("in", "dentro de {count} {unit}", lengths.ago, sign=1, origin=ARTICLE),
    rule("year before", "un año (antes|atrás)", business.year_before),
    rule("later", "[{quantity:phase} ]{count} {unit} (después|más tarde)", lengths.ago, unless=(not_if.than_this,), sign=1),
    rule("earlier", "[{quantity:phase} ]{count} {unit} (antes|atrás)", lengths.ago, unless=(not_if.than_this,), sign=-1),
    rule("many later", "{plural:unit} (después|más tarde|antes|atrás)", lengths.vague),
    # how long
    rule(
        "duration",
        "[{quantity:phase} ]{count}[ largos| largas] {unit}",
        lengths.duration,
        unless=_NO_LENGTH,
    ),
    rule("duration and a half", "{count} {unit} y (medio|media)", lengths.duration, half="1"),
    rule(
        "past",
        "[{quantity:phase} ](los |las )(últimos|últimas|pasados|pasadas) {count} {unit}|(los |las ){count} (últimos|últimas) "
        "{unit}",
        lengths.duration,
        sign=-1,
    ),
    rule("next", "(los |las )(próximos|próximas|siguientes) {count} {unit}", lengths.duration, sign=1),
    rule("since", "desde hace [{quantity:phase} ]{count} {unit}", lengths.duration, sign=-1),
    rule("recent", "[los |las ](últimos|últimas) {plural:unit}", lengths.recent),
    rule("next few", "[los |las ](próximos|próximas) {plural:unit}", lengths.vague),
    rule("many", "(durante|por|tras|en) {plural:unit}", lengths.vague),
    # how often
    rule("every", "cada [{count} ]{unit}|todos los {plural:unit}|todas las {plural:unit}", lengths.frequency),
    rule("daily", "diaria|a diario|al día", lengths.frequency, unless=(no.newspaper,), unit="D"),
    rule("daily", "diariamente", lengths.frequency, unit="D"),
    rule("weekly", "semanalmente|semanal|a la semana", lengths.frequency, unit=WEEK),
    rule("monthly", "mensualmente|mensual|al mes", lengths.frequency, unit="M"),
    rule("yearly", "anualmente|al año", lengths.frequency, unit=YEAR),
    rule("weekends", "los fines de semana", lengths.frequency, unit=WEEKEND),
    # words that only point
    rule("reference", "{ref}", lengths.reference),
)

SPANISH = lexicon(TABLE, pieces=PIECES, cues=CUES, edge=r"(?!\w)")
