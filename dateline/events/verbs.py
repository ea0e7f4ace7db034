"""Verbs: the words by which a text says that something happened → the kind of thing. English.

A kind has its verbs in the infinitive; regular forms are made, others stand in `_IRREGULAR`. A verb may need a word behind it
to mean its kind (`took … to`), which its guard asks for.
"""

import re
from collections.abc import Iterator

from dateline.text.listed import listed

_KINDS = {
    "launch": "launch start begin open inaugurate debut introduce unveil premiere initiate commence kick-off roll-out activate",
    "founding": "found establish create set-up form incorporate co-found",
    "agreement": "sign agree conclude ratify settle ink sealed endorse pledge accede",
    "visit": "visit travel tour arrive fly land return go come journey attend host welcome explore inspect accompany sail "
    "watch emigrate immigrate migrate depart embark",
    "meeting": "meet gather convene discuss hold negotiate reunite",
    "trade": "sell buy purchase acquire export import order auction raise borrow invest fund finance pay lease",
    "figure": "reach total amount rise fall jump drop grow increase decline climb surge plunge gain lose double triple shrink "
    "soar slip slump record post earn generate attract account-for top exceed tumble contract expand narrow widen",
    "appointment": "appoint name elect promote hire nominate succeed replace resign retire quit step-down dismiss fire sack "
    "swear-in become oust join depose reappoint ordain",
    "death": "die kill drown murder assassinate execute perish",
    "birth": "bear",
    "award": "win knight decorate award receive honor honour grant crown present bestow confer",
    "publication": "publish release issue air broadcast announce report-on print declare proclaim",
    "decision": "approve pass adopt ban repeal order rule decide vote reject veto enact lift impose abolish legalize "
    "authorize cancel postpone suspend delay shelve scrap overturn quash reinstate outlaw amend rescind revoke",
    "justice": "sentence convict charge arrest sue fine indict acquit file raid detain free jail imprison seize accuse plead "
    "extradite investigate testify prosecute uphold pardon rearrest recapture deport steal rob burgle mug break kidnap "
    "abduct hijack smuggle escape",
    "conflict": "attack bomb invade strike shoot stab fight capture occupy evacuate deploy withdraw surrender clash protest "
    "march demonstrate riot overthrow liberate storm conquer besiege plunder loot sack annex expel massacre exile "
    "picket boycott blockade mutiny",
    "disaster": "explode crash collapse sink burn destroy damage flood erupt hit derail wreck devastate injure wound rescue "
    "capsize founder overflow rupture",
    "building": "build complete finish install demolish renovate construct restore rebuild erect enlarge refurbish remodel "
    "consecrate automate electrify pave dredge",
    "change": "move close merge relocate shut end reform restructure divide split reorganize rename convert switch stop "
    "halt resume reopen cut reduce leave abandon transform overhaul upgrade dissolve nationalize privatize "
    "nationalise privatise denationalize disband convert relegate separate marry divorce fold naturalise "
    "naturalize",
    "learning": "graduate train learn study enroll teach",
    "gift": "donate give send deliver ship provide contribute distribute hand-over offer bring bequeath loan lend",
    "contest": "beat defeat score compete qualify",
    "performance": "perform exhibit celebrate commemorate stage screen sing",
    "discovery": "discover find invent test detect identify develop recover unearth uncover excavate notice spot decipher "
    "sequence isolate patent",
    "work": "serve lead head write compose paint design film sculpt translate",
}
_IRREGULAR = {
    "begin": "began begun", "set-up": "set", "fly": "flew flown", "go": "went", "come": "came", "meet": "met", "hold": "held",
    "sell": "sold", "buy": "bought", "pay": "paid", "rise": "rose risen", "fall": "fell fallen",
    "grow": "grew grown", "lose": "lost", "shrink": "shrank shrunk", "quit": "quit", "swear-in": "sworn", "become": "became",
    "bear": "born", "win": "won", "shoot": "shot", "strike": "struck stricken", "fight": "fought", "withdraw": "withdrew withdrawn",
    "overthrow": "overthrew overthrown", "sink": "sank sunk", "hit": "hit", "build": "built", "rebuild": "rebuilt", "shut": "shut",
    "cut": "cut", "leave": "left", "learn": "learned learnt", "teach": "taught", "give": "gave given", "send": "sent",
    "bring": "brought", "beat": "beat beaten", "find": "found", "lead": "led", "write": "wrote written", "split": "split",
    "burn": "burned burnt", "found": "founded", "sealed": "sealed", "step-down": "stepped", "broadcast": "broadcast",
    "take": "took taken", "make": "made", "see": "saw", "plead": "pleaded pled",
    "lend": "lent", "sing": "sang sung", "uphold": "upheld", "steal": "stole stolen", "break": "broke broken",
}  # fmt: skip
_DOUBLED = listed(
    "drop plan ship ban stop slip step top stab commit transfer refer equip cancel travel quit kidnap slam rob mug acquit confer"
)
_SPOKEN = listed(
    """
    said told added noted explained stressed argued warned asked replied stated remarked commented claimed insisted recalled
    reported estimated predicted expected believed thought felt hoped wanted knew suggested acknowledged emphasized
    emphasised admitted denied exclaimed cried tells says adds according concurred repeated reiterated confirmed
    described outlined reminded
    implied indicated recognized recognised tried worried assured vowed urged promised complained pleased hinted guessed
    """
)
_SUPPOSED = listed("will would may might could should must can shall wants plans hopes expects intends cannot")
_IDLE = listed(
    """
    based located situated called known used considered expected scheduled planned supposed related involved interested
    concerned limited needed required included seemed appeared remained wanted liked loved believed looked tended owned belonged
    contained consisted depended existed lived stood lasted continued worked focused dated showed allowed enabled helped
    compared attributed fluctuated reflected resulted impressed amazed surprised pleased excited united advanced detailed combined
    """
)


