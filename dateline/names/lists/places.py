"""Countries, their peoples and languages, states and provinces, large cities: names parted by commas, English and Spanish."""


def parted(names: str) -> frozenset[str]:
    """Give the names of a list, which commas part."""
    return frozenset(" ".join(name.split()) for name in names.replace("\n", " ").split(",") if name.strip())


COUNTRIES = parted(
    """
    afghanistan, albania, algeria, andorra, angola, antigua and barbuda, argentina, armenia, australia, austria, azerbaijan,
    bahamas, bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, bosnia and herzegovina,
    bosnia-herzegovina, botswana, brazil, brunei, bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada, cape
    verde, central african republic, chad, chile, china, colombia, comoros, congo, costa rica, croatia, cuba, cyprus, czech
    republic, czechia, czechoslovakia, denmark, djibouti, dominica, dominican republic, east timor, ecuador, egypt, el salvador,
    england, equatorial guinea, eritrea, estonia, ethiopia, fiji, finland, france, gabon, gambia, georgia, germany, east
    germany, west germany, ghana, great britain, britain, greece, grenada, guatemala, guinea, guinea-bissau, guyana, haiti,
    honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, northern ireland, israel, italy, ivory coast, jamaica,
    japan, jordan, kazakhstan, kenya, kiribati, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya,
    liechtenstein, lithuania, luxembourg, macedonia, north macedonia, madagascar, malawi, malaysia, maldives, mali, malta,
    mauritania, mauritius, mexico, micronesia, moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia,
    nauru, nepal, netherlands, the netherlands, holland, new zealand, nicaragua, niger, nigeria, north korea, norway, oman,
    pakistan, palau, palestine, panama, papua new guinea, paraguay, peru, philippines, poland, portugal, puerto rico, qatar,
    romania, russia, rwanda, samoa, san marino, saudi arabia, scotland, senegal, serbia, seychelles, sierra leone, singapore,
    slovakia, slovenia, solomon islands, somalia, south africa, south korea, south sudan, korea, soviet union, spain, sri lanka,
    sudan, suriname, swaziland, eswatini, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, togo, tonga,
    trinidad and tobago, tunisia, turkey, turkmenistan, tuvalu, uganda, ukraine, united arab emirates, united kingdom, united
    states, united states of america, uruguay, uzbekistan, vanuatu, vatican, vatican city, venezuela, vietnam, wales, yemen,
    yugoslavia, zaire, zambia, zimbabwe, u.s., us, usa, u.s.a., uk, u.k., uae, ussr, prc, hong kong, macau, macao, afganistan,
    alemania, arabia saudi, arabia saudita, argelia, bélgica, belgica, bielorrusia, birmania, bosnia-herzegovina, brasil,
    camboya, camerun, canada, chequia, chipre, corea, corea del norte, corea del sur, costa de marfil, croacia, dinamarca,
    ecuador, egipto, emiratos arabes unidos, escocia, eslovaquia, eslovenia, españa, espana, estados unidos, ee.uu., eeuu, ee
    uu, ee. uu., ee.uu, etiopia, filipinas, finlandia, francia, gales, gran bretaña, gran bretana, grecia, guinea ecuatorial,
    haiti, holanda, hungria, inglaterra, irak, iran, irlanda, irlanda del norte, islandia, italia, japon, jordania, kazajistan,
    kenia, letonia, libano, libia, lituania, luxemburgo, malasia, marruecos, mexico, moldavia, noruega, nueva zelanda, paises
    bajos, pakistan, panama, paraguay, peru, polonia, reino unido, republica checa, republica dominicana, rumania, rusia, sahara
    occidental, serbia, siria, sudafrica, suecia, suiza, tailandia, tunez, turquia, ucrania, union sovietica, urss, yugoslavia,
    england, puerto rico, timor oriental, chechnya, chechenia, democratic republic of the congo, republic of the congo,
    people's republic of china, republic of ireland, republic of china, tibet, greenland, bermuda, guam, gibraltar
    """
)

