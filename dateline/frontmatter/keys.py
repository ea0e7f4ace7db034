"""Find the key that was meant by another: key, known keys → what to do."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from difflib import get_close_matches

STORY = {
    "abstract": "summary",
    "access_date": "source.accessed",
    "author_name": "authors",
    "by": "authors",
    "byline": "authors",
    "categories": "tags",
    "category": "tags",
    "city": "dateline",
    "companies": "organizations",
    "company": "organizations",
    "created": "date",
    "datetime": "date",
    "dek": "subtitle",
    "description": "summary",
    "excerpt": "summary",
    "headline": "title",
    "id": "slug",
    "keyword": "tags",
    "keywords": "tags",
    "language": "lang",
    "lastmod": "updated",
    "lead": "summary",
    "licence": "rights",
    "license": "rights",
    "link": "source.url",
    "locale": "lang",
    "location": "places",
    "modified": "updated",
    "name": "title",
    "newspaper": "source.name",
    "notes": "note",
    "org": "organizations",
    "organisation": "organizations",
    "organisations": "organizations",
    "original": "source.original",
    "original_date": "source.original_date",
    "orgs": "organizations",
    "outlet": "source.name",
    "permalink": "slug",
    "persons": "people",
    "person": "people",
    "photo": "images",
    "photos": "images",
    "pictures": "images",
    "picture": "images",
    "place": "places",
    "programme": "programs",
    "programmes": "programs",
    "project": "programs",
    "projects": "programs",
    "pub_date": "date",
    "pubdate": "date",
    "publication": "source.name",
    "publication_date": "date",
    "published": "date",
    "published_at": "date",
    "publisher": "source.name",
    "redirect_from": "aliases",
    "redirects": "aliases",
    "reporter": "authors",
    "reporters": "authors",
    "section": "source.section",
    "sources": "source",
    "standfirst": "subtitle",
    "subject": "tags",
    "timestamp": "date",
    "topics": "tags",
    "url": "source.url",
    "weblink": "source.url",
    "writer": "authors",
}
ENTITY = {
    "also_known_as": "aliases",
    "aka": "aliases",
    "alias": "aliases",
    "bio": "summary",
    "biography": "summary",
    "closed": "end",
    "comment": "note",
    "coords": "coordinates",
    "dates": "start",
    "description": "summary",
    "ended": "end",
    "founded": "start",
    "from": "start",
    "headline": "name",
    "homepage": "same_as",
    "id": "the file name",
    "images": "image",
    "jobs": "roles",
    "language": "lang",
    "launched": "start",
    "links": "same_as",
    "notes": "note",
    "operator": "run_by",
    "organizer": "run_by",
    "other_names": "aliases",
    "parent": "part_of",
    "photo": "image",
    "picture": "image",
    "position": "roles",
    "positions": "roles",
    "private": "hidden",
    "role": "roles",
    "sort": "sort_name",
    "sortname": "sort_name",
    "title": "name",
    "to": "end",
    "type": "kind",
    "until": "end",
    "url": "same_as",
    "website": "same_as",
    "wikidata": "same_as",
    "wikipedia": "same_as",
}
EVENT = {
    "date": "when",
    "day": "when",
    "description": "what",
    "event": "what",
    "name": "what",
    "organisations": "organizations",
    "person": "people",
    "place": "places",
    "sentence": "quote",
    "title": "what",
}
CLAIM = {
    "decision": "status",
    "figure": "value",
    "number": "value",
    "amount": "value",
    "quote": "sentence",
    "because": "reason",
    "note": "reason",
    "why": "reason",
    "source": "speaker",
    "who": "speaker",
    "about": "subject",
    "what": "measure",
    "when": "scope",
}
IMAGE = {
    "description": "alt",
    "file": "src",
    "path": "src",
    "photographer": "credit",
    "text": "caption",
    "title": "caption",
    "url": "src",
}
SOURCE = {
    "archive": "archived",
    "date": "accessed",
    "href": "url",
    "link": "url",
    "outlet": "name",
    "publisher": "name",
    "retrieved": "accessed",
    "title": "name",
}
ROLE = {
    "date": "from",
    "end": "to",
    "name": "title",
    "org": "organization",
    "position": "title",
    "role": "title",
    "source": "story",
    "start": "from",
}
SITE = {
    "base": "url",
    "navigation": "menu",
    "nav": "menu",
    "highlights": "featured",
    "base_url": "url",
    "baseurl": "url",
    "copyright": "rights",
    "email": "contact",
    "lang": "language",
    "languages": "language",
    "license": "rights",
    "locale": "language",
    "mail": "contact",
    "name": "title",
    "subtitle": "description",
    "tagline": "description",
}
PAGE = {"description": "summary", "headline": "title", "language": "lang", "name": "title"}


def advice(meant: str) -> str:
    """`write people`, where that must have been meant."""
    if not meant:
        return "delete it, or put # before it to keep it as a comment"
    if meant.startswith("the "):
        return f"{meant} says that: delete this line"
    if "." in meant:
        block, _, name = meant.partition(".")
        return f"write {name}: inside {block}:"
    return f"write {meant}"


def meaning(key: str, *, known: Iterable[str], also: Mapping[str, str]) -> str:
    """The known key nearest to this one, empty where there is none."""
    known = tuple(known)
    also = {other: meant for other, meant in also.items() if meant.partition(".")[0] in known or meant.startswith("the ")}
    plain = re.sub(r"[\s-]+", "_", unicodedata.normalize("NFKC", key).strip().casefold())
    if plain in known:
        return plain
    if plain in also:
        return also[plain]
    near = get_close_matches(plain, (*known, *also), n=1, cutoff=0.7)
    return also.get(near[0], near[0]) if near else ""


def nearest(text: str, choices: Iterable[str]) -> str:
    """The choice most like a text, empty where none is."""
    return next(iter(get_close_matches(text.casefold(), list(choices), n=1, cutoff=0.6)), "")
