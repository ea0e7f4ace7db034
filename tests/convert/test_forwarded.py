"""Mails that somebody passed on: the article in them is read, not the mail round it. All words are ours."""

import textwrap

import pytest

from dateline.convert import convert
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft

TITLE = "Canal boats return to Northwick after forty years"
BODY = (
    "Northwick's last working canal boat left the basin in 1981, loaded with coal for a power station that is gone.\n\n"
    "On Saturday the first of twelve rebuilt boats came back, towed by a tug that the museum had borrowed for the day.\n\n"
    "About four hundred people stood along the towpath to watch, and some of them had worked on the water as children."
)
HEADS = {
    "Gmail": "---------- Forwarded message ---------\nFrom: Northwick Courier <news@courier.example>\nDate: Sat, 12 Oct 2019 at 07:30\n"
    f"Subject: {TITLE}\nTo: <joan@example.org>",
    "Apple": f"Begin forwarded message:\n\nFrom: Northwick Courier <news@courier.example>\nSubject: {TITLE}\nDate: 12 October 2019 at 07:30:11 BST\n"
    "To: joan@example.org",
    "Outlook": f"-----Original Message-----\nFrom: Northwick Courier\nSent: 12 October 2019 07:30\nTo: Joan\nSubject: {TITLE}",
    "a row": f"{'_' * 32}\nFrom: Northwick Courier <news@courier.example>\nSent: Saturday, October 12, 2019 7:30 AM\nTo: Joan\nSubject: {TITLE}",
    "Spanish": f"---------- Mensaje reenviado ---------\nDe: Northwick Courier\nDate: 12 Oct 2019, 07:30\nAsunto: {TITLE}\nPara: Joan",
}


def draft(text: str) -> Draft:
    return convert(Clipping(path="content/clippings/a.eml", media_type=MediaType.TEXT, sha256="0", text=text))


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS.keys())
def test_what_a_mail_passes_on_is_the_article(head: str) -> None:
    """Neither the sender's note nor the mail's head is title or body; the day it was first sent is the article's."""
    found = draft(f"Thought you would like this one!\n\nJoan\n\n{head}\n\n{TITLE}\n\nBy Helena Marsh\n\n{BODY}\n")

    assert (found.title, found.subtitle, found.authors, str(found.date)[:10]) == (TITLE, "", ("Helena Marsh",), "2019-10-12")
    assert found.body == BODY
    assert (found.ledger.spans[0].rule, found.ledger.length) == ("forwarded", found.ledger.spans[-1].end)


def test_an_article_with_a_day_of_its_own_keeps_it() -> None:
    """The day below the headline goes before that of the mail."""
    found = draft(f"{HEADS['Gmail']}\n\n{TITLE}\n\nBy Helena Marsh\n11 October 2019\n\n{BODY}\n")

    assert str(found.date) == "2019-10-11"


def test_why_a_newsletter_came_is_no_sentence_of_it() -> None:
    """The last line of a mailing list."""
    found = draft(
        f"{HEADS['Gmail']}\n\n{TITLE}\n\n{BODY}\n\nYou receive this mail because you signed up for our newsletter. Unsubscribe\n"
    )

    assert found.body == BODY


def test_what_a_mail_quotes_line_by_line_is_the_article() -> None:
    """Signs of quotation before each line part neither its paragraphs nor its sentences; the note above is the sender's."""
    lines = [
        TITLE,
        "",
        "By Helena Marsh",
        "12 October 2019",
        "",
        *"\n\n".join(textwrap.fill(one, 60) for one in BODY.split("\n\n")).split("\n"),
    ]
    found = draft("Here it is:\n\n" + "\n".join(f"> {line}".rstrip() for line in lines) + "\n")

    assert (found.title, found.authors, str(found.date), found.body) == (TITLE, ("Helena Marsh",), "2019-10-12", BODY)


def test_what_the_sender_writes_round_a_quotation_is_set_apart() -> None:
    """A greeting above the quoted article and a signature below it are the mail's, even under the mail's own head."""
    quoted = "\n".join(f"> {line}" for line in f"{TITLE}\n\nBy Helena Marsh\n12 October 2019\n\n{BODY}".split("\n"))

    found = draft(
        f"From: Hanne Dahl <hanne@example.org>\nTo: list@example.org\nDate: Mon, 14 Oct 2019 18:12:44 +0100\nSubject: Fwd: {TITLE}\n\n"
        f"Dear all,\n\nyou may like this one, from last week.\n\nHanne\n\n{quoted}\n\n--\nHanne Dahl\nHarbour House, Varde\nPhone 555 0101\n"
    )

    assert (found.title, found.authors, str(found.date)) == (TITLE, ("Helena Marsh",), "2019-10-12")
    assert found.body == BODY
    assert [span.rule for span in (found.ledger.spans[0], found.ledger.spans[-2])] == ["forwarded", "forwarded"]
