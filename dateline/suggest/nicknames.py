"""Short forms of given names: two words → whether one is the other's, as everybody calls a Patrick Pat. Never a reason to merge."""

from collections import defaultdict

_SHORT = """
alex: alexander alexandra alejandro alejandra | andy: andrew | art: arthur | ben: benjamin | bernie: bernard
bert: albert robert | bill: william | billy: william | bob: robert | bobby: robert | cathy: catherine | charlie: charles
chris: christopher christine | cindy: cynthia | dan: daniel | danny: daniel | dave: david | debbie: deborah | dick: richard
don: donald | doug: douglas | ed: edward edwin edmund | eddie: edward | fred: frederick alfred | gabe: gabriel
geoff: geoffrey | gerry: gerald gerard | greg: gregory | hank: henry | harry: henry harold | jack: john | jake: jacob
jeff: jeffrey | jen: jennifer | jenny: jennifer | jerry: gerald jerome | jim: james | jimmy: james | joe: joseph
joey: joseph | johnny: john | jon: jonathan | kate: katherine catherine | kathy: katherine kathleen | katie: katherine
ken: kenneth | larry: lawrence laurence | len: leonard | liz: elizabeth | beth: elizabeth | maggie: margaret | meg: margaret
peggy: margaret | matt: matthew | max: maxwell maximilian | mick: michael | mike: michael | mickey: michael
nate: nathaniel nathan | ned: edward | nick: nicholas nicolas | pat: patrick patricia | patty: patricia | pete: peter
phil: philip phillip philippa | ray: raymond | rich: richard | rick: richard | rob: robert | ron: ronald | sam: samuel samantha
sandy: alexander | steve: steven stephen | sue: susan suzanne | ted: edward theodore | terry: terence teresa | tim: timothy
tom: thomas | tommy: thomas | tony: anthony antonio | vic: victor | vicky: victoria | wes: wesley | will: william
zach: zachary | beto: alberto roberto | chabela: isabel | charo: rosario | chayo: rosario | chelo: consuelo
chema: josemaria | chucho: jesus | chuy: jesus | concha: concepcion | dani: daniel daniela | fede: federico
fer: fernando fernanda | fito: adolfo | goyo: gregorio | kike: enrique | quique: enrique | lalo: eduardo | lola: dolores
lupe: guadalupe | lupita: guadalupe | maite: maria | manolo: manuel | manu: manuel | maribel: isabel | memo: guillermo
moncho: ramon | nacho: ignacio | nando: fernando | neto: ernesto | paco: francisco | pancho: francisco | paquita: francisca
pepa: josefa | pepe: jose | pili: pilar | rafa: rafael | santi: santiago | tere: teresa | tito: alberto | tono: antonio
toño: antonio | toni: antonio | vicky: victoria | yoli: yolanda
"""


def _table() -> dict[str, frozenset[str]]:
    """Short forms with the names that they stand for."""
    found = defaultdict[str, set[str]](set)
    for entry in _SHORT.replace("\n", " | ").split("|"):
        short, _, full = entry.partition(":")
        found[short.strip()].update(full.split())
    return {short: frozenset(full) for short, full in found.items()}


_FULL = _table()


def nickname(one: str, other: str) -> bool:
    """Whether one is short for the other, or both for the same; bare words."""
    nothing = frozenset[str]()
    mine, theirs = _FULL.get(one, nothing), _FULL.get(other, nothing)
    return other in mine or one in theirs or not mine.isdisjoint(theirs)
