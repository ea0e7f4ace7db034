"""Which words the stories of a site share, as a build leaves them: looked up and changed story by story.

Which stories share runs of words, which share names, and of which was asked whether they tell of the same affair.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from dateline import store
from dateline.nouns.account import Account
from dateline.timeline import affair, everywhere, in_parts, same_company

_TOTAL = 1 << 60
_CROWD = 16


def write(
    kept: store.Store,
    *,
    out: str,
    keys: Mapping[str, str],
    marks: Mapping[str, Account],
    affairs: Mapping[tuple[str, str], bool],
) -> None:
    """Keep which words the stories share: `keys` are those they are told under, in the order of the library."""
    total, lines = 0, list[str]()
    for place, (name, key) in enumerate(keys.items()):
        account = marks[name]
        total += _summand(place, name, account)
        lines.append(f"{name} {len(account.runs)} {key}")
    mark = f"{total % _TOTAL:x}"
    kept.put("stories of", {out: store.Row(mark, "\n".join(lines))})
    asked: dict[str, dict[str, bool]] = {}
    for (one, other), same in affairs.items():
        asked.setdefault(one, {})[other] = same
        asked.setdefault(other, {})[one] = same
    kept.put("affairs", {out: store.Row("", json.dumps(asked))})
    if kept.keys(f"marks {out}").get("") != mark:
        _write_marks(kept, map(marks.__getitem__, keys), out=out, key=mark)


def _write_marks(kept: store.Store, accounts: Iterable[Account], *, out: str, key: str) -> None:
    runs, names = list[Sequence[int]](), Counter[str]()
    for account in accounts:
        runs.append(account.runs)
        names.update(account.names)
    store.keep_parts(kept, f"marks {out}", map(_held, in_parts(runs)), size=sum(map(len, runs)), key=key)
    store.keep(kept, f"names {out}", {name: (number,) for name, number in names.items()}, key=key)


def _held(part: list[Sequence[int]]) -> dict[int, list[int]]:
    """The stories that hold each mark, by their places."""
    held: dict[int, list[int]] = {}
    for place, marks in enumerate(part):
        for mark in marks:
            held.setdefault(mark, []).append(place)
    return {mark: _few(places) for mark, places in held.items()}


def _few(places: list[int]) -> list[int]:
    """The stories that hold a mark; of a crowd only how many, below zero: a mark that so many hold tells nothing of any two."""
    return places if len(places) <= _CROWD else [-len(places)]


def _summand(place: int, name: str, account: Account) -> int:
    """What a story, where it stands and its words add to that by which those of all are known."""
    return int(store.digest(f"{place} {name}", account.marks.hex(), "\n".join(sorted(account.names)))[:15], 16)


class SharedWords:
    """Which words the stories of a site share, while those of some change.

    Raises:
        ValueError: nothing of it is kept, or it cannot be read.
    """

    def __init__(self, kept: store.Store, *, out: str) -> None:
        row = kept.one("stories of", out)
        self._marks, self._names = store.Holders(kept, f"marks {out}"), store.Holders(kept, f"names {out}")
        if row is None or not self._marks.key == self._names.key == row.key:
            raise ValueError("not kept, or not of one build")
        self._kept, self._out, self._total = kept, out, int(row.key, 16)
        self._lines = row.value.split("\n")
        self._asked: dict[tuple[str, str], bool] = {}

    def place(self, story: str) -> int:
        """Where a story stands in the library.

        Raises:
            ValueError: it does not.
        """
        found = self._places.get(story)
        if found is None:
            raise ValueError("not in the library")
        return found

    @cached_property
    def _places(self) -> dict[str, int]:
        return {line.partition(" ")[0]: place for place, line in enumerate(self._lines)}

    def has(self, story: str) -> bool:
        """Whether a story stands in the library."""
        return story in self._places

    def name(self, place: int) -> str:
        """The story at a place."""
        return self._lines[place].partition(" ")[0]

    def after(self, story: str, number: int) -> Iterator[str]:
        """So many of the stories that stand below one."""
        place = self.place(story) + 1
        return map(self.name, range(place, min(place + number, len(self._lines))))

    def key(self, story: str) -> str:
        """What a story was told under when the site said what it says of it."""
        return self._lines[self.place(story)].rpartition(" ")[2]

    def same_copies(self, story: str, before: Account, now: Account) -> bool:
        """Whether the same stories are copies of one another though the words of one changed."""
        if before.marks == now.marks:
            return True
        place = self.place(story)
        were, are = frozenset(before.runs), frozenset(now.runs)
        held = {mark: self._marks.of(mark) for mark in were | are}
        others = {mark: [each for each in members if 0 <= each != place] for mark, members in held.items()}
        sizes = {each: int(self._lines[each].split(" ")[1]) for some in others.values() for each in some}
        return same_company(were, are, others=others, sizes=sizes)

    def same_affairs(self, story: str, before: Account, now: Account, names: Callable[[str], frozenset[str]]) -> bool:
        """Whether the same stories tell of the same affairs though one has other names; `names` are those of another story."""
        if before.names == now.names:
            return True
        number = len(self._lines)
        counts = {name: self._count(name) for name in before.names | now.names}
        if any(everywhere(counts[name], number) != everywhere(counts[name] + step, number) for name, step in _steps(before, now)):
            return False
        asked = self._affairs().get(story, {})
        common = frozenset(name for name, count in counts.items() if everywhere(count, number))
        return all(affair(now.names, names(other), common) == same for other, same in asked.items())

    def one_affair(self, names: frozenset[str], others: frozenset[str]) -> bool:
        """Whether two stories of these names tell of the same affair."""
        shared, number = names & others, len(self._lines)
        return affair(names, others, frozenset(name for name in shared if everywhere(self._count(name), number)))

    def ask(self, story: str, answers: Mapping[str, bool]) -> None:
        """Note that of a story and others was asked whether they tell of the same affair."""
        self._asked.update({(story, other): same for other, same in answers.items()})

    def move(self, story: str, before: Account, now: Account, *, key: str) -> None:
        """Note the words that a story has now that it is told under another key."""
        place = self.place(story)
        self._total = (self._total - _summand(place, story, before) + _summand(place, story, now)) % _TOTAL
        self._lines[place] = f"{story} {len(now.runs)} {key}"
        were, are = frozenset(before.runs), frozenset(now.runs)
        for mark in were - are:
            self._marks.put(mark, _without(self._marks.of(mark), place))
        for mark in are - were:
            self._marks.put(mark, _with(self._marks.of(mark), place))
        for name, step in _steps(before, now):
            self._names.put(name, (self._count(name) + step,))

    def write(self) -> None:
        """Keep what moved."""
        key = f"{self._total:x}"
        self._marks.write(key=key)
        self._names.write(key=key)
        self._kept.put("stories of", {self._out: store.Row(key, "\n".join(self._lines))})
        if self._asked:
            known = self._affairs()
            for (one, other), same in self._asked.items():
                known.setdefault(one, {})[other] = known.setdefault(other, {})[one] = same
            self._kept.put("affairs", {self._out: store.Row("", json.dumps(known))})
            self._asked.clear()

    def _affairs(self) -> dict[str, dict[str, bool]]:
        """Of which stories was asked whether they tell of the same affair, and the answers."""
        row = self._kept.one("affairs", self._out)
        return json.loads(row.value) if row is not None else {}

    def _count(self, name: str) -> int:
        return next(iter(self._names.of(name)), 0)


def _with(members: list[int], place: int) -> list[int]:
    return [members[0] - 1] if members and members[0] < 0 else _few([*members, place])


def _without(members: list[int], place: int) -> list[int]:
    """The members without one.

    Raises:
        ValueError: a crowd is one no longer, and who is left is not known.
    """
    if not members or members[0] >= 0:
        return [each for each in members if each != place]
    if members[0] >= -_CROWD - 1:
        raise ValueError("a crowd has gone")
    return [members[0] + 1]


def _steps(before: Account, now: Account) -> list[tuple[str, int]]:
    """How the number of stories that have a name changes."""
    return [(name, -1) for name in sorted(before.names - now.names)] + [(name, 1) for name in sorted(now.names - before.names)]
