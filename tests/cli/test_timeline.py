import json
from pathlib import Path

import pytest

from dateline.cli import main
from dateline.reviewing import confirm, waiting
from tests.terminal import shown

REPORT = """\
---
# what I know of it
title: The lamp at Cape Grey
date: 2021-05-12   # of the Post
source: {name: Post}
rights: full
events:
  # the only one so far
  - id: keeper-comes
    when: "1903"
    what: Ada Moor becomes keeper
note: Mine.
---

Ada Moor opened the new pier of Northport on Monday. The harbour board signed a contract with the town of Northport on May 3.
"""
COPY = """\
---
title: New pier
date: 2021-05-20
source: {name: Echo, original: Post, original_date: 2021-05-12}
rights: full
---

On Monday, Ada Moor opened the pier at Northport.
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "content" / "stories"
    folder.mkdir(parents=True)
    (tmp_path / "content" / "site.toml").write_text('title = "Lamps"\n', encoding="utf-8")
    (folder / "2021-05-12-lamp.md").write_text(REPORT, encoding="utf-8")
    (folder / "2021-05-20-pier.md").write_text(COPY, encoding="utf-8")
    return tmp_path


def test_what_waits(site):
    """The pier opened on the same Monday in a report and its copy is one event with one independent source; the contract another."""
    found, errors = waiting(site)
    assert errors == ()
    assert [(str(one.when), len(one.sources), one.independent) for one in found] == [("2021-05-03", 1, 1), ("2021-05-10", 2, 1)]


def test_confirm_and_reject_on_a_terminal(site):
    """One is rejected, one confirmed in other words; comments and order stay, nothing waits any more, the rejected one is gone."""
    told = shown(site, "timeline", "review", typed=("r", "?", "w", "The pier of Northport is opened"))
    assert "2 decisions written" in told
    text = (site / "content/stories/2021-05-12-lamp.md").read_text(encoding="utf-8")
    kept = REPORT.partition("note: Mine.")
    assert text.startswith(kept[0])
    assert text.endswith(kept[1] + kept[2])
    assert "what: The pier of Northport is opened" in text
    assert "status: rejected" in text
    assert "The pier of Northport is opened" in (site / "content/stories/2021-05-20-pier.md").read_text(encoding="utf-8")
    assert waiting(site)[0] == ()
    assert main(["build"], root=site) == 0
    events = json.loads((site / "site/data/events.json").read_text(encoding="utf-8"))
    assert [(event["what"], event["status"], len(event["sources"])) for event in events] == [
        ("Ada Moor becomes keeper", "confirmed", 1),
        ("The pier of Northport is opened", "confirmed", 2),
    ]
    assert events[1]["differs"]


def test_a_date_is_corrected_and_quit_keeps_it(site):
    """A day that is no date is refused; then it is typed right; quitting keeps what was decided."""
    told = shown(site, "timeline", "review", typed=("d", "last week", "d", "2021-05-04", "q"))
    assert "write it like 2023-02-23" in told
    assert "1 decision written" in told
    assert "when: 2021-05-04" in (site / "content/stories/2021-05-12-lamp.md").read_text(encoding="utf-8")
    assert len(waiting(site)[0]) == 1


def test_without_a_terminal_they_are_listed(site, capsys):
    """Handed on to another program the open events are lines: date, what, stories."""
    assert main(["timeline", "review"], root=site) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("\t")[0] for line in lines] == ["2021-05-03", "2021-05-10"]


def test_a_rejected_sentence_stays_rejected_after_an_edit(site):
    """Should a word of the sentence change, the rejection holds all the same."""
    shown(site, "timeline", "review", typed=("r", "q"))
    path = site / "content/stories/2021-05-12-lamp.md"
    path.write_text(
        path.read_text(encoding="utf-8").replace("a contract with the town", "a contract with our town"), encoding="utf-8"
    )
    assert [str(one.when) for one in waiting(site)[0]] == ["2021-05-10"]


def test_only_confirmed_ones_are_published(site):
    """With events = "confirmed" nothing found stands on the site."""
    (site / "content/site.toml").write_text('title = "Lamps"\nevents = "confirmed"\n', encoding="utf-8")
    assert main(["build"], root=site) == 0
    events = json.loads((site / "site/data/events.json").read_text(encoding="utf-8"))
    assert [event["id"] for event in events] == ["keeper-comes"]


def test_what_is_not_published_yet_waits_all_the_same(site):
    """With events = "confirmed" the review goes through what was found, and what is confirmed there is published."""
    (site / "content/site.toml").write_text('title = "Lamps"\nevents = "confirmed"\n', encoding="utf-8")
    contract, _ = waiting(site)[0]
    confirm(site, contract)
    assert [str(one.when) for one in waiting(site)[0]] == ["2021-05-10"]
    assert main(["build"], root=site) == 0
    events = json.loads((site / "site/data/events.json").read_text(encoding="utf-8"))
    assert [event["id"] for event in events] == ["keeper-comes", contract.id]


def test_minor_things_stand_in_the_data_alone(site):
    """What Ada Moor did besides is in data/events.json, marked; not on the timeline, in its table or among what waits."""
    (site / "content/people").mkdir()
    (site / "content/people/ada-moor.md").write_text("---\nname: Ada Moor\n---\n", encoding="utf-8")
    path = site / "content/stories/2021-05-12-lamp.md"
    path.write_text(f"{path.read_text(encoding='utf-8')}\nAda Moor thanked the guests.\n", encoding="utf-8")
    before = len(waiting(site)[0])
    assert main(["build"], root=site) == 0
    events = json.loads((site / "site/data/events.json").read_text(encoding="utf-8"))
    assert [(event["what"], event["people"]) for event in events if event["minor"]] == [
        ("Ada Moor thanked the guests", ["ada-moor"])
    ]
    for name in ("timeline/index.html", "data/events.csv", "data/timelinejs.json", "timeline/timeline.ics", "timeline/feed.xml"):
        assert "thanked the guests" not in (site / "site" / name).read_text(encoding="utf-8")
    assert len(waiting(site)[0]) == before


def test_what_is_exported_and_imported_builds_the_same_events(site, tmp_path, capsys):
    """The events of one site, imported into another that has the stories but no events, are the same; a second time none is added."""
    assert main(["build"], root=site) == 0
    first = (site / "site/data/events.json").read_text(encoding="utf-8")
    for name in ("timelinejs.json", "events.csv"):
        (site / name).write_bytes((site / "site/data" / name).read_bytes())
    (site / "content/site.toml").write_text('title = "Lamps"\nevents = "confirmed"\n', encoding="utf-8")
    path = site / "content/stories/2021-05-12-lamp.md"
    path.write_text(REPORT.replace(REPORT[REPORT.index("events:") : REPORT.index("note:")], ""), encoding="utf-8")
    for name in ("timelinejs.json", "events.csv"):
        (site / "content/events.toml").unlink(missing_ok=True)
        assert main(["timeline", "import", str(site / name)], root=site) == 0
        assert main(["timeline", "import", str(site / name)], root=site) == 0
        assert "0 events added to content/events.toml, 3 there already" in capsys.readouterr().err
        assert main(["build"], root=site) == 0
        again = json.loads((site / "site/data/events.json").read_text(encoding="utf-8"))
        assert [plain(event) for event in again] == [plain(event) for event in json.loads(first)]


def plain(event: dict) -> dict:
    sources = [{key: value for key, value in source.items() if key != "found"} for source in event["sources"]]
    return {**event, "status": "", "sources": sources}


def test_a_foreign_timeline_comes_in_and_goes_out(site):
    """What others made for TimelineJS keeps its dates, words, picture and group."""
    slide = {
        "start_date": {"year": "1890", "month": "6"},
        "end_date": {"year": 1891},
        "text": {"headline": "<b>The light</b> is built", "text": "<p>Of stone.</p>"},
        "media": {"url": "https://example.org/light.jpg", "credit": "Moor"},
        "group": "Buildings",
    }
    (site / "theirs.json").write_text(json.dumps({"events": [slide]}), encoding="utf-8")
    assert main(["timeline", "import", str(site / "theirs.json")], root=site) == 0
    assert main(["build"], root=site) == 0
    out = json.loads((site / "site/data/timelinejs.json").read_text(encoding="utf-8"))["events"][0]
    assert (out["start_date"], out["end_date"]) == ({"year": 1890, "month": 6}, {"year": 1891})
    assert (out["text"], out["media"], out["group"]) == (
        {"headline": "<b>The light</b> is built", "text": "<p>Of stone.</p>"},
        slide["media"],
        "Buildings",
    )


def test_mistakes_in_events_toml_are_told_with_their_lines(site, capsys):
    """Every mistake of content/events.toml is told at once, with its line and what to write."""
    (site / "content/events.toml").write_text(
        '[[event]]\nwhen = "last week"\nwhat = "A"\n\n[[event]]\nwhen = "2021"\nwhat = "B"\npeple = ["x"]\n\n'
        '[[event]]\nwhen = 2021-05-03\nwhat = "C"\npeople = ["nobody-here"]\n',
        encoding="utf-8",
    )
    assert main(["check"], root=site) == 1
    said = capsys.readouterr().out
    assert "content/events.toml:2:1:" in said
    assert 'content/events.toml:8:1: "peple" is no key of an event' in said
    assert "content/events.toml:13:1:" in said


def test_what_is_no_timeline_is_refused_in_words(site, capsys):
    """A file without events, or with a date that is none, is refused in a sentence, and nothing is written."""
    (site / "bad.csv").write_text("Year,Headline\nsoon,Lamp\n", encoding="utf-8")
    assert main(["timeline", "import", str(site / "bad.csv")], root=site) == 1
    assert "bad.csv:2: has a year, month or day that is no number: write" in capsys.readouterr().err
    assert not (site / "content/events.toml").exists()


def test_what_is_no_timeline_is_named(site, tmp_path, capsys):
    """A file that holds no timeline is named, with what it lacks; nothing is written. One that does gives its events ids by year and words."""
    bad, good = tmp_path / "bad.csv", tmp_path / "good.csv"
    bad.write_text("a,b\n1,2\n", encoding="utf-8")
    good.write_text("Year,Month,Day,Headline\n-43,3,15,Caesar dies\n", encoding="utf-8")
    toml = site / "content/events.toml"
    before = toml.read_text(encoding="utf-8") if toml.exists() else None

    assert main(["timeline", "import", str(bad)], root=site) == 1
    assert "bad.csv:1: has no column for the date or for what happened: call them" in capsys.readouterr().err
    assert (toml.read_text(encoding="utf-8") if toml.exists() else None) == before
    assert main(["timeline", "import", str(good)], root=site) == 0
    assert 'id = "0043-caesar-dies"' in toml.read_text(encoding="utf-8")


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252", "utf-8-sig"])
def test_a_table_is_read_as_spreadsheets_save_it(site, encoding):
    """In Unicode with a mark, or in the letters of Western Europe: the words are the same."""
    table = "Year,Headline\n1931,La señora Núñez enciende el faro del malecón\n"
    (site / "theirs.csv").write_bytes(table.encode(encoding))

    assert main(["timeline", "import", str(site / "theirs.csv")], root=site) == 0
    assert "La señora Núñez enciende el faro del malecón" in (site / "content/events.toml").read_text(encoding="utf-8")
