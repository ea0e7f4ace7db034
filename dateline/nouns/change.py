"""Change: a file that a decision wrote, as it was before and as it is since."""

from dateline.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """`path` is from the project's folder, with slashes; `before` is None where there was no such file, `after` where there is none
    any more."""

    path: str
    before: str | None
    after: str | None
