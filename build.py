"""The door: `python build.py [command]`, the same as `python -m dateline`."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 (whoever starts it with an old Python is told so)
    sys.exit("Dateline needs Python 3.11 or later; this is " + sys.version.split()[0])

from dateline.cli import process

if __name__ == "__main__":
    sys.exit(process())
