"""Mark a page as a preview while it is sent: bytes, Note → bytes with the client and a bar for the author.

The site that is built is the one that is published; all that the preview adds stands in one block, which `unmarked` takes out.
"""

from functools import lru_cache
from html import escape
from pathlib import Path
from urllib.parse import quote

from dateline.serve.outcome import Note

BEGIN = b"<!--dateline preview-->"
END = b"<!--/dateline preview-->"
_PLACE = b"</body>"
OWN = "/__dateline/"
"""Where the preview's own files are, at no address of the site."""


@lru_cache(maxsize=128)
def marked(content: bytes, *, note: Note, root: Path, built: str) -> bytes:
    """The page with one block at its end: a client and its style (external ones, so that the pages' content policy holds in the
    preview too), the name of the build it is of, and a bar that says where the author is."""
    style = f'<link rel="stylesheet" href="{OWN}client.css">'
    client = f'<script src="{OWN}client.js" data-built="{built}"></script>'
    whole = BEGIN + f"{style}{_bar(note, root=root)}{client}".encode() + END
    place = content.rfind(_PLACE)
    return content + whole if place < 0 else content[:place] + whole + content[place:]


def unmarked(content: bytes) -> bytes:
    """The page as it is published."""
    begin, end = content.find(BEGIN), content.find(END)
    return content if begin < 0 or end < begin else content[:begin] + content[end + len(END) :]


def editor(root: Path, path: str, line: int = 0, column: int = 0) -> str:
    """An address that opens a file of the project in an editor that knows such addresses."""
    return f"vscode://file{quote((root / path).as_posix(), safe='/:')}:{max(line, 1)}:{max(column, 1)}"


def _bar(note: Note, *, root: Path) -> str:
    source = f'<a href="{escape(editor(root, note.source))}">{escape(note.source)}</a>' if note.source else ""
    badge = f'<strong class="dateline-badge">{escape(note.badge)}</strong>' if note.badge else ""
    if not (source or badge or note.open):
        return ""
    return f'<aside class="dateline-bar" aria-label="Preview" lang="en" dir="ltr">{badge}{source}{_open(note.open)}</aside>'


def _open(lines: tuple[str, ...]) -> str:
    if not lines:
        return ""
    listed = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<details><summary>{len(lines)} to look at</summary><ul>{listed}</ul></details>"
