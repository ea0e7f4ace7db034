"""Know a ship that is spoken of as a she: line → whether it tells what is done to ships alone."""

import re

SHIP = "ship|barque|brig|schooner|steamer|vessel|ferry|frigate|trawler|tanker|freighter|lifeboat|liner|yacht|boat"
A_SHIP = re.compile(rf"\b(?:{SHIP})\b", re.I)

_DONE_TO_SHIPS = re.compile(
    r"(?:she|ella) (?:(?:was|were|had been|fue|había sido) (?:\w+(?:ly|mente) )?(?:re)?"
    r"(?:built|fitted|launched|commissioned|christened|scrapped|refloated|salvaged|towed|constru|botad|bautizad|desguazad|reflotad)|"
    r"(?:ran|had run) aground|capsized|sank\b|foundered|encalló|zozobró|naufragó)",
    re.I,
)


def of_a_ship(line: str) -> bool:
    """`She was built at Gdansk`, `She ran aground`."""
    return line[:1] in "SsEe" and _DONE_TO_SHIPS.match(line) is not None
