"""The benchmarks start from a checkout as it is."""

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
