"""What an edit of templates does to the pages that stand, and what it takes printing to know."""

from pathlib import Path

import pytest

from dateline.read import templates
from dateline.render import exchanged, reworded

BASE = "<title>{% block title %}A site{% endblock %}</title>\n{% block main %}\n{% endblock %}\n{% include 'foot.html' %}\n"
STORY = (
    "{% extends 'base.html' %}\nNobody sees this.\n{% block main %}\n<h1>{{ title }}</h1>\n"
    "{% if note %}<p>A note</p>{% endif %}\n{% for one in all %}<li>{{ one }}</li>{% endfor %}\n{% endblock %}\n"
)
THEME = {"base.html": BASE, "foot.html": "<p>The foot of {{ site }}</p>", "story.html": STORY}


def edited(name: str, was: str, is_: str) -> dict[str, str]:
    return {**THEME, name: THEME[name].replace(was, is_)}


@pytest.mark.parametrize(
    ("name", "was", "is_", "expected"),
    [
        ("story.html", "<h1>", '<h1 class="a">', (("<h1>", '<h1 class="a">'),)),
        ("story.html", "Nobody", "No one", ()),
        ("base.html", "<title>", "<meta><title>", (("<title>", "<meta><title>"),)),
        ("foot.html", "foot of", "end of", (("<p>The foot of ", "<p>The end of "),)),
        ("story.html", "A note", "The note", None),
        ("story.html", "<li>", "<li >", None),
        ("story.html", "{{ title }}", "{{ name }}", None),
        ("story.html", "<h1>", "{% if title %}<h1>{% endif %}", None),
        ("base.html", "foot.html", "story.html", None),
        ("story.html", "{{ title }}", "{{ title", None),
    ],
)
def test_words_that_stand_on_every_page_are_exchanged(
    name: str, was: str, is_: str, expected: tuple[tuple[str, str], ...] | None
) -> None:
    """Those that hang on a condition or a list, and all else that is edited in a template, have to be printed."""
    assert reworded(THEME, edited(name, was, is_), "story.html") == expected


def test_a_block_that_is_overridden_tells_nothing() -> None:
    """What stands in it may be asked for by the block in its place, so it has to be printed."""
    before = {**THEME, "base.html": BASE.replace("{% block main %}", "{% block main %}Words")}
    assert reworded(before, {**before, "base.html": before["base.html"].replace("Words", "Other words")}, "story.html") is None


def test_words_are_exchanged_where_they_stand_once() -> None:
    """Several at once, none in what another brought; not where they are found twice, or not at all."""
    assert exchanged("<a><b><c>", (("<c>", "<a>"), ("<a>", "<c>"))) == ("<c><b><a>", ("<a><b><c>", "<c><b><a>"))
    assert exchanged('<p><a x="1">b</a></p>', (("b", "c"),)) == ('<p><a x="1">c</a></p>', ('<a x="1">b</a>', '<a x="1">c</a>'))
    assert exchanged("a b c", (("b", "d"),)) == ("a d c", ("a b", "a d"))
    assert exchanged("<a><b><a>", (("<a>", "<c>"),)) is None
    assert exchanged("aaa", (("aa", "b"),)) is None
    assert exchanged("<b>", (("<a>", "<c>"),)) is None


def test_the_theme_can_be_reworded(tmp_path: Path) -> None:
    """The heading of its stories, and the foot of all its pages."""
    theme, _ = templates(tmp_path)
    for name, was in (("story.html", "<h1"), ("parts/foot.html", "<p class")):
        now = {**theme, name: theme[name].replace(was, f"<p>Ours</p>{was}", 1)}
        exchanges = reworded(theme, now, "story.html")
        assert exchanges is not None
        assert len(exchanges) == 1
