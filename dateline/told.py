"""What was told of a story, and how it is kept: Told ↔ text, of which a build reads what it needs at hand and nothing else."""

from dataclasses import replace

from markupsafe import Markup

from dateline import store
from dateline.frozen import dataclass
from dateline.link import Linked
from dateline.nouns.account import Account
from dateline.nouns.claim import Claim
from dateline.nouns.document import Document
from dateline.nouns.event import Event
from dateline.nouns.mention import Mention
from dateline.nouns.release import Release
from dateline.nouns.story import Story

CLAIMS: store.Shape[tuple[Claim, ...]] = store.Shape(tuple[Claim, ...])
ACCOUNT: store.Shape[Account] = store.Shape(Account)
EVENTS: store.Shape[tuple[Event, ...]] = store.Shape(tuple[Event, ...])
MENTIONS: store.Shape[tuple[Mention, ...]] = store.Shape(tuple[Mention, ...])
"""How these are kept."""

ALL_OF_IT = Story(id="", path="", title="")
"""Stands in a release that is kept for the story itself, all of which may be shown."""

NO_HTML = Markup("")
NONE = "[]"
"""Nothing of a list."""
_APART = "\f"
"""Between the parts of what is kept; in JSON no such sign stands as it is, nor in terms, and the HTML is the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What was made of a story: whom it names, what it says has happened, the figures it gives, what of it may be shown, its HTML;
    `words` where something in it is quoted; `weighed` are the terms by which the search finds it.

    The documents in it are kept without their tokens: the HTML is made of them already. A story of which all may be shown is kept
    as its entry alone: `beside` puts it back into the release.
    """

    linked: Linked
    account: Account
    claims: tuple[Claim, ...]
    release: Release
    html: Markup
    words: str = ""
    weighed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parted:
    """The same in parts: `near` is what a build needs at hand, with `named` as in a Graph; the mentions, the figures, what the
    story is `known` again by, what it tells in passing, its HTML and its terms are as they are kept."""

    near: Told
    named: tuple[str, ...]
    mentions: store.Written[tuple[Mention, ...]]
    claims: store.Written[tuple[Claim, ...]]
    known: store.Written[Account]
    minor: store.Written[tuple[Event, ...]]
    html: store.Written[Markup]
    weighed: str


_UNREAD = Document(tokens=(), lang="")
_NEAR: store.Shape[tuple[Told, tuple[str, ...]]] = store.Shape(
    tuple[Told, tuple[str, ...]], leaving_out={Document: lambda: _UNREAD}
)


class _Parts:
    """How a Told is read in parts."""

    def read(self, text: str) -> Parted:
        """What was kept.

        Raises:
            ValueError: it is none of this program's.
        """
        near, mentions, claims, known, minor, weighed, html = text.split(_APART, 6)
        told, named = _NEAR.read(near)
        return Parted(
            near=told,
            named=named,
            mentions=store.Written(mentions, MENTIONS.read),
            claims=store.Written(claims, CLAIMS.read),
            known=store.Written(known, ACCOUNT.read),
            minor=store.Written(minor, EVENTS.read),
            html=store.Written(html, Markup),
            weighed=weighed,
        )


class _Whole:
    """How it is written, and read at once."""

    def write(self, told: Told) -> str:
        """As it is kept."""
        linked, account = told.linked, told.account
        named = tuple([f"{mention.collection}/{mention.entity}" for mention in linked.mentions])
        near = replace(
            told, linked=replace(linked, mentions=()), account=Account(events=account.events), claims=(), html=NO_HTML, weighed=""
        )
        return _APART.join(
            (
                _NEAR.write((near, named)),
                MENTIONS.write(linked.mentions),
                CLAIMS.write(told.claims),
                ACCOUNT.write(Account(names=account.names, marks=account.marks)),
                EVENTS.write(account.minor),
                told.weighed,
                str(told.html),
            )
        )

    def read(self, text: str) -> Told:
        """What was kept.

        Raises:
            ValueError: it is none of this program's.
        """
        parted = PARTS.read(text)
        near, known = parted.near, parted.known.value
        return replace(
            near,
            linked=replace(near.linked, mentions=parted.mentions.value),
            account=replace(near.account, minor=parted.minor.value, names=known.names, marks=known.marks),
            claims=parted.claims.value,
            html=parted.html.value,
            weighed=parted.weighed,
        )


PARTS, TOLD = _Parts(), _Whole()


def lines(mentions: str) -> list[str]:
    """Of mentions of a story as they are kept each by itself, so that they can be gathered unread: each begins with that story."""
    if mentions == NONE:
        return []
    begin = mentions[1 : mentions.index('",') + 2]
    return [f"{begin}{rest}]" for rest in mentions[len(begin) + 1 : -2].split(f"],{begin}")]


def beside(told: Told, story: Story) -> Told:
    """What was kept of a story beside it: all that was told."""
    if told.release.story != ALL_OF_IT:
        return told
    return replace(told, release=replace(told.release, story=story))
