"""Find the news of a story that names no day: its headline, its first sentences → the Deed that both tell, or None.

"Harbour board sells ferry" above "The harbour board has sold its oldest ferry." tells something new, though no word says when: it
happened about the day of the report.
"""

import re

from dateline.events.deed import Deed, deeds
from dateline.events.verbs import KIND, VERB

LEAD = 3
"""Only so many sentences are looked at."""

_NEW = {"publication": "launch"}
"""What is announced and what is launched, headlines do not tell apart."""

_WORD = re.compile(r"[^\W\d_]+")


def verbs(headline: str) -> frozenset[str]:
    """The verbs of a headline that tell of something done, in the infinitive; its first word is mostly a name."""
    words = _WORD.findall(headline.lower())
    return frozenset(VERB[word] for word in words[1:] if word in VERB)


def news(sentence: str, told: frozenset[str], *, opening: bool) -> Deed | None:
    """The first deed of a sentence whose verb the headline has; in the opening sentence one of the same kind will do."""
    kinds = {_NEW.get(kind, kind) for kind in (KIND[verb] for verb in told)} if opening else ()
    for deed in deeds(sentence):
        if VERB.get(sentence[deed.start : deed.end].lower()) in told or _NEW.get(deed.kind, deed.kind) in kinds:
            return deed
    return None
