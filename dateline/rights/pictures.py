"""Withhold the copies of clippings' pictures that nobody gave free: Asset, Releases → Asset."""

from collections.abc import Iterable

from dateline.nouns.picture import address
from dateline.nouns.release import Release
from dateline.nouns.source import Asset

COPIES = "assets/clippings/"
"""Here lie pictures that came with clippings. They are other people's, so the folder is closed but for what a story opens."""


def released(assets: Iterable[Asset], *, releases: Iterable[Release]) -> tuple[Asset, ...]:
    """The assets but for copies that no released story names with `rights: full`."""
    free = {address(image.src) for release in releases for image in release.images}
    return tuple(one for one in assets if not one.url.startswith(COPIES) or one.url in free)
