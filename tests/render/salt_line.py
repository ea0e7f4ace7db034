"""A small library made by hand: three stories, two people, a program, an organization, a place, one event told twice."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from markupsafe import Markup

from dateline import render
from dateline.nouns.document import Document
from dateline.nouns.download import Download
from dateline.nouns.entity import Entity, Organization, Person, Place, Program, Role
from dateline.nouns.event import Certainty, Event
from dateline.nouns.graph import Graph
from dateline.nouns.library import Library
from dateline.nouns.mention import Mention
from dateline.nouns.origin import Origin
from dateline.nouns.published import Published
from dateline.nouns.release import Quotation, Release
from dateline.nouns.site import Site
from dateline.nouns.source import Asset
from dateline.nouns.story import Image, Rights, Story
from dateline.nouns.textpage import TextPage
from dateline.nouns.timeline import Happening, Month, Testimony, Timeline, Year
from dateline.nouns.when import When
from dateline.render.catalogue import Words
from dateline.render.catalogue import words as words_of

TEMPLATES = Path(__file__).parents[2] / "templates"

SITE = Site(
    title="The Salt Line",
    description="How a railway along the coast was planned, built and closed.",
    origin="https://example.org",
    base="/salt",
    contact="desk@example.org",
)
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x03\x20\0\0\x02\x58"

OPENING = Story(
    id="opening",
    path="content/stories/opening.md",
    title="The first train leaves",
    subtitle="A crowd at the harbour",
    date=Published.parse("1923-05-04"),
    source=Origin(name="Harbour Post", url="https://post.example/opening"),
    authors=("Ida Berg",),
    people=("ida-holm",),
    tags=("Railway",),
    rights=Rights.FULL,
    aliases=("/old/opening.html", "old/first-train"),
    images=(Image(src="assets/train.png", caption="The train.", credit="I. Berg", alt="A train", rights=Rights.FULL),),
    body="Ida Holm waved from the platform. The mayor spoke.",
)
ECHO = Story(
    id="echo",
    path="content/stories/echo.md",
    title="The first train leaves",
    date=Published.parse("1923-05"),
    source=Origin(name="Inland Gazette"),
    rights=Rights.EXCERPT,
    body="SECRET remainder of the text.",
)
CHINESE = Story(
    id="xin",
    path="content/stories/xin.md",
    title="海边的新铁路",
    lang="zh",
    rights=Rights.CITATION,
    body="SECRET 全文。",
)
ENTITIES: tuple[Entity, ...] = (
    Person(
        id="ida-holm",
        path="content/people/ida-holm.md",
        collection="people",
        name="Ida Holm",
        aliases=("何艾达",),
        merged=("i-holm",),
        roles=(Role(title="Engineer", organization="rail-board", start=When.parse("1921"), story="opening"),),
        same_as=("https://example.net/ida", "javascript:alert(1)"),
    ),
    Person(id="nils", path="content/people/nils.md", collection="people", name="Nils"),
    Program(id="coast", path="content/programs/coast.md", collection="programs", name="Coast Program", run_by=("rail-board",)),
    Organization(id="rail-board", path="content/organizations/b.md", collection="organizations", name="Rail Board"),
    Place(id="harbour", path="content/places/h.md", collection="places", name="Harbour", coordinates=(59.9, -10.5)),
)


def _release(story: Story, **fields: object) -> Release:
    assert story.rights is not None
    shown = story if story.rights is Rights.FULL else replace(story, body="")
    return Release(story=shown, rights=story.rights, document=Document(tokens=(), lang=story.lang), **fields)  # type: ignore[arg-type]


RELEASES = {
    "opening": _release(OPENING, anchors=("s-1",), description="The first train left the harbour on a Friday in May."),
    "echo": _release(
        ECHO,
        truncated=True,
        quotations=(Quotation(sentence="SECRET Ida Holm said so.", around="Ida Holm", words="Ida Holm said so …"),),
    ),
    "xin": _release(CHINESE),
}
MENTIONS = (
    Mention(
        story="opening",
        entity="ida-holm",
        collection="people",
        text="Ida Holm",
        sentence="Ida Holm waved from the platform.",
        anchor="s-1",
        linked=True,
    ),
    Mention(
        story="opening",
        entity="harbour",
        collection="places",
        text="harbour",
        sentence="It stood in the harbour.",
        anchor="s-9",
        linked=False,
    ),
    Mention(
        story="echo",
        entity="ida-holm",
        collection="people",
        text="Ida Holm",
        sentence="SECRET Ida Holm said so.",
        anchor="s-7",
        linked=True,
        speaks=True,
    ),
    Mention(
        story="xin",
        entity="ida-holm",
        collection="people",
        text="何艾达",
        sentence="SECRET 何艾达来了。",
        anchor="s-1",
        linked=True,
    ),
)
EVENT = Event(id="first-train", when=When.parse("1923-05-04"), what="The first train runs", story="opening", people=("ida-holm",))
HAPPENING = Happening(
    id=EVENT.id,
    when=EVENT.when,
    what=EVENT.what,
    certainty=Certainty.STATED,
    differs=True,
    people=EVENT.people,
    sources=(
        Testimony(story=OPENING, when=EVENT.when, quote="The mayor spoke."),
        Testimony(
            story=ECHO,
            when=When.parse("1923-05-11"),
            quote="SECRET It left on Friday.",
            how='"Friday" before 1923-05-14',
            certainty=Certainty.INFERRED,
        ),
    ),
)
TIMELINE = Timeline(
    years=(Year(number=1923, months=(Month(number=5, happenings=(HAPPENING,), stories=(ECHO, OPENING)),)),),
    happenings=(HAPPENING,),
    undated=(CHINESE,),
)
ABOUT = TextPage(id="about", path="content/pages/about.md", title="About the line")
BODIES = {
    "stories/opening/": Markup('<p><span id="s-1"><a href="../../people/ida-holm/">Ida Holm</a> waved.</span></p>'),
    "stories/echo/": Markup("<p>The beginning &amp; no more.</p>"),
    "about/": Markup("<p>Written by hand.</p>"),
}
LIBRARY = Library(site=SITE, stories=(OPENING, ECHO, CHINESE), entities=ENTITIES, pages=(ABOUT,))
ASSETS = (Asset(url="assets/train.png", content=PNG),)


def templates() -> dict[str, str]:
    """The default theme."""
    found = sorted(path for path in TEMPLATES.rglob("*") if path.is_file())
    return {path.relative_to(TEMPLATES).as_posix(): path.read_text("utf-8") for path in found}


_THEME = templates()


def words(lang: str) -> Words:
    """The words of the theme in a language."""
    return words_of(lang, templates())


def pages(
    site: Site = SITE,
    *,
    templates: Mapping[str, str] = MappingProxyType({}),
    downloads: Sequence[Download] = (),
    **changes: object,
) -> dict[str, str]:
    """The rendered sample by path; `changes` replace what its `Material` is made of."""
    theme = templates or _THEME
    made_of: dict[str, object] = {
        "library": replace(LIBRARY, site=site),
        "graph": Graph.of(MENTIONS),
        "timeline": TIMELINE,
        "releases": RELEASES,
        "bodies": BODIES,
        "pictures": render.measured(ASSETS),
    }
    material = render.Material(**(made_of | {"say": words_of(site.lang, theme)} | changes))  # type: ignore[arg-type]
    return {path: content.decode() for path, content in printed(material, theme, downloads=downloads).items()}


def printed(material: render.Material, templates: Mapping[str, str], *, downloads: Sequence[Download] = ()) -> dict[str, bytes]:
    """Every file of a site but its assets, by path."""
    layout = render.layout(render.planned(material, templates=templates, downloads=downloads), templates=templates)
    pages = render.printed(layout.sheets, view=layout.view, site=material.library.site, templates=templates)
    return {file.path: file.content for file in (*pages, *layout.files, *layout.coming)}
