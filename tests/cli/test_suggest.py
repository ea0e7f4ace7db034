"""Proposals on the command line: a table, JSON, decisions by name, and a review on a terminal."""

import io
import json
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from dateline import frontmatter, proposing
from dateline.cli import main
from dateline.cli.review import review as review_of
from dateline.nouns.entity import Person
from dateline.nouns.site import Site
from dateline.nouns.source import SourceFile
from tests.terminal import shown

STORY = """\
---
title: A harbor learns
date: 2024-05-02
---
“We try,” said Ana Keller, director of the Harbor Museum in Lima. Then Keller smiled.

Chen Baoling joined the Open Harvest program. At the museum Chen Baoling and Ana Keller met.
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    story = tmp_path / "content" / "stories" / "2024-05-02-harbor.md"
    story.parent.mkdir(parents=True)
    story.write_text(STORY, encoding="utf-8")
    (tmp_path / "content" / "site.toml").write_text('title = "Test"\nurl = "https://example.org/"\n', encoding="utf-8")
    return tmp_path


def run(*words: str, cwd: Path, given: str = "") -> subprocess.CompletedProcess[str]:
    """What was typed, in this process: the lists of names are loaded once for all tests."""
    out, err, before = io.StringIO(), io.StringIO(), sys.stdin
    sys.stdin = io.TextIOWrapper(io.BytesIO(given.encode()), encoding="utf-8")
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code = main(words, root=cwd)
    finally:
        sys.stdin = before
    return subprocess.CompletedProcess(words, code, out.getvalue(), err.getvalue())


def proposed(site: Path) -> list[str]:
    return [f"{one['collection']}/{one['name']}" for one in json.loads(run("suggest", "--json", cwd=site).stdout)]


def page(site: Path, path: str) -> Person:
    entry, problems = frontmatter.entry(SourceFile(path=path, text=(site / path).read_text(encoding="utf-8")), site=Site())
    assert problems == ()
    assert isinstance(entry, Person)
    return entry


def test_the_table_and_the_data_say_the_same(site: Path) -> None:
    """Nothing is written by looking."""
    table = run("suggest", cwd=site)

    assert proposed(site) == [
        "people/Ana Keller",
        "people/Chen Baoling",
        "programs/Open Harvest",
        "organizations/Harbor Museum",
        "places/Lima",
    ]
    assert all(name.partition("/")[2] in table.stdout for name in proposed(site))
    assert sorted(path.name for path in (site / "content").iterdir()) == ["site.toml", "stories"]


@pytest.mark.parametrize(
    ("story", "said"),
    [
        (STORY.replace("title:", "titel:"), "Nothing to propose from what could be read."),
        (None, "Nothing to propose: there are no stories yet."),
        (
            "---\ntitle: A quiet day\n---\nNobody came.\n",
            "Nothing to propose: every name in the stories is on a page or was rejected.",
        ),
    ],
)
def test_why_nothing_is_proposed_is_said(site: Path, story: str | None, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A story that cannot be read is not taken for one without names, and no story for neither."""
    path = site / "content" / "stories" / "2024-05-02-harbor.md"
    path.unlink() if story is None else path.write_text(story, encoding="utf-8")

    assert main(["suggest"], root=site) == 0

    assert capsys.readouterr().err.splitlines()[-1] == said


def test_accepting_writes_a_page_that_reads_well(site: Path) -> None:
    """With role, organization and the story that says so; then it is proposed no more."""
    result = run("suggest", "--accept", "ana keller", "Open Harvest", cwd=site)

    person = page(site, "content/people/ana-keller.md")
    assert result.returncode == 0, result.stderr
    assert (person.name, person.sort_name, person.aliases) == ("Ana Keller", "Keller, Ana", ())
    assert [(role.title, role.organization, role.story) for role in person.roles] == [
        ("Director of the Harbor Museum in Lima", "Harbor Museum", "harbor")
    ]
    assert "programs/Open Harvest" not in proposed(site)


