"""Read a story for its figures: Story, its words, mentions → Claims."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256

from dateline.claims.bare import bare
from dateline.claims.clause import arounds, befell, measure
from dateline.claims.decided import decided
from dateline.claims.figures import PERCENT, figures
from dateline.claims.sentence import Sentence
from dateline.claims.tongue import Tongue
from dateline.claims.tongues import tongue_of
from dateline.frozen import dataclass
from dateline.nouns.claim import Claim, Key
from dateline.nouns.language import primary_subtag
from dateline.nouns.mention import Mention
from dateline.nouns.story import Story
from dateline.text.blocks import blocks, on_a_line
from dateline.text.common import COMMON
from dateline.text.ordinary import ORDINARY
from dateline.text.words import lowered, written

_FIGURES = re.compile(r"\d+")
_NO_YEAR = re.compile(r"(?<![A-Za-z,:/-])(?!(?:1[0-9]|20)\d\d\b(?!,?\d))")

_YEAR = re.compile(r"(?<![\d.,])(?:1[5-9]|20)\d\d(?!,?\d)")
_SHORT, _SHORT_HAN, _LONG = 8, 4, 600
"""A sentence has more signs and fewer than these, in Chinese too; a longer one is a table."""

_BEFORE = 500
"""So far back stands whom a sentence without a name is about."""

_LEAD = 400
"""With so many signs a story says what it is about."""

_MARKS = "“”\"'‘’()«»[].,;:!?—–"


def claims(story: Story, text: str, *, mentions: Iterable[Mention] = ()) -> tuple[Claim, ...]:
    """The figures of a story, with what the author decided of them."""
    lang = primary_subtag(story.lang)
    tongue = tongue_of(lang)
    if tongue is None:
        return decided((), story)
    found: dict[str, Claim] = {}
    sheet = _Sheet(story, text, tuple(mentions))
    for start, end, before in _with_figures(text, tongue, lang):
        for claim in _sentence(sheet, start, end, before, tongue):
            found.setdefault(claim.id, claim)
    return decided(found.values(), story, read=lambda words: figures(Sentence(words, spaced=tongue.spaced), tongue))


class _Sheet:
    """A story being read: where in its text each sentence with a name stands."""

    def __init__(self, story: Story, text: str, mentions: tuple[Mention, ...]) -> None:
        self.story, self.text = story, text
        places = {sentence: text.find(sentence) for sentence in {mention.sentence for mention in mentions}}
        named = sorted(((places[mention.sentence], mention) for mention in mentions), key=_place)
        self._lead: str | None = None
        self._places, self._named = [at for at, _ in named], [mention for _, mention in named]

    def here(self, start: int, end: int) -> list[Mention]:
        """Who is named in a sentence."""
        first = bisect_left(self._places, start)
        return self._named[first : bisect_left(self._places, end, first)]

    def lead(self, tongue: Tongue) -> str:
        """The names that the story begins with: a toll is that of what the story is about."""
        if self._lead is None:
            some = {f"{one.collection}/{one.entity}" for one in self.here(0, _LEAD) if not one.speaks}
            self._lead = " ".join(sorted(some | _names(self.text[:_LEAD].split(), tongue)))
        return self._lead

    def before(self, start: int) -> list[Mention]:
        """Who is named in the last sentence before it that names somebody, if that is near."""
        last = bisect_left(self._places, start)
        if not last or self._places[last - 1] <= max(-1, start - _BEFORE):
            return []
        return self._named[bisect_left(self._places, self._places[last - 1]) : last]


def _place(named: tuple[int, Mention]) -> int:
    return named[0]


def _with_figures(text: str, tongue: Tongue, lang: str) -> Iterator[tuple[int, int, str]]:
    """Where the sentences with a number or a word for one stand, each with the text before it."""
    places = sorted(_places(text, tongue))
    short = _SHORT if tongue.numeral is None else _SHORT_HAN
    last = ""
    for start, end, spans in blocks(text, lang) if places else ():
        before, last = last[-_BEFORE // 2 :], text[start:end]
        for first, next_ in spans if _within(places, start, end) else ():
            if short < next_ - first < _LONG and _within(places, first, next_):
                yield first, next_, before
            before = text[first:next_]


def _places(text: str, tongue: Tongue) -> Iterator[int]:
    """Where, at a glance, numbers and words for them may stand."""
    yield from (start for start in map(re.Match.start, _FIGURES.finditer(text)) if _NO_YEAR.match(text, start))
    low = lowered(text)
    parted = tongue.numeral is None
    for word in tongue.words.intersection(map(str.lower, written(text))) if parted else tongue.words:
        at = low.find(word)
        while at >= 0:
            yield at
            at = low.find(word, at + 1)


def _within(places: Sequence[int], start: int, end: int) -> bool:
    first = bisect_left(places, start)
    return first < len(places) and places[first] < end


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What a sentence says to all of its figures."""

    sentence: str
    names: str
    near: str
    about: tuple[Key, ...]
    speaker: str
    years: tuple[str, ...]


