# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Read who made an article: the words of a byline → names of people."""

import re
import unicodedata
from functools import lru_cache

from dateline.text.chinese import NO_NAMES
from dateline.text.given import GIVEN, PLAIN_TOO

_BY = (
    r"(?:(?:story|text|report|words|written|live reporting|posted|article|analysis|video|photos?|opinion|reporting|published|author|edited|compiled|"
    r"texto?|textes?|texte|foto|redacción|publicado|escrito)\s+)?"
    r"(?:by|por|von|par|di|da|av|af|door|de|tekst|oleh|yazan|przez|ni|text|skriven av|автор|napsal|szerző)"
)
_PREFIX = re.compile(
    r"^\s*(?:[-–—|•·▪/]\s*)*(?:"
    + _BY
    + r"\s*[:：]?\s+(?!\s)"
    + r"|(?:authors?|autor(?:es|a|en|in)?|auteurs?|autore|autori|reporters?|writers?|words|text|texto|redactor|journalist|byline|by|contributors?|"
    + r"bearbeitet|författare|skribent|toimittaja|penulis|tác giả|автор|текст|автори|автор текста|yazar|kirjoittaja)\s*[:：]\s*"
    + r"|autorin/autor\s*:?\s+|(?-i:(?:By|Por|Par|Von)(?=[A-ZÀ-Þ][a-zà-ÿ]))|(?:[\w.]+-)*(?:redakteur|korrespondent|reporter)(?:in)?\s+(?=[A-ZÀ-Þ])|投稿者\s*[:：]?\s*|[□■◎●△▲]?\s*(?:整合[ \u3000])?(?:[\u4e00-\u9fff·]{2,12}?(?=记者|記者|实习生)|特约|驻.{1,6})?"
    + r"(?:记者|記者|作者|撰文|撰稿|来稿|通讯员|实习生|文)\s*[:：/／|]?\s*"
    + r"|문\s*[:：]\s*)",
    re.I,
)
JOINT = re.compile(
    r"\s*(?:[;,，、；/|&]|(?<=\w)\s+(?:and|und|et|y|e|og|och|ja|en|i|ve|oraz|dan|și|и|та|και|with|con|avec|mit)(?=\s+\w))\s*", re.I
)
_TAIL = re.compile(
    r"\s*(?:[|｜•·–—]|\s-\s|\(|\[|<|@|\b(?:on|via|/) ?(?:Unsplash|Flickr|Pexels|Pixabay|Shutterstock)\b|\bfor (?:the|[A-Z])|\bFOR [A-Z]|\b[A-Z][\w-]+(?: [a-z]+){0,2} (?:correspondent|reporter|editor|columnist|critic)\b|[\w.-]+-(?:Studio|Hauptstadtstudio|Korrespondent(?:in)?|Reporter(?:in)?|Team)\b|\b(?:is|was|has|are|covers|writes|joined|reports)\b|\breporting from\b|\bcontribut|"
    r"(?<=\w )(?:AP|AFP|EFE|UPI|PTI|(?:THE )?ASSOCIATED PRESS|STAFF|SPECIAL TO|CORRESPONDENT)\b|\b(?:News|Updated|[Pp]ublished|Posted|Last|Follow|More|View|Read|See|All posts|Email|Staff|Senior|Special to|Associated|Correspondent|"
    r"Editor|Reporter(?:in)?|Writer|Columnist|Contributor|Korrespondent(?:in)?|[\w-]*[Rr]edakteur(?:in)?|Redaktion|Redactora?|Periodista|"
    r"Journalist(?:in|e)?|Enviad[oa]|Giornalista|Lifestyle|Freie[r]?|Volont[äa]r(?:in)?|Chief|Producer|Analyst|Health|Political|Digital|(?:[Cc]o-?)?[Ff]ounder|CEO|CTO|Professor|Ph\.?D|MD\b|Lead|Managing|Head of|Reviewer|Specialist|Consultant|Strategist|Expert)\b).*$",
    re.S,
)
# The agency behind a full name; Michael Bloomberg keeps his.
_AGENCY = re.compile(
    r"(?<=\w )(?P<last>[^\W\d_][\w'’.-]+),? (?:Bloomberg|Reuters|HealthDay|Xinhua|TASS|Kyodo|ANSA|dpa)(?: News| Opinion)?$"
)
# An outlet of two words behind a full name: Ada Holm Coast News.
_OUTLET = re.compile(r"(?P<name>(?:[^\W\d_][\w'’.-]*\s){2,3}?)[A-Z][\w-]* (?:News|Today|TODAY)$")
_PLACE = re.compile(r"\s+(?:in|en|à|aus|reporting from|из|从)\s+(?:[A-ZÀ-Þ][\w'’.-]+)(?:[\s,/]+[A-ZÀ-Þ][\w'’.-]+){0,4}\s*$")
PARTICLES = frozenset(
    [
        "de",
        "da",
        "do",
        "dos",
        "das",
        "del",
        "della",
        "der",
        "den",
        "di",
        "du",
        "la",
        "le",
        "van",
        "von",
        "zu",
        "zum",
        "zur",
        "ten",
        "ter",
        "bin",
        "bint",
        "ibn",
        "al",
        "el",
        "und",
        "y",
        "e",
        "st",
        "ben",
        "af",
        "av",
        "dela",
        "dalla",
        "degli",
    ]
)
_NOT_NAMES = frozenset(
    """
    staff editor editors editorial team desk newsroom news admin administrator author authors guest contributor reporter reporters writer
    writers correspondent correspondents agency agencies press media service services wire daily times post herald tribune gazette journal
    magazine online digital redaktion redacción redaccion redazione rédaction redaction redakcja redakce redactie redaksjonen redaktionen
    toimitus agencia agencias agence agenzia agentur company inc ltd llc group corp corporation university institute foundation association
    ministry department office bureau board committee council network channel radio tv television studio productions posts view all by more
    read updated published posted share follow subscribe email twitter facebook contact about home menu search unknown anonymous special
    today yesterday january february march april june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday photo photos video image images getty reuters afp xinhua bloomberg associated senior chief manager director
    analyst executive officer minister president professor columnist freelance producer intern assistant associate minutes min hours ago
    comments comment least last first the this that these with from for and our your their sponsored content partner advertisement blog
    top stories story live latest breaking trending popular middle east west north south eastern western united states kingdom new premier league
    cup city county street road park house square bridge river island islands court high school college church hospital airport station real
    estate climate change human rights civil supreme white prime vice former royal family black friday breaking latest weekend morning evening
    key events accessibility statement edition artikel article aktueller aktuelle regional disclaimer legal full coverage sign log register account main content skip navigation privacy policy cookie terms conditions all right reserved general
    election elections champions football basketball tennis games gaming reviews review guide guides tips recipes travel weather money markets
    world national local global international europe business politics sport sports culture opinion technology science health
    founder cofounder lead reviewer ceo cto specialist consultant strategist expert
    secretaría gobierno ministerio ayuntamiento dirección comisión consejo universidad instituto departamento comunicado boletín oficina comunicación institucional
    ap afp efe upi jornal nachricht nachrichten weitere weiterführende informationen information información informations hinweis quelle happy thank thanks
    av avda avenida avenue blvd boulevard
    of rf notice standards breadcrumb breadcrumbs links diario periódico noticias gaceta semanario explore discover watch listen click download browse visit keywords
    filed under super user analysis tagged categories reviewed planner
    """.split()  # noqa: SIM905
)
_WORD = re.compile(r"[^\W\d_](?:[\w'’ʼ‘`.\-‐‑·]*)", re.U)
_CJK_NAME = re.compile(
    r"[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,8}[·・][\u4e00-\u9fff·・]{1,12}|[\uac00-\ud7a3]{2,4}|[\u4e00-\u9fff々]{1,4}[ \u3000][\u4e00-\u9fff々\u3040-\u30ff]{1,4}"
)
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_CJK_NOT_NAMES = frozenset(
    """
    著者 作者 記者 记者 編集 编辑 編集部 编辑部 责编 责任编辑 文章 社会 政治 経済 经济 国際 国际 体育 财经 科技 文化 新闻 記事 来源 本报 本社 佚名 匿名 网络
    综合 转载 原创 评论 发表评论 添加评论 关注 分享 首页 推荐 更多 订阅 登录 整合 整理 编译 未知 管理员 系统管理 网络整理 综合整理 本站 小编 站长 系统管理员 点击量 阅读量 浏览量
    查看更多 查看详情 查看全文 总篇数 相关文章 热门文章 最新文章 企鹅号 头条号 百家号 网易号 搜狐号 大鱼号 澎湃号 通讯员 实习生
    """.split()  # noqa: SIM905
)
# How the names of outlets, desks and offices end, of four characters; few people's do.
_CJK_HOUSE = re.compile(
    r"[\u4e00-\u9fff](?:新闻|频道|资讯|行情|日报|晚报|快报|早报|周刊|杂志|编辑部|委员会|办公室|党支部|公司|集团|中心|医院)$|[\u4e00-\u9fff]{2,}(?:[网报]|时报)$"
)
# Between two people of a Chinese byline stands only what the second one is: 记者 王晓燕 通讯员 李明.
_CJK_ROLE = re.compile(
    r"(?<=[\u4e00-\u9fff])[\s/／|｜]+(?:本报|特约|见习|实习)?(?:记者|記者|通讯员|通訊員|实习生|作者|文)[\s:：/／]+(?=[\u4e00-\u9fff])"
)
# Nobody has so many names; of people who stand side by side each has at most four.
_SEVERAL = 6
# The hundred and more most common Chinese surnames of one character, simplified and traditional.
_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸"
    "汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閆段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐"
)
# Library order: Brandt, Olga.
_TURNED = re.compile(
    r"(?P<surname>[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+)?),\s*(?P<given>[^\W\d_][\w'’-]*\.?(?: [^\W\d_][\w'’-]*\.?)?)"
)
# What somebody is, whose house follows: `Ada Holm, Director of Operations, Selby Boat Lines`.
_OFFICE = re.compile(
    r"\b(?:director|manager|president|officer|chair(?:man|woman)?|partner|head|operations|principal|dean|professor|dietitian|nurse|directora?|gerente"
    r"|president[ae]|jefa?|leiter(?:in)?|geschäftsführer(?:in)?|directeur|directrice)\b",
    re.I,
)
# The name that friends use, in the midst of the full one: Ada (Adele) Holm.
_NICKNAME = re.compile(
    r"(?P<given>[^\W\d_][\w'’.-]*(?: [^\W\d_]\.)?) [(\"“](?P<nick>[^\W\d_][\w'’.-]*)[)\"”] (?P<rest>[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*)?)"
)
_HONORIFICS = re.compile(r"^(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Rev|Hr|Fr)\.?|Dame|Sheikh)\s+(?=[A-ZÀ-Þ])")


