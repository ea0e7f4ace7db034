# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Read on which day an article was published, from the lines round it: tuple[Block, …] → tuple[Finding, …].

Days stand on many lines of a page: in its menus, its teasers, its readers' comments. That of the article stands near its headline or is
told at its foot; a clock without a day means the day that the page itself bears. Of what is left none is taken: unknown is no error.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from dateline.convert.fields.months import MONTHS
from dateline.convert.fields.published import MONTH_FIRST, Found, dates
from dateline.convert.text import chinese
from dateline.convert.text.blocks import Block
from dateline.convert.text.finding import Finding
from dateline.nouns.ledger import Kind
from dateline.nouns.published import Published

# A date that nobody calls the day of publication must stand this near above the headline, with few common words before it.
_NEAR, _PROSE, _CAPTION = 6, 3, 6
# A running time stands at most this many lines above the line of the day.
_FILM = 9
# How far below an article a line may say when it appeared, and how far above it a page bears its own day.
_FOOT, _TOP = 60, 260
_UPDATED = re.compile(
    r"(?:\b|(?<=\d))(?:updated?|modified|last change|actualizado|actualizada|aktualisiert|geändert|stand|mis à jour|mise à jour|modifié|aggiornato|atualizado|"
    r"bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|güncelleme|güncellenme|обновлено|оновлено|diperbarui|aktualizováno|aktualizacja|modificad[oa]|modifica|aggiornata|atualização)\b"
    r"|更新|수정|업데이트",
    re.I,
)
_PUBLISHED = re.compile(
    r"\b(?:published|posted|publicado|publicada|veröffentlicht|erschienen|publié|pubblicato|gepubliceerd|publicerad|publisert|publiceret|created|"
    r"yayınlanma|giriş|опубликовано|dipublikasikan|first published|issued)\b|发布|公開|입력|등록|配信",
    re.I,
)
_SIGNED = re.compile(r"(?:by|von|por|par|di|av|door)\s+\S", re.I)
_CLOCK = re.compile(
    r"(?:[^\d]{0,30}\s)?(?:\d{1,2}[:.]\d\d(?:\s?(?:uhr|h|am|pm))?|\d{1,2} ?(?:min(?:ute)?n?s?|hours?|hrs?|stunden?|std\.?|horas?|heures?|days?|seconds?)\.? ago|(?:vor|hace|il y a) \d{1,2} \w+)",
    re.I,
)
_BARE_CLOCK = re.compile(r"\d{1,2}:\d\d")
_OTHER = re.compile(
    r"\b(?:copyright|©|\(c\)|rights|since|born|edition|join|expires|event|register|comments?|print edition)\b|版权", re.I
)
# 22:31 · Published 22:31 · Heute um 12:19 Uhr · 4 minutes ago: on the day on which the page was copied.
_THAT_DAY = re.compile(
    r"(?:[^\d]{0,40}\s)?(?:\d{1,2}[:.]\d\d(?:\s?(?:uhr|h|am|pm)\b)?|\d{1,2} (?:seconds?|min(?:ute)?s?) ago|(?:vor|for|för|hace|il y a|há) \d{1,2} (?:sekunden?|minuten?|minutter|minuter|segundos|minutos|secondes|minutes))"
    r"(?:\W[^\d]{0,40})?",
    re.I,
)
# Said at the foot: `Date 4 May 2021`, `Published on …`, `Posted by Ada Holm on …`, `Von Ada Holm am …`.
_TOLD = re.compile(
    r"(?:this (?:entry|article|post|story) was )?(?:(?:first )?published|posted|date(?: published)?|datum|fecha|data|publié|publicado|veröffentlicht|erschienen)\b[^\d.]{0,40}$"
    r"|(?:by|von|por|par|di) [^\d.]{2,40} (?:on|am|el|le|il) $",
    re.I,
)
# Over a day on a line of its own: `Publish date`, `Written by Ada Holm`.
_TOLD_ABOVE = re.compile(
    r"(?:(?:date )?(?:first )?(?:published|publish date|publication date|posted)|fecha(?: de publicación)?|publicad[oa](?: el)?|veröffentlicht(?: am)?|publié le)\s?:?$"
    r"|(?:written|posted|published|escrito|publicado) (?:by|por) [^\d.]{3,60}$",
    re.I,
)
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright|copr\.)[^\d]{0,60}(?:\d{4}\s?[-–—]\s?)?(?P<year>20\d\d)\b", re.I)
_MONTH = r"(?P<month>[^\W\d_]{3,12})"
_YEARLESS = (
    re.compile(rf"(?<![\d.,:/])[0-3]?\d\.?\s(?:de\s)?{_MONTH}(?!\.?,?\s(?:de\s)?\d{{4}})"),
    re.compile(rf"{_MONTH}\.?\s[0-3]?\d(?![\d.:/]|,?\s\d{{4}})"),
)
_DIGIT = re.compile(r"\d")
# Days in numbers tell by one of their kind which of the two is the month: 11.24.2025.
_NUMBERS = re.compile(r"(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(?:20)?\d\d(?![\d.,/-])")
_MONTHS = 12
# Hours or minutes ago, and so many lines with the day on which a page was copied.
_SINCE = re.compile(
    r"(?:[^\d]{0,60}\s)?(?:(?:il y a|hace|vor|há|fa) )?(?P<count>\d{1,2}) ?(?P<unit>min|h|hours?|hrs?|stunden?|std|horas?|heures?|ore)(?:ute?)?[ns]?s?\b\.?(?: (?:ago|atrás|fa))?(?:\W.{0,40})?",
    re.I,
)
_STAMPS, _LISTED, _NAME = 3, 60, 30
# A headline stands again over a day at most so much earlier than the one that stands under it, unless that is told to be a change's.
_SOON = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Where the article stands in its text: the lines round headline (`centre`) and body (`kept`), without the body (`zone`)."""

    blocks: tuple[Block, ...]
    zone: list[int]
    centre: int
    kept: tuple[int, ...]
    lang: str


def dated(found: tuple[Block, ...], *, zone: list[int], centre: int, kept: tuple[int, ...], lang: str) -> tuple[Finding, ...]:
    """What the first way that finds a day says; empty where none does."""
    setting = Setting(blocks=found, zone=zone, centre=centre, kept=kept, lang=_ordered(found, lang))
    return next((said for way in WAYS if (said := way(setting))), ())


def _ordered(blocks: tuple[Block, ...], lang: str) -> str:
    """The language of the page's days: in English that of a country where day or month comes first, if its numbers tell that."""
    if lang != "en":
        return lang
    numbers = _NUMBERS.findall("\n".join([block.words for block in blocks if len(block.words) < _LISTED]))
    later = {
        "en-GB" if int(first) > _MONTHS else MONTH_FIRST for first, _, second in numbers if max(int(first), int(second)) > _MONTHS
    }
    return later.pop() if len(later) == 1 else lang


