"""Make a trying corpus: a number and a folder → a project whose names, headlines, scripts and pictures are hard on a design.

Two thirds of the stories are those of `corpus.py`; every third is taken over by a case of the table below, so that no page type
escapes it. The same number always gives the same bytes.
"""

import argparse
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import corpus
from PIL import Image, ImageDraw

Head = dict[str, Any]

LONG = (
    "The Committee for the Preservation, Restoration and Continued Everyday Use of the Municipal Rope Ferries between Saltmarsh "
    "and Coldharbour Publishes Its Thirty-Second Report on Ropes, Ferries, Ferrymen, Ferrywomen and the Tides"
)
UNBROKEN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
CHINESE = ("珍珠村的主播一分钟卖出十二条项链，墨西哥访客驻足观看", "数字乡村：从诸暨到瓜纳华托", "丝路学院里的第一堂课")
SPANISH = (
    "Güemes y la niña que contó los trenes: crónica de un año de ñandúes, pingüinos y vergüenzas ajenas",
    "Once aldeas, un mercado",
)
CHINESE_BODY = (
    "访问团在星期四早晨到达村口。主播说：“十二条项链，一分钟。”来自墨西哥的老师们一边看一边记笔记。",
    "村里的老人回忆，三十年前，卖珍珠要坐一夜的车；如今，打开手机就行。*数字技术*改变了一切，也带来了新的问题。",
)
SPANISH_BODY = (
    "La delegación llegó el jueves por la mañana. «Doce collares en un minuto», dijo la presentadora, y nadie la contradijo.",
    "Los maestros tomaron notas: cuánto cuesta el envío, quién responde las preguntas, qué se hace con lo que no se vende.",
)
PLACES = {
    "saltmarsh": ("Saltmarsh", "town", (51.95, 0.65)),
    "guanajuato": ("Guanajuato", "state", (21.02, -101.26)),
    "hangzhou": ("Hangzhou (杭州)", "city", (30.27, 120.15)),
    "punta-arenas": ("Punta Arenas", "city", (-53.16, -70.91)),
    "ulaanbaatar": ("Ulaanbaatar", "city", (47.92, 106.92)),
    "suva": ("Suva", "port", (-18.14, 178.44)),
}
LONG_NAME = "Doña María de los Ángeles Xóchitl Fernández-Gutiérrez y Vázquez de la Torre, Viscountess Ponsonby-Cholmondeley"
PEOPLE = {
    "long-name": {"name": LONG_NAME, "aliases": ["María de los Ángeles Fernández-Gutiérrez", "Doña María", "费尔南德斯"]},
    "he-lixin": {"name": "何立新", "aliases": ["He Lixin"], "summary": "珍珠村的主播。"},
    "o": {"name": "O", "summary": "A person of one letter."},
}


SETTINGS = """title = "The Quay and Harbour Archive"
description = "Stories that are hard on a design."
url = "https://example.org/trying"
language = "{lang}"
author = "Ada Moor"
contact = "quay@example.org"
rights = "full"
"""


def _long(head: Head, place: int) -> str:
    head |= {"title": LONG, "subtitle": LONG[:160], "summary": f"{LONG} {LONG}", "authors": [LONG_NAME] * 3, "tags": [LONG[:70]]}
    head["people"] = [*head["people"], "long-name"]
    return f"[{LONG}](https://example.org/{'a-very-long-address/' * 12}) was published in {UNBROKEN}.\n\n## {LONG}\n\n{LONG}.\n"


def _unbroken(head: Head, place: int) -> str:
    head |= {"title": UNBROKEN, "source": {"name": UNBROKEN}}
    table = f"| a | b | c | d | e | f |\n|-|-|-|-|-|-|\n|{'| '.join([UNBROKEN] * 6)}|\n"
    return f"{UNBROKEN} said so.\n\n```\n{'x' * 300}\n```\n\n{table}"


