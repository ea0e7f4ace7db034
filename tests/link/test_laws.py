import random
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline import link, markdown
from dateline.link import Registry
from dateline.nouns.entity import Entity, Person
from dateline.nouns.library import Library
from dateline.nouns.site import Site
from dateline.nouns.story import Story
from dateline.text.slug import slug

LINES = (
    "people: Ana Gil Soto = Anita",
    "people: He Jun = 何俊",
    "people: Gil Jun",
    "organizations: Norte ≠ Norte Chico",
    "organizations: Gil",
    "places: Norte Grande",
    "programs: open Norte = oN",
)
PARTS = [
    "Ana Gil Soto",
    "He Jun",
    "He",
    "Gil",
    "Soto",
    "Norte",
    "Norte Chico",
    "Norte Grande",
    "open Norte",
    "oN",
    "何俊",
    "Anita",
    "Ana",
    "Jun",
]
MARKS = [
    " ",
    " ",
    " ",
    ". ",
    ", ",
    "*",
    "**",
    "_",
    "\n",
    "\n\n",
    "## ",
    "- ",
    "> ",
    "[",
    "](/x/)",
    '](/x/ "Jun")',
    "[^1]",
    "\n\n[^1]: ",
    "{#Norte}",
    "\n \n",
    "`",
    '"',
    "’s",
    "'",
    "(",
    ")",
    "said",
    "~~",
    "  \n",
    "| ",
    "|-|\n",
]
bodies = st.lists(st.sampled_from(PARTS + MARKS + MARKS), max_size=40).map("".join)


