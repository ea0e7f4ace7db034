"""Chinese words for time, in simplified and traditional characters: numbers, units, parts of the day, feasts."""

from itertools import product

from dateline.timeline.expressions.grammar import DIGITS, Opening, Piece, Value, figures, words

_DIGIT = {"〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "两": 2, "兩": 2}
_HAN = "".join(_DIGIT)
_NUMERALS = rf"[{_HAN}十百千]+"
_VAGUE = {
    "几": "X",
    "幾": "X",
    "数": "X",
    "數": "X",
    "多": "X",
    "若干": "X",
    "好几": "X",
    "十几": "X",
    "十幾": "X",
    "数十": "X",
    "數十": "X",
    "半": "0.5",
}


def number(text: str) -> int:
    """`23`, `２３`, `二十三`, `二〇二三`, `百`."""
    if text.isdecimal():
        return int(text)
    if not any(sign in text for sign in "十百千"):
        return int("".join(str(_DIGIT[sign]) for sign in text))
    total, digit = 0, 0
    for sign in text:
        if sign in _DIGIT:
            digit = _DIGIT[sign]
            continue
        total += (digit or 1) * {"十": 10, "百": 100, "千": 1000}[sign]
        digit = 0
    return total + digit


def count(text: str) -> str | None:
    """A number of units: `2`, `2.5` or `X`."""
    if text in _VAGUE:
        return _VAGUE[text]
    if text[0].isdecimal():
        return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text)
    return str(number(text))


def _open(*phrases: str) -> frozenset[Opening]:
    """The openings of these words, each sign one."""
    return frozenset(map(tuple, phrases))


