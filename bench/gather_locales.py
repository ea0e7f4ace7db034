#!/usr/bin/env python3
"""Gather how languages write dates and numbers: unpacked CLDR packages → `dateline/render/cldr.py`.

    npm install cldr-core cldr-dates-modern cldr-numbers-modern
    python bench/gather_locales.py node_modules

The CLDR is Unicode's (license in NOTICE). A region stands in the file only where it writes otherwise than its language alone.
English without a region is the world's (`en-001`, day before month); that of the United States stands under `en-US`.
"""

import json
import re
import sys
import textwrap
from pathlib import Path
from typing import Any

TARGET = Path(__file__).parents[1] / "dateline/render/cldr.py"
WORLD = "001"
HEAD = '''"""How languages write dates and numbers: a tag and its fields, in the order of `locales.Locale`.

From the Unicode CLDR {version}, written by `bench/gather_locales.py`.
"""

LOCALES = """
'''
_TOKEN = re.compile(r"'([^']*)'|([A-Za-z])\2*|[^'A-Za-z]+")
_PARTS = {"y": "y", "d": "d", "L": "m", "M": "m", "G": "e"}
_JOINT = re.compile(r"[\s\u2009\u202f]*[–—~～至-][\s\u2009\u202f]*$")


class Cldr:
    """The packages, unpacked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        core = folder / "cldr-core/supplemental"
        self.parents: dict[str, str] = _json(core / "parentLocales.json")["supplemental"]["parentLocales"]["parentLocale"]
        self.digits: dict[str, Any] = _json(core / "numberingSystems.json")["supplemental"]["numberingSystems"]
        self.version: str = _json(folder / "cldr-core/package.json")["version"]

    def tags(self) -> list[str]:
        """Every locale of the packages."""
        return sorted(path.name for path in (self.folder / "cldr-dates-modern/main").iterdir())

    def part(self, tag: str, package: str, file: str) -> Any:
        """One file of a locale."""
        return _json(self.folder / f"cldr-{package}-modern/main/{tag}/{file}.json")["main"][tag]


def fields(tag: str, cldr: Cldr) -> tuple[str, ...]:
    """What stands in the block of a language, in the order of `locales.Locale`."""
    gregorian = cldr.part(tag, "dates", "ca-gregorian")["dates"]["calendars"]["gregorian"]
    months, formats = gregorian["months"], gregorian["dateTimeFormats"]
    skeletons, era = formats["availableFormats"], gregorian["eras"]["eraAbbr"]
    day = pattern(gregorian["dateFormats"]["long"])
    intervals = formats["intervalFormats"]
    days = (intervals.get("yMMMMd") or intervals.get("yMMMd") or {}).get("d", "")
    numbers = cldr.part(tag, "numbers", "numbers")["numbers"]
    shape = numbers["decimalFormats-numberSystem-latn"]["standard"].partition(".")[0].split(",")
    return (
        "; ".join(months["format"]["wide"].values()),
        "; ".join(months["stand-alone"]["wide"].values()),
        named(day, era["1"]),
        split(named(pattern(days), era["1"])),
        named(pattern(skeletons.get("yMMMM", "MMMM y")), era["1"]),
        named(pattern(skeletons["y"]), era["1"]),
        named(pattern(skeletons["Gy"]), era["0-alt-variant" if tag.partition("-")[0] == "en" else "0"]),
        re.sub(r"\{([01])\}", lambda found: "{day}" if found[1] == "1" else "{time}", formats["medium"]),
        numbers["symbols-numberSystem-latn"]["group"],
        f"{len(shape[-1])} {len(shape[-2 if len(shape) > 2 else -1])} {numbers['minimumGroupingDigits']}",
        cldr.digits[numbers["defaultNumberingSystem"]].get("_digits", "0123456789"),
    )


def pattern(text: str) -> str:
    """A pattern of the CLDR with its letters named: `d 'de' MMMM` → `{d} de {m}`; a month in figures is `{n}`."""
    said = []
    for found in _TOKEN.finditer(text):
        letter, quoted = found[2], found[1]
        if letter is None:
            said.append(found[0] if quoted is None else quoted)
        elif letter in "ML" and len(found[0]) < 3:
            said.append("{n}")
        else:
            said.append("{alone}" if letter == "L" else f"{{{_PARTS[letter]}}}")
    return "".join(said)


def named(text: str, era: str) -> str:
    """With the era in its place."""
    return text.replace("{e}", era)


def split(days: str) -> str:
    """An interval of days in its three parts: up to the first day, what joins it, from the last one on."""
    second = days.find("{d}", days.find("{d}") + 1)
    if second < 0:
        return ""
    joint = _JOINT.search(days[:second])
    at = joint.start() if joint else second
    return f"{days[:at]}¦{days[at:second]}¦{days[second:]}"


def parent(tag: str, found: dict[str, tuple[str, ...]], cldr: Cldr) -> str:
    """Where a reader looks who does not find the tag: the nearest that stands in the file."""
    while "-" in tag:
        tag = tag.rpartition("-")[0]
        if tag in found:
            return tag
    return ""


def gathered(cldr: Cldr) -> dict[str, tuple[str, ...]]:
    """Every language, and the regions that differ from it."""
    every = {tag: fields(tag, cldr) for tag in cldr.tags() if tag != "und"}
    every |= {"en-US": every["en"], "en": every[f"en-{WORLD}"]}
    found: dict[str, tuple[str, ...]] = {}
    for tag in sorted(every, key=lambda tag: (tag.count("-"), tag)):
        if every[tag] != found.get(parent(tag, found, cldr)):
            found[tag] = every[tag]
    return dict(sorted(found.items()))


def _json(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def _block(tag: str, said: tuple[str, ...]) -> str:
    text = f"{tag} | " + " | ".join(said)
    return "\n".join(textwrap.wrap(text, _width(text), break_long_words=False, break_on_hyphens=False, subsequent_indent=" "))


def _width(text: str) -> int:
    """Letters to a line; those of the East are twice as wide."""
    return 64 if re.search("[\u3000-\u9fff\uac00-\ud7af]", text) else 128


if __name__ == "__main__":
    cldr = Cldr(Path(sys.argv[1]))
    blocks = [_block(tag, said) for tag, said in gathered(cldr).items()]
    TARGET.write_text(HEAD.replace("{version}", cldr.version) + "\n".join(blocks) + '\n"""\n', encoding="utf-8")
    print(f"{len(blocks)} languages and regions, {TARGET.stat().st_size // 1024} KiB")
