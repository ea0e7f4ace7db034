"""Companies, brands, agencies, clubs and bands, from open data; made by `bench/gather_names.py`."""

_TEXT = """
    06-gps b.v.; 1 pay; 1. day; 100 montaditos; 1001tracklists; 101 drogerie; 101 stationery paradise; 108 shop; 109
    cinemas; 110 grill; 123 pare-brise; 123energie; 1825 interiors; 1a autoservice; 1panel; 1password; 1sa apteka; 1st
    franklin financial; 1st heritage credit; 1st stop; 20th century fox; 21 cineplex; 21plus; 220 volt; 23andme; 24 hour
    fitness; 24 hour fitness sport; 24 hour fitness super sport; 24/7 fitness; 241 pizza; 2degrees; 2fas; 2gis; 2theloo; 3
    banka; 3 coins; 3 hermanos; 3 store; 30 seconds of code; 33 fried chicken; 33 pingvina; 365 data science; 365 fit&co;
    365.bank; 365discount; 38 degrees north; 3butiken; 3coins; 3d affichage; 3d energies; 3dg jewellery; 3hreesixty; 4 paws;
    49ers; 49th parallel coffee roasters; 4all; 4chan; 4cyte pathology; 4fingers crispy chicken; 4ka; 5 sarj; 5 to go; 5.11
    tactical; 50 lan; 500px; 50hertz transmission; 54th street grill and bar; 585 gold; 585 zolotoy; 5asec; 5post; 60
    seconds to napoli; 6ixty8ight; 6owl door; 7 brew; 7 days inn; 7 eleven; 7 for all mankind; 7 leaves cafe; 7 up;
    7-eleven; 7-eleven japan; 7/24 mix; 759 store; 76ers; 7sette; 7up; 7zip; 8 a huit; 8 seconds; 8000 vintages; 84 lumber;
    99 bikes; 99 ranch market; 99 speedmart; 99designs; 99rent; 9gag; 9h nine hours; 9round; 9x9 stationery!; a celer; a
    energi vannkraft; a l'aise breizh; a nice holiday; a padaria portuguesa; a twosome place; a&n electric cooperative; a&o
    hostels; a&w restaurants; a+ medicina diagnostica; a+glass; a-1 bakery; a-1 self storage; a-bank; a-coop; a-frame;
    a-meubel; a-welle; a. lange & sohne; a.c. moore; a.mart; a.s.adventure; a1 belarus; a1 bulgaria; a1 makedonija; a1
    srbija; a1 telekom austria; a2a ciclo idrico; a3 sport; aaa auto; aah-uganda; aakash; aamco; aamps; aap; aargauische
    kantonalbank; aarhus kommune; aaron's; aavin; ab download manager; ab triangulo do sol; abanca; abank; abarrotes lupita;
    abarrotes monterrey; abarth; abb; abb wi-fi; abba; abbank; abbeyfield; abbotsford parks, recreation & culture; abbott
    pathology; abbott's frozen custard; abbvie; abby's; abby's pizza; abc; abc lavpris; abc schuh-center; abc supply; abc
    warehouse; abc-lataus; abc-mart; abeille assurances; abele optik; abendzeitung; abenson; abercrombie & fitch;
    abercrombie kids; abfall- und wertstofflogistik neuss; abfallbetrieb kreis viersen; abfallentsorgungs- &
    stadtreinigungsbetrieb paderborn; abfallwirtschaft dithmarschen; abfallwirtschaft lahn-dill; abfallwirtschaftsbetrieb
    boblingen; abfallwirtschaftsbetrieb munchen; abfallwirtschaftsbetriebe koln; abfallwirtschaftsbetriebe munster;
    abfallwirtschaftsgesellschaft bassum; abfallwirtschaftsgesellschaft wuppertal; abilene isd; abitab; abix; abl; ablaza
    pawnshop; able; abn amro; abn amro meespierson; abo wind; abo wind ireland; abokado; about.me; abq ride; abrapa; absa;
    absa bank ghana limited; absa bank kenya; absa group limited; absolut; abstract; abuse.ch; abwasserzweckverband
    gemeinschaftsklaranlage grossenhain; ac/dc; academia; academie de lyon; academie de versailles; acadian gas pipeline
    system; acai concept; acampo arias; acary; acb; acba; accent; accent jobs; accenture; access self storage; access
    storage; accessorize; acciona energia; acciona energia portugal; accordbank; accusoft; accuweather; ace; ace & tate; ace
    auto club europa; ace cash express; ace hardware; ace parking; acea; acea distribuzione; acea energia; acegasapsamga;
    acema; acer; aces porto ocidental; acf; aciloe; ackermans; acm; acme; acode; acom; acord; acqua & sapone; acqua bene
    comune napoli; acque bresciane; acquedotto pugliese; acra; acs; act education directorate; act health directorate;
    actel; actic; actifrip; actigraph; action against hunger france; action comm'; action contre la faim; activ fitness;
    activ'expertise; active green + ross; activeloop; activision; activision blizzard; activitypub; activobank; actix;
    actual budget; acuitis; acura; acure; acustica medica; acv; acv automobil-club verkehr; acıbadem; ad delhaize; ad
    haetzem express; ad-lib; ada's hoeve; adac; adac geschaftsstelle; adac luftrettung; adac luftrettung ggmbh; adafruit;
    adagio; adairs; adairs kids; adam & eve; adamas; adams outdoor advertising; adana municipality buses; adapei; adapture
    renewables; adaway; adb; adblock; adblock plus; addition elle; addlove; address; addy.io; adecco; adeg; adeg osterreich;
    adel; adelaide metro; adelby 1; adelphi public safety & transportation; adex; adfc; adguard; adidas; adidas originals;
    adif; adina hotels; adler; adlo; admie; adminer; administracao local do estado; administracion de parques nacionales;
    administracion nacional de education publica; administracion nacional de usinas y transmisiones electricas;
    administrador de infraestructuras ferroviarias; administration de la gestion de l'eau; admiral sports; admiral
    sportwetten; admr; adnams; adnoc oasis; adoma; adonisjs; adopt parfums; adopt'; adores; adp; adriabus; adroll; aduana
    nacional; advance america; advance auto parts; advance financial; advantage; advent of code; adventhealth; adventist
    health; advita; advita pflegedienst; advocate health care; adyar ananda bhavan; adyen; aegis; aegis authenticator; aeim;
    aek; aek energie; aem torino distribuzione; aeon; aeon big; aeon market; aeon supercenter; aeonpet; aep ohio; aep texas;
    aerie; aerocav; aeroflot; aeromexico; aeropostale; aerosmith; aes andes; aes indiana; aes ohio; aesio mutuelle; aesop;
    aew; aew energie; afa jcdecaux; afcm; afcn; afdian; afet ve acil durum yonetimi baskanlıgı; affaldplus; affi+; affichage
    peredes; afficion; affine; affiouest; affirama; affisud; afgri equipment; afip; afirme; aflac; afluente transmissao de
    energia eletrica; africa humanitarian action; african bank limited; afriquia; afterpay; afters original; aftership;
    afuri; afvalstoffendienst; afvalstoffendienst van 's-hertogenbosch; ag fahrradwege in der gemeinde sassenburg; ag
    warehouse; agafarma; agapet limited; agaplesion; agata; agata meble; agder fylkeskommune; age uk; agel; agence des
    services frontaliers du canada; agensi anti-dadah kebangsaan; agent provocateur; agent skills; agentschap voor natuur en
    bos; agentschap wegen en verkeer; agentur fur arbeit; agenzia delle entrate; agenzia regionale per la prevenzione
    ambientale del veneto; agenzia regionale per la protezione dell'ambiente ligure; agesci; aggiespirit; agglo du pays de
    dreux; agglobus; agglobus cavem; agglomeration du gard rhodanien; agibank; agil; agip; agla; agn avocats; agnes b.;
    agora; agram banka; agri go charge; agri go fuel; agribank; agricultural bank of china; agricultural bank of colombia;
    agricultural credit cooperatives turkey; agricultural development bank of ghana; agricultural development bank of
    zimbabwe; agrienergia; agrimark; agrobank; agrohub; agrola; agroland; agrupamento de escolas afonso de albuquerque;
    agrupamento de escolas antonio correia de oliveira; agrupamento de escolas carmen miranda; agrupamento de escolas
    coimbra centro; agrupamento de escolas coimbra oeste; agrupamento de escolas d. afonso henriques; agrupamento de escolas
    d. dinis; agrupamento de escolas d. dinis, santo tirso; agrupamento de escolas d. maria ii; agrupamento de escolas d.
    pedro iv; agrupamento de escolas da se; agrupamento de escolas de anadia; agrupamento de escolas de arouca; agrupamento
    de escolas de buzio; agrupamento de escolas de canelas; agrupamento de escolas de castro daire; agrupamento de escolas
    de celorico de basto; agrupamento de escolas de cister; agrupamento de escolas de coronado e castro; agrupamento de
    escolas de coruche; agrupamento de escolas de esmoriz - ovar norte; agrupamento de escolas de marrazes; agrupamento de
    escolas de monte da ola; agrupamento de escolas de montemor-o-novo; agrupamento de escolas de oliveira do bairro;
    agrupamento de escolas de ourem; agrupamento de escolas de pombal; agrupamento de escolas de porto de mos; agrupamento
    de escolas de sao goncalo; agrupamento de escolas de tondela candido de figueiredo; agrupamento de escolas de vagos;
    agrupamento de escolas de vila verde; agrupamento de escolas diogo cao; agrupamento de escolas diogo de macedo;
    agrupamento de escolas do cadaval; agrupamento de escolas do concelho de caminha; agrupamento de escolas dr. machado de
    matos; agrupamento de escolas fernando pessoa; agrupamento de escolas frei heitor pinto; agrupamento de escolas gardunha
    e xisto; agrupamento de escolas grao vasco; agrupamento de escolas gualdim pais; agrupamento de escolas infante d.
    henrique; agrupamento de escolas lapias; agrupamento de escolas luis de sttau monteiro; agrupamento de escolas martinho
    arias; agrupamento de escolas padre joao coelho cabanita; agrupamento de escolas padre vitor melicias; agrupamento de
    escolas rainha santa isabel; agrupamento de escolas rosa ramalho; agrupamento de escolas sa da bandeira; agrupamento de
    escolas sophia de mello breyner; agrupamento de escolas templarios; agrupamento de escolas tomaz pelayo; agrupamento de
    escolas viseu norte; agsd; agsm; agsm verona; aguas & aguas de pereira; aguas de la habana; aguas do algarve; aguas do
    norte; aguas do tejo atlantico; aguas publicas do alentejo; aguas y aguas; aguas y residuos del campo de gibraltar, s.
    a.; aguilon 20; ah to go; ahe; ahern rentals; ahlens; ahmed al maghribi; ahorramas; ai dungeon; aib; aibe; aida; aiden;
    aiden by best western; aig; aigle; aigner; aik banka; aikbank; aiko; aiko xxxl; ailes du bugey; ailes marines sas; aili;
    aim recyclage; aim recycling; ain pharmaciez; aiohttp; aioliki panachaikou; aiqfome; airasia; airbnb; airbrake; airbus;
    airbyte; aircall; aircoach; airdrie transit; aire de restauration costco; airgas; airplay audio; airplay video;
    airtable; airtel; airtel nigeria; airwave; aisei pharmacy; aix-en-bus; aixam; ajisen ramen; ajonc; ajp immobilier;
    ajuntament d'igualada; ajuntament de barcelona; ajuntament de beniarbeig; ajuntament de castello de la plana; ajuntament
    de denia; ajuntament de l'hospitalet de llobregat; ajuntament de montcada i reixac; ajuntament de riba-roja de turia;
    ajuntament de sant boi de llobregat; ajuntament de santa coloma de cervello; ajuntament de santa coloma de gramenet;
    ajuntament de santa eularia des riu; ajuntament de valencia; ajuntament el prat del llobregat; ajv; ak111; akachan
    honpo; akademibokhandeln; akademiska hus; akademiska sjukhuset; akamai; akateeminen kirjakauppa; akaunting; akbank;
    akena; akershus fylkeskommune; akhona; akibaoo; akiflow; akindo sushiro; akkond; akn eisenbahn; ako; akshaya; aktex
    rohstoff-recycling nord; aktia; aktion hoffnung; aktivoptik; akuo; akuo renovaveis portugal; akvarel; akvazoo; akzent
    hotels; al ahli bank of kuwait; al dawaa pharmacies; al jazeera; al qaeda; al sydbank; al tazaj; al's beef; alab;
    alabama department of corrections; alabama department of transportation; alabama state parks; alacritty; aladdin bail
    bonds; aladdin's eatery; alain afflelou; alain figaret; alamo; alamo drafthouse cinema; alamo rent a car; alamy;
    alandsbanken; alandstrafiken; alaska department of natural resources; alaska department of transportation & public
    facilities; alaska division of parks & outdoor recreation; alavi; alavuden kaupunki; alba; alba braunschweig; alba plc &
    co. kg; albabici; albaik; albert ceska republika; albert heijn; albert heijn to go; albert heijn xl; albertsons;
    albertsons market; albertsons pharmacy; albtal-verkehrs-gesellschaft; albtal-verkehrs-gesellschaft mbh; album of the
    year; albuquerque fire rescue; albwerk; alby; alcaldia de barranquilla; alcaldia municipal de soyapango; alcampo;
    alcatel; alcatel lucent; alchemy; alcohol & tabakoff; alcorium; alcott; aldi; aldi nord; aldi sud; aldi suisse; ale;
    ale-hop; alectoris energia sostenible 3, sl - forestalia; alectoris energia sostenible 6, sl - forestalia; alego; alenka
    enerji uretim ve yatırım limited sirketi; aleop; alepa; alesat combustiveis; alesund kommune; alex and ani; alex
    fitness; alexander mcqueen; alexbank; alexela; alexianer; alfa energia; alfa express; alfa pharm; alfa pharm armenia;
    alfa romeo; alfa-bank; alfa-beta vassilopoulos; alfamart; alfamidi; alfen; alfoldviz zrt.; alfred dunhill; algar;
    algerie poste; algolia; algorand; alh hotels; ali baba's; alia; alia n tanjay; aliae; aliae peage; alianca catalana;
    alibaba cloud; alibaba.com; alice + olivia; alice delice; alice pizza; aliden vind; alienware; aliexpress; aligers;
    aligned data centers; alila; alila hotels and resorts; alimentation couche-tard; alimerka; alipay; alist; alittle tea;
    alive water; alize; alize enerji elektrik uretim a.s.; alko; all bar one; all day; all day convenience store; all day
    supermarket; all'antico vinaio; allbirds; alldrink; allegheny power system; allego; allegro; allegro hotels; allegro one
    box; allegro retail; allen & harris; allen edmonds; allen solly; allesz; allgauer kraftwerke; allgauer uberlandwerk;
    allhome; alliade; alliance '90/the greens; alliance pipeline; allianz; allianz bulgaria; allianz se; allied bank
    limited; allied ghana; allied pharmacies; allied universal; alliedmodders; allina health; allo; alloheim; alloheim
    senioren-residenzen; allpoint; allsafe; allsafe mini opslag; allsaints; allstate; allsup's; alltel; alltours; alltown;
    alltown fresh; alltoys; alltrails; alltricks; allwyn greece; ally fashion; alma gyogyszertar; almalinux; almeerse
    scholen groep; almora urban cooperative bank limited; alnatura; alnatura super natur markt; aloe; aloft; aloft hotels;
    aloha island mart; aloha poke; alon; alon brands; alonit; aloysius stichting; alperia; alpes autopartage; alpes provence
    verdon - sources of light community of communes; alpet; alpha buchhandlung; alpha pharm; alpha tomo global resoures sdn
    bhd; alphagraphics; alphaxiv; alphazoo; alphega lekarna; alphega pharmacy; alpine; alpine linux; alpine pro; alpine.js;
    alsa; alsa citybus rst; alsa khouribga; alsa marrakech; alser.kz; alsford; alstom; alsuper; alsuper fresh market;
    alsuper plus; alta convenience; alta kommune; alta kraftlag; altair; altalink; alteo; alterna savings; alternativeto;
    altex; altice portugal; altigo; altima dental; altinnova; altis; altitude; altitude infra; altitude infra haute-savoie;
    altitude infrastructure; altorfer cat; altus power america management; altınbas; alua; alua hotels & resorts; alut;
    alver kommune; alves bandeira; alvo; alwaysdata; alza; alza.cz; alzabox; ama; amac; aman; amarillo isd; amarsul; amart;
    amart furniture; amathole funerals; amato's; amavia; amavita; amazing intimate essentials; amazing lash studio; amazing
    red; amazon fresh; amazon go; amazon hub locker; amazon locker; amazonas energia; amazonas geracao e transmissao de
    energia; ambank; ambassador hotel; ambassador theatres; amber taverns; ambiance & styles; ambici; amboli; ambulance
    ijsselland; ambulance oost; ambulance victoria; amc; amc theatres; amcal; amd; ameba; amegy bank of texas; amelys; amen;
    amen souss; ameos; ameren; ameren missouri; ameriabank; america today; america's best contacts & eyeglasses; america's
    car-mart; american bank of investments; american crypto; american deli; american eagle outfitters; american express;
    american family care; american freight; american girl; american golf; american greetings; american legion; american
    medical response; american red cross; american roofing supply; american signature furniture; american swiss; american
    tire depot; american tourister; american tower germany; american towers; american vintage; americanas; americas best
    value inn; americinn; amerigas; ameriprise financial; amerisleep; ameristop; ametis; ametller origen; amg; amic; amica;
    amici's east coast pizzeria; amigo supermarkets; amiri salon; amiu genova; amoco; amorino; amp; amp limited; amp texas
    pipelines; ampcharge; amplifon; amplify education; ampm; ampol; amprion; ampup; amrum-offshore west; amscot; amscot
    financial; amsterdam university of applied sciences; amsterdamsche kiosk onderneming; amt; amt coffee; amt der
    steiermarkischen landesregierung a15 energie, wohnbau. technik; amt fur bevolkerungsschutz; amt fur strassenbau und
    verkehrsinfrastruktur; amt genova; amtrak; amtrak thruway; amts catania; amul; amva; amvets; amvets thrift store; amy's
    ice creams; an energeticos; an phuoc; an-3; anabel arto; anaconda; anadolu eczanesi; anadolubank; anaheim public
    utilities; anaheim resort transit; analogue; ananda marga pracaraka samgha; anantara; anantara hotels & resorts; anas;
    anatomie; anc; ancap; anchor; andaz; andela; andes wind parks; andhra pradesh board of intermediate education; andhra
    pradesh board of secondary education; andok's; android; android auto; android studio; andy's frozen custard; anesco;
    anfr; anganvady; anganwadi; ange; angel's burger; angel-in-us; angers public transports; anglian learning; anglian
    water; anglican church of lesotho; anglicare; angling direct; anglo american; angstrem; angular; angus and coote;
    anheuser busch; anichart; anicura; anika schuh; anilist; animal planet; animalis; animate; animates; animates vetcare;
    animax; anime.js; anjappar chettinad restaurant; ankara itfaiyesi; ankara su ve kanalizasyon idaresi; anker; ankermake;
    anki; ankunder; anm; ann summers; ann taylor; anna bella; anna van toor; annabella; anne&max; annemasse - les voirons
    agglomeration; anp; anr pipeline; anrakutei; anri-pharm; anses; ansible; anson's; answer; ansys; ant design; antea
    bestattungen; antel; antena 3; antennapod; anteraja; anthony's coal fired pizza; anthropic; anthropologie; antic; antik
    smartway; antik telecom; antoine et lili; anton & willem; anton et willem; anton sport; antonelle; antv; anwb; anycubic;
    anydesk; anytime fitness; anytyme; anytype; anz; aoisyoten; aok baden-wurttemberg; aok bayern; aok bremen/bremerhaven;
    aok hessen; aok niedersachsen; aok nordost; aok nordwest; aok plus; aok rheinland-pfalz/saarland; aok rheinland/hamburg;
    aok sachsen-anhalt; aoki; aol; aoyama flower market; apa hotel; apache; apache airflow; apache ant; apache arrow; apache
    avro; apache cassandra; apache cloudstack; apache cordova; apache couchdb; apache dolphinscheduler; apache doris; apache
    druid; apache echarts; apache flink; apache freemarker; apache groovy; apache guacamole; apache hadoop; apache hbase;
    apache hive; apache jmeter; apache kafka; apache kylin; apache lucene; apache maven; apache netbeans ide; apache nifi;
    apache openoffice; apache parquet; apache pdfbox; apache pizza; apache pulsar; apache rocketmq; apache solr; apache
    spark; apache storm; apache superset; apache tomcat; apaman shop; aparat; apart; apb - plzen; apc; apcoa; apcoa parking;
    apetta; apex car rentals; apex energies; apg; apg-sga; apga; apifox; apita; apivet; aplus; apm monaco; apm terminals;
    apollo diagnostics; apollo graphql; apollo hospitals; apollo pharmacy; apollo tyres; apollo-optik; apollostation;
    aposto; apostrophe; apotek 1; apotek hjartat; apotek k-24; apoteket; apoteksgruppen; apotheka; app store; appalcart;
    apparel impact; appart'city; appel medical; appenzeller kantonalbank; appgallery; appian; appimage; appium; appkomat
    inpost; apple; apple arcade; apple bank for savings; apple computers; apple music; apple pay; apple podcasts; apple
    store; applebee's; applebees; applegreen; appliance repair by asurion; applied; applus bilsyn; appmanager; appsignal;
    appsmith; appveyor; appwrite; aprecio; aprr; aps; apteka 911; apteka antey; apteka dobrogo dnia; apteka optovyh c..;
    apteka rodzinna; apteka słoneczna; apteka.ru; aqua; aquaduin; aquafin; aqualectra; aqualter exploitation -
    assainissement; aquamatic; aquamatic lavanderias; aquinas church of england education trust limited; aqvagold; ar
    workshop; ara; arab international bank of tunisia; araba bus; arabiata; arabiata restaurants; arabica; aracati energia
    renovavel ltda.; arag; aral; aral pulse; aral superwash; arambagh foodmart; aramco; aramis; arangodb; araratbank; aras
    kargo; araz; araz supermarket; arba; arbeiter-samariter-bund; arbeiter-samariter-bund osterreichs; arbeiterwohlfahrt;
    arbeiterwohlfahrt kreisverband duren e. v.; arbeiterwohlfahrt region hannover e.v.; arbeitsmarktservice osterreich;
    arbela; arboretum de versailles-chevreloup; arboria bike; arby's; arbys; arc; arc'teryx; arc-en-ciel; arcadia operating;
    arcaffe; arcaplanet; arcare; arcelik; arcelormittal; arcgis; arcgisa; arch linux; archaeological survey of india;
    archdiocese of chicago; archdiocese of cincinnati; archdiocese of detroit; arche; archicad; archies; archive; archive of
    our own; arci; arco; arcs; arctic circle; arctic circle restaurants; ard discount; ardene; ardi; ardour; ardshinbank;
    arduino; area blu; area de conservacion central; area de conservacion osa; area de conservacion pacifico central; area
    de conservacion tempisque; area limpia; area metropolitana de barcelona; area nett; area regional transit; areal bohler;
    areas assurances; arei outdoor gear; arena offshore; arendal kommune; arendals fossekompani; arepa &; argenta; argo;
    argos veterinaire; arhaus; arhelan; ariakit; ariant; arinea; ario; arion banki; aristocrazy; aritzia; arizona department
    of corrections; arizona department of corrections, rehabilitation and reentry; arizona department of transportation;
    arizona dps; arizona state parks; ark; ark bokhandel; ark bookstore; ark ecosystem; arkansas department of corrections;
    arkansas state parks; arkansas valley electric cooperative; arkell's; arken zoo; arket; arko; arlington county
    department of parks and recreation; arlington heights school district 25; arlo; arlt computer; arm; arm keil; arma dei
    carabinieri; armaguard; armand thiery; armazem paraiba; armbruster; armco; armeconombank; armee du salut; armeec;
    armonea; armor lux; armswissbank; armtek; arnika; arnold clark; arnold clark car & van rental; aroma; aroma espresso
    bar; aroma joe's; aroma joe's coffee; aroma kava; arome bakery; arooga's; arooga's grille house & sports bar; arpa
    lazio; arpa piemonte; arpal; arpav; arpavie; arqiva; arriva; arriva herts & essex; arriva italia; arriva north east;
    arriva personenvervoer nederland; ars technica; arsarp; arso; arssa; art lunch; art'otel; art-93; artea; arthur ford;
    arthus bertrand; artifact hub; artis; artix linux; arton; arton s.r.o.; artsakhbank; artstation; aruma; arv'i; arva;
    arvesta; arvida; arx; arxiv; arya home; asahi breweries; asahi linux; asahi shimbun; asahi soft drinks; asakuma; asana;
    asbank; ascend hotel collection; ascend performance materials; ascend performance materials france; asciidoctor;
    asciinema; asda; asda cafe; asda express; asda living; asda on the move; asda opticians; asean; asec; asekol; asepeyo;
    aseprite; asfinag; asha worker; ashford communities; ashley homestore; ashok leyland; ashton; asiahung; asian paints;
    asics; ask italian; asker kommune; asklepios kliniken; asko; asko - nabytek; asko - nabytok, spol. s r.o.; asko a.s.;
    asko nabytek; asko nabytok; askona; askøy kommune; asl; asl 3 genovese; asl roma 2; aslpc; asm vercelli; asoba; asp;
    aspen dental; aspiravi; aspire; aspirus; asprod; assai atacadista; assemblee nationale; assemblyscript; assens
    fjernvarme; asset education; assicurazioni generali; assistance publique - hopitaux de paris; assn; associacao atletica
    banco do brasil; associacao de bombeiros voluntarios de santa catarina; associacao de escuteiros de angola; associacao
    de pais e amigos dos excepcionais; associated electric cooperative; associazione guide e scouts cattolici italiani;
    associazione nazionale libera caccia; associazione volontari italiani del sangue; assu 2000; assupol; assupol life;
    assuredpartners; asta; asteo; aster pharmacy; asterisk; aston martin; aston martin lagonda; aston villa; astor enerji;
    astra; astral; astro; astros; asu - friuli centrale; asungdaiso; asurion tech repair & solutions; asus; aswak assalam;
    asylorganisation zurich; at home; at hop top-up machine; at hop validator; at&t; at&t florida; at&t internet; at&t
    mobility; atac; atacadao; ataf; atalenta; atari; atasay; atasun optik; atb; atb financial; atb-market; atc france; atc
    germany; atel; atem; atem's distributor; atg; athena bitcoin; athena investments; athens regional library system;
    athleta; athletico physical therapy; ati physical therapy; atlant basisonderwijs; atlanta gas light; atlante; atlantic
    fuel supply company limited; atlasos; atlassian; atm; atm mobilis; atmo auvergne-rhone-alpes; atmos pipeline;
    atmosphere; atmx by armaguard; atol; atom; atomgit; atos kliniken; atour hotels; atrium health; ats euromaster;
    attendant; attendo; attic salt; attiva; attria; atu; atunas; atura hotels; atvo; atwoods; au bon pain; au pain de mon
    grand-pere; au vide grenier; au vieux campeur; aubade; aubert; aubuchon hardware; auchan; auchan drive; auchan retail
    russia; auchan supermarche; auchan supermercado; auchan ukraine; auckland emergency management; auckland libraries;
    auckland transport; audacity; audemars piguet; audi; audible; audika; audilab; audio-technica; audiobookshelf;
    audioboom; audiomack; audition conseil; audition sante; audubon; augenzentrum eckert; augsburger verkehrsgesellschaft;
    augstsprieguma tikls; august storck kg; augusta transit; aulepa tuulepark ou; auntea jenny; auntie anne's; aurelio's
    pizza; auro domus; aurora health care; aurora multimarket; ausgrid; ausnet; aussie; aussie disposals; austin parks and
    recreation; australia pacific lng; australia post parcel locker; australian red cross lifeblood; australian wildlife
    conservancy; austrian power grid; autel; autentique; auth0; authelia; authentik; auto ag uri; auto depot; auto plus;
    auto securite; auto teilen landshut e.v.; auto value; auto value parts store; autobacs seven; autobahn; autobahn tank &
    rast; autobahn tank & rast gruppe; autobahnmeisterei fallingbostel; autobahnmeisterei neumunster; autobarn; autobuses
    urbanos de elche; autobuses urbanos de getafe; autobuses urbanos de granada; autobuses urbanos de jerez; autobuses
    urbanos de leon; autobuses urbanos de palencia; autobuses urbanos de segovia; autobuses urbanos de valladolid; autobuses
    urbanos de velez-malaga; autobusos de lleida; autocad; autocannon; autodesk; autodesk maya; autodesk revit; autofit;
    autograph collection; autograph collection hotels; autogrill; autohaus schmid waldkirch; autohopper; autohotkey; autoit;
    autolib'; autolpgas; autolux; automat; automat przesyłkowy aliexpress; automat skup; automattic; automester; automobile
    club d'italia; autonation; autonomous port of papeete; autopartner; autopista litoral sul; autopista planalto sul;
    autopistas del oeste; autopistas del sol; autoprefixer; autoprimo; autoridad de acueductos y alcantarillados; autoridad
    educativa federal en la ciudad de mexico; autoridad nacional del agua; autoritat territorial de la mobilitat de l'area
    de lleida; autoroutes du sud de la france; autoroutes paris-rhin-rhone; autostrada wielkopolska; autostrom einert gmbh &
    co. kg; autostrom plus; autostrom.plus; autosur; autotaalglas; autotrans; autotrolej; autour de bebe; autovision;
    autozone; auvergne numerique; auxerrois mobilites; ava; avacon; avacon netz; avajs; avalex; avalon; avalonbay;
    avaloniaui; avangrid; avangrid renewables; avani; avani hotels & resorts; avant2go; avantage7; avanti; avanza zaragoza;
    avast; avatacar; avatim; ave; avea; avec; aveda; avelo; avenir; avera health; averitt express; aversi; avery healthcare;
    aveve; avia; avia xpress; avianca; avias; avicenna pharmacy; avid hotel; avid hotels; avin; avira; avis; avis car sales;
    avista; aviva; avm; avocado; avolta; avon products; avri; avril; avtomir; avtovokzal klin; avu; avu netz; aw lab; await;
    awesome lists; awesomewm; awfis; awg bassum; awg mode; awg wuppertal; awg-modecenter; awigo; awista; awista-starnberg;
    awiteks; awk; awk aussenwerbung; awo; awo familienglobus; awo regionalverband rhein-erft & euskirchen; awo soziale
    dienste gemeinnutzige; awo unterbezirk dortmund; aws augsburg; aws stuttgart; awu oberhavel; awu ostprignitz-ruppin;
    awwwards; axa; axfood snabbgross; axia energia nordeste; axia energia sul; axiang rice noodles; axion; axione; axios;
    axis; axis communications; axo; axpo; axpo/ekz; ay yildiz; ayala malls; ayedas; ayenda; ayenda hotels; aygaz; ayk
    sonnenstudio; aytemiz; azbuka vkusa; azercell; azienda sanitaria provinciale di siracusa; azienda socio sanitaria
    territoriale della brianza; azienda trasporti bergamo; azienda trasporti e mobilita di ancona e provincia; azienda unita
    sanitaria locale umbria 1; azienda usl toscana centro; aziende industriali di lugano; azimut hotels; azko; azpetrol;
    azurit rohr; azzip pizza; b&b hotel; b&b hotels; b&b theatres; b&m bargains; b&m express; b&m home store; b&r
    automation; b-bop's; b-petrol; b.c. hydro; b.c. pizza; b8ta; ba ecobici; ba&sh; babel; babelio; babi; babies r us;
    babies r us south africa; babilou; baby bunting; baby-walz; babygap; babylon.js; babyone; bac credomatic; bacardi;
    bacer; bach hoa xanh; bach to rock; bachmeier; bacio di latte; back yard burgers; back-factory; backblaze; backbone;
    backbone.js; backendless; backer andresen; backer gortz; backerei behrens-meyer; backerei dreissig; backerei fuchs;
    backerei going; backerei grimminger; backerei happ; backerei hosselmann; backerei leifert; backerei pappert; backerei
    schmidt; backerei schneider; backerei wahl; backhaus hackner; backhaus hennig; backhaus nahrstedt; backstage; backstube
    wunsche; backwerk; bad ems-nassau; badcock home furniture; badcock home furniture &more; bademiljø; baden.net; badenova;
    badenova netze; badenova warmeplus; badoo; badr; badr banque; badrhino; badyory; bafang dumpling; bafra kebab; bag o'
    crab; bagel corner; bagels & beans; baggins coffee; bagietka; bagshaws residential; baguette; baguette & baguette;
    bahama breeze; bahart jegykiado automata; bahcesehir koleji; bahlsen; bahlsen outlet; bahn-bkk; bahnhofsmission;
    bahnhofsozialdienst; baidu; bailey nelson; bairstow eves; baixing; baja fresh; bajaj; bajaj auto; bajs; bajs zagreb;
    bakalari; baker hansen; baker's cottage; bakers + baristas; bakers delight; bakery andresen; baki elektrik uretim ltd.
    sti.; bakker bart; bakker van maanen; bakmaz; bakmi gm; balai besar konservasi sumber daya alam jawa barat; balai besar
    konservasi sumber daya alam sumatera utara; balai konservasi sumber daya alam maluku; balai konservasi sumber daya alam
    sulawesi tenggara; balai konservasi sumber daya alam sumatera barat; balenciaga; baleno; balfe's bikes; balfours;
    balikobox; balikovo; balikovo box; baliwag; baliz textilwerke; ballad health; balladins; ballenoil; bally; ballywater
    windfarms; balm; balm solar; baloise; balticbike; baltimore city department of public works; baltimore city department
    of recreation & parks; baltimore county department of aging; baltimore county department of recreation and parks;
    baltimore county loop; baluard barceloneta; bambi yatak; bamboo; bamboo sushi; bambu; bambu lab; bambule; bamiyan;
    banamex; banana moon; banana tree; banapresso; banca 360 fvg; banca afirme; banca agricola popolare di sicilia; banca
    comerciala romana; banca di asti; banca di cividale societa per azioni - societa benefit; banca fideuram; banca
    generali; banca generali private; banca intesa; banca intesa beograd; banca march; banca mediolanum; banca monte dei
    paschi di siena; banca nazionale del lavoro; banca popolare di puglia e basilicata; banca popolare di sondrio; banca
    popolare pugliese; banca sella; banca transilvania; bancaribe; bancastato; banco24horas; bancolombia; bancomeeva;
    bancoomeva; bandai namco amusement; bandcamp; bandec; bandeira branca; bandi; bandi vamos; bandlab; bandotaro;
    bandsintown; bane nor; banedanmark; banesco; banese; banestes; banette; bang & olufsen; bangalore metro rail corporation
    limited; bangchak petroleum public company limited; banila; banjo's bakery cafe; bank99; banka creditas; banka intesa
    sanpaolo; banka kombetare tregtare; banka kovanica; banka kovanica d.d.; bankers life; bankfinancial; bankfinancial fsb;
    banking hub; bankinter; bankomat; banks renewables; banks's; bankwest; bannatyne's; banner health; banorte; banpais;
    banpara; banque atlantique; banque cantonale de fribourg; banque cantonale de geneve; banque cantonale du jura; banque
    cantonale du valais; banque cantonale neuchateloise; banque cantonale vaudoise; banque de france; banque de l'habitat du
    mali; banque du caire; banque dupuy de parseval; banque et caisse d'epargne de l'etat; banque exterieure d'algerie;
    banque laurentienne; banque misr; banque national de credit; banque nationale; banque palatine; banque populaire; banque
    populaire grand ouest; banque raiffeisen; banque saudi fransi; banque zitouna; banquet; banregio; banrisul; banrural;
    banter by piercing pagoda; banya style; banyan tree; bao's pastry; bapco; baptist health; bar + block; bar louie; bar
    louie restaurants; bar one racing; barbarossa backerei; barbeque nation; barbeques galore; barberitos; barbershop by
    timpson; barbour; barburrito; barcelo; barcelona metro; barchester healthcare; barclays; baremetrics; bareminerals;
    baren-treff; barenland; barents nett; barfoot & thompson; bargain booze; bargain booze select convenience; bargain buys;
    bargain chemist; barista; barista coffee; baristi; barko loans; barmenia; barnard marcus; barnardo's; barnes & noble;
    barnes & noble college booksellers; barneys new york; barnimer busgesellschaft; baron rozi restaurant; barqi tojik;
    barranafaddock sustainable electricity limited; barre3; barrhead travel; barrio bars; barrique; barro's pizza; barry's;
    bartaco; bartell drugs; bartow county school system; barwon water; basay; base ui; base2charge; basecamp;
    basellandschaftliche kantonalbank; baserow; baseus; basf; bashas'; basher fromagerie; bashinformsvyaz; bashkia tirane;
    bashneft; basic attention token; basic-fit; basil box; basilic &; basilico; basin area transit; basin electric power
    cooperative; basin transit; basisbank; baskin robbins; baskin-robbins; basko; basko supermercati; basler kantonalbank;
    bass pro shops; bassett furniture; bassin de pompey; bastard burgers; bastide; bastide le confort medical; bastion
    hotel; bastion hotels; bastyon; bat; bata limited; bataillon de marins-pompiers de marseille; batangas ii electric
    cooperative; bataraza district i; bataraza district ii; batavia public school district 101; batemans; bath & body works;
    bath depot; baton; batopin; batopin cash; batteries plus bulbs; batterlife; battery world; battle.net; batumvelo; bauer
    media outdoor; bauernmarkt munchen; bauhaus; bauking; baumax; baume & mercier; bauspezi; bavarian administration of
    state-owned palaces, gardens and lakes; bavarian state office for environmental protection; bawag; bawag psk; baxmal
    tuman xalq ta'limi boshqarmasi; baxter; bay ferries; bay wheels; baybike; baybus; baydoner; bayer; bayer schering
    pharma; bayerische polizei; bayerische vermessungsverwaltung; bayerische verwaltung der staatlichen schlosser, garten
    und seen; bayerisches landesamt fur umwelt; bayerisches landeskriminalamt; bayerisches rotes kreuz; bayernets;
    bayerngas; bayernwerk; bayernwerk netz; bayleys; baylor scott & white health; baymont; baymont by wyndham; bayne's;
    baywa; bazaar; bazel; bazhayemo zdorovya; bb seguridade; bb-southtex; bb.q chicken; bbb; bbbank; bbc; bbe energie; bbmp;
    bbq; bbt alabama intrastate; bbt alatenn; bbt mississippi; bbt-gruppe; bbva; bbva argentina; bbva mexico; bbva peru;
    bbva provincial; bc cannabis store; bc ferries; bc housing; bc hydro; bc liquor store; bc parks; bc rapid transit; bc
    transit; bcc; bcc roma; bcee; bcf; bci; bcp; bcr; bcycle; bd's mongolian grill; bdbos; bdc; bdl; bdm; bdm banca; bdo;
    bdo canada; bdood; be at one; be charge; be emobil; be.ev; bea; beacon; beacon lighting; beacon roofing supply; beales;
    bealls; beams; beares; bearn des gaves community of communes; bears & friends; beat81; beatport; beats by dre;
    beatstars; beaumont municipal transit; beaumont tiles; beaumont zip; beauregard electric cooperative; beauty success;
    beauty supply outlet; beauty zone; beautyhairshop; beaverbrooks; bebe 9; bebeco; bechtel; beck's coffee shop; becker +
    floge; becker buttner held; becker's; becu; bed bath & beyond; bed bath n' table; bedas; bedfordshire schools trust
    limited; bedmart; beds r us; bedshed; bedsrus; bee gees; beechworth bakery; beef o'brady's; beefeater; beehive
    operating; beekeeper studio; beeline; beep; beer market; beets & roots; befed; befree; beggars pizza; behance; behorde
    fur inneres und sport; behorde fur schule und berufsbildung; behorde fur schule und berufsbildung der freien und
    hansestadt hamburg; beianrufauto; beijer byggmaterial; beijing bites; beijing daoxiangcun foodstuff; beijing subway;
    beijing zhang yiyuan tea; beisia; beko; bel&bo; belastingdienst; belc; belchicken; beldona; beldruk; belfast bikes;
    belfius; belgazprombank; belgische federale regering - gouvernement federal belge - belgische foderale regierung;
    belgosstrakh; belhaven pubs; belib'; believ; belize electricity limited; belk; belkniga; bell aliant; bell canada; bell
    mobility; bella italia; bellaflora; belle property; belle tire; bellona; belloo; bellstores; belmarket; belmart;
    belmond; belorusneft; belros; belshina; beltelecom; beltone; belugyminiszterium orszagos katasztrofavedelmi
    foigazgatosag; belushi's; belvaros-lipotvaros parkolas; belvnesheconombank; belvoir; belwest; bem; bembos; ben & jerry;
    ben & jerry's; ben bridge jeweler; ben franklin transit; ben sherman; ben's cookies; benab oil company limited;
    benavides; bench; bench body; bench fix; bench.; benchmarx; bender; bene; benedetti's pizza; benefit brow bar; benefit
    cosmetics; bengkel; bengong's tea; benihana; benita; benjamin moore; benjamin moore &; bennigan's; benny &; benoit
    audition; benson auto parts; bensons for beds; bentley; bento; bento bowl; bento sushi; bentobox; bentoml; benton area
    transit; benton pud; benu; benvenuti; benz wein- und getrankemarkt; benzina; beo-lab; beobank; beone; bepon; bereal;
    beredskab & sikkerhed; berel; berezhnaya apteka; berezka; bergen bysykkel; bergen kommune; bergisch-rheinischer
    wasserverband; bergische diakonie aprath; bergische energie wipperfurth; berkman; berkshire hathaway; berkshire hathaway
    homeservices; berkshire wind power cooperative; berlin doner kebap; berlin-textilrecycling; berliner energie und warme;
    berliner feuerwehr; berliner stadtreinigungsbetriebe; berliner stadtwerke; berliner verkehrsbetriebe; berliner
    volksbank; berliner wasserbetriebe; berlitz; berlitz japan; bermuda department of corrections; bermuda department of
    public transportation; bermuda ministry of education; berner kantonalbank; bernmobil; berry fibre optique; berrys
    coaches; bershka; bertucci's; berufsfeuerwehr koblenz; berwyn north school district 98; berwyn south school district
    100; besancon vol libre; besas; bescom; besikta bilprovning; besiktepe uretim ve ticaret a.s.; besson chaussures; besson
    shoes; best; best & less; best brains; best brains learning centers; best buy; best buy express; best buy mobile; best
    denki; best express; best friends; best hotels; best in parking; best mart 360; best western; best western plus; best
    western premier; best-one; bestdrive; bestore; beststart educare; bestway; bestway wholesale; beta; betboom; betcity;
    beter bed; beter horen; betfair; betfred; beth israel lahey health; bethel; bethowen; better; better auth; better buzz
    coffee; better energy a/s; better energy stevning p/s; better stack; better world recycling; betterdiscord; betts; betty
    barclay; betty's burgers; bev; bevco; bever; bevilles jewellers; bevmo!; bevy; bew; bew berliner energie und warme;
    beyfin; beyond hello; beyosa; bezeq the israeli telecommunication; beziers mediterranee transports; bezirksamt
    charlottenburg-wilmersdorf von berlin; bezirksamt eimsbuttel; bezirksamt friedrichshain-kreuzberg von berlin; bezirksamt
    hamburg-mitte; bezirksamt hamburg-nord; bezirksamt neukolln von berlin; bezirksamt spandau von berlin; bezirksamt
    steglitz-zehlendorf von berlin; bezirksamt tempelhof-schoneberg von berlin; bf goodrich; bfc fibre; bfgoodrich; bft; bg
    kliniken; bg toll; bgl bnp paribas; bgv; bh posta; bharatbenz; bharti airtel; bhartiya jalpan; bhat-bhateni super
    market; bheart noodles; bhermanos; bhf pawnshop & jewelry store; bhima jewellers; bhpetrol; bi-lo; bi-mart; bi1;
    bianlifeng; bianyifang; biba smart playground; biba ventures; bibliocabine; bibliocenter; biblionet groningen;
    biblioplus; biblioteca comunale di trento; biblioteche bologna; biblioteka krakow; biblioteka miejska w łodzi;
    biblioteka publiczna im. j. u. niemcewicza w dzielnicy ursynow m.st. warszawy; biblioteka publiczna m.st. warszawy;
    biblioteka publiczna w dzielnicy srodmiescie m.st. warszawy; biblioteka raczynskich; bibliotheek aanzet; bibliotheek den
    haag; bibliotheek eemland; bibliotheek eindhoven; bibliotheek gelderland zuid; bibliotheek hoeksche waard; bibliotheek
    kennemerwaard; bibliotheek lek & ijssel; bibliotheek oosterschelde; bibliotheek rijn en venen; bibliotheek rivierenland;
    bibliotheek rotterdam; bibliotheek utrecht; bibliotheek waterland; bibliotheek west-brabant; bibliotheek z-o-u-t;
    bibliotheek zeeuws-vlaanderen; bibliotheken mar en fean; bibliotheken noord fryslan; biblus; bibus; bic camera; bicas;
    bici cuenca; bici las condes; bicicas; bicici; bicicletar; bicicoruña; bicikelj; bicilog; bicimad; bicimia; bicincitta;
    bicing; biciquito; bicirio; bico de xeado; bicy; bidv; bidvest bank limited; bieb bieb aalst; biedronka; biesiadowo;
    biffa; big 4 holiday parks; big 5 sporting goods; big apple; big apple bagels; big bazaar; big bazar; big bee; big bite;
    big blue bus; big bompreco; big boy; big boy restaurants; big brothers big sisters lone star; big bus tours; big c; big
    c mini; big cartel; big echo; big fernand; big gesundheit; big lots; big market; big o tires; big orange; big save
    furniture; big star; big w; big y; big y world class market; big yellow self storage; big-a; big4 holiday parks;
    bigbasket; bigbelly solar compactor; bigbluebutton; bigchefs; bigcommerce; biggby coffee; bigge energie; bigmat;
    bigmedia; bigmedia, spol. s r.o.; bigotti; bigpizza; bij de bieb; bijou brigitte; bik bok; bike belem; bike chattanooga;
    bike pe; bike poa; bike salvador; bike sampa; bike share connect; bike share toronto; bike totaal; bike vitoria;
    bike&co; bike-energy; bikeaway; bikebox; bikekia; bikemi; bikenhv; bikenow; biker; bikerio; bikesantiago; biketower;
    biketown pdx; biketown whq; bikeu; biki; bikkuri donkey; bil; bil ta garbi; bila romashka; bilbaobizi; bild; bile suhe;
    bilfen okulları; bilgro; bilibili; bilka; bill miller bar-b-q; bill miller bar-b-q enterprises; bill's; billa; billa
    dnes; billa marktkuche; billa now; billa plus; billa stop & shop; billa unterwegs; billabong; billboard; billerud; billy
    tacos; biltema; bilxtra; bim; bimba y lola; bin inn; binance; binder optik; bing lee; bingo; bingo supermarket; binny's
    beverage depot; bio backerei meffert; bio c' bon; bio link; bio mundo; bio-planet; bio-val; bioaxiome; biobag;
    bioburger; bioclinic; bioconductor; biocoop; biofutur; biogas linnau gbr; biogroup; biolab avenir; biolaris; bioliance;
    biomarkt; biomax; biome; biomonde; bionext; biopath; biopath unilabs; bioped; biorylis; biosites; biotech usa;
    biotechusa; biotus; bipa; bir; birds; birds bakery; birkenstock; birmingham park and recreation; birthday; birzu duona;
    birzu rajono savivaldybes jurgio bielinio viesoji biblioteka; birzu rajono savivaldybes poliklinika; biscuitville;
    bisecthosting; bisquets obregon; bistro regent; bit; bit mobility; bitbucket; bitcoin; bitcoin cash; bitcoin depot;
    bitcoin sv; bitcomet; bitdefender; bite; bitesize greggs; bitly; bitrise; bits; bitstop; bitsy; bittorrent; bitwarden;
    bitwig; biu biu; bivouac outdoor; bixi; bizi; bizim eczanesi; bizkaibizi; bizzarro; bizzbee; biłgorajskie centrum
    kultury; bj's; bj's restaurant & brewery; bjncx; bjorn steiger stiftung; bjorn-steiger-stiftung; bjp; bjurfors;
    bjørnafjorden kommune; bkf; bkj eschweiler; bkk; bkk jegy- es berletkiado automata; bkk ticket vending machine; bkk-vbu;
    bkm fotav; bkm nonprofit zrt.; bkv; bkw; bkw energie; blablacar bus; blachly-lane electric cooperative; black & decker;
    black angus; black angus steakhouse; black bar burger; black bear diner; black hills electric cooperative; black red
    white; black rock coffee; black sheep coffee; blackberry; blackberrys; blackjack pizza; blackmagic design; blackout;
    blacksburg parks and recreation; blackstore; blago; blaikenvind aktiebolag; blain's farm & fleet; blain's farm and
    fleet; blake's lotaburger; blancom; blank street coffee; blast fitness; blaze pizza; blazek; blazek praha; blazemeter;
    blazor; blender; blenz coffee; bleu libellule; bleuforet; blibli; blick op onderwijs; blikle; blimpie; blinds to go;
    blink; blink fitness; blisk; bliska; block advisors; blockbench; blockbuster; blockbuster video; blockchain.com;
    blogger; bloglovin; blokker; blomsterlandet; bloom hotel; bloomingdale's; bloomington parks & recreation; bloomington
    transit; blooms the chemist; bloomsyard; bls; blue amigo; blue beacon; blue beacon truck wash; blue bear; blue bottle
    coffee; blue bottle liquors; blue bottle liquors express; blue bottle liquors platinum; blue bottle liquors xl; blue
    corner; blue cross; blue cross denmark; blue cross pet clinic; blue cube operations; blue dart; blue dart express; blue
    diamond garden centres; blue frog bar & grill; blue illusion; blue rhino; blue star donuts; blue style; blue tit; blue
    tokai coffee roasters; blue tomato; blue-bike; bluearth renewables; bluebikes; bluebonnet electric cooperative;
    bluecharge; bluefin resources; bluefit; bluemercury; bluenotes; bluepearl; blueprint; bluesg; bluesky; bluesound;
    bluespirit; bluestar; bluestone natural resources; bluetooth; bluff meat supply; blume 2000; blumen b&b; blumen risse;
    blyzenko; bm cesko; bm supermarket; bmart; bmat education; bmc; bmci; bmn bouwmaterialen; bmo; bmr; bms bulgarska
    kukhnya; bmv connect; bmw; bmw motorrad; bna; bnb chain; bnda; bni; bnl; bnp paribas; bnp paribas bank polska; bnp
    paribas el djazair; bnp paribas fortis; bnp paribas polska; bo's coffee; bo-rent; boar's head; boardgamegeek; boat;
    boathouse; bob & berts; bob box; bob evans; bob evans restaurants; bob jane t-marts; bob the bus; bob's; bob's discount
    furniture; boba guys; bobablastic; bobbi brown; boboli; boc; bocage; bocholter energie- und wasserversorgung;
    bochum-gelsenkirchener strassenbahnen; boconcept; boconcept a/s; bodega aurrera; bodega aurrera express;
    bodensee-therme; bodenseemobil e.v.; bodimed; body attack; body details; body glove; body masters; body minute;
    bodycare; bodystreet; bodytech; bodzio; bodø energi; bodø kommune; boe; boe parking; boehringer ingelheim; boeing;
    boekentil; boekenvoordeel; boels; boels rental; boerenbond; boesner; boft; bog & ide; bogart man; bogestra; boggi
    milano; bogner; boheme; bohemia interactive; bohus; bojangles'; bojangles' famous chicken 'n biscuits; bok; bok
    financial; bok korean fried chicken; bolia; bollore; bollywood kebab; bolo da madre; bom; bombardier; bombay cutting
    chai; bombers de la generalitat de catalunya; bomgaars; bon app!; bon secours health system; bon vent de l'ebre, s.l.u.;
    bon worth; bonafide; bonanza steakhouse; bonarea; bonchon chicken; bondon wind aps, filial danmark; bone daddies;
    bonefish grill; bonett; boni; boni-soir; bonita; bonita men; bonjour; bonjuk; bonmarche; bonne gueule; bonneville joint
    school district no. 93; bonnorange; bonobo; bonobos; bonpreu; bonworth; boojum; book off; book-n-drive; book1st;
    bookalope; bookbub; booker wholesale; booking.com; bookmeter; bookmyshow; books kinokuniya; books-a-million; bookstack;
    booktrading; booly wind farm limited; boon's markt; boost juice; boost mobile; booster juice; boosty; boot barn; booths;
    bootlegger; boots; boots opticians; bootstrap; boq; bora!; boralex; boras stad; bord na mona; bordeaux metropole;
    bordner; borealis infrastructure; boreas; borek; borgbackup; borgesiusstichting; bork; borkum riffgrund 2 offshore wind
    farm gmbh & co. ohg; borkum riffgrund 3; borkum riffgrund i offshore windpark a/s gmbh & co. ohg; bornholms energi &
    forsyning; borusanenbw enerji; bosch; bosco; boscov's; bose; boseh; bosideng; boss; bossa; bossini; boston globe; boston
    market; boston pizza; botanic; botas; botble cms; boticas y salud; botika ng barangay; bottega veneta; bottega verde;
    botticelli; bottledrop; bottledrop express; bottledrop plus; bottlemart; bouclair; bouclair home; bouclair maison;
    boulanger; boulangerie ange; boulangerie feuillette; boulangerie louise; boulder b-cycle; bounce; bourbon st. grill;
    bourgogne recyclage; bouticycle; boutique grandes lignes; boutique la vie en rose; boutique orange monney; boutique
    paraboot; bouygues; bouygues telecom; bower; bowie-cass electric cooperative; bowlero; box now; box now bulgaria;
    boxberry; boxer build; boxer liquors; boxlunch; boxnow croatia; boxnow greece; boxy svg; boyd cat; boylesports; boyner;
    boys & girls clubs of america; bp 2go; bp connect; bp europa se; bp europe se; bp exploration & production; bp express;
    bp petrochina; bp pulse; bp shop; bpa; bpc; bper banca; bpet; bpi; bpost; bpx gathering; bpx midstream; br mania;
    brabant water; brabants landschap; bradesco; bradfords building supplies; bradleys; bradlows; braganza tea; brain;
    brains; braintrust; brainwash; brainwave; brakar; brakes plus; bram ladage; brampton transit; brand & redning
    sønderjylland; brandenburgischer it-dienstleister; brandfetch; brandfolder; brandtl; brandweer twente; brandweer
    westhoek; brandweerzone midwest; brandweerzone rivierenland; brandy melville; brangeon environnement; brannvesenet midt
    iks; brannvesenet sør iks; brantano; brantano footwear; bras n things; brasil telecom; brattmyrliden vind; braum's;
    braunschweiger netz; braunschweiger verkehrs-gmbh; brave; bravo! italian kitchen; brax; brazos electric power
    cooperative; brd; brd - societe generale; bread ahead; breadlife; breadtalk; breadtop; break & wash; breal; brebemi;
    brec; bred; breent; breeze bike share; breeze two energy gmbh & co. kg; breheim nett; breitling; breizh cafe; breizhgo;
    bremer heimstiftung; bremer strassenbahn; breng; brenntag; breno; brescia mobilita; brest metropole; bretagne affichage;
    breuninger; breva; brevard county library system; brevo; brewdog; brewers; brewers fayre; brewhouse & kitchen; brewingz;
    brex; brexiteers; brezan; brezelkonig; brf norra guldheden nr 1; brfk; brg lone star; brgm; bri; bria flats; bria homes;
    bricks; bricks & minifigs; brico; brico cash; brico depot; brico io; brico ok; bricocenter; bricofer; bricoma; bricoman;
    bricomarche; bricopro; bricorama; bridgehead; bridgehead coffee; bridgeland; bridgestone; bridgfords; brie et 2 morin;
    briggs equipment; bright energy investments; bright horizons; bright now! dental; bright store; brighthouse; brighton
    collectibles; brightridge; brik oven; brilleland; brillen rottler; brillen.de; brillux; brio; brio italian grille;
    brioche doree; brisbane catholic education; briscoes; briscoes homeware; bristol water; brit hotel; britannia hotels;
    britannia village general; british bakery; british columbia ministry of transportation and infrastructure; british heart
    foundation home store; british ordnance survey; british red cross; british solar renewables; brloh; brnenka; broadcom;
    broadway circuit; brocard; brod & salt; brodernas; broeders van liefde; broker consulting; brokerlink; brom; brompton
    bike hire; bronson's burgers; brookdale senior living; brookfield properties; brookfield renewable; brookfield renewable
    us; brookfield white pine hydro; brookings municipal utilities; brooklyn nets; brooksfield; brookshire brothers
    pharmacy; brookshire's; brookshire's pharmacy; brookstone; brotex; brothaus; brow art 23; brow studio 7; brown & merry;
    brown bear car wash; brown's chicken; brown's chicken & pasta; browns; browns restaurants; browns shoes; brsm-nafta;
    bruegger's; bruegger's bagels; brugsen; bruin bike share; brumby's bakeries; brumby's bakery; bruna; brunello cucinelli;
    brunet; bruno banani; brussels - prevention & security; brussels environment; bruster's ice cream; brut butcher;
    bruxelles environnement - leefmilieu brussel; bruxelles mobilite - brussel mobiliteit; bruxelles-proprete - net brussel;
    bryan texas utilities; brynza; bs netz; bsb fashion; bsb recycling gmbh, ehemalig blei- und silberhutte braubach; bsd;
    bsd link; bsnl; bspp; bspwm; bsr; bsz stiftung; btc; btn; btnbikeshare; btp; btpn; btv; btv lohsa; bubba's 33;
    bubbakoo's burritos; bubble waffle cafe; bubbles; bublr bikes; buc-ee's; buca di beppo; buccellati; buccellati holding
    italia; buchbinder; buchbinder rent-a-car; bucher pustet; buchereien wien; bucherhauschen; buchhandlung walther konig;
    buck mason; buckeye development & logistics; buckeye texas hub; bucking bull; buckle; buco; budapest hev; budapest ii.
    kerulet parkolas; budapest xiii. kerulet parkolas; budapesti kozlekedesi kozpont; budavar parkolas; budbee; buddy;
    buddy's pizza; budgens; budget brake & muffler auto centres; budget brake and muffler auto centres; budget host; budget
    host inn; budget rent a car; budget truck rental; budibase; budimex mobility; budmil; budni; budnikowsky; budynok
    ihrashok; buefy; buenas migas; buffalo & erie county public library system; buffalo grill; buffalo wild wings; buffalo
    wings & rings; buffer; buffetti; bufkes; bug; bug multisystem; bugatti; bugatti automobiles s.a.s.; bugcrowd; buick;
    build it; build-a-bear workshop; buildbase; builders express; builders firstsource; builders superstore; builders trade
    depot; builders warehouse; buildhollywood; buildkite; builtbybit; bukalapak; bukvoed; bulecopack; bulgari; bulgarian
    sports sweepstakes; bulgartransgaz; bulk barn; bulma; bulmag; bulochnye f. vol'cheka; bulthaup; bump; bumper to bumper
    auto parts; bumpers; bumpers drive-in; bun; bund; bund fur umwelt und naturschutz deutschland; bund muslimischer
    pfadfinderinnen und pfadfinder deutschlands; bundesagentur fur arbeit; bundesamt fur naturschutz; bundesamt fur
    strahlenschutz; bundesheer; bundesinnungskrankenkasse gesundheit; bundeskriminalamt; bundesnachrichtendienst;
    bundespolizei; bundesstadt bonn; bundeswehr; bundnis 90/die grunen; bungie; bunkyodo; bunnings warehouse; bunnpris;
    bunny; bunny.net; bunnypower; bunq; buns from home; buona; bupa; bupa dental care; burberry; burchacinscy; burgenland
    energie; burger & lobster; burger king; burger king surveillance; burger king toilets; burger machine; burger saloon;
    burger urge; burger-energie-unterhaching eg; burgeranch; burgerenergie tauberfranken 2 eg; burgerfi; burgerfuel;
    burgerheart; burgerim; burgerme; burgermeister; burgers bar; burgerville; burgerwindpark beuchte; burgerwindpark
    mittelholstein; burgo; burgus burger bar; burke centre conservancy; burlex; burlington resources; burns the bread;
    burnsco; burp suite; burrito boyz; burrito madre; bursa halk ekmek; bursa temiz enerji elektrik uretim san. ve tic. a.
    s.; burson auto parts; bus eireann; bus network in wrocław; bus ratp; bus transport in guangzhou; busaba; busch; buses
    in kaliningrad; bush heritage australia; bush's chicken; bushe; bushman; business development bank of canada; busitalia
    veneto; buskerud fylkeskommune; busy bees; busy bees nurseries; butcher shop lenarcik; butchies; butera market; butler
    cat; butlers; buu đien trung tam 3; buy buy baby; buy me a coffee; buybuy baby; buysellads; buzz bingo; buzz gym;
    buzzfeed; bv zonnepark ameland; bvg; bvlgari; bvs; bvz; bw premier collection; bw signature collection; bw-bank; bwegt;
    bwg transit; bwoc; bws; bwt aqua; byblos bank armenia; bycyklen; byd; byd auto; bydgoski rower aglomeracyjny; bygger'n;
    byggmakker; byggmax; byggtorget; byju's; byrider; byrne dairy; byrne dairy & deli; byron hamburgers; bysykkel;
    bytedance; bytovy textil skodak; bzb; bærum kommune; c spire; c spire wireless; c!ty'super; c'entro in bici; c'est deux
    euros; c++ builder; c-a-l ranch; c-park; c-store; c-town supermarkets; c-tran; c.d.v.l. du cantal; c.d.v.l. puy-de-dome;
    c.velo; c2 education; c5 cdmx; ca2bm; caa; caba; cabela's; cabeolica; cabinet bedin; cabinets to go; cacau show; cache
    cache; cachet; cachyos; cacl; cactus; cactus club cafe; cadafe; cadbury; caddy; caddy's; cadeca; cadence academy
    preschool; cadent; cadera; cadillac; cadres blancs; caen la mer; cafe & bar celona; cafe amazon; cafe baristi; cafe
    cafe; cafe cappuccino; cafe coffee day; cafe coton; cafe de crie; cafe de nata; cafe del sol; cafe depot; cafe droptop;
    cafe du monde; cafe extrablatt; cafe frei; cafe joe; cafe joyeux; cafe local; cafe martinez; cafe nimrod; cafe noir;
    cafe oma; cafe punta del cielo; cafe quindio; cafe rio; cafe rouge; cafe yumm!; cafe zupas; cafepress; caffe bene; caffe
    nero; caffe pascucci; caffe spettacolo; caffe trieste; caffe veloce; caffe vergnano; caffe vergnano 1882; caffeine;
    cafpi; cagepa; cainz; cairo graphics; cairo metro; caisse d'allocations familiales; caisse d'epargne; caisse nationale
    des assurances sociales; caisse primaire d'assurance maladie; caixa; caixa altea; caixa callosa; caixa dos correios;
    caixa economica federal; caixa geral de depositos; caixa ontinyent; caixa popular; caixa rural galega; caixabank;
    cajasiete; cajasur; cajasur banco; cajaviva. caja rural; cajaviva. caja rural de burgos, fuentepelayo, segovia y
    castelldans; cake box; cakephp; cal.com; calbank; calbayog district i; calbayog district ii; calbayog district iii;
    calbayog district iv; calbayog district v; cale; caledonian macbrayne; calendly; calgary board of education; calgary
    transit; caliber; caliber car wash; caliber collision; calibre-web; calibus; calida; california burrito; california
    closets; california department of corrections and rehabilitation; california department of fish and wildlife; california
    department of forestry and fire protection; california department of parks and recreation; california department of
    transportation; california dmv; california dmv now; california fish grill; california fried chicken; california highway
    patrol; california pizza kitchen; california sandwiches; california tortilla; calitom service public des dechets de
    charente; call a bike; call a pizza; call it spring; callagheen wind farm; calliope; caloring; calpine; calpine texas
    pipeline; calpis; caltex; caltrain; calvert cliffs nuclear power plant chemistry; calvin klein; calypso; calzedonia;
    camaieu; cambio carsharing; cambria hotel; cambria hotels; cambridgeshire constabulary; cambus; came parkare; camel
    active; camelia; camella; camella manors; camep; camicado; camicissima; camille albane; camisaria colombo; camomilla;
    camp alpine; camp david; campaign monitor; campaillette; campanile; campbell county school district number 1; camping la
    marina; camping municipal le pont de l'etang; camping world; campus suite; camunda; camuzzi gas del sur; can do; can
    eczanesi; canac; canada computers; canada goose; canadian breaks wind farm; canadian imperial bank of commerce; canadian
    red cross; canadian solar; canadian tire; canadian tire gas+; canadien national; canal de isabel ii; canal-pub; canali;
    canard; canbo; canby area transit; cancer research uk; candlewood suites; candy tyme; canes midstream g&p; cangnan bus;
    canna cabana; cannabist; cannone; canonical; canopy; canopy by hilton; canres ruzgar enerji uretimi san. ve tic. a.s.;
    canta ruzgar enerji santrali - rhg enerturk enerji uretim ve ticaret anonim sirketi; cantata; cantera operating;
    cantium; cantv; canvas; canyon creek resources; canyon isd; cap cotentin; cap'bus; cap-markt; capacitor; cape union
    mart; capi electronics; capi-lux electronics; capio; capital bikeshare; capital dynamics; capital one; capital
    pathology; capital ria; capital small finance bank limited; capitalbank; capmetro; capmetro bikeshare; cappawhite wind;
    cappuccino; caprabo; capricciosa; caprinos; caprinos pizza; capriotti's; caprover; capstone infrastructure; captain d's;
    capuce; capwatt; car de defensa de la meseta de bucaramanga; car jaune; car sharing trentino; car throttle; car-x;
    carabineros de chile; caravan; carbon health; card factory; cardano; cardmarket; cards direct; cardtronics; carducci;
    cardzone; care uk; carenex; careyn; carglass; cargus; carhartt; carhartt work in progress; caribbean cinemas; caribou
    coffee; caritas; caritas ambrosiana; caritas austria; caritas hong kong; caritas osterreich; caritas slovakia; caritas
    switzerland; caritas ukraine; caritas-spes ukraine; caritasverband dortmund; caritasverband hannover e.v.; carl zeiss;
    carl's jr.; carlance; carlin; carlings; carls jr; carlton cards; carluccio's; carmax; carolina gas transmission; caroll;
    carpeople; carpet one; carpet one floor & home; carpetright; carphone warehouse; carpisa; carplus auto leasing;
    carprice; carquest; carrabba's italian grill; carrd; carre blanc; carrefour bon app; carrefour contact; carrefour
    express; carrefour market; carrefour montagne; carrefoursa; carris; carris metropolitana; carroll electric cooperative;
    carroll motor fuels; carry out; cars region haute-savoie; cars region isere; cars region puy-de-dome; cars region
    savoie; carsharing erlangen; carshop; carstar; cart; carter's; carter's oshkosh; carters; cartersville parks and
    recreation; cartier; cartier energie eolienne; carto; cartorio eleitoral; cartrans; cartridge world; carturesti; caruiz
    gadm tena; carulla; caruna; caruso carsharing; carvel; carvelo2go; caryl baker visage; casa de bolos; casa del libro;
    casa do construtor; casa do pao de queijo; casa pariurilor; casas bahia; casatramway; casc; cascades east transit;
    cascadia mobility; casden; caser; casetify; casey's; casey's general store; cash 4 you; cash america pawn; cash app;
    cash converters; cash credit; cash express; cash generator; cash money; cash plus; cash store; cashbox partyworld;
    cashbuild; cashco financial; cashflex; cashmax; cashterminal; cashzone; casino; casper; cassa di risparmio di asti;
    cassano's pizza king; castaño; castbox; casting; castle dental; castle fine art; castle pubs; castle rock brewery;
    castle rock ridge limited; castorama; castro model; cat scale; catalonia hotels & resorts; catarina midstream; catena;
    caterpillar; catherines; catholic district school board of eastern ontario; catholic education sandhurst limited;
    catholic health initiatives; catimini; cato; cats protection; causeway link; cava; cavavin; cavea plus; cavtex; cawachi;
    cayuga health; cazoo; caño limon - coveñas; cb estrada pawnshop; cba; cba bolero; cba klasiko; cba kome; cbao; cbc; cbl
    properties; cbre; cbs; cc porte de dromardeche; ccaa; ccacvi; ccas; ccc; cceg; ccf; ccleaner; ccll; cclsd; ccmdl;
    ccmpcvv; ccpop; ccpro; ccr novadutra; ccr spvias; ccr viacosteira; ccrls; ccss; cctvi; ccvcd; cdc; cdeee; cdek; cdphp
    cycle; cdu; ceamse; cebuana lhuillier; cebus gmbh & co. kg; cedar ridge wind farm; cedeo; cedibio unilabs; cedok; ceee;
    cef; cefa early learning; cefco; ceiba; ceist; ceist company limited by guarantee; celcom; celcomdigi; celebrity
    fitness; celec-transelectric; celeiro; celenus kliniken; celery; celesc; celestron; celg geracao e transmissao; celio;
    cell phone repair; cellairis; cellarbrations; cellaxs; cellcom; cellcom israel; celle-uelzen netz; cellfie; cellini;
    cellnex; cellular sales; celly's; celsia; celtics; cem; cemex; cemig; cen-cinai; cenagas; cenex; centaline property
    agency limited; centana intrastate pipeline; centauro; centercom; centercredit; centerparcs; centershop; centersquare;
    centerstone; centertel sp.z o.o; centex; centos; centra; centraal orgaan opvang asielzoekers; centrakor; central bank of
    india; central brent; central butuan district i; central community unit school district 301; central coop florist;
    central department store; central electric power cooperative; central england co-operative; central fraser valley
    transit system; central hidroelectrica de caldas; central highlands water; central iowa power cooperative; central
    pattana; central texas electric cooperative; centrales electricas de nariño; centrales electricas de norte de santander;
    centralno grijanje tuzla; centralschweizerische kraftwerke; centrelink; centrobuv; centrum fuel; centrum zdrowia;
    centura health; century 21; century 21 real estate; century asia cinemas; century theatres; centurylink; cepalco; cepe
    du bois de la serre; ceph; ceps; cerballiance; cercanias cantabria; cercanias leon; cercanias malaga; cercanias
    murcia/alicante; cercanias sevilla; cercanias valencia; cercanias zaragoza; cerema; ceripa; cerise et potiron; cerius;
    cerkezkoy organize sanayi bolgesi; cermak fresh market; cern; certapro painters; certel; certified; cerveceria 100
    montaditos; cervera; cesce; cesium; ceska narodni banka; ceska podnikatelska pojistovna; ceska posta; ceska prumyslova
    zdravotni pojistovna; ceska sporitelna; ceske drahy; ceskoslovenska obchodni banka; cesky cerveny kriz; cesky
    hydrometeorologicky ustav; cesml; cetin; cetin a.s.; cev; cex; ceypetco; cez; cez distribuce; cez teplarenska; cfdt;
    cfe-cgc; cff; cfm; cfr calatori; cfr infrastructura; cftc; cg91; cgdis; cge; cge transmision; cged; cgn europe energy
    ireland limited; cgr; cgs+ss; cgt; cgt eletrosul; cgv; cgv cinemas; cgwf; ch l3t; ch-integral; cha payom; chaayos;
    chagee; chaiiwala; chainguard; chainlink; chakra ui; challenge; chamas tacos; champion usa; champs chicken; champs
    sports; chanel; change detection; change lingerie; change please; changegroup; changzhou bus; channel 4; chao doi;
    chaoyixing; chapanda; chapel hill transit; chapters; chaqwa; char.gy; charge your car; charge-on; charge.brussels;
    charge365; chargefox; chargenet nz; chargenode; chargeone; chargeplace scotland; chargepoint; chargepoint austria;
    chargev; charging the regions; charging together; chargy; charita ceska republika; charka do sviata; charles clinkard;
    charles schwab; charles tyrwhitt; charles vogele; charleston county public library system; charleys cheesesteaks;
    charleys philly steaks; charlieu-belmont communaute; charlotte area transit system; charlotte russe; charlotte tilbury;
    charlotte tilbury beauty; charm diamond centres; charmed aroma; charmson; charrua; chart.js; charter supermarket;
    chartmogul; chartwell; chartwell retirement residences; charuel; chata polska; chatbot; chateau d'ax;
    chateaubriant-derval community of communes; chateraise; chatime; chatr; chatramue; chatters; chatwoot; chaumet;
    chaussea; chaussexpo; chausson materiaux; chautauqua-cattaraugus library system; chavez pharmacy; cheburekme; check 'n
    go; check into cash; checkers hyper; checkio; checkmarx; checkmk; checksmart; cheddar's; cheddar's scratch kitchen;
    chedraui; cheeburger cheeburger; cheerio; cheers; cheesecake corner; cheezzy pizza; chef; chef & brewer; chef'store;
    chefette; cheirin bao; chemelot; chemex; chemist king discount pharmacy; chemist warehouse; chemmanur international
    jewellers; chemun de urtijei - gemeinde st. ulrich - comune di ortisei; chengdu drainage co.,ltd.; chengdu hongqi chain
    co.,ltd.; cherkasyoblenergo; cherriots; chervonyi market; chery; chery automobile; chesapeake operating; cheshire
    constabulary; chess.com; chester's; chesterfield county parks and recreation; chestertons; chevaliers de colomb;
    chevignon; chevrolet; chevron; chevy; chevys; chevys fresh mex; chez ashton; chez l'ancien; chez recamier; chhattisgarh
    board of secondary education; chiba chuo bus; chibikko land; chicago fire; chicago heights school district 170; chicco;
    chicha san chen; chick fil a; chick-fil-a; chickaming open lands; chicken cottage; chicken express; chicken licken;
    chicken salad chick; chicken shop; chicken spot; chicken star; chicken treat; chico mendes institute for biodiversity
    conservation; chico's; chico's fas; chico's off the rack; chicor; chicoree; chicoree mode; chien tu hot pot; chien yen
    shabu shabu; chigo x flip; chih hang car rental; chilango; children's hospice south west; children's learning adventure;
    childtime; childtime learning centers; chilexpress; chili's; chilli beans; chilliwack/agassiz-harrison transit system;
    chimarrao transmissora de energia; chimcking; chime; china auto renting; china bank savings; china broadnet; china film
    international cinema; china in box; china mobile hong kong; china nepstar; china resources vanguard; china southern
    power grid; china unicom; china unionpay; china welfare lottery; china wok; china wok buffet; chinabank; ching-shin
    fu-chuan; chinita; chipo; chipotle; chipotle mexican grill; chiquinho sorvetes; chiquito; chiro; chisholm hunter; chita;
    chitai gorod; chiyocle; chiyoda sushi; chizhik; chocolate girl; chocolates brasil cacau; chocolatey; chocozap; choice
    hotels; choices flooring; chooks to go; chooks-to-go; chopchop; chopo; choppies; chopsticks; chopstix; chopt; choptank
    electric cooperative; chorten; chorus; chorus limited; choushimaru; chow sang sang; chowking; chr de lille; christ;
    christian brothers automotive; christian louboutin; christian science reading room; christian social union of bavaria;
    christiana care health system; christianacare; christine laure; christmas tree shops; christus health; chromatic; chrome
    web store; chromek; chronopost; chrysalide ressourcerie; chrysler; chubu electric power grid; chubu yakuhin; chuck e.
    cheese; chuck's roadhouse; chun shui tang; chung chun rice dog; chung yuen electrical; chungchun; chunghwa telecom;
    chunk; chupa chups; church's; church's chicken; chuy's; cia; cia. hering; cibalab; cibc; cibc bank usa; cibo espresso;
    cic; cicar; cicero school district 99; ciciban; cicis; ciclopi; cidari education limited; cie; ciela; cigkoftem;
    cignall; cigo; cigusto; cilium; cimb; cimb niaga; cimm immobilier; cinco natural resources; cincotta chemist; cincotta
    discount chemist; cine colombia; cine yelmo; cinema 4d; cinema nos; cinema xxi; cinemark; cinemas nos; cinemax;
    cinemaximum; cinemaxx; cinemex; cinemotion; cineplanet; cineplex; cineplexx; cineplexx cinemas; cinepolis; cines renoir;
    cinesa; cinestar; cineville; cineworld; cinnabon; cinnaholic; cinnamon; cinny; cintas; cipco; circle; circle k;
    circleci; circuit electrique; circuit georges-raymond; circuitverse; circulus; circulus-berkel; circumvesuviana; cirrus
    ci; cisalfa sport; cisco; cisem; cisem 911; cistoca herceg novi; cit chambly-richelieu-carignan; cit de la vallee du
    richelieu; cit la presqu'ile; cit sorel-varennes; citadele; citadele banka; citalis; cite de la musique; cite
    judiciaire; citedia; citelib; citelum denmark; citeo; citgo; citi bike; citi trends; citibank; citigroup; citilink;
    citipower; citiz; citiz alpes-loire; citiz bordeaux; citiz grand est; citiz nantes; citizenm; citizens advice; citizens
    bank of kentucky; citrix; citrix cycle; citroen; citron vert; citrus; citta del sole; citura; city and county of denver;
    city and county of honolulu department of parks and recreation; city bike finland; city bike linz; city bike liverpool;
    city bikes; city carshare; city center parking; city chain; city charging; city chic; city electric supply; city
    express; city gross; city kiosk; city market; city mill; city national bank of florida; city of allentown; city of alma;
    city of alpena; city of ames; city of anaheim; city of andover; city of ann arbor; city of annapolis recreation & parks;
    city of ashland; city of ashtabula; city of auburn; city of aurora; city of austin; city of bangor; city of battle
    ground; city of beaverton; city of belleair; city of bellevue; city of bellingham; city of bethlehem; city of bixby;
    city of blaine; city of bloomington; city of boerne; city of boise; city of boulder; city of bremerton; city of
    brentwood; city of broken arrow; city of buffalo; city of burlington; city of burnaby; city of caldwell; city of
    calgary; city of camas; city of cambridge; city of canning; city of casey; city of centralia; city of chandler; city of
    charleston; city of clearwater; city of cleveland; city of coeur d'alene; city of coldwater; city of columbia; city of
    concord; city of coquitlam; city of corinth; city of cornelius; city of costa mesa; city of cypress; city of dallas;
    city of dasmariñas; city of davao; city of delta; city of denton; city of des moines; city of detroit; city of dover;
    city of dubuque; city of east chicago; city of easton; city of ecorse; city of eden prairie; city of edmonton; city of
    ekurhuleni; city of elizabeth; city of emeryville; city of erie; city of fairview; city of farmersville; city of
    farmington; city of fayetteville; city of flint; city of flower mound; city of fontana; city of forest grove; city of
    garden grove; city of gary; city of geneva; city of gillette; city of gladstone; city of glendale; city of gloversville;
    city of goodyear; city of grand ledge; city of greater sudbury; city of greeley; city of greenfield; city of greenville;
    city of greer; city of gresham; city of hammond; city of harrisonburg; city of hartford; city of hattiesburg; city of
    helena; city of hobart; city of hot springs, parks & trails; city of houston; city of irvine; city of issaquah; city of
    ithaca; city of jacksonville; city of kamloops; city of keene; city of keizer; city of kingman; city of kitchener; city
    of knoxville; city of lake oswego; city of lakeland; city of lakewood; city of lakewood parks & recreation; city of
    lakewood parks and recreation; city of lancaster; city of lansing; city of laredo; city of launceston; city of lawrence;
    city of lewiston; city of lewisville; city of lexington; city of lincoln; city of live oak; city of lorain; city of los
    angeles; city of los angeles department of recreation and parks; city of madison; city of mahtomedi; city of makati;
    city of markham; city of martinez; city of marysville; city of medford; city of meridian; city of mesa; city of miami;
    city of middletown; city of minneapolis; city of mission viejo; city of modesto; city of mountlake terrace; city of
    nampa; city of napa; city of natchitoches; city of newburgh; city of norfolk; city of norman; city of norwich; city of
    orange; city of orlando; city of orting; city of oshawa; city of ottawa; city of owasso; city of owensboro; city of
    phoenix; city of plymouth; city of pocatello; city of port huron; city of portland; city of radford; city of rancho
    cucamonga; city of redlands; city of redmond; city of regina; city of richmond; city of riverside; city of rochester;
    city of rocklin; city of rockwall; city of rogers; city of rolla; city of roseburg; city of roseville; city of ryde;
    city of salem; city of salisbury; city of san antonio; city of sandy; city of santa ana; city of santa clarita transit;
    city of santa fe; city of sapulpa; city of sault ste. marie; city of schertz; city of scottsdale; city of shafter; city
    of sherwood; city of shoreline; city of smyrna; city of somerville; city of springfield; city of spruce grove; city of
    st. john's; city of st. louis; city of stanton; city of staunton; city of stuart; city of surrey; city of sydney; city
    of tagum; city of tallahassee; city of tigard; city of toronto; city of tracy; city of trenton; city of troutdale; city
    of truth or consequences; city of tshwane; city of tualatin; city of tulsa; city of turku; city of tustin; city of
    unley; city of vancouver; city of vassar; city of vaughan; city of visalia; city of wanneroo; city of warren; city of
    washburn; city of washougal; city of waterloo; city of watsonville; city of west allis; city of west linn; city of
    wichita; city of wilmington; city of wilsonville; city of windhoek; city of windsor; city of winnipeg; city of woodbury;
    city of yakima; city parking; city plumbing; city realex; city24; cityfibre; cityfitness; citygreenpoint; citygreenpoint
    deutschland; citylink; citylink whangarei; citymall; citymd; citymessage; citypaq; citywatt; citywest homes; civibank;
    civicrm; civil defence; civil enforcement; civil police of brazil; civo; cj more; cj supermarket; cklass; cl lab;
    clackamas fire; claim jumper; claire's; clallam transit; clapton craft; clarel; clarifai; clarion; clarion hotels;
    clarion pointe; claris; clarivate; clark brands; clark public utilities; clark's pump-n-shop; clarke - mobile counties
    gas distribution; clarks; clarkson eyecare; clarksville department of electricity; clarksville-montgomery county school
    system; claro; claro fair trade; clas ohlson; class'croute; classic; classic all blacks; classic collision; classic
    savory; claude code; claudia strater; claudie pierlot; clay county electric cooperative; clay electric cooperative;
    clayton hotels; clean africa; clean eatz; clean energy fuels; clean harbors; clean juice; clean r; cleantopia; clear
    channel outdoor; clear channel poland; clear channel uk; cleco; clem; clem'; clemens kraft; cleo; cleor; clerk; clermont
    auvergne metropole; clermont transportation connection; clermontais community of communes; cleveland clinic; cleveland
    guardians; cleveland metroparks; cleveland utilities; cleveland-cliffs; clever; clever cloud; clever fit; cliba neuquen;
    clickhouse; clicks; clickup; clin d'œil; cline; clinica sante; clinpath pathology; clintons; clion; clisson sevre et
    maine agglo; cln; clockify; clockwork pharmacy; clodejac; clojure; cloncreen wind farm dac; clore beauty supply; cloud
    66; cloud 9 smoke shop australia; cloud foundry; cloud native build; cloudbees; cloudcannon; cloudera; cloudflare;
    cloudflare pages; cloudflare workers; cloudhq; cloudinary; cloudron; cloudsmith; cloudways; clovis transit; clubforce;
    clubhouse; cluck-u chicken; cluj bike; cluny s'envole; clyp; cmake; cmd; cmg financial; cmk electrical store; cmonbus;
    cmthd; cna; cncf; cne; cnee; cnel; cnel guayas los rios; cnel los rios; cnel-el oro; cnel-esmeraldas; cnel-manabi;
    cnel-sta. elena; cnep; cnep-bank; cnes; cnet; cnfl; cnfpt; cnn; cnn newsstand; cnr; co bikes; co wheels; co-creation
    hub; co-op; co-op food; co-op kobe; co-op sapporo; co-operative grand marche; co-operative locale; co-operators;
    co-wheels; coa; coaliment; coallia; coast capital savings; coastals; cobalt; cobasi; cobb county public library system;
    cobblestone hotel & suites; cobblestone hotels; cobblestone inn & suites; cobs bread; cobscook shores; coca cola;
    coca-cola; coccimarket; coccinelle; coccinelle express; coccinelle supermarche; coccodrillo; cockpit; cocktail vision;
    coco; coco chanel; coco di mama; coco ichibanya; coco's bakery; coco's japan; cocoapods; cocokara fine; coda; codacy;
    codale; code; code climate; code ninjas; codeberg; codebuddy; codecademy; codeceptjs; codechef; codecov; codecrafters;
    codefactor; codeforces; codefresh; codeigniter; codelco; codelco chile; codemagic; codementor; codemirror; codenewbie;
    codenz; codeproject; coder; coderabbit; codere; codersrank; coderwall; codesandbox; codeship; codesignal; codestream;
    codewars; codifrance; coding ninjas; codingame; codio; coelba; cofefest; coffee berry; coffee culture; coffee fellows;
    coffee lab; coffee like; coffee time; coffeebay; coffeedream; coffeescript; coffeesmith; cofidis; cofiroute; cofix;
    cofizz; cogent communications; cogentrix; cogersa; coggle; cogo bike share; cohen's fashion optical; cohens chemist;
    coiff&co; coillte; coin excelsior; coinbase; coincasa; coinflip; coinhub; coinmarketcap; coinsource; coinstar; cojean;
    col'cacchio pizzeria; cola tour; colcci; cold rock ice creamery; cold stone creamery; coldiretti; coldplay; coldwell
    banker; cole haan; cole neuquen; coles; coles central; coles local; coles supermarkets; colette by colette hayman;
    colgate; coliba; coliban water; colicci; colin's; colin's jeans; colizeum; collabora online; collectivite de corse;
    collectivite de saint martin; collectivite de saint-martin; collectivite territoriale de guyane; collectivite
    territoriale de saint martin - corbeilles de tri selectif; colloseum; cologix; colonial parking; colonial pipeline;
    colora; colorado department of transportation; colorado highlands wind; colorado mv express; colorado parks and
    wildlife; colorado rapids; colorado springs school district 11; colorado springs utilities; colorado state patrol;
    colorshop; colourmix; colours & beauty; colruyt; columbia area transit; columbia asia; columbia county rider; columbia
    gas transmission; columbia gulf transmission; columbus cafe; columbus cafe &; columbus light & water; comarca de
    somontano de barbastro; combi; comboios de portugal; comcast; comcave; comercial mexicana; comerica; comet; comevents;
    comex; comfort; comfort dental; comfort inn; comfort inn & suites; comfort suites; comfortcharge; comfy; comhairle nan
    eilean siar; comic buster; comicfury; cominbank; comiolica; comma; commerce bancshares; commercial bank ad skopje;
    commercial bank of ceylon; commercial bank of ethiopia; commercial tire; commerzbank; comminaute de communes de haute
    tarentaise; commitlint; commodore; common lisp; common service centres; common workflow language; commonwealth dcceew;
    commonwealth edison; commonwealth of massachusetts; commonwealth of the taibilla canals; communaute d'agglomeration du
    boulonnais; communaute d'agglomeration du cotentin; communaute d'agglomeration du pays basque; communaute
    d'agglomeration du pays voironnais; communaute d'agglomeration valence romans agglo; communaute de communes alpes
    provence verdon, sources de lumieres; communaute de communes chateaubriant-derval; communaute de communes cote ouest
    centre manche; communaute de communes de haute tarentaise; communaute de communes de l'orvin et de l'ardusson;
    communaute de communes de la cote d'albatre; communaute de communes de seille et grand couronne; communaute de communes
    des pays du sel et du vermois; communaute de communes du bearn des gaves; communaute de communes du clermontais;
    communaute de communes du grand pic saint-loup; communaute de communes du grand pontarlier; communaute de communes du
    pays d'ancenis; communaute de communes du pays de colombey et du sud toulois; communaute de communes du pays de
    l'arbresle; communaute de communes du pays du saintois; communaute de communes jura nord; communaute de communes les
    avant-monts; communaute de communes moselle et madon; communaute de communes pevele carembault; communaute de communes
    terres touloises; communaute de communes val es dunes; communaute de communes vallee de l'herault; communaute electrique
    du benin; communaute intercommunale du nord de la reunion; communaute urbaine du grand reims; communauto; commune
    d'etterbeek - gemeente etterbeek; commune d'uccle - gemeente ukkel; commune de berchem-sainte-agathe - gemeente
    sint-agatha-berchem; commune de gaillon; commune de hayange; commune de koekelberg - gemeente koekelberg; commune de
    sevremont; commune de ville-la-grand; commune de woluwe-saint-lambert - gemeente sint-lambrechts-woluwe; community bank,
    n.a.; community consolidated school district 15; community consolidated school district 54; community consolidated
    school district 59; community consolidated school district 62; community sauna baths; community transit; community unit
    school district 200; community unit school district 300; community windpower; commute.org; commuter express;
    comodi-iida; comox valley transit system; compagnia valdostana acque; compagnia valdostana delle acque - compagnie
    valdotaine des eaux; compagnie d'electricite de saint-martin-de-londres; compagnie de transport des olonnes; compagnie
    des autobus de monaco; compagnie des transports du yonnais; compagnie des transports strasbourgeois; compagnie francaise
    des transports regionaux; compagnie generale de navigation sur le lac leman; compagnie ivoirienne d'electricite;
    compagnie ivorienne d'electricite; compagnie nationale du rhone; compananny; companhia brasileira de aluminio; companhia
    de agua e esgoto do ceara; companhia de aguas e esgotos do rio grande do norte; companhia de saneamento de minas gerais;
    companhia de transmissao de energia eletrica paulista; companhia energetica de minas gerais; companhia energetica do rio
    grande do norte; companhia hidro eletrica do sao francisco; companhia paulista de trens metropolitanos; companhia
    pernambucana de saneamento; compania colombiana de tabaco; compaq; compass; compass datacenters; compass self storage;
    compesa; competitive power ventures; compiler explorer; compose coffee; compostri; compro oro; comptia; comptoir des
    cotonniers; compucopias; compy; comsed; comsol; comtesse du barry; comunales; comune di abbadia san salvatore; comune di
    arenzano; comune di bologna; comune di bolzano - stadtgemeinde bozen; comune di brescia; comune di cagliari; comune di
    carrara; comune di castiglione d'orcia; comune di genova; comune di laives; comune di magenta; comune di mazzarra
    sant'andrea; comune di milano; comune di modena; comune di montalcino; comune di montepulciano; comune di monteroni
    d'arbia; comune di monticiano; comune di pecetto torinese; comune di rosa; comune di san donato milanese; comune di san
    giuliano milanese; comune di san quirico d'orcia; comune di selva - gemeinde wolkenstein; comune di siena; comune di
    terme vigliatore; comune di terni; comune di torrita di siena; comune di trezzo sull'adda; comune di vercelli; comune di
    vignate; comunidad autonoma de la region de murcia; comunidad de madrid; comunidad indigena nuevo san juan
    parangaricutiro; comunidad vichaya primera; conad; conad superstore; conagua; conalep estado de mexico; conbipel;
    concello da coruña; concello de abegondo; concello de camariñas; concello de carral; concello de mugardos; concello de
    ourense; concentra; concessionaria litoral norte; concordia electric cooperative; concourse; conda-forge; condado tacos;
    condis; conekta; confederation generale du travail; confiance medicina diagnostica; conficars; confidence cambio;
    confluence; conforama; confortauto; cong ca phe; congress-centrum saar; connect; connect hearing; connect transit;
    connected kerb; connecticut department of energy and environmental protection; connecticut department of transportation;
    connecticut dmv; connells; connexxion; connor; conoco; conrad electronic se; conrad hotels & resorts; conrail; conrail
    shared assets operations; conseil departemental du maine-et-loire; conseil des ecoles catholiques du centre-est; conseil
    des ecoles publiques de l'est de l'ontario; conseil national de l'eau et de l'electricite; conseil scolaire catholique
    de district des grandes-rivieres; conseil scolaire catholique du nouvel-ontario; conseil scolaire catholique monavenir;
    conseil scolaire catholique providence; conseil scolaire de district catholique de l'est ontarien; conseil scolaire de
    district catholique des grandes rivieres; conseil scolaire de district catholique du nouvel-ontario; conseil scolaire de
    district catholique franco-nord; conseil scolaire public du grand nord de l'ontario; conseil scolaire public du nord-est
    de l'ontario; conseil scolaire viamonde; conselho municipal de maputo; conselho tutelar; conselleria d'educacio i
    formacio professional, govern de les illes balears; conselleria de cultura, educacion e ordenacion universitaria;
    conselleria de educacion da xunta de galicia; conselleria de educacion e ordenacion universitaria; consignaction;
    consolidated bank ghana; consolidated edison; consolidated edison development; consolidated nuclear security;
    consolidated school district of new britain; consorci d'educacio de barcelona; consorci provincial de bombers de
    valencia; consorcio de aguas bilbao bizkaia; consorcio de transporte metropolitano area de almeria; consorcio de
    transporte metropolitano del area de granada; consorcio de transporte metropolitano del area de sevilla; consorcio de
    transportes de la bahia de cadiz; consorcio de transportes del area de zaragoza; consorcio intersul; consorcio regional
    de transportes de madrid; consorzio trasporti pubblici insubria; constellation; construct 3; consulat d'espagne; consum;
    consume; contabo; contactless payment; containerd; containers for change; contao; contempo; contensis; contentful;
    contentstack; contex; continental; continental reifen deutschland; continentale; continente; continente bom dia;
    continente modelo; contipark; contipark parkgaragengesellschaft; contourglobal; contram mobilita; contributor covenant;
    convenient food mart; conventional commits; converge ict solutions; convertio; convex; cook county health; cook county
    health and hospitals system; cook county school district 130; cook door; cook out; cookiecutter; cookies by design;
    coolblue; cooler master; coolify; coop; coop abc; coop atlantique; coop bau+hobby; coop byggmix; coop cooperative; coop
    eesti; coop eg; coop hungary; coop israel; coop jednota; coop jednota slovensko; coop konzum; coop marked; coop mega;
    coop mini; coop norge; coop prix; coop pronto; coop restaurant; coop szuper; coop tankstelle; coop terno; coop tip; coop
    tuty; coop vandaag; coop vitality; coop.fi; coopcompact; cooper & tanner; cooper's hawk; cooper's hawk winery &
    restaurants; cooperatie odin; cooperativa a lord; cooperativa obrera; cooperativa sociale centro di lavoro san giovanni
    calabria; cooperative bank of kenya; cooperative credit bank of rome; cooperative u; cooperluz; coopernico; coopesana;
    coopesantos; cooplands; coordinadora; coors; copano field services south texas; copano pipelines; copasa; copavo; copec;
    copel; copeland's; copenhagen coffee lab; copetrol; copijka; coppel; copy-top; coqivoire; coral; coral travel; core
    electric cooperative; coreboot; corecivic; coreldraw; corepower yoga; coresite; coretex cz; coricraft; corn belt power
    cooperative; cornelius-werk; cornelius-werk diakonische dienste ggmbh; corner bakery; corner bakery cafe; corner house
    ice creams; cornish bakery; corolis; corona engine; corona renderer; corpo de bombeiros militar de santa catarina; corpo
    de bombeiros militar do estado de sao paulo; corpo de bombeiros militar do rio grande do sul; corpo delle capitanerie di
    porto - guardia costiera; corpo nazionale dei vigili del fuoco; corpoamazonia; corpoelec; corporinoquia; corps
    grand-ducal d'incendie et de secours; correios do brasil; correo argentino; correos; correos de chile; correos de costa
    rica; correos de cuba; correos de mexico; corsair; corso italia; cort; cort furniture outlet; cort furniture rental;
    cortefiel; cortolima; corvallis parks & recreation; corys electrical; cos; cosan; cosechas; cosern; cosi; cosmari;
    cosmed; cosmedica; cosmo; cosmo prof; cosmoparis; cosmoprof; cosmos pharmaceutical; cosmote; cost cutters; cost plus
    world market; costa coffee; costa drive thru; costa express; costa vida; costantin; costco; costco gasoline; costco
    optical; costco pharmacy; costco pour l'entreprise; costco.com; costcutter; cosway; cosway corporation limited; cote;
    cote brasserie; cote nature; cote sushi; cote&bus; cotelac; cotentin vol libre; coto; coto supermarkets; cotswold
    outdoor; cottage inn pizza; cottbusverkehr; cotti coffee; cotton on; cotton on body; cotton on kids; cotton patch cafe;
    cotton traders; couchbase; couche-tard; countdown; counter-strike; countingworks pro; country financial; country inn &
    suites; country inn & suites by radisson; country kitchen; country pride; country style; country style cooking; country
    waffles; countrymax; county connection; county governor of agder; county governor of møre og romsdal; county governor of
    nordland; county governor of vestfold og telemark; county of los angeles; county of orange; county of san bernardino;
    county of santa clara; coupland's; coupland's bakeries; courir; coursera; courtepaille; courts of the republic of
    ireland; courts singapore; courtyard; courtyard by marriott; cousins subs; covage; coved; covenant health; covenant
    health system; coveralls; covida; coviran; cowell; cox communications; cox operating; coyote ugly; coze; cp freshmart;
    cp longo curso; cp regional; cpa; cpanel; cpc corporation, taiwan; cpc germania; cpfl energia; cpfl transmissao sul;
    cph; cps; cracker barrel; craft cms; craftsman; crai; craig's cookies; craigslist; cramo; crane; crash champions; crate
    & barrel; cratedb; crayon; crazy plastics; creality; creams; create pharmacy; create react app; create sd; creative
    commons; creche israelite de france; creche people & baby; credem; credicoop; credissimo; credit agricole; credit
    agricole du maroc; credit agricole italia; credit bank of moscow; credit commercial de france; credit cooperatif; credit
    du maroc; credit du nord; credit lyonnais; credit maritime; credit mutuel; credit mutuel arkea; credit mutuel de
    bretagne; credit populaire d'algerie; credit suisse; credit union of texas; credito agricola; credito emiliano; credly;
    creedence clearwater revival; crefisa; crehana; crelan; creos; creos deutschland; creos luxembourg; crepes & waffles;
    crescent midstream; cresci e perdi; cresol; crevier; crewai; cricket wireless; crimson oak grove resources; crip; crispy
    king; crit; critical role; crnogorska komercijalna banka; croatia banka; croce rossa italiana; crocs; crodux;
    croix-rouge britanique; croix-rouge de belgique; croix-rouge francaise; croix-rouge haitienne; croix-rouge
    luxembourgeoise; croma; cropos; cropp; croque-livres; crosscan; crosscountry mortgage; crossfit; crossrail; crosstown;
    crossword bookstores; crous de paris; crousty game; crowdin; crowdsource; crown; crown castle south; crown decorating
    centres; crown resorts; crown resorts limited; crs; crt/brasil telecom; crued; cruise planners; crumbl cookies; crunch
    fitness; crunchbase; crunchyroll; crust; cryengine; cryptal paybox; cryptobase; cryptomator; cryptpad; csalad- es
    gyermekjoleti kozpont; csb bank limited; csc financial; csd; csdd; csdn; csf; csf market; csl mobile limited; csl
    plasma; csl.; csob; csob leasing; csob poistovna; csob pojistovna; css; css design awards; css modules; css wizardry;
    csu; csu du valparisis; csx; ct bus; ctbc real estate; ctbto; ctd tiles; cteep; ctil; ctm; ctown supermarkets; ctp
    cluj-napoca; ctp iasi; cts; ctt; ctt correios de portugal; cua hang thoi trang an phuoc; cubesmart; cubico sustainable
    investments; cubitts; cubus; cucumber; cuerpo de agentes de control municipal; cuerpo de bomberos de bogota; cuerpo de
    bomberos de honduras; cuerpo de bomberos de la granja; cuerpo de bomberos de viña del mar; cuerpo general de policia
    canaria; cuerpo nacional de policia; cuidado con el perro; cuisinella; cuk ubezpieczenia; cukiernia cieslikowski;
    cukiernia olsza; cukiernia sowa; cukurova belediyesi; culinarion; cullman electric cooperative; cult.fit; cultura
    inglesa; culture velo; cultures; culver citybus; culver's; cumberland farms; cumbria constabulary; cumbria waste
    management; cumming utilities; cuniq hk; cuno kraftwerk herdecke; cup noodles; cupet; cupra; cupslocker; curaleaf;
    curaprox; cure; curio collection by hilton; curitas belgie; curitas nederland; curl; currys; curseforge; cursor; curves;
    curzon; curzon cinemas; cushman & wakefield; custard insurance adjusters; custom ink; cutcomz; cutfactory; cutters; cvc;
    cvc brasil; cvetopttorg; cvetovik; cvs pharmacy; cy'clic; cyberdefenders; cyberport; cyclable; cyclad; cycle gear; cycle
    lab; cycle spot; cyclebar; cyclehop; cycling '74; cyclocity; cyclon; cygnet; cykleo; cypre; cypress creek renewables;
    cyride; cyrillus; cyrusone; cyta; cytoscape.js; cyxtera; czas na herbate; czeladzki rower miejski; czestochowski rower
    miejski; cınar eczanesi; cœur de ble; d&w fresh market; d'agostino; d'agostino supermarkets; d'angelo grilled
    sandwiches; d'angelo sandwich shops; d'onofrio; d'oro; d-edge; d-parking; d-reizen; d.p. dough; d.w fitness; da emobil;
    da feng che; da grasso; da niang dumpling; da!; da'rixana; da-tene; dacia; daera; daf; daffer; daffer spol. s r.o.;
    dagelijks leven; dagli'brugsen; dagwinkel; dah sing bank limited; daheim e.v.; daihatsu; daikokuya; daily; daily bread;
    daily market; daily sushi; daily yamazaki; daily.dev; dailymotion; daimler; dairy queen; dairyland power cooperative;
    daiso; daiso japan; daisy mart; daisy's; daisys; daisyui; dak gesundheit; dak-gesundheit; dakshin haryana bijli vitran
    nigam limited; dal.komm coffee; dala energi; dalane nett; dalatrafik; dalhousie mountain wind; dalioil; dalkia; dallas
    area rapid transit; dallas bbq; dallas isd; dallas mavericks; dallmeyers backhus; daltile; damart; daming; damir;
    dammann freres; dan john; dan murphy's; danamon of indonesia; dandan hamburg; danderyds kommun; dang dang yuejie
    bookstore; dangerfield; daniadown; daniel's; daniel's donuts; danmarks meteorologiske institut; danmission; dansk røde
    kors; dansk røde kors genbrug; danske møbler; danta de energias; danville mass transit; danville utilities; dao xiang
    cun; daoudabougou sougouba; dapl-etco operations management; dapr; dapro teppanyaki; dapsa; dar; darbo recycling; dari
    mart; darjeeling; dark reader; darner; darry ring; dart; darty; darty france; darwina.pl; das erste; das futterhaus; das
    macht sinn; das weltauto; dasa wiederverwertungs; dash; dash in; dash0; dashlane; dask; dassault systemes; dat backhus;
    data.ai; data4; databank; databricks; datacamp; datacomp; datadog; datagrip; datagroup; dataiku; datart; datastax; date
    bike; date-fns; dates mobile; datev; datocms; dats 24; datto; dauphin; dav; davaindia; davanni's; dave & buster's;
    dave's hot chicken; davi nails; david jones; david jones limited; david lloyd clubs; david lloyd leisure; david yurman;
    david's bridal; davidstea; davinci resolve; davis gas processing; davita; davita dialysis; davivienda; day by day; day
    lewis pharmacy; day-today; day-today express; dayawan bus; daybreak; daycambio; daylight donuts; days inn; dayton power
    & light; dayung's; dazhang; dazhong dianping; dazn; dazo; db energie; db infrago; db regio; db reisezentrum; db
    schenker; db vertrieb; dbam o zdrowie; dbank; dbca; dbeaver; dbizi; dbkl; dblp; dbp; dbs bank india; dbt; dcm; dcm
    nicot; dcmr milieudienst rijnmond; dcool; dcp hinshaw pipeline; dd's discounts; ddr; de beren; de bibliotheek
    cultuurpuntaltena; de bibliotheek midden-brabant; de buren; de cecco; de echte bakker; de fursac; de haagse scholen; de
    hypotheekshop; de hypotheker; de ijswinckel; de kringwinkel; de lijn; de neuville; de onderwijs specialisten; de
    pizzabakkers; de visu; de watergroep; de'longhi; dea; dealz; dean&david; debeka; debenhams; debeukelaer factory outlet;
    debian; debonairs pizza; debra uk; debrid-link; decap cms; decathlon; decathlon radtour-retter; decatur public schools
    district 61; decatur utilities; decentraland; decimas; deco; decodom; decokay; dedalus; dedeman; dee dee's family cafe;
    deeca; deep east texas electric cooperative; deepcool; deepgram; deepin; deepl; deepmind; deepnote; deepseek; deer;
    deezer; def leppard; defacto; defensie pijpleiding organisatie; degrenne paris; degusto; dehner; dei blue; deichmann;
    deichmann se; deinfach; dek; deka lash; dekamarkt; dekra; dekra se; del frisco's double eagle steakhouse; del sol; del
    taco; del-budai tankeruleti kozpont; del-pesti tankeruleti kozpont; delavska hranilnica; delaware department of
    transportation; delaware division of fish and wildlife; delaware electric cooperative; delek; delek logistics operating;
    delek us; delfi; delfi bookstores; delhaize; delhaize shop & go; delhi transco limited; delhivery; deli de luca;
    delicia; delicious pho; delifrance; delikana; delikateso; delikatesy centrum; delikatesy premium; delikatesy sezam;
    delikatesy slawex; deliveroo; delivery; deliway; delko; dell; deloitte; delphi; delta hotels; delta sonic; delta sonic
    car wash; deluge; delvi; demasie; demco; demmoksi; den haag; denbury green pipeline-texas; denbury gulf coast pipelines;
    denbury onshore; dendy; dendy cinemas; deniz eczanesi; denizbank; denizli buyuksehir belediyesi; denk mit!; denk mit!
    kinderbetreuungseinrichtungen; denker & wulf; denmans; denner; denner express; dennree; denns biomarkt; denny's; deno;
    deno deploy; denon; dentalia; dentalpro; dentalworks; dentix; dentons; denver water; departament d'educacio de la
    generalitat de catalunya; departement de la marne; departement de la seine-maritime; departement de maine-et-loire;
    departement des landes; departement du doubs; departement du vaucluse; depeche mode; dependabot; depil tech;
    depositphotos; depot; depot tela; depozita punkts; deppon express; dept; depyl action; der backer eifler; der backer
    ruetz; der beck; der deutsches reiseburo; der generalbundesanwalt beim bundesgerichtshof; der kinderschutzbund; der
    life; der mann; der spiegel; derby diocesan academy trust 2; derbyshire constabulary; derbyshire scouts; derendinger;
    derimod; dermacol; derman eczanesi; derpart; derpart reiseburo; dertour reiseburo; derwent ferries; des jardins et des
    hommes; des moines area regional transit; des petits hauts; desa; desa deri; desarrollo de energias renovables de la
    rioja, s. a.; desarrollo electrico suria; desarrollo eolico las majas vii, sl - forestalia; desarrollo eolico las majas
    xix, sl - forestalia; desarrollos eolicos del ebro; desarrollos eolicos el aguila; descamps; deserres; design hotels;
    design offices; design within reach; designer brands; designer sofas; desigual; desjardins; deso; despar; despensa
    familiar; desport; dessange; dessauer stromversorgung; dessauer verkehrsgesellschaft; dessauer versorgungs- und
    verkehrsgesellschaft; destination by hyatt; destination maternity; destiny child; destiny's child; deswos; deswos german
    development assistance association for social housing e.v.; desyatochka; detki; detroit department of transportation;
    detskiy mir; deutsche bahn; deutsche bahn connect; deutsche flugsicherung; deutsche forschungsgemeinschaft; deutsche
    funkturm; deutsche gesellschaft zur rettung schiffbruchiger; deutsche glasfaser; deutsche lebens-rettungs-gesellschaft;
    deutsche offshore testfeld- und infrastruktur gmbh & co. kg; deutsche pharmacy; deutsche post shop essen; deutsche post
    shop munchen; deutsche postbank; deutsche see; deutsche telekom; deutsche transalpine oelleitung; deutsche
    vermogensberatung; deutsche welle; deutscher bundestag; deutscher caritasverband; deutscher kinderschutzbund; deutscher
    kinderschutzbund ortsverband essen; deutscher wetterdienst; deutsches jugendherbergswerk; deutsches rotes kreuz;
    deutsches rotes kreuz kreisverband chemnitz e.v.; deutsches rotes kreuz kreisverband julich e. v.; deutsches rotes kreuz
    kreisverband saarbrucken e.v.; deutsches rotes kreuz region hannover e.v.; deutsches zentrum fur luft- und raumfahrt;
    dev.to; deva eczanesi; deval; devbox; development bank of the philippines; development containers; devernois;
    devexpress; devialet; deviantart; deviwa; devk; devlyn; devpost; devrant; devred; devuan; dew; dew21; dewind; dexpress;
    dexters; dexy; dezentrale energie anlagen beteiligungs- und verwaltungsgesellschaft mbh; dflk; dfs; dgb; dgfip; dgraph;
    dgse; dgsn; dgx; dhaka wasa; dhiha afiyanti; dhl; dhl box 24/7; dhl csomagautomata; dhl ecommerce; dhl packstation; dhl
    paketbox; dhl poststation; di jones; di roma; dia; dia & go; dia cleaning; dia market; diagnostyka; diagrams.net;
    diakonia; diakonie; diakonie broumov; diakonie leipzig; diakonie nord nord ost; diakoniewerk essen; diakonisches werk;
    diakonisches werk innere mission leipzig e.v.; dial-a-bed; dialogflow; dialprix; dialysis clinic; diamant; diamond
    parking; diamond resorts; diamond shamrock; diamondbacks; diana dry cleaning; diandoude; diaspora; dibella's; dibella's
    subs; dicebear; dick's house of sport; dick's sporting goods; dickey's barbecue pit; dictionary.com; did electrical;
    didi; didik irna m; die autobahn gmbh des bundes; die grenze; die linke; die lohner's; dienst justitiele inrichtingen;
    dienst justitiele inrichtingen zaandam; dierbergs; dietplus; dify; dig inn; digg; digg pizza; digi; digi store; digi-key
    electronics; digicel; digital realty; digitalocean; dignity; dignity health; dillard's; dille & kamille; dillons; dim;
    dim coffee; dimmeys; din bilpartner; din sko; din tai fung; din tur; din-x; dinas kota surabaya; dinas p&k bengkalis;
    dinas pendidikan; dinas pendidikan kab. bangkalan; dinas pendidikan kabupaten ciamis; dinas pendidikan pemerintah
    kabupaten tuban; dinas pertanian; dinas pu; dindigul thalappakatti restaurant; dinel; ding tea; dinh van; dini; dino
    polska; dinosol; diocese of ballarat catholic education limited; diocese of covington; diocese of sale catholic
    education limited; diocese of san jose; diona; diona zagreb; diopta; dior; dippin' dots; diptyque; diptyque'; diputacio
    de barcelona; dir; dir massif central; dir sud-ouest; dirck iii; direct factory outlet; direct factory outlets; direct
    parcel distribution cz; directia generala de politie a municipiului bucuresti; direction de l'administration
    penitentiaire; direction de l'enseignement de la nouvelle-caledonie; direction generale des finances publiques;
    direction interdepartementale des routes; directorate of education; directorate of elementary education; directorate of
    higher education; directorate of higher secondary education; directorate of public libraries; directorate of school
    education; directorate-general for external security; directus; direkten; direx; dirif; dirt cheap; dis; dis-chem; disa;
    disc replay; disco; discogs; discord; discord.js; discount drug mart; discount tire; discourse; discover; discovery;
    discovery expedition; discovery natural resources; dish; dishoom; diska; disney; disney store; disqus; disroot;
    distinxion; distri club medical; distribus; districenter; district i; district ii; district ii-c; district ii-d;
    district iii; district iv; district learning center i; district school board of niagara; district school board ontario
    north east; district taco; district v; district vi; district viii; district xviii; distrigaz; distriktstandvarden;
    distrobox; distrokid; dito; dito telecommunity; ditsch; ditt apotek; divan.ru; diverse; divia; divia bus&tram;
    diviavelodi; division of state parks and recreation; divvy; dixy; dixy chicken; django; dji; djk schweinfurt; dk'bus;
    dk'velo; dkny; dkv; dlib; dlna; dlrg; dlthub; dlva; dm drogerie markt; dm-drogerie markt; dm-drogerie markt gmbh & co.
    kg; dmart; dmm; dmv now; dna; dnb; dng; dnipro-m; dns; dns technopoint; do it best; do.bro coffee; dobbe; dobbies;
    dobbies garden centres; dobra zalozna; dobronom; dobrovolna poziarna ochrana slovenskej republiky; dochki synochki;
    docker; docomo bike share; docs.rs; docsify; doctor optic; doctor stoletov; doctors of physical therapy; doctrine;
    docusaurus; dodge; dodgers; dodo payments; dodo pizza; dodo's; dodohome; dofasco; dog haus; dog-station; doga eczanesi;
    doga koleji; dogal enerji elektrik uretim a. s.; dogecoin; dogger bank c; doggie walk bags; doggis; doggyslide; dogipot;
    dogman; dogtas; dogtopia; dohtonbori; doi; doj; dolby; dolce & gabbana; dolcezza; dole energie; dolibarr; dollar car
    rental; dollar general; dollar general market; dollar rent a car; dollar tree; dollarama; dollarcity; dollarstore;
    dolomiti bus; dolomiti energia; dolphin; dom lekow; dom zdravlja cakovec; dom zdravlja sisacko-moslavacke zupanije; dom
    zdravlja vinkovci; dom zdravlja vukovar; dom zdravlja zagreb - centar; dom zdravlja zagreb - istok; dom zdravlja zagreb
    - zapad; dom zdravlja zagrebacke zupanije; dom zdravlja zupanja; domayne; domesa; domicil bern; dominican red cross;
    dominion energy south carolina; dominion transmission; domino pizza; domino rh; domino's; domino's pizza; domitys; domo;
    domo gasoline; domovoy; domusvi; don benito's; don don donki; don pealo; don pollo; don quijote; don roberto jewelers;
    don't call me jennyfer; don.c; dona; donan bus; donatos pizza; donau-iller-nahverkehrsverbund; dondontei; doner market;
    dong lai shun; dongfanggong; donq; donut king; donutes coffee; dooney & bourke; doordash; doppelganger; doppio espresso;
    doppio malto; doppio zero; dopravni podnik mest liberce a jablonce nad nisou; dopravni podnik mest mostu a litvinova;
    dopravni podnik mesta brna; dopravni podnik mesta hradce kralove; dopravni podnik mesta olomouce; dopravni podnik mesta
    pardubic; dopravni podnik mesta usti nad labem; dopravni podnik ostrava; dopravni spolecnost zlin-otrokovice; dopravny
    podnik bratislava; dopravny podnik mesta banska bystrica; dopravny podnik mesta kosice; dopravny podnik mesta martin;
    dopravny podnik mesta povazska bystrica; dopravny podnik mesta presov; dopravny podnik mesta ziliny; dor alon energy in
    israel; dorevitch pathology; dorint; dormeo; dormimundo; dornseifer; dornseifers frischemarkt; doro supermercati;
    dorotheum; dorotheum juwelier; dorothy perkins; dortmunder energie- und wasserversorgung; dosenbach; dospara; dota 2;
    dott; dotti; douarnenez communaute; douban; douban read; double b; double eagle pipeline; doubledave's pizzaworks;
    doubledragon properties; doubletree; doubletree by hilton; dough zone; doughnut time; douglass hanly moir; douglass
    hanly moir pathology; douka; doutour coffee shop; dovecot; dovera; dovera zdravotna poistovna; dovetail; dovrefjell
    nasjonalparkstyre; dow; dow jones; downdetector; downers grove grade school district 58; doxygen; doz apotek; dpaschoal;
    dpd; dpd latvija; dpd pickup box; dpiu; dpmb; dpp; dq grill & chill; dr lal pathlabs; dr. becker klinikgruppe; dr.
    becker unternehmensgruppe; dr. kong; dr. martens; dr. max; dr. max box; dr. schaepmanstichting; dr. stefanov; dr.
    washing; dr.cafe coffee; dra/dram; dracik; dragonframe; drake & morgan; drakes; drakes supermarkets; drammen bysykler;
    drammen kommune; draugiem.lv; dravske elektrarne maribor; dream dinners; dream doors; dream sport; dreambaby; dreamland;
    dreammedia; dreamstime; drei; dreissig; dress barn; dressbarn; dressmann; drewag; drewag netz; dribbble; drinkit; driv;
    drivalia; drive carsharing; drive-carsharing; drivecafe; driveco; driver hire; driver reifen und kfz-technik; drivetest;
    drivetime; drizzle; drk kreisverband bonn e.v.; drk-kreisverband stadteregion aachen e.v.; drk-rettungsdienst
    mittelhessen; droga quinze; droga raia; drogaria araujo; drogaria globo; drogaria sao paulo; drogarias farmaxima;
    drogas; drogasil; drogeria natura; drogerie polskie; drone; drooble; drop-in; dropa; dropbox; droptop; drrf; drsc;
    drumkee energy limited; druni; drupal; drury hotels; drury inn & suites; druzstvo lekaren; druzstvo lekarni; drybar;
    dryclean usa; drømmeland; ds automobiles; dsat; dsb; dsm; dsmdecaux; dsv; dsv locker; dsw; dt/regional nne; dtdc; dte;
    dtek kyiv regional electric grids; dtkh nonprofit kft.; dtlr; dtm louisiana gathering; dts; dtube; du bruit dans la
    cuisine; du curtil publicite; du pareil au meme; duane reade; dub; dubielak; dubimex; dublin area rapid transit; dublin
    bus; dublin canvas; dublinbikes; ducati; duck donuts; duck thru; duckbill cookies & coffee; duckdb; duckduckgo; ducks
    unlimited; duferco; duferco energia; dufoux chocolats; dufry; duisburger verkehrsgesellschaft; duka; duke energy
    progress; dulac cinemas; dulacca wind farm; dulux; dulux paints; duly health & care; duna; dunamare; dunamare onderwijs;
    dunav osiguranje; duncan's; dune london; dunea; dunelm; dungeons & dragons; dunham's sports; dunhill; dunked; dunkin
    donuts; dunkin'; dunkin' coffee; dunlop; dunlop super dealer; dunn brothers coffee; dunn tire; dunn-edwards paints;
    dunns; dunzo; duofujiao; duolingo; duplicati; duquesne light; duran duran; durance luberon verdon agglomeration; durener
    service betrieb; durex; durham constabulary; durham parks & recreation; durham region transit; dusk; dutch bros. coffee;
    duty free americas; duzy ben; dvc; dvg; dvgk; dvv; dwm; dwr cymru - welsh water; dwr cymru welsh water; dx mail; dxl
    men's apparel; dydo drinco; dymocks; dynacare; dynamite; dynatrace; dyneff; dyomedea-neolab; dyson; dzi; e-act;
    e-center; e-cigarette direct; e-connection; e-distribuzione; e-dym; e-flux; e-mart; e-mobi; e-mobi elektromobilitas
    nonprofit kft.; e-net atm; e-netz sudhessen; e-plug; e-plus; e-redes; e-regio; e-toll; e-totem; e-vai; e-wald; e-weke;
    e-werk mittelbaden; e-werk netze; e-werk perg; e.dis; e.dis netz; e.e. ambato; e.e. centro sur; e.e. cotopaxi; e.e.
    norte; e.e. quito; e.e. sur; e.leclerc; e.leclerc auto; e.leclerc brico; e.leclerc drive; e.leclerc espace culturel;
    e.leclerc express; e.leclerc jardi; e.leclerc location; e.leclerc parapharmacie; e.leclerc voyages; e.motion; e.on; e.on
    climate and renewables; e.on drive; e.on drive infrastructure; e.on energiatermelo kft.; e.on energie; e.on kraftwerke;
    e.on mitte; e.on netz; e.on wasserkraft; e.on westfalen weser; e.tea; e5 mode; eac; ead; eag; eagle 2 us; eagle ford
    gathering; eagle ford midstream; eagle lighting; eaglerider; eagles lodge; eam; eam netz; eapteka; earls; early settler;
    earthwise pet; eason; eason & son; east african ministries; east aurora public school district 131; east butuan district
    i; east butuan district ii; east chicago transit; east coast wings + grill; east gippsland water; east kentucky power
    cooperative; east of chicago pizza; east of england co-op; east river electric power cooperative; east side mario's;
    east-west textilrecycling kursun; eastern cape department of education; eastern cape department of health; eastern gas
    transmission and storage; eastern mountain sports; eastern realty; easterseals goodwill north dakota;
    easterseals-goodwill; eastlink; easton energy pipelines; eastwest unibank; easy; easy bathrooms; easy cash; easy charge;
    easy joy; easy pay armenia; easyapotheke; easybike; easybox; easycash; easycredit; easyeda; easyfinancial; easyfitness;
    easygo; easyhome; easyhotel; easyjet; easypark; easypay; eat happy; eat salad; eataly; eatogether; eau de paris; eav;
    eaves by avalon; eaz wind; eazie; eb games; eb games australia; eb games canada; ebay; ebebek; eberwerk; ebiz;
    ebl-naturkost; eborn; ebox; ebs; ebus; ec charging; ecarup; ecc; ecco; ecf; echemi; echo canyon pipeline; eclipse;
    eclipse adoptium; eclipse che; eclipse ide; eclipse jetty; eclipse mosquitto; eclipse vert.x; ecn wind energy
    facilities; eco petrol; eco store; eco's; eco-compteur; eco-express; eco-shop; ecoatm; ecobank; ecobank ghana;
    ecobattery; ecobeirao; ecobici; ecobike; ecobulpack; ecoco; ecocuisine; ecoinside; ecole de conduite francaise; ecole de
    la deuxieme chance; ecolocity; ecomiam; econec; econo lodge; econofitness; economclass; economy cash; econsave; econt;
    ecooil; ecopack; ecopetrol; ecoplatform; ecoplexus; ecopower; ecorodovias; ecorus projects b.v.; ecoservice; ecosia;
    ecosystem; ecotap; ecotecnia - los pedreros; ecotextile; ecotoiletten; ecotricity; ecouter voir; ecovacs; ecowerf; ecru;
    ed netze; ed-mineralolhandels kg; eddie bauer; eddie rocket's; eddys pizza; edeka; edeka aktiv markt; edeka c+c
    grossmarkt; edeka foodservice; edeka getrankemarkt; edeka xpress; edeka-miha charge; edelca; edelveis; edenis; edenor;
    edf pei; edf power solutions; edf renewables; edf renewables canada; edf renewables ireland; edf sei; edgars; edge
    clothing; edge impulse; edgeconnex; edh; edia; edible arrangements; edina realty; edinburgh community solar
    co-operative; edinburgh leisure; edincik enerji uretim a. s.; edion; edipower; edison; edition; edition hotels;
    editorconfig; ediya coffee; edl; edmund rice education australia; edmundson electrical; edo japan; edp; edp brasil; edp
    espirito santo; edp renewables; edp renewables north america; edp renovables españa; edp renovaveis; edp sao paulo; eds;
    educate together; education south west; educative; edward jones; edx; ee4mobile eg; eeb; eed; eegee's; eenbes; eepos
    kirjastot; eepos libraries; eesti energia; eesti taaskasutusorganisatsioon mtu; eez; efacec; efbet; effia; effo; efs; eg
    australia; eg on the move; eg.d; ege haina; egg energieversorgung gera; eggdrop; egghead; eggs up grill; eggslut;
    eggsmart; egitim-sen; eglise catholique; egnyte; ego; ego mediterranean; egtc; eh smith; ehrhardt reifen + autoservice;
    ehrle; ehs nova scotia; ei towers; eicher tractors; eidefoss; eigenbetrieb kindertageseinrichtungen dresden;
    eigenbetrieb kindertagesstatten der stadt halle; eiger; eight sleep; eikoh; eileen fisher; eilles; einbecker brauhaus;
    einfach mobil; eins energie in sachsen; einstein bros. bagels; einstein kaffee; einwohnergemeinde baar; eir; eirgrid;
    eisenbahn- und verkehrsgewerkschaft; ejoin; ejs; eka; ekar; eko; eko bulgaria; eko charge&go; eko cyprus; eko greece;
    eko hotels and suites; eko montenegro; eko serbia; eko-market; ekocharita; ekokymppi; ekom; ekomini; ekonika; ekopetrol;
    ekoplaza; ekor; ekorosk; ekosport; ekovind; eks; ekt; ekz; el club de la milanesa; el corral; el corte ingles; el dorado
    transit; el ezaby pharmacy; el ganso; el jamon; el jannah; el meson sandwiches; el palacio de hierro; el paso isd; el
    pollo loco; el puerto de liverpool; el rincon; el rincon & coffee; el rinconsito; el super; el&n; el5-energo; elan;
    elastic; elastic cloud; elastic stack; elasticsearch; elavon; elbauenpark; elbenwald; elbkinder vereinigung hamburger
    kitas; elbkinder vereinigung hamburger kitas ggmbh; elders; elders limited; eldi; eldrive; elecaustro; elecdey tarazona;
    elecsnet; electra; electrabel; electranet; electrawinds; electric 55 charging; electric circuit; electric highway
    tasmania; electric power generation enterprise; electric star pubs; electric supply of northern hungary; electricidade
    de mocambique; electricite de france; electricite de mayotte; electricity ashburton; electricity authority of cyprus;
    electricity company of ghana; electricity company of the state of bahia; electricity north west; electricity supply
    enterprise; electrificadora de santander; electrificadora del meta; electrify america; electrify canada; electrip;
    electrip global; electro depot; electro dunas; electroad; electrocentro; electrocharge; electromin; electron; electron
    fiddle; electron-builder; electroplanet; elefante azul; elegoo; elekrizitatswerk gruningen; elektra; elektra cakovec;
    elektra hemberg; elektrilevi; elektrizitatswerk davos; elektrizitatswerk des kantons schaffhausen; elektrizitatswerk
    hindelang; elektrizitatswerk obwalden; elektrizitatswerke des kantons zurich; elektrizitatswerke eisenhuber gmbh & co
    kg; elektrizitatswerke reutte; elektro; elektro ljubljana; elektro mb; elektro primorska; elektro profi; elektro profi
    mobility; elektro-slovenija; elektroenergieversorgung cottbus; elektrohold bulgaria; elektromreza srbije; elektroprenos
    bih; elektroprivreda bosne i hercegovine; elektroprivreda srbije; elektrorazpredelenie yug; elektrowerk assling;
    elektrum latvija; elektrum lietuva; element; element by westin; element hotels; elementary; elementor; elements massage;
    elen; elena miro; elenia; elephant bar; elephant bleu; eleport; elering; eletricidade dos acores; eletrobras
    distribuicao am; eletrobras distribuicao roraima; eletronorte; eletropaulo; eletropaulo metropolitana eletricidade de
    sao paulo; eletrosul; elevation burger; elevenlabs; eleventy; eleves; elfsm; elgato; elgiganten; elgin area school
    district u46; elgin parks & recreation; elicio; elif eczanesi; elikatni products; elim diakonie; elinett; elinta; elinta
    charge; elisa oyj; elisabetta franchi; elisengalerie; eliso; elit electronics; elixir; elk; elk island public schools
    regional division no. 14; elkjøp; elks lodge; ellevio; elli; ellianos coffee; ellipse; elm; elmea; elmhurst community
    unit school district 205; elmu; elmwood park community unit school district 401; elocity; elody; elon; elpedison; elron;
    els; els language centers; elsan; elsevier; elsie sante; elterninitiative; elvi; elvia; elysium healthcare; emack &
    bolio's; emacom; emapas; emarat; emart; emart24; emasa; emasesa; emasz; emaverde; embarcadero; embark; embassy of
    poland, vienna; embassy suites; embassy suites hotels; ember inns; ember.js; embou; emby; emeis; emel; emera; emergency
    services of pilsen; emergy fuhrungs- und servicegesellschaft mbh; emgesa; emgesa empresa generadora y comercializadora
    de energia; emil reimann; emilio adani; emirates; emirates nbd; emisfero; emission-x; emission-x ggmbh; emitel;
    emlakjet; emma sleep; emmaus; emmaus france; emmaus-oselya; emme; emniyet genel mudurlugu; emo; emobility; emon
    underwear; emoti; emotion; emperor cinemas; emphasis; empik; empire cat; emporio armani; empresas municipales de cali;
    empresas publicas de medellin; ems-chemie; emsa; emscher lippe energie; emt tarragona; emt valencia; enable; enable gas
    transmission; enable mississippi river transmission; enagas; enarga operator oddział torun; enbridge; enbridge energy
    partners, l.p.; enbridge offshore; enbridge offshore facilities; enbw; enbw albatros; enbw baltic 2 gmbh & co. kg; enbw
    energie baden-wurttemberg; enbw hohe see gmbh & co. kg; enbw kernkraft; enbw mobility+; enbw mobility+ ag und co.kg;
    enbw onshore portfolio; enbw ostwurttemberg donauries; enbw regional; enbw windinvest gmbh & co. kg; enchilada; encicla;
    encompass health; encorp pacific; ende corani; ende transmision; endeavouros; endesa; endesa - pena ventosa; endesa x;
    endlich ohne; endlich ohne tattooentfernung; endolla barcelona; enea; eneco; eneco wind; enedis; enee; enefit; enefit
    volt; enel; enel ceara; enel distribucion chile; enel distribucion peru; enel distribuicao ceara; enel distribuicao rio;
    enel distribuicao sao paulo; enel distribuzione; enel green power canada; enel green power españa; enel green power
    north america; enel peru; enel produzione; enel x; enel x way; enemalta; eneo cameroon; eneos; eneos enejet; eneos
    frontier; enercal; enercit'if; enercity; enercity netz; enercon; enercoop; energa; energa wytwarzanie; energas;
    energetica aguas da pedra; energetics; energetics electricity; energex; energia; energia argentina; energia de misiones;
    energia global castellana; energias de portugal; energie; energie ag oberosterreich; energie avesnes; energie
    bernkastel-wittlich aor; energie brandenburg; energie calw; energie du mali; energie eure-et-loir; energie fitness;
    energie graz; energie klagenfurt; energie ried; energie saarlorlux; energie service biel/bienne; energie steiermark;
    energie sudbayern; energie thun; energie und wasser potsdam; energie waldeck-frankenberg; energie- und wasserversorgung
    bonn/rhein-sieg; energie- und wasserversorgung bruchsal; energiedienst; energiehof blankenmuhle gmbh & co. kg;
    energiekontor; energiekontor uk; energienetze bayern; energienetze berlin; energienetze steiermark; energienetze weimar;
    energiequelle; energies st-remy; energieversorgung beckum gmbh & co. kg; energieversorgung filstal; energieversorgung
    gera; energieversorgung halle netz; energieversorgung kleinwalsertal gesmbh; energieversorgung mittelrhein;
    energieversorgung oberhausen; energieversorgung offenbach; energieversorgung ottobrunn; energieversorgung rodau;
    energieversorgung rottenburg am neckar; energieversorgung schwaben; energifyn distribution; energimet; energimidt;
    energinet; energir; energis; energisa; energisa acre; energisa bo; energisa rondonia; energisa sul-sudeste; energo-pro;
    energreen production; energy fiji limited; energy of moscow; energy park 44 sp. z o.o.; energy transfer; energy xxi gom;
    energyaustralia; energydrive; energyunited; enerjisa elektrik; enerjisa enerji uretim a. s.; enerparc; enerpetroli;
    enersieil; enersur; enertrag; enervest; enervie vernetzt; enexis; engbers; engel & volkers; engelhorn solarpark
    heidelberg-grenzhof gmbh & co. kg; engen; engen truck stop; engie; engie deutschland erneuerbare; engie electrabel;
    engie energia chile; engie green; engie north america; engie solutions; engie vianeo; engie windpark portfolio 1; engie
    windpark portfolio 2; english heritage; english home; enhol; eni; eni plenitude; eni shop; eni wash; enida; enilive;
    enipower; enjoy a book; enjoy tacos; enlaza; enmarket; enmax; ennatuurlijk; ennskraftwerke; enoc; enoden bus; enovos;
    enovos deutschland; enovos luxembourg; enpass; enrw energieversorgung rottweil; ens; ensa; ensemble scolaire
    sacre-coeur; ensignbus; enso energie sachsen ost; ente; ente acque della sardegna; ente autonomo volturno; ente
    provincial de energia del neuquen; entega; entel; entel bolivia; entel chile; entendre; entergy; entergy arkansas;
    entergy louisiana; entergy mississippi; entergy new orleans; enterprise car sales; enterprise carshare; enterprise crude
    pipeline; enterprise flex-e-rent; enterprise go; enterprise inns; enterprise products; enterprise products operating;
    enterprise rent-a-car; enterprise truck rental; enterprisedb; entree; entsorgung dortmund; entsorgung herne;
    entsorgungs- und servicebetrieb bocholt; entsorgungs-betriebe der stadt ulm; entsorgungsbetriebe der stadt ulm;
    entsorgungsbetriebe essen; entsorgungsbetriebe stadt konstanz; entsorgungsverband saar; entsorgungswirtschaft soest;
    envato; envia; enviam; envibus; environment canada; environment, planning and sustainable development directorate; envol
    sud isere; envoy proxy; enwor; enza home; eo charging; eo-zon generacion eolica; eog resources; eole res; eolfi; eolia;
    eolica; eolica cabezo san roque; eolica de medinaceli; eolica de radona; eolica guadalteba; eolica la janda; eolicas de
    euskadi; eolicas de la rioja; eolicas el coscojar, sl; eolien maritime france; eolus vind; eone; eos fitness; ep
    petroecuador; ep uk investments; epabar; eparking; epb; epcor; epcor utilities; epec; epel; epic; epic consolidated
    operations; epic cyprus; epic games; epic permian operating; epic wings; epic wings n' things; epicentr k; epower; epp
    gdbr; epsas; epson; ept boucle nord de seine; epuron; epv alueverkko; epv tuulivoima; equador; equador energia; equans;
    equatorial coffee; equatorial energia; equatorial energia alagoas; equatorial energia amapa; equatorial energia goias;
    equatorial energia maranhao; equatorial energia para; equatorial energia piaui; equatorial maranhao; equinix; equinix
    metal; equinor; equinor asa; equinox; equinox fitness; equipment depot; equity bank congo; equity bank kenya; equity
    bank rwanda; equity bank south sudan; equity bank tanzania; equity bank uganda; equity residential; equiva; equivalenza;
    era immobilier; era real estate; eram; eranovum; eraser; erbert & gerbert's sandwich shop; erby; erdf; erdgas munster;
    erdgas ostschweiz; erdgas sudwest; erdgas zentralschweiz; erema; erewhon; erftverband; ergo; ergo hestia; eric bompard;
    eric kayser; ericsson; erie boulevard hydropower; erik olsson; erik's delicafe; erlanger stadtwerke; ermolino; ernest
    jones; ernst & young; ernsting's family; eroski; erotic store venus; erp sever; erpnext; erste; erste bank polska;
    erster wiener; ersuc; ertzaintza; erz; erzbistum berlin; erzbistum koln; es teler 77; esb; esb ecars; esbjerg kommune;
    esbuild; escada se; escambia county area transit; escapology; esclatoil; escola basica integrada da praia da vitoria;
    escom; esculab; ese o ese; esea; esercito italiano; esgaz; eskom; eskom kwazulu-natal; eskualdeko hiri garraioa;
    eskulap; eslgaming; eslint; eslite bookstore; esotiq; esp electricity; espace culturel e.leclerc; espace des marques;
    espace montagne; espace urbain; espaco casa; espacolaser; esperi care; esphome; espira; espira gruppen; espoon kaupunki;
    esporta fitness; espressif; espressolab; esprit; esri; essa; essanelle; essar; esselunga; essence costco; essentia
    health; essentiel antwerp; esseyssel; esso; esso express; esso snack & shop; esso tigerwash; essonne sud ouest; est
    ensemble; estadistica departamental de antioquia; estadual; estafeta; estapar; estel; esterra; estetica; estetica
    unisex; estia health; eswe; eswe verkehrsgesellschaft; eszak-budapesti tankeruleti kozpont; eta; etablissement public de
    sante mentale de la vallee de l'arve; etablissement transdev de vulaines; etam; etb autocentres; etc tiger pipeline;
    etc.venues; etcd; etecnic; etecsa; eteka; etela-karjalan pelastuslaitos; eterna; ethan allen; ethekwini electricity;
    ethereum; ethers; ethio telecom; ethylen-pipeline sud; ethylen-pipeline-sud; eti; eti pets; etib parfum; etienne aigner;
    etihad atheeb telecom; etiler marmaris; eto; etos; etro; ets; etsan; etsy; eu yan sang; euas; eufer; eugene parks & open
    space; eulektro; eur en ciel; eurasia; euregio verkehrsschienennetz; eureka street furniture; eurexpo; euro cafe; euro
    car parks; euro car parts; euro garages australia; euro kebab; euro sklep; euro-net; euroapotheca; euroapteek;
    euroaptieka; euroawk; eurobahn; eurobank; eurobank a.d.; eurobank ergasias; eurobet; eurobet italia srl; eurobic;
    eurobit; eurobit - cerpaci stanice; eurocaja rural; eurocell; eurochange; eurocycle; eurofins biolab; eurogiant; euroil;
    euromaster; eurometropole de strasbourg; euromobil; euronet; euronet worldwide; euronics; euronics deutschland; eurooil;
    europabank; europaische schule; europam; europcar; european sleeper; europeche; europharma; europris; europroduct;
    europtica; eurosceptics; euroset; euroshop; eurosko; eurospar; eurospin; eurostar; eurostars; eurotyre; eurovaistine;
    eurovia cs; eurovia cz; eurovia sk; eurowag; euskotren; euskotren tranbia; ev connect; ev gateway; ev georgia; ev+; eva
    energieversorgung apolda; evangelical lutheran church of papua new guinea; evangelisch-lutherischer kirchenkreis
    hannover; evangelische heimstiftung; evangelische schulstiftung in der ekbo; evangelische stiftung neinstedt;
    evangelische stiftung neuerkerode; evangelischer kirchenkreis dortmund; evangelischer kirchenkreis hamm; evangelischer
    kirchenkreisverband fur kindertageseinrichtungen berlin mitte-nord; evangelischer verein fur innere mission in nassau;
    evans cycles; evanston parks & recreation; evanston/skokie school district 65; evapo; evbox; evce; evchaja; evcs; evd
    energieversorgung dormagen; even hotels; event cinemas; event store; eveole; ever; ever green ever young; ever new;
    everards; everbowl; everett transit; evereve; everfuel; evergreen goodwill; evergreen healthfoods; evergreen
    international hotels; evergreen wind; evergreens; evergreens salad; evergy; everhome suites; everket; everlast gyms;
    evernote; eversource; every.org; everyman; everyman cinemas; everyone active; everything but water; evg; evgateway;
    evgo; evidensia; evides; evides waterbedrijf; eviny; eviny fornybar; evio; evlink; evlv; evmapa; evn; evn ad skopje; evn
    naturkraft; evn toplofiktsiya; evnetnl; evo; evocabank; evocative; evoenergy; evofarm; evolt; evolve; evolve denim;
    evolve e-bike share; evonik; evos; evpass; evpoint; evren textil; evri; evroopt; evroopt hyper; evroopt minimarket;
    evroopt super; evs; evway; evyve; evzen; ew hofe; ewa; ewa-energieuri; eways; ewe; ewe go; ewe netz; ewf; ewigo; ewii;
    ewii energi; ewiva; ewm; ewo solarpark iii kg; ewr; ewr netz; ewv; ewv energie- und wasserversorgung; eww; eww gruppe;
    ewz; exact; excalidraw; excelsior caffe; exclusive change; exe centro cambiario; exe hotels; executive residency;
    exelon; exercism; exercito portugues; exilion tuuli ky; exim banca romaneasca; exim tours; eximbank; exisport; exist.ru;
    exist.ua; exki; exo; exo l'assomption; exo le richelain; exo roussillon; exo terrebonne-mascouche; exolum; exordo;
    exoscale; exp realty; expedia; expedia cruises; expensify; explore bike share; exploren; explotaciones eolicas de
    escucha; explotaciones eolicas el puerto; explotaciones eolicas saso plano; explotaciones eolicas sierra costera;
    explotaciones eolicas sierra de la virgen, s.a. - enel; expo; expres.cat; express; express a14; express employment
    professionals; express market; express men; express oil change & tire engineers; express one; express one csomagpont;
    express stryzhka; express.com; expressvpn; extended stay america; extendicare; exterieurs; extra; extra leker; extra
    mercado; extra space storage; extrafarma; extramile; extrawurst; extreme intimo; extreme pita; extreme pizza; extresol
    3; exxon; exxon mobil; exxonmobil; exxonmobil cepu limited, joint operating body pertamina - petrochina east java;
    eyath; eydap; eye wish; eyebrow plus; eyeem; eyemart express; eyes + more; eyewa; eylau unilabs; ez living furniture;
    ez-tab; eze; ezell's chicken; ezitis migla; ezpawn; eztravel; ezv; ezymart; f&w fordern & wohnen aor; f-droid; f-one; f.
    hinds; f.hinds; f45 training; fa. a. hahn; fa. rhenus, im auftrag der stadt heidelberg; fabb furniture; faberlic;
    fabhotels; fabiani; fabick cat; fabido; fabindia; fabio salsa; fabletics; fablio; faborit; fabricland; fabrique;
    fabutan; facebook; facebook gaming; facebook live; faceit; facepunch; factor energia; faculdade de ciencias aplicadas da
    unicamp; faculdade de ciencias aplicadas da universidade estadual de campinas; fagmøbler; fagmøbler norge; fagne; faguo;
    fahrrad xxl; fair play casino; faircollect; fairenergie; fairfield and suisun transit; fairfield by marriott; fairfield
    inn; fairfield inn & suites; fairmont hotels & resorts; fairnetz; fairphone; fairprice; fairprice finest; fairprice
    xtra; fairstone financial; fairweather; fajn zoo; faker; fakta; falabella; falc immobilien; falck notfallrettung und
    krankentransport; falco; falcon; falcon school district 49; falconeri; falke; falkopings kommun; falomat; famila;
    familienbackerei musswessels; familijna; familiprix; family bakery; family cash; family cut 1000; family dollar; family
    express; family fare; family first; family market; family pantry; family shopper; family video; familymart; familyshoes;
    famima!!; famous dave's; famous footwear; fampay; famsa; fan courier; fanbox; fancourier; fandango; fandom; fanfou;
    fann; fann retail; fannie mae; fannie may; fantasias miguel; fantastic furniture; fantastic sams; fantastico; fantom;
    far east broadcasting; far eastone; farcaster; fareharbor; fareway; farfetch; fargerike; farm boy; farm bureau insurance
    of tennessee; farma conde; farmacenter; farmacia; farmacia chavez; farmacia del ahorro; farmacia do trabalhador;
    farmacia dona; farmacia familiei; farmacia galeno; farmacia guadalajara; farmacia hipermaxi; farmacia ni dok; farmacia
    popular; farmacia preco popular; farmacia saas; farmacia sao joao; farmacias ahumada; farmacias benavides; farmacias
    bolivia; farmacias cruz azul; farmacias cruz verde; farmacias del ahorro; farmacias del dr. simi; farmacias economicas;
    farmacias guadalajara; farmacias mia; farmacias roma; farmacias similares; farmacias yza; farmacity; farmacorp;
    farmaelias; farmahorro; farmani; farmatodo; farmer boys; farmer j; farmer's milk; farmers home furniture; farmfoods;
    farmhouse inns; farrow & ball; farsh; farys; fas gas plus; fas mart; fashion fusion; fashion market; fasol; fast escova;
    fast shift; fast shop; fast stop; fast-fix; fast-fix jewelry and watch repair; fastapi; fastbreak; fastenal; fasthotel;
    fastify; fastighetsbyran; fastkey; fastlane; fastly; fastned; fastpay; fastrac; fastrac cafe; fastrack; fastrak;
    fastsigns; fastway; fastweb; fat bastard burrito; fat daddy american fried chicken; fat face; fat phill's; fatburger;
    fathers & sons; fathom; fatih eczanesi; fatto a mano; fatz; fauna; faunatar; favorite chicken & ribs; favro; fawry;
    faxcopy; fayno market; fazenda santa rosa; fazoli's; fbh-np nonprofit kft.; fbi; fcb coffee; fcc; fcc bec; fcc bec,
    s.r.o.; fcc ceska republika; fcc cesky tesin; fcc environment; fda; fdm bilsyn; fdp; fe y alegria; feastogether; febo;
    fedasil; federal administration of public revenues; federal agency for the reception of asylum seekers; federal bureau
    of investigation; federal bureau of prisons; federal ministry of health; federal office for the protection of the
    constitution and counterterrorism; federal office of meteorology and climatology meteoswiss; federal police of germany;
    federal public service justice; federal transferido; federal transferido - estatal; federale overheidsdienst justitie;
    federale politie; federated co-operatives; fedex; fedora; feedly; feel; fehr; felbermayr; felicity j lord; felleskjøpet;
    fenaka; fenaka corporation limited vaikaradhoo; fenaka vaikaradhoo branch; fendi; feneberg; fenie energia; fera s.r.l.;
    ferber; ferencvarosi parkolas; ferguson enterprises; ferguson plarre's bakehouse; ferngas netzgesellschaft;
    fernleitungs-betriebsgesellschaft; fernleitungs-betriebsgesellschaft mbh bereichsverwaltung sud idar-oberstein; fernwood
    fitness; ferrellgas; ferretdb; ferrocarriles nacionales de colombia; ferrocarrils de la generalitat de catalunya;
    ferrocarrils de la generalitat valenciana; ferromex; ferrovalle; ferrovie dello stato italiane; festival des pains; feu
    vert; feuerwehr bielefeld; feuerwehr hamburg; feuerwehr kreisstadt euskirchen; feuerwehr saarbrucken; feuerwehr sg
    rodenberg; feuerwehr stadt aachen; feuerwehr stadt barsinghausen; feuerwehr stadt rinteln; feuerwehr witten; ffmpeg;
    ffos las solar farm; fgc ues; fgsz; fgsz foldgazszallito zrt.; fgsz zrt.; fiacchetti; fialka; fiat; fiat professional;
    fibabanka; fibank; fibercop; ficohsa; fidelidade; fidelidade seguros; fidelity bank ghana; fidelity bank nigeria;
    fidelity investments; fideuram; fiditalia; fido; fido solutions; fielmann; fiesta mart; fieten olie; fietsenwinkel.nl;
    fietswereld; fifa; fifteen; fig; figaret; figaro; figaro's pizza; figma; figshare; fiiz drinks; fil bleu tours; fila;
    filament; filderstadtwerke; file market; file.io; filen; filezilla; filibus; fillout; filmstaden; fina - financijska
    agencija; financial group banamex; financna sprava slovenskej republiky; findig; findomestic; fine & country; fine wine
    & good spirits; fineco; finecobank; finerge; fines charging; finetwork; fing; finger lakes library system; fingrid;
    finkbeiner; finn church aid; finn flare; finning cat; finsbury; fintro; fio banka; fiorella rubino; fiorella's jack
    stack barbecue; fire and emergency new zealand; fire and rescue nsw; fire fighters charity; fire rescue victoria;
    fireaway; fireaway pizza; firebase; fired earth; firefish; firefly iii; firefox; firefox browser; firehouse subs;
    fireship; firestone; firewalla; firezone; firmenladen; first bancorp; first bank of nigeria; first cash; first charge;
    first choice hair; first choice liquor; first choice liquor market; first electric cooperative; first essex; first
    hotels; first international bank of israel; first kitchen; first national bank alaska; first national bank ghana; first
    national bank of east texas; first national bank of omaha; first national bank of scotia; first national bank texas;
    first national real estate; first reiseburo; first reserve; first solar; first south west; first state bank nebraska;
    first stop; first transit; first virginia; first watch; first west of england; first wind; first wind o&m; first york;
    firstbank ghana; firstcash; firstenergy; firth concrete; fischer homes; fish 180; fish audio; fish shell; fishaways;
    fishbowl; fisher & phillips; fishnoodle; fisk; fisker; fissler; fissman; fit care depot; fit express; fit hub; fit&co s.
    r. o.; fit4less; fitactive; fitbit; fitbox; fitinn; fitness 19; fitness first; fitness first ladies; fitness together;
    fitness24seven; fitnessboutique; fitnesstime; fitseveneleven; fitshop; fitx; five below; five guys; five o'clock; five
    rivers metroparks; five star chicken; fivem; fiverr; fix price; fizz; fj veggie; fjallraven; fjellnett; fkf; fkf
    private; fl dept. of environmental protection, div. of state lands; flag of europe; flag of hampton by hilton; flag of
    myanmar; flag of nato; flag of russia; flag of saint kitts and nevis; flag of shetland; flag of the comoros; flag of the
    international association of fire fighters; flag of tristan da cunha; flaga; flair hotel; flamengo; flamengo kvetiny;
    flamingo casino; flanco; flannels; flash; flash coffee; flashforge; flask; flat iron; flathead electric cooperative;
    flathub; flatpak; flavour vapour; fleet farm; fleet feet; fleetpride; fleetwood mac; fleischerei richter; fleming's;
    fleming's prime steakhouse & wine bar; fletcher hotel; fletcher hotels; fletchers; flexential; flexi; flhsmv; flickr;
    flightaware; flint hills resources; flint hills resources port arthur; flintco; flip out; flipboard; flippin' pizza;
    flix se; flixtrain; flo; floatplane; floene; floor & decor; floorp; floorworld; flop; flop top; florence utilities;
    florencia benavidez; florida bakery; florida department of corrections; florida department of highway safety and motor
    vehicles; florida department of transportation; florida gas transmission; florida keys electric cooperative; florida mv
    express; florida power & light; florida public utilities; florida state parks; flotte; flow elnet; flower burger;
    floyd's 99 barbershop; floyd's barbershop; fluent bit; fluentd; flugger; flughafen stuttgart energie; flughafen wien;
    flughafen zurich; flugsicherung wien-schwechat; fluke; flunch; fluo grand est; flutter; fluvius; flux; fluxer; fluxys;
    fly.io; flying horse coffee; flying j; flying tiger copenhagen; flying v; flyway; fmhl; fmod; fnac; fnb; fnbo; foani;
    fod financien - spf finances - fod finanzen; fogo de chao; fokus ocna optika; fokus optik; folder; foley; foley &
    lardner; foli-fillarit; folium; folktandvarden; folo; fomento de construcciones y contratas; fonbet; foncia; fondation
    de l'enfance et de la jeunesse; fondation leopold bellan; fondation leopold-bellan; fondation partage et vie; fondazione
    teatro carlo felice; fonoma; font awesome; fontbase; fontforge; foobar2000; food 4 less; food basics; food lion; food
    lover's market; food market; food plus; food solutions; foodary; foodland; foodmaker; foodmaster; foodmaxx; foodpanda;
    foodsharing.de fairteiler; foodtown; foodworks; foot locker; foot solutions; footaction; footasylum; footgear; foothill
    transit; fora; forca aerea brasileira; force ouvriere; ford carsharing; ford's garage; fore coffee; forenom; foresight;
    forest park pd; forestalia; forestry commission of ghana; forestry corporation of nsw; forestry england; forever;
    forever 21; forever new; forevers; forgejo; form factory; forma ideale; forman mills; formbricks; formik; formosa chang;
    formosa petrochemical; formosa plastics; formspree; formstack; formula one autocentres; forn de cabrianes; forn valero;
    fornet; fornetti; forney isd; forpackningsinsamlingen; forstinger; fort atacadista; fort pierce utilities; fortebank;
    fortinet; fortinos; fortis healthcare; fortisalberta; fortisbc; fortnite; fortran; fortress; fortum; fortum & helen;
    fortuna game; fortunoff; fortunoff backyard store; forty winks; forum usti nad labem; foschini; fossa; fossil; fossil
    scm; foster's grille; foster's hollywood; fosters freeze; foto-webcam.eu; fotofix; fotoprix; fougeres agglomeration;
    foundry virtual tabletop; fountain tire; four county emc; four county library system; four points by sheraton; four
    points flex by sheraton; four quarters; four seasons; four seasons health care; four seasons hotels and resorts; four
    star pizza; fournos bakery; foursquare; fourth floor operating; foussier; fovarosi csatornazasi muvek; fovarosi szabo
    ervin konyvtar; fovarosi vizmuvek; fox & sons; fox home; fox in a box; fox's pizza den; fox-wizel; foxcon; foxpost;
    foxtel; foxtons; foxtrot; foyer; foyles; fozzy; fpl evolution; frac; fragrant world; fraiche; fram; framar; frame;
    framer; framework; framework7; fran's cafe; france autopartage; france literie; france loisirs; france pare-brise;
    france travail; francesca's; francfranc; franciscan health; franck provost; franco manca; frank ross pharmacy; frank
    webb home; frankfurter sparkasse; frankfurter volksbank; frankie & benny's; frankie and benny's; franks 'n burgers;
    franks n' burgers; franky getrankemarkt; franprix; frans bonhomme; frans.ua; fransabank; frappe; fraser hart; frasers;
    frasses; fratelli; fratres; fraunhofer-gesellschaft; fravega; fred meyer; fred meyer jewelers; fred meyer pharmacy;
    fred. olsen renewables; freddo; freddo helados; freddy fresh; freddy's; freddy's frozen custard & steakburgers; frederic
    moreno; fredericton transit; fredrikstad kommune; free lance; free library of philadelphia; free mobile; free people;
    free state department of education; free state department of health; free to x; freebirds; freebirds world burrito;
    freebsd; freecad; freecodecamp; freedesktop.org; freedom; freedom furniture; freedom mobile; freedom mobile world;
    freelancer; freelancermap; freenas; freenet; freenet dls; freepik; freeport lng development; freetube; freiburger
    kantonalbank; freiburger verkehrs; freie tankstelle; freightliner; freightliner trucks; freistaat bayern; freistaat
    sachsen; freitaler stadtwerke; freiwillige feuerwehr der samtgemeinde thedinghausen; freiwillige feuerwehr mechernich;
    frelo; frelsens hær; frelsens hær genbrug; frelsesarmeen; fremap; french confederation of christian workers; french
    connection; french democratic confederation of labour; french federation of free flight; fresco; fresenius kidney care;
    fresenius medical care; fresh corner; fresh corner restaurant; fresh market; fresh mart; fresh mini; fresh options;
    fresh plus; fresh thyme; fresh.; freshchoice; freshco; freshens; freshii; freshippo; freshly squeezed; freshmart;
    freshmile; freshness burger; freshrss; freshslice pizza; freshstop; fresko; fresno area express; fressnapf; fresta;
    fretex; fri bikeshop; friedrich pustet kg; friendly express; friendly grocer; friendly's; frigate; frio lasalle
    pipeline; frisby; frisch's; frisch's big boy; friskis & svettis; fristo; frite alors!; frito lay; frittenwerk; fritz
    berger; fritz!; frobel; frobel bildung und erziehung; froiz; frontend mentor; frontier communications; frontify; froo;
    froots; fruitisimo; fry's food and drug; fry's marketplace; fse; fst cinemas; ftl gym; ftz; fubo; fuddruckers; fuego;
    fuelrod; fuente; fuertes affichage; fuga cloud; fujifilm; fujitsu; fujiya; full lineup value; fuller's; fuller, smith &
    turner; fullon hotels & resorts; fulmine; fulton county library system; fulton hogan; fun town rv; fundacao bradesco;
    fundacao de acao social; fundacao florestal; fundacao municipal de saude; fundacao nacional dos povos indigenas;
    fundacao para conservacao e a producao florestal do estado de sao paulo; fundacja eco textil; fundacja podaruj pomoc;
    fundacja pomocy dzieciom dar; fundacja usmiechu; fundacja z sercem; funside; fur affinity; furaibo; furnas centrais
    eletricas; furnmart; fursac; fusakle; fusalp; fusion; fusionauth; fussl; fussl modestrasse; fust; futako-tamagawa rise;
    futel; future academies; futurego; futurelearn; futuris; fuzzy's taco shop; fvrlibraries; fws; fybeca; fye; fyidoctors;
    fyle; fynbus; fyrfasen energi; færder kommune; føie; føtex; føtex delikatesse; føtex slagter; g la dalle; g&w
    gezondheidswinkel; g'allaorol tumani xalq ta'limi boshqarmasi; g-star raw; g.h. bass &; gaba; gabe's; gabetti; gabetti
    property solutions; gabor; gabor shoes; gabriel pizza; gabriels; gad; gadis; gaelectric; gaes; gagawa; gaggenau
    hausgerate; gaia; gaik; gail's; gail's bakery; gainesville regional utilities; gak textilrecycling; gakuden; gala;
    galadari; galamart; galana; galaxias; galaxus; galen pharm; galeri indosat; galeri smartfren; galeria; galeria wypiekow
    lubaszka; galeries lafayette; galerija podova; galicia mas; galito's; gall & gall; galp; galp energia; galp geste;
    galveston bay refinery logistics; gama; gamc; game developer; game digital; game jolt; game mania; game nation; game
    science; gamea; gamebanana; gamelife; gameloft; gamemaker; gamestop; gamlp; gamm vert; gamma; gamp; gams; gander
    outdoors; gandi; gant; gap body; gap factory; gap kids; gapco; garage; garageeks; garanti bbva; garbarino; garda
    siochana; garentaday; garland power & light; garmin; garner hotels; garuda linux; gas natural ban; gas networks ireland;
    gas plus; gas transmission northwest; gascade; gasconnect austria; gasenergy; gasnet; gassco; gastransport nord; gasum;
    gasunie; gasunie deutschland; gasverbund mittelland; gate; gate express car wash; gateway newstands; gatling; gato
    preto; gator's dockside; gatsby; gatta; gatti's pizza; gaucho; gauteng department of education; gauteng department of
    health; gautier; gautier furniture; gavle energi; gavranovic; gavranovic market; gaylord; gaylord hotels; gaz
    electricite de grenoble; gaz reseau distribution france; gaz-system; gazel; gazel energie; gazelenergie; gaznat; gazoil;
    gazprom; gazprom mining nadym; gazprom mining urengoy; gazprom mining yamburg; gazprom neft; gazprom transgaz moscow;
    gazprombank; gbarbosa; gbarbosa eletro show; gbd-bank; gbi grosshamburger bestattungsinstitut; gbici; gcore; gdal;
    gdanskie autobusy i tramwaje; gdf suez zielona energia sp. z o.o.; gdp; ge i; ge wind; geant; geant casino; geant
    express; gebruder weiss; gecalsa; gecalsa - el hierro; gecalsa - montamarta; gecalsa - peñarroldana; geco; gecol.ly;
    gedea linach kg; gedeon richter; gedeon richter armenia; gedia; gedimat; geek squad; geeksforgeeks; geelong regional
    libraries; geely; geers; geg; geico; geile warenautomaten; gelateria di berna; gelatissimo; gelato borelli; gelato
    messina; geldersch landschap & kasteelen; geldmaat; gelson's; gemeente amsterdam; gemeente arnhem; gemeente assen;
    gemeente den haag; gemeente dordrecht; gemeente groningen; gemeente leiden; gemeente nijmegen; gemeente rotterdam;
    gemeente utrecht; gemeente utrechtse heuvelrug; gemeente weert; gemeente zaanstad; gemeente zoetermeer; gemeinde
    bedburg-hau; gemeinde gampel-bratsch; gemeinde gnarrenburg; gemeinde gossau; gemeinde grossheirath; gemeinde hohe borde;
    gemeinde loxstedt; gemeinde petershausen; gemeinde ratschings; gemeinde schonbrunn; gemeinde toblach; gemeinde trabitz;
    gemeinde truden; gemeinde ubstadt-weiher; gemeinde unterhaching; gemeindewerke bovenden; gemeindewerke
    garmisch-partenkirchen; gemeindewerke hassloch; gemeindewerke herxheim; gemeindewerke oberhaching; gemeindewerke
    steinhagen; gemeindewerke wadgassen; gemeinnutzige herzogtum lauenburg rettungsdienstgesellschaft mbh; gemini; gemo; gen
    korean bbq; genbank; gendarmeria; gendarmeria nacional argentina; gendarmerie nationale; generaciones renovables del
    gallego, sl - forestalia; general command of mapping; general directorate for national roads and highways; general
    directorate for secondary education; general directorate of professional technical education; general logistics systems
    germany; general logistics systems netherlands b.v.; general optica; general pants; generale d'optique; generali;
    generali tranquilidade; generalna dyrekcja drog krajowych i autostrad; generation journey; generg; generika; genesis;
    genesis energy limited; genesis health + fitness; genesis health and fitness; genesis healthcare; genesis healthcare
    system; genesis pipeline usa; genghis grill; geniepoint; genius; genki global dining concepts; genki sushi; genneia;
    genol; genova car sharing; gentari; gentle dental; gentofte gladsaxe fjernvarme; gentoo; geocaching; geochang public
    bike system; geode; geofor; geolica magallon ii; geometius b.v.; geonet; geopandas; george richards big & tall menswear;
    georges rech; georgia department of corrections; georgia department of natural resources; georgia department of revenue;
    georgia department of transportation; georgia mv express; georgia state parks & historic sites; geosphere austria;
    geovelo opole; geox; gerber collision & glass; gerdau; geredis; geres power ii; german american; german doner kebab;
    germanos; gerrit; gerry weber; gertrude hawk chocolates; gesa - gargau energetica s/a; gesamb; gesamtverband der
    katholischen kirchengemeinden in der region hannover; gesellschaft fur stadtentwicklung; gesellschaft im ostalbkreis fur
    abfallbewirtschaftung; gesellschaft im ostalbkreis fur abfallbewirtschaftung mbh; gesundheitszentren rhein-neckar;
    gesvican; getco; getgo; getranke hoffmann; getranke quelle; getranke-quelle; getrankeland; getrankewelt; getx;
    getxobizi; gew; gew wilhelmshaven; gew. fa. mettex; gewerkschaft der polizei; geysel; gfc mbh; ggd amsterdam; ggd
    rotterdam-rijnmond; ggd zeeland; ggew; ggt; ggt tabak tisk; ggz drenthe; ghanda; ghost; ghostery; ghostfolio; ghostty;
    ghq; giant bicycles; giant eagle; giant eagle pharmacy; giant food; giant hypermarket; giant mini; giant pharmacy; giant
    tiger; giap; giberttrans; gic; gidor; gifi; gigaboks; gigacharger; gigantti; gigasport; gigasports; gigatron; gigawatti;
    giggling squid; gigi's cupcakes; gildemeister energy solutions; gilgen's; gimbap cheonguk; gimp; gin; gina laura; gina
    tricot; gindaco; ginko; gino's east; gino's pizza; ginos; gintarine vaistine; ginza cozy corner; ginza renoir; gio rail;
    giocheria; gionino's pizzeria; giordano's pizzeria; giorgio armani; gipfel; giphy; gippsland water; gira; giraffas;
    giraffe; giraffe restaurants; giraffe stop; giraudy; girl scouts; girl scouts of the usa; girlfriend; girocleta; girod
    medias; gironde numerique; gironde tres haut debit; git; git extensions; git for windows; git lfs; gitbook; gitcode;
    gitconnected; gitea; gitee; gitem; github; github actions; github copilot; github pages; github sponsors; gitignore.io;
    gitkraken; gitlab; gitpod; gitter; gitzenweiler hof; giunti al punto; givenchy; givova; givova sport; giwog; gizzybus;
    gjun information; gjøvik kommune; gl.inet; glaces moustache; glacier electric cooperative; glacier water; glades
    electric co-op; glades electric cooperative; glance; glarner kantonalbank; glasfit; glass; glass doctor; glassauto;
    glassdoor; glassons; glavbeer; glaxo smith kline; gleam; glencore; glenview community consolidated school district 34;
    glenview school district 34; glide; glitch; glitre energi; glitre nett; glitter; glo; globacom; global; global kids;
    global tech i offshore wind; globalcaja; globalconnect; globalconnect denmark; globales; globaltap; globbing; globe;
    globe telecom; globetrotter; globetrotter ausrustung; globi; globo; globus; globus baumarkt; glocken backerei; gloria
    jean's; gloria jean's coffees; gloria jeans; glory oil company limited; glotesvalen vind; gloversville transit system;
    glovo; gls; gls balikomat; gls bank, wp warburg; gls general logistics systems slovakia; gls paketomat; gls parcel box;
    gltf; glør; gmail; gmb; gmc; gmf; gmina biłgoraj; gmina chojnow; gmina lublin; gmina miasto rzeszow; gmina miasto
    szczecin; gmina miejska głogow; gmina miejska krakow; gmina oborniki slaskie - zarzad zieleni; gmina przemysl; gmina
    ryki; gmina wrocław; gmo; gmx; gnb sudameris; gnc; gnc-alfa; gnome; gnome terminal; gnp; gnu; gnu bash; gnu emacs; gnu
    icecat; gnu social; go ape; go asia; go coffee; go go curry; go grill; go local; go outdoors; go outdoors express; go
    platform limited; go sport; go transit; go!; go! games & toys; go! scholengroep brussel; go! scholengroep sam; go!
    scholengroep wijs; go! scholengroep zuid-limburg; go'on; go+eauto; go-mart; goa board of secondary and higher secondary
    education; gobay; gocar; gocary; gocd; gocharge; godaddy; godfather's pizza; godfreys; godiva; godot & fils; godot
    engine; godox; goed; goeken backen; goetel; gofast; gofuel; gofundme; gog.com; goget; gogoro; gohealth urgent care;
    goil; gojek; goland; gold apple; gold fish; gold star chili; gold's gym; goldbach neo; goldbeck solar; goldbet; golden
    chick; golden corral; golden discs; golden gate transit; golden goose; golden krust caribbean bakery & grill; golden
    nozzle car wash; golden screen cinemas; golden spread electric cooperative; golden tulip; goldenlife; goldenpoint;
    goldilocks; goldilocks bakeshop; goldliner; goldman sachs; goldmark; goldmark jeweller; goldsmiths; goldwagen; goldwind;
    golf &; golf galaxy; golf partner; golftec; goli vada pav; goline; gollo; gom shelf; gomart; gome electrical appliances;
    gomex; gong cha; goo; good 2 go; good beer; good lood; good me; good morning macc; good neighbor pharmacy; good pharm;
    good spot; good vape; goodbike padova; goodlife fitness; goodlife pharmacy; goodreads; goodstart early learning;
    goodwill; goodwill columbus; goodwill greater milwaukee & chicago; goodwill hawaii; goodwill industries big bend;
    goodwill industries central texas; goodwill industries of acadiana; goodwill industries of akron; goodwill industries of
    alaska; goodwill industries of arkansas; goodwill industries of ashtabula; goodwill industries of central alabama;
    goodwill industries of central and northern arizona; goodwill industries of central east texas; goodwill industries of
    central florida; goodwill industries of central illinois; goodwill industries of central michigan's heartland; goodwill
    industries of central north carolina; goodwill industries of central oklahoma; goodwill industries of dallas; goodwill
    industries of east texas; goodwill industries of eastern north carolina; goodwill industries of el paso; goodwill
    industries of erie, huron, ottawa, and sandusky counties; goodwill industries of greater cleveland & east central ohio;
    goodwill industries of greater detroit; goodwill industries of greater grand rapids; goodwill industries of greater
    nebraska; goodwill industries of houston; goodwill industries of kansas; goodwill industries of kentucky; goodwill
    industries of kyowva area; goodwill industries of lane and south coast counties; goodwill industries of michiana;
    goodwill industries of mid-michigan; goodwill industries of middle georgia and the central savannah river area; goodwill
    industries of middle tennessee; goodwill industries of mississippi; goodwill industries of new mexico; goodwill
    industries of north central pennsylvania; goodwill industries of north central wisconsin; goodwill industries of north
    florida; goodwill industries of north louisiana; goodwill industries of northeast indiana; goodwill industries of
    northeast iowa; goodwill industries of northeast texas; goodwill industries of northeastern pennsylvania; goodwill
    industries of northern illinois; goodwill industries of northern michigan; goodwill industries of northern new england;
    goodwill industries of northwest north carolina; goodwill industries of northwest ohio; goodwill industries of northwest
    texas; goodwill industries of san antonio; goodwill industries of south central california; goodwill industries of south
    florida; goodwill industries of south mississippi; goodwill industries of south texas; goodwill industries of southeast
    texas and southwest louisiana; goodwill industries of southeastern louisiana; goodwill industries of southeastern
    michigan; goodwill industries of southern arizona; goodwill industries of southern new jersey & philadelphia; goodwill
    industries of southern ohio; goodwill industries of southwest florida; goodwill industries of southwest oklahoma and
    north texas; goodwill industries of southwestern michigan; goodwill industries of tenneva; goodwill industries of the
    berkshires and southern vermont; goodwill industries of the chesapeake; goodwill industries of the columbia; goodwill
    industries of the columbia willamette; goodwill industries of the greater chattanooga area; goodwill industries of the
    inland northwest; goodwill industries of the southern piedmont; goodwill industries of the summit; goodwill industries
    of the valleys; goodwill industries of tulsa; goodwill industries of upstate/midlands south carolina; goodwill
    industries of ventura and santa barbara counties; goodwill industries of wayne and holmes counties; goodwill industries
    of west michigan; goodwill industries of wyoming; goodwill industries of zanesville; goodwill industries serving
    southeast nebraska; goodwill industries suncoast; goodwill industries, ontario great lakes; goodwill
    industries-knoxville; goodwill keystone area; goodwill manasota; goodwill north central texas; goodwill northern new
    england; goodwill nynj; goodwill of central & southern indiana; goodwill of central and coastal virginia; goodwill of
    central iowa; goodwill of colorado; goodwill of greater washington; goodwill of north central west virginia; goodwill of
    north georgia; goodwill of northern illinois; goodwill of northern wisconsin and upper michigan; goodwill of south
    central ohio; goodwill of south central wisconsin; goodwill of southern nevada; goodwill of southern new england;
    goodwill of southwestern pennsylvania; goodwill of the finger lakes; goodwill of the heartland; goodwill of the southern
    alleghenies; goodwill of western & northern connecticut; goodwill of western and northern connecticut; goodwill of
    western missouri and eastern kansas; goodwill of western new york; goodwill rappahannock; goodwill sacramento valley &
    northern nevada; goodwill serving eastern nebraska and southwest iowa; goodwill serving lorain, erie and huron counties;
    goodwill southeast georgia; goodwill southern california; goodwill vsb; goodwill west texas; goodwill-easter seals
    minnesota; goody's; google; google admob; google ads; google adsense; google analytics; google apps script; google
    assistant; google authenticator; google bigquery; google bigtable; google calendar; google campaign manager 360; google
    cardboard; google cast; google chat; google chrome; google classroom; google cloud; google cloud composer; google cloud
    spanner; google cloud storage; google colab; google container optimized os; google dataflow; google dataproc; google
    display & video 360; google docs; google drive; google earth; google earth engine; google fonts; google forms; google
    gemini; google home; google jules; google keep; google lens; google maps; google marketing platform; google meet; google
    messages; google nearby; google pay; google photos; google play; google pub/sub; google scholar; google search console;
    google sheets; google slides; google street view; google summer of code; google tag manager; google tasks; google
    translate; goois natuurreservaat; goossens; goraco polecam; gordmans; gordon food service store; gordons chemists;
    gorenjska banka; gorg; gorgia; gorjana; gortz; gortz 17; gosch sylt; gosloto; goteborg energi; goteborgs sparvagar;
    goteborgs stad; gothaer; gothenburg city parking; gotomeeting; gotriangle; gottinger entsorgungsbetriebe;
    goudwisselkantoor; gouiran beaute; goulburn valley water; gourmet burger kitchen; gova; government of belize; government
    of ceara; government of espirito santo; government of ghana; government of jersey; government of kenya; government of
    kerala; government of lesotho; government of liberia; government of lower austria; government of paraiba; government of
    parana; government of rio de janeiro; government of rio grande do norte; government of santa catarina; government of
    spain; government of the community of madrid; government of tocantins; government of western australia; government
    service insurance system; governo do estado da bahia; governo do estado da paraiba; governo do estado de minas gerais;
    governo do estado de pernambuco; governo do estado de santa catarina; governo do estado de sao paulo; governo do estado
    do ceara; governo do estado do espirito santo; governo do estado do rio de janeiro; governo do estado do rio grande do
    norte; gp joule connect; gpc; gpec; gpi; gplv3; grab; grab&go; grace pharmacy; gradio; gradle; gradle play publisher;
    grado impianti turistici; gradska ljekarna zagreb; gradski prijevoz putnika osijek; gradski ured za obrazovanje;
    graduate; graduate by hilton; graeter's; grafana; graff; grafika; grafinger auto-teiler e.v.; grain de malice; grainger;
    gralha azul transmissora de energia; gramedia; grammarly; grampians wimmera mallee water; granado; grand annecy; grand
    electric cooperative; grand frais; grand hyatt; grand litier; grand optics; grand paris seine et oise; grand pic
    saint-loup community of communes; grand pontarlier community of communes; grand reims; grand reims mobilites; grand
    river transit; grand valley transit; grand-orly seine bievre; grande dixence; grandoptical; grandvision; grandy's;
    grange co-op; grange cooperative; granier; granit; granngarden; grao espresso; grapari telkomsel; grape tree;
    grapheneos; graphite; graphql; gratis; graubundner kantonalbank; grav; gravatar; gravity midstream cc; grawe; graybar;
    graylog; grays harbor transit; grazer wechselseitige versicherung; grease monkey; greasy fork; great american cookies;
    great canadian dollar store; great canadian oil change; great clips; great lakes hydro america; great learning; great
    tree pharmacy; great wolf lodge; great wraps; greater western water; green caffe nero; green cross health; green day;
    green genius; green motion; green motion car rental; green power investment; green tea; green technologie; green wind;
    greenalp; greenbike slc bikeshare; greencharge; greenchoice; greencoat renewables; greencross vets; greene king;
    greenflux; greengo energy group a/s; greenhalgh's; greenhouse; greenpeace; greenslade taylor hunt; greensock;
    greensolver; greente; greentheory; greenway; greenwheels; greenwich leisure limited; greenwich pizza; greet; greg cafe;
    greggs; greggs outlet; gremo na elektriko; grene; grenoble alpes metropole; grenoble-alpes metropole; greptimedb;
    gretail; greve kommune; greystar; grid; grid.ai; gridcom rt; gridline; grido; grido helado; gridserve; gridsome;
    grieneisen bestattungen; grill courtepaille; grill'd; grimaldi's pizzeria; grimminger; grind; gringo's mexican kitchen;
    grit oil & gas management; griug; griya; grocery outlet; grochola; grocy; grodziski rower miejski; groenleven;
    groenrijk; grom; gromulski; grong kommune; groserov; grosmarket; grosshamburger bestattungsinstitut; grosskraftwerk
    mannheim; grossmarkt rostock; grosso napoletano; groszek; grotex recycling; grotto pizza; groupama; groupe banque
    populaire; groupe caisse d'epargne; groupe dynamite; groupe e; groupe hydrocop; groupe majestic cinemas; groupement
    hospitalier est; groupme; groupon; growind; growing communities; grte; grun stadt zurich; grune flotte; grunt; grup
    ametller origen; grup bon preu; grupotel hotels & resorts; gruppo comet; gruppo hera; gruppo intesa sanpaolo; gruppo
    mondadori; gruppo torinese trasporti; grycan; gryf; gryf media, s.r.o.; grzybki; gs caltex; gs e&r; gs25; gsak; gsap;
    gsbikeshare; gse ggmbh; gsf car parts; gsk; gsk stockmann; gsma; gsmarena.com; gsp belgrade; gstreamer; gtc; gte
    financial; gtg nord; gtk; gtrans; gtu; guac mexi grill; guadalupe valley electric cooperative; guaguas municipales;
    guangxi communications investment group corporation.ltd; guangzhou metro; guangzhou panyu public transport; guaranteed
    rate; guarda nacional republicana; guardian; guascor do brasil; guatemalan red cross; gucci; gudbrandsdal energi; gudrun
    sjoden; guelph transit; guess; guess accessories; guichet transilien; guidepost montessori; guilded; guinot; guitar pro;
    gujarat energy transmission corporation limited; gul eczanesi; guldfynd; gulf & fraser; gulf express; gulfstream natural
    gas system; gulfstream pipeline; gull; gulliver; gulliver supermercati; gulp; gumroad; gumtree; gunes eczanesi; gunes
    enerji santrali; gunicorn; guns n roses; guoweiyi; gurobi; gusto; gut-gebucht; gutenberg; guthrie clinic; guthrie's;
    gutkauf; gutteridge; guven eczanesi; guy degrenne; guy hoquet; guzman y gomez; gva baden; gvb; gvern ta' malta; gvirila;
    gvu melk; gwinnett county public library system; gwm; gyet; gymbeam box; gymboree; gyomu super; gyor-szol zrt.;
    gyorbike; gyoza no manshu; gyoza no ohsho; gysev; gyu-kaku; gzella; h mart; h w martin waste limited; h world group
    limited; h&m home; h&m kids; h&r block; h&t pawnbrokers; h-e-b car wash; h-e-b fuel; h-e-b pharmacy; h-e-b plus!;
    h-hotels; h-publicite; h. ayuntamiento de ciudad valles; h. samuel; h. stern; h.samuel; h10 hotels; h2 database; h5 data
    centers; ha kommune; haagen-dazs; haart; habib's; habibi falafel; habit burger & grill; habitat; habitat for humanity
    restore; habr; hachiban ramen; hachiyo tea; hack the box; hackaday; hacker noon; hackerearth; hackerone; hackerrank;
    hackett; hackett london; hackmd; hackney tennis; hackschnitzelheizung frankenburg; hackster; hada; haderslev kommune;
    hafen und guterverkehr koln; haferkater; haffner's; hafren dyfrdwy; hafren dyfrdwy cyfyngedig; hafslund kraft; hagebau;
    hagebaumarkt; hageland; haggar; haggar clothing; haggen; haggen food & pharmacy; haidilao; haidilao hot pot; hair
    cuttery; hair express; haircut express; hairhouse; hairkiller; haitian red cross; hakim optical; hakkenden; hakmar;
    hakmar express; hakone soba; hakuyosha; hal; halal fried chicken; halberstadtwerke; halcon viajes; halden kommune;
    haldiram's; half million; halfords; halfords autocentre; halfprice; halia baluvana; halifax regional centre for
    education; halifax regional fire and emergency; halifax transit; halk eczanesi; halkbank; halkbank a.d.; hall &
    woodhouse; hall tabakwaren; hallandstrafiken; hallensteins; hallhuber; halliburton; hallingdal kraftnett; hallmark;
    hallmark cards; hallo pizza; halmstads kommun; halpahalli; halyk bank of kazakhstan; halytska svizhyna; hama-sushi;
    hamar kommune; hamburg ministry for school and vocational training; hamburger energienetze; hamburger energiewerke;
    hamburger hochbahn; hamburger luftmessnetz; hamburger sparkasse; hamburger verkehrsverbund; hamburguesas el corral;
    hameenlinnan kaupunki; hamilton bike share; hamilton county ems; hamkorbank; hamleys; hammer; hammerfest energi nett;
    hammerfest kommune; hammond parks & recreation; hampshire constabulary; hampton by hilton; hampton inn & suites; hampton
    roads transit; hana-musubi; hanamarudon; hanamasa; hananomai; hanaro mart; hanaya yohei; hancock whitney; handel's
    homemade ice cream; handel's homemade ice cream & yogurt; handels- und organisations gmbh reinhard juraschek;
    handelsbanken; handelshof; handelskrankenkasse; handlar'n; handlebars.js; handmade burger; handshake; hanesbrands;
    hangry joe's hot chicken; hangry joe's hot chicken & wings; hangzhou public bicycle; hankyu oasis; hannaford; hannaford
    pharmacy; hannoush jewelers; hanover scotland; hans anders; hans im gluck; hans solar; hansaton; hansemerkur;
    hansemerkur versicherungsgruppe; hansestadt lubeck; hansestadt luneburg; hansestadt rostock; hansewerk; hanshan bus;
    hapik; happy bar & grill; happy casa; happy cash; happy italy; happy joe's; happy lamb; happy lamb hot pot; happy lemon;
    happy look; happy mart; happy pets; happy socks; happy troc; happy's pizza; happycow; haproxy; harald nyborg; harbor
    freight tools; harcourts; hard rock cafe; hard rock hotel; hard rock hotels; hardeck; hardee's; hardin county
    conservation; harita genel mudurlugu; harkins theaters; harkins theatres; harley-davidson; harman kardon; harmonie
    mutuelle; harmont & blaine; harmonyos; harnois; harnois energies; harold's chicken shack; harps; harris + hoole; harris
    county precinct 1; harris county precinct 2; harris county precinct 3; harris county precinct 4; harris scarfe; harris
    teeter; harrison school district 2; harry & david; harry corry; harry ramsden's; harry ritchie's; harry rosen; harstad
    kommune / harsttaid suohkan; hartford healthcare; hartlauer; haruyama trading; harvest alaska; harvest windfarm;
    harvester; harvester restaurants; harvey norman; harvey's; harveys; harveys furniture; harz energie; harz energie netz;
    harzwasserwerke; hasbro; hashcat; hashicorp; hashnode; hasicsky a zachranny zbor; hasicsky zachranny sbor hl. m. prahy;
    haskell; hass; hasty market; hasura; hatena bookmark; hato hone st john; hattiesburg clinic; haubis; haugaland kraft;
    haugaland kraft nett; haugesund kommune; haus des doners; haus!; havaianas; haval; havan; havanna; havanna argentina;
    havas voyages; have i been pwned; havells; haven house children's hospice; havens hospices; havertys; havlikova apoteka;
    havlikova prirodni apoteka; havnett; hawaii department of fish and wildlife; hawaii department of transportation; hawaii
    division of state parks; hawaii dmv now; hawaii state public library system; hawkin's bazaar; hawksmoor; hawthorn
    suites; haxe; hayat eczanesi; haypost; hays travel; haystack; hb1; hbk-poliklinik; hbl pakistan; hbo; hbo max; hc one;
    hc-one; hca; hca healthcare; hcl; hd hyundai oilbank; hd iskender; hd nishi-hiroshima; hdbank; hdfc life; hdi; hdi
    global; headless ui; headmasters; headphone zone; heads up for tails; headspace; health mart; health planet; health
    service executive; healthscope; healthsource america's chiropractor; healthworks; healthy planet; hearing australia;
    hearing solutions; hearinglife; hearth; hearthis.at; heartland b-cycle; hearusa; heating plumbing supplies; heb; hebe;
    hechalou tea; hecht; hectronic; hectronic kienzle; hedera; hedgedoc; hedi; hegyvideki parkolas; hehegu; hei; heide
    backerei meyer; heidelberger turnverein 1846 e.v.; heilan home; heiliggeistspitalstiftung freiburg; heilsarmee; heine
    brothers'; heiwado; hejiang bus; hekate; helbing; hele; helexia ii; helgeland kraft vannkraft; helikon; helios; helios
    kliniken; heliotec; helium; helium browser; helix; helix maine wind development; hell pizza; hella service partner;
    hellenic duty free shops; hello cycling; hello work; hellofresh; helloworld travel; hellweg; helly hansen; helm; helmet;
    help net; help scout; helpdesk; helsingborgs stads skolor; helsingin kaupunki; helsingin seudun ymparistopalvelut;
    helsingin vesi; helsinki metropolitan area libraries; helvetia; helzberg diamonds; hema; hemkop; hemmakvall; hemtex;
    hennessy; henry ford health; henry ford health system; henry laden; henry's; hep; hep ods; hep proizvodnja d.o.o.; hep
    toplinarstvo; hepsiemlak; hera; heraklion city bus; herault thd; herault transport; herault valley community of
    communes; herc rentals; herc's nutrition; herfy; hering; hering kids; heritage banking company limited; herkules
    bau&garten; herkules ecenter; herman miller; hermanos colombian coffee roasters; hermanos maristas; hermes; hero; hero
    certified burgers; hero motocorp; hero supermarket; heroic games launcher; heroico cuerpo de bomberos de la ciudad de
    mexico; heroui; herrfors; hert; hertfordshire constabulary; hertz; hertz car sales; hervis; herzo werke; herzog &
    brauer; herøya nett; hesburger; hess; hessischer rundfunk; hessisches landeskriminalamt; het gastenhuis; het geldersch
    landschap; het goed; het limburgs landschap; hetzner; hevy; hewlett packard; hexlet; hexo; hey; hey tea; heytea;
    heytens; hezex textilverwertung; hf hotels; hgk; hgm,tkgm,tubitak; hi bob; hi parking; hi-life; hibbett sports;
    hibernate; hickory farms; hicksgas; hiday hidaka; hidden hearing; hidesign; hidrandina; hidromedia; hidrosina; hifi
    klubben; hificorp; higginbotham's; high point gas gathering; high seat limited; high's; high's dairy store; high5; high5
    sports; highlands coffee; hijos de luis rodriguez; hikotron; hilcorp alaska; hilfswerk; hilfswerk osterreich; hillsboro
    fire & rescue; hillsboro parks & recreation; hillsborough area regional transit; hillsborough county conservation and
    environmental lands management; hillsborough county public library cooperative; hilti; hilton; hilton garden inn; hilton
    garden inn flag; hilton grand vacations; hilton hotels & resorts; himachal pradesh board of school education; himachal
    pradesh department of education; himo; hinnerbacker; hiperber; hipercor; hiperdino; hiperdino express; hipermaxi;
    hipermaxi pharmacy; hipotekarna banka; hippocrates; hippopotamus; hiq tyres & autocare; hirebase; hirebikelincoln;
    hirepool; histoire d'or; hit! express; hitachi money spot atm; hitmax; hive; hive pubs; hivemq; hizbollah; hizi hair;
    hkk krankenkasse; hkt; hmarket; hmn naturgas; hmp; hmv; hmv retail; hnt; hnt chicken; hoa phat; hoag; hobbs; hobby
    lobby; hobby off; hobbycraft; hobbytown; hochtaunuskreis; hochtief; hoelp; hofer; hofer diskont; hofer kg; hoffmann;
    hoffmann-la roche; hoffner; hoffnungstaler stiftung lobetal; hofor; hofpfisterei; hog's breath cafe; hogeschool van
    amsterdam; hoing; hoka; hokben; hoken clinic; hokka hokka tei; hokkaido chuo bus; hokkaido prefectural board of
    education; hokuren ss; hokuto kotsu; hol'ab; hol'ab!; holden; holding graz; holey moley; holiday hair; holiday inn;
    holiday inn club vacations; holiday inn express; holiday inn express & suites; holiday stationstores; holiland; holland
    & barrett; holland bakery; holland blumen mark; holland casino; hollys; hollys coffee; hollywood bakery; hollywood bowl;
    holmes place; holmes-wayne electric cooperative; holmestrand kommune; holt cat; holy greens; holzleitner; homarr; home &
    cook; home along; home assistant; home assistant community store; home bargains; home burgers; home city ice; home
    credit bank kazakhstan; home depot; home federal bank of tennessee; home hardware; home inn; home of economy; home
    original chicken; home outlet; home run inn; home run inn pizzeria; home store + more; home timber & hardware; home&you;
    home2 suites; home2 suites by hilton; home24; homeadvisor; homebase; homebrew; homebridge; homeco; homegoods; homemate;
    homemax; homepage; homeplus; homepro; homes & villas by marriott; homesense; homeservices of america; homeslice;
    hometown america; hometowne studios by redroof; homewood suites; homewood suites by hilton; homewood suites flag;
    homify; honest burgers; honest greens; honey; honey baked ham; honey dew donuts; honeybadger; honeygain; honeygrow;
    honeymoon dessert; honeys; hong kong suning; hong kong telecom; hong ya; hongkong electric company, limited; honke
    kamadoya; hono; honor; hoodies; hoogheemraadschap hollands noorderkwartier; hoogheemraadschap van rijnland; hooks; hooks
    gas pipeline; hooks hastsport; hooters; hootsuite; hop & go; hop bus; hop hey; hop-on; hopcoms; hopdoddy burger bar;
    hopital pontchaillou; hopla; hopper coffee; hoppscotch; hops; horarios do funchal; horgerate seifert; horizon; horizon
    parking; horl; hornbach; horten kommune; hoshino coffee; hosselmann; hostelling international usa; hostelling scotland;
    hostinger; hot dog on a stick; hot head burritos; hot mobile; hot pot buffet; hot topic; hotai leasing; hotcar; hotel;
    hotel chocolat; hotel f1; hotel indigo; hotel premiere classe; hotel seri malaysia; hotel sunroute; hoteles one;
    hotelf1; hotelplan; hotels.com; hotjar; hotshots sports bar and grill; hotter; hotto motto; hotwire; hotworx; houdini;
    houlihan's; housatonic area regional transit; houston b-cycle; houston county board of education; houston county
    electric cooperative; houston dynamo; houston texans; houtbrox; houzz; howard hanna; howard johnson; howard johnson's;
    howards storage world; howarth timber; howden; howdens joinery; hoyer; hoyts; hqi transelec; hruska; hrvatska
    elektroprivreda; hrvatska posta; hrvatska posta mostar; hrvatska postanska banka; hrvatske autoceste; hrvatski akademski
    teniski klub mladost; hs orka; hs veitur; hs1; hsbc; hsbc saudi arabia; hsbc uk; hsinchu county city bus; hsinzhu city
    bus; hsl; hss hire; htc; htc vive; hteao; hti gc gruppe; hti gruppe; htm personenvervoer; html5; htmx; htop; httpie;
    huangshanghuang; huawei; hubbox; huber shop; hubo belgium; hubo nederland; hubo netherlands; hubspot; huck's food &
    fuel; hudson booksellers; hudsons coffee; huffer; hugendubel; hugging face; hugo boss; huhot; huhot mongolian grill; hui
    lau shan; huis & hypotheek; huizitoluca; huk-coburg; hulpverleningszone 1; hulpverleningszone centrum;
    hulpverleningszone fluvia; hulpverleningszone rand; hulpverleningszone taxandria; human immobilier; humana; humana
    kleidersammlung; humana people to people; humana portugal; humanas pflege; humanic; humankind; humble bundle; humhub;
    hung fook tong; hungry horse; hungry howie's; hungry howie's pizza; hungry jack's; hungry jake's; hungry lion;
    hunkemoller; hunsgas; hunt brothers pizza; hunter douglas; hunter water; huntington bancshares; huntsville utilities;
    hurley; hursts; hush puppies; husky; husky cz; husmanhagberg; husqvarna; hussel; hussel confiserie; hustler hollywood;
    huws gray; hvc; hwy 55 burgers, shakes & fries; hwy55; hy-vee; hy-vee pharmacy; hyatt; hyatt centric; hyatt place; hyatt
    regency; hydro energi; hydro one; hydro ottawa; hydro tasmania; hydro-quebec; hydro-sherbrooke; hydrocop;
    hydrographischer dienst oo; hydrographischer dienst steiermark; hydrographischer dienst tirol; hydrographisches amt -
    autonome provinz bozen; hydrotour; hygea; hygieia; hypco; hyper; hyper u; hypercacher; hyperskill; hyperx; hypit;
    hypothesis; hypovereinsbank; hyprland; hyundai; hyundai department store; hz infrastruktura; hzs hmp; i lohas; i&g
    brokers; i'velo; i-site; i-trafik mbjb; i. municipalidad de valdivia; i.m. frellsen; i/s midtkraft; i18next; iam; iata;
    ibbwifi; ibeacon; ibercaja; iberdoex; iberdrola; iberdrola renewables; iberdrola renovables offshore deutschland;
    iberdrola renowables; ibereolica cabo leones ii; iberia; iberia aprovechamientos eolicos; iberipharma; iberostar hotels
    & resorts; ibil; ibis; ibis budget; ibis hotels; ibis styles; iblues; ibm; ibombo; ibxl; ibyte; ic norte; ica kvantum;
    ica nara; ica supermarket; icbc; icbf; ice; iceberry; icebolethu funerals; iced; ichibanya; ichiran; ici paris; ici
    paris xl; icing; icinga; icloud; icomoon; icon; icon water; icon water limited; iconfinder; iconify; iconjar; icons8;
    icq; icr inbursa; idaho department of correction; idaho department of parks and recreation; idaho falls school district
    91; idaho wind partners 1; idas; idbank cjsc; idea organic; idea super; ideal audition; ideal food basket; idecycle;
    idelis; idelux environnement; idemitsu kosan; identity; idexe'; idram; ids jmk; iduna; ieasa; iecharge; ieee; ies; ies
    italiana; iett; ifet; ifixit; ifly; ifood; ifttt; ifw-free; ig bau; ig bauen-agrar-umwelt; ig bce; ig bergbau, chemie,
    energie; ig metall; igas; igdb; igl; ign; ignitis; ignitis grupe; ignitis polska sp. z o.o.; ignitison; igorance; ih
    hotel; ih hotels; iheartmedia; iheartradio; ihle; ihop; ihr landbacker; ihub; iittala; ijooz; ijysheng; ikb; ike's love
    and sandwiches; ikea; ikea bistro; ikea cafe; ikea csomagpont; ikea planning studio; ikea restaurant; ikea smaland; ikea
    swedish food market; ikk - die innovationskasse; ikk brandenburg und berlin; ikk classic; ikk gesund plus; ikk sudwest;
    ikks; iktisatbank; il fornaio; il forno; il gigante; il makiage; il pane quotidiano; ilan county bus; ile-de-france
    mobilites; ilevia; ileyed; ilg-aussenwerbung; iliad; iliad italia; illinois department of corrections; illinois
    department of natural resources; illinois department of transportation; illinois dnr; illinois tollway; illwerke vkw;
    ilmatar; ilmatieteen laitos; ilovekickboxing; ilovepdf; ilsa; ilusion; ilustre municipalidad de combarbala; imag'in;
    image toolbox; image.sc; imagej; imaginarium; imagine; imd berlin; imdb; imedi l; imediacenter; imerco; imessage; imex
    banka; imex banka d.d.; imgur; immer; immergrun; immersive translate; immich; imo car wash; imo's pizza; imog; imou;
    impact hub; impark; imperial hearing; imperial valley transit; impex; import parfumerie; improvmx; impulse; in's
    mercato; in-n-out burger; in89 cinemax; ina; ina.kinder.garten; inabif; inageya; inagra; inail; inasep; inbet; inboxx;
    inbursa; inc; incaper; inch cape wind farm; incoop; incredible; indah water; indego; independence power & light;
    independent order of odd fellows; independent schools queensland; india1 atm; indian motorcycle; indian prairie school
    district 204; indiana bureau of motor vehicles; indiana cafe; indiana department of correction; indiana department of
    natural resources; indiana department of transportation; indiana dnr; indiana pacers bikeshare; indiana university
    health; indianapolis power & light; indie hackers; indieweb; indigo; indigo sun; indira canteen; indira canteens;
    indiska; indochino; indomaret; indomaret fresh; indosat ooredoo; indosat ooredoo hutchison; indra; indra sistemas;
    indraprastha gas limited; indre hordaland kraftnett; indre østfold kommune; inductive automation; industrial and
    commercial bank of china; industrial bank of korea; industrialbank; industrie; industriepark philippsburg; industrija
    mesa matijevic; indy parks; indygo; inecobank; inelfe; inenergies; ineos; ineos usa; inertia; inexio; infinis; infinite
    charge; infiniti; infinityfree; influxdb; infocirculation.fr; infomaniak; infoq; informa; inforoute alsace;
    inforoute05.fr; infosys; infra furth; infrabel; infracor; infracost; infraestruturas de portugal; infraspeed;
    infrastruktur zurichsee; infrastrutture wireless italiane; infuse; ing bank slaski; ing. angel jaymar reyes camacho;
    ingenieros tecnicos consultores; ingka; ingka deutschland windfarms; ingles; ingles gas express; inglot; inglot
    cosmetics; ingo; ingosstrakh; ingress; init se; initiatives et energies locales; injoy; inkafarma; inkdrop; inkscape;
    inmat; inmedio; inmotion; innergex; innisfree; innkeeper's collection; innlandet fylkeskommune; inno; innogy; innogy
    bucherschrank; innogy ceska republika; innogy energo; innogy renewables polska; innogy spain, s.a.u; innowind;
    innsbrucker kommunalbetriebe; innsbrucker soziale dienste; innsbrucker verkehrsbetriebe; innside by melia;
    innungskrankenkasse brandenburg und berlin; inoreader; inova health system; inovine; inox leisure; inox leisure limited;
    inparques; inpost; inps; inquirer; inrh; ins; ins market; insaoil; inselwerke; insert; insomnia; insomnia cookies;
    inspire; inspiring futures through learning; inss; insta360; instabox; instacart; instacoin; instagram; instapaper;
    instatus; instavolt; institut catala de la salut; institut fur sport und sportwissenschaft; institutul cultural roman;
    instru optiikka; instructables; instructure; instrumentarium; instytut meteorologii i gospodarki wodnej; insurance
    corporation of british columbia; insurance navy brokers; integan; integrationsmodell ortsverband essen e.v.; integrierte
    regionalleitstelle unterweser-elbe; intel; intellij idea; intendencia de montevideo; inter cars; inter rao - electric
    power plants; inter rapidisimo; interaction; interactjs; interbank; interbase; interceramic; interchange; interchile;
    intercites; intercity; intercity transit; intercityhotel; interco normandie sud eure; intercom; interconexion electrica;
    intercontinental; interdiscount; interelectra; interflora; intermarche; intermarche contact; intermarche drive;
    intermarche express; intermarche hyper; intermarche super; intermountain health; intermountain healthcare;
    intermunicipal water company of veurne-craft; international association of fire fighters; international bank in
    luxembourg; international bank of commerce; international clothiers; international organization for migration;
    international paper; international red cross; internationaler bund; internationales congress centrum berlin; internet
    archive; internet computer; internorte; interoute; interparking; interpol; interregional distribution grid company of
    siberia; interspar; interspar restaurant; intersport; intersport elverys; interstate batteries; intertop; intertoys;
    intervent; interxion; intesa; intesa sanpaolo; intigriti; intime; intimissimi; intimissimi uomo; intolife; intradel;
    intratuin; intrend; intuit; inusa; invenergy; inver; invest-wind regenerativ-energie anlagen gmbh & co. kg; investbank;
    invia; invidious; invitel; invitro; invivo; invoice ninja; inwi; inxpress; inzone; iobroker; iocl; iok afvalbeheer;
    ioli; iom; ionic; ionity; ionna; ionos; ios; iota; iov; iowa department of natural resources; iowa department of
    transportation; iowa dnr; iowa lakes electric cooperative; iowa state patrol; ip gruppo api; ipale; iparquestreet; iper;
    iperal; ipercoop; iperfresco basko; ipfs; ipic; ipic theaters; iplace; iplus; ipma; ipostel; ippudo; ipse de bruggen;
    ipt; ipto; iq laser vision; iqos; irado; iran hyper star; irao; iraqi meteorological organization and seismology; irbis;
    irby; iren; iren emilia; iren energia; iridex; irigo; irish citylink; irish multiplex cinemas; irish rail; irish water;
    irobot; iron mountain incorporated; iron skillet; iroquois gas transmission system; iryo; isa cteep; isagen; isagen
    energia productiva; isalten nett; isbank; isbike; isc2; isei; isere fibre; isevtex; ishavsveien; ishop mixup; iski;
    isku; iskur; islamic relief; islamic relief worldwide; island poke; island transit; islands fine burgers & drinks;
    islandsbanki; islandspostur; ismash; isontina ambiente; isorka; ispa; ispa, spol. s.r.o.; ispace; ispark; ispra; isro;
    issaquah school district 411; issuu; istad nett; istanbul buyuksehir belediyesi; istanbul buyuksehir belediyesi itfaiye
    daire baskanlıgı; istanbul halk ekmek; istanbul itfaiyesi; istanbul su ve kanalizasyon idaresi; istarska kreditna banka
    umag; istikbal; istikbal furniture; istio; istituto comprensivo dante alighieri; istituto comprensivo giovanni xxiii;
    istituto geografico militare; istituzione sistema biblioteche centri culturali; istorage; istores; istu; istudio;
    istyle; istyle cz; isuzu; it's boba time; it's fashion; it's fashion metro; it's skin; it'sugar; itaipu binacional;
    itaka; italgen; italianni's; italmark; italtile; itas tim; itau; itau corpbanca; itau unibanco; itc; itc transmission;
    itcard; itch.io; itechnics; iterm2; ithaca carshare; ithaka; itm; ito en; ito en neos; ito-yokado; itstyle; itsu; itsy
    by treebo; itunes; itv; itvx; ivago; ivarem; iveco; iverlek; ivio; ivory; ivory computers; iwb; iwc; iwg; iws rent a
    car; iwv; ixina; izac; izivia; izmir itfaiyesi; izod; izsu; izuhakone bus; izumiya; izycoffee; izzi; izzo's illegal
    burrito; j d wetherspoon; j&g fried chicken; j&t banka; j&t express; j. a. russel; j. alexander's; j. barbour and sons;
    j. c. penney; j. d. byrider; j. mclaughlin; j.co donuts; j.crew; j.jill; j.m. weston; j.w. lees; j.w. lees brewery;
    ja-ss; jabatan imigresen malaysia; jabatan kebajikan masyarakat; jabatan pendaftaran negara; jabatan pengangkutan jalan;
    jabber; jacadi; jack & jones; jack astor's; jack astor's bar & grill; jack brown cleaners; jack in the box; jack le coq;
    jack stack barbecue; jack wills; jack wolfskin; jack's; jack's casino; jackson county conservation; jackson hewitt;
    jackson transit system; jacksons; jacksonville jaguars; jacques' wein-depot; jacqui e; jadranski naftovod; jaeger;
    jaeger-lecoultre; jaguar; jaipur nagar nigam; jakob becker; jakob becker entsorgungs-gmbh; jaloucity; jalur nugraha
    ekakurir; jam clothing; jamaica blue; jamba; james avery artisan jewelry; james avery jewelry; jameson; jamin; jammu and
    kashmir state board of school education; jamstack; jamtkraft; jan aushadhi; jan linders; jan linders supermarkten; janie
    & jack; janji jiwa; janny's eis; janpara; japan tobacco; jardiland; jarir bookstore; jaro pawnshop; jarvenpaan kaupunki;
    jarvi-suomen energia; jasmil; jasmin; jason's deli; jasper-newton electric cooperative; java time; javascript; jawa;
    jawahar navodaya vidyalaya; jawoll; jax tyres; jax tyres & auto; jaya grocer; jaycar; jazen tea; jazzercise; jb hi-fi;
    jb martin; jbc; jbl; jcb; jcdecaux; jcfd3; jcpenney; jcpenney optical; jd gyms; jd logistics; jd sports; jdoodle; jdv by
    hyatt; jea; jean coutu; jean louis david; jeans fritz; jeans mate; jeanswest; jeder tropfen zahlt; jednota, spotrebni
    druzstvo ceske budejovice; jeep; jeff de bruges; jefferson county open space; jefferson parish transit; jefferson school
    district 251; jekyll; jellis craig; jellyfin; jem & fix; jemena; jeni's splendid ice cream; jeni's splendid ice creams;
    jenningsbet; jenny craig; jennyfer; jeno's pizza; jeremiah's italian ice; jernia; jerome's; jerome's furniture; jersey
    central power and light; jersey mike's subs; jesolo ambient bike; jessops; jest; jet's pizza; jetblue; jetbrains;
    jetoil; jetpack compose; jetti; jetts fitness; jewel cafe; jewel-osco; jewelry tsutsumi; jewson; jfrog; jfrog pipelines;
    jgsp novi sad; jhc; jhipster; jhl pharmacies; jhu jian suan cai yu; jhujian shabu; ji hotel; jia wen cing; jiading bus;
    jiajiayue; jiankang linju de sheng tang; jibe; jiffy; jiffy lube; jiffy mart; jigsaw; jijonenca; jil sander; jim 'n
    nick's; jim 'n nick's bar-b-q; jimboy's tacos; jimmy choo; jimmy fairly; jimmy john's; jimmy the greek; jin yuh tarng
    stationery; jinan hualian; jingkelong; jinhu convenience; jins; jinya ramen bar; jio; jio-bp; jira; jitpack; jitsi;
    jiujiuya food; jizzax viloyati xalq ta'limi boshqarmasi, forish tuman xalq ta'limi bo'limi.; jizzax viloyati xalq
    ta'limi boshqarmasi, g'allaorol tuman xalq ta'limi bo'limi.; jj bean; jll; jms car; jne express; jns; jo malone; jo&joe;
    joann fabrics; joann fabrics and crafts; jobcenter; jobcentre plus; joe & the juice; joe fresh; joe jennings; joe
    wheeler emc; joe's crab shack; joe's kwik marts; joe's pizza; joey; johannes fehr gmbh & co. kg; johannesbad;
    johannesbad unternehmensgruppe; johannesburg city parks and zoo; johanniter; johanniter seniorenhauser;
    johanniter-unfall-hilfe; johanniter-unfall-hilfe e.v.; john craig; john deere; john dory's; john fluevog shoes; john l.
    scott; john lewis; john reed fitness; john taylor mat; john's incredible pizza; johnny bigg; johnny carino's; johnny
    was; johnnybro; johnson & johnson; johnson & wales university, providence; johnson county ema; johnson fitness &
    wellness; johnsons; johnsons cleaners uk; johnston & murphy; johnstone supply; joie de vivre hospitality; jointhepipe;
    jointhepipe, for brabant water; jojo maman bebe; joker; jokers; joliet public schools district 86; joliet township high
    school district 204; jollibee; jolly-pasta; jollyes; jolt; jomcharge; jonak; jonathan's; jones & chapman; jones
    bootmaker; jones lang lasalle; jones-onslow emc; jonesboro city water and light; jong leren; jonkoping energi;
    jonkopings lanstrafik; jonsson workwear; joomla; jos alukka & sons; jos alukkas; jos. a. bank clothiers; josco
    jewellers; joseph holt; josephine community transit; joshin; jotun; jouav; joueclub; joules; joulz; journey at pechanga;
    journeys; journeys kidz; jovian; joy; joy english; joy jaagpad; joyalukkas; joyerias bizzarro; joyfit; joyful ak;
    joyfull; joys tacos; joysound; jozsefvaros parkolas; jp lpt; jp.medical; jpeg; jpmorgan; jpmorgan chase; jquery; jr bus
    kanto; jr bus tohoku; jr hokkaido bus; jr kyushu bus; jrc-irmm; jsa; jsc chernihivoblenergo; jsdelivr; jsfiddle; json;
    json web tokens; jsp; jsr; jss; jtb; ju centar za predskolsko vaspitanje i obrazovanje banja luka; juan fornes fornes;
    juan pollo; juan valdez cafe; juce; jucy; juejin; juewei duck neck; jufa hotel; jugend- und sozialwerk; jugendamt
    landeshauptstadt dusseldorf, willi-becker-allee 7, 40227 dusseldorf; jugendamt stadt essen; jugo juice; juguettos; juice
    it up!; juiceland; juici patties; juizados especiais civeis; juke; jula; julia's; julie's; julien d'orcel; julius meinl;
    jumbo; jumbo king; jump juice; jump shop; junbi; junge; junge kirche speyer; junge kirche speyer diozesanverband;
    junit5; junited autoglas; junji; junkudo; junona; jupyter; jura nature environnement; jura nord community of communes;
    jureskogs; jurki; jurlique; jusan; just bake; just cuts; just eat; just eat cycles; just in case; just jeans; just over
    the top; just salad; just sports; just watches; justgiving; justpark; juwelier kraemer; juwi; juwi bestandsanlagen; juwi
    beteiligungs gmbh & co. naturpower 10 kg; juwi operations & maintenance; jw marriott; jw marriott hotels; jwp jade
    windpark gmbh & co. vi. betriebs kg; jysk; jyulin mei & mei; jzu dom zdravlja u banjoj luci; k & u backerei; k + k
    textilrecycling; k bike; k hub; k kiosk; k par k; k&m elektronik; k&u backerei; k+k klaas & kock; k+k schuh-center;
    k-books; k-citymarket; k-lataus; k-market; k-pet; k-rauta; k-supermarket; k-way; k-wind; k1 speed; kaady car wash;
    kaatizone; kabelplus; kadoil; kaes.; kafeteria; kaffebrenneriet; kafkas; kaggle; kagi; kahoot!; kahoots; kahve dunyası;
    kai bandara; kai bo food supermarket; kai commuter; kai logistik; kaios; kaiser permanente; kaisercraft; kaisers gute
    backstube; kaitori okoku; kakadu; kakadu zoo; kakao; kakaotalk; kakeroma bus; kakto; kakuyasu; kal tire; kalata; kaldi
    coffee farm; kali linux; kaliski rower miejski; kalunga; kalyan jewellers; kam market; kamailio; kamax; kamchatskenergo;
    kamera express; kamo electric cooperative; kamp k9; kamp lili; kampgrounds of america; kamps; kanagawa chuo kotsu;
    kando; kaneland community unit school district 302; kangaroo express; kangourou kids; kaniko; kanizsabike; kannam
    chicken; kansai super; kansai transmission and distribution; kansas city board of public utilities; kansas city bpu;
    kansas department of transportation; kansas department of wildlife & parks; kansas department of wildlife, parks and
    tourism; kansas highway patrol; kanso; kanti sweets; kanto bus; kanton basel-landschaft; kanton zurich, baudirektion,
    tiefbauamt; kanton zurich, bildungsdirektion; kantonspolizei bern; kantonspolizei schwyz; kantonspolizei thurgau;
    kantonspolizei zurich; kantor; kanzelsberger; kanzler; kaohsiung city bus; kaoil; kapaklı belediyesi; kapital life;
    kapital medical; kapitol; kaporal; kappa sushi; kappahl; kapıdag ruzgar enerji santralı elektrik uretim san. ve tic. a.
    s.; kara; kara trutnov; karada; karakeep; karakudukmunai; karaoke banban; karaoke manekineko; karayama; karayel elektrik
    uretim anonim sirketi; karayoshi; karcher; karen millen; kari kids; karl berg; karl lagerfeld; karl marc john; karl
    meyer; karl meyer rohstoffverwertung; karlovacka banka; karlovacka banka d.d.; karlshamn kommun; karlshamns kommun;
    karlskrona kommun; karlsruher energieservice; karlsruher institut fur technologie; karlsruher turnverein 1846;
    karlsruher tv e.v.; karlsruher verkehrsverbund; karlstads kommun; karlstadsbuss; karma; karma automotive; karmøy
    kommune; karnataka bank limited; karnataka power corporation limited; karnataka power transmission corporation limited;
    karnten netz; kartanonhaan palstaviljelijat ry; kartell; karwei; kasa smart; kasa stefczyka; kasanova; kashflow;
    kasikornbank; kaspa's; kaspersky; kaspi.kz; kasseler sparkasse; kassir.ru; kastner & ohler; kastrati; katana; kate spade
    new york; kath. kindertageseinrichtungen hellweg; kath. kindertageseinrichtungen ostliches ruhrgebiet ggmbh; katholische
    gesamtkirchengemeinde ravensburg; katholische kindertageseinrichtungen hellweg; katholische kindertageseinrichtungen
    hochstift; katholische kindertageseinrichtungen ostliches ruhrgebiet; katholische kita ggmbh saarland; katholische kita
    ggmbh trier; katies; katsuya; katv; kauai; kauai island utility cooperative; kaufhaus stolz; kaufland; kaufmannische
    krankenkasse; kauhajoen kaupunki; kauniaisten kaupunki; kauno termofikacine elektrine; kawasaki tsurumi rinko bus; kay
    jewelers; kayak public transit; kazanexpress; kazyon market; kbc; kbtr; kcell; kclsd; kcom; kddi; kde; kde neon; kde
    plasma; kdenlive; kdl; kearney; keatons; keba; kebab king; kebab turki baba rafi; kebag; kebhouze; kebuke; kedco; kedro;
    keedo; keenetic; keep a changelog; keep athens limestone beautiful; keepassxc; keepcool; keeper; keeweb; keihin kyuko
    bus; keim; keio atman; keio dentetsu bus; keisei bus; keisei bus chiba east; kekale; keke's breakfast cafe; kelag;
    kelebek; keller williams realty; kelly's cajun grill; kelly-moore paints; kelsey's; kelseys original roadhouse;
    kemdikbud; kementerian kesihatan malaysia; kementerian pendidikan; kementerian pendidikan malaysia; kemijoki;
    kempenkind; kempinski; kenari; kendra scott; kendriya vidyalaya; kengen; kengur; kenmei; kennards hire; kennards
    storage; kenny rogers roasters; kenolkobil; kensol; kent kwik; kent state university libraries; kentbank; kentico;
    kentucky department of corrections; kentucky department of parks; kentucky utilities; kentuckyone health; keolis; keolis
    agen; keolis bordeaux; keolis cif; keolis dijon; keolis dijon mobilites; keolis downer; keolis lyon; keolis metropole
    orleans; keolis monts-jura; keolis morlaix; keolis nederland; keolis ormont; keolis rennes; keolis saint-malo; keolis
    tarbes lourdes pyrenees; keolis tours; keolis val d'essonne deux vallees; keolis val d'yerres val de seine; keolis
    velizy vallee de la bievre; keolis villefranche-sur-saone; keploy; kepolisian negara republik indonesia; kerala state
    financial enterprises; kerama marazzi; keras; kereta api indonesia; keretapi tanah melayu; kern transit; kernels
    popcorn; kernow; keropetrol; keszthely parkolas; ketal; ketraco; ketterthill; keuken kampioen; keurslager; keva juice;
    key food; keybank; keybase; keycdn; keycloak; keyline; keylog; keylog net; keyme; keystore; keystore express; keystore
    more; keywest inn; kfc; kfh; kfh kuratorium fur dialyse und nierentransplantation; kfl supermarkets; kg mobility; kghm;
    kghm polska miedz; khadim; khadim's; kharkivoblenergo; khersonoblenergo; khlebnik; khmelnytskoblenergo; ki-re-i; kia;
    kiabi; kibana; kibek; kibernetiki; kicad; kiceo; kickstarter; kid interiør; kidango; kido; kids 'r' kids; kids foot
    locker; kidsfirst; kidsfirst kindergartens; kidstrong; kidstuff; kiehl's; kielecki rower miejski; kiem; kieser; kieszon;
    kigılı; kik; kiko milano; killeen isd; kiloutou; kilwins; kim's convenience store; kimco realty; kimi; kimia farma;
    kimitsu city community bus; kimley-horn; kimpton; kimpton hotels & restaurants; kims; kind; kind horgerate; kindel vara
    ou; kinder im kiez; kinder in wien; kinder morgan; kinder morgan crude & condensate; kinder morgan liquids terminals;
    kinder morgan tejas pipeline; kinder morgan texas pipeline; kinder morgan treating; kindercare; kindercare learning
    centers; kinderfreunde; kindergarten nordost; kinderhaus; kinderhaus e. v.; kindertagesbetreuung kreismause;
    kindertageseinrichtungen dresden; kindertagesstatten berlin sud-west; kindertagesstatten nordwest; kindertagesstatten
    sudost; kinderzentren kunterbunt; kinderzwerfboekstation; kindred healthcare; kinekus; kinekus slovakia; kinepolis;
    kineya mugimaru; king car; king county library system; king county metro; king county parks; king edward vi academy
    trust birmingham; king jouet; king kebab; king kullen; king of donair; king pie; king soopers; king soopers marketplace;
    king taco; kings area regional transit; kingston hydro; kingston transit; kingstone bookstore; kinki kappers; kinki
    nippon tourist; kinn kommune; kinney drugs; kino za rogiem; kinokuniya; kinopoisk; kinsta; kintetsu bus; kiosk; kiosque
    lonase; kipa; kipling; kipp; kippie; kirana pasal; kirin; kirin beverage; kirindo; kirkens bymisjon; kirkens korshær;
    kirkens korshær genbrug; kirkland's; kirovogradoblenergo; kirovsky; kirppu; kisoji; kita bremen; kita frankfurt;
    kitamura; kitanda; kitaverband diepholz; kitch'n; kitchen collection; kitchen connection; kitchen origin; kitchen stuff
    plus; kitchen warehouse; kitea; kitsap county parks; kitsap transit; kitsu; kiwev; kiwi; kiwi norway; kiwibank;
    kiwirail; kiwix; kiwoko; kiyoken; kizuki ramen & izakaya; kk super mart; kkh; kkk; kkm; kktc posta dairesi; kktc telsim;
    klarna; klas; klass; klax berlin; klc servicos; klebelsberg intezmenyfenntarto kozpont; kleeblatt pflegeheime; kleeblatt
    pflegeheime ggmbh; kleider bauer; klein's backstube; kleinanzeigen; kleine patienten in not e.v.; klenoty aurum; klepp
    kommune; klier; klier hair world; klinik hietzing; klinik mediviron; klipp; klm; klo; kloktex; klook; kluswijs; km -
    prona trading; km-prona; kmart; kmart australia; kmc; kmf; kmg kliniken; kmw windpark straubenhardt gmbh & co kg;
    knappschaft; knative; knettenbrech + gurdulic; knettenbrech + gurdulic rhein-neckar; knex.js; knez petrol; kniazha;
    knicks; knight frank; knights inn; knights of columbus; knihy dobrovsky; knime; knip; kniznica pre mladez mesta kosice;
    knjiznice grada zagreba; knowledge is power program; knowledgebase; ko-fi; koa; koa holiday; koa journey; koa
    kampground; koa resort; koala tours; kobayashi optical; kobe city bus; koberce breno; koberce trend; kobil; koc; kocca;
    kochi metro; kochloffel; koctas; kodak; kodak express; kodi; kodin terra; kodular; koekisha; koenigsegg; kofax; kofe
    khauz; kofteci yusuf; koh-i-noor; koh-i-noor hardtmuth; kohikan; kohl's; kohnan; koi auto parts; koide camera; kojima;
    kokoriko; kokoro; koksik; kokubu grocers chain; kokumin; kokusai kogyo bus; kolba grundstucksgesellschaft mbh & co. kg;
    kolding kommune; koleje slaskie; kolenergo; kolesce; koleso; kolle zoo; kolls; kolo; kolpingwerk; kolporter; kolumbus;
    kom; komagene; komandor; kombus; komenda miejska policji w lublinie; komenda powiatowa panstwowej strazy pozarnej;
    komercni banka; komeri; komfort; komilfo; kommenergie; kommunalservice jena; komoot; kompiuternyi vsesvit; kompred a.d.
    ugljevik; komputronik; komunala idrija; komunala nova gorica; komunalna poistovna; komunikacja gminy dopiewo;
    komunikacja miejska w krakowie; komunikacja miejska w szczecinku; komus; kona grill; konaka; konami; konami sports;
    koncar; konditorbager; konditorei junge; koneser; konex; kongregate; kongsberg kommune; koninklijk nederlands
    meteorologisch instituut; koninklijke auris groep; koninklijke dsm; koninklijke kentalis; koninklijke nederlandse
    redding maatschappij; koninski rower miejski; konsum; konsum dresden; konsum leipzig; kontanten; konva; konzum;
    konzum.cz; koodo; koodo mobile; kookai; kool smiles; koopbank; kooperativa; kooperativa pojistovna; koops; kop & kande;
    kopenhagen; kopeyka; kopgroep bibliotheken; kopi kenangan; kopiyka; kopiyochka; kople; kopwerk; koreader; korean
    federation of community credit cooperatives; korian; kormanyablak; kornhausbibliotheken bern; koronadal west district i;
    koroshi; korperformen; korps landelijke politiediensten; korsnas; korzinka; koshyk dobra; kosicky samospravny kraj;
    kosit; kosit, a.s.; kosmas; koszalinski rower miejski; kotipizza; kotlin; koton; kotosan bus; kotsovolos; kourakuen;
    kouvolan kaupunki; kovbasna merezha; kowloon motor bus; koyeb; kozep-pesti tankeruleti kozpont; kozosushi; kołobrzeski
    rower miejski; kplc; kpmg; kpn; kpo roosendaal; kptcl; kraemer-gruppe; kraft; kraftnat aland; kraftwerk glatzing-rustorf
    egen; kraftwerke linth-limmern; kraftwerke oberhasli; krajowa administracja skarbowa; krakowski bank społdzielczy;
    krakowski szpital specjalistyczny imienia swietego jana pawła ii; kralupol; kramer pferdesport; krasnoe&beloe; krasny
    yar; krasplat; krass optik; kreation organic; kreatos; kred; kredobank; kredsløb; krefel; kreis dithmarschen amt fur
    umweltschutz; kreis euskirchen; kreis gross-gerau; kreis nordfriesland; kreis offenbach; kreis paderborn;
    kreisjugendring munchen-stadt; kreiswerke cochem-zell; kreiswerke main-kinzig; kremmerhuset; kriminalvarden;
    kringwinkel; krishi bhavan; krispy kreme; krispy krunchy chicken; krist; kristiansand kommune; kristiansund kommune;
    krita; kritikos; kroger; kroger marketplace; kroger pharmacy; kronan; kronans apotek; kropka; kroshka kartoshka;
    krotower; krousty sabaidi; krowarzywa; krsenkovic; krskolesom; kruidvat; krumet; krys; krystal; ks solar; ksa; ksd;
    ksiaznica płocka im. władysława broniewskiego; ksp; kss; ktm; ktor; kts; kuaishou; kub; kuban credit; kubenz;
    kubernetes; kubespray; kubuntu; kuchen aktuell; kuchen schaffrath; kuchenland; kuchentreff; kucoin; kudu; kudu
    midstream; kuehne+nagel b.v.; kueski; kuhn; kuimono ya wan; kujten; kuldigas komunalie pakalpojumi; kulikov; kulinichi;
    kult; kum & go; kuma; kumazawa; kumon; kung fu tea; kungalv energi; kungfu; kungsbacka kommun; kuntokeskus liikku;
    kununu; kunz pressing; kuoni; kuoni travel; kuopion kaupunki; kura sushi; kurakura; kursana; kurt geiger; kurtosh;
    kurumaya ramen; kusel-altenglan; kushikatsu tanaka; kusmi tea; kusuri no aoki; kusurino fukutaro; kutchenhaus;
    kutsusenka; kutxabank; kuula; kuups; kuups design international sl; kuveyt turk; kuwait petroleum italia; kuzina; kvam
    energi nett; kvartal; kvety victor; kvickly; kvik; kvinnherad kommune; kvv.nextbike; kwalitaria; kwantum; kwazulu-natal
    department of education; kwazulu-natal department of health; kwik fill; kwik fit; kwik shop; kwik star; kwik trip;
    kwikspar; kyffhauser abwasser- und trinkwasserverband; kyffhauserkreis; kygnus sekiyu; kyivkhlib; kyivpastrans;
    kyivstar; kymenlaakson virkistysalueyhdistys ry; kyocera; kyoei; kyorindo; kyotaru; kyoto city bus; kyriad; kyriad
    hotels; kystnett; kystverket; kyushu electric power transmission and distribution; københavns kommune; l&l drive-inn;
    l&l hawaiian barbecue; l'agence automobiliere; l'agglo en bus; l'antica pizzeria da michele; l'appart fitness;
    l'artigiano; l'atelier; l'atelier papilles; l'eau vive; l'entrepot du bricolage; l'equipe; l'equipeur; l'erbolario;
    l'isola dei tesori; l'occitane; l'occitane en provence; l'orange bleue; l'osteria; l.g.r. recycling; l.l.bean; la
    anonima; la banque postale; la boite a pizza; la borne bleue; la boucherie; la bouquinerie du sart; la boutique du
    coiffeur; la cage; la caixa; la casa de las carcasas; la casa de toño; la cervoiserie; la chiffo; la colombe coffee
    roasters; la comer; la compagnie des deboucheurs; la compagnie des petits; la compagnie du lit; la criee; la
    croissanterie; la cubanita; la curacao; la despensa; la doi pasi; la donuteria; la escuela es nuestra; la fabrique
    cookies; la fee maraboutee; la feltrinelli; la fitness; la foir'fouille; la galaxy; la grande recre; la halle; la halle
    au sommeil; la halle aux chaussures; la lucha; la lucha sangucheria criolla; la luxembourgeoise; la maison bleue; la
    martina; la metropole mobilite; la michoacana; la michoacana meat market; la mie caline; la new; la panetiere; la
    panoramica; la parisina; la pataterie; la piadineria; la pizza de nico; la place; la plateforme du batiment; la plaza de
    dia; la porchetta; la poste; la poste monaco; la poste tunisienne; la presse; la procure; la quinta inn; la quinta inn &
    suites; la quinta inns & suites; la rebaja; la regie d'electricite et de teleservices de niederbronn-reichshoffen; la
    regie rep; la rinascente; la roche-sur-yon agglomeration; la salsa; la senza; la sirena; la sureña; la sureña brewery;
    la tagliatella; la talemelerie; la taverne; la vie claire; la vie en rose; la z boy; la-z-boy; labcorp; labex; labigi;
    laboo; laboral kutxa; laboratoire de biologie medicale; laboratoires reunis; laboratorio medico del chopo; laborizon
    maine anjou; labouest; labquest; labview; lacolada; lacoste; lada; ladbrokes; lade i norge; laderach; ladeverbund+;
    ladeverbundplus; ladoga wine; ladwp; lady foot locker; lady stretch; lafarmacia.; lafayette utilities system; lafleur
    restaurant; lafleur restaurants; laforet; laforet immobilier; lager 157; lagerbox; lagerhaus; lagkagehuset; lagler;
    lagos state ministry of health; laguna; lake county forest preserves; lake metroparks; lakers; lakeshore operating;
    lakeuden etappi; lakme; lakme cosmetics; lalandia søndervig; laline; lalux; lamborghini; lamego public transport;
    lamoda; lamps plus; lan yoga; lancashire constabulary; lancia; land baden-wurttemberg; land bank of the philippines;
    land berlin; land brandenburg; land information new zealand; land niederosterreich; land oberosterreich; land rover;
    land tirol; landal greenparks; landbackerei ihle; landbackerei schmidt; landbackerei stinges; landbank; landesamt fur
    innere verwaltung mecklenburg-vorpommern; landesamt fur landesvermessung und datenverarbeitung sachsen-anhalt; landesamt
    fur umwelt- und arbeitsschutz; landesanstalt fur umwelt baden-wurttemberg; landesanstalt fur umwelt, messungen und
    naturschutz baden-wurttemberg; landesbetrieb fur kustenschutz, nationalpark und meeresschutz schleswig-holstein;
    landesbetrieb mobilitat rheinland-pfalz; landesbetrieb strassenbau; landesbetrieb strassenbau nrw; landeshauptstadt
    dresden schulverwaltungsamt; landeshauptstadt dusseldorf; landeshauptstadt hannover; landeshauptstadt munchen;
    landeshauptstadt munchen, referat fur bildung und sport; landeshauptstadt potsdam; landeshauptstadt saarbrucken;
    landeshauptstadt stuttgart; landeskriminalamt baden-wurttemberg; landeskriminalamt berlin; landeskriminalamt
    brandenburg; landeskriminalamt bremen; landeskriminalamt hamburg; landeskriminalamt mecklenburg-vorpommern;
    landeskriminalamt niedersachsen; landeskriminalamt nordrhein-westfalen; landeskriminalamt rheinland-pfalz;
    landeskriminalamt saarland; landeskriminalamt sachsen; landeskriminalamt sachsen-anhalt; landeskriminalamt
    schleswig-holstein; landeskriminalamt thuringen; landespolizeidirektion niederosterreich; landesrettungsverein weisses
    kreuz; landi; landi schweiz; landkreis fulda; landkreis harburg; landkreis heidekreis; landkreis heidenheim; landkreis
    jerichower land; landkreis kaiserslautern; landkreis northeim; landkreis oder-spree; landkreis prignitz; landkreis
    rosenheim; landkreis rotenburg; landkreis sudliche weinstrasse; landkreis verden; landmark cinemas; landmark theatres;
    landratsamt altenburger land; landratsamt furstenfeldbruck; landratsamt greiz; landsat; landsbankinn; landschaftsverband
    westfalen-lippe; landsnet; landsvirkjun; landvolk grafschaft diepholz; landwer coffee; landwind; lane bryant; lane
    county waste management; langchain; langchain corporate; langflow; langgraph; languagetool; lanidor; lanka ioc; lanka
    sathosa; lannion-tregor communaute; lansforsakringar fastighetsformedling; lansi-uudenmaan hyvinvointialue; lansing
    board of water & light; lansstyrelsen i blekinge lan; lansstyrelsen i dalarnas lan; lansstyrelsen i gavleborgs lan;
    lansstyrelsen i gotlands lan; lansstyrelsen i hallands lan; lansstyrelsen i jamtlands lan; lansstyrelsen i jonkopings
    lan; lansstyrelsen i kalmar lan; lansstyrelsen i kronobergs lan; lansstyrelsen i norrbottens lan; lansstyrelsen i orebro
    lan; lansstyrelsen i ostergotlands lan; lansstyrelsen i skane lan; lansstyrelsen i sodermanlands lan; lansstyrelsen i
    stockholms lan; lansstyrelsen i uppsala lan; lansstyrelsen i varmlands lan; lansstyrelsen i vasterbottens lan;
    lansstyrelsen i vasternorrlands lan; lansstyrelsen i vastmanlands lan; lansstyrelsen i vastra gotalands lan;
    lanstrafiken i jamtlands lan; lanstrafiken kronoberg; lanstrafiken orebro; lantana; lao feng xiang company limited;
    laparet; lapce; lapeyre; lapperre; lara bags; laragon; laramie county school district 1; laramie county school district
    number 1; laravel; laravel horizon; laravel nova; larissa public transport; larosa's pizzeria; larry's giant subs;
    larvik kommune; las iguanas; las majadas wind farm; laser clinics; laser eletro; laser game evolution; laser love; laser
    quest; laseraway; laserum; lashinbang; lasik md; lasikplus; last mile solutions; last minute tour; last.fm; lastpass;
    latex; lats; latvijas gaze; latvijas nafta; latvijas pasts; latvijas propana gaze; laudert gmbh & co. kg; laugfs;
    laughing planet; launchpad; laura ashley; laura ashley home; laura secord; laura secord chocolates; laura todd;
    laurentian bank of canada; laurentius stichting; laurier optical; lausitz energie kraftwerke; lausitzer und
    mitteldeutsche bergbau-verwaltungsgesellschaft; lavaca midstream; laval agglomeration; lavanderia 60 minutos; lavazza;
    laverap; laverty pathology; lavomatic; lawrence usd 497; lawson 108; lawson store 100; lawson three f; lawson united
    cinemas; lawson+poplar; lawson+toks; laya burger; layne's chicken fingers; lazarini; lazarus; lazurit; lazy dog; lazy
    dog restaurant & bar; lazyvim; lb bulgaricum; lbc; lbc express; lbry; lbs; lbx pharmacy; lc waikiki; lcbo; lcec; lcl;
    lcnb; ldlc; le biscuit; le bon marche; le bus; le chateau; le chocolat alain ducasse; le collectif des lunetiers; le coq
    sportif; le creuset; le crobag; le five; le foyer notre-dame des sans-abri; le grand narbonne; le havre seine metropole;
    le kiosque a pizzas; le mans metropole; le marche d'a cote; le marche du store; le meridien; le met'; le oreal; le pain
    du jour; le pain quotidien; le palais des thes; le paradis du fruit; le petrin ribeirou; le relais; le relais 75; le
    relais atlantique; le relais est; le roi du matelas; le sit; le slip francais; le tacos de lyon; le temps des cerises;
    le velo; le velo par tbm; le vib'; leader price; leader publicite; leaflet; leag; leanpub; leap24; leapmotor; leasys;
    lebenshilfe; lebenshilfe deutschland; lebensland karnten; lecar store; lechwerke; lecot; ledo pizza; lee cooper; lee
    county library system; lee wrangler; lee's famous recipe chicken; lee's sandwiches; leeann chin; leen bakker;
    leerplein055; leetcode; leeward asset management; leezen; lefthook; lefties; lega nett; legacy games; legacy health;
    legalwise; legend; legends barber; leger des heils; legible london map; legion; legit; legnicki rower miejski; lego;
    lego store; legoland; leguano; leica; leica camera; leica geosystems; leica geosystems b.v.; leifert; leightons; leiser;
    leiser handelsgesellschaft; leitura; lejia100; lekaren partner; lekarna ipc; lekia; lekopttorg; leman express; lemkær
    vindkraft i/s; lemmy; lemon squeezy; lemonshark poke; lempaalan lastusten vesihuolto-osuuskunta; lemurrr; lenenergo;
    lenington farms; lenmed; lenovo; lensa; lenscrafters; lenskart; lenta; leo express; leon county fire; leon de bruxelles;
    leon restaurants; leon's; leonard cheshire disability; leonardo boutique; leonardo hotels; leonardo royal hotel;
    leonidas; leos; lepta; leptos; lerna; leroy merlin; les 3 brasseurs; les alchimistes; les archers du mont-aiguille; les
    avant-monts community of communes; les burgers de papa; les cars du rhone; les cherubins; les comptoirs de la bio; les
    demenageurs bretons; les ecrans de paris; les eleveurs de la charentonne; les fournils de france; les gratte-ciel; les
    libraires; les loups volants; les milans du cret d'eau; les mouettes; les petites cantines; les petits chaperons rouges;
    les petits riens; les petits riens - spullenhulp; les restos du cœur; les schwab tire centers; lesekiosk; leslie's pool
    supplies; let's encrypt; let's go fitness; letoile; letterboxd; lev scholengroep west-nederland; levaduramadre;
    levels.fyi; levi strauss &; levi's; levins; lewiatan; lexis; lexmark; lexus; leyland sdm; lf fastighetsformedling; lg
    electronics; lgln; lhv pank; li auto; li-ning; li-ning company limited; lia; liain01; liander; liang she han buy food;
    lianjia; liaojibangbangji; lib'bus; libelo; libera.chat; liberapay; liberty costa rica; liberty damenmoden; liberty
    group limited; liberty gym; liberty seguros; liberty shoes; liberty tax; liberty travel; liberty utilities; liberty
    woman; libertybus; libertyx; libra; libraccio; libraries of eastern oregon; libraries tasmania; libraries.io; library of
    things; librarything; libre; libreoffice; libreoffice calc; libreoffice draw; libreoffice impress; libreoffice math;
    libreoffice writer; libreria porrua; libretranslate; libretube; librewolf; librijn; libris; libros libres; libuv;
    lichess; liconsa; lider express; lidkoping elnat; lidl; lidl bulgaria; lidl france; lidl ireland; lidl sverige; lidl
    sverige kb; lids; liebeskind berlin; liechtensteinische gasversorgung; lier kommune; lietuvos pastas; lietuvos spauda;
    life; life care centers of america; life healthcare; life pharmacy; life style sports; life time; life time work; life
    vivara; lifecell; lifeguard italia; lifelabs; lifeline; lifemark physiotherapy; lifestyle; lifestyle express; lifx;
    lig'air; lightburn; lighthouse; lightning; lightsource bp; ligier store; lignano sabbiadoro gestioni; ligne roset;
    lignes d'azur; lignes de l'agglo; lignes de vienne et agglomeration; ligue de vol libre de corse; ligue de vol libre de
    la reunion; ligue de vol libre occitanie; lih pao construction; lijn 83; lila; lila backer; lila presqu'ile; lilas; lili
    drogerie; lille vinkel sko; lillehammer kommune; lillestrøm kommune; lilly; lilly drogerie; lilly pulitzer; limasam;
    limasol turk kooperatif bankası; limburg.net; limburgia; limburgs landschap; lime; limesurvey; limex cr; limoges
    metropole; limpopo department of education; limpopo department of health; linbike; lincc; lincoln center for the
    performing arts; lincoln county transit; lincoln electric system; lincoln fire & rescue; lincolnshire co-op;
    lincolnshire co-operative; lincolnshire fire and rescue; lincolnwood parks and recreation; lincraft; linde; lindesnes
    kommune; lindex; lindt; lindt & sprungli; line-x; linea directa; linea directa aseguradora; lineageos; linear; linella;
    linen chest; linja; link media outdoor; link public transit; link transit; linkerd; linkfire; linknyc; linkopings
    kommun; linksys; linktree; linkvertise; linn county rec; linn county rural electric cooperative; linn operating;
    linphone; lintcode; linux; linux containers; linux mint; linuxserver; linvosges; linz ag abfall; lio; lio train; lion's
    choice; lipasam; lipnenski; lipor; lipoti bakery; lipoti pekseg; liquibase; liquid laundromat; liquimax; liquor depot;
    liquor mart; liquorland; liquorland cellars; liquorshop checkers; liquorshop shoprite; lisea; lisle community unit
    school district 202; lissac; listenhub; lister- und lennekraftwerke; listmonk; lit; litecoin; literal; litiengine;
    little big burger; little burgundy; little caesars; little free pantry; little john bikes; little mermaid; little rock
    parks & recreation; little sheep; little short stop; little traverse conservancy; little waitrose; liu jo; live!;
    livechat; livejournal; livekit; livera; livewire; livio; livique; livraria bertrand; livraria leitura; lizarran; lj
    hooker; ljekarna jadran; ljekarna joukhadar; ljekarna pablo; lkq; lkq pick your part; llaollao; llog exploration
    offshore; lloyd shoes; lloyds pharmacy; llvm; lm studio; lmbv; lmms; lnett; lnr globalcom b.v.; loaf 'n jug; loandepot;
    loblaw pharmacy; loblaws; lobsters; localiza; localsend; localxpose; locatel; locke; locker.ge; locker.ge parcel locker;
    lockerpost; locky; loco burrito; locust; lodash; loding; lodos elektrik uretim anonim sirketi; lodowkomat inpost; lody
    bonano; loetje; loffler; lofotkraft; loft; logan's roadhouse; logical gravity; logis hotels; logitel; logmein; logo;
    logo getranke-fachmarkt; logseq; logstash; lohb's; lohjan kaupunki; lohnsteuerhilfe baden-wurttemberg; lohnsteuerhilfe
    bayern; loiret fibre; lojas americanas; lojas colombo; lojas renner; lojas riachuelo; lok'nstore; lokalwerke; lokni;
    lola nena's; lola's cupcakes; lolaliza; lolli and pops; lollicup; lollicup coffee & tea; lollipops educare; lollipops
    playland; lombard central; londis; london borough of barking and dagenham; london borough of barnet; london borough of
    bexley; london borough of brent; london borough of bromley; london borough of camden; london borough of croydon; london
    borough of ealing; london borough of enfield; london borough of hackney; london borough of hammersmith and fulham;
    london borough of haringey; london borough of harrow; london borough of havering; london borough of hillingdon; london
    borough of hounslow; london borough of islington; london borough of lambeth; london borough of lewisham; london borough
    of merton; london borough of newham; london borough of redbridge; london borough of richmond upon thames; london borough
    of southwark; london borough of sutton; london borough of tower hamlets; london borough of wandsworth; london buses;
    london drugs; london farmers' market; london lites; london overground; london underground; lone star texas grill;
    lonestar operating; long & foster; long & mcquade; long john silver's; long time ago; long win bus company limited;
    longchamp; longdan; longhorn; longhorn steakhouse; longines; longo's; longs drugs; longview transit; lonia; loom;
    loombard; loomis deutschland; loop; loop fitness; loopback; loops; loot crate; lopia; loplabbet; lorain-medina rural
    electric cooperative; lord of the fries; lordco auto parts; lorenz wittmann; lorica windpark biere gmbh & co. kg; lorna
    jane; loro; loro piana; lorte sl; los angeles department of transportation; losangefibre; lospec; loteria la neuquina;
    loterias caixa; loterias y apuestas del estado; lothian buses; lotnicze pogotowie ratunkowe; lotok; lotos; lotos optima;
    lots'a pizza; lotte department store; lotte duty free; lotte hotel; lotte hotels & resorts; lotte mart; lotte
    rent-a-car; lotte super; lotteria; lottiefiles; lotto; lotus; lotus cars; lotus five star; lotus's; lotus's go fresh;
    lou malnati's pizzeria; louis copeland and sons; louis motorcycle; louis motorrad; louis philippe; louis pion; louis
    vuitton; louisa coffee; louisiana cat; louisiana department of transportation & development; louisiana department of
    transportation and development; louisiana department of wildlife and fisheries; louisiana famous fried chicken;
    louisiana fried chicken; louisiana office of state parks; louisville parks and recreation; loule concelho global;
    lounges; lova yatak; lovable; love's; love's rv hookup; love's travel stop; love's truck care; lovesac; loving hut;
    lovisa; low carbon storage ireland; lowe's; lowe's market; lowen play; lowenbacker schaper; lower murray water; lowes
    menswear; loxam; loxion; loyal order of moose; lp express; lpbank; lpg biomarkt; lsw energie; lsw netz; ltd; ltspice;
    ltur; lua; luanti; luas - transdev dublin light rail limited; lubbock isd; lubbock power & light; lubelski rower
    miejski; lubika; lubuntu; luby's; luca polare; lucardi; lucas onderwijs; lucerna; lucid; lucide; lucille's smokehouse
    bar-b-que; lucille's smokehouse bbq; luckia; luckin coffee; lucky; lucky brand; lucky brand jeans; lucky cup; lucky
    sushi; ludi love; ludwig gortz; ludwig-maximilians-universitat; ludwig-maximilians-universitat munchen; lufthansa; luis
    piña; luisa spagnoli; lukfook jewellery; lukoil; lukoil baltija; lukoil mini-mart; lukullus; lulea kommun; lulea
    lokaltrafik; luleburgaz belediyesi; lulu hypermarket; lululemon; lululemon athletica; lumas; lumbee river emc; lumber
    liquidators; lumcloon energy limited; lumen; lumi'in; lumimart; luminant; luminora solar dos; luminus; lunacy; lunch
    garden; lundahoj; lunds kommun; luneo; luneparken; lunettes pour tous; luogu; lupa; lupe tortilla; lupo; lush; luso
    international banking; lutecia; lutheran education australia; luthy; luthy balmer stocker; lutris; luweero diocese
    church of uganda; luxgen; luxihe taosu; luxoptica; luz del sur; luzerner kantonalbank; luzerner polizei; luzigas; lvgl;
    lviv croissants; lviv handmade chocolate; lvivoblenergo; lvm; lvm versicherung; lwd tirol; lwf; lwg lausitzer wasser;
    lwsc; lwu; lxr hotels & resorts; lyf; lyft; lyft bike; lyneo; lynk &; lynx optique; lyon parc auto; lyse; lørenskog
    kommune; løvbjerg; løvbjerg supermarked; m cosmetic; m lhuillier; m reso; m stand; m tag; m&co; m&co.; m&m food market;
    m&m reality; m&s cafe; m&s food; m&s foodhall; m&s globwash; m&s outlet; m&s simply food; m+m tabak; m-texx; m-way; m.j.
    bale; m.video; m5stack; ma 22; ma 31; ma 41; ma 48; ma ferme en ville; ma polska; ma'loa; maa; maaco; maaf; maag; maas;
    mac cosmetics; mac's sushi; mac-geiz; macallister cat; macao imperial tea; macatawa area express; maccabi pharm;
    macdonald hotels; macdonald hotels & resorts; mace; macerich; macewen; macfit; machi machi; machida shouten; machioka;
    maci; macif; mackage; macos; macpac; macpac outdoors; macpaw; macports; macquarie; macro; macrocenter; macs milk;
    macshaurma; macstore; macu; macu tea; macxipa; macy's; macy's backstage; mad butcher; mad mex; mad mex fresh mexican
    grill; mad science; madagoni; madame coco; madame frigo; madart; madeiramadeira; madero; madewell; madhya pradesh board
    of secondary education; madhya pradesh power generating company limited; madhya pradesh power generation company
    limited; madison reed; madison reed color bar; madison school district 321; mado; madre coraje; madura; maelis; maes;
    mag presse; magadanenergo; magasin du monde; magasin vert; magasins u; magazine luiza; magdeburger verkehrsbetriebe;
    magellan pipeline; magenta telekom; maggiano's little italy; magic; magic form; magic machine; magicuts; magisk;
    magistra; magistrat mesta brna; magn; magnet; magnet kitchens; magnit; magnit pharmacy; magniti; magnum; mago; magticom;
    magyar honvedseg; magyar maltai szeretetszolgalat; magyar posta; magyar telekom; maharashtra state electricity
    transmission company limited; maharashtra state power generation company limited; maharishi vidya mandir; mahindra;
    mahindra & mahindra; mahindra tractors; mahindra truck and bus; mahogany; mahoning county ema; mahsanei hashmal;
    maid-rite; maidenform; maidenhead aquatics; maif; mail boxes etc.; mail.com; mail.ru; mailbox; mailchimp; mailgun;
    mailtrap; main event; main roads western australia; main-taunus-kreis; maine bmv; maine bureau of parks and lands; maine
    department of inland fisheries and wildlife; maine department of transportation; maine judicial branch; maine school
    administrative district 06; maingau; maingau energie; mainichi shimbun; mainline pipelines limited; mainnetz; mainova;
    mainpower; mainstay suites; mainwp; mainzer stadtwerke; mainzer verkehrsgesellschaft; mairie d'ahtis-mons; mairie
    d'albi; mairie d'ambilly; mairie d'annemasse; mairie d'evry; mairie d'orange; mairie de beauvais; mairie de bidart;
    mairie de bordeaux; mairie de calais; mairie de carquefou; mairie de caux; mairie de chelles; mairie de creil; mairie de
    dijon; mairie de dole; mairie de forcalquier; mairie de jonquieres; mairie de l'aigle; mairie de la ciotat; mairie de
    montigny-le-bretonneux; mairie de montrouge; mairie de niort; mairie de paris; mairie de pontault-combault; mairie de
    port-la-nouvelle; mairie de saint-etienne-de-montluc; mairie de saint-florentin; mairie de saint-paul-les-dax; mairie de
    sarzeau; mairie de tarbes; mairie de torcy; mairie de toulouse; mairie de tours; mairie de troyes; mairie de
    villemeux-sur-eure; mairie de villenave-d'ornon; mairie du 2e secteur de marseille; mairie du 3e secteur de marseille;
    mais1 cafe; maison 123; maison becam; maison birks; maison dandoy; maison de la literie; maison de la presse; maison
    herenger; maison kayser; maison margiela; maison nicolas; maison planchot; maisons du monde; maisto prekes; maje;
    majestic; majestic wine; majlis amanah rakyat; majlis bandaraya pulau pinang; major cineplex; major league hacking;
    mak.by; make-up art cosmetics; makedonski telekom; makerbot; maki & ramen; maklarhuset; maklarringen; mako cake and
    bakery; makovec; makpetrol; makro; maksavit; maktab rendah sains mara; malabar gold and diamonds; malaga metropolitan
    transport consortium; malakoff humanis; malanka; malarenergi; malaysian department of social welfare; malaysian
    electronic payment system; malc; malcolm barnecutt; malin+goetz; malitel; malmaison; malmo stad; malo agglo transports;
    maloobchodni sit rapo; malt; maltapost; malteser hilfsdienst; malteser hilfsdienst e.v.; malvon; malwarebytes; malwee;
    malzers; malzers backstube; mama roma; mama shelter; mamas & papas; mamba ui; mami mart; mammoth coffee; mamp; man truck
    & bus; mana; mana poke; manaco; manageiq; manamo home; manappuram general finance and leasing; manboo; manche fibre;
    manchu wok; mancomunidad comarca de pamplona/iruñerriko mankomunitatea; mancomunidad de los canales del taibilla;
    mandai; mandarake; mandarin oriental hotel; mandee; mandis pharm; manege a bijoux; manfield; mang inasal; mangacollec;
    mangaupdates; mangeons frais; mango mango dessert; manhattan bagel; manhattan borough president; mani; mania; mania
    print; manitoba conservation; manitoba hydro; manix; manjaro; manner coffee; manners & harrison; mannings; manolo
    artisanal pastry; manolo bakes; manpower; mantel; mantine; mantiqueira transmissora de energia; manufactum; manufaktura;
    manx telecom; manx utilities; manyavar; mapbox; mapco; mapfre; mapillary; maple bear; maple grove parks and recreation;
    maple grove transit; maplibre; mapp; maptiler; maquinitas; maquoketa valley electric cooperative; maquoketa valley rec;
    marathon; marathon sports; marble slab creamery; marc cain; marc jacobs; marc o'polo; marc orian; marc's; marc's
    pharmacy; marcel & fils; marche adonis; marco aldany; marco's pizza; marcus cinema; marcus theatres; marden's; mare;
    maredo; marelbo; marella; marente; mareshki; margaritas; margherita conad; margin free market; maria-ra; mariadb;
    mariano's; mariano's fresh market; maricopa county department of transportation; marie blachere; marie callender's;
    marie curie; marienhaus; marietta parks & recreation; mariette; marimekko; marin county parks; marin transit; marina
    department of public safety; marina rinaldi; marine atlantic; marine hotel; marine layer; marine rescue nsw; marinemax;
    marineo; mariner finance; marinha do brasil; marionnaud; maritimes and northeast pipeline; marius pedersen; marius
    pedersen a.s.; marius pedersen a/s; marjane market; marjetica koper; mark formelle; mark's; mark's pizzeria; mark-e;
    markant; markdown; market basket; market in; market liquors; market of choice; market place; marketopt; marketplace
    fresh; marketvita; marketvita express; markgrafen getrankemarkt; markham; markische entsorgungsgesellschaft brandenburg;
    markische entsorgungsgesellschaft brandenburg mbh; marks & spencer; markt-backerei; marktgemeinde lustenau;
    marktgemeinde schlanders, abt. energie und infrastrukturen; marktkauf; marlborough bus; marlborough lines limited;
    marmalato; maroc telecom; marquardt kuchen; marquardt school district 15; marquette university department of public
    safety; marriott; marriott executive apartments; marriott hotels & resorts; marrybrown; marshall municipal utilities;
    marshall-dekalb electric cooperative; marshalls; marshfield clinic; marskramer; marston's; martel sminn; martes sport;
    martev; martin &; martin auer; martin auto color; martin martin; martin's bbq; martin's hotels; martinizing dry
    cleaning; martinus; maruetsu; marugame seimen; marugame udon; maruhan; marunaka; maruti suzuki; marvelapp; mary brown's;
    mary grace; mary grace cafe; maryland department of transportation; maryland fried chicken; maryland mva; marypaz;
    marysville school district 25; masbaste north district 1; masbaste north district 2; maschseekinder ggmbh; mascotte;
    masen; maserati; mashav management sp. z o.o.; mashreq; masiarstvo u byka; masoutis; masqmenos; mass audubon; mass
    general brigham; massachusetts department of fish & game; massachusetts department of transportation; massage addict;
    massage envy; massimo dutti; master diesel; master mechanic; master poulet; mastercard; mastercomfig; mastercuts;
    mastermate; mastermind toys; masterzoo; mastodon; masymas; masymas basic; masymas supermarkets; mat star; matalan;
    mataro bus; matas; matcha cafe maiko; material design; material design icons; material for mkdocs; materiel-velo.com;
    mateus supermercados; mathnasium; matijevic; matillion; matis; matkroken; matmut; matomo; matoppet; matratzen concord;
    matrix; matsumoto kiyoshi; matt optik; mattel; matter.js; mattermost; matternet; matto espresso; mattress depot usa;
    mattress firm; mattress warehouse; mattress world northwest; maty; mauboussin; maui bus; maurices; maury's; mautic; mav;
    mav jegy- es berletkiado automata; mav-hev helyierdeku vasut zrt.; maveli store; maverik; mavi; mavi jeans; mavir; mavis
    discount tire; mavis tire; mavis tires & brakes; max brenner; max elektro; max et moi; max fashion; max hamburgers; max
    healthcare; max mara; max mart; max midstream texas; max rubner-institut; max spielmann; max spielmann photo booth; max
    stock; max&co.; max's restaurant; max-planck-gesellschaft; maxbet; maxbo; maxcolchon; maxi; maxi bazar; maxi dia; maxi
    ica stormarknad; maxi kiosco; maxi zoo; maxi's; maxikiosco; maxilivres; maxim crane works; maxim crane works, l.p.;
    maxim's mx; maxima; maxima grupe, uab; maxima x; maxima xx; maxima xxx; maximarkt; maxis; maxis communications;
    maxmarket; maxol; maxsolar; maxvalu; maxx coffee; maxxmart; maybank; mayer's markenschuhe; mayersche; mayersche
    buchhandlung; mayfair town & country; mayo clinic health system; mayoral; maytag; mazda; maze; mazzio's; małopolskie
    linie dowozowe; małpka express; mb recycling; mbank; mbnl; mbo cinemas; mcafee; mcalister's deli; mcarthurglen designer
    outlet; mcb; mcb bank limited; mccafe; mccarthy & stone; mccormick & schmick's; mccoy's building supply; mcd;
    mcdonald's; mcdonald's israel; mcdonald's playplace; mcdonald's ukraine; mcdonalds; mcfit; mcgree trucking; mckeown;
    mclaren; mclaren automotive; mclean county unit district no. 5; mcm; mcmakler; mcmenamins; mcoptic; mcpaper; mcpen;
    mctrek; md now urgent care; mda; mdblist; mdbook; mdcr; mdn web docs; mdu; mdu resources; mdwfp; mdx; me by melia;
    meadow; mealie; mealtime malatang; meama; meama collect; meat liquor; meatliquor; mec canada; meca; mecca bingo;
    mechta.kz; mecklenburg-vorpommersche verkehrsgesellschaft; mecklenburgische; med-service; meda kuchenfachmarkt; medbase;
    medco; medecins sans frontieres; medexpress; medeya; medfirst; media cafe popeye; media expert; media transports;
    mediafire; mediagares; medialine; mediamarkt; median kliniken; mediapipe; mediarail; mediatek; mediatransports;
    mediaworld; medibang paint; medibank; medibank private; medic-center nurnberg; medicaid; medicap pharmacy; medicare;
    medicare urgent care clinic; medicine; mediclin; mediclinic; medicross; medimax; medina county sheriff; mediprix; mediq;
    medirite; medis; medische zending; medium; medivet; medlab; medly pharmacy; medor et compagnie; medplus; medplus
    pharmacy; medusa; meerlanden; meerwerf; meest; meet fresh; meetnet vlaamse banken; meetup; meffert; mega; mega device;
    mega image; mega maxi; mega mgc coffee; mega px mart; mega soriana; megabus; megacable; megafon; megal
    mittel-europaische gasleitungsgesellschaft mbh & co. kg; megalos; megamatte; megameedia; megane drug; megane store;
    meganesuper; meganetop; megarama; megasave; megasport; megatechnica; megatone; megatop; megaworld lifestyle malls;
    megazoo; meghalaya board of school education; mego; mehilainen; meijer; meijer express; meijer pharmacy; meiji yasuda
    life; meiko gijuku; meilisearch; meilleurtaux; meindentist; meineke; meininger; meininger busbetrieb; meiob; meitetsu
    kyosho; meituan; meiyijia; meizhou dongpo; meizu; mekiki-no-ginji; mekonomen; melanie lyne; melbourne bike share;
    melbourne pathology; melbourne water; melcom; melhus kommune; meli melo; melia; melikgazi belediyesi; mellat bank
    armenia; mellins; mellom; mellow mushroom; melodiya zdorov'ya; melonbooks; memorial university of newfoundland; memphis
    goodwill; memphis light, gas and water; memphis public libraries; men's wearhouse; menapln; menards; mencap; menchie's;
    menchie's frozen yogurt; mendeley; mendocino farms; meness aptieka; menkind; menlo digital; mennekes; mennica polska;
    mentorcruise; meny; meo; mephisto; mepos; meps; mer; mera-serwis sgl; meralco; mercado extra; mercado pago; mercadona;
    mercantil; mercato; mercato big; mercato extra; mercato local; mercator; mercator bucherschrank; mercedes benz;
    mercedes-benz; mercedes-benz trucks; merchant's; merchant's tire and auto; merck; mercure; mercure hotels; mercurial;
    mercuries food chain; mercury drug; mercy; mercy health; merida bikes; meridianbet; merit dental; merit health; merkal;
    merkez eczanesi; merkezefendi belediyesi; merkur; merkur offshore; merkur slots; merkury market; merle norman cosmetics;
    merlin cinemas; merlin entertainments; mermaid; meroil; merrell; merrill; merrill lynch wealth management; merry maids;
    merryhill preschool; merseyrail electrics; merseytravel; merve eczanesi; merzenich; mes demoiselles paris; mesa; meson
    sandwiches; mesopotamia; mesquite isd; mesra; messenger; messer; messika; messina; mester grønn; mestna knjiznica
    ljubljana; mesto kladno; mesto kosice; mesto lomnice nad popelkou; mesto olomouc; mesto plzen; mesto ruzomberok; mesto
    sokolov; mestska doprava marianske lazne; mestska doprava teplice; mestska knihovna v praze; mestska policia ruzomberok;
    mestska policie beroun; mestska policie bilovec; mestska policie blansko; mestska policie bohumin; mestska policie
    boskovice; mestska policie brandys n.l.-stara boleslav; mestska policie brno; mestska policie ceska lipa; mestska
    policie cesky brod; mestska policie cesky tesin; mestska policie cheb; mestska policie chodov; mestska policie decin;
    mestska policie domazlice; mestska policie dvur kralove nad labem; mestska policie frydek-mistek; mestska policie
    frydlant; mestska policie frydlant nad ostravici; mestska policie havirov; mestska policie havlickuv brod; mestska
    policie hluboka nad vltavou; mestska policie holesov; mestska policie horazdovice; mestska policie hradec kralove;
    mestska policie jablonec nad nisou; mestska policie jesenik; mestska policie jindrichuv hradec; mestska policie kadan;
    mestska policie karlovy vary; mestska policie kladno; mestska policie klasterec nad ohri; mestska policie klatovy;
    mestska policie kojetin; mestska policie kolin; mestska policie kostelec nad orlici; mestska policie kromeriz; mestska
    policie kyjov; mestska policie lanskroun; mestska policie litomerice; mestska policie litomysl; mestska policie litovel;
    mestska policie louny; mestska policie modrice; mestska policie most; mestska policie nejdek; mestska policie novy bor;
    mestska policie novy jicin; mestska policie opava; mestska policie orlova; mestska policie ostrava; mestska policie
    pisek; mestska policie prerov; mestska policie prestice; mestska policie pribram; mestska policie prostejov; mestska
    policie ricany u prahy; mestska policie rokycany; mestska policie roudnice nad labem; mestska policie rumburk; mestska
    policie sobeslav; mestska policie sternberk; mestska policie stribro; mestska policie sumperk; mestska policie tabor;
    mestska policie tisnov; mestska policie trebic; mestska policie trutnov; mestska policie turnov; mestska policie usti
    nad labem; mestska policie valasske mezirici; mestska policie velke mezirici; mestska policie veseli nad luznici;
    mestska policie vitkov; mestska policie vlasim; mestska policie vyskov; mestska policie zatec; mestska policie zdar nad
    sazavou; mestska policie znojmo; mestsky urad ceske budejovice; met-ed; met.no; meta; meta ai; meta platforms; metabank;
    metabase; metacritic; metafilter; metager; metalac; metalac market; metallica; metan; metano; metasploit; meteo-france;
    meteomedia; meteor; meteorological service of catalonia; meteoroloji genel mudurlugu; meteoschweiz; methodist homes;
    metizi; metlifecare; metlink; metra; metro bike share; metro bus; metro by t-mobile; metro cash & carry; metro commerce;
    metro de la ciudad de mexico; metro de madrid; metro de paris; metro department store; metro diner; metro do porto;
    metro foods trading; metro gastro; metro istanbul; metro mattress; metro oasis; metro parks tacoma; metro pavia health
    system; metro self storage; metro shoes; metro supermarket; metro tasmania; metro trains melbourne; metro trains sydney;
    metro transit; metro vancouver; metro vancouver regional parks; metro warszawskie; metro warszawskie sp. z o.o.;
    metrobank; metrolinx; metromart; metropole aix-marseille-provence; metropole de rouen; metropole du grand nancy;
    metropole europeenne de lille; metropole rouen normandie; metropolitan; metropolitan brest; metropolitan ead;
    metropolitan life; metropolitan municipality of lima; metropolitan police department of the district of columbia;
    metropolitan transport authority of valencia; metropolitan transport of segovia; metropolitan water district of southern
    california; metropolradruhr; metropoolregio rotterdam den haag; metrorail gauteng; metrorex; metrorower; metrovelo;
    mets; metsahallitus; metss; meu super; meubles gautier; meubles leon; meuh! restaurant; meuhedet pharm; mevo; mewe;
    mexx; mezeh mediterranean grill; mezmo; mezzo di pasta; mfo matratzen; mgallery; mgen; mglc; mha; mi bici tu bici; mi
    bodega aurrera; mi red ips; mi store; mi tren; miami grill; miami heat; miami subs pizza and grill; miami trolley;
    miami-dade public library system; miami-dade transit; miasto gdansk; miasto katowice; miasto stołeczne warszawa;
    mibanco; mibici; mibs; mica hardware; michael hill jeweller; michael kors; michaels; michel's patisserie; michelin;
    michigan cat; michigan department of corrections; michigan department of natural resources; michigan department of
    transportation; michigan medicine; michigan state university department of police and public safety; micro editor;
    micro.blog; micromania; micropython; microsoft; microsoft ireland operations limited; microstation; microstrategy;
    microtel; microtel inn & suites; mid-columbia libraries; midas; midcoast pipelines; midcontinent express pipeline;
    middy's; midi; midstate electric cooperative; midt- og vestjyllands politi; midt- og vestsjællands politi; midt-hedmark
    brann-og redningsvesen iks; midtnett; midwest dental; midwest title loans; mie gacoan; miejska biblioteka publiczna im.
    hieronima łopacinskiego w lublinie; miejska biblioteka publiczna we wrocławiu; miejski zakład komunikacji w chojnicach;
    miejski zakład komunikacji w grudziadzu; miejski zakład zieleni, drog i ochrony srodowiska w kołobrzegu sp. z o.o.;
    miele; mierlose tennis vereniging; mifarma; mifarma peru; migadu; mighty quinn's; mighty taco; migrol; migrol car wash;
    migrol charge; migrolino; migros; migros jet; migros restaurant; migros take away; migross; miho kft.; mihon; mihoyo;
    mika hundetoiletten; mikar; mikes; mikona; mikromarket; mikrotik; mikucha; miladys; milan laser hair removal; milano;
    milano pizzeria; milanote; milar; milavitsa; mildreds; milence; miles morgan travel; milestones; milestones grill and
    bar; milgam; milio's sandwiches; milk-agro; milkau; milksha; milky moo; millennium; millennium bcp; millennium hotels
    and resorts; millennium milepost; millennium pipeline; millennium wind ii participacoes ltda.; miller & carter; miller
    paint; millers; millets; milli egitim bakanlıgı; millie's; millie's cookies; milma; milo's hamburgers; milvus; milwaukee
    county parks; milwaukee county transit system; mimaru apartment hotel; mimco; mimi's cafe; min købmand; mind; minds;
    minelli; minera alumbrera ymad-ute; minera centinela; minera collahuasi; minera escondida; minfar; mingw-w64; mini; mini
    cite; mini extra; mini mall storage; mini melts; mini mix; mini storage depot; mini top!; minibib torhout; minibieb;
    minim; minimart; minimax; minint; minio; minipreco; miniso; ministere de l'educacion; ministere de l'education;
    ministere de l'education nationale; ministere de l'education nationale et de la jeunesse; ministere de l'enseignement
    superieur et de la recherche; ministere de l'interieur; ministere de la justice; ministere de la sante; ministere de la
    sante du burkina faso; ministere de la sante et de l'action sociale; ministere de la sante publique; ministere des
    ressources naturelles et des forets; ministerie van oorlog; ministero dell'istruzione; ministero dell'istruzione,
    dell'universita e della ricerca; ministero della giustizia; ministerstvo investicii, regionalneho rozvoja a
    informatizacie slovenskej republiky; ministerstvo prace, socialnych veci a rodiny slovenskej republiky; ministerstvo
    vnutra slovenskej republiky; ministerstvo zdravotnictva slovenskej republiky; ministerstvo zivotneho prostredia
    slovenskej republiky; ministerstwo edukacji i nauki; ministerstwo edukacji narodowej; ministerstwo kultury i dziedzictwa
    narodowego; ministerstwo rolnictwa i rozwoju wsi; ministerul educatiei; ministop; minit; minit mart; minivita market;
    minnesota department of transportation; minnesota dnr; minnkota power cooperative; mint velvet; mintlify; minute burger;
    minute key; minuteclinic; minutemailer; mio amore; miracle-ear; miraheze; miraiya shoten; miranew cinemas; mirialis;
    miro; misako; mise au green; miss cookies coffee; miss millie's; missha; mission afrika; mission bbq; mississauga
    library system; mississippi highway patrol; misskey; missouri department of conservation; missouri department of
    revenue; missouri department of transportation; missouri state parks; mister car wash; mister donut; mister garden;
    mister minit; mister spex; mister transmission; mistral ai; mistrz piekarz; mit; mitas; mitchells & butlers; mitnetz
    strom; mitra; mitre 10; mitre 10 mega; mitsubishi; mitsubishi fuso truck of america; mitsui; mitsui fudosan realty;
    mitsui repark; mitsukoshi; mitsuwa marketplace; mittelbrandenburgische sparkasse; miway; mix; mix markt; mix mateus;
    mixcloud; mixed intercommunal energy union of maine-et-loire; mixit; mixmart; mixpanel; mixue ice cream & tea; mixxo;
    miyawaki shoten; mizoram board of school education; mizuho trust & banking; mizzoni's pizza; mjesni odbor grada zagreba;
    mk fintel wind; mk restaurants; mk trade; mk2; mks krosno; mlb; mleczarnia jerozolimska; mlflow; mlin i pekare; mlinar;
    mlp; mlp se; mm migros; mma; mmartan; mmcb; mng kargo; mnogo mebeli; mo'men; mo's; mo's restaurants; mo-mo paradise;
    mobalpa; mobel boss; mobel hardeck; mobel kraft; mobel martin; mobelix; mobexpert; mobi; mobi.e; mobibike; mobicascais;
    mobigo; mobil; mobil 1 lube express; mobil mart; mobile county public school system; mobile klinik; mobile mini; mobile
    mini uk; mobile telesystems; mobiletric; mobilezone; mobilib'; mobilien; mobilier de france; mobiliti; mobility;
    mobilityplus; mobilize power solutions; mobilonline; mobily; mobiris; mobismart; mobit; mobitel; mobius; mobive;
    mobiviseudaolafoes; mobo; mobx; mobx-state-tree; mobyklick; mochachos; mochinut; mock service worker; mod pizza; modal;
    modatelas; model context protocol; modell's sporting goods; modelorama; modelscope; modepark rother; modera; modern
    market; modesto area express; modin; modis; modo; modrinth; modulauto; modulo; modwash; modx; moe's italian sandwiches;
    moe's southwest grill; moek; moeve; mogo; mohawk; mohawk hudson land conservancy; mohito; moil; moj kiosk; moj obchod;
    moje lekarna; mojeek; mokpol; mol; mol bubi; mol plugee; mol shop; moldcell; molde kommune; moldindconbank; moldova
    agroindbank; moldovagaz; mole valley farmers; moleculer; molinos del ebro; molinos del jalon; molinos del moncayo;
    molinos del moncayo s.l; molly fantasy; molly maid; molton brown; mom's touch; momax; momen'tea; momenteo; momentum
    production; momicafe; momoni; momotaro jeans; monaincha wind farm limited; monarch dental; monceau fleurs; moncler;
    mondadori; mondi; mondial pare-brise; mondial relay; mondial tissus; mondo convenienza; mondou; mondovelo; mondovi
    dental; monero; monetka; money mart; moneyget; moneygram; moneypass; moneytree; monge; mongelli; monginis; mongodb;
    mongoose; monical's pizza; monkey tie; monkeytype; monki; monnari; monni; monobank; monogame; monogram; monop';
    monopattini elettrici bit mobility la spezia; monoprix; monpacie; monro muffler brake; monroe county department of
    parks; monroe county department of transportation; monroe county dot; monroe county library system; monsieur meuble;
    monsieur store; monsoon; monster; monta; montana department of corrections; montana department of fish, wildlife and
    parks; montana department of transportation; montana highway patrol; montana state trust lands; montana's; montana's bbq
    & bar; montblanc; monte dei paschi di siena; montelibus; montepio; monter; monterey-salinas transit; montgomery county
    public libraries; montgomery parks; montpellier mediterranee metropole; montreal impact; montres and; monument pipeline;
    monzo; moo; moo moo meet & whine; moo moo restaurant; mooboo; mooch; moodle; moody blues; moohv 87; moon; moonrepo;
    moonshot ai; moores; moose lodge; moov; moov africa malitel; moov cote d'ivoire; moova; moovo; mooyah; moq; moqups; mor;
    mor furniture; moravskoslezsky kraj; morawa; morbihan energies; morcillas tere; moreau-grand electric cooperative;
    moreboards; morebus; morgan & morgan; morgan jewelers; morgan stanley; morgan, lewis & bockius; morlaix communaute;
    morley's; morphe; morrisons; morrisons cafe; morrisons pharmacy; morton williams; morton's grille; morton's the
    steakhouse; mos burger; mosaic; moscow metro; moscvettorg; moselle and madon community of communes; mosenergo; moser
    trachtenwelt; moses; moshulu; mosir; moss kommune; mossos d'esquadra; mostaza; mota; mota engil ii; motel 6; motel one;
    mother dairy; mothercare; motherhood maternity; motiva enterprises; motivi; motley crue; moto; moto hospitality;
    motonet; motor oil hellas; motor parts direct; motorola; motorstar; motortrade; motrio; motto; motto by hilton; mountain
    metropolitan transit; mountain mike's; mountain mike's pizza; mountain warehouse; mountfield; mouv elec var; mouveo;
    mova; movado; movar; move yourself; move yourself trailer hire; movenpick; movenpick cafe; movenpick hotels & resorts;
    movia; movibus; movida; movie tavern; moviecom; movistar; movix; movus; mowgli street food; moxie's; moxie's grill &
    bar; moxy; moxy hotels; moy zubnoy; mozilla; mozzart; mpec rzeszow; mpk gniezno; mpk krakow; mpk lublin; mpk poznan sp.
    z o.o.; mpk wrocław; mpk łodz; mpl; mplx; mpo torun; mpreis; mpumalanga department of education; mpumalanga department
    of health; mpv; mpwik wrocław; mq, sweden; mqtt; mr bigg's; mr gatti's pizza; mr liquor; mr max; mr mikes; mr price; mr
    price cellular; mr price fashion; mr price home; mr price sport; mr. almond; mr. big & tall; mr. bricolage; mr. brown
    cafe; mr. greek; mr. handyman; mr. hero; mr. lee; mr. liempo; mr. lube; mr. mark; mr. mike's; mr. pizza; mr. pretzels;
    mr. price; mr. rooter; mr. sub; mr. tire; mr. wash; mr. wish; mr.bricolage; mr.diy; mr.dollar; mrmax; mrs oil nigeria;
    mrs. fields; mrs. sporty; mrs.sporty; mrsk severo-zapada; mrw; ms mode; ms power projects; msa; msb; msetcl; msi; msi
    business; mspp; mta; mta commuter bus; mta flint; mtbank; mtcc; mti; mtn; mtr; mtr corporation limited; mtr nordic; mts
    allstream; mts-bank; mtv; muchas gracias mexican food; mucho burrito; muebles dico; muffin break; mugg & bean;
    muhammadiyah; mui; muj obchod; muji; muk zgierz; mulberry; mullbergs vindpark; muller & egerer; mullvad; multicine;
    multikino; multiopticas; multipharma; multiplex cinema; multipolster; multiserv; multisim; multivlaai; mumble;
    mumm-familienservice; munch's supply; munchenstift; munchner merkur; munchner stadtbibliothek; munchner verkehrs- und
    tarifverbund; munchner verkehrsgesellschaft; munchner verkehrsgesellschaft mbh; muncie indiana transit system; mundo
    verde; municipal association of landstuhl; municipal corporation of delhi; municipal department 48; municipal electric
    authority of georgia; municipal transport company of madrid; municipalidad de ancon; municipalidad de cipolletti;
    municipalidad de cordoba; municipalidad de cutral; municipalidad de funes; municipalidad de general rodriguez;
    municipalidad de las lajas; municipalidad de lomas de zamora; municipalidad de lujan; municipalidad de merlo;
    municipalidad de moreno; municipalidad de moron; municipalidad de neuquen; municipalidad de pergamino; municipalidad de
    plaza huincul; municipalidad de posadas; municipalidad de quilmes; municipalidad de roldan; municipalidad de rosario;
    municipalidad de salsipuedes; municipalidad de san fernando; municipalidad de san martin; municipalidad de san martin de
    los andes; municipalidad de tandil; municipalidad de trenque lauquen; municipalidad de ushuaia; municipalidad de villa
    el chocon; municipalidad de vitacura; municipalidad de zapala; municipalidad metropolitana de lima; municipalidad
    provincial de sullana; municipalite du val d'hazey; municipality of clarington; municipality of shumen; municipio de
    euclides da cunha; municipio de lagarto; municipio de maputo; municipio de marechal candido rondon; municipio de mucuri;
    municipio de ribeira do pombal; municipio de teixeira de freitas; municipio de uaua; muo; mup republike srpske; mupi;
    mural; murat eczanesi; murco; murphy exploration & production; murphy express; murphy usa; murray city parks and
    recreation; musashi no mori coffee; music & arts; musicbrainz; musimundo; musmanni; mussala; mustang cat; mustang island
    gathering; musterring; musti ja mirri; muthoot finance; mutt mitt; mutua madrileña; mutual of omaha; mutuelle assurance
    des commercants et industriels de france et des cadres et des salaries de l'industrie et du commerce; mutuelle de
    poitiers assurances; mutuelle generale de l'education nationale; muuramen kunta / liikuntatoimi; muv; muvistrada; muwu
    bbq; muybici; muziker; muzz buzz; mvbike; mvd new mexico; mvg rad; mvgmeinrad; mvm; mvm fogaz foldgazelosztasi kft.; mvm
    fogaz foldgazhalozati kft.; mvm pa; mvv energie; mvv netze; mvv windenergie; mwrd; mx linux; my auchan; my basket; my
    credit; my dentist; my eyelab; my gym; my jewellery; my key machine; my market; my place hotels; my post 24; my salon
    suite; my warm day; my-e-car; my-teaice; myanimelist; myasomarket; myauchan; mycar tyre & auto; myconian collection;
    mydentist; mydin; myer; myeyedr.; myflexbox; myget; mynews.com; myob; myplace-selfstorage; myrorna; myshoes; myshows;
    myspace; mysql; mystic south yunnan ethnic cuisine; myungrang hotdog; mywheels; mzdik radom; mzk bielsko-biała; mzk
    bydgoszcz; mzk nysa; mzk ostrowiec; mzk piła; mzk stalowa wola; mzk torun; mzk wejherowo; møbelringen; møre og romsdal
    fylkeskommune; n c machinery; n kolay; n sport; n'4 mobilites; n-ergie; n-ergie netz; n3 toll concession; na hoku; nab;
    nabibajk; nabu; nabytek jamall; nacex; nachbarschaftsheim schoneberg; nachev; nacional monte de piedad; nadai fuji soba;
    nadara; nadmorski24.pl; naf naf; naf naf grill; nafco; naftal; nafte; nagaland board of school education; nagoya
    railroad; nah & frisch; nah und gut; naheva; nahkauf; nails for you; naima; naivas; naivas limited; naixue; najvyssi
    kontrolny urad slovenskej republiky; nakau; nam; namco; name it; namebase; namecheap; namemc; namesilo; nampol; nampost;
    nampower; namsos kommune; namu wiki; namwater; nana's green tea; nandini; nando's; nandos; nanjing impressions; nanning
    public transport; nano; nanohana pharmacy; nantes metropole; nantong urban bus; nanu-nana; naolib velo; naot; nap tea;
    napa auto parts; napapijri; naperville community unit school district 203; napoli pizza; napster; narodna dialnicna
    spolocnost; narodny inspektorat prace; narodowy fundusz zdrowia; narra district i; narra district ii; narvesen; narvik
    kommune; nasa; nascar; nasdaq; nash kraj; nasha ryaba; nasjonalparkstyret for reinheimen; naslada; nassau boces; nassau
    inter-county express; nassauische sparkasse; nasz sklep; natali pharm; natalys; nathan's; nathan's famous; nathd;
    nation's giant hamburgers; national academy of sciences; national autonomous university of mexico; national bank of
    agricultural development; national bank of algeria; national bank of bolivia; national bank of canada; national bank of
    costa rica; national bank of egypt; national bank of greece; national bank of kuwait; national bank of pakistan;
    national bank of uzbekistan; national book store; national bureau of investigation; national car parks; national car
    rental; national commission of protected natural areas; national commission on indigenous peoples; national electoral
    council of venezuela; national fitness campaign; national gas transmission; national geodetic survey; national grid;
    national grid corporation of the philippines; national grid electricity distribution; national grid electricity
    transmission; national grid renewables; national heritage academies; national highways; national institute of hydraulic
    resources of cuba; national institute of social security; national league of pow/mia families; national mini storage;
    national natural parks system; national office for sanitation of senegal; national organization of spanish blind people;
    national paints; national parks administration of argentina; national parks and wildlife service south australia;
    national plastics; national police of ecuador; national police of france; national police of panama; national power
    company ukrenergo; national rail; national railway company of the congo; national sanitation utility; national seating &
    mobility; national service of agrarian sanity; national storage; national tiles; national tire and battery; national
    transmission company of south africa; national transmission company south africa; national trust for scotland; national
    trust of australia; national tyres and autocare; national urban health mission; national windscreens; nationale politie;
    nationalparkverbandsgemeinde herrstein-rhaunen; nationwide; native grill & wings; nativescript; nato; natran; nats.io;
    natura; natura cosmeticos; natural england; natural gas pipeline company of america; natural grocers; natural lands;
    natural lawson; natural resources canada; naturalia; naturalizer; naturasi; nature & decouvertes; nature conservancy of
    canada; nature conservation association germany; nature's basket; naturener; naturenergie; naturenergie sharing;
    natureo; naturescot; naturfreunde deutschland; naturgy; naturhouse; naturkompaniet; naturstrom; natuurmonumenten;
    natuurpunt; natuzzi; natuzzi italia; natwest; nau!; nausicaa; nautica; nautilus solar solutions; nav; navegacion aerea y
    aeropuertos bolivianos; naver; navne; nay; nayara; nazilbe; nbb; nbc; nbn; nbu; nc fontana; ncf living; ncprd; ncw
    libraries; ndi; ndr; neas; neat; nebraska department of transportation; nebraska state patrol; nebula; nec; neckar;
    nectar; nectar cannabis; nedbank; nedco; nedelya; nederlandse aardolie maatschappij; nederlandse spoorwegen; needs
    convenience; neeman bakery; neethi medical store; neftmagistral; nehlsen; nehlsen sachsen gmbh & co. kg; neiman marcus;
    nek ead; nekter juice bar; nel gastransport; nelson alexander; nelson schoenen; nemski centar; nemuno vaistine; nemzeti
    dohanybolt; nemzeti utdijfizetesi szolgaltato; neo bank asia; neo4j; neoen; neoenergia; neoenergia elektro; neoenergia
    pernambuco; neogas; neogy; neon; neoness; neonet; neopharmi; neopunkt; neovim; neovision; neptune; nero express;
    nespresso; neste; neste k; nestenn; nestenn immobilier; nestjs; nestle; netapp; netbsd; netcare; netcologne; netcup;
    netdata; netease cloud music; netera; netflix; netgear; netim; netlify; neto; netonnet; nette; netto; netto
    getranke-discount; netto marken-discount; nettorama; nettselskapet; network rail; network tasman; network waitaki; netz;
    netz burgenland; netz niederosterreich; netz no; netz oberosterreich; netzdienste rhein-main; netze bw; netze magdeburg;
    netze sudwest; netze-gesellschaft sudwest; netzgesellschaft gutersloh; netzgesellschaft potsdam; netzgesellschaft
    schwerin; neue energien verbandsgemeinde lingenfeld; neuf cegetel; neuhaus; neuroth; neutralinojs; neuwoges; nevada
    department of corrections; nevada department of transportation; nevada dmv; nevada dmv now; nevada highway patrol;
    nevada state parks; never thirst; new api; new balance; new bank of santa fe; new braunfels utilities; new cingular
    wireless pcs; new deli; new england revolution; new gullen range wind farm pty.; new hampshire audubon; new hampshire
    bureau of turnpikes; new hampshire department of transportation; new hampshire division of forests and lands; new
    hampshire division of parks and recreation; new hampshire electric cooperative; new hampshire liquor & wine outlet; new
    india assurance; new japan pro-wrestling; new jersey department of transportation; new jersey division of fish and
    wildlife; new jersey division of parks and forestry; new jersey transit; new kids on the block; new look; new man; new
    mexico department of energy, minerals, and natural resources; new mexico department of game and fish; new mexico
    department of transportation; new mexico emnrd; new mexico mvd direct; new netz; new oriental; new orleans pelicans; new
    orleans pizza; new relic; new school tacos; new seasons market; new south wales ambulance; new style; new world; new
    world payphones; new york city dep, bureau of water supply; new york city department of education; new york city
    department of environmental protection; new york city department of transportation; new york fries; new york life; new
    york pizza; new york state dec; new york state department of corrections and community supervision; new york state
    department of transportation; new york state dmv; new york state dmv now; new york state office of parks, recreation and
    historic preservation; new york state oprhp; new yorker; neway; newcastle transport; newdays; newegg; newfield
    exploration; newfoundland and labrador hydro; newgrounds; newjoy; newpipe; newspower; newsweek; nexel; nexity; nexon;
    next home; next level; next level burger; next step mobility; next.js; nextage; nextbike; nextbike berlin; nextbike
    cyprus; nextbike gzm; nextbike niederosterreich; nextbike slovakia; nextbillion.ai; nextcloud; nextdc; nextdns;
    nextdoor; nextflow; nextgreen; nextra; nf-core; nfc; nfu mutual; ngan hang chinh sach xa hoi; ngg; nginx; nginx proxy
    manager; ngrok; ngrx; ngs; nh collection hotels; nh dept of resources & econ dev; nh hotels; nh lottery; nhost; nhow;
    nhs; nhs grampian; nhs lothian; niagara falls transit; niagara mohawk; nibs buses; nicci boutiques; nice to meet you;
    nice to meet you hot pot; nicehash; nichinoken; nichirei; nicholson's; nick scali; nick scali furniture; nick the greek;
    niconico; niconico rentacar; nicor; nidwaldner kantonalbank; niederosterreichische landeskliniken-holding;
    niedersachsische gewerbeaufsicht; niedersachsischer landesbetrieb fur wasserwirtschaft, kusten- und naturschutz;
    niersverband; nievre energy, equipment and environment information system; night 'n day; nightowl; nihon chouzai; nihon
    keizai shimbun; nike; nike clearance store; nike community store; nike factory store; niko and ...; niko and...;
    nikolab; nikon; nikora; nilgiri's; nilgiris 1905; nille; nim; ninety nine restaurant & pub; ninkasi; ninso; nintendo;
    nio; nio power charger; nio power destination; nio power swap; nio space; nioga library system; nippon rent-a-car;
    nipsco; niri; nisa; nisa express; nisa extra; nisa local; nishi tokyo bus; nishimatsuya chain; nissan; nissan rent a
    car; nissei; nissen; nitori; nitto kotsu; nivea; nixos; nj transit; njmvc; nkd; nkm; nkm foldgazhalozati kft.; nkm
    mobilitas kft.; nlb; nlb banka; nlb banka podgorica; nlb banka skopje; nm money; nmb bank limited; nmb bank nepal;
    nmbs/sncb; nmc cat; nn slovensko; no frills; no netz evn gruppe; no+vello; no1 currency; noah's bagels; noah's new york
    bagels; nobara linux; nobel bookstore; nobis; nobis printen; noble family; nobu; nobu hospitality; nocibe; node-red;
    node.js; nodebb; nodegui; nodemon; noel leeming; nogami; nokas; nokas værdihandtering a/s; nomad; nomi; nonsolosport;
    noodle box; noodle canteen; noodle king; noord oost brabantse bibliotheken; noordzeewind b.v.; nop agrowind; norah;
    noranett; norauto; norby's farm fleet; norbys farm fleet; nord energi net a/s; nord stream; nord-ostsee sparkasse;
    nord-trøndelag elektrisitetsverk; nord-west oelleitung; nordea; nordic semiconductor; nordic wellness; nordjyllands
    politi; nordkraft; nordkraft energidrift; nordkraft nett; nordkyn kraftlag; nordland fylkeskommune; nordlandsnett;
    nordoel; nordre follo kommune; nordsee; nordsee one; nordseecluster a; nordseeheilbad cuxhaven; nordstrom; nordstrom
    rack; nordvpn; norfa; norfa xl; norfolk constabulary; norfolk southern; norges kfuk-kfum-speidere; norges røde kors;
    norges speiderforbund; norgesnett; noriel; norisko; norky's; norlandia; norli; norlys; norlys energi; normalize.css;
    normandin; norrkopings kommun; norrtag; north arkansas electric cooperative; north carolina department of
    transportation; north carolina division of parks and recreation; north carolina dmv; north carolina state highway
    patrol; north country library system; north dakota department of transportation; north dakota highway patrol; north
    dakota mv express; north east water; north italia; north sails; north shore school district 112; north west academies
    trust limited; north west department of education; north west department of health; northeast electrical; northeast
    missouri electric power cooperative; northern cape department of education; northern cape department of health; northern
    ireland electricity; northern ireland water; northern powergrid; northern reflections; northern store; northern tool;
    northern tool + equipment; northern trains; northern virginia electric cooperative; northgate market; northland deutsche
    bucht; northpower; northumberland ferries limited; northumbrian water; northwell health; northwest fiber; northwest
    pipeline; northwest self storage; northwestel; northwestern medicine; northwestern mutual; norwegian society for sea
    rescue; noste; nosto; notebooklm; notebooksbilliger.de; notemachine; notepad++; notesnook; nothing bundt cakes; notion;
    notist; nottingham city transport; notus; noun project; nouria; nous anti-gaspi; nouvelles frontieres; nova; nova
    greece; nova poshta; nova poshta moldova; nova scotia department of public works; nova scotia environment; nova scotia
    provincial parks; novabank; novacharge; novant health; novartis; novec; novo; novo banco; novomatic; novonor; novotel;
    novu; novus; novus glass; novus home mortgage; nowa; nowega; nowodworski rower miejski; noxo.; noz; np-markt; npc24h;
    npd; npm; npower limited; nravizza; nravizza pizza; nrc; nre tasmania; nrg incharge; nrma; nrwl; ns department of
    natural resources; nsa; nsb; nsis; nslc; nstar; nsw ambulance; nsw health; nsw trainlink; nswdb; nt health; ntdc; nte
    energi; nte nett; ntfy; ntl; ntnu universitetsbiblioteket; ntpc; ntr; ntt; ntt docomo; ntt east; ntt le perc; ntt west;
    ntuc fairprice; nu health food; nu metro cinemas; nuance; nubank; nubium; nubium, s. r. o.; nucleo; nucor; nudie jeans;
    nuffield health; nuffield health fitness & wellbeing; nugen capital management; nuget; nuke; nukissiorfiit; num pang;
    numark; numba; number one shoes; numpy; nuna lie; nunjucks; nuon; nur eczanesi; nur hier; nurbank; nurmijarven kunta;
    nurnberger versicherung; nusenda; nushell; nustar logistics; nutanix; nutrisa; nutrition warehouse; nuttea; nuvolari;
    nuxt; nvidia; nvision eye centers; nvm; nw electric power cooperative; nw natural; nwa; nxp; ny waterway; nybolig; nyc
    parks; nyseg; nyu langone health; nyx; nyx professional makeup; nzxt; nærbutikken; nærkøb; o boticario; o!save; o!store;
    o'briens cafe; o'briens wine; o'charley's; o'hara; o'key; o'learys; o'neill's; o'reilly auto parts; o'tacos; o.k.
    serwis; oak furnitureland; oak park elementary school district 97; oakberry acai bowls; oakley vault; oaks hotels; oaks
    hotels, resorts & suites; oakville transit; oamtc; oamtc stutzpunkt; oasen; oasis; oasis community learning; oasis
    water; oazis; oba; oba market; obb; obb nightjet; obb-infrastruktur; obec kamenny privoz; obec tuchlovice; obeikan
    bookstore; oberbank; oberhessische versorgungsbetriebe; oberweis; oberweis dairy; obi; obodb; oborova zdravotni
    pojistovna; oborova zdravotni pojistovna zamestnancu bank, pojistoven a stavebnictvi; obs; obs bygg; obs studio;
    observable; observatorio pierre auger; obsidian; obtainium; obwaldner kantonalbank; obywatelska fundacja pomocy
    dzieciom; oc galerie teplice; oc parks; oc public libraries; ocaml; ocaso; ocb; ocbc; ocbc bank hong kong; occident;
    occidental; occidental de descuento; occidental permian; occu; ocde; ocean basket; ocean state job lot; ocean winds;
    oceanbase; oceania healthcare; oceania healthcare limited; ochaya; ochnik; ochota; ochsner health system; ochsner sport;
    oclc; oclif; ocmw; octa+; octane render; octave; october cms; octoprint; octopus deploy; octopus investments; oculus;
    odakyu bus; odasiljaci i veze; odasiljaci i veze d.o.o.; odda energi; odeabank; odeon; odeon cinemas; odido; odin;
    odnoklassniki; odoo; odstore; odvoz a likvidacia odpadu; odysee; oebel; oechsle; oedas; oesterreichische nationalbank;
    off-white; offertissima; officemax; officeworks; official bookcrossing zone; offshore-windpark riffgat gmbh & co. kg;
    oficina; ofiprix; ofoq kourosh; ofotert; oggi sorvetes; ogi berri; ogolnopolski operator oswiaty; ogs; oh dear; ohio
    bmv; ohio bmv express; ohio bureau of motor vehicles; ohio cat; ohio department of natural resources; ohio department of
    rehabilitation and correction; ohio department of transportation; ohio edison; ohio state parks & watercraft;
    ohiohealth; ohsu; oiken; oil & vinegar; oil changers; oil!; oilcom; oilibya; oiltanking; oiltanking deutschland gmbh &
    co. kg; oishi ramen; oita prefectural board of education; ojos locos; ojos locos sports cantina; ok a.m.b.a.; ok bike!;
    ok express; ok furniture; ok liquor; ok market; ok mart; ok minimark; ok tire; okaidi; okay compact; okcupid; okko;
    oklahoma city thunder; oklahoma department of transportation; oklahoma department of wildlife conservation; oklahoma
    dps; oklo; okoenergie wp obersiebenbrunn; okolo; okostadt renningen e.v.; okq8; okta; okuwa; okwine; okx; okyanus
    koleji; olbike; old chang kee; old chicago; old country buffet; old dominion electric cooperative; old khaki; old
    mutual; old mutual finance; old mutual insure; old time pottery; old town white coffee; old wild west; oldboy;
    oldenburgische landesbank; oldtown white coffee; ole & steen; olerex; oleski rower miejski; olesnicka komunikacja
    miejska; olijslager; olimpica; oliobox; olipdp ii; olis; olive garden; olive young; olivento, s.l.u.; oliver bonas;
    oliver grant; oliver outdoor advertising; oliver peoples; oliver's super sandwiches; oliviento; olkop; ollama; ollie's
    bargain outlet; olo; olsztynski rower miejski; oltavan tuulipuisto ky; oltre; olymp; olymp & hades; olymp bezner;
    olympia; olympia teplice; olympic casino; omada cloud; omaha steaks; omar effendi; omarchy; omega; omg! decadent donuts;
    omnibsic bank ghana limited; omnicdek; omniplex cinemas; omnitrans; omnium; omniva; omoda; omrin; omv; omv petrom; omv
    refining & marketing; omv top wash; on air fitness; on the border; on the run; onas; once upon a child; oncor; oncor
    electric delivery; oncos; onderwijsgroep perspecto; one box; one hungary; one medical; one nz; one parking solution; one
    price coffee; one station one product; one stop; one-o-one; one9; onea; onebeyond; onee; onemain financial; oneok; oneok
    hydrocarbon southwest; oneok ngl pipeline; oneplus; oneprice; onesource; onestream; onet; onezo tapioca; oniverse; only
    & sons; onlyfans; onlyoffice; onnx; ono hawaiian bbq; onomo hotel; onondaga county public libraries; onpoint; ons
    middelbaar onderwijs; onshore wind borne gmbh & co. kg; onstar; ontario parks; ontario power generation; ontras; onur
    eczanesi; onur market; onvo; oo ferngas; oob; ooba; oodji; oogwereld; ooh!media; oomol; ooredoo; ootoya; oowee vegan;
    opa! of greece; opal card reader; opcharge; opconnect; opec; opel; opel rent; open access; open badges; open bug bounty;
    open collective; open fiber; open grid europe; open source hardware; open32; open3d; openai gym; openbao; openbsd;
    opencage; opencode; opencritic; opencv; openfaas; opengl; openhab; openid; openjdk; openlayers; openloop;
    openmediavault; openmined; opennebula; openproject; openreach; openrouter; openscad; opensea; opensearch; openssl;
    openstack; openstreet; openstreetmap; opensuse; opentelemetry; opentext; opentofu; opentui; openverse; openvpn; openwrt;
    openzeppelin; openzfs; opera; opera bastille; opera gx; opet; opmar; opnsense; opoz; oppegard kommune; oppidum
    renewables usa; oppo; opsgenie; opslevel; opsm; opt; opti; optiblu; optic 2000; optica 1st; optical 88; optical express;
    optical superstore; opticalia; opticlasa; opticris; optie1; optika mania; optiker bode; optikos pasaulis; optikurs;
    optima; optimism; optimist; optimum; optimus; optiplaza; optique e.leclerc; optuna; optus; optymo; oqtepa lavash;
    oquendo district i; oquendo district ii; or en cash; ora; orabank; oral unic; orange & rockland; orange county fire
    rescue; orange county library system; orange county parks & recreation; orange county parks and recreation; orange
    julius; orange leaf; orange leaf frozen yogurt; orange money; orange optik; orange romania; orange services fixes;
    orangetheory fitness; oranta; orbit; orcanta; orchard core; orchestra; orcid; ordnance survey; orebro kommun; orebro
    stadsbuss; oreck; oregon city parks & recreation; oregon department of corrections; oregon department of environmental
    quality; oregon department of fish and wildlife; oregon department of forestry; oregon department of transportation;
    oregon fish & wildlife; orell fussli; ores; oresi; org; organic maps; organico; organismo descentralizado de la
    secretaria de educacion publica; organismo descentralizado del gobierno del estado; organizacion coordinadora argentina;
    ori nabiji; oriade-noviale; orient; oriflame; oriflame cosmetics; origin; origin toshu; original by sokos hotels;
    original joe's; original marines; original mattress factory; original roadhouse grill; original tommy's; origins;
    origins natural resources; origus; orioles nest; orion new zealand; orix rent a car; orka natturunnar; orkan; orkan ehf;
    orkin; orkland kommune; orkuveita reykjavikur; orleans metropole; orlen; orlen express; orlen paczka; orlen unipetrol
    rpa; ormat nevada; ormatek; oro negro; orocash; orovivo; orpea; orpi; orplid frankfurt; ors; orscheln farm & home;
    orsted borkum riffgrund i; orszagos mentoszolgalat; orte fur kinder; orteka; orterer getrankemarkt; orto smart; ortobom;
    ory; os drug; os.9; osaka city bus; osaka metro; osaka ohsho; osakidetza; osama sushi; osano; osasunbidea; oscar wylee;
    oschad apteka; oschadbank; osf; osgeo; osher ad; oshkosh b'gosh; osiander; osiandersche buchhandlung; osiedle bałtyk;
    osim; oskroba; oslo kommune; oslo kommune bymiljøetaten; osmand; osmc; osmow's; osmow's shawarma; osnabrucker
    parkstatten-betriebsgesellschaft mbh; osnovna skola antuna mihanovica; osnovna skola benkovac; osnovna skola fra kaje
    adzica; osnovna skola ivana gorana kovacica; osnovna skola matija gubec; osnovna skola petra preradovica; osnovna skola
    vladimir nazor; osnovna skola vladimira nazora; osprey; osseo area school district 279; ostello bello; osterholzer
    stadtwerke; ostermann; osterreichische kinderfreunde; osterreichisches rotes kreuz; osterreichisches rotes kreuz,
    landesverband burgenland; osterreichisches rotes kreuz, landesverband karnten; osterreichisches rotes kreuz,
    landesverband niederosterreich; osterreichisches rotes kreuz, landesverband salzburg; osterreichisches rotes kreuz,
    landesverband steiermark; ostgotatrafiken; osthessennetz; ostro.bike; ostrov chistoty; ostrowski rower miejski; osu!;
    osuuspankki; oswego community unit school district 308; otagonet; otagonet joint venture; ote; othukkungal grama
    panchayath; otica chilli beans; oticas carol; oticas diniz; ototon; otp banka; otp banka slovenija; otp banka srbija;
    otr; otra kraft; otrebusy; otter garden centres; otto pizza; otto's; otto.; ottoline; ouest charge; ouigo españa; oulun
    energia siirto ja jakelu; oulun kaupunki; oulun poliisilaitos; outback steakhouse; outdoor supply hardware; outdoor
    warehouse; outfit; outlaw; outline; outremer telecom; outrigger hotels & resorts; outrigger hotels and resorts;
    ov-fiets; ovag; ovag netz; ovb; overcast; overleaf; overseas express; overseas express paketomat; ovg sonneberg; ovh;
    ovhcloud; ovio; ovo bikes glasgow; ovs; ovs kids; owasp; owasp dependency-check; owncloud; owndays; owp nordergrunde
    gmbh & co. kg; ows off-shore wind solutions; owwl library system; ox2; ox2 finland; oxalis; oxc; oxfam; oxfam books &
    music; oxfam bookshop; oxfam bookshops; oxfam-solidarite; oxford bookstore; oxford learning; oxialive; oxonbikes; oxxo;
    oxy med; oxy usa; oxygen; oyo rooms; oysho; oz design furniture; ozark regional transit; ozarks electric cooperative;
    ozeta; ozk; ozlem eczanesi; ozon; ozon box; ozon rocket; ozone; ozone.bg; ozsut; p ark; p. c. richard & son; p. f.
    chang's china bistro; p. terry's; p.f. chang's; p5.js; paas; paasteamet; pace; pacific blue; pacific coffee; pacific
    hydro; pacific oil ghana; pacific pride; pacific transit system; pacificorp; packagist; packcity japan; packer; packeta
    slovakia; packt; pacsun; paczkomat inpost; paddle; paddlepaddle; padelcity; padlet; padres; paducah power system; paga
    todo; pagekit; pagerduty; pagespeed insights; pagliacci pizza; pago facil; pagoda; pagro; pagseguro; pague menos; paik's
    coffee; paintball-wesenberg; pak mail; pak'nsave; pak'nsave fuel; paket24 paketomat; pakkeboksen; pal's; palace cinemas;
    palace films and cinemas; palace inn; palacio de hierro; palais de justice - justitiepaleis; palais des thes; palang
    merah indonesia; palantir; palawan pawnshop; paleteria la michoacana; pallas; pallas windfarm limited; palm beach county
    library system; palm beach tan; palm transports; palmer snell; palmers; palmers brewery; palmers gardenworld; palmetto
    goodwill; palms bet; pam; pam golding properties; pam local; pami; pampa energia; pampanga iii electric cooperative;
    pamukkale belediyesi; pan am; pan de manila; pan materac; pan pa' ya!; pan pacific; pan pacific hotels and resorts;
    pan-pek; panaceum; panago; panamericana; panarottis; panasonic; pancheros mexican grill; panda express; pandas; pandayan
    bookshop; pandoc; pandora; panduro; panduro hobby; panera bread; panerai; panerai watches; pangolin; panier sympa;
    panishop; panku streetfood; panobianco; panola harrison electric cooperative; panola-harrison electric cooperative;
    panos; panstwowa straz pozarna; panta rhei; pantai timor; pantai timor mart; pantaloons; pantheon; panther pipeline;
    panyolai onkormanyzat; pap; papa gino's; papa john's; papa murphy's; papa's pizza; papasu; papaye fast food; pape
    machinery; pape machinery agriculture & turf; pape machinery construction & forestry; papeleria lumen; paper kisses;
    paper plus; paper source; paperless-ngx; papers with code; paperspace; papparich; pappert; paprika; paquetexpress; par
    hawaii refining; paraboot shops; paraca; paracelsus-kliniken; paradores; paradores de turismo; paradox interactive;
    parafarmacia conad; paraguayan red cross; parallel; paramount+; parapente club de haute tarentaise; parapentes de la ste
    victoire; parc d'activites wilson; parc de vaccination betail; parcel pending; parcours gc; pardos chicken; parfois;
    parfumerie becker; parfumerie pieper; paribu cineverse; paris-est-marne et bois; paris-saclay innovation playground;
    parish of saint helier; parisina; paritatischer hannover ggmbh; paritetbank; parity substrate; park hyatt; park inn;
    park inn by radisson; park japan; park plaza hotels & resorts; park&charge; park24; parkbee; parkdean resorts; parkeon;
    parkers; parking company of america; parking control management; parking control management uk; parking kitty;
    parkingeye; parkinsys parking; parknshop; parkplus; parkroyal; parks australia; parks canada; parks victoria; parks
    victoria as com; parkson; parousiasi; parque eolico cabo leones i; parque eolico el arrayan; parque eolico farlan, sl;
    parque eolico la sotonera; parque eolico los cantales sl; parque eolico muniesa, sl; parque eolico renaico; parque
    eolico san gabriel; parque eolico tolpan sur; parque natural da ilha de santa maria; parque natural da ilha de sao
    jorge; parque natural da ilha de sao miguel; parque natural da ilha do faial; parque natural da ilha do pico; parque
    natural da ilha terceira; parques nacionales naturales; parr lumber; parrot security; parse.ly; parsons music; partago;
    partago cv; partner banka; partners banka; partnership learning; partou; partsource; pasaport pizza; pasar ekonomi
    econsave; pascal coste; pasco county fire rescue; pasibus; pasona; passaro; passbolt; passi city lgu; passport; passport
    health; pastebin; pastel; pasteleria artesanal manolo; pasteleria lety; pastini; patanjali ayurved; patanjali store;
    pataugas; patek philippe; patek philippe &; pathe; pathe cinemas; pathward; patient first; patisserie limburgia;
    patisserie valerie; patreon; patrizia pepe; patrol police department of the ministry of internal affairs of georgia;
    patroni; pattern energy canada; pattern operators; pattison; pattison outdoor advertising; patty & bun; patty&bun; paul
    bassett; paul smith; paulding putnam rea; pausa; pause; pavers shoes; pavilion 24; pavilions; pawłowicz; payback;
    paybox; paychex; paydens; payhip; payless; payless car rental; payless shoesource; payload cms; paynet; payomatic;
    payoneer; paypal; pays d'aix mobilite; pays d'ancenis community of communes; pays de colombey and south toulois
    community of communes; pays de l'arbresle community of communes; pays de montbeliard agglomeration; pays du saintois
    community of communes; pays du sel and vermois community of communes; pays voironnais mobilite; paysafe; payten; paytm;
    payuca; pazari iztok; pazari sever; pazari vazrajdane; pazari yug; pazari zapad; pb poulet braise; pb tech; pbcom;
    pbike; pbot; pbs; pbteen; pc financial; pc jeweller; pcbo; pcexpres; pcf; pcgamingwiki; pcharge; pchela; pcpo
    capelle-krimpen; pcpo westland; pcso lotto; pdam; pdm; pdp; pdq; pdsa; pdv; pdvsa; pea; peace winds japan; peacehealth;
    peacehealth rides; peaceminusone; peaches & cream; peachwave; peachwave self serve frozen yogurt; peacocks; peak design;
    peak pharmacy; peal; pearle; pearle studio; pearle vision; peavey mart; peco; pecsa; pedalem barcelona; pedernales
    electric cooperative; pedreira cordeiro; pedros; peek & cloppenburg; peel; peerlist; peertube; peesa; peet's coffee; peg
    city car co-op; pegadaian; pei wei; pei wei asian diner; peiner trager; pekara; pelayo; pelephone; pelican; pelicana;
    pellini; pelni; peloton; peluqueria low cost; pembina; pembina pipeline; pemex; pemex logistica; pendik belediyesi;
    pendleton woolen mills; penelec; penglai bus; penguin box; peninsula electric cooperative; penneys; penningtons;
    pennsylvania bureau of forestry; pennsylvania bureau of state parks; pennsylvania department of corrections;
    pennsylvania department of transportation; penny market; pennyblack; penovy raj; penpot; penshoppe; penske truck rental;
    penta hospitals; penta hospitals sk; penti; penzeys spices; people and baby; people dedicated to quality; people's
    dispensary for sick animals; people's solidarity; peopleready; peoples gas system; peoples jewellers; pep boys; pep
    cell; pep home; pep&co; pepco; pepe jeans; pepe's; pepe's piri piri; pepela; pepper lunch; pepperoni's; peppes pizza;
    pepsi; pepsico; perekryostok; perfect brows nyc; perfect look salons; perforce; perfumania; perkins restaurant & bakery;
    perky blenders; perl; permanent tsb; permenergo; pernambucanas; perodua; perplexity; perry ellis; persha pekarnya tvogo
    mista; persistent; persona; personal; personio; persu; pertamina; perusahaan; perusahaan listrik negara; peruvian
    service for natural protected areas; pes madero; pestalozzi-bibliothek zurich; pet food express; pet planet; pet spot;
    pet supermarket; pet supplies plus; pet valu; petbarn; petcenter cz; petco; pete's market; peter alexander; peter
    england; peter hahn; peter millar; peter pane; peter piper pizza; peter's frietkot; peterbilt; peterborough transit;
    peters gute backstube; peterson cat; petit bateau; petit casino; petit palace hotelity; petit pret; petland; petmall;
    petmania; petmark; petpeople; petro; petro gazz; petro seven; petro stopping centers; petro-canada; petro-t;
    petroamazonas; petrobras; petrocat; petrochina; petrochina company limited; petrocity; petroecuador; petrol ad; petrol
    ofisi; petroleo ipiranga; petroleos paraguayos; petrolimex; petrom; petromil; petromin; petromoc; petron; petron gasul;
    petronas; petronor; petropar; petroperu; petroprix; petrosol; petrosol ghana; petroterminales de panama; petrovich; pets
    at home; pets corner; pets mall fish; pets place; pets place - boerenbond; petshop science; petshop.ru; petshotel;
    petsmart; petstock; petstop; petsuites; petworld; petz; peugeot; peut; pevele-carembault community of communes; pexels;
    pfadfinder und pfadfinderinnen osterreichs; pfadfinderbund weltenbummler; pfadfinderinnenschaft sankt georg;
    pfadfinderinnenschaft st. georg; pfalzwerke; pfalzwerke netz; pfalzwind; pfefferwerk stadtkultur; pfennigpfeiffer; pfg;
    pfister; pfizer; pfk; pflugerville isd; pfsense; pg glass; pga tour superstore; pgcb; pge; pge dystrybucja; pge
    energetyka kolejowa; pge energia odnawialna; pge gornictwo i energetyka konwencjonalna; pge nowa energia; pge polska
    grupa energetyczna; pgk suwałki; pgl lp; pgnig; pgnig termika; phabricator; phantom fireworks; pharmabox; pharmaca;
    pharmachoice; pharmacie costco; pharmacie lafayette; pharmacie populaire; pharmacie principale; pharmacity; pharmacy 4
    less; pharmacy at spar; pharmacy your family; pharmadepot; pharmapoint; pharmaprix; pharmasave; pharmaself24;
    pharmhouse; phase eight; phenix; phildar; philip morris; philippine bank of communications; philipps-universitat
    marburg; philips; philips hue; phillies; phillips 66; phillips 66 pipeline; philly pretzel factory; philmont scout
    ranch; philz coffee; phlpost; pho; pho 24; pho hoa; phoenix framework; phoenix pharma; phonepe; phong giao duc va đao
    tao huyen tien du; phong giao duc va đao tao thanh pho bac ninh; phong giao duc va đao tao thanh pho tu son; phong giao
    duc va đao tao thi xa que vo; phosphor icons; photo signature; photo-me; photobucket; photocrowd; photomaton; photomaton
    parent corporation limited; photon; photopea; photosol; php; phpbb; phpmyadmin; phpstorm; physical fitness & beauty;
    physics wallah; pi-hole; piada italian street food; piaget; piago; piana vyshnia; piapro; piaseczynski rower miejski;
    piazza italia; picard; picard surgeles; picarto.tv; piccadilly; piccadilly restaurants; pick 'n pay clothing; pick 'n
    save; pick n pay; pick n pay clothing; pick n pay express; pick n pay hypermarket; pick n pay liquor; pick up stix; pick
    your part; picken doheem; pickpoint; picnic; picpay; picrew; picsart; picturehouse cinemas; picxy; pid; pidpa; pie face;
    pie five; piekarenka; piekarnia szwajcarska; pieminister; pieology; pieology pizzeria; pieprzyk; pierce county library
    system; pierce transit; pierre cardin; pigeon express; piggly wiggly; pijalnia wodki i piwa; pijana wisnia; pikeride;
    pilares; pillin; pillow talk; pilot travel centers; pilsen bike; pilulka; pilulka box; pilulka lekarny; pimcore; pimkie;
    pin mail; pinalli; pinboard; pinch a penny; pincho nation; pinchos; pine belt cellular; pine script; pingdom; pingo
    doce; pingtung city bus; pingvin patika; pinia; pink; pink floyd; pink rabbit; pink woman; pinkberry; pinko; pinterest;
    pinturas berel; pinulito; pioneer; pioneer dj; pioneerland library system; piotrkowski rower miejski; pipecat; piped;
    pipelink; pipelink af; pipoos; pipx; pirkanmaan hyvinvointialue; pirogoviy dvorik; pisen; pisoni; pit-stop; pita land;
    pita pit; pitaya; pitcher & piano; piticas; pitpoint; pitpoint.be; pitstop; pittarello; pittarosso; pittsburgh regional
    transit; piv&ko; pivdenny; pivotal tracker; pivtochka; piwigo; pix; pixabay; pixelfed; pixiv; pixlr; pizza 73; pizza
    boli's; pizza california; pizza capers; pizza cosy; pizza day; pizza delight; pizza depot; pizza factory; pizza gogo;
    pizza heart; pizza hut; pizza hut delivery; pizza hut express; pizza inn; pizza lab; pizza max; pizza movil; pizza my
    heart; pizza nova; pizza pai; pizza patron; pizza perfect; pizza pilgrims; pizza pizza; pizza pocket; pizza prego; pizza
    ranch; pizza salvatore; pizza schmizza; pizza shemesh; pizza time; pizza tutto; pizza vito; pizza-la; pizzabakeren;
    pizzaexpress; pizzaman chickenman; pizzaville; pizzeria 105; pj's coffee; pj's coffee of new orleans; pjm; pjm
    interconnection; pjsc inter rao; pkgsrc; pkm czechowice-dziedzice; pko bp; pkp intercity; pkp polskie linie kolejowe;
    pks gdynia; placemakers; places leisure; plaid pantry; plaine commune; plainfield community consolidated school district
    202; plains pipeline; plaisio; plakat-verkauft.de; plakatunion; plana; plana kuchenland; planeo elektro; planet aid;
    planet bike; planet cash; planet fitness; planet organic; planet smoothie; planet sushi; planeta sport; planeta zdorovo;
    planetscale; plangrid; planned parenthood; plantagen; plantasjen; plantation pipeline; plantorama; plastics depot;
    plastmasa.ge batumi; plastmasa.ge tbilisi; platform.sh; platformio; plato coffee; plato's closet; platoo; platzi;
    plauener strassenbahn; plausible analytics; play it again sports; playa bowls; playa montroig campresort; playcanvas;
    player fm; player.me; playgosmart; playstation; playstation 2; playstation 3; playstation 4; playstation 5; playstation
    portable; playstation vita; plaza create; plaza vea; pldt; plenergy; plenitude; pleroma; plesk; pletzsch; plex;
    plinacro; plodine; plotly; pls; pltp patuha; plug; plug'n roll; plugit; plugq; plumas-sierra rural electric cooperative;
    plumbase; plumblink; plume; plunket; pluralsight; plurk; plus; plus de bornes; plus fitness; plus lekaren; plus pack;
    plusfresc; plush; plusone; plymouth cast; plymouth citybus; plzenska teplarenska; plzenske mestske dopravni podniky; pm
    pediatrics; pm2; pmc - sms; pme familienservice; pme legend; pml; pna; pna stationers; pnb; pne; pneuhage; pnj; pnm;
    pnpm; pobiedziski rower gminny; poblacion blgu; pocatello/chubbuck school district 25; pocket casts; pocketbase;
    pocketchange; poczta polska; pocztex; pod telegrafem; podcast addict; podcast index; poder judicial; poder judicial de
    corrientes; poder judicial de la nacion; poder judicial de la provincia de buenos aires; poder judicial de neuquen;
    poder judicial de rio negro; poder judicial del peru; podman; podorozhnyk; podravska banka; pods; poe; poehali s nami;
    poetry; pofam-poznan; poggenpohl; pogoh; pohjois-pohjanmaan hyvinvointialue; poiesz; point coffee; point p; point s;
    point vert; point vision; pointcode; poivre rouge; pokawa; pokka sapporo food & beverage; pokupochka; polanki; polanki
    aqua; polar bear; polaris; polarn o. pyret; polars; polenergia; polenergia farma wiatrowa mycielin sp. z o.o.; polestar;
    policajny zbor; police municipale de lille; police municipale de roanne; police municipale de rueil malmaison; police
    municipale de saint-maur-des-fosses; police nationale; police of russia; police scotland; police service of northern
    ireland; policie ceske republiky; policijska uprava zagrebacka; policja; poliesportiu municipal; polis diraja malaysia;
    polishop; politiezone blankenberge; politiezone leuven; politiezone zennevallei; polizei aachen; polizei
    baden-wurttemberg; polizei bayern; polizei berlin; polizei brandenburg; polizei bremen; polizei gorlitz; polizei
    hamburg; polizei hessen; polizei koln; polizei mecklenburg-vorpommern; polizei niedersachsen; polizei
    nordrhein-westfalen; polizei rheinland-pfalz; polizei saarland; polizei sachsen; polizei sachsen-anhalt; polizei
    schleswig-holstein; polizei viersen; polizeidirektion luneburg; polizeidirektion oldenburg; polizeiprasidium essen;
    polizeiprasidium oberpfalz; polizia di stato; polizia locale - comune di brescia; polizia locale di milano; polkadot;
    polkomtel; polkomtel sp.z o.o; pollo campero; pollo feliz; pollo granjero; pollo granjero costa rica; pollo granjero
    guatemala; pollo tropical; pollolandia; polo; polo motorrad; polo ralph lauren; polomarket; polregio; polski czerwony
    krzyz; polskie sieci elektroenergetyczne; polskie sieci gazowe; poltava-bank; poltavaoblenergo; poltavpivo; poltrona
    frau; poltronesofa; polushka; poly; polygon; polymer project; polywork; pom d'api; pomerium; pomme de pain;
    pommesfreunde; pomodoro; pompadour; pompe bianche; pompea; pompo; pond5; ponderosa steakhouse; ponferrada urban
    transport; pont to go; pony cleaning; pony rent a car; poorvika; pop mart; popeye's supplements; popeyes; poplar;
    popolar; pops; popshelf; popstation; popsy; popular; porcelanosa; porkbun; porridge jiahe; porrua; porsche; porsche
    design; porsgrunn kommune; porsiete; port authority of new york and new jersey; port autonome de papeete; port lotniczy
    łodz; port of subs; porta; porta kuchenwelt; portableapps.com; portainer; portal; portillo's; portillo's restaurants;
    portland bureau of transportation; portland fire & rescue; portland glass; portland parks & recreation; portland
    timbers; portland trail blazers; portmans; porto primavera transmissora de energia s/a.; portsmouth parks and
    recreation; portswigger; porvoon kaupunki; pos indonesia; pos malaysia; pos pelayanan terpadu; posad; posit; post
    abholstation; post aruba; post bank of iran; post danmark; post luxembourg; post of north macedonia; post office
    limited; post packup; posta; posta crne gore; posta e kosoves; posta kenya; posta moldovei; posta romana; posta
    shqiptare; posta slovenije; posta srbije; postal savings bank of china; postalannex; postamat; postanska stedionica;
    postbank; postcon; postcss; poste italiane; poste maroc; poste san marino; poste sos covisur; poste srpske; posten;
    postenborse; postes canada; postfinance; postgresql; posthog; posti; postie; postillion; postillion e.v.; postillion
    hotels; postiz; postlink; postman; postmates; postnet; postnl; postnord; postomat; postova banka; posyandu; potato
    corner; potbelly; potbelly sandwich shop; potex; potomac edison; potraviny cz; potsdamrad; pottery barn; pottery barn
    kids; potzollcalli; poundbakery; poundland; poundstretcher; poupet vol libre; pousadas de portugal; poutineville; powell
    valley electric cooperative; power and water; power buy; power depot group a; power dot france; power ev; power fashion;
    power grid company of bangladesh; power grid corporation of india limited; powerbox; powerbox.one; powerco; powercor;
    powercor australia; powerdot; powerhouse gym; powerlink; powerlink queensland; powersouth energy cooperative; powiat
    bieszczadzki; powiat biłgorajski; powiat hrubieszowski; powiat lubartowski; powiat lubelski; powiat radzynski; powiat
    rycki; powiat tomaszowski; powiat łeczynski; powiatowa stacja sanitarno-epidemiologiczna; powiatowy inspektorat nadzoru
    budowlanego; powiatowy inspektorat weterynarii; powiatowy system rowerowy; powiatowy urzad pracy; powszechna kasa
    oszczednosci bank polski; powszechny zakład ubezpieczen; poya; poyraz enerji elektrik uretim a.s.; poznanski rower
    miejski; ppg paints; pphi sindh; ppl; ppl cz; ppl parcelbox; pr.co; practical; practical car & van rental; prada;
    pradella sistemi; praga-połnoc; praga-południe; prague integrated transport; prague metro; praktiker; praktis; pranta de
    reciclaxe da mancomunidade de concellos do barbanza; pravda coffee; praxair; praxis; prazska energetika; prazske sluzby;
    pre; pre-commit; preact; precision tune auto care; precisium; preco popular; precolandia; preem; prefect; prefectura
    naval argentina; prefecture de police de paris; prefecture des deux-sevres; prefecture du rhone; prefecture of police of
    paris; prefeitura de camocim; prefeitura de catalao; prefeitura de itaituba; prefeitura de itapetinga; prefeitura de
    itapetininga; prefeitura de jaboatao dos guararapes; prefeitura de juiz de fora; prefeitura de maracanau; prefeitura de
    pinhais; prefeitura de ribeirao pires; prefeitura de rio verde; prefeitura do natal; prefeitura do rio de janeiro;
    prefeitura municipal de alegrete; prefeitura municipal de araguaina; prefeitura municipal de armacao dos buzios;
    prefeitura municipal de blumenau; prefeitura municipal de boqueirao do leao; prefeitura municipal de cafarnaum;
    prefeitura municipal de campo largo; prefeitura municipal de cariacica; prefeitura municipal de catanduva; prefeitura
    municipal de chapeco; prefeitura municipal de curitiba; prefeitura municipal de florianopolis; prefeitura municipal de
    fortaleza; prefeitura municipal de hidrolandia; prefeitura municipal de itajai; prefeitura municipal de joinville;
    prefeitura municipal de laranjal paulista; prefeitura municipal de marica; prefeitura municipal de passo fundo;
    prefeitura municipal de pato branco; prefeitura municipal de paulinia; prefeitura municipal de pomerode; prefeitura
    municipal de rio das ostras; prefeitura municipal de santarem; prefeitura municipal de santo andre; prefeitura municipal
    de sao jose; prefeitura municipal de sao paulo; prefeitura municipal de seropedica; prefeitura municipal de serra preta;
    prefeitura municipal de sobral; prefeitura municipal de sorriso; prefeitura municipal de vila velha; prek; premid;
    premier express; premier inn; premier martial arts; premier transmission limited; premiere classe; premio; premium
    country pubs; prenatal; prepbytes; prepoint; president's choice financial; presotea; prespanok; press shop; pressbyran;
    pressed juicery; prestashop; presto; preston bus; pret a manger; prettier; pretzel; pretzelmaker; prevention;
    previdencia social; prevoir assurances; prezero; prezi; prezzo; price attack; price chopper; price chopper supermarkets;
    price rite; priceline; priceline pharmacy; pricerite; pricewaterhousecoopers; prim; prima; prima banka; prima pharme;
    primadonna; primagas; primaprix; primark; primax; primax ecuador; prime; prime storage; primefaces; primeng; primereact;
    primerica; primesight; primevue; primigi; primigi store; primo hoagies; primo water; primohoagies; primor; prince albert
    transit; prince george transit system; prince george's county department of parks and recreation; prince george's county
    memorial library system; prince hypermart; princess auto; princesse tam.tam; prink; printables; printemps; prio; prio.e;
    priorbank; prisma; prisma net; prisma rauta; prismic; privat; privat max; privatbank; private internet access; privredna
    banka zagreb; prix; prizemart; prizma vzw; pro futura; pro hockey life; pro image sports; pro mente tirol; pro multis;
    pro optik; pro physio; pro tools; pro&cie; pro-doma; proactiv; proactiv solution; probot; procare; processon;
    processwire; procolor collision; procook; procredit banka; procter & gamble; prodas; produbanco; producers gas gathering
    jv; product hunt; profi; profi go; profi loco; profi super; profil optik; profile; profilo; profinos; profistore;
    profittex; progate; progress; progressive; projektor ej registrerad; prokon; prokon regenerative energien; prokon
    regenerative energien eg; prokon wind energy finland; prolicor; proman; promart; promart homecenter; promerica; promet
    split; prometheus; promioriente; promod; promovacances; promovil; promsvyazbank; pronouns.page; pronto; pronto wonen;
    prontophot; prooleiden-leiderdorp; propan; proper job; prorail; prosemirror; prosieben; prospanek; prosper isd;
    prosperity bancshares; prostor; prostore; protea hotel; protea hotels; protege energy iii; protergia; proteus;
    protezione civile; protezione civile friuli venezia giulia; protezione civile molise; protimes; proto.io; protocols.io;
    proton; proton calendar; proton drive; proton mail; proton vpn; protondb; protractor; protrans bc; protyre; prouds;
    provenc'halles; provence-alpes agglomeration; provident bank of new jersey; provigo; provincia de buenos aires;
    provincia de chubut; provincia de cordoba; provincia de formosa; provincia de mendoza; provincia de misiones; provincia
    de neuquen; provincia de salta; provincia de santa cruz; provincia de santa fe; provincia del chaco; provincia di
    bologna; provincia di brescia; provincia di genova; provincia di modena; provincia di reggio emilia; provincial
    deputation of barcelona; provincial home living; provinciale brabantse energiemaatschappij; provincie gelderland;
    provincie groningen; provincie limburg; provincie zuid-holland; provinzial; provinzial rheinland; proxi; proxi super;
    proxim; proximus; proximus shop; proxmox; proxy delhaize; proyectos eolicos aragoneses; prudential; prudential bank
    limited; prudential financial; pruitthealth; prva banka crne gore; prva stavebna sporitelna; prykarpattiaoblenergo;
    przedsiebiorstwo gospodarki komunalnej i mieszkaniowej w inowrocławiu; przyjazna; przystanek piekarnia; ps fashion; ps
    paketomat; psa peugeot; psb mrowka; psbank; psm chrzanow; psnh; pso; psp; psycho bunny; psycle; pt pembangkitan jawa
    bali; ptacek; ptacek - velkoobchod; ptc; pterodactyl; pts; pts providers; ptt; ptt public company limited; pub impact;
    pub oceane; pub people; pubg; publ'in; publi aquitaine; publi espace; publi essor; publi pub; publi'd; publiacqua;
    publibike; publibike velospot; public bank berhad; public force of the ministry of public security; public health
    service of amsterdam; public prosecutor's office of the state of minas gerais; public schools branch; public service
    company of colorado; public service company of north carolina; public storage; public transport in hamilton and waikato;
    public transport in invercargill; public transport in new plymouth; public transport in pleven; public transport in
    plovdiv; public transport in ricany; public transport in sofia; public transport in spisska nova ves; public utilities
    oldenburg in holstein; public waste agency of brussels; publicite de selle; publimat; publimat 3; publix; publons;
    pubmed; puccino's; puckett cat; pueblo supermarkets; pueblo transit; puerto pacifico; pug; pulizija ta' malta; pull &
    bear; pull&bear; pullman go; pullman hotels and resorts; puls; pulse; pulse and cocktails; pulumi; puma outlet; pumpkin;
    punch taverns; punjab grill; punkt dystrybucji biuletynu wroclaw.pl; punt roma; puntala camp & resort; punthai coffee;
    punto farma; punto seguro; puntoposte; pupa milano; puppet; puppeteer; pupule himawari pharmacy; pur & simple; purdue
    university libraries; purdys chocolatier; pure; pure barre; pure energie; pure fitness; pure pharmacy; puregold; puregym
    danmark; puregym swiss; puregym uk; puremart; purescript; purezza; purgecss; purism; purolator; purple; purple
    innovation; pushbullet; puspakom; putka; putzbrunner sv; puuilo; puzata hata; pv automotive; pv-projekt gruibingen;
    pvcombank; pvr cinemas; pvu; pvu perleberg; pwa; pwc; pwn; pwn waterleidingbedrijf noord-holland; px mart; pyaterochka;
    pycharm; pycqa; pydantic; pyg; pypi; pypy; pys; pyscaffold; pysyft; pytest; python; pythonanywhere; pytorch; pyup; pyur;
    pztp lipno; pzu; pınar eczanesi; płocki rower miejski; q store; q-energy watzerath; q-park; q-pets; q1 energie; q8 easy;
    qantas; qaraqalpaqstan respublikası mektepke shekemgi ham mektep bilimlendiriw ministrligi; qarku tirana; qaryzzaim;
    qase; qb net; qbittorrent; qburger; qbuzz; qdama; qdoba; qdoba mexican eats; qdrant; qe home; qed; qelo; qemu; qex; qex,
    a.s.; qfc; qgc; qgis; qiita; qik-n-ez; qingdao bus; qingdao ferry; qingfeng steamed stuffed bun shop; qingzhou kai cheng
    public transport; qingzhou public transport; qipao; qiskit; qiuguo hotel; qiwang peanuts; qiwi; qlik; qliq; qlty; qmk;
    qml pathology; qms; qnap; qnb; qodo; qol; qooqy; qrdsm; qrmshbm; qrxbm; qstar; qteam; qts; quad9; quadient; quadran;
    quaker steak & lube; qualcomm; qualipet; quality inn; quality inn & suites; quality mart; quality rv resorts; qualtrics;
    qualys; quanjude; quantas; quantcast; quantconnect; quarkus; quarterra; quasar; qub; qubes os; qubus; qubus hotel; queen
    bee school district 16; queensland department of environment and science; queensland department of national parks, sport
    and racing; queensland health; queensland rail; queensland rail park 'n' ride; queensland rail travel; queensland urban
    utilities; queenspark; querol; quesada; quest; quest diagnostics; quick mart limited; quick quack car wash; quick
    reifendiscount; quick schuh; quick tag; quick-tag; quickbooks; quickchek; quickie; quicklook; quickmart; quickpoint;
    quickshop; quicktime; quicktype; quik stop; quiksilver; quiktrip; quinn cat; quiosque; quironprevencion; quironsalud;
    quitman ii solar; quiz; quizlet; quiznos; quora; qwant; qwello; qwen; qwik; qwiklabs; qzone; r'bus; r+v versicherung;
    r-kioski; r. m. williams; r.m.williams; r.p. lumber; ra sushi; raab karcher; raaberbahn; rabat detal; rabba; rabbitmq;
    rabobank; racetrac; raceway; rack room shoes; racket; racq; rad; rad power bikes; rad studio; radar; radarr;
    raddningstjansten fyrbodal; raddningstjansten ostra blekinge; raddningstjansten storgoteborg; raddningstjansten syd;
    radezh; radiant earth; radiocuba; radiohead; radioshack; radiowealth finance; radisson; radisson blu; radisson
    collection; radisson hotels; radisson red; radius elnet; radix ui; radkultur; radkultur bw; radley london; radomski
    rower miejski; raffel pages; raffles; raffles hotels & resorts; rag austria; rage; raging bull; ragn-sells; rah net;
    raheenleagh power dac; rai way; raiadrogasil; raiffeisen; raiffeisen albania; raiffeisen bank hungary; raiffeisen bank
    polska; raiffeisen bank romania; raiffeisen banka; raiffeisen banka slovensko; raiffeisen banka srbije; raiffeisen
    baucenter; raiffeisen stavebni sporitelna; raiffeisen switzerland; raiffeisen-markt; raiffeisenbank; raiffeisenbanken;
    raiffeisenkasse; raiffeisenverband sudtirol; railway; rainbow; rainbow shops; rainforest cafe; rainmeter; rainyun;
    rairaitei; raising cane's; raising cane's chicken fingers; rakbank; rakevo; rakuten; rakuten kobo; rakuten mobile;
    raley's; raley's supermarkets; ralf bohle; ralf ringer; rally's; ralph's italian ices; ralphs; ralse; ram; ram trucks;
    ramen danbo; ramen jiro; ramen kagetsu arashi; ramen santouka; ramen yamaokaya; rami levi chain stores hashikma
    marketing 2006; ramirent; ramraj cotton; ramsay health care; ramsay health care uk; ramsay sante; ramsdens; rancher;
    randstad; randstad digital; range rover; rap chieu phim cgv; rapha; rapha clubhouses; rapid; rapid bus; rapid kl; rapid
    pare-brise; rapid rail; rapipago; rapo; rappahannock electric cooperative; rarible; ras; rasa; raspberry pi; rat
    craiova; rataplan; ratatui; ratbv; ratch-australia; ratiodata; ratiodata se; ration shop; ratp; ratp dev; ratp dev asia;
    rattaringlus; rattlesnake flats; rav brabant midden-west-noord; rav hollands midden; ravelry; ray white; ray's food
    place; ray-ban; raycast; raylib; raymond james; raymond james financial; raymour & flanigan; rays power infra; razer;
    razorpay; rbc; rbc banque royale; rbc wealth management; rbl telecom; rbob de kempen; rbp, zdravotni pojistovna; rbs;
    rcbc; rclone; rcm-corbeilles2022-com-env; rcop bratislava; rcop presov; rd electronics; rd pawnshop; rd4; re busko; re
    jedrzejow; re kozienice; re miechow; re.ra.ku; re/max; rea; rea investments; react bootstrap; react hook form; react
    query; react router; react table; reactive resume; reactivex; reactos; read the docs; read.cv; readers digest; reading
    cinemas; readme; readshop; ready pizza; reale; reale mutua assicurazioni; realk; realty executives; rebel sport; receita
    federal do brasil; recharge; recoil; recoil resources operating; recolight; recope; recreation sites and trails bc;
    recreational equipment; rectorat d'academie de toulouse; recyclerie solidaire; recyclinghof farsleben; recycom; redash;
    redbox; redbubble; redding electric utility; reddit; reddoorz; reddy express; reddy ice; reddy kuchen; rede dos
    emissores portugueses; rede integrada de transporte; rede supermarket; redemption roasters; rederij doeksen; redes
    energeticas nacionais; redexis; redhawk golf course; rediclinic; redigesco; redis; reditelstvi silnic a dalnic; redmine;
    redner's; redningsselskapet; redon agglomeration; redox; redragon; redspot car rentals; redsys; redux; redux-saga;
    redwood electric cooperative; redwoodjs; reebok; reece actrol; reece bathroom life; reece civil; reece fire; reece
    hvac-r; reece irrigation & pools; reece onsite; reece pipeline supplies; reece viadux; reeds and rain; reeds rains; reel
    cinemas; reev; refan; refashion; refinadora costarricense de petroleo; refine; refined github; refinery; refinor;
    reflex; refood; reformhaus bacher; reformhaus engelhardt; reformstark martin; refuel; regal cinemas; regal nails;
    regatta; regatta great outdoors; regaz; regency centers; regideso; regie d'electricite de la vendee; regie des eaux de
    montpellier; regie des transports communautaires rochelais; regie des transports du territoire de belfort; regie des
    transports metropolitains; regie des transports urbains dignois; regierungsprasidium karlsruhe; regierungsprasidium
    kassel; regierungsprasidium stuttgart; regierungsprasidium tubingen; regime general des transports routiers; regina
    maria; regina transit; regio calatori; regio energie solothurn; regio.mobil; regioentsorgung; regiojet; regiomat; region
    blekinge; region grand est; region hannover; region normandie; region of niagara; region ostergotland; region sud paca;
    region vasternorrland; regional environmental protection agency - turin; regional finance; regional nne; regional
    secretariat for environment and natural resources; regional transportation commission of southern nevada; regionalbus
    augsburg; regionalbus ostbayern; regionalne centrum krwiodawstwa i krwiolecznictwa poznan; regionalne centrum
    krwiodawstwa i krwiolecznictwa w bydgoszczy; regionalny dyrektor ochrony srodowiska w bydgoszczy; regionalny dyrektor
    ochrony srodowiska w gdansku; regionalny konserwator przyrody w szczecinie; regionalverband saarbrucken; regionalverkehr
    allgau; regionalverkehr oberbayern; regionalwerk bodensee; regione autonoma friuli venezia giulia; regione siciliana;
    regione umbria; regionetz; regiorad stuttgart; regis salons; regma; regus; rehapride; rehenergie gbr marc hoffmann; rei;
    rei do mate; reifen.com; reifencom; reinis; reisebank; reiseland; reiss; reitmans; reka ui; rekola; relais & chateaux;
    relay bike share; relay jeans; reliance; reliance digital; reliance fresh; reliance industries limited; reliance trends;
    reload solution; reloga; reloj del sol wind farm; relxle; rema 1000; remark; remarkable pubs; remax; remedium;
    remedy'srx; remi; remix; remondis; remora operating; remove.bg; removery; remzi kitabevi; ren'py; renaissance credit;
    renaissance hotels; renaissance offshore; renantis; renault; renault trucks; render; rendichicas; renegade fashion
    outlet; renewi; renfe; renfe cercanias am; renfe operadora; renfe regionales; renge shokudo toshu; rengl; rengl polska;
    rengl slovensko; renmans; renner; rennes metropole; rennie grove peace; renoir; renovate; renovatio e-charge; renren;
    rent a car; rent-a-center; rentas; renuar; repair cafe; repco; rephil; replay; replicate; replit; repont; repower;
    repowering london; repsol; repsol oil & gas usa; republic bank ghana limited; republic coast pipeline; republic first
    bancorp; republic of gamers; republic parking; republic parking system; repvag kraftlag; rer group romania; res; res
    australia; res canada; resa; rescript; rescuetime; researchgate; reseau de bus d'argenteuil - boucles de seine; reseau
    de bus de saint-quentin-en-yvelines; reseau de bus seine-et-marne express; reseau de bus senart bus; reseau de bus
    tudip; reseau de transport de la capitale; reseau des bibliotheques de sevremoine; reseau des deux-sevres; reseau
    express regional; reseau fripon; reseau interurbain de l'aisne; reseau libellule; reseau oise; reseau rubis; reseau
    urbain bourgoin-jallieu - agglomeration nouvelle; resend; resene; resharper; residence inn; residence inn by marriott;
    residuos do nordeste; resiestrela; resinorte; reso-guarantee; resolute forest products; respect; ressources naturelles
    canada; restaurants du cœur; restoration hardware; restore hyper wellness; resulima; resurrection remix os; ret; rete
    ferroviaria italiana; rethones; retipiu; retitalia; retool; retro achievements; retro fitness; retroarch; retropie;
    rettungsdienst landkreis barnim; rettungsdienst tirol ggmbh; rettungsdienst-kooperation in schleswig-holstein; return
    and earn; return-it; returo; reus transport; revanced; reveal.js; revenuecat; reveo; revera; reverbnation; revive herbal
    health; revlon; revnet; revoil; revolt.chat; revolucion de cuba; revolut; revolution; revolution laundry; rewag; rewe;
    rewe getrankemarkt; rewe to go; rexall; rexel; rezgo; rezo; rfnry jnr; rfo; rgb building supplies; rhatische bahn;
    rhein-main-rohrleitungstransportgesellschaft; rhein-neckar-verkehr; rheinenergie; rheinet; rheinhessen sparkasse;
    rheinkalk; rhenus; rhenus logistics; rhg; rhg bau & garten; rhg baustoffe; rhinoceros; rhode island department of
    transportation; rhode island school of design; rhon-klinikum; rhonenergie fulda; ri happy; ri happy brinquedos; ria; ria
    money transfer; riachuelo; ribcrib; ribeiro publicite; ribola; ribs; ricacorp properties; richeese factory; richer
    sounds; richland county school district two; richland county transit; richter erzgebirge; richter+frenzel; richters
    altstadt-backerei; ricki's; rico credit; rico's; rideau st. lawrence distribution; ridni medtechnika; rieker; rieker
    shoes; rigas pasvaldiba; rigas satiksme; rigas udens; right on; rightspace storage; rigla; rigspolitiet; rijksinstituut
    voor volksgezondheid en milieu; rijkswaterstaat; rimac; rimac automobili; rime; rimi; rimi baltic; rimi express; rimi
    hyper; rimi mini; rimi super; rimowa; rinascente; rinascimento; rindchen's weinkontor; ringer hut; ringerike kommune;
    ringerikskraft; ringgo; ringhotels; ringsaker kommune; rio grande electric cooperative; rio grande energia; rio tinto
    alcan; riot games; rip curl; ripley; ripple; risa chicken; risc-v; rischart; riseup; risparmio casa; ristorante del
    arte; rita's italian ice; ritchies; rite aid; ritmo; rituals; ritz carlton; ritz-carlton; riu; riu hotels; riu paris;
    rive; rive gauche; riverside county library system; rivian; rivian automotive; rivian waypoints; rivneoblenergo; rixos;
    rixos hotels; rmk; rmn; rnli shop; rnt; road ranger; road runner sports; roadchef; roadhouse; roadhouse grill;
    roadmap.sh; roady; roady's truck stops; roam research; roba amiga; robeks; robel; robert bosch; robert dyas; robert
    graham; robert harris; roberto cavalli; roberto's taco shop; robidog; robin's donuts; robinhood; robins dobin; robinson
    department store; robinsons; robinsons easymart; robinsons malls; robinsons supermarket; roblot; roblox; roblox studio;
    roboflow; robot framework; roc eclerc; roc-eclerc; roche; roche bobois; rochester public transit; rochester regional
    health; rochester regional health urgent care; rock region metro; rock up; rocket; rocket barber shop; rocket fizz;
    rocket.chat; rockford public school district 205; rockitcoin; rockmans; rockport; rocksdb; rockstar games; rockwear;
    rockwell automation; rocky linux; rocky mountain chocolate factory; rocky rococo; rocogo; rocomamas; roda; rodalies de
    catalunya; rodd & gunn; rodda paint; rodeo doughnuts; rodeway inn; rodez agglomeration; rodilla; rodofo vargas chile;
    rodoil; rodoviaria de lisboa; rodovias das colinas; rodovias do tiete; rodynna kovbaska; rodzinna; rofu kinderland;
    rogaland brann og redning iks; rogaland fylkeskommune; roger dubuis; roger platt; rogers communications; rogers
    wireless; roheline ring tuulepargid ou; rois; roku; roky's; roladin; rolex; rolf benz; roll'd; roll20; rolla municipal
    utilities; rollbar; rolldown; rollmann; rollplast; rolls-royce; rolls-royce motor cars; rollup.js; roma friseurbedarf;
    roma servizi per la mobilita; roman catholic archdiocese of hartford; roman originals; roman's pizza; romande energie;
    romano's macaroni grill; romans; romantik; rompetrol; romtelecom; rona; rondane-dovre nasjonalparkstyre; ronde des
    pains; roniko; ronneby kommun; rontec; rook; room mate; room mate hotels; rooms to go; rooms to go kids; roon; root;
    root me; roots; roots bedrock; roots canada; roots sage; ros; rosa's thai; rosa's thai cafe; rosal; rosati's pizza;
    rosauers; rosauers supermarkets; rosbank; rose bakeshop; rose pharmacy; rosewood; rosewood hotels & resorts;
    rosgosstrakh; roshen; rosinter restaurants; rosneft; ross dress for less; rosseti; rosseti kuban; rosseti tyumen;
    rosseti yug; rosslyn; rosslyn coffee; rossmann; rossmann express; rossopomodoro; rostelecom; rostic's; rostocker
    strassenbahn; rota sistemas seguranca; roteb; roti; roti modern mediterranean; roti'o; rotiboy; rotten robbie; rotten
    tomatoes; rotterdam elektrisch; rotterdam-rijn pijpleiding maatschappij; rotterdam-rijn pijpleidingmaatschappij;
    roudaut; rougegorge; round table pizza; round1; roundcube; roundshot; roundy's supermarkets; rouses; route inn; rova;
    rowerowe łodzkie; rowlands pharmacy; roy rogers; roy rogers restaurants; royal automobile club of queensland; royal bank
    of canada; royal borough of greenwich; royal borough of kensington and chelsea; royal borough of kingston upon thames;
    royal canadian legion; royal canadian marine search and rescue; royal donuts; royal dutch shell; royal dutch touring
    club anwb; royal enfield; royal enfield india; royal farms; royal hideaway; royal host; royal kebab; royal lepage; royal
    mail; royal national lifeboat institution; royal national lifeboat institution flag; royal netherlands sea rescue
    institution; royal new zealand coastguard; royal newfoundland constabulary; royal papua new guinea constabulary; royal
    society for the conservation of nature; royal society for the prevention of cruelty to animals; royal society for the
    protection of birds; royaltea; rozetka; rp lumber; rpf; rrh urgent care; rsag; rse; rsocket; rspca; rss; rstudio ide;
    rt-mart; rtb; rtc bike share; rtca; rtd bike-n-ride; rte; rtl; rtlzwei; rtm; rts genesee; rts livingston; rts ontario;
    rts orleans; rts seneca; rts wayne; rts wyoming; rtv euro agd; ru-bel; ru-bry; ru-cr; ru-kda-1; ru-kda-10; ru-klu;
    ru-kr; ru-lip; ru-mos; ru-mow; ru-mur; ru-ngr; ru-niz; ru-orl; ru-psk-1; ru-ros; ru-sta; ru-ta-7; ru-tul; ru-tve;
    ru-vgg; ru-vgg-2-23; ru-vgg-9; ru-vgg-9-28; ru-vgg-9-35; ru-vgg-9-60; ru-vor; rubio's; rubio's coastal grill; rubis;
    rubis antilles guyane; rubocop; ruby on rails; ruby sinatra; ruby tuesday; ruby's diner; rubygems; rubymine; ruch;
    rudolf wohrl; rudy's barbershop; rudy's country store and bar-b-q; rudy's pizza napoletana; rue21; ruedi russel; ruedu;
    ruefa; rueilin mei & mei; ruff; ruffians; ruhroel; ruhrverband; rukavychka; rumahweb; rumble; rummelsberger diakonie;
    rumo; rumo s/a; rundeck; runkeeper; runkit; runners need; running room; runrun.it; runza; rupprecht; rural king; rural
    king supply; rural kutxa; rusalut; rush bowls; rush hair; rush hair & beauty; rush truck centers; rushydro; rusi; rusk
    county electric cooperative; russell cellular; russells; russian school of mathematics; russkiy appetit; russkiy
    razgulaika; rust; rusta; rustdesk; rustfs; rustpunt.nu; rutar; ruter; rutter's; rva bike share; rw&co.; rwa raiffeisen
    ware austria; rwanda energy group limited; rwandan ministry of education; rwe; rwe bucherschrank; rwe generation; rwe
    renewables; rwe renewables americas; rwe renewables polska; rwe-effizienz; rxdb; ryanair; ryanhair; ryb education;
    ryder; ryman; ryman healthcare; ryohin keikaku; ryłko; s chko biele karpaty; s chko cerova vrchovina; s chko dunajske
    luhy; s chko kysuce; s chko latorica; s chko male karpaty; s chko polana; s chko ponitrie; s chko stiavnicke vrchy; s
    chko strazovske vrchy; s chko vihorlat; s chko vychodne karpaty; s chko zahorie; s napant; s np mala fatra; s np
    muranska planina; s np poloniny; s np slovensky kras; s np slovensky raj; s np velka fatra; s parfum&cosmetics; s
    pienap; s tanap; s&r membership shopping; s&r new york style pizza; s-bahn berlin; s-bahn hamburg; s-bank; s-market;
    s-mart; s-oil; s-pankki; s.k.c. textilrecycling kg; s.oliver; sa health; sa water; sabag; sabah electricity; sabal trail
    transmission; sabanci; sabeco; sabesp; sabey data centers; sabin; sabin medicina diagnostica; sablons bus; sabon; saboo;
    saboten; sabushi; sacha; sachsenenergie; sachsennetze; sachsisches staatsministerium der justiz; sachsisches
    staatsministerium der justiz und fur demokratie, europa und gleichstellung; sacombank; sacred heart medical center at
    riverbend; sacyl; sadaharu aoki; sadales tikls; safari; safari kid; safaricom; safaricom telecommunications ethiopia;
    safe.brussels; safelite; safelite autoglass; safesplash; safestore; safeway; safia; sag sadisdorfer agrar; saga
    cosmetics; sagami; sagasser; sagawa express; sage; sagemath; saglık bakanlıgı; saglık eczanesi; sahibinden; saib;
    saigonbank; sailfish os; sails.js; saime; sainsbury's; sainsbury's bank travel money; sainsbury's local; sainsburys;
    saint algue; saint espresso; saint john transit; saint joseph drug; saint joseph health; saint laurent; saint marc cafe;
    saint paul department of parks and recreation; saint vincent de paul; saint vincent de paul thrift store; saint-etienne
    metropole; saint-germain; saint-germain boucles de seine; saizeriya; saje; saje natural wellness; sak; sakhalinenergo;
    sako; sako brno; saks off 5th; sal's pizza; sala-heby energi; salad and go; saladworks; salamander; salcobrand; salem
    five; salenbici; salesforce; salina shahi; salla; sally beauty; salmoiraghi & vigano; salon etang cote bleue;
    saloncentric; salsa; salsa jeans; salsarita's fresh mexican grill; salt & straw; salt and straw; salt mobile; salt
    project; salt river project; salten brann iks; salten kraftsamband; salten kraftsamband produksjon; saltivskyi
    miasokombinat; saltrock; saltzer health; salubritate 2000; salud digna; salvador artesano; salvation army hong kong;
    salvatore ferragamo; salvatore's old fashioned pizzeria; salvos; salzburg netz; salzgitter flachstahl; sam 73; sam
    houston electric cooperative; sam's chicken; samae; samarco; samaritan's purse; samaritans; samelco 2; samenwerkende
    gemeenten zuid-holland; sammelburo uetze; samoborska banka; samodzielny zespoł publicznych zakładow lecznictwa otwartego
    warszawa-mokotow; samse; samson pharma; samsonite; samsung; samsung electronics; samsung pay; samsøe samsøe;
    samtgemeinde geestequelle; samtgemeinde grafschaft hoya; samtgemeinde selsingen; samtgemeinde tostedt; samtgemeinde
    uchte; samtrans; samu 192; samuel smith; samuel smith old brewery; samva; san antonio shoemakers; san diego metropolitan
    transit system; san gu mao lu; san joaquin valley railroad; san jose earthquakes; san juan county public works; san juan
    de bargas eolica; san ma; san marco petroli; san marina; san paolo gelato & cafe; sana kliniken; sana sana; sanborns;
    sanctuary care; sand mountain electric cooperative; sandbank offshore; sandefjord kommune; sanden kotsu; sander's
    backstube; sandnes kommune; sandro paris; sandwich qbano; sandy area metro; sanef; sanef peage; sanel napa; sanford
    health; sani optik; sani-dump; sanic; sanidirect; sanifair; sanitas; sanity; sankalp; sankei shimbun; sankeo; sanovia;
    sanseido bookstore; santa casa da misericordia; santa clara county parks; santa clara energia renovavel ltda.; santa
    esperansa; santa lolla; santa luce s.r.l.; santa maria regional transit; santa ynez valley transit; santagloria;
    santalucia; santander cycles; santander rio; santander uk; santandreu; santika indonesia hotels & resorts; santory;
    sanyo bus; sao paulo metro; sao paulo state department of education; sap; sapex; sapienza - universita di roma; sapienza
    university of rome; sapn; sapphire wind farm; sapporo drug store; sappro; saq; saq express; saq selection; sarar;
    saravanaa bhavan; saren; sarf; sargadelos; sarita; sarita energy resources; sarkon; sarku japan; sarnia transit;
    sarpino's pizzeria; sarpsborg kommune; sarthe numerique; sartorius; sas; sas e-motum; sas supermarket; saskpower; sasol;
    sasol delight; sass; sassoon salon; sat.1; satakirjastot; satellite; satellite healthcare; sathosa; satmaiden007;
    satoriz; sats; satur; saturn; saudi aramco; saudia; saur; sausage saloon; sausalitos; savac; savage; save environment
    actors; save mart; save mart supermarkets; save on; save the children; save-a-lot; save-on-foods; savegnago supermarket;
    savegnago supermercados; savemor; savemore; savemore market; savers; savers appliances; savers health & beauty; savills;
    savon voima; sayerlack; sb solarpark borkum gmbh & co. kg; sb tank; sb-tank; sba; sbarro; sbazv; sbb; sbb cff ffs;
    sbb-cff; sbd mir; sberbank; sbm toilets; sbs transit; sc-gas; scaddabush; scala; scalar; scaleway; scan; scandere;
    scandic hotels; scania; scanquilt; scapino; scarpe&scarpe; scavolini; scb; schaap en citroen; schafer dein backer;
    schafer's; schaffhauser kantonalbank; schaffrath; schaffrath-gruppe; scheduled outreach; schiesser; schleswig-holstein
    netz; schlotzsky's; schluchseewerk; schlumberger; schmidt groupe; schmizza pub & grub; schnitz; schnucks; schoenen
    torfs; scholengroep go! next; scholengroep holland; scholengroep spinoza; schon klinik; schonmackers; schonmackers
    umweltdienste gmbh & co. kg; schools division office of taguig city and pateros; schoonenberg; schreiber; schuback;
    schuback parfumerien; schuh; schuh-mann; schuhkay; schuhpark; schulerhilfe; schum euroshop; schwalbe; schwalmer
    brotladen; schwarz-aussenwerbung; schwarzkopf & henkel production europe; schwarzwaldmilch; schweinske; schwerdtner;
    schweriner abfallentsorgungs- und strassenreinigungsgesellschaft; schwyzer kantonalbank; scientology; scikit-learn;
    scilab; scinawski rower miejski; scipy; sco delft e.o.; sconto mobel; sconto mobel sofort; sconto nabytek; sconto
    nabytok; scooter's coffee; scope; scopus; scorett; scorlewald - raphaelstichting; scotch & soda; scotia wealth
    management; scotiabank; scotian wind; scotian windfields; scotmid; scotrail; scott cinemas; scottish hydro electric
    transmission; scottish power renewables; scottish water; scout association of hong kong; scouter carsharing; scoutisme
    beninois; scouts de argentina; scouts de argentina asociacion civil; scouts south africa; scrapbox; scrapy; scratch;
    screencastify; screwfix; scribbler; scrimba; scrivens; scrollreveal; scrubs & beyond; scrutinizer ci; scs; sct; scvk;
    scylladb; sda; sde04; sde07; sde35; sdec energie; sded; sdei36; sdem50; sdev; sdey; sdi broker; sdis 01; sdis 02; sdis
    03; sdis 04; sdis 05; sdis 06; sdis 07; sdis 08; sdis 09; sdis 10; sdis 11; sdis 12; sdis 13; sdis 14; sdis 15; sdis 16;
    sdis 17; sdis 18; sdis 19; sdis 21; sdis 22; sdis 23; sdis 24; sdis 25; sdis 26; sdis 27; sdis 28; sdis 29; sdis 30;
    sdis 31; sdis 32; sdis 33; sdis 34; sdis 35; sdis 36; sdis 37; sdis 38; sdis 39; sdis 40; sdis 41; sdis 42; sdis 43;
    sdis 44; sdis 45; sdis 46; sdis 47; sdis 48; sdis 49; sdis 50; sdis 51; sdis 52; sdis 53; sdis 54; sdis 55; sdis 56;
    sdis 57; sdis 58; sdis 59; sdis 60; sdis 61; sdis 62; sdis 63; sdis 64; sdis 65; sdis 66; sdis 67; sdis 68; sdis 70;
    sdis 71; sdis 72; sdis 73; sdis 74; sdis 76; sdis 77; sdis 78; sdis 79; sdis 80; sdis 81; sdis 82; sdis 83; sdis 84;
    sdis 85; sdis 86; sdis 87; sdis 88; sdis 89; sdis 90; sdis 91; sdis 95; sdis 973; sdis 974; sdmis; sea eagle ford;
    seabank; seadrift pipeline; seafile; seagate; seagull book; seal; seaoil; seaoil philippines; sears; sears hometown;
    searxng; seasalt; seasons 52; seatgeek; seats and sofas; seattle city light; seattle parks and recreation; seattle
    public utilities; seattle sounders; seattle's best coffee; seb; sebago; sec; secom; second cup; second home; secours
    catholique; secret recipe; secretariat de la mairie de carrieres-sur-seine; securcare self storage; securespace self
    storage; securitas; securitest; security hyperstore; security public storage; securityscorecard; sed barranquilla;
    sedal; sedboyaca; sedi; seduca; see's candies; seed heritage; seelsorgeeinheit oberhausen-philippsburg; sefaria; sega;
    segafredo; segafredo zanetti; segaworld; segma; segmuller; seguro social de salud; seguro social de salud del peru;
    sehen!wutscher; sehne; sei toscana; seibu bus; seicomart; seidensticker; seiem; seijo; seijo ishii; seiko; seims;
    sekerbank; sekretariat rw 01; sekretariat rw 02; sekretariat rw 03; sekretariat rw 04; sekretariat rw 05; sekretariat rw
    06; sekretariat rw 07; sekretariat rw 08; sela; selco builders warehouse; select; selecta; selectair; selected; selecto
    chedraui; selectour; selenium; selfast; selfit; selgros; sellfy; selnet; selver; sema-mt; semaconnect; semantic scholar;
    semantic ui; semantic ui react; semantic web; semantic-release; semaphore ci; semeur; semichem; seminole electric
    cooperative; semishagoff; semitag; semitan; semoctom; semrush; semtm; semusa; semver; senatsverwaltung fur
    stadtentwicklung berlin; sencha; seneca tours; senelec; senheng; senja kommune; sennheiser; senqu; sense; sense
    scotland; sensu; sentara healthcare; sentech; sentor farm aptiekas; sentry; seolis; sep congo; sepa; sepaq; seph;
    sephora; seps / mavir; sepsa; sequelize; seqwater; sera; serbian railways infrastructure; sercotel; serena hotels;
    serfim recyclage; serge blanco; sergent major; sergies; sergies seml; serhy; serpost; servbay; servei meteorologic de
    catalunya; serveis ferroviaris de mallorca; server fault; serverless; service apotheek; service auto; service canada;
    service de police de la ville de montreal; service de protection contre l'incendie de quebec; service des transports de
    l'agglomeration roannaise; service graphics; service king; service king collision repair; service nsw; service plus;
    service public federal justice; servicemaster; servicemaster clean; serviceontario; services australia; servicestore db;
    servico de saude da regiao autonoma da madeira; servico nacional da industria; servico nacional de saude; servico social
    da industria; servicompras; servicos intermunicipalizados de aguas e residuos; servientrega; servizo galego de saude;
    servpro; serways; sesaram; sesl; sessionize; setapp; setram; setuptools; seur; sev; seva beauty; sevadis; seventeen ice;
    sever confectionery products; severenergia; severn trent; severoceske vodovody a kanalizace; sevici; sevt; sex pistols;
    sexytea; sey 78; seyhan belediyesi; seymaborne; sezane; sezon; sf express; sf supermarket; sfd; sfdm; sfe nett; sfera;
    sfml; sfr; sga mobility; sgn; shabu shabu on-yasai; shabu to go; shabushi; shadcn/ui; shadow; shagovita; shah's halal
    food; shake shack; shake's; shake's frozen custard; shakeaway; shakespeare coffee & bistro; shakey's; shakey's pizza;
    shamrock; shanghai 360; shanghai metro; share now; sharetea; sharex; shari's; shari's restaurants; sharp recrean;
    sharps; sharyland utilities; sharz; sharz.net; shaver shop; shaw's; shaw's and star market; shawarmer; shazam; shb;
    sheepersharing.com; sheetz; shehy more windfarm limited; sheike; shell; shell deutschland; shell express; shell
    offshore; shell recharge; shell select; shell shop; shelly; shelter; shem; sheng siong; shenyang metro; shenzhen metro;
    shepherd neame; shepherd neame limited; sheraton; sheraton hotels and resorts; sheridan production company iii; sherman
    county community transit; sherpa; sherry fitzgerald; sherwin-williams; shi erguo; shi miao dao yunnan rice noodle;
    shidax; shiekh; shields.io; shikimori; shikoku electric power transmission & distribution; shilav; shilla stay; shilo
    inns; shimamura; shimamura music; shimiaodao yunnan rice noodle; shin kong cinemas; shine lawyers; shingakukai; shingle
    inn; shinki bus; shinsegae; shinybud; ship & go; shipley do-nuts; shiploads; shiptech; shipways; shirokiya; shiseido;
    shiso burger; shiva; shizu; shochiku multiplex theatres; shockprice; shoe carnival; shoe dept.; shoe dept. encore; shoe
    sensation; shoe show; shoe show mega; shoe zone; shoe4you; shoeby; shoeday; shoeless joe's; shoney's; shoo loong kan;
    shop 'n save; shop&go; shop'n drive; shopee; shopify; shopko; shopko optical; shoppers drug mart; shoppers food &
    pharmacy; shoppers stop; shoprite; shoprite mini; shopware; shopwise; short edition; shortcut; shoryu; shoryu ramen;
    showba; showcase; showcase cinemas; showmars; showpad; showtime; showtime cinemas; showwcase; shoya; shred nations;
    shriners hospital for children; shriners hospitals for children; shuei yobiko; shufersal; shun chen bakery; shun fat
    supermarket; shurgard; shurgard self-storage; shuttle-um; shuyi tealicious; shwapno; shymkent bike; si cafe; si con te;
    siauliu regiono atlieku tvarkymo centras; sibat; sibelga; sibra; sibuya; sibylla; sicae de la somme et du cambraisis;
    sicae oise; sicae-ely; sicepat; sicepat ekspres; sicoob; sicredi; sictom; sictom de la zone de lons-le-saunier; sictom
    du marsan; sictom est gers; sictom pezenas agde; side step; sidekiq; sidensjo vindkraft; sidequest; sidestep; siea;
    siebougouni sugu; siechnicka komunikacja publiczna; siedlung katzenstein e.v.; sieeen; sieeom sud-quercy; siege 27;
    siel; siel42; siematic; siemens; siemens sre; siemes schuhcenter; sieml; sierra de selva; sietom de chalosse; sietrem;
    sif; sifa eczanesi; sifive; sig roofing; siga; sigaretnet.by; sigeif; sigikid; sigma; signaal; signal; signal iduna;
    signal regie; signali; signarama; signature cosmetics & fragrances; signia by hilton; signorizza; signwave; sigo
    e-lastenrad sharing; siko; silim environnement; silken hoteles; silknet; silkoil; sillages; silmaasema; silpo; silver
    diner; silverbow resources; sim23; simar; simarsul; simdouro; simer; similarweb; simit sarayı; simitci dunyası; simkl;
    simmons bars; simon levelt; simon's burger; simple analytics; simple icons; simple icons cdn; simple mart; simple
    simon's pizza; simplelocalize; simplelogin; simplenote; simplex; simply asia; simply basic; simply mac; simply southern;
    simply store; simplyfresh; simpo; simpom; sina weibo; sinag; sinag pawnshop; sinanen mobility+; sinclair; sinequanone;
    singing river electric cooperative; singlestore; sinn; sinne; sinooil; sinopec; sinsay; sinyi realty; siom; siouxland
    libraries; sipartech; sipedala; sipl; siplec; sir speedy; sirctom; siredom; sirens; siresp; sis 2a; sis 2b; sisa;
    sisley; siso energi; sistema estatal para el desarrollo integral de la familia; sistema integrado de transporte de lima
    y callao; sistema integrado de transporte del area metropolitana; sistema intermunicipal de agua y alcantarillado;
    sistema unico de saude; sistemas energ/forgoselo; sistemas energeticos alhama-linares; sistemas energeticos campoliva
    sau - enel; sistemas energeticos del mocayo - grupo enhol; sistemas energeticos la muela; sistemas energeticos sierra
    del carazo, sl - enel; sister's aroma; sisto; sisyphe bookstore; sit lucretili; sita dectra; sitcom - cote sud des
    landes; sitcom cote sud des landes; site centers; site for sore eyes; sitecore; sitepoint; sitm; sitreva; situs;
    sitycleta; sivalor; sivas belediyesi; six flags; six senses; six senses hotels resorts spas; sixt; siyuan; sizeer;
    sizzle pie; sizzler; sizzling pubs; sjoraddningssallskapet; sk rent-a-car; sk wind gmbh & co. kg; ska juice bar;
    skaffold; skaftasen vindkraft; skagerak kraft; skagit transit; skamania county transit; skandiamaklarna; skandinaviska
    enskilda banken; skanetrafiken; skanska; skanska transbeton; skarbnytsia; skargardsstiftelsen; skb banka; skb banka d.d.
    ljubljana; skechers; skeidar; skeleton; sketch; sketchfab; sketchup; skien kommune; skillshare; skin food; skin laundry;
    skinfood; skipper bar; skippers; skiset; skk school społka z ograniczona odpowiedzialnoscia; sklavenitis; sklep miesny
    lenarcik; sklep polski; sklepy komfort; sko; skoda; skoda auto; skok slask; skolerne i oure; skopunkten; skoringen;
    skovde kommun; skozok; skpo; skroz dobra pekara; sktm; skuba; skuratov coffee; sky; sky optic; sky zone; skyfit; skyfit
    academias; skyhigh 2 solar; skyline; skyline chili; skypack; skyss; sl naturenergie; slackware; slapfish; slashdot;
    slater menswear; slaters; slatinska banka; slattens vind ek for; slawex; sleca; sleep country; sleep country canada;
    sleep experts; sleep inn; sleep inn & suites; sleep number; sleep outfitters; sleepmasters; slemco; slickpic;
    slideshare; sligro; slim chickens; slint; slovak telekom; slovenska elektrizacna prenosova sustava; slovenska posta;
    slovenska sporitelna; slovenska vojska; slovenske elektrarne; slovensky hydrometeorologicky ustav; slovensky plynarensky
    priemysel; slovnaft; slovnaft bajk; slug and lettuce; sluzbeni glasnik; sluzby mesta cesky krumlov; sluzby mesta cesky
    krumlov s.r.o.; sm nord dauphine; sm supermalls; smakraft; smallcakes; smappee; smart; smart & final; smart & final
    extra!; smart bazaar; smart bus; smart cafe; smart charge; smart communications; smart fit; smarte carte; smarteyes;
    smartfren; smartfuels; smartone; smartpark; smartpost; smartposti; smartshop; smartstyle; smartthings; smarty cz; smarty
    sk; smarty.cz; smarty.sk; smas sintra; smashburger; smat; smatch; smatrics; smatrics gmbh & co kg; smav; smbc consumer
    finance; smd3; smdo; smedar; smh windkraft; smhi; smicotom; smictom d'alsace centrale; smicval; smiggle; smile-time;
    smilekeepers; smiley's; smileys; sminn; smirctom; smirnoff; smith's; smith's food and drug; smithfield's chicken 'n
    bar-b-q; smitom-lombric; smitty's; sml mahindra; smnd; smoke's poutinerie; smokey bones; smokin' joe's; smoothcomp;
    smoothie king; smoov; smooy; smrt; smsa express; smtc; smtuc; smuggler; smugglers; smugmug; smullers; smurfit kappa;
    smyk; smyrna parks & recreation; smyths; sn ef maverick; sn operating; snabbgross; snai; snaitech; snam; snap fitness;
    snapchat; snapcraft; snapdragon; snappy snaps; snappy tomato pizza; snarf's sandwiches; snarkjøp; sncc; sncf; sncf gares
    & connexions; sncf reseau; sncf ter bretagne; sncf voyageurs; sneaker factory; sneakerbox; sneaknfresh; sneaky pete's;
    snel; sng; sngo!; snipes; sno-isle libraries; snooze; snort; snow+rock; snowa; snowflake; snowpack; snowy hydro; snp;
    snpc; snyk; so giao duc va đao tao ha noi; so y te ha noi; so.bio; soapy noble; sobeys; sobeys liquor; sobeys pharmacy;
    sobi; socar; social blade; social democratic party of germany; social security system; socialna poistovna; societa
    emiliana trasporti autofiloviari; societa gestione multipla; societa unica abruzzese di trasporto; societatea de
    transport bucuresti; societatea de transport public timisoara; societe anonyme de raffinerie des antilles; societe
    anonyme des transports publics de loeche-les-bains et environs; societe arabe internationale de banque; societe
    beninoise d'energie electrique; societe d'importation leclerc; societe de transport de l'outaouais; societe de transport
    de montreal; societe de transport de trois-rivieres; societe de transport interurbains du val d'oise; societe de
    transports de l'agglomeration stephanoise; societe de transports en commun de limoges metropole; societe des autoroutes
    de paris normandie; societe des autoroutes du nord et de l'est de la france; societe des etablissements de plein air du
    quebec; societe des traversiers du quebec; societe du pipeline sud-europeen; societe generale; societe generale cote
    d'ivoire; societe generale ghana; societe hydroelectrique du midi; societe internationale de sauvetage du leman; societe
    marseillaise de credit; societe mediterraneenne de nettoiement; societe nationale de sauvetage en mer; societe nationale
    des chemins de fer luxembourgeois; societe protectrice des animaux; societe quebecoise du cannabis; societe wallonne de
    financement complementaire des infrastructures; society6; socity; socket; socket.io; socoo'c; sodetrel; sodie doces;
    sodimac; sodo pizza; sodra alvsborgs raddningstjanstforbund; soeder; soeur; soex; soex recycling germany; sofitel;
    sofly; sofmap; sofology; soft moc; soft surroundings; softcatala; softpedia; sogetel; soglasie; sogn brann og redning
    iks; sogn og fjordane energi; sogndal kommune; sognekraft; sogou; soil; soil petrol; sok; sok marketler ticaret a.s.;
    sok mini; sokimex; sokołow; sol; sola kommune; sola salons; solairedirect; solana; solar power south; solar ventures uk
    limited; solarfields; solaria; solaris; solarloader+; solarpark an der elbe pirna betriebs; solarwatt; solato; solberg
    vindkraft; solea; solid; solidaires; solidaires etudiant-e-s; solidarite textiles; solidcore; solidity; sololearn;
    soloptical; solow; solstice sunglasses; soltam; solus; solva; solved.ac; solvic; somerset bakehouse; somisomi; somisomi
    soft serve & taiyaki; somogy megyei kaposi mor oktato korhaz; sonabel; sonae; sonalika; sonance audition; sonangol;
    sonar; sonarqube cloud; sonarqube for ide; sonarqube server; sonarr; sonatrach; sonatype; sonder; sonderpreis baumarkt;
    sonelgaz; sonepar; sonera; sonesta; sonesta es suites; sonesta hotels; sonesta select; sonesta simply suites; songhelou;
    songkick; songoda; sonic; sonic drive-in; sonicwall; sonnedix; sonnentor; sonny's bbq; sonol; sonos; sony; sopharma
    trading; sopharmacy; sophia scholen; sophie lebreuilly; sorbet; sorea; soregies; soriana; soriana hiper; soriana
    mercado; soriana super; sorli; sorpa; soske elektrarne nova gorica d.o.o.; sosweet; sotetsu bus; sotetsu fresa inn;
    sotetsu hotel management; sotetsu rosen; sotka; sotrama; sottotono; sougou courani; soul origin; soul pattinson chemist;
    soulcycle; soundcharts; soundcloud; soundgarden; source engine; source for sports; source london; sourceforge;
    sourcehut; sourcetree; sourdough &; south african national parks; south australian health; south butuan district ii;
    south carolina department of transportation; south carolina state parks; south dakota department of transportation;
    south dakota dmv now; south dakota dps; south dakota game, fish and parks; south dakota gfp; south dakota highway
    patrol; south east water; south gippsland water; south metro area regional transit; south metro fire rescue; south
    pennine academies; south plains electric cooperative; south street burger; south texas electric cooperative; south west
    water; south yorkshire fire & rescue; south-west water; southcross ccng gathering; southcross ccng transmission;
    southcross gulf coast transmission; southcross ngl pipeline; southeast area transit; southeast supply header; southern
    california edison; southern cross care; southern fried chicken; southern maryland electric cooperative; southern self
    storage; southern star central gas pipeline; southern states; southern states cooperative; southern sun; southern tier
    library system; southern vectis; southern water; southstar drug; southwest arkansas electric cooperative; southwest
    michigan land conservancy; southwest transmission cooperative; sovcombank; sovetskaya apteka; soviet denim; soyuzpechat;
    sozialpadagogischer verein; sozialwerk der freien christengemeinde bremen e.v.; sp textilverwertung; sp transmission;
    sp+; spaarnelanden; spaarnesant; space create; space nk; space shop self storage; spacemacs; spaceo; spaceship; spacex;
    spacy; spangles; spanx; spao; spar; spar express; spar gourmet; sparda-bank; sparda-bank austria; sparda-bank
    baden-wurttemberg; sparda-bank berlin; sparda-bank hamburg; sparda-bank hessen; sparda-bank sudwest; spare rib express;
    sparekassen danmark; sparekassen kronjylland; spark ar; spark by hilton; spark new zealand; sparkasse; sparkasse - cassa
    di risparmio; sparkasse fulda; sparkasse oberhessen; sparkasse spree-neisse; sparkassen; sparkassengruppe osterreich;
    sparkfun; sparki; sparkpost; sparkys; spasibo!; spazio conad; spazio enel; spbr1; spbu pertamina; spc; spd; spdc; spdx;
    spe; speaker deck; spec's; specialist passenger solutions; specialized; specsavers; spectrum; spectrum interactive;
    spectrum mobil; speed queen; speedco; speedee; speedpro; speedtest; speedway; speedway speedy wash; speedy; speedy cafe;
    speedy glass; speedy hire; speedypage; spencer gifts; spencer's; spendless shoes; sperry; sperry top-sider; sperto;
    sphere; sphere online judge; spherion; spherion staffing & recruiting; sphinx; spice girls; spidermonkey; spie; spie
    citynetworks; spielbank saarbrucken; spiele max; spigotmc; spine; spinnaker; spinneys; spinx; spirii; spirit halloween;
    spiritleaf; spitz; spizzico; splendidi e splendenti; splunk; spoldzielnia mieszkaniowa jaroty; spond; spor istanbul;
    sport 1; sport 2000; sport 24; sport chek; sport clips; sport life; sport outlet; sport vision; sport zone; sportcity;
    sportclub; sportisimo; sportler; sportlife; sportmaster; sportmax; sports depo; sports direct; sports toto; sportscene;
    sportscheck; sportscraft; sportsgirl; sportski park mladost; sportsman's warehouse; sportsmans warehouse; sportspower;
    sportzentrum rif; sporveien; sporveien t-banen; sporveien trikken; spotify; spotlight; spov; społdzielnia mieszkaniowa
    projektant w rzeszowie; społdzielnia mieszkaniowa w bielawie; społem; społka energetyczna jaworzno; spp; spp cng; spp
    mobilita; sppg; sprava mestskej zelene v kosiciach; sprava zeleznic; spreadshirt; spreaker; spring boot; spring
    security; springfield pipeline; springfield school district 186; springhill suites; sprint; sprottenflotte; sprouts
    farmers market; sptrans; spudbar; spur; spx express; spyder ide; sqdc; sqlalchemy; sqlite; sqm; sqrups; square enix;
    square habitat; squarespace; srd; srd reseaux de distribution; sre utility solar 1; srg ssr; sri krishna sweets; srm
    jaskołka; ssangyong; ssc; ssc karlsruhe; ssc karlsruhe e.v.; sse; sse ireland; sse power distribution; sse renewables;
    sse thermal; ssen transmission; ssm health; ssm health care; ssrn; sst; st austell brewery; st christopher's c of e; st
    christopher's inn; st christopher's inns; st john ambulance; st john ambulance england; st john ambulance in wales; st
    john ambulance northern ireland; st john ambulance nt; st john ambulance wa; st margaret's hospice care; st pierre's
    sushi; st-hubert; st-hubert express; st. catharines transit; st. charles area transit; st. charles community unit school
    district 303; st. charles health system; st. franziskus-stiftung munster; st. galler kantonalbank; st.
    gallisch-appenzellische kraftwerke; st. john; st. john ambulance ireland; st. john outlet; st. joseph drug; st. louis
    bar & grill; st. petersburg pharmacies; st. regis; st. regis hotels & resorts; st. vincent de paul thrift store;
    st.george; st1; sta travel; staatsbosbeheer; stabilita; stabilita, d.d.s.; stabus; stack infrastructure; stack overflow;
    stackbit; stackblitz; stackedit; stackhawk; stackshare; stad antwerpen; stad brugge; stad gent; stad halle; stad leuven;
    stad mechelen; stad roeselare; stadia; stadswerk 072; stadt aachen; stadt aachen - fb 37/feuerwehr; stadt ahlen; stadt
    alsdorf; stadt augsburg; stadt baden-baden; stadt bern; stadt bielefeld; stadt bludenz; stadt bonn; stadt bremervorde;
    stadt bruhl; stadt butzbach; stadt chemnitz; stadt dietikon; stadt dornbirn; stadt dorsten; stadt duisburg; stadt duren;
    stadt erfurt; stadt eschweiler; stadt essen; stadt frankfurt am main; stadt freiburg; stadt freising; stadt
    gelsenkirchen; stadt giessen; stadt gladbeck; stadt goslar; stadt graz; stadt graz - abteilung fur grunraum und
    gewasser; stadt halle; stadt hamm; stadt hanau; stadt heidelberg; stadt herford; stadt herne; stadt herzogenrath; stadt
    homberg; stadt horb; stadt hoxter; stadt innsbruck; stadt jena; stadt kamp-lintfort; stadt karlsruhe; stadt koln; stadt
    krefeld; stadt krems; stadt landshut; stadt langelsheim; stadt leipzig; stadt leipzig - amt fur jugend und familie;
    stadt leipzig amt fur schule; stadt leverkusen; stadt linz; stadt lorch; stadt ludenscheid; stadt ludwigshafen am rhein;
    stadt lunen; stadt luzern; stadt mainz; stadt mannheim; stadt metzingen; stadt moers; stadt morfelden-walldorf; stadt
    mossingen; stadt munchen; stadt munster; stadt neuss; stadt norden; stadt norderstedt; stadt nurnberg; stadt oberzent;
    stadt paderborn; stadt passau; stadt plauen; stadt rodgau; stadt ronnenberg; stadt rossleben-wiehe; stadt russelsheim am
    main; stadt sankt augustin; stadt schwabisch gmund; stadt seelze; stadt singen; stadt speyer; stadt steyr; stadt
    stolberg; stadt stuttgart; stadt trier; stadt troisdorf; stadt uebigau-wahrenbruck; stadt ulm; stadt und land; stadt
    uslar; stadt velbert; stadt wadenswil; stadt weimar; stadt weinstadt; stadt wien; stadt wiesbaden; stadt willich; stadt
    winnenden; stadt witten; stadt wolfenbuttel; stadt wuppertal; stadt zurich, gud; stadt zurich, ssd, schulkreis glatttal;
    stadt zurich, ssd, schulkreis letzi; stadt zurich, ssd, schulkreis limmattal; stadt zurich, ssd, schulkreis
    schwamendingen; stadt zurich, ssd, schulkreis uto; stadt zurich, ssd, schulkreis waidberg; stadt zurich, ssd, schulkreis
    zurichberg; stadt zurich, ssd, sportamt; stadtauto bremen carsharing; stadtauto carsharing; stadtbackerei kamp; stadtbus
    weiden; stadtentsorgung potsdam; stadtentwasserung dresden; stadtentwasserung stuttgart; stadteregion aachen;
    stadtfriedhof gottingen; stadtgalerie witten; stadtische altenpflegeheime leipzig; stadtische altenpflegeheime leipzig
    ggmbh; stadtische betriebswerke luckenwalde; stadtische werke; stadtische werke angermunde; stadtische werke kassel;
    stadtische werke magdeburg; stadtischer abfallwirtschaftsbetrieb magdeburg; stadtischer verkehrsbetrieb esslingen am
    neckar; stadtjugendring augsburg; stadtmobil; stadtmobil berlin; stadtmobil hannover; stadtmobil karlsruhe; stadtmobil
    rhein-main; stadtmobil rhein-neckar; stadtmobil rhein-ruhr; stadtmobil stuttgart; stadtmobil sudbaden; stadtmobil trier;
    stadtpolizei zurich; stadtrad hamburg; stadtreiniger kassel; stadtreinigung hamburg; stadtreinigung leipzig;
    stadtreinigungs-, transport- und baubetrieb ludenscheid; stadtteilauto; stadtteilauto carsharing munster; stadtteilauto
    munster; stadtwerk am see; stadtwerk winterthur; stadtwerke aalen; stadtwerke achim; stadtwerke ahlen; stadtwerke
    ansbach; stadtwerke aschaffenburg; stadtwerke augsburg; stadtwerke bad aibling; stadtwerke bad homburg; stadtwerke bad
    reichenhall; stadtwerke bad salzuflen; stadtwerke baden-baden; stadtwerke barth; stadtwerke bayreuth energie und wasser;
    stadtwerke bebra; stadtwerke bielefeld; stadtwerke bochum; stadtwerke bonn; stadtwerke brixen; stadtwerke bruchsal;
    stadtwerke bruhl; stadtwerke brunsbuttel; stadtwerke buhl; stadtwerke dachau; stadtwerke dessau; stadtwerke detmold;
    stadtwerke duisburg; stadtwerke dulmen; stadtwerke dusseldorf; stadtwerke elmshorn; stadtwerke energie jena-possneck;
    stadtwerke erfurt; stadtwerke essen; stadtwerke evb huntetal; stadtwerke forchheim; stadtwerke frankenthal; stadtwerke
    furstenfeldbruck; stadtwerke garbsen; stadtwerke geesthacht; stadtwerke giessen; stadtwerke gluckstadt; stadtwerke goch;
    stadtwerke gorlitz; stadtwerke gottingen; stadtwerke greifswald; stadtwerke gronau; stadtwerke gutersloh; stadtwerke
    haltern; stadtwerke haltern am see; stadtwerke hamm; stadtwerke harsewinkel; stadtwerke heide; stadtwerke heidelberg;
    stadtwerke heidelberg netze; stadtwerke heilbad heiligenstadt; stadtwerke heilbronn; stadtwerke herborn; stadtwerke
    herne; stadtwerke ilmenau; stadtwerke ingolstadt; stadtwerke ingolstadt netze; stadtwerke iserlohn; stadtwerke itzehoe;
    stadtwerke jena; stadtwerke kaltenkirchen; stadtwerke karlsruhe; stadtwerke karlsruhe netzservice; stadtwerke kiel;
    stadtwerke klagenfurt; stadtwerke konstanz; stadtwerke kufstein; stadtwerke landshut; stadtwerke langen; stadtwerke
    lehrte; stadtwerke leinfelden-echterdingen; stadtwerke leipzig; stadtwerke lemgo; stadtwerke lengerich; stadtwerke
    lingen; stadtwerke lippstadt; stadtwerke lubbecke; stadtwerke lubeck; stadtwerke ludwigsburg-kornwestheim; stadtwerke
    ludwigsfelde; stadtwerke marburg; stadtwerke meerbusch; stadtwerke meran - azienda servizi municipalizzati di merano;
    stadtwerke munchen; stadtwerke munster; stadtwerke neumarkt; stadtwerke neumarkt in der oberpfalz; stadtwerke
    neumunster; stadtwerke neuruppin; stadtwerke neuss; stadtwerke neustadt an der weinstrasse; stadtwerke neuwied;
    stadtwerke norderstedt; stadtwerke nordfriesland netz; stadtwerke northeim; stadtwerke nurtingen; stadtwerke oberkirch;
    stadtwerke oldenburg in holstein; stadtwerke osnabruck; stadtwerke ostmunsterland gmbh & co. kg; stadtwerke
    pfarrkirchen; stadtwerke pforzheim; stadtwerke pirmasens; stadtwerke pirna energie; stadtwerke potsdam; stadtwerke
    quedlinburg; stadtwerke quickborn; stadtwerke radolfzell; stadtwerke rastatt; stadtwerke ratingen; stadtwerke rhede;
    stadtwerke rostock; stadtwerke roth; stadtwerke russelsheim; stadtwerke saarbrucken; stadtwerke saarlouis; stadtwerke
    schonebeck; stadtwerke schwaz; stadtwerke schweinfurt; stadtwerke schwetzingen; stadtwerke senftenberg; stadtwerke sh;
    stadtwerke sindelfingen; stadtwerke soest energiedienstleistungs; stadtwerke solingen; stadtwerke soltau; stadtwerke
    speyer; stadtwerke stassfurt; stadtwerke stendal; stadtwerke stralsund; stadtwerke stuttgart; stadtwerke tecklenburger
    land gmbh & co. kg; stadtwerke tornesch-netz; stadtwerke treuchtlingen; stadtwerke trier; stadtwerke troisdorf;
    stadtwerke tubingen; stadtwerke ulm/neu-ulm; stadtwerke union nordhessen; stadtwerke velbert; stadtwerke verden;
    stadtwerke verkehrsgesellschaft frankfurt am main; stadtwerke villingen-schwenningen; stadtwerke volklingen; stadtwerke
    waiblingen; stadtwerke walldorf; stadtwerke warendorf; stadtwerke wedel; stadtwerke weimar; stadtwerke weinheim;
    stadtwerke weinstadt; stadtwerke wernigerode; stadtwerke willich; stadtwerke witten; stadtwerke wolfenbuttel; stadtwerke
    worgl; staer; staffbase; stag shop; stagecoach cumbria and lancashire; stagecoach merseyside and south lancashire;
    stagecoach midlands; stagecoach south west; stagecoach west; stageline; stagetimer; stags; stamina taro; stan's donuts;
    stan's donuts & coffee; standaard boekhandel; standard chartered; standard chartered ghana; standard chartered korea;
    standard chartered pakistan; standard chartered taiwan; standard resume; standard solar; standardjs; stanford marguerite
    shuttle; stanford transportation; stange kommune; stangengruner muhlenbackerei; stanley steemer; stanleybet; stannum;
    stanton optical; stanwell; staples; staples canada; star academies; star bazaar; star mart; star rentals; star trek;
    starbaks; starbucks; starbucks reserve; starcar; stardock; stardog!s; starke backer; starline; staroil; staroil company
    limited; stars coffee; stars4all; starship; start people; start.gg; starting strength; startpage; startran; starts
    amenity; starz; statamic; state & liberty; state & liberty clothing; state & main; state bank of chile; state bank of
    india; state bank of para; state center of technological education paula souza; state committee of the republic of
    tatarstan for biological resources; state department of education; state ecu; state employees credit union of maryland;
    state farm; state forests; state ministry of health; state of connecticut; state of hawaii; state police directorate of
    lower austria; state security committee of the republic of belarus; statens vegvesen; station 24; station service
    e.leclerc; station u; stations-e; stationswerk; statista; statkraft; statkraft chile; statnett; statoil;
    statsforvalteren i agder; statsforvalteren i aust- og vest-agder; statsforvalteren i buskerud; statsforvalteren i
    finnmark; statsforvalteren i hedmark; statsforvalteren i hordaland; statsforvalteren i innlandet; statsforvalteren i
    møre og romsdal; statsforvalteren i nord-trøndelag; statsforvalteren i nordland; statsforvalteren i oppland;
    statsforvalteren i oslo og akershus; statsforvalteren i oslo og viken; statsforvalteren i rogaland; statsforvalteren i
    sogn og fjordane; statsforvalteren i sør-trøndelag; statsforvalteren i telemark; statsforvalteren i troms og finnmark;
    statsforvalteren i trøndelag; statsforvalteren i vestfold; statsforvalteren i vestfold og telemark; statsforvalteren i
    vestland; statsforvalteren i østfold; stattauto eg; statusbank; statuspage; statuspal; stavanger kommune; stavanger
    parkering; stavebni bytove druzstvo mir teplice; stavmat epitoanyag kereskedelem; stavmat stavebniny; stavo; stavro vind
    aktiebolag; stawag; staybridge suites; staycity; stayokay; stc; stde; steag; steag new energies; steag ruzgar suloglu
    enerji uretim a.s.; steak 'n shake; steak don; steak escape; steak gusto; steak miya; steam; steam deck; steamdb;
    steamworks; stedin; steelseries; steem; steemit; steers; stefanel; steiermarkische krankenanstaltengesellschaft m.b.h.;
    steiermarkische sparkasse; steiff; stein mart; steinberg; steinecke; steiner; steinkjer kommune; steirische wasserkraft-
    und elektrizitats; steiskal; stella mccartney; stellantis; stellar; stena renewable; stencil; stencyl; stendalbus;
    stephane plaza immobilier; stephensons of essex; stephentown spindle; stepping stone bookstore; ster-kinekor; steren;
    sternenback; sterns; steuerring; steve madden; steward health care; stewart's; stewart's shops; steweag; steweag-steg;
    stf; stg; stg. openbaar basisonderwijs duin- en bollenstreek; stib/mivb; stibus; stichting 'het driespan'; stichting
    bestuur openbaar onderwijs rotterdam; stichting confessioneel onderwijs leiden; stichting de maasveren; stichting
    floreer; stichting goois natuurreservaat; stichting meer primair; stichting obase; stichting prohles; stichting renn4;
    stichting sophia scholen; stichting speciaal onderwijs twente en oost gelderland; stichting twijs; stichting voor
    regionale zorgverlening; stichting vrijescholen ithaka; sticks'n'sushi; stiftelsen kanvas; stiftung alterswohnungen der
    stadt zurich; stiftung brandi; stiftung eben-ezer; stiftung fur schwerbehinderte luzern; stiftung hamburger offentliche
    bucherhallen; stiftung kornhausbibliotheken; stiftung mercator; stiftung rutimattli; stiftung zurcher
    gemeinschaftszentren; stiftung zurcher kinder- und jugendheime; stihl; stimulus; stinges; stinker; stinson; stirling
    ackroyd; stirling wind project; stis 67; stis 972; stitch it; stitches; stjørdal kommune; stk; stmicroelectronics; sto
    express; stock americain vermeersch; stockholm city bikes; stockholms kommun; stockholmshem; stockmann; stockx;
    stockyard hill wind farm; stoen operator; stokomani; stokrotka; stokrotka express; stokrotka market; stokrotka optima;
    stol i stul; stolichen avtotransport ead; stolichen elektrotransport ead; stolichki; stolichnye apteki; stolle;
    stolpreklam; stolychna; stone real estate; stonehouse pizza & carvery; stonehouse pizza and carvery; stoney river
    legendary steaks; stop & shop; stop cafe; stopanska banka a.d. bitola; stopanska banka ad - skopje; stopstalk; storage
    king; storage rentals of america; storagemart; storamerica; storamerica management; storck welt outlet; stord kommune;
    store space self storage; store street espresso; storebox; storquest self storage; storstockholms lokaltrafik;
    storyblok; storybook; stowarzyszenie metropolia poznan; stpl; strack & van til; stradivarius; stram; stran; strand;
    strandbags; strapi; strasbourg electricite reseaux; strassenverkehrszentrale baden-wurttemberg; strata manager; strava;
    straz graniczna; straz miejska zdw; streamlabs; streamlit; streamrunners; stredocesky kraj; stredoslovenska distribucna;
    stredoslovenska energetika; street beat; street burger; street fever; street one; street pizza; street shoes; stremio;
    stretch zone; stride rite; strike bowling bar; stripe; stripes; strock; stroili; stroili oro; stromnetz berlin;
    stromnetz steiermark; stromnetzgesellschaft herrenberg; stromversorgung angermunde; stromversorgung ismaning;
    strongswan; structube; strutt & parker; stryker; sts; stuart weitzman; stubhub; stuckey's; studenac; studienkreis;
    studio 3t; studio 88; stumptown coffee roasters; sturgeon aquafarms; stuttgart netze; style; style fashion; styleboxx;
    styled-components; stylelint; stylenanda; styleshare; stylus; styr & stall; styria s-bahn; sua xe; suavinex; sub; sub
    zero; subaru; subdued; sublime text; subra; subsecretaria de ambiente y espacio publico; subsecretaria de atencion
    primaria, ambulatoria y comunitaria; subsidio secretaria de educacion del gobierno del estado - asociacion civil;
    substack; subtitle edit; suburban mobility authority for regional transportation; suburban propane; suburbia;
    subversion; subway; suckless; sud express; sudameapteek; sudblick augenzentren; sudbury valley trustees; suddeutsche
    zeitung; sudtirol rad; sudtiroler sparkasse; sudwestbus; sudwestrundfunk; sue ryder; suez eau france; suez rv nord est;
    suez sud; suffolk constabulary; suffolk county transit; sugi pharmacy; suitest; suitsupply; suki hana; sukiya;
    sulakauri; sulbing; suldal kommune; sulgipe; sullivan nicholaides pathology; sullivan tire; sulphur river exploration;
    sulphur river gathering; suma; sumesa; summerset; summit metro parks; sumo; sumo logic; sumup; sun belx; sun life
    financial; sun loan; sun metro; sun mobile limited; sun store; sun want hotels; sunarp; sunbelt rentals; sunbridge;
    suncorp; sund & bælt; sundan; sundance; sundance catalog; sundi; sundongbao beef steak; sundrug; sundsvalls kommun;
    sunedison; sunfar; sunfleet; sunglass hut; suning.com; sunlight; sunndal energi nett; sunnfjord kommune; suno; sunoco;
    sunoco pipeline; sunpet; sunpoint; sunray wind; sunright tea studio; sunrise senior living; sunroute hotel chain; sunset
    grill; sunstate equipment; suntory; suntran; suomalainen kirjakauppa; suomen pakkauskierratys rinki; suomen punainen
    risti; supa quick; supa-roof; supabarn; supabarn supermarkets; supabase; supeco; super; super 8; super alps; super c;
    super che; super chedraui; super chix; super chix chicken & custard; super colchones; super cut; super dekk; super del
    norte; super dis; super drug himawari; super h mart; super hotel; super indo; super liquor; super metro; super sanchez;
    super selecto chedraui; super star car wash; super super congee & noodles; super supplements; super u; super user; super
    value; super vero; super wash; super zoo; super-pharm; superama; superapteka; superbet; superbiomarkt; superbrugsen;
    superbrugsen slagter; supercell; supercheap auto; supercito chedraui; superconti; supercor; supercor expres;
    supercrease; supercuts; superdino; superdrug; superdry; superior grocers; superior midstream; superissste; superkeukens;
    supermac's; supermarches; supermarket; supermercado covabra; supermercados bh; supermercados disco; supermercados disco
    del uruguay; supermercados mas; supermercati zazzeron; supermicro; superspar; supervalu; supervalue; superverd;
    supervia; supervielle; supplay; supplyco medical store; supplyco super market; supre; sur la table; surat kargo; sure
    hotel; sure hotel collection; sure hotel studio; surecharge; suremoov; surestay; surestay collection; surestay plus;
    surestay studio; surete du quebec; surete ferroviaire sncf; surf; surf coffee; surf life saving new zealand; surfshark;
    surgutneftegas; surrealdb; suruga-ya; surveymonkey; susco; suse; sushi express; sushi king; sushi market; sushi moji;
    sushi roll; sushi shop; sushi story; sushi sushi; sushi take out; sushi wok; sushi yama; sushidog; sushiko; sushipoint;
    sushishop; sushisom; susi renewable energy fund ii; sussan; susu & sons; susurluk enerji a.s.; sutter health; sutter
    walk-in care; sutterluty; suwag; suwag energie; suwer; suzanne grae; suzy shier; svaz ceskych a moravskych spotrebnich
    druzstev; svelte; svensk fastighetsformedling; svenska bio; svenska kraftnat; svenska kyrkan; svenska turistforeningen;
    sveriges vindkraftkooperativ ek for; svetofor; svg; svg.js; svgo; svgtrace; svit matrasiv; svitanak; svrz; svs vision;
    svt; svyaznoy; swagger; swapfiets; swaraj; swarco; swarm; swarovski; swatch; sway; swb; swb energie und wasser; swc; swe
    erfurt netz; swe stadtwerke erfurt gruppe; swe stadtwerke esslingen; sweaty betty; swedbank; swedegas; sweet chariot;
    sweet frog; sweet jesus; sweet7; sweetfrog; sweetgreen; sweethoney dessert; swell cycle; swensen's; swepco; swetenhams;
    swiat alkoholi; swiat ksiazki; swiat prasy; swiezyzna; swift; swig; swiggy; swing kitchen; swiper; swiss chalet; swiss
    life; swiss life select; swiss life select deutschland; swiss sense; swiss-belhotel; swiss-belinn; swisscharge;
    swisscom; swisscows; swissgas; swissgrid; swisslion takovo; swissotel; switch; switer; swk; swk stadtwerke
    kaiserslautern; swk stadtwerke kaiserslautern versorgungs-ag; swk stadtwerke krefeld; swkiel netz; swr; sws gneeves wind
    farm limited; sws knockacummer wind farm; swtch; swu stadtwerke ulm/neu-ulm; swu2go; syabuyo; syane; sybert; syd- og
    sønderjyllands politi; sydbank; syded du lot; sydela; syder; sydney tools; sydney trains; sydney water; sydsjællands og
    lolland-falsters politi; sydøstjyllands politi; sygnir; sykkeli; sylter verkehrsgesellschaft; sylvan; sylvan learning;
    sym; symantec; symbolab; syme05; symfony; symonds & sampson; sympany; symphony; sympy; syna; synaxon; synchro mobilites;
    syncthing; syndicat d'elimination des dechets de la haute lande; syndicat de destruction des ordures menageres de
    l'ouest du departement de l'eure; syndicat de l'energie de l'orne; syndicat de traitement des dechets du sud-est
    morbihan; syndicat de valorisation des dechets de la corse; syndicat departemental d'energie de l'allier; syndicat
    departemental pour l'elimination des dechets menagers et assimiles de la haute-vienne; syndicat departemental pour
    l'elimination des dechets menagers et assimiles du lot; syndicat inter-arrondissement de valorisation et d'elimination
    des dechets 59; syndicat interdepartemental mixte pour l'equipement rural; syndicat martiniquais de traitement et de
    valorisation des dechets; syndicat medocain pour la collecte et le traitement des ordures menageres; syndicat mixte a
    vocation unique pour la valorisation et l'elimination des om de haute-saone; syndicat mixte d'elimination des dechets de
    l'arrondissement de rouen; syndicat mixte de valorisation des ordures menageres loir et sarthe; syndicat mixte
    departemental des dechets de la dordogne; syndicat mixte du departement de l'oise; syndicat mixte du point fort;
    syndicat mixte intercommunal de collecte et de traitement des ordures menageres des pays de vilaine; syndicat mixte
    intercommunal pour la collecte et le traitement des ordures menageres sud-est 35; syndicat mixte nord dauphine;
    synergie; synergie maurienne; synergy hair; synevo; synevo moldova; synevo poland; synevo romania; synevo turkey; synevo
    ukraine; synlab; synology; synoptik; synovus; synsam; sysem; sysselmesteren pa svalbard; system76; systembolaget;
    systeme u; sytec; sytner select; sytral; sytral mobilites; sz infrastruktura; sz-infrastruktura; szczecinecka
    wypozyczalnia rowerow miejskich; szeged megyei jogu varos onkormanyzata ovodak igazgatosaga; szeged transport; szegedi
    hulladekgazdalkodasi nonprofit kft.; szegedi tavfuto kft.; szegedi vizmu zrt.; szimpatika; szolnok parkolas; szpital
    uniwersytecki collegium medicum uniwersytetu jagiellonskiego; søstrene grene; słoneczko; słoneczna; t a m trans
    spedition; t j hughes; t market; t mobile; t plus; t&t supermarket; t'cap; t'mm; t-bank; t-center; t-mobile; t-mobile
    austria; t-mobile polska; t-mobile us; t-zone; t. hansen gruppen; t. m. lewin; t. sn; t.c. cevre, sehircilik ve iklim
    degisikligi bakanlıgı; t.c. meb; t.c. milli egitim bakanlıgı; t.j. maxx; t.m.lewin; t5 data centers; ta-da!; tab; tabak
    valmont; tabaktrafik; tabelog; table table; tablecheck; tachikawa bus; taco bar; taco bell; taco bell cantina; taco
    bueno; taco cabana; taco casa; taco del mar; taco john's; taco mayo; taco mundo; taco palenque; taco time; taco time
    northwest; tacombi; tacotime; tacotote; tadao; taesa; taetea; tafe nsw; tafe queensland; tafe south australia; tafe
    victoria; tafel; tafel deutschland; tafjord kraftproduksjon; tag; tag heuer; tag pipelines norte; tag pipelines sur;
    taguig district i; taguig district ii; tahini's; tai po teppanyaki; tai'an bus; taichi graphics; taichi lang; taichung
    city bus; taigua; tails; tailscale; tailwind css; tainan city bus; taipei joint bus system; taipy; taiwan familymart;
    taiwan fresh supermarket; taiwan life; taiwan lottery; taiwan mobile; taiwan parking; taiwan realty estate; taiyakan;
    taiyo; taj; taj hotels resorts and palaces; takaken sunshine; takamatsu-kotohira electric railroad; takarakuji; take 5
    car wash; take 5 oil change; takko fashion; takos king; talbots; talend; talenthouse; talisman hire; tallinna
    haridusamet; tally weijl; talos; talos energy offshore; talos energy ventures; talos ert; talwalkars; tam autohof;
    tamaris; tambo+; tambunting; tamburi; tamilnad mercantile bank limited; tamiya; tamjai samgor mixian; tamjai yunnan
    mixian; tamoil; tamoil express; tampa bay rays; tampereen kaupunki; tampereen seudun ammattiopisto; tampermonkey;
    tamrex; tamse; tamtam; tanap; taneo; tanesco; tangedco; tanger outlets; tangerine; tangjiu convenience; tangled; tango;
    tanishq; tank & rast; tank ono; tank ono s.r.o.; tank s; tanka; tanke; tankpool24; tannery marketplace; tanning shop;
    tanqyou; tanstack; tantalizers; tante enso; tantransco; tanuki; tanzania electric supply company limited; tao-tao tea;
    taobao; tap hoa; tapas; tape a l'oeil; tape a l'œil; tapestry collection by hilton; tapi carpets; tapioca express;
    taquieria los comales; tar heel bikes; target australia; target optical; targobank; tarifverbund nordwestschweiz;
    tarnowski rower miejski; taro; tarocash; tarom; tarteaucitron; tartine et chocolat; tascombank; tashir pizza; tashu;
    tasmac; tasmanian land conservancy; tasmota; tasnetworks; tastafe; taste; tastea; tastee fried chicken; tastien burger;
    tasty crousty; tasty poke; taswater; tata; tata motors commercial vehicles; tata motors limited; tatenergo; tati;
    tatneft; tatnefteprodukt; tatra banka; tatte bakery & cafe; tatung 3c; tatuum; taumberger; taunton municipal lighting
    plant; taunus sparkasse; tauri; tauron; tauron dystrybucja s.a. oddział w czestochowie; tauron ekoenergia; tauron
    ekoenergia sp. z o.o.; tauron polska energia; tavria v; tavuk dunyası; taxassist accountants; taxbuzz; taytay sa
    kauswagan; taziki's mediterranean cafe; tbi money; tbike; tbooth wireless; tbs; tc oil pipeline operations; tc rot-blau
    regensburg; tc rot-blau regensburg e.v.; tc valkenswaard; tcat; tcby; tcc; tcdd; tcdd tasımacılık; tchibo; tchip; td
    ameritrade; tdb; tdc; tdc net; tdf; tdf fibre; tea & magic hand; tea shop; tea wg; tea-workstation; teag mobil; teal;
    tealca; tealive; team orange; team sauberes karlsruhe; team sportia; team telecom armenia; teamcity; teamlogic it;
    teamspeak; teamsport karting; teamviewer; teapresso bar; teb; teboil; tec; techcombank; techcrunch; techmart; technicke
    sluzby havirov; techniker krankenkasse; technische betriebe remscheid; technische betriebe velbert; technische
    universitat dresden; technische universitat ilmenau; technische werke ludwigshafen; technische werke naumburg;
    technische werke osning; technische werke schussental; technisches hilfswerk; techno boom; technobank; technodom;
    technological university of pereira; technomarket; technopoint; technopolis; techspace; tecneira; tecnicas; tecnocasa;
    tecnomat; tecnorete; teco; teco electric and machinery; ted baker; ted's coffee; ted's hot dogs; ted's montana grill;
    tedas; tedbus; tedcastles oil products; teddy's bigger burgers; tedi; tedox; teeamo; teegschwendner; teepublic;
    teespring; tefal; tegut; tegut...; tehno yizhak; tehnomanija; tehnomedia; teias; teika; teilauto; teilauto eg; teilauto
    neckar-alb; teilor; teknicar; teknikmagasinet; tekniska verken; tekniska verken i linkoping vind; teknosa; tekton;
    tekzen; tel energy limited; tel-o-fun; telangana state power generation corporation limited; telcel; telcell; telcell
    armenia; teld; tele 5; tele-quebec; tele2; telebec; telecentras; telecom; telecom armenia; telecom egypt; telecom italia
    mobile; telecom malaysia; telecom personal; telecomm-telegrafos; telefonica; telegram; telegraph; telekabel; telekom;
    telekom greece; telekom malaysia; telekom shop; telekom srbija; telemark fylkeskommune; telenergy; telenet; telenor;
    telenor denmark; telenor pakistan; telenor sweden; telenorbutikken; telepizza; telex; telhanorte; telia; telkom;
    telkomsel; tell-tex; telmex; telsim vodafone; telstra; teluru; telus; telus communications; temax; tembici colombia;
    tempero manero; temple of seitan; tempo; tempo bus; tempo by hilton; tempo, varuhus; tempo-team; tempocasa; temporal;
    temporis; tempur; tempur-pedic; ten seconds yunnan rice noodle; ten thousand villages; tenaga nasional; tenaska;
    tencent; tencent hy; tender greens; tendon tenya; tendranett; tennessee department of correction; tennessee department
    of environment and conservation; tennessee state parks; tennessee titans; tennet; tennet tso; tennis club du bassin de
    lons-le-saunier; tennis- und ski-club; tennisclub herford; tennova healthcare; tenpin; tenren's tea; tensio; tensio tn;
    tensio ts; tensorflow; teo; teodor; teol; tepco power grid; teplarny brno; ter auvergne-rhone-alpes; ter
    bourgogne-franche-comte; ter bretagne; ter centre-val de loire; ter fluo; ter hauts-de-france; ter nouvelle-aquitaine;
    ter pays de la loire; ter provence-alpes-cote d'azur; terabank; teracom; teradata; teratail; terega; terem; teremok;
    teremok cafe; terezvaros parkolas; teriyaki experience; teriyaki madness; terkenlis; terminal automatica sube; terminal
    for kids; termius; termo; termoenergetica; termopet; terna; terno; ternopiloblenergo; terpel; terra-gen; terraform;
    terraform arcadia; terranets bw; terranova; terre; terres du lauragais; terres touloises community of communes; terrible
    herbst; terrible's; terrible's diesel; territorial unit x; terrywhite chemmart; terstal; tertianum; terveystalo; tesco;
    tesco cafe; tesco expres; tesco express; tesco extra; tesco franchise stores cr; tesco metro; tesco mobile; tesco
    pharmacy; tescoma; teski; tesla; teso life; tesoro; testcafe; testin; testrail; teta; teta drogerie; tether; teufel;
    teufel audio; tex's chicken & burgers; texaco; texaid; texaid austria; texaid bulgaria; texaid collection; texaid
    deutschland; texaid hungaria; texas chicken; texas department of criminal justice; texas department of transportation;
    texas dmv; texas eastern transmission, lp; texas gas transmission; texas health; texas health resources; texas highway
    patrol; texas independent exploration; texas instruments; texas pipeline; texas roadhouse; texcycle; textile house for
    euro trade; textile reuse and international development; textileco; textpattern; textual; tezenis; tf value-mart; tfi
    bikes; tga; tgc renewables; tgc-1; tgg shelby assets; tgi fridays; tgjones; tgk-11; tgk-14; tgp; tgs; tgv cinemas; th
    medical; thai cafe; thai express; thai smile bus; thales; thalia; thames hospice; thames water; thane municipal
    transport; thangs; thank you mart; thankyou hotel; thanos; thansen; thc horn-hamm; thd 66; thd64; the 99 store; the
    academic bookstore; the academies for character and excellence; the algorithms; the alley; the athlete's foot; the baby
    factory; the baked bear; the bar method; the barbers; the bargain! shop; the barn; the beach boys; the bean; the
    beatles; the bed shop; the bed store; the beer store; the big; the bishops arms; the black eyed peas; the blues kitchen;
    the body shop; the bottle-o; the brass tap; the brick; the burger's priest; the buses of somerset; the byrds; the
    carpenters; the cellular connection; the cheesecake factory; the cheesecake shop; the chicken rice shop; the children's
    courtyard; the children's place; the chopped leaf; the co-operative food; the co-operative funeralcare; the coffee; the
    coffee bean & tea leaf; the commons; the conran shop; the container store; the conversation; the counter; the courier
    guy; the craft beer; the crazy store; the cumberland; the daily mail; the danish road directorate; the edinburgh woollen
    mill; the entertainer; the exercise coach; the face shop; the finals; the fire fighters charity; the fish & chip; the
    fix; the flame broiler; the food warehouse; the fragrance shop; the fresh market; the generics pharmacy; the gentlemen
    baristas; the good burger; the good guys; the grand lodge of tennessee; the great greek mediterranean grill; the grocery
    outlet; the groove train; the grumpy baker; the guess who; the gym; the halal guys; the hartford; the hippo; the
    hollies; the home depot; the hoxton; the hub; the human bean; the hussar grill; the ivy collection; the jalapeno tree;
    the japanese canteen; the joint chiropractic; the keg; the kickin' crab; the kooples; the langham; the lash lounge; the
    leela; the leela palaces, hotels and resorts; the little clinic; the little gym; the lock up; the luxury collection; the
    medicine shoppe; the melting pot; the mighty; the mission to seafarers; the mobile shop; the models resource; the movie
    database; the national grange; the national grange of the order of patrons of husbandry; the nature conservancy; the new
    town at saint charles; the niu; the north face; the nottingham; the odin project; the old spaghetti factory; the
    original factory shop; the original mattress factory; the originals access; the originals boutique; the originals
    collection; the originals relais; the originals residence; the paper store; the people; the perfume garden; the perfume
    shop; the pet hut; the picklr; the pizza bakery; the portland loo; the priory federation of academies; the pro shop; the
    rameshwaram cafe; the rapid; the raquet club of hattiesburg; the readshop; the real greek; the recruitment; the
    register; the reject shop; the ritz-carlton; the royal bank of scotland; the royal british legion; the royal parks; the
    salon at ulta beauty; the salon by instyle; the sebel; the shade store; the skin bar at ulta beauty; the smashing
    pumpkins; the sneaker factory; the sounds resource; the source; the southern co-operative; the space cinema; the
    spriters resource; the stand; the standard; the sting; the stone; the store; the storygraph; the sugarr & spice; the
    sugarr and spice; the supremes; the ten spot; the tile shop; the trustees of reservations; the unbound collection by
    hyatt; the university of edinburgh; the ups store; the venti; the vintage store; the vitamin shoppe; the warehouse; the
    webster; the westin; the who; the wine shop; the works; the works craft burgers & beer; the yard milkshake bar; theek 5;
    theh85; theisen's; thelins konditori; theobroma; theodore & pringle optical; theopharma; therapie clinic; therapydia;
    thermo fisher scientific; thessaloniki metro automatic; thiele; thin lizzy; thingiverse; think coffee; think kitchen;
    thinkpad; third planet windpower; third space; third wave coffee roasters; thirdweb; thiriet; thirsty camel; thirsty
    liquor; thiruvananthapuram city circular; thom browne; thomas cook; thomas philipps sonderposten; thomas sabo; thompson
    cat; thorntons; thousand trails; thprd; thrash!; threadless; threads; three austria; three f; three ireland; three
    rivers regional library system; three squirrels; three sweden; three uk; three.js; threema; threesixty pharmacy;
    thrifty; thrifty car rental; thrive pet healthcare; thrivent; thrivent financial for lutherans; thuga; thuga energie;
    thumbtack; thunder bay transit; thunderbird; thunderstore; thurgauer kantonalbank; thuringer energienetze; thuringer
    landesamt fur umwelt, bergbau und naturschutz; thuringer landesanstalt fur umwelt und geologie; thuringer polizei;
    thurplus; thwaites; thyme; thyme maternity; thymeleaf; thyssengas; thyssenkrupp steel europe; tia; tian laoshi; tianjin
    bus; tianlala; tibi; tic; ticea; ticket privatresor; ticket tailor; ticketmaster; ticktick; tidal; tidb; tiddlywiki;
    tide; tide cleaners; tidyverse; tiefbauamt saarbrucken; tiefbauamt stuttgart; tien21; tiendas 3b; tiendas ara; tiendas
    d1; tierps kommun; tierra mia coffee; tietoevry; tiffany &; tigas; tigas-erdgas tirol; tiger mart; tiger sugar; tiger
    wheel & tyre; tigo; tigo bolivia; tigo colombia; tigo el salvador; tigo guatemala; tigota; tigre amico; tigre geant;
    tigros; tii; tijuana flats; tiki; tiktok; tilbords; tile; tile africa; tile giant; tillys; tilt renewables; tim fibra;
    tim ho wan; tim hortons; timberland; time kommune; times mobility; times parking; times supermarkets; times24;
    timescale; timewise; timezone; timothy's; timothy's world coffee; timpson; timra kommun; tin tin drugstore; tinambacan
    district i; tinambacan district iii; tinder; tindie; tinetz; tinetz-stromnetz tirol; tinetz-tiroler netze; tink;
    tinkercad; tino rangatiratanga flag; tinq; tinseltown; tinyfish; tinygrad; tinyletter; tip top tailors; tip travel;
    tipico; tipness; tipsport; tire choice; tire discounters; tire pros; tire warehouse; tires plus; tirex petrol; tiroler
    netze; tisak; tisseo; tissot; tistory; titan; titi papiernictvo; title; titlemax; titsa; tiv taam holdings 1; tiwag; tj
    hughes; tj maxx; tjessinga windenergie b.v.; tk maxx; tkk fried chicken; tlc laser eye centers; tldraw; tlp mobilites;
    tma; tmbthanachart bank pcl.; tml pathology; tmpoint; tmt; tmux; tmz; tneb; tngo; tnk-bp; tnt; tnt fireworks; toast box;
    tobacco dc; tobaccoland; tobaccoland automatengesellschaft; tobu bus; tobu store; toby carvery; toby's estate; tod's;
    todis; todoist; todomoda; todtglusinger sportverein; tog24; toggl; toggl track; togo's; tohm; toho cinemas; toi toi; toi
    toi & dixi sanitarsysteme; tok&stok; tok&stok compact; tok&stok studio; toka; tokeny.store; tokic; tokmanni; tokou
    store; toks; tokyo metro; tokyo metropolitan bureau of transportation; tokyo metropolitan government board of education;
    tokyo smoke; tokyo suburban area; tokyo tokyo; tokyo-city; tokyobike; tokyu bus; tokyu store; toledo edison; tolia;
    toll; toll collect; toll operations division of the texas department of transportation; tollens; tom &; tom ford; tom
    lee music; tom market; tom n toms; tom tailor; tom thumb; tom thumb food & pharmacy; tom&co; tom's world; tomegas; toml;
    tommi's burger joint; tommy bahama; tommy hilfiger; tommy hilfiger b.v.; tommy hilfiger kids; tommy's express; tomod's;
    tomony; tomoro coffee; tomorrowland; tomra cleanaway; tomthumb; tomtom; ton paulus veerbedrijf; tonden; tong kee bao
    dim; tongrentang; toni & guy; tonkatsu; tonkotsu; tonus pharm; tony moly; tony roma's; tony's fresh market; toolstation;
    toom baumarkt; toot'n totum; top 10 holiday parks; top carpets & floors; top carpets and floors; top drogeria; top
    drogerie; top garage; top hair; top market; top oil company limited; top secret; top shop; top!; top.gg; topaz;
    topcoder; topeka metro; topgolf; topgun; toplane sarajevo; toplofikatsiya burgas; toplofikatsiya pernik; toplofikatsiya
    pleven; toplofikatsiya ruse; toplofikatsiya sliven; toplofikatsiya sofia; toplofikatsiya vratsa; topman; topper's pizza;
    toppers pizza; toppharm; topps tiles; tops at spar; tops pharmacy; tops pizza; topshop; topsport; topt; toptal; topten;
    tor browser; tor project; toranoana; torchy's tacos; torfs; torga optical; torikizoku; torisen; torizon; toromont cat;
    toronto hydro; toronto streetcar system; torpedo7; torrador; torrebici; torres strait islander flag; torrid; tortilla;
    tortini; toruntex; torvelo; tory burch; toshiba; tossed; tostao'; tot; total contact; total direct energie; total
    fitness; total marketing france; total tools; total wine; total wine & more; total wireless; totalenergies;
    totalenergies electricite et gaz france; totalenergies express; totalenergies marketing france; totalenergies
    renouvelables; totalhealth pharmacy; totally wicked; totally workwear; totalplay; totalsports; totto; tottus; totvs;
    tou's; touchstone imaging; touchstone medical imaging; touhula; toulouse metropole; toulouse school of economics;
    tourbox; tourneau; tours metropole val de loire; tous; tous les jours; tower hamlets tennis; tower loan; tower records
    japan; towercast; town fair tire; town of abingdon; town of alva; town of amherst; town of east hartford; town of
    gilbert; town of gillham; town of granite; town of grimsby; town of hempstead; town of inuvik; town of lincoln; town of
    manchester; town of milton; town of new windsor; town of north hempstead; town of perinton; town of poolesville; town of
    rye; town of saint john; town of steilacoom; town of sudbury; town of vienna; town of yarmouth; town pump; townends;
    towneplace suites; townhousing; township high school district 211; township high school district 214; township of
    langley; toymaster; toyoko inn; toyota oiden bus; toyota rent a car; toys r us; toys r us south africa; toytown;
    toyworld; toyzz shop; toyzzz; tp tea; tp-link; tpbank; tper; tpg telecom; tpl southtex midstream; tppd; tqdm; tr
    offshore; traccar; track&field; tractor & equipment; trade and development bank of mongolia; trade secrets; tradehome
    shoes; tradelink; trademark collection; trademark collection by wyndham; tradepoint; trader joe's; tradingview; trae;
    traefik mesh; traefik proxy; traffic scotland; trafic; traficon; trafiku urban; trafikverket; tragergemeinschaft tfk im
    ev. kk gutersloh; traid; trailforks; trainerroad; trainmore; trakt; trakya elektrik dagıtım; tram transport in omsk;
    tram transport in saratov; tram xang; trams in tula; tramwaje slaskie; tramwaje szczecinskie; tramwaje warszawskie;
    trango; trans adriatic pipeline; trans austria gasleitung; trans europa naturgas pipeline gmbh & co. kg; trans'80;
    trans'agglo; trans'cove; trans-landes; trans-net; trans-northern pipelines; transalpine olleitung in osterreich;
    transalpine olleitung in osterreich ges.m.b.h; transalta; transalta renewables; transalta wind; transammiak; transat
    travel; transavold; transba; transco clsg; transcom; transcomahue; transdev; transdev arles; transdev cso; transdev
    marne-la-vallee; transdev nimes; transdev niort agglomeration; transdev rhone-alpes interurbain; transdev royan
    atlantique; transdev saint-etienne; transdev senart; transdev sydney ferries; transdev vertrieb; transelec;
    transelectric; transelectrica; transemel; transener; transfort; transgironde; transglobe life; transgourmet; transgrid;
    transifex; transilien; transit authority of northern kentucky; transitgas; translink; transmetro; transmisora electrica
    del norte; transmission; transmission company of nigeria; transmissora alianca de energia eletrica; transmissora sul
    brasileira de energia; transnea; transneft; transnet; transnetbw; transnoa; transpa; transpennine express; transpetrol;
    transport authority of the territory of belfort; transport canberra; transport company of the town of ceske budejovice;
    transport du grand longwy; transport en commun du mans; transport for athens; transport for greater manchester;
    transport for ireland; transport for london; transport for nsw; transport for wales; transport for west midlands;
    transport scotland; transport victoria; transportadora brasileira gasoduto bolivia-brasil; transportadora de gas del
    norte; transportadora de gas del sur; transporte alicante metropolitano; transporte metropolitano de la plana;
    transporte publico de aragon; transportes coletivos do barreiro; transportes urbanos de cartagena; transports 64;
    transports bordeaux metropole; transports de l'agglomeration chatelleraudaise; transports de l'agglomeration de
    charleville-mezieres; transports de l'agglomeration de montpellier; transports en commun de la ville d'orange;
    transports en commun lyonnais; transports en commun region d'avignon; transports intercommunaux provence-alpes
    agglomeration; transports metropolitans de barcelona; transports quebec; transports region arlysere; transports urbains
    laonnois; transpower new zealand; transurb sa galati; transvilles; trapil; trasfer; trauerhilfe denk; travel money oz;
    travelcenters of america; traveler's coffee; travelex; travelodge; travelodge australia; travelodge uk; travelplanet.pl;
    travenetz; travis ci; travis perkins; travismathew; trawscymru; traxsource; trd; treasure factory; tredas; tredy; tree
    city usa; tree city usa flag; treebo trend; treebo tryst; treehouse; trefa; trek; trek resources; trekpleister; trello;
    trema; tremplin; tren maya; trend micro; trends; trenes argentinos; trenitalia; trenord; trentino trasporti;
    tresguerras; tresor public; tresorit; trespass; treyarch; trezor; trgocentar; trgostil; triaire; trianel; trianel
    windkraftwerk borkum gmbh & co. kg; trianel windkraftwerk borkum ii gmbh & co. kg; triangulo do sol; tribe; tribord
    sarl; tribute portfolio; tricare; tricentis; trieste trasporti; trifyl syndicat mixte departemental de valorisation des
    dechets menagers et assimiles du tarn; trigema; trigone; trilium; triller; trillertv; trimble; trimet; trimet bike &
    ride; trimet park & ride; trinitea3; trinity health; trinity metro; trinity operating; trinity river energy operating;
    trink & spare; trinkgut; trino; trio lekaren; trio lekarne; triola; trip.com; tripadvisor; triple m metal; tripura board
    of secondary education; tristan da cunha; tristar; tristar health; triumph; triumph motorcycles; trivago; triveni
    supermarket; triveni supermarkets; trivia; trivy; trmnl; trojan storage; trolleybuses in bryansk; trolleybuses in
    saratov; trolleybuses in tomsk; troms fylkeskommune; troms kraft produksjon; troms og finnmark fylkeskommune; tromsø
    kommune; trondheim bysykkel; trondheim havn; trondheim havn iks; trondheim kommune; trondheim kommune, miljøenheten;
    trondhjems asylselskap; trony; tropical smoothie cafe; trove; trpc; trt; tru; tru by hilton; true food kitchen; true
    kare; true north datacenters; true north goodwill; true religion; true value; true zero; truedan; truenas; truenorth;
    trueup; truffaut; truffle burger; trugreen; truist; truist financial; trulia; truly nolen; trung nguyen; trung nguyen
    coffee; trust for nature victoria; trusted shops; trustees of reservations; trustenergy; trustpilot; trustpower;
    trustwind; truworths; trv zrt; try it online; tryall; tryba; tryhackme; tryp; tryp by wyndham; trøndelag brann- og
    redningstjeneste iks; trøndelag fylkeskommune; ts-node; ts-technicke sluzby; ts-technicke sluzby, a.s; tsannkuen 3c;
    tsar khlib; tsb; tse sui luen jewellery; tshwane electricity; tsiran; tstransco; tsubohachi; tsui wah restaurant;
    tsukumo; tsuruha; tsuruya; tsutaya; ttl; ttm; ttpost; tu wien; tualatin valley fire & rescue; tub; tub meuse grand sud;
    tubby's; tubi; tuc; tuco; tudor; tudor watches; tudor's biscuit world; tuesday coworking; tuesday morning; tuff shed;
    tuffy; tuffy auto service centers; tuft & needle; tuhu; tui; tui reisecenter; tul; tully's coffee; tulp keukens; tumblr;
    tumi; tung wah group of hospitals; tuodi; tuolumne county transit; tupperware; turancar; turborepo; turbosquid; turk
    bankası; turk ekonomi bankası; turk kızılayı; turk telekom; turkcell; turkis; turkiye cumhuriyeti devlet demiryolları;
    turkiye finans; turkiye is bankası; turkiye petrolleri; turkiye tarım kredi kooperatif market; turku energia; turmol;
    turmstrom; turngemeinde schweinfurt 1848; turngemeinde schweinfurt 1848 e.v.; tursib; turso; tusass; tusbic; tuscaloosa
    county school system; tuta; tuti; tutor time; tutti pizza; tuttogiardino; tutuanna; tuv hanse; tuv hessen; tuv nord; tuv
    rheinland; tuv saarland; tuv sud; tuv thuringen; tuvisa; tuvr - urbanos de vila real; tuvturk; tuxedo computers;
    tuzobus; tv time; tv valkenswaard; tv4 play; tvo; tvoe; tvs; tween brands; twente milieu; twenty; twentyfourseven; twg
    tea; twice the ice; twilfit; twin liquors; twin peaks; twinkly; twinmotion; twinset; twinset milano; twistee treat;
    twisters; twisto; twitch; twitter; two dot wind; two down; two hands corn dog; two men and a truck; twoj market; twsrad;
    txik txak; typeform; typeorm; typer; typescript; typo; typo3; typst; tyremart; tyreplus; tyrepower; tyskie linie
    trolejbusowe; tzomet sfarim; tøjeksperten; tønsberg kommune; u express; u mobile; u select; u-bike; u-haul; u-ov;
    u-save; u-save car & truck rental; u-space; u-stal; u-stor-it; u-store; u-tram; u-trust; u.go; u.s. bancorp; u.s.
    cellular; u.s. polo assn.; uab european energy lithuania; uab ignitis; uab kauno autobusai; uai farma; ubay i; ubay ii;
    ubay iii; ubaye serre valley-poncon community of communes; ubc security; ubeeqo; uber; uber eats; uberlandwerk erding;
    uberlandwerk gross-gerau; uberlandwerk leinetal; ubik; ubiquiti; ubisoft; ubitricity; ublock origin; ubreakifix; ubs;
    ubuntu; ubuntu mate; uc irvine health; uc san diego health; uc san diego health system; ucar; ucc; ucc ueshima coffee;
    ucell; ucharge; uci; uci cinemas; uci health; uci kinowelt; ucla health; ucla health system; uclouvain; ucom; ucommune;
    udacity; udemy; udf fuel; udim; udinebike; udon; udr; ueda cable vision; uem; ufc; ufc gym; uff; ufo furniture; ufs;
    ufuk enerjii elektrik uretim a. s.; uganda immigration; ugb; ugc; ugg; ugi; ugur eczanesi; uhl windkraft; uib; uic;
    uikit; uipath; ujbuda parkolas; uk car park management; uka; ukca; ukip; ukop; ukr-petrol; ukrgasbank; ukrnafta;
    ukrposhta; ukrsibbank; ukrtelecom; ukrzoloto; ulak; uling roasters; ulla popken; ullensaker kommune; ullensvang kommune;
    ulss 7 pedemontana; ulsterbus; ulta beauty; ultra; ultra liquors; ultra tune; ultragaz; ultralytics; ultramar; ultriplo;
    ulule; ulybka radugi; ulysse; umabike; umami; umass lowell; umatilla electric cooperative; umbraco; umbrel; umbrella;
    umea energi; umea kommun; uml; umut eczanesi; un - es; un jour ailleurs; un-ba; un-bc; un-bsol; un-rnce; un-seal; una
    hotels & resorts; unacademy; unareti; unbound collection; uncle john's; uncle tetsu's cheesecake; under armour; under
    armour youth; underscore.js; undertale; undiz; une; une heure pour soi; une piece en plus; unef; unes; unesco; unet;
    unhcr; uni; uni hobby; uni stuttgart; uni-prosperity; uni-prosperity lifestyle; unibail rodamco westfield; unibank;
    unibio; unicaja banco; unicef; unichem; unicode; unicom; unicoop firenze; unicoz; unicred; unicredit; unicredit bank
    russia; unicredit bulbank; unidas; unide; unieuro; unifi; uniform destination; unigaz; unilabs; unilabs bioct; unilever;
    unilians; unilink; unimarc; unimarkt; unimed; unimoni; unioil; unionbank; unionpay; uniper; uniper kraftwerke; unipol
    assicurazioni; unipolsai; uniprix; uniq; uniq clothing by checkers; uniqa; uniqlo; unir; unison; unistream; unitcom;
    united bank for africa; united brine pipeline; united carpets and beds; united colors of benetton; united dairy farmers;
    united farmers of alberta; united grocery outlet; united healthcare; united nations; united nations relief and works
    agency for palestine refugees in the near east; united rentals; united states army corps of engineers; united states
    bakery; united states bureau of land management; united states bureau of reclamation; united states coast and geodetic
    survey; united states customs and border protection; united states department of defense; united states geological
    survey; united supermarkets; united utilities; united wholesale mortgage; unitil; unitus; unitypoint health; univ;
    univerexport; universa; universal home; universal store; universal wind enerji elektrik uretim a.s.; universalna;
    universami; universidade de sao paulo; universitat bonn; universitat hamburg; universitat wien; universitats- und
    landesbibliothek sachsen-anhalt; universitatsbibliothek bern; universitatsbibliothek der freien universitat berlin;
    universitatsbibliothek der humboldt-universitat zu berlin; universitatsbibliothek der lmu munchen;
    universitatsbibliothek der rwth aachen; universitatsbibliothek der technischen universitat berlin; universitatsklinikum
    schleswig-holstein; universitatsstadt tubingen; universiti malaya; unjs; unleashed; unleashed by petco; unlicense; uno;
    uno chicago grill; uno fuel; uno pizzeria & grill; uno-x; unocss; unpkg; unraid; unreal engine; unrwa; unsere grune
    glasfaser; unsp milosrdni bratia, spol. s r.o.; unsplash; unstop; untappd; untuckit; uob; uobei; uoct; uoct o'higgins;
    uotami; up & running; upcl; upcloud; update fitness; upg; uphold; upim; uplabs; upm-kymmene; upmc; upmc health system;
    upp operating; upper crust; upplands-bro kommun; uppsala kommun; upptime; upshur rural electric cooperative; upstash;
    uptime kuma; upwest; upwork; uq mobile; ur medicine; ur medicine urgent care; ur&penn; ural bank for reconstruction and
    development; ural department for hydrometeorology and environmental monitoring; uralsib; uraltransgas; urban and
    suburban transport company of algiers; urban baristas; urban barn; urban bus network in zaragoza; urban kids; urban
    outfitters; urban planet; urban plates; urban rail transport; urbancard; urbanos de ourense; urbarser; urbasolar; urcove
    by hyatt; urcs; urner kantonalbank; urochester medicine; urola erdiko mankomunitatea; urola erdiko
    mankomunitatea/mancomunidad urola erdia; urssaf; urzad dzielnicy bemowo m.st.warszawy; urzad miasta helu; urzad miasta
    olsztyna; urzad miasta opola; urzad miasta poznania; urzad miasta szczecin; us market; us storage centers; usa gasoline;
    usa pawn and jewelry; usa today; usaa; usachan cleaning; usaflex; usagain; usave; usb bochum; usb umweltservice bochum;
    usc; uscc; usedomrad; uservoice; usg; usmile; usps; usta donerci; ustra; ustra hannoversche verkehrsbetriebe; usługi
    komunalne miasta poznan; utah department of corrections; utah department of transportation; utah highway patrol; utah
    state parks; ute; ute bicicletas zaragoza; utile; utopia; utorrent; utrans; uttar pradesh power corporation limited;
    uttarakhand board of school education; uttarakhand power corporation limited; uw facilities; uw health; uw medicine; uz
    mainfranken; uzpost; v and b; v perfumes; v'lille; v-baumarkt; v-markt; v.h.s. europ; v/line; v2ex; va clinic; vaadin;
    vacheron constantin; vag verkehrs-aktiengesellschaft nurnberg; vaga pharm; vagabond; vagabond inn; vagabond wines;
    vagrant; vakantiexperts; vake; vakgarage; vakıf katılım; vakıfbank; val d'oise fibre; val de loire fibre; vala;
    valcarce; vale; valeco; valenbisi; valence romans agglo; valencia provincial firefighters consortium; valentine;
    valentino's; valerio's tropical bakeshop; valero; valero houston refinery; valero refining - texas; valiant; validus nrg
    aquilas assetco; vallarta; vallarta supermarkets; vallee de montmorency; vallee sud grand paris; vallen; valley crossing
    pipeline; valley regional transit; valley transit; valley view community unit school district 365u; valleybike; valmano;
    valmont cr; valnor; valor; valorant; valorem; valorlis; valorsul; valu-mart; value city furniture; value mobile; valve;
    valvoline; valvoline express care; valvoline instant oil change; van boxtel hoorwinkel; van boxtel hoorwinkels; van
    cleef & arpels; van dal; van der valk; van der valk hotel; van graaf; van halen; van heusen; van laack; van leeuwen ice
    cream; van schaik; vanada coffee; vancity; vancouver coastal health; vancouver whitecaps; vanden borre; vandesompele;
    vanessa bruno; vango; vanguard operating; vanharen; vanilla extract; vantaan energia sahkoverkot; vantaan kaupunki;
    vantage data centers; vapecity; vapestore; vapiano; vapo; vapor; vapostore; varanger kraft; vardaga; vardex; varka;
    varme & bad; varmlandstrafik; varnamo kommun; varshets; varus; vasa fitness; vasa lekaren; vasa vind; vase zdravlje;
    vastkuststiftelsen; vastmanlands lokaltrafik; vastra gotalandsregionen; vatan bilgisayar; vaterstettener auto-teiler
    e.v.; vatsak; vattenfall; vattenfall europe; vattenfall incharge; vattenfall nederland; vattenvall; vaude; vault;
    vaultwarden; vauxhall; vaylavirasto; vbsp; vbulletin; vca animal hospitals; vcd; vcd carsharing aschaffenburg; vcub;
    vdb; vea; vea supermarkets; vean tattoo; vectary; vector; vector limited; vector logo zone; vectorworks; vediaud; veeam;
    veed; veepee; veg; vega carburanti; veganista; vegas; veggie grill; veiligheids- en gezondheidsregio gelderland-midden;
    veiligheidsregio brabant-noord; veiligheidsregio brabant-zuidoost; veiligheidsregio gelderland-zuid; veiligheidsregio
    groningen; veiligheidsregio limburg-noord; veiligheidsregio utrecht; veimonte; vein clinics of america; veitur; veja
    mate offshore project; vejdirektoratet; vel'in; vel'oh!; velam; veldvest; velektro; velespeed lefkosa; velez; velhop;
    velib' metropole; velibleu; velivert; velkoobchod orion; vellea home; velmart; velo; velo'+; velo'v; velo2; velobank;
    velobleu; velocite; velocity; velocity aachen; velog; veloleo; velolib; velomagg'; velospot; velostan'lib; velotm;
    velotoulouse; velvet taco; vencord; vendelectric; veneta cucine; veneti; venezuelan ministry of popular power for
    education; venezuelan red cross; venipak; venmo; ventis; vento energetikai villamosenergiatermelo kft.; vento ludens
    gmbh & co. kg; ventos de santo expedito energias renovaveis; ventotec; vents du kempt; ventuno - capo rizzuto; veolia;
    veolia eau; veolia energy varna; veolia uk; veolia umweltservice; veolia water; veon; ver.di; vera bradley; verabank;
    verbandsgemeinde aar-einrich; verbandsgemeinde adenau; verbandsgemeinde altenahr; verbandsgemeinde arzfeld;
    verbandsgemeinde bad ems-nassau; verbandsgemeinde bernkastel-kues; verbandsgemeinde birkenfeld; verbandsgemeinde
    bitburger land; verbandsgemeinde brohltal; verbandsgemeinde cochem; verbandsgemeinde daun; verbandsgemeinde gerolstein;
    verbandsgemeinde hunsruck-mittelrhein; verbandsgemeinde kelberg; verbandsgemeinde kirchberg; verbandsgemeinde kirner
    land; verbandsgemeinde konz; verbandsgemeinde kusel-altenglan; verbandsgemeinde landstuhl; verbandsgemeinde
    langenlonsheim-stromberg; verbandsgemeinde maifeld; verbandsgemeinde nahe-glan; verbandsgemeinde nordpfalzer land;
    verbandsgemeinde prum; verbandsgemeinde rengsdorf-waldbreitbach; verbandsgemeinde rhein-mosel; verbandsgemeinde
    rhein-selz; verbandsgemeinde rudesheim; verbandsgemeinde ruwer; verbandsgemeinde saarburg-kell; verbandsgemeinde
    schweich; verbandsgemeinde simmern-rheinbollen; verbandsgemeinde sudeifel; verbandsgemeinde thalfang am erbeskopf;
    verbandsgemeinde traben-trarbach; verbandsgemeinde trier-land; verbandsgemeinde vordereifel; verbandsgemeinde
    wittlich-land; verbandsgemeindewerke dahner felsenland; verbund; verbund green power deutschland; verbundvolksbank owl;
    vercel; verdaccio; verdal kommune; verdo; vereinigte lohnsteuerhilfe; vereinigte stadtwerke; vereinigte stadtwerke netz;
    vereinte dienstleistungsgewerkschaft; verejna zelen mesta brna; vereniging natuurmonumenten; vergolst; verhage;
    verimark; veritas; verizon; verizon virginia; verizon wireless; verizon wireless of the east lp; verkehrsbetrieb
    liechtensteinmobil; verkehrsbetrieb potsdam; verkehrsbetriebe karlsruhe; verkehrsbetriebsgesellschaft passau;
    verkehrsclub deutschland; verkehrsgemeinschaft altotting; verkehrsgemeinschaft garmisch-partenkirchen;
    verkehrsgemeinschaft landkreis muhldorf; verkehrsgemeinschaft nordost-niedersachsen; verkehrsgemeinschaft region
    ingolstadt; verkehrsgesellschaft sudharz; verkehrsgesellschaft vorpommern-rugen; verkehrsunternehmen wartburgmobil;
    verkehrsverbund oberlausitz-niederschlesien; verkehrsverbund rhein-neckar; verkehrsverbund vorarlberg; verlag manias;
    vermilion rep; vermont agency of transportation; vermont department of forests, parks & recreation; vermont department
    of motor vehicles; vermont dmv; vermont electric cooperative; vermont transco; verneomradestyret for
    setesdal-vesthei-ryfylkeheiane; vernomradestyret for oksøy-ryvingen og flekkefjord landskapsvernomrader; vernon e.
    faulconer; vernyy; vero cafe; vero moda; verona bike; veronika; versace; versaco; versero; versorgungsbetriebe hann.
    munden; versorgungswerke heddesheim; vertbaudet; vertiche; vertu; very thai; vesko; vespa; vest-telemark brannvesen;
    vest-telemark kraftlag; vestall; vestel; vestfold fylkeskommune; vestfold og telemark fylkeskommune; vestland
    fylkeskommune; vestopazzo; vestsjællands brandvæsen; veterans of foreign wars; vetiq petcare; vetis; vets for pets;
    vets4pets; veturilo; vevig; vew; vexxhost; vezica; vfairs; vfs global; vgf; vgh; vgh versicherungen; vgs mbh; vh1; via
    rail; viacor charity; viada; viadeo; viagens abreu; viajes el corte ingles; vianney; vianor; vianova; viaplay; viarama;
    vib; vib's; viba; viber; viblo; vibra energia; vibra hotels; vic health; vicente lopez patrulla; vichy communaute;
    vicinity centres; vicomte a; vicroads; victoria's secret; victoriabank; victoriametrics; victorian department of
    education and training; victorico's; victory lab; victory liner; victra; vida e caffe; vidacaixa; vidal supermercados;
    videnov furniture; video only; videotron; vie de france; vienna hotels; vienna public libraries; vienna university of
    economics and business; vienne condrieu agglomeration; viesgo; viesgo distribucion electrica; viesgo renovables s.l.u;
    viesgo renovables, s.l.u.; vietabank; vietcombank; vietinbank; vietnam electricity; viettel store; view altte; viewcard;
    vigicrues; vigili del fuoco; vihdin kunta; vijay sales; vik dobrich; vik gabrovo; vik haskovo; vik iovkovtsi; vik
    kardzhali; vik lovech; vik montana; vik pazardzhik; vik pernik; vik pleven; vik plovdiv; vik razgrad; vik ruse; vik
    shumen; vik silistra; vik sliven; vik smolyan; vik stara zagora; vik targovishte; vik vratsa; vik yambol; viken
    fylkeskommune; vikunja; vila; vilebrequin; vilet; viljandi energiabaas ou; villa madina; village cinemas; village
    hotels; village inn; village of bourbonnais; village of fayetteville; village of south holland; village of waunakee;
    villarica; villasport; villaverde; ville & medias; ville d'ales; ville d'amiens; ville d'anglet; ville d'antibes; ville
    d'asnieres-sur-seine; ville d'istres; ville de arue; ville de bar-le-duc; ville de bellerive-sur-allier; ville de
    besancon; ville de blois; ville de boisbriand; ville de bourges; ville de bruxelles - stad brussel; ville de caen; ville
    de champigneulles; ville de charleroi; ville de charleville-mezieres; ville de clermont-ferrand; ville de cognac; ville
    de colmar; ville de courbevoie; ville de cusset; ville de feurs; ville de fontaine; ville de gap; ville de gatineau;
    ville de geneve; ville de grenoble; ville de la rochelle; ville de laval; ville de levis; ville de liege; ville de
    lille; ville de limoges; ville de lons-le-saunier; ville de loos; ville de lyon; ville de mamoudzou; ville de marseille;
    ville de mer; ville de montpellier; ville de montreal; ville de mulhouse; ville de nantes; ville de neuville-sur-saone;
    ville de nice; ville de nicolet; ville de nimes; ville de nogent-sur-marne; ville de papeete; ville de pau; ville de
    pirae; ville de punaauia; ville de quebec; ville de reims; ville de rennes; ville de romainville; ville de rouen; ville
    de royan; ville de saint-denis; ville de saint-etienne; ville de saint-jean-de-luz; ville de saint-louis; ville de
    saint-nazaire; ville de saint-priest; ville de seraing; ville de sevran; ville de tournus; ville de vandœuvre-les-nancy;
    ville de vaulx-en-velin; ville de vevey; ville de vichy; ville de villeneuve d'ascq; ville de vincennes; ville de vitre;
    ville de voiron; ville de yutz; ville du havre; ville du mans; villeo-retzeo; villeroy & boch; villo!; vilniaus viesasis
    transportas; vim; vimeo; vimeo livestream; vince.; vincent's; vinci; vindin kalax ab/oy; vineland municipal electric
    utility; vineyard vines; vinfast; vinmonopolet; vinnies; vinnytsiaoblenergo; vino hruska; vino levice; vino volo;
    vino&vino; vintage inns; vinted; vinted go; vinzenzmurr; violence against women and children desk; vips; virgin; virgin
    active; virgin atlantic; virgin holidays; virgin hotel; virgin hotels; virgin money; virgin money uk; virgin plus;
    virginia abc; virginia department of conservation and recreation; virginia department of corrections; virginia
    department of game and inland fisheries; virginia department of motor vehicles; virginia department of transportation;
    virginia department of wildlife resources; virginia dmv; virginia railway express; virginia tech; viridor; virsi; virta;
    virtual railfan; virtualbox; virustotal; visa; vishal mega mart; visilab; visiocom outdoor; vision; vision express;
    vision plus; vision source; visionlab; visions electronics; visionworks; visionworks of america; vissi; vistula; visual
    paradigm; visuest; visx; vita; vita liberte; vita nova reformhaus; vitakustik; vitalant; vitaldent; vitalia reformhaus;
    vitalis; vitalur; vitamin; vitamin world; vitaminstore; vitanas; vitasoy; vitens; vitens/jointhepipe; viteos; vitepress;
    vitess; vitest; vitorog; vitsyebskenerga; vittoria assicurazioni; vitusapotek; viu; viva; viva armenia; viva billa; viva
    cafe; viva credit; viva home; viva luzern; viva wallet; vivacom; vivagym; vival; vivaldi; vivantes; vivaqua; vivara;
    vivari; vive; viveco; vivibanca; vivino; vivint; vivo; vkg elektrivorgud; vkusno i tochka; vkusvill; vkw vlotte; vlaams
    internationaal centrum; vlaams inzamel centrum textiel; vlaamse milieumaatschappij; vlaamse overheid; vlc media player;
    vleemo; vllm; vmware; vnog; vocelli pizza; voco; vodacom; vodacom 4u; vodacom congo; vodacom lesotho; vodacom
    mocambique; vodacom tanzania; vodafone; vodafone deutschland; vodafone egypt; vodafone germany; vodafone idea; vodafone
    italia; vodafone italy; vodafone portugal; vodafone turkey; vodafone turkiye; vodafone ukraine; vodafoneziggo;
    vodosnabdyavane i kanalizatsiya - vidin; voelkner; vog coiffure; vogele shoes; void linux; voies navigables de france;
    voip.ms; voisin; vojenska zdravotni pojistovna ceske republiky; volanbusz; volcom; volfoni; volg; volia; volksbank;
    volksbank cologne bonn; volksbank koln bonn eg; volksbank mittelhessen; volksbank westmunsterland; volkssolidaritat;
    volkssolidaritat leipziger land/muldental e.v.; volkswagen; volkswagen commercial vehicles; volkswind; volkswind france;
    volkswohnung; volna; volpes; volt; volta; voltalia; voltiva; voltrun; volunteer energy cooperative; volunteers of
    america; volvo; volvo cars; volvo on demand; volvo trucks; volynoblenergo; vomar; vomfass; von allworden; von poll
    immobilien; von poll real estate; vonage; vonett; vons; voo; voodoo doughnut; vopak; vorarlberger energienetze;
    vorarlberger netze; vores elnet; voron design; vorwerk; voss energi; voss herad; votre marche; voulez-vous;
    vousfinancer; vovk; vowpal wabbit; vox; voxel; voy con energia; vpbank; vpz; vrchat; vrijescholen athena; vrnnextbike;
    vrs next b.v.; vrtucar; vsb energies nouvelles; vsco; vscodium; vse; vse net; vseinstrumenti.ru; vseobecna uverova
    banka; vseobecna zdravotna poistovna; vtb; vtb armenia; vtex; vtm mannheim; vtnz; vub banka; vue; vue.js; vuetify;
    vueuse; vulco; vulkan; vulpia; vultr; vumacam; vuori; vuso; vvo fahrausweise; vvs; vy buss; vy flygbussarna; vy tag;
    vychodoslovenska distribucna; vychodoslovenska energetika; vychodoslovenska vodarenska spolocnost; vynoteka; vyond; vyp;
    vzmb; w hotels; w&t offshore; w. kruk; w. w. grainger; w3schools; waardlanden; waat; waba grill; wacky warehouse; waco
    transit system; wacoal; wacom; wadworth; wafacash; wafelek; waffle cabin; waffle factory; wagamama; wagas; wagenborg;
    wagmi; wagner cat; wagrowiecki rower miejski; wagtail; wahaca; wahlburgers; wahoo's fish taco; wails; waitomo; waitrose;
    wajos; waka kotahi; wakacje.pl; wakatime; wake county public school system; walbusch; walbusch walter busch; waldo's;
    waldorf astoria; waldorf astoria hotels and resorts; wales & west utilities; walgreens; walgreens healthcare clinic;
    walkabout; walking on a cloud; walkman; walkrys security; wall street english; walla walla district, u.s. army corps of
    engineers; wallabag; wallace bishop; wallbe; wallenborn windpark waltersdorf i gmbh & co. kg; walletconnect; wallis;
    wallis cinemas; walmart; walmart de mexico y centroamerica; walmart express; walmart neighborhood market; walmart
    pharmacy; walmart supercenter; walmart supercentre; walmart wireless; waltermart; wancom; wanda cinemas; wang yuwang ka;
    wannon water; want want; wantedly; wapda; wappalyzer; warawara; warby parker; ward's; ward's restaurant; warehouse;
    warehouse shoe sale; warehouse stationery; warhammer; warmeversorgung offenburg; warp; warpoint; warren cat; warren
    james; warrens bakery; warrington's own buses; warrior; warta; warung kopi; warung makan; wasabi; wasgau; wash; wash me;
    wash world; washington department of fish and wildlife; washington nationals; washington state department of
    corrections; washington state department of natural resources; washington state department of transportation; washington
    state ferries; washington state patrol; washington wizards; washington-st. tammany electric cooperative; washman;
    washoku sato; washtec; washy; wasmcloud; wasmer; wasser- und schiffahrtsverwaltung; wasserstrassen- und schifffahrtsamt
    elbe-nordsee; wasserverband eifel-rur; wasserverband gifhorn; wasserversorgung bayerischer wald; wasserwacht; wasserwerk
    mindelheim; wasserwerke zug; wasserwirtschaftsamt bad kissingen; waste connections; waste management; waste4think;
    watahan home aid; watami; watanabe lemon; watchhouse; watchtower; water mission; water supply of new york; water-link;
    waterbedrijf groningen; watercare; waterleiding maatschappij limburg; waterlink; waterloo north hydro; watermill
    express; waternet; waternsw; waterschap hollandse delta; waterschap rivierenland; waterschap scheldestromen;
    waterstones; watertaxi rotterdam; watertown municipal utilities; watis; watsons; watt+volt; wattpad; waukegan community
    unit school district 60; waukesha metro transit; wawa; waxholmsbolaget; way mart; wayback burgers; waybler; wayland;
    wayne's coffee; waypoint convenience; waze; wazirx; wbi energy transmission; wccls; wdp; wds; we buy any car; we drive
    solar; we energies; wear os; weasyl; web awesome; web windenergie; web.de; web3.js; webassembly; webauthn; webbers;
    webcam.gelderland.nl; webcam.nl; webcamera; webcomponents.org; webdriverio; webex; webflow; webgl; webgpu; webhallen;
    webhallen sverige; weblate; webmin; webmoney; webpack; webrtc; websterbank; webstorm; webtoon; webtrees; webuycars;
    wechat; wedome; weekday; weekend max mara; wefix; wegame; wegener center fur klima und globalen wandel; wegmans; wegmans
    pharmacy; wego; wehde wind energie; weichert, realtors; weigel's; weights & biases; weihai bus; weird fish; weis; weis
    gas n' go; weisgerber umweltservice; weisser ring; welcome break; welcome to the jungle; weld exploration; weldom;
    weldricks; weldricks pharmacy; welgevonden estate; welkoop; well pharmacy; wellcome; wellensteyn; wellensteyn
    international gmbh & co. kg; wellent; wellfound; wellhaven; wellhaven pet health; wellington electricity; wellington
    water; wellness forever; wellness forever pharmacy; wellnow urgent care; wells fargo; wells fargo advisors; wellwise;
    wellyou; wels strom e-mobil; welt hunger hilfe; weltbild; wemag; wemag netz; wemo; wempe; wendy's; wendy's milk bar;
    wenea; wenzel's; werbe fabry; weread; wereld missie hulp; wereldwinkel; werner genzwurker elektrotechnik; werrabus;
    wesbanco; wesco; wesernetz; wesernetz bremen; wesernetz bremerhaven; weshoes; wesoła pani; wessex water; wessex water
    refill; west 49; west aurora public school district 129; west central electric cooperative; west coast center manche
    community of communes; west coast self-storage; west cornwall pasty; west elm; west marine; west openbaar onderwijs;
    west texas gas utility; west virginia department of transportation; west virginia division of natural resources; west
    virginia dmv now; west virginia dnr; west yorkshire passenger transport executive; west49; westbound solar; westchester
    county police rtc/intelligence regional and national data sharing; westech; westenergie; westenergie bucherschrank;
    westenergie metering; westermeerwind b.v.; western cape department of health; western dental; western dental kids;
    western diagnostic pathology; western gas interstate; western mahua; western sizzlin'; western states cat; westernport
    water; westerschelde ferry; westfalen; westfalen weser ladeservice; westfalen weser netz; westfriese bibliotheken;
    westin hotels & resorts; westinghouse; westland infra; westmont community unit school district 201; westnetz; westpac;
    westpower; westside; wetherspoon; wetransfer; wetteraukreis; wetterskip fryslan; wetzel's pretzels; wework; weylandts;
    wezterm; wgpu; what3words; whataburger; whatcom county library system; whatsapp; wheatland wind project; wheel works;
    wheeler cat; wheeling community consolidated school district 21; wheeltek; wheelup; when i work; whistler transit
    system; whistles; whitcoulls; white cross bolzano; white essence; white express; white house black market; white marlin
    operating; white spot; white stuff; whitebikes; whitehorn solar; whitehorse transit; whitehouse & continental linen;
    whittard of chelsea; whole foods market; whsmith; wibra; wichita falls isd; wichita transit; wickes; wico; wien energie;
    wiener berufsrettung; wiener feinbacker heberer; wiener feinbackerei heberer; wiener linien; wiener netze; wiener
    stadthalle; wiener stadtische versicherung; wienerroither; wienerschnitzel; wienmobil rad; wierzejki; wightfibre; wiiiz;
    wiki.gg; wiki.js; wikibooks; wikidata; wikileaks; wikimedia commons; wikipedia; wikiquote; wikisource; wikiversity;
    wikivoyage; wiky; wilco; wilcon depot; wild & the moon; wild bean cafe; wild birds unlimited; wild wing; wildberries;
    wildberries armenia; wildberries georgia; wildorado wind 1; wilko; willamalane; willcom; william h. brown; williams
    fresh cafe; williams mlp operating; williams-sonoma; willmar municipal utilities; willmart; willmobil; willscot; willys;
    wilma wunder; wilmette public schools district 39; wilson communications; wilson parking; wilsons leather; wimpy;
    wimpy's diner; wimpys diner; winamp; winbet; winchell's donuts; wind field korytnica sp. z o.o.; wind tre;
    windenergiepark heidenrod; windermere real estate; windkraft rp errichtungs- und vertriebs-gmbh & co. kg; windkraft
    simonsfeld; windlab; windle international uganda; windmullerei; windmw; windpark biere ii gmbh & co. kg renditefonds;
    windpark de drentse monden en oostermoer; windpark golzow; windpark grossvargula gmbh & co. kg; windpark hanze; windpark
    heidenrod; windpark kirchberg gmbh & co. kg; windpark krammer; windpark kubbeweg; windpark kubbeweg bv; windpark
    markische heide; windpark n33 / eekerpolder; windpark n33 / vermeer; windpark nordsee ost; windpark obhausen/nemsdorf
    gmbh & co. kg; windpark rethwisch; windpark vermeer bv; windsurf; wine; wine rack; wine&spirits; winelab; winemark;
    winetime; wineworld; wing machine; wing zone; wingas gmbh & co. kg; wingate; wingate by wyndham; wingstop; wingstreet;
    wingsup!; wink; wink charging; wink to webster pipeline; winkworth; winmart; winmart+; winn-dixie; winnipeg transit;
    wintec autoglas; wintrust financial; winxo; wipark; wipro; wircon; wire; wireguard; wirelane; wireless zone;
    wirelesswave; wireshark; wirsol; wirsol solar; wirth exklusiv fenstertechnik; wirtschaftsbetrieb mainz;
    wirtschaftsbetriebe duisburg; wirtschaftsbetriebe oberhausen; wisconsin department of corrections; wisconsin department
    of natural resources; wisconsin department of transportation; wisconsin dnr; wise academies; wiseglass; wish; wissol;
    wistia; witchery; with wheat; witt weiden; wittmann; witty; wix; wizard; wizard by pearson; wm fahrzeugteile; wmata; wmd
    drents drinkwater; wmd drinkwater; wmf; wml limburgs drinkwater; woby haus; wog; wohnbau giessen; wohrl; wojas;
    wojewodzka stacja pogotowia ratunkowego w szczecinie; wojewodztwo dolnoslaskie; wok a holic; wok hey; wok to go; wok to
    walk; wolczanka; wolf river conservancy; wolford; wolfram; wolfram language; wolfram mathematica; wolfsburger
    abfallwirtschaft und strassenreinigung; wolle rodel; wolsdorff; wolseley; wolsztynski rower miejski; wolverine power
    cooperative; women'secret; wonderplace; wondershare; wondershare filmora; wonderwaffel; woo; woocommerce; wood county
    electric cooperative; woodcote; woodcote group a.s.; woodcraft; woodcraft supply; woodie's; woodridge school district
    68; woodspring suites; woodway bluebonnet pipeline; woolooga solar farm; woolworth; woolworths; woolworths metro;
    woolworths metro new zealand; woolworths metrogo; woolworths new zealand; woolworths supermarkets; woops!; wootea;
    wordpress; work world; work.life; workers' samaritan foundation germany; workfusion; workman; workout anytime;
    workplace; world alliance of ymcas; world class; world duty free; world finance; world food programme; world gym; world
    market; world tennis; world vision; worldbox; worldhotels; worldmark; worldmark by wyndham; worten; wow! mobile
    boutique; wow! momo; wowplug; wp engine; wp rocket; wpd; wpd onshore gmbh & co. kg; wpexplorer; wpo; wrapchic; wraps &
    wings; wreesmann; wren kitchens; write.as; wrocławski rower miejski; wsko; wsp; wsp global; wspolnota mieszkaniowa
    koszalinska 31; wspolnota mieszkaniowa koszalinska 32; wss; wsw mobil; wsw netz; wsw wuppertaler stadtwerke; wtc; wtg
    jameson; wtg south permian midstream; wu wien; wudongfeng; wumart; wuppertaler stadtwerke; wupperverband; wurth;
    wurttembergische; wurttembergische versicherung; wurzburger strassenbahn; wurzburger versorgungs- und verkehrs-gmbh;
    wustenrot; wustenrot-gruppe; wuyutai tea shop; wvo zorg; wvv; wvz; ww studio; wwe; wwise; wxt; wycon cosmetics;
    wyjatkowy prezent; wyker dampfschiffs-reederei fohr-amrum; wykop; wyndham; wyndham garden; wyndham grand; wyndham hotels
    & resorts; wynnstay; wynsors; wynsors world of shoes; wyo parks; wyoming department of transportation; wyoming highway
    patrol; wyze; x golf; x-kom; x-trafik; x.org; xacbank; xai; xalq banki; xampp; xcode; xda developers; xds bicycle;
    xelabus; xendit; xenos; xercise4less; xero; xfce; xfinity; xiabu xiabu; xiaohongshu; xiaolongkan; xiaolongkan hot pot;
    xiaomi; xing fu tang; xinhua bookstore; xinyang city public transportation; xios; xl axiata; xl parts; xl-byg; xl-bygg;
    xlsmart; xml; xmpp; xp fibre; xpeng; xpfibre; xrp; xs toys; xsplit; xstate; xtep; xtr; xtra; xtra fuels; xtramart;
    xtreme fitness gyms; xubuntu; xxi forever; xxl; xxl sport & villmark; xxxlutz; xyflow; y combinator; y'smart; ya kun
    kaya toast; yaak; yabai; yacimientos de litio bolivianos; yacimientos de litio bolivianos corporacion; yakima parks &
    recreation; yakima valley farm workers clinic; yakiniku like; yakiniku smile; yakitoriya; yakult honsha; yakuodo; yale;
    yamada denki; yamaha; yamaha motor taiwan; yamakyu; yamamay; yamanaka; yamano music; yamato transport; yamazaki baking;
    yamazaki shop; yamhill county transit; yaml; yan ji you; yandex cloud; yanga; yankee candle; yankees; yantai bus;
    yantarenergo; yaoko; yapı kredi; yapı ve kredi bankası; yapısan elektrik uretim a. s.; yarche!; yard sale pizza; yarkiy
    fotomarket; yarn; yarra trams; yarra valley water; yasam eczanesi; yatas bedding; yatsan; yayasan al-fath bina insan
    sakinah; yayoiken; yd.; yde; yeep; yeep lockers; yellow; yellow cab pizza; yellow hat; yellow submarine; yellowkorner;
    yelmo; yelo; yelp; yeme; yeni eczanesi; yenot bitan; yes 4g; yes! cosmetics; yes! idiomas; yespark; yesss electrical;
    yesss electrique; yesss elektro; yesway; yeti; yettel; yettel bulgaria; yettel hungary; yettel serbia; yew; ygf
    malatang; yh.tang; yha australia; yi fang tea; yifeng pharmacy; yii; ymanci; ymca; ymca child care; ymca of the usa; yo!
    sushi; yo-chi; yoast; yochananof; yodel; yodobashi camera; yogen fruz; yogerpresso; yogi bear's jellystone park
    camp-resorts; yogis grill; yogorino; yogurt factory; yogurtland; yogya; yoigo; yokohama municipal bus; yokohama-atg;
    yolk; yolo; yomart; yomiuri shimbun; yong'an xing; yonghe king; yonghe soy milk; yonghui superstores; york benimaru;
    york region transit; yorkshire water; yorkville community unit school district 115; yorma's; yoronotaki; yoshinoya;
    yotel; you me sushi; youbike; youbike 2.0; youfit; yougov; youhodler; youke; young &; young designers emporium; young
    drivers of canada; young dry; young's; younman; youparking; your co-op travel; your coffee hub; your coop food; your
    coop travel; your dollar store with more; your independent grocer; your move; your time; yourfone; yours clothing; youth
    hostels association of india; youtube; youtube gaming; youtube kids; youtube music; youtube shorts; youtube studio;
    yoyoso; yp shengxian; ypf; ypf full; ypf luz; ypfb; ypfb transporte; yto express; yuanjiyunjiao; yuba-sutter transit;
    yubico; yudetaro; yuen kee dumpling; yuhor; yulius; yuloong; yulu; yum yum donuts; yumilicious; yunda express; yung
    ching rehouse; yunnan rural credit cooperatives; yunohost; yunshang rice noodle; yuppiechef; yurika; yurindo; yurtici
    kargo; yves delorme; yves rocher; yves thuries; ywca; ywca-ymca guides and scouts of norway; yx 7-eleven; yx energi; yx
    truck; yıldız eczanesi; z gallerie; z!eats; z-box; z.ai; zaan primair; zab; zabka; zabrzanska społdzielnia mieszkaniowa;
    zadco; zadig & voltaire; zagg; zagreb city libraries; zagrebacka banka; zagrebacke pekarne klara; zagrebacki elektricni
    tramvaj; zagrebacki holding - podruznica trznice zagreb; zagrebparking; zahir kebab; zaim; zain saudi arabia; zaku;
    zakład gospodarki komunalnej w gorze kalwarii; zakład komunikacji miejskiej w iławie; zakład ubezpieczen społecznych;
    zalando; zales; zalo; zalozna breva; zaman-bank; zamanbank; zambrero; zao raiffeisenbank; zap; zap fitness;
    zapadoslovenska distribucna; zapadoslovenska energetika; zapier; zaporizhzhiaoblenergo; zappka; zara; zara home; zarina;
    zarraffa's coffee; zarskie rowery; zarzad portu kołobrzeg; zarzad transportu publicznego w krakowie; zarzad zieleni
    miejskiej; zarzad zieleni miejskiej w krakowie; zarzad zieleni miejskiej w łodzi; zasilkovna; zaw; zaw donau-wald;
    zaxby's; zayo; zazzle; zbor vazenskej a justicnej straze; zcash; zcool; zdf; zditm lublin; zditm szczecin; zdium
    wrocław; zdmikp bydgoszcz; zdmk; zdorova rodyna; zdraste; zdravotni pojistovna ministerstva vnitra ceske republiky;
    zdravotnicka zachranna sluzba plzenskeho kraje; zdravstveni dom nova gorica; zdrofit; zdrowie; ze pak; zeag energie;
    zeag erneuerbare energien; zeb; zeborne; zebpay; zebra; zebra fashion; zebro's; zectrix; zeekr; zeeks pizza; zeelab
    pharmacy; zeeman; zeeuwind; zeeuwse reinigingsdienst b.v.; zegna; zehrs; zeiss; zeit fur brot; zelenaya apteka; zelenyi
    promin; zeleznice slovenskej republiky; zeleznicna spolocnost slovensko; zellbury; zelle; zema; zeman maso - uzeniny;
    zeman maso-uzeniny; zen browser; zen leaf; zend; zenden; zendesk; zenit; zenn; zenodo; zensar; zensical; zentraler
    kommunaler entsorgungsbetrieb; zentras; zephyr eifelwind; zeppelin cat; zeppelin hot dog; zeppitz; zernova; zero
    degrees; zerodha; zerotier; zes; zesco; zespoł złobkow miasta stołecznego warszawy; zest; zest'bus; zettlr; zeus;
    zeytineli res elektrik uretim a.s.; zg raiffeisen; zg raiffeisen agrar; zg raiffeisen baustoffe; zg raiffeisen energie;
    zg raiffeisen markt; zg raiffeisen technik; zgapari; zgva ludi; zhangliang; zhangqiu bus; zhaoqing bus; zhengxin chicken
    steak; zhengzhou metro; zhihu; zhilfond; zhivika pharmacy; zhong bai baihuo; zhongbai warehouse; zhou hei ya; zhube
    citizen free bus; zhuhai bus; zhuk; zi guang yuan; zia lucia; ziaja; ziamet; ziarenko; ziegler cat; ziekenhuis aan de
    stroom; ziekenhuis netwerk antwerpen; zielonogorski rower miejski; ziengs; zig; zigbee; zigbee2mqtt; ziggo; zihadielko;
    ziko; ziko apteka; zilch; zillertaler trachtenwelt; zilli; zilliz; zillow; zimak; zincsearch; zing pop culture; zing pop
    culture australia; zingat; zinzane; zip's; zip's drive-in; zipcar; ziply fiber; zippy; zippy kidstore; zippy's; zips dry
    cleaning; ziraat bankası; ziraat katılım; ziz; zizzi; zke; zkkm chrzanow; zkm augustow; zkm ciechanow; zkm elblag; zkm
    gdynia; zlatarna celje; zleep hotel; zleep hotels; zod; zoes kitchen; zoff; zoho; zoiper; zola; zolla; zolotyi vik;
    zomato; zone bowling; zone de secours dinaphi; zone de secours luxembourg; zonnepark wolvega b.v.; zoo &; zoo mix praha;
    zoobazar; zoobonus; zoocity; zoohub; zoolife; zoom; zoomart; zoomcare; zoommer; zora; zorggroep noordwest-veluwe; zorin;
    zotero; zou !; zovq; zp eko qelet; zse drive; zsh; ztm gdansk; ztm kielce; ztm poznan; ztm warszawa; zto express; ztz
    rybnik; zudio; zuger kantonalbank; zuiki; zuivelhoeve; zulijian; zulip; zumiez; zunder; zurbruggen; zurcher
    kantonalbank; zuri velo; zuriwc; zus coffee; zvenigovskji; zverokruh; zweckverband abfallverwertung bazenheid;
    zweckverband abfallwirtschaft donau-wald; zweckverband abfallwirtschaft region hannover; zweckverband abfallwirtschaft
    region trier; zweckverband abfallwirtschaft straubing stadt und land; zweckverband bodensee-wasserversorgung;
    zweckverband fur abfallbeseitigung iserlohn; zweckverband fur abfallwirtschaft kempten; zweckverband katholische
    tageseinrichtungen fur kinder im bistum essen; zweckverband mittelhessische wasserwerke; zweckverband wasserwerk wacken;
    zweirad-center stadler; zwembad de wisselslag; zwik sp. z o.o. w oławie; zwilling; zwilling j. a. henckels; zxy; zyte;
    æon mall; ørsted; ørsted onshore north america; østfold fylkeskommune; østfold kollektivtrafikk; østjyllands brandvæsen;
    øygarden kommune; đak; łodzka kolej aglomeracyjna; łodzki rower publiczny; łoker
"""
NAMES = frozenset(" ".join(_TEXT.split()).split("; "))
