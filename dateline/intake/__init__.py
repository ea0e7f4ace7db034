"""Decide what becomes of each clipping: clippings, the stories kept, decisions → Step.

The law: an article is converted once; what the author edited is never overwritten, what the author deleted never comes back; what
changed in a clipping is merged into an edited story, and where both changed the same the author is asked.
"""

from dateline.intake.decisions import (
    Decisions,
    decisions,
    with_clipping_dropped,
    with_name_rejected,
    with_part_rejected,
    with_role_rejected,
    with_tie_rejected,
)
from dateline.intake.likeness import Gist, gist
from dateline.intake.merge import Conflict, Merged, merge
from dateline.intake.steps import Action, Kept, Step, each_step, file_name, kept, undated
from dateline.intake.whose import Coming, Doubt, Match, Undecided, Waiting, matches

__all__ = [
    "Action",
    "Coming",
    "Conflict",
    "Decisions",
    "Doubt",
    "Gist",
    "Kept",
    "Match",
    "Merged",
    "Step",
    "Undecided",
    "Waiting",
    "decisions",
    "each_step",
    "file_name",
    "gist",
    "kept",
    "matches",
    "merge",
    "undated",
    "with_clipping_dropped",
    "with_name_rejected",
    "with_part_rejected",
    "with_role_rejected",
    "with_tie_rejected",
]
