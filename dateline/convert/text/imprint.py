# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Read who wrote an article and when, from the lines round its headline: tuple[Block, …] → tuple[Finding, …].

Names and dates stand on many lines of a page; those of the article stand near its headline, outside its sentences.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import takewhile

from dateline.convert.fields import byline
from dateline.convert.fields.language import SMALL_WORDS
from dateline.convert.fields.published import dates
from dateline.convert.text import bylines, chinese
from dateline.convert.text.blocks import Block
from dateline.convert.text.dating import dated
from dateline.convert.text.finding import Finding
from dateline.convert.text.furniture import recognise
from dateline.convert.text.topline import is_outlet, is_person
from dateline.convert.text.vocabulary import WORDS
from dateline.nouns.ledger import Kind
from dateline.text.common import COMMON
from dateline.text.ordinary import ORDINARY

_ABOVE, _BELOW, _UNDER = 14, 16, 6
# An article names its own author at most once.
_SUBJECT = 2
_EDGES = ".,;:!?()[]\"'“”‘’«»„"
# Common words that people are called by.
_GIVEN_NAMES = frozenset(
    [
        "will",
        "mark",
        "bill",
        "grace",
        "rose",
        "may",
        "hope",
        "faith",
        "joy",
        "dawn",
        "rich",
        "frank",
        "pat",
        "drew",
        "grant",
        "chase",
        "hunter",
        "jack",
        "nick",
        "rob",
        "sue",
        "don",
        "dean",
        "art",
        "max",
        "young",
        "long",
    ]
)
_AGENCY = re.compile(
    r"(?:(?:the )?associated press|ap|afp|dpa|apa|sid|reuters|bloomberg(?: news)?|xinhua|efe|ansa|ritzau|tt|ntb|belga|anp|pap|čtk|keystone-sda|sda|kna|epd|europa press|"
    r"agence france-presse|deutsche presse-agentur|press association|pa media|pti|ani|ians|新华社|中新社|中新网|共同社|연합뉴스)",
    re.I,
)
_SIGNED_BY_DESK = re.compile(
    rf"(?:red\.?,\s*)?(?P<who>(?i:{_AGENCY.pattern})|[A-ZÀ-Þ][\w.]{{1,20}}-(?:Redaktion|Redacción|Rédaction))(?:\s*/\s*[\w/ ]{{2,20}})?"
    r"|red\.?,\s*(?P<site>[\w-]+\.[a-z]{2,3})(?:\s*/\s*[\w/ ]{2,20})?"
)
_DIGIT, _LETTER = re.compile(r"\d"), re.compile(r"[^\W\d_]")
# What the line below names is no author: `Photo:`.
_OF_OTHERS = re.compile(
    r"(?:.{0,20}\b)?(?:fotos?|photos?|bild(?:er)?|images?|im[aá]gen(?:es)?|v[ií]deos?|credits?|crédits?|quelle|fuente|sources?|illustration|grafik|with|starring|mit)\s?[:：]",
    re.I,
)
# Facts below an article: `Autorin/Autor Ada Holm`, `Author: Ada Holm`.
_AUTHOR_LABEL = re.compile(
    r"(?:autorin/autor|autor/in|autor:in|authors?|autor(?:a|in|es|en)?|auteurs?|autore|written by)\b\s*:?\s+\S", re.I
)
_FOOT = 60
# Words that are counted are no name, unless they say how long one reads: `12 Months Before`, `2 min read`.
_LENGTH = re.compile(
    r"\b\d+\s*(?:min|hour|day|week|year|std|tag|stunde|view|comment|lesezeit)\w*\.?|\b(?:vor|hace|il y a)\s+\d+ \w+|\d{1,2}[:.]\d\d",
    re.I,
)
_COUNTED = re.compile(r"(?:^|[^\W\d]\s)\d[\d.–-]*\s+[^\W\d]")
# An agency's line beside the day may say that it is the source, and for which desk: `Quelle: dpa Sport`.
_FROM, _DESK_OF = re.compile(r"(?:quelle|sources?|fuente|fonte)\s?:\s*", re.I), re.compile(r"\s(?:Sport|News|Politik|Wirtschaft)$")
# The last lines of an article describe who wrote it, or say how to reach them.
_FULL_NAME = r"[A-ZÀ-Þ][\w'’-]+(?: [A-Z]\.)?(?: (?:de |del |la |van |von )?[A-ZÀ-Þ][\w'’-]+){1,2}"
_TRADE = r"reporter|journalist|writer|editor|author|columnist|correspondent|professor|historian|contributor|fellow|periodista|escritora?|profesora?|autora?|columnista|journaliste|auteur|autrice|giornalista|jornalista|Redakteur(?:in)?|Journalist(?:in)?|Autor(?:in)?"
_TRADE_ALONE = re.compile(rf"(?:[\w-]+ ){{0,2}}(?:{_TRADE})\b.{{0,30}}$", re.I)
_DESCRIBED = re.compile(
    rf"(?P<described>{_FULL_NAME}),? (?:(?:is|es|ist|est|è|é) .*\b(?:{_TRADE})\b|covers|writes about|reports on|cubre|escribe sobre|schreibt über|couvre)\b.*"
    rf"|(?i:reach|contact|email|follow) (?:(?:staff )?(?:reporter|writer|editor|columnist) )?(?P<reached>{_FULL_NAME}) (?:at \S+@|on (?:Twitter|X|Bluesky|Facebook)\b).*",
)
_LAST_LINES = 5
_LONGEST_BY, _SHORT_LINE, _ENDS = 16, 60, frozenset('.!?。！？”“"»')
_BY_ALONE = re.compile(
    r"(?:(?:(?:article|story|written|words|posted|published|escrito|publicado|texto|écrit|geschrieben) )?(?:by|von|por|par|di|av|af|door)|autor|author|text)\s*:?",
    re.I,
)