def test_a_page_that_is_there_is_not_overwritten(site: Path) -> None:
    """The author's file stays as it is, what to do is said, and the others have their pages."""
    mine = site / "content" / "people" / "ana-keller.md"
    mine.parent.mkdir()
    mine.write_text("---\nname: Ana K.\n---\nMine.\n", encoding="utf-8")

    result = run("suggest", "--accept", "Ana Keller", "Open Harvest", cwd=site)

    assert result.returncode == 1
    assert (
        'Ana Keller: content/people/ana-keller.md is the page of Ana K.: add the name to it with --merge "Ana Keller" people/ana-keller'
        in result.stderr
    )
    assert mine.read_text(encoding="utf-8").endswith("Mine.\n")
    assert (site / "content" / "programs" / "open-harvest.md").is_file()


def test_what_was_to_be_added_to_a_page_that_could_not_be_written_is_said(site: Path) -> None:
    """Where the page that the same command was to write is another's."""
    mine = site / "content" / "people" / "ana-keller.md"
    mine.parent.mkdir()
    mine.write_text("---\nname: Ana K.\n---\nMine.\n", encoding="utf-8")

    result = run("suggest", "--accept", "Ana Keller", "--merge", "Lima", "Ana Keller", cwd=site)

    assert result.returncode == 1
    assert "is the page of Ana K." in result.stderr
    assert 'no page is called "Ana Keller"' in result.stderr


def test_rejecting_is_remembered(site: Path) -> None:
    """In decisions.toml, once however often it is said, and the name never comes back."""
    run("suggest", "--reject", "Lima", cwd=site)
    again = run("suggest", "--reject", "Lima", cwd=site)

    decided = (site / "content" / "decisions.toml").read_text(encoding="utf-8")
    assert decided.count('name = "Lima"') == 1
    assert again.returncode == 1
    assert "places/Lima" not in proposed(site)


def test_a_name_that_is_not_proposed_is_told_with_the_nearest(site: Path) -> None:
    """And then nothing is written, not even what was right."""
    result = run("suggest", "--accept", "Chen Baoling", "Ana Kellar", cwd=site)

    assert result.returncode == 1
    assert "Ana Keller" in result.stderr
    assert not (site / "content" / "people").exists()


@pytest.mark.parametrize(
    ("name", "said"),
    [("programs/*", "no programs are proposed"), ("x/*", '"x/*" stands for no proposals: write people/* or programs/*')],
)
def test_all_of_a_kind_that_nobody_proposes_is_told(name: str, said: str, site: Path) -> None:
    """And so is a kind that there is not."""
    run("suggest", "--accept", "programs/*", cwd=site)

    result = run("suggest", "--accept", "people/*", name, cwd=site)

    assert (result.returncode, result.stderr.splitlines()[-1]) == (1, "Nothing was written.")
    assert said in result.stderr


def review(site: Path, *answers: str) -> str:
    """What stands on the terminal when the proposals are answered so."""
    return shown(site, "suggest", typed=answers)


def test_a_review_on_a_terminal(site: Path) -> None:
    """Accept, rename, skip, reject, and an answer that is none; each decision is written at once."""
    told = review(site, "a", "n", "Bao-Ling Chen", "s", "?", "r", "q")

    assert page(site, "content/people/ana-keller.md").name == "Ana Keller"
    assert page(site, "content/people/bao-ling-chen.md").name == "Bao-Ling Chen"
    assert 'name = "Harbor Museum"' in (site / "content" / "decisions.toml").read_text(encoding="utf-8")
    assert "1 of 5  person" in told
    assert "never propose it again" in told
    assert "3 decisions written" in told
    assert proposed(site) == ["programs/Open Harvest", "places/Lima"]


def test_a_review_merges_into_a_page(site: Path) -> None:
    """The name becomes an alias there, the roles are added, and everything else in the file stays."""
    mine = site / "content" / "people" / "a-keller.md"
    mine.parent.mkdir()
    mine.write_bytes(b"---\r\nname: Anita Keller # the potter\r\n---\r\nMine.\r\n")

    review(site, "m", "Anita Keller", "q")

    there = mine.read_bytes().decode().replace("\r\n", "|")
    assert there.startswith("---|name: Anita Keller # the potter|aliases: [Ana Keller]|roles:|  - title: Director of")
    assert there.endswith("|---|Mine.|")
    assert "people/Ana Keller" not in proposed(site)


