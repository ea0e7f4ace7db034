"""What Spanish says of figures: → Tongue."""

import re
from functools import lru_cache
from types import MappingProxyType

from dateline.claims.across import befallen, counted
from dateline.claims.tongue import Near, Tongue, phrases
from dateline.text.listed import listed
from dateline.text.ordinary import ordinary

_SMALL = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho"
    " diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
)
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_HUNDREDS = "cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
_NUMBERS = {
    **{word: number for number, word in enumerate(_SMALL.split())},
    **{word: 10 * number for number, word in enumerate(_TENS.split(), 3)},
    **{word: 100 * number for number, word in enumerate(_HUNDREDS.split(), 1)},
    **{f"{word[:-2]}as": 100 * number for number, word in enumerate(_HUNDREDS.split(), 1) if word.endswith("os")},
    "ciento": 100,
    "un": 1,
    "una": 1,
}
_MAGNITUDES = {
    "decena": 10,
    "veintena": 20,
    "treintena": 30,
    "cincuentena": 50,
    **dict.fromkeys(("docena", "docenas"), 12),
    **dict.fromkeys(("centenar", "centenares"), 100),
    **dict.fromkeys(("mil", "millar", "millares"), 1000),
    **dict.fromkeys(("millón", "millones", "mdd"), 10**6),
    **dict.fromkeys(("billón", "billones"), 10**12),
}
_PARTS = {
    **dict.fromkeys(("mitad", "medio"), 2),
    **dict.fromkeys(("tercio", "tercios", "tercera", "terceras"), 3),
    **dict.fromkeys(("cuarto", "cuartos", "cuarta", "cuartas"), 4),
    **dict.fromkeys(("quinto", "quintos", "quinta", "quintas"), 5),
    **dict.fromkeys(("décimo", "décimos", "décima", "décimas"), 10),
}
_CURRENCIES = {
    **dict.fromkeys(("$", "us$", "usd", "dólar", "dólares"), "$"),
    **dict.fromkeys(("€", "eur", "euro", "euros"), "€"),
    **dict.fromkeys(("£", "gbp", "libras"), "£"),
    **dict.fromkeys(("yuan", "yuanes", "rmb", "cny"), "CNY"),
    **dict.fromkeys(("yen", "yenes", "jpy"), "JPY"),
    **dict.fromkeys(("peso", "pesos", "mxn"), "peso"),
    **dict.fromkeys(("real", "reales", "brl"), "real"),
}
_NEAR = phrases(
    {
        Near.ABOUT: "unos; unas; cerca de; alrededor de; aproximadamente; en torno a; más o menos; aproximadamente unos; algunos",
        Near.LEAST: "más de; al menos; por lo menos; no menos de; como mínimo",
        Near.MOST: "hasta; menos de; como máximo; a lo sumo; no más de",
        Near.NEARLY: "casi; prácticamente; poco menos de",
        Near.OVER: "poco más de; algo más de; un poco más de",
    }
)
_ALMOST = ("casi", "prácticamente", "virtualmente")
_NEARLY_ALL: dict[tuple[str, ...], str] = {(almost, every): "" for almost in _ALMOST for every in ("todos", "todas", "cada")}
_SEVERAL = listed("varios varias muchos muchas algunos algunas decenas cientos centenares miles millones docenas")
_WORDS = frozenset((*_NUMBERS, *_PARTS, *_MAGNITUDES, *_ALMOST, *_SEVERAL)) - listed(
    "un una uno dos medio varios varias muchos muchas algunos algunas cuarto"
)
_ENDING = re.compile(
    r"(?:aciones|ación|amientos?|imientos?|ándose|iendo|ando|aron|ieron|ados?|adas?|idos?|idas?|ió|ó|aban?|ían?|an|en|ar|er|ir|es|os|as|s|o|a|e)$"
)
_SINGULAR_S = listed(
    """
    más menos tras crisis lunes martes miércoles jueves viernes país además según antes después entonces sus las los
    """
)


@lru_cache(maxsize=8192)
def _plural(word: str) -> bool:
    return len(word) > 3 and word[-1] == "s" and word[-2] in "aeiouáéíóú" and word not in _SINGULAR_S


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    return _ENDING.sub("", word) if len(word) > 4 else word


_NAME = r"(?P<name>[A-ZÁÉÍÓÚÑ][\w.’'-]*(?:\s+(?:(?:de|del|la|los|y)\s+)*[A-ZÁÉÍÓÚÑ][\w.’'-]*)*)"
_SAYS = "dijo|dice|afirmó|afirma|explicó|explica|informó|informa|señaló|indicó|aseguró|añadió|agregó|calculó"

