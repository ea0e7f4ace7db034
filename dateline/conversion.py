"""The order of converting, once per article: read → intake → convert → frontmatter → write.

Each story is written as soon as it is converted, so that a run that was stopped is finished by the next.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path

from dateline import convert, intake, read, store, write
from dateline.articles import PAYS_FROM, article, unconverted
from dateline.existing_stories import OFFERED, ExistingStories, existing_stories, lay_aside, mend, waiting
from dateline.gathering import in_folder
from dateline.nouns.clipping import Clipping, Enclosed
from dateline.nouns.folders import BASES, DECISIONS, STORIES
from dateline.nouns.pile import Sisters
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
    """Convert what is new or changed in content/clippings/ into content/stories/; with `dry_run` nothing is written.

    Two that convert one project wait for each other.
    """
    with nullcontext() if dry_run else write.in_turn(root / store.FOLDER / "converting.lock"):
        return _converted(root, force=force, dry_run=dry_run, tell=tell or _silent, workers=workers)


def _converted(root: Path, *, force: bool, dry_run: bool, tell: Tell, workers: Workers) -> Conversion:
    known = existing_stories(root)
    notes = read.source(root, DECISIONS)
    decided, misread = intake.decisions(notes)
    report = _Report(problems=list(misread))
    if not dry_run:
        mend(root, known)
    done = frozenset() if force else known.done | decided.dropped_digests
    files = read.opened(root, done=done)
    first = next(files)
    clippings = _clippings(chain([first], files), report, tell=tell)
    gone = known.deleted(decided)
    steps = intake.each_step(clippings, stories=known.stories, offered=known.offered, deleted=gone, decided=decided, force=force)
    edited = frozenset(story.path for story in known.stories if story.edited)
    desk = _Desk(root=root, known=known, gone=gone, edited=edited, present=set(first.digests), report=report, dry_run=dry_run)
    for step, line in _with_their_texts(steps, root=root, workers=workers):
        _take(step, line, desk)
    _take_held(desk)
    _remember(desk, notes=notes)
    return Conversion(
        written=tuple(report.written),
        merged=tuple(report.merged),
        beside=tuple(report.beside),
        dropped=tuple(_called(each.clipping) for each in report.dropped),
        kept=report.kept,
        problems=tuple(report.problems),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Dropped:
    """A clipping whose story was deleted, where the text lies that is left of that, and what it would be now."""

    clipping: Clipping
    base: str
    text: str


@dataclass(slots=True, kw_only=True)
class _Report:
    """What was done so far."""

    written: list[str] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    dropped: list[_Dropped] = field(default_factory=list)
    kept: int = 0
    problems: list[Problem] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class _Desk:
    """Where clippings become stories: what was there before, the digests of all clippings, and those `held` until it is known whose
    clipping is gone."""

    root: Path
    known: ExistingStories
    gone: tuple[intake.Kept, ...]
    present: set[str]
    report: _Report
    dry_run: bool
    edited: frozenset[str]
    held: list["_Held"] = field(default_factory=list)
    _undecided: intake.Undecided | None = None

    @property
    def undecided(self) -> intake.Undecided:
        """Compared with what waits for its clipping, which is looked up for the first that may be one."""
        if self._undecided is None:
            self._undecided = intake.Undecided(waiting(self.root, self.known, gone=self.gone, present=self.present))
        return self._undecided


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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Held:
    """A clipping of new bytes, or of those of a deleted story of which something is `left`, and what was made of it."""

    clipping: Clipping
    made: _Made
    coming: intake.Coming
    left: str


def _with_their_texts(steps: Iterator[intake.Step], *, root: Path, workers: Workers) -> Iterator[tuple[intake.Step, str]]:
    """Each step with what was made of its clipping, where something is to be made of it."""
    handed_out: deque[intake.Step] = deque()
    pile = in_folder(root)

    def wanted() -> Iterator[tuple[Clipping, Sisters]]:
        for step in steps:
            handed_out.append(step)
            if _to_convert(step):
                # Others do not see this disk.
                clipping = step.clipping if workers.executor is None else _opened(root, step.clipping)
                yield clipping, pile.sisters(clipping)

    for text in workers.each_coming(_make, wanted(), shared=str(root), pays_from=PAYS_FROM):
        while not _to_convert(handed_out[0]):
            yield handed_out.popleft(), ""
        yield handed_out.popleft(), text
    yield from ((step, "") for step in handed_out)


def _to_convert(step: intake.Step) -> bool:
    return step.action in (intake.Action.CONVERT, intake.Action.AGAIN)


def _opened(root: Path, clipping: Clipping) -> Clipping:
    with suppress(DatelineError):
        return read.reopened(root, clipping)
    return clipping


def _make(beside_others: tuple[Clipping, Sisters], root: str) -> str:
    """One clipping through the whole of converting, in whichever process."""
    clipping, sisters = beside_others
    try:
        one = article(read.reopened(Path(root), clipping), sisters=sisters)
    except DatelineError as error:
        problem = unconverted(clipping, error)
        return _MADE.write(_Made(what=problem.what, todo=problem.todo))
    pictures = convert.copied(one.draft, one.clipping)
    return _MADE.write(_Made(text=one.text, title=one.draft.title, date=one.draft.date, pictures=pictures))


def _take(step: intake.Step, line: str, desk: _Desk) -> None:
    report, clipping = desk.report, step.clipping
    desk.present.add(clipping.sha256)
    if step.action is intake.Action.DROP:
        report.dropped.append(_Dropped(clipping=clipping, base=step.left, text=desk.known.kept_texts[step.left]))
        return
    if not line:
        report.kept += 1
        report.problems += _twins(step)
        return
    one = _MADE.read(line)
    if one.what:
        report.problems.append(Problem(path=clipping.path, what=one.what, todo=one.todo, severity=Severity.WARNING))
        return
    if step.story:
        _put(one, clipping, step.story, desk)
        return
    coming = intake.Coming(place=(clipping.path, clipping.part), text=one.text)
    held = _Held(clipping=clipping, made=one, coming=coming, left=step.left)
    match = desk.undecided.at_once(coming)
    if match is None:
        desk.held.append(held)
        return
    _match(held, match, desk)


def _take_held(desk: _Desk) -> None:
    """What had to wait until all clippings were seen."""
    if desk.held:
        found = desk.undecided.at_last([held.coming for held in desk.held], present=desk.present)
        for held, match in zip(desk.held, found, strict=True):
            _match(held, match, desk)


def _match(held: _Held, match: intake.Match, desk: _Desk) -> None:
    """A change of a story, of a deleted one, or a story more."""
    going_on = match.waiting
    left = held.left if going_on is None else going_on.kept.path if going_on.deleted else ""
    if left:
        desk.report.dropped.append(_Dropped(clipping=held.clipping, base=left, text=held.made.text))
        return
    story = _put(held.made, held.clipping, going_on.kept.path if going_on is not None else "", desk)
    desk.report.problems += _doubts(held.clipping, match, story=story)


def _put(one: _Made, clipping: Clipping, story: str, desk: _Desk) -> str:
    """Write a story anew, or a new one where there is none; what its author edited is merged into it. The story's path."""
    known = desk.known
    if not desk.dry_run:
        _keep_pictures(one.pictures, clipping.path, root=desk.root)
    if story in desk.edited:
        _join(one, story, desk)
        return story
    story = story or f"{STORIES}/{intake.file_name(one, addresses=known.addresses)}"
    known.addresses.add(intake.undated(Path(story).stem))
    desk.report.written.append(story)
    if not desk.dry_run:
        # The story first: a base without its story would say that the author deleted it.
        write.anew(desk.root / story, one.text)
        write.text(desk.root / BASES / Path(story).name, one.text)
    return story


