"""What is kept of pages: the forme of a sheet, printed again, is the page that the sheet gives."""

import datetime as dt
import sys
from pathlib import Path

import pytest

from dateline import built_pages, pipeline, render, store

SAMPLE = Path(__file__).parent.parent
CHOICES = pipeline.Choices(today=dt.date(2026, 1, 1))
sys.path.insert(0, str(SAMPLE / "bench"))
import corpus  # noqa: E402


@pytest.fixture(params=["sample", "corpus"])
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    if request.param == "sample":
        return SAMPLE
    corpus.write(40, tmp_path, layout="ours")
    return tmp_path


def test_a_forme_prints_what_its_sheet_prints(project: Path) -> None:
    """Every kind of page of the sample and of a made-up site, and its key, come from text as from what was laid out."""
    known = pipeline.understood(project, CHOICES, kept=store.Store.none())
    layout = pipeline.laid_out(known)
    press = pipeline.press(known, layout)

    for sheet in layout.sheets:
        forme = built_pages.set_up(sheet)
        again = built_pages.taken(built_pages.Forme.parse(str(forme)))
        assert render.printed_on(again, press) == render.printed_on(sheet, press)
        assert built_pages.set_up(again) == forme


def test_a_page_is_found_by_whom_it_shows(tmp_path: Path) -> None:
    """A story and an entity, by the whole of their address, also where a page leads to a part of theirs."""
    kept = store.Store.open(tmp_path, code="the one under test")
    shows = {"a/index.html": '["A","stories/a-b/",""]', "b/index.html": '["B","people/ana/#in-time",""]'}
    built_pages.keep_formes(kept, "page x", {path: built_pages.Forme(f"earlier {text}", "") for path, text in shows.items()})

    found = {url: built_pages.showing(kept, "page x", url) for url in ("stories/a-b/", "people/ana/", "stories/a/", "people/an")}

    assert found == {"stories/a-b/": ("a/index.html",), "people/ana/": ("b/index.html",), "stories/a/": (), "people/an": ()}
