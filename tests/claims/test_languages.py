"""The same in Spanish and in Chinese, by tables of the same shape."""

from math import inf

import pytest

from dateline import claims
from dateline.claims.chinese import CHINESE
from dateline.claims.english import ENGLISH
from dateline.claims.spanish import SPANISH
from dateline.nouns.claim import CURRENCIES
from dateline.nouns.library import Library
from dateline.nouns.mention import Mention
from dateline.nouns.site import Site
from dateline.nouns.story import Story
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
    ("es", "Las capturas de bacalao subieron un 12 por ciento en la bahía."): [("12 por ciento", "% change", 11.5, 12.5)],
    ("es", "En México la escuela formó a 1,400 profesores del puerto."): [("1,400 profesores", "teacher", 1350, 1450)],
    ("es", "El muelle ha costado hasta hoy $1.250,000 a la comarca."): [("$1.250,000", "$", 1.245e6, 1.255e6)],
    ("es", "Llegaron al puerto mil doscientos treinta y cuatro alumnos."): [
        ("mil doscientos treinta y cuatro alumnos", "student", 1234, 1234)
    ],
    ("es", "En la bahía viven 2 millones 300 mil personas."): [("2 millones 300 mil personas", "people", 2.25e6, 2.35e6)],
    ("es", "Costó dos millones y medio de pesos."): [("dos millones y medio de pesos", "peso", 2.25e6, 2.75e6)],
    ("es", "Zarparon media docena de barcos y medio millón de vecinos miraron."): [
        ("media docena de barcos", "boat", 5.4, 6.6),
        ("medio millón de vecinos", "people", 4.5e5, 5.5e5),
    ],
    ("es", "La feria del puerto atrajo a 12 500 personas."): [("12 500 personas", "people", 12450, 12550)],
    ("es", "La presa guarda 50 millones de metros cúbicos de agua."): [
        ("50 millones de metros cúbicos", "cubic metre", 4.5e7, 5.5e7)
    ],
    ("zh", "水库蓄水5000万立方米，公路长12公里，产米400吨。"): [
        ("5000万立方米", "cubic metre", 4.5e7, 5.5e7),
        ("12公里", "km", 12, 12),
        ("400吨", "tonne", 360, 440),
    ],
    ("zh", "发掘墓葬212座，三人受伤。"): [("212座", "墓葬", 212, 212), ("三人", "people", 3, 3)],
    ("es", "Entre 3 y 5 millones de personas vieron los barcos."): [("Entre 3 y 5 millones de personas", "people", 3e6, 5e6)],
    ("zh", "当天有3万5000人参观，捐款2亿3000万元，300至500名学生参加。"): [
        ("3万5000人", "people", 34500, 35500),
        ("2亿3000万元", "CNY", 2.25e8, 2.35e8),
        ("300至500名学生", "student", 300, 500),
    ],
    ("zh", "该校至今已培训1400多名教师，约二百五十家企业参加。"): [
        ("1400多名教师", "teacher", 1350, inf),
        ("约二百五十家企业", "business", 225, 275),
    ],
    ("zh", "2022年，全村销售额达60亿元（8.642亿美元），其中40亿元来自直播。"): [
        ("60亿元", "CNY", 5.5e9, 6.5e9),
        ("8.642亿美元", "$", 864150000, 864250000),
        ("40亿元", "CNY", 3.6e9, 4.4e9),
    ],
    ("zh", "灯塔计划总预算3200万元，该计划培训了300名教师。"): [
        ("3200万元", "CNY", 3.15e7, 3.25e7),
        ("300名教师", "teacher", 270, 330),
    ],
    ("zh", "全村四分之三的居民从事渔业，百分之四十的农户养蚝。"): [
        ("四分之三的居民", "% people", 72, 78),
        ("百分之四十的农户", "% household", 39.5, 40.5),
    ],
}


@pytest.mark.parametrize(("lang", "sentence"), READ, ids=lambda part: part[:20])
def test_a_figure_is_read_in_its_language(lang, sentence):
    """Number words, marks of thousands, money, shares and changes."""
    found = [(one.value, one.unit, round(one.low, 3), round(one.high, 3)) for one in told(story("a", sentence, lang=lang))]

    assert found == [(value, unit, round(low, 3), round(high, 3)) for value, unit, low, high in READ[lang, sentence]]


CORRECTED = {
    ("en", "The storm killed 51 people, not 53."): "51 people",
    ("en", "The storm killed 51 people rather than 53."): "51 people",
    ("en", "The ferry carried 51 passengers instead of 53."): "51 passengers",
    ("es", "El barco llevaba 51 pasajeros, no 53."): "51 pasajeros",
    ("zh", "船上有51名乘客，而不是53名。"): "51名乘客",
}


