"""Take hidden people out of all that is told: entries → entries in which their names are withheld.

The law of a name withheld: neither the full name nor another of its names stands in anything that is published; in a story that
names the person, no word of the name does. The file of the author stays as it is; where the name stood, the page says that it is
withheld.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from dateline.nouns.claim import Claim
from dateline.nouns.entity import Entity, Organization, Person, Place, Program
from dateline.nouns.event import Event
from dateline.nouns.language import primary_subtag
from dateline.nouns.library import Entry
from dateline.nouns.story import Image, Story

_SAID = {"es": "nombre omitido", "zh": "姓名略"}
_OTHERWISE = "name withheld"
_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_SHORTEST = 3
"""Fewer letters than this (`He`, `de`) are a word far more often than the rest of a name."""

Change = Callable[[str], str]


@dataclass(frozen=True, kw_only=True)
class Redaction:
    """The names of everybody hidden: whole ones, and the single words of them."""

    names: tuple[str, ...]

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """Any of the names, across line breaks; those of several words in capitals or not."""
        return _any(self.names)

    @cached_property
    def single(self) -> re.Pattern[str]:
        """A word of a name, as names are written."""
        words = {word.strip(".,") for name in self.names for word in name.split()}
        large = sorted(word for word in words if len(word) >= _SHORTEST and word[0].isupper())
        return _any([*large, *(word.upper() for word in large)])

    def over(self, texts: Iterable[str], *, lang: str) -> tuple[Change, Change] | None:
        """How to change words and Markdown where these texts name somebody hidden; None where they do not."""
        if not any(self.whole.search(text) for text in texts):
            return None
        said = _SAID.get(primary_subtag(lang), _OTHERWISE)
        return self._change(f"[{said}]"), self._change(f"\\[{said}\\]")

    def _change(self, mark: str) -> Change:
        return lambda text: self.single.sub(lambda _: mark, self.whole.sub(lambda _: mark, text))


def redaction(entries: Iterable[Entry]) -> Redaction | None:
    """That of everybody hidden; None where nobody is."""
    hidden = [entry for entry in entries if isinstance(entry, Person) and entry.hidden]
    names = {name for person in hidden for name in (person.name, *person.aliases)}
    return Redaction(names=tuple(sorted(names))) if names else None


def redacted(entry: Entry, over: Redaction) -> Entry:
    """Give an entry without the names of the hidden."""
    if isinstance(entry, Story):
        return _story(entry, over)
    if isinstance(entry, Entity):
        return _entity(entry, over)
    changes = over.over((entry.title, entry.summary, entry.body), lang=entry.lang)
    if changes is None:
        return entry
    words, markdown = changes
    return replace(entry, title=words(entry.title), summary=words(entry.summary), body=markdown(entry.body))


def redacted_events(events: Iterable[Event], over: Redaction) -> tuple[Event, ...]:
    """Give events written by hand without the names of the hidden."""
    return tuple(_event(event, changes[0]) if (changes := over.over(_told(event), lang="")) else event for event in events)


def _story(story: Story, over: Redaction) -> Story:
    pictures = [text for image in story.images for text in (image.caption, image.credit, image.alt)]
    people = (*story.authors, *story.editors, *story.photographers, *story.tags)
    told = [text for event in story.events for text in _told(event)]
    told += [text for claim in story.claims for text in _said_of(claim)]
    changes = over.over(
        (story.title, story.subtitle, story.summary, story.note, story.body, *pictures, *people, *told), lang=story.lang
    )
    if changes is None:
        return story
    words, markdown = changes
    return replace(
        story,
        title=words(story.title),
        subtitle=words(story.subtitle),
        summary=words(story.summary),
        note=words(story.note),
        body=markdown(story.body),
        authors=tuple(map(words, story.authors)),
        editors=tuple(map(words, story.editors)),
        photographers=tuple(map(words, story.photographers)),
        tags=tuple(tag for tag in story.tags if words(tag) == tag),
        images=tuple(_image(image, words) for image in story.images),
        events=tuple(_event(event, words) for event in story.events),
        claims=tuple(_claim(claim, words) for claim in story.claims),
    )


def _image(image: Image, words: Change) -> Image:
    return replace(image, caption=words(image.caption), credit=words(image.credit), alt=words(image.alt))


def _told(event: Event) -> tuple[str, ...]:
    return (event.what, event.quote, event.how, *(value for _, value in event.more))


def _event(event: Event, words: Change) -> Event:
    more = tuple((name, words(value)) for name, value in event.more)
    return replace(event, what=words(event.what), quote=words(event.quote), how=words(event.how), more=more)


def _said_of(claim: Claim) -> tuple[str, ...]:
    return (claim.subject, claim.measure, claim.value, claim.speaker, claim.sentence, claim.reason)


def _claim(claim: Claim, words: Change) -> Claim:
    subject, measure, value, speaker, sentence, reason = map(words, _said_of(claim))
    return replace(claim, subject=subject, measure=measure, value=value, speaker=speaker, sentence=sentence, reason=reason)


def _entity(entity: Entity, over: Redaction) -> Entity:
    roles = entity.roles if isinstance(entity, Person) else ()
    named = [text for role in roles for text in (role.title, role.organization, role.program)]
    named += [*_wholes(entity), *(entity.run_by if isinstance(entity, Program) else ())]
    changes = over.over((entity.summary, entity.note, entity.body, *named), lang=entity.lang)
    if changes is None or entity.hidden:
        return entity
    words, markdown = changes
    entity = replace(entity, summary=words(entity.summary), note=words(entity.note), body=markdown(entity.body))
    if isinstance(entity, Person):
        changed = (
            replace(role, title=words(role.title), organization=words(role.organization), program=words(role.program))
            for role in roles
        )
        return replace(entity, roles=tuple(changed))
    if isinstance(entity, Program):
        entity = replace(entity, run_by=tuple(name for name in entity.run_by if words(name) == name))
    if isinstance(entity, Program | Organization | Place):
        return replace(entity, part_of=tuple(name for name in entity.part_of if words(name) == name))
    return entity


def _wholes(entity: Entity) -> tuple[str, ...]:
    return entity.part_of if isinstance(entity, Program | Organization | Place) else ()


def _any(names: Iterable[str]) -> re.Pattern[str]:
    """Names as whole words, longest first; no name is found nowhere."""
    return re.compile("|".join(map(_written, sorted(names, key=lambda name: (-len(name), name)))) or r"(?!)")


def _written(name: str) -> str:
    words = r"[\s*_]+".join(map(re.escape, name.split()))
    if " " in name.strip():
        return rf"(?i:(?<!\w){words}(?!\w))"
    return words if _HAN.search(name) else rf"(?<!\w)(?:{words}|{re.escape(name.strip().upper())})(?!\w)"
