"""Shorten a line: words → the same without what leads to them, who said them, or what is left of a phrase that was cut off."""

import re

from dateline.text.listed import listed

LONGEST = 18
_LITTLE_MORE = 4
"""A line that ends so many words later is rather read whole."""

_LEADING = re.compile(
    r"^(?:(?:and|but|so)\b,?\s+(?=then\b|even so\b))?(?:\w+ly(?=,)|(?:only|alone|long|starting|beginning)(?=,)|"
    r"(?:the|that|an?) (?:(?:next|following|same|previous) )?(?:year|month|week|day)(?: (?:later|earlier|before))?(?=,)|"
    r"this is (?:why|how|when|where)|"
    r"and|but|so|then|also|that|who|which|where|when|while|as|however|meanwhile|in addition|moreover|besides|even so|still(?=,)|"
    r"for instance|for example|in fact|in all|all in all|in the end|of course|"
    r"meantime|on (?:a|the) (?:similar|related|other|same) (?:note|hand|front|day)(?=,)|"
    r"on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?= (?:it|he|she|they)\b))\b,?\s+",
    re.I,
)
_NUMBERS = frozenset("(123456789")
_NUMBERED = re.compile(r"^\(?\d{1,2}[.)] +(?=[A-Z])")
"""`2. The pier was opened`: of a list, and no part of the line."""
_DANGLING = re.compile(
    r"[\s,;:–—-]+(?:and|or|but|the|a|an|of|in|on|at|to|for|from|by|with|as|that|which|who|its|his|their|about|into|"
    r"(?<!\btook )(?<!\btaken )(?<!\bhanded )over|than|(?<!\bset )(?<!\bpicked )(?<!\bbroke )(?<!\bbroken )up|both|"
    r"is|was|were|are|be|been|how|where|between|under|through|along|held|including|such|within|during|after|before|shortly|"
    r"just|only|even|(?<!\bone )another|"
    r"(?:as|when|while|because) (?:he|she|it|they))?$",
    re.I,
)
_LAST = listed(
    """
    and or but the a an of in on at to for from by with as that which who its his her their about into over than up both is was
    were are be been how where between under through along held including such within during after before shortly just only even
    another he she it they
    """
)
"""What `_DANGLING` can end with."""

_TAGGED = re.compile(r", [^,]{1,60} (?:said|says|added|(?:told|tells) \w+)(?: (?:on )?[A-Z]\w+day)?$")
"""`…, the board said`, of a line that tells something by itself."""
_SO_LONG = re.compile(r", (?:(?:just|only|some|about|[\w-]+) )?(?:hours?|days?|weeks?|months?|years?|minutes?)$")
"""`…, hours` (after the vote)."""
_AND_ONE = re.compile(r" and [a-z]+$| her$")
_CUT_AT = re.compile(r",|\s(?=(?:in|on|at|to|for|from|by|with|as|of|and|that|during|through|under|after)\s)")


def shortened(words: str, *, led: bool = True) -> str:
    """The words of a clause as a line; `led` where what leads to the clause (`But then, …`) goes too."""
    if words[:1] in _NUMBERS:
        words = _NUMBERED.sub("", words)
    if led and not words.startswith("That "):
        words = _LEADING.sub("", words)
    words = words.strip(" ,;:")
    return balanced(_cut(_SO_LONG.sub("", _TAGGED.sub("", words)) if ", " in words else words))


def balanced(words: str) -> str:
    """Quotation marks of which one was cut away go too."""
    if words.count("“") != words.count("”") or words.count('"') % 2:
        return re.sub('[“”"]', "", words)
    return words


def _cut(words: str) -> str:
    parts = words.split(" ")
    if len(parts) <= LONGEST + _LITTLE_MORE:
        return _undangled(words)
    kept = " ".join(parts[:LONGEST])
    whole = _without_half_a_pair(kept)
    if whole != kept:
        return _undangled(whole)
    borders = [border.start() for border in _CUT_AT.finditer(kept)]
    far = next((at for at in reversed(borders) if kept.count(" ", 0, at) >= 8), len(kept))
    return _undangled(_AND_ONE.sub("", _without_half_a_pair(_undangled(kept[:far]))))


def _without_half_a_pair(words: str) -> str:
    """Without the one thing that something is between, where the other was cut off."""
    pair = words.rfind(" between ")
    return words[:pair] if pair > 0 and " and " not in words[pair:] else words


def _undangled(words: str) -> str:
    while _may_dangle(words):
        shorter = _DANGLING.sub("", words)
        if shorter == words or not shorter:
            return words
        words = shorter
    return words


def _may_dangle(words: str) -> bool:
    """Whether the last word, at a glance, may be one that something is missing behind."""
    last = words.rpartition(" ")[2]
    return not last.isalpha() or last.lower() in _LAST
