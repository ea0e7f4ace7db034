"""A folder's files: written, read, and what two lots of them differ in."""

from collections.abc import Mapping
from pathlib import Path


def put(root: Path, name: str, text: str) -> Path:
    """Write a file, with the folders that it lies in."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its path there."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def differences(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> list[str]:
    """The paths at which one of the two has nothing, or something else."""
    return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))
