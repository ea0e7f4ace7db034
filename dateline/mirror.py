"""Work on a project that lies elsewhere: its address ↔ a folder of this disk; a site that is built here → where it goes to.

A door, through fsspec. Only files that changed travel: of a project that is known by what its store says of each file, of a site
by a list of its files and their hashes that lies beside them, so that whichever machine builds next goes on from there.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from dateline import remote
from dateline.nouns.page import Page
from dateline.nouns.problem import DatelineError

FOLDERS = ("content", "templates")
LIST = ".dateline.json"
_NOTES = ".mirror.json"
_AT_ONCE = 64
"""Files of which the bytes are held at a time; a store that can, moves them side by side."""
_STAMP = ("size", "ETag", "etag", "mtime", "LastModified", "updated", "created")
"""What stores say of a file that is another one after it changed."""


class NotOurs(DatelineError):
    """The address holds files that Dateline did not put there, so it is left alone."""


@dataclass(frozen=True, slots=True)
class Sent:
    """How many files were put at an address, and how many taken away."""

    put: int
    gone: int


def here(root: Path, address: str) -> Path:
    """The folder of this disk for a project or a site that lies elsewhere."""
    return root / ".dateline" / "elsewhere" / hashlib.blake2b(address.encode(), digest_size=8).hexdigest()


def fetched(address: str, folder: Path) -> None:
    """Make content/ and templates/ in `folder` what they are at the address.

    Raises:
        NoProtocol, OSError: it cannot be reached, or the disk is full.
        DatelineError: there is no content/ at the address.
    """
    files, place = remote.files(address)
    there = dict(_listed(files, place))
    if not any(path.startswith("content/") for path in there):
        raise DatelineError(f"{address} has no content/: name the folder that content/ lies in")
    known = _notes(folder)
    for path in known.keys() - there.keys():
        (folder / path).unlink(missing_ok=True)
    wanted = [path for path, stamp in there.items() if (known.get(path) or [""])[0] != stamp or not (folder / path).is_file()]
    for some in _few(wanted):
        for path, content in _read(files, place, some).items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    _note(folder, {path: [stamp, _own(folder / path)] for path, stamp in there.items()})


def given_back(folder: Path, address: str) -> int:
    """Put what came to content/ or changed in it since it was fetched, such as converted stories, at the address; how many files.

    Raises:
        OSError: it may not be written there.
    """
    files, place = remote.files(address)
    known = _notes(folder)
    paths = (path.relative_to(folder).as_posix() for path in sorted((folder / "content").rglob("*")) if path.is_file())
    changed = [path for path in paths if known.get(path, ["", ""])[1] != _own(folder / path)]
    for some in _few(changed):
        _write(files, place, {path: (folder / path).read_bytes() for path in some})
    stamps = dict(_listed(files, place)) if changed else {}
    _note(folder, known | {path: [stamps[path], _own(folder / path)] for path in changed})
    return len(changed)


def sent(pages: Iterable[Page], address: str) -> Sent:
    """Make the files at the address these ones: new and changed ones first, pages after what they load, then what is gone.

    Raises:
        NotOurs: other files lie there.
        NoProtocol, OSError: it cannot be reached or written.
    """
    files, place = remote.files(address)
    before, now = _standing(files, place, address), {}
    changed: dict[str, bytes] = {}
    for page in sorted(pages, key=lambda page: (page.path.endswith(".html"), page.path)):
        now[page.path] = hashlib.blake2b(page.content, digest_size=16).hexdigest()
        if before.get(page.path) != now[page.path]:
            changed[page.path] = page.content
    gone = sorted(before.keys() - now.keys())
    if changed or gone:
        # The list is what is known to lie there: of what is under way it says nothing until it arrived.
        _write(files, place, {LIST: json.dumps(dict.fromkeys({*before, *changed}, "")).encode()})
        for some in _few(list(changed)):
            _write(files, place, {path: changed[path] for path in some})
        if gone:
            files.rm([f"{place}/{path}" for path in gone])
        _write(files, place, {LIST: json.dumps(now, indent=0, sort_keys=True).encode()})
    return Sent(len(changed), len(gone))


def _standing(files: Any, place: str, address: str) -> Mapping[str, str]:
    """What lies at the address of an earlier site, by path with its hash."""
    if files.exists(f"{place}/{LIST}"):
        found: dict[str, str] = json.loads(files.cat_file(f"{place}/{LIST}"))
        return found
    if files.exists(place) and files.find(place):
        raise NotOurs(f"{address} holds files that Dateline did not put there: choose an empty place, or empty it yourself")
    return {}


def _listed(files: Any, place: str) -> Iterator[tuple[str, str]]:
    """Every file of the project with its stamp."""
    for name in FOLDERS:
        for full, known in sorted(files.find(f"{place}/{name}", detail=True).items()):
            path = full.removeprefix(place).lstrip("/")
            if ".." in PurePosixPath(path).parts:
                raise DatelineError(f"{full}: no name of a file of a project: give it another")
            yield path, " ".join(str(known.get(word, "")) for word in _STAMP)


def _read(files: Any, place: str, paths: Sequence[str]) -> dict[str, bytes]:
    found: dict[str, bytes] = files.cat([f"{place}/{path}" for path in paths])
    return {full.removeprefix(place).lstrip("/"): content for full, content in found.items()}


def _write(files: Any, place: str, contents: Mapping[str, bytes]) -> None:
    files.pipe({f"{place}/{path}": content for path, content in contents.items()})


def _few(paths: Sequence[str]) -> Iterator[Sequence[str]]:
    return (paths[start : start + _AT_ONCE] for start in range(0, len(paths), _AT_ONCE))


def _own(path: Path) -> str:
    """The stamp of a file of this disk."""
    known = path.stat()
    return f"{known.st_size} {known.st_mtime_ns}"


def _notes(folder: Path) -> dict[str, list[str]]:
    """By path the stamps of a file there and here, as it was fetched last."""
    try:
        found: dict[str, list[str]] = json.loads((folder / _NOTES).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found


def _note(folder: Path, notes: Mapping[str, Sequence[str]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _NOTES).write_text(json.dumps(notes), encoding="utf-8")
