"""Say where sources disagree on a figure: Material → DifferenceViews, for all, for a story, for an entity."""

from dateline.nouns.claim import CURRENCIES
from dateline.nouns.comparison import Comparison, Statement
from dateline.render.material import Key, Material
from dateline.render.views.story import DifferenceView, StatementView

URL = "differences/"
"""The page that lists them all."""


def of_story(material: Material, story: str) -> tuple[DifferenceView, ...]:
    """Those of which a story is one side, its own statement first."""
    mine = (one for one in material.differing if any(each.story.id == story for each in one.statements))
    return tuple(difference(material, one, first=story) for one in mine)


def of_entity(material: Material, key: Key) -> tuple[DifferenceView, ...]:
    """Those that concern an entity."""
    return tuple(difference(material, one) for one in material.differing if key in one.about)


def difference(material: Material, comparison: Comparison, *, first: str = "") -> DifferenceView:
    """One of them; the statement of the story `first` before the others."""
    ordered = sorted(comparison.statements, key=lambda one: one.story.id != first)
    keys = tuple(key for key in comparison.about if key in material.entities)
    chosen = next((one.claim for one in comparison.statements if one.claim.subject), comparison.statements[0].claim)
    return DifferenceView(
        id=f"claim-{comparison.id}",
        url=f"{URL}#claim-{comparison.id}",
        subject=chosen.subject,
        what=_what(material, comparison),
        lang=comparison.statements[0].story.lang,
        references=() if chosen.subject else tuple(material.names[key] for key in keys),
        found=comparison.found,
        independent=comparison.independent,
        statements=tuple(_statement(material, one) for one in ordered),
    )


def _what(material: Material, comparison: Comparison) -> str:
    """What the figures are of, for a heading."""
    claim = next((one.claim for one in comparison.statements if one.claim.measure), comparison.statements[0].claim)
    if claim.unit.startswith("% ") and claim.measure not in ("", "%"):
        return material.say("share_of", what=claim.measure)
    if claim.unit in CURRENCIES and claim.measure == claim.unit:
        return material.say("amount_in", what=claim.measure)
    return claim.measure


def _statement(material: Material, statement: Statement) -> StatementView:
    claim = statement.claim
    return StatementView(
        story=material.cards[statement.story.id],
        url=material.anchor(statement.story.id, statement.anchor),
        value=claim.value,
        quote=claim.sentence,
        speaker=claim.speaker,
        scope=claim.scope,
        status="" if claim.found else str(claim.status),
        reason=claim.reason,
        copy=statement.copy,
    )
