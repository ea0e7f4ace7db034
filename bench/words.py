#!/usr/bin/env python3
"""Keep the catalogues of the interface together: what templates and code say, en.po → every `templates/words/<language>.po`.

    make words            the same order, the English of en.po and the places where each sentence is said, in every language
    python bench/words.py fr       begins templates/words/fr.po

A sentence whose English has changed keeps its translation, marked `fuzzy` (and the English is said until somebody looks at it).
Needs Babel, as the tests do. Exit 1 where something is said that en.po has not.
"""

import io
import sys
from collections import defaultdict
from contextlib import redirect_stderr
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "templates/words"
CALLS = {"say": None, "words": None, "forms": None}
"""What says a sentence: `say("latest")`, `forms("n_found")` in templates, `material.say("latest")`, `words("latest")` in code."""
HEAD = """\
# The words of the interface in {name}. docs/translating.md says how to change them, or to add a language.
msgid ""
msgstr ""
"Project-Id-Version: Dateline\\n"
"Language: {tag}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plurals}\\n"

"""


def said() -> dict[str, list[str]]:
    """Under each key the files that say it, as far as they say it in full."""
    found: dict[str, set[str]] = defaultdict(set)
    sources = [("jinja2", path) for path in (ROOT / "templates").rglob("*.html")]
    sources += [("python", path) for path in (ROOT / "dateline/render").glob("*.py")]
    for method, path in sources:
        with redirect_stderr(io.StringIO()):  # a key that is put together there is none that can be listed
            keys = [key for _, key, *_ in extract_from_file(method, path, keywords=CALLS)]
        for key in keys:
            found[str(key)].add(path.relative_to(ROOT).as_posix())
    return {key: sorted(files) for key, files in found.items()}


def catalogue(tag: str) -> Catalog:
    """A language's catalogue as it stands; an empty one where there is none."""
    path = FOLDER / f"{tag}.po"
    if not path.is_file():
        return Catalog(locale=tag.replace("-", "_"))
    with path.open("rb") as file:
        return read_po(file, locale=tag.replace("-", "_"))


def renewed(english: Catalog, old: Catalog, places: dict[str, list[str]]) -> Catalog:
    """The sentences of the English catalogue with what the old one says of them."""
    kept = {message.context: message for message in old if message.id}
    new = Catalog(locale=old.locale)
    new.mime_headers = [("Plural-Forms", old.plural_forms)]
    for source in (message for message in english if message.id):
        before = kept.get(source.context)
        flags = set(source.flags) - {"fuzzy"}
        string: str | tuple[str, ...] = ("",) * old.num_plurals if source.pluralizable else ""
        if before is not None and before.pluralizable == source.pluralizable:
            string = before.string
            changed = before.id != source.id and any(string if isinstance(string, tuple) else (string,))
            flags |= {"fuzzy"} if changed or before.fuzzy else set()
        new[source.id] = Message(
            source.id,
            string=string,
            locations=[(place, None) for place in places.get(source.context or "", [])],
            flags=flags,
            auto_comments=source.auto_comments,
            user_comments=before.user_comments if before is not None else (),
            context=source.context,
        )
    return new


def written(tag: str, catalog: Catalog, plurals: str) -> str:
    """The text of a catalogue."""
    body = io.BytesIO()
    write_po(body, catalog, width=120, omit_header=True)
    name = Locale.parse(tag, sep="-").english_name
    return HEAD.format(name=name, tag=tag, plurals=plurals) + body.getvalue().decode()


def main(begun: list[str]) -> int:
    """Renew every catalogue, and say what is missing."""
    places, english = said(), catalogue("en")
    known = {message.context for message in english if message.id}
    for tag in sorted({path.stem for path in FOLDER.glob("*.po")} | set(begun)):
        try:
            old = catalogue(tag)
        except UnknownLocaleError as error:
            sys.exit(f"{tag}: {error}; give a language tag such as fr or pt-BR")
        new = renewed(english, old, places)
        (FOLDER / f"{tag}.po").write_text(written(tag, new, old.plural_forms), encoding="utf-8")
        open_ = [message for message in new if message.id and (message.fuzzy or not _full(message))]
        print(f"{tag}: {len(known)} sentences" + (f", {len(open_)} to translate" if tag != "en" and open_ else ""))
    missing = sorted(set(places) - known)
    for key in missing:
        print(f'{places[key][0]} says "{key}", which templates/words/en.po has not', file=sys.stderr)
    return 1 if missing else 0


def _full(message: Message) -> bool:
    return all(message.string) if isinstance(message.string, tuple) else bool(message.string)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
