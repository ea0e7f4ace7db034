"""What the user types → what is done, said on stderr; data on stdout. The only room that prints.

Exit codes: 0 done; 1 the content has errors, the old site is intact; 2 wrong usage.
"""

from dateline.cli.door import main, process

__all__ = ["main", "process"]
