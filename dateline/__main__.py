"""`python -m dateline`: the same door as build.py."""

import sys

from dateline.cli import process

if __name__ == "__main__":
    sys.exit(process())
