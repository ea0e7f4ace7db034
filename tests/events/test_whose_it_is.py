"""Whose deed it is, on whose date, of what kind: sentences that were read wrongly once."""

import pytest

from dateline.events import account
from dateline.nouns.mention import Mention
from dateline.nouns.published import Published
from dateline.nouns.story import Story
from dateline.text.sentences import sentences
from dateline.timeline.expressions import expressions


def story(lang: str) -> Story:
    return Story(id="lamp", path="content/stories/lamp.md", title="Lamp", date=Published.parse("2021-05-12"), lang=lang)


def told(lang: str, text: str) -> list[tuple[str, str, str]]:
    return [(str(one.when), one.kind, one.what) for one in account(story(lang), text, read=expressions).events]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("es", "Ada Luna, la alcaldesa de la isla, no fue: murió en Puerto Gris el 3 de mayo de 1969.", ("1969-05-03", "death", "Ada Luna murió en Puerto Gris")),
        ("es", "El viernes abrió sus puertas el museo, en la antigua lonja del puerto, que fue restaurada entre 2017 y 2020.", ("2017/2020", "building", "La antigua lonja del puerto fue restaurada")),
        ("es", "La fiesta coincidió con los cien años de la vieja torre del puerto, abierta el 12 de junio de 1911.", ("1911-06-12", "launch", "La vieja torre del puerto [fue] abierta")),
        ("es", "El archivo guarda una carta de Ada Luna, la maestra que fundó la escuela en abril de 1959.", ("1959-04", "founding", "Ada Luna fundó la escuela")),
        ("es", "Firmó por la isla la directora del puerto, Ada Luna, quien reemplazó en enero a Tomás Ría.", ("2021-01", "appointment", "Ada Luna reemplazó a Tomás Ría")),
        ("es", "Grecia, el Líbano y las islas del norte renovaron el lunes el acuerdo.", ("2021-05-10", "agreement", "Grecia, el Líbano y las islas del norte renovaron el acuerdo")),
        ("es", "Ayer martes fue inaugurada la torre nueva de Puerto Gris.", ("2021-05-11", "launch", "Fue inaugurada la torre nueva de Puerto Gris")),
        ("es", "Ada Luna fue detenida hoy, miércoles, en Puerto Gris.", ("2021-05-12", "justice", "Ada Luna fue detenida")),
        ("es", "Ría fue detenido el 4 de mayo de 2020 y estaba en su casa desde enero.", ("2020-05-04", "justice", "Ría fue detenido")),
        ("es", "La madrugada del 12 de marzo de 1959 cedió el muro del dique.", ("1959-03-12", "disaster", "Cedió el muro del dique")),
        ("es", "La torre fue levantada hacia 1931 por la Compañía del Faro.", ("1931~", "building", "La torre fue levantada por la Compañía del Faro")),
        ("es", "Los estibadores levantaron el lunes por la noche la huelga.", ("2021-05-10", "decision", "Los estibadores levantaron la huelga")),
        ("es", "Ada Luna ganó el domingo las elecciones a gobernador.", ("2021-05-09", "appointment", "Ada Luna ganó las elecciones a gobernador")),
        ("es", "Ría recibió 4 millones de dólares entre 2012 y 2014.", ("2012/2014", "trade", "Ría recibió 4 millones de dólares")),
        ("zh", "4月5日，灯塔镇华侨在中华会馆成立救济会。", ("2021-04-05", "founding", "灯塔镇华侨在中华会馆成立救济会")),
        ("zh", "林大海1931年来岛，1938年在镇上开设杂货店。", ("1938", "founding", "林大海在镇上开设杂货店")),
        ("zh", "2017年10月，最高法院裁定合同无效，省政府随后签订了新合同。", ("2017-10", "justice", "最高法院裁定合同无效")),
        ("zh", "2020年12月，林小云退休。", ("2020-12", "appointment", "林小云退休")),
        ("en", "Tom Reed, who as governor signed the lease in 2014, joined the board in December.", ("2014", "agreement", "Tom Reed as governor signed the lease")),
        ("en", "Reed, the president, lived in Lima from 2017 to 2019 and founded a shop, Canteen, in 2020.", ("2020", "founding", "Reed founded a shop, Canteen")),
        ("en", "GREYPORT, March 16.--More than 150 persons were drowned when the dam gave way on Thursday.", ("2021-05-06", "disaster", "The dam gave way")),
        ("en", "The company's manager, Tom Reed, was arrested in Lima on Monday.", ("2021-05-10", "justice", "Tom Reed was arrested in Lima")),
        ("en", "The Dockers’ Union called a strike on Monday.", ("2021-05-10", "conflict", "The Dockers’ Union called a strike")),
        ("en", "The wall was raised by two metres in 1948.", ("1948", "building", "The wall was raised by two metres")),
        ("en", "An appeals court dismissed it in 2015.", ("2015", "justice", "An appeals court dismissed it")),
        ("en", "Moor Ferries took over the port of Greycoast on Monday.", ("2021-05-10", "trade", "Moor Ferries took over the port of Greycoast")),
        ("en", "Ada Moor won the election on Sunday.", ("2021-05-09", "appointment", "Ada Moor won the election")),
    ],
)  # fmt: skip
def test_a_deed_is_told_of_whoever_did_it(lang, text, expected):
    """The subject, the date and the kind are those of the clause, whatever stands between."""
    assert expected in told(lang, text)


