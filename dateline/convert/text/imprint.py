# ruff: noqa: E501 - patterns and tables of words stay on one line each, to be read as one
"""Read who wrote an article and when, from the lines round its headline: tuple[Block, …] → tuple[Finding, …].

Names and dates stand on many lines of a page; those of the article stand near its headline, outside its sentences.
"""

import re
from collections.abc import Iterator

from dateline.convert.fields import byline
from dateline.convert.fields.language import SMALL_WORDS
from dateline.convert.fields.published import Found, dates
from dateline.convert.text.blocks import Block
from dateline.convert.text.finding import Finding
from dateline.convert.text.labels import labelled
from dateline.convert.text.vocabulary import WORDS
from dateline.nouns.ledger import Kind

_ABOVE, _BELOW = 14, 16
# A date that nobody calls the day of publication must stand this near above the headline, with few common words before it.
_NEAR, _PROSE = 6, 3
_UPDATED = re.compile(
    r"\b(?:updated?|modified|last change|actualizado|actualizada|aktualisiert|geändert|stand|mis à jour|mise à jour|modifié|aggiornato|atualizado|"
    r"bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|güncelleme|güncellenme|обновлено|оновлено|diperbarui|aktualizováno|aktualizacja)\b"
    r"|更新|수정|업데이트",
    re.I,
)
_PUBLISHED = re.compile(
    r"\b(?:published|posted|publicado|publicada|veröffentlicht|erschienen|publié|pubblicato|gepubliceerd|publicerad|publisert|publiceret|created|"
    r"yayınlanma|giriş|опубликовано|dipublikasikan|first published|issued)\b|发布|公開|입력|등록|配信",
    re.I,
)
_OTHER = re.compile(
    r"\b(?:copyright|©|\(c\)|rights|since|born|edition|join|expires|event|register|comments?|print edition)\b|版权", re.I
)
_PREFIX = re.compile(
    r"^(?:[-–—|•·]\s*)?(?:(?:story|text|words|written|reported|report|posted|published|contributed|analysis|opinion|review|column|kolumne|ein(?:e[nr]?)? "
    r"\w+|interview|reportage|gastbeitrag|kommentar)\s+)?(?:by|von|por|par|di|da|av|af|door|de|oleh|przez|autor(?:a|in|es)?|author|text)\s*:?\s+(?=\S)",
    re.I,
)
_DIGIT = re.compile(r"\d")
_BY_ALONE = re.compile(r"(?:by|von|por|par|di|av|af|door|autor|author|text)\s*:?", re.I)
_ASIAN_PREFIX = re.compile(
    r"^(?:本报|本报讯|新华社)?(?:记者|記者|作者|撰文|文)\s*[:：/|｜]?\s*|^(?P<korean>.*?)(?P<name>[가-힣]{2,4})\s*(?:기자|특파원)"
)
_NOISE = re.compile(
    r"\b(?:\d+\s*(?:min(?:ute)?[sn]?|hours?|days?|weeks?|years?|std\.?|tage?|stunden?)\.?\s*(?:ago|read|lesezeit)?|vor \d+ \w+|hace \d+ \w+|\d+ views?|"
    r"twitter|facebook|linkedin|email|e-mail|follow|published|updated|posted|aktualisiert|veröffentlicht|uhr|gmt|bst|edt|utc|read time|"
    r"share|print|comments?|min read|lesezeit)\b|\b\d{1,2}[:.]\d\d\b|\b\d+\b",
    re.I,
)


def imprint(found: tuple[Block, ...], *, title: int | None, kept: tuple[int, ...], lang: str) -> tuple[Finding, ...]:
    """Author and date of the article whose headline is block `title` and whose body is `kept`."""
    body = frozenset(n for n in kept if len(found[n].words) > 90 or found[n].words[-1] in ".!?")
    centre = kept[0] if title is None else title
    zone = [
        n for n in range(max(0, centre - _ABOVE), min(len(found), max(centre, kept[0]) + _BELOW)) if n not in body and n != title
    ]
    when = _when(found, zone, centre, lang)
    # Somebody whom the article speaks of is not its author; what is said of the author stands at its end.
    prose = [n for n in kept if n in body]
    said = " ".join(found[n].words for n in (prose[:-2] if len(prose) > 5 else prose))
    who = _who(found, zone, centre, said, lang) or _below(found, kept, said)
    return (*who, *when)


def _when(found: tuple[Block, ...], zone: list[int], centre: int, lang: str) -> tuple[Finding, ...]:
    """The date that stands best: said to be of publication, below the headline rather than above, near rather than far."""
    seen: list[tuple[float, int, Found, bool]] = []
    for n in zone:
        words = found[n].words
        if len(words) > 200 or not _DIGIT.search(words) or (len(words) > 100 and words[-1] == "."):
            continue
        for one in dates(words, lang=lang):
            said = bool(_PUBLISHED.search(words) or _UPDATED.search(words))
            prose = sum(word[0].islower() for word in words[: one.start].split())
            if not said and (n < centre - _NEAR or prose > _PROSE):
                continue
            updated, cost = _cost(words, one, n - centre)
            seen.append((cost, n, one, updated))
    if not seen:
        return ()
    seen.sort(key=lambda one: (one[3], one[0], one[1]))
    first = seen[0]
    later = [one for one in seen if one[3] and one[2].published.key > first[2].published.key and abs(one[1] - first[1]) < 4]
    found_when = [_dated(found[first[1]], first[2], "date", "date-near-headline")]
    if later:
        found_when.append(_dated(found[later[0][1]], later[0][2], "updated", "updated-near-headline"))
    return tuple(found_when)