@lru_cache(maxsize=512)
def names(text: str) -> tuple[str, ...]:
    """The people of a byline in its order, in normal capitals; empty rather than a word that is no name."""
    text = unicodedata.normalize("NFC", text.replace("\u00a0", " ")).strip().lstrip("\ufeff\u200b")
    text = _CJK_ROLE.sub("、", _without_prefix(text))
    found: list[str] = []
    behind_office = False
    for part in JOINT.split(text):
        for one in _side_by_side(part):
            name = _name(one)
            if name and name not in found and not (behind_office and not is_called(name)):
                found.append(name)
        behind_office = behind_office or (bool(found) and _OFFICE.search(part) is not None)
    return tuple(found)


def _side_by_side(part: str) -> tuple[str, ...]:
    """Names with nothing but white space between: Chinese ones, each with a surname of its own (王建宏 张文攀; a Japanese one stays
    whole), and so many Western words that they are several people, each beginning with a given name."""
    words = part.split()
    if len(words) > 1 and all(re.fullmatch(r"[\u4e00-\u9fff]{2,4}", word) and word[0] in _SURNAMES for word in words):
        return tuple(words)
    given = {n for n, word in enumerate(words) if _is_given(word)} if len(words) >= _SEVERAL else set()
    starts = [n for n in sorted(given) if n - 1 not in given]
    people = tuple(" ".join(words[start:end]) for start, end in zip(starts, [*starts[1:], len(words)], strict=False))
    return people if len(people) > 1 and starts[0] == 0 and all(map(is_name, people)) else (part,)


