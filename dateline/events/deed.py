"""Find the verb that a date belongs to: sentence, stretch of the date → Deed, or None where nothing is said to have happened then.

The nearest verb is taken, a clause's border making the way longer; where the nearest only says that somebody spoke, or stands under
"will", "to", "not" or "if", the date tells no event.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from dateline.events import participle
from dateline.events.participle import Done, own_verb
from dateline.events.verbs import GERUND, GUARDS, PAST, SPOKEN, idle, kind_of
from dateline.text.ending import Ending
from dateline.text.listed import listed

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_UNDER = Ending(
    r"(?:\b(?:will|would|may|might|could|can|cannot|shall|should|must|to|not|never|nor|if|unless|is|are|be|being|ever)|n['’]t)"
    r"(?: (?:be|have|been|get|also|already|soon|only|being|\w+ly)){0,3} $",
    re.I,
    words="will would may might could can cannot shall should must to not never nor if unless is are be being ever have been get "
    "also already soon only",
    suffixes=("ly",),
)
_DETERMINED = Ending(
    r"\b(?:a|an|the|its|his|her|their|this|these|those|our|my|your|newly|recently|most|more|of|’s|'s)"
    r"(?: (?!(?:family|assembly|monopoly|rally|ally)\b)\w+ly)? $|"
    r"\b(?:in|with|for|from|into|under|between|against|about) $|, with (?:[\w’'-]+ ){1,6}$",
    re.I,
    words="a an the its his her their this these those our my your most more of in with for from into under between against about",
    suffixes=("ly",),
    within=(", with ",),
)
_NOT_FINITE = Ending(
    r"\b(?:as|as that|as those|than|if|when|once|where|while|though|although|unless|till|until) $|"
    r"\b(?:those|people|anyone|everyone|all) \w+(?:ed|en) (?:and|or) $|"
    r"\b(?:the|those|these|all|any) [\w’'-]+ (?:he|she|they|it|we|I) $",
    re.I,
    words="as that those than if when once where while though although unless till until and or he she they it we i",
)
_CUTS = ("power ", "tax ", "budget ", "pay ", "wage ", "price ", "rate ", "spending ", "job ")
_FRONTED = re.compile(r", (?:and|but|so) (?:in|on|by|during) $")
_NEVER_FINITE = listed("written given taken risen grown begun flown sworn beaten stricken withdrawn overthrown shrunk born")
_HELPED = re.compile(r"\b(?:was|were|is|are|be|been|being|has|have|had|got)(?: (?:also|already|now|been|\w+ly))* $", re.I)
_BEFORE_THAT = re.compile(r"\b(?:after|before|following)\b")
_THAT = re.compile(r"\b(?:who|whom|whose|which|that|whether)\b")
_THAT_DAY = re.compile(r"^,? (?:that|which) ")
"""`A flood in March that displaced 400`."""
_IN_THE_PERFECT = re.compile(r" (?:has|have)(?: (?:been|also|already|now|finally))* ")
_WORK_DONE = re.compile(r" (?:done|made|given|carried out|committed|provided) $")
_MARKS = re.compile(r"[“”\"]|``|''")
_MEANS_ME = re.compile(r"\b(?:I|me|my|we|I['’]\w+|we['’]\w+)\b")
_LACKING = re.compile(
    r"(?<!of )\b(?:which|whom|whose [\w’'-]+) (?!(?:was|were|has|have|had|also|then|later|\w+ly) )(?:[\w’'.-]+ ){1,5}$"
)
_RELATIVE = re.compile(r", (?:who|which|whose|whom|where|when)\b[^,;]*,")
_MEASURED = Ending(
    r"\b(?:(?:volumes?|amounts?|numbers?|share|value|total|percentage)(?: of (?:the )?\w+)?|"
    r"(?:prices?|costs?|rates?) of [^,;:]*) $",
    re.I,
    words="volume volumes amount amounts number numbers share value total percentage",
    within=(" of ",),
)
_SO_FAR = re.compile(r"[^,;]* so far\b")
_ACCORDING = re.compile(r"\baccording to [^,;:]*$", re.I)
_TIMES = "January|February|March|April|May|June|July|August|September|October|November|December|\\w+day"
_DOER = re.compile(rf"(?<![.!?”\"] )((?<!^)\b(?:(?!(?:{_TIMES}) )[A-Z][\w’'-]+ )+)(?:when|while|after|during|before|on|upon|by) $")
_BORDERS = (
    (
        re.compile(
            r"\b(?:who|which|that|whose|whom|when|where|while|after|before|because|although|though|but|if|whereas|since|so)\b"
        ),
        4,
    ),
    (re.compile(r"[;:—–]"), 12),
    (re.compile(r","), 2),
    (re.compile(r"\b(?:and|as|with)\b"), 1),
)
_QUOTED = re.compile(r"“[^”]*(?:”|$)|^[^“”]*”|\"[^\"]*\"")
_FIRST_PERSON = re.compile(r"\b(?:I|we|our|my|us|me|you|your|I['’]\w+|we['’]\w+)\b", re.I)
_BY_THE_WAY = re.compile(r"\([^)]*\)?|\[[^\]]*\]?")
_JOINED = re.compile(r",? (?:and|but|then|and then) (?:(?:also|later|was|were|has|had|\w+ly) )*$")
_ANOTHERS = 24
"""What stands behind the date and `and`, or behind a relative clause, is farther than the verb before the date."""
_FAR = 34
_NOT_REGULAR = listed(
    """
    hundred need indeed speed feed seed weed breed exceed proceed succeed red bed led shed sacred naked hatred kindred united
    limited bred fed embed infrared unprecedented wicked wretched aged kids rugged indeed gifted talented skilled boatshed
    watershed bloodshed woodshed
    """
)

_UNDONE = listed("unfolded united unified unionized unleashed unloaded unlocked unpacked unplugged unravelled unraveled unseated")
"""Verbs in un-; all other such words say what was not done: `unopened`."""

_NOUNS = ("plans", "hopes")
_OBJECT = re.compile(r"\b(?:\w+ed|the|its|his|her|their|of|for|new|no|any|made|drew up) $")
_STRONG = listed(
    """
    ate awoke bade bit blew bought broke bred caught chose clung crept dealt dug drank drew drove ended fled flung forbade
    forgot froze fought ground hid hung kept knelt laid lent lit met overcame overtook rang rode sang shed shook shone shut
    slid snuck sped spent split spread sprang stole stuck struck swam swept swung swore threw tore took underwent undertook
    wore wove withdrew wound woke
    """
)
"""Past forms of verbs of no special kind that do not end in -ed."""

_TELLING = _STRONG.union(PAST, SPOKEN, GERUND)
"""All words that may tell a deed or bar one, but for those in -ed."""


class Deed(NamedTuple):
    """The verb at `start` to `end` of the sentence says that something of this kind happened; `gerund` for `when visiting`; in a
    quotation the words end at `limit`. A participle (`a depot built in 1998`) says what was `done` to what. `any` where the verb is
    of no known kind."""

    start: int
    end: int
    kind: str
    far: int = 0
    gerund: bool = False
    limit: int = 10**6
    done: Done | None = None
    any: bool = False


def deed(sentence: str, first: int, last: int, *, exact: bool) -> Deed | None:
    """The deed that the date at `first` to `last` dates. For an `exact` date (a day or month) verbs of no known kind count too."""
    quoted = _quotes(sentence)
    around = _within(quoted, first)
    if _FIRST_PERSON.search(sentence, *around) if around else speaks_of_me(sentence):
        return None
    near = [
        candidate._replace(far=_way(sentence, candidate, first, last), limit=around[1] if around else 10**6)
        for candidate in _candidates(sentence, exact=exact)
        if _within(quoted, candidate.start) == around
        and not _aside(sentence, candidate.start)
        and not _in_another_clause(sentence, candidate, first, last)
        and not parted(sentence, candidate.start, first)
    ]
    for candidate in sorted(near, key=_far):
        if candidate.far > _FAR or not candidate.kind:
            return None
        done = _done(sentence, candidate, last)
        if candidate.kind == "other" and participle.reduced(sentence, candidate.start, candidate.end, date=(first, last)):
            return None  # `the crimes committed last week` are no deed of the sentence
        if done is None and _unhelped(sentence, candidate):
            return None
        if done is None or candidate.start <= first < done.end:
            return candidate._replace(done=done)
    return None


def past(word: str) -> bool:
    """Whether a word may be a verb in the past."""
    return word.lower() in _TELLING or word.endswith("ed")


def acts(word: str) -> bool:
    """Whether a word may tell a deed in the past."""
    return word in PAST or _regular(word)


def speaks_of_me(sentence: str) -> bool:
    """Whether the author speaks of himself, outside quotations."""
    return _MEANS_ME.search(sentence) is not None and not _MARKS.search(sentence)


def _unhelped(sentence: str, candidate: Deed) -> bool:
    """`net premiums written`: a participle that is no past form has a helper, or is none of the clause."""
    word = sentence[candidate.start : candidate.end].lower()
    there = sentence.startswith(("There is ", "There are "))
    return (there or word in _NEVER_FINITE) and _HELPED.search(sentence, 0, candidate.start) is None


def _in_another_clause(sentence: str, candidate: Deed, first: int, last: int) -> bool:
    """`In 2012 a group found that the salt dissolved`, `met a man who died on Monday`: whether verb or date is another's."""
    if candidate.end <= first:
        if _FRONTED.search(sentence, 0, first) and sentence.startswith(",", last):
            return True  # `sold the ferry, and in 1979, the pier was closed`
        between = sentence[candidate.end : first]
        if _WORK_DONE.search(between):
            return True  # `paid Reed for work done between May and June`
        return _THAT.search(_RELATIVE.sub(",", between)) is not None or len(_BEFORE_THAT.findall(between)) > 1
    if lasted(f" {sentence[:first].rpartition(', ')[2]}") and _JOINED.fullmatch(sentence, last, candidate.start):
        return True  # `Reed lived in Lima until 2021 and founded a shop`
    if _IN_THE_PERFECT.fullmatch(sentence, last, candidate.start) and any(map(acts, _WORD.findall(sentence[:first]))):
        return True  # `paintings stolen last year have been found`
    between = _THAT_DAY.sub("", _RELATIVE.sub(",", sentence[last : candidate.start]))
    opened = [one.end() for one in _THAT.finditer(between)]
    return bool(opened) and not own_verb(between, opened[-1])


