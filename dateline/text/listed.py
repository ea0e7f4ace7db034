"""Write a closed list of words as one reads it: text → set."""


def listed(words: str) -> frozenset[str]:
    """Give the words that white space parts."""
    return frozenset(words.split())
