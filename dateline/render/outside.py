"""Admit an address of the outside world: what an author wrote → a URL that may stand in a link, or nothing."""

from urllib.parse import urlsplit


def outside(url: str) -> str:
    """The URL if it is http or https with a host; empty for anything else, `javascript:` above all."""
    url = url.strip()
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme.lower() in ("http", "https") and parts.netloc and not any(map(str.isspace, url)) else ""


def host(url: str) -> str:
    """The host without `www.`, to stand for the address."""
    return urlsplit(url).netloc.rpartition("@")[2].removeprefix("www.")
