# ruff: noqa: E501 - patterns stay on one line each, to be read as one
"""Read who made a picture: the words below it → caption and credit."""

import re

from dateline.convert.fields.byline import is_called, names

_PHOTO = r"(?:file |handout |courtesy )?(?:photo(?:graph)?s?|pictures?|images?|foto(?:graf[íi]a)?s?|image[nm]|bild|crédito|credits?|图|圖|图片|摄|摄影|图源|写真)"
# (Photo: what is seen. Credit: who took it)
_BOTH = re.compile(
    r"[\[(（【]\s*(?:photos?|pictures?|images?|fotos?|imagen|图|圖|图片)\s?[:：]\s*(?P<caption>[^\])）】]{8,300}?[\s.。])\s*(?:credits?|crédito|photo by|photo|foto(?: de)?|摄影|图源)\s?[:：]\s*(?P<maker>[^\])）】]{2,60})[\])）】]",
    re.I,
)
# Photo: what is seen. (who took it)
_LABELLED_BOTH = re.compile(
    rf"{_PHOTO}\s?[:：]\s*(?P<caption>[^()（）]{{8,300}}[.。!?])\s*[(（](?P<maker>[^()（）]{{2,60}})[)）]", re.I
)
# The agency may stand before the word: `(AP Photo/Ada Holm)`.
_HOUSE = r"(?-i:[A-Z]{2,5} )?"
CREDIT = re.compile(
    rf"[\[(（【]\s*(?P<bracket>{_HOUSE}(?:{_PHOTO})\b[^\[\]()（）【】]{{0,80}}|[^\[\]()（）【】]{{0,60}}(?:摄|攝|供图|图片来源[^\]）]*|/\s?(?:AFP|AP|Reuters|Getty Images|EPA|Xinhua|China Daily)|via (?:AP|Getty Images)|Getty Images))\s*[\])）】]\s*$"
    rf"|(?:^|(?<=[.!?”\"]\s)|\|\s*)(?P<tail>(?:{_PHOTO})(?: credits?| by| courtesy(?: of)?)?\s?[:：/©]\s?[^.]{{1,80}})$"
    rf"|(?<=\s)(?P<name>(?:{_PHOTO})(?: credits?| by)?\s?[:：/©]\s?(?-i:[A-ZÀ-Þ][\w.'’-]*(?:[ /,&]+[(]?[A-ZÀ-Þ][\w.'’)-]*){{0,5}}))$"
    r"|(?P<copy>©\s?[^.|]{2,60})$",
    re.I,
)
# Each begins with a letter of its own, which in small letters is found faster than a choice of patterns.
_PICTURED = re.compile(
    "©|"
    + "|".join(
        rf"{word}[^.]{{0,20}}[:：/©]"
        for word in "photos? pictures? images? fotos? fotograf[íi]as? image[nm] bild crédito credits? 图片? 圖片? 摄影? 图源 写真".split()  # noqa: SIM905
    )
)

# A byline that also names who took the pictures is no caption; neither are the rights in a page.
_SIGNED = re.compile(r"(?:by|por|von|par|texto?|words)\s?[:：]|(?:copyright )?©\s?(?:19|20)\d\d", re.I)

_WORD = r"(?:photo(?:graph)?|picture|image[nm]?|foto(?:grafía)?)"
_LABELLED_MAKER = re.compile(
    rf"[\[(（]\s*((?:{_HOUSE}{_WORD}|credit|crédito)s?(?:\s+credits?)?\s*(?:by|[:：]|courtesy of|/)\s*[^\])）]{{2,80}})[\])）]"
    rf"|(?:^|[.\s])((?:{_WORD}|credit|crédito?|(?:bild)?quelle)s?(?:\s+(?:credits?|by))?\s*[:：/]\s*.{{2,80}})$"
    rf"|(?:^|[.\s])({_WORD}s? (?:by|courtesy of)\s+(?-i:[A-ZÀ-Þ])[^.]{{2,60}})$",
    re.I,
)
_LABEL = re.compile(rf"^(?:{_WORD}|credit|crédito?|(?:bild)?quelle)s?(?:\s+credits?)?\s*(?:by|:|：|/|courtesy of)\s*", re.I)
# Nothing but a name and its agency: `© Ida Holm / AP`, `(Ida Holm / AP)`, `Getty Images`.
_OWNER = re.compile(
    r"^(?:©|\(c\)|copyright\b)\s*.{2,80}$|^\(?(?:[^\W\d_][\w.'’-]*\s|[-–]\s){0,6}[^\W\d_][\w.'’-]*\s*/\s*[A-Z][\w .]{1,30}\)?$"
    r"|^(?:Getty|Reuters|AFP|AP|EFE|EPA|Shutterstock|iStock|Alamy)(?:\s+(?:Images?|Photos?|News))?$",
    re.I,
)

