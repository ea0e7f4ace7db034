"""Pages made of parts, and the plain words of a page: str → str."""

import re
from html import escape, unescape

_LINE_END = re.compile(r"<(?:br|hr)\b[^>]*>|</(?:p|h[1-6]|li|tr|div|ul|ol|table|blockquote|dt|dd)>", re.I)
_PARAGRAPH_END = re.compile(r"</(?:p|h[1-6]|ul|ol|table|div|blockquote)>", re.I)
_TAG = re.compile(r"<[^<>]*>")


def page(body: str, *, title: str = "", lang: str = "") -> str:
    """A page whose one article is `body`, which is HTML already."""
    language = f' lang="{escape(lang)}"' if lang else ""
    head = f"<title>{escape(title)}</title>" if title else ""
    return f"<!doctype html>\n<html{language}><head>{head}</head><body><article>\n{body}\n</article></body></html>\n"


def words_of(body: str) -> str:
    """The words of simple HTML, paragraphs parted by blank lines."""
    text = _PARAGRAPH_END.sub("\n\n", _LINE_END.sub(lambda found: found[0] + "\n", body))
    text = unescape(_TAG.sub("", text))
    return re.sub(r"[ \t]*\n(?:[ \t]*\n)+", "\n\n", text).strip() + "\n"
