"""Write HTML: Document → Markup. Everything that is text is escaped here; nothing comes in as HTML."""

from collections.abc import Sequence
from typing import Any

from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from markupsafe import Markup

from dateline.markdown.dialect import dialect
from dateline.markdown.plain import words_of
from dateline.nouns.document import Document


def html(document: Document) -> Markup:
    """Give the body as HTML that may stand in a page as it is."""
    return Markup(_WRITER.render(document.tokens, dialect("").options, {}))


class _Writer(RendererHTML):
    """markdown-it's renderer, which finds one method per type of token by its name."""

    @staticmethod
    def renderAttrs(token: Token) -> str:
        """Most tokens have none."""
        return (
            "".join([f' {escapeHtml(name)}="{escapeHtml(str(value))}"' for name, value in token.attrs.items()])
            if token.attrs
            else ""
        )

    def html_block(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """Show HTML as the text it is; no parser of ours makes such a token."""
        return escapeHtml(tokens[idx].content)

    html_inline = html_block

    def named_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """A name in double brackets that nobody led anywhere shows its words."""
        return ""

    named_close = named_open

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """A picture always has a description, be it empty, and waits until it comes into sight."""
        token = tokens[idx]
        return self.renderToken([token.copy(attrs={**token.attrs, "alt": words_of(token), "loading": "lazy"})], 0, options, env)

    def table_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """A wide table scrolls by itself, not the page; by the keyboard, too."""
        return '<div class="table-scroll" tabindex="0">' + self.renderToken(tokens, idx, options, env)

    def table_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """Close the frame as well."""
        return self.renderToken(tokens, idx, options, env) + "</div>\n"

    def footnote_ref(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """The number in the text."""
        name, reference, number = _names(tokens[idx].meta)
        return f'<sup class="footnote-ref"><a href="#{name}" id="{reference}" role="doc-noteref">{number}</a></sup>'

    def footnote_anchor(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """The way back into the text."""
        _, reference, number = _names(tokens[idx].meta)
        return f' <a href="#{reference}" class="footnote-backref" role="doc-backlink" aria-label="↩ {number}">↩\ufe0e</a>'

    def footnote_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """One note."""
        name, _, _ = _names(tokens[idx].meta)
        return f'<li id="{name}">'

    def footnote_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """End of a note."""
        return "</li>\n"

    def footnote_block_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """All notes, after the text."""
        return '<section class="footnotes" role="doc-endnotes">\n<ol>\n'

    def footnote_block_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """End of the notes."""
        return "</ol>\n</section>\n"


def _names(meta: dict[str, Any]) -> tuple[str, str, str]:
    """The ids of a note and of its place in the text, and its number; a note referred to again gets further places."""
    number = str(meta["id"] + 1)
    again = f"-{meta['subId'] + 1}" if meta.get("subId") else ""
    return f"fn-{number}", f"fnref-{number}{again}", number


_WRITER = _Writer()