_LONGEST_MAKER = 100
_TAKEN = re.compile(
    r"(?:[（(][^（）()]{1,30}(?:摄|攝|供图)\s*[）)]|(?:(?<=[\u4e00-\u9fff。]) |(?<=[。！”]))[\u4e00-\u9fff]{2,4}\s?[/／]?\s?(?:摄|攝|摄影))$"
)
# Behind the end of a sentence: `The quay at noon. Photo by Ada Holm on Openpics`, `码头夜景。沈砚/摄`.
_BEHIND_SENTENCE = re.compile(
    r"(?P<caption>.{3,}[.!?…”»\"]) (?:fotos?|fotograf[íi]as?|photos?|photographies?) (?:by|de|von|di|par|av)\s+"
    r"(?P<maker>(?-i:[A-ZÀ-Þ])[\w.'’-]*(?: (?:(?:de|del|la|van|von|der|da|di|y) )*(?-i:[A-ZÀ-Þ])[\w.'’-]*){1,3}(?: (?:on|via|from) [A-Z]\w*)?)"
    r"|(?P<han>.{3,}(?:[。！？”]|(?=\s)))\s?(?P<taker>[\u4e00-\u9fff]{2,4})\s?[/／]?\s?(?:摄|攝|摄影|供图)",
    re.I,
)
_IN_BRACKETS = re.compile(
    r"[(\[]\s*(?:photos?|fotos?|pictures?|images?)\s*(?:credits?\s*)?(?:by\b|courtesy\b|credits?\b|de\b|von\b|:)[^()\[\]]{2,60}[)\]]$",
    re.I,
)
# What agencies write round a caption: which of several it is, and an offer.
_NUMBERED = re.compile(r"^\s*[\[(]\d+\s?(?:/|of)\s?\d+[\])]\s*")
_OFFER = re.compile(r"\s*(?:Purchase Licensing Rights|Acquire Licensing Rights|Comprar? Licencias?)\b.{0,30}$", re.I)
_HOUSE_WORD = re.compile(
    r"\b(?:co|inc|ltd|archives?|archivo|archiv|infografik|montage|emergenc\w+|museum|museo|healthcare|images?|media|press|studios?)\b",
    re.I,
)
# What stands before and behind the person of a credit.
_BEFORE_MAKER = re.compile(
    rf"^\W*(?:(?:{_PHOTO}|quelle|source|fuente|crédits?|copyright|\(c\)|©)s?(?:\s+(?:credits?|by|de|von|di|par|courtesy of))?\s*[:：/©]*\s*)+",
    re.I,
)
_BEHIND_MAKER = re.compile(r"\s+(?:on|via|from|for|para|für|pour) (?:the )?[A-Z].*$|\s*[/／]?\s*(?:摄|攝|摄影|供图)$")
_BEHIND = re.compile(r"(?P<caption>.{3,}?)\s*(?P<maker>\([^()]{3,60}\)|(?<=[.!?] )[^.()]{3,40}/[^.()]{2,40})")
_TOOK = re.compile(r"\s*[/／]?\s*(?:摄|攝|供图)$")
# What is read aloud to those who do not see a picture: `Image caption, A ferry`, `Fuente de la imagen, Getty Images`.
_SAID = r"(?:\s*[:：,，]\s*|\s*(?=(?-i:[A-ZÀ-Þ]))|$)"
_CAPTION_ALOUD = re.compile(
    r"(?:media playback is (?:un|not )supported on (?:your|this) device\W*)?(?:(?:image|media|video|photo|picture) caption|pie de (?:foto|video|imagen)"
    rf"|legenda da (?:foto|imagem)|légende (?:de l[’'])?image|图像加注文字|圖像加註文字){_SAID}",
    re.I,
)
_MAKER_ALOUD = re.compile(
    r"(?:(?:image|media|video|photo|picture) (?:source|copyright)|fuente de la imagen|derechos de autor de la imagen"
    rf"|crédito (?:da )?(?:foto|imagem)|source de l[’']image|图像来源|圖像來源|图像版权){_SAID}",
    re.I,
)


