"""Say whom a pronoun means that has no page: line, sentence, the text before → who is named there, or "". English.

It is whoever its sentence, or the one before, begins with, where nobody else is named beside. Nobody is guessed.
"""

import re

from dateline.events.ships import SHIP, of_a_ship
from dateline.text.sentences import sentences

_REACH, _BACK = 900, 3
"""So many signs and sentences before are looked at."""

_NO_NAME = (
    "A An The This That These Those There Here When While If But And In On At It He She They We I You Who What How Why "
    "According As For With Some Many Most Both All One Two Three Several Each Every Another No Not His Her Its Their Our My "
    "Mr Mrs Ms Dr Ever Even Although Though Because Since Until Now Today Yesterday Tomorrow Last Next Then Soon After "
    "Before Later Earlier About Around Nearly Almost Shortly Meanwhile However Instead Also Still Once Just Only Such Other Any "
    "Under Over Between Among Whole Entire Certain Various Numerous Countless "
    "During By From To So Yet Or Nor Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April "
    "May June July August September October November December"
)
_OPENS = re.compile(
    r"(?:(?:[A-Z][A-Z.’'-]+ )+(?:\([A-Z]\w+\) )?[-–—] )?"
    r"(?:(?:In|On|At|By|During|Since|Last|After|Before|Later|Then)\b[^,]{0,40}, )?"
    rf"(?P<name>(?:The (?=[A-Z]))?(?!(?:{_NO_NAME.replace(' ', '|')}|[A-Z][a-z]+ing)\b)"
    r"[A-Z][\w’'-]*(?: (?:(?:of|de|van|von|bin|al|and|&) )?(?:[A-Z]\.|[A-Z][\w’'-]*))*)"
    r"(?:, [^,;]{2,70},)? (?=[a-z])(?!(?:and|or|of|for|in|at|on|from)\b)"
)
"""Who a sentence begins with."""
_MANY_OPEN = re.compile(
    r"(?:(?:In|On|At|During|Last|After|Before|Later)\b[^,]{0,40}, )?"
    r"(?P<name>(?:An?|The|Some|Several|Two|Three|Four|Five|Six|\d[\d,]*) (?:[a-z-]+ ){0,2}?"
    r"(?:[a-z]+s|people|men|women|children|crew|delegation|team|group|party|band|choir|couple|pair|"
    r"family|crowd|police)(?: (?:of|from) [\w’' -]{3,50}?)?)"
    r"(?:, [^,;]{2,70},)? "
    r"(?=(?:has|have|had|was|were|also|later|then|jointly|[a-z]+ed|came|went|took|left|met|held|made|saw|won|sold|flew|rode|spoke|began|told|gave)\b)"
)
"""Several people whom a sentence begins with."""
_OTHER = re.compile(r"(?<!\bin )(?<!\bof )(?<!\bat )(?<!\bfrom )(?<!\bthe )\b[A-Z][\w’'-]+ [A-Z][\w’'-]+")
_SURNAME = re.compile(r"(?<!\bin )(?<!\bof )(?<!\bat )(?<!\bfrom )(?<!\bthe )\b[A-ZÀ-ÖØ-Þ][\w’'-]{2,}(?! [A-Z])")
_SPEAKS_OF_ONE = re.compile(
    r"\b(?:said|says|told|added|noted|argued|claimed|wrote|asked|warned)\b[^.]*"
    r"(?<!\bin )(?<!\bof )(?<!\bat )(?<!\bthe )\b[A-Z][a-z]+ [a-z]"
)
"""`Reed said Moor had …`: the next pronoun may be either."""
_OWNED = re.compile(
    r"(?:His|Her|Its|Their|He|She|They|It|The (?:company|firm|group|bank|airline|club|charity|agency))\b(?! (?:of|that|which)\b)"
)
_CHAINS = (("He", "His"), ("She", "Her"), ("They", "Their"), ("It", "Its", "The"))
_NOBODY = re.compile(
    r"It (?:(?:was|is|had been) (?:reported|announced|said|decided|agreed|revealed|discovered|found|learned|thought)\b|"
    r"(?:took|happened|came|rained|began|ended|started|followed|emerged|turned|became|occurred)\b)"
)
"""`It` that stands for nobody, or for what was told before."""
_OBJECT = re.compile(r" (?P<one>him|her)(?=$|,| (?:to|in|on|at|of|for|from|with|by|as|and|guilty|not)\b)")
_NAMED = re.compile(
    r"\b(?:he|she|[A-Z][a-z]+ [A-Z][a-z]+)\b|^(?!(?:The|An?|Two|Three|Four|Some|Police|Several) )[A-Z]\w+ (?=[a-z])|\["
)
"""Somebody of whom the line speaks already."""
_A_TRADE = re.compile(r"An? [a-z][^,;]{2,60}, (?=(?:he|she|it|they) )")
_A_SHIP_OPENS = re.compile(rf"The (?:[a-z-]+ ){{0,2}}?(?:{SHIP})(?= [a-z])")
_OF_HERS = re.compile(r"(?:In \d{4},? )?(?:She|Her)\b", re.I)
_BESIDE = re.compile(
    rf"(?<![.!?] )(?<!^)(?<!\b[Ii]n )(?<!\b[Aa]t )(?<!\bfrom )(?P<name>\b(?!(?:{_NO_NAME.replace(' ', '|')})\b)"
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)(?!['’]s)|^(?P<first>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+)"
)
"""Whoever is named in a sentence, but for a first word alone and where it was."""
_GROUP = re.compile(r" and |(?<![’'])s$")
_FIRM_LIKE = re.compile(
    r"\b(?:Inc|Corp|Co|Ltd|Group|Bank|University|College|Department|Ministry|Party|Council|Agency|Court|League|Union|Committee|"
    r"Association|Institute|Company|Board|Service|School|Church|Museum|Hospital|Police|Congress|Senate|House|Authority|Trust|"
    r"Society|Foundation|Systems|Industries|Holdings|Airlines?|Airways|Motors|Technologies|Robotics|Energy|Media|Studios?)\b"
)
_SOMEBODY = re.compile(
    r"(?:Co-founder|Founder|President|Chairman|Chief|Director|Minister|Judge|Justice|Senator|Mayor|Captain|Professor|Sir|Dame|King|Queen|"
    r"Pope|Prince|Princess|General|Governor|Secretary|Actor|Singer|Author)\b"
)
_ITS = re.compile(r"\b(?:its|it)\b")
_SOMEBODYS = re.compile(r"\b(?:his|her|he|she|him|who|the (?:company|firm|group|bank|club|charity|agency))\b")


def introduced(line: str, sentence: str, before: str) -> str:
    """Whom the pronoun means that a line begins with: who its sentence begins with, else the one before."""
    owned = _OWNED.match(line)
    if owned is None or _NOBODY.match(line):
        return ""
    told = _before(before)
    if of_a_ship(line):
        return _ship(told)
    if not re.match(rf"(?:[^,]{{1,40}}, )?{owned[0]} ", sentence, re.I):
        told.append(sentence)  # the line is a clause of it, and not its first
    return _whom(owned[0].partition(" ")[0], told)


def _ship(told: list[str]) -> str:
    """The ship that the sentences before are about: `The ferry`."""
    first = next((words for words in reversed(told) if not _OF_HERS.match(words)), "")
    opens = _A_SHIP_OPENS.match(first)
    return opens[0] if opens else ""


def with_object(line: str, words: str, before: str) -> str:
    """The line with the name of the one whom its `him` or `her` means in brackets: the only one named in `words`, the sentence
    before the verb, else who the sentence before begins with."""
    one = _OBJECT.search(line)
    if one is None or _NAMED.search(line, 0, one.start()):
        return line
    own = {match["name"] or match["first"] for match in _BESIDE.finditer(words)}
    name = _only(own) if own else _whom("He" if one["one"] == "him" else "She", _before(before))
    return f"{line[: one.start('one')]}[{name}]{line[one.end('one') :]}" if name else line


def _only(names: set[str]) -> str:
    """The one name, if it is somebody's."""
    return next(iter(names)) if len(names) == 1 and not _FIRM_LIKE.search(next(iter(names))) else ""


def _before(text: str) -> list[str]:
    near = text[-_REACH:]
    return [near[start:end] for start, end in sentences(near, lang="en")[-_BACK:]]


def _whom(pronoun: str, told: list[str]) -> str:
    """Whom the pronoun means behind these sentences."""
    same = next(chain for chain in _CHAINS if pronoun in chain)
    for words in map(_without_a_trade, reversed(told)):
        opens = _OPENS.match(words) or (_MANY_OPEN.match(words) if pronoun in ("They", "Their") else None)
        if opens is not None:
            another = names_another(words[opens.end() :], opens["name"], " ".join(told))
            meant = _fits(pronoun, opens, words) and not another
            return opens["name"] if meant else ""
        if words.partition(" ")[0] not in same:
            return ""
    return ""


def _without_a_trade(words: str) -> str:
    """`A retired nurse, she sold …` begins with `She`."""
    trade = _A_TRADE.match(words)
    return words[trade.end() :].capitalize() if trade else words


def _fits(pronoun: str, opens: re.Match[str], words: str) -> bool:
    """Whether the pronoun can mean the one named, and nobody else is named beside."""
    name, others = opens["name"], _OTHER.search(words, opens.end())
    if pronoun in ("They", "Their"):
        return opens.re is _MANY_OPEN or _GROUP.search(name) is not None
    if pronoun in ("It", "The"):
        return " and " not in name and _is_a_firm(name, words[opens.end() :])
    if (
        " and " in name
        or (pronoun != "Its" and name.startswith("The "))
        or others is not None
        or _SPEAKS_OF_ONE.search(words, opens.end())
    ):
        return False
    return pronoun == "Its" or not _FIRM_LIKE.search(name)


def names_another(words: str, name: str, near: str) -> bool:
    """`Gil ordered Marchal to pay`, where the text near by tells of Étienne Marchal: whether another is named by surname."""
    surnames = set(_SURNAME.findall(words)) - set(name.split())
    return any(re.search(rf"\b[A-ZÀ-ÖØ-Þ][\w’'-]+ {other}\b", near) for other in surnames)


def _is_a_firm(name: str, behind: str) -> bool:
    """Whether a name is that of a house and not of somebody: by its words, or because `its` stands behind it."""
    if _SOMEBODY.match(name) or name.endswith("Police"):
        return False
    return _FIRM_LIKE.search(name) is not None or (_ITS.search(behind) is not None and not _SOMEBODYS.search(behind))