def near_headline(at: Setting) -> tuple[Finding, ...]:
    """The date that stands best: said to be of publication, below the headline rather than above, near rather than far."""
    seen = sorted(_weighed(at), key=lambda one: (one[3], one[0], one[1]))
    twin = _under_a_twin(at)
    if not seen:
        return (_finding(at.blocks[twin[0]], twin[1].published, "date", "date-under-headline-again"),) if twin else ()
    _, first, day, changed = seen[0]
    if twin and (changed or not _is_told(at.blocks[first].words)) and _goes_before(twin[1], day, soon=not changed):
        return (
            _finding(at.blocks[twin[0]], twin[1].published, "date", "date-under-headline-again"),
            _finding(at.blocks[first], day.published, "updated", "updated-near-headline"),
        )
    if not _is_told(at.blocks[first].words) and any(_outdated(at, n, first, day) for n in at.zone if at.centre < n < first):
        return ()
    later = [one for one in seen if one[3] and one[2].published.key > day.published.key and abs(one[1] - first) < 4]
    found = (_finding(at.blocks[first], day.published, "date", "date-near-headline"),)
    return (*found, *(_finding(at.blocks[n], one.published, "updated", "updated-near-headline") for _, n, one, _ in later[:1]))


def _under_a_twin(at: Setting) -> tuple[int, Found] | None:
    """(line, day) of the day that alone stands right under the same headline elsewhere; None where there is none, or several."""
    headline = at.blocks[at.centre].words
    twins = [n for n, block in enumerate(at.blocks[:-1]) if block.words == headline and n != at.centre]
    under = [(m, one) for n in twins for m in _lines_under(at.blocks, n) for one in _only_day(at.blocks[m], at.lang)]
    return under[0] if len({one.published.date for _, one in under}) == 1 else None


