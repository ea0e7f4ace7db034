"""Outcome: what a build of the preview did. Begun: one goes on. Ahead: pages as it will make them. Note: what is told of a page."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from dateline.conversion import Conversion
from dateline.nouns.problem import Problem, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """`changed` are the site's files written or removed; `problems` are all that were found, `fault` a sentence for what is no
    problem of a file. With an error or a fault the last good site stands."""

    changed: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    fault: str = ""
    conversion: Conversion = field(default_factory=Conversion)
    seconds: float = 0.0

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What stands in the way."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)

    @property
    def stands(self) -> bool:
        """Whether the site that stands now is the one of this build."""
        return not self.fault and not self.errors

    def after(self, before: "Outcome") -> "Outcome":
        """The two as one, for whoever has not heard of the one before: its mistakes are past, what it changed is not."""
        changed = tuple(sorted({*before.changed, *self.changed}))
        conversion = self.conversion.after(before.conversion)
        return replace(self, changed=changed, conversion=conversion, seconds=before.seconds + self.seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """What can be said in the middle of a build: `pages` that somebody looks at, by their files, as it will make them; `so_far`
    what is wrong by then, None where mistakes that were told may still be there."""

    pages: Mapping[str, bytes]
    so_far: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Begun:
    """The whole is being built, which takes its time where a site is large."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """`source` is the file a page is made from, `badge` says what is not published of it yet, `open` what waits for its author."""

    source: str = ""
    badge: str = ""
    open: tuple[str, ...] = ()


Notes = Mapping[str, Note]
"""The notes on all pages, by their files in the site."""
