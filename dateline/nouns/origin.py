"""Origin: where an article was published, and where it was copied from."""

from dateline.frozen import dataclass
from dateline.nouns.published import Published


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The outlet, with the address and section there; `original` and `original_date` of another outlet's report that it copied.
    `accessed` is a date, `archived` the address of an archived copy."""

    name: str = ""
    url: str = ""
    accessed: str = ""
    archived: str = ""
    section: str = ""
    original: str = ""
    original_date: Published | None = None

    @property
    def outlet(self) -> str:
        """Whom a list names as its outlet."""
        return self.name or self.original
