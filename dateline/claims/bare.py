"""Say a figure in no words of any story: Figure → its number, such as `≥ 1,400`, `75 %`, `$ 864,000,000`."""

from math import isfinite

from dateline.claims.figures import PERCENT, Figure
from dateline.nouns.claim import CURRENCIES


def bare(figure: Figure) -> str:
    """What it can mean at most and at least, as short as it goes."""
    unit = PERCENT if figure.noun == PERCENT else figure.noun if figure.unit in CURRENCIES else ""
    before, behind = ("", " %") if unit == PERCENT else (f"{unit} ", "") if unit else ("", "")
    low, high = figure.low, figure.high
    if not isfinite(high):
        return f"≥ {before}{_number(figure.value)}{behind}"
    if not low:
        return f"≤ {before}{_number(figure.value)}{behind}"
    if low <= figure.value <= high and figure.value:
        return f"{before}{_number(figure.value)}{behind}"
    return f"{before}{_number(low)}–{_number(high)}{behind}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.6f}".rstrip("0").rstrip(".")
