"""Judge a line: the words made of a sentence → whether they say anything, and of whom."""

import re

from dateline.events.participle import own_verb
from dateline.events.verbs import PAST
from dateline.text.listed import listed

_NOBODY = listed(
    "It This Which Whose What There Here Here’s I I’ll I'll I’m We We’ll We'll You Get Let Was Were Has Had Have Been Is Are"
)
_HALF = re.compile(
    r", (?:announced|unveiled|released|published|approved|signed|launched|completed|reported), |\band, (?:had|has|have|was|were) "
)
"""`Under the terms, announced, the owners …`: a date stood there."""
_SOMEBODY = re.compile(
    r"(?:He|She|They|(?:That|Those|These|Such) \w+|"
    r"The (?:two|three|four|pair|duo|former|latter)(?= \w+ed| were| had| have| met| became)|"
    r"(?:His|Her|Its|Their|Our|My)(?! (?:Majesty|Royal|Holiness|Excellency|Highness))|(?:Él|Ella|Ellos|Ellas))\b|[他她它]"
)
_UNDER = re.compile(
    r"In (?:this|that|the|which) \w+ [a-z]+ed\b|[A-Z][a-z]+ing (?:an?|the|his|her|its|their) [^,]*$|"
    r"(?:Due to|Since|When|While|Because|If|Once|Until|Although|Though|Unless)\b[^,]*$|"
    r"(?:Just|Down|Up) (?:\w+ed|by)\b|To [a-z]+ [^,]*$|(?:Coupled|Combined|Compared) with\b|By the time\b|"
    r"(?:After|Before) [^,]*$"
)
_ONLY_SAID = re.compile(
    r"^(?:[\w’'.&-]+ ){1,5}(?<!was )(?<!were )(?<!been )(?:reported|announced|declared|said)$|"
    r", (?:[\w’'.&-]+ ){1,5}(?:reported|announced|declared)$"
)
_WANTS_AN_OBJECT = re.compile(
    r"^(?:[\w’'.&-]+ ){1,9}(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?:announced|released|unveiled|tweeted|introduced|published|issued|"
    r"bought|purchased|acquired|imposed|posted|wrote|proposed|commissioned|filled|mailed|reinstated|approved|signed|"
    r"arrested|killed|appointed|named|elected|awarded|donated)(?:,|$)|"
    r".*, (?:[\w’'.&-]+ ){1,4}(?:tweeted|posted|wrote)$|(?:[\w’'.&-]+ ){1,9}came$"
)
"""`Apple released`: what it was stands elsewhere."""
_REPORTED_THAT = re.compile(r"\b(?:reported|announced|revealed|said|declared) that (?P<what>\S+(?: \S+){0,6})$")
_COUNTED = re.compile(r"\d[\d,.]*(?: \w+){1,8} reported\b")
"""`964,000 people reported an illness`: a survey."""


def empty(what: str) -> bool:
    """Whether a line says of nobody what it says (`It hit the runway`, `Killed 185 people`), or only that somebody spoke."""
    first = what.partition(" ")[0]
    if first in _NOBODY or _HALF.search(what) or _UNDER.match(what) or only_said(what) or _COUNTED.match(what):
        return True
    return first.strip(",").lower() in PAST and "[" not in what


def vague(what: str) -> bool:
    """Whether a line does not say of whom it speaks: `They visited the pier`, `That house was sold`."""
    return _SOMEBODY.match(what) is not None


def only_said(what: str) -> bool:
    """`Local authorities reported`: the date is that of the report, and what they reported is the event."""
    told = _REPORTED_THAT.search(what)
    if told is not None and not own_verb(told["what"]):
        return True
    return _ONLY_SAID.search(what) is not None or _WANTS_AN_OBJECT.match(what) is not None
