"""The body by what the looks made of each block: what is added to the paragraphs that they chose."""

import pytest

from dateline.convert.html.blocks import blocks, within
from dateline.convert.html.content import led
from dateline.convert.html.features import Scene
from dateline.convert.html.tree import page
from dateline.convert.html.weights import FEATURES

HEADLINE = "Storm stops the ferry"
LEAD = (
    "A storm has torn away part of the landing stage between the two islands, and nobody knows when the ferry will run once more."
)
TEXT = (
    "Around ninety people had to spend the night in the school of the smaller island, where neighbours brought soup and blankets."
)


def first(between: str, score: float) -> str:
    """How the body begins of which the last block alone was chosen, all others being dismissed by `score`."""
    read = page(f"<main><h1>{HEADLINE}</h1>{between}<p>{TEXT}</p></main>")
    scene = Scene(blocks=blocks(read, flags=within(read)), titles=[HEADLINE], told="", summary="", known=FEATURES)
    return led(scene, scene.blocks[-1:], [score] * len(scene.blocks))[0].text


@pytest.mark.parametrize("between", [f"<p>{LEAD}</p>", f"<p>{LEAD}</p><div>Share</div><div>Video</div>", f"<p>{LEAD[:-1]}।</p>"])
def test_a_lead_that_was_dismissed_by_little_is_the_articles(between: str) -> None:
    """A sentence of some length between headline and text, whatever small things stand below it."""
    assert first(between, -0.5).startswith("A storm has torn away")


@pytest.mark.parametrize(
    ("between", "score"),
    [
        (f"<p>{LEAD}</p>", -2.0),
        (f"<p>{LEAD}</p>" + "<div>Share</div>" * 4, -0.5),
        (f"<div class=caption><p>{LEAD}</p></div>", -0.5),
        ("<p>Ada Holm is a reporter who has covered the ferries of the two islands and the towns on the coast for eleven years now.</p>",
         -0.5),
        ("<p>A storm has torn away the landing stage.</p>", -0.5),
    ],
)  # fmt: skip
def test_what_is_no_lead_stays_out(between: str, score: float) -> None:
    """What was dismissed by much, stands further up, below a picture, tells who has written, or is short."""
    assert first(between, score) == TEXT
