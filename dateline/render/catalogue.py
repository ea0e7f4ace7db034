"""Say the words of the interface: a language, the catalogues of the theme → Words.

Templates say `say("latest")` and no word of a language of their own. The sentences stand in `words/<language>.po` of the theme,
with the English beside them; an author's own file of the same name goes before it, sentence by sentence. What a language does not
say is said in English.
"""

import json
from collections.abc import Mapping
from functools import lru_cache

from dateline.frozen import dataclass
from dateline.nouns.problem import ContentError, Problem
from dateline.render import po
from dateline.render.locales import Locale, locale

FOLDER = "words/"
_THEME = "theme/"
_ENGLISH = "en"
_COUNTED = 200
"""No language has a form of its own for greater numbers only, but for millions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """The forms of a sentence and the rule that chooses among them by a number."""

    forms: tuple[str, ...]
    rule: po.Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What says the words of one language, and knows its dates and numbers."""

    lang: str
    locale: Locale
    sentences: Mapping[str, Sentence]

    def __call__(self, key: str, **parts: object) -> str:
        """The sentence of a key with its parts put in; `count` chooses the form, the last one where it is no number.

        Raises:
            LookupError: no such key, or a part of the sentence is missing.
        """
        sentence = self.sentences.get(key)
        if sentence is None:
            raise LookupError(f'the interface has no words for "{key}"')
        form = len(sentence.forms) - 1
        count = parts.get("count")
        if isinstance(count, int):
            form = min(form, sentence.rule(count))
            parts["count"] = self.locale.number(count)
        return sentence.forms[form].format(**parts)

    def forms(self, key: str) -> str:
        """For scripts that count, as JSON: the sentence in each of its forms, {} for the number, with a number that takes the form.

        Raises:
            LookupError: no such key.
        """
        sentence = self.sentences.get(key)
        if sentence is None:
            raise LookupError(f'the interface has no words for "{key}"')
        numbers = {min(len(sentence.forms) - 1, sentence.rule(number)): number for number in reversed(range(_COUNTED))}
        said = [(numbers[form], text.format(count="{}")) for form, text in enumerate(sentence.forms) if form in numbers]
        return json.dumps(said, ensure_ascii=False, separators=(",", ":"))

    def known(self, key: str) -> bool:
        """Whether there is a sentence for it."""
        return key in self.sentences


def words(lang: str, templates: Mapping[str, str]) -> Words:
    """The words of a language; of the language alone where there are none for its region, and English ones where there are none.

    Raises:
        ContentError: a catalogue cannot be read; it names file and line of each fault.
    """
    return _said(lang, tuple((_path(name), templates[name]) for name in catalogues(lang, templates)))


@lru_cache(maxsize=4)
def _said(lang: str, files: tuple[tuple[str, str], ...]) -> Words:
    """The words of a language from catalogues, which a process that stays reads again with every save."""
    sentences: dict[str, Sentence] = {}
    problems: list[Problem] = []
    for path, text in reversed(files):
        found = po.catalogue(text, path=path)
        problems += found.problems
        told = (entry for entry in found.entries if entry.translated or entry.key not in sentences)
        sentences |= {entry.key: _sentence(entry, found.rule) for entry in told}
    if problems:
        raise ContentError(tuple(problems))
    return Words(lang=lang, locale=locale(lang), sentences=sentences)


def catalogues(lang: str, templates: Mapping[str, str]) -> tuple[str, ...]:
    """The catalogues that a language is said from, the first to be asked first."""
    by_lang = {name.casefold(): name for name in templates if name.endswith(".po")}
    tags = [*_narrower(lang.replace("_", "-").casefold()), _ENGLISH]
    names = [f"{shelf}{FOLDER}{tag}.po" for tag in dict.fromkeys(tags) for shelf in ("", _THEME)]
    return tuple(by_lang[name] for name in names if name in by_lang)


def _narrower(tag: str) -> list[str]:
    """`zh-hant-hk`, `zh-hant`, `zh`."""
    parts = tag.split("-")
    return ["-".join(parts[:length]) for length in range(len(parts), 0, -1)]


def _path(name: str) -> str:
    return f"templates/{name.removeprefix(_THEME)}"


def _sentence(entry: po.Entry, rule: po.Rule) -> Sentence:
    forms = entry.translated
    return Sentence(forms=forms, rule=rule) if forms else Sentence(forms=entry.sources, rule=po.by_one)
