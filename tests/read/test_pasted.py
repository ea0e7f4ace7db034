"""Files into which somebody pasted several articles are parted; an article in sections is not. All words are ours."""

import pytest

from dateline import read
from dateline.convert import convert

FARES = (
    "Fares on the ferries between Lindholm and the islands will rise by four per cent from 1 May, the company said on Tuesday.\n\n"
    "A return ticket for an adult will cost fourteen pounds, and islanders keep their discount of one third of the whole."
)
PROTEST = (
    "Some two hundred islanders met at the pier of Skerry on Sunday to protest against dearer ferries and the price of diesel.\n\n"
    "The company has invited the council to talks about what islanders pay, which are to be held in the middle of the month."
)


@pytest.mark.parametrize("line", ["* * *", "***", "-----", "==========", "———"])
def test_two_articles_in_a_file_are_two(line: str) -> None:
    """Each has a headline and says below it who wrote it or when."""
    text = f"Ferry fares to rise\nBy Ada Holm\nLindholm Mercury, 3 April 2019\n\n{FARES}\n\n{line}\n\nIslanders protest\n10 April 2019\n\n{PROTEST}\n"

    drafts = [convert(clipping) for clipping in read.several(text.encode(), path="two.txt")]

    assert [(draft.title, str(draft.date), draft.body) for draft in drafts] == [
        ("Ferry fares to rise", "2019-04-03", FARES),
        ("Islanders protest", "2019-04-10", PROTEST),
    ]


@pytest.mark.parametrize("second", ["A second thought", "In the spring of 2019 nobody on the islands had heard of dearer ferries."])
def test_sections_of_an_article_stay_together(second: str) -> None:
    """A part that nobody signs and no day stands over belongs to what is above it."""
    text = f"Ferry fares to rise\nBy Ada Holm\n3 April 2019\n\n{FARES}\n\n* * *\n\n{second}\n\n{PROTEST}\n"

    assert len(read.several(text.encode(), path="one.txt")) == 1
