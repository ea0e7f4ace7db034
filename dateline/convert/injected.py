# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Know lines that somebody smuggled into a page to sell something: its lines → which are none of the article.

An offer is known by its words, in whatever signs they are dressed, and by an article that speaks of nothing like it: a report on
casinos keeps its casinos.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from dateline.convert.fields.language import SMALL_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class _Trade:
    """What is offered: `offers` are words that hardly anything but an offer has; one of `words` in an article says that it is of this."""

    offers: str
    words: str


TRADES: tuple[_Trade, ...] = (
    _Trade(
        offers=r"(?:online|mobile|live|canlı|crypto|bitcoin) casinos?|casinos? (?:bonus\w*|online|en línea|en ligne|ohne \w+|giriş|siteleri)|free spins|no deposit|play slots|slots? (?:online|gacor|machines? online)|sports? ?betting|(?:best|top) (?:online )?betting|tragamonedas|apuestas deportivas|sin depósito|giros gratis|situs judi|judi (?:slot|online|bola)|agen (?:togel|judi|slot)|gacor|maxwin|bandar (?:bola|togel)|deneme bonus\w*|bonus\w* veren|kaçak bahis|bahis siteleri|canlı casino|казино онлайн|онлайн[ -]казино|играть на деньги|ставки на спорт|娱乐城|時時彩|时时彩|百家乐|百家樂|体育投注|皇冠体育|真人(?:荷官|娱乐)|彩票平台|开户送|澳门(?:金沙|新葡京|威尼斯)|paris sportifs en ligne|casino sans dépôt",
        words=r"casinos?|slots?|poker|betting|gambl\w+|apuestas?|tragamonedas|judi|togel|казино|ставк\w+|азартн\w+|bahis|kumar|glücksspiel\w*|娱乐城|赌\w*|博彩|彩票|投注|百家乐|paris sportifs",
    ),
    _Trade(
        offers=r"(?:buy|cheap|order|generic|comprar|kaufen|acheter|купить) (?:\w+ ){0,2}(?:viagra|cialis|levitra|kamagra|xanax|tramadol|ambien|phentermine|sildenafil|tadalafil)|(?:viagra|cialis|levitra|kamagra)(?: \d+ ?mg| online| kaufen| barata)|(?:without|no) (?:a )?prescription|sin receta|rezeptfrei(?:e|es)? (?:kaufen|bestellen)|potenzmittel|sans ordonnance|без рецепта|壮阳药|伟哥|cialis|levitra|kamagra|viagra",
        words=r"viagra|cialis|levitra|pharma\w+|farmac\w+|prescri\w+|receta\w*|potenzmittel|apotheke\w*|drugs?|pills?|medic\w+|ordonnance|рецепт\w*|药\w*",
    ),
    _Trade(
        offers=r"(?:write|do) my (?:essay|paper|homework|assignment|dissertation|thesis)|essay(?:s)? (?:writing )?(?:service|help|online|writer)s?|buy (?:\w+ ){0,2}(?:essays?|term papers?|dissertations?)|(?:dissertation|thesis|assignment|homework|coursework) (?:help|writing service|writers?)|custom (?:essays?|term papers?)|term papers? online|代写(?:论文|作业)|论文代写|курсовая на заказ|ghostwriter hausarbeit",
        words=r"essays?|dissertations?|homework|plagiari\w+|term papers?|代写|coursework|hausarbeit\w*",
    ),
    _Trade(
        offers=r"payday loans?|cash advance|bad credit|no credit check|instant approval|kredit ohne schufa|préstamos? (?:rápidos?|sin aval)|créditos? rápidos?|займы? (?:без отказа|онлайн)|микрозайм\w*|crédit sans justificatif|无抵押贷款",
        words=r"payday|loans?|lend\w+|creditors?|kredit\w*|schufa|préstamos?|займ\w*|贷款|crédits?",
    ),
    _Trade(
        offers=r"replica (?:watch\w*|handbags?|rolex)|rolex replica|(?:louis vuitton|gucci|coach|michael kors|ray[ -]?ban|moncler|ugg|nike|oakley) (?:outlet|replica|sale|cheap)|cheap (?:jordans?|jerseys?|nike|ray[ -]?bans?|uggs?|moncler)|jerseys? wholesale|moncler sale|(?:ルイ・?ヴィトン|シャネル|グッチ|ロレックス|エルメス|プラダ|コーチ)\s?(?:コピー|バッグ|財布|激安|時計|新作)|スーパーコピー|ブランド\s?(?:コピー|財布|激安)|激安(?:通販|販売)|送料無料|偽物 通販|高仿|精仿|一比一复刻",
        words=r"replicas?|counterfeit\w*|outlets?|rolex|vuitton|gucci|コピー|偽|ブランド|仿\w*",
    ),
    _Trade(
        offers=r"(?:free|hot|live|xxx|hd) (?:porn\w*|sex|cams?|xxx)|porn (?:videos?|tube|hub)|xxx videos?|escorts? (?:service|in|girls?)|порно (?:видео|онлайн)|av在线|一区二区\w*|毛片\w*|免费(?:成人|黄色)\w*|成人(?:电影|视频|网站)|同城约|蜘蛛池",
        words=r"porn\w*|sex\w*|escorts?|prostitut\w+|порно\w*|色情|成人",
    ),
)  # fmt: skip
# Every offer has one of its trade's words; most pages have hardly any of them.
_SIGNS: tuple[frozenset[str], ...] = tuple(map(frozenset, (
    ("casino", "casinos", "spins", "deposit", "slots", "slot", "betting", "sportsbetting", "tragamonedas", "apuestas", "depósito", "giros", "judi", "togel", "gacor", "maxwin", "bandar", "bonus", "bonusu", "bahis", "казино", "онлайн-казино", "ставки", "играть", "paris", "dépôt"),
    ("viagra", "cialis", "levitra", "kamagra", "xanax", "tramadol", "ambien", "phentermine", "sildenafil", "tadalafil", "prescription", "receta", "rezeptfrei", "rezeptfreie", "rezeptfreies", "potenzmittel", "ordonnance", "рецепта"),
    ("essay", "essays", "paper", "homework", "assignment", "dissertation", "dissertations", "thesis", "term", "coursework", "курсовая", "ghostwriter"),
    ("payday", "cash", "credit", "approval", "schufa", "préstamo", "préstamos", "crédito", "créditos", "займ", "займы", "микрозайм", "микрозаймы", "crédit"),
    ("replica", "outlet", "cheap", "wholesale", "moncler", "vuitton", "gucci", "coach", "kors", "ray", "ray-ban", "rayban", "ugg", "nike", "oakley"),
    ("porn", "xxx", "escort", "escorts", "порно", "sex", "cams"),
)))  # fmt: skip
_ASIAN_SIGNS: tuple[tuple[str, ...], ...] = (
    ("娱乐", "时时彩", "時時彩", "百家", "投注", "皇冠体育", "真人荷官", "彩票平台", "开户送", "澳门"), ("壮阳药", "伟哥"), ("代写",), ("无抵押",),
    ("ヴィトン", "シャネル", "グッチ", "ロレックス", "エルメス", "プラダ", "コーチ", "コピー", "ブランド", "激安", "送料無料", "偽物", "高仿", "精仿", "复刻"), ("av在线", "一区二区", "毛片", "免费成人", "免费黄色", "成人", "同城约", "蜘蛛池"),
)  # fmt: skip
_ASIA = "\u3040"
_LETTER = "a-zà-ÿа-яё"
_OFFERS = tuple(re.compile(rf"(?<![{_LETTER}])(?:{trade.offers})(?![{_LETTER}])") for trade in TRADES)
_WORDS = tuple(re.compile(rf"(?<![^\W_])(?:{trade.words})(?![^\W_])|(?:赌|博彩|色情|仿|药)") for trade in TRADES)
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_COMMON_UNSEEN = ("\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff")
# Letters of other alphabets that look like ours, which hide a word from whoever looks for it.
_ALIKE = str.maketrans("аеорсхуіјѕԁһοαεικνρτυ", "aeopcxyijsdhoaeiknptu"[:21])
_MIXED = re.compile(r"[^\W\d_]*(?:[a-zà-ÿ][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][a-zà-ÿ])[^\W\d_]*")
_FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u052f]")
_SMALL, _SMALL_SHARE = frozenset(chain.from_iterable(SMALL_WORDS.values())), 0.25
_LEAST = 12
"""Where so much of a line over the article is honest the rest was put behind a headline."""
_SENTENCE, _SHORT, _SEVERAL = 80, 120, 2
_ENDS = frozenset(".!?。！？…”\"'")
_PARTS = re.compile(r"(\s+[|｜–—-]\s+|\s*[|｜]\s*)")


