"""Say which card social media show with a page: Folios → Cards.

The front page, stories and then entities get their own, up to as many as the site's settings say; all other pages, and those whose
title the face of the cards cannot write, show the site's: the author's own picture, else the card of the front page. A site whose
own title it cannot write is called by its address there. That card counts nothing: a story more would make all pages others.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dateline.nouns.card import Card
from dateline.nouns.site import Site
from dateline.render import addresses
from dateline.render.sheet import Folio, Sheet
from dateline.render.views.entity import EntityView
from dateline.render.views.listed import CardView
from dateline.render.views.story import StoryView

if TYPE_CHECKING:
    from dateline.render.material import Material

AUTHORS = "assets/card.png"
"""The picture that the author has put there for the whole site, 1200 by 630 pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """`own` by the URL of a page; `common` is the URL of the picture for all others, empty where there is none."""

    own: dict[str, Card]
    common: str

    def of(self, url: str) -> str:
        """The URL of a page's picture."""
        card = self.own.get(url)
        return card.url if card is not None else self.common

    @property
    def drawn(self) -> tuple[Card, ...]:
        """Every card there is to draw, once, by its URL."""
        return tuple(sorted(set(self.own.values()), key=lambda card: card.url))


def cards(folios: Iterable[Folio], material: "Material") -> Cards:
    """A site without a public address has none: nobody could show them."""
    site = material.library.site
    if not site.origin:
        return Cards(own={}, common="")
    homes = (_with_font(Card(title=_name(site), about=about, site=""), site.card_font) for about in (site.description, ""))
    home = next((made for made in homes if made.drawable), None)
    authors = AUTHORS if AUTHORS in material.pictures else ""
    own = {} if authors or not home else {"": home}
    for folio in folios:
        if len(own) >= site.cards:
            break
        own_card = _drawable(folio.card, site)
        if own_card is not None:
            own[folio.url] = own_card
    return Cards(own=own, common=authors or (own[""].url if "" in own else ""))


def address(url: str, site: Site) -> str:
    """The public address of a card; empty where there is none."""
    return addresses.absolute(site.origin, site.base, url) if url else ""


def of_story(story: CardView) -> tuple[str, str]:
    """What the card of a story says: its title, who published it and when."""
    return story.title, " · ".join(part for part in (story.source, story.date.text if story.date else "") if part)


def card(sheet: Sheet, site: Site) -> Card | None:
    """The card of a story's or an entity's page; None where it cannot be drawn."""
    story, entity = sheet.values.get("story"), sheet.values.get("entity")
    if isinstance(story, StoryView):
        return _drawable(of_story(story), site)
    return _drawable((entity.name, entity.word or entity.singular), site) if isinstance(entity, EntityView) else None


def _drawable(said: tuple[str, str] | None, site: Site) -> Card | None:
    if said is None:
        return None
    title, about = said
    made = _with_font(Card(title=title, about=about, site=_name(site)), site.card_font)
    return made if made.drawable else None


def _name(site: Site) -> str:
    """What cards call the site: its title, or its address where they cannot write that."""
    titled = _with_font(Card(title=site.title, site=""), site.card_font)
    return site.title if titled.drawable else f"{site.origin.partition('//')[2]}{site.base}".rstrip("/")


def _with_font(card: Card, font: str) -> Card:
    """The card in the author's own font, where the face of the cards has not all its letters."""
    return card if not font or card.drawable else replace(card, font=font)
