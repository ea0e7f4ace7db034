"""Clippings and stories over time: whatever is renamed, edited, swapped, deleted and restored, no text gets into another's story."""

import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dateline import pipeline

SUBJECTS = ("ferry", "orchard", "lighthouse")
LEAD = {
    "ferry": "The white boat came back to the lower harbour on Tuesday after eleven years in a dry dock among rusting trawlers.",
    "orchard": "Apples of forty forgotten sorts ripen again on the slope that villagers had given up for sheep and brambles.",
    "lighthouse": "Its lamp turned for the last time at dawn, when the keeper climbed down ninety steps with a cat under her arm.",
}
MIDDLE = {
    "ferry": "Fishermen and bakers had paid for the engine with small loans from two hundred families round the whole bay.",
    "orchard": "A retired teacher grafted the first twigs in a garden shed, copying drawings out of her grandmother's notebook.",
    "lighthouse": "Ships will find their way by satellite, says the coastguard, although captains of small craft signed a protest.",
}
END = {
    "ferry": "From next month it will cross four times a day, and tickets will cost as much as one loaf of bread.",
    "orchard": "In autumn schoolchildren may pick whatever hangs low enough, and cider is pressed in the yard on Sundays.",
    "lighthouse": "What becomes of the tower is open; a baker would like to sell rolls in it, a painter would rather sleep there.",
}
MINE = "A paragraph of my own, about the"
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["rename", "edit", "swap", "discard", "restore", "write", "move", "delete", "run"]),
        st.sampled_from(SUBJECTS),
        st.sampled_from(SUBJECTS),
    ),
    max_size=12,
)


def article(subject: str, version: int) -> str:
    head = f"News of the {subject}\ncourier.example.org   2023-03-14 09:20   Source: The Bay Courier"
    return "\n\n".join([head, LEAD[subject], MIDDLE[subject], f"{END[subject]} Version {version}."]) + "\n"


@dataclass
class Desk:
    """A project and what its author knows of it: where each clipping lies (nowhere: discarded), and which stories were deleted."""

    root: Path
    names: dict[str, str] = field(default_factory=lambda: {subject: f"{subject}.txt" for subject in SUBJECTS})
    versions: dict[str, int] = field(default_factory=lambda: dict.fromkeys(SUBJECTS, 1))
    clipped: set[str] = field(default_factory=lambda: set(SUBJECTS))
    written: set[str] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)

    def lay(self) -> None:
        folder = self.root / "content/clippings"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for subject in self.clipped:
            (folder / self.names[subject]).write_text(article(subject, self.versions[subject]), encoding="utf-8")

    def story(self, subject: str) -> Path | None:
        found = [
            path for path in (self.root / "content/stories").glob("*.md") if f"title: News of the {subject}\n" in path.read_text()
        ]
        assert len(found) <= 1, f"two stories of the {subject}"
        return found[0] if found else None

    def do(self, deed: str, one: str, other: str) -> None:
        story = self.story(one)
        if deed == "rename":
            self.names[one] = f"{one}-{self.versions[one]}-{len(self.names[one])}.txt"
        elif deed == "edit":
            self.versions[one] += 1
        elif deed == "swap":
            self.names[one], self.names[other] = self.names[other], self.names[one]
        elif deed == "discard":
            self.clipped.discard(one)
        elif deed == "restore":
            self.clipped.add(one)
        elif story is None:
            return
        elif deed == "write" and one not in self.written:
            story.write_text(f"{story.read_text()}\n{MINE} {one}.\n")
            self.written.add(one)
        elif deed == "move":
            story.rename(story.with_name(f"{one}-{len(story.name)}.md"))
        elif deed == "delete":
            story.unlink()
            self.deleted.add(one)

    def run(self) -> None:
        self.lay()
        would = pipeline.converted(self.root, dry_run=True)
        did = pipeline.converted(self.root)
        assert (would.written, would.merged, would.beside, would.dropped) == (did.written, did.merged, did.beside, did.dropped)
        before = self.files()
        again = pipeline.converted(self.root)
        assert (again.written, again.merged, again.beside, again.dropped) == ((), (), (), ())
        assert self.files() == before

    def files(self) -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in sorted((self.root / "content").rglob("*")) if path.is_file()}


@given(STEPS)
@example([("swap", "ferry", "orchard"), ("move", "ferry", "ferry"), ("run", "ferry", "ferry"), ("delete", "ferry", "ferry")])
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_text_stays_in_its_own_story(steps: list[tuple[str, str, str]]) -> None:
    """One story each, with the newest text and the author's words; what was deleted stays so; a second run has nothing to do."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        desk.run()
        for deed, one, other in [*steps, ("run", "ferry", "ferry")]:
            if deed != "run":
                desk.do(deed, one, other)
                continue
            desk.run()
            for subject in SUBJECTS:
                story = desk.story(subject)
                assert (story is None) == (subject in desk.deleted)
                if story is None:
                    continue
                text = story.read_text(encoding="utf-8")
                assert [each for each in SUBJECTS if LEAD[each] in text] == [subject]
                assert (f"{MINE} {subject}." in text) == (subject in desk.written)
                assert subject not in desk.clipped or f"Version {desk.versions[subject]}." in text