def lasted(clause: str) -> int:
    """Where the first verb of a clause stands that says how something was; 0 where there is none."""
    return next((word.start() for word in _WORD.finditer(clause) if idle(word[0])), 0)


def _far(candidate: Deed) -> int:
    return candidate.far


def parted(sentence: str, verb: int, date: int) -> bool:
    """`Okafor, who was elected in June, welcomed the ruling`: whether the date stands in an aside, and the verb does not."""
    around = next((aside.span() for aside in _RELATIVE.finditer(sentence) if aside.start() <= date < aside.end()), None)
    return around is not None and (not around[0] <= verb < around[1] or sentence.startswith((", whose", ", whom"), around[0]))


def _done(sentence: str, candidate: Deed, dated: int) -> Done | None:
    if candidate.gerund or candidate.kind == "other":
        return None
    return participle.done(sentence, candidate.start, candidate.end, dated=dated)


def deeds(sentence: str, *, exact: bool = False) -> Iterator[Deed]:
    """Every deed that a sentence tells outside quotations and asides, in reading order; if not `exact`, those of a known kind."""
    quoted = _quotes(sentence)
    for candidate in _candidates(sentence, exact=exact):
        if candidate.kind and _within(quoted, candidate.start) is None and not _aside(sentence, candidate.start):
            yield candidate


