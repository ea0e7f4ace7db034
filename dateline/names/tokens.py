"""Cut running text into the tokens that names are found in: text → words with their places.

As research corpora do: marks stand alone, `'s` is parted from its name, initials and abbreviations keep their stop.
"""

import re

from dateline.text.words import SINGLE

_SHORT = "Mr Mrs Ms Dr Prof Sr Sra Jr St Gen Gov Sen Rep Col Lt Capt Sgt Inc Corp Co Ltd EE UU Lic Ing Mt Rev Hon"
_ABBREVIATION = rf"(?:[A-Z]\.){{2,}}|\b(?:{'|'.join(_SHORT.split())})\.|\b[A-Z]\.(?=\s)"
_TOKEN = re.compile(
    rf"{_ABBREVIATION}"
    rf"|[{SINGLE}]"
    r"|['’]s\b|\b[AS]/[AS]\b"
    r"|\d+(?:[.,:]\d+)*[^\W\d_]*"
    rf"|[^\W_{SINGLE}]+?(?:(?=['’]s\b)|(?:(?:['’&-](?!s\b))[^\W_{SINGLE}]+)*(?=['’]s\b)|(?:['’&-][^\W_{SINGLE}]+)*(?![^\W_{SINGLE}]))"
    r"|\.\.\.|``|''|\S"
)


def tokens(text: str) -> tuple[tuple[int, int], ...]:
    """Give the span of each token."""
    return tuple(match.span() for match in _TOKEN.finditer(text))
