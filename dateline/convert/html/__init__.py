"""Understand an HTML page: Clipping → Draft.

The law of this room: tags, scripts and head are markup; what a reader cannot see is never body; every character of the source
belongs to one span of the ledger, and no rule knows the name of a host.
"""

from dataclasses import dataclass, replace

from dateline.convert.fields.byline import names
from dateline.convert.fields.credit import makers
from dateline.convert.fields.language import agreed
from dateline.convert.fields.title import made_up
from dateline.convert.html import bio, dates, dek, lines, origin
from dateline.convert.html.account import Fields, account
from dateline.convert.html.authors import authors
from dateline.convert.html.blocks import Block, In, headline_above, headline_at, near, squeezed
from dateline.convert.html.captions import below_pictures, captioned, run_of_captions
from dateline.convert.html.content import body
from dateline.convert.html.glimpse import Glimpse, glimpse, without_head
from dateline.convert.html.ledger import ledger
from dateline.convert.html.markdown import escaped, markdown
from dateline.convert.html.pictures import pictures
from dateline.convert.html.scripted import Signed, paragraphs, scripted, signed
from dateline.convert.html.statements import Statements, article_body, plain
from dateline.convert.html.title import Read, fold
from dateline.convert.refusal import NotAnArticle
from dateline.convert.text import wire
from dateline.convert.text.labels import in_lead
from dateline.convert.text.makers import signed_off
from dateline.nouns.clipping import Clipping
from dateline.nouns.draft import Draft, Evidence, Picture

_TOLD, _SUMMARY = 200, 60
# So many letters may stand before each author's name.
_BY = 12
_BRACKETS = 60
_OFF = In.HIDDEN | In.NAV | In.FOOTER | In.ASIDE


@dataclass(frozen=True, slots=True, kw_only=True)
class _Article:
    """The body's blocks, the ids of captions that stood amid them, the words the body was found to begin with, the lines below the
    headline that stood over it, and what stands in for a body that the page does not show."""

    chosen: list[Block]
    captions: frozenset[int]
    lead: str
    below: list[Block]
    stand_in: Evidence | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where in the page the headline stands (-1: nowhere), the body's first and last block, and the blocks round the headline."""

    headline: int
    first: int
    last: int
    near: list[Block]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What the page tells about its article."""

    lang: str
    day: dates.Dated | None
    later: dates.Dated | None
    labels: lines.Values
    outlets: frozenset[str]
    people: list[Read]


def convert(clipping: Clipping) -> Draft:
    """The article of a web page.

    Raises:
        NotAnArticle: the page has no stretch of text that reads like an article.
    """
    seen = glimpse(clipping)
    url, base = origin.address(seen.stated), origin.base(seen.stated, clipping.known)
    article = _article(seen)
    text = _text(article, base)
    if not text.strip():
        raise NotAnArticle(
            "has no article that could be found", "save the page with its text showing, or copy the article into a .txt file"
        )
    place = _place(seen, article.chosen)
    told = _told(seen, article, place, lang=agreed(seen.stated.lang.replace("_", "-"), text), url=url)
    own = replace(article, chosen=bio.without(article.chosen, [each.value for each in told.people]))
    return _draft(seen, own, place, told, text=_text(own, base) if len(own.chosen) < len(article.chosen) else text, base=base)


def _article(seen: Glimpse) -> _Article:
    chosen = without_head(body(seen.seen, titles=seen.titles, told=seen.told, summary=seen.summary), seen.known)
    captions = below_pictures(seen.read, seen.found, chosen)
    chosen = [block for block in chosen if id(block) not in captions] or chosen
    below = dek.below(chosen, seen.stated)
    chosen = lines.pared(chosen[len(below) :]) if below else chosen
    return _Article(
        chosen=chosen,
        captions=captions,
        lead=chosen[0].text if chosen else "",
        below=below,
        stand_in=None if chosen else _stated_body(seen),
    )


def _text(article: _Article, base: str) -> str:
    if article.stand_in is not None:
        return "\n".join(map(escaped, article.stand_in.quote.split("\n\n")))
    return markdown(article.chosen, base=base)


def _place(seen: Glimpse, chosen: list[Block]) -> _Place:
    headline, first, last = _places(seen.found, chosen, seen.known)
    return _Place(headline=headline, first=first, last=last, near=near(seen.found, headline, first))


def _places(found: list[Block], chosen: list[Block], known: frozenset[str]) -> tuple[int, int, int]:
    """Where the headline stands (-1: nowhere), and the article's first and last block."""
    forms = frozenset(map(squeezed, known)) - {""}
    if not chosen:
        place = headline_at(found, forms) if known else -1
        return place, max(place, 0), max(place, 0)
    first, last = found.index(chosen[0]), found.index(chosen[-1])
    return headline_above(found, forms, first) if known else -1, first, last


