"""Find where an article stood: statements → Origin, and who else had a hand in it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from dateline.convert import archived
from dateline.convert.fields import addresses
from dateline.convert.fields.byline import names
from dateline.convert.fields.published import dates
from dateline.convert.html import filed
from dateline.convert.html.blocks import Block, squeezed, tokens
from dateline.convert.html.lines import Values
from dateline.convert.html.statements import Statements, plain
from dateline.convert.html.title import KICKERS
from dateline.convert.html.tree import Node
from dateline.nouns.clipping import Known
from dateline.nouns.origin import Origin
from dateline.text.slug import slug

# `First published on Tue 6 Oct` names a day.
_DAYLESS = r"(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)"
_FIRST = re.compile(
    r"\b(?i:originally|first)\s+(?:appeared|published|ran)\s+(?:on|in|at|by)\s+(?:the\s+)?"
    + _DAYLESS
    + r"((?:[A-Z][\w.&'’-]*\s?){1,5})"
    r"|\brepublished\s+from\s+(?:the\s+)?((?:[A-Z][\w.&'’-]*\s?){1,5})"
    r"|(?<!资料)(?<!图片)(?<!数据)(?<!视频)(?<!素材)(?:原载|来源|來源|转自|转载自)(?:[于自]?[:：]|[于自])?\s*《?"
    r"([^\s《》，。、|:：（）()]{2,20}?)(?=(?:作者|编辑|责任编辑|责编|记者)[:：]|[\s《》，。、|（）()]|$)"
)
# What stands for a source where nobody knows it, or where it is the page itself.
_NO_SOURCE = re.compile(
    r"(?:互联)?网络|网友(?:投稿)?|未知|不详|本站(?:原创)?|原创|本网|综合|internet|unknown|own(?: content)?", re.I
)
_SECTION, _SIGN = 40, 4
_ACCOUNTS = (frozenset(("rich", "media", "nickname")), frozenset(("message", "owner", "name")))
# What each has in it, which is looked for faster than words.
_ACCOUNT_SIGN = re.compile("nickname|owner")
# A base that is the address of the page itself, as copies have it, and no folder.
_A_PAGE = re.compile(r"https?://[^/?#]+/[^?#]*[^/?#]$")
# What programs put in the place of a site's name: its address, or its account.
_NO_NAME = re.compile(r"https?://|@")
_PARTS = re.compile(r"\s*[|｜»·_–—]\s*|\s+[-:]\s+|-(?=[\u4e00-\u9fff])")
_SECTIONS = re.compile(r"(?:news|home|article|story|blog|print(?: view)?|noticias|inicio|新闻|新闻中心|正文|首页)", re.I)
_DATE_LINE, _HAN = 60, re.compile(r"[\u4e00-\u9fff]")
_TIME = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")
_HAN_OUTLET = re.compile(r"(?:原创\s+)?[\u4e00-\u9fff]{2,10}(?:[网报社刊台]|新闻|消息|财经|科技|在线|传媒|频道|资讯|发布)")
# Programs in which many write, each under a name of their own.
_PLATFORM = re.compile(
    r"medium|blogger|substack|telegram|notion|tumblr|wordpress(?:\.com)?|linkedin|facebook|google (?:sites|docs)|(?:微信)?公众平台",
    re.I,
)
_BEFORE, _BEFORE_OF_MANY = re.compile(r"([^|»:]{3,40}?)\s+[|»–—-]\s+"), re.compile(r"([^|»]{3,40}?)\s*[|»–—:-]\s+")
_BY = re.compile(r"(?:by|von|por|par)\s", re.I)
_NUMBERED = re.compile(r"^\d|\d$")
# So many words of a Chinese title element are what the article is about.
_KEYWORDS = 2
# So many letters of a name tell whose host it is, even if they are not all of it.
_TELLS, _LABEL = 4, 3
_FEED, _FED = " » ", re.compile(r"\bfeed\b|comment|coment", re.I)
_LISTED = re.compile(r",(?=\S)")
_NO_SECTION = frozenset(("uncategorized", "uncategorised", "sin categoría", "non classé", "unkategorisiert", "未分类"))


def address(stated: Statements) -> str:
    """The page's own address as it states it; empty where it does not."""
    for value in (
        stated.canonical,
        stated.first("og:url", "parsely-link", "twitter:url", "source-url")[0],
        plain(stated.article.get("url")),
    ):
        if value.startswith(("http://", "https://")):
            return value
    return stated.base if _A_PAGE.match(stated.base) else ""


