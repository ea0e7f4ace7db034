"""Look at a project as GitHub Pages will: folder and git → Facts."""

import re
from dataclasses import dataclass
from pathlib import Path

from dateline.publish.git import GitFailed, asked, names, tip_of

WORKFLOWS = ".github/workflows"
_REMOTE = re.compile(r"github\.com[:/](?P<owner>[^/\s]+)/(?P<name>[^/\s]+?)(?:\.git)?/?$")
_ACTION = re.compile(r"uses:\s*actions/(?P<name>upload-pages-artifact|deploy-pages)@\S+(?:\s*#\s*v?(?P<noted>\d+))?")
_TAG = re.compile(r"uses:\s*actions/(?P<name>upload-pages-artifact|deploy-pages)@v(?P<major>\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What can be seen from here. `remote_url` is empty without the remote; `repository` is (owner, name) on GitHub or None;
    `unreached` says why the remote could not be asked, `pages` whether it has the branch that is published, `domain` what its CNAME
    says; `files` are the (path, bytes) of the built site."""

    is_repository: bool
    remote: str
    remote_url: str
    repository: tuple[str, str] | None
    pages: bool
    workflow: bool
    actions: tuple[tuple[str, int], ...]
    shallow: bool
    origin: str
    base: str
    domain: str
    files: tuple[tuple[str, int], ...]
    links: tuple[str, ...]
    exposed: tuple[str, ...]
    unreached: str = ""


def facts(
    root: Path, *, site: Path, remote: str, branch: str, origin: str, base: str, private: frozenset[str] = frozenset()
) -> Facts:
    """Read everything that `diagnosis` asks; the remote is asked for its branches, nothing else leaves this machine."""
    is_repository = bool(asked(root, "rev-parse", "--git-dir"))
    url = asked(root, "config", "--get", f"remote.{remote}.url") if is_repository else ""
    match = _REMOTE.search(url)
    files, links = _built(site)
    tip, unreached = _published(root, remote=remote, branch=branch) if url else ("", "")
    return Facts(
        is_repository=is_repository,
        remote=remote,
        remote_url=url,
        repository=(match["owner"], match["name"]) if match else None,
        unreached=unreached,
        pages=bool(tip),
        workflow=any("deploy-pages" in text for text in _workflows(root)),
        actions=_actions(root),
        shallow=asked(root, "rev-parse", "--is-shallow-repository") == "true",
        origin=origin,
        base=base,
        domain=asked(root, "show", f"{tip}:CNAME").strip() if tip else "",
        files=files,
        links=links,
        exposed=protected(root, private=private) if is_repository else (),
    )


def protected(root: Path, *, private: frozenset[str]) -> tuple[str, ...]:
    """The paths of `private` that git keeps, and so gives to whoever may read the repository."""
    return tuple(sorted(private & frozenset(names(root, "ls-files", "-z", "--", "content"))))


def _published(root: Path, *, remote: str, branch: str) -> tuple[str, str]:
    """The commit that is published, and why the remote could not be asked for it."""
    try:
        return tip_of(root, remote=remote, branch=branch), ""
    except GitFailed as error:
        return "", str(error).partition("\n")[0]


def _workflows(root: Path) -> tuple[str, ...]:
    folder = root / WORKFLOWS
    if not folder.is_dir():
        return ()
    paths = sorted(path for path in folder.iterdir() if path.suffix in (".yml", ".yaml"))
    return tuple(path.read_text(encoding="utf-8", errors="replace") for path in paths)


def _actions(root: Path) -> tuple[tuple[str, int], ...]:
    found = set()
    for text in _workflows(root):
        found |= {(match["name"], int(match["noted"])) for match in _ACTION.finditer(text) if match["noted"]}
        found |= {(match["name"], int(match["major"])) for match in _TAG.finditer(text)}
    return tuple(sorted(found))


def _built(site: Path) -> tuple[tuple[tuple[str, int], ...], tuple[str, ...]]:
    if not site.is_dir():
        return (), ()
    paths = sorted(site.rglob("*"))
    links = tuple(path.relative_to(site).as_posix() for path in paths if path.is_symlink())
    files = tuple(
        (path.relative_to(site).as_posix(), path.lstat().st_size) for path in paths if path.is_file() and not path.is_symlink()
    )
    return files, links
