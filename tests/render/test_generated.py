"""Templates written to be quick print what Jinja's own print, or end in an exception; nothing is printed otherwise."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from jinja2 import Environment, StrictUndefined
from jinja2.compiler import CodeGenerator

from dateline.cli import main
from dateline.render.filters import shown
from dateline.render.generated import generator


@dataclass(frozen=True, slots=True)
class View:
    """Something that a template may see."""

    name: str
    more: "View | None" = None


def say(key: str, *, who: str = "") -> str:
    """Words of ours."""
    return f"{key}<{who}>"


OF_VIEWS = (
    "{{ view.name }}{{ view.more.name|upper }}{% for one in all %}{{ loop.index }}{{ one.name }}{% endfor %}",
    "{{ say('key') }}{{ say(view.name, who='<A>') }}{% if view.more %}{{ say(key='x', who=view.more.name) }}{% endif %}",
    "{% macro shout(one) %}{{ one.name }}{{ caller() }}{% endmacro %}{% call shout(view) %}{{ say('x') }}{% endcall %}",
    "{% for one in all if one.more %}{{ one.more.name }}{% else %}none{% endfor %}{{ all|map(attribute='name')|join(', ') }}",
)
OF_OTHERS = (
    "{{ view.nothing is defined }}{{ view.nothing|default('none') }}",
    "{% set row = {'name': 'Ana', 'class': 1} %}{{ row.name }}{{ row.class }}{{ row.items()|length }}",
    "{% block title %}{{ view.name }}{% endblock %}{{ self.title() }}",
    "{% macro say(word) %}{{ word }}!{% endmacro %}{{ say('a') }}",
    "{{ say(*['a'], **{'who': 'b'}) }}{{ {'a': 1}.a }}{{ 'text'.upper() }}",
)
WRONG = ("{{ view.nothing }}", "{{ nothing.name }}", "{{ view.more.more.name }}", "{{ say() }}")


def printed(page: str, by: type[CodeGenerator]) -> str:
    environment = Environment(undefined=StrictUndefined, autoescape=True)
    environment.code_generator_class = by
    environment.globals["say"] = say
    environment.extend(shown=shown)
    return environment.from_string(page).render(view=View("A&B", View("C")), all=[View("D", View("E")), View("F")])


QUICK = generator(lambda name: None)


@pytest.mark.parametrize("page", OF_VIEWS)
def test_what_asks_views_prints_the_same(page: str) -> None:
    """Fields, words, loops, macros."""
    assert printed(page, QUICK) == printed(page, CodeGenerator)


@pytest.mark.parametrize("page", [*OF_OTHERS, *WRONG])
def test_what_asks_otherwise_prints_the_same_or_fails(page: str) -> None:
    """Then the page is printed by Jinja's own, which has the answer or the words for the mistake."""
    try:
        quick = printed(page, QUICK)
    except Exception:
        return
    assert quick == printed(page, CodeGenerator)


@pytest.mark.parametrize("page", WRONG)
def test_a_mistake_is_never_printed(page: str) -> None:
    """A name that is not there ends in an exception, as it does in Jinja's own."""
    for by in (QUICK, CodeGenerator):
        with pytest.raises(Exception, match=r"."):
            printed(page, by)


def test_a_template_of_ones_own_may_ask_whether_something_is_there(tmp_path: Path) -> None:
    """And of a mapping by way of a dot: such a page is printed by what Jinja's own generator writes."""
    (tmp_path / "content/stories").mkdir(parents=True)
    (tmp_path / "templates").mkdir()
    (tmp_path / "content/stories/a.md").write_text("---\ntitle: A\ndate: 2020-01-01\n---\n\nText.\n", encoding="utf-8")
    own = "{% set row = {'name': 'Ana'} %}<!doctype html><html lang='en'><title>{{ page.nothing is defined }} {{ row.name }}</title><h1>A</h1></html>"
    (tmp_path / "templates/story.html").write_text(own, encoding="utf-8")

    main([], root=tmp_path)
    assert "<title>False Ana</title>" in (tmp_path / "site/stories/a/index.html").read_text("utf-8")
