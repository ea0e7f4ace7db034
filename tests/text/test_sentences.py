from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.text.sentences import sentences


def split(text: str, lang: str = "en") -> list[str]:
    """The sentences as strings."""
    return [text[start:end] for start, end in sentences(text, lang=lang)]


def pieces(marked: str) -> tuple[str, list[str]]:
    """A text whose sentences are parted by `|`, without the bars, and its sentences."""
    return marked.replace("|", ""), [piece.strip() for piece in marked.split("|")]


def check(marked: str, lang: str = "en") -> None:
    """The bars stand where sentences part."""
    text, expected = pieces(marked)
    assert split(text, lang) == expected


def test_titles_and_initials_do_not_end_a_sentence() -> None:
    """A title, an initial or a numbered abbreviation is followed by the rest of its sentence."""
    check("Mr. Ortega met Dr. Lin on Aug. 5. |J. R. Smith joined them at No. 7. |Sen. Gil left.")


def test_an_abbreviation_ends_a_sentence_before_a_word_that_opens_one() -> None:
    """`U.S.` runs on into `Army`, but not into `The`."""
    check("The U.S. Army marched in the U.S. |The band of Hill Inc. Boston played.")
    check("It left at 5 p.m. Tuesday. |We left at 5 p.m. |People slept.")


def test_decimals_and_ellipses() -> None:
    """A decimal point never ends a sentence; an ellipsis does before a capital only."""
    check("It rose 3.5 percent... and fell. |Then… |Nothing happened.")


def test_quotes_belong_to_the_sentence_they_close() -> None:
    """A closing quote stays with its sentence, an opening one goes with the next."""
    check('"Go." |"Why?" she asked. |He said "No." |“Well.” |(So it was.) |Done')


def test_a_lost_space_after_a_quote_is_seen() -> None:
    """A sentence glued to a closing quote starts where its capital stands."""
    check("“That is all.”|The mayor left.")


def test_spanish() -> None:
    """Spanish titles, abbreviations and inverted marks are read as Spanish has them."""
    check(
        "El Sr. Gil y la Dra. Paz volaron a EE. UU. ayer. |¿Por qué? |¡Quién sabe! |Vive en EE.UU. |El lunes vuelve a la pág. 5.",
        "es",
    )


def test_chinese() -> None:
    """Chinese needs no space; a question in quotes goes on into who asked it."""
    check("他走了。|“你好吗？”李明问。|“好！”|她笑了。|增长1.5亿！", "zh")


def test_an_empty_line_ends_a_sentence() -> None:
    """A paragraph without a final stop is a sentence of its own; the number of a list's entry is none."""
    check("1. First of all\n\n|2. Second")


def test_a_small_letter_may_begin_a_name() -> None:
    """A name such as `eHub` begins a sentence though its first letter is small."""
    check("It grew. |eHub grew too.")


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("aB.!?。？” \n'(1…é中"), max_size=60), st.sampled_from(["en", "es", "zh", "de", "x"]))
def test_every_character_but_white_space_lies_in_one_sentence(text: str, lang: str) -> None:
    """Sentences stand in order, do not overlap, begin and end with ink, and leave nothing but white space out."""
    spans = sentences(text, lang=lang)

    position = 0
    for start, end in spans:
        assert not text[position:start].strip()
        assert text[start:end] == text[start:end].strip() != ""
        position = end
    assert not text[position:].strip()


def test_long_lines_of_marks_stay_linear() -> None:
    """A hundred thousand marks are read without a pause."""
    assert split("a" * 100_000 + ". " + ". " * 50_000 + '"' * 50_000)
    assert len(split("a. b" * 30_000)) == 1
