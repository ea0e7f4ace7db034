"""Tell deeds by their clauses, for languages whose verbs stand in a plain table: sentence, date, Tongue → Deed and line, or None.

The verb nearest to the date is taken, in its own clause or across the fewest borders; its clause without the date, and its subject
where an aside parts the two, is the line.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from dateline.events.deed import Deed


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """What a language's clauses look like.

    `verbs` finds forms that tell of something done, and `kind_of` says of what kind one is, "" for none; `under` is what before a
    verb takes it back (`no`, `将`); `border` parts clauses; `ends` is where a line may end behind its verb; `stands` is what may
    stand between the end of an aside and the verb; `date_words` are what goes with a date that is cut out; `own` shows that a
    quotation speaks of its speaker; `opening` is what no line begins with. A line has from `least` to `longest` words, or signs
    where words are not parted (`parted`).
    """

    verbs: re.Pattern[str]
    kind_of: Callable[[re.Match[str]], str]
    under: re.Pattern[str]
    border: re.Pattern[str]
    ends: re.Pattern[str]
    stands: re.Pattern[str]
    date_words: re.Pattern[str]
    opening: re.Pattern[str]
    own: re.Pattern[str]
    quoted: re.Pattern[str]
    longest: int
    parted: bool = True
    least: int = 2


_CLOSED = re.compile(r"[,;.，；。]")
_FAR = 90
_ACROSS = 12
_BEHIND = 16


def told(sentence: str, first: int, last: int, tongue: Tongue) -> tuple[Deed, str] | None:
    """The deed that the date at `first` to `last` dates, and the line that tells it."""
    near = sorted(
        (replace(deed, far=_way(sentence, deed, first, last, tongue)) for deed in _deeds(sentence, first, tongue)), key=_far
    )
    if not near or near[0].far > _FAR:
        return None
    line = _line(sentence, near[0], first, last, tongue)
    size = len(line.split()) if tongue.parted else len(line)
    return (near[0], line) if size >= tongue.least else None


def _far(deed: Deed) -> tuple[int, int]:
    return (deed.far, deed.start)


def _deeds(sentence: str, at: int, tongue: Tongue) -> Iterator[Deed]:
    quotes = [match.span() for match in tongue.quoted.finditer(sentence)]
    around = _within(quotes, at)
    if around is not None and tongue.own.search(sentence, *around):
        return
    for verb in tongue.verbs.finditer(sentence):
        kind = tongue.kind_of(verb)
        if kind and _within(quotes, verb.start()) == around and not tongue.under.search(sentence, 0, verb.start()):
            yield Deed(start=verb.start(), end=verb.end(), kind=kind, far=0)


def _within(spans: list[tuple[int, int]], at: int) -> tuple[int, int] | None:
    return next((span for span in spans if span[0] <= at < span[1]), None)


def _way(sentence: str, deed: Deed, first: int, last: int, tongue: Tongue) -> int:
    """Signs between verb and date; a border makes the way longer, and a verb before its date is nearer than one behind it."""
    ahead = deed.end <= first
    between = sentence[deed.end : first] if ahead else sentence[last : deed.start]
    return len(between) + _ACROSS * len(tongue.border.findall(between)) + (0 if ahead else _BEHIND)


def _line(sentence: str, deed: Deed, first: int, last: int, tongue: Tongue) -> str:
    start, subject = _start(sentence, deed, tongue)
    end = (_CLOSED if subject else tongue.ends).search(sentence, deed.end)
    words = sentence[start : end.start() if end else len(sentence)]
    if start <= first and last <= start + len(words):
        before, after = words[: first - start], words[last - start :]
        words = f"{tongue.date_words.sub('', before)}{' ' if tongue.parted else ''}{after.lstrip(' ,，')}"
    whole = " ".join(f"{subject} {words}".split()) if tongue.parted else subject + words
    whole = tongue.opening.sub("", whole.strip(' ,;:.。，；：！!?？“”"«»')).strip(" ,，")
    return _short(whole[:1].upper() + whole[1:], tongue)


def _start(sentence: str, deed: Deed, tongue: Tongue) -> tuple[int, str]:
    """Where the clause begins; and, where only an aside stands before the verb, the subject before that aside."""
    borders = list(tongue.border.finditer(sentence, 0, deed.start))
    if not borders:
        return 0, ""
    start = borders[-1].end()
    if not tongue.stands.fullmatch(sentence, start, deed.start) or len(borders) < 2:
        return start, ""
    begin = borders[-3].end() if len(borders) > 2 else 0
    return start, sentence[begin : borders[-2].start()].strip()


def _short(line: str, tongue: Tongue) -> str:
    if not tongue.parted:
        return line[: tongue.longest]
    return " ".join(line.split()[: tongue.longest]).rstrip(" ,;:")
