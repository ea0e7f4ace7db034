"""Understand Markdown with front matter, ours or a web clipper's: Clipping → Draft."""

import re
from collections.abc import Mapping
from dataclasses import replace

import yaml

from dateline.convert.clipped import Opening, folded, opening, properties
from dateline.convert.fields import addresses, byline
from dateline.convert.fields.language import language
from dateline.convert.fields.published import published
from dateline.convert.fields.title import made_up
from dateline.convert.ledger import Mark, ledger
from dateline.convert.refusal import NotAnArticle
from dateline.nouns.clipping import Clipping
from dateline.nouns.draft import Draft, Evidence, Picture
from dateline.nouns.ledger import Kind
from dateline.nouns.origin import Origin
from dateline.nouns.pile import ALONE, Sisters
from dateline.nouns.published import Published

_FRONT = re.compile(r"\s*---[ \t]*\n(?P<fields>.*?\n)?---[ \t]*(?:\n|$)", re.S)
_HEADING = re.compile(r"\s*#[ \t]+(?P<title>[^\n]+?)[ \t]*#*[ \t]*(?:\n|$)")
_LAST_LINK = re.compile(r"\n\s*\[(?P<words>[^\[\]\n]{3,120})\]\([^()\s]*\)\s*\Z")
_LINKED = re.compile(r"^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$")
# What web clippers call the fields that we know.
_DATES = ("date", "published", "date_published", "publishedDate", "pubdate", "datePublished")
_AUTHORS = ("authors", "author", "byline", "creator")
_ADDRESSES = ("canonical", "url", "source", "source_url", "link", "original_url")
_OUTLETS = ("site", "site_name", "siteName", "publication", "publisher", "outlet", "website", "domain")


def convert(clipping: Clipping, *, sisters: Sisters = ALONE) -> Draft:
    """The article in a Markdown file: kept as it is below front matter, read like any other text where there is none.

    Raises:
        NotAnArticle: nothing below the front matter, or nothing that reads like an article.
    """
    front = _FRONT.match(clipping.text)
    fields = _fields(front["fields"] or "") if front else None
    if front is None or fields is None:
        return _without_front_matter(clipping, sisters)
    return _draft(clipping.text, fields, front.end())


def _without_front_matter(clipping: Clipping, sisters: Sisters) -> Draft:
    """The article as the text alone gives it, with what a keeper of notes says of it."""
    from dateline.convert import text

    noted = properties(clipping.text)
    if noted is None:
        return text.convert(clipping, sisters=sisters)
    words = clipping.text
    blank = re.sub(r"\S", " ", words[noted.start : noted.end])
    unnoted = replace(clipping, text=f"{words[: noted.start]}{blank}{words[noted.end :]}")
    draft = text.convert(unnoted, sisters=sisters)
    spans = [Mark(span.start, span.end, span.kind, span.rule) for span in draft.ledger.spans]
    origin = _origin({**noted.fields, "source": ""})
    return replace(
        draft,
        date=draft.date or _when(noted.fields, _DATES),
        authors=draft.authors or _people(noted.fields, _AUTHORS),
        source=draft.source if draft.source.url else replace(origin, name=draft.source.name or origin.name),
        canonical=draft.canonical or _address(noted.fields),
        evidence=(*draft.evidence, *_proofs(noted.fields, rule="properties")),
        ledger=ledger(words, [*spans, Mark(noted.start, noted.end, Kind.MARKUP, "properties")]),
    )


