"""Link one story: Story, Document, Registry → Linked; or a text of the author's own: → Document."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace

from markdown_it.token import Token

from dateline.frozen import dataclass
from dateline.link.by_hand import Astray, by_hand
from dateline.link.find import Found, Hit, Memory, find
from dateline.link.likely import likely, words
from dateline.link.linked import Linked
from dateline.link.pronouns import Heard, may_speak, pronouns
from dateline.link.registry import Registry
from dateline.link.running import Running, running
from dateline.link.speaks import speaks
from dateline.link.weave import Anchor, Way, linkable, weave
from dateline.nouns.document import Document
from dateline.nouns.entity import Entity
from dateline.nouns.graph import Ambiguity
from dateline.nouns.mention import Mention
from dateline.nouns.story import Story
from dateline.nouns.textpage import TextPage
from dateline.text.blocks import on_a_line
from dateline.text.sentences import sentences

_NEW_SECTION = ("heading_open", "footnote_block_open")


@dataclass(slots=True, kw_only=True)
class _Reading:
    """A story while it is read: which sentence comes next, and who has a link in this section."""

    story: Story
    registry: Registry
    memory: Memory
    root: str
    lang: str
    itself: frozenset[int] = frozenset()
    anchored: bool = True
    listening: bool = False
    number: int = 1
    heard: Heard | None = None
    unread: list[str] = field(default_factory=list)
    linked: set[int] = field(default_factory=set)
    mentions: list[Mention] = field(default_factory=list)
    ambiguities: dict[tuple[str, tuple[str, ...]], Ambiguity] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Nothing links to the page it stands on."""
        self.linked = set(self.itself)

    def sentence(self) -> int:
        """The number of the sentence that comes next; blocks that name nobody are divided only where a number is asked for."""
        self.number += sum(len(sentences(text, lang=self.lang)) for text in self.unread)
        self.unread.clear()
        return self.number


def link(story: Story, document: Document, *, registry: Registry) -> Linked:
    """Link the first mention of each entity in each section, record them all, and give each sentence with one its anchor.

    `document` is the story's body, parsed. Headings and code are left alone; a name within a link counts but gets no second one.
    """
    root = _root(story.url)
    document, astray = by_hand(document, registry=registry, root=root)
    blocks = _blocks(document)
    accepted = frozenset(registry.places[key] for key in _accepted(story) if key in registry.places)
    said = words("\n".join((*_head(story), *(block.text for block in blocks if block is not None))))
    named = likely(said, registry.openers)
    named |= frozenset(place for block in blocks if block is not None for _, _, place in block.named)
    doubts = tuple(_astray(one, story, registry) for one in astray)
    if not named | accepted:
        return Linked(document=document, ambiguities=doubts)
    registry = registry.part(named | accepted)
    listening = may_speak(said, lang=document.lang)

    def linked_with(memory: Memory) -> Linked:
        reading = _Reading(story=story, registry=registry, memory=memory, root=root, lang=document.lang, listening=listening)
        return _linked(reading, document, blocks)

    memory = Memory(accepted=accepted)
    linked = linked_with(memory)
    if memory.hasty:
        linked = linked_with(Memory(accepted=accepted, later=frozenset(memory.named)))
    return replace(linked, ambiguities=(*doubts, *linked.ambiguities))


def link_own(entry: Entity | TextPage, document: Document, *, registry: Registry) -> Document:
    """Link the names in a text of the author's own, such as a person's page: without anchors, and never to the page itself."""
    root = _root(entry.url)
    document, _ = by_hand(document, registry=registry, root=root)
    blocks = _blocks(document)
    named = likely(words("\n".join(block.text for block in blocks if block is not None)), registry.openers)
    if not named:
        return document
    me = registry.places.get((entry.collection, entry.id)) if isinstance(entry, Entity) else None
    itself = frozenset() if me is None else frozenset({me})
    registry, memory = registry.part(named | itself), Memory(accepted=itself)
    as_story = Story(id=entry.id, path=entry.path, title="")
    reading = _Reading(
        story=as_story, registry=registry, memory=memory, root=root, lang=document.lang, itself=itself, anchored=False
    )
    return _linked(reading, document, blocks).document


def _root(url: str) -> str:
    return "../" * url.count("/")


def _blocks(document: Document) -> tuple[Running | None, ...]:
    return tuple(running(token) if token.type == "inline" and token.children else None for token in document.tokens)


def _head(story: Story) -> tuple[str, ...]:
    """What is read before the body."""
    return (story.title, story.subtitle, *(image.caption for image in story.images))


def _astray(one: Astray, story: Story, registry: Registry) -> Ambiguity:
    candidates = tuple(f"{entity.collection}/{entity.id}" for entity in (registry.entities[place] for place in one.entities))
    return Ambiguity(story=story.id, text=one.written, sentence=one.written, candidates=candidates, by_hand=True)


def _linked(reading: _Reading, document: Document, blocks: tuple[Running | None, ...]) -> Linked:
    for title in _head(reading.story):
        find(title, registry=reading.registry, memory=reading.memory, lang=document.lang)
    before = ("", *(token.type for token in document.tokens))
    tokens = tuple(_read(token, block, kind, reading) for token, block, kind in zip(document.tokens, blocks, before, strict=False))
    return Linked(
        document=Document(tokens=tokens, lang=document.lang),
        mentions=tuple(reading.mentions),
        ambiguities=tuple(reading.ambiguities.values()),
    )


