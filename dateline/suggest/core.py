"""Take a mention down to its name: words of a text → Core, without article, title, owner, place and company ending."""

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from dateline.text.listed import listed

_OWNER = re.compile(r"^.*?\w(?:['’]s|s?\s*['’]s?)\s+(?=\S)")
_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)+\.?|[^\W_]+(?:[-&'’/][^\W_]+)*")
_TITLES = listed(
    """
    mr mrs ms miss dr prof professor sir dame lord lady president minister premier chancellor secretary senator governor mayor judge
    justice general colonel captain chairman chairwoman ceo cfo director chief officer spokesman spokeswoman analyst executive
    presiding prime vice deputy former then king queen prince princess pope rev reverend don doña señor señora sr sra presidente
    ministro director directora secretario
    """
)
_MISTERS = listed("mr mrs ms miss dr don doña señor señora sr sra")
_COMPANY = listed(
    """
    a/s s/a aps oyj bv srl sarl inc corp corporation co company ltd limited plc llc gmbh ag sa s.a nv ab oy group holding
    holdings computer computers motors motor industrie industries international sas se spa store stores music airlines
    airline airways
    """
)
_OF_MANY = listed(
    """
    association union guild federation league club society council alliance cooperative fund party committee institute college
    hospital home museum congress forum network bank chamber court
    """
)
_ARTICLES = listed("the a an its his her their this that these those our my")
_IN_NAMES = listed("general chief prime king queen prince princess lady lord major don")
_AROUND = listed(
    """
    el la los las un una central downtown northern southern eastern western
    greater new old former
    """
)
_SMALL = listed("to on by a of the and for de la del los las y et von van der und du des")
_ALIASES = {
    "us": "united states",
    "usa": "united states",
    "unitedstatesofamerica": "united states",
    "estadosunidos": "united states",
    "eeuu": "united states",
    "uk": "united kingdom",
    "greatbritain": "united kingdom",
    "britain": "united kingdom",
    "reinounido": "united kingdom",
    "uae": "united arab emirates",
    "eu": "european union",
    "un": "united nations",
    "prc": "china",
    "peoplesrepublicofchina": "china",
    "holland": "netherlands",
    "burma": "myanmar",
    "fed": "federal reserve",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Core:
    """`words` are the bare words of the name, `key` the same for the same name; `acronym` whether it is one word in capitals;
    `generic_end` whether its last word is one that many names end in;
    `model` the figure that tells one version of a thing from others (`3G` of `3G iPhone`); `branded` whether it is written as only
    things are (`iPhone`); `small_start` whether it begins with a word in small letters;
    `whole` the words with the company ending; `titled` whether it is called Mr, Mrs or the like."""

    words: tuple[str, ...]
    key: str
    acronym: bool
    generic_end: bool
    model: str = ""
    branded: bool = False
    small_start: bool = False
    titled: bool = False
    whole: tuple[str, ...] = ()


def core(text: str) -> Core:
    """Give the name within a mention."""
    whole = _without_owner(" ".join(text.split()).replace(" - ", "-"))
    piece, clause = _cut(whole)
    words: list[str] = _WORD.findall(piece)
    kept = _named(words) or words or [text.strip()]
    model = "".join(word.lower() for word in kept if _MODEL.fullmatch(word) and not _UNIT.fullmatch(word))
    titled = len(kept) > 1 and plain(kept[0]).strip(".") in _MISTERS
    kept = _trimmed(kept)
    branded = kept[0][:1].islower() and any(mark.isupper() for mark in kept[0])
    bare = tuple(plain(word).replace(".", "") for word in kept)
    short = _without_ending(bare)
    key = _key(kept, short) or " ".join(bare)
    return Core(
        words=short,
        key=_ALIASES.get(key.replace(" ", ""), key) + (f" {clause}" if branded and clause else ""),
        acronym=len(kept) == 1 and kept[0].isupper() and 1 < len(bare[0]) < 7,
        generic_end=bool(bare) and bare[-1] in _COMPANY,
        model=model,
        branded=branded,
        whole=bare,
        small_start=kept[0].islower(),
        titled=titled,
    )


_MODEL = re.compile(r"\d+[A-Za-z]{0,3}")
_UNIT = re.compile(r"\d+(?:[kmgtKMGT][bB]|[kMG]?Hz|th|st|nd|rd|mm|cm|km|in)?(?<!\dG)")


def _key(kept: list[str], short: tuple[str, ...]) -> str:
    """The words; run together where one is of a few capitals, for these are written apart or not (`OS X`), but else never: `Li Nan`
    and `Lin An` are two people."""
    few = [word for word in kept[: len(short)] if word.isupper() and 1 < len(word.replace(".", "")) < 4]
    words = [re.sub(r"[^\w]", "", word) for word in short]
    return ("" if few and not " ".join(kept).isupper() else " ").join(word for word in words if word)


def _cut(piece: str) -> tuple[str, str]:
    """The name, and what is said of it to tell it from others of the same name (`with …`, `capable of …`)."""
    clause = re.search(r"\s(?:with|capable|featuring)\s.*", piece)
    short = re.split(r",\s|\s\(|\s(?:in|at|located|with|capable|featuring|that|who|which|from|near)\s", piece)[0]
    if not any(mark.isupper() for mark in short):
        short = piece
    return short, "of its own" if clause else ""


def plain(word: str) -> str:
    """A word without case, diacritics and possessive ending."""
    folded = unicodedata.normalize("NFKD", word.casefold())
    bare = "".join(mark for mark in folded if not unicodedata.combining(mark))
    return re.sub(r"['’]s?$", "", bare)


def acronym_of(letters: str, full: Core) -> bool:
    """Whether letters are the initials of a name, or of its last words."""
    weighty = [word for word in full.whole if word not in _SMALL]
    initials = "".join(word[0] for word in weighty if word)
    whole = "".join(word[0] for word in full.whole if word)
    if letters in (initials, whole, full.words[-1]):
        return len(letters) > 1
    return len(letters) > 2 and initials.endswith(letters)


def _without_owner(piece: str) -> str:
    """`Apple's iTunes` is iTunes; `McDonald's` stays."""
    rest = _OWNER.sub("", piece)
    many = piece[: len(piece) - len(rest)].rstrip().endswith(("s'", "s’"))
    if many and plain(rest.partition(" ")[0]) in _OF_MANY:
        return piece  # `Harbor Traders' Association`
    return rest if rest != piece and any(mark.isupper() for mark in rest) else piece


def _named(words: list[str]) -> list[str]:
    """The last stretch that is written as a name, with the small words within; words in small letters after it stay."""
    large = [place for place, word in enumerate(words) if any(mark.isupper() for mark in word)]
    if not large:
        return words
    first = large[0]
    for before, after in pairwise(large):
        if after - before > 1 and not all(words[place] in _SMALL for place in range(before + 1, after)):
            first = after
    return words[first:]


def _trimmed(words: list[str]) -> list[str]:
    while len(words) > 1 and _beside(words[0]):
        words = words[1:]
    return words


def _beside(word: str) -> bool:
    """Whether a first word is no part of the name: an article, a title, a measure; `new` in small letters, not `New`."""
    bare = plain(word).strip(".")
    if bare in _ARTICLES or (bare in _TITLES and (word[0].islower() or bare not in _IN_NAMES)):
        return True
    return word[0].isdigit() or (word[0].islower() and bare in _AROUND)


def _without_ending(bare: tuple[str, ...]) -> tuple[str, ...]:
    while len(bare) > 1 and bare[-1].strip(".") in _COMPANY and not (len(bare) == 2 and bare[0] in _WEAK):
        bare = bare[:-1]
    return bare


_WEAK = listed("general american united national international first british air app south north china bank")
