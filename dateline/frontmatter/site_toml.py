"""Read content/site.toml: SourceFile → Site, and what is wrong with it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from dateline.frontmatter.forms import LANGUAGE, SLUG, tag_for
from dateline.nouns.folders import SETTINGS
from dateline.nouns.problem import Problem, Severity
from dateline.nouns.reference import Reference
from dateline.nouns.site import COLLECTIONS, OWN_FOLDERS, PARTS, Claims, Collection, Events, Site
from dateline.nouns.source import SourceFile
from dateline.nouns.story import Rights
from dateline.text import toml

_URL = re.compile(r"(?P<origin>https?://[A-Za-z0-9.-]+(?::\d{1,5})?)(?P<path>(?:/[A-Za-z0-9._~-]+)*)/?", re.I)
_CONTACT = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+|https?://\S+")
_RESERVED = OWN_FOLDERS | {"pages", "clippings", "about", "theme"}
_NOTED = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:/-?[\w-]+){0,2}")
_LAST_YEAR = 9999
_RIGHTS = tuple(right.value for right in Rights)


@dataclass(slots=True)
class _Reading:
    """The file while it is read, and what was found wrong so far."""

    source: SourceFile
    problems: list[Problem] = field(default_factory=list)

    def place(self, key: str, table: tuple[str, ...] = ()) -> tuple[int, int]:
        """Line and column of a key, found by its look: in its table, else the table's own line."""
        within: tuple[str, ...] = ()
        of_table = (0, 0)
        for number, line in enumerate(self.source.text.split("\n"), 1):
            header = re.match(r"\s*\[([^\[\]]*(?:\"[^\"]*\"|'[^']*')?[^\[\]]*)\]", line)
            if header is not None:
                within = _path(header[1])
                of_table = (number, len(line) - len(line.lstrip()) + 1) if within == (*table, key) or within == table else of_table
                continue
            found = re.match(r"\s*((?:\"[^\"]*\"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:\"[^\"]*\"|'[^']*'|[\w-]+))*)\s*=", line)
            if found is not None and (*within, *_path(found[1]))[: len(table) + 1] == (*table, key):
                return number, found.start(1) + 1
        return of_table

    def refuse(self, key: str, what: str, todo: str, *, table: tuple[str, ...] = ()) -> None:
        """Gather a problem of a key."""
        line, column = self.place(key, table)
        self.problems.append(Problem(path=self.source.path, line=line, column=column, what=what, todo=todo))


_Reader = Callable[[Any, str, _Reading], dict[str, Any]]
"""Value, key, reading → fields of the Site."""


def site(source: SourceFile | None) -> tuple[Site, tuple[Problem, ...]]:
    """The author's settings, defaults where they say nothing or something wrong; without a file, defaults and a warning."""
    if source is None:
        todo = 'create it with title = "…" and url = "https://name.github.io/repository"'
        return Site(), (Problem(path=SETTINGS, what="does not exist", todo=todo, severity=Severity.WARNING),)
    settings, broken = toml.table(source)
    if broken:
        return Site(), broken
    reading = _Reading(source)
    found: dict[str, Any] = {}
    references: list[Reference] = []
    for key, value in settings.items():
        reader = _KEYS.get(key)
        if reader is None:
            _unknown(key, reading, known=tuple(_KEYS))
            continue
        said = reader(value, key, reading)
        references += said.pop("references", ())
        found |= said
    if "title" not in settings:
        reading.problems.append(
            Problem(
                path=source.path, line=1, column=1, what='"title" is missing', todo='write title = "…"', severity=Severity.WARNING
            )
        )
    collections = {collection.id for collection in found.get("collections", COLLECTIONS)}
    pages = tuple(reference for reference in references if reference.key != "menu" or reference.id not in collections)
    return Site(**found, references=pages), tuple(sorted(reading.problems, key=lambda problem: problem.key))


def _text(name: str) -> _Reader:
    def read(value: Any, key: str, reading: _Reading) -> dict[str, Any]:
        words = _string(value, key, reading)
        return {} if words is None else {name: words}

    return read


def _address(value: Any, key: str, reading: _Reading) -> dict[str, Any]:
    words = _string(value, key, reading)
    if not words:
        return {}
    match = _URL.fullmatch(words)
    if match is not None and ".." not in match["path"].split("/"):
        return {"origin": match["origin"], "base": match["path"]}
    near = f"https://{words}"
    todo = f'write "{near}"' if _URL.fullmatch(near) and "." in words else 'write it like "https://name.github.io/repository"'
    reading.refuse(key, f'"{key}" is "{words}", which is not the address of a site', todo)
    return {}


