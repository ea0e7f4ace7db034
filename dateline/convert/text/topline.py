# ruff: noqa: E501 - patterns stay on one line each, to be read as one
"""Tell a headline from the other lines that stand above an article: their words → whether, and which."""

import re
from collections.abc import Callable

from dateline.convert.fields import byline
from dateline.convert.fields.published import dates
from dateline.convert.text import chinese, wire
from dateline.convert.text.blocks import Block

_AGENCIES = r"Reuters|AFP|AP|Associated Press|The Associated Press|Xinhua(?: News Agency)?|EFE|Agencia EFE|Notimex|dpa|ANSA|Bloomberg|CGTN|CNN|BBC(?: News)?|Europa Press|Agence France-Presse|新华社|新华网|中新网|中新社"
_PAPERS = r"Mercury|Echo|Advertiser|Argus|Star|Press|Record|Mail|Herald|Times|Post|Daily|Tribune|Gazette|Journal|Chronicle|Observer|Guardian|Telegraph|Courier|Examiner|Register|Sentinel|Bulletin|Express|Standard|Dispatch|Inquirer|Weekly|Magazine|Newspaper|Review|Quarterly|Newsletter|Monthly|Fortnightly|Annals|Ledger|Enquirer|Intelligencer|Beacon|Globe|Proceedings|Transactions"
_OUTLET = re.compile(
    rf"(?:{_AGENCIES}|(?:(?:The|El|La)\s)?(?:[A-ZÀ-Þ][\w'’.-]*\s){{1,4}}(?:{_PAPERS})(?:\s(?:&|and)\s[A-ZÀ-Þ][\w'’.-]*)?|[A-ZÀ-Þ][\w'’.-]*\s(?:Daily|Post|Today)(?: [A-ZÀ-Þ]\w+){{0,2}}|(?:El|La)\s(?:Diario|Gaceta|Jornada|Universal|Heraldo|Prensa|Voz|Correo|Mercurio|Imparcial|Informador|Periódico|Norte|Crónica|Tribuna|Verdad|Vanguardia|Nación|Opinión|Razón|Estrella|Hoja|Unión|Faro|País|Mundo|Sol|Debate|Siglo|Comercio|Tiempo|Espectador|Financiero|Economista|Popular)(?:\s(?:de|del|la|[A-ZÀ-Þ]\w+))*|(?:Periódico|Diario|Semanario|Revista|Noticiero)(?:\s(?:de|del|la|las|los|el|[A-ZÀ-Þ][\w'’.-]*)){{1,5}}|[\u4e00-\u9fff]{{2,8}}(?:日[报報]|晚[报報]|早[报報]|晨[报報]|时报|時報|青年[报報]|商[报報]|[周月季]刊|週刊|杂志|雜誌)|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|cn|mx|es|de|uk|fr)(?:\.\w\w)?)"
)
# One of these stands in whatever is an outlet's name, a dot or a letter that is not ASCII aside.
_OUTLET_SIGNS = frozenset((*re.split(r"[|? ()]+", _AGENCIES), *_PAPERS.split("|"), "Today", "El", "La", "Diario", "Semanario", "Revista", "Noticiero"))  # fmt: skip
_NEWSROOM = re.compile(r"(?:por\s+)?(?:la\s+)?(?:redacci[óo]n|redaktion|rédaction|redazione)\b[\s:,|/-]*(?P<outlet>.{0,40})", re.I)
_OF_A_NEWSROOM = re.compile(
    r"(?:corresponsal(?:es)?|agencias?|enviad[oa]s?(?: especial(?:es)?)?|staff|korrespondenten?|agenturen|correspondants?)\b.*",
    re.I,
)
_NAME_AND_PLACE, _LONGEST_PLACED = (
    re.compile(
        r"(?P<name>[A-ZÀ-Þ]\S+(?: [A-ZÀ-Þ]\S+){1,2}) (?:in|en|à|aus|reporting from) (?P<place>[A-ZÀ-Þ][\w'’-]+(?: (?:de|del|la|[A-ZÀ-Þ][\w'’-]+)){0,2})"
    ),
    60,
)
_PARTED_NEWSROOM = re.compile(r"[^,|/]*[,|/]")
_FOR_AN_OUTLET = re.compile(
    rf"(?P<name>[A-ZÀ-Þ][^,/|–—]{{3,40}}?)\s*[,/|–—]\s*(?P<outlet>{_AGENCIES}|(?:[A-ZÀ-Þ][\w'’.-]*\s){{1,3}}(?:{_PAPERS}|Wire|Agency|News|Service|Bureau|Network|Radio|TV))"
)
_CREDIT_IN_CAPITALS = re.compile(
    r"[.!?。][\"”’]?\s+(?:/\s*)?(?P<maker>[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{3,40}(?:\s*/\s*[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,40})?)$"
)
_SMALL_WORD = re.compile(r"\b[a-zà-ÿ]{4,}\b")
_BY = re.compile(r"(?:by|por|von|par|di|da|door)\s+", re.I)
_SKIP = re.compile(
    r"(?:skip|jump|zum inhalt|zur navigation|springe|ir al|ir a la|saltar al?|aller au|vai al|pular para|hoppa till|gå til|siirry|ga naar|przejdź do|перейти к)\b.{0,24}$",
    re.I,
)
_SECTION = re.compile(
    r"(?:(?:local|world|national|international|regional|state|city|uk|us|business|sports?|breaking|economic|foreign) )?news|(?:world|business|politics|economy|sports?|culture|opinion|science|health|education|technology|environment|society|lifestyle|travel|obituaries|editorial|analysis|features?|letters)(?: (?:and|&) (?:world|business|politics|culture|science|health|society|arts|environment))?"
    r"|noticias|actualidad|nacional|internacional|economía|política|sociedad|cultura|deportes|opinión|ciencia|educación|tecnología|salud|mundo|sucesos|locales|provincia|estados|ciudad|regiones|国际|国内|社会|财经|经济|文化|体育|科技|教育|要闻|地方|时政|民生",
    re.I,
)
_PARTICLES = frozenset(("de", "del", "la", "las", "los", "el", "y", "and", "of", "the", "for", "para"))
_INSTITUTION = re.compile(
    rf"(?:Gobierno|Secretaría|Ministerio|Ayuntamiento|Universidad|Instituto|Dirección|Comisión|Consejo|Presidencia|Government|Ministry|Department|Office|City|County|University|Council)"
    rf"(?:\s(?:{'|'.join(sorted(_PARTICLES))}|[A-ZÀ-Þ][\w'’.-]*)){{1,9}}"
)
_DIGIT = re.compile(r"\d")
# `登录`, `首页`: what a menu says in a script without spaces.
_ENTRY = re.compile(r"[\u4e00-\u9fff]{1,3}")
_SENTENCE = re.compile(r"[.!?][\"”’)]*\s+(?=[\"“A-ZÀ-Þ])")
_ARROW = re.compile(r"-{0,2}>+|\s›\s")
_PLACED = re.compile(r"(?:您|你)?(?:现在|当前|所在)?的?(?:当前|所在)?位置\s*[:：]")
_SALUTATION = re.compile(
    r"[^。]{1,60}：|(?:dear|estimad[oa]s?|querid[oa]s?|sehr geehrte[rs]?|liebe[rs]?) .{2,60}[,:]"
    r"|(?:hi|hello|hey|greetings|good (?:morning|afternoon|evening)|hola|buen(?:os|as) (?:días|tardes|noches)|saludos|hallo|guten (?:morgen|tag|abend)|bonjour)(?:[ ,]+[^.!?]{2,40})?[,:.!]",
    re.I,
)
_NUMBERED = re.compile(r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]")
_APART = re.compile(r"\s*[·|｜-]\s*|\s+")
# A forum says what a thread is about.
TOPIC = r"(?:原标题|标题|主题|Topic|Thread|Hilo|Tema|Thema)\s*[:：]\s*"
_TOPIC = re.compile(TOPIC + r"\S.{10,}")
# What a Chinese office gives notice of.
_NOTICE = re.compile(r"(?:[\u4e00-\u9fff]{2,20})?关于.{2,60}的(?:通知|公告|通告|决定|意见|通报|函|批复|报告)")
# So many lines like `Date made: 1841` are a list of facts, of which none is a headline.
_FACT, _FACTS = re.compile(r"[^:：]{2,24}[:：]\s*\S"), 3
_MENU = 5
_JOINS = frozenset(("and", "y", "e", "und", "et", "&", "|", "/", "-", "de", "del", "van", "von", "der", "la", "da", "di", "dos", "al", "el", "bin", "og", "och", "en"))  # fmt: skip
# What a menu offers beside sections; so many words are one.
_DOORS = frozenset(("home", "inicio", "portada", "startseite", "accueil", "subscribe", "suscribite", "suscríbete", "contact", "contacto", "search", "buscar", "newsletter", "newsletters", "login", "archive", "archivo", "shop", "jobs", "weather", "clima", "video", "videos", "podcasts", "more", "más", "about", "about us", "about me", "sobre mí", "sobre nosotros", "acerca de", "quiénes somos", "contact us", "careers", "events", "community", "blog", "tienda", "galería", "gallery", "links", "enlaces"))  # fmt: skip
_OFFERED, _MENU_LONGEST = 3, 14
_OFFERED_BY = re.compile(r"\s+[·•|/]\s+")
_LINK = 0.9
_HAN = re.compile(r"[\u3400-\u9fff]")
# 04/05/2021 may be two days: it is read as neither, but it is no headline.
_FILE = re.compile(r"\w\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34])$", re.I)
_NUMBERS = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:[\s,|–-]+\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s?(?:h|hs|hrs|am|pm)?\.?)?", re.I)


