import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from dateline.nouns.document import Document
from dateline.nouns.entity import Person
from dateline.nouns.library import Library
from dateline.nouns.release import Release
from dateline.nouns.site import Site
from dateline.nouns.story import Rights, Story
from dateline.search import Findable, findables, index, weighed
from dateline.search.coding import gaps, number
from dateline.search.places import places
from dateline.search.terms import fold, terms

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"


def read(text: str) -> list[int]:
    """Numbers back from their digits."""
    found, value, shift = [], 0, 0
    for digit in map(DIGITS.index, text):
        value += (digit & 31) << shift
        shift += 5
        if digit < 32:
            found.append(value)
            value = shift = 0
    return found


def postings(files: dict[str, str]) -> dict[str, str]:
    """Every term of the index with its postings as written."""
    found, names = {}, sorted((name for name in files if name.startswith("search/words-")), key=lambda name: int(name[13:-4]))
    for name in names:
        word = ""
        for line in files[name].split("\n"):
            rest, _, told = line[1:].partition(" ")
            word = word[: DIGITS.index(line[0])] + rest
            found[word] = told
    return found


def made(*entries: Findable) -> dict[str, str]:
    return {page.path: page.content.decode() for page in index(entries)}


def story(place: int, **fields: str) -> Findable:
    return Findable(**({"url": f"stories/s{place}/", "kind": "stories", "title": f"No {place}", "lang": "en"} | fields))


@given(st.lists(st.integers(0, 10**7)))
def test_numbers_come_back(values: list[int]) -> None:
    """What is written in digits is read again."""
    assert read("".join(map(number, values))) == values


@given(st.dictionaries(st.integers(0, 10**6), st.integers(0, 3)))
def test_postings_come_back(weights: dict[int, int]) -> None:
    """Places and weights survive being written as gaps."""
    listed = sorted(4 * place + weight for place, weight in weights.items())
    place, found = 0, []
    for value in read(gaps(listed)):
        place += value >> 2
        found.append(4 * place + (value & 3))
    assert found == listed


@given(st.lists(st.text(max_size=40), max_size=30))
def test_every_term_is_on_its_shelf(texts: list[str]) -> None:
    """Whatever stands in a text is in the index, once, under the place of its page."""
    entries = [story(place, text=text) for place, text in enumerate(texts)]
    found = postings(made(*entries))
    for place, text in zip(places(entries), texts, strict=True):
        for term in terms(text):
            values, there, at = read(found[term]), [], 0
            for value in values:
                at += value >> 2
                there.append(at)
            assert place in there


def test_a_shelf_begins_where_the_last_one_ends() -> None:
    """The table of contents tells in which file a word is, whatever the word."""
    files = made(*(story(place, text=" ".join(f"wort{place * 97 + each:05}x" for each in range(90))) for place in range(60)))
    table = json.loads(files["search/index.json"])
    begins = table["words"].split(" ")
    assert len(begins) == sum(name.startswith("search/words-") for name in files) > 3
    for place in range(len(begins)):
        word = ""
        for line in files[f"search/words-{place}.txt"].split("\n"):
            word = word[: DIGITS.index(line[0])] + line[1:].partition(" ")[0]
            assert begins[place] <= word
            assert place + 1 == len(begins) or word < begins[place + 1]


def test_accents_apostrophes_and_width_are_folded() -> None:
    """Words are found however they are typed."""
    assert terms("González, women’s ＡＢＣ ǅ") == ["gonzalez", "womens", "abc", "dz"]
    assert fold("Ñandú") == "nandu"


def test_chinese_is_cut_into_pairs() -> None:
    """Every pair of neighbours and the last character, also between English words."""
    assert terms("the 数字乡村 plan") == ["the", "数字", "字乡", "乡村", "村", "plan"]


def test_a_word_that_is_everywhere_counts_in_titles_only() -> None:
    """In a large site it costs nothing and tells nothing."""
    entries = [
        story(place, text="the pearl" if place else "a pearl", title="The one" if place == 7 else "") for place in range(120)
    ]
    files = made(*entries)
    assert postings(files)["the"] == "*" + gaps([4 * places(entries)[7] + 3])
    assert postings(files)["pearl"].startswith("*")
    assert not postings(files)["one"].startswith("*")


def test_the_same_pages_give_the_same_files() -> None:
    """Nothing but the entries is in the index, and its version changes with them."""
    entries = [story(place, text=f"pearl {place}") for place in range(30)]
    assert made(*entries) == made(*entries)
    changed = made(*entries[:-1], replace(entries[-1], text="shell"))
    assert json.loads(changed["search/index.json"])["version"] != json.loads(made(*entries)["search/index.json"])["version"]


@pytest.mark.parametrize("rights", [Rights.EXCERPT, Rights.CITATION, Rights.PRIVATE])
def test_what_may_not_be_shown_cannot_be_found(rights: Rights) -> None:
    """Only what the release lets through reaches the index; a private story has not even its title there."""
    whole = Story(id="a", path="content/stories/a.md", title="Sealed", body="open HIDDEN", rights=rights)
    release = Release(story=replace(whole, body=""), rights=rights, document=Document(tokens=(), lang="en"), truncated=True)
    library = Library(site=Site(), stories=(whole,))
    found = tuple(findables(library, releases={"a": release}, bodies={"stories/a/": Markup("<p>open</p>")}))
    files = made(*found)
    assert "hidden" not in "".join(files.values()).lower()
    assert ("sealed" in postings(files)) is (rights is not Rights.PRIVATE)


def test_a_hidden_person_cannot_be_found() -> None:
    """Somebody taken off every page is taken out of the index."""
    person = Person(id="x", path="content/people/x.md", collection="people", name="Xenia", hidden=True)
    assert list(findables(Library(site=Site(), entities=(person,)), releases={}, bodies={})) == []


def test_what_was_weighed_before_is_not_read_again() -> None:
    """Stories whose terms are known without their texts give the index that their texts give, Chinese ones and empty ones too."""
    texts = ("A pier, the pier’s keeper", "码头在2024年重建", "", "Été, ÉTÉ and González")
    read = [story(place, text=text, words=f"about {place}", summary=text[:9]) for place, text in enumerate(texts)]
    known = [replace(one, text="", words="", weighed=weighed(one)) for one in read]

    assert made(*known) == made(*read)


def test_a_site_without_anything_has_an_index() -> None:
    """An empty site searches nothing and fails nowhere."""
    assert json.loads(made()["search/index.json"])["pages"] == 0
