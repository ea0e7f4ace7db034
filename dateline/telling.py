"""Tell one story: Story → Told: through Markdown, names, events, figures and rights. What a chunk of stories goes through together.

Everything in here asks for nothing but the story, the registry and the site's settings, so that a story can be told alone.
"""

from collections.abc import Collection
from dataclasses import replace

from markupsafe import Markup

from dateline import claims, events, link, markdown, rights, search, store, timeline
from dateline.nouns.account import Account
from dateline.nouns.entity import Entity
from dateline.nouns.mention import Mention
from dateline.nouns.published import Published
from dateline.nouns.repeat import Repeat
from dateline.nouns.site import Events, Site
from dateline.nouns.story import Rights, Story
from dateline.nouns.textpage import TextPage
from dateline.timeline.expressions import expressions
from dateline.told import ALL_OF_IT, TOLD, Told, beside

__all__ = [
    "HTML",
    "PICTURES",
    "TOLD",
    "Told",
    "beside",
    "copied",
    "happened",
    "key",
    "key_of_own",
    "own",
    "repeated",
    "root",
    "tell",
    "terms",
]


PICTURES = ("<img", "assets/")
"""Which versions a picture has, and which files are published because a text names them, is known to a build of the whole alone."""

HTML: store.Shape[Markup] = store.Shape(Markup)
"""How the HTML of texts of the author's own is kept."""


def root(url: str) -> str:
    """The way from a page up to the site's root."""
    return "../" * url.count("/")


def key(story: Story, site: Site) -> str:
    """What of a story and the settings it is told from, beside the registry."""
    return store.digest(*terms(story, site), store.text(replace(story, references=())))


def terms(story: Story, site: Site) -> tuple[str, ...]:
    """What of the settings a story is told from."""
    return rights.effective(story, site=site), site.events, site.lang


def tell(story: Story, shared: tuple[Site, link.Registry], anchors: Collection[str] = ()) -> str:
    """One story through Markdown, names, events, figures and rights; with `anchors` at these of its sentences besides."""
    site, registry = shared
    document = markdown.parse(story.body, lang=story.lang, root=root(story.url))
    linked = link.link(story, document, registry=registry)
    linked = link.anchored(linked, anchors) if anchors else linked
    plain = markdown.plain(document)
    account = events.account(story, plain, read=expressions, mentions=_named(linked.mentions), voice=site.lang)
    figures = claims.claims(story, plain, mentions=linked.mentions)
    public = site.events is Events.ALL
    wishes = rights.Wishes(
        events=(*story.events, *(timeline.open_events(story, account) if public else ())),
        mentions=linked.mentions,
        claims=figures,
        minor=timeline.open_minor(story, account) if public else (),
    )
    release = rights.release(story, linked.document, site=site, wishes=wishes)
    quoted = any(event.quote for event in story.events) or any(claim.sentence for claim in story.claims)
    html, words = markdown.html(release.document), plain if quoted else ""
    weighed = search.weighed(search.findable(release, html)) if release.rights is not Rights.PRIVATE else ""
    if release.story == story:
        release = replace(release, story=ALL_OF_IT)
    return TOLD.write(
        Told(linked=linked, account=account, claims=figures, release=release, html=html, words=words, weighed=weighed)
    )


def key_of_own(entry: Entity | TextPage, lang: str) -> str:
    """What the text of a page of the author's own is made from, beside the registry."""
    return store.digest(entry.body, entry.lang or lang, entry.url)


def own(entry: Entity | TextPage, shared: tuple[str, link.Registry]) -> str:
    """That text through Markdown and names."""
    lang, registry = shared
    document = markdown.parse(entry.body, lang=entry.lang or lang, root=root(entry.url))
    return HTML.write(markdown.html(link.link_own(entry, document, registry=registry)))


def repeated(copy: Story, original: Story) -> Repeat:
    """How a copy differs from its original."""
    words, others = (markdown.plain(markdown.parse(one.body, lang=one.lang)) for one in (copy, original))
    return timeline.repeat(copy.id, original.id, words=words, others=others, lang=copy.lang)


def copied(story: Story, mentions: tuple[Mention, ...], original: Published, *, site: Site) -> Account:
    """What a copy with these `mentions` says has happened, its words counted from the day of its original."""
    plain = markdown.plain(markdown.parse(story.body, lang=story.lang, root=root(story.url)))
    return events.account(story, plain, read=expressions, mentions=_named(mentions), original=original, voice=site.lang)


def happened(account: Account) -> Account:
    """What has happened of an account, without what its story is known again by."""
    return Account(events=account.events, minor=account.minor)


def _named(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Those who are named; whom a pronoun means a sentence that tells of an event finds out by itself."""
    return tuple(mention for mention in mentions if not mention.pronoun)
