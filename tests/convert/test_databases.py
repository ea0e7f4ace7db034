"""Exports of press databases: what their indexes put below an article is none of it. All words are ours."""

from dateline.convert import convert
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft

TITLE = "Anglers take the museum to court"
BODY = (
    "An angling club has gone to court over the loss of its pegs along the towpath, which the museum wants for its boats.\n\n"
    "A hearing is expected in November, and the committee that runs the canal said that it would wait for the ruling."
)


def draft(text: str) -> Draft:
    return convert(Clipping(path="content/clippings/a.txt", media_type=MediaType.TEXT, sha256="0", text=text))


def test_the_index_of_nexis_ends_the_article() -> None:
    """Graphic, classification and subjects of a newer export, whatever stands between them."""
    head = f"{TITLE}\n\nThe Northwick Courier\n\nOctober 12, 2019 Saturday\n\nSection: NEWS; Pg. 7\n\nLength: 92 words\n\nByline: By Owen Tate\n\nBody"
    index = (
        "Graphic\n\nPhoto: Crowds on the towpath. PICTURE: Sam Doyle\n\nClassification\n\nLanguage: ENGLISH\n\n"
        "Publication-Type: Newspaper\n\nSubject: WATERWAYS (90%); MUSEUMS (78%)\n\nLoad-Date: October 13, 2019\n\nEnd of Document"
    )

    found = draft(f"{head}\n\n{BODY}\n\n{index}\n")

    assert (found.title, found.authors, str(found.date), found.body) == (TITLE, ("Owen Tate",), "2019-10-12", BODY)


def test_a_credit_of_proquest_is_no_paragraph_and_its_outlet_has_no_place() -> None:
    """`CREDIT:` below the text says again who wrote it; the place behind a paper's name tells papers apart."""
    found = draft(
        f"{TITLE}\n\nAuthor: Tate, Owen; Hale, Lucy\n\nFull text: {BODY}\n\nCREDIT: Tate, Owen; Hale, Lucy\n\nSubject: Canals\n\nTitle: {TITLE}\n\n"
        "Publication title: The Northwick Courier; Northwick (UK)\n\nPublication date: Oct 12, 2019\n\nProQuest document ID: 23001\n"
    )

    assert (found.title, found.authors, found.source.name) == (TITLE, ("Owen Tate", "Lucy Hale"), "The Northwick Courier")
    assert found.body == BODY


def test_proquest_as_it_is_printed() -> None:
    """`FULL TEXT` and `DETAILS` on lines alone; the citation names the authors, the labels below the rest."""
    found = draft(
        f"{TITLE}\nTate, Owen; Hale, Lucy. The Northwick Courier; Northwick (UK) [Northwick (UK)]. 12 Oct 2019: 7.\nProQuest document link\n\n"
        f"ABSTRACT (ENGLISH)\nAn angling club has gone to court.\n\nFULL TEXT\n{BODY}\n\nDETAILS\nSubject: Canals; Museums\n"
        "Publication title: The Northwick Courier; Northwick (UK)\nFirst page: 7\nPublication date: Oct 12, 2019\nPublisher: Courier Media Ltd\n"
        "ProQuest document ID: 23001\nLast updated: 2019-10-13\n"
    )

    assert (found.title, found.authors, str(found.date)) == (TITLE, ("Owen Tate", "Lucy Hale"), "2019-10-12")
    assert (found.source.name, found.page, found.body) == ("The Northwick Courier", "7", BODY)
