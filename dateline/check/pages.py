"""Check the built pages: Pages → Problems of links, fragments, addresses, pictures and headings."""

import posixpath
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import quote, unquote

from dateline.check.facts import Facts
from dateline.check.links import Targets
from dateline.check.place import NOWHERE, addresses, place
from dateline.nouns.page import Page
from dateline.nouns.problem import Problem, Severity

OURS = "mend the template it comes from"


def check(
    read: Mapping[str, Facts],
    *,
    origins: Sequence[tuple[str, str]],
    assets: Iterable[str],
    targets: Targets,
    written: Mapping[str, str],
) -> tuple[Problem, ...]:
    """Check those pages that were `read`, by path, among all: `origins` are every page's path and the file it is made from,
    `written` the author's files by path."""
    problems = list(_collisions(origins, assets))
    for path, source in origins:
        if path in read:
            problems += _of_page(Page(path=path, content=b"", made_from=source), read[path], targets, written)
    return tuple(sorted(dict.fromkeys(problems), key=lambda problem: problem.key))


def faultless(found: Facts, *, known: Facts) -> bool:
    """Whether a page has no more faults of its own than it was `known` to have."""
    if found.repeated_ids or found.undescribed or found.silent != known.silent:
        return False
    return found.title and found.heading


def _of_page(page: Page, found: Facts, targets: Targets, written: Mapping[str, str]) -> Iterable[Problem]:
    for link, fault in targets.faults(page.path, found.links):
        yield from _link_problems(page, written.get(page.made_from, ""), link, what=fault.what, todo=fault.todo)
    yield from _pictures(page, found, written)
    for name in found.repeated_ids:
        line, column = place(written.get(page.made_from, ""), f"#{name}")
        yield _problem(page, f'the id "{name}" stands on the page twice', "give one of them another", line, column)
    if not found.title:
        yield _problem(page, "the page has no <title>", OURS)
    if not found.heading:
        yield _problem(page, "the page has no <h1>", OURS)


def _link_problems(page: Page, source: str, link: str, *, what: str, todo: str) -> Iterable[Problem]:
    """One problem for each time the author wrote the link, or one for the page."""
    places = addresses(source, _spellings(page, link)) if source else ()
    for line, column in places or (NOWHERE,):
        yield _problem(page, what, todo, line, column)


def _pictures(page: Page, found: Facts, written: Mapping[str, str]) -> Iterable[Problem]:
    """An empty description is right for an ornament of the theme; a picture the author put in should say what it shows."""
    for name in (*found.undescribed, *found.silent):
        line, column = place(written.get(page.made_from, ""), posixpath.basename(unquote(name)))
        if line or name in found.undescribed:
            what = f'the picture "{name}" has no description'
            yield _problem(page, what, "write what it shows between the square brackets, or as alt", line, column, Severity.WARNING)


def _problem(page: Page, what: str, todo: str, line: int = 0, column: int = 0, severity: Severity = Severity.ERROR) -> Problem:
    """In the author's file where the line is known, else on the page."""
    if (line, column) == NOWHERE:
        return Problem(path=f"site/{page.path}", what=what, todo=todo, severity=severity)
    return Problem(path=page.made_from, what=what, todo=todo, line=line, column=column, severity=severity)


def _spellings(page: Page, link: str) -> tuple[str, ...]:
    """How the author may have written a link that reached the page as `link`: also from the root, and before encoding."""
    rooted = "/" + link.removeprefix("../" * page.path.count("/")).removeprefix("./")
    plain = (link, rooted)
    return (*plain, *(unquote(one) for one in plain), *(quote(one, safe="/#?&=%:@!$'()*+,;~-._") for one in plain))


def _collisions(pages: Iterable[tuple[str, str]], assets: Iterable[str]) -> Iterable[Problem]:
    """Two files that one disk or another would keep as one, and a file where a folder must be."""
    seen: dict[str, tuple[str, str]] = {}
    files = sorted(
        [(path, made_from or f"site/{path}") for path, made_from in pages] + [(path, f"content/{path}") for path in assets]
    )
    for path, made_from in files:
        folded = _folded(path)
        if folded in seen:
            other, its_source = seen[folded]
            what = (
                f"writes {path}, and so does {its_source}" if path == other else f"writes {path}, which some disks take for {other}"
            )
            yield Problem(path=made_from, what=what, todo="rename one of the two")
        seen.setdefault(folded, (path, made_from))
    folders = {folded[:end]: path for folded, (path, _) in seen.items() for end in range(len(folded)) if folded[end] == "/"}
    for folded in sorted(folders.keys() & seen.keys()):
        path, made_from = seen[folded]
        yield Problem(
            path=made_from, what=f"writes the file {path} where {folders[folded]} needs a folder", todo="rename one of the two"
        )


def _folded(path: str) -> str:
    return path.casefold() if path.isascii() else unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
