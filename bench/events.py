"""A site of many events: how many, a folder → a project whose timeline is long, of all forms a date can have.

    python bench/events.py 5000 /tmp/long && cd /tmp/long && python -m dateline build

Days, months, years, about years, decades, centuries, seasons, intervals of days to centuries, open ends, years before our era;
people, programs and places with pages; all from one seed, so that the same number gives the same project.
"""

import random
import sys
from pathlib import Path

PEOPLE, PROGRAMS, PLACES = 24, 6, 12
KINDS = ("agreement", "birth", "building", "change", "death", "founding", "launch", "meeting", "trade", "visit")
WHAT = (
    "signs the charter of", "opens", "buys the old ferry of", "visits", "founds a school in", "repairs the lighthouse of",
    "holds the first fair of", "leaves", "is made keeper of", "draws the map of",
)  # fmt: skip
NAMES = (
    "Ada", "Bela", "Cyra", "Dario", "Edda", "Falk", "Gita", "Hugo", "Iris", "Jonas", "Kaja", "Luca", "Mira", "Nils",
    "Olga", "Per", "Quin", "Rosa", "Sven", "Tora", "Ulf", "Vera", "Wim", "Yara",
)  # fmt: skip
TOWNS = (
    "Amberly", "Brackwater", "Corvin", "Dunmouth", "Elmsea", "Farholm", "Greycoast", "Hythe",
    "Inverlea", "Jarrow", "Kelpsund", "Lowick",
)  # fmt: skip


def when(chance: random.Random) -> str:
    """A date as EDTF, more of them the nearer to our time."""
    year = chance.choice((chance.randint(1200, 1899), chance.randint(1900, 2024), chance.randint(1990, 2024)))
    month, day = chance.randint(1, 12), chance.randint(1, 27)
    forms = (
        f"{year:04}-{month:02}-{day:02}", f"{year:04}-{month:02}-{day:02}", f"{year:04}-{month:02}", f"{year:04}", f"{year:04}~",
        f"{year // 10:03}X", f"{year // 100:02}XX", f"{year:04}-2{chance.randint(1, 4)}",
        f"{year:04}-{month:02}-{day:02}/{year:04}-{month:02}-{day + 1:02}", f"{year:04}/{year + chance.randint(1, 300):04}",
        f"{year:04}/..", f"../{year:04}", f"-{chance.randint(1, 900):04}", f"-{chance.randint(100, 900):04}/{year:04}",
    )  # fmt: skip
    return chance.choice(forms)


def event(number: int, chance: random.Random) -> str:
    """One entry of `content/events.toml`."""
    person, place = chance.randrange(PEOPLE), chance.randrange(PLACES)
    lines = [
        "[[event]]",
        f'id = "event-{number}"',
        f'when = "{when(chance)}"',
        f'what = "{NAMES[person]} Moor {chance.choice(WHAT)} {TOWNS[place]}"',
        f'kind = "{chance.choice(KINDS)}"',
        f'people = ["{NAMES[person].lower()}-moor"]',
        f'places = ["{TOWNS[place].lower()}"]',
    ]
    if number % 5 == 0:
        lines.append(f'programs = ["program-{chance.randrange(PROGRAMS)}"]')
    return "\n".join(lines)


def project(root: Path, count: int) -> None:
    """Write the project."""
    chance = random.Random(4)
    entries = {f"people/{name.lower()}-moor.md": f"---\nname: {name} Moor\n---\n" for name in NAMES}
    entries |= {f"places/{town.lower()}.md": f"---\nname: {town}\n---\n" for town in TOWNS}
    entries |= {f"programs/program-{number}.md": f"---\nname: Program {number}\n---\n" for number in range(PROGRAMS)}
    entries["site.toml"] = 'title = "A long history"\nurl = "https://example.org/long"\nrights = "full"\n'
    entries["stories/2024-01-02-bell.md"] = "---\ntitle: The bell\ndate: 2024-01-02\n---\nAda Moor rang the bell on Monday.\n"
    entries["stories/undated.md"] = "---\ntitle: Of no day\n---\nNobody knows when.\n"
    entries["events.toml"] = "\n\n".join(event(number, chance) for number in range(count)) + "\n"
    for name, text in entries.items():
        path = root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    project(Path(sys.argv[2]), int(sys.argv[1]))
