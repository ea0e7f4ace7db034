# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Tell the language of a text: words and script → BCP 47 tag."""

import re
from collections import Counter

from dateline.convert.fields.letters import letters
from dateline.nouns.language import primary_subtag

_SCRIPTS: tuple[tuple[str, str], ...] = (
    ("ko", "\uac00-\ud7a3"),
    ("ja", "\u3040-\u30ff"),
    ("zh", "\u4e00-\u9fff\u3400-\u4dbf"),
    ("th", "\u0e01-\u0e4e"),
    ("he", "\u05d0-\u05ea"),
    ("ar", "\u0620-\u06ff"),
    ("el", "\u0370-\u03ff\u1f00-\u1fff"),
    ("ru", "\u0400-\u04ff"),
    ("hi", "\u0900-\u097f"),
    ("bn", "\u0980-\u09ff"),
    ("pa", "\u0a00-\u0a7f"),
    ("gu", "\u0a80-\u0aff"),
    ("ta", "\u0b80-\u0bff"),
    ("te", "\u0c00-\u0c7f"),
    ("kn", "\u0c80-\u0cff"),
    ("ml", "\u0d00-\u0d7f"),
    ("si", "\u0d80-\u0dff"),
    ("my", "\u1000-\u109f"),
    ("ka", "\u10a0-\u10ff"),
    ("km", "\u1780-\u17ff"),
    ("hy", "\u0530-\u058f"),
    ("am", "\u1200-\u137f"),
    ("la", "A-Za-z\u00c0-\u024f\u1e00-\u1eff"),
)
_LETTERS = {lang: re.compile(f"[{letters}]") for lang, letters in _SCRIPTS}
# A language's small words; those that neighbours share weigh the same for both and cancel out.
_SMALL_WORDS = {
    "en": "the of and to in is that it for was with as on be by he at from are this have has not his they said will who were",
    "es": "de la que el en y los se del las un por con no una su para es al lo como más pero sus le ha o este sí porque esta entre cuando a fue son está están desde hasta también muy ya donde sobre sin años tras",
    "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux d' l' mais ou ont été",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei",
    "it": "di e il la che in a per un è del non una con si da i le dei sono al della come ha più nel gli anche alla ma delle lo dal",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das à seu sua ou são pelo pela",
    "ca": "de la el que i en a els les un per una amb no del és se al com més les va són han pel dels aquest però als ser també",
    "gl": "de a o que e do da en un para é con non unha os no se na por máis as dos como pero foi ao das súa seu ou son polo pola",
    "nl": "de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij hij door naar heeft ze wordt uit nog over",
    "af": "die van en in is het 'n dat te vir nie met op sy om hy wat was aan ook as sal by maar deur hulle een word na kan nog",
    "sv": "och i att det som en på är av för med den till inte har de ett om var jag men vi så han från kan när ska hon också eller",
    "da": "og i at det er en til på som for med den af der har de ikke et om han var men vi fra kan når hun også skal blev eller ud efter",
    "nb": "og i at det er en til på som for med den av har de ikke et om han var men vi fra kan når hun også skal ble eller ut etter jeg",
    "nn": "og i å det er ein til på som for med den av har dei ikkje eit om han var men vi frå kan når ho også skal blei eller ut etter eg",
    "is": "og að í á er sem við um til það en ekki var með af fyrir hann hún því eru þetta hafa hefur eftir frá sé þá einnig þeir",
    "fi": "ja on ei että se oli hän myös ovat kun mutta ole mukaan jos niin kuin sen tai joka vuoden ovat jo vielä sitä jotka mitä nyt olla",
    "et": "ja on ei et see oli ta ka kui aga mis oma ning või selle kes seda siis nii ole üle veel aasta pole mida need olid",
    "pl": "i w na z się nie do że to jest o jak po a od za przez co tym dla są ale był ze oraz może już tego także by jego ma",
    "cs": "a v na se je že z s o do to i za ve pro by ale jsou který po k od jako jeho ze při podle už si která bude bylo také než",
    "sk": "a v na sa je že z s o do to aj za vo pre by ale sú ktorý po k od ako jeho zo pri podľa už si ktorá bude bolo tiež než",
    "sl": "in je v na se da za so ki z pa ne bi po tudi s od kot pri do bo ali ter še že kar bil bila iz po več",
    "hr": "i u je na se da za su od s o a kako koji će ne to iz bi po što samo ili ali kao koja do nije biti još već",
    "hu": "a az és hogy nem is egy ez meg volt csak de ha már azt van még el ki mint lesz vagy szerint után pedig ezt amely kell",
    "ro": "de și în a la că cu pe care nu o din un este mai pentru o se au fi prin sau fost dar după al ale este ca lui",
    "tr": "ve bir bu da de için ile olarak çok daha olan o ne gibi ise en kadar sonra var ancak ama göre olduğu her iki dedi değil",
    "az": "və bir bu da də üçün ilə olan o ki daha isə ən sonra edib olub deyib görə qeyd olunur lakin kimi",
    "id": "yang dan di ini dengan itu untuk dari dalam tidak akan pada juga ke karena bisa ada oleh mereka sudah telah kata saat para adalah",
    "ms": "yang dan di ini dengan itu untuk dari dalam tidak akan pada juga ke kerana boleh ada oleh mereka sudah telah kata beliau adalah bagi",
    "tl": "ang ng sa na mga at si ay ni kay para hindi niya siya ito nang ko din pa rin ka mo lang naman may kung",
    "vi": "của và là các có được trong cho không những một với người đã để này khi về từ theo ra đến năm tại nhiều nhưng như",
    "sw": "na ya wa kwa ni za la katika cha kuwa hiyo huyo hii yake baada kama pia hata lakini wakati alisema vya mwa",
    "zu": "ukuthi ngoba kodwa futhi uma lapho ukuba noma kanye lokhu loku abantu nokuthi kuthiwa kusho ukuze ngesikhathi emva ngemuva lesi leli njengoba kule kulo",
    "xh": "ukuba kwaye kodwa xa okanye kunye oku ngenxa kuba into abantu ngokuthi uthi athi emva kwi eli ezi apho nangona kakhulu naye ukuze ngexesha kule",
    "lt": "ir į kad iš su yra tai ne bet kaip buvo jis per apie nuo dar po už ar jau dėl pat taip savo bus",
    "lv": "un ir ka no ar par uz tas bet kā arī nav vai pēc pie to bija lai gan tā savu būs var kas",
    "sq": "të e në që një për me dhe nga se i si është do ka nuk më kjo u por ka kanë ishte",
    "eu": "eta da ez du bat zen ere izan dira dute baina zuen egin hori baino duen beste",
}
_RANK = {lang: rank for rank, lang in enumerate(_SMALL_WORDS)}
_BY_WORD: dict[str, tuple[str, ...]] = {
    word: tuple(lang for lang, words in _SMALL_WORDS.items() if word in words.split())
    for words in _SMALL_WORDS.values()
    for word in words.split()
}
SMALL_WORDS = {lang: frozenset(words.split()) for lang, words in _SMALL_WORDS.items()}
"""The small words of each language that is told by them."""

