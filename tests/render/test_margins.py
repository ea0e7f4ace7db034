from markupsafe import Markup

from dateline.render.margins import beside, run_in
from dateline.render.views.happened import HappeningView
from dateline.render.views.happened import TestimonyView as Telling
from dateline.render.views.listed import CardView
from dateline.render.views.page import DateView

STORY = CardView(url="stories/ferry/", title="The ferry", generated=False, lang="en", dek="", date=None, source="")
BODY = Markup(
    '<p><span id="s-1">The <a href="../../places/quay/">quay</a> opened in May.</span> Boats came.</p>\n'
    "<ul>\n<li>It sank in June.</li>\n</ul>\n<blockquote>\n<p>It rose in July.</p>\n</blockquote>\n"
    "<p>In 1931 she was “raised &amp; mended”.</p>\n"
)


def happening(name: str, quote: str, *, date: str = "1931", machine: str = "1931") -> HappeningView:
    """Something that the story tells in one sentence."""
    when = DateView(text=date, machine=machine)
    told = Telling(story=STORY, url=STORY.url, date=when, quote=quote, how="", inferred=False)
    return HappeningView(id=name, url=f"timeline/#{name}", what=f"{name} & more", lang="en", date=when, precision="", approximate=False, inferred=False,
                         differs=False, found=False, independent=1, sources=(told,), references=())  # fmt: skip


def set_beside(*happenings: HappeningView, body: Markup = BODY) -> tuple[Markup, tuple[str, ...]]:
    """The story's body with its dates."""
    return beside(body, happenings, url=STORY.url, places={"The quay opened in May.": "s-1"})


def test_a_date_stands_before_the_paragraph_that_gives_it() -> None:
    """By the sentence's fragment where it has one, by its words where it has none; and it leads to the timeline."""
    body, placed = set_beside(
        happening("opened", "The quay opened in May."), happening("raised", "In 1931 she was “raised & mended”.")
    )

    first, last = (
        '<p class="margin"><a href="../../timeline/#opened" title="opened &amp; more">',
        '#raised" title="raised &amp; more">',
    )
    assert body.startswith(first)
    assert body.index(last) < body.index("<p>In 1931")
    assert body.replace(first, "").count('<p class="margin">') == 1
    assert placed == ("opened", "raised")


def test_a_date_is_said_once_beside_a_paragraph() -> None:
    """Two happenings of one day share it; another day of the same paragraph stands below."""
    same = [happening(name, "The quay opened in May.") for name in ("one", "two")]
    body, placed = set_beside(*same, happening("three", "The quay opened in May.", date="about 1931", machine=""))

    assert body.count(">1931<") == 1
    assert ">about 1931</a>" in body
    assert placed == ("one", "two", "three")


def test_lists_and_quotations_keep_their_form() -> None:
    """What is no paragraph of its own, or is not quoted, gets no date beside it: it stands in the list of dates below the text."""
    assert set_beside(happening("a", "It sank in June."), happening("b", "It rose in July."), happening("c", "")) == (BODY, ())


def test_the_text_stays_as_it_is() -> None:
    """Without the notes the body is what it was."""
    body, _ = set_beside(happening("opened", "The quay opened in May."))
    assert body.partition("</p>\n")[2] == BODY


def test_a_text_begins_with_its_dateline() -> None:
    """Within its first paragraph, before whatever else it begins with, and nowhere where there is no text."""
    assert run_in(BODY, Markup("Quay")).startswith('<p><span class="dateline">Quay</span> <span id="s-1">')
    assert run_in(Markup("<ul></ul>"), Markup("Quay")) == '<p class="dateline">Quay</p>\n<ul></ul>'
    assert run_in(Markup(""), Markup("Quay")) == ""
