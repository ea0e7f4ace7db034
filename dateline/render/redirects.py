"""Leave a page where one used to be: aliases and merged ids → Sheets that lead to the new place."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from dateline.render import addresses, head
from dateline.render.material import Material
from dateline.render.sheet import Sheet
from dateline.render.views.page import LinkView


def sheets(material: Material, *, taken: frozenset[str]) -> tuple[Sheet, ...]:
    """A redirect for every old address that no page of the site stands at; `taken` are their URLs."""
    found: dict[str, Sheet] = {}
    for old, target, made_from in sorted(_moves(material), key=lambda move: (move[0], move[1].url)):
        if old and old not in taken and addresses.file(old) not in found:
            found[addresses.file(old)] = _sheet(material, old, target, made_from)
    return tuple(found.values())


def _moves(material: Material) -> Iterable[tuple[str, LinkView, str]]:
    for story in material.stories:
        target = LinkView(text=story.title, url=story.url, lang=story.lang)
        yield from ((_url(alias), target, story.path) for alias in story.aliases)
    for entity in material.entities.values():
        target = LinkView(text=entity.name, url=entity.url, lang=entity.lang)
        yield from ((f"{entity.collection}/{old}/", target, entity.path) for old in entity.merged)


def _url(alias: str) -> str:
    """`/old/page` → `old/page/`; an alias with a suffix stays a file; one that climbs out of the site is nothing."""
    parts = PurePosixPath(alias.strip().partition("?")[0].partition("#")[0].lstrip("/"))
    if not parts.parts or ".." in parts.parts:
        return ""
    if parts.name == "index.html":
        parts = parts.parent
    name = parts.as_posix()
    if name == ".":
        return ""
    return name if parts.suffix.lower() in (".html", ".htm") else f"{name}/"


def _sheet(material: Material, old: str, target: LinkView, made_from: str) -> Sheet:
    site, say = material.library.site, material.say
    page = head.page(site=site, url=old, kind="redirect", title=say("moved"), description=say("moved"), noindex=True)
    canonical = addresses.absolute(site.origin, site.base, target.url)
    return Sheet(page=page, templates=("redirect.html",), values={"target": target, "canonical": canonical}, made_from=made_from)
