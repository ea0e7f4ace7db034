# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Recognise articles that a database numbers, or labels part by part: blocks → Frame."""

import re
from itertools import takewhile

from dateline.convert.text.blocks import Block
from dateline.convert.text.press import Field, Frame, names_people

_EUROPRESSE_END = re.compile(
    r"news·(?:19|20)\d{6}·\S+$|Cet article est paru dans\b|©.{4,60}Tous droits réservés|Certificat émis le\b"
)
_EUROPRESSE_HEAD = re.compile(
    r"(?:(?P<section>[^\d,]{2,40}), )?(?P<date>[^,]*\d.*?(?:19|20)\d\d)\b.*?[\d.,\s]+(?:mots|words|palabras)(?:, p\. ?(?P<page>[\w(), -]+))?$"
)
_ALSO_IN = re.compile(r"(?:Aussi paru dans|Also published in|También publicado en)\b|(?:\d{1,2}\W|[A-Z][a-z]+ )[^.]{6,40} - .+")
_ISSUE = re.compile(r",? n[o°º]\.? ?\d[\w -]*$")
_GALE_LABELS = {
    "date": "date", "from": "source", "publisher": "", "document type": "", "length": "", "byline": "author", "author": "author", "section": "section",
    "issue": "", "publication": "source", "article type": "", "lexile measure": "", "language": "", "dateline": "dateline",
}  # fmt: skip
_GALE_END = re.compile(r"Copyright: |Source Citation\b|Gale Document Number:|Named Works:")
_CITED_PAGE = re.compile(r", pp?\. (?P<page>\w+)\. Gale\b")
_VOLUME = re.compile(r"\s?\((?:Vol\.|Issue)[^()]*\)$")
_LABEL = re.compile(r"([A-Z][A-Za-z ]{2,16}): (.+)$")
_WISERS_END = re.compile(r"文章[编編][号號] ?[:：] ?\d{10,}")
_WISERS_PLACE, _WISERS_DAY = re.compile(r"[A-Z]{0,2}\d{1,3}$"), re.compile(r"(?:19|20)\d\d-\d\d-\d\d$")
_WISERS_KIND, _WISERS_COUNT = (
    frozenset(("报章", "報章", "报纸", "報紙", "网站", "網站", "杂志", "雜誌")),
    re.compile(r"字[数數] ?[:：]"),
)
_SIGNED = re.compile(r"(?:By |记者 ?|記者 ?|作者 ?[:：]? ?)(?P<who>\S.{0,30})$")
_RECORD = {
    "题名": "title", "篇名": "title", "标题": "title", "標題": "title", "作者": "author", "报纸名称": "source", "报纸名": "source", "报纸": "source", "报刊名": "source",
    "来源": "source", "文献来源": "source", "日期": "date", "发表时间": "date", "出版日期": "date", "报纸日期": "date", "版号": "page", "版次": "page", "版面": "page",
    "栏目": "section", "版名": "section", "副题": "subtitle", "副标题": "subtitle", "正文": "body", "全文": "body", "机构": "", "单位": "", "关键词": "",
    "摘要": "", "分类号": "", "字数": "", "正文快照": "",
}  # fmt: skip
_RECORD_LINE = re.compile(
    r"(?:【(?P<set>[\u4e00-\u9fff]{2,4})】|(?:[A-Z][A-Za-z]{2,9}-)?(?P<named>[\u4e00-\u9fff]{2,4}) ?[:：])\s*(?P<value>.*)$", re.S
)
_HEAD = 16


def europresse(blocks: tuple[Block, ...]) -> Frame | None:
    """Outlet and issue, section and day with the number of words, headline, authors; below the body the certificate with its number."""
    if not any("news·" in block.words for block in blocks[-6:]):
        return None
    found = next(((at, match) for at, block in enumerate(blocks[:_HEAD]) if (match := _EUROPRESSE_HEAD.match(block.words))), None)
    if found is None or not 0 < found[0] < len(blocks) - 3:
        return None
    at, head = found
    end = next((number for number in range(at + 2, len(blocks)) if _EUROPRESSE_END.match(blocks[number].words)), len(blocks))
    below = next(n for n in range(at + 1, len(blocks)) if not _ALSO_IN.match(blocks[n].words)) - 1
    signed = end > below + 3 and names_people(blocks[below + 2].words)
    fields = [("source", _ISSUE.sub("", blocks[at - 1].words), at - 1), ("title", blocks[below + 1].words, below + 1)]
    fields += [(name, value, at) for name in ("date", "section", "page") if (value := head[name])]
    fields += [("author", blocks[below + 2].words, below + 2)] if signed else []
    return Frame(first=below + 3 if signed else below + 2, last=end, fields=tuple(fields), rule="europresse")