@dataclass(frozen=True)
class Told:
    """What the article says; where a line tells by its place that it is `signed`, it may well say something of who wrote it."""

    words: str
    signed: bool = False

    @cached_property
    def common(self) -> frozenset[str]:
        """Its words that begin with a small letter: none of them is part of a name that stands alone."""
        return frozenset(word.strip(_EDGES) for word in set(self.words.split()) if word[0].islower()) - _GIVEN_NAMES

    def speaks_of(self, name: str) -> bool:
        """Whether the article is about them, or their name is made of its common words."""
        return (not self.signed and (name in self.words or _is_subject(name, self.words))) or self.is_common(name)

    def is_common(self, name: str) -> bool:
        """Whether a word of the name is one that the article writes with a small letter."""
        return any(word.strip(_EDGES).casefold() in self.common for word in name.split() if len(word) > 3)


def imprint(found: tuple[Block, ...], *, title: int | None, kept: tuple[int, ...], lang: str) -> tuple[Finding, ...]:
    """Author and date of the article whose headline is block `title` and whose body is `kept`."""
    body = frozenset(n for n in kept if len(found[n].words) > 90 or found[n].words[-1] in ".!?")
    centre = kept[0] if title is None else title
    zone = [
        n for n in range(max(0, centre - _ABOVE), min(len(found), max(centre, kept[0]) + _BELOW)) if n not in body and n != title
    ]
    when = dated(found, zone=zone, centre=centre, kept=kept, lang=lang)
    # Somebody whom the article speaks of is not its author; what is said of the author stands at its end.
    prose = [n for n in kept if n in body]
    told = Told(" ".join(found[n].words for n in (prose[:-2] if len(prose) > 5 else prose)))
    who = _who(found, zone, centre, told, lang) or _below(found, kept, told, lang)
    return (*who, *when)


