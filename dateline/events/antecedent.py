"""Say whom a pronoun means that has no page: line, sentence, the text before → who is named there, or "". English.

It is whoever its sentence, or the one before, begins with, where nobody else is named beside. Nobody is guessed.
"""

import re

from dateline.text.sentences import sentences

_REACH, _BACK = 900, 3
"""So many signs and sentences before are looked at."""

_NO_NAME = (
    "A An The This That These Those There Here When While If But And In On At It He She They We I You Who What How Why "
    "According As For With Some Many Most Both All One Two Three Several Each Every Another No Not His Her Its Their Our My "
    "Mr Mrs Ms Dr Ever Even Although Though Because Since Until Now Today Yesterday Tomorrow Last Next Then Soon After "
    "Before Later Earlier Meanwhile However Instead Also Still Once Just Only Such Other Any Under Over Between Among "
    "During By From To So Yet Or Nor Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April "
    "May June July August September October November December"
)
_OPENS = re.compile(
    r"(?:(?:[A-Z][A-Z.’'-]+ )+(?:\([A-Z]\w+\) )?[-–—] )?"
    r"(?:(?:In|On|At|By|During|Since|Last|After|Before|Later|Then)\b[^,]{0,40}, )?"
    rf"(?P<name>(?!(?:{_NO_NAME.replace(' ', '|')})\b)"
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
_SPEAKS_OF_ONE = re.compile(
    r"\b(?:said|says|told|added|noted|argued|claimed|wrote|asked|warned)\b[^.]*"
    r"(?<!\bin )(?<!\bof )(?<!\bat )(?<!\bthe )\b[A-Z][a-z]+ [a-z]"
)
"""`Reed said Moor had …`: the next pronoun may be either."""
_OWNED = re.compile(r"(?:His|Her|Its|Their|He|She|They)\b")
_GROUP = re.compile(r" and |(?<![’'])s$")
_FIRM_LIKE = re.compile(
    r"\b(?:Inc|Corp|Co|Ltd|Group|Bank|University|College|Department|Ministry|Party|Council|Agency|Court|League|Union|Committee|"
    r"Association|Institute|Company|Board|Service|School|Church|Museum|Hospital|Police|Congress|Senate|House)\b"
)


def introduced(line: str, sentence: str, before: str) -> str:
    """Whom the pronoun means that a line begins with: who its sentence begins with, else the one before."""
    owned = _OWNED.match(line)
    if owned is None:
        return ""
    pronoun, near = owned[0], before[-_REACH:]
    told = [near[start:end] for start, end in sentences(near, lang="en")[-_BACK:]]
    if not re.match(rf"(?:[^,]{{1,40}}, )?{pronoun} ", sentence, re.I):
        told.append(sentence)  # the line is a clause of it, and not its first
    for words in reversed(told):
        opens = _OPENS.match(words) or (_MANY_OPEN.match(words) if pronoun in ("They", "Their") else None)
        if opens is not None:
            return opens["name"] if _fits(pronoun, opens, words) else ""
        if words.partition(" ")[0] != pronoun:
            return ""
    return ""


def _fits(pronoun: str, opens: re.Match[str], words: str) -> bool:
    """Whether the pronoun can mean the one named, and nobody else is named beside."""
    name, others = opens["name"], _OTHER.search(words, opens.end())
    if pronoun in ("They", "Their"):
        return opens.re is _MANY_OPEN or _GROUP.search(name) is not None
    if " and " in name or others is not None or _SPEAKS_OF_ONE.search(words, opens.end()):
        return False
    return pronoun == "Its" or not _FIRM_LIKE.search(name)
