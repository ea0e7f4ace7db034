"""Claim: a figure that a story gives: of what, how much, according to whom, in which sentence."""

from enum import StrEnum

from dateline.frozen import dataclass

Key = tuple[str, str]
"""Collection and id of an entity."""

CURRENCIES = frozenset(("$", "€", "£", "CNY", "JPY", "franc", "krone", "peso", "real", "rouble", "rupee", "won"))
"""The units of money, however a text writes them."""


class ClaimStatus(StrEnum):
    """What the author decided: it is read rightly, it is the one to believe, it is not, or it is none that can be compared."""

    CONFIRMED = "confirmed"
    PREFERRED = "preferred"
    DEPRECATED = "deprecated"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """`value` is the figure as the story words it, `figure` the bare number, `low` and `high` what it can mean (infinite where it
    says “more than”), `unit` what is counted (`educator`, `$`, `%`) in a form that is the same however it is written, `measure`
    the same for a reader.

    `subject` is whom it is about, in the author's words or, where the text names somebody of the registry, by `about`. `scope` is
    the time it holds for (`2022`), empty where that is the day of the report. `words` are the stems of what is said of the figure,
    `names` the proper names of its sentence, `near` those shortly before, `lead` of a toll those that its story begins with, all
    parted by spaces; by these two claims are known to be of the same. `moving` are figures that are another the next day; of people
    a `toll` says what befell them (`die`, `hurt`, `miss`), of whom later reports know others. A `found` one was read by rules and
    not yet seen by the author."""

    id: str
    story: str
    value: str = ""
    figure: str = ""
    sentence: str = ""
    measure: str = ""
    subject: str = ""
    speaker: str = ""
    scope: str = ""
    unit: str = ""
    low: float = 0.0
    high: float = 0.0
    words: str = ""
    names: str = ""
    near: str = ""
    lead: str = ""
    about: tuple[Key, ...] = ()
    moving: bool = False
    toll: str = ""
    status: ClaimStatus = ClaimStatus.CONFIRMED
    reason: str = ""
    found: bool = False
