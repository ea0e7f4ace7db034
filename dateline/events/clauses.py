"""Tell deeds by their clauses, for languages whose verbs stand in a plain table: sentence, date, Tongue → Deed and line, or None.

The verb nearest to the date is taken, in its own clause or across the fewest borders; its clause without the date, and its subject
where an aside parts the two, is the line.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from dateline.events.deed import Deed
from dateline.events.passing import LASTING


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """What a language's clauses look like.

    `verbs` finds forms that tell of something done, and `kind_of` says of what kind one is, "" for none; `under` is what before a
    verb takes it back (`no`, `将`); `border` parts clauses; `ends` is where a line may end behind its verb; `stands` is what may
    stand between the end of an aside and the verb; `date_words` are what goes with a date that is cut out; `own` shows that a
    quotation speaks of its speaker; `opening` is what no line begins with. A line has from `least` to `longest` words, or signs
    where words are not parted (`parted`); where it is cut it does not end in what is `dangling`. `noun` is a noun with its article
    at the end of a clause, of which a relative clause may speak; a `participle` that stands `bare` is told with the verb that it
    lacks; where a language puts its dates before its verbs, they come first (`dates_first`).
    Without a date a deed counts that is told in the `perfect`, of nothing `long_ago`, behind a name and an `aside` at most.
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
    perfect: re.Pattern[str]
    long_ago: re.Pattern[str]
    aside: re.Pattern[str]
    noun: re.Pattern[str] | None = None
    bare: re.Pattern[str] | None = None
    participle: re.Pattern[str] | None = None
    parted: bool = True
    dangling: re.Pattern[str] = re.compile(r"[ ,;:]+$")
    dates_first: bool = False
    least: int = 2


_CLOSED = re.compile(r"[,.](?!\d)|[;，；。]")
_DATED = re.compile(r"(?:于|在)?[\d年月日]{2,}(?:在\S{1,10})?$|(?:\s+(?:en|el|de|\d+))+$")
_LITTLE_MORE = 4
"""A line that ends so many words later is rather read whole."""
_FAR = 90
_ACROSS = 12
_BEHIND = 16


def told(sentence: str, first: int, last: int, tongue: Tongue) -> tuple[Deed, str] | None:
    """The deed that the date at `first` to `last` dates, and the line that tells it."""
    near = sorted(
        (deed._replace(far=_way(sentence, deed, first, last, tongue)) for deed in _deeds(sentence, first, tongue)), key=_far
    )
    if not near or near[0].far > _FAR:
        return None
    line = _line(sentence, near[0], first, last, tongue)
    size = len(line.split()) if tongue.parted else len(line)
    return (near[0], line) if size >= tongue.least else None


def passing(sentence: str, names: Iterable[str], tongue: Tongue) -> tuple[Deed, str] | None:
    """The first deed of an undated sentence, and its line, where one of these names is its subject and opens the sentence."""
    deed = next(_deeds(sentence, 0, tongue), None)
    if deed is None or deed.kind in LASTING or tongue.long_ago.search(sentence) or not tongue.perfect.search(sentence):
        return None
    opening = next((name for name in names if sentence.startswith(name)), "")
    if not opening or not tongue.aside.fullmatch(sentence, len(opening), deed.start):
        return None
    line = _line(sentence, deed, 0, 0, tongue)
    return (deed, line) if (len(line.split()) if tongue.parted else len(line)) >= tongue.least else None


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
            yield Deed(*verb.span(), kind)


def _within(spans: list[tuple[int, int]], at: int) -> tuple[int, int] | None:
    return next((span for span in spans if span[0] <= at < span[1]), None)


def _way(sentence: str, deed: Deed, first: int, last: int, tongue: Tongue) -> int:
    """Signs between verb and date; a border makes the way longer, and the order that the language does not like."""
    ahead = deed.end <= first
    between = sentence[deed.end : first] if ahead else sentence[last : deed.start]
    unusual = _BEHIND if ahead == tongue.dates_first else 0
    return len(between) + _ACROSS * len(tongue.border.findall(between)) + unusual