def _goes_before(first: Found, later: Found, *, soon: bool) -> bool:
    """Whether one day is earlier than another; where `soon`, by no more than one story runs."""
    days = (later.published.date - first.published.date).days
    return 0 < days <= (_SOON if soon else days)


def _lines_under(blocks: tuple[Block, ...], n: int) -> range:
    """The next line, and the one below it where nothing but a name may stand between."""
    between = blocks[n + 1].words
    return range(n + 1, n + 2 + (len(between) < _NAME and not _DIGIT.search(between) and n + 2 < len(blocks)))


def _outdated(at: Setting, n: int, first: int, day: Found) -> bool:
    """Whether line `n` is a clock that makes a day below it another article's; bare numbers may be how long a film runs."""
    if not _CLOCK.fullmatch(at.blocks[n].words):
        return False
    bare = _BARE_CLOCK.fullmatch(at.blocks[n].words)
    return first - n > (_FILM if bare and day.published.time else 1)


def _weighed(at: Setting) -> Iterator[tuple[float, int, Found, bool]]:
    """(cost, line, date, whether it is that of a change) of each date in the zone that may be the article's."""
    for n in at.zone:
        words = at.blocks[n].words
        if len(words) > 200 or not _DIGIT.search(words) or (len(words) > 100 and words[-1] == ".") or chinese.is_sentence(words):
            continue
        for one in dates(words, lang=at.lang):
            before = words[: one.start].split()
            prose = sum(word[0].islower() for word in before)
            long = len(before) > _CAPTION and not _SIGNED.match(words)
            if not _is_told(words) and (n < at.centre - _NEAR or prose > _PROSE or long):
                continue
            label = at.blocks[n - 1].words if one.start == 0 and n and len(at.blocks[n - 1].words) < _NAME else ""
            updated, cost = _cost(words, one, n - at.centre, label=label if label[-1:] in ":：" else "")
            yield cost, n, one, updated


def without_year(at: Setting) -> tuple[Finding, ...]:
    """A day and a month on a short line below the headline, of the year in which the page says that its rights are held."""
    lines = [n for n in at.zone if at.centre < n <= at.centre + _NEAR and len(at.blocks[n].words) < 120]
    told = next(((n, day) for n in lines if (day := _day_and_month(at.blocks[n].words))), None)
    year = _year_of_rights(at.blocks) if told else 0
    if told is None or not year:
        return ()
    line, day = told
    return tuple(
        _finding(at.blocks[line], one.published, "date", "date-without-year") for one in dates(f"{day} {year}", lang=at.lang)[:1]
    )


def _day_and_month(words: str) -> str:
    """`8 May` of a line that is no sentence; empty where there is none."""
    for match in (match for form in _YEARLESS for match in form.finditer(words)):
        rest = words[: match.start()] + words[match.end() :]
        if match["month"].casefold() in MONTHS and sum(word[0].islower() for word in rest.split()) <= _PROSE:
            return match[0]
    return ""


def _year_of_rights(blocks: tuple[Block, ...]) -> int:
    """The last year of the page's copyright line; 0 where there is none."""
    return max((int(match["year"]) for block in blocks if (match := _RIGHTS.search(block.words[:200]))), default=0)


def of_the_page(at: Setting) -> tuple[Finding, ...]:
    """A clock below the headline means the one day that the page bears above it."""
    clock = next((n for n in at.zone if at.centre < n <= at.centre + _NEAR and _THAT_DAY.fullmatch(at.blocks[n].words)), None)
    if clock is None:
        return ()
    borne = [
        (n, one.published.date) for n in range(max(0, at.centre - _TOP), at.centre) for one in _only_day(at.blocks[n], at.lang)
    ]
    if not borne or len({day for _, day in borne}) > 1:
        return ()
    line, day = borne[0]
    return (_finding(at.blocks[line], Published(year=day.year, month=day.month, day=day.day), "date", "day-of-the-page"),)


