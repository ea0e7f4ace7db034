"""Read Markdown: text → Document."""

from dateline.markdown.dialect import dialect
from dateline.markdown.tidy import tidy
from dateline.nouns.document import Document


def parse(text: str, *, lang: str, root: str = "") -> Document:
    """Read a body in language `lang`, a BCP 47 tag, whose quotation marks it gets.

    `root` leads from the page to the site's root (`../../`), so that `/assets/map.png` is found under any base.
    """
    tokens = dialect(lang).parse(text, {})
    return Document(tokens=tuple(tidy(tokens, root=root, length=len(text))), lang=lang)
