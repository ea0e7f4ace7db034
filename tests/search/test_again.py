"""An index that was changed for one page is the index that would be made anew."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.search import Findable, again, made
from dateline.search.coding import changed, count, gaps

WORDS = [f"{one}{other}" for one in ("al", "bar", "zum", "gon", "数", "é") for other in ("a", "bel", "chi", "dorian", "字", "o")]
texts = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)


def site(number: int, chosen: list[str]) -> list[Findable]:
    """Pages with words in common: many words for many files."""
    common = [f"{a}{b}{c}" for a in "abcdefgh" for b in "klmnop" for c in "aeiou"]
    return [
        Findable(
            url=f"stories/s{place}/",
            kind="stories",
            title=f"No {place} {WORDS[place % len(WORDS)]}",
            lang="en",
            text=" ".join([*common[place % 7 :: 5], chosen[place % len(chosen)] if chosen else ""]),
        )
        for place in range(number)
    ]


@given(st.dictionaries(st.integers(0, 500), st.integers(0, 3), max_size=40), st.integers(0, 500), st.none() | st.integers(0, 3))
def test_postings_are_changed_at_one_place(known: dict[int, int], place: int, weight: int | None) -> None:
    """What is written then is what all of them would be written as."""
    written = gaps(4 * at + known[at] for at in sorted(known))
    after = {**known, place: weight}
    right = gaps(4 * at + after[at] for at in sorted(after) if after[at] is not None)

    assert changed(written, place, weight) == right
    assert count(written) == len(known)


@pytest.mark.parametrize("number", [1, 30, 130])
@given(st.lists(texts, min_size=1, max_size=4), st.lists(st.tuples(st.integers(0, 129), texts), min_size=1, max_size=4))
def test_a_page_that_changes_changes_the_index_as_a_whole_would(
    number: int, chosen: list[str], edits: list[tuple[int, str]]
) -> None:
    """Whatever is said, it is what an index made anew says; and where nothing is said, that is made."""
    pages = site(number, chosen)
    made_files, known = made(pages)
    files = {page.path: page.content.decode() for page in made_files}
    for place, text in edits:
        old = pages[place % number]
        new = replace(old, text=text, **({"title": f"No {text[:40]}"} if len(text) % 2 else {}))
        pages[place % number] = new

        found = again(old, new, known=known, site=files.__getitem__)

        whole_files, whole = made(pages)
        right = {page.path: page.content.decode() for page in whole_files}
        if found is None:
            known, files = whole, right
            continue
        assert files | found[0] == right
        assert all(files[path] != text for path, text in found[0].items())
        known, files = found[1], right
        assert known.measures == whole.measures
        assert dict(known.everywhere) == dict(whole.everywhere)


def test_the_first_pages_under_a_letter_are_the_first_of_all() -> None:
    """A page that leaves a letter makes room for the next that has it, however many words of a title have it."""
    titles = ["Apples and almonds", "An awning", "Ale", "Bread", "Anchors aweigh", "Ash"]
    pages = [Findable(url=f"stories/{title}/", kind="stories", title=title, lang="en") for title in titles]
    made_files, known = made(pages)
    files = {page.path: page.content.decode() for page in made_files}
    new = replace(pages[2], title="Beer")

    found = again(pages[2], new, known=known, site=files.__getitem__)

    assert found is not None
    pages[2] = new
    assert files | found[0] == {page.path: page.content.decode() for page in made(pages)[0]}
    assert [place for place, *_ in json.loads(found[0]["search/index.json"])["first"]] == [5, 4, 3, 2, 1]


def test_a_word_more_is_a_matter_of_few_files() -> None:
    """In a large index one word that comes and one that goes change the files they stand in, and the list of files."""
    pages = site(130, ["barchi", "zumbel"])
    made_files, known = made(pages)
    files = {page.path: page.content.decode() for page in made_files}
    new = replace(pages[5], text=pages[5].text.replace("zumbel", "gonchi"))

    found = again(pages[5], new, known=known, site=files.__getitem__)

    assert found is not None
    assert 2 <= len(found[0]) <= 7
    assert len(files) > 20
