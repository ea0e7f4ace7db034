"""Laws that hold for any text at all."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.convert import NotAnArticle, convert
from dateline.nouns.clipping import Clipping, MediaType

PIECES = st.sampled_from(
    [
        "The harbour town opened a school for boat builders on Tuesday, the first of its kind on the coast.",
        "Home / Culture / Crafts",
        "By PER STRAND in Lindholm | Coast Daily | Updated: 2021-05-04 10:20",
        " date 2021-05-04 ",
        "Author:   Editor: Ida Holm",
        "Body",
        "HD Boats",
        "LP",
        "Length: 12 words",
        "* Share",
        "[Photo by Ida Holm]",
        "推荐: 免费在线观看 | 一区二区 | 免费 | 三区 | 在线 | 福利 | 免费 | 成人 |",
        "学校由市长揭幕，是该地区第一所。",
        "© 2021",
        "1.",
        "-",
        "\u00a0",
        "\u200b",
        "",
        "# Title",
        "[link](http://example.org)",
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=30), max_size=25).map("\n".join)


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.sampled_from([MediaType.TEXT, MediaType.MARKDOWN]))
def test_any_text_gives_a_draft_or_a_refusal(text: str, kind: MediaType) -> None:
    """No text breaks the converter: a draft accounts for every character, the same text gives the same draft."""
    text = text.replace("\r", "")
    clipping = Clipping(path="a.txt", media_type=kind, sha256="0", text=text)
    try:
        found = convert(clipping)
    except NotAnArticle:
        return

    assert found.title
    assert found.body.strip()
    assert found.ledger.length == len(text)
    assert found == convert(clipping)
