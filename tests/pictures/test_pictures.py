import json
import subprocess
import sys
from collections.abc import Mapping
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from dateline import pictures
from dateline.nouns.picture import Picture
from dateline.nouns.problem import Problem
from dateline.nouns.source import Asset
from dateline.pictures.encode import encoded
from dateline.pictures.recipe import widths


def photograph(width: int, height: int) -> Image.Image:
    grain = Image.effect_noise((width, height), 60).filter(ImageFilter.GaussianBlur(1))
    sky = Image.linear_gradient("L").resize((width, height))
    return Image.merge("RGB", (sky, grain, sky.rotate(180)))


def saved(picture: Image.Image, form: str, **more: object) -> bytes:
    into = BytesIO()
    picture.save(into, form, **more)
    return into.getvalue()


def told(turn: int = 1, *, place: bool = True) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = turn, "Telltale"
    if place:
        exif[0x8825] = {1: "N", 2: (50.0, 1.0, 2.0)}
    return exif


PHOTO = saved(photograph(2000, 1000), "JPEG", quality=90, exif=told(6), comment=b"Telltale")
SMALL = saved(photograph(300, 200), "JPEG", quality=90)


def looked_at(content: bytes, root: Path, url: str = "assets/market.jpg") -> Picture | Problem | None:
    asset = Asset(url=url, content=content)
    return pictures.picture(asset, pictures.made(asset, root))


def files(content: bytes) -> dict[str, Image.Image]:
    return opened(encoded(content)[1])


def opened(made: Mapping[str, bytes]) -> dict[str, Image.Image]:
    return {name: Image.open(BytesIO(content)) for name, content in made.items()}


@given(st.integers(1, 10_000))
def test_nothing_is_wider_than_it_was(own: int) -> None:
    """The widths grow, end at the picture's own or at the widest that a page needs, and no two are nearly the same."""
    made = widths(own)
    assert made[-1] == min(own, 1280)
    assert all(wide >= narrow / 0.85 for narrow, wide in pairwise(made))


def test_a_picture_is_held_upright_before_anything_else() -> None:
    """A photograph on its side has the height for its width, in what is said of it and in every version."""
    plan, made = encoded(PHOTO)
    assert (plan["width"], plan["height"]) == (1000, 2000)
    assert {picture.size for picture in opened(made).values()} == {(480, 960), (800, 1600), (1000, 2000)}
    assert {picture.format for picture in opened(made).values()} == {"AVIF", "WEBP"}


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_nothing_is_said_of_who_took_it(form: str) -> None:
    """No version of a picture carries what its original says of camera and place; nor does the original as it is published."""
    content = saved(photograph(1800, 300), form, exif=told(place=form != "TIFF"))
    assert b"Telltale" in content
    for made in encoded(content)[1].values():
        assert b"Telltale" not in made
        assert not Image.open(BytesIO(made)).getexif()
    if form != "TIFF":
        assert b"Telltale" not in pictures.bare(Asset(url="assets/a", content=content)).content


@pytest.mark.parametrize("turn", range(1, 9))
def test_a_published_original_keeps_its_pixels_and_its_way_up(turn: int) -> None:
    """Stripped, a JPEG shows the same, held the same way, in the same colours."""
    content = saved(photograph(60, 40), "JPEG", exif=told(turn), comment=b"Telltale", icc_profile=b"profile")
    bare = pictures.bare(Asset(url="assets/a.jpg", content=content)).content
    was, now = Image.open(BytesIO(content)), Image.open(BytesIO(bare))
    assert was.tobytes() == now.tobytes()
    assert dict(now.getexif()) == ({0x0112: turn} if turn > 1 else {})
    assert now.info["icc_profile"] == b"profile"
    assert b"Telltale" not in bare


@settings(max_examples=60)
@given(st.sampled_from([PHOTO, SMALL, saved(photograph(90, 60), "PNG"), saved(photograph(90, 60), "WEBP")]), st.data())
def test_no_bytes_are_too_broken_to_be_stripped(content: bytes, data: st.DataObject) -> None:
    """Whatever a file holds, stripping gives bytes, and what is stripped stays so."""
    cut = content[: data.draw(st.integers(0, 2000))] + data.draw(st.binary(max_size=40))
    once = pictures.bare(Asset(url="assets/a", content=cut))
    assert pictures.bare(once) == once


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([SMALL, saved(photograph(90, 60), "PNG"), saved(photograph(90, 60), "WEBP")]), st.data())
def test_a_broken_picture_is_a_fault_and_no_crash(content: bytes, data: st.DataObject) -> None:
    """Any bytes are a picture, or are said to be none."""
    at = data.draw(st.integers(0, len(content) - 1))
    plan, made = encoded(content[:at] + data.draw(st.binary(max_size=8)) + content[at + data.draw(st.integers(0, 50)) :])
    assert plan.get("fault") or plan == {} or plan["width"] > 0
    assert not (plan.get("fault") and made)


@pytest.mark.parametrize(("content", "what"), [(PHOTO[:9000], "broken"), (b"no picture", "no picture"), (b"", "no picture")])
def test_a_broken_picture_is_told_by_its_path(content: bytes, what: str, tmp_path: Path) -> None:
    """The problem names the author's file and what to do."""
    problem = looked_at(content, tmp_path)
    assert isinstance(problem, Problem)
    assert str(problem).startswith("content/assets/market.jpg: is ")
    assert what in problem.what


