"""Write a site piece by piece: pages → a folder beside it, by whichever process made them; then in one step into its place."""

import io
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Self

from dateline.write.exchange import exchange, settle
from dateline.write.folder import Written, _alone, _carry_over, _present, _refuse_foreign
from dateline.write.moves import finish, laid, move, small, waiting


@dataclass(frozen=True, slots=True)
class Stage:
    """The folder of a site, and the one beside it in which its next state is laid out; a `flat` one has files for moves alone."""

    out: str
    folder: str
    flat: bool = False

    def put(self, path: str, content: bytes) -> bool:
        """Lay out one file; False where the site has the same bytes already, which then keeps its time stamp."""
        if _same(f"{self.out}/{path}", content):
            if not self.flat:
                self.keep(path)
            return False
        self.lay(path, content)
        return True

    def lay(self, path: str, content: bytes) -> None:
        """Lay out one file that is known to be another than the site has."""
        with self._new(path) as file:
            file.write(content)

    def pour(self, path: str, pieces: Iterable[bytes]) -> bool:
        """The same of a file that comes piece by piece: nothing is written as long as it is what the site has."""
        with _Standing(f"{self.out}/{path}") as before:
            chunks = _chunks(pieces)
            other = next((chunk for chunk in chunks if not before.goes_on(chunk)), b"")
            if not other and before.ended:
                if not self.flat:
                    self.keep(path)
                return False
            with self._new(path) as file:
                for chunk in chain(before.so_far(), (other,), chunks):
                    file.write(chunk)
        return True

    def _new(self, path: str) -> io.FileIO:
        target = laid(self.folder, path, flat=self.flat)
        try:
            file = os.open(target, _NEW, 0o666)
        except FileNotFoundError:
            os.makedirs(os.path.dirname(target), exist_ok=True)
            file = os.open(target, _NEW, 0o666)
        return open(file, "wb", buffering=0)

    def standing(self, path: str) -> str:
        """The text of a file of the site."""
        with open(f"{self.out}/{path}", "rb", buffering=0) as file:
            return file.read().decode("utf-8")

    def keep(self, path: str) -> None:
        """The file as the site has it, time stamp and all; a copy where the file system knows no hard links."""
        present, target = f"{self.out}/{path}", f"{self.folder}/{path}"
        for attempt in (os.link, os.link, shutil.copy2):
            try:
                attempt(present, target)
            except FileNotFoundError:
                os.makedirs(os.path.dirname(target), exist_ok=True)
                continue
            except FileExistsError:
                return
            except OSError:
                os.makedirs(os.path.dirname(target), exist_ok=True)
                shutil.copy2(present, target)
            return

    def finish(self, *, laid: Iterable[str], written: Iterable[str], kept: Iterable[str]) -> Written:
        """Put the stage in the place of the site. `laid` are the files put there, `written` those of them that differ, `kept` the
        files of the site that are to stay; whatever else the site has goes."""
        out = Path(self.out)
        kept, changed = tuple(kept), tuple(sorted(written))
        wanted = {*laid, *kept}
        removed = sorted({path for path, _ in _present(out)} - wanted)
        counts = Written(
            written=len(changed), untouched=len(wanted) - len(changed), removed=len(removed), changed=(*changed, *removed)
        )
        if small(len(changed) + len(removed), files=len(wanted)) and not _in_the_way(out, changed):
            self.move(changed, gone=removed)
        elif len(changed) == 1 and not removed:
            _replace_one(self, changed[0])
        elif changed or removed:
            for path in kept:
                self.keep(path)
            Path(self.folder).mkdir(exist_ok=True)
            _carry_over(out, Path(self.folder))
            out.mkdir(exist_ok=True)
            exchange(Path(self.folder), out)
        return counts

    def _turn(self, path: str) -> tuple[bool, bool, str]:
        there = os.path.lexists(f"{self.out}/{path}")
        return there, there and not path.endswith(".html"), path

    @contextmanager
    def ahead(self) -> "Iterator[Callable[[str, bytes], None]]":
        """Put single files into the site before the others are laid out: for these somebody waits. Where that ends in an exception,
        the files that stood there do so again."""
        before: dict[str, str] = {}

        def put(path: str, content: bytes) -> None:
            if path not in before:
                os.makedirs(self.folder, exist_ok=True)
                old = f"{self.folder}/{len(before)}.before"
                _same_file(f"{self.out}/{path}", old)
                before[path] = old
            self.lay(path, content)
            os.replace(laid(self.folder, path, flat=self.flat), f"{self.out}/{path}")

        try:
            yield put
        except BaseException:
            for path, old in before.items():
                os.replace(old, f"{self.out}/{path}")
            raise

    def move(self, paths: Iterable[str], *, gone: Sequence[str] = ()) -> None:
        """Put a few of the files laid out into the site, one by one: those that are new there first, of the others first the pages:
        for these somebody waits, not for megabytes of data."""
        ordered = sorted(paths, key=self._turn)
        if ordered or gone:
            move(Path(self.folder), Path(self.out), put=ordered, gone=gone, flat=self.flat)


_NEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)


def clear(folder: Path) -> None:
    """Take a folder away, with all that is in it."""
    shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def stage(out: Path, *, flat: bool = False, clear: Callable[[Path], None] = clear) -> Iterator[Stage]:
    """A stage for the site at `out`, which `clear` takes away afterwards, whatever happens.

    Raises:
        NotOurs: `out` has files in it and is no site of ours.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    _refuse_foreign(out)
    folder = out.parent / f".{out.name}.stage"
    with _alone(out):
        settle(out)
        finish(folder, out)
        shutil.rmtree(folder, ignore_errors=True)
        try:
            yield Stage(str(out), str(folder), flat)
        finally:
            if not waiting(out):
                clear(folder)


def _same_file(present: str, target: str) -> None:
    try:
        os.link(present, target)
    except OSError:  # the file system knows no hard links
        shutil.copy2(present, target)


def _in_the_way(out: Path, paths: Iterable[str]) -> bool:
    """Whether a folder stands where one of the files belongs, or a file where it needs a folder: then the whole is exchanged."""
    return any(_crossed(out, path) for path in paths if not os.path.isfile(f"{out}/{path}") or os.path.islink(f"{out}/{path}"))


def _crossed(out: Path, path: str) -> bool:
    if os.path.lexists(f"{out}/{path}"):
        return True
    parents = Path(path).parents
    return any(os.path.lexists(out / parent) and (not (out / parent).is_dir() or (out / parent).is_symlink()) for parent in parents)


def _replace_one(stage: Stage, path: str) -> None:
    target = f"{stage.out}/{path}"
    os.makedirs(os.path.dirname(target), exist_ok=True)
    os.replace(f"{stage.folder}/{path}", target)


class _Standing:
    """A file of the site that is compared with what is to be laid out, chunk by chunk; an empty one where there is none."""

    def __init__(self, path: str) -> None:
        self._path, self._size = path, 0
        self._file: io.FileIO | None = None

    def __enter__(self) -> Self:
        with suppress(OSError):
            self._file = None if os.path.islink(self._path) else open(self._path, "rb", buffering=0)
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()

    def goes_on(self, chunk: bytes) -> bool:
        """Whether it goes on with this chunk."""
        if self._file is None or self._file.read(len(chunk)) != chunk:
            return False
        self._size += len(chunk)
        return True

    @property
    def ended(self) -> bool:
        """Whether there is such a file, and no more of it than was compared."""
        return self._file is not None and not self._file.read(1)

    def so_far(self) -> Iterator[bytes]:
        """What was the same, again."""
        if self._file is not None:
            self._file.seek(0)
            left = self._size
            while left > 0:
                chunk = self._file.read(min(left, _CHUNK))
                left -= len(chunk)
                yield chunk


_CHUNK = 1 << 18


def _chunks(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes in fewer pieces."""
    chunk = bytearray()
    for piece in pieces:
        chunk += piece
        if len(chunk) >= _CHUNK:
            yield bytes(chunk)
            chunk.clear()
    if chunk:
        yield bytes(chunk)


def _same(path: str, content: bytes) -> bool:
    try:
        with open(path, "rb", buffering=0) as file:
            return os.fstat(file.fileno()).st_size == len(content) and not os.path.islink(path) and file.read() == content
    except OSError:
        return False
