"""What all tests share: a real Chromium, and a last line that says when there was none."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parent))
import chromium

# A busy machine is slow, not wrong; the same examples every time, so that a red run can be repeated.
settings.register_profile("house", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("house")

NEEDED = "DATELINE_BROWSER_NEEDED"
left_out: list[str] = []


@pytest.fixture(scope="session")
def project() -> Path:
    """The folder of this project, sample site and all."""
    return Path(__file__).parent.parent


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    """A headless Chromium that reaches this machine only; the test is skipped where there is none."""
    path = chromium.find()
    if path is None:
        if os.environ.get(NEEDED):
            pytest.fail(f"no Chromium found, and {NEEDED} is set")
        pytest.skip("no Chromium found")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=path,
            args=[
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
            ],
        )
        yield started
        started.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Remember which tests had to be left out for want of a browser."""
    left_out.extend(report.nodeid for report in terminalreporter.stats.get("skipped", []) if "no Chromium" in str(report.longrepr))


def pytest_unconfigure() -> None:
    """Say in the very last line what to type when browser tests were left out."""
    if left_out:
        print(
            f"{len(left_out)} browser tests were left out: no Chromium found. To run them too, type: {chromium.GET_ONE}", flush=True
        )