@pytest.mark.parametrize(
    ("lang", "text", "what"),
    [
        ("es", "Ada Luna, nieta del farero Tomás Ría, prepara un libro. En 2006 fue elegida alcaldesa de la isla.", "[Ada Luna] fue elegida alcaldesa de la isla"),
        ("es", "Grecia, el Líbano y Chipre firmaron el acuerdo. Habló por la isla la directora del puerto, Ada Luna, ayer. Se graduó en 2019.", "[Ada Luna] se graduó"),
        ("en", "Ada Moor, whose father built the pier, spoke at the feast. A retired nurse, she published a history in 2020.", "[Ada Moor] published a history"),
        ("en", "Ada Moor, whose father built the pier, spoke at the feast. A retired nurse, she wrote a book. Her father died in 1989.", "[Ada Moor’s] father died"),
        ("en", "Moor Ltd sold its ferry. The company's headquarters moved to Northport in January.", "[Moor Ltd’s] headquarters moved to Northport"),
    ],
)  # fmt: skip
def test_whom_the_sentence_before_is_about(lang, text, what):
    """A line without a subject, or with a pronoun, has the name that the text leaves no doubt of."""
    assert what in [line for _, _, line in told(lang, text)]


def test_whole_families_are_no_firm():
    """A capital at the beginning of a sentence makes no name: its manager stays the company's."""
    text = "Whole families of pilots, it said, had never been counted. The company's manager was arrested on Monday."
    assert told("en", text) == [("2021-05-10", "justice", "The company's manager was arrested")]


def named(text: str, **people: str) -> list[Mention]:
    found = []
    for start, end in sentences(text, lang="en"):
        sentence = text[start:end].strip()
        found += [
            Mention(story="lamp", entity=entity, collection="people", text=name, sentence=sentence, anchor="s-1", linked=True)
            for entity, name in people.items()
            if name in sentence
        ]
    return found


def test_who_has_a_part_in_it():
    """Who only says so has none, nor whom another clause of the sentence names; the day of an aside is not that of the tale."""
    text = (
        "Judge Ada Moor said that the wall had been raised by Tom Reed in 1948. "
        "The lease was signed on May 3 by Tom Reed, who was named director in March, and Jo Gale. Ada Moor attended."
    )
    people = named(text, moor="Ada Moor", reed="Tom Reed", gale="Jo Gale")
    some = account(story("en"), text, read=expressions, mentions=people).events
    assert [(str(one.when), one.people) for one in some] == [
        ("1948", ("reed",)),
        ("2021-05-03", ("reed",)),
        ("2021-03", ("reed",)),
        ("2021-05-03~", ("moor",)),
    ]


def test_who_is_named_in_a_list_of_dates_has_a_part():
    """Its lines are told by their words, and name people by the whole line."""
    text = "1931 Ada Moor opens the pier.\n\n1948 Tom Reed raises the wall.\n\n1959 Ada Moor dies in Northport."
    people = named(text, moor="Ada Moor", reed="Tom Reed")
    some = account(story("en"), text, read=expressions, mentions=people).events
    assert [one.people for one in some] == [("moor",), ("reed",), ("moor",)]


def test_his_daughter_is_not_he():
    """`他的女儿`: he is of the sentence before, even where his daughter is named."""
    text = "林大海于1974年去世。他的女儿林小云2020年去世。"
    people = named(text, sea="林大海", cloud="林小云")
    (_, daughter) = account(story("zh"), text, read=expressions, mentions=people).events
    assert daughter.what == "[林大海]的女儿林小云去世"
