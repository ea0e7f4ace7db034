from collections.abc import Callable

import pytest

from dateline.link import Linked
from dateline.link.surnames import surnames

Told = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("name", "sort_name", "expected"),
    [
        ("Tom Hill", "", ["Hill"]),
        ("Mary Jane Hill", "", ["Hill"]),
        ("Tom Hill Jr.", "", ["Hill"]),
        ("Ludo van der Berg", "", ["van der Berg", "Berg"]),
        ("Ana Gil Soto", "", ["Gil Soto", "Soto", "Gil"]),
        ("Ana Paz Lirio", "Paz Lirio, Ana", ["Paz Lirio", "Lirio", "Paz"]),
        ("Ana Núñez", "", ["Núñez"]),
        ("He Jun", "", ["He"]),
        ("Wen Taohua", "", ["Wen"]),
        ("Ouyang Min", "", ["Ouyang"]),
        ("Jack Wen", "", ["Wen"]),
        ("Jun He", "He, Jun", ["He"]),
        ("Kim Ji-ho", "", ["Kim"]),
        ("何俊", "", []),
        ("伊迪丝·卡洛韦", "", ["卡洛韦"]),
        ("Ana", "", []),
        ("J. Hill", "", ["Hill"]),
    ],
)
def test_surname(name: str, sort_name: str, expected: list[str]) -> None:
    """Western, Spanish and Chinese names each give their surname, a sort name settles it, one word gives none."""
    assert [" ".join(form.words) for form in surnames(name, sort_name=sort_name)] == expected


PEOPLE = ("people: He Jun", "people: Ana Gil Soto", "people: Zhang Wu", "people: Zhang Wen", "people: Rosa May")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Soto came.", []),
        ("Ana Gil Soto came. Soto, Gil Soto and Gil.", ["Ana Gil Soto", "-Soto", "-Gil Soto", "-Gil"]),
        ("Soto came. Ana Gil Soto came.", ["Ana Gil Soto"]),
        ("Ana Gil Soto came. Mr. Soto, Director Soto, CEO Soto.", ["Ana Gil Soto", "-Soto", "-Soto", "-Soto"]),
        ("He Jun came. He said no. It grew, according to He, who left.", ["He Jun", "-He"]),
        ("He Jun came. It cost $30,000, He said.", ["He Jun", "-He"]),
        ('He Jun came. "He left," she said. (He did.) One thing: He left.', ["He Jun"]),
        ("He Jun came. What He Said to Them All.", ["He Jun"]),
        ("He Jun came.\n\n- He left.\n- HE left.", ["He Jun"]),
        ("Rosa May came. In May it rained. On May 5, May said so to Ms. May.", ["Rosa May", "-May", "-May"]),
        ("Zhang Wu came. Zhang left.", ["Zhang Wu", "-Zhang"]),
        ("Zhang Wu met Zhang Wen. Zhang left.", ["Zhang Wu", "Zhang Wen", "Zhang?people/zhang-wen|people/zhang-wu"]),
        ("Zhang Wu met Zhang Lu. Zhang left.", ["Zhang Wu", "Zhang?people/zhang-wu"]),
        ("Ana Gil Soto met Luis Soto. Soto left.", ["Ana Gil Soto", "Soto?people/ana-gil-soto"]),
        ("Ana Gil Soto met J. Soto.", ["Ana Gil Soto"]),
        ("Ana Gil Soto came. A Mr. Soto wrote. Soto left.", ["Ana Gil Soto", "Soto?people/ana-gil-soto"]),
        ("Ana Gil Soto came. Then another Soto wrote.", ["Ana Gil Soto"]),
    ],
)
def test_a_surname_counts_after_the_full_name_and_for_one_person_only(told: Told, body: str, expected: list[str]) -> None:
    """Never before, never within another name, never where it could be a plain word; two persons of one surname are listed."""
    assert [one.partition("=")[0] for one in told(PEOPLE, body)] == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Brown paper burns. Stone walls fell. A Stone was there.", []),
        ("“Brown paper burns,” she said. One thing: Stone lasts.", []),
        ("The Stone, this Brown and another Lu. El Soto, un Lu.", []),
        ("Brown said no. “Stone told me,” she said.", ["Brown", "Stone"]),
        ("Brown later said no. Stone has taught here. Lu left.", ["Brown", "Stone", "Lu"]),
        ("Brown’s idea was good. Stone, who led the talks, left.", ["Brown", "Stone"]),
        ("Brown, the former mayor, left. Stone, director of roads. Stone, 45, left.", ["Brown", "Stone", "Stone"]),
        ("Brown, red and green. Stone, brick and tiles.", []),
        (
            "Then Brown left with Stone before noon. Mr. Stone went. Gil Soto sat, Soto too.",
            ["Brown", "Stone", "Stone", "Gil Soto", "Soto"],
        ),
        ("Stone Walls Fall in the Village. Then Stone left.", ["Stone"]),
        ("Soto burned. Lu burned.", ["Soto", "Lu"]),
    ],
)
def test_a_surname_that_is_also_a_word_counts_where_it_must_be_somebody(told: Told, body: str, expected: list[str]) -> None:
    """Where any word has a capital, only what people do, have or are makes a name of it; after an article nothing does."""
    people = ("people: May Brown", "people: Will Stone", "people: Lu Min", "people: Ana Gil Soto")

    found = told(people, f"May Brown met Will Stone, Lu Min and Ana Gil Soto. {body}")

    assert [one.partition("=")[0].removeprefix("-") for one in found[4:]] == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Zhang Wu met Zhang Lu. Zhang left.", [("Zhang", ("Zhang Lu",))]),
        ("Ana Gil Soto met Luis Soto and J. Soto. Soto left.", [("Soto", ("Luis Soto",))]),
        ("Zhang Wu met Zhang Wen. Zhang left.", [("Zhang", ())]),
    ],
)
def test_a_doubt_names_whom_the_registry_does_not_know(body: str, expected: list[object], linked: Callable[..., Linked]) -> None:
    """A surname that somebody without a page bears, too, is listed with the full name of that somebody."""
    found = linked(PEOPLE, body).ambiguities

    assert [(one.text, one.strangers) for one in found] == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Zhang Wu came. Zhang left.\n\nZhang Wen came.", ["Zhang Wu", "Zhang Wen", "Zhang?people/zhang-wen|people/zhang-wu"]),
        ("Zhang left. Zhang Wu came. Zhang Wen came.", ["Zhang Wu", "Zhang Wen"]),
        ("Zhang Wu came. Zhang left. He Jun came, according to He.", ["Zhang Wu", "-Zhang", "He Jun", "-He"]),
    ],
)
def test_two_of_a_surname_are_in_doubt_in_the_whole_story(told: Told, body: str, expected: list[str]) -> None:
    """Whoever is named in full first does not take the surname from whoever is named later."""
    assert [one.partition("=")[0] for one in told(PEOPLE, body)] == expected


