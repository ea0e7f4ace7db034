"""A pattern that was compiled once is found again, and is the same one."""

import re
from pathlib import Path

import pytest

from dateline import pattern_cache

SOURCES = [
    (r"(?P<year>\d{4})-(?P<month>\d\d)", 0),
    (r"(?i:straße|\bNEW\b)[^\W\d_]+", 0),
    (r"^ (a|b)+? \1 # twice", re.X | re.M | re.I),
    ("[\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]+|\\\u2028", 0),
]
TEXT = "2026-01 new things\nstraßen 第二十 a a Straßenbahn\naaa a"


def compiled() -> list[re.Pattern[str]]:
    re.purge()
    return [re.compile(source, flags) for source, flags in SOURCES]


def seen(found: list[re.Pattern[str]]) -> list[object]:
    return [(each.pattern, each.flags, each.groups, dict(each.groupindex), each.findall(TEXT)) for each in found]


def test_what_is_kept_matches_what_was_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Groups, their names, flags and what is found are the same, and nothing is compiled the second time."""
    plain = seen(compiled())
    with pattern_cache.kept(tmp_path):
        first = seen(compiled())
    parser = re._compiler._parser  # type: ignore[attr-defined]
    monkeypatch.setattr(parser, "parse", lambda *_: pytest.fail("compiled again"))
    with pattern_cache.kept(tmp_path):
        again = seen(compiled())

    assert plain == first == again


def test_a_new_project_has_what_others_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was compiled for one is left beside the program, too, and the next one compiles nothing; nothing else lies there."""
    one, other, program = (tmp_path / name for name in ("one", "other", "program"))
    for folder in (one, other, program):
        folder.mkdir()
    with pattern_cache.kept(one, program):
        first = seen(compiled())
    monkeypatch.setattr(re._compiler._parser, "parse", lambda *_: pytest.fail("compiled again"))  # type: ignore[attr-defined]
    with pattern_cache.kept(other, program):
        assert seen(compiled()) == first
    assert [path.name for path in program.iterdir()] == ["patterns"]


def test_patterns_are_compiled_as_ever_afterwards(tmp_path: Path) -> None:
    """What is done inside leaves no trace in Python, not even after an error."""
    before = re._compiler.compile, re._compiler._sre  # type: ignore[attr-defined]
    with pytest.raises(re.error), pattern_cache.kept(tmp_path):
        re.compile("(")

    assert (re._compiler.compile, re._compiler._sre) == before  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "damage",
    [lambda old: b"", lambda old: old[:-4], lambda old: old.replace(b"year", b"yore"), lambda old: b"0\n[1]\n", bytes.upper],
)
def test_a_damaged_file_is_as_good_as_none(damage: "object", tmp_path: Path) -> None:
    """All is compiled, and kept anew."""
    with pattern_cache.kept(tmp_path):
        whole = seen(compiled())
    path = tmp_path / "patterns"
    good = path.read_bytes()
    path.write_bytes(damage(good))  # type: ignore[operator]

    with pattern_cache.kept(tmp_path):
        assert seen(compiled()) == whole
    assert path.read_bytes() == good


def test_a_folder_that_is_not_there_keeps_nothing(tmp_path: Path) -> None:
    """A project that may not be written to is built all the same."""
    with pattern_cache.kept(tmp_path / "nowhere"):
        assert seen(compiled()) == seen(compiled())
