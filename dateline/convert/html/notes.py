# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Know the lines that tell how an article was made, and no story: words → whether they do."""

import re

_SHORT = 60
# How a Chinese article says below its end, in a row or line by line, who has worked on it and what it was made of.
_ROLE = r"(?:责任编辑|责编|责校|编辑|校对|审核|复审|终审|监制|统筹|策划|设计|制图|摄影|摄像|图片|视频|供稿|初审|值班主任|文字|记者|编审|主编|实习生|来源)"
_SIGNED_OFF = re.compile(
    rf"[（(【\[]?(?:{_ROLE}[\s:：/／|｜丨]+[\u4e00-\u9fff·、A-Za-z ]{{2,16}}?[\s|｜;；，,]*){{2,}}[）)】\]]?"
    rf"|[（(【]\s*{_ROLE}[\s:：/／|｜]+[^。（）()【】]{{2,30}}[）)】]"
    # In which number of the paper it was printed: `《 青屿日报 》（ 2026年05月07日 第 12 版）`.
    r"|《[^《》]{2,16}》\s*[（(][^（）()]*\d{4}\s?年[^（）()]*版\s*[）)]"
)
_MADE_OF = re.compile(
    r"[（(【\[]?(?:本文)?(?:资料来源|素材来源|综合(?:整理)?自|部分内容来自|本文综合)[^。]{2,80}[）)】\]]?[。]?|[（(][^（）()]{2,30}(?:对本?此?文(?:亦)?有贡献|参与采写)[）)]"
)
_FORMER_TITLE = re.compile(r"[（(]?(?:本文)?原(?:标题|题为|题)\s?[:：《]")
# What says where a picture comes from and nothing else.
_PICTURE_FROM = re.compile(
    r"[▲△▼↑↓（(\[]?\s*(?:(?:图片?|照片|本文图片?|封面图?)(?:均)?(?:来源|来自|据|\s?[:：/／])\s?[:：]?\s?[^。！？]{1,30}(?:[，,]\s?如有侵权[^。]{0,20})?|(?:图片|视频)(?:来自)?视频截图|视频截图)[。]?[）)\]]?"
    r"|courtesy (?:of |photo )?(?-i:[A-Z0-9])[\w .&'’/-]{1,40}"
    r"|(?-i:(?:[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,4} / ){1,2}[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,3})",
    re.I,
)


def tells_making(words: str) -> bool:
    """Whether a line says who has worked on an article, what it was made of or what it was called before."""
    return any((_FORMER_TITLE.match(words), _SIGNED_OFF.fullmatch(words), _MADE_OF.fullmatch(words)))


def tells_picture(words: str) -> bool:
    """Whether a line says where a picture comes from, and nothing else."""
    return len(words) <= _SHORT and _PICTURE_FROM.fullmatch(words) is not None
