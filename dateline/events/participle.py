"""Tell a participle as a sentence: sentence, verb → what it was done to and where its words end, or None where it is a plain past.

"A depot built in 1998 near the river burned down" says two things; of the first one the depot is the subject. English past forms
and participles are mostly the same word, so the places where they stand tell them apart: at the opening before a comma, between
commas, or behind a noun where another verb is the clause's own.
"""

import re

from dateline.events.verbs import VERB
from dateline.frozen import dataclass
from dateline.text.ending import Ending
from dateline.text.listed import listed


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """`subject` is what the deed was done to; the words of the participle end at `end`."""

    subject: str
    end: int


_ACTIVE = listed(
    """
    rose fell grew went came began flew gave took wrote broke spoke drove sang sank swam rode shook shrank withdrew
    overthrew saw did became won met left died arrived returned travelled traveled gathered failed happened occurred emerged
    resigned retired quit surged plunged jumped climbed dropped declined slumped soared tumbled gained lost marched
    protested clashed surrendered graduated studied competed qualified crashed exploded collapsed erupted perished served
    led headed continued announced reported declared increased decreased ended earned posted recorded moved toured visited
    attended joined agreed voted decided separated divorced
    """
)
"""Past forms that are no participle, or whose verb seldom takes an object that it could be said of."""

_SELDOM = listed("announced reported declared recorded attended visited headed led")
"""Of these, where somebody is named who did it, or between commas, they are."""

_PRONOUN = re.compile(r"\b(?:he|she|it|they|we|you|i)$", re.I)
_CITED = ("published", "released", "issued", "conducted", "posted")
_FINDS = re.compile(
    r"\b(?:found|finds?|shows?|showed|indicated?s?|suggests?|suggested|says?|said|concluded?s?|revealed|reveals?|warned|estimated)\b"
)
_CITATION = Done(subject="", end=0)
"""`A study published last year found`: cited for what it says."""

_BY_SOMEBODY = re.compile(r" by (?!\d|about|more|nearly|almost|some|around|at)")

_HELPED = Ending(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|having|got|gets?|did|not|to|will|would|and|or|but|that|who|which)"
    r"(?: (?:also|then|first|later|finally|jointly|formally|found|left|held|kept|\w+ly))* $",
    re.I,
    words="is are was were be been being has have had having got get gets did not to will would and or but that who which also "
    "then first later found left held kept",
    suffixes=("ly",),
)
_PERFECT = re.compile(r"\b(?:has|have)(?: (?:also|already|now|been|\w+ly))* $")
_COMMA = re.compile(r", (?:then |first |later |\w+ly )?$")
_APPOSITION = re.compile(r", (?:an?|the|one) (?:[\w-]+ ){1,5}$")
_PHRASE = re.compile(
    r"\s+(?:by|in|on|at(?! (?:least|most))|for|from|near|here|there|with|to|as|after|before|during|under|along|last|early|late|"
    r"yesterday|today|this|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.I,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does|said|says|shows?|remains?|stands?|lists?|"
    r"includes?|lies|holds|makes?|keeps?|works?|lives?|draws?|made|kept|helped|showed|remained|became|"
    r"wants?|seeks?|urges?|asks?|expects?|believes?|thinks?|"
    r"states(?= that)|provides|stipulates|requires|specifies|obliges|allows|forbids|permits|gives|commits)\b"
)
_WORD = re.compile(r"[^\W\d_]+")
_BORDER = re.compile(r"[,;:—–]|\b(?:that|which|who|whom|where|when|while|after|before|because|as|if|since|until|and|but|or)\b")
_CLOSES = re.compile(r"[,;](?= )|[.!?]*$")
_CLAUSE = re.compile(
    r"[;:—–]\s|,\s(?:and|but|while|so)\s|\b(?:that|since|said|says|when|while|because|although|if|as|once|until|than|after|before)\s"
)
_DETERMINERS = r"an?|the|his|her|its|their|this|that|some|several|many|two|three|four|five|six|ten|\d+"
_GOES_ON = re.compile(r", (?:(?:now|then|later|also|soon|again|\w+ly) )?(\w+)")
_NOUN_PHRASE = re.compile(
    rf"\b(?:{_DETERMINERS}) (?:(?!(?:{_DETERMINERS}|of|in|on|for|to|by|with|from|at|against)\b)[\w’'-]+ ){{1,6}}$|"
    r"(?:\b[A-Z][\w’'.&-]* )+$"
)
_FINISHED = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does|says?|gave|made|kept|took|found|wants?|"
    r"needs|seeks|joins?|covers|follows?|includes?|aims|hopes)\b[^,]* [\w’”'-]+ $|"
    r"\b(?:has|have|had) \w+ed [^,]*$"
)
_HAS_ACTED = re.compile(r"\w [a-z]+ed (?:an?|the|its|his|her|their) ")
_RELATIVE = re.compile(r", (?:who|which|whose|where|when)\b[^,]*$")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
_MANY = re.compile(r"(?:[a-z]*[^\W\dA-Zsui]s|people|men|women|children|police)$")
_ONE = re.compile(r"(?:an?|one|this|that|each|every) ", re.I)


