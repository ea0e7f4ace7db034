"""`convert`: articles → Markdown, for the site, for a folder, for standard output."""

import argparse
import sys
from pathlib import Path

from dateline import pipeline, write
from dateline.cli.build import say_conversion
from dateline.cli.explain import explained, ledger_json
from dateline.cli.say import counted, say, say_problems
from dateline.nouns.problem import DatelineError, Problem

PASTED = "pasted.txt"


class WrongUsage(DatelineError):
    """Options that do not go together."""


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """Exit code 1 where an article could not be converted; one bad file never stops the others."""
    try:
        if chosen.manifest:
            return _manifest(Path(chosen.manifest))
        if not chosen.files:
            return _new(chosen, root=root)
        if chosen.out:
            return _into(Path(chosen.out), chosen.files)
        if len(chosen.files) > 1:
            raise WrongUsage(
                "one FILE at a time, or say where they go with --out DIR; articles for the site belong in content/clippings/"
            )
        return _one(chosen)
    except WrongUsage as error:
        say(f"Dateline: {error}")
        return 2


def _new(chosen: argparse.Namespace, *, root: Path) -> int:
    for option in ("stdout", "ledger", "text", "explain", "out"):
        if getattr(chosen, option):
            raise WrongUsage(f"--{option} needs a FILE")
    conversion = pipeline.converted(root, force=chosen.force, dry_run=chosen.dry_run)
    say_conversion(conversion)
    say_problems(conversion.problems)
    verb = "would be written" if chosen.dry_run else "written"
    written = len(conversion.written) + len(conversion.beside)
    say(f"{counted(written, 'story', 'stories')} {verb}, {counted(conversion.kept, 'clipping')} as before.")
    return 1 if conversion.problems else 0


def _one(chosen: argparse.Namespace) -> int:
    name = chosen.files[0]
    content = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    clipping, draft, text = pipeline.markdown_of(content, path=PASTED if name == "-" else Path(name).name)
    if chosen.ledger:
        write.text(Path(chosen.ledger), ledger_json(draft.ledger))
    if chosen.text:
        write.text(Path(chosen.text), clipping.text)
    if chosen.explain:
        print(explained(clipping, draft))
        return 0
    if chosen.stdout or not (chosen.ledger or chosen.text):
        sys.stdout.buffer.write(text.encode("utf-8"))
    return 0


def _into(folder: Path, names: list[str]) -> int:
    return _pairs([(Path(name), folder / f"{Path(name).stem}.md") for name in names])


def _manifest(manifest: Path) -> int:
    pairs = []
    for number, line in enumerate(manifest.read_text(encoding="utf-8").splitlines(), start=1):
        parts = line.split("\t")
        if len(parts) < 2 and line.strip():
            raise WrongUsage(f"{manifest}:{number}: no tab: write input<TAB>output")
        pairs += [(Path(parts[0]), Path(parts[1]))] if line.strip() else []
    return _pairs(pairs)


def _pairs(pairs: list[tuple[Path, Path]]) -> int:
    problems = []
    for source, target in pairs:
        problem = _pair(source, target)
        problems += [problem] if problem else []
    say_problems(problems)
    say(f"{len(pairs) - len(problems):,} of {counted(len(pairs), 'article')} converted.")
    return 1 if problems else 0


def _pair(source: Path, target: Path) -> Problem | None:
    try:
        write.text(target, pipeline.markdown_of(source.read_bytes(), path=source.name)[2])
    except OSError as error:
        return Problem(
            path=str(source), what=f"cannot be read or written ({error.strerror or error})", todo="check its name and rights"
        )
    except DatelineError as error:
        return Problem(path=str(source), what=getattr(error, "what", str(error)), todo=getattr(error, "todo", "type it by hand"))
    return None