def _inflected(verb: str) -> Iterator[str]:
    if verb in _IRREGULAR:
        yield from _IRREGULAR[verb].split()
        return
    stem = verb.partition("-")[0] if verb != "co-found" else verb
    if stem.endswith("e"):
        yield f"{stem}d"
    elif stem.endswith("y") and stem[-2] not in "aeiou":
        yield f"{stem[:-1]}ied"
    else:
        yield f"{stem}ed"
        if stem in _DOUBLED:
            yield f"{stem}{stem[-1]}ed"


def _gerund(verb: str) -> str:
    stem = verb.partition("-")[0]
    return f"{stem[:-1]}ing" if stem.endswith("e") and not stem.endswith("ee") else f"{stem}ing"


def _present(verb: str) -> Iterator[str]:
    stem = verb.partition("-")[0]
    if stem.endswith("y") and stem[-2] not in "aeiou":
        yield f"{stem[:-1]}ies"
    else:
        yield f"{stem}es" if stem.endswith(("s", "x", "sh", "ch", "o")) else f"{stem}s"


PAST: dict[str, str] = {
    form: kind for kind, verbs in reversed(_KINDS.items()) for verb in verbs.split() for form in _inflected(verb)
}
"""Each past form and the kind it tells; a form of two verbs (`found`) tells the kind that stands first in the table."""

VERB: dict[str, str] = {
    form: verb
    for verbs in reversed(_KINDS.values())
    for verb in reversed(verbs.split())
    for form in (*_inflected(verb), *_present(verb))
}
"""Each past and present form, as headlines have it, and its verb."""

KIND: dict[str, str] = {verb: kind for kind, verbs in reversed(_KINDS.items()) for verb in verbs.split()}

GERUND: dict[str, str] = {_gerund(verb): kind for kind, verbs in reversed(_KINDS.items()) for verb in verbs.split()}

PAST |= {
    "took": "visit",
    "taken": "visit",
    "saw": "visit",
    "spent": "visit",
    "found": "discovery",
    "became": "appointment",
    "occurred": "other",
    "happened": "other",
    "recalled": "decision",
    "changed": "change",
    "tried": "justice",
    "told": "justice",
    "called": "decision",
    "ran": "disaster",
    "sat": "meeting",
}

