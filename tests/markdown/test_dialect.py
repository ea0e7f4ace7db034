from pathlib import Path

import pytest

from dateline.markdown import html, parse

FIXTURES = Path(__file__).parent / "fixtures"


def cases(name: str) -> list[tuple[str, str, str]]:
    """Read promise, Markdown and HTML, each closed by a line that is a single dot."""
    parts = (FIXTURES / name).read_text(encoding="utf-8").split("\n.\n")
    return [(parts[i].strip(), parts[i + 1], parts[i + 2] + "\n") for i in range(0, len(parts) - 2, 3)]


@pytest.mark.parametrize(("promise", "markdown", "expected"), cases("dialect.md"), ids=lambda value: str(value)[:40])
def test_fixture(promise: str, markdown: str, expected: str) -> None:
    """Each document of the fixture comes out as it says."""
    assert html(parse(markdown, lang="en")) == expected, promise


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("en-GB", "<p>“a” ‘b’</p>\n"),
        ("es", "<p>«a» “b”</p>\n"),
        ("zh-Hans", "<p>“a” ‘b’</p>\n"),
        ("fr", "<p>«\u00a0a\u00a0» “b”</p>\n"),
        ("ja", "<p>&quot;a&quot; 'b'</p>\n"),
    ],
)
def test_quotation_marks_follow_the_language(lang: str, expected: str) -> None:
    """Each language gets its own marks; where we do not know them they stay straight."""
    assert html(parse("\"a\" 'b'", lang=lang)) == expected


def test_addresses_from_the_root_lead_there_from_the_page() -> None:
    """`/assets/…` is found under any base, for it is rewritten to lead up from the page."""
    document = parse("[a](/people/x/) ![b](/assets/b.png) [c](d/)", lang="en", root="../../")

    written = html(document)

    assert 'href="../../people/x/"' in written
    assert 'src="../../assets/b.png"' in written
    assert 'href="d/"' in written


def test_a_note_and_its_place_in_the_text_lead_to_one_another() -> None:
    """Each has an id, and a link to the other's."""
    document = parse("a[^1]\n\n[^1]: b", lang="en")

    written = html(document)

    assert 'id="fn-1"' in written
    assert 'href="#fn-1"' in written
    assert 'id="fnref-1"' in written
    assert 'href="#fnref-1"' in written
