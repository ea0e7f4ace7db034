"""Spanish words for time: numbers, units, months, feasts."""

import re

from dateline.timeline.expressions.grammar import DIGITS, Opening, Piece, Value, figures, words

_SMALL = (
    "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho "
    "diecinueve veinte "
    "veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
)
_TENS = {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90}
_NUMBERS: dict[str, int] = {word: number for number, word in enumerate(_SMALL.split())} | _TENS
_NUMBERS |= {"una": 1, "uno": 1, "veintiuno": 21, "veintiuna": 21, "cien": 100, "mil": 1000, "media": 0, "primero": 1}
_VAGUE = {
    "unos",
    "unas",
    "varios",
    "varias",
    "algunos",
    "algunas",
    "pocos",
    "pocas",
    "muchos",
    "muchas",
    "unos pocos",
    "unas pocas",
}
_VAGUE |= {"unos cuantos", "unas cuantas", "numerosos", "numerosas", "tantos", "tantas"}
_TEN = "|".join(_TENS)
_UNITS_AFTER = "(?:un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)"
_WORDS = "|".join(
    re.escape(word).replace(r"\ ", r"\s+") for word in sorted({*_NUMBERS, *_VAGUE} - {"media"}, key=lambda word: (-len(word), word))
)
_COUNT = rf"\d{{1,3}}(?:\.\d{{3}})+|\d{{1,4}}(?:,\d+)?(?![\d:])|(?:{_TEN})\s+y\s+{_UNITS_AFTER}|un\s+par\s+de|medi[oa]|{_WORDS}"


def _open(*phrases: str) -> frozenset[Opening]:
    """The openings of these phrases."""
    return frozenset(tuple(phrase.split()[:2]) for phrase in phrases)


_COUNT_OPENINGS = _open(DIGITS, "un par", "medio", "media", *_NUMBERS, *_VAGUE, *(f"{ten} y" for ten in _TENS))
_COUNT_OPENINGS |= {(DIGITS, DIGITS, DIGITS)}


def count(text: str) -> str | None:
    """A number of units: `2`, `2.5` or `X`."""
    text = " ".join(text.split())
    if text in _VAGUE:
        return "X"
    if text.startswith("un par"):
        return "2"
    if text in ("medio", "media"):
        return "0.5"
    if text[0].isdigit():
        return text.replace(".", "").replace(",", ".")
    parts = [part for part in text.split() if part != "y"]
    return str(sum(_NUMBERS[part] for part in parts)) if all(part in _NUMBERS for part in parts) else None


