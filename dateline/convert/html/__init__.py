"""Understand an HTML page: Clipping → Draft.

The law of this room: tags, scripts and head are markup; what a reader cannot see is never body; every character of the source
belongs to one span of the ledger, and no rule knows the name of a host.
"""

from dateline.convert.fields.byline import names
from dateline.convert.fields.language import agreed
from dateline.convert.fields.title import made_up
from dateline.convert.html import bio, dates, dek, lines, origin
from dateline.convert.html.account import Fields, account
from dateline.convert.html.authors import authors
from dateline.convert.html.blocks import Block, In, headline_above, headline_at, near, squeezed
from dateline.convert.html.captions import captioned, run_of_captions
from dateline.convert.html.content import body
from dateline.convert.html.glimpse import Glimpse, glimpse, without_head
from dateline.convert.html.ledger import ledger
from dateline.convert.html.markdown import escaped, markdown
from dateline.convert.html.pictures import pictures
from dateline.convert.html.statements import Statements, plain
from dateline.convert.html.title import Read, fold
from dateline.convert.refusal import NotAnArticle
from dateline.convert.text import wire
from dateline.convert.text.labels import in_lead
from dateline.nouns.clipping import Clipping
from dateline.nouns.draft import Draft, Evidence

_TOLD, _SUMMARY = 200, 60
_OFF = In.HIDDEN | In.NAV | In.FOOTER | In.ASIDE


def convert(clipping: Clipping) -> Draft:
    """The article of a web page.

    Raises:
        NotAnArticle: the page has no stretch of text that reads like an article.
    """
    seen = glimpse(clipping)
    read, flags, found, stated, headline, known = seen.read, seen.flags, seen.found, seen.stated, seen.headline, seen.known
    url = origin.address(stated)
    chosen = without_head(body(seen.seen, titles=seen.titles, told=seen.told, summary=seen.summary), known)
    lines_below = dek.below(chosen, stated)
    chosen = lines.pared(chosen[len(lines_below) :]) if lines_below else chosen
    stand_in = None if chosen else _stated_body(seen)
    text = escaped(stand_in.quote) if stand_in is not None else markdown(chosen, base=url)
    if not text.strip():
        raise NotAnArticle(
            "has no article that could be found", "save the page with its text showing, or copy the article into a .txt file"
        )
    lang = agreed(stated.lang.replace("_", "-"), text)
    place, first, last = _places(found, chosen, known)
    around = near(found, place, first)
    lead = chosen[0].text if chosen else ""
    day = dates.date(read, stated, found, near=around, lang=lang, url=url) or dates.sent(wire.opening(lead), lang=lang)
    later = dates.updated(stated, near=around, lang=lang)
    told = lines.values((*around, *lines.foot(found, first, last)))
    told += tuple((field, name, lead) for field, name in in_lead(lead))
    outlets = _outlets(stated, around)
    people = authors(
        stated,
        found,
        near=around,
        end=last,
        told=told,
        outlets=outlets,
        own=frozenset(map(id, (*seen.seen, *found[:first]))),
        chosen=chosen,
    )
    chosen, whole = bio.without(chosen, [each.value for each in people]), len(chosen)
    text = markdown(chosen, base=url) if len(chosen) < whole else text
    between = found[place + 1 : first] if place >= 0 else []
    subtitle = dek.subtitle(lines_below, [block for block in between if not block.within & _OFF], known, stated)
    own = frozenset(map(id, chosen))
    end = last + 1 + max(2, run_of_captions(found, last))
    captions = captioned(found[max(0, first - 12) : end], own)
    images = pictures(
        read,
        chosen,
        captions,
        flags=flags,
        headline=found[place] if place >= 0 else None,
        people=frozenset(squeezed(each.value) for each in people),
        base=url,
    )
    fields = Fields(
        titles=known,
        subtitles=frozenset(map(fold, (subtitle, *(block.text for block in lines_below)))) - {""},
        bylines=frozenset(map(fold, (*(each.quote for each in people), *(words for _, _, words in told)))) - {fold(lead)},
        dates=frozenset(map(fold, (day.quote, *dates.printed(around, day, lang=lang)))) if day is not None else frozenset(),
    )
    return Draft(
        title=headline.value if headline is not None else made_up(plain_words(chosen) or text),
        title_generated=headline is None,
        subtitle=subtitle,
        date=day.value if day is not None else None,
        updated=later.value if later is not None and day is not None and later.value.date > day.value.date else None,
        source=origin.origin(
            stated, near=around, end=found[last : last + 4], told=told, menu=(block for block in found if block.within & In.NAV)
        ),
        canonical=stated.canonical if "://" in stated.canonical else "",
        authors=tuple(each.value for each in people),
        editors=origin.editors(stated) or lines.people(told, "editor"),
        photographers=tuple(
            dict.fromkeys((*(name for image in images for name in names(image.credit)), *_photographers(told, outlets)))
        ),
        dateline=wire.place(lead),
        lang=lang or "en",
        images=images,
        body=text,
        evidence=(*_evidence(headline, people, day, later), *((stand_in,) if stand_in is not None else ())),
        ledger=ledger(read, account(read, found, chosen, around, fields)),
    )


def _places(found: list[Block], chosen: list[Block], known: frozenset[str]) -> tuple[int, int, int]:
    """Where the headline stands (-1: nowhere), and the article's first and last block."""
    forms = frozenset(map(squeezed, known)) - {""}
    if not chosen:
        place = headline_at(found, forms) if known else -1
        return place, max(place, 0), max(place, 0)
    first, last = found.index(chosen[0]), found.index(chosen[-1])
    return headline_above(found, forms, first) if known else -1, first, last


def _stated_body(seen: Glimpse) -> Evidence | None:
    """What stands in for an article that the page itself does not show: as its JSON-LD tells it, or else the page's description."""
    if seen.headline is None:
        return None
    if len(seen.told) >= _TOLD:
        return Evidence(field="body", quote=seen.told, rule="JSON-LD articleBody")
    return Evidence(field="body", quote=seen.summary, rule="description") if len(seen.summary) >= _SUMMARY else None


def _photographers(told: lines.Values, outlets: frozenset[str]) -> tuple[str, ...]:
    return tuple(name for field, value, _ in told if field == "photographer" for name in names(value) if fold(name) not in outlets)


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
