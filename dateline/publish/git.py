"""Run git, and say in words what went wrong; Branch: where a site is published."""

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from dateline.nouns.problem import DatelineError

TIMEOUT = 600


class GitFailed(DatelineError):
    """git is missing or refused; the text has its own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A branch of a remote, as git calls both."""

    remote: str
    name: str

    def __str__(self) -> str:
        return f"{self.remote}/{self.name}"


def git(root: Path, *words: str, extra: Mapping[str, str] | None = None, given: bytes = b"") -> str:
    """What a git command prints, without the last line break.

    Raises:
        GitFailed: git is not there, or the command failed.
    """
    result = _run(root, words, extra=extra, given=given)
    if result.returncode:
        said = result.stderr.decode("utf-8", "replace").strip() or result.stdout.decode("utf-8", "replace").strip()
        raise GitFailed(f"git {words[0]} failed: {said}")
    return result.stdout.decode("utf-8", "surrogateescape").rstrip("\n")


def asked(root: Path, *words: str) -> str:
    """The same for a question: empty where git has no answer."""
    try:
        return git(root, *words)
    except GitFailed:
        return ""


def names(root: Path, *words: str) -> tuple[str, ...]:
    """File names of a command that ends each with NUL (`-z`)."""
    return tuple(filter(None, asked(root, *words).split("\0")))


def tip_of(root: Path, branch: Branch) -> str:
    """The commit that a branch stands at, fetched; empty where the remote has no such branch.

    Raises:
        GitFailed: the remote cannot be reached.
    """
    if not git(root, "ls-remote", "--heads", branch.remote, f"refs/heads/{branch.name}"):
        return ""
    fetched = f"+refs/heads/{branch.name}:refs/dateline/published"
    git(root, "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", branch.remote, fetched)
    return git(root, "rev-parse", "refs/dateline/published")


def _run(
    root: Path, words: tuple[str, ...], *, extra: Mapping[str, str] | None, given: bytes
) -> subprocess.CompletedProcess[bytes]:
    # Questions for a password would hang a build nobody looks at; git's own words then say what is missing.
    environment = os.environ | {"GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C.UTF-8"} | dict(extra or {})
    try:
        return subprocess.run(
            ["git", *words], cwd=root, env=environment, input=given, capture_output=True, check=False, timeout=TIMEOUT
        )
    except FileNotFoundError as error:
        raise GitFailed("git is not installed: get it from your system's packages or git-scm.com") from error
    except subprocess.TimeoutExpired as error:
        raise GitFailed(f"git {words[0]} took longer than {TIMEOUT} seconds: check the connection and try again") from error
