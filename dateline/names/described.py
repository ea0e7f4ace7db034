"""See what a program is part of where a story calls it by a part of its name: Sightings of a story → further ones.

`Part of the World Farm Platform, …, the seed program grew`: where one program of the story has that word in its name.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.names.words import plain
from dateline.nouns.sighting import Sighting

_PART_OF = re.compile(r"^(?:As\s+|A\s+)?[Pp]art\s+of\s+(?:the\s+)?(?P<whole>.+?),")
_PROGRAM = re.compile(r",\s+the\s+(?P<word>[\w-]+)\s+(?:program(?:me)?|project|initiative|scheme|campaign)\b")


def described(seen: Sequence[Sighting]) -> Iterator[Sighting]:
    """Give a sighting of the program at the place where it is called so."""
    for sentence in dict.fromkeys(one.sentence for one in seen if _PART_OF.match(one.sentence)):
        here = [one for one in seen if one.sentence == sentence]
        called = _PROGRAM.search(sentence)
        whole = here[0] if here and sentence.partition(",")[0].find(here[0].text) > 0 else None
        if called is None or whole is None:
            continue
        meant = {
            one.text: one for one in seen if one.start < whole.start and one.collection == "programs" and _has(one, called["word"])
        }
        if len(meant) == 1:
            known = next(iter(meant.values()))
            start = whole.start + called.start("word") - sentence.find(whole.text)
            yield replace(known, start=start, sentence=sentence, also="", run_by="", part_of=whole.text)


def _has(program: Sighting, word: str) -> bool:
    return plain(word) in map(plain, program.text.split())
