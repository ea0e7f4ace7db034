import pytest

from dateline.text.script import by_script, written_in


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The pier opened in May.", ""),
        ("El muelle se inauguró.", ""),
        ("码头于五月开放，林丹（Lin Dan）出席。", "zh"),
        ("The word 码头 means pier.", ""),
        ("桟橋は五月に開かれた。", "ja"),
        ("부두가 5월에 열렸다.", "ko"),
        ("", ""),
    ],
)
def test_a_script_tells_the_language(text, lang):
    """Chinese, Japanese and Korean are known by their signs; a foreign word in a text of letters changes nothing."""
    assert by_script(text) == lang


def test_what_is_assumed_holds_unless_the_script_is_anothers():
    """A variant of the language stays as it was stated; a text in another script is in that language."""
    assert written_in("码头于五月开放。", "zh-Hant") == "zh-Hant"
    assert written_in("码头于五月开放。", "en") == "zh"
    assert written_in("The pier opened.", "zh") == "zh"
