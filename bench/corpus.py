"""Make a corpus: a number and a folder → stories, people, programs, organizations and places in words of our own.

The same number always gives the same bytes. `ours` is a project of Dateline, the others are the same texts as another generator
wants them; one that knows no people and programs gets its lists of them ready made. Every story has a headline, a day, a source and
names in its text; every few have a subtitle, tags, an event, an author, an old address, a quotation or a list, so that all of the
front matter is read.
"""

import argparse
import datetime as dt
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path


def _words(text: str) -> list[str]:
    return text.split()


GIVEN = _words(
    """
    Abel Berta Ciro Dora Elmo Flora Gaspar Hilda Ivo Jacinta Kurt Lena Matias Nora Osvaldo Petra Quirin Rita Saul Tilda
    """
)
FAMILY = _words(
    """
    Almond Birch Cedarholm Dunmore Elderfield Fennimore Gorsedale Hazelwood Ivystone Juniperson Kelpworth Lindenau
    Maplethorpe Nettleship Oakhurst Pinewright Quillby Rowanfield Sorrelton Tansyman Umberleigh Vetchling Willowby
    Yarrowdale
    """
)
TOWNS = _words(
    """
    Saltmarsh Highford Brackwater Tidewell Northlea Coldharbour Stonequay Larkhill
    """
)
KINDS = ("Reading", "Ferry", "Orchard", "Lantern", "Harbour", "Weaving")
FORMS = ("Programme", "Circle", "Fund", "Workshop")
WHO = ("the town council", "two teachers", "a crew of six", "the harbour office", "neighbours", "the keeper of the archive")
DID = ("repaired", "counted", "opened", "drew", "described", "moved", "measured", "painted")
WHAT = ("the old pier", "a set of maps", "forty boats", "the reading room", "a stone bridge", "the market hall", "three bells")
WHEN = ("before winter", "without much noise", "in a single week", "for the second time", "as the tide allowed", "by lamplight")
SAID = ("We kept what we could", "Nobody had asked before", "It took longer than a summer", "The water decides")
OUTLETS = ("Saltmarsh Courier", "Highford Letter", "The Tidewell Post", "Quay and Market")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who and what can be named, by id."""

    people: dict[str, str]
    programs: dict[str, str]


def cast(number: int) -> Cast:
    """A fiftieth as many people as stories, a two-hundredth as many programs."""
    dice = random.Random(f"cast {number}")
    people: dict[str, str] = {}
    while len(people) < max(8, number // 50):
        name = f"{dice.choice(GIVEN)} {dice.choice(FAMILY)}"
        if _slug(name) in people:
            name = f"{name} {dice.choice(FAMILY)}"
        people.setdefault(_slug(name), name)
    programs: dict[str, str] = {}
    while len(programs) < max(4, number // 200):
        name = f"{dice.choice(TOWNS)} {dice.choice(KINDS)} {dice.choice(FORMS)}"
        if _slug(name) in programs:
            name = f"{dice.choice(GIVEN)}’s {name}"
        programs.setdefault(_slug(name), name)
    return Cast(people=people, programs=programs)


def story(place: int, number: int, names: Cast) -> tuple[dict[str, object], str]:
    """The front matter and body of one story."""
    dice = random.Random(f"story {number} {place}")
    people = dice.sample(sorted(names.people), dice.randint(2, 4))
    programs = dice.sample(sorted(names.programs), dice.randint(1, 2))
    day = dt.date(2012, 1, 1) + dt.timedelta(days=dice.randint(0, 4000))
    town = dice.choice(TOWNS)
    head: dict[str, object] = {
        "title": f"{town}: {names.people[people[0]]} and {dice.choice(WHAT)}, {place}",
        "date": day.isoformat(),
        "source": {"name": dice.choice(OUTLETS), "url": f"https://example.org/{place}"},
        "authors": [f"{dice.choice(GIVEN)} {dice.choice(FAMILY)}"],
        "summary": f"{_sentence(dice)}",
        "people": people,
        "programs": programs,
    }
    if place % 3 == 0:
        head |= {"subtitle": _sentence(dice), "tags": [dice.choice(KINDS).lower(), "quay"]}
    if place % 5 == 0:
        quote = f"{names.people[people[0]]} {dice.choice(DID)} {dice.choice(WHAT)} on {day.day} {day:%B %Y}."
        head["events"] = [{"id": f"event-{place}", "when": day.isoformat(), "what": _sentence(dice)[:60], "quote": quote}]
        return head, _body(dice, names, people, programs, first=quote)
    if place % 7 == 0:
        head |= {"aliases": [f"/old/{place}"], "dateline": town, "note": "Filed twice."}
    return head, _body(dice, names, people, programs)


def _body(dice: random.Random, names: Cast, people: list[str], programs: list[str], first: str = "") -> str:
    called = ", ".join(names.people[one] for one in people)
    blocks = [*([first] if first else []), f"Present were {called}; they spoke of the {names.programs[programs[0]]}."]
    words, target = 0, dice.randint(300, 600)
    while words < target:
        block = _block(dice, names, people, programs)
        blocks.append(block)
        words += len(block.split())
    return "\n\n".join(blocks)


def _block(dice: random.Random, names: Cast, people: list[str], programs: list[str]) -> str:
    roll = dice.random()
    if roll < 0.08:
        return f"## {dice.choice(KINDS)} and {dice.choice(TOWNS)}"
    if roll < 0.14:
        return "\n".join(f"- {_sentence(dice)}" for _ in range(3))
    if roll < 0.18:
        return f"> {dice.choice(SAID)}.\n>\n> {names.people[dice.choice(people)]}"
    return " ".join(_told(dice, names, people, programs) for _ in range(dice.randint(2, 5)))


def _told(dice: random.Random, names: Cast, people: list[str], programs: list[str]) -> str:
    roll = dice.random()
    person = names.people[dice.choice(people)]
    if roll < 0.15:
        return f"“{dice.choice(SAID)},” said {person if dice.random() < 0.5 else person.split()[-1]}."
    if roll < 0.27:
        return f"With the {names.programs[dice.choice(programs)]}, {_sentence(dice)[0].lower()}{_sentence(dice)[1:]}"
    if roll < 0.35:
        return f"{person}, of {dice.choice(TOWNS)}, *{dice.choice(DID)}* {dice.choice(WHAT)} in {dice.randint(2010, 2023)}."
    if roll < 0.4:
        return f"A [list of the boats](https://example.org/boats/{dice.randint(1, 99)}) has **{dice.randint(3, 900)}** names."
    return _sentence(dice)


def _sentence(dice: random.Random) -> str:
    who = dice.choice(WHO)
    return f"{who[0].upper()}{who[1:]} in {dice.choice(TOWNS)} {dice.choice(DID)} {dice.choice(WHAT)} {dice.choice(WHEN)}."


def write(number: int, folder: Path, *, layout: str) -> None:
    """Write the corpus for one generator."""
    names = cast(number)
    for path, text in LAYOUTS[layout](Stories(number, names), names):
        put(folder / path, text)


@dataclass(frozen=True, slots=True)
class Stories:
    """So many stories, each made when it is its turn: whoever measures processes must not be large, since a process that begins
    counts as at least as large as the one it was begun by."""

    number: int
    names: Cast

    def __iter__(self) -> Iterator[tuple[str, dict[str, object], str]]:
        """The place, the front matter and the body of each."""
        return ((f"{place}", *story(place, self.number, self.names)) for place in range(self.number))


Files = Iterator[tuple[str, str]]


def _ours(stories: Stories, names: Cast) -> Files:
    yield "content/site.toml", 'title = "Bench"\nurl = "https://example.org/bench"\nrights = "full"\n'
    for place, head, body in stories:
        yield f"content/stories/{head['date']}-{_stem(place, head)}.md", file(head, body)
    for kind, id_, name in _entities(names):
        yield f"content/{kind}/{id_}.md", file({"name": name}, _life(id_))


def _hugo(stories: Stories, names: Cast) -> Files:
    """Hugo orders its stories by date, knows terms by their words, and an alias as an address of its own."""
    for place, head, body in stories:
        yield f"content/stories/{_stem(place, head)}.md", file(_without_events(head), body)
    for kind, id_, name in _entities(names):
        yield f"content/{kind}/{id_}/_index.md", file({"title": name}, _life(id_))


def _eleventy(stories: Stories, names: Cast) -> Files:
    """`tags` are Eleventy's own collections, so that those of the stories are called topics."""
    for place, head, body in stories:
        told = {"topics" if key == "tags" else key: value for key, value in _without_events(head).items()}
        yield f"content/stories/{_stem(place, head)}.md", file(told, body)
    for kind, id_, name in _entities(names):
        yield f"lives/{kind}/{id_}.md", file({"name": name}, _life(id_))


