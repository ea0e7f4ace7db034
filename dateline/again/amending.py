"""The order of amending: a few files edited → the pages that say something else then, and what the site says of it elsewhere.

read → markdown → link → events → rights → render → check → write, for what was edited, beside what the last build left; nothing
else is read. The law is that of the store: nobody can tell. What does not fit is left to a build of the whole.
"""

from collections.abc import Collection, Iterable
from pathlib import Path

from dateline import cards, read, reading, render, store, write
from dateline.again import known, stories
from dateline.again.desk import Desk, Unamendable
from dateline.nouns.amended import Amended
from dateline.nouns.entity import Entity
from dateline.nouns.problem import Problem
from dateline.nouns.source import SourceFile
from dateline.nouns.story import Story
from dateline.reading import Read

CONTENT = "content/"
MOST = 8
"""More files than these are not saved one by one."""


def amended(paths: Iterable[str], at: Desk, *, problems: tuple[Problem, ...]) -> Amended | None:
    """Bring the site up to date after edits to these files; None where that is more than amending, and nothing was done.

    `problems` are those of the last build. After None the desk is of no use any more.

    Raises:
        OSError: the disk is full or may not be written; the site is then as it was.
    """
    named = sorted(paths)
    if not edits(named) or write.waiting(at.out):
        return None
    at.problems = problems
    with write.stage(at.out, flat=True) as stage:
        at.stage = stage
        try:
            with stage.ahead() as at.put:
                laid = _laid(named, at, stage)
        except Unamendable:
            return None
        gone = tuple(sorted(at.gone))
        stage.move(laid, gone=gone)
    written = tuple(sorted({*laid, *at.early}))
    why = tuple((path, why) for path, why in at.why.items() if path in written)
    done = Amended(written=written, gone=gone, why=why, problems=at.problems)
    at.keep()
    return done


def _laid(paths: Iterable[str], at: Desk, stage: write.Stage) -> tuple[str, ...]:
    """The files that say something else then, laid out."""
    try:
        for path in paths:
            _amend(path, at)
        at.print_all()
        drawn = [cards.drawn(card, root=at.root) for _, card in sorted(at.cards.items())]
    except (ValueError, OSError) as error:
        raise Unamendable from error
    files = at.files | {card.path: card.content for card in drawn}
    return tuple(path for path in sorted(files) if stage.put(path, files[path]))


def unchanged(paths: Iterable[str], at: Desk) -> bool:
    """Whether these files say what they said, though they may have been written again."""
    try:
        return all(_unchanged(path, at) for path in paths)
    except Unamendable:
        return False


def _unchanged(path: str, at: Desk) -> bool:
    source, row = read.source(at.root, path), at.row("entry", path)
    if source is None or row.key != reading.key(source, reading.folders(at.record.site)):
        return False
    entry = reading.READ.read(row.value).entry
    if isinstance(entry, Story):
        known.as_shown(entry.id, at)
    elif isinstance(entry, Entity):
        from dateline.again import entities

        entities.as_shown(entry, at)
    else:
        return False  # what this site shows of a page of text is not kept
    return True


def edits(paths: Collection[str]) -> bool:
    """Whether these are a few entries, which may be amended."""
    return len(paths) <= MOST and all(path.startswith(CONTENT) and path.endswith(".md") for path in paths)


def restyled(root: Path, *, out: Path) -> tuple[str, ...] | None:
    """Lay the style sheets anew after edits to those of the project; the files that were written, or None where templates cannot
    be read."""
    templates, problems = read.templates(root)
    if problems or write.waiting(out):
        return None
    with write.stage(out, flat=True) as stage:
        written = tuple(sheet.path for sheet in render.stylesheets(templates) if stage.put(sheet.path, sheet.content))
        stage.move(written)
    return written


def _amend(path: str, at: Desk) -> None:
    source = read.source(at.root, path)
    if source is None:
        raise Unamendable
    row, key = at.row("entry", path), reading.key(source, reading.folders(at.record.site))
    before = reading.READ.read(row.value)
    if row.key == key and before.story is not None:
        known.as_shown(before.story.id, at)
        return
    now = _read(source, before, at)
    if before.problems or now.problems:
        raise Unamendable
    _say(before, now, source, at)
    at.rows["entry", path] = store.Row(key, reading.READ.write(now))


def _read(source: SourceFile, before: Read, at: Desk) -> Read:
    """What a file says now; where only its body changed, its head is not read again."""
    return reading.again(source, before) or reading.READ.read(reading.read(source, at.record.site))


def _say(before: Read, now: Read, source: SourceFile, at: Desk) -> None:
    was, is_ = before.entry, now.entry
    if isinstance(was, Story) and isinstance(is_, Story):
        stories.retell(was, is_, source, at)
    elif isinstance(was, Entity) and isinstance(is_, Entity):
        from dateline.again import entities  # an edited story waits for nothing that it does not need

        at.doubt(source.path, ())
        entities.enter(was, is_, at)
    else:
        raise Unamendable