def test_a_review_merges_into_a_page_that_it_has_just_written(site: Path) -> None:
    """Enter takes the name that is proposed; the story that knows the first name only says from then on who is meant."""
    known_as = site / "content" / "stories" / "2024-05-03-ana.md"
    known_as.write_text("---\ntitle: At sea\n---\nAt noon Ana waved. Ana is the head of a school.\n", encoding="utf-8")

    told = review(site, "a", "m", "", "q")

    person = page(site, "content/people/ana-keller.md")
    assert "the same as (Ana Keller: Enter)" in told
    assert "added to content/people/ana-keller.md" in told
    assert person.aliases == ("Ana",)
    assert [(role.title, role.story) for role in person.roles] == [
        ("Director of the Harbor Museum in Lima", "harbor"),
        ("Head of a school", "ana"),
    ]
    assert known_as.read_text(encoding="utf-8").startswith("---\ntitle: At sea\npeople: [ana-keller]\n---\n")


def _merged_by_surname(site: Path) -> Path:
    """Ana Keller has a page with her surname as an alias; another story says the surname only."""
    people = site / "content" / "people"
    people.mkdir()
    (people / "ana-keller.md").write_text("---\nname: Ana Keller\naliases: [Keller]\n---\n", encoding="utf-8")
    later = site / "content" / "stories" / "2024-06-01-later.md"
    later.write_text("---\ntitle: At sea\n---\nAt noon Keller waved. “We try,” said Keller.\n", encoding="utf-8")
    return later


def test_a_surname_alone_is_asked_about_in_each_later_story(site: Path) -> None:
    """An alias that is a surname links nothing without the full name; the author says once for a story who is meant."""
    later = _merged_by_surname(site)

    (one,) = [one for one in json.loads(run("suggest", "--json", cwd=site).stdout) if one["name"] == "Keller"]
    table = run("suggest", cwd=site).stdout
    done = run("suggest", "--accept", "people/Keller", cwd=site)

    assert (one["page"], one["part"], one["stories"]) == ("content/people/ana-keller.md", True, ["later"])
    assert "perhaps the one of content/people/ana-keller.md" in table
    assert done.returncode == 0, done.stderr
    assert later.read_text(encoding="utf-8").startswith("---\ntitle: At sea\npeople: [ana-keller]\n---\n")
    assert "people/Keller" not in proposed(site)
    assert page(site, "content/people/ana-keller.md").aliases == ("Keller",)


def test_a_surname_that_is_another_s_is_remembered_for_its_story(site: Path) -> None:
    """Rejected for the story alone: the next story with the surname is asked about."""
    later = _merged_by_surname(site)
    run("suggest", "--reject", "people/Keller", cwd=site)
    before = proposed(site)
    (later.parent / "2024-07-01-next.md").write_text("---\ntitle: Ashore\n---\nAt noon Keller waved.\n", encoding="utf-8")

    assert "people/Keller" not in before
    assert "people/Keller" in proposed(site)
    assert 'name = "Keller"\nstory = "later"' in (site / "content" / "decisions.toml").read_text(encoding="utf-8")


def test_a_given_name_that_links_is_not_asked_about(site: Path) -> None:
    """One word of the name that no other person has, given as an alias, leads to the page everywhere."""
    later = _merged_by_surname(site)
    (site / "content" / "people" / "ana-keller.md").write_text("---\nname: Ana Keller\naliases: [Ana]\n---\n", encoding="utf-8")
    later.write_text("---\ntitle: At sea\n---\nAt noon Ana waved. “We try,” said Ana.\n", encoding="utf-8")

    assert "people/Ana" not in proposed(site)


def test_merging_and_accepting_by_name_in_one_command(site: Path) -> None:
    """`people/*` takes all people; a page that the command writes can take another name; who merges into nothing is told."""
    wrong = run("suggest", "--merge", "Lima", "Callao", cwd=site)
    right = run("suggest", "--accept", "people/*", "--merge", "Open Harvest", "people/Chen Baoling", cwd=site)

    assert wrong.returncode == 1
    assert 'no page is called "Callao"' in wrong.stderr
    assert right.returncode == 0, right.stderr
    assert page(site, "content/people/chen-baoling.md").aliases == ("Open Harvest",)
    assert proposed(site) == ["organizations/Harbor Museum", "places/Lima"]


