"""Leave out of a stylesheet what only its author reads: comments, indentation, blanks that part nothing."""

import re

_KEPT = r"""(?P<kept>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^)"']*\))"""
_COMMENTS = re.compile(rf"{_KEPT}|/\*.*?\*/", re.S)
_BLANKS = re.compile(rf"{_KEPT}|\s*(?P<mark>[{{}};,])\s*|(?P<colon>:)\s+|\s+", re.S)
"""A blank after a colon parts nothing; one before it does (`a :hover`), and so does one around `+`, `-` and brackets."""


def minified(styles: str) -> str:
    """The same rules in fewer characters; strings and addresses stay as they are."""
    bare = _COMMENTS.sub(lambda found: found["kept"] or " ", styles)
    return _BLANKS.sub(lambda found: found["kept"] or found["mark"] or found["colon"] or " ", bare).strip()
