"""Which figures of several stories are said to differ."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline import claims
from dateline.nouns.claim import Claim, ClaimStatus
from dateline.nouns.library import Library
from dateline.nouns.mention import Mention
from dateline.nouns.site import Site
from dateline.nouns.story import Story
from tests.claims.conftest import compared, differing, story, told

PEOPLE = "On Larkhill {} of the islanders work on the ferries of the Moor family."


def test_shares_that_cannot_both_be_true_differ():
    """Each value stands there with its story; what agrees, in other words too, is on one side."""
    found = differing(
        story("a", PEOPLE.format("three-fourths")),
        story("b", PEOPLE.format("75 percent")),
        story("c", "On Larkhill practically everyone works on the ferries of the Moor family."),
    )

    assert found == [{"three-fourths of the islanders", "75 percent of the islanders", "practically everyone"}]


def test_what_was_rounded_agrees():
    """Equal within the rounding of the less precise, and with what "more than" and "up to" leave open."""
    pairs = (
        ("$864 million", "$864.2 million"),
        ("more than 400,000 visitors", "410,000 visitors"),
        ("up to 4 billion yuan", "four billion yuan"),
        ("a dozen lamps", "twelve lamps"),
        ("a little over 2,000 visitors", "2,100 visitors"),
    )
    for one, other in pairs:
        text = "In 2019 the harbour of Larkhill brought in {} for the Moor family."
        found = compared(story("a", text.format(one)), story("b", text.format(other)))
        assert [each.differs for each in found] == [False], (one, other)


def test_counts_of_the_same_differ():
    """The same noun, the same deed, the same place, another number."""
    found = differing(
        story("a", "The storm sank 14 fishing boats in the harbour of Larkhill."),
        story("b", "In the harbour of Larkhill the storm sank eleven boats."),
    )

    assert found == [{"14 fishing boats", "eleven boats"}]


def test_what_is_said_of_a_figure_does_not_deny_it():
    """`that nobody could explain` and `had not been accounted for` are said of payments that were made; what was planned, and what a
    project cost, are told apart."""
    audit = "The harbour board of Larkhill froze the contract on Tuesday after an audit found payments of £4.2 million that nobody could explain."
    found = differing(
        story("a", audit),
        story("b", "The board of Larkhill acted after auditors found that payments of £4.6 million had not been accounted for."),
        story("c", "Audits of the board of Larkhill would have found payments of £9 million."),
    )

    assert found == [{"£4.2 million", "£4.6 million"}]
    assert [one.value for one in told(story("d", "The project of Larkhill cost £51 million in all."))] == ["£51 million"]


FOURTEEN = story("a", "Fourteen bells were stolen from the chapel of Larkhill on 10 March 2019.", date="2021-05-04")
FIFTEEN = story("b", "Thieves stole fifteen bells in Larkhill on 10 March 2019.", date="2021-07-04")


def of_one_event(*stories: Story) -> list[set[str]]:
    """What is said to differ where the first sentences tell one event."""
    event_of = {(one.id, one.body.partition("\n")[0]): "theft" for one in stories}
    return differing(*stories, same=False, event_of=event_of)


def test_figures_of_one_event_differ():
    """Months apart, in stories of which nothing else is known, in two languages; and without the event not."""
    spanish = story("c", "Quince campanas fueron robadas de la capilla el 10 de marzo de 2019.", lang="es", date="2021-09-04")

    assert of_one_event(FOURTEEN, FIFTEEN) == [{"Fourteen bells", "fifteen bells"}]
    assert differing(FOURTEEN, FIFTEEN, same=False) == []
    assert of_one_event(
        replace(FOURTEEN, body=FOURTEEN.body.replace("bells", "pieces")),
        replace(spanish, body=spanish.body.replace("campanas", "piezas")),
    ) == [{"Fourteen pieces", "Quince piezas"}]


@pytest.mark.parametrize(
    "other",
    [
        "Fourteen bells were stolen in Larkhill on 10 March 2019.",
        "Thieves stole fifteen bells, and left fourteen bells, in Larkhill on 10 March 2019.",
        "Thieves stole fifteen bells in Larkhill on 10 March 2019.\n\nFourteen bells were found in a barn.",
        "After the theft of 10 March 2019 in Larkhill fifteen ringers went home.",
    ],
)
def test_figures_of_one_event_that_may_both_be_true(other):
    """The same one, one of two, one that is given elsewhere too, and another thing: nothing is said of them."""
    assert of_one_event(FOURTEEN, replace(FIFTEEN, body=other)) == []


def test_a_toll_that_rose_is_no_quarrel():
    """What changes by the day differs only on one day."""
    toll = story("a", "The storm killed twelve people in Larkhill on 3 May 2021.")
    later = story("b", "Fourteen people died in the storm of 3 May 2021.", date="2021-05-09")

    assert of_one_event(toll, later) == []
    assert of_one_event(toll, replace(later, date=toll.date)) == [{"twelve people", "Fourteen people"}]


def mentions_of(one: Story, *names: str) -> tuple[Mention, ...]:
    return tuple(
        Mention(
            story=one.id,
            entity=name.lower().replace(" ", "-"),
            collection="organizations",
            text=name,
            sentence=sentence + ".",
            anchor="",
            linked=False,
        )
        for sentence in one.body.rstrip(".").split(". ")
        for name in names
        if name in sentence
    )


def test_a_page_for_a_name_hides_no_difference():
    """Whether those named have pages or not: what differs, differs."""
    stories = (
        story("a", "Larkhill: the Larkhill Sound Harbour Board left Moor Dredging after an audit found payments of £4.2 million."),
        story("b", "The Larkhill Sound Harbour Board acted after auditors found payments of £4.6 million."),
    )
    named = {"a": ("Larkhill", "Larkhill Sound Harbour Board", "Moor Dredging"), "b": ("Larkhill Sound Harbour Board",)}
    figures = {one.id: claims.claims(one, one.body, mentions=mentions_of(one, *named[one.id])) for one in stories}
    found = claims.comparisons(Library(site=Site(), stories=stories), figures, copied={}, same=lambda one, other: True)

    assert [{one.claim.value for one in each.statements} for each in found if each.differs] == [{"£4.2 million", "£4.6 million"}]


@pytest.mark.parametrize(
    ("sentence", "about"),
    [
        ("It counted 855 people there.", (("organizations", "cape-trust"),)),
        ("About 855 people visited Larkhill.", ()),
    ],
)
def test_a_figure_is_of_whom_its_sentence_names(sentence, about):
    """A sentence that names nobody goes on about whom the text was; one that names somebody without a page is about nobody else."""
    one = story("a", f"The Cape Trust met on Monday. {sentence}")

    assert [claim.about for claim in claims.claims(one, one.body, mentions=mentions_of(one, "Cape Trust"))] == [about]


def test_what_is_not_of_the_same_is_not_compared():
    """Another unit, deed, place, time or direction is another matter; so is what moves from day to day, and what is too far apart."""
    base = "The storm sank 14 boats in the harbour of Larkhill."
    others = (
        "The storm sank 11 lamps in the harbour of Larkhill.",
        "Shipwrights mended 11 boats for the council of Larkhill.",
        "The storm sank 11 boats in the harbours of Tidewell and Quillby.",
        "In 1987 a storm sank 11 boats in the harbour of Larkhill.",
        "The storm sank 11,000 boats in the harbour of Larkhill.",
    )
    for other in others:
        assert differing(story("a", base), story("b", other)) == [], other
    assert differing(story("a", base), story("b", base.replace("14", "11"), date="2021-08-30")) == []
    moving = "The harbour of Larkhill counted {} infected visitors."
    assert differing(story("a", moving.format(14)), story("b", moving.format(11), date="2021-05-09")) == []


TOLL = "The storm killed {} people in the harbour of Larkhill."


@pytest.mark.parametrize(
    ("later", "date", "how"),
    [
        ("On Larkhill the death toll from the storm rose to 19 on Sunday.", "2021-05-09", "moves"),
        ("At least 19 sailors were hurt and 21 dead were found on Larkhill.", "2021-05-09", "moves"),
        ("The storm of Larkhill left 16 dead and 3 missing.", "2021-11-04", "moves"),
        ("Fourteen people died in the storm on Larkhill.", "2021-05-09", "agrees"),
        ("Sixteen people died in the storm on Larkhill.", "2021-05-04", "differs"),
        ("In all 11 people died in the storm on Larkhill.", "2021-05-09", "differs"),
        ("The storm of Larkhill killed 9 people in Tidewell and 7 in Quillby.", "2021-05-04", "nothing"),
        ("The storm of Larkhill killed the pilot and 16 other people.", "2021-05-04", "nothing"),
        ("In 1987 a storm on Larkhill killed 16 people.", "2021-05-04", "nothing"),
        ("The storm of Larkhill left 16 injured.", "2021-05-04", "nothing"),
    ],
)
def test_a_toll_moves(later, date, how):
    """Later reports know of more dead; two of one day, or a later one with fewer, cannot both be right; a part is no toll."""
    found = compared(story("a", TOLL.format(14)), story("b", later, date=date))

    assert [("differs" if one.differs else "moves" if one.moves else "agrees") for one in found] == [how] * (how != "nothing")


def test_a_toll_of_several_days_is_the_last():
    """Of what a story gives one after the other the highest is its own."""
    (found,) = compared(
        story("a", TOLL.format(14)),
        story("b", f"{TOLL.format(14)} On Sunday the death toll of Larkhill stood at 19.", date="2021-05-09"),
        story("c", TOLL.format(19), date="2021-05-10"),
    )

    assert [one.claim.figure for one in found.statements] == ["14", "19", "19"]
    assert found.moves


@pytest.mark.parametrize(
    ("lang", "text", "what"),
    [
        ("en", "The storm left 14 dead, 30 wounded and 9 missing on Larkhill.", ["die", "hurt", "miss"]),
        ("en", "Divers looked for 12 missing cats on Larkhill.", [""]),
        ("es", "El número de muertos por la tormenta en Larkhill subió a 51.", ["die"]),
        ("es", "La tormenta dejó 14 muertos y 30 heridos en Larkhill.", ["die", "hurt"]),
        ("zh", "风暴已造成14人遇难、30人受伤。", ["die", "hurt"]),
    ],
)
def test_what_befell_those_counted(lang, text, what):
    """A count of people has the word nearest to it that says what befell them, in each language."""
    assert [one.toll for one in told(story("a", text, lang=lang))] == what


def test_what_stands_where_no_other_does_changes_nothing():
    """Stories of other places and things beside two that differ: the two differ as they did, and about nothing else."""
    pair = (
        story("a", "The storm sank 14 boats in the harbour of Larkhill."),
        story("b", "The storm sank 11 boats in the harbour of Larkhill."),
    )
    beside = (
        story("c", "The storm tore 20 sails in the bay of Tidewell. Shipwrights of Quillby mended 11 boats."),
        story("d", "In Stonequay three bells were hung, and 40 lamps were lit in Northlea."),
    )

    assert differing(*pair) == [{"14 boats", "11 boats"}]
    assert differing(*pair, *beside) == differing(*pair)


def test_what_the_other_story_gives_too_is_no_quarrel():
    """A story that has both figures settles the matter, and two choices are no choice."""
    both = "The storm sank 14 boats in the harbour of Larkhill. Later the storm sank 11 boats in the harbour of Larkhill."

    assert differing(story("a", both), story("b", "The storm sank 11 boats in the harbour of Larkhill.")) == []
    assert differing(story("a", both), story("b", "The storm sank 21 boats in the harbour of Larkhill.")) == []


def test_stories_of_other_affairs_are_not_compared():
    """The same words about two storms are no disagreement."""
    from dateline import claims
    from dateline.nouns.library import Library
    from tests.claims.conftest import told

    stories = (
        story("a", "The storm sank 14 boats in the harbour of Larkhill."),
        story("b", "The storm sank 11 boats in the harbour of Larkhill."),
    )
    library = Library(site=Site(), stories=stories)

    found = claims.comparisons(library, {one.id: told(one) for one in stories}, copied={}, same=lambda one, other: False)

    assert not any(each.differs for each in found)


def test_a_copy_that_says_the_same_is_no_source_of_its_own():
    """It counts with its original; where it says something else it differs from it."""
    text = "In 2019 the ferries carried {} visitors to the island of Larkhill."
    one, same, other = (story(name, text.format(count)) for name, count in (("a", "8,412"), ("b", "8,412"), ("c", "9,127")))

    [agreed] = compared(one, same, copied={"b": one})
    [differs] = compared(one, other, copied={"c": one})

    assert (agreed.differs, agreed.independent) == (False, 1)
    assert (differs.differs, differs.independent) == (True, 2)


COUNTS = st.sampled_from(("14", "fourteen", "about 14", "11", "more than 300", "20", "120", "nearly 20", "up to 30"))


@given(st.lists(COUNTS, min_size=2, max_size=5), st.randoms(use_true_random=False))
def test_the_order_of_the_stories_makes_no_difference(counts, dice):
    """The same stories in any order give the same comparisons."""
    stories = [
        story(f"s{number}", f"The storm sank {count} boats in the harbour of Larkhill.") for number, count in enumerate(counts)
    ]
    mixed = dice.sample(stories, len(stories))

    assert compared(*stories) == compared(*mixed)


@given(st.integers(3, 10**7), st.sampled_from(("visitors", "euros", "percent of the islanders")))
def test_equal_figures_never_differ(number, unit):
    """Whatever the number and however it is grouped."""
    text = "In 2019 the ferries of Larkhill carried {} for the Moor family."
    shown = number % 100 if unit.startswith("percent") else number

    assert differing(story("a", text.format(f"{shown:,} {unit}")), story("b", text.format(f"{shown:,} {unit}"))) == []


def decided(one, status: str, **more) -> list[Claim]:
    from tests.claims.conftest import told

    return [
        Claim(id=claim.id, story=one.id, value=claim.value, sentence=claim.sentence, status=ClaimStatus(status), **more)
        for claim in told(one)
    ]


ONE = story("a", "The storm sank 14 boats in the harbour of Larkhill.")
OTHER = story("b", "The storm sank 11 boats in the harbour of Larkhill.")


def test_what_is_dismissed_never_comes_back():
    """Neither by its id nor, where the sentence was mended in a word, by value and sentence."""
    gone = replace(ONE, claims=tuple(decided(ONE, "dismissed")))
    mended = replace(gone, body="The great storm sank 14 boats in the harbour of Larkhill.")

    assert differing(gone, OTHER) == []
    assert differing(mended, OTHER) == []


def test_the_one_to_believe_stands_first():
    """What is preferred goes before, what is deprecated comes last and keeps its reason."""
    [found] = compared(
        replace(ONE, claims=tuple(decided(ONE, "deprecated", reason="Counted twice."))),
        replace(OTHER, claims=tuple(decided(OTHER, "preferred"))),
    )

    assert [(one.story.id, one.claim.status, one.claim.reason) for one in found.statements] == [
        ("b", "preferred", ""),
        ("a", "deprecated", "Counted twice."),
    ]
    assert not found.found


def test_found_ones_can_be_left_out():
    """Then only what the author decided on is compared."""
    confirmed = [replace(one, claims=tuple(decided(one, "confirmed"))) for one in (ONE, OTHER)]

    assert compared(ONE, OTHER, found=False) == ()
    assert [each.differs for each in compared(*confirmed, found=False)] == [True]


def test_the_author_compares_what_no_rule_finds():
    """Two claims of the same subject and measure, in the author's words, are compared by their values."""

    def own(name: str, value: str) -> Claim:
        return Claim(id=f"crew-{name}", story=name, value=value, subject="the Heron", measure="crew aboard", sentence="Aboard.")

    stories = [
        replace(story(name, "Nothing."), claims=(own(name, value),)) for name, value in (("a", "31 sailors"), ("b", "29 sailors"))
    ]

    assert differing(*stories) == [{"31 sailors", "29 sailors"}]
