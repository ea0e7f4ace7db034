"""Part texts into their words: str → list[str].

The letters of Western languages are one byte each in an old code page, and a table says of all bytes at once what they are, in a
third of the time that a pattern takes. A text that such a page does not hold is parted by the pattern.
"""

import re

_RUN = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|©")
# A sign that joins nothing: beside a space, an end or another such sign.
_LOOSE = re.compile(rb"['\x92-](?:(?![^ \n'\x92-])|(?<=[ \n'\x92-].))")


def _table(kept: bytes) -> bytes:
    """Letters and what is `kept` as they are, all else a space."""
    return bytes(code if code in kept or _RUN.fullmatch(bytes([code]).decode("cp1252", "replace")) else 32 for code in range(256))


# What is neither letter nor digit.
_BETWEEN = re.compile(r"[\W_]+")
_SIGNS = bytes(code for code in range(256) if _BETWEEN.fullmatch(bytes([code]).decode("cp1252", "replace")))
_SPACED = bytes.maketrans(_SIGNS, b" " * len(_SIGNS))
_LETTERS, _JOINED = _table(b""), _table(b"'\x92-\n\xa9")


def letters(text: str) -> list[str]:
    """The runs of letters of a text, small ones."""
    small = text.casefold()
    try:
        return small.encode("cp1252").translate(_LETTERS).decode("cp1252").split()
    except UnicodeEncodeError:
        return _RUN.findall(small)


def words(lines: list[str]) -> list[list[str]]:
    """The words of each line in small letters, those with an apostrophe or a hyphen inside whole; ©, too."""
    if not lines:
        return []
    small = "\n".join(lines).casefold().replace("©", " © ")
    signs = small.encode("cp1252", "replace")
    parted = _LOOSE.sub(b" ", b"\n" + signs.translate(_JOINED)).decode("cp1252")[1:].split("\n")
    if signs.count(b"?") == small.count("?"):
        return [line.split() for line in parted]
    # What is no Western sign became a question mark.
    doubtful = [b"?" in line for line in signs.split(b"\n")]
    each = zip(small.split("\n"), parted, doubtful, strict=True)
    return [_WORD.findall(line) if doubt else found.split() for line, found, doubt in each]


def squeezed(small: str) -> str:
    """A text's letters and digits alone."""
    try:
        return small.encode("ascii" if small.isascii() else "cp1252").translate(None, _SIGNS).decode("cp1252")
    except UnicodeEncodeError:
        return _BETWEEN.sub("", small)


def spaced(small: str) -> str:
    """A text's letters and digits with one space where anything else stands between them."""
    try:
        return " ".join(small.encode("ascii" if small.isascii() else "cp1252").translate(_SPACED).decode("cp1252").split())
    except UnicodeEncodeError:
        return _BETWEEN.sub(" ", small).strip()
