"""Counted: a number and what it is of, as words."""


def counted(number: int, noun: str, plural: str = "") -> str:
    """`1 story`, `2 stories`, `1,000 pages`."""
    word = noun if number == 1 else plural or f"{noun}s"
    return f"{number:,} {word}"
