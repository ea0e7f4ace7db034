"""The one word that stands beside a name: what somebody is."""

from dateline.nouns.entity import Person, Role
from dateline.render.material import word

MAYOR = Person(
    id="ana",
    path="content/people/ana.md",
    collection="people",
    name="Ana Gil",
    roles=(Role(title="Mayor", story="here"), Role(title="Alcaldesa", story="alla")),
)


def test_what_a_story_says_stands_in_that_story() -> None:
    """In whatever language it is."""
    assert word(MAYOR, story="alla", foreign=("alla",)) == "Alcaldesa"


def test_elsewhere_it_is_the_last_role_in_the_language_of_the_site() -> None:
    """A role from a story in another language only where there is no other."""
    assert word(MAYOR, foreign=("alla",)) == "Mayor"
    assert word(MAYOR) == "Alcaldesa"
    assert word(MAYOR, foreign=("here", "alla")) == "Alcaldesa"
