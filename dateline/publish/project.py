"""Begin a microsite: a folder's name → the files of a new project.

What it takes along of Dateline: its name and version where it came from the index, else a wheel of it, made here and put beside the
site, so that the new project builds on any machine.
"""

import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

from dateline import __version__
from dateline.nouns.problem import DatelineError
from dateline.publish.starter import files

PACKAGE = Path(__file__).resolve().parent.parent


class Exists(DatelineError):
    """The folder holds something already, or no wheel could be made."""


def new(folder: Path, *, workflow: bool) -> tuple[str, ...]:
    """Write a new project into `folder`; with `workflow` it publishes through GitHub Actions. Gives back the names written.

    Raises:
        Exists: the folder is there and not empty.
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
        return f"dateline=={__version__}"
    root = PACKAGE.parent
    if not (root / "pyproject.toml").is_file():
        raise Exists("this Dateline was installed from a file that is no longer there: install it again, then type `new`")
    packages = folder / "packages"
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
        "--wheel-dir",
        str(packages),
        str(root),
    ]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    wheels = sorted(packages.glob("dateline-*.whl"))
    if result.returncode or not wheels:
        raise Exists(f"no wheel of Dateline could be made: {result.stderr.strip().splitlines()[-1:] or 'pip said nothing'}")
    return f"./packages/{wheels[-1].name}"


def _from_index() -> bool:
    try:
        installed = metadata.distribution("dateline")
    except metadata.PackageNotFoundError:
        return False
    return installed.read_text("direct_url.json") is None and not (PACKAGE.parent / "pyproject.toml").is_file()
