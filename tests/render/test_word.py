"""The one word that stands beside a name: what somebody is."""

from pathlib import Path

from dateline.cli import main
from dateline.nouns.entity import Person, Role
from dateline.render.material import word

MAYOR = Person(
    id="ana",
    path="content/people/ana.md",
    collection="people",
    name="Ana Gil",
    roles=(Role(title="Mayor", story="here"), Role(title="Alcaldesa", story="alla", lang="es")),
)


def test_what_a_story_says_stands_in_that_story() -> None:
    """In whatever language it is, which is said."""
    assert word(MAYOR, story="alla", foreign=("alla",)) == ("Alcaldesa", "es")


def test_elsewhere_it_is_the_last_role_in_the_language_of_the_site() -> None:
    """A role from a story in another language only where there is no other."""
    assert word(MAYOR, foreign=("alla",)) == ("Mayor", "")
    assert word(MAYOR) == ("Alcaldesa", "es")
    assert word(MAYOR, foreign=("here", "alla")) == ("Alcaldesa", "es")


def test_a_page_marks_a_foreign_role(tmp_path: Path) -> None:
    """Below the name, among the facts, and beside the name on the page of the story."""
    for name, text in {
        "site.toml": 'title = "The Town"\n',
        "stories/alla.md": "---\ntitle: La plaza\ndate: 2021-03-01\nlang: es\nrights: full\n---\n\nAna Gil abrió la plaza.\n",
        "people/ana.md": "---\nname: Ana Gil\nroles: [{title: Alcaldesa, story: alla, lang: es}]\n---\n",
    }.items():
        path = tmp_path / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    assert main([], root=tmp_path) == 0

    person, story = (tmp_path / "site" / page / "index.html" for page in ("people/ana", "stories/alla"))
    assert person.read_text(encoding="utf-8").count('<span lang="es">Alcaldesa</span>') == 2
    assert '<span lang="es">Alcaldesa</span>' in story.read_text(encoding="utf-8")
