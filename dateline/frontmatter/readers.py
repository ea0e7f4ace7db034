"""Read one value: node, key, reading → a typed value, or None with the problem gathered.

Readers are plain functions for a schema's table; functions that return one are named for what it reads.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any, TypeVar

from dateline.frontmatter.forms import ADDRESS, BREAKS, INVISIBLE, LANGUAGE, SCHEME, SLUG, tag_for
from dateline.frontmatter.nodes import Node, Scalar, Series, Table
from dateline.frontmatter.reading import Reader, Reading, Schema, fields
from dateline.nouns.published import Published
from dateline.nouns.when import When
from dateline.text.slug import slug

Choice = TypeVar("Choice", bound=StrEnum)

_TRUE = frozenset(("true", "yes", "on"))
_FALSE = frozenset(("false", "no", "off"))
_NUMBER = re.compile(r"[+-]?\d{1,3}(?:\.\d+)?")


def is_slug(text: str) -> bool:
    """Whether a text has the form of an id: `a-z`, `0-9`, single hyphens between."""
    return SLUG.fullmatch(text) is not None


def text(node: Node, key: str, reading: Reading) -> str | None:
    """One line of words, NFC, without space around."""
    words = _scalar(node, key, reading)
    return words if words is None or words.isprintable() else BREAKS.sub(" ", words)


def paragraphs(node: Node, key: str, reading: Reading) -> str | None:
    """Words on any number of lines."""
    return _scalar(node, key, reading)


def flag(node: Node, key: str, reading: Reading) -> bool | None:
    """True or false."""
    words = _scalar(node, key, reading)
    if words is None:
        return None
    if words.casefold() in _TRUE:
        return True
    if words.casefold() in _FALSE:
        return False
    reading.refuse(node.start, f'"{key}" is "{words}"', "write true or false")
    return None


def date(node: Node, key: str, reading: Reading) -> Published | None:
    """A date of publication, with an hour where one is given."""
    words = text(node, key, reading)
    if words is None:
        return None
    try:
        return Published.parse(words)
    except ValueError:
        from dateline.frontmatter.dates import todo_for_date

        reading.refuse(node.start, _impossible(key, words), todo_for_date(words))
        return None


def when(node: Node, key: str, reading: Reading) -> When | None:
    """The time of an event, in EDTF."""
    words = text(node, key, reading)
    if words is None:
        return None
    try:
        return When.parse(words)
    except ValueError as error:
        from dateline.frontmatter.dates import todo_for_when

        what = (
            f'"{key}" is "{words}", and the interval ends before it starts'
            if "ends before" in str(error)
            else _impossible(key, words)
        )
        reading.refuse(node.start, what, "swap its ends" if "ends before" in str(error) else todo_for_when(words))
        return None


def stamp(node: Node, key: str, reading: Reading) -> str | None:
    """A date kept as it is written."""
    found = date(node, key, reading)
    return None if found is None else str(found)


def url(node: Node, key: str, reading: Reading) -> str | None:
    """An address of the web."""
    words = text(node, key, reading)
    if words is None:
        return None
    if ADDRESS.fullmatch(words):
        return words
    reading.refuse(node.start, f'"{key}" is "{_short(words)}", which is no http or https address', _todo_for_url(words))
    return None


def picture(node: Node, key: str, reading: Reading) -> str | None:
    """The address or the path of a picture."""
    words = text(node, key, reading)
    if words is None or not SCHEME.match(words) or ADDRESS.fullmatch(words):
        return words
    reading.refuse(
        node.start,
        f'"{key}" is "{_short(words)}", which no page can show',
        "write an http or https address, or a path such as assets/picture.jpg",
    )
    return None


def lang(node: Node, key: str, reading: Reading) -> str | None:
    """A language as BCP 47 has it."""
    words = text(node, key, reading)
    if words is None:
        return None
    if LANGUAGE.fullmatch(words):
        return words
    meant = tag_for(words)
    reading.refuse(node.start, f'"{key}" is "{words}"', f"write {meant}" if meant else "write a language tag such as en, es or zh")
    return None


def choice(kind: type[Choice]) -> Reader:
    """One of the words of an enumeration."""
    words_of = {member.value: member for member in kind}
    known = tuple(words_of)

    def read(node: Node, key: str, reading: Reading) -> Choice | None:
        words = text(node, key, reading)
        if words is None:
            return None
        found = words_of.get(words.casefold())
        if found is None:
            from dateline.frontmatter.keys import nearest

            near = nearest(words, known)
            every = f"{', '.join(known[:-1])} or {known[-1]}"
            reading.refuse(
                node.start, f'"{key}" is "{_short(words)}"', f"write {near}; it may be {every}" if near else f"write {every}"
            )
        return found

    return read


def texts(node: Node, key: str, reading: Reading) -> tuple[str, ...] | None:
    """A list of texts; one text alone is a list of one, unless it looks like several."""
    return _listed(node, key, reading, _several)


def names(node: Node, key: str, reading: Reading) -> tuple[str, ...] | None:
    """A list of people's names."""
    return _listed(node, key, reading, _several_names)