def base(stated: Statements, known: Iterable[Known]) -> str:
    """What the page's own links start from: its base, or where it was saved from, else its address; a copy's is its archive's."""
    own = address(stated)
    saved = next((one.value for one in known if one.field == "source.url"), "")
    if archived.original(own) != own:
        return own
    return stated.base if stated.base.startswith(("http://", "https://")) else saved or own


def site(stated: Statements) -> str:
    """The outlet's name, else its host."""
    named = stated.first("og:site_name", "application-name", "sitename")[0]
    if _NO_NAME.match(named):
        named = addresses.host(named)
    named = named or plain(stated.article.get("publisher"))
    return named.removeprefix("www.") or addresses.host(archived.original(address(stated)))


def origin(
    stated: Statements,
    *,
    title: str,
    near: list[Block],
    above: Sequence[Block],
    end: list[Block],
    told: Values = (),
    menu: Iterable[Block] = (),
) -> Origin:
    """Outlet, address and section; the original outlet where the page, in a label `told` or otherwise, says that it copies one.

    `title` is the headline, `above` are the blocks before the text, `menu` those of the page's navigation."""
    name = _account(near) or _name(stated, title)
    values = (*(value for field, value, _ in told if field == "source"), stated.first("contentsource")[0])
    labelled = next((value for value in values if value and not _NO_SOURCE.fullmatch(value)), "")
    labelled = labelled or beside_date(near)
    original = _original(stated, near, end) or ("" if _is_own(labelled, stated) else labelled)
    if not name:
        name, original = original, ""
    section = _section(stated) or _kicker(near, menu) or filed.section(near, above, title=title, outlet=name)
    return Origin(name=name, url=address(stated), section=section, original=original)


def _name(stated: Statements, title: str) -> str:
    """The outlet as the page states it; else as its feed or its title element calls it; else its host, or where it was written."""
    named, publisher = stated.first("og:site_name", "application-name", "sitename")[0], plain(stated.article.get("publisher"))
    if _NO_NAME.match(named) or _says_better(publisher, named, stated):
        named = ""
    called = _called(stated, title, publisher) if not named or _PLATFORM.fullmatch(named) else iter((named,))
    name = next((each for each in called if each and not _PLATFORM.fullmatch(each)), "")
    return name.removeprefix("www.") or addresses.host(archived.original(address(stated))) or site(stated)


def _called(stated: Statements, title: str, publisher: str) -> Iterator[str]:
    """What else an outlet may be called by, the surest first, each asked only where those before say nothing."""
    yield publisher
    yield _of_feed(stated)
    yield _of_host(stated, title)
    yield _behind_headline(stated.head_title, title)
    yield _before_headline(stated.head_title, title, many=_PLATFORM.fullmatch(publisher) is not None)


def _says_better(publisher: str, named: str, stated: Statements) -> bool:
    """Whether the publisher is the name of which the site's is a spelling without spaces and capitals, or the host."""
    if publisher and named and slug(publisher).replace("-", "") == slug(named).replace("-", ""):
        return named.islower() or publisher.count(" ") > named.count(" ")
    writers = (plain(stated.article.get("author")), *stated.meta.get("author", ()))
    return _is_host(named, stated) and publisher not in writers and not _PLATFORM.fullmatch(publisher)


def _is_host(name: str, stated: Statements) -> bool:
    """Whether a name is the page's host, or the end of it."""
    host = addresses.host(address(stated))
    return "." in name and bool(host) and f".{host}".endswith(f".{name.casefold().removeprefix('www.')}")


def _of_feed(stated: Statements) -> str:
    """What the program that keeps the articles calls the site in the names of its feeds: `The Selby Tide » Feed`."""
    names = (feed.partition(_FEED)[0].strip() for feed in stated.feeds if _FEED in feed)
    return next((name for name in names if not _FED.search(name)), "")


def _of_host(stated: Statements, title: str) -> str:
    """The part of the title element that the page's host is called by; the headline is none."""
    labels = [label for label in addresses.host(address(stated)).split(".")[:-1] if len(label) >= _LABEL]
    parts = [part.strip() for part in _PARTS.split(stated.head_title) if len(part) <= _SECTION and part.strip() not in title]
    return next((part for part in reversed(parts) if any(_tells(part, label) for label in labels)), "") if labels else ""


def _tells(name: str, label: str) -> bool:
    short, long = sorted((slug(name).replace("-", ""), label.replace("-", "")), key=len)
    return short == long or (len(short) >= _TELLS and short in long)


