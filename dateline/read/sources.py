"""Read what the author keeps: content/ → SourceFile and Asset."""

import hashlib
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from dateline.nouns.folders import ASSETS, CLIPPINGS, DECISIONS, EVENTS, SETTINGS
from dateline.nouns.problem import Problem, Severity
from dateline.nouns.source import Asset, SourceFile
from dateline.read import walk
from dateline.text.late import late

_TEXTS = (".md", ".toml")
_TOP = (SETTINGS, DECISIONS, EVENTS)
_CONTROL = late(r"[^\n\t\f -\U0010ffff]")
_HARMLESS = bytes({*b"\n\r\t\f", *range(0x20, 0x100)})
_ELSEWHERE = (f"{CLIPPINGS}/", f"{ASSETS}/")


def sources(root: Path) -> tuple[tuple[SourceFile, ...], tuple[Problem, ...]]:
    """Every Markdown and TOML file under content/ but the clippings and assets, in the order of their paths."""
    trouble: list[Problem] = []
    return tuple(each(root, trouble)), tuple(trouble)


def each(root: Path, trouble: list[Problem]) -> Iterator[SourceFile]:
    """The same, one after the other; what is wrong with files is added to `trouble`."""
    names, problems = walk.names(root, "content")
    trouble += problems
    for name in names:
        if name.startswith(_ELSEWHERE):
            continue
        complaint = _misplaced(name)
        if complaint is not None:
            trouble.append(complaint)
            continue
        source, problem = _source(root, name)
        trouble += [problem] if problem is not None else []
        if source is not None:
            yield source


def source(root: Path, name: str) -> SourceFile | None:
    """One text file by its path in the project; None where it cannot be read, or only by a link."""
    return None if (root / name).is_symlink() else _source(root, name)[0]


def names(root: Path, folder: str) -> tuple[str, ...]:
    """The paths of all files of a folder, none of them read."""
    return walk.names(root, folder)[0]


def texts(root: Path, folder: str) -> tuple[SourceFile, ...]:
    """The Markdown files of one folder, by path, without a word about any that cannot be read: copies of our own."""
    found = (_source(root, name)[0] for name in names(root, folder) if name.endswith(".md"))
    return tuple(source for source in found if source is not None)


def assets(root: Path) -> tuple[tuple[Asset, ...], tuple[Problem, ...]]:
    """The files of content/assets/, published under `assets/` as they are."""
    names, problems = walk.names(root, ASSETS)
    found: list[Asset] = []
    trouble = list(problems)
    for name in names:
        url = unicodedata.normalize("NFC", name.removeprefix("content/"))
        try:
            found.append(Asset(url=url, content=(root / name).read_bytes()))
        except OSError as error:
            trouble.append(unreadable(name, error))
    return tuple(found), tuple(trouble)


def fingerprint(root: Path, name: str) -> tuple[str, tuple[Problem, ...]]:
    """A file of the project with a hash of what is in it, `fonts/a.otf#1f…`; nothing and a problem where it is not there."""
    if not name:
        return "", ()
    try:
        content = (root / name).read_bytes()
    except OSError as error:
        return "", (unreadable(name, error),)
    return f"{name}#{hashlib.sha256(content).hexdigest()[:12]}", ()


def unreadable(name: str, error: OSError) -> Problem:
    """A file the system does not let us read."""
    return Problem(
        path=name, what=f"cannot be read ({error.strerror or error})", todo="check that it exists and that you may read it"
    )


def _source(root: Path, name: str) -> tuple[SourceFile | None, Problem | None]:
    try:
        with open(f"{root}/{name}", "rb", buffering=0) as file:
            content = file.read()
    except OSError as error:
        return None, unreadable(name, error)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, _not_utf8(name, content, error)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    control = _CONTROL.search(text) if content.translate(None, _HARMLESS) else None
    if control is not None:
        return None, _control(name, text, control.start())
    return SourceFile(path=name, text=text), None


def _misplaced(name: str) -> Problem | None:
    if name.endswith(".md.new"):
        return Problem(
            path=name,
            what="waits to be merged: its clipping changed where you edited the story",
            todo=f"take over what you want into {name.removesuffix('.new')}, then delete this file",
            severity=Severity.WARNING,
        )
    if name in _TOP:
        return None
    if name.count("/") == 1:
        todo = "move it to content/clippings/ if it is an article, to content/pages/ if it is a page of yours"
    elif not name.endswith(_TEXTS):
        todo = "pages are Markdown files that end in .md; move pictures and other files to content/assets/"
    else:
        return None
    return Problem(path=name, what="is not used where it lies", todo=todo, severity=Severity.WARNING)


def _not_utf8(name: str, content: bytes, error: UnicodeDecodeError) -> Problem:
    before = content[: error.start]
    line = before.count(b"\n") + 1
    column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
    what = f"holds a byte that is not UTF-8 (0x{content[error.start]:02x})"
    return Problem(path=name, line=line, column=column, what=what, todo='save the file again as "UTF-8" in your editor')


def _control(name: str, text: str, position: int) -> Problem:
    line = text.count("\n", 0, position) + 1
    column = position - text.rfind("\n", 0, position)
    what = f"holds a control character (U+{ord(text[position]):04X})"
    return Problem(path=name, line=line, column=column, what=what, todo="delete it; it is invisible, so retype the word around it")
