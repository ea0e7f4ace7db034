"""Make pictures ready for pages: Asset → Picture with versions, each encoded once and kept beside the project.

A door: it reads and writes a folder of versions made before. What lies there is named by a hash of the file, the recipe and the
encoder, so whatever is there under that name is right. Pillow is loaded when something has to be encoded, and not before.
"""

import hashlib
import json
import shutil
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from dateline.nouns.page import Page
from dateline.nouns.picture import Format, Picture, Version
from dateline.nouns.problem import Problem
from dateline.nouns.source import Asset
from dateline.pictures.bare import bare
from dateline.pictures.recipe import RECIPE, TYPES

__all__ = ["FOLDER", "bare", "cleared", "made", "page", "picture"]

FOLDER = ".dateline/pictures"
_PLAN = "plan.json"


def made(asset: Asset, root: Path) -> str:
    """What there is of a picture, as text: encoded where it does not lie in the project's folder of pictures."""
    kept = root / FOLDER / _key(asset)
    with suppress(OSError, ValueError, TypeError, AttributeError):
        text = (kept / _PLAN).read_text("utf-8")
        if all((kept / name).is_file() for name in _files(json.loads(text))):
            return text
    from dateline.pictures.encode import encoded

    plan, files = encoded(asset.content)
    text = json.dumps(plan)
    with suppress(OSError):  # what cannot be kept is encoded again
        kept.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (kept / name).write_bytes(content)
        (kept / _PLAN).write_text(text, "utf-8")  # last: with it, the rest is there
    return text


def picture(asset: Asset, text: str) -> Picture | Problem | None:
    """What `made` says of a file; None where it is shown as it is."""
    plan = json.loads(text)
    if plan.get("fault"):
        return Problem(path=f"content/{asset.url}", what=plan["fault"], todo="put a picture there that opens in a browser")
    if not plan:
        return None
    folder, name = f"pictures/{_key(asset)}", Path(asset.url)
    fallback = plan["fallback"]
    formats = (
        Format(
            type=TYPES[form],
            versions=tuple(Version(url=f"{folder}/{name}", width=width) for width, name in plan["formats"][form]),
        )
        for form in TYPES
        if plan["formats"].get(form)
    )
    return Picture(
        # The author's name stays in the address: it is what a reader saves the picture under.
        url=f"{folder}/{name.stem}{Path(fallback).suffix}" if fallback else asset.url,
        width=plan["width"],
        height=plan["height"],
        formats=tuple(formats),
    )


def page(url: str, asset: Asset, *, root: Path) -> Page:
    """One of the files of a picture that was made of `asset`."""
    name = Path(url).name
    plan = json.loads(made(asset, root))
    wanted = name if name in _files(plan) else plan["fallback"]
    with suppress(OSError):
        return Page(path=url, content=(root / FOLDER / _key(asset) / wanted).read_bytes())
    from dateline.pictures.encode import encoded

    return Page(path=url, content=encoded(asset.content)[1][wanted])


def cleared(assets: Iterable[Asset], *, root: Path) -> None:
    """Take out of the project's folder of pictures what no page shows any more."""
    wanted = {_key(asset) for asset in assets}
    with suppress(OSError):
        for left in sorted((root / FOLDER).iterdir()):
            if left.name not in wanted:
                shutil.rmtree(left, ignore_errors=True)


def _files(plan: dict[str, Any]) -> list[str]:
    versions = [name for versions in plan.get("formats", {}).values() for _, name in versions]
    return versions + ([plan["fallback"]] if plan.get("fallback") else [])


def _key(asset: Asset) -> str:
    return hashlib.sha256(f"{RECIPE} {_encoder()}\n".encode() + asset.content).hexdigest()[:16]


@cache
def _encoder() -> str:
    from importlib.metadata import PackageNotFoundError, version  # a thirtieth of a second, for a site that has pictures

    try:
        return version("pillow")
    except PackageNotFoundError:
        return ""