def done(sentence: str, start: int, last: int, *, dated: int) -> Done | None:
    """What a participle at `start` to `last` says, as a sentence; `dated` is where the date ends."""
    word, head = sentence[start:last].lower(), sentence[:start]
    if word in _ACTIVE and not _seldom(word, sentence, (last, dated), head):
        return None
    if _HELPED.of(head) or not _PHRASE.match(sentence, last):
        return None
    end = _closing(sentence, max(last, dated))
    if not head.strip(" “\"'‘("):
        return _opening(sentence, end)
    if word in _CITED and _FINDS.search(sentence, last):
        return _CITATION
    if _COMMA.search(head):
        return _between(sentence, last, _COMMA.split(head)[0], end)
    if _APPOSITION.search(head) and sentence.startswith(",", end):
        return _explained(_clause(_APPOSITION.split(head)[0]), end)
    done = _behind_a_noun(sentence, start, last, end)
    by = _BY_SOMEBODY.match(sentence, last) or _BY_SOMEBODY.match(sentence, dated)
    return _by_somebody(head, end) if done is None and by else done


def _seldom(word: str, sentence: str, ends: tuple[int, ...], head: str) -> bool:
    by = any(_BY_SOMEBODY.match(sentence, end) for end in ends)
    return word in _SELDOM and (by or _COMMA.search(head) is not None)


def said(subject: str, words: str) -> str:
    """The sentence: the verb that it lacks in brackets."""
    return f"{subject} [{'were' if _several(subject) else 'was'}] {words}"


def _several(subject: str) -> bool:
    noun = re.split(r" (?:of|in|from|with|for|at|on|near) |,", subject)[0]
    return _MANY.search(noun) is not None and _ONE.match(subject) is None


def _opening(sentence: str, end: int) -> Done | None:
    """`Founded in 1921 by two brothers, the brewery closed`."""
    verb = own_verb(sentence, end)
    subject = sentence[end + 2 : verb] if verb else ""
    return _subject(subject, end) if 0 < subject.count(" ") < 10 and "," not in subject else None


def _between(sentence: str, last: int, before: str, end: int) -> Done | None:
    """`The library, closed for repairs in 2021, reopened`; but `Reed sold the house, moved and died` goes on."""
    clause = _IN_BRACKETS.sub("", _clause(before))
    if _RELATIVE.search(before):
        return None
    if not own_verb(clause):
        verb = _GOES_ON.match(sentence, end)
        return _subject(clause, end) if verb and (verb[1].lower() in VERB or _FINITE.match(verb[1])) else None
    noun = _NOUN_PHRASE.search(f"{clause} ")
    return _subject(noun[0], end) if noun and " and " not in sentence[last:end] else None