def is_outlet(words: str) -> bool:
    """Whether the line is nothing but the name of a newspaper, an agency or a host."""
    if len(words) >= 60:
        return False
    words = without_capitals(words.rstrip(" ."))
    told = "." in words or not words.isascii() or not _OUTLET_SIGNS.isdisjoint(words.split())
    return told and _OUTLET.fullmatch(words) is not None


def is_institution(words: str) -> bool:
    """Whether the line is nothing but an office of a state, a city or a university."""
    return len(words) < 70 and _INSTITUTION.fullmatch(without_capitals(words)) is not None


def without_capitals(name: str) -> str:
    """A name that is set in capitals, as it is written in a sentence: THE MILLBROOK GAZETTE → The Millbrook Gazette."""
    if not name.isupper() or " " not in name:
        return name
    words = name.lower().split()
    return " ".join(word if word in _PARTICLES and n else word.capitalize() for n, word in enumerate(words))


def newsroom(words: str) -> str | None:
    """What follows in `Redacción El Faro` or `Redacción / Vigo`, which may be empty; None for any other line."""
    match = _NEWSROOM.fullmatch(words)
    return None if match is None else _OF_A_NEWSROOM.sub("", match["outlet"].strip())


def town(words: str) -> str:
    """The place that a line parts its newsroom from, `Redacción / Vigo`; empty where it names a paper, and for any other line."""
    named = newsroom(words) or ""
    return "" if is_outlet(named) or _PARTED_NEWSROOM.match(words) is None else named