PLACES = parted(
    """
    french west indies, french equatorial africa, french west africa, british india, french polynesia, french guiana,
    british isles,
    dutch east indies, gaul, cappadocia, cilicia, bithynia, phrygia, thrace, macedon, illyria, dalmatia, pannonia, dacia,
    numidia, mesopotamia,
    babylonia, sumer, judea, judaea, samaria, galilee, canaan, parthia, bactria, sogdia, gandhara, magadha, maratha, anatolia,
    asia minor, levant, maghreb, sahel, sahara, gobi, kalahari, arabia, mesoamerica, andes, alps, pyrenees, apennines,
    carpathians,
    himalaya, himalayas, karakoram, hindu kush, urals, rockies, rocky mountains, appalachians, ozarks, cascades, sierra nevada,
    great plains, great basin, great lakes, great barrier reef, midlands, highlands, lowlands, cotswolds, chilterns, pennines,
    flanders, wallonia, brabant, lorraine, picardy, anjou, aquitaine, gascony, languedoc, savoy, piedmont, liguria, umbria,
    calabria, apulia, campania, swabia, franconia, thuringia, holstein, pomerania, mecklenburg, bukovina, galicia, volhynia,
    bessarabia, wallachia, moldavia, crimea, livonia, courland, karelia, lapland, jutland, zealand, scania, svalbard, kamchatka,
    sakhalin, manchuria, inner mongolia, outer mongolia, xinjiang, turkestan, bengal, deccan, malabar, gujarat, indochina,
    cochinchina,
    borneo, sumatra, sulawesi, celebes, moluccas, mindanao, luzon, visayas, honshu, hokkaido, kyushu, shikoku, okinawa, formosa,
    polynesia, melanesia, micronesia, new guinea, new caledonia, tahiti, easter island, galapagos, falklands, falkland islands,
    greenland, baffin island, labrador, newfoundland, yucatan, amazonia, pampas, tierra del fuego, reunion, zanzibar,
    danube, rhine, rhone, seine, loire, garonne, thames, severn, tyne, mersey, elbe, oder, vistula, volga, dnieper,
    dniester, tiber,
    arno, ebro, tagus, tigris, euphrates, nile, niger, congo river, zambezi, limpopo, ganges, indus, brahmaputra, mekong,
    yangtze,
    yellow river, amur, yenisei, murray river, mississippi river, missouri river, rio grande, orinoco, parana, neretva,
    drava, sava,
    tisza, meuse, moselle, marne, somme, oise, isere, dordogne, adige, isar, spree, weser, ems, scheldt, ijssel, liffey,
    atlantic, pacific, mediterranean, baltic, adriatic, aegean, north sea, black sea, caspian sea, red sea, dead sea, indian
    ocean,
    atlantic ocean, pacific ocean, arctic ocean, southern ocean, bay of bengal, bay of biscay, gulf of mexico, persian gulf,
    english
    channel, suez canal, panama canal, bering strait, strait of gibraltar, new world, old world, west indies, east indies,
    holy land,
    kievan rus, ottoman empire, roman empire, byzantine empire, british empire, holy roman empire, weimar republic, nazi
    germany,
    papal states, confederate states, qing dynasty, vatican, holy see, manhattan, brooklyn, staten island, harlem, wall street,
    broadway, hollywood, silicon valley, white house, tower of london, kremlin, taj mahal, parthenon, acropolis, colosseum,
    hagia
    sophia, eiffel tower, madison square garden, times square, central park, tiananmen square, trafalgar square, hyde park,
    wembley
    stadium, old trafford, anfield, stamford bridge, camp nou, south pole, north pole, arctic, antarctic,
    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana,
    iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana,
    nebraska, nevada, new hampshire, new jersey, new mexico, new york, new york city, north carolina, north dakota, ohio,
    oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west
    virginia, wisconsin, wyoming, district of columbia, washington dc, washington d.c., ala., ariz., calif., colo., conn., fla.,
    ga., ill., ind., kan., ky., la., mass., md., mich., minn., mo., n.c., n.d., n.h., n.j., n.m., n.y., neb., nev., okla., ore.,
    pa., r.i., s.c., s.d., tenn., tex., va., vt., wash., wis., d.c., ontario, quebec, alberta, british columbia, manitoba,
    saskatchewan, nova scotia, new brunswick, newfoundland, yukon, new south wales, queensland, tasmania, western australia,
    south australia, northern territory, europe, asia, africa, america, north america, south america, latin america, central
    america, oceania, antarctica, middle east, far east, eastern europe, western europe, southeast asia, east asia, central
    asia, west africa, east africa, north africa, scandinavia, balkans, caribbean, siberia, patagonia, caucasus, kashmir,
    punjab, kurdistan, catalonia, basque country, andalusia, galicia, castile, aragon, valencia, navarre, brittany, normandy,
    burgundy, provence, alsace, bavaria, saxony, hesse, westphalia, brandenburg, tuscany, lombardy, sicily, sardinia, corsica,
    crete, transylvania, bohemia, moravia, prussia, silesia, cornwall, devon, kent, essex, sussex, surrey, yorkshire,
    lancashire, cheshire, norfolk, suffolk, somerset, dorset, hampshire, wiltshire, berkshire, oxfordshire, cambridgeshire,
    derbyshire, nottinghamshire, leicestershire, warwickshire, worcestershire, gloucestershire, northamptonshire, lincolnshire,
    durham, northumberland, cumbria, staffordshire, shropshire, herefordshire, middlesex, glamorgan, ulster, munster, leinster,
    connacht, europa, africa, america, asia, america latina, latinoamerica, iberoamerica, oriente medio, oriente proximo,
    centroamerica, sudamerica, norteamerica, hispanoamerica, europa occidental, cataluña, catalunya, pais vasco, euskadi,
    andalucia, galicia, castilla, castilla y leon, castilla-la mancha, castilla la mancha, aragon, navarra, la rioja,
    extremadura, murcia, asturias, cantabria, canarias, islas canarias, baleares, islas baleares, mallorca, menorca, ibiza,
    formentera, tenerife, gran canaria, lanzarote, fuerteventura, la palma, la gomera, el hierro, gipuzkoa, guipuzcoa, vizcaya,
    bizkaia, alava, araba, cadiz, almeria, huelva, jaen, granada, malaga, sevilla, cordoba, badajoz, caceres, toledo, ciudad
    real, cuenca, guadalajara, albacete, avila, burgos, leon, palencia, salamanca, segovia, soria, valladolid, zamora, huesca,
    teruel, zaragoza, lleida, lerida, girona, gerona, tarragona, barcelona, castellon, alicante, valencia, lugo, ourense,
    orense, pontevedra, a coruña, la coruña, coruña, santiago de compostela, vigo, ferrol, gijon, oviedo, aviles, santander,
    torrelavega, bilbao, vitoria, san sebastian, donostia, pamplona, logroño, madrid, getafe, leganes, mostoles, alcala de
    henares, alcorcon, fuenlabrada, merida, plasencia, jerez, jerez de la frontera, algeciras, marbella, ceuta, melilla,
    cartagena, elche, badalona, sabadell, terrassa, reus, hospitalet, irun, eibar, palma, palma de mallorca, las palmas, las
    palmas de gran canaria, santa cruz de tenerife, aranjuez, ponferrada, lorca, gandia, denia, benidorm, buenos aires, rosario,
    mendoza, la plata, mar del plata, tucuman, salta, santa fe, misiones, entre rios, chubut, neuquen, bariloche, ushuaia,
    montevideo, asuncion, santiago de chile, santiago, valparaiso, concepcion, antofagasta, viña del mar, lima, callao, cuzco,
    cusco, arequipa, trujillo, ayacucho, iquitos, la paz, cochabamba, santa cruz, santa cruz de la sierra, sucre, potosi, oruro,
    quito, guayaquil, bogota, medellin, cali, barranquilla, bucaramanga, antioquia, caqueta, putumayo, caracas, maracaibo,
    maracay, ciudad de mexico, mexico city, monterrey, puebla, tijuana, ciudad juarez, chiapas, oaxaca, guerrero, veracruz,
    jalisco, sonora, sinaloa, chihuahua, coahuila, nuevo leon, tamaulipas, durango, zacatecas, guanajuato, queretaro, michoacan,
    morelos, hidalgo, tlaxcala, tabasco, campeche, yucatan, quintana roo, nayarit, colima, baja california, san luis potosi,
    aguascalientes, pachuca, xalapa, tuxtla gutierrez, san cristobal de las casas, tapachula,
    acapulco, cancun, irapuato, celaya, salamanca, managua, tegucigalpa, san pedro sula, san salvador, guatemala
    city, ciudad de guatemala, san jose, havana, la habana, santiago de cuba, santo domingo, san juan, port-au-prince, puerto
    principe, kingston, rio de janeiro, sao paulo, brasilia, salvador, recife, porto alegre, belo horizonte, curitiba,
    fortaleza, manaus, parana, boston, philadelphia, chicago, detroit, cleveland, pittsburgh, cincinnati, milwaukee,
    minneapolis, st. louis, saint louis, st louis, kansas city, denver, dallas, fort worth, houston, san antonio, austin, new
    orleans, atlanta, miami, tampa, tampa bay, orlando, jacksonville, baltimore, washington, buffalo, hartford, newark,
    brooklyn, manhattan, queens, bronx, harlem, los angeles, san diego, san francisco, oakland, san jose, sacramento, anaheim,
    long beach, hollywood, beverly hills, las vegas, reno, phoenix, tucson, albuquerque, salt lake city, seattle, tacoma,
    spokane, portland, honolulu, anchorage, memphis, nashville, knoxville, louisville, lexington, indianapolis, columbus,
    toledo, dayton, akron, des moines, omaha, oklahoma city, tulsa, little rock, birmingham, montgomery, mobile, charlotte,
    raleigh, richmond, norfolk, charleston, savannah, el paso, green bay, ann arbor, palo alto, cupertino, santa clara, mountain
    view, boulder, colorado springs, wichita, lincoln, madison, syracuse, rochester, albany, providence, new haven, long island,
    staten island, cape cod, princeton, santa monica, pasadena, burbank, fresno, santa barbara, toronto, montreal, vancouver,
    ottawa, calgary, edmonton, winnipeg, quebec city, halifax, hamilton, london, manchester, liverpool, leeds, sheffield,
    birmingham, bristol, newcastle, nottingham, leicester, coventry, derby, southampton, portsmouth, plymouth, oxford,
    cambridge, york, bath, exeter, norwich, ipswich, brighton, hull, bradford, stoke, wolverhampton, sunderland, middlesbrough,
    blackburn, bolton, blackpool, preston, wimbledon, westminster, glasgow, edinburgh, aberdeen, dundee, inverness, cardiff,
    swansea, belfast, londonderry, dublin, cork, galway, limerick, paris, marseille, marseilles, lyon, lyons, toulouse, nice,
    nantes, strasbourg, bordeaux, lille, rennes, reims, le havre, grenoble, dijon, angers, nimes, cannes, metz, nancy, monaco,
    monte carlo, caen, rouen, orleans, avignon, montpellier, auxerre, lens, versailles, brussels, bruselas, antwerp, amberes,
    ghent, bruges, liege, charleroi, amsterdam, rotterdam, the hague, la haya, hague, utrecht, eindhoven, groningen, maastricht,
    luxembourg, berlin, east berlin, west berlin, hamburg, hamburgo, munich, cologne, colonia, frankfurt, francfort, stuttgart,
    dusseldorf, dortmund, essen, leipzig, dresden, bremen, hanover, hannover, nuremberg, nurnberg, duisburg, bonn, mannheim,
    karlsruhe, freiburg, heidelberg, mainz, kiel, rostock, potsdam, weimar, augsburg, bochum, leverkusen, zurich, geneva,
    ginebra, basel, bern, berne, lausanne, lugano, davos, vienna, viena, salzburg, graz, innsbruck, linz, rome, roma, milan,
    naples, napoles, turin, palermo, genoa, genova, bologna, florence, florencia, venice, venecia, verona, bari, catania, parma,
    pisa, siena, perugia, trieste, padua, modena, bergamo, monza, imola, cagliari, lisbon, lisboa, porto, oporto, coimbra,
    madeira, azores, braga, athens, atenas, thessaloniki, salonika, sparta, istanbul, ankara, izmir, constantinople, nicosia,
    limassol, copenhagen, copenhague, aarhus, odense, stockholm, estocolmo, gothenburg, malmo, uppsala, oslo, bergen, trondheim,
    lillehammer, helsinki, tampere, turku, espoo, reykjavik, tallinn, riga, vilnius, minsk, moscow, moscu, st. petersburg, saint
    petersburg, st petersburg, san petersburgo, leningrad, novosibirsk, kazan, samara, volgograd, stalingrad, vladivostok,
    sochi, grozny, kiev, kyiv, kharkiv, odessa, lviv, donetsk, crimea, sevastopol, chernobyl, dnipropetrovsk, chisinau,
    bucharest, bucarest, cluj, timisoara, sofia, plovdiv, varna, belgrade, belgrado, novi sad, nis, sarajevo, mostar, tuzla,
    srebrenica, banja luka, zagreb, split, dubrovnik, ljubljana, maribor, skopje, tirana, pristina, podgorica, budapest,
    debrecen, prague, praga, brno, ostrava, bratislava, kosice, warsaw, varsovia, krakow, cracow, cracovia, gdansk, lodz,
    poznan, wroclaw, lublin, katowice, szczecin, auschwitz, tbilisi, yerevan, baku, nagorno-karabakh, tashkent, samarkand,
    almaty, astana, bishkek, dushanbe, ashgabat, kabul, kandahar, islamabad, karachi, lahore, rawalpindi, peshawar, new delhi,
    delhi, nueva delhi, bombay, mumbai, calcutta, kolkata, madras, chennai, bangalore, hyderabad, ahmedabad, pune, jaipur,
    lucknow, kanpur, nagpur, amritsar, srinagar, goa, kerala, gujarat, rajasthan, maharashtra, karnataka, tamil nadu, andhra
    pradesh, uttar pradesh, madhya pradesh, bihar, assam, west bengal, bengal, orissa, haryana, dhaka, chittagong, colombo,
    jaffna, kathmandu, rangoon, yangon, mandalay, bangkok, chiang mai, phuket, phnom penh, vientiane, hanoi, ho chi minh city,
    saigon, da nang, kuala lumpur, penang, johor, sabah, sarawak, jakarta, java, sumatra, bali, surabaya, bandung, borneo, irian
    jaya, aceh, manila, cebu, davao, mindanao, luzon, dili, taipei, kaohsiung, beijing, peking, pekin, shanghai, guangzhou,
    canton, shenzhen, tianjin, chongqing, wuhan, chengdu, nanjing, hangzhou, linan,
    tonglu, anji, deqing, tongxiang, xinchang, shengzhou, yiwu, zhuji, xi'an, xian, suzhou, dalian, qingdao, shenyang,
    harbin, ningbo, wenzhou, shaoxing, zhuji, yiwu, jinhua, jiaxing, huzhou, taizhou, kunming, xiamen, lhasa, urumqi, guangdong,
    fujian, zhejiang, jiangsu, shandong, henan, hebei, hubei, hunan, sichuan, yunnan, guizhou, guangxi, hainan, anhui, jiangxi,
    shanxi, shaanxi, gansu, qinghai, xinjiang, inner mongolia, manchuria, liaoning, jilin, heilongjiang, ningxia, tokyo, tokio,
    osaka, kyoto, kioto, nagoya, yokohama, kobe, hiroshima, nagasaki, fukuoka, sapporo, sendai, nagano, okinawa, hokkaido,
    honshu, kyushu, seoul, seul, busan, pusan, pyongyang, panmunjom, sydney, melbourne, brisbane, perth, adelaide, canberra,
    hobart, darwin, gold coast, auckland, wellington, christchurch, dunedin, port moresby, bougainville, suva, honolulu, cairo,
    el cairo, alexandria, alejandria, luxor, sinai, suez, tripoli, benghazi, tunis, algiers, argel, oran, rabat, casablanca,
    marrakech, marrakesh, fez, tangier, tanger, tindouf, khartoum, darfur, addis ababa, asmara, mogadishu, nairobi, mombasa,
    kampala, kigali, bujumbura, kinshasa, brazzaville, lubumbashi, goma, bukavu, luanda, harare, bulawayo, lusaka, lilongwe,
    maputo, johannesburg, johannesburgo, cape town, pretoria, durban, port elizabeth, soweto, bloemfontein, transvaal,
    kwazulu-natal, natal, zululand, gaborone, windhoek, antananarivo, lagos, abuja, kano, ibadan, accra, kumasi, lome, cotonou,
    abidjan, yamoussoukro, monrovia, freetown, conakry, dakar, bamako, ouagadougou, niamey, n'djamena, yaounde, douala,
    libreville, jerusalem, east jerusalem, tel aviv, haifa, nazareth, bethlehem, belen, hebron, ramallah, nablus, gaza, gaza
    strip, west bank, cisjordania, galilee, golan, golan heights, jaffa, jericho, beirut, damascus, damasco, aleppo, amman,
    baghdad, bagdad, basra, mosul, kirkuk, arbil, irbil, najaf, kerbala, tehran, teheran, isfahan, shiraz, tabriz, mashhad, qom,
    riyadh, riad, jeddah, mecca, la meca, medina, dhahran, doha, manama, dubai, abu dhabi, sharjah, muscat, sanaa, aden, kuwait
    city, persian gulf, golfo persico, mediterranean, mediterranean sea, mediterraneo, atlantic, atlantic ocean, atlantico,
    pacific, pacific ocean, pacifico, indian ocean, arctic, baltic, adriatic, aegean, black sea, red sea, caspian sea, north
    sea, english channel, bering strait, south china sea, amazon, amazonas, nile, nilo, danube, danubio, rhine, rin, thames,
    tamesis, seine, sena, volga, ganges, yangtze, mekong, euphrates, tigris, congo river, mississippi river, missouri river, rio
    grande, ebro, duero, tajo, guadalquivir, guadiana, alps, alpes, pyrenees, pirineos, himalayas, himalaya, andes, rocky
    mountains, appalachians, sahara, gobi, kalahari, everest, silicon valley, wall street, broadway, times square, central park,
    capitol hill, white house, kremlin, pentagon, downing street, buckingham palace, cape canaveral, guantanamo, pearl harbor,
    normandia, bretaña, baviera, sajonia, toscana, sicilia, cerdeña, corcega, escandinavia, balcanes, caribe, siberia, nueva
    york, america del norte, america del sur, nueva jersey, nueva orleans, filadelfia, carolina del norte, carolina del sur,
    nuevo mexico, londres, edimburgo, marsella, burdeos, estrasburgo, lieja, amberes, gante, pekin, singapur, bangladesh,
    cachemira, cataluna, zurich, rusia, mar negro, mar rojo, mar mediterraneo, oceano atlantico, oceano pacifico
    """
)

