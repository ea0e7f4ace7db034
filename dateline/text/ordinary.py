"""Words of the language that are no names, though a capital may make them look like one: function words, months, weekdays.

A closed list by word class (pronouns, articles, prepositions, conjunctions, auxiliaries, commonest adverbs and numerals), so that
it never has to grow with what a site happens to contain. Names that are also such a word (He, May, Will, So, An) exist: whoever
uses the list decides by where the word stands.
"""

from dateline.nouns.language import primary_subtag
from dateline.text.listed import listed

_ENGLISH = """
a an the this that these those some any no none every each either neither both all half such what which whose i me my mine
myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they
them their theirs themselves one ones oneself who whom someone somebody something anyone anybody anything everyone everybody
everything nobody nothing other others another about above across after against along among around as at before behind below
beneath beside besides between beyond but by despite down during except for from in inside into like near of off on onto out
outside over past per since than through throughout till to toward towards under until up upon via with within without and or
nor so yet if because although though while whereas unless whether when whenever where wherever why how am is are was were be
been being do does did done doing have has had having will would shall should can could may might must ought not never always
often sometimes here there now then once again also too very just only even still already soon later today tomorrow yesterday
tonight meanwhile however moreover therefore thus instead indeed perhaps earlier recently finally more most much many few less
least several enough well long far yes please thanks say says said see go get let make take ask asked come came young old new
good great big little last next first second third zero two three four five six seven eight nine ten eleven twelve hundred
thousand million billion january february march april june july august september october november december feb apr jun
jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
spring summer autumn fall winter north south east west mr mrs ms miss dr prof sir
"""

_SPANISH = """
el la lo los las un una unos unas al del este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos
aquellas yo tú tu mí mi me te se le les nos os nosotros nosotras vosotros vosotras él ella ello ellos ellas usted ustedes mío
mía suyo suya su sus mis tus nuestro nuestra nuestros nuestras vuestro vuestra quien quienes que qué quién cual cuál cuales
cuáles cuyo cuya algo alguien alguno alguna algunos algunas algún nada nadie ninguno ninguna ningún otro otra otros otras mismo
misma todo toda todos todas cada ambos ambas varios varias a ante bajo con contra de desde durante en entre hacia hasta mediante
para por según sin sobre tras y e o u ni pero sino mas aunque si sí como cómo cuando cuándo donde dónde porque pues mientras es
son era eran fue fueron ser estar está están estaba ha han había haber hay tiene tienen puede pueden no nunca siempre ya aún aun
también tampoco muy más menos mucho mucha muchos muchas poco poca pocos pocas así aquí allí ahí ahora entonces después antes
luego hoy ayer mañana tal tan tanto bien mal además sólo solo quizá dos tres cuatro cinco seis siete ocho nueve diez cien mil
primero primera segundo segunda último última gran grande nuevo nueva enero febrero marzo abril mayo junio julio agosto
septiembre setiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo primavera verano otoño
invierno norte sur oeste señor señora don doña
"""

ALWAYS_CAPITAL = listed(
    """
    i january february march april may june july august september october november december feb apr jul aug sep
    sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat mr
    mrs ms miss dr prof sir
    """
)
"""Those that English writes with a capital wherever they stand."""

ORDINARY = listed(_ENGLISH + _SPANISH)
"""Lower-case, with the diacritics of the language."""

_BY_LANGUAGE = {"en": listed(_ENGLISH), "es": listed(_SPANISH)}


def ordinary(lang: str) -> frozenset[str]:
    """Those of one language, a BCP 47 tag; all that we know where we have no list for it."""
    return _BY_LANGUAGE.get(primary_subtag(lang), ORDINARY)
