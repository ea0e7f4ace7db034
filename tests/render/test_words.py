import io
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import salt_line
from babel.messages.catalog import Catalog
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po, write_po
from hypothesis import given
from hypothesis import strategies as st

from dateline.nouns.problem import ContentError
from dateline.render import catalogue, po
from dateline.render.cldr import LOCALES
from dateline.render.locales import locale

ROOT = Path(__file__).parents[2]
LANGUAGES = ("en", "es", "zh")
FRENCH = """
msgid ""
msgstr "Plural-Forms: nplurals=2; plural=(n > 1);\\n"

msgctxt "stories"
msgid "Stories"
msgstr "Articles"

msgctxt "n_stories"
msgid "{count} story"
msgid_plural "{count} stories"
msgstr[0] "{count} article"
msgstr[1] "{count} articles"

#, fuzzy
msgctxt "people"
msgid "Persons"
msgstr "Gens"
"""


def keys(text: str) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """What our reader finds: under each key its English and its translation."""
    return {entry.key: (entry.sources, entry.translated) for entry in po.catalogue(text, path="x.po").entries}


def as_babel(catalog: Catalog) -> Iterator[tuple[str, tuple[tuple[str, ...], tuple[str, ...]]]]:
    """The same as Babel finds it."""
    for message in catalog:
        if message.id:
            sources = message.id if isinstance(message.id, tuple) else (message.id,)
            forms = message.string if isinstance(message.string, tuple) else (message.string,)
            yield message.context or sources[0], (tuple(sources), tuple(forms) if all(forms) and not message.fuzzy else ())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_shipped_catalogues_are_gettext(lang: str) -> None:
    """Babel reads in them what we read, and their braces are those of the English."""
    text = salt_line.templates()[f"words/{lang}.po"]
    read = read_po(io.BytesIO(text.encode()), abort_invalid=True)
    assert keys(text) == dict(as_babel(read))
    assert po.catalogue(text, path="x.po").problems == ()
    assert [po.catalogue(text, path="x.po").rule(number) for number in (0, 1, 2, 11)] == [
        int(eval(read.plural_expr, {"n": number})) for number in (0, 1, 2, 11)
    ]


SAID = st.text(st.characters(blacklist_categories=["Cs", "Cc", "Zl", "Zp"], blacklist_characters="{}"), min_size=1, max_size=90)


@given(st.dictionaries(st.from_regex(r"[a-z_]{1,12}", fullmatch=True), st.tuples(SAID, SAID, st.booleans()), max_size=5))
def test_whatever_babel_writes_is_read(told: dict[str, tuple[str, str, bool]]) -> None:
    """Long lines in pieces, quotation marks, backslashes, line ends, doubtful translations: as Babel means them."""
    catalog = Catalog(locale="fr")
    for context, (source, string, fuzzy) in told.items():
        catalog.add(source, string=string + '\n"\\', context=context, flags=["fuzzy"] if fuzzy else [])
    written = io.BytesIO()
    write_po(written, catalog, width=40)
    assert keys(written.getvalue().decode()) == dict(as_babel(catalog))


@pytest.mark.parametrize("lang", ["es", "zh"])
def test_every_language_says_everything(lang: str) -> None:
    """No sentence waits for its translation, none has lost its English."""
    templates = salt_line.templates()
    english = keys(templates["words/en.po"])
    own = keys(templates[f"words/{lang}.po"])
    assert [key for key, (_, forms) in own.items() if not forms] == []
    assert {key: sources for key, (sources, _) in own.items()} == {key: sources for key, (sources, _) in english.items()}


def test_catalogues_are_kept_together() -> None:
    """`make words` finds nothing to change, and nothing said that has no sentence."""
    sys.path.insert(0, str(ROOT / "bench"))
    import words

    english = words.catalogue("en")
    places = words.said()
    assert sorted(set(places) - {message.context for message in english}) == []
    for lang in LANGUAGES:
        old = words.catalogue(lang)
        text = words.written(lang, words.renewed(english, old, places), old.plural_forms)
        assert entries(text) == entries((ROOT / f"templates/words/{lang}.po").read_text("utf-8")), "run `make words`"


def test_catalogues_lead_to_files_that_there_are() -> None:
    """Whoever translates a sentence can look up where it is said."""
    for lang in LANGUAGES:
        lines = (ROOT / f"templates/words/{lang}.po").read_text("utf-8").splitlines()
        named = {name for line in lines if line.startswith("#: ") for name in line.split()[1:]}
        assert sorted(name for name in named if not (ROOT / name).is_file()) == [], "run `make words`"


def entries(text: str) -> list[str]:
    """The lines of a catalogue but for those that say where a sentence is said."""
    return [line for line in text.splitlines() if not line.startswith("#:")]


def test_one_file_makes_a_language() -> None:
    """A .po file in the author's templates: the site speaks it, with its months and plurals, and English where it is silent."""
    own = salt_line.templates() | {"words/fr.po": FRENCH}
    made = salt_line.pages(replace(salt_line.SITE, lang="fr"), templates=own)
    home, stories = made["index.html"], made["stories/index.html"]
    assert '<html lang="fr"' in home
    assert "3 articles" in home
    assert ">Articles</a>" in home
    assert ">People</a>" in home
    assert "4 mai 1923" in stories
    assert not [path for path in made if path.endswith(".po")]


POLISH = """
msgid ""
msgstr "Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\\n"

msgctxt "n_found"
msgid "{count} result"
msgid_plural "{count} results"
msgstr[0] "{count} wynik"
msgstr[1] "{count} wyniki"
msgstr[2] "{count} wyników"
"""


