"""Say in which language a text is, where its script tells it: text → `zh`, `ja`, `ko` or ""."""

import re

from dateline.nouns.language import primary_subtag

_HAN, _KANA, _HANGUL = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]"), re.compile(r"[\u3041-\u30ff]"), re.compile(r"[\uac00-\ud7a3]")
_WEIGHT = 3
"""A Chinese character says as much as so many letters."""

_SOME = 0.08
"""Japanese is known by its kana, however many kanji stand between."""

_ENOUGH = 4000


def by_script(text: str) -> str:
    """The language of most of the text's signs; "" where they are letters, which many languages share."""
    if text.isascii():
        return ""
    text = text[:_ENOUGH]
    han, kana, hangul = (len(signs.findall(text)) for signs in (_HAN, _KANA, _HANGUL))
    letters = sum(map(str.isalpha, text)) - han - kana - hangul
    if (han + kana + hangul) * _WEIGHT <= letters:
        return ""
    if hangul > han + kana:
        return "ko"
    return "ja" if kana > _SOME * han else "zh"


def written_in(text: str, assumed: str) -> str:
    """The assumed language (BCP 47), unless the script is another one's."""
    told = by_script(text)
    return told if told and told != primary_subtag(assumed) else assumed
