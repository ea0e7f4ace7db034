"""Set templates that are included into those that include them: a template's tree → the tree that is compiled.

A list of a thousand cards includes one template a thousand times, and half of what each took was Jinja looking for it and handing
over all names. What stands in its place is a scope of its own, so that nothing set there is seen outside.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import nodes

Parsed = Callable[[str], "nodes.Template | None"]
"""The tree of a template by its name; None where there is none."""


def set_in(tree: "nodes.Template", parsed: Parsed, *, within: frozenset[str] = frozenset()) -> "nodes.Template":
    """The tree with every template in it that is included by its name, as far as that prints the same; `within` are those around
    it."""
    later = dict(sorted(_assigned(tree), key=lambda pair: pair[1]))
    _replace(tree, parsed, within, later)
    return tree


def _replace(node: "nodes.Node", parsed: Parsed, within: frozenset[str], later: dict[str, int]) -> None:
    from jinja2 import nodes

    for field, value in node.iter_fields():
        if isinstance(value, list):
            setattr(node, field, [_in_place(one, parsed, within, later) for one in value])
        elif isinstance(value, nodes.Node):
            _replace(value, parsed, within, later)


def _in_place(node: object, parsed: Parsed, within: frozenset[str], later: dict[str, int]) -> object:
    from jinja2 import nodes

    if isinstance(node, nodes.Include):
        return _scope(node, parsed, within, later) or node
    if isinstance(node, nodes.Node):
        _replace(node, parsed, within, later)
    return node


def _scope(node: "nodes.Include", parsed: Parsed, within: frozenset[str], later: dict[str, int]) -> "nodes.Scope | None":
    """What stands in the place of an include; None where that stays."""
    from jinja2 import meta, nodes

    name = node.template.value if isinstance(node.template, nodes.Const) else None
    tree = parsed(name) if isinstance(name, str) and name not in within and node.with_context else None
    if tree is None or name is None or next(tree.find_all((nodes.Extends, nodes.Block)), None) is not None:
        return None
    # A name that is set further down means there what it means above, and in here what it means outside.
    if any(later.get(asked, 0) >= node.lineno for asked in meta.find_undeclared_variables(tree)):
        return None
    return nodes.Scope(set_in(tree, parsed, within=within | {name}).body, lineno=node.lineno)


def _assigned(tree: "nodes.Template") -> Iterator[tuple[str, int]]:
    """The names that a template sets, each with its line."""
    from jinja2 import nodes

    setting: tuple[nodes.Assign | nodes.AssignBlock, ...] = (*tree.find_all(nodes.Assign), *tree.find_all(nodes.AssignBlock))
    for node in setting:
        targets = [node.target, *node.target.find_all(nodes.Name)]
        yield from ((each.name, node.lineno) for each in targets if isinstance(each, nodes.Name))
