"""`convert`: articles → Markdown, for the site, for a folder, for standard output."""

import argparse
import sys
from pathlib import Path

from dateline import pipeline, write
from dateline.cli.explain import explained, explained_page, ledger_json
from dateline.cli.intake import converted, say_conversion
from dateline.cli.progress import progress
from dateline.cli.say import counted, say, say_problems
from dateline.conversion import Converted
from dateline.nouns.problem import DatelineError, Problem

PASTED = "pasted.txt"
_PAGES = (".html", ".htm")


class WrongUsage(DatelineError):
    """Options that do not go together."""


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """Exit code 1 where an article could not be converted; one bad file never stops the others."""
    try:
        if chosen.manifest:
            return _manifest(Path(chosen.manifest))
        if not chosen.files:
            return _new(chosen, root=root)
        if chosen.explain or chosen.ledger or chosen.text:
            return _one(chosen)
        if chosen.out:
            return _into(Path(chosen.out), chosen.files, dry_run=chosen.dry_run)
        return _one(chosen)
    except WrongUsage as error:
        say(f"Dateline: {error}")
        return 2


def _new(chosen: argparse.Namespace, *, root: Path) -> int:
    for option in ("stdout", "ledger", "text", "explain", "out"):
        if getattr(chosen, option):
            raise WrongUsage(f"--{option} needs a FILE")
    conversion = converted(root, force=chosen.force, dry_run=chosen.dry_run)
    say_conversion(conversion, would=chosen.dry_run)
    say_problems(conversion.problems)
    verb = "would be written" if chosen.dry_run else "written"
    written = len(conversion.written) + len(conversion.merged) + len(conversion.beside)
    say(f"{counted(written, 'story', 'stories')} {verb}, {counted(conversion.kept, 'clipping')} as before.")
    return 1 if conversion.problems else 0


def _one(chosen: argparse.Namespace) -> int:
    if len(chosen.files) > 1:
        raise WrongUsage(
            "one FILE at a time, or say where they go with --out DIR; articles for the site belong in content/clippings/"
        )
    name = chosen.files[0]
    content = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    found = pipeline.markdown_of(content, path=PASTED if name == "-" else Path(name).name)
    if chosen.explain:
        return _explain(found, chosen)
    if len(found) > 1:
        raise WrongUsage(f"{name} holds {len(found):,} articles: name a folder for them with --out DIR")
    one = found[0]
    if chosen.ledger:
        write.text(Path(chosen.ledger), ledger_json(one.draft.ledger))
    if chosen.text:
        write.text(Path(chosen.text), one.clipping.text)
    if chosen.out:
        return _put(found, Path(chosen.out) / f"{Path(name).stem}.md")
    if chosen.stdout or not (chosen.ledger or chosen.text):
        sys.stdout.buffer.write(one.text.encode("utf-8"))
    return 0


def _explain(found: tuple[Converted, ...], chosen: argparse.Namespace) -> int:
    """Words on the terminal, or a page where `--out` names one."""
    if not chosen.out:
        print("\n\n".join(explained(one.clipping, one.draft) for one in found))
        return 0
    page = Path(chosen.out)
    if page.suffix.lower() not in _PAGES:
        raise WrongUsage(f"--explain --out writes a page: give it a name that ends in .html, not {chosen.out}")
    write.text(page, explained_page(tuple((one.clipping, one.draft) for one in found)))
    say(f"What was kept and what was dropped: {page}")
    return 0


def _into(folder: Path, names: list[str], *, dry_run: bool) -> int:
    return _pairs([(Path(name), folder / f"{Path(name).stem}.md") for name in names], dry_run=dry_run)


def _manifest(manifest: Path) -> int:
    pairs = []
    for number, line in enumerate(manifest.read_text(encoding="utf-8").splitlines(), start=1):
        parts = line.split("\t")
        if len(parts) < 2 and line.strip():
            raise WrongUsage(f"{manifest}:{number}: no tab: write input<TAB>output")
        pairs += [(Path(parts[0]), Path(parts[1]))] if line.strip() else []
    return _pairs(pairs)


def _pairs(pairs: list[tuple[Path, Path]], *, dry_run: bool = False) -> int:
    problems: list[Problem] = []
    articles = 0
    with progress("Converting") as tell:
        for number, (source, target) in enumerate(pairs, start=1):
            made, problem = _pair(source, target, dry_run=dry_run)
            articles += made
            problems += [problem] if problem else []
            tell(number, len(pairs), source.name)
    say_problems(problems)
    whole = len(pairs) - len(problems)
    told = f" ({articles:,} articles)" if articles > whole else ""
    say(f"{whole:,} of {counted(len(pairs), 'file')} {'would be ' if dry_run else ''}converted{told}.")
    return 1 if problems else 0


def _pair(source: Path, target: Path, *, dry_run: bool) -> tuple[int, Problem | None]:
    """How many articles the file gave, or what is wrong with it."""
    try:
        found = pipeline.markdown_of(source.read_bytes(), path=source.name)
        if not dry_run:
            _put(found, target)
    except OSError as error:
        what = f"cannot be read or written ({error.strerror or error})"
        return 0, Problem(path=str(source), what=what, todo="check its name and rights")
    except DatelineError as error:
        what, todo = getattr(error, "what", str(error)), getattr(error, "todo", "type it by hand")
        return 0, Problem(path=str(source), what=what, todo=todo)
    return len(found), None


def _put(found: tuple[Converted, ...], target: Path) -> int:
    """One article under the name that was asked for; several with a number each."""
    for number, one in enumerate(found, start=1):
        place = target if len(found) == 1 else target.with_name(f"{target.stem}-{number}{target.suffix}")
        write.text(place, one.text)
    return 0
