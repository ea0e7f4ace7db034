# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Read lines that say what they hold: `Author: X  Editor: Y`, `Section: NEWS`, `责任编辑：…` → (field, value) pairs."""

import re
from collections.abc import Iterator

from dateline.convert.fields.published import dates

_WORDS: tuple[tuple[str, str], ...] = (
    (
        "author",
        r"authors?|contributors?|written by|by|por|escriben?|by-?line|reporters?|writers?|autor(?:es|a|en|in)?|auteurs?|autore|autori|作者|記者|记者|撰文|文字|文|text|words|texto|texte",
    ),
    (
        "editor",
        r"editors?|edited by|editora?|redactor|éditeur|redakteur|责任编辑|責任編輯|编辑|編輯|责编|责任编校|web editor|copy editor",
    ),
    ("photographer", r"photographers?|photos?(?: by)?|fotos?|fotógraf[oa]|fotografías?|photography|摄影|攝影|图片?"),
    ("source", r"sources?|来源|來源|稿源|fuente|quelle|fonte|publication(?: title)?|newspaper|outlet|publisher"),
    (
        "date",
        r"date|published(?: on| at)?|publication date|posted(?: on)?|发布时间|發布時間|时间|時間|日期|fecha|datum|publicado|publié le|data",
    ),
    ("updated", r"updated?(?: on| at)?|last (?:updated|modified)|modified|actualizado|更新时间|更新時間|更新"),
    ("section", r"section|sección|rubrik|rubrique|版面|栏目|column"),
    ("title", r"title|headline|article (?:name|title)|标题|標題|título|titel|titre"),
    ("dateline", r"dateline"),
    ("length", r"length|word count|longitud"),
    (
        "filed",
        r"(?<!\w )(?:language|idioma|countries|industries|regions|provider|document type|publication type|source type|database|issn|isbn|accession number)",
    ),
    ("page", r"(?:start |end )?page"),
    ("loaded", r"load-date|last updated"),
    ("translator", r"translators?|translated by|翻译|校对|初审|复审|终审|审核|审签|监制|proofreader|producer|designer"),
)
_FIELD = {f"f{number}": field for number, (field, _) in enumerate(_WORDS)}
_LABEL = re.compile(
    r"(?<![\w])(?:" + "|".join(f"(?P<f{number}>{words})" for number, (_, words) in enumerate(_WORDS)) + r")\s?[:：]\s*", re.I
)

# 文字｜林晓梅, as Chinese accounts part a label from what it says.
_BARRED = re.compile(r"(?P<label>文字?|撰文|编辑|编輯|责编|责任编辑|摄影|攝影|图片?|校对|来源)\s?[｜|丨]\s?(?=[\u4e00-\u9fff])")

# A role within a value, which needs no colon: `Text by X  Photo by Y`, `记者 王晓燕 通讯员 李明`.
_ROLE = re.compile(
    r"(?:^|(?<=[\s/|,;，；]))(?:(?P<text>(?:text|words|story|written|texto)\s+(?:by|por))|(?P<photo>(?:photos?|pictures?|fotos?)\s+(?:by|por|de)))\s+"
    r"|(?:^|(?<=[\s/|｜]))(?:(?:本报|特约|见习)?(?P<reporter>记者|記者|通讯员|通訊員|作者|文)|(?P<camera>摄影|攝影|摄|图)|(?P<desk>编辑|編輯|责编))[\s/／]+"
    r"(?=[\u4e00-\u9fff])",
    re.I,
)
_FIELD_OF_ROLE = {"text": "author", "reporter": "author", "photo": "photographer", "camera": "photographer", "desk": "editor"}
_LONGEST_LABEL = 24
_EDGES = " \t\u3000|｜/·•"
_PARTED = frozenset(("author", "editor", "photographer", "source"))


