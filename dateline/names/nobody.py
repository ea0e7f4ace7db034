"""Tell what reads like a person's name and is nobody's: Sighting → bool. Headings and tables are full of it: `Useful Takeaways`."""

import re

from dateline.names.lexicon import CHINESE_FAMILY, FAMILY, GIVEN_NAMES, SAYS, TITLES
from dateline.names.words import capital, common, plain
from dateline.nouns.sighting import Sighting

_ABSTRACT = (
    *("ing", "ings", "tion", "tions", "sion", "ment", "ments", "ness", "ity", "ities", "ence", "ance", "ology", "ics", "ism"),
    *("ally", "able", "ible", "ware", "ship", "ful", "less", "ly", "ción", "ciones", "miento", "idad", "mente"),
)
_BORNE = GIVEN_NAMES | FAMILY | CHINESE_FAMILY
_HYPHENS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*-([a-z]+)")
_SHORT_LINE = 9


def nobody(one: Sighting, small: frozenset[str]) -> bool:
    """Whether a name taken for a person's is none: everyday words all of it, or some of it in a line that is no sentence, and
    nothing beside it says that somebody is meant. `small` are the bare words that the texts write in small letters."""
    words = one.text.split()
    compound = _HYPHENS.fullmatch(one.text)
    if compound and common(compound[1]):
        return True  # `Windows-only`
    if one.role or any(plain(word) in _BORNE for word in words) or _meant(one):
        return False
    everyday = [_everyday(plain(word), small) for word in words]
    return all(everyday) or (any(everyday) and _heading(one.sentence))


def _everyday(bare: str, small: frozenset[str]) -> bool:
    return bare in small or common(bare) or (len(bare) > 5 and bare.endswith(_ABSTRACT))


def _meant(one: Sighting) -> bool:
    """Whether a title stands before the name or a word of saying beside it."""
    before, _, after = one.sentence.partition(one.text)
    about = [plain(word) for word in (*re.findall(r"[\w.]+\W*$", before), *re.findall(r"^[\s,]*(\w+)", after))]
    return any(word.strip(' ,“"') in SAYS | TITLES for word in about)


def _heading(sentence: str) -> bool:
    """Whether a line is short, without a stop, and written as headings and cells are."""
    words = [word for word in sentence.split() if len(word) > 3]
    return len(words) < _SHORT_LINE and sentence[-1:] not in '.!?”"。' and sum(map(capital, words)) * 2 > len(words)
