"""The stories of a site by when and what they tell has happened, as a build leaves them: whose events may be one is looked up."""

from collections.abc import Iterable, Mapping, Sequence

from dateline import store, timeline
from dateline.nouns.event import Event


def write(kept: store.Store, held: Mapping[str, Sequence[str]], *, out: str, stories: Iterable[str]) -> None:
    """Keep the places of the stories on each shelf."""
    place = {name: at for at, name in enumerate(stories)}
    lines = {store.digest(shelf): [place[name] for name in members] for shelf, members in held.items()}
    key = store.digest(*(f"{token} {members}" for token, members in sorted(lines.items())))
    if kept.keys(_room(out)).get("") != key:
        store.keep(kept, _room(out), lines, key=key)


def near(kept: store.Store, events: Iterable[Event], *, out: str) -> frozenset[int]:
    """The places of the stories that tell anything with which one of these events may be one.

    Raises:
        ValueError: nothing is kept.
    """
    held = store.Holders(kept, _room(out))
    return frozenset(place for event in events for shelf in timeline.shelves(event) for place in held.of(store.digest(shelf)))


def _room(out: str) -> str:
    return f"shared events {out}"