def _language(value: Any, key: str, reading: _Reading) -> dict[str, Any]:
    words = _string(value, key, reading)
    if words is None:
        return {}
    if LANGUAGE.fullmatch(words):
        return {"lang": words}
    meant = tag_for(words)
    reading.refuse(key, f'"{key}" is "{words}"', f'write "{meant}"' if meant else "write a language tag such as en, es or zh")
    return {}


def _contact(value: Any, key: str, reading: _Reading) -> dict[str, Any]:
    words = _string(value, key, reading)
    if not words or _CONTACT.fullmatch(words):
        return {"contact": words or ""}
    reading.refuse(key, f'"{key}" is "{words}"', "write an e-mail address or the https address of a form")
    return {}


def _featured(value: Any, key: str, reading: _Reading) -> dict[str, Any]:
    ids = _ids(value, key, reading, example=f'{key} = ["a-story", "another-story"]')
    return {"featured": ids, "references": _references(key, ids, ("stories",), reading)}


def _menu(value: Any, key: str, reading: _Reading) -> dict[str, Any]:
    """Whatever is no part of the site and no collection (these are known when all is read) must be a page of the author's."""
    ids = _ids(value, key, reading, example=f'{key} = ["stories", "timeline", "people", "about"]')
    return {"menu": ids, "references": _references(key, tuple(name for name in ids if name not in PARTS), ("pages",), reading)}


def _notes(value: Any, key: str, reading: _Reading) -> dict[str, Any]:
    """Notes on pages that the site makes by itself; those of an author's own page stand in its front matter."""
    if not isinstance(value, dict):
        reading.refuse(key, f'"{key}" is not a table', 'write [notes] on a line of its own, and timeline = "…" below it')
        return {}
    told = {name: _string(text, name, reading, table=(key,)) for name, text in value.items()}
    for name in told:
        if not _NOTED.fullmatch(name):
            todo = 'write home, search, stories, timeline, a collection, or an address such as "tags/sea" or "timeline/2023"'
            reading.refuse(name, f'"{name}" is no page of the site\'s own', todo, table=(key,))
    return {"notes": tuple((_noted(name), text) for name, text in told.items() if text and _NOTED.fullmatch(name))}


def _noted(name: str) -> str:
    """The URL of the page."""
    return "" if name == "home" else f"{name}/"


