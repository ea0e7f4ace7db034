"""Join what is the same: pairs of keys → groups with a label each, by union and find."""

from collections.abc import Iterable


class DisjointSets:
    """Groups of keys that grow by joining; a group's label is the first of its keys in the order they were given."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._order = {key: place for place, key in enumerate(dict.fromkeys(keys))}
        self._above = {key: key for key in self._order}

    def __contains__(self, key: object) -> bool:
        """Whether the key is one of those given."""
        return key in self._above

    def join(self, one: str, other: str) -> None:
        """Make two groups one."""
        first, second = sorted((self.label(one), self.label(other)), key=self._order.__getitem__)
        self._above[second] = first

    def label(self, key: str) -> str:
        """The key that stands for the group."""
        while self._above[key] != key:
            key = self._above[key]
        return key
