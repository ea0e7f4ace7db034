"""Say how a date was reached: a reason, the words read, the day they count from → a sentence in the site's language."""

from enum import StrEnum

from dateline.nouns.language import primary_subtag
from dateline.nouns.published import Published
from dateline.text.months import wording


class Reason(StrEnum):
    """Why words that give no whole date mean the one they were given."""

    TOLD = "told"
    YEAR = "year"
    WEEKDAY = "weekday"
    REPORT = "report"
    NEWS = "news"
    PASSING = "passing"
    BESIDE = "beside"
    HEADED = "headed"
    SAID = "said"
    COPY = "copy"


_EN = {
    Reason.TOLD: "“{words}”, counted from the date that the text gave before",
    Reason.YEAR: "“{words}”; the year is that of the report",
    Reason.WEEKDAY: "“{words}” before {day}",
    Reason.REPORT: "“{words}” in a report of {day}",
    Reason.NEWS: "news in a report of {day} that names no day",
    Reason.PASSING: "told without a day in a report of {day}",
    Reason.BESIDE: "told without a day, beside “{words}” in a report of {day}",
    Reason.HEADED: "told below the heading “{words}”",
    Reason.SAID: "said on “{words}” in a report of {day}, which does not tell the day itself",
    Reason.COPY: "“{words}”, read from {own}, the day of this copy; counted from {day}, when the original appeared,"
    " it is the date above",
}
_ES = {
    Reason.TOLD: "«{words}», contado desde la fecha que el texto dio antes",
    Reason.YEAR: "«{words}»; el año es el de la noticia",
    Reason.WEEKDAY: "«{words}» anterior al {day}",
    Reason.REPORT: "«{words}» en una noticia del {day}",
    Reason.NEWS: "novedad de una noticia del {day} que no nombra ningún día",
    Reason.PASSING: "contado sin fecha en una noticia del {day}",
    Reason.BESIDE: "contado sin fecha, junto a «{words}», en una noticia del {day}",
    Reason.HEADED: "contado bajo el título «{words}»",
    Reason.SAID: "dicho «{words}» según una noticia del {day}, que no da el día mismo",
    Reason.COPY: "«{words}», leído desde el {own}, día de esta copia; contado desde el {day}, cuando apareció el original,"
    " es la fecha de arriba",
}
_ZH = {
    Reason.TOLD: "“{words}”，从文中前面给出的日期算起",
    Reason.YEAR: "“{words}”；年份取自报道",
    Reason.WEEKDAY: "{day}之前的“{words}”",
    Reason.REPORT: "{day}报道中的“{words}”",
    Reason.NEWS: "{day}报道的新闻，文中没有写明日期",
    Reason.PASSING: "{day}的报道中述及，未写明日期",
    Reason.BESIDE: "{day}的报道中与“{words}”一同述及，未写明日期",
    Reason.HEADED: "见于标题“{words}”之下",
    Reason.SAID: "{day}的报道说“{words}”宣布，未写明事情发生的日期",
    Reason.COPY: "“{words}”若从本转载的日期{own}算起，便是此日；从原文发表的{day}算起，则是上面的日期",
}
_LANGUAGES = {"en": _EN, "es": _ES, "zh": _ZH}


def how(reason: Reason, *, lang: str, day: Published, words: str = "", own: Published | None = None) -> str:
    """The sentence. `day` is what the words count from; `own`, of a copy, the day that it appeared on itself."""
    table = _LANGUAGES.get(primary_subtag(lang), _EN)
    return table[reason].format(words=" ".join(words.split()), day=_said(day, lang), own=_said(own, lang) if own else "")


def _said(day: Published, lang: str) -> str:
    return wording(lang).said(day.year, day.month, day.day)
