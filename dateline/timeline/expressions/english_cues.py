"""English cues: the words by which its sentences look back or ahead."""

import re

from dateline.timeline.expressions.anchor import Cues

_NO_PAST = (
    "expected scheduled planned slated need indeed united red hundred based proposed limited unlimited bed fed speed seed feed "
    "succeed proceed "
    "exceed breed bleed greed weed sacred"
)
_STRONG = (
    "came went took gave made found fell rose won lost left met began became got saw ran held sent spoke brought broke led sold "
    "bought paid grew kept wrote thought shot flew sank struck drew drove froze hid rode shook swore stole wore threw blew chose "
    "ate fought caught taught built felt heard slept spent stood swept dealt laid lent meant rang sang slid sought shrank sprang "
    "stuck swam swung tore understood woke withdrew overthrew dug fled forbade forgot forgave hung knew overcame overtook slew "
    "spun drank upheld undertook arose awoke"
)
_OPEN_STILL = "un(?:specifi|identifi|disclos|nam|expect|sign|resolv|finish)ed"
_DONE = (
    "ruling decision attack attacks bombing bombings verdict crash shooting shootings announcement arrest arrests killing killings "
    "statement explosion blast earthquake quake storm defeat victory loss result results report death deaths raid raids violence"
)
"""Of `Friday's ruling` the Friday is over."""
_ABBREVIATED = "Mrs Gen Sen Rep Gov Jan Feb Mar Apr Aug Sep Oct Nov Dec"
_MODALS = "will|would|shall|should|must|may|might|can|to"
_SCHEDULED = (
    r"will|won't|shall|would|may|might|can|scheduled|slated|expect(?:s|ed)?|due|plan(?:s|ned)? to|planned for|set (?:to|for)|"
    r"is to|are to|hopes? to|intends? to|going to|to be|takes effect|effective|upcoming|forthcoming|(?:is|are) forecast|payable|"
    r"begins|opens|starts|marks the|(?<!to )meets?|arrives|convenes|hears|hosts|airs|expires|resumes|continues|reopens|departs|"
    r"debuts|returns|and return|comes? back|kicks off|goes on (?:sale|trial|air)|no later than|(?<=\S )until|ahead of|"
    r"as (?:soon|early|late) as"
)
_TOLD = (
    rf"(?:was|were)(?! (?:planning|going|due|set|to)\b)|had|has|(?<!to )(?<!will )have|did|said|says|told|since|ago|"
    rf"(?<!\bis )(?<!\bare )(?<!\bbe )(?:{_STRONG.replace(' ', '|')})|"
    r"(?<!would )(?<!will )(?<!to )(?<!could )(?<!not )(?:hit|cut|put|set (?:on|in|up))"
)


def _any(*ways: str) -> re.Pattern[str]:
    return re.compile("|".join(ways))


CUES = Cues(
    future=_any(
        rf"(?<!\bhad been )\b(?:(?:{_MODALS})(?: not| also| then)? be \w+|{_SCHEDULED})\b",
        r"(?<!year )(?<!months )(?<!weeks )\bthrough\s$",
        r"(?:^|, )(?![^,]*(?<!to )(?<!will )\bha(?:d|s|ve)\b)[^,\n]*\S\sby\s$",
        r"\bplann(?:ed|ing) (?:an?|to)\b",
        r"['’]ll\b",
    ),
    past=_any(
        r"\b(?:year|months|weeks) through\s$",
        r"\b(?:lasted|ran|continued|remained|stayed|from \w+) until\s$",
        r"\b(?:did|had|was|were|could)(?: not|n['’]t)\b[^,;]{,60} until\s$",
        rf"(?<!-)\b(?!(?:{_NO_PAST.replace(' ', '|')}|{_OPEN_STILL})\b)\w+ed\b",
        rf"^['’]s (?:{_DONE.replace(' ', '|')})\b",
        rf"\b(?:{_TOLD})\b",
    ),
    stop=_any(
        r"(?<=[\w\"'”’)][.!?])(?<![ .][A-Z]\.)(?<! (?:Mr|Dr|Ms|St|vs)\.)(?<! Sept\.)"
        rf"(?<! (?:{_ABBREVIATED.replace(' ', '|')})\.)[\"'”’)]*\s+(?=[A-Z\"'“‘`])",
        r"\n\s*\n|;",
    ),
    bound=re.compile(r"(?:by|until)\s$"),
    clause=re.compile(r", (?:and|but|while|whereas|although|though|which|who) "),
)
