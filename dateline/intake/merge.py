"""Merge a clipping's new text into a story that its author has edited: base, author's text, new text → Merged.

The law: an author who changed nothing gets the new text, a clipping that changed nothing leaves the author's text, and what both
changed in the same place is a conflict that is shown, never decided. Words, comments and the order of keys are the author's.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Generic, TypeVar

from dateline.intake.front import FRONT, said

_KEY = re.compile(r"(?P<key>[^\s#:\"'\-\[\]{},&*!|>%@`][^\s:]*)[ \t]*:(?=[ \t]|$)")
_OURS = ("clipping", "converted")
_COMMENT = re.compile(r"[ \t]#[^\n\"']*$")
_UNIT = re.compile(r"(?P<words>[^\n]*[^\s\n][^\n]*)(?P<gap>\n\s*(?:\n|$)|\n|$)|\s+")
_TOKEN = re.compile(r"\s*\S+|\s+$")
_APART = 2
"""Words that both left alone between two changes in one paragraph: with fewer, nobody can tell whether they fit together."""
_LARGEST = 2_000
"""Units beyond which nothing is compared: a text of that length, changed on both sides, is laid beside the story."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A place that both changed: `where` it is (a key, or the words it begins with), what each made of it."""

    where: str
    yours: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """`text` is a story where there is no conflict; where there is one, the story with each conflict explained in its place."""

    text: str
    conflicts: tuple[Conflict, ...] = ()


def merge(base: str, *, author: str, new: str) -> Merged:
    """The author's story with what changed in its clipping; `base` is the text as it was converted before."""
    if author == base:
        return Merged(text=new)
    if new == base:
        return Merged(text=author)
    found = _fronts(base, author, new)
    if found is None:
        return Merged(text=_both(author, new), conflicts=(Conflict(where="the whole text", yours=author, new=new),))
    heads, bodies = found
    head = _merged_head(*heads)
    body = _merged_body(*bodies)
    conflicts = (*head.conflicts, *body.conflicts)
    opening = f"---\n{_explained(conflicts)}" if conflicts else "---\n"
    return Merged(text=f"{opening}{head.text}---\n{body.text}", conflicts=conflicts)


def _fronts(*texts: str) -> tuple[tuple[str, str, str], tuple[str, str, str]] | None:
    """The three front matters and the three texts below; None where one cannot be told from the other."""
    found = [FRONT.match(text) for text in texts]
    heads = tuple(match["head"] for match in found if match is not None)
    bodies = tuple(text[match.end() :] for text, match in zip(texts, found, strict=True) if match is not None)
    if len(heads) != 3 or len(bodies) != 3 or any(_twice(_blocks(head)) for head in heads):
        return None
    return (heads[0], heads[1], heads[2]), (bodies[0], bodies[1], bodies[2])


def _twice(blocks: "list[_Block]") -> bool:
    """Whether a key stands twice, or the lines are no keys at all."""
    keys = [block.key for block in blocks if block.key]
    return len(keys) != len(set(keys)) or any(not block.key and not _idle(block.lines) for block in blocks)


def _idle(lines: str) -> bool:
    return all(not line.strip() or line.lstrip().startswith("#") for line in lines.split("\n"))


@dataclass(frozen=True, slots=True)
class _Block:
    """The lines of one key, or (without a key) comments and blank lines."""

    key: str
    lines: str


def _blocks(head: str) -> "list[_Block]":
    found: list[_Block] = []
    for line in head.splitlines(keepends=True):
        match = _KEY.match(line)
        last = found[-1] if found else None
        if match is not None:
            found.append(_Block(match["key"], line))
        elif line.startswith("#") or last is None:
            found.append(_Block("", line))
        else:
            found[-1] = _Block(last.key, last.lines + line)
    return found


def _merged_head(base: str, author: str, new: str) -> Merged:
    """Key by key, in the author's order; keys that only the new text has go where it has them."""
    was = {block.key: block.lines for block in _blocks(base) if block.key}
    now = {block.key: block.lines for block in _blocks(new) if block.key}
    conflicts: list[Conflict] = []
    lines: list[_Block] = []
    for block in _blocks(author):
        text, conflict = _one_key(block, was.get(block.key), now.get(block.key))
        conflicts += [conflict] if conflict else []
        lines.append(_Block(block.key, text))
    for key, text in now.items():
        if any(block.key == key for block in lines):
            continue
        if key not in was or key in _OURS:
            lines.insert(_place(key, tuple(now), lines), _Block(key, text))
        elif _value(was[key]) != _value(text):
            conflicts.append(Conflict(where=key, yours="(taken out)", new=text.strip()))
    return Merged(text="".join(block.lines for block in lines), conflicts=tuple(conflicts))


