"""Read where a page says that its article is filed: blocks → section.

Links that are called a category are believed first, then the trail that leads to the article from the front page. Neither is taken
where it says no more than any page's: `Home`, `News`, the outlet, the headline.
"""

import re
from collections.abc import Iterable, Sequence

from dateline.convert.fields.months import MONTHS
from dateline.convert.html.blocks import Block, In, squeezed, tokens
from dateline.convert.html.tree import Node, Run

_SECTION, _DEEP, _MOST = 40, 6, 6
_TRAILS = frozenset("breadcrumb breadcrumbs crumb crumbs brotkrumen migas arbo ariane path".split())  # noqa: SIM905
# Each of these holds one, which is looked for faster than words.
_TRAIL_SIGN = re.compile("rum[be]|igas|rbo|riane|ath")
# Where the programs that keep articles have those of one category.
_CATEGORY = re.compile(r"/(?:categor(?:y|ies)|categorias?|kategorien?|categorie|rubrik|rubrique|seccion)/", re.I)
_ANY = re.compile(
    r"home ?page|home|start(?:seite)?|inicio|início|portada|accueil|main|首页|網站首頁|ホーム|トップ|top|(?:all |our |latest |my )?"
    r"(?:news|blogs?|articles?|stories|posts|guides|resources|nachrichten|noticias|actualités|ニュース|新闻|正文|uncategori[sz]ed|other)"
    r"|sin categoría|non classé|allgemein|previous article|next article|申请入驻|\d{4}|\W*"
    r"|\W*(?:back|all|alle|follow|zurück|volver|todas?|read|see) .*",
    re.I,
)


def section(near: Iterable[Block], above: Sequence[Block], *, title: str, outlet: str) -> str:
    """The category that a link `near` the headline names, or else the last step of the trail among the blocks `above` the text."""
    own = frozenset(map(squeezed, (title, outlet)))
    steps = _categories(near) or _trail(above)
    fits = [step for step in steps if _says_where(step) and not step[:1].islower() and squeezed(step) not in own]
    return fits[-1] if fits else ""


def _says_where(step: str) -> bool:
    return len(step) <= _SECTION and _ANY.fullmatch(step) is None and step.casefold() not in MONTHS


def _categories(near: Iterable[Block]) -> list[str]:
    """The first category that a link names."""
    runs = (run for block in near for run in block.runs if run.text.strip())
    return next(([_words(run)] for run in runs if any(map(_is_category, _links(run))) and _says_where(_words(run))), [])


def _is_category(link: Node) -> bool:
    return "category" in link.get("rel") or _CATEGORY.search(link.get("href")) is not None


def _trail(above: Sequence[Block]) -> list[str]:
    """The links of the trail over the headline; of several, as for small screens, the first; none where it is a whole menu."""
    found: list[str] = []
    home: Node | None = None
    # Many blocks stand in the same elements.
    known: dict[Node, bool] = {}
    for block in above:
        trail = None
        for node in block.path[:_DEEP]:
            if node not in known:
                known[node] = _is_trail(node)
            if known[node]:
                trail = node
        if trail is None or block.within & In.HIDDEN or (home is not None and trail is not home):
            continue
        home = trail
        found += [_words(run) for run in block.runs if run.text.strip() and _links(run)]
    return found if len(found) <= _MOST else []


def _is_trail(node: Node) -> bool:
    return _TRAIL_SIGN.search(node.raw) is not None and not _TRAILS.isdisjoint(
        tokens(f"{node.get('class')} {node.get('id')} {node.get('aria-label')}")
    )


def _links(run: Run) -> list[Node]:
    around = (run.node, run.node.parent)
    return [node for node in around if node is not None and node.tag == "a"]


def _words(run: Run) -> str:
    return " ".join(run.text.split()).strip(" >/»›|·")
