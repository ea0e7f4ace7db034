"""What was told of a story, as it is kept."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from dateline import told
from dateline.link import Linked
from dateline.nouns.account import Account
from dateline.nouns.claim import Claim
from dateline.nouns.document import Document
from dateline.nouns.event import Event
from dateline.nouns.mention import Mention
from dateline.nouns.release import Release
from dateline.nouns.story import Rights
from dateline.nouns.when import When

ODD = st.text() | st.sampled_from(("],[", ']],[["a",', '"],["', '["mill","', "\f", "\\", "\n"))


def mention(entity: str, sentence: str) -> Mention:
    return Mention(
        story="mill", entity=entity, collection="people", text=sentence[:5], sentence=sentence, anchor="s-1", linked=True
    )


def event(name: str) -> Event:
    return Event(id=name, when=When.parse("1893"), what=name, story="mill")


WHOLE = told.Told(
    linked=Linked(document=Document(tokens=(), lang=""), mentions=(mention("ada", "Ada mills."), mention("bo", "Bo, too."))),
    account=Account(events=(event("opened"),), minor=(event("met"),), names=frozenset(("ada", "bo")), marks=b"\0\1\2\3"),
    claims=(Claim(id="c", story="mill", subject="mill", measure="mills", value="two", sentence="Two mills."),),
    release=Release(story=told.ALL_OF_IT, rights=Rights.FULL, document=Document(tokens=(), lang="")),
    html=Markup("<p>Ada\fmills.</p>"),
    weighed="mills\n\n\nada",
)


def test_what_is_kept_is_what_was_told() -> None:
    """Written and read at once it is the same."""
    assert told.TOLD.read(told.TOLD.write(WHOLE)) == WHOLE


def test_what_is_long_is_not_read_before_it_is_asked_for() -> None:
    """At hand are what it says has happened, what of it may be shown, and whom it names; the rest can be read from its own text."""
    parted = told.PARTS.read(told.TOLD.write(WHOLE))

    assert parted.near.account == Account(events=WHOLE.account.events)
    assert (parted.near.linked.mentions, parted.near.claims, parted.near.html) == ((), (), "")
    assert parted.named == ("people/ada", "people/bo")
    assert parted.mentions.value == WHOLE.linked.mentions
    assert parted.minor.value == WHOLE.account.minor
    assert parted.html.value == WHOLE.html


@pytest.mark.parametrize("text", ["", "[]", "\f" * 5, told.TOLD.write(WHOLE).replace("[", "(", 1)])
def test_what_is_none_of_it_is_refused(text: str) -> None:
    """Neither too few parts nor a first one of another shape is taken for it."""
    with pytest.raises(ValueError, match=r"."):
        told.TOLD.read(text)


@given(st.lists(st.builds(mention, ODD, ODD)))
def test_mentions_are_parted_whatever_they_say(mentions: list[Mention]) -> None:
    """Each of the lines is one of them, brackets and quotation marks in it notwithstanding."""
    lines = told.lines(told.MENTIONS.write(tuple(mentions)))

    assert told.MENTIONS.read(f"[{','.join(lines)}]") == tuple(mentions)
    assert [json.loads(line)[1] for line in lines] == [one.entity for one in mentions]
