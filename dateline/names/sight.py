"""See the names in the stories, each with what is said beside it: Texts → Sightings, in the order of the texts."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from dateline.names.abbreviated import abbreviated
from dateline.names.chinese import chinese_names, office
from dateline.names.described import described
from dateline.names.family import family
from dateline.names.find import Span, find
from dateline.names.lexicon import FAMILY, GIVEN_NAMES, LETTERS_BEHIND, LOC_LAST, MAKERS, PLACES, SURE_GIVEN, TITLES
from dateline.names.line import Kind
from dateline.names.nobody import nobody
from dateline.names.programs import called_too, program
from dateline.names.roles import role
from dateline.names.ties import Ties, ties
from dateline.names.tokens import tokens
from dateline.names.words import plain
from dateline.nouns.language import primary_subtag
from dateline.nouns.sighting import Sighting
from dateline.text.listed import listed
from dateline.text.sentences import sentences
from dateline.text.words import SINGLE

COLLECTIONS = {Kind.PERSON: "people", Kind.ORGANIZATION: "organizations", Kind.PLACE: "places", Kind.OTHER: ""}
_HAN = re.compile(f"[{SINGLE}]{{2}}")
_ALSO = re.compile(r"\s*[(（]\s*([^()（）,;]{2,60})\s*[)）]")
_SAME_KIND = re.compile(r"\s*\(([^(),]{2,40}),[^()]*\)")
_CALLED = re.compile(
    r",? (?:(?:also|better|popularly|locally|formerly|otherwise) (?:known as|called)|nicknamed|dubbed|conocid[oa] como|apodad[oa])"
    r" (?:the |el |la )?[“\"‘«]?(?P<name>[A-ZÁÉÍÓÚÑ][\w'’-]*(?: [A-ZÁÉÍÓÚÑ][\w'’-]*){0,3})(?=[”\"’»,.;:)]|$)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """The plain words of a story: headline, empty line, body; `lang` is a BCP 47 tag."""

    story: str
    words: str
    lang: str = "en"


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of a story and its tokens: their words, and their places in the sentence; whether the story is in Spanish."""

    story: str
    start: int
    words: str
    places: tuple[tuple[int, int], ...]
    spanish: bool

    @property
    def cut(self) -> tuple[str, ...]:
        """The words of the tokens."""
        return tuple(self.words[start:end] for start, end in self.places)


def sightings(texts: Iterable[Text]) -> tuple[Sighting, ...]:
    """Give every name; texts of one language help one another."""
    texts = tuple(texts)
    found: dict[int, tuple[Sighting, ...]] = {}
    by_language: dict[str, list[int]] = {}
    small = set[str]()
    for place, text in enumerate(texts):
        by_language.setdefault("es" if primary_subtag(text.lang) == "es" else "en", []).append(place)
    for lang, places in by_language.items():
        parts = [_cut(texts[place]) for place in places]
        small |= {plain(word) for part in parts for sentence in part for word in sentence.cut if word.islower()}
        spans = iter(find((sentence.cut for part in parts for sentence in part), lang=lang))
        for place, part in zip(places, parts, strict=True):
            seen = [sighting for sentence in part for sighting in _seen(sentence, next(spans))]
            seen += described(seen)
            found[place] = tuple(seen if primary_subtag(texts[place].lang) in _READ else filter(_evident, seen))
    return _settled([sighting for place in range(len(texts)) for sighting in found[place]], frozenset(small))


def _settled(seen: Sequence[Sighting], small: frozenset[str]) -> tuple[Sighting, ...]:
    """Without single words that are titles or only ever begin a sentence; with the figure that is part of a name, everywhere."""
    inside = {one.text for one in seen if not _BEGINS.sub("", one.sentence).startswith(one.text)}
    borne = {(one.story, one.text.split()[-1]) for one in seen if one.collection == "people" and " " in one.text}
    numbered = sorted({one.text for one in seen if one.collection == "programs" and one.text[-1].isdigit()})
    kept = []
    for one in seen:
        bare = plain(one.text)
        alone = " " not in one.text and not _HAN.search(one.text) and not one.text.isupper()
        known = bare in _KNOWN or one.text in inside or (one.story, one.text) in borne
        if bare in _NO_PAGE or (alone and not known):
            continue
        if one.collection == "people" and nobody(one, small):
            continue
        whole = next((name for name in numbered if name.startswith(f"{one.text} ") and name in one.sentence), "")
        kept.append(replace(one, text=whole, collection="programs", family="", role="", organization="") if whole else one)
    return tuple(kept)


_BEGINS = re.compile(r"^[^\w(]*(?:\d{1,3}[.)]\s+)?[\"“‘«']*")
"""What stands before the first word of a line: quotes, the number or the mark of a list."""
_READ = ("", "en", "es", "zh")
"""The languages that the rules are for."""


def _evident(one: Sighting) -> bool:
    """Whether a name is one in any language: a country or large town, a given name with what follows it."""
    words = tuple(map(plain, one.text.split()))
    if one.collection == "people":
        return bool(one.role) or (len(words) > 1 and words[0] in SURE_GIVEN and words[-1] not in PLACES)
    return one.text.isupper() or " ".join(words) in (PLACES if one.collection == "places" else MAKERS)