def _chinese(head: Head, place: int) -> str:
    head |= {"title": CHINESE[place // 30 % 3], "subtitle": "一篇报道", "source": {"name": "村报"}, "authors": ["王小明"]}
    head |= {"lang": "zh", "dateline": "杭州", "summary": CHINESE_BODY[0], "tags": ["珍珠"], "people": ["he-lixin"]}
    return "\n\n".join(("何立新说，" + CHINESE_BODY[place // 30 % 2], *CHINESE_BODY, "> 水决定一切。", "## 村子", *CHINESE_BODY))


def _spanish(head: Head, place: int) -> str:
    head |= {"title": SPANISH[place // 30 % 2], "source": {"name": "El Sol de León"}, "lang": "es", "tags": ["pequeño comercio"]}
    return "\n\n".join((*SPANISH_BODY, "### Después", *SPANISH_BODY, "> «Nadie lo había preguntado»."))


def _pictured(head: Head, place: int) -> str:
    shots = [f"tall-{place // 30 % 3}.jpg", f"wide-{place // 30 % 4}.jpg", "strip.png", "wide-0.jpg", "wide-1.jpg"]
    head["images"] = [
        {"src": shot, "alt": f"Ours, {shot}", "caption": f"The quay as it was, {shot}", "credit": "Ada Moor", "rights": "full"}
        for shot in shots[: 1 + place // 30 % 5]
    ]
    return "What the picture shows.\n\n![The quay, again](/assets/wide-1.jpg)\n\nWhat it does not show.\n"


def _bare(head: Head, place: int) -> str:
    for key in ("source", "authors", "summary", "people", "programs", "subtitle", "tags", "events"):
        head.pop(key, None)
    head |= {"title": "Short"} | ({"title_generated": True} if place % 2 else {})
    return "One sentence stands here.\n"


def _noted(head: Head, place: int) -> str:
    head |= {"note": f"The day is ours. {LONG}", "places": sorted(PLACES), "rights": ("excerpt", "citation")[place % 2]}
    return "\n\n".join(f"Paragraph {number} of a protected text. {LONG}." for number in range(8))


def _ancient(head: Head, place: int) -> str:
    head["date"] = ("1848-02-22", "1931", "1969-07")[place // 30 % 3]
    return "An old paper.[^1]\n\n[^1]: Found in a drawer.\n"


CASES: tuple[Callable[[Head, int], str], ...] = (
    _long,
    _unbroken,
    _chinese,
    _spanish,
    _pictured,
    _bare,
    _noted,
    _ancient,
    _pictured,
    _chinese,
)


def write(number: int, folder: Path, *, lang: str) -> None:
    """Write the project: every third story is a case."""
    names = corpus.cast(number)
    settings = SETTINGS.format(lang=lang)
    corpus.put(folder / "content/site.toml", settings)
    for place in range(number):
        head, body = corpus.story(place, number, names)
        if place % 3 == 1:
            case = CASES[place // 3 % len(CASES)]
            body = case(head, place) + ("\n\n" + body if case in (_pictured, _ancient) else "")
            head.pop("events", None)
        corpus.put(folder / f"content/stories/{head['date']}-story-{place}.md", corpus.file(head, body))
    for kind, entries in (("people", names.people), ("programs", names.programs)):
        for id_, name in entries.items():
            corpus.put(folder / f"content/{kind}/{id_}.md", corpus.file({"name": name}, f"{name} is of the quay."))
    for id_, person in PEOPLE.items():
        corpus.put(folder / f"content/people/{id_}.md", corpus.file({**person}, f"{LONG}."))
    for id_, (name, kind, at) in PLACES.items():
        corpus.put(folder / f"content/places/{id_}.md", corpus.file({"name": name, "kind": kind, "coordinates": list(at)}, ""))
    _pictures(folder / "content/assets")


SHOTS = {
    **{f"wide-{number}.jpg": (1600, 1000) for number in range(4)},
    **{f"tall-{number}.jpg": (700, 1300) for number in range(3)},
    "strip.png": (2000, 260),
}


def _pictures(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, size in SHOTS.items():
        dice = random.Random(name)
        image = Image.new("RGB", size, _colour(dice))
        draw = ImageDraw.Draw(image)
        for _ in range(40):
            x, y = dice.randint(0, size[0]), dice.randint(0, size[1])
            draw.ellipse((x, y, x + dice.randint(20, 300), y + dice.randint(20, 200)), fill=_colour(dice))
        image.save(folder / name)


def _colour(dice: random.Random) -> tuple[int, int, int]:
    return dice.randint(60, 250), dice.randint(60, 250), dice.randint(60, 250)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Make a trying project of NUMBER stories in FOLDER.")
    parser.add_argument("number", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--lang", default="en")
    chosen = parser.parse_args()
    write(chosen.number, chosen.folder, lang=chosen.lang)
