"""The law of the store once more, for a site that is amended: whatever an edit says, nobody can tell from a build of the whole."""

import os
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline import again, check, data, frontmatter, markdown, pipeline, render, store
from dateline.cli import main
from tests.folders import differences, files, put

NEUTRAL = (
    "It rained for a week.",
    "The road was closed again, and nobody minded.",
    "Here is a [way home](../../people/ana-gil/).",
    "*Somebody* had a kettle & two cups.",
)
TELLING = (
    "Ana Gil opened the mill on 3 March 2021.",
    "Gil said that the water was high.",
    "Ana Gil, Tom Hill and Harbour School launched the Red Boat programme in Wexley Sound on 5 May 2020.",
    "Tom Hill launched the Red Boat programme with Ana Gil and the Harbour School in Wexley Sound on 5 May 2020.",
    "In May 2019 the Harbour School was founded.",
    "A [broken way](../nowhere/) leads off.",
    "## A heading of its own",
    "A picture ![](../../assets/none.png) is missing.",
    "In 2019 the Harbour School of Ana Gil and Tom Hill taught 14 sailors to sail in Wexley Sound.",
    "In 2019 the Harbour School of Ana Gil and Tom Hill taught 31 sailors to sail in Wexley Sound.",
    "“It is late,” said Gil, and so it was.",
    "The pilot Tom Hill asked Ana Gil of the Harbour School. She nodded.",
    "Ana Gil nodded again. Gil nodded.",
    "There are 14 sailors in the Harbour School of Ana Gil.",
    "There are 31 sailors in the Harbour School, says Tom Hill of Wexley Sound.",
    "Tom Hill closed the north gate of the sluice on 2 March 2021.",
    "Tom Hill closed the old north gate of the sluice on 2 March 2021.",
    "On 2 March 2021 Tom Hill closed the gate for good.",
    "Gregor Anselm Vandermeulen, of Quietham, kept the Lantern House at Upper Fenwick with Oldacre and Sons.",
)
LONG = (
    "The council of the town met behind closed doors for the better part of nine hours and came out with a plan for the old ferry, "
    "the new bridge and the market that nobody had asked for but that everybody found to their liking in the end, they said."
)
SITES = (
    'title = "The Mill"\nurl = "https://example.org/mill"\nrights = "full"\n',
    'title = "The Mill"\nurl = "https://example.org/mill"\nrights = "excerpt"\n',
    'title = "The Mill"\nrights = "full"\nevents = "confirmed"\nlead = "c"\n',
)


def place(root: Path, name: str) -> Path:
    return root / f"content/stories/2021-03-0{ord(name) - 96}-{name}.md"


def begin(root: Path, site: str) -> None:
    put(root, "content/site.toml", site)
    put(root, "content/people/ana-gil.md", "---\nname: Ana Gil\n---\n\nSomebody.\n")
    put(root, "content/people/tom-hill.md", "---\nname: Tom Hill\nroles: [{title: pilot, story: c}]\n---\n")
    put(root, "content/programs/harbour-school.md", "---\nname: Harbour School\nrun_by: [ana-gil]\n---\n")
    for number, name in enumerate("abcdefgh"):
        head = f"title: Story {name}\ndate: 2021-03-0{number + 1}\nsource: {{name: Paper {name}}}\n"
        if name in "adg":
            head += "summary: What the editor says of it, in as many words as a description of a page wants.\n"
        if name in "aceg":
            head += "tags: [mill, Harbour Side]\n" if name in "ace" else "tags: [mill]\n"
        if name == "b":
            head += "events: [{id: rain, when: 2021-02, what: It rained, quote: It rained for a week.}]\n"
        opening = LONG if name in "ab" else " ".join(f"{word}{name}" for word in LONG.split())
        body = [opening, NEUTRAL[number % 4], TELLING[number % 5], NEUTRAL[(number + 1) % 4]]
        put(root, f"content/stories/{place(root, name).name}", f"---\n{head}---\n\n" + "\n\n".join(body) + "\n")


THEME = Path(render.__file__).parent.parent.parent / "templates"
WORDED = ("story.html", "entity.html", "base.html", "home.html", "parts/foot.html", "parts/card.html", "parts/menu.html")
Edit = Callable[[Path], None]


HEADS = (
    "title: Another headline",
    "title: The rain & <what> it left",
    "title: Story a",
    "summary: Now there is one.",
    "note: Filed twice.",
)
HEADS += (
    "subtitle: With words below it",
    "subtitle: Where Ana Gil stood",
    "summary: What the editor says of it, in as many words as a description of a page wants.",
)
HEADS += (
    "authors: [Ana Gil, O. Thers]",
    "editors: [E. Ditor]",
    "photographers: [P. Hoto]",
    "dateline: Wexley Sound",
    "canonical: https://example.org/elsewhere",
    "page: A4",
    "volume: '12'",
    "source: {name: Paper a, url: https://example.org/a, section: Harbour, accessed: '2021', archived: https://example.org/old}",
)
HEADS += (
    "events: [{id: rain, when: 2021-02, what: It rained, quote: It rained for a week.}]",
    "events: [{id: rain, when: 2021-02, what: It rained hard, quote: It rained for a week.}]",
    "events: [{id: rain, when: 2021-03, what: It rained}, {id: gate, when: 2021-03-09, what: The gate was closed}]",
    "events: []",
)
HEADS += ("tags: [mill]", "tags: [Harbour Side, mill]", "tags: [harbour side]", "tags: []", "tags: [nobody's]")
MINE = (
    "summary: Who kept the mill.",
    "summary: ''",
    "note: Not the singer.",
    "same_as: [https://example.org/ana]",
)
CALLED = (
    "roles: [{title: Miller}]",
    "roles: [{title: Miller, story: c}, {title: Baker & co, program: harbour-school, from: 2019, story: d}, {title: Cook}]",
    "roles: [{title: Cook, organization: The Mill, story: a}, {title: Cook, organization: The Mill, story: g}]",
    "roles: []",
    "aliases: [Gil]",
    "aliases: [Wexley, Gregor Anselm]",
    "aliases: []",
    "not_aliases: [Gil]",
    "kind: miller",
)
"""Lines of the front matter of a story, and of a person."""


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    return draw(
        st.one_of(edited_bodies(), edited_bodies(), edited_heads(), edited_people(), edited_templates(), reworded_templates())
    )


