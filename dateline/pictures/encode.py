"""Encode a picture: bytes → a plan of its versions and their files, the same bytes for the same Pillow.

The plan is plain data: `width` and `height` of the picture held upright, under `formats` the width and name of each file,
`fallback` the file for a browser that knows no such format (empty where the original serves). It is empty for what is shown as it
is, and has a `fault` alone where the file cannot be read as a picture.
"""

import struct
import warnings
import zlib
from contextlib import suppress
from io import BytesIO
from typing import Any

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from dateline.pictures.recipe import DRAWING, FALLBACK, FEW, LARGE, PHOTOGRAPH, SHOWN, TYPES, WIDTHS, widths

Plan = dict[str, Any]
Files = dict[str, bytes]

_BROKEN = (OSError, ValueError, SyntaxError, EOFError, TypeError, KeyError, IndexError, struct.error, zlib.error, MemoryError)
_SRGB = ImageCms.createProfile("sRGB")


def encoded(content: bytes) -> tuple[Plan, Files]:
    """What a page may show of a picture. Nothing is wider than the original, and no format is heavier than it."""
    if b"<svg" in content[:4000].lower():
        return {}, {}
    try:
        with warnings.catch_warnings(), Image.open(BytesIO(content)) as picture:
            warnings.simplefilter("ignore")
            return _versions(picture, weight=len(content))
    except UnidentifiedImageError:
        return {"fault": "is no picture of a kind that is known here"}, {}
    except Image.DecompressionBombError:
        return {"fault": "is a picture of more pixels than can be held in memory"}, {}
    except _BROKEN as error:
        return {"fault": f"is a broken picture ({str(error).strip() or type(error).__name__})"}, {}


def _versions(picture: Image.Image, *, weight: int) -> tuple[Plan, Files]:
    kind = picture.format or ""
    if getattr(picture, "n_frames", 1) > 1 and kind in ("GIF", "PNG", "WEBP"):
        return {}, {}
    across, down = picture.size
    picture.draft(None, (2 * WIDTHS[-1], 2 * WIDTHS[-1]))  # a JPEG is read no finer than it will be shown
    picture.load()
    turned = ImageOps.exif_transpose(picture)
    own, height = (down, across) if picture.getexif().get(0x0112, 1) in (5, 6, 7, 8) else (across, down)
    upright = _plain(turned)
    drawing = kind != "JPEG" and upright.getcolors(FEW) is not None
    sizes = {width: _at(upright, width, own, height) for width in widths(own)}
    fallback, files = _fallback(sizes, kind, own=own)
    limit = len(files[fallback]) if fallback else weight
    recipe = DRAWING if drawing else PHOTOGRAPH
    formats = {form: _light(sizes, form, recipe[form], limit) for form in TYPES if form in recipe}
    if _heaviest(formats.get("avif", {})) >= _heaviest(formats.get("webp", {})) > 0:
        formats["avif"] = {}
    plan: Plan = {"width": own, "height": height, "fallback": fallback, "formats": {}}
    for form, versions in formats.items():
        plan["formats"][form] = [(width, f"{width}.{form}") for width in versions]
        files |= {f"{width}.{form}": made for width, made in versions.items()}
    return plan, files


def _plain(picture: Image.Image) -> Image.Image:
    """In the colours that every screen has, with transparency where there is any, and nothing else said of it."""
    if picture.mode.startswith("I"):
        picture = picture.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    clear = picture.has_transparency_data
    profile = picture.info.get("icc_profile")
    if profile and picture.mode in ("RGB", "RGBA", "L", "CMYK"):
        with suppress(ImageCms.PyCMSError, OSError, ValueError):
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            made = ImageCms.profileToProfile(picture, source, _SRGB, outputMode="RGBA" if picture.mode == "RGBA" else "RGB")
            picture = made or picture
    picture = picture.convert("RGBA" if clear else "RGB")
    plain = Image.new(picture.mode, picture.size)
    plain.paste(picture)
    return plain


def _at(picture: Image.Image, width: int, own: int, height: int) -> Image.Image:
    size = (width, max(1, round(height * width / own)))
    return picture if size == picture.size else picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def _fallback(sizes: dict[int, Image.Image], kind: str, *, own: int) -> tuple[str, Files]:
    """The file for browsers that know neither format; none where the original serves."""
    widest = max(sizes)
    if kind in SHOWN and own <= LARGE:
        return "", {}
    form = SHOWN.get(kind) or ("png" if sizes[widest].mode == "RGBA" else "jpg")
    return f"fallback.{form}", {f"fallback.{form}": _bytes(sizes[widest], form, FALLBACK[form])}


def _light(sizes: dict[int, Image.Image], form: str, settings: dict[str, int | bool], limit: int) -> dict[int, bytes]:
    made = {width: _bytes(picture, form, settings) for width, picture in sizes.items()}
    return made if _heaviest(made) < limit else {}


def _heaviest(versions: dict[int, bytes]) -> int:
    return len(versions[max(versions)]) if versions else 0


def _bytes(picture: Image.Image, form: str, settings: dict[str, int | bool]) -> bytes:
    into = BytesIO()
    picture.save(into, "JPEG" if form == "jpg" else form.upper(), **settings)
    return into.getvalue()
