"""Timelines per person out of articles made for the test: what was planned is the right answer by construction."""

import datetime as dt
import random
from pathlib import Path

import pytest

from dateline import pipeline, store

PEOPLE = {
    "ida-olsen": ("Ida Olsen", "She"),
    "tom-varga": ("Tom Varga", "He"),
    "jo-gil": ("Jo Gil", "She"),
    "ben-novak": ("Ben Novak", "He"),
}
DEEDS = (
    "signed a contract with the {} line",
    "opened a {} school for pilots",
    "visited the {} lighthouse",
    "sold two boats to the {} museum",
    "published a map of the {} reefs",
    "won the {} race around the cape",
    "resigned from the {} board",
    "founded a society for {} knots",
    "rebuilt the {} mill by the pond",
    "donated a bell to the {} church",
)
NOISE = (
    "The {word} harbour has been closed since 2009.",
    "{name} will travel to the {word} hills on 3 May 2031.",
    "The {word} keeper said on {weekday} that the sea was calm.",
    "“We loved the {word} boats on Monday and we will come back for more of them,” said {name}.",
    "The 2008 crisis hurt the whole {word} coast.",
    "Nobody sold a {word} boat on {weekday}.",
)


def invented(rng: random.Random) -> str:
    """A word that no other article has, so that none looks like a copy."""
    return "".join(rng.choice("bdfglmnprstvz") + rng.choice("aeiou") for _ in range(4))


def dated(published: dt.date, rng: random.Random) -> tuple[str, str]:
    """Some words for a day or month before the day of publication, and the date they mean."""
    near = published - dt.timedelta(days=rng.randint(1, 6))
    far = published - dt.timedelta(days=rng.randint(40, 900))
    return rng.choice(
        [
            (f"on {near:%A}", near.isoformat()),
            (f"on {far.day} {far:%B %Y}", far.isoformat()),
            (f"on {far:%B} {far.day}, {far.year}", far.isoformat()),
            ("yesterday", (published - dt.timedelta(days=1)).isoformat()),
            (f"in {far:%B %Y}", far.isoformat()[:7]),
            (f"in {far.year}", str(far.year)),
        ]
    )


def planned(folder: Path, rng: random.Random) -> set[tuple[str, str, str]]:
    """Write a project of twenty articles; give back who did what when."""
    for name, (full, _) in PEOPLE.items():
        (folder / "content/people").mkdir(parents=True, exist_ok=True)
        (folder / f"content/people/{name}.md").write_text(f"---\nname: {full}\n---\n", encoding="utf-8")
    (folder / "content/stories").mkdir()
    (folder / "content/site.toml").write_text('title = "Coast"\n', encoding="utf-8")
    gold = set()
    for number in range(20):
        published = dt.date(2012, 1, 1) + dt.timedelta(days=rng.randint(0, 3000))
        who = rng.sample(sorted(PEOPLE), 2)
        blocks = []
        for person in who:
            deeds = [deed.format(invented(rng)) for deed in rng.sample(DEEDS, 2)]
            name, pronoun = PEOPLE[person]
            first, second = dated(published, rng), dated(published, rng)
            gold |= {(person, first[1], deeds[0]), (person, second[1], deeds[1])}
            subject = rng.choice([name.split()[1], pronoun])
            blocks.append(f"{name} {deeds[0]} {first[0]}. {subject} {deeds[1]} {second[0]}.")
            blocks.append(rng.choice(NOISE).format(name=name, word=invented(rng), weekday=f"{published:%A}"))
        head = f"---\ntitle: Of the coast, {number}\ndate: {published}\n---\n"
        (folder / f"content/stories/{published}-coast-{number}.md").write_text(head + "\n\n".join(blocks) + "\n", encoding="utf-8")
    return gold


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_timelines_of_people_come_out_of_the_articles(tmp_path: Path, seed: int) -> None:
    """Nearly every event of every person is found with its day, by name, surname or pronoun, and next to nothing else is."""
    gold = planned(tmp_path, random.Random(seed))

    known = pipeline.understood(tmp_path, pipeline.Choices(today=dt.date(2026, 1, 1)), kept=store.Store.none())

    told = [(person, str(one.when), one.what) for one in known.together.happened.happenings for person in one.people]
    right = [planned for planned in gold if any(planned[:2] == one[:2] and planned[2] in one[2] for one in told)]
    sound = [one for one in told if any(one[:2] == planned[:2] and planned[2] in one[2] for planned in gold)]
    assert len(right) / len(gold) >= 0.97
    assert len(sound) / len(told) >= 0.97
    assert [one.when.key for one in known.together.happened.happenings] == sorted(
        one.when.key for one in known.together.happened.happenings
    )
