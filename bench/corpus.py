"""Make a corpus: a number and a folder → stories, people, programs, organizations and places in words of our own.

The same number always gives the same bytes. `ours` is a project of Dateline, `hugo` the same texts for Hugo. Every story has a
headline, a day, a source and names in its text; every few have a subtitle, tags, an event, an author, an old address, a picture's
caption, a table, a footnote or another language, so that all of the front matter is read.
"""

import argparse
import datetime as dt
import json
import random
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
    if layout == "ours":
        _put(folder / "content/site.toml", 'title = "Bench"\nurl = "https://example.org/bench"\nrights = "full"\n')
    for place in range(number):
        head, body = story(place, number, names)
        stem = f"{_slug(str(head['title']))[:50].strip('-')}-{place}"
        name = f"{head['date']}-{stem}.md" if layout == "ours" else f"{stem}.md"
        _put(folder / "content/stories" / name, _file(_for(layout, head, names), body))
    for kind, entries in (("people", names.people), ("programs", names.programs)):
        for id_, name in entries.items():
            body = " ".join(_sentence(random.Random(f"{id_} {line}")) for line in range(6))
            target = f"content/{kind}/{id_}.md" if layout == "ours" else f"content/{kind}/{id_}/_index.md"
            _put(folder / target, _file({"name" if layout == "ours" else "title": name}, body))


def _for(layout: str, head: dict[str, object], names: Cast) -> dict[str, object]:
    """Hugo orders its stories by date, knows terms by their words, and an alias as an address of its own."""
    if layout == "ours":
        return head
    return {key: value for key, value in head.items() if key not in ("events", "clipping")}


def _file(head: dict[str, object], body: str) -> str:
    lines = (f"{key}: {value if key == 'date' else json.dumps(value, ensure_ascii=False)}" for key, value in head.items())
    return "---\n" + "\n".join(lines) + "\n---\n\n" + body + "\n"


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _slug(text: str) -> str:
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text.lower().replace("’", "")).split())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Make a corpus of NUMBER stories in FOLDER.")
    parser.add_argument("number", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--layout", choices=("ours", "hugo"), default="ours")
    chosen = parser.parse_args()
    write(chosen.number, chosen.folder, layout=chosen.layout)
