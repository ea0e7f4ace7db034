"""Judge whether a bare surname may be an ordinary word where it stands: rules over a Passage.

`Brown paper burns` and `Stone walls fell` begin with words. No list of words is whole, so the lists here take in the word-like
surnames as well; whoever bears one is known by what only people do (`Brown said`), have (`Brown's`) or are (`Brown, director of`).
"""

import re
from functools import lru_cache

from dateline.link.judge import SAYS, TITLES, opens
from dateline.link.passage import Passage
from dateline.nouns.language import primary_subtag
from dateline.text.common import COMMON
from dateline.text.listed import listed

_ARTICLES = listed(
    """
    a al an another any aquel aquella cada del each el esa esas ese esos esta estas este estos every her his its la las los mi my
    ninguna ningun no nuestra nuestro otra otro our some su sus the their these this those un una unas unos your
    """
)
_ENGLISH = listed(
    """
    abbey abbot acre alder amber an angel apple archer arrow ash ashes ass badger bailey baker ban band banks banner barber bark
    barker barley barn baron barrel barrow basil bass bay bays beach bean beans bear beard bee beech bell bells belt bench berry
    best bin binder birch bird birds bishop blade bliss bloom blossom blunt boatman boles bolt bone bones booth bow bowl bowler
    bowman boxer branch brand brass bread brewer brick bridges bright brook brooks broom brown brush buck buckle bull bullock
    burden burn burns bush bushes butcher butler butter cable cage can candle cane cannon canon cape caper carpenter carter carver
    castle cave chai chalk chamber chambers chance chandler chapel chaplain chapman chase cherry chestnut chi child christian
    christmas churches clay clerk cliff cloud clouds clover coats cobb cobbler cock coin colt comb cone constable cook cooke cooks
    cooper cope copeland cord core corn corner cotter court cousin cow coward crab craft crane creed creek crisp crook cross crow
    crown cruise curry curtain curtains dale dance dancer dang darling dash dawn day days dean dear decker deed deer dew diamond
    dick die dove downs drake draper drum drummer duck duke dyer eagle earl east easter elder elm english fair fairbanks falcon
    falconer fan farmer farrier fawn feather fell fence fern ferry fields finch fisher fisherman fletcher flint flood flower
    flowers fogg ford forester forge foster fountain fowler fox foxes freeman freight friday frost fry fuller gables gale gallon
    gang gardener garland garnet garrison gates gay gentle gentry gift glass glover goldsmith gong good goodman goose grace
    granger grant grass grave graves gray grease greek greens grey groom grove groves gunner guy hail hale hammer hammond hand
    hands handy hang hare harper hart harvest hatch hatcher hawk hawks hay hays haywood hazel head heath heather hedge hedges held
    helm herald herb herring hide high hills hitch ho hobby holder holiday holland hollow holly holm honey hood hook hooker hooks
    hoop hooper hopper horn hornet horse hose house housing hung hunter huntsman hurdle hurley hurst husband ivory ivy jade jar
    jay jewel jin jolly joy juniper keen keeper kettle kidd kind kings kirk kitchen kite knife knight knott ladd lake lamb lambert
    lamp lance lane larch lark laurel law lawless lawn laws leaf lean leather lever lie lilly lily lime lion lock locke lodge loft
    long lord love lovely lower luck lynch maiden mallet man manly maple marble mariner marsh marshal marshall martin mason
    masters may mayor meadow meadows mercer merchant mercy merry messenger mews milestone mill miller mills miner mint mist monk
    moon moor moore moose moss moth mould mountain mu muse musket nail narrow neck needle nettles newby newcomer nice nightingale
    noble noon nurse nutt oak oaks oats olive onion orange organ otter oven owens pace pack packer page paige painter palace palm
    palmer pan park parks parrot parson parsons partridge patch paths patten peach peacock peak pear pearl pease peel pen penny
    pepper perch perry petty pickle pike pilgrim pillow pin pine pink piper pitt pitts plain plum plumber pond ponds poppy porter
    portman post potter potts powder power powers prayer priest prior proctor proud pryor purdy purple purse quarry quarryman
    quill rabbit ran rang raven ray reader reed reeve rex rhodes rider rivers roach roads robin robins rock rocks rod rook rooms
    rope ropes rose roses rough rover rowan ruby rung rush rust rye sable sack saddler sadler sage saint salmon salt sample sand
    sanders sands sang saw sawyer saxon scales schoolmaster scout seal seals sell sellers sergeant sexton shade shadow sharp
    sharps she shearer sheep shell shepherd shields shoemaker shore short shrub sickle silk singer skinner slate slater sledge
    sloan small smart smith smithy smoke snipe soap song soul sparks sparrow speaker spears spence spice spicer spike spinner
    spoon squire squires stable stack staff stag stamp stamps stark starling stars steel steele steeple stern steward sticks stock
    stocks stone stones stout strand straw stream street strong stump sugar summers sumner sun sung swallow swan swann sweet
    sweeting swift sword tailor tan tang tanner tate taylor teal tempest temple thatcher thorn thorne thorns thrush tide tiger
    tiller timber tinker toll ton tongue tower towers townsend trees trotter trout tucker tulip turner turnip turtle tyler usher
    vale valentine valley vane veil vest vicar victor vine vines violet viper virgin virtue wagner wagon wagoner waiter waits wake
    wakeman wakes walker waller walls wan ward warden wards ware warren waterman waters way weaver webb weeds welch welder wells
    welsh wheel wheeler whip whisker whistler white whiting wild wilder willow willows wine wing winters wise wolf wolfe wonder
    wood woodcock woodman woodruff woods woodward wool worm worth wren wright yard yards yarn yeoman yolk york you
    """
)
_SPANISH = listed(
    """
    abad aguas aguila aguilar alba alcántara alegre alegría alfaro amado amor arce arco arena arenas armas arroyo avellano baca
    barba barco barra barrera barrios baños bello bermejo blanca blanco bosque botello bravo buenaventura bueno bustos caballero
    cabello cabeza cadena cadenas calderón calvo calzada camino campo campos canales cano cantero carpintero carretero casas
    castaño castellano castillo caña ceja cerda cerezo cerro ciervo clavel clavijo colina collado conde conejo cordero cordón
    corona corral corrales correa cortés costa criado cruces cruz cuadra cuello cuenca cuerda cuervo cuesta cueva cuevas cárdenas
    delgada delgado duque encina enciso espada espejo esperanza espina espino espinosa estrada estrella fe feliz fierro flor
    flores fraile franco fresno frutos fuente fuentes gallardo gallego gallo galán garza gato gracia granado grande guerra
    guerrero guijarro herrera herrero herreros hidalgo hierro higuera hoyos huerta huertas hurtado iglesias infante jardín jurado
    lago lagos lara leal león lira llanos lobo lomas losada loza lozano luna luz macías madera madero mansilla manso manzano mar
    marín mata matas mayo mayor medina mejía menor mercado mesa milla millán mira molina molinero molino monje montaña monte
    montero montes mora moral morales moreno mota moya mármol márquez naranjo nava navarro negro nieto nieves niño noble nogal
    novia novo ojeda oliva olivares olivo olmo olmos oro ortiga pacheco palacios palma palomino palomo pan paredes parra pastor
    pavón paz peral peralta perdomo peña peñas pineda pino pintado pintor piña plata plaza polo porras portero posada pozo prado
    prados prieto puente puentes puerta puerto quemado quintana quintero ramos rey reyes ribera rivera roble robles roca rojas
    rojo romero román rosa rosales rosario rosas rubio rueda ruedas río ríos salas salina salinas santo santos sastre seco segura
    serrano sevillano sierra silva silvestre soler solo solís soria sosa soto tapia tejada tejedor tinajero toledano toro torre
    torres trigo trillo trujillo valle valles vaquero vara vargas vega vela velado vera verde verdugo vergara vidal vidrio viejo
    villa villas viña viñas zamorano zapata zapatero zapato zorro águila ángel
    """
)
_BY_LANGUAGE = {"en": COMMON | _ENGLISH, "es": COMMON | _SPANISH}
_ALL = COMMON | _ENGLISH | _SPANISH
_DOES = SAYS | listed(
    """
    aceptó aclaró admitió admits admitted advirtió agradeció agreed agrees anunció apologised apologized aprendió apuntó aseguró
    asistió asserted attended begged believed believes boasted bromeó calificó celebró chaired chairs chose chuckled comenta
    complained concluyó confesó confirmed confió congratulated consideró contestó contó cree creyó decided declared declaró
    declined defendió denied denunció described destacó detalló dice directs dirige dirigió dreamed dreams emphasised emphasized
    encabezó enfatizó enjoyed enseña enseñó escribió espera estudió expresó expuso feared feels felt founded fundó graduated
    greeted grinned habla habló headed heads hoped hopes informó insistió insists intends invited invitó joined joins joked jokes
    knew knows lamentó laughed laughs leads learned learnt lectured lectures led lived lives llamó loved loves manifestó married
    meets met nació negó nodded observed opina opinó pidió piensa pledged pointed praised precisó preguntó prometió promised
    promises proposed propuso puntualizó quiere quiso recalls recommended reconoció recordó refused regrets regretted reiteró
    relató reminded replies resaltó resigned responded respondió retired reveló rió saludó sang señala shared shouted shrugged
    sighed signed smiled smiles solicitó sonrió sostuvo speaks spent spoke stepped stresses studied studies subrayó suggested
    suggests sung swore talked taught teaches tells testified thanked thanks thinks thought told trabaja trabajó traveled
    travelled tried tries urged urges viajó visited visits visitó volunteered vowed wanted wants watched went whispered wished
    wishes wondered wonders writes wrote
    """
)
_BETWEEN = listed(
    """
    además again already also always could después did does even finally first further ha había had has have herself himself later
    lo luego never now nunca often once rarely recently repeatedly se siempre soon still también then will would ya
    """
)
_WHO = listed("who whose whom aged quien cuyo cuya")
_AGE = re.compile(r"\d{2}")


