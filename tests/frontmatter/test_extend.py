import pytest

from dateline.frontmatter import entry, extend, site
from dateline.nouns.problem import DatelineError
from dateline.nouns.site import Events, Site
from dateline.nouns.source import SourceFile

NEW = ({"id": "b", "when": "2021-05-03", "what": "Two: it is"},)
HEAD = "---\ntitle: A # mine\n"
TAIL = "note: x\n---\n\nBody.\n"
BLOCK = "events:\n  # the first\n  - id: a   # short\n    when: '2020'\n    what: >-\n      One\n      thing # no comment\n"


def ids(text: str) -> list[str]:
    story, problems = entry(SourceFile(path="content/stories/a.md", text=text), site=Site())
    assert problems == ()
    return [event.id for event in story.events]


def test_a_list_of_blocks_grows_and_nothing_else_changes():
    """The new entry goes below the last one, as far in; every other character stays, comments within the list too."""
    text = extend(HEAD + BLOCK + TAIL, key="events", values=NEW)
    assert text.startswith(HEAD + BLOCK)
    assert text.endswith(TAIL)
    assert ids(text) == ["a", "b"]


@pytest.mark.parametrize(
    "events",
    [
        "",
        "events:\n",
        "events: []\n",
        "events: [{id: a, when: '2020', what: x}]\n",
        "events:\n- id: a\n  when: '2020'\n  what: x\n",
    ],
)
def test_every_form_of_a_list_grows(events):
    """No list, an empty one, one on a line, one whose hyphens stand at the margin: the entry is there afterwards."""
    text = extend(HEAD + events + TAIL, key="events", values=NEW)
    assert ids(text)[-1] == "b"
    assert ids(text)[:-1] == (["a"] if "id: a" in events else [])
    assert text.startswith(HEAD)
    assert text.endswith("---\n\nBody.\n")


def test_line_ends_stay():
    """A file with Windows line ends keeps them."""
    text = extend((HEAD + BLOCK + TAIL).replace("\n", "\r\n"), key="events", values=NEW)
    assert text.count("\n") == text.count("\r\n")
    assert ids(text) == ["a", "b"]


def test_a_last_line_with_a_comment_and_a_second_time():
    """A comment behind the last value stays behind it; what is added can be added to."""
    text = HEAD + "events:\n  - id: a\n    when: '2020'\n    what: x # sure?\nconverted: abc\n---\nBody\n"
    twice = extend(extend(text, key="events", values=NEW), key="events", values=({**NEW[0], "id": "c"},))
    assert "what: x # sure?\n  - id: b\n" in twice
    assert ids(twice) == ["a", "b", "c"]


def test_what_cannot_be_read_is_left_alone():
    """A file without front matter is refused."""
    with pytest.raises(DatelineError):
        extend("No front matter.", key="events", values=NEW)


def test_the_site_says_which_events():
    """`events` in site.toml is all or confirmed; anything else is a problem with its line."""
    assert site(SourceFile(path="content/site.toml", text='title = "A"\n'))[0].events is Events.ALL
    assert site(SourceFile(path="content/site.toml", text='title = "A"\nevents = "confirmed"\n'))[0].events is Events.CONFIRMED
    _, problems = site(SourceFile(path="content/site.toml", text='title = "A"\nevents = "some"\n'))
    assert [(problem.line, problem.todo) for problem in problems] == [(2, 'write "all" or "confirmed"')]
