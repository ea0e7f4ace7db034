"""Read the words on a picture, where the user has Tesseract: bytes → text."""

import re
import shutil
import subprocess
from itertools import pairwise

from dateline.read.piece import Unsupported

_SECONDS, _TURNED = 120, 0x0112
# It sets Chinese signs apart as if they were words.
_SPACED_HAN = re.compile(
    r"(?<=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef“”‘’])[ ]+(?=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef“”‘’])|(?<=[\u3400-\u9fff])[ ]+(?=[“‘])"  # noqa: E501 - read as one
)
_HAN, _GOES_ON, _FULL = re.compile(r"[\u3400-\u9fff“《]"), re.compile(r"[\u3400-\u9fff，、]$"), 0.8
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
        done = subprocess.run(asked, input=_upright(picture), capture_output=True, timeout=_SECONDS, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        raise _nothing_read() from error
    words = _SPACED_HAN.sub("", done.stdout.decode("utf-8", "replace").replace("\f", "\n").strip())
    if not words:
        raise _nothing_read()
    return _whole(words) + "\n"


def _whole(words: str) -> str:
    """Chinese paragraphs in one line each: a sentence that the end of a full line breaks off goes on."""
    lines = words.split("\n")
    full = _FULL * max(map(len, lines))
    ends = [
        "" if len(line) > full and _GOES_ON.search(line) and _HAN.match(below) else "\n" for line, below in pairwise([*lines, ""])
    ]
    return "".join(line + end for line, end in zip(lines, ends, strict=True)).rstrip("\n")


def _upright(picture: bytes) -> bytes:
    """A photograph turned as the telephone says that it was held, which Tesseract does not ask; any other picture as it is."""
    import io

    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(picture)) as photo:
            if photo.getexif().get(_TURNED, 1) == 1:
                return picture
            kept = io.BytesIO()
            ImageOps.exif_transpose(photo).convert("RGB").save(kept, "PNG")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return picture
    return kept.getvalue()


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