def _who(found: tuple[Block, ...], zone: list[int], centre: int, told: Told, lang: str) -> tuple[Finding, ...]:
    """A line that begins with "By" first; else the nearest lines below the headline that are nothing but names."""
    order = sorted(zone, key=lambda n: (n < centre, abs(n - centre)))
    for n in order:
        people, split = _signed_at(found, n, lang)
        if people:
            people = _behind_the_account(found, n, people, told, lang)
            more = _names_from(found, n + split, people, told, lang, promised=not split)
            return (_byline(found[n], people, "byline-near-headline"), *list(more)[1:])
    if any(bylines.by_a_desk(found[n].words, lang) for n in order if centre < n <= centre + _UNDER):
        return ()
    below = [n for n in order if centre < n <= centre + 11]
    above = [n for n in order if centre - 3 <= n <= centre]
    return _by_name(found, below, told, lang) or _desk(found, zone, centre, lang) or _by_name(found, above, told, lang)


def _signed_at(found: tuple[Block, ...], n: int, lang: str) -> tuple[tuple[str, ...], bool]:
    """The people of a line that says so, and whether they stand on the line below it: `By` / `Ada Holm`."""
    words = found[n].words
    split = len(words) < _LONGEST_BY and _BY_ALONE.fullmatch(words) is not None and n + 1 < len(found)
    return bylines.signed(f"By {found[n + 1].words}" if split else words, lang), split


def _behind_the_account(found: tuple[Block, ...], n: int, people: tuple[str, ...], told: Told, lang: str) -> tuple[str, ...]:
    """Whoever stands under the account that posted for them, which has an initial for a surname: `by Coast D` / `Ada Holm`."""
    if len(people) > 1 or len(people[0].split()[-1]) > 1 or n + 1 >= len(found):
        return people
    return _alone(found, n + 1, told, lang) or people


def _is_dated(found: tuple[Block, ...], n: int, lang: str) -> bool:
    """Whether the day stands on one of the lines below, with nothing longer between."""
    lines = takewhile(lambda one: len(one.words) < _SHORT_LINE, found[n + 1 : n + 4])
    return any(dates(one.words, lang=lang) for one in lines)


def _is_vouched_for(found: tuple[Block, ...], n: int, lang: str) -> bool:
    """Whether something tells that what begins with no given name is one: a comma, a handle or an outlet behind it, a trade
    below it, `… by` above it, or the day or an age two lines away at most."""
    own, above, below = found[n].words, found[n - 1].words if n else "", found[n + 1].words if n + 1 < len(found) else ""
    if own[-1] in ",&" or "@" in own or is_outlet(own.rpartition(" | ")[2]) or above.endswith(" by") or _TRADE_ALONE.match(below):
        return True
    lines = [one.words for one in found[max(0, n - 2) : n + 3] if len(one.words) < _SHORT_LINE]
    return any(_LENGTH.search(words) or dates(words, lang=lang) for words in lines)


def _by_name(found: tuple[Block, ...], numbers: list[int], told: Told, lang: str) -> tuple[Finding, ...]:
    """The first line that is nothing but names, and the names directly below it."""
    for n in numbers:
        # Whoever stands right under the headline and over the day wrote the article, even of themselves.
        signed = n == min(numbers) and _is_dated(found, n, lang)
        people = _alone(found, n, replace(told, signed=signed), lang)
        if people and (any(map(byline.is_called, people)) or lang == "zh" or _is_vouched_for(found, n, lang)):
            return tuple(_names_from(found, n, people, told, lang))
    return ()


def _desk(found: tuple[Block, ...], zone: list[int], centre: int, lang: str) -> tuple[Finding, ...]:
    """An agency on a line of its own below the headline, a day behind it allowed, where no person signed."""
    for n in zone:
        agency = _agency_alone(found[n].words) or _source_beside_the_day(found, n, lang) if centre < n <= centre + 8 else ()
        if agency:
            return (_byline(found[n], agency, "agency-near-headline"),)
    return ()


def _agency_alone(words: str) -> tuple[str, ...]:
    """The agency of a line that is nothing else but a day."""
    if len(words) >= 60:
        return ()
    agency = bylines.trimmed(bylines.undated(words, ""))
    return (agency,) if _AGENCY.fullmatch(agency) else ()