_NUMERAL = (*_HAN, "十", "百", "千")
_NUMBER_OPENINGS = _open(DIGITS, *_NUMERAL, *map("".join, product(_NUMERAL, repeat=2)))
_COUNT_OPENINGS = _NUMBER_OPENINGS | _open(*"几幾数數多半", "若干", "好几", "十几", "十幾", "数十", "數十")
_UNITS: dict[str, Value] = {
    "秒": "TS", "秒钟": "TS", "分钟": "TM", "分鐘": "TM", "小时": "TH", "小時": "TH", "个小时": "TH", "個小時": "TH", "天": "D",
    "昼夜": "D", "周": "W", "週": "W",
    "个星期": "W", "個星期": "W", "星期": "W", "个礼拜": "W", "個禮拜": "W", "个月": "M", "個月": "M", "个季度": "Q",
    "個季度": "Q", "年": "Y", "年间": "Y", "周年": "Y",
    "个世纪": "CE", "個世紀": "CE", "世纪": "CE", "世紀": "CE",
}  # fmt: skip
_PARTS: dict[str, Value] = {
    "凌晨": "TNI", "清晨": "TMO", "早晨": "TMO", "早上": "TMO", "上午": "TMO", "中午": "TMI", "下午": "TAF", "傍晚": "TEV",
    "晚上": "TEV", "晚间": "TEV", "晚間": "TEV",
    "夜间": "TNI", "夜間": "TNI", "深夜": "TNI", "午夜": "TNI", "晚": "TEV", "早": "TMO", "晨": "TMO", "夜": "TNI", "夜里": "TNI",
}  # fmt: skip
_HALVES: dict[str, Value] = {
    "凌晨": "AM", "清晨": "AM", "早晨": "AM", "早上": "AM", "上午": "AM", "中午": "", "下午": "PM", "傍晚": "PM", "晚上": "PM",
    "晚间": "PM", "晚間": "PM", "晚": "PM",
    "深夜": "PM", "早": "AM",
}  # fmt: skip
_PHASES: dict[str, Value] = {
    "初": "START",
    "中": "MID",
    "底": "END",
    "末": "END",
    "年初": "START",
    "年中": "MID",
    "年底": "END",
    "年末": "END",
    "初期": "START",
    "初叶": "START",
    "中期": "MID",
    "中叶": "MID",
    "后期": "END",
    "末期": "END",
    "末叶": "END",
}
_MONTH_PHASES: dict[str, Value] = {
    "初": "START",
    "上旬": "START",
    "中旬": "MID",
    "下旬": "END",
    "底": "END",
    "末": "END",
    "中": "MID",
}
_FEASTS: dict[str, Value] = {
    "春节": "L", "春節": "L", "农历新年": "L", "農曆新年": "L", "大年初一": "L", "除夕": "L-1", "除夕夜": "L-1",
    "元宵节": "L14", "元宵節": "L14", "元旦": "1:1", "国庆节": "10:1",
    "國慶節": "10:1", "国庆": "10:1", "五一劳动节": "5:1",
    "劳动节": "5:1", "勞動節": "5:1", "五一": "5:1", "圣诞节": "12:25", "聖誕節": "12:25", "圣诞": "12:25", "平安夜": "12:24",
    "三八妇女节": "3:8", "妇女节": "3:8",
    "儿童节": "6:1", "教师节": "9:10", "清明节": "4:5", "清明節": "4:5", "情人节": "2:14", "建党节": "7:1", "建军节": "8:1",
    "复活节": "E", "復活節": "E",
}  # fmt: skip
_REFS: dict[str, Value] = {
    "现在": "PRESENT_REF", "現在": "PRESENT_REF", "目前": "PRESENT_REF", "当前": "PRESENT_REF", "當前": "PRESENT_REF",
    "如今": "PRESENT_REF", "眼下": "PRESENT_REF",
    "近日": "PAST_REF", "日前": "PAST_REF", "最近": "PAST_REF", "近期": "PAST_REF", "近来": "PAST_REF", "近年来": "PAST_REF",
    "近年": "PAST_REF", "近年來": "PAST_REF",
    "此前": "PAST_REF", "过去": "PAST_REF", "過去": "PAST_REF", "以往": "PAST_REF", "近几年": "PAST_REF", "近些年": "PAST_REF",
    "不久前": "PAST_REF",
    "未来": "FUTURE_REF", "未來": "FUTURE_REF", "将来": "FUTURE_REF", "將來": "FUTURE_REF", "今后": "FUTURE_REF",
    "今後": "FUTURE_REF", "不久": "FUTURE_REF",
}  # fmt: skip
_QUANTITIES: dict[str, Value] = {
    "近": "LESS_THAN", "约": "APPROX", "約": "APPROX", "大约": "APPROX", "大約": "APPROX", "超过": "MORE_THAN",
    "超過": "MORE_THAN", "至少": "EQUAL_OR_MORE",
    "不到": "LESS_THAN", "将近": "LESS_THAN", "將近": "LESS_THAN", "长达": "", "長達": "", "最多": "EQUAL_OR_LESS", "为期": "",
    "為期": "",
}  # fmt: skip
_WEEKDAYS = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7}

_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]"

_REIGNS: dict[str, Value] = {
    "武德": 618, "贞观": 627, "貞觀": 627, "永徽": 650, "开元": 713, "開元": 713, "天宝": 742, "天寶": 742,
    "大历": 766, "大曆": 766,
    "贞元": 785, "貞元": 785, "元和": 806, "会昌": 841, "會昌": 841, "咸通": 860, "建隆": 960, "太平兴国": 976, "太平興國": 976,
    "咸平": 998, "景德": 1004, "大中祥符": 1008, "天圣": 1023, "天聖": 1023, "庆历": 1041, "慶曆": 1041, "皇祐": 1049, "嘉祐": 1056,
    "治平": 1064, "熙宁": 1068, "熙寧": 1068, "元丰": 1078, "元豐": 1078, "元祐": 1086, "绍圣": 1094, "紹聖": 1094, "崇宁": 1102,
    "大观": 1107, "政和": 1111, "宣和": 1119, "靖康": 1126, "建炎": 1127, "乾道": 1165, "淳熙": 1174, "庆元": 1195, "淳祐": 1241,
    "咸淳": 1265, "至元": 1264, "大德": 1297, "延祐": 1314, "至正": 1341, "洪武": 1368, "建文": 1399, "永乐": 1403, "永樂": 1403,
    "洪熙": 1425, "宣德": 1426, "正统": 1436, "正統": 1436, "景泰": 1450, "天顺": 1457, "天順": 1457, "成化": 1465, "弘治": 1488,
    "正德": 1506, "嘉靖": 1522, "隆庆": 1567, "隆慶": 1567, "万历": 1573, "萬曆": 1573, "天启": 1621, "天啟": 1621, "崇祯": 1628,
    "崇禎": 1628, "顺治": 1644, "順治": 1644, "康熙": 1662, "雍正": 1723, "乾隆": 1736, "嘉庆": 1796, "嘉慶": 1796, "道光": 1821,
    "咸丰": 1851, "咸豐": 1851, "同治": 1862, "光绪": 1875, "光緒": 1875, "宣统": 1909, "宣統": 1909, "明治": 1868, "大正": 1912,
    "昭和": 1926, "平成": 1989, "令和": 2019,
}  # fmt: skip
"""The years in which reigns began, in China and Japan."""

