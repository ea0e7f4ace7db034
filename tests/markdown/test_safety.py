import re
import time
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.markdown import html, parse, plain

TAGS = set(
    "a blockquote br code del div em h2 h3 h4 h5 h6 hr img li ol p pre s section strong sup table tbody td th thead tr ul".split()  # noqa: SIM905
)
ATTRIBUTES = {
    *("alt", "aria-label", "class", "dir", "height", "href", "id", "lang", "loading"),
    *("rel", "role", "src", "start", "tabindex", "title", "width"),
}
PAYLOADS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](<java\nscript:alert(1)>)",
    "[x](&#106;avascript:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](javascript%3Aalert(1))",
    "[x](\u0001javascript:alert(1))",
    "[x](vbscript:x) [y](file:///etc/passwd) [z](blob:x)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
    "![x](data:image/png;base64,AAAA)",
    "[x]: javascript:alert(1)\n\n[x]",
    "<javascript:alert(1)>",
    "[x](/\\evil.example) [y](\\\\evil.example) [z](//evil.example)",
    "[x](https://a.org){onclick=alert(1) style='x' href=javascript:x target=_blank}",
    "{onload=alert(1) .a}\n# x",
    '[x](https://a.org "\\" onmouseover=alert(1) x=\\"")',
    '![x" onerror="alert(1)](/a.png)',
    "```<script>\nx\n```",
    "[^<script>]: x\n\na[^<script>]",
    "| <b> |\n|-|\n| <script>x</script> |",
    "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img&#62;",
    "`<script>alert(1)</script>`",
    "https://a.org/\"onmouseover=alert(1) https://a.org/'><script>",
]


class Found(HTMLParser):
    """What a browser would make of the HTML: tags, attributes and addresses."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.addresses: list[str] = []
        self.sources: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            self.attributes.add(name)
            if name == "href":
                self.addresses.append(value or "")
            if name == "src":
                self.sources.append(value or "")
            if name == "id":
                self.ids.append(value or "")


def found(text: str) -> Found:
    """Read Markdown, write it, read it again."""
    reader = Found()
    reader.feed(html(parse(text, lang="en")))
    return reader


def assert_harmless(text: str) -> None:
    """Nothing but our own tags and attributes, no address that runs, nothing loaded from elsewhere, no id twice."""
    page = found(text)
    assert page.tags <= TAGS
    assert page.attributes <= ATTRIBUTES
    for address in page.addresses:
        bare = re.sub(r"[\x00-\x20]", "", address).lower()
        assert re.match(r"(?:https?:|mailto:)|(?![a-z0-9+.-]*:|//|/\\|\\)", bare), address
    for source in page.sources:
        assert not re.match(r"[a-z0-9+.-]*:|//", source.lower()), source
    assert len(page.ids) == len(set(page.ids))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_stays_text(payload: str) -> None:
    """What is meant to run does not: by itself, in a quotation, a list, a heading, a cell and a link's text."""
    for frame in ("{}", "> {}", "- {}", "# {}", "a {} b", "*{}*", "| a |\n|-|\n| {} |", "[{}](/x/)", "![{}](/x.png)"):
        assert_harmless(frame.replace("{}", payload))


FRAGMENTS = [
    "<",
    ">",
    "script",
    "[",
    "]",
    "(",
    ")",
    "!",
    "javascript:",
    "https://a.org",
    "data:",
    "{",
    "}",
    ".a",
    "#s-1",
    "onx=y",
    "`",
    "*",
]
FRAGMENTS += [
    "\n",
    "\n\n",
    "# ",
    "> ",
    "- ",
    "|",
    "|-|",
    "[^1]",
    "[^1]: ",
    "[a]: ",
    '"',
    "'",
    "\\",
    "&",
    "&#106;",
    "~~",
    " ",
    "x",
    "数",
    "\t",
]


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=24).map("".join))
def test_nothing_is_ever_live(text: str) -> None:
    """Whatever stands in the Markdown, the page is harmless."""
    assert_harmless(text)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(["word", "> ", "- ", "1. ", "# ", "\n", "\n\n", "[^a]", "[^a]: ", "    ", "*", "{.k}", "| "]), max_size=40
    )
)
def test_no_word_is_lost(parts: list[str]) -> None:
    """Every word of the source is on the page and in the plain text, as often as it was written."""
    numbered = "".join(f"word{number}w " if part == "word" else part for number, part in enumerate(parts))

    document = parse(numbered, lang="en")

    for word in re.findall(r"word\d+w", numbered):
        assert html(document).count(word) >= 1
        assert plain(document).count(word) == 1


@pytest.mark.parametrize("mark", ["> ", "- ", "> - ", "1. "])
def test_deep_nesting_loses_nothing(mark: str) -> None:
    """Text under more quotations or lists than anyone needs is still there."""
    assert "deep" in html(parse(mark * 400 + "deep", lang="en"))


@pytest.mark.parametrize(
    "text",
    [
        "[" * 3000,
        "![" * 1500 + "](x)" * 1500,
        "[" * 1500 + "](x)" * 1500,
        "*a " * 5000,
        '"' * 5000,
        "[^a]: " * 500 + "x",
        "`" * 3000 + "a",
        "{.a" * 3000,
        "http://" * 3000,
        "https://a.org/" + ")" * 5000,
        "|" * 3000 + "\n" + "|-" * 3000,
        "~" * 5000,
    ],
    ids=lambda text: text[:8],
)
def test_hostile_repetition_ends(text: str) -> None:
    """A page of one mark neither hangs nor breaks."""
    before = time.perf_counter()

    assert_harmless(text)

    assert time.perf_counter() - before < 5


def test_references_do_not_blow_up() -> None:
    """One long address named ten thousand times makes no giant page; the words are all there."""
    text = "[a]: /" + "x" * 20_000 + "\n\n" + "[a] " * 10_000

    written = html(parse(text, lang="en"))

    assert len(written) < 3_000_000
    assert written.count(">a</a>") == 10_000
