"""A template that was compiled once is found again by the next process, and only where what made it is the same."""

import os
import sys
from pathlib import Path

import pytest

from dateline import template_cache as room
from dateline.template_cache import TemplateCache

CODE = compile("1 + 1", "templates/story.html", "eval")


def test_what_one_process_compiled_the_next_one_has(tmp_path: Path) -> None:
    """By the key of the template and the checksum of its text; of another text nothing."""
    TemplateCache(tmp_path / "templates")["plain-a", "sum"] = CODE

    later = TemplateCache(tmp_path / "templates")
    assert later["plain-a", "sum"] == CODE
    for other in (("plain-a", "other"), ("once-a", "sum")):
        with pytest.raises(KeyError):
            later[other]


def test_of_each_template_the_last_is_kept(tmp_path: Path) -> None:
    """However often it is edited, there is one file for it, and none that was begun."""
    for text in range(5):
        TemplateCache(tmp_path)["plain-a", str(text)] = CODE
    assert os.listdir(tmp_path) == ["plain-a"]
    assert TemplateCache(tmp_path)["plain-a", "4"] == CODE


@pytest.mark.parametrize("spoilt", [b"", b"\n\n", b"x\nsum\nx"])
def test_a_file_that_is_none_of_ours_is_compiled_anew(tmp_path: Path, spoilt: bytes) -> None:
    """Empty, cut off, made by something else."""
    (tmp_path / "plain-a").write_bytes(spoilt)
    with pytest.raises(KeyError):
        TemplateCache(tmp_path)["plain-a", "sum"]


def test_what_another_program_made_is_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another Python, another version of Jinja or of what writes for it."""
    TemplateCache(tmp_path)["plain-a", "sum"] = CODE
    monkeypatch.setattr(room, "_made_by", lambda: b"another")
    with pytest.raises(KeyError):
        TemplateCache(tmp_path)["plain-a", "sum"]


def test_where_nothing_can_be_written_it_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that is none, or no folder at all, as where Python is to write no code."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    for place in (tmp_path / "file/templates", None):
        known = TemplateCache(place)
        known["plain-a", "sum"] = CODE
        assert known["plain-a", "sum"] == CODE
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert room.beside() == ()
