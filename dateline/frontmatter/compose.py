"""Read YAML into nodes: str → Node.

Events are pulled one by one, so that nothing that is nested too deeply or refers to itself is ever built; the C parser is used
where there is one. Tags, anchors, aliases and merge keys are refused: a story needs none, and small files can grow huge by them.
"""

from collections.abc import Callable
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from dateline.frontmatter.nodes import Node, Scalar, Series, Table, Unreadable

DEEPEST = 100
LARGEST = 64 * 1024
_Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Pull = Callable[[], Any]


def compose(text: str) -> Node | None:
    """The one document of a YAML text; None where there is nothing but comments.

    Raises:
        Unreadable: larger than 64 kB, nested deeper than 100, or with tags, anchors, aliases, merge keys or a second document.
        yaml.YAMLError: no YAML.
    """
    if len(text) > LARGEST or len(text.encode("utf-8", "replace")) > LARGEST:
        raise Unreadable("the front matter is larger than 64 kB", "move the text below the closing ---")
    pull: _Pull = _Parser(text).get_event
    pull()
    if type(pull()) is StreamEndEvent:
        return None
    root = _node(pull(), pull, depth=1)
    pull()
    after: Any = pull()
    if type(after) is not StreamEndEvent:
        raise Unreadable("a second YAML document begins here", "keep one block of keys", index=after.start_mark.index)
    return root


def _node(event: Any, pull: _Pull, depth: int) -> Node:
    if type(event) is AliasEvent:
        raise _refused("an alias (*)", event)
    if event.anchor is not None:
        raise _refused("an anchor (&)", event)
    if event.tag is not None:
        raise _refused("a tag (!)", event)
    start, end = event.start_mark.index, event.end_mark.index
    if type(event) is ScalarEvent:
        return Scalar(event.value, start, end, not event.style)
    if depth > DEEPEST:
        raise Unreadable("the front matter is nested deeper than 100 levels", "put fewer blocks within one another", index=start)
    if type(event) is SequenceStartEvent:
        return _series(event, pull, depth)
    assert type(event) is MappingStartEvent
    return _table(event, pull, depth)


def _series(opening: Any, pull: _Pull, depth: int) -> Series:
    entries = []
    event: Any
    while type(event := pull()) is not SequenceEndEvent:
        entries.append(_node(event, pull, depth + 1))
    closing: Any = event
    last = entries[-1].end if entries else opening.end_mark.index
    return Series(
        tuple(entries), opening.start_mark.index, closing.end_mark.index if opening.flow_style else last, opening.flow_style
    )


def _table(opening: Any, pull: _Pull, depth: int) -> Table:
    entries = []
    event: Any
    while type(event := pull()) is not MappingEndEvent:
        key = _node(event, pull, depth + 1)
        if type(key) is not Scalar:
            raise Unreadable("this key is no word", "write a key of plain letters", index=key.start)
        if key.text == "<<" and key.bare:
            raise _refused("a merge key (<<)", event)
        entries.append((key, _node(pull(), pull, depth + 1)))
    closing: Any = event
    last = entries[-1][1].end if entries else opening.end_mark.index
    return Table(
        tuple(entries), opening.start_mark.index, closing.end_mark.index if opening.flow_style else last, opening.flow_style
    )


def _refused(thing: str, event: Any) -> Unreadable:
    todo = "write the value out, in quotes if it begins with a sign"
    return Unreadable(f"here stands {thing} of YAML, which front matter does not need", todo, index=event.start_mark.index)