def _place(key: str, order: tuple[str, ...], lines: list[_Block]) -> int:
    """Behind the nearest key that stands before it in the new text, else on top."""
    places = {block.key: at for at, block in enumerate(lines) if block.key}
    return next((places[other] + 1 for other in reversed(order[: order.index(key)]) if other in places), 0)


def _one_key(block: _Block, was: str | None, now: str | None) -> tuple[str, Conflict | None]:
    """The author's lines of one key, or the new ones where only the clipping changed it."""
    if not block.key or (was is None and now is None):
        return block.lines, None
    if block.key in _OURS:
        return (block.lines if now is None else now), None
    yours, old, new = _value(block.lines), _value(was), _value(now)
    if new in (old, yours):
        return block.lines, None
    if yours == old:
        return ("" if now is None else _with_comment(now, block.lines)), None
    return block.lines, Conflict(where=block.key, yours=block.lines.strip(), new=(now or "(taken out)").strip())


def _value(lines: str | None) -> object:
    return None if lines is None else said(lines)


def _with_comment(now: str, before: str) -> str:
    """The new lines with the author's comment behind a value of one line, and comments on lines of their own above."""
    own = "".join(line for line in before.splitlines(keepends=True)[1:] if line.startswith("#") or not line.strip())
    comment = _COMMENT.search(before.rstrip("\n")) if before.count("\n") <= 1 else None
    if comment is None or now.count("\n") > 1:
        return now + own
    return now.rstrip("\n") + comment[0] + "\n" + own


@dataclass(frozen=True, slots=True)
class _Unit:
    """A line with words, and the blank lines behind it; two are the same line however far apart they stand from the next."""

    words: str
    gap: str = field(compare=False)


def _units(text: str) -> list[_Unit]:
    """The lines with words; the last has no gap, for what follows it elsewhere is not known."""
    found = [_Unit(match["words"], match["gap"]) for match in _UNIT.finditer(text) if match["words"]]
    return [*found[:-1], _Unit(found[-1].words, "")] if found else []


def _merged_body(base: str, author: str, new: str) -> Merged:
    if author == base:
        return Merged(text=new)
    if new in (base, author):
        return Merged(text=author)
    old, mine, theirs = _units(base), _units(author), _units(new)
    if max(map(len, (old, mine, theirs))) > _LARGEST:
        return Merged(text=_both(author, new), conflicts=(Conflict(where="the text", yours=author[:200], new=new[:200]),))
    lead = author[: len(author) - len(author.lstrip("\n"))]
    pieces, conflicts = _three_ways(old, mine, theirs)
    return Merged(text=lead + _written(pieces), conflicts=tuple(conflicts))


def _three_ways(old: list[_Unit], mine: list[_Unit], theirs: list[_Unit]) -> tuple[list[_Unit], list[Conflict]]:
    merged: list[_Unit] = []
    conflicts: list[Conflict] = []
    for was, yours, now in stretches(old, mine, theirs):
        settled = _settled(was, yours, now)
        if settled is not None:
            merged += settled
            continue
        conflict = Conflict(where=_begins(yours or was or now), yours=_written(yours).strip(), new=_written(now).strip())
        conflicts.append(conflict)
        merged.append(_Unit(_shown(conflict), "\n\n"))
    return merged, conflicts


def _settled(was: list[_Unit], yours: list[_Unit], now: list[_Unit]) -> list[_Unit] | None:
    """The lines of the one who changed them; lines that both changed word by word where the changes lie apart; else None."""
    if now in (was, yours):
        return yours
    if was == yours:
        return now
    if not len(was) == len(yours) == len(now):
        return None
    settled: list[_Unit] = []
    for old, mine, theirs in zip(was, yours, now, strict=True):
        words = merged_words(old.words, mine.words, theirs.words)
        if words is None:
            return None
        settled.append(_Unit(words, mine.gap))
    return settled