def by_the_newest(at: Setting) -> tuple[Finding, ...]:
    """Some hours before a page was copied, as a line below the headline tells, is the day of its newest stamps, if that was so old."""
    near = [n for n in at.zone if at.centre < n <= at.centre + _NEAR and len(at.blocks[n].words) < _LISTED]
    since = next((match for n in near if (match := _SINCE.fullmatch(at.blocks[n].words))), None)
    if since is None:
        return ()
    stamps = [(one.published.key, n, one) for n, block in enumerate(at.blocks) for one in _stamped(block, at.lang)]
    _, line, newest = max(stamps, default=(None, 0, None))
    same = [one for _, _, one in stamps if newest and one.published.date == newest.published.date]
    hours = 1 if since["unit"].casefold().startswith("min") else int(since["count"])
    if newest is None or newest.published.time is None or len(same) < _STAMPS or newest.published.time.hour < hours:
        return ()
    day = newest.published.date
    return (_finding(at.blocks[line], Published(year=day.year, month=day.month, day=day.day), "date", "day-of-the-newest"),)


def _stamped(block: Block, lang: str) -> tuple[Found, ...]:
    """The date of a short line, where it has its clock."""
    found = dates(block.words, lang=lang) if len(block.words) < _LISTED and _DIGIT.search(block.words) else ()
    return tuple(one for one in found if one.published.time)


def _only_day(block: Block, lang: str) -> tuple[Found, ...]:
    """The date of a line that is hardly anything else: `Tuesday 4 May 2021`."""
    words = block.words
    if len(words) > 48 or not _DIGIT.search(words):
        return ()
    found = dates(words, lang=lang)
    return found if len(found) == 1 and len(words) - (found[0].end - found[0].start) < 14 else ()


def at_the_foot(at: Setting) -> tuple[Finding, ...]:
    """The day that a line below the article tells, where no other line there tells another."""
    foot = range(at.kept[-1] + 1, min(len(at.blocks), at.kept[-1] + _FOOT))
    told = [(n, one) for n in foot if (one := _told_at(at, n))]
    if not told or len({one.published.date for _, one in told}) > 1:
        return ()
    line, day = told[0]
    return (_finding(at.blocks[line], day.published, "date", "date-at-foot"),)


def _told_at(at: Setting, n: int) -> Found | None:
    """The day that a line of the foot calls that of publication; one that stands alone is called so by the line above it."""
    words = at.blocks[n].words
    found = dates(words[:120], lang=at.lang) if _DIGIT.search(words[:90]) else ()
    if not found:
        return None
    before, alone = words[: found[0].start], found[0].start == 0 and len(words) - found[0].end < _CAPTION
    told = _TOLD_ABOVE.match(at.blocks[n - 1].words) if alone else _TOLD.match(before)
    return found[0] if told and not _UPDATED.search(before) else None


WAYS: tuple[Callable[[Setting], tuple[Finding, ...]], ...] = (near_headline, without_year, of_the_page, by_the_newest, at_the_foot)
"""How a day is found, the surest first."""


def _is_told(words: str) -> bool:
    """Whether a line says that its date is that of publication or of a change."""
    return bool(_PUBLISHED.search(words) or _UPDATED.search(words))


def _cost(words: str, one: Found, distance: int, *, label: str) -> tuple[bool, float]:
    """Whether a day is that of a change, by what stands before it or as a label above it; and how badly it stands."""
    before = words[max(0, one.start - 40) : one.start] or label
    published, changed = _PUBLISHED.search(before), _UPDATED.search(before)
    updated = changed is not None and (published is None or published.start() < changed.start())
    cost = float(distance) if distance > 0 else -1.6 * distance + 2
    cost -= 6 if published else 0
    cost -= 2 if one.published.time else 0
    cost += 8 if _OTHER.search(words) else 0
    return updated, cost + (len(words) - (one.end - one.start)) / 25


def _finding(block: Block, when: Published, field: str, rule: str) -> Finding:
    return Finding(field=field, when=when, text=block.words, start=block.start, end=block.end, kind=Kind.DATE, rule=rule)
