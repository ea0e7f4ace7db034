# ruff: noqa: E501 - patterns stay on one line each, to be read as one
"""Know captions by their form, where nobody is credited in words: words → whether.

Who stands on which side of a picture is told in brackets, `Ada Holm (left)`; Japanese papers end with whose picture it is behind a
sign, `…＝共同`; and a label that a page had set apart is glued to the last word, `…im HafenBild: …`.
"""

import re
from collections.abc import Sequence

from dateline.convert.text.blocks import Block
from dateline.convert.text.furniture import Rule
from dateline.nouns.ledger import Kind

CAPTION = Rule("caption-by-form", Kind.CAPTION, r".*\((?:left|right|…)\).*|.*＝共同|.*\wBild: .*", whole=True)
_SIDE = re.compile(
    r"\((?:[rlm]\.|links|rechts|Mitte|M\.|left|right|centre|center|izq\.?|der\.?|izquierda|derecha|gauche|droite|à gauche|à droite)\)"
)
_BEHIND = re.compile(r"[＝=](?:ＡＰ|AP|(?:ＡＦＰ|AFP)(?:[＝=]?時事)?|ロイター|共同|時事|[^。＝=]{0,24}(?:撮影|提供))[）)]?$")
_GLUED = re.compile(r"[a-zäöüß.)](?:Bild|Foto): ?[A-ZÄÖÜ©]")
# Captions are no longer, and what is at their end stands within so many letters.
_LONGEST, _WITH_MAKER, _END = 220, 400, 120


def captions(blocks: Sequence[Block]) -> dict[int, Rule]:
    """The lines that are captions by their form."""
    found = {}
    for n, block in enumerate(blocks):
        words = block.words
        if ("(" in words or "＝" in words or "=" in words or "Bild:" in words or "Foto:" in words) and _is_caption(words):
            found[n] = CAPTION
    return found


def _is_caption(words: str) -> bool:
    if len(words) >= _LONGEST:
        return len(words) < _WITH_MAKER and _GLUED.search(words[-_END:]) is not None
    if _GLUED.search(words[-_END:]):
        return True
    return _SIDE.search(words) is not None or ("。" not in words and _BEHIND.search(words[-_END:]) is not None)