@st.composite
def edited_heads(draw: st.DrawFn) -> Edit:
    name, line = draw(st.sampled_from("abcdefgh")), draw(st.sampled_from(HEADS))
    return lambda root: set_line(place(root, name), line)


@st.composite
def edited_people(draw: st.DrawFn) -> Edit:
    line, words = draw(st.sampled_from((*MINE, *CALLED))), draw(st.sampled_from(("", *NEUTRAL, *TELLING)))
    who = draw(st.sampled_from(("people/ana-gil", "people/tom-hill", "programs/harbour-school")))

    def edit(root: Path) -> None:
        path = root / f"content/{who}.md"
        set_line(path, line)
        if line in CALLED:
            return
        head = path.read_text(encoding="utf-8").rpartition("---\n")[0]
        path.write_text(f"{head}---\n\n{words}\n", encoding="utf-8")

    return edit


@st.composite
def edited_templates(draw: st.DrawFn) -> Edit:
    name, words = (
        draw(st.sampled_from(("story.html", "entity.html"))),
        draw(st.sampled_from(("", "<p>Ours</p>", "{{ site.stories }}"))),
    )
    return lambda root: put(root, f"templates/{name}", (THEME / name).read_text(encoding="utf-8").replace("<h1", f"{words}<h1", 1))


@st.composite
def reworded_templates(draw: st.DrawFn) -> Edit:
    """Words come to stand anywhere in a template, often within a condition or a list."""
    name, words = draw(st.sampled_from(WORDED)), draw(st.sampled_from((" ", "<p>Ours</p>", "ours", '<a href="#main">up</a>')))
    text = (THEME / name).read_text(encoding="utf-8")
    at = draw(st.sampled_from([match.start() for match in re.finditer(r"<(?=/|p\b|h1|main|span|li\b|section)|$", text)]))
    return lambda root: put(root, f"templates/{name}", text[:at] + words + text[at:])


def set_line(path: Path, line: str) -> None:
    """Put a line into front matter, in the place of one with the same key."""
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    kept = [each for each in head.splitlines() if not each.startswith(line.partition(":")[0] + ":")]
    path.write_text("\n".join(["---", *kept, line, "---", body]), encoding="utf-8")


@st.composite
def edited_bodies(draw: st.DrawFn) -> Edit:
    name = draw(st.sampled_from("abcdefgh"))
    words = draw(st.sampled_from((*NEUTRAL, *TELLING, LONG, LONG.replace("nine", "ten"))))
    at = draw(st.integers(0, 6))
    kind = draw(st.sampled_from(("put", "put", "put", "append", "cut", "swap", "same")))

    def edit(root: Path) -> None:
        path = place(root, name)
        head, mark, body = path.read_text(encoding="utf-8").rpartition("---\n\n")
        blocks = body.strip().split("\n\n")
        if kind == "put":
            blocks.insert(min(at, len(blocks)), words)
        elif kind == "append":
            blocks[-1] += f" {words}"
        elif kind == "cut" and len(blocks) > 1:
            blocks.pop(at % len(blocks))
        elif kind == "swap":
            blocks[at % len(blocks)] = words
        path.write_text(head + mark + "\n\n".join(blocks) + "\n", encoding="utf-8")

    return edit


def from_nothing(root: Path) -> tuple[int, dict[str, bytes]]:
    with TemporaryDirectory() as elsewhere:
        for folder in ("content", "templates"):
            if (root / folder).is_dir():
                shutil.copytree(root / folder, Path(elsewhere) / folder)
        code = main([], root=Path(elsewhere))
        return code, files(Path(elsewhere) / "site")