def _ids(value: Any, key: str, reading: _Reading, *, example: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        reading.refuse(key, f'"{key}" is not a list', f"write {example}")
        return ()
    for name in value:
        if not isinstance(name, str) or not SLUG.fullmatch(name):
            todo = "write the last part of the page's address, a-z, 0-9 and hyphens"
            reading.refuse(key, f'"{key}" holds "{name}", which has not the form of an id', todo)
    return tuple(dict.fromkeys(name for name in value if isinstance(name, str) and SLUG.fullmatch(name)))


def _references(key: str, ids: tuple[str, ...], collections: tuple[str, ...], reading: _Reading) -> tuple[Reference, ...]:
    line, column = reading.place(key)
    return tuple(Reference(key=key, id=name, collections=collections, line=line, column=column) for name in ids)


def _lead(value: Any, key: str, reading: _Reading) -> dict[str, Any]:
    words = _string(value, key, reading)
    if not words:
        return {}
    if not SLUG.fullmatch(words):
        reading.refuse(
            key,
            f'"{key}" is "{words}", which has not the form of an id',
            "write the last part of the story's address, a-z, 0-9 and hyphens",
        )
        return {}
    return {"lead": words, "references": _references(key, (words,), ("stories",), reading)}


def _rights(value: Any, key: str, reading: _Reading) -> dict[str, Any]:
    right = _right(value, key, reading)
    return {} if right is None else {"rights": right}


def _shown(kind: type[Events] | type[Claims]) -> _Reader:
    """Whether found ones are published too, or only those that the author confirmed."""

    def read(value: Any, key: str, reading: _Reading) -> dict[str, Any]:
        words = _string(value, key, reading)
        if words is None:
            return {}
        if words.casefold() in tuple(kind):
            return {key: kind(words.casefold())}
        reading.refuse(key, f'"{key}" is "{words}"', 'write "all" or "confirmed"')
        return {}

    return read


def _cards(value: Any, key: str, reading: _Reading) -> dict[str, Any]:
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return {"cards": value}
    reading.refuse(key, f'"{key}" is no number of pages', "write a number without quotes: cards = 100, or cards = 0 for none")
    return {}


def _year(value: Any, key: str, reading: _Reading) -> dict[str, Any]:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LAST_YEAR:
        return {key: value}
    reading.refuse(key, f'"{key}" is no year', f"write a year without quotes: {key} = 1930")
    return {}


def _card_font(value: Any, key: str, reading: _Reading) -> dict[str, Any]:
    words = _string(value, key, reading)
    if not words:
        return {}
    if words.lower().endswith((".otf", ".ttf", ".ttc")) and not words.startswith("/") and ".." not in words.split("/"):
        return {"card_font": words}
    reading.refuse(
        key, f'"{key}" is "{words}"', 'write the path of an .otf or .ttf in the project: "content/fonts/NotoSerifSC.otf"'
    )
    return {}


def _sources(value: Any, key: str, reading: _Reading) -> dict[str, Any]:
    found = []
    for name, settings in _tables(value, key, reading, example='[sources."China Daily"]'):
        for unknown in sorted(settings.keys() - {"rights"}):
            _unknown(unknown, reading, known=("rights",), table=(key, name))
        if "rights" in settings:
            right = _right(settings["rights"], "rights", reading, table=(key, name))
            found += [(name, right)] if right is not None else []
    return {"source_rights": tuple(found)}


def _collections(value: Any, key: str, reading: _Reading) -> dict[str, Any]:
    known = {collection.id: collection for collection in COLLECTIONS}
    for name, settings in _tables(value, key, reading, example="[collections.ships]"):
        if not SLUG.fullmatch(name) or name in _RESERVED:
            why = "is taken by a part of the site" if name in _RESERVED else "has not the form of an id"
            reading.refuse(name, f'the collection "{name}" {why}', "choose another name of a-z, 0-9 and hyphens", table=(key,))
            continue
        for unknown in sorted(settings.keys() - {"title", "singular"}):
            _unknown(unknown, reading, known=("title", "singular"), table=(key, name))
        words = {
            part: said
            for part in ("title", "singular")
            if (said := _string(settings.get(part, ""), part, reading, table=(key, name)))
        }
        usual = known.get(name)
        title = words.get("title") or (usual.title if usual else name.replace("-", " ").capitalize())
        known[name] = Collection(id=name, title=title, singular=words.get("singular") or (usual.singular if usual else title))
    return {"collections": tuple(known.values())}


_KEYS: Mapping[str, _Reader] = {
    "title": _text("title"),
    "description": _text("description"),
    "url": _address,
    "language": _language,
    "author": _text("author"),
    "contact": _contact,
    "lead": _lead,
    "featured": _featured,
    "menu": _menu,
    "notes": _notes,
    "rights": _rights,
    "public_domain_before": _year,
    "events": _shown(Events),
    "claims": _shown(Claims),
    "cards": _cards,
    "card_font": _card_font,
    "sources": _sources,
    "collections": _collections,
}


def _tables(value: Any, key: str, reading: _Reading, *, example: str) -> list[tuple[str, dict[str, Any]]]:
    if not isinstance(value, dict):
        reading.refuse(key, f'"{key}" is not a table', f"write {example} on a line of its own")
        return []
    for name, settings in value.items():
        if not isinstance(settings, dict):
            reading.refuse(
                name, f'"{name}" stands in [{key}] by itself', f"write {example} and the settings below it", table=(key,)
            )
    return [(name, settings) for name, settings in value.items() if isinstance(settings, dict)]


def _string(value: Any, key: str, reading: _Reading, *, table: tuple[str, ...] = ()) -> str | None:
    if isinstance(value, str):
        return " ".join(value.split())
    reading.refuse(key, f'"{key}" is not a text', f'write {key} = "…"', table=table)
    return None


def _right(value: Any, key: str, reading: _Reading, *, table: tuple[str, ...] = ()) -> Rights | None:
    words = _string(value, key, reading, table=table)
    if words is None:
        return None
    if words.casefold() in _RIGHTS:
        return Rights(words.casefold())
    reading.refuse(key, f'"{key}" is "{words}"', f"write {', '.join(_RIGHTS[:-1])} or {_RIGHTS[-1]}", table=table)
    return None


def _unknown(key: str, reading: _Reading, *, known: tuple[str, ...], table: tuple[str, ...] = ()) -> None:
    from dateline.frontmatter import keys

    where = f"[{'.'.join(table)}]" if table else "site.toml"
    reading.refuse(
        key,
        f'"{key}" is no key of {where}',
        keys.advice(keys.meaning(key, known=known, also={} if table else keys.SITE)),
        table=table,
    )


def _path(header: str) -> tuple[str, ...]:
    return tuple(part[0] or part[1] or part[2] for part in re.findall(r"\"([^\"]*)\"|'([^']*)'|([\w-]+)", header))
