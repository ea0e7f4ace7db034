"""Whose words a pronoun gives: where it is safe, and where nobody can tell."""

import pytest

_WHO = (
    "people: Ada Smit = Smit",
    "people: Rosa Ibáñez = Ibáñez",
    "people: 李明",
    "organizations: Harbour Board",
    "places: Lima",
    "places: Peru",
)
_MEANT: dict[str, tuple[str, ...]] = {
    "en": (
        "“The lamp burns,” said Ada Smit. “It always will,” she said.",
        "“The lamp burns,” said Ada Smit, keeper of the Moor Lighthouse.\n\n“It always will,” she added. “We feed it.”",
        "Ada Smit said the lamp burns.\n\nShe added that it always will.",
        "Ada Smit told reporters on Monday that the lamp burns. She also said that it always will.",
        "“The lamp burns. It always will,” said Ada Smit. “Tom Hill lit it,” she said.",
        "Ada Smit said she would stay. But she said the lamp might not.",
        "According to Ada Smit, the lamp burns. It always will, she said.",
        "Ada Smit lit the lamp. She said it burns.",
        "Peru’s Interior Minister Ada Smit thanked Peru. She said the lamp burns.",
        "Ada Smit said Lima’s lamp burns. “It always will,” she said.",
        '"The lamp burns," Ada Smit said. "It always will," she said.',
    ),
    "es": (
        "«La lámpara arde», dijo Rosa Ibáñez. «Arderá siempre», añadió ella.",
        "«La lámpara arde», dijo Rosa Ibáñez, directora del Museo del Mar.\n\n«Arderá siempre», añadió.",
        "Rosa Ibáñez afirmó que la lámpara arde. Ella dijo que arderá siempre.",
    ),
    "zh": (
        "李明说：“灯还亮着。”她表示，灯不会灭。",
        "李明点了灯。他说，灯不会灭。",
        "“灯还亮着。”李明告诉记者。\n\n“灯不会灭。”她说。",
    ),
}
_OPEN: dict[str, tuple[str, ...]] = {
    "en": (
        "“The lamp burns,” said Ada Smit to Tom Hill. “It always will,” he said.",
        "Ada Smit said her father lit the lamp. He said it always burns.",
        "Ada Smit said the mayor lit the lamp. She said it always burns.",
        "Ada Smit said Hill lit the lamp. She said it always burns.",
        "Ada Smit and Rosa Ibáñez said the lamp burns. She said it always will.",
        "“The lamp burns,” said Ada Smit. The lamp is old. “It always will,” she said.",
        "“The lamp burns,” said Ada Smit. Rosa Ibáñez nodded. “It always will,” she said.",
        "“The lamp burns,” said Ada Smit. “She said it always will.”",
        "“The lamp burns,” said Ada Smit. “It always will,” she said. “No,” he said.",
        "“The lamp burns,” said Ada Smit. “It always will,” said her brother.",
        "“The lamp burns,” said Ada Smit, a friend of Tom Hill. “It always will,” she said.",
        "Ada Smit’s brother lit the lamp. She said it burns.",
        "Ada Smit and others lit the lamp. She said it burns.",
        "When Ada Smit came, the lamp burned. She said it always will.",
        "Ada Smit met the mayor. She said the lamp burns.",
        "The Harbour Board said the lamp burns. He said it always will.",
        "“The lamp burns,” said Ada Smit.\n\n## Later\n\n“It always will,” she said.",
        "“The lamp burns,” said Ada Smit. “I told them,” she told Eva Moor. “It burns,” she said.",
    ),
    "es": (
        "«La lámpara arde», dijo Rosa Ibáñez a Tomás Gil. «Arderá siempre», dijo él.",
        "«La lámpara arde», dijo Rosa Ibáñez. «Arderá siempre», dijo a la prensa el guarda.",
        "Rosa Ibáñez dijo que su padre la encendió. Él dijo que arderá siempre.",
    ),
    "zh": ("李明说，王强点了灯。他表示，灯不会灭。", "李明说：“灯还亮着。”他们说，灯不会灭。"),
}
_SURE_IN_DOUBT = 1
"""How many pronouns the last English example is right about: the first `she`, before another is spoken to."""


def _each(stories):
    return [(lang, body) for lang, some in stories.items() for body in some]


def _spoken(found):
    return [(one.entity, one.text) for one in found.mentions if one.pronoun]


@pytest.mark.parametrize(("lang", "body"), _each(_MEANT))
def test_a_pronoun_right_after_somebody_spoke_gives_that_persons_words(linked, lang, body):
    """`said Smit. “…,” she added`: both sentences quote Smit; the pronoun is an anchor, never a link."""
    found = linked(_WHO, body, lang=lang).mentions

    [pronoun] = [one for one in found if one.pronoun]
    assert pronoun.speaks
    assert not pronoun.linked
    assert pronoun.entity == next(one.entity for one in found if one.speaks)


@pytest.mark.parametrize(("lang", "body"), _each(_OPEN))
def test_a_pronoun_that_could_be_another_means_nobody(linked, lang, body):
    """Somebody else is named, known or not, meant or spoken to; or something else was told between."""
    wrong = [words for words in _spoken(linked(_WHO, body, lang=lang)) if words[1] in ("he", "He", "él", "Él", "他")]

    assert not wrong
    assert len(_spoken(linked(_WHO, body, lang=lang))) <= _SURE_IN_DOUBT
