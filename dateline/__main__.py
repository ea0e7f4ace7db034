"""`python -m dateline`: the same door as build.py."""

import sys

if __name__ == "__main__":
    try:
        from dateline.cli import process

        sys.exit(process())
    except KeyboardInterrupt:  # before anything was begun, or after it was done
        sys.exit(130)
