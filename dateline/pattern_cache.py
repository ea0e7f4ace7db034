"""Keep what patterns are compiled to: folders → inside, no pattern is compiled a second time, whichever process did it first.

A tenth of what an edit of one story waits for is Python's own compiler of patterns. What it gives is numbers, which the matcher
looks over before it takes them: nothing that is read here can run. Where this Python keeps its compiler elsewhere, all is compiled.
"""

import json
import sys
import zlib
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib import import_module
from os import getpid, replace
from pathlib import Path
from typing import Any

_MOST = 3000
"""More patterns than the program has: of other programs, or of other versions of this one."""
_Program = tuple[int, list[int], int, dict[str, int], tuple[str | None, ...]]
"""What the matcher is made from beside the source of a pattern: flags, code, groups, and their names."""


@contextmanager
def kept(*folders: Path) -> Iterator[None]:
    """Take compiled patterns from the first folder that has any, and leave in all of them those that were not there."""
    try:
        compiler: Any = import_module("re._compiler")
        matcher: Any = import_module("_sre")
        compiled, make = compiler.compile, matcher.compile
        name = f"{sys.version} {sys.byteorder} {matcher.MAGIC} {matcher.CODESIZE}"
    except (ImportError, AttributeError):
        yield
        return
    known = Patterns([folder / "patterns" for folder in folders], name)

    def compile_(source: Any, flags: int = 0) -> Any:
        program = known.get(source, int(flags))
        if program is not None:
            with suppress(RuntimeError, TypeError, ValueError, OverflowError):
                return make(source, *program)
        known.asked = (source, int(flags))
        return compiled(source, flags)

    class Noting:
        """The matcher's maker, which notes what it makes a pattern from."""

        def __getattr__(self, name: str) -> Any:
            return getattr(matcher, name)

        def compile(self, source: Any, *program: Any) -> Any:
            known.put(source, program)
            return make(source, *program)

    compiler.compile, compiler._sre = compile_, Noting()
    try:
        yield
    finally:
        compiler.compile, compiler._sre = compiled, matcher
        known.write()


class Patterns:
    """The programs of patterns in files, of one version of Python."""

    def __init__(self, paths: Sequence[Path], name: str) -> None:
        self._paths, self._name = paths, name
        self._places: dict[str, list[Any]] = {}
        self._codes = array("I")
        self._new: dict[str, _Program] = {}
        self.asked: tuple[Any, int] = ("", 0)
        for path in paths:
            with suppress(OSError, ValueError, TypeError):
                self._read(path.read_bytes())
            if self._places:
                break

    def get(self, source: Any, flags: int) -> _Program | None:
        """The program of a pattern; None where it is not known."""
        place = self._places.get(f"{flags} {source}") if isinstance(source, str) else None
        if place is None:
            return None
        start, end, all_flags, groups, names, named = place
        return all_flags, self._codes[start:end].tolist(), groups, names, tuple(named)

    def put(self, source: Any, program: _Program) -> None:
        """Note the program of the pattern that was asked for."""
        if isinstance(source, str) and self.asked[0] == source:
            self._new[f"{self.asked[1]} {source}"] = program

    def write(self) -> None:
        """Keep what is new beside the rest."""
        if not self._new:
            return
        places, codes = (self._places, self._codes) if len(self._places) < _MOST else ({}, array("I"))
        for key, (flags, code, groups, names, named) in self._new.items():
            places[key] = [len(codes), len(codes) + len(code), int(flags), groups, dict(names), named]
            codes.extend(map(int, code))
        head = json.dumps([self._name, places]).encode("utf-8", "surrogatepass")
        content = head + b"\n" + codes.tobytes()
        for path in self._paths:
            with suppress(OSError):
                new = path.with_name(f"{path.name}.{getpid()}")
                new.write_bytes(b"%x\n" % zlib.crc32(content) + content)
                replace(new, path)

    def _read(self, written: bytes) -> None:
        sum_, _, content = written.partition(b"\n")
        head, _, codes = content.partition(b"\n")
        if int(sum_, 16) != zlib.crc32(content):
            return
        name, places = json.loads(head)
        if name == self._name:
            self._places = places
            self._codes.frombytes(codes)
