"""Who does the work: the options of a command → Workers, of this machine or of a cluster."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from dateline.nouns.problem import DatelineError
from dateline.workers import Tell, Workers


@contextmanager
def workers_for(chosen: argparse.Namespace, *, jobs: int = 0, tell: Tell | None = None) -> Iterator[Workers]:
    """Processes of this machine, `jobs` at most; with --cluster those that the scheduler there has.

    Raises:
        DatelineError: options that do not go together; the cluster cannot be joined.
    """
    papers = {name: getattr(chosen, f"tls_{name}") or "" for name in ("ca", "cert", "key")}
    prints = bool(getattr(chosen, "print_there", False))
    if not chosen.cluster:
        if any(papers.values()) or prints:
            raise DatelineError("--print-there, --tls-ca, --tls-cert and --tls-key are for --cluster ADDRESS")
        yield Workers(jobs, tell=tell)
        return
    from dateline.cluster import Papers, joined  # loads Dask

    with joined(chosen.cluster, Papers(**papers), jobs=jobs, tell=tell, prints=prints) as elsewhere:
        yield elsewhere