def _source_beside_the_day(found: tuple[Block, ...], n: int, lang: str) -> tuple[str, ...]:
    """The agency that a line above or below that of the day calls the source."""
    label = _FROM.match(found[n].words)
    if label is None or not any(dates(found[m].words, lang=lang) for m in (n - 1, n + 1) if 0 <= m < len(found)):
        return ()
    return _agency_alone(_DESK_OF.sub("", found[n].words[label.end() :]))


def _below(found: tuple[Block, ...], kept: tuple[int, ...], told: Told, lang: str) -> tuple[Finding, ...]:
    """Who signed in the last line of the article or directly below it; of bare names only those of the first line, what follows are
    its themes."""
    last = next((n for n in reversed(kept) if found[n].words[-1] in _ENDS), kept[-1])
    ends = tuple(dict.fromkeys((last, kept[-1])))
    for end, n in ((one, n) for one in ends for n in range(one, min(len(found), one + 4))):
        # A line in capitals at the foot bids or heads something: EXPLORE MORE.
        bare = (n == end + 1 or (n == end and _is_people(found[n].words))) and not found[n].words.isupper()
        again = bare and any(one.words == found[n].words for one in found[n + 1 : n + _FOOT])
        people = _signed_at(found, n, lang)[0] or (_alone(found, n, replace(told, signed=again), lang) if bare else ())
        if people:
            return (_byline(found[n], people, "name-below"),)
    return (
        _told_at_foot(found, kept[-1], lang)
        or _described(found, kept, told)
        or _desk_below(found, (*kept[1:], *(end + 1 for end in ends)))
    )


def _desk_below(found: tuple[Block, ...], numbers: tuple[int, ...]) -> tuple[Finding, ...]:
    """The newsroom or the agency that signs below a sentence of an article which nobody signed: `MM-Redaktion`, `dpa/abc`."""
    for n in (n for n in numbers if n < len(found) and len(found[n].words) < _SHORT_LINE and found[n - 1].words[-1] in _ENDS):
        match = _SIGNED_BY_DESK.fullmatch(found[n].words.strip("()[]"))
        if match:
            return (_byline(found[n], (match["who"] or match["site"],), "desk-below"),)
    return ()


def _described(found: tuple[Block, ...], kept: tuple[int, ...], told: Told) -> tuple[Finding, ...]:
    """Whom the last lines describe or say how to reach, where the article speaks of nobody of that name."""
    for n in (*kept[-2:], *range(kept[-1] + 1, min(len(found), kept[-1] + _LAST_LINES))):
        match = _DESCRIBED.fullmatch(found[n].words)
        named = byline.names(match["described"] or match["reached"]) if match else ()
        if named and byline.is_called(named[0]) and not told.speaks_of(named[0]):
            return (
                Finding(
                    field="author", text=named[0], start=found[n].start, end=found[n].end, kind=Kind.BODY, rule="described-below"
                ),
            )
    return ()


def _is_people(words: str) -> bool:
    """Whether a line is nothing but names."""
    return _DIGIT.search(words) is None and all(map(is_person, byline.parts(words)))


def _told_at_foot(found: tuple[Block, ...], last: int, lang: str) -> tuple[Finding, ...]:
    """Whom a list of facts below the article calls its author, where all lines there say the same."""
    lines = [n for n in range(last + 1, min(len(found), last + _FOOT)) if _AUTHOR_LABEL.match(found[n].words)]
    named = {n: people for n in lines if (people := bylines.signed(found[n].words, lang))}
    if len(set(named.values())) != 1:
        return ()
    line, people = next(iter(named.items()))
    return (_byline(found[line], people, "author-at-foot"),)


