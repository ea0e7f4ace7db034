"""A name seen in a story comes with what the story says of it there."""

from collections.abc import Callable

import pytest

from dateline import names
from dateline.nouns.sighting import Sighting

Seen = Callable[..., dict[str, Sighting]]


@pytest.mark.parametrize(
    ("text", "name", "role", "organization"),
    [
        ("Orbis Group Vice President Ana Keller spoke.", "Ana Keller", "Vice President", "Orbis Group"),
        ("Then Peru’s ambassador to Norway Luis Prado spoke.", "Luis Prado", "ambassador to Norway", "Peru"),
        (
            "It was so, said Ana Keller, director of the Harbor Museum in Bergen, Norway.",
            "Ana Keller",
            "director of the Harbor Museum in Bergen",
            "Harbor Museum",
        ),
        (
            "This came from Li Baoling, who is in charge of the Open Harvest program.",
            "Li Baoling",
            "in charge of the Open Harvest program",
            "Open Harvest",
        ),
        ("A young instructor named Rita Solberg smiled.", "Rita Solberg", "young instructor", ""),
        ("We met Ana Keller, a potter from Lima, there.", "Ana Keller", "potter from Lima", ""),
        ("We met Ana Keller, a year later, there.", "Ana Keller", "", ""),
        (
            "We met Ana Keller, an engineer at Pell & Daughters, there.",
            "Ana Keller",
            "engineer at Pell & Daughters",
            "Pell & Daughters",
        ),
        ("Llegó la secretaria de Cultura de Lima, Ana Keller, y calló.", "Ana Keller", "secretaria de Cultura de Lima", ""),
        ("Ana Keller is the head of a small school.", "Ana Keller", "head of a small school", ""),
        (
            "Ana Keller, who became director of the Harbor Museum in 2021, spoke.",
            "Ana Keller",
            "director of the Harbor Museum",
            "Harbor Museum",
        ),
        ("Then Ana Keller, who succeeded Tom Paz as executive director in May, spoke.", "Ana Keller", "executive director", ""),
        ("Ana Keller was elected governor of Wenlow on Sunday.", "Ana Keller", "governor of Wenlow", "Wenlow"),
        ("Ana Keller fue nombrada el lunes directora de la escuela.", "Ana Keller", "directora de la escuela", ""),
        ("Firmó por el puerto la directora ejecutiva, Ana Keller, y calló.", "Ana Keller", "directora ejecutiva", ""),
        ("Vinieron el rector Tomás Paz Ría y la directora del puerto, Ana Keller.", "Ana Keller", "directora del puerto", ""),
        ("The Chilean rector Ana Keller spoke.", "Ana Keller", "rector", ""),
        ("We met Ana Keller, an engineer from Viña del Mar, there.", "Ana Keller", "engineer from Viña del Mar", ""),
        ("They sat before the coroner Luis Prado.", "Luis Prado", "coroner", ""),
        ("General Secretary-Treasurer Ana Keller spoke.", "Ana Keller", "", ""),
        ("The archivist Åsa Keller found it.", "Åsa Keller", "archivist", ""),
        ("The mayor of Bergen, Ana Keller, spoke.", "Ana Keller", "mayor of Bergen", "Bergen"),
        ("Chief executive Åsa Keller smiled.", "Åsa Keller", "Chief executive", ""),
        ("“So,” said Ana Keller, who chairs the Harbor Guild.", "Ana Keller", "chair of the Harbor Guild", "Harbor Guild"),
        (
            "La Asociación del Puerto, presidida por Ana Keller, calló.",
            "Ana Keller",
            "presidencia de la Asociación del Puerto",
            "Asociación del Puerto",
        ),
        (
            "Ana Keller, chairwoman of Orbis and Orbis Cloud Services, came.",
            "Ana Keller",
            "chairwoman of Orbis and Orbis Cloud Services",
            "Orbis",
        ),
        ("Tom Prado and his wife Ana Keller came.", "Ana Keller", "", ""),
        ("An ambassador for Ana Keller came.", "Ana Keller", "", ""),
        ("Ana Keller, 44, swims.", "Ana Keller", "", ""),
        ("The deed was signed by the leader of the council, Cllr Ana Keller, today.", "Ana Keller", "leader of the council", ""),
        ("Opposition leader Cllr Ana Keller spoke.", "Ana Keller", "Opposition leader", ""),
        ("Ana Keller, smiling, left the room.", "Ana Keller", "", ""),
        ("Calló la diputada provincial Ana Keller (PRB).", "Ana Keller", "diputada provincial", ""),
        ("Habló el ministro de Salud Ana Keller.", "Ana Keller", "ministro de Salud", ""),
    ],
)
def test_roles_in_the_words_of_the_text(seen: Seen, text: str, name: str, role: str, organization: str) -> None:
    """Before the name, behind it, and as what somebody is said to be."""
    found = seen(f"We listened. {text}")[name]

    assert (found.role, found.organization) == (role, organization)


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("Ana Keller", "Keller"),
        ("Luis Prado Garcia", "Garcia"),
        ("Luis Mendoza Arroyo", "Mendoza Arroyo"),
        ("Chen Baoling", "Chen"),
        ("Pieter van der Meer", "van der Meer"),
    ],
)
def test_surnames(seen: Seen, name: str, family: str) -> None:
    """Chinese surnames stand first, Spanish ones may be two, particles belong to them."""
    assert seen(f"We met {name} there, who laughed.")[name].family == family


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The villagers joined the Open Harvest program in May.", "Open Harvest"),
        ("It grew out of the Rural Futures Initiative last year.", "Rural Futures Initiative"),
        ("They launched Comet 12, a project of the Orbis Group, in May.", "Comet 12"),
        ("Guests of the training program Open Harvest came.", "Open Harvest"),
    ],
)
def test_programs(seen: Seen, text: str, name: str) -> None:
    """By their last word, or by what they are called beside the name; a figure belongs to it."""
    assert seen(text)[name].collection == "programs"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The barque Hannah Keller, Captain Josiah Pell, struck; the wreck of the Hannah Keller lies there.", {"Josiah Pell"}),
        ("They came on board the Ana Prado; the crew of the Ana Prado sang.", set()),
        ("El buque Ana Prado zarpó de nuevo.", set()),
        ("They left the Lady Maren; Lady Ada Prado sang.", {"Ada Prado"}),
        ("Before D. Lacy, Esq., coroner, they gave thanks to God.", {"D. Lacy"}),
    ],
)
def test_neither_a_ship_nor_what_is_thanked_is_somebody(seen: Seen, text: str, found: set[str]) -> None:
    """Vessels bear the names of people; letters behind a name are none, and no page is made for God."""
    assert {name for name, one in seen(f"We listened. {text}").items() if one.collection} == found


