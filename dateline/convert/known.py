"""Put what a format knows beside what was read from the text: Draft, Known → Draft."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from dateline.convert.fields import byline
from dateline.convert.fields.published import published
from dateline.nouns.clipping import Known
from dateline.nouns.draft import Draft, Evidence, Picture
from dateline.nouns.published import Published

_Facts = tuple[Known, ...]


def completed(draft: Draft, known: Iterable[Known]) -> Draft:
    """The draft with its empty fields filled from `known`; a sure one goes before what was read, with its evidence."""
    by_field: dict[str, _Facts] = {}
    for fact in known:
        by_field[fact.field] = (*by_field.get(fact.field, ()), fact)
    for field, facts in by_field.items():
        changed = _RULES.get(field.partition(".")[0], _plain)(draft, field, _strongest(facts))
        if changed is not draft:
            draft = replace(changed, evidence=(*changed.evidence, *_evidence(facts)))
    return draft


def _strongest(facts: _Facts) -> _Facts:
    """Of several who know a field the first that is sure, else the first: what lies beside a file before the file itself."""
    rule = next((fact.rule for fact in facts if fact.sure), facts[0].rule)
    return tuple(fact for fact in facts if fact.rule == rule)


def _evidence(facts: _Facts) -> tuple[Evidence, ...]:
    return tuple(Evidence(field=fact.field, quote=fact.value, rule=fact.rule) for fact in _strongest(facts))


def _title(draft: Draft, _: str, facts: _Facts) -> Draft:
    in_capitals = draft.title.isupper() and facts[0].value.casefold() == draft.title.rstrip(".").casefold()
    if facts[0].sure or draft.title_generated or in_capitals:
        again = draft.subtitle.casefold() == facts[0].value.casefold()
        return replace(draft, title=facts[0].value, title_generated=False, subtitle="" if again else draft.subtitle)
    return draft


def _date(draft: Draft, field: str, facts: _Facts) -> Draft:
    when = _when(facts[0].value)
    read: Published | None = getattr(draft, field)
    if when is None or (read is not None and not facts[0].sure) or (read is not None and read.date == when.date and read.time):
        return draft
    return _with(draft, field, when)


def _when(value: str) -> Published | None:
    try:
        return Published.parse(value)
    except ValueError:
        return published(value)


def _people(draft: Draft, field: str, facts: _Facts) -> Draft:
    if getattr(draft, field) and not facts[0].sure:
        return draft
    people = tuple(dict.fromkeys(name for fact in facts for name in byline.names(fact.value)))
    return _with(draft, field, people) if people else draft


def _source(draft: Draft, field: str, facts: _Facts) -> Draft:
    part = field.partition(".")[2]
    if getattr(draft.source, part, None) != "" and not facts[0].sure:
        return draft
    changed: dict[str, Any] = {part: facts[0].value}
    return replace(draft, source=replace(draft.source, **changed))


def _facsimile(draft: Draft, _: str, facts: _Facts) -> Draft:
    """Pictures of the cutting go with the story; without rights of their own they are never published."""
    return replace(draft, images=(*draft.images, *(Picture(src=fact.value) for fact in facts)))


def _language(draft: Draft, _: str, facts: _Facts) -> Draft:
    return replace(draft, lang=facts[0].value) if facts[0].sure else draft


def _plain(draft: Draft, field: str, facts: _Facts) -> Draft:
    if getattr(draft, field) and not facts[0].sure:
        return draft
    return _with(draft, field, facts[0].value)


def _with(draft: Draft, field: str, value: object) -> Draft:
    changed: dict[str, Any] = {field: value}
    return replace(draft, **changed)


_RULES: dict[str, Callable[[Draft, str, _Facts], Draft]] = {
    "title": _title,
    "date": _date,
    "updated": _date,
    "authors": _people,
    "editors": _people,
    "photographers": _people,
    "source": _source,
    "lang": _language,
    "facsimile": _facsimile,
}
