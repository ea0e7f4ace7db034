"""Make the page of all figures and dates on which sources disagree, and of tolls that move: Material → Sheet."""

from dateline.render import head
from dateline.render.disagree import URL, difference
from dateline.render.material import Material
from dateline.render.sheet import Sheet


def sheets(material: Material) -> tuple[Sheet, ...]:
    """The page of all figures and dates on which sources disagree, and of tolls that move from day to day, where there are any."""
    figures = tuple(difference(material, one) for one in material.differing)
    moving = tuple(difference(material, one) for one in material.moving)
    dates = tuple(happening for happening in material.happenings if happening.differs)
    if not figures and not moving and not dates:
        return ()
    site, say = material.library.site, material.say
    page = head.page(
        site=site,
        url=URL,
        kind="differences",
        section=URL,
        title=say("differences"),
        description=head.description(say("describe_differences", site=site.title)),
    )
    values = {"differences": figures, "moving": moving, "dates": dates}
    return (Sheet(page=page, templates=("differences.html",), values=values, changed=material.newest),)