def is_called(name: str) -> bool:
    """Whether a name of two or three words begins with a given name."""
    words = name.split()
    return 1 < len(words) < 4 and _is_given(words[0])


def _is_given(word: str) -> bool:
    plain = "".join(sign for sign in unicodedata.normalize("NFD", word.casefold()) if not unicodedata.combining(sign))
    return plain in GIVEN or plain in PLAIN_TOO


def is_chinese_name(text: str) -> bool:
    """Whether a text is Chinese names and no more, each with a common surname: 王建宏 张文攀."""
    return all(re.fullmatch(r"[\u4e00-\u9fff]{2,3}", word) and word[0] in _SURNAMES for word in re.split(r"[、，,\s]+", text))


def without_role(text: str) -> str:
    """One person of a byline without what they are: `Ada Holm, Staff Writer` → `Ada Holm`."""
    return text if _NICKNAME.fullmatch(text) else _TAIL.sub("", _OUTLET.sub(r"\g<name>", text)).strip(" ,")


def without_place(name: str) -> str:
    """A person without where they are: `Ada Holm in Lindholm` → `Ada Holm`; words that begin with no given name stay as they are."""
    person = _PLACE.sub("", name)
    return person if is_called(person) else name


def parts(text: str) -> tuple[str, ...]:
    """A byline cut where one person ends and the next begins."""
    return tuple(part for part in JOINT.split(text) if part.strip())


