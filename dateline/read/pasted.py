"""Part a file that somebody pasted several articles into, with a line of stars or dashes between them: text → its articles."""

import re

TELLS = ("***", "* * *", "---", "===", "———", "###")
"""One of these stands in every such text."""
_RULE = re.compile(r"^[ \t]*(?:[*=#—-][ \t]?){3,}[ \t]*$", re.M)
_SIGNATURE = re.compile(
    r"^(?:by|por|von|par)\s+[A-ZÀ-Þ]|^(?:本报)?记者\s|(?:1[5-9]|20)\d\d(?:-\d\d-\d\d|年\d{1,2}月\d{1,2}日)"
    r"|(?:\d{1,2}\.?(?: de)? [^\W\d_]{3,10}\.?,?(?: de)? |[^\W\d_]{3,10}\.? \d{1,2}, |\d{1,2}[./]\d{1,2}[./])(?:1[5-9]|20)\d\d\.?$",
    re.I,
)
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+")
_FEWEST_WORDS, _BELOW, _SHORTEST, _LONGEST, _LONGEST_SIGNATURE = 25, 3, 6, 140, 80


def pasted(text: str) -> list[tuple[str, str]]:
    """Each has a headline of its own, and below it who wrote it or when; where one part has not, all is one article in sections."""
    parts = [part for part in _RULE.split(text) if part.strip()]
    return [("", part) for part in parts] if len(parts) > 1 and all(map(_is_headed, parts)) else []


def _is_headed(part: str) -> bool:
    """Whether a text begins with a headline, has a byline or a day within three lines below it, and goes on."""
    lines = [line.strip() for line in part.split("\n") if line.strip()]
    title, below = lines[0], lines[1 : 1 + _BELOW]
    headed = _SHORTEST <= len(title) <= _LONGEST and title[-1] not in ".:;,!。：；，" and _SIGNATURE.search(title) is None
    signed = any(len(line) <= _LONGEST_SIGNATURE and _SIGNATURE.search(line) for line in below)
    return headed and signed and len(_WORD.findall(part)) >= _FEWEST_WORDS
