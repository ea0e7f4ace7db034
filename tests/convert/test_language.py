"""Languages told by their small words and scripts."""

import pytest

from dateline.convert.fields.language import agreed, language


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The school was opened by the mayor and it is the first of its kind.", "en"),
        ("La escuela fue inaugurada por el alcalde y es la primera de su tipo en el país.", "es"),
        ("El puerto abrió el lunes y la naviera prevé operar en él a partir de octubre, a la espera de un juicio.", "es"),
        ("Die Schule wurde von der Bürgermeisterin eröffnet und ist die erste ihrer Art.", "de"),
        ("学校由市长揭幕，是该地区第一所。", "zh"),
        ("学校は市長によって開かれました。", "ja"),
        ("학교는 시장이 열었다.", "ko"),
        ("Школа была открыта мэром, и это первая школа такого рода.", "ru"),
        ("", ""),
        ("12345", ""),
    ],
)
def test_a_language_is_told(text: str, lang: str) -> None:
    """A sentence is enough; without words the language is unknown."""
    assert language(text) == lang


def test_a_stated_language_is_believed_unless_the_text_is_of_another() -> None:
    """By small words, or by its script; what is too short to tell, or of a language without rules, is believed."""
    zulu = "Kuthiwa abantu bathi kodwa ngoba lapho futhi ukuthi ukuba noma kanye lokhu uma njengoba ngesikhathi kule ukuze. " * 3
    assert agreed("en", zulu) == "zu"
    assert agreed("en-US", "The ferry between the islands was stopped by a storm, and that was it for this week. " * 3) == "en-US"
    assert agreed("en", "风暴使渡轮停航一夜，乘客在学校里过夜。" * 3) == "zh"
    assert agreed("de", "Sturm") == "de"
    assert agreed("mi", "El barco que une las dos islas no salió del puerto por la tormenta. " * 5) == "mi"
