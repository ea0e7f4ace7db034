# ruff: noqa: E501 - patterns stay on one line each, to be read as one
"""Read who wrote a Chinese article: the words of a line → names of people."""

import re

from dateline.text.chinese import HAN_SURNAMES, NO_NAMES

_NAME = rf"(?:[{HAN_SURNAMES}][\u4e00-\u9fff]{{1,2}}|(?:欧阳|司马|上官|诸葛|夏侯|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒)[\u4e00-\u9fff]{{1,2}})"
_NAMES = rf"{_NAME}(?:[\s、，,/／和及]+{_NAME})*"
_ROLE = r"(?:记者|記者|实习生|通讯员|通訊員|特约撰稿人?|撰稿人?|撰文|执笔|作者|文)"
_SIGNED = re.compile(
    rf"(?:^|[\s（(【\[〔□■●|｜：:；;]|[\u4e00-\u9fff·]{{1,10}}(?={_ROLE}))(?:本报|本刊|本网|本台|新华社|特约|见习|全媒体)*{_ROLE}"
    rf"[\s:：/／|｜]*(?:[\u4e00-\u9fff]{{2,6}}\s+)??(?P<names>{_NAMES})(?=$|[\s）)】\]〕|｜；;,，。／])"
)
_ALONE = re.compile(rf"[□■●\s（(【\[文|｜/]*(?P<names>{_NAMES})[\s）)】\]|｜/]*(?:报道|報道|報導)?")
_BRACKETS = re.compile(
    rf"[（(]\s*(?:\S{{0,6}}{_ROLE}[\s:：]*)?(?P<names>{_NAMES})(?:[\s/／]+[\u4e00-\u9fff]{{0,6}}?(?:报道|电|文))?\s*[）)]$"
)
# 和 is a surname, too: it parts two names only where each has a sign more before it.
_PARTED = re.compile(r"[\s、，,/／]+|(?<=[\u4e00-\u9fff]{2})[和及](?=[\u4e00-\u9fff]{2})")
_SPACED = re.compile(rf"(?<![\u4e00-\u9fff])([{HAN_SURNAMES}])[ \u3000]+(?=[\u4e00-\u9fff](?![\u4e00-\u9fff]))")
_SHORT, _LONGEST = 30, 80


def is_sentence(words: str) -> bool:
    """Whether a line is prose: it has a comma of its own and ends like a sentence, or leads to a list."""
    return len(words) > _SHORT and "，" in words and words[-1] in "。！？：；”"


def signed(words: str) -> tuple[str, ...]:
    """Those whom a line names behind a role: `光明日报记者 王小明 张丽`, `（作者：李华）`; empty for any other line."""
    if len(words) > _LONGEST:
        return ()
    found = _SIGNED.search(_SPACED.sub(r"\1", words))
    return _people(found["names"]) if found else ()


def alone(words: str) -> tuple[str, ...]:
    """Those of a line that is nothing but names, each beginning with a surname."""
    found = _ALONE.fullmatch(_SPACED.sub(r"\1", words)) if len(words) <= _LONGEST else None
    return _people(found["names"]) if found else ()


def in_brackets(words: str) -> tuple[str, ...]:
    """Those whom the brackets behind a last sentence name: `（姚远 上海报道）`, `（记者 姚远）`."""
    found = _BRACKETS.search(_SPACED.sub(r"\1", words[-_LONGEST:]))
    return _people(found["names"]) if found else ()


def _people(names: str) -> tuple[str, ...]:
    """The names of a row; none where one of them is a common word, as in a menu."""
    found = tuple(dict.fromkeys(name for name in _PARTED.split(names) if name))
    return () if not NO_NAMES.isdisjoint(found) else found