def _accepted(story: Story) -> Iterator[tuple[str, str]]:
    yield from (("people", name) for name in story.people)
    yield from (("programs", name) for name in story.programs)
    yield from (("organizations", name) for name in story.organizations)
    yield from (("places", name) for name in story.places)


def _read(token: Token, block: Running | None, before: str, reading: _Reading) -> Token:
    if token.type in _NEW_SECTION:
        reading.linked = set(reading.itself)
    if block is None:
        return token
    found = _found(block, reading)
    if before == "heading_open":
        reading.heard = None
        return token
    found = _with_pronouns(block, found, reading)
    if not found.hits:
        reading.unread.append(block.text)
        return token
    number, said = reading.sentence(), _said(block, found)
    ways = [way for way in (_record(hit, block, found, number, said, reading) for hit in found.hits) if way is not None]
    anchors = _anchors(found, number) if reading.anchored else []
    reading.number += len(found.sentences)
    children = weave(block, ways=ways, anchors=anchors)
    return Token("inline", "", 0, map=token.map, level=token.level, children=children, content=token.content, block=True)


def _found(block: Running, reading: _Reading) -> Found:
    """What a block says, and whom the author linked in it by hand: that stretch is nobody else's."""
    reading.memory.named |= {place for _, _, place in block.named}
    closed = (*block.closed, *((start, end) for start, end, _ in block.named)) if block.named else block.closed
    found = find(block.text, registry=reading.registry, memory=reading.memory, lang=reading.lang, closed=closed)
    if not block.named:
        return found
    spans = found.sentences or sentences(block.text, lang=reading.lang)
    mine = [
        Hit(start=start, end=end, sentence=_sentence_of(start, spans), entities=(place,), sure=True)
        for start, end, place in block.named
    ]
    apart = [hit for hit in found.hits if not any(start < hit.end and hit.start < end for start, end, _ in block.named)]
    return Found(tuple(sorted((*apart, *mine), key=lambda hit: hit.start)), tuple(spans), range(len(spans)))


def _with_pronouns(block: Running, found: Found, reading: _Reading) -> Found:
    """With those who speak by a pronoun, where it can be nobody else."""
    if not (reading.listening and (found.hits or reading.heard)):
        return found
    spans = found.sentences or tuple(sentences(block.text, lang=reading.lang))
    everybody = {place for hit in found.hits for place in hit.entities}
    people = frozenset(place for place in everybody if reading.registry.entities[place].collection == "people")
    mine, reading.heard = pronouns(block.text, spans, found.hits, people=people, lang=reading.lang, last=reading.heard)
    return found._replace(hits=tuple(sorted((*found.hits, *mine), key=lambda hit: hit.start)), sentences=spans) if mine else found


def _sentence_of(position: int, spans: Sequence[tuple[int, int]]) -> int:
    return max((place for place, (start, _) in enumerate(spans) if start <= position), default=0)


def _anchors(found: Found, number: int) -> list[Anchor]:
    places = sorted({hit.sentence for hit in found.hits if hit.sure})
    return [Anchor(*found.sentences[place], f"s-{number + place}") for place in places]


def _said(block: Running, found: Found) -> dict[int, tuple[str, str]]:
    """The sentences in which somebody is named, as they stand and without line breaks, by their place."""
    written = {place: block.text[slice(*found.sentences[place])] for place in {hit.sentence for hit in found.hits}}
    return {place: (text, on_a_line(text)) for place, text in written.items()}


def _record(
    hit: Hit, block: Running, found: Found, number: int, said: Mapping[int, tuple[str, str]], reading: _Reading
) -> Way | None:
    """Note what a hit says, and give the link where this one is to carry it."""
    start, (written, sentence) = found.sentences[hit.sentence][0], said[hit.sentence]
    words = " ".join(block.text[hit.start : hit.end].split())
    if not hit.sure:
        candidates = tuple(f"{one.collection}/{one.id}" for one in (reading.registry.entities[place] for place in hit.entities))
        ambiguity = Ambiguity(story=reading.story.id, text=words, sentence=sentence, candidates=candidates, strangers=hit.strangers)
        reading.ambiguities.setdefault((words, candidates), ambiguity)
        return None
    place = hit.entities[0]
    entity = reading.registry.entities[place]
    href = reading.root + entity.url
    by_hand = any(first <= hit.start and hit.end <= last and address == href for first, last, address in block.links)
    fresh = not hit.pronoun and place not in reading.linked and linkable(block, hit.start, hit.end)
    if fresh or by_hand:
        reading.linked.add(place)
    quoting = entity.collection == "people" and hit.sentence in found.quoting
    mention = Mention(
        story=reading.story.id,
        entity=entity.id,
        collection=entity.collection,
        text=words,
        sentence=sentence,
        anchor=f"s-{number + hit.sentence}",
        linked=fresh or by_hand,
        speaks=hit.pronoun or (quoting and speaks(written, hit.start - start, hit.end - start, lang=reading.lang)),
        pronoun=hit.pronoun,
    )
    reading.mentions.append(mention)
    return Way(hit.start, hit.end, href, entity.collection) if fresh else None