def placed(words: str) -> tuple[str, str] | None:
    """`Ada Holm in Lindholm`: who, by a given name, and where; None for any other line."""
    match = _NAME_AND_PLACE.fullmatch(words) if len(words) < _LONGEST_PLACED else None
    return (match["name"], match["place"]) if match and byline.is_called(match["name"]) and byline.is_name(match["name"]) else None


def told_first(words: str) -> tuple[str, str] | None:
    """(name, outlet) of a line that is nothing but a person and whom they write for: `Ada Holm, Coastal Wire`; None for any other."""
    match = _FOR_AN_OUTLET.fullmatch(words) if len(words) < 70 else None
    if match is None or not byline.is_name(match["name"]):
        return None
    return match["name"], match["outlet"]


def section(words: str) -> str:
    """The section that a line names and nothing else, in ordinary letters; empty for any other line."""
    if len(words) > 30 or _SECTION.fullmatch(words) is None:
        return ""
    return words.title() if words.isupper() and words.isascii() else words.capitalize() if words.isupper() else words


def captioned(words: str) -> tuple[str, str] | None:
    """(caption, maker) of `A ferry leaves the pier. ADA HOLM/COAST DAILY`; None for any other line."""
    if len(words) > 400 or not words[-3:].isupper():
        return None
    match = _CREDIT_IN_CAPITALS.search(words)
    if match is None or not _SMALL_WORD.search(words) or ("/" not in match["maker"] and not byline.is_name(match["maker"])):
        return None
    return words[: match.start("maker")].rstrip(), match["maker"]