def _told(seen: Glimpse, article: _Article, place: _Place, *, lang: str, url: str) -> _Told:
    found, stated = seen.found, seen.stated
    foot = lines.foot(found, place.first, place.last)
    labels = lines.values((*place.near, *foot))
    labels += tuple((field, who, block.text) for block in foot for field, who in signed_off(block.text))
    labels += tuple((field, name, article.lead) for field, name in in_lead(article.lead))
    labels += tuple((field, name, words) for words in _in_brackets(foot) for field, name in in_lead(words))
    outlets = _outlets(stated, place.near)
    day = dates.date(seen.read, stated, found, near=_own_first(place.near, seen.seen), lang=lang, url=url)
    people = authors(
        stated,
        found,
        near=place.near,
        end=place.last,
        told=labels,
        outlets=outlets,
        own=frozenset(map(id, (*seen.seen, *found[: place.first]))),
        chosen=article.chosen,
    )
    told = signed(seen.read, seen.known, makers=not people) if not people or day is None else Signed()
    return _Told(
        lang=lang,
        day=day or dates.known(told.day, lang=lang) or dates.sent(wire.opening(article.lead), lang=lang),
        later=dates.updated(stated, near=place.near, lang=lang),
        labels=labels,
        outlets=outlets,
        people=people or [Read(value=name, rule="script", quote=name) for name in told.makers if fold(name) not in outlets],
    )


def _in_brackets(foot: list[Block]) -> list[str]:
    """The lines round the end that are brackets: `（记者 陆远帆 通讯员 方小米）`."""
    return [block.text for block in foot if block.text[0] in "（(" and len(block.text) < _BRACKETS]


def _own_first(near: list[Block], own: list[Block]) -> list[Block]:
    """The blocks round the headline, those last that are another text's, such as the day of what is related."""
    ids = frozenset(map(id, own))
    return sorted(near, key=lambda block: id(block) not in ids)


def _draft(seen: Glimpse, article: _Article, place: _Place, told: _Told, *, text: str, base: str) -> Draft:
    found, stated, headline = seen.found, seen.stated, seen.headline
    subtitle = _subtitle(seen, article, place)
    images = _images(seen, article, place, told.people, base=base)
    day, later = told.day, told.later
    evidence = _evidence(headline, told.people, day, later)
    runs = account(seen.read, found, article.chosen, place.near, _fields(seen, article, place, told, subtitle), spam=seen.spam)
    return Draft(
        title=headline.value if headline is not None else made_up(plain_words(article.chosen) or text),
        title_generated=headline is None,
        subtitle=subtitle,
        date=day.value if day is not None else None,
        updated=later.value if later is not None and day is not None and later.value.date > day.value.date else None,
        source=origin.origin(
            stated,
            title=headline.quote if headline is not None else "",
            near=place.near,
            above=found[: place.first + 1],
            end=found[place.last : place.last + 4],
            told=told.labels,
            menu=(block for block in found if block.within & In.NAV),
        ),
        canonical=stated.canonical if "://" in stated.canonical else "",
        authors=tuple(each.value for each in told.people),
        editors=origin.editors(stated) or lines.people(told.labels, "editor"),
        photographers=_photographers(images, told.labels, told.outlets),
        dateline=next(filter(None, (wire.place(block.text) for block in article.chosen[:2])), ""),
        lang=told.lang or "en",
        images=images,
        body=text,
        evidence=evidence if article.stand_in is None else (*evidence, article.stand_in),
        ledger=ledger(seen.read, runs),
    )


