"""Say what is wrong with YAML that no parser reads: block, YAMLError → Unreadable.

The rules stand in a table; the first that knows the fault speaks, and the parser's own words are the last resort.
"""

import re
from collections.abc import Callable

import yaml

from dateline.frontmatter.emit import quoted
from dateline.frontmatter.nodes import Unreadable

COLON = "holds a colon followed by a space"
_KEY = r"^(?P<key>[ \t]*(?:- )?[\w-]+)"
_NOBREAK = re.compile(_KEY + r":[\u00a0\u2007\u202f\u3000]", re.M)
_WIDE = re.compile(_KEY + r"[ \t]*[：﹕][ \t]*\S", re.M)
_GLUED = re.compile(_KEY + r":(?=[^\s:/])", re.M)
_TAB = re.compile(r"^ *\t+(?=\S)", re.M)
_UNPRINTABLE = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_VALUE = re.compile(r"^[ \t]*(?:- )?(?P<key>[\w-]+):[ \t]+(?P<value>\S.*)$")
# An empty line, then a line that is no key: where the article seems to begin.
PROSE = re.compile(r"\n[ \t]*\n(?=(?![ \t#-])(?![\w ]{1,30}:(?:[ \t]|$))[^\n])", re.M)


def diagnose(block: str, error: yaml.YAMLError | None) -> Unreadable:
    """The sentence for the first fault; without an error, an empty one where no rule applies."""
    problem = str(getattr(error, "problem", None) or "")
    mark = getattr(error, "problem_mark", None)
    index = min(mark.index, len(block)) if mark is not None else 0
    for rule in _RULES:
        found = rule(block, problem, index)
        if found is not None:
            return found
    if error is None:
        return Unreadable("", "")
    return Unreadable(
        f"the front matter is no YAML here ({problem or 'unreadable'})", "mend this line, or put its value in quotes", index=index
    )


def _unprintable(block: str, problem: str, index: int) -> Unreadable | None:
    found = _UNPRINTABLE.search(block)
    if found is None:
        return None
    return Unreadable(
        f"here stands an invisible character (U+{ord(found[0]):04X})",
        "delete it, or retype the word around it",
        index=found.start(),
    )


def _nobreak(block: str, problem: str, index: int) -> Unreadable | None:
    found = _NOBREAK.search(block)
    if found is None:
        return None
    key = found["key"].strip(" \t-")
    return Unreadable(f'after "{key}:" stands a no-break space', "replace it by an ordinary space", index=found.end() - 1)


def _wide_colon(block: str, problem: str, index: int) -> Unreadable | None:
    found = _WIDE.search(block)
    if found is None:
        return None
    key = found["key"].strip(" \t-")
    return Unreadable(
        f'after "{key}" stands a full-width colon', f"write {key}: with an ordinary colon and a space", index=found.start("key")
    )


def _colon(block: str, problem: str, index: int) -> Unreadable | None:
    if "mapping values are not allowed" not in problem:
        return None
    start = block.rfind("\n", 0, index) + 1
    line = block[start:].partition("\n")[0]
    found = _VALUE.match(line)
    if found is None or index <= start + found.start("value"):
        return None
    key, value = found["key"], found["value"].rstrip()
    return Unreadable(f'the value of "{key}" {COLON}', f"put it in quotes, {key}: {quoted(value)}", index=index)


def _tab(block: str, problem: str, index: int) -> Unreadable | None:
    found = _TAB.search(block)
    if found is None or not ("\\t" in problem or "cannot start any token" in problem or "tab" in problem):
        return None
    return Unreadable("this line is indented with a tab", "indent it with spaces", index=found.start())


def _sign(block: str, problem: str, index: int) -> Unreadable | None:
    start = block.rfind("\n", 0, index) + 1
    found = _VALUE.match(block[start:].partition("\n")[0])
    if found is None or found["value"][0] not in "@`%!&*|>,?[{\"'":
        return None
    key, value = found["key"], found["value"].rstrip()
    if value[0] in "\"'[{":
        return None
    return Unreadable(
        f'the value of "{key}" begins with {value[0]}',
        f"put it in quotes, {key}: {quoted(value)}",
        index=start + found.start("value"),
    )


def _after_quotes(block: str, problem: str, index: int) -> Unreadable | None:
    if "expected <block end>" not in problem and "expected key" not in problem:
        return None
    start = block.rfind("\n", 0, index) + 1
    found = _VALUE.match(block[start:].partition("\n")[0])
    if found is None or found["value"][0] not in "\"'":
        return None
    key, value = found["key"], found["value"].rstrip()
    return Unreadable(
        f'the value of "{key}" goes on after its closing quote', f"quote all of it, {key}: {quoted(value)}", index=index
    )


def _unclosed_quote(block: str, problem: str, index: int) -> Unreadable | None:
    if "unexpected end of stream" not in problem:
        return None
    for found in re.finditer(r"^[ \t]*(?:- )?(?P<key>[\w-]+):[ \t]+(?P<quote>[\"'])(?P<rest>.*)$", block, re.M):
        if found["quote"] not in found["rest"]:
            return Unreadable(
                f'the quote that opens the value of "{found["key"]}" is not closed',
                f"add a {found['quote']} at its end",
                index=found.start("quote"),
            )
    return None


def _unclosed_bracket(block: str, problem: str, index: int) -> Unreadable | None:
    if "',' or ']'" not in problem and "',' or '}'" not in problem:
        return None
    closing = "]" if "]" in problem else "}"
    return Unreadable(
        "a list or block in brackets is not closed before this, or lacks a comma", f"add the comma or the {closing}", index=index
    )


def _missing_closing(block: str, problem: str, index: int) -> Unreadable | None:
    found = PROSE.search("\n" + block)
    if found is None:
        return None
    return Unreadable("here stands text where keys are expected", "put the closing --- before this line", index=found.end() - 1)


def _no_space(block: str, problem: str, index: int) -> Unreadable | None:
    found = _GLUED.search(block)
    if found is None:
        return None
    key = found["key"].strip(" \t-")
    return Unreadable(f'after "{key}:" a space is missing', f"write {key}: and a space before the value", index=found.end())


def _no_colon(block: str, problem: str, index: int) -> Unreadable | None:
    if "could not find expected ':'" not in problem:
        return None
    start = block.rfind("\n", 0, index) + 1
    before = block.rfind("\n", 0, max(0, start - 1)) + 1
    for place in (before, start):
        line = block[place:].partition("\n")[0]
        if line.strip() and ":" not in line:
            return Unreadable("this line has no colon", "write a key, a colon, a space and the value", index=place)
    return None


def _second(block: str, problem: str, index: int) -> Unreadable | None:
    if "expected <document start>" not in problem and "expected '<document start>'" not in problem:
        return None
    return Unreadable("a second YAML document begins here", "keep one block of keys", index=index)


_RULES: tuple[Callable[[str, str, int], Unreadable | None], ...] = (
    _unprintable,
    _nobreak,
    _wide_colon,
    _colon,
    _tab,
    _sign,
    _after_quotes,
    _unclosed_quote,
    _missing_closing,
    _no_space,
    _no_colon,
    _second,
    _unclosed_bracket,
)
