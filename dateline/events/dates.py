"""Judge a date: what the tagger read, and the words around it → a Reckoned date that an event may have, or None.

Left out are dates that only bound or describe (`since 2017`, `the 2008 crisis`, `as of Monday`), lengths of time, dates to
come, and years that are part of a name.
"""

import re
from collections.abc import Callable, Sequence
from typing import Protocol

from dateline.events.how import Reason, how
from dateline.events.named import named
from dateline.frozen import dataclass
from dateline.nouns.event import Certainty
from dateline.nouns.published import Published
from dateline.nouns.when import Precision, When
from dateline.text.ending import Ending
from dateline.text.late import late
from dateline.text.titles import OFFICES


class Expression(Protocol):
    """What this room needs of an expression of time (see `timeline.expressions`)."""

    @property
    def start(self) -> int: ...  # noqa: D102
    @property
    def end(self) -> int: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def type(self) -> str: ...  # noqa: D102
    @property
    def when(self) -> str: ...  # noqa: D102
    @property
    def anchor(self) -> str: ...  # noqa: D102
    @property
    def direction(self) -> str: ...  # noqa: D102
    @property
    def approximate(self) -> bool: ...  # noqa: D102


class Reader(Protocol):
    """Reads the expressions of time of a text published on a day."""

    def __call__(self, text: str, *, ref: Published, lang: str) -> Sequence[Expression]: ...  # noqa: D102


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoned:
    """A date in a sentence, from `start` to `end` of the text, with what it counts from in words."""

    start: int
    end: int
    when: When
    certainty: Certainty
    how: str


_BOUND = Ending(
    r"\b(?:as of|since|until|till|by|through|before|prior to|from|of|than|for|to|between|compared (?:with|to)|over|versus|like|"
    r"dated|expected (?:in|on)|due (?:in|on)|beyond|past|ending|ended|up to|no later than|towards?|within|effective|ahead of)"
    r"(?: (?:the|late|early|mid|about|around|end of|beginning of|start of))* $",
    re.I,
    words="of since until till by through before to from than for between with over versus like dated in on beyond past ending "
    "ended toward towards within effective the late early mid about around",
)
_BETWEEN = re.compile(r"\bbetween [^,;.]{3,30} and $")
_BY_A_DISASTER = re.compile(r"\b(?:by|in) the (?:great )?(?:flood|fire|storm|gale|earthquake|hurricane|avalanche) of $", re.I)
_MEASURED = re.compile(r"\b(?:the|a|an|its|his|her|their|this|our|[A-Z][\w’'-]+['’]s) $")
_YEAR_STANDS = re.compile(
    r"(?:^|[,(\"“‘]\s*|\b(?:in|during|early|late|mid|around|about|circa|year|back in|and|again in|in (?:the )?\w+ of) )$", re.I
)
_SETTING = re.compile(r"(?:In|At|During) (?:an?|the) ")
_ON_THAT_DAY = re.compile(r"\b(?:in|at|during) an? $")
_OF_A_MONTH = re.compile(r" in (?:[A-Z][a-z]+ )?\d{4}\b")
_POSSESSED = re.compile(r"['’]s?\b")
_HYPHENATED = re.compile(r"-(?:quarter|half|year|month|week)$", re.I)
_FROM = re.compile(
    r"\b(?:from|with|against|than)\s+(?:an?\s+(?:\w+\s+){1,3}of\s+|about\s+)?(?:[A-Z]{1,2})?[$€£¥]?\d[^;.]{0,24}(?:\.\d[^;.]{0,50})?$"
)
_YEAR = re.compile(r"\d{4}s?")
_CLOCK = re.compile(r"(?:\w+ )?(?:noon|midnight|midday|\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?)(?: local time| [A-Z]{2,4})?", re.I)
_BOILERPLATE = re.compile(
    r"copyright|all rights reserved|©|\(c\) ?\d|registration number|licen[cs]e|terms of use|privacy policy|"
    r"photo(?:graph)?(?: by| taken)|\(photo|\[photo|subscribe|newsletter|click here|"
    r"th(?:is|e) (?:story|article|report|post) (?:was (?:first|originally|last)|has been|first|originally)|"
    r"this (?:story|article) was|first published|resolution are suggested|derechos reservados|版权所有|责任编辑|许可证|备案号"
)
"""In lower case, and each way begins with a letter of its own: so it is found ten times as soon."""
_LABEL = re.compile(
    r"(?:(?:updated|published|posted|last (?:updated|modified)|source|author|editor|photo)s?|"
    r"actualizado|publicado|fuente|foto)\b ?:|来源[:：]|(?:图|摄影)[:：]"
)
_FILE_PHOTO = re.compile(r"\bfile photo\b")


def boilerplate(sentence: str) -> bool:
    """Whether a sentence speaks of the page rather than of the world."""
    low = sentence.lower()
    if _LABEL.match(low) or _BOILERPLATE.search(low):
        return True
    return "file photo" in low and _FILE_PHOTO.search(low) is not None