_A_STRIKE = r"\W+(?:an?|the) (?:[\w-]+ ){0,2}(?:strike|walkout|boycott)\b"
_TAKINGS = r"\W+in (?:about |nearly |some |over |almost )?(?:[$€£¥\d]|\w+ (?:m|b|tr)illion)"
GUARDS: dict[str, re.Pattern[str]] = {
    "went": re.compile(
        r"(?!\W+(?:so|as) far\b|\W+back to the\b|"
        r"\W+(?:down|up|wrong|well|missing|beyond|viral|unnoticed|without)\b)"
    ),
    "took": re.compile(_TAKINGS + r"|(?:[^.;]{0,60}\bto [A-Z]|[^.;]{0,12}\b(?:place|part|office|effect|over|control|power)\b)"),
    "taken": re.compile(r"[^.;]{0,40}\b(?:to|place|over|into) "),
    "spent": re.compile(
        r"(?!\W+(?:the (?:past |last |whole )?(?:\w+ )?(?:weeks?|weekend|days?|months?|years?|night)|\w+ing\b|"
        r"[$€£¥\d]|more|about|nearly|over|almost|some|up))"
    ),
    "saw": re.compile(r"(?!.*\b(?:growth|rise|increase)\b| \w+ing\b|[^,;]* as (?:an?|the)\b) "),
    "set": re.compile(r"\W+(?:up|out|off|sail)\b"),
    "stepped": re.compile(r"\W+(?:down|aside)\b"),
    "kicked": re.compile(r"\W+off\b"),
    "rolled": re.compile(r"\W+out\b"),
    "handed": re.compile(r"\W+(?:\w+ ){0,4}?over\b|\W+(?:out|in|down)\b|\W+(?:him|her|them) (?:an?|the) "),
    "left": re.compile(r"(?!\W+(?:wing|side|hand|foot|field)\b)"),
    "headed": re.compile(r"\W+(?:to|for|by|the)\b"),
    "found": re.compile(r"(?!\W+(?:that|it|hard)\b)"),
    "wrote": re.compile(r"(?!\W+in (?:an?|the|their|his|her|its) (?:\w+ )?(?:letter|post|statement|tweet|e-?mail|memo)\b)"),
    "held": re.compile(r"(?!\W+(?:by|that)\b)"),
    "accounted": re.compile(r"\W+for\b"),
    "changed": re.compile(r"\W+(?:(?:its|his|her|their) (?:name|plea|mind|faith) (?:to|from|back)|hands|sides|owners)\b"),
    "broke": re.compile(r"\W+(?:into|out of|in(?= through))\b"),
    "broken": re.compile(r"\W+into\b"),
    "escaped": re.compile(r"(?:\W+from)?(?:\W+[\w’'-]+){0,4}?\W+(?:prison|jail|custody|detention|court|police|guards?|captors)\b"),
    "paved": re.compile(r"(?!\W+the way\b)"),
    "folded": re.compile(r"(?!\W+(?:up|the|his|her|its|their|into|over|in half)\b)"),
    "executed": re.compile(
        r"(?!\W+(?:[\w’'-]+ ){0,3}(?:agreements?|contracts?|plans?|orders?|leases?|deals?|strategy|trades?|warrants?|code)\b)"
    ),
    "upheld": re.compile(
        r"(?:\W+[\w’'-]+){0,5}?\W+(?:convictions?|rulings?|sentences?|appeals?|bans?|verdicts?|judge?ments?|decisions?|orders?|"
        r"complaints?|by|in|on)\b"
    ),
    "tried": re.compile(
        r"\W+(?:at the|before (?:an?|the)|for (?:murder|manslaughter|theft|fraud|treason|perjury|arson)|on charges)\b"
    ),
    "recalled": re.compile(
        r"\W+(?:(?:about|nearly|over|almost|some|more than|all|its) )*(?:\d|its\b|thousands|hundreds|all\b|[a-z]+ million)"
    ),
    "called": re.compile(rf"\W+(?:it )?off\b|{_A_STRIKE}|\W+(?:an? |the )?(?:\w+ )?(?:elections?|referendum)\b"),
    "ran": re.compile(r"\W+aground\b"),
    "sat": re.compile(r"\W+(?:for the (?:first|last) time|in (?:public|private|session))\b"),
    "told": re.compile(
        r"\W+(?:an?|the)(?: \w+)? (?:court|jury|jurors|judge|inquiry|inquest|tribunal|hearing|committee|magistrates)\b"
    ),
}  # fmt: skip

