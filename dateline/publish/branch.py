"""Push the built folder to a branch: site/ → one commit on `gh-pages`, everything else untouched."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from dateline.nouns.problem import DatelineError
from dateline.nouns.site import Site
from dateline.publish.diagnosis import a_remote, too_large
from dateline.publish.facts import files_of, others_than, protected
from dateline.publish.git import Branch, GitFailed, asked, git, tip_of

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
    built: Path,
    site: Site,
    branch: Branch,
    private: frozenset[str] = frozenset(),
    dry_run: bool = False,
) -> Published:
    """Push what was `built` as one commit on the `branch`. Neither the index nor any file of the project is touched.

    `private` are paths of stories and clippings that may not stand in a public repository. `CNAME` names the domain that the site
    has of its own, else what is on the branch stays; `.nojekyll` is always there.

    Raises:
        Refused: no repository, no such remote, or the repository holds protected text.
        GitFailed: git says no, for instance without the right to push.
    """
    _refuse(root, remote=branch.remote, private=private)
    _refuse_too_large(built)
    tip = _tip(root, branch)
    tree = _tree(root, built=built, tip=tip, domain=_domain(site))
    changes = _changes(root, old=tip or _empty_tree(root), new=tree)
    if dry_run or not changes:
        return Published(commit="", changes=changes)
    commit = _commit(root, tree=tree, tip=tip)
    git(root, "push", "--quiet", branch.remote, f"{commit}:refs/heads/{branch.name}")
    return Published(commit=commit, changes=changes)


def _domain(site: Site) -> str:
    """The domain of its own; a site below a path is part of another's."""
    host = site.origin.partition("://")[2]
    return "" if site.base or host.lower().endswith(".github.io") else host


def _tip(root: Path, branch: Branch) -> str:
    """The commit that the new one follows; a branch with the sources of a project is none for a site."""
    try:
        tip = tip_of(root, branch)
    except GitFailed as error:
        raise Refused(
            f"the remote {branch.remote} cannot be reached: check the connection, the address (`git remote -v`) and your rights to"
            f" it. Nothing was published. {error}"
        ) from error
    if tip and any(asked(root, "rev-parse", "--verify", "--quiet", f"{tip}:./content/{name}") for name in ("site.toml", "stories")):
        todo = "choose another with --branch, gh-pages for instance"
        raise Refused(f"{branch} holds a project's sources, and the site would take their place: {todo}")
    return tip


def _refuse(root: Path, *, remote: str, private: frozenset[str]) -> None:
    if not asked(root, "rev-parse", "--git-dir"):
        raise Refused(f"{root} is no git repository: type `git init`, then add a remote")
    if remote not in asked(root, "remote").split():
        raise Refused(f"there is no remote {remote}: {a_remote(remote, others_than(root, remote=remote))}")
    exposed = protected(root, private=private)
    if exposed:
        listed = ", ".join(exposed[:5]) + (f" and {len(exposed) - 5} more" if len(exposed) > 5 else "")
        raise Refused(
            f"the repository holds texts that may not be published ({listed}): take them out of git with"
            f" `git rm --cached FILE`, add them to .gitignore and commit; they stay on your disk"
        )


def _refuse_too_large(built: Path) -> None:
    """GitHub would say no as well, once all of it was sent there."""
    found = tuple(too_large(files_of(built)))
    if found:
        raise Refused("\n".join(map(str, found)))


def _tree(root: Path, *, built: Path, tip: str, domain: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        index = {"GIT_INDEX_FILE": str(Path(folder) / "index")}
        repository = git(root, "rev-parse", "--absolute-git-dir")

        def on_site(*words: str) -> str:
            # As in a repository of its own, wherever in the author's it lies, and with the line ends that its files have.
            return git(built, f"--git-dir={repository}", "--work-tree=.", "-c", "core.autocrlf=false", *words, extra=index)

        def put(name: str, blob: str) -> None:
            on_site("update-index", "--add", "--cacheinfo", f"100644,{blob},{name}")

        # --force: the project's .gitignore keeps site/ out of its own history, not out of the published branch.
        on_site("add", "--all", "--force", ".")
        on_site("update-index", "--force-remove", ".gitignore")
        put(".nojekyll", git(root, "hash-object", "-w", "--stdin"))
        kept = asked(root, "rev-parse", "--verify", "--quiet", f"{tip}:CNAME") if tip else ""
        name = git(root, "hash-object", "-w", "--stdin", given=f"{domain}\n".encode()) if domain else kept
        if name and not (built / "CNAME").exists():
            put("CNAME", name)
        return on_site("write-tree")


def _commit(root: Path, *, tree: str, tip: str) -> str:
    source = asked(root, "rev-parse", "--short", "HEAD")
    edited = " and what is not committed yet" if asked(root, "status", "--porcelain", "--", "content", "templates") else ""
    message = f"Publish the site{f' built from {source}{edited}' if source else ''}"
    parent = ("-p", tip) if tip else ()
    known = asked(root, "config", "user.email") and asked(root, "config", "user.name")
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
