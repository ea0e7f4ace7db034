"""Event: something that happened, when, and the sentence and story that say so."""

from enum import StrEnum

from dateline.frozen import dataclass
from dateline.nouns.when import When


class Certainty(StrEnum):
    """Whether the text states the date or it had to be inferred."""

    STATED = "stated"
    INFERRED = "inferred"


class EventStatus(StrEnum):
    """What the author decided."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """`story` is the id of the story that tells it, `quote` its sentence, `how` the reasoning behind an inferred date.

    `kind` is what sort of thing happened (`launch`, `agreement`, `visit` …), empty where nobody said. A `found` one was read out of
    the text by rules and not yet seen by the author. A copy's words, counted from the copy's own day, may name another day than
    `when`, which counts from the original's: that day is `literally`. `more` are fields that came along from a timeline made
    elsewhere (`text`, `media.url`, `group`), by name. `story` is empty where no story of the site tells it. A `vague` one does not
    say of whom it speaks (`They visited the pier`): it bears out what others tell, and tells nothing by itself. `verbs` are the
    words of a found one's sentence that say what was done, one for each thing that its line tells.
    """

    id: str
    when: When
    what: str
    story: str
    quote: str = ""
    certainty: Certainty = Certainty.STATED
    how: str = ""
    people: tuple[str, ...] = ()
    programs: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    status: EventStatus = EventStatus.CONFIRMED
    kind: str = ""
    found: bool = False
    literally: When | None = None
    more: tuple[tuple[str, str], ...] = ()
    vague: bool = False
    verbs: tuple[str, ...] = ()
