"""What Chinese says of figures: → Tongue. Words are not parted, so a noun is known by its measure word and by what ends it."""

from types import MappingProxyType

from dateline.claims import across
from dateline.claims.sentence import Sentence
from dateline.claims.tongue import PART, Near, Noun, Number, Tongue

_DIGITS = {each: number for number, each in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0}
_TENS = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10**4, "亿": 10**8}
_MEASURES = frozenset("名位个家户所座艘辆架条只头间支批项种套株棵张册颗件片栋枚幅尊本部台")
_UNITS = {
    "立方米": "cubic metre",
    "平方米": "square metre",
    "平方公里": "square km",
    "公里": "km",
    "千米": "km",
    "公顷": "hectare",
    "千瓦时": "kWh",
    "兆瓦": "MW",
    "吨": "tonne",
    "亩": "mu",
    "米": "metre",
}
"""What is measured needs no noun behind it."""
_CLOSED = frozenset(
    "的了在和与及或等是有被从由将已为向对于以把并就都也还而但因于到至自后前时中上下内外没不来去说称据，。、；：！？（）“”《》"
)
_CURRENCIES = {
    **dict.fromkeys(("元", "人民币", "¥"), "CNY"),
    **dict.fromkeys(("美元", "$"), "$"),
    **dict.fromkeys(("欧元", "€"), "€"),
    "英镑": "£",
    "日元": "JPY",
    "比索": "peso",
}
_ALIKE = across.counted("zh")
_SKIPPED = frozenset(("所有", "每", "全部", "全体", "多", "余", "来"))
_LONGEST = 4


def numeral(said: Sentence, at: int) -> Number | None:
    """`四十五`, `二百五十`, `三万`, `六亿`; a single digit counts where a measure word follows."""
    total, section, digit, place, least = 0, 0, 0, at, 1
    while place < len(said.lows):
        low = said.lows[place]
        if low in _DIGITS:
            digit = _DIGITS[low]
        elif low in _TENS:
            section, least, digit = section + (digit or 1) * _TENS[low], _TENS[low], 0
        elif low in _LARGE and (section or digit):
            total, least = (total + section + digit) * _LARGE[low], _LARGE[low]
            section = digit = 0
        else:
            break
        place += 1
    value = total + section + digit
    if place == at or not value or said.low(at - 1) == "第":
        return None
    return Number(float(value), float(1 if digit else least if least >= 100 else 1), at, place)


def noun(said: Sentence, at: int) -> Noun | None:
    """What stands behind a number: a measure word and the noun, up to a word that ends it; or behind `的`, without the first."""
    place = _skipped(said, at)
    unit = _unit(said, place)
    if unit is not None:
        return unit
    measured = said.low(place) in _MEASURES
    first = place + measured
    end = first
    while end < len(said.lows) and end - first < _LONGEST and said.lows[end] not in _CLOSED and said.lows[end].isalpha():
        end += 1
    words = "".join(said.lows[first:end])
    if words[:1] == "人" and not measured:
        return Noun("people", first + 1, ("人",))
    if not words and measured:
        return _noun_ahead(said, at, first)
    if len(words) < 2:
        return None
    words = next((words[:size] for size in (4, 2) if words[:size] in _ALIKE), words if len(words) < _LONGEST else words[:2])
    behind = words[-2:]
    return Noun(_ALIKE.get(words) or _ALIKE.get(behind) or behind, first + len(words), (words,))


def _skipped(said: Sentence, at: int) -> int:
    """Behind `余` and `所有`, which stand between a number and what it counts."""
    while said.low(at) in _SKIPPED:
        at += 1
    return at


def _unit(said: Sentence, at: int) -> Noun | None:
    """`立方米`, `吨`: the longest measure of a quantity that stands here."""
    for size in (4, 3, 2, 1):
        words = "".join(said.run(at, at + size))
        if words in _UNITS:
            return Noun(_UNITS[words], at + size, (words,))
    return None