def _cost(words: str, one: Found, distance: int) -> tuple[bool, float]:
    before = words[max(0, one.start - 40) : one.start]
    published, changed = _PUBLISHED.search(before), _UPDATED.search(before)
    updated = changed is not None and (published is None or published.start() < changed.start())
    cost = float(distance) if distance > 0 else -1.6 * distance + 2
    cost -= 6 if published else 0
    cost -= 2 if one.published.time else 0
    cost += 8 if _OTHER.search(words) else 0
    return updated, cost + (len(words) - (one.end - one.start)) / 25


def _dated(block: Block, one: Found, field: str, rule: str) -> Finding:
    return Finding(field=field, when=one.published, text=block.words, start=block.start, end=block.end, kind=Kind.DATE, rule=rule)


def _who(found: tuple[Block, ...], zone: list[int], centre: int, said: str, lang: str) -> tuple[Finding, ...]:
    """A line that begins with "By" first; else the nearest lines below the headline that are nothing but names."""
    order = sorted(zone, key=lambda n: (n < centre, abs(n - centre)))
    for n in order:
        # "By" and the name may stand on two lines.
        split = _BY_ALONE.fullmatch(found[n].words) and n + 1 < len(found)
        people = _signed(f"By {found[n + 1].words}" if split else found[n].words, lang)
        if people:
            return (_byline(found[n], people, "byline-near-headline"),)
    for n in order:
        if n < centre - 3 or n > centre + 11:
            continue
        people = _alone(found[n].words, said, lang)
        if people:
            return tuple(_names_from(found, n, people, said, lang))
    return ()


def _below(found: tuple[Block, ...], kept: tuple[int, ...], said: str) -> tuple[Finding, ...]:
    for n in range(kept[-1] + 1, min(len(found), kept[-1] + 4)):
        # A line in capitals at the foot bids or heads something: EXPLORE MORE.
        alone = () if found[n].words.isupper() else _alone(found[n].words, said, "")
        people = _signed(found[n].words, "") or alone
        if people:
            return (_byline(found[n], people, "name-below"),)
    return ()


def _names_from(found: tuple[Block, ...], start: int, people: tuple[str, ...], said: str, lang: str) -> Iterator[Finding]:
    """The name and those on the lines directly after it: `Ada Holm,` / `Per Strand &` / `Ida Berg`."""
    yield _byline(found[start], people, "name-near-headline")
    known = set(people)
    for n in range(start + 1, min(len(found), start + 8)):
        more = tuple(name for name in _alone(found[n].words, said, lang) if name not in known)
        if not more:
            return
        known |= set(more)
        yield _byline(found[n], more, "name-near-headline")


def _signed(words: str, lang: str) -> tuple[str, ...]:
    """The people of a line that says so: `By …`, `Author: …`, `记者 …`."""
    if len(words) > 160 or (len(words) > 90 and words[-1] == "."):
        return ()
    fields = dict(labelled(words)) if ":" in words or "：" in words else {}
    if fields.get("author"):
        return byline.credited(_undated(fields["author"], lang))
    asian = _ASIAN_PREFIX.match(words)
    if asian:
        return (asian["name"],) if asian["name"] else byline.names(words)
    match = _PREFIX.match(words)
    if match is None or match.end() >= len(words) or not (words[match.end()].isupper() or words[0].isupper()):
        return ()
    rest = _trimmed(_undated(words[match.end() :], lang))
    return byline.names(rest) or _agency(rest)


def _trimmed(rest: str) -> str:
    """Without what pages glue to a name: `Ada HolmPublished`, `Per Strand Twitter`, `Ida Berg0`."""
    rest = re.sub(r"(?<=[a-zà-ÿ])(?=(?:Published|Updated|Posted)\b)", " ", rest)
    rest = re.sub(r"(?<=[^\W\d])\d\b", "", rest)
    return " ".join(_NOISE.sub(" ", rest).split()).strip(" ,&|·•-–—/:")


def _agency(rest: str) -> tuple[str, ...]:
    head = re.split(r"\s*[,|·•(]\s*|\s+(?:with|mit|in|and|und)\s+|\s{2,}", rest, maxsplit=1)[0].strip()
    if not 2 < len(head) <= 32 or len(head.split()) > 4:
        return ()
    capital = head[0].isupper() or (head.isascii() and "-" in head)
    return byline.credited(head) if capital and len(rest) < 70 else ()


def _alone(words: str, said: str, lang: str) -> tuple[str, ...]:
    """The people of a line that is nothing but names, a date, a role; not somebody whom the article is about."""
    if not 4 < len(words) <= 120 or words[-1] in ".!?:":
        return ()
    rest = _trimmed(_undated(words, lang))
    parts = tuple(byline.without_role(part) for part in byline.parts(rest))
    if not parts or len(rest) > 90 or rest.split()[0].casefold() in SMALL_WORDS.get(lang, ()):
        return ()
    people = byline.names(parts[0])
    if not people or len(people[0]) < 0.7 * len(parts[0]) or any(word in WORDS for word in parts[0].casefold().split()):
        return ()
    everybody = tuple(name for part in parts for name in byline.names(part))
    return tuple(name for name in everybody if name not in said and not _is_subject(name, said))


def _is_subject(name: str, said: str) -> bool:
    """Whether the article goes on about somebody of that surname."""
    surname = name.split()[-1]
    return len(surname) > 3 and len(re.findall(rf"\b{re.escape(surname)}\b", said)) > 1


def _undated(words: str, lang: str) -> str:
    for one in reversed(dates(words, lang=lang)):
        words = words[: one.start] + "  " + words[one.end :]
    return words


def _byline(block: Block, people: tuple[str, ...], rule: str) -> Finding:
    return Finding(field="author", text="; ".join(people), start=block.start, end=block.end, kind=Kind.BYLINE, rule=f"label-{rule}")
