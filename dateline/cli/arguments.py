"""What can be typed: words → the command and its options."""

import argparse
import datetime as dt
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from dateline import __version__

COMMANDS = {
    "build": "convert what is new, build the site (the default)",
    "convert": "articles → Markdown",
    "check": "every problem of content, links, rights and timeline",
    "serve": "preview with live reload",
    "publish": "push the built site, and nothing else, to GitHub Pages",
    "doctor": "what is missing for GitHub Pages, the next step first",
    "new": "begin a microsite of your own",
    "names": "names in a text, with what each is of",
    "cluster-names": "which mentions across documents are one entity",
    "suggest": "people, programs, organizations and places proposed from the stories; accept or reject them",
    "rename": "another name for a page, another title for a story; the old address leads on",
    "timeline": "review events found by reading; import events made elsewhere",
    "claims": "review figures on which the sources disagree",
    "dates": "what a text says of time, as JSON lines",
    "templates": "list the theme's templates, or take one to change",
}

_PART = r"(?!\.+$)[A-Za-z0-9._~-]+"
"""What stands between two slashes of a site's path."""


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The options as attributes, `command` among them; wrong usage ends the program with 2."""
    words = list(arguments)
    if not words or (words[0].startswith("-") and words[0] not in ("-h", "--help", "--version")):
        words.insert(0, "build")
    return _parser(words[0]).parse_args(words)


class _Help(argparse.HelpFormatter):
    """Asks the terminal itself how wide it is: what argparse asks instead is loaded with every way to pack a folder."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_columns() - 2)


def _columns() -> int:
    told = os.environ.get("COLUMNS", "")
    if told.isdecimal() and int(told):
        return int(told)
    try:
        return os.get_terminal_size().columns
    except OSError:
        return 80