def _line(sentence: str, deed: Deed, first: int, last: int, tongue: Tongue) -> str:
    start, subject = _start(sentence, deed, tongue, (first, last))
    words = sentence[start : _end(sentence, deed.end, (tongue.ends, _CLOSED) if subject else (tongue.ends,))]
    if start <= first and last <= start + len(words):
        before, after = words[: first - start], words[last - start :]
        words = f"{tongue.date_words.sub('', before)}{' ' if tongue.parted else ''}{after.lstrip(' ,，')}"
    if subject and tongue.bare and tongue.bare.search(sentence, 0, deed.start):
        words = _told_whole(sentence[deed.start : deed.end], words, tongue)
    whole = " ".join(f"{subject} {words}".split()) if tongue.parted else tongue.date_words.sub("", subject) + words
    whole = tongue.opening.sub("", whole.strip(' ,;:.。，；：！!?？“”"«»')).strip(" ,，")
    whole = _short(whole[:1].upper() + whole[1:], tongue)
    return _paired(whole)


def _paired(words: str) -> str:
    """The words with the half of a pair of quotation marks that was cut away."""
    opened, closed = words.count("“"), words.count("”")
    return f"{words}”" if opened > closed else f"“{words}" if closed > opened else words


def _told_whole(verb: str, words: str, tongue: Tongue) -> str:
    """`El muelle, inaugurado en mayo` is told with the verb that the participle lacks."""
    bare = tongue.participle.search(verb) if tongue.participle else None
    return f"[{'fueron' if bare['many'] else 'fue'}] {words}" if bare else words


def _end(sentence: str, at: int, signs: tuple[re.Pattern[str], ...]) -> int:
    return min((end.start() for sign in signs if (end := sign.search(sentence, at))), default=len(sentence))


def _start(sentence: str, deed: Deed, tongue: Tongue, date: tuple[int, int]) -> tuple[int, str]:
    """Where the clause begins; and, where only an aside stands before the verb, the subject before that aside."""
    borders = _borders(sentence, deed, tongue)
    if not borders:
        return 0, ""
    start = borders[-1][1]
    between = range(start, deed.start)
    bare = date[1] if date[0] in between and not sentence[start : date[0]].strip() else start
    if not tongue.stands.fullmatch(sentence, bare, deed.start):
        return start, ""
    if len(borders) < 2:
        return start, _subject(sentence[: borders[-1][0]], tongue)
    begin = borders[-3][1] if len(borders) > 2 else 0
    return start, _subject(sentence[begin : borders[-2][0]], tongue)


def _borders(sentence: str, deed: Deed, tongue: Tongue) -> list[tuple[int, int]]:
    """The borders before the verb; a comma and the word behind it are one."""
    found: list[tuple[int, int]] = []
    for border in tongue.border.finditer(sentence, 0, deed.start):
        if found and found[-1][1] == border.start():
            found[-1] = (found[-1][0], border.end())
            continue
        found.append(border.span())
    return found


def _subject(words: str, tongue: Tongue) -> str:
    """Of what stands before an aside the subject: its last noun where it has a verb of its own, else all."""
    verb = next((match for match in tongue.verbs.finditer(words) if tongue.kind_of(match)), None)
    if verb is None:
        return words.strip()
    noun = tongue.noun.search(words, verb.end()) if tongue.noun else None
    return noun[0].strip() if noun else _DATED.sub("", words[: verb.start()].strip())


def _short(line: str, tongue: Tongue) -> str:
    if not tongue.parted:
        return line[: tongue.longest]
    parts = line.split()
    if len(parts) <= tongue.longest + _LITTLE_MORE:
        return line.rstrip(" ,;:")
    return tongue.dangling.sub("", " ".join(parts[: tongue.longest]))
