"""Tag a story again: its tags before and now → the pages of its tags, the list of all, and the day when these changed.

A tag that nobody had, or nobody has any more, makes a page or takes one away: that is for a build of the whole.
"""

from dateline import built_pages, render
from dateline.again.desk import Desk, Unamendable
from dateline.again.known import entry
from dateline.nouns.story import Story
from dateline.render.views.listed import CardView

_LIST, _MAP = "tags/index.html", "sitemap.xml"
_MOST = 400
"""More stories than these are not looked up for a day."""


def tag_again(was: Story, is_: Story, at: Desk) -> None:
    """What the pages of tags show of a story as it is released, whose own page is laid out already."""
    before, now = ({url: name for name, url in render.tags(story)} for story in (was, is_))
    if any(before[url] != now[url] for url in before.keys() & now.keys()):
        raise Unamendable  # a tag is called as the newest of its stories has it
    for url in sorted(before.keys() ^ now.keys()):
        _list(url, is_, now.get(url, ""), at)


def _list(url: str, story: Story, name: str, at: Desk) -> None:
    """The story among those of a tag that it has by this name, or out of them where it has none."""
    path = render.file(url)
    sheet = at.sheet(path)
    others = tuple(card for card in render.cards_of(sheet) if card.url != story.url)
    own = (render.card_of(at.sheet(render.file(story.url))),) if name else ()
    cards = tuple(sorted((*others, *own), key=lambda card: at.words.place(_id(card.url))))
    if not others:
        raise Unamendable
    called = name if cards[0].url == story.url else _called(url, cards[0].url, at)
    now = render.tagged_again(sheet, cards, story, say=at.say)
    if render.tag_of(now).name != called:
        raise Unamendable
    at.print_from(path, built_pages.set_up(now))
    at.print_from(_LIST, built_pages.set_up(render.tags_again(at.sheet(_LIST), now)))
    if at.record.site.origin:
        _date(url, story, others, at, gained=bool(name))


def _date(url: str, story: Story, others: tuple[CardView, ...], at: Desk, *, gained: bool) -> None:
    """The day of the newest story on the page of a tag, in the map of the site. One with old stories alone has another's."""
    site, text = at.record.site, at.text(_MAP)
    _, begun, after = text.partition(render.place(site, url))
    known = after.partition("</lastmod>")[0].removeprefix("<lastmod>") if after.startswith("<lastmod>") else ""
    if not begun or not known or max((card.date.machine for card in others if card.date is not None), default="") < render.WEB:
        raise Unamendable
    now = max(known, story.changed) if gained else _newest(others, at) if story.changed == known else known
    at.splice(_MAP, *(render.dated(site, url, day) for day in (known, now)))


def _newest(cards: tuple[CardView, ...], at: Desk) -> str:
    if len(cards) > _MOST:
        raise Unamendable
    return max(entry(_id(card.url), at).changed for card in cards)


def _called(url: str, story: str, at: Desk) -> str:
    """How a story calls a tag."""
    return next((name for name, place in render.tags(entry(_id(story), at)) if place == url), "")


def _id(url: str) -> str:
    return url.removeprefix("stories/").removesuffix("/")
