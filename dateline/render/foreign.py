"""Mark the runs of another script: text, the language around it → HTML in which Chinese, Japanese and Korean carry their lang."""

import re

from markupsafe import Markup, escape

_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_KANA = "\u3040-\u30ff"
_HANGUL = "\uac00-\ud7af"
_RUN = re.compile(f"[{_HAN}{_KANA}{_HANGUL}](?:[\u3000-\u303f\uff00-\uffef·]*[{_HAN}{_KANA}{_HANGUL}])*")


def foreign(text: str, lang: str) -> Markup:
    """Escaped text; `lang` is the language of what stands around it."""
    if text.isascii() or _eastern(lang) or isinstance(text, Markup):
        return escape(text)
    parts, position = [], 0
    for run in _RUN.finditer(text):
        parts += [escape(text[position : run.start()]), Markup(f'<span lang="{tongue(run[0])}">{run[0]}</span>')]
        position = run.end()
    return Markup("").join([*parts, escape(text[position:])])


def tongue(text: str) -> str:
    """The language that the script gives away: `ja` with kana, `ko` with hangul, `zh` with Han characters alone, else nothing."""
    if re.search(f"[{_KANA}]", text):
        return "ja"
    if re.search(f"[{_HANGUL}]", text):
        return "ko"
    return "zh" if re.search(f"[{_HAN}]", text) else ""


def _eastern(lang: str) -> bool:
    return lang.partition("-")[0].lower() in ("zh", "ja", "ko")
