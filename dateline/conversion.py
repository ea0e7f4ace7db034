"""The order of converting, once per article: read → intake → convert → frontmatter → write.

Each story is written as soon as it is converted, so that a run that was stopped is finished by the next.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path

from dateline import convert, intake, read, store, write
from dateline.articles import PAYS_FROM, article, unconverted
from dateline.existing_stories import BASES, OFFERED, STORIES, ExistingStories, existing_stories, mend
from dateline.nouns.clipping import Clipping, Enclosed
from dateline.nouns.problem import DatelineError, Problem, Severity
from dateline.nouns.published import Published
from dateline.nouns.source import SourceFile
from dateline.workers import ALONE, Workers

Tell = Callable[[int, int, str], None]
"""Told as work goes on: how many files are done, of how many, and the name of the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversion:
    """Paths of the stories written, of those into which a change was merged, and of texts laid beside a story for the author to
    merge; clippings whose stories stay deleted."""

    written: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    kept: int = 0
    problems: tuple[Problem, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether the next run has nothing to do and the same to say: what is said of a file while it is read is said once."""
        return not (self.merged or self.beside or self.dropped or (self.written and self.problems))

    def after(self, before: "Conversion") -> "Conversion":
        """What both did; the problems are those that are left."""
        return replace(
            self,
            written=before.written + self.written,
            merged=before.merged + self.merged,
            beside=before.beside + self.beside,
            dropped=before.dropped + self.dropped,
        )


def converted(
    root: Path, *, force: bool = False, dry_run: bool = False, tell: Tell | None = None, workers: Workers = ALONE
) -> Conversion:
    """Convert what is new or changed in content/clippings/ into content/stories/; with `dry_run` nothing is written."""
    known = existing_stories(root)
    notes = read.source(root, intake.PATH)
    decided, misread = intake.decisions(notes)
    report = _Report(problems=list(misread))
    if not dry_run:
        mend(root, known)
    done = frozenset() if force else known.done | decided.dropped_digests
    files = read.opened(root, done=done)
    first = next(files)
    clippings = _clippings(chain([first], files), report, tell=tell or _silent)
    steps = intake.each_step(
        clippings, stories=known.stories, bases=known.bases, decided=decided, force=force, present=first.digests
    )
    for step, line in _with_their_texts(steps, root=root, known=known, workers=workers):
        _take(step, line, root=root, known=known, report=report, dry_run=dry_run)
    if not dry_run:
        _remember(root, report.dropped, notes=notes)
    return Conversion(
        written=tuple(report.written),
        merged=tuple(report.merged),
        beside=tuple(report.beside),
        dropped=tuple(_called(clipping) for clipping in report.dropped),
        kept=report.kept,
        problems=tuple(report.problems),
    )


@dataclass(slots=True, kw_only=True)
class _Report:
    """What was done so far."""

    written: list[str] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    dropped: list[Clipping] = field(default_factory=list)
    kept: int = 0
    problems: list[Problem] = field(default_factory=list)


def _clippings(files: Iterable[read.Opened], report: _Report, *, tell: Tell) -> Iterator[Clipping]:
    """The clippings of one file after the other; progress is told when the last of a file was dealt with."""
    for file in files:
        report.problems += file.problems
        yield from file.clippings
        tell(file.number, file.total, file.path)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    """The Markdown of a clipping with what its file is named by; or what is wrong with the clipping."""

    text: str = ""
    title: str = ""
    date: Published | None = None
    pictures: tuple[Enclosed, ...] = ()
    what: str = ""
    todo: str = ""


_MADE: store.Shape[_Made] = store.Shape(_Made)


def _with_their_texts(
    steps: Iterator[intake.Step], *, root: Path, known: ExistingStories, workers: Workers
) -> Iterator[tuple[intake.Step, str]]:
    """Each step with what was made of its clipping, where something is to be made of it."""
    waiting: deque[intake.Step] = deque()

    def wanted() -> Iterator[Clipping]:
        for step in steps:
            waiting.append(step)
            if _to_convert(step, known):
                # Others do not see this disk.
                yield step.clipping if workers.executor is None else _opened(root, step.clipping)

    for text in workers.each_coming(_make, wanted(), shared=str(root), pays_from=PAYS_FROM):
        while not _to_convert(waiting[0], known):
            yield waiting.popleft(), ""
        yield waiting.popleft(), text
    yield from ((step, "") for step in waiting)


def _to_convert(step: intake.Step, known: ExistingStories) -> bool:
    if step.action is intake.Action.BESIDE:
        return step.story in known.paths
    return step.action not in (intake.Action.KEEP, intake.Action.DROP)


def _opened(root: Path, clipping: Clipping) -> Clipping:
    with suppress(DatelineError):
        return read.reopened(root, clipping)
    return clipping


def _make(clipping: Clipping, root: str) -> str:
    """One clipping through the whole of converting, in whichever process."""
    try:
        one = article(read.reopened(Path(root), clipping))
    except DatelineError as error:
        problem = unconverted(clipping, error)
        return _MADE.write(_Made(what=problem.what, todo=problem.todo))
    pictures = convert.copied(one.draft, one.clipping)
    return _MADE.write(_Made(text=one.text, title=one.draft.title, date=one.draft.date, pictures=pictures))


def _take(step: intake.Step, line: str, *, root: Path, known: ExistingStories, report: _Report, dry_run: bool) -> None:
    if step.action is intake.Action.DROP:
        report.dropped.append(step.clipping)
        return
    if not line:
        report.kept += 1
        report.problems += _twins(step)
        return
    one = _MADE.read(line)
    if one.what:
        problem = Problem(path=step.clipping.path, what=one.what, todo=one.todo, severity=Severity.WARNING)
        report.problems.append(problem)
        return
    if not dry_run:
        _keep_pictures(one.pictures, step.clipping.path, root=root)
    if step.action is intake.Action.BESIDE:
        _join(one, step.story, root=root, known=known, report=report, dry_run=dry_run)
        return
    story = step.story or f"{STORIES}/{intake.free_name(one, addresses=known.addresses)}"
    known.addresses.add(intake.undated(Path(story).stem))
    report.written.append(story)
    if not dry_run:
        # The story first: a base without its story would say that the author deleted it.
        write.text(root / story, one.text)
        write.text(root / BASES / Path(story).name, one.text)


def _keep_pictures(pictures: tuple[Enclosed, ...], path: str, *, root: Path) -> None:
    """Copies of the article's pictures, before the story names them; what lies there already is left alone."""
    for picture in pictures:
        content = read.picture(root, path, picture)
        if content is not None:
            write.once(root / "content" / picture.asset, content)


def _join(one: _Made, story: str, *, root: Path, known: ExistingStories, report: _Report, dry_run: bool) -> None:
    """Merge a change into an edited story, or lay it beside the story where that needs its author."""
    base = known.base_of(story)
    source = read.source(root, story)
    merged = intake.merge(base, author=source.text, new=one.text) if base is not None and source is not None else None
    name = Path(story).name
    if merged is not None and not merged.conflicts:
        if source is not None and merged.text == source.text:
            report.kept += 1
        else:
            report.merged.append(story)
        if not dry_run:
            write.text(root / story, merged.text)
            write.text(root / BASES / name, one.text)
            write.without(root / OFFERED / name)
            write.without(root / f"{story}.new")
        return
    report.beside.append(f"{story}.new")
    if not dry_run:
        write.text(root / f"{story}.new", merged.text if merged is not None else one.text)
        write.text(root / OFFERED / name, one.text)


def _remember(root: Path, dropped: list[Clipping], *, notes: SourceFile | None) -> None:
    text = notes.text if notes else ""
    for clipping in dropped:
        text = intake.with_clipping_dropped(text, clipping=clipping)
    if dropped:
        write.text(root / intake.PATH, text)


def _twins(step: intake.Step) -> list[Problem]:
    """That a file is another's copy. The articles of exports overlap as a matter of course, which is no news."""
    if not step.twin or step.twin == step.clipping.path or step.clipping.part:
        return []
    what = f"holds the same article as {step.twin}, to the letter: it becomes no second story"
    return [Problem(path=step.clipping.path, what=what, todo="remove one of the two files", severity=Severity.WARNING)]


def _called(clipping: Clipping) -> str:
    return f"{clipping.path} ({clipping.part})" if clipping.part else clipping.path


def _silent(_number: int, _total: int, _path: str) -> None:
    """Nobody wants to know."""