def test_scripts_are_given_every_form_with_a_number_that_takes_it() -> None:
    """Three forms of Polish, one of Chinese; the English ones in a language that says nothing."""
    templates = salt_line.templates()
    said = catalogue.words("pl", templates | {"words/pl.po": POLISH})
    assert json.loads(said.forms("n_found")) == [[1, "{} wynik"], [2, "{} wyniki"], [0, "{} wyników"]]
    assert json.loads(said.forms("n_shown")) == [[1, "{} event shown"], [0, "{} events shown"]]
    assert json.loads(catalogue.words("zh", templates).forms("n_found")) == [[0, "{}条结果"]]


@pytest.mark.browser
def test_a_browser_counts_as_the_catalogue_does(browser: Any) -> None:
    """Whatever the language's rule is, the number that comes with a form stands for all that take it."""
    page = browser.new_page()
    for lang in ("ar", "cs", "cy", "en", "es", "fr", "ga", "he", "lt", "lv", "pl", "ro", "ru", "sl", "zh"):
        rule = po.catalogue(f'msgid ""\nmsgstr "Plural-Forms: {get_plural(lang).plural_forms};\\n"\n', path="x.po").rule
        sentence = catalogue.Sentence(forms=tuple("abcdef"[: get_plural(lang).num_plurals]), rule=rule)
        said = catalogue.Words(lang=lang, locale=locale(lang), sentences={"n": sentence}).forms("n")
        counted = page.evaluate(
            """([lang, forms]) => {
              const plural = new Intl.PluralRules(lang);
              const form = (count) => forms.find(([number]) => plural.select(number) === plural.select(count)) || forms.at(-1);
              return Array.from({ length: 400 }, (_, count) => form(count)[1]).join("");
            }""",
            [lang, json.loads(said)],
        )
        assert counted == "".join(sentence.forms[rule(number)] for number in range(400)), lang


def test_one_sentence_can_be_said_otherwise() -> None:
    """The author's catalogue goes before the theme's, sentence by sentence."""
    templates = salt_line.templates()
    mine = {"words/en.po": 'msgctxt "latest"\nmsgid "Latest stories"\nmsgstr "Fresh off the press"\n'}
    said = catalogue.words("en", templates | mine | {"theme/words/en.po": templates["words/en.po"]})
    assert (said("latest"), said("stories")) == ("Fresh off the press", "Stories")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('msgctxt "home"\nmsgid "Home"\nmsgstr "Heim {x}"\n', 'templates/words/de.po:1: "home" has {x}, which the English has not'),
        ('msgctxt "home"\nmsgid "Home"\nmsgstr "Heim {"\n', "templates/words/de.po:1: .* a brace that stands alone"),
        ('msgctxt "home"\nmsgid "Home"\nmsgstr Heim\n', "templates/words/de.po:3: this line is none of a .po file"),
        ('msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=n >;\\n"\n', "templates/words/de.po:1: .* no rule for plurals"),
        ('msgctxt "a"\nmsgid "A"\nmsgstr ""\n\nmsgctxt "a"\nmsgid "A"\nmsgstr ""\n', "templates/words/de.po:5: .* said twice"),
    ],
)
def test_a_broken_catalogue_is_told_by_its_line(text: str, what: str) -> None:
    """File, line and what to do; never a traceback, and never a page with half a sentence."""
    with pytest.raises(ContentError, match=what):
        salt_line.pages(replace(salt_line.SITE, lang="de"), templates=salt_line.templates() | {"words/de.po": text})


def test_plurals_follow_the_rule_of_the_language() -> None:
    """Russian counts by one, few and many."""
    rule = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
    russian = f'msgid ""\nmsgstr "Plural-Forms: {rule}\\n"\n\nmsgctxt "n_stories"\nmsgid "{{count}} story"\n'
    russian += (
        'msgid_plural "{count} stories"\nmsgstr[0] "{count} статья"\nmsgstr[1] "{count} статьи"\nmsgstr[2] "{count} статей"\n'
    )
    said = catalogue.words("ru", salt_line.templates() | {"words/ru.po": russian})
    assert [said("n_stories", count=count) for count in (1, 3, 5, 21, 1112)] == [
        "1 статья",
        "3 статьи",
        "5 статей",
        "21 статья",
        "1\u00a0112 статей",
    ]


def test_one_is_said_differently() -> None:
    """A number of one takes its own form."""
    said = salt_line.words("en")
    assert [said("n_stories", count=count) for count in (0, 1, 2)] == ["0 stories", "1 story", "2 stories"]


def test_an_unknown_language_speaks_english() -> None:
    """A site in a language without a catalogue still has words."""
    assert salt_line.words("tlh")("stories") == "Stories"


TAGS = [line.partition(" |")[0] for line in LOCALES.splitlines() if line and not line.startswith(" ")]


@pytest.mark.parametrize("tag", TAGS)
def test_every_language_writes_a_day(tag: str) -> None:
    """Year, month and day are in its pattern, each once; its numbers have groups and its digits are ten."""
    found = locale(tag)
    day = found.day.format(y="Y", m="M", alone="M", n="M", d="D")
    assert [day.count(part) for part in "YMD"] == [1, 1, 1] or tag.startswith("en")
    assert len(found.digits) == 10
    assert found.group in found.number(1234567) or not found.group


@pytest.mark.parametrize(
    ("lang", "number"),
    [("es", "12.500"), ("es-MX", "12,500"), ("hi", "12,500"), ("fr", "12\u202f500"), ("de-CH", "12’500"), ("fa", "۱۲,۵۰۰")],
)
def test_numbers_are_grouped_as_the_language_does(lang: str, number: str) -> None:
    """Separators and digits are those of language and region."""
    assert locale(lang).number(12500) == number
    assert (locale("es").number(2500), locale("hi").number(1234500)) == ("2500", "12,34,500")
