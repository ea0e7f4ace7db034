"""Keep what the rooms made, beside the project: results under the hash of their inputs → the same results, without the work.

A door: `.dateline/store.db`, SQLite with rows of JSON, nothing in it that could run. Its law: it is never in the way. Whatever is
wrong with it (damaged, older, another program's, locked, a full disk), the build goes on as if it were empty, and what a build
makes with it is what one from nothing would make, byte for byte.
"""

from dateline.store.aside import Aside, Gathered, Written
from dateline.store.holders import Holders, keep, keep_parts
from dateline.store.memory import NOTHING, Memory
from dateline.store.shape import Shape, digest, text
from dateline.store.steps import Step, step, whole
from dateline.store.store import FOLDER, Row, Store
from dateline.store.version import version

__all__ = [
    "FOLDER",
    "NOTHING",
    "Aside",
    "Gathered",
    "Holders",
    "Memory",
    "Row",
    "Shape",
    "Step",
    "Store",
    "Written",
    "digest",
    "keep",
    "keep_parts",
    "step",
    "text",
    "version",
    "whole",
]
