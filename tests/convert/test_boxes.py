"""Texts whose lines stand as far in as they did on their page: boxes, lists, and what they tell of the article."""

from dateline.convert import convert
from dateline.convert.text import body, boxes, lists
from dateline.convert.text.blocks import blocks
from dateline.convert.text.lines import lines
from dateline.nouns.clipping import Clipping, MediaType

PARAGRAPHS = (
    "The choir of Lindholm sets out in June to sing in eleven towns along the coast, its first journey in nine years.",
    "Forty singers travel by bus and by ferry, the conductor Ida Strand said on Tuesday, and nobody is paid for it.",
    "“We sing what our grandparents sang in the net lofts,” she said, “and a few songs that the young ones have written.”",
    "The last evening is given in the old fish hall, whose roof the town mended over the winter with larch from the hills.",
)
TOUR = tuple(
    f"June {day} – {town}, {place}"
    for day, town, place in zip(
        range(2, 24, 2),
        ["Orne", "Velby", "Skarn", "Holmsund", "Aaby", "Torp", "Rinde", "Falk", "Elven", "Nesby", "Lund"],
        ("Town Hall", "St Olaf’s", "The Net Loft") * 4,
        strict=False,
    )
)
MENU = tuple(f"Section {n}" for n in range(25))
TEASERS = ("Ferries to run all winter", "A bridge for the islands", "Who pays for the lighthouse", "The herring is back")


def page(*article: str) -> str:
    """A page as it is copied with its indents: menu, headline and article, teasers in a box of their own, foot."""
    parts = ["   Coast Daily", *(f"    * {one}" for one in MENU), "", "        Choir sets out for eleven towns", ""]
    parts += [line for one in article for line in (f"          {one}", "")]
    return "\n".join([*parts, "    More news", *(f"            * {one}" for one in TEASERS), "", "  © Coast Daily"])


def converted(text: str) -> str:
    return convert(Clipping(path="a.txt", media_type=MediaType.TEXT, sha256="0", text=text)).body


def test_a_box_goes_on_over_what_stands_further_in() -> None:
    """And ends where something stands less far in."""
    seen = boxes.boxes([2, 4, 4, 6, 4, 2, 4])

    assert seen.of == (0, 1, 1, 2, 1, 0, 3)
    assert seen.round == (-1, 0, 1, 0)


def test_a_list_goes_with_the_line_above_it() -> None:
    """Lines of one shape, where five or more follow one another, are worth more below a line of the article, and below no other."""
    found = blocks(lines("\n\n".join(["The choir sings in these towns:", *TOUR, "and nowhere else"])), small=frozenset())
    below = [1.0, *[-1.0] * (len(found) - 1)]

    assert [value > -1.0 for value in lists.with_lists(below, found)] == [True, *[True] * len(TOUR), False]
    assert lists.with_lists([-1.0] * len(found), found) == [-1.0] * len(found)
    assert lists.with_lists(below[:4], found[:4]) == below[:4]


def test_a_text_without_indents_is_read_by_the_weights_for_all() -> None:
    """So is Markdown, and what is wrapped by hand."""
    copied = blocks(lines(page(*PARAGRAPHS)))

    assert body.is_indented(copied)
    assert not body.is_indented(blocks(lines("\n\n".join(PARAGRAPHS))))
    assert not body.is_indented(blocks(lines(page(*PARAGRAPHS, "[More](https://coast.example/)"), markup=True)))


def test_a_list_below_the_article_s_last_paragraph_is_the_article_s() -> None:
    """It stands in the article's box; what stands in another is none of it."""
    made = converted(page(*PARAGRAPHS, *TOUR))

    assert [one for one in (*PARAGRAPHS, *TOUR) if one not in made] == []
    assert not any(one in made for one in (*MENU, *TEASERS))
