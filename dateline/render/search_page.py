"""Make the page on which a visitor searches: Material → Sheet. Its index is made by the room `search`."""

from dateline.render import entities, head
from dateline.render.material import Material
from dateline.render.sheet import Sheet
from dateline.render.views.listed import CatalogView
from dateline.render.views.overview import SearchView

URL = "search/"
INDEX = "search/"
"""The folder of the index, below the site's root; `index.json` in it names the rest."""
SCRIPT = "theme/search.js"


def sheet(material: Material) -> Sheet:
    """The form, and for a visitor without scripts every list of the site."""
    site, say = material.library.site, material.say
    page = head.page(
        site=site,
        url=URL,
        kind="search",
        section=URL,
        title=say("search"),
        description=head.description(say("describe_search", site=site.title)),
    )
    view = SearchView(index_url=INDEX, script_url=SCRIPT, lists=_lists(material))
    return Sheet(page=page, templates=("search.html",), values={"search": view}, changed=material.newest)


def _lists(material: Material) -> tuple[CatalogView, ...]:
    registers = (
        CatalogView(
            kind=collection.id,
            url=f"{collection.id}/",
            title=material.collection_title(collection.id),
            total=sum(1 for known, _ in material.entities if known == collection.id),
        )
        for collection in entities.collections(material)
    )
    stories = CatalogView(kind="stories", url="stories/", title=material.say("stories"), total=len(material.stories))
    return (stories, *registers)
