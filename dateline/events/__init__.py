"""Find what a story says has happened: Story, its words, mentions → Account.

The law of this room: an event is a sentence that says in the past tense, or as something done, that one of a list of things
happened, with a date that belongs to that verb. What is planned, wished, supposed, said to be so in general, or somebody's
opinion is none. Nothing is made up: the line that tells an event consists of the sentence's own words. The same story gives the
same events, with the same ids, whenever it is read.
"""

from dateline.events.account import account

__all__ = ["account"]
