"""`convert`: articles → Markdown, for the site, for a folder, for standard output."""

import argparse
import sys
from contextlib import suppress
from pathlib import Path

from dateline import gathering, pattern_cache, pipeline, remote, template_cache, write
from dateline.articles import OUTCOME, PAYS_FROM, Converted, Pair, convert_pair, put
from dateline.cli.explain import explained, explained_page, ledger_json
from dateline.cli.intake import converted, say_conversion
from dateline.cli.progress import progress
from dateline.cli.say import counted, say, say_problems
from dateline.cli.workers import workers_for
from dateline.nouns.folders import CLIPPINGS
from dateline.nouns.problem import ContentError, DatelineError, Problem

PASTED = "pasted.txt"
_PAGES = (".html", ".htm")


class WrongUsage(DatelineError):
    """Options that do not go together."""


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """Exit code 1 where an article could not be converted; one bad file never stops the others."""
    try:
        with pattern_cache.kept(*template_cache.beside()):
            return _as_chosen(chosen, root=root)
    except WrongUsage as error:
        say(f"Dateline: {error}")
        return 2


def _as_chosen(chosen: argparse.Namespace, *, root: Path) -> int:
    if chosen.manifest:
        return _manifest(chosen)
    if not chosen.files:
        return _new(chosen, root=root)
    if chosen.out and not (chosen.explain or chosen.ledger or chosen.text):
        return _into(chosen)
    return _one(chosen, root=root)


def _read(name: str, *, root: Path) -> tuple[Converted, ...]:
    """The articles of one file, beside the project's other clippings if it is one; what is wrong with it names it."""
    pile = gathering.in_folder(root) if _is_clipping(name, root) else gathering.nothing()
    content = sys.stdin.buffer.read() if name == "-" else remote.content(name)
    try:
        return pipeline.markdown_of(content, path=PASTED if name == "-" else remote.name_of(name), sisters=pile.sisters)
    except DatelineError as error:
        todo = getattr(error, "todo", "type it by hand")
        what = getattr(error, "what", str(error))
        raise ContentError((Problem(path=_called(name), what=what, todo=todo),)) from error


def _is_clipping(name: str, root: Path) -> bool:
    return name != "-" and not remote.protocol(name) and (root / CLIPPINGS).resolve() in Path(name).resolve().parents


def _new(chosen: argparse.Namespace, *, root: Path) -> int:
    for option in ("stdout", "ledger", "text", "explain", "out"):
        if getattr(chosen, option):
            raise WrongUsage(f"--{option} needs a FILE")
    with workers_for(chosen, jobs=chosen.jobs) as workers:
        conversion = converted(root, force=chosen.force, dry_run=chosen.dry_run, workers=workers)
    say_conversion(conversion, would=chosen.dry_run)
    say_problems(conversion.problems)
    verb = "would be written" if chosen.dry_run else "written"
    written = len(conversion.written) + len(conversion.merged) + len(conversion.beside)
    say(f"{counted(written, 'story', 'stories')} {verb}, {counted(conversion.kept, 'clipping')} as before.")
    return 1 if conversion.problems else 0


def _one(chosen: argparse.Namespace, *, root: Path) -> int:
    if len(chosen.files) > 1:
        raise WrongUsage(
            "one FILE at a time, or say where they go with --out DIR; articles for the site belong in content/clippings/"
        )
    name = chosen.files[0]
    found = _read(name, root=root)
    if chosen.explain:
        return _explain(found, chosen)
    if len(found) > 1:
        raise WrongUsage(f"{_called(name)} holds {len(found):,} articles: name a folder for them with --out DIR")
    one = found[0]
    if chosen.ledger:
        write.text(Path(chosen.ledger), ledger_json(one.draft.ledger))
    if chosen.text:
        write.text(Path(chosen.text), one.clipping.text)
    if chosen.out:
        put([one.text for one in found], remote.below(chosen.out, f"{Path(remote.name_of(name)).stem}.md"))
        return 0
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


def _into(chosen: argparse.Namespace) -> int:
    names = [(name, f"{Path(remote.name_of(name)).stem}.md") for name in chosen.files]
    return _pairs([(source, remote.below(chosen.out, target)) for source, target in names], chosen)


def _manifest(chosen: argparse.Namespace) -> int:
    pairs = []
    for number, line in enumerate(_lines(chosen.manifest), start=1):
        parts = line.split("\t")
        if len(parts) < 2 and line.strip():
            raise WrongUsage(f"{chosen.manifest}:{number}: no tab: write input<TAB>output")
        pairs += [(parts[0], parts[1])] if line.strip() else []
    return _pairs(pairs, chosen)


def _lines(manifest: str) -> list[str]:
    try:
        return remote.content(manifest).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise WrongUsage(f"{manifest}: is not UTF-8 (byte {error.start}): save it as UTF-8") from error


def _pair(source: str, target: str, *, away: bool, dry_run: bool, pile: gathering.Gathered) -> Pair:
    """A file of this machine is opened when it is handed to another; what comes back is written here."""
    content, sisters = None, pile.sisters_in(source)
    if away and not remote.anywhere(source):
        with suppress(OSError):  # whoever finds nothing there says so
            content = remote.content(source)
    bring = dry_run or _brought(target, away=away)
    return Pair(source=source, target=target, content=content, bring=bring, sisters=sisters)


def _brought(target: str, *, away: bool) -> bool:
    """Whether the text of this one comes back to be written here."""
    return away and not remote.anywhere(target)


def _pairs(pairs: list[tuple[str, str]], chosen: argparse.Namespace) -> int:
    problems: list[Problem] = []
    articles = 0
    alone = any(remote.only_in_this_process(name) for pair in pairs for name in pair) and not chosen.cluster
    with progress("Converting") as tell, workers_for(chosen, jobs=1 if alone else chosen.jobs) as workers:
        away = workers.executor is not None
        pile = gathering.of_files([source for source, _ in pairs])
        work = (_pair(*pair, away=away, dry_run=chosen.dry_run, pile=pile) for pair in pairs)
        done = workers.each_coming(convert_pair, work, pays_from=PAYS_FROM)
        for number, ((source, target), line) in enumerate(zip(pairs, done, strict=True), start=1):
            outcome = OUTCOME.read(line)
            articles += outcome.articles
            if outcome.what:
                problems.append(Problem(path=source, what=outcome.what, todo=outcome.todo))
            if outcome.texts and _brought(target, away=away) and not chosen.dry_run:
                put(outcome.texts, target)
            tell(number, len(pairs), source)
    say_problems(problems)
    whole = len(pairs) - len(problems)
    told = f" ({articles:,} articles)" if articles > whole else ""
    say(f"{whole:,} of {counted(len(pairs), 'file')} {'would be ' if chosen.dry_run else ''}converted{told}.")
    return 1 if problems else 0


def _called(name: str) -> str:
    """What a file is called where something is said of it."""
    return "standard input" if name == "-" else name
