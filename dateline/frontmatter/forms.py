"""The forms that values have, for those who read them and those who write them: patterns."""

import re

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""An id: small letters and digits, single hyphens between."""

ADDRESS = re.compile(r"https?://[^\s<>\"\\^`{|}/?#@:\[\]]+(?::\d{1,5})?(?:[/?#][^\s<>\"\\^`{|}]*)?", re.I)
"""An http or https address without a user's name in it."""

SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
"""How an address of any kind begins, and a path does not."""

LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
"""A language tag as BCP 47 has it."""

LANGUAGES = {
    "english": "en",
    "inglés": "en",
    "spanish": "es",
    "español": "es",
    "castellano": "es",
    "chinese": "zh",
    "mandarin": "zh",
    "中文": "zh",
}
"""What people write instead of a tag."""

INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""Characters that no page and no feed may hold."""

BREAKS = re.compile(r"(?<![ \t])[ \t]*[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029][\s\x1c-\x1e]*")
"""The end of a line with the space around it."""

BLANK_LINES = re.compile(r"(?:[ \t]*\n)*")
"""Lines that hold nothing."""


def tag_for(words: str) -> str:
    """The language tag that was meant by a name or by `en_US`; empty where it cannot be told."""
    hyphened = words.replace("_", "-")
    return LANGUAGES.get(words.casefold()) or (hyphened if LANGUAGE.fullmatch(hyphened) else "")
