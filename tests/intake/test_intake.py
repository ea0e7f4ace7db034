"""An article is converted once; what was edited is never overwritten, what was deleted never comes back."""

from hypothesis import given
from hypothesis import strategies as st

from dateline import intake
from dateline.intake import Action, Decisions, Kept
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft
from dateline.nouns.folders import DECISIONS
from dateline.nouns.ledger import Ledger
from dateline.nouns.published import Published
from dateline.nouns.source import SourceFile

NO_DECISIONS = Decisions()


def clipping(name: str = "a.txt", digest: str = "1") -> Clipping:
    return Clipping(path=f"content/clippings/{name}", media_type=MediaType.TEXT, sha256=digest * 64, text="")


def story(name: str = "a.txt", digest: str = "1", *, edited: bool = False) -> Kept:
    return Kept(path="content/stories/a.md", file=f"content/clippings/{name}", sha256=digest * 64, edited=edited)


def actions(
    *clippings: Clipping,
    stories: tuple[Kept, ...] = (),
    offered: tuple[str, ...] = (),
    deleted: tuple[Kept, ...] = (),
    decided: Decisions = NO_DECISIONS,
    force: bool = False,
) -> list[Action]:
    shown = {digest * 64: "content/stories/a.md" for digest in offered}
    found = intake.each_step(clippings, stories=stories, offered=shown, deleted=deleted, decided=decided, force=force)
    return [step.action for step in found]


def test_a_new_clipping_is_converted() -> None:
    """Whether it is a story more its text will tell."""
    assert actions(clipping()) == [Action.CONVERT]
    assert actions(clipping(digest="2"), stories=(story(),)) == [Action.CONVERT]


def test_a_converted_clipping_is_left_alone() -> None:
    """Its digest says that it was converted, whatever it is called now."""
    assert actions(clipping("renamed.txt"), stories=(story(edited=True),)) == [Action.KEEP]


def test_a_change_is_laid_beside_an_edited_story_once() -> None:
    """After the author has seen the new text it does not come again."""
    assert actions(clipping(digest="2"), stories=(story(edited=True),), offered=("2",)) == [Action.KEEP]


def test_a_deleted_story_stays_deleted() -> None:
    """Its text as last converted is still there, so its going was the author's wish; a decision then holds for good."""
    assert actions(clipping(), deleted=(story(),)) == [Action.DROP]

    text = intake.with_clipping_dropped("", clipping=clipping())
    decided, problems = intake.decisions(SourceFile(path=DECISIONS, text=text))

    assert problems == ()
    assert actions(clipping(), decided=decided) == [Action.KEEP]


def test_a_deleted_storys_text_under_the_name_of_another_is_looked_at() -> None:
    """The author may have deleted the second of two stories to have the first go on with its text."""
    assert actions(clipping("b.txt"), stories=(story("b.txt", "2"),), deleted=(story("a.txt"),)) == [Action.CONVERT]


def test_the_same_article_twice_is_one_story() -> None:
    """Of two clippings with the same bytes the first is converted."""
    assert actions(clipping("a.txt"), clipping("b.txt")) == [Action.CONVERT, Action.KEEP]


def test_force_converts_again() -> None:
    """Forced, what is done is done anew, but for what its author has seen."""
    assert actions(clipping(), stories=(story(),), force=True) == [Action.AGAIN]
    assert actions(clipping(digest="2"), stories=(story(edited=True),), offered=("2",), force=True) == [Action.KEEP]


def test_a_story_with_a_mistake_still_knows_its_clipping() -> None:
    """A broken front matter does not make its clipping look new."""
    digest = "0123456789abcdef" * 4
    for line in (
        f"clipping: {{file: content/clippings/a b.txt, sha256: {digest}}}",
        f"clipping:\n  file: 'content/clippings/a b.txt'\n  sha256: {digest}",
    ):
        found = intake.kept(SourceFile(path="content/stories/a.md", text=f"---\ntitle: a: b\n{line}\n---\nBody"), edited=True)

        assert found == Kept(path="content/stories/a.md", file="content/clippings/a b.txt", sha256=digest, edited=True)


def test_a_story_written_by_hand_has_no_clipping() -> None:
    """Words about digests in the text are no front matter."""
    text = f"---\ntitle: a\n---\n\nsha256: {'a' * 64}\n"

    assert intake.kept(SourceFile(path="content/stories/a.md", text=text), edited=True) is None


def test_broken_decisions_say_where() -> None:
    """A mistake in decisions.toml is named with its line."""
    _, problems = intake.decisions(SourceFile(path=DECISIONS, text="[[clipping]]\nfile = content\n"))

    assert [(problem.path, problem.line) for problem in problems] == [(DECISIONS, 2)]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_any_name_can_be_decided_on(name: str) -> None:
    """Whatever a file is called, the decision about it reads back."""
    text = intake.with_clipping_dropped("", clipping=clipping(name))

    decided, problems = intake.decisions(SourceFile(path=DECISIONS, text=text))

    assert problems == ()
    assert decided.drop(clipping("other"))


def draft(title: str, date: str | None = None) -> Draft:
    return Draft(title=title, body="x", date=Published.parse(date) if date else None, ledger=Ledger(0, ()))


def test_a_story_is_named_by_day_and_title() -> None:
    """Two stories never share an address, on whatever days they appeared."""
    assert intake.file_name(draft("Pearls online!", "2023-03-01 09:20"), addresses=frozenset()) == "2023-03-01-pearls-online.md"
    assert intake.file_name(draft("Pearls online!", "2023-04"), addresses={"pearls-online"}) == "2023-04-pearls-online-2.md"
    assert intake.file_name(draft("Pearls online!"), addresses=frozenset()) == "pearls-online.md"
