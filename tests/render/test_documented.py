import inspect
import pkgutil
import re
from dataclasses import fields, is_dataclass
from importlib import import_module
from pathlib import Path

import pytest
import salt_line
from jinja2 import Environment, meta, nodes

from dateline.render import catalogue, po, views

DOC = (Path(__file__).parents[2] / "docs/templates.md").read_text("utf-8")
KINDS = [import_module(f"{views.__name__}.{kind.name}") for kind in pkgutil.iter_modules(views.__path__)]
VIEWS = {name: view for kind in KINDS for name, view in inspect.getmembers(kind, is_dataclass) if isinstance(view, type)}
TEMPLATES = {name: text for name, text in salt_line.templates().items() if name.endswith(".html")}
ENVIRONMENT = Environment(autoescape=True)
OURS = ("link", "time", "tongue", "tojson", "way")
ENVIRONMENT.filters |= dict.fromkeys(OURS, str)
LOOP = {"first", "index", "last"}


def documented(view: str) -> set[str]:
    """The fields that the page lists for a view."""
    section = re.split(r"^##+ ", DOC.split(f"### {view}\n")[1], maxsplit=1, flags=re.MULTILINE)[0]
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    return {name for row in rows for name in re.findall(r"`(\w+)`", row)}


@pytest.mark.parametrize("name", sorted(VIEWS))
def test_every_field_is_written_down(name: str) -> None:
    """docs/templates.md lists exactly the fields of every view, inherited ones by the view they come from."""
    own = {field.name for field in fields(VIEWS[name])}
    inherited = {field.name for base in VIEWS[name].__bases__ if is_dataclass(base) for field in fields(base)}
    assert documented(name) == own - inherited


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_templates_use_what_is_written_down(name: str) -> None:
    """No template of the theme uses a field, variable or filter that the page does not list."""
    tree = ENVIRONMENT.parse(TEMPLATES[name])
    known = {field for view in VIEWS for field in documented(view)} | LOOP
    assert {found.attr for found in tree.find_all(nodes.Getattr)} <= known
    variables = {"site", "page", "say", "forms"} | set(
        re.findall(r"`(\w+)`", DOC.split("## The templates")[1].split("### Blocks")[0])
    )
    assert meta.find_undeclared_variables(tree) <= variables
    assert {found.name for found in tree.find_all(nodes.Filter)} <= {*OURS, "length"}


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_every_block_is_written_down(name: str) -> None:
    """Whoever overrides a block finds it on the page."""
    blocks = {found.name for found in ENVIRONMENT.parse(TEMPLATES[name]).find_all(nodes.Block)}
    row = re.search(rf"^\| `{re.escape(name)}` \|([^|]*)\|$", DOC.split("### Blocks")[1], re.MULTILINE)
    assert blocks == set(re.findall(r"`(\w+)`", row[1] if row else ""))


def test_every_template_is_written_down() -> None:
    """The page names every template and part of the theme."""
    assert [name for name in TEMPLATES if f"`{name}`" not in DOC] == []


def test_every_token_is_written_down() -> None:
    """The page lists the custom properties of tokens.css, and theme.css uses no other."""
    styles = salt_line.templates()
    tokens = set(re.findall(r"(--[\w-]+):", styles["tokens.css"]))
    assert set(re.findall(r"`(--[\w-]+)`", DOC)) == tokens
    assert set(re.findall(r"var\((--[\w-]+)", styles["theme.css"])) <= tokens


def test_everything_the_interface_says_is_said_somewhere() -> None:
    """No sentence of the catalogue is left over."""
    rooms = Path(catalogue.__file__).parent
    code = "".join(path.read_text("utf-8") for path in rooms.glob("*.py"))
    code += "".join(TEMPLATES.values())
    plain = {entry.key for entry in po.catalogue(salt_line.templates()["words/en.po"], path="en.po").entries}
    built = {key for key in plain if key.startswith(("known_to_", "rights_", "certainty_", "file_", "kind_", "season_"))}
    assert sorted(key for key in plain - built if f'"{key}"' not in code) == []


def test_no_template_trusts_html() -> None:
    """Autoescape is never switched off."""
    assert not [name for name, text in TEMPLATES.items() if re.search(r"\|\s*safe|autoescape", text)]
