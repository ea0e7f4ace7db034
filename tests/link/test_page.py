from collections.abc import Callable

from dateline import link, markdown
from dateline.link import Linked
from dateline.nouns.entity import Entity
from dateline.nouns.library import Library
from dateline.nouns.site import Site
from dateline.nouns.story import Story

Link = Callable[..., Linked]
WAY = '<a href="../../organizations/norte/" class="mention mention-organizations">Norte</a>'


def page(linked: Linked) -> str:
    """The body as HTML."""
    return markdown.html(linked.document)


def test_links_are_relative_and_sentences_have_anchors(linked: Link) -> None:
    """The sentence with the mention is wrapped, its number counts all sentences of the text, headings not among them."""
    found = linked(("organizations: Norte",), "# Title. Two.\n\nOne. Two.\n\nThree Norte said. Four.")

    assert page(found).endswith(f'<p><span id="s-3">Three {WAY} said.</span> Four.</p>\n')
    assert [(one.anchor, one.sentence) for one in found.mentions] == [("s-3", "Three Norte said.")]


def test_a_sentence_may_hold_marks_and_links(linked: Link) -> None:
    """A sentence is wrapped with the marks that lie wholly within it, those at its edges included."""
    found = linked(("organizations: Norte",), "*One* [Norte](/x/) *two.* Three **Norte**.")

    assert page(found) == (
        '<p><span id="s-1"><em>One</em> <a href="/x/">Norte</a> <em>two.</em></span> '
        f'<span id="s-2">Three <strong>{WAY}</strong>.</span></p>\n'
    )


def test_a_sentence_that_crosses_a_mark_is_anchored_at_its_first_text(linked: Link) -> None:
    """Where wrapping would cross other marks, the first stretch of text carries the anchor; the HTML stays well formed."""
    found = linked(("organizations: Norte",), "One *two. Three Norte* four.")

    assert page(found) == f'<p>One <em>two. <span id="s-2">Three </span>{WAY}</em> four.</p>\n'


def test_a_link_by_hand_to_the_page_counts_as_the_link(linked: Link) -> None:
    """An author's own link to an entity's page is its link in that section."""
    found = linked(("organizations: Norte",), "See [Norte](../../organizations/norte/). Norte.")

    assert [one.linked for one in found.mentions] == [True, False]


def test_a_name_across_a_line_break_is_one_link(linked: Link) -> None:
    """The break stays inside the link."""
    found = linked(("people: Ana Gil",), "So Ana\nGil said.")

    assert ">Ana\nGil</a>" in page(found)
    assert found.mentions[0].text == "Ana Gil"


def test_graph_holds_mentions_in_the_order_of_the_stories(entity: Callable[[str], Entity]) -> None:
    """Stories in the library's order, mentions in that of the text."""
    stories = tuple(
        Story(id=name, path=f"{name}.md", title=name, body=body) for name, body in (("b", "Norte. Sur."), ("a", "Sur."))
    )
    library = Library(site=Site(), stories=stories, entities=(entity("organizations: Norte"), entity("organizations: Sur")))
    registry = link.registry(library)
    linked = {story.id: link.link(story, markdown.parse(story.body, lang="en"), registry=registry) for story in reversed(stories)}

    graph = link.graph(library, linked)

    assert [(one.story, one.entity) for one in graph.mentions] == [("b", "norte"), ("b", "sur"), ("a", "sur")]
