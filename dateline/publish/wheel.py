"""Pack Dateline itself: this package, wherever it runs from → a wheel beside a new project, so that it builds on any machine.

Nothing is fetched: an installed Dateline is packed as it was installed, one that runs from its sources as they say.
"""

import base64
import hashlib
import tomllib
import zipfile
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

from dateline import __version__
from dateline.nouns.problem import DatelineError

PACKAGE = Path(__file__).resolve().parent.parent
_INFO = f"dateline-{__version__}.dist-info"
_TAG = "py3-none-any"
_WHEEL = f"Wheel-Version: 1.0\nGenerator: dateline\nRoot-Is-Purelib: true\nTag: {_TAG}\n"
_OF_THE_INSTALLER = ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json")
_TIME = (1980, 1, 1, 0, 0, 0)


class Unpacked(DatelineError):
    """There is neither a project nor an installation that a wheel could be packed of."""


def wheel(folder: Path) -> Path:
    """Write the wheel into `folder`; the same Dateline gives the same bytes.

    Raises:
        Unpacked: what this Dateline needs is said nowhere.
        OSError: the folder may not be written.
    """
    files = {**_of_the_package(), **_information()}
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"dateline-{__version__}-{_TAG}.whl"
    record = "".join(f"{name},sha256={_hash(content)},{len(content)}\n" for name, content in files.items())
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in {**files, f"{_INFO}/RECORD": f"{record}{_INFO}/RECORD,,\n".encode()}.items():
            entry = zipfile.ZipInfo(name, _TIME)
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return target


def from_sources() -> bool:
    """Whether this Dateline runs from its sources."""
    return (PACKAGE.parent / "pyproject.toml").is_file() and (PACKAGE.parent / "templates").is_dir()


def _of_the_package() -> dict[str, bytes]:
    found = _below(PACKAGE, "dateline")
    if from_sources():
        found |= _below(PACKAGE.parent / "templates", "dateline/theme")
    return dict(sorted(found.items()))


def _below(folder: Path, name: str) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {f"{name}/{path.relative_to(folder).as_posix()}": path.read_bytes() for path in paths}


def _information() -> dict[str, bytes]:
    """What an installer asks for: name, version, needs, the command."""
    if from_sources():
        said = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        return {f"{_INFO}/{name}": text.encode() for name, text in _written(said).items()}
    try:
        installed = metadata.distribution("dateline")
    except metadata.PackageNotFoundError as error:
        raise Unpacked("this Dateline is neither installed nor in its project's folder: install it, then type `new`") from error
    names = {path.name for path in installed.files or () if path.parent.name == _INFO} - set(_OF_THE_INSTALLER)
    texts = {name: installed.read_text(name) for name in sorted(names | {"METADATA", "WHEEL"})}
    return {f"{_INFO}/{name}": text.encode() for name, text in texts.items() if text}


def _written(said: Mapping[str, Any]) -> dict[str, str]:
    extras = said.get("optional-dependencies", {})
    lines = [
        "Metadata-Version: 2.1",
        f"Name: {said['name']}",
        f"Version: {__version__}",
        f"Summary: {said['description']}",
        f"Requires-Python: {said['requires-python']}",
        *(f"Requires-Dist: {need}" for need in said["dependencies"]),
        *(f"Provides-Extra: {extra}" for extra in extras),
        *(f"Requires-Dist: {need}; extra == '{extra}'" for extra, needs in extras.items() for need in needs),
    ]
    commands = "".join(f"{name} = {door}\n" for name, door in said["scripts"].items())
    return {
        "METADATA": "\n".join(lines) + "\n",
        "WHEEL": _WHEEL,
        "entry_points.txt": f"[console_scripts]\n{commands}",
    }


def _hash(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
