"""The steps of a build whose results are kept: what is read and told → the same, done anew where what it is made of changed.

A key is a digest of all that its result is made of and of nothing more. The order of the steps stands in `pipeline`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from dateline import claims, link, reading, rights, store, telling, timeline
from dateline.nouns.account import Account
from dateline.nouns.comparison import Comparison
from dateline.nouns.entity import Entity
from dateline.nouns.event import Event
from dateline.nouns.graph import Graph
from dateline.nouns.library import Entry, Library
from dateline.nouns.mention import Mention
from dateline.nouns.problem import Problem
from dateline.nouns.release import Release
from dateline.nouns.repeat import Repeat
from dateline.nouns.site import Claims, Events, Site
from dateline.nouns.story import Rights, Story
from dateline.nouns.textpage import TextPage
from dateline.nouns.timeline import Timeline
from dateline.texts import Texts
from dateline.told import MENTIONS, PARTS, lines
from dateline.workers import Fetched, Workers

_ACCOUNT: store.Shape[Account] = store.Shape(Account)
_KEYS = "keys of stories"
NAMES: store.Shape[tuple[link.Names, ...]] = store.Shape(tuple[link.Names, ...])
"""How the names of the registry are kept."""


def entries(texts: Texts, *, site: Site, kept: store.Store, workers: Workers) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """What the files say, their long texts laid aside, and what is wrong with them."""
    folders = reading.folders(site)

    def without_text(_: str, read: reading.Read) -> reading.Read:
        return replace(read, story=texts.laid_aside(read.story)) if read.story is not None else read

    known = store.step(
        kept,
        "entry",
        {path: reading.key(texts.file(path), folders) for path in texts.written if path.endswith(".md")},
        shape=reading.READ,
        make=lambda paths: workers.each(reading.read, Fetched(paths, texts.file), shared=site),
        held=without_text,
    ).values.values()
    found = (one.entry for one in known)
    return tuple(entry for entry in found if entry is not None), tuple(problem for one in known for problem in one.problems)


def renamed(shelf: Library, *, kept: store.Store) -> frozenset[link.Need]:
    """What a text needs to be linked anew: the names of the registry that came, went or changed since the last build."""
    names = link.names(shelf)
    known = kept.one("names", "")
    kept.put("names", {"": store.Row("", NAMES.write(names))})
    return link.changed(NAMES.read(known.value) if known else (), names)


def stories(
    shelf: Library, texts: Texts, renamed: frozenset[link.Need], *, kept: store.Store, workers: Workers
) -> tuple[Mapping[str, telling.Told], Mapping[str, str], Mapping[str, str]]:
    """What each story says, the keys it is kept under, and digests of both; told again where it changed, its rights did, or a name
    that may stand in it."""
    stories = shelf.story_by_id
    site = replace(shelf.site, references=())

    def key(story: Story) -> str:
        made_from = (story, texts.bodies[story.path], telling.terms(story, site))
        return kept.memory.made(_KEYS, story.id, made_from, lambda: telling.key(texts.story(story), site))

    keys = {name: key(story) for name, story in stories.items()}
    kept.memory.let_go(_KEYS, of=keys, number=len(keys))
    told = store.step(
        kept,
        "story",
        keys,
        shape=PARTS,
        make=lambda ids: workers.each(
            telling.tell, Fetched(ids, lambda name: texts.story(stories[name])), shared=(site, link.registry(shelf))
        ),
        stale=(lambda name: link.touched(texts.story(stories[name]), renamed)) if renamed else None,
        held=lambda name, one: texts.without_texts(one, stories[name]),
        signed=True,
    )
    return told.values, keys, told.signs


def graph(shelf: Library, texts: Texts, told: Mapping[str, telling.Told], *, kept: store.Store) -> Graph:
    """Whom the stories name where, as far as the public may see it: gathered line by line, and read when a page is laid out."""
    by_story = kept.aside(MENTIONS.read, MENTIONS.write)
    by_entity = kept.gathered(MENTIONS.read)
    public = [name for name in shelf.story_by_id if name in told and told[name].release.rights is not Rights.PRIVATE]
    for name in public:
        by_story.lay(name, _shown(name, texts, told[name].release))
        for owner, line in zip(texts.named[name], lines(by_story.text(name)), strict=True):
            by_entity.add(owner, line)
    return Graph(named={name: texts.named[name] for name in public}, by_story=by_story, by_entity=by_entity)


def _shown(name: str, texts: Texts, release: Release) -> store.Written[tuple[Mention, ...]]:
    """The mentions of a story; those of one of which all may be shown need not be read for it."""
    mentions = texts.mentions.written(name)
    if release.rights is Rights.FULL and not release.truncated:
        return mentions
    return store.Written(MENTIONS.write(rights.withhold_names(mentions.value, release)), MENTIONS.read)


def accounts(
    shelf: Library, texts: Texts, told: Mapping[str, telling.Told], originals: Mapping[str, Story], *, kept: store.Store
) -> Mapping[str, Account]:
    """What each story says has happened; a copy is read again from the day of its original, where only the library knows that."""
    accounts = {name: one.account for name, one in told.items()}
    days = timeline.dates(shelf, originals)

    def copy(name: str) -> str:
        account = telling.copied(texts.story(shelf.story_by_id[name]), texts.mentions[name], days[name], site=shelf.site)
        return _ACCOUNT.write(telling.happened(account))

    copies = store.step(
        kept,
        "copy",
        {
            name: store.digest(str(day), shelf.site.lang, *map(store.text, (accounts[name], texts.marks[name])))
            for name, day in days.items()
        },
        shape=_ACCOUNT,
        make=lambda names: map(copy, names),
        held=store.whole,
    )
    return accounts | dict(copies.values)


def copied(shelf: Library, texts: Texts, *, kept: store.Store) -> dict[str, Story]:
    """The original of each story that is another's copy."""
    return kept.memory.result("copied", (shelf.stories, texts.marks), lambda: timeline.originals(shelf, texts.marks))


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """What the stories say of the same: figures `compared`, those of them that are shown, what has `happened`, and what of that is
    `public`; `affairs` are the pairs of stories of which was asked whether they tell of the same, `shelved` those with figures by
    what these may be compared by, `dated` those with events by what these may be one by."""

    compared: tuple[Comparison, ...]
    figures: tuple[Comparison, ...]
    happened: Timeline
    public: Timeline
    affairs: Mapping[tuple[str, str], bool]
    shelved: Mapping[tuple[str, str], Sequence[str]]
    dated: Mapping[str, Sequence[str]]


