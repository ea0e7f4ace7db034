"""The order of converting, once per article: read → intake → convert → frontmatter → write.

Each story is written as soon as it is converted, so that a run that was stopped is finished by the next.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from dateline import convert, frontmatter, intake, read, remote, store, write
from dateline.crew import ALONE, Crew
from dateline.nouns.clipping import Clipping
from dateline.nouns.draft import Draft
from dateline.nouns.problem import DatelineError, Problem, Severity
from dateline.nouns.published import Published
from dateline.nouns.source import SourceFile

STORIES = "content/stories"
BASES = "content/stories/.converted"
OFFERED = f"{BASES}/beside"
"""Texts that were laid beside a story: the base of the next merge once the author has taken over what they want."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Converted:
    """One article: the clipping, what was understood of it, and its Markdown file."""

    clipping: Clipping
    draft: Draft
    text: str


def converted(
    root: Path, *, force: bool = False, dry_run: bool = False, tell: Tell | None = None, crew: Crew = ALONE
) -> Conversion:
    """Convert what is new or changed in content/clippings/ into content/stories/; with `dry_run` nothing is written."""
    shelf = _shelf(root)
    notes = read.source(root, intake.PATH)
    decided, misread = intake.decisions(notes)
    report = _Report(problems=list(misread))
    if not dry_run:
        _mend(root, shelf)
    done = frozenset() if force else shelf.done | decided.dropped_digests
    clippings = _clippings(read.opened(root, done=done), report, tell=tell or _silent)
    steps = intake.each_step(clippings, stories=shelf.stories, bases=shelf.bases, decided=decided, force=force)
    for step, line in _with_their_texts(steps, root=root, shelf=shelf, crew=crew):
        _take(step, line, root=root, shelf=shelf, report=report, dry_run=dry_run)
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


def markdown_of(content: bytes, *, path: str) -> tuple[Converted, ...]:
    """Every article in these bytes, without any project.

    Raises:
        DatelineError: the bytes are no article that could be read.
    """
    return tuple(_converted(clipping) for clipping in read.several(content, path=path))


def _each_of(content: bytes, *, path: str) -> tuple[tuple[Converted, ...], tuple[Problem, ...]]:
    """The same where one article that cannot be read does not stop the others of its file."""
    done: list[Converted] = []
    wrong: list[Problem] = []
    for clipping in read.several(content, path=path):
        try:
            done.append(_converted(clipping))
        except DatelineError as error:
            wrong.append(_unconverted(clipping, error))
    return tuple(done), tuple(wrong)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A file to be converted and where its Markdown goes, both paths or addresses; `content` where it was read already. With
    `bring` nothing is written, and the texts come back."""

    source: str
    target: str
    content: bytes | None = None
    bring: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How many articles a file gave; what is wrong with it, or with one of its articles."""

    articles: int = 0
    what: str = ""
    todo: str = ""
    texts: tuple[str, ...] = ()


OUTCOME: store.Shape[Outcome] = store.Shape(Outcome)
"""How an Outcome travels."""


def convert_pair(pair: Pair, _: None) -> str:
    """One file through the whole of converting, in whichever process: the Outcome as text."""
    try:
        content = remote.content(pair.source) if pair.content is None else pair.content
        done, wrong = _each_of(content, path=remote.name_of(pair.source))
        texts = tuple(one.text for one in done)
        if not pair.bring:
            put(texts, pair.target)
    except OSError as error:
        what = f"cannot be read or written ({error.strerror or error})"
        return OUTCOME.write(Outcome(what=what, todo="check its name and rights"))
    except DatelineError as error:
        todo = getattr(error, "todo", "type it by hand")
        return OUTCOME.write(Outcome(what=getattr(error, "what", str(error)), todo=todo))
    what, todo = "; ".join(problem.what for problem in wrong), wrong[0].todo if wrong else ""
    return OUTCOME.write(Outcome(articles=len(texts), what=what, todo=todo, texts=texts if pair.bring else ()))


