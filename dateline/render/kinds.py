"""Name the kinds of events: kind, language → a word for readers, and where all of that kind are listed."""

from dateline.text.slug import slug

_KINDS = {
    "launch": ("launch", "inicio", "启动"),
    "founding": ("founding", "fundación", "成立"),
    "agreement": ("agreement", "acuerdo", "协议"),
    "visit": ("visit", "visita", "访问"),
    "meeting": ("meeting", "encuentro", "会议"),
    "trade": ("trade", "comercio", "交易"),
    "figure": ("figure", "cifra", "数据"),
    "appointment": ("appointment", "nombramiento", "任命"),
    "death": ("death", "fallecimiento", "逝世"),
    "birth": ("birth", "nacimiento", "出生"),
    "award": ("award", "premio", "获奖"),
    "publication": ("publication", "publicación", "发布"),
    "decision": ("decision", "decisión", "决定"),
    "justice": ("justice", "justicia", "司法"),
    "conflict": ("conflict", "conflicto", "冲突"),
    "disaster": ("disaster", "desastre", "灾害"),
    "building": ("building", "construcción", "建设"),
    "change": ("change", "cambio", "变动"),
    "learning": ("learning", "formación", "学习"),
    "gift": ("gift", "donación", "捐赠"),
    "contest": ("contest", "competición", "比赛"),
    "performance": ("performance", "actuación", "演出"),
    "discovery": ("discovery", "descubrimiento", "发现"),
    "work": ("work", "obra", "工作"),
    "other": ("other", "otros", "其他"),
}
_COLUMN = {"en": 0, "es": 1, "zh": 2}


def word(kind: str, *, lang: str) -> str:
    """The kind in the interface's language; a kind of the author's own as it is written."""
    names = _KINDS.get(kind)
    return names[_COLUMN.get(lang.partition("-")[0].lower(), 0)] if names else kind


def url(kind: str) -> str:
    """Where everything of a kind is listed."""
    return f"timeline/kind/{slug(kind)}/"
