"""Find what is new in what somebody says on a day: sentence, stretch of the date → the Deed, which happened about that day.

"The board said on Tuesday it had sold the ferry" dates the saying. What is told in the perfect beside it, or before it, is the
news: it happened about then. A plain past (`a sniper killed a doctor, police said on Tuesday`) may be of any time.
"""

import re

from dateline.events.deed import Deed, deeds
from dateline.events.participle import done, perfect
from dateline.events.passing import LASTING, LONG_AGO

_SAID = r"(?:said|says|announced|confirmed|reported|stated|told (?:\w+ ){1,3}?)"
_SAID_ON = re.compile(rf"\b{_SAID}(?: in an? [\w ]{{1,20}}?)?(?: (?:on|late on|early on|late|early))? $")
_NEWS = re.compile(r",?(?: that)? (?:[\w’'.&-]+ ){1,6}(?:had|has|have)(?: (?:also|already|now|been|\w+ly))* $")
_OPENS = re.compile(r"(?:On |Late on |Early on |Late |Earlier on )?")
_SAYS_THEN = re.compile(rf",? (?:[\w’'.&-]+ ){{1,6}}{_SAID}")
_WHO_SAYS = re.compile(r"(?P<told>[^,;:“”\"]*), (?:[\w’'.&-]+ ){1,6}$")


def reported(sentence: str, first: int, last: int) -> Deed | None:
    """The deed that is said on the date at `first` to `last` to have happened."""
    opening = _SAYS_THEN.match(sentence, last) if _OPENS.fullmatch(sentence, 0, first) else None
    said = opening or _SAID_ON.search(sentence, 0, first)
    if said is None or LONG_AGO.search(sentence):
        return None
    behind = max(last, said.end())
    for deed in deeds(sentence):
        if (deed.kind in LASTING and deed.kind != "other") or done(sentence, deed.start, deed.end, dated=deed.end):
            continue
        if deed.start > behind and _NEWS.fullmatch(sentence, behind, deed.start):
            return deed
        who = _WHO_SAYS.fullmatch(sentence, deed.end, said.start()) if deed.end < said.start() else None
        if who and perfect(sentence, deed.start):
            return deed._replace(limit=who.end("told"))
    return None