def reckoned(
    expression: Expression,
    sentence: str,
    *,
    at: int,
    ref: Published,
    until: Published | None = None,
    lang: str = "en",
    voice: str = "en",
) -> Reckoned | None:
    """The date of one expression; `at` is where its sentence begins in the text, `ref` the day from which its words count.

    What lies behind the day `until`, by itself `ref`, is to come. `voice` is the language in which it is said how the date was
    reached.
    """
    if not expression.when or expression.type not in ("DATE", "TIME", "DURATION"):
        return None
    if expression.type == "DURATION" and expression.anchor != "narrative":
        return None
    try:
        when = When.parse(expression.when)
    except ValueError:
        return None
    if when.start is None or when.end is None or _to_come(when, until or ref) or _of_no_day(expression):
        return None
    first, last = expression.start - at, expression.end - at
    if named(sentence, first, last, lang) is None and any(rule(sentence, first, last, when) for rule in _RULES[lang]):
        return None
    vague = (expression.approximate and expression.type != "TIME") or _counted_in_years(expression)  # "about noon" is that day
    tail, over = _TAIL.match(sentence, last), _LEADS[lang].search(sentence, max(0, first - 12), first)
    return Reckoned(
        start=at + over.start() if over else expression.start,
        end=expression.end + (tail.end() - last if tail else 0),
        when=_about(when) if vague else when,
        certainty=Certainty.STATED if _stated(expression) else Certainty.INFERRED,
        how=_how(expression, ref, words=sentence[first : tail.end() if tail else last], voice=voice),
    )


def _to_come(when: When, ref: Published) -> bool:
    month = ref.month or 12
    return when.first > (ref.year, month, ref.day or 31)


def _of_no_day(expression: Expression) -> bool:
    """`around midnight` alone, before any day was told: it may be that of any."""
    return expression.type == "TIME" and expression.anchor == "article" and _CLOCK.fullmatch(expression.text) is not None


def _only_bounds(sentence: str, first: int, last: int, when: When) -> bool:
    before = sentence[max(0, first - 40) : first]
    if _BETWEEN.search(sentence, 0, first):
        return True
    if _OVER.search(before) and sentence.endswith("weekend", first, last):
        return False
    return _BOUND.of(before) and _BY_A_DISASTER.search(before) is None


def _describes(sentence: str, first: int, last: int, when: When) -> bool:
    """`the 2008 crisis`, `Monday's meeting`, `the March 15 deadline`; but `In a Monday meeting, the board …`."""
    if _SETTING.fullmatch(sentence, 0, first) or (_ON_THAT_DAY.search(sentence, 0, first) and _WEEKDAYS.match(sentence, first)):
        return False
    if _WEEKDAYS.fullmatch(sentence, first, last) and _OF_A_MONTH.match(sentence, last):
        return True  # `on a chilly Tuesday in December 1999`
    if _POSSESSED.match(sentence, last) or _HYPHENATED.search(sentence[first:last]):
        return True
    follows = sentence[last : last + 2]
    if (follows[:1] == "-" and follows[1:].isalnum()) or sentence[max(0, first - 1) : first] == "-":
        return True  # `the midnight-to-8 shift`
    return _MEASURED.search(sentence[:first]) is not None and follows[:1] == " " and follows[1:].isalpha()


def _compared(sentence: str, first: int, last: int, when: When) -> bool:
    """`up from $4 million a year ago`: with what the new figure is compared."""
    return _FROM.search(sentence, max(0, first - 90), first) is not None


def _part_of_a_name(sentence: str, first: int, last: int, when: When) -> bool:
    """`Expo 2020`, `Atomic 88`: a bare year wants a preposition."""
    if not _YEAR.fullmatch(sentence[first:last]):
        return False
    return _YEAR_STANDS.search(sentence[max(0, first - 24) : first]) is None


def _in_brackets(sentence: str, first: int, last: int, when: When) -> bool:
    before = sentence[:first]
    return before.count("(") > before.count(")") or before.count("（") > before.count("）")


def _bounds_in_spanish(sentence: str, first: int, last: int, when: When) -> bool:
    """`desde 2017`; `la crisis de 2008` names a year or month by what it was, while `la noche de ayer` is a day."""
    before = sentence[max(0, first - 40) : first]
    year = when.precision is not Precision.DAY and when.start == when.end
    return _BOUND_ES.search(before) is not None or (year and _OF_ES.search(before) is not None)


def _bounds_in_chinese(sentence: str, first: int, last: int, when: When) -> bool:
    """`自2017年以来`, `2020年底前`, `2008年的危机`, `2021年度考核`."""
    if sentence.endswith("年度", first, last):
        return True
    return _BOUND_ZH.search(sentence, max(0, first - 4), first) is not None or _AFTER_ZH.match(sentence, last) is not None


