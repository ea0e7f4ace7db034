"""Amended: what of a site was brought up to date without building the whole."""

from dateline.frozen import dataclass
from dateline.nouns.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Amended:
    """The files of the site that were written, those that were taken out, and the pages with why each is another; `problems`
    are those of the whole site."""

    written: tuple[str, ...]
    gone: tuple[str, ...] = ()
    why: tuple[tuple[str, str], ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def changed(self) -> tuple[str, ...]:
        """All files that are others now."""
        return (*self.written, *self.gone)
