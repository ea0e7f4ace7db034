"""Place: the project that is previewed, the folder that its site is built into, and the path that this is served under."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """`base` as in `/repo`, empty for the root of the server."""

    root: Path
    folder: Path
    base: str
