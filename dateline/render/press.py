"""Print sheets: templates and views → HTML.

Autoescape is on, an undefined name is an error, and HTML arrives as Markup only. What goes wrong in a template is a problem of the
template, with its line, not a traceback.
"""

import re
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from types import CodeType
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from dateline.nouns.language import primary_subtag
from dateline.nouns.page import Page
from dateline.nouns.problem import ContentError, Problem
from dateline.nouns.site import Site
from dateline.render import addresses, foreign
from dateline.render.catalogue import Words
from dateline.render.generated import generator
from dateline.render.sheet import Sheet
from dateline.render.views.page import DateView, PageView, SiteView

if TYPE_CHECKING:
    from jinja2 import BytecodeCache, Environment, Template, nodes

Codes = MutableMapping[tuple[str, str], CodeType]
"""What templates are compiled to, by a key of each and a checksum of its text."""

_FOLDER = "templates/"
SYNTAX: Mapping[str, Any] = {"trim_blocks": True, "lstrip_blocks": True}
"""How templates are written, beside Jinja's own rules."""
_LOADING = re.compile(r"{%[-+]?\s*(?:extends|include|import|from)\b(.*?)%}", re.DOTALL)
_INCLUDING = re.compile(r"""{%[-+]?\s*include\s+["']([^"']*)["']""")
_QUOTED = re.compile(r"""["']([^"']*)["']""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """An environment, made once for all pages of a site; `plain` is the same with each template compiled by itself: sooner there
    for a few pages, and able to say in which of them something went wrong."""

    environment: "Environment"
    site: SiteView
    here: "_Here"
    plain: "Press | None" = None


def press(templates: Mapping[str, str], *, site: Site, view: SiteView, say: Words, codes: Codes | None = None) -> Press:
    """Set up Jinja with the templates given, the filters `link`, `tongue`, `time` and `way`, and `say` and `forms`; `codes` has
    what templates were compiled to before."""
    codes = _codes() if codes is None else codes
    plain = _press(templates, site=site, view=view, say=say, codes=codes)

    def parsed(name: str) -> "nodes.Template | None":
        text = templates.get(name)
        return None if text is None else plain.environment.parse(text, name, _FOLDER + name)

    environment = plain.environment.overlay(bytecode_cache=_compiled("once", lambda name: _texts(name, templates), codes))
    environment.code_generator_class = generator(parsed)
    return replace(plain, environment=environment, plain=plain)


def _press(templates: Mapping[str, str], *, site: Site, view: SiteView, say: Words, codes: Codes) -> Press:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    here = _Here(site)
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


def _texts(name: str, templates: Mapping[str, str]) -> str:
    """A template's text and those that are set into it."""
    named = {each: frozenset(_INCLUDING.findall(text)) for each, text in templates.items() if each.endswith(".html")}
    return "\f".join(templates[each] for each in _reached(name, named))


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


def verbatim(templates: Mapping[str, str]) -> bool:
    """Whether the page of a story prints its body as it is, once, and asks nothing of it but whether there is one.

    Then another body can be put in its place on the page that stands.
    """
    texts = [templates[name] for name in loaded(templates).get("story.html", ())]
    said = [part for text in texts for part in _SAID.findall(text)]
    return sum(1 for part in said if _BODY.fullmatch(part)) == 1 and not any(_asks(part) for part in said)


def _asks(part: str) -> bool:
    """Whether a tag asks of a story's body more than whether there is one."""
    if _BODY.fullmatch(part):
        return False
    told = _CHOICE.sub("if other else", part)
    if _CONDITION.fullmatch(told):
        told = _THERE.sub("story.other", told)
    return _ASKED.search(told) is not None


_SAID = re.compile(r"{[{%].*?[%}]}", re.DOTALL)
_BODY = re.compile(r"{{-?\s*story\.body\s*-?}}")
_CHOICE = re.compile(r"\bif story\.body else\b")
_CONDITION = re.compile(r"{%[-+]?\s*(?:el)?if (?!.*\)\s*\.)[\w\s.()]*[-+]?%}")
_THERE = re.compile(r"\bstory\.body\b(?!\s*[.(])")
_ASKED = re.compile(r"""\.\s*body\b|["']body["']|\bstory\b(?!\s*\.\s*\w)(?!\.html)(?! in\b)""")
"""A way to the body: by its name, or by way of the whole story."""


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


_FROM_THE_RIGHT = frozenset(("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"))


def way(lang: str, around: str) -> Markup:
    """What says of an element in this language which way it is written, where that is from the right, or what is around it is."""
    if _from_the_right(lang):
        return Markup(' dir="rtl"')
    return Markup(' dir="ltr"' if lang and _from_the_right(around) else "")


def _from_the_right(lang: str) -> bool:
    return primary_subtag(lang) in _FROM_THE_RIGHT


def time(date: DateView | None) -> Markup:
    """A date as `<time>`, or its words alone where HTML has no form for it; nothing for None."""
    if date is None:
        return Markup("")
    if date.pieces:
        pieces = (
            Markup(f'<time datetime="{escape(at)}">{escape(text)}</time>') if at else escape(text) for text, at in date.pieces
        )
        return Markup("<span>{}</span>").format(Markup("").join(pieces))
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
        on.here.turn_to(sheet.page)
        text = template.render(page=sheet.page, **sheet.values)
    except (TemplateError, TypeError, ValueError, LookupError, AttributeError, ArithmeticError, RecursionError) as error:
        if on.plain is not None:
            return printed_on(sheet, on.plain)
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


def _handed_the_context(filter_: Callable[..., str]) -> Callable[..., str]:
    """The filter as one that depends on the page: of any other Jinja works out what it makes of a constant once for all pages."""
    from jinja2 import pass_context

    return pass_context(lambda _, *words, **more: filter_(*words, **more))


_MANY = 4_000
"""So many addresses are remembered: an archive has ten times as many, each for a few pages that stand near each other."""


class _Here:
    """The page that is being printed, from which links lead and whose language a text may differ from.

    A press prints one page after the other, and most addresses and titles stand on many: what was made of them is remembered.
    """

    def __init__(self, site: Site) -> None:
        self._base = site.base
        self._hrefs: dict[str, dict[str, str]] = {}
        self._known: dict[str, str] = {}
        self._url = self._lang = ""

    def turn_to(self, page: PageView) -> None:
        """Go on to the next page."""
        self._url, self._lang = page.url, page.lang
        if len(self._known) > _MANY:
            self._hrefs.clear()
        self._known = self._hrefs.setdefault(page.url if page.url == addresses.NOT_FOUND else "/" * page.url.count("/"), {})

    def link(self, url: str) -> str:
        """The way from the page to an address of the site; one of elsewhere as it is."""
        href = self._known.get(url)
        if href is None:
            href = self._known[url] = self._href(url)
        return href

    def tongue(self, text: str, lang: str = "", around: str = "") -> Markup:
        """A text with its language where that is another than around it."""
        read = _tongue if type(text) is str else _tongue.__wrapped__
        return read(text, lang, around or self._lang)

    def way(self, lang: str) -> Markup:
        """Which way a text in another language is written, where that has to be said."""
        return way(lang, self._lang)

    def _href(self, url: str) -> str:
        if url.startswith(("https://", "http://", "mailto:")):
            return url
        if self._url == addresses.NOT_FOUND:
            return addresses.rooted(self._base, url)
        return addresses.relative(self._url, url)


@lru_cache(maxsize=4096)
def _tongue(text: str, lang: str, around: str) -> Markup:
    if lang and primary_subtag(lang) != primary_subtag(around):
        return Markup(f'<span lang="{escape(lang)}"{way(lang, around)}>{foreign.foreign(text, lang)}</span>')
    return foreign.foreign(text, around)


_escaped = lru_cache(maxsize=4096)(escape)


def shown(value: object) -> str:
    """What stands in the page for a value of a template: HTML as it is, all else escaped; the same words are escaped once."""
    kind = type(value)
    if kind is Markup:
        return value  # type: ignore[return-value]
    return _escaped(value) if kind is str else escape(value)
