"""What becomes of a page that somebody clipped as Markdown, without front matter."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.convert.text.lines import lines
from dateline.convert.text.markup import seen_through
from tests.convert.texts import draft

HEAD = "[Home](/) [Sport](/sport) [Harbour](/harbour)\n\n# The ferry comes back to the bay\n\nBy [Ida Holm](/ida)\n\n4 May 2021\n\n"
TOLD = (
    "The ferry came back on Tuesday after a winter in the yard, and most of the town stood on the quay to see it land.",
    "It had been away for seven months, in which the people of both shores drove round the bay or did not come at all.",
    "The harbour master said that the boat would sail four times a day until the autumn, and five times on Sundays.",
)


def body(*paragraphs: str) -> str:
    """What is kept of an article that says all that and these paragraphs between."""
    return draft(HEAD + "\n\n".join([TOLD[0], *paragraphs, *TOLD[1:]]) + "\n").body


@pytest.mark.parametrize(
    "paragraph",
    [
        "It lands in [Lindholm](https://lindholm.example/quay), which paid **half** of what the *new* engine had cost the owners.",
        '> "We had waited for this since the autumn", said Per Strand, who keeps the harbour and its books in order.',
        "## What the crossing costs",
        "1. the engine, which had been built in the year of the flood\n2. the rudder\n3. the bell",
        "- **Mondays:** children cross for nothing, as long as somebody comes with them.\n- On Sundays bicycles are free.",
        "| Day | Price |\n| --- | --- |\n| Monday | [4 crowns](https://lindholm.example/a) |\n| Tuesday | 5 crowns |",
        r"It is called \*Star\*, not \_Moon\_, and the name has been painted on its bow in letters as high as a man.",
    ],
)
def test_what_an_article_is_marked_with_stays(paragraph: str) -> None:
    """Links to other hosts, emphasis, quotations, headings, lists and tables are in the story as they were clipped."""
    assert body(paragraph).split("\n\n")[1] == paragraph


@pytest.mark.parametrize(
    ("clipped", "kept"),
    [
        ("Nobody knew [when](/when) or [why](#why) the ferry would sail again.", "Nobody knew when or why the ferry would sail again."),
        ("It is __written__ and _read_ by the [crew][1], as ever.\n\n[1]: https://crew.example/a", "It is **written** and *read* by the [crew](https://crew.example/a), as ever."),
        ("The council paid for [half of\nit](https://council.example/pay) in the end, as it had said in spring.", "The council paid for [half of it](https://council.example/pay) in the end, as it had said in spring."),
        ("What it costs\n-------------", "## What it costs"),
        ("* one\n  ![A boat](https://e.example/b.jpg)\n* two", "- one\n- two"),
        ("It sails at [noon](https://e.example/a_\\(b\\) \"Noon\"), and then<br>again at six.", "It sails at [noon](https://e.example/a_%28b%29), and then again at six."),
        ("He said “_no_” at first, and *“yes”* , as ever, to all.", "He said “*no*” at first, and *“yes”* , as ever, to all."),
        ("The **engine****and** the bell were both mended in the yard.", "The **engineand** the bell were both mended in the yard."),
    ],
)  # fmt: skip
def test_what_leads_nowhere_or_is_written_otherwise_is_written_our_way(clipped: str, kept: str) -> None:
    """Addresses without a host lead nowhere from a story; other ways of writing the same are made ours."""
    assert body(clipped).split("\n\n")[1] == kept


def seen(text: str) -> list[tuple[str, float, int]]:
    """The words of lines, how much of each is linked, and which headings they are."""
    return [(one.words, round(one.linked, 1), one.heading) for one in lines(text, markup=True)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[\n\n### A teaser [today]\n\nand its lead\n\n](/a/b \"A \"fine\" title\") after", [("A teaser [today]", 1.0, 3), ("and its lead", 1.0, 0), ("after", 0.0, 0)]),
        ("[ One ](https://e.example/a b/c \"Two (and) \"three\"\")", [("One", 1.0, 0)]),
        ("[![A boat [old]](data:image/png;base64,AA==) Boats](/boats)", [("Boats", 1.0, 0)]),
        ("the o**ther shore** and **Study:**Boats __sink__", [("the other shore and Study:Boats sink", 0.0, 0)]),
        ("****Boats**** sail", [("Boats sail", 0.0, 0)]),
        ("What the f****** h*** was f****d?", [("What the f****** h*** was f****d?", 0.0, 0)]),
        ("::: {.story #a}\n[a span]{.small} of words {.b}\n:::", [("a span of words", 0.0, 0)]),
        ("[[A menu\n  entry](/a)]{#b}\n[![A\nboat](/c){.d\n.e}](/f)", [("A menu", 1.0, 0), ("entry", 1.0, 0)]),
        ("Boats\n=====\nAnd more\n---\nNo rule\n\n---", [("Boats", 0.0, 1), ("And more", 0.0, 0), ("No rule", 0.0, 0)]),
        ("<https://e.example/a> &amp; more", [("https://e.example/a & more", 0.7, 0)]),
        ("[a\nb](https://e.example/long-\naddress) c", [("a", 1.0, 0), ("b", 1.0, 0), ("c", 0.0, 0)]),
    ],
)  # fmt: skip
def test_the_signs_of_markdown_are_seen_through(text: str, found: list[tuple[str, float, int]]) -> None:
    """However a clipper writes links, pictures, headings and boxes, what is read are the words and what of them is linked."""
    assert seen(text) == found


def test_a_line_has_its_place_in_the_text() -> None:
    """Links over several lines move no line."""
    text = "[\n\nA teaser\n\n](/a)\nNext"

    assert [text[one.start : one.end] for one in lines(text, markup=True)] == ["A teaser", "Next"]


def test_paragraphs_that_a_program_wrapped_are_joined() -> None:
    """What pandoc and others wrap at a column is one paragraph; lines that say that they end, and entries, are not."""
    rest = "It was raining then.\n1. the mayor\n2. the band"
    text = HEAD + "\n\n".join(textwrap.fill(told, 72) for told in TOLD) + f"  \n{rest}\n"

    assert draft(text).body == "\n\n".join([*TOLD, rest.replace("\n", "\n\n", 1)])


PIECES = st.sampled_from(
    (
        *'[](){}<>!*_:\\"#=-&;|. \n',
        "](",
        "](/a)",
        "{.b\n}",
        "\n\n",
        "![",
        ":::",
        "<br>",
        "[1]: https://e.example/a",
        "words",
        "**",
        "](\n",
    )
)


@given(st.lists(PIECES, max_size=60).map("".join))
def test_however_twisted_lines_stay_lines(text: str) -> None:
    """Whatever is seen through, each line has its own place."""
    assert seen_through(text).count("\n") == text.count("\n")
    assert all(text[one.start : one.end].strip() for one in lines(text, markup=True))


def test_the_articles_pictures_come_along() -> None:
    """A picture has the caption below it; signs of the page and what leads to other pages are none of the article's."""
    clipped = (
        '![The ferry \\[old\\]](https://e.example/p/ferry.jpg "Ferry")\n\nThe ferry at the quay in May (Photo: Ida Holm)\n\n'
        "![](https://e.example/p/logo.png)\n\n[![Storm](https://e.example/p/storm.jpg)](https://e.example/storm)\n\n"
        "[![Crew](https://e.example/p/crew.jpg)](https://e.example/p/crew-large.jpg)\n\n![](data:image/gif;base64,AA==)"
    )
    found = draft(HEAD + "\n\n".join([TOLD[0], clipped, *TOLD[1:]]) + "\n").images

    assert [(one.src[20:], one.alt, one.caption, one.credit) for one in found] == [
        ("ferry.jpg", "The ferry [old]", "The ferry at the quay in May", "Ida Holm"),
        ("crew.jpg", "Crew", "", ""),
    ]
