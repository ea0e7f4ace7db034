"""`convert` on the command line: explained on the terminal and on a page, one file or many."""

import io
import re
import sys
from pathlib import Path

import pytest

from dateline.cli import main
from dateline.cli.progress import progress

ARTICLE = """\
Home / News / Harbour
Village sells pearls to the world
news.example.org   2023-03-06 17:33   Source: paper.example.com

A village in the hills has begun to sell its <b>pearls</b> over the internet, and its farmers say that they earn more than before.

"We used to wait for traders," said one of them, who keeps forty ponds. "Now the buyers come to us."

Author:   Editor: Mary Major
"""
EXPORT = "".join(
    f"{title}\n\nThe Bay Courier\n\nMarch 14, 2023 Tuesday\n\nLength: 60 words\n\nByline: Mary Major\n\nBody\n\nThe {title} was told at length in the "
    "village hall, where everybody who had come by boat stayed until the last candle was burnt down and the rain had stopped.\n\n"
    "Load-Date: March 15, 2023\n\nEnd of Document\n\n"
    for title in ("Tale of the ferry", "Tale of the oven")
)


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "export.txt").write_text(EXPORT)
    return tmp_path


def test_explain_tells_fields_reasons_and_shares(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """On the terminal: what the fields are, why, where every word went, and how much of the words that is."""
    assert main(["convert", "a.txt", "--explain"], root=article) == 0

    said = capsys.readouterr().out
    assert "title          Village sells pearls to the world" in said
    assert "Where every word went:" in said
    assert re.search(r"Of \d+ characters: body \d+ %", said)


def test_explain_makes_a_page_of_its_own(article: Path) -> None:
    """The page holds every word of the article, runs nothing, asks nobody, and takes nothing of the article for markup."""
    assert main(["convert", "a.txt", "--explain", "--out", "why.html"], root=article) == 0

    page = (article / "why.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "default-src 'none'" in page
    assert not re.search(r"(?:src|href)=", page)
    assert "&lt;b&gt;pearls&lt;/b&gt;" in page
    assert 'class="body"' in page
    assert "Home / News / Harbour" in page


def test_the_page_parts_paragraphs_and_lists_the_rules(article: Path) -> None:
    """A page's paragraphs are lines of their own though its source has none; rules can be read without a pointer."""
    told = "The harbour town of Lindholm opened a school for boat builders on Tuesday, the first on the coast."
    (article / "a.html").write_text(f"<html><body><h1>Boats are built again</h1><p>{told}</p><p>{told[::-1]}</p></body></html>")

    assert main(["convert", "a.html", "--explain", "--out", "why.html"], root=article) == 0

    page = (article / "why.html").read_text(encoding="utf-8")
    assert re.search(rf"{told}</span>\n<span[^>]*>{told[::-1]}", page)
    assert f"<tr><th>body</th><td>{told}</td><td>article</td></tr>" in page


def test_a_page_needs_the_name_of_a_page(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--explain --out DIR` is wrong usage, said with the right one."""
    assert main(["convert", "a.txt", "--explain", "--out", "folder"], root=article) == 2
    assert ".html" in capsys.readouterr().err


def test_an_export_is_written_in_parts(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of a file with several articles each gets a number; on standard output there is room for one only."""
    assert main(["convert", "export.txt", "--out", "made"], root=article) == 0
    assert "1 of 1 file converted (2 articles)" in capsys.readouterr().err
    assert sorted(path.name for path in (article / "made").iterdir()) == ["export-1.md", "export-2.md"]
    assert main(["convert", "export.txt", "--stdout"], root=article) == 2
    assert "holds 2 articles" in capsys.readouterr().err


def test_several_articles_that_were_pasted_are_told(
    article: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What came by standard input is called so, and not by its sign."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO((article / "export.txt").read_bytes())))

    assert main(["convert", "-", "--stdout"], root=article) == 2
    assert "standard input holds 2 articles" in capsys.readouterr().err


def test_a_dry_run_into_a_folder_writes_nothing(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It says what would be converted."""
    assert main(["convert", "a.txt", "--out", "made", "--dry-run"], root=article) == 0
    assert "would be converted" in capsys.readouterr().err
    assert not (article / "made").exists()


def test_progress_is_drawn_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Off a terminal nothing is drawn; on one the line is wiped at the end."""
    monkeypatch.setattr("dateline.cli.progress._PATIENCE", 0.0)
    monkeypatch.setenv("TERM", "xterm")
    with progress("Converting") as tell:
        tell(1, 2, "a.txt")
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    with progress("Converting") as tell:
        tell(1, 2, "folder/a.txt")

    drawn = capsys.readouterr().err
    assert "1 of 2  a.txt" in drawn
    assert drawn.endswith("\r\x1b[K")


def test_what_is_wrong_names_its_file(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that holds nothing is called by its name, with what to do."""
    (article / "empty.txt").write_bytes(b"")

    assert main(["convert", "empty.txt", "--stdout"], root=article) == 1
    assert capsys.readouterr().err.startswith("empty.txt: is empty: put the article's text into it")


def test_one_article_without_words_does_not_stop_its_export(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The others are written, and the one is named with what is wrong."""
    bare = "Tale of nothing\n\nThe Bay Courier\n\nMarch 14, 2023 Tuesday\n\nLength: 0 words\n\nBody\n\nLoad-Date: March 15, 2023\n\nEnd of Document\n\n"
    (article / "export.txt").write_text(EXPORT + bare)

    assert main(["convert", "export.txt", "--out", "drafts"], root=article) == 1
    assert sorted(path.name for path in (article / "drafts").iterdir()) == ["export-1.md", "export-2.md"]
    assert "Tale of nothing" in capsys.readouterr().err
