"""Picture: what a page shows of a file under `assets/`, and the versions of it that a browser may choose from."""

from collections.abc import Container

from dateline.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """The picture at one width, in pixels."""

    url: str
    width: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """Versions of one media type, narrowest first."""

    type: str
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """`url` is what every browser can show, `width` and `height` are those of the original held upright; `formats` best first."""

    url: str
    width: int
    height: int
    formats: tuple[Format, ...] = ()

    @property
    def files(self) -> tuple[str, ...]:
        """Every file that a browser may fetch for it."""
        return (self.url, *(version.url for form in self.formats for version in form.versions))


def named(src: str, known: Container[str]) -> str:
    """The file under `assets/` that front matter means by `src`; empty where there is none."""
    name = _name(src)
    return next((url for url in (name, f"assets/{name}") if url in known), "")


def address(src: str) -> str:
    """The address on the site that front matter means by `src`, whether or not there is such a file."""
    name = _name(src)
    return name if name.startswith("assets/") else f"assets/{name}"


def _name(src: str) -> str:
    return src.removeprefix("./").removeprefix("/").removeprefix("content/")
