"""Find names in Chinese text, as far as their endings and neighbours tell them: text → (start, end, Kind)."""

import re
from collections.abc import Iterator

from dateline.names.line import Kind
from dateline.text.chinese import HAN_SURNAMES

_HAN = "\u4e00-\u9fff"
_SURNAME = f"[{HAN_SURNAMES}]"
_TITLES = (
    "先生|女士|教授|主席|总统|总理|部长|省长|市长|县长|镇长|村长|书记|主任|院长|校长|局长|董事长|总裁|副总裁|经理|总经理|主管|记者|代表|大使"
    "|博士|老师"
)
_SAYS = "表示|指出|认为|介绍|强调|告诉|透露|坦言|说|称|回忆"
_AFTER = f"{_SAYS}|在|是|和|与|，|。|、|的|也|出席"
_AFTER_TITLE = "|".join(f"(?<={title})" for title in _TITLES.split("|"))
_OFFICES = "集团|公司|大学|学院|银行|委员会|研究院|研究所|协会|基金会|教育部|外交部|商务部|政府"
_RULES: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (re.compile(rf"(?:{_AFTER_TITLE})(?P<name>{_SURNAME}[{_HAN}]{{1,2}}?)(?={_AFTER})"), Kind.PERSON),
    (re.compile(rf"(?:^|[，。、；：“”（）《》\s])(?P<name>{_SURNAME}[{_HAN}]{{1,2}}?)(?={_SAYS}|{_TITLES})"), Kind.PERSON),
    (re.compile(rf"(?P<name>[{_HAN}]{{2,8}}?(?:{_OFFICES}))"), Kind.ORGANIZATION),
    (re.compile(rf"(?P<name>[{_HAN}]{{2,3}}?(?:省|市|县|村|镇|州|自治区))"), Kind.PLACE),
)
_NO_START = "在的了是和与对于从到为把被将及或这那该本各全某每其此由以向等有我你他她它们个位名一二三四五六七八九十两几多年月日"


def chinese_names(text: str) -> tuple[tuple[int, int, Kind], ...]:
    """Give the names, in order, none within another."""
    found = sorted(_found(text), key=lambda one: (one[0], -one[1]))
    kept: list[tuple[int, int, Kind]] = []
    for one in found:
        if not kept or one[0] >= kept[-1][1]:
            kept.append(one)
    return tuple(kept)


def _found(text: str) -> Iterator[tuple[int, int, Kind]]:
    for pattern, kind in _RULES:
        for match in pattern.finditer(text):
            start = match.start("name")
            while start < match.end("name") - 2 and kind is not Kind.PERSON and text[start] in _NO_START:
                start += 1
            yield start, match.end("name"), kind