_LEAD = re.compile(
    r"[^（(。！？]{0,40}[（(](?P<credits>(?:本报|本网|本台|特约|见习|全媒体|首席)*(?:记者|記者|通讯员|通訊員|实习生)[^（）()。]{2,60})[）)]"
)
_LEAD_ROLE = re.compile(r"(?P<reporter>记者|記者|通讯员|通訊員|实习生)|(?P<camera>摄影|攝影)|(?P<desk>编辑|編輯)")
_LEAD_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,6}·[\u4e00-\u9fff·]{1,10}")
_SPACED = re.compile(r"(?<=(?<![\u4e00-\u9fff])[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff](?![\u4e00-\u9fff]))")
_LEAD_END = re.compile(r"[\s、，,]*(?:报道|報道|文/?图|文/?摄|摄影报道|供稿|整理|整合|综合)$")


def in_lead(words: str) -> tuple[tuple[str, str], ...]:
    """The (field, name) pairs of a Chinese lead that credits its makers: `本报讯（记者 张某 摄影 李某）…`; empty for others."""
    match = _LEAD.match(words)
    if match is None:
        return ()
    credit = _LEAD_END.sub("", match["credits"])
    roles = list(_LEAD_ROLE.finditer(credit))
    ends = [*(role.start() for role in roles), len(credit)][1:]
    return tuple(
        (_FIELD_OF_ROLE[role.lastgroup or ""], name)
        for role, end in zip(roles, ends, strict=True)
        for name in re.split(r"[\s、，,：:/]+", _SPACED.sub("", credit[role.end() : end]))
        if _LEAD_NAME.fullmatch(name)
    )


def labelled(words: str) -> tuple[tuple[str, str], ...]:
    """The (field, value) pairs of a line that begins with a label; empty for any other line. A value may be empty."""
    if "\u4e00" <= words[0] <= "\u9fff":
        words = _BARRED.sub(r"\g<label>：", words)
    if ":" not in words and "：" not in words:
        return ()
    first = _LABEL.match(words.lstrip("([【（"))
    if first is None:
        return ()
    words = words.strip("([【（)]】） ")
    return tuple((field, value.strip(" ,;|·()[]【】（）\u3000")) for field, value in pairs(words))


def is_label(words: str) -> bool:
    """Whether words are a label and nothing else."""
    return len(words) <= _LONGEST_LABEL and _LABEL.fullmatch(f"{words}:") is not None


def pairs(words: str) -> tuple[tuple[str, str], ...]:
    """Every `Label: value` anywhere in a line, each value ending where the next label begins."""
    matches = list(_LABEL.finditer(words)) if ":" in words or "：" in words else []
    if not matches:
        return ()
    ends = [match.start() for match in matches[1:]] + [len(words)]
    return tuple(
        pair
        for match, end in zip(matches, ends, strict=True)
        for pair in _parted(_field(match), words[match.end() : end].strip(_EDGES))
    )


def _parted(field: str, value: str) -> Iterator[tuple[str, str]]:
    """A value without the date and the people that follow it with no label of their own."""
    if field not in _PARTED:
        yield field, value
        return
    when = next(iter(dates(value)), None)
    day = value[when.start : when.end] if when is not None else ""
    if when is not None:
        value = f"{value[: when.start].rstrip(_EDGES)}  {value[when.end :].lstrip(_EDGES)}".strip(_EDGES)
    roles = list(_ROLE.finditer(value))
    own = value[: roles[0].start()].strip(_EDGES) if roles else value
    if own or not roles:
        yield field, own
    ends = [*(role.start() for role in roles), len(value)][1:]
    for role, end in zip(roles, ends, strict=True):
        yield _FIELD_OF_ROLE[role.lastgroup or ""], value[role.end() : end].strip(_EDGES)
    if day:
        yield "date", day


def before_labels(words: str) -> str:
    """What stands before the first label of a line."""
    match = _LABEL.search(words)
    return words[: match.start()].strip(_EDGES) if match else words


def _field(match: re.Match[str]) -> str:
    return _FIELD[match.lastgroup or ""]
