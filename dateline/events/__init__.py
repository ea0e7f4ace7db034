"""Find what a story says has happened: Story, its words, mentions → Account.

The law of this room: an event is a sentence that says in the past tense, or as something done, that one of a list of things
happened, with a date that belongs to that verb; or that tells, in the lead, the news of the headline, about the day of the report.
What is planned, wished, supposed, said to be so in general, or somebody's opinion is none. Nothing is made up: the line that tells
an event consists of the story's own words, and a name put in for a pronoun stands in square brackets. The same story gives the same
events, with the same ids, whenever it is read.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from dateline.nouns.account import Account
from dateline.nouns.mention import Mention
from dateline.nouns.published import Published
from dateline.nouns.story import Story

if TYPE_CHECKING:
    from dateline.events.dates import Reader

__all__ = ["account"]


def account(
    story: Story,
    text: str,
    *,
    read: "Reader",
    mentions: Iterable[Mention] = (),
    original: Published | None = None,
    voice: str = "en",
) -> Account:
    """What the story tells. `text` is its body in plain words, blocks apart by empty lines; `read` tags expressions of time.

    The words of a copy count from the day of its original: the front matter's `original_date`, else `original`. `voice` is
    the language in which it is said how a date was reached.
    """
    from dateline.events.reading import account as read_account  # a build in which no story changed needs no rules

    return read_account(story, text, read=read, mentions=mentions, original=original, voice=voice)
