"""Hear what words of furniture a text has: words → names of cues, such as `rights` or `subscribe`."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

# Words of furniture in the languages of the press: name of the cue, how a block begins, what it contains.
CUES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("rights",
     (),
     ("©", "(c) 20", "(c) 19", "copyright", "all rights reserved", "alle rechte", "tous droits",
      "derechos reservados", "tutti i diritti", "版权", "著作权", "無断転載",)),
    ("credit",
     ("photo", "picture", "image", "foto", "bild:", "credit", "source:", "quelle:", "fuente:", "getty",
      "via ", "illustration", "图", "写真",),
     ("getty", "shutterstock", "reuters/", "ap photo", "istock", "unsplash", "picture alliance", "imago",
      "afp/", "(photo", "[photo", "(image", "(foto", "(pic", "credit:", "image:", "photo:", "foto:",
      "photo by", "courtesy of",)),
    ("read",
     ("read", "see ", "see also", "also ", "watch", "listen", "more", "related", "next", "previous",
      "don't miss", "don’t miss", "click", "tap ", "lees", "lesen", "leer", "lee ", "lire", "à lire",
      "leggi", "mehr", "más", "lue ", "läs", "les ", "читай", "читать", "czytaj", "přečtěte", "olvassa",
      "阅读", "延伸阅读", "相关", "関連", "zum thema", "weiterlesen", "check out", "try ",),
     ()),
    ("subscribe",
     (),
     ("subscri", "newsletter", "sign up", "sign in", "log in", "abonn", "suscr", "iscriviti", "inscri",
      "anmelden", "订阅", "登录", "registr", "inbox", "free trial", "membership", "会員", "有料記事", "購読",)),
    ("follow",
     (),
     ("follow us", "follow me", "follow @", "follow the", "follow on", "facebook", "twitter", "instagram",
      "whatsapp", "telegram", "linkedin", "youtube", "pinterest", "关注", "微信", "微博", "pic.", "t.co/",)),
    ("share",
     ("share",),
     (" share ", "compart", "partager", "teilen", "condivid", "delen", "分享", "udostępnij", "поделиться")),
    ("comment",
     (),
     ("comment", "kommentar", "comentario", "评论", "コメント", "reply", "antwort")),
    ("mail",
     (),
     ("@", "http", "www.")),
    ("about",
     (),
     (" is a ", " is an ", " contributed to this", "reporting by", "edited by", "additional reporting",
      "reported from", "editing by", "责任编辑", "编辑", "about the author", "correspondent", "freelance",
      "ist redakteur", "our newsroom",)),
    ("by",
     ("by ", "von ", "por ", "par ", "di ", "door ", "av ", "af ", "od ", "tekst", "text:", "author",
      "written by", "posted", "published", "updated", "last updated", "veröffentlicht", "publicado",
      "publié", "记者", "作者", "来源", "stand:", "quelle",),
     ()),
    ("ad",
     ("advert", "sponsored", "anzeige", "werbung", "publicidad", "publicité", "pubblicità", "reklam",
      "annons", "mainos", "реклама", "广告", "広告", "story continues", "continue reading",
      "article continues", "scroll", "skip", "loading", "embed",),
     ()),
    ("buy",
     (),
     ("affiliate", "commission", "buy now", "price", "deal", "coupon", "discount", "download", "% off",
      "donat", "support us",)),
    ("quote",
     ('"', "“", "„", "«", "‘", "'", "「"),
     ()),
)  # fmt: skip
_DATE = re.compile(
    r"\b(?:19|20)\d\d\b.{0,20}\d{1,2}:\d\d|\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2},? (?:19|20)\d\d|年\d{1,2}月\d{1,2}日"
    r"|\b(?:min(?:ute)?s?|hours?|days?) (?:ago|read)\b"
)
_DIGIT = re.compile(r"\d")
LEAD = " \t-–—•·*►▶→>|:[("
_RUN = re.compile(r"\w+")


def _beginnings() -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """The cues that may begin with a character, and their beginnings with it."""
    firsts = {begin[0] for _, begins, _ in CUES for begin in begins}
    return {
        first: tuple((name, own) for name, begins, _ in CUES if (own := tuple(begin for begin in begins if begin[0] == first)))
        for first in firsts
    }


_BEGINNINGS = _beginnings()


def _needles() -> dict[str, list[tuple[str, str, str]]]:
    """Longest run of letters and digits, cue and what it contains, by the run's first two; signs, which have no run, by nothing."""
    found: defaultdict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for name, _, holds in CUES:
        for held in holds:
            run = max(_RUN.findall(held), key=len, default="")
            found[run[:2]].append((run, name, held))
    return dict(found)


_NEEDLES = _needles()
_SIGNS = [(name, held) for run, name, held in _NEEDLES[""]]


def cues(text: str, hints: Sequence[tuple[str, str]]) -> frozenset[str]:
    """The names of the cues that a text of furniture, in small letters, gives; `hints` are those that its page may contain."""
    start = text.lstrip(LEAD)
    found = {name for name, begins in _BEGINNINGS.get(start[:1], ()) if start.startswith(begins)}
    found.update([name for name, held in hints if held in text])
    if len(text) < 150 and _may_say_when(text) and _DATE.search(text):
        found.add("date")
    return frozenset(found)


def _may_say_when(text: str) -> bool:
    return " ago" in text or " read" in text or _DIGIT.search(text) is not None


def hinted(texts: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The cues that any of the texts of a page may contain, and as what: a page has few of them, whose words are known at once."""
    words = set(" ".join(texts).lower().split())
    return (*_SIGNS, *sorted({hint for word in words for hint in _hints(word)}))


@lru_cache(maxsize=32768)
def _hints(word: str) -> list[tuple[str, str]]:
    """The cues that a text with this word may contain, and as what."""
    pairs = ((at, word[at : at + 2]) for at in range(len(word) - 1))
    return [(name, held) for at, pair in pairs for run, name, held in _NEEDLES.get(pair, ()) if word.startswith(run, at)]
