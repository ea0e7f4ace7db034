"""Begin a microsite: a folder's name → the files of a new project.

What it takes along of Dateline: its name and version where it came from the index, else a wheel of it, made here and put beside the
site, so that the new project builds on any machine.
"""

import re
from importlib import metadata
from pathlib import Path

from dateline import __version__
from dateline.nouns.problem import DatelineError
from dateline.publish.starter import files
from dateline.publish.wheel import from_sources, wheel

PACKAGES = "packages"


class Exists(DatelineError):
    """The folder holds something already."""


def new(folder: Path, *, workflow: bool) -> tuple[str, ...]:
    """Write a new project into `folder`; with `workflow` it publishes through GitHub Actions. Gives back the names written.

    Raises:
        Exists: the folder is there and not empty.
        Unpacked: no wheel of this Dateline can be made.
        OSError: it may not be written.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Exists(f"{folder} is there already: choose a new name, nothing was changed")
    folder.mkdir(parents=True, exist_ok=True)
    texts = files(title=_title(folder.name), requirement=_requirement(folder), workflow=workflow)
    for name, text in texts.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    return tuple(sorted(texts))


def _title(name: str) -> str:
    words = re.sub(r"[-_]+", " ", name).strip()
    return words[:1].upper() + words[1:] or "A new site"


def _requirement(folder: Path) -> str:
    if _from_index():
        return f"dateline[formats]=={__version__}"
    return f"./{PACKAGES}/{wheel(folder / PACKAGES).name}[formats]"


def _from_index() -> bool:
    """Whether this Dateline was installed by its name: what was installed from a file or folder says from where."""
    try:
        installed = metadata.distribution("dateline")
    except metadata.PackageNotFoundError:
        return False
    return not from_sources() and installed.read_text("direct_url.json") is None
