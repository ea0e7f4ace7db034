"""See who `she said` means: a block's text, sentences and Hits, who spoke last → Hits of the pronouns, who spoke last.

Only where nobody else can be meant: the sentence before gives somebody's words, or begins with the name, and names no one beside,
known to the registry or not; between it and the pronoun there is nothing but what is quoted. In doubt a pronoun means nobody.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from dateline.frozen import dataclass
from dateline.link.find import Hit
from dateline.link.judge import TITLES
from dateline.link.speaks import clause
from dateline.nouns.language import primary_subtag
from dateline.text.chinese import HAN_SURNAMES
from dateline.text.listed import listed
from dateline.text.ordinary import ALWAYS_CAPITAL, ORDINARY

_QUOTED = re.compile(r"(?<=“)[^”]*|(?<=«)[^»]*|(?<=「)[^」]*|\"[^\"]*(?:\"|$)")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CLOSED = '”"»」'
_ASIDE = re.compile(rf",[^,;:“«{_CLOSED}]{{1,140}}")
_OWNER = re.compile(r"['’]s?\b")
_TITLED = re.compile(r"\W*(?:[A-ZÁÉÍÓÚÑ][\w.’'-]* |(?:the|el|la|of|de) ){0,5}")
_OFFICE = re.compile(
    rf"\b(?:[A-Z][\w-]* ){{0,3}}(?i:{'|'.join(sorted(TITLES - {'sister', 'brother', 'father'}, key=len, reverse=True))})\b\.?"
)
_GOES_ON = re.compile(r",? (?!and\b|y\b|or\b|o\b)[a-záéíóúñ]|[\u4e00-\u9fff](?<![和与、的])")
_OF_A_HOUSE = re.compile(
    r"\b(?:[Tt]he|[Ii]n|[Aa]t|[Ff]rom|del|de la|[Ee]n) (?:(?:of |de |del |the |la |and |y )?[A-ZÁÉÍÓÚÑ][\w.’'-]* ?)+"
)
"""`of the Harbour Board`, `in Lima`: nobody is called so."""
_KIN = listed(
    """
    father mother brother sister son daughter husband wife partner uncle aunt cousin nephew niece friend colleague neighbour
    neighbor man woman boy girl guest visitor farmer victim suspect padre madre hermano hermana hijo hija marido esposo esposa
    mujer hombre tío tía primo prima amigo amiga colega vecino vecina niño niña
    """
)
_PEOPLE = _KIN | TITLES - {
    "former",
    "then",
    "party",
    "general",
    "vice",
    "head",
    "expert",
    "chief",
    "sister",
    "brother",
    "justice",
    "don",
}
_NO_NAMES = ALWAYS_CAPITAL | ORDINARY | {"according"}
_CHINESE_PEOPLE = re.compile(
    rf"[{HAN_SURNAMES}][\u4e00-\u9fff]|父亲|母亲|丈夫|妻子|儿子|女儿|哥哥|弟弟|姐姐|妹妹|朋友|同事|先生|女士"
)


@dataclass(frozen=True, slots=True)
class Heard:
    """Who spoke last, and by which pronoun the story calls them, `he` or `she`, if it did."""

    entity: int
    pronoun: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tongue:
    """`pronouns` are the words for each of the two; `place` finds where one speaks, which is nowhere without one of the `signs`,
    words without accents."""

    pronouns: Mapping[str, str]
    signs: frozenset[str]
    place: re.Pattern[str]


_BUT = r"(?:(?:But|And|Still|Pero|Y),? )?"
_ENGLISH = _Tongue(
    pronouns={"he": "he", "him": "he", "his": "he", "himself": "he", "she": "she", "her": "she", "hers": "she", "herself": "she"},
    signs=listed("he He she She"),
    place=re.compile(
        rf"(?:^\W*{_BUT}|[{_CLOSED}],? )(?P<who>[Hh]e|[Ss]he)\b"
        rf"|, (?P<last>he|she)(?= (?:said|says|added|explained|noted)\W*$)"
        rf"|[{_CLOSED}] (?:said|added) (?P<behind>he|she)(?=\s*[.,;:])"
    ),
)
_SPANISH = _Tongue(
    pronouns={"él": "he", "ella": "she"},
    signs=listed("el El ella Ella dijo anadio agrego explico senalo afirmo indico aseguro concluyo"),
    place=re.compile(
        rf"(?:^\W*{_BUT}|[{_CLOSED}],? )(?P<who>[Éé]l|[Ee]lla)\b"
        rf"|[{_CLOSED}],? (?:dijo|añadió|explicó|señaló|afirmó|agregó) (?P<behind>él|ella)(?=\s*[.,;:])"
        rf"|[{_CLOSED}],? (?P<alone>dijo|añadió|agregó|explicó|señaló|afirmó|indicó|aseguró|concluyó)(?=\.?\s*$)"
    ),
)
_MANDARIN = _Tongue(
    pronouns={"他": "he", "她": "she"},
    signs=frozenset("他她"),
    place=re.compile(rf"(?:^\W*|[{_CLOSED}])(?P<who>[他她])(?![们的])"),
)
_TONGUES: Mapping[str, _Tongue] = {"en": _ENGLISH, "es": _SPANISH, "zh": _MANDARIN}


class _Sentence(NamedTuple):
    """A sentence in which what is quoted is blank, where it starts in the block, and the hits that stand outside of it."""

    text: str
    start: int
    place: int
    hits: tuple[Hit, ...]


def may_speak(words: Iterable[str], *, lang: str) -> bool:
    """Whether in a text of these words a pronoun may say who speaks: where none does, nobody need be listened to."""
    tongue = _TONGUES.get(primary_subtag(lang))
    return tongue is not None and not tongue.signs.isdisjoint(words)


def pronouns(
    text: str, spans: Sequence[tuple[int, int]], hits: Sequence[Hit], *, people: frozenset[int], lang: str, last: Heard | None
) -> tuple[tuple[Hit, ...], Heard | None]:
    """Give the pronouns that say who speaks; `people` are the entities that are persons, `last` is who spoke before the block."""
    tongue = _TONGUES.get(primary_subtag(lang))
    if tongue is None or not (last or people):
        return (), None
    found: list[Hit] = []
    for one in _sentences(text, spans, hits):
        if not _WORD.search(one.text):
            continue
        hit, last = _heard(one, tongue, people=people, lang=lang, last=last)
        found += [hit] if hit else []
    return tuple(found), last


def _sentences(text: str, spans: Sequence[tuple[int, int]], hits: Sequence[Hit]) -> Iterator[_Sentence]:
    blank = _QUOTED.sub(lambda quote: _blank(quote[0]), text)
    for place, (start, end) in enumerate(spans):
        here = tuple(hit for hit in hits if hit.sentence == place and blank[hit.start : hit.end] == text[hit.start : hit.end])
        yield _Sentence(blank[start:end], start, place, here)


def _blank(quote: str) -> str:
    """Marks of the quote's ends stay, for the words beside them are read by these."""
    if quote[:1] != '"':
        return " " * len(quote)
    inner = " " * (len(quote) - 2)
    return f'"{inner}"' if len(quote) > 1 and quote.endswith('"') else '"' + " " * (len(quote) - 1)