@pytest.mark.parametrize(("lang", "sentence"), CORRECTED, ids=lambda part: part[:20])
def test_of_a_figure_and_the_one_that_it_corrects_the_first_is_said(lang, sentence):
    """What is denied behind it is what somebody else said."""
    assert [one.value for one in told(story("a", sentence, lang=lang))] == [CORRECTED[lang, sentence]]


NONE = (
    ("es", "El 24 de febrero de 2023, a las 9:20, tenía 34 años y estaba en la página 7."),
    ("es", "Los primeros 10 barcos no zarparon y podrían llegar 300 barcos."),
    ("zh", "2023年2月23日9点，34岁的他在第7页上看到了这条新闻。"),
    ("zh", "村里计划培训300名教师，预计将有50家企业参加。"),
    ("es", "En 2019 se dragó el puerto por segunda vez en dos meses."),
)


@pytest.mark.parametrize(("lang", "sentence"), NONE, ids=lambda part: part[:20])
def test_what_is_no_figure_is_passed_over(lang, sentence):
    """Dates, ages, spans of time, what is planned or denied."""
    assert [one.value for one in told(story("a", sentence, lang=lang))] == []


ACROSS = {
    "en": "In Larkhill the school has trained 1,400 teachers.",
    "es": "En Larkhill la escuela ha formado a 1.200 profesores.",
    "zh": "该校至今已培训1200名教师。",
}


def _in_larkhill(one: Story) -> Mention:
    """The place in the story's one sentence."""
    return Mention(
        story=one.id, entity="larkhill", collection="places", text="Larkhill", sentence=one.body, anchor="", linked=False
    )


def test_figures_are_compared_across_languages():
    """By what is counted, what is said of it, and the pages that both stories name; what agrees is one side."""
    stories = {lang: story(lang, text, lang=lang) for lang, text in ACROSS.items()}
    figures = {lang: claims.claims(one, one.body, mentions=[_in_larkhill(one)]) for lang, one in stories.items()}

    [found] = claims.comparisons(
        Library(site=Site(), stories=tuple(stories.values())), figures, copied={}, same=lambda one, other: True
    )

    assert found.differs
    assert {one.claim.value for one in found.statements} == {"1,400 teachers", "1.200 profesores", "1200名教师"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The school has trained 1,400 teachers.", "La escuela ha visitado a 1.200 profesores."),
        ("The school has trained 1,400 teachers.", "La escuela ha formado a 1.200 barcos."),
        ("The school has trained 1,400 teachers in 2019.", "La escuela ha formado a 1.200 profesores en 2021."),
    ],
)
def test_what_is_said_of_something_else_is_not_compared_across_languages(one, other):
    """Another deed, another thing, another year."""
    stories = (story("a", one), story("b", other, lang="es"))
    figures = {each.id: claims.claims(each, each.body, mentions=[_in_larkhill(each)]) for each in stories}

    found = claims.comparisons(Library(site=Site(), stories=stories), figures, copied={}, same=lambda one, other: True)

    assert found == ()


DIFFER = {
    "es": (
        "El 75 % de los vecinos de Larkhill trabaja en los barcos de Ada Moor.",
        "En Larkhill casi todos los habitantes trabajan en los barcos de Ada Moor.",
        "Tres cuartas partes de los habitantes de Larkhill trabajan en los barcos de Ada Moor.",
    ),
    "zh": (
        "全村75%的村民从事电商直播相关工作。",
        "全村几乎所有村民都从事电商直播相关工作。",
        "全村四分之三的居民从事电商直播相关工作。",
    ),
}


@pytest.mark.parametrize("lang", DIFFER)
def test_what_cannot_both_be_true_differs(lang):
    """And what agrees in other words does not. The second and third are copies of the first, since Chinese shows no names."""
    one, other, same = (story(name, text, lang=lang) for name, text in zip("abc", DIFFER[lang], strict=True))
    copied = {"b": one, "c": one} if lang == "zh" else {}

    assert len(differing(one, other, copied=copied)) == 1
    assert differing(one, same, copied=copied) == []


def test_money_is_of_one_unit_in_every_language():
    """Every currency that is read is one that headings know."""
    assert {unit for each in (ENGLISH, SPANISH, CHINESE) for unit in each.currencies.values()} == CURRENCIES


def test_a_number_is_no_year():
    """The 2000 of 2000 households names no time."""
    assert [claim.scope for claim in told(story("a", "洪水迫使2000户家庭离开家园。", lang="zh"))] == [""]


def test_what_millions_are_counted_of_stands_without_its_of():
    """`2 millones de soles` are of soles."""
    assert [one.measure for one in told(story("a", "El museo de la bahía costó 2,4 millones de soles.", lang="es"))] == ["soles"]