def _behind_a_noun(sentence: str, start: int, last: int, end: int) -> Done | None:
    """`A depot built in 1998 burned down`; `The vote followed a march organised by shop owners`."""
    clause = _clause(sentence[:start])
    if own_verb(clause):
        noun = _NOUN_PHRASE.search(clause)
        return _subject(noun[0], end) if noun and not _BORDER.search(noun[0]) else None
    verb, border = own_verb(sentence, last), _BORDER.search(sentence, last)
    if not verb or (border is not None and border.start() < verb):
        return None
    return _subject(clause, verb)


def _explained(clause: str, end: int) -> Done | None:
    """`Their host was Reed of the Fund, a scheme launched in 2017`: the scheme is the noun before it."""
    noun = _NOUN_PHRASE.search(f"{clause} ") if own_verb(clause) else None
    return _subject(noun[0] if noun else clause, end)


def _by_somebody(head: str, end: int) -> Done | None:
    """`The tariffs announced by the president are high`; nobody is told of who does it otherwise."""
    clause = _clause(head)
    if _HAS_ACTED.search(clause):
        noun = _NOUN_PHRASE.search(clause)
        return _subject(noun[0], end) if noun else _CITATION
    return _subject(clause, end) if 0 < clause.count(" ") < 12 else None


def _clause(head: str) -> str:
    """The words of the clause that the head ends in."""
    return _CLAUSE.split(head)[-1].strip() + (" " if head.endswith(" ") else "")


def _closing(sentence: str, at: int) -> int:
    """Where the words of the participle end: at the next comma or the end of the sentence."""
    comma = _CLOSES.search(sentence, at)
    return comma.start() if comma else len(sentence)


def reduced(sentence: str, start: int, last: int, *, date: tuple[int, int]) -> bool:
    """Whether the past form stands behind a noun of a clause with a verb of its own: `slammed the crimes committed last week`."""
    clause = _clause(sentence[:start])
    behind = _FINISHED.search(clause) is not None or _BY_SOMEBODY.match(sentence, last) is not None
    return (behind or _describes(sentence, last, date)) and not _HELPED.of(clause)


def _describes(sentence: str, last: int, date: tuple[int, int]) -> bool:
    """`Letters sent today could be read`: the date alone stands between the participle and the verb."""
    between, behind = sentence[last : date[0]].strip(), sentence[date[1] :].lstrip()
    return last <= date[0] and between in ("", "on", "in") and _FINITE.match(behind) is not None


def perfect(sentence: str, at: int) -> bool:
    """Whether the verb at this place is in the present perfect."""
    return _PERFECT.search(sentence, 0, at) is not None


def passive(word: str) -> bool:
    """Whether a past form may be a participle of something done to its subject."""
    return word.lower() not in _ACTIVE


def own_verb(text: str, at: int = 0) -> int:
    """Where the first verb that a clause can have for its own stands, 0 where there is none."""
    for match in _WORD.finditer(text, at):
        word = match[0].lower()
        if match[0][0].isupper():
            continue
        if _FINITE.match(text, match.start()) or (
            word in VERB and not _noun(text, match) and not _HELPED.of(text[: match.start()])
        ):
            return match.start()
    return 0


def _noun(text: str, word: re.Match[str]) -> bool:
    """`its sales`, `the report`, `built by`: the word is no verb of the clause."""
    before = text[: word.start()]
    if re.search(
        r"\b(?:an?|the|its|his|her|their|of|in|on|for|by|to|at|from|with|[a-z]+ing|\d+|two|three|four|many|some) $", before
    ):
        return True
    participle = re.match(r" (?:by|in|on|from|at|for) ", text[word.end() : word.end() + 6]) is not None
    return participle and word[0].lower() not in _ACTIVE


def _subject(words: str, end: int) -> Done | None:
    words = " ".join(words.split()).strip(" ,")
    if not words or not re.search(r"[A-Za-z]{2}", words) or _PRONOUN.search(words):
        return None
    return Done(subject=words[:1].upper() + words[1:], end=end)