def urls(node: Node, key: str, reading: Reading) -> tuple[str, ...] | None:
    """A list of addresses of the web."""
    return gathered(node, key, reading, url)


def name(node: Node, key: str, reading: Reading) -> str | None:
    """An id: the file name of another page without `.md`."""
    words = text(node, key, reading)
    if words is None or SLUG.fullmatch(words):
        return words
    reading.refuse(
        node.start,
        f'"{key}" is "{_short(words)}", which has not the form of an id',
        f"write {slug(words)}, or another of a-z, 0-9 and hyphens",
    )
    return None


def link(*collections: str) -> Reader:
    """The id of a page in one of the collections."""

    def read(node: Node, key: str, reading: Reading) -> str | None:
        words = name(node, key, reading)
        if words is not None:
            reading.refer(node.start, key, words, collections)
        return words

    return read


def links(*collections: str) -> Reader:
    """A list of ids."""
    one = link(*collections)
    return lambda node, key, reading: gathered(node, key, reading, one)


def link_or_text(*collections: str) -> Reader:
    """What has the form of an id is one; anything else is plain words, for what has no page here."""

    def read(node: Node, key: str, reading: Reading) -> str | None:
        words = text(node, key, reading)
        if words is not None and SLUG.fullmatch(words):
            reading.refer(node.start, key, words, collections)
        return words

    return read


def links_or_texts(*collections: str) -> Reader:
    """A list of ids and plain words."""
    one = link_or_text(*collections)
    return lambda node, key, reading: gathered(node, key, reading, one)


def block(schema: Schema, make: Callable[..., Any]) -> Reader:
    """A block of keys that becomes a noun; None when one of its needs is missing."""

    def read(node: Node, key: str, reading: Reading) -> Any:
        if type(node) is not Table:
            reading.refuse(node.start, _not(node, key, "a block of keys"), _todo_for_block(node, schema))
            return None
        found = fields(node, schema, reading)
        return make(**found) if schema.needs.keys() <= found.keys() else None

    return read


def blocks(schema: Schema, make: Callable[..., Any]) -> Reader:
    """A list of blocks."""
    one = block(schema, make)

    def read(node: Node, key: str, reading: Reading) -> tuple[Any, ...] | None:
        if type(node) is not Series:
            todo = f"write each {schema.noun} below it, its first line beginning with a hyphen, the others indented as far"
            reading.refuse(node.start, _not(node, key, f"a list of {key}"), todo)
            return None
        return gathered(node, key, reading, one)

    return read


