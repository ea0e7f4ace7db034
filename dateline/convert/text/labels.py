# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Read lines that say what they hold: `Author: X  Editor: Y`, `Section: NEWS`, `责任编辑：…` → (field, value) pairs."""

import re

_WORDS: tuple[tuple[str, str], ...] = (
    (
        "author",
        r"authors?|by-?line|reporters?|writers?|autor(?:es|a|en|in)?|auteurs?|autore|autori|作者|記者|记者|撰文|文|text|texto|texte",
    ),
    (
        "editor",
        r"editors?|edited by|editora?|redactor|éditeur|redakteur|责任编辑|責任編輯|编辑|編輯|责编|责任编校|web editor|copy editor",
    ),
    ("photographer", r"photographers?|fotógraf[oa]|摄影|攝影"),
    ("source", r"sources?|来源|來源|稿源|fuente|quelle|fonte|publication(?: title)?|newspaper|outlet|publisher"),
    (
        "date",
        r"date|published(?: on| at)?|publication date|posted(?: on)?|发布时间|發布時間|时间|時間|日期|fecha|datum|publicado|publié le|data",
    ),
    ("updated", r"updated?(?: on| at)?|last (?:updated|modified)|modified|actualizado|更新时间|更新時間|更新"),
    ("section", r"section|sección|rubrik|rubrique|版面|栏目|column"),
    ("title", r"title|headline|标题|標題|título|titel|titre"),
    ("dateline", r"dateline"),
    ("length", r"length|word count|longitud"),
    ("page", r"page"),
    ("loaded", r"load-date|last updated"),
    ("translator", r"translators?|translated by|翻译|校对|proofreader|producer|designer"),
)
_FIELD = {f"f{number}": field for number, (field, _) in enumerate(_WORDS)}
_LABEL = re.compile(
    r"(?<![\w])(?:" + "|".join(f"(?P<f{number}>{words})" for number, (_, words) in enumerate(_WORDS)) + r")\s?[:：]\s*", re.I
)


def labelled(words: str) -> tuple[tuple[str, str], ...]:
    """The (field, value) pairs of a line that begins with a label; empty for any other line. A value may be empty."""
    first = _LABEL.match(words.lstrip("([【（"))
    if first is None:
        return ()
    words = words.strip("([【（)]】） ")
    return tuple((field, value.strip(" ,;|·()[]【】（）\u3000")) for field, value in pairs(words))


def pairs(words: str) -> tuple[tuple[str, str], ...]:
    """Every `Label: value` anywhere in a line, each value ending where the next label begins."""
    matches = list(_LABEL.finditer(words))
    if not matches:
        return ()
    ends = [match.start() for match in matches[1:]] + [len(words)]
    return tuple((_field(match), words[match.end() : end].strip()) for match, end in zip(matches, ends, strict=True))


def before_labels(words: str) -> str:
    """What stands before the first label of a line."""
    match = _LABEL.search(words)
    return words[: match.start()].strip() if match else words


def _field(match: re.Match[str]) -> str:
    return _FIELD[match.lastgroup or ""]