def _noun_ahead(said: Sentence, at: int, end: int) -> Noun | None:
    """`发掘墓葬212座`: where nothing is behind the measure word, the noun before the number."""
    first = at
    while first and (said.lows[first - 1][0].isdecimal() or said.lows[first - 1] in _LARGE or (said.lows[first - 1],) in _NEAR):
        first -= 1
    ahead = said.run(first - 2, first)
    if len(ahead) < 2 or any(low in _CLOSED or not low.isalpha() for low in ahead):
        return None
    words = "".join(ahead)
    return Noun(_ALIKE.get(words, words), end, (words,))


def counted(said: Sentence, at: int) -> Noun | None:
    """A noun with its measure word, or what is measured, or people, who need none."""
    place = _skipped(said, at)
    needs_none = said.low(place) in _MEASURES or said.low(place) == "人" or _unit(said, place) is not None
    return noun(said, at) if needs_none else None


def share(said: Sentence, at: int) -> Number | None:
    """`百分之七十五`, `四分之三`."""
    if said.lows[at] == "百分之":
        one = numeral(said, at + 1) if at + 1 < len(said.lows) else None
        return None if one is None else Number(one.value, 1.0, at, one.next)
    of = numeral(said, at)
    if of is None or said.low(of.next) != "分之":
        return None
    one = numeral(said, of.next + 1) if of.next + 1 < len(said.lows) else None
    return None if one is None or one.value > of.value else Number(100 * one.value / of.value, PART, at, one.next)


_NEAR: dict[tuple[str, ...], Near] = {
    **{(word,): Near.ABOUT for word in ("约", "大约", "左右")},
    **{(word,): Near.LEAST for word in ("超过", "逾", "至少", "超")},
    **{(word,): Near.MOST for word in ("最多", "不足", "多达", "不到")},
    **{(word,): Near.NEARLY for word in ("近", "将近", "接近")},
}

CHINESE = Tongue(
    words=frozenset((*_DIGITS, *_TENS, "百分之", "几乎")) - {"零", "〇"},
    numbers=MappingProxyType({}),
    magnitudes=MappingProxyType(_LARGE),
    crowds=MappingProxyType({}),
    parts=MappingProxyType({}),
    parting=frozenset(),
    percent=frozenset(("%",)),
    currencies=MappingProxyType(_CURRENCIES),
    near=MappingProxyType(_NEAR),
    near_ends=frozenset(words[-1] for words in _NEAR),
    behind=MappingProxyType({}),
    more=frozenset("多余"),
    nearly_all=MappingProxyType({("几乎",): ""}),
    almost=frozenset(("几乎",)),
    alike=_ALIKE,
    of=frozenset(("的",)),
    out_of=(),
    percents=(("%",),),
    single=frozenset(),
    until=frozenset(("至", "到")),
    since=frozenset(("从", "由")),
    halves=frozenset(),
    lone=frozenset(),
    reaching=frozenset(("到", "至")),
    it=frozenset(("其", "其中")),
    joining=frozenset(("和", "与", "及")),
    several=frozenset(),
    bare=frozenset(),
    closed=_CLOSED,
    silent=_CLOSED | frozenset("年月日人名位个家户元多余约近"),
    saying=frozenset(("表示", "介绍", "说", "称", "据")),
    summing=frozenset(),
    nameless=frozenset(("gdp", "usd", "rmb", "cny")),
    barred=frozenset(("第", "每")),
    spans=frozenset(),
    hanging=frozenset(),
    denying=frozenset("不没未"),
    beginning=frozenset(),
    unsaid=frozenset(("将", "计划", "预计", "不", "没", "未", "若", "如果", "可能", "目标", "力争", "拟")),
    rising=frozenset(("增", "增长", "升", "涨", "降", "下降", "跌")),
    traded=frozenset(("股", "股价", "收盘")),
    moving=frozenset(("死", "亡", "伤", "失踪", "确诊", "病例", "价")),
    months=frozenset(),
    times=frozenset(("每年", "年均")),
    befallen=across.befallen("zh"),
    tolls=MappingProxyType({}),
    tally=frozenset(),
    amounting=frozenset(),
    plural=lambda word: False,
    stem=lambda word: word,
    sayers=(),
    numeral=numeral,
    counted=counted,
    whole=noun,
    share=share,
)