@pytest.fixture(autouse=True)
def trusting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stamps are trusted at once, and the program under test stays the one it is."""
    monkeypatch.setattr(sys.modules["dateline.stamps"], "_SETTLED", 0)
    monkeypatch.setattr(store, "version", lambda: "the one under test")


def held(rounds: list[list[Edit]], site: str) -> None:
    with TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        begin(root, site)
        main([], root=root)
        for some in rounds:
            for edit in some:
                edit(root)

            code = main([], root=root)

            expected, fresh = from_nothing(root)
            assert code == expected
            if code == 0:
                found = files(root / "site")
                assert differences(fresh, found) == []


ROUNDS = st.lists(st.lists(edits(), min_size=1, max_size=2), min_size=1, max_size=4)


@settings(max_examples=4)
@given(ROUNDS, st.sampled_from(SITES))
def test_an_edit_never_tells(rounds: list[list[Edit]], site: str) -> None:
    """After any edits of bodies (names, dates, headings, links, copies, quotes that come or go), of headlines and what stands below
    them, of people, the site is that of a build from nothing, byte for byte."""
    held(rounds, site)


@pytest.mark.slow
@settings(max_examples=150)
@given(ROUNDS, st.sampled_from(SITES))
def test_an_edit_never_tells_at_length(rounds: list[list[Edit]], site: str) -> None:
    """The same, for as long as it takes to believe it."""
    held(rounds, site)


def edit(root: Path, name: str, words: str) -> None:
    path = place(root, name)
    path.write_text(path.read_text(encoding="utf-8") + f"\n{words}\n", encoding="utf-8")


def counted(patch: pytest.MonkeyPatch) -> dict[str, int]:
    """How often the dear things are done."""
    times = {"read": 0, "parse": 0, "print": 0, "facts": 0, "rows": 0}
    for name, room, function in (
        ("read", frontmatter, "entry"),
        ("parse", markdown, "parse"),
        ("print", render, "printed_on"),
        ("facts", check, "facts"),
        ("rows", store.Store, "one"),
    ):
        _count(patch, times, name, room, function)
    return times


def _count(patch: pytest.MonkeyPatch, times: dict[str, int], name: str, room: object, function: str) -> None:
    original = getattr(room, function)

    def count(*arguments: object, **named: object) -> object:
        times[name] += 1
        return original(*arguments, **named)

    patch.setattr(room, function, count)


def stamps(root: Path) -> dict[str, int]:
    return {path.relative_to(root / "site").as_posix(): path.stat().st_mtime_ns for path in (root / "site").rglob("*.*")}


def test_an_edited_headline_writes_the_pages_that_show_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are printed from what is kept of them, with the story's card for social media drawn anew; no other page is written."""
    begin(tmp_path, SITES[0])
    main([], root=tmp_path)
    pages = [path for path in (tmp_path / "site").rglob("*.html") if "Story c" in path.read_text(encoding="utf-8")]
    set_line(place(tmp_path, "c"), "title: Another headline")
    before, cards = stamps(tmp_path), set((tmp_path / "site/cards").iterdir())

    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "understood", None)
        assert main([], root=tmp_path) == 0

    after = stamps(tmp_path)
    changed = {path for path in after if before.get(path) != after[path]}
    assert {path for path in changed if path.endswith(".html")} == {
        path.relative_to(tmp_path / "site").as_posix() for path in pages
    }
    assert len(set((tmp_path / "site/cards").iterdir()) - cards) == len(cards - set((tmp_path / "site/cards").iterdir())) == 1
    assert files(tmp_path / "site") == from_nothing(tmp_path)[1]


