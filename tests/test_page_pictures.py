"""Pictures through the whole build: what a page shows, which files are published, and that nobody can tell what was kept."""

import datetime as dt
import shutil
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from dateline import pipeline
from dateline.cli import main
from dateline.nouns.tally import Tally
from dateline.rebuild import rebuild
from dateline.workers import Workers
from tests.folders import files

HEAD = "---\ntitle: The market\ndate: 2021-03-01\nimages:\n{images}---\n\n{body}\n"
LISTED = "  - src: assets/{name}\n    alt: {alt}\n    rights: {rights}\n"


def photograph(seed: int, size: tuple[int, int] = (700, 140), form: str = "JPEG") -> bytes:
    into = BytesIO()
    grey = Image.linear_gradient("L").resize(size).rotate(90 * seed).filter(ImageFilter.GaussianBlur(1))
    Image.merge("RGB", (grey, grey.rotate(180), Image.radial_gradient("L").resize(size))).save(into, form, quality=95)
    return into.getvalue()


PHOTOS = [photograph(seed) for seed in range(3)]


def put(root: Path, name: str, content: str | bytes) -> None:
    path = root / "content" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def story(root: Path, *, body: str = "It was early.", name: str = "market.jpg", rights: str = "full", alt: str = "Stalls") -> None:
    put(root, "stories/market.md", HEAD.format(images=LISTED.format(name=name, rights=rights, alt=alt), body=body))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    begin(tmp_path)
    return tmp_path


def begin(root: Path) -> None:
    put(root, "site.toml", 'title = "The Mill"\nurl = "https://example.org/mill"\nrights = "full"\n')
    put(root, "stories/other.md", "---\ntitle: Other\ndate: 2020-01-01\n---\n\nNothing to be seen.\n")
    put(root, "assets/market.jpg", PHOTOS[0])
    put(root, "assets/ferry.jpg", PHOTOS[1])
    story(root)


def built(root: Path, jobs: int = 1) -> Tally:
    return rebuild(root, pipeline.Choices(today=dt.date(2026, 1, 15)), out=root / "site", workers=Workers(jobs))


def page(root: Path) -> str:
    return (root / "site/stories/market/index.html").read_text("utf-8")


def test_a_page_offers_the_versions_of_a_picture(root: Path) -> None:
    """In the list and in the text: best format first, its size known, the first at once and the others when they come near."""
    story(root, body="It was early.\n\n![A ferry](/assets/ferry.jpg)")
    tally = built(root)
    html = page(root)
    assert tally.problems == ()
    assert html.count("<picture>") == 2
    assert html.index('type="image/avif"') < html.index('type="image/webp"') < html.index('<img src="../../assets/market.jpg"')
    assert html.count('width="700" height="140"') == 2
    assert html.count('loading="lazy"') == 1
    assert 'src="../../assets/ferry.jpg" width="700" height="140" alt="A ferry" loading="lazy"' in html


def test_a_picture_at_the_head_of_a_text_does_not_wait(root: Path) -> None:
    """Where no picture stands above it, one with which the text begins is fetched at once."""
    put(
        root,
        "stories/other.md",
        f"---\ntitle: Other\ndate: 2020-01-01\n---\n\n![A](/assets/ferry.jpg)\n\n{'Words. ' * 200}\n\n![B](/assets/market.jpg)\n",
    )
    built(root)
    html = (root / "site/stories/other/index.html").read_text("utf-8")
    assert 'alt="A" decoding' in html
    assert 'alt="B" loading="lazy"' in html


def test_a_picture_without_rights_is_in_no_file(root: Path) -> None:
    """Neither it nor a version of it is published; with rights of its own it is."""
    story(root, rights="excerpt")
    built(root)
    assert not [path for path in files(root / "site") if "market.jpg" in path or path.startswith("pictures/")]
    story(root)
    built(root)
    assert {"assets/market.jpg"} < {path for path in files(root / "site") if "market" in path or path.startswith("pictures/")}


def test_what_a_text_shows_is_published(root: Path) -> None:
    """A file that one story lists without rights stays where a text of the author's own shows it, or leads to it."""
    story(root, rights="excerpt")
    put(root, "pages/about.md", "---\ntitle: About\n---\n\nSee [the market](/assets/market.jpg).\n")
    assert not built(root).errors
    assert "assets/market.jpg" in files(root / "site")


def test_a_broken_picture_is_an_error_where_it_is_shown(root: Path) -> None:
    """The problem names the file; one that no page shows troubles nobody."""
    put(root, "assets/ferry.jpg", PHOTOS[1][:5000])
    assert not built(root).errors
    story(root, name="ferry.jpg")
    (problem,) = [problem for problem in built(root).problems if "broken" in problem.what]
    assert problem.path == "content/assets/ferry.jpg"


