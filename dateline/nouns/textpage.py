"""TextPage: a page of the author's own, such as `content/pages/about.md`."""

from dateline.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPage:
    """A page that is neither story nor entity; its URL is `/<id>/`."""

    id: str
    path: str
    title: str
    summary: str = ""
    note: str = ""
    lang: str = ""
    body: str = ""
    body_line: int = 1

    @property
    def url(self) -> str:
        """From the site's root, without a leading slash."""
        return f"{self.id}/"
