"""Follow a link: page and address → where it leads, or what is wrong with it."""

import posixpath
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import field
from urllib.parse import unquote

from dateline.frozen import dataclass

NOT_FOUND = "404.html"
"""The one page that is shown at any address and therefore links from the server's root."""

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_LIVE = ("javascript:", "vbscript:", "data:text/html")
_SUGGESTIONS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What is wrong with a link, and what to do."""

    what: str
    todo: str


@dataclass(slots=True, kw_only=True)
class Targets:
    """All that a link of this site can lead to: files by path, and the ids of each page. `base` is the path the site is served
    under, `address` where its readers find it."""

    files: frozenset[str]
    ids: Mapping[str, Collection[str]]
    address: str = ""
    base: str = ""
    _folded: dict[str, str] = field(default_factory=dict)
    _arriving: dict[str, set[str]] = field(default_factory=dict)
    _suggested: int = 0

    def fault(self, here: str, href: str) -> Fault | None:
        """Say what is wrong with `href` on the page whose file is `here`; None for a link that arrives or leads elsewhere."""
        return next((fault for _, fault in self.faults(here, (href,))), None)

    def faults(self, here: str, links: Iterable[str]) -> Iterator[tuple[str, Fault]]:
        """The links of the page whose file is `here` that lead nowhere, each with what is wrong.

        A link that climbs to the root leads to the same place from every page as deep, so it is followed once.
        """
        climb = "../" * here.count("/")
        arriving = self._arriving.setdefault(climb, set())
        for href in [href for href in links if href not in arriving]:
            fault = self._followed(here, href)
            if fault is not None:
                yield href, fault
            elif climb and href.startswith(climb):
                arriving.add(href)

    def arrive(self, here: str, links: Iterable[str]) -> bool:
        """Whether all of these links on the page whose file is `here` lead somewhere."""
        return next(self.faults(here, links), None) is None

    def _followed(self, here: str, href: str) -> Fault | None:
        if href == "":
            return Fault(what="a link has no address", todo="write where it leads, or take the link away")
        if href.lower().startswith(_LIVE):
            return Fault(what=f'the link "{href}" runs a script', todo="write an address, or take the link away")
        if self.address and href.startswith((f"{self.address}/", f"{self.address}#")):
            return self._arrives(here, href, href[len(self.address) + 1 :])
        if href.startswith("//") or _SCHEME.match(href):
            return None
        if href.startswith("/"):
            return self._rooted(here, href)
        if href.startswith(("#", "?")):
            return self._arrives(here, href, here + href)
        return self._relative(here, href)

    def target(self, path: str) -> str | None:
        """The file that answers to a path from the site's root; a folder answers with its index."""
        answers = (f"{path}index.html",) if path == "" or path.endswith("/") else (path, f"{path}/index.html", f"{path}.html")
        return next((file for file in answers if file in self.files), None)

    def _relative(self, here: str, href: str) -> Fault | None:
        path, mark, rest = _parted(href)
        full = _joined(here, path)
        if full is None:
            return Fault(
                what=f'the link "{href}" leaves the site', todo=f"climb fewer folders: from here {here.count('/')} lead to its root"
            )
        return self._arrives(here, href, full + mark + rest)

    def _rooted(self, here: str, href: str) -> Fault | None:
        inside = href.startswith(f"{self.base}/")
        path = href[len(self.base) + 1 :] if inside else href[1:]
        if here == NOT_FOUND and inside:
            return self._arrives(here, href, path)
        if here == NOT_FOUND:
            return Fault(
                what=f'the link "{href}" leaves the site, which is served under {self.base}/', todo=f'write "{self.base}{href}"'
            )
        found = self.target(unquote(_parted(path)[0]))
        better = f'write "{_relative(here, path)}"' if found else "mend it, or take it away"
        return Fault(what=f'the link "{href}" starts at the root of the server, which need not be that of the site', todo=better)

    def _arrives(self, here: str, href: str, path: str) -> Fault | None:
        path, mark, rest = _parted(path)
        file = path if path in self.files else self.target(unquote(path) if "%" in path else path)
        if file is None:
            return Fault(what=f'the link "{href}" leads nowhere', todo=self._better(here, unquote(path)))
        fragment = rest.partition("#")[2] if mark == "?" else rest
        if fragment in ("", "top") or fragment.startswith(":~:") or file not in self.ids:
            return None
        fragment = fragment.partition(":~:")[0]
        ids = self.ids[file]
        if fragment in ids or unquote(fragment) in ids:
            return None
        from difflib import get_close_matches  # few links are broken

        near = get_close_matches(unquote(fragment), sorted(ids), n=1)
        better = f"the nearest it has is #{near[0]}" if near else "take the part after # away"
        return Fault(what=f'the link "{href}" leads to a part that its page does not have', todo=better)

    def _better(self, here: str, path: str) -> str:
        near = self._near(path)
        return f'write "{_relative(here, near)}"' if near else "mend it, or take it away"

    def _near(self, path: str) -> str:
        """The likeliest address meant; comparing is dear, so only the first links get more than a look at upper and lower case."""
        if not self._folded:
            self._folded |= {_address(file).casefold(): _address(file) for file in sorted(self.files, reverse=True)}
        wanted = path.removesuffix("index.html").casefold()
        for spelling in (wanted, f"{wanted}/", wanted.removesuffix(".md") + "/"):
            if spelling in self._folded:
                return self._folded[spelling]
        self._suggested += 1
        if self._suggested > _SUGGESTIONS:
            return ""
        folder, slash, name = wanted.rstrip("/").rpartition("/")
        beside = {address[len(folder) + 1 :]: address for address in self._folded if slash and address.startswith(f"{folder}/")}
        from difflib import get_close_matches

        likely = get_close_matches(name, beside, n=1, cutoff=0.7) or get_close_matches(wanted, self._folded, n=1, cutoff=0.85)
        return self._folded[beside.get(likely[0], likely[0])] if likely else ""


def _parted(href: str) -> tuple[str, str, str]:
    """Path, the mark that ends it, and the query or fragment after that."""
    parts = href.partition("#")
    return href.partition("?") if "?" in parts[0] else parts


def _joined(here: str, path: str) -> str | None:
    """The path from the site's root; None where it climbs out of it."""
    folders = here.split("/")[:-1]
    while path.startswith("../"):
        if not folders:
            return None
        folders.pop()
        path = path[3:]
    path = path.removeprefix("./")
    full = "/".join((*folders, path))
    if "/." not in f"/{path}" and "//" not in path:
        return full
    plain = posixpath.normpath(full)
    if plain.startswith(".."):
        return None
    folder = path.endswith("/") or path.rpartition("/")[2] in (".", "..")
    return "" if plain == "." else f"{plain}/" if folder else plain


def _address(file: str) -> str:
    return file.removesuffix("index.html") if file == "index.html" or file.endswith("/index.html") else file


def _relative(here: str, there: str) -> str:
    return ("../" * here.count("/") or "./") + there
