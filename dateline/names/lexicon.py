"""The lists as they compare: each word with and without its diacritics."""

from dateline.names.lists import kinds, localities, makers, organizations, places, world
from dateline.names.lists.surnames import SURNAMES
from dateline.names.words import plains
from dateline.text.chinese import SURNAMES as CHINESE_SURNAMES
from dateline.text.given import GIVEN, PLAIN_TOO
from dateline.text.listed import listed

COUNTRIES = plains(places.COUNTRIES)
PLACES = plains(places.PLACES | world.REGIONS) | COUNTRIES
LOCALITIES = localities.NAMES - {"god"}
"""Towns and parts of countries, from open data."""
MAKERS = (organizations.NAMES | plains(makers.MAKERS)) - plains(makers.PRODUCTS)
"""Companies, brands, agencies, clubs and bands, from open data."""
PRODUCTS = plains(makers.PRODUCTS)
LONG = frozenset(name for name in MAKERS | LOCALITIES | PRODUCTS if " " in name)
WHOLE = PLACES | LOCALITIES
"""Places, which an adjective at their beginning does not part: `Saudi Arabia`."""
LONG_STARTS = frozenset(name.partition(" ")[0] for name in LONG)
"""Names of several words, and what they begin with."""
DEMONYMS = plains(places.DEMONYMS | world.AGES)
GIVEN_NAMES = plains(GIVEN)
SURE_GIVEN = GIVEN_NAMES - plains(PLAIN_TOO)
MAYBE_GIVEN = plains(PLAIN_TOO)
FAMILY = plains(SURNAMES)
CHINESE_FAMILY = plains(CHINESE_SURNAMES)
NICKNAMES = plains(kinds.NICKNAMES)
ORG_LAST, ORG_FIRST = plains(kinds.ORG_LAST) | NICKNAMES, plains(kinds.ORG_FIRST)
ORG_WORDS = plains(kinds.ORG_WORDS)
LOC_LAST, LOC_FIRST = plains(kinds.LOC_LAST), plains(kinds.LOC_FIRST)
MISC_LAST, MISC_FIRST = plains(kinds.MISC_LAST), plains(kinds.MISC_FIRST)
ENDS = ORG_LAST | LOC_LAST | MISC_LAST
"""Last words of a name that is no person's."""
TITLES, SURE_TITLES = plains(kinds.TITLES), plains(kinds.SURE_TITLES)
PORTFOLIOS = kinds.PORTFOLIOS
LETTERS_BEHIND = plains(kinds.LETTERS_BEHIND)
SAYS, OF_PLACE, FOR_ORG = plains(kinds.SAYS), plains(kinds.OF_PLACE), plains(kinds.FOR_ORG)
LAND, SIDE, SPORT, NO_COMPANY = plains(kinds.LAND), plains(kinds.SIDE), plains(kinds.SPORT), plains(kinds.NO_COMPANY)
WORKS, SHARED = plains(kinds.WORKS), plains(kinds.SHARED)
ORG_NOUNS, MODELLED, FIRMS_DO = plains(kinds.ORG_NOUNS), plains(kinds.MODELLED), plains(kinds.FIRMS_DO)
DATES = plains(kinds.MONTHS_DAYS)
ROADS = listed("route routes interstate highway motorway autopista carretera autovia")
PARTICLES = listed("de del da do dos das di della von van der den bin ibn al ul du des le zu ter ten la las los el")
FIRM_ENDS = listed("inc inc. corp corp. ltd ltd. plc llc gmbh ag a/s s.a. s.a.b. sab oy oyj aps bv b.v. nv n.v. srl sarl limited")
"""What stands behind a company's name and nobody else's."""
BYNAMES = listed("elder younger great terrible conqueror magnificent wise bold pious fair")
QUOTES = frozenset('"“”«»') | {"``", "''"}
_ENDINGS = listed("based born led backed owned listed controlled held run style trained speaking language era type")
COMPOUNDS = tuple(f"-{end}" for end in sorted(_ENDINGS))
"""Ends of adjectives made from a name: `Paris-based`."""
_FIRMS_TOO = listed(
    "ford chrysler dodge harley wells chase merrill kraft hershey campbell wendy abbott baker halliburton tyson hilton"
)
_ELSE = MAKERS | _FIRMS_TOO
BORNE_GIVEN = SURE_GIVEN - PLACES - LOCALITIES - _ELSE
BORNE_FAMILY = (FAMILY | CHINESE_FAMILY) - _ELSE
"""Given names and surnames that are no companies; surnames may be places."""
TOWNS = PLACES | LOCALITIES


def people(word: str) -> bool:
    """Whether a bare word is a people's name or adjective: `dutch`, `serbs`."""
    return word in DEMONYMS or (word.endswith("s") and word[:-1] in DEMONYMS)
