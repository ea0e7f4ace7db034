import time
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.check import Targets, facts
from dateline.check import check as looked_at
from dateline.nouns.page import Page
from dateline.nouns.problem import Problem, Severity
from dateline.nouns.source import SourceFile

ADDRESS = "https://example.org/repo"


def page(path: str, body: str = "", *, made_from: str = "", head: str = "<title>A</title>", heading: str = "<h1>A</h1>") -> Page:
    html = f"<!DOCTYPE html><html><head>{head}</head><body>{heading}{body}</body></html>"
    return Page(path=path, content=html.encode(), made_from=made_from)


SITE = (
    page("index.html"),
    page("people/ana/index.html", '<p id="s-1">One</p><p id="señal">Two</p>'),
    page("404.html", '<a href="/repo/">Home</a>'),
    Page(path="feed.xml", content=b'<feed><link href="https://elsewhere.example/x"/></feed>'),
)


def check(pages: Iterable[Page], *, base="", address="", assets=(), sources=()) -> tuple[Problem, ...]:
    """Every problem of pages, all of which are looked at."""
    pages = tuple(pages)
    read = {page.path: facts(page) for page in pages if page.path.endswith(".html")}
    files = frozenset((*(page.path for page in pages), *assets))
    targets = Targets(files=files, ids={path: found.ids for path, found in read.items()}, address=address, base=base)
    origins = [(page.path, page.made_from) for page in pages]
    written = {source.path: source.text for source in sources}
    return looked_at(read, origins=origins, assets=assets, targets=targets, written=written)


def said(*pages: Page, **more) -> list[str]:
    return [f"{problem.what}: {problem.todo}" for problem in check((*SITE, *pages), base="/repo", **more)]


@pytest.mark.parametrize(
    "href",
    [
        "../../people/ana/",
        "../../people/ana/#s-1",
        "../../people/ana/#se%C3%B1al",
        "../../people/ana/#señal",
        "../../people/ana/#top",
        "../../people/ana/#:~:text=One",
        "../../people/ana/index.html",
        "../../people/ana",
        "../../people/./ana/",
        "../../?q=1",
        "../../",
        "../../feed.xml",
        "../../assets/a%20b.png",
        "./",
        "#here",
        "?page=2#here",
        "mailto:a@b.example",
        "https://elsewhere.example/nothing",
        "https://example.org/repo/people/ana/",
        "https://example.org/other",
        "//elsewhere.example/",
    ],
)
def test_links_that_arrive_are_no_problem(href):
    """A link to a page, a part of it, an asset, this page itself or another site is right."""
    there = page("stories/a/index.html", f'<p id="here"><a href="{href}">x</a></p>')
    assert said(there, assets=("assets/a b.png",), address=ADDRESS) == []


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("../../people/bo/", 'the link "../../people/bo/" leads nowhere: mend it, or take it away'),
        ("../../people/anna/", 'the link "../../people/anna/" leads nowhere: write "../../people/ana/"'),
        ("../../People/Ana/", 'the link "../../People/Ana/" leads nowhere: write "../../people/ana/"'),
        ("../../people/ana.md", 'the link "../../people/ana.md" leads nowhere: write "../../people/ana/"'),
        ("https://example.org/repo/x/", 'the link "https://example.org/repo/x/" leads nowhere: mend it, or take it away'),
        ("../../../x", 'the link "../../../x" leaves the site: climb fewer folders: from here 2 lead to its root'),
        (
            "../../people/ana/#s-9",
            'the link "../../people/ana/#s-9" leads to a part that its page does not have: the nearest it has is #s-1',
        ),
        ("#gone", 'the link "#gone" leads to a part that its page does not have: take the part after # away'),
        (
            "/people/ana/",
            'the link "/people/ana/" starts at the root of the server, which need not be that of the site: '
            'write "../../people/ana/"',
        ),
        ("", "a link has no address: write where it leads, or take the link away"),
        ("javascript:x()", 'the link "javascript:x()" runs a script: write an address, or take the link away'),
    ],
)
def test_links_that_lead_nowhere_are_errors(href, expected):
    """A link that a reader would be lost by is an error that says what to write."""
    assert said(page("stories/a/index.html", f'<a href="{href}">x</a>'), address=ADDRESS) == [expected]


def test_a_preview_elsewhere_keeps_the_neighbours_apart():
    """Served under another path than it is published at, a link to a neighbour of the same host still leads elsewhere."""
    there = page("stories/a/index.html", '<a href="https://example.org/other/x">x</a>')

    assert not [problem for problem in check((*SITE, there), base="", address=ADDRESS) if "other" in problem.what]


def test_pictures_and_redirects_are_links_too():
    """Sources of pictures, each of a set, and the target of a page that moved must exist."""
    body = '<img src="a.png" srcset="b.png 1x, c.png 2x" alt="A">'
    moved = page("old/index.html", head='<title>A</title><meta http-equiv="refresh" content="0; url=../new/">', heading="")
    problems = said(page("x/index.html", body), moved, assets=("x/b.png",))
    assert [problem.split('"')[1] for problem in problems] == ["../new/", "a.png", "c.png"]


