"""What English says of figures: → Tongue."""

import re
from functools import lru_cache
from types import MappingProxyType

from dateline.claims.across import befallen, counted
from dateline.claims.tongue import Near, Tongue, phrases
from dateline.text.listed import listed
from dateline.text.ordinary import ordinary

_UNITS = (
    "zero one two three four five six seven eight nine ten"
    " eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_NUMBERS = {word: number for number, word in enumerate(_UNITS.split())} | {
    f"{tens}-{units}" if units else tens: 10 * number + units_number
    for number, tens in enumerate(_TENS.split(), 2)
    for units_number, units in enumerate(("", *_UNITS.split()[1:10]))
}
_MAGNITUDES = {
    **dict.fromkeys(("dozen", "dozens"), 12),
    "hundred": 100,
    **dict.fromkeys(("thousand", "k"), 1000),
    **dict.fromkeys(("million", "mn", "m", "mln"), 10**6),
    **dict.fromkeys(("billion", "bn", "b", "bln"), 10**9),
    **dict.fromkeys(("trillion", "tn", "trn"), 10**12),
}
_PARTS = {
    **dict.fromkeys(("half", "halves"), 2),
    **dict.fromkeys(("third", "thirds"), 3),
    **dict.fromkeys(("quarter", "quarters", "fourth", "fourths"), 4),
    **{
        word: size
        for size, each in enumerate(("fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), 5)
        for word in (each, each + "s")
    },
}
_CURRENCIES = {
    **dict.fromkeys(("$", "us$", "usd", "dollar", "dollars"), "$"),
    **dict.fromkeys(("€", "eur", "euro", "euros"), "€"),
    **dict.fromkeys(("£", "gbp", "pound", "pounds", "sterling"), "£"),
    **dict.fromkeys(("yuan", "rmb", "cny", "renminbi"), "CNY"),
    **dict.fromkeys(("yen", "jpy"), "JPY"),
    **dict.fromkeys(("peso", "pesos", "mxn"), "peso"),
    **dict.fromkeys(("rupee", "rupees", "inr"), "rupee"),
    **dict.fromkeys(("rouble", "roubles", "ruble", "rubles"), "rouble"),
    **dict.fromkeys(("franc", "francs", "chf"), "franc"),
    **dict.fromkeys(("won", "krw"), "won"),
    **dict.fromkeys(("real", "reais", "brl"), "real"),
    **dict.fromkeys(("krona", "kronor", "krone", "kroner"), "krone"),
}
_NEAR = {
    Near.ABOUT: "about; around; some; roughly; approximately; circa; an estimated; estimated; in the region of; more or less",
    Near.LEAST: "more than; over; at least; above; no fewer than; no less than; not less than; upwards of; in excess of",
    Near.MOST: "up to; at most; less than; fewer than; under; below; no more than; not more than; as much as; as many as",
    Near.NEARLY: "nearly; almost; close to; just under; not quite; virtually; practically; just short of; approaching",
    Near.OVER: "a little over; just over; slightly over; slightly more than; a little more than; just above; little more than",
}
_BEHIND = {
    Near.LEAST: "or more; plus; and more; or so more",
    Near.ABOUT: "or so; or thereabouts",
    Near.MOST: "or less; or fewer; at most",
}
_ALMOST = ("virtually", "practically", "almost", "nearly")
_NEARLY_ALL: dict[tuple[str, ...], str] = {
    **{(almost, who): "people" for almost in _ALMOST for who in ("everyone", "everybody")},
    **{(almost, every): "" for almost in _ALMOST for every in ("every", "all", "each")},
}
_SEVERAL = listed("multiple several many some few various countless tens dozens hundreds thousands millions billions scores")
_WORDS = (
    frozenset((*_NUMBERS, *_PARTS, *_MAGNITUDES, *_ALMOST, *_SEVERAL))
    | {f"{above}-{below}" for above in _UNITS.split()[1:10] for below in _PARTS}
) - listed("one two m b k several many some few various countless multiple half-half")
_PLURALS = listed(
    """
    people men women children police staff feet teeth cattle aircraft personnel folk villagers mice geese series km dead missing
    injured wounded
    """
)
_SINGULAR_S = listed(
    """
    business glass class gas bus loss process access press address success progress this his its was has does is us as plus less
    """
)
_ENDING = re.compile(r"(?:ings?|ed|e?s|e|’s|'s)$")


@lru_cache(maxsize=8192)
def _plural(word: str) -> bool:
    if word in _PLURALS:
        return True
    return len(word) > 3 and word[-1] == "s" and word[-2] not in "su'’i" and word not in _SINGULAR_S


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) == 4 and word[-1] == "s" and _plural(word):
        return word[:-1]
    return _ENDING.sub("", word) if len(word) > 4 else word


_NAME = r"(?P<name>[A-Z][\w.’'-]*(?:\s+(?:(?:of|for|the|and)\s+)*[A-Z][\w.’'-]*)*)"
_SAYS = "said|says|added|adds|reported|reports|estimated|estimates|announced|noted|told"

ENGLISH = Tongue(
    words=_WORDS,
    numbers=MappingProxyType(_NUMBERS),
    magnitudes=MappingProxyType(_MAGNITUDES),
    crowds=MappingProxyType(
        {
            "tens of thousands": (2e4, 1e5),
            "hundreds of thousands": (2e5, 1e6),
            "tens of millions": (2e7, 1e8),
            "hundreds of millions": (2e8, 1e9),
            "dozens": (24.0, 100.0),
            "scores": (40.0, 200.0),
            "hundreds": (200.0, 1000.0),
            "thousands": (2e3, 1e5),
            "millions": (2e6, 1e9),
        }
    ),
    parts=MappingProxyType(_PARTS),
    parting=frozenset(),
    percent=frozenset(("%", "percent", "pct")),
    currencies=MappingProxyType(_CURRENCIES),
    near=MappingProxyType(phrases(_NEAR)),
    near_ends=frozenset(words[-1] for words in phrases(_NEAR)),
    behind=MappingProxyType(phrases(_BEHIND)),
    nearly_all=MappingProxyType(_NEARLY_ALL),
    almost=frozenset(words[0] for words in _NEARLY_ALL),
    alike=counted("en"),
    of=frozenset(("of",)),
    out_of=(("in",), ("out", "of"), ("of", "every"), ("in", "every")),
    percents=(("%",), ("percent",), ("per", "cent"), ("pct",)),
    single=frozenset(("a", "one")),
    halves=frozenset(("half",)),
    and_half=(("and", "a", "half"),),
    opening=frozenset(("two",)),
    between=frozenset(("between",)),
    until=frozenset(("to", "or")),
    since=frozenset(("from", "by")),
    lone=frozenset(("one",)),
    reaching=frozenset(("to", "at")),
    it=frozenset(("it", "that", "which", "them", "whom")),
    joining=frozenset(("and", "or", "&")),
    several=_SEVERAL,
    bare=listed("the its their these those his her our all such"),
    closed=ordinary("en") - listed("new old young big great good little north south east west other long former")
    | listed("'s ’s including according worth year years while when-ever per versus"),
    silent=ordinary("en")
    | listed("year years month months week weeks day days also now so far total percent people according said says added"),
    saying=listed(
        """
        said says say told tells added adds reported reports according noted announced estimated estimates stated wrote
        explained
        """
    ),
    summing=listed("add added adds adding summed sums amount amounted amounts totted"),
    nameless=listed(
        """
        gdp usd rmb cny eur cpi covid covid-19 ceo cfo ltd plc inc llc corp sales total nearly almost virtually practically
        according online
        """
    ),
    barred=listed(
        """
        page pages chapter no number nos top first last next another other part class grade article section phase age aged
        channel route flight room floor past previous coming every each line verse volume vol issue act rule apartment unit gate
        platform model version level round game match set lap stage highway interstate psalm step chapter box under-
        """
    ),
    spans=listed(
        """
        year month week day hour minute second decade century times time points point percentage am pm o’clock o'clock o th st
        nd rd degree degrees goals goal cent cents weekends weekend nights night sides side ways way things thing parts others
        ones halves month-old year-old occasion stage minutes season quarter half round inning lap
        """
    ),
    unsaid=listed(
        """
        will would could may might should shall plan plans planned planning aim aims aimed aiming expect expects expected
        forecast forecasts target targets targeted goal hope hopes hoped hoping if unless intend intends intended propose
        proposes proposed predicted predicts projected not no never neither nor without denied cannot won't wouldn't
        didn't doesn't isn't wasn't weren't aren't hasn't haven't can't don't ’t would-be until should maximum minimum limit cap
        quota needed required need needs want wants wanted seek seeks sought instead rather capacity able ordered budget bid
        offer offered
        """
    ),
    hanging=listed("that which who whom whose where"),
    denying=listed(
        """
        not never nobody nothing none cannot won't wouldn't didn't doesn't isn't wasn't weren't aren't hasn't haven't can't don't ’t
        rather instead
        """
    ),
    beginning=listed("after before because while although though since when whereas once"),
    rising=listed(
        """
        rose rise rises rising risen grew grow grows growing grown growth jumped jump jumps up increased increase increases
        increasing climbed climb gained gain gains fell fall falls fallen falling dropped drop drops declined decline declines
        down decreased decrease slipped lost shrank cut surged surge soared soar plunged plunge added dipped slid expanded
        """
    ),
    traded=listed("share shares stock stocks closed closing traded trading composite stake bond bonds each apiece bid yield"),
    moving=listed(
        """
        killed dead died deaths death toll injured wounded hurt missing arrested detained infected infections cases confirmed
        rescued evacuated displaced hospitalized hospitalised price prices share shares traded trading index closed rate rates
        points barrel votes counted polled lead leads survivors casualties victims bodies temperature level stock stocks yield
        futures
        """
    ),
    months=listed(
        """
        january february march april may May june july august september october november december jan feb mar apr jun jul aug sep
        sept oct nov dec
        """
    ),
    times=listed(
        """
        january february march april May june july august september october november december monday tuesday wednesday thursday
        friday saturday sunday quarter half annual annually daily weekly monthly yearly month week today yesterday decade
        previously earlier ago formerly initially originally then last next average nationwide worldwide globally
        """
    ),
    befallen=befallen("en"),
    tolls=MappingProxyType({"toll": "deaths"}),
    tally=frozenset(("number", "count", "tally", "toll")),
    amounting=listed("to at is was are were of reached hit stands stood now"),
    plural=_plural,
    stem=_stem,
    sayers=(
        re.compile(rf"\baccording\s+to\s+(?:the\s+)?{_NAME}"),
        re.compile(rf"{_NAME}\s+(?:{_SAYS})\b"),
        re.compile(rf"\b(?:{_SAYS})\s+(?:the\s+)?{_NAME}"),
    ),
)
