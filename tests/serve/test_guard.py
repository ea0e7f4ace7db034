"""Only the site is given, and only to whoever asks for it by the preview's own name."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from previewing import Preview, fetched, preview, put, small
from traversals import traversals

from dateline.serve.host import answer

SECRET = b"never-to-be-given"
UPGRADE = (
    "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
)
FOREIGN = (
    "evil.example",
    "evil.example:80",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "evil.example@localhost",
    "[::1",
    "",
)


def with_secrets(root: Path) -> Path:
    """A project with texts outside its site, and ways out inside it."""
    small(root)
    for name in ("secret.txt", ".git/config", "build.py", "content/stories/theirs.txt"):
        put(root, name, SECRET.decode())
    toml = root / "content/site.toml"
    toml.write_text(f"# {SECRET.decode()}\n{toml.read_text()}")
    return root


def with_ways_out(site: Path, root: Path) -> None:
    (site / "out.txt").symlink_to(root / "secret.txt")
    (site / "out").symlink_to(root)
    put(site, ".hidden", SECRET.decode())


def test_no_address_leads_out_of_the_site(tmp_path: Path) -> None:
    """Of more than 52,184 addresses none is answered with a text from outside the site, links that lead out among them."""
    root = with_secrets(tmp_path)
    site = root / ".dateline/preview"
    for name in ("index.html", "404.html", "stories/a/index.html"):
        put(site, name, "<title>Site</title>")
    with_ways_out(site, root)

    asked = 0
    for base in ("", "/repo"):
        for address in traversals(base=base, host="localhost"):
            asked += 1
            assert SECRET not in answer(str(site), address.partition("?")[0], base=base).content, address
    assert asked > 2 * 52_184


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """A preview with secrets around it and ways out inside it."""
    root = with_secrets(tmp_path_factory.mktemp("guarded"))
    with preview(root, base="/repo") as found:
        with_ways_out(root / ".dateline/preview", root)
        yield found


def raw(port: int, *requests: bytes) -> bytes:
    """What comes back over one connection that is closed after the last request."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(b"".join(requests))
        connection.shutdown(socket.SHUT_WR)
        found = b""
        while piece := connection.recv(65536):
            found += piece
    return found


def first(port: int, request: bytes) -> bytes:
    """The head of what comes back, the connection left open as a websocket's is."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(request)
        return connection.recv(65536)


def get(path: str, *, host: str, more: str = "") -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: {host}\r\n{more}\r\n".encode()


def asked_all(port: int, paths: list[str], *, host: str) -> tuple[int, bytes]:
    """How many were answered, with how many server errors; the addresses go over the wire as they are, a hundred at a time."""
    answered, everything = 0, b""
    for start in range(0, len(paths), 100):
        got = raw(port, *(get(path.replace(" ", "%20"), host=host) for path in paths[start : start + 100]))
        assert SECRET not in got, paths[start : start + 100]
        assert b"HTTP/1.1 5" not in got
        answered += got.count(b"HTTP/1.1 ")
        everything = got
    return answered, everything


def test_what_goes_over_the_wire_leads_nowhere(shown: Preview) -> None:
    """The same over HTTP, a part of them, unchanged by any client: each is answered, none with a secret, none with a server's error."""
    paths = [
        path
        for place, path in enumerate(traversals(base="/repo", host=f"localhost:{shown.port}"))
        if place % 50 == 0 or place > 50_000
    ]

    answered, _ = asked_all(shown.port, paths[-400:] + paths[:600], host=f"localhost:{shown.port}")

    assert answered == 1000
    assert fetched(shown.address)[0] == 200


@pytest.mark.slow
def test_all_of_it_goes_over_the_wire(shown: Preview) -> None:
    """Every one of the addresses over HTTP: no leak, no server error, no hang."""
    host = f"localhost:{shown.port}"
    paths = list(traversals(base="/repo", host=host))

    answered, _ = asked_all(shown.port, paths, host=host)

    assert answered == len(paths) > 52_184
    assert fetched(shown.address)[0] == 200


@pytest.mark.parametrize(
    "path",
    ["/repo/", "/repo/data/stories.json", "/__dateline/state.json", "/__dateline/client.js", "/livereload", "/forcereload?path=*"],
)
@pytest.mark.parametrize("host", FOREIGN)
def test_a_foreign_name_gets_no_answer(shown: Preview, path: str, host: str) -> None:
    """A page of another site that points its own name at this machine reads nothing, by whichever door."""
    for more in ("", UPGRADE if "livereload" in path else "X: y\r\n"):
        got = first(shown.port, get(path, host=host, more=more))

        assert got.startswith((b"HTTP/1.1 403", b"HTTP/1.1 400"))
        assert b"Mill" not in got


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://localhost.evil.example", "http://[::1", "http://127.0.0.1:1"]
)
def test_a_page_of_another_origin_gets_no_answer(shown: Preview, origin: str) -> None:
    """Neither by HTTP nor by websocket; and what it loads without saying who it is, its browser may not hand to it."""
    own = f"127.0.0.1:{shown.port}"
    for path, more in (("/repo/", ""), ("/__dateline/state.json", ""), ("/livereload", UPGRADE)):
        got = first(shown.port, get(path, host=own, more=f"Origin: {origin}\r\n{more}"))
        assert got.startswith(b"HTTP/1.1 403")
        assert b"Mill" not in got
    assert b"Cross-Origin-Resource-Policy: same-origin" in first(shown.port, get("/repo/data/stories.json", host=own))


def test_everybody_is_let_in_only_when_asked_for(tmp_path: Path) -> None:
    """Listening to all of a network is said, with the address; even then any number is ours, and a name could be anybody's."""
    machine = socket.gethostname().lower()
    with preview(small(tmp_path), "--host", "0.0.0.0") as found:
        assert f"drafts included: http://{machine}:{found.port}/" in found.said
        assert f"Preview: http://localhost:{found.port}/" in found.said
        for host in (f"{machine}:{found.port}", f"192.0.2.1:{found.port}"):
            assert first(found.port, get("/", host=host)).startswith(b"HTTP/1.1 200")
        for host in FOREIGN:
            assert first(found.port, get("/", host=host)).startswith((b"HTTP/1.1 403", b"HTTP/1.1 400"))


def test_a_whole_address_is_answered_for_its_own_name_only(shown: Preview) -> None:
    """A request as to a proxy: this preview's own pages, and nobody else's."""
    own = f"127.0.0.1:{shown.port}"

    assert first(shown.port, get(f"http://{own}/repo/", host=own)).startswith(b"HTTP/1.1 200")
    assert first(shown.port, get("http://evil.example/repo/", host=own)).startswith(b"HTTP/1.1 403")


def test_nothing_but_reading_is_allowed(shown: Preview) -> None:
    """What would change something is refused."""
    own = f"127.0.0.1:{shown.port}"
    for method in (b"POST", b"PUT", b"DELETE", b"OPTIONS"):
        assert first(shown.port, get("/repo/", host=own).replace(b"GET", method, 1)).startswith(b"HTTP/1.1 405")