def _of_the_dispatch(sentence: str, first: int, last: int, when: When) -> bool:
    """`新华社拉巴斯3月5日电 3月4日，…`: the day of writing, where the sentence tells its own."""
    return sentence.startswith("电", last) and _ITS_OWN_DAY.search(sentence, last) is not None


def _is_of_today(sentence: str, first: int, last: int, when: When) -> bool:
    """`Park Joon-ho, hoy alcalde, escribió en mayo`: what somebody is by now dates nothing."""
    return (
        sentence[first:last].lower() in ("hoy", "today")
        and sentence[max(0, first - 2) : first] in (", ", " (")
        and _AN_OFFICE.match(sentence, last) is not None
    )


_ITS_OWN_DAY = re.compile(r"\d日|[昨今]天|[昨今]日|当天|当日|[上下]午")
_AN_OFFICE = late(
    rf" (?:(?:the|an?|el|la|una?|su) )?(?:former |ex-?)?(?:{'|'.join(sorted(OFFICES))}|owner|dueñ[oa])\b[^,;.()]{{0,60}}[,)]"
)


def _only_describes_an_age(sentence: str, first: int, last: int, when: When) -> bool:
    """`the fabled 11th century temple`: something happened `in` a century or decade, or not at all."""
    return when.precision in (Precision.DECADE, Precision.CENTURY) and _IN.search(sentence, 0, first) is None


_IN = re.compile(r"\b(?:in|during|around|en|durante|hacia) (?:(?:the|el|los|early|late|mid) )*$", re.I)
_BOUND_ES = late(
    r"\b(?:desde|hasta|antes de|antes del|a partir de|a partir del|para|que|entre|según|contra|frente a|respecto a|respecto de)"
    r"(?: (?:el|la|los|las|finales de|principios de|mediados de))* $",
    re.I,
)
_OF_ES = late(r"\b(?:de|del|del año|de los) $", re.I)
_BOUND_ZH = late(r"(?:自|自从|截至|截止|到|至|比|较|从)$")
_AFTER_ZH = late(r"(?:以来|之前|前(?!往)|以前|起|以后|之后|后(?!的)|至今|的(?!一天))")
_Rule = Callable[[str, int, int, When], bool]
_RULES: dict[str, tuple[_Rule, ...]] = {
    "en": (_only_bounds, _describes, _compared, _part_of_a_name, _in_brackets, _only_describes_an_age, _is_of_today),
    "es": (_bounds_in_spanish, _in_brackets, _only_describes_an_age, _is_of_today),
    "zh": (_bounds_in_chinese, _in_brackets, _of_the_dispatch),
}


def _counted_in_years(expression: Expression) -> bool:
    """ "Three years ago" and "three years later" are seldom meant to the year."""
    return (expression.text[-4:].lower() == " ago" and len(expression.when) == 4) or expression.type == "DURATION"


def _about(when: When) -> When:
    text = str(when)
    return when if "/" in text or text[-1] in "?~%" else When.parse(f"{text}~")


def _stated(expression: Expression) -> bool:
    return expression.anchor == "words" or (
        any(mark.isdigit() for mark in expression.text) and not _RELATIVE.search(expression.text)
    )


_RELATIVE = re.compile(r"\b(?:ago|later|earlier|before|after)\b", re.I)
_TAIL = re.compile(
    r" (?:later|earlier|afterwards?|ago)\b|(?<=day) (?:morning|afternoon|evening|night)\b(?! [a-z]+ing\b)|"
    r"(?<=\d{4})[-–]\d\d\b(?!\d)|(?<=yer|hoy|Hoy),? (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b(?: \d{1,2}\b)?"
)
"""What belongs to the words of a date behind it: `Sunday morning`, `the winter of 1880–81`, `ayer sábado`."""

_OVER = re.compile(r"\bover (?:the )?$")
_LEADS = {
    "en": _OVER,
    "es": re.compile(r"\b(?:anteayer|ayer|hoy),? (?:el )?$", re.I),
    "zh": re.compile(r"(?!)"),
}
"""What belongs to them before it."""


_FULL_YEAR = re.compile(r"\d{4}")
_WEEKDAYS = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:星期|周|礼拜)[一二三四五六日天]",
    re.I,
)


def _how(expression: Expression, ref: Published, *, words: str, voice: str) -> str:
    reason = _reason(expression)
    return how(reason, lang=voice, day=ref, words=words) if reason else ""


def _reason(expression: Expression) -> Reason | None:
    if expression.anchor == "words":
        return None
    if expression.anchor == "narrative" or expression.type == "DURATION":
        return Reason.TOLD
    if _stated(expression):
        return None if _FULL_YEAR.search(expression.text) else Reason.YEAR
    return Reason.WEEKDAY if _WEEKDAYS.fullmatch(expression.text) else Reason.REPORT
