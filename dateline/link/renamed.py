"""Say which stories a change of names concerns: Names before, Names after → what a story needs; Story → whether it has that."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from html import unescape
from typing import NamedTuple

from dateline.link.judge import KNIGHTS
from dateline.link.lexicon import letters
from dateline.link.likely import words
from dateline.link.registry import Kind, Names
from dateline.nouns.story import Story

Phrase = tuple[str, ...]
"""Folded words that stand side by side; or one `collection/id`, of whom the author put into the story's front matter."""

Need = frozenset[Phrase]
"""What a story has to have, all of it, for one form of a name to matter there."""

_NAME, _GIVEN, _PART, _BARRED = (f"{kind:d}" for kind in (Kind.NAME, Kind.GIVEN, Kind.SHARED, Kind.NOT))
_TITLED = f"{Kind.TITLED:d}"
_FAMILY = (f"{Kind.SURNAME:d}", f"{Kind.SURNAME_FIRST:d}")
_ACCEPTED = ("people", "programs", "organizations", "places")
_PARAGRAPH = re.compile(r"\n[ \t]*\n")
_ENTITY = re.compile(r"&#?\w+;")
_MARKED = re.compile(r"[\[{]")
"""Marks of Markdown within which there may be words that nobody sees, such as the address of a link."""


def changed(before: Iterable[Names], after: Iterable[Names]) -> frozenset[Need]:
    """What forms that came, went or changed need to mean anything in a story: all of one of these.

    A surname needs the person too, by another name or in the story's front matter, unless it is something else to somebody else; a
    part of a name matters where it is somebody's alias.
    """
    old, new = ({one.key: frozenset(one.forms) for one in some} for some in (before, after))
    none: frozenset[str] = frozenset()
    moved = {key: forms for key in old.keys() | new.keys() if (forms := old.get(key, none) ^ new.get(key, none))}
    if not moved:
        return frozenset()
    bearers: dict[str, set[_Bearer]] = {}
    for key, form in ((key, form) for some in (old, new) for key, forms in some.items() for form in forms):
        kind, _, written = form.partition(" ")
        bearers.setdefault(written.casefold(), set()).add(_Bearer(key, kind))
    return frozenset(
        need
        for key, forms in moved.items()
        for form in forms
        for need in _needs(form, key, all_of=old.get(key, none) | new.get(key, none), bearers=bearers)
    )


class _Bearer(NamedTuple):
    """Whose form it is, and what it is to them."""

    key: str
    kind: str


def _needs(form: str, key: str, *, all_of: frozenset[str], bearers: Mapping[str, set[_Bearer]]) -> Iterator[Need]:
    """What a story needs for one form of an entity to matter; `all_of` are its forms, `bearers` who is written how."""
    kind, _, written = form.partition(" ")
    others = {other.kind for other in bearers[written.casefold()] if other.key != key} - {_PART, _BARRED, _TITLED}
    if kind == _TITLED:
        yield from (frozenset({(title, *_folded(written))}) for title in sorted(KNIGHTS))
        return
    if kind == _PART:
        if _GIVEN in others:
            yield frozenset({_folded(written)})
        return
    if kind not in _FAMILY or not others <= {kind}:
        yield frozenset({_folded(written)})
        return
    for other in all_of:
        named, _, name = other.partition(" ")
        if named in (_NAME, _GIVEN, _BARRED):
            yield frozenset({_folded(written), _folded(name)})
    yield frozenset({_folded(written), (key,)})


def touched(story: Story, needs: Iterable[Need]) -> bool:
    """Whether a story has all of one of the needs: then it has to be linked again."""
    accepted = frozenset(f"{collection}/{name}" for collection in _ACCEPTED for name in getattr(story, collection))
    return may_name("\n\n".join((story.title, story.subtitle, story.body, *(one.caption for one in story.images))), needs, accepted)


def likely(needs: Iterable[Need]) -> Callable[[str], bool]:
    """Whether a text that has one of the needs may stand anywhere in a longer one, such as a row of JSON: a quick look."""
    wanted = {tuple(word for phrase in need for word in phrase if "/" not in word) for need in needs}

    def has(text: str) -> bool:
        known = letters(unescape(text) if "&" in text else text).casefold()
        return any(all(word in known for word in some) for some in wanted)

    return has


def may_name(text: str, needs: Iterable[Need], accepted: frozenset[str] = frozenset()) -> bool:
    """Whether a text of Markdown has all of one of the needs; `accepted` are who is named beside it, as `collection/id`."""
    text = _ENTITY.sub(lambda entity: unescape(entity[0]), text)
    known = {*_folded(text), *accepted}
    likely = [need for need in needs if all(known.issuperset(phrase) for phrase in need)]
    if not likely:
        return False
    paragraphs = [(_folded(part), bool(_MARKED.search(part))) for part in _PARAGRAPH.split(text)]
    return any(all(accepted.issuperset(phrase) or _stands(phrase, paragraphs) for phrase in need) for need in likely)


def _stands(phrase: Phrase, paragraphs: Iterable[tuple[Phrase, bool]]) -> bool:
    """Whether the words stand side by side in one of the paragraphs, or, where it has such marks, anywhere in it."""
    return any(_side_by_side(phrase, said) or (marked and set(phrase).issubset(said)) for said, marked in paragraphs)


def _side_by_side(phrase: Phrase, said: Phrase) -> bool:
    size = len(phrase)
    return any(said[place : place + size] == phrase for place, word in enumerate(said) if word == phrase[0])


def _folded(text: str) -> Phrase:
    return tuple(map(str.casefold, words(text)))