def test_a_picture_that_is_not_there_is_told_by_its_line(root: Path) -> None:
    """A warning at the line of front matter that names it."""
    story(root, name="gone.jpg")
    (problem,) = built(root).problems
    assert str(problem).startswith('content/stories/market.md:5:10: the picture "assets/gone.jpg" is not under content/assets/')


def test_a_picture_has_to_be_described(root: Path) -> None:
    """One without alternative text is told by the author's file, though the page shows versions of it."""
    put(root, "assets/market.jpg", photograph(1, (1800, 900)))
    story(root, alt='""')
    (problem,) = built(root).problems
    assert problem.path == "content/stories/market.md"
    assert "no description" in problem.what


def test_an_unchanged_picture_is_not_laid_out_again(root: Path) -> None:
    """Its versions stay untouched where they lie; what was spoilt or lost there comes back."""
    built(root)
    (version, *_) = sorted(path for path in files(root / "site") if path.startswith("pictures/"))
    before = (root / "site" / version).stat().st_mtime_ns
    story(root, body="It was late.")
    built(root)
    assert (root / "site" / version).stat().st_mtime_ns == before
    good = (root / "site" / version).read_bytes()
    (root / "site" / version).write_bytes(b"spoilt")
    built(root)
    assert (root / "site" / version).read_bytes() == good


def test_more_hands_give_the_same_site(tmp_path: Path) -> None:
    """Eight pictures encoded by two processes are those of one."""
    for jobs in (1, 2):
        root = tmp_path / str(jobs)
        begin(root)
        for number in range(8):
            put(root, f"assets/p{number}.png", photograph(number, (300 + number, 200), "PNG"))
        put(root, "pages/about.md", "---\ntitle: About\n---\n\n" + "\n\n".join(f"![P](/assets/p{n}.png)" for n in range(8)))
        built(root, jobs)
    assert files(tmp_path / "1" / "site") == files(tmp_path / "2" / "site")


CHANGES = st.one_of(
    st.tuples(st.just("photo"), st.sampled_from(["market.jpg", "ferry.jpg"]), st.sampled_from([*PHOTOS, b"broken"])),
    st.tuples(st.just("rights"), st.sampled_from(["full", "excerpt"]), st.sampled_from(["market.jpg", "ferry.jpg"])),
    st.tuples(st.just("body"), st.sampled_from(["Late.", "![F](/assets/ferry.jpg)", "![N](/assets/none.jpg)"]), st.none()),
    st.tuples(st.just("kept"), st.sampled_from(["lost", "spoilt"]), st.none()),
)


def change(root: Path, what: str, first: str, second: object) -> None:
    if what == "photo" and isinstance(second, bytes):
        put(root, f"assets/{first}", second)
    elif what == "rights":
        story(root, rights=first, name=str(second))
    elif what == "body":
        put(root, "stories/other.md", f"---\ntitle: Other\ndate: 2020-01-01\n---\n\n{first}\n")
    elif first == "lost":
        shutil.rmtree(root / ".dateline/pictures", ignore_errors=True)
    else:
        for plan in (root / ".dateline/pictures").glob("*/plan.json"):
            plan.write_text("{")


@settings(max_examples=10, deadline=None)
@given(st.lists(CHANGES, min_size=1, max_size=4))
def test_what_is_kept_of_pictures_never_shows(changes: list[tuple[str, str, object]]) -> None:
    """Whatever was done to pictures, their rights, the texts around them and what is kept, the site is that of a build from nothing."""
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        root, fresh = Path(one), Path(other)
        begin(root)
        built(root)
        for each in changes:
            change(root, *each)
            tally = built(root)
        shutil.copytree(root / "content", fresh / "content")
        anew = built(fresh)
        assert sorted(map(str, tally.problems)) == sorted(map(str, anew.problems))
        if not anew.errors:
            assert files(root / "site") == files(fresh / "site")


def test_an_edited_text_with_a_picture_is_built_in_full(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Amending leaves it alone, since it knows no versions; the page then shows them as before."""
    story(root, body="It was early.\n\n![A ferry](/assets/ferry.jpg)")
    monkeypatch.chdir(root)
    assert main(["build"]) == 0
    story(root, body="It was late.\n\n![A ferry](/assets/ferry.jpg)")
    assert main(["build"]) == 0
    assert page(root).count("<picture>") == 2
    assert "It was late." in page(root)
