# ruff: noqa: E501 - patterns stay on one line each, to be read as one
"""Find where the comments of readers begin below an article: blocks → the number of the first of them.

Comments read like sentences and may be longer than the article, so they are known by what stands between them: who says it, the
button that answers it.
"""

import re

from dateline.convert.text.blocks import Block
from dateline.convert.text.shapes import Shape

_VOICE = re.compile(
    r"(?:\d{1,3}\. )?.{2,40} (?:says?|said|wrote|writes|dice|dijo|schreibt|schrieb|sagt|a écrit|a dit|ha scritto|disse) ?:?|"
    r"(?:\d{1,3}\. )?(?:reply|replies|responder|antworten|répondre|rispondi|beantwoorden|svara|回复|回覆|ответить|odpowiedz|yanıtla|vastaa)(?: to .{2,30})?|"
    r"(?:rating|score|points?|votes?|likes?): ?\d+.{0,12}|\d+ (?:points?|votes?)",
    re.I,
)
_BUTTONS = re.compile(
    r"(?:(?:reply|quote|report|like|responder|citar|denunciar|zitieren|antworten|melden|回复|引用|举报)\b[\s|·•]*)+", re.I
)
_HEAD = re.compile(
    r"\W*(?:\d[\d,.]* )?(?:(?:top|all|best|reader|user|top rated|view|show)s? ){0,2}(?:comments?|responses?|replies|thoughts|kommentare?|leserkommentare|comentarios?|commentaires?|"
    r"комментари\w+|评论|評論|コメント|reacties|commenti|kommentarer)\b(?: (?:on|to) .{3,140}|[\s:(]*\d*\W*)",
    re.I,
)
# A forum numbers its posts: `14 feb 2022, 11:02   #2`.
_POST = re.compile(r"(?=.*\d:\d\d)(?:.*[^\w#])?#\s?(?P<number>\d{1,4})(?:[^\w].*)?")
_NUMBER = "0123456789. "
_LAST = frozenset(("aid", "ote", "ice", "ijo", "eib", "ieb", "agt", "rit", "dit", "tto", "sse"))
_FIRST = frozenset(
    ("rep", "res", "ant", "rép", "ris", "bea", "sva", "回复", "回覆", "отв", "odp", "yan", "vas", "rat", "sco", "poi", "vot", "lik")
)
_NEAR, _ABOVE, _LEAST, _PROSE = 25, 10, 3, 200


def _may_speak(words: str) -> bool:
    """Cheaper than the pattern, which begins with anything: the last word of who speaks, or the first of a button."""
    return words[-1] in ":0123456789s" or words[-3:] in _LAST or words.lstrip(_NUMBER)[:3].lower() in _FIRST


def thread(blocks: tuple[Block, ...], shapes: tuple[Shape, ...]) -> int:
    """The first block of the comments, their heading among them; the number of all blocks where there are none."""
    voices = [
        n for n, block in enumerate(blocks) if len(block.words) < 60 and _may_speak(block.words) and _VOICE.fullmatch(block.words)
    ]
    for place, first in enumerate(voices[: len(voices) - _LEAST + 1]):
        if voices[place + _LEAST - 1] - first > _NEAR:
            continue
        start = next((n for n in range(max(0, first - _ABOVE), first) if _HEAD.fullmatch(blocks[n].words)), first)
        if sum(one.size for one in shapes[:start] if one.reads) >= _PROSE:
            return start
    return _second_post(blocks, shapes)


def _second_post(blocks: tuple[Block, ...], shapes: tuple[Shape, ...]) -> int:
    """Where a forum's first post ends: at the buttons below it, else at the head of the second; the number of all blocks elsewhere."""
    heads = {
        int(match["number"]): n for n, block in enumerate(blocks) if "#" in block.words and (match := _POST.fullmatch(block.words))
    }
    first, second = heads.get(1), heads.get(2)
    if first is None or second is None or first > second or sum(one.size for one in shapes[first:second] if one.reads) < _PROSE:
        return len(blocks)
    return next((n for n in range(first + 1, second) if _BUTTONS.fullmatch(blocks[n].words)), second)
