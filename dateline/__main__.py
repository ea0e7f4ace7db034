"""`python -m dateline`: the same door as build.py."""

import sys

from dateline.cli import main

if __name__ == "__main__":
    sys.exit(main())
