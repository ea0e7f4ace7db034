"""The door: `python build.py [command]`, the same as `python -m dateline`."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 (whoever starts it with an old Python is told so)
    sys.exit("Dateline needs Python 3.11 or later; this is " + sys.version.split()[0])

if __name__ == "__main__":
    try:
        from dateline.cli import process

        sys.exit(process())
    except KeyboardInterrupt:  # before anything was begun, or after it was done
        sys.exit(130)
