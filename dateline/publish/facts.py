"""Look at a project as GitHub Pages will: folder and git → Facts."""

import re
from dataclasses import dataclass
from pathlib import Path

from dateline.nouns.site import Site
from dateline.publish.git import Branch, GitFailed, asked, names, tip_of

WORKFLOWS = ".github/workflows"
_REMOTE = re.compile(r"github\.com[:/](?P<owner>[^/\s]+)/(?P<name>[^/\s]+?)(?:\.git)?/?$")
_ACTION = re.compile(r"uses:\s*actions/(?P<name>upload-pages-artifact|deploy-pages)@\S+(?:\s*#\s*v?(?P<noted>\d+))?")
_TAG = re.compile(r"uses:\s*actions/(?P<name>upload-pages-artifact|deploy-pages)@v(?P<major>\d+)")
_BRANCHES = re.compile(r"^on:.*?^ +push:\s+branches:(?P<branches> *\[[^]]*\]| *(?:\n +- [^\n]*)+)", re.MULTILINE | re.DOTALL)
_LFS = b"version https://git-lfs.github.com/spec/"
_POINTER = 1024
"""Bytes that such a file has at most (its specification)."""
_KEEPER = "site/.gitignore"
"""What keeps the folder of the built site in git, and the site out."""
_NAME = re.compile(r"[\w./*-]*\w[\w./*-]*|\*+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What can be seen from here.

    `remote_url` is empty without the remote of the `branch` that is published, beside which there are `others`; `repository` is
    (owner, name) on GitHub or None; `unreached` says why the remote could not be asked, `pages` whether it has the branch, `domain`
    what its CNAME says, `jekyll` whether GitHub takes it for Jekyll's; `files` are the (path, bytes) of the built site, `pointers`
    those that stand for others; `in_git` says that the repository keeps that site. `here` is the branch the author is on, empty
    where it is none, `runs_on` are the branches on whose pushes a workflow deploys, `pushed` whether the remote has the author's
    then; `mislaid` says that one lies where GitHub does not look. Of texts that are not to be public git keeps those `exposed`, and
    in its history those `recalled`.
    """

    is_repository: bool
    branch: Branch
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
    recalled: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    jekyll: bool = False
    in_git: bool = False
    pointers: tuple[str, ...] = ()
    unreached: str = ""
    here: str = ""
    pushed: bool = False
    runs_on: tuple[str, ...] = ()
    mislaid: bool = False


def facts(root: Path, *, built: Path, site: Site, branch: Branch, private: frozenset[str] = frozenset()) -> Facts:
    """Read everything that `diagnosis` asks, of a project in `root` whose site is `built`; the remote is asked for its branches,
    nothing else leaves this machine."""
    is_repository = bool(asked(root, "rev-parse", "--git-dir"))
    url = asked(root, "config", "--get", f"remote.{branch.remote}.url") if is_repository else ""
    match = _REMOTE.search(url)
    tip, unreached = _published(root, branch) if url else ("", "")
    exposed = protected(root, private=private) if is_repository else ()
    here = asked(root, "symbolic-ref", "--quiet", "--short", "HEAD")
    top = Path(asked(root, "rev-parse", "--show-toplevel") or root)
    deploying = _deploying(top)
    return Facts(
        is_repository=is_repository,
        branch=branch,
        remote_url=url,
        repository=(match["owner"], match["name"]) if match else None,
        unreached=unreached,
        pages=bool(tip),
        workflow=bool(deploying),
        runs_on=tuple(name for text in deploying for name in _runs_on(text)),
        here=here,
        pushed=bool(deploying and here and asked(root, "ls-remote", "--heads", branch.remote, f"refs/heads/{here}")),
        mislaid=not top.samefile(root) and bool(_deploying(root)),
        actions=_actions(top),
        shallow=asked(root, "rev-parse", "--is-shallow-repository") == "true",
        origin=site.origin,
        base=site.base,
        domain=asked(root, "show", f"{tip}:CNAME").strip() if tip else "",
        files=files_of(built),
        links=_links_of(built),
        pointers=_pointers_of(built),
        others=others_than(root, remote=branch.remote),
        jekyll=bool(tip) and not asked(root, "rev-parse", "--verify", "--quiet", f"{tip}:.nojekyll"),
        in_git=any(name != _KEEPER for name in names(root, "ls-files", "-z", "--", "site")),
        exposed=exposed,
        recalled=_recalled(root, private=private - frozenset(exposed)) if is_repository else (),
    )


def others_than(root: Path, *, remote: str) -> tuple[str, ...]:
    """The other remotes of a repository."""
    return tuple(name for name in asked(root, "remote").split() if name != remote)


def protected(root: Path, *, private: frozenset[str]) -> tuple[str, ...]:
    """The paths of `private` that git keeps, and so gives to whoever may read the repository."""
    return tuple(sorted(private & frozenset(names(root, "ls-files", "-z", "--", "content"))))


def _recalled(root: Path, *, private: frozenset[str]) -> tuple[str, ...]:
    """The paths of `private` that git kept once: its history has them."""
    if not private:
        return ()
    once = names(root, "log", "--all", "--diff-filter=A", "--format=", "--name-only", "--relative", "-z", "--", "content")
    return tuple(sorted(private & frozenset(once)))


def _published(root: Path, branch: Branch) -> tuple[str, str]:
    """The commit that is published, and why the remote could not be asked for it."""
    try:
        return tip_of(root, branch), ""
    except GitFailed as error:
        return "", str(error).partition("\n")[0]


def _deploying(root: Path) -> tuple[str, ...]:
    """The workflows that deploy a site."""
    return tuple(text for text in _workflows(root) if "deploy-pages" in text)


def _workflows(root: Path) -> tuple[str, ...]:
    folder = root / WORKFLOWS
    if not folder.is_dir():
        return ()
    paths = sorted(path for path in folder.iterdir() if path.suffix in (".yml", ".yaml"))
    return tuple(path.read_text(encoding="utf-8", errors="replace") for path in paths)


def _runs_on(text: str) -> tuple[str, ...]:
    """The branches on whose pushes a workflow runs, as it names them one by one."""
    match = _BRANCHES.search(text)
    return tuple(_NAME.findall(match["branches"])) if match else ()


def _actions(root: Path) -> tuple[tuple[str, int], ...]:
    found = set()
    for text in _workflows(root):
        found |= {(match["name"], int(match["noted"])) for match in _ACTION.finditer(text) if match["noted"]}
        found |= {(match["name"], int(match["major"])) for match in _TAG.finditer(text)}
    return tuple(sorted(found))


def files_of(built: Path) -> tuple[tuple[str, int], ...]:
    """The files of a built site with their bytes, by path."""
    return tuple((_in(built, path), path.lstat().st_size) for path in _below(built) if path.is_file() and not path.is_symlink())


def _links_of(built: Path) -> tuple[str, ...]:
    return tuple(_in(built, path) for path in _below(built) if path.is_symlink())


def _pointers_of(built: Path) -> tuple[str, ...]:
    return tuple(name for name, size in files_of(built) if size < _POINTER and _begins(built / name, _LFS))


def _begins(path: Path, words: bytes) -> bool:
    with path.open("rb") as file:
        return file.read(len(words)) == words


def _below(built: Path) -> list[Path]:
    return sorted(built.rglob("*")) if built.is_dir() else []


def _in(built: Path, path: Path) -> str:
    return path.relative_to(built).as_posix()
