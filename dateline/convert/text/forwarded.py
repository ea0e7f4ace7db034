# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Tell the head of a mail that somebody passed on from what it holds: tuple[Block, …] → Forwarded."""

import re
from dataclasses import dataclass, replace
from itertools import takewhile

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
_SENDER = re.compile(r"\W{0,2}(?:from|de|von|发件人)\W{0,2}\s?[:：]", re.I)
_SUBJECT = re.compile(r"\W{0,2}(?:subject|asunto|betreff|objet|主题)\W{0,2}\s?[:：]", re.I)
_NEAR_TOP, _FEWEST, _NEARLY = 40, 2, 0.8


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The first `lines` blocks are the mail's: what its sender said, and its head, `marks`; `findings` is the day it was first sent."""

    lines: int = 0
    findings: tuple[Finding, ...] = ()
    marks: tuple[Mark, ...] = ()


def forwarded(blocks: tuple[Block, ...], *, lang: str) -> Forwarded:
    """What a mail says before the article that it passes on; nothing for any other text."""
    mark = next((n for n, block in enumerate(blocks[:_NEAR_TOP]) if _MARK.match(block.words)), _above_head(blocks))
    if mark is None:
        return _set_apart(blocks, _quoted(blocks))
    end = next((n for n in range(mark + 1, len(blocks)) if not _HEAD.match(blocks[n].words)), len(blocks))
    if end - mark <= _FEWEST:
        return Forwarded()
    days = [block for block in blocks[mark + 1 : end] if (found := _HEAD.match(block.words)) and found["day"]]
    sent = [(block, when.published) for block in days for when in dates(block.words, lang=lang)[:1]]
    findings = tuple(
        Finding(field="date", when=when, text=block.words, start=block.start, end=block.end, kind=Kind.DATE, rule="forwarded")
        for block, when in sent[:1]
    )
    return replace(_set_apart(blocks, end), findings=findings)


def _set_apart(blocks: tuple[Block, ...], end: int) -> Forwarded:
    marks = (Mark(blocks[0].start, blocks[end - 1].end, Kind.FURNITURE, "forwarded"),) if end else ()
    return Forwarded(lines=end, marks=marks)


def _quoted(blocks: tuple[Block, ...]) -> int:
    """Where the quotation begins that is nearly all of a text; 0 where it is none."""
    first = next((n for n, block in enumerate(blocks[:_NEAR_TOP]) if set(block.mark) == {">"}), 0)
    quoted = sum(len(block.words) for block in blocks[first:] if set(block.mark) == {">"}) if first else 0
    return first if quoted > _NEARLY * sum(len(block.words) for block in blocks) else 0


def _above_head(blocks: tuple[Block, ...]) -> int | None:
    """The place above a mail's head that no line announces: it begins with who sent it and says what about."""
    for n, block in enumerate(blocks[:_NEAR_TOP]):
        if _SENDER.match(block.words):
            head = [one.words for one in takewhile(lambda one: _HEAD.match(one.words), blocks[n : n + 8])]
            if len(head) > _FEWEST and any(map(_SUBJECT.match, head)):
                return n - 1
    return None