def _names_from(
    found: tuple[Block, ...], start: int, people: tuple[str, ...], told: Told, lang: str, *, promised: bool = False
) -> Iterator[Finding]:
    """The name and those on the lines directly after it: `Ada Holm,` / `Per Strand &` / `Ida Berg`; maybe only where `promised`."""
    yield _byline(found[start], people, "name-near-headline")
    known, last = set(people), start
    for n in range(start + 1, min(len(found), start + 8)):
        if not _LETTER.search(found[n].words):
            continue
        # A comma at the end of a line promises another name, be it an agency's or one whom the article describes at its end.
        comma = found[last].words[-1] in ",&、"
        named = _alone(found, n, Told("") if comma else told, lang) or (_agency_alone(found[n].words) if comma else ())
        more = tuple(name for name in named if name not in known)
        if not more or (promised and not comma):
            return
        known, last = known | set(more), n
        yield _byline(found[n], more, "name-near-headline")


def _alone(found: tuple[Block, ...], n: int, told: Told, lang: str) -> tuple[str, ...]:
    """The people of a line that is nothing but names, a date, a role; not somebody whom the article is about."""
    words = found[n].words
    if lang == "zh":
        return tuple(name for name in chinese.alone(bylines.undated(words, lang)) if told.words.count(name) < _SUBJECT)
    ends = words[-1] in "!?:" or (words[-1] == "." and not words[:-1].rsplit(" ", 1)[-1].isupper())
    if not 4 < len(words) <= 120 or ends or recognise(words) or _is_entry(found, n) or _is_value(found, n):
        return ()
    undated = bylines.undated(words, lang)
    rest = bylines.trimmed(undated)
    parts = tuple(byline.without_place(byline.without_role(part)) for part in byline.parts(rest))
    if (
        not parts
        or len(rest) > 90
        or rest.split()[0].casefold() in SMALL_WORDS.get(lang, ())
        or _COUNTED.search(_LENGTH.sub(" ", undated))
    ):
        return ()
    # An agency may stand before the person who wrote for it.
    agencies = parts[:1] if len(parts) > 1 and _AGENCY.fullmatch(parts[0]) and "/" not in rest else ()
    parts = parts[len(agencies) :]
    people = byline.names(parts[0]) if parts else ()
    if not people or len(" ".join(people)) < 0.7 * len(parts[0]) or _is_common(parts[0]) or is_outlet(parts[0]):
        return ()
    everybody = tuple(name for part in parts for name in byline.names(part))
    signed = tuple(name for name in everybody if not told.speaks_of(name))
    return (*agencies, *signed) if signed else ()


def _is_common(name: str) -> bool:
    """Whether one of the words is a sign of furniture, the first is a common one, or all are: `Find A Ferry`, `Bill Pay`."""
    words = name.casefold().split()
    return (
        any(word in WORDS and len(word) > 3 for word in words)
        or (words[0] in COMMON and words[0] not in _GIVEN_NAMES)
        or all(word in COMMON for word in words)
        or (not byline.is_called(name) and any(word in ORDINARY and word not in byline.PARTICLES for word in words))
    )


def _is_value(found: tuple[Block, ...], n: int) -> bool:
    """Whether a label on the line above says what this one is, such as `Photo:`."""
    return n > 0 and _OF_OTHERS.fullmatch(found[n - 1].words) is not None


def _is_entry(found: tuple[Block, ...], n: int) -> bool:
    """Whether a line with a mark stands among others with that mark that name nobody, as in a menu."""
    mark = found[n].mark
    if not mark:
        return False
    beside = [found[m].words for m in (n - 1, n + 1) if 0 <= m < len(found) and found[m].mark == mark]
    return any(
        len(words) < 60 and _LETTER.search(words) and not byline.names(bylines.trimmed(words)) and not _DIGIT.search(words)
        for words in beside
    )


def _is_subject(name: str, said: str) -> bool:
    """Whether the article goes on about somebody of that surname."""
    surname = name.split()[-1]
    return len(surname) > 3 and said.count(surname) > 1 and len(re.findall(rf"\b{re.escape(surname)}\b", said)) > 1


def _byline(block: Block, people: tuple[str, ...], rule: str) -> Finding:
    return Finding(field="author", text="; ".join(people), start=block.start, end=block.end, kind=Kind.BYLINE, rule=f"label-{rule}")