_NO_PAGE = TITLES | LETTERS_BEHIND | listed("god heaven providence almighty lord christ dios senor providencia virgen allah")
"""What is written with a capital and is nobody that a site has a page for, where it stands alone."""
_KNOWN = GIVEN_NAMES | PLACES | FAMILY


def _cut(text: Text) -> list[_Sentence]:
    spans = sentences(text.words, lang=text.lang)
    spanish = primary_subtag(text.lang) == "es"
    return [_Sentence(text.story, start, text.words[start:end], tokens(text.words[start:end]), spanish) for start, end in spans]


def _seen(sentence: _Sentence, spans: Iterable[Span]) -> Iterator[Sighting]:
    words = sentence.words
    agency = _AGENCY.match(words)
    found = []
    for span in spans:
        start, end = sentence.places[span.start][0], sentence.places[span.end - 1][1]
        if not (agency and agency.start("by") <= start < agency.end("by")):
            found.append(_sighting(sentence, start, end, COLLECTIONS[span.kind]))
    if _HAN.search(words):
        found += [_sighting(sentence, start, end, COLLECTIONS[kind] or "programs") for start, end, kind in chinese_names(words)]
    houses = [one.text for one in found if one.collection == "organizations"]
    for one in found:
        within = next((house for house in houses if re.match(rf"{re.escape(house)} [a-z]", one.organization)), "")
        yield replace(one, organization=within) if within else one


_AGENCY = re.compile(r"[^a-z(]{2,30}(?:, \w+\.? \d{1,2}(?:, \d{4})?)? ?\((?P<by>[^()]{2,40})\)\s*[-–—]")
"""`LIMA, May 3 (North Wire) –`: who sends the report is no part of it."""


def _sighting(sentence: _Sentence, start: int, end: int, collection: str) -> Sighting:
    words = sentence.words
    if program(words, start, end):
        collection = "programs"
        end = _numbered(words, end)
    also = _also(words, start, end, person=collection == "people") or (called_too(words, end) if collection == "programs" else "")
    start = _spelt_out(words, start, end, also)
    name = " ".join(words[start:end].split())
    lettered = not _HAN.search(name)
    told = Ties() if collection in ("people", "places") else ties(words, start, end)
    title, organization = (role(words, start, end) if lettered else office(words, start)) if collection == "people" else ("", "")
    surname = " ".join(family(tuple(name.split()), spanish=sentence.spanish)) if collection == "people" else ""
    return Sighting(
        story=sentence.story,
        start=sentence.start + start,
        text=name,
        collection=collection,
        sentence=" ".join(words.split()),
        family=surname,
        role=title,
        organization=organization,
        also=also,
        run_by=told.run_by,
        part_of=told.part_of,
    )


def _numbered(words: str, end: int) -> int:
    """`Atomic 88` is one name."""
    number = re.match(r" \d{1,3}(?![\d.,]*\d)", words[end:])
    return end + number.end() if number else end


def _also(words: str, start: int, end: int, *, person: bool) -> str:
    """Another name in brackets: an acronym, but of a person, behind whom it is a party; the same in another script, a village of a
    village; or what it is also called."""
    called = _CALLED.match(words, end)
    if called:
        return called["name"]
    same = _SAME_KIND.match(words, end)
    if same and same[1].split()[-1:] == words[:end].split()[-1:] and words[:end].split()[-1].lower() in LOC_LAST:
        return same[1]
    found = _ALSO.match(words, end)
    if found is None:
        return ""
    inner = found[1].strip()
    letters = re.fullmatch(r"[A-Za-z]{0,2}[A-Z]{2,7}[a-z]?", inner) or (
        inner[0].isupper() and abbreviated(plain(inner), [plain(word) for word in words[start:end].split()])
    )
    other_script = bool(_HAN.search(inner)) != bool(_HAN.search(words[max(0, end - 4) : end]))
    return inner if (letters and not person) or (other_script and inner[0].isalpha()) else ""


def _spelt_out(words: str, start: int, end: int, also: str) -> int:
    """Where the name begins whose letters stand in brackets: `electronic World Trade Platform (eWTP)`, `Teamsters for a Democratic
    Union (TDU)`."""
    initials = "".join(part[0] for part in words[start:end].split() if part[0].isupper())
    if not also or also.upper() == initials.upper() or not also.upper().endswith(initials.upper()):
        return start
    missing = list(also[: len(also) - len(initials)].lower())
    first = start
    for word in reversed(list(re.finditer(r"[^\W\d_][\w’'-]*", words[:start]))):
        if words[word.end() : first].strip() or not missing:
            break
        if word[0][0].lower() == missing[-1]:
            missing.pop()
        elif word[0] not in _JOINING:
            break
        first = word.start()
    return start if missing else first


_JOINING = listed("for a an and of the in on to de del la las los y e en para por")
"""What stands within a name and is none of its letters."""
