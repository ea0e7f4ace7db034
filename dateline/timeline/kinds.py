"""Say what sort of thing happened in the language of the site: kind, names → a line in no words of any story."""

from collections.abc import Mapping, Sequence

from dateline.nouns.language import primary_subtag

_NAMED = 4
"""So many names tell enough."""
_EVENT = "event"
_SPANISH = {
    "launch": "Inicio",
    "founding": "Fundación",
    "agreement": "Acuerdo",
    "visit": "Visita",
    "meeting": "Encuentro",
    "trade": "Comercio",
    "figure": "Cifra",
    "appointment": "Nombramiento",
    "death": "Fallecimiento",
    "birth": "Nacimiento",
    "award": "Premio",
    "publication": "Publicación",
    "decision": "Decisión",
    "justice": "Justicia",
    "conflict": "Conflicto",
    "disaster": "Desastre",
    "building": "Construcción",
    "change": "Cambio",
    "learning": "Formación",
    "gift": "Donación",
    "contest": "Competición",
    "performance": "Actuación",
    "discovery": "Descubrimiento",
    "work": "Obra",
    "other": "Otros",
    "event": "Hecho",
}
_CHINESE = {
    "launch": "启动",
    "founding": "成立",
    "agreement": "协议",
    "visit": "访问",
    "meeting": "会议",
    "trade": "交易",
    "figure": "数据",
    "appointment": "任命",
    "death": "逝世",
    "birth": "出生",
    "award": "获奖",
    "publication": "发布",
    "decision": "决定",
    "justice": "司法",
    "conflict": "冲突",
    "disaster": "灾害",
    "building": "建设",
    "change": "变动",
    "learning": "学习",
    "gift": "捐赠",
    "contest": "比赛",
    "performance": "演出",
    "discovery": "发现",
    "work": "工作",
    "other": "其他",
    "event": "事件",
}
_WORDS: Mapping[str, Mapping[str, str]] = {"es": _SPANISH, "zh": _CHINESE}


def line(kind: str, names: Sequence[str], *, lang: str) -> str:
    """`Agreement: Ada Moor, Larkhill`; `Acuerdo: …` on a Spanish site, `协议：…` on a Chinese one."""
    lang = primary_subtag(lang)
    kind = kind or _EVENT
    what = _WORDS.get(lang, {}).get(kind) or kind.capitalize()
    colon, comma = ("：", "、") if lang == "zh" else (": ", ", ")
    return f"{what}{colon}{comma.join(names[:_NAMED])}" if names else what