def merged_words(base: str, author: str, new: str) -> str | None:
    """One paragraph with the changes of both where enough words lie between them; None where they touch."""
    if base in (author, new) or author == new:
        return new if author == base else author
    old, mine, theirs = (_TOKEN.findall(text) for text in (base, author, new))
    if max(map(len, (old, mine, theirs))) > _LARGEST:
        return None
    kept: list[str] = []
    for was, yours, now in stretches(old, mine, theirs, apart=_APART):
        if now != yours and was not in (now, yours):
            return None
        kept += now if was == yours else yours
    return "".join(kept)


Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class _Edit(Generic[Part]):
    """What one of the two wrote in place of `start` to `end` (exclusive) of the base."""

    start: int
    end: int
    instead: list[Part]
    mine: bool

    def touches(self, other: "_Edit[Part]", apart: int) -> bool:
        """Whether two edits meet; a line put in beside a changed line does not, two lines put in at one place do."""
        if self.start == self.end and other.start == other.end:
            return abs(self.start - other.start) <= apart
        return self.start < other.end + apart and other.start < self.end + apart


def stretches(
    old: list[Part], mine: list[Part], theirs: list[Part], *, apart: int = 0
) -> Iterator[tuple[list[Part], list[Part], list[Part]]]:
    """The base cut where the changes of the two do not touch: (base, mine, theirs) of each stretch, in order.

    Changes that are less than `apart` from one another are one stretch. What nobody changed is as mine has it.
    """
    kept = _matched(old, mine)
    position = 0
    for group in _groups(old, mine, theirs, apart=apart):
        start, end = min(edit.start for edit in group), max(edit.end for edit in group)
        if position < start:
            same = [mine[kept[place]] for place in range(position, start)]
            yield same, same, same
        yours, now = ([edit for edit in group if edit.mine is side] for side in (True, False))
        yield old[start:end], _applied(old, yours, start, end), _applied(old, now, start, end)
        position = end
    if position < len(old):
        same = [mine[kept[place]] for place in range(position, len(old))]
        yield same, same, same


def _groups(old: list[Part], mine: list[Part], theirs: list[Part], *, apart: int) -> list[list[_Edit[Part]]]:
    edits = sorted((*_edits(old, mine, own=True), *_edits(old, theirs, own=False)), key=lambda edit: (edit.start, edit.end))
    groups: list[list[_Edit[Part]]] = []
    for edit in edits:
        if groups and any(edit.mine is not other.mine and edit.touches(other, apart) for other in groups[-1]):
            groups[-1].append(edit)
            continue
        groups.append([edit])
    return groups


def _edits(old: list[Part], changed: list[Part], *, own: bool) -> list[_Edit[Part]]:
    codes = SequenceMatcher(None, old, changed, autojunk=False).get_opcodes()
    return [_Edit(i1, i2, changed[j1:j2], own) for tag, i1, i2, j1, j2 in codes if tag != "equal"]


def _applied(old: list[Part], edits: list[_Edit[Part]], start: int, end: int) -> list[Part]:
    made: list[Part] = []
    for edit in edits:
        made += [*old[start : edit.start], *edit.instead]
        start = edit.end
    return made + old[start:end]


def _matched(old: list[Part], changed: list[Part]) -> dict[int, int]:
    blocks = SequenceMatcher(None, old, changed, autojunk=False).get_matching_blocks()
    return {block.a + step: block.b + step for block in blocks for step in range(block.size)}


def _written(units: Sequence[_Unit]) -> str:
    """The lines with what stood between them; where a last line is not the last any more, a blank line."""
    ends = [unit.gap or "\n\n" for unit in units[:-1]] + ["\n"]
    return "".join(unit.words + gap for unit, gap in zip(units, ends, strict=True)) if units else ""


def _begins(units: Sequence[_Unit]) -> str:
    words = units[0].words if units else ""
    return f'"{words}"' if len(words) <= 60 else f'"{words[:57]}..."'


def _shown(conflict: Conflict) -> str:
    return f"<<<<<<< your text\n{conflict.yours}\n=======\n{conflict.new}\n>>>>>>> the clipping as it is now"


def _both(author: str, new: str) -> str:
    return f"<<<<<<< your text\n{author.rstrip()}\n=======\n{new.rstrip()}\n>>>>>>> the clipping as it is now\n"


def _explained(conflicts: Sequence[Conflict]) -> str:
    """What is to be decided, as comments on top."""
    number = f"{len(conflicts)} place" + ("" if len(conflicts) == 1 else "s")
    lines = [f"The clipping changed, and so did you, in {number}. Take what you want into the story, then delete this file."]
    for conflict in conflicts:
        lines.append(f"- {conflict.where}")
        if _KEY.match(f"{conflict.where}:"):
            lines += [f"  yours: {line}" for line in conflict.yours.split("\n")]
            lines += [f"  now:   {line}" for line in conflict.new.split("\n")]
    return "".join(f"# {line}\n" for line in lines)
