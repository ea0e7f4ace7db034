"""Page: one file of the built site."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """`path` is the file's place under the site (`stories/a/index.html`); `made_from` the source file, for problems."""

    path: str
    content: bytes
    made_from: str = ""
