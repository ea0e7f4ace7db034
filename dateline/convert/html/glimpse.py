"""Understand a page before its article is looked for: Clipping → its blocks, statements and headline."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from dateline.convert.html import firm, lines, origin
from dateline.convert.html.apart import left
from dateline.convert.html.blocks import Block, seen, visible
from dateline.convert.html.farm import is_farm
from dateline.convert.html.heads import parted
from dateline.convert.html.statements import Statements, article_body, plain, statements
from dateline.convert.html.title import Read, fold, title
from dateline.convert.html.tree import Page, page
from dateline.convert.injected import honest, injected, offers
from dateline.nouns.clipping import Clipping

_WORD = re.compile(r"\w")


@dataclass(kw_only=True)
class Glimpse:
    """A page with its blocks, hidden ones included, what each of its elements stands in, what it states, and its headline."""

    read: Page
    flags: list[int]
    found: list[Block]
    stated: Statements
    headline: Read | None

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """The headline as it is given and as it stands on the page."""
        return (self.headline.value, self.headline.quote) if self.headline is not None else ()

    @cached_property
    def known(self) -> frozenset[str]:
        """The headline's forms, folded."""
        return frozenset(fold(text) for text in self.titles)

    @cached_property
    def seen(self) -> list[Block]:
        """The blocks among which the article is."""
        return left([block for block in visible(self.found) if not is_farm(block) and block not in self.spam], self.titles)

    @cached_property
    def spam(self) -> frozenset[Block]:
        """The blocks that offer what the article does not speak of."""
        return frozenset([self.found[n] for n in injected([block.text for block in self.found])])

    @cached_property
    def told(self) -> str:
        """The article as JSON-LD tells it, if it does."""
        return plain(article_body(self.stated))

    @cached_property
    def summary(self) -> str:
        """The page's description."""
        return self.stated.first("og:description", "description")[0]


def glimpse(clipping: Clipping) -> Glimpse:
    """What can be said of a page at once."""
    read = page(clipping.text)
    flags, found = seen(read)
    found = parted(found)
    stated = _addressed(statements(read), clipping)
    stated = _honest(stated, found)
    return Glimpse(read=read, flags=flags, found=found, stated=stated, headline=title(stated, found, site=origin.site(stated)))


def _honest(stated: Statements, found: list[Block]) -> Statements:
    """What a page states of itself, without what offers something that its article does not speak of."""
    if not offers((stated.head_title, *(value for values in stated.meta.values() for value in values))):
        return stated
    lines = [block.text for block in found]
    meta = {name: tuple(honest(value, lines) for value in values) for name, values in stated.meta.items()}
    return replace(stated, meta=meta, head_title=honest(stated.head_title, lines))


def _addressed(stated: Statements, clipping: Clipping) -> Statements:
    """The statements, with the address that the page was saved from where it states none, and nothing knows its outlet."""
    known = next((one.value for one in clipping.known if one.field == "source.url"), "")
    if not known or origin.address(stated) or any(one.field == "source.name" for one in clipping.known):
        return stated
    return replace(stated, meta={**stated.meta, "og:url": (known,)})


def without_head(chosen: Sequence[Block], known: frozenset[str]) -> list[Block]:
    """The chosen blocks without the headline (its forms folded) and what else belongs to fields at the body's edges."""
    longest = 2 * max(map(len, known), default=0)
    kept = [block for block in chosen if (len(block.text) > longest or fold(block.text) not in known) and _WORD.search(block.text)]
    pared = lines.pared(kept)
    news = firm.without(pared)
    return lines.pared(news) if len(news) < len(pared) else news
