"""Lines end in no word that something is missing behind."""

from hypothesis import given
from hypothesis import strategies as st

from dateline.events import short

WORDS = st.sampled_from(
    [*sorted(short._LAST), "pier", "took", "took over", "as he", "sold", "1998", "when they", "one another", "up"]
)
GAPS = st.sampled_from([" ", ", ", "; ", "-", " – ", ": "])


@given(parts=st.lists(st.tuples(WORDS, GAPS), max_size=6))
def test_a_word_that_dangles_is_seen_at_a_glance(parts: list[tuple[str, str]]) -> None:
    """Wherever the pattern would cut something off, the glance lets it."""
    words = "The crew sold " + "".join(word + gap for word, gap in parts)
    for text in (words, words.strip(" ,;:–-")):
        if not short._may_dangle(text):
            assert short._DANGLING.sub("", text) == text