@pytest.mark.parametrize(
    ("name", "line"),
    [("d", "tags: [mill, Harbour Side]"), ("c", "tags: [mill]"), ("g", "tags: [Harbour Side]")],
)
def test_another_tag_is_shown_by_the_pages_of_tags(name: str, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A story comes to those of a tag, or leaves them; of the pages that are written none is another's."""
    begin(tmp_path, SITES[0])
    main([], root=tmp_path)
    set_line(place(tmp_path, name), line)

    pages = amended(tmp_path, monkeypatch)

    own = f"stories/{name}/index.html"
    assert pages - {"tags/mill/index.html", "tags/harbour-side/index.html"} == {own, "tags/index.html"}


@pytest.mark.parametrize("line", ["tags: [nobody's]", "tags: [MILL, Harbour Side]"])
def test_a_tag_that_makes_a_page_or_is_called_otherwise_is_for_the_whole(line: str, tmp_path: Path) -> None:
    """The site is that of a build from nothing all the same."""
    begin(tmp_path, SITES[0])
    main([], root=tmp_path)
    set_line(place(tmp_path, "c"), line)

    assert main([], root=tmp_path) == 0

    assert files(tmp_path / "site") == from_nothing(tmp_path)[1]


FOUND = (
    "source: {name: Paper c, section: Town, url: https://example.org/c, accessed: 2021-05-03, archived: https://example.org/old}"
)


@pytest.mark.parametrize("line", ["authors: [Ana Gil, O. Thers]", "editors: [E. Ditor]", "dateline: Wexley", "page: A4", FOUND])
def test_who_made_a_story_is_said_on_its_page(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A byline, an editor, where it was written, printed and found: no other page is written."""
    begin(tmp_path, SITES[0])
    main([], root=tmp_path)
    set_line(place(tmp_path, "c"), line)
    before = stamps(tmp_path)

    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "understood", None)
        assert main([], root=tmp_path) == 0

    after = stamps(tmp_path)
    assert {path for path in after if path.endswith(".html") and before[path] != after[path]} == {"stories/c/index.html"}
    assert files(tmp_path / "site") == from_nothing(tmp_path)[1]


def test_another_outlet_is_named_and_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that others have, one that nobody had, the same in another spelling, none: by all who show the story, and in the search."""
    begin(tmp_path, SITES[0])
    main([], root=tmp_path)
    index = tmp_path / "site/search/index.json"

    for line in ("{name: Paper d}", "{name: Aardvark}", "{name: THE PAPER D, url: https://example.org/d}", "{}"):
        set_line(place(tmp_path, "c"), f"source: {line}")
        assert {"stories/c/index.html", "stories/index.html", "numbers/index.html"} <= amended(tmp_path, monkeypatch)
        assert '"Paper c"' not in index.read_text(encoding="utf-8")

    set_line(place(tmp_path, "c"), "source: {name: Paper c, original: Paper d}")
    assert main([], root=tmp_path) == 0
    assert files(tmp_path / "site") == from_nothing(tmp_path)[1]


@pytest.mark.parametrize("line", ["summary: Who opened the mill.", "note: Not the singer.", "same_as: [https://example.org/ana]"])
def test_an_edited_person_writes_its_page(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands on no other page is written there alone, and in the data, the feed and the index of the search."""
    begin(tmp_path, SITES[0])
    main([], root=tmp_path)
    set_line(tmp_path / "content/people/ana-gil.md", line)
    before = stamps(tmp_path)

    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "understood", None)
        assert main([], root=tmp_path) == 0

    after = stamps(tmp_path)
    changed = {path for path in after if before.get(path) != after[path]}
    assert {path for path in changed if path.endswith(".html")} == {"people/ana-gil/index.html"}
    assert files(tmp_path / "site") == from_nothing(tmp_path)[1]


def amended(root: Path, patch: pytest.MonkeyPatch) -> set[str]:
    """The pages written by a build that amends, after which the site is as one from nothing."""
    before = stamps(root)
    with patch.context() as within:
        within.setattr(pipeline, "understood", None)
        assert main([], root=root) == 0
    after = stamps(root)
    assert files(root / "site") == from_nothing(root)[1]
    return {path for path in after.keys() - {"index.html"} if path.endswith(".html") and before.get(path) != after[path]}


def test_another_role_is_said_wherever_the_person_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In lists, on the pages of stories that give it, on that of the program it was held in, on a card for social media; first roles
    and last ones too."""
    begin(tmp_path, SITES[0])
    set_line(tmp_path / "content/people/tom-hill.md", "roles: []")
    edit(tmp_path, "d", "It was Ana Gil who came.")
    main([], root=tmp_path)
    person = tmp_path / "content/people/ana-gil.md"
    own, program = {"people/ana-gil/index.html"}, {"programs/harbour-school/index.html"}
    story = tmp_path / "site/stories/d/index.html"

    set_line(person, "roles: [{title: Miller}]")
    shown = amended(tmp_path, monkeypatch)
    assert own | {"people/index.html", "stories/d/index.html"} <= shown
    assert "Miller" in story.read_text(encoding="utf-8")

    set_line(person, "roles: [{title: Baker, program: harbour-school, story: d}, {title: Miller}]")
    assert own | program < amended(tmp_path, monkeypatch)
    assert "Baker" in story.read_text(encoding="utf-8")
    assert "Miller" not in story.read_text(encoding="utf-8")

    set_line(person, "roles: [{title: Miller}]")
    assert amended(tmp_path, monkeypatch) == own | program | {"stories/d/index.html"}

    set_line(tmp_path / "content/people/tom-hill.md", "roles: [{title: Pilot, story: c}]")
    assert "people/tom-hill/index.html" in amended(tmp_path, monkeypatch)

    set_line(person, "roles: []")
    assert own < amended(tmp_path, monkeypatch)


def test_another_name_is_looked_for_where_it_may_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that nobody uses stands on the person's page alone; by one that stories use which name the person anyhow they are told
    again, and no other story is."""
    begin(tmp_path, SITES[0])
    edit(tmp_path, "d", "It was Ana Gil who came. It is late, Ánnie Gil-Röhm.")
    edit(tmp_path, "e", "An Röhm came, and Ánnie.")
    main([], root=tmp_path)
    person, own = tmp_path / "content/people/ana-gil.md", {"people/ana-gil/index.html"}

    set_line(person, "aliases: [A. N. Other]")
    assert amended(tmp_path, monkeypatch) == own

    set_line(person, "aliases: [Annie Gil-Rohm]")
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "understood", None)
        times = counted(patch)
        assert main([], root=tmp_path) == 0
    assert times["parse"] == 2, "the story, and the person's own text"
    assert files(tmp_path / "site") == from_nothing(tmp_path)[1]


@pytest.mark.parametrize(
    ("who", "line"),
    [
        ("people/ana-gil", "aliases: [Somebody]"),
        ("people/ana-gil", "aliases: [a week]"),
        ("people/ana-gil", "roles: [{title: Cook, story: nowhere}]"),
        ("people/ana-gil", "roles: [{title: Cook, organization: no-such-house}]"),
        ("people/ana-gil", "name: Ana Gilson"),
        ("programs/harbour-school", "aliases: [The Mill]"),
        ("programs/harbour-school", "part_of: [harbour-school]"),
    ],
)
def test_what_else_is_said_of_an_entity_is_for_the_whole(who: str, line: str, tmp_path: Path) -> None:
    """A name by which other stories come to name it or others' roles lead to it, a reference to nowhere, a name of its own."""
    begin(tmp_path, SITES[0])
    set_line(tmp_path / "content/people/tom-hill.md", "roles: [{title: Hand, organization: the mill}]")
    put(tmp_path, "content/organizations/mill-trust.md", "---\nname: Mill Trust\naliases: [The Old Mill]\n---\n")
    main([], root=tmp_path)
    path = tmp_path / f"content/{who}.md"
    before = path.read_text(encoding="utf-8")

    set_line(path, line)
    code, (expected, fresh) = main([], root=tmp_path), from_nothing(tmp_path)
    assert code == expected
    assert code or files(tmp_path / "site") == fresh

    path.write_text(before, encoding="utf-8")
    assert main([], root=tmp_path) == 0
    assert files(tmp_path / "site") == from_nothing(tmp_path)[1]


def test_an_edited_template_prints_the_pages_that_load_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From what is kept of them, one that takes the place of the theme's too; no story is told, no other page written."""
    begin(tmp_path, SITES[0])
    main([], root=tmp_path)
    theme = (THEME / "story.html").read_text(encoding="utf-8")
    for number, text in enumerate((theme.replace("<h1", "<!-- mine --><h1"), theme.replace("<h1", "<!-- other --><h1"))):
        put(tmp_path, "templates/story.html", text)
        before = stamps(tmp_path)
        with monkeypatch.context() as patch:
            patch.setattr(pipeline, "understood", None)
            assert main([], root=tmp_path) == 0

        after = stamps(tmp_path)
        changed = {path for path in after if before.get(path) != after[path]}
        assert changed == {f"stories/{name}/index.html" for name in "abcdefgh"}, number
        assert files(tmp_path / "site") == from_nothing(tmp_path)[1]
    edit(tmp_path, "e", "A sentence more.")
    assert main([], root=tmp_path) == 0
    assert files(tmp_path / "site") == from_nothing(tmp_path)[1]


def test_words_edited_in_a_template_are_exchanged_on_its_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No page is printed for them, and where no page shows them none is written."""
    begin(tmp_path, SITES[0])
    main([], root=tmp_path)
    theme = (THEME / "story.html").read_text(encoding="utf-8")
    for text, pages in ((theme.replace("<h1", "<p>Ours</p><h1"), 8), (theme.replace("<h1", "<p>Ours</p><h1") + "\n", 0)):
        put(tmp_path, "templates/story.html", text)
        before = stamps(tmp_path)
        with monkeypatch.context() as patch:
            times = counted(patch)
            assert main([], root=tmp_path) == 0

        after = stamps(tmp_path)
        assert len([path for path in after if before.get(path) != after[path]]) == pages
        assert (times["parse"], times["print"]) == (0, 0)
        assert files(tmp_path / "site") == from_nothing(tmp_path)[1]


def test_files_written_just_before_a_build_are_looked_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A story and a template whose stamps cannot be trusted yet stand in nobody's way: only what says something else is done."""
    begin(tmp_path, SITES[0])
    theme = (THEME / "story.html").read_text(encoding="utf-8")
    put(tmp_path, "templates/story.html", theme)
    for path in (*(tmp_path / "content").rglob("*.*"), tmp_path / "templates/story.html"):
        os.utime(path, (1_700_000_000, 1_700_000_000))
    monkeypatch.setattr(sys.modules["dateline.stamps"], "_SETTLED", 60_000_000_000)
    monkeypatch.setattr(sys.modules["dateline.stamps"], "PACKAGE", tmp_path / "dateline")
    main([], root=tmp_path)
    changes: tuple[Callable[[], object], ...] = (
        lambda: set_line(place(tmp_path, "e"), "title: Another headline"),
        lambda: put(tmp_path, "templates/story.html", theme.replace("<h1", "<!-- mine --><h1")),
        lambda: edit(tmp_path, "e", "A sentence more."),
    )
    for change in changes:
        change()
        with monkeypatch.context() as patch:
            patch.setattr(pipeline, "understood", None)
            assert main([], root=tmp_path) == 0

        assert files(tmp_path / "site") == from_nothing(tmp_path)[1]


def test_a_program_that_changed_just_before_a_build_is_asked_which_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its files may have no stamp to trust yet; as long as it is the one that built the site, an edit is amended."""
    begin(tmp_path, SITES[0])
    put(tmp_path, "program/room.py", "# a room")
    monkeypatch.setattr(sys.modules["dateline.stamps"], "PACKAGE", tmp_path / "program")
    main([], root=tmp_path)
    put(tmp_path, "program/room.py", "# a room")
    edit(tmp_path, "e", "A sentence more.")

    assert "stories/e/index.html" in amended(tmp_path, monkeypatch)

    put(tmp_path, "program/room.py", "# another room")
    monkeypatch.setattr(store, "version", lambda: "another one")
    edit(tmp_path, "e", "And another.")
    monkeypatch.setattr(pipeline, "understood", None)
    with pytest.raises(TypeError):
        main([], root=tmp_path)


@pytest.mark.parametrize("broken", ["{{ story.nothing }}", "<a href='../nowhere/'>", '<a href="../nowhere/">x</a>', "{% if %}"])
def test_a_template_with_a_fault_is_told_of(broken: str, tmp_path: Path) -> None:
    """A template that cannot be printed, or leads nowhere, is the matter of a build of the whole, and mended is as it was."""
    begin(tmp_path, SITES[0])
    main([], root=tmp_path)
    theme = (THEME / "story.html").read_text(encoding="utf-8")
    for text in (theme.replace("<h1", f"{broken}<h1"), theme):
        put(tmp_path, "templates/story.html", text)

        code = main([], root=tmp_path)

        expected, fresh = from_nothing(tmp_path)
        assert code == expected
        if code == 0:
            assert files(tmp_path / "site") == fresh


def test_what_is_said_of_an_edited_story_is_said_in_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A name that may be two people's stays in doubt after an edit, and is found where it stands now."""
    begin(tmp_path, SITES[0])
    put(tmp_path, "content/people/tom-gil.md", "---\nname: Tom Gil\n---\n")
    main([], root=tmp_path)
    edit(tmp_path, "e", "Ana Gil met Tom Gil. Then Gil went home.")
    main([], root=tmp_path)
    set_line(place(tmp_path, "e"), "note: Filed twice.")
    capsys.readouterr()
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "understood", None)
        assert main([], root=tmp_path) == 0

    said = [line for line in capsys.readouterr().err.splitlines() if line.startswith("content/")]

    from_nothing(tmp_path)
    assert said == [line for line in capsys.readouterr().err.splitlines() if line.startswith("content/")]
    assert any('"Gil" may be' in line for line in said)


def test_pages_that_are_described_alike_stay_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A headline edited on one of several pages with the same description is said in its own and in no other one's."""
    begin(tmp_path, SITES[0])
    main([], root=tmp_path)
    set_line(place(tmp_path, "d"), "title: Another headline")
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "understood", None)
        assert main([], root=tmp_path) == 0

    assert "Another headline (Paper d" in (tmp_path / "site/stories/d/index.html").read_text(encoding="utf-8")
    assert files(tmp_path / "site") == from_nothing(tmp_path)[1]


def test_a_headline_that_another_page_has_is_for_the_whole(tmp_path: Path) -> None:
    """Pages of one title are told apart, and the author hears of it."""
    begin(tmp_path, SITES[0])
    main([], root=tmp_path)
    for title in ("Ana Gil", "Story d", "Story c"):
        set_line(place(tmp_path, "c"), f"title: {title}")

        main([], root=tmp_path)

        assert files(tmp_path / "site") == from_nothing(tmp_path)[1]


def test_an_edited_body_writes_one_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One story is parsed and none printed; its page is written, and beside it what the search and the data say of its words."""
    begin(tmp_path, SITES[0])
    main([], root=tmp_path)
    edit(tmp_path, "e", "A sentence more.")
    before = stamps(tmp_path)
    times = counted(monkeypatch)
    monkeypatch.setattr(pipeline, "understood", None)

    assert main([], root=tmp_path) == 0

    after = stamps(tmp_path)
    changed = sorted(path for path in after if before[path] != after[path])
    assert [path for path in changed if path.endswith(".html")] == ["stories/e/index.html"]
    assert {path.partition("/")[0] for path in changed} == {"data", "feed.xml", "search", "stories"}
    assert (times["read"], times["parse"], times["print"], times["facts"]) == (0, 1, 0, 1)
    assert times["rows"] < 80


def test_figures_that_nobody_compares_are_the_storys_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that changes, comes or goes writes the story's page and no other; one that another story gives too is for the whole."""
    begin(tmp_path, SITES[0])
    edit(tmp_path, "c", "There are 14 sailors in the Harbour School of Ana Gil.")
    main([], root=tmp_path)
    path = place(tmp_path, "e")
    text = path.read_text(encoding="utf-8")

    for words in ("There are 20 boats at Upper Fenwick.", "There are 30 boats at Upper Fenwick.", "It was late."):
        path.write_text(f"{text}\n{words}\n", encoding="utf-8")
        assert amended(tmp_path, monkeypatch) == {"stories/e/index.html"}

    path.write_text(f"{text}\nThere are 14 sailors in the Harbour School of Ana Gil.\n", encoding="utf-8")
    main([], root=tmp_path)
    assert '"unit": "sailor"' in (tmp_path / "site/data/claims.json").read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    main([], root=tmp_path)
    assert files(tmp_path / "site") == from_nothing(tmp_path)[1]


def named(root: Path) -> tuple[Path, str]:
    """A story that names somebody in two sentences."""
    path = place(root, "g")
    text = path.read_text(encoding="utf-8").replace(TELLING[1], f"Ana Gil came first. {TELLING[1]}")
    text += f"\nIt went on. {' '.join(NEUTRAL)}\n"  # more than an excerpt shows, before and after
    path.write_text(text, encoding="utf-8")
    return path, text


@pytest.mark.parametrize(
    "words",
    [
        "It was late.\n\nGil said that the water was high.",
        "Gil said that the water was low. Gil said so twice.",
        "“The water was high,” said Gil.",
    ],
)
@pytest.mark.parametrize("site", SITES)
def test_other_sentences_about_the_same_are_quoted_where_it_is_shown(
    words: str, site: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sentences that move, that name somebody once more or in other words: the pages of those who are named are printed, the
    numbers and the data say it, and nothing is read."""
    begin(tmp_path, site)
    path, text = named(tmp_path)
    main([], root=tmp_path)
    times = counted(monkeypatch)
    path.write_text(text.replace(TELLING[1], words), encoding="utf-8")

    assert main([], root=tmp_path) == 0

    assert times["read"] == 0
    assert files(tmp_path / "site") == from_nothing(tmp_path)[1]


def test_the_first_words_that_a_story_quotes_are_amended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They stand in the data before those of the story below it, and go from there again."""
    begin(tmp_path, SITES[0])
    edit(tmp_path, "c", "“It is late,” said Ana Gil.")
    path = place(tmp_path, "g")
    text = path.read_text(encoding="utf-8").replace(TELLING[1], "Ana Gil came first. It was late, Gil.")
    path.write_text(text, encoding="utf-8")
    main([], root=tmp_path)
    relations = tmp_path / "site/data/relations.json"

    path.write_text(text.replace("It was late, Gil.", "“It was late,” said Gil."), encoding="utf-8")
    assert "people/ana-gil/index.html" in amended(tmp_path, monkeypatch)
    assert "“It was late,” said Gil." in relations.read_text(encoding="utf-8")

    path.write_text(text, encoding="utf-8")
    assert "people/ana-gil/index.html" in amended(tmp_path, monkeypatch)
    assert "It was late" not in relations.read_text(encoding="utf-8")


def test_what_is_told_in_passing_stands_in_the_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A minor thing that a story tells, tells otherwise, or no longer, is put among the others by its day."""
    begin(tmp_path, SITES[0])
    edit(tmp_path, "c", "Ana Gil ate two apples.")
    edit(tmp_path, "h", "Tom Hill ate two apples with Ana Gil.")
    path = place(tmp_path, "e")
    text = path.read_text(encoding="utf-8") + "\nAna Gil is somebody.\n"
    path.write_text(text, encoding="utf-8")
    main([], root=tmp_path)
    events = tmp_path / "site/data/events.json"

    for words in ("Ana Gil painted the door red.", "Ana Gil painted the door blue."):
        path.write_text(f"{text}\n{words}\n", encoding="utf-8")
        assert "stories/e/index.html" in amended(tmp_path, monkeypatch)
        assert words in events.read_text(encoding="utf-8")

    path.write_text(text, encoding="utf-8")
    amended(tmp_path, monkeypatch)
    assert "painted the door" not in events.read_text(encoding="utf-8")


CLOSED = "Tom Hill closed the north gate of the sluice on 2 March 2021."


@pytest.mark.parametrize(
    "words",
    [
        "Tom Hill closed the old north gate of the sluice on 2 March 2021.",
        "On 2 March 2021 Tom Hill closed the gate for good.",
        "Tom Hill closed the market <& the> lock on 2 March 2021, and nobody minded.",
    ],
)
@pytest.mark.parametrize("site", SITES[:2], ids=["whole", "excerpts"])
def test_what_has_happened_is_told_in_other_words(site: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the pages that show it and no other, and in the files: the day, whom it concerns and what sort of thing it was are the
    same."""
    begin(tmp_path, site)
    edit(tmp_path, "e", CLOSED)
    main([], root=tmp_path)
    timeline = tmp_path / "site/timeline/index.html"
    assert "north gate of the sluice" in timeline.read_text(encoding="utf-8")
    story = place(tmp_path, "e")

    story.write_text(story.read_text(encoding="utf-8").replace(CLOSED, words), encoding="utf-8")

    kinds = {path for path in amended(tmp_path, monkeypatch) if not path.startswith("timeline/")}
    assert kinds == {"stories/e/index.html", "people/tom-hill/index.html"}
    assert "north gate of the sluice" not in timeline.read_text(encoding="utf-8").replace("old north", "")
    for file in ("events.json", "events.csv", "relations.json", "timelinejs.json"):
        assert CLOSED not in (tmp_path / "site/data" / file).read_text(encoding="utf-8")


def test_an_event_of_the_author_gets_another_title(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its address stays, whatever other ids begin alike; it is told so, too, on a page that lists many, of somebody whom the story
    does not name."""
    begin(tmp_path, SITES[0])
    set_line(place(tmp_path, "e"), "events: [{id: storm, when: 2020-11, what: It rained, people: [ana-gil]}]")
    set_line(place(tmp_path, "f"), "events: [{id: storm-2, when: 2018-11, what: The roof was mended}]")
    edit(tmp_path, "e", "It rained for a week.")
    known = (f"[[event]]\nwhen = '20{year}'\nwhat = 'The town met'\npeople = ['ana-gil']\n" for year in range(10, 24))
    put(tmp_path, "content/events.toml", "\n".join(known))
    main([], root=tmp_path)

    set_line(place(tmp_path, "e"), "events: [{id: storm, when: 2020-11, what: It rained hard, people: [ana-gil]}]")

    assert {"stories/e/index.html", "people/ana-gil/index.html"} <= amended(tmp_path, monkeypatch)
    assert '"what": "It rained hard"' in (tmp_path / "site/data/events.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("others", "words"),
    [
        ("", CLOSED.replace("2 March", "1 March")),
        ("", CLOSED.replace("closed", "opened")),
        ("", CLOSED.replace("Tom Hill", "Ana Gil")),
        ("", "Nobody minded."),
        ("Tom Hill closed the north gate of the sluice on 2 March 2021, says a letter.", CLOSED.replace("north", "old north")),
        ("Tom Hill closed the old south lock of the mill on 2 March 2021.", "Tom Hill closed the old lock of the mill on 2 March 2021."),
        ("[[event]]\nwhen = '2021-03-02'\nwhat = 'Tom Hill closed the north gate'\n", CLOSED.replace("north", "old north")),
    ],
)  # fmt: skip
def test_what_has_happened_otherwise_is_for_the_whole(others: str, words: str, tmp_path: Path) -> None:
    """Another day, deed or person, nothing any longer, what another story tells or may tell, what was added by hand: the site is that
    of a build from nothing all the same."""
    begin(tmp_path, SITES[0])
    edit(tmp_path, "e", CLOSED)
    if others.startswith("[["):
        put(tmp_path, "content/events.toml", others)
    elif others:
        edit(tmp_path, "g", others)
    main([], root=tmp_path)
    story = place(tmp_path, "e")

    story.write_text(story.read_text(encoding="utf-8").replace(CLOSED, words), encoding="utf-8")

    assert main([], root=tmp_path) == 0
    assert files(tmp_path / "site") == from_nothing(tmp_path)[1]


def test_what_is_told_in_passing_as_before_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Megabytes of events are not gone through for an edit that says nothing else of them."""
    begin(tmp_path, SITES[0])
    edit(tmp_path, "e", "Ana Gil ate two apples.")
    main([], root=tmp_path)
    monkeypatch.setattr(data, "events_again", None)

    edit(tmp_path, "e", "The road was closed again, and nobody minded.")

    assert "stories/e/index.html" in amended(tmp_path, monkeypatch)


def test_a_fragment_that_goes_is_missed_by_who_leads_to_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An author's own link to a sentence that stands elsewhere now is told of as by a build of the whole."""
    begin(tmp_path, SITES[0])
    path, text = named(tmp_path)
    main([], root=tmp_path)
    *_, anchor = re.findall(r'id="(s-\d+)"', (tmp_path / "site/stories/g/index.html").read_text(encoding="utf-8"))
    edit(tmp_path, "e", f"As [was said](../g/#{anchor}).")
    assert main([], root=tmp_path) == 0
    path.write_text(text.replace(TELLING[1], f"So.\n\n{TELLING[1]}"), encoding="utf-8")

    assert main([], root=tmp_path) == from_nothing(tmp_path)[0] == 1


def test_what_was_decided_of_no_page_builds_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that is not to be proposed again is no page's affair; a mistake in saying so is told, and told no more once it is
    mended."""
    begin(tmp_path, SITES[0])
    main([], root=tmp_path)
    decisions = "content/decisions.toml"
    put(tmp_path, decisions, "[[rejected]]\nname = 'Old Pier'\ncollection = 'organizations'\n")
    assert amended(tmp_path, monkeypatch) == set()

    put(tmp_path, decisions, "[[rejected]]\nname = 'Old Pier'\n")
    edit(tmp_path, "e", "It rained for another week.")
    assert amended(tmp_path, monkeypatch) == {"stories/e/index.html"}

    put(tmp_path, decisions, "[[rejected")
    assert main([], root=tmp_path) == from_nothing(tmp_path)[0] == 1
    put(tmp_path, decisions, "[[rejected]]\nname = 'Old Pier'\n")
    assert main([], root=tmp_path) == 0
    put(tmp_path, decisions, "[[rejected]]\nname = 'New Pier'\n")
    assert amended(tmp_path, monkeypatch) == set()


def test_an_amended_site_is_left_as_one_that_was_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next build with nothing to do does nothing, and the next build of the whole prints no page."""
    begin(tmp_path, SITES[0])
    main([], root=tmp_path)
    for name in "ded":
        edit(tmp_path, name, f"A sentence more for {name}.")
        assert main([], root=tmp_path) == 0
    monkeypatch.setattr(again, "again", None)
    assert main([], root=tmp_path) == 0
    put(tmp_path, "content/assets/notes.txt", "new")
    times = counted(monkeypatch)

    assert main([], root=tmp_path) == 0

    assert (times["read"], times["parse"], times["print"]) == (0, 0, 0)


@pytest.mark.parametrize(
    "words",
    [
        "Tom Hill came, too.",
        "It opened on 4 April 2020 to great applause, and Ana Gil was there.",
        "Nowhere leads [this](../x/).",
        "![](../../assets/a.png)",
    ],
)
def test_what_reaches_further_is_built(words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name, an event, a broken link, a picture without words: the whole is looked into."""
    begin(tmp_path, SITES[0])
    main([], root=tmp_path)
    edit(tmp_path, "e", words)
    times = counted(monkeypatch)

    main([], root=tmp_path)

    assert times["read"] == 1


def test_each_site_of_a_project_is_amended_by_itself(tmp_path: Path) -> None:
    """What one site was told already, another that stands elsewhere has yet to hear."""
    begin(tmp_path, SITES[0])
    for out in ("site", "other"):
        main(["--out", out], root=tmp_path)
    edit(tmp_path, "e", "A sentence more.")

    for out in ("site", "other", "site"):
        main(["--out", out], root=tmp_path)

    assert files(tmp_path / "other") == files(tmp_path / "site") == from_nothing(tmp_path)[1]


def test_what_another_site_was_told_of_an_entity_is_told_here_beside_a_template(tmp_path: Path) -> None:
    """A person or a page edited for one site, then a template for both: the site that had not heard of the first says both."""
    begin(tmp_path, SITES[0])
    put(tmp_path, "content/pages/about.md", "---\ntitle: About\n---\n\nThis is a site.\n")
    theme = (THEME / "parts/foot.html").read_text(encoding="utf-8")
    put(tmp_path, "templates/parts/foot.html", theme)
    for path in (tmp_path / "content").rglob("*.md"):
        os.utime(path, (1_700_000_000, 1_700_000_000))
    for number, name in enumerate(("people/ana-gil.md", "pages/about.md")):
        for out in ("site", "other"):
            main(["--out", out], root=tmp_path)
        path = tmp_path / "content" / name
        path.write_text(path.read_text(encoding="utf-8") + "\nA sentence more.\n", encoding="utf-8")
        main(["--out", "other"], root=tmp_path)
        put(tmp_path, "templates/parts/foot.html", theme.replace("<p", f"<p data-number='{number}'", 1))
        for out in ("site", "other"):
            main(["--out", out], root=tmp_path)

        assert files(tmp_path / "other") == files(tmp_path / "site") == from_nothing(tmp_path)[1]


def test_a_template_that_asks_more_of_a_body_is_printed(tmp_path: Path) -> None:
    """Where a page says of the body more than the body, it is printed, not spliced."""
    own = '{% extends "base.html" %}{% block main %}<h1>{{ story.title }}</h1><p>{{ story.body | length }}</p>{{ story.body }}{% endblock %}'
    begin(tmp_path, SITES[0])
    put(tmp_path, "templates/story.html", own)
    main([], root=tmp_path)
    edit(tmp_path, "e", "A sentence more.")

    main([], root=tmp_path)

    assert files(tmp_path / "site") == from_nothing(tmp_path)[1]
