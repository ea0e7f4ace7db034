"""What is read out of a sentence, and what is not."""

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.claims.conftest import story, told

READ = {
    "The league has taught more than 2,300 sailors since spring.": [("more than 2,300 sailors", "sailor", 2250, inf)],
    "Some 60 captains and 450 deckhands come from Saltmarsh.": [
        ("Some 60 captains", "captain", 49, 71),
        ("450 deckhands", "deckhand", 445, 455),
    ],
    "The harbour earned 3 billion pesos ($174 million) last year.": [
        ("3 billion pesos", "peso", 2.7e9, 3.3e9),
        ("$174 million", "$", 173.5e6, 174.5e6),
    ],
    "Ferries brought in 3 million euros, 2 million of it in summer.": [
        ("3 million euros", "€", 2.7e6, 3.3e6),
        ("2 million", "€", 1.8e6, 2.2e6),
    ],
    "The storm sank 12 boats at Larkhill on 3 May 2021.": [("12 boats", "boat", 12, 12)],
    "Two-thirds of the islanders work on the ferries.": [("Two-thirds of the islanders", "% people", 191 / 3, 209 / 3)],
    "Nearly everyone on the island works on the ferries.": [("Nearly everyone", "% people", 90, 100)],
    "One in four pupils of Highford learns to sail.": [("One in four pupils", "% student", 22.5, 27.5)],
    "Catches of cod went up by 12 percent in the bay.": [("12 percent", "% change", 11.5, 12.5)],
    "Tens of thousands of visitors came to see the bridge.": [("Tens of thousands of visitors", "visitor", 2e4, 1e5)],
    "Half a million dollars went into the new pier.": [("Half a million dollars", "$", 4.5e5, 5.5e5)],
    "Up to 80 small and middling workshops took part.": [("Up to 80 small and middling workshops", "workshop", 0, 85)],
    "The council bought twenty-five ferry boats for the bay.": [("twenty-five ferry boats", "boat", 25, 25)],
    "The barque carried two hundred and fourteen passengers to Quebec.": [
        ("two hundred and fourteen passengers", "passenger", 214, 214)
    ],
    "Two and a half million dollars went into the new pier.": [
        ("Two and a half million dollars", "$", 2.25e6, 2.75e6),
    ],
    "Some of the boats took four or five sailors along.": [("four or five sailors", "sailor", 4, 5)],
    "The bay fed between 3 and 5 million gulls in those winters.": [("between 3 and 5 million gulls", "gull", 3e6, 5e6)],
    "Visitors to the pier grew from 300 to 500 people.": [("500 people", "people", 450, 550)],
    "It cost the harbour millions of pounds to dredge the bay.": [("millions of pounds", "£", 2e6, 1e9)],
}


@pytest.mark.parametrize("sentence", READ, ids=lambda sentence: sentence[:30])
def test_a_figure_is_read_with_what_it_counts(sentence):
    """Number words, money, shares and nearness give a unit and all that the figure can mean."""
    found = [(claim.value, claim.unit, round(claim.low, 6), round(claim.high, 6)) for claim in told(story("a", sentence))]

    assert found == [(value, unit, round(low, 6), round(high, 6)) for value, unit, low, high in READ[sentence]]


NONE = (
    "The pier was opened on Aug. 13 and closed on 24 August 2020.",
    "She was 34 when the 15-year-old boat sank at 9:20 on pier 7.",
    "Highford beat Larkhill 3-1 and 24-10 in the 1990s.",
    "The Sparrow 88 engine drives the Heron 737 planes of COVID-19 days.",
    "Call the harbour office at +44 20 8805 1234, see page 12 and chapter 3.",
    "The top 20 harbours and the first 10 ferries of the past five years were named.",
    "The council will buy 40 boats and hopes for 2,000 visitors.",
    "There were not 40 boats in the bay, nor could 50 crews have sailed.",
    "In 2019 the harbour of Saltmarsh was dredged for the second time.",
    "It took the crew less than 20 minutes and two days of waiting.",
    "Results: 3 boats, 4 crews, 5 lamps, 6 bells, 7 maps, 8 piers, 9 oars, 10 sails, 11 masts.",
    "Ferry shares closed at $29 in composite trading.",
)


@pytest.mark.parametrize("sentence", NONE, ids=lambda sentence: sentence[:30])
def test_what_is_no_figure_is_passed_over(sentence):
    """Dates, ages, scores, names, numbers of pages, spans of time, plans, denials, prices of shares and lists are no claims."""
    assert [claim.value for claim in told(story("a", sentence))] == []


def test_a_span_is_said_in_no_words_as_a_span():
    """Where only the figure may be shown, both of its ends are."""
    [claim] = told(story("a", "The bay fed between 3 and 5 million gulls in those winters."))

    assert claim.figure == "3,000,000–5,000,000"


def test_a_claim_leads_to_its_sentence_and_says_who_says_so():
    """The whole sentence, the time that it names and its speaker come along."""
    [claim] = told(story("a", "It rained. In 2019 the ferries carried 8,400 visitors, according to Ada Moor. It was warm."))

    assert claim.sentence == "In 2019 the ferries carried 8,400 visitors, according to Ada Moor."
    assert (claim.scope, claim.speaker, claim.figure) == ("2019", "Ada Moor", "8,400")


WORDS = (
    "million",
    "mil",
    "1" + "0" * 400,
    "²",
    "三",
    "亿",
    "万",
    "百分之",
    "%",
    "of the",
    "six-fifth",
    "half a",
    "3-1",
    "١٢",
    "$",
    "1,2,3",
    "0.5",
    "名",
    ",",
    "(",
    ")",
)


@given(st.lists(st.sampled_from(WORDS) | st.text(max_size=6), max_size=30), st.sampled_from(("en", "es", "zh", "fr")))
def test_any_text_is_read(words, lang):
    """Whatever stands in a text, in whichever language: it is read, and what a figure can mean is a range."""
    for claim in told(story("a", " ".join(words) + ". " + "".join(words), lang=lang)):
        assert claim.low <= claim.high
        assert claim.value


def test_the_same_story_gives_the_same_claims():
    """Ids hold as long as story and sentence do."""
    one = story("a", "The ferries carried 8,400 visitors to the island of Larkhill.")

    assert told(one) == told(one)
    assert told(one)[0].id.startswith("a-")
