"""What a story's front matter may say: key → reader, Table → Story."""

import re
from typing import Any, TypeVar

from dateline.frontmatter import keys
from dateline.frontmatter.nodes import Node, Table
from dateline.frontmatter.readers import (
    block,
    blocks,
    choice,
    date,
    flag,
    gathered,
    is_slug,
    lang,
    link,
    links,
    name,
    names,
    paragraphs,
    picture,
    stamp,
    text,
    texts,
    url,
    when,
)
from dateline.frontmatter.reading import Reading, Schema, fields
from dateline.nouns.claim import Claim, ClaimStatus
from dateline.nouns.event import Certainty, Event, EventStatus
from dateline.nouns.origin import Origin
from dateline.nouns.story import ClippingRef, Image, Rights, Story
from dateline.text.script import written_in
from dateline.text.slug import slug

SOURCE = Schema(
    noun="source",
    readers={
        "name": text,
        "url": url,
        "accessed": stamp,
        "archived": url,
        "section": text,
        "original": text,
        "original_date": date,
    },
    also=keys.SOURCE,
)
IMAGE = Schema(
    noun="image",
    readers={"src": picture, "caption": text, "credit": text, "alt": text, "rights": choice(Rights)},
    also=keys.IMAGE,
)
EVENT = Schema(
    noun="event",
    readers={
        "id": name,
        "when": when,
        "what": text,
        "quote": text,
        "kind": name,
        "certainty": choice(Certainty),
        "how": text,
        "people": links("people"),
        "programs": links("programs"),
        "organizations": links("organizations"),
        "places": links("places"),
        "status": choice(EventStatus),
    },
    also=keys.EVENT,
    needs={
        "id": "write id: and a short name for it of a-z, 0-9 and hyphens",
        "when": "write when: and the day it happened, such as 2023-02-23",
        "what": "write what: and what happened, in a few words",
    },
)
CLAIM = Schema(
    noun="claim",
    readers={
        "id": name,
        "status": choice(ClaimStatus),
        "reason": text,
        "subject": text,
        "measure": text,
        "value": text,
        "scope": text,
        "speaker": text,
        "sentence": text,
    },
    also=keys.CLAIM,
    needs={
        "id": "write id: and the id of the figure, as data/claims.json has it, or a short name of your own of a-z, 0-9 and hyphens",
        "status": "write status: confirmed, preferred, deprecated or dismissed",
    },
)
CLIPPING = Schema(
    noun="clipping",
    readers={"file": text, "part": text, "sha256": text},
    needs={"file": "write the path of the clipping", "sha256": "delete the whole line: it is written when a clipping is converted"},
)


def _address(node: Node, key: str, reading: Reading) -> str | None:
    """An address that the story had on this site."""
    words = text(node, key, reading)
    if words is None:
        return None
    parts = words.strip("/").split("/")
    if words.strip("/") and not any(part in ("", ".", "..") or re.search(r"[\\:*?\"<>|#%\s]", part) for part in parts):
        reading.refer(node.start, key, words.lstrip("/"), ("addresses",))
        return words.lstrip("/")
    reading.refuse(node.start, f'"{key}" holds "{words}"', "write the old path on this site only, such as /2023/old-name/")
    return None


def _addresses(node: Node, key: str, reading: Reading) -> tuple[str, ...] | None:
    return gathered(node, key, reading, _address)


STORY = Schema(
    noun="story",
    readers={
        "title": text,
        "title_generated": flag,
        "subtitle": text,
        "updated": date,
        "canonical": url,
        "page": text,
        "edition": text,
        "volume": text,
        "translation_of": link("stories"),
        "same_report": links("stories"),
        "not_same_report": links("stories"),
        "date": date,
        "source": block(SOURCE, Origin),
        "authors": names,
        "editors": names,
        "photographers": names,
        "dateline": text,
        "lang": lang,
        "summary": paragraphs,
        "people": links("people"),
        "programs": links("programs"),
        "organizations": links("organizations"),
        "places": links("places"),
        "events": blocks(EVENT, dict),
        "claims": blocks(CLAIM, dict),
        "note": paragraphs,
        "images": blocks(IMAGE, Image),
        "tags": texts,
        "slug": name,
        "rights": choice(Rights),
        "retold": flag,
        "draft": flag,
        "aliases": _addresses,
        "clipping": block(CLIPPING, ClippingRef),
        "converted": text,
    },
    also=keys.STORY,
    needs={"title": "write title: and the headline"},
)

_DATED = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?-(?=.)")


def story(table: Table, reading: Reading, *, lang: str, body: str, body_line: int) -> Story | None:
    """The story of one file; None where it has problems, which the reading holds then."""
    found = fields(table, STORY, reading, file=True)
    address = found.pop("slug", None) or identity(reading)
    if "title" in found and not found["title"]:
        reading.lacks('"title" is empty', STORY.needs["title"])
    found["events"] = _told(Event, "events", table, found.get("events", ()), address, reading)
    found["claims"] = _told(Claim, "claims", table, found.get("claims", ()), address, reading)
    if reading.problems:
        return None
    found.setdefault("lang", written_in(body, lang))
    return Story(id=address, path=reading.path, body=body, body_line=body_line, references=tuple(reading.references), **found)


def identity(reading: Reading) -> str:
    """The id that the file's name gives: without folder, date and `.md`."""
    stem = reading.path.rpartition("/")[2].removesuffix(".md")
    undated = _DATED.sub("", stem, count=1) if _DATED.match(stem) else stem
    if not is_slug(undated):
        date = stem[: len(stem) - len(undated)]
        reading.problems.append(misnamed(reading.path, f"{date}{slug(undated)}.md"))
    return undated


def misnamed(path: str, better: str) -> Any:
    """The problem of a file whose name cannot be an address."""
    from dateline.nouns.problem import Problem

    return Problem(path=path, what="the name of the file cannot be an address", todo=f"rename it to {better}")


_Told = TypeVar("_Told", Event, Claim)


def _told(
    kind: type[_Told], key: str, table: Table, found: tuple[dict[str, Any], ...], address: str, reading: Reading
) -> tuple[_Told, ...]:
    """What the story at an address tells, each under an id of its own."""
    if not found:
        return ()
    ids = [one["id"] for one in found]
    for double in sorted({each for each in ids if ids.count(each) > 1}):
        node = next(node for name, node in table.entries if name.text == key)
        reading.refuse(node.start, f'two {key} have the id "{double}"', "give one of them another id")
    return tuple(kind(story=address, **one) for one in found)
