"""Who is quoted: which sentences give a person's words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.link.lexicon import pieces, tokens
from dateline.link.speaks import _RULES, SIGNS, clause

_WHO = ("people: Ada Smit = Smit", "people: Rosa Ibáñez = Ibáñez", "people: 李明", "organizations: Harbour Board")
_QUOTED = {
    "en": (
        "Ada Smit said the lamp would burn.",
        "“The lamp will burn,” said Ada Smit.",
        "“The lamp will burn,” said harbour master Ada Smit, who built it.",
        "Ada Smit, keeper of the lamp, told reporters that it burns.",
        "The lamp will burn, said Ada Smit, keeper of the lamp.",
        "According to keeper Ada Smit, the lamp burns.",
        "The lamp burns, according to Ada Smit.",
        "“It burns,” Ada Smit added.",
        "Ada Smit later announced that it burns.",
        'Ada Smit: "It burns."',
        "Ada Smit was quoted as saying that it burns.",
        "Ada Smit wrote in a letter that it burns.",
        "“It burns!” cried Ada Smit.",
        "It “burns”, in the words of Ada Smit.",
    ),
    "es": (
        "Rosa Ibáñez dijo que la lámpara arde.",
        "«La lámpara arde», dijo Rosa Ibáñez.",
        "“La lámpara arde”, señaló la directora del puerto, Rosa Ibáñez.",
        "Según Rosa Ibáñez, la lámpara arde.",
        "La lámpara arde, según explicó Rosa Ibáñez.",
        "Rosa Ibáñez, directora del puerto, aseguró que arde.",
        "Rosa Ibáñez también ha afirmado que arde.",
        "De acuerdo con Rosa Ibáñez, la lámpara arde.",
        "En palabras de Rosa Ibáñez, la lámpara “arde”.",
        "Así lo confirmó Rosa Ibáñez.",
        "Como recuerda Rosa Ibáñez, la lámpara arde.",
        "“Aquí nací”, cuenta Rosa Ibáñez, de 81 años.",
    ),
    "zh": (
        "李明说，灯还亮着。",
        "“灯还亮着。”李明笑着说。",
        "在李明看来，灯还亮着。",
        "李明回忆道：“灯还亮着。”",
        "李明表示，灯还亮着。",
        "“灯还亮着。”李明告诉记者。",
        "据李明介绍，灯还亮着。",
        "李明在接受采访时指出，灯还亮着。",
        "李明：“灯还亮着。”",
    ),
}
_SILENT = {
    "en": (
        "Ada Smit lit the lamp.",
        "A friend of Ada Smit said the lamp would burn.",
        "A spokesman for Mr. Ada Smit said so.",
        "The board said Ada Smit would come.",
        "Ada Smit's keeper said so.",
        "Ada Smit added a second lamp.",
        "Ada Smit said to be ill stayed away.",
        "According to a friend of Ada Smit, it burns.",
        "According to Ada Smit family papers, it burns.",
        "The keeper, a neighbour, said he thinks Ada Smit will come.",
        "The keeper, a neighbour, said Ada Smit would come.",
        "Ada Smit was told that it burns.",
        "Harbour Board said the lamp burns.",
    ),
    "es": (
        "Rosa Ibáñez encendió la lámpara.",
        "El portavoz de Rosa Ibáñez dijo que arde.",
        "“Arde”, dijo a Rosa Ibáñez el guarda.",
        "El guarda dijo que Rosa Ibáñez vendría.",
        "Rosa Ibáñez señaló la lámpara.",
        "El guarda, cansado, señaló la casa donde Rosa Ibáñez vive con su perro.",
        "Según el informe que Rosa Ibáñez leyó, arde.",
    ),
    "zh": ("李明点亮了灯。", "他对李明说，灯还亮着。", "李明的秘书表示，灯还亮着。", "李明说服了大家。", "李明称赞了灯塔。"),
}


def _each(sentences):
    return [(lang, sentence) for lang, some in sentences.items() for sentence in some]


@pytest.mark.parametrize(("lang", "sentence"), _each(_QUOTED))
def test_a_sentence_that_gives_words_says_whose(linked, lang, sentence):
    """Said, told, according to: the person whose words a sentence gives is known."""
    assert any(one.speaks for one in linked(_WHO, sentence, lang=lang).mentions)


@pytest.mark.parametrize(("lang", "sentence"), _each(_SILENT))
def test_nobody_is_quoted_by_another_word(linked, lang, sentence):
    """Who is only named, spoken of or spoken to is not quoted, and neither is an organization."""
    found = linked(_WHO, sentence, lang=lang).mentions
    assert found
    assert not any(one.speaks for one in found)


def test_only_the_one_who_speaks_is_quoted(linked):
    """Of two people in a sentence the one with the words is quoted; the sentence and its anchor are the evidence."""
    found = linked(_WHO, "A first line.\n\nRosa Ibáñez listened. “It burns,” Ada Smit said of Rosa Ibáñez.").mentions
    assert [(one.entity, one.anchor) for one in found if one.speaks] == [("ada-smit", "s-3")]


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "Ada Smit and Rosa Ibáñez said the lamp would burn."),
        ("en", "“The lamp will burn,” said Ada Smit and Rosa Ibáñez."),
        ("en", "“The lamp will burn,” Ada Smit and Rosa Ibáñez both said."),
        ("es", "Rosa Ibáñez y Ada Smit dijeron que arde."),
        ("es", "«Arde», señalaron Rosa Ibáñez y Ada Smit."),
    ],
)
def test_two_who_speak_together_are_both_quoted(linked, lang, sentence):
    """Smit and Gil said: each of them gave these words."""
    found = linked(_WHO, sentence, lang=lang).mentions
    assert [one.speaks for one in found] == [True, True]


def test_who_is_met_before_another_speaks_is_silent(linked):
    """In `the guard met Smit and Gil said` only the second speaks."""
    found = linked(_WHO, "The guard met Ada Smit and Rosa Ibáñez said that it burns.").mentions
    assert [one.entity for one in found if one.speaks] == ["rosa-ibanez"]


def test_a_surname_may_speak(linked):
    """A surname that stands for a person is quoted as the full name is; in a language without rules nobody is."""
    body = "Ada Smit lit the lamp. Smit said that it burns."
    assert [one.speaks for one in linked(_WHO, body).mentions] == [False, True]
    assert not any(one.speaks for one in linked(_WHO, body, lang="nl").mentions)


_MARKS = (" ", " ", " ", ", ", ": “", "”, ", "” ", "’s ", ". ", " Ada Smit ", " keeper ", " que ", " that ")


def words_of(lang: str) -> list[str]:
    """Every word that the rules of a language are written with."""
    rule = _RULES[lang]
    ways = (rule.after, rule.another, rule.both, *(pattern for pair in rule.before for pattern in pair))
    return [word for way in ways if way for word in re.findall(r"[^\W\d_]+", re.sub(r"\\[a-zA-Z]", " ", way.pattern))]


@pytest.mark.parametrize("lang", sorted(SIGNS))
@given(data=st.data())
def test_a_sentence_without_a_sign_quotes_nobody(lang: str, data: st.DataObject) -> None:
    """Whatever of the rules' own words it is made of, in small letters, with a capital or in capitals."""
    word = st.sampled_from(words_of(lang))
    parts = data.draw(st.lists(st.one_of(word, word.map(str.capitalize), word.map(str.upper), st.sampled_from(_MARKS)), max_size=8))
    sentence = " ".join((*parts[:4], "Ada Smit", *parts[4:]))
    start = sentence.index("Ada Smit")
    if clause(sentence, start, start + len("Ada Smit"), lang=lang) is not None:
        assert not SIGNS[lang].isdisjoint(tokens(pieces(sentence)))
