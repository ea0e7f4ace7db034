import struct
import subprocess
import sys
from pathlib import Path

import pytest

from dateline import cards
from dateline.cards.draw import _set, draw
from dateline.nouns.card import Card

ROOT = Path(__file__).parents[2]
CARD = Card(title="Llovió en Guanajuato", about="Harbour Post · 4 May 1923", site="The Salt Line")
LONG = Card(title="Überlandstraßenbahnhaltestellenfahrgastunterstandsverordnung " * 12, about="x" * 300, site="y" * 300)


@pytest.mark.parametrize("card", [CARD, LONG, Card(title="A", site="")])
def test_a_card_has_the_size_that_social_media_want(card: Card) -> None:
    """1200 by 630 pixels, whatever it says, and light enough to be sent to a phone."""
    picture = draw(card)
    assert struct.unpack(">II", picture[16:24]) == (1200, 630)
    assert len(picture) < 60_000


def test_the_same_words_give_the_same_picture() -> None:
    """Drawn twice, a card is the same byte for byte, and its name tells its words."""
    assert draw(CARD) == draw(CARD)
    assert CARD.url == Card(title=CARD.title, about=CARD.about, site=CARD.site).url
    assert CARD.url != Card(title=CARD.title, about="", site=CARD.site).url


def test_a_card_says_the_same_whatever_was_drawn_before() -> None:
    """Letters and paper are kept between cards; which came first shows nowhere."""
    script = (
        "import sys; from dateline.cards.draw import draw; from dateline.nouns.card import Card; sys.stdout.buffer.write(draw({}))"
    )
    alone = subprocess.run([sys.executable, "-c", script.format(repr(CARD))], capture_output=True, check=True, cwd=ROOT).stdout
    draw(LONG)
    assert draw(CARD) == alone


def test_any_reader_of_pictures_can_open_it() -> None:
    """What is written by hand is a whole PNG in sixteen colours: red above, paper below, ink between."""
    from io import BytesIO

    from PIL import Image

    picture = Image.open(BytesIO(draw(CARD)))
    picture.verify()
    shown = Image.open(BytesIO(draw(CARD))).convert("RGB")
    assert (shown.getpixel((600, 5)), shown.getpixel((600, 600)), shown.getpixel((600, 123))) == (
        (122, 31, 31),
        (251, 249, 244),
        (29, 27, 24),
    )


def test_nothing_leaves_the_paper() -> None:
    """Between the edges and what is written stays a margin."""
    from io import BytesIO

    from PIL import Image

    shown = Image.open(BytesIO(draw(LONG))).convert("L")
    assert shown.crop((1150, 20, 1200, 630)).getextrema()[0] > 200
    assert shown.crop((0, 20, 60, 630)).getextrema()[0] > 200


def test_lines_are_of_nearly_the_same_length() -> None:
    """No word stands alone below a full line, where as many lines can be evener."""
    assert _set("The Quay and Harbour Archive", "")[1] == ["The Quay and", "Harbour Archive"]


def test_the_face_knows_what_it_cannot_write() -> None:
    """Every letter that counts as drawable has a shape of its own; Chinese has none."""
    from PIL import ImageFont

    from dateline.cards.draw import FACE
    from dateline.nouns.card import plain

    face = ImageFont.truetype(FACE, 20, layout_engine=ImageFont.Layout.BASIC)
    missing = bytes(face.getmask("\U0010fffd"))
    letters = [chr(code) for code in range(0x20, 0x2213) if plain(chr(code)) and not chr(code).isspace()]
    assert [letter for letter in letters if bytes(face.getmask(letter)) == missing] == []
    assert not Card(title="珍珠", site="").drawable
    assert CARD.drawable


def test_a_card_is_drawn_once(tmp_path: Path) -> None:
    """What lies in the project's folder of cards is taken as it is; a broken one is drawn again, one that nobody wants goes."""
    first = cards.drawn(CARD, root=tmp_path)
    kept = tmp_path / cards.FOLDER / Path(CARD.url).name
    marked = kept.read_bytes()[:-12] + b"\0\0\0\0IEND\xaeB`\x82"
    kept.write_bytes(marked)
    assert cards.drawn(CARD, root=tmp_path).content == marked
    kept.write_bytes(marked[:40])
    assert cards.drawn(CARD, root=tmp_path) == first
    cards.cleared([], root=tmp_path)
    assert not kept.exists()


def test_pillow_waits_until_it_is_needed(tmp_path: Path) -> None:
    """A build whose cards are all there does not load it."""
    cards.drawn(CARD, root=tmp_path)
    script = (
        "import sys; from pathlib import Path; from dateline import cards; from dateline.nouns.card import Card\n"
        f"cards.drawn(Card(title={CARD.title!r}, about={CARD.about!r}, site={CARD.site!r}), root=Path({str(tmp_path)!r}))\n"
        "print('PIL' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    assert said.stdout.strip() == "False"


FONTS = sorted(Path("/usr/share/fonts").glob("**/NotoSerifCJK*")) if Path("/usr/share/fonts").is_dir() else []


@pytest.mark.skipif(not FONTS, reason="no font with Chinese letters on this machine")
def test_a_chinese_headline_is_set_in_the_authors_font() -> None:
    """It is broken between characters and stays on the paper; what even that font has not is left out, not boxed."""
    from io import BytesIO

    from PIL import Image

    font = str(FONTS[0])
    card = Card(
        title="墨西哥教师走进杭州，学习跨境电子商务：从珍珠到咖啡，从课堂到直播间的一周",
        about="文汇报 · 2023",
        site="盐",
        font="a.otf#1",
    )
    assert card.drawable
    shown = Image.open(BytesIO(draw(card, font=font))).convert("L")
    assert shown.crop((80, 150, 1120, 505)).getextrema()[0] < 60
    assert shown.crop((1150, 20, 1200, 630)).getextrema()[0] > 200
    assert draw(Card(title="珍珠", site=""), font=font) != draw(Card(title="珠珍", site=""), font=font)
    assert draw(Card(title="\ue000", site=""), font=font) == draw(Card(title=" ", site=""), font=font)


def test_without_a_font_of_the_authors_nothing_is_boxed() -> None:
    """A Chinese headline has no card of its own then; with one, letters of yet another script have none."""
    assert not Card(title="珍珠", site="").drawable
    assert Card(title="珍珠", site="", font="a.otf#1").drawable
    assert not Card(title="สวัสดี", site="", font="a.otf#1").drawable


def test_a_font_that_is_not_there_is_said(tmp_path: Path) -> None:
    """The build is refused with the font's path; a font that is there is told from another by what is in it."""
    from dateline import read

    found, problems = read.fingerprint(tmp_path, "content/a.otf")
    assert (found, [problem.path for problem in problems]) == ("", ["content/a.otf"])
    (tmp_path / "a.otf").write_bytes(b"one")
    assert read.fingerprint(tmp_path, "a.otf")[0].startswith("a.otf#")
    assert read.fingerprint(tmp_path, "") == ("", ())
