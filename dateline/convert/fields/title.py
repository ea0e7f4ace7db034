# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Make up a headline from an article that came without one: its first sentence → its main clause."""

import re

LIMIT = 90
ASIAN_LIMIT = 30
_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|vs|Inc|Co|Corp|Ltd|etc|Sr|Sra|Dra?|Mt|Ft|approx|Jr|Nr|Hr|Bd|ca|bzw|z\.B|d\.h))$"
)
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+[^a-zà-ÿ\s])|[。！？][」』”’）]*|[.!?…]+[\"'”’»)\]]*$")
_DATELINE = re.compile(
    r"^(?:[A-ZÀ-Þ][\w.’'-]*(?:[ ,]+[\w.’'-]+){0,6}?\s*(?:\([^()]{2,40}\)\s*)?(?:—|–|--|-)\s+|[^，。]{2,16}[电電讯訊]\s*[（(][^）)]{2,20}[）)]\s*)"
)
_TURNS = re.compile(
    r",\s+(?:(?:while|which|who|whose|where|when|after|before|as|because|although|though|since|according|including|so|but|and|making|"
    r"mientras|aunque|donde|cuando|quien|que|según|tras|porque|pero|während|nachdem|obwohl|wie|alors|selon|tandis|après|qui)\b"
    r"|(?:\w+\s){0,2}?\w{3,}ing\b|(?:said|says|told|added|dijo|sagte|a dit)\b)",
)
_WHEN = re.compile(
    r",?\s+(?:(?:on|in|since|by|el|am|le)\s+)(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.?"
    r"|\d{1,2}(?:\s+de)?\s+\w+|\d{4})(?:[\s,]+\d{1,4}(?:st|nd|rd|th)?)*\.?$"
)  # fmt: skip
_STOPS = re.compile(r"(?:\s+(?:the|a|an|of|to|in|on|at|by|for|with|from|and|or|but|as|that|which|who|into|over|under|after|before|its|their|his|her|is|was|are|were|has|have|had|be|been|will|would|el|la|los|las|un|una|de|del|en|y|o|que|con|por|para|al|su|sus|der|die|das|den|dem|und|von|zu|im|mit|für|le|les|des|du|et|à|au|aux|dans|pour|sur))+$", re.I)  # fmt: skip
_BREAK = re.compile(r"\s+(?=(?:for|with|from|to|in|on|at|by|as|after|before|and|that|through|during|among|between|into|para|con|en|por|como|tras|y|mit|für|im|in|am|zum|zur|und|pour|dans|avec|sur|et)\s)|,\s+|;\s+|:\s+|\s+[–—-]\s+")  # fmt: skip


def made_up(text: str) -> str:
    """A headline of at most about 90 characters out of the first sentence of `text`, never cut inside a word."""
    sentence = first_sentence(" ".join(text.split()))
    sentence = _DATELINE.sub("", sentence, count=1)
    if _ASIAN.search(sentence[:12]):
        return _asian(sentence)
    sentence = sentence.rstrip(" .…")
    for shorten in (_as_it_is, _without_aside, _main_clause, _without_when, _both):
        shorter = shorten(sentence).strip(" ,;:–—-")
        if 12 <= len(shorter) <= LIMIT:
            return _closed(shorter)
    return _closed(_cut(_both(sentence)))


def first_sentence(text: str) -> str:
    """Up to the first full stop that is no abbreviation's."""
    for match in _SENTENCE_END.finditer(text):
        before = text[: match.start()]
        if match[0].startswith(".") and _ABBREVIATION.search(before):
            continue
        return text[: match.end()]
    return text


def _as_it_is(sentence: str) -> str:
    return sentence


def _without_aside(sentence: str) -> str:
    """ "Atomic 88, a project of …, was launched" → "Atomic 88 was launched"."""
    shorter = re.sub(r"\s*\([^()]*\)", "", sentence)
    if len(shorter) <= LIMIT:
        return shorter
    return re.sub(
        r"^([^,]{3,60}), [^,]{8,}, (?=(?:is|was|are|were|has|have|had|will|said|says|es|fue|ha|ist|war|hat|wird|est|a|été)\b)",
        r"\1 ",
        shorter,
    )


def _main_clause(sentence: str) -> str:
    shorter = _without_aside(sentence)
    for match in _TURNS.finditer(shorter):
        if match.start() >= 30:
            return shorter[: match.start()]
    return shorter


def _without_when(sentence: str) -> str:
    return _WHEN.sub("", sentence)


def _both(sentence: str) -> str:
    return _without_when(_main_clause(sentence))


def _cut(sentence: str) -> str:
    """The longest beginning that ends where a phrase ends."""
    ends = [match.start() for match in _BREAK.finditer(sentence[: LIMIT + 1]) if match.start() >= 30]
    if len(sentence) <= LIMIT + 10:
        return sentence
    if ends:
        return _STOPS.sub("", sentence[: ends[-1]].rstrip(" ,;:–—-"))
    short = sentence[: LIMIT + 1].rsplit(" ", 1)[0]
    return _STOPS.sub("", short).rstrip(" ,;:–—-") or sentence[:LIMIT]


def _asian(sentence: str) -> str:
    sentence = sentence.rstrip("。！？…. ")
    if len(sentence) <= ASIAN_LIMIT:
        return sentence
    ends = [match.start() for match in re.finditer(r"[，、；：,;]", sentence[: ASIAN_LIMIT + 1]) if match.start() >= 8]
    return sentence[: ends[-1]] if ends else sentence[:ASIAN_LIMIT]


def _closed(title: str) -> str:
    """Without a quotation mark or bracket whose partner was cut off."""
    for opening, closing in (("“", "”"), ("(", ")"), ("«", "»"), ("„", "“")):
        if title.count(opening) != title.count(closing) and opening != "„":
            title = title.replace(opening, "").replace(closing, "")
    if title.count('"') % 2:
        title = title.replace('"', "")
    return title.strip(" ,;:–—-")
