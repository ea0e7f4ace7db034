"""Convert articles by themselves, without any project: bytes, or a Clipping → Markdown; a file and a name → files written."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dateline import convert, frontmatter, read, remote, store, write
from dateline.nouns.clipping import Clipping
from dateline.nouns.draft import Draft
from dateline.nouns.pile import ALONE, Sisters
from dateline.nouns.problem import DatelineError, Problem, Severity
from dateline.workers import undisturbed

SistersOf = Callable[[Clipping], Sisters]
PAYS_FROM = 16
"""Articles from which a second process is worth its start: converting one takes ten times what telling a story takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Converted:
    """One article: the clipping, what was understood of it, and its Markdown file."""

    clipping: Clipping
    draft: Draft
    text: str


def article(clipping: Clipping, *, sisters: Sisters = ALONE) -> Converted:
    """The story of a clipping; `sisters` are what others of its pile have of it.

    Raises:
        DatelineError: it is no article, or the converter broke down over it.
    """
    try:
        with undisturbed():
            draft = convert.convert(clipping, sisters=sisters)
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


class NotWritten(DatelineError):
    """An article cannot be put where it was to go."""

    def __init__(self, place: str, error: OSError) -> None:
        self.what = f"cannot be written as {place} ({error.strerror or error})"
        self.todo = "choose another place, or make room there"
        super().__init__(f"{place}: cannot be written ({error.strerror or error}): {self.todo}")


def _alone(_: Clipping) -> Sisters:
    return ALONE


def markdown_of(content: bytes, *, path: str, sisters: SistersOf = _alone) -> tuple[Converted, ...]:
    """Every article in these bytes, without any project; `sisters` knows what others have of each.

    Raises:
        DatelineError: the bytes are no article that could be read.
    """
    return tuple(article(one, sisters=sisters(one)) for one in read.several(content, path=path))


def _each_of(content: bytes, *, path: str, sisters: Mapping[str, Sisters]) -> tuple[tuple[Converted, ...], tuple[Problem, ...]]:
    """The same where one article that cannot be read does not stop the others of its file."""
    done: list[Converted] = []
    wrong: list[Problem] = []
    for clipping in read.several(content, path=path):
        try:
            done.append(article(clipping, sisters=sisters.get(clipping.sha256, ALONE)))
        except DatelineError as error:
            wrong.append(unconverted(clipping, error))
    return tuple(done), tuple(wrong)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A file to be converted and where its Markdown goes, both paths or addresses; `content` where it was read already; `sisters`
    by the digest of each article in it. With `bring` nothing is written, and the texts come back."""

    source: str
    target: str
    content: bytes | None = None
    bring: bool = False
    sisters: Mapping[str, Sisters] = field(default_factory=dict)


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
        done, wrong = _each_of(content, path=remote.name_of(pair.source), sisters=pair.sisters)
        texts = tuple(one.text for one in done)
        if not pair.bring:
            put(texts, pair.target)
    except OSError as error:
        what = f"cannot be read ({error.strerror or error})"
        return OUTCOME.write(Outcome(what=what, todo="check its name and rights"))
    except DatelineError as error:
        todo = getattr(error, "todo", "type it by hand")
        return OUTCOME.write(Outcome(what=getattr(error, "what", str(error)), todo=todo))
    what, todo = "; ".join(problem.what for problem in wrong), wrong[0].todo if wrong else ""
    return OUTCOME.write(Outcome(articles=len(texts), what=what, todo=todo, texts=texts if pair.bring else ()))


def put(texts: Sequence[str], target: str) -> None:
    """Write one article under the name that was asked for; several with a number each.

    Raises:
        NotWritten: the system refuses it.
    """
    for number, text in enumerate(texts, start=1):
        place = target if len(texts) == 1 else remote.beside(target, number)
        try:
            _put(text, place)
        except OSError as error:
            raise NotWritten(place, error) from error


def _put(text: str, place: str) -> None:
    if remote.protocol(place):
        remote.put(place, text)
    else:
        write.text(Path(place), text)


def unconverted(clipping: Clipping, error: DatelineError) -> Problem:
    """That a clipping gave no story, and why."""
    what, todo = getattr(error, "what", str(error)), getattr(error, "todo", "type the article into content/stories/ by hand")
    whose = f'the article "{clipping.part}" ' if clipping.part else ""
    return Problem(path=clipping.path, what=f"{whose}{what}", todo=todo, severity=Severity.WARNING)
