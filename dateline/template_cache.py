"""Keep what templates are compiled to: a template's key and checksum → its code, whichever process compiled it first.

Compiled templates are code, so they lie where Python keeps what it compiled of our own modules: whoever can change them there can
change the modules, too. They are never read from the folder of a project, which people exchange and restore.
"""

import marshal
import os
import sys
from contextlib import suppress
from functools import cache
from importlib.util import MAGIC_NUMBER, cache_from_source, find_spec
from pathlib import Path
from types import CodeType

_MAKERS = (
    *(f"dateline.render.{name}" for name in ("generated", "included", "press", "templates")),
    *("jinja2.compiler", "jinja2.parser"),
)
"""Who writes the code; if one of them is another, it is written anew."""

Key = tuple[str, str]


class TemplateCache(dict[Key, CodeType]):
    """Code by the key of its template and the checksum of its text; of each template the last is kept in the folder, if there is
    one that can be written."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def __missing__(self, key: Key) -> CodeType:
        code = _read(self._folder / key[0], key[1]) if self._folder else None
        if code is None:
            raise KeyError(key)
        super().__setitem__(key, code)
        return code

    def __setitem__(self, key: Key, code: CodeType) -> None:
        super().__setitem__(key, code)
        if self._folder is not None:
            with suppress(OSError):
                _write(self._folder / key[0], key[1], code)


@cache
def template_cache() -> TemplateCache:
    """What was compiled of templates, by this process and those before."""
    return TemplateCache(next((folder / "templates" for folder in beside()), None))


def beside() -> tuple[Path, ...]:
    """The folder in which Python keeps what it compiled of our modules; none where it keeps nothing."""
    try:
        return () if sys.dont_write_bytecode else (Path(cache_from_source(__file__)).parent,)
    except NotImplementedError:
        return ()


def _read(path: Path, checksum: str) -> CodeType | None:
    with suppress(OSError, EOFError, ValueError, TypeError):
        made_by, _, rest = path.read_bytes().partition(b"\n")
        made_of, _, code = rest.partition(b"\n")
        if made_by == _made_by() and made_of == checksum.encode():
            found = marshal.loads(code)
            return found if isinstance(found, CodeType) else None
    return None


def _write(path: Path, checksum: str, code: CodeType) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.{os.getpid()}")
    new.write_bytes(b"%s\n%s\n%s" % (_made_by(), checksum.encode(), marshal.dumps(code)))
    new.replace(path)


@cache
def _made_by() -> bytes:
    """The Python and the modules that compile, as Python knows modules again: by time and size."""
    places = [spec.origin for name in _MAKERS if (spec := find_spec(name)) is not None and spec.origin]
    stamps = [(state.st_mtime_ns, state.st_size) for state in map(os.stat, places)]
    return repr((MAGIC_NUMBER.hex(), stamps)).encode()
