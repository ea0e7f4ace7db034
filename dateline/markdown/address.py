"""Judge where a link leads: address → whether it may lead there, whether that is outside the site, how it is written."""

import re

from markdown_it.common.normalize_url import normalizeLink

_SCHEMES = ("http", "https", "mailto")
_IGNORED = re.compile(r"[\x00-\x20\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_AS_IT_IS = re.compile(r"https?://[a-z0-9.-]{1,63}(?:[/?#](?:[\w!#$&'()*+,./:;=?@~-]|%[0-9A-Fa-f]{2})*)?", re.ASCII)
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


def normalized(address: str) -> str:
    """The address as links have it. Most stand so already; markdown-it would look at each sign of them twice to say so."""
    return address if _AS_IT_IS.fullmatch(address) else normalizeLink(address)