def read_aloud(words: str) -> tuple[str, str] | None:
    """Caption and credit of a line that begins with which of them it is, for those who do not see the picture; None for any other."""
    said = _CAPTION_ALOUD.match(words)
    if said is not None:
        return words[said.end() :], ""
    maker = _MAKER_ALOUD.match(words) if len(words) <= _LONGEST_MAKER else None
    return ("", words[maker.end() :]) if maker is not None else None


def credit(words: str) -> tuple[str, str] | None:
    """(caption, credit) of a picture's caption that names its maker; None for any other block."""
    both = (_BOTH.fullmatch(words) or _LABELLED_BOTH.fullmatch(words)) if words[-1] in "])）】" else None
    if both is not None:
        return both["caption"].strip(), both["maker"].strip()
    if words[-1] not in "])）】" and not _is_labelled(words[-120:]):
        return None
    match = CREDIT.search(words) if len(words) <= 600 and not _SIGNED.match(words) else None
    if match is None:
        return None
    maker = next(part for part in match.groups() if part is not None).strip()
    caption = words[: match.start()].rstrip(" |")
    return (caption[1:], maker[:-1]) if caption[:1] == "[" and maker[-1:] == "]" else (caption, maker)


def _is_labelled(tail: str) -> bool:
    """Whether the end of a line has a word for a picture and the sign behind it; to look for the signs first is faster."""
    signed = ":" in tail or "/" in tail or "©" in tail or "：" in tail
    return signed and _PICTURED.search(tail.lower()) is not None


def makers(credit: str) -> tuple[str, ...]:
    """The people of a credit: `© Ada Holm/dpa` → Ada Holm."""
    bare = _BEHIND_MAKER.sub("", _BEFORE_MAKER.sub("", credit.strip("()[]（）【】 ")))
    before = bare.partition("/")[0]
    bare = before if names(before) else bare
    owned = "©" in credit and "/" not in credit
    return tuple(name for name in names(bare) if not _HOUSE_WORD.search(name) and (is_called(name) or not owned))


def is_signed_caption(words: str) -> bool:
    """Whether a paragraph ends with its maker in brackets: `The quay at noon. (Photo by Ada Holm)`."""
    return words[-1] in ")]" and _IN_BRACKETS.search(words) is not None


def is_credited(words: str) -> bool:
    """Whether a line says who took a Chinese picture, which none but a caption does: `样车试运行。（陈默 摄）`."""
    return _TAKEN.search(words) is not None


def parted(words: str) -> tuple[str, str]:
    """Caption and credit of words that are known to stand below a picture; either may be empty."""
    if aloud := read_aloud(words):
        return parted(aloud[0]) if aloud[0] else aloud
    words = _OFFER.sub("", _NUMBERED.sub("", words)) or words
    behind = _BEHIND_SENTENCE.fullmatch(words)
    if behind is not None:
        return (behind["caption"], behind["maker"]) if behind["caption"] else (behind["han"], behind["taker"])
    match = _LABELLED_MAKER.search(words)
    if match is not None:
        maker = _LABEL.sub("", next(filter(None, match.groups())).strip())
        return f"{words[: match.start()]} {words[match.end() :]}".strip().rstrip(" /|·–—-"), maker.strip()
    behind = _BEHIND.fullmatch(words)
    if behind is not None and _OWNER.match(behind["maker"]):
        return behind["caption"], behind["maker"].strip("() ")
    if _OWNER.match(words):
        return "", words[1:-1].strip() if words.startswith("(") and words.endswith(")") else words
    caption, maker = (credit(words) if words else None) or (words, "")
    return caption, _TOOK.sub("", maker)
