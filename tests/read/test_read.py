"""Articles are read in any encoding and of any name; what cannot be read is said."""

import codecs
import os
from pathlib import Path

import pytest

from dateline import read
from dateline.nouns.clipping import MediaType
from dateline.nouns.problem import Problem, Severity
from dateline.read.clippings import clippings as clippings_of
from dateline.read.media import Unsupported

CHINESE = "新华社杭州3月1日电 墨西哥代表团上周访问了浙江的珍珠村，了解当地农民怎样通过直播销售珍珠。" * 4
SPANISH = "La delegación visitó la aldea y aprendió cómo se venden las perlas por Internet, según el año pasado." * 4


@pytest.mark.parametrize(
    "content",
    [
        SPANISH.encode(),
        codecs.BOM_UTF8 + SPANISH.encode(),
        codecs.BOM_UTF16_LE + SPANISH.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + SPANISH.encode("utf-16-be"),
        SPANISH.encode("cp1252"),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16 little", "utf-16 big", "windows-1252"],
)
def test_spanish_is_read_in_every_common_encoding(content: bytes) -> None:
    """The text comes out the same however it was saved."""
    assert read.clipping(content, path="a.txt").text == SPANISH


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_chinese_is_read_in_every_common_encoding(encoding: str) -> None:
    """The text comes out the same however it was saved."""
    assert read.clipping(CHINESE.encode(encoding), path="a.txt").text == CHINESE


def test_a_page_is_read_as_it_declares() -> None:
    """The charset that an HTML page names is taken as browsers take it."""
    page = f'<!doctype html><meta charset="gb2312"><p>{CHINESE}</p>'

    clipping = read.clipping(page.encode("gbk"), path="page.htm")

    assert clipping.media_type is MediaType.HTML
    assert clipping.text == page


def test_one_stray_byte_is_a_scar_and_no_other_encoding() -> None:
    """A long UTF-8 text with one broken byte stays UTF-8."""
    text = read.clipping(SPANISH.encode() + b"\xff", path="a.txt").text

    assert text == SPANISH + "\ufffd"


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (b"<html><body><p>x</p></body></html>", "story.txt", MediaType.HTML),
        (b"  <!-- saved from url=(0001)x -->\n<!DOCTYPE html><p>x", "story", MediaType.HTML),
        (b"<div class='a'><p>one</p><p>two</p></div>", "cut.txt", MediaType.HTML),
        (b"---\ntitle: x\n---\n\nBody", "x.txt", MediaType.MARKDOWN),
        (b"Plain words", "x.md", MediaType.MARKDOWN),
        (b"He wrote 1 < 2 and <p> once.", "x.txt", MediaType.TEXT),
    ],
)
def test_the_kind_comes_from_the_content(content: bytes, name: str, kind: MediaType) -> None:
    """A file's extension does not decide what it is."""
    assert read.clipping(content, path=name).media_type is kind


def test_tags_under_front_matter_make_no_page() -> None:
    """What a web clipper or we ourselves wrote is Markdown, whatever of HTML its text still holds."""
    words = f"---\ntitle: Pearls\n---\n\n<p>{SPANISH}</p>\n<p>{SPANISH}</p>\n<span>End</span>\n"

    assert read.clipping(words.encode(), path="a.txt").media_type is MediaType.MARKDOWN


def test_an_exports_lines_under_front_matter_are_one_article() -> None:
    """A story that quotes how a press database prints is not taken apart."""
    words = f"---\ntitle: Pearls\n---\n\n{SPANISH}\n\nDocument EXMPL00020240301ek31\n\n{SPANISH}\n\nDocument EXMPL00020240301ek32\n"

    (found,) = read.several(words.encode(), path="a.md")

    assert found.text == words
    assert not found.part


def test_line_ends_are_one_kind() -> None:
    """Windows and old Mac line ends are read as new lines."""
    assert read.clipping(b"a\r\nb\rc\n", path="a.txt").text == "a\nb\nc\n"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_text_needs_no_byte_order_mark(encoding: str) -> None:
    """What a program saved as "Unicode" without the mark is read as what it is."""
    words = "The pier is mended, “at last”, said the café.\n" * 5

    assert read.clipping(words.encode(encoding), path="a.txt").text == words


def test_a_stray_zero_byte_does_not_make_a_text_a_binary_file() -> None:
    """It is left out; a file with many of them is refused as before."""
    words = b"The pier is mended at last, and the boats are back at their old berths.\n" * 5

    assert "\x00" not in read.clipping(words.replace(b"boats", b"bo\x00ats", 1), path="a.txt").text
    with pytest.raises(Unsupported, match="binary file"):
        read.clipping(words.replace(b" ", b"\x00\x01"), path="a.txt")


def test_a_picture_is_refused_with_a_way_out() -> None:
    """Binary files are named for what they are."""
    with pytest.raises(Unsupported, match=r"is a picture.*type its text"):
        read.clipping(b"\x89PNG\r\n\x1a\n", path="scan.png")


