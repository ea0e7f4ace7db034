"""Print sheets: templates and views → HTML.

Autoescape is on, an undefined name is an error, and HTML arrives as Markup only. What goes wrong in a template is a problem of the
template, with its line, not a traceback.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from dateline.nouns.page import Page
from dateline.nouns.problem import ContentError, Problem
from dateline.nouns.site import Site
from dateline.render import addresses, foreign
from dateline.render.catalogue import Say
from dateline.render.sheet import Sheet
from dateline.render.views import DateView, PageView, SiteView

if TYPE_CHECKING:
    from jinja2 import Environment, Template
    from jinja2.runtime import Context

_FOLDER = "templates/"
_LOADING = re.compile(r"{%[-+]?\s*(?:extends|include|import|from)\b(.*?)%}", re.DOTALL)
_QUOTED = re.compile(r"""["']([^"']*)["']""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """An environment, made once for all pages of a site."""

    environment: "Environment"
    site: SiteView


def press(templates: Mapping[str, str], *, site: Site, view: SiteView, say: Say) -> Press:
    """Set up Jinja with the templates given, the filters `link`, `tongue` and `time`, and `say`."""
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    environment = Environment(
        loader=FunctionLoader(_loader(templates)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "sort_keys": False, "separators": (",", ":")}
    environment.filters |= {"link": _link(site), "tongue": _tongue(), "time": time}
    environment.globals |= {"say": say, "site": view}
    return Press(environment=environment, site=view)


def printed(sheets: Iterable[Sheet], on: Press) -> tuple[Page, ...]:
    """Every sheet as a page.

    Raises:
        ContentError: templates have errors; all pages are tried first.
    """
    pages: list[Page] = []
    problems: dict[str, Problem] = {}
    for sheet in sheets:
        try:
            pages.append(printed_on(sheet, on))
        except ContentError as error:
            problems |= {str(problem): problem for problem in error.problems}
    if problems:
        raise ContentError(tuple(problems.values()))
    return tuple(pages)


def loaded(templates: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """For each template the names of those it may load, itself among them; all of them where it says so only while it prints."""
    named = {name: _named(text) for name, text in templates.items()}
    return {name: _reached(name, named) for name in templates if name.endswith(".html")}


def _named(text: str) -> frozenset[str] | None:
    tags = _LOADING.findall(text)
    names = [_QUOTED.findall(tag) for tag in tags]
    return frozenset(name for found in names for name in found) if all(len(found) == 1 for found in names) else None


def _reached(name: str, named: Mapping[str, frozenset[str] | None]) -> tuple[str, ...]:
    found: set[str] = set()
    waiting = [name]
    while waiting:
        here = waiting.pop()
        if here in found or here not in named:
            continue
        found.add(here)
        further = named[here]
        if further is None:
            return tuple(sorted(named))
        waiting += further
    return tuple(sorted(found))


def time(date: DateView | None) -> Markup:
    """A date as `<time>`, or its words alone where HTML has no form for it; nothing for None."""
    if date is None:
        return Markup("")
    if not date.machine:
        return Markup(f"<span>{escape(date.text)}</span>")
    return Markup(f'<time datetime="{escape(date.machine)}">{escape(date.text)}</time>')


def printed_on(sheet: Sheet, on: Press) -> Page:
    """One sheet as a page.

    Raises:
        ContentError: its template has an error.
    """
    from jinja2 import TemplateError

    name = sheet.templates[-1]
    try:
        template: Template = on.environment.select_template(sheet.templates)
        name = template.name or name
        text = template.render(page=sheet.page, **sheet.values)
    except (TemplateError, TypeError, ValueError, LookupError, AttributeError, ArithmeticError, RecursionError) as error:
        raise ContentError((_trouble(error, name=name, page=sheet.page),)) from error
    return Page(path=addresses.file(sheet.page.url), content=text.encode(), made_from=sheet.made_from)


def _trouble(error: Exception, *, name: str, page: PageView) -> Problem:
    from jinja2 import TemplateNotFound, TemplateSyntaxError

    what = f"{_sentence(error)} (on the page /{page.url})"
    if isinstance(error, TemplateNotFound):
        return Problem(path=_FOLDER + name, what=f"asks for a template that is not there: {error}", todo="correct the name")
    if isinstance(error, TemplateSyntaxError):
        path = _FOLDER + (error.name or name)
        return Problem(path=path, line=error.lineno, what=_sentence(error), todo="correct the template")
    path, line = _place(error) or (_FOLDER + name, 0)
    return Problem(path=path, line=line, what=what, todo="docs/templates.md lists what a template may use")


def _sentence(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "extends or includes itself without end"
    return " ".join(str(error).split()) or type(error).__name__


def _place(error: Exception) -> tuple[str, int] | None:
    place, trace = None, error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.startswith(_FOLDER):
            place = (file, trace.tb_lineno)
        trace = trace.tb_next
    return place


def _loader(templates: Mapping[str, str]) -> Callable[[str], tuple[str, str, Callable[[], bool]] | None]:
    def load(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        return (templates[name], _FOLDER + name, lambda: True) if name in templates else None

    return load


def _link(site: Site) -> Callable[["Context", str], str]:
    from jinja2 import pass_context

    @pass_context
    def link(context: "Context", url: str) -> str:
        if url.startswith(("https://", "http://", "mailto:")):
            return url
        here: str = context["page"].url
        return addresses.rooted(site.base, url) if here == addresses.NOT_FOUND else addresses.relative(here, url)

    return link


def _tongue() -> Callable[..., Markup]:
    from jinja2 import pass_context

    @pass_context
    def tongue(context: "Context", text: str, lang: str = "", around: str = "") -> Markup:
        around = around or context["page"].lang
        if lang and lang.partition("-")[0] != around.partition("-")[0]:
            return Markup(f'<span lang="{escape(lang)}">{foreign.foreign(text, lang)}</span>')
        return foreign.foreign(text, around)

    return tongue
