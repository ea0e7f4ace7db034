# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Tell the head of a mail that somebody passed on from what it holds: tuple[Block, …] → Forwarded."""

import re
from dataclasses import dataclass, replace
from itertools import takewhile

from dateline.convert.fields.published import dates
from dateline.convert.ledger import Mark
from dateline.convert.text.blocks import Block
from dateline.convert.text.finding import Finding
from dateline.convert.text.masthead import cited_in
from dateline.convert.text.topline import greets, never
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
# How mails take leave, and how they quote an older one.
_LEAVE = re.compile(
    r"(?:(?:all the |all my )?best(?: wishes| regards)?|(?:kind(?:est)?|warm(?:est)?) regards|regards|many thanks|thanks|cheers|yours(?: \w+)?|sincerely|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|un abrazo|abrazos|atentamente|(?:mit )?(?:freundliche[nr]?|viele|liebe|beste) grüßen?|cordialement|祝好|此致|敬礼)[,.!，。！]?",
    re.I,
)
_WROTE = re.compile(
    r"(?:on|el|am|le) .{6,80}\b(?:wrote|escribió|schrieb|a écrit)(?: .{2,40})?\s?:|\d{4}.{4,60}写道[:：]|-{2,}\s*(?:original message|mensaje original)\s*-{2,}",
    re.I,
)
_GREETED, _MOST_SAID, _ASIDE, _PARAGRAPH, _SHORTEST, _SHORT_LINE = 8, 4, 160, 90, 12, 60
_STOPS, _LABELS = frozenset('.!?:,;。！？：…”"'), frozenset("：:")
# A signature has at most so many lines.
_SIGNATURE = 8


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The blocks of what was passed on; `findings` are the day it was first sent and what it is about, or which paper it is from, and
    `marks` are of the mail round it: what its sender said, its head, and where it goes on below."""

    blocks: tuple[Block, ...]
    findings: tuple[Finding, ...] = ()
    marks: tuple[Mark, ...] = ()


def forwarded(text: str, blocks: tuple[Block, ...], *, lang: str) -> Forwarded:
    """What stands in a mail apart from what it says of it; all of any other text."""
    quoted = _quoted(blocks)
    if quoted:
        return _without(blocks, range(quoted), range(_behind_quotation(blocks), len(blocks)))
    mark = next((n for n, block in enumerate(blocks[:_NEAR_TOP]) if _MARK.match(block.words)), _above_head(blocks))
    if mark is None:
        return _greeted(blocks, lang=lang)
    end = next((n for n in range(mark + 1, len(blocks)) if not _HEAD.match(blocks[n].words)), len(blocks))
    if end - mark <= _FEWEST:
        return Forwarded(blocks)
    days = [block for block in blocks[mark + 1 : end] if (found := _HEAD.match(block.words)) and found["day"]]
    sent = [(block, when.published) for block in days for when in dates(block.words, lang=lang)[:1]]
    findings = tuple(
        Finding(field="date", when=when, text=block.words, start=block.start, end=block.end, kind=Kind.DATE, rule="forwarded")
        for block, when in sent[:1]
    )
    about = tuple(_about(block) for block in blocks[mark + 1 : end] if _SUBJECT.match(block.words))
    mail = _without(blocks, range(end), range(_signature(text, blocks), len(blocks)))
    said = _greeted(mail.blocks, lang=lang)
    return Forwarded(said.blocks, said.findings or findings + about[-1:], mail.marks + said.marks)


def _greeted(blocks: tuple[Block, ...], *, lang: str) -> Forwarded:
    """A text without what its sender says to readers over an article with a headline of its own, and below it; all of it where no
    line greets them, or where what follows is the letter."""
    hail = next((n for n, block in enumerate(blocks[:_GREETED]) if greets(block.words) and block.words[-1] not in _LABELS), None)
    if hail is None:
        return Forwarded(blocks)
    said = list(takewhile(lambda one: len(one.words) <= _ASIDE and not _heads(one), blocks[hail + 1 : hail + 1 + _MOST_SAID]))
    title = hail + 1 + len(said)
    if title + 1 >= len(blocks) or not _heads(blocks[title]) or len(blocks[title + 1].words) < _PARAGRAPH:
        return Forwarded(blocks)
    findings = tuple(one for block in said for one in cited_in(block, lang))
    return replace(_without(blocks, range(hail, title), range(_signed_off(blocks, title), len(blocks))), findings=findings)


def _heads(block: Block) -> bool:
    """Whether a line stands alone and ends like a headline."""
    return block.gap > 0 and _SHORTEST < len(block.words) <= _ASIDE and block.words[-1] not in _STOPS and not never(block.words)


def _signed_off(blocks: tuple[Block, ...], first: int) -> int:
    """Where the sender takes leave, or an older mail is quoted; behind the last block where neither is so."""
    for n in range(first, len(blocks)):
        if _WROTE.fullmatch(blocks[n].words) or (_LEAVE.fullmatch(blocks[n].words) and all(map(_is_short, blocks[n : n + 3]))):
            return n
    return len(blocks)


def _is_short(block: Block) -> bool:
    return len(block.words) < _SHORT_LINE or _WROTE.fullmatch(block.words) is not None


def _about(block: Block) -> Finding:
    """What a mail says that it is about: the headline of what it passes on, where that has none."""
    words = _AGAIN.sub("", block.words.partition(":" if ":" in block.words else "：")[2].strip())
    return Finding(field="title", text=words, start=block.start, end=block.end, kind=Kind.TITLE, rule="forwarded-subject")


def _signature(text: str, blocks: tuple[Block, ...]) -> int:
    """Where the signature of a mail begins, below the line `-- `; behind the last block where there is none."""
    lines = [match.start() for match in _DELIMITER.finditer(text)]
    first = next((n for n, block in enumerate(blocks) if lines and block.start > lines[-1]), len(blocks))
    return first if len(blocks) - first <= _SIGNATURE else len(blocks)


def _without(blocks: tuple[Block, ...], *parts: range) -> Forwarded:
    """The blocks without these parts, which are the mail's."""
    gone = {n for part in parts for n in part}
    marks = tuple(Mark(blocks[part[0]].start, blocks[part[-1]].end, Kind.FURNITURE, "forwarded") for part in parts if part)
    return Forwarded(tuple(block for n, block in enumerate(blocks) if n not in gone), marks=marks)


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
