"""Length: how long a stretch of time is, as TIMEX3 writes it: P2Y6M, PT30M, PXW."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fractions import Fraction

SECOND, MINUTE, HOUR, FORTNIGHT = "TS", "TM", "TH", "FN"
_MONTHS = {"M": 1, "Q": 3, "H": 6, "S": 3, "Y": 12, "DE": 120, "CE": 1200}
_DAYS = {"D": 1, "W": 7, "WE": 2, FORTNIGHT: 14}
_HALVES = {"Y": "6M", HOUR: "30M", MINUTE: "30S"}


def length(count: str, unit: str, *, half: str = "") -> str:
    """The duration of `count` units; `count` is a decimal number or X, `half` adds half a unit. Empty for a number that is none."""
    from fractions import Fraction  # few texts have a length, and it is dear to load

    if count == "X":
        return _written("X", {"CE": "C", FORTNIGHT: "W"}.get(unit, unit))
    try:
        number = Fraction(count)
    except ValueError:
        return ""
    if half:
        number += Fraction(1, 2)
    if unit == FORTNIGHT:
        return _written(_decimal(number * 2), "W")
    if unit in ("DE", "CE"):
        return _written(_decimal(number * (10 if unit == "DE" else 100)), "Y")
    whole, rest = divmod(number, 1)
    if rest == Fraction(1, 2) and unit in _HALVES:
        head = _written(str(whole), unit) if whole else "PT" if unit.startswith("T") else "P"
        return head + _HALVES[unit]
    return _written(_decimal(number), unit)


def times(count: str, unit: str) -> tuple[int, int]:
    """How many months, or else days, that is."""
    from fractions import Fraction

    number = Fraction(count)
    if unit in _MONTHS:
        return round(number * _MONTHS[unit]), 0
    return 0, round(number * _DAYS.get(unit, 1))


def _written(number: str, unit: str) -> str:
    return f"PT{number}{unit[1:]}" if unit.startswith("T") else f"P{number}{unit}"


def _decimal(number: "Fraction") -> str:
    return str(number.numerator) if number.denominator == 1 else f"{float(number):g}"
