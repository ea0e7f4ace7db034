"""Count outlets again, of which a story has another: the list of all stories → the page of numbers, and the outlet of each."""

from collections.abc import Mapping

from dateline import built_pages, render
from dateline.again.desk import Desk

_LIST, _NUMBERS = "stories/index.html", "numbers/index.html"


def outlets_again(at: Desk) -> Mapping[str, str]:
    """The outlets of all stories by their addresses, as they are now, counted on the page of numbers."""
    outlets = {card.url: card.source for card in render.listed_cards(at.sheet(_LIST))}
    at.print_from(_NUMBERS, built_pages.set_up(render.outlets_again(at.sheet(_NUMBERS), outlets.values())))
    return outlets
