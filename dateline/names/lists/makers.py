"""Clubs, bands, broadcasters, papers, parties and agencies that are called by a name that tells nothing of what they are."""


def _names(text: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in text.replace("\n", " ").split(",") if name.strip())


CLUBS = _names(
    """
    ajax, feyenoord, psv, psv eindhoven, az alkmaar, benfica, sporting cp, braga, juventus, juve, lazio, fiorentina, sampdoria,
    atalanta, udinese, hellas verona, inter milan, inter, ac milan, internazionale, salernitana, sassuolo, osasuna, espanyol,
    celta, celta de vigo, real madrid, real betis, betis, real sociedad, athletic de bilbao, athletic bilbao, atletico de
    madrid, atletico madrid, barça, barca, rayo vallecano, valladolid, deportivo alaves, alaves, levante, getafe, numancia,
    arsenal, everton, chelsea, aston villa, west ham, crystal palace, tottenham, spurs, celtic, rangers, hearts, hibernian,
    millwall, fulham, manchester united, manchester city, bayern, bayern munich, bayern de munich, borussia, borussia dortmund,
    schalke, schalke 04, werder bremen, hertha, hertha bsc, bayer leverkusen, eintracht frankfurt, hoffenheim, fenerbahçe,
    fenerbahce, galatasaray, beşiktaş, besiktas, olympiacos, olympiakos, panathinaikos, aek athens, paok, anderlecht, club
    brugge, standard liege, rosenborg, malmö ff, ifk göteborg, aik, djurgården, hjk, steaua, rapid vienna, austria vienna, red
    star belgrade, partizan, hajduk split, dinamo zagreb, ferencvaros, zenit, spartak, spartak moscow, cska moscow, lokomotiv
    moscow, shakhtar donetsk, shakhtar, dynamo kyiv, boca juniors, river plate, san lorenzo, velez sarsfield, estudiantes,
    newell's old boys, rosario central, huracan, banfield, lanus, argentinos juniors, colo-colo, universidad catolica, peñarol,
    nacional, defensor sporting, olimpia, cerro porteño, guarani, alianza lima, sporting cristal, universitario, emelec,
    millonarios, america de cali, deportivo cali, atletico nacional, once caldas, junior, flamengo, fluminense, vasco da gama,
    botafogo, palmeiras, corinthians, gremio, internacional, cruzeiro, atletico mineiro, chivas, cruz azul, necaxa, pachuca,
    tigres, pumas, monarcas morelia, atlas, santos laguna, saprissa, alajuelense, la galaxy, harlequins, saracens, wasps, all
    blacks, springboks, wallabies, ferrari, mclaren, minardi, benetton, williams, red bull racing, sauber, penske, movistar team
    """
)
BANDS = _names(
    """
    the beatles, beatles, rolling stones, the rolling stones, led zeppelin, pink floyd, black sabbath, deep purple, judas
    priest, iron maiden, motörhead, motorhead, metallica, megadeth, slayer, anthrax, nirvana, pearl jam, soundgarden, alice in
    chains, r.e.m., rem, u2, coldplay, radiohead, muse, oasis, blur, pulp, suede, the smiths, the cure, depeche mode, new order,
    joy division, the clash, sex pistols, the sex pistols, ramones, the ramones, blondie, talking heads, the police, genesis,
    yes, king crimson, jethro tull, emerson, lake & palmer, queen, abba, bee gees, the bee gees, fleetwood mac, eagles, the
    eagles, the doors, the byrds, the who, the kinks, the animals, the yardbirds, cream, grateful dead, the grateful dead,
    jefferson airplane, creedence clearwater revival, the beach boys, beach boys, the velvet underground, velvet underground,
    the stooges, aerosmith, kiss, van halen, guns n' roses, bon jovi, mötley crüe, motley crue, def leppard, ac/dc, scorpions,
    rammstein, kraftwerk, tangerine dream, can, massive attack, portishead, the prodigy, daft punk, the chemical brothers,
    gorillaz, arctic monkeys, the killers, the strokes, the white stripes, foo fighters, green day, blink-182, the offspring,
    linkin park, limp bizkit, korn, slipknot, system of a down, rage against the machine, tool, nine inch nails, red hot chili
    peppers, the red hot chili peppers, smashing pumpkins, the smashing pumpkins, paramore, evanescence, within temptation,
    nightwish, dimmu borgir, mayhem, opeth, dream theater, queensrÿche, manowar, helloween, toto, journey, boston, kansas,
    chicago, foreigner, styx, spice girls, the spice girls, backstreet boys, nsync, take that, one direction, destiny's child,
    tlc, the supremes, the temptations, the jackson 5, public enemy, run-d.m.c., run-dmc, n.w.a, wu-tang clan, the roots,
    beastie boys, black eyed peas, the black eyed peas, maroon 5, imagine dragons, twenty one pilots, fall out boy, my chemical
    romance, the flaming lips, wilco, sonic youth, pixies, the pixies, big black, shellac, mastodon, white zombie, type o
    negative, faith no more, sepultura, pantera, heroes del silencio, soda stereo, cafe tacuba, cafe tacvba, mana, caifanes, los
    fabulosos cadillacs, la oreja de van gogh, mecano, hombres g, fito & fitipaldis, los planetas, aventura, rbd, the doobie
    brothers, simple minds, duran duran, spandau ballet, tears for fears, culture club, eurythmics, erasure, pet shop boys, the
    pogues, the corrs, the cranberries
    """
)
OTHERS = _names(
    """
    bbc, bbc one, bbc two, itv, channel 4, cnn, nbc, cbs, abc, fox news, hbo, mtv, vh1, espn, pbs, npr, nickelodeon, disney
    channel, cartoon network, adult swim, syfy, discovery channel, history channel, national geographic, the cw, the wb, upn,
    univision, telemundo, televisa, tv azteca, telecinco, antena 3, cuatro, la sexta, tve, tv3, rai, mediaset, rtl, zdf, ard,
    sat.1, prosieben, arte, canal+, tf1, nhk, cctv, al jazeera, al-jazeera, globo, rcn, caracol, telefe, netflix, hulu, xinhua,
    reuters, afp, efe, europa press, notimex, associated press, ansa, tass, itar-tass, interfax, kyodo, bloomberg, the new york
    times, new york times, washington post, the washington post, los angeles times, wall street journal, the wall street
    journal, usa today, the times, the guardian, the observer, daily mail, the sun, the economist, newsweek, time, rolling
    stone, billboard, variety, vanity fair, der spiegel, die zeit, die welt, bild, le monde, le figaro, liberation, corriere
    della sera, la repubblica, la stampa, el pais, el mundo, la vanguardia, la razon, el universal, reforma, la jornada,
    excelsior, clarin, la nacion, el mercurio, el tiempo, el espectador, o globo, folha de s.paulo, pravda, izvestia,
    kommersant, haaretz, the hindu, times of india, people's daily, china daily, asahi shimbun, al-qaeda, al qaeda, hamas,
    hezbollah, hizbollah, taliban, isis, ira, eta, farc, eln, fatah, plo, olp, swapo, frelimo, renamo, unita, sendero luminoso,
    sinn fein, fianna fail, fine gael, plaid cymru, likud, kadima, pri, psoe, partido popular, pp, izquierda unida, iu, podemos,
    ciudadanos, vox, herri batasuna, euskal herritarrok, pnv, ciu, erc, ccoo, comisiones obreras, ugt, forza italia, cdu, csu,
    spd, labour, tories, whigs, gop, congress, bjp, kuomintang, knesset, duma, bundestag, bundesrat, bundeswehr, bundesbank,
    reichstag, wehrmacht, luftwaffe, gestapo, stasi, kgb, mossad, shin bet, mi5, mi6, cia, fbi, nsa, nasa, esa, roscosmos,
    interpol, europol, scotland yard, pentagon, white house, kremlin, vatican, opec, opep, nato, otan, unesco, unicef, acnur,
    unhcr, fao, who, oms, wto, omc, imf, fmi, ecb, oecd, ocde, asean, mercosur, caricom, ecowas, sadc, g7, g8, g20, fifa, uefa,
    conmebol, concacaf, fia, ioc, coi, nba, nfl, nhl, mlb, major league baseball, minor league baseball, american league,
    national league, premier league, la liga, serie a, bundesliga, ligue 1, eredivisie, nascar, wwe, ncaa, pga, atp, wta,
    greenpeace, oxfam, amnesty, amnesty international, red cross, cruz roja, caritas, proteccion civil,
    defensa civil, salvation army, freemasons, jesuits,
    wikileaks, oas, oea, icann, ieee, w3c, cern, mit, ucla, caltech, yale, harvard, stanford, princeton
    """
)
MAKERS = CLUBS | BANDS | OTHERS
PRODUCTS = _names(
    """
    new testament, old testament, santa claus, new deal, new latin, new wave, new age, holocaust, renaissance, reformation,
    enlightenment, cold war, batmobile, unicode, septuagint, torah, quran, koran, talmud, vulgate, magna carta, mona lisa,
    playstation, playstation 2, playstation 3, playstation 4, playstation portable, playstation vita, psp, xbox, xbox 360, xbox
    one, game boy, game boy advance, game boy color, nintendo ds, nintendo 3ds, nintendo 64, nintendo entertainment system,
    super nintendo, nes, snes, gamecube, wii, wii u, nintendo switch, dreamcast, sega saturn, mega drive, master system,
    commodore 64, amiga, zx spectrum, msx, atari st, windows, windows xp, windows 7, windows 10, windows phone, ms-dos, dos,
    linux, unix, android, ios, macos, mac os x, os x, mac, macintosh, iphone, ipad, ipod, itunes, itunes store, app store,
    google play, steam, java, javascript, php, perl, fortran, cobol, lisp, sql, html, xml, css, posix, opengl, directx, blu-ray,
    betamax, laserdisc, wi-fi, bluetooth, ethernet, internet, web, world wide web, photoshop, firefox, chrome, internet
    explorer, safari, netscape, wikipedia, metacritic, rotten tomatoes, imdb, kindle, vhs, dvd, concorde, spitfire, prozac,
    viagra, valium, aspirin, kalashnikov, ak-47, uzi, boeing 737, boeing 747, airbus a320, airbus a380, boeing 787
    """
)
"""What is made and sold."""
