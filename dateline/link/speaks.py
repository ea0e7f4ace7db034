"""See who is quoted: a sentence and the name in it → whether it gives that person's words.

`Smit said`, `“…,” said Smit`, `according to Smit`. Rules by language, what stands before the name and what behind it; where a rule
is in doubt it is silent: `a friend of Smit said` quotes the friend, `Smit added a chair` quotes nobody.
"""

import re
from collections.abc import Mapping

from dateline.frozen import dataclass
from dateline.link.lexicon import bare
from dateline.nouns.language import primary_subtag
from dateline.text.late import late

_OPEN, _CLOSED = '“"«「『‘„', '”"»」』’'
_BEGINS = late(rf"(?:^|[{_CLOSED},])\s*$")
_BEGUN = rf"\s*(?:[.,:]|[{_OPEN}])"
_ASIDE = r"(?:,[^,.;:“”\"«»]{1,90},)?"
"""What a person is, between commas: `Smit, who built it, said`."""
_ANY = late("")
_OTHER = r"(?:[A-ZÁÉÍÓÚÑ][\w.’'-]*\s+){0,3}[A-ZÁÉÍÓÚÑ][\w.’'-]*"
_AND = rf",?\s+(?:and|y|e)\s+{_OTHER}"
"""Behind a name beside which another stands."""
_DONE = late(
    rf"(?:{_AND})?\s*[.;]?\s*$|,[^,“”\"«»]{{1,90}}$|\s+(?:in|at|on|during|after|who|en|durante|tras|al|ante|quien)\b[^“”\"«»]*$"
)
"""Behind a name that ends what is said: `, said Smit, the keeper.`, not `, said Smit would come`."""
_APART = late(rf"\s*(?:$|[.,;:)—{_CLOSED}]|(?:and|who|in|at|of|from|on|y|en|de|a)\b)")
"""Behind a name that nothing is part of: `according to Smit`, not `according to Smit family papers`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    """Ways to quote somebody: `after` matches from the end of the name, `before` up to it, each with what may come behind it then;
    `another` up to the name means that someone else speaks."""

    after: re.Pattern[str]
    another: re.Pattern[str]
    before: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = ()
    both: re.Pattern[str] | None = None
    """Behind a name that begins what is said: `Smit and Ada Gil said`."""


_SAYS = r"said|says|told|tells|stated|states|explained|explains|remarked|commented|comments|insisted|insists|argued|argues"
_ADDS = (
    r"added|adds|noted|notes|announced|announces|declared|declares|claimed|claims|warned|warns|stressed|recalled|recalls|replied|"
    r"wrote|writes|admitted|admits|acknowledged|emphasised|emphasized|concurred|observed|predicted|confirmed|suggested|pointed\s+out|"
    r"denied|denies|promised|promises|vowed|cried|shouted|exclaimed|joked|quipped|answered|asked|testified|reiterated|complained|"
    r"conceded|contended|maintained|maintains|alleged|lamented|revealed|disclosed|cautioned|tweeted|posted"
)
_TO_WHOM = r"(?:\s+(?:in|to|on)\s+[^,.;:“”\"]{2,40}?)?"
"""`Smit wrote in a letter that …`."""
_TITLES = r"(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady|President|Prime|Minister|Professor|Senator|Mayor|King|Queen|the|his|her)\.?\s+)*"
_KEEPER = r"(?:(?!(?:that|he|she|it|they|we|you|would|will|is|was|has|had)\b)[\w.’'-]+\s+){0,6}$"
_ENGLISH = _Rule(
    before=(
        (late(rf"[{_CLOSED}],?\s*(?:{_SAYS}|{_ADDS})\s+{_KEEPER}", re.IGNORECASE), _ANY),
        (late(rf",\s*(?:{_SAYS}|{_ADDS})\s+{_KEEPER}", re.IGNORECASE), _DONE),
        (late(rf"\b(?:according\s+to|in\s+the\s+words\s+of)\s+{_KEEPER}", re.IGNORECASE), _APART),
    ),
    after=late(
        rf"{_ASIDE}\s+(?:(?:also|both|then|later|again|once|has|had|\w+ly)\s+){{0,2}}"
        rf"(?:(?:{_SAYS})\b(?!\s+to\s+(?:be|have)\b)|(?:{_ADDS})(?:{_BEGUN}|{_TO_WHOM}\s+that\b)|(?:was|is)\s+quoted\s+(?:as\s+)?saying)"
        rf"|\s*:\s*[{_OPEN}]"
    ),
    both=late(rf"{_AND}\s+(?:both\s+|also\s+|have\s+|had\s+)?(?:{_SAYS}|{_ADDS})\b(?!\s+to\b)"),
    another=late(rf"\b(?:(?<!the words )of|for|by|with|from|about|against|(?<!according )to)\s+{_TITLES}$", re.IGNORECASE),
)
_DICE = r"dijeron|dicen|dijo|dice|afirmó|afirma|opinó|opina|declaró|declara|comentó|comenta|explicó|explica|manifestó|manifiesta"
_AÑADE = (
    r"afirmaron|declararon|explicaron|agregaron|añadieron|señalaron|aseguraron|destacaron|indicaron|agregó|agrega|añadió|añade|destacó|destaca|anunció|anuncia|recordó|recuerda|advirtió|advierte|reconoció|reconoce|subrayó|subraya|"
    r"expresó|expresa|admitió|admite|apuntó|apunta|señaló|señala|indicó|indica|aseguró|asegura|sostuvo|sostiene|precisó|precisa|"
    r"lamentó|lamenta|prometió|promete|negó|niega|aclaró|aclara|alertó|alerta|denunció|denuncia|enfatizó|estimó|estima|exclamó|contestó|"
    r"pidió|exigió|reiteró|reitera|reveló|revela|remarcó|resaltó|resalta|sugirió|sugiere|contó|cuenta|narró|narra|matizó|matiza|defendió|"
    r"consideró|considera|cree|ironizó|bromeó|zanjó|sentenció|argumentó|argumenta|alegó|planteó|concluyó|concluye|adelantó|tuiteó|"
    r"puntualizó|insistió|insiste|respondió|responde|detalló|detalla|informó|informa|relató|relata|confirmó|confirma|escribió|escribe"
)
_DIRECTORA = r"(?!al?\b|que\b|del?\b)(?:(?!que\b)[\w.’'-]+,?\s+){0,8}$"
_SPANISH = _Rule(
    before=(
        (late(rf"[{_CLOSED}],?\s*(?:{_DICE}|{_AÑADE})\s+{_DIRECTORA}", re.IGNORECASE), _ANY),
        (late(rf"[,–—-]\s*(?:{_DICE}|{_AÑADE})\s+{_DIRECTORA}", re.IGNORECASE), _DONE),
        (late(rf"\b(?:según|como)\s+(?:(?:{_DICE}|{_AÑADE})\s+){_DIRECTORA}", re.IGNORECASE), _APART),
        (
            late(rf"\b(?:según|de\s+acuerdo\s+con|a\s+juicio\s+de|en\s+(?:palabras|opinión)\s+de)\s+{_DIRECTORA}", re.IGNORECASE),
            _APART,
        ),
        (late(rf"\basí\s+lo\s+(?:{_DICE}|{_AÑADE})\s+{_DIRECTORA}", re.IGNORECASE), _DONE),
    ),
    after=late(
        rf"{_ASIDE}\s+(?:(?:también|además|ya|luego|después|le|les|nos|\w+mente|ha|había)\s+){{0,2}}"
        rf"(?:(?:{_DICE}|dicho|afirmado|declarado|explicado)\b|(?:{_AÑADE}|asegurado|señalado|anunciado)(?:{_BEGUN}|\s+que\b))"
        rf"|\s*:\s*[{_OPEN}]"
    ),
    both=late(rf"{_AND}\s+(?:también\s+|han\s+)?(?:{_DICE}|{_AÑADE}|dicho|afirmado|declarado)\b"),
    another=late(
        r"\b(?:del|(?<!juicio )(?<!palabras )(?<!opinión )de|para|por|(?<!acuerdo )con|contra|sobre|al?)\s+"
        r"(?:(?:el|la|don|doña|señora?|presidente|presidenta|doctora?|ministr[oa])\s+)*$",
        re.IGNORECASE,
    ),
)
_CHINESE = _Rule(
    before=((late(r"(?:^|[，。；：“”])在$"), late(r"看来")),),
    after=late(
        r"\s*(?:[（(][^（）()]{1,24}[）)])?(?:[和与、][^，。；：！？“”说表]{2,6}?(?=(?:都|均|共同)?(?:表示|说|指出|认为)))?(?:先生|女士|教授|博士|主席|总理|部长|总统|市长|书记|经理|院长|主任|校长)?(?:[还也则又曾都均]|共同|对此|同时|随后|"
        r"[在就向对][^，。；：！？“”]{1,24}?(?=表示|说|称|指出|介绍|强调|透露|坦言)|接受[^，。；：“”]{1,16}?采访时|笑着|哭着|[^，。；：“”的了]{2,4}地){0,3}"
        r"(?:表示|指出|认为|强调|透露|坦言|回应[说称]|解释[说称]|补充[说道]|回忆[说道称：]|感慨|直言|呼吁|承诺(?![书函])|介绍(?:[说道：，,:]|$)|写道|告诉(?:记者|本报|媒体)|"
        r"说(?![服法明])|称(?![赞为号呼作霸])|[：:]\s*[“「『])"
    ),
    another=late(r"(?:[对向跟给与同和被替]|告诉)[^，。；：“”]{0,6}$|的$"),
)
_RULES: Mapping[str, _Rule] = {"en": _ENGLISH, "es": _SPANISH, "zh": _CHINESE}


def _signs(*ways: str) -> frozenset[str]:
    """Colons, and the first words of these, without accents, in small letters, with a capital and in capitals."""
    firsts = [bare(way.partition("\\")[0]) for some in ways for way in some.split("|")]
    return frozenset((":", *firsts, *map(str.capitalize, firsts), *map(str.upper, firsts)))


SIGNS: Mapping[str, frozenset[str]] = {
    "en": _signs(_SAYS, _ADDS, "quoted|according|words"),
    "es": _signs(
        _DICE, _AÑADE, "dicho|afirmado|declarado|explicado|asegurado|señalado|anunciado|según|acuerdo|juicio|palabras|opinión"
    ),
}
"""Without one of these among its tokens a sentence of the language quotes nobody by a rule."""


def speaks(sentence: str, start: int, end: int, *, lang: str) -> bool:
    """Whether the sentence quotes whom it names from `start` to `end`, in their words or others'."""
    return clause(sentence, start, end, lang=lang) is not None


def clause(sentence: str, start: int, end: int, *, lang: str) -> tuple[int, int] | None:
    """Where the words stand that say so, such as `“, said keeper Smit, who built it`; nothing where nobody is quoted."""
    rule = _RULES.get(primary_subtag(lang))
    if rule is None:
        return None
    before, after = sentence[:start], sentence[end:]
    if rule.another.search(before) or after.startswith(("'s", "’s")):
        return None
    behind = (rule.both.match(after) if rule.both and _BEGINS.search(before) else None) or rule.after.match(after)
    if behind:
        return start, end + behind.end()
    both = ((here.search(before), rest.match(after)) for here, rest in rule.before)
    return next(((here.start(), end + rest.end()) for here, rest in both if here and rest), None)
