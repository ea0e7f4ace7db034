# ruff: noqa: E501 - patterns stay on one line each, to be read as one
"""Read the place that a report was sent from, at the beginning of its first paragraph: words → place."""

import re

_MONTH = r"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.? \d{1,2}(?:, \d{4})?|(?:a )?\d{1,2} (?:de )?[A-Za-z]{3,10}\.?(?:(?: de)? \d{4})?)"
_AGENCY = r"(?:\([^()]{2,40}\)|/[A-Z][\w ]{2,30}/)"
_DASH = r"(?:\s*(?:—|–|--)\s*|\s+-\s+)"
_SPANISH_DASH = r"\s*\.\s?[-–—]+\s*"
_REGION = r"(?:,\s+[A-ZÀ-Þ][\w.'’ ]{1,30}?){0,2}"
_NO_DAY = r"(?!(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
_IN_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ'’.\- ]{2,30}"
_AS_A_NAME = r"[A-ZÀ-Þ][\w'’-]+(?: (?:de|del|la|las|los|el|du|am|of|[A-ZÀ-Þ][\w'’.-]+)){0,4}"
_CAPITALS, _NAMED = rf"{_NO_DAY}(?P<city>{_IN_CAPITALS})", rf"{_NO_DAY}(?P<city>{_AS_A_NAME})"

# 新华社林丹5月4日电（记者王小明）……
_ASIAN = re.compile(
    r"(?:新华社|新华网|中新社|中新网|人民网|央视网|光明网|本[报刊社台网]|[\u4e00-\u9fff]{2,5}(?:社|网|报))(?P<city>[\u4e00-\u9fff]{2,8}?)"
    r"(?:\d{1,2}月)?\d{1,2}日(?:电|讯|消息)\s*(?:[（(][^（()）]{2,40}[）)])?\s*"
)
SHAPES: tuple[re.Pattern[str], ...] = (
    # BOISE, Idaho – October 2, 2025 – · Lindholm, October 2, 2025 –
    re.compile(
        rf"{_NO_DAY}(?P<city>{_IN_CAPITALS}|{_AS_A_NAME}){_REGION}(?:,\s+|{_DASH}){_MONTH}\s*(?:{_AGENCY}\s*)?{_DASH}(?=\S)"
    ),
    # MEXICO CITY, Feb 3 (Xinhua) -- · VERACRUZ, Mexico, Oct 18 (Reuters) - · ASHFORD —
    re.compile(rf"{_CAPITALS}{_REGION}(?:,?\s+{_MONTH})?\s*(?:{_AGENCY}\s*)?(?:{_DASH}|{_SPANISH_DASH})(?=\S)"),
    # Shanghai, Nov. 30 — · Lima (EFE) -
    re.compile(rf"{_NAMED}{_REGION}(?:,?\s+{_MONTH}\s*(?:{_AGENCY})?|\s*{_AGENCY})(?:{_DASH}|{_SPANISH_DASH})(?=\S)"),
    # Ciudad Lindora, a 12 de marzo de 2024.- El secretario
    re.compile(rf"{_NAMED}{_REGION},\s+{_MONTH}{_SPANISH_DASH}(?=\S)"),
    # León, Guanajuato.-
    re.compile(rf"{_NAMED}{_REGION}{_SPANISH_DASH}(?=\S)"),
    # Irapuato, Gto., 5 de marzo. Cuarenta …
    re.compile(
        rf"{_NAMED}(?:,\s+[A-ZÀ-Þ][\w.'’ ]{{1,30}}?){{0,2}},\s+(?:a )?\d{{1,2}} de [a-z]{{4,10}}(?: de \d{{4}})?\.\s+(?=[\"“«A-ZÀ-Þ])"
    ),
    _ASIAN,
)


_ALONE = re.compile(rf"{_CAPITALS}{_REGION},\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|evening|night))?\.?")


def alone(words: str) -> str:
    """The place of a line that is nothing but it and the day of the week, over a report of an old paper: `PORT ERROL, Thursday.`"""
    match = _ALONE.fullmatch(words) if "day" in words[-16:] else None
    return cased(match["city"]) if match else ""


# Each shape has a dash behind the place, or the day.
_MARKS = re.compile(r"[—–\-日]|\d de ")


def place(words: str) -> str:
    """`HANGZHOU, March 1 (Xinhua) -- …` → Hangzhou; empty where a paragraph does not begin with a place."""
    match = _match(words)
    if match is None:
        return ""
    return cased(match["city"])


def cased(city: str) -> str:
    """A place that is set in capitals as it is written in a sentence: HONG KONG → Hong Kong."""
    city = " ".join(city.strip(" ,").split())
    return " ".join(part.capitalize() for part in city.split()) if city.isupper() else city


def opening(words: str) -> str:
    """What a paragraph says before its first sentence: `HANGZHOU, March 1, 2023 (Xinhua) -- `."""
    match = _match(words)
    return "" if match is None else match[0]


def without_place(words: str) -> str:
    """The paragraph from its first sentence on."""
    match = _match(words)
    return words if match is None else words[match.end() :]


def _match(words: str) -> re.Match[str] | None:
    head = words[:140]
    if _MARKS.search(head) is None:
        return None
    return next((found for shape in SHAPES if (found := shape.match(head))), None)
