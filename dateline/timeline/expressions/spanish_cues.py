"""Spanish cues: the words by which its sentences look back or ahead."""

import re

from dateline.timeline.expressions.anchor import Cues

_ARTICLE = "(?:el|la|los|las|en|este|esta|en el|en la)"
_DONE = (
    "adjudicad aprobad celebrad detenid difundid emitid estrenad fallecid firmad hallad inaugurad jugad nacid ocurrid presentad "
    "publicad registrad robad sufrid"
)
"""`la sala inaugurada el viernes`: other participles (`convocada el viernes`) and nouns (`el mercado el viernes`) do not tell."""
CUES = Cues(
    future=re.compile(
        rf"\b(?:será|serán|ser|sea|sean|quedará|quedarán) \w+(?: {_ARTICLE} $)?|"
        r"\b(?:\w+(?:ará|erá|irá|arán|erán|irán)|será|serán|habrá|habrán|tendrá|tendrán|podrá|podrán|hará|harán|vendrá|van? a|"
        r"previst[oa]s?|"
        r"programad[oa]s?|se espera|a partir d|a más tardar|planea|planean|prevén?|hasta)\b|"
        rf"\bpara (?:{_ARTICLE} )?$"
    ),
    past=re.compile(
        r"\b(?:\w{2,}(?:ó|aron|ieron|aba|aban|yeron|jeron)|fue|fueron|era|eran|dijo|hizo|hizo|tuvo|estuvo|vino|dio|puso|quiso|"
        r"pudo|supo|trajo|"
        r"ha|han|había|habían|hubo|desde|hace)\b|"
        rf"\b(?:{_DONE.replace(' ', '|')})[oa]s? (?:{_ARTICLE} )$"
    ),
    stop=re.compile(r"(?<=[\w\"”»)][.!?])(?<! (?:Sr|Dr|Ud)\.)(?<! (?:Sra|Dra)\.)[\"”»)]*\s+(?=[A-ZÁÉÍÓÚÑ\"“«¿¡])|\n\s*\n|;"),
)
