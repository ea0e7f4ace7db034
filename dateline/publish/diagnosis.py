"""Say what stands between a project and its published site: Facts → Problems, the next step first.

Each rule is a small function of the facts; the table gives the order in which a person would mend things.
"""

import unicodedata
from collections.abc import Collection, Iterator

from dateline.nouns.folders import SETTINGS
from dateline.nouns.problem import Problem, Severity
from dateline.publish.facts import WORKFLOWS, Facts

MOST_BYTES = 1_000_000_000
"""Of a published site (GitHub Docs, "GitHub Pages limits")."""
MOST_FILE_BYTES = 100 * 1024 * 1024
"""Of a file that git may push to GitHub."""
_NO_DOTS = frozenset({".nojekyll", ".gitignore"})


def diagnosis(seen: Facts) -> tuple[Problem, ...]:
    """Everything that is missing or in the way, in the order to mend it."""
    return tuple(problem for rule in _RULES for problem in rule(seen))


def _no_repository(seen: Facts) -> Iterator[Problem]:
    if not seen.is_repository:
        yield _error(".", "this folder is no git repository", "type `git init`, then `git add -A` and `git commit`")


def _no_remote(seen: Facts) -> Iterator[Problem]:
    if seen.is_repository and not seen.remote_url:
        yield _error(".git/config", f"there is no remote {seen.branch.remote}", a_remote(seen.branch.remote, seen.others))


def a_remote(name: str, others: Collection[str]) -> str:
    """What to do where a repository has no remote of this name, but others."""
    if others:
        return f"name one that there is: {' or '.join(f'`--remote {each}`' for each in others)}"
    return f"make a repository on GitHub, then type `git remote add {name} https://github.com/NAME/REPOSITORY.git`"


def _unreached(seen: Facts) -> Iterator[Problem]:
    if seen.unreached:
        todo = f"check the connection, the address (`git remote -v`) and your rights to {seen.remote_url}"
        yield _error(".git/config", f"the remote {seen.branch.remote} cannot be reached ({seen.unreached})", todo)


def _exposed(seen: Facts) -> Iterator[Problem]:
    for path in seen.exposed:
        todo = f"type `git rm --cached '{path}'`, add it to .gitignore and commit; the file stays on your disk"
        yield _error(path, "is other people's text, and git would give it to the remote", todo)


def _recalled(seen: Facts) -> Iterator[Problem]:
    for path in seen.recalled:
        todo = f"before you push it to where others read, type `git filter-repo --invert-paths --path '{path}'`, or begin a new one"
        yield _warning(path, "is other people's text, and the history of your repository has it", todo)


def _not_built(seen: Facts) -> Iterator[Problem]:
    if not any(path == "index.html" for path, _ in seen.files):
        yield _error("site/index.html", "is not there", "type `python build.py`")


def _two_sources(seen: Facts) -> Iterator[Problem]:
    if seen.workflow and seen.pages:
        away = f"delete the branch with `git push {seen.branch.remote} --delete {seen.branch.name}`"
        todo = f"keep one way: {away}, or delete the workflow that deploys"
        yield _error(WORKFLOWS, f"a workflow deploys the site, and the branch {seen.branch.name} holds one too", todo)


def _never_run(seen: Facts) -> Iterator[Problem]:
    if seen.pushed and seen.runs_on and seen.here not in seen.runs_on and "*" not in "".join(seen.runs_on):
        what = f"runs when {' or '.join(seen.runs_on)} is pushed, and your branch is called {seen.here}"
        yield _error(
            WORKFLOWS, what, f"name {seen.here} in the workflow, or rename the branch with `git branch -m {seen.runs_on[0]}`"
        )


def _mislaid(seen: Facts) -> Iterator[Problem]:
    if seen.mislaid:
        todo = f"give the project a repository of its own, or delete the workflow and type `{_publish(seen)}`"
        yield _error(WORKFLOWS, "lies below the top of its repository, where GitHub looks for none", todo)


def _not_published(seen: Facts) -> Iterator[Problem]:
    if seen.remote_url and not seen.unreached and not seen.pages and not seen.workflow:
        yield _warning(".git/config", "the site has not been published yet", f"type `{_publish(seen)}`")


def _wrong_address(seen: Facts) -> Iterator[Problem]:
    expected = _address(seen)
    if expected is None:
        return
    given = f"{seen.origin}{seen.base}"
    if not given:
        yield _error(SETTINGS, '"url" is missing', f'write url = "{expected}"')
    elif not _own_domain(seen) and given.lower() != expected.lower():
        yield _error(SETTINGS, f'"url" is {given}, and GitHub will serve the site at {expected}', f'write url = "{expected}"')


def _domain(seen: Facts) -> Iterator[Problem]:
    host = seen.origin.partition("://")[2]
    if any(path.endswith("/CNAME") for path, _ in seen.files):
        yield _error(
            "content/assets/CNAME",
            "is ignored by GitHub Pages",
            'delete it: `publish` writes CNAME from "url" in content/site.toml',
        )
    if seen.pages and _own_domain(seen) and not seen.base and not seen.domain:
        yield _error(
            "CNAME",
            f"is missing on the published branch, and the url is at {host}",
            f"type `{_publish(seen)}`, which writes it",
        )
    if seen.domain and seen.domain.lower() != host.lower():
        other = "publish again to change the domain" if _own_domain(seen) else f"take the domain out at {_settings(seen)}"
        todo = f'write url = "https://{seen.domain}", or {other}'
        yield _error(SETTINGS, f'"url" is at {host or "no address"}, and the published CNAME says {seen.domain}', todo)


