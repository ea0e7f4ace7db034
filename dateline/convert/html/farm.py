"""Know a farm of keywords, put into a page for search engines: a block → whether it is one.

Chinese is written without spaces: a long block of nothing but short words with a space between each is no prose, nor are they the
lines of a song, which a page breaks.
"""

import re

from dateline.convert.html.blocks import Block

_LONG, _WORDS, _SHORT = 300, 40, 14
# Shares of the words: so many are short and Chinese, and so few have a sign or a break beside them.
_MOST, _FEW = 0.8, 0.1
_HAN, _SIGN = re.compile(r"[\u4e00-\u9fff]"), re.compile(r"[。！？；，、：,;:!?]|[.]\s")


def is_farm(block: Block) -> bool:
    """Whether a block is a list of keywords."""
    text = block.text
    if len(text) < _LONG or text.isascii():
        return False
    words = text.split(" ")
    short = sum(len(word) <= _SHORT and _HAN.search(word) is not None for word in words)
    if len(words) < _WORDS or short < _MOST * len(words):
        return False
    breaks = sum(run.text == "\n" and run.start == run.end for run in block.runs)
    return len(_SIGN.findall(text)) + breaks < _FEW * len(words)
