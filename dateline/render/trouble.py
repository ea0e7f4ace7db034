"""Say what is wrong with a template: an exception while it was printed → Problem, with its file and line."""

from dateline.nouns.problem import Problem
from dateline.render.views.page import PageView

FOLDER = "templates/"
"""Where templates lie, and what the code that is made of them says that it was made from."""


def trouble(error: Exception, *, name: str, page: PageView) -> Problem:
    """What to mend, and where."""
    from jinja2 import TemplateNotFound, TemplateSyntaxError

    what = f"{_sentence(error)} (on the page /{page.url})"
    if isinstance(error, TemplateNotFound):
        return Problem(path=FOLDER + name, what=f"asks for a template that is not there: {error}", todo="correct the name")
    if isinstance(error, TemplateSyntaxError):
        path = FOLDER + (error.name or name)
        return Problem(path=path, line=error.lineno, what=_sentence(error), todo="correct the template")
    path, line = _place(error) or (FOLDER + name, 0)
    return Problem(path=path, line=line, what=what, todo="docs/templates.md lists what a template may use")


def _sentence(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "extends or includes itself without end"
    return " ".join(str(error).split()) or type(error).__name__


def _place(error: Exception) -> tuple[str, int] | None:
    place, trace = None, error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.startswith(FOLDER):
            place = (file, trace.tb_lineno)
        trace = trace.tb_next
    return place
