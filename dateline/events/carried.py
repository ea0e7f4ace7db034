"""Say of whom a line speaks that has no subject, or only a pronoun: line, the text before, Tongue → who, or "". Spanish, Chinese.

It is whoever the sentence before begins with; where that has no subject either, the one before it. Nobody is guessed.
"""

import re

from dateline.events.clauses import Tongue, first_words
from dateline.text.sentences import sentences

_REACH, _BACK = 600, 3
"""So many signs and sentences before are looked at."""

_LONGEST = {"es": 7, "zh": 14}
"""Words, or signs, that a subject has at most."""

_WITHOUT = {
    "es": re.compile(
        r"(?:(?:Él|Ella) |(?:Lo |La |Le )?(?:Fue|Ha|Había|[A-ZÁÉÍÓÚÑ]?[a-záéíóúñ]+ó)\b(?! (?:el|la|un|una|su|mi) \w+ó\b)|"
        r"Se [a-záéíóúñ]+ó\b(?! (?:el|la|un|una|su)\b))"
    ),
    "zh": re.compile(r"[他她它](?!们)"),
}
_SUBJECT_BEHIND = re.compile(
    r"(?:Fue \w+d[oa]s? (?:el|la|un|una) |(?:Murió|Falleció|Nació|Llegó|Ocurrió|Sucedió|Dimitió|Cayó|Comenzó|Empezó|Terminó|Acabó|"
    r"Abrió|Cerró|Entró|Salió|Volvió|Regresó|Explotó|Ardió) (?:el|la|un|una|su) )"
)
"""`Murió el alcalde`: the subject follows."""

_NO_SUBJECT = {
    "es": re.compile(
        r"(?:Según|Además|Sin embargo|También|Pero|Y|Así|Entonces|Luego|Después|Tras|Para|Por|Con|Sin|Como|Cuando|Donde|Lo|No)\b"
    ),
    "zh": re.compile(r"(?:该|这|那|其|在|据|此|有|我|你|他|她|它|但|而|因|为|如|对|从|与|和|但是|因此|目前|记者|警方|当地)"),
}
_ASIDE = re.compile(r"^(?P<what>[^,]{3,40}), (?P<name>(?:[A-ZÁÉÍÓÚÑ][\w’'-]+ ?){2,4})$")
"""`El presidente, Ana Gil`."""
_FULL_NAME = r"[A-ZÁÉÍÓÚÑ][\w’'-]+(?: (?:(?:de|del|de la) )?[A-ZÁÉÍÓÚÑ][\w’'-]+){1,3}"
_OPENS = re.compile(rf"(?P<name>{_FULL_NAME})(?:, [^,;:]{{3,90}},)? (?=[a-záéíóúñ])(?!(?:[ye]|de|del|o|en|con|por|para|a)\b)")
"""`Ana Gil, nieta del alcalde, prepara un libro`."""
_SEVERAL = re.compile(r", (?:(?:el|la|los|las) )?[A-ZÁÉÍÓÚÑ][^,]* [ye] ")
"""`Chile, el Perú y Bolivia`."""
_NAMED_BEHIND = re.compile(
    rf"[^,;:]*?(?<!\ba )(?<!\bcon )(?<!\bpor )(?<!\bde )\b(?:el|la) [a-záéíóúñ][a-záéíóúñ ]{{2,40}}, (?P<name>{_FULL_NAME}),"
)
"""`Firmó por la empresa la directora, Ana Gil, …`."""
_NOUN = {"es": re.compile(r"(?:El|La|el|la|Un|Una|Su|su)\b|[A-ZÁÉÍÓÚÑ]"), "zh": re.compile(r"[\u4e00-\u9fff]{2}")}


def carried(line: str, before: str, tongue: Tongue, lang: str) -> str:
    """Who the line is about."""
    if not _WITHOUT[lang].match(line) or _SUBJECT_BEHIND.match(line):
        return ""
    near = before[-_REACH:]
    for start, end in reversed(sentences(near, lang=lang)[-_BACK:]):
        words = near[start:end].strip()
        opening = tongue.lone_date.sub("", words)
        if _WITHOUT[lang].match(opening[:1].upper() + opening[1:]):
            behind = _NAMED_BEHIND.match(words)
            if behind is None:
                continue
            return behind["name"]
        return _subject(words, tongue, lang)
    return ""


def _subject(sentence: str, tongue: Tongue, lang: str) -> str:
    words = first_words(sentence, tongue)
    opens = _OPENS.match(sentence) if not words else None
    if opens is not None:
        return opens["name"]
    if _SEVERAL.search(words):
        return ""
    aside = _ASIDE.match(words)
    words = aside["name"].strip() if aside else re.split(r"[,，]", words)[0].strip()
    size = len(words.split()) if tongue.parted else len(words)
    if not words or size > _LONGEST[lang] or _NO_SUBJECT[lang].match(words) or not _NOUN[lang].match(words):
        return ""
    return words if " que " not in words else ""
