"""What is long of a project, laid aside while the rest is understood: files, bodies, figures → Texts, read when asked for."""

from dataclasses import dataclass, replace
from sys import intern

from markupsafe import Markup

from dateline import store
from dateline.nouns.account import Account
from dateline.nouns.claim import Claim
from dateline.nouns.event import Event
from dateline.nouns.library import Entry
from dateline.nouns.mention import Mention
from dateline.nouns.source import SourceFile
from dateline.nouns.story import Story
from dateline.told import ACCOUNT, CLAIMS, EVENTS, MENTIONS, NONE, Parted, Told, beside


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """What is long, and laid aside: the author's files by path, the Markdown of stories by path, the HTML of bodies by URL, and by
    id the plain words of stories that their authors quote, the figures that stories give, the names and marks that stories are
    known again by, whom they name, what they tell in passing, and the terms by which the search finds them."""

    written: store.Aside[str]
    bodies: store.Aside[str]
    shown: store.Aside[Markup]
    words: store.Aside[str]
    figures: store.Aside[tuple[Claim, ...]]
    marks: store.Aside[Account]
    mentions: store.Aside[tuple[Mention, ...]]
    minor: store.Aside[tuple[Event, ...]]
    weighed: store.Aside[str]
    named: dict[str, tuple[str, ...]]
    """The owner of each of the mentions; those are at hand."""

    def source(self, path: str) -> SourceFile | None:
        """A file of the author's."""
        return self.file(path) if path in self.written else None

    def file(self, path: str) -> SourceFile:
        """The same, where there has to be one."""
        return SourceFile(path=path, text=self.written[path])

    def laid_aside(self, story: Story) -> Story:
        """The story without its text."""
        self.bodies.put(story.path, story.body)
        return replace(story, path=intern(story.path), body="")

    def whole(self, entry: Entry) -> Entry:
        """A story with its text; any other entry has it."""
        return self.story(entry) if isinstance(entry, Story) else entry

    def story(self, story: Story) -> Story:
        """The story with its text."""
        return replace(story, body=self.bodies[story.path])

    def without_texts(self, parted: Parted, story: Story) -> Told:
        """What was told of a story, without its texts."""
        near = parted.near
        self.shown.lay(story.url, parted.html)
        if story.events or story.claims:
            self.words.put(story.id, near.words or self.bodies[story.path])
        if parted.claims.text != NONE:
            self.figures.lay(story.id, parted.claims)
        self.marks.lay(story.id, parted.known)
        self.mentions.lay(story.id, parted.mentions)
        if parted.minor.text != NONE:
            self.minor.lay(story.id, parted.minor)
        if parted.weighed:
            self.weighed.put(story.id, parted.weighed)
        self.named[story.id] = tuple(map(intern, parted.named))
        return beside(replace(near, words=""), story)


def texts(kept: store.Store) -> Texts:
    """Nothing laid aside yet; where the store is, there the texts will lie."""
    return Texts(
        written=kept.aside(str),
        bodies=kept.aside(str),
        shown=kept.aside(Markup),
        words=kept.aside(str),
        figures=kept.aside(CLAIMS.read, CLAIMS.write),
        marks=kept.aside(ACCOUNT.read, ACCOUNT.write),
        mentions=kept.aside(MENTIONS.read, MENTIONS.write),
        minor=kept.aside(EVENTS.read, EVENTS.write),
        weighed=kept.aside(str),
        named={},
    )
