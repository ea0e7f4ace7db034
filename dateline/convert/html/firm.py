"""Leave out what a firm says of itself below each of its announcements: the body → the body without it."""

import re

from dateline.convert.html.blocks import Block, In

_TAIL, _LONG = 5, 1200
_ABOUT = re.compile(r"(?:About|ABOUT|Über|ÜBER|Acerca de|Sobre|À propos de) (?:the )?(?P<name>[A-ZÀ-Þ0-9][\w&.'’-]*)[^.!?;]{0,60}")
_NAME = r"(?P<name>(?:The )?[A-ZÀ-Þ0-9][\w&.'’-]*(?: (?:of |& )?[A-ZÀ-Þ0-9][\w&.'’-]*){0,4})(?:,? \([^)]{1,60}\))?,?"
_KIND = (
    r"(?:provider|supplier|manufacturer|maker|developer|distributor|company|firm|group|corporation|enterprise|consultancy"
    r"|empresa|compañía|proveedor|fabricante|grupo|Unternehmen|Anbieter|Hersteller|Konzern|entreprise|société|fournisseur|groupe)"
)
_RANK = r"(?:global|world|international|leading|largest|premier|innovative|líder|mundial|führend|weltweit|international|mondial)"
_IS = re.compile(
    rf"{_NAME} (?:is|are|es|ist|est) (?:(?:an?|the|one of|una?|el|la|ein(?:e[rs]?)?|der|die|das|le|la) )"
    rf"(?=.{{0,90}}\b{_RANK})(?=.{{0,140}}\b{_KIND})"
)
_MORE = r"(?:is|are|has|was|employs|operates|serves|es|tiene|emplea|opera|ist|hat|beschäftigt|est|emploie|compte)\b"


def without(chosen: list[Block]) -> list[Block]:
    """The body without its last paragraphs where they tell what a firm is, and the heading over them: `About …`.

    A firm that is told of in the middle of an article is what the article is about."""
    first = max(len(chosen) - _TAIL, len(chosen) // 2)
    for at, block in enumerate(chosen[first:], start=first):
        if _heads(block, chosen[at + 1 :]):
            return chosen[:at]
        match = _IS.match(block.text)
        if match is not None and all(re.match(rf"{re.escape(match['name'])} {_MORE}", each.text) for each in chosen[at:]):
            return chosen[:at]
    return chosen


def _heads(block: Block, below: list[Block]) -> bool:
    """Whether a heading says `About` a name and the paragraph below begins with it."""
    match = _ABOUT.fullmatch(block.text) if below and len(block.text) < 90 else None
    if match is None or not re.match(rf"(?:The )?{re.escape(match['name'])}\b", below[0].text, re.I):
        return False
    bold = all(run.node.tag in ("b", "strong") for run in block.runs if run.text.strip())
    return (bool(block.within & In.HEADING) or bold) and all(len(each.text) <= _LONG for each in below)
