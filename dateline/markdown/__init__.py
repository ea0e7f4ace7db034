"""Read Markdown and write HTML: text → Document → Markup.

The law of this room: no text is lost, none of it is ever live. Raw HTML shows as text, a link leads to http, https, mailto or
a page of the site, nothing is loaded from elsewhere, attributes come from a short list. HTML is made here and nowhere else.
"""

from dateline.markdown.html import html
from dateline.markdown.parse import parse
from dateline.markdown.plain import plain

__all__ = ["html", "parse", "plain"]