def test_the_author_does_not_decide_between_two_named_in_full(told: Told) -> None:
    """Front matter that accepts one of two does not say whose the bare surname is."""
    found = told(PEOPLE, "Zhang Wu met Zhang Wen. Then Zhang left.", people=("zhang-wu",))

    assert found[2:] == ["Zhang?people/zhang-wen|people/zhang-wu"]


def test_a_stranger_is_met_at_the_start_of_a_sentence_too(told: Told) -> None:
    """`He Wei` is somebody else, so that `He` may be either; `He can` is nobody."""
    assert told(PEOPLE, "He Jun came. He Wei left. It grew, so He hoped.") == ["He Jun=he-jun", "He?people/he-jun"]
    assert told(PEOPLE, "He Jun came. He can. It grew, so He hoped.") == ["He Jun=he-jun", "-He=he-jun"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Sir Tom Hill came. Sir Tom left. Tom left.", ["Tom Hill", "-Tom"]),
        ("Sir Tom left.", []),
        ("Sir Tom Hill came. Sir Tom Barlow left. Sir Tom sang.", ["Tom Hill", "Tom?people/tom-hill"]),
        ("Tom Hill met Tom Moor. Dame Tom left.", ["Tom Hill", "Tom Moor", "Tom?people/tom-hill|people/tom-moor"]),
        ("Tom Hill and He Jun came. Sir He left.", ["Tom Hill", "He Jun", "-He"]),
    ],
)
def test_a_title_goes_with_a_given_name(told: Told, body: str, expected: list[str]) -> None:
    """`Sir Hugh` is the Hugh that the story named in full, if there is one."""
    assert [one.partition("=")[0] for one in told(("people: Tom Hill", "people: Tom Moor", "people: He Jun"), body)] == expected


def test_the_headline_names_people_too(told: Told) -> None:
    """A full name in the title or a caption stands earlier in the story than its text."""
    assert told(PEOPLE, "Soto came.", title="Ana Gil Soto comes") == ["Soto=ana-gil-soto"]


def test_a_surname_as_alias_is_still_a_surname(told: Told) -> None:
    """An author who lists the bare surname among the aliases does not make every `He` of the site that person."""
    assert told(("people: He Jun = He",), "It was, according to He, good.") == []


def test_a_given_name_counts_only_as_accepted_alias(told: Told) -> None:
    """`Ana` alone is nobody, unless the author says who."""
    assert told(("people: Ana Gil Soto",), "Ana Gil Soto. Ana.") == ["Ana Gil Soto=ana-gil-soto"]
    assert told(("people: Ana Gil Soto = Ana",), "Then Ana.") == ["Ana=ana-gil-soto"]
    assert told(("people: Ana Gil Soto = Ana",), "“Ah!” Exclaimed Ana. Ana Keller came.") == ["Ana=ana-gil-soto"]


def test_a_given_name_of_two_people_is_like_a_surname(told: Told) -> None:
    """Once another Ana has a page, `Ana` counts in stories that name the one, in full or in their front matter."""
    two = ("people: Ana Gil Soto = Ana", "people: Ana Keller")

    assert told(two, "Then Ana.") == []
    assert told(two, "Ana Gil Soto came. Then Ana.") == ["Ana Gil Soto=ana-gil-soto", "-Ana=ana-gil-soto"]
    assert told(two, "Then Ana.", people=("ana-gil-soto",)) == ["Ana=ana-gil-soto"]
    assert told(two, "Ana Prado came. Then Ana.", people=("ana-gil-soto",)) == ["Ana?people/ana-gil-soto"]


def test_front_matter_names_people_too(told: Told) -> None:
    """Whom the author put into the story's `people` may be called by surname from the first sentence on."""
    assert told(PEOPLE, "Soto came.", people=("ana-gil-soto",)) == ["Soto=ana-gil-soto"]
    assert told(PEOPLE, "He can. It grew, He said.", people=("he-jun",)) == ["He=he-jun"]


def test_a_form_barred_by_the_author_never_matches(told: Told) -> None:
    """`not_aliases` bars a derived surname, too."""
    assert told(("people: Ana Gil Soto ≠ Gil",), "Ana Gil Soto, Gil.") == ["Ana Gil Soto=ana-gil-soto"]
