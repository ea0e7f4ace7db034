"""Know events by their names: sentence, a date in brackets → the Deed and the line, or None where no event bears the name.

`The Ferry War (1931–1936) ruined the town` tells when the war was, whatever its verb says.
"""

import re

from dateline.events.deed import Deed
from dateline.text.late import late

_NOUNS = {
    "en": {
        "conflict": "War Wars Battle Siege Revolution Rebellion Revolt Uprising Mutiny Invasion Crusade Coup Massacre Raid Strike "
        "Conquest",
        "agreement": "Treaty Peace Armistice Accord Accords Pact Compromise Union Concordat",
        "disaster": "Fire Flood Earthquake Eruption Famine Plague Depression Crisis Panic Blackout Hurricane Epidemic Pandemic",
        "meeting": "Congress Conference Council Diet Summit Convention Olympics Games Fair Exhibition Exposition Expo",
        "change": "Reform Reforms Reformation Restoration Partition Occupation Enlightenment Renaissance Revival Dynasty dynasty "
        "Empire Republic Kingdom Protectorate Mandate Interregnum Regency period Period era Era",
        "visit": "Expedition expedition Voyage",
    },
    "es": {
        "conflict": "Guerra Guerras Batalla Sitio Revolución Rebelión Revuelta Cruzada Conquista Invasión Huelga",
        "agreement": "Tratado Paz Armisticio Pacto Concordato",
        "disaster": "Incendio Terremoto Hambruna Peste Depresión Crisis Epidemia Riada Inundación",
        "meeting": "Congreso Concilio Exposición Feria Juegos Olimpiada",
        "change": "Reforma Restauración República Imperio Reino Dictadura Regencia Dinastía dinastía período época Transición",
        "visit": "Expedición expedición",
    },
    "zh": {
        "conflict": "战争 之战 战役 起义 革命 之乱 事变 政变",
        "agreement": "条约 协定",
        "disaster": "地震 大火 饥荒 水灾 疫情",
        "meeting": "博览会 运动会 奥运会 大会",
        "change": "王朝 时期 时代 变法 维新 运动",
        "visit": "远征",
    },
}  # fmt: skip
_KIND = {lang: {noun: kind for kind, nouns in kinds.items() for noun in nouns.split()} for lang, kinds in _NOUNS.items()}
_ANY = {lang: "|".join(sorted(kinds, key=lambda noun: (-len(noun), noun))) for lang, kinds in _KIND.items()}
_CAPITAL = r"[A-ZÁÉÍÓÚÑ][\w’'.-]*"
_NAME = {
    "en": late(
        rf"(?:\b[Tt]he )?(?:(?:{_CAPITAL}|\d+(?:st|nd|rd|th)) (?:(?:of|and) )?){{0,4}}\b(?P<noun>{_ANY['en']})"
        rf"(?: (?:of|in|for|against|with) (?:the )?(?:{_CAPITAL} ?){{1,4}})?\s?$"
    ),
    "es": late(
        rf"(?:\b(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as) )?(?:{_CAPITAL} ){{0,3}}\b(?P<noun>{_ANY['es']})"
        rf"(?: {_CAPITAL}| (?:del?|de la|de los|contra) (?:{_CAPITAL} ?){{1,4}}){{0,2}}\s?$"
    ),
    "zh": late(rf"[\u4e00-\u9fff]{{1,10}}?(?P<noun>{_ANY['zh']})$"),
}
_OPENS, _CLOSES = re.compile(r"[(（]\s?$"), re.compile(r"\s?[)）]")
_LEADS_ZH = late(r"^(?:.*[的在于经历爆发期间从到与和])?")
_BARE = 2
"""A name has two words at least: `the War (1931–1936)` is none."""


def named(sentence: str, first: int, last: int, lang: str) -> tuple[Deed, str] | None:
    """The event before the brackets that hold the date at `first` to `last` alone, and its name as a line."""
    opened = _OPENS.search(sentence, max(0, first - 2), first)
    if opened is None or _CLOSES.match(sentence, last) is None:
        return None
    name = _NAME[lang].search(sentence, max(0, opened.start() - 90), opened.start())
    if name is None:
        return None
    noun = name["noun"]
    line = _LEADS_ZH.sub("", name[0]) if lang == "zh" else name[0].strip()
    if not line.endswith(noun) if lang == "zh" else len(line.split()) < _BARE or line.lower() == f"the {noun.lower()}":
        return None
    return Deed(name.start("noun"), name.end("noun"), _KIND[lang][noun]), line[:1].upper() + line[1:]
