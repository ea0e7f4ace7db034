"""Read stretches of time as one date: text, its expressions → expressions, `from 1931 to 1936` among them.

A tagger gives both ends of a stretch, but for years before the Common Era that stand in figures alone. What happened in it is an
event of all of it.
"""

import re
from collections.abc import Iterator, Sequence

from dateline.events.dates import Expression, Reader
from dateline.frozen import dataclass
from dateline.nouns.language import primary_subtag
from dateline.nouns.published import Published
from dateline.nouns.when import When
from dateline.text.late import late


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """An expression of time (see `Expression`) that the calendar alone gives."""

    start: int
    end: int
    text: str
    when: str
    approximate: bool = False
    type: str = "DATE"
    anchor: str = "words"
    direction: str = ""


_JOINED = {
    "en": re.compile(r"\s?[-–—]\s?|,? (?:to|through|until|till|up to) (?:the )?"),
    "es": re.compile(r"\s?[-–—]\s?| (?:al?|hasta) (?:el |la )?"),
    "zh": re.compile(r"\s?[-–—~～至到]\s?"),
}
_BETWEEN = {
    "en": (re.compile(r"\bbetween (?:the )?$", re.I), re.compile(r" and (?:the )?")),
    "es": (re.compile(r"\bentre (?:el |la )?$", re.I), re.compile(r" y (?:el |la )?")),
    "zh": (re.compile(r"在$"), re.compile(r"[和与]")),
}
_OPENED = {
    "en": re.compile(r"\b(?:from|between) (?:the )?$", re.I),
    "es": re.compile(r"\b(?:del?|desde|entre) (?:el |la )?$", re.I),
    "zh": re.compile(r"[从自在]$"),
}
"""What goes with the first end, and with it out of a line."""

_ERA = {
    "en": re.compile(r"B(?<!\wB)\.?C\b"),
    "es": re.compile(r"\ba\. ?(?:de )?C\b|\ba\.?e\.?c\b"),
    "zh": re.compile(r"公元前|西元前"),
}
_BEFORE = r"\s?(?:(?:B\.C\.(?:E\.)?|BCE?)(?![A-Za-z])|a\. ?(?:de )?C\.|a\. ?e\. ?c\.)"
_SINCE = r"\s?(?:A\.D\.|AD|C\.E\.|CE|d\. ?(?:de )?C\.|e\. ?c\.)(?![A-Za-z])"
_ABOUT = r"(?:(?:about|around|approximately|circa|c\.|ca\.|hacia|alrededor de|约|大约) ?)?"
_YEARS = late(
    rf"(?<![\d.,$€£-])(?P<about>{_ABOUT})(?P<first>\d{{1,5}})(?:(?P<before>{_BEFORE})|{_SINCE})?"
    rf"(?:\s?[-–—]\s?| (?:to|until|and|al?|hasta|y) )(?:A\.?D\.? )?"
    rf"{_ABOUT}(?P<last>\d{{1,5}})(?:(?P<until>{_BEFORE})|{_SINCE})(?!\w)"
)
_YEARS_ZH = late(r"公元前(?P<first>\d{1,4})年?\s?[-–—~～至到]\s?(?P<until>(?:公元)?前)?(?:公元)?(?P<last>\d{1,4})年")
_MONTH = re.compile(r"\d{4}-\d\d")


def in_stretches(read: Reader) -> Reader:
    """The same tagger, which gives stretches whole."""

    def found(text: str, *, ref: Published, lang: str) -> Sequence[Expression]:
        return stretches(text, read(text, ref=ref, lang=lang), primary_subtag(lang))

    return found


def stretches(text: str, found: Sequence[Expression], lang: str) -> Sequence[Expression]:
    """The expressions, each stretch in place of its ends."""
    made = [*_before_the_era(text, lang)] if _ERA[lang].search(text) else []
    inside = [(one.start, one.end) for one in made]
    left = [one for one in found if not any(first < one.end and one.start < last for first, last in inside)]
    joined = _paired(text, left, lang)
    return sorted([*joined, *made], key=_start) if made else joined


def _start(one: Expression) -> int:
    return one.start


def _paired(text: str, found: Sequence[Expression], lang: str) -> list[Expression]:
    shown: list[Expression] = []
    for one in found:
        stretch = _pair(text, shown[-1], one, lang) if shown else None
        if stretch is None:
            shown.append(one)
        else:
            shown[-1] = stretch
    return shown


def _pair(text: str, one: Expression, other: Expression, lang: str) -> Stretch | None:
    """Both as the ends of one stretch, where they are days, months or years and joined as such."""
    if other.start - one.end > 12 or not _calendar(one) or not _calendar(other):
        return None
    opening, joining = _BETWEEN[lang]
    between, head = text[one.end : other.start], text[max(0, one.start - 12) : one.start]
    if not (_JOINED[lang].fullmatch(between) or (joining.fullmatch(between) and opening.search(head))):
        return None
    opened = _OPENED[lang].search(head)
    if not opened and len(one.when) != len(other.when):
        return None  # `renewed in April until 2026`
    start = one.start - len(opened[0]) if opened else one.start
    return _stretch(text, start, other.end, one.when, other.when, approximate=one.approximate or other.approximate)


def _calendar(one: Expression) -> bool:
    """A day, a month or a year of the calendar."""
    named = any(sign.isdigit() for sign in one.text) or _MONTH.fullmatch(one.when) is not None
    return one.type == "DATE" and bool(one.when) and "/" not in one.when and named


def _stretch(text: str, start: int, end: int, first: str, last: str, *, approximate: bool = False) -> Stretch | None:
    when = f"{first}/{last}"
    try:
        interval = When.parse(when)
    except ValueError:
        return None
    if interval.first == interval.last:
        return None
    return Stretch(start=start, end=end, text=text[start:end], when=when, approximate=approximate)


def _before_the_era(text: str, lang: str) -> Iterator[Stretch]:
    pattern = _YEARS_ZH if lang == "zh" else _YEARS
    for years in pattern.finditer(text):
        stretch = _years(text, years, lang)
        if stretch is not None:
            yield stretch


def _years(text: str, years: re.Match[str], lang: str) -> Stretch | None:
    """`221–206 BC`, `27 BC – 14 AD`: a first year without an era has the last one's, if its number is higher."""
    first, last = int(years["first"]), int(years["last"])
    until = bool(years["until"])
    before = lang == "zh" or bool(years["before"]) or (until and first > last)
    if not (before or until):
        return None
    opened = _OPENED[lang].search(text, max(0, years.start() - 12), years.start())
    start = opened.start() if opened else years.start()
    about = lang != "zh" and bool(years["about"])
    return _stretch(text, start, years.end(), _year(first, before=before), _year(last, before=until), approximate=about)


def _year(number: int, *, before: bool) -> str:
    """As EDTF counts: the year before the year 1 is 0."""
    return f"-{number - 1:04}" if before and number > 1 else "0000" if before else f"{number:04}"