def _is_wire(words: str) -> bool:
    return len(words) > 60 and bool(wire.place(words))


def _is_paragraph(words: str) -> bool:
    """A long full sentence, or several."""
    if words[-1] == "." and not words.endswith("..."):
        return len(words) > 60
    if chinese.is_sentence(words):
        return True
    # A headline may say two things, and end with what somebody said.
    return words[-1] == "。" or (words[-1] in '.”"' and len(words) > 100 and (len(words) > 140 or bool(_SENTENCE.search(words))))


def is_day(words: str) -> bool:
    """A line that is little but a date: the date, an outlet, a clock, a name behind "by"."""
    if len(words) > 110 or not _DIGIT.search(words):
        return False
    if _NUMBERS.fullmatch(words):
        return True
    found = dates(words)
    return bool(found) and ("|" in words or (found[0].start < 22 and sum(one.end - one.start for one in found) > 0.4 * len(words)))


def _is_list(words: str) -> bool:
    """The people of a picture or a menu: more commas than a headline has."""
    return words.count(",") + words.count("、") > 5


def _skips(words: str) -> bool:
    """The link over a page's menu that skips it."""
    return len(words) < 50 and _SKIP.match(words) is not None


def _is_trail(words: str) -> bool:
    """Where a page stands on its site, without its headline: `新浪首页 > 房产 > 正文`, `当前位置：…`."""
    if len(words) >= 120:
        return False
    return ((":" in words or "：" in words) and _PLACED.match(words) is not None) or (
        (">" in words or "›" in words) and len(_ARROW.findall(words)) > 1
    )


def _is_row_of_words(words: str) -> bool:
    """The short Chinese words of a menu side by side: `网站 网页 新闻 体育 …`."""
    if words.isascii():
        return False
    parts = _APART.split(words.strip(" ·|｜-"))
    return len(parts) > _MENU and all(len(part) < 2 * _MENU and _HAN.match(part) for part in parts)


def _is_menu(words: str) -> bool:
    """A portal's sections side by side, each with a capital: `Inicio Sociedad Política Energía`."""
    offered = _OFFERED_BY.split(words) if _OFFERED_BY.search(words) else words.split()
    if not _OFFERED <= len(offered) <= _MENU_LONGEST or not all(word[0].isupper() for word in offered):
        return False
    return sum(word.casefold() in _DOORS or bool(section(word)) for word in offered) >= max(2, 0.4 * len(offered))


def _is_signed(words: str) -> bool:
    """A line of Chinese names, or of a reporter behind what they are."""
    if len(words) >= 40 or words.isascii() or not _HAN.search(words):
        return False
    return len(chinese.alone(words)) > 1 or bool(chinese.signed(words))


def _is_by_a_desk(words: str) -> bool:
    """A byline that names nobody but a newsroom: `by News Desk`."""
    return len(words) < 40 and (match := _BY.match(words)) is not None and byline.is_desk(words[match.end() :])


def greets(words: str) -> bool:
    """Whether a line says whom a letter or a notice is addressed to, or bids good morning."""
    return words[-1] in "：:,.!" and len(words) < 70 and _SALUTATION.fullmatch(words) is not None


def _is_part(words: str) -> bool:
    """The heading of a numbered part: `二、…`."""
    return _NUMBERED.match(words) is not None


def _leads_to(words: str) -> bool:
    """A file, such as a picture's, or a link that points on: `Reserve now >`."""
    return words[-1] in ">›→" or ("." in words[-5:] and _FILE.search(words) is not None)


