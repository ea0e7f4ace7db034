"""Whose article a clipping of new bytes holds is found by its words, or not at all."""

from hypothesis import given
from hypothesis import strategies as st

from dateline import intake
from dateline.intake import Coming, Doubt, Kept, Match, Waiting

SUBJECTS = ("ferry", "mill", "oven", "bridge", "orchard", "lamp")


def words(subject: str, *, day: str = "2023-03-14", outlet: str = "Bay Courier", changed: int = 0) -> str:
    """An article of sixty sentences of its own, of which the first so many were changed."""
    told = [f"The {subject} {number} met a {subject} of {subject} {number + 1}." for number in range(60)]
    body = "\n\n".join([f"Nobody knows the {subject}."] * changed + told[changed:])
    return f"---\ntitle: The {subject}\ndate: {day}\nsource:\n  name: {outlet}\n---\n\n{body}\n"


def coming(name: str, text: str) -> Coming:
    return Coming(place=(name, ""), text=text)


def waiting(name: str, text: str, *, deleted: bool = False) -> Waiting:
    kept = Kept(path=f"{name}.md", file=name, sha256=name, edited=False)
    return Waiting(kept=kept, gist=intake.gist(text), deleted=deleted)


@given(
    st.permutations(SUBJECTS),
    st.permutations([f"{name}.txt" for name in "abcdef"]),
    st.lists(st.integers(0, 20), min_size=6, max_size=6),
    st.sets(st.sampled_from(SUBJECTS)),
)
def test_names_may_change_places_and_texts_change(
    before: list[str], names: list[str], changed: list[int], deleted: set[str]
) -> None:
    """However files were called anew and edited at once, each goes on with the story of its own words, also a deleted one."""
    texts = [
        waiting(f"{name}.txt", words(subject), deleted=subject in deleted) for name, subject in zip("abcdef", before, strict=True)
    ]
    now = [coming(name, words(subject, changed=part)) for name, subject, part in zip(names, SUBJECTS, changed, strict=True)]

    found = intake.matches(now, texts)

    assert [match.waiting.gist.said.title if match.waiting else "" for match in found] == [f"the {subject}" for subject in SUBJECTS]


@given(st.permutations(range(4)))
def test_the_order_of_files_tells_nothing(order: list[int]) -> None:
    """Two likenesses that are too near to each other are left open, whichever comes first."""
    texts = [waiting("a.txt", words("ferry")), waiting("b.txt", words("mill"))]
    now = [
        coming("c.txt", words("ferry", changed=2)),
        coming("d.txt", words("ferry", changed=3)),
        coming("e.txt", words("mill", changed=9)),
        coming("f.txt", words("oven")),
    ]

    found = dict(zip(order, intake.matches([now[number] for number in order], texts), strict=True))

    assert found[0] == found[1] == Match(near=texts[0], doubt=Doubt.SEVERAL)
    assert found[2] == Match(waiting=texts[1])
    assert found[3] == Match()


def test_the_old_name_decides_between_likenesses_that_are_near() -> None:
    """Of two columns that read alike, the one that still bears its name goes on."""
    texts = [waiting("a.txt", words("ferry")), waiting("b.txt", words("ferry", changed=1))]

    assert intake.matches([coming("b.txt", words("ferry", changed=2))], texts) == (Match(waiting=texts[1]),)


def test_a_page_of_one_address_is_the_same_page() -> None:
    """A report that was written anew at its address goes on, however little of it is left; a front page's address is no sign."""
    for address, same in (("https://bay.example/ferry", True), ("https://bay.example/", False)):
        old, new = (words(subject).replace("source:", f"canonical: {address}\nsource:") for subject in ("ferry", "mill"))
        text = waiting("a.html", old)

        (found,) = intake.matches([coming("a.html", new)], [text])

        assert (found == Match(waiting=text), found.doubt) == (same, None if same else Doubt.OTHER_ARTICLE)


def test_what_was_found_at_once_is_not_found_again() -> None:
    """A clipping edited in its place is clear when it comes; later ones cannot take its story, nor one whose clipping turns up."""
    texts = [waiting("a.txt", words("ferry")), waiting("b.txt", words("mill"))]
    undecided = intake.Undecided(texts)

    assert undecided.at_once(coming("a.txt", words("ferry", changed=1))) == Match(waiting=texts[0])
    assert undecided.at_once(coming("c.txt", words("oven"))) == Match()
    late = [coming("d.txt", words("ferry")), coming("e.txt", words("mill", changed=3))]
    assert [undecided.at_once(one) for one in late] == [None, None]
    assert undecided.at_last(late, present={"b.txt"}) == (Match(), Match())