def _heard(
    one: _Sentence, tongue: _Tongue, *, people: frozenset[int], lang: str, last: Heard | None
) -> tuple[Hit | None, Heard | None]:
    """The pronoun that speaks here, and who spoke last after this sentence."""
    named = [hit for hit in one.hits if not people.isdisjoint(hit.entities)] if one.hits else []
    if named:
        return None, _speaker(one, named, tongue, lang=lang)
    said = last and tongue.place.search(one.text)
    if not last or not said:
        return None, None
    group = said.lastgroup or "who"
    who, start, end = said[group], *said.span(group)
    known = tongue.pronouns.get(who.casefold(), last.pronoun)
    if last.pronoun not in ("", known) or (group == "who" and clause(one.text, start, end, lang=lang) is None):
        return None, None
    hit = Hit(one.start + start, one.start + end, one.place, (last.entity,), sure=True, pronoun=True)
    return hit, None if _others(one, one.text, lang=lang) else Heard(last.entity, known)


def _speaker(one: _Sentence, named: Sequence[Hit], tongue: _Tongue, *, lang: str) -> Heard | None:
    """Who speaks, where nobody beside is named or meant."""
    if len({hit.entities for hit in named}) > 1 or not all(hit.sure for hit in named):
        return None
    spans = (clause(one.text, hit.start - one.start, hit.end - one.start, lang=lang) for hit in named)
    start, end = next((span for span in spans if span), _subject(one, named[0]))
    if not end:
        return None
    aside = _ASIDE.match(one.text, end)
    end = aside.end() if aside else end
    words = _words(one.text, lang)
    called = {tongue.pronouns[word] for word in words if word in tongue.pronouns}
    beside = f"{one.text[:start]} {one.text[end:]}"
    if len(called) > 1 or not _KIN.isdisjoint(words) or _others(one, beside, lang=lang) or _strange(one, one.text[start:end]):
        return None
    return Heard(named[0].entities[0], next(iter(called), ""))


def _subject(one: _Sentence, first: Hit) -> tuple[int, int]:
    """Where the name goes that a sentence begins with, the titles before it included: `Foreign Minister Smit left`."""
    start, end = first.start - one.start, first.end - one.start
    before = one.text[:start]
    titled = not before.strip() or not TITLES.isdisjoint(_words(before, ""))
    return (0, end) if titled and _TITLED.fullmatch(before) and _GOES_ON.match(one.text[end:]) else (0, 0)


def _words(text: str, lang: str) -> list[str]:
    return list(text) if primary_subtag(lang) == "zh" else [word.casefold() for word in _WORD.findall(text)]


def _others(one: _Sentence, rest: str, *, lang: str) -> bool:
    """Whether the rest of a sentence may speak of anybody else."""
    if primary_subtag(lang) == "zh":
        return bool(_CHINESE_PEOPLE.search(rest))
    return not _PEOPLE.isdisjoint(_words(rest, lang)) or _strange(one, rest)


def _strange(one: _Sentence, words: str) -> bool:
    """Whether there are capitals of which the registry knows nothing, and which no house, town or month has."""
    known = {word for hit in one.hits for word in _WORD.findall(one.text[hit.start - one.start : hit.end - one.start])}
    left = _OWNER.sub("", _OF_A_HOUSE.sub(" ", _OFFICE.sub(" ", words)))
    odd = {word for word in _WORD.findall(left) if word[0].isupper()} - known
    return any(word.casefold() not in _NO_NAMES for word in odd)
