"""Find a Chromium for the browser tests; `python tests/chromium.py` makes sure that there is one if it can be had.

Looked for in this order: $DATELINE_CHROMIUM, the machine's own, Playwright's download in its cache.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
PLACES = (
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
)
GET_ONE = f"{Path(sys.executable).parent / 'playwright'} install chromium"


def find() -> str | None:
    """The path of a Chromium, or None."""
    named = os.environ.get("DATELINE_CHROMIUM")
    if named:
        return shutil.which(named)
    for name in NAMES:
        if path := shutil.which(name):
            return path
    return next((str(path) for path in (*PLACES, *downloaded()) if path.is_file()), None)


def downloaded() -> tuple[Path, ...]:
    """Where Playwright's own download would lie."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return (Path(playwright.chromium.executable_path),)


def main() -> int:
    """Fetch Playwright's Chromium into its cache where none is found; never fails, the tests say what is missing."""
    if find():
        return 0
    print("No Chromium found; fetching Playwright's own into its cache ...", file=sys.stderr)
    try:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True, timeout=600)
    except (OSError, subprocess.SubprocessError):
        print("No Chromium could be fetched; the browser tests will be left out.", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
