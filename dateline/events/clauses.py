"""Tell deeds by their clauses, for languages whose verbs stand in a plain table: sentence, date, Tongue → Deed and line, or None.

The verb nearest to the date is taken, in its own clause or across the fewest borders; its clause without the date, and its subject
where an aside parts the two, is the line.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from dateline.events.deed import Deed
from dateline.events.passing import LASTING
from dateline.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """What a language's clauses look like.

    `verbs` finds forms that tell of something done, and `kind_of` says of what kind one is, "" for none; a `plain` one tells
    it on an exact day, though of no known kind; `under` is what before a verb takes it back (`no`, `将`); `border` parts
    clauses; `ends` is where a line may end behind its verb; `stands` is what may stand between the end of an aside and the
    verb; `date_words` are what goes with a date that is cut out, a `lone_date` is one in front of a clause; `own` shows that
    a quotation speaks of its speaker; `opening` is what no line begins with. A line has from `least` to `longest` words, or
    signs where words are not parted (`parted`); where it is cut it does not end in what is `dangling`.

    A `noun` is known by its article: of the last one a relative clause or participle speaks, unless what stands before is one
    noun (`whole_noun`); a `name` beside it is kept. A `joint` before a verb gives it the subject of the verb before, which
    ends where `before_verb` begins, unless its own stands `behind` it; where clauses are `chained`, one without a subject is
    told with the one before it. A relative clause may be about the `last_name` before it, and is not about what lies
    `elsewhere` (`donde`, `en el que`); one with `who` is about the name beside it; of an aside of a `place` it is about the
    noun in it, and behind a name that is `explained` about who bears it; one that has its verb is `closed`. A verb's clause
    ends in `somebody` of whom the next may speak; what a colon opens is told of whoever stands before the sentence's `being`;
    no comma parts `several` names. A `participle` that stands `bare` is told with the verb that it lacks; a date may be `owned`
    by one right before it that tells nothing. Where a language puts its dates before its verbs, they come first
    (`dates_first`); a clause that is `dated` itself has nothing to do with the next, nor has a date with what somebody `says`
    then or with what was done `later`. Without a date a deed counts that is told in the `perfect`, of nothing `long_ago`,
    behind a name and an `aside` at most. A line that speaks of `me` tells nothing of the world; a verb before an `attributive`
    is told of the noun behind it; what makes a clause one of time (`meanwhile`) is no part of its line, nor is the place at
    the `head` of a report.
    """

    verbs: re.Pattern[str]
    kind_of: Callable[[re.Match[str]], str]
    plain: Callable[[re.Match[str]], bool]
    under: re.Pattern[str]
    border: re.Pattern[str]
    ends: re.Pattern[str]
    stands: re.Pattern[str]
    date_words: re.Pattern[str]
    lone_date: re.Pattern[str]
    before_verb: re.Pattern[str]
    opening: re.Pattern[str]
    own: re.Pattern[str]
    quoted: re.Pattern[str]
    longest: int
    perfect: re.Pattern[str]
    long_ago: re.Pattern[str]
    aside: re.Pattern[str]
    noun: re.Pattern[str] | None = None
    whole_noun: re.Pattern[str] | None = None
    name: re.Pattern[str] | None = None
    joint: re.Pattern[str] | None = None
    behind: re.Pattern[str] | None = None
    closed: re.Pattern[str] | None = None
    chained: bool = False
    owned: Callable[[str, int], bool] | None = None
    bare: re.Pattern[str] | None = None
    participle: re.Pattern[str] | None = None
    parted: bool = True
    dangling: re.Pattern[str] = re.compile(r"[ ,;:]+$")
    dates_first: bool = False
    dated: re.Pattern[str] | None = None
    me: re.Pattern[str] | None = None
    attributive: re.Pattern[str] | None = None
    says: re.Pattern[str] | None = None
    elsewhere: re.Pattern[str] | None = None
    somebody: re.Pattern[str] | None = None
    later: re.Pattern[str] | None = None
    being: re.Pattern[str] | None = None
    who: re.Pattern[str] | None = None
    explained: re.Pattern[str] | None = None
    place: re.Pattern[str] | None = None
    several: re.Pattern[str] | None = None
    last_name: re.Pattern[str] | None = None
    meanwhile: re.Pattern[str] | None = None
    least: int = 2
    head: re.Pattern[str] | None = None


_CLOSED = re.compile(r"[,.](?!\d)|[;，；。]")
_DATED = re.compile(r"(?:于|在)?[\d年月日]{2,}(?:在\S{1,10})?$|(?:\s+(?:en|el|de|\d+))+$")
_LITTLE_MORE = 4
"""A line that ends so many words later is rather read whole."""
_BETWEEN_COMMAS = re.compile(r", [^,;:—–]{2,90},(?= )")
_FAR = 90
_ACROSS = 12
_BESIDE = 2
"""A verb before an attributive has its date right before it, or has none: `2018年成立的公司`."""
_BEHIND = 16
_JOINED = 60
"""`Asaltaron el banco el lunes y huyeron`: the date is rather that of the verb before it."""


def told(sentence: str, first: int, last: int, tongue: Tongue, *, exact: bool = False) -> tuple[Deed, str] | None:
    """The deed that the date at `first` to `last` dates, and the line that tells it; any verb may be that of an `exact` date."""
    if tongue.owned and tongue.owned(sentence, first):
        return None
    head = tongue.head.match(sentence) if tongue.head else None
    if head is not None:
        if first < head.end():
            return None  # the day of the report
        return told(sentence[head.end() :], first - head.end(), last - head.end(), tongue, exact=exact)
    found = _deeds(sentence, first, tongue, exact=exact)
    mine = (deed for deed in found if not _of_another_date(sentence, deed, first, tongue))
    near = sorted((deed._replace(far=_way(sentence, deed, first, last, tongue)) for deed in mine), key=_far)
    if not near or near[0].far > _FAR:
        return None
    done = _what_came_of_it(sentence, near, last, tongue)
    line = _line(sentence, done, first, last, tongue)
    if tongue.me and tongue.me.search(line):
        return None
    size = len(line.split()) if tongue.parted else len(line)
    return (done, line) if size >= tongue.least else None


def _what_came_of_it(sentence: str, near: list[Deed], last: int, tongue: Tongue) -> Deed:
    """`En 2005 volvió al país y fundó una escuela`: of a journey and what it led to, on one date, the second."""
    nearest = near[0]
    if nearest.kind != "visit" or tongue.joint is None:
        return nearest
    behind = min((deed for deed in near if deed.start >= max(nearest.end, last)), default=nearest)
    between = sentence[max(nearest.end, last) : behind.start]
    led_to = behind.kind in _LED_TO and tongue.joint.search(between) and not _SAYS_WHEN.search(between)
    return behind if led_to else nearest


_LED_TO = ("founding", "building", "agreement", "appointment", "award", "discovery")
_SAYS_WHEN = re.compile(r"\d|[,;:]")


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


def _deeds(sentence: str, at: int, tongue: Tongue, *, exact: bool = False) -> Iterator[Deed]:
    quotes = [match.span() for match in tongue.quoted.finditer(sentence)]
    around = _within(quotes, at)
    if around is not None and tongue.own.search(sentence, *around):
        return
    for verb in tongue.verbs.finditer(sentence):
        kind = tongue.kind_of(verb) or ("other" if exact and tongue.plain(verb) else "")
        if kind and _within(quotes, verb.start()) == around and not tongue.under.search(sentence, 0, verb.start()):
            yield Deed(*verb.span(), kind)


def _within(spans: list[tuple[int, int]], at: int) -> tuple[int, int] | None:
    return next((span for span in spans if span[0] <= at < span[1]), None)


def _way(sentence: str, deed: Deed, first: int, last: int, tongue: Tongue) -> int:
    """Signs between verb and date; a border makes the way longer, and the order that the language does not like."""
    ahead = deed.end <= first
    start, end = (deed.end, first) if ahead else (last, deed.start)
    asides = [aside.span() for aside in _BETWEEN_COMMAS.finditer(sentence, start, end)] if tongue.parted else []
    crossed = sum(
        start <= border.start() and border.end() <= end and _within(asides, border.start()) is None
        for border in tongue.border.finditer(sentence)
    )
    between = sentence[start:end]
    described = tongue.attributive and tongue.attributive.match(sentence, deed.end) and len(sentence[start:end]) > _BESIDE
    joined = not ahead and tongue.joint and tongue.joint.match(between.lstrip(" ,"))
    against = (_BEHIND if ahead == tongue.dates_first else 0) + (_JOINED if joined else 0)
    way = len(between) - sum(to - at for at, to in asides)
    return way + _ACROSS * crossed + against + (_FAR if described else 0)


def _of_another_date(sentence: str, deed: Deed, first: int, tongue: Tongue) -> bool:
    """Whether a verb before the date has one of its own in its clause, which a border ends (`2014年初动工，2017年2月完成`); or one
    behind it is what somebody said then, or what followed (`El martes dijo que subió`)."""
    if deed.end > first:
        return any(sign.search(sentence, first, deed.start) for sign in (tongue.says, tongue.later) if sign)
    border = tongue.border.search(sentence, deed.end, first)
    if tongue.dated is None or border is None:
        return False
    own = (_clause_start(sentence, deed, tongue), deed.start) if tongue.dates_first else (deed.end, border.end())
    return tongue.dated.search(sentence, *own) is not None


def _line(sentence: str, deed: Deed, first: int, last: int, tongue: Tongue) -> str:
    described = tongue.attributive.match(sentence, deed.end) if tongue.attributive else None
    if described is not None:
        return _of_its_noun(sentence, deed, described["noun"], first, tongue)
    start, subject = _start(sentence, deed, tongue, (first, last))
    end = _end(sentence, deed, (tongue.ends, _CLOSED) if subject else (tongue.ends,))
    words = _undated(sentence, start, end, (first, last), tongue)
    if subject and tongue.bare and tongue.bare.search(sentence, 0, deed.start):
        words = _told_whole(sentence[deed.start : deed.end], words, tongue)
    if subject and not subject.endswith("，"):
        subject = tongue.date_words.sub("", tongue.lone_date.sub("", subject))
    whole = " ".join(f"{subject} {words}".split()) if tongue.parted else subject + words
    whole = tongue.meanwhile.sub("", whole.strip(" ，")) if tongue.meanwhile else whole
    whole = tongue.opening.sub("", whole.strip(' ,;:.。，；：！!?？“”"«»')).strip(" ,，")
    whole = _short(whole[:1].upper() + whole[1:], tongue)
    return _paired(whole)


def _of_its_noun(sentence: str, deed: Deed, noun: str, first: int, tongue: Tongue) -> str:
    """`2018年成立的公司` is told as `公司成立`, `他们1985年创立的公司` as `他们创立公司`."""
    noun = first_words(noun, tongue) if _first_verb(noun, tongue) else noun
    start = _clause_start(sentence, deed, tongue)
    owner = tongue.date_words.sub("", sentence[start : min(first, deed.start)]) if start <= first else ""
    verb = sentence[deed.start : deed.end]
    return f"{owner}{verb}{noun}" if owner else f"{noun}{verb}"


def _paired(words: str) -> str:
    """The words with the half of a pair of quotation marks that was cut away."""
    opened, closed = words.count("“"), words.count("”")
    return f"{words}”" if opened > closed else f"“{words}" if closed > opened else words


def _told_whole(verb: str, words: str, tongue: Tongue) -> str:
    """`El muelle, inaugurado en mayo` is told with the verb that the participle lacks."""
    bare = tongue.participle.search(verb) if tongue.participle else None
    return f"[{'fueron' if bare['many'] else 'fue'}] {words}" if bare else words


def _end(sentence: str, deed: Deed, signs: tuple[re.Pattern[str], ...]) -> int:
    """The next border; what was announced stands behind it, where the announcing stands by itself: `警方宣布，…`."""
    ends = sorted(end.start() for sign in signs for end in sign.finditer(sentence, deed.end)) or [len(sentence)]
    alone = deed.kind == "publication" and ends[0] == deed.end and sentence[ends[0]] in ",，：:"
    return next((end for end in ends if end > ends[0]), len(sentence)) if alone and len(ends) > 1 else ends[0]


def _start(sentence: str, deed: Deed, tongue: Tongue, date: tuple[int, int]) -> tuple[int, str]:
    """Where the clause begins; and, where its verb has no subject beside it, the subject that stands before."""
    borders = _borders(sentence, deed, tongue)
    joint = tongue.joint.search(sentence, 0, deed.start) if tongue.joint else None
    if joint is not None:
        clause = _undated(sentence, borders[-1][1] if borders else 0, joint.start(), date, tongue)
        subject = first_words(clause, tongue)
        colon = not subject and borders and sentence[borders[-1][0]] == ":"
        return joint.end(), _opening(sentence[: borders[-1][0]], tongue) if colon else subject
    if not borders:
        return 0, ""
    start = borders[-1][1]
    fronted = date[0] in range(start, deed.start) and not tongue.date_words.sub("", sentence[start : date[0]]).strip()
    behind_date = date[1] + sentence.startswith(" ", date[1])
    if not tongue.stands.fullmatch(sentence, behind_date if fronted else start, deed.start):
        return start, ""
    parts = _parts(sentence, borders)
    if tongue.joint and tongue.joint.fullmatch(sentence, *borders[-1]):
        behind = tongue.behind and tongue.behind.match(sentence, date[1] + 1 if fronted else start)
        return start, "" if behind else first_words(parts[-1][1], tongue)
    if tongue.chained:
        return start, _before_it(parts, date, tongue, apart=fronted)
    return start, _whose(sentence, deed, borders, parts, tongue)


def _undated(sentence: str, start: int, end: int, date: tuple[int, int], tongue: Tongue) -> str:
    """The words from `start` to `end` without the date, if it stands there."""
    if not start <= date[0] < end:
        return sentence[start:end]
    before, after = sentence[start : date[0]], sentence[date[1] : end]
    return f"{tongue.date_words.sub('', before)}{' ' if tongue.parted else ''}{after.lstrip(' ,，')}"


def _parts(sentence: str, borders: list[tuple[int, int]]) -> list[tuple[int, str]]:
    """What stands between the borders before the verb, and where each begins."""
    starts = [0, *(end for _, end in borders[:-1])]
    return [(start, sentence[start:end]) for start, (end, _) in zip(starts, borders, strict=True)]


def _before_it(parts: list[tuple[int, str]], date: tuple[int, int], tongue: Tongue, *, apart: bool) -> str:
    """Of clauses in a row that share a subject the one before, whole; where the verb has its date to itself, its first words."""
    for start, words in reversed(parts):
        rest = words
        if start <= date[0] < start + len(words):
            ahead = tongue.date_words.sub("", words[: date[0] - start]) if date[0] > start + 1 else ""
            rest = f"{ahead}{words[date[1] - start :]}"
        rest = tongue.date_words.sub("", tongue.lone_date.sub("", rest)).strip()
        if apart and tongue.dated:
            rest = _DATED.sub("", tongue.dated.split(rest)[0])
        subject = first_words(rest, tongue) if apart and _first_verb(rest, tongue) else rest if apart else f"{rest}，"
        if subject.strip("，"):
            return subject
    return ""


def _whose(sentence: str, deed: Deed, borders: list[tuple[int, int]], parts: list[tuple[int, str]], tongue: Tongue) -> str:
    """The noun of a relative clause or participle; else what stands before an aside."""
    before, verb = parts[-1][1], sentence[deed.start : deed.end]
    if tongue.elsewhere and tongue.elsewhere.search(sentence, parts[-1][0], borders[-1][1]):
        return ""  # `donde se graduó`, `el curso en el que estudió`
    called = tongue.last_name.search(before.strip()) if tongue.last_name else None
    if called is not None:
        return called[0].strip()
    if sentence[borders[-1][0]] == ":":
        return _opening(sentence[: borders[-1][0]], tongue)
    explained = tongue.explained.search(sentence, 0, borders[-1][0]) if tongue.explained else None
    if explained is not None:
        return explained["name"]
    comma = "," in sentence[borders[-1][0] : borders[-1][1]]
    participle = tongue.participle.search(verb) if tongue.participle and comma else None
    relative = len(borders) > 1 and sentence[slice(*borders[-1])].strip(", ") and "," not in sentence[slice(*borders[-2])]
    aside = tongue.place is not None and tongue.place.match(before) and "q" in sentence[slice(*borders[-1])]
    if not comma or relative or aside or (participle and _first_verb(before, tongue)):
        return _nearest_noun(before, participle, tongue)
    if len(parts) < 2 or tongue.opening.fullmatch(f"{parts[-2][1]}, "):
        return _subject(before, tongue)
    named = tongue.name is not None and tongue.name.fullmatch(before.strip()) is not None
    if named and tongue.who and tongue.who.search(sentence, *borders[-1]):
        return before.strip()
    subject = _subject(parts[-2][1], tongue)
    return f"{subject}, {before.strip()}," if named else subject


def _opening(words: str, tongue: Tongue) -> str:
    """`Moor, la alcaldesa, no asistió` before a colon: whoever the sentence begins with."""
    words = words.partition(",")[0]
    subject = first_words(words, tongue) if _first_verb(words, tongue) else words
    return tongue.being.split(subject)[0].strip() if tongue.being else subject


def _nearest_noun(words: str, participle: re.Match[str] | None, tongue: Tongue) -> str:
    """`el nombre del goleador` (que murió), `la puerta del campo` (derribado): all, if it is one noun, else the last."""
    if tongue.noun is None or (participle is None and tongue.whole_noun and tongue.whole_noun.fullmatch(words.strip())):
        return words.strip()
    found = [
        noun
        for noun in tongue.noun.finditer(words)
        if (participle is None or noun["article"][-1:] in _agrees(participle)) and not _within_a_name(words, noun)
    ]
    if not found:
        return _subject(words, tongue)
    article = _ARTICLES.get(found[-1]["article"].lower(), found[-1]["article"])
    return f"{article} {words[found[-1].end() :].strip()}"


def _within_a_name(words: str, noun: re.Match[str]) -> bool:
    """`la constructora Norte del Golfo`: whether the article is part of a name."""
    before = words[: noun.start()].split()
    return bool(before) and before[-1][0].isupper() and words[noun.end() : noun.end() + 1].isupper()


_ARTICLES = {"del": "el", "al": "el"}


def _agrees(participle: re.Match[str]) -> str:
    """The letters in which an article ends that goes with it."""
    return "s" if participle["many"] else "lnuo" if participle["gender"] == "o" else "a"


def _borders(sentence: str, deed: Deed, tongue: Tongue) -> list[tuple[int, int]]:
    """The borders before the verb; a comma and the word behind it are one."""
    found: list[tuple[int, int]] = []
    for border in tongue.border.finditer(sentence):
        if border.end() > deed.start:
            break
        closed = tongue.closed.match(sentence, border.start(), deed.start) if tongue.closed else None
        if closed and "," not in closed[0]:
            continue  # `el convenio que dio origen al programa se firmó`
        several = tongue.several.match(sentence) if tongue.several and not found else None
        if several and several.end() == border.end():
            continue  # `Chile, el Perú y Bolivia firmaron`
        if found and found[-1][1] == border.start():
            found[-1] = (found[-1][0], border.end())
            continue
        found.append(border.span())
    return found


def _clause_start(sentence: str, deed: Deed, tongue: Tongue) -> int:
    """Behind the last border before the verb."""
    borders = _borders(sentence, deed, tongue)
    return borders[-1][1] if borders else 0


def _subject(words: str, tongue: Tongue) -> str:
    """Of what stands before an aside the subject: its last name or noun where it has a verb of its own, else all."""
    verb = next((match for match in tongue.verbs.finditer(words) if tongue.kind_of(match)), None)
    if verb is None:
        return words.strip()
    somebody = tongue.somebody.search(words, verb.end()) if tongue.somebody else None
    if somebody is not None:
        return somebody[1]
    noun = tongue.noun.search(words, verb.end()) if tongue.noun else None
    return words[noun.start() :].strip() if noun else _DATED.sub("", words[: verb.start()].strip())


def _first_verb(clause: str, tongue: Tongue) -> re.Match[str] | None:
    return next((one for one in tongue.verbs.finditer(clause) if tongue.kind_of(one) or tongue.plain(one)), None)


def first_words(clause: str, tongue: Tongue) -> str:
    """The subject of a clause: what stands before its first verb and what goes with that, without a date in front."""
    verb = _first_verb(clause, tongue)
    words = tongue.before_verb.sub("", clause[: verb.start()] if verb else "")
    return _DATED.sub("", tongue.lone_date.sub("", words)).strip(" ,，")


def _short(line: str, tongue: Tongue) -> str:
    if not tongue.parted:
        return line[: tongue.longest]
    parts = line.split()
    short = parts if len(parts) <= tongue.longest + _LITTLE_MORE else parts[: tongue.longest]
    return tongue.dangling.sub("", " ".join(short))
