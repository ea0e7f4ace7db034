"""Find the headline of a page: statements and headings → title."""

import re
import unicodedata
from dataclasses import dataclass

from dateline.convert.html.blocks import Block, In
from dateline.convert.html.statements import Statements, plain

_PARTS = re.compile(r"\s+[|\-–—·•»:›::｜]+\s+|\s*[|｜»]\s*|\s+::\s+|[_—]{1,2}(?=\S)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A value with the rule that found it and the words it stood in."""

    value: str
    rule: str
    quote: str = ""


def fold(text: str) -> str:
    """Two headlines that a reader would call the same fold to the same."""
    text = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[\W_]+", " ", text).strip()


def title(stated: Statements, found: list[Block], *, site: str) -> Read | None:
    """The page's headline without the name of its site; None where no candidate is left."""
    headings = [block for block in found if block.within & In.HEADING and not block.within & In.HIDDEN and _is_h1(block)]
    claims = _claims(stated, site)
    for block in headings:
        for claim in claims:
            if fold(claim.value) and fold(claim.value) == fold(block.text):
                return Read(value=block.text, rule="h1 = " + claim.rule, quote=block.text)
    for block in headings:
        for claim in claims:
            a, b = fold(block.text), fold(claim.value)
            if len(a) > 12 and (b.startswith(a) or (a.startswith(b) and len(b) > 12)):
                return Read(value=block.text, rule="h1 ~ " + claim.rule, quote=block.text)
    if claims:
        return claims[0]
    if headings:
        return Read(value=headings[0].text, rule="h1", quote=headings[0].text)
    return None


def _is_h1(block: Block) -> bool:
    return any(node.tag == "h1" for node in block.path)


def _claims(stated: Statements, site: str) -> list[Read]:
    found: list[Read] = []
    for key in ("headline", "name"):
        text = plain(stated.article.get(key))
        if text and not text.endswith(("...", "…")):
            found.append(Read(value=without_site(text, site), rule=f"JSON-LD {key}", quote=text))
    for names in (("og:title",), ("twitter:title",), ("dc.title", "parsely-title", "sailthru.title", "title")):
        text, name = stated.first(*names)
        if text:
            found.append(Read(value=without_site(text, site), rule=f"meta {name}", quote=text))
    if stated.head_title:
        found.append(Read(value=without_site(stated.head_title, site), rule="title element", quote=stated.head_title))
    return [read for read in found if read.value]


def without_site(text: str, site: str) -> str:
    """The headline without `… | Name of the site` at its end or start."""
    parts = _PARTS.split(text)
    if len(parts) < 2:
        return text
    own = fold(site)
    last = fold(parts[-1])
    if own and last and (last in own or own in last):
        return text[: text.rindex(parts[-1])].rstrip(" |-–—·•»:›｜_")
    return text
