"""What the front matter of a page of the author's own may say: Table → TextPage."""

from dateline.frontmatter import keys
from dateline.frontmatter.nodes import Table
from dateline.frontmatter.readers import is_slug, lang, paragraphs, text
from dateline.frontmatter.reading import Reading, Schema, fields
from dateline.frontmatter.story import misnamed
from dateline.nouns.textpage import TextPage
from dateline.text.script import by_script
from dateline.text.slug import slug

PAGE = Schema(
    noun="page",
    readers={"title": text, "summary": paragraphs, "note": paragraphs, "lang": lang},
    also=keys.PAGE,
    needs={"title": "write title: and its title"},
)


def textpage(table: Table, reading: Reading, *, body: str, body_line: int) -> TextPage | None:
    """The page of one file; None where it has problems, which the reading holds then."""
    found = fields(table, PAGE, reading, file=True)
    stem = reading.path.rpartition("/")[2].removesuffix(".md")
    if not is_slug(stem):
        reading.problems.append(misnamed(reading.path, f"{slug(stem)}.md"))
    if "title" in found and not found["title"]:
        reading.lacks('"title" is empty', PAGE.needs["title"])
    if reading.problems:
        return None
    found.setdefault("lang", by_script(body))
    return TextPage(id=stem, path=reading.path, body=body, body_line=body_line, **found)
