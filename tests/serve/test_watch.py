"""No save goes unnoticed, however it is made."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue
from threading import Event, Thread

import pytest
from previewing import put, until
from saving import WAYS

from dateline.serve.watch import changes, snapshot


@contextmanager
def watched(root: Path) -> Iterator["Queue[set[str]]"]:
    """The names of the files of each burst, as they come."""
    stop, bursts = Event(), Queue[set[str]]()

    def read() -> None:
        for found in changes(root, seen=seen, going=lambda: not stop.is_set()):
            bursts.put({Path(path).relative_to(root).as_posix() for path in found})

    seen = snapshot(root)
    thread = Thread(target=read)
    thread.start()
    yield bursts
    stop.set()
    thread.join()


def told_of(bursts: "Queue[set[str]]", name: str, *, seconds: float = 6) -> bool:
    """Whether a burst tells of the file."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if name in bursts.get(timeout=max(0.01, end - time.monotonic())):
                return True
        except Empty:
            return False
    return False


@pytest.mark.parametrize("save", WAYS, ids=lambda save: save.__name__)
def test_every_way_of_saving_is_noticed(tmp_path: Path, save) -> None:
    """Ten ways of saving, twice each: the file is told of every time, and stays whole."""
    path = put(tmp_path, "content/stories/a.md", "first")
    with watched(tmp_path) as bursts:
        time.sleep(0.1)
        for text in ("second", "third!"):
            save(path, text)
            assert told_of(bursts, "content/stories/a.md")
    assert path.read_text() == "third!"


def test_a_folder_moved_away_and_back_is_noticed(tmp_path: Path) -> None:
    """What is gone is told of, and so is what came back, with saves made there afterwards."""
    path = put(tmp_path, "content/stories/a.md", "first")
    with watched(tmp_path) as bursts:
        time.sleep(0.1)
        (tmp_path / "content").rename(tmp_path / "away")
        assert told_of(bursts, "content/stories/a.md")
        (tmp_path / "away").rename(tmp_path / "content")
        assert told_of(bursts, "content/stories/a.md")
        path.write_text("third!")
        assert told_of(bursts, "content/stories/a.md")


def test_templates_that_come_later_are_noticed(tmp_path: Path) -> None:
    """A watched folder may be made while the watch runs."""
    put(tmp_path, "content/a.md", "first")
    with watched(tmp_path) as bursts:
        time.sleep(0.1)
        put(tmp_path, "templates/mine.css", "p {}")
        assert told_of(bursts, "templates/mine.css")


def test_hidden_files_change_nothing(tmp_path: Path) -> None:
    """What no build reads wakes nobody."""
    put(tmp_path, "content/a.md", "first")
    with watched(tmp_path) as bursts:
        time.sleep(0.1)
        put(tmp_path, "content/.a.md.swp", "x")
        put(tmp_path, "content/.git/index", "x")
        put(tmp_path, "content/a.md~", "first")
        put(tmp_path, "content/b.md", "second")
        assert bursts.get(timeout=6) == {"content/b.md"}


def test_the_last_of_a_burst_counts(tmp_path: Path) -> None:
    """A save made while another is dealt with is told of afterwards."""
    path = put(tmp_path, "content/a.md", "0")
    stop, read = Event(), list[str]()

    def slowly() -> None:
        for _ in changes(tmp_path, seen=snapshot(tmp_path), going=lambda: not stop.is_set()):
            text = path.read_text()
            time.sleep(0.4)
            read.append(text)

    thread = Thread(target=slowly)
    thread.start()
    time.sleep(0.3)
    for number in range(1, 6):
        path.write_text(str(number) * number)
        time.sleep(0.15)
    until(lambda: read[-1:] == ["55555"], seconds=6)
    stop.set()
    thread.join()


def test_without_events_files_are_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system has no events, or ran out of them, nothing is lost either."""
    monkeypatch.setattr("dateline.serve.watch._events", lambda *_, **__: iter(()))
    path = put(tmp_path, "content/a.md", "first")
    with watched(tmp_path) as bursts:
        time.sleep(0.1)
        path.write_text("second")
        assert told_of(bursts, "content/a.md")


def test_where_events_get_lost_files_are_compared_part_by_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many there are: what was saved, made and taken away without a word is told of all the same."""
    monkeypatch.setattr("dateline.serve.watch._PART", 3)
    monkeypatch.setattr("watchfiles.watch", lambda *_, **__: iter(lambda: time.sleep(0.01) or set(), None))
    paths = [put(tmp_path, f"content/stories/{number}/a.md", "first") for number in range(12)]
    with watched(tmp_path) as bursts:
        time.sleep(0.1)
        paths[2].write_text("second")
        assert told_of(bursts, "content/stories/2/a.md")
        put(tmp_path, "content/people/b.md", "first")
        assert told_of(bursts, "content/people/b.md")
        paths[7].unlink()
        paths[7].parent.rmdir()
        assert told_of(bursts, "content/stories/7/a.md")


def test_a_folder_that_goes_takes_its_files_along(tmp_path: Path) -> None:
    """Whatever was in it is told of, as is what lies in a folder that comes."""
    put(tmp_path, "content/stories/deep/a.md", "first")
    put(tmp_path, "away/b.md", "first")
    with watched(tmp_path) as bursts:
        time.sleep(0.1)
        (tmp_path / "content/stories/deep").rename(tmp_path / "deep")
        assert told_of(bursts, "content/stories/deep/a.md")
        (tmp_path / "away").rename(tmp_path / "content/stories/away")
        assert told_of(bursts, "content/stories/away/b.md")
