"""Given names of people in many countries, the commonest; a name that is also a plain word or a place is in the last list."""

from dateline.text.listed import listed

GIVEN = listed(
    """
    aaron abby abel abigail abraham ada adam adele adolf adrian adriana agatha agnes agustin ahmad ahmed aidan aileen aime aisha
    aitor alain alan alana alastair albert alberta alberto albrecht alec aleksandar aleksander aleksandr aleksandra alejandra
    alejandro alena ales alessandra alessandro alessio alex alexander alexandra alexandre alexandru alexei alexey alexis alfonso
    alfred alfredo ali alice alicia alina alison alistair allan allen allison alma alonso alphonse althea alvaro alvin alyssa
    amadeo amadou amalia amanda amber amelia ami amin amina amir amos amparo amy ana anastasia anatoly anders andre andrea
    andreas andreea andrei andrej andres andrew andrey andrzej andy angel angela angelica angelina angelique angelo angie angus
    anibal anil anita anja anke ann anna annabel anne anneke annette annie anselm anson anthony antoine antoinette anton
    antonella antonia antonin antonio antony anya arantxa archibald archie aretha ariana ariel aristide arjun arlene armand
    armando arnaud arne arnold arnulfo arsene art artem arthur artur arturo arvind asa ashley ashok asif astrid atif audrey
    august augustin augusto augustus aurelia aurelio aurora austin axel ayesha barbara barney barry bart bartholomew bartolome
    basil bastian beatrice beatrix beatriz becky belen belinda ben benedict benito benjamin bennie benny bernard bernardo bernd
    bernhard bernice bernie bert bertha berthold bertrand beryl beth bethany betsy betty beverly bianca bilal bill billie billy
    birgit bjarne bjorn blaise blake blanca blanche bob bobbie bobby bogdan bonnie boris brad bradley brandon branislav brayan
    brenda brendan brent bret brett brian brianna bridget brigitte britney brooke bruce bruno bryan bryce bryn burt byron
    caitlin caleb calvin cameron camila camille camilo candace candice carina carl carla carlo carlos carlotta carly carmelo
    carmen carol carole carolina caroline carolyn carrie carson casey caspar cassandra caterina catherine cathy cecil cecile
    cecilia cedric celestino celia celine cesar chad chaim chandra chantal charlene charles charlie charlotte chelsea cheryl
    chester chiara chloe chris christa christian christiane christina christine christoph christophe christopher christy chuck
    cindy clara clare clarence clarissa clark claude claudia claudine claudio claus clayton clemens clement clementine cliff
    clifford clifton clint clinton clive clyde colin colleen conan connie conor conrad constance constantin consuelo cora corey
    corinne cornelia cornelis cornelius cory craig cristian cristiano cristina cristobal crystal curt curtis cynthia cyril cyrus
    daisy dale damian damien damon dan dana dani daniel daniela daniele daniella danielle danilo danny dante daphne dario darius
    darlene darrell darren darryl daryl dave david davide davis davor dawn dean deanna debbie deborah debra declan deirdre delia
    delphine denis denise dennis denny derek derrick desmond detlef devon dexter diana diane dianne dick didier diego dieter
    dimitri dimitris dina dinesh dino dirk dmitri dmitry dolores dominic dominik dominique don donald donna donovan dora doreen
    doris dorothea dorothy doug douglas dragan dudley duncan dustin dusty dwayne dwight dylan eamon earl earle ebenezer ed eddie
    eddy edgar edgardo edith edmond edmund edna edoardo eduard eduardo edward edwin effie efrain egon eileen einar elaine
    eleanor elena eleni eli elia elias elijah elinor elisa elisabeth elise elisha eliza elizabeth ella ellen ellie elliot
    elliott ellis elmer elsa elsie elton elvira elvis emanuel emerson emil emile emilia emiliano emilie emilio emily emma
    emmanuel emmett engelbert enoch enric enrico enrique enzo eric erica erich erick erik erika erin ernest ernestine ernesto
    ernie ernst erwin esmeralda esperanza esteban estefania estela estelle esther ethan ethel etienne eugen eugene eugenia
    eugenio eunice eusebio eva evan evander evaristo eve evelyn everett evgeny ewan ezekiel ezra fabian fabien fabio fabrice
    fabrizio faith farid fatima faustino fay federico felicia felicity felipe felix ferdinand ferenc fergus fermin fernand
    fernanda fernando fidel finn fiona flavia flavio fletcher flora florence florent florentino florian floyd fran frances
    francesca francesco francine francis francisca francisco franco francois francoise frank frankie franklin franz fred freda
    freddie freddy frederic frederica frederick frederik fredrik frieda friedrich fritz fyodor gabriel gabriela gabriele
    gabriella gael gail gareth garry gary gaspar gaston gavin gemma gene genevieve geoff geoffrey georg george georges georgia
    georgina georgios gerald geraldine gerard gerardo gerd gerhard german gerry gertrude ghassan giacomo gianfranco gianluca
    gianni gil gilbert gilberto giles gilles gina gino giorgio giovanna giovanni gisela giulia giulio giuseppe gladys glen
    glenda glenn gloria godfrey gonzalo goran gordon grace graciela graeme graham grant greg gregg gregor gregorio gregory greta
    griselda grover guadalupe guido guillaume guillermo gunnar gunter gunther gus gustav gustave gustavo guy gwen gwendolyn
    gwyneth haakon hakan hakim hamid hank hanna hannah hans harald harlan harold harriet harrison harry harvey hasan hassan
    hayden hazel heather hector hedwig heidi heike heinrich heinz helen helena helene helga helmut henri henriette henrik
    henrique henry herbert heriberto herman hermann hernan hilary hilda hillary hipolito hiram hiroshi holger holly homer horace
    horacio horst hosni howard hubert hugh hugo humberto humphrey hussein iain ian ibrahim ida ignacio ignatius igor ike iker
    ilan ilona ilse ilya imelda imran indira ines inga inge ingmar ingrid inigo ioannis ion ira irene irina iris irma irving
    irwin isaac isabel isabella isabelle isaiah isidore isidoro ismael israel issa itzhak ivan ivana ivo ivonne ivor izabella
    jaap jacinto jack jackie jackson jacky jaclyn jacob jacobo jacqueline jacques jaime jake jakob jakub jamal james jamie jan
    jana jane janet janice janine janos jared jarmila jaroslav jasmine jason jasper javier jay jean jeanette jeanne jeannie jeff
    jefferson jeffery jeffrey jelena jemima jen jenna jennie jennifer jenny jens jered jeremiah jeremy jermaine jerome jeronimo
    jerry jesper jess jesse jessica jessie jesus jill jillian jim jimena jimmie jimmy jiri joachim joan joana joann joanna
    joanne joao joaquin joceline jocelyn jochen jodie joe joel joelle joerg johan johann johanna johannes john johnnie johnny
    jon jonah jonas jonathan joost jordi jorg jorge jorgen joris jose josef josefa josefina josep joseph josephine josh joshua
    josiah josue joyce jozef juan juana juanita jude judith judy jules julia julian juliana julianne julie julien juliet
    juliette julio julius jurgen justin justine justo kai kamal kamil karel karen karim karin karl karla karol karolina kasper
    kate katharine katherine kathleen kathryn kathy katie katja katrina kay kayla keith kelly kelvin ken kendall kendrick kenji
    kenneth kenny kent kermit kerry kevin khaled khalid kieran kim kimberly kip kirby kirk kirsten kirsty kit kjell klaus konrad
    konstantin konstantinos krishna kristen kristian kristin kristina kristine krzysztof kumar kurt kwame kyle kylie lachlan
    ladislav lamar lana lance lara larry lars laszlo laura lauren laurence laurent laurie lawrence leah leandro lech lee leif
    leigh leila lena lenin lennart lenny leo leon leonard leonardo leonid leonor leopold leopoldo leroy les lesley leslie lester
    leticia levi lew lewis liam lidia liliana lillian lily lincoln linda lindsay lindsey linus lionel lisa liz liza lizzie lloyd
    lois lola lonnie lope lora loretta lori lorena lorenzo loreto loris lotte lou louis louisa louise lourdes luc luca lucas
    lucia luciano lucie lucien lucille lucinda lucio lucius lucy ludmila ludovic ludwig luigi luis luisa luiz lukas luke luther
    lydia lyle lyndon lynn mabel mack maddie madeleine madeline mae magda magdalena maggie magnus mahmoud maksim malcolm malik
    mandy manfred manolo manuel manuela mara marc marcel marcela marcelino marcella marcelle marcelo marcia marcin marco marcos
    marcus margaret margarita marge margot marguerite mari maria mariah marian mariana marianne mariano marie marija marijke
    marilyn marina mario marion marisa marisol marissa marius marjorie mark marko markus marlene marlon marshall marta martha
    marti martin martina martine marty marvin mary maryam mateo mathew mathias mathieu mathilde matilda matt matteo matthew
    matthias matthieu maud maura maureen maurice mauricio maurizio mauro max maxim maxime maximilian maximiliano maxine maxwell
    maya megan mehdi mehmet meera mel melanie melinda melissa melody melvin mercedes meredith merle meryl mia micah michael
    michaela michail michal michel michele michelle mick mickey miguel mihai mihail mikael mike mikhail miki miklos mikko mila
    milan mildred milena miles milica milos milton mindy minnie mira miranda mireille miriam miroslav mitch mitchell mitt
    mohamed mohammad mohammed mohamud moises molly mona monica monika monique montserrat monty mordecai morgan moritz morris
    morten moshe muhammad murray mustafa muriel myra myriam myron nacho nadia nadine nancy naomi nasser natalia natalie natalya
    natasha nathalie nathan nathaniel neal ned neil nelly nelson nenad nestor neville nicholas nick nicki nicky nico nicola
    nicolae nicolas nicole nicolo niels nigel nikita nikki niklas nikola nikolai nikolas nikolaus nikolay nikos nils nina noah
    noam noel noemi noelle nora norbert noreen norma norman norris nuria octavia octavio odette olaf ole oleg olga oliver olivia
    olivier ollie olof omar omer oprah orlando orson orville oscar oskar osman osvaldo oswald oswaldo othmar otis otto owen
    pablo paco paige palmiro paloma pamela paola paolo parker pascal pascale pasquale pat patrice patricia patricio patrick
    patsy patti patty paul paula paulette paulina pauline paulo paulus pavel pawel pearl pedro peggy penelope penny per percy
    perla pernille perry pete peter petr petra petros phil philip philipp philippa philippe phillip phoebe phyllis pierce piero
    pierre pieter pietro pilar pino piotr pippa piers placido polly porfirio prakash preston primo priscilla prudence quentin
    quincy quinn rachel rachelle radovan rafael rafaela raffaele ragnar rahul rainer raj rajesh rajiv ralf ralph ramesh ramiro
    ramon ramona randall randolph randy raoul raphael raquel rashid raul ravi ray raymond rebecca regina reginald regis reinaldo
    reiner reinhard reinhold rembrandt remy rene renata renate renato rene renee reuben rex reynaldo rhoda rhonda ricardo
    riccardo richard richie rick ricky rigoberto rita robbie robert roberta roberto robin rocco rocio rod roderick rodney
    rodolfo rodrigo roger rogelio rogerio roland rolando rolf roman romario romeo ron ronald ronaldo ronnie rory rosa rosalia
    rosalie rosalind rosalyn rosamund rosana rosanna rosario roscoe rosemary rosie ross roxana roxanne roy ruben ruby rudi
    rudolf rudolph rudy rudyard rufus rupert russ russell rustam ruth ryan saad sabina sabine sabrina saddam sadie saeed said
    salim sally salman salma salomon salvador salvatore sam samantha sami samir sammy samson samuel sandeep sandra sandro sandy
    sanjay santino sara sarah sascha sasha saul scarlett scott sean sebastian sebastiano sebastien selena selma selwyn serena
    serge sergei sergey sergio seth severin seymour shane shannon sharon shaun shawn sheila sheldon shelby shelley sherman
    sherry shirley shlomo shmuel sidney siegfried sigmund sigrid silas silvia silvio silvestre simeon simon simona simone sinead
    sixto slavko slobodan sofia solomon sonia sonja sonny sophia sophie soren stacey stacy stan stanislav stanislaw stanley
    stavros stefan stefania stefanie stefano steffen steffi stella stephan stephane stephanie stephen sterling steve steven
    stevie stewart stig stuart sue sultan sunil suresh susan susana susanna susanne susie suzanne svein sven svetlana sybil
    sylvain sylvester sylvia sylvie tabitha tadeusz takeshi tamara tammy tania tanja tanya tara tarik tariq tatiana ted teddy
    teodoro terence teresa teri terrance terrence terri terry tess tessa thabo thelma theo theodor theodora theodore theresa
    therese thiago thierry thom thomas thorsten tiffany tim timo timothy tina tino tito titus tobias toby todd tom tomas tomasz
    tommaso tommy toni tony tonya torsten tracey tracy travis trevor tricia trinidad tristan troy trudy tyler tyrone udo ulises
    ulrich ulrike ulysses umar umberto urban ursula uwe vaclav valentin valentina valentino valeria valerie valerio valery
    vanessa vasco vasily vaughn venus vera vernon veronica veronique vicente vicki vicky victor victoria viggo vijay viktor
    viktoria vince vincent vincente vincenzo viola violet virgil virginie virgilio vittorio vivian vivien viviana vivienne vlad
    vladimir vladislav vojtech volker vojislav wade waldemar waldo wallace wally walter walther wanda warner warren wayne
    wendell wendy werner wes wesley wilbur wilfred wilfredo wilfrid wilhelm wilhelmina willa willem william willie willy wilma
    wim winifred winnie winona winston wojciech wolf wolfgang woodrow woody xavi xavier ximena yahya yannick yasmin yasser
    yevgeny yitzhak yoko yolanda yosef youssef yuri yusuf yves yvette yvonne zachary zack zaid zbigniew zdenek zeke zelda zhanna
    zinedine zoe zoltan zoran zsolt zuzana abdul abdel abdullah abdulaziz abu aung bashar benazir boutros daw deepak fahd faisal
    gerhardt hamad haruki hashimi jalal junichiro kofi mahatma mao masahiro muammar narendra nawaz nguyen noriko osama pervez
    rafiq rajendra ramzan satoshi shinzo sonia suharto sushma takashi tansu toshiro uday vikram yasuhiro yitzchak yoweri zia
    zulfikar akira hideki hiro kazuo keiko kenzo kiyoshi makoto masaru minoru naoto ryu shigeru shinji takeo tetsuya yoshi yukio
    jin-soo min-jun young-sam andoni anxo ane arnau asier begona begoña borja carles carme chema concepcion concha dolors edurne
    enric eneko eulalia ferran gaizka garbine gorka iban iñaki inaki itziar iñigo jaume jesús joan jokin jon jordi jose josu
    juanjo koldo lluis luisma maite marga marian merce merche mikel miquel montse nerea oriol patxi pau paz pep pepe peio quim
    ramón rosendo roser rufino santi sergi tomàs txema unai xabier xose yago abelardo adelaida adolfo agripina alberta alcides
    alfonsina amado ambrosio anacleto anastasio aniceto aquiles aquilino arcadio ascension asuncion atilio aurelio avelino
    baltasar baldomero basilio benigno bernabe blas bonifacio candido casimiro cayetano celso cipriano cirilo ciro claudina
    clemente cleto dámaso delfin demetrio desiderio diosdado domingo edelmiro eladio eleuterio eligio eliseo eloy elpidio
    emeterio encarnacion epifanio eufemia eugenia eulogio evelio ezequiel fabiola facundo fausto felisa feliciano felicidad
    felicitas fortunato froilan fulgencio gabino genaro genoveva german gervasio gines graciano gumersindo herminia herminio
    higinio hilario hortensia hugo ildefonso imanol inocencio isidro isolina jacinta jeremias jonas joseba julita justino lazaro
    leandra leocadio leoncio lisandro lorenza lucrecia luciana macarena macario manolita marcial marcelina mariela marisela
    martiniano matias matilde maximino melchor micaela milagros modesto moises narciso nazario nemesio nicanor nicasio nieves
    nicomedes obdulia octaviano ofelia olegario onofre oswaldo otilio pascual pastora patrocinio paulino perfecto petronila pio
    placida plinio policarpo primitivo prudencio purificacion quintin ramira raimundo reyes ricarda robustiano rodolfa romualdo
    roque rosalba rosaura rosalinda rosendo ruperto sabino samanta saturnino sebastiana segundo serafin severino severo sigfrido
    silverio silvina simona socorro soledad teofilo tiburcio timoteo toribio trinitario ubaldo urbano valeriano venancio ventura
    vicenta victoriano virgilia virginio wenceslao yadira yesenia zacarias zoila nicolás gonçalo luís josé josip luka marija
    mateja mladen nikolina stjepan tihomir zvonimir zlatko zeljko davor dejan dusan vesna vuk anatoli arkady boris dmitriy
    gennady grigory ivanka kirill lev lyudmila maxim nadezhda nikolaj oksana pyotr rodion roman ruslan semyon stanislava taras
    timur vadim valentina vasili viktoria vitaly vyacheslav yaroslav yelena yulia zinaida alija emir haris mirza adnan ayman
    bassam ehud fadi fares ghazi habib hafez haim hisham ilham ismail jaber jamil kareem karima khalil leyla majid mansour
    marwan mohsen mounir nabil nabih nadir najib nizar omar rafik rami rana riyad saleh samira shimon tarek walid wael yehuda
    yasir yossi zeev ziad bjoern dag eirik gro haldor harri ilkka jari jukka jussi kari leena matti mika niilo olli paavo pekka
    petteri risto seppo tapio timo tuomas anneliese dietrich ekkehard friedhelm gerda gottfried gottlieb hannelore hartmut
    hildegard irmgard jorn jutta lothar ottmar reinhardt rosemarie rudiger siegmund sigmar sieglinde ulf winfried adalbert
    agostino alcide aldo amadeus amedeo annibale arrigo attilio beppe bettino carmine cesare ciriaco donatella ennio ettore
    eugenio ezio fausto ferruccio gaetano galileo gennaro giancarlo gianpaolo gioacchino gualtiero ignazio lamberto leone
    leoluca loredana luchino luciana marcello margherita massimo maurilio michelangelo nino oreste orazio ottavio pierluigi
    piera renzo roberta romano rosella ruggero sandro sergio silvano stefania tiziano tullio ugo valentino vito vittoria walter
    aurelie baptiste bernadette brice cyrille delphine edouard elodie emeric fabienne frantz gaelle gaetan georgette gerald
    ghislaine gilbert henriette honore hugues jacquot jerome lilian lionel loic lucette luce marcelline mireille nathanael odile
    pascaline philibert reynald rodolphe romain sandrine solange thibault ulrich valery yann yvan akinwumi chidi chinua emeka
    femi kwabena ngozi nnamdi olusegun sani thandi themba wole yakubu desmond jomo uhuru yoweri sekou alassane blaise idriss
    laurent-desire mobutu
    """
)

PLAIN_TOO = listed(
    """
    angel art august austin bill bob brook chase chance christian chuck crystal dale dawn dean denver dick drew earl eve faith
    field florence frank gene german grace grant guy hazel hope israel ivy jack jasmine jay jean jesus joy jordan kent kit lance
    lee lincoln linda mark max may melody mercedes miles milan nick norman pat patience pearl penny per pierce pilar rose
    rosario roman rich rob ruby salvador santiago sandy scarlett segundo sidney sierra soledad sterling sue summer sydney
    trinidad troy urban ventura venus victoria violet virginia washington will wolf woody al an san son long ted urban santos
    reyes cruz modesto perfecto benigno placido domingo socorro mila mar carolina georgia alberta madison paris houston dallas
    jackson mira don kay sale said rod mack major judge saul paz nieves luz leon cordoba valencia ivory chelsea lourdes cyprus
    """
)
"""Given names only where a capitalised word that may be a surname follows."""