def _subtitle(seen: Glimpse, article: _Article, place: _Place) -> str:
    between = seen.found[place.headline + 1 : place.first] if place.headline >= 0 else []
    return dek.subtitle(article.below, [block for block in between if not block.within & _OFF], seen.known, seen.stated)


def _images(seen: Glimpse, article: _Article, place: _Place, people: list[Read], *, base: str) -> tuple[Picture, ...]:
    found = seen.found
    end = place.last + 1 + max(2, run_of_captions(found, place.last))
    captions = captioned(found[max(0, place.first - 12) : end], frozenset(map(id, article.chosen)), below=article.captions)
    return pictures(
        seen.read,
        article.chosen,
        captions,
        flags=seen.flags,
        headline=found[place.headline] if place.headline >= 0 else None,
        people=frozenset(squeezed(each.value) for each in people),
        base=base,
    )


def _fields(seen: Glimpse, article: _Article, place: _Place, told: _Told, subtitle: str) -> Fields:
    """The words that became fields."""
    bylines = (*(each.quote for each in told.people), *(words for _, _, words in told.labels), *_signed(place, told.people))
    printed = dates.printed(place.near, told.day, lang=told.lang) if told.day is not None else ()
    return Fields(
        titles=seen.known,
        subtitles=frozenset(map(fold, (subtitle, *(block.text for block in article.below)))) - {""},
        bylines=frozenset(map(fold, bylines)) - {fold(article.lead)},
        dates=frozenset(map(fold, (told.day.quote, *printed))) if told.day is not None else frozenset(),
    )


def _signed(place: _Place, people: list[Read]) -> list[str]:
    """The lines round the headline that hold the authors' names and hardly anything else, wherever they were read from."""
    names_of = [each.value for each in people]
    longest = sum(map(len, names_of)) + _BY * len(names_of)
    short = [block.text for block in place.near if names_of and len(block.text) <= longest]
    return [text for text in short if all(name in text for name in names_of)]


def _stated_body(seen: Glimpse) -> Evidence | None:
    """What stands in for an article that the page itself does not show: as its JSON-LD tells it, or its own program, or else the
    page's description."""
    if seen.headline is None:
        return None
    if len(seen.told) >= _TOLD:
        return Evidence(field="body", quote="\n\n".join(paragraphs(article_body(seen.stated))), rule="JSON-LD articleBody")
    if lines := scripted(seen.read, seen.known):
        return Evidence(field="body", quote="\n\n".join(lines), rule="script")
    return Evidence(field="body", quote=seen.summary, rule="description") if len(seen.summary) >= _SUMMARY else None


def _photographers(images: tuple[Picture, ...], labels: lines.Values, outlets: frozenset[str]) -> tuple[str, ...]:
    credited = [name for image in images for name in makers(image.credit)]
    told = [name for field, value, _ in labels if field == "photographer" for name in names(value) if fold(name) not in outlets]
    return tuple(dict.fromkeys((*credited, *told)))


def _outlets(stated: Statements, around: list[Block]) -> frozenset[str]:
    """What the page calls its outlet: its stated name, and the words of a banner above the article."""
    banner = [block.text for block in around if block.within & In.HEADER and not block.within & In.ARTICLE]
    named = (origin.site(stated), plain(stated.article.get("publisher")), origin.beside_date(around), *banner)
    return frozenset(filter(None, map(fold, named)))


def _evidence(
    headline: Read | None, people: list[Read], day: dates.Dated | None, later: dates.Dated | None
) -> tuple[Evidence, ...]:
    found = [Evidence(field="title", quote=headline.quote[:300], rule=headline.rule)] if headline is not None else []
    found += [
        Evidence(field=field, quote=each.quote, rule=each.rule) for field, each in (("date", day), ("updated", later)) if each
    ]
    return (*found, *(Evidence(field="authors", quote=each.quote[:200], rule=each.rule) for each in people))


def plain_words(chosen: list[Block]) -> str:
    """The words of the article's beginning, to make a headline of."""
    return " ".join(block.text for block in chosen[:3])