def _without_prefix(text: str) -> str:
    for _ in range(3):
        shorter = _PREFIX.sub("", text, count=1)
        if shorter == text or not shorter.strip():
            return text
        text = shorter
    return text


def _name(part: str) -> str:
    part = _without_prefix(part.strip())
    nicked = _NICKNAME.fullmatch(part)
    if nicked and is_name(f"{nicked['given']} {nicked['nick']} {nicked['rest']}"):
        return part
    part = _AGENCY.sub(r"\g<last>", _PLACE.sub("", _TAIL.sub("", _OUTLET.sub(r"\g<name>", part)))).strip(" \t\n.,:;·•-–—*'’\"“”/")
    part = re.sub(r"\s+(?:The|el|le|am|on|den|il)$", "", _HONORIFICS.sub("", part))
    part = re.sub(r"\s+", " ", part)
    if _CJK_NAME.fullmatch(part):
        return part if (_CJK_NOT_NAMES | NO_NAMES).isdisjoint((part, *part.split())) and not _CJK_HOUSE.search(part) else ""
    return _cased(part) if is_name(part) else ""


def is_name(text: str) -> bool:
    """Whether `text` has the form of a person's full name: two to five words, none of them a newsroom's."""
    words = text.split()
    if not 2 <= len(words) <= 6 or len(text) > 60:
        return False
    if _CJK.search(text):
        return _CJK_NAME.fullmatch(text) is not None
    if not all(_WORD.fullmatch(word) for word in words):
        return False
    if any(word.strip(".").casefold() in _NOT_NAMES for word in words):
        return False
    if all(len(word.strip(".")) < 2 for word in words) or any(word.endswith(("'s", "’s")) for word in words):
        return False
    named = [word for at, word in enumerate(words) if word.casefold() not in PARTICLES or (word in ("Ben", "BEN") and not at)]
    return len(named) >= 2 and all(_capital(word) for word in named)


