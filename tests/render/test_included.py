"""A template that is included prints the same whether it is set in or looked for, and what goes wrong in it is told of it."""

from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined, Template, TemplateError, nodes

from dateline.cli import main
from dateline.render.included import set_in

PARTS = {
    "card": "<li>{{ card }}{% set mark = '!' %}{{ mark }}</li>",
    "cards": "{% for card in all %}{% include 'card' %}{% endfor %}{% if mark is defined %}{{ mark }}{% endif %}",
    "counted": "{{ loop.index if loop is defined else '' }}{{ card }}",
    "block": "{% block inner %}{{ name }}{% endblock %}",
    "base": "<{% block main %}{% endblock %}>{% include 'card' %}",
    "filtered": "{{ name|upper|length }}",
    "macro": "{% macro shout(word) %}{{ word }}!{% endmacro %}{{ shout(name) }}",
    "itself": "{% if all %}{{ all[0] }}{% set all = all[1:] %}{% include 'itself' %}{% endif %}",
    "wrong": "{{ nothing }}",
}
PAGES = (
    "{% include 'card' %}",
    "{% include 'cards' %}{{ mark|default('none') }}",
    "{% for card in all %}{{ loop.index }}{% include 'counted' %}{% endfor %}",
    "{% set card = 'other' %}{% include 'card' %}{{ card }}",
    "{% include 'card' %}{% set card = 'later' %}{% include 'card' %}{{ card }}",
    "{% for card in all %}{% if loop.first %}{% include 'filtered' %}{% endif %}{% endfor %}{{ name|upper }}",
    "{% include 'block' %}{% include 'macro' %}",
    "{% include 'itself' %}{% include 'filtered' ignore missing without context %}",
    "{% include ['absent', 'filtered'] %}{% include 'absent' ignore missing %}",
    "{% extends 'base' %}{% block main %}{% for card in all %}{% include 'card' %}{% endfor %}{% endblock %}",
    "{% include 'absent' %}",
    "{% include 'wrong' %}",
    "{% if false %}{% include 'filtered' %}{% endif %}{% include 'filtered' %}",
)


def printed(page: str, *, setting_in: bool) -> str:
    """What is printed, or what kind of error there is."""
    environment = Environment(loader=DictLoader(PARTS), undefined=StrictUndefined, autoescape=True)

    def parsed(name: str) -> nodes.Template | None:
        return environment.parse(PARTS[name], name) if name in PARTS else None

    tree = environment.parse(page, "page")
    code = environment.compile(set_in(tree, parsed) if setting_in else tree, "page")
    template = Template.from_code(environment, code, environment.make_globals(None))
    try:
        return template.render(card="<one>", all=["a", "b"], name="Ana")
    except TemplateError as error:
        return type(error).__name__


@pytest.mark.parametrize("page", PAGES)
def test_what_is_set_in_prints_the_same(page: str) -> None:
    """Lists, conditions, names that are set before, after and within, blocks, macros, what includes itself, what is not there."""
    assert printed(page, setting_in=True) == printed(page, setting_in=False)


def test_a_mistake_in_an_included_template_is_told_of_its_own_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Not of the template that it was set into."""
    (tmp_path / "content/stories").mkdir(parents=True)
    (tmp_path / "templates/parts").mkdir(parents=True)
    (tmp_path / "content/stories/a.md").write_text("---\ntitle: A\ndate: 2020-01-01\n---\n\nText.\n", encoding="utf-8")
    (tmp_path / "templates/parts/card.html").write_text("<li>\n\n{{ card.nothing }}</li>\n", encoding="utf-8")

    assert main([], root=tmp_path) == 1
    assert "templates/parts/card.html:3" in capsys.readouterr().err
