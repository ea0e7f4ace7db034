"""Know a word made of the beginnings of others: `Pemex` of `Petróleos Mexicanos`, `Conagua` of `Comisión Nacional del Agua`."""

from collections.abc import Sequence

from dateline.names.lexicon import PLACES
from dateline.text.listed import listed

_SMALL = listed("de del la el los las y e a al en para por of the and for in")
_LEAST = 4


def abbreviated(short: str, words: Sequence[str]) -> bool:
    """Whether the bare word `short`, which is no place, is made of the beginnings of bare words, in order, from the first on."""
    weighty = [word for word in words if word not in _SMALL]
    if len(short) < _LEAST or not short.isalpha() or short in PLACES or len(weighty) < 2:
        return False
    return any(_made_of(short[size:], weighty[1:]) for size in range(1, len(short)) if weighty[0].startswith(short[:size]))


def _made_of(rest: str, words: Sequence[str]) -> bool:
    if not rest:
        return True
    return any(
        words[place].startswith(rest[:size]) and _made_of(rest[size:], words[place + 1 :])
        for place in range(len(words))
        for size in range(1, len(rest) + 1)
    )
