"""Read a Markdown file of the author's: SourceFile → Story, Entity or TextPage, and what is wrong with it."""

import re

from dateline.frontmatter.diagnose import COLON
from dateline.frontmatter.emit import quoted
from dateline.frontmatter.entities import entity
from dateline.frontmatter.forms import BLANK_LINES
from dateline.frontmatter.handler import FrontMatter
from dateline.frontmatter.nodes import Table, Unreadable
from dateline.frontmatter.reading import Reading
from dateline.frontmatter.story import story
from dateline.frontmatter.textpage import textpage
from dateline.nouns.library import Entry
from dateline.nouns.problem import Problem, Severity
from dateline.nouns.site import Site
from dateline.nouns.source import SourceFile

_HANDLER = FrontMatter()
_VALUE = re.compile(r"[ \t]*(?:- )?[\w-]+:[ \t]+")
_MOST_REPAIRS = 50


def read(source: SourceFile, *, site: Site) -> tuple[Entry | None, tuple[Problem, ...]]:
    """The entry of one file with all its problems; no entry where there is an error."""
    folder = _folder(source.path)
    if folder not in ("stories", "pages") and all(folder != collection.id for collection in site.collections):
        return None, (_no_collection(source.path, folder),)
    text = source.text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    reading = Reading(path=source.path, text=text)
    try:
        block, content = _HANDLER.split(text)
    except Unreadable as fault:
        reading.refuse(fault.index, fault.what, fault.todo)
        return None, tuple(reading.problems)
    reading.offset = _HANDLER.begin(text)
    table = _table(block, reading)
    if table is None:
        return None, tuple(reading.problems)
    blank = BLANK_LINES.match(content)
    start = len(text) - len(content) + (blank.end() if blank else 0)
    return _made(table, reading, folder=folder, site=site, body=text[start:].rstrip(), body_line=text.count("\n", 0, start) + 1)


def _made(
    table: Table, reading: Reading, *, folder: str, site: Site, body: str, body_line: int
) -> tuple[Entry | None, tuple[Problem, ...]]:
    found: Entry | None
    if folder == "stories":
        found = story(table, reading, lang=site.lang, body=body, body_line=body_line)
    elif folder == "pages":
        found = textpage(table, reading, body=body, body_line=body_line)
    else:
        found = entity(table, reading, collection=folder, body=body, body_line=body_line)
    return found, tuple(sorted(reading.problems, key=lambda problem: problem.key))


def _folder(path: str) -> str:
    parts = path.split("/")
    return parts[1] if len(parts) > 2 else ""


def _no_collection(path: str, folder: str) -> Problem:
    if not folder:
        return Problem(
            path=path, what="lies in no collection", todo="move it to content/pages/ or another folder", severity=Severity.WARNING
        )
    todo = f"write [collections.{folder}] in content/site.toml, or move the file to a folder such as content/pages/"
    return Problem(path=path, what=f'"{folder}" is no collection of this site', todo=todo, severity=Severity.WARNING)


def _table(block: str, reading: Reading) -> Table | None:
    """The block's table. A value with a bare colon, the commonest mistake, is quoted and read on, to find what else is wrong."""
    for _ in range(_MOST_REPAIRS):
        try:
            return _HANDLER.table(block)
        except Unreadable as fault:
            reading.refuse(fault.index, fault.what, fault.todo)
            mended = _mended(block, fault) if COLON in fault.what else block
            if mended == block:
                return None
            reading.text = reading.text.replace(block, mended, 1)
            block = mended
    return None


def _mended(block: str, fault: Unreadable) -> str:
    start = block.rfind("\n", 0, fault.index) + 1
    end = block.find("\n", fault.index)
    line = block[start : end if end >= 0 else len(block)]
    key = _VALUE.match(line)
    return block[:start] + key[0] + quoted(line[key.end() :].strip()) + block[start + len(line) :] if key else block
