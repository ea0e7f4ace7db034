"""Write templates as Python: templates that may be set into others → a generator for Jinja that writes what is quick to run.

What it writes expects that all goes well: whatever does not (a name that a view has not, a mapping asked by way of a dot) ends in
an exception, and the page is printed by what Jinja's own generator writes, which knows what to do or what to say.
"""

from keyword import iskeyword
from typing import TYPE_CHECKING, Any

from dateline.render.included import Parsed, set_in

if TYPE_CHECKING:
    from jinja2 import nodes
    from jinja2.compiler import CodeGenerator

_OURS = ("say", "forms")
"""What templates call that wants nothing of the context."""


def generator(parsed: Parsed) -> "type[CodeGenerator]":
    """Jinja's own generator, but for four things: templates that are included are set in; HTML is not made HTML again, which is
    half of what `escape` is asked for; a view is asked for what it has, not whether it has it; what is ours is called directly."""
    from jinja2.compiler import CodeGenerator

    class Generator(CodeGenerator):
        def visit_Template(self, node: Any, frame: Any = None) -> None:
            super().visit_Template(set_in(node, parsed, within=frozenset((self.name or "",))), frame)

        def _output_child_pre(self, node: Any, frame: Any, finalize: Any) -> None:
            if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape or finalize.src is not None:
                super()._output_child_pre(node, frame, finalize)
            else:
                self.write("environment.shown(")

        def visit_Getattr(self, node: Any, frame: Any) -> None:
            if not _of_a_view(node):
                super().visit_Getattr(node, frame)
                return
            self.visit(node.node, frame)
            self.write(f".{node.attr}")

        def visit_Call(self, node: Any, frame: Any, forward_caller: bool = False) -> None:
            if not _plainly_ours(node):
                super().visit_Call(node, frame, forward_caller=forward_caller)
                return
            self.visit(node.node, frame)
            self.write("(")
            for one in (*node.args, *node.kwargs):
                self.visit(one, frame)
                self.write(", ")
            self.write(")")

    return Generator


def _of_a_view(node: "nodes.Getattr") -> bool:
    from jinja2.nodes import Getattr, Name

    named = isinstance(node.node, Getattr) or (isinstance(node.node, Name) and node.node.name != "self")
    return named and _is_name(node.attr)


def _plainly_ours(node: "nodes.Call") -> bool:
    from jinja2.nodes import Name

    ours = isinstance(node.node, Name) and node.node.name in _OURS
    return ours and not (node.dyn_args or node.dyn_kwargs) and all(_is_name(one.key) for one in node.kwargs)


def _is_name(word: str) -> bool:
    return word.isascii() and not iskeyword(word)
