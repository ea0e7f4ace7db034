"""Take addresses apart as pages write them, which may be none at all: str → host, path, or both in one."""

from urllib.parse import urljoin, urlsplit


def host(address: str) -> str:
    """The name of the host, in small letters and without `www.`; empty where there is none."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def path(address: str) -> str:
    """Where on its host an address leads; empty where it cannot be told."""
    try:
        return urlsplit(address).path
    except ValueError:
        return ""


def joined(base: str, address: str) -> str:
    """An address that starts from another one, if there is one; empty where it leads nowhere."""
    try:
        urlsplit(address)
        return urljoin(base, address)
    except ValueError:
        return ""
