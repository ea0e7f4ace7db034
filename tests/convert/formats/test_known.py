"""What a format knows fills what the text leaves open; what it knows for sure goes before what was read."""

import pytest

from dateline import convert
from dateline.convert.known import completed
from dateline.nouns.clipping import Clipping, Known, MediaType
from dateline.nouns.draft import Draft
from dateline.nouns.ledger import Ledger
from dateline.nouns.published import Published

DRAFT = Draft(
    title="As read", date=Published.parse("2023-03-14 09:20"), authors=("Olga Brandt",), body="Words.", ledger=Ledger(0, ())
)
EMPTY = Draft(title="Words", title_generated=True, body="Words.", ledger=Ledger(0, ()))


def knows(field: str, value: str, *, sure: bool = False, rule: str = "feed") -> Known:
    return Known(field=field, value=value, rule=rule, sure=sure)


@pytest.mark.parametrize(
    ("field", "value", "attribute", "filled"),
    [
        ("title", "As known", "title", "As known"),
        ("date", "2023-03-01", "date", Published.parse("2023-03-01")),
        ("authors", "Piet Mulder", "authors", ("Piet Mulder",)),
        ("page", "4", "page", "4"),
        ("canonical", "https://example.org/a", "canonical", "https://example.org/a"),
    ],
)
def test_an_empty_field_is_filled_with_its_evidence(field: str, value: str, attribute: str, filled: object) -> None:
    """Whoever knows it, sure or not, fills a field that the text left open, and is named for it."""
    draft = completed(EMPTY, (knows(field, value),))

    assert getattr(draft, attribute) == filled
    assert not draft.title_generated or field != "title"
    assert [(proof.field, proof.quote, proof.rule) for proof in draft.evidence] == [(field, value, "feed")]


@pytest.mark.parametrize(("field", "value"), [("title", "As known"), ("date", "2023-03-01"), ("authors", "Piet Mulder")])
def test_what_was_read_yields_only_to_what_is_sure(field: str, value: str) -> None:
    """A guess of the format changes nothing; what it states replaces what was read."""
    assert completed(DRAFT, (knows(field, value),)) == DRAFT
    assert getattr(completed(DRAFT, (knows(field, value, sure=True),)), field) != getattr(DRAFT, field)


def test_a_day_that_is_read_more_exactly_stays() -> None:
    """A stated day without a time does not take the time from the same day as read."""
    assert completed(DRAFT, (knows("date", "2023-03-14", sure=True),)).date == DRAFT.date


def test_no_name_is_taken_for_an_author() -> None:
    """What is no person's name stays out, however sure the format is."""
    assert completed(DRAFT, (knows("authors", "admin", sure=True),)).authors == DRAFT.authors
    assert completed(EMPTY, (knows("authors", "https://example.org/", sure=True),)).authors == ()


def test_a_date_that_is_none_is_not_taken() -> None:
    """Rather no date than a wrong one."""
    assert completed(EMPTY, (knows("date", "soon", sure=True),)).date is None


def test_of_several_that_are_sure_the_nearest_counts() -> None:
    """A reference beside the file goes before what the file itself says."""
    draft = completed(EMPTY, (knows("title", "By the reference", sure=True, rule="ris"), knows("title", "By the feed", sure=True)))

    assert draft.title == "By the reference"


def test_facsimiles_are_pictures_of_the_story() -> None:
    """Each picture of the cutting goes with the story, without a right to be published."""
    draft = completed(DRAFT, (knows("facsimile", "content/clippings/a.jpg"), knows("facsimile", "content/clippings/a-2.jpg")))

    assert [picture.src for picture in draft.images] == ["content/clippings/a.jpg", "content/clippings/a-2.jpg"]


def test_the_door_puts_both_together() -> None:
    """A clipping that knows something is converted with it."""
    text = "The ferry came back on Tuesday, and the whole bay stood on the pier to see it.\n\n" * 3
    clipping = Clipping(
        path="a.txt", media_type=MediaType.TEXT, sha256="", text=text, known=(knows("title", "Ferry returns", sure=True),)
    )

    assert convert.convert(clipping).title == "Ferry returns"
