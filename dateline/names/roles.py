"""Read what a text says somebody is, beside the name: sentence, place of the name → role, organization, in the text's words."""

import re
from collections.abc import Callable, Iterator

from dateline.names.lexicon import DEMONYMS, ORG_WORDS, PORTFOLIOS, TITLES
from dateline.names.words import FORCE, capital, function_words, plain
from dateline.text.listed import listed

Role = tuple[str, str]
_WORD = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*\.?|[,;:.()\"“”«»—–]|\d+")
_EXTRA = listed(
    """
    responsible charge head chief person member owner manager officer organizer organiser coordinator official educator villager
    vendor hostess host employee graduate volunteer curator specialist adviser advisor consultant delegate
    responsable encargado encargada miembro dueño dueña funcionario funcionaria coordinador coordinadora especialista docente
    rector rectora decano decana solicitor barrister arqueólogo arqueóloga archaeologist historiador historiadora
    subdirector subdirectora titular executive
    """
)
_NO_ROLES = listed(
    """
    don doña mr mrs ms miss mr. mrs. ms. dr dr. sr sra sr. sra. sir st st. san santa partner father mother brother sister son
    daughter cllr
    wife husband widow nephew niece uncle aunt cousin friend colleague teammate compatriot countryman defendant plaintiff
    padre madre hermano hermana hermanos hijo hija esposa esposo marido mujer viuda
    """
)
_HONORIFIC = re.compile(r"\b(?:cllr|mrs?|ms|miss|dr|sir|sra?|señora?|don|doña)\.? $", re.I)
_ROLES = (TITLES | frozenset(map(plain, _EXTRA))) - _NO_ROLES
_LEADING = listed(
    """
    opposition
    prime vice deputy foreign finance interior defence defense education chief assistant acting former then senior general executive
    managing honorary first second young current new village party state regional provincial federal municipal local national
    associate strategic
    """
)
_LINKS = listed("of for at in to from on the and a an de del la el los las en para y")
_OF_A_FIELD = PORTFOLIOS | listed(
    """
    secretary undersecretary commissioner secretario secretaria subsecretario subsecretaria consejero consejera concejal concejala
    """
)
_CALLINGS = re.compile(r"(?:[\w-]+ ){0,2}?(?P<calling>[a-z]{2,}(?:er|or|ist|ian|man|woman|ero|era|ista|dora))\b")
_NO_CALLINGS = listed(
    """
    number quarter matter order letter paper corner border winter summer other another further later river water power center
    error color colour flavor flavour mirror manner dinner offer former senior junior minor major never under over after newcomer
    manera primera tercera primero tercero enero febrero dinero mejor mayor menor favor factor sector valor error human
    """
)
"""What ends like a calling (`a potter from Lima`) and is none."""
_SMALL = function_words("")
_NOT_ROLE = re.compile(r"\b(?:said|says|added|told|who|which|that|was|were|is|has|have|had|dijo|quien|que|popularly|also)\b")
_OF = re.compile(r"(?:\b(?:of|at|for|with|de|del)\s+)(?:the\s+|la\s+|el\s+)?([A-ZÁÉÍÓÚÑ\u4e00-\u9fff].*)")


_OFFICE_OF = {
    "chairs": "chair",
    "heads": "head",
    "leads": "leader",
    "directs": "director",
    "runs": "head",
    "founded": "founder",
    "owns": "owner",
    "edits": "editor",
    "presidida": "presidencia",
    "presidido": "presidencia",
    "dirigida": "dirección",
    "dirigido": "dirección",
    "encabezada": "dirección",
    "encabezado": "dirección",
}
"""What somebody is of whom a text says what they do."""
_WHO_CHAIRS = re.compile(
    r",?\s+who\s+(?P<verb>chairs|heads|leads|directs|runs|founded|owns|edits)\s+(?P<what>the\s+[^,.;:()“”\"]+|[A-Z][^,.;:()“”\"]+)"
)
_CHAIRED_BY = re.compile(
    r"\b(?P<article>[Ee]l|[Ll]a)\s+(?P<what>[^,.;:()]+?),?\s+(?P<verb>presidid[oa]|dirigid[oa]|encabezad[oa])\s+por\s+(?:el\s+|la\s+)?$"
)


def role(sentence: str, start: int, end: int) -> Role:
    """Give role and organization, each empty where the sentence does not tell; `start` and `end` are the name's."""
    honorific = _HONORIFIC.search(sentence, max(0, start - 8), start)
    start = honorific.start() if honorific else start
    for rule in _RULES:
        found = rule(sentence, start, end)
        if found[0]:
            return found
    return "", ""


