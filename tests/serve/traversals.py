"""Addresses that try to leave the site: ways to write two dots, ways to write a slash, how deep, to where, from where."""

from collections.abc import Iterator
from itertools import product

UP = (
    "..", "%2e%2e", ".%2e", "%2E.", "%252e%252e", "%25252e%25252e", "..%00", "%00..", "..;", "..;a=b", "....", ". .", ".. ", "%20..",
    "..%09", "..%0d%0a", "%c0%ae%c0%ae", "%e0%80%ae%e0%80%ae", "%f0%80%80%ae.", "%u002e%u002e", "%ef%bc%8e%ef%bc%8e", "．．", "..%c0%af",
    "x/../..",
)  # fmt: skip
SLASH = ("/", "%2f", "%2F", "%5c", "\\", "//", "%252f", "/./", "%c0%af", "%e2%88%95", "%u2215", "%2f%5c")
TARGETS = (
    "secret.txt",
    "content/site.toml",
    "content/stories/theirs.md",
    ".dateline/store.db",
    ".git/config",
    "etc/passwd",
    "build.py%00.html",
)
STARTS = ("{base}/", "{base}/stories/", "/", "{base}", "/__dateline/")
DEPTHS = (1, 2, 3, 4, 6, 9)
ODD = (
    "http://{host}{base}/../secret.txt", "http://{host}/../../secret.txt", "HTTP://{host}{base}/%2e%2e/secret.txt", "//{host}/../secret.txt",
    "file:///etc/passwd", "{base}/.", "{base}/..", "{base}/./.", "{base}/~root/", "{base}/C:/secret.txt", "{base}/C:%5csecret.txt",
    "{base}/CON", "{base}/aux.html", "{base}/index.html::$DATA", "{base}/index.html%20", "{base}/index.html.", "{base}/stories%00/",
    "{base}/out.txt", "{base}/out", "{base}/out/secret.txt", "{base}/out/content/site.toml", "{base}/.hidden", "{base}/.git/config",
    "{base}/%2ehidden", "{base}/STORIES/", "{base}/Index.html", "{base}/%", "{base}/%2", "{base}/%zz", "{base}/%ff%fe", "{base}/?../secret.txt",
    "{base}/#/../secret.txt", "/__dateline/../secret.txt", "/__dateline/client.js/../../secret.txt", "/__dateline/%2e%2e/secret.txt", "*",
)  # fmt: skip


def traversals(*, base: str, host: str) -> Iterator[str]:
    """More than fifty-two thousand of them, each once."""
    for start, depth, up, slash, target in product(STARTS, DEPTHS, UP, SLASH, TARGETS):
        yield start.format(base=base) + (up + slash) * depth + target
    for odd in ODD:
        yield odd.format(base=base, host=host)
    for target, slash in product(TARGETS, SLASH):
        yield f"{base}{slash}{'a' * 5000}{slash}{'..' + slash}{target}"
        yield f"{base}{slash}" + f"a{slash}..{slash}" * 600 + f"..{slash}" * 9 + target
