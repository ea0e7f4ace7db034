"""The order of pictures: what pages show → the files that are published, and the versions of each.

A picture is encoded because a page shows it, and a file of which some story says that it may not be published is published only
where a page shows it all the same.
"""

import posixpath
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from urllib.parse import unquote

from markupsafe import Markup

from dateline import pictures
from dateline.nouns.library import Library
from dateline.nouns.picture import Picture, named
from dateline.nouns.problem import Problem
from dateline.nouns.release import Release
from dateline.nouns.source import Asset
from dateline.nouns.story import Rights
from dateline.workers import Workers

_PAYS_FROM = 4
_IMAGE = re.compile(r'<img src="([^"]*)"')
_NAMED = re.compile(r'(?:src|href)="([^"]*)"')


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePictures:
    """The files that pages show as pictures, as the author keeps them (`shown`), and what pages show of those, by URL (`seen`); the
    files that are `published`, with nothing said in them; what is wrong."""

    shown: tuple[Asset, ...]
    seen: Mapping[str, Picture]
    published: tuple[Asset, ...]
    problems: tuple[Problem, ...]

    @property
    def versions(self) -> dict[str, Asset]:
        """The files that were made of pictures, each with its original."""
        originals = {asset.url: asset for asset in self.shown}
        return {file: originals[url] for url, picture in self.seen.items() for file in picture.files if file != url}


def page_pictures(
    library: Library,
    assets: tuple[Asset, ...],
    *,
    releases: Mapping[str, Release],
    bodies: Mapping[str, Markup],
    root: Path,
    workers: Workers,
) -> PagePictures:
    """Those of a site, of whose `assets` each may be published for all that its own rights say; versions that lack are made."""
    shown = _shown(library, assets, releases=releases, bodies=bodies)
    seen, problems = _seen(shown, root=root, workers=workers)
    published = _published(library, assets, shown=shown, bodies=bodies)
    return PagePictures(shown=shown, seen=seen, published=published, problems=problems)


def _shown(
    library: Library, assets: Iterable[Asset], *, releases: Mapping[str, Release], bodies: Mapping[str, Markup]
) -> tuple[Asset, ...]:
    """The files that some page shows as a picture, in the order of their addresses."""
    known = {asset.url: asset for asset in assets}
    images = (image for release in releases.values() for image in release.images)
    listed = (*(image.src for image in images), *(entity.image for entity in library.entities if not entity.hidden))
    found = {named(src, known) for src in listed if src} | set(_addresses(bodies, _IMAGE))
    return tuple(known[url] for url in sorted(found & known.keys()))


def _seen(assets: tuple[Asset, ...], *, root: Path, workers: Workers) -> tuple[Mapping[str, Picture], tuple[Problem, ...]]:
    """The pictures that have versions, by the URL of their original, and what is wrong with others."""
    made = workers.here.each(pictures.made, assets, shared=root, pays_from=_PAYS_FROM)
    found = {asset.url: pictures.picture(asset, text) for asset, text in zip(assets, made, strict=True)}
    good = {url: picture for url, picture in found.items() if isinstance(picture, Picture)}
    return good, tuple(problem for problem in found.values() if isinstance(problem, Problem))


def _published(
    library: Library, assets: tuple[Asset, ...], *, shown: tuple[Asset, ...], bodies: Mapping[str, Markup]
) -> tuple[Asset, ...]:
    """The files that lie under `assets/`: nothing said in them, and none that a story lists without rights of its own."""
    urls = {asset.url for asset in assets}
    images = (image for story in library.stories for image in story.images if image.rights is not Rights.FULL)
    withheld = {named(image.src, urls) for image in images} - {asset.url for asset in shown}
    withheld = withheld - set(_addresses(bodies, _NAMED)) if withheld else withheld
    return tuple(pictures.bare(asset) for asset in assets if asset.url not in withheld)


def _addresses(bodies: Mapping[str, Markup], pattern: re.Pattern[str]) -> Iterable[str]:
    for url, body in bodies.items():
        for address in pattern.findall(body) if "assets/" in body else ():
            yield posixpath.normpath(posixpath.join(url, unquote(unescape(address))))
