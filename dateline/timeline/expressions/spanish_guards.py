"""Spanish objections: when the words of a rule mean no time, Found → bool."""

import re

from dateline.timeline.expressions.found import Found
from dateline.timeline.expressions.period import WEEK, YEAR


def the_morning(found: Found) -> bool:
    """`la mañana`, `por la mañana`."""
    return re.search(r"\b(?:la|una|esta|cada|media|misma|aquella|esa)\s$", found.before(12).lower()) is not None


_THINGS = (
    "personas euros pesos dólares dolares hombres mujeres niños millones metros kilómetros alumnos estudiantes empleos "
    "habitantes soldados "
    "muertos heridos casas viviendas trabajadores empresas unidades toneladas hectáreas participantes jóvenes"
)
_COUNTED = re.compile(rf"\s(?:{_THINGS.replace(' ', '|')})\b")


def counted(found: Found) -> bool:
    """`2000 personas`, `1990 euros`."""
    return _COUNTED.match(found.after(20)) is not None


_PERSON = re.compile(
    r", (?:de )?$|\ba los $|\b(?:tiene|tenía|cumplió|niñ[oa] de|joven de|hombre de|mujer de|mayores de|menores de) $"
)


def aged(found: Found) -> bool:
    """`de 45 años`, `tiene 18 años de edad`."""
    person = _PERSON.search(found.before(14).lower()) or found.after(9).startswith(" de edad")
    return bool(found.word("unit") == YEAR and person)


_SURNAME = re.compile(r" (?!Sant[oa]\b)[A-ZÁÉÍÓÚÑ][a-záéíóúñ]")
_ADDRESSED = re.compile(r"\b(?:[Dd]on|[Dd]oña|[Ss]eñora?|Sra?\.|[Ss]anto|[Ss]an|[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+) $")
_STREET = re.compile(
    r"\b(?:avenida|av\.|calle|plaza|parque|estadio|barrio|escuela|colegio|club|hospital|puente) (?:\d{1,2} de )?$", re.IGNORECASE
)


def somebody(found: Found) -> bool:
    """`Julio Paredes`, `don Domingo`; months and days are written small, but where a sentence begins."""
    if not found.text.istitle() or " " in found.text:
        return False
    return bool(_SURNAME.match(found.after(3)) or _ADDRESSED.search(found.before(20)))


def street(found: Found) -> bool:
    """`la avenida 9 de Julio`."""
    return _STREET.search(found.before(18)) is not None


_MANY_THINGS = re.compile(r" (?:de )?[a-záéíóúñ]+[aeoilnrz]s\b|[.:]\d| %")


def many(found: Found) -> bool:
    """`el viernes 17 personas`."""
    return _MANY_THINGS.match(found.after(20)) is not None


def opening_hours(found: Found) -> bool:
    """`de 16 a 20 horas`: open so long, on whatever day."""
    return re.search(r"\bde \d{1,2}(?:[.:]\d\d)? a (?:las )?$", found.before(16)) is not None


def no_season(found: Found) -> bool:
    """`ropa de invierno`; `en otoño`, `antes del verano` are the next or the last."""
    return re.search(r"\b(?:en|del|al|desde|hasta|este) $", found.before(6).lower()) is None


def than_this(found: Found) -> bool:
    """`dos días después de la boda`: how long; `dos días después` is a day."""
    return re.match(r" del? ", found.after(5)) is not None


def no_roman(found: Found) -> bool:
    """`a finales de x`: centuries are written in capitals."""
    return re.search(r"\b[IVX]+(?: [ad]\.|$)", found.text) is None


def weekend(found: Found) -> bool:
    """`el fin de semana`."""
    return found.word("unit") == WEEK
