"""Download: a file of the site's own data, offered to whoever wants to work with it."""

from dateline.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """Its path from the site's root, what it is called, what it holds, and the path of its JSON Schema, empty where its format says
    all; `media_type` by IANA."""

    path: str
    title: str
    description: str
    media_type: str
    schema: str = ""
