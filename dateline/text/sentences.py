"""Find the sentences of a text: text → spans. Nothing but white space lies between them.

A mark that may end a sentence does so unless a small letter follows. Of a full stop the rules of `_RULES` look at what stands
before and after it, and may object.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from dateline.frozen import dataclass
from dateline.nouns.language import primary_subtag
from dateline.text.listed import listed
from dateline.text.ordinary import ORDINARY

_CLOSERS = r"""["'”’»›)\]}」』）】》]"""
_MARK = re.compile(rf"(?P<wide>[。！？｡]+{_CLOSERS}*)|(?P<mark>[.!?…।؟۔]+(?:{_CLOSERS}|\[\d{{1,3}}\])*)|\n[^\S\n]*\n")
_CANDIDATE = re.compile(r"[.!?…।؟۔。！？｡\n]")
_OPENERS = "\"'“‘«‹([{¿¡—–-「『（【《*_ "
_NEXT = re.compile(r"[\s,;:]")
_BEFORE = re.compile(r"[^\s\"'“”‘’«»()\[\]—–/]+\Z")


def _by_language(**lists: str) -> dict[str, frozenset[str]]:
    return {lang: listed(names) for lang, names in lists.items()}


_TITLES = _by_language(
    en="mr mrs ms messrs mme mlle dr prof rev hon pres gov sen rep supt gen col lt capt cpt sgt maj cmdr adm brig st fr vs cf",
    es="sr sra srta sres dr dra d dña dª ud uds vd vds prof lic ing arq gral cnel tte cap sto sta fr rvdo excmo excma ilmo ilma av",
)
_BEFORE_NUMBER = _by_language(
    en="no nos p pp vol vols ch sec fig figs art jan feb mar apr jun jul aug sep sept oct nov dec ca c approx",
    es="núm núms num nº n.º pág págs pag p pp vol cap art fig ene feb mar abr may jun jul ago sep sept set oct nov dic aprox c tel",
)
_SHORT = _by_language(
    en="inc ltd corp co bros jr sr esq dept dist est univ assn ave blvd rd mt ft ph.d m.d b.a m.a e.g i.e eg ie al a.m p.m a.d b.c",
    es="cía s.a s.l ee uu ee.uu rr hh rr.hh a.c d.c p.ej ej a.m p.m dpto depto univ",
)
_ABBREVIATIONS = {lang: _TITLES[lang] | _BEFORE_NUMBER[lang] | _SHORT[lang] for lang in _TITLES}
_MONTHS = _by_language(
    en="jan feb mar apr jun jul aug sep sept oct nov dec", es="ene feb mar abr may jun jul ago sep sept set oct nov dic"
)
_ORDINAL_DOT = frozenset({"cs", "da", "de", "et", "fi", "hr", "hu", "is", "lv", "nb", "nn", "no", "pl", "sk", "sl", "sr", "tr"})
_CLOCK_FOLLOWS = listed(
    "monday tuesday wednesday thursday friday saturday sunday est edt cst cdt mst mdt pst pdt gmt utc bst cet et ct pt"
)
_SAID = re.compile(r"[^，。！？；：“”「」\s]{0,8}(?:说|說|问|問|道|喊|答|称|稱|表示)")


@dataclass(frozen=True, slots=True)
class _Stop:
    """A full stop that may end a sentence: `before` is the word it follows, `after` the next, `lead` how the sentence begins."""

    before: str
    after: str
    lead: str
    lang: str


def sentences(text: str, *, lang: str = "en") -> tuple[tuple[int, int], ...]:
    """Give the span of each sentence; an empty line ends one whatever its last mark. `lang` is a BCP 47 tag."""
    return _divided(text, primary_subtag(lang))


@lru_cache(maxsize=256)
def _divided(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    """The blocks of a story are asked for by several rooms, one after the other."""
    spans: list[tuple[int, int]] = []
    start = read = 0
    abbreviations, last = _of(_ABBREVIATIONS, lang), len(text) - 1
    for candidate in _CANDIDATE.finditer(text):
        at = candidate.start()
        if at < read:
            continue
        if (at == last and text[at] != "\n") or _plainly_ends(text, at, start, abbreviations):
            read = at + 1
        else:
            match = _MARK.match(text, at)
            if match is None:
                continue
            read = match.end()
            if not _ends(text, match, start, lang):
                continue
        _add(spans, text, start, read)
        start = read
    if start <= last:
        _add(spans, text, start, last + 1)
    return tuple(spans)


def _add(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append((start, end))


def _plainly_ends(text: str, at: int, start: int, abbreviations: frozenset[str]) -> bool:
    """Nine stops in ten: a long word that is no abbreviation, a full stop, a space, a capital; none of the rules objects there."""
    if not text.startswith(". ", at) or not text[at + 2 : at + 4].lstrip("“")[:1].isupper():
        return False
    word = text[max(0, at - 24) : at].rpartition(" ")[2]
    if len(word) < 4 or not word.isalnum() or word.lower() in abbreviations:
        return False
    return not word.isdigit() or not _lead(text, start, at).strip("(").isdigit()


def _ends(text: str, match: re.Match[str], start: int, lang: str) -> bool:
    if match["wide"]:
        return not (match["wide"][-1] not in "。！？｡" and match["wide"][0] != "。" and _SAID.match(text, match.end()))
    if not match["mark"]:
        return True
    after = text[match.end() : match.end() + 40]
    if not after.strip():
        return True
    mark = match["mark"]
    if not after[0].isspace() and not _glued(mark, after):
        return False
    following = _NEXT.split(after.lstrip().lstrip(_OPENERS), maxsplit=1)[0]
    if mark != ".":
        return not _runs_on(following)
    word = _BEFORE.search(text[max(start, match.start() - 24) : match.start()])
    lead = _lead(text, start, match.start())
    stop = _Stop(before=word[0] if word else "", after=following, lead=lead, lang=lang)
    return not (_runs_on(following) or any(rule(stop) for rule in _RULES))


def _lead(text: str, start: int, at: int) -> str:
    return text[start : min(at, start + 16)].strip()


def _glued(mark: str, after: str) -> bool:
    """Without a space, a closing quote or a footnote's mark before a capital ends a sentence, and so does East Asian text."""
    return after[0] > "\u2e7f" or (len(mark) > 1 and mark[-1] in "”’»]" and after[0].isupper())


def _runs_on(following: str) -> bool:
    """A small letter follows (`"Why?" she asked`); `eWTP` may begin a sentence."""
    return following[:1].islower() and following.rstrip(".,;:!?”\"'’)").islower()


def _nothing_said(stop: _Stop) -> bool:
    """The number of a list's entry is no sentence."""
    return stop.lead.strip("(").isdigit() or (len(stop.lead) == 1 and stop.lead.isalpha())


def _after_title(stop: _Stop) -> bool:
    return stop.before.lower() in _of(_TITLES, stop.lang)


def _before_number(stop: _Stop) -> bool:
    if stop.before.lower() not in _of(_BEFORE_NUMBER, stop.lang):
        return False
    return stop.after[:1].isdigit() or (stop.lang == "es" and stop.before in _MONTHS["es"])


def _ordinal(stop: _Stop) -> bool:
    return stop.lang in _ORDINAL_DOT and stop.before.isdigit() and len(stop.before) < 3


def _initial(stop: _Stop) -> bool:
    """`J. Smith`, `U.S. Army`; but `in the U.S. The army` is two sentences."""
    parts = stop.before.split(".")
    letters = all(len(part) == 1 and part.isupper() for part in parts) or stop.before in (
        "Ph",
        "Ph.D",
        "EE",
        "EE.UU",
        "UU",
        "RR.HH",
    )
    return bool(stop.before) and letters and not _opens(stop.after)


def _shortened(stop: _Stop) -> bool:
    if stop.before.lower() not in _of(_SHORT, stop.lang):
        return False
    if stop.before.lower() in ("a.m", "p.m"):
        return stop.after.rstrip(".,)").lower() in _CLOCK_FOLLOWS or stop.after[:1].isdigit()
    return not _opens(stop.after)


def _opens(word: str) -> bool:
    """Whether a capitalised word is one that only the start of a sentence would capitalise."""
    return word.rstrip(".,;:!?’”\"'").lower() in ORDINARY or word.lower().endswith(("’s", "’re", "'re", "’ve", "'ve"))


_RULES: tuple[Callable[[_Stop], bool], ...] = (
    _nothing_said,
    _after_title,
    _before_number,
    _ordinal,
    _initial,
    _shortened,
)


def _of(table: dict[str, frozenset[str]], lang: str) -> frozenset[str]:
    return table.get(lang, table["en"])
