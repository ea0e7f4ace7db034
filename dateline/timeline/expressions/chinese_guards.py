"""Chinese objections: when the words of a rule mean no time, Found → bool."""

import re

from dateline.timeline.expressions.found import Found

_YEARS_OLD = re.compile(r"(?:已经?|才|刚|满|刚满)?[\d一二三四五六七八九十]{1,4}周?[岁歲]")


def school_year(found: Found) -> bool:
    """`三年级`, `90年代`, `5年期`: years that are no length."""
    return found.text[-1] == "年" and found.after(1) in tuple("级級代度")


def point(found: Found) -> bool:
    """`3点建议`: an hour needs minutes or a part of the day."""
    return found.text[-1] in "点點" and "half" not in found


def age(found: Found) -> bool:
    """`45周岁`."""
    return found.after(1) in ("岁", "歲")


def aged(found: Found) -> bool:
    """`今年29岁`: how old somebody is."""
    return _YEARS_OLD.match(found.after(8)) is not None


def past_event(found: Found) -> bool:
    """`过去了`: a verb."""
    return found.text in ("过去", "過去") and found.after(1) in ("了", "的", "，") and found.before(1) not in ("在", "")


def day_of_week(found: Found) -> bool:
    """`一周一`, `两周年`."""
    return found.text[-1] in "周週" and found.after(1) in tuple("一二三四五六日末")


_LUNAR = re.compile(r"[农農阴陰旧舊夏]历|[農陰舊夏]曆")
_LUNAR_DAY = re.compile(r"初[一二三四五六七八九十]|廿|十[一二三四五六七八九](?![日号號])|[二三]十(?![日号號])")


def lunar(found: Found) -> bool:
    """`农历五月`, `正月初五`, `八月十五`: months of the moon's calendar."""
    moon = found.text.rstrip("初上中下底末旬") if "phase" in found else found.text
    after = found.page.text[found.start + len(moon) :][:3]
    return bool(_LUNAR.search(found.before(4)) or _LUNAR_DAY.match(after) or found.before(1) in ("正", "腊", "臘", "冬"))


_SO_LONG = re.compile(r"(?:距今|已有|历时|歷時|长达|長達|绵延|过去|過去)(?:约|近|超过|大约)?$")
_OLD = re.compile(r"的?(?:历史|歷史|悠久|沧桑|风雨|寿命)")


def so_long(found: Found) -> bool:
    """`距今1200年`, `1400年历史`: a length."""
    return found.text[0].isdigit() and bool(_SO_LONG.search(found.before(8)) or _OLD.match(found.after(5)))


def before_year(found: Found) -> bool:
    """`1949年前`: before that year; `2000年前` is so long ago."""
    count = found.word("count")
    return found.word("unit") == "Y" and count.isdigit() and 1000 < int(count) < 2200 and int(count) % 100 != 0


def japan(found: Found) -> bool:
    """`第5日本`, `20日元`."""
    return found.after(1) in ("本", "元", "圆", "圓", "語", "语", "均", "报", "報")


_NUMBERED = re.compile(
    r"[线線楼樓院馆館门門车車口井窟坑船厅廳桥橋令房炉爐仓倉]|公路|高速|机组|機組|航站|文件|台风|颱風|决议|決議|提案|通告|公告|"
    r"选手|選手|球衣|球员|病房|泊位|卫星|衛星|飞船|飛船|火箭|探测|展厅|住宅|地块|隧道|站台|车间|矿|宿舍"
)


def numbered(found: Found) -> bool:
    """`7号线`, `第9号台风`: the seventh of its sort and no seventh day; the seventh day of a month is also `7日`."""
    return found.text[-1] in "号號" and (found.before(1) == "第" or _NUMBERED.match(found.after(2)) is not None)


def in_number(found: Found) -> bool:
    """`12003-2005`."""
    return found.before(1).isdigit()


def no_span(found: Found) -> bool:
    """`2019.03元`; `2019.03—2021.12` are months."""
    return found.before(1) not in _TO and found.after(1) not in _TO


_TO = tuple("-–—~－～至到")


def no_head(found: Found) -> bool:
    """`房间2005 号`; a year that opens an item (`时间线：2005 公司成立`) is one."""
    return _HEAD.search(found.before(3)) is None or _BODY.match(found.after(3)) is None or not found.text.isdigit()


_HEAD = re.compile(r"(?:^|[：:；;。\n])\s?$")
_BODY = re.compile(r"\s?[：:—–]\s?[^\d\s]| [\u4e00-\u9fff](?<![年人元名万余多])")


def apart(found: Found) -> bool:
    """`时隔12年后`: how long, not when."""
    return found.before(2) in ("时隔", "時隔")
