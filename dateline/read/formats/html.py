"""Pages made of parts, and the plain words of a page: str → str."""

import re
from html import escape, unescape

_LINE_END = re.compile(r"<(?:br|hr)\b[^>]*>|</(?:p|h[1-6]|li|tr|div|ul|ol|table|blockquote|dt|dd)>", re.I)
_PARAGRAPH_END = re.compile(r"</(?:p|h[1-6]|ul|ol|table|div|blockquote)>", re.I)
_TAG = re.compile(r"<[^<>]*>")
_HEAD = re.compile(r"<(head|style|script|title|xml)\b[^>]*>.*?</\1\s*>|<!--.*?-->", re.S | re.I)
_SHAPED = re.compile(
    r"<(?:img|table|ul|ol|pre|nav|article|section|aside|header|footer|h2|blockquote|iframe|form)\b|display:\s*none", re.I
)
_LINKS = 5
_HEADING = re.compile(r"<h([1-6])\b[^>]*>(?:<a\b[^>]*></a>)*")


def page(body: str, *, title: str = "", lang: str = "") -> str:
    """A page whose one article is `body`, which is HTML already."""
    language = f' lang="{escape(lang)}"' if lang else ""
    head = f"<title>{escape(title)}</title>" if title else ""
    return f"<!doctype html>\n<html{language}><head>{head}</head><body><article>\n{body}\n</article></body></html>\n"


def written(text: str) -> str | None:
    """The words of a page that is nothing but headings and paragraphs, as a mail or a letter is; None for any other."""
    body = _HEAD.sub("", text)
    if _SHAPED.search(body) or body.count("<a ") > _LINKS:
        return None
    return words_of(marked(re.sub(r"\s+", " ", body)))


def marked(body: str) -> str:
    """Simple HTML with the signs of Markdown before its headings."""
    return _HEADING.sub(lambda found: f"{found[0]}{'#' * int(found[1])} ", body)


def words_of(body: str) -> str:
    """The words of simple HTML, paragraphs parted by blank lines."""
    text = _PARAGRAPH_END.sub("\n\n", _LINE_END.sub(lambda found: found[0] + "\n", body))
    text = unescape(_TAG.sub("", text))
    return re.sub(r"[^\S\n]*\n(?:[^\S\n]*\n)+", "\n\n", text).strip() + "\n"
