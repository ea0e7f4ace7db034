"""The article's pictures are kept beside its story, whichever way they came with the page."""

import base64
import io
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

import made_files as made
import pytest
from PIL import Image

from dateline import conversion, project, read
from dateline.cli import main
from dateline.workers import Workers


def _picture(kind: str, word: bytes) -> bytes:
    drawn = io.BytesIO()
    Image.frombytes("RGB", (40, 40), bytes(byte * at % 251 for at, byte in enumerate(word * 1600))[:4800]).save(drawn, kind)
    return drawn.getvalue()


FERRY = _picture("JPEG", b"ferry")
BELL = _picture("PNG", b"bell")
DOT = b"GIF89a" + b"\x00" * 40
FIGURE = '<figure><img src="{}" alt="{}"><figcaption>{}</figcaption></figure>'


def page(ferry: str, bell: str, dot: str, logo: str) -> str:
    """An article with two pictures that captions name, a logo in the head and a dot that counts readers."""
    figures = FIGURE.format(ferry, "A white boat", "The ferry at dawn. Photo: Lena Park") + FIGURE.format(
        bell, "A bell", "The old bell"
    )
    return made.PAGE.replace("<body>", f'<body><header><nav><img src="{logo}"></nav></header>', 1).replace(
        "</article>", f'{figures}<p>{made.PARAGRAPHS[0]}</p><img src="{dot}"></article>', 1
    )


def folder(place: Path) -> None:
    parts = place / "The ferry_files"
    parts.mkdir()
    for name, content in (("white boat.jpg", FERRY), ("bell.png", BELL), ("dot.gif", DOT), ("logo.png", BELL + b"logo")):
        (parts / name).write_bytes(content)
    (parts / "bell.js").write_text("run()" * 400)
    inside = "The ferry_files"
    text = page(f"./{inside}/white%20boat.jpg", f"{inside}/bell.png", f"{inside}/dot.gif", f"{inside}/logo.png")
    (place / "The ferry.html").write_text(text, encoding="utf-8")


def copied_site(place: Path) -> None:
    """As `wget --page-requisites --convert-links` leaves a page: each host a folder, pictures where the site has them."""
    host = place / "quay.example"
    for name, content in (
        ("img/white boat.jpg", FERRY),
        ("img/bell.png", BELL),
        ("img/dot.gif", DOT),
        ("logo.png", BELL + b"logo"),
    ):
        (host / name).parent.mkdir(parents=True, exist_ok=True)
        (host / name).write_bytes(content)
    (host / "css").mkdir()
    (host / "css/main.css").write_text("p { margin: 0; } " * 200)
    (host / "2021").mkdir()
    text = page("../img/white%20boat.jpg", "../img/bell.png", "../img/dot.gif", "../logo.png")
    (host / "2021/ferry.html").write_text(
        text.replace("</head>", '<link rel=stylesheet href="../css/main.css"></head>', 1), "utf-8"
    )


def single_file(place: Path) -> None:
    inline = [
        f"data:image/{kind};base64,{base64.b64encode(content).decode()}" for kind, content in (("jpeg", FERRY), ("png", BELL))
    ]
    dot = f"data:image/gif;base64,{base64.b64encode(DOT).decode()}"
    (place / "ferry.html").write_text(page(*inline, dot, inline[1]), encoding="utf-8")


def mhtml(place: Path) -> None:
    archive = MIMEMultipart("related", type="text/html")
    archive["From"] = "<Saved by a browser>"
    archive["Snapshot-Content-Location"] = "https://courier.example/ferry"
    address = "https://courier.example/boat.jpg"
    archive.attach(MIMEText(page(address, "cid:bell@x", "https://count.example/dot.gif", "cid:logo@x"), "html", "utf-8"))
    for name, value, content in (("Content-Location", address, FERRY), ("Content-ID", "<bell@x>", BELL)):
        part = MIMEImage(content, "jpeg")
        part[name] = value
        archive.attach(part)
    (place / "ferry.mhtml").write_bytes(bytes(archive))


def word(place: Path) -> None:
    paragraphs = [("Heading1", made.TITLE), *(("Normal", words) for words in made.PARAGRAPHS)]
    paragraphs[2:2] = [("boat", "A white boat"), ("Caption", "The ferry at dawn. Photo: Lena Park")]
    paragraphs[-1:-1] = [("bell", "A bell"), ("Caption", "The old bell")]
    (place / "ferry.docx").write_bytes(made.docx(paragraphs, pictures={"boat": FERRY, "bell": BELL, "dot": DOT}))


def open_document(place: Path) -> None:
    def shown(name: str) -> str:
        return f'<draw:frame><draw:image xlink:href="Pictures/{name}.png"/><svg:desc>A {name}</svg:desc></draw:frame>'

    lines = made.odt_lines((made.TITLE, *made.PARAGRAPHS)).split("</text:p>", 1)
    ferry = f'<text:p>{shown("white boat")}</text:p><text:p text:style-name="Caption">The ferry at dawn. Photo: Lena Park</text:p>'
    bell = f'<text:p><draw:text-box><text:p text:style-name="Illustration">{shown("bell")}The old bell</text:p></draw:text-box></text:p>'
    pictures = {"white boat": FERRY, "bell": BELL, "dot": DOT}
    (place / "ferry.odt").write_bytes(made.odt(f"{lines[0]}</text:p>{ferry}{bell}{lines[1]}", pictures=pictures))