def offers(lines: Sequence[str]) -> bool:
    """Whether a sign of an offer stands in any of the lines, which is told fast."""
    return bool(_signed(_plain(lines)))


def injected(lines: Sequence[str]) -> frozenset[int]:
    """The numbers of the lines that offer what the rest does not speak of: two offers in one line, one on a line that is no sentence,
    and short lines with a word of that trade beside such a line."""
    seen = _seen(lines)
    if not any(seen.told):
        return frozenset()
    top = next((at for at, line in enumerate(seen.lines) if _is_sentence(line)), 0)
    found = {at for at in range(len(lines)) if seen.is_injected(at) and not (at < top and _begins_well(lines[at], lines))}
    return frozenset(_with_neighbours(found, seen))


def honest(title: str, lines: Sequence[str]) -> str:
    """A headline without its parts that offer what the article does not speak of; empty where nothing is left."""
    if not offers([title]):
        return title
    parts = _PARTS.split(title)
    seen = _seen([*parts[::2], *lines])
    kept = [at for at in range(0, len(parts), 2) if not seen.offered(at // 2)]
    if len(kept) == len(parts[::2]):
        return title
    return "".join(part for at in kept for part in (parts[at - 1] if at and at - 2 in kept else "", parts[at])).strip()


def _begins_well(line: str, lines: Sequence[str]) -> bool:
    """Whether an offer was only put behind a headline."""
    return honest(line, lines)[:_LEAST] == line[:_LEAST]


@dataclass(frozen=True, slots=True)
class _Seen:
    """Lines as they are read, what each offers of which trade, and the trades that the article does not speak of."""

    lines: list[str]
    told: list[frozenset[tuple[int, str]]]
    off: frozenset[int]

    def offered(self, at: int) -> int:
        """How many things a line offers that the article does not speak of."""
        return sum(trade in self.off for trade, _ in self.told[at])

    def is_injected(self, at: int) -> bool:
        offered, line = self.offered(at), self.lines[at].strip()
        return offered >= _SEVERAL or (offered > 0 and len(line) < _SHORT and line[-1] not in _ENDS)


def _seen(lines: Sequence[str]) -> _Seen:
    small = _plain(lines)
    signed = _signed(small)
    each = small.split("\n")
    told = (
        [frozenset(chain.from_iterable([_offers(n, signs, line) for n, signs in signed.items()])) for line in each]
        if signed
        else []
    )
    off = {n for n in signed if any(trade == n for one in told for trade, _ in one) and not _speaks_of(n, each, told)}
    return _Seen(each, told, frozenset(off))


def _plain(lines: Sequence[str]) -> str:
    """The lines in small letters, without signs that nobody sees and with our letters for those that only look like them."""
    small = "\n".join(lines).lower()
    if small.count("\n") >= len(lines):
        small = "\n".join([line.replace("\n", " ") for line in lines]).lower()
    if small.isascii():
        return small
    if any(sign in small for sign in _COMMON_UNSEEN):
        small = _UNSEEN.sub("", small)
    return _MIXED.sub(lambda found: found[0].translate(_ALIKE), small) if _FOREIGN.search(small) else small


def _signed(small: str) -> dict[int, list[str]]:
    """The signs of each trade that stand in a text."""
    words = set(small.split())
    found = {n: sorted(here) for n, signs in enumerate(_SIGNS) if (here := signs & words)}
    if max(words, default="") >= _ASIA:
        for n, each in enumerate(_ASIAN_SIGNS):
            if also := [sign for sign in each if sign in small]:
                found[n] = [*found.get(n, ()), *also]
    return found


def _offers(n: int, signs: list[str], line: str) -> list[tuple[int, str]]:
    for sign in signs:
        if sign in line:
            return [(n, found) for found in set(_OFFERS[n].findall(line))]
    return []


def _speaks_of(n: int, lines: Sequence[str], told: Sequence[frozenset[tuple[int, str]]]) -> bool:
    """Whether a sentence that offers no more than one thing has a word of the trade; or one that offers several, but reads like a
    report, and another line like it, or above it, too."""
    of_it = [at for at, line in enumerate(lines) if _WORDS[n].search(line)]
    sentences = [at for at in of_it if _is_sentence(lines[at])]
    if any(len(told[at]) < _SEVERAL for at in sentences):
        return True
    reports = [at for at in sentences if _is_prose(lines[at])]
    return len(reports) > 1 or (bool(reports) and of_it[0] < reports[0])


def _is_prose(line: str) -> bool:
    """Whether so many of its words are small ones that it is no row of keywords."""
    words = line.split()
    return sum(word in _SMALL for word in words) >= _SMALL_SHARE * len(words)


def _is_sentence(line: str) -> bool:
    return len(line) >= _SENTENCE and line[-1] in _ENDS


def _with_neighbours(found: set[int], seen: _Seen) -> set[int]:
    """The short lines above and below that have a word of the same trades."""
    near = set(found)
    for step in (1, -1):
        for at in sorted(found):
            beside = at + step
            while 0 <= beside < len(seen.lines) and beside not in near and _is_of(seen.lines[beside], seen.off):
                near.add(beside)
                beside += step
    return near


def _is_of(line: str, off: frozenset[int]) -> bool:
    return 0 < len(line) < _SHORT and line[-1] not in _ENDS and any(_WORDS[n].search(line) for n in off)