def gale(blocks: tuple[Block, ...]) -> Frame | None:
    """Headline, labels, the body; below it the copyright, how to cite the article, and its number."""
    if not any(block.words.startswith("Gale Document Number:") for block in blocks[-6:]):
        return None
    heads = [
        (number, _GALE_LABELS[match[1].lower()], match[2])
        for number, block in enumerate(blocks[:_HEAD])
        if (match := _LABEL.match(block.words)) and match[1].lower() in _GALE_LABELS
    ]
    if len(heads) < 2 or heads[0][0] == 0:
        return None
    first = heads[-1][0] + 1
    end = next((number for number in range(first, len(blocks)) if _GALE_END.match(blocks[number].words)), len(blocks))
    fields = [("title", blocks[0].words, 0), *((field, _VOLUME.sub("", value), number) for number, field, value in heads)]
    pages = [(match["page"], at) for at in range(end, len(blocks)) if (match := _CITED_PAGE.search(blocks[at].words))]
    fields += [("page", page, at) for page, at in pages[:1]]
    return Frame(first=first, last=end, fields=tuple(fields), rule="gale")


def wisers(blocks: tuple[Block, ...]) -> Frame | None:
    """Outlet, page, section and day between bars, above or below the headline; below the body the number of the article."""
    end = next((number for number, block in enumerate(blocks) if _WISERS_END.match(block.words)), 0)
    head = list(takewhile(lambda at: len(blocks[at].words) < 60 and blocks[at].words[-1] not in "。！？”", range(min(end, _HEAD))))
    barred = [at for at in head if "|" in blocks[at].words or "｜" in blocks[at].words]
    if not barred:
        return None
    lines = [at for at in head if at not in barred and not _WISERS_COUNT.match(blocks[at].words)]
    below = [at for at in lines if at > barred[-1] and not _SIGNED.match(blocks[at].words)]
    above = [at for at in lines if at < barred[0]]
    title = (below or above or [-1])[0]
    if title < 0:
        return None
    fields: list[Field] = [("title", blocks[title].words, title)]
    fields += [("source", blocks[at].words, at) for at in above if at != title][:1]
    for at in barred:
        fields += [
            (_wisers_field(part, fields), _unsigned(part), at) for part in re.split(r"\s*[|｜]\s*", blocks[at].words) if part
        ]
    fields += [("author", _unsigned(blocks[at].words), at) for at in lines if at != title and _SIGNED.match(blocks[at].words)]
    fields += [("", blocks[at].words, at) for at in head if _WISERS_COUNT.match(blocks[at].words)]
    return Frame(first=head[-1] + 1, last=end, fields=tuple(fields), rule="wisers")


def _wisers_field(part: str, known: list[Field]) -> str:
    if _WISERS_DAY.match(part):
        return "date"
    if _WISERS_PLACE.match(part):
        return "page"
    if _SIGNED.match(part):
        return "author"
    if part in _WISERS_KIND:
        return ""
    return "section" if any(field == "source" for field, _, _ in known) else "source"


def _unsigned(words: str) -> str:
    found = _SIGNED.match(words)
    return found["who"] if found else words


def record(blocks: tuple[Block, ...]) -> Frame | None:
    """Chinese labels before each part, the body among them: 【题名】 … 【正文】, or `Title-题名:`."""
    found = [(at, match) for at, block in enumerate(blocks[:_HEAD]) if (match := _RECORD_LINE.match(block.words))]
    heads = [
        (at, _RECORD[match["set"] or match["named"]], match["value"])
        for at, match in found
        if (match["set"] or match["named"]) in _RECORD
    ]
    start = next((at for at, field, _ in heads if field == "body"), None)
    named = {field for at, field, _ in heads if start is None or at < start}
    if start is None or "title" not in named or len(named - {""}) < 3:
        return None
    return Frame(
        first=start, last=len(blocks), fields=tuple((field, value, at) for at, field, value in heads if at != start), rule="record"
    )


LAYOUTS = (europresse, gale, wisers, record)
