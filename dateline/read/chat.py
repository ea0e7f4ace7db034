"""Take articles out of a chat that a telephone wrote to a file: text → the messages that are articles."""

import re

_STAMP = r"[\u200e\u200f\ufeff]?\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ \u202f]?[AaPp]\.?[ \u202f]?[Mm]\.?)?\]?(?: [-–] | )"  # noqa: E501 - read as one
_MESSAGE = re.compile(rf"^{_STAMP}(?:(?P<who>[^:\n]{{1,40}}): )?", re.M)
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+")
_FEWEST_WORDS, _FEWEST_LINES = 60, 3


def chat(text: str) -> list[tuple[str, str]]:
    """Each message that is as long as an article, without who sent it and when; nothing of a text whose first line is no chat's.

    What else was said belongs to none of them.
    """
    first = _MESSAGE.match(text.lstrip())
    stamps = list(_MESSAGE.finditer(text)) if first else []
    if sum(stamp["who"] is not None for stamp in stamps) < 1 + (len(stamps) > 1):
        return []
    ends = [*(stamp.start() for stamp in stamps), len(text)][1:]
    said = [text[stamp.end() : end] for stamp, end in zip(stamps, ends, strict=True) if stamp["who"] is not None]
    return [("", message) for message in said if _is_article(message)]


def _is_article(message: str) -> bool:
    lines = [line for line in message.split("\n") if line.strip()]
    return len(lines) >= _FEWEST_LINES and len(_WORD.findall(message)) >= _FEWEST_WORDS
