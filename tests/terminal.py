"""A command on a terminal of its own, with what is typed there."""

import os
import pty
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

_DOOR = Path(__file__).parents[1] / "build.py"


def shown(folder: Path, *words: str, typed: Iterable[str]) -> str:
    """All that stands on the terminal at the end, the answers among it."""
    ours, theirs = pty.openpty()
    command = [sys.executable, str(_DOOR), *words]
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=folder)
    os.close(theirs)
    os.write(ours, "".join(f"{answer}\n" for answer in typed).encode())
    text = b"".join(pieces(ours)).decode()
    os.close(ours)
    assert process.wait() == 0, text
    return text


def pieces(terminal: int) -> Iterator[bytes]:
    """What comes until nobody has the terminal open any longer, which Linux tells with an error."""
    try:
        while piece := os.read(terminal, 4096):
            yield piece
    except OSError:
        return
