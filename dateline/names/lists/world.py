"""Parts of the world that are no country or town, and ages; English and Spanish, from general knowledge."""

from dateline.names.lists.places import parted

REGIONS = parted(
    """
    asia central, asia oriental, asia meridional, asia occidental, sudeste asiatico, sureste asiatico, asia menor, oriente
    medio, oriente proximo, proximo oriente, extremo oriente, lejano oriente, lejano oeste, africa subsahariana, africa
    occidental, africa oriental, africa austral, africa central, africa del norte, magreb, sahel, cuerno de africa, europa
    occidental, europa oriental, europa central, europa del este, europa del norte, america del norte, america del sur,
    america central, centroamerica, mesoamerica, norteamerica, sudamerica, suramerica, latinoamerica, hispanoamerica,
    iberoamerica, angloamerica, america latina, antillas, grandes antillas, antillas menores, islas virgenes, oceania,
    australasia, melanesia, micronesia, polinesia, wallacea, eurasia, artico, antartida, antartico, escandinavia, balcanes,
    peninsula iberica, peninsula balcanica, peninsula arabiga, indochina, transcaucasia, ciscaucasia, caucaso, crimea,
    transilvania, valaquia, moldavia, galitzia, bucovina, besarabia, silesia, pomerania, prusia, prusia oriental, sajonia,
    baviera, renania, westfalia, suabia, turingia, brandeburgo, bohemia, moravia, eslavonia, dalmacia, istria, lombardia,
    piamonte, liguria, toscana, umbria, lacio, campania, apulia, calabria, cerdeña, sicilia, corcega, saboya, borgoña,
    bretaña, normandia, picardia, aquitania, gascuña, provenza, lorena, alsacia, champaña, auvernia, occitania, languedoc,
    rosellon, flandes, valonia, frisia, jutlandia, laponia, carelia, livonia, curlandia, anatolia, tracia, macedonia, tesalia,
    peloponeso, atica, beocia, cilicia, capadocia, frigia, lidia, jonia, mesopotamia, babilonia, asiria, persia, fenicia,
    palestina, judea, samaria, galilea, hispania, lusitania, betica, galia, britania, germania, dacia, cartago, numidia,
    apalaches, montañas rocosas, alpes, pirineos, carpatos, urales, sudetes, apeninos, andes, himalaya, karakorum, hindu kush,
    cordillera cantabrica, sierra nevada, sistema central, sistema iberico, sierra morena, picos de europa, atlas medio, alto
    atlas, anti-atlas, rif, macizo central, selva negra, ardenas, vosgos, amazonia, patagonia, pampa, la pampa, tierra del
    fuego, gran chaco, orinoquia, llanos orientales, yucatan, columbia britanica, nueva escocia, nuevo brunswick, terranova,
    nueva inglaterra, nueva gales del sur, nueva guinea, nuevo mexico, carolina del norte, carolina del sur, dakota del norte,
    dakota del sur, virginia occidental, mar mediterraneo, mar caribe, mar baltico, mar negro, mar rojo, mar muerto, mar
    caspio, mar del norte, mar adriatico, mar egeo, mar jonico, mar de china, oceano atlantico, oceano pacifico, oceano
    indico, oceano artico, atlantico, pacifico, caribe, mediterraneo, golfo de mexico, golfo persico, golfo de vizcaya, canal
    de la mancha, canal de panama, canal de suez, imperio romano, imperio otomano, imperio bizantino, imperio ruso, imperio
    britanico, imperio aleman, imperio español, imperio persa, imperio austrohungaro, sacro imperio romano germanico, union
    sovietica, checoslovaquia, yugoslavia, alemania oriental, alemania occidental, alemania nazi, casa blanca, tierra santa,
    nuevo mundo, viejo mundo, roman empire, ottoman empire, byzantine empire, russian empire, british empire, german empire,
    holy roman empire, persian empire, austro-hungarian empire, mughal empire, inca empire, west germany, east germany, nazi
    germany, soviet union, white house, gulf of mexico, gulf of aden, gulf of finland, persian gulf, gulf coast, bay of
    bengal, bay of biscay, english channel, sea of japan, holy land, new world, old world, near east, levant, maghreb,
    sub-saharan africa, horn of africa, west africa, east africa, southern africa, north africa, central africa, southeast
    asia, south asia, east asia, central asia, west asia, western europe, eastern europe, central europe, northern europe,
    southern europe, latin america, south america, north america, central america, asia minor, far east, middle east, midwest,
    new england, deep south, pacific northwest, east coast, west coast, bible belt, cappadocia, phrygia, lydia, ionia, aeolis,
    thrace, thessaly, boeotia, attica, peloponnese, illyria, dalmatia, pannonia, moesia, bithynia, pontus, colchis, caucasian
    albania, media, parthia, bactria, sogdia, babylonia, assyria, phoenicia, galilee, nubia, mauretania, gaul, gallia,
    britannia, galicia, bukovina, bessarabia, volhynia, podolia, courland, prussia, east prussia, transylvania, wallachia,
    burgundy, aquitaine, gascony, brittany, normandy, picardy, provence, savoy, lorraine, alsace, flanders, wallonia, saxony,
    bavaria, swabia, thuringia, rhineland, westphalia, tyrol, lombardy, piedmont, tuscany, lapland, karelia, jutland,
    appalachia, appalachians, rockies, rocky mountains, alps, pyrenees, carpathians, urals, apennines, himalayas, karakoram,
    caucasus, ardennes, vosges, black forest, polynesia, iberia, iberian peninsula, arabian peninsula, arctic, antarctic,
    antarctica, atlantic, pacific, caribbean sea, mediterranean, mediterranean sea, baltic sea, black sea, red sea, dead sea,
    caspian sea, north sea, adriatic, aegean, alpha centauri, proxima centauri, milky way, jupiter, saturn, uranus, neptune,
    ganymede, callisto, enceladus, betelgeuse, andromeda galaxy, via lactea, saturno, urano, neptuno, pluton
    """
)
AGES = parted(
    """
    plioceno, mioceno, eoceno, oligoceno, paleoceno, pleistoceno, holoceno, neogeno, paleogeno, cretacico, jurasico, triasico,
    permico, carbonifero, devonico, silurico, ordovicico, cambrico, precambrico, mesozoico, paleozoico, cenozoico,
    cuaternario, terciario, neolitico, mesolitico, paleolitico, renacimiento, barroco, romanticismo, ilustracion, edad media,
    alta edad media, baja edad media, edad de piedra, edad del bronce, edad del hierro, antigüedad, neogene, paleogene,
    quaternary, tertiary, enlightenment, middle ages, reformation
    """
)
