"""See that an article which a page holds twice, for wide and for narrow screens, is told once: blocks → the first telling."""

from dateline.convert.html.blocks import Block

_LINE = 80
"""A shorter paragraph may come again in any article, and begins no second telling."""
_STRETCH, _SHARE = 2, 0.3


def once(chosen: list[Block]) -> list[Block]:
    """The chosen blocks without a second stretch of the same paragraphs, where it is as long as a whole telling."""
    start, end = _again(chosen)
    letters = sum(block.letters for block in chosen[start:end])
    if end - start < _STRETCH or letters < _SHARE * sum(block.letters for block in chosen):
        return chosen
    return chosen[:start] + chosen[end:]


def _again(chosen: list[Block]) -> tuple[int, int]:
    """The longest stretch that says what stands in the same order before it."""
    first: dict[str, int] = {}
    best, start, before = (0, 0), -1, -2
    for at, block in enumerate(chosen):
        goes_on = 0 <= before < at - 1 and chosen[before + 1].text == block.text
        place = before + 1 if goes_on else at
        if not goes_on and block.letters >= _LINE:
            place = first.setdefault(block.text, at)
        if place == at:
            before = -2
            continue
        start = start if place == before + 1 else at
        before = place
        best = max(best, (start, at + 1), key=lambda stretch: stretch[1] - stretch[0])
    return best