_MONTHS = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
]
_WEEKDAYS = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
_ROMAN = {"i": 1, "v": 5, "x": 10}
_UNITS: dict[str, Value] = {
    "segundo": "TS", "minuto": "TM", "hora": "TH", "día": "D", "noche": "D", "semana": "W", "fin de semana": "WE", "mes": "M",
    "trimestre": "Q", "semestre": "H", "año": "Y", "década": "DE", "siglo": "CE", "decenio": "DE",
}  # fmt: skip
_PLURALS: dict[str, Value] = {
    "segundos": "TS", "minutos": "TM", "horas": "TH", "días": "D", "noches": "D", "semanas": "W", "fines de semana": "WE",
    "meses": "M",
    "trimestres": "Q", "semestres": "H", "años": "Y", "décadas": "DE", "siglos": "CE",
}  # fmt: skip
_PLAIN: dict[str, Value] = {
    word: code for word, code in _UNITS.items() if code in ("D", "W", "M", "Q", "Y", "DE", "CE") and word != "noche"
}
_FEASTS: dict[str, Value] = {
    "navidad": "12:25", "nochebuena": "12:24", "nochevieja": "12:31", "fin de año": "12:31", "año nuevo": "1:1",
    "reyes magos": "1:6",
    "día de reyes": "1:6", "día de muertos": "11:2", "día de los muertos": "11:2", "todos los santos": "11:1",
    "viernes santo": "E-2",
    "jueves santo": "E-3", "miércoles santo": "E-4", "domingo de ramos": "E-7", "domingo de pascua": "E", "lunes de pascua": "E1",
    "domingo de resurrección": "E", "miércoles de ceniza": "E-46", "corpus christi": "E60", "día del trabajo": "5:1",
    "san juan": "6:24",
    "día del trabajador": "5:1", "día de la mujer": "3:8", "día internacional de la mujer": "3:8",
    "día de la hispanidad": "10:12",
    "día de san valentín": "2:14", "año nuevo chino": "L", "año nuevo lunar": "L", "día de la constitución": "12:6",
}  # fmt: skip
_PARTS: dict[str, Value] = {"mañana": "TMO", "mediodía": "TMI", "tarde": "TAF", "noche": "TNI", "madrugada": "TNI"}
_REFS: dict[str, Value] = {
    "ahora": "PRESENT_REF", "ahora mismo": "PRESENT_REF", "actualmente": "PRESENT_REF", "en la actualidad": "PRESENT_REF",
    "hoy en día": "PRESENT_REF", "hoy día": "PRESENT_REF", "en estos momentos": "PRESENT_REF", "recientemente": "PAST_REF",
    "últimamente": "PAST_REF", "el pasado": "PAST_REF", "el futuro": "FUTURE_REF", "próximamente": "FUTURE_REF",
    "en el futuro": "FUTURE_REF", "en un futuro próximo": "FUTURE_REF", "antiguamente": "PAST_REF",
}  # fmt: skip
_PHASES: dict[str, Value] = {
    "a principios de": "START", "principios de": "START", "a comienzos de": "START", "comienzos de": "START",
    "a inicios de": "START",
    "inicios de": "START", "a mediados de": "MID", "mediados de": "MID", "a finales de": "END", "finales de": "END",
    "a fines de": "END",
    "fines de": "END", "el comienzo de": "START", "el inicio de": "START", "el final de": "END", "el fin de": "END",
    "hacia": "APPROX",
    "alrededor de": "APPROX", "en torno a": "APPROX", "cerca de": "APPROX", "la primera mitad de": "START",
    "la segunda mitad de": "END",
}  # fmt: skip
_PHASES |= {word.removesuffix("de") + "del": mod for word, mod in _PHASES.items() if word.endswith(" de")}
_QUANTITIES: dict[str, Value] = {
    "más de": "MORE_THAN", "menos de": "LESS_THAN", "casi": "LESS_THAN", "al menos": "EQUAL_OR_MORE",
    "por lo menos": "EQUAL_OR_MORE",
    "unos": "APPROX", "unas": "APPROX", "cerca de": "APPROX", "alrededor de": "APPROX", "aproximadamente": "APPROX",
    "hasta": "EQUAL_OR_LESS",
    "como máximo": "EQUAL_OR_LESS", "apenas": "",
}  # fmt: skip


def _roman(text: str) -> int:
    total = 0
    for sign, after in zip(text, [*text[1:], ""], strict=True):
        value = _ROMAN[sign]
        total += -value if _ROMAN.get(after, 0) > value else value
    return total


def _short_months() -> dict[str, Value]:
    full: dict[str, Value] = {**{name: number for number, name in enumerate(_MONTHS, start=1)}, "setiembre": 9}
    return full | {f"{name[:3]}.": number for name, number in full.items()} | {"sept.": 9}


_ORDINALS: dict[str, Value] = {
    "primer": 1, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3, "tercera": 3, "cuarto": 4,
    "cuarta": 4,
    "último": -1, "última": -1, "1er": 1, "2º": 2, "3er": 3, "4º": 4,
}  # fmt: skip

_TENS_ROMAN, _ONES_ROMAN = ("", "x", "xx"), ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_ROMAN_NUMERALS = frozenset((tens + ones,) for tens in _TENS_ROMAN for ones in _ONES_ROMAN if tens + ones)

_ERAS: dict[str, Value] = {
    "a. c.": "BC", "a.c.": "BC", "a. de c.": "BC", "a.n.e.": "BC", "a. n. e.": "BC", "antes de cristo": "BC",
    "antes de nuestra era": "BC", "d. c.": "AD", "d.c.": "AD", "d. de c.": "AD", "después de cristo": "AD", "de nuestra era": "AD",
}  # fmt: skip