def put(texts: Sequence[str], target: str) -> None:
    """Write one article under the name that was asked for; several with a number each."""
    for number, text in enumerate(texts, start=1):
        place = target if len(texts) == 1 else remote.beside(target, number)
        if remote.protocol(place):
            remote.put(place, text)
        else:
            write.text(Path(place), text)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shelf:
    """What is there before: the paths of stories that can be read, what they were made from, texts as last converted and as last
    offered; `unkept` are stories of which no text as converted is kept, though nobody edited them."""

    paths: frozenset[str]
    unkept: dict[str, str]
    stories: tuple[intake.Kept, ...]
    bases: tuple[intake.Kept, ...]
    kept_texts: dict[str, str]
    names: set[str]
    addresses: set[str]

    @property
    def done(self) -> frozenset[str]:
        """Digests of clippings that need not be opened: their story is there, or they were offered to its author."""
        there = {Path(story.path).name for story in self.stories}
        offered = {base.sha256 for base in self.bases if Path(base.path).name in there}
        return frozenset(story.sha256 for story in self.stories) | offered

    def base_of(self, story: str) -> str | None:
        """The text that the author's edits began from: what was offered last and waits no more, else the one last converted."""
        name = Path(story).name
        waiting = f"{name}.new" in self.names
        offered = None if waiting else self.kept_texts.get(f"{OFFERED}/{name}")
        return offered or self.kept_texts.get(f"{BASES}/{name}") or self._renamed(story)

    def _renamed(self, story: str) -> str | None:
        """The base of a story whose file the author gave another name."""
        digest = next((kept.sha256 for kept in self.stories if kept.path == story), None)
        return next((self.kept_texts[base.path] for base in self.bases if base.sha256 == digest), None)


@dataclass(slots=True, kw_only=True)
class _Report:
    """What was done so far."""

    written: list[str] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    dropped: list[Clipping] = field(default_factory=list)
    kept: int = 0
    problems: list[Problem] = field(default_factory=list)


def _shelf(root: Path) -> _Shelf:
    bases = read.texts(root, BASES)
    kept_texts = {base.path: base.text for base in bases}
    found, unkept = dict[str, intake.Kept | None](), dict[str, str]()
    for source in _stories(root):
        found[source.path] = kept = _kept(source)
        if kept is not None and not kept.edited and kept_texts.get(_base(source.path)) != source.text:
            unkept[source.path] = source.text
    kept_bases = tuple(filter(None, (intake.kept(base, edited=False) for base in bases)))
    names = read.names(root, STORIES)
    stories = [kept for kept in found.values() if kept is not None]
    known = {story.path for story in stories}
    # A story that cannot be read, or no longer says what it was made from, is there all the same: its base knows.
    by_name = {Path(base.path).name: base for base in kept_bases}
    stories += [
        replace(by_name[Path(path).name], path=path, edited=True)
        for path in names
        if path not in known and Path(path).name in by_name
    ]
    return _Shelf(
        paths=frozenset(found),
        unkept=unkept,
        stories=tuple(stories),
        bases=kept_bases,
        kept_texts=kept_texts,
        names={Path(name).name for name in names},
        addresses={intake.undated(Path(name).stem) for name in names},
    )


def _stories(root: Path) -> Iterator[SourceFile]:
    """The stories that can be read, one after the other: all of their texts are more than has to lie in memory at once."""
    found = (read.source(root, name) for name in read.names(root, STORIES) if name.endswith(".md"))
    return (source for source in found if source is not None)


def _kept(source: SourceFile) -> intake.Kept | None:
    kept = intake.kept(source, edited=False)
    return replace(kept, edited=frontmatter.edited(source.text)) if kept is not None else None


def _base(story: str) -> str:
    """Where the text of a story as last converted is kept."""
    return f"{BASES}/{Path(story).name}"


def _mend(root: Path, shelf: _Shelf) -> None:
    """Keep the base of a story that was written when the last run was stopped."""
    for story, text in shelf.unkept.items():
        write.text(root / _base(story), text)
        shelf.kept_texts[_base(story)] = text


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
    copies: tuple[str, ...] = ()
    what: str = ""
    todo: str = ""


_MADE: store.Shape[_Made] = store.Shape(_Made)
_BATCH = 200
"""So many clippings are read, then converted together, then written."""
PAYS_FROM = 16
"""Articles from which a second process is worth its start: converting one takes ten times what telling a story takes."""