def plain(passage: Passage, first: int, after: int) -> bool:
    """Whether the surname `first` to `after` may be no name here."""
    if first and passage.keys[first - 1].lower() in _ARTICLES and passage.near(first):
        return True
    if after - first > 1 or passage.written(first).lower() not in _words(passage.lang):
        return False
    return opens(passage, first) and not _personal(passage, after)


@lru_cache(maxsize=64)
def _words(lang: str) -> frozenset[str]:
    return _BY_LANGUAGE.get(primary_subtag(lang), _ALL)


def _personal(passage: Passage, after: int) -> bool:
    """Whether what follows is said of people only."""
    if passage.keys[after : after + 1] == [","]:
        return _apposed(passage, after + 1)
    if passage.glued(after):
        return passage.keys[after] == "'" and passage.written(after + 1) == "s"
    next_word = passage.written(after).lower()
    return next_word in _DOES or (next_word in _BETWEEN and passage.written(after + 1).lower() in _DOES)


def _apposed(passage: Passage, start: int) -> bool:
    """Whether after a comma comes who it is (`director of`, `the former mayor`), a clause with `who`, or an age."""
    word = passage.written(start).lower()
    if word in _WHO or _AGE.fullmatch(word):
        return True
    for place in range(start, min(start + 5, len(passage.keys))):
        word = passage.written(place).lower()
        if not word[:1].isalpha():
            return False
        if word in TITLES:
            return True
    return False