def _apposition(sentence: str, start: int, end: int) -> Role:
    """`Ana Gil, director of the institute, …`."""
    after = re.match(r"['’]?s?\s*,\s*((?:the|a|an|its|el|la|un|una)\s+)?([^,.;:()“”\"]+)", sentence[end:])
    if after is None:
        return "", ""
    words = _clipped(after[2])
    if _ANOTHER.match(words) or (_ANOTHER.match(sentence, end + after.end()) and _before_comma(sentence, start, end)[0]):
        return "", ""  # `la ministra, Ana Gil, el alcalde, Tomás Paz`
    one_of_a_kind = (after[1] or "").strip() in ("a", "an", "un", "una")
    return (words, _organization(words)) if _is_role(words) or (one_of_a_kind and _calling(words)) else ("", "")


_ANOTHER = re.compile(r"(?:, |[a-záéíóúñ]+ )[A-ZÁÉÍÓÚÑ][\w’'-]+ [A-ZÁÉÍÓÚÑ]")
"""Somebody else, with a role of his own."""


def _calling(words: str) -> bool:
    """Whether words say what somebody does for a living, by the ending: `potter from Lima`."""
    found = _CALLINGS.match(words)
    return found is not None and found["calling"] not in _NO_CALLINGS and len(words.split()) < 9


_BECAME = re.compile(
    r"(?:\s*,[^,;]{2,60})?,?\s+(?:who\s+|quien\s+|que\s+)?"
    r"(?:became|was\s+(?:re-?)?(?:named|appointed|elected|made|chosen|promoted\s+to)|"
    r"(?:succeeded|replaced)\s+[A-ZÁÉÍÓÚÑ][^,;.]{2,50}?\s+as|"
    r"fue\s+(?:nombrad[oa]|designad[oa]|(?:re)?elegid[oa]|elect[oa])|asumió\s+como)\s+"
    r"(?:el\s+(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\s+)?(?:(?:the|an?|its|their|el|la|una?)\s+)?"
    r"(?P<what>[^,.;:()“”\"]+)"
)
_UNTIL = re.compile(r"\s+(?:on|in|last|this|after|before|when|with|by|yesterday|en|con|tras|por|el|ayer|hoy)\s.*")


def _became(sentence: str, start: int, end: int) -> Role:
    """`Ana Gil became director of the institute in May`, `fue nombrada directora`."""
    after = _BECAME.match(sentence, end)
    words = _UNTIL.sub("", _clipped(after["what"])) if after else ""
    return (words, _organization(words)) if _is_role(words) else ("", "")


def _said_to_be(sentence: str, start: int, end: int) -> Role:
    """`Ana Gil is the head of a school`, `Liu Qiang, who is in charge of the program`."""
    after = re.match(
        r"\s*,?\s*(?:who\s+|quien\s+|que\s+)?(?:is|was|serves as|es|era|fue)\s+((?:the|a|an|el|la|un|una)\s+)?([^,.;:()“”\"]+)",
        sentence[end:],
    )
    if after is None:
        return "", ""
    words = _clipped(after[2])
    return (words, _organization(words)) if _is_role(words) or words.startswith("in charge of ") else ("", "")


def _chairs(sentence: str, start: int, end: int) -> Role:
    """`Ana Gil, who chairs the association`, `la asociación, presidida por Ana Gil`."""
    after = _WHO_CHAIRS.match(sentence, end)
    if after:
        words = f"{_OFFICE_OF[after['verb'].lower()]} of {_clipped(after['what'])}"
        return words, _organization(words)
    before = _CHAIRED_BY.search(sentence[:start])
    if before is None or plain(before["what"].split()[0]) in _SMALL:
        return "", ""
    of = "del" if before["article"].lower() == "el" else "de la"
    return f"{_OFFICE_OF[before['verb']]} {of} {before['what']}", _leading(before["what"])


def _before(sentence: str, start: int, end: int) -> Role:
    """`Acme Group Vice President Ana Gil`, `Peru's ambassador to Mexico Ana Gil`, `a young instructor named Ana Gil`."""
    head = re.split(r"[,;:()“”\"\u2014\u2013]|\.\s", sentence[:start])[-1]
    words = re.sub(r"\s+(?:named|called|llamado|llamada)\s*$", "", head).split()
    place = next((back for back in range(len(words) - 1, max(-1, len(words) - 7), -1) if plain(words[back]) in _ROLES), None)
    if place is None or not _connected(words[place + 1 :]):
        return "", ""
    first = place
    while first > 0 and (plain(words[first - 1]) in _LEADING or plain(words[first - 1]) in _ROLES):
        first -= 1
    return " ".join(words[first:]), _owner(words[:first]) or _organization(" ".join(words[first:]))


