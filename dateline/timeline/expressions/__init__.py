"""Read what a text says of time: text, day of publication → expressions. English, Spanish and Chinese.

Law of the room: no clock and no memory. The same text published on the same day reads the same, whatever was read before.
"""

from dateline.timeline.expressions.expression import Expression, as_dict
from dateline.timeline.expressions.tagger import expressions

__all__ = ["Expression", "as_dict", "expressions"]
