from collections.abc import Callable
from dataclasses import replace

import pytest

from dateline import link
from dateline.nouns.entity import Entity
from dateline.nouns.library import Library
from dateline.nouns.site import Site

Told = Callable[..., list[str]]

NAMES = (
    "people: Ana Gil Soto",
    "people: He Jun",
    "people: Wen Tao",
    "people: Seán O’Dwyer",
    "organizations: Hill & Sons = Hills",
    "organizations: Norte",
    "programs: open Rural Market = ORM = oRM",
    "programs: Open Rural Market Americas",
    "places: Peru ≠ Peru Times",
    "places: São Tomé",
    "places: 珠镇",
)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Wen Tao met Wen Taos and Wen Taohua.", ["Wen Tao=wen-tao"]),
        ("Open Rural Market Americas joined.", ["Open Rural Market Americas=open-rural-market-americas"]),
        ("The Open Rural Market, or ORM.", ["Open Rural Market=open-rural-market", "-ORM=open-rural-market"]),
        ("An oRM, an orm, an OPEN RURAL MARKET.", ["oRM=open-rural-market", "-OPEN RURAL MARKET=open-rural-market"]),
        ("Peru's and Peru’s, PERU.", ["Peru=peru", "-Peru=peru"]),
        ("A Peru Times reporter.", []),
        ("Sao Tomé, São\nTome and SÃO TOMÉ.", ["Sao Tomé=sao-tome", "-São Tome=sao-tome", "-SÃO TOMÉ=sao-tome"]),
        ("Sa\u0303o Tome\u0301.", ["Sa\u0303o Tome\u0301=sao-tome"]),
        ("Sean O'Dwyer and Hill & Sons’ nets.", ["Sean O’Dwyer=sean-odwyer", "Hill & Sons=hill-sons"]),
        ("他到珠镇来了，又离开珠镇。", ["珠镇=zhu-zhen", "-珠镇=zhu-zhen"]),
        ("Norte-backed, but Norte.com, d-Norte, x@Norte.", ["Norte=norte"]),
        ("A **Norte** and *Wen* Tao.", ["Norte=norte", "-Wen Tao=wen-tao"]),
        ("`Norte` [Norte](/x/) https://x.org/Norte Norte", ["-Norte=norte", "Norte=norte"]),
        ("HE Jun said.", ["HE Jun=he-jun"]),
    ],
)
def test_names_match_as_written(told: Told, body: str, expected: list[str]) -> None:
    """Longest first, whole words, whatever the diacritics, apostrophes and line breaks; never in code or in another link."""
    assert told(NAMES, body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("The Peru Pearl Company grew.", []),
        ("A Norte Cloud engineer and the ORM Reading Prize.", []),
        ("Peru Province, Peru city and Peru President Ana Ruiz.", ["Peru=peru", "-Peru=peru", "-Peru=peru"]),
        ("Norte CEO Ana Ruiz met Norte Monday. Norte’s Reading Prize.", ["Norte=norte", "-Norte=norte", "-Norte=norte"]),
        ("It left Norte. Cloud came. Norte, Cloud and Sons.", ["Norte=norte", "-Norte=norte"]),
        ("Anita Ruiz is not Anita.", ["Anita=ana-gil-soto"]),
    ],
)
def test_one_word_within_a_longer_name_is_another_name(told: Told, body: str, expected: list[str]) -> None:
    """`Norte Cloud` need not be `Norte`, nor a company called after a country that country; `Peru Province` is the place."""
    names = (*NAMES[1:], "people: Ana Gil Soto = Anita")

    assert told(names, body) == expected


def test_each_section_links_an_entity_once(told: Told) -> None:
    """The first mention after each heading carries the link; headings themselves have none."""
    body = "Norte. Norte.\n\n## Norte\n\nNorte. Norte.[^1]\n\n[^1]: Norte."

    assert told(NAMES, body) == ["Norte=norte", "-Norte=norte", "Norte=norte", "-Norte=norte", "Norte=norte"]


def test_a_name_of_two_entities_is_left_alone_and_listed_once(told: Told) -> None:
    """Two entities of one name: no link, one ambiguity, both candidates."""
    registry = ("places: Plata", "organizations: Plata")

    assert told(registry, "Plata. And Plata.") == ["Plata?organizations/plata|places/plata"]


def test_the_author_decides_between_two_by_naming_one_in_the_front_matter(told: Told) -> None:
    """Of two entities of one name, the one accepted for the story is meant."""
    registry = ("places: Plata", "organizations: Plata")

    assert told(registry, "Plata.", places=("plata",)) == ["Plata=plata"]


def test_a_longer_full_name_is_somebody_else(told: Told) -> None:
    """`Tom Hill Baker` and `Tom Hill Jr.` are not `Tom Hill`."""
    registry = ("people: Tom Hill",)

    assert told(registry, "Tom Hill Baker and Tom Hill, Jr. and Tom Hill Jr. left Tom Hill Monday.") == ["Tom Hill=tom-hill"]


@pytest.mark.parametrize(
    ("lang", "body", "expected"),
    [
        ("en", "Sur is an organization.", ["Sur=sur"]),
        ("es", "Sur y norte. La organización Sur crece.", ["Sur=sur"]),
        ("es", "Habló la Sra. Gil Soto con Ana Gil Soto. Dijo Soto: «Sí».", ["Ana Gil Soto=ana-gil-soto", "-Soto=ana-gil-soto"]),
        ("zh", "何俊说：“好。”后来何俊走了。", ["何俊=he-jun", "-何俊=he-jun"]),
    ],
)
def test_each_language_has_its_own_plain_words(told: Told, lang: str, body: str, expected: list[str]) -> None:
    """`Sur` at the start of a sentence is a name in English, but may be the south in Spanish."""
    registry = ("organizations: Sur", "people: Ana Gil Soto", "people: He Jun = 何俊")

    assert told(registry, body, lang=lang) == expected


def test_hidden_people_are_not_in_the_registry(entity: Callable[[str], Entity]) -> None:
    """Somebody taken off the site is not linked, and bars nobody else's name."""
    hidden = replace(entity("people: Ana Gil"), hidden=True)

    registry = link.registry(Library(site=Site(), entities=(hidden,)))

    assert not registry.forms