def _before_comma(sentence: str, start: int, end: int) -> Role:
    """`the director of the institute, Ana Gil, …`; `el ministro de Educación, Ana Gil, …`."""
    head = re.search(
        r"(?:^|[,;:“”\"(]\s*|\s)(?:the|el|la|its|su|his|her|their|\w+[’'](?:s|(?<=s[’'])))\s+([^,;:.“”\"()]+),\s*$",
        sentence[:start],
        re.I,
    )
    if head is None or sentence[end : end + 1] not in (",", ".", ")", ";", ""):
        return "", ""
    before = _SOMEBODY_AND.match(head[1])
    told = head[1][before.end() :] if before else head[1]
    tails = (told, *(told[article.end() :] for article in _ARTICLE.finditer(told)))
    words = next(filter(_is_role, tails), "")
    return words, _organization(words)


_ARTICLE = re.compile(r"\s+(?:the|el|la)\s+")
_SOMEBODY_AND = re.compile(r"[^,;]*\b[A-ZÁÉÍÓÚÑ][\w’'-]+ [A-ZÁÉÍÓÚÑ][\w’'-]+ (?:and (?:the|its)|[ye] (?:el|la|su))\s+")
"""`el rector Tomás Paz y la subdirectora`, of whom only the second is meant."""


def _connected(words: list[str]) -> bool:
    """Whether the words between a title and the name belong to the title (`to Mexico`), or describe it (`diputada provincial`)."""
    if len(words) < 3 and (all(map(_DESCRIBES.fullmatch, words)) or all(map(FORCE.fullmatch, words))):
        return True
    return (
        plain(words[0]) in _LINKS
        and capital(words[-1])
        and all(capital(word) or plain(word) in _LINKS for word in words)
        and len(words) < 6
    )


_DESCRIBES = re.compile(r"[a-záéíóúñ]{2,}(?:al|ar|[aiu]n[oa]|eñ[oa]|és|esa|ic[oa]|ista|iv[oa]|ari[oa]|ense|elect[oa])")
"""Adjectives that Spanish puts behind an office: `diputada provincial`, `intendente radical`, `senador santafesino`."""


def _owner(words: list[str]) -> str:
    """The capitals before a title: `Alibaba Group`, `Mexico` of `Mexico's`."""
    kept: list[str] = []
    if words and plain(words[-1]) in DEMONYMS:
        return ""  # `the Chilean rector`
    for word in reversed(words):
        if not capital(word) and not (kept and plain(word) in ("of", "de", "and", "&")):
            break
        kept.insert(0, word)
    while kept and (not capital(kept[0]) or plain(kept[0]) in _SMALL):
        kept.pop(0)
    return re.sub(r"['’]s?$", "", " ".join(kept))


def _clipped(words: str) -> str:
    """A role ends where a verb begins."""
    cut = _NOT_ROLE.search(words)
    return _THEN.sub("", words[: cut.start()] if cut else words).strip()


_THEN = re.compile(r"^(?:entonces|ahora|hoy|now|today) ")


def _is_role(words: str) -> bool:
    parts = [plain(word) for word in _WORD.findall(words)]
    if not 0 < len(parts) < 16:
        return False
    place = next((place for place, word in enumerate(parts) if word in _ROLES), None)
    if place is None:
        return False
    return all(word not in _LINKS or word in ("and", "y", "of", "de") for word in parts[:place]) and place < 6


def _organization(words: str) -> str:
    """The name after `of`, `at`, `for`: as far as capitals and small words go. What a minister is of is no organization."""
    found = next((one for one in _OF.finditer(words) if not _within_a_name(words[: one.start()])), None)
    name = _leading(found[1]) if found else ""
    office = plain(words[: found.start()].split()[-1]) if found and found.start() else ""
    return "" if office in _OF_A_FIELD and not ORG_WORDS.intersection(map(plain, name.split())) else name


def _within_a_name(before: str) -> bool:
    """`Viña del Mar`: whether the word before is part of a name, and no office."""
    last = before.split()[-1:]
    return bool(last) and capital(last[0]) and plain(last[0]) not in _ROLES and len(before.split()) > 1


def _leading(words: str) -> str:
    kept = list(_run(words.split()))
    while kept and not capital(kept[-1]):
        kept.pop()
    return re.split(r"\s+in\s+", " ".join(kept).strip(" ,.;"))[0]


def _run(words: list[str]) -> Iterator[str]:
    for word in words:
        if not capital(word) and plain(word) not in ("of", "de", "del", "la", "the", "and", "&", "for", "y", "in", "campus"):
            return
        yield word


_RULES: tuple[Callable[[str, int, int], Role], ...] = (_apposition, _became, _said_to_be, _chairs, _before, _before_comma)