def test_who_is_merged_gets_no_page_of_their_own(site: Path) -> None:
    """`people/*` takes all people but those of whom the same command says something else."""
    done = run("suggest", "--accept", "people/*", "--merge", "Chen Baoling", "Ana Keller", "--reject", "Lima", cwd=site)

    assert done.returncode == 0, done.stderr
    assert [found.name for found in (site / "content" / "people").iterdir()] == ["ana-keller.md"]
    assert page(site, "content/people/ana-keller.md").aliases == ("Chen Baoling",)


def test_a_further_role_is_added_to_the_page(site: Path) -> None:
    """What a new story says of a person, with the story; then it is not proposed again."""
    people = site / "content" / "people"
    people.mkdir()
    (people / "ana-keller.md").write_text("---\nname: Ana Keller\n---\nMine.\n", encoding="utf-8")
    (people / "chen-baoling.md").write_text("---\nname: Chen Baoling\n---\n", encoding="utf-8")
    table = run("suggest", cwd=site).stdout

    run("suggest", "--accept", "Ana Keller", cwd=site)

    assert "further role: director of the Harbor Museum" in table
    assert [role.story for role in page(site, "content/people/ana-keller.md").roles] == ["harbor"]
    assert "people/Ana Keller" not in proposed(site)


def test_what_a_program_belongs_to_is_added_to_its_page(site: Path) -> None:
    """What a later story tells, once: accepted it is in the file, rejected in the decisions."""
    (site / "content" / "programs").mkdir()
    target = site / "content" / "programs" / "open-harvest.md"
    target.write_text("---\nname: Open Harvest\nrun_by: [Acme Group] # ours\n---\nMine.\n", encoding="utf-8")
    (site / "content" / "stories" / "2024-05-04-later.md").write_text(
        "---\ntitle: Later\n---\nThe Open Harvest program, hosted by the Orbis Council, grew.\n", encoding="utf-8"
    )
    table = run("suggest", cwd=site).stdout

    run("suggest", "--reject", "Open Harvest", cwd=site)
    rejected = proposed(site)
    (site / "content" / "decisions.toml").unlink()
    run("suggest", "--accept", "Open Harvest", cwd=site)

    assert "more about content/programs/open-harvest.md; run by Orbis" in table
    assert "programs/Open Harvest" not in rejected
    assert target.read_text(encoding="utf-8") == "---\nname: Open Harvest\nrun_by: [Acme Group, Orbis Council] # ours\n---\nMine.\n"
    assert "programs/Open Harvest" not in proposed(site)


def test_a_person_of_two_proposals_has_the_fuller_name(site: Path) -> None:
    """Whichever of the two comes first."""
    (site / "content" / "stories" / "2024-05-03-ana.md").write_text(
        "---\ntitle: At sea\n---\nAt noon Ana waved. Ana is the head of a school.\n", encoding="utf-8"
    )
    desk = proposing.desk(site)
    full, part = (next(one for one in desk.proposals if one.name == name) for name in ("Ana Keller", "Ana"))

    for one in (proposing.joined(full, into=part), proposing.joined(part, into=full)):
        assert (one.name, one.sort_name, {"Ana", "Ana Keller"} <= {variant.text for variant in one.variants}) == (
            "Ana Keller",
            "Keller, Ana",
            True,
        )


def test_a_decision_is_taken_back(site: Path) -> None:
    """One key: the files are as they were, and the same proposal is asked about again; so for the very last one."""
    told = review(site, "a", "u", "r", "s", "u", "u", "a", "s", "s", "s", "r", "u", "s", "")

    assert "as it was: content/people/ana-keller.md" in told
    assert "as it was: content/decisions.toml" in told
    assert page(site, "content/people/ana-keller.md").name == "Ana Keller"
    assert not (site / "content" / "decisions.toml").exists()
    assert "1 decision written" in told


