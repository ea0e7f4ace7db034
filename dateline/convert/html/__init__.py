"""Understand an HTML page: Clipping → Draft.

The law of this room: tags, scripts and head are markup; what a reader cannot see is never body; every character of the source
belongs to one span of the ledger, and no rule knows the name of a host.
"""

import re
from urllib.parse import urlsplit

from dateline.convert.fields.language import language
from dateline.convert.html import authors as _authors
from dateline.convert.html import dates as _dates
from dateline.convert.html import title as _title
from dateline.convert.html.blocks import Block, In, blocks, near, visible, within
from dateline.convert.html.content import body
from dateline.convert.html.ledger import ledger
from dateline.convert.html.markdown import markdown
from dateline.convert.html.pictures import pictures
from dateline.convert.html.statements import Statements, plain, statements
from dateline.convert.html.tree import Page, page
from dateline.convert.refusal import NotAnArticle
from dateline.nouns.clipping import Clipping
from dateline.nouns.draft import Draft, Evidence, Origin
from dateline.nouns.ledger import Kind

_DATELINE = re.compile(
    r"^((?:[A-Z][\w.'’-]*|[A-ZÀ-Þ]{2,})(?:[ ,]+(?:[A-Z][\w.'’-]*|de|la|del)){0,4})\s*(?:\([^)]{2,30}\)\s*)?[—–―-]{1,2}\s*(?=\S)"
)


def convert(clipping: Clipping) -> Draft:
    """The article of a web page.

    Raises:
        NotAnArticle: the page has no stretch of text that reads like an article.
    """
    read = page(clipping.text)
    flags = within(read)
    found = blocks(read, flags=flags)
    stated = statements(read)
    url = _address(stated)
    site = _site(stated)
    headline = _title.title(stated, found, site=site)
    chosen = body(
        visible(found),
        title=headline.value if headline is not None else "",
        told=plain(stated.article.get("articleBody")),
        summary=stated.first("og:description", "description")[0],
    )
    text = markdown(
        [block for block in chosen if headline is None or _title.fold(block.text) != _title.fold(headline.value)], base=url
    )
    if not text.strip():
        raise NotAnArticle(
            "has no article that could be found", "save the page with its text showing, or copy the article into a .txt file"
        )
    lang = (stated.lang or language(text)).replace("_", "-")
    around = near(found, _place_of(headline, found), found.index(chosen[0]))
    day = _dates.date(read, stated, found, near=around, lang=lang, url=url)
    later = _dates.updated(stated, lang=lang)
    people = _authors.authors(stated, found, near=around, end=found.index(chosen[-1]))
    captions = [block for block in found if block.within & In.CAPTION and not block.within & In.HIDDEN]
    evidence = [Evidence(field="authors", quote=each.quote[:200], rule=each.rule) for each in people]
    if headline is not None:
        evidence.append(Evidence(field="title", quote=headline.quote[:300], rule=headline.rule))
    if day is not None:
        evidence.append(Evidence(field="date", quote=day.quote, rule=day.rule))
    return Draft(
        title=headline.value if headline is not None else text.split("\n")[0][:80],
        title_generated=headline is None,
        date=day.value if day is not None else None,
        updated=later.value if later is not None and day is not None and later.value.date > day.value.date else None,
        source=Origin(name=site, url=url, section=_section(stated)),
        canonical=stated.canonical if "://" in stated.canonical else "",
        authors=tuple(each.value for each in people),
        dateline=_dateline(chosen),
        lang=lang or "en",
        images=pictures(read, chosen, captions, flags=flags),
        body=text,
        evidence=tuple(evidence),
        ledger=ledger(read, kinds=_kinds(read, found, chosen, flags, headline)),
    )


def _place_of(headline: _title.Read | None, found: list[Block]) -> int:
    """Where the headline stands among the blocks, a heading rather than a line like it; -1 where it does not."""
    if headline is None:
        return -1
    wanted = _title.fold(headline.quote), _title.fold(headline.value)
    places = [at for at, block in enumerate(found) if len(block.text) < 400 and _title.fold(block.text) in wanted]
    headings = [at for at in places if found[at].within & In.HEADING]
    h1 = [at for at, block in enumerate(found) if block.within & In.HEADING and any(node.tag == "h1" for node in block.path)]
    return (headings or places or h1 or [-1])[0]


def _address(stated: Statements) -> str:
    for value in (stated.canonical, stated.first("og:url", "parsely-link", "twitter:url")[0], plain(stated.article.get("url"))):
        if value.startswith(("http://", "https://")):
            return value
    return ""


def _site(stated: Statements) -> str:
    named = stated.first("og:site_name", "application-name")[0] or plain(stated.article.get("publisher"))
    return named or (urlsplit(_address(stated)).hostname or "").removeprefix("www.")


def _section(stated: Statements) -> str:
    return plain(stated.article.get("articleSection")) or stated.first("article:section", "parsely-section", "section")[0]


def _dateline(chosen: list[Block]) -> str:
    match = _DATELINE.match(chosen[0].text) if chosen else None
    return match[1].strip(" ,") if match and match[1].upper() == match[1] else ""


def _kinds(
    read: Page, found: list[Block], chosen: list[Block], flags: list[int], headline: _title.Read | None
) -> dict[int, tuple[Kind, str]]:
    kinds: dict[int, tuple[Kind, str]] = {}
    body_blocks = {id(block) for block in chosen}
    for run in read.runs:
        if run.end > run.start and flags[run.node.index] & In.UNSEEN:
            if run.node.tag == "title" and headline is not None:
                kinds[run.start] = (Kind.TITLE, "title element")
            else:
                kinds[run.start] = (Kind.MARKUP, "script, style or head")
    for block in found:
        kind = _kind(block, id(block) in body_blocks, headline)
        for run in block.runs:
            if run.text.strip() and run.end > run.start:
                kinds[run.start] = kind
    return kinds


def _kind(block: Block, chosen: bool, headline: _title.Read | None) -> tuple[Kind, str]:
    if headline is not None and _title.fold(block.text) == _title.fold(headline.value):
        return Kind.TITLE, headline.rule
    if chosen:
        return Kind.BODY, "article"
    if block.within & In.HIDDEN:
        return (Kind.HOSTILE, "hidden links") if block.linked else (Kind.FURNITURE, "hidden")
    if block.within & In.CAPTION:
        return Kind.CAPTION, "caption"
    return Kind.FURNITURE, "not the article"
