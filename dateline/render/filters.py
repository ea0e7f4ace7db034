"""What templates call: `link`, `tongue`, `way` and `time`, and how a value stands in a page."""

from functools import lru_cache

from markupsafe import Markup, escape

from dateline.nouns.language import primary_subtag
from dateline.nouns.site import Site
from dateline.render import addresses, foreign
from dateline.render.views.page import DateView, PageView

_MANY = 4_000
"""So many addresses are remembered: an archive has ten times as many, each for a few pages that stand near each other."""


class Here:
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