def _fields(front: str) -> Mapping[str, object] | None:
    """The front matter, every scalar as the words that stand there; None where it is no mapping."""
    try:
        loaded = yaml.load(front, Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        return None
    return loaded if isinstance(loaded, dict) else None


def _draft(text: str, fields: Mapping[str, object], start: int) -> Draft:
    heading = _HEADING.match(text, start)
    title = _text(fields, ("title", "headline"))
    repeats = heading is not None and (not title or _same(heading["title"], title))
    begin = heading.end() if heading is not None and repeats else start
    title = title or (heading["title"] if heading is not None and repeats else "")
    top = Opening(title=title, authors=_people(fields, _AUTHORS), date=_when(fields, _DATES), end=begin)
    if "converted" not in fields:
        top = opening(text, begin, title=title, authors=top.authors, date=top.date)
    end = _before_offers(text, top.end)
    body = _body(text[top.end : end])
    if not body:
        raise NotAnArticle("has no text below its front matter", "put the article's text there, or remove the file")
    marks = [Mark(0, start, Kind.MARKUP, "front-matter")]
    marks += [Mark(start, begin, Kind.TITLE, "heading")] if begin > start else []
    marks += [*top.marks, Mark(top.end, end, Kind.BODY, "below-front-matter")]
    marks += [Mark(end, len(text), Kind.FURNITURE, "offer")] if text[end:].strip() else []
    return Draft(
        title=top.title or made_up(_plain(body)),
        title_generated=not top.title or _text(fields, ("title_generated",)) == "true",
        subtitle=_text(fields, ("subtitle",)),
        date=top.date,
        updated=_when(fields, ("updated", "modified", "last_modified")),
        source=_origin({**fields, "site": top.outlet} if top.outlet and not _text(fields, _OUTLETS) else fields),
        canonical=_address(fields),
        page=_text(fields, ("page",)),
        edition=_text(fields, ("edition",)),
        volume=_text(fields, ("volume",)),
        authors=top.authors,
        editors=_people(fields, ("editors", "editor")),
        photographers=_people(fields, ("photographers", "photographer")),
        dateline=_text(fields, ("dateline",)),
        lang=_text(fields, ("lang", "language")) or language(_plain(body)) or "en",
        images=_images(fields.get("images")),
        body=body,
        evidence=_proofs(fields, rule="front-matter"),
        ledger=ledger(text, marks),
    )


def _proofs(fields: Mapping[str, object], *, rule: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(field=str(key), quote=value, rule=rule) for key, value in fields.items() if isinstance(value, str))


def _body(below: str) -> str:
    """The text as it stands, spaces at the end of a line too: two of them break a line of verse."""
    lines = [line if line.strip() else "" for line in below.split("\n")]
    return "\n".join(lines).strip("\n")


def _before_offers(text: str, start: int) -> int:
    """Where the last paragraphs of a clipped page begin that are nothing but links to what a reader may subscribe to."""
    from dateline.convert.text.furniture import recognise

    end = len(text)
    while match := _LAST_LINK.search(text, start, end):
        rule = recognise(match["words"])
        if rule is None or rule.name not in ("offer", "leads-away", "share"):
            break
        end = match.start()
    return end


def _plain(body: str) -> str:
    return re.sub(r"\\(?=[!-/:-@\[-`{-~])|\]\([^)]*\)|^#+\s+|[*_`\[]", "", body, flags=re.M)


def _same(one: str, other: str) -> bool:
    return folded(one) == folded(other)


def _text(fields: Mapping[str, object], names: tuple[str, ...]) -> str:
    return next((" ".join(value.split()) for name in names if isinstance(value := fields.get(name), str) and value.strip()), "")


def _texts(fields: Mapping[str, object], names: tuple[str, ...]) -> tuple[str, ...]:
    for name in names:
        value = fields.get(name)
        if isinstance(value, list) and value:
            return tuple(str(one) for one in value if not isinstance(one, dict | list))
        if isinstance(value, str) and value.strip():
            return (value,)
    return ()


def _people(fields: Mapping[str, object], names: tuple[str, ...]) -> tuple[str, ...]:
    found = [_LINKED.sub(r"\1", value.strip()) for value in _texts(fields, names)]
    listed = isinstance(fields.get(names[0]), list)
    return tuple(dict.fromkeys(name for value in found for name in ((value,) if listed else byline.credited(value)) if name))


def _when(fields: Mapping[str, object], names: tuple[str, ...]) -> Published | None:
    for value in filter(None, (_text(fields, (name,)) for name in names)):
        try:
            return Published.parse(value)
        except ValueError:
            found = published(value)
            if found is not None:
                return found
    return None


def _origin(fields: Mapping[str, object]) -> Origin:
    source = fields.get("source")
    if not isinstance(source, dict):
        name = source if isinstance(source, str) and "://" not in source else _text(fields, _OUTLETS)
        url = _address(fields)
        return Origin(name=name or addresses.host(url), url=url, section=_text(fields, ("section",)))
    original = _text(source, ("original_date",))
    return Origin(
        name=_text(source, ("name",)),
        url=_text(source, ("url",)),
        accessed=_text(source, ("accessed",)),
        archived=_text(source, ("archived",)),
        section=_text(source, ("section",)),
        original=_text(source, ("original",)),
        original_date=published(original) if original else None,
    )


def _address(fields: Mapping[str, object]) -> str:
    return next((value for name in _ADDRESSES if "://" in (value := _text(fields, (name,)))), "")


def _images(value: object) -> tuple[Picture, ...]:
    if not isinstance(value, list):
        return ()
    rows = [row for row in value if isinstance(row, dict)]
    return tuple(
        Picture(
            src=_text(row, ("src",)), caption=_text(row, ("caption",)), credit=_text(row, ("credit",)), alt=_text(row, ("alt",))
        )
        for row in rows
    )
