"""What is long of a project, laid aside while the rest is understood: files, bodies, figures → Texts, read when asked for."""

from dataclasses import dataclass, replace
from sys import intern

from markupsafe import Markup

from dateline import store, telling
from dateline.nouns.account import Account
from dateline.nouns.claim import Claim
from dateline.nouns.library import Entry
from dateline.nouns.source import SourceFile
from dateline.nouns.story import Story

_NO_HTML = Markup("")
_ACCOUNT: store.Shape[Account] = store.Shape(Account)
_CLAIMS: store.Shape[tuple[Claim, ...]] = store.Shape(tuple[Claim, ...])


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """What is long, and laid aside: the author's files by path, the Markdown of stories by path, the HTML of bodies by URL, and by
    id the plain words of stories that their authors quote, the figures that stories give, the names and marks that stories are
    known again by."""

    written: store.Aside[str]
    bodies: store.Aside[str]
    shown: store.Aside[Markup]
    words: store.Aside[str]
    figures: store.Aside[tuple[Claim, ...]]
    marks: store.Aside[Account]

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

    def told(self, told: telling.Told, story: Story) -> telling.Told:
        """What was told of a story, without its texts."""
        self.shown.put(story.url, told.html)
        if story.events or story.claims:
            self.words.put(story.id, told.words or self.bodies[story.path])
        if told.claims:
            self.figures.put(story.id, told.claims)
        self.marks.put(story.id, Account(names=told.account.names, marks=told.account.marks))
        account = telling.happened(told.account)
        return telling.beside(replace(told, html=_NO_HTML, words="", claims=(), account=account), story)


def texts(kept: store.Store) -> Texts:
    """Nothing laid aside yet; where the store is, there the texts will lie."""
    return Texts(
        written=kept.aside(str),
        bodies=kept.aside(str),
        shown=kept.aside(Markup),
        words=kept.aside(str),
        figures=kept.aside(_CLAIMS.read, _CLAIMS.write),
        marks=kept.aside(_ACCOUNT.read, _ACCOUNT.write),
    )
