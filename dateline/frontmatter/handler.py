"""Split a file and load its front matter: str → (block, body), block → Table.

A handler for python-frontmatter: `frontmatter.loads(text, handler=FrontMatter())` works too, but strips the body's first
indentation and forgets where the block began, so this room takes its two steps itself.
"""

import re
from typing import Any

import yaml
from frontmatter.default_handlers import BaseHandler

from dateline.frontmatter.compose import compose
from dateline.frontmatter.diagnose import PROSE, diagnose
from dateline.frontmatter.nodes import Scalar, Series, Table, Unreadable

BOUNDARY = re.compile(r"^---[ \t]*\r?$", re.M)
_OPENING = re.compile(r"\s*^---[ \t]*\r?$\n?", re.M)
_NEARLY = re.compile(r"\s*^(?:[-—–=*_]{2,}|\+{3,}|;{3,}|---[^\n]*)[ \t]*$", re.M)


class FrontMatter(BaseHandler):
    """YAML between two lines of three hyphens, every value a string that knows its place."""

    FM_BOUNDARY = BOUNDARY
    START_DELIMITER = END_DELIMITER = "---"

    def begin(self, text: str) -> int:
        """The character at which the block begins.

        Raises:
            Unreadable: the file does not begin with front matter.
        """
        opening = _OPENING.match(text)
        if opening is None:
            raise _without(text)
        return opening.end()

    def split(self, text: str) -> tuple[str, str]:
        """The block, and what stands below it, every character kept.

        Raises:
            Unreadable: there is no front matter, or it is not closed (its index is then one of the text).
        """
        begin = self.begin(text)
        closing = BOUNDARY.search(text, begin)
        if closing is None:
            raise _unclosed(text, begin)
        return text[begin : closing.start()], text[closing.end() + 1 :]

    def load(self, fm: str, **_: object) -> dict[str, Any]:
        """Every key with its node; of doubles the last, as python-frontmatter knows no other."""
        return {key.text: node for key, node in self.table(fm).entries}

    def table(self, block: str) -> Table:
        """The block's keys and values in order.

        Raises:
            Unreadable: no YAML, or not a block of keys.
        """
        try:
            root = compose(block)
        except yaml.YAMLError as error:
            raise diagnose(block, error) from error
        if root is None:
            return Table((), 0, 0, False)
        if isinstance(root, Table):
            return root
        raise _no_table(block, root)


def _without(text: str) -> Unreadable:
    todo = "begin it with a line ---, then title: and the headline, then a line ---"
    if not text.strip():
        return Unreadable("the file is empty", todo)
    index = len(text) - len(text.lstrip())
    if _NEARLY.match(text):
        return Unreadable("the front matter begins with another line than ---", "write exactly three hyphens there", index=index)
    return Unreadable("the file has no front matter", todo, index=index)


def _unclosed(text: str, begin: int) -> Unreadable:
    prose = PROSE.search(text, max(0, begin - 1))
    if prose is None:
        return Unreadable("the front matter is not closed", "put a line --- after its last key")
    return Unreadable("the front matter is not closed", "put a line --- before this one", index=prose.end())


def _no_table(block: str, root: Scalar | Series) -> Unreadable:
    if type(root) is Series:
        return Unreadable("the front matter is a list", "write keys with values, such as title: and the headline", index=root.start)
    nearly = diagnose(block, None)
    if nearly.what:
        return nearly
    return Unreadable("the front matter is one text", "write keys with values, such as title: and the headline", index=root.start)