DEMONYMS = parted(
    """
    akkadian, aramaic, assyrian, babylonian, sumerian, hittite, elamite, elamites, phoenician, philistine, canaanite,
    amalekite, aztec,
    aztecs, inca, incas, mayan, maya, olmec, toltec, apache, cherokee, cheyenne, choctaw, comanche, creek indian, crow
    indian, hopi,
    iroquois, lakota, mohawk, mohican, navajo, nisqually, ojibwe, pawnee, pueblo indian, seminole, shawnee, shoshone, sioux,
    ute, zuni,
    inuit, inuktitut, sami, saami, maori, hawaiian, polynesian, melanesian, micronesian, aboriginal, yolngu, fijian, tongan,
    samoan,
    tahitian, javanese, sundanese, balinese, malay, tagalog, cebuano, ilocano, visayan, hmong, uyghur, manchu, mongol,
    tatar, tartar,
    bashkir, chuvash, kalmyk, ossetian, circassian, abkhaz, avar, ingush, mizo, naga, assamese, bengali, gujarati, hindi,
    hindustani,
    kannada, kashmiri, konkani, malayalam, marathi, odia, oriya, punjabi, sanskrit, prakrit, pali, sindhi, tamil, telugu, urdu,
    sinhala, sinhalese, pashto, pashtun, baloch, dari, farsi, kurdish, kurds, yazidi, druze, maronite, coptic, copt,
    bedouin, berber,
    tuareg, amharic, oromo, tigrinya, swahili, hausa, igbo, yoruba, akan, ashanti, zulu, xhosa, sotho, tswana, shona, afrikaans,
    afrikaner, boer, hutu, tutsi, maasai, bantu, creole, cajun, romani, roma people, sephardi, sephardic, ashkenazi, ashkenazic,
    yiddish, ladino, hebrew, sorbian, sorbs, frisian, flemish, walloon, breton, provencal, occitan, gascon, corsican, sardinian,
    sicilian, lombard, venetian, florentine, neapolitan, castilian, galician, aragonese, valencian, asturian, norman,
    normans, gallic,
    gauls, celtic, celts, gaelic, manx, cornish, brythonic, saxon, saxons, anglo-saxon, anglo-saxons, anglo-norman, jutes,
    angles,
    franks, frankish, goth, goths, gothic, ostrogoth, ostrogoths, visigoth, visigoths, vandals, huns, alans, alemanni,
    burgundians,
    sarmatian, sarmatians, scythian, scythians, thracian, dacian, illyrian, etruscan, minoan, mycenaean, hellenic, hellenistic,
    athenian, athenians, spartan, spartans, theban, corinthian, macedonian, byzantine, ottoman, seljuk, mamluk, moorish, moors,
    almohads, abbasid, umayyad, fatimid, safavid, mughal, maratha, sassanid, parthian, achaemenid, persian, ruthenian, bohemian,
    moravian, silesian, pomeranian, prussian, bavarian, swabian, tyrolean, transylvanian, wallachian, bosniak, montenegrin,
    kosovar,
    texan, texans, californian, floridian, virginian, parisian, parisians, londoner, londoners, muscovite, viennese, sikhism,
    hinduism, buddhism, jainism, taoism, confucianism, judaism, islam, zoroastrianism, christianity, protestantism, catholicism,
    lutheran, calvinist, presbyterian, methodist, baptist, anglican, quaker, mormon, sunni, shia, shiite, sufi, salafi,
    jacobean,
    edwardian, neoclassical, romanesque, rococo, baroque, renaissance, mesozoic, cenozoic, paleozoic, precambrian, cambrian,
    ordovician,
    silurian, devonian, carboniferous, permian, triassic, jurassic, cretaceous, paleocene, eocene, oligocene, miocene, pliocene,
    pleistocene, holocene, neolithic, mesolithic, paleolithic, bronze age, iron age, stone age,
    afghan, albanian, algerian, american, angolan, argentine, argentinian, argentinean, armenian, australian, austrian,
    azerbaijani, azeri, bahraini, bangladeshi, basque, belarusian, belarussian, belgian, bolivian, bosnian, botswanan,
    brazilian, british, bulgarian, burmese, burundian, cambodian, cameroonian, canadian, catalan, chechen, chilean, chinese,
    colombian, congolese, costa rican, croatian, croat, cuban, cypriot, czech, danish, dane, dominican, dutch, ecuadorean,
    ecuadorian, egyptian, english, estonian, ethiopian, european, fijian, filipino, finnish, finn, flemish, french, georgian,
    german, ghanaian, greek, guatemalan, guinean, haitian, hispanic, honduran, hungarian, icelandic, indian, indonesian,
    iranian, iraqi, irish, israeli, italian, ivorian, jamaican, japanese, jewish, jew, jordanian, kazakh, kenyan, korean, north
    korean, south korean, kosovar, kurdish, kurd, kuwaiti, kyrgyz, lao, laotian, latin, latino, latvian, lebanese, liberian,
    libyan, lithuanian, luxembourger, macedonian, malawian, malay, malaysian, malian, maltese, mauritanian, mexican, moldovan,
    mongolian, montenegrin, moroccan, mozambican, namibian, nepalese, nepali, new zealander, nicaraguan, nigerian, nordic,
    norwegian, omani, pakistani, palestinian, panamanian, paraguayan, persian, peruvian, pole, polish, portuguese, puerto rican,
    qatari, romanian, russian, rwandan, salvadoran, saudi, scottish, scot, senegalese, serbian, serb, bosnian serb, bosnian
    serbs, sicilian, sikh, singaporean, slavic, slovak, slovakian, slovene, slovenian, somali, south african, soviet, spaniard,
    spanish, sri lankan, sudanese, swede, swedish, swiss, syrian, taiwanese, tajik, tamil, tanzanian, thai, tibetan,
    trinidadian, tunisian, turk, turkish, turkmen, ugandan, ukrainian, uruguayan, uzbek, venezuelan, vietnamese, welsh, west
    indian, yemeni, yugoslav, zairean, zambian, zimbabwean, african, african american, african-american, asian, arab, arabic,
    arabian, latin american, north american, south american, caribbean, scandinavian, balkan, baltic, moslem, muslim, islamic,
    islam, christian, christianity, catholic, catholicism, roman catholic, protestant, orthodox, buddhist, hindu, shi'ite,
    shiite, sunni, jesuit, mormon, baptist, methodist, anglican, lutheran, hutu, tutsi, zulu, bantu, maya, aztec, inca, roman,
    victorian, byzantine, ottoman, anglo-saxon, viking, celtic, communist, marxist, nazi, fascist, republican, democrat,
    democratic, conservative, tory, latin, hebrew, swahili, mandarin, cantonese, bengali, hindi, urdu, punjabi, parisian,
    londoner, californian, texan, australians, americans, texans, new yorker, hawaiian, confederate, elizabethan, georgian,
    germanic, romanesque, gothic, baroque, renaissance, eurosceptic, anti-american, pro-iraqi, anglo-american, english-language
    """
)
"""English ones, singular; they are no names of places or people, though they are written with a capital."""

# Abbreviations that stand for a place wherever they appear.
SHORT = frozenset(
    {
        "u.s.",
        "u.s",
        "us",
        "usa",
        "u.s.a.",
        "uk",
        "u.k.",
        "u.k",
        "uae",
        "ussr",
        "eeuu",
        "ee.uu.",
        "ee.uu",
        "urss",
        "d.c.",
        "prc",
        "u.n.",
    }
)
