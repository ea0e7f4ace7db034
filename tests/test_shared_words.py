"""What a build leaves behind of the words its stories share is what a build of the changed stories would leave."""

import random
from array import array
from pathlib import Path

import pytest

from dateline import shared_words, store
from dateline.nouns.account import Account

OUT = "/site"


def marks(*numbers: int) -> bytes:
    """Marks all over their range."""
    return array("I", sorted(number * 800_000 for number in numbers)).tobytes()


def kept_words(kept: store.Store, accounts: dict[str, Account], keys: dict[str, str]) -> shared_words.SharedWords:
    shared_words.write(kept, out=OUT, keys=keys, marks=accounts, affairs={})
    return shared_words.SharedWords(kept, out=OUT)


def rows(kept: store.Store, room: str) -> dict[str, list[int]]:
    """All that is kept under each token, whichever row it stands in; what nobody holds is nothing."""
    lines = [line.split(" ") for name, row in kept.all(room).items() if name for line in row.value.split("\n") if line]
    found = {line[0]: sorted(int(number) for number in line[1:] if number) for line in lines}
    return {token: numbers for token, numbers in found.items() if numbers not in ([], [0])}


@pytest.mark.parametrize("number", [5, 40])
def test_words_that_move_are_words_kept_anew(number: int, tmp_path: Path) -> None:
    """Marks and names that come and go leave what a build of the whole would keep, crowds among them; where a crowd goes, it says so."""
    dice = random.Random(number)

    def account() -> Account:
        return Account(names=frozenset(dice.sample(["ada", "bea", "cyd", "dot"], 2)), marks=marks(*dice.sample(range(12), 5), 99))

    accounts = {f"s{place}": account() for place in range(number)}
    keys = {name: f"{name}k" for name in accounts}
    kept = store.Store.open(tmp_path, code="1")
    words = kept_words(kept, accounts, keys)
    for turn in range(30):
        name = dice.choice(sorted(accounts))
        before, now = accounts[name], account()
        accounts[name], keys[name] = now, f"{name}{turn}"
        try:
            words.move(name, before, now, key=keys[name])
        except ValueError:
            words = kept_words(kept, accounts, keys)
            continue
        words.write()
        moved = {room: rows(kept, f"{room} {OUT}") for room in ("marks", "names")}
        kept_words(kept, accounts, keys)
        for room in ("marks", "names"):
            kept.drop(f"{room} {OUT}", kept.keys(f"{room} {OUT}"))
        words = kept_words(kept, accounts, keys)
        assert moved == {room: rows(kept, f"{room} {OUT}") for room in ("marks", "names")}
        assert words.key(name) == keys[name]
    kept.close()


def test_copies_are_told_by_runs_that_few_share(tmp_path: Path) -> None:
    """A story that comes to share half of its runs with another has other company; one that shares what all share has not."""
    accounts = {f"s{place}": Account(marks=marks(7, *range(100 * place, 100 * place + 10))) for place in range(1, 30)}
    kept = store.Store.open(tmp_path, code="1")
    words = kept_words(kept, accounts, dict.fromkeys(accounts, "k"))
    before = accounts["s1"]

    assert words.same_copies("s1", before, Account(marks=marks(7, *range(100, 110), 5000)))
    assert words.same_copies("s1", before, Account(marks=marks(*range(100, 110))))
    assert not words.same_copies("s1", before, Account(marks=marks(7, *range(100, 110), *range(200, 206))))
    kept.close()
