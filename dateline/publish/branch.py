"""Push the built folder to a branch: site/ → one commit on `gh-pages`, everything else untouched."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from dateline.nouns.problem import DatelineError
from dateline.publish.facts import protected
from dateline.publish.git import asked, git, tip_of

AUTHOR = {"GIT_AUTHOR_NAME": "Dateline", "GIT_AUTHOR_EMAIL": "dateline@localhost"}


class Refused(DatelineError):
    """Publishing would do harm, or there is nothing to publish to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """`commit` is empty with a dry run or where the branch has these very files; `changes` as git lists them (`M\\tindex.html`)."""

    commit: str
    changes: tuple[str, ...]


def publish(
    root: Path,
    *,
    site: Path,
    remote: str,
    branch: str,
    domain: str = "",
    private: frozenset[str] = frozenset(),
    dry_run: bool = False,
) -> Published:
    """Push `site` as one commit on `branch` of `remote`. Neither the index nor any file of the project is touched.

    `private` are paths of stories and clippings that may not stand in a public repository. `CNAME` names `domain` where one is
    given, else what is on the branch stays; `.nojekyll` is always there.

    Raises:
        Refused: no repository, no such remote, or the repository holds protected text.
        GitFailed: git says no, for instance without the right to push.
    """
    _refuse(root, remote=remote, private=private)
    tip = tip_of(root, remote=remote, branch=branch)
    tree = _tree(root, site=site, tip=tip, domain=domain)
    changes = _changes(root, old=tip or _empty_tree(root), new=tree)
    if dry_run or not changes:
        return Published(commit="", changes=changes)
    commit = _commit(root, tree=tree, tip=tip)
    git(root, "push", "--quiet", remote, f"{commit}:refs/heads/{branch}")
    return Published(commit=commit, changes=changes)


def _refuse(root: Path, *, remote: str, private: frozenset[str]) -> None:
    if not asked(root, "rev-parse", "--git-dir"):
        raise Refused(f"{root} is no git repository: type `git init`, then add a remote")
    if remote not in asked(root, "remote").split():
        raise Refused(f"there is no remote {remote}: type `git remote add {remote} https://github.com/NAME/REPOSITORY.git`")
    exposed = protected(root, private=private)
    if exposed:
        listed = ", ".join(exposed[:5]) + (f" and {len(exposed) - 5} more" if len(exposed) > 5 else "")
        raise Refused(
            f"the repository holds texts that may not be published ({listed}): take them out of git with"
            f" `git rm --cached FILE`, add them to .gitignore and commit; they stay on your disk"
        )


def _tree(root: Path, *, site: Path, tip: str, domain: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        index = {"GIT_INDEX_FILE": str(Path(folder) / "index")}
        repository = git(root, "rev-parse", "--absolute-git-dir")
        # --force: the project's .gitignore keeps site/ out of its own history, not out of the published branch.
        git(site, f"--git-dir={repository}", "--work-tree=.", "add", "--all", "--force", ".", extra=index)
        _remove(root, ".gitignore", index=index)
        _put(root, ".nojekyll", git(root, "hash-object", "-w", "--stdin"), index=index)
        kept = asked(root, "rev-parse", "--verify", "--quiet", f"{tip}:CNAME") if tip else ""
        name = git(root, "hash-object", "-w", "--stdin", given=f"{domain}\n".encode()) if domain else kept
        if name and not (site / "CNAME").exists():
            _put(root, "CNAME", name, index=index)
        return git(root, "write-tree", extra=index)


def _put(root: Path, name: str, blob: str, *, index: dict[str, str]) -> None:
    git(root, "update-index", "--add", "--cacheinfo", f"100644,{blob},{name}", extra=index)


def _remove(root: Path, name: str, *, index: dict[str, str]) -> None:
    git(root, "update-index", "--force-remove", name, extra=index)


def _commit(root: Path, *, tree: str, tip: str) -> str:
    source = asked(root, "rev-parse", "--short", "HEAD")
    edited = " and what is not committed yet" if asked(root, "status", "--porcelain", "--", "content", "templates") else ""
    message = f"Publish the site{f' built from {source}{edited}' if source else ''}"
    parent = ("-p", tip) if tip else ()
    known = asked(root, "config", "user.email")
    author = {} if known else AUTHOR | {name.replace("AUTHOR", "COMMITTER"): value for name, value in AUTHOR.items()}
    return git(root, "commit-tree", tree, *parent, "-m", message, extra=author)


def _changes(root: Path, *, old: str, new: str) -> tuple[str, ...]:
    return tuple(
        filter(
            None, git(root, "-c", "core.quotePath=false", "diff-tree", "-r", "--name-status", "--no-renames", old, new).splitlines()
        )
    )


def _empty_tree(root: Path) -> str:
    return git(root, "mktree")