def test_transparency_stays() -> None:
    """What can be seen through can be seen through in every version, the one for older browsers too."""
    picture = photograph(1800, 300)
    picture.putalpha(Image.linear_gradient("L").resize(picture.size))
    assert {made.mode for made in files(saved(picture, "PNG")).values()} == {"RGBA"}


def test_a_drawing_is_not_blurred() -> None:
    """A picture of few colours is packed without loss: at its own width it has the same pixels."""
    picture = Image.effect_noise((700, 300), 90).quantize(4).convert("RGB")
    made = files(saved(picture, "PNG"))
    assert {one.format for one in made.values()} == {"WEBP"}
    assert made["700.webp"].convert("RGB").tobytes() == picture.tobytes()


def test_moving_pictures_and_vectors_are_left() -> None:
    """An animation and an SVG are shown as they are."""
    frames = [Image.effect_noise((60, 40), 90) for _ in range(3)]
    for form in ("GIF", "WEBP", "PNG"):
        assert encoded(saved(frames[0], form, save_all=True, append_images=frames[1:])) == ({}, {})
    assert encoded(b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>') == ({}, {})


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16", "CMYK", "RGBA", "F"])
def test_every_kind_of_pixel_is_shown(mode: str) -> None:
    """Sixteen bits, four inks or a palette: whatever is in a file becomes what a browser shows, as bright as it was."""
    grey = Image.new("L", (600, 400), 128)
    if mode == "I;16":
        picture = Image.frombytes("I;16", grey.size, b"\x00\x80" * (600 * 400))
    else:
        picture = grey.convert("RGB").convert(mode) if mode not in ("1", "F", "LA") else grey.convert(mode)
    plan, made = encoded(saved(picture, "TIFF"))
    assert plan["width"] == 600
    shown = Image.open(BytesIO(made[plan["fallback"]])).convert("L").resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))
    assert isinstance(shown, int | float)
    assert abs(shown - 128) < 6


def test_what_browsers_do_not_show_gets_a_picture_they_do(tmp_path: Path) -> None:
    """A TIFF is shown as a JPEG of its name; a JPEG that is not too large stands for itself."""
    scan = looked_at(saved(photograph(300, 200), "TIFF"), tmp_path, "assets/the scan.tif")
    small = looked_at(SMALL, tmp_path)
    assert isinstance(scan, Picture)
    assert isinstance(small, Picture)
    assert scan.url.endswith("/the scan.jpg")
    assert small.url == "assets/market.jpg"


def test_colours_of_a_wide_screen_are_translated() -> None:
    """A picture with a profile of its own says nothing of it afterwards, since it is in the colours that every screen has."""
    ramp = Image.merge("RGB", [Image.linear_gradient("L").resize((600, 400))] * 3)
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    made = files(saved(ramp.filter(ImageFilter.GaussianBlur(2)), "JPEG", quality=95, icc_profile=profile))
    assert all("icc_profile" not in one.info for one in made.values())


def test_the_same_file_gives_the_same_bytes() -> None:
    """Encoded twice, in another process even, nothing differs."""
    script = "import sys, hashlib; from dateline.pictures.encode import encoded\n" + (
        "for name, made in sorted(encoded(sys.stdin.buffer.read())[1].items()): print(name, hashlib.sha256(made).hexdigest())"
    )
    wide = saved(photograph(1300, 200), "JPEG", quality=90)
    runs = {subprocess.run([sys.executable, "-c", script], input=wide, capture_output=True, check=True).stdout for _ in "ab"}
    assert len(runs) == 1
    assert next(iter(runs)).count(b"\n") == 6


def test_nothing_is_encoded_twice(tmp_path: Path) -> None:
    """The second time Pillow is not even loaded; a version that went astray is made again, with the same bytes."""
    first = looked_at(SMALL, tmp_path)
    assert isinstance(first, Picture)
    (tmp_path / "small.jpg").write_bytes(SMALL)
    script = (
        "import sys; from pathlib import Path; from dateline import pictures; from dateline.nouns.source import Asset\n"
        "asset = Asset(url='assets/market.jpg', content=Path('small.jpg').read_bytes())\n"
        "picture = pictures.picture(asset, pictures.made(asset, Path('.')))\n"
        "[pictures.page(url, asset, root=Path('.')) for url in picture.files if url != asset.url]\n"
        "assert 'PIL' not in sys.modules"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", script], cwd=tmp_path, check=True, env={"PYTHONPATH": str(root)})
    url = first.formats[0].versions[0].url
    asset = Asset(url="assets/market.jpg", content=SMALL)
    before = pictures.page(url, asset, root=tmp_path)
    next((tmp_path / pictures.FOLDER).rglob(Path(url).name)).unlink()
    assert pictures.page(url, asset, root=tmp_path) == before


def test_a_spoilt_plan_is_made_again(tmp_path: Path) -> None:
    """Whatever lies where a plan should be, the picture is as it was; what no page shows any more is taken out."""
    first = looked_at(SMALL, tmp_path)
    plan = next((tmp_path / pictures.FOLDER).rglob("plan.json"))
    for spoilt in ("", "{", "[]", json.dumps({"formats": 3})):
        plan.write_text(spoilt)
        assert looked_at(SMALL, tmp_path) == first
    pictures.cleared([], root=tmp_path)
    assert list((tmp_path / pictures.FOLDER).iterdir()) == []
