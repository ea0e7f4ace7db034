"""Read the time of day."""

from dateline.timeline.expressions.found import ARTICLE, NARRATIVE, Found, Reading, timed
from dateline.timeline.expressions.period import DAY, Period
from dateline.timeline.expressions.readers.days import day_alone, day_in_week, day_of_month, nearest_weekday


def clock(found: Found) -> Reading | None:
    """`10 p.m. Wednesday`, `noon Saturday`, `9:30 a.m. EST Nov. 9`: on the day named, else on the day told last."""
    hour, minute, half = found.number("hour"), found.number("minute"), found.word("half")
    if "hhmm" in found:
        hour, minute = divmod(found.number("hhmm"), 100)
    if hour > (12 if half else 24):
        return None
    if half:
        hour = hour % 12 + (12 if half == "PM" else 0)
    elif hour < 12 and (found.word("part") in ("TAF", "TEV") or (hour > 5 and found.word("part") == "TNI")):
        hour += 12
    day, anchor = _day(found)
    if day is None or day.unit != DAY:
        return None
    return timed(day, f"T{hour:02}:{minute:02}", found, anchor=anchor)


def _day(found: Found) -> tuple[Period | None, str]:
    if "month" in found:
        reading = day_of_month(found)
        return (reading.period, reading.anchor) if reading else (None, "")
    if "day" in found:
        reading = day_alone(found)
        return (reading.period, reading.anchor) if reading else (None, "")
    if "week_shift" in found:
        return day_in_week(found, found.number("week_shift")), ARTICLE
    if "weekday" in found:
        return nearest_weekday(found), ARTICLE
    if "days" in found:
        return found.page.ref.shift(found.number("days"), DAY), ARTICLE
    told = found.latest((DAY,), within=400)
    return ((told or found.page.ref).shift(found.number("told_day")), NARRATIVE if told else ARTICLE)
