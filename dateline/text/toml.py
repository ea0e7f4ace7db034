"""Read TOML as people write it: SourceFile → its table, or the Problem that stands in the way."""

import re
import tomllib
from typing import Any

from dateline.nouns.problem import Problem
from dateline.nouns.source import SourceFile

_PLACE = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)")


def table(source: SourceFile) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """What stands in the file; nothing, and what is wrong with it, where it is no TOML."""
    try:
        return tomllib.loads(source.text.removeprefix("\ufeff").replace("\r\n", "\n")), ()
    except tomllib.TOMLDecodeError as error:
        return {}, (_broken(source, error),)
    except RecursionError:
        return {}, (Problem(path=source.path, what="is nested too deeply", todo="put fewer tables within one another"),)


def _broken(source: SourceFile, error: tomllib.TOMLDecodeError) -> Problem:
    place = _PLACE.search(str(error))
    line, column = (int(place[1]), int(place[2])) if place and place[1] else (source.text.rstrip().count("\n") + 1, 1)
    what = f"is not TOML here ({_PLACE.sub('', str(error)).strip().lower()})"
    return Problem(path=source.path, line=line, column=column, what=what, todo="mend this line; words stand in double quotes")
