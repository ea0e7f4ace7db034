"""Know who asks: names of machine and origin → whether the preview answers, so that no other site's page can read it. Pure."""

import ipaddress
import socket
from functools import lru_cache
from urllib.parse import urlsplit

LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})
EVERYONE = frozenset({"0.0.0.0", "::", ""})
"""Addresses to listen at for all who can reach this machine."""
HEADERS = (
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
)
"""Every answer of the preview has these: no browser keeps it, and none hands it to a page of another site."""


def names(host: str) -> frozenset[str]:
    """The names a preview answers to that listens at `host`: this machine's own, where it listens to others too."""
    return LOCAL if host in LOCAL else LOCAL | {host, socket.gethostname().lower()}


def refused(uri: str, *, host: str, origin: str, names: frozenset[str]) -> bool:
    """Whether a request for `uri` by these headers comes by another name than the preview's own, or from another site's page."""
    asked = urlsplit(uri).netloc if "://" in uri[:16] else host
    return not (_known(host, names) and _known(asked, names) and (not origin or same(origin, host)))


def same(origin: str, host: str) -> bool:
    """Whether a page of this origin is one of the preview itself."""
    try:
        return urlsplit(origin).netloc == host
    except ValueError:
        return False


@lru_cache(maxsize=64)
def _known(given: str, names: frozenset[str]) -> bool:
    host = _host(given)
    if host and host in names:
        return True
    # Listening to everybody, any number is an address of ours; a name could be anybody's.
    return not names.isdisjoint(EVERYONE) and _is_number(host)


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _host(given: str) -> str:
    """The name without its port; empty for what is no name."""
    try:
        parts = urlsplit(f"//{given}")
        return "" if parts.netloc != given or "@" in given else (parts.hostname or "").lower()
    except ValueError:
        return ""
