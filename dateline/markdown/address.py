"""Say whether a link may lead somewhere, and whether that is outside the site: address → yes or no."""

import re

_SCHEMES = ("http", "https", "mailto")
_IGNORED = re.compile(r"[\x00-\x20\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_SCHEME = re.compile(r"([^/?#]*?)(?::|%3a|&colon;?|&#)", re.IGNORECASE)


def permitted(address: str) -> bool:
    """Allow http, https, mailto and addresses inside the site; whatever a browser would overlook is overlooked first."""
    bare = _IGNORED.sub("", address)
    if bare.replace("\\", "/").startswith("//"):
        return False
    scheme = _SCHEME.match(bare)
    return scheme is None or scheme[1].lower() in _SCHEMES


def external(address: str) -> bool:
    """Whether it leads to another site (or to a letter)."""
    return address.lower().startswith(("http:", "https:", "mailto:"))