NEVER: tuple[Callable[[str], object], ...] = (
    _is_paragraph,
    _is_wire,
    captioned,
    is_day,
    _is_list,
    _skips,
    _is_trail,
    _is_row_of_words,
    _is_menu,
    _is_signed,
    _is_part,
    greets,
    _is_by_a_desk,
    _leads_to,
)
"""What a headline never is."""


def never(words: str) -> bool:
    """Whether no headline has this form."""
    for rule in NEVER:  # noqa: SIM110 (half as fast with `any`)
        if rule(words):
            return True
    return False


def unlikely(words: str) -> bool:
    """Whether a line is a headline only where nothing else can be one."""
    return (
        is_outlet(words)
        or is_institution(words)
        or newsroom(words) is not None
        or told_first(words) is not None
        or placed(words) is not None
        or bool(people(words))
        or bool(section(words))
        or (len(words.split()) == 1 and len(words) < 20 and words.isascii())
        or _ENTRY.fullmatch(words) is not None
    )


def is_person(words: str) -> bool:
    """Whether the line is nothing but one person's name."""
    if _HAN.search(words):
        return bool(chinese.alone(words))
    name = byline.without_role(words)
    return len(name.split()) <= 4 and byline.is_name(name)


def people(words: str) -> tuple[str, ...]:
    """The names of a line that is nothing but those of several people: `Ada Holm and Per Strand`; empty for any other line."""
    each = words.split()
    if not 3 < len(each) < 16 or _DIGIT.search(words) or not all(word[0].isupper() or word in _JOINS for word in each):
        return ()
    named = byline.names(words)
    together = len(named) > 1 and sum(len(name.split()) for name in named) >= len(byline.JOINT.sub(" ", words).split())
    return named if together and all(map(byline.is_called, named)) else ()


def choose(found: tuple[Block, ...], numbers: list[int]) -> tuple[int | None, int | None]:
    """(headline, subtitle) among the lines `numbers`, top to bottom, the last stretch of neighbouring lines; None where there is none.

    Of two that stand together the first is the headline, unless the second is a person's name. The only heading of the first level
    is it before all others; what is nothing but a link is it only where nothing else can be.
    """
    possible = [n for n in numbers if len(found[n].words) < 300 and not never(found[n].words)]
    notices = [n for n in possible if _NOTICE.fullmatch(found[n].words) or _TOPIC.match(found[n].words)]
    if notices:
        return notices[0], None
    headed = [n for n in possible if found[n].heading == 1]
    if len(headed) == 1 and not unlikely(found[headed[0]].words):
        return headed[0], _under(found, headed[0], possible)
    possible = headed if len(headed) == 1 else [n for n in possible if not found[n].mark] or possible
    possible = [n for n in possible if found[n].linked < _LINK] or possible
    facts = [n for n in possible if _FACT.match(found[n].words)]
    possible = [n for n in possible if n not in facts] if _FACTS <= len(facts) < len(possible) else possible
    likely = [n for n in possible if not unlikely(found[n].words)]
    named = [n for place, n in enumerate(likely) if place == 0 or not is_person(found[n].words)]
    if not named:
        return next((n for n in reversed(possible) if not is_outlet(found[n].words)), None), None
    last = named[-1]
    if len(named) < 2 or not _heads(found, named[-2], last):
        return last, None
    return named[-2], last


def _under(found: tuple[Block, ...], headline: int, possible: list[int]) -> int | None:
    """The subtitle below a heading of the first level: no heading of a section, of which there are several."""
    n = headline + 1
    if n not in possible or unlikely(found[n].words) or is_person(found[n].words) or not _heads(found, headline, n):
        return None
    level = found[n].heading
    return n if not level or [block.heading for block in found].count(level) == 1 else None


def _heads(found: tuple[Block, ...], upper: int, lower: int) -> bool:
    """Whether two neighbouring lines are a headline and its subtitle."""
    words, below = found[upper].words, found[lower].words
    together = lower - upper == 1 and found[lower].gap <= 1
    return (
        together
        and (len(words.split()) > 2 or _HAN.search(words) is not None)
        and words[-1] not in ":："
        and below[-1] not in ":："
        and below != words
        and len(below) > 0.5 * len(words)
    )
