"""Words that tell what a name is, as part of it or beside it, in English and Spanish."""

from dateline.text import titles
from dateline.text.listed import listed

ORG_LAST = listed(
    """
    a/s s/a aps oyj asa b.v. bv srl s.r.l. sarl kgaa partnership initiative inc inc. corp corp. corporation co co. ltd ltd.
    plc llc gmbh ag n.v. nv s.a. sa s.a s.p.a. spa ab oy as holding holdings group groups company companies bank banks
    association associations federation union unions party university college institute institutes academy school schools
    council ministry department agency committee commission bureau board authority court parliament congress senate assembly
    house foundation trust fund society club team teams fc f.c. cf afc sc ac united city rovers wanderers athletic albion
    hotspur airlines airways air motors motor electric industries industry international systems technologies technology
    software networks network media television tv radio news times post press journal herald tribune gazette chronicle daily
    telegraph guardian observer magazine records studios pictures entertainment productions orchestra symphony choir band
    museum gallery library hospital church police force forces army navy guard command corps brigade regiment squadron
    division battalion administration government cabinet alliance coalition front movement league leagues conference
    organization organisation services service securities partners associates brothers bros bros. capital insurance oil
    petroleum gas energy power steel chemical chemicals pharmaceuticals foods stores markets exchange railway railways lines
    line shipping publishing publishers publications books laboratories labs center centre channel comics animation films
    recordings calcio mediagroup orchestra office treasury embassy consulate chamber tribunal senate faculty seminary
    conservatory polytechnic observatory research consulting analytics advisers advisors logistics solutions ventures
    studios
    """
)
NICKNAMES = listed(
    """
    yankees mets
    rangers giants tigers lions bears eagles hawks bulls sox jays cubs braves dodgers angels athletics orioles indians twins
    royals mariners astros brewers cardinals reds pirates phillies marlins expos padres rockies cowboys redskins dolphins
    patriots jets colts chargers raiders chiefs broncos bills steelers packers vikings saints falcons panthers rams seahawks
    buccaneers oilers bengals browns ravens knicks celtics lakers pistons pacers rockets spurs suns jazz bucks cavaliers nuggets
    warriors clippers raptors grizzlies timberwolves magic hornets bruins canadiens flyers penguins sabres senators leafs
    canucks flames kings sharks avalanche blackhawks coyotes devils islanders rovers rangers wolves bulldogs wildcats huskies
    crusaders knights
    diamondbacks whalers bisons bohemians
    """
)
"""Last words of a team's name."""
ORG_FIRST = listed(
    """
    bank university ministry department institute college school council association federation union academy court house
    church museum society committee commission office agency order league party front organization organisation bureau
    center centre board chamber ministerio universidad instituto partido asociacion federacion union banco consejo comision
    archivo biblioteca contraloria cooperativa fondo registro patronato
    ayuntamiento junta gobierno tribunal audiencia fundacion sociedad compañia empresa grupo confederacion sindicato camara
    congreso senado parlamento academia escuela colegio facultad hospital museo iglesia diputacion generalitat xunta guardia
    policia ejercito agencia oficina secretaria direccion departamento consejeria comite corte fiscalia colectivo
    coordinadora plataforma movimiento frente alianza liga club seleccion real atletico deportivo sporting racing rayo
    athletic fc cd ud sd rcd cf ac as sc afc vfb vfl fsv sv dynamo dinamo lokomotiv spartak cska zenit olympique paris
    sociedad universite universita politecnico orquesta teatro editorial caja cajas mesa servicio servicios red radio
    television telefonica unidad centro estado mando cruz seleccion air defensoria procuraduria superintendencia corporacion
    ejecutivo fuerzas brigada comandancia periodico diario revista
    """
)
ORG_WORDS = listed(
    """
    university ministry department association federation committee commission corporation ministerio universidad instituto
    asociacion federacion comision partido party union council police bank banco
    """
)
LOC_LAST = listed(
    """
    city county state province district region island islands river lake mountain mountains hills valley bay beach coast
    peninsula sea ocean gulf strait canal harbour harbor port airport station street avenue road boulevard lane square
    plaza park gardens bridge castle village town township borough heights falls springs creek forest desert canyon cape point
    range ranges heads necropolis mosque synagogue chapel preserve governorate voivodeship raion subdistrict taluk tehsil
    arrondissement
    canton commune hamlet estate farm farmhouse mansion villa ranch mill lock weir waterfall caves cave lakes rivers bays
    rocks crater
    wilderness basin trail trails reserve formation drive monument ground grounds meadow meadows gap docklands encampment
    barracks vineyard caverns pools mall seashore greenway plain connector grove terrace
    tunnel viaduct interchange expressway freeway turnpike motorway parkway lighthouse courthouse pier quarry sandstone
    archipelago
    lagoon estuary savanna steppe lowlands highlands escarpment theatre theater
    parish prefecture republic kingdom empire territory territories reef plateau pass peak hill mount ridge swamp glacier
    volcano isle isles shire municipality oblast highway route stadium arena palace cathedral abbey tower hall cemetery manor
    airfield base camp prison jail mine dam reservoir junction county. mts plains woods
    """
)
LOC_FIRST = listed(
    """
    auditorio recinto mount mt mt. lake cape port fort san santa santo st. saint sant sao são los las el la new north south east
    west northern southern eastern western central upper lower greater republic kingdom gulf isle bay strait river isla islas
    rio lago mar monte sierra valle cabo puerto golfo bahia estrecho calle avenida plaza paseo barrio ciudad villa pueblo
    provincia estado region municipio comarca aeropuerto estacion estadio palacio castillo parque puente carretera autopista
    playa costa cordillera peninsula oceano catedral prision carcel camino ronda glorieta distrito departamento republica reino
    hill hills stade canal tower caves parc chateau schloss hotel musee porta ponte lac mont monts ghats
    territorio nueva nuevo norte sur
    """
)
MISC_LAST = listed(
    """
    cup open championship championships tournament league series trophy bowl games olympics olympiad festival prize award awards
    war wars act treaty accord agreement protocol day week prix grand masters classic derby marathon race rally tour theorem law
    code amendment constitution bible project plan programme program edition album song symphony film movie novel show
    revolution campaign battle operation summit conference century dynasty age era period language languages christmas easter
    ramadan index mundial dow euro dollar peso test tests stakes handicap qualifier medal star cross order scandal
    """
)
MISC_FIRST = listed(
    """
    mv hms uss rms hurricane typhoon cyclone huracan operation battle treaty festival copa liga torneo campeonato premio
    premios gran trofeo vuelta giro tour ley tratado guerra acuerdo protocolo juegos mundial mundiales eurocopa olimpiada
    feria dia semana copas supercopa recopa ligas superliga cumbre carta primera segunda plan proyecto programa operacion
    constitucion codigo
    """
)
TITLES = titles.TITLES | listed(
    """
    kaiser prophet viscount viscountess biographer commentator showrunner geologist sportswriter columnist mr. mrs. ms. dr.
    prof. sen. sen rep rep. gov gov. gen. gen lt. lt col. col maj. maj capt. capt sgt. sgt cpl. adm. rev. hon. corporal
    admiral commander marshal archbishop cardinal emperor empress duke duchess count countess baron baroness earl marquis
    tsar sultan sheikh sheik ayatollah imam rabbi leader striker midfielder defender goalkeeper skipper driver batsman
    bowler pitcher quarterback player champion seed winner actor actress singer composer conductor writer novelist poet
    painter sculptor architect philosopher historian producer screenwriter guitarist drummer bassist vocalist pianist rapper
    musician dancer comedian lawyer attorney prosecutor trader dealer broker strategist farmer student resident trainer
    jockey rider golfer boxer cyclist swimmer sprinter athlete tennis-player son daughter wife husband mother widow nephew
    uncle aunt cousin friend colleague teammate compatriot countryman politician activist dissident rebel guerrilla dictator
    president-elect ex-president vice-president vice-chairman shah saint st. st sr. sra. magistrado fiscal lic. ing.
    rey reina principe princesa infanta infante conde duque papa obispo arzobispo cardenal padre fray sor capitan coronel
    teniente comandante almirante portavoz lider dirigente candidato vicepresidente
    vicepresidenta expresidente canciller entrenador tecnico delantero portero defensa centrocampista jugador tenista
    ciclista piloto corredor torero diestro actriz cantante compositor escritor escritora poeta pintor novelista periodista
    abogado abogada hermano hermana hijo hija esposa esposo marido mujer viuda madre hermanos secretarios empresario
    empresaria profesores economista detective inspector superintendent constable sheriff trooper brigadier dci dsi det insp
    supt comisario comisaria inspectora sargento cabo speaker cllr councilwoman councilman defendant plaintiff
    commander-in-chief treasurer provost vicar canon curate priest deacon abbot abbess magistrate coroner registrar curator
    librarian archivist alderman tesorero tesorera parroco sacerdote curador curadora bibliotecario bibliotecaria archivero
    archivera cronista regidor regidora sindico sindica edil alguacil analista comentarista titular ex-presidente
    ex-ministro guerrillero terrorista etarra dictador mandatario
    """
)
PORTFOLIOS = listed("minister ministers ministro ministra ministros viceministro viceministra ministerio ministry")
"""What is of a field, and of nobody: `minister of Education`."""
LETTERS_BEHIND = listed("mp mbe obe cbe kbe kc qc phd ph.d. msp mep mla esq")
"""What stands behind a person's name and is no part of it."""
SURE_TITLES = listed(
    """
    mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady sen. rep. gov. gen. lt. col. maj. capt. sgt. adm. rev. don
    doña señor señora señorita sr. sra. sr sra fray sor king queen prince princess pope emperor empress rey reina papa principe
    princesa infanta
    """
)
SAYS = listed(
    """
    said says say told tells added adds noted notes explained explains asked asks replied recalled remarked stressed
    insisted wrote announced argued claimed warned continued concluded commented believes believed thinks thought felt knew
    admitted denied smiled laughed quipped scored beat won lost defeated played shot hit fired married died born retired
    resigned joked testified pleaded vowed reiterated acknowledged declined sang starred directed painted composed recorded
    dijo afirmo afirmó señaló senalo explicó explico agregó añadió indicó comentó aseguró manifestó declaró subrayó destacó
    insistió recordó reconoció advirtió apuntó precisó sostuvo expresó admitió negó consideró criticó lamentó confirmó
    anunció pidió murió nació falleció ganó venció marcó debutó interpretó escribió bromeó reiteró celebró prometió
    agradeció respondió preguntó concluyó defendió reclamó denunció
    """
)
OF_PLACE = listed(
    """
    calle plaza avenida barrio aldea city town village capital province state county region district island river port suburb
    outskirts north south east west northern southern eastern western coast border streets northeast northwest southeast
    southwest centre center republic kingdom municipality ciudad localidad capital provincia estado region isla rio puerto
    towns cities villages counties districts provinces islands regions municipalities suburbs ciudades pueblos localidades
    provincias municipios islas regiones barrios estados
    barrio municipio pueblo norte sur este oeste villa calles frontera población poblacion afueras costa comarca
    """
)
FOR_ORG = listed(
    """
    shares stock company firm maker giant carrier airline bank newspaper agency daily magazine broker brokerage club team
    side rivals unit subsidiary manufacturer retailer group party band label network conglomerate compañia empresa grupo
    diario periodico agencia club equipo firma entidad multinacional partido sindicato banda cadena operadora filial
    organizacion coalicion semanario revista canal estudio estudios productora discografica sello fabricante escuderia marca
    bandas grupos compañias tienda consultora aerolinea aseguradora agrupacion emisora televisora sociedad discografia
    orquesta duo trio cuarteto
    """
)
MONTHS_DAYS = listed(
    """
    mondays tuesdays wednesdays thursdays fridays saturdays sundays
    january february march april may june july august september october november december jan feb apr jul aug sep sept oct nov
    jan. feb. mar. apr. aug. sep. sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday tue tues thu
    thur thurs fri am pm a.m. p.m.
    """
)
WORKS = listed(
    """
    film films movie movies novel novels album albums song songs single singles book books opera operas musical game games videogame
    sitcom miniseries documentary poem painting symphony soundtrack episode pelicula peliculas film novela novelas album albumes
    cancion canciones sencillo tema libro libros opera obra musical juego videojuego videojuegos serie saga documental poema cuadro
    sinfonia episodio comedia disco telenovela manga anime
    """
)
"""What a work is called right before its title."""
SHARED = listed(
    """
    rivers counties districts provinces islands lakes mountains valleys airports streets avenues oceans seas states towns villages
    cities regions peninsulas bays straits municipalities basins
    """
)
"""What stands behind several places together: `the Columbia and Snake rivers`."""
LAND = listed(
    """
    region river rivers area district valley town village province county island islands lake mountains coast airport station
    peninsula road street bay suburb neighborhood neighbourhood mountain port border square stadium creek prefecture
    hills plain plains desert forest basin stream canyon glacier volcano lagoon gulf reservoir dam bridge tunnel archipelago
    tributary riverbank shoreline skyline skyscraper
    """
)
"""What stands behind a place's name in small letters."""
SIDE = listed(
    """
    captain striker midfielder coach goalkeeper fans players manager keeper fullback winger newspaper stock shares executives
    spokesman spokeswoman officials employees albums label records software
    """
)
"""What stands behind a team's or company's."""
NO_COMPANY = listed(
    """
    tv dna rna cd cds dvd dvds ep eps lp pc gdp gnp aids hiv ceo c.e.o. coo cto lcd cfo r&b ii iii iv vi vii viii xi xii xiv xv
    xvi ufo vhs ad bc bce am fm uv it id ph d.j. dj mc mvp rbi era usb cpu gpu api html http dos sms gps atm ipo q1 q2 q3 q4 vat
    pib ong sida rpm mph mw kw hp km mhz ghz ic ac dc ph.d. b.a. m.a. mba phd usd eur gbp rmb cny ba ma bs msc covid-19 covid
    gmt bst est edt cst cdt mst mdt pst pdt cet cest eest utc
    dvd-rom cd-rom blu-ray pal ntsc secam fps rpg mmorpg mmo ova html5 css php xml json sql url http https ftp
    ip tcp fat ntfs exfat mpeg mpeg-4 mp3 mp4 jpeg gif pdf png svg lan wan wifi wi-fi led oled ssd hdd ram rom bios scsi sata ide
    pci atv suv cgi vod imax 3d 2d hd 4k lgbt lgbtq lgbti vih adn arn adhd ptsd copd bmi mri ct ecg icu er ce bce chf cad aud sek
    nok dkk inr krw brl mxn ars clp gev mev tev kev hz db nm ev mg kg lb lbs oz ft psi co2 h2o co nox uv-b utr pcr vip
    teu teus faq diy rsvp rip aka tba pov npc dlc bbq ufos gms dbms dbmss
    """
)
"""Capitals that no organization is called by."""
SPORT = listed(
    """
    coach striker midfielder goalkeeper goal goals match matches league beat beating defeat defeated captain season seasons club
    innings wicket wickets championship draw drew cup win won scored squad relegated promoted promotion relegation loan loaned
    playoff playoffs transfer debut appearances football footballer soccer rugby cricket basketball hockey baseball quarterback
    touchdown inning rookie drafted draft coached manager midfield halftime equaliser equalizer penalty team teammate division
    liga gol goles partido partidos equipo jugador jugadores entrenador temporada fichaje fichado empate jornada puntos derrota
    victoria marcador delantero centrocampista portero guardameta campeonato balonmano baloncesto futbol futbolista cedido
    ascenso descenso semifinal semifinales eliminatoria entrenado
    """
)
"""What sport is told with: there a town's name is mostly its team's."""
MODELLED = listed(
    """
    audi bmw buick cadillac chevrolet chrysler citroen dacia daewoo datsun dodge ferrari fiat ford gmc honda hummer hyundai
    infiniti isuzu jaguar jeep kia lamborghini lancia lexus lincoln lotus maserati mazda mercedes mercedes-benz mercury mini
    mitsubishi nissan oldsmobile opel peugeot plymouth pontiac porsche renault rover saab seat skoda smart subaru suzuki
    tesla toyota vauxhall volkswagen volvo yamaha kawasaki ducati boeing airbus cessna douglas embraer fokker tupolev
    lockheed sikorsky nokia samsung sony
    """
)
"""Makers whose models are called by both names."""
FIRMS_DO = listed(
    """
    distributed licensed manufactured published broadcast aired released distribuido distribuida distribuidas distribuidos
    licenciado licenciada fabricado fabricada fabricados publicado publicada emitido emitida comercializado comercializada
    lanzado lanzada operado operada televisado televisada patrocinado patrocinada fichado
    """
)
"""What is done by companies rather than by people."""
ORG_NOUNS = listed(
    """
    company organization organisation association agency firm bank group party university maker retailer manufacturer newspaper
    magazine institute institution club union charity foundation network carrier airline subsidiary unit provider operator
    brokerage consultancy nonprofit startup alliance coalition band movement empresa compañia organizacion asociacion agencia
    banco grupo partido universidad periodico revista instituto institucion fundacion sindicato filial
    """
)
"""What an organization is said to be."""
