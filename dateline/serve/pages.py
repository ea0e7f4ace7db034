"""Answer for the site's own addresses: a request → the page as GitHub Pages would give it, marked as a preview.

Pages are nearly all that is asked for, and many may ask at once while a build has the other processor: they are written straight to
the connection. What the preview needs beside them (the websocket, its client) is handed on.
"""

import time
from collections.abc import Awaitable, Callable, Iterable
from functools import lru_cache
from http import HTTPStatus

from tornado.httputil import (
    HTTPConnection,
    HTTPHeaders,
    HTTPMessageDelegate,
    HTTPServerConnectionDelegate,
    RequestStartLine,
    ResponseStartLine,
    format_timestamp,
)

from dateline.serve import guard
from dateline.serve.host import Answer

_METHODS = frozenset({"GET", "HEAD"})
_PLAIN = "text/plain; charset=utf-8"


class Front(HTTPServerConnectionDelegate):
    """Answers with what `given` has for a path; addresses that begin with one of `others` are `beside`'s."""

    def __init__(
        self,
        given: Callable[[str], Answer],
        *,
        names: frozenset[str],
        beside: HTTPServerConnectionDelegate,
        others: Iterable[str],
    ) -> None:
        self.given = given
        self.names = names
        self.beside = beside
        self.others = tuple(others)

    def start_request(self, server_conn: object, request_conn: HTTPConnection) -> HTTPMessageDelegate:
        """As tornado asks: what hears the next request of a connection."""
        return _Request(self, server_conn, request_conn)

    def answer(self, asked: RequestStartLine, headers: HTTPHeaders) -> Answer:
        """What this request gets."""
        if asked.method not in _METHODS:
            return _refusal(HTTPStatus.METHOD_NOT_ALLOWED)
        host, origin = headers.get("Host", ""), headers.get("Origin", "")
        if guard.refused(asked.path, host=host, origin=origin, names=self.names):
            return _refusal(HTTPStatus.FORBIDDEN)
        path, mark, query = _in_the_site(asked.path).partition("?")
        found = self.given(path)
        return found.leading_on(f"?{query}") if found.location and mark and query else found


class _Request(HTTPMessageDelegate):
    """One request, answered when all of it is here."""

    def __init__(self, front: Front, server_conn: object, connection: HTTPConnection) -> None:
        self._front, self._server, self._connection = front, server_conn, connection
        self._beside: HTTPMessageDelegate | None = None

    def headers_received(self, start_line: RequestStartLine | ResponseStartLine, headers: HTTPHeaders) -> Awaitable[None] | None:
        assert isinstance(start_line, RequestStartLine)
        self._asked, self._headers = start_line, headers
        if not _in_the_site(start_line.path).startswith(self._front.others):
            return None
        self._beside = self._front.beside.start_request(self._server, self._connection)
        return self._beside.headers_received(start_line, headers)

    def data_received(self, chunk: bytes) -> Awaitable[None] | None:
        return self._beside.data_received(chunk) if self._beside else None

    def finish(self) -> None:
        if self._beside is not None:
            self._beside.finish()
            return
        found = self._front.answer(self._asked, self._headers)
        line = ResponseStartLine("HTTP/1.1", found.status, HTTPStatus(found.status).phrase)
        content = b"" if self._asked.method == "HEAD" else found.content
        self._connection.write_headers(line, _headers(found), content)
        self._connection.finish()

    def on_connection_close(self) -> None:
        if self._beside is not None:
            self._beside.on_connection_close()


def _refusal(status: HTTPStatus) -> Answer:
    return Answer(status=status, content=f"{status} {status.phrase}\n".encode(), media_type=_PLAIN)


def _headers(found: Answer) -> HTTPHeaders:
    headers = HTTPHeaders(_always(int(time.time())))
    headers["Content-Type"] = found.media_type
    headers["Content-Length"] = str(len(found.content))
    if found.location:
        headers["Location"] = found.location
    return headers


@lru_cache(maxsize=1)
def _always(second: int) -> dict[str, str]:
    return {"Date": format_timestamp(second), **dict(guard.HEADERS)}


def _in_the_site(uri: str) -> str:
    """The path and query of a request, whether it gives these only or, as to a proxy, a whole address."""
    plain = uri.partition("#")[0]
    scheme, mark, rest = plain.partition("://")
    if not mark or scheme.lower() not in ("http", "https"):
        return plain
    _, slash, path = rest.partition("/")
    return f"{slash}{path}"
