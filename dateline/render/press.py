"""Print sheets: templates and views → HTML.

Autoescape is on, an undefined name is an error, and HTML arrives as Markup only. What goes wrong in a template is a problem of the
template, with its line, not a traceback.
"""

from collections.abc import Callable, Iterable, Mapping, MutableMapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from types import CodeType
from typing import TYPE_CHECKING, Any

from dateline.nouns.page import Page
from dateline.nouns.problem import ContentError, Problem
from dateline.nouns.site import Site
from dateline.render import addresses
from dateline.render.catalogue import Words
from dateline.render.filters import Here, shown, time
from dateline.render.generated import generator
from dateline.render.sheet import Sheet
from dateline.render.templates import text_with_included
from dateline.render.trouble import FOLDER, trouble
from dateline.render.views.page import SiteView

if TYPE_CHECKING:
    from jinja2 import BytecodeCache, Environment, Template, nodes

Codes = MutableMapping[tuple[str, str], CodeType]
"""What templates are compiled to, by a key of each and a checksum of its text."""

SYNTAX: Mapping[str, Any] = {"trim_blocks": True, "lstrip_blocks": True}
"""How templates are written, beside Jinja's own rules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """An environment, made once for all pages of a site; `plain` is the same with each template compiled by itself: sooner there
    for a few pages, and able to say in which of them something went wrong."""

    environment: "Environment"
    site: SiteView
    here: Here
    plain: "Press | None" = None


def press(templates: Mapping[str, str], *, site: Site, view: SiteView, say: Words, codes: Codes | None = None) -> Press:
    """Set up Jinja with the templates given, the filters `link`, `tongue`, `time` and `way`, and `say` and `forms`; `codes` has
    what templates were compiled to before."""
    codes = _codes() if codes is None else codes
    plain = _press(templates, site=site, view=view, say=say, codes=codes)

    def parsed(name: str) -> "nodes.Template | None":
        text = templates.get(name)
        return None if text is None else plain.environment.parse(text, name, FOLDER + name)

    environment = plain.environment.overlay(
        bytecode_cache=_compiled("once", lambda name: text_with_included(name, templates), codes)
    )
    environment.code_generator_class = generator(parsed)
    return replace(plain, environment=environment, plain=plain)


def _press(templates: Mapping[str, str], *, site: Site, view: SiteView, say: Words, codes: Codes) -> Press:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    here = Here(site)
    environment = Environment(
        loader=FunctionLoader(_loader(templates)),
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,
        cache_size=-1,
        bytecode_cache=_compiled("plain", templates.__getitem__, codes),
        **SYNTAX,
    )
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "sort_keys": False, "separators": (",", ":")}
    environment.filters |= {
        "link": _handed_the_context(here.link),
        "tongue": _handed_the_context(here.tongue),
        "time": time,
        "way": _handed_the_context(here.way),
    }
    environment.globals |= {"say": say, "forms": say.forms, "site": view}
    environment.extend(shown=shown)
    return Press(environment=environment, site=view, here=here)


@cache
def _codes() -> Codes:
    """What Jinja made of templates, by their texts: a process that builds more than once compiles each once."""
    return {}


def _compiled(kind: str, texts: Callable[[str], str], codes: Codes) -> "BytecodeCache":
    """Compiled templates, known by the `kind` of generator that wrote them and the `texts` that went into each."""
    from jinja2 import BytecodeCache
    from jinja2.bccache import Bucket

    class Compiled(BytecodeCache):
        def get_bucket(self, environment: "Environment", name: str, filename: str | None, source: str) -> Bucket:
            return super().get_bucket(environment, name, filename, texts(name))

        def get_cache_key(self, name: str, filename: str | None = None) -> str:
            return f"{kind}-{super().get_cache_key(name, filename)}"

        def load_bytecode(self, bucket: Bucket) -> None:
            with suppress(KeyError):
                bucket.code = codes[bucket.key, bucket.checksum]

        def dump_bytecode(self, bucket: Bucket) -> None:
            if bucket.code is not None:
                codes[bucket.key, bucket.checksum] = bucket.code

    return Compiled()


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
        on.here.turn_to(sheet.page)
        text = template.render(page=sheet.page, **sheet.values)
    except (TemplateError, TypeError, ValueError, LookupError, AttributeError, ArithmeticError, RecursionError) as error:
        if on.plain is not None:
            return printed_on(sheet, on.plain)
        raise ContentError((trouble(error, name=name, page=sheet.page),)) from error
    return Page(path=addresses.file(sheet.page.url), content=text.encode(), made_from=sheet.made_from)


def _loader(templates: Mapping[str, str]) -> Callable[[str], tuple[str, str, Callable[[], bool]] | None]:
    def load(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        return (templates[name], FOLDER + name, lambda: True) if name in templates else None

    return load


def _handed_the_context(filter_: Callable[..., str]) -> Callable[..., str]:
    """The filter as one that depends on the page: of any other Jinja works out what it makes of a constant once for all pages."""
    from jinja2 import pass_context

    return pass_context(lambda _, *words, **more: filter_(*words, **more))
