"""`names`: the names of a text, or of many token lists, as JSON lines on standard output."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from dateline import names
from dateline.nouns.problem import DatelineError
from dateline.text.sentences import sentences


class NotTokens(DatelineError):
    """A line of a batch that is not `{"id": …, "tokens": [words]}`."""


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """With `--batch` all lines are read before the first is answered, for each helps to type the others."""
    text = sys.stdin.read() if chosen.file == "-" else Path(chosen.file).read_text(encoding="utf-8-sig", errors="replace")
    if chosen.batch:
        return _batch(text.split("\n"))
    for found in _in_text(text):
        print(json.dumps(found, ensure_ascii=False))
    return 0


def _in_text(text: str) -> list[dict[str, object]]:
    spans = sentences(text)
    cut = [[(start + one, start + two) for one, two in names.tokens(text[start:end])] for start, end in spans]
    found = names.find([[text[start:end] for start, end in places] for places in cut])
    return [
        {
            "start": places[name.start][0],
            "end": places[name.end - 1][1],
            "text": text[places[name.start][0] : places[name.end - 1][1]],
            "type": name.kind.value,
        }
        for places, line in zip(cut, found, strict=True)
        for name in line
    ]


def _batch(lines: Sequence[str]) -> int:
    asked = [_asked(number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    found = names.find([words for _, words in asked])
    answers = (
        json.dumps({"id": id_, "spans": [[name.start, name.end, name.kind.value] for name in line]}, ensure_ascii=False)
        for (id_, _), line in zip(asked, found, strict=True)
    )
    sys.stdout.write("".join(f"{answer}\n" for answer in answers))
    return 0


def _asked(number: int, line: str) -> tuple[object, list[str]]:
    try:
        asked = json.loads(line)
        return asked["id"], [str(word) for word in asked["tokens"]]
    except (ValueError, KeyError, TypeError) as error:
        raise NotTokens(f'line {number} of the batch is not {{"id": …, "tokens": [words]}}: mend it') from error
