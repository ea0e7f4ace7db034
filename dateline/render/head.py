"""Say what the head of a page says: title, description, public address, breadcrumbs."""

from dateline.nouns.site import Site
from dateline.render import addresses
from dateline.render.foreign import tongue
from dateline.render.views import LinkView, PageView

_SHORTEST, _LONGEST = 50, 160


def description(*sentences: str) -> str:
    """As many of the sentences as make 50 characters, cut between words after 160."""
    text = ""
    for sentence in sentences:
        if sentence and len(text) < _SHORTEST:
            text = f"{text} {' '.join(sentence.split())}".strip()
    if len(text) <= _LONGEST:
        return text
    cut = text[: _LONGEST - 1]
    between = cut.rfind(" ")
    return (cut[:between] if between > _SHORTEST else cut).rstrip(" ,;:–—-") + "…"


def page(
    *,
    site: Site,
    url: str,
    kind: str,
    title: str,
    description: str,
    section: str = "",
    lang: str = "",
    social_type: str = "website",
    noindex: bool = False,
    crumbs: tuple[LinkView, ...] = (),
) -> PageView:
    """The head of one page, its card image and linked data still to come."""
    lang = lang or site.lang
    script = tongue(title)
    return PageView(
        url=url,
        kind=kind,
        section=section,
        title=title,
        title_lang=script if script and script != lang.partition("-")[0] else "",
        description=description,
        lang=lang,
        canonical="" if noindex else addresses.absolute(site.origin, site.base, url),
        social_type=social_type,
        card_image="",
        noindex=noindex,
        crumbs=crumbs,
        note=site.note(url),
        linked_data=None,
    )