def test_one_bad_file_does_not_hide_the_others(tmp_path: Path) -> None:
    """Clippings come by path, and the unreadable one is a warning."""
    folder = tmp_path / "content/clippings/2023"
    folder.mkdir(parents=True)
    (folder / "b.txt").write_text("Words")
    (folder / "a.zip").write_bytes(b"PK\x03\x04rest")
    (folder / ".DS_Store").write_bytes(b"\x00")
    (tmp_path / "content/clippings/c.txt").write_text("Words")

    clippings, problems = clippings_of(tmp_path)

    assert [clipping.path for clipping in clippings] == ["content/clippings/2023/b.txt", "content/clippings/c.txt"]
    assert [(problem.path, problem.severity) for problem in problems] == [("content/clippings/2023/a.zip", Severity.WARNING)]


def test_a_link_out_of_the_project_is_not_followed(tmp_path: Path) -> None:
    """Nothing outside the project is ever read."""
    outside = tmp_path / "secret.md"
    outside.write_text("---\ntitle: secret\n---\n")
    stories = tmp_path / "project/content/stories"
    stories.mkdir(parents=True)
    (stories / "a.md").symlink_to(outside)
    (stories / "loop.md").symlink_to(stories / "loop.md")
    (stories / "folder").symlink_to(tmp_path)

    found, problems = read.sources(tmp_path / "project")

    assert found == ()
    assert [problem.path for problem in problems] == [f"content/stories/{name}" for name in ("a.md", "folder", "loop.md")]


def test_a_pipe_among_the_clippings_is_not_waited_for(tmp_path: Path) -> None:
    """It is told of, and the others are read."""
    folder = tmp_path / "content" / "clippings"
    folder.mkdir(parents=True)
    (folder / "good.txt").write_text(SPANISH)
    os.mkfifo(folder / "pipe.txt")

    found, (problem,) = clippings_of(tmp_path)

    assert [one.path for one in found] == ["content/clippings/good.txt"]
    assert (problem.path, problem.what) == ("content/clippings/pipe.txt", "is no file but a pipe or a device")


def test_a_file_whose_name_is_no_text_is_told_of(tmp_path: Path) -> None:
    """No page could name it."""
    folder = tmp_path / "content" / "clippings"
    folder.mkdir(parents=True)
    os.close(os.open(os.fsencode(folder) + b"/bad\xff.txt", os.O_CREAT | os.O_WRONLY))

    found, (problem,) = clippings_of(tmp_path)

    assert (found, problem.path) == ((), "content/clippings/bad\\udcff.txt")


def test_a_page_that_is_not_utf8_says_where(tmp_path: Path) -> None:
    """The byte is named with its line and column."""
    stories = tmp_path / "content/stories"
    stories.mkdir(parents=True)
    (stories / "a.md").write_bytes("---\ntitle: Méx".encode() + b"ico\xe9\n---\n")
    (stories / "b.md").write_bytes(b"---\ntitle: a\x00b\n---\n")

    _, problems = read.sources(tmp_path)

    assert [str(problem) for problem in problems] == [
        'content/stories/a.md:2:14: holds a byte that is not UTF-8 (0xe9): save the file again as "UTF-8" in your editor',
        "content/stories/b.md:2:9: holds a control character (U+0000): delete it; it is invisible, so retype the word around it",
    ]


def test_what_lies_in_the_wrong_place_is_said(tmp_path: Path) -> None:
    """A file that no room reads is named with the place where it belongs."""
    (tmp_path / "content/stories").mkdir(parents=True)
    (tmp_path / "content/article.txt").write_text("x")
    (tmp_path / "content/stories/photo.jpg").write_bytes(b"x")
    (tmp_path / "content/stories/a.md.new").write_text("x")

    _, problems = read.sources(tmp_path)

    assert [problem.path for problem in problems] == [
        "content/article.txt",
        "content/stories/a.md.new",
        "content/stories/photo.jpg",
    ]
    assert {problem.severity for problem in problems} == {Severity.WARNING}


def test_the_projects_own_templates_replace_the_themes(tmp_path: Path) -> None:
    """A template of the same name wins, the rest comes from the theme."""
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/404.html").write_text("mine")

    templates, problems = read.templates(tmp_path)

    assert problems == ()
    assert templates["404.html"] == "mine"
    assert "<h1" in templates["theme/404.html"]
    assert len(templates) > 5


def test_files_are_read_one_after_the_other(tmp_path: Path) -> None:
    """No file is looked at before it is asked for, and what is wrong with one is known when the last was read."""
    (tmp_path / "content").mkdir()
    (tmp_path / "content/pages").mkdir()
    for name in ("a", "b"):
        (tmp_path / f"content/pages/{name}.md").write_text(f"{name}\r\n", "utf-8")
    trouble: list[Problem] = []
    files = read.each(tmp_path, trouble)
    first = next(files)
    (tmp_path / "content/pages/b.md").write_bytes(b"\xff")

    assert (first.path, first.text, trouble) == ("content/pages/a.md", "a\n", [])
    assert list(files) == []
    assert [problem.path for problem in trouble] == ["content/pages/b.md"]


def test_what_an_editor_set_aside_is_nothing_of_the_authors(tmp_path: Path) -> None:
    """A backup beside a story is no story, and one beside a picture is not published."""
    for name in (
        *("stories/a.md", "stories/a.md~", "stories/#a.md#"),
        *("assets/plan.txt", "assets/plan.txt~", "assets/~$plan.docx"),
    ):
        (tmp_path / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "content" / name).write_text("Words.")

    assert [source.path for source in read.sources(tmp_path)[0]] == ["content/stories/a.md"]
    assert [asset.url for asset in read.assets(tmp_path)[0]] == ["assets/plan.txt"]
