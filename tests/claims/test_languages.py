"""The same in Spanish and in Chinese, by tables of the same shape."""

from math import inf

import pytest

from tests.claims.conftest import differing, story, told

READ = {
    ("es", "La liga ha enseñado a más de 2.300 marineros desde la primavera."): [("más de 2.300 marineros", "mariner", 2250, inf)],
    ("es", "El puerto ingresó 3.000 millones de pesos (174,2 millones de dólares)."): [
        ("3.000 millones de pesos", "peso", 2.7e9, 3.3e9),
        ("174,2 millones de dólares", "$", 174.15e6, 174.25e6),
    ],
    ("es", "Las tres cuartas partes de los vecinos trabajan en los barcos."): [
        ("tres cuartas partes de los vecinos", "% people", 72, 78)
    ],
    ("es", "Casi todos los hogares de la isla pescan con redes."): [("Casi todos los hogares", "% household", 90, 100)],
    ("es", "Las capturas de bacalao subieron un 12 por ciento en la bahía."): [("12 por ciento", "% change", 12, 12)],
    ("es", "En México la escuela formó a 1,400 profesores del puerto."): [("1,400 profesores", "profesor", 1350, 1450)],
}


@pytest.mark.parametrize(("lang", "sentence"), READ, ids=lambda part: part[:20])
def test_a_figure_is_read_in_its_language(lang, sentence):
    """Number words, marks of thousands, money, shares and changes."""
    found = [(one.value, one.unit, round(one.low, 3), round(one.high, 3)) for one in told(story("a", sentence, lang=lang))]

    assert found == [(value, unit, round(low, 3), round(high, 3)) for value, unit, low, high in READ[lang, sentence]]


NONE = (
    ("es", "El 24 de febrero de 2023, a las 9:20, tenía 34 años y estaba en la página 7."),
    ("es", "Los primeros 10 barcos no zarparon y podrían llegar 300 barcos."),
    ("es", "En 2019 se dragó el puerto por segunda vez en dos meses."),
)


@pytest.mark.parametrize(("lang", "sentence"), NONE, ids=lambda part: part[:20])
def test_what_is_no_figure_is_passed_over(lang, sentence):
    """Dates, ages, spans of time, what is planned or denied."""
    assert [one.value for one in told(story("a", sentence, lang=lang))] == []


DIFFER = {
    "es": (
        "El 75 % de los vecinos de Larkhill trabaja en los barcos de Ada Moor.",
        "En Larkhill casi todos los habitantes trabajan en los barcos de Ada Moor.",
        "Tres cuartas partes de los habitantes de Larkhill trabajan en los barcos de Ada Moor.",
    ),
}


@pytest.mark.parametrize("lang", DIFFER)
def test_what_cannot_both_be_true_differs(lang):
    """And what agrees in other words does not."""
    one, other, same = (story(name, text, lang=lang) for name, text in zip("abc", DIFFER[lang], strict=True))

    assert len(differing(one, other)) == 1
    assert differing(one, same) == []
