"""The benchmarks start from a checkout as it is."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parent.parent / "bench"


@pytest.mark.parametrize("name", ["corpus", "preview", "run"])
def test_a_benchmark_says_what_it_takes(name: str) -> None:
    """With no path set, and from any folder."""
    told = subprocess.run([sys.executable, BENCH / f"{name}.py", "--help"], capture_output=True, text=True, check=False, cwd="/")

    assert (told.returncode, told.stderr) == (0, "")
    assert "usage:" in told.stdout


def test_an_edited_template_shows_on_its_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A tag of the headline is written otherwise, and with the next edit as before."""
    monkeypatch.syspath_prepend(str(BENCH))
    retouched = importlib.import_module("run").retouched
    path = tmp_path / "templates/story.html"
    retouched(tmp_path, "", "templates/story.html")
    once = path.read_text(encoding="utf-8")
    retouched(tmp_path, "", "templates/story.html")

    assert once.replace("</h1 >", "</h1>") == path.read_text(encoding="utf-8") != once
