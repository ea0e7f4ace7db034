"""Decide what becomes of each clipping: clippings, the stories kept, decisions → Step.

The law: an article is converted once; what the author edited is never overwritten, what the author deleted never comes back.
"""

from dateline.intake.decisions import PATH, Decisions, decisions, with_clipping_dropped
from dateline.intake.steps import Action, Kept, Step, file_name, kept, steps

__all__ = ["PATH", "Action", "Decisions", "Kept", "Step", "decisions", "file_name", "kept", "steps", "with_clipping_dropped"]
