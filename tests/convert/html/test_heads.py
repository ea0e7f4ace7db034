"""Old pages: headline, author and day with line breaks in one paragraph, and pages that name nothing."""

import pytest

from dateline.convert.html import convert
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft

PROSE = (
    "A fire that broke out in the drying room of the paper mill on Tuesday night destroyed two of its three machines, the owner said.",
    "Nobody was hurt; firemen from four towns needed until six in the morning, because the river was frozen over for a mile.",
    "The town council will meet on Monday to talk about help for the forty families who lived by the mill, and about the road.",
)


def read(above: str, *, title: str = "<TITLE>The Weekly Review - Mill fire leaves forty without work</TITLE>") -> Draft:
    text = f"<HTML><HEAD>{title}<BODY><TABLE><TR><TD>{above}" + "".join(f"<P>{each}" for each in PROSE) + "</TD></TR></TABLE>"
    return convert(Clipping(path="content/clippings/a.html", media_type=MediaType.HTML, sha256="0" * 64, text=text))


@pytest.mark.parametrize(
    "head",
    [
        "<FONT SIZE=+2><B>Mill fire leaves forty without work</B></FONT><BR><FONT SIZE=2><I>By Jana Kovar, Staff Writer</I><BR>"
        "Friday, March 13, 1998</FONT>",
        "<B>Mill fire leaves forty without work</B><BR>Friday, March 13, 1998<BR>By Jana Kovar",
    ],
)
def test_a_head_of_lines_in_one_paragraph_gives_its_fields(head: str) -> None:
    """The line that stands in the title element is the headline; day and author are read, and none of them is body."""
    draft = read(head)
    assert (draft.title, str(draft.date), draft.authors) == ("Mill fire leaves forty without work", "1998-03-13", ("Jana Kovar",))
    assert draft.body == "\n\n".join(PROSE) + "\n"


def test_short_lines_without_day_or_byline_stay_together() -> None:
    """A verse, or an address below a name, is the author's."""
    verse = "<B>The mill</B><BR>it stood by the water<BR>and the water stood still"
    assert "it stood by the water\\\nand the water stood still" in read("", title="").body + read(f"<P>{PROSE[1]}<P>{verse}").body


@pytest.mark.parametrize("line", ["<B>The last ferryman</B>", "<CENTER><FONT SIZE=4>The last ferryman</FONT></CENTER>"])
def test_the_first_line_of_a_page_that_names_nothing_is_its_headline(line: str) -> None:
    """Where it is set bold, large or in the middle; a line like the others is none."""
    assert (read(f"<P>{line}", title="").title, read(f"<P>{line}", title="").title_generated) == ("The last ferryman", False)
    assert read("<P>The last ferryman", title="").title_generated


def test_the_head_of_a_page_for_printing_stands_over_a_blank_line() -> None:
    """The line set large is the headline where the title element only says that the page is for printing; the byline below the blank
    line is read, and what the reporter is to the paper is no paragraph."""
    head = (
        "<P><A HREF=javascript:print()>Click to print</A> | <A HREF=/>Close window</A></P>"
        "<P><B><FONT SIZE=4>Mill fire leaves forty without work</FONT></B><BR>Owner speaks of rebuilding in spring<BR><BR>"
        "By JANA KOVAR<BR>Review staff writer<BR>Published Friday, March 13, 1998</P>"
    )
    draft = read(head, title="<TITLE>The Weekly Review: Print This Story</TITLE>")
    assert (draft.title, str(draft.date), draft.authors) == ("Mill fire leaves forty without work", "1998-03-13", ("Jana Kovar",))
    assert draft.body == "\n\n".join(("Owner speaks of rebuilding in spring", *PROSE)) + "\n"