def _sentence(sheet: _Sheet, start: int, end: int, before: str, tongue: Tongue) -> Iterator[Claim]:
    words = Sentence(sheet.text[start:end], spaced=tongue.spaced)
    found = figures(words, tongue)
    if not found:
        return
    around = arounds(words, found, tongue)
    measured = [
        (figure, part, stems) for figure, part in zip(found, around, strict=True) if (stems := measure(words, figure, part, tongue))
    ]
    if not measured:
        return
    said = _said(sheet, words, start, end, before, tongue)
    numbers = {low for figure in found for low in words.run(figure.first, figure.next)}
    years = tuple(year for year in said.years if year not in numbers)
    for figure, part, stems in measured:
        lows = frozenset([words.lows[place] for place in part])
        value = figure.text(words)
        toll = befell(words, figure, part, tongue)
        yield Claim(
            id=f"{sheet.story.id[:40].strip('-')}-{_hash(sheet.story.id, said.sentence, value)}",
            story=sheet.story.id,
            value=value,
            figure=bare(figure),
            sentence=said.sentence,
            measure=" ".join(figure.words) if figure.noun == PERCENT and figure.words else figure.noun,
            speaker=said.speaker,
            scope=_scope(lows, years, tongue),
            unit=figure.unit,
            low=figure.low,
            high=figure.high,
            words=" ".join(sorted(stems)),
            names=said.names,
            near=said.near,
            lead=sheet.lead(tongue) if toll else "",
            about=said.about,
            moving=bool(toll) or not tongue.moving.isdisjoint(lows) or not tongue.moving.isdisjoint(figure.words),
            toll=toll,
            found=True,
        )


def _said(sheet: _Sheet, words: Sentence, start: int, end: int, before: str, tongue: Tongue) -> _Said:
    plain = on_a_line(words.text)
    here = sheet.here(start, end)
    speaker = next((mention for mention in here if mention.speaks), None)
    topics = meant = [mention for mention in here if not mention.speaks]
    of_others = not here and bool(_names(words.texts[1:], tongue))
    if all(mention.collection == "people" for mention in meant) and not of_others:
        topics = [*meant, *(mention for mention in sheet.before(start) if mention.collection != "people")]
    keys = [(mention.collection, mention.entity) for mention in (*topics, *([speaker] if speaker else []))]
    about = tuple(dict.fromkeys(keys))
    named = _names(words.texts, tongue) | {f"{one.collection}/{one.entity}" for one in meant}
    ids = {f"{collection}/{name}" for collection, name in about}
    return _Said(
        sentence=plain,
        names=" ".join(sorted(named)),
        near=" ".join(sorted((ids | (set() if named else _names(before.split(), tongue))) - named)),
        about=about,
        speaker=speaker.text if speaker else _speaker(words, tongue),
        years=tuple(_YEAR.findall(plain)),
    )


def _names(words: Sequence[str], tongue: Tongue) -> set[str]:
    """The proper names of a sentence, in lower case; its first word only where it is no word that news is full of."""
    large = [word.strip(_MARKS) for word in words if word[0].isupper() or word[0] in _MARKS]
    lows = {word.removesuffix("’s").removesuffix("'s").lower() for word in large if word[:1].isupper()}
    first = words[0].strip(_MARKS).lower() if words else ""
    common = first in COMMON or tongue.stem(first) in COMMON
    some = lows - tongue.nameless - ORDINARY
    return {low for low in some if len(low) > 1 and low not in tongue.numbers and not (common and low == first)}


def _speaker(words: Sentence, tongue: Tongue) -> str:
    if tongue.saying.isdisjoint(words.lows):
        return ""
    for pattern in tongue.sayers:
        match = pattern.search(words.text)
        if match and match["name"].lower() not in tongue.closed:
            return match["name"].rstrip(".’'")
    return ""


def _hash(*parts: str) -> str:
    return sha256("\n".join(parts).encode()).hexdigest()[:8]


def _scope(lows: frozenset[str], years: tuple[str, ...], tongue: Tongue) -> str:
    """The time that the figure holds for; `?` where the sentence names several years and none stands by it."""
    chosen = {year for year in years if year in lows} or set(years)
    year = "?" if len(chosen) > 1 else "".join(chosen)
    return " ".join(filter(None, (year, *sorted(lows & tongue.times))))
