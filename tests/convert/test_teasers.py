"""Lists of other articles that their form gives away, whatever their words."""

from tests.convert.texts import draft

TITLE = "Gannet Weir opens after eleven days"
PARAGRAPHS = (
    "Gannet Weir was opened to boats on Tuesday, eleven days after the storm that had carried away its lower gate.",
    "The gate was built at the yard of Holm & Sons, which has made gates for the canal since 1911.",
    "Boats that had waited at Lower Tarn went through in the evening, the last of them in the dark.",
)
BODY = "\n\n".join(PARAGRAPHS)
TEASERS = (
    ("A ferry for the islands", "The county has ordered a ferry that will carry forty cars to the islands, and the yard in…"),
    ("Rowers keep their boathouse", "For ninety years the rowers of Lower Tarn have kept their boats under the bridge, where the…"),
    ("What the storm left behind", "Eleven barns, two bridges and a good part of the sea wall have to be built anew before they…"),
    ("School bus finds its road", "The bus that could not turn at the mill will go by the upper road from Monday on, as it did…"),
    ("A library on the water", "Two hundred books travel with the barge that Ruth Ambler bought last year and has made into…"),
)


def test_teasers_cut_at_one_length_are_no_part_of_an_article() -> None:
    """Five of them or more, and the headlines between them; the ledger says what they are."""
    found = draft("\n\n".join([TITLE, "By Ruth Ambler", *PARAGRAPHS, *(line for pair in TEASERS for line in pair)]))

    assert found.body == BODY
    assert sum(span.rule == "cut-teaser" for span in found.ledger.spans) == 2 * len(TEASERS)


def test_a_few_sentences_that_trail_off_stay() -> None:
    """Four do not make a list, nor do those of any length."""
    trailing = [
        "She had thought of the gate, of the winter, of the eleven days, and of what it would have cost them…",
        "And then there was the matter of the key, which nobody had looked for because nobody had known that it was lost at all…",
        "He would not say who had told him that the timber was already cut, or where it lay, or since when…",
        "Perhaps it had been the keeper, perhaps the yard, perhaps both of them, each without the other's knowing of it, and that twice over…",
    ]
    found = draft("\n\n".join([TITLE, "By Ruth Ambler", PARAGRAPHS[0], *trailing, PARAGRAPHS[2]]))

    assert found.body == "\n\n".join([PARAGRAPHS[0], *trailing, PARAGRAPHS[2]])


def test_lists_with_numbers_of_entries_are_left_out() -> None:
    """`Harbours (12)`, line by line; a bracket that ends one line of an article is its own."""
    counted = [
        f"{name} in the county ({number})"
        for name, number in zip(("Locks", "Weirs", "Mills", "Yards"), (12, 7, 41, 3), strict=True)
    ]
    found = draft(
        "\n\n".join([TITLE, "By Ruth Ambler", *PARAGRAPHS, "It is the oldest lock of the canal (1794)", PARAGRAPHS[1], *counted])
    )

    assert found.body.startswith(BODY)
    assert "(1794)" in found.body
    assert not any(line in found.body for line in counted)


JAPANESE_TITLE = "水門が十一日ぶりに開いた"
JAPANESE = (
    "嵐で下流側の扉を失ったかもめ堰は、十一日ぶりの火曜日に再び船を通した。扉は一九一一年から運河の扉を造っている工場で組み立てられた。",
    "水門を守る人によると、修理の費用は運河の会が負担し、作業のために二人を送ったという。待っていた船は夕方までにすべて通った。",
    "県は来年の春までに残る三つの堰も調べ、傷みの激しいものから順に直していく方針だ。",
)


def test_japanese_headlines_below_one_another_are_left_out() -> None:
    """Ten lines or more below the first sentence without a full stop among them; what stands above it and a few lines stay."""
    places = ("港", "橋", "堤防", "灯台", "運河", "船着き場", "水車小屋", "造船所", "製材所", "市場", "図書館")
    headlines = [f"{place}の修理に四十人が集まる…費用は誰が払うのか！？見えない先行き" for place in places]

    found = draft("\n\n".join([JAPANESE_TITLE, *JAPANESE, *headlines]))
    short = draft("\n\n".join([JAPANESE_TITLE, JAPANESE[0], "◇堰を守る人たち", JAPANESE[1], JAPANESE[2]]))

    assert found.title == JAPANESE_TITLE
    assert found.body == "\n\n".join(JAPANESE)
    assert sum(span.rule == "unended" for span in found.ledger.spans) == len(headlines)
    assert "堰を守る人たち" in short.body


def test_headlines_that_one_call_leads_to_are_no_part_of_an_article() -> None:
    """Three lines that the same words in capitals and a bar begin; two may be the article's own."""
    led = [f"ALSO ON THE WATER | {title}" for title, _ in TEASERS]
    one, two, three = PARAGRAPHS

    assert draft("\n\n".join([TITLE, "By Ruth Ambler", one, led[0], two, led[1], three, led[2]])).body == BODY
    assert led[1] in draft("\n\n".join([TITLE, "By Ruth Ambler", one, led[0], two, led[1], three])).body
