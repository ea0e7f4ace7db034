"""What is shown of a figure, and of its sentence, as far as its story may be quoted."""

from dateline import claims, markdown, rights
from dateline.nouns.library import Library
from dateline.nouns.published import Published
from dateline.nouns.site import Site
from dateline.nouns.story import Rights, Story
from dateline.text.words import written

SENTENCES = [f"In the {place} of Larkhill the great storm sank {count} fishing boats of grey wood, said Ada Moor of Northport."
    for place, count in (("harbour", 14), ("bay", 23), ("marsh", 31), ("creek", 57))]  # fmt: skip
OTHER = "In the harbour of Larkhill the great storm sank eleven boats, said Ada Moor of Northport."
PADDING = "Nothing much is to be told of this coast, it seems. " * 12


def shown(level: Rights, *sentences: str):
    """The comparison of the two stories as the public may see it; the first is protected."""
    protected = Story(
        id="a",
        path="content/stories/a.md",
        title="A",
        date=Published.parse("2021-05-20"),
        body=f"{PADDING}\n\n{' '.join(sentences)}",
        rights=level,
    )
    free = Story(id="b", path="content/stories/b.md", title="B", date=Published.parse("2021-05-21"), body=OTHER, rights=Rights.FULL)
    site, releases, told = Site(), {}, {}
    for story in (protected, free):
        document = markdown.parse(story.body, lang="en")
        told[story.id] = claims.claims(story, markdown.plain(document))
        releases[story.id] = rights.release(story, document, site=site, wishes=rights.Wishes(claims=told[story.id]))
    library = Library(site=site, stories=(protected, free))
    compared = claims.comparisons(library, told, copied={}, same=lambda one, other: True)
    return rights.withhold_figures(compared, releases=releases), releases["a"]


def protected_side(comparisons):
    return next(one.claim for each in comparisons if each.differs for one in each.statements if one.story.id == "a")


def test_what_is_free_is_shown_in_its_words():
    """Value and sentence stand there as the story has them."""
    claim = protected_side(shown(Rights.FULL, SENTENCES[0])[0])

    assert (claim.value, claim.sentence) == ("14 fishing boats", SENTENCES[0])


def test_a_sentence_counts_as_a_quotation():
    """All figures of a story together keep within a fifth of it; each quotation has at most 25 words."""
    _, release = shown(Rights.EXCERPT, *SENTENCES)
    granted = [quotation.words for quotation in release.quotations if quotation.words]

    assert 0 < sum(len(written(words)) for words in granted) <= release.words // 5
    assert all(len(written(words)) <= 25 for words in granted)


def test_beyond_what_may_be_quoted_the_number_is_left():
    """Of a citation no word of the figure is shown, and the sentence not at all; the number is a fact."""
    claim = protected_side(shown(Rights.CITATION, SENTENCES[0])[0])

    assert (claim.value, claim.sentence, claim.measure, claim.words) == ("14", "", "", "")


def test_a_private_story_is_on_no_side():
    """What is left without it agrees with itself."""
    found, _ = shown(Rights.PRIVATE, SENTENCES[0])

    assert not any(each.differs for each in found)
    assert not any(one.story.id == "a" for each in found for one in each.statements)