def _parser(chosen: str) -> argparse.ArgumentParser:
    """Only the command that was chosen has its options: nobody asks for those of the others."""
    parser = argparse.ArgumentParser(
        prog="dateline" if Path(sys.argv[0]).stem == "dateline" else "build.py",
        description="A pile of articles becomes a linked site of stories, people and programs, with a timeline.",
        epilog="Without a command: build.",
        formatter_class=_Help,
    )
    parser.add_argument("--version", action="version", version=f"Dateline {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, words in COMMANDS.items():
        command = commands.add_parser(name, help=words, description=words[0].upper() + words[1:] + ".", formatter_class=_Help)
        if name == chosen:
            _OPTIONS[name](command)
    return parser


def _build(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--base", type=_path, metavar="/REPO", help="the path the site is served under; else from the url in site.toml"
    )
    command.add_argument(
        "--project", type=_address, metavar="ADDRESS", help="build the project that lies there, as s3://bucket/pearls"
    )
    command.add_argument("--out", metavar="DIR", default="site", help="where the site goes, an address too (default: site)")
    command.add_argument("--offline", metavar="DIR", help="put a copy of the site there that can be opened from disk")
    command.add_argument("--drafts", action="store_true", help="with the stories marked as drafts")
    command.add_argument("--no-convert", action="store_true", help="leave content/clippings/ alone")
    command.add_argument(
        "--keep-going", action="store_true", help="build what is right, leave out what has errors; still exits with 1"
    )
    command.add_argument("--explain", action="store_true", help="say why each page was made again")
    _workers(command)
    command.add_argument("--print-there", action="store_true", help="with --cluster: pages are printed there too")
    command.add_argument("--profile", metavar="FILE", help="write where the time went, for `python -m pstats FILE`")
    command.add_argument("--json", action="store_true", help="a summary as JSON on standard output")


def _workers(command: argparse.ArgumentParser) -> None:
    command.add_argument("--jobs", type=_jobs, default=0, metavar="N", help="processes at most (default: one a processor)")
    command.add_argument(
        "--cluster", metavar="ADDRESS", help="work on the Dask cluster whose scheduler is there, as tls://host:8786"
    )
    command.add_argument("--tls-ca", metavar="FILE", help="with --cluster: whose certificates are believed")
    command.add_argument("--tls-cert", metavar="FILE", help="with --cluster: our own certificate")
    command.add_argument("--tls-key", metavar="FILE", help="with --cluster: its key")


def _jobs(words: str) -> int:
    return _number(words, most=1000)


def _port(words: str) -> int:
    return _number(words, most=65535)


def _number(words: str, *, most: int) -> int:
    if not (words.isascii() and words.isdigit() and int(words) <= most):
        raise argparse.ArgumentTypeError(f"{words} is none: write a number from 0 to {most}")
    return int(words)


def _day(words: str) -> dt.date:
    try:
        return dt.date.fromisoformat(words)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{words} is no day: write it like 2023-02-23") from error


def _path(words: str) -> str:
    parts = words.strip("/")
    if parts and not all(re.fullmatch(_PART, part) for part in parts.split("/")):
        raise argparse.ArgumentTypeError(f'"{words}" is not the path of a site: write it like /repository')
    return words


def _address(words: str) -> str:
    if "://" not in words:
        todo = "write it like s3://bucket/pearls; a project on this disk is built from within its folder"
        raise argparse.ArgumentTypeError(f'"{words}" is no address: {todo}')
    return words


def _convert(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "files", nargs="*", metavar="FILE", help="articles; `-` reads a pasted one; none: what is new in content/clippings/"
    )
    command.add_argument("--stdout", action="store_true", help="print the Markdown of one article, write nothing")
    command.add_argument(
        "--out", metavar="DIR", help="write DIR/NAME.md for each file, nothing else; with --explain a page of that name (.html)"
    )
    command.add_argument("--manifest", metavar="FILE", help="lines of input<TAB>output")
    command.add_argument("--ledger", metavar="FILE", help="write the account of every character as JSON")
    command.add_argument("--text", metavar="FILE", help="write the text that the ledger counts in")
    command.add_argument("--explain", action="store_true", help="show what was kept, what was dropped and why")
    _workers(command)
    command.add_argument("--dry-run", action="store_true", help="say what would be written")
    command.add_argument("--force", action="store_true", help="convert again what is converted already; edited stories are kept")


def _check(command: argparse.ArgumentParser) -> None:
    command.add_argument("--strict", action="store_true", help="warnings count as errors")
    command.add_argument(
        "--format", choices=("text", "json", "github"), default="text", help="how problems are written (default: text)"
    )
    command.add_argument("--base", type=_path, metavar="/REPO", help=argparse.SUPPRESS)


def _serve(command: argparse.ArgumentParser) -> None:
    command.add_argument("--port", type=_port, default=8000, help="0 for any that is free; default: 8000")
    command.add_argument("--host", default="127.0.0.1", help="default: 127.0.0.1, this machine only")
    command.add_argument("--base", type=_path, metavar="/REPO", default="", help="serve under this path, as a project site is")
    command.add_argument("--open", action="store_true", help="open the browser")


def _templates(command: argparse.ArgumentParser) -> None:
    command.add_argument("--copy", metavar="NAME", help="put the theme's template into templates/, to be changed")


def _remote(command: argparse.ArgumentParser) -> None:
    command.add_argument("--remote", default="origin", help="default: origin")
    command.add_argument("--branch", default="gh-pages", help="default: gh-pages")


def _publish(command: argparse.ArgumentParser) -> None:
    _remote(command)
    command.add_argument("--dry-run", action="store_true", help="say what would change, push nothing")


def _new(command: argparse.ArgumentParser) -> None:
    command.add_argument("folder", metavar="DIR", help="a name for the new folder")
    way = command.add_mutually_exclusive_group()
    way.add_argument("--workflow", action="store_true", default=None, help="publish by GitHub Actions; asked for where left out")
    way.add_argument("--no-workflow", dest="workflow", action="store_false", help="publish from this machine")


def _names(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", nargs="?", metavar="FILE", default="-", help="a text; `-` or none: standard input")
    command.add_argument("--batch", action="store_true", help='JSON lines {"id", "tokens"} in, {"id", "spans"} out')


def _cluster_names(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--batch", action="store_true", required=True, help='JSON lines {"doc", "start", "end", "text", "context"} in, labels out'
    )


def _suggest(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="the proposals as JSON on standard output")
    command.add_argument(
        "--accept", nargs="+", metavar="NAME", default=[], help="write the pages of these proposals; people/* for all of a kind"
    )
    command.add_argument(
        "--merge",
        nargs=2,
        metavar=("NAME", "PAGE"),
        action="append",
        default=[],
        help="this proposal, or page, is that page by another name",
    )
    command.add_argument("--reject", nargs="+", metavar="NAME", default=[], help="never propose these again")


def _rename(command: argparse.ArgumentParser) -> None:
    command.add_argument("old", metavar="NAME", help="its name, title, id or path; people/NAME where two have it")
    command.add_argument("new", metavar="NEW", help="the new name, or the new title of a story")


def _timeline(command: argparse.ArgumentParser) -> None:
    tasks = command.add_subparsers(dest="task", metavar="TASK", required=True)
    tasks.add_parser("review", help="confirm, correct or reject found events, one by one")
    task = tasks.add_parser("import", help="add the events of a TimelineJS JSON file or a table (CSV) to content/events.toml")
    task.add_argument("file", metavar="FILE")


def _claims(command: argparse.ArgumentParser) -> None:
    tasks = command.add_subparsers(dest="task", metavar="TASK", required=True)
    tasks.add_parser("review", help="say of figures that differ which to believe, or that they are not of the same, one by one")


def _dates(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", nargs="?", metavar="FILE", default="-", help="a text; `-` or none: standard input")
    command.add_argument("--ref", type=_day, metavar="YYYY-MM-DD", help="the day it was published (default: today)")
    command.add_argument("--lang", default="en", metavar="TAG", help="its language: en, es or zh (default: en)")
    command.add_argument("--batch", action="store_true", help='JSON lines {"id", "ref", "text"} in; {"done": id} ends each answer')


_OPTIONS = {
    "build": _build,
    "convert": _convert,
    "check": _check,
    "serve": _serve,
    "publish": _publish,
    "doctor": _remote,
    "new": _new,
    "templates": _templates,
    "names": _names,
    "cluster-names": _cluster_names,
    "suggest": _suggest,
    "rename": _rename,
    "timeline": _timeline,
    "claims": _claims,
    "dates": _dates,
}
