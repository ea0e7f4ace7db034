"""What was converted is converted already: the Markdown of an article, converted again, says the same."""

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.articles import markdown_of
from dateline.nouns.problem import DatelineError

_OURS = re.compile(r"^(?:clipping|converted): [^\n]*\n", re.M)
SENTENCES = st.sampled_from(
    [
        "The harbour council of Millport voted on Tuesday to rebuild the old pier, which a storm had damaged in the winter.",
        "“We asked for a longer jetty,” said Tom Oakes, who speaks for the fishermen; the council has 3 * 4 = 12 berths to give.",
        "El consejo del puerto de Millport decidió el martes reconstruir el muelle viejo, dañado por una tormenta en invierno.",
        "在一页上，“⼭”和“⻢”是部首的名字，委员会主席李华在周二的会议上向四十名学生解释了它们的写法和来历。",
        "港务局周二投票决定重建去年冬天被风暴损坏的旧码头，委员会主席李华表示，工程费用约为四百万欧元。",
        "1. First, the pier is closed to everybody but the ferry and the pilots, from the first of May until the autumn.",
        "- A dash begins this paragraph, in which the council says what is to be done about the lighthouse road and its lamps.",
        "# A number sign begins this one, and a_word_with_lines, *stars* and `ticks` and a <tag> and [brackets](here) follow it.",
        "Title: of a play that the town's theatre gives on the quay on summer evenings, to which everybody is invited for free.",
    ]
)
LINES = st.sampled_from(
    [
        "Harbour council votes to rebuild the old pier",
        "Home / News / Harbour",
        "By Maria Stone",
        "Por María Ruiz",
        "记者 王小明",
        "March 4, 2021",
        " date 2021-03-04 ",
        "Author:   Editor: Ida Holm",
        "[Photo by Lena Park]",
        "Share this article",
        "Read more: What the storm left of the pier",
        "---",
        "***",
        "===",
        "© 2021 Millport Mail",
        "> said",
        "```",
        "    set in",
        "title: Pier",
        "\u200b",
        "",
    ]
)
TEXTS = st.lists(SENTENCES | LINES | st.text(max_size=20), min_size=1, max_size=12).map("\n\n".join)
TAGS = st.sampled_from(["p", "h2", "li", "blockquote", "pre", "figcaption", "div", "td", "strong"])
PAGES = st.lists(st.tuples(TAGS, SENTENCES | LINES), min_size=1, max_size=12).map(
    lambda parts: (
        "<html><head><title>Pier - Millport Mail</title><meta property='article:published_time' content='2021-03-04T08:00:00Z'>"
        "</head><body><article><h1>The old pier</h1><figure><img src='a.jpg' alt='Pier: old'><figcaption>The pier. Photo: Lena Park</figcaption>"
        "</figure>" + "".join(f"<{tag}>{words}</{tag}>" for tag, words in parts) + "</article></body></html>"
    )
)


def told(content: bytes, *, path: str) -> str:
    """The Markdown, but for what it says of the file that it was made from; nothing for what is no article."""
    try:
        (one,) = markdown_of(content, path=path)
    except DatelineError:
        return ""
    assert one.draft.ledger.length == len(one.clipping.text)
    assert "".join(one.clipping.text[span.start : span.end] for span in one.draft.ledger.spans) == one.clipping.text
    return one.text


@given(TEXTS | PAGES, st.sampled_from(["a.txt", "a.md"]))
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_what_was_converted_is_converted_already(text: str, name: str) -> None:
    """Neither a field nor a word of the body changes, and every character stands in one span of the ledger, both times."""
    first = told(text.encode("utf-8", "replace"), path=name)
    if first:
        second = told(first.encode("utf-8"), path="a.md")
        assert _OURS.sub("", second) == _OURS.sub("", first)
