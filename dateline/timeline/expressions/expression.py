"""Expression: what a text says of time, as TIMEX3 names it and as a timeline can draw it."""

from dateline.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Expression:
    """A stretch of text that says when, how long or how often.

    `start` and `end` count characters. `value` and `type` are TIMEX3 (`DATE`, `TIME`, `DURATION`, `SET`). `when` is what a timeline
    can draw, in EDTF: a day or a period, and for "the past five years" the interval that `value` leaves out; empty where the
    words name none. `direction` is `past`, `present`, `future` or empty, seen from the anchor; `anchor` is what the value was
    counted from: `words` (they say it all), `article`, `narrative`, or empty.
    """

    start: int
    end: int
    text: str
    value: str
    type: str
    when: str = ""
    direction: str = ""
    anchor: str = ""
    approximate: bool = False
    mod: str = ""
    rule: str = ""


def as_dict(expression: Expression) -> dict[str, str | int | bool]:
    """The expression for JSON; what is empty is left out but the five that every tagger gives."""
    given: dict[str, str | int | bool] = {
        "start": expression.start,
        "end": expression.end,
        "text": expression.text,
        "value": expression.value,
        "type": expression.type,
    }
    more = {name: getattr(expression, name) for name in ("when", "direction", "anchor", "mod", "rule")}
    given |= {name: word for name, word in more.items() if word}
    if expression.approximate:
        given["approximate"] = True
    return given