_PEOPLE = (
    r"\W+(?:(?:an?|the|its|his|her|their|some|about|over|more than|\d[\d,]*|\w+th) )?(?:[\w’'-]+ ){0,2}?"
    r"(?:delegations?|delegates|ministers?|presidents?|guests?|visitors?|leaders?|officials?|teams?|groups?|pilots?|teachers?|"
    r"students?|pupils|tourists?|refugees|mayors?|king|queen|pope|prince|princess|fans|people|crowds?|parties|missions?|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z][\w’'-]+)\b"
)
_SIGHTS = (
    r"[^.;]{0,40}\b(?:museum|lighthouse|temple|village|school|factory|farm|exhibition|show|performance|match|game|play|film|work|"
    r"plant)\b"
)
_GOODS = (
    r"[^.;]{0,60}?(?:[$€£¥]\s?\d|\b(?:aid|money|funds?|donations?|grants?|relief|supplies|food|water|blankets|medicines?|vaccines?|"
    r"books|clothes|masks|tents|toys|gifts?|computers|equipment|rice|wheat|million|billion|dollars|euros|pounds|pesos|yuan)\b)"
)
_PRIZES = r"[^.;]{0,60}?\b(?:award|prize|medal|honou?r|title|degree|doctorate|certificate|grant|scholarship|trophy|cup|order)s?\b"
_INQUIRY = re.compile(r"\W+(?:an?|the|its|their) (?:\w+ )?(?:inquiry|investigation|probe|prosecution)\b")
_PENALTY = re.compile(r"\W+(?:[\w’'-]+ ){0,3}(?:(?:jail|prison) )?(?:sentences?|(?:jail|prison) terms?|penalty|fine)\b")
_CASE = re.compile(
    r"\W+(?:(?:its|the|all|an?|his|her|their) )?(?:[\w’'-]+ ){0,2}?"
    r"(?:charges?|case|lawsuits?|suit|inquiry|investigation|appeals?|complaints?)\b"
)
_POSTS = (
    "director|president|head|chair|chair(?:man|woman)|mayor|minister|chief|king|queen|emperor|empress|bishop|archbishop|pope|cardinal|"
    "captain|secretary|governor|members?|professor|leader|manager|editor|principal|rector|dean|ambassador|senator|deputy|coach|ceo|"
    "treasurer|curator|keeper|pilot|teacher|judge|commissioner|sheriff|officer|general|admiral|consul|citizens?|partners?|owner|"
    "chancellor|premier|superintendent|librarian|engineer|doctor|nurse|priest|trustee|heir|ruler|sultan|prince|princess|duke"
)
PHRASES: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("went", re.compile(r"\W+(?:live|on sale|into (?:service|operation|production))\b"), "launch"),
    ("came", re.compile(r"\W+to (?:about |nearly |some |almost |over )?(?:[$€£¥\d]|\w+ (?:m|b|tr)illion)"), "figure"),
    ("opened", _INQUIRY, "justice"),
    ("launched", _INQUIRY, "justice"),
    ("began", _INQUIRY, "justice"),
    ("came", re.compile(r"\W+to power\b"), "appointment"),
    (
        "raised",
        re.compile(r"\W+(?:by|to) (?:\w+ ){0,2}(?:met(?:er|re)s?|feet|foot|inches|centimet(?:er|re)s|storeys?|stories)\b"),
        "building",
    ),
    ("won", re.compile(r"\W+(?:about |nearly |over |only |just )?\d[\d.,]* ?(?:percent|per cent|%|votes|seats)"), "figure"),
    ("won", re.compile(r"[^.;,]{0,50}\b(?:elections?|presidency|governorship|mayoralty|run-?off|primary)\b"), "appointment"),
    (
        "rose",
        re.compile(rf"\W+to (?:become )?(?:the rank of |an? )?(?:{_POSTS}|commander|colonel|major|sergeant|inspector)\b"),
        "appointment",
    ),
    (
        "released",
        re.compile(
            r"[^.;]{0,40}?\b(?:on (?:bail|parole|probation)|without charge|"
            r"from (?:prison|jail|custody|detention|hospital|captivity))\b"
        ),
        "justice",
    ),
    (
        "posted",
        re.compile(r"(?!.*\b(?:profits?|loss(?:es)?|sales|revenues?|earnings|gains?|income|results|growth|record|\d)\b)"),
        "other",
    ),
    ("came", re.compile(r"\W+into (?:force|effect|being)\b"), "decision"),
    ("took", re.compile(_TAKINGS), "figure"),
    (
        "took",
        re.compile(
            r"\W+over (?:(?:the|an?|its|his|her) )?(?:[\w’'-]+ ){0,2}(?:port|company|firm|bank|airline|plant|factory|mine|mill|"
            r"shop|hotel|club|business|line|terminal|brand|stake)\b"
        ),
        "trade",
    ),
    ("took", re.compile(r"\W+(?:office|over|power|control)\b"), "appointment"),
    ("called", re.compile(_A_STRIKE), "conflict"),
    ("took", re.compile(r"\W+effect\b"), "decision"),
    ("took", re.compile(r"\W+place\b"), "meeting"),
    ("reached", re.compile(r"\W+(?:an? )?(?:\w+ )?(?:agreement|deal|settlement|accord)\b"), "agreement"),
    ("held", re.compile(r"\W+(?:\w+ ){0,3}elections?\b"), "decision"),
    ("joined", re.compile(r"\W+(?:(?:the|its|his|her) )?(?:\w+ ){0,2}(?:board|cabinet|government|staff|faculty)\b"), "appointment"),
    ("joined", re.compile(r""), "agreement"),
    ("gave", re.compile(r"\W+birth\b"), "birth"),
    ("gave", re.compile(r"\W+way\b"), "disaster"),
    ("reported", re.compile(r"\W+(?:an?|its|their|net)(?: [\w-]+){0,3}? (?:loss|losses|profits?|earnings|income)\b"), "figure"),
    ("fell", re.compile(r"\W+to (?:the )?(?:rebels|invaders|[A-Z](?!o\.)(?!\w+day))"), "conflict"),
    ("found", re.compile(r"\W+(?:[\w’'-]+ ){0,4}(?:not )?guilty\b"), "justice"),
    ("lost", re.compile(r"\W+(?:\w+ ){0,3}(?:case|lawsuit|appeal|trial)\b"), "justice"),
    ("went", re.compile(r"\W+on trial\b"), "justice"),
    ("held", re.compile(r"\W+(?:in custody|on suspicion|on remand|without bail|hostage|for questioning)\b"), "justice"),
    (
        "released",
        re.compile(r"\W+(?:on bail|on parole|without charge|from (?:\w+ )?(?:prison|jail|custody|detention))\b"),
        "justice",
    ),
    ("handed", re.compile(r"\W+(?:down|(?:him|her|them) (?:an?|the))\b"), "justice"),
    *((verb, _PENALTY, "justice") for verb in ("reduced", "cut", "increased", "extended")),
    *((verb, _CASE, "justice") for verb in ("dismissed", "rejected", "dropped", "withdrew", "settled")),
    ("awarded", re.compile(r"\W+(?:[\w’'$€£,.-]+ ){0,6}?(?:damages|compensation|costs)\b"), "justice"),
    ("won", re.compile(r"\W+(?:\w+ ){0,3}(?:case|lawsuit|appeal|trial)\b"), "justice"),
    (
        "gave",
        re.compile(r"\W+(?:\w+ ){0,4}(?:speech|keynote|address|talk|lecture|interview|statement|conference)\b"),
        "publication",
    ),
    ("came", re.compile(r"\W+to (?:light|an end|a head|blows|terms|rest|a (?:halt|stop|close))\b"), "other"),
    ("came", re.compile(r"(?!\W+(?:to|back|from|home|here)\b)"), "other"),
    ("went", re.compile(r"(?!\W+(?:to|back|home|there|through)\b)"), "other"),
    ("began", re.compile(r"\W+(?:to \w+|\w+ing)\b"), "other"),
    ("started", re.compile(r"\W+(?:to \w+|\w+ing)\b"), "other"),
    ("welcomed", re.compile(rf"(?!{_PEOPLE})"), "other"),
    ("hosted", re.compile(rf"(?!{_PEOPLE})"), "meeting"),
    ("saw", re.compile(rf"(?!{_SIGHTS})"), "other"),
    ("watched", re.compile(rf"(?!{_SIGHTS})"), "other"),
    ("attended", re.compile(r""), "meeting"),
    ("sent", re.compile(rf"(?!{_GOODS})"), "other"),
    ("shipped", re.compile(rf"(?!{_GOODS})"), "other"),
    ("gave", re.compile(rf"(?!{_GOODS})"), "other"),
    ("given", re.compile(rf"(?!{_GOODS}|{_PRIZES})"), "other"),
    ("delivered", re.compile(rf"(?!{_GOODS})"), "other"),
    ("provided", re.compile(rf"(?!{_GOODS})"), "other"),
    ("brought", re.compile(rf"(?!{_GOODS})"), "other"),
    ("offered", re.compile(rf"(?!{_GOODS})"), "other"),
    ("presented", re.compile(rf"(?!{_PRIZES})"), "other"),
    ("honoured", re.compile(rf"(?!{_PRIZES}|{_PEOPLE})"), "other"),
    ("honored", re.compile(rf"(?!{_PRIZES}|{_PEOPLE})"), "other"),
    (
        "hit",
        re.compile(
            r"(?!\W+(?:by|(?:an?|the) (?:\w+ )?(?:car|bus|truck|lorry|train|tree|wall|building|pier|bridge|rock|boat|ship|ferry|"
            r"house|city|town|village|coast|region|country|island|area))\b)"
        ),
        "other",
    ),
    ("demonstrated", re.compile(r"(?!\W+(?:against|outside|in|on|for|at|near|over)\b)"), "other"),
    ("passed", re.compile(r"\W+away\b"), "death"),
    (
        "passed",
        re.compile(r"(?!.*\b(?:laws?|bills?|resolution|act|measure|budget|reform|ordinance|amendment|tax|motion)\b)"),
        "other",
    ),
    ("received", re.compile(r"(?!.*\b(?:award|prize|medal|honou?r|title|degree|certificate|grant|scholarship)s?\b)"), "other"),
    ("lost", re.compile(r"\W+(?:\w+ ){0,2}(?:match|game|final|(?:re-?)?election|bid|seat|race)\b|\W+to (?:the )?[A-Z]"), "contest"),
    ("led", re.compile(r"\W+(?:by )?\d"), "contest"),
    (
        "dropped",
        re.compile(r"(?!\W+(?:(?:about|nearly|some|over|almost|another|more than) )*(?:[$€£¥]?\d|to |by |from |below |\w+ly\b))"),
        "other",
    ),
    ("contracted", re.compile(r"(?!\W+(?:by |to |\d|for |[a-z]+ly\b))"), "other"),
    ("declined", re.compile(r"\W+to (?!\d|[$€£¥]|about |under |below |just |some )"), "other"),
    ("recorded", re.compile(r"\W+(?:(?:an?|the|its|his|her|their) )?(?:\w+ )?(?:songs?|albums?|music|symphon(?:y|ies))\b"), "work"),
    (
        "recorded",
        re.compile(
            r"(?!.*(?:\d|\b(?:profits?|loss(?:es)?|sales|revenues?|earnings|growth|rises?|falls?|drops?|increases?|declines?|"
            r"surplus|deficit|highest|lowest|deaths|cases)\b))"
        ),
        "other",
    ),
    (
        "raised",
        re.compile(
            r"\W+(?:(?:the|an?|his|her|its|their|new|serious) )*"
            r"(?:motion|matter|subject|topic|questions?|concerns?|alarm|issues?|objections?|doubts|point|flag|awareness)\b"
        ),
        "other",
    ),
    (
        "raised",
        re.compile(
            r"(?!.*(?:\d|\b(?:money|funds?|prices?|rates?|tax(?:es)?|tariffs?|wages?|pay|salar(?:y|ies)|fees?|fares?|rents?|capital|stakes?|"
            r"targets?|forecasts?|outlook|estimates?|dividend|millions?|billions?)\b))"
        ),
        "other",
    ),
    ("ordered", re.compile(r"\W+[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?:, \d+,)? to \w+"), "decision"),
    ("ordered", re.compile(r"\W+(?:\w+ ){0,2}(?:inquir(?:y|ies)|investigations?|probe|review)\b"), "decision"),
    (
        "concluded",
        re.compile(r"(?!\W+(?:\w+ ){0,3}(?:agreements?|treat(?:y|ies)|deals?|pacts?|accords?|contracts?|negotiations|talks)\b)"),
        "other",
    ),
    ("dismissed", re.compile(r"\W+(?:by [^,;]* )?as\b"), "other"),
    ("dismissed", re.compile(r"\W+it\b"), "justice"),
    ("became", re.compile(rf"(?!\W+(?:\S+ ){{0,6}}?(?:{_POSTS})\b)"), "other"),
)
"""Verbs that together with the words behind them tell another kind."""


def kind_of(word: str, behind: str) -> str:
    """The kind that a past form tells before these words."""
    return next((kind for verb, phrase, kind in PHRASES if verb == word and phrase.match(behind)), PAST[word])


SPOKEN = _SPOKEN | _SUPPOSED
"""Words that say that somebody spoke or thought, or that something may, will or shall be."""


def idle(word: str) -> bool:
    """Whether a past form says how something is rather than what happened."""
    return word in _IDLE
