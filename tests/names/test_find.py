"""Names are found where capitals say something, and typed by what they are made of, what stands beside them and the rest of the pile."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline import names
from dateline.names import lexicon
from dateline.names.lists import localities, organizations
from dateline.names.words import common, plain

Told = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Yesterday Maria Keller met the council in Lisbon.", ["Maria Keller=PER", "Lisbon=LOC"]),
        ("The University of Tartu hired Dr. Okonkwo.", ["University of Tartu=ORG", "Okonkwo=PER"]),
        ("President Halonen left for Peru.", ["Halonen=PER", "Peru=LOC"]),
        ("Shares of Norvik Holdings fell in Oslo.", ["Norvik Holdings=ORG", "Oslo=LOC"]),
        ("He praised the Dutch painter Pieter van der Meer.", ["Dutch=MISC", "Pieter van der Meer=PER"]),
        ("The Paris-based Orbis Group said so.", ["Paris-based=MISC", "Orbis Group=ORG"]),
        ("Novak , who was ill , and his brother stayed.", ["Novak=PER"]),
        ("Last May nothing happened.", []),
        ("They fished the Wenlow and Tarrow rivers.", ["Wenlow=LOC", "Tarrow=LOC"]),
        ("They saw Bergen , Oslo , Tromso and Wenlow again.", ["Bergen=LOC", "Oslo=LOC", "Tromso=LOC", "Wenlow=LOC"]),
        ("They sang the song Kelvar.", ["Kelvar=MISC"]),
        ("We hope so. He does too.", []),
        ("A U.S. Senator John Barlow spoke.", ["U.S.=LOC", "John Barlow=PER"]),
        ("They read “The Long Way Home” aloud.", ["The Long Way Home=MISC"]),
        ("At the fair Chen Baoling, a potter, sold two bowls.", ["Chen Baoling=PER"]),
        ("She heard Rage Against the Machine in Newcastle upon Tyne.", ["Rage Against the Machine=ORG", "Newcastle upon Tyne=LOC"]),
        ("He pitched in Major League Baseball.", ["Major League Baseball=ORG"]),
        ("They met at the University of Texas at Austin.", ["University of Texas at Austin=ORG"]),
        ("His songs, “Watershed” and “Alive”, are old.", ["Watershed=MISC", "Alive=MISC"]),
        ("It runs on the Xbox 360.", ["Xbox 360=MISC"]),
        ("In chapter XIV of the book nothing burns.", []),
        ("The road follows Interstate 93 and the M25 to the junction.", ["Interstate 93=LOC", "M25=LOC"]),
        ("In Saudi Arabia it is hot; in Latin America it is not.", ["Saudi Arabia=LOC", "Latin America=LOC"]),
        ("The lamp shines over the Mahoosuc Range.", ["Mahoosuc Range=LOC"]),
        ("They wrote of Halmen's mother in Danzig.", ["Halmen=PER", "Danzig=LOC"]),
        ("He reached No. 5 in Norway.", ["Norway=LOC"]),
        ("He was loaned to Ostrava after the match.", ["Ostrava=ORG"]),
        ("Kelvar is a rock band that nobody heard.", ["Kelvar=ORG"]),
        ("Kelvar was the smallest village of all.", ["Kelvar=LOC"]),
        ("They drove through towns such as Wenlow.", ["Wenlow=LOC"]),
        ("They drove along U.S. Route 30 for a day.", ["U.S. Route 30=LOC"]),
        ("Near Barlow's Ferry Bridge it rained.", ["Barlow 's Ferry Bridge=LOC"]),
        ("He grew up in the Basra Governorate of Iraq.", ["Basra Governorate=LOC", "Iraq=LOC"]),
        ("It was released by Kelvar Norvik in winter.", ["Kelvar Norvik=ORG"]),
        ("They wrote of Cyrus the Great.", ["Cyrus the Great=PER"]),
        ("It belongs to the Kelvaraceae.", ["Kelvaraceae=MISC"]),
        ("The mill is Grade II listed.", ["Grade II=MISC"]),
        ("Hale & Sons (Hull) Ltd mended it at 10:20 BST.", ["Hale & Sons=ORG", "Hull=LOC", "BST=MISC"]),
        ("She drove the Renault Kelvar to work.", ["Renault Kelvar=MISC"]),
        ("FLOOD IN EASTERN NORWAY", ["NORWAY=LOC"]),
        ("It cost US$50 million to reach the far side of the Moon.", ["Moon=MISC"]),
        ("They wrote to the People's Bank of Norway.", ["People 's Bank of Norway=ORG"]),
        ("The mayor, Ana Keller, of Barrel del Agro, said no.", ["Ana Keller=PER", "Barrel del Agro=LOC"]),
    ],
)
def test_english_names(told: Told, sentence: str, found: list[str]) -> None:
    """People, organizations, places and others, without titles and with the small words that belong to them."""
    assert told(sentence, lang="en") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("El ministro Julio Arenas viajó a Sevilla.", ["Julio Arenas=PER", "Sevilla=LOC"]),
        ("La nieve cubre los Cárpatos.", ["Cárpatos=LOC"]),
        ("Cantó con la banda alemana Kelvar.", ["Kelvar=ORG"]),
        ("Ella fundó la tienda Barro Kelvar.", ["Barro Kelvar=ORG"]),
        ("Cantó con un grupo de rock progresivo Kelvar.", ["Kelvar=ORG"]),
        ("Ella jugó en la selección de fútbol de los Países Bajos.", ["selección de fútbol de los Países Bajos=ORG"]),
        ("Entrenó a la Selección de México.", ["Selección de México=ORG"]),
        ("Ella juega en el club Kelvar Norvik de la Superliga de Turquía.", ["Kelvar Norvik=ORG", "Superliga de Turquía=MISC"]),
        ("Llegó al FC Kelvar 04 en verano.", ["FC Kelvar 04=ORG"]),
        ("Dos atletas (POR) corrieron.", ["POR=ORG"]),
        ("Ella vio la película danesa Kelvar.", ["Kelvar=MISC"]),
        ("La Universidad de Granada firmó un acuerdo.", ["Universidad de Granada=ORG"]),
        ("Anunció que María de la Cruz vendrá.", ["María de la Cruz=PER"]),
        ("Ella vive en la calle de Alcalá en Madrid.", ["Alcalá=LOC", "Madrid=LOC"]),
        ("Después lo reemplazó Elena Roca Díez.", ["Elena Roca Díez=PER"]),
        ("Visitó la Universidad Técnica de El Carrizal.", ["Universidad Técnica de El Carrizal=ORG"]),
        ("Habló la ministra de Desarrollo Agrario, Elena Roca.", ["Desarrollo Agrario=ORG", "Elena Roca=PER"]),
        (
            "La Secretaría de la Defensa Nacional (Sedena) y el Servicio de Rutas (SER).",
            ["Secretaría de la Defensa Nacional=ORG", "Sedena=ORG", "Servicio de Rutas=ORG", "SER=ORG"],
        ),
        ("Habló el director del Hospital Tomás Arenas.", ["Hospital Tomás Arenas=ORG"]),
        ("Lo firmó el alcalde de San José Ana Gil.", ["San José=LOC", "Ana Gil=PER"]),
        ("Lo firmó el vicealcalde, Seo Min-jae, en Busan.", ["Seo Min-jae=PER", "Busan=LOC"]),
        ("Fundaron el martes en Santiago la Asociación de Becarios.", ["Santiago=LOC", "Asociación de Becarios=ORG"]),
        ("«Los vimos una tarde en una cantina de Lima», dijo Tomás Vega.", ["Lima=LOC", "Tomás Vega=PER"]),
    ],
)
def test_spanish_names(told: Told, sentence: str, found: list[str]) -> None:
    """Particles belong to the name, verbs at a sentence's start do not."""
    assert told(sentence, lang="es") == found


