import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from dateline import render
from dateline.render import addresses, head
from dateline.render.dimensions import dimensions
from dateline.render.foreign import foreign, tongue
from dateline.render.outside import outside


@pytest.mark.parametrize(
    ("here", "there", "href"),
    [
        ("", "", "./"),
        ("", "stories/", "./stories/"),
        ("people/li-na/", "", "../../"),
        ("people/li-na/", "stories/a/#s-3", "../../stories/a/#s-3"),
        ("stories/", "tags/a b/", "../tags/a%20b/"),
        ("timeline/", "#y-2023", "#y-2023"),
    ],
)
def test_a_link_climbs_to_the_root_first(here: str, there: str, href: str) -> None:
    """What stands in a page is the same under any base."""
    assert addresses.relative(here, there) == href


@pytest.mark.parametrize(
    ("url", "admitted"),
    [
        ("https://example.org/a?b=c", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//example.org", False),
        ("https://", False),
        ("https://a b", False),
        ("http://[", False),
    ],
)
def test_only_the_web_is_outside(url: str, admitted: bool) -> None:
    """An address may stand in a link only if it is http or https with a host."""
    assert bool(outside(url)) is admitted


def test_runs_of_another_script_carry_their_language() -> None:
    """Chinese inside English is marked, Chinese inside Chinese is not; what is no letter stays outside."""
    assert foreign("Zhang Yong (张勇) <b>", "en") == 'Zhang Yong (<span lang="zh">张勇</span>) &lt;b&gt;'
    assert foreign("张勇", "zh-Hans") == "张勇"
    assert foreign("Taras (Тарас Бульба), Ἀθῆναι", "en") == (
        'Taras (<span lang="und-Cyrl">Тарас Бульба</span>), <span lang="el">Ἀθῆναι</span>'
    )
    assert foreign("Тарас α", "uk") == "Тарас α"
    assert [tongue(text) for text in ("ひらがな漢字", "한국", "中文", "Español")] == ["ja", "ko", "zh", ""]


@given(st.text())
def test_marking_keeps_every_character(text: str) -> None:
    """Whatever the text, it comes back the same and escaped."""
    assert foreign(text, "en").striptags() == escape(text).striptags()


@given(st.lists(st.text(), max_size=4))
def test_descriptions_end_in_time(sentences: list[str]) -> None:
    """No description is longer than search engines show."""
    assert len(head.description(*sentences)) <= 160


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 640, 480), (640, 480)),
        (b"GIF89a" + struct.pack("<HH", 12, 34), (12, 34)),
        (b"\xff\xd8\xff\xe0\0\4ab\xff\xc0\0\x11\x08" + struct.pack(">HH", 30, 40) + b"\3", (40, 30)),
        (b"RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x63\0\0\x31\0\0", (100, 50)),
        (b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x63\x40\x0c\0", (100, 50)),
        (b"RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 100, 50), (100, 50)),
        (b"<svg/>", (300, 150)),
        (b'<?xml version="1.0"?>\n<svg viewBox="0 0 40 20.4">', (40, 20)),
        (b'<svg width="80px" height="50" viewBox="0 0 40 20">', (80, 50)),
        (b"<svg width='100%' viewBox='0,0,40,20'>", (40, 20)),
        (b"\xff\xd8\xff", None),
        (b"", None),
    ],
)
def test_pictures_tell_their_size(content: bytes, size: tuple[int, int] | None) -> None:
    """The first bytes are enough, and what is no picture has none."""
    assert dimensions(content) == size


@given(st.binary(max_size=64), st.sampled_from([b"", b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBPVP8X", b"\x89PNG\r\n\x1a\n", b"GIF89a"]))
def test_a_broken_picture_breaks_nothing(rest: bytes, start: bytes) -> None:
    """Measuring never fails."""
    dimensions(start + rest)


@pytest.mark.parametrize(
    ("tag", "verbatim"),
    [
        ("{{ story.body }}", True),
        ("{% if story.body and (story.note or not story.body) %}{{ story.body }}{% endif %}", True),
        ("{{ story.body }}{{ story.body }}", False),
        ("{{ story.body | length }}{{ story.body }}", False),
        ("{{ story.body }}{% if (story.body or 1) | length > 3 %}long{% endif %}", False),
        ("{{ story.body }}{{ 'a' if story.body else 'b' }}", True),
        ("{{ story.body }}{{ story['bo' ~ 'dy'] }}", False),
        ("{{ story.body }}{% set other = story %}{{ other.body }}", False),
        ("{{ story.body }}{{ story }}", False),
        ("{{ story.body }}{{ story | attr('bo' ~ 'dy') }}", False),
        ("{{ story.body }}{% if story.body.striptags() %}x{% endif %}", False),
        ("{{ story.body }}{% if (story.body or x).strip() %}x{% endif %}", False),
        ("{{ story.note }}", False),
    ],
)
def test_a_template_shows_a_body_as_it_is_or_not(tag: str, verbatim: bool) -> None:
    """Whatever else a template may ask of a body, it is found out."""
    assert render.verbatim({"base.html": "<body>", "story.html": "{% extends 'base.html' %}" + tag}) is verbatim
