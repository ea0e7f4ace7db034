"""Spanish: the verbs by which a text says that something happened, and how its clauses are parted."""

import re
from collections.abc import Iterator

from dateline.events.clauses import Tongue
from dateline.text.listed import listed

_KINDS = {
    "launch": "lanzar iniciar comenzar empezar abrir inaugurar estrenar arrancar presentar activar emprender implementar "
    "implantar habilitar botar",
    "founding": "fundar refundar crear establecer constituir instituir instaurar cofundar",
    "agreement": "firmar suscribir acordar pactar ratificar renovar fichar contratar sellar avalar adherir asociar aliar",
    "visit": "visitar viajar llegar recorrer aterrizar acudir asistir regresar zarpar desembarcar embarcar emigrar migrar "
    "volver huir",
    "meeting": "reunir celebrar debatir negociar convocar dialogar sesionar congregar",
    "trade": "vender saldar pagar comprar adquirir exportar importar invertir financiar subastar adjudicar licitar "
    "arrendar recaudar",
    "figure": "alcanzar aumentar subir caer bajar crecer descender superar duplicar sumar registrar ascender incrementar "
    "disminuir multiplicar triplicar sobrepasar rebasar desplomar repuntar totalizar",
    "appointment": "nombrar elegir designar dimitir renunciar destituir jurar asumir relevar despedir retirar jubilar reelegir "
    "sustituir reemplazar coronar abdicar cesar",
    "death": "morir fallecer asesinar fusilar perecer matar ahogar suicidar",
    "birth": "nacer",
    "award": "ganar premiar galardonar recibir obtener condecorar otorgar conceder distinguir homenajear",
    "publication": "publicar anunciar emitir difundir declarar proclamar divulgar editar transmitir televisar",
    "decision": "aprobar prohibir derogar decidir votar rechazar autorizar cancelar suspender aplazar ordenar imponer "
    "decretar promulgar vetar adoptar legalizar despenalizar eliminar anular posponer postergar modificar "
    "reformar disponer",
    "justice": "condenar detener arrestar acusar demandar absolver multar encarcelar denunciar procesar imputar sentenciar "
    "indultar extraditar capturar recapturar apresar fugar allanar incautar decomisar robar hurtar sustraer "
    "asaltar saquear secuestrar liberar dictaminar deportar",
    "conflict": "atacar bombardear invadir disparar ocupar protestar evacuar sitiar asediar conquistar derrocar sublevar "
    "rebelar amotinar estallar enfrentar manifestar marchar rendir capitular exiliar desterrar expulsar anexar "
    "anexionar masacrar bloquear",
    "disaster": "explotar estrellarse hundir derrumbar incendiar quemar destruir inundar volcar descarrilar chocar naufragar "
    "colapsar desbordar azotar arrasar devastar dañar herir colisionar",
    "building": "construir terminar completar instalar restaurar reconstruir demoler derribar rehabilitar edificar erigir "
    "ampliar remodelar pavimentar electrificar",
    "change": "cerrar trasladar fusionar cambiar disolver reabrir abandonar dejar interrumpir reducir recuperar casar "
    "divorciar mudar convertir transformar dividir reanudar reiniciar paralizar clausurar desaparecer liquidar "
    "quebrar nacionalizar privatizar expropiar rebautizar reorganizar",
    "learning": "graduar capacitar formar aprender estudiar ingresar matricular doctorar licenciar",
    "gift": "donar entregar enviar regalar repartir ceder aportar distribuir legar devolver",
    "contest": "derrotar vencer clasificar empatar perder golear",
    "performance": "actuar debutar exponer interpretar exhibir conmemorar representar",
    "discovery": "descubrir hallar encontrar inventar detectar identificar desenterrar excavar localizar rescatar desarrollar "
    "patentar secuenciar",
    "work": "dirigir escribir pintar rodar componer diseñar esculpir redactar producir grabar protagonizar",
    "other": "ocurrir suceder participar incorporar",
}
_IRREGULAR = {
    "abrir": ("abrió abrieron", "abierto"), "morir": ("murió murieron", "muerto"), "caer": ("cayó cayeron", "caído"),
    "elegir": ("eligió eligieron", "elegido"), "invertir": ("invirtió invirtieron", "invertido"),
    "obtener": ("obtuvo obtuvieron", "obtenido"), "detener": ("detuvo detuvieron", "detenido"),
    "imponer": ("impuso impusieron", "impuesto"), "exponer": ("expuso expusieron", "expuesto"),
    "componer": ("compuso compusieron", "compuesto"), "descubrir": ("descubrió descubrieron", "descubierto"),
    "construir": ("construyó construyeron", "construido"), "despedir": ("despidió despidieron", "despedido"),
    "reconstruir": ("reconstruyó reconstruyeron", "reconstruido"), "constituir": ("constituyó constituyeron", "constituido"),
    "destruir": ("destruyó destruyeron", "destruido"), "destituir": ("destituyó destituyeron", "destituido"),
    "disolver": ("disolvió disolvieron", "disuelto"), "escribir": ("escribió escribieron", "escrito"),
    "suscribir": ("suscribió suscribieron", "suscrito"), "estrellarse": ("estrelló estrellaron", "estrellado"),
    "absolver": ("absolvió absolvieron", "absuelto"), "reducir": ("redujo redujeron", "reducido"),
    "adherir": ("adhirió adhirieron", "adherido"), "huir": ("huyó huyeron", "huido"), "herir": ("hirió hirieron", "herido"),
    "volver": ("volvió volvieron", "vuelto"), "devolver": ("devolvió devolvieron", "devuelto"),
    "reelegir": ("reeligió reeligieron", "reelegido"), "sustituir": ("sustituyó sustituyeron", "sustituido"),
    "instituir": ("instituyó instituyeron", "instituido"), "posponer": ("pospuso pospusieron", "pospuesto"),
    "disponer": ("dispuso dispusieron", "dispuesto"), "rendir": ("rindió rindieron", "rendido"),
    "convertir": ("convirtió convirtieron", "convertido"), "distribuir": ("distribuyó distribuyeron", "distribuido"),
    "producir": ("produjo produjeron", "producido"),
    "sustraer": ("sustrajo sustrajeron", "sustraído"),
}  # fmt: skip


