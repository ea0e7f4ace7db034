"""View expressions as a timeline draws them: expressions → expressions, two ends of one span joined.

TIMEX3 has `from 2009 to 2012` as two years and `the past five years` as a length without a place. A timeline wants the
interval; both views come from one parse, and only this one leaves the other's values behind.
"""

import re
from dataclasses import replace

from dateline.nouns.when import When
from dateline.timeline.expressions.expression import Expression

_JOINED = {
    "en": re.compile(r"\s?[-–—]\s?|,?\s+(?:to|through|until|till|up to)\s+"),
    "es": re.compile(r"\s?[-–—]\s?|\s+(?:al?|hasta)\s+(?:el\s+|la\s+)?"),
    "zh": re.compile(r"\s?[-–—~～至到]\s?"),
}
_BETWEEN = {
    "en": (re.compile(r"\bbetween\s+(?:the\s+)?$", re.I), re.compile(r"\s+and\s+")),
    "es": (re.compile(r"\bentre\s+(?:el\s+|la\s+)?$", re.I), re.compile(r"\s+y\s+(?:el\s+|la\s+)?")),
    "zh": (re.compile(r"在$"), re.compile(r"和|与")),
}


def drawn(found: tuple[Expression, ...], *, text: str, lang: str = "en") -> tuple[Expression, ...]:
    """The expressions that a timeline can draw (`when` is not empty), spans joined: `from March 3 to April 5` is one interval."""
    lang = lang.partition("-")[0].lower()
    lang = lang if lang in _JOINED else "en"
    shown: list[Expression] = []
    for expression in found:
        if not expression.when:
            continue
        span = _span(shown[-1], expression, text, lang) if shown else None
        if span is None:
            shown.append(expression)
            continue
        shown[-1] = span
    return tuple(shown)


def _span(first: Expression, last: Expression, text: str, lang: str) -> Expression | None:
    between = text[first.end : last.start]
    opening, joining = _BETWEEN[lang]
    joined = _JOINED[lang].fullmatch(between) or (joining.fullmatch(between) and opening.search(text[: first.start]))
    if not joined or "DURATION" in (first.type, last.type) or "/" in first.value:
        return None
    when = f"{first.when.partition('/')[0]}/{last.when.rpartition('/')[2]}"
    try:
        interval = When.parse(when)
    except ValueError:
        return None
    if interval.first == interval.last:
        return None
    return replace(
        first,
        end=last.end,
        text=text[first.start : last.end],
        value=f"{first.value}/{last.value}",
        type="DATE",
        when=when,
        direction=last.direction if first.direction == last.direction else "",
        approximate=first.approximate or last.approximate,
    )