def test_what_was_changed_since_is_not_taken_back(site: Path) -> None:
    """Nothing that the author wrote after the decision is lost."""
    desk = proposing.desk(site)
    decided, page = proposing.accept(desk, desk.proposals[0])
    (site / page.path).write_text("---\nname: Mine\n---\n", encoding="utf-8")

    with pytest.raises(proposing.Undecidable, match="was changed since"):
        proposing.undo(decided, decided.wrote)

    assert "Mine" in (site / page.path).read_text(encoding="utf-8")


def test_one_key_says_that_two_are_the_same(site: Path) -> None:
    """The first of the names that may be; where there is none, the key says what to do."""
    (site / "content" / "stories" / "2024-05-03-ana.md").write_text(
        "---\ntitle: At sea\n---\nAt noon Ana waved. Ana is the head of a school.\n", encoding="utf-8"
    )

    told = review(site, "y", "a", "y", "q")

    assert "no name is proposed as the same: [m] asks for one" in told
    assert "[y] same as Ana" in told
    assert "taken together with Ana" in told
    assert page(site, "content/people/ana-keller.md").aliases == ("Ana",)


def test_an_interrupted_review_keeps_what_was_decided(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ctrl-C is a quit, with the same last line."""
    answers = iter(["a"])

    def typed(asked: str) -> str:
        try:
            return next(answers)
        except StopIteration:
            raise KeyboardInterrupt from None

    monkeypatch.setattr("builtins.input", typed)

    assert review_of(proposing.desk(site)) == 0
    assert "1 decision written" in capsys.readouterr().out
    assert (site / "content" / "people" / "ana-keller.md").exists()


def test_the_end_of_input_is_a_quit(site: Path) -> None:
    """Ctrl-D ends the review without harm."""
    told = review(site, "a", "\x04")

    assert "1 decision written" in told


def test_names_in_a_batch(tmp_path: Path) -> None:
    """Each line is answered in order, with its id and token offsets."""
    lines = [{"id": 7, "tokens": ["Ana", "Keller", "left", "Lima", "."]}, {"id": "x", "tokens": []}]

    result = run("names", "--batch", cwd=tmp_path, given="".join(f"{json.dumps(line)}\n" for line in lines))

    assert [json.loads(line) for line in result.stdout.splitlines()] == [
        {"id": 7, "spans": [[0, 2, "PER"], [3, 4, "LOC"]]},
        {"id": "x", "spans": []},
    ]


def test_a_batch_of_names_may_lie_in_a_file(tmp_path: Path) -> None:
    """It is answered like one on standard input."""
    (tmp_path / "asked.jsonl").write_text('{"id": 7, "tokens": ["Lima", "slept"]}\n')

    result = run("names", "--batch", str(tmp_path / "asked.jsonl"), cwd=tmp_path, given="")

    assert json.loads(result.stdout) == {"id": 7, "spans": [[0, 1, "LOC"]]}


def test_names_in_a_text(tmp_path: Path) -> None:
    """One JSON line for each name, with its place in the text."""
    result = run("names", cwd=tmp_path, given="So Ana Keller left.\n\nThen Lima slept.")

    assert [json.loads(line) for line in result.stdout.splitlines()] == [
        {"start": 3, "end": 13, "text": "Ana Keller", "type": "PER"},
        {"start": 26, "end": 30, "text": "Lima", "type": "LOC"},
    ]


def test_mentions_in_a_batch(tmp_path: Path) -> None:
    """One label for each line, in order."""
    mentions = [{"doc": "a", "start": 0, "end": 1, "text": text, "context": ""} for text in ("Ana Keller", "Lima", "Keller")]

    result = run("cluster-names", "--batch", cwd=tmp_path, given="".join(f"{json.dumps(line)}\n" for line in mentions))

    one, two, three = result.stdout.splitlines()
    assert one == three != two


@pytest.mark.parametrize("command", ["names", "cluster-names"])
def test_a_broken_batch_is_told_in_words(tmp_path: Path, command: str) -> None:
    """With the number of the line, and no traceback."""
    result = run(command, "--batch", cwd=tmp_path, given="{}\n")

    assert result.returncode == 1
    assert "line 1" in result.stderr
    assert "Traceback" not in result.stderr
