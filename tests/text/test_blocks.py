from hypothesis import given
from hypothesis import strategies as st

from dateline.text.blocks import blocks, on_a_line
from dateline.text.sentences import sentences

TEXTS = st.text(st.sampled_from("Ab c.\n\t\u00a0\u3000。!”"), max_size=60)


@given(TEXTS)
def test_blocks_stand_between_empty_lines_and_hold_all_words(text: str) -> None:
    """No block has an empty line in it, and nothing but white space lies between two."""
    last = 0
    for block in blocks(text, "en"):
        assert not text[last : block.start].strip()
        assert all(line.strip() for line in text[block.start : block.end].split("\n")[:-1])
        last = block.end
    assert not text[last:].strip()


@given(TEXTS)
def test_sentences_of_a_block_are_those_of_its_text(text: str) -> None:
    """They are the same, placed in the whole."""
    for start, end, spans in blocks(text, "en"):
        assert [text[first:last] for first, last in spans] == [
            text[start:end][first:last] for first, last in sentences(text[start:end])
        ]


@given(TEXTS)
def test_words_on_a_line_have_one_space_between_them(text: str) -> None:
    """As if they were split and joined, whatever space stands between them."""
    words = text.strip()
    assert on_a_line(words) == " ".join(words.split())
