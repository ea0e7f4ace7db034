"""The line that says how far work has come, on a terminal."""

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios

import pytest

from tests.terminal import pieces

WORK = """
from dateline.cli import progress
progress._PATIENCE = progress._OFTEN = 0
with progress.progress("Converting") as tell:
    for number in range(3):
        tell(number, 1200, "content/clippings/渔港的渔船在十一月的雾里回来了渔港的渔船在十一月的雾里回来了渔港的渔船在雾里.txt")
"""


def drawn(columns: int, **more: str) -> str:
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    environment = os.environ | {"TERM": "xterm"} | more
    subprocess.run([sys.executable, "-c", WORK], stderr=theirs, env=environment, check=True)
    os.close(theirs)
    text = b"".join(pieces(ours)).decode()
    os.close(ours)
    return text


@pytest.mark.parametrize("columns", [24, 40, 80, 200])
def test_a_line_fits_its_terminal(columns: int) -> None:
    """However narrow it is, and however wide the signs of a file's name: what is drawn is wiped by what follows."""
    lines = re.split(r"\r\x1b\[K", drawn(columns))

    assert len(lines) == 5
    assert lines[1].startswith("Converting [....")
    assert all(sum(2 if sign > "\u2e00" else 1 for sign in line) < columns for line in lines)
    assert lines[-1] == ""


def test_where_no_line_can_be_wiped_none_is_drawn() -> None:
    """A terminal that says it is dumb stays clean."""
    assert drawn(80, TERM="dumb") == ""