PIECES: dict[str, Piece] = {
    "year": figures(rf"(?:1\d{{3}}|20\d\d)(?!\d)|[一二][{_HAN}]{{3}}", number, openings=_NUMBER_OPENINGS),
    "reign": words(_REIGNS),
    "first": words({"元": "1"}),
    "hundreds": figures(r"[1-9]\d{2,3}(?!\d)", int),
    "about": words({"约": "APPROX", "約": "APPROX", "大约": "APPROX", "大約": "APPROX"}),
    "half_century": words({"上半叶": 1, "上半葉": 1, "下半叶": 2, "下半葉": 2}),
    "half_year": words({"上半年": 1, "下半年": 2}),
    "republic": figures(
        rf"民[国國] ?(?:\d{{1,3}}|{_NUMERALS})", lambda text: 1911 + number(text[2:].strip()), openings=_open("民国", "民國")
    ),
    "digits": figures(r"\d{1,4}(?!\d)", int),
    "more_than": words({"一个": "1", "一個": "1", "两个": "2", "兩個": "2"}),
    "hours": words({"小时": "TH", "小時": "TH", "星期": "W", "月": "M"}),
    "two_month": figures(r"(?:0[1-9]|1[0-2])(?!\d|[.:]\d)", int),
    "month": figures(r"(?:1[0-2]|0?[1-9])(?!\d)|十[一二]?|[一二三四五六七八九]", number, openings=_NUMBER_OPENINGS),
    "day": figures(_DAY, number, openings=_NUMBER_OPENINGS),
    "day_figures": figures(r"(?:3[01]|[12]\d|0?[1-9])(?!\d)", int),
    "count": figures(rf"\d{{1,4}}(?:\.\d+)?(?!\d)|好几|十[几幾]|[数數]十|[几幾数數多半]|若干|{_NUMERALS}", count,
                     openings=_COUNT_OPENINGS, whole=_open(DIGITS * 2)),
    "ordinal": figures(r"[1-4](?!\d)|[一二三四]", number, openings=_NUMBER_OPENINGS),
    "century": figures(rf"\d{{1,2}}(?!\d)|{_NUMERALS}", number, openings=_NUMBER_OPENINGS),
    "decade": figures(r"[1-9]0(?!\d)|[一二三四五六七八九]十", number, openings=_NUMBER_OPENINGS),
    "weekday": words({prefix + sign: value for prefix in ("星期", "周", "週", "礼拜",
        "禮拜") for sign, value in _WEEKDAYS.items() if not (prefix in "周週" and sign == "天")}),
    "unit": words(_UNITS),
    "part": words(_PARTS),
    "half": words(_HALVES),
    "phase": words(_PHASES),
    "month_phase": figures("初|上旬|中旬|下旬|底|末|中(?![标標国國心学學央部午])", _MONTH_PHASES.get,
                           openings=_open("初", "上旬", "中旬", "下旬", "底", "末", "中")),
    "half_past": words({"半": 30}),
    "year_end": words({"年初": "START", "年中": "MID", "年底": "END", "年末": "END", "岁末": "END", "歲末": "END"}),
    "month_end": words({"月初": "START", "月中": "MID", "月底": "END", "月末": "END"}),
    "quantity": words(_QUANTITIES),
    "ref": words(_REFS),
    "holiday": words(_FEASTS),
    "hour": figures(rf"(?:1\d|2[0-4]|0?\d)(?!\d)|[{_HAN}十]{{1,3}}", number, openings=_NUMBER_OPENINGS),
    "minute": figures(rf"[0-5]\d(?!\d)|[{_HAN}十]{{1,3}}", number, openings=_NUMBER_OPENINGS),
    "season": words({"春": 3, "夏": 6, "秋": 9, "冬": 12, "春季": 3, "夏季": 6, "秋季": 9, "冬季": 12, "春天": 3, "夏天": 6,
        "秋天": 9, "冬天": 12}),
    "sure_season": words({"春季": 3, "夏季": 6, "秋季": 9, "冬季": 12, "春天": 3, "夏天": 6, "秋天": 9, "冬天": 12}),
    "year_shift": words({"今年": 0, "去年": -1, "前年": -2, "明年": 1, "后年": 2, "後年": 2, "本年": 0, "本年度": 0, "今": 0}),
    "year_word": words({"今年": 0, "去年": -1, "前年": -2, "明年": 1, "后年": 2, "後年": 2, "本年度": 0, "上年": -1}),
    "told_year": words({"同年": 0, "当年": 0, "當年": 0, "次年": 1, "翌年": 1, "第二年": 1, "前一年": -1, "上一年": -1,
        "这一年": 0, "這一年": 0, "那年": 0, "那一年": 0}),
    "month_word": words({"本月": 0, "这个月": 0, "這個月": 0, "上月": -1, "上个月": -1, "上個月": -1, "下月": 1, "下个月": 1,
        "下個月": 1}),
    "told_month": words({"当月": 0, "當月": 0, "同月": 0, "次月": 1, "翌月": 1}),
    "week_word": words({"上上周": -2, "下下周": 2,
        "本周": 0, "本週": 0, "这周": 0, "這週": 0, "上周": -1, "上週": -1, "下周": 1, "下週": 1, "本星期": 0,
        "这个星期": 0, "上星期": -1, "上个星期": -1, "上個星期": -1, "下星期": 1, "下个星期": 1, "这一周": 0, "上一周": -1}),
    "week_day": words({"上上周": -2, "下下周": 2,
        "本周": 0, "本週": 0, "这周": 0, "這週": 0, "上周": -1, "上週": -1, "下周": 1, "下週": 1, "本星期": 0,
        "上星期": -1, "上个星期": -1, "下星期": 1, "下个星期": 1}),
    "in_week": words(dict(_WEEKDAYS)),
    "which": words({"上": "last", "上个": "last", "上個": "last", "本": "this", "这个": "this", "這個": "this", "下": "next",
        "下个": "next", "下個": "next"}),
    "days": words({"今天": 0, "今日": 0, "即日": 0,
        "昨天": -1, "昨日": -1, "前天": -2, "前日": -2, "大前天": -3, "明天": 1, "明日": 1,
        "后天": 2, "後天": 2, "大后天": 3}),
    "short_days": words({"今": 0, "昨": -1, "明": 1}),
    "short_part": words({"早": "TMO", "晨": "TMO", "晚": "TEV", "夜": "TNI"}),
    "told_days": words({"当天": 0, "當天": 0, "当日": 0, "當日": 0, "同日": 0, "同一天": 0, "次日": 1, "翌日": 1, "第二天": 1,
        "隔天": 1, "隔日": 1, "前一天": -1, "前一日": -1}),
    "often": words({"天": "D", "日": "D", "周": "W", "週": "W", "星期": "W", "个月": "M", "個月": "M", "月": "M", "年": "Y",
        "季度": "Q", "小时": "TH", "小時": "TH", "周末": "WE"}),
    "a": figures(r"\d{4}(?!\d)", int),
    "b": figures(r"\d{1,2}(?!\d)", int),
    "c": figures(r"\d{1,2}(?!\d)", int),
}  # fmt: skip
