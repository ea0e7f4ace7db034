"""Read the words on a picture, where the user has Tesseract: bytes → text."""

import shutil
import subprocess

from dateline.read.piece import Unsupported

_SECONDS = 120
_LANGUAGES = ("eng", "spa", "chi_sim", "chi_tra", "fra", "deu", "por", "ita")


def words_on(picture: bytes) -> str:
    """What Tesseract reads.

    Raises:
        Unsupported: there is no Tesseract, or it finds nothing.
    """
    program = shutil.which("tesseract")
    if program is None:
        raise Unsupported(
            what="is a picture, and Tesseract is not installed, which reads pictures",
            todo="type its text into a .txt file of the same name beside it",
        )
    try:
        asked = [program, "stdin", "stdout", "-l", _languages(program)]
        done = subprocess.run(asked, input=picture, capture_output=True, timeout=_SECONDS, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        raise _nothing_read() from error
    words = done.stdout.decode("utf-8", "replace").replace("\f", "\n").strip()
    if not words:
        raise _nothing_read()
    return words + "\n"


def _languages(program: str) -> str:
    """Those of ours that are installed; English where that cannot be told."""
    try:
        done = subprocess.run([program, "--list-langs"], capture_output=True, timeout=20, check=True)
    except (OSError, subprocess.SubprocessError):
        return "eng"
    installed = frozenset(done.stdout.decode("utf-8", "replace").split())
    return "+".join([name for name in _LANGUAGES if name in installed][:4]) or "eng"


def _nothing_read() -> Unsupported:
    return Unsupported(
        what="is a picture on which Tesseract finds no words", todo="type its text into a .txt file of the same name beside it"
    )
