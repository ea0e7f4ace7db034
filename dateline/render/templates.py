"""Read templates without printing: their texts → which load which others, whether a story's body stands in them as it is."""

import re
from collections.abc import Mapping

_LOADING = re.compile(r"{%[-+]?\s*(?:extends|include|import|from)\b(.*?)%}", re.DOTALL)
_INCLUDING = re.compile(r"""{%[-+]?\s*include\s+["']([^"']*)["']""")
_QUOTED = re.compile(r"""["']([^"']*)["']""")

_SAID = re.compile(r"{[{%].*?[%}]}", re.DOTALL)
_BODY = re.compile(r"{{-?\s*story\.body\s*-?}}")
_CHOICE = re.compile(r"\bif story\.body else\b")
_CONDITION = re.compile(r"{%[-+]?\s*(?:el)?if (?!.*\)\s*\.)[\w\s.()]*[-+]?%}")
_THERE = re.compile(r"\bstory\.body\b(?!\s*[.(])")
_ASKED = re.compile(r"""\.\s*body\b|["']body["']|\bstory\b(?!\s*\.\s*\w)(?!\.html)(?! in\b)""")
"""A way to the body: by its name, or by way of the whole story."""


def loaded(templates: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """For each template the names of those it may load, itself among them; all of them where it says so only while it prints."""
    named = {name: _named(text) for name, text in templates.items()}
    return {name: _reached(name, named) for name in templates if name.endswith(".html")}


def verbatim(templates: Mapping[str, str]) -> bool:
    """Whether the page of a story prints its body as it is, once, and asks nothing of it but whether there is one.

    Then another body can be put in its place on the page that stands.
    """
    texts = [templates[name] for name in loaded(templates).get("story.html", ())]
    said = [part for text in texts for part in _SAID.findall(text)]
    return sum(1 for part in said if _BODY.fullmatch(part)) == 1 and not any(_asks(part) for part in said)


def _asks(part: str) -> bool:
    """Whether a tag asks of a story's body more than whether there is one."""
    if _BODY.fullmatch(part):
        return False
    told = _CHOICE.sub("if other else", part)
    if _CONDITION.fullmatch(told):
        told = _THERE.sub("story.other", told)
    return _ASKED.search(told) is not None


def _named(text: str) -> frozenset[str] | None:
    tags = _LOADING.findall(text)
    names = [_QUOTED.findall(tag) for tag in tags]
    return frozenset(name for found in names for name in found) if all(len(found) == 1 for found in names) else None


def _reached(name: str, named: Mapping[str, frozenset[str] | None]) -> tuple[str, ...]:
    found: set[str] = set()
    waiting = [name]
    while waiting:
        here = waiting.pop()
        if here in found or here not in named:
            continue
        found.add(here)
        further = named[here]
        if further is None:
            return tuple(sorted(named))
        waiting += further
    return tuple(sorted(found))


def text_with_included(name: str, templates: Mapping[str, str]) -> str:
    """A template's text and those that are set into it."""
    named = {each: frozenset(_INCLUDING.findall(text)) for each, text in templates.items() if each.endswith(".html")}
    return "\f".join(templates[each] for each in _reached(name, named))