SPANISH = Tongue(
    words=_WORDS,
    numbers=MappingProxyType(_NUMBERS),
    magnitudes=MappingProxyType(_MAGNITUDES),
    crowds=MappingProxyType(
        {
            "decenas de miles": (2e4, 1e5),
            "cientos de miles": (2e5, 1e6),
            "decenas de millones": (2e7, 1e8),
            "cientos de millones": (2e8, 1e9),
            "decenas": (20.0, 100.0),
            "docenas": (24.0, 100.0),
            "cientos": (200.0, 1000.0),
            "centenares": (200.0, 1000.0),
            "miles": (2e3, 1e5),
            "millones": (2e6, 1e9),
        }
    ),
    parts=MappingProxyType(_PARTS),
    parting=listed("parte partes"),
    percent=frozenset(("%", "por")),
    currencies=MappingProxyType(_CURRENCIES),
    near=MappingProxyType(_NEAR),
    near_ends=frozenset(words[-1] for words in _NEAR),
    behind=MappingProxyType(phrases({Near.LEAST: "o más; y pico", Near.ABOUT: "más o; o así", Near.MOST: "o menos"})),
    nearly_all=MappingProxyType(_NEARLY_ALL),
    almost=frozenset(words[0] for words in _NEARLY_ALL),
    alike=counted("es"),
    of=frozenset(("de", "del")),
    out_of=(("de", "cada"), ("de",)),
    percents=(("%",), ("por", "ciento")),
    single=frozenset(("un", "una", "la")),
    halves=frozenset(("medio", "media")),
    and_half=(("y", "medio"), ("y", "media")),
    alone=frozenset(("mil",)),
    opening=frozenset(("dos",)),
    between=frozenset(("entre",)),
    until=frozenset(("a", "o", "u")),
    since=frozenset(("de", "desde")),
    tens=frozenset(("veinte", *_TENS.split())),
    lone=frozenset(("uno", "una")),
    reaching=frozenset(("a", "al", "hasta")),
    it=listed("ello eso esto cuales que ellos ellas ésta éste esta este"),
    joining=frozenset(("y", "e", "o", "&")),
    several=_SEVERAL,
    bare=listed("los las el la sus su estos estas esos esas nuestros nuestras"),
    closed=(ordinary("es") - listed("gran grande nuevo nueva norte sur oeste"))
    | listed("según incluidos incluidas años año mientras"),
    silent=ordinary("es") | listed("años año meses mes semanas semana días día total personas según dijo dice añadió además cerca"),
    saying=listed(
        """
        dijo dice según afirmó afirma explicó explica informó informa señaló indicó aseguró añadió agregó calculó estimó
        """
    ),
    summing=listed("sumaron suma suman ascendieron ascendió asciende llegó llegaron llega"),
    nameless=listed("pib usd rmb cny eur ipc covid según casi unos unas cerca ventas total"),
    barred=listed(
        """
        página páginas capítulo número núm nº artículo sección grado clase edad ruta vuelo sala piso puerta plataforma versión
        primeros primeras últimos últimas próximos próximas otros otras cada top tomo volumen ley fase
        """
    ),
    spans=listed(
        """
        año mes semana día hora minuto segundo década siglo vez punto lado parte forma manera grado gol céntimo centavo años
        meses semanas días horas minutos segundos décadas siglos veces puntos lados partes formas maneras grados goles céntimos
        centavos noches estaciones temporadas trimestres
        """
    ),
    hanging=listed("que quien quienes cual cuales cuyo cuya cuyos cuyas donde"),
    denying=listed("no nunca jamás nadie nada"),
    beginning=listed("después antes porque mientras aunque cuando tras"),
    unsaid=listed(
        """
        no nunca jamás sin ni si podría podrían puede pueden podrá podrán habrá habrán será serán tendrá tendrán alcanzará
        alcanzarán llegará llegarán costará costarán sumará sumarán comprará comprarán quiere quieren espera esperan prevé
        prevén planea planean pretende pretenden busca buscan meta objetivo previsto prevista previstos previstas debería
        deberían debe deben máximo mínimo límite cupo oferta presupuesto capacidad
        """
    ),
    rising=listed(
        """
        subió subieron sube creció crecieron crece aumentó aumentaron aumenta incrementó incremento aumento alza avance avanzó
        cayó cayeron cae bajó bajaron baja disminuyó disminuyeron descendió descenso caída retrocedió redujo redujeron saltó
        ganó perdió
        """
    ),
    traded=listed("acción acciones bolsa cotización cotizan cierre cerró cerraron bono bonos"),
    moving=listed(
        """
        muertos muertas muertes fallecidos fallecidas murieron mató heridos heridas víctimas desaparecidos detenidos infectados
        contagios casos rescatados evacuados desplazados hospitalizados precio precios índice tasa tasas votos barril
        temperatura
        """
    ),
    months=listed(
        """
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr jun
        jul ago sep sept oct nov dic
        """
    ),
    times=listed(
        """
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves
        viernes sábado domingo trimestre semestre anual anuales diario mensual mes semana hoy ayer década pasado pasada próximo
        próxima antes inicialmente entonces promedio mundial mundo
        """
    ),
    befallen=befallen("es"),
    tolls=MappingProxyType({}),
    tally=frozenset(("número", "cifra", "balance", "saldo", "total")),
    amounting=listed("a en de es era fue alcanza alcanzó llega llegó"),
    plural=_plural,
    stem=_stem,
    sayers=(
        re.compile(rf"\b[Ss]egún\s+(?:el\s+|la\s+)?{_NAME}"),
        re.compile(rf"{_NAME}\s+(?:{_SAYS})\b"),
        re.compile(rf"\b(?:{_SAYS})\s+(?:el\s+|la\s+)?{_NAME}"),
    ),
    thousands=".",
    point=",",
    by_shape=True,
    head_first=True,
    spaced=True,
)