@pytest.mark.parametrize(
    ("text", "name", "letters"),
    [
        ("Part of the global Open Trade Forum (gOTF), it grew.", "global Open Trade Forum", "gOTF"),
        ("They met Sailors for a Quiet Harbour Union (SQHU) there.", "Sailors for a Quiet Harbour Union", "SQHU"),
        ("Then The Energy and Resources Institute (TERI) spoke.", "The Energy and Resources Institute", "TERI"),
        ("They met near the Harbour Union (AHU) there.", "Harbour Union", "AHU"),
    ],
)
def test_letters_in_brackets_spell_out_a_name(seen: Seen, text: str, name: str, letters: str) -> None:
    """The words whose letters stand in the brackets belong to the name, with the small ones between them."""
    assert seen(text)[name].also == letters


@pytest.mark.parametrize(
    ("text", "also"),
    [
        ("The Bay Bridge programme (Puente Bahía) began.", "Puente Bahía"),
        ("The Bay Bridge programme (for sailors) began.", ""),
        ("The Bay Bridge programme (New York) began.", ""),
    ],
)
def test_the_other_name_of_a_program_stands_in_brackets(seen: Seen, text: str, also: str) -> None:
    """A name, and none of a place or other words."""
    assert seen(text)["Bay Bridge"].also == also


def test_a_word_made_of_beginnings_is_the_same_name(seen: Seen) -> None:
    """`Petronor` of `Petróleos Norte`; a place in brackets is none."""
    found = seen("Entonces calló Petróleos Norte (Petronor) con Ana Keller (Oslo).")

    assert (found["Petróleos Norte"].collection, found["Petróleos Norte"].also) == ("organizations", "Petronor")
    assert found["Ana Keller"].also == ""


def test_letters_behind_a_person_are_a_party(seen: Seen) -> None:
    """And no other name of theirs."""
    found = seen("Entonces calló la diputada Ana Keller (PRB).")

    assert found["Ana Keller"].also == ""


def test_chinese_programs_stand_in_quotes(seen: Seen) -> None:
    """Before what they are; one of several has no name by its number."""
    found = seen("“海湾之桥”人才项目在东海大学启动，第二期项目将于明年开班。", lang="zh")

    assert {name for name, one in found.items() if one.collection == "programs"} == {"海湾之桥"}


def test_where_people_are_from_is_a_place(seen: Seen) -> None:
    """Whose mayor, native or scholar somebody is, though it bears a saint's name."""
    found = seen("María Ortega, becaria de San Telmo, ganó el premio; el alcalde de Peñuelas calló.", lang="es")

    assert (found["San Telmo"].collection, found["Peñuelas"].collection) == ("places", "places")


def test_chinese_names_by_their_neighbours(seen: Seen) -> None:
    """A surname before a verb of saying, an office by its ending."""
    found = seen("村长李宝玲说，东海大学来了客人。", lang="zh")

    assert found["李宝玲"].collection == "people"
    assert found["东海大学"].collection == "organizations"


