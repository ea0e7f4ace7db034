"""What the author decided that belongs to no page: content/decisions.toml → Decisions, and back."""

import json
from dataclasses import dataclass

from dateline.nouns.clipping import Clipping
from dateline.nouns.folders import DECISIONS
from dateline.nouns.problem import Problem
from dateline.nouns.source import SourceFile
from dateline.text import toml

_HEAD = """\
# What was decided that belongs to no page. Written by Dateline when you decide, read at every run; you may edit it.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """Digests (SHA-256) and paths of clippings that are never to be converted again; names never to be proposed again, and facts:
    pairs of a story and a role's title or a name, or of a page's path and a tie's words."""

    dropped_digests: frozenset[str] = frozenset()
    dropped_files: frozenset[str] = frozenset()
    rejected_names: tuple[str, ...] = ()
    rejected_facts: tuple[tuple[str, str], ...] = ()

    def drop(self, clipping: Clipping) -> bool:
        """Whether this clipping is not to be converted."""
        return clipping.sha256 in self.dropped_digests or clipping.path in self.dropped_files


def decisions(source: SourceFile | None) -> tuple[Decisions, tuple[Problem, ...]]:
    """Read `[[clipping]]` entries with `file` and `sha256`; `[[rejected]]` ones with `name`, of one `story` or all, with `role` and
    `story`, or with `tie` and `page`; no file is no decision."""
    if source is None:
        return Decisions(), ()
    table, broken = toml.table(source)
    if broken:
        return Decisions(), broken
    entries = table.get("clipping", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        todo = "write each as a [[clipping]] block with file and sha256"
        return Decisions(), (Problem(path=source.path, what='"clipping" is not a list of blocks', todo=todo),)
    digests = frozenset(str(entry["sha256"]) for entry in entries if "sha256" in entry)
    # A digest says which text was dropped; the name alone counts only where nobody gave a digest.
    files = frozenset(str(entry["file"]) for entry in entries if "file" in entry and "sha256" not in entry)
    rejected = table.get("rejected", [])
    if not isinstance(rejected, list) or not all(isinstance(entry, dict) for entry in rejected):
        todo = "write each as a [[rejected]] block with name"
        misread = (Problem(path=source.path, what='"rejected" is not a list of blocks', todo=todo),)
        return Decisions(dropped_digests=digests, dropped_files=files), misread
    return Decisions(
        dropped_digests=digests,
        dropped_files=files,
        rejected_names=tuple(str(entry["name"]) for entry in rejected if "name" in entry and "story" not in entry),
        rejected_facts=tuple(
            (str(entry[where]), str(entry[what]))
            for what, where in (("role", "story"), ("tie", "page"), ("name", "story"))
            for entry in rejected
            if {what, where} <= entry.keys()
        ),
    ), ()


def with_clipping_dropped(text: str, *, clipping: Clipping) -> str:
    """The file's text with one more clipping that is not to be converted again."""
    part = f"part = {_quoted(clipping.part)}\n" if clipping.part else ""
    block = f'\n[[clipping]] # its story was deleted\nfile = {_quoted(clipping.path)}\n{part}sha256 = "{clipping.sha256}"\n'
    return (text or _HEAD).rstrip("\n") + "\n" + block


def with_name_rejected(text: str, *, name: str, collection: str) -> str:
    """The file's text with one more name that is not to be proposed again; the same text where it says so already."""
    known, _ = decisions(SourceFile(path=DECISIONS, text=text))
    if name in known.rejected_names:
        return text
    block = f"\n[[rejected]] # not to be proposed again\nname = {_quoted(name)}\ncollection = {_quoted(collection)}\n"
    return (text or _HEAD).rstrip("\n") + "\n" + block


def with_role_rejected(text: str, *, title: str, story: str) -> str:
    """The file's text with one more role that is not to be proposed again; the same text where it says so already."""
    return _with_fact_rejected(text, (story, title), f"role = {_quoted(title)}\nstory = {_quoted(story)}\n")


def with_part_rejected(text: str, *, name: str, story: str) -> str:
    """The file's text with one more word that means nobody with a page in this story; the same text where it says so already."""
    return _with_fact_rejected(text, (story, name), f"name = {_quoted(name)}\nstory = {_quoted(story)}\n")


def with_tie_rejected(text: str, *, said: str, page: str) -> str:
    """The file's text with one more tie of a program that is not to be proposed again; the same text where it says so already."""
    return _with_fact_rejected(text, (page, said), f"tie = {_quoted(said)}\npage = {_quoted(page)}\n")


def _with_fact_rejected(text: str, fact: tuple[str, str], lines: str) -> str:
    known, _ = decisions(SourceFile(path=DECISIONS, text=text))
    if fact in known.rejected_facts:
        return text
    return (text or _HEAD).rstrip("\n") + f"\n\n[[rejected]] # not to be proposed again\n{lines}"


def _quoted(text: str) -> str:
    # A JSON string is a TOML basic string but for DEL, which no path of ours holds.
    return json.dumps(text, ensure_ascii=False)