def test_a_pile_explains_itself(told: Told) -> None:
    """A surname alone is a person's where the full name stands elsewhere in the pile."""
    found = told("Tomas Brandvold opened the meeting.", "In the end Brandvold left.", lang="en")

    assert found == ["Tomas Brandvold=PER", "Brandvold=PER"]


def test_headlines_in_capitals_are_read_by_what_the_pile_knows(told: Told) -> None:
    """Words of everyday language are no names, however they are written."""
    found = told("GOVERNMENT PRAISES KELLER", "The speaker thanked Maria Keller warmly.", lang="en")

    assert found[0] == "KELLER=PER"


def test_the_language_is_told_from_the_pile(told: Told) -> None:
    """`Las`, `Para` and `Con` begin Spanish sentences, not names."""
    assert told("Para la fiesta de la aldea llegó Ana Gil.", "Con el tren que llega a las diez.") == ["Ana Gil=PER"]


@given(st.lists(st.lists(st.text(max_size=8), max_size=9), max_size=4))
def test_any_tokens_give_spans_within_them(pile: list[list[str]]) -> None:
    """Spans lie in order, do not overlap, and are never empty."""
    found = names.find(pile)

    assert len(found) == len(pile)
    for words, line in zip(pile, found, strict=True):
        bounds = [0, *(bound for one in line for bound in (one.start, one.end)), len(words)]
        assert bounds == sorted(bounds)
        assert all(one.start < one.end for one in line)


@given(st.text(max_size=60))
def test_tokens_leave_only_white_space_between(text: str) -> None:
    """No character but white space is lost, and the order is the text's."""
    spans = names.tokens(text)

    outside = "".join(
        text[end:start] for (_, end), (start, _) in zip([(0, 0), *spans], [*spans, (len(text), len(text))], strict=True)
    )
    assert not outside.strip()


@pytest.mark.parametrize("names_of", [organizations.NAMES, localities.NAMES], ids=["organizations", "localities"])
def test_the_long_lists_are_bare_names(names_of: frozenset[str]) -> None:
    """As words compare: no capital, no accent, nothing that an everyday word or a given name is."""
    assert len(names_of) > 20_000
    assert all(name == " ".join(map(plain, name.split())) for name in names_of)
    assert not [name for name in names_of if " " not in name and (common(name) or name in lexicon.GIVEN_NAMES)]
