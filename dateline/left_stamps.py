"""Keep the stamps of what a build read and of the files that it left: Target ↔ Stamps, in files beside the store.

Names are others seldom, numbers with every edit, so each has a file of its own. Whether these are of the site that stands is for
those to find out who read them.
"""

from array import array

from dateline.stamps import Stamps
from dateline.target import Target

SOURCES, OUTPUTS = "sources", "outputs"
_LISTED = "\0\0"


def keep(target: Target, what: str, stamps: Stamps) -> None:
    """Keep the stamps of the sources or the outputs in the place of those before."""
    names = _LISTED.join(("\n".join(stamps.names), stamps.listed)).encode("utf-8", "surrogateescape")
    if _names(target, what) != names:
        target.write(what, names)
    target.write(f"{what}-marks", stamps.numbers.tobytes())


def left(target: Target, what: str) -> Stamps:
    """Those that were kept; none where they cannot be told."""
    try:
        named, _, listed = _names(target, what).decode("utf-8", "surrogateescape").partition(_LISTED)
        names, numbers = named.split("\n"), array("q", target.read(f"{what}-marks"))
    except (OSError, ValueError):
        return Stamps((), ())
    return Stamps(names, numbers, listed=listed) if len(names) == len(numbers) else Stamps((), ())


def _names(target: Target, what: str) -> bytes:
    try:
        return target.read(what)
    except OSError:
        return b""
