"""Write the Markdown file of an article: Draft, Clipping → str; tell whether somebody edited it since: str → bool."""

import hashlib
import re
import unicodedata

from dateline.frontmatter.emit import Day, Value, inline, lines
from dateline.frontmatter.forms import ADDRESS, BLANK_LINES, BREAKS, INVISIBLE, SCHEME
from dateline.nouns.clipping import Clipping
from dateline.nouns.draft import Draft, Picture
from dateline.nouns.origin import Origin
from dateline.nouns.published import Published

_CONVERTED = re.compile(r"^converted: ([0-9a-f]{64})\n", re.M)


def dump(draft: Draft, *, clipping: Clipping) -> str:
    """The file's text: keys in the order of the design, empty ones left out, then the body.

    A field becomes one line of NFC without invisible characters; an address that no page may link to is left out. The digest after
    `converted:` is that of the whole text without its own line.
    """
    values: dict[str, Value] = {**_fields(draft), "clipping": _origin(clipping)}
    kept = {key: value for key, value in values.items() if value}
    head = "\n".join(_block(kept))
    body = cleaned_body(draft.body)
    above, below = f"---\n{head}\n", f"---\n\n{body}\n" if body else "---\n"
    return f"{above}converted: {_digest(above + below)}\n{below}"


def edited(text: str) -> bool:
    """Whether the file differs from what convert wrote, line ends and a byte order mark aside."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    head, closing, _ = text.partition("\n---\n")
    found = _CONVERTED.search(f"{head}\n") if closing else None
    if found is None:
        return True
    return found[1] != _digest(text[: found.start()] + text[found.end() :])


def cleaned(text: str) -> str:
    """One line of NFC, without invisible characters or space around."""
    return unicodedata.normalize("NFC", INVISIBLE.sub("", BREAKS.sub(" ", text)).strip())


def cleaned_body(body: str) -> str:
    """The body as the file keeps it: `\\n` line ends, no control characters, no blank lines around."""
    body = INVISIBLE.sub("", body.replace("\r\n", "\n").replace("\r", "\n")).rstrip()
    blank = BLANK_LINES.match(body)
    return body[blank.end() :] if blank else body


def _block(values: dict[str, Value]) -> list[str]:
    found: list[str] = []
    for key, value in values.items():
        if key == "clipping":
            found.append(f"clipping: {inline(value)}")
            continue
        found += lines(key, value)
    return found


def _origin(clipping: Clipping) -> Value:
    part = {"part": cleaned(clipping.part)} if clipping.part else {}
    return {"file": clipping.path, **part, "sha256": clipping.sha256}


def _fields(draft: Draft) -> dict[str, Value]:
    return {
        "title": cleaned(draft.title) or "Untitled",
        "title_generated": draft.title_generated or not cleaned(draft.title),
        "subtitle": cleaned(draft.subtitle),
        "updated": _date(draft.updated),
        "canonical": _address(draft.canonical),
        "page": cleaned(draft.page),
        "edition": cleaned(draft.edition),
        "volume": cleaned(draft.volume),
        "date": _date(draft.date),
        "source": _source(draft.source),
        "authors": _names(draft.authors),
        "editors": _names(draft.editors),
        "photographers": _names(draft.photographers),
        "dateline": cleaned(draft.dateline),
        "lang": cleaned(draft.lang),
        "images": tuple(picture for image in draft.images if (picture := _picture(image))),
    }


def _source(origin: Origin) -> Value:
    values = {
        "name": cleaned(origin.name),
        "url": _address(origin.url),
        "accessed": cleaned(origin.accessed),
        "archived": _address(origin.archived),
        "section": cleaned(origin.section),
        "original": cleaned(origin.original),
        "original_date": _date(origin.original_date),
    }
    return {key: value for key, value in values.items() if value}


def _picture(picture: Picture) -> dict[str, Value]:
    source = cleaned(picture.src)
    shown = ADDRESS.fullmatch(source) or not SCHEME.match(source)
    values = {
        "src": source if shown else "",
        "caption": cleaned(picture.caption),
        "credit": cleaned(picture.credit),
        "alt": cleaned(picture.alt),
    }
    return {key: value for key, value in values.items() if value}


def _names(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(filter(None, map(cleaned, names)))


def _date(date: Published | None) -> str:
    return "" if date is None else Day(date)


def _address(address: str) -> str:
    plain = cleaned(address)
    return plain if ADDRESS.fullmatch(plain) else ""


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
