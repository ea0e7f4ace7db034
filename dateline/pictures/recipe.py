"""How pictures are encoded: the tables that say which widths, formats and qualities there are."""

WIDTHS = (480, 800, 1280)
"""A phone's column, the same twice as dense and the widest column of the theme, and that on a dense screen."""
LARGE = 1600
"""An original wider than this has a narrower one of its kind beside it, for the browser that knows neither format."""

TYPES = {"avif": "image/avif", "webp": "image/webp"}
"""Best first; the name is the file's extension, too."""
PHOTOGRAPH: dict[str, dict[str, int | bool]] = {
    # One thread: several may cut a picture up differently from run to run.
    "avif": {"quality": 50, "speed": 7, "max_threads": 1},
    "webp": {"quality": 78, "method": 4},
}
DRAWING: dict[str, dict[str, int | bool]] = {"webp": {"lossless": True, "quality": 80, "method": 4}}
"""Of few colours: what blurs a letter's edge is no gain."""
FEW = 256
SHOWN = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "GIF": "png"}
"""What every browser shows, and as what it is made narrower."""
FALLBACK: dict[str, dict[str, int | bool]] = {
    "jpg": {"quality": 82, "progressive": True, "optimize": True},
    "png": {"optimize": True},
    "webp": {"quality": 82, "method": 4},
}

RECIPE = repr((2, WIDTHS, LARGE, PHOTOGRAPH, DRAWING, FEW, SHOWN, FALLBACK))
"""Part of every key; the number grows with each change to how `encode` works."""


def widths(own: int) -> tuple[int, ...]:
    """The widths that a picture of `own` pixels is worth having in: none wider than itself, none that hardly differ."""
    largest = min(own, WIDTHS[-1])
    return (*(width for width in WIDTHS if width <= 0.85 * largest), largest)