def _forms(verb: str) -> tuple[str, str]:
    """The past forms that stand alone, and the participle, which needs `fue` or `ha` before it."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    stem, ending = verb[:-2], verb[-2:]
    return (f"{stem}ó {stem}aron", f"{stem}ado") if ending == "ar" else (f"{stem}ió {stem}ieron", f"{stem}ido")


def _past() -> Iterator[tuple[str, str]]:
    for kind, verbs in _KINDS.items():
        for verb in verbs.split():
            alone, participle = _forms(verb)
            yield from ((form, kind) for form in alone.split())
            yield from ((participle[:-1] + ending, f"={kind}") for ending in ("o", "a", "os", "as"))


_PAST = dict(reversed(list(_past())))
_HELPED = re.compile(r"\b(?:fue|fueron|ha|han|había|habían|quedó|quedaron|resultó|resultaron|sido)(?: \w+mente)? $", re.I)
_HELPED_TOO = re.compile(r"\b(?:fue|fueron|ha sido|han sido) [a-záéíóú]+(?:[aií]d|rt|st|elt)[oa]s?\b[^,;:]{0,60} y $")
"""`El banquero fue secuestrado en mayo y liberado en junio`."""


_SAYS_OR_LASTS = listed(
    """
    afirmó señaló explicó indicó aseguró comentó agregó añadió informó manifestó recordó advirtió admitió negó reconoció subrayó
    destacó lamentó consideró estimó opinó calificó insistió reiteró apuntó precisó detalló expresó prometió planteó contó
    relató pidió exigió reclamó preguntó respondió contestó creyó pensó sintió esperó deseó intentó trató pareció permaneció
    existió confirmó sostuvo aclaró remarcó resaltó enfatizó argumentó alegó agradeció sugirió recomendó reveló adelantó
    anticipó replicó puntualizó acotó cuestionó criticó ironizó sentenció evaluó duró costó necesitó siguió continuó quedó
    resultó mostró permitió ayudó dependió consistió perteneció jugó vivió trabajó
    """
)
_ASSENT = "(?:(?:el|la|su) )?(?:media sanción|sanción|visto bueno|luz verde|aval)"
_LAW = r"(?:la|una|el|un|su) (?:\w+ )?(?:ley|leyes|ordenanza|norma|reforma|presupuesto|constitución|código)"
_INQUIRY = "(?:una|la) (?:investigación|pesquisa|causa|indagatoria)"
_SENTENCE = r"(?:(?:en|a) [^,;.]{4,24} )?(?:la|las|el|una|su) (?:sentencias?|condenas?|pena|fallo|multa)"
_CASE = "(?:la|el|una?|los|las|su) (?:recursos?|causa|demandas?|denuncias?|querellas?|apelaci[oó]n(?:es)?|acusaci[oó]n|amparo)"
_SERVICE = "en (?:operaci[oó]n(?:es)?|funcionamiento|servicio)"
_MOTION = "en (?:marcha|funcionamiento|servicio|operación)"
_BUILT = (
    r"(?:el|la|los|las|una?|su) (?:\w+ )?(?:presas?|diques?|muros?|murallas?|puentes?|iglesias?|templos?|capillas?|catedral|"
    r"edificios?|casas?|torres?|escuelas?|fábricas?|monumentos?|hospital(?:es)?|estación|fuertes?|pueblos?|ciudad|palacios?|castillos?|viviendas?)"
)
_WHERE_BUILT = r"(?:en|hacia|por|entre|sobre|junto|a (?:fines|finales|principios|comienzos|mediados))"
_BAN = (
    r"(?:[^,;.]{0,24} )?(?:el|la|los|las|su) (?:\w+ )?(?:huelga|paro|bloqueo|veda|sesión|estado de|toque de queda|embargo|"
    r"sanciones|cuarentena|suspensión)"
)
_ELECTION = (
    r"(?:[^,;.]{0,30} )?(?:elecciones|elección|comicios|presidencia|gobernación|alcaldía|intendencia|balotaje|segunda vuelta)"
)
_MONEY = r"(?:(?:unos|casi|cerca de|más de) )?(?:[\d.,]+ (?:millones|mil|pesos|dólares|euros|soles)|sobornos?)"
_PHRASES = tuple(
    (listed(forms), re.compile(rf" (?:(?:ayer|anoche|hoy|ya|también) )?{behind}\b"), mark + kind)
    for verbs, participles, behind, kind in (
        ("dio dieron", "dado", _ASSENT, "decision"),
        ("sancionó sancionaron", "", _LAW, "decision"),
        ("abrió abrieron inició iniciaron", "", _INQUIRY, "justice"),
        ("confirmó confirmaron ratificó revocó anuló", "confirmada revocada anulada ratificada", _SENTENCE, "justice"),
        ("redujo redujeron rebajó elevó aumentó", "", _SENTENCE, "justice"),
        ("desestimó desestimaron rechazó rechazaron archivó archivaron admitió", "", _CASE, "justice"),
        ("presentó presentaron interpuso interpusieron", "", _CASE, "justice"),
        (
            "dictó dictaron",
            "dictada dictado",
            r"(?:(?:la|una|el|un|su) )?(?:prisión|sentencia|condena|orden|auto|fallo|arresto)",
            "justice",
        ),
        ("quedó quedaron salió salieron puso pusieron", "puesto puesta puestos puestas", "en libertad", "justice"),
        ("ingresó ingresaron", "", "en (?:la )?(?:prisión|cárcel)", "justice"),
        ("dio dieron", "", "(?:inicio|comienzo)", "launch"),
        ("levantó levantaron", "", _BUILT, "building"),
        ("", "levantado levantada levantados levantadas", _WHERE_BUILT, "building"),
        ("elevó elevaron", "elevado elevada", r"(?:en )?\w+ (?:metros?|pisos?|centímetros)", "building"),
        ("levantó levantaron", "levantado levantada", _BAN, "decision"),
        ("ganó ganaron", "", _ELECTION, "appointment"),
        ("recibió recibieron", "", _MONEY, "trade"),
        ("entró entraron", "entrado", "en erupción", "disaster"),
        ("entró entraron", "entrado", "en vigor", "decision"),
        ("entró entraron", "entrado", _SERVICE, "launch"),
        ("puso pusieron", "puesto puesta puestos puestas", _MOTION, "launch"),
        ("tomó tomaron", "", "posesión", "appointment"),
        ("dio dieron", "dado dada dados dadas", "de (?:alta|baja)", "change"),
        ("tuvo tuvieron", "", "lugar", "meeting"),
    )
    for mark, forms in (("", verbs), ("=", participles))
    if forms
)
"""Verbs that tell something together with the words behind them; participles (`=`), where they have their helper."""
_GAVE_WAY = re.compile(
    r" (?:el|la|los|las|un|una) (?:\w+ )?(?:muros?|presas?|diques?|puentes?|techos?|taludes|talud|paredes|pared|"
    r"estructuras?|columnas?|murallas?|terraplén|compuertas?)\b|[,.;]|$| (?:tras|ante|por|bajo|cuando)\b"
)
"""`cedió el muro`: nothing was given."""
_RANK = re.compile(r" al? (?:la |las |los )?[A-ZÁÉÍÓÚÑ]")
"""`ascendió a la Primera`: no figure."""


def _kind_of(verb: re.Match[str]) -> str:
    low = verb[0].lower()
    kind = next((kind for verbs, behind, kind in _PHRASES if low in verbs and behind.match(verb.string, verb.end())), "")
    kind = kind or _PAST.get(low, "")
    if kind == "gift" and low.startswith("cedi") and _GAVE_WAY.match(verb.string, verb.end()):
        kind = "disaster"
    if kind in ("figure", "=figure") and _RANK.match(verb.string, verb.end()):
        kind = kind.replace("figure", "change")
    if not kind.startswith("="):
        return kind
    before = verb.string[max(0, verb.start() - 90) : verb.start()]
    return kind[1:] if before.endswith(", ") or _HELPED.search(before) or _HELPED_TOO.search(before) else ""


_BEFORE_A_DATE = re.compile(r"\b[^\W\d_]+(?= (?:(?:el|en|este|a|hacia|ya|durante|desde) (?:(?:el|la|los) )?)?$)")


_HAD = re.compile(r"\b(?:había|habían|ha|han) $", re.I)


def _owned(sentence: str, first: int) -> bool:
    """Whether a date is that of a participle which only describes (`según un informe publicado el 17 de junio`), of what
    was said (`…, confirmó ayer la agencia`), or of what had been done of no kind (`ella lo había pedido el 22 de enero`)."""
    word = _BEFORE_A_DATE.search(sentence, max(0, first - 40), first)
    if word is None:
        return False
    low = word[0].lower()
    if low in _SAYS_OR_LASTS or _HAD.search(sentence, 0, word.start()):
        return low in _SAYS_OR_LASTS or not _kind_of(word)
    return _PAST.get(low, "").startswith("=") and not _kind_of(word)


def _plain(verb: re.Match[str]) -> bool:
    """Whether it is a preterite, of which it says nothing by itself; nearly all words so accented are."""
    if verb.string.startswith(" que ", verb.end()):
        return False  # somebody spoke
    word = verb[0].lower()
    singular = re.sub(r"(?:ar|er)on$", "ó", word)
    return word.endswith(("ó", "aron", "ieron")) and not {word, singular} & _SAYS_OR_LASTS and len(word) > 4


_ENDINGS = "ó|aron|ieron|uvo|uso|duj(?:o|eron)|raj(?:o|eron)|yó|yeron|[aeiuí]do|[aeiuí]da|rto|rta|sto|sta|elto|elta|rito|rita"
_BEFORE_A_VERB = "se le les lo la los las me nos ha han fue fueron había habían sido".replace(" ", "|")

_LATER = r"(?:un|una|\w+) (?:años?|meses|mes|semanas?|días?) (?:después|más tarde)\b|en (?:\w+ de )?\d{4}\b|al año siguiente\b"
_DONE_LATER = (
    r"[a-záéíóú]+(?:[aií]d|rt|st|elt)[oa]s?\b[^,;.]{0,40}\b(?:después|más tarde|al año siguiente|en \d{4}|en (?:enero|febrero|"
    r"marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))\b"
)
_NEW_SUBJECT = rf"(?:el|la|los|las) \w+ (?:(?:{_BEFORE_A_VERB}) )?[a-záéíóú]+(?:ó|aron|ieron)\b"

_FULL_NAME = r"[A-ZÁÉÍÓÚÑ][\w’'-]+(?: (?:(?:de|del|de la) )?[A-ZÁÉÍÓÚÑ][\w’'-]+){1,3}"
_NAME = r"(?:[A-ZÁÉÍÓÚÑ][\w’'-]+(?: |$)(?:(?:de|del|de la|y) )?)"

SPANISH = Tongue(
    verbs=re.compile(rf"[^\W\d_]+(?:{_ENDINGS})s?\b|\bdio\b"),
    kind_of=_kind_of,
    plain=_plain,
    under=re.compile(rf"\bsegún $|\b(?:no|nunca|tampoco|jamás|ni)(?: (?:{_BEFORE_A_VERB})){{0,3}} $", re.I),
    border=re.compile(
        r"[,:](?!\d)\s*|[;—–]\s*|\b(?:que|quien|quienes|donde|mientras|cuando|pero|aunque|porque|y que)\b\s*|"
        rf"\by (?={_LATER}|{_NEW_SUBJECT})"
    ),
    ends=re.compile(
        r"\s*[;—–]|\s*:(?!\d)|\s*,\s*(?:y|pero|que|quien|donde|mientras|según|lo que|con|para|tras|en|de acuerdo|"
        r"informó|dijo|confirmó|explicó|indicó|señaló|afirmó|anunció|aseguró|precisó|declaró)\b|"
        r"\s*,\s*[a-záéíóú]+(?:ando|iendo)\b|"
        r"(?<!\bque)\s+(?=(?:[a-záéíóú]+aban?|era|eran|tenían?|había|habían)\b)|"
        r"\s+(?:mientras|aunque|pero|porque|según|tras|donde|y (?:hasta|ya|desde)|"
        r"y (?:(?:se|le|lo|la) )?(?:[a-záéíóú]+ó|[a-záéíóú]+ron|fue|ha|había|han))\b|"
        rf"\s+y (?={_LATER}|{_NEW_SUBJECT}|{_DONE_LATER})"
    ),
    stands=re.compile(rf"(?:(?:{_BEFORE_A_VERB}|también|ya|\w+mente)\s+)*", re.I),
    date_words=re.compile(
        r"[\s,]*\b(?:(?:en|el|este|durante|desde|a|hacia|ya|del?) ?(?:la |el |los |las )?(?:pasado )?(?:día )?)?$", re.I
    ),
    opening=re.compile(
        r"^(?:(?:[^();:]{2,40}, )?\d{1,2} (?:de )?[a-z]{3,10}\.? |(?-i:[A-ZÁÉÍÓÚÑ])[^().,;:]{2,30} )?"
        r"\([^()]{2,24}\)\s*\.?\s*[-–—]+\s*|^antes (?!de|que)"
        r"|^(?:y|e|pero|que|quien|donde|además|asimismo|también|cuando|mientras|sin embargo|en cambio|"
        r"por su parte|por otr[oa] (?:lado|parte)|no obstante|finalmente|por último|por ejemplo|mientras tanto)\b,?\s+"
        r"|^(?:dijo|declaró|afirmó|señaló|explicó|aseguró|indicó|comentó|agregó)\s+(?=(?-i:[A-ZÁÉÍÓÚÑ])|el |la |los |las )",
        re.I,
    ),
    own=re.compile(r"\b(?:yo|nosotros|nosotras|nos|me|mi|nuestr[oa]s?|\w+(?:amos|imos|é|í))\b", re.I),
    quoted=re.compile(r"«[^»]{20,}»?|“[^”]{20,}”?|\"[^\"]{20,}\"?"),
    head=re.compile(r"[A-ZÁÉÍÓÚÑ][^().,;:—–]{2,30}(?:, [^();:—–]{2,24})?\.?\s?[—–]{1,2} ?(?=[A-ZÁÉÍÓÚÑ“«¿¡])"),
    longest=18,
    dangling=re.compile(
        r"(?:[ ,;:]+(?:de|del|la|el|los|las|un|una|y|e|o|a|al|en|con|por|para|que|se|su|sus|como|entre|sobre|desde|hasta|sin))*"
        r"[ ,;:]*$"
    ),
    perfect=re.compile(r""),
    long_ago=re.compile(
        r"\b(?:antes|siempre|solía|nunca|antaño|años?|décadas?|siglos?|historia|carrera|infancia|guerra|"
        r"vez|veces|anteriormente)\b",
        re.I,
    ),
    aside=re.compile(r"(?:, [^;:“”«»]{1,90},)?(?: (?:se|ha|han|también|ya|\w+mente)){0,3} "),
    owned=_owned,
    bare=re.compile(r"(?:,| y) $"),
    participle=re.compile(r"(?:[aií]d|rt|st|elt|rit|ect|uest|iert)(?P<gender>[oa])(?P<many>s?)$"),
    noun=re.compile(r"\b(?P<article>del|al|el|la|los|las|una?|unos|unas|sus?) (?=[^,]{2,60}$)"),
    whole_noun=re.compile(
        r"(?:(?:El|La|Los|Las|Una?|Unos|Unas|Sus?|Est[ea]|Dos|Tres|Varios|Varias)\b|"
        r"[A-ZÁÉÍÓÚÑ]\w+ (?!el |la |los |las |una? |a |en ))[^,]*"
    ),
    joint=re.compile(rf"\b[ye] (?=(?:(?:{_BEFORE_A_VERB}|también|luego|después|\w+mente) )*$)", re.I),
    closed=re.compile(
        r"que (?:(?:se|le|lo|la|ha|había|no) )?(?:dio|dieron|vio|fue|fueron|hizo|hicieron|puso|tuvo|vino|trajo|es|son|era|eran|"
        r"[a-záéíóú]+(?:ó|aron|ieron|aba|aban|ía|ían)) (?:(?!\b(?:y|que|pero)\b)[^,;:])*(?:se |ha |fue )$"
    ),
    behind=re.compile(r"se \w+(?:ó|aron|ieron) (?:el|la|los|las|una?)\b"),
    before_verb=re.compile(rf"(?:(?:^| )(?:{_BEFORE_A_VERB}|también|ya|\w+mente))*\s*$", re.I),
    name=re.compile(rf"{_NAME}{{2,4}}"),
    last_name=re.compile(rf"(?<= a ){_NAME}{{2,4}}$"),
    elsewhere=re.compile(r"donde|(?:\b(?:en|de|con|por|a|para|sobre) (?:el|la|los|las)|\b(?:del|al)) (?:que|quien|quienes)\b\s*$"),
    being=re.compile(r"\s+(?=(?:no|era|es|fue|eran|son|fueron|ha|había|han|tenía|tiene|estaba|está|se|le|lo|ya)\s)"),
    explained=re.compile(rf"(?P<name>{_FULL_NAME}), (?:el|la|una?) [a-záéíóúñ][^,;:.]{{2,40}} ?$"),
    several=re.compile(
        r"(?:(?:El|La|Los|Las|el|la) )?[A-ZÁÉÍÓÚÑ][\w’'-]*(?: [A-ZÁÉÍÓÚÑ][\w’'-]*)*, "
        r"(?=(?:(?:el|la) )?[A-ZÁÉÍÓÚÑ][^,;:]{2,40} [ye] )"
    ),
    who=re.compile(r"quien"),
    place=re.compile(r"(?:en|desde|por|sobre|bajo|tras) (?:el|la|los|las|una?) "),
    somebody=re.compile(r"\b(?:por|con|a) ((?:[A-ZÁÉÍÓÚÑ][\w’'-]+ ?){2,4})$"),
    says=re.compile(rf"\b(?:{'|'.join(sorted(_SAYS_OR_LASTS))})\b[^,;:]*(?:\bque\b|:)"),
    dated=re.compile(r"\b(?:en|el|de|del) (?:[a-z]+ de )?(?:\d{1,2} de [a-z]+|\d{4})\b"),
    lone_date=re.compile(
        r"^\s*(?:En|El|A|Hacia|Durante)(?: (?:el|la|los|las|año|mes|de|del|\d+|[a-z]+(?=\s+de \d{4})))* ?\d{4},? "
    ),
)
