"""Towns and parts of countries, from open data; made by `bench/gather_names.py`."""

_TEXT = """
    1 decembrie; 20-solagii istiklolijati tocikiston; 28 may; 6th of october city; a dos cunhados; a estrada; a luoi; a
    pobra do caramiñal; a yun pa; a'ana; aabenraa; aachar leak; aachen; aalborg; aalen; aalsmeer; aalst; aalten; aalter;
    aanekoski; aarau; aargau; aarsal; aarschot; ab pakhsh; ab sard; abadan; abadeh; abadeh tashk; abadia de goias; abadia
    dos dourados; abaete; abaetetuba; abakaliki; abakan; abakumova; abala; abalak; abancay; abano terme; abare; abarkuh;
    abashiri; abasolo; abay; abay oblysy; abaza; abbadia san salvatore; abbeville; abbey road; abbey wood; abbiategrasso;
    abbots langley; abbotsford; abbottabad; abdanan; abdel begrou; abderafi; abdu rahiman nagar; abdul khel; abdulino;
    abdurahmoni jomi; abeche; abejorral; abel figueiredo; abelardo luz; abengourou; abeokuta; abepura; aberdare; aberdeen
    centre; aberdeenshire; aberfoyle park; aberystwyth; abhar; abhayapuri; abi beyglu; abia; abiko; abilene; abim; abingdon;
    abington; abinsk; abiy adi; abkhazia; abnub; abobo; abohar; aboisso; aboisso comoe; aboka; abomey; abomey-calavi;
    abomsa; abong mbang; abony; abou deia; abou el hassan; above rocks; abovyan; abqaiq; abra; abra pampa; abrama; abrantes;
    abre campo; abreu e lima; abreus; abrisham; abruzzo; absheron; abu al matamir; abu al-kahsib; abu an numrus; abu dis;
    abu ghaush; abu ghurayb; abu hammad; abu hayl; abu homeyzeh; abu hummus; abu jibeha; abu kabir; abu qir; abu qurqas; abu
    road; abu sinan; abu suweir-el-mahatta; abu tij; abu tisht; abu zabad; abu zayyan; abucay; abuko; aburi; abuyog; abyan;
    abyei; abyek; acacia ridge; acacias; academy garden; acailandia; acajete; acajutla; acambaro; acaponeta; acapulco de
    juarez; acara; acarau; acarigua; acatlan de juarez; acatlan de osorio; acatlan de perez figueroa; acatzingo; acayucan;
    accrington; acerra; achada eugenio lima; achada santo antonio; achaea; achaguas; achalpur; achampet; acharipallam
    vaniyakudi; acharnes; acheng; acheres; achern; achhibal; achhnera; achinsk; achkhoy-martan; achocalla; aci castello; aci
    catena; aci sant'antonio; acilia-castel fusano-ostia antica; acireale; acklins; acocks green; acolman de
    netzahualcoyotl; acopiara; acornhoek; acquaviva; acquaviva delle fonti; acqui terme; acre; acreuna; actipan de morelos;
    acton; acton vale; actopan; acu; acuitzio del canje; acworth; ad dabbah; ad dakhiliyah; ad dana; ad darb; ad darbasiyah;
    ad darwa; ad dasmah; ad dawadimi; ad dawhah; ad dawhah al jadidah; ad dhahirah; ad dilam; ad dilinjat; ad dindar; ad
    douiem; ad dujayl; ad duraykish; ad-damazin; ad-damir; ad-dindar; adachi; adamantina; adamawa; adampur; adams morgan;
    adamstown heights; adana; adanattutekkumuri kizhakku; adapazarı; adazi; addanki; addu; adebaye; adeje; adelaide city
    centre; adelaide hills; adelanto; adelfas; adelfia; adelia maria; adelphi; adenta; adet; adh dhayd; adh dhibiyah; adi
    keyh; adiake; adichanallur; adigrat; adilabad; adilcevaz; adirampattinam; adis k'idame; adis zemen; adiwerna;
    adiyanuthu; adjaouere; adjara; adjarra; adjud; adjumani; adlershof; adliswil; admiralteisky; ado-ekiti; ado-odo; adolfo
    lopez mateos; adolfo ruiz cortines; adoni; adra; adrano; adrar; adre; adrogue; adur; adwa; adwick le street; adygea;
    adzope; adıyaman; aerodrom; aetolia-acarnania; afar; affery; affoltern am albis; affton; afgooye; afif; afikpo;
    afipskiy; aflao; aflou; afogados da ingazeira; afonso bezerra; afonso claudio; afonso cunha; afragola; afranio; afsin;
    afula; afurada de baixo; afyonkarahisar; afzalgarh; afzalpur; agadez; agadir; agadir-ida ou tanane; agago; agalega;
    agano; agar; agaram; agaro; agartala; agate beach; agats; agawam; agbor; agboville; agdam; agdas; agdash; agde; agder;
    agege; agen; ageo; aghajari; aghdam; aghjabadi; aghsu; agia paraskevi; agia varvara; agidel'; agincourt north; agincourt
    south-malvern west; aginskoye; agioi anargyroi; agios athanasios; agios dimitrios; agios dometios; agios ioannis rentis;
    agios nikolaos; agios pavlos; agios stefanos; aglantzia; aglipay; aglona; agneby; agnibilekrou; agogo; agoo; agoura;
    agoura hills; agourai; agra; agrahara samakkulam; agrate brianza; agrestina; agrigento; agrinio; agropoli; agryz; agrı;
    agstafa; agsu; agua azul do norte; agua blanca sur; agua boa; agua branca; agua caliente; agua clara; agua de dios; agua
    doce; agua doce do maranhao; agua doce do norte; agua dulce; agua fria; agua grande; agua ize; agua preta; agua prieta;
    agua rasa; aguachica; aguada de pasajeros; aguadas; aguadilla; aguai; aguas belas; aguas claras; aguas da prata; aguas
    de chapeco; aguas de lindoia; aguas de santa barbara; aguas formosas; aguas lindas de goias; aguas mornas; aguas santas;
    aguas verdes; aguas vermelhas; aguaytia; aguazul; agudos; agudos do sul; aguelmous; agui; aguia branca; aguiar da beira;
    aguie; aguilar de campoo; aguilares; aguilas; aguimes; agulu; agusan del norte; agusan del sur; agustin codazzi; ah lel;
    ah pyin pa dan; ah twin pa dan; ahafo; ahal; ahar; ahaus; ahfir; ahigbe koffikro; ahilyanagar; ahiwara; ahlat; ahlen;
    ahlone; ahmad abad mostufi; ahmadabad cantonment; ahmadpur; ahmadpur east; ahmadpur sial; ahmed bel hadj; ahmedgarh;
    ahmet taner kıslalı; ahor; ahouanou; ahram; ahraura; ahrensburg; ahu; ahuachapan; ahualulco de mercado;
    ahuntsic-cartierville; ahvaz; ahwa; ahwatukee foothills; ahwiaa; aibak; aichach; aichi; aiga-i-le-tai; aigaleo; aigio;
    aihara; aihui; aiken; aileu; ailinglaplap atoll; ailuk atoll; aimeliik; aimogasta; aimores; ain; ain aicha; ain arnat;
    ain attig; ain beida; ain beni mathar; ain bessem; ain cheggag; ain defla; ain el aouda; ain el bya; ain el hadjel; ain
    fakroun; ain harrouda; ain karma; ain kercha; ain lechiakh; ain leuh; ain m'lila; ain oulmene; ain oussera; ain sefra;
    ain smara; ain sukhna; ain taoujdat; ain taya; ain temouchent; ain touta; ainaro; aine draham; aioi; air force academy;
    aira; airai; airdrie; airmadidi; airoli; airport west; airway heights; aisai; aish maqam; aisne; aistala; ait melloul;
    ait ouaoumana; ait ourir; ait yazza; aiud; aiwo; aix-en-provence; aix-les-bains; aizawl; aizkraukle; aizpute;
    aizu-misato machi; aizu-wakamatsu; ajab shir; ajaccio; ajaigarh; ajalpan; ajanur; ajaokuta; ajapnyak; ajara; ajasse ipo;
    ajax; ajdabiya; ajdovscina; ajeetgarh; ajegunle; ajiki; ajim; ajka; ajloun; ajman; ajmer; ajnala; ajuchitlan del
    progreso; akademgorodok; akademicheskoe; akaike; akaiwa; akalkot; akalkuva; akaltara; akanda; akasaka; akashi; akatsi;
    akatsuka; akbarpur; akbou; akcaabat; akcakale; akcakoca; akcapınar; akdagmadeni; akdoni khurd; akersberga; akershus;
    akesalayi; aketi; akhaltsikhe; akhisar; akhmim; akhnur; akhtubinsk; akhtyrskiy; aki-takata; akihabara; akim oda; akim
    swedru; akiruno; akishima; akita; akitsu; akividu; akjoujt; akkar; akkarampalle; akkol'; aklan; aklera; akluj; akmene;
    akmola; akniste; akola; akom ii; akonolinga; akora khattak; akot; akouda; akoupe; akowonjo; akrahreppur; aksaray;
    aksehir; aksum; aktau; aktobe; aku; akune; akure; akureyrarbær; akureyri; akwa ibom; akwanga; akwatia; akyazı; akyurt;
    al aaroui; al abraq; al abyar; al ahmadi; al ain city; al ajaylat; al anbar; al artawiyah; al asimah; al awjam; al azraq
    ash shamali; al bab; al bada'a; al badari; al badrashayn; al bahah; al bajur; al balyana; al barakat; al bardiyah; al
    basaliyah bahri; al basrah al qadimah; al battaliyah; al bawiti; al bayadiyah; al bayda; al bayda'; al birah; al brouj;
    al bukayriyah; al buraimi; al burayj; al buraymi; al burayqah; al burj; al daayen; al diwaniyah; al fahahil; al
    fallujah; al farwaniyah; al fashn; al faw; al fayyum; al fintas; al fqih ben calah; al fuhays; al fukhkhari; al fulah;
    al furjan; al fuwayliq; al ghanayim; al ghanim; al ghantu; al ghayzah; al ghurayfah; al hada; al hadd; al hamidiyah; al
    hammam; al hamra'; al hamul; al haouz; al harithah; al hasaheisa; al hasakah; al hawamidiyah; al hawatah; al hayathim;
    al hayy; al hazm; al hilal al gharbiyah; al hilal ash sharqiyah; al hilaliyya; al hillah; al hindiyah; al hirak; al
    hitmi; al hoceima; al hudaiba; al hudaydah; al hufuf; al hurshah; al husayniyah; al ibrahimiyah; al jadid; al jafr; al
    jahra; al jahra'; al jammaliyah; al jaradiyah; al jawf; al jazeera aba; al jazirah; al jazirah al hamra'; al jubayhah;
    al jubayl; al jubaylah; al jumayl; al jumum; al jurf; al karama; al karamah; al kawa; al khabaisi; al khabra'; al
    khaburah; al khadir; al khadra'; al khafji; al khankah; al kharj; al kharjah; al khawaneej 1; al khawr; al khinzirah; al
    khor; al khums; al khurmah; al khusus; al kiswah; al kittah; al lagowa; al lith; al m'aziz; al machouar - stinia; al
    madam; al madinah; al mahallah al kubra; al mahawil; al mahbulah; al mahmudiyah; al mahrah; al mahwit; al majaridah; al
    majaz; al malikiyah; al manamah; al manaqil; al manqaf; al mansurah; al manzalah; al maraghah; al marj; al markaz; al
    markhiyah; al masallamiyya; al matariyah; al matlin; al mawsil al jadidah; al mayadin; al mayah; al mazar al janubi; al
    mijlad; al mindak; al minshah; al miqdadiyah; al mishkhab; al mithnab; al mizhar first; al mizhar second; al mubarraz;
    al mughraqah; al muharraq; al mulayda'; al munayzilah; al murar al qadim; al musayfirah; al mutayrifi; al muteena; al
    muthanna; al muwayh; al qa'im; al qabil; al qadarif; al qahirah al jadidah; al qamishli; al qanatir al khayriyah; al
    qanayat; al qantarah; al qarah; al qararah; al qaryatayn; al qassasin; al qatif; al qatranah; al qatrun; al qawasim; al
    qbab; al qitena; al qubbah; al qunaytirah; al qurayn; al qurayya; al qurnah; al qusais 1; al qusais second; al qusayr;
    al qusiyah; al qutayfah; al quwayrah; al rayyan; al ritchie; al safa; al sajaah; al shamkhah city; al sharqia; al twar
    3; al twar first; al twar second; al wafrah; al wahat; al waheda; al wajh; al wakrah; al waqf; al warqaa; al wasitah; al
    wasl; al wukayr; al wusta; al yamun; al yasiniyah; al'met'yevsk; al-'alam; al-'aluas; al-'ubur; al-barka; al-fashaqah;
    al-faw; al-hamdaniya; al-hasakah; al-junaynah; al-kharijah; al-kut; al-minya al-jadidah; al-musayab; al-qadisiyyah;
    al-qasim; al-qassim; al-qutaynah; al-tabqa; al-yarmuk; ala moana; ala'er; ala-buka; alabaster; alabel; alaca; alafaya;
    alaghsas; alagir; alagoa grande; alagoa nova; alagoas; alagoinha do piaui; alagoinhas; alahabad; alajuela; alam damai;
    alamaiti; alamar; alamata; alameda; alameda de osuna; alaminos; alamo heights; alamogordo; alampalaiyam; aland; alandi;
    alandur; alang; alangad; alangayam; alangulam; alankod; alanya; alapayevsk; alaplı; alappuzha; alaquas; alarobia;
    alasehir; alasia; alattur; alatyr'; alba adriatica; alba iulia; alba posse; albaderia; albal; albano laziale; albano
    sant'alessandro; albany creek; albany park; albardon; albay; albemarle; albenga; albert falls; albert lea; albert park;
    albert park/radisson heights; alberta avenue; alberton; albertslund; albertville; albestii pamanteni; albi; albignasego;
    albion park; albion park rail; albisola superiore; albissola marina; alblasserdam; albolote; alborada jaltenco;
    alboraya; alborz; albro lake; albstadt; albu kamal; albufeira; alcabideche; alcacer do sal; alcala de guadaira; alcala
    de los gazules; alcala de xivert; alcala del rio; alcala del valle; alcala la real; alcalde diaz; alcamo; alcantarilla;
    alcazar de san juan; alcañiz; alchevsk; alcobaca; alcobendas; alcoy; alcudia; aldaia; aldan; aldeia de paio pires;
    aldeias altas; alderetes; aldershot; alderwood manor; aldine; aldinga beach; aldinigila wad dhahi; aldoar; aldrich bay;
    aldrich garden; alebtong; aleg; alegrete; aleksandrov gay; aleksandrovsk; aleksandrovskoye; aleksandrow kujawski;
    aleksandrow łodzki; alekseyevka; aleksin; aleksotas; alem paraiba; alencon; alengad; alenquer; aleshtar; alessandria;
    alesund; alexander city; alexander heights; alexandra estate; alexandra hills; alexandroupoli; alexania; alexeyevka;
    aley; aleysk; alfafar; alfei menasheh; alfeld; alfena; alfenas; alfonso castañeda; alfornelos; alfortville; alfragide;
    alfredo baquerizo moreno; alfredo chaves; alfredo v. bonfil; alfredo vasconcelos; alfredo wagner; alfreton; alfter;
    algemesi; alges; algete; alghero; algonquin; algorta; algueirao; alhama de granada; alhama de murcia; alhambra;
    alhandra; alhaurin de la torre; alhaurin el grande; alhos vedros; ali mendjeli; ali sabieh; ali sabih; aliamanu / salt
    lakes / foster village; alianca; alianca do tocantins; aliayabiagba; alibag; alibori; alice springs; alief; alif alif;
    alif dhaal; aliganj; aligarh; aligudarz; alik ghund; alimos; alimosho; alindao; alingsas; alipur; alipur duar;
    alirajpur; aliso viejo; aliwal north; aljaraque; alkmaar; allada; allambie heights; allanridge; allapattah; allapuram;
    allauch; allegheny west; allen park; allendale; allentown; allerton; allerød; alliance; allier; allinagaram; allison
    park; alliston; alloa; allschwil; allston; ally land; almada; almassora; almaty oblysy; almaty region; almeirim; almelo;
    almenara; almendares; almendralejo; almendrales; almenno san salvatore; almere stad; almirante tamandare; almis du
    guigou; almodovar del campo; almodovar del rio; almoloya del rio; almora; almoradi; almozara; almuñecar; alnavar; alo;
    aloha; aloja; alondra park; alor gajah; alor merah; alor setar; alot; alotenango; alpes-de-haute-provence;
    alpes-maritimes; alpharetta; alphen aan den rijn; alpignano; alpinopolis; alquizar; alsayid tribe; alsdorf; alsergrund;
    alsfeld; alsip; alsorakos; alsterdorf; alsunga; alt-hohenschonhausen; alta; alta floresta d'oeste; alta gracia; alta
    habana; alta sierra; alta verapaz; alta vista; altadena; altagracia de orituco; altai; altai krai; altamira; altamira do
    maranhao; altamont; altamonte springs; altamura; altavilla milicia; altavilla vicentina; altay; altdorf bei nurnberg;
    altea; altena; altenburg; altepexi; alter do chao; altes lager; altglienicke; altinho; altinopolis; alto alegre; alto
    alegre do maranhao; alto alegre do pindare; alto alegre dos parecis; alto araguaia; alto barinas; alto boa vista; alto
    caparao; alto de pinheiros; alto del carmen; alto do rodrigues; alto garcas; alto hama; alto horizonte; alto hospicio;
    alto jequitiba; alto longa; alto lucero; alto molocue; alto paraguai; alto paraguay; alto paraiso; alto paraiso de
    goias; alto parana; alto parnaiba; alto piquiri; alto rio doce; alto rio novo; alto salaverry; alto santo; alto taquari;
    alto vista; alton; alton north; altona; altona meadows; altona north; altona-altstadt; altona-nord; altonia; altoona;
    altos; altos de san francisco; altos del rosario; altotonga; altrincham; altstadt nord; altstadt sud; altuf'yevskiy;
    altus; altyn asyr; altınsehir; aluche; aluksne; alum rock; aluminio; alur; alushta; alutaguse; aluva; alvalade; alvand;
    alvaraes; alvares machado; alvaro obregon; alvinopolis; alvorada; alvorada d'oeste; alvorada do gurgueia; alvorada do
    norte; alvorada do sul; alwa tirunagari; alwar; alwaye; alytus; alytus county; alytus municipality; alzano lombardo;
    alzenau in unterfranken; alzey; alzira; alzwya; am altamir; am dam; am hagenring; am timan; amadora; amady ounare;
    amagasaki; amagi; amahai; amaigbo; amakusa; amalapuram; amaliada; amalner; amambai; amambay; amami; amanalco de becerra;
    amanat al asimah; amandelbult; amanfrom; amangarh; amapa; amapa do maranhao; amaraji; amaral ferrador; amarante;
    amarante do maranhao; amarapura; amarastii de jos; amaravati; amargadhi; amargosa; amarillo; amarpatan; amarpur; amasya;
    amata; amatitlan; amatlan de los reyes; amaxac de guerrero; amba giorgis; ambad; ambagarh chauki; ambah; ambaji;
    ambajogai; ambala; ambala sadar; ambalangoda; ambalantota; ambalavao; amballur; ambam; ambanja; ambarakaraka; ambarawa;
    ambarnath; ambasa; ambasamudram; ambato; ambato boeny; ambatofinandrahana; ambatolampy; ambatondrazaka; ambattur;
    amberg; ambicapur pt vi; ambicapur pt viii; ambikapur; ambikapur part-x; ambikapuram; ambilobe; ambivali t. tungartan;
    amboanjo; amboasary; ambodifotatra; ambodimanga ii; ambohidratrimo; ambohitrolomahitsy; ambon; ambositra; ambovombe;
    ambur; amdjarass; amealco de bonfil; ameca; amecameca; amelia rodrigues; america dourada; american canyon; american
    fork; americana; americano do brasil; americo brasiliense; americo de campos; americus; amersfoort; amersham; amersham
    on the hill; ames; amesbury; amet; ametista do sul; amhara; amherst; amherst center; amiens; amin'yevo; amingarh;
    aminpur; amir kola; amirdzhan; amiret el fhoul; amiret hajjaj; amiret touazra; amizmiz; amizour; amla; amlagora; amlai;
    amlapura; amlapura city; amlash; amli; ammainaickanur; ammanford; ammi moussa; amnat charoen; amod; amolatar; amontada;
    amora; amorebieta; amozoc de mota; ampahana; ampang; ampanihy; ampara; amparafaravola; ampasimanolotra; ampere; amphoe
    sikhiu; ampil pram daeum; ampliacion san mateo; amposta; ampov prey; ampthill; amran; amravati; amreli; amroha; amroli;
    amstelveen; amsterdam-zuidoost; amstetten; amta; amu'er jingtao shequ; amudalavalasa; amudat; amuntai; amur; amuria;
    amursk; amuru; amvrosiivka; an giang; an ha; an hai; an khe; an muileann gcearr; an nabk; an najmah; an nasiriyah; an
    nasr; an nhon; an nimas; an nubariyah; an nuhud; an nusayrat; an ros; an trach; an-najaylah; anabar; anacleto canabal
    2da. seccion; anaco; anacortes; anadyr; anage; anahuac; anaimalai; anaime; anaiyur; anajas; anajatuba; anak; anak bukit;
    anaka; anakapalle; anakaputhur; anambra; anamizu; anamur; anan; anandpur; ananindeua; anantapur; anantnag; anapa;
    anapolis; anapu; anar darah; anastacio; anbar alum; anbu; anbyon-up; ancash; ancaster; ancharakandy; anchau; anchieta;
    ancien-prozi; ancient oaks; ancon; ancona; ancud; andada; andahuaylas; andaman and nicobar islands; andapa; ande;
    andenne; anderanboukan; anderlecht; andernach; anderson mill; andijan; andijon; andilamena; andimeshk; andipalayam;
    andippatti; andira; andisheh; andkhoy; andol; andong; andorinha; andorra la vella; andoung khmaer; andoung thma; andoung
    trabaek; andover; andradas; andradina; andres bonifacio; andrews farm; andreyevskoye; andria; andrijevica; andritz;
    andrychow; andujar; andulo; aneho; anekal; anenii noi; anetan; anew; anfu; ang mo kio new town; ang thong; angamacutiro
    de la union; angamali; angarsk; angat; angatuba; angaur; angel r. cabada; angeles city; angelholm; angermunde; angical
    do piaui; angk tasaom; angkor angk; angkor meas; angkor sar; anglesey; anglet; angleton; angoche; angol; angono;
    angouleme; angra do heroismo; angra dos reis; angren; angri; anguillara sabazia; angul; anguo; angyalfold; anhanguera;
    anhchanh rung; anhua; anibare; anicuns; anie; anija; anisio de abreu; anita garibaldi; anjad; anjala; anjangaon; anjani
    budruk; anjar; anjiang; anjo; anjouan; anjozorobe; anju; ankang; ankaran; ankazoabo; ankazobe; ankazondandy; ankeny;
    anklav; ankleshwar; anklesvar ina; ankola; anlan; anle garden; anliu; anloga; anlong; anlong reab; anlong thnaot; anlong
    veaeng; anlu; anna paulowna; anna regina; annaba; annaberg-buchholz; annaka; annal agraharam; annamalainagar; annandale;
    annapolis; annecy; annecy-le-vieux; annemasse; annex; annfield plain; annigeri; anning; annino; anniston; annobon;
    annonay; annotto bay; annur; annweiler am trifels; ano liosia; anoka; anori; anping; anqing; anqiu; ans; ansan-si;
    ansbach; anse a galets; anse aux pins; anse boileau; anse etoile; anse la raye; anse royale; anseba; anseong; anserma;
    ansfelden; anshan; anshing; anshun; ansonia; anta; anta gorda; antakalnis; antakya; antalaha; antalya; antanifotsy;
    antelope; antequera; anthem; anthiyur; antibes; antigua guatemala; antiguo cuscatlan; antioch; antipolo; antique; anton
    lizardo; antonina do norte; antonio cardoso; antonio carlos; antonio dias; antonio escobedo; antonio goncalves; antonio
    joao; antonio martins; antonio olinto; antonio prado; antratsyt; antrim; antrim and newtownabbey; antsalova; antsirabe;
    antsirabe afovoany; antsiranana; antsla; antsohihy; antsohimbondrona; antu; anupgarh; anuppanadi; anuppur; anupshahr;
    anuradhapura; anusawari; anwen; anxiang; anyama; anyang; anyang-si; anyinam; anyksciai; anyuan; anzhero-sudzhensk;
    anzio; anzoategui; anzola dell'emilia; ao luek; aobadai; aoi; aoji-ri; aomori; aonla; aosta; aosta valley; aoto; aoulef;
    aoulouz; aourir; aousserd; aoxi; ap binh chanh; ap binh chau; ap ho phong; ap lei chau estate; ap long thanh; ap mot; ap
    phu hoa; ap phuoc tinh; ap tan my; ap tan ngai; ap xuan son; apac; apace; apache junction; apalit; apam; apan; aparecida
    de goiania; aparecida do rio negro; aparecida do taboado; aparri; apartado; apas; apaseo el alto; apaseo el grande;
    apatin; apatity; apatzingan; apaxco de ocampo; apaxtla de castrejon; apayao; ape; apeldoorn; apengjiang; apetatitlan
    antonio carbajal; apex; apia; apiai; apicum-acu; apizaco; aplahoue; aplerbeck; apodi; apolda; apolinario saravia; apollo
    beach; apomu; apopa; apopka; apora; apostol santiago; apostoles; apostolove; appenzell ausserrhoden; appenzell
    innerrhoden; appiano gentile; apple valley; appleton; applewood park; appley bridge; aprelevka; aprilia; apsheronsk;
    apucarana; apui; apulia; apulia e fao; apure; apurimac; aq qala; aq qayeh; aqaba; aqmola oblysy; aqsay; aqsu; aqtobe
    oblysy; aquia harbour; aquidaba; aquidauana; aquiraz; ar rabiyah; ar radisiyah qibli; ar rahad; ar rahmaniyah; ar ram wa
    dahiyat al barid; ar rams; ar ramtha; ar raqqah; ar rashidiyah; ar rass; ar rastan; ar rayayinah; ar rayna; ar rayyan;
    ar riqqah; ar riyad; ar rommani; ar rudayyif; ar rujban; ar rumaylah; ar rumaythah; ar rumaythiyah; ar rutbah; ar
    ruways; ar-raqqah; ar-rawdah; ara ali; ara damansara; ara nova; ara-dong; arabi; arabkir; aracagi; aracaju;
    aracariguama; aracataca; aracati; aracatuba; araci; aracinovo; aracoiaba; aracoiaba da serra; aracruz; aracuai; arad;
    aradippou; aragarcas; aragatsotn; aragua; aragua de barcelona; araguaina; araguari; araguatins; arai; araioses; arak;
    arakawa; arakkonam; araklı; aral moreira; arambagh; aramboli; arame; aramil; aramoko-ekiti; aran bidgol; arana hills;
    aranda de duero; arandas; arang; arangaon; aransas pass; arantangi; aranyaprathet; aranđelovac; arao; arapiles;
    arapiraca; arapongas; arapoti; araquari; arar; ararangua; araraquara; araras; ararat; ararat village; arari; araria;
    araripe; araripina; araruama; araruna; arashiyama; arauca; araucania; araucaria; arauco; araure; aravaca; arawa; araxa;
    arayat; arba minch; arbaa laaounate; arbatache; arbizzano-santa maria; arbolada los sauces; arbor creek; arbour lake;
    arbroath; arbutus; arbutus ridge; arcadia; arcahaie; arcata; arcella; archaia olympia; archena; archway; arcola east;
    arcore; arcos de la frontera; arcos de valdevez; arcot; arcoverde; arcueil; ardabil; ardahan; ardakan; ardea; ardeche;
    arden hills; arden-arcade; ardennes; ardesen; ardestan; ardmore; ardon; ards; ards and north down; areaks tnaot;
    arecibo; areeiro; areia; areia branca; areka; arele; arenas de san pedro; arendal; arenella; arenillas; arenys de mar;
    arenys de munt; areraj; arerti; arese; arewusitang; arezzo; arfa moussaia; arfoud; argamasilla de alba; argamasilla de
    calatrava; arganda; arganzuela; argentan; argenteuil; arges; argolis; argos; argos orestiko; arguelles; argun; argungu;
    argyle park; argyll and bute; argyroupoli; arhavi; arheilgen; arhribs; arhus; ariano irpino-martiri; aribinda; arica;
    arica y parinacota; aricanduva; ariccia; arida; ariege; arif wala; arifwala; ariguani; arima; aringay; arinos; ario de
    rayon; ario de rosales; aripuana; ariquemes; arish; aristobulo del valle; arita; arivonimamo; arix; ariyallur; ariyalur;
    ariyankuppam; arizona city; arjawinangun; arjyapalli marine; arkadag; arkalgud; arkalyk; arkansas city; arkhabil
    suqutra; arkhangai; arkhangel'sk; arkhangelsk; arles; arlington; arlington heights; arlit; arlon; armacao de pera;
    armacao dos buzios; armagh; armagh, banbridge and craigavon; armant; armavir; armdale; armentieres; armidale; armilla;
    armyansk; arnavutkoy; arneshreppur; arnhem; arnsberg; arnstadt; aroeiras; arona; aroor; arouca; arpino; arrah; arraial
    do cabo; arraijan; arras; arrasate / mondragon; arrecife; arrecifes; arrentela; arris; arroio do meio; arroio do sal;
    arroio do tigre; arroio dos ratos; arroio grande; arroyito; arroyo de la encomienda; arroyo de la luz; arroyo de la
    miel; arroyo grande; arroyo naranjo; arroyo seco; arroyomolinos; arruda dos vinhos; arsanjan; arsen'yev; arshyntseve;
    arsi negele; arsikere; arsin; arsk; arsta; arsuz; art khwajah; artashat; arteixo; artemida; artemovskiy; artesia;
    artibonite; artik; artist village; artur alvim; artur nogueira; artux; artvin; arua; arucas; aruja; arukutti; arumanai;
    arumuganeri; arun amarin; arunachal pradesh; aruppukkottai; arusha; arvada; arvand kenar; arvayheer; arvi; arvin; arwal;
    aryanah; arys; arzamas; arzano; arzew; arzgir; arzignano; as pontes de garcia rodriguez; as sadd; as saff; as
    saffaniyah; as safirah; as sahil; as salahat; as salamiyah; as salihiyah al jadidah; as salimiyah; as sallum; as salt;
    as samawah; as sanad; as sanamayn; as santah; as sars; as sarw; as satwah; as satwah sharq; as sawani; as sinbillawayn;
    as suki; as sulayyil; as sultah al jadidah; as susah; as suwayq; as suwayrah; as-suwayda; asaba; asadabad;
    asagaya-minami; asagayakita; asagı hisar; asahi; asahikawa; asahreppur; asaita; asaka; asakuchi; asakura; asakusa;
    asamankese; asan; asan khurd; asandh; asansol; asara; asasa; asbe teferi; asbest; asbury lake; asbury park; ascencion de
    guarayos; ascension island; aschaffenburg; aschau im chiemgau; ascheberg; aschersleben; ascoli piceno; ascoli satriano;
    ascot; ascot vale; asela; asenovgrad; asentamiento humano nicolas de pierola; aserri; asgabat; ash shafa; ash shajarah;
    ash shallal; ash shamiyah; ash sharqat; ash shatrah; ash shaykh zuwayd; ash shihaniyah; ash shuhada'; ash shuqayri; ash
    shuyukh; ash vale; ash-shaykh zayid; ashaghi guzdak; ashaiman; ashanti; ashburn; ashburton; ashdod; asheboro; asheville;
    ashfield; ashford; ashibetsu; ashikaga; ashington; ashiya; ashkelon; ashkezar; ashkhaneh; ashland; ashmont; ashmuji
    khalsa; ashmun; ashoknagar; ashoknagar kalyangarh; ashta; ashtabula; ashtarak; ashton in makerfield; ashton-sandy
    spring; ashton-under-lyne; ashuganj city; ashwaubenon; asifabad; asika; asilah; asind; asino; askale; aslan duz; asni;
    asnieres-sur-seine; aso; asosa; asparuhovo; aspe; aspen hill; aspen woods; aspendale gardens; aspern; aspropyrgos;
    assa-zag; assab; assaba; assare; asse; assebroek; assemini; assen; assendelft; assi bou nif; assie akpesse; assie
    koumassi; assin foso; assis; assis brasil; assis chateaubriand; assiut; asso; assomada; assuncao do piaui; astanajapura;
    astaneh-ye ashrafiyeh; astara; asti; astolfo dutra; astoria; astrakhan; astraviec; astrea; asturias province; asuncion
    ixtaltepec; asuncion mita; asuncion nochixtlan; aswan; asyr kakabayew; asyut; at tafilah; at taj; at tall; at tall al
    kabir; at taraf; at tarfah; at tarif; at tayyibah; at tubi; at turrah; at'aye; atacama; atakora; atakpame; atalaia;
    atalaia do norte; atalaya; atamaria; atambua; atami; atani; ataq; atar; atarfe; atarra; atascadero; atascocita;
    atasehir; atbara; atbasar; atebubu; ateli mandi; atemajac de brizuela; atfih; ath; ath thumamah khamsun; athagarh;
    athani; atherton; athi river; athieme; athis-mons; athiyannur; athlone; atholi; atibaia; atilio vivacqua; atima;
    atimonan; atkarsk; atlacomulco de fabela; atlantic beach; atlantic city; atlantico norte; atlantico sur; atlantida;
    atlantique; atlantis; atlixco; atmakur; atotonilco de tula; atotonilco el alto; atotonilco el grande; atouguia da
    baleia; atoyac de alvarez; atrauli; atronie; atsabe; atsiaman; atsugi; attapeu; attard; attendorn; attibele; attica;
    attica department; attili; attimarappatti; attingal; attleboro; attock city; attur; atua; atuntaqui; atwater; atwater
    village; atyrau; atyrau oblysy; au cap; au in der hallertau; aubagne; aube; aubervilliers; aubin grove; auburn; auburn
    bay; auburn gresham; auburn hills; auburndale; auce; auch; auchi; auderghem; audincourt; aue; auerbach; auf der horst;
    augsdaugavas novads; auguste raynaud; augusto correa; augusto pestana; augustow; auhammadpur majri; aulnay-sous-bois;
    aung san; aungban; aur atoll; aurad; auraiya; aurangabad; aurangabad cantonment; aurelino leal; aurich; aurillac; aurora
    do para; ausa; aussere neustadt; aust-agder; austintown; australian capital territory; australind; autazes; autlan de
    navarro; autun; auvergne-rhone-alpes; avadi; avalepalli; avan; avanigadda; avaniyapuram; avannaata kommunia; avare;
    avdiyivka; ave maria; avedøre; aveiro; avelino lopes; avellaneda; avellino; avenel; aventura; aversa; aveyron; avezzano;
    avia terai; avilala; avinashi; avion; avocado heights; avola; avon; avon center; avon lake; avon park; avondale;
    avondale heights; avra valley; avrankou; avtovo; avtozavodskyi; avtury; avvocata; awa; awaji; awara; awasa; awash;
    awati; awdal; aweil; awendo; awgu; awka; awlad saqr; awoshi; awsim; awuliya; axixa do tocantins; axochiapan; axtla de
    terrazas; aya nagar; ayabe; ayagoz; ayakudi; ayala alabang; ayamonte; ayana; ayanavelikulangara vadakku; ayancheri;
    ayang-ni; ayapel; ayase; ayaviri; aydun; ayer hangat; ayer hitam; ayer itam; ayer molek; ayeyarwady; ayikudi; ayios
    konstandinos; aykel; aykhal; ayla patakata; aylesbury; aylmer; aymanam; ayn ibn fuhayd; ayodhya; ayorou; ayoun el
    atrous; ayr; aysen; aytos; ayutla de los libres; ayutuxtepeque; ayvalık; ayyalur; ayyampettai; ayyanur teppakkuttai; az
    zabadani; az zabyah; az zahiriyah; az zahra'; az zallaq; az zarqa; az zawiyah; az zawr; az zayniyah qibli; az
    zaytuniyah; az zubayr; az zulayl; az zulfi; az zuwaydah; az zuwaytinah; azacualpa; azad kashmir; azadshahr; azaguie;
    azalea park; azambuja; azamgarh; azamino; azare; azarshahr; azazga; azcapotzalco; azeitao; azemmour; azhatebage;
    azhikkod; azhiyur; azhoor; azilal; azimpur; azla; azna; aznakayevo; azogues; azov; azrou; azua; azuay; azul; azumino;
    azuqueca de henares; azusa; azzaba; azzano decimo; azzano san paolo; añatuya; añover de tajo; ba chuc; ba dinh; ba na;
    ba vi; ba đon; baalbek; baalbek-hermel; baao; baar; baardheere; baarn; bab anar; bab ezzouar; bab taza; baba bakala;
    baba heydar; babaeski; babahoyo; babai; babamba; babana; babanusah; babarpur; babat; babek; baben; babenhausen; baberu;
    babila; babile; babina; babite; bablai; babo-pangulo; babolsar; babor; baboua; babra; babrala; babushkin; babylon; bac
    giang; bac kan; bac lieu; bac lung; bac ninh; bac quang; bac tu liem; bacabal; bacabeira; bacau; bacchus marsh; bach
    mai; bacheli; bachhraon; bachuan; back bay; back mountain; back of the hill; backa palanka; backa topola; backi
    petrovac; backnang; backo gradiste; backo petrovo selo; baclaran; bacoli; bacolod city; bacoor; bacs-kiskun; bacuri; bad
    abbach; bad aibling; bad arolsen; bad belzig; bad bentheim; bad bergzabern; bad berka; bad berleburg; bad bevensen; bad
    birnbach; bad blankenburg; bad bramstedt; bad breisig; bad bruckenau; bad camberg; bad doberan; bad driburg; bad duben;
    bad durkheim; bad durrenberg; bad durrheim; bad ems; bad endbach; bad endorf; bad essen; bad fallingbostel; bad
    feilnbach; bad frankenhausen; bad freienwalde; bad fussing; bad gandersheim; bad griesbach; bad hall; bad harzburg; bad
    herrenalb; bad hersfeld; bad homburg vor der hohe; bad honnef; bad honningen; bad iburg; bad kissingen; bad konig; bad
    konigshofen im grabfeld; bad kosen; bad kreuznach; bad laasphe; bad laer; bad langensalza; bad lauchstadt; bad lausick;
    bad lauterberg im harz; bad liebenwerda; bad liebenzell; bad lippspringe; bad lobenstein; bad marienberg; bad
    mergentheim; bad munder am deister; bad munstereifel; bad nauheim; bad nenndorf; bad neuenahr-ahrweiler; bad neustadt an
    der saale; bad oeynhausen; bad oldesloe; bad orb; bad pyrmont; bad ragaz; bad rappenau; bad reichenhall; bad
    rothenfelde; bad rud; bad sachsa; bad sackingen; bad salzdetfurth; bad salzuflen; bad salzungen; bad sassendorf; bad
    saulgau; bad schlema; bad schussenried; bad schwalbach; bad schwartau; bad segeberg; bad sobernheim; bad soden am
    taunus; bad soden-salmunster; bad sooden-allendorf; bad staffelstein; bad tolz; bad urach; bad vilbel; bad voslau; bad
    waldsee; bad wildbad; bad wildungen; bad wimpfen; bad windsheim; bad worishofen; bad wunnenberg; bad wurzach; bad
    zwischenahn; bada; bada barabil; bada malhera; badagal ulipadi; badagara; badagry; badakhshan; badamibagh; badarganj;
    badarpur railway town; baddi; baddomalhi; bade; baden; baden-baden; baden-wurttemberg; badepalli; badessa; badgam;
    badger; badghis; badh malak; badhni kalan; badhoevedorp; badi; badia polesine; badin; badiyah; badja kunda; badlapur;
    badnawar; badou; badr hunayn; badshahpur; badulla; baduria; badvel; bady bassitt; baekrajan; baependi; baesweiler;
    bafang; bafata; baffa; bafia; bafilo; bafing; bafoulabe; bafoussam; bafq; bafra; baft; bafut; bagaha; bagale; bagalkot;
    bagamoyo; bagan datoh; bagan datuk; bagan samak; bagan serai; bagan tiang; bagar; bagasra; bagayevskaya; bagbahra;
    bagbera; bagcılar; bagdogra; bage; bage'awati; bagepalli; bageqi; bagerhat; baggabag b; bagh; bagh-e malek; bagha
    purana; bagheria; baghestan; baghlan; baghpat; baglun; bagmati; bagnara calabra; bagneux; bagni di tivoli; bagno a
    ripoli; bagnolet; bagnoli; bagnolo in piano; bagnolo mella; bagnols-sur-ceze; bago; bago city; bagong barrio; bagong
    bayan ii-a; bagong pagasa; bagong sikat; bagong silang; bagong silangan; bagre; bagru; bagua grande; baguim do monte;
    baguio; baguio villa; bagula; bah-bah; bahacheve; bahadurganj; bahadurgarh; bahar; baharak; baharampur; baharan shahr;
    baharestan; baharkah; bahau; bahawalnagar; bahawalpur; bahay pare; bahbari gaon; bahcelievler; bahe-blaon; baherden;
    baheri; bahia; bahia blanca; bahia de caraquez; bahia de kino; bahia honda; bahia solano; bahir dar; bahjoi; bahla';
    bahr el gazel; bahraigh; bahula; bai'anba; baia da traicao; baia farta; baia formosa; baia mare; baia sprie; baiao;
    baibli; baicheng; baichihe; baicoi; baidi; baidoa; baidyabati; baie du tombeau; baie lazare; baie sainte anne;
    baie-comeau; baie-mahault; baiersbronn; baigong jiedao; baiguan; baihar; baihe; baihecun; baihua; baijia; baijiantan;
    baijiawan; baikonur; baikunthpur; bail-hongal; bailadores; baildon; baile herculane; bailen; bailesti; baileys
    crossroads; bailin; bailundo; baima; baimajing; bainbridge island; baiquan; bairagnia; bairnsdale; bairro alto; bairro
    da madre de deus; bairro da penha; bairro do loreto; bairro militar; bairro novo; bairro parque nossa senhora do carmo;
    bairro silva braga; bais; baise; baisha; baishan; baisheng; baishi zhen; baishikante; baishishan; baitao; baiti; baitu;
    baituo; baixa grande; baixa grande do ribeiro; baixi; baixo guandu; baiyang; baiyin; baizi; baja; baja california sur;
    baja verapaz; bajil; bajina basta; bajitpur; bajos de chila; bajos de haina; bajos del ejido; bakal; bakanou a;
    bakarwala; bakau; bakau new town; bake; baker city; baker island; bakersfield; bakhchysaray; bakhmach; bakhmut; bakhri;
    bakhtiarpur; bakhtiyarpur; bako; bakool; bakoti; bakov nad jizerou; bakri; baksan; bakwa; bala cynwyd; bala deh;
    balabanovo; balachor; balad; balaghat; balagtas; balai pungut; balaka; balakan; balaklava; balakliya; balakouya;
    balakovo; balakrishnapuram; balamban; balanbale; balanga; balangir; balapulang; balapur; balarampur; balashikha;
    balashov; balasore; balatah; balatcık; balaungi; balayan; balbala; balboa; balbriggan; balcarce; balch springs; balcon
    de la lisa; bald hills; baldivis; baldone; baldwin harbor; baldwin park; bale hawassa; bale robe; balearic islands;
    balears province; balen; baleni sarbi; baleyara; balezino; balfour; bali chak; bali koria; baliguda; balik pulau;
    balikpapan; balingen; balite segundo; baliuag; baliwan; baljurashi; balkanabat; balkh; ballajura; ballarat; ballarat
    central; ballarat east; ballari; ballarpur; ballenger creek; ballerup; ballia; ballincollig; ballitoville; ballston
    lake; ballston spa; ballwin; ballymena; ballymoney; balma; balmazujvaros; balneario arroio do silva; balneario camboriu;
    balneario gaivota; balneario picarras; balneario pinhal; balneario rincao; balochistan; balod; baloda bazar; balombo;
    balotra; balpyk bi; balqa; balqash; balrampur; bals; balsa nova; balsall common; balsas; balta; balti; baltim; baltimore
    highlands; baltinava; baltiysk; balu; balugan; balugaon; balulang; balung; balurghat; balussheri; balvanera; balvi;
    balwyn north; balykchy; balykshi; balzan; balzar; balzers; balıkesir; bam; bama; bamaur; bamba; bamban; bambanglipuro;
    bambari; bamberg; bambesi; bambey; bamboo flat; bambous; bambui; bamenda; bamingui-bangoran; bamnet narong; bamor kalan;
    bamun sualkuchi; bamusso; bamyan; ban ang sila; ban ao nang; ban aranyik; ban bachiang; ban bang bamru; ban bang kadi;
    ban bueng; ban chalong; ban chang; ban chang lo; ban dan lan hoi; ban dong phra ram; ban dung; ban hat lek; ban
    houakhoua; ban houayxay; ban huai thalaeng; ban i chang; ban i let; ban i loet; ban i pat; ban i toeng; ban kamala; ban
    karon; ban kengkok; ban khao nang sang hua; ban khlong bang bon; ban khlong bang phran; ban khlong bang phrom; ban
    khlong bang ramat; ban khlong bang sao thong; ban khlong chak phra; ban khlong prawet; ban khoan; ban ko kaeo; ban ko
    sire; ban lak song; ban lak xao; ban lam luk ka; ban laongam; ban mae thalop; ban mae waen; ban mai; ban mo; ban
    muang-nan; ban na; ban na hy; ban na san; ban na saton; ban nam yuen; ban noen hom; ban non hom; ban nong pradu; ban
    nong wua so; ban phaeo; ban phai; ban phan don; ban phe; ban phra; ban phru nai; ban pong; ban ratsada; ban sai khao;
    ban sam chuk; ban samae dam; ban sang; ban selaphum; ban siphom; ban su-ngai pa di; ban tak; ban talat bueng; ban talat
    nua; ban talat yai; ban tha kham; ban thai tan; ban thateng; ban thung klang; ban xamtai; ban xeno; banaadir; banabuiu;
    banamba; banan; bananeiras; banapur; banat; banatski karlovac; banaz; banbridge; banbury; banbury-don mills; banco
    filipino homes; banda; banda aceh; bandar; bandar 16 sierra; bandar abbas; bandar al-muktafi billah shah; bandar baharu;
    bandar baru ayer itam; bandar baru enstek; bandar baru salak tinggi; bandar botanic; bandar bukit raja; bandar country
    homes; bandar kinrara; bandar labuan; bandar laguna merbok; bandar lampung; bandar mahkota cheras; bandar nabawan;
    bandar parklands; bandar penawar; bandar puncak alam; bandar putra kulai; bandar saujana utama; bandar seri alam; bandar
    seri begawan; bandar springhill; bandar sri damansara; bandar sri sendayan; bandar sunway; bandar tasik puteri; bandar
    tenggara; bandar tun hussein onn; bandar tun razak; bandar utama; bandar-e anzali; bandar-e deylam; bandar-e deyr;
    bandar-e emam khomeyni; bandar-e gaz; bandar-e genaveh; bandar-e kangan; bandar-e khamir; bandar-e kong; bandar-e
    lengeh; bandar-e mahshahr; bandar-e rig; bandar-e shirinu; bandar-e siraf; bandar-e torkaman; bandarban; bandariba;
    bandeira do sul; bandeirantes; banderilla; bandh dih; bandiagara; bandikui; bandipura; bandjoun; bando; bandundu;
    bandundu province; bandırma; baneh; banepa; banfield; banfora; bang ban; bang bo district; bang bon; bang bon nuea; bang
    bua thong; bang kapi; bang khae; bang khae nuea; bang khla; bang khlo; bang kho laem; bang kho laem subdistrict; bang
    khun non; bang khun si; bang khun thian; bang krathum; bang kruai; bang lamung; bang len; bang mun nak; bang na; bang
    nam priao; bang o; bang pa-in; bang pakong; bang phae; bang phai; bang phlat; bang racham; bang rak; bang rakam; bang
    saphan; bang sue; bang sue subdistrict; bang yai; bang yi khan; banga; banganapalle; bangangte; bangaon; bangarapet;
    bangarda; bangarda chhota; bangarmau; bangassou; bangawan; bangbontai; bange; bangi; bangil; bangkalan; bangkit; bangkok
    noi; bangkok riverside; bangkok yai; bangolo; bangolo tahouake; bangor; bangor trident base; bangsar; bangued; bangui;
    banguie i; banha; bani; bani bangou; bani mazar; bani suhayla; bani suwayf; bani suwayf al jadidah; bani walid; bani yas
    city; bani zayd; bani zayd ash sharqiyah; baniachang; banigbe; banikoara; baniyas; banjar; banjaran; banjarbaru;
    banjarmasin; banjul; banjul nding; banka; bankapur; bankass; banki; bankra; banksia beach; banksia grove; bankstown;
    bankura; banlung; banmankhi; banmankhi bazar; banning; bannu; bannur; banora point; banovce nad bebravou; banqiao;
    bansalan; bansbaria; bansdih; bansi; banska bystrica; banska stiavnica; banstead; banswada; banswara; bantay; bantayan;
    bante; banteay meanchey; banteay meas khang kaeut; banten; banting; bantul; bantva; bantval; banur; banwa; banyan
    garden; banyo; banyoles; banyuls de la marenda; banyumas; banyuwangi; banza damba; bao loc; bao'an; bao'an centre;
    bao'an yuan qu; baocheng; baochuang estate; baoding; baohe; baoji; baojia; baola; baolong; baoluan; baonli; baoqing;
    baoro; baoruco; baoshan; baotou; baoutifla; baoxing; baoying; bapatla; baprola; baqa el gharbiya; baqershahr; baqubah;
    baquero norte; bar bigha; bar-le-duc; bara bazar; bara uchana; barabai; barabinsk; baracoa; baradero; baragua; barah;
    barajas de madrid; barakaldo; baraki; baraki barak; barakpur; baramati; baramula; baranagar; barano d'ischia; baranoa;
    baranovichi; baranya; barao de cocais; barao de cotegipe; barao de grajau; barao de melgaco; barao do triunfo; barara;
    baras; barasat; barauli; barauna; barauni; baraut; baravat; barañain; barbacena; barbacha; barbalha; barbastro; barbate;
    barbera del valles; barberena; barberino di mugello; barberton; barbigha; barbil; barbosa ferraz; barbuda; barcarena;
    barcellona pozzo di gotto; barceloneta; barcelos; barda; bardaskan; barddhaman; bardejov; bardoli; bardsir; bareggio;
    bareilly; bareli; barendrecht; barentu; bareta; barf anbar; bargarh; bargi; bargny; bargny guedj; bargny ngoude;
    barguna; bargur; barh; barhi majra; barhiya; bari sadri; bariadi; barika; barika chuburi; barima-waini; barinas;
    baringo; barinitas; baripada; bariq; bariri; barisal; barisal division; barishal; barjala; barka kana; barka'; barkam;
    barkhera kalan; barki saria; barking; barking and dagenham; barkly east; barkly west; barlad; barlavento islands;
    barletta; barletta-andria-trani; barmbek-nord; barmbek-sud; barmer; barmhan kalan; barnagar; barnala; barnard castle;
    barnaul; barnet; barneveld; barnsley; barnstable; barnstaple; barnt green; baroda; barogo; barotac nuevo; barotac viejo;
    barpali; barpeta; barpeta road; barquisimeto; barra bonita; barra da estiva; barra da tijuca; barra de carrasco; barra
    de guabiraba; barra de santa rosa; barra de santana; barra de santo antonio; barra de sao francisco; barra de sao
    miguel; barra do bugres; barra do chapeu; barra do choca; barra do corda; barra do dande; barra do garcas; barra do
    mendes; barra do pirai; barra do ribeiro; barra do rocha; barra do turvo; barra dos coqueiros; barra funda; barra longa;
    barra mansa; barra velha; barracas; barrack heights; barracks row; barranca; barrancabermeja; barrancas; barranco de
    loba; barranqueras; barras; barreira; barreiras; barreirinha; barreirinhas; barreiro; barreiro do jaiba; barreiros;
    barretos; barrett town; barrhead; barri de les corts; barri de sant andreu; barri gotic; barrie; barriera di lanzo;
    barriera di milano; barrigada village; barrington; barrinha; barrio de mexico; barrio de peral; barro; barro alto; barro
    duro; barro preto; barrocas; barros blancos; barros cassal; barrow in furness; barrow upon soar; barshi; barstow;
    barstow heights; bartalah; bartlesville; bartley green; bartolome maso; barton on sea; barton upon humber; bartoszyce;
    bartow; bartın; barua bari gaon; barueri; baruipur; baruni; barus; baruta; baruun-urt; barwah; barwala; barwani;
    barysaw; barysh; bas-congo; bas-rhin; bas-sassandra; bas-sassandra2; bas-uele; basaksehir; basankusu; basarabeasca;
    basauri; basavakalyan; basavana bagevadi; basel-landschaft; basel-stadt; basford; basford, stoke-on-trent; bashanet;
    bashkortostan; basi; basilan; basildon; basilicata; basingstoke; basirhat city; basirpur; baskil; basking ridge; basmat;
    basni; basoda; basoko; basotu; baspalli; basrah; bass hill; bassano del grappa; bassar; basse lasne; basse santa su;
    basse-kotto; bassila; bassum; basti; bastia; bastia umbra; bastos; basudebpur; basukinath; basuo; baswa; basyun; bat
    hefer; bat khela; bat yam; bata; bataan; batabo; batac city; bataguassu; batala; batalha; batam; batanes; batang; batang
    berjuntai; batangafo; batangas; batatais; batavia; bataysk; bateau bay; batemans bay; bath and north east somerset; bath
    beach; batha; bathgate; bathinda; bathurst; bathurst city centre; bathurst manor; bati; batie; batifa; batikent; batken;
    batley; batman; batna; bato; baton rouge; batouri; battagram; battambang; battaramulla south; battersea; battery park
    city; batticaloa; battipaglia; battir; battle creek; battle ground; batu; batu anam; batu arang; batu berendam; batu
    caves; batu feringgi; batu gajah; batu kawan; batu kurau; batu pahat; batu tiga; batubulan; batuco; batumi; baturaden;
    baturaja; baturite; batwar salarzai; batys qazaqstan oblysy; bau; baua kalan; bauan; bauang; baubau; baucau; bauchi;
    baud; baudhuinville; baukau; baulkham hills; baumschulenweg; baunatal; bauru; bauska; bauta; bautzen; bavet; bavly;
    bawal; bawana; bawani khera; bawku; bawshar; bay; bay city; bay harbor; bay harbor islands; bay islands; bay minette;
    bay of plenty; bay point; bay roberts; bay saint louis; bay shore; bay street corridor; bay village; bay wood; bay,
    somalia; bayad; bayaguana; bayambang; bayamo; bayamon; bayan; bayan hot; bayan lepas; bayan nur; bayan-olgii; bayana;
    bayanan; bayandai; bayanhongor; bayankhongor; bayawan; baybay; bayburt; baychester; bayelsa; bayeux; bayi; bayiji;
    bayji; baykal'sk; baymak; baynjiwayn; bayombong; bayonet point; bayonne; bayota; bayou boeuf; bayou cane; bayqongyr;
    bayramaly; bayreuth; bayshore gardens; bayside; bayston hill; bayswater; bayswater north; bayt al faqih; bayt fajjar;
    bayt furik; bayt hanina; bayt hanun; bayt jala; bayt kahil; bayt lahya; bayt lid; bayt liqya; bayt sahur; bayt ula; bayt
    ummar; bayt yafa; bayta al fawqa; baytokay; baytown; bayugan; bayview village; bayview woods-steeles; bayview-hunters
    point; bayville; bayındır; baza; bazar-e yakawlang; bazar-korgon; bazarak; bazarnyy karabulak; bazarnyy syzgan;
    bazarnyye mataki; bazega; bazhong; bazpur; bañga; beach haven; beach park; beacon hill; beacon square; beaconsfield;
    bealanana; bear; bear valley springs; bearsden; beas de segura; beato antonio; beau bassin-rose hill; beau vallon;
    beau-bassin rose-hill; beaubassin east; beaufort; beaufort west; beaumont; beaumont hills; beaune; beauport; beauvais;
    beaver bank; beaver dam; beaver falls; beavercreek; beaverton; beawar; bebedja; bebedouro; beberibe; bebington;
    becedi-brignan; becej; becerril; becerril de la sierra; bechar; bechem; beckenham; beckett ridge; beckingen; beckley;
    beckum; becontree; bedburg; beddington heights; bedele; bedesa; bedford; bedford heights; bedford park-nortown; bediala;
    bediondo; bedlington; bedok new town; bedong; bedugul; bedworth; bedzin; bee cave; bee ridge; beech grove; beechwood
    west; beed; beekhuizen; beerse; beersel; beersheba; befandriana; begamganj; begampur; begles; begoro; begoua; begova;
    beguedo; begun; begusarai; behat; behbahan; beheira; behror; behshahr; bei'an; beibei; beichengqu; beidao; beidou;
    beigang; beihai; beiliu; beimeng; beining; beipiao; beira; beisu; beit el; beit jann; beitbridge; beitun; beiwangli;
    beja; bejaad; bejaia; bejar; bejubang dua; bejucal; bejuma; bek'oji; bekalta; bekasi; bekes; bekescsaba; bekily;
    bekobod; bektemir; bekwai; bel air; bel air north; bel air riviere seche; bel air south; bel ombre; bel-air; bela bela;
    bela crkva; bela cruz; bela vista; bela vista de goias; bela vista de minas; bela vista do maranhao; bela vista do
    paraiso; bela vista do toldo; belabo; belaga; belagavi; belait; belalcazar; belas; belawan; belaya berezka; belaya
    glina; belaya kalitva; belaya kholunitsa; beldanga; belebey; beled hawo; beledweyne; belek; belem; belem de maria; belem
    de sao francisco; belem do brejo do cruz; belen de umbria; belen gualcho; belev; belford estates; belford roxo; belfort;
    belgorod; belgrano; beli; beli manastir; beliatta; belidzhi; belize city; bell block; bell gardens; bell road; bell
    ville; bella union; bella vista; bellair-meadowbrook terrace; bellaire; bellampalli; bellaria-igea marina; bellas
    vistas; bellavista; bellbird park; belle chasse; belle de mai; belle fourche; belle glade; belle harbor; belle haven;
    belle isle; belle plaine; belle river; belle vale; belle vue harel; belle vue maurel; bellefontaine neighbors;
    belleville; bellevue; bellevue hill; bellflower; bellingham; bellinzago novarese; bellinzona; bellmore; bells corners;
    bellshill; belluno; bellview; bellwood; belmont; belmont cragin; belmont north; belmonte mezzagno; belo campo; belo
    jardim; belo monte; belo oriente; belo sur tsiribihina; belo vale; beloeil; belogorsk; beloha; beloit; belonia;
    beloozyorskiy; belorechensk; beloretsk; belovo; belovodskoye; beloyarskiy; belpahar; belpasso; belper; belsand; belsize
    park; belterra; beltinci; beltline; beltsville; belur; beluru; belvedere marittimo; belvedere park; belvidere; belyy
    yar; belyye berega; belyye stolby; bembereke; bembla et mnara; bemerode; bemetara; bemowo; ben ahmed; ben aoun; ben
    arous; ben cat; ben gardane; ben guerir; ben jerrar; ben lomond; ben mehidi; ben qarrich; ben slimane; ben taieb; ben
    thuy; ben tre; benalmadena; benalup-casas viejas; benatky nad jizerou; benbrook; bend; bendale; bende; bendigo; bendigo
    city centre; bendorf; benedito leite; benedito novo; benemerito de las americas; benesov; benetusser; benevento;
    benevides; benfica; bengaluru; bengbu; bengkayang; bengkulu; bengo; benguela; benguet; beni abbes; beni amrane; beni
    douala; beni enzar; beni hassane; beni khalled; beni khiar; beni mellal; beni mered; beni mester; beni saf; beni suef;
    beni tamou; beni yakhlef; beni-mellal; benicarlo; benicassim; benicia; benin city; benipur; benishangul-gumuz; benito
    garcia; benito juarez; benjamin aceval; benjamin constant; benjamin hill; bennane bodheur; bennekom; bennett springs;
    bennetts end; benning road; benningen am neckar; benoa; benoy; benque viejo el carmen; bensekrane; bensenville;
    bensheim; bensonhurst; benthuizen; bentleigh; bentleigh east; bentley park; bento goncalves; benton harbor; bentong
    town; bentonville; bentota; bentung; benue; benxi; beograd; beohari; beolgyo; beoumi; beppu; beqaa; bequimao; berane;
    berasia; berastagi; berat county; berazategui; berber; berbera; berberati; bercham; berchem-sainte-agathe; berck;
    berck-plage; berdsk; berdyansk; berdychiv; bere; berea; berehove; bereket; berekum; berestovskyi; berestyn; berezan;
    berezhany; berezniaky; berezniki; berezovka; berezovskiy; berga; bergama; bergedorf; bergeijk; bergen auf rugen; bergen
    beach; bergen op zoom; bergenfield; bergerac; bergheim; bergisch gladbach; bergkamen; bergneustadt; bergschenhoek; beri
    khas; beringen; berisso; berja; berkel en rodenrijs; berkeley; berkeley heights; berkeley vale; berkhamsted; berkley;
    berkovitsa; berlin kopenick; bermeo; bermo; bermuda dunes; bernardino de campos; bernardo de irigoyen; bernardo do
    mearim; bernards heath; bernau am chiemsee; bernau bei berlin; bernburg; beroroha; beroun; berovo; berowra heights;
    berrahal; berrechid; berriane; berriozabal; berrouaghia; berruguete; berry islands; bertioga; bertoua; beruniy; beruri;
    beruwala; berwick; berwyn; beryozovsky; besana in brianza; besbes; beshariq; beshkent; besikduzu; beslan; besni; bessedi
    anon; bessemer; bessemer city; besuki; bet arye; bet dagan; bet she'an; bet shemesh; betafo; betamcherla; betania do
    piaui; betare oya; betera; bethal; bethel park; bethesda; bethnal green; bethpage; bethune; betim; betio village;
    betioky; betma; betong; betou; betroka; bettendorf; bettiah; betul; betul bazar; betulia; beuningen; bevere; beveren;
    beverina; beverly cove; beverungen; beverwijk; bewar; bexbach; bexhill-on-sea; bexley; beykonak; beyla; beylagan;
    beylikduzu; beypazarı; beypore; beysehir; bezenchuk; bezerros; bezhetsk; beziers; bezons; bełchatow; bhabhar; bhabhua;
    bhachau; bhadasar; bhadauni; bhadaur; bhadgaon; bhadohi; bhadra; bhadrachalam; bhadrak; bhadrapur; bhadravati;
    bhadreswar; bhagal jagana; bhagalpur; bhainsdehi; bhairab bazar; bhaisa; bhakkar; bhalki; bhalswa jahangirpur; bhalwal;
    bhamian kalan; bhamo; bhan; bhandara; bhandaria; bhander; bhanga; bhanjanagar; bhanpura; bhanpuri; bhanvad; bharanikavu
    tekku; bharatpur; bharthana; bharthana kosad; bharuch; bharwari; bhatapara; bhatara; bhati; bhatkal; bhatpara; bhatpara
    abhaynagar; bhattarai danda; bhattiprolu; bhaun; bhauri; bhavnagar; bhawana; bhawani mandi; bhawanigarh; bhawanipatna;
    bhawanipur; bhayandar; bhayavadar; bhelai; bhera; bheramara; bheri; bhetia; bhikangaon; bhikhi; bhikkiwind uttar;
    bhikshandarkovil; bhilai; bhilai charoda; bhiloda; bhilwara; bhim kanari; bhim tal; bhimavaram; bhimber; bhimdatta;
    bhimunipatnam; bhind; bhindar; bhinga; bhinmal; bhisho; bhit shah; bhitarwar; bhiwadi; bhiwandi; bhiwani; bhogpur;
    bhokar; bhokardan; bhola; bholav; bhongaon; bhongir; bhoom; bhopal; bhopalwala; bhor; bhuban; bhubaneswar; bhucho mandi;
    bhudgaon; bhuj; bhuja bhuja nellore; bhulath gharbi; bhundsi; bhupalpally; bhuragaon rev. town; bhusawal; bhusawar;
    bhuwana; bi kah; biak; biancavilla; biankouma; bianouan; biantang; bianzhuang; biaora; biarritz; biała krakowska; biała
    podlaska; białe błota; białogard; białołeka; białystok; biba; bibai; biberach an der riss; bibiani; bibir hat; bibirevo;
    bible hill; bibo; bibra lake; bicester; bich chu; bichena; bicholi hapsi; bicholim; bicol; bida; bidar; bidasar; bidbid;
    biddeford; biddulph; bideford; bidestan; bidhuna; bidur; bie; biebrich; bieby; biel/bienne; bielany; bielawa; bielefeld;
    biella; bielsk podlaski; bielsko-biala; bien hoa; bien unido; bienczyce; bierun; bierun nowy; biesdorf;
    bietigheim-bissingen; big bear city; big bear lake; big bend; big flats; big flats airport; big lake; big park; big
    rapids; big spring; big stone gap; biga; bigadic; biggera waters; biggin hill; biggleswade; bighapur khurd; bignay uno;
    bignona; biguacu; bigues i riells; bihac; bihar sharif; biharamulo; bihariganj; bihat; bihor; bihta; bijaipur; bijapur;
    bijar; bijawar; bijaynagar; bijbehara; bijeljina; bijelo polje; bijie; bijnor; bijuri; bikaner; bikenibeu village;
    bikin; bikou; bikram; bikramganj; bila tserkva; bilajari; bilara; bilari; bilasipara; bilaspur; bilasuvar; bilbeis;
    bilderstockchen; bilecik; bileh savar; bilgi; bilgram; bilhaur; bilhorod-dnistrovskyi; bilicenii vechi; bilimora;
    biliran; biliri; billerica; billericay; billingham; billings; billstedt; bilohirsk; bilohorodka; bilopillia; biloxi;
    bilqas; bilsanda; bilsi; bilthoven; bilthra; biltine; bilyche pole; bilychi; bilzen; bim son; bima; bimbila; bimbo;
    bimini; bin jawwad; bin xian; bin yauri; binalbagan; binangonan; binche; bindki; bindura; binga; bingen am rhein;
    bingerville; binghamton; bingley; bingol; bingtuan sanshiliu tuan; binh duong; binh long; binh minh; binh phuoc; binh
    thanh; binh thuan; binh thuy; binh đinh; binika; binjai; binmaley; binnish; binondo; binonga; bintulu; bintuni; biny
    selo; binyamina-giv'at ada; binzhou; bio bio; biograd na moru; bioko norte; bioko sur; biombo; bir el ater; bir el djir;
    bir el hafey; bir el maksur; bir hadaj; bir jdid; bir m'cherga; bir zayt; biratnagar; birch bay; birchcliffe-cliffside;
    birecik; birendranagar; bireun; birgaon; birgañj; birgu; birigui; birine; biritiba mirim; biritinga; birjand;
    birkenhead; birkerød; birkhadem; birkirkara; birmitrapur; birni n konni; birnin gaoure; birnin kebbi; birnin kudu;
    birobidzhan; birpara; birpur; birsk; birstonas; biruaca; birur; biryulevo; biryulevo zapadnoye; birzai; birzebbuga;
    bisalgarh; bisalpur; bisauli; biscay; bisceglie; bischheim; bischofsheim in der rhon; bisenda buzurg; bishan; bishan new
    town; bishnupur; bishoftu; bishop auckland; bishopbriggs; bishops cleeve; bishops stortford; bishops waltham;
    bishopstoke; bishrampur; bishunpur urf maharajganj; biskra; biskupin-sepolno-dabie-bartoszowice; bislig; bismarck;
    bismil; bissau; bissikrima; bistrica ob sotli; bistrita; bistrita-nasaud; biswan; biswanath chariali; bitam; bitkine;
    bitlis; bitola; bitonto; bitterfeld-wolfen; bittou; bitung; bituruna; biu; bixby; biyala; biyang; biysk; bizen; bizerte;
    biñan; biłgoraj; bjelovar; bjelovar-bilogora; bjorlanda; bla; black creek; black forest; black jack; black mountain;
    black point; black rock; blackburn hamlet; blackburn north; blackburn south; blackburn with darwen; blackheath;
    blacklick estates; blackmans bay; blacksburg; blacktown; blackwall; blackwood; blaenau gwent; blagnac; blagodarnyy;
    blagoevgrad; blagoveshchensk; blainville; blair road; blairgowrie and rattray; blaj; blanchardstown; blandford forum;
    blangpidie; blangwa; blankenberge; blankenburg; blankenfelde-mahlow; blanquefort; blansko; blantyre; blasewitz;
    blauwgrond; blauwput; blaydon-on-tyne; bled; bledi dieya; blekinge; blenheim; blenimeouin; blerick; bletchley; bli bli;
    blida; blieskastel; bligh park; blijnii hutor; bliss corner; blitar; blockhouse bay; bloemhof; blois; bloke; blolequin;
    blonduosbær; bloomfield; bloomingdale; bloomington; blora; blossom park; bloxwich; bludenz; blue ash; blue bell; blue
    grass; blue haven; blue island; blue mountains; blue nile; blue springs; bluefields; bluffton; blumenau; blundell;
    blyth; blythe; bnei ayish; bnei brak; bni bouayach; bni drar; bni tajjit; bo phloi; bo rai; bo đe; boa esperanca; boa
    esperanca do norte; boa esperanca do sul; boa hora; boa nova; boa saude; boa ventura; boa ventura de sao roque; boa
    viagem; boa vista; boa vista da aparecida; boa vista do burica; boa vista do gurupi; boa vista do tupim; boaco; boadilla
    del monte; boali; boambee east; boane; boardman; bobangui; bobbili; bobigny; bobingen; boblingen; bobo-dioulasso;
    bobonaro; boboniessoko; bobonong; bobov dol; bobrov; bobruysk; boca chica; boca da mata; boca de aroa; boca de uchire;
    boca del mar; boca del rio; boca do acre; boca raton; boca suno; bocaina de minas; bocaiuva; bocaiuva do sul; bocana de
    paiwas; bocaranga; bocas del toro; bocaue; bocholt; bochum-werne; bockum; bocoio; bocono; boconoito; bocsa; bodaybo;
    bodden town; bode saadu; bodegraven; boden; bodh gaya; bodhan; bodinayakkanur; boditi; bodmin; bodoco; bodri; bodrum;
    bodupal; bodø; boedo; boende; boeng kak muoy; boeng kak pir; boeotia; boffa; bog walk; bogale; bogande; bogatynia;
    bogatyye saby; bogd; bogdanci; bogdanovich; bogenhausen; boghni; bognonzra; bognor regis; bogo; bogor; bogoroditsk;
    bogorodsk; bogorodskoye; bogotol; bogovinje; bogra; boguchar; bogue; boguszow-gorce; bohicon; bohinj; bohnice;
    bohodukhiv; bohodukhivskyi; bohol; bohumin; bohuniya; boiling spring lakes; boiling springs; boiro; bois-colombes;
    boisar; boisbriand; boise; boissy-saint-leger; boituva; bojia; bojnurd; bojonegoro; bokajan; bokaro; boke region; bokeo;
    bokhtar; bokoro; boksburg; boksitogorsk; bol; bol'shaya murta; bol'shaya setun'; bol'shiye dvory; bol'shoye boldino;
    bol'shoye kozino; bol'shoye murashkino; bol'shoye polpino; bol'soj kamen'; bolama; bolarum; bolaños de calatrava;
    boldumsaz; bole; bolenge; bolesławiec; bolgatanga; bolhrad; boli; bolikhamsai; bolingbrook; bolintin deal; bolintin
    vale; bollate; bollullos de la mitacion; bollullos par del condado; bolobo; bologoye; bolotnoye; bolpur; bolton hill;
    bolton le sands; bolton upon dearne; bolu; bolvadin; bolzano; bom conselho; bom despacho; bom jardim; bom jardim de
    goias; bom jardim de minas; bom jesus; bom jesus da lapa; bom jesus da serra; bom jesus das selvas; bom jesus de goias;
    bom jesus do amparo; bom jesus do araguaia; bom jesus do galho; bom jesus do itabapoana; bom jesus do norte; bom jesus
    do tocantins; bom jesus dos perdoes; bom lugar; bom principio; bom principio do piaui; bom repouso; bom retiro; bom
    retiro do sul; bom sucesso; boma; boma la ngombe; bombinhas; bombo; bomet; bomfim; bomi; bommasandra industrial area;
    bon accueil; bon air; bonab; bonadelle ranchos-madera ranchos; bonaire; bonan; bonao; bonate sopra; bonate sotto; bondi
    beach; bondi junction; bondo; bondoukou; bondowoso; bondy; bone south; bonen; bonfim do piaui; bonfinopolis de minas;
    bong; bonga; bongabon; bongaigaon; bongao; bongor; bongouanou; bonita springs; bonito; bonito de minas; bonito de santa
    fe; bonn hardtberg; bonne terre; bonner springs; bonneuil-sur-marne; bonney lake; bonny; bonnyrigg; bonnyrigg heights;
    bono; bono east; bonon; bonoua; bonoufla; bontang; bontoc; boo; boom; boon lay; boothapandi; bootle; bopal; boppard;
    boqueirao; boqueirao do leao; boqueirao do piaui; boqueron; boquim; boquira; borama; boras; boraure; borawar; borazjan;
    borba; borda da mata; bordj badji mokhtar; bordj bou arreridj; bordj el bahri; bordj el kiffan; bordj ghdir; bordj
    menaiel; bordj zemoura; bordon; borehamwood; borgaon; borgaro torinese; borgata lesna; borgata monginevro; borgata
    paradiso; borgerhout; borgo a buggiano; borgo maggiore; borgo po; borgo san dalmazzo; borgo san lorenzo; borgo san
    paolo; borgo val di taro; borgo valsugana; borgo vittoria; borgolai grant no.11; borgomanero; borgonovo valtidone;
    borgoricco-san michele delle badesse-sant'eufemia; borgou; boriavi; borikhan; borisoglebsk; borivali tarf rahur;
    borivli; boriziny; borj cedria; borj el amri; borj mejen bel abbes; borken; borkou; borlai panchaitan; borlange;
    bormujos; borna; borne; bornem; bornheim; borno; bornu yassu; borodino; boromo; borongan; boronia; boronia heights;
    boroon; borotou-koro; borough park; borovichi; borovnica; borovskiy; borsa; borsad; borshchahivka; borsod-abauj-zemplen;
    borssele; bortnychi; borujen; borujerd; boryeong; boryslav; boryspil; borzya; bosanska krupa; bosansko grahovo; bosaso;
    bosconia; boscoreale; boseong; boshan; boshkengash; boshruyeh; bosilovo; boskoop; bosnian podrinje; bosque de saloya;
    bosque saude; bossangoa; bosse; bossembele; bossemtele i; bossier city; bossley park; bostanabad; bostanlı; boston spa;
    bostonia; botad; botanic ridge; botany downs; botataung; botevgrad; bothaville; bothell; bothell east; bothell west;
    bothfeld; botolan; botosani; botou; botshabelo; bottrop; botucatu; bou arada; bou arfa; bou arkoub; bou chemma; bou
    fekrane; bou ficha; bou hadjar; bou hanifia el hamamat; bou ismail; bou izakarn; bou saada; bou salem; bou tlelis;
    bouafle; bouake; bouansa; bouar; bouarfa; bouca; boucherville; bouches-du-rhone; boucle du mouhoun; boudjima; boudouaou;
    bouenza; boufarik; bougaa; bougado; bougadoum; bougara; bougouni; bougouriba; bouguenais; bouinan; bouira; bouizazarene
    ihaddadene; boujdour; boujniba; boukadir; bouknadel; boukoumbe; boulder city; boulder hill; boulemane; boulevard park;
    boulgou; boulkiemde; boulogne-billancourt; boulogne-sur-mer; boulsa; boumahra ahmed; boumalne dades; boumerdas;
    boumerdes; boumhel el bassatine; boumia; bouna; bound brook; boundiali; bountiful; bourbonnais; bourem; bourg-en-bresse;
    bourg-la-reine; bourg-les-valence; bourges; bourne end; bournemouth; bournemouth, christchurch and poole; bourzanga;
    bouskoura; bousse; bousso; boussu; boutilimitt; bouznika; bovalino superiore; bovec; bovisio-masciago; bow; bow bog;
    bowangshan; bowie; bowleys quarters; bowling green; bowmanville; bowthorpe; box elder; box hill; box hill north; box
    hill south; boxtel; boyabat; boyaca; boyampalaiyam; boyarka; boyeros; boyes hot springs; boyle heights; boyle street;
    boynton beach; boyolali; boyolangu; boysun; bozdar wada; bozeman; bozhou; bozoum; bozova; bozuyuk; bozyazı; bracebridge;
    bracebridge heath; brackel; bracken ridge; brackenheim; bracknell; bracknell forest; braco do norte; braddell heights
    estate; bradenton; bradley gardens; braemar hill; bragado; braganca; braganca paulista; brahasestii de sus; brahmana
    periya agraharam; brahmanan di bari; brahmanbaria; brahmapur; braila; braine-l'alleud; braine-le-comte; braintree;
    brajarajnagar; brake; brakel; brakna; brakpan; bramhall; bramhapuri; brampton; bramsche; brandenburg an der havel;
    brandys nad labem-stara boleslav; branford; branford center; branicevo; braniewo; branik; brant; brantford; bras; brasil
    novo; brasilandia; brasilandia de minas; brasileia; brasilia de minas; braslovce; brasnorte; brasov; brasschaat;
    brateyevo; bratislava - vajnory; bratsk; braunschweig; braunstone; brava; brawley; bray park; brazii de sus; brazlandia;
    brcko district; brda; brea; breaux bridge; breaza; breaza de sus; brebu manastirei; breclav; bredasdorp; bredbury;
    breezy castle; bregenz; breisach am rhein; breitenfurt bei wien; brejo; brejo da madre de deus; brejo de areia; brejo do
    cruz; brejo dos santos; brejo grande; brejo grande do araguaia; brejo santo; brembate di sopra; bremerhaven; bremerton;
    bremervorde; brenham; brentwood; brentwood bay; brentwood estates; brentwood park; brentwood village; brera; brescia;
    bressanone; bresso; bressuire; brest; bret harte; bretigny-sur-orge; bretten; breu branco; breves; breyten; brezice;
    brezno; brezovica; breña; breña alta; bria; briar chapel; briar hill-belgravia; briarcliff manor; briarwood; briceni;
    brickworks estate; bridge city; bridge of allan; bridgeman downs; bridgend; bridgeport; bridgeton; bridgetown;
    bridgeview; bridgewater; bridgwater; bridgwater forest; bridle path-sunnybrook-york mills; bridlewood; bridlington;
    brie-comte-robert; brierley hill; brigham city; brighouse; brighouse-city centre; brighton and hove; brighton beach;
    brighton east; brighton park; brightwood; brigittenau; brignano gera d'adda; brignoles; brikama; brikama ba; brilon;
    brindisi; brisas barra de suchiate; brisas de zicatela; brisbane central business district; brisee verdiere; briton
    ferry; brits; britz; brive-la-gaillarde; brixham; brixton; brixton hill; brno stred; brno-mesto; brno-venkov; broad
    ripple; broadbeach waters; broadmoor; broadstairs; broadview heights; broadview north; broadview park; broceni; brock
    hall; brocklehurst; brockley; brockton; brockville; brod-posavina; brodnica; brodowski; broek op langedijk; broken
    arrow; broken hill; brokopondo; bromley; bromma; bromsgrove; bron; brong-ahafo; bronkhorstspruit; bronnitsy; bronte;
    brook farm; brook highland; brook park; brookes point; brookfield; brookhaven; brookhaven-amesbury; brookings; brooklin;
    brookline; brooklyn center; brooklyn heights; brooklyn park; broomfield; brossard; brotas; brotas de macaubas; brou
    akpaousso; brough; broughton astley; brovary; brow of the hill; brown deer; browns bay; browns mills; brownsburg;
    brownsville; brownwood; broxburn; bruay-la-buissiere; bruchkobel; bruchsal; bruck an der leitha; bruck an der mur;
    bruckmuhl; brufut; brugge; bruggen; brugherio; bruhl; brumadinho; brumado; brummen; brunei-muara; brunn am gebirge;
    brunoy; brunssum; brunswick; brunswick east; brunswick west; bruntal; brus laguna; brusciano; brushy creek; brusque;
    brvenica; bry-sur-marne; bryanka; bryans road; bryansk; brymbo; bryn mawr; bryn mawr-skyway; bryukhovetskaya; brzeg;
    brzeg dolny; brzesko; brzezno gdanskie; brøndby strand; brøndbyvester; bsharri; bu'aale; bua; bua yai; buada; buan;
    buaran; bubanza; bucak; bucerias; bucha; buchen in odenwald; bucheon-si; buchholz in der nordheide; buckeburg; buckeye;
    buckhall; buckhurst hill; buckingham; buckinghamshire; bucklands beach; buckow; buco zau; buda; budadiri; budafok;
    budaka; budaors; budapest i. kerulet; budapest ii. kerulet; budapest iii. kerulet; budapest iv. kerulet; budapest v.
    kerulet; budapest vi. kerulet; budapest viii. kerulet; budapest xi. kerulet; budapest xii. kerulet; budapest xiii.
    kerulet; budapest xix. kerulet; budapest xv. kerulet; budapest xvi. kerulet; budapest xvii. kerulet; budapest xviii.
    kerulet; budapest xx. kerulet; budapest xxi. kerulet; budapest xxii. kerulet; budapest xxiii. kerulet; budaun; budd
    lake; buderim; budge budge; budha theh; budhana; budhlada; budhni; budingen; budleigh salterton; budta; buduburam;
    bududa; buduran; budva; budyonnovsk; buea; buena park; buena vista; buenaventura lakes; buenavista; buenavista de
    cuellar; buenavista del norte; buenavista tomatlan; bueng kan; bueng kum; bueno brandao; buenos aires province; buer;
    buesaco; buffalo grove; buftea; bugaragara; bugarama; bugembe; bugiri; bugo; bugojno; buguda; bugulma; buguma;
    buguruslan; bugweri; buhe; buhesi; buhi; buhimba; buhl; buhusi; buhweju; bui xa; buikwe; buin; buinsk; buique; bujaru;
    bujumbura rural; bukama; bukan; bukedea; bukhara; bukidnon; bukit batok new town; bukit beruntung; bukit bintang; bukit
    damansara; bukit gambir; bukit gemuroh; bukit ho swee estate; bukit indah; bukit jalil; bukit kerinchi; bukit merah
    estate; bukit mertajam; bukit panjang new town; bukit pinang; bukit rahman putra; bukit rambai; bukit tambun; bukit
    tengah; bukit timah; bukittinggi; bukoba; bukomansibi; bukomero; bukuru; bukuya; bukwa; bula atumba; bulacan; bulach;
    bulakamba; bulambuli; bulan; bulancak; bulandshahr; bulanık; bulaon; buldana; bulgan; buliisa; bull creek; bull run;
    bull savannah; bullhead city; buloh kasap; bulolo; bulqize; bultfontein; buluan; bulung'ur shahri; bulungu; bumahen;
    bumba; bumpe; bumthang; buna hir; bunamwaya; bunawan; bunbury; bunda; bundaberg; bundaberg north; bunde; bundibugyo;
    bundoora; bundu; bungku; bungo-takada-shi; bungoma; bungu; buni; bunia; bunjwah; bunkyo; bununka kunda; bunyangabu; buon
    ho; buon ma thuot; buon trap; buon tur; bur dubai; bura tana; buraca; buram; burao; burari; burauen; buraydah; burayu;
    burdur; bure; burela de cabo; buren; burewala; burg auf fehmarn; burg bei magdeburg; burgas; burgdorf; burgenland;
    burgersdorp; burgess hill; burghausen; burgkirchen an der alz; burglesum; burgundy-franche-comte; burhaniye; burhanpur;
    burhanuddin; burhar; buri ram; burien; burirchar; buritama; buriti; buriti alegre; buriti bravo; buriti do tocantins;
    buriti dos lopes; buriti dos montes; buriticupu; buritirama; buritis; buritizeiro; burj islam; burjassot; burke
    mountain; burla; burlata; burleigh heads; burleigh waters; burleson; burley in wharfedale; burlingame; burlington;
    burnaby; burnaby heights; burngreave; burnham-on-sea; burnie; burnley; burnside heights; burnsville; burntwood;
    burpengary east; burqin; burr ridge; burriana; burry port; bursa; burscheid; burstadt; burtnieki; burton latimer; burton
    upon trent; burunday; bururi; burutu; burwood; burwood east; bury st edmunds; buryat; burzaco; busembatia; buseresere;
    busesa; bushehr; bushekeri; bushenge; bushenyi; bushey; bushland beach; bushwick; busia; business bay; businga;
    buskerud; busko-zdroj; busogo; busolwe; busselton; bussolengo; bussum; bustleton; busto arsizio; busto garolfo; buston;
    busumbala; buta; butajira; butaleja; butambala; butanta; butare; butarque; butebo; butel; butemba; butembo; butha-buthe;
    buthidaung town; butia; butiama; butnan; butterfly; butternut valley; butterworth; butuan; butubre i; butunduzi;
    buturlinovka; butwal; butzbach; buulobarde; buurhakaba; buvuma; buwenge; buxar; buxtehude; buxton; buyale; buyende;
    buyeo; buynaksk; buyo; buyukcekmece; buzau; buzen; buzhake; buzhuang; buzi; buzovna; buzuluk; bwizibwera; byadgi; byala
    slatina; byaroza; byasanagar; byblos; bydgoszcz; byford; bykhov; byndoor; byron bay; byron center; bystrc; bystrice nad
    pernstejnem; bystrice pod hostynem; bystrzyca kłodzka; bytom; bytow; byumba; ca mau; ca' savio; caacupe; caaguazu;
    caala; caapora; caarapo; caazapa; cabaceiras do paraguacu; cabadbaran; cabagan; cabaiguan; cabanatuan city; cabanillas
    del campo; cabaritan east; cabayangan; cabbagetown-south st.james town; cabeceira grande; cabeceiras de basto;
    cabeceiras do piaui; cabedelo; cabeza del buey; cabezon de la sal; cabiao; cabildo; cabimas; cabinda; cable beach; cabo
    de santo agostinho; cabo delgado; cabo frio; cabo rojo; cabo ruivo; cabo san lucas; cabo verde; caboolture; caboolture
    south; cabot; cabra; cabramatta; cabramatta west; cabreuva; cabrican; cabrobo; cabudare; cabudwaaq; cabuyao; cacador;
    cacahoatan; cacak; cacapava; cacapava do sul; cacem; cachan; cacheu; cachoeira; cachoeira alta; cachoeira de minas;
    cachoeira de pajeu; cachoeira do arari; cachoeira do piria; cachoeira do sul; cachoeira dos indios; cachoeira dourada;
    cachoeira paulista; cachoeiras de macacu; cachoeirinha; cachoeiro de itapemirim; cacimba de dentro; cacoal; cacocum;
    caconda; caconde; cacongo; cacuaco; cacule; cacuso; cadca; cadelbosco di sopra; cadereyta; cadereyta de montes;
    cadereyta jimenez; cadorago-caslino al piano; caerano di san marco; caerphilly; caete; caetes; caetite; cafarnaum;
    cafayate; cafelandia; cafunfo; cagayan; cagayan de oro; cagayan valley; cage mazumbo; caglayancerit; cagnano varano;
    cagnes-sur-mer; cagua; caguas; cahaba heights; cahama; cahors; cahul; cai lay; cai rang; cai đoi vam; caia; caianu mic;
    caiaponia; caibarien; caicara; caicara del orinoco; caicara do norte; caicedonia; caico; caidian; caieiras; caijia;
    caijiagang; cainta; cair; cairns city; cairns north; cairo montenotte; cairu; caivano; caja seca; cajamar; cajamarca;
    cajari; cajati; cajazeiras; cajica; cajueiro; cajueiro da praia; cajuru; cakaudrove; cakovec; cala; cala millor; cala
    rajada; calabanga; calabar; calabarzon; calabasas; calabazar de sagua; calabozo; calabria; calaca; calafat; calafell;
    calahorra; calais; calama; calamba; calamvale; calangute; calapan; calarasi; calarca; calasiao; calatagan; calauag;
    calauan; calbayog city; calbuco; calceta; caldaro sulla strada del vino; caldas; caldas brandao; caldas da rainha;
    caldas de reis; caldas de vizela; caldas novas; caldeirao grande; caldeirao grande do piaui; calderara di reno;
    calderdale; caldes de montbui; caledon; caledonia; calella; calenberger neustadt; calera chica; calera de tango; caleta
    de carquin; caleta olivia; calexico; calheta de sao miguel; california city; calimete; calle blancos; calle larga;
    calliaqua; callingwood south; callosa de segura; calne; calonamba; caloocan; caloundra; caloundra west; calp;
    calpulalpan; caltagirone; caltanissetta; calubcub dos; calucinga; caluire-et-cuire; calulo; calumbo; calumet city;
    calumet park; calumpang; calumpit; caluquembe; calusco d'adda; calvados; calverton; calvi risorta; calvia; calw; cam le;
    cam lo; cam pha; cam pha mines; cam ranh; cam xuyen; camabatela; camacan; camacari; camacupa; camaguan; camaguey;
    camaiore; camajuani; camama; camamu; camana; camanducaia; camaqua; camara de lobos; camaragibe; camarate; camarines
    norte; camarines sur; camarma de esteruelas; camas; camayenne; cambara; cambara do sul; cambe; camberley; camberwell;
    cambita garabitos; camboriu; camborne; cambrai; cambre; cambria heights; cambridge park; cambrils; cambuci; cambui;
    cambundi; cambundi catembo; cambuslang; camden; camden town; cameron park; cameron park colonia; cameta; camiguin;
    camiling; camiri; camisano vicentino; camoapa; camocim; camocim de sao felix; camp diable; camp flora; camp h.m. smith;
    camp hill; camp pendleton north; camp pendleton south; camp springs; camp swift; camp verde; campagnano di roma;
    campamento; campana; campanha; campania; campbell bay; campbell river; campechuela; campestre; campestre do maranhao;
    campestre villas del alamo; campi bisenzio; campi salentina; campia turzii; campina; campina da lagoa; campina das
    missoes; campina do monte alegre; campina grande; campina grande do sul; campina verde; campinapolis; campinas; campinas
    do sul; campiña; campo alegre; campo alegre de goias; campo alegre de lourdes; campo belo; campo belo do sul; campo bom;
    campo de criptana; campo de la cruz; campo de ourique; campo di marte; campo do brito; campo do meio; campo do tenente;
    campo ere; campo florido; campo formoso; campo gallo; campo grande; campo grande do piaui; campo largo; campo largo do
    piaui; campo limpo; campo limpo de goias; campo limpo paulista; campo magro; campo maior; campo marzio; campo mourao;
    campo novo de rondonia; campo novo do parecis; campo pequeno; campo quijano; campo ramon; campo real; campo redondo;
    campo verde; campo viera; campoalegre; campobasso; campobello di licata; campobello di mazara; campofelice di roccella;
    campos altos; campos belos; campos de julio; campos do jordao; campos dos goytacazes; campos gerais; campos lindos;
    campos novos; campos sales; campsie; campulung moldovenesc; camrose; camucuio; can baro; can gio; can giuoc; can
    pastilla; can picafort; can tho; can đuoc; cana verde; canaa dos carajas; canacassala; canakkale; canal fulton; canal
    winchester; cananea; canapi; canarana; canaries; canarsie; canary islands; canary wharf; canavieiras; canberra city;
    canby; candaba; candeias; candeias do jamari; candelaria arenas; candelaria de la frontera; candi prambanan; candiac;
    candido de abreu; candido godoi; candido mendes; candido mota; candido sales; candler-mcafee; canela; canelones; canet
    de mar; canford heath; cangaiba; cangandala; cangas de onis; cangas del narcea; cangas do morrazo; cangkat jong;
    canguaretama; cangucu; cangzhou; canhotinho; canicatti; canicattini bagni; canico; canidelo; canillas; canillejas;
    canillo; caninde; caninde de sao francisco; canindeyu; cankaya; cankova; cankuzo; cankırı; canlaon; canley heights;
    canley vale; canning town; canning vale; cannock; cannon hill; cannons creek; canoas; canoga park; canoinhas; canosa di
    puglia; canovelles; cansancao; canta; cantabria province; cantagalo; cantal; cantanhede; cantaura; cantel; canteleu;
    canterbury; canto del llano; canto do buriti; cantonment; canubing no 2; canudos; canutama; canvey island; canyon
    country; canyon lake; canyon meadows; canyon rim; canyon springs; cao bang; cao lanh; cao thuong; caohe; caohui; caojie;
    caoqiao; caotang; caotun; cap negro ii; cap-haitien; capacho nuevo; capalaba; capanema; capannori; capao bonito; capao
    da canoa; capao do leao; capao redondo; caparica; capas; cape coast; cape coral; cape girardeau; cape horn; cape may
    court house; cape saint claire; capel sound; capela; capela de santana; capela do alto; capela do alto alegre;
    capelinha; capelle aan den ijssel; capellen; capesterre-belle-eau; capiata; capilla de guadalupe; capilla del monte;
    capilla del señor; capim branco; capim grosso; capinzal; capinzal do norte; capistrano; capital district; capital
    region; capitan bado; capitan bermudez; capitan sarmiento; capitao de campos; capitao eneas; capitao leonidas marques;
    capitao poco; capitol gateway; capitol riverfront; capivari; capivari de baixo; capiz; capo d'orlando; capoeiras;
    capraia e limite; capriate san gervasio; capulhuac de mirafuentes; capunda; caraballeda; carabanchel; carabobo; caracal;
    caracarai; caraga; caraguatatuba; carahue; carai; caranavi; carandai; carangola; caransebes; carapicuiba; caras-severin;
    carate brianza; caratinga; carauari; caraubas; caraubas do piaui; caravaca; carazinho; carazo; carbonara di bari;
    carbondale; carbonia; carbonia-iglesias; carcaixent; carcar; carcaraña; carcassonne; carcavelos; carchi; cardano al
    campo; cardeal da silva; cardedeu; cardito; cardoso moreira; carei; careiro; careiro da varzea; carepa; carey park;
    cargados carajos; cariacica; cariaco; cariamanga; cariboo; caridade; carigara; carina heights; carindale; caringbah
    south; caringin; carinhanha; carini; carinthia; caripito; carira; carire; caririacu; carius; carl junction; carlet;
    carleton north; carleton place; carletonville; carlingford; carlisle; carlopolis; carlos a. carrillo; carlos barbosa;
    carlos casares; carlos chagas; carlos tejedor; carlow; carlsbad; carlton; carlton north; carmagnola; carmarthen;
    carmarthenshire; carmel hamlet; carmen de apicala; carmen de areco; carmen de la legua reynoso; carmen de patagones;
    carmen de viboral; carmenes; carmichael; carmignano di brenta; carmo; carmo da cachoeira; carmo da mata; carmo de minas;
    carmo do cajuru; carmo do paranaiba; carmo do rio claro; carmo do rio verde; carmopolis de minas; carnaiba; carnauba dos
    dantas; carnaubal; carnaubeira da penha; carnaxide; carnegie; carneys point; carnide; carnikava; carnot; carol city;
    carol stream; carolina beach; caroline springs; caronno pertusella; carora; carouge; carousel view; carpenders park;
    carpenter hill; carpentersville; carpentras; carpi; carpina; carquefou; carrao; carrara; carrara san giorgio; carrazeda
    de anciaes; carrboro; carrefour; carregal do sal; carriacou and petite martinique; carrickfergus; carrieres-sous-poissy;
    carrigaline; carrizal; carrizo springs; carroll park; carrollton; carrollwood; carrollwood village; carrum downs;
    carsamba; carshalton; carson city; cartagena del chaira; cartago; cartama; cartaya; carteret; cartersville; carterton;
    carthage; cartierville; caruaru; carugate; carupano; carutapera; carvin; cary; casa blanca; casa branca; casa de campo;
    casa de oro-mount helix; casa grande; casa loma; casa nova; casa santa; casa verde; casal bertone; casal de' pazzi;
    casal di principe; casal palocco; casale monferrato; casale sul sile; casalecchio di reno; casalnuovo di napoli;
    casamassima; casamicciola terme; casanare; casanay; casarano; casarsa della delizia; casarza ligure; casas adobes; casas
    grandes; casavatore; cascade; cascade heights; cascades; cascais; cascavel; cascina; casco historico de barajas; casco
    historico de vallecas; casco historico de vicalvaro; caselle torinese; caserta; casgyn; casigua el cubo; casilda;
    casimiro de abreu; caska; casorate primo; casorate sempione; casoria; cassa de la selva; cassanguidi; cassano all'ionio;
    cassano d'adda; cassano delle murge; cassano magnago; casselberry; cassia; cassilandia; cassina de' pecchi; cassino;
    castaic; castanhal; castanheira do ribatejo; castano primo; castaños; castel bolognese; castel di lama; castel di
    sangro; castel goffredo; castel madama; castel maggiore; castel mella; castel san giorgio; castel san giovanni; castel
    san pietro terme; castel volturno; castelar; castelfranco di sotto; castelfranco emilia; castelfranco veneto;
    castell-platja d'aro; castellammare del golfo; castellammare di stabia; castellana; castellar del valles; castelldefels;
    castelletto sopra ticino; castelli calepio; castello d'empuries; castello de la plana; castello di cisterna;
    castelnau-le-lez; castelnovo di sotto; castelnovo ne'monti; castelnuovo del garda; castelnuovo rangone; castelo; castelo
    branco; castelo do piaui; castelo dos sonhos; castelo viegas; casteloes de cepeda; castelvetrano; castiglion fiorentino;
    castiglione del lago; castiglione delle stiviere; castiglione olona; castiglione torinese; castile and leon; castile-la
    mancha; castilho; castilleja de la cuesta; castillejos; castillo de locubin; castillo grande; castle donington; castle
    hill; castle pines north; castle rock; castle shannon; castle vale; castleford; castlereagh; castlewood; castres;
    castricum; castries; castro alves; castro de rei; castro del rio; castro marim; castro pretorio; castro valley;
    castro-urdiales; castrocaro terme e terra del sole; castrop-rauxel; castrovillari; casula; cat; cat ba; cat island;
    catabola; catacamas; catacaos; cataguases; catalao; catalca; catalina foothills; catamarca; catamayo; catanauan;
    catandica; catanduanes; catanduva; catanzaro; catarman; catarroja; catas altas; cataño; catbalogan; catchiungo;
    catemaco; catende; caterham; catete; catford; cathedral city; catia la mar; cativa; cato ridge; catole do rocha;
    catonsville; catriel; catterick garrison; cattolica; catu; catumbela; cau dien; cau giay; cauca; caucagua; caucaguito;
    caucaia; caucasia; caucete; caulfield north; caulfield south; cauquenes; causeni; causeway bay; causeway coast and
    glens; cauto cristo; cava de tirreni; cavaillon; cavan; cavaria con premezzo; cave creek; cave spring; cavenago di
    brianza; cavite; cavite city; caxambu; caxias; caxias do sul; caxito; cay; cayambe; caycuma; cayeli; cayenne; cayey;
    cayman palms; cayo; cazenga; cazin; cazombo; cañada de gomez; cañar; cañitas de felipe pescador; cañon city; cañuelas;
    ceadir-lunga; ceara-mirim; cebu city; cecil hills; cecina; cedar city; cedar cove; cedar falls; cedar grove; cedar hill;
    cedar hills; cedar lake; cedar mill; cedar park; cedar rapids; cedar valley; cedro; cedro de sao joao; ceeldheer;
    ceerigaabo; cegled; ceglie del campo; ceglie messapica; cehegin; ceilandia; cela; celbridge; celje; celle; cellino san
    marco; cendajuru; cenes de la vega; cenisia; cenon; centar; centar zupa; centenario; centenario do sul; centenary
    heights; centennial; centennial place; centennial scarborough; center city; center line; center moriches; center point;
    centereach; centerville; cento; central 14th street / spring road; central 14th street / wmata northern bus barn;
    central abaco; central andros; central banat; central bedfordshire; central bosnia; central business district; central
    city; central coast; central coquitlam; central darfur; central de minas; central denmark; central district; central do
    maranhao; central eleuthera; central equatoria; central falls; central finland; central greece; central islip; central
    java; central kalimantan; central lonsdale; central luzon; central macedonia; central moncton; central ostrobothnia;
    central point; central province; central river division; central saanich; central singapore; central sulawesi; central
    visayas; central york; centrale; centralia; centralniy; centre; centre de flacq; centre-est; centre-nord; centre-ouest;
    centre-sud; centre-val de loire; centretown; centreville; centreville chicopee; centro de readaptacion social; centro do
    guilherme; centro familiar la soledad; centro habana; centro novo do maranhao; centro sur; centurion; century city;
    ceper; ceptura de sus; cepu; cercado abajo; cercola; cerdanyola del valles; ceredigion; cerejeiras; ceres; cerete;
    cergy; cergy-pontoise; ceriano laghetto; cerignola; cerkes; cerkezkoy; cerklje na gorenjskem; cerknica; cerkno;
    cerkvenjak; cermik; cernavoda; cernusco sul naviglio; cerny most; cerqueira cesar; cerquilho; cerritos; cerro azul;
    cerro cora; cerro de ortega; cerro de pasco; cerro de san antonio; cerro gordo; cerro grande do sul; cerro largo; cerro
    maggiore; cerveny kostelec; cerveteri; cervia; cervignano del friuli; cesano boscone; cesano maderno; cesario lange;
    cesena; cesenatico; cesinovo-oblesevo; cesis; ceska kamenice; ceska lipa; ceska skalice; ceska trebova; ceske
    budejovice; cesky brod; cesky krumlov; cesky tesin; cesme; cessnock; cesson-sevigne; cestas; cesvaine; cetinje; ceu
    azul; ceyhan; ceylanpınar; ch'ench'a; ch'iko; ch'ongdan-up; ch'osal-li; cha de alecrim; cha de alegria; cha grande; cha
    preta; cha-am; chaah bahru; chabahar; chabet el ameur; chacabuco; chacao; chacarita; chachapoyas; chachaura;
    chachoengsao; chaco; chadderton; chadwell heath; chadwell st mary; chaeryong-ni; chaeryong-up; chafford hundred;
    chagang; chagni; chaguanas; chaguaramas; chah-e jamal; chahar borj; chahar burj; chahar dangeh; chaharmahal and
    bakhtiari; chahe; chai badan; chai buri; chai nat; chai wari; chaibasa; chaidari; chaigou; chaihe; chaiyaphum; chajari;
    chak; chak azam sahu; chak eighty-eight -six right; chak fifty-six -four right; chak five hundred seventy-five; chak
    hundred one; chak jhumra; chak ninety-eight -nine left; chak ninety-nine -nine left; chak ninety-nine -six right; chak
    one hundred -nine left; chak one hundred eight -nine left; chak one hundred eighteen nine left; chak one hundred
    eighty-eight nine a left; chak one hundred eighty-five a nine left; chak one hundred eighty-seven nine left; chak one
    hundred eighty-six nine left; chak one hundred fifty-three -nine left; chak one hundred forty nine left; chak one
    hundred forty-one nine left; chak one hundred forty-three nine left; chak one hundred forty-two nine left; chak one
    hundred four -nine left; chak one hundred ninety nine a left; chak one hundred seventeen nine left; chak one hundred six
    -nine left; chak one hundred ten -nine left; chak one hundred thirty-eight nine left; chak one hundred thirty-nine nine
    left; chak one hundred thirty-two -nine left; chak one hundred three seven right; chak one hundred twelve -nine left;
    chak one hundred twenty nine left; chak one hundred twenty-nine -nine left; chak one hundred twenty-one nine left; chak
    sixty-eight-four right; chak sixty-five a gugera distributary; chak thirty-one -eleven left; chak three ten left;
    chakan; chakapara; chake chake; chakia; chaklasi; chakradharpur; chaksawari; chaksu; chakulia; chakwal; chakwama; chala;
    chalakilakakara; chalala; chalan pago-ordot village; chalantapara pt iv; chalatenango; chalchuapa; chalco; chalfont
    saint peter; chalfont st giles; chalinze; chalisgaon; chalk farm; chalkida; chalkidiki; chalkidona; challakere;
    challans; challapalle; chalmette; chalon-sur-saone; chalons-en-champagne; chalthan; chalus; cham; chamalieres;
    chamartin; chamaz koti; chamba; chambas; chamberi; chambersburg; chambery; chambishi; chamblee; chambly; chamgordan;
    champa; champaign; champasak; champigny-sur-marne; champion heights; champlain heights; champlin; champoton;
    champs-sur-marne; chamrajnagar; chamran; chan kasem; chanaje; chanasma; chancay; chandameta; chandan hola; chandannagar;
    chandauli; chanderi; chandigarh; chandili; chandor; chandpur; chandrakona; chandrapur baghicha; chandrapura; chanduasi;
    chandur; chandur bazar; chang-hua; changam-ch'on; changanacheri; changba; changbai; changcheng; changchun; changdao;
    changde; changdian; changhua; changji; changle; changleng; changli; changling; changlong; changloon; changning;
    changnyeong; changping; changqing; changsha; changshouhu; changshu; changsu; changtan; changtu; changuinola; changwon;
    changxin; changyi; changyon; changyuan; changzheng; changzhi; changzhou; chanhassen; chania; chanika; channagiri;
    channapatna; channarayapatna; channel land; channelview; chanod; chanpatia; chanthaburi; chantilly; chaohu; chaotian;
    chaouia-ouardigha; chaoyang; chaozhou; chapada do norte; chapada dos guimaraes; chapada gaucha; chapadao do ceu;
    chapadao do sul; chapadinha; chapakhowa town; chapala; chapali bhadrakali; chapar; chaparral; chapayevsk; chapchal;
    chapeco; chapel allerton; chapel en le frith; chapel hill; chapeltown; chapra; char bhadrasan; charallave; charam;
    charamaddi; charata; charente; charente-maritime; charenton-le-pont; charentsavan; chari-baguirmi; charikar; charikot;
    charingia gaon; charipara; charkhari; charkhi dadri; charles city; charles hill; charles town; charles village;
    charlesbourg; charlestown; charleville-mezieres; charlotte amalie; charlottenburg; charlottenburg-nord; charlottenlund;
    charlottesville; charlottetown; charlton kings; charming garden; charneca de caparica; charqueada; charqueadas;
    charsadda; charter oak; charters towers; charthawal; chartres; chas; chascomus; chasiv yar; chaska; chatan;
    chateau-thierry; chateaudun; chateauguay; chateauroux; chatelet; chatelineau; chatellerault; chatenay-malabry; chatham;
    chatham islands; chatibor gaon; chatillon; chato; chatou; chatra; chatswood; chatsworth; chattanooga; chattogram;
    chatuchak; chatuchak subdistrict; chau phong; chau đoc; chaudfontaine; chauk; chaumont; chaumu; chaupimarca; chautapal;
    chautara; chavara; chaville; chavuma; chawinda; chaykovskiy; chañar ladeado; che ha; cheadle hulme; cheat lake; cheb;
    chebarkul'; chebba; chebli; cheboksary; cheektowaga; cheerful garden; cheetham hill; chefchaouen; chefushan; chegem;
    chegem vtoroy; chegutu; chehimet nord; chek chue; chekhov; chekkiad; chelak; chelamartam; chelambra; chelenko; chelghoum
    el aid; chellalat el adhaouara; chelles; chelmsford; chelmsley wood; chelora; chelsea heights; cheltenham; chelyabinsk;
    chemancheri; chemin grenier; chemini; chemmumiahpet; chemnitz; chemor; chenar village; chenaran; chendamangalam;
    chendrappini; chene feuillu; chengala; chengalam; chengalpattu; chengam; chengamanad; chengannur; chengde; chenggu;
    chengguan qu; chenghai; chenghua; chengjiang; chengjiao; chengqiao; chengtangcun; chengxi; chengxian chengguanzhen;
    chengxiang; chengyang; chengzhong; chengzihe; chenini nahal; chenjiaba; chenlou; chennevieres-sur-marne; chennimalai;
    chenove; chenshi; chentian village; chentuan; chenzhou; cheonan; cheongju-si; cheongsong gun; cheorwon; chepen; cheppad;
    cher; cheraga; cheranellur; cherang ruku; cheranmahadevi; cheras; cherbourg; cherchell; cheremkhovo; cheremushki;
    cheremushky; cherepanova hora; cherepanovo; cherepovets; cheria; cheriyamundam; cherkashchyna; cherkasy; cherkessk;
    chermside west; chernaya rechka; chernihiv; chernihivshchyna; chernivtsi; chernivtsi oblast; chernogolovka; chernogorsk;
    chernushka; chernyakhovsk; chernyanka; cherpulassery; cherry creek; cherry hill; cherry hill mall; cherry hills village;
    cherry orchard; cherry valley; cherrybrook; chertanovo yuzhnoye; cherthala; chertsey; cherukavu; cherukunnu;
    cheruthazham; cheruvannur; cherven bryag; chesapeake; chesapeake beach; chesapeake ranch estates; chesapeake ranch
    estates-drum point; chesham; cheshire east; cheshire village; cheshire west and chester; cheshunt; chessington; chester
    hill; chester springs; chester-le-street; chesterfield; chestermere; chestnut hill; chestnut ridge; chetouane; chetput;
    chettinayakkanpatti; chettipalaiyam; chetumal; chetwayi; cheung chau; cheung sha wan; chevilly-larue; chevvoor; chevy
    chase; cheyyar; chełm; chełm slaski; chełmno; chełmza; chhagalnaiya; chhala; chhanera; chhapar; chhaprauli; chharra;
    chhata; chhatak; chhatapur; chhatarpur; chhatral ina; chhatrapur; chhattisgarh; chhaya; chhibramau; chhindwara; chhipa
    barod; chhiri; chhnok tru; chhor; chhota gobindpur; chhota udepur; chhoti sadri; chi fu fa yuen; chi lang; chi linh;
    chia; chiaia; chiaiano; chianciano terme; chiang kham; chiang khong; chiang klang; chiang rai; chiang saen; chiapa de
    corzo; chiari; chiautla de tapia; chiavari; chiayi; chiayi city; chiayi county; chiba; chibuto; chicacao; chicago
    heights; chicago lawn; chicago loop; chicago ridge; chichaoua; chichawatni; chichen-itza; chichester; chichibu;
    chichicastenango; chichigalpa; chicholi; chickasha; chiclana de la frontera; chiclayo; chicoloapan; chiconcuac;
    chicopee; chicoutimi; chicureo; chicxulub puerto; chidambaram; chidawa; chiengi; chieri; chiesanuova; chieti; chifeng;
    chiffa; chigasaki; chigiri; chignahuapan; chigorodo; chiguayante; chik ballapur; chik banavar; chika; chikhli; chikhli
    kalan; chikmagalur; chiknayakanhalli; chikodi; chikugo; chikuma; chikusei; chikushino-shi; chikwawa; chilakalurupet;
    chilanga township; chilanzar; chilapa de alvarez; chilaw; chilca; chilecito; chilibre; chililabombwe; chilla saroda
    khadar; chilla soroda bangar; chillan; chillan viejo; chillicothe; chilliwack; chilliwack-downtown; chillum; chillupar;
    chilly-mazarin; chilmari; chilpancingo; chimala; chimaltenango; chimbarongo; chimbas; chimbel; chimborazo; chimbote;
    chimbu; chimichagua; chimoio; chin; chinahsen; chinampa de gorostiza; chinandega; chinatown; chinautla; chinch'on;
    chincha alta; chinchina; chincholi; chinde; chindumbo; chingford; chingola; chinguar; chinhoyi; chiniot; chinju; chinna
    andankovil; chinna kalaiyamputtur; chinna salem; chinnachowk; chinnalapatti; chinnamanur; chinnavadampatti; chinnur;
    chino; chino hills; chino valley; chinobod; chinoz; chinsali; chintamani; chinu; chioggia; chios; chipata; chipinge;
    chipiona; chiplun; chippenham; chippewa falls; chipping norton; chipping sodbury; chipurupalle; chiquimula;
    chiquinquira; chiradzulu; chirakkal; chirala; chirchiq; chiredzi; chiriguana; chiriqui; chirkunda; chirmiri; chirnside
    park; chiroqchi; chirpan; chirundu; chiryu; chisankane; chisasa; chisec; chishmy; chishtian; chislehurst; chistopol';
    chistyye bory; chiswell green; chiswick; chit tee kone; chitaguppa; chitapur; chitarpur; chitato; chitembo; chitipa;
    chitose; chitradurga; chitrakoot dham; chitral; chittagong division; chittaranjan; chittoor; chittorgarh; chittur;
    chitungwiza; chiugiana-la commenda; chiure; chivacoa; chivasso; chivilcoy; chivolo; chiyoda; chizhou; chlef; chlumec nad
    cidlinou; chmistar; cho lon; cho moi; choa chu kang new town; choa saidan shah; chobe; chockli; choco; chocope;
    chodavaram; chodov; chodziez; choele choel; chofu; choghadak; choi hung; choi hung estate; choi wan; choi wan estate;
    choibalsan; choiseul; choisy-le-roi; chojnice; chok chai; chokkanathapuram; chokolivka; chokwe; cholargos; cholet;
    choloma; cholula; choluteca; chom bueng; chom thong; choma; chomedey; chomphon; chomutov; chon buri; chon daen; chon
    thanh; chone; chong chien court - wyler gardens; chong kal; chong nonsi; chongfu; chongjin; chongju; chongkan;
    chonglong; chongming; chongoyape; chongwe; chongxing; chongzuo; chontales; choornikkara; chopda; chopera; chopinzinho;
    chorakhe bua; chorfa; chorley; chornomors'k; chorod; chorozinho; chortiatis; chortkiv; chortoq; chorvatsky grob;
    chorvatsky grob - cierna voda; chorwad; chorzow; chos malal; choshi; chosica; choszczno; chota haibor; chotila;
    choudwar; chowchilla; chrang chamreh muoy; christ church; christ church nichola town; christiansburg; christie downs;
    christies beach; christopher-champlain; chrudim; chrzanow; chtouka ait baha; chu'ebdeh-ye yek; chuadanga; chubek; chubin
    dar; chudovo; chuhar jamali; chuhar kana; chuhuyiv; chuk yuen; chuk yuen north estate; chuk yuen south estate; chuka;
    chukha; chukotka okrug; chula vista; chulucanas; chum phae; chumakivskyi; chumphon; chumukedima; chunar; chuncheon;
    chunchupally; chunga; chunggang; chunghwa; chungju; chunian; chunskiy; chuo; chuquisaca; chur; churachandpur; church
    hill; church street; church-yonge corridor; churchill park; churi; churriana de la vega; churton park; churu; chusovoy;
    chust; chuuk; chuvash; chuxiong; chuzhou; chyorny yar; chystyakove; ciamis; ciampea; ciampino; cianjur; cianorte; cibao
    nordeste; cibao noroeste; cibao norte; cibao sur; cibinong; cibitoke; cibla; cibolo; cicero; cicero dantas; cicurug;
    cidade ademar; cidade dutra; cidade gaucha; cidade lider; cidade ocidental; cidade tiradentes; cidade universitaria;
    cidreira; ciechanow; ciego de avila; ciempozuelos; cienaga; cienaga de oro; cienega de flores; cienfuegos; cieplice
    slaskie zdroj; cieszyn; cieza; cigli; cihuatlan; cikampek; cikarang; cikcilli; cikupa; cilacap; cilegon; cileungsir;
    cileunyi; cimahi; cimarron hills; cimin; cimislia; cimitarra; cinco ranch; cinco saltos; cine; cinisello balsamo;
    cinkanse; cinq avenues; cintalapa de figueroa; cioranii de jos; cipo; cipolletti; ciprian porumbescu; ciputat;
    ciranjang-hilir; circasia; circoiscrizione i; circoiscrizione ii; circoiscrizione iii; circoiscrizione iv;
    circoiscrizione v; circoiscrizione vi; circoiscrizione vii; circoiscrizione viii; cirebon; cirencester; cirie;
    cirkulane; ciro marina; ciro redondo; cisnadie; cisterna di latina; cit turin; citeureup; citong; citrus heights; citrus
    hills; citrus park; citrus ridge; citrus springs; citta di castello; city beach; city garden; city of isabela; city of
    london; city of milford; city of port phillip; city of sammamish; city of westminster; city one; ciudad acuña; ciudad
    altamirano; ciudad apodaca; ciudad arce; ciudad ayala; ciudad barrios; ciudad benito juarez; ciudad bolivar; ciudad
    bolivia; ciudad camargo; ciudad camilo cienfuegos; ciudad cerralvo; ciudad choluteca; ciudad coahuila; ciudad
    constitucion; ciudad cuauhtemoc; ciudad dario; ciudad de allende; ciudad de armeria; ciudad de chiautla de tapia; ciudad
    de cuetzalan; ciudad de huajuapan de leon; ciudad de huitzuco; ciudad de nanacamilpa; ciudad de tlatlauquitepec; ciudad
    de villa de alvarez; ciudad del carmen; ciudad del este; ciudad del maiz; ciudad delicias; ciudad fernandez; ciudad
    general escobedo; ciudad general teran; ciudad guadalupe victoria; ciudad guayana; ciudad guerrero; ciudad gustavo diaz
    ordaz; ciudad guzman; ciudad hidalgo; ciudad insurgentes; ciudad jardin; ciudad lazaro cardenas; ciudad lineal; ciudad
    lopez mateos; ciudad madero; ciudad mante; ciudad manuel doblado; ciudad melchor muzquiz; ciudad mendoza; ciudad miguel
    aleman; ciudad nezahualcoyotl; ciudad nueva; ciudad obregon; ciudad ojeda; ciudad piar; ciudad rio bravo; ciudad
    rodrigo; ciudad sabinas hidalgo; ciudad sahagun; ciudad sandino; ciudad satelite; ciudad serdan; ciudad tecun uman;
    ciudad tula; ciudad universitaria; ciudad valles; ciudad victoria; ciudad vieja; ciupercenii noi; ciutadella; ciutat
    meridiana; ciutat vella; cividale del friuli; civita castellana; civitanova marche; civitavecchia; cixi; ciyun; cizhu;
    cizre; clackmannanshire; clacton-on-sea; clair hills; clairlea-birchmount; clamart; clanton park; clapham junction;
    claremont; claremore; clarence-rockland; clarendon; clarendon hills; clarines; clark-fulton; clarksburg; clarksdale;
    clarkston heights-vineland; clarksville; claro dos pocoes; clausthal-zellerfeld; claxton bay; clayton le moors; clayton
    park; clayton park west; clayton south; clayton west; clear lake; clearfield; clearlake; clearwater; cleator moor;
    cleburne; cleckheaton; cleethorpes; clement town; clementi housing estate; clemmons; clemson; clermont;
    clermont-ferrand; clervaux; clevedon; cleveland heights; cleveland park; clevelandia; cleveleys; clichy;
    clichy-sous-bois; cliffcrest; cliffside park; clifton heights; clifton hill; clifton park; clifton springs; clinton
    township; cloppenburg; closepet; cloverdale; cloverleaf; cloverly; clovis; cluain meala; cluj-napoca; cluses; clydach;
    clyde north; clydebank; clydesdale; co loa; co to; co đo; coacalco; coachella; coahuayana de hidalgo; coal city; coal
    harbour; coalcoman de vazquez pallares; coalinga; coalville; coaraci; coari; coatbridge; coatepec; coatepec harinas;
    coatepeque; coatzacoalcos; coatzintla; coban; cobbs creek; cobham; cobija; cobly; cobourg; coburg; coburg north; cocal;
    cocal do sul; cocal dos alves; cocalzinho de goias; cochrane; cockeysville; cocle; cocoa; cocoa beach; cocoa west;
    coconut creek; coconut grove; cocorote; cocos; cocula; codajas; codlea; codo; codru; coelemu; coelho neto; coesfeld;
    coeur d'alene; coffs harbour; cofradia; cofradia de juarez; cognac; cohoes; coihueco; coimbatore; coin; coishco; coite
    do noia; coity; cojedes; cojimar; cojumatlan de regules; cojutepeque; col san martino; col. bosques de las lomas;
    colachel; colatina; colbun; colcapirhua; colchester; cold lake; cold spring; cold spring harbor; cold springs;
    coldstream homestead montebello; cole harbour; colegiales; coleraine; colfontaine; colgong; colico piano; colider;
    coligny; colina; colinas; colinas del roble; colinas do tocantins; coll d'en rabassa; collado mediano; collado-villalba;
    colle di val d'elsa; colleferro; college heights; college park; college place; college point; college station; collegno;
    colleyville; collier row; collierville; collines; collingwood; collingwood park; collinsville; collinwood; collipulli;
    collo; colmar; colmenar de oreja; colmenar viejo; colne; colniza; cologno al serio; cologno monzese; colomadu; colombes;
    colomiers; colomoncagua; coloncito; colonelganj; colonia anahuac; colonia aurora; colonia caroya; colonia del
    sacramento; colonia del sol; colonia del valle; colonia do gurgueia; colonia emiliano zapata; colonia general alfredo
    stroessner; colonia leopoldina; colonia lindavista; colonia menno; colonia nativitas; colonia nicolich; colonia rincon
    viejo; colonia santa barbara; colonia segovia; colonia venustiano carranza; colonia wanda; colonial acres; colonial
    heights; colonial park; colorado do oeste; colorado triangle; colts neck; columbia; columbia city; columbia falls;
    columbia heights; columbia hills; columbine; colwood; colwyn bay; comal; comalapa; comalcalco; comandante fontana;
    comandante luis piedrabuena; comandante nicanor otamendi; comanesti; comayagua; combee settlement; combs-la-ville;
    comendador levy gasparian; comilla; comillas; comiso; comitan; comitancillo; commack; commerce city; commewijne;
    commonwealth; communications hill; comodoro; comodoro rivadavia; comoe; comonfort; compiegne; compostela; compostela
    valley; comrat; comstock northwest; comstock park; con son; con đao; concarneau; conceicao; conceicao da aparecida;
    conceicao da barra; conceicao da feira; conceicao das alagoas; conceicao de macabu; conceicao do almeida; conceicao do
    araguaia; conceicao do castelo; conceicao do coite; conceicao do jacuipe; conceicao do lago-acu; conceicao do mato
    dentro; conceicao do para; conceicao do rio verde; conceicao dos ouros; concepcion chiquirichapa; concepcion de ataco;
    concepcion de la sierra; concepcion del bermejo; concepcion del norte; concepcion del oro; concepcion del uruguay;
    concepcion huista; concepcion ibaba; concepcion jolalpan; concepcion tutuapa; conception bay south; conchal; conchas;
    concon; concord; concord west; concordia; concordia do para; concordia sagittaria; conda; condado; condeixa-a-nova;
    condell park; condeuba; conegliano; conego marinho; coney island; confederation; confederation park;
    conflans-sainte-honorine; confresa; congleton; conglin; congonhas; congress heights; conil de la frontera; conisbrough;
    conjunto habitacional villas del pedregal; conjunto urbano la loma i; conning towers-nautilus park; cono norte; conroe;
    conselheiro lafaiete; conselheiro pena; consett; consolacao; consolacion; consolacion del sur; constant spring;
    constantine; constitucion; contagem; contai; contamana; contenda; contla; contra costa centre; contramaestre; contumo;
    conversano; converse; convoy place; conwy; conyers; coogee; cookeville; cookstown; coolidge corner; coolum beach; coon
    rapids; coonoor; cooper city; cooper's town; coopers plains; coorparoo; coos bay; copacabana; copalnic manastur; copan;
    copan ruinas; copertino; copiague; copiapo; coppell; copperas cove; copperbelt; copsa mica; coqueiro seco; coquimbo;
    coquitlam; coquitlam town centre; coquitlam west; corabia; coracao de jesus; coracao de maria; coral gables; coral
    hills; coral springs; coral terrace; coralville; coram; corato; corbeil-essonnes; corbelia; corbera de llobregat; corbii
    mari; corby; cordeiro; cordeiropolis; cordenons; cordillera; cordillera administrative; cordova bay; core
    neighbourhoods; coreau; corfu; coria del rio; corigliano calabro; corigliano d'otranto; corigliano scalo; corinth;
    corinthia; corinto; corio; cormano; cormeilles-en-parisis; cornaredo; cornate d'adda; cornedo vicentino; cornelio
    procopio; cornella de llobregat; corner brook; cornu luncii; coro; coroata; coromandel; corona de tucson; coronation
    park; coronda; coronel bicaco; coronel brandsen; coronel domingos soares; coronel dorrego; coronel du graty; coronel
    ezequiel; coronel fabriciano; coronel freitas; coronel joao sa; coronel juan sola; coronel marcelino maridueña; coronel
    moldes; coronel murta; coronel oviedo; coronel pringles; coronel suarez; coronel vidal; coronel vivida; coronie;
    corozal; corpus christi; corquin; corral de almaguer; corral de bustos; corralillo; correggio; corrego fundo; correia
    pinto; corrente; correntes; correntina; correze; corrientes; corroios; corse; corse-du-sud; corsicana; corsico; corso
    italia-davenport; cortazar; corte franca; corte madera; cortina d'ampezzo; cortland; cortlandt manor; corujeira de
    dentro; corum; corumba; corumba de goias; corupa; coruripe; corvallis; corvera de asturias; cos cob; cosamaloapan;
    coscomatepec de bravo; cosenza; cosio valtellino; coslada; cosmopolis; cosmopolitan estate; cosoleacaque; cospicua;
    cosquin; costa calma; costa da caparica; costa de araujo; costa de caparica; costa marques; costa mesa; costa teguise;
    costa volpino; costeira do pirajubae; costillares; coswig; cota; cotabato; cote-d'or; cote-saint-luc; cotes-d'armor;
    cotia; cotija de la paz; coto de caza; cotoca; cotopaxi; cotorra; cottage grove; cottage lake; cottbus; cottonwood
    heights; cotui; coudekerque-branche; coueron; cougar ridge; coulommiers; coulsdon; council bluffs; country club; country
    club estates; country club hills; country hills west; country homes; country walk; courbevoie; courcelles;
    cournon-d'auvergne; couto magalhaes; couva-tabaquite-talparo; cova da moura; cova lima; covasna; cove; coventry hills;
    covilha; covina; covington; cowes; cox's bazar; coxen hole; coxim; coyah; coyhaique; coyoacan; coyotepec; coyuca de
    benitez; coyuca de catalan; coyula; cozumel; cradley heath; cradock; craibas; craigavon; craigieburn; crailsheim;
    craiova; cramlington; cran-gevrier; cranberry township; cranbourne; cranbourne east; cranbourne north; cranbourne west;
    cranbrook; cranebrook; cranendonck; cranford; cranston; crateus; crato; cravinhos; crawfordsville; creil; crema;
    cremona; crensovci; crepy-en-valois; crescent city; crescent heights; crest hill; crestview; crestwood village; creteil;
    creuse; creve coeur; crevillente; crewe; criciuma; cricklewood; crimmitschau; crisopolis; cristais paulista;
    cristalandia do piaui; cristalina; cristinapolis; cristino castro; cristo rey; cristuru secuiesc; criuleni; crixas; crna
    na koroskem; crnomelj; croata; crocetta; crocetta del montello; crofton; crofton park; croix; croix-des-bouquets;
    cronulla; crooked island; cross country; cross hills; cross lanes; cross river; crotone; crouch end; croulebarbe;
    crowborough; crown point; crowthorne; croxley green; croydon; croydon north; crucecita; cruz alta; cruz das almas; cruz
    del eje; cruz do espirito santo; cruz grande; cruz machado; cruzeiro; cruzeiro do oeste; cruzeiro do sul; cruzilia;
    crystal city; crystal lake; crystal palace; csepel-csillagtelep; csepel-kiralyerdo; csongrad; ct 0003; ct 0007; ct 0011;
    ct 0012; ct 0013; ct 0014; cu chi; cua; cua lo; cua nam; cuamba; cuando cubango; cuango-luzamba; cuanza norte; cuanza
    sul; cuapiaxtla de madero; cuatro caminos; cuatro cienegas de carranza; cuatro vientos; cuauhtemoc; cuautepec de
    hinojosa; cuautitlan; cuautitlan izcalli; cuautla; cuautlancingo; cubal; cubal do lumbo; cubatao; cubuk; cubuklu;
    cucer-sandevo; cuchi; cucuta; cucuyagua; cudahy; cuddalore; cuemba; cuencame de ceniceros; cuernavaca; cuevas del
    almanzora; cugir; cugnaux; cuiaba; cuijiaji; cuilapa; cuilapam de guerrero; cuilo; cuimba; cuite; cuite de mamanguape;
    cuito; cuitzeo; cuitzeo del porvenir; cuiyun; cukai; cul de sac; culemborg; culiacan; culion; cullera; culleredo;
    cullinan west; cullman; culpeper; culver city; cumana; cumanacoa; cumanayagua; cumaribo; cumaru; cumaru do norte;
    cumberland; cumberland hill; cumbernauld; cumbum; cumra; cunco; cuncolim; cundinamarca; cunduacan; cunene; cuneo; cung
    kiem; cunha pora; cupang; cupira; cuprija; curaca; curacavi; curanilahue; curchorem; curepipe; curico; curionopolis;
    curitibanos; currais novos; curral de cima; curral de dentro; curralinho; currans hill; curridabat; currumbin waters;
    cursino; curtea de arges; curti; curuca; curug; curumani; curundu; curup; cururupu; curuzu cuatia; curvelo;
    cuscatancingo; cuscatlan; custoias; cut off; cut-cut primero; cutler; cutler bay; cutler ridge; cutral-co; cuttack;
    cuvette; cuvette-ouest; cuxhaven; cuyahoga falls; cuyuni-mazaruni; cwmbran; cyangugu; cyato; cyberjaya; cyclades;
    cypress; cypress gardens; cypress hills; cypress lake; cypress village; czarna białostocka; czechowice-dziedzice;
    czeladz; czerwionka-leszczyny; czestochowa; da nyin kone; da'an; daanbantayan; dabajuro; dabakala; dabas; dabat;
    dabeiba; dabhel; dabhoi; daboh; dabola; dabou; dabra; dabrowa białostocka; dabrowa gornicza; dabrowa tarnowska; dabwali;
    dachang; dachang shandao; dachau; dacheng; dachnoye; dadamtu; dade city; dadhar; dadra and nagar haveli; dadra and nagar
    haveli and daman and diu; dadri; dadu; daegu; daejeon; daet; dafengdong; dafrahinou darinsala; dagadji; dagana; daganzo
    de arriba; dagbao i; dagda; dagenham; dagestan; dagestanskiye ogni; daggakraal; dagomys; daguan; dagupan; dagze; dahanu;
    daharki; dahegam; dahlem; dahuangshan; dai mo; daigo; daik-u; dailekh; daimiel; dainava; daine ii; daira din panah;
    dairy farm; dairy flat; daisen; daisy hill; daito; daizhuang; dajabon; dajal; dajin; dakahlia; dakhla; dakhlet
    nouadhibou; dakor; dakoro; dakota ridge; dalaba; dalai; dalain hob; dalaman; dalandzadgad; dalap-uliga-dorrit; dalarna;
    dalat; dale city; dalfsen; dalgety bay; dali; dali old town; daliang; dalianwan; daliyat al karmel; dalkola; dalli
    rajhara; dalmine; dalnegorsk; dalnerechensk; daloa; dalserf; dalsingh sarai; dalton in furness; dalu; dalung; dalupura;
    daly city; dalyoni bolo; dam dam; damac hills; damad; damaia; daman; daman and diu; damanhur; damansara damai; damaturu;
    damavand; dambai; damboa; dambovita; damboya; dambulla; damghan; damiao; damietta; dammam; dammarie-les-lys; damme;
    damnagar; damnak khchas; damnoen saduak; damoh; damongo; damoujia; dampit; damrei choan khla; damrei phong; damua;
    damxung; damyang; dan gora; dan khun thot; dan sadau; dana point; danai; danane; danao; danbury; dandeli; dandenong;
    dandenong north; danderyd; dandong; danforth east york; danghara; dangila; dangjiang; dangkao; dania beach; daniel
    flores; danilovgrad; danjiangkou; dankov; danli; danshui; danta; danvers; danville; danzi; daocheng; daokou; daotian;
    daoukro; dapaong; dapeng; dapitan; dapoli; daqing; dar ali ben hassene; dar as salam; dar bouazza; dar chabanne; dar
    chioukh; dar el barka; dar el beida; dar el haj taieb; dar es salaam; dar kulayb; dar naim; dar ould zidouh; dar ouled
    khalifa; dar pein south; daraa; darab; darab kola; daran; darasuram; daraw; darayya; darazo; darb-e behesht; darbhanga;
    darchula; dardenne prairie; dardoq; dareda; darende; darfo boario terme; dargaz; dargecit; darhan; darien; dario meira;
    darjiling; darkhan-uul; darling heights; darlington; darmstadt; darnah; darnytskyi masyv; darnytsya; darnytsya car
    repair plant microdistrict; daro; darras hall; darreh shahr; darsi; dartford; dartmouth; darton; daruba; darwen; darwha;
    darya khan; darya khan marri; daryapur; daryapur kalan; darzciems; dasha; dashahe; dashan; dasheng; dashi; dashiqiao;
    dashitou; dashkasan; dasht-e archi; dashtobod; dashu; dashun; daska kalan; dasmariñas; dasna; dasnapur; dasoguz;
    dassa-zoume; dastgerd; dasuya; dataganj; datia; datong; dattapur; datteln; datu piang; datun; daud khel; daudnagar;
    daugavpils; daugavpils municipality; daule; daund; daundi lohara; daur; daura; dausa; davangere; davao del norte; davao
    del sur; davao occidental; davao oriental; daventry; davie; davie village; davlekanovo; davoren park; davorlim;
    davtashen; davydkovo; dawan; dawbon; dawei; dawson creek; dawukou; dax; daxi; daxie; daxing; daxing'anling; daxu; dayal
    pur; dayang; daye; daykundi; dayr al balah; dayr al ghusun; dayr dibwan; dayr hafir; dayr mawas; dayr samit; dayr yusuf;
    dayrah; dayrut; daytona beach; dazaifu; dazeshan; dazhong; dazhou; dazhuang; dchira el jihadia; de aar; de bilt; de
    blaak; de doornakkers; de doorns; de drait; de greiden; de haan; de heeg; de kruiskamp; de lier; de meern; de panne; de
    pere; de pinte; de queen; de reit; de soto; de westereen; de witt; dean funes; dearborn; dearborn heights; deba;
    debaltseve; debar; debarca; debark'; debary; debica; debila; deblin; debrca; debre birhan; debre mark'os; debre sina;
    debre tabor; debre werk'; debub; decan; decatur; deception bay; decin; decines-charpieu; dededo village; deder; dedham;
    dedougou; dedovsk; dedza; dee why; deer lake; deer park; deer valley; deerfield; deerfield beach; deesa; deeside;
    defiance; defuniak springs; degan; degeh bur; degema hulk; deggendorf; deglur; degtyarsk; deh pahn; deh qa'ed; dehaqan;
    dehdasht; dehiwala-mount lavinia; dehloran; dehradun; dehu road; dehui; deinze; deir al-balah; deir el ahmar; deir el
    asad; deir ez-zor; deir hanna; dejvice; dekalb; dekoa; del aire; del city; del monte; del pilar; del remedio; del rio;
    deland; delanggu; delano; delbruck; delcevo; delegacion cuajimalpa de morelos; delfim moreira; delft; delfzijl; delhi
    cantonment; delhi hills; deli tua; delicias; delijan; delitzsch; dellys; delmenhorst; delmiro gouveia; delray beach;
    delta; delta amacuro; delta del tigre; deltona; delvine; demak; demba; dembech'a; dembi dolo; demerara-mahaica; demerval
    lobao; demir hisar; demir kapija; demirci; demiyivka; demnate; den burg; den chai; den den; den helder; den'enchofu;
    denai alam; denain; denbighshire; denderleeuw; dendermonde; deneysville; dengbu; denguele; denguele2; dengzhou; denham
    springs; denigomodu; denizciler; denizli; denkanikota; dennery; denov; denpasar; denton; denton holme; denville;
    deoband; deogarh; deoghar; deolali; deoli; deoranian; deori; deori khas; deoria; depalpur; departure bay; depew; depok;
    deputado irapuan pinheiro; deqen; deqing; dera; dera bugti; dera colliery township; dera ghazi khan; dera ismail khan;
    dera mandi; dera murad jamali; dera nanak; derbent; deressia; dergaon; derhachi; derince; derna; derry; derry and
    strabane; derry village; des peres; des plaines; desa parkcity; desa petaling; desaiganj; desarmes; descalvado;
    deschutes river woods; desenzano del garda; desert hot springs; deshnoke; desmarchais-crawford; desna; desnogorsk;
    desnyanskyi; desoto; dessalines; dessau; dessie; destelbergen; desterro de entre rios; destrnik; det udom; detmold;
    detroit lakes; detroit-shoreway; dettingen an der erms; dettingen unter teck; deuil-la-barre; deulgaon raja; deurne;
    deutz; deux-montagnes; deux-sevres; deva; devadanapatti; devadurga; devakottai; devanahalli; devarkonda; devarshola;
    develi; deventer; dever inder bug; devgadh bariya; devgarh; devils lake; devinska nova ves; devinuwara; devizes; devoll;
    devonport; devonshire parish; devrek; dewas; dewdney east; dewsbury; deyang; dezful; dezhou; dhaalu; dhabad; dhafni;
    dhaka division; dhale; dhamanagar; dhamar; dhamas; dhamnod; dhampur; dhamtari; dhanaula; dhanaura; dhanbad; dhandhuka;
    dhanera; dhangadhi; dhankuta; dhanmondi; dhanot; dhanpuri; dhar souk; dharampur; dharampuri; dharamsala; dharan;
    dharangaon; dharapuram; dharashiv; dharavi; dhari; dhariwal; dharmabad; dharmadam; dharmanagar; dharmapuram; dharmapuri;
    dharmavaram; dharmkot; dharni; dharuhera; dharur; dhaulpur; dhaunkal; dhaurahra; dhawalagiri; dhekiajuli; dhenkanal; dhi
    as sufal; dhi qar; dhing; dhirkot; dhodra mohar; dhofar; dholka; dhone; dhoraji; dhoro naro; dhrangadhra; dhrol; dhubri;
    dhulagari; dhule; dhulian; dhulikhel; dhupgari; dhuri; di an; diadema; diadi; diagonal mar; dialakorodji; diamante;
    diamante do norte; diamantina; diamantino; diamniadio; diamond bar; diamond creek; diamond harbour; diamond head /
    kapahulu / saint louis heights; diamond springs; dianbu; dianella; dianga; diano marina; dianopolis; dianra; dianshui;
    dianzi; diaoube; diaoyucheng; diapaga; dias d'avila; diawala; dibai; dibate; dibaya-lubwe; dibba al-fujairah; dibba
    al-hisn; diber; diber county; dibrugarh; dich vong; dickson city; didam; didao; didcot; didim; didouche mourad; didwana;
    didy; diebougou; dieburg; diego de almagro; diego martin; diegonefla; diehiba; diekirch; diema; diemen; dien bien phu;
    dien thanh; dienvidkurzemes novads; diepenbeek; diepholz; dieppe; diepsloot; diessen am ammersee; diest; dietikon;
    dietlikon / dietlikon; dietzenbach; diez de octubre; diffa; dig; digaru gaon; digboi; digboi oil town; dighwara; digih
    habar es; diglipur; dignago; digne-les-bains; digos; digras; digri; dihok; diinsoor; dijkot; dikhil; dikirnis;
    dikodougou; diksmuide; dikwa; dila; dilbeek; dilijan; dillenburg; dilling; dillingen; dillingen an der donau; dimapur;
    dimbaza; dimbokro; dimitrovgrad; dimona; dimtu; din daeng; dina huapi; dinagat islands; dinaig; dinajpur; dinalupihan;
    dinan bashnoian wala; dinanagar; dinapore; dinapur cantonment; dinapur nizamat; dinar; dinas powys; dindarpur; dindigul;
    dindori; dinga; dingjia; dingley village; dingli; dingolfing; dingshi; dingtao; dinguiraye; dingxi; dingzhou; dinhata;
    dinnington; dinskaya; dinslaken; dinuba; diobahika; dioila; dionisio cerqueira; diosgyor; diourbel; diourou; diourouzon;
    dipalpur; dipayal; diphu; diphupar 'a'; dipolog; dippa kunda; dirba; dirceu arcoverde; dire; dire dawa; diriamba;
    discovery bay; discovery park; dishna; district heights; district of taher; distrito nacional; disuq; ditzingen; diu;
    divaca; divandarreh; divichibazar; divino; divino de sao lourenco; divinolandia de minas; divinopolis; divinopolis do
    tocantins; divisa alegre; divisa nova; divnogorsk; divnoye; divo; diwek; dix hills; dix-huit montagnes; dixiana; dixinn;
    diyadin; diyala; diyarb najm; diyarbakır; dizaj diz; dizangue; dizicheh; djakotome; djamaa; djambala; djanet; djapadji;
    djebel abiod; djelfa; djemmal; djenne; djibloho; djibo; djidiouia; djidja; djougou; djugu; djupavogshreppur; dlhe diely;
    dmitrov; dnipro; dnipropetrovshchyna; dniprorudne; dniprovskyi; do'stlik shahri; doba; dobbs ferry; dobele; dobeln;
    dobje; dobling; dobo; doboj; dobre miasto; dobrepolje; dobrich; dobrna; dobropillia; dobrovnik; dobrush; dobryanka; dock
    junction; docklands; doctor alberto oviedo mota; doctor arroyo; doctor juan leon mallorquin; doctor mora; doctor
    phillips; doda; doddaballapura; dodecanese; dodge city; dodola; dodoma; doembang nangbuat; doetinchem; dog city; dogbo;
    dogomet; dogonbadan; dogondoutchi; dogubayazıt; dohad; dohar; dohazari; dohuk; doilungdeqen; dois corregos; dois irmaos;
    dois irmaos do buriti; dois irmaos do tocantins; dois riachos; dois vizinhos; dojran; dok kham tai; doka; dokolo; dokri;
    dokuchayevsk; dol pri ljubljani; dole; dolenjske toplice; dolgoprudnyy; dolisie; dolj; dollard-des ormeaux; dolna
    banjica; dolneni; dolni chabry; dolni chiflik; dolni dabnik; dolni lutyne; dolny kubin; dolo; dologon; dolores hidalgo;
    dolton; dolyna; dolynska; dom aquino; dom basilio; dom eliseu; dom expedito lopes; dom feliciano; dom inocencio; dom
    pedrito; dom pedro; dom silverio; doma; domaa-ahenkro; domagnano; domalanoan; domazlice; dombe grande; dombivali;
    dombovar; domchanch; dome; domingo arenas; domingos martins; domodedovo; domodossola; domont; dompu; domzale; don
    antonio; don benito; don bosco; don carlos; don sak; don torcuato; don valley village; don wun; dona euzebia; dona ines;
    donaghmede; donaueschingen; donaustadt; donauworth; doncaster; doncaster east; dondaicha; dondo; donduseni; donechchyna;
    donegal; dong khilek; donga; dongan hills; dongargarh; dongcheng; dongchuan; dongcun; dongdu; dongen; dongfeng;
    donggang; donggongon; dongguan; donghae city; donghai; donghe; donghol-sigon; donghui; dongjia; dongjiang; dongkan;
    dongling; dongning; dongobesh; dongola; dongsheng; dongta; dongtai; dongwenquan; dongxi; dongxi zhen; dongxia; dongxing;
    dongyang; dongying; donimalai township; donington le heath; donja mahala; donji miholjac; donji vakuf; donostia / san
    sebastian; donskoy; donskoye; doon south; dooru verinag; dor marunt; doraha; doral; dorbod; dorcheh piaz; dorchester;
    dordogne; dordrecht; dores de campos; dores de guanhaes; dores do indaia; dores do rio preto; dorking; dormagen;
    dormentes; dornakal; dornava; dornbirn; dornod; dornogovi; dorogomilovo; dorohoi; dorongan punta; doropo; dorset park;
    dorsten; dorstfeld; dortyol; dorud; dorval; dos de mayo; dos hermanas; dos palos; dosquebradas; dosso; dothan; dotzheim;
    douai; douako; douane; douar el caid el gueddari; douar hicher; douar tindja; douar toulal; douarnenez; doubs; douentza;
    douera; dougabougou; douglass hills; douglasville; dougnane; doukkala-abda; doukouya; douliu; doun yay; dour; dourados;
    dourbali; doutor camargo; doutor severiano; doutor ulysses; douz; dove valley; dover; dovercourt-wallace
    emerson-junction; dovzhansk; dowa; dowlatabad; dowleswaram; downers grove; downham market; downsview-roding-cfb;
    downtown brooklyn; downtown charlottetown; downtown commercial core; downtown dartmouth; downtown dc; downtown dieppe;
    downtown dubai; downtown eastside; downtown fredericton; downtown halifax; downtown moncton; downtown st. john's;
    downtown vancouver; dowsett highlands; doña mencia; draa ben khedda; draa el mizan; draa esmar; dracena; drachten;
    dracut; dragasani; dragash; draguignan; drajna de jos; drama; drammen; drancy; draper; draveil; dravograd; drawsko
    pomorskie; drayton valley; drean; dreieich; drensteinfurt; drenthe; dreta de l'eixample; dreux; drexel heights; drexel
    hill; driebergen-rijsenburg; driefontein; driekoppies; driftwood village; driouch; driyorejo; drobeta-turnu severin;
    drochia; drogheda; drohobych; droichead nua; droitwich; drome; dronfield; dronten; droylsden; drozhzhino; drug mulla;
    drugovo; druid hills; drummondville; druskininkai; druzhba; druzhkivka; dry run; drzetowo-grabowo; dschang; du quoin;
    duaca; duas barras; duayaw-nkwanta; dubai festival city; dubai international financial centre; dubai internet city;
    dubai investments park; dubai marina; dubai motor city; dubai silicon oasis; dubai sports city; dubasari; dubbo;
    dubendorf; dubna; dubnica nad vahom; dubno; dubovka; dubrajpur; dubravka; dubreka; dubrovnik-neretva; dubti; dubuque;
    ducheng; ducos; dudelange; duderstadt; dudestii vechi; dudinka; dudley park; dudpatil i; duekoue; duffel; dufferin
    grove; duga resa; dugda; dugo selo; dugulubgey; duitama; duiven; duiwelskloof; dukinfield; dukku; dukli; dukuhturi;
    dukuria; dulce grande; dulce nombre de culmi; duliajan; duliajan oil town; dullewala; dulmen; dulsberg; duluth; dulwich
    hill; dum duma; dumaguete; dumai; dumar kachhar; dumari urf damodarpur shahjahan; dumbarton; dumbea; dumbrava rosie;
    dumfries; dumfries and galloway; dumila; dumjor; dumka; dumra; dumraon; dumyat al jadidah; dun laoghaire; dunaharaszti;
    dunajska luzna; dunajska streda; dunakeszi; dunaujvaros; dunayivtsi; dunbage; dunbar-southlands; duncanville; duncraig;
    dundaga; dundalk; dundas valley; dundgovi; dundo; dunfermline; dunga bunga; dungannon and south tyrone; dungarpur;
    dungu; dungun; dunhao; dunhou; dunhua; dunhuang; dunkirk; dunkwa; dunn loring; dunstable; dunwoody; dunyapur; duoba;
    duobao; duong minh chau; duong đong; dupax del norte; dupax del sur; duplek; dupnitsa; dupont circle; duque bacelar;
    duque de caxias; dura; durame; durazno; durbanville; durbe; dure; duren; durg; durga nagar part-v; durgapur; durian
    tunggal; durlesti; durres; durres county; dursh khela; dursunbey; dushan; dushi; dusit; dusseldorf-pempelfort; dust
    mohammad khan; dutse; dutsen wai; duuban; duvernay; duxbury; duyen hai; duyun; duzce; duzhou; dvory nad zitavou; dvur
    kralove nad labem; dwaraka tirumala; dwarka; dwarsloop; dyane; dyat'kovo; dyersburg; dyker heights; dysselsdorp;
    dyurtyuli; dzaoudzi; dzerzhinsk; dzerzhinskiy; dzerzhinsky; dzhankoy; działdowo; dzierzoniow; dzilam gonzalez; dzodze;
    dzuunharaa; dzuunmod; dzyarzhynsk; e'erguna; e'zhou; ea drang; ea h'leo; ea hiao; ea kar; ea na; ea po; ea sup; ea
    t'ling; eagan; eagle; eagle mountain; eagle pass; eagle point; eagle ridge; eagle river; eagle vale; eagleton village;
    ealing; ealing common; earl shilton; earls barton; earls court; earlsfield; earlwood; easley; east albury; east alton;
    east amherst; east aurora; east ayrshire; east azerbaijan; east ballina; east barnet; east berbice-corentyne; east
    bethel; east boldon; east boston; east brainerd; east bridgewater; east brisbane; east brunswick; east cambie; east
    cambridge; east cannington; east chattanooga; east chicago; east clayton; east cleveland; east concord; east cowes; east
    darfur; east dereham; east dulwich; east dunbartonshire; east elmhurst; east end; east end-danforth; east falls; east
    falmouth; east farmingdale; east flanders; east flatbush; east florence; east foothills; east franklin; east fremantle;
    east garden city; east garfield park; east glenville; east gore; east grand bahama; east grand forks; east grand rapids;
    east greenwich; east grinstead; east gwillimbury; east haddam; east hampton; east hanover; east harlem; east hartford;
    east hastings; east haven; east helsinki; east hemet; east hespeler; east highland park; east hill-meridian; east hills;
    east honolulu; east horsley; east independence; east islip; east java; east kalimantan; east kapolei; east kazakhstan;
    east kilbride; east la mirada; east lake; east lake-orient park; east lansing; east leake; east lismore; east liverpool;
    east london; east longmeadow; east los angeles; east lothian; east macedonia and thrace; east maitland; east massapequa;
    east meadow; east melbourne; east millcreek; east milton; east molesey; east moline; east moriches; east mount airy;
    east naples; east new britain; east new york; east newton north; east newton south; east norriton; east northport; east
    norwalk; east nusa tenggara; east oak lane; east orange; east palo alto; east pasadena; east patchogue; east pensacola
    heights; east peoria; east perrine; east perth; east point; east port orchard; east porterville; east providence; east
    rancho dominguez; east renfrewshire; east renton highlands; east ridge; east riding of yorkshire; east riverdale; east
    rochester; east rockaway; east rutherford; east saint louis; east san gabriel; east sepik; east setauket; east sheen;
    east shoreham; east somerville; east stroudsburg; east sussex; east tamworth; east tilbury; east toowoomba; east
    tremont; east victoria park; east village; east wenatchee; east wenatchee bench; east wittering; east york; eastbourne;
    eastchester; eastern; eastern cape; eastern charlotte; eastern equatoria; eastern highlands; eastern passage; eastern
    samar; eastern visayas; easthampton; eastlake; eastleigh; eastmont; easton; eastpointe; eastvale; eastwood; eaton
    rapids; eaton socon; eatons hill; eau claire; eaubonne; ebano; ebara; ebaye; ebbw vale; ebebiyin; eberbach; ebersbach an
    der fils; eberswalde; ebetsu; ebilassokro; ebina; ebino; ebisu; eboli; ebolowa; ebon atoll; ebonyi; ebute ikorodu;
    ecatepec de morelos; ecatzingo de hidalgo; eccles; ech chettia; echemmaia est; echigawa; echirolles; echizen; echo park;
    echternach; echuca; ecija; eckernforde; eco sanctuary; ecopark; ecoporanga; ecully; ecunna; edaccheri; edaicode;
    edakkazhiyur; edappal; edattala; edavai; edavilangu; ede; edea; edegem; eden glen; eden glen ext 60; eden isle; eden
    prairie; edenbridge-humber valley; edens landing; edensor park; edenvale; edessa; edewecht; edfu; edgemont; edgewater;
    edgewater park; edgewood; edinburg; edinburgh a; edinet; edirne; edmundston; edo; edogawe; edosaki; edremit; eduardo
    castex; edwardsville; eeklo; eersel; effiduase; effium; efkarpia; efon-alaaye; eforie sud; egbe; eger; eggenberg;
    eggenstein-leopoldshafen; eggertsville; egham; egirdir; egkomi; eglin village; eglinton east; egra; egypt lake-leto; eha
    amufu; ehen hudag; ehime; ehingen; eibergen; eidelstedt; eidson road; eifuku; eight mile plains; eiguliai; eilat;
    eilbek; eilenburg; eimsbuttel; einbeck; einsiedeln; eiras; eirunepe; eisen; eisenach; eisenhuttenstadt; eisenzicken;
    eisleben lutherstadt; eislingen; eissendorf; eitorf; eixample; ejea de los caballeros; ejido; ejido benito juarez; ejido
    hermosillo; ejido san lorenzo cuauhtenco; ejigbo; ejura; ekangala; ekangar sarai; ekazhevo; ekeren; eket; ekibastuz;
    ekiti; ekondo titi; ekpe; ekpoma; el 'ayoun; el aargub; el abadia; el abiodh sidi cheikh; el achir; el affroun; el
    aguila; el ain; el aioun; el alamo; el alia; el altet; el alto; el amria; el aouinet; el arahal; el arenal; el arrouch;
    el asintal; el astillero; el attaf; el bagre; el bahay; el bahira; el baix guinardo; el banco; el battan; el bauga; el
    baul; el bayadh; el besos i el maresme; el bolson; el bon pastor; el bordo; el bosque; el burgo de osma; el cafetal; el
    cajon; el calafate; el callao; el camino real; el camp d'en grassot i gracia nova; el camp de l'arpa del clot; el
    campanario y oradel; el campello; el campo; el carmel; el carmen; el carmen de bolivar; el carmen de chucuri; el carril;
    el casar; el castillo; el centro; el cerrillo vista hermosa; el cerrito; el cerrito corona; el charco; el chorrillo; el
    clot; el coacoyul; el coco; el coll; el colomo; el colorado; el congo; el congres i els indians; el copey; el coporo; el
    coronil; el crucero; el cuervo; el dabaa; el daein; el dibir; el diez; el dividive; el doncello; el dorado; el dorado
    hills; el dovio; el ejido; el empalme; el escorial; el espinal; el estor; el eulma; el factor; el fahs; el fasher; el
    fuerte; el galpon; el gara; el geneina fort; el ghayra; el golaa; el goloso; el gouna; el granada; el grao; el grullo;
    el guerdane; el guetar; el guinardo; el hadjar; el hadjira; el hajeb; el hamma; el haouaria; el harhoura; el hatillo; el
    hed; el hermel; el higo; el idrissia; el jadida; el jem; el kala; el kef; el kelaa des srarhna; el khroub; el ksar; el
    kseur; el ksiba; el ksour; el limon; el llano; el maamoura; el maknassi; el malah; el mansouria; el marsa; el masnou; el
    matama; el meghaier; el menia; el meniaa; el menzel; el mgarsa; el milia; el mirage; el molar; el molino; el monte; el
    mourouj; el naranjito; el naranjo; el negrito; el nido; el niño; el obeid; el ocotito; el oro; el oro de hidalgo; el
    ouatia; el oued; el palmar; el palomar; el pao; el paraiso; el parc i la llacuna del poblenou; el parral; el paujil; el
    pedregal; el peñon; el pino; el piñon; el plan; el playon; el poblenou; el porvenir; el prat de llobregat; el progreso;
    el pueblito; el puerto de santa maria; el putxet i el farro; el quebachal; el quebrachal; el quetzal; el quisco; el
    raval; el realejo; el refugio; el reno; el reten; el retorno; el rincon citlaltepetl; el rio; el rosal; el rosario; el
    salto; el sauce; el sauz; el sauzal de rodriguez; el segundo; el seibo; el shorouk; el soberbio; el sobrante; el
    sombrero; el suchil; el tabo; el tambo; el tarf; el tejar; el tigre; el tocuyo; el torno; el transito; el trebol; el
    triunfo; el tumbador; el turo de la peira; el valle; el vendrell; el viejo; el vigia; el viso; el viso del alcor; el
    wak; el zulia; el-tor; elamanchili; elamkunnapuzha; elampalloor; elancourt; elandakuttai; elayavur; elazıg; elbasan;
    elbasan county; elbeuf; elbistan; elblag; elburg; elburgon; eldama ravine; eldersburg; eldorado; eldorado at santa fe;
    eldorado do sul; eldorado dos carajas; eldoret; eleanor roosevelt; electronic city phase i; elefsina; eleftherio -
    kordelio; elektrenai; elektrogorsk; elektrostal'; elektrougli; elele; elermore vale; elesbao veloso; elgeyo-marakwet;
    elghabra; elias fausto; elias piña; elin pelin; elisio medrado; elista; elixku; elizabeth bay; elizabeth city; elizabeth
    downs; elizabethtown; elk city; elk grove; elk grove village; elk plain; elk river; elkhart; elkins park; elko;
    elkridge; elkton; ellakkudi; elland; ellenabad; ellenbrook; ellendale; ellensburg; ellesmere port town; ellicott city;
    elliniko; elliot lake; ellsworth air force base; ellwangen; ellwood city; elm grove; elm park; elmadag; elmalı;
    elmendorf air force base; elmhurst; elmina; elmont; elms-old rexdale; elmschenhagen; elmshorn; elmwood; elmwood park;
    eloi mendes; eloy alfaro; elsdorf; elst; eltham; eltham north; eltville; elubo; elumalai; elur; eluru; ely; elyria;
    emakhazeni b; emalahleni; emali; emam shahr; embajadores; embalenhle; embalse; embarcacion; embera; embi; embu; embu das
    artes; embu-guacu; emden; emerson hill; emerson park; emet; emilia-romagna; emiliano zapata; eminabad; eminonu; emirdag;
    emkhomazi; emmeloord; emmendingen; emmiganur; empalme; empalme escobedo; empangeni; empire park; empoli; emporia;
    empuluzu; emsdetten; emsworth; emu plains; emure-ekiti; emuziwezinto; en naqoura; en nedjma; ena; encamp; encantado;
    encanto; encarnacion de diaz; enchanted hills; enchanted lake; encheng; encinitas; encino; encontrados; encrucijada;
    encruzilhada; encruzilhada do sul; ende; endeavour hills; eneas marques; enem; enerhodar; enewetak atoll; enfield;
    enfield lock; enfield town; enga; engadine; engaru; engelskirchen; engenheiro beltrao; engenheiro caldas; engenheiro
    coelho; engenheiro navarro; engenheiro paulo de frontin; enger; engkilili; england and wales; englemount-lawrence;
    englewood; englewood cliffs; english bay; engure; enid; eningen unter achalm; eniwa; enkhuizen; enkoping; ennedi-est;
    ennedi-ouest; ennepetal; ennigerloh; enrique b. magalona; enrique villanueva; enriquillo; ensanche luperon; enschede;
    ensenada; enshi; ensley; entebbe; enterprise; entre folhas; entre rios de minas; entrevias; entroncamento; enugu;
    enugu-ezike; enugu-ukwu; envigado; enzan; epe; epernay; epinal; epinay-sur-seine; epirus; epitaciolandia; eppan;
    eppelborn; eppendorf; epping; eppingen; epsom; epworth; eqbaliyeh; eqlid; equateur; equeurdreville-hainneville; er
    regueb; er roseires; eragny; eramala; erandio; erandique; erandol; erannoli; erattupetta; eravattur; eravur town;
    erawan; erba; erbaa; ercis; ercolano; erd; erdaojiang; erdek; erdemli; erdenet; erding; erebuni; erechim; eregli;
    eremankono; erenhot; erftstadt; erfurt; ergani; ergli; erico cardoso; erie; erin woods; eringate-centennial-west deane;
    erkelenz; erkrath; erlang; erlangen; erlanger; erlenbach am main; erlun; ermelino matarazzo; ermelo; ermenek; ermera;
    ermesinde; ermitagaña; ermont; ermua; erode; erong; erongo; errachidia; erraguntla; errenteria; ersheng; erskine;
    erskine park; eruvadi; eruvatti; eruwa; erval seco; ervalia; erwitte; erzin; erzincan; erzsebetvaros; erzurum; es
    castell; es molinar; es semara; es senia; es somaa; esbjerg; escada; escaldes-engordany; escarcega; esch-sur-alzette;
    eschborn; eschen; eschwege; eschweiler; escondido; escuinapa de hidalgo; escuintla; escuque; eseka; eselsberg; esenler;
    esenyurt; esfarayen; esher; eshowe; eshtehard; esik; esikhaleni; eskilstuna; eskisehir; eslam qaleh; eslamabad-e gharb;
    eslamshahr; eslov; esmeraldas; espaillat; espargos; esparreguera; espelkamp; espera feliz; esperanca; esperantina;
    esperantinopolis; espigao doeste; espinho; espirito santo; espirito santo do dourado; espirito santo do pinhal; espiye;
    esplanada; esplugues de llobregat; espoonlahden keskus; espoonlahti; esposende; espumoso; esquel; esquias; esquilino;
    esquimalt; esquina; esquipulas; esquipulas del norte; essaouira; essendon; essequibo islands-west demerara; essex
    junction; essling; esslingen; essonne; est; estacio; estacion bamoa; estacion camet; estacion huehuetan; estacion
    manuel; estacion naranjo; estacion santa engracia; estahban; estancia; estancia velha; estancias de florida; estcourt;
    esteio; esteli; estepona; estero; estes park; estiva gerbi; estoril; estreito; estreito de camara de lobos; estrela;
    estrela d'oeste; estrela de alagoas; estrela do sul; estuaire; esuk oron; esztergom; et taiyiba; et tira; etah; etajima;
    etampes; etawa; etawah; etlik; etmadpur; etobicoke; etobicoke west mall; ettadhamen; etterbeek; ettlingen; ettumanoor;
    ettumanur; etwatwa; euboea; eucalyptus hills; euclid; euclides da cunha; euclides da cunha paulista; euless; eunapolis;
    eunos; eupen; eure; eure-et-loir; eureka; eusebio ayala; euskirchen; eustaquio lopez; eustis; eutin; eutingen an der
    enz; evanston; evansville; evaton; evaz; even yehuda; evere; evergem; evergreen; evergreen park; everton hills; everton
    park; evesham; eving; evington; evka-uc; evora; evosmos; evreux; evritania; evros; evry; ewell; ex-hacienda de xalpa;
    ex-hacienda santa ines; ex-rancho san dimas; excelsior springs; exmouth; extrema; extremoz; exu; exuma; eyja- og
    miklaholtshreppur; eyl; eysines; eyvan; ez zahra; ezeiza; ezequiel montes; ezhome; ezhou; ezhudesam; ezhupunna; ezhva;
    ezine; ezza-ohu; ezzouhour; fa'asaleleaga; faaa; faafu; faber hills; fabijoniskes; fabriano; fabrica di roma;
    facatativa; faches-thumesnil; fada; fada n'gourma; fadhigaradle; faenza; faetano; fafe; fagaras; fagnano olona-bergoro;
    fahs-beni makada; failsworth; fair haven; fair lawn; fair oak; fair oaks; fair oaks ranch; fair plain; fairbanks;
    fairborn; fairfax; fairfax station; fairfield; fairfield east; fairfield glade; fairfield heights; fairfield west;
    fairhaven; fairhope; fairland; fairless hills; fairmont; fairview; fairview heights; fairview park; fairview shores;
    fairwood; fairy meadow; faisalabad; faiyum; faizpur; fajar; faji kunda; fakfak; falagueira; falakata; falavarjan; falcon
    heights; falconara marittima; falesti; falkenberg; falkenhagener feld; falkensee; falkirk; falkoping; fall river;
    fallbrook; fallingbrook; falls church; falmouth; falna; falticeni; falun; fam el hisn; famagusta; famailla; fana;
    fandriana; fangcheng; fangchenggang; fangcun; fangda town; fangshan; fanipol; fanling; fanlou; fano; fanzeres;
    faqirwali; faqus; far north; far rockaway; fara department; fara gera d'adda; farafangana; farafenni; farakka; faranah;
    faranah region; faraskur; farato; faratsiho; fardis; fareham; fargo; farias brito; faribault; faridabad; faridkot;
    faridpur; farij al amir; farij kulayb; fariq al hitmi; farkhor; farmers branch; farmington; farmington hills;
    farmingville; farmsen-berne; farnborough; farnham; farnham royal; farnworth; faro; farr west; farra di soligo; farragut;
    farrashband; farrokh shahr; farroupilha; farrukhabad; farrukhnagar; fars; farsan; farshut; fartura; fartura do piaui;
    faruka; farum; farward kahuta; faryab; fasa; fasano; fastiv; fate; fateh nangal; fateh pur beri; fatehabad; fatehganj
    west; fatehgarh churian; fatehjang; fatehnagar; fatehpur; fatehpur chaurasi; fatehpur sikri; fatick; fatima do sul;
    fatsa; fatwa; favara; favaro veneto; faversham; favoriten; faxinal; faxinal do soturno; faxinal dos guedes;
    faya-largeau; fayetteville; fayfa'; fayid; fayroz koh; fayzabad; fazakerley; fazelabad; fazenda nova; fazenda rio
    grande; fazendas de almeirim; fazhanhe; fazilka; fazilpur; fecamp; federal capital territory; federal dependencies;
    federal district; federal heights; federal way; federally administered tribal areas; federation of bosnia and
    herzegovina; fedj m'zala; fedorovskiy; feicheng; feidh el botma; feijo; feira; feira da mata; feira de santana; feira
    grande; feira nova; feira nova do maranhao; fejer; felana; felanitx; felda chini; felda gugusan adela; felda maokil;
    felda soeharto; feldkirch; felege neway; felgueiras; felicio dos santos; felipe carrillo puerto; felipe guerra;
    felixstowe; feliz natal; fellbach; felling; fells point; feltham; fendou; fengcheng; fenggang; fenggao; fenghua;
    fenghuang; fengjia; fengkou; fengle; fengling; fengolo; fengping; fengrun; fengshan; fengxiang; fengyi; fenhe; feni;
    fennpfuhl; fenoarivo atsinanana; fenoarivo be; fenshui; fenway/kenmore; fenyi; feodosiya; feraoun; ferdows; ferdowsiyeh;
    ferencvaros; fereydun kenar; fergana; fergus falls; feriana; ferizaj; ferizli; ferkessedougou; fermanagh; fermanagh and
    omagh; fermo; fern creek; fern park; fernandes pinheiro; fernandina beach; fernando de la mora; fernando falcao;
    fernando prestes; fernandopolis; ferndale; ferndown; fernie; fernley; ferntree gully; ferny grove; ferny hills; ferokh;
    ferraz de vasconcelos; ferreira gomes; ferreiros; ferreñafe; ferry pass; ferunabad; fes; fes al bali; fes-boulemane;
    fes-dar-dbibegh; fetesti; fetesti-gara; fethiye; fgura; fianarantsoa; fianga; fiano romano; fiche; ficksburg;
    fiddlesticks; fidenza; fiditi; fier; fier county; fier-cifci; fiesso d'artico; fife; figline valdarno; figueira da foz;
    figueres; figuig; figuil; filakit; filderstadt; fili; filiasi; filingue; filipestii de padure; filipestii de targ;
    fillmore; filmski grad; filomeno mata; finale emilia; finale ligure; financial district; finchley; finglas; finistere;
    finkenstein am faaker see; finlyandskiy; finnkolo; finnmark; fino mornasco; finote selam; finsterwalde; fiorano;
    fiorentino; fiorenzuola d'arda; firmat; firminy; firozabad; firozpur; firozpur jhirka; firuzabad; firuzkuh; fischeln;
    fish hawk; fish town; fishtown; fitchburg; fitzroy north; fiume veneto; fiumefreddo sicilia; fiumicino; five corners;
    five dock; five forks; fizuli; flackwell heath; flacq; flagami; flagstaff; flagstaff hill; flakiedougou; flanders;
    flandes; flat river; flat rock; flatbush; flatlands; fleet; fleetwood; flemalle-haute; fleming island; flemingdon park;
    flemish brabant; flensburg; fleron; flers; fleurus; fleury-les-aubrais; flevoland; flin flon; flinders view; flint;
    flintshire; fljotsdalshreppur; floahreppur; floirac; floral city; floral park; florence-graham; florentino ameghino;
    flores costa cuca; flores da cunha; flores de goias; floresta; floresta azul; floresta do araguaia; floresti; florham
    park; floriano; florianopolis; florida city; florida paulista; florida ridge; floridablanca; floridia; floridsdorf;
    florissant; florsheim; flower mound; flowery branch; flowing wells; fnidek; fo tan; foca; fochville; focsani; foggia;
    foggy bottom; foiano della chiana; fokino; folha fede; folie mericourt; foligno; folkestone; follonica; folsom; folweni;
    fomboni; fomento; fond du lac; fond du sac; fond parisien; fonde elimane; fondi; fontainebleau; fontanar; fontarron;
    fonte boa; fonte ines; fontem; fontenay-aux-roses; fontenay-le-comte; fontenay-sous-bois; fontoura xavier; fontvieille;
    foothill farms; foothill ranch; footscray; forbach; forbesganj; forchheim; ford island; fordham; fordon; fords;
    forecariah; forest acres; forest city; forest glen; forest grove; forest heights; forest hill; forest hill north; forest
    hill south; forest hills; forest lake; forest lawn; forest park; forest village lakhipathar; forio; forked river; forli;
    forli-cesena; formby; formia; formiga; formigine; formosa; formosa da serra negra; formosa do oeste; formosa do rio
    preto; formoso do araguaia; fornacelle; forney; forquilha; forquilhinha; forrest city; forrest hill; forssa; forst; fort
    abbas; fort atkinson; fort beaufort; fort belvoir; fort bliss; fort bragg; fort campbell north; fort carson; fort
    cavazos; fort collins; fort dix; fort dodge; fort drum; fort erie; fort frances; fort garry south; fort george g mead
    junction; fort gloster; fort hamilton; fort hunt; fort irwin; fort knox; fort lauderdale; fort lee; fort leonard wood;
    fort liberte; fort lincoln; fort lupton; fort madison; fort mcmurray; fort meade; fort mill; fort mitchell; fort morgan;
    fort myers; fort myers beach; fort myers shores; fort oglethorpe; fort payne; fort pienc; fort pierce; fort pierce
    north; fort pierce south; fort polk south; fort portal; fort richmond; fort riley north; fort salonga; fort
    saskatchewan; fort scott; fort smith; fort st. john; fort stockton; fort thomas; fort valley; fort walton beach; fort
    washington; fort wayne; fort william; fort wright; fort-de-france; fortaleza dos nogueiras; forte dei marmi; fortechnyi;
    fortim; fortin de las flores; fortitude valley; fortress hill; fortuna; fortuna foothills; fos-sur-mer; foshan; foso;
    fossano; foster city; fot; fouchana; fougeres; foum jam'a; foum zguid; foumban; foumbot; fountain; fountain hills;
    fountain inn; fountain valley; fountainebleau; fountainhead-orchard hills; four corners; four marks; fouriesburg; fox
    chapel; fox chase; fox lake; fox point; foya kamara; foz do douro; foz do iguacu; foz do sousa; fquih ben salah;
    fraccionamiento arboledas san ramon; fraccionamiento ciudad olmeca; fraccionamiento colinas del sol; fraccionamiento
    galaxia tarimbaro; fraccionamiento geovillas los pinos; fraccionamiento la trinidad; fraccionamiento lomas de ahuatlan;
    fraccionamiento los angeles; fraccionamiento metropolis ii; fraccionamiento mision del valle; fraccionamiento real
    palmas; fraiburgo; fraijanes; fraile pintado; frameries; framingham; framingham center; francavilla al mare; francavilla
    fontana; franceville; francisco alves; francisco badaro; francisco beltrao; francisco i. madero; francisco javier mina;
    francisco morato; francisco morazan; francisco sa; francisco santos; francistown; franco da rocha; franconia;
    franconville; frank sound; frankenberg; frankenthal; frankford; frankfort; frankfort square; frankfurt am main; franklin
    lakes; franklin park; franklin square; frankston; frankston east; frankston north; frankston south; frankton junction;
    franschhoek; frantiskovy lazne; franzosisch buchholz; frascati; fraser heights; fratautii noi; frattamaggiore;
    frattaminore; frauenfeld; fray bentos; fray luis a. beltran; fray luis beltran; frecheirinha; frechen; fredericia;
    fredericksburg; frederickson; frederico westphalen; fredericton; fredericton northside; frederiksberg; frederikshavn;
    frederikssund; fredonia; fredrikstad; free state; freeport; freguesia do o; freguesia do ribeirao da ilha; freha; frei
    gaspar; frei inocencio; frei miguelinho; frei paulo; freiberg; freiberg am neckar; freilassing; freire; freising;
    freital; frejus; fremont; french rocks; frenchs forest; frenda; frenstat pod radhostem; fresh meadows; fresnes;
    fresnillo; freudenberg; freudenstadt; fria; fribourg; fridley; friedberg; friedenau; friedrichsdorf; friedrichsfelde;
    friedrichshafen; friedrichshagen; friedrichshain; friendswood; friern barnet; friesland; friesoythe; frimley green;
    frinton-on-sea; frischgewaagd; frisco; frohnau; frolovo; fromager; frome; fronan; frondenberg; front royal; frontera;
    frontera corozal; frontignan; frontino; frosinone; fruit cove; fruit heights; fruitridge pocket; frutal; frutillar;
    fryazevo; fryazino; frydek-mistek; frydlant nad ostravici; fu cheong estate; fu shan estate; fu'an; fubang; fuchu;
    fuchucho; fuding; fudong; fuefuki; fuencarral; fuencarral-el pardo; fuengirola; fuente del berro; fuente del maestre;
    fuente el saz; fuente obejuna; fuente palmera; fuente-alamo de murcia; fuentes de andalucia; fuentes del valle; fuhuan;
    fujairah; fuji; fujia; fujieda; fujiidera; fujikawaguchiko; fujimino; fujin; fujinomiya; fujioka; fujisawa; fujishiro;
    fujiyoshida; fuk loi; fukagawa; fukawa; fukayacho; fuki; fukiage-fujimi; fukuchiyama; fukuecho; fukui; fukui-shi;
    fukumitsu; fukura; fukuroi; fukushima; fukutsu; fukuyama; fulad shahr; fulda; fulham; fulham gardens; fuling; fuller
    heights; fullerton; fullview garden; fulu; fulwood; fuman; funabori; funafuti; funaishikawa; funchal; fundacion; fundao;
    fundong; fundy albert; fundy-st. martins; funehikimachi-funehiki; funfhaus; fung tak estate; fungurume; funtua; funyan
    bira; funza; fuorigrotta; fuqing; fuquay-varina; furano; furmanov; furnace green; furstenfeldbruck; furstenwalde; furth;
    furth im wald; further ground; furukawa; furze platt; furzedown; fusagasuga; fushe-kruje; fushimi; fushun; fuso; fussa;
    fussels corner; fussen; futian; futian residential district; futog; futtsu; fuwwah; fuxin; fuxing; fuyang; fuyong; fuyu;
    fuyuan; fuyun; fuzhou; fylde; fyli; fyzabad; g'allaorol shahri; g'ijduvon shahri; g'oliblar qishlog'i; ga-malakhe;
    ga-rankuwa; gaafu alif; gaafu dhaalu; gaalkacyo; gabane; gabes; gabiadji; gabriel leyva solano; gabrovo; gabu; gadabay;
    gadag; gadag-betageri; gadani; gadarwara; gaddi annaram; gadhada; gadhinglaj; gadhra; gadkhol; gado bravo; gadouan;
    gadow mały; gadow-popowice południowe; gadsden; gadwal; gaesti; gaeta; gafargaon; gafsa; gaga'emauga; gaga'ifomauga;
    gagarin; gagarin shahri; gagauzia; gage park; gages lake; gaggenau; gagliano del capo; gagnoa; gagny; gahanna;
    gaibandha; gaigeturi; gainesville; gainsborough; gairtganj; gaithersburg; gaj; gajendragarh; gajowice; gajraula;
    gajuwaka; gajwel; galaat el andeless; galanta; galaosiyo shahri; galapa; galapagar; galapagos; galappo; galati;
    galatina; galatsi; galaxia bonito jalisco; galaxia la noria; galdakao; galdar; galebre; galena park; galeras; galesburg;
    galesong; galguduud; galich; galikesh; gallarate; gallatin; galliate; galliera veneta; gallipoli; gallup; gallus; galoya
    toucouleur; galt; galugah; galveston; gamagori; gambat; gambela; gambiran satu; gamboma; gamboru; gameleira; gamla
    uppsala; gamonal; gampaha; gampengrejo; gamping lor; gampola; gamprin; gan yavne; ganaur; gandajika; gandaki; gandaki2;
    ganderbal; ganderkesee; gandevi; gandhi nagar; gandhidham; gandhinagar; gandhisagar colony; gandiaye; gandu; ganei
    tikva; gangakher; gangapur; gangarampur; gangavati; ganghwa-gun; gangjia; gangneung; gangoh; gangolli; gangshang;
    gangtok; gangtou; gangu chengguanzhen; ganguwa; gangwon; gangxia; ganh hao; ganj dundwara; ganj muradabad; ganja; ganki
    un; gannan; gannavaram; ganning; gansbaai; ganshoren; ganshui; ganta; gantang; ganvie; ganye; ganzhou; ganzourgou; gao
    fa cheng chi yuan; gao'an; gaofeng; gaogou; gaogu; gaojia; gaojing; gaoliang; gaoliu; gaolou; gaomi; gaoping; gaoqiao;
    gaoua; gaoual; gaoulou; gaoyou; gaozhou; gaozuo; gap; gapan; gapyeong; gar; garango; garanhuns; garba tula; garbagnate
    milanese; garbsen; garca; garches; garching; garching an der alz; gard; gardanne; garden acres; garden city; garden city
    park; garden grove; garden home-whitford; garden village; gardena; gardez; gardnerville ranchos; gardone val trompia;
    gare; garfield; garfield heights; garges-les-gonesse; gargzdai; garh maharaja; garhakota; garhchiroli; garhi dupatta;
    garhi harsaru; garhi khairo; garhi pukhta; garhmuktesar; garhshankar; garhwa; gariadhar; garissa; garkalne; garko;
    garmdarreh; garmisch-partenkirchen; garmsar; garoowe; garopaba; garot; garoua; garoua boulai; garrafao do norte;
    garston; gartenstadt; garupa; garut; garuva; garwolin; gas city; gash-barka; gashua; gaspar hernandez; gassino torinese;
    gasteiz / vitoria; gastonia; gasuba; gata de gorgos; gatak; gatchina; gates-north gates; gateshead; gatesville;
    gatineau; gatumba; gaucha do norte; gaur; gaurela; gauribidanur; gauripur; gaurnadi; gauteng; gauting; gava; gavar;
    gavle; gavleborg; gavrilov posad; gavrilov-yam; gawler; gawler east; gayeri; gaz-e borkhar; gazakh; gazaoua; gazi baba;
    gaziantep; gazipasa; gazipur; gazojak; gaztambide; gbabam; gbadolite; gbapleu; gbarnga; gbarpolu; gbawe; gboko;
    gbolouville; gbongan; gdyel; gdynia; gebiley; gebog; gebre guracha; gebze; gecheng; gedangan; gedeb; gedera; gediz;
    gedo; geel; geelong; geelong city centre; geelong west; geertruidenberg; geesthacht; gegharkunik; geidam; geidorf;
    geilenkirchen; geiro; geislingen an der steige; geita; gejiu; gela; gelan; gelang patah; gelderland; geldermalsen;
    geldern; geldrop; geleen; gelemso; gelendzhik; gelibolu; gelligaer; gelnhausen; gelsenkirchen; gemas; gembloux; gembu;
    gemeinde friedland; gemena; gemerek; gemert; gemlik; gemunden am main; genc; general acha; general alvear; general angel
    flores; general belgrano; general cabrera; general camara; general carneiro; general conesa; general daniel cerri;
    general emilio aguinaldo; general fernandez oro; general guemes; general jose de san martin; general juan madariaga;
    general la madrid; general levalle; general luna; general mamerto natividad; general miguel aleman; general mosconi;
    general pacheco; general pico; general pinedo; general ramirez; general roca; general salgado; general salipada k.
    pendatun; general sampaio; general santos; general tinio; general toshevo; general trias; general villegas; general
    zuazua; genet; gengqing; genhe; genk; gennep; gennevilliers; gent; gentbrugge; genteng; gentilly; gentio do ouro;
    genzano di lucania; genzano di roma; geoje; george town; georges hall; georgetown; georgia avenue / walter reed;
    georgiyevsk; georgsmarienhutte; geraardsbergen; gerakas; geraldton; gerasdorf bei wien; gerash; gerede; gereida;
    gereshk; geretsried; gerik; gerimari chapori; gerisek; gerlingen; germantown; germasogeia; germering; germersheim;
    germi; germiston; gernika-lumo; gerrards cross; gers; gersthofen; gescher; geseke; gesundbrunnen; getulio vargas; getxo;
    geva binyamin; gevelsberg; gevgelija; gevrai; geylang; geyve; ghantapada; ghanzi; gharaunda; gharb-chrarda-beni hssen;
    gharbia; ghardaia; ghardimaou; gharo; gharonda neemka bangar; gharroli; gharyan; ghat; ghatal; ghatal mahaniawas;
    ghatampur; ghatanji; ghatkesar; ghatsila; ghauspur; ghayl ba wazir; ghazaouet; ghaziabad; ghazieh; ghazipur; ghazni;
    ghedi; gheorgheni; gherla; ghim moh; ghinnir; ghogardiha; ghor; ghorabandha; ghormach; ghosi; ghoti budrukh; ghotki;
    ghubaysh; ghugus; ghulewadi; ghulja; gia hanh; gia lai; gia lam; gia nghia; gia rai; giaginskaya; giannitsa;
    giardinetti-tor vergata; giarre; gibara; giddalur; giddarbaha; gidole; gien; giengen an der brenz; gierłoz; giessen;
    gif-sur-yvette; giffoni valle piana; gifhorn; gifu; gig harbor; gigante; gihombo; gijang; gikongoro; gilan; gilbert
    islands; gilching; gilgil; gilgit; gilgit-baltistan; gillette; gillingham; gimbi; gimbicho; gimcheon; gimja bet maryam;
    gimpo-si; ginan; ginch'i; gingee; gingoog; ginja bet; ginosa; ginowan; ginsheim-gustavsburg; gio linh; gioia del colle;
    gioia tauro; gioiosa ionica; giovinazzo; gipsy hill; girard estate; girardot city; girau do ponciano; giresun; girga;
    giridih; gironde; girua; gisborne; gisenyi; gitarama; gitega; gitesi; githiga a; githunguri; giugliano in campania;
    giulianova; giurgiu; giussano; giv'at shmuel; givat zeev; givatayim; givors; giyani; gizycko; gjakove; gjilan;
    gjirokaster; gjirokaster county; gjorce petro; gjorce petrov; gjøvik; glace bay; glacis; gladbeck; gladstone; gladstone
    park; glan; glanerbrug; glarus; glasgow village; glassboro; glassmanor; glastonbury; glastonbury center; glauchau;
    glazoue; glazov; glen allen; glen avon; glen burnie; glen cairn; glen carbon; glen cove; glen ellyn; glen innes; glen
    iris; glen oaks; glen parva; glen ridge; glen rock; glen waverley; glen willow; glencoe; glendale; glendale heights;
    glendora; glenelg north; glenferrie; glenfield park; glenfield-jane heights; glenmarie estate; glenmore park; glenn
    dale; glenn heights; glenrothes; glenroy; glens falls; glens falls north; glenvar heights; glenview; glenville;
    glenwood; glenwood springs; gligbeuadji; glinde; gliwice; glodeni; glogovac; gloria do goita; glossop; glostrup;
    gloucester; gloucester city; gloucester point; glover park; gloversville; glugor; glyfada; gmund am tegernsee; gnagna;
    gnago; gnatroa; gnaviyani; gnepasso; gniezno; go cong; go vap; goa velha; goalpara; goaso; gobabis; gobardanga;
    gobernador galvez; gobernador gregores; gobernador roca; gobernador virasora; gobesa; gobichettipalayam; gobindgarh;
    gobindpur; gobo; gobu; gobustan; goch; goczałkowice zdroj; god; godalming; godda; gode; godean; goderich; godhra; godo;
    godofredo viana; godoli; godollo; godome; goes; gogri jamalpur; gogrial; goh-djiboua; gohad; gohana; gohlis; gohouo;
    gohyakkoku; goiana; goianesia; goianesia do para; goiania; goianinha; goianira; goias; goiatuba; goioere; goirle; gojo;
    gojra; gokak; gokak falls; gokalpur; gokarna; gokavaram; gokdepe; goksun; gokul shirgaon; gokwe; gol tappeh kabir;
    gol'yanovo; gola bazar; gola gokarannath; golaghat; golaghatia basti; golbahar; golbası; golborne; golcuk; gold camp;
    gold canyon; gold river; gold tai; goldasht; golden beach; golden gate; golden glades; golden grove; golden hills;
    golden square; golden triangle; golden valley; golders green; goldsboro; goleniow; golestan; goleta; golfe; golitsyno;
    golpayegan; golungo alto; golwayn; golzar-e bala; gomba; gombe; gombi; gombong; gomboussougou; gomez palacio; gomez
    plata; gomishan; gomoh; gonabad; gonaives; gonate; gonbad-e kavus; gond pipri; gonda city; gondal; gonder; gondia;
    gondola; gondomar; gonesse; gongchangling; gongdanglegi kulon; gongguan; gongheyong; gongju; gongmen; gongping;
    gongqingcheng; gongtan; gongyi; gongzhuling; goniana mandi; gonsenheim; gonubie; good hope; goodings grove; goodlands;
    goodlettsville; goodyear; goole; goose creek; gooty; gopalganj; gopavaram; goppingen; gora kalwaria; gorai; gorakhpur;
    goranboy; gorantla; goraya; gorazde; gorbitz; gordon head; gorele; gorelovo; gorgan; gorgonzola; gorinchem; gorisnica;
    gorizia; gorj; gorje; gorji-ye sofla; gorla maggiore; gorla minore; gorlice; gormi; gorna oryahovitsa; gorne
    przedmiescie; gornja radgona; gornji grad; gornji milanovac; gornji petrovci; gornji vakuf; gorno-altaysk;
    gorno-badakhshan; gornyak; gornyye klyuchi; gorod shebekino; gorod solnetchnogorsk; gorodets; gorodishche; gorogly;
    goroka; gorongosa; gorontalo; gorseinon; gorukle; goryachevodskiy; goryachiy klyuch; gorzow wielkopolski; gose; gosen;
    goseong; gosforth; goshen; goshogawara; goslar; gosnells; gosport; gossas village; gossau; gossops green; gostivar;
    gostyn; gostynin; gotan; gotegaon; gotemba; goth garelo; goth phulji; goth radhan; goth shams pir; gotha; gothara;
    gotland; gotse delchev; gotsucho; gottingen; gotvand; gouda; goudomp; goulburn; goulmima; goundam; gounou gaya; gourcy;
    goure; gourma; goussainville; govardhan; governador archer; governador celso ramos; governador dix-sept rosado;
    governador edison lobao; governador eugenio barros; governador jorge teixeira; governador lindenberg; governador luiz
    rocha; governador mangabeira; governador newton bello; governador nunes freire; governador valadares; govi-altai;
    govisumber; govlar; goya; goyang-si; goycay; goychay; goyerkata; goygol; goz beida; gqeberha; graaff reinet; grabouw;
    gracanica; gracho cardoso; gracias a dios; grad; gradacac; gradignan; gradisca d'isonzo; gradsko; grafing bei munchen;
    grafton; gragnano; grahamstown; grain valley; grajau; grajewo; gramado; gramercy park; gramsh; granadero baigorria;
    granadilla de abona; granarolo dell'emilia e viadagola; granby; grand alepe; grand baie; grand bassa; grand
    bay-westfield; grand bayou mobile home park; grand berebi; grand blanc; grand bois; grand boulevard; grand cape mount;
    grand casablanca; grand cay; grand centre; grand falls; grand falls-windsor; grand forks; grand gaube; grand gedeh;
    grand gosier; grand haven; grand island; grand junction; grand kru; grand lake; grand ledge; grand morie; grand port;
    grand prairie; grand rapids; grand river south; grand terrace; grand view garden; grand yapo; grand'anse; grand'anse
    mahe; grand'anse praslin; grand-bassam; grand-est; grand-lahou; grand-zattry; grande comore; grande prairie; grande
    riviere du nord; grande-synthe; grandes rios; grandview; grandview heights; grandview-woodlands; grandville; grandwood
    park; graneros; grange hill; grangemouth; granger; grangwav; granite bay; granite city; granite shoals; graniteville;
    granja; granjas ampliacion santa rosa; granma; granollers; grantham; grants pass; granville; grao de murviedro; grao
    mogol; grapevine; grarem; grass valley; grasse; graubunden; gravata; gravatai; gravellona toce; gravesend; gravina di
    catania; gravina in puglia; grays; grays ferry; grayslake; grayson valley; grazhdanka; great barrington; great bend;
    great bookham; great dunmow; great falls; great gonerby; great harwood; great kills; great malvern; great missenden;
    great neck; great neck plaza; great sankey; great torrington; great wakering; great wyrley; great yarmouth; greater
    accra; greater grand crossing; greater napanee; greater noida; greater northdale; greater poland; greater sudbury;
    greater upper marlboro; greeley; green cove springs; green haven; green hill; green knoll; green model town; green
    point; green river; green valley; greenacre; greenacres city; greenbelt; greenburgh; greeneville; greenfield; greenfield
    park; greenford; greenock; greenpoint; greensboro; greensborough; greenvale; greenville; greenwich; greenwood terrace;
    greenwood village; grefrath; greiz; gremda; grenadines; grenchen; gresham; gresham park; gresik; gressier; gretna;
    greve; greven; grevena; grevenbroich; grevenmacher; grey lynn; greystanes; greystones; greytown; gribanovskiy;
    gricignano di aversa; gries; griesheim; grigny; grimbergen; grimma; grimsby; grimsnes- og grafningshreppur; grimstad;
    grindavikurbær; grissom air force base; grivegnee; grobenzell; grobina; grodzisk mazowiecki; grodzisk wielkopolski;
    groesbeek; grogol; grombalia; gronau; groot ijsselmonde; groot-brakrivier; grootfontein; gropiusstadt; gros islet; gros
    morne; gross borstel; gross flottbek; gross kreutz; gross-gerau; gross-umstadt; grosse ile; grosse pointe; grosse pointe
    farms; grosse pointe park; grosse pointe woods; grossenhain; grosseto; grossostheim; grosuplje; grottaferrata;
    grottaglie; grove city; grove hall; grover beach; groves; grudziadz; grugliasco; grumello del monte; grumo appula; grumo
    nevano; gryazi; gryazovets; gryfice; gryfino; gryfow slaski; grytubakkahreppur; grzegorzki; gua musang; guabiruba;
    guabo; guacara; guacari; guacui; guadalajara de buga; guadalcanal; guadalix de la sierra; guadalupe victoria; guadalupe
    y calvo; guadeloupe; guadix; guaduas; guaianases; guaiba; guaimaro; guainia; guaira; guaiuba; guajara mirim; gualaceo;
    gualaco; gualan; gualdo tadino; gualeguay; gualeguaychu; guama; guamal; guamare; guamo; guamuchil; guanabacoa;
    guanacaste; guanajay; guanambi; guanare; guanarito; guanba; guandu; guane; guang'an; guangcun; guangpu; guangshui;
    guangshun; guangtong; guangyuan; guanhaes; guanhu; guankou; guanlong; guanshan; guanyin; guanzhuang; guapiacu; guapiara;
    guapiles; guapimirim; guapo; guapore; guar chempedak; guara; guarabira; guaraciaba do norte; guarai; guaramirim;
    guaranda; guaranesia; guarani das missoes; guaranta do norte; guarapari; guarapuava; guararapes; guararema; guaratinga;
    guaratingueta; guaratuba; guarda; guardamar del segura; guarei; guarenas; guariba; guarico; guaruja; guarulhos; guasave;
    guasdualito; guasipati; guastatoya; guatire; guaviare; guaxupe; guayama; guayaramerin; guayas; guaynabo; guayos;
    guazacapan; gubadag; gubakha; gubat; gubbi; guben; gubin; gubkin; gubkinskiy; guchang; gucheng; gucheng chengguanzhen;
    gucun; gudalur; guder; gudermes; gudivada; gudiyatham; gudja; gudong; gudur; guduvancheri; gueckedou; guediawaye;
    guelendeng; guelma; guelmim; guelmim-es semara; guelph; gueltat zemmour; guemar; guepaouo; guera; guerande; guerara;
    guercif; gueret; guerou; guerrero negro; guessabo; guessiguie un; gueyo; gueznaia; guezon; guia de isora; guia lopes da
    laguna; guiberoua; guidan roumdji; guider; guidiguis; guidimaka; guidonia; guidonia montecelio; guigang; guiglo; guigue;
    guiguinto; guihing proper; guihulñgan; guildford; guilford; guilin; guillermo zuñiga; guimar; guimaraes; guimaras;
    guimba; guindalera; guines; guinguineo; guiping; guira de melena; guiren; guiria; guisa; guisborough; guiseley; guiset
    east; guixi; guiyang; gujan-mestras; gujangbagh; gujar khan; gujo; gujranwala; gujrat; gukovo; gul'kevichi; gulabpura;
    gulaothi; gulariya; gulbene; gulebage; guledagudda; gulf; gulf breeze; gulf gate estates; gulf hills; gulf park estates;
    gulf shores; gulfport; gulgam; guli; gulin; guliston; gulou; gulu; gumaca; gumdag; gumel; gumia; gumla; gummersbach;
    gummi; gummidipundi; gumushane; gun barrel city; gun bay; guna; guna yala; gunan; gundlupet; gundupalaiyam; gunglo zia;
    gungoren merter; gunjur; gunma; gunnaur; gunpo; gunsan; guntakal; guntur; gunungsitoli; gununo; gunupur; gunzburg;
    gunzenhausen; guochuan; guocun; guofu; guojia; guolemude; guozhen; gupi; gur'yevsk; gura humorului; gura sutii; gura
    vaii; gura vitioarei; gurbete; gurdaspur; gurgentepe; guri-si; guria; gurlan; gurmatkal; gurnee; guroymak; gurpınar;
    gursahaiganj; gursarai; gursu; guru har sahai; gurue; gurugram; gurun; gurupa; gurupi; guruvayur; gus'-khrustal'nyy;
    gusau; gushikawa; gushu; gusinje; gusinoozyorsk; guskhara; gusong; gustavo adolfo madero; gustavsberg; gustrow; gutao;
    gutersloh; gutierrez zamora; gutin; gutlong gaon; guwahati; guxi; guxian; guyancourt; guyane; guye; guyong; guyuan; gwa;
    gwadabawa; gwadar; gwalior; gwanda; gwangju; gwangju city; gwangmyeong; gwangyang; gwaram; gwarzo; gweru; gwio kura;
    gwoza; gwynedd; gwynn oak; gyal; gyanpur; gyeonggi; gyeongju; gyeongsan-si; gymea bay; gympie; gyoda; gyomaendrod;
    gyongyos; gyor; gyor-moson-sopron; gyumri; gyzylarbat; gzira; głogow; głogow małopolski; głowno; głuchołazy; h street
    ne; ha giang; ha long; ha nam; ha tien; ha tinh; ha tsuen; ha đong; ha'ergai dadui; ha'il; haa; haa alif; haa dhaalu;
    haabersti; haademeeste; haag in oberbayern; haaga; haaksbergen; haaltert; haan; haapsalu; haar; haarlem; habaswein;
    habbouch; habiganj; habikino; habra; hachimantai; hachinohe; hachioji; hacienda blanca; hacienda heights; hacienda
    huancane; hacienda la calera; hacienda pucala; hacienda santa fe; hackensack; hackney; hacılar; hacıqabul; had kourt;
    had oulad zbair; had soualem; hada'iq al qubbah; hadagalli; hadali; hadano; hadapu zhen; haddington; haddon heights;
    hadejia; hadera; hadero; haderslev; hadgaon; hadim; hadishahr; hadithah; hadjer-lamis; hadjout; hadleigh; hadley wood;
    hadong; hadramaut; hadyach; haedo; haeju; haenam; hafar al-batin; hafizabad; haflong; hafshejan; haftkel; hagere hiywet;
    hagere maryam; hagere selam; hagerstown; hagi; hagonoy; haguenau; hai ba trung; hai chau; hai duong; haibara-akanedai;
    haicheng; haidong zhen; haifa district; haiger; haikou; hailakandi; hailar; hailin; hailsham; hailun; haimen; hainburg
    an der donau; haines city; haing ku; haining; haiphong; haire lao; haitang; haitou; haiyang; haizhou; haj kaddour;
    hajdina; hajdu-bihar; hajduboszormeny; hajdunanas; hajduszoboszlo; haje; hajeb el aioun; haji zeynalabdin; hajiawa;
    hajigabul; hajiganj; hajin; hajipur; hajira; hajira ina; hajjah; hajjiabad; hajnowka; hakenfelde; hakha; hakkari;
    hakodate; hakonegasaki; hakui; hakuromachi; hala; hala'ib; halabja; halac; halawa heights; halberstadt; haldaur; halden;
    haldensleben i; haldia; haldwani; hale barns; hales corners; halesowen; halewood; half moon; half moon bay; half way
    pond; half way tree; halfaya; halhul; halifax north end; halifax south end; halifax west end; halisahar; haliyal;
    haljala; hall in tirol; halland; hallandale beach; halle; halle-neustadt; hallett cove; halls head; halluin; halmstad;
    halol; halstenbek; haltern am see; haltom city; halton; halton hills; haludbani; halvad; halver; halwan; ham lake; ham
    ninh; hama; hamada; hamadan; hamah; hamakita; hamamatsu; hamanoichi; hambantota; hamburg-mitte; hamburg-nord; hamden;
    hameenlinna; hameln; hamhung; hamidiyeh; hamilton east; hamilton hill; hamilton hills; hamilton parish; hamilton square;
    hamilton worcester; hamina; hamirpur; hamlyn heights; hamlyn terrace; hamm; hamma bouziane; hammam bou hadjar; hammam el
    rhezez; hammam righa; hammam sousse; hammam-lif; hammamet; hammanskraal; hamme; hammersmith and fulham; hamminkeln;
    hammonds plains; hampton bays; hampton east; hampton park; hampton village; hampton wick; hamtramck; hamura; han chey;
    han'airike; hanahan; hanam; hanamaki; hanau am main; hanawa; hancheng; hanchuan; handan; handeni; handia; handlova;
    hanfeng; hanford; hang dong; hang hau; hang tram; hanga roa; hangal; hangu; hani i elezit; haninge; hanjia; hannan;
    hannoversch munden; hanover park; hansestadt salzwedel; hansestadt stade; hansi; hanting; hanumana; hanumangarh;
    hanwang; hanwella ihala; hanworth; hanyin chengguanzhen; hanyu; hanyuan; hanzhong; haojiaqiao; haomen; haong samnam;
    happy harbour; happy valley; happy valley-goose bay; hapur; haql; haqqulobod; haramachi; harappa; harar; harare western
    suburbs; harari; harasta; harbel; harbour island; harbour landing; harbour place; harbu; harburg; harda; hardap;
    hardenberg; harderwijk; hardoi; harelbeke; hargeysa; harghita; haridwar; harihar; harij; haringey; haripad; haripur;
    harir; harker heights; harku; harlesden; harlingen; harlow; harmanli; harmony garden; harnoli; harnosand; harold wood;
    harpalpur; harpanahalli; harpen; harpenden; harper woods; harpswell center; harringay; harrington park; harris hill;
    harris park; harrisburg; harrismith; harrisonburg; harrogate; harrow; harrow on the hill; harrow road; harrow weald;
    harsewinkel; harsin; harstad; harsud; hartbeesfontein; hartbeespoort; hartbeestfontein-a; hartford city; hartishek;
    hartlepool; hartranft; harunabad; harur; haruta; harvest hills; harvestehude; harwich; harwood heights; hasaki;
    hasanabad; hasanpur; hasbrouck heights; haselhorst; hashima; hashtgerd; hashtpar; hashtrud; hashtsal; hasilpur;
    hasimara; haskovo; haslach im kinzigtal; haslemere; haslett; haslingden; hasselby villastad; hasselt; hassi bahbah;
    hassi chegar; hassi messaoud; hassleholm; hassloch; hastinapur; hastings-sunrise; hasuda; hasune; hat piplia; hat
    saraiya; hat yai; hatay; hatch end; hathazari; hathras; hato mayor; hato mayor del rey; hatogaya-honcho; hatohobei;
    hatonuevo; hatsor haglilit; hatsukaichi; hatta; hattersheim; hatti; hattian bala; hattiesburg; hattingen; hatvan; hau
    giang; haubourdin; haugesund; haughton green; haukipudas; hauppauge; hausbruch; haut-katanga; haut-lomami; haut-mbomou;
    haut-ogooue; haut-rhin; haut-sassandra; haut-uele; haute-corse; haute-garonne; haute-kotto; haute-loire; haute-marne;
    haute-saone; haute-savoie; haute-vienne; hautes-alpes; hautes-pyrenees; hautmont; hauts-bassins; hauts-de-france;
    hauts-de-seine; havant; haveli lakha; havelian; havelock; havelock north; haverhill; haveri; havering; havertown;
    havirov; havlickuv brod; havre de grace; havza; hawaiian gardens; hawaiian paradise park; hawalli; hawarden; hawke's
    bay; hawtah bani tamim; hawthorn east; hawthorn south; hawthorn woods; hawthorne; hayama; hayang; hayange; hayashino;
    haydock; hayesville; hayk'; hayling island; hayrabolu; haysyn; haywards heath; hayy al bunayyat; hayy al quwaysimah;
    hayy khilda; hazaribagh; hazebrouck; hazel crest; hazel dell; hazel grove; hazel park; hazelwood; hazleton; hazorasp;
    hazro city; head of westport; healthy village; heanor; heavitree; hebao; hebbagodi; hebburn; heber city; heber springs;
    hebi; hebian; hechi; hechingen; hechuan; heckmondwike; hector caballero; hecun; hedaru; hede; hedensted; hedge end;
    hedmark; hedong; heemskerk; heemstede; heerenveen; heerhugowaard; heerlen; hefei; hegang; hegeng; hegou; heguan; heho;
    hehua; heidelberg heights; heidelberg west; heidenau; heidenheim an der brenz; heihe; heilbad heiligenstadt; heilbron;
    heilbronn; heiligenhaus; heiligensee; heiloo; heinola; heinsberg; heishan; heishui; heist-op-den-berg; hejiang; hekinan;
    hekou; hela; helao nafidi; helchteren; helena valley southeast; helena valley west central; helena-west helena;
    helensvale; helgafellssveit; heli mandi; heliopolis; hell's kitchen; hell-ville; hellersdorf; hellevoetsluis; hellin;
    helmand; helmond; helmstedt; helong; helsingborg; helsingør; hem; hemel hempstead; hemer; hemet; hemmingen; hempstead;
    hendala; hendek; henderson estate; hendersonville; hendijan; hendrik-ido-ambacht; hendrina; heng fa chuen; hengbei;
    hengchun; hengelo; hengshan; hengshui; hengyang; henichesk; henin-beaumont; henley beach; hennaya; hennef; hennenman;
    hennigsdorf; henry farm; henties bay; hepingjie; hepo; heppenheim an der bergstrasse; hepu; heqian; heqiao; heqing;
    heraklion region; herat; herault; herblay-sur-seine; herborn; herceg novi; hercules; herdecke; hereford; herent;
    herentals; herford; herisau; heritage park; hermanas mirabal; hermanus; hermiston; hermitage; hermosa; hermosa beach;
    hermosillo; hermoso campo; hermsdorf; hernals; hernani; herndon; herne; herne bay; herning; heroica caborca; heroica
    ciudad de ejutla de crespo; heroica ciudad de juchitan de zaragoza; heroica ciudad de tlaxiaco; heroica guaymas; heroica
    matamoros; heroica villa de san blas atempa; heroica zitacuaro; heron bay; herouville-saint-clair; herrenberg; herriman;
    herrsching am ammersee; herstal; herten; hertford; hertfordshire; herttoniemi; herval doeste; hervanta; hervanta lounas;
    hervanta luode; hervey bay; herxheim am berg; herzberg am harz; herzegovina-neretva; herzele; herzliya; herzliya pituah;
    herzogenaurach; herzogenrath; heshan; hespeler; hesperia; hessisch lichtenau; hessisch oldendorf; heston; heswall;
    hetauda; hetoudian; hettstedt; heunghae; heusden; heusenstamm; heusweiler; heusy; heverlee; heves; hexing; heyan;
    heysham; heyuan; heywood; heze; hezhou; hezuo; hhohho; hialeah; hialeah gardens; hibbing; hickam field; hickory; hickory
    hills; hicksville; hida; hidaka; hidalgo del parral; hidden valley; hidden valley lake; hiddenhausen; hidrolandia; hiep
    đuc; hietzing; higashi-matsuyama; higashigo; higashigotanda; higashihiroshima; higashikagawa; higashikurume;
    higashimatsushima; higashimurayama; higashine; higashinozoe; higashiosaka; higashiyamato; high barnet; high blantyre;
    high park north; high park-swansea; high peak; high point; high river; high rock; high rock estates; high springs; high
    wycombe; higham ferrers; highams park; highbury; highgate hill; highland; highland city; highland creek; highland
    heights; highland park; highland springs; highland village; highland west; highlands ranch; highton; highview; highway
    11; higuamo; higuera de zaragoza; higuerote; hihya; hiiu; hiiumaa; hiji; hikari; hikarigaoka; hikiso; hikone;
    hilchenbach; hilden; hildesheim; hilgen - dunweg; hillcrest heights; hillcrest park; hillcrest village; hille; hillegom;
    hillerød; hillingdon; hillsboro; hillsborough; hillside; hilo; hilsa; hilton head; hilton head island; hilvan;
    hilversum; hima; himachal pradesh; himamaylan; himatnagar; himeji; himi; himimachi; himora; hinakallu; hinatuan;
    hincesti; hinche; hinckley; hindaun; hindley; hindoria; hindupur; hinesville; hing man estate; hing tung estate; hing
    wah estate; hinganghat; hingoli; hingorja; hinigaran; hinjilicut; hino; hinojosa del duque; hinsdale; hinthada; hipolito
    yrigoyen; hirado; hiragi; hirai; hirakata; hirakawa; hirakud; hiran; hirapur hamesha; hirara; hiratacho; hiratsuka;
    hire; hirekerur; hiriyur; hirna; hirnytskyi; hirokawa; hirosaki; hirschberg an der bergstrasse; hisai-motomachi; hisar;
    hisor; historic downtown; hisua; hita; hitachi; hitachi-naka; hitachi-ota; hitachiomiya; hitchin; hitokawame; hitoto;
    hitoyoshi; hizan; hizume; hjørring; hladkivka; hlaingthaya; hlanganani; hlaw kar; hlegu; hlohlolwane; hlohovec; hlotse;
    hlubocepy; hlukhiv; hlybokaye; hlybokyi potik; hmaw bi; ho man tin; ho man tin estate; ho xa; hoa binh; hoa cuong; hoa
    thanh; hoan kiem; hoan lao; hoang mai; hobaramachi; hobe sound; hoboken; hochfeld; hochheim am main; hochst im odenwald;
    hochstadt an der aisch; hochstadt an der donau; hockenheim; hod hasharon; hodal; hoddesdon; hodh ech chargui; hodh el
    gharbi; hodmezovasarhely; hodonin; hodos; hoek van holland; hoensbroek; hoeryong; hoeyang; hof; hoffman estates;
    hofgeismar; hofheim am taunus; hofheim in unterfranken; hofu; hoge mors; hoge vucht; hoheluft-ost; hohen neuendorf;
    hohenems; hohenstein-ernstthal; hohhot; hohoe; hoi an; hoi fu court; hoi lai estate; hoi lok court; hoima; hojai; hoji
    ya henda; hojo; hok yuen; hokmali; hokota; hokuto; hola; hola prystan; holalkere; holambra; holbrook; holbæk;
    holenarasipura; holesovice; holiday; holiday city-berkeley; holladay; holland drive; holland park; holland park west;
    holland village; hollis; hollister; hollola; holly hill; holly springs; holmes chapel; holmesburg; holon; holosiyiv;
    holstebro; holtsville; holubivka; holy cross; holyoke; holzkirchen; holzminden; holzwickede; homa bay; homagama;
    homburg; home gardens; homebush west; homel; homeland park; homer glen; homestead; homestead meadows north; homestead
    meadows south; homewood; homnabad; homosassa springs; homs; homyel'; honcho; honda; hondarribia; hondomachi-hondo; hong
    kah; hong kong island; hong linh; hong lok yuen; hong ngu; hong'an; hongbao; hongch'on; hongfa centre; honggang;
    hongguang qidui; honghe; honghu; hongjiang; hongkou; honglu; hongqiao; hongseong; hongwon; hongzhou; honiara; honjo;
    honmachi; honnali; honnavar; hood river; hoofddorp; hoogeveen; hoogezand; hoogstraten; hoogvliet; hoon hay; hoopstad;
    hoorn; hopa; hopatcong hills; hope island; hope mills; hope town; hope valley; hopewell; hopfgarten im brixental; hopin;
    hopital saint-louis; hopkinsville; hoppers crossing; horacio zeballos gamez; horad zhodzina; horana south; horasan;
    horawala junction; horb am neckar; hordaland; horde; horgarsveit; horgen; horgen / horgen; horikiri; horishni plavni;
    horizon city; horizon hills; horizon west; horizonte; horizontina; horjul; horki; horley; horlivka; hormozgan; horn
    lake; hornchurch; horni mecholupy; horni pocernice; horni slavkov; hornsby; hornsby bend; hornsby heights; horodnic de
    sus; horodok; horsens; horsforth; horsham; horstel; horta; horta-guinardo; hortaleza; horten; hortolandia; horwich;
    horyuji; hosa'ina; hosadurga; hosapete; hoshakuji; hoshiarpur; hoskote; hostafrancs; hostivar; hostomel; hosur; hot
    springs; hot springs village; hotaka; hotting; houaphanh; houba; houet; hougang new town; houghton-le-spring; houhai;
    houilles; houma; houmt souk; hounde; hounslow; houqiao; houshan; houthalen; houzhen; hove; hovelhof; hoveyzeh; hovsan;
    howard beach; howard park; howard springs; howick; howland center; howland island; howli; howrah; hoxter; hoxtolgay;
    hoyerswerda; hoyland nether; hoyo de manzanares; hpa yar gyi; hpa yar gyi su; hpa-an; hpakan; hpaung gyi east; hpaung
    gyi west; hradec kralove; hradec nad moravici; hradek nad nisou; hranice; hrastnik; hrazdan; hrodna; hrubieszow;
    hrunamannahreppur; hruzkyi; hsinchu; hsinchu county; htauk kyant toe cheit; htein hnit pin; hua hin; hua sai; huacheng;
    huacho; huadian; huai khot; huai khwang; huai mek; huai yot; huai'an; huaibei; huaicheng; huaidian; huaihua; huainan;
    huaiyang; huaiyuan chengguanzhen; huajing; hualien; hualien city; hualin; hualmay; hualong; hualpen; hualqui;
    huamachuco; huamak; huamantla; huambo; huanan; huancavelica; huancayo; huanchaquito alto; huangchuan; huangdi;
    huanggang; huanghua; huangji; huanglou; huangmei; huangnihe; huangpi; huangpu; huangshan; huangshi; huangzhou; huankou;
    huanren; huanta; huanuco; huanuni; huaquillas; huaral; huaraz; huarmey; huashan; huatabampo; huatugou; huatusco;
    huauchinango; huaura; huautla de jimenez; huayin; huayuan; huazhou; hub; hubballi; huber heights; huby; hucheng;
    huckarde; huckelhoven; huckeswagen; hucknall; huddersfield; huddinge; hude; hudiksvall; hudiyuzi; hudkeshwar buzurg;
    hudson falls; hue; huehuetenango; huejotzingo; huejutla de reyes; huercal de almeria; huercal-overa; huerta grande;
    huetamo de nuñez; huetor vega; hueytown; hufeng; hugli; huguo; huicheng; huila; huilango; huilong; huimanguillo; huimin;
    huinan; huinca renanco; huinong; huiqu; huissen; huixian chengguanzhen; huixing; huixquilucan; huixquilucan de
    degollado; huixtla; huizen; huizhou; hujra shah muqim; hukeri; hukkyo-ri; hukumati azrah; hukumpeta; hulan; hulan ergi;
    hulbuk; hulha negra; hulu langat; hulu yam lama; huludao; hulunbuir; humacao; humaita; humanes de madrid; humansdorp;
    humbe; humber heights-westmount; humber summit; humbermede; humberstone; humberto de campos; humble; humboldtkolonie;
    humen; humenne; hummelsbuttel; hun; hunavatnshreppur; hunchun; hunedoara; hunfeld; hung hom; hung hom estate; hung my;
    hung shui kiu; hung yen; hungnam; hungund; hunsur; hunt valley; hunters creek; hunters hill; huntersville; hunting park;
    huntingdon; huntington; huntington beach; huntington hills; huntington park; huntington station; huntington woods;
    huntley; hunts cross; hunts point; huntsville; hunucma; huocheng; huolu; huong khe; huong thuy; huong tra; huoqiu
    chengguanzhen; huoshilafu; hupari; hura; hurghada; hurlingham; huron east; huron park; hurricane; hurstville; hurth;
    huruta; husainabad; husainpur; hushitai; husi; huskvarna; husum; hutagalli; hutan melintang; hutang; hutchinson island
    south; hutto; huwei; huyanghe; huyen lam ha; huyton; huzhai; hvidovre; hwacheon; hwadae; hwado; hwange; hwangju-up;
    hwaseong-si; hwasong; hwasun; hwawon; hyattsville; hybla valley; hyde park; hyeres; hyesan; hyesan-dong; hyogo; hyosha;
    hythe; hyuga; hyvinge; hørsholm; hıdırbey; i kaupunginosa; i-n-tillit; iacu; ialomita; ialoveni; iapala; iasi; iati;
    iba; ibabang tayuman; ibague; ibaiti; ibanda; ibara; ibaraki; ibate; ibatiba; ibb; ibbenbueren; ibeto; ibi; ibia;
    ibiapina; ibicarai; ibicoara; ibimirim; ibipeba; ibipora; ibirama; ibirapitanga; ibirataia; ibirite; ibiruba; ibitinga;
    ibitita; ibiuna; ibnat; ibo town; ibotirama; ibra'; ibrahimpatnam; ibshaway; ibusuki; icapui; icara; icarai de minas;
    icatu; icchannur; ich hau; ichalkaranji; ichchapuram; icheon-si; ichhawar; ichihara; ichikawa; ichikikushikino; ichinoe;
    ichinomiya; ichinoseki; ico; icod de los vinos; ida-viru; ida-virumaa; idaga hamus; idah; idaho falls; idaiyarpalaiyam;
    idangansalai; idanre; idappadi; idar; idar-oberstein; idhna; idil; idiofa; idku; idlib; ido-dong; idrija; idstein;
    idylwood; iecava; ielmo marinho; ieper; ifakara; ifanadiana; ifatsy; ifo; ifrane; ifugao; iga; igaci; iganga; igangan;
    igapora; igaracu do tiete; igarapava; igarape; igarape do meio; igarape grande; igarape miri; igarape-acu; igarassu;
    igatpuri; igbara-odo; igbeti; igbo-ora; igbo-ukwu; igboho; igbor; igdır; igede-ekiti; ighram; ighram laalam; ignacio
    zaragoza; ignalina; igra; igreja nova; igrejinha; iguaba grande; iguai; iguala de la independencia; igualada; iguape;
    iguatemi; iguatu; igugunu; igunga; igurusi; igusa; iharana; ihiala; ihnasiyah; ihnasya al madinah; ihosy; ihren; iijima;
    iisalmi; iiyama; iizuka; ijebu ode; ijebu-igbo; ijebu-jesa; ijero-ekiti; ijevan; ijmuiden; ijok; ijoko; ijsselstein;
    ijui; ijuin; ijuw; ikalamavony; ikare; ikaruga; ikebukuro; ikedacho; ikegami; ikeja; ikeno; ikere-ekiti; iki; ikire;
    ikirun; iklin; ikom; ikoma; ikongo; ikot ekpene; iksan; ikskile; ikungi; ikwiriri; il'skiy; ila orangun; ilagan;
    ilaiyankudi; ilam; ilanskiy; ilaro; ilave; ilchester; ile perseverance i; ile perseverance ii; ile-de-france2;
    ile-des-soeurs; ile-ife; ilebo; ilembula; ilesa; ilford; ilfov; ilgın; ilha comprida; ilha das flores; ilha de
    itamaraca; ilha grande; ilha solteira; ilhabela; ilhavo; ilheus; ilhota; ilia; ilidza; iligan; iligan city; ilinden;
    ilion; ilioupoli; ilirska bistrica; ilkal; ilkeston; ilkhchi; illa de arousa; illapel; ille-et-vilaine; illela;
    illertissen; illescas; illingen; illizi; illkirch-graffenstaden; illzach; ilmenau; ilo; ilobu; ilocos; ilocos norte;
    ilocos sur; iloilo; ilongero; ilopango; ilorin; ilovays'k; ilukste; ilula; imabari; imaichi; imam sahib; imamoglu; imara
    daima estate; imaricho-ko; imathia; imatra; imbabura; imbe; imbe de minas; imbituba; imbituva; imeni karla libknekhta;
    imeni morozova; imeni sverdlova; imeni vorovskogo; imereti; imerimandroso; imerintsiatosika; imi-n-tanout; imishli;
    imizu; immenstaad am bodensee; immenstadt im allgau; immokalee; imo; imouzzer kandar; impasugong; imperatriz; imperia;
    imperial; imperial beach; impfondo; imphal; imsil; imtarfa; imus; imzouren; in buri; in guezzam; in salah; inabanga;
    inabe; inacio martins; inada; inagi; inagua; inaja; inam maniyachi; inami; inaruwa; inashiki; inazawa; incheon; inchiri;
    incirli; incirliova; incline village; incukalns; inda chhoi; inda silase; indabaguna; indaial; indaiatuba; indang;
    indapur; indargarh; independence; independencia; independent hill; indergarh; indian harbour beach; indian hills; indian
    river estates; indian trail; indian wells; indianola; indiara; indiaroba; indio; indore; indralaya; indramayu; indre
    arna; indre by; indre-et-loire; indri; induno olona; inegol; inezgane; inezgane-ait melloul; infernetto; ingabu;
    ingelheim am rhein; ingeniero guillermo n. juarez; ingeniero jacobacci; ingeniero luis a. huergo; ingeniero pablo
    nogues; ingenio; ingle farm; ingleby greenhow; inglewood; inglewood-finn hill; ingolstadt; ingombota; ingushetia;
    inhambane; inhambupe; inhapi; inhapim; inhulets; inhumas; inisa; injambakkam; injibara; inkhil; inkisi; inkster; inlet
    centre; inn taing; inner huai khwang; innere stadt; innisfil; innlandet; innoshima; ino; inokashira; inokura; inongo;
    inopacan; inowrocław; inozemtsevo; insein; inseno; insular; intendente alvear; international city; international falls;
    intibuca; intich'o; intorsura buzaului; inuyama; inver grove heights; invercargill; inverclyde; inverness highlands
    south; inza; inzai; inđija; ioannina; ioba; ionian islands; iowa city; iowa falls; iowa park; ipaba; ipameri; ipanema;
    ipatinga; ipatovo; ipero; iperu; ipiales; ipiau; ipil; ipinda; ipira; ipiranga; ipiranga do norte; ipiranga do piaui;
    ipis; ipixuna; ipixuna do para; ipoh; ipojuca; ipora; ipoti; ippy; ipu; ipubi; ipueiras; iquique; iracemapolis; iradan;
    irai de minas; irakleio; irakleion; iramallur; iranduba; iranshahr; iraquara; irara; irati; iraucuba; irbid; irbit;
    irece; irewe; iriba; iriga city; irimbiliyam; iringa; iringal; irinjalakuda; iriona; irituia; iriveri; irkutsk; irlam;
    iron mountain; irondequoit; iroopara; irosin; irpin; irugur; iruma; irvine health and science complex; irving park;
    irvington; iryango; isabel segunda; isahaya; isaias coelho; isaka; isakogorka; isanlu-itedoijowa; isawa; ischia; ischia
    porto; ise-ekiti; isebania; isehara; iselin; isere; iserlohn; isernhagen farster bauerschaft; isernia; isesaki; iseyin;
    isfara; ishaka; ishigaki; ishigami; ishige; ishikari; ishiki; ishim; ishimbay; ishinari; ishinomaki; ishioka; ishitsuka;
    ishqoshim; ishtixon shahri; ishwardi; ishøj; isidro casanova; isieke; isil'kul'; isingiro; isiolo; isiro; iskandar;
    iskandar puteri; iskenderun; iskilip; iskitim; isla aguada; isla cristina; isla de la juventud; isla de maipo; isla del
    bosque; isla mujeres; isla soyaltepec; isla vista; islamgarh; islamnagar; islampur; island bay; island harbourview;
    island lake; island resort; isle of arran; isle of bute; isle of lewis; isle of normandy; isle of wight; isles of
    scilly; isleworth; islington; islington-city centre west; islip; islip terrace; ismailia; ismailli; ismayilli; isnos;
    isogo; isoka; isola del liri; isola della scala; isola delle femmine; isola di capo rizzuto; isparta; issaquah; issia;
    issoire; issy-les-moulineaux; issyk-kul; istalif; istaravshan; istgah-e rah ahan-e garmsar; istinye; istiqlol; istok;
    istra; istres; istria; isulan; isumi; it ong; itabaiana; itabaianinha; itabashi; itabela; itabera; itaberaba; itaberai;
    itabira; itabirito; itaborai; itabuna; itacarambi; itacare; itacoatiara; itagiba; itaguacu da bahia; itaguai; itagui;
    itahari; itai; itaiba; itaim bibi; itaim paulista; itaiopolis; itaitinga; itaituba; itajai; itajobi; itaju do colonia;
    itajuba; itajuipe; itako; itamaraju; itamarandiba; itambacuri; itambe; itami; itampolo; itanagar; itanhaem; itanhandu;
    itanhem; itaobim; itaocara; itapaci; itapage; itaparica; itapecerica; itapecerica da serra; itapecuru mirim; itapejara
    d'oeste; itapema; itapemirim; itaperucu; itaperuna; itapetinga; itapetininga; itapeva; itapevi; itapicuru; itapipoca;
    itapira; itapiranga; itapissuma; itapiuna; itapoa; itapolis; itapora; itaporanga; itaporanga d'ajuda; itapororoca;
    itapua; itapua do oeste; itapuranga; itaquaquecetuba; itaquera; itaqui; itaquirai; itaquitinga; itarantim; itarare;
    itarema; itariri; itarsi; itatiaia; itatiba; itatim; itatinga; itatira; itau de minas; itaugua; itauna; itay al barud;
    iteya; itezhi-tezhi; ithaca; itigi; itinga do maranhao; itirapina; itiuba; itogawa; itogon; itoigawa; itoman; itororo;
    itoshima; itsa; itsoseng; itsukaichi; itu; ituacu; ituango; itubera; ituiutaba; itumbiara; itupeva; itupiranga;
    ituporanga; iturama; ituri; iturrama; ituverava; ituzaingo; itzehoe; iuna; ivaipora; ivancna gorica; ivanka pri dunaji;
    ivano-frankivsk; ivanovka; ivanovo; ivanovskoye; ivanteyevka; ivato; ivatsevichi; ivdel'; iver heath; ives estates;
    ivohibe; ivory park; ivoti; ivrea; ivry-sur-seine; ivy city; iwade; iwai; iwaki; iwakuni; iwakura; iwamizawa; iwanuma;
    iwase; iwata; iwate; iwatsuki; iwon-up; ixelles; ixhuatlan del cafe; ixhuatlan del sureste; ixmiquilpan; ixtaczoquitlan;
    ixtapa; ixtapa-zihuatanejo; ixtapaluca; ixtapan de la sal; ixtepec; ixtlahuaca de rayon; ixtlahuacan de los membrillos;
    ixtlahuacan del rio; ixtlan del rio; iyesi; iyo; izabal; izad khvast; izad shahr; izalco; izamal; izazi; izberbash;
    izegem; izeh; izhevsk; iziaslav; izki; izluchinsk; izmayil; izmaylovo; izmit; iznik; izobil'nyy; izola; iztacalco;
    iztapalapa; izu; izucar de matamoros; izumi; izumiotsu; izumisano; izumo; izunokuni; izyum; iława; ja ela; jabal al
    akhdar; jabal al gharbi; jabal os saraj; jabalpur; jabalya; jabaquara; jabat island; jablah; jablanica; jablonec nad
    nisou; jaboatao dos guararapes; jaboticabal; jaboticatubas; jabrayil; jacaltenango; jacana; jacare dos homens;
    jacareacanga; jacarei; jacarezinho; jaciara; jacinto city; jacinto machado; jackson heights; jacksonville beach; jacmel;
    jacobabad; jacobina; jacobo hunter; jacona de plancarte; jacunda; jacupiranga; jacutinga; jadcherla; jadder cemetery;
    jadugora; jafara; jafarabad; jafaro; jafarpur kalan; jagadhri; jagalur; jagatsinghapur; jagdalpur; jagdishpur;
    jagdispur; jaggaiahpet; jaggayyapeta; jagiroad; jaglot; jagna; jagodina; jagraon; jagtial; jaguapita; jaguaquara;
    jaguara; jaguarao; jaguarari; jaguare; jaguaretama; jaguariaiva; jaguaribe; jaguaripe; jaguariuna; jaguaruana;
    jaguaruna; jaguey grande; jahanabad; jahangira; jahangirabad; jahanian; jahanian shah; jahazpur; jahrom; jaiba; jaicos;
    jaigaon; jainagar; jaisalmer; jaisingpur; jaitaran; jaito; jaitpur; jajarm; jajmau; jajpur; jakobsberg; jakobstad;
    jakomini; jalai nur; jalajala; jalakandapuram; jalal-abad; jalalabad; jalali; jalalpore; jalalpur; jalalpur jattan;
    jalalpur pirwala; jalandhar; jalandhar cantonment; jalapa; jalarpet; jalaun; jalda; jales; jalesar; jaleshwar; jalgaon;
    jalgaon jamod; jalilabad; jalingo; jalladiampet; jalna; jalochi; jalolquduq; jalor; jalostotitlan; jalpa de mendez;
    jalpaiguri; jalpan de serra; jalpatagua; jalq; jaltenango de la paz; jaltipan de morelos; jaluit atoll; jam; jam khaneh;
    jam sahib; jamaame; jamaat shaim; jamadoba; jamai; jamaica plain; jamalpur; jamay; jambai; jambes; jambi; jambi city;
    jambusar; jambyl; james bay; james calata; james city; james island; jamestown; jamjamal; jamjodhpur; jamkhandi;
    jamkhed; jammalamadugu; jammu; jammu and kashmir; jammu cantonment; jamnagar; jamner; jampur; jamrud; jamsa; jamshedpur;
    jamtara; jamtland; jamui; jamul; jamundi; jamuria; jamwa ramgarh; jan kempdorp; jan mayen; jan-phyl village; janakkala;
    janakpur; janauba; jand; jandaia do sul; jandiala; jandiala guru; jandiala sher khan; jandira; janeng; janesville;
    jangaon; jangheung; jangipur; jangseong; janjgir; jannat makan; jannat shahr; janow lubelski; janowiec wielkopolski;
    jansath; januaria; janub al batinah; janub as surrah; janub ash sharqiyah; janzur; jaora; japaratuba; japekrom; japeri;
    jarabacoa; jarabulus; jaragua; jaragua do sul; jaraiz de la vera; jarajus; jaral del progreso; jaramana; jaranwala;
    jarash; jardim; jardim alegre; jardim angela; jardim botanico; jardim de piranhas; jardim do serido; jardim helena;
    jardim paulista; jardim sao luis; jardin america; jardin exotique; jardin exotique de monaco; jardine's lookout;
    jardines de la silla; jardinopolis; jaridih; jarinu; jarocin; jarosław; jarrow; jaru; jaruco; jarva; jarvamaa; jarvis
    island; jarwal; jasaan; jasdan; jashpur nagar; jasidih; jasim; jask; jasmine estates; jaspur; jastrzebie zdroj;
    jaswantnagar; jasz-nagykun-szolnok; jaszbereny; jasło; jat min chuen; jatai; jatani; jatara; jatauba; jaten; jatibarang;
    jatibonico; jatiroto; jatiwangi; jatoi shimali; jau; jauharabad; jauja; jaunjelgava; jaunpiebalga; jaunpils; jaunpur;
    javanrud; javea; javier rojo gomez; jawad; jawaharnagar; jawala mukhi; jawf al maqbabah; jawhar; jawi; jawor; jaworzno;
    jaworzyna slaska; jaxaay parcelle niakoul rap; jayamkondacholapuram; jayapura; jaynagar majilpur; jayrud; jebba; jebel;
    jebel ali; jedeida; jedrzejow; jefferson city; jefferson hills; jefferson valley-yorktown; jeffersontown;
    jeffersonville; jeffreys bay; jeffries point; jega; jegunovce; jeju; jeju city; jekabpils; jekabpils municipality;
    jekulo; jelcz; jelcz laskowice; jelebu; jelenia gora; jelgava; jelgava municipality; jelilyuzi; jelutong; jem'at oulad
    'abbou; jember; jendouba; jenin; jenipapo de minas; jenipapo dos vieiras; jenison; jenjarum; jenks; jennings lodge;
    jensen beach; jenzan; jeongeup; jeonju; jepara; jequia da praia; jequie; jequitinhonha; jerada; jerantut; jerash;
    jeremoabo; jerez de garcia salinas; jerez de los caballeros; jeronimo monteiro; jersey city; jersey village; jesenice;
    jesenik; jesi; jessore; jesus de otoro; jesus del monte; jesus gomez portugal; jesus maria; jesus maria garza; jesus
    menendez; jetafe; jetpur; jette; jevargi; jewar; jeypore; jezersko; jhabua; jhadeshwar; jhagra pt.iii; jhajha; jhajjar;
    jhakal mandi; jhalawar; jhalida; jhalod; jhalokati; jhalrapatan; jhalu; jhang sadr; jhanjharpur; jhansi; jhargram;
    jharia; jharkhand; jharoda kalan; jharoda mazra burari; jharsuguda; jhawarian; jhelum; jhenaidah; jhingergacha;
    jhinjhak; jhinjhana; jhol; jhumri telaiya; jhunjhunun; jhusi; ji parana; ji'an; jiachuan; jiading; jiagao; jiagedaqi;
    jiahanbage; jiamusi; jian'ou; jianchang; jiang'an; jiangbei; jiangjia; jiangkou; jiangluo; jiangmen; jiangnan;
    jiangping; jiangshan; jianguang; jiangyan; jiangyin; jiangyou; jiangzhuang; jianlong; jianshan; jianshui; jiaogong;
    jiaohe; jiaojiang; jiaoshi; jiaozhou; jiaozuo; jiaping; jiashan; jiasi; jiawang; jiawang zhen; jiayi; jiayue; jiayuguan;
    jiazi; jicaltepec autopan; jicin; jidd hafs; jidong; jiehu; jielong; jieshi; jieshou; jietou; jiexiu; jieyang; jifeng;
    jigani; jigawa; jiguani; jihlava; jihocesky; jihomoravsky; jijel; jijiang; jijiga; jijoca de jericoacoara; jiladiguda;
    jilib; jilotepec de molina enriquez; jilove u prahy; jima abajo; jimaguayu; jimena de la frontera; jimeta; jimma; jimo;
    jinan; jinan-gun; jinchang; jincheng; jind; jinding; jindrichuv hradec; jinfeng; jing'an; jingdezhen; jinggou; jingguan;
    jinghong; jingling; jingmen; jingui; jingzhi; jingzhou; jinhu; jining; jinja; jinji; jinjiang; jinka; jinlong; jinniu;
    jinotega; jinotepe; jinqiao; jinsha; jinshan; jinshanlu; jinshi; jintur; jinxiang; jinzhong; jinzhongzi; jinzhou;
    jipijapa; jiquilpan de juarez; jirapa; jirapur; jiraun kasba; jirkov; jiroft; jishou; jishu; jishui; jisr ash shughur;
    jisr ez zarqa; jitai; jitra; jiuchao; jiuchi; jiudian; jiuhe; jiujiang; jiulongshan; jiupu; jiuquan; jiushan; jiutai;
    jiutepec; jiuxian; jiwaka; jiwani; jiwanpur; jixi; jixian; jiyuan; jizan; jizhou; jizzakh; jizzax; joacaba; joal; joao
    alfredo; joao camara; joao dourado; joao lisboa; joao monlevade; joao neiva; joao pessoa; joao pinheiro; joaquim gomes;
    joaquim nabuco; joaquim pires; joaquim tavora; joaquin suarez; joaquin v. gonzalez; jobabo; joca marques; jocotenango;
    jocotepec; joda; jodhpur; jodiya bandar; joelahtme; joensuu; joetsu; jogbani; jogeva; jogevamaa; jogipet; jogonalan;
    johannisthal; johi; johns creek; johnson city; johnson lane; johnston atoll; johnstown; johor bahru; johor jaya; johvi;
    joint base lewis mcchord; joint base pearl harbor hickam; joinville; joinville-le-pont; jojutla; joliet; joliette;
    jollyville; jolo; jombang; jomboy shahri; jomvu; jona pur; jonava; jonesboro; jonglei; joniskis; jonkoping; jonquiere;
    joplin; jora khurd; jorat; jordan springs; jorge jimenez cantu; jorhat; jose boiteux; jose bonifacio; jose c. paz; jose
    cardel; jose da penha; jose de freitas; jose maria morelos; jose mariano jimenez; jose pañganiban; jose pedro varela;
    jose rizal; josefstadt; josenii bargaului; joshua tree; joue-les-tours; jounieh; jouy-le-moutier; jovellanos; jowai;
    jowzjan; joyo; joypur hat; joypurhat; jozefow; jozsef attila-lakotelep; jozsefvaros; jua dos vieiras; juan aldama; juan
    de acosta; juan de herrera; juan diaz; juan diaz covarrubias; juan griego; juan jose castelli; juan jose rios; juan l.
    lacaze; juan morales; juan rodriguez clara; juan-les-pins; juana diaz; juanjui; juara; juarez tavora; juatuba; juazeiro;
    juazeiro do norte; juazeiro do piaui; juba; jubayt; jucas; juchen; juchitepec; jucurutu; judeida makr; judian; judibana;
    juegang; juexi; jufra; jugial; jugsalai; juhaynah; juigalpa; juina; juiz de fora; juja; jujuvadi; jujuy; jukui; julau;
    julfa; juliaca; julianadorp; julich; julio borges; julio de castilhos; juma shahri; jumayra; jumet; jumilla; jumunjin;
    junagadh; junagarh; junco do maranhao; junco do serido; junction area; junction city; jundiai; juneau; jungapeo de
    juarez; jungpyong; juniata park; junin; junin de los andes; junlian; junnar; junqueiro; junqueiropolis; jupi; jupiter;
    juquia; juquitiba; jura; jurbarkas; jurm; jurmala; jurong east; jurong town; jurong west; jursinci; jurupa valley;
    juruti; jussara; justiniano posse; justiniskes; justo daract; jutiapa; juticalpa; jutou; juventino rosas; juwana;
    juybar; juye; jwaneng; jyvaskyla; jıbek joly; k'ola diba; k'olito; ka lok; ka wai chuen; ka'ersai; kaabong; kaafu;
    kaambooni; kaarela; kaarst; kabacan; kabale; kabalo; kabanga; kabanjahe; kabankalan; kabanovo; kabardino-balkar; kabare;
    kabarnet; kabarole; kabaty; kabba; kabbasin; kaberamaido; kabeya-kamwanga; kabilpor; kabin buri; kabinda; kabirwala;
    kabkabiyah; kabnur; kabo; kabompo; kabrai; kabudarahang; kabwe; kachhwa; kachia; kachidoki; kachin; kachisi; kachkanar;
    kadachira; kadakkavoor; kadamakudi; kadan; kadapa; kadavu; kadayal; kadayanallur; kadetskyi hay; kadiganpalli; kadikkad;
    kadima zoran; kadiogo; kadiolo; kadipur; kadiri; kadirli; kadiyivka; kadod; kadodara; kadogawa; kadoma; kadoorie;
    kadrina; kadugli; kaduna; kadungalur; kadur; kadınhanı; kaech'on; kaedi; kaele; kaeng khoi; kaeng khro; kaeseong;
    kaesong; kafanchan; kaffrine; kafia kingi; kafin hausa; kafr abil; kafr ad dawwar; kafr al battikh; kafr al kurdi; kafr
    asad; kafr ash shaykh; kafr az zayyat; kafr buhum; kafr el-sheikh; kafr kanna; kafr laha; kafr manda; kafr qasim; kafr
    saqr; kafr sawm; kafr shams; kafr shukr; kafr takharim; kafr zayta; kafranbel; kafrul; kafue; kaga; kaga-bandoro;
    kagadi; kagal; kagano; kagawa; kagaznagar; kageleke; kagera; kagoro; kagoshima; kagızman; kahama; kahandhale; kahf
    nssar; kahi kuchi; kahin; kahl am main; kahna nau; kahnuj; kahoku; kahone; kahramanmaras; kahrizak; kahror pakka; kahta;
    kahului; kahuta; kai ching estate; kai tak; kaiama; kaifeng; kaihua; kaij; kaikalapettai; kaikalur; kailaras;
    kailashahar; kaili; kailua; kaimbujae nding; kaimganj; kaimori; kaimuki; kaimur; kainan; kainuu; kaipamangalam; kairana;
    kairouan; kais; kaisariani; kaiserslautern; kaisiadorys; kaitaichi; kaitang; kaithal; kaithoon; kaitong; kaiyuan; kaizu;
    kaizuka; kajaani; kajang; kajansi; kajiado; kajiki; kajiya; kaka; kakamega; kakamigahara; kakata; kakching; kakching
    khunou; kakdwip; kakegawa; kakheti; kakhovka; kaki bukit estate; kakinada; kakira; kakiri; kakkalapalle; kakkanad;
    kakkodi; kakogawacho-honmachi; kakonko; kakori; kakrala; kakuda; kakuma; kakumiro; kala chay; kalaa srira; kalaat es
    senam; kalabagh; kalabahi; kalaban koro; kalabo; kalaburagi; kalach; kalach-na-donu; kalachinsk; kaladi; kalagarh
    project colony; kalaki; kalakkadu; kalale; kalaleh; kalamansig; kalamaria; kalamassery; kalamata; kalamazoo; kalamb;
    kalamnuri; kalanaur; kalangala; kalanwali; kalappatti; kalasin; kalat; kalavad; kalavoor; kalaw; kalayat; kalba;
    kalbajar; kalbatau; kaldrananeshreppur; kaleke mandi; kalemie; kalemyo; kalghatgi; kalgoorlie; kalher; kalia; kalianget;
    kalibo; kaliganj; kalihi valley; kalihi-palama; kalima; kalimantan; kalimpong; kalinga; kaliningrad; kalininsk;
    kalininskiy; kalinjur; kalinkovichi; kaliro; kalisizo; kalispell; kalisz; kaliyaganj; kalk; kalkara; kallakkurichchi;
    kallakurichi; kallam; kallamchavadi; kallang; kallangur; kallar kahar; kalleh bast; kalleribhagam; kallidaikurichi;
    kallithea; kalliyassheri; kalliyoor; kallukuttam; kallur tekkumuri; kallur vadakummuri; kalmeshwar; kalmiuskyi;
    kalmthout; kalmunai; kalmykia; kalna; kalocsa; kalodzishchy; kalol; kalomo; kalpatta; kalpi; kalsdorf bei graz; kaltan;
    kaltenkirchen; kalugumalai; kalulushi; kalundborg; kalungu; kalur kot; kalush; kalutara; kalvarija; kalwakurti; kalyan;
    kalyandurg; kalyani; kalynivka; kalynivskyi; kalyvia thorikou; kam tin; kam ying; kamabi; kamachumu; kamagaya; kamaishi;
    kamakhyanagar; kamakura; kamal pur majra burari; kamalabaria n.c.; kamalapuram; kamalasai; kamalganj; kamalia;
    kamalshahr; kaman; kamaqhekeza; kamar mushani; kamareddi; kamarhati; kamaruddinnagar; kamata; kamateron; kamatgi;
    kamayakkavundanpatti; kamba; kambar; kambja; kambove; kamchatka krai; kameda-honcho; kamen; kamen'-na-obi; kamenjane;
    kamenka; kamensk-shakhtinsky; kamensk-ural'skiy; kamenz; kameoka; kameyama; kamien pomorski; kamienna gora; kamifukuoka;
    kamigori; kamigoto; kamigyo-ku; kamiichi; kamiigusa; kamiiso; kamikoizumi; kamimaruko; kamina; kaminokawa; kaminoma;
    kaminoyama; kamioi; kamirenjaku; kamisu; kamiya; kamiyubetsu tonden shigaichi; kamizawa; kamloops; kammivapettai;
    kamnik; kamo; kamogatacho-kamogata; kamogawa; kamojimacho-jogejima; kamoke; kamp-lintfort; kampar; kampen; kampene;
    kamphaeng phet; kampli; kampong ayer; kampong baharu cheras batu sebelas; kampong bakai; kampong cham; kampong chhnang;
    kampong damrei; kampong datuk keramat; kampong dungun; kampong gunong; kampong java teban; kampong kadok; kampong lambak
    a; kampong loyang; kampong masjid tanah; kampong meragang; kampong merbok; kampong mulaut; kampong pangkal kalong;
    kampong pasir ris; kampong potong pasir; kampong sidam; kampong sijangkang; kampong speu; kampong tajar; kampong tanjong
    chat; kampong thkov; kampong thom; kampong trabaek; kampong ubi; kampong ulu pandan; kampot; kampung alor mengkudu;
    kampung ayer keroh; kampung ayer molek; kampung ayer puteh; kampung bagan; kampung baharu nilai; kampung baru balakong;
    kampung baru subang; kampung baru ulu melaka; kampung batu empat; kampung batu lima; kampung beribi; kampung bertam ulu;
    kampung bukit baharu; kampung bukit tinggi, bentong; kampung cangkat jering; kampung cheng; kampung chuping; kampung
    hutan arau; kampung jeli; kampung jelutong tengah; kampung jerlun; kampung kangkar teberau; kampung kerubong; kampung
    kuala balah; kampung kunak; kampung kundassang; kampung kupang; kampung larkin lama; kampung lugu; kampung machap baru;
    kampung manjoi; kampung mata-mata; kampung minyak beku; kampung naga lilit; kampung olak lempit; kampung oran; kampung
    padang lalang; kampung panaga; kampung pasir gudang baru; kampung perak; kampung pering; kampung pondok upih; kampung
    pulai; kampung rimba; kampung sedenak; kampung selang; kampung setia; kampung simpang pulai; kampung simpang renggam;
    kampung siong; kampung sok; kampung sungai ara; kampung sungai glugur; kampung sungai kajang; kampung tanah jambu;
    kampung tanjung karang; kampung tanjung keling; kampung tanjung minyak; kampung tawar besar; kampung teh; kampung teluk
    air tawar; kampung teluk kemang; kampung teluk kumbar; kampung titi tinggi; kampung umbai; kampung wakaf stan; kampur
    town; kamra; kamsar; kamskiye polyany; kamthi; kamuhanda / ruyenzi; kamuli; kamunting; kamwenge; kamyanets-podilskyi;
    kamyanobridskyi; kamyanske; kamyaran; kamyshin; kamyshlov; kamyzyak; kan beit; kan nar middle; kan nar west;
    kan'onjicho; kanagawa; kanaishima; kanakapura; kanaker-zeytun; kanakpur i; kanakpur part-ii; kanal; kanamachi; kananga;
    kanash; kanasin; kanata; kanaya; kanayannur; kanazawa; kanbalu; kanbe; kanchanaburi; kanchanpur; kanchipuram;
    kanchrapara; kandal; kandalaksha; kandalloor; kandamkunnu; kandana; kandari; kandava; kandhkot; kandhla; kandi;
    kandiaro; kandla; kandoeng; kandukur; kandy; kandyagash; kandıra; kanegasaki; kanegusuku; kanekomachi; kanel; kanem;
    kaneohe; kanepi; kanevskaya; kangaba; kanganpur; kangar; kangarli; kangaroo flat; kangaroo point; kangasala; kangavar;
    kangayam; kangding; kangdong-up; kangeyanallur; kanggye; kangkar; kangle; kangnyong; kangson; kangwon; kanhan;
    kanhangad; kanhirode; kanie; kanifing; kanigiri; kanigiri u; kanina khas; kanisail pt i; kaniv; kanjari; kanjia;
    kanjiramkulam; kankakee; kankan; kankan region; kankauli; kanke; kanker; kankrabari dovan; kanmaki; kannabecho-yahiro;
    kannad; kannamangalam; kannampalaiyam; kannanendal; kannankurichchi; kannapolis; kannapuram; kannauj; kanniyakumari;
    kannod; kannur; kanowit; kanoya; kanpur cantonment; kansad; kansanshi; kansapur; kansk; kantabanji; kantai; kanth;
    kantharalak; kantueu pir; kantyshevo; kanuma; kanungu; kanuru; kanyama; kanye; kanyobagonga; kanzakimachi-kanzaki;
    kaolack; kaoma; kaouara; kaoueni; kapadvanj; kapan; kapar; kapas herd; kapasan; kapchorwa; kapelebyong; kapellen;
    kapenguria; kapiri mposhi; kapisa; kapit; kapolei; kapolei villages; kaposvar; kapotnya; kappiyara; kapren; kapsabet;
    kapsan-up; kapurthala town; kapustin yar; kaputa; kaqun; kara k'ore; kara suu; kara-balta; kara-kul'; kara-kulja;
    karabaglar; karabanovo; karabash; karabuk; karabulak; karacabey; karachay-cherkess; karachayevsk; karachev; karachi
    university employees co-operative housing society; karacoban; karad; karagandy; karahrud; karaikal; karaikkudi;
    karaippudur; karaj; karak; karak city; karakalpakstan; karakkad; karakocan; karakol; karakul'; karala; karamadai;
    karaman; karamay; karambi; karamsad; karamuck; karamursel; karang poste; karangampel; karanganom; karangnongko;
    karangsembung; karanjia; karankasso; karanpur; karapınar; karas; karasu; karasu mahallesi; karasuk; karasuyama; karatau;
    karatina; karatsu; karauli; karavayevi dachi; karawalnagar; karawang; karbala; karben; karbinci; karcag; kardhan;
    karditsa; kardzhali; kareli; karelia; karenga; karengera; karera; kargahia purab; kargil; karhal; karhula; karia ba
    mohamed; kariapatti; kariat arkmane; kariba; kariega; karimabad; karimganj; karimnagar; karingal; kario ghanwar; kariya;
    karjan; karjat; karkala; karlova ves; karlovac; karlovarsky; karlovo; karlovy vary; karlsfeld; karlshamn; karlshorst;
    karlskoga; karlskrona; karlstad; karlstadt; karma tanr; karmala; karmi'el; karnal; karnali; karnali2; karnaphuli;
    karnobat; karoi; karol bagh; karoliniskes; karonga; karor; karori; karow; karpinsk; karpos; karratha; kars; karsava;
    karsıyaka; kartaly; kartarpur; kartasura; karthikappally; kartuzy; karuizawa; karukh; karumalur; karumandi
    chellipalaiyam; karumattampatti; karungappalli; karur; karusi; karuva; karuvanthuruthy; karuzi; karvina; karwar;
    karłowice-rozanka; kasaali; kasai; kasai central; kasai-occidental; kasai-oriental; kasama; kasamatsucho; kasambya;
    kasamwa; kasanda; kasangati; kasangulu; kasanje; kasaoka; kasara; kasaragod; kasba; kasba tadla; kasbate el djena;
    kaseda-shirakame; kasempa; kasese; kaset sombun; kaset wisai; kasganj; kashgar; kashiba; kashihara; kashihara-shi;
    kashima; kashima-shi; kashin; kashipur; kashira; kashiwa; kashiwara; kashiwazaki; kashmar; kashmor; kasibugga; kasihan;
    kasimov; kasipalaiyam; kasli; kasoa; kasongo; kasongo-lunda; kasozi; kaspiysk; kasrawad; kassala; kassel; kasserine;
    kastamonu; kastanayevo; kastel kambelovac; kastel luksic; kastel novi; kastel stari; kastel sucurac; kasterlee;
    kastoria; kastre; kasuga; kasugai; kasukabe; kasulu; kasumi; kasumigaura; kasungu; kasur; katabi; katagami; kataiya;
    katakwi; katalem va sadat shahr; katanawa; katanda; katang ailieke; katanga; katangi; katano; kataragama;
    katav-ivanovsk; katavi; kataysk; katerero; katerini; katerynivka; katesh; katete; katghora; katha; katheru; kathhara;
    kathlal; kathor; kathu; kathua; katihar; katima mulilo; katiola; katirail t.e.; katirur; kato achaia; kato lakatameia;
    kato polemidia; katobu; katoke; katol; katori-shi; katoro; katoya; katpadi; katras; katrineholm; katsina; katsina-ala;
    katsuragi; katsuren-haebaru; katsushika; katsuta; katsuura; katsuyama; kattanam; kattaqo'rg'on shahri; kattatturai;
    kattipparutti; kattivakkam; kattumannarkoil; kattur; katumba; katunayaka; katutura; katwa; katwijk aan den rijn; katwijk
    aan zee; katy wrocławskie; kau wa keng; kaufbeuren; kauhava; kaukauna; kaulsdorf; kaunas; kaunas county; kauno
    municipality; kaura namoda; kaure shah zerin; kavadarci; kavaje; kavaklı; kavala; kavalerovo; kavali; kavango east;
    kavango west; kavanur; kavar; kaveripatnam; kavisuryanagar; kawachi-nagano; kawage; kawagoe; kawaguchi; kawalu;
    kawambwa; kawaminami; kawanishi; kawanoecho; kawardha; kawasaki; kawasan penempatan ulu benut lima; kawasan penempatan
    ulu benut tiga; kawasan penempatan ulu sungai benut; kawasan perindustrian cheng; kawasi; kawit; kawkareik; kawm
    hamadah; kawthoung; kax; kayah; kayalpattinam; kayamkulam; kayan; kayangel; kayanza; kayar; kayes; kayin; kayna;
    kaynaslı; kayonza; kayseri; kaysville; kayunga; kayyerkan; kazanlak; kazerun; kazimierza wielka; kazincbarcika; kazlu
    ruda; kazo; kbombole; ke-macina; kearneys spring; kearny; keat hong village; kebbi; kebemer; kebili; kebisoni; kebomas;
    kebonarun; kebri dahar; kecskemet; kedah; kedainiai; kedia; kediri; kedougou; kedrovka; kedungwaru; kedungwuni;
    kedzierzyn-kozle; keelesdale-eglinton west; keelung; keene; keetmanshoop; keevallur; keezhkulam; kef; kefalonia;
    kefamenanu; keffi; keflavik; kegalle; kegeyli shahar; kegums; kehl; kehtna; keighley; keila; keilor downs; keilor east;
    keirao bitra; keizer; keji yuan; kekava; kekem; kekri; kelaa kebira; kelaat mgouna; kelaat sraghna; kelaniya; kelantan;
    kelapa sawit; kelar; kele; kelenfold; kelheim; kelibia; kelishad va sudarjan; kelkheim; kelkit; kellabine; kellyville;
    kellyville ridge; kelme; kelowna; kelvin grove; kemajuan tanah bukit goh; kemajuan tanah lok heng barat; kemajuan tanah
    rentam; kemalpasa; kembangan; kemer; kemerovo; kemi; kemise; kemo; kemp mill; kempas; kempen; kempston; kempston
    hardwick; kempten; kemri; ken caryl; kencong; kenda; kendal; kendale lakes; kendall park; kendall square; kendall west;
    kendari; kendraparha; kendu bay; kenedougou; kenema; keng hau; keng tung; kenge; kenilworth; keningau; kenitra; kenmore;
    kennedy park; kennedy street; kennedy town; kennedy township; kenner; kennesaw; kenneth city; kennett square; kennewick;
    kenol; kenora; kenosha; kenosha streetcar; kensal green; kenscoff; kensington; kensington and chelsea; kensington-cedar
    cottage; kensington-chinatown; kentau; kentron; kentwood; kenwood; keolu hills; keonjhargarh; kep; kepala batas;
    kepanjen; kepong; keratsini; kerava; kercem; kerch; kercha; keren; kericho; kerkandi; kerkera; kerki; kerkrade;
    kermanshah; kernersville; kerou; kerouane; kerpen; kerr serign; kerrville; kertih; kertosono; keru; kerugoya; kerur;
    kesabpur; kesan; kesariya; kesennuma; keshod; keshorai patan; kesinga; keskin; kesklinn; kessel-lo; kestel; keswick;
    keszthely; keta; ketanggungan; kete krachi; ketengah jaya; ketou; ketrzyn; kettering; kety; keur madiabel; keur medoune;
    kevelaer; kew; kew east; kew gardens; kew gardens hills; kewarra beach; key biscayne; key largo; key west; keynsham;
    keysborough; keystone; kezmarok; kfar habad; kfar kila; kfar saba; kfar vradim; kfar yasif; kfar yona; kgalagadi;
    kgatleng; khabarabad; khabarovsk; khabarovsk krai; khachmaz; khachrod; khada; khadan khak; khadbari; khadki; khadki
    buzurg; khadyzhensk; khagaria; khagaul; khagrachari; khagrachhari; khai gala; khair; khaira; khaira bari; khairabad;
    khairagarh; khairpur; khairpur mir's; khairpur nathan shah; khairpur tamewah; khairtal; khajeh nafas; khajoori khas;
    khajuraho group of monuments; khakassia; khalabat; khalandrion; khalari; khali kachigam; khalifah a city; khalifan;
    khalil shahr; khalilabad; khalis; khalkhal; kham sakae saeng; khamanon kalan; khamaria; khambhaliya; khambhat; khambra
    on nakodar road; khamgaon; khamis mushait; khammam; khammouane; khan bebin; khan laq; khan na yao; khan neshin; khan pur
    dhani; khan shaykhun; khan yunis; khanabad; khanapur; khanapuram haveli; khanaqin; khandela; khandwa; khangah dogran;
    khangarh; khanh hai; khanh hoa; khanh vinh yen; khaniadhana; khanpur; khanpur mahar; khansar; khanty-mansi;
    khanty-mansiysk; khanu woralaksaburi; khanzhonkivskyi; khanzhonkove; khao saming; khao wong; khao yoi; khapa; khapat;
    kharabali; kharagpur; kharakvasla; kharan; kharar; kharbatha al misbah; khardah; kharghar; khargone; kharhial; kharian;
    khariar road; kharkhauda; kharkivshchyna; kharkivskyi masyv; kharsia; khartoum north; khartsyzk; kharupatia; khasab;
    khasavyurt; khash; khashm al qirbah; khashuri; khasnahzan; khatauli; khategaon; khatima; khatlon; khatra; khavar shahr;
    khawr fakkan; khaya mnandi; khe sanh; khed; kheda; khedbrahma; khekra; khem karan; khemis el khechna; khemis miliana;
    khemis sahel; khemisset; khenchela; khenichet-sur ouerrha; khenifra; khentii; khera kalan; khera khurd; kheralu; kheri;
    kheri nangal; kheri sampla; kherli; kherson; khersonshchyna; khet rop mueang; khetia; khetri; khetsamsenok; khewra;
    khilchipur; khimki; khirdalan; khiri mat; khirkiya; khizi; khlong chan; khlong kum; khlong luang; khlong sam wa; khlong
    san; khlong toei; khlong yai; khmelnychchyna; khmelnytskyi; khmilnyk; khnach romeas; khobar; khojali; khojavend;
    kholmsk; kholmskiy; khomam; khomas; khombole; khomeyn; khomeyni shahr; khon buri; khon kaen; khongapani; khoni; khonj;
    khopoli; khorasan-e razavi; khordha; khori kalan; khoroshevo-mnevniki; khorramabad; khorramdarreh; khorramshahr;
    khorugh; khoshk bijar; khosrowshahr; khost; khosta; khot'kovo; khouribga; khovd; khovsgol; khowa; khowai; khowrzuq;
    khpob ateav; khreshchatyi yar; khrestivka; khromtau; khrustalnyi; khuda alisher; khujand; khulays; khuldabad; khulm;
    khulna; khulna division; khum angkor ban; khum ansaong; khumeh zar; khunti; khurai; khurarianwala; khuraybat as suq;
    khurja; khurmuj; khushab; khusropur; khust; khutar; khuy; khuzdar; khuzestan; khvaf; khwaeng bang khae; khwaeng bang
    plat; khwisero; khyber pakhtunkhwa; kia kola; kiambu; kibaale; kibaha; kibaigwa; kibakwe; kibara; kibiti; kiboga;
    kibondo; kibre mengist; kibuku; kibungo; kibuye; kibworth harcourt; kicevo; kichha; kichmengskiy gorodok; kidal;
    kidapawan; kidarakulam; kidatu; kidderminster; kidodi; kidricevo; kidsgrove; kie-ntem; kielce; kien an; kien giang; kien
    hai; kierspe; kiffa; kifisia; kifri; kigoma; kigonsera; kigumba; kihancha; kihangara; kihei; kihihi; kihnu; kiili;
    kikinda; kikolo; kikube; kikuchi; kikugawa; kikuube; kikuyu; kikwit; kil bhuvanagiri; kila ambur; kilakarai; kilamba;
    kilapavoor; kilattingal; kilburn; kildare; kili island; kilifi; kilimanjaro; kilindoni; kilinochchi; kilis; kiliya;
    kilju; kilkis; kill devil hills; killannur; killarney; killarney vale; killingly center; kilmarnock; kilometro 30;
    kilosa; kilwa masoko; kilwinning; kim lien; kim song truong; kima kieza; kimbe; kimhae; kimilili; kiminini; kimitsu;
    kimje; kimokawa; kimovsk; kimpese; kimry; kinana; kinarut; kindi; kindia; kindia region; kindrativskyi; kindu; kinel';
    kinel'-cherkassy; kineshma; king abdullah city; king city; king edward; king faisal military city; king khalid military
    city; king of prussia; king's cross; king's lynn; kingisepp; kingman; kingman reef; kings bridge; kings grant; kings
    langley; kings mountain; kings park; kings park west; kings point; kingsessing; kingsford; kingsford terrace; kingsland;
    kingsport; kingston estates; kingston upon hull; kingston upon thames; kingstown; kingsview village-the westway;
    kingsville; kingsway south; kingswinford; kingswood; kingswood park; kiniski gardens; kinmen; kinna; kinoi; kinokawa;
    kinoni; kinoshita; kinross; kinston; kintampo; kintinian; kinwat; kinzan; kiomboi; kipamba; kiphire; kippax; kipushi;
    kirambo; kirando; kirandul; kiraoli; kirari sulemannagar; kiratpur; kiratu; kirby muxloe; kirchberg in tirol; kirchdorf
    am inn; kirchhain; kirchheim am neckar; kirchheim bei munchen; kirchheim unter teck; kirchlengern; kirdasah; kirecocagı;
    kireka; kireyevsk; kirguli; kiri buru; kirimbi; kirinyaga; kirishi; kirishima; kirk sandall; kirkby; kirkby in ashfield;
    kirkcaldy; kirkdale; kirkintilloch; kirkkonummi; kirkland; kirkland lake; kirklees; kirkop; kirksville; kirkwood; kirov;
    kirovgrad; kirovo-chepetsk; kirovohradschyna; kirovsk; kirsanov; kirtipur; kiruhura; kirumba; kiruna; kirundo;
    kiryandongo; kiryandongo refugee camp; kiryas joel; kiryat gat; kiryat ono; kiryu; kirzhach; kisai; kisangani; kisaran;
    kisarazu; kisela voda; kiselevsk; kiserian; kisesa; kish; kishaba; kishanganj; kishangarh; kishapu; kishiwada;
    kishoreganj; kishorganj; kishtwar; kisi; kisii; kisilevsk; kisinga; kiskoros; kiskunfelegyhaza; kiskunhalas; kislovodsk;
    kismayo; kisoro; kispest; kisra - sume'a; kissidougou; kissimmee; kisumu; kisvarda; kita; kita-akita; kitagata;
    kitagwenda; kitahama; kitahiroshima; kitaibaraki; kitakami; kitakata; kitakyushu; kitale; kitama; kitami; kitamoto;
    kitanagoya; kitchener; kitengela; kitgum; kithor; kitob; kitsilano; kitsuki; kitui; kitwe; kitzingen; kiveton park;
    kivsharivka; kiwira; kiyawa; kiyose; kiyosu; kizel; kizhake chalakudi; kizhariyur; kizhuparamba;
    kizhuvalam-koonthalloor; kiziba; kizilyurt; kizlyar; kizugawa; kjosarhreppur; kladno; kladow; klaeng; klagenfurt am
    worthersee; klaipeda; klaipeda county; klaipedos municipality; klamath falls; klang; klangenan; klasterec nad ohri;
    klaten; klatovy; klaukkala; klebang besar; klein schwulper; kleinmachnow; klerksdorp; kleve; klimovsk; klingenberg am
    main; klingenstein; klinteby frihed; klintsy; klosterneuburg; kloten; klotzsche; klouekanme; klov; kluang; kluczbork;
    klungkung; knightsbridge and belgravia; knjazevac; knokke-heist; knotty ash; knowledge village; knowsley; knurow;
    knyahynyn; knysna; ko chang; ko lanta; ko pha ngan; ko samui; koath; kobanya; kobarid; kobilje; koblenz; kobo; koboko;
    kobuleti; kobylisy; kobyłka; kocaali; kocaeli; kocani; koceni; kocevje; koch bihar; koch'ang; kochani; kochenevo; kochi;
    kochkor-ata; kochubeyevskoye; kodaikanal; kodaira; kodamacho-kodamaminami; kodamthuruth; kodar; kodarma; kodinar;
    kodinsk; kodoli; kodungallur; kodur; koduvayur; koekelberg; koelwar; koersel; koesan; kofele; koforidua; kofu; koga;
    kogalym; koganei; kogarah; koge; kogi; kogon shahri; kogota; kogota-ekimae; koh kong; kohat; kohgiluyeh and boyer-ahmad;
    kohila; kohima; kohtla-jarve; koidu; koipadi; koka; kokhav ya'ir; kokhma; kokkola; koknese; kokologo; kokomo; kokopo;
    kokotamangalam south; kokrajhar; kokshetau; koksijde; kokstad; kokubu-matsuki; kokubunji; kokyar; kol'chugino; kola'a;
    kolaboui; kolaccheri; kolaras; kolasib; kolasin; kolavallur; kolbermoor; kolda; kolding; kole; kolea; kolente; kolhapur;
    kolia; kolin; kolkhoz imeni kirova; kolkhozobod; kollam; kollancode; kollegal; kollivayal; kollo; koln; kolokani;
    kolomenskoye; kolomna; kolomyagi; kolomyia; kolonia town; kolonje; kolonnawa; kolpashevo; kolpino; kolubara; kolwezi;
    kom ombo; komae; komagane; komagome; komaki; komalapuram; komarno; komarom; komarom-esztergom; komatipoort; komatsu;
    komatsushimacho; kombai; kombissiri; kombolcha; komenda; komendantsky aerodrom; komi; komlo; kommunar; kommune
    qeqertalik; komondjari; komono; komoro; komorowice krakowskie; komotini; kompalli; kompienga; komsomolsk-on-amur;
    komtikas; komusan il-tong; komyshova bukhta; kon tum; konak; konaklı; konakovo; konan; konarak; konarka; konayev; konce;
    konch; kondagaon; kondalampatti; kondapalle; kondasamudram; kondli; kondoa; kondopoga; kondotty; kone ta la paung;
    konefla; koneurgenc; kongens lyngby; kongolo; kongoussi; kongsberg; kongtan; konibodom; konigs wusterhausen;
    konigsbrunn; konigsfeld im schwarzwald; konigslutter am elm; konigstein im taunus; konigswinter; konin; koniz; konjic;
    konnagar; konnur; konongo; konosu; konotop; konskie; konstancin-jeziorna; konstantinovsk; konstantynow łodzki; konstanz;
    kontagora; kontich; kontiolahti; konya; konz; koolauloa; koothanallur; koothappar; koovappady; kop'ung; kopaganj;
    kopali; kopargaon; kopargo; kopavogsbær; kopavogur; kopawor; kopenick; koper; kopeysk; koping; kopoky; koppal; koppana
    agrahara; koppies; koprivnica; koprivnica-krizevci; koprivnice; koraput; koratagere; koratla; koratti; korba; korbach;
    korce; korce county; kord kuy; koreatown; koregaon; korem; korenovsk; korfez; korgan; korhogo; korinthos; koriyama;
    korkino; korkuteli; korla; kornhill garden; korntal; kornwestheim; koro; korochi; korogwe; korolev; korolyov; koronadal;
    koropi; koror; koror town; korosten; korostyshiv; korrewegwijk; korsakov; korschenbroich; korsholm; korsimoro;
    korsun-shevchenkivskyi; kortenberg; kortrijk; korwai; koryazhma; korydallos; kosai; kosamba; kosan; kosaya gora;
    koscian; koscierzyna; kosciuszko national park; kose; koshi; koshigaya; koshu; kosigi; kosire; koson; kosong; kosonsoy;
    kosovo polje; kosovo-metohija; kosovo-pomoravlje; kosovska mitrovica; kosrae; kossi; kostanay; kostanjevica na krki;
    kostel; kostelec nad orlici; kosti; kostomuksha; kostopil; kostroma; kostrzyn nad odra; kostyantynivka; kosum phisai;
    koszalin; kot addu; kot diji; kot fatah; kot ghulam muhammad; kot isa khan; kot kapura; kot malik barkhurdar; kot mumin;
    kot radha kishan; kot samaba; kot sultan; kota batu; kota belud; kota bharu; kota damansara; kota kinabalu; kota kuala
    muda; kota samarahan; kota sambas; kota tinggi; kotabumi; kotagiri; kotamangalam; kotamobagu; kotaparh; kotari; kotayk;
    kotdwara; kotekara; kotel'nich; kotel'niki; kotel'nikovo; kothakota; kothanallur; kotharia; kothen; kothri kalan;
    kotido; kotikawatta; kotivakkam; kotka; kotkapura; kotla mahigiran; kotlas; kotli; kotli loharan; kotlovka; kotma; koto;
    kotor; kotor varos; kotovo; kotovsk; kotputli; kotri; kotsyubynske; kottagudem; kottaikadu; kottaikuppam; kottakkal;
    kottangara; kottappally; kottarakara; kottayam; kottur; kotturu; kottuvalli; kotu; kouan houle; kouande; kouango;
    koubia; koudougou; kouenoufla don; kouffo; kouibly; kouilou; kouk trab; kouka; koulamoutou; koulikoro; koulpelogo;
    koumassi; koumbia; koumpentoum; koumra; koun sat; koundara; koungheul; koungneul sosse; koungou; koupela; kouri;
    kouritenga; kourou; kouroussa; kourweogo; kousseri; koutiala; kouvola; kovancılar; kovdor; kovel; kovilpatti;
    kovpakivskyi; kovrov; kovur; kovvur; kovylkino; kowloon; kowloon bay; kowloon city; kowloon city centre; kowloon tong;
    kowloon west end; kowon-up; koyilandy; koynanagar; koysinceq; koz'modem'yansk; kozakai-cho; kozan; kozani; kozanow;
    kozarska dubica; kozel'sk; kozepso-ferencvaros; kozeyevo; kozhikode; kozhukhovo; koziayo ii; kozienice; kozje; kozluk;
    kozmin wielkopolski; kozyatyn; koło; kołobrzeg; kpalime; kpandu; kpozoun; kraaifontein; krabi; kragujevac; kraksaan;
    kraljevo; kralovehradecky; kralovo pole; kralovske vinohrady; kralovsky chlmec; kralupy nad vltavou; kraluv dvur;
    kramatorsk; kranj; kranjska gora; kranzadougou; krapina-zagorje; krapkowice; kraslava; krasnaya glinka; krasnaya gora;
    krasnaya gorbatka; krasnaya polyana; krasnaya yaruga; krasnik; krasno nad kysucou; krasnoarmeysk; krasnoarmeyskaya;
    krasnodar; krasnodar krai; krasnogorsk; krasnogvardeyskoye; krasnogvargeisky; krasnokamensk; krasnokamsk; krasnoobsk;
    krasnoturinsk; krasnoufimsk; krasnoural'sk; krasnovishersk; krasnoyarsk; krasnoyarsk krai; krasnoye selo;
    krasnoznamensk; krasnye baki; krasnystaw; krasnyy chikoy; krasnyy kholm; krasnyy kut; krasnyy oktyabr'; krasnyy sulin;
    krasnyy yar; krasnyye barrikady; krasyliv; krathum baen; kratie; kratovo; krc; krefeld; kremenchuk; kremenets; kreminna;
    krems an der donau; kresek; kressbronn am bodensee; krestovskiy ostrov; kretinga; kreuzberg; kreuzlingen; kreuztal;
    krian; kribi; kriel; krim krim; krimpen aan den ijssel; krimulda; krishnagiri; krishnanagar; krishnapuram;
    krishnarajasagara; krishnarajpet; kristiansand; kristianstad; kristiansund; kristiine; kristinehamn; kriva palanka;
    krivogastani; krizevci; krnov; krolevets; kromeriz; kronach; kronberg; kronberg tal; kronoberg; kronstadt; kroonstad;
    kropeliner-tor-vorstadt; kropotkin; kropyvnytskyi; krosno; krosno odrzanskie; krotoszyn; kroya; krsko; krugersdorp;
    kruisfontein; kruje; krusevac; krusevo; krustpils; krutaya gorka; krya vrysi; krychaw; krymsk; kryukiv; kryve ozero;
    kryvyy rih; krzyki-partynice; krzyz wielkopolski; ksar; ksar chellala; ksar el ababsa; ksar el boukhari; ksar el kebir;
    ksar hellal; ksibet el mediouni; ksieze małe-ksieze wielkie; ksour essaf; kstovo; kuacjok; kuah; kuala belait; kuala
    cenaku; kuala kangsar; kuala kedah; kuala ketil; kuala krai; kuala kubu baharu; kuala kurau; kuala lipis; kuala nerang;
    kuala nerus; kuala pahang; kuala penyu; kuala perlis; kuala pilah; kuala rompin; kuala selangor; kuala sungai baru;
    kuala terengganu; kuala tungkal; kualakapuas; kuanchuan; kuandian; kuang; kuangshi; kuantan; kubang semang; kubinka;
    kuchai lama; kuchaman; kuchera; kuchinarai; kuchinda; kuching; kucove; kucukcekmece; kucukcigli; kuda; kudachi; kudal;
    kudali; kudamatsu; kudappanakkunnu; kudat; kudepsta; kudligi; kudlu; kudrovo; kudus; kudymkar; kufa; kufra; kuhdasht;
    kui buri; kuils river; kuiya; kujalleq; kujang-up; kuje; kuji; kuju; kukatpally; kukawa; kukes; kukes county; kukichuo;
    kukmor; kukshi; kula; kulachi; kulai; kulasegaram; kulasekarapuram; kulathummal; kulattuppalaiyam; kuldiga; kulebaki;
    kulgam; kulim; kuliouou - kalani iki; kulittalai; kullattur; kulmbach; kulob; kulp; kulpahar; kulti; kulu; kulunda;
    kumagaya; kumagunnam; kumakura; kumamoto; kumano; kumanovo; kumar kaibarta gaon; kumarapalaiyam; kumarapalayam;
    kumarapuram; kumba; kumbakonam; kumbalam; kumbalangy; kumbhraj; kumbo; kumertau; kumhari; kumher; kumla; kumo; kumru;
    kumta; kunar; kunda dya baze; kundapura; kundarkhi; kundgol; kundian; kundla; kundli; kunduz; kungalv; kungota;
    kungsbacka; kungsholmen; kungur; kungyangon; kunigal; kuningan; kunisaki; kunitachi; kuniyamuttur; kunjah; kunkujang;
    kunnamangalam; kunnamkulam; kunnatnad; kunnimangalam; kunnummal; kunri; kunshan; kuntsevo; kunwi; kunyang; kunzell;
    kunzelsau; kuopio; kuoshi'airike; kuoyiqi; kupang; kupchino; kupino; kupiskis; kuppam; kupyansk; kur'yanovo; kurakhove;
    kurali; kurandvad; kurashiki; kuraymah; kurayoshi; kurayyimah; kurbin; kurchaloy; kurchatov; kurdamir; kurduvadi; kure;
    kurenivka; kurgan; kurganinsk; kuri dulal; kurichchi; kurigram; kurihama; kurihara; kurihashi; kurikka; kurikuppi;
    kurinjippadi; kurnool; kurobe-shi; kuroda; kuroishi; kuroiso; kurono; kurortnyy; kurovskoye; kurri kurri; kurseong;
    kursk; kurtalan; kurtamysh; kurten; kurumathur; kurumbapet; kurume; kurunegala; kuruvattur; kurwai; kurye; kusadası;
    kusatsu; kuseifa; kushalnagar; kushchyovskaya; kushikino; kushima; kushimoto; kushinagar; kushiro; kushk; kushtagi;
    kushtia; kushva; kuskovo; kusong-si; kusum pur; kut chap; kut-e navaser; kuta; kutahya; kutaisi; kutchan; kuthalam;
    kutiatodu; kutiyana; kutkai; kutloanong; kutna hora; kutno; kutoarjo; kuttampuzha; kuttikkattur; kuttippuram;
    kuttuparamba; kutu; kutum; kuusalu; kuvandyk; kuwana; kuyavia-pomerania; kuybyshev; kuyera; kuz'minki; kuzhithurai;
    kuzma; kuznetsk; kuznia raciborska; kvemo kartli; kwadukuza; kwaggafontein; kwai chung; kwail-up; kwajalein; kwale;
    kwango; kwangyang; kwania; kwara; kween; kwekwe; kweneng; kwidzyn; kwilu; kwinana; kwong yuen; kwun lung lau; kwun tong;
    ky anh; kyabe; kyaik tha le; kyaikkami; kyaiklat; kyaikto; kyaka ii refugee camp; kyakhta; kyamahungu; kyan khin su;
    kyangwali refugee camp; kyankwanzi; kyar inn west; kyarusozi; kyathampalle; kyaukme; kyaukpadaung; kyaukpyu; kyaukse;
    kyauktaga; kyauktan; kyauktaw; kyaung kone; kyazanga; kybalchych; kyegegwa; kyeintali; kyela; kyengera; kyenjojo;
    kyimyindine; kyivshchyna; kyivskyi; kymenlaakso; kyo kone east; kyo kone west; kyongsong; kyonpyaw; kyosai; kyotanabe;
    kyotango; kyotera; kyrenia; kyshtym; kysucke nove mesto; kyun ka lay; kyurdarmir; kyustendil; kyzburun pervyy; kyzyl;
    kyzyl-kyya; kyzyl-suu; kyzylorda; køge; kırkagac; kırklareli; kırsehir; kırıkhan; kırıkkale; kızılcahamam; kızıltepe;
    kłodzko; l'alfas del pi; l'ametlla del valles; l'amoreaux; l'ancienne-lorette; l'antiga esquerra de l'eixample;
    l'aquila; l'arbaa nait irathen; l'assomption; l'eliana; l'entregu/el entrego; l'govskiy; l'hay-les-roses; l'hospitalet
    de llobregat; l'isle-sur-la-sorgue; l.a.sagaram; la aguada; la agustina; la alameda; la aldea; la algaba; la alianza; la
    almunia de doña godina; la altagracia; la arena; la asuncion; la azulita; la banda; la barca; la barceloneta; la bassee;
    la baule-escoublac; la bañeza; la belgica; la bisbal d'emporda; la blancarde; la bonanova; la bordeta; la bouilladisse;
    la bouverie; la breita; la bresse; la bruyere; la cabecera; la cabima; la cabucelle; la calade; la calamine; la calera;
    la californie; la campana; la candelaria tlapala; la canonja; la capelette; la carlota; la carolina; la castellana; la
    casualidad; la cañada; la cañada flintridge; la ceiba; la ceja; la celle-saint-cloud; la chamba; la chapelle-saint-luc;
    la chapelle-saint-mesmin; la chapelle-sur-erdre; la charite-sur-loire; la chaux-de-fonds; la chevroliere; la chorrera;
    la ciotat; la cite-limoilou; la cocha; la colle; la colle-sur-loup; la colonia; la concepcion; la concepcion de los
    baños; la conception; la concordia; la condamine; la constitucion toltepec; la consulta; la courneuve; la couronne; la
    crau; la crescenta-montrose; la croix-rouge; la crosse; la cruz; la cumbre; la curva; la defense; la delorme; la
    democracia; la descubierta; la digue; la dolorita; la dorada; la entrada; la ermita; la esperanza; la estancia; la
    estrella; la falda; la fare-les-oliviers; la farlede; la felguera; la feria; la ferte-bernard; la ferte-mace; la
    ferte-saint-aubin; la ferte-sous-jouarre; la fleche; la font d'en fargues; la font de la guatlla; la fourragere; la
    fria; la gangosa vistasol; la garde; la gare; la garenne-colombes; la garriga; la gaude; la gazelle; la gi; la glacerie;
    la gloria; la gorgue; la goulette; la grand-croix; la grande; la grande-motte; la grange; la grange park; la granja; la
    grita; la guaira; la guajira; la guancha; la guardia; la guata; la guineueta; la habana vieja; la habra; la habra
    heights; la haute-saint-charles; la herradura; la homa; la huaca; la huacana; la huerta; la hulpe; la iguala; la isla;
    la islita; la jagua de ibirico; la joliette; la jolla; la joya; la julia; la junta; la labor; la laguna; la latina; la
    legua - san jacinto; la leonesa; la libertad; la ligua; la lima; la linea de la concepcion; la lira; la llagosta; la
    llave; la loggia; la londe-les-maures; la louviere; la maddalena; la madeleine; la magdalena chichicaspa; la magdalena
    tetela morelos; la magdalena tlaltelulco; la malbaie; la mana; la manga del mar menor; la marina de port; la marque; la
    marsa; la massana; la massimina-casal lumbroso; la matanza; la matanza de acentejo; la maternitat i sant ramon; la
    merced; la mesa; la mira; la mirada; la mitra; la mohammedia; la mojonera; la montagne; la mornaghia; la motte-servolex;
    la muela; la mulatiere; la mure; la negreta; la nova esquerra de l'eixample; la nucia; la oliva; la orilla; la orotava;
    la oroya; la palma del condado; la pampa; la panouse; la paragua; la pastoria; la paz centro; la peca; la
    penne-sur-huveaune; la perle; la pesa; la peñita de jaltemba; la piedad de cabadas; la pila; la pineda; la pintada; la
    pintana; la plaine-des-palmistes; la pobla de farnals; la pobla de vallbona; la pointe rouge; la pomme; la porte; la
    possession; la poveda; la pradera; la prairie; la presa; la primavera; la prosperitat; la providencia siglo xxi; la
    puebla de almoradiel; la puebla de cazalla; la puebla de montalban; la puebla del rio; la puente; la punta; la
    queue-en-brie; la quiaca; la quinta; la rambla; la ravoire; la reforma; la resolana; la resurreccion; la reunion; la
    ribera; la ricamarie; la riche; la rinconada; la rinconada ana maria; la rioja province; la riviera; la riviere
    anglaise; la roca del valles; la roche-sur-foron; la roche-sur-yon; la rochelle; la roda; la romana; la ronge; la
    roque-d'antheron; la rose; la rousse; la sagrera; la salle; la salud; la salut; la salvetat-saint-gilles; la sarre; la
    sebala du mornag; la selva; la serena; la seu d'urgell; la seyne-sur-mer; la sierpe; la sierra; la solana; la source; la
    souterraine; la spezia; la talaudiere; la tebaida; la teixonera; la teste-de-buch; la tijera; la timone; la tola; la
    toma; la tour-de-peilz; la tour-du-pin; la trinidad; la trinitaria; la trinitat nova; la trinitat vella; la trinite; la
    troncal; la tronche; la tuque; la union; la valbarelle; la valette-du-var; la vall d'hebron; la valla; la vega; la vela
    de coro; la venta; la venta del astillero; la vergne; la verne; la verneda i la pau; la verpilliere; la verriere; la
    victoria; la victoria de acentejo; la vila de gracia; la vila olimpica del poblenou; la villa del rosario; la
    ville-du-bois; la villette; la virginia; la vista; la viste; la voulte-sur-rhone; la wantzenau; laajasalo; laamu;
    laane-harju; laane-nigula; laane-viru; laane-virumaa; laanemaa; laaneranna; laascaanood; laattaouia; laatzen; laayoune;
    laayoune-boujdour-sakia el hamra; labasa; labattoir; labe; labe region; labinsk; labis; labo; laborie; laboulaye;
    labrador; labrador city; labranza; labrea; labuan; labuan bajo; labuan lombok; labuhan deli; labuleng; labutta;
    labytnangi; lac; lachi; lachin; lackawanna; lackland air force base; laconia; lacs; lacs2; ladakh; ladang seri kundang;
    ladario; ladera heights; ladera ranch; ladhewala waraich; ladispoli; ladnun; ladovskaya balka; ladwa; lady frere; lady
    grey; lady lake; ladybrand; ladysmith; ladyzhyn; lae; lae atoll; laela; laem ngop; laem sing; lafayette; lafey; lafia;
    lafiagi; lafleche; lagarto; lagawe; lagdo; lages; laghman; laghouat; lagkadas; lagny-sur-marne; lago da pedra; lago do
    junco; lago norte; lago sul; lago verde; lago vista; lagoa alegre; lagoa d'anta; lagoa da canoa; lagoa da confusao;
    lagoa da prata; lagoa de dentro; lagoa de pedras; lagoa de sao francisco; lagoa do barro do piaui; lagoa do carro; lagoa
    do itaenga; lagoa do mato; lagoa do ouro; lagoa dos gatos; lagoa dourada; lagoa formosa; lagoa grande; lagoa grande do
    maranhao; lagoa nova; lagoa real; lagoa salgada; lagoa santa; lagoa seca; lagoa vermelha; lagos de moreno; lagrange;
    laguilayan; laguna beach; laguna carapa; laguna city; laguna de duero; laguna hills; laguna larga; laguna niguel; laguna
    paiva; laguna salada; laguna verde; laguna woods; lagunes; lagunes2; lagunillas; lagymanyos; lahad datu; lahan; lahar;
    laharpur; lahat; lahauran bara; lahbab; lahewa; lahij; lahijan; lahnstein; lahr; lahraouyine; lai chau; lai chi van; lai
    kok estate; lai tak tsuen; lai tsui court; lai vung; laibin; laikipia; laikit, laikit ii; lainate; laisu; laitan;
    laitumkhrah; laiwu; laixi; laiyang; laizhou; laja; lajas; laje; laje do muriae; lajeado; lajeado novo; lajedo; lajedo do
    tabocal; lajinha; lak si; lakang; lake albert; lake alfred; lake arbor; lake arrowhead; lake barcroft; lake bluff; lake
    bonavista; lake butler; lake carmel; lake charles; lake city; lake country; lake dallas; lake elmo; lake elsinore; lake
    fenton; lake forest; lake forest park; lake geneva; lake grove; lake hallie; lake havasu city; lake hiawatha; lake
    hopatcong; lake in the hills; lake jackson; lake lorraine; lake los angeles; lake lucerne; lake magdalene; lake mary;
    lake mills; lake mohawk; lake mohegan; lake monticello; lake morton-berrydale; lake munmorah; lake murray of richland;
    lake norman of catawba; lake of the woods; lake oswego; lake park; lake purdy; lake ridge; lake ronkonkoma; lake saint
    louis; lake sebu; lake shore; lake station; lake stevens; lake stickney; lake villa; lake wales; lake worth beach; lake
    worth corridor; lake wylie; lake zurich; lakeland; lakeland highlands; lakeland north; lakeland south; lakeland village;
    lakemba; lakes; lakes by the bay; lakes of the four seasons; lakeshore north-conservation; lakeshore village; lakeside;
    lakeville; lakewood; lakewood park; lakhdaria; lakheri; lakhi nepali; lakhimpur; lakhipur; lakhnadon; lakhyabad;
    lakinsk; lakkanahalli; lakkha nevre; lakki; lakota; laksar; lakshadweep; laksham; lakshmeshwar; lakshmipur; lal bahadur
    nagar; lala musa; lalago; lalganj; lalgola; lalgudi; lali; lalian; lalibela; lalin; lalitpur; lalla mimouna; lalmohan;
    lalmonirhat; lalor park; lalpettai; lalpur; lalru; lalsot; lalupon; lam tin; lam đong; laman permai; lambare; lambarene;
    lambari; lambari d'oeste; lambayeque; lambayong; lambersart; lamberts bay; lambeth; lambton baby point; lambton shores;
    lamerd; lamezia terme; lami; lamia; lamin; lamitan city; lamongan; lampang; lampazos de naranjo; lampertheim; lamphun;
    lampung; lamu; lamwo; lan krabue; lan sak; lanaken; lanao del norte; lanao del sur; lancaster gate; lancenigo-villorba;
    lanciano; lancing; lancy; land o' lakes; landau an der isar; landau in der pfalz; landerneau; landover; landri sales;
    landsberg am lech; landsdale; landshut; landskrona; landstrasse; lane cove; lane cove north; lanester; lang son; lang
    suan; lang thuong; lang'ata; lang's farm; langao chengguanzhen; langarud; langen; langendreer; langenfeld; langenhagen;
    langenhorn; langepas; langfang; langford; langgar; langley; langley green; langley park; langnau am albis; langru;
    langsa; langtoucun; langue; langwarrin; langxiang; langzhong; lanham-seabrook; lankaran; lankaran district; lankwitz;
    lannion; lansdale; lansdowne; lanshan; lansing; lansing-westgate; lanus; lanxi; lanyang; lanzhou; lao bao; lao cai;
    laoag; laoang; laohekou; laois; laojunmiao; laon; lapa; lapai; lapao; laplace; lapland; lappeenranta; lapu-lapu city;
    larache; laramie; laranja da terra; laranjal do jari; laranjal paulista; laranjeiras; laranjeiras do sul; laranjeiro;
    larbaa; lardjem; laredo; largo; larkana; larkhall; larnaca; larne; larvik; larvotto; las aguilas; las amapolas; las
    animas; las breñas; las cabezas de san juan; las cabras; las choapas; las cortes; las cruces; las cumbres; las delicias;
    las flores; las gabias; las guacamayas; las guaranas; las heras; las higueras; las jarretaderas; las juntas; las khorey;
    las lajitas; las lomas; las lomitas; las margaritas; las matas; las matas de farfan; las matas de santa cruz; las navas
    del marques; las nazarenas; las parejas; las pedroñeras; las piedras; las pintas de arriba; las pintitas; las piñas; las
    praderas; las rosas; las rozas de madrid; las tablas; las tejerias; las terrenas; las torres de cotillas; las toscas;
    las tres torres; las trojes; las tunas; las varas; las varillas; las vegas, santa barbara; las veredas; las vigas de
    ramirez; lasalgaon; lasalle; lasarte; lasem; lashibi; lashio; lashkar gah; lasht-e nesha; lasithi; lasko; lasnamae;
    lasoano; lastra a signa; lat krabang; lat phrao; lat yao; latacunga; latakia; latchmere; latehar; lateri; latham; lathi;
    lathrop; latina; latina scalo; latkrabang; latri kunda; latri sabiji; lattes; latur; lau; lauchhammer;
    lauda-konigshofen; lauderdale lakes; lauderhill; laudio / llodio; lauf an der pegnitz; lauffen am neckar; laukaa;
    laukkai; launceston; laungowal; laupheim; laurel; laurel bay; laurel hill; laurelton; laurence harbor; laurentian hills;
    laurinburg; lauro de freitas; lauro muller; lautem; lautoka; lauttasaari; laval; laval-des-rapides; lavalleja; lavapies;
    lavasan; lavena ponte tresa; laventille; lavradio; lavras; lavras da mangabeira; lavras do sul; lawa; lawa sardargarh;
    lawang; lawar khas; lawas; lawksawk; lawndale; lawngtlai; lawrence park north; lawrence park south; lawrenceville;
    lawson heights; lawton; laxmangarh; laxou; lay nua; layang layang; layka; layton; layyah; lazarevac; lazarevskoye;
    lazaro cardenas; lazdijai; lazdynai; lazio; le bardo; le beausset; le blanc; le blanc-mesnil; le bourget; le bouscat; le
    cabot; le camas; le canet; le cannet; le cendre; le chambon-feugerolles; le chapitre; le chesnay; le coteau; le cres; le
    creusot; le francois; le gosier; le grand-quevilly; le grand-saconnex; le grau-du-roi; le grazie di ancona; le
    gros-morne; le haillan; le hochet; le kram; le kremlin-bicetre; le krib; le lamentin; le lavandou; le locle; le
    loroux-bottereau; le lorrain; le luc; le mans; le marin; le mars; le mee-sur-seine; le merlan; le mesnil-esnard; le
    mesnil-le-roi; le mesnil-saint-denis; le mont-sur-lausanne; le morne-rouge; le moule; le muy; le palais-sur-vienne; le
    passage; le peage-de-roussillon; le pecq; le perray-en-yvelines; le perreux-sur-marne; le petit-quevilly; le pharo; le
    pian-medoc; le plateau; le plateau-mont-royal; le plessis-bouchard; le plessis-robinson; le plessis-trevise; le
    poinconnet; le poire-sur-vie; le pont-de-claix; le pontet; le port; le portel; le pouliguen; le pradet; le
    pre-saint-gervais; le puy-en-velay; le puy-sainte-reparade; le raincy; le relecq-kerhuon; le rheu; le robert; le roeulx;
    le roux; le soler; le sud-ouest; le taillan-medoc; le tampon; le teich; le teil; le thor; le touquet-paris-plage; le
    trait; le treport; le vauclin; le vesinet; le vieux-longueuil; lea hill; league city; lealman; leamington; leandro n.
    alem; leaside-bennington; leatherhead; leavenworth; leavesden green; leawood; lebach; lebaksiu; lebap; lebbeke;
    lebedinovka; lebedyan'; lebedyn; leblon; lebohang; lebon regis; lebork; lebowakgomo; lebrija; lebu; leca da palmeira;
    leca do bailio; lecce; lecco; lecheng; lecherias; lede; ledec nad sazavou; ledyard; ledziny; lee acres; lee on; lee's
    summit; leedon park; leek; leer; leerdam; leesburg; leeudoringstad; leeuwarden; lefkada; lefortovo; legaspi; legazpi;
    legionowo; legnago; legnano; legnica; leh; lehi; lehigh acres; lehragaga; lehrte; lei cheng uk estate; lei king wan; lei
    tung; lei tung estate; lei yue mun; leicester forest east; leichlingen; leiden; leiderdorp; leidsche rijn; leifeng;
    leighton buzzard; leighton hill; leimen; leinfelden-echterdingen; leioa; leiria; leisure city; leisure world; leitrim;
    leixlip; leiyang; lekki; lekoumou; leku; lelouma; lelydorp; lelystad; lemba; lembang; lembeni; leme; lemgo; lemmon
    valley; lemon grove; lemont; lemoore; lemoore station; lempaala; lempira; lenah valley; lenart; lenbe; lencois paulista;
    lendava; lenexa; lenger; lengerich; lengshuijiang; lengshuitan; leningradskaya; leninogorsk; leninsk; leninsk-kuznetsky;
    leninskiye gory; lennestadt; lennox; lennox head; lenoir city; lensk; lentate sul seveso; lentini; lents; leogane;
    leominster; leon de los aldama; leon valley; leona vicario; leonberg; leonovo; leopoldo de bulhoes; leopoldshohe; leova;
    lepaera; lepe; lephalale; leposaviq; leppavaara; lequn; leraba; lercara friddi; lerdo; lerdo de tejada; leribe; lerik;
    lerma de villada; lermontov; lerum; les abymes; les andelys; les anglais; les angles; les arcs; les arnavaux; les
    avanchets; les avirons; les aygalades; les baumettes; les caillols; les cayes; les chartreux; les clayes-sous-bois; les
    corts; les coteaux; les escaldes; les essarts-le-roi; les grands carmes; les herbiers; les lilas; les mamelles; les
    moulins; les mureaux; les olives; les pavillons-sous-bois; les pennes-mirabeau; les ponts-de-ce; les rivieres; les
    roquetes; les sables-d'olonne; les sorinieres; les trois-bassins; les trois-ilets; les trois-lucs; les ulis; lesbos;
    leshan; leskovac; lesnoy; lesnoy gorodok; lesosibirsk; lesozavodsk; lesser poland; lesser sunda islands; lessines;
    leste; leszno; letchworth garden city; leteri; lethbridge; letlhabile; letlhakane; letnany; letpandan; letterkenny;
    leuben; leusden; leutkirch; leuven; leuwiliang; lev tolstoy; levallois-perret; levanger; leverstock green; levice;
    levico terme; levittown; levoberezhnyy; lewe; lewes; lewin brzeski; lewis center; lewisham; lewiston; lewiston orchards;
    lewisville; lewoleba; lexeiba un; lexington park; lexington-fayette; leyland; leyte; leytonstone; lezhe; lezhe county;
    lhaviyani; lhoka; lhokseumawe; lhuntse; lhunzhub; li punti-san giovanni; liancheng; liangdang chengguanzhen; lianghu;
    liangji; liangping; liangshui; liangxiang; liangzhai; lianhe; lianhu; lianhua; lianjiang; lianozovo; lianshan; lianyuan;
    lianyungang; lianzhou; liaocheng; liaolan; liaoyang; liaozhong; lib island; libaspur; liben; libenge; liberal;
    liberdade; liberec; liberecky; libertad; libertador general bernardo o'higgins; libertador general san martin; liberty;
    liberty lake; libertyville; libiaz; libon; libourne; librazhd; libres; licata; licenciado benito juarez; licey al medio;
    licha; licheng; lichfield; lichinga; lichtenberg; lichtenburg; lichtenfels; lichtenrade; lichtenvoorde; lichterfelde;
    lichuan; lichuan zhen; licinio de almeida; lidcombe; lidingo; lidkoping; lido; lido adriano; lido di jesolo; lido di
    ostia; lido tikok; lido town; lidu; lidzbark warminski; lielvarde; lien quan; lien son; lienchiang; liepaja; lier;
    lieto; lieu giai; lievin; ligang; ligatne; ligezhuang; lighthouse point; lignano sabbiadoro; liguo; liguria; lihe; lija;
    liji; lijia; lijiang; lijun; lika-senj; likak; likasi; likhobory; likiep atoll; likino-dulevo; likisa; likoma; likouala;
    lilienthal; liliha - kapalama; lilio; lillerød; lillestrøm; liloan; lilydale; lima campos; lima duarte; lima region;
    limache; limao; limavady; limay; limbach-oberfrohna; limbang; limbazi; limbdi; limbe; limbiate; limburg; limburg an der
    lahn; limehouse; limeil-brevannes; limeira; limeira do oeste; limin mesoyaias; limoeiro; limoeiro de anadia; limoeiro do
    ajuru; limoeiro do norte; limoges; limonar; limpio; limpopo; limuru; lincang; lincoln city; lincoln heights; lincoln
    park; lincoln square; lincoln village; lincolnia; linda-a-velha; linden-nord; lindenholt; lindenhurst; lindenwold;
    lindi; lindlar; lindolfo collor; line islands; linevo; linfen; linfeng; lingao; lingayen; lingcheng; lingdong; lingen;
    linghai; linghe; lingiadih; lingolsheim; lingotto; lingquan; lingsugur; linguere; lingwu; lingwu nongchang; lingyuan;
    lingzhi town; linh đam; linhares; linhe; linjiacun; linjiang; linkoping; linkou; linnei; lino lakes; linping; linqiong;
    linqu; lins; linshi; linshui; linstead; lintan chengguanzhen; linton hall; lintong; linxi; linxia chengguanzhen; linyi;
    linz am rhein; lionel town; lipa city; lipetsk; liping; lipkovo; lipnik nad becvou; lippstadt; liptovsky hradok;
    liptovsky mikulas; liquica; lirang; lisakovsk; lisala; lisburn; lisburn and castlereagh; lisen; lishi; lishu; lishui;
    lisieux; liski; lisle; lisovyi masyv; lisse; lissone; litchfield park; litherland; lithia springs; litija; litomerice;
    litoral; littau; little bay; little bookham; little bray; little canada; little chute; little cottonwood creek valley;
    little elm; little falls; little ferry; little havana; little hulton; little lever; little mountain; little neck; little
    portugal; little river; little silver; little venice; little's corners; littlehampton; littleton; littoral; litvinov;
    liubotyn; liufeng; liuhe; liuji; liuku; liulin; liupanshui; liuping; liuquan; liushan; liutuan; liuxin; liuyin; liuzhi;
    liuzhou; livadeia; livani; livanjski; live oak; livermore; liversedge; livny; livoberezhnyi; livoberezhnyi masyv;
    livonia; livorno; livramento de nossa senhora; livramento do brumado; livry-gargan; liwa; liwale; liwonde; lixi; lixian;
    lixin; lizhi; ljubno; ljungby; ljutomer; llaillay; llallagua; llandrindod wells; llandudno; llanelli; llano bonito;
    llanquihue; llantwit major; llazice; llefia; llica d'amunt; lliria; lloret de mar; lloydminster; llucmajor; lo prado;
    loa janan; loanda; loandjili; lobakuya; lobata; lobatse; lobau; lobaye; lobito; lobnya; loboc; loboville; lobtau; loc
    binh; loc ninh; locarno; locate di triulzi; loch raven; lochapada; lochearn; lochristi; lock haven; lockport; locust
    grove; lod; lodeynoye pole; lodhran; lodi; lodi vecchio; lodja; lodwar; loei; loenen aan de vecht; lofa; lofthouse;
    logan central; logan city; logan square; logansport; logatec; logiya; lognes; logone occidental; logone oriental;
    logouale; logoysk; loha; lohara; lohardaga; lohas park; lohja; lohmar; lohne; lohr am main; loikaw; loimaa;
    loir-et-cher; loire; loire-atlantique; loiret; lok fu; lok fu estate; lok man sun chuen; lokbatan; lokeren; lokoja;
    lokossa; loksa; lolodorf; lom; lom sak; loma bonita; loma de cabrera; loma de gato; loma la paz; loma linda; loma plata;
    lomaiviti; lomami; lomas de altavista; lomas de barrillas; lomas de san agustin; lomas de san sebastian; lomas de santa
    anita; lomas de sargentillo; lomas de zamora; lomas del sur; lomas verdes; lomita; lomme; lommel; lomnice nad popelkou;
    lomo de arico; lomonosov; lompoc; lonand; lonar; lonate pozzolo; lonavla; loncoche; london colney; londonderry county
    borough; londrina; londuimbali; lone grove; lone tree; long an; long ashton; long bien; long branch; long dien; long
    ditton; long eaton; long grove; long island city; long jetty; long khanh; long lama; long mountain; long my; long thanh;
    long xuyen; long'e; longavi; longboat key; longchang; longcheng; longchi; longfellow community; longfeng; longfield;
    longford; longgang; longgu; longhe; longhua; longjiang; longjing; longju; longjumeau; longkong; longlin; longling
    county; longmeadow; longmen; longmont; longnan; longonjo; longowal; longqiao; longquan; longsha; longshan; longshe;
    longsheng; longshi; longshui; longsight; longtan; longton; longueuil; longview; longwood - winton grove; longxi;
    longxing; longyan; lons-le-saunier; loon op zand; lop; lop buri; lopburi; lopez jaena; loqueb este; lora del rio;
    lorain; loralai; lordegan; lordelo do ouro; lorestan; lorica; lorient; lormi; lormont; loroum; lorrach; lorton; los
    alamitos; los alamos; los alcazares; los altos; los altos hills; los andes; los aquijes; los arabos; los arcos; los
    banos; los barreros; los barriales; los barrios; los baños; los berros; los chavez; los copeles; los corrales de buelna;
    los corralitos; los dolores; los dos caminos; los frentones; los fresnos; los gabatos; los gatos; los lagos; los llanos;
    los llanos de aridane; los lunas; los mochis; los muermos; los olivos; los osos; los palacios; los palacios y
    villafranca; los palmitos; los patios; los polvorines; los puertos de altagracia; los ranchos de albuquerque; los
    rastrojos; los realejos; los reyes acaquilpan; los reyes de juarez; los reyes de salgado; los rios; los rosales; los
    ruiseñores; los santos; los santos de maimona; los sauces; los serranos; los teques; los toldos; los tuzos; los
    villares; los vilos; los yebenes; los zacatones; losal; loschwitz; losheim; losino-petrovskiy; loska dolina; loski
    potok; lospalos; lot-et-garonne; lota; loudi; loudima; louga; loughborough; lougheed; loughton; louis trichardt; loule;
    loum; louny; loures; loushanguan; loutete; louth; louvain-la-neuve; louveira; louviers; lovech; loveland; loves park;
    loviguie i; lovrenc na pohorju; lowell; lower allen; lower allston; lower austria; lower burrell; lower earley; lower
    hutt; lower juba; lower lonsdale; lower moyamensing; lower prince's quarter; lower river division; lower sackville;
    lower saxony; lower shebelle; lower silesia; lower valley; lower west side; lower wong tai sin estate; lowes island;
    lowestoft; loxstedt; loyang; lozere; loznica; lozova; lozovo; lqoliaa; lu'an; lualaba; luancheng; luang namtha; luang
    prabang; luanshya; luapula; luau; lubalo; luban; lubana; lubango; lubao; lubartow; lubata; lubbecke; lubbock; lubeck;
    lubero; lubin; lubliniec; lubnjow; lubny; lubok antu; lubombo; lubon; lubu; lubuklinggau; lubusz; lucala; lucan; lucapa;
    lucas do rio verde; lucas valley-marinwood; lucaya; lucban; lucelia; lucenec; lucento; lucera; lucerne; lucerne valley;
    luchegorsk; lucheng; luchingu; luckeesarai; luckenwalde; lucky hills; luco dei marsi; ludenscheid; luderitz; ludhiana;
    ludinghausen; ludlow; ludus; ludvika; ludwigsburg; ludwigsfelde; ludwigshafen am rhein; ludza; luebo; luenoufla; lueyang
    chengguanzhen; lufeng; lufkin; luga; luganuse; lugazi; lugoba; lugoj; lugu; lugulu; luhanshchyna; luhansk; luhe; luhuan;
    luis antonio; luis correia; luis domingues; luis eduardo magalhaes; luis gil perez; luis gomes; luis moya; luiz alves;
    luk yeung; lukavac; lukaya; lukhovitsy; lukolela; lukovica; lukula; lukuledi; lukulu; lukut; lukwatini; lukyanivka;
    lulea; luleburgaz; luliang; lulou; lumajang; lumame; lumbala; lumbang; lumberton; lumbini; lumding railway colony;
    lumezzane; lumiar; lumphat; lumut; lun pequeño; lunas; lunavada; lunca de jos; lunda norte; lunda sul; lundazi; lundu;
    luneburg; lunel; lunen; luneville; lung poon court; lunglei; luninyets; lunsar; luobei; luobuqiongzi; luocheng; luodian;
    luohe; luohu district; luohuang; luojiang; luojing; luolong; luomen; luong bang; luoping; luoqi; luorong; luotang;
    luotian; luoyang; luoyu; lupeni; lupon; luputa; luqa; luquembo; lurate caccivio; luruaco; lurup; lusail; lusaka west;
    lusambo; lusan; lushan; lushar; lushnje; lushoto; lushui; lushun; lustenau; lutes mountain; lutgendortmund;
    lutherville-timonium; luton; lutsk; lutuhyne; luuka; luunja; luuq; luwero; luwingu; luwuk; luzern; luzhniki; luzhou;
    luziania; luzilandia; lvea leu; lvivshchyna; lwakyomba; lwengo; lwowek slaski; ly son; lyantonde; lyantor; lyasny;
    lydenburg; lyepyel'; lyman; lynbrook; lynchburg; lyndhurst; lynn haven; lynnwood; lynwood; lyon 01; lyon 02; lyon 03;
    lyon 04; lyon 05; lyon 06; lyon 07; lyon 08; lyon 09; lypky; lypova dolyna; lys'va; lysa nad labem; lyskovo; lysychansk;
    lysyye gory; lytham st annes; lytkarino; lyubertsy; lyublino; lyudinovo; m'bahiakro; m'batto; m'bengue; m'daourouch;
    m'diq-fnideq; m'sila; ma on shan; ma tau kok; ma tau wai; ma wan; ma'an; ma'anshan; ma'rib; maai mahiu; maale iron;
    maalot tarshiha; maamba; maao; maardu; maarssen; maaseik; maasin; maasmechelen; maaspoort; maassluis; maatkas; maatmeur;
    maba; mabai; mabalacat city; mabama; mabare; mabehiri; mableton; mabopane; mabote; mabubas; macae; macaiba; macapa;
    macaparana; macarani; macas; macatuba; macaubas; macclesfield; macedo de cavaleiros; maceio; macenta; macerata; macerata
    campania; machachi; machadinho d'oeste; machagai; machai; machakos; machala; machali; macheng; macherla; machesney park;
    machhiwara; machhlishahr; machida; machilipatnam; machinga; machipanda; machiques; machiya; macia; macieira de cambra;
    maclovio rojas; macomb; macomia; macon; macquarie fields; macquarie park; macuata; macuba; macuelizo; macuspana; macva;
    madaba; madambakkam; madanapalle; madang; madaoua; madaripur; madarounfa; madattukkulam; madavan; madaya; madayi;
    maddaloni; maddur; madera acres; madgaon; madhapar; madhavaram; madhepura; madhira; madhuban; madhubani; madhugiri;
    madhupur; madhurampur dehri; madhya pashchimanchal; madhyamgram; madhyapur thimi; madi-okollo; madido; madikeri; madina
    do boe; madina wandifa; madinah; madinat an nasr; madinat as sadat; madinat ash shamal; madinat hamad; madinat khalifah;
    madinat wadi an natrun; madipakkam; madison heights; madison park; madisonville; madiun; madizini; mado gashi; madona;
    madonna di campagna; madras a; madre de deus; madre de deus de minas; madre de dios; madrid autonomous community; madrid
    centro; madrid province; madriz; madruga; madukkarai; madukkur; madurai; maduraivayal; madurantakam; maduravoyal; mae
    chai; mae chan; mae do rio; mae hong son; mae ramat; mae sai; mae sot; mae tha; maebaru-chuo; maebashi; maekel; maesteg;
    maevatanana; mafemani; mafere; mafeteng; mafikeng; mafinga; mafra; mafraq; maga; magadan; magadi; magalang; magalhaes
    barata; magalhaes de almeida; magallanes region; magamaga; magangue; maganja; maganoy; magapit, aguiguican; magarao;
    magaria; magba; magdalena atlicpac; magdalena contreras; magdalena cuayucatepec; magdalena de kino; magdalena milpas
    altas; magdanly; magdeburg; mage; magelang; magenta; maghaghah; maghar; magherafelt; maghnia; maghull; magileu; magnan
    beaumettes; magnesia; magnitogorsk; magog; magole; magomeni; magong; magsaysay; magtymguly; magu; maguan; magugpo
    poblacion; magugu; maguindanao; maguindanao del norte; maguindanao del sur; magumeri; magura; magway; maha sarakham;
    mahabad; mahabalipuram; mahadula; mahaica-berbice; mahajanga; mahajeran; mahakali; mahalapye; mahalingpur; mahallat;
    mahallat damanah; mahalleh-ye najafabad; maham; mahan; mahanje; mahanoro; mahapleu; maharagama; maharaganj; maharajgani;
    maharajpur; maharda; mahasamund; mahates; mahayag; mahbubabad; mahbubnagar; mahd adh dhahab; mahdasht; mahdia;
    mahdishahr; mahebourg; mahembe; mahemdavad; mahendragarh; mahesana; maheshtala; maheshwar; mahgawan; mahiari; mahilyow;
    mahina; mahires; mahis; mahishadal; mahlsdorf; mahmudabad; mahmudabad nemuneh; mahmutlar; mahna; mahnar bazar; mahoba;
    maholi; mahriz; mahu khurd; mahudha; mahuva; mahwa; mahwah; mai dich; mai khet; mai-ndombe; maianga; maibara; maicao;
    maida hill; maidan garhi; maidan wardak; maidenhead; maidstone; maiduguri; maihar; maijdi; maillardville; mailsi; main
    beach; mainaguri; maine soroa; maine-et-loire; mainpuri; maintal; maintirano; maio; maipu; maiquetia; mairabari town;
    mairena del alcor; mairena del aljarafe; mairi; mairinque; mairipora; mairo inya; mairwa; maisi; maison blanche;
    maisons-alfort; maisons-laffitte; maithon; maitland; maiurno; maizhokunggar; maizuru; majadahonda; majalengka;
    majalgaon; majayjay; majd el kurum; majdal shams; majenang; majene; majhauli khetal; majhiaon kalan; maji mazuri; majie;
    majikavo koropa; major isidoro; major vieira; majorna; majsperk; majuro; makabe; makak; makakilo; makakilo / kapolei /
    honokai hale; makakilo city; makakilo-makaiwa hills-kunia; makamba; makassar; makati city; makedonska kamenica;
    makedonski brod; makeni; makhachkala; makhdumpur; makiki / lower punchbowl / tantalus; makindu; makinsk; makira-ulawa;
    makiyivka; makkah; makkasan; makoko; makokou; makole; makongolosi; makoua; makouda; makow mazowiecki; makow podhalanski;
    makrana; makronia; maksenyit; maksi; maku; makubetsu; makueni; makueni boma; makuhari; makum; makumbako; makurazaki;
    makurdi; makutano; makuyuni; makwassie; mala bilozerka; mala danylivka; mala kladusa; mala strana; mala verhunka; mala
    vyska; malaba; malabanban norte; malabo; malabon; malacacheta; malacatan; malacca; malacky; maladziecna; malafede;
    malahide; malaita; malajkhand; malakal; malakanagiri; malakhovka; malakoff; malakpur kohi rangpur; malakwal; malakwal
    city; malambo; malampa; malampaka; malamulele; malanday; malang; malangawa; malango; malanje; malanville; malapatan;
    malappuram; malard; malargue; malatia-sebastia; malatya; malavalli; malaya purga; malaya vishera; malaybalay; malayer;
    malayinkeezhu; malazgirt; malbork; malbousquet; malda; maldegem; malden; maldon; malegaon; malekan; malem hodar; malema;
    malemba; malemba-nkulu; maler kotla; malesi e madhe; malgobek; malgrat de mar; malhada; malhada de pedras; mali losinj;
    maliana; malianzhuang; malihabad; malilipot; malinao ilaya; malinau; malindi; malingao; malingshan; malinyi; malir
    cantonment; malita; maliu; maliuzui; maliya; malkajgiri; malkapur; malkara; mallakaster; mallasamudram; mallawi;
    malmesbury; malnate; maloelap atoll; malolos; malout; maloyaroslavets; maloye ganyushkino; malpe; malpils; malpura;
    maltby; maltepe; maluku; maluku islands; malumfashi; malur; maluso; maluñgun; malvan; malvar; malvern; malvern east;
    malvinas argentinas; malyn; malyye derbety; mamafubedu; mamanguape; mamaroneck; mamatid; mambang di awan; mambere-kadei;
    mambuk; mamburao; mamfe; mamidalapadu; mammoth lakes; mamou; mamou region; mamoudzou; mampikony; mampong; mamporal;
    mamsapuram; mamu kanjan; mamuju; mamuniyeh; man'gyongdae-ri; manabi; manacapuru; manacor; manado; manafwa; manakara;
    manakunnam; manali; manalur; manamadurai; mananara; mananjary; mananwala; manaoag; manapla; manapparai; manaquiri;
    manari; manas; manasa; manassas; manassas park; manati; manatuto; manaung; manaure balcon del cesar; manavadar;
    manaveli; manavgat; manawar; manawatu-wanganui; manay; manbij; mancha real; manchar; manche; mancherial; manchester city
    centre; mancio lima; mandaguacu; mandaguari; mandalgarh; mandali; mandaluyong; mandaluyong city; mandamarri; mandan;
    mandapam; mandapeta; mandaqui; mandaue city; mandawa; mandawar; mandela; mandelia; mandelieu-la-napoule; mandello del
    lario; mandeni; mandera; mandeville; mandi; mandi bahauddin; mandi dabwali; mandiana; mandideep; mandimba; mandir
    hasaud; mandirituba; mandoli; mandoul; mandsaur; mandurah; mandurah city centre; manduria; mandvi; mandya; maneah;
    manendragarh; manesar; manfalut; manfredonia; mang đen; manga; mangai; mangalagiri; mangalam; mangaldai; mangaldan;
    mangalia; mangalme; mangaluru; mangalvedha; mangaratiba; mangattidam; mangbang; mangbwalu; mangere; mangere east;
    manggar; mangghystau oblysy; manghit; mangilao village; mangina; mangistau; mangla; manglai; manglaur; mangnai zhen;
    mango; mango hill; mangochi; mangotsfield; mangrol; mangrove cay; mangrul pir; mangshi; mangueirinha; mangystau;
    manhala; manhattan beach; manhattan valley; manhica; manhuacu; manhumirim; mani majra; maniar; manibaug pasig; manica;
    manicaland; manicaragua; manicore; maniema; manihari; manikchari; manikganj; manipal; manipur; manisa; manises;
    manismata; manitou springs; manitowoc; maniwa; maniyur; manizales; manjai kunda; manjakandriana; manjeri; manjhand;
    manjhanpur; manjil; manjo; mankachar; mankato; mankayan; mankesim; mankhul; mankono; mankweng; manlio fabio altamirano;
    manlleu; manly vale; manly west; manmad; mannachanallur; mannanchori; mannar; mannarai; mannarakkat; mannargudi; manoa;
    manoel emidio; manoel ribas; manoel urbano; manoel viana; manoel vitorino; manohar thana; manoharpur; manokwari; manolo
    fortich; manono; manor park; manosque; manouba; manp'o; manresa; mansalay; mansehra; mansfield center; mansfield city;
    mansfield woodhouse; manshiyat al qanatir; mansilingan; mansoura; mansourah; mansur chak; manta; mantampay; manteca;
    mantena; mantes-la-jolie; mantes-la-ville; manthani; mantsala; mantua; manturovo; manuel j. cobo; manuel ojinaga;
    manufahi; manuguru; manujan; manukau city; manurewa; manvi; manwath; manyama; manyara; manyinga; manzanares el real;
    manzanillo; manzhouli; maocun; maoming; maozhou; mapalo; mapastepec; mapinga; maple glen; maple grove; maple heights;
    maple hills; maple leaf; maple ridge; maple shade; maple valley; maplewood; mapo; maposeni; mappilaiurani; mapun;
    mapusa; maputo province; maputsoe; maqanshy; maqin county; maquela do zombo; mar de ajo; mar de espanha; mar del tuyu;
    mar'ina gorka; mar'ino; mara rosa; maraa; maraba; marabella; maracacume; maracaju; maracana; maracanau; maracas;
    maracena; maracha; maradi; maradong; maradu; maragheh; maragogi; maragogipe; maragondon; marahoue; marahra; marai kalan;
    maraimalainagar; maraja do sena; marakkanam; maralal; maramag; maramba; marampilly; maramures; maran; marana;
    marancheri; marand; marang; maranguape; maranhao; marano di napoli; marano vicentino; marapanim; marapong; marataizes;
    marattakara; marau; maravatio de ocampo; maravilha; marawi city; marayur; marbach am neckar; marble falls; marblehead;
    marburg an der lahn; marcavelica; marcelino vieira; marche; marche-en-famenne; marchena; marchienne-au-pont; marcianise;
    marcinelle; marcionilio souza; marco da oliveirinha; marco de canavezes; marco island; marco simone; marcory; marcos
    juarez; marcovia; marcq-en-barœul; mardakan; mardan; mardin; marechal candido rondon; marechal deodoro; marechal
    floriano; marechal thaumaturgo; mareno di piave; mareth; marfil; margahayukencana; margaret drive; margaret river;
    margareten; margarita belen; margasari; margate; margate city; marghera; margherita di savoia; margibi; margine
    coperta-traversagna; marhanets; marhaura; mari el; maria aurora; maria cristina; maria da fe; maria elena; maria
    enzersdorf; maria grande; maria helena; maria la baja; maria trinidad sanchez; mariahilf; mariahu; mariakani;
    mariakerke; marialva; marianao; mariano comense; mariano roque alonso; marianske lazne; mariara; maricopa; mariel;
    marienberg; mariendorf; marienfelde; marienthal; mariestad; marigliano; marignane; mariinsk; mariinskiy posad;
    marijampole; marijampole county; marikana; marikina city; marilandia do sul; marilao; marilia; marina del rey; marina di
    andora; marina di ardea-tor san lorenzo; marina di carrara; marina di cerveteri; marina di gioiosa ionica; marina di
    massa; marina di schiavonea; marinduque; marine corps base hawaii - mcbh; marine parade; mariners harbor; maringa;
    marinha grande; marinilla; mario campos; marion oaks; maritime; marituba; mariupol; marivan; mariveles; marj; marj al
    hamam; marjamaa; marka; markala; markapur; markaz-e hukumat-e darweshan; markaz-e sayyidabad; markaz-e woluswali-ye
    achin; markazi; market deeping; market drayton; market harborough; market warsop; market weighton; marki; markisches
    viertel; markkleeberg; markland wood; markovci; markt erlbach; markt indersdorf; markt schwaben; marktoberdorf;
    marktredwitz; marl; marlboro; marlboro village; marlborough; marlborough park; marlow; marlow heights; marly-le-roi;
    marmande; marmara ereglisi; marmaris; marmeleiro; marne; marne la vallee; marneuli; maro; maroantsetra; marolambo;
    maromandia; marondera; maroochydore; maroua; maroubra; marousi; marovoay; marowijne; marpole; marpole south; marquard;
    marquette; marrakech-medina; marrakech-menara; marrakesh-tensift-el haouz; marratxi; marrickville; marromeu; marroquina;
    marsa alam; marsa matruh; marsabit; marsala; marsaskala; marsaxlokk; marsberg; marseille 01; marseille 02; marseille 03;
    marseille 04; marseille 05; marseille 06; marseille 07; marseille 08; marseille 09; marseille 10; marseille 11;
    marseille 12; marseille 13; marseille 14; marseille 15; marseille 16; marseille endoume; marseille saint-victor;
    marseille vauban; marsh harbour; marshalltown; marshfield; marsiling; marsta; marstons mills; martaban; martapura; marte
    r. gomez; martha lake; marthandam; martigny-ville; martigues; martil; martin kertvaros; martina franca; martinez de la
    torre; martinho campos; martinique; martinopolis; martins ferry; martins soares; martinsburg; martos; marturu; marudi;
    marugame; maruim; maruobara; maruoka; marupe; marutharod; marvdasht; marvila; marwar junction; maryborough; maryland
    city; maryland heights; marysville; maryvale; maryville; marzahn; masagua; masaka; masaki-cho; masal; masalani; masally;
    masalukot uno; masamba; masan; masantol; masany; masasi; masatepe; masaurhi buzurg; masaya; masaya sur; masbate;
    mascalucia; mascara; mascot; mascouche; masdar city; masera di padova; maseru; mashiko; mashonaland central; mashonaland
    east; mashonaland west; mashtul as suq; masi-manimba; masindi; masindi port; masinloc; masis; masjed soleyman; maslice
    małe; maslova pristan'; masohi; mason city; maspalomas; maspeth; massa and carrara; massa di somma; massa lombarda;
    massa lubrense; massa marittima; massafra; massaguet; massakory; massama; massamagrell; massape; massape do piaui;
    massapequa; massapequa park; massaranduba; massarosa; massawa; massey east; massillon; massinga; massiogo; massy;
    mastaga; masterton; mastic; mastic beach; mastung; masuda; masumbwe; masvingo; maswa; masyaf; mat; mata de sao joao;
    mata grande; mata roma; mata verde; matabeleland north; matabeleland south; matabhanga; matadi; matagalpa; matai;
    matala; matale; matam; matamey; matamoros; matanzas; matao; mataram; mataro; matay; mateare; matehuala; matelandia;
    matera; materi; mateszalka; mateur; mateus leme; mathba; mathur; mathura; matiari; matias barbosa; matias cardoso;
    matias olimpio; matias romero avendaño; matilda estate; matinha; matinhos; matinkyla; matipo; matiri; matli; mato
    grosso; mato grosso do sul; mato verde; matoes; matoes do norte; matola; matongo; matosinhos; matoury; matozinhos;
    matriz de camaragibe; matrouh; matsubara; matsubase; matsubushi; matsudo; matsue; matsulu; matsusaka; matsushima;
    matsuto; matsuura; matsuyama; matsuzaki; mattanur; mattapan; mattenbach; matteson; mattigiri; mattoon; mattru jong;
    matuail; matuga; matui; matundasi; matupa; maturin; matveyev kurgan; matveyevskoye; matyasfold; mau; mau aimma; mau
    narok; maua; maua da serra; mauban; maubara; maubeuge; maubin; maudaha; maues; mauganj; mauguio; maulavi bazar; mauldin;
    maule; mauli jagran; maullin; maulvi bazar; maumelle; maumere; maun; maur; mauren; maurepas; mauriti; maval; mavelikara;
    maviljan a; mavoor; mavrovo and rostusa; mavrovo i rostuse; mawana; mawang; mawlai-mawiong; mawlaik; mawlamyine;
    mawlamyinegyunn; mawson lakes; mawu; maximo paz; maxixe; may cadera; may pen; mayabandar; mayabeque; mayaguana;
    mayaguez; mayahi; mayang imphal; mayaro-rio claro; maych'ew; mayen; mayenne; mayfield heights; mayflower village;
    mayiladuthurai; maying; maykop; mayland heights; mayma; maymana; maynooth; mayo-kebbi est; mayo-kebbi ouest; mayor
    buratovich; mayotte; mays chapel; maysan; mayuge; maywood; mayyanad; mazabuka; mazagao; mazandaran; mazar-e sharif;
    mazara del vallo; mazargues; mazarron; mazatenango; mazatlan; mazeikiai; mazeras; mazhan; mazinde; mazkeret batya;
    mazouna; mazovia; mazsalaca; mazyr; małkinia gorna; mbabane; mbaiki; mbake; mbala; mbale; mbalmayo; mbamba bay;
    mbandaka; mbandjok; mbanga; mbanza kongo; mbanza-ngungu; mbarara; mbera; mbeya; mbinga; mbombela; mbomou; mboro; mbouda;
    mbour; mboursou lere; mbuguni; mbuji-mayi; mbulu; mcalester; mcallen; mccully - moiliili; mcdonough; mchinji; mckees
    rocks; mckeesport; mckenzie lake; mckenzie towne; mckinley park; mckinleyville; mcminnville; mdantsane; mdina; mdiq; me
    taw; me-zochi; mead valley; meadow heights; meadow lake; meadow lakes; meadow springs; meadow woods; meadowbrook;
    meagui; meath; meaux; mechanicsville; mechcheri; mechelen; mechelen-aan-de-maas; mecheria; mechernich; mechi;
    mechouar-kasba; mechraa bel ksiri; meckenheim; mecklenburg-vorpommern; medak; medan; medchal; meddappakkam; medea;
    medeiros neto; medellin y madero segunda seccion; medemblik; medenine; medford; medgidia; media legua; media luna;
    medianeira; medicilandia; medicine hat; mediesu aurit; medina de pomar; medina de rioseco; medina del campo; medina
    estates; medina gounas; medina sidonia; medininagar; medinipur; medio campidano; mediouna; medjez el bab; mednogorsk;
    medvedevo; medvedovskaya; medvezh'yegorsk; medvode; medway; mee pya; meemu; meenambakkam; meerane; meerbusch; meerpet;
    meerut; meethari marwar; megara; megarine; meghalaya; megion; megrine; meguro; mehal meda; mehana; mehar; mehatpur
    basdehra; mehdia daira de meghila; mehdiabad; mehdya; mehedinti; mehendiganj; meherpur; mehestan; mehidpur; mehkar;
    mehlville; mehmood pora; mehndawal; mehoni; mehrabpur; mehsi; mehtar lam; mei foo; mei foo sun chuen; meiderich;
    meidling; meiganga; meihekou; meijiang; meikle earnock; meiktila; meinerzhagen; meiningen; meise; meishan; meissen;
    meizhou; mejdan - obilicevo; mejicanos; mejit island; mejorada del campo; mek'ele; mek'i; mekhe; mekla; meknes;
    meknes-tafilalet; mel pattambakkam; mel seval; melati; melbourne city centre; melchor de mencos; melchor ocampo;
    melegnano; melekeok; melenki; meleuz; melgaco; melipilla; melissia; melito di napoli; melito di porto salvo; melitopol;
    melksham; mellit; mellunkyla; melmadai; melong; melouza; melqa el ouidane; melrose; melrose park; meltham mills; melton
    mowbray; melton south; melton west; melun; melur; melzo; mem martins; memari; memmingen; memot; memuro-minami; menaka;
    menasha; mendaha; mendarda; mendefera; mendeleyevsk; menden; menderes; mendes pimentel; mendez-nuñez; mendi; mendip;
    mendota heights; mene de mauroa; mene grande; menemen; menen; meneng; meng'a; mengcheng chengguanzhen; menges; menghuan;
    mengla; menglang; mengman; mengmao; mengyin; mengzi; menifee; menlo park; mennanyam; mennzel bou zelfa; menomonee falls;
    menomonie; menongue; mentakab; mentana; mentiri; mentougou; menuma; menzel abderhaman; menzel bourguiba; menzel
    bouzaiane; menzel ennour; menzel hayet; menzel heurr; menzel jemil; menzel kamel; menzel temime; menzelinsk; meppadam;
    meppel; meppen; mequon; mer'awi; merano; merauke; mercato san severino; merced; mercedes norte; mercer island;
    mercerville-hamilton square; merefa; merelani; merelbeke; merenwijk; meriden; meridian; merignac; merke; merkezefendi;
    merksem; merlimau; merlo; mermaid beach; mermaid waters; mermoz boabab; mernda; merouana; merrick; merrifield;
    merrillville; merrimack; merritt island; merry pebble stream; merrylands; merrylands west; mers el kebir; mers el kheir;
    mersa; merseburg; mersin; mersing; mersrags; merta; merta road; merter keresteciler; merthyr tydfil; merton; mertoyudan;
    mertule maryam; meru; meruoca; merzifon; merzig; mesagne; meschede; meshgin shahr; meshkin dasht; meskiana; mesquite;
    messaad; messenia; messias; messica; mestre; metahara; metairie; metairie terrace; metallostroy; metamorfosi; metapan;
    metemma; metepec; methuen; methukummal; metlaoui; metlika; metlili chaamba; metouia; metpalle; metro; metro harbour;
    metro manila; metrogorodok; metropole de lyon; metrotown; mettmann; mettupalayam; mettur; metu; metzingen; meudon;
    meulaboh; meurthe-et-moselle; meuse; mevasseret tsiyyon; mexborough; mexicali; mexico state; meybod; meycauayan; meylan;
    meyrin; meyzieu; mezcales; mezgor'e; mezhdurechensk; mezica; mezokovesd; mezotur; međimurje; mgandu; mgarr; mhalamba;
    mhango; mharal bk; mhaswad; mhow; mi'eso; miabi; miahuatlan de porfirio diaz; miami beach; miami gardens; miami lakes;
    miami shores; miami springs; miamisburg; mian channun; mian sahib; miandoab; miandrarivo; miandrivazo; mianeh; miano;
    mianwali; mianyang; mianzhu, deyang, sichuan; miaohang; miaojie; miaoli; miaoyu; miaozi; miass; miasteczko slaskie;
    mibu; michalovce; micheldorf in oberosterreich; michelena; michelstadt; micheng; michigan city; michle; michurinsk;
    micolene; micoud; mid and east antrim; mid levels; mid ulster; mid-city; midar; middelburg; middelfart; middelharnis;
    middelkerke; middle island; middle juba; middle ridge; middle river; middle shebelle; middle valley; middle village;
    middleborough; middleborough center; middleburg heights; middlebury; middleton grange; middletown; midelt; midland;
    midland acres; midland beach; midland park; midlands; midlothian; midori; midoun; midrand; midsayap; midsomer norton;
    midstream; midvale; midway; midway atoll; midway city; midwest city; midyat; miedzyrzec podlaski; miedzyrzecz; mielec;
    miercurea nirajului; miercurea-ciuc; mieres; mifune; mignoure; migori; miguel ahumada; miguel aleman; miguel alves;
    miguel auza; miguel calmon; miguel esteban; miguel hidalgo; miguel pereira; miguelopolis; miguelturra; mihai viteazu;
    mihail kogalniceanu; mihara; miharu; mihe; mihona; mijdrecht; mikhalkovo; mikhaylovka; mikhaylovsk; mikkeli; miklavz na
    dravskem polju; mikołow; mikumi; mikuni; mikuriya; mila doce; milagres; milagres do maranhao; milagro; milak; milange;
    milano due; milanowek; milavittan; milazzo; mildura; mile 91; mile end; miles city; milford; milford haven; milford
    mill; mili atoll; miliana; mililani mauka; mililani mauka / launani valley; mililani town; militello in val di catania;
    mill bay; mill creek; mill creek east; mill end; mill park; mill plain; mill valley; millau; millbrae; millbrook;
    millburn; millcreek; milledgeville; miller place; millerovo; milliken; mills river; millville; milne bay; milpa alta;
    milpitas; milton brandao; milton center; milton keynes; milton upper mills; milton village; milwaukie; mim; mima;
    mimaropa; mimarsinan; mimico; mimoso do sul; min ga lar don zay; min ga lun; min kone; mina clavero; minab; minacu;
    minad; minakami; minakuchicho-matoba; minamata; minami-alps; minami-aoyama; minami-oi; minami-soma; minamiarupusu;
    minamiashigara; minamiawaji; minamiboso; minamichita; minamikyushu; minamiminowa; minaminagareyama; minamirinkan;
    minamisatsuma; minamishibetsucho; minamishimabara; minamiuonuma; minante segundo; minas; minas de barroteran; minas de
    marcona; minas de matahambre; minas de oro; minas do leao; minas gerais; minas novas; minase; minatitlan; minato; minato
    city; minawa; minbu; minchinabad; mindelo; minden; mindouli; mineiros; mineiros do tiete; mineola; mineral del monte;
    mineral wells; mineralnye vody; minervino murge; ming wah dai ha; mingachevir; mingala tangnyunt; mingaladon; mingcun;
    mingda; minggang; mingguang; minglanilla; mingora; mingshan; mingshui; minhang; minien east; ministro andreazza; minjur;
    minnetonka; minnetonka mills; minning; mino; minoh; minokamo; minot; minot air force base; minsk mazowiecki; minsk
    region; minskyi masyv; mint hill; minturno; minudasht; minusinsk; minya; minya al qamh; minyat an nasr; mioveni; mir
    bachah kot; mir pur turk; mira mesa; mira monte; mira taglio; mirabel; mirabella imbaccari; miracatu; miracema; miracema
    do tocantins; mirador; mirafiori nord; mirafiori sud; miraflores; miraflores de la sierra; miragoane; miramar; miramar
    beach; miramas; miramichi; miranda de ebro; miranda do corvo; miranda do douro; miranda do norte; mirandola;
    mirandopolis; mirangaba; mirano; miranpur; miranpur katra; mirante da serra; mirante do paranapanema; mirasierra;
    mirassol; mirassol d'oeste; mircea voda; mirdad muafi; mirdif; mirdite; miresu mare; mirfield; mirganj; miri; mirna pec;
    mirny; mirnyy; miro khan; mirpur bhtoro; mirpur khas; mirpur mathelo; mirpur model thana; mirpur sakro; mirriah; mirwah
    gorchani; miryalaguda; miryang; mirzapur; misamis occidental; misamis oriental; misantla; misato, saitama; misawa;
    misburg; misburg-nord; mishan; mishawaka; mishima; mishohirajo; misilmeri; mision de chichimecas; mision san pablo;
    miskolc; mislata; mislinja; misrata; misratah; misrikh; missao velha; misserete; mission bend; mission district; mission
    hill; mission viejo; missira; mississauga; mississippi mills; missoula; missour; missouri city; misterbianco; misungwi;
    mit abu ghalib; mit ghamr; mit salsil; mitake; mitcham; mitchell park; mitha tiwana; mithepur; mithi; mito; mitooma;
    mitoyo; mitras poniente; mitrovice; mitry-mory; mitsukaido; mitsuke; mitte; mittweida; mitu; mityana; mitzpe ramon;
    mixco; mixia; mixquiahuala de juarez; miyagi; miyako; miyakojima; miyakonojo; miyama; miyang; miyaodai; miyashiro;
    miyata; miyawaka; miyazaki; miyazu; miyoshi; miyoshidai; miyota; mizan teferi; mizdah; mizil; mizoram; mizque; mizuho;
    mizunami; mizusawa; mkhuhlu; mkoani; mkuranga; mkushi; mlada boleslav; mlalo; mlandizi; mlangali; mlimba; mlolongo;
    mlonggo; mlowo; mmabatho; mmopone; mnichovo hradiste; mnihla; mnisek pod brdy; mo i rana; moabit; moanalua valley;
    moanda; moapa valley; moatize; moaña; mobara; mobarakeh; moca; mocajuba; mocha; moche; mochibaru; mochudi; mocimboa;
    mocimboa da praia; mocoa; mococa; mocuba; modakeke; modasa; modbury heights; modbury north; model town; modena park;
    modica; modiin ilit; modimolle; modling; modrany; moema; moers; moga; mogan; mogaung; mogi das cruzes; mogi guacu; mogi
    mirim; mogila; mogliano veneto; mogoditshane; mogok; mogtedo; moguer; mohacs; mohale's hoek; mohali; mohammad shahr;
    mohammad yar; mohammadia; mohammadiyeh; mohammadpur; mohammed bin zayed city; mohammedia; moheli; mohnyin;
    mohyliv-podilskyy; moimenta da beira; moinesti; moirang; moissala; moissy-cramayel; moita; moita bonita; mojkovac; mojo;
    mojoagung; mojokerto; moju; mojui dos campos; moka; mokambo; mokameh; mokena; mokeri; mokhotlong; moknine; mokokchung;
    mokolo; mokopane; mokotow; mokpo; mola di bari; molakalumuru; molarband; molave; moldava nad bodvou; molde; moldova
    noua; molenbeek-saint-jean; molepolole; moletai; molfetta; molina de segura; moline; molins de rei; molise; mollendo;
    mollet del valles; molln; molndal; molnlycke; molo; molodizhne; moloto south; mombaca; mombetsu; momil; momostenango;
    mompos; mon repos; mona vale; monaco-ville; monagas; monapo; monastir; moncalieri; moncao; monchegorsk; monchengladbach;
    moncks corner; moncloa-aravaca; monclova; moncton; mondim de basto; mondlo; mondovi; mondragone; mondulkiri; moneghetti;
    moneragala; monfalcone; monfort heights; monforte de lemos; monforte del cid; mong cai; mong kok; mong la; mong yang;
    mong yawng; mongagua; mongala; mongar; mongmong-toto-maite village; mongo; mongu; monguno; monheim am rhein;
    moninnpebougou; monino; moniquira; monkayo; monkey bay; monmouthshire; mono; monoharpur; monoko zohi deux; monopoli;
    monor; monreale; monroeville; mons; mons-en-barœul; monsanto; monsefu; monselice; monsenhor gil; monsenhor hipolito;
    monsenhor paulo; monsenhor tabosa; monserrato; monsey; monseñor nouel; monsummano terme; mont albert north; mont
    belvieu; mont buxton; mont fleuri; mont kiara; mont-de-marsan; mont-dore; mont-roig del camp; mont-royal;
    mont-saint-aignan; mont-saint-hilaire; montagne blanche; montagnes; montagu; montalbano jonico; montanha; montargis;
    montauban; montbeliard; montbrison; montcada i reixac; montceau-les-mines; montclair; monte alegre; monte alegre de
    goias; monte alegre de minas; monte alegre de sergipe; monte alegre do piaui; monte alegre do sul; monte alto; monte
    aprazivel; monte argentario; monte azul; monte azul paulista; monte belo; monte blanco; monte buey; monte carmelo; monte
    caseros; monte castelo; monte chingolo; monte compatri; monte cristi; monte di procida; monte do carmo; monte estoril;
    monte hermoso; monte israel; monte kristal; monte llano; monte maiz; monte mor; monte negro; monte olimpino; monte
    patria; monte plata; monte porzio catone; monte real; monte rosello; monte san giusto; monte sant'angelo; monte santo;
    monte santo de minas; monte siao; monte urano; monte vera; monte-carlo; montebello; montebello vicentino; montebelluna;
    montecalvario; montecanal; montecarlo; montecatini-terme; montecchio emilia; montecchio maggiore-alte ceccato;
    montecorvino pugliano; montecorvino rovella; montecristi; monteforte d'alpone; monteforte irpino; montegiardino; montego
    bay; montegrotto terme; montelibano; montelimar; montelupo fiorentino; montemorelos; montemurlo; montenero di bisaccia;
    montepuez; montereau-fault-yonne; monterey; monterey park; monteria; monteroni di lecce; monteros; monterotondo;
    monterusciello; montes altos; montes claros; montes claros de goias; montesilvano; montesson; montevarchi; montfermeil;
    montgeron; montgomery village; monthey; monticello conte otto; montichiari; montignies-sur-sambre;
    montigny-le-bretonneux; montigny-les-cormeilles; montigny-les-metz; montijo; montilla; montivilliers; montlucon;
    montmorency; montorio al vomano; montornes del valles; montoro superiore; montreal-nord; montreuil; montreux; montrose;
    montrouge; montserrado; montville center; monufia; monywa; monza and brianza; monze; monzon; mooca; mooi river; mooka;
    mookgophong; moonak; moonee ponds; moonniyur; moor park; moore's island; moores mill; mooresville; moorhead;
    mooroolbark; moorpark; moorreesburg; moosburg; moose jaw; moothakunnam; mopti; moquegua; mora d'ebre; morada nova;
    morada nova de minas; moradabad; moradabad komb; moral de calatrava; moraleja de enmedio; moram; moramanga; morampudi;
    moran town; morant bay; morata de tajuña; moratalaz; moratuwa; moravce; moravica; moravska trebova; moravske budejovice;
    moravske toplice; moravskoslezsky; moravsky krumlov; moray; morayfield; morazan; morbihan; morcellement saint andre;
    morciano di romagna; morden; mordovia; morecambe; moreh; morehead city; moreira de conegos; moreira sales; morelia;
    moreni; moreno valley; moreton; morfelden-walldorf; morfou; morgan city; morgan hill; morgan park; morganton;
    morgantown; morges; moribabougou; morigaon; moriguchi; moriki; morinda; morioka; moritake; moriya; moriyama; morlaix;
    morlanwelz-mariemont; mormugao; morningside; morningside heights; mornington; moro; morobe; moroceli; morogoro;
    morohongo; moroleon; morombe; moron de la frontera; morona-santiago; morondava; morong; moroni; moroto; morowa;
    morozovsk; morphett vale; morrelgonj; morrell park; morretes; morrinhos; morris heights; morris park; morris plains;
    morrisania; morristown; morrisville; morro agudo; morro bay; morro da fumaca; morro do chapeu; morro redondo; morro
    reuter; morros; morrumbala; morsang-sur-orge; morshansk; morsi; morteros; morteza gerd; morton grove; mortsel; morumbi;
    morvi; morwa; mosbach; moscardo; moscavide e portela; moscow province; moselle; moses lake; mosfellsbær; moshi;
    moskhaton; moskovskiy; mosli pt i; mosman; mosman park; mosonmagyarovar; mosopa; moss bluff; moss park; moss point; moss
    vale; mossaka; mossamedes; mossel bay; mossendjo; mossingen; mossley hill; mossoro; mossuril; mosta; mostaganem;
    mosteiros; mostovskoy; mostyska; mostytskyi masyv; mot'a; mota del cuervo; mota natava; motala; motatan; motherwell;
    mothihari; motijheel; motilla del palancar; motipur; motomachi; motomiya; motosu; motozintla; motril; motru; mott haven;
    motta di livenza; motta sant'anastasia; motta visconti; motul; mougins; mouhoun; mouila; moulares; moulay abdallah;
    moulay ali cherif; moulay bou 'azza; moulay bousselham; moulay driss zerhoun; moulay yacoub; moulins; moundou; mounds
    view; mount airy; mount annan; mount arlington; mount athos; mount ayliff; mount barker; mount carmel; mount cashel;
    mount clemens; mount colah; mount cook; mount cotton; mount darwin; mount davis; mount dennis; mount dora; mount druitt;
    mount eden; mount eliza; mount evelyn; mount forest; mount frere; mount gambier; mount gravatt east; mount greenwood;
    mount hagen; mount hampden; mount hawthorn; mount healthy; mount holly; mount hope huron park; mount horeb; mount isa;
    mount ivy; mount joy; mount juliet; mount kisco; mount laurel; mount lawley; mount lebanon; mount louisa; mount martha;
    mount maunganui; mount merrion; mount moorosi; mount olive-silverstone-jamestown; mount olympus; mount parker; mount
    pearl; mount pleasant; mount pleasant east; mount pleasant west; mount pritchard; mount prospect; mount rainier; mount
    royal; mount sheridan; mount sinai; mount sterling; mount vernon; mount vernon triangle; mount vista; mount warren park;
    mount washington; mount waverley; mount zion; mountain ash; mountain brook; mountain creek; mountain home; mountain
    house; mountain park; mountain top; mountain view gardens; mountlake terrace; mountsorrel; mouscron; moussadou;
    moussadougou; moussoro; moutsamoudou; mouyondzi; mouzaia; moxico; moyale; moyen-cavally; moyen-chari; moyen-comoe;
    moyen-ogooue; moyle; moyo; moyobamba; moyotzingo; mozdok; mozhaysk; mozhga; mozirje; mpanda; mpigi; mpika; mpondwe;
    mponela; mpongwe; mpophomeni; mporokoso; mpulungu; mpumalanga; mpwapwa; mqabba; mragowo; mranggen; mrauk u; mrirt;
    mrkonjic grad; msaken; msalatah; msida; msowero; mszana dolna; mt pleasant; mthatha; mtinko; mtito andei; mto wa mbu;
    mtsapere; mtsensk; mtskheta-mtianeti; mtubatuba; mtwango; mtwapa; mtwara; mu'er; mu-se; muadzam shah; muan; muana; muang
    hongsa; muang khong; muang phon-hong; muang phonsavan; muang sing; muang xay; muar; muara bungo; muara teweh; muban thep
    thani; mubarak al-kabeer; mubarakpur; mubarakpur dobas; mubende; mubi; muborak; mucajai; muchinga; muchobor mały;
    muchobor wielki; muchun; mucur; mucuri; mudalgi; mudanjiang; mudanya; mudbidri; muddebihal; mudgal; mudhol; mudkhed;
    mudon; mudong; mudu; mudug; mueang nonthaburi; mueda; mufulira; mufumbwe; mugala; mugalivakkam; muggio; mugina; mugla;
    mugnano del cardinale; mugnano di napoli; mugumu; muhamma; muhammad pur; muhammadabad; muhanga; muharraq; muhe; muheza;
    muhlacker; muhldorf; muhlhausen; muhlheim am main; muhmand dara; muhoroni; muhorro; muhu; mui ne; mui wo kau tsuen;
    muikamachi; muizenberg; mujia; mujiayingzi; mukachevo; mukah; mukai-awagasaki; mukalla; mukamira; mukandgarh; mukandpur;
    mukasi pidariyur; mukdahan; mukerian; mukharram al fawqani; mukher; mukilteo; mukim pulai; mukingo; muko; mukondapalli;
    mukono; muktagacha; muktsar; mul; mula; mulakumud; mulamthuruthy; mulanje; mulanur; mulavukad; mulbagal; mulchen;
    mulenvos; mulgi; mulgund; mulheim; mulhouse; mulia; muling; mulki; mullaitivu; mullaittivu; mullanpur; mullanwala;
    mulleriyawa; mullheim; multai; multan; mulugu; mulungu do morro; muluppilagadu; mumbwa; mumias; munakata; muncar;
    muncie; mundargi; mundelein; munder buiten; munderi; mundgod; mundka; mundo novo; mundo nuevo; mundra; mundwa; mundy
    pond; mungaa; mungaoli; mungeli; munger; mungia; mungo; mungyeong; municipio hato corozal; muniz ferreira; muniz freire;
    munkkiniemi; munnar; munno para west; munroe falls; munsan; munshiganj; muntilan; muntinlupa; muntok; munuf; munxar;
    muong cha; muong lay; muong nhe; muquem do sao francisco; muradabad pahari; muradnagar; muramatsu; muramvya; murang'a;
    murata; muratpasa; muravlenko; murayama; murbad; murcia region; mures; murfreesboro; muriae; muricay; murici; muridke;
    murillo colonia; muriti; muritiba; murliganj; murmansk; murnau am staffelsee; muro del alcoy; murom; muroran;
    muroto-misakicho; murovani kurylivtsi; murowana goslina; murqub; murray bridge; murree; murrells inlet; murrieta;
    murrumba downs; murrupula; murrysville; murshidabad; murska sobota; murtajapur; murudeshwara; murugampalaiyam; murwara;
    murzuk; murzuq; mus; musa banda/musa khan kallay; musaffah; musan-up; musandam; musanze; musashimurayama; musashino;
    muscatine; muscle shoals; mushabani; mushie; mushin; musile di piave; musina; musiri; muskego; muskegon; muskegon
    heights; muskogee; muslim mindanao; musoma; musselburgh; mussende; mussoorie; mustafabad; mustafakemalpasa; mustamae;
    mustang; mustvee; muswell hill; muswellbrook; mut; muta; mutang; mutare; mutengene; muthukulam; muthupet; muthutala;
    mutiara damansara; mutsu; muttanampalaiyam; muttayyapuram; muttenz; mutuali; mutubas; mutuipe; mutum; mutum biyu;
    mutxamel; muvattupula; muvattupuzha; muxaluando; muyinga; muyuka; muzaffarabad; muzaffargarh; muzaffarnagar;
    muzaffarpur; muzambinho; muñoz east; mvomero; mvurwi; mwadui; mwala; mwandege; mwandiga; mwanhuzi; mwansabombwe; mwaro;
    mweka; mwene; mwene-ditu; mwingi; mwinilunga; my drarga; my hao; my khe; my lai; my loc; my tho; myanaung; myaungmya;
    myawaddy; myaydo; myeik; myenigon; myers corner; myingyan; myitkyina; mykilska borshchahivka; mykolayiv;
    mykolayivschyna; mykytivskyi; mymensingh; mymensingh division; myo thit ga; myo thit ka; myoko; myongch'on;
    myonggan-dong; myrdalshreppur; myrhorod; myrnohrad; myrtle beach; myrtle grove; myski; myslenice; mystic island; mysuru;
    myszkow; mysłowice; mytilene; mytishchi; myyrmaki; mzimba; mzuzu; møre og romsdal; mława; n'dalatando; n'diareme
    limamoulaye; n'gaous; n'zeto; n'zi-comoe; na di; na klang; na lay; na mom; na tau; na wa; na'in; naaldwijk; naama;
    naantali; naarden; naas; nabari; nabaruh; nabatieh; nabatiye et tahta; naberezhnyye chelny; nabeul; nabha; nabilatuk;
    nabinagar; nabire; nabua; nabunturan; nacala; nachingwea; nachiyar koil; nachod; nacimiento; naciria; nacka;
    nacogdoches; nacozari de garcia; nacozari viejo; nadapuram; nadbai; nadd al humr; nadiad; nadim tiruvuru; nadodrze;
    nador; nadroga-navosa; nadur; naduvannur; naduvattam; nadvirna; nadym; naeso; nafada; naftalan; nag hammadi; naga;
    nagahama; nagai; nagakute; nagaland; nagalapuram; nagamangala; nagaoka; nagaon; nagapattinam; nagar karnul; nagar
    naluakot; nagareyama; nagari; nagarote; nagarpur; nagasu; nagato; nagaur; nagavaram; nagcarlan; nagda; nagercoil;
    nageswari; nagina; nago; nagod; nagold; nagornyy; nagqu; nagri kalan; nagrota bagwan; nagua; nagykanizsa; nagykoros;
    naha; nahan; nahariyya; naharlagun; nahavand; nahiyat al fuhud; nahiyat al iskandariyah; nahiyat ash shinafiyah; nahiyat
    ghammas; nahorkatiya; nahouri; nahrin; nahuala; nai chung; naic; naihati; naila; nailsea; naini tal; nainpur; nainwa;
    nairobi county; naitasiri; naivasha; najafabad; najafgarh; najafshahr; najibabad; najran; naju; naka; naka-niida;
    nakagusuku; nakaiburi; nakaloke; nakama; nakano; nakanobu; nakanojo; nakapiripirit; nakaseke; nakashibetsu; nakasongola;
    nakatogari; nakatsu; nakatsugawa; nakatsukuma; nakhabino; nakhchivan; nakhchivan ar; nakhl-e taqi; nakhodka; nakhon
    luang; nakhon nayok; nakhon pathom; nakhon phanom; nakhon ratchasima; nakhon sawan; nakhon si thammarat; nakhon thai;
    nakivale refugee camp; naklo; nakodar; nakonde; nakrekal; naksalbari; nakur; nakuru; nakło nad notecia; nal khera;
    nalambur; nalayh; nalbari; nalchik; nalchiti; nalco; naldurg; nalerigu; nalgonda; nalhati; naliang; nallavila; nalloor;
    nallur; nallıhan; nalut; nam can; nam cheong; nam fung sun chuen; nam shan estate; nam som; nam đinh; namacurra;
    namagiripettai; namakkal; namalombwe; namangan; namanyere; namapa-erati; namasuba; namavundu; namayingo; namayumba;
    nambingue; nambiyur; nambol; nambucca heads; namdrik atoll; namegata; namentenga; namerikawa; nametil; namhkam; namialo;
    namibe; namie; namioka; namisindwa; namlea; namminikara; namosi; namp'o; nampa; nampho; namponkore; nampula; nampundwe;
    namrole; namrup; namsa; namu atoll; namur; namutumba; namwala; namyang; namyang-nodongjagu; namyangju; namysłow; nan;
    nana-grebizi; nana-mambere; nanaimo; nanaku; nanao; nanauta; nanbin; nanchang; nanchang, shenzhen; nanchital de lazaro
    cardenas del rio; nanchong; nanchuan; nancun; nandaime; nandajie; nanded; nandesari ina; nandgaon; nandi; nandi hills;
    nandibo un; nandigama; nandikotkur; nanding; nandri; nandu; nandura; nandurbar; nandyal; nanfeng; nang rong; nanga
    eboko; nanga medamit; nangal; nangal chaudhri; nanganga; nangarhar; nangavaram; nangen; nangli; nangli sakrawat; nangloi
    jat; nangomba; nangong; nangwa; nanhu; nani daman; nanjangud; nanjian; nanjikkottai; nanjin; nanjo; nankana sahib;
    nankoku; nanliang nongchang; nanling; nanlong; nanma; nanmen; nanminda; nannambra; nanning; nanoose bay; nanpara;
    nanpeng; nanpiao; nanping; nanqiao; nansana; nansang; nanshan residential; nanshu; nansio; nant thar kone; nantai;
    nantan; nanterre; nanto; nanto-shi; nantong; nantou; nantuo; nantwich; nanuet; nanumanga; nanumea; nanuque; nanxi;
    nanya; nanyamba; nanyang; nanyo; nanyou, shenzhen; nanyuan residential; nanyuki; nanzhang chengguanzhen; nanzhou;
    nao-me-toque; naogaon; naolinco de victoria; naousa; napa; napak; napasar; naperville; naphegy; napier; naples manor;
    naples park; napo; naqadah; naqadeh; nar'yan-mar; nara; nara-shi; narail; naraina; naraingarh; naraini; narainpur;
    narakal; naranammalpuram; narang mandi; narangba; naranjal; naranjito; naranjos; narasannapeta; narasapur; narasaraopet;
    narashino; narasimhanaickenpalayam; narasingapuram; narathiwat; narauli; naraura; naravarikuppam; narayanganj; narayani;
    narayankher; narayanpet; narbonne; nardo; naregal; narela; narellan vale; nargund; narian-mar; narimasu; narita; nariño;
    narkatiaganj; narkher; narlıca; narmadapuram; narnaul; narnaund; narni scalo; naro moru; naro-fominsk; narok; naroli;
    naron; narot mehra; narowal; narra; narragansett; narre warren; narre warren north; narre warren south; narsala;
    narsampet; narsimhapur; narsingdi; narsinghgarh; narsipatnam; nartkala; naruto; narutocho-mitsuishi; narva;
    narva-joesuu; narwana; narwar; naryn; nasarawa; nashik; nashua; nasim shahr; nasimshahr; nasinu; nasirabad; nasiriyah;
    nasirshahr; naso tjer di; naspur; nasriganj; nasrullahganj; nassau; nassau village-ratliff; nassjo; nasu; nasugbu;
    nasukarasuyama; nasushiobara; nat sin kone; natagaima; natahoyo; natanz; natchez; natchitoches; nateputa; natham;
    nathdwara; natiaboani; natick; national city; natitingou; natividade; natividade da serra; natona; natore; natori-shi;
    natrona heights; nattakam; nattappettai; naubaisa goan; naubatpur; naucalpan de juarez; naudero; nauen; naugachhia;
    naugatuck; naujamiestis; naujininkai; naujoji akmene; naujoji vilnia; naukot; naukseni; naumburg; naushahra virkan;
    naushahro firoz; nautanwa; navadwip; naval station guantanamo bay; navalcarnero; navalgund; navalmoral de la mata;
    navalpattu; navan; navapur; navarra chartered community; navas de san juan; navassa island; navegantes; navi mumbai;
    navirai; navodari; navoiy; navojoa; navolato; navotas; navrongo; navsari; nawa; nawab char; nawabganj; nawabshah;
    nawada; nawalgarh; nawanshahr; nawapara; naxcıvan; naxi; naxxar; nay pyi taw; naya baradwar; naya gaon; nayagarh;
    nayala; nayanakulam; nayf; nayoro; naypyidaw; nayudupet; nazarabad; nazare; nazare da mata; nazare do piaui; nazare
    paulista; nazarje; nazarovo; nazca; naze; nazilli; nazir town; nazran; nazret; nchelenge; ncotshane; ndali; ndele;
    ndera; ndevana; ndibene dahra; ndioum; ndiyona; ndola; ndop; ndouci; nea alikarnassos; nea anchialos; nea artaki; nea
    chalkidona; nea erythraia; nea filadelfeia; nea ionia; nea kallikrateia; nea makri; nea michaniona; nea moudhania; nea
    penteli; nea peramos; nea smyrni; neamt; neapoli; near north side; near south side; neath; neath port talbot; neb sarai;
    nebaj; nebbi; nebraska city; nechi; neckarsulm; necochea; neder holluf; nederland; nedroma; nedumangad; nedumbassery;
    nedumpana; neduva; neefkuceliye; neelagiri; neelankarai; neem ka thana; neenah; neerpelt; nefas mewch'a; nefta;
    neftcala; neftchala; neftegorsk; neftekamsk; neftekumsk; nefteyugansk; negage; negara; negeri sembilan; negombo;
    negotin; negotino; negros occidental; negros oriental; negru voda; nehbandan; nehe; neheim; nehram; neiba; neietsu;
    neihu; neijiang; neili; neiva; nejo; nek'emte; neka; nelamangala; nelidovo; nellikkuppam; nellimarla; nellore; nelson
    bay; nema; nema kunku; nemby; nemuro; nenagh bridge; nenets; nenjiang; neno; neo psychiko; neoi epivates; neon
    karlovasion; neopolis; nepalgunj; nepanagar; nepean; nepomuceno; neptune beach; ner; neral; nerang; neratovice;
    nerchinsk; nerekhta; nereta; nerja; nerkin getashen; nerkunram; neropolis; nerupperichchal; nerviano; neryungri; nesher;
    ness ziona; nesterovskaya; neston; nesttun; nesvizh; netanya; nether edge; netishyn; netivot; netphen; netrakona;
    netrokona; nettetal; nettuno; neu wulmstorf; neu-anspach; neu-hohenschonhausen; neu-isenburg; neu-ulm; neubau;
    neubrandenburg; neubruck; neuburg an der donau; neuchatel; neue kolonie westhausen; neue neustadt; neuehrenfeld;
    neuenburg am rhein; neuenhagen; neuenstadt am kocher; neufahrn bei freising; neugraben-fischbek; neuhaus am rennweg;
    neuhausen auf den fildern; neuhofen an der krems; neuilly-plaisance; neuilly-sur-marne; neuilly-sur-seine;
    neukirchen-vluyn; neukolln; neumarkt in der oberpfalz; neumarkt-sankt veit; neumunster; neunburg vorm wald; neunkirchen;
    neunkirchen am brand; neunkirchen am main; neuruppin; neusass; neusiedl am see; neuss; neustadt; neustadt am rubenberge;
    neustadt an der aisch; neustadt an der donau; neustadt an der orla; neustadt an der waldnaab; neustadt an der
    weinstrasse; neustadt bei coburg; neustadt in holstein; neustadt in sachsen; neustadt/nord; neustadt/sud; neustrelitz;
    neutral bay; neuwied; nev'yansk; nevel'; nevel'sk; nevers; neves paulista; nevinnomyssk; nevis; nevsehir; new achimota;
    new albany; new alresford; new amsterdam; new badah; new baltimore; new bani sewif city; new barnet; new basford; new
    batu batu; new bedford; new berlin; new bern; new bongaigaon railway colony; new braunfels; new brighton; new britain;
    new burlington; new cairo; new canaan; new caney; new carlisle; new carrollton; new cassel; new castle; new city; new
    corella; new cross; new cumberland; new dorp; new dorp beach; new fairfield; new farm; new ferry; new fes; new franklin;
    new glasgow; new gloucester; new grove; new halfa; new hamburg; new hempstead; new holland; new hope; new horizons; new
    hyde park; new iberia; new ipswich; new ireland; new jeshwang; new kensington; new kingman-butler; new kingston; new
    lambton; new lenox; new london; new lynn; new malden; new martinsville; new milford; new mill; new mills; new milton;
    new mirpur city; new norfolk; new paltz; new philadelphia; new plymouth; new port richey; new port richey east; new
    prague; new providence; new richmond; new river; new rochelle; new romney; new ross; new shagunnu; new smyrna beach; new
    south memphis; new springville; new square; new stevenston; new tafo; new taipei; new taipei city; new territories; new
    territory; new toronto; new town; new ulm; new valley; new visayas; new washington; new waterford; new westminster; new
    whiteland; new windsor; new yekepa; newala; newala kisimani; newark on trent; newberg; newburg; newburgh; newburn;
    newbury; newbury park; newburyport; newcastle under lyme; newcastle upon tyne; newcastle west; newfoundland and
    labrador; newham; newington; newmarket; newnan; newport; newport beach; newport east; newport news; newport pagnell;
    newquay; newry; newry and mourne; newry, mourne and down; newton abbot; newton aycliffe; newton corner; newton
    highlands; newton mearns; newton upper falls; newton-le-willows; newtonbrook east; newtonbrook west; newtown trim;
    newtownabbey; newtownards; neyagawa; neyriz; neyshabur; neyveli; neyyattinkara; nezlobnaya; nga bay; nga nam; nga son;
    nganjuk; ngaoundal; ngaoundere; ngara; ngaraard; ngarchelong; ngardmau; ngatpang; ngawi; ngchesar; ngema tribal trust;
    ngemplak; ngeremlengui; ngerengere; nggosi; nghe an; nghen; nghi son; nghi xuan; nghia lo; nghia đan; nghia đo; ngiwal;
    ngobe-bugle; ngoc hoi; ngong; ngong ping; ngora; ngoro; ngororero; ngounie; ngudu; nguekhokh; nguigmi; ngunut; ngur;
    nguru; nguruka; nguyen du; nha bang; nha be; nha nam; nha trang; nhamatanda; nhamunda; nharea; nhlazatje; nia valencia;
    niable; niagara; niagara falls; niagara-on-the-lake; niah; niakaramandougou; niakoul rab; niamtougou; nianbo;
    niangoloko; nianzhuang; nianzishan; niapidou; niari; niassa; nibaliw central; nibok; nibong tebal; nica; nicastro;
    nicetown-tioga; nichelino; nichinan; nichlaul; nicholasville; nickerie; nicolae balcescu; nicolas romero; nicoya;
    nidadavole; nidanpur pt-ii; nidda; nidderau; nidwalden; nieder-ingelheim; niederkassel; niederkruchten; niederrad;
    niederschonhausen; nielle; nienburg; niendorf; nieuw nickerie; nieuw-vennep; nieuwegein; nieuwerkerk aan den ijssel;
    nievre; nigde; nigran; nihammatsu; nihommatsu; nihtaur; niigata; niihama; niimi; niitsu-honcho; niiza; nijar; nijkerk;
    nijlen; nijmegen; nijverdal; nikaho; nikaia; nikko; nikol'sk; nikol'skoye; nikolayevsk; nikolayevsk-on-amure; nikolina
    gora; nikopol; niksar; nikshahr; niksic; nikulino; nilagiri; nilakottai; nilambur; nilanga; nildoh; niles; nileshwar;
    nilithi; nilo pecanha; nilokheri; nilopolis; nilphamari; nilufer; nima; nimach; nimaj; nimaparha; nimba; nimbahera;
    nimbhora budrukh; nimigea de sus; nimruz; nina rodrigues; nineveh; ning'er; ningde; ningdong; ninghai; ningyang; ninh
    binh; ninh hoa; ninh thuan; ninohe; ninomiya; ninove; nioki; nioko i; niono; nioro; nioro du rip; niort; nipani; nipomo;
    nippes; niquelandia; niquero; nirasaki; nirgua; nirmal; nirmali; nisang; nisava; niscemi; nishi-tokyo-shi; nishiarai;
    nishifukuma; nishihara; nishinippori; nishinomiya; nishinoomote; nishio; nishishinminato; nishitawara; nishiwaki; nishon
    tumani; nisia floresta; nisko; nisporeni; nisshin; niteroi; nithari; niu valley; niuas; niutao; nivari; nivelles; niwai;
    nixa; niz - mankata; niz katigorah pt iii; niz-hajo; nizahon ii; nizamabad; nizhnekamsk; nizhnesortymskiy; nizhneudinsk;
    nizhnevartovsk; nizhneye kazanishche; nizhniy dzhengutay; nizhniy ingash; nizhniy kuranakh; nizhniy lomov; nizhniy
    novgorod; nizhniy odes; nizhniye achaluki; nizhniye sergi; nizhniye vyazovyye; nizhny novgorod; nizhny tagil; nizhnyaya
    ala-archa; nizhnyaya maktama; nizhnyaya omka; nizhnyaya poyma; nizhnyaya salda; nizhnyaya tavda; nizhnyaya tura; nizhyn;
    nizip; nizwa; nizza millefonti; nizza monferrato; niño jesus; njombe; njoro; nkambe; nkawkaw; nkayi; nkhata bay;
    nkhotakota; nkongsamba; nkoranza; nkoteng; nkowakowa; nkpor; nkwerre; nnewi; no.2 goreswar; noakhali; noamundi; nobeoka;
    noble park; noble park north; noblesville; noboribetsu; noborito; nobres; nocera inferiore; nocera superiore; nochistlan
    de mejia; noci; noda; noe valley; nogales; nogata; nogent-sur-marne; nogent-sur-oise; nogi; noginsk; nogoya; nograd;
    nogueira da regedoura; nohar; nohiyahoi tobei jumhuri; nohsa; noicattaro; noida; noisiel; noisy-le-grand; noisy-le-sec;
    nok kundi; nokha; nokia; nola; nolan hill; noma; nombre de dios; nomimachi; non sang; non sung; non thai; nong bua; nong
    bua lam phu; nong bua lamphu; nong chik; nong chok; nong khae; nong khaem; nong khai; nong ki; nong kung si; nong phai;
    nong truong tran phu; nong wua so; nongpoh; nongstoin; nongthymmai; nongzhang; nonoichi; nonsan; nonthaburi; noo;
    nookat; noonu; noord; noordwijk-binnen; noosa heads; nootdorp; nor geghi; nor hachn; nor kharberd; nor nork; norak;
    norala; norberto de la riestra; norbury; norco; norcross; nord-est; nord-ouest; nord-trøndelag; nord-ubangi; norden;
    nordenham; norderstedt; nordestina; nordhausen; nordhorn; nordland; nordlingen; nordstadt; norfolk county; norilsk;
    norland; normal; norman gardens; norman park; normandie; normandy park; norrbotten; norris green; norristown;
    norrkoping; norrtalje; norte de santander; north abaco; north adams; north adelaide; north aegean; north albury; north
    amherst; north amityville; north andover; north andrews gardens; north andros; north anston; north arlington; north
    attleborough center; north auburn; north augusta; north aurora; north ayrshire; north babylon; north backa; north
    baddesley; north banat; north bank division; north bath; north battleford; north bay; north bay shore; north bay
    village; north bel air; north bellmore; north bellport; north bend; north bergen; north berwick; north bethesda; north
    bondi; north brabant; north branch; north branford; north brighton; north brunswick; north caldwell; north canton; north
    castle; north center; north central; north central province; north charleston; north chicago; north chicopee; north
    chungcheong; north college hill; north cowichan; north creek; north darfur; north decatur; north delta; north down;
    north druid hills; north east; north east lincolnshire; north east valley; north elba; north eleuthera; north end; north
    fair oaks; north ferriby; north fond du lac; north fort myers; north gates; north gaza; north guwahati; north
    gyeongsang; north haledon; north hamgyong; north harford road; north haven; north highlands; north hills; north holland;
    north hollywood; north horr; north hwanghae; north jeolla; north kalimantan; north kamloops; north karelia; north
    kazakhstan; north kensington; north khorasan; north kingstown; north kivu; north kurdufan; north la crosse; north lakes;
    north lakhimpur; north lanarkshire; north las vegas; north lauderdale; north lawndale; north liberty; north
    lincolnshire; north lindenhurst; north little rock; north logan; north mackay; north madison; north maluku; north
    manchester; north mankato; north massapequa; north melbourne; north merrick; north miami; north miami beach; north
    myrtle beach; north narrabeen; north new hyde park; north northamptonshire; north nowra; north ogden; north olmsted;
    north ossetia-alania; north palm beach; north parramatta; north patchogue; north pemba; north peoria; north perth; north
    plainfield; north platte; north port; north portland; north potomac; north providence; north province; north pyongan;
    north reading; north rhine-westphalia; north richland hills; north ridgeville; north riverdale; north riverside; north
    rocks; north royalton; north ryde; north saanich; north saint paul; north salt lake; north sarasota; north scituate;
    north shields; north shore; north sinai; north smithfield; north somerset; north sound estates; north springfield; north
    st.james town; north stamford; north star; north sulawesi; north sumatra; north sydney; north syracuse; north tamworth;
    north tonawanda; north tustin; north tyneside; north valley; north valley stream; north vancouver; north vernon; north
    versailles; north walsham; north wantagh; north ward; north watford; north weeki wachee; north west; north western;
    north yorkshire; north-western; northallerton; northam; northampton; northbrook; northcote; northdale; northeast regina;
    northeastern; northeim; northern; northern bahr el ghazal; northern borders; northern cape; northern denmark; northern
    district; northern liberties; northern mindanao; northern ostrobothnia; northern red sea; northern samar; northern
    savonia; northfield; northglenn; northland; northolt; northport; northridge; northumberland park; northwest; northwest
    harborcreek; northwest one; northwest territories; northwestern; northwich; northwood; northwood hills; norton canes;
    norton shores; norwalk; norway house; norwood; norzagaray; noshiro; nossa senhora aparecida; nossa senhora da gloria;
    nossa senhora das dores; nossa senhora de fatima; nossa senhora de lourdes; nossa senhora de nazare; nossa senhora do
    livramento; nossa senhora do monte; nossa senhora do socorro; nossa senhora dos remedios; nosy varika; noto; notre dame;
    notre-dame du mont; notre-dame limite; notre-dame-de-grace; notse; notting hill; nottuln; nou barris; nouaceur;
    nouadhibou; nouakchott; nouakchott nord; nouakchott ouest; nouakchott sud; noumbiel; noumea; noumousseria i; nouna;
    nouvelle france; nouvelle matmata; nouvelle-aquitaine; nova alianca; nova alvorada do sul; nova andradina; nova aurora;
    nova bana; nova bandeirantes; nova bassano; nova borova; nova campina; nova canaa; nova canaa do norte; nova cantu; nova
    colinas; nova crixas; nova cruz; nova darnytsya; nova dubnica; nova era; nova erechim; nova esperanca; nova esperanca do
    piria; nova esperanca do sudoeste; nova europa; nova fatima; nova floresta; nova friburgo; nova gloria; nova gorica;
    nova gradiska; nova granada; nova hartz; nova ibia; nova iguacu; nova ipixuna; nova itarana; nova kakhovka; nova
    lacerda; nova laranjeiras; nova lima; nova londrina; nova mamore; nova maringa; nova mayachka; nova milanese; nova
    mokosica; nova monte verde; nova mutum; nova odesa; nova odessa; nova olimpia; nova olinda; nova olinda do maranhao;
    nova olinda do norte; nova paka; nova palma; nova pazova; nova petropolis; nova ponte; nova porteirinha; nova praha;
    nova prata; nova prata do iguacu; nova redencao; nova resende; nova russas; nova santa rita; nova santa rosa; nova
    serrana; nova soure; nova tebas; nova timboteua; nova trento; nova ubirata; nova uniao; nova venecia; nova veneza; nova
    vicosa; nova vida; nova vodolaha; nova xavantina; nova zabudova; nova zagora; nova zburivka; novaci; novaliches proper;
    novara; novate milanese; novato; novaya balakhna; novaya bukhtarma; novaya derevnya; novaya igirma; novaya ladoga;
    novaya lyalya; novaya mayna; novaya tavolzhanka; novaya usman'; nove mesto; nove mesto na morave; nove mesto nad metuji;
    nove mesto nad vahom; nove straseci; nove zamky; novelda; noveleta; novena; noventa di piave; noventa vicentina;
    novgorod; novhorod-siverskyi; novi basy; novi di modena; novi grad; novi knezevac; novi kodaky; novi ligure; novi pazar;
    novi petrivtsi; novi sanzhary; novi travnik; novo airao; novo aripuana; novo brdo; novo cruzeiro; novo gama; novo
    hamburgo; novo horizonte; novo horizonte do oeste; novo lino; novo mesto; novo milosevo; novo mundo; novo oriente; novo
    oriente de minas; novo oriente do piaui; novo progresso; novo repartimento; novo sao joaquim; novo selo; novo triunfo;
    novo-peredelkino; novoaleksandrovsk; novoaltaysk; novoanninskiy; novobilychi; novocheboksarsk; novocherkassk;
    novodvinsk; novogireyevo; novogrudok; novokazalinsk; novokhovrino; novokubansk; novokuybyshevsk; novokuz'minki;
    novokuznetsk; novomichurinsk; novomoskovsk; novopavlovsk; novopokrovskaya; novopolotsk; novorossiysk; novoshakhtinsk;
    novosilikatnyy; novotitarovskaya; novotroitsk; novoukrayinka; novoul'yanovsk; novoural'sk; novouzensk; novovladykino;
    novovolynsk; novovoronezh; novoyavorivs'k; novoye devyatkino; novozavodskyi; novozybkov; novy bor; novy bydzov; novy
    jicin; novy liskovec; novy oskol; novyi buh; novyi lviv; novyi melitopol; novyi rozdil; novyi svit; novyy chirkey; novyy
    gorodok; novyy khushet; novyy rogachik; novyy sulak; novyy toryal; novyy turtkul'; novyy urengoy; novyy urgal; novyye
    atagi; novyye burasy; novyye cheremushki; novyye kuz'minki; novyye lapsary; novyye lyady; now kandeh; nowa deba; nowa
    ruda; nowa sarzyna; nowa sol; nowe miasto lubawskie; nowgong; nowogard; nowogrod bobrzanski; nowrangapur; nowrozabad;
    nowshahr; nowshera cantonment; nowshera kalan; nowy dwor; nowy dwor gdanski; nowy dwor mazowiecki; nowy port; nowy sacz;
    nowy targ; nowy tomysl; noyabrsk; noyon; nsanje; nsawam; nshamba; nsoatre; nsukka; nsunga; ntandabale; ntcheu; ntchisi;
    ntoroko; ntoum; ntungamo; ntuzuma; nubl; nucleo bandeirante; nuea khlong; nuenen; nuestra señora del rosario de caa
    cati; nueva bolivia; nueva concepcion; nueva ecija; nueva esparta; nueva españa; nueva esperanza; nueva gerona; nueva
    granada; nueva guadalupe; nueva guinea; nueva helvecia; nueva imperial; nueva italia de ruiz; nueva loja; nueva
    ocotepeque; nueva palestina; nueva palmira; nueva rosita; nueva santa rosa; nueva segovia; nueva villa de padilla; nueva
    vizcaya; nueve de julio; nuevitas; nuevo arraijan; nuevo baztan; nuevo belen; nuevo casas grandes; nuevo celilac; nuevo
    cuscatlan; nuevo ideal; nuevo imperial; nuevo laredo; nuevo necaxa; nuevo progreso; nuevo san carlos; nuevo san juan
    parangaricutiro; nuevo sullana; nugal; nuh; nui; nui sap; nui thanh; nukufetau; nukui; nukulaelae; nukus; numan;
    numancia; numata; numazu; numbrecht; nunavut; nuneaton; nungua; nungwi; nunspeet; nunukan; nunungan; nuofu; nuoro;
    nuozhadu; nuqat al khams; nurabad; nuristan; nurlat; nurmijarven kirkonkyla; nurmijarvi; nurota; nurpur; nurpur kalan;
    nurtingen; nusaybin; nushki; nusle; nutana sector; nutley; nuuanu - punchbowl; nuwara eliya; nuwerus nc; nuzvid; nwe
    khway; nwoya; nyabitekeli; nyachera; nyagan; nyagatare; nyahuka; nyahururu; nyakabindi; nyala; nyalikungu; nyamata;
    nyamira; nyamunuka; nyamuswa; nyandarua; nyandoma; nyanga; nyangao; nyanza; nyaung; nyaung waing; nyaung-u; nyaungdon;
    nyaunglebin; nyborg; nyemo; nyeri; nyimba; nyingchi; nyiregyhaza; nykoping; nykøbing falster; nykøbing mors; nykøbing
    sjælland; nymburk; nyon; nysa; nytva; nyunzu; nyuzen; nyvky; nyzhnia apsha; nyzhnodniprovsk; nyzhnya krynka; nyzhnya
    telychka; nzagi; nzega; nzerekore; nzerekore region; nzianouan; næstved; nørresundby; o barco de valdeorras; o
    carballiño; o cho dua; o grove; o mon; o rosal; o'connor-parkview; o'fallon; oadar temsia; oadby; oak bay; oak brook;
    oak creek; oak flats; oak forest; oak grove; oak harbor; oak hill; oak hill park; oak hills; oak hills place; oak
    island; oak lawn; oak park; oak ridge; oakdale; oakland park; oakleaf plantation; oakleigh east; oakleigh south; oakley;
    oakton; oakville; oakwood village; oami; oamishirasato; oarai; oas; ob'; obala; obalende; obama; obanazawa;
    ober-ramstadt; obera; oberasbach; oberhausen; oberkirch; obernburg am main; oberndorf bei salzburg; oberschoneweide;
    obertshausen; oberursel; oberwinterthur; obidos; obihiro; obispos; obita; obninsk; obock; obolo-eke; obolon; obongi;
    obonoma; oborniki; oborniki slaskie; obrenovac; obruchevo; obu; obuase; obuda; obudu; obukhiv; obukhovo; obwalden; oc
    eo; ocala; ocara; occidental mindoro; occitanie; ocean acres; ocean city; ocean grove; ocean pines; ocean pointe; ocean
    reef; ocean shores; ocean springs; oceanside; ochakovo-matveyevskoye; ocher; ochira; ocho rios; ochtrup; ocna mures;
    ocnita; ocoee; oconomowoc; ocosingo; ocotal; ocotepeque; ocotlan; ocotlan de morelos; ocoyoacac; ocozocoautla de
    espinosa; octeville; ocumare del tuy; odacho-oda; odate; odawara; oddanchathiram; oddar meanchey; ode; odemis;
    odendaalsrus; odenthal; odenton; oderzo; odesa; odeshchyna; odienne; odintsovo; odisha; odivelas; odolena voda; odorheiu
    secuiesc; odranci; oecusse; oegstgeest; oeiras; oeiras do para; oelde; oer-erkenschwick; oerlinghausen; oettingen in
    bayern; ofaqim; offa; offaly; offenbach; offenbach an der queich; offenburg; ofunato; oga; ogaki; ogaminana; ogawamachi;
    ogbomoso; ogden; ogembo; oghi; oghuz; ogi; ogikubo; ogliastra; ogoja; ogooue-ivindo; ogooue-lolo; ogooue-maritime;
    ogori; ogori-shimogo; ogoudou; ogre; oguchi; ogun; ogura; ogushi; oguta; ogwashi-uku; ohafia-ifigh; ohangaron;
    ohangwena; ohara; oharu; ohegy; ohligs; ohrid; ohringen; oi man estate; oi tung estate; oiapoque; oil city; oildale;
    oio; oise; oiso; oisterwijk; oita; oizumi-gakuencho; oizumimachi; oji; ojima; ojinaga; ojiya; ojo de agua; ojuelos de
    jalisco; ojus; okahandja; okanagan mission; okara; okawa; okawara; okaya; okayama; okazaki; okcheon; oke ila; oke kan;
    oke mesi; okegawa; okemos; okene; okha; okhtyrka; okigwe; okinawa uno; okino; okoa; okolona; okotoks; okpo; okrika;
    okromodou; okrouyo; oktyabr'sk; oktyabrsky; oku; okubo; okubo-naka; okuchi-shinohara; okunoya; okuta; ol kalau south
    settlement; ol kalou; olaine; olanchito; olancho; olari; olathe; olavanna; olavarria; olaya herrera; olbia;
    olbia-tempio; olching; old bethpage; old bridge; old city; old east york; old fig garden; old forge; old greenwich; old
    harbour; old harbour bay; old harlow; old jamestown; old jefferson; old jeswang; old man bay; old orchard beach; old
    saybrook; old shinyanga; old swan; old tappan; old town; old trafford; old windsor; old yundum; oldenburg; oldenburg in
    holstein; oldenzaal; oldham; olecko; oleiros; oleksandrivska slobidka; oleksandrivskyi; oleksandriya; oleksiyivka;
    olenegorsk; olesa de montserrat; oleshky; olesnica; olevano romano; olevano sul tusciano; olgiate comasco; olgiate
    molgora; olgiate olona; olgii; olhao; olho d'agua; olho d'agua das cunhas; olho d'agua das flores; olho d'agua do
    casado; olhos d'agua; olhos de agua; olias del rey; olinda; olinda nova do maranhao; olindina; oliva de la frontera;
    olivais; olival; olival basto; olive branch; oliveira de azemeis; oliveira do bairro; oliveira do douro; oliveira dos
    brejinhos; oliver-valdefierro; olivet; olkusz; olmaliq; olmsted falls; olney; olomouc; olomoucky; olongapo; olot; olot
    shahri; olpe; olsberg; olsztyn; olt; olten; oltenita; oltiariq; oltu; olula del rio; olupona; olympia heights; olympic
    village; omachi; omaezaki; omagari; omagh; omaheke; omalur; omamacho-omama; ombella-m'poko; omdurman; ome; omega
    gardens; ometepec; omidiyeh; omigawa; omihachiman; omitama; omiya; ommoord; omnogovi; omoa; omsk; omura; omusati; omuta;
    omutninsk; on top of the world; onagawa cho; onalaska; onda; ondangwa; ondangwa east; ondjiva; ondo; onega; onex; ong
    do; ong yen; ongallur-i; ongallur-ii; ongata rongai; ongjin; ongole; ongwediva; onitsha; ono; ono salci; ono-hara;
    onoda; onojo; onomichi; onsong; ontinyent; onyar; oostkamp; ooty; opa-locka; opava; opañel; opelika; opelousas; open
    door; opfikon; opit; opladen; oplotnica; opoczno; opole; opole lubelskie; oppland; opportunity; oqtosh; or akiva; or
    yehuda; ora-dong; oradea; orahovac; orahovica donja; orai; oraiokastro; oral; orang; orange; orange beach; orange city;
    orange cove; orange farm; orange lake; orange park; orange walk; orangevale; orangeville; orani; oranienburg;
    oranjestad; orastie; orasu nou; orbassano; orbeasca de sus; orcasitas; orchard homes; orchard mesa; orchards; orcutt;
    ordino; ordnance factory itarsi; ordos; ordu; ordubad; orebro; oregon city; orekhovo-borisovo; orekhovo-borisovo
    severnoye; orekhovo-zuyevo; orel; orem; orenburg; orestiada; orhangazi; orhei; oria; orient heights; oriental; oriental
    mindoro; orientale; orihuela; orillia; orimattila; orinda; orinoco a; orion; oristano; orita-eruwa; orito; oriximina;
    orizaba; orizona; orkhon; orkney; orkney islands; orland hills; orland park; orlandia; orlova; orlovskiy; orly; ormoc;
    ormond beach; ormoz; ormsby place; ormskirk; orne; ornskoldsvik; oro; oro valley; orobo; orodara; oromia; oropesa del
    mar; oroqen zizhiqi; oroquieta; oros; oroshaza; oroszlany; oroville; oroville east; orpington; orsay; orsha; orsk; orta
    di atella; orta nova; ortaca; ortakoy; ortigueira; orumiyeh; orunia gorna-gdansk południe; orunia-sw. wojciech-lipce;
    orvault; oryol; orzesze; osaki; osan; osasco; oschatz; oschersleben; osdorf; osh; osh region; oshakati; oshana; oshawa;
    oshikoto; oshima; oshkosh; oshmyany; oshnaviyeh; oshu; osica de sus; osiedle henrykowskie; osiedle kosmonautow; osiedle
    powstancow slaskich; osijek; osijek-baranja; osilnica; osimo; osinniki; osio sotto; osipovichi; oskarshamn; osku;
    oslomej; osmancık; osmaneli; osmania university; osmaniye; osnabruck; osny; osogbo; osorno; osowa; ospedaletto euganeo;
    oss; ossett; ossining; ostankinskiy; ostashkov; ostend; ostergotland; osterholz-scharmbeck; ostermalm; osternienburger
    land; ostersund; ostfildern; ostrobothnia; ostroda; ostrogozhsk; ostrov; ostrow mazowiecka; ostrow wielkopolski;
    ostrowiec swietokrzyski; ostrołeka; ostseebad binz; ostseebad kuhlungsborn; ostuncalco; ostuni; osu; osun; osvaldo cruz;
    oswego; oswestry; oswiecim; otacilio costa; otago; otahuhu; otake; otamanivka; otan ayegbaju; otara; otaru; otavalo;
    otawara; otdam souriya; otegen batyra; oteha valley; otelu rosu; otepaa; othmarschen; othukkungal; otis orchards-east
    farms; otjiwarongo; otjozondjupa; otofuke; otra banda; otradnaya; otradnoye; otradnyy; otrokovice; otsego; otsu; otsuka;
    otsuki; ottakkadai; ottakring; ottapalam; ottaviano; ottawa south; ottensen; otterburn park; ottobrunn bei munchen;
    ottosdal; ottumwa; otuke; otukpa; otwock; ou bei choan; ou char; ou krasar; ou ruessei; ou smach; ou svay; ouad naga;
    ouaddai; ouahigouya; ouaka; ouake; ouangolodougou; ouardenine; ouargla; ouarzazate; oubritenga; oud gastel; oud metha;
    oud-beijerland; ouda-yamaguchi; oudalan; oude pekela; oudenaarde; ouderkerk aan de amstel; oudomxay; oudtshoorn; oued
    amlil; oued ed-dahab; oued ed-dahab-lagouira; oued el abtal; oued el alleug; oued fodda; oued laou; oued lill; oued
    rhiou; oued sly; oued zem; oued zenati; oueme; ouenza; ouerdanine; ouesse; ouesso; ouest; ouezzane; ouham; ouham-pende;
    ouidah; ouinhi; ouislane; oujda; oujda-angad; oulad ayad; oulad barhil; oulad el rhadabne; oulad embarek; oulad frej;
    oulad m'rah; oulad tayeb; oulad teima; oulad yaich; ould yenje; ouled djellal; ouled haddaj; ouled mimoun; ouled moussa;
    ouled slama fouaga; oullins; oulmes; oulu; oulunkyla; oum el bouaghi; oume; ounianga kebir; oupeye; oupoyo; ourem;
    ouricuri; ourilandia do norte; ourinhos; ouro branco; ouro fino; ouro preto; ouro preto do oeste; ouro sogui; ouro
    verde; ouro verde de minas; ouro verde do oeste; ourolandia; outat oulad al haj; outeiro de rei; outer hebrides; outram
    park; outreau; outremont; ouzhou chengshi; ovar; ovari paravarnattam; overath; overbrook; overijse; overijssel;
    overland; overland park; ovorkhangai; ovrin; ovruch; owa; owando; owariasahi; owase; owasso; owatonna; owen sound;
    owendo; owensboro; owerri; owings mills; owo; oxford circle; oxford heights; oxkutzkab; oxnard; oxon hill; oxon
    hill-glassmanor; oyabe; oyam; oyama; oyamazaki; oyan; oyanomachi-noboritate; oyem; oyim; oyo; oyonnax; oyrat; oyster
    bay; oyten; oytograk; oyugis; ozama; ozamiz city; ozar; ozark; ozarow mazowiecki; ozd; ozerki; ozersk; ozery;
    ozoir-la-ferriere; ozolnieki; ozone park; ozorkow; ozu; ozubulu; ozumba de alzate; ozzano dell'emilia; oława; ołbin;
    p'yongsong; p. j. cholapuram; pa daet; pa du mone; pa sang; paarl; pabbi; pabellon de arteaga; pabianice; pabna; pacaja;
    pacajus; pacaraima; pacasmayo; pacatuba; pachchal; pachgaon; pachino; pacho; pachor; pachora; pachperwa; pachuca de
    soto; pacific grove; pacific palisades; pacific pines; paciran; paco de arcos; paco do lumiar; pacode; pacol; pacos de
    ferreira; pad idan; padalarang; padam; padampur; padang; padang besar; padang endau; padang mat sirat; padang rengas;
    padang serai; padangpanjang; padangsidempuan; paddock wood; padegan-e manjil; pader; pader palwo; paderborn; paderno
    dugnano; padinska skela; padiyanallur; padmanabhapuram; padmapur; padra; padrauna; padre bernardo; padre carvalho; padre
    hurtado; padre las casas; padre marcos; padre paraiso; paducah; paech'on-up; paek'ak; paete; pagadian; pagaluñgan;
    pagani; pagar alam; pagbilao; pagegiai; paget parish; paghman; pago pago; pagoh; pahang; paharpur; pahasu; pahrump; pai
    pedro; paicandu; paide; paidha; paignton; paijan; paijanne tavastia; paikeqi; pailin; pailitas; paillaco; pailou; paine;
    painesville; painkulam; paiporta; paippad; paipu; paisley; paita; paithan; pajara; pajok; pak chong; pak kret; pak
    phanang; pak shek kok; pak tin estate; paka; pakala; pakan; pakdasht; pakenham; pakhi khanauri; pakisaji; pakistan
    employees cooperative housing society; pakokku; pakpattan; pakridayal; pakruojis; paks; pakse; paktia; paktika; pakur;
    pakuranga heights; pakwach; pakxan; pal lahara; palabana; palafrugell; palagiano; palagonia; palai; palaio faliro;
    palais de justice; palaiseau; palaiyam; palaiyampatti; palakkad; palakkodu; palakollu; palamos; palang; palanga;
    palangarai; palangkaraya; palani; palanpur; palappallam; palapye; palasa; palatine; palauli; palavakkam; palavansathu;
    palawan; palayad; palayan city; palazzolo acreide; palazzolo sull'oglio; palda; palembang; palenque; palera; palestina
    do para; palghar; palhoca; pali; palia kalan; palimanan; palisades park; palitana; palkonda; pallabi; palladam;
    pallandri; pallanza-intra-suna; pallappatti; pallasovka; pallavaram; pallichal; pallikal; pallikaranai; pallikonda;
    pallikunnu; pallipalayam; pallippatti; pallipuram; pallisa; palm bay; palm beach; palm beach gardens; palm city; palm
    coast; palm desert; palm harbor; palm river-clair mel; palm springs; palm springs north; palm valley; palma campania;
    palma del rio; palma di montechiaro; palma sola; palma soriano; palmaner; palmar de varela; palmares; palmares do sul;
    palmares paulista; palmarito tochapan; palmas; palmas de monte alto; palmdale; palmeira; palmeira d'oeste; palmeira das
    missoes; palmeira do piaui; palmeirandia; palmeiras de goias; palmela; palmers green; palmerston; palmerston north;
    palmerston-little italy; palmetto bay; palmetto estates; palmindustrie tamabo; palmital; palmitos; palmview south;
    palmyra atoll; palo del colle; palo negro; palo santo; palombara sabina; palomeras bajas; palomeras sureste; paloncha;
    palopo; palos de la frontera; palos de moguer; palos heights; palos hills; palos verdes estates; palotina; palpala;
    paltan; palugal; palwal; palwal rural; palwancha; pamanukan; pamayanang university of philippines employment housing
    cooperative subdivision; pamban; pamekasan; pameungpeuk; pamiers; pammal; pampa; pampa de tate; pampa del indio; pampa
    del infierno; pampan; pampanga; pampanito; pampatar; pampierstad; pamplemousses; pampur; pamulang; pamuru; pan de
    azucar; pan'an; panabo; panachikkad; panadura; panagar; panagyurishte; panakkudi; panalanoy; panama city; panama city
    beach; panambi; panangad; panarukan; panatina; panauti; panayattur vadakkumbhagam; pancas; pancevo; panchagarh;
    panchkula; panchla; pandaan; pandacaqui; pandak; pandamaran; pandan; pandan valley; pandaria; pandeglang; pandharkawada;
    pandharpur; pandhurna; pandi; pandit deen dayal upadhyaya nagar; pando; pandua; panelas; panevezio municipality;
    panevezys; panevezys county; pangasinan; panghai; pangil; pangkalan brandan; pangkalanbuun; pangkalpinang; pangkham;
    panglong; pango aluquem; panguila; panguipulli; pangururan; panihati; panipat; panipat taraf ansar; panipat taraf
    makhdum zadgan; panipat taraf rajputan; paniqui; panjakent; panji poyon; panjim; panjin; panjshir; pankow; pankshin;
    panlong; panlongcheng jingji kaifaqu; panna; panniyannur; pano aqil; panoor; panorama; panorama hills; panruti; panshan;
    panshi; pantai belimbing; pantai cenang; pantai remis; pantano grande; pantay na matanda; pantelimon; panth piplia;
    pantheeramkavu; pantijan no 2; pantin; pantubig; panuco; panvel; panzhihua; panzos; pao de acucar; paolo vi; paombong;
    paonta sahib; paosha; paotana hat; paoua; paoy paet; papakura; papalotla; papanasam; papanduva; papantla de olarte;
    papar; papatoetoe; papaya; papeete; papenburg; papendrecht; paphos; papillion; pappakurichchi; pappinissheri;
    pappinivattom; papua; papua barat daya; papua islands; papua pengunungan; papua selatan; papua tengah; par naogaon; para
    de minas; para hills; parabiago; paracambi; paracatu; paracho de verduzco; paracuellos de jarama; paracuru; paradip
    garh; paradise; paradise point; paradise valley; parafield gardens; paragominas; paragould; paragsha- san andres - jose
    carlos mariategui; paraguacu; paraguacu paulista; paraguari; paraiba; paraiba do sul; paraibano; paraibuna; paraipaba;
    paraiso; paraiso das aguas; paraiso do norte; paraiso do sul; paraiso do tocantins; paraisopolis; parakou;
    paralakhemundi; paralowie; paramagudi; paramaribo; paramathi velur; parambu; paramirim; paramonga; paramount; paramus;
    paranagua; paranaiba; paranapanema; paranaque city; paranatinga; paranavai; parand; paranda; parang; parangipettai;
    paranhos; paranoa; paraopeba; paraparaumu; parappur; parasia; parassala; paratinga; paraty; parauapebas; paravai;
    paravur tekkumbhagam; parbatipur; parbhani; parc oasis; parc-extension; parchim; pardes hanna karkur; pardi kanade;
    pardi parnera; pardi sondhpur; pardis; pardubice; pardubicky; parede; pareh sar; parelhas; parelheiros; parella;
    parepare; parets del valles; pargauja; pari; pariaguan; pariaman; parichhatgarh; parintins; paripiranga; pariquera-acu;
    paris 01 louvre; paris 02 bourse; paris 03 temple; paris 04 hotel-de-ville; paris 05 pantheon; paris 06 luxembourg;
    paris 07 palais-bourbon; paris 08 elysee; paris 09 opera; paris 10 entrepot; paris 10e arrondissement; paris 11
    popincourt; paris 11e arrondissement; paris 12 reuilly; paris 12e arrondissement; paris 13 gobelins; paris 13e
    arrondissement; paris 14 observatoire; paris 15 vaugirard; paris 16 passy; paris 17 batignolles-monceau; paris 18
    buttes-montmartre; paris 19 buttes-chaumont; paris 20 menilmontant; parit; parit buntar; parit jawa; parit raja; parit
    sulung; pariyapuram; pariyaram; park avenue; park city; park forest; park forest village; park hills; park ridge; park
    slope; park view; park way; parkchester; parkent; parkersburg; parkland; parkside; parkville; parkwood manor;
    parkwoods-donalda; parla; parli vaijnath; parlier; parlli part; parma heights; parnaiba; parnamirim; parnarama; parnas;
    parnu; parnumaa; paro; parobe; parola; parole; paropo; parque das nacoes; parque do carmo; parque industrial ciudad
    mitras; parque lefevre; parque urbano napateco; parral; parramatta; parras de la fuente; parrilla ii; parry sound;
    parsabad; parsian; parsippany; partille; partinico; partizansk; partizanske; partur; parung; parur; parvatipuram;
    parvatsar; parvomay; parwan; parys; pas-de-calais; pasadena hills; pasaia; pasaje; pasan; pasargad; pasarkemis; pasay;
    pascagoula; pascani; pasco; pascoe vale; pascoe vale south; paseh; paseos de itzincab; paseos de san juan; pashkovskiy;
    pasian di prato; pasig city; pasighat; pasilaiciai; pasing; pasinler; pasir gudang; pasir mas; pasir panjang; pasir
    puteh; pasir ris new town; pasni; paso de carrasco; paso de la patria; paso de los libres; paso de los toros; paso de
    ovejas; paso del macho; paso del toro; paso robles; pasong kawayan primero; pasrur; pass christian; passa e fica; passa
    quatro; passa tempo; passage west; passagem franca; passaic; passau; passi; passira; passo de camaragibe; passo de
    torres; passo do sobrado; passo fundo; passore; passos; pastavy; pastaza; pasthal; pasto; pastor ortiz; pastos bons;
    pasuruan; pasvalys; pat heung; patamundai; patan; patancheru; patapo; patarra; pataskala; pataudi; patdi; paterna;
    paterna de rivera; paterno; pateros; patha deosar; pathalgaon; pathanamthitta; pathankot; pathardi; pathardih; patharia;
    pathein; pathirappally; pathri; pathum thani; pathum wan; pati; patia; patiala; patigi; patiriyat; patiya; patna;
    patnagarh; patnos; pato bragado; pato branco; patos; patos de minas; patos do piaui; patos fshat; patra; patran;
    patratu; patrocinio do muriae; patrocinio paulista; pattamadai; pattambi; pattan; pattani; pattaya; patterson lakes;
    patterson park neighborhood; pattiyurgramam; pattoki; pattukkottai; pattyam; patuakhali; patulul; patur; patuto;
    patuvilayi; paty do alferes; patzcuaro; patzicia; patzun; pau brasil; pau d'arco; pau dos ferros; paudalho; pauini; pauk
    kone; paul roux; paula candido; paula freitas; paulinia; paulino neves; paulista; paulistana; paulo afonso; paulo de
    faria; paulo frontin; paulo jacinto; paulo lopes; paulo ramos; pauls valley; paung; paungde; pauri; paveh; pavia;
    pavilosta; pavlodar; pavlodar oblysy; pavlohrad; pavlovo; pavlovsk; pavlovskaya; pavlovskaya sloboda; pavlovskiy posad;
    pavugada; pavullo nel frignano; pawayan; pawgan; pawni; pawtucket; paxtakor shahri; paxtaobod; paya lebar; paya
    terubong; payakaraopeta; payakumbuh; payande; payariq shahri; payathonzu; payocpoc sur; pays-de-la-loire; paysandu;
    payshamba shahri; payson; payyanur; paz de ariporo; pazarcık; pazardzhik; pazundaung; pcinja; pe de serra; pea ridge;
    peabody; peace river; peacehaven; peachtree city; peachtree corners; peal de becerro; pearl city; pearl river; pearland;
    pease bay; peasedown saint john; pebane; pebble creek; pec; pecan grove; pecan plantation; pecangaan; pecanha; pechersk;
    pechora; peckham; pecs; pedana; pedda bhogili; peddanayakkanpalaiyam; peddapalli; peddapuram; pedernales; pederneiras;
    pedra; pedra azul; pedra badejo; pedra bela; pedra bonita; pedra branca; pedra branca do amapari; pedra lavrada; pedra
    preta; pedras de fogo; pedras de maria da cruz; pedras rubras; pedregal; pedregulho; pedreira; pedreiras; pedro afonso;
    pedro alexandre; pedro amaro; pedro avelino; pedro betancourt; pedro canario; pedro carbo; pedro de toledo; pedro do
    rosario; pedro escobedo; pedro gomes; pedro ii; pedro juan caballero; pedro leopoldo; pedro luro; pedro meoqui; pedro
    muñoz; pedro osorio; pedro regis; pedro ruiz gallo; pedro velho; pedroso; peekskill; pefki; pehcevo; pehladpur bangar;
    pehonko; pehowa; pehuajo; peicheng; peine; peipsiaare; peixoto de azevedo; peje; pekalongan; pekan; pekan bahapal; pekan
    nenas; pekan serkat; pekanbaru; pekon; pelabuhan klang; pelabuhanratu; pelahiivka; peleliu; pelengana; pelentong;
    pelezi; pelham; pelham manor; pelhrimov; pelican bay; pelican waters; pelileo; peliyagoda; pell city; pella; pelmo
    park-humberlea; peloponnese; pelotas; pemagatshel; pemalang; pemangkat; pematangsiantar; pemba; pembroke; pembroke dock;
    pembroke parish; pembroke park; pembroke pines; pembrokeshire; pen; penal-debe; penalva; penama; penapolis; penarth;
    penbrooke meadows; penco; pendang; pendino; pendle hill; pendleton; penedo; peng chau; peng siang; pengcheng; pengerang;
    penghu; pengkalan batu; pengkalan chepa; pengkalan kundor; pengpu; pengze; penha; penha de franca; peniche; penicuik;
    penja; penjamo; penn hills; penn wynne; penn yan; pennadam; pennagaram; pennant hills; pennsauken; pennsport;
    pennsylvania avenue se; penonome; penrith; pensacola; pentecoste; penticton; penugonda; penukonda; penza; penzance;
    penzberg; penzing; peoria; peoria heights; pepa; pepper pike; peqin; perai; peraia; peralassery; perama; perambalur;
    peranampattu; peravia; peravurani; perbaungan; perchtoldsdorf; percut; perdizes; perdoes; perdriel; peregian springs;
    pereiaslav; pereira barreto; pereiro; pereiro de aguiar; perere; pereslavl'-zalesskiy; peresvet; perevalsk; perez
    millan; pergamino; pergamos; pergine valsugana; peri mirim; periban de ramos; perico; perigueux; peringat; peringathur;
    peringottupulam; perinjanam; perintalmanna; peristeri; perito moreno; peritoro; periya semur; periyakottai; periyakulam;
    periyanayakkanpalaiyam; periyapatti; perling; perlis; perm; perm krai; permatang kuching; permet; pernambuco; pernik;
    perola d'oeste; perote; perpignan; perris; perry hall; perry heights; perry vale; perrysburg; persianovka; perth amboy;
    perth and kinross; perth city centre; pertuis; peruibe; perumahan negara panchor; perumanna; perumbaikad; perumbavoor;
    perumpavur; perunad; perundurai; perungudi; perunkalattu; perus; peruvallur; peruwelz; pervomaysk; pervouralsk; pesaro;
    pesaro and urbino; pescara; pescaria brava; peschiera del garda; peshtera; pesnica; peso da regua; pesqueira; pessac;
    pessano con bornago; pest; pesterzsebet; pestlorinc; pestovo; petagas; petah tiqva; petaling jaya; petaluma; petapa;
    petare; petatlan; petauke; petawawa; peten; peterborough; peterhead; peterhof; peterlee; petersberg; petersburg;
    petershagen; petershausen-west; pethapur; petilia policastro; petionville; petit badien; petit grabo; petit raffray;
    petit valley; petit-bourg; petite riviere; petitgoa i; petlad; petlawad; petnjica; peto; petrich; petrila; petritor -
    nord; petritor - ost; petrodvorets; petrogradka; petrolandia; petrolina; petrolina de goias; petropavl; petropavlivska
    borshchahivka; petropavlovsk-kamchatsky; petropolis; petrosani; petroupolis; petrov val; petrova dubrava; petrovec;
    petrovsk; petrovsk-zabaykal'skiy; petrovskaya; petrozavodsk; petrzalka; petushki; petworth; pezinok; peña grande;
    peñaflor; peñalolen; peñaranda; peñaranda de bracamonte; peñon blanco; pfaffenhofen an der ilm; pfaffenhofen an der
    roth; pfaffikon / pfaffikon; pflugerville; pforzheim; pfullingen; pfungstadt; phagwara; phai sali; phak hai; phalaborwa;
    phalauda; phalia; phalodi; phalombe; phaltan; phan rang-thap cham; phan thiet; phan thong; phanat nikhom; phang nga;
    phanom sarakham; phanom thuan; phaphund; pharr; phasi charoen; phatthalung; phaya thai; phayakkhaphum phisai; phayao;
    phayuha khiri; phek; phenix city; phetchabun; phetchaburi; phibun mangsahan; phichit; phillaur; phillip island;
    phirangipuram; phitsanulok; pho chau; pho thong; pho yen; phocis; phoenix islands; phoenixville; phola; phomolong; phon
    charoen; phong chau; phong thanh; phong đien; phongsaly; phool nagar; photharam; phra khanong; phra nakhon; phra nakhon
    si ayutthaya; phra phutthabat; phra pradaeng; phrae; phrai bueng; phthiotis; phu khiao; phu khuong; phu kradueng; phu
    loc; phu ly; phu my; phu quoc; phu quy; phu tho; phu tuc; phu yen; phu đo; phuc son; phuc trach; phuc yen; phulbani;
    phulera; phulpur; phultala; phulwari sharif; phum anlung vil; phumi ampil leu; phumi andong pouthi; phumi andong snay;
    phumi angkor borei; phumi anhchaeum; phumi khchau; phumi kouk kong; phumi tnaot; phumi tnaot chum; phumi veal sre; phumi
    veal tonsay; phumi youl toung; phung nghia; phuntsholing; phuoc an; phuoc hoa; phup kalan; phusro; phuthaditjhaba;
    piacabucu; piacenza; piana degli albanesi; pianco; pianjiao; piano di sorrento; pianura; piara waters; piaseczno;
    piastow; piata; piatra neamt; piatra olt; piatra soimului; piattoni-villa sant'antonio; piaui; piazza armerina; piazza
    del galdo-sant'angelo; picada cafe; picassent; pichanal; picheng; pichincha; pichor; pickerington; picnic point; picnic
    point-north lynnwood; pico rivera; pico truncado; picos; picpus; picsi; picture rocks; picui; pidhorodnye; piduguralla;
    piebly un; piecki-migowo; piedade; piedade de caratinga; piedade dos gerais; piedecuesta; piedimonte matese; piedmont;
    piedra blanca; piedras blancas; piedras negras; piekary slaskie; pieksamaki; piendamo; pieria; pierrefitte-sur-seine;
    pierrefonds; pierrefonds-roxboro; piestany; piet retief; pieta; pietermaritzburg; pietra ligure; pietrasanta; pieve a
    nievole; pieve di cento; pieve di soligo; pieve emanuele; pigeon forge; piggs peak; pignataro maggiore; pigue; pihani;
    pijijiapan; pijiño del carmen; pijnacker; pikalevo; pike creek; pike creek valley; pike road; pikesville; pikine; pila;
    pilaite; pilani; pilao arcado; pilar de la horadada; pilar do sul; pilczyce-kozanow-popowice połnocne; pileru;
    pilibangan; pilibhit; pililla; pilkhua; pilsen; pimenta bueno; pimentel; pimienta vieja; pimlico; pimmit hills; pimpri;
    pimpri-chinchwad; pinahat; pinamalayan; pinamar; pinamungahan; pinar de chamartin; pinar del rey; pinar del rio;
    pinarayi; pind dadan khan; pindamonhangaba; pindare-mirim; pindi bhattian; pindi gheb; pindiga; pindobacu; pindoretama;
    pindwara; pine bluff; pine castle; pine hill; pine hills; pine island ridge; pine lake park; pine ridge; pinecrest;
    pineda de mar; pinehurst; pinellas park; pinerolo; pinetown; pinewood; piney green; ping shan; pingdingshan; pingdu;
    pingjin; pingkai; pingli; pingliang; pingnan; pingree grove; pingshan; pingtan; pingtung; pingwu county; pingxiang;
    pingyi; pingyin; pingzhuang; pinhais; pinhal novo; pinhalzinho; pinhao; pinheiral; pinheiro machado; pinheiro manso;
    pinheiros; pinillos; pinjaur; pinkneys green; pinneberg; pinner; pino torinese; pinole; pinos puente; pinotepa de don
    luis; pinotepa nacional; pinsk; pio duran; pio ix; pio xii; pioltello; piombino; pioneer park; pionki; piossasco;
    piotrkow kujawski; piotrkow trybunalski; piove di sacco-piovega; piovene rocchette; piovera; pipar; piparia; pipili;
    piplya kumar; pipraich; pipri; piqua; piquet carneiro; pir bakran; pir bazar; pir jo goth; pir mahal; piracaia;
    piracanjuba; piracicaba; piracuruca; piraeus; pirai; pirai do norte; pirai do sul; piraju; pirajui; pirane; piranga;
    piranhas; piranshahr; piranvadi; pirapemas; pirapora; pirapora do bom jesus; pirapozinho; piraquara; pirassununga;
    piratini; piratininga; piravam; pirayiri; pirenopolis; pires do rio; pires ferreira; pirgaaj; piri; piripiri; pirita;
    piritiba; piritu; pirituba; piriyapatna; pirkanmaa; pirkkala; pirmam; pirmasens; pirna; piro; pirojpur; pirot;
    pirthipur; pirzadaguda; piscataway; piscinola; pisco; piscu vechi; pisek; pishin; pishva; piskent; pismo beach;
    pisochyn; pissila; pistoia; pisz; pita; pita kotte; pitajanmaki; pitalito; pitanga; pitangueiras; pitangui; pitea;
    pitesti; pithampur; pithapuram; pithoragarh; pitimbu; pitoa; piton saint-leu; pitou; pitrufquen; pitsea; pitt meadows;
    pittsburg; pittsfield; pittwater; piuma; piumhi; piura; pivdenna borshchahivka; pivdenne; pivdennoukrainsk; pivdennyi
    hirnycho-zbahachuvalnyi kombinat; pivijay; pivka; pivnichna saltivka; pivnichni osokorky; pivnichno-brovarskyi masyv;
    pizhou; piñas; piñon hills; piła; piława gorna; plac grunwaldzki; placas; placentia; placetas; placido de castro;
    placilla; plain city; plaine 2; plaine 3; plaine des papayes; plaine du var; plaine magnien; plaines wilhems;
    plainfield; plainview; plainville; plaisance; plaisance-du-touch; plaisir; plan de ayala; planadas; planaltina;
    planalto; planeta rica; planken; plano; plano piloto; plant city; plantation; plaque; plaridel; plasnica; plast;
    plateau; plateau-central; plateaux; platja d'alcudia; plato; platon sanchez; plattsburgh; plau am see; plauen; plav;
    plavinas; plavsk; playa baracoa; playa blanca; playa de san juan; playa del carmen; playa del ingles; playa vicente;
    playas; playas del rosario; playter estates-danforth; plaza de la revolucion; plaza huincul; pleasant grove; pleasant
    hill; pleasant hills; pleasant plains; pleasant prairie; pleasant view; pleasanton; pleasantville; pleasure ridge park;
    pleebo city; pleiku; pleszew; plettenberg; plettenberg bay; pleven; pljevlja; ploemeur; ploiesti; plottier; plum; plumas
    lake; plumbon; plumstead; pluzine; plymouth meeting; plymstock; plzen; plzen-north; plzen-south; plzensky; poa; pobe;
    poblacion; poblacion, san felipe; poble sec; pocao de pedras; pocatello; pochep; pocinhos; pocito; poco branco; poco das
    trincheiras; poco fundo; poco redondo; poco verde; pocoes; pocone; pocos de caldas; podaturpet; podcetrtek; podebrady;
    podil; podili; podilsk; podilskyi; podlachia; podlehnik; podolsk; podporozh'ye; podu iloaiei; podu turcului; podujeva;
    podunajske biskupice; podunavlje; podvelka; poggibonsi; poggio a caiano; poggio renatico; poggio rusco; poggiomarino;
    poggioreale; pogliano milanese; pogradec; pohang; pohja-parnumaa; pohja-sakala; pohja-tallinn; pohjois-hervanta;
    pohnpei; poiana campina; poiana lacului; poiana mare; poiana teiului; poienile de sub munte; poinciana; point breeze;
    point chevalier; point cook; point fortin; point hill; point pedro; point pleasant; point vernon; pointe aux piments;
    pointe la rue; pointe-a-pitre; pointe-claire; pointe-noire; poio; poissy; poitiers; pojuca; pok fu lam; pok hong;
    pokachi; pokaran; pokhara; pokhvistnevo; pokok sena; pokola; pokrov; pokrovsk; pokrovskoye-streshnevo; pol-e sefid; pola
    de laviana; pola de lena; pola de siero; polaia kalan; polangui; polasara; polatlı; polavaram; poldasht; poldokhtar;
    polevskoy; polewali; polichalur; polichni; polignano a mare; poljcane; polkowice; pollachi; pollena trocchia; pollenca;
    pollock pines; polo nord; polohy; polokwane; polomolok; polonnaruwa; polonne; polonuevo; polotsk; polski trambesh;
    poltava; poltavshchyna; poltsamaa; polur; polva; polvamaa; polyarnyy; polyarnyye zori; polysayevo; polzela; pom prap
    sattru phai; pomasqui; pombal; pombos; pomerania; pomerode; pomeroon-supenaam; pomezia; pomigliano d'arco; pomona;
    pomoravlje; pompano beach; pompano beach highlands; pompei; pompeia; pompeu; pompton lakes; ponca city; ponciano
    arriaga; ponda; ponders end; ponedera; pong nam ron; pongch'on-up; poni; ponmana; ponmundam; ponnani; ponneri; ponnur;
    ponnuru; ponorogo; pont rouge; pont-a-celles; pont-a-mousson; ponta de agua; ponta de pedras; ponta delgada; ponta
    grossa; ponta pora; pontal; pontal do araguaia; pontal do parana; pontalina; pontarlier; pontault-combault; pontbuiten;
    ponte a ema; ponte alta do tocantins; ponte cingoli; ponte de lima; ponte de sor; ponte nelle alpi; ponte nelle
    alpi-polpet; ponte nova; ponte rasa; ponte san nicolo; ponte san pietro; ponte sasso; ponte serrada; ponte vedra beach;
    ponteareas; pontedera; pontefract; pontes e lacerda; pontiac; pontian besar; pontianak; ponticelli; pontinha; pontivy;
    ponto belo; ponto dos volantes; ponto novo; pontoise; pontoon beach; pontypool; pontypridd; poonamalle; popasna;
    popayan; popcorn house; pope air force base; poperinge; popesti-leordeni; poplar bluff; poplar grove; popondetta;
    popovo; poppenbuttel; poprad; poptun; por do sol; porac; porangatu; poranki; porathissery; porbandar; porciuncula;
    pordenone; pori; porirua; porlamar; poronaysk; porriño; porsa; porsgrunn; port alberni; port alfred; port allen; port
    angeles; port antonio; port area; port arthur; port augusta; port blair; port charlotte; port chester; port clinton;
    port colborne; port coquitlam; port d'alcudia; port de pollenca; port dickson; port edward; port el kantaoui; port
    elgin; port glasgow; port glaud; port haney; port harcourt; port hedland; port hercules; port hope; port hueneme; port
    huron; port isabel; port jefferson; port jefferson station; port jervis; port kembla; port kennedy; port lavaca; port
    lincoln; port loko; port louis; port louis district; port macquarie; port maria; port mathurin; port melbourne; port
    moody; port neches; port of spain; port orange; port orchard; port perry; port pirie; port richmond; port royal; port
    said; port saint john; port saint john's; port saint lucie; port salerno; port shepstone; port sudan; port townsend;
    port victoria; port wallace; port washington; port wentworth; port-de-bouc; port-de-paix; port-gentil; port-la nouvelle;
    port-vila; porta palazzo; porta westfalica; portadown; portage; portage la prairie; portage lakes; portage park;
    portalegre; portao; portazgo; porte saint-denis; porte saint-martin; porteiras; porteirinha; portel; porterville;
    porthcawl; portici; portico di caserta; porticos de san antonio; portimao; portishead; portlaoise; portmore; porto acre;
    porto alegre do norte; porto amboim; porto barra do ivinheima; porto belo; porto calvo; porto cristo; porto da folha;
    porto de mos; porto de moz; porto de pedras; porto do mangue; porto do son; porto dos gauchos; porto empedocle; porto
    esperidiao; porto feliz; porto ferreira; porto firme; porto franco; porto grande; porto murtinho; porto nacional; porto
    novo; porto potenza picena; porto real; porto real do colegio; porto recanati; porto rico do maranhao; porto salvo;
    porto san giorgio; porto sant'elpidio; porto santo stefano; porto seguro; porto tolle; porto torres; porto uniao; porto
    velho; porto viro; porto walter; porto xavier; porto-novo; portogruaro; portola hills; portoviejo; portslade; portsmouth
    heights; portuario do igarape da fortaleza; portugalete; portuguesa; porur; porvoo; porz am rhein; pos chiquito;
    posadas; posavina; posillipo; poso; posorja; posse; post falls; posta calnau; poste de flacq; postmasburg; posto da
    mata; postojna; potaro-siparuni; potchefstroom; potenza; poti; potim; potirendaba; potiskum; potomac; potomac mills;
    potrerillos; pottaneri nallakavundanpatti; pottanur; potters bar; potts point; pottstown; pottuvil; poughkeepsie;
    poukham un; poulton-le-fylde; pound ridge; pouso alegre; pouso alto; pouso redondo; pout; pouytenga; povazska bystrica;
    povegliano veronese; povoa de lanhoso; povoa de santa iria; povoa de santo adriao; povoa de varzim; povorino; powai;
    poway; powder springs; powell river; powstancow slaskich wschod; powstancow slaskich zachod-centrum południow; powys;
    poxoreu; poyang; poykovskiy; poza rica de hidalgo; pozarevac; pozega-slavonia; pozniaky; pozo alcon; pozo almonte; pozo
    de gamboa; pozo del molle; pozoblanco; pozuelo de alarcon; pozzallo; pozzo strada; pozzuoli; pozzuolo martesana;
    prabumulih; prachantakham; prachatice; prachin buri; prachin buri town; prachuap khiri khan; pradera; pradl; prado del
    rey; pradolongo; pradopolis; prados de santa rosa; praga połnoc; praga południe; prague 1; prague 10; prague 11; prague
    12; prague 13; prague 14; prague 15; prague 16; prague 17; prague 18; prague 19; prague 2; prague 20; prague 21; prague
    22; prague 3; prague 4; prague 5; prague 6; prague 7; prague 8; prague 9; prague, hlavni mesto; prague-east;
    prague-west; prahova; praia; praia a mare; praia bebe; praia da vitoria; praia grande; praia norte; prainha; prairie du
    chien; prairie grove; prairie ridge; prairie view; prairie village; prairieville; prakhon chai; praktiseer; pran buri;
    prantij; prata; pratap singhwala; pratapgarh; prato; pratola peligna; prattville; pravyi bereh; praya; prayagraj; preaek
    khsay kha; preaek prasab; preaek saman; preah vihear; prebold; preddvor; preetz; pregnana milanese; preili; premia de
    dalt; premia de mar; prenzlau; prenzlauer berg; prerov; prescot; prescott; prescott valley; presidencia de la plaza;
    presidencia roque saenz peña; president roxas; presidente bernardes; presidente dutra; presidente epitacio; presidente
    figueiredo; presidente franco; presidente getulio; presidente hayes; presidente janio quadros; presidente juscelino;
    presidente kennedy; presidente medici; presidente olegario; presidente prudente; presidente sarney; presidente tancredo
    neves; presidente vargas; presidente venceslau; presnenskiy; presov; presque isle; prestatyn; prestea; preston centre;
    prestons; prestwich; preussisch oldendorf; prevalje; preveza; prey veng; pribram; prichard; pridonskoy; priego de
    cordoba; priekule; priekuli; prien am chiemsee; prienai; prievidza; prigen; prijedor; prilep; primeira cruz; primeiro de
    maio; primer ensanche; primero de enero; primero de mayo; primorje-gorski kotar; primorsko-akhtarsk; primorsky krai;
    primrose place; prince albert; prince alfred hamlet; prince edward; prince edward island; prince george; prince rupert;
    princes risborough; princes town; princesa isabel; princeton meadows; principe real; priolo gargallo; prior lake; prior
    velho; priorka; priozersk; privolzhsk; privolzhskiy; priyutovo; prizren; probistip; probolinggo; proddatur; profesor
    carlos hank gonzalez; profesor salvador mazza; progreso; progreso de alvaro obregon; progreso industrial; progress
    village; project 6; prokhladnyy; prokop'yevsk; prokuplje; proletar; proletarsk; promissao; promyshlennaya; propria;
    prosek; prospect heights; prospect park; prosper; prosperidad; prostejov; protaras; proton city; protvino; provaglio
    d'iseo; provenals del poblenou; provence-alpes-cote-d'azur; providenciales; province 1; province 2; province 3; province
    5; province 7; provo; prudente de morais; prudentopolis; prudnik; prunedale; pruszcz gdanski; pruszkow; pruzhany;
    prykarpattia; pryluky; prymorskyi; pryor creek; przasnysz; przedmiescie oławskie; przedmiescie swidnickie; przemysl;
    przeworsk; przymorze małe; przymorze wielkie; psie pole; psie pole południe-kiełczow; psie pole zawidawie; pskov;
    pszczyna; ptolemaida; ptuj; pu'an; pu'er; pub - dhaniram pather; pubal; pucallpa; pucheng; puchenii mari; puchheim;
    puchi; puchong; puchov; puchuan; pucol; pucon; puconci; pudong; pudsey; pudu; puducherry; pudukkottai; pudunagaram;
    pudupattanam; pudur; pudusseri; pudussery west; puebla de la calzada; pueblo nuevo; pueblo nuevo el chivo; pueblo rico;
    pueblo west; pueblo yaqui; puebloviejo; puente alto; puente de hierro; puente de ixtla; puente de vallecas; puente
    grande; puente nacional; puente viru; puente-genil; puentes grandes; puerta bonita; puerta del angel; puerto armuelles;
    puerto asis; puerto aventuras; puerto ayacucho; puerto ayora; puerto aysen; puerto baquerizo moreno; puerto barrios;
    puerto berrio; puerto bolivar; puerto boyaca; puerto cabello; puerto cabezas; puerto carreño; puerto cisnes; puerto
    colombia; puerto concordia; puerto cortez; puerto cumarebo; puerto de la cruz; puerto del carmen; puerto del rosario;
    puerto deseado; puerto el triunfo; puerto escondido; puerto esperanza; puerto francisco de orellana; puerto gaitan;
    puerto iguazu; puerto la cruz; puerto leguizamo; puerto lempira; puerto libertad; puerto lleras; puerto lopez; puerto
    lumbreras; puerto madero; puerto madryn; puerto maldonado; puerto montt; puerto morazan; puerto natales; puerto padre;
    puerto palomas de villa; puerto peñasco; puerto pilon; puerto piray; puerto piritu; puerto plata; puerto princesa;
    puerto quijarro; puerto real; puerto rosario; puerto salgar; puerto san carlos; puerto san jose; puerto san julian;
    puerto santa; puerto santa cruz; puerto santander; puerto serrano; puerto suarez; puerto tejada; puerto tirol; puerto
    triunfo; puerto vallarta; puerto vallemi; puerto varas; puerto vilelas; puerto wilches; puerto yuca; puertollano;
    pugachev; pugalur; pugalur agraharam; pui o; pujali; pujili; puke; pukekohe east; pukhrayan; pul pehlad; pul-e khumri;
    pula; pulai; pulakkod; pulandian; pulau sebang; pulgaon; pulheim; puli; pulilan; pulivendla; puliyankannu; puliyankudi;
    pullach im isartal; pullman; pully; pulong santa cruz; pulu; pulung santol; pulupandan; pulwama; puma; pumwani;
    punaauia; punahana; punakha; punalur; punasa; punata; punch; punchbowl; pundong; pundri; punganuru; punggol; puning;
    punjabi market; punjai puliyampatti; punnayur; puno; punta alta; punta arenas; punta cana; punta cardon; punta de
    bombon; punta de mata; punta de piedras; punta del este; punta gorda; punta gorda isles; punta santiago; punta umbria;
    puntarenas; punto fijo; pupiales; pupri; puqi; puqiakeqi; puraini; puranpur; purbalingga; purepero de echaiz; purisima
    de bustos; purisima de la concepcion; purley; purmerend; purna; purnia; purral; purranque; pursat; puruandiro; puruliya;
    purushottampur; purwakarta; purwanchal; purwodadi; purwokerto; puryong-up; pusad; pushchino; pushkar; pushkin; pushkino;
    pushkinskiye gory; pushun; puspokladany; putaendo; putatan; puteaux; puth kalan; puth khurd; puthencruz; puthenvelikara;
    puthia; puthuppally; puthuppariyaram; puthur; putian; putignano; putla villa de guerrero; putney; putra heights;
    putrajaya; puttalam; puttankulam; putte; putten; puttlingen; puttur; putuo; puurs; puvatuparamba; puxi; puy-de-dome;
    puyallup; puyang; puyang chengguanzhen; puyo; puzhal; puzhathi; puzi; puławy; pułtusk; pwani; pweto; pya tha taik; pyan
    lel nay yar cha htar ye; pyapon; pyatigorsk; pyatykhatky; pyawbwe; pyawbwe gyi; pyay; pyeongtaek; pyi taw thar; pyin ma
    pin; pyin oo lwin; pyinmana; pylaia; pyrenees-atlantiques; pyrenees-orientales; pyrgos; pyskowice; pyt-yakh; pyu; płock;
    płonsk; qa'em shahr; qa'emiyeh; qa'en; qaasuitsup; qabala; qabatiyah; qabqa; qabula; qacha's nek; qadian; qadirpur ran;
    qaha; qahderijan; qaisumah; qakh; qala; qala i naw; qalansuwa; qalqilya; qalqilyah; qalyub; qalyubia; qamdo; qandala;
    qaracuxur; qaraghandy oblysy; qarah; qarah bagh; qarah zia' od din; qaraqash; qarasu; qarawul; qarchak; qarchi gak;
    qarek; qarne shomeron; qarqin; qarquzah; qarshi; qaryat al bayyadah; qaryat suluq; qashqadaryo; qasr al qarabulli; qasr
    bin ghashir; qasr khiyar; qasr libiya; qasr-e qand; qasr-e shirin; qatana; qayroqqum; qazakh; qazvin; qena; qeqqata;
    qeshlaq-e pa'in; qeshm; qeładize; qiamdasht; qianhai bay area; qianhu; qianjiang; qianliu; qiantang; qiaoguan; qiaotou;
    qiaotou community; qibao; qibray; qidar; qiemo; qift; qilian; qillin; qina; qincheng; qing'an; qingfeng; qingfu;
    qinggang; qinglian; qinglong; qingnian; qingping; qingpu; qingquan; qingshanquan; qingshizui; qingshuping; qingxi;
    qingxichang; qingyang; qingyuan; qingzhou; qinhuangdao; qinnan; qinzhou; qionghai; qionghu; qiongshan; qipan; qiqihar;
    qir; qir moav; qiryat ata; qiryat bialik; qiryat hayovel; qiryat mal'akhi; qiryat motsqin; qiryat shmona; qiryat yam;
    qisha; qishan; qitaihe; qitang; qiuji; qo'shko'pir; qods; qonce; qorasuv; qormi; qorof; qorqi-ye sofla; qorveh;
    qorveh-ye dargazin; qoryooley; qostanay oblysy; qrendi; quadrilatero; quail hill; quakers hill; qualiano; qualicum
    beach; quan ba; quan bon; quan hanh; quan hau; quan muoi; quan muoi mot; quan nam; quan sau; quan đuc thinh; quang binh;
    quang loc; quang minh; quang nam; quang ngai; quang ninh; quang phu; quang tri; quankou; quanzhou; quarai; quaregnon;
    quarry bay; quart de poblet; quarteira; quartier du port; quartier militaire; quartiere otto; quarto; quarto d'altino;
    quarto oggiaro; quartu sant'elena; quartz hill; quatre bornes; quatre cocos; quatro barras; quattromiglia; quba;
    qubadli; qubo saeed khan; quchan; quedas do iguacu; quedlinburg; queen creek; queen mary park; queen village; queen's
    park; queens park; queens village; queensbury; queensdale; queenstown; queenstown estate; queenswood heights; queimada
    nova; queimadas; queimados; quelele; quelfes; quelimane; quellon; queluz; quemado de guines; querecotillo; querenburg;
    querencia; querencia do norte; quetta; quetzaltenango; quezaltepeque; quezon; quezon city; qufu; qui nhon; quiapo;
    quibala; quibdo; quibor; quiche; quickborn; quijingue; quilicura; quillabamba; quillacollo; quillon; quillota; quilmes;
    quilpue; quimbaya; quimistan; quimper; quinara; quinchia; quindio; quinns rocks; quinpool district; quinta de santo
    antonio; quinta de tilcoco; quinta del cedro; quinta do anjo; quinta do conde; quinta do gato; quinta do sol; quintana
    de la serena; quintanar de la orden; quintanar del rey; quinte west; quintin arauz; quinto barrio; quinto di treviso;
    quinzano d'oglio; quinze-vingts; quipapa; quipungo; quirinopolis; quispamsis; quisqueya; quissama; quissecula;
    quitandinha; quiterianopolis; quitilipi; quixada; quixelo; quixeramobim; quixere; qujing; qulsary; quneitra; qunghirot;
    qurayyat; qus; qusar; quthbullapur; quthing; qutur; quva; quvasoy; quwaysina; quxu; quynh loi; quzhou; qyzylorda oblysy;
    r.s. pora; ra'anana; ra's bayrut; ra-ngae; raa; raahe; raalte; raasiku; rabak; rabat-sale-zemmour-zaer; rabigh; rabinal;
    rabkavi; rabkavi-banhatti; rabo de peixe; rabwah; rach gia; rach goc; racha-lechkhumi and kvemo svaneti; raciborz; rada
    tilly; radauti; radcliff; radcliffe; radcliffe on trent; radeberg; radebeul; radece; radenci; rades; radevormwald;
    radford; radhanpur; radlin; radlje ob dravi; radnor; radolfzell; radom; radomsko; radomyshl; radovis; radovljica;
    raduzhny; raduzhnyy; radviliskis; radzionkow; radzyn podlaski; rae; raebareli; rafael delgado; rafael fernandes; rafael
    jambeiro; rafah; rafiganj; rafsanjan; ragged island; raghogarh; raghunathpur; ragusa; raha; rahachow; rahad al bardi;
    rahata; rahatgarh; rahden; rahim yar khan; rahimatpur; rahlstedt; rahon; rahuri; rahway; raichur; raiganj; raigarh;
    raikot; rainbow city; rainville; raipur; raipur domana; raipur rani; rairangpur; rais hamidou; raisen; raisinghnagar;
    raisio; raiwala bara; raiwind; raj pur khurd; raj-nandgaon; raja jang; raja pur khurd; raja ranapur; raja sansi;
    rajakhera; rajakheri; rajakilpakkam; rajal norte; rajaldesar; rajamahendravaram; rajanpur; rajaori; rajapalayam;
    rajapolah; rajauli; rajbari; rajbiraj; rajgangpur; rajgarh; rajgir; rajgurunagar; rajin; rajkot; rajmahal; rajo khanani;
    rajopatti urf kota bazar; rajpipla; rajpur; rajpur sonarpur; rajpura; rajsamand; rajshahi; rajshahi division; rajula;
    rajura; rakai; rakh gadi garh; rakhabh dev; rakhine; rakhiv; rakivka; rakkiyapalaiyam; rakoskeresztur; rakospalota;
    rakosszentmihaly; rakove; rakovnik; rakovski; rakvere; rakvere2; raleigh hills; ralik chain; ram das; ramachandrapuram;
    ramachandrapuran; ramachettipalaiyam; ramada; ramadi; ramagundam; ramalde do meio; ramallah and al-bireh; ramallo;
    ramanathapuram; ramanattukara; ramanayyapeta; ramanuj ganj; ramapuram; ramat gan; ramat hasharon; ramat yishay;
    ramavarappadu; rambouillet; ramdurg; ramenki; ramenskoye; rameswaram; ramganj; ramganj mandi; ramgarh; ramgundam;
    ramhormoz; ramiros; ramjibanpur; ramla; ramna maidan; ramnagar; ramnicu sarat; ramnicu valcea; ramon castilla; ramos
    arizpe; ramotswa; ramotswa station/taung; rampachodavaram; rampur; rampur hat; rampura; rampura phul; ramsar;
    ramsbottom; ramsgate; ramshir; ramtek; ramu; ranaghat; ranai kota; ranam; ranau; ranavav; rancagua; ranch park;
    rancharia; rancheria payau; ranchi; rancho alegre; rancho cordova; rancho cucamonga; rancho mirage; rancho murieta;
    rancho palos verdes; rancho penasquitos; rancho san diego; rancho santa margarita; ranchuelo; randallstown; randburg;
    randers; randfontein; randudongkal; randwick; ranebennur; rangamati; rangamati hill; rangapara; rangat; rangia;
    rangiora; rangiro; rangkasbitung; rangpur; rangpur division; rani khera; raniganj; ranikhet; ranipet; ranipur; ranir
    bazar; ranjangaon s; rankovce; rano; ranong; ranot; ranpur; ransiki; ranst; rantauprapat; rantepao; ranyah; ranzan;
    raojan; rapallo; rapar; rapid city; rapid valley; rapina; rapla; raplamaa; raposa; raposo tavares; raposos; rapperswil;
    rapti; raqo; ras al khaimah; ras al-khaimah; ras el aioun; ras el ma; ras el oued; ras el-barr; ras gharib; ras kebdana;
    ras tanura; rasapudipalem; raseborg; raseiniai; rasht; rasina; rasipuram; raska; rasnov; rason; rasra; rass el djebel;
    rasskazovo; rastatt; rastede; rastignano-carteria di sesto; rasunda; rat burana; ratak chain; ratanakiri; ratangarh;
    ratanpur; ratchaburi; ratchathewi; ratekau; rathenow; rathfarnham; ratia; ratingen; ratlam; ratnagiri; ratnapura; ratnu
    chak; ratodero; ratu; raub; raudales malpaso; raul soares; rauma; raumati beach; rauna; raurkela industrial township;
    ravansar; ravar; ravenna; ravensburg; raver; ravne na koroskem; ravu; rawa mazowiecka; rawalakot; rawang; rawatbhata;
    rawatsar; rawicz; rawmarsh; rawson; rawtenstall; raxaul; rayachoti; rayadrug; rayagada; raybag; raychikhinsk; rayduzhnyi
    masyv; rayevskiy; rayleigh; raymah; raymond terrace; raymore; rayon ktz; rayong; raytown; razam; razampeta; razavi
    khorasan; razgrad; razkrizje; razumnoye; razzakov; reading; real del sol; real del valle; realejo alto; realeza; recani;
    recanto das emas; rechytsa; recica ob savinji; recklinghausen; reclamation areas; recodo; recoletos; reconquista; red
    bank; red bay estate; red bluff; red chute; red cliffs; red deer; red hill; red lion; red oak; red wing; redan; redange;
    redbank plains; redbridge; redcar; redcar and cleveland; redcliff; redding; reddipalaiyam; redditch; redencao; redencao
    do gurgueia; redford; redhill; redland; redland bay; redlands; redonda; redondela; redondo beach; redruth; redwood city;
    redwood falls; redwood park; redwood shores; reedley; reedy creek; reef al fujairah city; reengus; reethapuram; refojos
    de basto; reforma; reftinskiy; regeneracao; regensburg; regent park; regent's park; regente feijo; regents park;
    reggane; reggio calabria; reggio emilia; reggio nell'emilia; reghaia; reghin-sat; regio parco; registro; regla; rego
    park; reguengos de monsaraz; reguiba; rehamna; rehli; rehnan; rehoboth; rehovot; reichenbach an der fils;
    reichenbach/vogtland; reigate; reina mercedes; reinach; reinbek; reinheim; reinickendorf; reino de antula; reino de
    bandim; reis magos; reisterstown; reitz; rejas; rejon placu grunwaldzkiego; rejon placu swietego macieja; rejon ulicy
    kleczkowskiej; rejon ulicy mieleckiej; rejon ulicy traugutta; relau; reliance complex; relizane; remagen; remanso;
    rembangan; rembau; rembertow; remchi; remedios de escalada de san martin; remich; remire-montjoly; remscheid; remseck am
    neckar; remuera; remuna; renala khurd; renca; rendsburg; renens; renfrew; renfrew heights; renfrew-collingwood;
    renfrewshire; rengasdengklok; rengo; renhe; renigunta; rennell and bellona; renningen; renqiu; rensha; renton; renukut;
    renwal; renxian; renyi; renzhao; reo; reoti; repalle; repelon; repentigny; republic; republica; republika srpska; repy;
    reriutaba; reseda; resen; resende; resende costa; reserva; reserva do iguacu; reservoir; reservoir hill; residence
    bel-air; residencia moacir pu5bhv; resistencia; resita; resplendor; ressaca beirol; ressaca do muca; ressaca pacoval;
    ressano garcia; restinga seca; reston; resubelpara; retalhuleu; retford; rethymno; retiro; retreat; reuleuet;
    reutlingen; reutov; revda; revelganj; revere; revolucion mexicana; rewa; rewari; rexburg; rey bouba; reyes acozac;
    reyhanlı; reykholahreppur; reykjanesbær; reykjavikurborg; reynoldsburg; reynosa; reze; rezekne; rezekne municipality;
    rezh; rezina; rezvanshahr; rhar el melah; rhawnhurst; rheda-wiedenbruck; rhede; rheinbach; rheinberg; rheine;
    rheinfelden; rheinhausen; rheinstetten; rhenen; rhennouch; rhineland-palatinate; rho; rhodope; rhondda; rhondda cynon
    taf; rhone; rhoon; rhosllannerchrugog; rhyl; rhythm garden; riachao; riachao das neves; riachao do dantas; riachao do
    jacuipe; riacho das almas; riacho de santana; riacho dos cavalos; riacho dos machados; riacho fundo; riacho fundo ii;
    rialto; riau; riau islands; rib mountain; ribamar fiquene; ribarroja del turia; ribas do rio pardo; ribat al khayr;
    ribaue; ribeira; ribeira brava; ribeira de frades; ribeira de pena; ribeira do amparo; ribeira do pombal; ribeira
    grande; ribeira grande de santiago; ribeirao; ribeirao bonito; ribeirao branco; ribeirao cascalheira; ribeirao claro;
    ribeirao da ilha; ribeirao das neves; ribeirao do largo; ribeirao do pinhal; ribeirao grande; ribeirao pires; ribeirao
    preto; ribeiro goncalves; ribeiropolis; riberalta; ribnica; ribnica na pohorju; ribnita; ribnitz-damgarten; ricany;
    riccione; rice lake; richard-toll; richards bay; richfield; richha; richland; richland center; richland hills; richmond
    heights; richmond hill; richmond upon thames; richmond west; richton park; rickmansworth; ridderkerk; ridgecrest;
    ridgefield park; ridgeland; ridgewood; ridley park; riebeek west; riebini; ried im innkreis; riedstadt; riegelsberg;
    riehen; riemst; riesa; rietavas; rietberg; rieti; rif dimashq; rifu; riggs park; rignano flaminio; rijau; rijeka; rijen;
    rijokri; rijssen; rijswijk; rikaze; rikuzen-takata; riley park; rillieux-la-pape; rimavska sobota; rimini; rimouski;
    rincon chamula; rincon de la victoria; rincon de nicolas romero; rincon de romos; rincon de tamayo; rinconada de los
    andes; ringsted; ringwood; ringwood east; ringwood north; rinkeby; rinteln; rio abajo; rio acima; rio azul; rio bananal;
    rio blanco; rio bonito; rio bonito do iguacu; rio branco; rio branco do sul; rio bravo; rio brilhante; rio bueno; rio
    casca; rio cauto; rio ceballos; rio chico; rio claro; rio colorado; rio cuarto; rio das antas; rio das flores; rio das
    ostras; rio das pedras; rio de contas; rio de loba; rio de mouro; rio de oro; rio de teapa; rio del mar; rio do antonio;
    rio do campo; rio do fogo; rio do oeste; rio do pires; rio do sul; rio dos cedros; rio espera; rio formoso; rio frio de
    juarez; rio gallegos; rio grande city; rio grande da serra; rio grande do norte; rio grande do piaui; rio grande do sul;
    rio guayabal de yateras; rio hato; rio hondo; rio largo; rio linda; rio maior; rio manso; rio maria; rio muni; rio
    negrinho; rio negro; rio novo; rio novo do sul; rio paranaiba; rio pardo; rio pardo de minas; rio pequeno; rio
    piracicaba; rio pomba; rio preto; rio preto da eva; rio primero; rio rancho; rio real; rio rico; rio saliceto; rio san
    juan; rio segundo; rio tercero; rio tinto; rio tuba; rio turbio; rio verde; rio verde de mato grosso; rio vermelho; rio
    viejo; rio viejo primera seccion; rio vista; riobamba; rioblanco; riohacha; rioja; riom; rionegro; rionero in vulture;
    rios rosas; riosucio; rioverde; ripollet; ripon; ris-orangis; risalpur cantonment; risaralda; risca; riscani; rishikesh;
    rishon letsiyyon; rishra; rishton; risod; rissen; rittenhouse; ritto; riva del garda; rivadavia; rivalta di torino;
    rivarolo canavese; rivas-vaciamadrid; river atuwara; river edge; river falls; river forest; river gbeh; river gee; river
    grove; river nile; river oaks; river park; river ridge; river rouge; river vale; river valley; riverbank; rivercess;
    riverdale; riverdale park; riversdale; riverside; riverton; riverview; riviera beach; riviere des anguilles; riviere du
    rempart; riviere noire; riviere-du-loup; rivne; rivnenshchyna; rivoli; rivolta d'adda; rixensart; riyad al khabra';
    rizal; rize; rizhao; rizhuang; road town; roanne; roanoke; roanoke rapids; roata de jos; robat karim; robbah;
    robertsganj; robertsonpet; robina; robinson heights; robit; roca sales; rocca di papa; rocca priora; roccella ionica;
    rochdale; roche caiman; rochedale south; rochefort; rochelle park; roches noire; rochester hills; rochford; rocinha;
    rock falls; rock forest; rock hill; rock hole; rock island; rock springs; rockcliffe-smythe; rockdale; rockford;
    rockhampton; rockingham; rockingham city centre; rockland; rockledge; rocklin; rockville; rockville centre; rockwall;
    rocky mount; rocky mountain house; rocky point; rocky ridge; rocky river; rodas; rodeio bonito; rodenkirchen; rodeo del
    medio; rodez; rodgau; rodniki; rodolfo sanchez taboada; rodos; rodrigues alves; roehampton; roeland park; roermond;
    roeselare; rogaland; rogaska slatina; rogasovci; rogatec; rogers park; roggiano gravina; roha; rohini; rohnert park;
    rohri; rohtak; roi et; roissy-en-brie; roja; rojales; roka kandal; roka khnaor; rokiskis; rokugo; rokycany; rolandia;
    rolante; roldanillo; rolim de moura; rolim de moura do guapore; rolla; rolleston; rolling hills estates; rolling
    meadows; roma-los saenz; romainville; romano banco; romano d'ezzelino; romano di lombardia; romans-sur-isere; romblon;
    romeoville; romford; romita; romitan shahri; romny; romorantin-lanthenay; rompin; romsey; ron phibun; ronchi dei
    legionari; ronchin; ronda; ronda alta; rondebosch; rondon do para; rondonia; rondonopolis; rong kwang; rongai; rongelap
    atoll; rongjiang; ronglong; rongo; rongxi; ronkonkoma; ronnenberg; ronse; roodepoort; roorkee; roosendaal; roosevelt;
    rooty hill; ropar; ropazi; ropczyce; ropes crossing; roque gonzales; roque perez; roquetas de mar; roquette; roraima;
    rorainopolis; rosa zarate; rosamond; rosario de la frontera; rosario de lerma; rosario de mora; rosario del tala;
    rosario do catete; rosario do ivai; rosario do sul; rosario oeste; rosarito; rosbach vor der hohe; roscommon; rose bay;
    rose belle; rose hall; rose hill; roseau; roseburg; roseburg north; rosedale; rosedale-moore park; roselle; roselle
    park; rosemead; rosemont; rosemont-mount royal; rosemount; rosenheim; rosera; roses; roseto degli abruzzi; roseville;
    rosh pinah; roshal'; roshanpura; rosignano solvay-castiglioncello; rosiorii de vede; roskilde; roslavl'; roslindale;
    roslyn heights; rosny-sous-bois; rosolini; rosoman; rosrath; ross on wye; rossano stazione; rossano veneto; rossendale;
    rosso; rossosh'; rossville; rostam kola; rosto de cao; rostokino; rostov; rostov veliky; rostov-on-don; roswell; rot am
    see; rota; rotenburg; rotenburg an der fulda; rothenbach an der pegnitz; rothenburg ob der tauber; rotherbaum;
    rotherham; rotonda west; rotorua; rotselaar; rottenburg; rottenburg an der laaber; rottingdean; rottweil; rotuma;
    rouached; roubaix; roudnice nad labem; rouge; rouge terre; rouiba; rouissat; round lake; round lake beach; round lake
    park; round rock; rourkela; rouse hill; rouyn-noranda; rovaniemi; rovello porro; rovenky; roveredo in piano; rovereto;
    rovigo; rowland heights; rowlands gill; rowlett; rowville; roxas; roxas city; roxborough park; roxburgh park; roxbury
    crossing; royal kunia; royal leamington spa; royal oak; royal palm beach; royal tunbridge wells; royal wootton bassett;
    royan; royse city; royston; royton; rozaje; rozanka-polanka; rozdilna; roznava; roznov pod radhostem; rozzano;
    rrashbull; rtishchevo; ruaha; ruangwa; rubanda; rubi; rubiataba; rubidoux; rubino; rubirizi; rubizhne; rublevo;
    rubtsovsk; rucava; ruda slaska; rudan; rudarpur; rudehen; rudesheim am rhein; rudnik nad sanem; rudnyy; rudolstadt;
    rudow; rudrapur; rudsar; rue de france; rueil-malmaison; rufisque; rufisque est; rugaji; rugao; rugeley; ruggell;
    ruhango; ruhnu; rui'an; ruidian; ruiru; ruislip; ruislip manor; rujewa; rujiena; rukban; rukiga; rukungiri; rukwa;
    rulenge; rum cay; ruma; rumah; rumbek; rumia; rummelsburg; rumoi; rumonge; rumphi; runan; runaway bay; runcorn; rundale;
    rundu; runnymede-bloor west village; rupahi town; ruqi; rura; rural saanich; ruropolis; rusanivka; rusape; ruse; rusera;
    rushden; ruska lozova; ruska poliana; ruske pole; ruskin; russas; russeifa; russellville; russelsheim am main; russkaya
    polyana; russkiy kameshkir; rustaq; rustavi; rustenburg; ruston; rutana; rutchenkivskyi; ruteng; rutherglen; rutigliano;
    rutland; rutoma; rutshuru; ruvo di puglia; ruvuma; ruwandiz; ruy barbosa; ruyigi; ruzayevka; ruzomberok; rwamagana;
    rwampara; rwamwanja refugee camp; rwiimi; ryanggang; ryazan; ryazan'; ryazanskiy; ryazhsk; rybatskoye; rybinsk; rybnaya
    sloboda; rybnik; rybnoye; rychnov nad kneznou; ryde; rydułtowy; rye; rye brook; ryl'sk; ryogoku; ryotsu-minato; rypin;
    ryton; ryugasaki; ryuo; rzeszow; rzhev; rødovre; s. rayavaram; sa dec; sa kaeo; sa pa; sa pobla; sa rai; sa'dah; saaba;
    saalfeld; saalfelden am steinernen meer; saanich; saanich core; saarbrucken; saarde; saaremaa; saarland; saarlouis;
    saatly; saatlı; saaxo; sabaa aiyoun; sabac; sabae; sabah as salim; sabak bernam; sabalgarh; sabana de la mar; sabana de
    mendoza; sabana de parra; sabana de torres; sabana grande; sabana grande de boya; sabana iglesia; sabana seca; sabana
    yegua; sabanagrande; sabanalarga; sabaneta; sabang; sabanitas; sabara; sabaragamuwa; sabaudia; sabbashahr; sabha; sabie;
    sabinas; sabirabad; sablayan; sabou; sabratah; sabt alalayah; sabuncu; sabya; sabzevar; sacaba; sacatepequez; sacavem;
    sacele; sachin; sachse; sachsenheim; sacile; saclepea; saco; saco dos limoes; sacoma; sadabad; sadabe; sadalgi; sadao;
    sadarak; sadasivpet; sadatpur gujran; saddat al hindiyah; saddiqabad; saddle brook; saddle ridge; saddleworth; sadpalli;
    sadr city; sadri; sadulshahar; safadasht; safaga; safashahr; safety bay; safety harbor; saffron walden; safi; safidon;
    safipur; safita; safonovo; safranbolu; safwa; safwan; sagae; sagaing; sagalo; sagamihara; sagara; sagarmatha; sagauli;
    sagay; sage hill; saggez abad; saginaw; saginaw township north; saginomiya; sagrada familia; sagua de tanamo; sagua la
    grande; saguenay; sagunto; sagure; sagwara; sahab; sahagun; saham; saham al kaffarat; sahand; sahar; saharanpur;
    saharsa; sahaspur; sahaswan; sahavato; sahawar; sahel; sahibabad daulotpur; sahibganj; sahiwal; sahline; sahnaya;
    sahneh; sahoua; sahuarita; sahuayo de morelos; sai buri; sai kung; sai mai; sai wan; sai wan ho; sai ying pun; saidpur;
    saiha; saijo; saikai; saiki; saiku; sain alto; saint albans; saint andrew; saint andrews; saint ann; saint ann's bay;
    saint anne sandy point; saint anthony; saint augustine; saint augustine beach; saint augustine shores; saint blazey;
    saint catherine; saint charles; saint clair; saint clair shores; saint clairsville; saint cloud; saint croix; saint
    david; saint dennis; saint elizabeth; saint francis; saint gabriel; saint george; saint george basseterre; saint george
    gingerland; saint george's; saint helena; saint helena bay; saint helens; saint helier; saint ives; saint james; saint
    james windward; saint john; saint john capisterre; saint john east; saint john figtree; saint john west; saint john's;
    saint johns; saint johnsbury; saint joseph; saint kilda; saint kitts; saint lawrence; saint leonards-on-sea; saint louis
    park; saint lucy; saint luke; saint mark; saint martin; saint martinville; saint mary; saint mary cayon; saint marys;
    saint matthews; saint michael; saint neots; saint patrick; saint paul; saint paul capisterre; saint paul charlestown;
    saint paul park; saint pete beach; saint peter; saint peter basseterre; saint peter port; saint peters; saint philip;
    saint pierre; saint roman; saint romuald; saint rose; saint sampson; saint simon mills; saint simons island; saint
    stephens; saint thomas; saint thomas lowland; saint thomas middle island; saint thomas mount; saint-amand-les-eaux;
    saint-ambroise; saint-andre; saint-augustin-de-desmaures; saint-avertin; saint-avold; saint-barthelemy;
    saint-basile-le-grand; saint-benoit; saint-brieuc; saint-bruno-de-montarville; saint-chamond; saint-charles-borromee;
    saint-cloud; saint-constant; saint-cyr-l'ecole; saint-cyr-sur-loire; saint-denis; saint-die-des-vosges; saint-dizier;
    saint-egreve; saint-etienne; saint-etienne-du-rouvray; saint-eustache; saint-fons; saint-genis-laval; saint-georges;
    saint-germain-en-laye; saint-ghislain; saint-gilles; saint-gratien; saint-henri; saint-herblain; saint-hilaire de
    talmont; saint-hubert; saint-hyacinthe; saint-jean-de-braye; saint-jean-de-la-ruelle; saint-jean-sur-richelieu;
    saint-jerome; saint-joseph; saint-josse-ten-noode; saint-laurent; saint-laurent-du-maroni; saint-laurent-du-var;
    saint-lazare; saint-leonard; saint-leu; saint-leu-la-foret; saint-lin-laurentides; saint-lo; saint-louis; saint-louis du
    nord; saint-louis-de-terrebonne; saint-loup; saint-malo; saint-mande; saint-marc; saint-martin-d'heres;
    saint-maur-des-fosses; saint-maximin-la-sainte-baume; saint-medard-en-jalles; saint-michel; saint-michel de l'atalaye;
    saint-michel-sur-orge; saint-nazaire; saint-nicolas; saint-omer; saint-ouen; saint-ouen-l'aumone; saint-paul;
    saint-pierre; saint-pierre-des-corps; saint-pol-sur-mer; saint-priest; saint-quentin; saint-quentin-en-yvelines;
    saint-raphael; saint-roch; saint-sebastien-sur-loire; saint-vincent de paul; saint-vincent-de-paul; sainte catherine de
    la jacques cartier; sainte-anne; sainte-catherine; sainte-devote chapel; sainte-foy; sainte-foy-les-lyon;
    sainte-genevieve-des-bois; sainte-julie; sainte-marguerite; sainte-marie; sainte-rose; sainte-suzanne; sainte-therese;
    saintes; sainthia; sainyabuli; saioua; saipan; saitama; saiyad-ul-ajaib; sakado; sakai; sakai-nakajima; sakaidecho;
    sakaiminato; sakakah; sakaki; sakaraha; sakassou; sakata; sakchu-up; sake; sakete; sakha; sakhalin; sakhipur; sakhnin;
    saki; sakiai; sakiet ed daier; sakiet ez zit; sakiet sidi youssef; sakleshpur; saknepalli; sakon nakhon; sakrand; sakri;
    saku; sakumona; sakuradai; sakuragawa; sakurai; sal; sal rei; sal'sk; sala consilina; salaberry-de-valleyfield;
    salacgriva; saladas; saladillo; saladin; salaga; salah bey; salalah; salama; salamat; salamedu; salamina;
    salangaippalaiyam; salaqi; salaspils; salatiga; salavan; salavat; salaya; salcaja; salcininkai; saldanha; saldus; sale
    al jadida; saleh shahr; salehieh; salekhard; salerno; sales oliveira; salesopolis; salfit; salford; salgado de sao
    felix; salgar; salgotarjan; salgueiro; salice salentino; saligram; salihli; salina cruz; salinas da margarida; salinas
    de hidalgo; salinas victoria; salinera colan; salinopolis; salinungan proper; salisbury; salisbury downs; salisbury
    east; salisbury heights; salisbury north; salistea de sus; salitre; sallanches; salmas; salmon arm; salmon creek;
    salon-de-provence; salonta; salor; salou; salovci; salpara molandubi pt.-i; salpetriere; salqin; salsomaggiore terme;
    salt; saltash; saltillo; saltivka; salto; salto da divisa; salto de agua; salto de pirapora; salto del guaira; salto do
    itarare; salto do jacui; salto do lontra; salto grande; saltpond; salumbar; salur; saluzzo; salvador do mundo; salvador
    do sul; salvaleon de higuey; salvaterra; salvaterra de magos; salvatierra; salvatierra de miño; salyan; salzgitter;
    salzkotten; sam phran; sam roi yot; sam sen nai; sam shing; sam son; sama'il; samal; samalapuram; samalka; samalkha;
    samalkot; samalut; samambaia; samana; samandag; samangan; samannud; samarinda; samarqand; samarra'; samastipur; samba;
    sambalpur; sambava; sambhal; sambhar; sambiase; sambir; sambizanga; samborondon; sambrial; sambuca di sicilia; samburu;
    samburvadakara; samch'on; samdari; samdrup jongkhar; same; samegrelo-zemo svaneti; samfya; samho-rodongjagu; samitah;
    samjiyon-up; sammamish; sammichele di bari; samobor; samokov; samonta bazar; samora correia; samos; sampaloc; sampang;
    samphanthawong; sampit; sampla; sampsonievskiy; sampues; samrala; samraong; samsula-spruce creek; samsun; samthar;
    samtredia; samtse; samtskhe-javakheti; samukh; samurou; samut prakan; samut sakhon; samut songkhram; samuyuzi; san
    adrian; san agustin; san agustin acasaguastlan; san agustin de las juntas; san agustin del guadalix; san agustin tlaxco;
    san agustin tlaxiaca; san al hajar al qibliyah; san alberto; san alejo; san andres; san andres & providencia; san andres
    ahuashuatepec; san andres azumiatla; san andres calpan; san andres cholula; san andres cuexcontitlan; san andres de
    giles; san andres del rabanedo; san andres itzapa; san andres ixtlan; san andres mixquic; san andres ocotlan; san andres
    tuxtla; san andres villa seca; san andres xecul; san andros; san angelo; san anselmo; san antero; san antonino castillo
    velasco; san antonio abad; san antonio acahualco; san antonio aguas calientes; san antonio buenavista; san antonio de
    areco; san antonio de cortes; san antonio de la cal; san antonio de los altos; san antonio de los baños; san antonio de
    padua; san antonio del coyote; san antonio del estrecho; san antonio del monte; san antonio del tachira; san antonio
    huista; san antonio la isla; san antonio la paz; san antonio mihuacan; san antonio oeste; san antonio suchitepequez; san
    antonio tecomitl; san bartolo; san bartolo cuautlalpan; san bartolo de berrios; san bartolo del llano; san bartolo
    oxtotitlan; san bartolo tlaxihuicalco; san bartolome; san bartolome atlatlahuca; san bartolome coatepec; san bartolome
    de tirajana; san bartolome milpas altas; san bartolome tlaltelulco; san basilio; san benedetto del tronto; san benedetto
    po; san benigno canavese; san benito; san benito abad; san benito xaltocan; san bernardino; san bernardino
    tlaxcalancingo; san bernardo; san bernardo del tuyu; san bernardo del viento; san blas; san blas-canillejas; san
    bonifacio; san borja; san bruno; san buenaventura; san carlo all'arena; san carlos; san carlos centro; san carlos de
    bariloche; san carlos de bolivar; san carlos de guaroa; san carlos del zulia; san carlos park; san carlos sija; san
    casciano in val di pesa; san cataldo; san cesareo; san cesario di lecce; san chaung; san cipirello; san cipriano
    d'aversa; san ciro de acosta; san clemente; san clemente del tuyu; san colombano al lambro; san cristobal; san cristobal
    cucho; san cristobal de las casas; san cristobal nexquipayac; san cristobal verapaz; san damian texoloc; san daniele del
    friuli; san diego country estates; san diego de alejandria; san diego de la union; san dimas; san dionisio ocotepec; san
    dona di piave; san donaci; san donato; san donato milanese; san donnino; san elizario; san enrique; san estanislao; san
    esteban; san esteban tizatlan; san felice a cancello; san felice circeo; san felice sul panaro; san felipe; san felipe
    jalapa de diaz; san felipe orizatlan; san felipe tlalmimilolpan; san ferdinando; san ferdinando di puglia; san fermin;
    san fernando; san fernando de apure; san fernando de atabapo; san fernando de henares; san fernando de monte cristi; san
    francisco acuautla; san francisco chimalpa; san francisco cuaxusco; san francisco de asis; san francisco de borja; san
    francisco de coray; san francisco de la paz; san francisco de los romo; san francisco de macoris; san francisco de
    mostazal; san francisco de ojuera; san francisco de yojoa; san francisco del rincon; san francisco del valle; san
    francisco el alto; san francisco ixhuatan; san francisco ocotlan; san francisco pujiltic; san francisco tecoxpa; san
    francisco telixtlahuaca; san francisco tepeolulco; san francisco tesistan; san francisco tetlanohcan; san francisco
    tlalcilalcalpan; san francisco zacacalco; san francisco zapotitlan; san gabriel; san gabriel chilac; san gabriel
    tetzoyocan; san gaspar tlahuelilpan; san gaspar tonatico; san gavino monreale; san gennaro vesuviano; san german; san
    gil; san giljan; san gines de la jara; san giorgio a cremano; san giorgio del sannio; san giorgio delle pertiche; san
    giorgio di nogaro; san giorgio di piano; san giorgio ionico; san giorgio su legnano; san giovanni a teduccio; san
    giovanni gemini; san giovanni in fiore; san giovanni in marignano; san giovanni in persiceto; san giovanni la punta; san
    giovanni lupatoto; san giovanni rotondo; san giovanni valdarno; san giuliano milanese; san giuseppe; san giuseppe jato;
    san giuseppe vesuviano; san gregorio cuautzingo; san gregorio de nigua; san gregorio di catania; san guillermo; san
    gwann; san gyi wa; san hipolito; san ignacio; san ignacio cerro gordo; san ignacio de moxo; san ignacio de sabaneta; san
    ignacio de velasco; san ignacio rio muerto; san ildefonso; san isidro; san isidro buen suceso; san isidro de curuguaty;
    san jacinto; san jacinto amilpas; san javier; san jeronimito; san jeronimo; san jeronimo amanalco; san jeronimo coyula;
    san jeronimo cuatro vientos; san jeronimo de juarez; san jeronimo de tunan; san joaquin; san joaquin coapango; san
    jorge; san jorge pueblo nuevo; san jose acatempa; san jose agua azul; san jose de barlovento; san jose de colinas; san
    jose de comayagua; san jose de feliciano; san jose de gracia; san jose de guanipa; san jose de jachal; san jose de la
    dormida; san jose de la mariquina; san jose de las lajas; san jose de las matas; san jose de los arroyos; san jose de
    los cerrillos; san jose de los olvera; san jose de lourdes; san jose de maipo; san jose de mayo; san jose de metan; san
    jose de ocoa; san jose de sisa; san jose del cabo; san jose del castillo; san jose del guaviare; san jose del monte; san
    jose del quince; san jose del rincon; san jose del valle; san jose el alto; san jose el verde; san jose el vidrio; san
    jose guadalupe otzacatipan; san jose iturbide; san jose ixtapa; san jose las palmas; san jose pinula; san jose poaquil;
    san jose teacalco; san jose temascatio; san jose tetel; san jose village; san jose xicohtencatl; san josecito; san juan
    bautista; san juan bautista valle nacional; san juan cancuc; san juan capistrano; san juan chamelco; san juan
    coajomulco; san juan colorado; san juan cosala; san juan cotzal; san juan de abajo; san juan de aznalfarache; san juan
    de betulia; san juan de dios; san juan de flores; san juan de la maguana; san juan de la rambla; san juan de la vega;
    san juan de las huertas; san juan de los lagos; san juan de los morros; san juan de opoa; san juan de uraba; san juan
    del cesar; san juan del puerto; san juan del rio; san juan del sur; san juan huactzinco; san juan ixtayopan; san juan
    nepomuceno; san juan opico; san juan pueblo; san juan sacatepequez; san juan tehuixtitlan; san juan tepa; san juan
    tepulco; san juan tilapa; san juan tuxco; san juan xiutetelco; san juan y san pedro tezompa; san juan zitlaltepec; san
    juan-laventille; san juanito; san juanito de escobedo; san julian; san justo; san kamphaeng; san lazzaro; san leandro;
    san leonardo; san leone mose; san lorenzo; san lorenzo acopilco; san lorenzo axocomanitla; san lorenzo cacaotepec; san
    lorenzo chiautzingo; san lorenzo de el escorial; san lorenzo de esmeraldas; san lorenzo oyamel; san lorenzo tlacotepec;
    san lorenzo tlalmimilolpan; san lucas; san lucas el grande; san lucas ojitlan; san lucas sacatepequez; san lucas
    toliman; san luis; san luis acatlan; san luis apizaquito; san luis de la loma; san luis de la paz; san luis de since;
    san luis del palmar; san luis jilotepeque; san luis obispo; san luis rio colorado; san luis tecuhautitlan; san manuel;
    san manuel de colohete; san marcelino; san marcellino; san marco evangelista; san marco in lamis; san marcos; san marcos
    de colon; san marcos de leon; san marcos huixtoco; san marcos tlacoyalco; san marcos yachihuacaltepec; san mariano; san
    martin; san martin azcatepec; san martin caltenco; san martin cuautlalpan; san martin de la vega; san martin de las
    piramides; san martin de los andes; san martin de pangoa; san martin de valdeiglesias; san martin hidalgo; san martin
    jilotepeque; san martin texmelucan de labastida; san martino buon albergo; san martino di lupari; san martino in rio;
    san marzano di san giuseppe; san marzano sul sarno; san mateo; san mateo atarasquillo; san mateo atenco; san mateo del
    mar; san mateo huitzilzingo; san mateo ixtacalco; san mateo ixtatan; san mateo otzacatipan; san mateo xoloc; san matias;
    san matias cuijingo; san matias tlalancaleca; san maurizio; san mauro pascoli; san mauro torinese; san michele; san
    michele salentino; san miguel; san miguel ajusco; san miguel ameyalco; san miguel canoa; san miguel chicaj; san miguel
    coatlinchan; san miguel contla; san miguel cuyutlan; san miguel de abona; san miguel de allende; san miguel de bolivar;
    san miguel de cauri; san miguel de salinas; san miguel de tucuman; san miguel del monte; san miguel del padron; san
    miguel dueñas; san miguel el alto; san miguel octopan; san miguel panixtlahuaca; san miguel siguila; san miguel
    tenochtitlan; san miguel tlaixpan; san miguel topilejo; san miguel totocuitlapilco; san miguel totoltepec; san miguel
    vindho; san miguel xoxtla; san miguel zapotitlan; san miguelito; san miniato; san miniato basso; san narciso; san
    nicandro garganico; san nicola la strada; san nicolas; san nicolas de bari; san nicolas de los agustinos; san nicolas de
    los arroyos; san nicolas de los garza; san nicolas de los ranchos; san nicolas guadalupe; san nicolas tolentino; san
    nicolo a tordino; san nicolo a trebbia; san onofre; san pa tong; san pablo; san pablo atlazalpan; san pablo autopan; san
    pablo de borbur; san pablo de las salinas; san pablo huitzo; san pablo huixtepec; san pablo jocopilas; san pablo la
    laguna; san pablo oztotepec; san pablo tecalco; san pablo viejo abajo; san pablo villa de mitla; san pancrazio
    salentino; san paolo; san paolo di civitate; san pascual; san patricio; san pedro; san pedro abajo; san pedro alcantara;
    san pedro apatlaco; san pedro arriba; san pedro atocpan; san pedro ayampuc; san pedro buenavista; san pedro cahro; san
    pedro carcha; san pedro chochula; san pedro cholula; san pedro de atacama; san pedro de cajas; san pedro de coche; san
    pedro de copan; san pedro de jujuy; san pedro de la paz; san pedro de lloc; san pedro de los baños; san pedro de
    macoris; san pedro de tutule; san pedro de uraba; san pedro de ycuamandyyu; san pedro del parana; san pedro del pinatar;
    san pedro garza garcia; san pedro itzican; san pedro la laguna; san pedro los baños; san pedro martir; san pedro piedra
    gorda; san pedro pochutla; san pedro sacatepequez; san pedro tapanatepec; san pedro tlaltizapan; san pedro tlanixco; san
    pedro totoltepec; san pedro tultepec; san pedro zacapa; san pedro zictepec; san pelayo; san pietro a patierno; san
    pietro clarenza; san pietro in cariano; san pietro in casale; san pietro vernotico; san po kong; san policarpio; san
    prisco; san rafael; san rafael abajo; san rafael arriba; san rafael de onoto; san rafael del norte; san rafael del sur;
    san rafael del yuma; san rafael oriente; san rafael tlanalapan; san raimundo; san ramon; san ramon de la nueva oran; san
    roque; san roque dau first; san salvador atenco; san salvador cuauhtenco; san salvador de jujuy; san salvador el seco;
    san salvador tizatlalli; san salvario; san salvo; san sebastian chimalpa; san sebastian de aparicio; san sebastian de la
    gomera; san sebastian de los reyes; san sebastian de mariquita; san sebastian el grande; san sebastian xolalpa; san
    sebastiano; san sebastiano al vesuvio; san severino marche; san severo; san simon; san siro; san sperate; san stino di
    livenza; san tan valley; san timoteo; san tin; san tung chung hang; san valentino torio; san vendemiano; san
    vendemiano-fossamerlo; san vicent del raspeig; san vicente; san vicente de cañete; san vicente de chucuri; san vicente
    de moravia; san vicente de tagua tagua; san vicente pacaya; san vicente tancuayalab; san victor arriba; san vincenzo;
    san vitaliano; san vito al tagliamento; san vito dei normanni; san vittore olona; san zeno-san giuseppe; san zenon; san
    zenone degli ezzelini; san-pedro; sana'a; sanaag; sanana; sanand; sanandaj; sananduva; sanarate; sanare; sanary-sur-mer;
    sanaur; sanawad; sancaktepe; sanchaba; sanchazi; sanchez ramirez; sanchez-mira; sanchor; sanchuan; sancoale; sancraiu de
    mures; sancti spiritus; sanctorum; sanctuary point; sand springs; sandacho; sandakan; sandalfoot cove; sandanski;
    sandaohezi; sandaoling lutiankuang wuqi nongchang; sandaun; sandbach; sandefjord; sandhurst; sandila; sandnes;
    sandomierz; sandown; sandstone valley; sandusky; sandviken; sandwell; sandwip; sandy bay; sandy hill; sandy hills; sandy
    springs; sandyford; sandys parish; sandıklı; sanehwal; sang-e charak; sangamner; sangarebougou; sangareddi; sangaredi;
    sangaria; sangeorgiu de mures; sanger; sangerhausen; sangha-mbaere; sanghar; sangju; sangkapura; sangkhla buri; sangla
    hill; sangli; sangmelima; sangod; sangola; sangonera la verde; sangre grande; sangrur; sanguie; sangyoung; sangzhe;
    sanharo; sanhe; sanhui; sanjan; sanjiang; sanjianzai; sanjiao; sanjo; sankagiri; sankarankovil; sankarapatti;
    sankaraperi; sankeshu; sankeshwar; sankrail; sankt augustin; sankt gallen; sankt georgen im schwarzwald; sankt ingbert;
    sankt johann; sankt johann in tirol; sankt leon; sankt leon-rot; sankt leonhard; sankt margrethen; sankt martin; sankt
    peter; sankt polten; sankt ruprecht; sankt valentin; sankt veit an der glan; sankt wendel; sankuru; sanlucar de
    barrameda; sanlucar la mayor; sanlıurfa; sanma; sanmatenga; sanmenxia; sanmiao; sanming; sanmu; sannat; sannazzaro de'
    burgondi; sannicandro di bari; sannicolau mare; sanniquellie; sannois; sano; sanok; sanpetru; sanpetru mare; sanqu;
    sanremo; sans souci; sansheng; sanshui; sanski most; sant adria de besos; sant agusti; sant andreu; sant andreu de la
    barca; sant andreu de llavaneres; sant antoni; sant antoni de portmany; sant boi de llobregat; sant carles de la rapita;
    sant celoni; sant cristofol de les fonts; sant cugat del valles; sant feliu de guixols; sant feliu de llobregat; sant
    genis dels agudells; sant gervasi - galvany; sant joan d'alacant; sant joan de vilatorrada; sant joan despi; sant julia
    de loria; sant just desvern; sant lluis; sant marti; sant marti de provencals; sant pere de ribes; sant pere, santa
    caterina i la ribera; sant pol de mar; sant quirze del valles; sant sadurni d'anoia; sant vicenc de castellet; sant
    vicenc de montalt; sant vicenc dels horts; sant'agata bolognese; sant'agata de'goti; sant'agata di militello; sant'agata
    li battiati; sant'ambrogio di valpolicella; sant'ana do livramento; sant'anastasia; sant'angelo di piove di sacco;
    sant'angelo lodigiano; sant'antimo; sant'antonio abate; sant'egidio alla vibrata; sant'egidio del monte albino;
    sant'elpidio a mare; sant'ilario d'enza; santa adelia; santa albertina; santa ana; santa ana chiautempan; santa ana de
    vuelta larga; santa ana de yacuma; santa ana hueytlalpan; santa ana ixtlahuatzingo; santa ana jilotzingo; santa ana
    maya; santa ana nextlalpan; santa ana nopalucan; santa ana pacueco; santa ana tlachiahualpa; santa ana tlacotenco; santa
    ana xalmimilulco; santa anita; santa anita - los ficus; santa anita huiloac; santa barbara d'oeste; santa barbara de
    goias; santa barbara do leste; santa barbara do para; santa barbara do sul; santa branca; santa brigida; santa carmem;
    santa catalina; santa catalina norte; santa catalina sur; santa catarina; santa catarina ayometla; santa catarina
    ayotzingo; santa catarina del monte; santa catarina do fogo; santa catarina ixtahuacan; santa catarina juquila; santa
    catarina mita; santa catarina pinula; santa catarina yecahuizotl; santa caterina villarmosa; santa cecilia; santa clara
    de valladares; santa clara del cobre; santa clara del mar; santa clara do sul; santa clara la laguna; santa clarita;
    santa coloma de cervello; santa coloma de farners; santa coloma de gramenet; santa comba; santa comba dao; santa
    cristina d'aro; santa croce camerina; santa croce sull'arno; santa cruz amilpas; santa cruz atizapan; santa cruz
    balanya; santa cruz cabralia; santa cruz cuauhtenco; santa cruz da baixa verde; santa cruz das palmeiras; santa cruz de
    barahona; santa cruz de bezana; santa cruz de el seibo; santa cruz de la palma; santa cruz de las flores; santa cruz de
    los taques; santa cruz de mara; santa cruz de minas; santa cruz de monte castelo; santa cruz de mora; santa cruz de
    rosales; santa cruz de yojoa; santa cruz del monte; santa cruz del norte; santa cruz del quiche; santa cruz del sur;
    santa cruz del valle; santa cruz do arari; santa cruz do bispo; santa cruz do capibaribe; santa cruz do piaui; santa
    cruz do rio pardo; santa cruz do sul; santa cruz naranjo; santa cruz verapaz; santa cruz xoxocotlan; santa elena; santa
    elena de uairen; santa ernestina; santa eugenia; santa eulalia; santa eulalia de roncana; santa eularia des riu; santa
    fe de antioquia; santa fe do araguaia; santa fe do sul; santa fe springs; santa filomena; santa filomena do maranhao;
    santa flavia; santa gertrudes; santa gertrudis; santa helena; santa helena de goias; santa helena de minas; santa
    ignacia; santa ines; santa ines west; santa iria da azoia; santa isabel; santa isabel do ivai; santa isabel do para;
    santa isabel do rio negro; santa izabel do oeste; santa juana; santa juliana; santa justina; santa leopoldina; santa
    lucia; santa lucia cotzumalguapa; santa lucia di piave; santa lucia milpas altas; santa lucija; santa luz; santa luzia;
    santa luzia d'oeste; santa luzia do itanhy; santa luzia do norte; santa luzia do para; santa luzia do parua; santa
    margalida; santa margarida; santa margherita di belice; santa margherita ligure; santa maria; santa maria a monte; santa
    maria a vico; santa maria ajoloapan; santa maria atzompa; santa maria capua vetere; santa maria chimalhuacan; santa
    maria chiquimula; santa maria citendeje; santa maria coatepec; santa maria da boa vista; santa maria da serra; santa
    maria da vitoria; santa maria das barreiras; santa maria de avioso; santa maria de belem; santa maria de cayon; santa
    maria de itabira; santa maria de jesus; santa maria de jetiba; santa maria de palautordera; santa maria degli angeli;
    santa maria del cami; santa maria del oro; santa maria del real; santa maria del rio; santa maria del tule; santa maria
    di licodia; santa maria do cambuca; santa maria do herval; santa maria do oeste; santa maria do para; santa maria do
    suacui; santa maria huatulco; santa maria huexoculco; santa maria ixtiyucan; santa maria ixtulco; santa maria jajalpa;
    santa maria jalapa del marques; santa maria la alta; santa maria la carita; santa maria madalena; santa maria maddalena;
    santa maria magdalena; santa maria magdalena cahuacan; santa maria magdalena ocotitlan; santa maria maior; santa maria
    nativitas; santa maria rayon; santa maria totoltepec; santa maria xadani; santa maria xonacatepec; santa maria
    zacatepec; santa maria zolotepec; santa mariana; santa marinella; santa marta; santa marta de ortigueira; santa marta de
    tormes; santa paula; santa perpetua de mogoda; santa pola; santa ponsa; santa quiteria; santa quiteria do maranhao;
    santa rita; santa rita aplaya; santa rita de caldas; santa rita de cassia; santa rita de minas; santa rita do araguaia;
    santa rita do itueto; santa rita do passa quatro; santa rita do sapucai; santa rita tlahuapan; santa rita village; santa
    rosa; santa rosa beach; santa rosa de aguan; santa rosa de cabal; santa rosa de calamuchita; santa rosa de calchines;
    santa rosa de copan; santa rosa de lima; santa rosa de osos; santa rosa de rio primero; santa rosa de sacco; santa rosa
    de viterbo; santa rosa del sara; santa rosa del sur; santa rosa do sul; santa rosa jauregui; santa rosa treinta; santa
    rosalia; santa rosalia de camargo; santa sylvina; santa tecla; santa teresa; santa teresa del tuy; santa teresa di riva;
    santa teresita; santa tereza do oeste; santa terezinha; santa terezinha de itaipu; santa ursula; santa uxia de ribeira;
    santa venera; santa vitoria; santa vitoria do palmar; santa-luzia; santafe; santaluz; santana da boa vista; santana da
    vargem; santana de mangueira; santana de parnaiba; santana de pirapama; santana do acarau; santana do araguaia; santana
    do cariri; santana do ipanema; santana do itarare; santana do manhuacu; santana do maranhao; santana do matos; santana
    do mundau; santana do paraiso; santana do riacho; santana do sao francisco; santana dos garrotes; santander de
    quilichao; santander jimenez; santangpu; santarem; santarem novo; santee; santeramo in colle; santiago acatlan; santiago
    acutzilapan; santiago alseseca; santiago atitlan; santiago cuautlalpan; santiago de cao; santiago de chuco; santiago de
    cuenda; santiago de la peña; santiago de la ribera; santiago de las vegas; santiago de los caballeros; santiago de
    maria; santiago de queretaro; santiago de surco; santiago de tolu; santiago de veraguas; santiago del estero; santiago
    del teide; santiago do cacem; santiago ixcuintla; santiago jamiltepec; santiago juxtlahuaca; santiago metropolitan;
    santiago momoxpan; santiago nonualco; santiago papasquiaro; santiago rodriguez; santiago sacatepequez; santiago
    suchilquitongo; santiago tangamandapio; santiago teyahualco; santiago tianguistenco de galeana; santiago tilapa;
    santiago tlacotepec; santiago tulantepec; santiago tuxtla; santiago yancuitlalpan; santiaguito tlalcilalcalli; santo
    amaro; santo amaro da imperatriz; santo amaro das brotas; santo anastacio; santo andre; santo angelo; santo antonio;
    santo antonio da alegria; santo antonio da charneca; santo antonio da patrulha; santo antonio da platina; santo antonio
    das missoes; santo antonio de goias; santo antonio de jesus; santo antonio de lisboa; santo antonio de padua; santo
    antonio de posse; santo antonio do amparo; santo antonio do aracangua; santo antonio do descoberto; santo antonio do
    ica; santo antonio do jacinto; santo antonio do jardim; santo antonio do leverger; santo antonio do monte; santo antonio
    do pinhal; santo antonio do retiro; santo antonio do sudoeste; santo antonio do taua; santo antonio dos lopes; santo
    antonio dos olivais; santo augusto; santo cristo; santo domingo de guzman; santo domingo de la calzada; santo domingo de
    los colorados; santo domingo de los tsachilas; santo domingo este; santo domingo oeste; santo domingo petapa; santo
    domingo suchitepequez; santo domingo tehuantepec; santo domingo xenacoj; santo domingo zanatepec; santo estevao; santo
    inacio; santo niño; santo ovidio; santo pipo; santo rosario; santo stefano di magra; santo tirso; santo tomas; santo
    tomas chiconautla; santo tomas la union; santo tome; santol; santomera; santos dumont; santos lugares; santos reyes
    nopala; santrampur; sants; sants - badal; sants-montjuic; santuario; santurtzi; santutxu; santyoku; sanwer; sanxenxo;
    sanxi; sanxia; sanyang; sanyoonoda; sanza pombo; sanzhi; sanzhuang; sao bartolomeu de messines; sao benedito; sao
    benedito do rio preto; sao benedito do sul; sao bento; sao bento do sapucai; sao bento do sul; sao bento do tocantins;
    sao bento do una; sao bernardo; sao bernardo do campo; sao borja; sao bras; sao bras de alportel; sao caetano de
    odivelas; sao caetano do sul; sao caitano; sao carlos; sao carlos do ivai; sao conrado; sao cristovao; sao cristovao do
    sul; sao desiderio; sao domingos; sao domingos das dores; sao domingos de rana; sao domingos do araguaia; sao domingos
    do azeitao; sao domingos do capim; sao domingos do maranhao; sao domingos do norte; sao domingos do prata; sao felipe;
    sao felipe d'oeste; sao felix; sao felix da marinha; sao felix do araguaia; sao felix do coribe; sao felix do xingu; sao
    fidelis; sao filipe; sao filipe praia; sao francisco; sao francisco de assis; sao francisco de assis do piaui; sao
    francisco de goias; sao francisco de itabapoana; sao francisco de paula; sao francisco de sales; sao francisco do
    brejao; sao francisco do conde; sao francisco do guapore; sao francisco do maranhao; sao francisco do para; sao
    francisco do piaui; sao francisco do sul; sao gabriel; sao gabriel da cachoeira; sao gabriel da palha; sao gabriel do
    oeste; sao geraldo; sao geraldo do araguaia; sao goncalo; sao goncalo do abaete; sao goncalo do amarante; sao goncalo do
    para; sao goncalo do rio abaixo; sao goncalo do sapucai; sao goncalo dos campos; sao gotardo; sao jeronimo; sao jeronimo
    da serra; sao joao; sao joao batista; sao joao batista do gloria; sao joao d'alianca; sao joao da baliza; sao joao da
    barra; sao joao da boa vista; sao joao da fronteira; sao joao da madeira; sao joao da pesqueira; sao joao da ponte; sao
    joao da serra; sao joao da talha; sao joao das lampas; sao joao de meriti; sao joao de pirabas; sao joao de ver; sao
    joao del rei; sao joao do araguaia; sao joao do arraial; sao joao do caiua; sao joao do caru; sao joao do ivai; sao joao
    do jaguaribe; sao joao do manhuacu; sao joao do manteninha; sao joao do oeste; sao joao do oriente; sao joao do paraiso;
    sao joao do piaui; sao joao do rio do peixe; sao joao do sabugi; sao joao do soter; sao joao do sul; sao joao do
    triunfo; sao joao dos inhamuns; sao joao dos patos; sao joao evangelista; sao joao nepomuceno; sao joaquim; sao joaquim
    da barra; sao joaquim de bicas; sao joaquim do monte; sao jorge d'oeste; sao jorge de arroios; sao jorge do ivai; sao
    jorge do patrocinio; sao jose; sao jose da barra; sao jose da bela vista; sao jose da boa vista; sao jose da coroa
    grande; sao jose da lagoa tapada; sao jose da laje; sao jose da lapa; sao jose da tapera; sao jose da vitoria; sao jose
    de areal; sao jose de caiana; sao jose de mipibu; sao jose de piranhas; sao jose de ribamar; sao jose de uba; sao jose
    do belmonte; sao jose do calcado; sao jose do campestre; sao jose do cedro; sao jose do cerrito; sao jose do egito; sao
    jose do goiabal; sao jose do jacuipe; sao jose do jacuri; sao jose do norte; sao jose do ouro; sao jose do piaui; sao
    jose do rio claro; sao jose do rio pardo; sao jose do rio preto; sao jose do vale do rio preto; sao jose do xingu; sao
    jose dos basilios; sao jose dos campos; sao jose dos pinhais; sao jose dos quatro marcos; sao jose dos ramos; sao
    juliao; sao lazaro; sao leopoldo; sao lourenco; sao lourenco da mata; sao lourenco da serra; sao lourenco do oeste; sao
    lourenco do sul; sao lourenco dos orgaos; sao lucas; sao ludgero; sao luis; sao luis de montes belos; sao luis do curu;
    sao luis do paraitinga; sao luis do quitunde; sao luis gonzaga do maranhao; sao luiz; sao luiz gonzaga; sao mamede; sao
    mamede de infesta; sao manuel; sao marcos; sao martinho; sao martinho do bispo; sao mateus; sao mateus do maranhao; sao
    mateus do sul; sao miguel; sao miguel arcanjo; sao miguel d'oeste; sao miguel das matas; sao miguel das missoes; sao
    miguel de taipu; sao miguel do anta; sao miguel do araguaia; sao miguel do couto; sao miguel do gostoso; sao miguel do
    guama; sao miguel do guapore; sao miguel do iguacu; sao miguel do tapuio; sao miguel do tocantins; sao miguel dos
    campos; sao miguel dos milagres; sao nicolau; sao paulo das missoes; sao paulo de frades; sao paulo de olivenca; sao
    paulo do potengi; sao pedro; sao pedro da agua branca; sao pedro da aldeia; sao pedro da cova; sao pedro de alcantara;
    sao pedro do iguacu; sao pedro do ivai; sao pedro do piaui; sao pedro do suacui; sao pedro do sul; sao pedro do turvo;
    sao pedro dos crentes; sao pedro dos ferros; sao rafael; sao raimundo das mangabeiras; sao raimundo do doca bezerra; sao
    raimundo nonato; sao romao; sao roque; sao roque de minas; sao salvador do mundo; sao sebastiao; sao sebastiao da
    amoreira; sao sebastiao da bela vista; sao sebastiao da boa vista; sao sebastiao da grama; sao sebastiao da pedreira;
    sao sebastiao de lagoa de roca; sao sebastiao do alto; sao sebastiao do cai; sao sebastiao do maranhao; sao sebastiao do
    oeste; sao sebastiao do paraiso; sao sebastiao do passe; sao sebastiao do uatuma; sao sepe; sao simao; sao thome das
    letras; sao tiago; sao tiago de custoias; sao tomas de aquino; sao tome; sao vicente; sao vicente de minas; sao vicente
    do serido; sao vicente do sul; sao vicente ferrer; saone-et-loire; saoner; saonre; saoula; sapanca; saparmurat
    turkmenbashy; sape; sapeacu; sapele; saperna slobidka; sapezal; saphan sung; sapiranga; sapopemba; sapouy; sapu padidu;
    sapucaia; sapucaia do sul; sapulpa; saqqez; saquarema; saqultah; sar bu taung; sar-e pol; sar-e pul; sarab; sarab-e
    taveh; saraburi; sarahs; sarai akil; sarai alamgir; sarai ekdil; sarai khas; sarai mir; sarai naurang; sarai sidhu;
    saraipali; saraj; sarakhs; saraktash; saram; saramacca; saranac lake; sarande; sarandi; sarandi del yi; sarandi grande;
    sarangani; sarangpore; sarangpur; sarankhola; saransk; sarapaka; sarapul; saraqib; sarasota; sarasota springs; saratoga;
    saratoga springs; saratok; saratov; sarauli; saravan; saray; saraykoy; sarcelles; sardarshahr; sardasht; sardhana;
    sardrud; sardulgarh; sargodha; sarh; sariaya; sarigam ina; sarigerme; sarikei; sarishabari; sariwon-si; sarjamda; sarkar
    periyapalaiyam; sarkhej; sarkikaraagac; sarkısla; sarni; sarnia; sarno; sarny; saronno; sarov; sarpang; sarpol-e zahab;
    sarpsborg; sarqant; sarreguemines; sarria; sarria-sant gervasi; sarstedt; sartell; sarthe; sartrouville; sarubetsu;
    sarupathar bengali; sarvestan; sarwar; saryaghash; sarykemer; sarzana; sarzedo; sarıkamıs; sasaguri; sasaram; sasayama;
    sasazuka; sasebo; sasel; sashalom; sashiki; sashiogi; saskatoon; sasmuan; sasolburg; sasovo; sassandra;
    sassandra-marahoue; sassari; sassenheim; sasso marconi; sassuolo; sastamala; sasvad; satakunta; satalkheri; satana;
    satara; satellite beach; sathon; sathorn; sathupalli; sathyamangalam; satipo; satiro dias; satka; satkania; satkhira;
    satna; satoraljaujhely; satpayev; satraud kalan; satraud khurd; satrod khas; sattahip; satte; sattenapalle; sattur; satu
    mare; satuba; satun; satupa'itea; satyamangala; sau mau ping; saudade do iguacu; saue; saugor; saugus; saujana; sauk
    rapids; sauk village; saulkrasti; sault ste. marie; saumur; saunda; saundatti; saurimo; sausar; savalou; savanes;
    savanes2; savanna-la-mar; savannah acres; savannakhet; savanne; savantvadi; savanur; savar; savarkundla; savda; saveh;
    savelugu; savigliano; savignano sul rubicone; savigny-le-temple; savigny-sur-orge; savin hill; savli; savnik; savona;
    savonlinna; saw bwar gyi kone; sawa sawa; sawai madhopur; sawang daen din; sawang wirawong; sawangan; sawankhalok;
    sawar; sawara; sawtelle; saxony-anhalt; sayama; sayanogorsk; sayansk; sayat; saybag; sayhat; sayla; saylac; saynshand;
    sayo; sayreville; sayreville junction; sayula; sayula de aleman; sayville; sayyan; saña; sbeitla; scafati; scaggsville;
    scampia; scandiano; scandicci; scarborough; scarborough village; scarsdale; sceaux; scenic acres; schaan; schaerbeek;
    schaffhausen; scharnhorst; schaumburg; schellenberg; schenectady; schererville; schertz; scheveningen; schiebroek;
    schiedam; schifferstadt; schiffweiler; schijndel; schilde; schiller park; schiltigheim; schio; schkeuditz; schleswig;
    schleswig-holstein; schluchtern; schmalkalden; schmallenberg; schmargendorf; schmelz; schneeberg; schnelsen;
    schneverdingen; schoemansdal; schofield barracks; schofield-wheeler; schonau am konigssee; schonebeck; schoneberg;
    schopfheim; schorndorf; schortens; schoten; schramberg; schrobenhausen; schuylkill haven; schwabach; schwabisch gmund;
    schwabisch hall; schwalbach; schwalbach am taunus; schwalmstadt; schwalmtal; schwandorf in bayern; schwanewede;
    schwarzenbach an der saale; schwarzenberg; schwedt; schweinfurt; schweizer-reneke; schwelm; schwerin; schwerte;
    schwetzingen; schwyz; sciacca; scicli; scordia; scotch plains; scott lake; scottburgh; scottish borders; scotts valley;
    scottsdale; scranton; scunthorpe; sdach kong khang cheung; sderot; sea cliff; seabra; seabrook; seafair; seaford;
    seaford rise; seagoville; seaham; seal beach; seara; searcy; seaside; seatac; seaton delaval; sebastiao laranjeiras;
    sebauh; sebdou; sebes; sebeta; sebikhotane; sebin karahisar; sebt bni garfett; sebt gzoula; secaucus; sechura; second
    street; secondigliano; secret harbour; sector 1; sector 2; sector 3; sector 4; sector 5; sector 6; secunda;
    secunderabad; security-widefield; sedalia; sedam; sedan; seddouk; sedeh lanjan; sedhiou; sedrata; sedziszow małopolski;
    seeb; seeheim-jugenheim; seelze; seen; seer hamdan; seesen; seevetal; seferihisar; sefid dasht; sefrou; sefton; segamat;
    segbana; segbwema; segev shalom; segezha; segou; segrate; seguela; segunda jerusalen - azunguillo; segundo ensanche;
    sehnde; sehore; sehwan; seinajoki; seine-et-marne; seine-maritime; seine-saint-denis; seja; sejong; sejoumi; sek'ot'a;
    seka; sekimachi; sekimachi-minami; sekondi; sekondi-takoradi; sekong; sel'tso; selama; selangau; selangor; selargius;
    selayang baru utara; selb; selby; selden; selebi-phikwe; selenge; selestat; selibaby; selibe phikwe; seligenstadt; selm;
    selnica ob dravi; selogiri; selong; selouane; seltjarnarnesbær; selu; selva alegre; selvazzano dentro; selydove;
    semarang; sembabule; sembawang estate; sembawang hills estate; semboku; semdinli; semenovskoye; semenyih; semey; semi;
    semic; semikarakorsk; semikler; semiluki; semily; seminole; seminyih; semirom; semnan; semporna; sen monorom; sena
    madureira; sena nikhom; senador alexandre costa; senador amaral; senador canedo; senador eloi de souza; senador firmino;
    senador guiomard; senador jose porfirio; senador la rocque; senador pompeu; senador sa; senago; senanga; senapparetti;
    sencur; sendafa; sendagi; sendamangalam; senden; sendhwa; senec; seneca falls; senekal; senftenberg; sengerema; senges;
    sengkang; sengkang new town; sengkurong; senglea; senhor do bonfim; senhora da hora; senhora de oliveira; senhora do
    porto; senhora dos remedios; senica; senigallia; senirkent; senja; senlis; sennan; sennar; sennett estate; seno; sens;
    sensuntepeque; sentani; sentilj; sentilj v slov. goricah; sentinela do sul; sentjernej; sentjur; sento se; sentrupert;
    sentul; seodong; seogwipo; seohara; seondha; seonghwan; seongnam-si; seoni; seoni chhapara; seoni malwa; seosan; sepang;
    sepatan; sepolno krajenskie; sept-iles; sepuka; seputeh; sequeira; serafina correa; seraing; serang; serangoon;
    serangoon garden; serangoon new town; serasa; serchhip; serdobsk; serebryanyye prudy; sered; serednie vodiane;
    sereflikochisar; seregno; serekunda; seremban; seremban 2; seremban 3; serendah; serenje; serere; sergach; sergeli;
    sergipe; sergiyev posad; seri iskandar; seri kembangan; seri manjung; seria; serian; seriate; serik; serilingampalle;
    serinhisar; serinyol; seririt; sermersooq; seropedica; serov; serowe; serpong; serpukhov; serra azul; serra branca;
    serra caiada; serra de sao bento; serra do mel; serra do ramalho; serra do salitre; serra dos aimores; serra dourada;
    serra negra; serra negra do norte; serra preta; serra redonda; serra ricco; serra san bruno; serra talhada; serrana;
    serrano do maranhao; serranopolis do iguacu; serravalle; serravalle scrivia; serres; serrinha; serrita; serro; sertania;
    sertanopolis; sertao santana; sertaozinho; sertolovo; serua; seseña; sesheke; sesimbra; seskine; sessa aurunca; sestao;
    sesto calende; sesto fiorentino; sesto san giovanni; sestri levante; sestroretsk; sestu; sesvete; set ka lay; setagaya;
    setakamachi-takayanagi; setapak; setauket-east setauket; sete; sete barras; sete lagoas; sete quedas; sete rios;
    setharja old; seti; setia alam; setia tropika; setif; seto; setomaa; setor complementar de industria e abastecimento;
    setor de industria e abastecimiento; setouchi; setsan; settat; setti fatma; settimo milanese; settimo san pietro;
    settimo torinese; settiyarpatti; settsu; settur; setubal; setun'; sevan; seven corners; seven hills; seven oaks; seven
    sisters; sevenoaks; severiano melo; severn; severna park; severnyy; severo-vostotchnyi bank; severo-zadonsk;
    severobaykal'sk; severodvinsk; severomorsk; severoural'sk; seversk; severskaya; seveso; sevierville; sevilimedu; sevilla
    la nueva; seville; seville grove; sevlievo; sevnica; sevran; sevres; sewell; sewon; seyah cheshmeh; seydi; seydisehir;
    seynod; sezana; sezimovo usti; sezze; sfantu gheorghe; sfax; sfizef; sh'iariah; sha tau kok; sha tin; sha tin wai;
    sha'biyyat al hiyar; shabestar; shabqadar; shabran; shabwah; shache; shadbad-e mashayekh; shadegan; shadipur julana;
    shadow hills; shadrinsk; shadwell; shady hills; shady hollow; shady side; shafi pur ranhola; shafter; shagamu; shagang;
    shah alam; shahabad; shahada; shahbazpur; shahbazpur town; shahbuz; shahdad kot; shahdadpur; shahdol; shahe; shahe
    jiangong; shahe residential; shahecheng; shahedshahr; shahganj; shahgarh; shahhat; shahi; shahin dezh; shahin shahr;
    shahjanpur; shahkot; shahpur; shahpur chakar; shahpura; shahr sultan; shahr-e babak; shahr-e emam; shahr-e kord; shahr-e
    pir; shahr-e sadra; shahrak; shahrak-e emam hasan; shahrak-e goldasteh; shahrak-e madani; shahrak-e pabedana; shahrak-e
    pardisan; shahrak-e qamsar; shahrak-e qods; shahrak-e salman farsi; shahrak-e taleqani; shahre jadide andisheh;
    shahreza; shahriar; shahrisabz; shahriston; shahrixon; shahrud; shahuwadi; shahzadpur; shailer park; shajapur; shaji;
    shajing; shajing residential district; shajing town; shakargarh; shakaskraal; shaker heights; shakhbout city;
    shakhtarsk; shakhtarske; shakhtinsk; shakhty; shakhun'ya; shaki; shaki district; shakiso; shakopee; shaktinagar; shal;
    shali; shalkar; shalqar; sham shui po; sham tseng; shama junction; shamakhi; shamal al batinah; shamal ash sharqiyah;
    shambu; shamgarh; shamkhir; shamkir; shamli; shamsabad; shamshabad; shan chaung; shancheng; shandan; shangchong;
    shanghe; shanghuang; shangi; shangkou; shangluo; shangmei; shangpa; shangqiu; shangrao; shangri-la; shangsi; shangyu;
    shangyun; shangzhi; shanhaiguan; shanhecun; shanji; shankou; shanting; shantipur; shanto; shantou; shanwa; shanwang;
    shanwei; shaodian; shaoguan; shaoshan; shaowu; shaoyang; shaoyu; shaoyun; shaozhuang; shap pat heung; shaping; shapur
    jan; shaqlawah; shaqra; shar'ya; shardara; shariatpur; sharifabad; sharm el-sheikh; sharon hill; sharqpur sharif;
    sharur; sharur city; sharypovo; shashamane; shashe mooke; shasta lake; shatou residential; shatura; shau kei wan;
    shaviyani; shaw heights; shawan; shawei; shawinigan; shawnee; shaykh miskin; shazand; shchekino; shcherbinka; shchigry;
    shchuchinsk; shchuchyn; shchukino; shchyolkovo; shebekino; sheboygan; sheboygan falls; sheema; sheepshead bay; shefa;
    sheffield lake; shegaon; shehera; sheidow park; sheikhpura; shek kip mei; shek kip mei estate; shek lei; shek o; shek
    pai wan estate; shek wai kok; shekhupura; sheki; shekou; shekou residential; sheksna; shelbyville; shelek; shelekhov;
    shell cove; shella; shelui; shemonaikha; shenandoah; shendi; shendurjana; shengavit; shenglilu; shenjiamen; shenkottai;
    shenliu; sheno; shenzhen city centre; shenzhenwan; sheoganj; sheohar; sheopur; shepetivka; shepherds bush; shepparton;
    shepton mallet; sheptytskyi; sheraro; sherbrooke; sherburn in elmet; sherghati; sherkot; sherlovaya gora; sherman oaks;
    sherpur; sherrelwood; shertallai; sherwood; sherwood manor; sherwood park; shetan; shetland; shetou; sheung shui;
    shevchenkivskyi; shevchenko; sheyban; shi yomi; shibao; shibata; shibetsu; shibganj; shibin al kawm; shibin al qanatir;
    shibirghan; shibukawa; shibushi; shibuya; shibuzi; shichuan; shida kartli; shido; shidui; shiga; shigang; shiggaon;
    shigu; shiguai; shihao; shihezi; shihui; shiji; shijiao; shijiazhuang; shijie; shijonawate; shikang; shikaripura;
    shikarpur; shiki; shikohabad; shikokuchuo; shili; shilin; shillong; shilong; shilongba; shilovo; shima; shimabara;
    shimada; shimane; shimanovsk; shime; shimen; shimla; shimo'ochiai; shimo-furano; shimo-tsuma; shimobuchi; shimoda;
    shimodate; shimoigusa; shimokizukuri; shimonoseki; shimosuwa; shimotoda; shimotsuke; shin'ichi; shinagawa; shinas;
    shindand; shinden; shingu; shinjo; shinjuku; shinshicho; shinshiro; shintomi; shinyanga; shiogama; shioiri; shiojiri;
    shiozawa; shipley; shipston on stour; shiqi; shiqiao; shiqiaozi; shiquan; shiraguppi; shirahama;
    shirahamacho-usazakiminami; shirak; shirakawa; shiraoi; shiraoka; shirati; shirbin; shirdi; shirhatti; shiroi;
    shiroishi; shirone; shirpur; shirvan; shiselweni; shishgarh; shiso; shisui; shitan; shitanjing; shituo; shivaji nagar;
    shivamogga; shively; shivpur charcha; shivpuri; shiwan; shixing; shiyan; shiyeli; shizhai; shizhi; shizilu; shizuishan;
    shizukuishi; shizunai-furukawacho; shizuoka; shkoder; shkoder county; shobara; shobu; shobudahama; shofirkon shahri;
    shoham; shokat as-sufi; sholapur; sholavandan; sholinganallur; sholinghur; shomolu; shonai; shone; shopian; shoranur;
    shorapur; shoreham-by-sea; shoreline; shoreview; shorewood; shorkot; short hills; short pump; shostka; shouguang;
    shouxian; shovot; show low; showa; showt; shpola; shreveport; shrewsbury; shrigonda; shrirampur; shrirangapattana;
    shrivardhan; shtime; shtip; shuangcheng; shuangfeng; shuangfengqiao; shuangfu; shuanggou; shuanghe; shuanghekou;
    shuanghuai; shuangjiang; shuangliao; shuanglong; shuanglonghu; shuanglu; shuangshi; shuangtang; shuangyang;
    shuangyashan; shubra al khaymah; shubrakhit; shuen wan; shui chuen o; shuifu; shuijiang; shuikou; shuitu; shuizhai;
    shujaabad; shujalpur; shukat as sufi; shulan; shulin; shulyavka; shumen; shumerlya; shumikha; shunan; shunhe; shunyi;
    shunzhou; shuozhou; shurash; shuren; shurugwi; shush; shusha; shushary; shushenskoye; shushtar; shuya; shuzenji; shwe
    kokko; shwe lin ban; shwe pyauk; shwebo; shwegu; shwegyin; shwenatha; shyamnagar; shyghys qazaqstan oblysy; shymkent;
    shyorongi; si bun rueang; si chiang mai; si ma cai; si maha phot; si mahosot; si pa phin; si racha; si sa ket; si
    satchanalai; siahkal; sialkot; siauliai; siauliai county; siauliu municipality; siavonga; siaya; siazan; sibanicu;
    sibate; sibay; sibbo; sibenik; sibenik-knin; sibi; sibiti; sibiu; sibolga; sibonga; sibsagar; sibu; sibu jaya; sibulan;
    siburan; sibut; sicklerville; sicuani; sidama; sidareja; siddhapur; siddharthanagar; siddipet; siderno; sidfa; sidhauli;
    sidhi; sidi abdelli; sidi abid; sidi ahmed; sidi aissa; sidi akkacha; sidi ali ben hamdouche; sidi allal el bahraoui;
    sidi allal tazi; sidi alouane; sidi amar; sidi ameur; sidi amor bou hajela; sidi amrane; sidi as sayd; sidi barani; sidi
    bel abbes; sidi ben adda; sidi bennour; sidi bibi; sidi bin zinah; sidi bou ali; sidi bou lanouar; sidi bou othmane;
    sidi bouzid; sidi ech chahmi; sidi ghazi; sidi ifni; sidi jaber; sidi kacem; sidi khaled; sidi lmokhtar; sidi merouane;
    sidi moussa; sidi okba; sidi rahal; sidi rahhal; sidi salim; sidi slimane; sidi slimane echcharaa; sidi smai'il; sidi
    tabet; sidi taibi; sidi yahia el gharb; sidi yahya zaer; sidi youssef ben ali; sidi zouine; sidikalang; sidlaghatta;
    sidoarjo; sidon; sidrolandia; siedlce; siegburg; siegen; siem reab; siem reap; siemianowice slaskie; siemiatycze; sienna
    plantation; sieradz; sierpc; sierra grande; sierra madre; sierra vista; sierra vista southeast; sierre; siesta key;
    sifra; sig; sigatoka; sigave; sigefredo pacheco; siggiewi; sighetu marmatiei; sighisoara; sigli; sigmaringen; signal
    hill; signal mountain; siguatepeque; siguiri; sigulda; sihanoukville; siheungdong; sihor; sihora; sihu; siilinjarvi;
    siirt; sijua; sijung; sijunjung; sik; sikandarabad; sikandarpur; sikandra rao; sikar; sikasso; sikeston; sikhong sekmai;
    sikka; sikkim; sikonge; sil-li; silainiai; silale; silang; silao; silao de la victoria; silapathar; silappadi; silat al
    harithiyah; silat az zahr; silchar; silchar part-x; siler city; siliana; silifke; siliguri; silistra; silivri;
    silkeborg; sillamae; sillanwali; sillod; siloam springs; silopi; silute; silva escura; silva jardim; silvani; silvania;
    silvassa; silver berry; silver city; silver firs; silver heights; silver hill; silver lake; silver lakes; silver spring;
    silver springs; silver springs shores; silverdale; silverwood heights; silway 7; sim; simancas; simao dias; simav;
    simbach am inn; simdega; simei new town; simele; simferopol; simga; simi valley; simin shahr; simiti; simleu silvaniei;
    simmering; simoes filho; simojovel de allende; simon's town; simonesia; simpang; simpang empat; simpang renggam;
    simplicio mendes; simpsonville; simsbury center; simunjan; sin-le-noble; sinabang; sinah; sinaloa de leyva; sinanju;
    sinazongwe; sincelejo; sinch'on-up; sinchu alagi; sinchu balla; sinchu sorry; sinda; sindelfingen; sindgi; sindh;
    sindhnur; sindi; sindkhed raja; sinende; sinfin; sinfra; sing buri; singa; singampunari; singanallur; singanuram;
    singaparna; singaraja; singarayakonda; singen; singerei; singhesar asthan; singida; singkawang; singkil; singojuruh;
    singosari; singrauli; singur; sinhyeon; sinilian first; sinjai; sinjar; sinjhoro; sinkasse; sinkat; sinmak; sinnai;
    sinnamon park; sinnar; sinngu; sinnuris; sinoe; sinop; sinp'o; sinsheim; sint eustatius; sint michiel liber; sint
    pancras; sint willebrord; sint-amandsberg; sint-andries; sint-genesius-rode; sint-gillis-waas; sint-katelijne-waver;
    sint-kruis; sint-niklaas; sint-oedenrode; sint-pieters-leeuw; sint-truiden; sintang; sintansin; sintiou bamambe; sintra;
    sintra-nema; sinuiju; sinwon-up; sinzig; siocon; siofok; sioux center; sioux city; sioux falls; sioux lookout; sipalay;
    sipaliwini; siparia; sipe sipe; siping; sipitang; sippy downs; siqueira campos; siquijor; siquirres; sir muttra; sira;
    siracusa; siraha; sirajganj; sirakoro meguetana; siralkoppa; sirari; siraspur; sirdaryo; sirgitti; sirhind; siribala
    coro; sirinhaem; sirjan; sirka; sirkazhi; sirohi; siroki brijeg; sironj; sironko; sirs al layyanah; sirsa; sirsaganj;
    sirsi; sirsilla; sirte; siruguppa; sirumugai; sirur; sirvan; sirvintos; sisak; sisak-moslavina; sisauli; sishui; sisli;
    sisophon; sissili; sistan and baluchestan; siswa bazar; sita road; sitamarhi; sitampiky; sitangkai; sitapur; sitarganj;
    sitges; sithurajapuram; sitiawan; sitio do mato; sitio do quinto; sitio novo; sitio novo do tocantins; sitionuevo;
    sitou; sitrah; sittard; sitten; sittingbourne; sittwe; situbondo; siu chik sha; siu hei; siu lek yuen; siu sai wan
    estate; siuliban; siuna; siuri; sivaganga; sivagiri; sivagirippatti; sivakasi; sivas; siverek; siverskodonetsk; siwah;
    siwan; siwana; siwani; siwei; six-fours-les-plages; siyabuswa; siyazan; siyeke; skadovsk; skaftarhreppur; skalica;
    skane; skanes; skanor med falsterbo; skardu; skarzysko-kamienna; skawina; skegness; skelleftea; skelmersdale; skhidni
    kvartaly; skhirat-temara; skhirate; skhodnya; skhour rehamna; skidaway island; skien; skierniewice; skikda; skive;
    skocjan; skofja loka; skofljica; skokie; skopin; skorradalshreppur; skovde; skrapar; skriveri; skrunda; skudai; skuodas;
    skvyra; sky lake; sky tower; skyview ranch; slacks creek; slagelse; slantsy; slany; slatina; slave lake; slavgorod;
    slavkov u brna; slavonski brod; slavuta; slavutych; slavyansk-na-kubani; slawi; sleaford; sleepy hollow; sleman;
    slidell; sliedrecht; sliema; sligo; slim river; sliven; slobodka; slobodskoy; slobozhanske; slobozia; slobozia bradului;
    slonim; slough; slovenj gradec; slovenska bistrica; slovenske konjice; slovensky grob; slovyansk; slutsk; slyudyanka;
    smach mean chey; smaliavicy; smara; smarhon; smarje pri jelsah; smarjeske toplice; smartno ob paki; smartno pri litiji;
    smederevo; smederevska palanka; smethwick; smichov; smila; smiltene; smith's parish; smithfield; smiths falls; smiths
    station; smithtown; smolensk; smolyan; smolyanskyi; smyrna; sneek; snellville; snezhinsk; snina; snizhne; snowdon;
    snuol; snæfellsbær; so kwun wat; so kwun wat tsuen; so uk; so uk estate; soacha; soalala; soanierana ivongo;
    soanindrariny; soavinandriana; soba; sobinka; sobradinho; sobradinho ii; sobral; sobue; soc son; soc trang; socastee;
    soccavo; soccsksargen; sochaczew; socopo; socorro mission number 1 colonia; sodegaura; sodermalm; sodermanland;
    sodertalje; sodesucre village; sodhri; sodo; sodra sandby; sodrazica; soe; soeng sang; soest; sofala; sofia district;
    sofifi; sofiivska borschahivka; sofiyivska borschagivka; sofo-birnin-gwari; sofrino; sogamoso; sogn og fjordane; sohag;
    sohagpur; sohar; sohna; soho; soignies; soissons; soisy-sous-montmorency; soja; sojat; sojitra; sok kwu wan; soka;
    sokal; sokaraja; sokcho; soke; sokhumi; soko; sokode; sokol'niki; sokolohirsk; sokoni; sokoto; sokołka; sokołow
    podlaski; sol posto; sol'-iletsk; solan; solana beach; solanea; solbiate olona; solcava; soldanesti; solec kujawski;
    soledad de doblado; soledad de graciano sanchez; soledade; soledade de minas; solenzo; solhan; soligorsk; solihull;
    solikamsk; soliman; solingen; sollentuna; solna; solnechnogorsk; solntsevo; solok; solola; soloma; solomyanka;
    solonopole; solothurn; solrød strand; solsumba; soltau; soltustik qazaqstan oblysy; solwezi; soma; somanda;
    somandepalle; somaroboro; sombor; sombrerete; sombrio; somcuta mare; somers point; somerset east; somerset west;
    somerton; somerton park; somerville; someshvara; someshwar; somma lombardo; somma vesuviana; sommariva del bosco; somme;
    sommerda; somogy; somotillo; somoto; sompeta; son ferrer; son ferriol; son la; son loc; son rapinya; son roca; son
    servera; son tay; son tra; sonaguera; sonamukhi; sonargaon; sonari; sonbong; sondershausen; sondrio; sonepur; song cau;
    songadh; songbai; songcheng; songea; songgang; songhwa; songjiang; songjianghe; songkhla; songling; songlingcun;
    songlou; songnan; songnim-ni; songo; songwa; songwe; songwon; songwon-up; songyang; songyuan; sonipat; sonkach;
    sonneberg; sonobe; sonpet; sonqor; sonson; sonsonate; sonsorol; sontheim an der brenz; sonthofen; sonyachnyi; sonzacate;
    sook kalan; sooke; sool; sooretama; sopiste; sopot; sopron; sopur; sora; sorada; soran; soreang; sorel-tracy; sorgues;
    sorgun; soriano nel cimino; sorkhrud-e gharbi; soro; soroca; sorocaba; sorochinsk; sorokyne; soron; sorong; soroti;
    sorriso; sorsogon; sortavala; soshanguve; sosnogorsk; sosnovaya polyana; sosnovka; sosnovoborsk; sosnovyy bor;
    sosnowiec; sostanj; sotavento islands; soto del real; soto la marina; sotouboua; sotsmisto; sotteville-les-rouen;
    soubre; soufriere; sougueur; souk ahras; souk el arba des ait baha; souk el arbaa; souk et tnine jorf el mellah; souk
    lahad; soum; soumagne; sound beach; souq al had bradya; souq at tlata des loulad; souq khmis ait yadine; souq larb'a al
    gharb; souq sebt oulad nemma; sour el ghozlane; sources chaudes; soure; sourou; souss-massa-draa; sousse; south abaco;
    south aegean; south amboy; south andros; south apopka; south arm; south ayrshire; south backa; south banat; south bay;
    south beach; south bel air; south beloit; south bend; south benfleet; south berwick; south boston; south bradenton;
    south brisbane; south bunbury; south burlington; south cambie; south central province; south charleston; south chicago;
    south chungcheong; south clearbrook; south cleveland; south coogee; south cotabato; south croydon; south darfur; south
    daytona; south district; south dublin; south east; south el monte; south eleuthera; south elgin; south elmsall; south
    end; south euclid; south farmingdale; south fulton; south gastonia; south gate; south gate ridge; south gloucestershire;
    south grafton; south granville; south gyeongsang; south hadley; south hamgyong; south haven; south hayling; south
    hedland; south highpoint; south hill; south hobart; south holland; south hooksett; south horizons; south houston; south
    huntington; south huron; south hurstville; south hwanghae; south jeolla; south jordan; south jordan heights; south
    kalimantan; south kannanur; south karelia; south kazakhstan; south kensington; south khorasan; south kingstown; south
    kivu; south kurdufan; south lake; south lake tahoe; south lanarkshire; south laurel; south lawndale; south lockport;
    south lyon; south mackay; south melbourne; south miami; south miami heights; south milwaukee; south molton; south
    monroe; south morang; south norwood; south ockendon; south ogden; south old bridge; south orange; south oroville; south
    ozone park; south park township; south parkdale; south pasadena; south patrick shores; south peabody; south pemba; south
    penrith; south perth; south plainfield; south pointe; south portland; south portland gardens; south province; south
    pyongan; south riding; south river; south riverdale; south ruislip; south saint paul; south salt lake; south san
    francisco; south san gabriel; south san jose hills; south shields; south shore; south sinai; south sioux city; south
    slope; south suffolk; south sulawesi; south sumatra; south surrey; south tamworth; south tangerang; south terwillegar;
    south toowoomba; south tucson; south tyneside; south tyrol; south upi; south valley; south valley stream; south venice;
    south vineland; south weber; south wentworthville; south west; south whittier; south williamsport; south windsor; south
    yarmouth; south yarra; south yuba city; southall; southampton parish; southaven; southbank; southbridge; southbury;
    southchase; southeast arcadia; southeast gate; southeast sulawesi; southend-on-sea; southern; southern denmark; southern
    district; southern highlands; southern leyte; southern nations, nationalities, and peoples; southern ostrobothnia;
    southern peninsula; southern pines; southern red sea; southern river; southern savonia; southfield; southgate;
    southglenn; southington; southlake; southland; southport; southsea; southwark; southwest; southwest center city
    philadelphia; southwest ethiopia peoples; southwest finland; southwest ranches; southwest schuylkill; southwest
    waterfront; southwood acres; souto soares; souza gare; souzas; soverato marina; sovetsk; sovetskaya gavan'; sovetskiy;
    sowa town; sowerby bridge; soyagaon; soyapango; soygaon; soyibug; soyo; spalding; spanaway; spandau; spanish fork;
    spanish fort; spanish lake; spanish springs; spanish town; spanish wells; spartanburg; spassk-dal'niy; speke; spelugues;
    spenge; spennymoor; speyer; spezzano albanese; spijkenisse; spinaceto; spinea-orgnano; spinetta marengo; spino d'adda;
    spirit lake; spisska bela; spisska nova ves; spittal an der drau; split-dalmatia; spokane valley; spoleto; spring creek;
    spring grove; spring hill; spring lake; spring lake park; spring ridge; spring valley; spring valley lake; springbank
    hill; springboro; springdale; springe; springfield; springfield gardens; springfield lakes; springvale; springvale
    south; springville; sprockhovel; spruce grove; spruce hill; spuyten duyvil; squamish; sragen; srandakan; sravana
    belgola; sredisce ob dravi; sredneuralsk; srednyaya akhtuba; srednyaya yelyuzan'; sreekaryam; srem; sremcica; sremska
    kamenica; sremska mitrovica; sremski karlovci; sri aman; sri dungargarh; sri ganganagar; sri jayewardenepura kotte; sri
    madhopur; sri petaling; srikakulam; srikalahasti; srikandamangalam; srimangal; srinivaspur; sriperumbudur; sriramnagar;
    srirampur; srisailain; srisailam project rfc township; srivaikuntam; srivardhan; srivilliputhur; sroda slaska; sroda
    wielkopolska; srodmiescie; srono; srpska crnja; srvanampatti; ss2; st albans; st andrews; st austell; st clair; st
    francis bay; st george's parish; st helens; st helens park; st ives; st james's; st johns park; st johnsbury; st kilda
    east; st lawrence; st leonards; st. albert; st. andrew-windfields; st. ann's; st. catharines; st. charles; st. gallen;
    st. georg; st. george parish; st. helier; st. james-assiniboia east; st. john's; st. johns; st. julian's; st. mary
    parish; st. marys; st. michiel; st. paul; st. paul parish; st. paul's bay; st. pauli; st. peter parish; st. thomas;
    staaken; stabat; stabroek; stadskanaal; stadt winterthur; stadtallendorf; stadthagen; stadtlohn; staffanstorp; stafford
    heights; staines; stains; stallings; stalowa wola; stalybridge; stamford; stamford hill; standerton; stanford-le-hope;
    stanhope gardens; stanley park; stann creek; stansbury park; stansted mountfitchet; stantsiya novyy afon; staphorst;
    stara darnytsya; stara lubovna; stara pazova; stara synyava; stara tura; stara vyzhivka; stara zagora; starachowice;
    staraya derevnya; staraya kulatka; staraya kupavna; staraya mayna; staraya russa; staraya stanitsa; staraya sunzha;
    staraya vichuga; stare bielsko; stare mesto; stare miasto; stare misto; stare strasnice; stargard; stari kuty;
    starkville; starnberg; staro nagoricane; starobilsk; starodub; starogard gdanski; starokostyantyniv; starominskaya;
    staroshcherbinovskaya; staroye arakchino; starse; stary bohumin; stary krym; stary liskovec; stary plzenec; stary sacz;
    staryi krym; staryi sambir; staryy cherek; staryy malgobek; staryy oskol; staryye atagi; staryye dorogi; staryye ozinki;
    stassfurt; staszow; state college; statesboro; statesville; stavanger; staveley; stavropol; stavropol krai; stavroupoli;
    steamboat springs; stebnyk; steenbergen; steenwijk; stefan voda; steffisburg; steglitz; steilshoop; steinau an der
    strasse; steinbach; steinbach am taunus; steinfurt; steinhagen; steinheim am albuch; steinheim an der murr; stekene;
    stellenbosch; stellingen; stendal; stenløse; stepanakert; stephenville; stepney; stepnogorsk; stepnoye ozero; sterling
    heights; sterlitamak; stetten am kalten markt; steubenville; stevenage; stevens point; stevenson ranch; steveston;
    steyr; stilfontein; stillwater; stip; stirling; stittsville; stjørdalshalsen; stockach; stockbridge; stockelsdorf;
    stockerau; stockport; stockstadt am main; stockstadt am rhein; stockton; stockton heath; stockton-on-tees; stodulky;
    stoke gifford; stoke-on-trent; stokes valley; stolberg; stone mountain; stonebridge; stonecrest; stonegate;
    stonegate-queensway; stoneham; stoney creek; stony brook; stony hill; stony plain; stony point; stopini; store; storm
    lake; storrs; stouffville; stoughton; stourbridge; stourport-on-severn; stow; stowbtsy; stowmarket; strabane; straelen;
    strakonice; stralsund; straseni; strassgang; strasshof an der nordbahn; stratford-upon-avon; stratham station;
    strathfield; strathroy; straubing; strausberg; strawberry hill; strawberry mansion; straza; streamwood; streatham;
    stredocesky; streetsboro; strellc i eperm; strenci; stretford; strezhevoy; stride hill; strizkov; strogino; stroitel;
    strongsville; stronie slaskie; strood; stroud; stroud green; strovolos; struga; strumica; strunino; stryi; strzegom;
    strzelce krajenskie; strzelce opolskie; stuarts draft; studenicani; studio city; stuhr; stung treng; stupino; sturgeon
    bay; sturgeon falls; stutterheim; stuttgart feuerbach; stuttgart muhlhausen; stuttgart-ost; stykkisholmsbær; styria;
    su-ngai kolok; suai; suakin; suan luang; suar; suay; subang; subang jaya; subaykhan; subcarpathia; subic; subotica;
    subulussalam; sucaf ci village; suceava; sucha beskidzka; suchiapa; suchitepequez; suciu de sus; sucumbios; sucupira do
    norte; sucy-en-brie; sud; sud jan; sud mennucci; sud sardegna; sud-bandama; sud-comoe; sud-est; sud-ouest; sud-ubangi;
    sudbury; sudden valley; sudley; sudoeste/octagonal; sudova vyshnia; sudstadt; sudur pashchimanchal; sueca;
    sueyoshicho-ninokata; sufalat sama'il; suffolk downs station; sugai; sugamo; sugar grove; sugar hill; sugar land;
    sugarland run; sugarmill woods; sughd; suginami; sugita; sugito; suhbaatar; suhe; suhl; suhum; suibara; suicheng;
    suifenhe; suihua; suiling; suining; suisun; suita; suitland; suitland-silver hill; suixi; suizhou; sujangarh; sujanpur;
    sujiatun; sukabumi; sukagawa; sukawati; suket; sukhbaatar; sukheke mandi; sukhinichi; sukhodilsk; sukhothai; sukhoy log;
    sukkur; sukrah; sukumo; sukuta; sul; sulaco; sulawesi; sulaymaniyah; sulechow; suleja; sulejowek; suleswaranpatti;
    sullana; sullya; sulmona; sulphur; sulphur springs; sultan hamud; sultan kudarat; sultan naga dimaporo; sultan pur;
    sultan pur majra; sultan sa barongis; sultanah; sultanbeyli; sultanganj; sultangazi; sultanpur; sultonobod; sulu;
    suluktu; suluova; sulur; suluru; sulz am neckar; sulzbach; sulzbach am main; sulzbach an der murr; sulzbach-rosenberg;
    sumadija; sumag; sumare; sumayl; sumbal; sumbawa besar; sumbawanga; sumbe; sumber; sumberpucung; sume; sumedang;
    sumedang utara; sumenep; sumerpur; sumgayit; sumida; sumidouro; sumiyoshi; summer hill; summerlin south; summit park;
    summit view; sumoto; sumpango; sumperk; sumqayit; sumshchyna; sumter; sumusta al waqf; sumusta as sultani; sumy; sun
    city; sun city center; sun city west; sun lakes; sun prairie; sun tin wai; sun valley; sun village; sunabeda; sunagawa;
    sunam; sunamganj; sunan; sunari kalan; sunbury; sunbury-on-thames; sunbury-york south; sunch'on; sunchales; suncheon;
    suncho corral; sundakkampalaiyam; sundarnagar; sundbyberg; sundergarh; sundern; sundsvall; sung noen; sung wong toi;
    sungai besar; sungai buloh; sungai dua; sungai hanching; sungai jawi; sungai kob; sungai koyan; sungai lalang; sungai
    pelek new village; sungai penuh; sungai petani; sungai raya; sungai simpang; sungai siput; sungai sumun; sungai udang;
    sungailiat; sunggal; sungho 1-tong; sungkai; sungurlu; sunland; sunland park; sunlou; sunny isles beach; sunnybank
    hills; sunnyside; sunnyvale; sunrise; sunrise manor; sunset; sunset beach-pupukea; sunset hills; sunset park; sunshine
    coast; sunshine hills; sunshine north; sunshine west; suntu; sunyani; sunzha; suoi nghe; suong; suozhen; supaul; supe
    puerto; superior; suphan buri; suphanburi; supia; suqian; sur bahir; surajgarh; surajpur; surakarta; surallah;
    surampatti; surandai; surat; surat thani; suratgarh; surbiton; surendranagar; suresnes; surfers paradise; surgut;
    surianwan; suriapet; surif city; surigao; surigao del norte; surigao del sur; surin; surkhakhi; surkhpur; surman;
    surmene; surovikino; surrey centre; surrey city centre; surrey hills; surry hills; surubim; suruc; surulere;
    surxondaryo; suryampalaiyam; suryaraopeta; susaki; susangerd; susanville; susehri; susner; susono; susurluk; suto
    orizare; suto orizari; sutrapara; sutton coldfield; sutton in ashfield; suurmetsa; suutarila; suva reka; suvorovskaya;
    suwa; suwanee; suwaylih; suwałki; suwon; suyangshan; suzak; suzaka; suzano; suzuka; suzun; suzzara; svalbard; svalyava;
    svatove; svaty jur; svay rieng; svay rumpea; svencionys; svendborg; sverdlovsk; sveta ana; sveta trojica v slovenskih
    goricah; sveti andraz v slovenskih goricah; sveti jurij; sveti jurij v slovenskih goricah; sveti nikole; sveti tomaz;
    svetla nad sazavou; svetlanovskiy; svetlogorsk; svetlograd; svetlyy; svetlyy yar; svetogorsk; sviblovo; svilengrad;
    svishtov; svitavy; svitlovodsk; svobodnyy; svobody; svyatopetrivske; svyatoshyn; swabi; swadlincote; swakopmund; swan
    hill; swan view; swanley; swanscombe; swartz creek; swarzedz; swedru; sweet home; sweetwater; swellendam; swidnica;
    swidnik; swidwin; swiebodzice; swiebodzin; swiecie; swieqi; swierczewo; swietochłowice; swift current; swindon;
    swinoujscie; swinton; swroop nagar; sycamore; sydney central business district; sydney mines; syke; sykhiv; sykies;
    syktyvkar; sylhet; sylhet division; sylmar; sylvan lake; sylvania; synelnykove; synyoozernyi masyv; syosset; syrets;
    sysert'; syunik; syzran; szabolcs-szatmar-bereg; szamotuły; szarvas; szazhalombatta; szczecinek; szczepin; szczytno;
    szeged; szekesfehervar; szekszard; szent imre-kertvaros; szentendre; szentes; szigetszentmiklos; szklarska poreba;
    szolnok; szombathely; sønderborg; sør-trøndelag; sırnak; słubice; słupsk; t harde; t'aebaek; t'aet'an-up; t'is isat;
    t'ongch'on-up; ta dar chaung; ta khmau; ta' xbiex; ta'if; taastrup; tabaco; tabanan; tabarka; tabas; tabatinga; tabay;
    tabira; tabligbo; taboao da serra; tabocas do brejo velho; tabor; tabora; tabou; tabount; tabuc pontevedra; tabuk;
    tabuleiro do norte; tabursuq; taby; tacambaro de codallos; tacaratu; tacarigua; tacheng; tachiarai; tachikawa; tachilek;
    tachira; tachov; tacloban; tacna; taco pozo; tacony; tacoronte; tacuarembo; tacurong; tada khandrika; tadaoka-higashi;
    tadepalle; tadepalligudem; tadif; tadigadapa; tadikombu; tadjenanet; tadjoura; tadjourah; tadla-azilal; tadley; tadmait;
    tadmur; tado; tadotsu; tadpatri; taesal-li; tafas; tafea; tafi viejo; tafilah; tafire; tafo; tafresh; taft; taftan;
    tagajo-shi; taganrog; taganskiy; tagant; tagas; tagawa; tagaytay; tagbilaran city; tagbina; tage'erqi; tagkawayan
    sabang; taglio di po; tagoloan; taguatinga; tagudin; taguig; tahably glode; tahara; tahe; tahla; tahlequah; tahoua;
    tahta; tahuna; tai hang; tai hang estate; tai kok tsui; tai koo; tai mei tuk; tai mong tsai; tai po; tai seng; tai shui
    hang; tai wai; tai wo; tai wo hau; tai yuen estate; tai'an; taibai; taibao; taibet; taicang; taichung; taifa; taifu;
    taihe; taikkyi; taikoo shing; tailai; tailevu; tainai; tainan; taio; taiobeiras; taipa; taipi duidam; taiping; taishan;
    taita-taveta; taito; taitou; taitung; taixing; taiyuan; taiz; taj pul; tajerouine; tajimi; tajpur; tajrish; tajura'; tak
    bai; tak long estate; taka-toolo; takab; takaba; takabo; takada; takahagi; takahama; takahata; takaishi; takamaka;
    takamatsu; takanabe; takanawa; takanini; takanosu; takaoka; takarazuka; takasago; takasaka; takasaki; takashima;
    takashimadaira; takatsukadai; takatsuki; takayama; takedamachi; takefu; takehara; takelsa; takenotsuka; takestan;
    taketoyo; takhar; takhatgarh; takhatpur; takhlibilar pathar; taki; takikawa; takinomiya; takizawa; takoma park;
    takoradi; taku; takua pa; takum; tal'menka; talacogon; talagang; talagante; talaigua viejo; talainayar agraharam;
    talaja; talakkad; talakkolattur; talala; talamba; talara; talas; talata mafara; talatona; talattala; talavera de la
    reina; talavera la real; talca; talcahuano; talcher; taldykorgan; talegaon dabhade; taleigao; talence; talghar; talhar;
    talikkulam; talikota; talinding; taling chan; talipapa; taliparamba; talisay; talitay; talitsa; taliwang; talkha;
    talkhapur dumra; talladega; tallaght; tallahassee; tallang-dong; tallbisah; tallkalakh; tallkayf; tallmadge; talnakh;
    taloc; talod; taloda; taloqan; talpa de allende; talsi; taluker char doani; talwandi bhai; talwandi sabo; talwara; tam
    giang; tam ky; tam o'shanter-sullivan; tamale; tamallalt; tamalous; tamalpais valley; tamalpais-homestead valley;
    tamamura; taman desa; taman greenwood; taman ikan emas; taman melati; taman melawati; taman oug; taman pelangi; taman
    permas jaya; taman petaling; taman rajawali; taman scientex; taman senai; taman senawang indah; taman seremban jaya;
    taman sri sinar; taman tun dr ismail; taman universiti; tamana; tamandare; tamanghasset; tamano; tamansourt; tamarac;
    tamaru; tamazula de gordiano; tamazulapam villa del progreso; tamazunchale; tamba-sasayama; tambacounda; tambaram;
    tambau; tambo grande; tambolaka; tambopata; tamboril; tamborine mountain; tambov; tambunan; tambuwal; tame; tamenglong;
    tameside; tamesna; tamiami; tamiyah; tamluk; tammampatti; tammenga; tampico; tampin; tampines estate; tampines new town;
    tamra; tamu; tamuin; tamulte de las sabanas; tamuning; tamuning-tumon-harmon village; tamura; tamworth; tan an; tan
    binh; tan chau; tan ninh; tan uyen; tan-tan; tana river; tanabe; tanabi; tanah merah; tanah rata; tanakpur; tanalur;
    tanashicho; tanauan; tanba; tanchang chengguanzhen; tanda; tandag; tandahimba; tandai; tandalti; tandil; tandjile;
    tandlianwala; tando adam; tando allahyar; tando bago; tando jam; tando muhammad khan; tandoni; tandur; tanfang; tang
    krasang; tanga; tangail; tangancicuaro de arista; tanganyika; tangara da serra; tangba; tange; tangerang; tangfang;
    tanggu; tanggulangin; tangi; tangier-assilah; tangier-tetouan; tangjiazhuang; tangjin; tangkak; tangla;
    tanglewilde-thompson place; tanglin; tanglin halt; tangping; tangshan; tangua; tangub; tanguieta; tangwu; tangxiang;
    tangyan; tangzhai; tangzhang; tanhacu; tanhuato de guerrero; tanintharyi; tanjay; tanji; tanjia; tanjong malim; tanjung;
    tanjung balai; tanjung bungah; tanjung pandan; tanjung piandang; tanjung pinang; tanjung selor; tanjung sepat; tanjung
    tokong; tanjungagung; tanjungbalai; tanjungtiram; tanki leendert; tannum sands; tanout; tanque d'arca; tanque novo;
    tanque verde; tanquian de escobedo; tanr balidih; tansen; tanta; tantou; tantoyuca; tanuku; tanuma;
    tanushimarumachi-toyoki; tanza; tanzhou; taolin; taoluo; taonan; taoru; taoudenit; taounate; taourirt; taoyuan; taoyuan
    ju; taozhou; taozhuang; tapa; tapachula; tapah road; tapaua; tapejara; taperoa; taphan hin; tapiramuta; tapoa; tapolca;
    tapurah; taquara; taquarana; taquari; taquaritinga; taquaritinga do norte; taquarituba; tara hills; taraba; tarabya;
    taraclia; taradale; tarakan; tarakea; tarakeswar; taramangalam; tarana; taranagar; taranaki; tarancon; taranto;
    tarapaca; tarapur pt vi; tarapur vii; tarauaca; tarawa; taraz; tarazona de la mancha; tarbes; tarch'a sodo; taree;
    tarfaya; targovishte; targoviste; targowek; targsoru vechi; targu carbunesti; targu frumos; targu jiu; targu mures;
    targu neamt; targu ocna; targu secuiesc; targu trotus; tarhuna; tariba; tarichar kalan; tarif kalba; tarifa; tarija;
    tarikere; tarime; tarko-sale; tarkwa; tarlac; tarlac city; tarma; tarn; tarn taran; tarn-et-garonne; tarnaveni; tarneit;
    tarnobrzeg; tarnogskiy gorodok; tarnow; tarnowskie gory; taroudant; tarpon springs; tarqui; tarrafal; tarrafal de sao
    nicolau; tarrega; tarsadi; tarsus; tartagal; tartar; tartu; tartu2; tartumaa; tartus; tarub; tarui; tarumizu; tarut;
    tarutung; tarxien; tasbuget; tasek glugor; tasgaon; tash-kumyr; tashan; tashkent province; tashtagol; tasikmalaya;
    taskopru; tasman; tasova; tassin-la-demi-lune; tasso fragoso; tasti tea garden; tasucu; tatabanya; tataouine; tatarsk;
    tatarstan; tatau; tatebayashi; tateyama; tati siding; tatkon; tatsuno; tatsuno-kita; tatsunocho-tominaga; tattankuttai;
    tatuape; tatui; tatvan; taua; taubate; taufkirchen; taung thu kone; taungdwingyi; taunggyi; taungoo; taungup; taunsa;
    taunton; taunusstein; taupo; taurage; taurage county; tauramena; tauranga; tavarnelle val di pesa; tavastia proper;
    tavda; tavernes blanques; tavernes de la valldigna; taverny; taveta; tavira; tavsanlı; tavush; taw pyar; taw taik;
    tawakule; tawang town; tawaramoto; tawau; tawi-tawi; taxco de alarcon; taxkowruk; tay ho; tay mo; tay ninh; tay đang;
    tayabas; taybad; tayga; taylor mill; taylor-massey; taylors; taylors hill; taylors lakes; taylorsville; tayma'; tayshet;
    taytay; tayu; tayyibat al imam; taza; taza-al hoceima-taounate; tazah khurmatu; taze eyyam; tazoult-lambese; tbeng
    meanchey; tbilisskaya; tbong khmum; tchamba; tchaourou; tcheboa; tchibanga; tchin tabaraden; tchollire; tczew; te aro;
    te atatu peninsula; te atatu south; te awamutu; te hapara; te puke; teaneck; teapa; tearce; teays valley; tebedu;
    tebela; tebesbest; tebessa; tebingtinggi; teboulba; teboulbou; tebourba; tecamac; tecamac de felipe villanueva;
    tecamachalco; tecate; tecax; techiman; teck whye; tecoman; tecpan de galeana; tecpan guatemala; tecuci; tecumseh; tefe;
    tega cay; tegal; tegel; tegelen; teghra; tegina; teguise; tehri; tehuacan; teixeira de freitas; teixeira soares; tejar;
    tejen; tejucuoca; tejupilco de hidalgo; tekane; tekari; tekeli; tekirdag; tekkalakote; tekkali; tekkekoy; teknaf;
    tekstil'shchiki; tekstylnyk; tekwane; tel aviv district; tel mond; tela; telabastagan; telaga batu; telangana; telavi;
    telde; telemaco borba; telemark; telenesti; teleorman; telerghma; telese terme; telford; telford and wrekin; telfs;
    telgte; telhara; teliamura; telimele; tell city; tellicherry; tellico village; teloi kanan; telok blangah; teloloapan;
    telsiai; telsiai county; teltow; teluk dalam; teluk intan; teluk mas; teluk nibung; teluk panglima garang; teluknaga;
    telychka; tema new town; temara; tembedgha; temblador; temburong; temecula; temerluh; teminabuan; temirtau; temiskaming
    shores; temixco; temotu; tempe; tempe junction; tempelhof; tempio pausania; temple; temple city; temple hills; temple
    terrace; templeogue; templer bestari; templestowe; templestowe lower; templeton-est; templin; tempoal de sanchez;
    temryuk; temse; temuco; ten hills; tenancingo de degollado; tenango de arista; tenango de las flores; tenango del aire;
    tendo; tenente ananias; tenente laurentino cruz; tenente portela; tengrela; tengyue; teni; tenkodogo; tennala; tenno;
    tenosique; tenri; tensta; teocaltiche; teodoro sampaio; teodoro schmidt; teofilandia; teofilo otoni; teolandia;
    teolocholco; teoloyucan; teonthar; teopisca; teotihuacan de arista; teotitlan de flores magon; teotonio vilela; tepa;
    tepalcatepec; tepatitlan de morelos; tepatlaxco de hidalgo; tepeaca; tepeapulco; tepecik; tepecoacuilco de trujano;
    tepeji del rio de ocampo; tepelene; tepetlaoxtoc de hidalgo; tepexpan; tepi; tepic; teplice; tepotzotlan; tequila;
    tequisistlan primero; tequisquiapan; tequixquiac; ter aar; teramo; terbanggi besar; terdal; terek; teremky; teremky-ii;
    terengganu; terenos; teresina; teresopolis; terezopolis de goias; tergnier; terku kallikulam; terlizzi; termas de rio
    hondo; terme; termini imerese; termoli; ternate; terneuzen; terni; ternivka; terno d'isola; ternopil; ternopilshchyna;
    terny; terra alta; terra boa; terra branca; terra de areia; terra nova; terra nova do norte; terra preta; terra rica;
    terra roxa; terra santa; terrace; terrace end; terrace heights; terracina; terranuova bracciolini; terrazas del valle;
    terre haute; terre rouge; terrebonne; terrell hills; terrier rouge; territoire de belfort; terrytown; tervete; tervuren;
    terwillegar towne; terzigno; teshi old town; tessaoua; tessenderlo; tete; tetela del volcan; tetla; tetouan; tetovo;
    tettnang; tetu; tetuan de las victorias; teupasenti; teutonia; tevaram; tevragh zeina; tewkesbury; tewksbury; texarkana;
    texas city; texcoco de mora; teyateyaneng; teykovo; teziutlan; tezoyuca; tezpur; tezu; tha bo; tha kham; tha khanon; tha
    mai; tha maka; tha muang; tha pyay kone; tha raeng; tha ruea; tha wun taw; tha yang; thaa; thaba nchu; thaba-tseka;
    thabana morena; thabazimbi; thach ha; thai binh; thai hoa; thai nguyen; thaikkattussery; thakhek; thakurdwara;
    thakurganj; thakurgaon; thal; thala; thalwil / dorfkern; tham phannara; thamaga; thambon na mueang; thames ditton;
    thamesmead; than uyen; thana bhawan; thanatpin; thanbyuzayat; thandla; thane; thanesar; thanh hoa; thanh khe; thanh
    liet; thanh nguyen; thanh pho ba ria; thanh pho song cong; thanh pho uong bi; thanh phu; thanh xuan; thanhlyin;
    thanjavur; thanlyin; thanna mandi; thanneermukkom; thap khlo; thap than; thara; tharad; tharaka-nithi; tharangambadi;
    tharu shah; tharyarwady; thasra; that phanom; thatcham; thaton; thatta; thawi watthana; thayetmyo; thazhecode; the
    acreage; the beaches; the belcher's; the blue mountains; the boldons; the bronx; the colony; the crossings; the dalles;
    the gap; the glebe; the hammocks; the hamptons; the mountain; the pacifica; the palm jumeirah; the parks at walter reed;
    the pas; the peak; the pinery; the ponds; the range; the trails of frisco; the village; the village of indian hill; the
    villages; the wharf; the woodlands; thekashu pt.-ii; thekkumkara; thembisa; thenali; thenhippalam; thenia; theniet el
    had; thenkasi; thesprotia; thessaly; thetford; thetford-mines; theunissen; thi tran ba che; thi tran ba hang; thi tran
    binh minh; thi tran cao loc; thi tran khanh yen; thi tran lam son; thi tran mao khe; thi tran meo vac; thi tran muong
    khuong; thi tran na duong; thi tran na hang; thi tran na sam; thi tran ngai giao; thi tran nuoc hai; thi tran pho lu;
    thi tran pho rang; thi tran phuoc buu; thi tran sin ho; thi tran tan yen; thi tran thanh ha; thi tran that khe; thi tran
    thuan chau; thi tran tien yen; thi tran tinh tuc; thi tran trung khanh; thi tran viet quang; thi tran vinh tuy; thi tran
    yen binh; thi tran yen minh; thi tran đai tu; thi tran đam ha; thi tran đat đo; thi tran đong trieu; thi tran đong van;
    thi tran đong đang; thi xa quang tri; thiadiaye; thiais; thief river falls; thien loc; thiene; thies nones; thika;
    thilogne; thimiri; thimphu; thin gan kyun gyi; thionville; thirunavaya; thiruthani; thiruthuraipoondi; thiruvaiyaru;
    thiruvananthapuram; thiruvankulam; thiruvarur; thistletown-beaumond heights; thivai; tho tang; thodiyoor; thodupuzha;
    thoen; thohoyandou; thoi binh; thoi lai; thomastown; thomasville; thomazeau; thon buri; thongwa; thonon-les-bains;
    thoothukudi; thorapadi; thornaby-on-tees; thornbury; thorncliffe park; thorne; thornlie; thornton heath;
    thornton-cleveleys; thorold; thorpe hamlet; thot not; thottada; thoubal; thousand oaks; thousand palms; three lakes;
    three points; three rivers; thrissur; throgs neck; thu dau mot; thu đuc; thuan an; thuan thanh; thuan thien; thubelihle;
    thul; thulamahashi; thun; thunder bay; thung khru; thung song; thuong cat; thuqbah; thuraiyur; thurgau; thuringia;
    thurrock; thuwal; thuy phuong; thyolo; ti port-de-paix; tia juana; tianchang; tiancheng; tianducheng; tianfu; tiangua;
    tianjia; tianliu; tianpeng; tianshui; tianwei; tianzhong; tianzhuang; tiaoshi; tiaret; tias; tiassale; tibagi; tibati;
    tibau do sul; tibbi jay singh; tiberias; tibesti; tibiri; ticino; ticul; tiebissou; tiebo; tiefu; tiel; tieli; tieling;
    tielt; tien giang; tieqiao; tierra amarilla; tierra blanca; tierra buena; tierra colorada; tierra del fuego; tierra
    nueva; tierralta; tieshan; tiete; tiffin; tiflet; tifra; tifton; tigard; tighenif; tighri; tigray; tigre; tigwav;
    tijara; tijucas; tijucas do sul; tikam batu; tikamgarh; tikapur; tikhoretsk; tikhvin; tikil dingay; tikkotti; tiko;
    tikri kalan; tikri khurd; tikrit; tilang pur kotla; tilburg; tilda newra; tilhar; tilili; tillaberi; tillmans corner;
    tillsonburg; tilogne tokossel; tilpat; tilst; tima; timaru; timashyovsk; timayy al imdid; timbauba; timbe do sul; timber
    pines; timberwood park; timbiqui; timbiras; timbo; timbo grande; timbuktu; timika; timimoun; timis; timizart;
    timmendorfer strand; timmins; timotes; timurni; tin hau; tin ma court; tin shui wai; tin wan; tin wan estate; tinaco;
    tinaquillo; tindal; tinde; tindivanam; tine biougra; ting kau; tinghir; tingi; tingo maria; tinh bien; tinja; tinley
    park; tinnanur; tinongan; tinsukia; tintane; tinton falls; tiom; tiong bahru estate; tionk essil; tipasa; tipitapa; tipp
    city; tipperary; tipton; tiptur; tiquipaya; tiquisate; tiquisio; tir pul; tira sujanpur; tiradentes do sul; tiran;
    tirana county; tiraspol; tirat karmel; tirawari; tire; tirebolu; tirhanimine; tiris zemmour; tirkadavur; tirmitine;
    tirmiz; tirora; tirthahalli; tiruchanur; tiruchchendur; tiruchengode; tiruchirappalli; tirukkalikkunram; tirukkoyilur;
    tirumakudal narsipur; tirumala; tirumangalam; tirumeshi; tirumuruganpundi; tirunageswaram; tirunelveli; tirupati;
    tirupati nma; tirupattur; tiruppalai; tirupparangunram; tiruppur; tiruppuvanam; tirur; tirurangadi; tiruttangal;
    tiruvalla; tiruvallur; tiruvankod; tiruvannamalai; tiruvattar; tiruverumbur; tiruvottiyur; tisaiyanvilai; tisina;
    tissemsilt; tiszaujvaros; tit mellil; tita; titabor town; titagarh; titahi bay; titao; titirangi; titiwangsa; titlagarh;
    tittagudi; titusville; tiu keng leng; tivaouane; tivat; tiverton; tivoli; tiwi; tixtla de guerrero; tizapan el alto;
    tizayuca; tizi gheniff; tizi ouzou; tizi rached; tizi-n-tleta; tizimin; tiznit; tjorneshreppur; tlacolula de matamoros;
    tlahuac; tlahualilo de zaragoza; tlajomulco de zuñiga; tlalixtac de cabrera; tlalnepantla; tlalpan; tlaltenango de
    sanchez roman; tlapa de comonfort; tlapacoyan; tlaquepaque; tlaquiltenango; tlemcen; tlet el hanchane; tlokoeng;
    tlokweng; to kwa wan; toa payoh new town; toamasina; toay; toba; toba tek singh; tobago; tobelo; tobetsu; tobias
    barreto; tobly bangolo; tobolsk; tobre; tobruk; tocache; tocancipa; tocantinopolis; tocantins; tochigi; tochio-honcho;
    tocoa; tocopilla; tocumen; tocuyo de la costa; todabhim; todaraisingh; todi; todos santos; tog wajaale; togane;
    togdheer; toging am inn; togitsu; togoshi; toguchin; tohana; toila; toin; tokai; tokamachi; tokar; tokat; tokch'on;
    tokmak; tokmok; tokoname; tokorozawa; tokoza; toktogul; tokushima; tokuyama; tola baliadih; tola chain; tola mansaraut;
    tola pairamatihana; tola rampurwa motalke kurwa mathia; tolanaro; tolga; toli-toli; toliara; tolima; tolmin; tolna; tolu
    viejo; toluca; tolyatti; tomakomai; tomar; tomar do geru; tomares; tomas romero pereira; tomaszow lubelski; tomaszow
    mazowiecki; tombali; tombel; tomboco; tombouctou; tombua; tome-acu; tomelloso; tomigusuku; tomilino; tomioka; tomiya;
    tomobe; tomohon; tomok bolon; toms river; tomsk; tonala; tonami; tonantins; tonbridge; tondabayashicho; tondalam;
    tondano; tondi; tonekabon; toneri; tongaat; tongatapu; tongchuan; tongchuanshi; tongelre; tongeren; tongging; tonggu;
    tonghua; tongjiaxi; tongjing; tongkang pechah; tongle; tongliao; tongling; tongren; tongshan; tongxi; tongyangdao;
    tongyeong; tongzhou; tonisvorst; tonj; tonk; tonk khurd; tono; tonota; tonse east; tonypandy; tooele; toongabbie west;
    tooting; toowoomba; topeka; topes de collantes; topi; topki; toplica; topolcany; tor lupara; tor tre teste; torba;
    torbalı; torbat-e heydariyeh; torbat-e jam; torbay; torbole casaglia; torcy; tordera; tordher; toretsk; torfaen; torgau;
    torhout; toride; torit; toritama; tornio; torodi; torokszentmiklos; tororo; torqabeh; torquay; torrance; torre a mare;
    torre annunziata; torre boldone; torre de moncorvo; torre del campo; torre del greco; torre del lago puccini; torre del
    mar; torre santa susanna; torre-pacheco; torredembarra; torrejon de ardoz; torrejon de la calzada; torrelles de
    llobregat; torrelodones; torremaggiore; torremolinos; torreon; torres de la alameda; torres novas; torres vedras;
    torrevieja; torri di quartesolo; torrington; torrington park; torrita di siena; torroella de montgri; torrox; tortiya;
    tortona; tortoreto lido; tortosa; tortuguitas; torun; torur; torva; torvaianica; torzhok; tosa; tosayamadacho-nakano;
    toscolano maderno; tosham; toshbuloq; toshima; toshloq; tosno; toss; tossa de mar; tostado; tosu; tosya; totana;
    totonicapan; tottenham; tottenham hale; totteridge; totton; tottori; tottori-shi; touagui; touba; toubakoura; touboro;
    toufen; tougan; touggourt; tougue; touih; toukountouna; toul; toulepleu guere; toulon; toumodi; tourcoing; tourlaville;
    tournai; tournefeuille; touros; tov; toviklin; towada; tower hamlets; tower hill; town 'n' country; town and country;
    town plat; townline; townsville; towson; toyama; toyo; toyoake; toyoda; toyohama; toyohashi; toyokawa; toyonaka;
    toyooka; toyoshina; toyosu; toyota; toyoyama; tozeur; tra mhor; tra my; tra que vegetable village; tra vinh; trabzon;
    tracuateua; tradate; trafalgar; trafford; trai khoai; traiguen; traipu; trairao; trairi; trajano de morais; trajpar;
    trakai; tral; tralee; tram chim; tramandai; tran van thoi; trang; trang bang; trang bom; trani; trans nzoia;
    transnistria; trapeang chan; trappes; traralgon; trarza; trashigang; trashiyangtse; trat; trau quy; traun; traunreut;
    traunstein; traverse city; travnik; trbovlje; treasure island; trebechovice pod orebem; trebic; trebinje; trebisov;
    trebnje; trecate; treinta y tres; trekhgornyy; trelawny; trelew; trelleborg; tremblay-en-france; tremedal; tremembe;
    tremestieri etneo; tremont; trencin; trenggalek; trenque lauquen; trentino; trentino-south tyrol; trento;
    trentola-ducenta; trenton; treptow; tres arroyos; tres barras; tres barras do parana; tres cachoeiras; tres cantos; tres
    coracoes; tres coroas; tres de maio; tres de mayo; tres fronteiras; tres isletas; tres lagoas; tres lomas; tres marias;
    tres palos; tres passos; tres pontas; tres postes; tres rios; tres valles; trescore balneario; treviglio; treviso; treze
    de maio; treze tilias; trezzano sul naviglio; trezzo sull'adda; tri-cities; trial farm; trichardt; trier; triesen;
    triesenberg; triggiano; trikala; trikarpur north; trikarpur south; trikonavattam; trincomalee; trindade; trinec;
    trinidad de copan; trinity beach; trinity palmetto point; trinity-bellwoods; triolet; triparappu; triprangod;
    tripunittura; tripura; tristan suarez; tritenii de jos; trittala; triunfo; triyuga; trizidela do vale; trnava; trnovska
    vas; trofa; troina / draginai; trois-rivieres; troisdorf; troitsk; troitskaya; trollhattan; trombudo central; troms;
    tromsdalen; tromssan ja finmarkun; tromsø; trongsa; troparevo; trophy club; tropical gardens; tropicana indah; tropoje;
    trossingen; trostberg an der alz; trostyanets; trotwood; trou aux biches; trou du nord; troutdale; trowbridge; troyan;
    troyes; trstenik; trubchevsk; truckee; trucuk; trudivskyi; trudovoye; truganina; trujillo alto; trumbull; trung phung;
    truong son; truro; truskavets; trussville; trust feed; truth or consequences; trutnov; trzacka rastela; trzcianka;
    trzebinia; trzic; trzin; trøndelag; ts'khinvali; tsagan aman; tsaratanana; tsaritsyno; tsawwassen; tsentralno-miskyi;
    tsentralnyi; tsetserleg; tseung kwan o; tsevie; tshela; tshiame; tshikapa; tshilenge; tshitereke; tshopo; tshuapa; tsim
    sha tsui; tsimlyansk; tsing yi town; tsiombe; tsirang; tsiroanomandidy; tsotsin-yurt; tsoundzou 1; tsrar sharif; tsu;
    tsubame; tsubata; tsuchiura; tsuen wan; tsugaru; tsuha; tsui chuk garden; tsui wan estate; tsuiki; tsukawaki; tsukuba;
    tsukubamirai; tsukumiura; tsumeb; tsur itshak; tsuru; tsuruda; tsuruga; tsurugashima; tsurugi-asahimachi; tsuruoka;
    tsurusaki; tsushima; tsuyama; tsz ching estate; tsz hong estate; tsz man estate; tsz wan shan; tu bong; tu son; tu
    trung; tual; tualatin; tuamasaga; tuan giao; tuanbao; tuantian; tuapse; tuart hill; tuba city; tuba zangariya; tuban;
    tubarao; tubarjal; tubas; tubbergen; tubingen; tubize; tubmanburg; tubod; tucacas; tucani; tucano; tuchang; tuchkovo;
    tuckahoe; tucson estates; tucuma; tucupido; tucupita; tucurui; tucuruvi; tud; tudela de duero; tudiyalur; tudor
    vladimirescu; tuek kraham; tuen mun; tuen mun san hui; tuensang; tufanganj; tufts university; tuggeranong; tuguegarao;
    tujunga; tukh; tukhmir pur; tukums; tukuyu; tukwila; tula; tula de allende; tulancingo; tulangan utara; tulantongo;
    tulare; tulay na lupa; tulcan; tulcea; tulchyn; tulcingo de valle; tuljapur; tulkarm; tullahoma; tullamore; tulle;
    tullinge; tullus; tulsipur; tultepec; tultitlan de mariano escobedo; tulu bolo; tulua; tulum; tulungagung; tumaco;
    tumba; tumbes; tumbi; tumcon ilawod; tumen; tumeremo; tumkur; tumsar; tumwater; tumxuk; tunapuna; tunapuna-piarco; tunas
    do parana; tunasan; tunceli; tundla; tunduma; tunduru; tuneiras do oeste; tuneri; tung chung; tung hei court; tung loc;
    tung tau estate; tung tau tsuen; tung wui estate; tung yuk court; tungi; tungipara; tungurahua; tuni; tunja; tuntum;
    tunuyan; tuohula; tuol tumpung; tuomuwusitang; tupac amaru; tupaciguara; tupanatinga; tupancireta; tupelo; tupi; tupi
    paulista; tupiza; tupungato; tuqiang; tuquerres; tura; turabah; turaif; turaiyur; turar ryskulov; turaru; turayf;
    turbaco; turbat; turbo; turcianske teplice; turda; turek; turgutlu; turgutreis; turhal; turi; turiacu; turilandia;
    turinsk; turinskaya sloboda; turkana; turkistan; turkistan oblysy; turkmenabat; turkmenbasy; turkmengala; turlock;
    turmalina; turmero; turnhout; turnisce; turnu magurele; turpan; turpin hills; turrialba; tursunzoda; turtle creek;
    turtle rock; turubah; tuscaloosa; tushan; tustin; tustin legacy; tutayev; tutoia; tutong; tuttlingen; tutume; tuusula;
    tuvagudi; tuwaite; tuxedo park; tuxiang; tuxpam de rodriguez cano; tuxpan; tuxtepec; tuxtla; tuxtla chico; tuy; tuy hoa;
    tuyen quang; tuymazy; tuyserkan; tuytepa; tuz khurmatu; tuzantla; tuzi; tuzlanski; tver; twante; tweed heads; tweed
    heads south; tweed heads west; twentynine palms; twifu praso; twin brooks; twin falls; twin lakes; twin rivers;
    twinsburg; two rivers; tyagadurgam; tychy; tyldesley; tyn nad vltavou; tynda; tynec nad sazavou; tynemouth; tyniste nad
    orlici; tyoply stan; tyre; tyrnyauz; tyrol; tysons; tyumen; tzaneen; tønder; tønsberg; tœk l'ak; u minh; uaboe; ualog;
    uarini; uasin gishu; uaua; uba; ubach-palenberg; ubaidullahganj; ubaira; ubaitaba; ubajara; ubari; ubata; ubatuba;
    ubauro; ube; ubeda; uberaba; uberlandia; uberlingen; ubiaja; ubirata; ubon ratchathani; ubrique; ubud; uc irvine;
    ucayali; uccle; uchaly; uchiko; uchiza; uchkeken; uchkuduk; uchqurghon shahri; uckfield; ucu seles; ucua; ucuma;
    udachny; udaipur; udaipura; udaipurwati; udalguri; udangudi; uddevalla; uden; udgir; udhampur; udine; udmurt; udomlya;
    udon thani; udumalaippettai; udupi; ueda; uekimachi-mono; uelzen; ueno-ebisumachi; uenohara; uerdingen; uetersen; ufa;
    uga; ugep; ughelli; ugie; uglich; ugrakheri; ugur mumcu; uherske hradiste; uhersky brod; uige; uijeongbu-si; uiju;
    uithoorn; uiwang; ujae atoll; ujar; ujescisko-łostowice; ujezd nad lesy; ujhani; uji; ujiie; ujjain; ujlipotvaros;
    ujpalota; ujpest; ujszeged; ukhrul; ukhta; uki; ukiah; ukiha; ukima; ukmerge; ukrainian village; ukunda; ulaanbaatar;
    ulaangom; ulan bator; ulan-ude; ulanhot; ulanqab; ulcinj; ulhasnagar; ulianopolis; uliastay; uliyazhathura; ulken naryn;
    ullagaram; ullal; ulliyeri; ullyul; ulm; ulongue; ulsan; ulu bedok; ulu kelang; ulu kinta; ulu tiram; uluberiya; ulundi;
    ulundurpet; ulyanovsk; ulytau oblysy; um jar al gharbiyya; uman; umarga; umargam; umaria; umarkhed; umarkot; umarsera;
    umbauba; umbergaon ina; umberto i; umbri; umbria; umea; umeki; umina beach; umirim; umluj; umm al aranib; umm al quwain
    city; umm al sheif; umm al-quwain; umm ar rizam; umm as sahik; umm as summaq; umm dafog; umm el fahm; umm ghuwaylinah;
    umm hajar; umm kaddadah; umm lakhba; umm qasr; umm ruwaba; umm sa'ad; umm salal; umm salal muhammad; umm shawkah; umm
    suqaym; umraniye; umred; umreth; umuahia; umuarama; umutara; un chau estate; una-sana; unaizah; unamaucheri; unch'on-up;
    uncha sawana; unchagao; unchahra; undera; undok; undurkhaan; unecha; ungaran; unggi; ungheni; ungsang; unhel; uniao;
    uniao da vitoria; uniao dos palmares; unidad habitacional jose maria morelos y pavon; unidad minera 11 de julio; union
    beach; union choco; union city; union de reyes; union de san antonio; union de tula; union gap; union hidalgo; union
    hill-novelty hill; union market; union park; union square; union y progreso; uniondale; unionport; unity; universal
    city; universidad; universidade rural; universitats- und hansestadt greifswald; university; university city; university
    endowment lands; university heights; university of texas; university park; university place; university town center;
    unjha; unnamalaikadai; unnan; unnao; unquillo; unsworth heights; unterhaching; unterkrozingen; unterschleissheim;
    untolovo; unye; unzen; uonuma; uozu; upar hali; upata; upington; upland; upleta; uppal kalan; upper alton; upper
    arlington; upper austria; upper bicutan; upper coomera; upper demerara-berbice; upper dir; upper east; upper gilgil;
    upper grand lagoon; upper hutt; upper land; upper montclair; upper mount gravatt; upper nile; upper north province;
    upper norwood; upper riccarton; upper river division; upper roxborough; upper saddle river; upper saint clair; upper
    sandusky; upper south province; upper takutu-upper essequibo; upper west; upper west side; upper wong tai sin estate;
    upplands vasby; upton lea; uptown; uptown saint john; ura vajgurore; urachiche; urakam; urambo; uran; urandi; urasoe;
    uravakonda; uray; urayasu; urbana; urbandale; urbano santos; urdaneta; ureshinomachi-shimojuku; urganch; urgup; urgut
    shahri; uri; uriangato; uritsk; urk; urla; urmar; urmston; uromi; urozgan; urrao; ursulo galvan; ursus; ursynow; uruacu;
    uruapan; uruara; uruburetama; urucara; urucuca; urucui; urucuia; urucurituba; uruguaiana; uruma; urun-islampur; urunda;
    urus-martan; urussanga; uryupinsk; urziceni; usa river; usagara; usak; usangi; usehat; usera; usevia; ushaw moor;
    ushibukamachi; ushiku; ushirombo; ushitsu; ushtobe; usilampatti; usinsk; uskudar; uslar; usman'; usol'ye-sibirskoye;
    ussuriysk; ust'-charyshskaya pristan'; ust'-dzheguta; ust'-ilimsk; ust'-katav; ust'-kut; ust'-labinsk; ust-kamenogorsk;
    usta muhammad; ustecky; uster; uster / kirch-uster; uster / ober-uster; usti nad labem; usti nad orlici; ustka; ustron;
    ustrzyki dolne; usuki; usulutan; utan; utazu; utebo; utena; utena county; utengule; uthai thani; uthal; utica; utinga;
    utirik atoll; utmanzai; utnur; uto; utraula; utrera; utsunomiya; uttamapalaiyam; uttangarai; uttar athiabari; uttar
    champamura; uttar char fasson; uttar krishnapur part-i; uttar krishnapur pt iii; uttaradit; uttarakhand; uttarkashi;
    uttiramerur; uttukuli; uusimaa; uva; uvalde; uvarovo; uvea; uvinza; uvira; uvs; uwa; uwajima; uxbridge; uychi; uyo;
    uyovu; uzgen; uzhhorod; uzhur; uzice; uzlovaya; uzunkopru; v.s.k.valasai; va boston healthcare system, brockton campus;
    va'a-o-fonoti; vaalbank; vaalwater; vaasa; vaavu; vac; vacaria; vacaville; vacoas; vacoas-phoenix; vada; vadakakarai;
    vadakancheri; vadakarai kil pidagai; vadakkanandal; vadakkekkad; vadakku valliyur; vadakku viravanallur; vadali;
    vadamadurai; vadanappally; vadasinor; vadavalli; vadgaon; vadipatti; vadlapudi; vadnagar; vadnais heights; vado centro;
    vado ligure; vadodara; vadu moldovei; vadu pasii; vadul lui voda; vaduz; vagharshapat; vaghodia; vagholi; vagonoremont;
    vahdat; vahidiyeh; vaihingen an der enz; vaijapur; vaikam; vaike-maarja; vainode; vaisigano; vaitupu; vakaga; vakarai;
    vakfıkebir; vakhsh; vakkam; val dor; val-d'oise; val-d'or; val-de-marne; val-des-arbres; valabhipur; valadares; valais;
    valandovo; valasaravakkam; valasske klobouky; valasske mezirici; valavanur; valby; valcea; valdagno; valday;
    valdeacederas; valdebernardo; valdefuentes; valdemoro; valdepeñas; valdesia; valdetorres de jarama; valdezarza;
    valdosta; vale da amoreira; vale de cambra; vale do anari; vale do paraiso; vale do sol; vale of glamorgan; vale of
    leven; vale parish; vale real; valea calugareasca; valea lui mihai; valea moldovei; valea stanciului; valeggio sul
    mincio; valenca; valenca do piaui; valence; valencia de alcantara; valencia west; valencian community; valenciennes;
    valencina de la concepcion; valenii de munte; valente diaz; valentim gentil; valentin alsina; valentin gomez farias;
    valenza; valenzano; valga; valgamaa; valguarnera caropepe; valinda; valinhos; valjevo; valkeakoski; valkenswaard;
    vallabh vidyanagar; vallam; vallauris; vallcarca; valle aurina - ahrntal; valle de banderas; valle de bravo; valle de
    guanape; valle de la pascua; valle de lincoln; valle de santiago; valle del cauca; valle del guamuez; valle dorado inn;
    valle hermoso; valle vista; vallecas; valledupar; vallee des colons; vallee du bandama; vallee du bandama2;
    vallehermoso; vallenar; vallensbæk; vallentuna; valletta; valley center; valley city; valley cottage; valley east;
    valley falls; valley glen; valley park; valley ridge; valley station; valley stream; valley view; vallo della lucania;
    vallon de la rousse; valmiera; valmieras novads; valongo; valparai; valparaiso de goias; valrico; valsad; valsequillo de
    gran canaria; valu lui traian; valuyki; valvachatottam; valvedditturai; valverde del camino; vammala; van buren; van
    ness; van nest; van nuys; van tung; van wert; vanadzor; vanchiglia; vanchiglietta; vandalia; vandalur; vandavasi;
    vandenberg village; vanderbijlpark; vandiyur; vandœuvre-les-nancy; vanersborg; vang vieng; vangaindrano; vanha
    munkkiniemi; vanier; vanino; vaniyambadi; vaniyamkulam; vanløse; vannes; vantaa; vanves; vapi; vapi ina; vaprio d'adda;
    varadero; varaklani; varam; varamin; varanasi; varangaon; varappuzha; varash; varazdin; varberg; varel; varena;
    varennes; varese; vargem alegre; vargem alta; vargem grande; vargem grande do sul; vargem grande paulista; varginha;
    vari; varjao de minas; varjota; varkala; varkaus; varkava; varmland; varnamkhvast; varnamo; varoska rijeka; varpalota;
    varsity lakes; vartiokyla; varto; varzea alegre; varzea branca; varzea da palma; varzea da roca; varzea do poco; varzea
    grande; varzea nova; varzea paulista; varzelandia; vas; vasastaden; vasco da gama; vasil'yevo; vasilevo; vasind; vaslui;
    vaso; vassouras; vastaboland; vasteras; vasterbotten; vasternorrland; vastervik; vastmanland; vasto; vastra frolunda;
    vastra gotaland; vasudevanallur; vasyl'evsky ostrov; vasylkiv; vaterstetten; vathirairuppu; vatomandry; vatra dornei;
    vattalkundu; vattiyurkavu; vatutino; vaucluse; vaud; vaudreuil-dorion; vaukavysk; vaulx-en-velin; vaupes; vaureal;
    vavatenina; vavdi bujarg; vavoua; vavuniya; vaxjo; vayalar; vayots dzor; vazante; vazhakkala; vazhakulam; vazhapadi;
    vazhayur; veal sbov; vechelde; vechta; vecpiebalga; vecses; vecumnieki; vedado; vedado del cotorro; vedano al lambro;
    vedano olona; vedaraniyam; vedder crossing; veendam; vega alta; vega baja; vega de alatorre; vega de san mateo;
    vegesack; veghel; vehicle factory area jabalpur; veinticinco de mayo; veintidos de febrero; vejalpur; vejer de la
    frontera; vejle; vel'sk; velampalaiyam; velbert; velenje; veles; velez rubio; velez-malaga; velika gorica; velika
    kladusa; velika polana; velike lasce; veliki preslav; velikiy novgorod; velikiy ustyug; velikiye luki; veliko tarnovo;
    veliko turnovo; velilla de san antonio; velingara; velingrad; velizy-villacoublay; velka bites; velke kapusany; velke
    mezirici; velky krtis; velky meder; velky saris; vellakkinar; vellakkovil; vellalur; velletri; vellmar; vellore; vellur;
    velp; velsen-zuid; velserbroek; veltheim; velur; velyka bahachka; velyka berezovytsya; velyka bilozerka; velyka dobron;
    velyka dymerka; velyka lepetykha; velyka mykhaylivka; velyka novosilka; velyka oleksandrivka; velyka pysarivka; velyka
    verhunka; velyka znamianka; velyki komiaty; velyki kopani; velyki luchky; velyki mosty; velykyi dalnyk; velykyy
    bereznyy; velykyy bychkiv; vemalwada; venado tuerto; venancio aires; venaria reale; vence; venceremos; venda do
    pinheiro; vendas novas; vendee; vendome; venegono inferiore; venegono superiore; veneto; venev; venganoor; vengara;
    vengattur; vengikkal; vengola kizhakkumbagam; venice gardens; venilale; venissieux; venkatagiri; venlo; venray; venta de
    baños; ventanas; ventas; ventersdorp; ventimiglia; ventnor city; ventspils; ventspils municipality; venturosa;
    venustiano carranza; vepagunta; vera cruz; vera cruz do oeste; veragua arriba; veraguas; verano brianza; veranopolis;
    veraval; verbania; verbano-cusio-ossola; vercelli; verde village; verden; verdun; vereeniging; veresegyhaz;
    vereshchagino; verhunskyi; verkhneye kazanishche; verkhniy baskunchak; verkhniy mamon; verkhniy rohachyk; verkhniy
    tagil; verkhniy ufaley; verkhniye achaluki; verkhniye kigi; verkhniye sergi; verkhniye tatyshly; verkhnodniprovsk;
    verkhnya telychka; verkhnyaya khava; verkhnyaya pyshma; verkhnyaya salda; verkhnyaya sinyachikha; verkhnyaya tura;
    verkhnye vodyane; verl; vermoim; vermont south; vermont square; verneuil-sur-seine; vernier; vernon hills; vero beach;
    vero beach south; veroia; verrettes; verrieres-le-buisson; versmold; vertente do lerio; vertentes; vertientes; vertou;
    veruela; verukulambu; verviers; verzej; veseli nad luznici; veseli nad moravou; veshnyaki; vesoul; vespasiano;
    vest-agder; vestal; vestavia hills; vestfold; vestfold og telemark; vestland; vestmannaeyjabær; veszprem; veszprem
    county; vetapalem; vettaikkaranpudur; vettanad; vettavalam; vettur; vevcani; vevey; veys; vezirkopru; vi kaupunginosa;
    vi thanh; viacha; viadana; vialonga; viamao; viana do castelo; vianden; vianen; viareggio; vibo valentia; vibora; vibora
    park; viborg; viby; vicalvaro; vicar; vicaria; vicencia; vicente camalote; vicente guerrero; vicente noble; vicente
    pires; vicenza; vichada; vichuga; vichy; vicksburg; vico del gargano; vico equense; vicosa; vicosa do ceara; vicovu de
    jos; vicovu de sus; victor raul; victor rosales; victoria de durango; victoria falls; victoria hills; victoria park;
    victoria point; victoria village; victoria west; victoria-downtown; victoria-fraserview; victorias; victoriaville;
    victorville; vicuña; vicuña mackenna; vida mejor i; vidal ramos; videira; videm; vidigal; vidin; vidisha; vidnoye;
    vidradnyi; vidyavihar; viedma; vieille chapelle; vieille ville; vieira de leiria; vientiane province; viera east; viera
    west; viernheim; viersen; vierzon; viesite; viet tri; viet yen; vieux fort; view park-windsor hills; view royal;
    viewpark; vigan; vigevano; vigia; vigia del fuerte; vigliano biellese; vigneux-sur-seine; vignola; vihari; vihiga;
    vihti; viikki; viimsi; vijalpor; vijapur; vijayapura; vijayapuram; vijayapuri north; vijayawada; vikarabad; viken;
    vikhorevka; vikindu; vikramasingapuram; vila andrade; vila bela da santissima trindade; vila cova; vila curuca; vila da
    lixa; vila do bispo; vila do conde; vila eduardo mondlane; vila flor; vila formosa; vila franca de xira; vila franca do
    campo; vila galvao; vila guilherme; vila jacui; vila leopoldina; vila maria; vila mariana; vila matilde; vila medeiros;
    vila nova da barquinha; vila nova da telha; vila nova de famalicao; vila nova de foz coa; vila nova de gaia; vila nova
    de paiva; vila nova dos martirios; vila pavao; vila propicio; vila prudente; vila real; vila real de santo antonio; vila
    rica; vila valerio; vila velha; vila vicosa; vila-real; vila-seca; viladecans; vilafranca del penedes; vilagarcia de
    arousa; vilaka; vilangudi; vilani; vilankulo; vilankurichi; vilanova de arousa; vilanova del cami; vilanova i la geltru;
    vilapicina i la torre llobeta; vilappil; vilar de andorinho; vilar do paraiso; vilaseca; vilassar de mar; vilattikulam;
    vilavoorkkal; vilcun; vileyka; vilhena; viljandi; viljandi2; viljandi3; viljoenskroon; vilkaviskis; vilkhivskyi;
    vilkpede; villa adriana; villa alberto andres alvarado aramburo; villa alegre; villa alemana; villa allende; villa alta;
    villa altagracia; villa angela; villa avila camacho; villa azueta; villa berthet; villa bisono; villa borjas; villa
    bruzual; villa canales; villa carcina; villa carlos paz; villa castelli; villa cañas; villa clara; villa comaltitlan;
    villa constitucion; villa consuelo; villa corona; villa cortese; villa corzo; villa cuauhtemoc; villa d'alme; villa de
    arista; villa de arriaga; villa de cos; villa de cura; villa de el carmen tequexquitla; villa de etla; villa de leyva;
    villa de maria; villa de mayo; villa de reyes; villa de san antonio; villa de san diego de ubate; villa de san
    francisco; villa de soto; villa de vallecas; villa de zaachila; villa del campo; villa del carbon; villa del prado;
    villa del prado 2da seccion; villa del rio; villa del rosario; villa del totoral; villa di briano; villa di serio; villa
    dolores; villa el carmen; villa el salvador; villa elisa; villa emilio carranza; villa francisca; villa garcia; villa
    general belgrano; villa general san martin; villa gesell; villa gonzalez; villa gonzalez ortega; villa guardia; villa
    guerrero; villa hayes; villa hernandarias; villa hidalgo; villa hills; villa huidobro; villa independencia; villa
    jaragua; villa juarez; villa la angostura; villa la tesoriera; villa lazaro cardenas; villa literno; villa lugano; villa
    luvianos; villa madero; villa maria; villa mariano matamoros; villa media agua; villa mercedes; villa minetti; villa
    nueva; villa ocampo; villa ojo de agua; villa ortuzar; villa park; villa paula de sarmiento; villa pigna; villa poeta
    jose galvez barrenechea; villa presidente frei; villa progreso; villa raspa; villa regina; villa rica; villa riva; villa
    san agustin; villa san giovanni; villa sandino; villa santa rita; villa santa rosa; villa sarmiento; villa tulumaya;
    villa unida; villa union; villa vasquez; villa verucchio; villa vicente guerrero; villa yapacani; villa zaragoza; villa
    zempoala; villabate; villach; villach-innere stadt; villacher vorstadt; villaflores; villafranca de los barros;
    villafranca de los caballeros; villafranca di verona; villafranca tirrena; village green-green ridge; village of campton
    hills; village of oak creek; village park; village saint george; villaguay; villahermosa; villajoyosa; villamaria;
    villamontes; villamuriel de cerrato; villanova; villanueva de castellon; villanueva de cordoba; villanueva de la cañada;
    villanueva de la serena; villanueva del ariscal; villanueva del arzobispo; villanueva del pardillo; villanueva del rio y
    minas; villanueva del trabuco; villanuova sul clisi; villaquilambre; villarejo de salvanes; villaricca; villarrica;
    villarrobledo; villarrubia de los ojos; villas de alcala; villas de irapuato; villas de la hacienda; villasis;
    villaverde del rio; villavicencio; villaviciosa de odon; villazon; ville platte; ville-emard; ville-marie;
    villefontaine; villefranche-sur-saone; villejuif; villemomble; villenave-d'ornon; villeneuve-d'ascq;
    villeneuve-la-garenne; villeneuve-le-roi; villeneuve-saint-georges; villeneuve-sur-lot; villeparisis; villepinte;
    villers-les-nancy; villeta; villeurbanne; villianur; villiappally; villiers; villiers-le-bel; villiers-sur-marne;
    villingen-schwenningen; villukuri; villupuram; vilniaus municipality; vilnius county; vilnohirsk; vilnyansk; vilshofen;
    vilvoorde; vilyuchinsk; vimercate; vimodrone; vinaros; vinateros; vincennes; vincent square; vincentown; vinces; vine
    grove; vineland; vineyard; vinh; vinh chau; vinh long; vinh phuc; vinh thanh; vinh tuong; vinh tuy; vinh yen; vinhedo;
    vinhomes ocean park; vinhomes royal city; vinhomes smart city; vinhomes times city; vinica; vinkovci; vinnamala; vinni;
    vinnychchyna; vinnytski khutory; vinnytsya; vinto; vinukonda; vinzons; vipava; viqueque; virac; viradouro; virajpet;
    virakeralam; viramgam; viransehir; virapandi; virappanchathiram; virar; viraraghavapuram; viratnagar; virei; virgem da
    lapa; virginia beach; virnur; viroflay; virovitica-podravina; viru; viru-nigula; virudhachalam; virudunagar;
    virugambakkam; viry-chatillon; visaginas; visakhapatnam; visalia; visavadar; visby; visconde do rio branco; viscount
    alexander park; vise; viseu; viseu de jos; viseu de sus; visharam; visitacion valley; visnagar; visoko; vista; vista
    alegre; vista alegre do alto; vista hermosa; vista hermosa de negrete; viswanatham; vitanje; vite; vitebsk; viterbo;
    vithal udyognagar ina; vitina; vitor meireles; vitoria da conquista; vitoria de santo antao; vitoria do jari; vitoria do
    mearim; vitoria do xingu; vitorino freire; vitre; vitrolles; vitry-le-francois; vitry-sur-seine; vitryani hory; vittal;
    vittorio veneto; viveiro; vizianagaram; viñales; vlaardingen; vladikavkaz; vlissingen; vlore; vlore county; vlotho;
    vnukovo; voat angk khang cheung; voat angk khang tboung; vobkent shahri; vodice; voerde; vogan; voghera; vohburg an der
    donau; vohibinany; vohipaho; vohipeno; voi; voinjama; voiron; vojnik; vojvodina; vol'sk; volendam; volgodonsk;
    volgorechensk; volkhov; volklingen; volksdorf; volksrust; volla; volnovakha; volochysk; volodymyr-volynskyi; vologda;
    volokolamsk; volos; volta redonda; voluntari; volyn; volzhsk; volzhsky; vomero; vondrozo; voorburg; voorschoten;
    vorarlberg; vordingborg; vorgashor; vorkuta; vormsi; vorob'yovo; vorona teodoru; voronezh; voru; voru2; vorumaa; vosges;
    voskresenka; voskresensk; vostochnoe degunino; vostryakovo; votkinsk; votorantim; votuporanga; voula; vovchansk;
    voznesenivka; voznesensk; voznesenskyi; vrakuna; vrancea; vranestica; vrangel'; vranje; vranov nad toplou; vransko;
    vrapciste; vratsa; vrbas; vrbno pod pradedem; vrede; vredefort; vreden; vredenburg; vredendal; vrhnika; vriddhachalam;
    vrilissia; vrindavan; vrnjacka banja; vrouo; vrsac; vrsovice; vryburg; vryheid; vsetin; vsevolozhsk; vu ban; vught;
    vukovar; vukovar-syrmia; vulcan; vung tau; vuong loc; vuosaari; vura; vushtrri; vuyyuru; vuzenica; vwawa; vyalikaya
    byerastavitsa; vyanda; vyara; vyatskiye polyany; vyaz'ma; vyazemskiy; vyazniki; vyborg; vyhurivshchyna-troyeshchyna;
    vykhino-zhulebino; vyksa; vynnyky; vynohradar; vynohradiv; vypin; vyronas; vyselki; vyshhorod; vyshhorodskyi masyv;
    vyshneve; vyshniy volochek; vyskov; vysocany; vysocina; vysokaya gora; vysoke myto; vysokiy mys; waal; waalwijk; wabu;
    wacha; wacheng neighborhood; wachtberg; waco; wad az zaki; wad medani; wad rawah; wadayama; waddinxveen; wade hampton;
    wadern; wadgaon; wadgaon kolhati; wadgassen; wadi 'utbah; wadi al hayaa; wadi al shatii; wadi al-joz; wadi as sir; wadi
    fira; wadi halfa; wadi musa; wading river; wadowice; wadsworth; waegwan; wafangdian; wageningen; wagga wagga; waghausel;
    waging am see; wagrowiec; wah cantt; wah fu; wah kwai; wah kwai estate; wahiawa; wahiawa-whitmore; wahring; wahroonga;
    wai; waiau-pacific palisades; waiblingen; waikato; waikiki; wailua homesteads; wailuku; waina; waingapu; wainuiomata;
    waipahu; waisai; waite park; wajima; wajir; waka; wakabayashi; wakaf baharu; wakasugi; wakayama; wake forest; wake
    island; wake village; wakefield; wakema; wakimachi; wakiso; wakkanai; waku kungo; wakuya; walajapet; walcourt; waldbrol;
    waldkirch; waldkraiburg; waldorf; waldshut-tiengen; walheim - hahn; wali djantang; walin; waliso; walkden; walker mill;
    walla walla; wallan; wallasey; walled lake; wallenhorst; wallingford; wallingford center; wallington; wallisellen /
    wallisellen-ost; wallonia; walloon brabant; wallsend; walnut; walnut creek; walnut grove; walnut hills; walnut park;
    walnut village; walsall; walsh acres-lakeridge-garden ridge; walsrode; waltham; waltham abbey; waltham cross; waltham
    forest; walthamstow; walton-on-thames; walton-on-the-naze; waltrop; waluj buzurg; walvis bay; walwadi; wamba; wamena;
    wan chai; wan tsui estate; wanadongri; wanaraja; wanchaq; wandlitz; wandsbek; wandsworth; wang nam yen; wang noi; wang
    sai phun; wang saphung; wang tau hom; wang tau hom estate; wang thonglang; wangaratta; wangdue phodrang; wangen;
    wangfen; wanggou; wanghong; wangji; wangjia; wangkui; wangon; wangpu; wangqing; wangsa maju; wangu; wanguru; wangwu;
    wangyao; wangyin; wangyuan; wanica; wanju; wankaner; wankyi; wanlaweyn; wanmu; wanning; wanparti; wanqiao zhen;
    wansheng; wanshui; wanshun; wantagh; wantirna south; wanxian; wanzhou; wao; wapi pathum; wappingers falls; war net kone;
    warabi; warah; warangal; waraseoni; warburg; ward 1; ward 5; wardenburg; warder; wardha; waregem; waren; warendorf;
    wari; warichaphum; warin chamrap; waris aliganj; warisan; warm mineral springs; warmia-masuria; warminster; warner
    robins; warners bay; warora; warr acres; warragul; warrap; warren township; warrensburg; warrensville heights;
    warrenton; warri; warrington; warrnambool; warstein; warud; warwick farm; warwick parish; wasaga beach; wasco; washim;
    washington court house; washington heights; washington square; washington terrace; washinomiya; washougal; washuk;
    washwood heath; wasit; wasquehal; wassenaar; wassenberg; wasserburg am inn; wat arun; wat tha phra; watampone; watamu;
    watari; watauga; water eaton; waterbury; waterdown; waterford; waterford west; waterfront communities-the island;
    waterloo; waterlooville; watermael-boitsfort; watertown; watertown square; waterville; watford; watford city; wath upon
    dearne; watsa; watsonville; wattala; watte; wattenscheid; watthana; wattle downs; wattle grove; wattrelos; wau; waukee;
    waukegan; waukesha; waurn ponds; wausau; wauwatosa; wavell heights; waverley heights; waverly; wavre; waw; wawer;
    waxahachie; wayao; wayaobu; waynesboro; wazirabad; wazirganj; wałbrzych; wałcz; wealdstone; weatherford; webb city;
    webster city; webster groves; webuye; wedding; wedel; wedi; wednesbury; wednesfield; weener; weert; weesp; weg naar zee;
    wegberg; wegeda; weiden; weidian; weifang; weihai; weiji; weil am rhein; weil der stadt; weil im schonbuch; weilerswist;
    weilheim; weilheim an der teck; weimiao; weinan; weingarten; weinheim; weining; weinstadt-endersbach; weirton; weirton
    heights; weissenburg in bayern; weissenfels; weissensee; weisswasser; weiterstadt; weituo; weiwu'eryuqiwen; weixinghu;
    wejherowo; wekiwa springs; welahan; weldiya; weldon spring; wele-nzas; welench'iti; weleri; welgelegen; weligama;
    welingara; welisara; welk'it'e; welkom; welland; wellesbourne mountford; wellesley; welling; wellingborough; wellington
    point; wells beach station; wells branch; wels; welwyn garden city; wembesi; wembley; wembley downs; wenago; wenatchee;
    wenceslau braz; wenceslau guimaraes; wenchang; wendelstein; wendlingen am neckar; wendo; wendou borou; wendouree;
    wenfeng; wenheng; wenji; wenjiang; wenling; wenquan; wenshan city; wenshang; wensu; wentorf bei hamburg; wentworth
    falls; wentworth point; wentzville; wenxian chengguanzhen; wenxing; werdau; werder; werdohl; were ilu; werl;
    wermelskirchen; werne; wernigerode; werota; werribee; wersten; wertheim; wervik; wesel; weslaco; wesley chapel; wesley
    hills; wesseling; wesselsbron; west albany; west allis; west and east lealman; west athens; west azarbaijan; west
    babylon; west backa; west bay; west bend; west berkshire; west bloomfield township; west bountiful; west boylston; west
    bridgewater; west bridgford; west bromwich; west busselton; west byfleet; west cambie; west cambridge/harvard square;
    west carrollton city; west carson; west chester; west chicago; west clandon; west clarkston-highland; west clayton; west
    coast; west coast division; west coast village; west columbia; west concord; west coon rapids; west covina; west darfur;
    west derby; west des moines; west drayton; west dunbartonshire; west dundee; west ealing; west elkridge; west elsdon;
    west end; west end of london; west englewood; west falls church; west fargo; west fens; west flanders; west footscray;
    west frankfort; west freehold; west garfield park; west gate; west glens falls; west grand bahama; west greece; west
    greenwich; west gulfport; west hallam; west ham; west harbour; west hartford; west hattiesburg; west haven; west
    haven-sylvan; west haverstraw; west helena; west hempstead; west henrietta; west herzegovina; west hill; west hillhurst;
    west hills; west hobart; west hollywood; west hoxton; west humber-clairville; west islip; west java; west jerusalem;
    west jordan; west kalimantan; west kazakhstan; west kelowna; west kensington; west kingsdown; west kirby; west kurdufan;
    west lafayette; west lake sammamish; west lake stevens; west lakes; west lawn; west linn; west little river; west
    livingston; west loch estates; west long branch; west lothian; west lynchburg; west macedonia; west mackay; west
    melbourne; west memphis; west mersea; west miami; west mifflin; west milford; west modesto; west molesey; west monroe;
    west mount airy; west new britain; west new york; west newton; west nipissing; west norriton; west northamptonshire;
    west nusa tenggara; west oak lane; west odessa; west orange; west palm beach; west panama; west papua; west park; west
    pennant hills; west pensacola; west perrine; west perth; west plains; west point; west point grey; west pokot; west
    pomerania; west puente valley; west pymble; west raleigh; west rancho dominguez; west richland; west ridge; west
    roxbury; west ryde; west sacramento; west saint paul; west salem; west samoset; west sayville; west scarborough; west
    sedona; west seneca; west side highway; west slope; west somerville/davis square; west springfield; west springs; west
    st. paul; west sulawesi; west sumatra; west sussex; west tamworth; west thurrock; west torrington; west town; west
    university place; west valley; west valley city; west vancouver; west vero corridor; west view; west village; west
    warwick; west watford; west whittier-los nietos; west wickham; west wodonga; west yarmouth; westbrook; westbury;
    westchase; westchester; westend; westerlo; westerly; western; western area; western bahr el ghazal; western cape;
    western equatoria; western heights; western highlands; western north; western springs; western visayas; westerstede;
    westerville; westfield; westfjords; westford; westgate on sea; westhoughton; westlake; westlake village; westland;
    westmead; westmeath; westminster-branson; westmont; westmoreland; westmount; weston-pellam park; weston-super-mare;
    westonaria; westpark; westport; westwood lake; westwood plateau; wete; wetherill park; wethersfield; wetter; wetteren;
    wettingen; wetzelsdorf; wetzikon; wetzlar; wevelgem; wewak; wexford; wexford/maryvale; weybridge; weymouth; whakatane;
    whaley bridge; whalley; whampoa; whampoa estate; whampoa garden; whanganui; whangarei; wharton; wheat ridge; wheatley
    heights; wheaton; wheelers hill; wheeling; whickham; whitby; whitchurch-stouffville; white bear lake; white center;
    white city; white hall; white hill; white horse; white marsh; white meadow lake; white nile; white oak; white plains;
    white river; white rock; white settlement; whitefield; whitefish bay; whitehall; whitehall estates; whitehall township;
    whitehaven; whitehorse; whitemarsh island; whitestone; whitley bay; whitman; whitmore lake; whitmore park; whitstable;
    whittier; whittlesea; whyalla; whyalla norrie; whyalla stuart; wiang sa; wichian buri; wichit; wichita falls; wickede;
    wickford; wicklow; widnes; wiehl; wieliczka; wielki kack; wielun; wiener neudorf; wiener neustadt; wierden; wiesbaden;
    wiesloch; wigan; wigston magna; wihkwentowin; wijchen; wijk bij duurstede; wik'ro; wil; wild rose; wildeshausen;
    wildomar; wildwood; wiley park; wilhelmitor - nord; wilhelmitor - sud; wilhelmsburg; wilhelmshaven; wilhelmstadt;
    wilkes-barre; wilkinsburg; willebroek; willemstad; willenhall; willesden; willetton; williamnagar; williams lake;
    williams landing; williamsburg; williamsport; williamstown; willich; willimantic; willingboro; willingdon heights;
    williston; williston park; willmar; willoughby; willoughby hills; willow grove; willow oak; willow park; willow springs;
    willow street; willowbrook; willowdale; willowdale east; willowdale west; willowridge-martingrove-richview; wilmersdorf;
    wilmette; wilmington; wilmington island; wilmington manor; wilmslow; wilnsdorf; wilrijk; wilsonville; wilten; wilton
    manors; wiltz; wimbledon park; wimborne minster; winburg; winchester; winchester center; wind lake; windham; windsor;
    windsor and maidenhead; windsor gardens; windsor locks; winejok; winneba; winnenden; winnetka; winnie mandela;
    winschoten; winsen; winsford; winston hills; winston-salem; winter garden; winter gardens; winter haven; winter hill;
    winter park; winter springs; winterhude; winterswijk; winterthur; winthrop; winthrop harbor; wipperfurth; wiradesa;
    wirral; wisbech; wisch; wisconsin rapids; wiset chaichan; wishaw; wismar; wissinoming; witham; witney; witten; wittenau;
    wittenberg; wittenberge; wittenheim; wittlich; wittmund; wittstock; witzenhausen; wo che; wobulenzi; woburn; woburn
    sands; wodonga; wodzisław slaski; woenselse heide; woerden; wofo; wokha; woking; wokingham; wola; wolcott; woleu-ntem;
    wolf trap; wolfen; wolfenbuttel; wolfratshausen; wolfsberg; wolfsburg; wollert; wolli creek; wollongong; wollongong city
    centre; wolmaransstad; woluwe-saint-lambert; wombwell; wondelgem; wong chuk hang; wong sawang; wong tai sin; wongsorejo;
    wonji; wonju; wonopringgo; wonosari; wonosobo; wonsan; wood dale; wood green; wood river; woodbine corridor; woodbridge;
    woodburn; woodbury; woodcliff lake; woodford green; woodhaven; woodland; woodland hills; woodland park; woodlands;
    woodlands north coast; woodlawn; woodley park; woodmere; woodridge; woods creek; woods cross; woodside; woodstock;
    woonsocket; wooster; woqooyi galbeed; worabe; worcester; worcester park; workington; worksop; world's end; worms;
    woroba; worodougou; worth am rhein; wote; wotho atoll; wotje atoll; woy woy; wołomin; wrexham; wrocław; wrzesnia;
    wrzeszcz; wrzeszcz dolny; wrzeszcz gorny; wu kai sha; wu king; wu'erqi; wuchang; wucheng; wuchuan; wuda; wudalike;
    wudil; wudong; wuduan; wufeng; wugang; wuhai; wuhe; wuhu; wujia; wujian; wujiaqu; wujing; wukari; wulflingen; wulfrath;
    wuling; wulingyuan; wulong; wum; wuma; wundwin; wunstorf; wuppertal; wuqiao; wurselen; wurzburg; wurzen; wushan;
    wushipai; wusu; wutan; wutongshu; wuustwezel; wuwei; wuxi; wuxue; wuyang; wuying; wuyishan; wuzhen; wuzhishan; wuzhong;
    wuzhou; wyandotte; wyckoff; wylie; wyndham vale; wynn vale; wynnefield heights; wynnum west; wysokie mazowieckie;
    wyszkow; włochy; włocławek; xa an ngai; xa binh gia; xa long hai; xacmaz; xai-xai; xaisomboun; xalapa de enriquez;
    xalatlaco; xalisco; xam nua; xambabazar; xangongo; xangri-la; xanten; xanthi; xanxere; xapuri; xativa; xaxim; xewkija;
    xiaba; xiagezhuang; xialu; xianfeng; xiangcheng; xiangkhouang; xianglong; xiangshui; xiangtan; xiangxiang; xiangyang;
    xiangzhou; xianju; xianlong; xianning; xiannu; xianshuigu; xiantao; xianyang; xiaochangshan; xiaochuan; xiaodu; xiaogan;
    xiaojia; xiaolingwei; xiaomian; xiaoshan; xiaoshi; xiaoweizhai; xiasi; xiayang; xiaying; xiazhen; xiazhuang; xichang;
    xichuan; xico; xicotepec de juarez; xiejiawan; xiema; xifeng; xigang; xigaoshan; xihai town; xihe; xihu; xilembene;
    xili; xilin hot; xilinhot; xilinji; xiluo; ximeicun; xincheng; xindi; xindian; xingang; xingcheng; xingdaohu; xingfeng;
    xingguo; xinghua; xinglong; xinglongshan; xinglou; xingning; xingqiao; xingren; xingtai; xinguara; xingyi; xinhe;
    xinhua; xining; xininglu; xinji; xinle; xinlin; xinmiao; xinmin; xinqiao; xinqing; xinsheng; xinshi; xintai; xintian;
    xinxiang; xinxing; xinyang; xinye; xinyi; xinying; xinyingpan; xinyu; xinyuan; xinzhai; xinzhi; xinzhou; xinzo de limia;
    xiongjia; xiongzhou; xiping; xique-xique; xirivella; xishan; xitole; xituo; xiugu; xiulin; xiuyan; xiuying; xiva;
    xixiang; xiyu; xizhi; xizhou; xochimilco; xochitepec; xochitlan todos santos; xom ben cui; xom cai nuoc; xom my xuan;
    xonacatlan; xonobod; xorazm; xoxocotla; xuan loc; xuan mai; xuan son; xuan trung; xuancheng; xuanhua; xuantan; xuchang;
    xucheng; xuhui; xujiang; xunchang; xunsi; xunyang; xuyen moc; xuyong; xuzhou; xuzhuang; ya'an; yabase; yabayo; yabelo;
    yablonovskiy; yabrud; yabu; yabuki; yachi; yachimata; yachiyo; yacimientos rio turbio; yacuiba; yadagirigutta; yadgir;
    yae; yaese; yafa; yafran; yagha; yagoona; yagoua; yagry; yaguachi nuevo; yaguajay; yahaba; yahotyn; yahualica de
    gonzalez gallo; yahyalı; yaita; yaizu; yajalon; yajiang; yakami; yakeshi; yakima; yako; yakumo; yakuplu; yakutsk;
    yakınca; yala; yalgo; yaloke; yalova; yalta; yalutorovsk; yalvac; yamaga; yamagata; yamaguma; yamalo-nenets okrug;
    yamanashi; yamaranguila; yamarugley; yamata; yamato; yamato-takada; yamatokoriyama; yamazakicho-nakabirose; yambio;
    yambol; yame; yamethin; yamjal; yamoto; yamuna nagar; yamuna vihar; yan besar; yan nawa; yan'an; yanacancha; yanagawa;
    yanagawamachi-saiwaicho; yanai; yanam; yanamalakuduru; yanaul; yanbu; yancheng; yanda bayo; yanfolila; yang talat;
    yangambi; yangcheng; yangchun; yangcun; yanggu; yanghang; yanghe; yangiobod; yangirabot; yangiyer; yangiyul; yangjiang;
    yangjiaying; yangju; yangliuqing; yangp'yong; yangpu; yangquan; yangsan; yangshuo; yangtun; yanguan; yangzhou; yanji;
    yanjia; yanjing; yanliang; yanqul; yanta; yantai; yantongshan; yanuah jat; yanwo; yany kapu; yanzhou; yanzibu; yaoji;
    yaowan; yap; yaracuy; yaransk; yardymli; yaren; yarim; yaring; yaritagua; yarm; yarmouth; yarmouth port; yaroslavl;
    yaroslavskiy; yarovoye; yarraville; yartsevo; yarumal; yasenevo; yashan; yashio; yashiro; yashkino; yasnaya polyana;
    yasnogorsk; yasnyy; yasothon; yasu; yasugicho; yasuj; yasynuvata; yatagan; yate; yateley; yatenga; yatomi; yatou;
    yatsuomachi-higashikumisaka; yatta; yau ma tei; yau tong; yau yat chuen; yauco; yauri; yautepec; yaval; yavatmal; yavne;
    yawa; yawata; yawatahama; yawnghwe; yaxing; yayas de viajama; yaypan; yazd; yazman; yazoo city; yby yau; ye mun; ye su;
    ye-u; yeadon; yeang; yeang dangkum; yebaishou; yebao; yecapixtla; yecheon; yecla; yedashe; yefremov; yegor'yevsk;
    yegorlykskaya; yegyi; yehud; yehud-monosson; yekaterinburg; yelabuga; yelahanka; yelan'; yelets; yelizavetinskaya;
    yelizovo; yellandu; yellapur; yellowknife; yemanzhelinsk; yemva; yen bai; yen hoa; yen phu; yen vien; yen vinh; yenagoa;
    yenakiyeve; yenangyaung; yende millimou; yendi; yengisar; yengitam; yeni suraxanı; yenisehir; yeniseysk; yeoju; yeola;
    yeongam; yeongdong; yeonggwang; yeongju; yeonil; yeosu; yeovil; yepocapa; yeppoon city centre; yerba buena; yerkhera;
    yerkoy; yerofey pavlovich; yerres; yershov; yesagyo; yesan; yesilli; yesilova; yessentuki; yessentukskaya; yeung uk
    tsuen; yevlakh; yevlakh district; yevpatoriya; yew tee; yeysk; yeyuan; yezhou; yibin; yichang; yicheng; yichun; yidu;
    yigai'erqi; yigo village; yigou; yihe; yilan; yima; yinchuan; ying'awati; yingge; yinggen; yingjiang; yingkou; yingli;
    yingpan; yingqiu; yingshang chengguanzhen; yingtan; yinma; yinping; yinqiao zhen; yintai; yinzhu; yio chu kang; yirga
    ch'efe; yirka; yishan; yishikuli; yishui; yishun new town; yisilamu'awati; yitang; yiu tung estate; yixing; yizhou;
    yizhuang; ylivieska; ylojarvi; yobe; yoch'im-dong; yogyakarta; yoichi; yokadouma; yokaichiba; yokkaichi; yokoshiba;
    yokosuka; yokota; yokote; yol cantonment; yola; yoloten; yomitan; yomou; yomra; yona village; yonabaru; yonago;
    yonan-up; yondo; yonedacho sendo; yonezawa; yong peng; yong'an; yongbei; yongcheng; yongchuan; yongfeng; yonggwang-up;
    yongji; yongjia; yongjian; yongjing; yongkang; yongle; yongning; yongping; yongqing; yongxi; yongxin; yongxing;
    yongzhou; yonkers; yonmu; yonne; yonsa-up; yopal; yorba linda; yorii; yorito; york beach; york university heights;
    yorkdale-glen park; yorkton; yorkville; yoro; yorosso; yoshida-kasugacho; yoshii; yoshikawa; yoshinogawa; yoshioka;
    yoshkar-ola; yotsukaido; yotsutsuji; yotsuya; youchou; youhao; youkaichi; youngstown; youri kourtere; youssoufia;
    yousuo; youting; youxi; yovon; yoyogi; yozgat; ypenburg; ypsilanti; ystad; ytrebygda; yu chui; yu'hu bay; yuanlin;
    yuanping; yuanshang; yuanyang; yuba city; yubileyny; yucaipa; yucca valley; yucheng; yuci; yudong; yue on court; yue wan
    estate; yuehai residential; yuen long; yuen long kau hui; yuen long san hui; yuepu; yuet wu; yuexi; yueyang; yufengshan;
    yufu; yugawara; yugorsk; yujia; yujing; yuki; yuksekova; yuktae-dong; yukuhashi; yulin; yulinshi; yulong; yuma; yumare;
    yumbe; yumbo; yumen; yuncheng; yunfu; yung shue wan; yunji; yunjin; yunlin; yunlong; yunmen; yunmeng chengguanzhen;
    yunnanyi; yunshan; yuntai; yunusobod; yunyang; yuqunweng; yur'yev-pol'skiy; yurecuaro; yurga; yurigaoka; yurihonjo;
    yurimaguas; yuriria; yushan; yushkovo; yushu; yusuf as-siddiq; yutan; yutz; yuxi; yuxia; yuyao; yuye shequ; yuzawa;
    yuzhno-sakhalinsk; yuzhnoural'sk; yuzhnyy; yuzhou; yuzivskyi; yvelines; yverdon-les-bains; ywar ma east; ywar ma middle;
    ywar ma west; yylanly; za yat kwin; zaafarana; zaandam; zaanstad; zabaykalsky krai; zabbar; zabehlice; zabid; zabki;
    zabkowice slaskie; zabljak; zabol; zabovresky; zabrat; zabre; zabrze; zabul; zacapa; zacapu; zacatecoluca; zacatelco;
    zacatepec; zacatlan; zacoalco de torres; zacualtipan; zadar; zafarwal; zafferana etnea; zafra; zagan; zagazig; zagh
    marz; zaghouan; zagne; zagor'ye; zagora; zagorje ob savi; zagreb county; zahed shahr; zahedan; zahir pir; zahirabad;
    zahle; zaibo; zaidpur; zainsk; zaio; zajas; zajecar; zakarpattia; zaki biam; zakiyah; zakopane; zakynthos; zala;
    zalaegerszeg; zalau; zalec; zalinjay; zaliohouan; zaltbommel; zalun; zama; zamania; zambales; zambezi; zambezia;
    zamboanga; zamboanga del norte; zamboanga del sur; zamboanga peninsula; zamboanga sibugay; zambrow; zamfara; zamiin uud;
    zamora de hidalgo; zamora-chinchipe; zamosc; zamoskvorech'ye; zanandore; zandvoort; zanesville; zangilan; zango; zanjan;
    zanzan; zanzan2; zanzibar; zanzibar central/south; zanzibar north; zanzibar urban/west; zaouia ait ishak; zaouiat
    djedidi; zaouiet azmour; zaouiet ed debarh; zaouiet kountech; zaouiet medien; zaouiet sousse; zaoyang; zaozhuang;
    zapadnaya dvina; zapala; zapolyarnyy; zapopan; zaporizhzhya; zapotiltic; zapotlanejo; zapresic; zaqatala; zarah sharan;
    zarand; zaranj; zarasai; zarautz; zaraysk; zardab; zarechnyy; zargan-e karaneh; zarghun shahr; zarhalol; zaria;
    zarichnyi; zarinsk; zarnesti; zarqa; zarqan; zarrin shahr; zarumilla; zary; zarya; zarzal; zarzis; zaslawye; zastron;
    zatec; zaventem; zavety il'icha; zavkhan; zavodoukovsk; zavolzh'ye; zavrc; zawiercie; zawiya; zawyat an nwacer; zawyat
    ech cheikh; zaxo; zay kone east; zayed city; zaysan; zaza del medio; zdar nad sazavou; zdolbuniv; zdunska wola; ze doca;
    zeaglo; zealand; zebbug; zebbug gozo; zedelgem; zee kone; zeeland; zeerust; zeewolde; zefta; zeghanghane; zegoua;
    zehlendorf; zeist; zeitz; zejtun; zekeriya; zele; zelenchukskaya; zelenikovo; zelenodolsk; zelenogorsk; zelenograd;
    zelenogradsk; zelenokumsk; zelezniki; zelezny brod; zelino; zeljezno polje; zell am see; zell im wiesental; zelo buon
    persico; zemio; zemoura; zemst; zemun; zengfu; zenica; zenica-doboj; zentsujicho; zephyrhills south; zephyrhills west;
    zepu; zerakpur; zeralda; zeramedine; zerbst; zeribet el oued; zernograd; zero branco; zestaponi; zeta; zetale;
    zeulenroda-triebes; zevenaar; zeya; zeytinburnu; zgierz; zgorzelec; zhabari i ulte; zhabei; zhakou; zhalantun; zhambyl
    oblysy; zhanaozen; zhancheng; zhangaqorghan; zhangatas; zhangfeng; zhangji; zhangjiachuan; zhangjiagang; zhangjiajie;
    zhangjiakou; zhangye; zhangzhai; zhangzhou; zhangzhuang; zhanhe; zhanjiang; zhaobaoshan; zhaodong; zhaodun;
    zhaogezhuang; zhaojia; zhaoqing; zhaotong; zhaoxing; zhaoyuan; zhaozhou; zhaozhuang; zharkent; zhawa; zhefang;
    zheleznodorozhnyy; zheleznogorsk; zheleznogorsk-ilimskiy; zheleznovodsk; zhelou; zhemgang; zhen'an; zhendong; zhengding;
    zhengji; zhengxing; zhengzhou; zhenjiang; zhenlai; zhenping; zhenxi; zhenzhou; zherdevka; zheshan; zhetisu oblysy;
    zhetysay; zhezqazghan; zhibek zholy; zhicheng; zhifeng; zhigou; zhigulevsk; zhijiang; zhiping; zhirnovsk; zhitikara;
    zhlobin; zhmerynka; zhob; zhong'ao; zhongba; zhongchao; zhongduo; zhonggulou; zhonghe; zhongling; zhongshan; zhongshu;
    zhongwei; zhongxiang; zhongxin; zhongxing; zhongxing new village; zhongzhai; zhosaly; zhoubai; zhoucheng; zhoucun;
    zhoujia; zhoujiaba; zhoukou; zhouqu chengguanzhen; zhoushan; zhouxi; zhouzhuang; zhovti vody; zhu cheng city; zhuanghe;
    zhuangyuan; zhuantang; zhubei; zhucheng; zhudong; zhuhai; zhujiajiao; zhujing; zhukovka; zhukovsky; zhulebino;
    zhumadian; zhuojiacun; zhuoshui; zhuravlivka; zhushan; zhutang; zhutuo; zhuxi; zhuyang; zhuyi; zhuyuan; zhuzhai;
    zhuzhou; zhuzilin; zhytomyr; zhytomyrshchyna; zi byu gon; ziama mansouria; ziar nad hronom; ziauddin pur; zibihu; zibo;
    zidenice; zielona gora; zielonka; zighout youcef; zigon; zigong; ziguinchor; zile; zilina; zilupe; zimatlan de alvarez;
    zimmern ob rottweil; zimnicea; zimovniki; zinacantepec; zinacatepec; zinapecuaro de figueroa; zindah jan; zinder;
    zinguedesse; ziniare; zinjibar; zintan; zinvie; zionsville; zipaquira; zir ab; zira; ziri; zirndorf; zirovnica; zishui;
    zitong; zittau; ziway; ziyang; ziyang chengguanzhen; zizhuang; zizkov; zizur mayor; zlate moravce; zlatibor; zlatni
    pyasatsi; zlatopil; zlatoust; zlin; zlinsky; zliten; zlote lany; znamensk; znamyanka; znamyanka druha; znojmo;
    zoetermeer; zografos; zola predosa; zolder; zoliborz; zolochiv; zolotonosha; zomba; zombo; zombo2; zomin shaharchasi;
    zona colonial; zona industriale; zondoma; zongo; zonguldak; zonhoven; zonle i; zorgo; zory; zossen; zottegem;
    zouan-hounien; zoucheng; zouerat; zouila; zoukougbeu; zouma; zoundweogo; zouzhuang; zrece; zrenjanin; zrnovci; zubia;
    zubin potok; zubova polyana; zuenoula; zug; zugdidi; zuglo; zuhres; zuitai; zulia; zulpich; zumarraga; zumpango;
    zumpango del rio; zungeru; zunheboto; zuni pueblo; zunyi; zurrieq; zuru; zushi; zutphen; zuunmod; zuwarah; zuzemberk;
    zvecan; zvenigorod; zvenyhorodka; zverevo; zvishavane; zvolen; zvyahel; zwedru; zweibrucken; zwevegem; zwickau;
    zwijndrecht; zwolle; zyablikovo; zymna voda; zyrardow; zytkavicy; zyuzino; zywiec; złotoryja; złotow; ñeembucu; ñuble;
    ñuñoa; østfold; đai cuong; đai loc; đai nghia; đai quang; đai tan; đai đong; đak lak; đak nong; đakovo; đan phuong; đien
    ban; đien bien; đinh van; đo son; đong hoi; đong loc; đong nai; đong phu; đong thap; đong xoai; đong đa; đuc pho; đuc
    tho; đuc trong; đuong lam; łancut; łapy; łask; łaziska gorne; łeczna; łeczyca; łodz; łomianki; łomza; łowicz; łukow
"""
NAMES = frozenset(" ".join(_TEXT.split()).split("; "))