def coordinates(node: Node, key: str, reading: Reading) -> tuple[float, float] | None:
    """Latitude and longitude in degrees."""
    if type(node) is Table:
        reading.refuse(node.start, f'"{key}" is a block of keys', "write [latitude, longitude], such as [19.43, -99.13]")
        return None
    parts = (
        [part.text for part in node.entries if type(part) is Scalar] if type(node) is Series else re.split(r"[\s,;]+", _words(node))
    )
    if len(parts) != 2 or not all(_NUMBER.fullmatch(part) for part in parts):
        reading.refuse(node.start, f'"{key}" is not two numbers', "write [latitude, longitude] in degrees, such as [19.43, -99.13]")
        return None
    latitude, longitude = float(parts[0]), float(parts[1])
    if abs(latitude) <= 90 and abs(longitude) <= 180:
        return latitude, longitude
    swapped = abs(longitude) <= 90 and abs(latitude) <= 180
    todo = (
        f"write latitude first: [{parts[1]}, {parts[0]}]"
        if swapped
        else "latitude lies between -90 and 90, longitude between -180 and 180"
    )
    reading.refuse(node.start, f'"{key}" is [{parts[0]}, {parts[1]}], which is nowhere on Earth', todo)
    return None


def _scalar(node: Node, key: str, reading: Reading) -> str | None:
    if type(node) is not Scalar:
        whole = "write one text; put it in quotes if it begins with a bracket"
        reading.refuse(node.start, _not(node, key, "one text"), whole)
        return None
    words = node.text.strip()
    if words.isascii() and words.isprintable():
        return words
    invisible = INVISIBLE.search(words)
    if invisible is not None:
        reading.refuse(node.start, f'"{key}" holds an invisible character (U+{ord(invisible[0]):04X})', "delete it")
        return None
    return unicodedata.normalize("NFC", words)


def _listed(node: Node, key: str, reading: Reading, several: re.Pattern[str]) -> tuple[str, ...] | None:
    if type(node) is Scalar:
        parts = [part.strip() for part in several.split(node.text)]
        if len(parts) > 1:
            reading.refuse(
                node.start,
                f'"{key}" is one text that looks like several',
                f"write [{', '.join(part for part in parts if part)}], or [{_quoted(node.text)}] if it is one",
            )
            return None
    return gathered(node, key, reading, text)


def gathered(node: Node, key: str, reading: Reading, one: Reader) -> tuple[Any, ...] | None:
    """A list of what `one` reads; a value that is no list counts as a list of one."""
    if type(node) is Table:
        reading.refuse(node.start, _not(node, key, "a list"), "write [one, another], or each on a line of its own after a hyphen")
        return None
    entries: Iterable[Node] = node.entries if type(node) is Series else (node,)
    found = [value for entry in entries if (value := one(entry, key, reading)) is not None and value != ""]
    return tuple(found)


def _not(node: Node, key: str, wanted: str) -> str:
    if type(node) is Scalar and re.match(r"\w+:[\u00a0\u2007\u202f\u3000]", node.text):
        return f'under "{key}" stands a no-break space after a colon'
    kind = "a list" if type(node) is Series else "a block of keys" if type(node) is Table else "one text"
    return f'"{key}" is {kind}, not {wanted}'


def _todo_for_block(node: Node, schema: Schema) -> str:
    first = next(iter(schema.readers))
    if type(node) is Scalar:
        from dateline.frontmatter.emit import bare

        return f"write below it, indented, {first}: {bare(_short(_words(node)))}"
    return f"write keys below it, indented: {', '.join(list(schema.readers)[:3])} …"


def _impossible(key: str, words: str) -> str:
    from dateline.frontmatter.dates import impossible

    reason = impossible(words)
    return f'"{key}" is "{_short(words)}"' + (f", and {reason}" if reason else "")


def _todo_for_url(words: str) -> str:
    if words.startswith("//"):
        return f"write https:{words}"
    if re.fullmatch(r"Q\d+", words):
        return f"write https://www.wikidata.org/wiki/{words}"
    if re.match(r"(?:[\w-]+\.)+[a-z]{2,}(?:[/?#:]|$)", words, re.I) and ADDRESS.fullmatch(f"https://{words}"):
        return f"write https://{words}"
    return "write the whole address, such as https://example.org/article"


def _words(node: Node) -> str:
    return node.text.strip() if type(node) is Scalar else ""


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:59]}…"


def _quoted(words: str) -> str:
    from dateline.frontmatter.emit import quoted

    return quoted(words.strip())


_several = re.compile(r"[,;、，]")
_several_names = re.compile(r"[,;、，&]| (?:and|y|e|und|et) ")
