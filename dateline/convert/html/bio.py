"""Leave out who the author is: the body and its authors → the body without lines about them.

Outlets print below an article, and some above it, who wrote it; the article is about something else.
"""

import re
from collections.abc import Sequence

from dateline.convert.html.blocks import Block

_ABOVE, _BELOW, _LONG = 1, 4, 700
# The name alone stands among the first lines.
_SIGNED = 5
# What follows a name where it is told who bears it.
_IS = (
    r"(?:[,(—–-][^.]{2,80}[,)—–-]\s)?(?:is|was|has|covers?|writes?|reports?|joined|studied|works?|worked|lives?|leads?|founded|holds?|teaches"
    r"|es|era|ha|cubre|escribe|trabaja|estudió|fue|ist|war|arbeitet|schreibt|berichtet|studierte|leitet|gehört"
    r"|est|était|écrit|travaille|è|scrive|é|escreve|是|系|现任|曾任)"
)
_REACH = r"(?:e-?mail|follow|contact|reach|write to|contacta a|escribe a|sigue a)"
_TRADE = re.compile(
    r"\b(?:journalist|author|writer|editor|reporter|correspondent|columnist|professor|researcher|fellow|freelance\w*|producer|expert"
    r"|periodista|redactora?|escritora?|profesora?|corresponsal|redakteur\w*|korrespondent\w*|journalist\w*|autor\w*|reporter\w*)\b|记者|教授|作者",
    re.I,
)


def without(chosen: list[Block], people: Sequence[str]) -> list[Block]:
    """The body without the lines at its edges that name one of `people`, its authors, or tell who they are."""
    names = sorted({part for name in people for part in (name, name.split(" ", 1)[0]) if len(part) > 1}, key=len, reverse=True)
    if not names:
        return chosen
    chosen = _without_signature(chosen, people)
    if len(chosen) <= _ABOVE + _BELOW:
        return chosen
    called = rf"(?:{'|'.join(map(re.escape, names))})\b"
    about = re.compile(rf"\W*(?:{_REACH}\s+{called}|{called}\s*{_IS}(?!\w))", re.I)
    edge = {*range(_ABOVE), *range(len(chosen) - _BELOW, len(chosen))}
    kept = [block for at, block in enumerate(chosen) if at not in edge or not _is_bio(block, about)]
    return kept or chosen


def _without_signature(chosen: list[Block], people: Sequence[str]) -> list[Block]:
    """Without a line among the first that is nothing but an author's name, perhaps with what they are."""
    signed = re.compile(rf"(?:(?:by|von|por|par|di|door)\s+)?(?:{'|'.join(map(re.escape, people))})(?:,[^.!?]{{2,60}})?", re.I)
    kept = [block for at, block in enumerate(chosen) if at >= _SIGNED or not signed.fullmatch(block.text)]
    return kept or chosen


def _is_bio(block: Block, about: re.Pattern[str]) -> bool:
    return len(block.text) <= _LONG and about.match(block.text) is not None and says_trade(block.text)


def says_trade(text: str) -> bool:
    """Whether a text says what somebody does who writes, or where to reach them."""
    return "@" in text or _TRADE.search(text) is not None
