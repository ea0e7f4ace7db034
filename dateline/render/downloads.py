"""List the site's own data for people: Downloads → the sheet of the data page."""

import posixpath
from collections.abc import Iterable, Sequence

from dateline.nouns.download import Download
from dateline.render import head
from dateline.render.material import Material
from dateline.render.sheet import Sheet
from dateline.render.views.overview import DownloadView

URL = "data/"


def sheets(material: Material, downloads: Sequence[Download]) -> tuple[Sheet, ...]:
    """The page of all that can be downloaded, where there is something."""
    if not downloads:
        return ()
    site, say = material.library.site, material.say
    page = head.page(
        site=site,
        url=URL,
        kind="data",
        section=URL,
        title=say("data"),
        description=head.description(say("describe_data", site=site.title)),
    )
    values = {"downloads": tuple(_views(material, downloads))}
    return (Sheet(page=page, templates=("data.html",), values=values, changed=material.newest),)


def _views(material: Material, downloads: Iterable[Download]) -> Iterable[DownloadView]:
    for download in downloads:
        name = posixpath.basename(download.path)
        yield DownloadView(
            url=download.path,
            name=name,
            holds=material.say(f"file_{name}"),
            media_type=download.media_type,
            schema_url=download.schema,
        )
