"""Join a cluster: the address of a Dask scheduler → Workers whose work is done there.

A door: it reaches the network. Dask is loaded here and nowhere else. What is laid on the cluster for all pieces of work is itself
a piece of work, so that it can be made again when the machine that held it is gone.
"""

import hashlib
import platform
import re
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dateline.nouns.problem import DatelineError
from dateline.workers import Tell, Workers

_OBJECT = re.compile(r"in <[^>]*>: ")
"""What Dask says of itself in its errors, which tells a reader nothing."""

_PATIENCE = 15
"""Seconds for a scheduler to answer and a first worker to be there."""
_PACKAGE = Path(__file__).resolve().parent


class NoCluster(DatelineError):
    """Dask is not installed, nobody answers, or those who do are not like us."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """Files for TLS: whom to believe, and who we are. Without them Dask's own configuration says."""

    ca: str = ""
    cert: str = ""
    key: str = ""


@contextmanager
def joined(address: str, papers: Papers, *, jobs: int = 0, tell: Tell | None = None, prints: bool = False) -> Iterator[Workers]:
    """The workers at `address`, for as long as it is needed; `jobs` 0 for as many as it has. With `prints` it prints pages too.

    Raises:
        NoCluster: it cannot be joined.
    """
    client = _client(address, papers)
    try:
        threads = _threads(client, address)
        _alike(client, address)
        yield Workers(jobs or threads, executor=_ClusterExecutor(client), share=_laid_on(client), tell=tell, prints=prints)
    finally:
        client.close(timeout=5)


class _ClusterExecutor(Executor):
    """Those of a cluster. Dask's own executor takes a result for an error if the worker that held it dies while it is fetched."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def submit(self, work: Callable[..., Any], /, *args: Any, **named: Any) -> Any:
        """Have a piece of work done; again by another, up to three times, where its worker dies."""
        return self._client.submit(work, *args, **named, pure=False, retries=3)


def _client(address: str, papers: Papers) -> Any:
    try:
        from distributed import Client, Security
    except ImportError as error:
        raise NoCluster(
            "--cluster needs Dask, which this Python does not have: python -m pip install distributed fsspec"
        ) from error
    security = None
    if papers != Papers():
        security = Security(  # type: ignore[no-untyped-call]
            tls_ca_file=papers.ca or None,
            tls_client_cert=papers.cert or None,
            tls_client_key=papers.key or None,
            require_encryption=True,
        )
    try:
        client: Any = Client(  # type: ignore[no-untyped-call]
            address, timeout=_PATIENCE, security=security, set_as_default=False
        )
        return client
    except (OSError, TimeoutError, ValueError, TypeError, RuntimeError) as error:
        why = " ".join(_OBJECT.sub("", str(error.__cause__ or error)).split())[:200]
        raise NoCluster(
            f"no scheduler answers at {address} ({why}): is `dask scheduler` running there, and the address whole?"
        ) from error


def _threads(client: Any, address: str) -> int:
    try:
        client.wait_for_workers(1, timeout=_PATIENCE)
    except TimeoutError as error:
        raise NoCluster(
            f"the scheduler at {address} has no workers: start some with `dask worker {address} --nthreads 1`"
        ) from error
    return sum(client.nthreads().values())


def _alike(client: Any, address: str) -> None:
    """Work travels by its name: every worker needs the same Dateline, and a Python that reads what ours writes."""
    ours = program()
    try:
        found: dict[str, tuple[str, str]] = client.run(program)
    except Exception as error:
        why = " ".join(str(error).split())[:200]
        raise NoCluster(f"the workers at {address} cannot load Dateline ({why}): install the same version there") from error
    others = sorted(
        f"{worker} has Python {python}, Dateline {code}" for worker, (python, code) in found.items() if (python, code) != ours
    )
    if others:
        found_here = f"here Python {ours[0]}, Dateline {ours[1]}"
        raise NoCluster(f"not the same programs ({found_here}; {'; '.join(others[:3])}): install the same versions everywhere")


def program() -> tuple[str, str]:
    """This Python and this Dateline, so that two can be told apart."""
    state = hashlib.blake2b(digest_size=6)
    for path in sorted(_PACKAGE.rglob("*.py")):
        state.update(path.read_bytes())
    return ".".join(platform.python_version_tuple()[:2]), state.hexdigest()


def _laid_on(client: Any) -> Callable[[Any], Any]:
    return lambda value: value if value is None else client.submit(_same, value, pure=False, retries=3)


def _same(value: Any) -> Any:
    return value
