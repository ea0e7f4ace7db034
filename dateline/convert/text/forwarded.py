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
_AGAIN = re.compile(r"(?:(?:re|fwd?|aw|wg|rv|tr|reenv|回复|转发)\s?[:：]\s*)+", re.I)
_DELIMITER = re.compile(r"^--[ \t]*\n", re.M)
_NEAR_TOP, _FEWEST, _MOST = 40, 2, 0.6
# A signature has at most so many lines.
_SIGNATURE = 8


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The first `lines` blocks are the mail's: what its sender said, and its head; `below`, of blocks, is where the mail goes on below
    what it passes on. `marks` are of both, `findings` are the day it was first sent and what it is about."""

    lines: int = 0
    below: int | None = None
    findings: tuple[Finding, ...] = ()
    marks: tuple[Mark, ...] = ()


def forwarded(text: str, blocks: tuple[Block, ...], *, lang: str) -> Forwarded:
    """What a mail says before the article that it passes on; nothing for any other text."""
    mark = next((n for n, block in enumerate(blocks[:_NEAR_TOP]) if _MARK.match(block.words)), _above_head(blocks))
    quoted = _quoted(blocks)
    if mark is None or quoted:
        return _set_apart(blocks, quoted, below=_behind_quotation(blocks) if quoted else len(blocks))
    end = next((n for n in range(mark + 1, len(blocks)) if not _HEAD.match(blocks[n].words)), len(blocks))
    if end - mark <= _FEWEST:
        return Forwarded()
    days = [block for block in blocks[mark + 1 : end] if (found := _HEAD.match(block.words)) and found["day"]]
    sent = [(block, when.published) for block in days for when in dates(block.words, lang=lang)[:1]]
    findings = tuple(
        Finding(field="date", when=when, text=block.words, start=block.start, end=block.end, kind=Kind.DATE, rule="forwarded")
        for block, when in sent[:1]
    )
    about = tuple(_about(block) for block in blocks[mark + 1 : end] if _SUBJECT.match(block.words))
    return replace(_set_apart(blocks, end, below=_signature(text, blocks)), findings=findings + about[-1:])


def _about(block: Block) -> Finding:
    """What a mail says that it is about: the headline of what it passes on, where that has none."""
    words = _AGAIN.sub("", block.words.partition(":" if ":" in block.words else "：")[2].strip())
    return Finding(field="title", text=words, start=block.start, end=block.end, kind=Kind.TITLE, rule="forwarded-subject")


def _signature(text: str, blocks: tuple[Block, ...]) -> int:
    """Where the signature of a mail begins, below the line `-- `; behind the last block where there is none."""
    lines = [match.start() for match in _DELIMITER.finditer(text)]
    first = next((n for n, block in enumerate(blocks) if lines and block.start > lines[-1]), len(blocks))
    return first if len(blocks) - first <= _SIGNATURE else len(blocks)


def _set_apart(blocks: tuple[Block, ...], end: int, *, below: int | None = None) -> Forwarded:
    parts = ((0, end), (len(blocks) if below is None else below, len(blocks)))
    marks = tuple(
        Mark(blocks[first].start, blocks[last - 1].end, Kind.FURNITURE, "forwarded") for first, last in parts if first < last
    )
    return Forwarded(lines=end, below=below, marks=marks)


def _quoted(blocks: tuple[Block, ...]) -> int:
    """Where the quotation begins that is most of a text; 0 where it is none."""
    first = next((n for n, block in enumerate(blocks[:_NEAR_TOP]) if _is_quoted(block)), 0)
    if not first:
        return 0
    quoted = sum(len(block.words) for block in blocks[first:] if _is_quoted(block))
    return first if quoted > _MOST * sum(len(block.words) for block in blocks) else 0


def _behind_quotation(blocks: tuple[Block, ...]) -> int:
    """Where the mail goes on behind the last quoted line."""
    return 1 + max(n for n, block in enumerate(blocks) if _is_quoted(block))


def _is_quoted(block: Block) -> bool:
    return set(block.mark) == {">"}


def _above_head(blocks: tuple[Block, ...]) -> int | None:
    """The place above a mail's head that no line announces: it begins with who sent it and says what about."""
    for n, block in enumerate(blocks[:_NEAR_TOP]):
        if _SENDER.match(block.words):
            head = [one.words for one in takewhile(lambda one: _HEAD.match(one.words), blocks[n : n + 8])]
            if len(head) > _FEWEST and any(map(_SUBJECT.match, head)):
                return n - 1
    return None