def web_archive(place: Path) -> None:
    html = page("/img/boat.jpg", "bell.png", "https://count.example/dot.gif", "logo.png") + "<!-- " + "x" * 2000 + " -->"
    pictures = {"https://courier.example/img/boat.jpg": FERRY, "https://courier.example/news/bell.png": BELL}
    (place / "bay.warc").write_bytes(made.warc(("https://courier.example/news/ferry", html), pictures=pictures))


def feed(place: Path) -> None:
    ferry, bell = (f"data:image/png;base64,{base64.b64encode(content).decode()}" for content in (FERRY, BELL))
    (place / "feed.xml").write_bytes(made.rss((made.TITLE, page(ferry, bell, "", "").partition("<article>")[2])))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "content/clippings").mkdir(parents=True)
    (tmp_path / "content/site.toml").write_text('title = "Bay"\n')
    return tmp_path


def kept(root: Path) -> dict[str, bytes]:
    assets = root / "content/assets"
    return {path.relative_to(root / "content").as_posix(): path.read_bytes() for path in assets.rglob("*") if path.is_file()}


@pytest.mark.parametrize("saved", [folder, copied_site, single_file, mhtml, word, open_document, web_archive, feed])
def test_pictures_that_came_with_a_page_are_kept_with_its_story(root: Path, saved: object) -> None:
    """Each picture of the article has its copy, which the story names with caption, credit and words for who cannot see it."""
    saved(root / "content/clippings")  # type: ignore[operator]
    done = conversion.converted(root)
    assert (len(done.written), done.problems) == (1, ())

    text = (root / done.written[0]).read_text(encoding="utf-8")
    copies = kept(root)
    assert sorted(copies.values()) == sorted([FERRY, BELL])
    assert all(f"src: {name}\n" in text for name in copies)
    assert all(
        words in text
        for words in ("caption: The ferry at dawn.", "credit: Lena Park", "alt: A white boat", "caption: The old bell")
    )
    assert "data:" not in text
    assert "cid:" not in text


def _files(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_whoever_converts_a_page_opens_it(tmp_path: Path) -> None:
    """Pages are closed until their turn: two processes write what one does, the pictures in them and beside them too."""
    for name in ("one", "two"):
        place = tmp_path / name / "content/clippings"
        place.mkdir(parents=True)
        folder(place)
        single_file(place)
        for number in range(18):
            (place / f"{number:02}.html").write_text(made.PAGE.replace(made.TITLE, f"{made.TITLE} {number}"), encoding="utf-8")
        assert not any(clipping.text for file in read.opened(tmp_path / name) for clipping in file.clippings)

    found = [conversion.converted(tmp_path / name, workers=Workers(jobs)) for name, jobs in (("one", 1), ("two", 2))]

    assert (len(found[0].written), found[0].problems) == (20, ())
    assert found[0] == found[1]
    one, two = (_files(tmp_path / name) for name in ("one", "two"))
    assert one == two
    assert len([name for name in one if "assets" in name and name.endswith((".jpg", ".png"))]) == 4


def test_a_page_that_changes_while_it_waits_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was looked at is what is converted, or nothing is: the page is named, and the next run takes it."""
    single_file(root / "content/clippings")
    whole = read.opened

    def changing(*args: object, **more: object) -> object:
        for file in whole(*args, **more):
            (root / "content/clippings/ferry.html").write_text(made.PAGE, encoding="utf-8")
            yield file

    monkeypatch.setattr(read, "opened", changing)
    assert [problem.what for problem in conversion.converted(root).problems] == ["changed while it was read"]
    monkeypatch.undo()
    assert len(conversion.converted(root).written) == 1


def test_what_an_author_put_in_the_place_of_a_copy_stays(root: Path) -> None:
    """Converting again, forced or not, overwrites no picture."""
    folder(root / "content/clippings")
    conversion.converted(root)
    name = next(name for name in kept(root) if name.endswith(".jpg"))
    (root / "content" / name).write_bytes(b"cropped by hand")
    conversion.converted(root, force=True)

    assert kept(root)[name] == b"cropped by hand"


def test_a_dry_run_copies_nothing(root: Path) -> None:
    """What would be converted leaves no picture behind."""
    folder(root / "content/clippings")
    conversion.converted(root, dry_run=True)

    assert kept(root) == {}


def test_a_copy_is_published_only_with_rights_of_its_own(root: Path) -> None:
    """Neither page nor file of the site has it before; afterwards the one that was given free, in a warm build as in a cold one."""
    folder(root / "content/clippings")
    assert main(["build"], root=root) == 0
    assert not (root / "site/assets/clippings").exists()

    story = next((root / "content/stories").glob("*.md"))
    text = story.read_text(encoding="utf-8")
    story.write_text(text.replace("    alt: A bell\n", "    alt: A bell\n    rights: full\n"), encoding="utf-8")
    assert "rights: full" in story.read_text(encoding="utf-8")
    assert main(["build"], root=root) == 0
    published = [path.read_bytes() for path in (root / "site/assets").rglob("*") if path.is_file()]
    assert published == [BELL]

    story.write_text(text, encoding="utf-8")
    assert main(["build"], root=root) == 0
    assert not [path for path in (root / "site/assets").rglob("*") if path.is_file()]


def test_a_public_repository_is_warned_of_copies(root: Path) -> None:
    """They are other people's, as the clippings are."""
    folder(root / "content/clippings")
    conversion.converted(root)

    assert {f"content/{name}" for name in kept(root)} <= project.private(root, project.stories(root))
