"""Ten ways in which editors and tools save a file."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path


def truncated(path: Path, text: str) -> None:
    """Emptied and written in place."""
    path.write_text(text, encoding="utf-8")


def in_pieces(path: Path, text: str) -> None:
    """Emptied, then written bit by bit."""
    with path.open("w", encoding="utf-8") as file:
        for start in range(0, len(text), 40):
            file.write(text[start : start + 40])
            file.flush()


def renamed_over(path: Path, text: str) -> None:
    """A new file beside it takes its name."""
    beside = path.with_name(f".{path.name}.part")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def with_a_swap_file(path: Path, text: str) -> None:
    """As vim does: a swap file, the old one set aside, a new one, the old one deleted."""
    swap, aside = path.with_name(f".{path.name}.swp"), path.with_name(f"{path.name}~")
    swap.write_bytes(b"b0VIM 9.0")
    path.replace(aside)
    path.write_text(text, encoding="utf-8")
    aside.unlink()
    swap.unlink()


def with_a_lock(path: Path, text: str) -> None:
    """As Emacs does: a link that leads nowhere marks the file while it is written."""
    lock = path.with_name(f".#{path.name}")
    lock.symlink_to("somebody@somewhere.1")
    shutil.copy2(path, path.with_name(f"{path.name}~"))
    path.write_text(text, encoding="utf-8")
    lock.unlink()
    path.with_name(f"{path.name}~").unlink()


def made_anew(path: Path, text: str) -> None:
    """Deleted, then created."""
    path.unlink()
    path.write_text(text, encoding="utf-8")


def from_elsewhere(path: Path, text: str) -> None:
    """Made outside the watched folders and moved there."""
    elsewhere = path.parents[2] / f"{path.name}.new"
    elsewhere.write_text(text, encoding="utf-8")
    elsewhere.replace(path)


def with_its_old_time(path: Path, text: str) -> None:
    """Written in place, its time of change set back."""
    state = path.stat()
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))


def in_a_copied_folder(path: Path, text: str) -> None:
    """As a checkout or a synchronised folder: the whole folder is replaced by another."""
    fresh, aside = path.parent.with_name(".fresh"), path.parent.with_name(".aside")
    shutil.copytree(path.parent, fresh)
    (fresh / path.name).write_text(text, encoding="utf-8")
    path.parent.replace(aside)
    fresh.replace(path.parent)
    shutil.rmtree(aside)


def with_another(path: Path, text: str) -> None:
    """Two files at once."""
    other = path.with_name("beside.md")
    other.write_text(f"---\ntitle: Beside\n---\n\nBeside it, {len(text)}.\n", encoding="utf-8")
    path.write_text(text, encoding="utf-8")


WAYS: tuple[Callable[[Path, str], None], ...] = (
    truncated,
    in_pieces,
    renamed_over,
    with_a_swap_file,
    with_a_lock,
    made_anew,
    from_elsewhere,
    with_its_old_time,
    in_a_copied_folder,
    with_another,
)