def _candidates(sentence: str, *, exact: bool) -> Sequence[Deed]:
    found = _spotted(sentence)
    return found if exact else [candidate for candidate in found if not candidate.any]


@lru_cache(maxsize=256)
def _spotted(sentence: str) -> tuple[Deed, ...]:
    """Every verb that may tell a deed; a story's sentences are asked for their dates first, and again for what has none."""
    return tuple(_spot(sentence))


def _spot(sentence: str) -> Iterator[Deed]:
    for match in _WORD.finditer(sentence):
        word = match[0].lower().removeprefix("re-")
        if word not in _TELLING and not word.endswith("ed"):
            continue
        start, end = match.span()
        before = sentence[max(0, start - 40) : start]
        if sentence.startswith(("’t", "'t"), end):
            continue  # `won't`
        if word in PAST and _guarded(sentence, match, word):
            if _told(sentence, match, before):
                yield Deed(start, end, kind_of(word, sentence[end : end + 60]))
        elif word in SPOKEN and not _named(match, word, before):
            yield Deed(start, end, "")
        elif word in GERUND and doer(sentence, start) is not None:
            yield Deed(start, end, GERUND[word], gerund=True)
        elif _regular(word) and _told(sentence, match, before):
            yield Deed(start, end, "other", far=4, any=True)


