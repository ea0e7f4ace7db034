"""Tell the surname of a full name: words → the words that are the surname. Chinese order and Spanish double surnames included."""

import re

from dateline.names.lexicon import GIVEN_NAMES
from dateline.names.words import plain
from dateline.text.chinese import HAN_SURNAMES, surname_first
from dateline.text.listed import listed

_SUFFIX = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_PARTICLES = listed("al bin da das de del della der di do dos du el ibn la las los van von")
_SPANISH = listed(
    """
    aguilar aguirre alonso arroyo avila ayala blanco bravo cabrera calderon campos cano cardenas carrasco castillo castro cervantes
    contreras cordova cortes cruz cuevas delgado duran espinosa estrada figueroa flores fuentes gallardo gallegos garcia garza gil
    guerra guerrero guzman herrera hidalgo ibarra iglesias jimenez juarez lara leon lopez lozano luna marin maldonado medina mejia
    mendoza mercado mesa molina montero montes mora morales moreno navarro nieto nuñez ochoa ojeda orozco ortega ortiz pacheco
    padilla parra peña pineda prieto quintero ramirez ramos rangel reyes rios rivas rivera robles rojas romero rosales rubio ruiz
    salas salazar salinas sanchez sandoval santana santos serrano silva solis soria sosa soto suarez torres trejo trujillo valdes
    vargas vega velasco vera vidal villa villanueva zamora zavala
    """
)


def family(words: tuple[str, ...], *, spanish: bool = False) -> tuple[str, ...]:
    """Give the surname's words; none for a name of one word that is not written in Chinese characters. In `spanish` texts people
    have two, and so have those elsewhere whose name bears Spanish accents."""
    if len(words) == 1:
        only = words[0]
        if "·" in only:
            return (only.rpartition("·")[2],)  # `伊迪丝·卡洛韦`
        return (only[0],) if 1 < len(only) < 5 and only[0] in HAN_SURNAMES else ()
    kept = tuple(word for word in words if plain(word) not in _SUFFIX)
    if len(kept) < 2:
        return ()
    if chinese(kept):
        return kept[:1]
    start = len(kept) - 1
    if len(kept) == 3 and _double(kept, spanish=spanish):
        return kept[1:]
    if start > 1 and _spanish(kept[start - 1]) and plain(kept[start - 1]) not in GIVEN_NAMES - _SPANISH:
        start -= 1
    while start > 1 and plain(kept[start - 1]) in _PARTICLES:
        start -= 1
    return kept[start:]


def _double(words: tuple[str, ...], *, spanish: bool) -> bool:
    """Whether a given name stands before two surnames: `Tomás Rivadeneira Luján`, not `María Luisa Gil`, nor `Ana de Gil`."""
    first, middle, _ = map(plain, words)
    accented = bool(_ACCENTS.search("".join(words)))
    return (spanish or accented) and first in GIVEN_NAMES and middle not in GIVEN_NAMES | _PARTICLES and "." not in middle


_ACCENTS = re.compile("[áíóúñ]")


def chinese(words: tuple[str, ...]) -> bool:
    """Whether a name is Chinese in Latin letters, surname first."""
    return surname_first(tuple(map(plain, words)))


def _spanish(word: str) -> bool:
    bare = plain(word)
    return bare in _SPANISH or (bare.endswith("ez") and len(bare) > 4)
