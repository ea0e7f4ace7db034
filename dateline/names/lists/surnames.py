"""The commonest surnames of many languages; Chinese ones apart, for they stand first."""

from dateline.text.listed import listed

SURNAMES = listed(
    """
    smith johnson williams brown jones davis miller wilson moore taylor anderson thomas jackson white harris martin thompson
    wood garcia martinez robinson clark rodriguez lewis lee walker hall allen young hernandez king wright lopez hill scott green
    adams baker gonzalez nelson carter mitchell perez roberts turner phillips campbell parker evans edwards collins stewart
    sanchez morris rogers reed cook morgan bell murphy bailey rivera cooper richardson cox howard ward torres peterson gray
    ramirez james watson brooks kelly sanders price bennett wood barnes ross henderson coleman jenkins perry powell long
    patterson hughes flores washington butler simmons foster gonzales bryant alexander russell griffin diaz hayes myers ford
    hamilton graham sullivan wallace woods cole west jordan owens reynolds fisher ellis harrison gibson mcdonald cruz marshall
    ortiz gomez murray freeman wells webb simpson stevens tucker porter hunter hicks crawford henry boyd mason morales kennedy
    warren dixon ramos reyes burns gordon shaw holmes rice robertson hunt black daniels palmer mills nichols grant knight
    ferguson rose stone hawkins dunn perkins hudson spencer gardner stephens payne pierce berry matthews arnold wagner willis
    ray watkins olson carroll duncan snyder hart cunningham bradley lane andrews ruiz harper fox riley armstrong carpenter
    weaver greene lawrence elliott chavez sims austin peters kelley franklin lawson fields gutierrez ryan schmidt carr vasquez
    castillo wheeler chapman oliver montgomery richards williamson johnston banks meyer bishop mccoy howell alvarez morrison
    hansen fernandez garza harvey little burton stanley nguyen george jacobs reid kim fuller lynch dean gilbert garrett romero
    welch larson frazier burke hanson day mendoza moreno bowman medina fowler brewer hoffman carlson silva pearson holland
    douglas fleming jensen vargas byrd davidson hopkins may terry herrera wade soto walters curtis neal caldwell lowe jennings
    barnett graves jimenez horton shelton barrett obrien castro sutton gregory mckinney lucas miles craig rodriquez chambers
    holt lambert fletcher watts bates hale rhodes pena beck newman haynes mcdaniel mendez bush vaughn parks dawson santiago
    norris hardy love steele curry powers schultz barker guzman page munoz ball keller chandler weber leonard walsh lyons ramsey
    wolfe schneider mullins benson sharp bowen daniel barber cummings hines baldwin griffith valdez hubbard salazar reeves
    warner stevenson burgess santos tate cross garner mann mack moss thornton dennis mcgee farmer delgado aguilar vega glover
    manning cohen harmon rodgers robbins newton todd blair higgins ingram reese cannon strickland townsend potter goodwin walton
    rowe hampton ortega patton swanson joseph francis goodman maldonado yates becker erickson hodges rios conner adkins webster
    norman malone hammond flowers cobb moody quinn blake maxwell pope floyd osborne paul mccarthy guerrero lindsey estrada
    sandoval gibbs tyler gross fitzgerald stokes doyle sherman saunders wise colon gill alvarado greer padilla simon waters
    nunez ballard schwartz mcbride houston christensen klein pratt briggs parsons mclaughlin zimmerman french buchanan moran
    copeland roy pittman brady mccormick holloway brock poole frank logan owen bass marsh drake wong jefferson park morton
    abbott sparks patrick norton huff clayton massey lloyd figueroa carson bowers roberson barton tran lamb harrington casey
    boone cortez clarke mathis singleton wilkins cain bryan underwood hogan mckenzie collier luna phelps mcguire allison bridges
    wilkerson nash summers atkins muller mueller schulz fischer weiss bauer richter wolf neumann schroder braun hofmann
    zimmermann hartmann kruger werner schmitt lange krause lehmann huber kaiser fuchs peters lang scholz moller konig walter
    mayer kohler herrmann vogel jung hahn schubert winkler berger lorenz albrecht schuster franke simon ludwig dubois durand
    leroy moreau laurent lefebvre michel bertrand roux vincent fournier morel girard lefevre mercier dupont bonnet martinez
    legrand garnier faure rousseau blanc guerin muller henry roussel nicolas perrin morin mathieu clement gauthier dumont rossi
    russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti mancini costa giordano rizzo lombardi
    moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli vitale lombardo
    serra singh kumar sharma patel khan gupta ali ahmed hussain shah chaudhary das reddy rao nair iyer menon gandhi nehru verma
    joshi choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong tanaka suzuki sato watanabe takahashi ito
    yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi saito shimizu ivanov petrov
    sidorov smirnov kuznetsov popov sokolov lebedev kozlov novak horvat kovac nagy kovacs toth szabo horvath varga kowalski
    nowak popescu papadopoulos hansen johansen olsen larsen andersen pedersen nilsen nielsen jensen christiansen rasmussen
    johansson andersson karlsson nilsson eriksson larsson olsson persson svensson gustafsson korhonen virtanen de-jong jansen
    devries vandenberg bakker janssen visser smit oconnor o'connor o'brien o'neill o'sullivan o'reilly mcgrath macdonald
    mackenzie mckay maclean abdullah hassan ibrahim mohamed aznar zapatero rajoy borrell gonzalez almunia arzalluz ibarretxe
    pujol pinochet fujimori menem chavez pastrana fox duhalde alonso alvarez arias arroyo aguirre blanco bravo cabrera calderon
    campos cano cardenas carrasco castro cervantes contreras cordero correa cortes crespo cuevas dominguez duran echeverria
    escobar espinosa esteban fuentes gallardo gallego garrido gimenez guerra herrero hidalgo ibanez iglesias izquierdo juarez
    lara ledesma lozano marin marquez martin medrano mejia mendez merino molina montero montes mora moya navarro nieto nuñez
    ochoa ojeda ordoñez orozco pacheco parra pastor pascual peña pineda prieto quintana quintero rangel redondo rey rivas robles
    roca rojas rubio saavedra saez salas salinas santana sanz serrano sierra solis sosa suarez tapia toledo trejo trujillo
    urrutia valdes valencia vallejo velasco velazquez vera vergara vicente vidal villa villanueva zamora zapata zarate zavala
    zuniga zuñiga
    """
)