def _pelican(stories: Stories, names: Cast) -> Files:
    """Of lists of terms Pelican knows tags and authors: people are its tags, programs its authors."""
    for place, head, body in stories:
        lines = [
            f"Title: {head['title']}",
            f"Date: {head['date']}",
            f"Slug: {_stem(place, head)}",
            f"Tags: {', '.join(names.people[one] for one in _ids(head, 'people'))}",
            f"Authors: {'; '.join(names.programs[one] for one in _ids(head, 'programs'))}",
            f"Summary: {head['summary']}",
            f"Outlet: {_outlet(head)}",
            f"Writer: {', '.join(_ids(head, 'authors'))}",
            *([f"Subtitle: {head['subtitle']}"] if "subtitle" in head else []),
        ]
        yield f"content/stories/{_stem(place, head)}.md", "\n".join(lines) + f"\n\n{body}\n"
    for kind, id_, _ in _entities(names):
        yield f"lives/{kind}/{id_}.md", _life(id_) + "\n"


def _nikola(stories: Stories, names: Cast) -> Files:
    """Nikola has one list of terms that leads to pages: people, programs and tags are all tags."""
    for place, head, body in stories:
        terms = [
            *(names.people[one] for one in _ids(head, "people")),
            *(names.programs[one] for one in _ids(head, "programs")),
            *_ids(head, "tags"),
        ]
        lines = [
            f".. title: {head['title']}",
            f".. slug: {_stem(place, head)}",
            f".. date: {head['date']} 12:00:00 UTC",
            f".. tags: {', '.join(terms)}",
            f".. description: {head['summary']}",
            f".. author: {', '.join(_ids(head, 'authors'))}",
        ]
        yield f"posts/{_stem(place, head)}.md", "\n".join(lines) + f"\n\n{body}\n"


