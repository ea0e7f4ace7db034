from dateline.nouns.document import Document
from dateline.nouns.release import Quotation, Release
from dateline.nouns.story import Rights, Story


def released(rights: Rights, *quotations: Quotation) -> Release:
    story = Story(id="a", path="a.md", title="A")
    return Release(story=story, rights=rights, document=Document(tokens=(), lang="en"), quotations=quotations, anchors=("s-1",))


def test_only_what_was_granted_is_quoted():
    """A sentence nobody granted is empty; what was granted is quoted for the name it was granted for."""
    release = released(Rights.EXCERPT, Quotation(sentence="Ana came in.", around="Ana", words="Ana came …"))
    assert release.quote("Ana came in.", around="Ana") == "Ana came …"
    assert release.quote("Ana came in.", around="Bo") == release.quote("Ana came in.") == release.quote("Else.") == ""


def test_full_rights_quote_anything():
    """A story that may be published may be quoted at will."""
    assert released(Rights.FULL).quote("Ana came in.", around="Ana") == "Ana came in."


def test_a_release_knows_its_fragments():
    """A fragment of what was cut off is not on the page."""
    assert (released(Rights.EXCERPT).shows("s-1"), released(Rights.EXCERPT).shows("s-2")) == (True, False)
