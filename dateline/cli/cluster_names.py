"""`cluster-names`: which mentions across documents are one entity, one label per line."""

import argparse
import json
import sys
from pathlib import Path

from dateline import names
from dateline.nouns.problem import DatelineError
from dateline.suggest import Borne, Spot, clusters


class NotAMention(DatelineError):
    """A line of a batch that is not `{"doc": …, "text": …}`."""


def run(chosen: argparse.Namespace, *, root: Path) -> int:
    """All lines are read before the first label is written, for each mention may explain another."""
    spots = [_spot(number, line) for number, line in enumerate(sys.stdin, start=1) if line.strip()]
    family, towns = names.BORNE_FAMILY, names.TOWNS
    borne = Borne(given=names.BORNE_GIVEN, family=family - towns, places=family & towns)
    sys.stdout.write("".join(f"{label}\n" for label in clusters(spots, borne=borne)))
    return 0


def _spot(number: int, line: str) -> Spot:
    try:
        asked = json.loads(line)
        return Spot(doc=str(asked["doc"]), text=str(asked["text"]), context=str(asked.get("context", "")))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise NotAMention(f'line {number} is not {{"doc": …, "start": …, "end": …, "text": …, "context": …}}: mend it') from error
