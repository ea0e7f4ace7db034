"""Mark the runs of another script: text, the language around it → HTML in which they carry their lang.

Chinese, Japanese, Korean, Greek, Hebrew and Thai are known by their letters; of Cyrillic, Arabic and Devanagari, which many
languages write, the script alone is said (`und-Cyrl`).
"""

import re

from markupsafe import Markup, escape

from dateline.nouns.language import primary_subtag
from dateline.text.late import late

_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_KANA = "\u3040-\u30ff"
_HANGUL = "\uac00-\ud7af"
_EASTERN = ("zh", "ja", "ko")
_OTHERS = {
    "el": ("\u0370-\u03ff\u1f00-\u1fff", ("el",)),
    "he": ("\u0590-\u05ff", ("he", "yi")),
    "th": ("\u0e00-\u0e7f", ("th",)),
    "und-Arab": ("\u0600-\u06ff\u0750-\u077f", ("ar", "ckb", "fa", "ps", "sd", "ug", "ur")),
    "und-Cyrl": ("\u0400-\u052f", ("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk")),
    "und-Deva": ("\u0900-\u097f", ("hi", "kok", "mr", "ne")),
}
"""What a run is marked with: the letters it is known by, and the languages in which it is not foreign."""
_RUN = late(
    f"[{_HAN}{_KANA}{_HANGUL}](?:[\u3000-\u303f\uff00-\uffef·]*[{_HAN}{_KANA}{_HANGUL}])*"
    + "".join(f"|[{letters}]{{2,}}(?:[ .,’\u0300-\u036f-]+[{letters}]+)*" for letters, _ in _OTHERS.values())
)
_BY_LETTER = tuple((mark, late(f"[{letters}]")) for mark, (letters, _) in _OTHERS.items())


def foreign(text: str, lang: str) -> Markup:
    """Escaped text; `lang` is the language of what stands around it."""
    if text.isascii() or isinstance(text, Markup):
        return escape(text)
    own, parts, position = primary_subtag(lang), list[Markup](), 0
    for run in _RUN.finditer(text):
        mark = tongue(run[0])
        if not _native(mark, own):
            parts += [escape(text[position : run.start()]), Markup(f'<span lang="{mark}">{run[0]}</span>')]
            position = run.end()
    return Markup("").join([*parts, escape(text[position:])])


def tongue(text: str) -> str:
    """The language that the script gives away: `ja` with kana, `ko` with hangul, `zh` with Han characters alone; another script's
    own, else nothing."""
    if text.isascii():
        return ""
    if re.search(f"[{_KANA}]", text):
        return "ja"
    if re.search(f"[{_HANGUL}]", text):
        return "ko"
    if re.search(f"[{_HAN}]", text):
        return "zh"
    return next((mark for mark, letters in _BY_LETTER if len(letters.findall(text)) > 1), "")


def whole(text: str, lang: str) -> str:
    """The mark of a title that stands in an element by itself, where something in it is foreign to the language of its page."""
    mark = tongue(text)
    return "" if not mark or mark == primary_subtag(lang) or (mark not in _EASTERN and _native(mark, lang)) else mark


def _native(mark: str, lang: str) -> bool:
    """Whether what is marked so is no foreign run in that language."""
    if mark in _EASTERN:
        return lang in _EASTERN
    return lang in _OTHERS[mark][1]
