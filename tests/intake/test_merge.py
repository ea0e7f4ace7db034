"""A changed clipping is merged into an edited story: nobody's words are lost, nothing is decided for the author."""

from hypothesis import given
from hypothesis import strategies as st

from dateline.intake import merge

HEAD = '---\ntitle: Ferry returns\ndate: 2023-03-14\nauthors: [Olga Brandt]\nclipping: {file: a.txt, sha256: "1"}\nconverted: aa\n---\n\n'
PARAGRAPHS = [
    "The white ferry came back to the harbour on Tuesday.",
    "Two hundred families paid for its engine with small loans.",
    "Tickets cost as much as a loaf of bread.",
]
BASE = HEAD + "\n\n".join(PARAGRAPHS) + "\n"
OTHER = BASE.replace('"1"', '"2"').replace("converted: aa", "converted: bb")

lines = st.lists(st.text(st.sampled_from("ab c#-:\n'\"é") | st.characters(), max_size=12), max_size=8).map("\n".join)
stories = st.one_of(lines, st.builds(lambda head, body: f"---\n{head}\n---\n\n{body}\n", lines, lines))


@given(stories, stories)
def test_without_an_edit_the_new_text_comes_whole(base: str, new: str) -> None:
    """An author who changed nothing gets the new text, to the letter."""
    assert merge(base, author=base, new=new).text == new


@given(stories, stories)
def test_without_a_change_the_story_stays_as_it_is(base: str, author: str) -> None:
    """A clipping that did not change takes nothing from the author's text."""
    assert merge(base, author=author, new=base) == merge(base, author=author, new=base)
    assert merge(base, author=author, new=base).text == author


@given(stories, stories, stories)
def test_no_words_of_the_author_are_lost(base: str, author: str, new: str) -> None:
    """Where the author added a line, it stands in what is merged, with or without conflicts."""
    merged = merge(base, author=author, new=new)

    for line in set(author.split("\n")) - set(base.split("\n")):
        if line.strip() and len(line.split()) == 1 and line.strip() not in new:
            assert line.strip() in merged.text


@given(st.permutations(range(6)), st.integers(1, 5))
def test_edits_in_different_paragraphs_both_survive(order: list[int], cut: int) -> None:
    """Author and clipping each change paragraphs of their own: all changes are there, without a conflict."""
    base = [f"Paragraph {name} tells of the ferry and its crew." for name in "ABCDEF"]
    mine, theirs = list(base), list(base)
    for place in order[:cut]:
        mine[place] = f"The author says {place} in other words."
    for place in order[cut:]:
        theirs[place] = f"The clipping now has {place} otherwise."

    merged = merge(HEAD + "\n\n".join(base) + "\n", author=HEAD + "\n\n".join(mine) + "\n", new=HEAD + "\n\n".join(theirs) + "\n")

    together = [mine[place] if place in order[:cut] else theirs[place] for place in range(6)]
    assert merged.conflicts == ()
    assert merged.text == HEAD + "\n\n".join(together) + "\n"


def test_a_paragraph_added_on_each_side_is_kept() -> None:
    """What the author added stays, what the clipping added comes."""
    merged = merge(
        BASE, author=BASE.replace("Two hundred", "My own remark.\n\nTwo hundred"), new=OTHER + "\nA sentence added later.\n"
    )

    assert merged.conflicts == ()
    assert "on Tuesday.\n\nMy own remark.\n\nTwo hundred families" in merged.text
    assert merged.text.endswith("a loaf of bread.\n\nA sentence added later.\n")
    assert 'sha256: "2"' in merged.text
    assert "converted: bb" in merged.text


def test_one_paragraph_may_be_changed_by_both() -> None:
    """Changes some words apart fit together; changes of the same words do not."""
    author, new = BASE.replace("white ferry", "grey ferry"), OTHER.replace("on Tuesday", "on Wednesday")

    assert "The grey ferry came back to the harbour on Wednesday." in merge(BASE, author=author, new=new).text
    assert merge(BASE, author=author, new=OTHER.replace("white ferry", "blue ferry")).conflicts


def test_keys_comments_and_their_order_are_the_authors() -> None:
    """A key that only the clipping changed is taken over; the rest of the front matter keeps its order and its comments."""
    author = (
        "---\n# checked by me\nauthors: [Olga Brandt]\ndate: 2023-03-14 # as printed\ntitle: Ferry returns\npeople: [olga-brandt]\n"
        'clipping: {file: a.txt, sha256: "1"}\nconverted: aa\n---\n\n' + "\n\n".join(PARAGRAPHS) + "\n"
    )
    new = OTHER.replace("2023-03-14", "2023-03-15").replace("authors:", "updated: 2023-03-16\nauthors:")

    merged = merge(BASE, author=author, new=new)

    assert merged.conflicts == ()
    assert merged.text.startswith(
        "---\n# checked by me\nauthors: [Olga Brandt]\ndate: 2023-03-15 # as printed\nupdated: 2023-03-16\ntitle: Ferry returns\n"
        "people: [olga-brandt]\nclipping:"
    )


def test_a_conflict_is_explained_and_the_authors_words_stand() -> None:
    """Of a key that both changed the author's stays, and a comment says what the clipping has; a paragraph is shown twice."""
    author = BASE.replace("Ferry returns", "The ferry is back").replace("a loaf of bread", "a cup of tea")
    new = OTHER.replace("Ferry returns", "Ferry returns at last").replace("a loaf of bread", "two loaves of bread")

    merged = merge(BASE, author=author, new=new)

    assert [conflict.where for conflict in merged.conflicts] == ["title", '"Tickets cost as much as a cup of tea."']
    assert "\ntitle: The ferry is back\n" in merged.text
    assert "#   now:   title: Ferry returns at last\n" in merged.text
    assert (
        "<<<<<<< your text\nTickets cost as much as a cup of tea.\n=======\nTickets cost as much as two loaves of bread.\n>>>>>>>"
        in merged.text
    )


def test_what_the_author_took_out_stays_out() -> None:
    """A paragraph or a key that the author deleted does not come back while the clipping leaves it as it was."""
    author = BASE.replace(f"{PARAGRAPHS[1]}\n\n", "").replace("authors: [Olga Brandt]\n", "")

    merged = merge(BASE, author=author, new=OTHER.replace("Tuesday", "Wednesday"))

    assert merged.conflicts == ()
    assert "engine" not in merged.text
    assert "authors" not in merged.text
    assert "Wednesday" in merged.text


def test_a_front_matter_that_is_none_is_shown_with_the_new_text() -> None:
    """What cannot be read is not merged: both texts stand there whole."""
    merged = merge(BASE, author="my notes only\n", new=OTHER)

    assert len(merged.conflicts) == 1
    assert "my notes only" in merged.text
    assert OTHER.rstrip() in merged.text