def _capital(word: str) -> bool:
    first = word.lstrip("'’‘dDlLoO") or word
    return not word[0].islower() or first[:1].isupper()


def _cased(name: str) -> str:
    return " ".join(_cased_word(word) for word in name.split())


def _cased_word(word: str) -> str:
    """Capitals set as capitals only where the whole word is: MCDONALD → McDonald, O'NEILL → O'Neill, JEAN-LUC → Jean-Luc, AP stays."""
    if (
        not word.isupper()
        or len(word.replace(".", "")) < 2
        or re.fullmatch(r"(?:[A-Z]\.)+[A-Z]?|II|III|IV|[BCDFGHJKLMNPQRSTVWXZ]{2}", word)
    ):
        return word
    if word.casefold() in PARTICLES - {"st", "al", "el", "ben", "bin"}:
        return word.lower()
    cased = "".join(part.capitalize() for part in re.split(r"([-‐‑'’·])", word))
    return re.sub(r"^Mc(?=[a-z]{3})(.)", lambda match: f"Mc{match[1].upper()}", cased)


# By what number a Chinese newsroom knows its editor.
_CODE = re.compile(r"(?<=[\u4e00-\u9fff])[ _]*[A-Za-z]{1,4}\d{2,7}$")
_ROLES = re.compile(
    r"(?:(?:staff|news|web|editorial|night|copy|our)\s+)*(?:desk|staff|reporters?|writers?|correspondents?|editors?|(?:web|site)-?masters?|admin(?:istrator)?|author|unknown|anonymous|none|n/?a|null|redacción|redaktion|编辑|佚名|[a-z]{1,12}\d{1,6}|.{0,6}(?:提供|供图)|网络|资料图片?)",
    re.I,
)


def credited(text: str) -> tuple[str, ...]:
    """Who an explicit label names: people as `names` reads them, and agencies or desks as they are written; no bare role."""
    text = _PLACE.sub("", text)
    turned = tuple(_turned(part) for part in re.split(r"\s*[;；|]\s*", text.strip(" ;；|")))
    if all(turned):
        return tuple(dict.fromkeys(turned))
    people = names(text)
    if people and not re.search(r"[,;，；、]", text):
        return people
    found: list[str] = []
    for part in re.split(r"\s*[;,，；、]\s*", _without_prefix(text.replace("\u00a0", " ").strip())):
        part = _CODE.sub("", " ".join(part.split()))
        found += names(part) or ((_agency(part),) if 1 < len(part) <= 60 and not _is_nobody(part) else ())
    return tuple(dict.fromkeys(found))


def is_desk(part: str) -> bool:
    """Whether words name a newsroom or what somebody does there, and nobody."""
    return _ROLES.fullmatch(part) is not None


def _is_nobody(part: str) -> bool:
    in_pieces = " " in part and _CJK.search(part) is not None
    return in_pieces or part in _CJK_NOT_NAMES or is_desk(part)


def _turned(text: str) -> str:
    """A name in a library's order set right; empty for any other words, two full names among them."""
    match = _TURNED.fullmatch(text.strip())
    # A surname of two words stands in front of a comma as often as a whole name does ("Li Na, Bianji"): only one word is turned.
    if match is None or " " in match["surname"] or match["given"].isupper():
        return ""
    given = match["given"] if re.search(r"(?:^| )\w\.$", match["given"]) else match["given"].rstrip(".")
    name = f"{given} {match['surname']}"
    return "" if match["surname"].isupper() and given.isupper() else next(iter(names(name)), "") if is_name(name) else ""


def _agency(name: str) -> str:
    """The name as written, capitals made normal where everything is in capitals: ASSOCIATED PRESS → Associated Press, AFP stays."""
    words = name.split()
    if not name.isupper() or all(len(word) <= 4 for word in words):
        return name
    small = (word.lower() if word.casefold() in PARTICLES | {"et", "und", "and"} else word for word in words[1:])
    return " ".join(word if len(word) <= 3 or not word.isupper() else word.capitalize() for word in (words[0].capitalize(), *small))