class Balance(HTMLParser):
    """Whether every element is closed where it should be, and which ids and nested links there are."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.sound = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids += [value or "" for name, value in attrs if name == "id"]
        if tag not in ("br", "hr", "img"):
            self.sound &= not (tag == "a" and "a" in self.open)
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.sound &= bool(self.open) and self.open.pop() == tag


def registry(order: int = 0) -> Registry:
    """The registry, its entries in one of their orders."""
    entities = [entity(line) for line in LINES]
    random.Random(order).shuffle(entities)
    return link.registry(Library(site=Site(), entities=tuple(entities)))


def entity(line: str) -> Entity:
    """Read `collection: Name = Alias ≠ Not an alias`."""
    collection, _, rest = line.partition(": ")
    rest, *nots = rest.split(" ≠ ")
    name, *aliases = rest.split(" = ")
    kind = Person if collection == "people" else Entity
    return kind(id=slug(name), path="x", collection=collection, name=name, aliases=tuple(aliases), not_aliases=tuple(nots))


STORY = Story(id="a", path="a.md", title="T")
REGISTRY = registry()


@settings(max_examples=300, deadline=None)
@given(bodies)
def test_linking_changes_no_character_of_the_text(body: str) -> None:
    """Plain text and everything but links and anchors stay as they were; the HTML stays well formed, ids unique, links unnested."""
    document = markdown.parse(body, lang="en")

    linked = link.link(STORY, document, registry=REGISTRY)

    page = Balance()
    page.feed(markdown.html(linked.document))
    assert markdown.plain(linked.document) == markdown.plain(document)
    assert page.sound
    assert len(page.ids) == len(set(page.ids))
    assert {mention.anchor for mention in linked.mentions} <= set(page.ids)


@settings(deadline=None)
@given(bodies)
def test_linking_leaves_its_argument_as_it_was(body: str) -> None:
    """The document handed in is the same afterwards."""
    document = markdown.parse(body, lang="en")
    before = markdown.html(document)

    link.link(STORY, document, registry=REGISTRY)

    assert markdown.html(document) == before


@settings(deadline=None)
@given(bodies)
def test_linking_twice_gives_the_same_page(body: str) -> None:
    """A linked document has nothing left to link."""
    once = link.link(STORY, markdown.parse(body, lang="en"), registry=REGISTRY)

    twice = link.link(STORY, once.document, registry=REGISTRY)

    assert markdown.html(twice.document) == markdown.html(once.document)
    assert twice.mentions == once.mentions


@settings(deadline=None)
@given(bodies, st.integers(min_value=1, max_value=9))
def test_the_order_of_the_registry_does_not_matter(body: str, order: int) -> None:
    """Entries in any order link alike."""
    document = markdown.parse(body, lang="en")

    assert link.link(STORY, document, registry=registry(order)) == link.link(STORY, document, registry=REGISTRY)


@settings(deadline=None)
@given(bodies)
def test_every_mention_stands_in_its_sentence(body: str) -> None:
    """What is shown as evidence holds the words it is evidence for, and words that the registry has."""
    linked = link.link(STORY, markdown.parse(body, lang="en"), registry=REGISTRY)

    for mention in linked.mentions:
        assert mention.text in mention.sentence
        assert (mention.collection, mention.entity) in REGISTRY.places


class Everything(dict[str, dict[str, tuple[int, ...]]]):
    """Openers by which any word may begin any name: nothing is ruled out before the exact reading."""

    def __contains__(self, key: object) -> bool:
        return bool(key)

    def __getitem__(self, key: str) -> dict[str, tuple[int, ...]]:
        return {"": tuple(range(len(LINES) + len(LOOK_ALIKES)))}

    def keys(self) -> Any:
        return self

    def isdisjoint(self, words: list[str]) -> bool:
        return not words


LOOK_ALIKES = (
    "people: Ana Núñez Gil ≠ Gil Norte",
    "people: José Soto = Pepe",
    "places: Soto",
    "places: Nuñez-Gil Norte",
    "organizations: St. Gil & Soto",
    "organizations: O’Gil",
    "people: Jun Soto = Jun",
)
TRICKY = [
    *PARTS,
    *(
        "Núñez",
        "Nuñez-Gil",
        "José Soto",
        "JOSÉ",
        "Pepe",
        "St. Gil & Soto",
        "St. Gil &amp; Soto",
        "O'Gil",
        "O’Gil",
        "Gil Norte",
        "Jun Soto",
    ),
]
tricky = st.lists(st.sampled_from(TRICKY + MARKS), max_size=40).map("".join)
WIDE = link.registry(Library(site=Site(), entities=tuple(map(entity, (*LINES, *LOOK_ALIKES)))))


@settings(max_examples=400, deadline=None)
@given(tricky, st.sampled_from(["T", "Ana Gil Soto and Jun", "HE JUN"]), st.sampled_from([(), ("ana-nunez-gil",), ("jun-soto",)]))
def test_what_is_ruled_out_at_a_glance_is_nowhere(body: str, title: str, people: tuple[str, ...]) -> None:
    """A story is linked as if every name of the registry had been looked for exactly."""
    story = replace(STORY, title=title, people=people)
    document = markdown.parse(body, lang="en")

    assert link.link(story, document, registry=WIDE) == link.link(story, document, registry=replace(WIDE, openers=Everything()))


CROWD = (
    *(f"people: {given} {family}" for family in ("Gil", "Soto", "Norte Chico") for given in ("Eva", "Otto", "Jun", "Ivo")),
    *(f"people: He {given} = {given}" for given in ("Jie", "Min", "Wei")),
    *(f"people: {given} de la Soto = Sr {given}" for given in ("Eva", "Ana")),
    "people: Eva Gil Norte ≠ Gil",
)
CROWDED = link.registry(Library(site=Site(), entities=tuple(map(entity, (*LINES, *LOOK_ALIKES, *CROWD)))))
crowded = st.lists(
    st.sampled_from([*TRICKY, *("Eva Gil", "Otto Gil", "Eva Soto", "He Jie", "He Min", "Min", "Sir Eva", "de la Soto", *MARKS)]),
    max_size=40,
).map("".join)


@settings(max_examples=400, deadline=None)
@given(crowded, st.sampled_from(["T", "Eva Gil and Soto", "HE MIN"]), st.sampled_from([(), ("eva-gil",), ("he-min", "otto-soto")]))
def test_one_stands_for_all_who_have_a_surname_and_are_not_named(body: str, title: str, people: tuple[str, ...]) -> None:
    """A story is linked as if everybody of its surnames were looked at, however many have them."""
    story = replace(STORY, title=title, people=people)
    document = markdown.parse(body, lang="en")
    assert CROWDED.crowds

    assert link.link(story, document, registry=CROWDED) == link.link(story, document, registry=replace(CROWDED, crowds={}))


CHANGES = (
    *LINES,
    "people: Ana Gil Soto",
    "people: Ana Gil Soto = Ana",
    "people: He Jun",
    "people: Jun Soto = Jun",
    "people: Eva Soto",
    "people: Soto Jun",
    "people: Otto Gil Soto",
    "places: Soto",
    "places: Gil Soto",
    "organizations: Norte",
)


@settings(max_examples=400, deadline=None)
@given(bodies, st.sets(st.sampled_from(CHANGES)), st.sets(st.sampled_from(CHANGES)), st.booleans())
def test_what_a_change_of_the_registry_does_not_touch_stays_as_it_was(
    body: str, some: set[str], others: set[str], accepted: bool
) -> None:
    """A story that no form needs which came, went or changed is linked as before, by whatever names others go now."""
    before, after = (
        Library(site=Site(), entities=tuple({one.url: one for one in map(entity, sorted(s))}.values())) for s in (some, others)
    )
    story = replace(STORY, body=body, people=("ana-gil-soto",) if accepted else ())
    forms = link.changed(link.names(before), link.names(after))

    if not link.touched(story, forms):
        document = markdown.parse(body, lang="en")
        was, is_ = (link.link(story, document, registry=link.registry(library)) for library in (before, after))

        assert (was.mentions, was.ambiguities) == (is_.mentions, is_.ambiguities)
        assert markdown.html(was.document) == markdown.html(is_.document)


def _fresh(*lines: str) -> frozenset[link.Need]:
    """What the stories need to have that names concern which are new in the registry."""
    known = [entity("people: Ana Gil Soto"), entity("people: Otto Varga")]
    fresh = [*known, *map(entity, lines)]
    return link.changed(*(link.names(Library(site=Site(), entities=tuple(some))) for some in (known, fresh)))


def _concerned(needs: frozenset[link.Need], *bodies: str) -> list[str]:
    return [body for body in bodies if link.touched(replace(STORY, body=body), needs)]


def test_a_new_name_concerns_the_stories_that_have_it() -> None:
    """Not those that have its words apart from one another in other names, nor those that have the surname alone."""
    needs = _fresh("people: Lena Okonkwo")

    there = ("Lena Okonkwo left.", "**Lena**\nOkonkwo left.", "[Lena](/x/ 'y') Okonkwo left.", "Lena&nbsp;Okonkwo left.")
    apart = ("Okonkwo left.", "Lena left.", "Lena met Otto Okonkwo.", "[A word](/x/) of Lena.\n\nOkonkwo left.")
    assert _concerned(needs, *there, *apart) == list(there)
    assert link.touched(replace(STORY, body="Okonkwo left.", people=("lena-okonkwo",)), needs)
    assert not link.touched(replace(STORY, body="Lena met Otto Okonkwo.", people=("otto-varga",)), needs)


def test_a_new_name_in_chinese_concerns_the_stories_that_have_its_characters_in_a_row() -> None:
    """Each of them stands in nearly every story somewhere."""
    assert _concerned(_fresh("people: 王小明"), "昨天王小明说。", "王先生说,小李明天来。") == ["昨天王小明说。"]


def test_a_new_namesake_concerns_the_stories_that_name_both() -> None:
    """`Soto` may be either there; where Ana Gil Soto alone is named it is she, as before."""
    needs = _fresh("people: Eva Soto")

    both = "Ana Gil Soto met Eva Soto. Soto said no."
    assert _concerned(needs, both, "Ana Gil Soto left. Soto said no.") == [both]


def test_a_surname_that_becomes_an_alias_concerns_the_links_by_hand_to_it() -> None:
    """The text links it as before, only after the full name; but `[[Varga]]` leads there from now on."""
    before, after = (
        link.names(Library(site=Site(), entities=(entity(line),))) for line in ("people: Otto Varga", "people: Otto Varga = Varga")
    )

    assert _concerned(link.changed(before, after), "See [[Varga]].", "See him.") == ["See [[Varga]]."]