_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = (
    ("uk", re.compile("[іїєґІЇЄҐ]")),
    ("sr", re.compile("[ђћџљњЂЋЏЉЊј]")),
    ("bg", re.compile(r"\b(?:на|се|от|да|че|ще|със|във)\b")),
)
_PERSIAN = re.compile("[پچژگکی]")
_URDU = re.compile("[ٹڈڑںےہ]")
_ASCII = re.compile(r"[\x00-\x7f]+")
_ENOUGH, _SURE, _MUCH = 20_000, 20, 3


def language(text: str) -> str:
    """The language of most of `text`; empty where there are too few words to tell."""
    text = text[:_ENOUGH]
    if len(text) - len(text.encode("ascii", "ignore")) < 0.2 * len(text):
        return _latin(text)
    further = _ASCII.sub("", text)
    counts = {lang: len(letters.findall(further)) for lang, letters in _LETTERS.items()}
    counts["la"] += sum(map(str.isalpha, text)) - sum(map(str.isalpha, further))
    # A Chinese character says as much as three letters; Japanese is known by its kana, however many kanji stand between.
    weights = {lang: number * (3 if lang in ("zh", "ja", "ko") else 1) for lang, number in counts.items()}
    script = max(weights, key=lambda lang: weights[lang])
    if not counts[script]:
        return ""
    if script in ("zh", "ja") and counts["ja"] > 0.08 * counts["zh"]:
        return "ja"
    if script == "ar":
        return _arabic(text)
    if script == "ru":
        return _cyrillic(text)
    return _latin(text) if script == "la" else script


def agreed(stated: str, text: str) -> str:
    """The stated language of a text (BCP 47), unless nearly all its small words, or its script, are of another one."""
    base = primary_subtag(stated)
    told = language(text)
    if not base or not told or base == told or base not in SMALL_WORDS:
        return stated or told
    if told not in SMALL_WORDS:
        return told if len(_LETTERS[told].findall(text[:_ENOUGH])) > _SURE and told in _LETTERS else stated
    counted = Counter(letters(text[:_ENOUGH]))
    own, other = (sum(counted[word] for word in SMALL_WORDS[lang]) for lang in (base, told))
    return told if other > _SURE and own * _MUCH < other else stated


def _latin(text: str) -> str:
    votes: Counter[str] = Counter()
    for word, times in Counter(filter(_BY_WORD.__contains__, letters(text))).items():
        for lang in _BY_WORD[word]:
            votes[lang] += times
    if not votes:
        return ""
    best = max(votes, key=lambda lang: (votes[lang], -_RANK[lang]))
    return best if votes[best] >= 2 else ""


def _cyrillic(text: str) -> str:
    total = len(_WORD.findall(text)) or 1
    shares = {lang: len(letters.findall(text)) / total for lang, letters in _CYRILLIC}
    if shares["uk"] > 0.15:
        return "uk"
    if shares["sr"] > 0.1:
        return "sr"
    russian = len(re.findall(r"\b(?:и|что|как|это|для|по|из|его|ы)\b|ы|э", text)) / total
    return "bg" if shares["bg"] > 0.08 and russian < 0.1 else "ru"


def _arabic(text: str) -> str:
    letters = len(_LETTERS["ar"].findall(text))
    if len(_URDU.findall(text)) > 0.02 * letters:
        return "ur"
    return "fa" if len(_PERSIAN.findall(text)) > 0.03 * letters else "ar"