def _named(match: re.Match[str], word: str, before: str) -> bool:
    """`May`, `announced plans`: the word is a noun."""
    return (word == "may" and bool(match.start()) and match[0][0].isupper()) or (
        word in _NOUNS and _OBJECT.search(before) is not None
    )


def doer(sentence: str, at: int) -> int | None:
    """Of `exclaimed Ana when visiting`, where `Ana` begins; None where nobody is named before the verb at `at`."""
    name = _DOER.search(sentence, max(0, at - 80), at)
    return name.start(1) if name else None


def _guarded(sentence: str, match: re.Match[str], word: str) -> bool:
    """Whether the words behind a verb are those with which it means its kind."""
    guard = GUARDS.get(word)
    return guard is None or guard.match(sentence, match.end()) is not None


def _told(sentence: str, match: re.Match[str], before: str) -> bool:
    if match[0][0].isupper() and match.start() > 2 and sentence[match.start() - 2] not in "”\"’'.!?":
        return False
    if _UNDER.of(before) or _DETERMINED.of(before) or _NOT_FINITE.of(before):
        return False
    if " so far" in sentence and _SO_FAR.match(sentence, match.end()):
        return False
    if "wh" in before and _LACKING.search(before):
        return False  # `the law, which the president signed`
    if match[0] == "cut" and before.endswith(_CUTS):
        return False  # `during a power cut`
    if _MEASURED.of(before) and own_verb(sentence, match.end()):
        return False
    return "ccording to" not in sentence or _ACCORDING.search(sentence, 0, match.start()) is None


def _regular(word: str) -> bool:
    if word in _STRONG:
        return True
    if len(word) < 5 or not word.endswith("ed") or "-" in word or idle(word) or word in _NOT_REGULAR:
        return False
    return not word.startswith("un") or word.startswith("under") or word in _UNDONE


def _way(sentence: str, candidate: Deed, first: int, last: int) -> int:
    """How far the verb is from the date, in words and borders; a verb before its date is nearer than one behind it."""
    between = sentence[candidate.end : first] if candidate.end <= first else sentence[last : candidate.start]
    between = _BY_THE_WAY.sub("", between)
    lead = 0 if candidate.end <= first or not sentence[:first].strip(" \"“'‘").partition(" ")[2] else 2
    outer = lead and (_JOINED.fullmatch(between) or (not between.strip() and _in_relative_clause(sentence[:first])))
    way = between.count(" ") + candidate.far + (_ANOTHERS if outer else lead)
    return way + sum(cost * len(border.findall(between)) for border, cost in _BORDERS)


def _in_relative_clause(head: str) -> bool:
    """Whether the words end within `pilots who burned the chapel`, so that a verb behind them is the pilots'."""
    opened = [one.end() for one in _THAT.finditer(head)]
    inner = head[opened[-1] :] if opened else ""
    return "," not in inner and any(map(acts, _WORD.findall(inner)))


def _quotes(sentence: str) -> tuple[tuple[int, int], ...]:
    if '"' not in sentence and "“" not in sentence and "”" not in sentence:
        return ()
    found = [match.span() for match in _QUOTED.finditer(sentence)]
    if sentence.count('"') % 2 and not found:
        at = sentence.index('"')
        closes = sentence[at - 1 : at] in (",", ".", "!", "?", "’", "'") if at else False
        found = [(0, at)] if closes else [(at, len(sentence))]
    return tuple(span for span in found if span[1] - span[0] > 30)


def _within(spans: tuple[tuple[int, int], ...], at: int) -> tuple[int, int] | None:
    return next((span for span in spans if span[0] <= at < span[1]), None)


def _aside(sentence: str, at: int) -> bool:
    if "(" not in sentence and "[" not in sentence:
        return False
    return any(match.start() <= at < match.end() for match in _BY_THE_WAY.finditer(sentence))
