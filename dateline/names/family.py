"""Tell the surname of a full name: words → the words that are the surname. Chinese order and Spanish double surnames included."""

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


def family(words: tuple[str, ...]) -> tuple[str, ...]:
    """Give the surname's words; none for a name of one word that is not written in Chinese characters."""
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
    if start > 1 and _spanish(kept[start - 1]) and plain(kept[start - 1]) not in GIVEN_NAMES - _SPANISH:
        start -= 1
    while start > 1 and plain(kept[start - 1]) in _PARTICLES:
        start -= 1
    return kept[start:]


def chinese(words: tuple[str, ...]) -> bool:
    """Whether a name is Chinese in Latin letters, surname first."""
    return surname_first(tuple(map(plain, words)))


def _spanish(word: str) -> bool:
    bare = plain(word)
    return bare in _SPANISH or (bare.endswith("ez") and len(bare) > 4)