PIECES: dict[str, Piece] = {
    "weekday": words({name: number for number, name in enumerate(_WEEKDAYS, start=1)}),
    "sundays": words({"sábados": 6, "domingos": 7}),
    "weekdays": words({name if name.endswith("s") else name + "s": number for number, name in enumerate(_WEEKDAYS, start=1)}),
    "month": words(_short_months()),
    "short_month": words({name[:3]: number for number, name in enumerate(_MONTHS, start=1)} | {"sept": 9}),
    "day_number": figures(r"(?:3[01]|[12]\d|[1-9])(?![\d%]|[.,:]\d)", int),
    "day": figures(r"(?:3[01]|[12]\d|0?[1-9])(?:\.?º|°|ro)?(?![\d%]|[.,:]\d)|primero", lambda text: int(re.sub(r"\D",
        "", text) or 1), openings=_open(DIGITS, f"{DIGITS} º", f"{DIGITS} ro", "primero")),
    "year": figures(r"(?:1\d{3}|2[01]\d\d)(?!\d)", int),
    "two": figures(r"\d\d(?!\d)", int),
    "digits": figures(r"\d{1,4}(?!\d|[.,]\d)", int),
    "era": words(_ERAS),
    "decade": figures(r"(?:1[5-9]|20)\d0(?!\d)", int),
    "short_decade": figures(r"[2-9]0(?!\d)", int),
    "decade_words": words({"veinte": 20, **_TENS}),
    "roman": figures(r"[xvi]{1,5}(?!\w)", _roman, openings=_ROMAN_NUMERALS),
    "ordinal": words(_ORDINALS),
    "count": figures(_COUNT, count, openings=_COUNT_OPENINGS, whole=frozenset({(DIGITS, DIGITS)})),
    "unit": words(_UNITS | _PLURALS),
    "plain": words(_PLAIN),
    "plural": words(_PLURALS),
    "season": words({"primavera": 3, "verano": 6, "otoño": 9, "invierno": 12}),
    "seasons": words({"veranos": 6, "inviernos": 12, "otoños": 9}),
    "part": words(_PARTS),
    "phase": words(_PHASES),
    "quantity": words(_QUANTITIES),
    "ref": words(_REFS),
    "holiday": words(_FEASTS),
    "hour": figures(r"(?:1\d|2[0-4]|0?\d)(?!\d)", int),
    "hour_word": words({word: number for word, number in _NUMBERS.items() if 0 < number < 13}),
    "minute": figures(r"[0-5]\d(?!\d)", int),
    "past_hour": words({"media": 30, "cuarto": 15, "diez": 10, "veinte": 20, "cinco": 5, "veinticinco": 25}),
    "long": words({"década": "DE"}),
    "half": words({"a.m.": "AM", "p.m.": "PM", "am": "AM", "pm": "PM", "a. m.": "AM", "p. m.": "PM", "a.m": "AM", "p.m": "PM",
        "de la mañana": "AM", "de la madrugada": "AM", "de la tarde": "PM", "de la noche": "PM"}),
    "before": words({"pasado": "last", "pasada": "last", "último": "last", "última": "last", "próximo": "next",
        "próxima": "next", "este": "this", "esta": "this"}),
    "after": words({"pasado": "last", "pasada": "last", "último": "last", "próximo": "next", "próxima": "next",
        "que viene": "next", "entrante": "next"}),
    "shift_before": words({"pasado": -1, "pasada": -1, "último": -1, "última": -1, "próximo": 1, "próxima": 1, "presente": 0}),
    "shift_after": words({"pasado": -1, "pasada": -1, "antepasado": -2, "antepasada": -2, "próximo": 1, "próxima": 1,
        "que viene": 1, "entrante": 1, "en curso": 0, "actual": 0}),
    "this": words({"este": 0, "esta": 0, "este mismo": 0, "esta misma": 0, "el presente": 0, "la presente": 0}),
    "told_shift": words({"siguiente": 1, "anterior": -1, "previo": -1, "previa": -1}),
    "that": words({"ese": 0, "esa": 0, "aquel": 0, "aquella": 0, "ese mismo": 0, "esa misma": 0, "el mismo": 0, "la misma": 0}),
    "days": words({"hoy": 0, "ayer": -1, "anteayer": -2, "antier": -2, "pasado mañana": 2}),
    "tomorrow": words({"mañana": 1}),
    "a": figures(r"\d{1,4}", int),
    "b": figures(r"\d{1,2}", int),
    "c": figures(r"\d{2,4}(?![\d/])", int),
}  # fmt: skip