def _keep_pictures(pictures: tuple[Enclosed, ...], path: str, *, root: Path) -> None:
    """Copies of the article's pictures, before the story names them; what lies there already is left alone."""
    for picture in pictures:
        content = read.picture(root, path, picture)
        if content is not None:
            write.once(root / "content" / picture.asset, content)


def _join(one: _Made, story: str, desk: _Desk) -> None:
    """Merge a change into an edited story, or lay it beside the story where that needs its author."""
    root, report = desk.root, desk.report
    source = read.source(root, story)
    if source is None:
        report.kept += 1
        report.problems.append(Problem(path=story, what=_UNREADABLE, todo=_MAKE_READABLE, severity=Severity.WARNING))
        return
    base = desk.known.base_of(story)
    merged = intake.merge(base, author=source.text, new=one.text) if base is not None else None
    name = Path(story).name
    if merged is not None and not merged.conflicts:
        if merged.text == source.text:
            report.kept += 1
        else:
            report.merged.append(story)
        if not desk.dry_run:
            write.anew(root / story, merged.text)
            write.text(root / BASES / name, one.text)
            write.without(root / OFFERED / name)
            write.without(root / f"{story}.new")
        return
    report.beside.append(f"{story}.new")
    if not desk.dry_run:
        write.text(root / f"{story}.new", merged.text if merged is not None else one.text)
        write.text(root / OFFERED / name, one.text)


def _remember(desk: _Desk, *, notes: SourceFile | None) -> None:
    dropped = desk.report.dropped
    if desk.dry_run or not dropped:
        return
    text = notes.text if notes else ""
    for each in dropped:
        text = intake.with_clipping_dropped(text, clipping=each.clipping)
    write.text(desk.root / DECISIONS, text)
    for each in dropped:
        lay_aside(desk.root, desk.known, each.base, text=each.text, digest=each.clipping.sha256)


def _doubts(clipping: Clipping, match: intake.Match, *, story: str) -> list[Problem]:
    """What the author has to be told where a clipping was not taken for what it is like."""
    near = match.near
    if near is None or match.doubt is None:
        return []
    what, todo = (
        words.format(near=near.kept.path, was=near.kept.file, now=clipping.path, story=story) for words in _DOUBTS[match.doubt]
    )
    return [Problem(path=clipping.path, what=what, todo=todo, severity=Severity.WARNING)]


_UNREADABLE = "cannot be read, and its clipping changed"
_MAKE_READABLE = "check that you may read it and that it is UTF-8, then run this again"
_SAME = "if it is that article, delete {story} and call the clipping {was} again"
_DOUBTS = {
    intake.Doubt.OTHER_ARTICLE: (
        "holds another article than {near} was made from: it became {story}, and that one stays as it is",
        "delete the story that is not wanted",
    ),
    intake.Doubt.CONTRADICTED: (
        "reads like {near}, whose clipping {was} is gone, but has another day or outlet: it became {story}",
        _SAME,
    ),
    intake.Doubt.SEVERAL: (
        "reads like {near}, whose clipping {was} is gone, and so does another file: it became {story}",
        _SAME,
    ),
}


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