def test_the_page_for_lost_readers_links_from_the_root():
    """404.html may link from the root, below the base; anything else there is an error."""
    lost = page("404.html", '<a href="/people/ana/">x</a><a href="/repo/people/ana/">x</a><a href="/repo/gone/">x</a>')
    assert [problem.what for problem in check((*SITE[:2], lost), base="/repo")] == [
        'the link "/people/ana/" leaves the site, which is served under /repo/',
        'the link "/repo/gone/" leads nowhere',
    ]


def test_an_authors_link_is_placed_in_the_authors_file():
    """Each place where the author wrote a broken link is named with line and column, encoded or from the root as may be."""
    story = page("stories/a/index.html", '<a href="../../people/bo%C3%A9/">x</a>', made_from="content/stories/a.md")
    source = SourceFile(
        path="content/stories/a.md", text="---\ntitle: A\n---\n\nSee [Bo](/people/boé/) and\n[him](/people/boé/).\n"
    )
    problems = check((*SITE, story), base="/repo", sources=(source,))
    assert [(problem.path, problem.line, problem.column) for problem in problems] == [
        ("content/stories/a.md", 5, 10),
        ("content/stories/a.md", 6, 7),
    ]


def test_a_templates_link_is_placed_on_the_page():
    """A broken link that the author did not write is named with the page."""
    story = page("stories/a/index.html", '<a href="../gone/">x</a>', made_from="content/stories/a.md")
    source = SourceFile(path="content/stories/a.md", text="Nothing about it.gone/\n")
    assert str(check((story,), sources=(source,))[0]).startswith('site/stories/a/index.html: the link "../gone/"')


def test_pictures_without_description_are_warnings():
    """A picture without alt, or an author's with an empty one, is a warning; an ornament of the theme may be silent."""
    body = '<img src="a.png"><img src="b.png" alt=""><img src="ornament.svg" alt="">'
    one = page("x/index.html", body, made_from="content/pages/x.md")
    source = SourceFile(path="content/pages/x.md", text="![](/x/b.png)\n")
    problems = check((one,), assets=("x/a.png", "x/b.png", "x/ornament.svg"), sources=(source,))
    assert [(problem.severity, problem.what) for problem in problems] == [
        (Severity.WARNING, 'the picture "b.png" has no description'),
        (Severity.WARNING, 'the picture "a.png" has no description'),
    ]


def test_a_page_has_a_title_a_heading_and_ids_of_its_own():
    """A page without title or h1, and an id that stands twice, are errors."""
    bare = page("x/index.html", '<p id="a"></p><p id="a"></p>', head="", heading="")
    assert [problem.what for problem in check((bare,))] == [
        'the id "a" stands on the page twice',
        "the page has no <h1>",
        "the page has no <title>",
    ]


def test_what_scripts_and_comments_hold_is_not_read():
    """Links in JSON, scripts and comments are nobody's links, but the file of a script is."""
    body = '<!-- <a href="gone/"> --><script>x = " href="gone/"";</script><script src="app.js"></script>'
    assert [problem.what for problem in check((page("index.html", body),))] == ['the link "app.js" leads nowhere']


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("tags/a/index.html", "tags/a/index.html"),
        ("tags/A/index.html", "tags/a/index.html"),
        ("tags/é/index.html", "tags/e\u0301/index.html"),
        ("tags/Straße/index.html", "tags/STRASSE/index.html"),
    ],
)
def test_two_files_never_share_an_address(first, second):
    """The same path twice, also by case or by composed and decomposed letters, is an error, for pages and assets alike."""
    assert len(check((page(first, made_from="content/a.md"), page(second, made_from="content/b.md")))) == 1
    assert len(check((page(first),), assets=(second,))) == 1


def test_a_file_cannot_stand_where_a_folder_must():
    """An asset with the name of a page's folder is an error."""
    problems = check((page("about/index.html"),), assets=("About",))
    assert [str(problem) for problem in problems] == [
        "content/About: writes the file About where about/index.html needs a folder: rename one of the two"
    ]


addresses = st.text(alphabet="ab./#?%é:", max_size=12)


@given(addresses)
def test_no_address_is_too_odd(href):
    """Whatever stands in a link, checking it ends with a sentence or with nothing."""
    assert len(check((page("stories/a/index.html", f'<a href="{href}">x</a>'),))) <= 1


@pytest.mark.slow
def test_ten_thousand_pages_take_seconds():
    """Ten thousand pages of 5 kB with forty links each are checked within a few seconds."""
    body = "".join(
        f'<p id="s-{n}">Some text <a href="../../people/p{n}/">P</a> of a story that goes on and on.</p>' for n in range(40)
    )
    pages = tuple(page(f"stories/s{n}/index.html", body) for n in range(10_000))
    people = tuple(page(f"people/p{n}/index.html") for n in range(40))
    start = time.process_time()
    assert check((*pages, *people)) == ()
    assert time.process_time() - start < 10