def together(
    shelf: Library,
    texts: Texts,
    accounts: Mapping[str, Account],
    copied: Mapping[str, Story],
    added: tuple[Event, ...],
    *,
    kept: store.Store,
) -> Together:
    """What the stories say together; no setting but these two has a say in it, and no other entry."""
    site = shelf.site

    def made() -> Together:
        affairs = timeline.Affairs(texts.marks)
        tell = partial(
            timeline.timeline, shelf, accounts=accounts, minor=texts.minor, by_hand=added, copied=copied, affairs=affairs
        )
        happened = tell()
        figures = _figures(shelf, texts, copied, happened.event_of, kept=kept)
        return Together(
            compared=figures.compared,
            figures=figures.shown,
            happened=happened,
            public=happened if site.events is Events.ALL else tell(found=False),
            affairs={**figures.asked, **affairs.asked},
            shelved=figures.shelved,
            dated=timeline.shelved(shelf, accounts),
        )

    told = (accounts, texts.minor, texts.figures, texts.marks)
    made_from = (shelf.stories, shelf.entities, site.claims, site.events, copied, added, *told)
    return kept.memory.result("together", made_from, made)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Figures:
    """Figures compared, those of them that are shown, and as in Together where they are `shelved` and which stories were `asked`
    about on the way."""

    compared: tuple[Comparison, ...]
    shown: tuple[Comparison, ...]
    shelved: Mapping[tuple[str, str], Sequence[str]]
    asked: Mapping[tuple[str, str], bool]