def _jekyll(seen: Facts) -> Iterator[Problem]:
    if seen.jekyll:
        what = f"is missing on the branch {seen.branch.name}, so that GitHub takes its files for Jekyll's"
        yield _warning(".nojekyll", what, f"type `{_publish(seen)}`, which writes it")


def _in_git(seen: Facts) -> Iterator[Problem]:
    if seen.in_git:
        todo = "type `git rm -r --cached site`, add /site/ to .gitignore and commit; `publish` needs none of it there"
        yield _warning("site", "is kept in git, where every build changes it", todo)


def _pointers(seen: Facts) -> Iterator[Problem]:
    for path in seen.pointers:
        todo = "type `git lfs pull` and build again; in a workflow give actions/checkout `lfs: true`"
        yield _error(f"site/{path}", "is a pointer of Git LFS, not the file itself", todo)


def _source_of_pages(seen: Facts) -> Iterator[Problem]:
    if seen.repository is None or not (seen.pages or seen.workflow):
        return
    way = "GitHub Actions" if seen.workflow else f"Deploy from a branch: {seen.branch.name}, / (root)"
    todo = f"once, by hand, at {_settings(seen)} choose the source {way}; no workflow's token may set it"
    yield _warning("settings/pages", "cannot be seen from here", todo)


def _actions_that_do_not_fit(seen: Facts) -> Iterator[Problem]:
    majors = dict(seen.actions)
    upload, deploy = majors.get("upload-pages-artifact"), majors.get("deploy-pages")
    # Artifacts of the third upload-pages-artifact are read by the fourth deploy-pages and later (their release notes).
    if upload is not None and deploy is not None and (upload >= 3) != (deploy >= 4):
        what = f"upload-pages-artifact v{upload} and deploy-pages v{deploy} do not understand each other"
        yield _error(WORKFLOWS, what, "use v3 or later of the one with v4 or later of the other")


def _shallow(seen: Facts) -> Iterator[Problem]:
    if seen.shallow:
        todo = "type `git fetch --unshallow`; in a workflow give actions/checkout `fetch-depth: 0`"
        yield _warning(".git/shallow", "this clone has no history, and some remotes refuse a push from it", todo)


def _too_large(seen: Facts) -> Iterator[Problem]:
    yield from too_large(seen.files)


def too_large(files: Collection[tuple[str, int]]) -> Iterator[Problem]:
    """What of the files of a site, each with its bytes, GitHub would not take."""
    for path, size in files:
        if size > MOST_FILE_BYTES:
            yield _error(
                f"site/{path}", f"has {size / 1e6:,.0f} MB, and GitHub takes no file over 100 MB", "make it smaller or link to it"
            )
    total = sum(size for _, size in files)
    if total > MOST_BYTES:
        yield _error(
            "site",
            f"has {total / 1e9:,.1f} GB, and GitHub Pages serves at most 1 GB",
            "make pictures smaller, or publish elsewhere",
        )


def _links_and_dots(seen: Facts) -> Iterator[Problem]:
    for path in seen.links:
        yield _error(f"site/{path}", "is a link, and GitHub Pages publishes none", "put the file itself into content/assets/")
    for path, _ in seen.files:
        if any(part.startswith(".") for part in path.split("/")) and path not in _NO_DOTS:
            yield _warning(
                f"site/{path}", "begins with a dot, and the Pages artifact leaves such files out", "give it another name"
            )


def _same_but_for_case(seen: Facts) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for path, _ in seen.files:
        key = unicodedata.normalize("NFC", path).casefold()
        if key in first:
            what = f"differs from site/{first[key]} in upper and lower case only"
            yield _error(f"site/{path}", what, "rename one: on many disks they are one file")
        first.setdefault(key, path)


def _address(seen: Facts) -> str | None:
    """Where GitHub serves the repository's site without a domain of its own."""
    if seen.repository is None:
        return None
    owner, name = seen.repository
    home = f"https://{owner.lower()}.github.io"
    return home if name.lower() == f"{owner.lower()}.github.io" else f"{home}/{name}"


def _settings(seen: Facts) -> str:
    """Where what GitHub Pages does is set."""
    return f"https://github.com/{'/'.join(seen.repository)}/settings/pages" if seen.repository else "Settings → Pages"


def _publish(seen: Facts) -> str:
    """The command that publishes to the remote and branch that were asked about."""
    others = (("remote", seen.branch.remote, "origin"), ("branch", seen.branch.name, "gh-pages"))
    return "".join(("python build.py publish", *(f" --{name} {given}" for name, given, usual in others if given != usual)))


def _own_domain(seen: Facts) -> bool:
    return bool(seen.origin) and not seen.origin.lower().endswith(".github.io")


def _error(path: str, what: str, todo: str) -> Problem:
    return Problem(path=path, what=what, todo=todo)


def _warning(path: str, what: str, todo: str) -> Problem:
    return Problem(path=path, what=what, todo=todo, severity=Severity.WARNING)


_RULES = (
    _no_repository,
    _no_remote,
    _unreached,
    _exposed,
    _recalled,
    _not_built,
    _two_sources,
    _never_run,
    _mislaid,
    _wrong_address,
    _domain,
    _jekyll,
    _actions_that_do_not_fit,
    _shallow,
    _in_git,
    _too_large,
    _links_and_dots,
    _pointers,
    _same_but_for_case,
    _not_published,
    _source_of_pages,
)
