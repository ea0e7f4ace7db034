"""See a text before it is read: tuple[Block, …] → Page."""

import re
from dataclasses import dataclass

from dateline.convert.injected import injected
from dateline.convert.text import captions as by_form
from dateline.convert.text import head, makers, wire
from dateline.convert.text.blocks import Block
from dateline.convert.text.finding import Finding
from dateline.convert.text.furniture import Rule, hostile, recognise
from dateline.convert.text.masthead import cited, issued, masthead, may_cite, may_number, may_shelve, owner, shelved, signed_below
from dateline.convert.text.shapes import Shape, shapes
from dateline.convert.text.syndicated import may_copy, original
from dateline.convert.text.teasers import teasers
from dateline.convert.text.thread import thread

Findings = tuple[Finding, ...]

_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_BEYOND = re.compile(r"[\u3040-\U0010ffff]")
_LETTER = re.compile(r"[^\W\d_]")
_ORIGINS = ((may_copy, original), (may_cite, cited), (may_number, issued), (may_shelve, shelved), (wire.alone, head.sent_from))
"""What tells where an article stood first, or was sent from, each behind what tells faster that a line may say so."""
_SPAM, _STOPS = 15, frozenset(".!?。")
# So many lines of an offer stand over the one that tells it.
_STANZA = 3


@dataclass(frozen=True, slots=True)
class Page:
    """A text before it is read: its blocks, their shapes, and the numbers of those that their words alone give away."""

    blocks: tuple[Block, ...]
    shapes: tuple[Shape, ...]
    lang: str
    spam: dict[int, str]
    known: dict[int, Rule]
    captions: frozenset[int]
    crew: frozenset[int]
    origin: dict[int, Findings]
    thread: range
    glued: Findings
    apart: frozenset[int]

    @property
    def is_headless(self) -> bool:
        """Whether what is glued to the first sentence stands where a headline would."""
        return bool(self.glued) and self.glued[0].start < self.blocks[0].start


def metadata(page: Page, n: int) -> Findings:
    """What a line above an article says of it; nothing where it is a sentence in a list of such, as in a chronology."""
    if page.blocks[n].mark and _is_entry(page, n):
        return ()
    return tuple(head.read(page.blocks[n], lang=page.lang))


def _is_entry(page: Page, n: int) -> bool:
    near = page.blocks[max(0, n - 1) : n + 2]
    return all(block.mark == page.blocks[n].mark and block.words[-1] in _STOPS for block in near)


def page_of(blocks: tuple[Block, ...], lang: str, glued: Findings) -> Page:
    """The page that the blocks are."""
    seen = shapes(blocks, asian=lang in ("zh", "ja", "ko"))
    comments = range(thread(blocks, seen), len(blocks))
    spam = {n: rule for n, block in enumerate(blocks) if len(block.words) >= _SPAM and (rule := _hostile(block, lang))}
    spam |= dict.fromkeys(injected([block.words for block in blocks]), "injected-offer")
    known = teasers(blocks, lang=lang)
    known |= {n: found for n, block in enumerate(blocks) if n not in spam and (found := recognise(block.words))}
    known |= _headed(blocks, seen, known)
    captions = frozenset([n for n, block in enumerate(blocks) if head.is_caption(block.words)])
    known = {n: rule for n, rule in by_form.captions(blocks).items() if n not in spam and n not in captions} | known
    crew = frozenset([n for n, block in enumerate(blocks) if block.words[0] in makers.CREW_SIGNS and any(makers.crew(block, lang))])
    origin = {n: told for n, block in enumerate(blocks) if n not in spam and (told := _origin(block, lang))}
    rights = [n for n, rule in known.items() if rule.name == "copyright"]
    origin |= masthead(blocks, lang=lang) or signed_below(blocks, lang=lang) or owner(blocks, rights)
    apart = frozenset({*spam, *known, *captions, *crew, *origin, *comments})
    return Page(blocks, seen, lang, spam, known, captions, crew, origin, comments, glued, apart)


def _headed(blocks: tuple[Block, ...], seen: tuple[Shape, ...], known: dict[int, Rule]) -> dict[int, Rule]:
    """The lines that stand over an offer in a stanza of its own: `Get the Morning Tide` over `Our best stories in your inbox`."""
    headed: dict[int, Rule] = {}
    for n, rule in known.items():
        top = n
        while rule.name == "offer" and top and not blocks[top].gap and n - top < _STANZA:
            top -= 1
        over = range(top, n)
        if blocks[top].gap and not any(seen[m].reads or seen[m].end < 2 or m in known for m in over):
            headed |= dict.fromkeys(over, rule)
    return headed


def _origin(block: Block, lang: str) -> Findings:
    """Where an article stood first, or in print."""
    if block.words[0] == "《":
        return tuple(head.printed(block, lang)) or tuple(cited(block, lang))
    for may, read in _ORIGINS:
        if may(block.words) and (told := tuple(read(block, lang))):
            return told
    return ()


def _hostile(block: Block, lang: str) -> str:
    words = block.words
    parted = "|" in words or words.count("-") >= 3 or "｜" in words
    if not parted and words.isascii():
        return ""
    ours = lang in ("zh", "ja", "ko") or words.isascii() or _BEYOND.search(words) is None
    if ours and not parted:
        return ""
    foreign = 0.0 if ours else len(_HAN.findall(words)) / (len(_LETTER.findall(words)) or 1)
    return hostile(words, foreign=foreign) if parted or foreign > 0.2 else ""
