"""Read articles as they came: bytes → Clipping."""

import hashlib
from pathlib import Path

from dateline.nouns.clipping import Clipping
from dateline.nouns.problem import Problem, Severity
from dateline.read import walk
from dateline.read.decode import decode
from dateline.read.media import Unsupported, media_type


def clippings(root: Path) -> tuple[tuple[Clipping, ...], tuple[Problem, ...]]:
    """Every article under content/clippings/, by path; what cannot be read as an article is a warning, never a stop."""
    paths, problems = walk.files(root, "content/clippings")
    found: list[Clipping] = []
    trouble = list(problems)
    for path in paths:
        name = walk.name(root, path)
        try:
            found.append(clipping(path.read_bytes(), path=name))
        except OSError as error:
            trouble.append(_warning(name, f"cannot be read ({error.strerror or error})", "check that you may read it"))
        except Unsupported as error:
            trouble.append(_warning(name, error.what, error.todo))
    return tuple(found), tuple(trouble)


def clipping(content: bytes, *, path: str) -> Clipping:
    """One article from its bytes; `path` is what problems and front matter call it.

    Raises:
        Unsupported: the bytes are of a kind that is not read (a picture, an archive).
    """
    kind = media_type(content, path=path)
    return Clipping(path=path, media_type=kind, sha256=hashlib.sha256(content).hexdigest(), text=decode(content, kind=kind))


def _warning(name: str, what: str, todo: str) -> Problem:
    return Problem(path=name, what=what, todo=todo, severity=Severity.WARNING)
