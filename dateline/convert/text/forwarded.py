# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Tell the head of a mail that somebody passed on from what it holds: tuple[Block, …] → Forwarded."""

import re
from dataclasses import dataclass

from dateline.convert.fields.published import dates
from dateline.convert.ledger import Mark
from dateline.convert.text.blocks import Block
from dateline.convert.text.finding import Finding
from dateline.nouns.ledger import Kind

_MARK = re.compile(
    r"(?:-{2,}\s*(?:forwarded message|original message|mensaje (?:reenviado|original)|weitergeleitete nachricht|ursprüngliche nachricht|message (?:transféré|d'origine)|转发(?:的)?(?:邮件|信息)|原始邮件)\s*-{2,}"
    r"|(?:begin forwarded message|inicio del mensaje reenviado|anfang der weitergeleiteten nachricht|début du message transféré|开始转发的邮件)\s*[:：])$",
    re.I,
)
_HEAD = re.compile(
    r"\W{0,2}(?:from|to|cc|reply-to|subject|de|para|asunto|von|an|betreff|à|objet|发件人|收件人|主题|(?P<day>date|sent|fecha|enviado(?: el)?|datum|gesendet|envoyé|日期|发送时间))\W{0,2}\s?[:：]",
    re.I,
)
_NEAR_TOP, _FEWEST = 40, 2


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The first `lines` blocks are the mail's: what its sender said, and its head, `marks`; `findings` is the day it was first sent."""

    lines: int = 0
    findings: tuple[Finding, ...] = ()
    marks: tuple[Mark, ...] = ()


def forwarded(blocks: tuple[Block, ...], *, lang: str) -> Forwarded:
    """What a mail says before the article that it passes on; nothing for any other text."""
    mark = next((n for n, block in enumerate(blocks[:_NEAR_TOP]) if _MARK.match(block.words)), None)
    if mark is None:
        return Forwarded()
    end = next((n for n in range(mark + 1, len(blocks)) if not _HEAD.match(blocks[n].words)), len(blocks))
    if end - mark <= _FEWEST:
        return Forwarded()
    days = [block for block in blocks[mark + 1 : end] if (found := _HEAD.match(block.words)) and found["day"]]
    sent = [(block, when.published) for block in days for when in dates(block.words, lang=lang)[:1]]
    return Forwarded(
        lines=end,
        findings=tuple(
            Finding(field="date", when=when, text=block.words, start=block.start, end=block.end, kind=Kind.DATE, rule="forwarded")
            for block, when in sent[:1]
        ),
        marks=(Mark(blocks[0].start, blocks[end - 1].end, Kind.FURNITURE, "forwarded"),),
    )
