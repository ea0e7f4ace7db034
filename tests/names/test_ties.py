"""What a program belongs to is read from the words beside its name."""

import pytest

from dateline.names.ties import ties

RUN_BY = [
    ("Open Harvest, a project of its own kind hosted by the Acme Group, began in May.", "Acme Group"),
    ("Guests of Acme Group's farm training program Open Harvest came.", "Acme Group"),
    ("Graduates of Acme's Open Harvest program came.", "Acme"),
    ("The Institute of Farming launched its project Open Harvest in May.", "Institute of Farming"),
    ("The Open Harvest (OH) was founded by Norvik, Inc. in May.", "Norvik"),
    ("Open Harvest, un programa organizado por el Instituto de Agricultura, empezó.", "Instituto de Agricultura"),
    ("Peru's program Open Harvest grew.", ""),
    ("It launched Open Harvest in May.", ""),
    ("Open Harvest of the World Farm Forum organized by Acme began.", ""),
    ("Open Harvest met those who were hosted by Acme.", ""),
    ("Open Harvest began. It was hosted by Acme.", ""),
]
PART_OF = [
    ("Open Harvest, part of the World Farm Platform, grew.", "World Farm Platform"),
    ("They came through Open Harvest of the World Farm Platform in May.", "World Farm Platform"),
    ("They spoke of Open Harvest of the Acme Group.", ""),
    ("Open Harvest, parte de la Plataforma Mundial, creció.", "Plataforma Mundial"),
    ("Open Harvest is no part of it.", ""),
]


def place(sentence: str) -> tuple[int, int]:
    start = sentence.index("Open Harvest")
    return start, start + len("Open Harvest")


@pytest.mark.parametrize(("sentence", "told"), RUN_BY)
def test_who_runs_a_program(sentence: str, told: str) -> None:
    """By an owner before the name, or a participle behind it that no other name stands before; a country runs nothing by owning."""
    assert ties(sentence, *place(sentence)).run_by == told


@pytest.mark.parametrize(("sentence", "told"), PART_OF)
def test_what_a_program_is_part_of(sentence: str, told: str) -> None:
    """Where it is called a part, or is some platform's."""
    assert ties(sentence, *place(sentence)).part_of == told