def _with_their_texts(steps: Iterator[intake.Step], *, root: Path, shelf: _Shelf, crew: Crew) -> Iterator[tuple[intake.Step, str]]:
    """Each step with what was made of its clipping, where something is to be made of it."""
    while batch := list(islice(steps, _BATCH)):
        wanted = [step.clipping for step in batch if _to_convert(step, shelf)]
        if crew.executor is not None:
            wanted = [_opened(root, clipping) for clipping in wanted]  # others do not see this disk
        made = crew.each(_make, wanted, shared=str(root), pays_from=PAYS_FROM)
        for step in batch:
            yield step, next(made) if _to_convert(step, shelf) else ""


def _to_convert(step: intake.Step, shelf: _Shelf) -> bool:
    if step.action is intake.Action.BESIDE:
        return step.story in shelf.paths
    return step.action not in (intake.Action.KEEP, intake.Action.DROP)


def _opened(root: Path, clipping: Clipping) -> Clipping:
    with suppress(DatelineError):
        return read.reopened(root, clipping)
    return clipping


def _make(clipping: Clipping, root: str) -> str:
    """One clipping through the whole of converting, in whichever process."""
    try:
        one = _converted(read.reopened(Path(root), clipping))
    except DatelineError as error:
        problem = _unconverted(clipping, error)
        return _MADE.write(_Made(what=problem.what, todo=problem.todo))
    copies = convert.copies(one.draft, clipping)
    return _MADE.write(_Made(text=one.text, title=one.draft.title, date=one.draft.date, copies=copies))


def _take(step: intake.Step, line: str, *, root: Path, shelf: _Shelf, report: _Report, dry_run: bool) -> None:
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
        _keep_pictures(one.copies, step.clipping, root=root)
    if step.action is intake.Action.BESIDE:
        _join(one, step.story, root=root, shelf=shelf, report=report, dry_run=dry_run)
        return
    story = step.story or f"{STORIES}/{intake.free_name(one, addresses=shelf.addresses)}"
    shelf.addresses.add(intake.undated(Path(story).stem))
    report.written.append(story)
    if not dry_run:
        # The story first: a base without its story would say that the author deleted it.
        write.text(root / story, one.text)
        write.text(root / BASES / Path(story).name, one.text)


def _keep_pictures(copies: tuple[str, ...], clipping: Clipping, *, root: Path) -> None:
    """Copies of the article's pictures, before the story names them; what lies there already is left alone."""
    for asset in copies:
        content = read.picture(root, clipping, asset)
        if content is not None:
            write.once(root / "content" / asset, content)


def _join(one: _Made, story: str, *, root: Path, shelf: _Shelf, report: _Report, dry_run: bool) -> None:
    """Merge a change into an edited story, or lay it beside the story where that needs its author."""
    base = shelf.base_of(story)
    source = read.source(root, story)
    merged = intake.merge(base, author=source.text, new=one.text) if base is not None and source is not None else None
    name = Path(story).name
    if merged is not None and not merged.conflicts:
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


def _converted(clipping: Clipping) -> Converted:
    try:
        draft = convert.convert(clipping)
        text = frontmatter.dump(draft, clipping=clipping)
    except DatelineError:
        raise
    except Exception as error:  # one bad file never stops the others, whatever it is that it breaks
        raise NotUnderstood(error) from error
    return Converted(clipping=clipping, draft=draft, text=text)


class NotUnderstood(DatelineError):
    """The converter broke down over a text: a fault of ours."""

    def __init__(self, error: Exception) -> None:
        self.what = f"broke the converter ({type(error).__name__}: {' '.join(str(error).split())[:120]})"
        self.todo = "type the article into content/stories/ by hand, and please report it with the file"
        super().__init__(f"{self.what}: {self.todo}")


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


def _unconverted(clipping: Clipping, error: DatelineError) -> Problem:
    what, todo = getattr(error, "what", str(error)), getattr(error, "todo", "type the article into content/stories/ by hand")
    whose = f'the article "{clipping.part}" ' if clipping.part else ""
    return Problem(path=clipping.path, what=f"{whose}{what}", todo=todo, severity=Severity.WARNING)


def _called(clipping: Clipping) -> str:
    return f"{clipping.path} ({clipping.part})" if clipping.part else clipping.path


def _silent(_number: int, _total: int, _path: str) -> None:
    """Nobody wants to know."""
