"""What is laid out on a stage."""

import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline import write

PIECES = st.lists(st.sampled_from((b"", b"The mill ", b"turns. ", b"Again.")), max_size=8)


@pytest.fixture(autouse=True, scope="module")
def small_chunks() -> Iterator[None]:
    """A handful of pieces is as much as a file of some size."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys.modules["dateline.write.stage"], "_CHUNK", 9)
        yield


@given(before=st.none() | PIECES, pieces=PIECES)
def test_a_file_that_comes_in_pieces_is_the_sum_of_them(before: list[bytes] | None, pieces: list[bytes]) -> None:
    """Whatever the site had there; where that is the same, it is the same file and counts as none that was written."""
    with TemporaryDirectory() as folder:
        out = Path(folder) / "site"
        if before is not None:
            with write.stage(out) as stage:
                stage.put("data/a.json", b"".join(before))
                stage.finish(laid=["data/a.json"], written=["data/a.json"], kept=[])
            inode = (out / "data/a.json").stat().st_ino
        with write.stage(out) as stage:
            new = stage.pour("data/a.json", iter(pieces))
            stage.finish(laid=["data/a.json"], written=["data/a.json"] if new else [], kept=[])

        assert (out / "data/a.json").read_bytes() == b"".join(pieces)
        assert new == (before is None or b"".join(before) != b"".join(pieces))
        assert new or (out / "data/a.json").stat().st_ino == inode


def test_nothing_is_poured_through_a_link(tmp_path: Path) -> None:
    """A link in the site's folder is no file of the site, whatever it leads to."""
    out = tmp_path / "site"
    out.mkdir()
    (tmp_path / "elsewhere").write_bytes(b"mine")
    with write.stage(out) as stage:
        (out / "a.json").symlink_to(tmp_path / "elsewhere")

        assert stage.pour("a.json", [b"mine"])
        stage.finish(laid=["a.json"], written=["a.json"], kept=[])
    assert not (out / "a.json").is_symlink()


def test_a_file_put_ahead_stands_at_once_or_never_did(tmp_path: Path) -> None:
    """It takes the place of the site's before the stage is done; where something breaks down the very file is back, however often it
    was put."""
    page = tmp_path / "site/stories/a/index.html"
    page.parent.mkdir(parents=True)
    (tmp_path / "site/index.html").write_bytes(b'<meta name="generator" content="Dateline">')
    page.write_bytes(b"old")
    inode = page.stat().st_ino
    for breaks in (True, False):
        with suppress(ZeroDivisionError), write.stage(tmp_path / "site", flat=True) as stage, stage.ahead() as put:
            for text in (b"new", b"newer"):
                put("stories/a/index.html", text)
                assert page.read_bytes() == text
            1 / (not breaks)
        assert page.read_bytes() == (b"old" if breaks else b"newer")
        assert (page.stat().st_ino == inode) is breaks
    assert sorted(path.name for path in tmp_path.iterdir() if "stage" in path.name) == []