def _figures(
    shelf: Library, texts: Texts, copied: Mapping[str, Story], event_of: Mapping[tuple[str, str], str], *, kept: store.Store
) -> _Figures:
    """What the stories say of the same figure: nothing of a story has a say in that but its figures, names, language and day, and
    `event_of`, which of its sentences tell what others tell too."""
    every = shelf.site.claims is Claims.ALL

    def made() -> _Figures:
        affairs = timeline.Affairs(texts.marks)
        compare = partial(claims.comparisons, shelf, texts.figures, copied=copied, same=affairs.same, event_of=event_of)
        held = claims.shelved(shelf, texts.figures)
        compared = compare(held=held)
        return _Figures(
            compared=compared, shown=compared if every else compare(found=False), shelved=held, asked=dict(affairs.asked)
        )

    of_stories = [(one.key, one.date, one.lang, one.source.original_date) for one in shelf.stories]
    originals = {name: (one.id, one.date) for name, one in copied.items()}
    figures = kept.memory.result("figures", (every, of_stories, originals, event_of, texts.figures, texts.marks), made)
    compared, shown = (claims.told_by(some, shelf.story_by_id) for some in (figures.compared, figures.shown))
    return replace(figures, compared=compared, shown=shown)


_REPEAT: store.Shape[Repeat] = store.Shape(Repeat)


def repeats(shelf: Library, texts: Texts, originals: Mapping[str, Story], *, kept: store.Store) -> tuple[Repeat, ...]:
    """How each copy differs from its original."""

    def pair(name: str) -> tuple[Story, Story]:
        return texts.story(shelf.story_by_id[name]), texts.story(shelf.story_by_id[originals[name].id])

    found = store.step(
        kept,
        "repeat",
        {name: store.digest(*map(store.text, pair(name))) for name in originals},
        shape=_REPEAT,
        make=lambda names: (_REPEAT.write(telling.repeated(*pair(name))) for name in names),
        held=store.whole,
    ).values
    return tuple(found[name] for name in sorted(found))


def anchored(
    shelf: Library, texts: Texts, told: Mapping[str, telling.Told], compared: Iterable[Comparison], *, kept: store.Store
) -> tuple[Mapping[str, telling.Told], Mapping[str, str]]:
    """The same, with digests of those that are told again, since their figures differ from those of others, or move: each of these
    can be led to then."""
    stories = shelf.story_by_id
    wanted: dict[str, list[str]] = {}
    for one in (
        statement for comparison in compared if comparison.differs or comparison.moves for statement in comparison.statements
    ):
        wanted.setdefault(one.story.id, []).append(one.claim.sentence)

    def tell(names: Iterable[str]) -> Iterator[str]:
        shared = (replace(shelf.site, references=()), link.registry(shelf))
        return (telling.tell(texts.story(stories[name]), shared, wanted[name]) for name in names)

    def key(name: str) -> str:
        one = told[name]
        linked, html = texts.mentions.text(name), texts.shown[stories[name].url]
        return store.digest(linked, store.text(one.release), html, *sorted(wanted[name]))

    again = store.step(
        kept,
        "anchored",
        {name: key(name) for name in wanted},
        shape=PARTS,
        make=tell,
        held=lambda name, one: texts.without_texts(one, stories[name]),
        signed=True,
    )
    return {**told, **again.values}, again.signs


def own_texts(shelf: Library, texts: Texts, renamed: frozenset[link.Need], *, kept: store.Store, workers: Workers) -> None:
    """Lay aside the HTML of every body that is the author's own, with the names in it linked."""
    entries: tuple[Entity | TextPage, ...] = (*shelf.entities, *shelf.pages)
    own = {entry.url: entry for entry in entries if entry.body}
    found = store.step(
        kept,
        "text",
        {url: telling.key_of_own(entry, shelf.site.lang) for url, entry in own.items()},
        shape=telling.HTML,
        make=lambda urls: workers.each(telling.own, [own[url] for url in urls], shared=(shelf.site.lang, link.registry(shelf))),
        stale=(lambda url: link.may_name(own[url].body, renamed)) if renamed else None,
        held=store.whole,
    ).values
    for url, html in found.items():
        texts.shown.put(url, html)
