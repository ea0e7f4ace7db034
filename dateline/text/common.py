"""Words that news is full of: a capital at a sentence's start or in a headline does not make a name of them."""

from dateline.text.listed import listed

COMMON = listed(
    """
    furthermore specialty science forest humidity excavation turnover household visitor guest fiction nature planet species
    method theory accident account accuse act action add adopt advance advise affair age agency agent agree agreement aid aim
    air aircraft airport alert allege allow ally alone amid amount analysis analyst anger announce annual appeal appear apply
    approve area army arrest arrive article ask asset assist atlas attack attempt attend auction average avoid award away baby
    back balance ball ban bank base basketball batting battle beat become begin bid bill black blame blast block blow blue board
    body bomb bond bonus book border borrow boost box boy break bridge brief bring brother budget build building bus business
    buy call camp campaign capital captain car card care career cargo carry case cash cause central century chairman champion
    championship chance change channel charge chart chase cheap check chief child children church city civil claim clash class
    clean clear climb close club coach coal coast coffee cold collapse college come comment commission commit committee common
    community company compare compete complete concern condition conference confirm conflict congress consider contact contest
    continue contract control cool cop copper corn corporate cost cotton council count country county couple court cover crash
    create credit cricket crime crisis critic cross crowd crude cup currency current customer cut cycling damage date daughter
    day dead deal death debate debt decide decision decline defeat defence defend defense deficit delay deliver demand
    demonstrate deny deposit deputy describe despite destroy detail develop die diesel diplomat direct director disaster discuss
    dismiss dispute dividend division doctor dollar doubt draw dream drive drop drug due earn earnings east economic economist
    economy edge editor education effect effort election elect electric embassy emergency employ end enemy energy engine enter
    equal equity escape estimate even event evidence exchange executive expect expert explode export extend eye face fact
    factory fail fair fall false family farm farmer father favour fear federal fight file fill film final finance financial find
    fine finish fire firm first fish five fix flat flee flight flood flow fly focus follow food football force forecast foreign
    form formal former fought found founder fourth free freeze fresh friend fuel full fund funds funeral future gain game gas
    general girl give goal gold golf good goods government grain grand great green ground group grow growth guard guerrilla
    guilty gun gunman half halt hand hang happen hard head health hear heart heat heavy held help high hike hill hit hockey hold
    hole home hope hospital host hostage hot hour house human hundred hunt hurt idea ill impact import improve income increase
    independent index individual industrial industry inflation injure injury innings inquiry inside insurance interest interim
    international invest investigate investment investor invite issue item jail jet job join joint journalist judge jump jury
    key kick kill killing king know labour land large late launch law lawyer lead leader league leave left legal lend letter
    level lift light limit line link list live loan local long look lose loss lot love low lower main major make male man manage
    manager march mark market marry mass match matter mayor mean measure media medal meet meeting member men merge merger metal
    mid middle militant military milk million mine minister ministry minor minority miss missile mission mixed model modern
    money month mother motor motorcycling mount move movie murder music name nation national natural near need negotiate net
    network neutral new news newspaper night nine nobody nominate north note notice nuclear number offer office officer official
    oil okay old olympic open operate opinion oppose opposition option order organise organize other out outlook output outside
    overnight own owner page paper parent parliament part partner party pass passenger path pay peace people percent period
    person petrol pick pilot place plan plane plant play player plea plead pledge plunge point police policy political politics
    poll pool poor pope port position post pound power praise premier prepare present president press pressure prevent previous
    price prince prison private prize pro probe problem process produce producer product production profit program programme
    project promise proposal propose prosecutor protest provide province public publish pull purchase push put qualifier quarter
    quarterly queen question quick quit quote race racing radio raid rail rain raise rally range rank rape rate rating reach
    react reaction ready real reason rebel recall receive recent record recover red reduce refugee refuse region reject relate
    relation release relief religious remain remember remove repeat replace reply report representative request require rescue
    research reserve resident resign resolution resort rest restore result results retail retain retire return reveal revenue
    rice rich ride right ring riot rise risk rival river road rock role roll round row royal rugby rule ruling run running runs
    rural safe safety sail sale sales save say scheme school score scorers sea search season seat second secret secretary sector
    secure security see seek seize sell send senior sentence separate serious serve service session set settle seven several
    severe sex shake share ship shock shoot shooting shop short shot show shut side sign silver singer single sister site six
    skier skip slam slide slip slow small smoke snow soccer social soft soldier son source south soybean space speak special
    speech speed spend spirit split spokesman spokeswoman sport spot spread spring square squad stability stable staff stage
    stake stand standings standard star start state statement station stay steady steal steel step still stock stop storm story
    strategy street stress strike striker strong student study subject succeed success sue suffer sugar suicide suit summary
    summer summit supply support surge surplus surprise survey suspect suspend swap swimming table take talk talks tank target
    tariff task tax teacher team technology teenager television tell ten tennis tension term terror test text thing think third
    thousand threat threaten three throw ticket tie tight time tip tobacco today together token ton tonne top total tough tour
    tourist tournament town track trade trader traffic train training transfer transport travel treasury treat treaty trial
    tribunal trip troop trouble truck trust try turn twin two tumble undersecretary union unit unite united unlikely update urge
    use value van vehicle venture verdict version victim victory view village violence virus visit voice volume vote voter vow
    wage wait walk wall want war warn warning watch water wave way weak weapon wear weather week weekend weekly weight welcome
    west wheat white wide wife win wind window wing winner winter withdraw witness woman women won word work worker world worry
    worth wound write year yen yield young youth zone attendance leading note standing tabulate halftime overtime preliminary
    scores goalscorer inning batting bowling fall extras played points goals drawn tries pole lap laps seed seeded doubles
    singles mens men's women's playoff qualifying doping ski skiing rowing boxing athletics golf snooker chess volleyball
    handball baseball nfl nba nhl heats metres meters relay hurdles downhill slalom giant nordic combined jump rise falls up
    down ends eases dips gains slips firms mixed steady sees says eyes off vs key ahead focus rpt wrap ups based born built
    called caused chosen considered created described designed developed directed due early educated eventually established
    following former founded given held however including initially introduced known largest led located made married mainly
    member members named notable originally other played prior produced published raised recorded related released served
    several since some songs source starring taken using various written actualmente además ademas aficionados agente agentes
    ahora alcalde algunos ambos amigo anoche anterior antes anuncia apenas aprueba arte artículo asimismo asuntos aunque autor
    autoridades ayer barrio buena bueno calle cambio camino campaña campeón cantidad capital carrera carta casa casi caso centro
    cerca ciudad clase clasificación club comentario comercio compañía común condiciones conjunto consejero considera coche
    crisis cuerpo cultura curso datos declaración defensa delegado dentro deportes derecho derechos después destacar detenido
    dinero director discurso dos durante economía efecto ejemplo elecciones empresa encuentro entrada entrenador época equipo
    error escuela espectáculo esperanza estado estreno éxito expertos falta familia fase fecha fiesta fin final finalmente foto
    frente fuentes fuerza fútbol futuro gente gobierno goles gracias grupo guerra hermano hijo historia hombre hora horas
    iglesia igualmente imagen importante incluso información inicio jefe jornada joven juego juez jugador justicia lado lamento
    ley libro línea lista lugar lucha madre manera mano mañana mercado mes millones ministro minuto misma momento muerte mujer
    mujeres mundo música nacional nacido nadie nivel nombre nota noticia número obra obras ocasión oposición palabra palabras
    parte partido pasado paz película personas peso plan poder policía política político portavoz posible precio presidente
    primer primeros principio problema proceso profesor programa próximo proyecto prueba público pueblo punto razón relación
    respecto respuesta resto resultado reunión salud secretario segunda seguridad semana sentido señala siglo sistema situación
    sociedad sucesos tarde teatro técnico tema temporada tercera tiempo tierra título torneo trabajadores trabajo tras tribunal
    últimos verdad vez víctimas vida voluntad votos voz zona jueces portada sección redacción lunes efe opinión editorial cartas
    internacional deporte posteriormente nació fue entre según también luego junto tuvo era
    """
)