def _account(near: list[Block]) -> str:
    """The account that publishes an article on a platform of many, as the platform's program marks it."""
    runs = (run for block in near for run in block.runs if run.text.strip())
    return next((run.text.strip() for run in runs if any(_names_account(node) for node in _near(run.node))), "")


def _names_account(node: Node) -> bool:
    if not _ACCOUNT_SIGN.search(node.raw):
        return False
    names = tokens(node.get("class"))
    return any(names >= called for called in _ACCOUNTS)


def _near(node: Node) -> tuple[Node, ...]:
    return (node, node.parent) if node.parent is not None else (node,)


def _behind_headline(head: str, title: str) -> str:
    """The outlet that the title element names behind the headline: `Headline | Section | The Selby Tide`."""
    before, found, behind = head.partition(title) if title else ("", "", "")
    parts = _PARTS.split(behind)[1:] if found and len(before) < _SIGN else []
    names = [part for part in reversed(parts) if part and not (_SECTIONS.fullmatch(part) or _BY.match(part))]
    if len(names) > _KEYWORDS and all(map(_HAN.search, names)) and not _HAN_OUTLET.fullmatch(names[0]):
        return ""
    name = names[0] if names else ""
    is_name = len(name) <= _SECTION and not _NUMBERED.search(name) and not _LISTED.search(name.replace(", ", ","))
    return name if is_name else ""


def _before_headline(head: str, title: str, *, many: bool) -> str:
    """The outlet that the title element names before the headline, on a platform of `many` before a colon, too."""
    match = (
        (_BEFORE if not many else _BEFORE_OF_MANY).fullmatch(head.removesuffix(title)) if title and head.endswith(title) else None
    )
    return match[1] if match is not None and not _SECTIONS.fullmatch(match[1]) else ""


def beside_date(near: list[Block]) -> str:
    """The outlet that a Chinese date line names behind the time, or before the day: `2019年11月25日 18:57 水务周报`."""
    for block in near:
        day = next(iter(dates(block.text, lang="zh")), None) if _HAN.search(block.text) and len(block.text) <= _DATE_LINE else None
        around = _TIME.sub("", block.text[: day.start] + " " + block.text[day.end :]).strip() if day is not None else ""
        if _HAN_OUTLET.fullmatch(around) and not _NO_SOURCE.fullmatch(around):
            return around.removeprefix("原创").strip()
    return ""


def _is_own(name: str, stated: Statements) -> bool:
    """Whether a name is that of the page's outlet, as its host or as its own: F.A.Z. of faz.net."""
    own = squeezed(name.removeprefix("www."))
    return any(
        own in squeezed(each) for each in (site(stated), addresses.host(address(stated)), plain(stated.article.get("publisher")))
    )


def editors(stated: Statements) -> tuple[str, ...]:
    """The editors that JSON-LD names."""
    value: Any = stated.article.get("editor") or ()
    values = value if isinstance(value, list) else [value]
    return tuple(dict.fromkeys(name for each in values for name in names(plain(each))))


def _section(stated: Statements) -> str:
    """The section that the page states; a list of keywords and a program's word for none are no section."""
    told = (
        plain(stated.article.get("articleSection"))
        or stated.first("article:section", "parsely-section", "section", "columnname")[0]
    )
    return "" if _LISTED.search(told) or told.casefold() in _NO_SECTION else told


def _kicker(near: list[Block], menu: Iterable[Block]) -> str:
    """The line over the headline that a page calls its kicker, where the menu leads to a section of that name."""
    lines = [
        block.text for block in near if len(block.text) <= _SECTION and not KICKERS.isdisjoint(tokens(block.node.get("class")))
    ]
    if not lines:
        return ""
    sections = {squeezed(run.text) for block in menu for run in block.runs if run.node.tag == "a"}
    return next((line for line in lines if squeezed(line) in sections), "")


def _original(stated: Statements, near: list[Block], end: list[Block]) -> str:
    own = site(stated).casefold()
    source = stated.first("syndication-source", "original-source")[0]
    host = addresses.host(source)
    if host and host not in address(stated):
        return host
    for block in (*end, *near):
        match = _FIRST.search(block.text) if len(block.text) < 300 else None
        named = next((group.strip(" .,") for group in match.groups() if group), "") if match else ""
        if named and named.casefold() != own and not _NO_SOURCE.fullmatch(named):
            return named
    return ""