def _mkdocs(stories: Stories, names: Cast) -> Files:
    """MkDocs and Zensical know pages only: whom a story names and who is named where is written into the texts."""
    by_term: dict[str, list[str]] = {}
    newest = sorted(stories, key=lambda told: str(told[1]["date"]), reverse=True)
    for place, head, body in stories:
        named = [(kind, id_, name) for kind, id_, name in _entities(names) if id_ in _ids(head, kind)]
        lists = "\n".join(f"- [{name}](../{kind}/{id_}.md)" for kind, id_, name in named)
        text = f"# {head['title']}\n\n{_outlet(head)}, {head['date']}\n\n{body}\n\n## Named\n\n{lists}"
        yield f"docs/stories/{_stem(place, head)}.md", file({"title": head["title"]}, text)
    for place, head, _ in newest:
        line = f"- {head['date']} [{head['title']}](../stories/{_stem(place, head)}.md) {_outlet(head)}: {head['summary']}"
        for kind in ("people", "programs"):
            for id_ in _ids(head, kind):
                by_term.setdefault(f"{kind}/{id_}", []).append(line)
    for kind, id_, name in _entities(names):
        lines = "\n".join(by_term.get(f"{kind}/{id_}", []))
        yield f"docs/{kind}/{id_}.md", file({"title": name}, f"# {name}\n\n{_life(id_)}\n\n{lines}")
    listed = "\n".join(f"- {head['date']} [{head['title']}](stories/{_stem(place, head)}.md)" for place, head, _ in newest)
    yield "docs/index.md", f"# Bench\n\n{listed}\n"


LAYOUTS: dict[str, Callable[[Stories, Cast], Files]] = {
    "ours": _ours,
    "hugo": _hugo,
    "eleventy": _eleventy,
    "pelican": _pelican,
    "nikola": _nikola,
    "mkdocs": _mkdocs,
    "zensical": _mkdocs,
}


def _entities(names: Cast) -> Iterator[tuple[str, str, str]]:
    yield from (("people", id_, name) for id_, name in names.people.items())
    yield from (("programs", id_, name) for id_, name in names.programs.items())


def _life(id_: str) -> str:
    return " ".join(_sentence(random.Random(f"{id_} {line}")) for line in range(6))


def _stem(place: str, head: dict[str, object]) -> str:
    return f"{_slug(str(head['title']))[:50].strip('-')}-{place}"


def _ids(head: dict[str, object], key: str) -> list[str]:
    found = head.get(key, [])
    return [str(one) for one in found] if isinstance(found, list) else []


def _outlet(head: dict[str, object]) -> str:
    source = head["source"]
    return str(source["name"]) if isinstance(source, dict) else ""


def _without_events(head: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in head.items() if key != "events"}


def file(head: dict[str, object], body: str) -> str:
    """A Markdown file with its front matter."""
    lines = (f"{key}: {value if key == 'date' else json.dumps(value, ensure_ascii=False)}" for key, value in head.items())
    return "---\n" + "\n".join(lines) + "\n---\n\n" + body + "\n"


def put(path: Path, text: str) -> None:
    """Write it, its folder made where there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _slug(text: str) -> str:
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text.lower().replace("’", "")).split())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Make a corpus of NUMBER stories in FOLDER.")
    parser.add_argument("number", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--layout", choices=tuple(LAYOUTS), default="ours")
    chosen = parser.parse_args()
    write(chosen.number, chosen.folder, layout=chosen.layout)
