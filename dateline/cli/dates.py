"""`dates`: what a text says of time, as JSON lines with TIMEX3 values."""

import argparse
import datetime as dt
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from dateline.cli.say import say
from dateline.nouns.problem import DatelineError
from dateline.timeline.expressions import as_dict, expressions


class NoText(DatelineError):
    """What was handed over is no text."""


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """One JSON object a line; with `--batch` each line of input is answered at once, the answer ended by `{"done": id}`."""
    if chosen.batch and chosen.file == "-":
        return _batch(sys.stdin.buffer)
    if chosen.batch:
        with Path(chosen.file).open("rb") as lines:
            return _batch(lines)
    content = sys.stdin.buffer.read() if chosen.file == "-" else Path(chosen.file).read_bytes()
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NoText(f"{chosen.file}: is not UTF-8 (byte {error.start}): save it as UTF-8") from error
    for line in _lines(text, ref=chosen.ref or dt.date.today(), lang=chosen.lang):
        _print(line)
    return 0


def _batch(lines: Iterable[bytes]) -> int:
    failed = False
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        name: object = None
        try:
            asked = json.loads(line)
            name = asked.get("id")
            ref = dt.date.fromisoformat(str(asked["ref"])[:10])
            for answer in _lines(str(asked["text"]), ref=ref, lang=str(asked.get("lang") or "en")):
                _print(answer)
        except (ValueError, KeyError, AttributeError, TypeError):
            failed = True
            say(f'line {number} of the batch is not {{"id": …, "ref": "2023-02-23", "text": "…"}}: mend it')
        _print(json.dumps({"done": name}, ensure_ascii=False))
        sys.stdout.flush()
    return 1 if failed else 0


def _lines(text: str, *, ref: dt.date, lang: str) -> Iterator[str]:
    for expression in expressions(text, ref=ref, lang=lang):
        yield json.dumps(as_dict(expression), ensure_ascii=False)


def _print(line: str) -> None:
    sys.stdout.buffer.write(f"{line}\n".encode("utf-8", "replace"))
    sys.stdout.buffer.flush()
