"""Find the headings of a text: Markdown → the words of each, and its level."""

import re

_HEADING = re.compile(r"^ {0,3}(?P<level>#{1,6})[ \t]+(?P<words>.+?)[ \t]*#*$", re.M)
_MARKS = re.compile(r"[*_`]|!?\[([^\]]*)\]\([^)]*\)")


def headings(body: str) -> dict[str, int]:
    """The level of each heading under its words as they are read; a heading that is underlined has none."""
    if "#" not in body:
        return {}
    return {_MARKS.sub(r"\1", found["words"]).strip(): len(found["level"]) for found in _HEADING.finditer(body)}
