"""Find and type the names of a pile of sentences: tokens → Spans of people, organizations, places and others.

The law of this room: nothing is known of any particular site. What names are made of, what stands beside them, and what the pile
itself says of them elsewhere decide together.
"""

from dateline.names.find import Span, find
from dateline.names.lexicon import BORNE_FAMILY, BORNE_GIVEN, TOWNS
from dateline.names.line import Kind
from dateline.names.sight import Text, sightings
from dateline.names.tokens import tokens

__all__ = ["BORNE_FAMILY", "BORNE_GIVEN", "TOWNS", "Kind", "Span", "Text", "find", "sightings", "tokens"]