def test_a_surname_that_is_a_pronoun(seen: Seen) -> None:
    """`He` begins a name where a Chinese given name follows, and a sentence elsewhere."""
    found = seen("He Baolan opened the door. He smiled.")

    assert set(found) == {"He Baolan"}


@pytest.mark.parametrize(
    ("text", "name", "also"),
    [
        ("They saw Pine Village (Birch Village, Oakham) again.", "Pine Village", "Birch Village"),
        ("They saw Pine Village (Oakham, Norway) again.", "Pine Village", ""),
        ("They saw Oakham, popularly known as “Little Oslo”, again.", "Oakham", "Little Oslo"),
        ("They saw Oakham, known as the best of towns, again.", "Oakham", ""),
    ],
)
def test_what_a_place_is_also_called(seen: Seen, text: str, name: str, also: str) -> None:
    """In brackets behind a village another village is the same, another kind of place lies about it."""
    assert seen(f"Now. {text}")[name].also == also


def test_who_sends_a_report_is_no_part_of_it(seen: Seen) -> None:
    """The agency in the brackets of a dateline; brackets elsewhere count."""
    assert set(seen("OSLO, Jan 20 (Quill Wire) - They met.")) == {"OSLO"}
    assert "Quill Wire" in seen("In OSLO the agency (Quill Wire) met.")


@pytest.mark.parametrize(
    "opening", ["LARKHILL — ", "LARKHILL (Quill Wire) - ", "LARKHILL, May 3 (Quill Wire) – ", "PINE VILLAGE -- "]
)
def test_where_a_report_was_sent_from_is_a_place(seen: Seen, opening: str) -> None:
    """Whatever stands between it and the dash; who sent it is named by nobody."""
    found = seen(f"{opening}The town council met and bought a ferry.")
    assert {text: one.collection for text, one in found.items()} == {opening.rstrip(" -–—").split(" (")[0].split(",")[0]: "places"}


def test_letters_and_ranks_are_no_names(seen: Seen) -> None:
    """`Tom Prado MBE`, `Cllr Ana Keller`."""
    assert {"Tom Prado", "Ana Keller"} <= set(seen("There Tom Prado MBE met Cllr Ana Keller."))


def test_what_a_program_is_part_of_where_it_is_called_by_a_part_of_its_name(seen: Seen) -> None:
    """`The grain program` is the one program of the story that has the word."""
    told = "They joined the Open Grain Training program. Part of the Farm Platform (FP), a plan of 2017, the grain program grew."
    found = [one.part_of for one in names.sightings([names.Text(story="a", words=told)]) if one.text == "Open Grain Training"]

    assert found == ["", "Farm Platform"]
    assert not any(one.part_of for one in seen(told.replace("grain program grew", "reed program grew")).values())


def test_of_a_language_without_rules_only_what_is_evident_is_seen(seen: Seen) -> None:
    """Nouns that are written with a capital there are no names; countries and given names with what follows them are."""
    told = "Mehrere Festnahmen in der Nähe der Schule: Ein Mann traf Anna Keller in Berlin."

    assert set(seen(told, lang="de")) == {"Anna Keller", "Berlin"}


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("Useful Takeaways\n\nShe wrote them down.", "Useful Takeaways"),
        ("Legibility Considerations\n\nThey are set in type.", "Legibility Considerations"),
        ("6. Methylation and what it needs. All Methylation is chemistry, and methylation is slow.", "Methylation"),
        ("They sell a Windows-only program.", "Windows-only"),
    ],
)
def test_everyday_words_are_nobody(seen: Callable[..., dict[str, Sighting]], text: str, nobody: str) -> None:
    """A heading, the number of a list, a word that the text writes small, too."""
    assert seen(text).get(nobody) is None or seen(text)[nobody].collection != "people"


@pytest.mark.parametrize("text", ["In Bergen Judge Hope laughed; there is hope.", "“A clear day,” said Clear, who waved."])
def test_an_everyday_word_may_be_somebody(seen: Callable[..., dict[str, Sighting]], text: str) -> None:
    """A title before it or a word of saying beside it says so."""
    assert "people" in {one.collection for one in seen(text).values()}


def test_ranks_of_several_words_are_a_role(seen: Callable[..., dict[str, Sighting]]) -> None:
    """In full and in letters."""
    found = seen("The search is led by Detective Chief Inspector Samuel Okafor. Later DCI Samuel Okafor left.")

    assert set(found) == {"Samuel Okafor"}
    assert found["Samuel Okafor"].role == "Detective Chief Inspector"


def test_a_company_s_ending_tells_what_its_short_name_is(seen: Callable[..., dict[str, Sighting]]) -> None:
    """Also an ending with a stroke."""
    found = seen("Kelvar Norvik Ltd paid. Kelvar Norvik was sold to the group Vestby A/S, said nobody at Kelvar.")

    assert {one.text: one.collection for one in found.values()}["Kelvar Norvik"] == "organizations"
    assert found["Vestby A/S"].collection == "organizations"
