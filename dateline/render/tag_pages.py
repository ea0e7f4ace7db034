"""Make the pages of tags and their list: Material → Sheets."""

from dateline.nouns.story import Story
from dateline.render import head
from dateline.render.material import Material
from dateline.render.sheet import Sheet
from dateline.render.stories import newest, shelves, tags
from dateline.render.views.listed import TagView
from dateline.render.views.page import LinkView


def sheets(material: Material) -> tuple[Sheet, ...]:
    """None where no story has a tag."""
    tagged: dict[str, list[Story]] = {}
    names: dict[str, str] = {}
    for story in material.stories:
        for name, url in tags(story):
            tagged.setdefault(url, []).append(story)
            names.setdefault(url, name)
    views = tuple(
        TagView(url=url, name=names[url], lang="", stories=tuple(material.cards[story.id] for story in tagged[url]))
        for url in sorted(tagged)
    )
    if not views:
        return ()
    return (_tag_list(material, views), *(_tag(material, view, tuple(tagged[view.url])) for view in views))


def _tag_list(material: Material, views: tuple[TagView, ...]) -> Sheet:
    site, say = material.library.site, material.say
    page = head.page(
        site=site,
        url="tags/",
        kind="tags",
        title=say("tags"),
        description=head.description(say("describe_tags", site=site.title)),
    )
    return Sheet(page=page, templates=("tags.html",), values={"tags": views}, changed=material.newest)


def _tag(material: Material, view: TagView, stories: tuple[Story, ...]) -> Sheet:
    site, say = material.library.site, material.say
    page = head.page(
        site=site,
        url=view.url,
        kind="tag",
        title=say("stories_tagged", tag=view.name),
        description=head.description(say("describe_tag", tag=view.name, site=site.title)),
        crumbs=(LinkView(text=say("tags"), url="tags/"),),
    )
    values = {"tag": view, "shelves": shelves(material, stories)}
    return Sheet(page=page, templates=("tag.html",), values=values, changed=newest(stories))
