import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.events import account, subject
from dateline.nouns.event import Certainty
from dateline.nouns.mention import Mention
from dateline.nouns.origin import Origin
from dateline.nouns.published import Published
from dateline.nouns.story import Story
from dateline.text.sentences import sentences
from dateline.timeline.expressions import expressions


def story(date: str = "2021-05-12", **more) -> Story:
    return Story(id="lamp", path="content/stories/lamp.md", title="Lamp", date=Published.parse(date) if date else None, **more)


def told(text: str, **more) -> list[tuple[str, str]]:
    return [(str(event.when), event.what) for event in account(story(**more), text, read=expressions).events]


@pytest.mark.parametrize(
    ("sentence", "when", "what"),
    [
        ("The harbour board signed a contract with Moor & Sons on May 3.", "2021-05-03", "The harbour board signed a contract with Moor & Sons"),
        ("Tom Reed, today the mayor, wrote to the harbour board on May 4.", "2021-05-04", "Tom Reed wrote to the harbour board"),
        ("2. The pier was opened on 3 May 1875 by the Countess.", "1875-05-03", "The pier was opened by the Countess"),
        ("On Monday, the pilots visited the Grey lighthouse.", "2021-05-10", "The pilots visited the Grey lighthouse"),
        ("Greycoast, the town's oldest ferry, was sold on May 4, 2019.", "2019-05-04", "Greycoast was sold"),
        ("In 2020, catches reached 30,000 tons, of which half came from the bay.", "2020", "Catches reached 30,000 tons"),
        ("Ada Moor was part of a small crew of pilots that toured Cape Grey last week.", "2021-05-03/2021-05-09", "A small crew of pilots toured Cape Grey"),
        ("Led by Tom Reed, the choir sailed to Northport last week and sang there.", "2021-05-03/2021-05-09", "The choir sailed to Northport and sang there"),
        ("Part of the Coast Fund, a scheme launched in 2017 to mend piers, the school now teaches knots.", "2017", "The Coast Fund [was] launched to mend piers"),
        ("Three years ago, Ada Moor, the keeper of the light, founded a school for pilots.", "2018~", "Ada Moor founded a school for pilots"),
        ("“Look!” cried Ada Moor when visiting the pier at Northport on May 2.", "2021-05-02", "Ada Moor visiting the pier at Northport"),
        ("Jo Reed, born in Northport on May 2, 1961, has kept the light for years.", "1961-05-02", "Jo Reed [was] born in Northport"),
        ("Five years after its first trip, the ferry sank on Monday.", "2021-05-10", "The ferry sank"),
        ("In a Monday meeting, the board approved the new pier.", "2021-05-10", "In a meeting, the board approved the new pier"),
        ("Moor & Sons said it sold its last ferry on Monday.", "2021-05-10", "[Moor & Sons] sold its last ferry"),
        ("The fire in the dock happened on Monday, filling a road packed with carts.", "2021-05-10", "The fire in the dock happened"),
        ("Thieves stole the bell of the old church on Monday.", "2021-05-10", "Thieves stole the bell of the old church"),
        ("Pirates boarded the ferry in March 2020.", "2020-03", "Pirates boarded the ferry"),
        ("About four o'clock on Sunday morning she struck the reef.", "2021-05-09", "She struck the reef"),
        ("Reed, who changed his plea to guilty on May 6, gave evidence.", "2021-05-06", "Reed changed his plea to guilty"),
        ("The town fell to the Moors in 1546.", "1546", "The town fell to the Moors"),
        ("Forty nets were burned on May 3, hours after the board had met.", "2021-05-03", "Forty nets were burned"),
        ("About four o’clock on Sunday morning the barque struck a rock.", "2021-05-09", "The barque struck a rock"),
        ("In the winter of 1880–81 the tower was damaged by lightning.", "1880-24", "The tower was damaged by lightning"),
        ("Jo Reed was tried at the assizes in March 1848.", "1848-03", "Jo Reed was tried at the assizes"),
        ("Jo Reed kept the light from 1902 to 1931.", "1902/1931", "Jo Reed kept the light"),
        ("The pier opened over the weekend.", "2021-05-08/2021-05-09", "The pier opened"),
        ("The pier was closed between 1966 and 1972.", "1966/1972", "The pier was closed"),
        ("Tom Reed served as keeper from May 1931 to June 1936.", "1931-05/1936-06", "Tom Reed served as keeper"),
        ("The first tower was built in the 7th century BC.", "-06XX", "The first tower was built"),
        ("A school was founded on the hill in the 12th century.", "11XX", "A school was founded on the hill"),
        ("Pilots built the first pier in the second millennium BC.", "-1999/-1000", "Pilots built the first pier"),
        ("Pilots destroyed the tower between 221 and 206 BC.", "-0220/-0205", "Pilots destroyed the tower"),
        ("Judge Ada Moor ordered Tom Reed, 58, to pay 400 pounds on May 3.", "2021-05-03", "Judge Ada Moor ordered Tom Reed to pay 400 pounds"),
        ("The family founded the mill in 1890.", "1890", "The family founded the mill"),
        ("Nets stolen from the pier last year have been found in a barn.", "2020", "Nets [were] stolen from the pier"),
        ("In March 2020 the appeal court reduced his sentence to two years.", "2020-03", "The appeal court reduced his sentence to two years"),
        ("Ada Moor was acquitted of theft on May 3.", "2021-05-03", "Ada Moor was acquitted of theft"),
        ("Burglars broke into the lighthouse during a power cut in 2019.", "2019", "Burglars broke into the lighthouse during a power cut"),
        ("The pier gave way in 1985.", "1985", "The pier gave way"),
        ("The lamp went live at a ceremony on May 2.", "2021-05-02", "The lamp went live at a ceremony"),
        ("On December 10, the board reinstated and thanked Reed.", "2020-12-10", "The board reinstated and thanked Reed"),
        ("A flood that displaced 400 people and killed five last year was the worst, Reed said.", "2020", "A flood killed five"),
        ("Pilots searched the dock on Monday and seized forty nets.", "2021-05-10", "Pilots searched the dock and seized forty nets"),
        ("Moor & Sons dismissed its head, Ada Moor, on Monday and named Tom Reed.", "2021-05-10", "Moor & Sons dismissed its head, Ada Moor"),
        ("Moor & Sons recalled 400 of its lamps on Monday.", "2021-05-10", "Moor & Sons recalled 400 of its lamps"),
        ("Tom Reed told a court on Monday that he had burned the nets.", "2021-05-10", "Tom Reed told a court that he had burned the nets"),
        ("Moor led the pilots who plundered the town and burned the chapel in 1644.", "1644", "The pilots burned the chapel"),
        ("Pilots who plundered the town and burned the chapel in 1644 left the next day.", "1644", "Pilots burned the chapel"),
        ("The abbey served the town until pilots burned the chapel in 1644.", "1644", "Pilots burned the chapel"),
        ("The chapel, which was burned in 1644 by pilots and rebuilt in 1660, stands on the hill.", "1644", "The chapel was burned by pilots"),
    ],
)  # fmt: skip
def test_what_happened_is_found(sentence, when, what):
    """A dated sentence of something done gives one event, its line made of the sentence's own words."""
    assert told(sentence) == [(when, what)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The pier will be opened on May 30.",
        "The board plans to sell the ferry in 2024.",
        "The pier has been closed since 2017.",
        "As of Monday, the ferry had 40 seats.",
        "Tom Reed, who is 44 years old, keeps the light.",
        "The 2008 crisis hurt the port.",
        "Copyright 1995 - 2021. All rights reserved.",
        "Updated: 2021-05-12 09:20.",
        "“We visited the pier on Monday and it was lovely to see our friends there,” Ada Moor said.",
        "Ada Moor said on Monday that the light was old.",
        "The bay is full of fish, according to figures released on May 3 by the harbour board.",
        "Signed copies of Harbour 2020 are sold in the shop.",
        "The ferry was not sold on Monday.",
        "The village grows pearls and counts a little over 2,000 people.",
        "Browsers with 1024*768 or higher resolution are suggested.",
        "Moor’s team was clearing nets near the fabled 11th century tower when it was attacked.",
        "The demand for it went back to the wreck of the barque in November 1847.",
        "In the 1990s the board sold many homes.",
        "Lost nets covered catches between 2018 and 2020.",
        "The mill, which stood idle (1931–1936), lies by the bay.",
        "The fund has trained 400 pilots in the past five years.",
    ],
)
def test_what_did_not_happen_is_left_out(sentence):
    """Plans, background, bounds, opinions, boilerplate and years in names are no events."""
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("lang", "sentence", "expected"),
    [
        ("en", "The Ferry War (1931–1936) ruined the town.", [("1931/1936", "The Ferry War")]),
        ("en", "During the Great Flood (1929) and the Siege of Grey (221–206 BC) many left.", [("1929", "The Great Flood"), ("-0220/-0205", "The Siege of Grey")]),
        ("en", "Jo Reed (1819–1891) kept the war (1870) in mind.", []),
        ("es", "La Guerra del Faro (1932-1935) arruinó la bahía.", [("1932/1935", "La Guerra del Faro")]),
        ("zh", "在灯塔战争（1856年—1860年）期间，码头很忙。", [("1856/1860", "灯塔战争")]),
    ],
)  # fmt: skip
def test_an_event_with_a_name_has_the_date_in_its_brackets(lang, sentence, expected):
    """A war, treaty, flood or period that bears a name is dated by the brackets behind it; somebody's life is no event."""
    assert told(sentence, lang=lang) == expected


def test_a_quoted_fact_is_one():
    """What somebody says as a fact counts, though it stands in a quotation."""
    text = "“The catch was good. In 2020, the boats of the bay landed 4,000 tons,” said Tom Reed."
    assert told(text) == [("2020", "The boats of the bay landed 4,000 tons")]


def test_how_and_certainty():
    """A date that the text gives is stated, one that was counted is inferred, and both say how they were read."""
    found = account(story(), "Moor sold the ferry on Monday. Reed bought it on May 11.", read=expressions).events
    assert [(event.certainty, event.how) for event in found] == [
        (Certainty.INFERRED, "“Monday” before 12 May 2021"),
        (Certainty.STATED, "“May 11”; the year is that of the report"),
    ]


@pytest.mark.parametrize(
    ("voice", "expected"),
    [
        ("en", ["“Monday” before 12 May 2021", "“May 11”; the year is that of the report"]),
        ("es-MX", ["«Monday» anterior al 12 de mayo de 2021", "«May 11»; el año es el de la noticia"]),
        ("zh", ["2021年5月12日之前的“Monday”", "“May 11”；年份取自报道"]),
        ("fr", ["“Monday” before 12 May 2021", "“May 11”; the year is that of the report"]),
    ],
)
def test_how_is_said_in_the_language_of_the_site(voice, expected):
    """How a date was reached is said in the site's language, whatever the story's; in English where the site's is not known."""
    found = account(story(), "Moor sold the ferry on Monday. Reed bought it on May 11.", read=expressions, voice=voice).events
    assert [event.how for event in found] == expected


def test_who_and_where_come_from_the_mentions():
    """People and places of an event are those mentioned in its sentence."""
    sentence = "Ada Moor opened the pier of Northport on Monday."
    mentions = [
        Mention(story="lamp", entity=entity, collection=collection, text="", sentence=said, anchor="s-1", linked=True)
        for entity, collection, said in (
            ("ada-moor", "people", sentence),
            ("northport", "places", sentence),
            ("tom-reed", "people", "Tom Reed slept."),
        )
    ]
    (event,) = account(story(), f"{sentence} Tom Reed slept.", read=expressions, mentions=mentions).events
    assert (event.people, event.places, event.kind, event.found) == (("ada-moor",), ("northport",), "launch", True)


def test_who_only_reports_has_no_part_in_it():
    """The reporters in the brackets of a Chinese dispatch are not among those whom its sentence names."""
    sentence = "本报讯（记者林丹）5月3日，何海为灰港灯塔揭牌。"
    mentions = [
        Mention(story="lamp", entity=entity, collection="people", text=text, sentence=sentence, anchor="s-1", linked=True)
        for entity, text in (("lin-dan", "林丹"), ("he-hai", "何海"))
    ]
    (event,) = account(story(lang="zh"), sentence, read=expressions, mentions=mentions).events
    assert event.people == ("he-hai",)


@pytest.mark.parametrize(
    ("sentence", "lines"),
    [
        ("A depot built in 1998 near the river burned down.", [("1998", "A depot [was] built near the river")]),
        ("Founded in 1921 by two brothers, the mill is old.", [("1921", "The mill [was] founded by two brothers")]),
        ("The boats sold in 2019 to the town are white.", [("2019", "The boats [were] sold to the town")]),
        (
            "The school, closed for repairs in 2020, reopened on Monday.",
            [("2020", "The school [was] closed for repairs"), ("2021-05-10", "The school reopened")],
        ),
        ("A film shows the pilot Ada Moor, killed in a crash in 1937.", [("1937", "The pilot Ada Moor [was] killed in a crash")]),
        ("In 2019 Moor, the mayor of the bay, learned from pilots (of Northport) named as brave, by luck.", [("2019", "Moor learned from pilots named as brave")]),
        ("Jo Reed, born in Northport, studied there and became a judge in 1962.", [("1962", "Jo Reed became a judge")]),
        ("But as the craze died, the mill failed to sell and filed for help in May.", [("2021-05", "As the craze died, the mill failed to sell and filed for help")]),
        ("Reed was seen by many and arrested by guards on 3 May.", [("2021-05-03", "Reed was arrested by guards")]),
        ("The pilot was part of a crew and served as keeper in 1984.", [("1984", "The pilot served as keeper")]),
        ("He follows Ada Moor, who stepped down as keeper in March.", [("2021-03", "Ada Moor stepped down as keeper")]),
        ("The bank stopped the loan by issuing a warning on Monday.", [("2021-05-10", "The bank stopped the loan by issuing a warning")]),
    ],
)  # fmt: skip
def test_who_it_happened_to_is_the_subject(sentence, lines):
    """A participle is told as a sentence, the verb that it lacks in brackets; a line keeps the subject that an aside parts from it."""
    assert told(sentence) == lines


def test_a_pronoun_is_given_its_name():
    """A line that begins with "he" or "she" names in brackets whom the sentence before names, and so does the event."""
    said = "Ada Moor keeps the light."
    mention = Mention(
        story="lamp", entity="ada-moor", collection="people", text="Ada Moor", sentence=said, anchor="s-1", linked=True
    )
    (event,) = account(story(), f"{said} She founded a school in 2019.", read=expressions, mentions=[mention]).events
    assert (event.what, event.people) == ("[Ada Moor] founded a school", ("ada-moor",))


@pytest.mark.parametrize(
    ("sentence", "what", "people"),
    [
        ("Tom Reed said in an interview that he had founded a school in 2019.", "[Tom Reed] had founded a school", ()),
        ("Tom Reed recalled, as Eva Ros did, that he founded a school in 2019.", "He founded a school", ()),
    ],
)
def test_who_is_named_beside_a_pronoun_counts_first(sentence, what, people):
    """Nobody of another sentence is meant by it then; where two are named, it is left as it stands."""
    said = "Ada Moor keeps the light."
    mention = Mention(
        story="lamp", entity="ada-moor", collection="people", text="Ada Moor", sentence=said, anchor="s-1", linked=True
    )
    (event,) = account(story(), f"{said} {sentence}", read=expressions, mentions=[mention]).events
    assert (event.what, event.people) == (what, people)


def test_a_speaker_is_who_did_it():
    """A line that begins with "he" names in brackets whom alone the sentence before quotes, though he has no page."""
    text = "“We were never asked,” said Tom Reed, who keeps the light. He opened his bakery on the quay in 1998."
    assert told(text) == [("1998", "[Tom Reed] opened his bakery on the quay")]


@pytest.mark.parametrize(
    ("lang", "sentence", "what"),
    [
        ("es", "Ada Mora firmó un acuerdo con la naviera.", "Ada Mora firmó un acuerdo con la naviera"),
        ("es", "Ada Mora, guardiana del faro, ha vendido el barco.", "Ada Mora ha vendido el barco"),
        ("zh", "莫尔公司签署了合作协议。", "莫尔公司签署了合作协议"),
        ("zh", "莫尔公司（北港）已收购灯塔酒店。", "莫尔公司（北港）已收购灯塔酒店"),
        ("es", "El barco que compró Ada Mora firmó su fin.", ""),
        ("es", "Ada Mora vendió antes el barco.", ""),
        ("es", "Ada Mora no firmó el acuerdo.", ""),
        ("zh", "莫尔公司签署合作协议。", ""),
        ("zh", "莫尔公司的对手签署了合作协议。", ""),
        ("zh", "莫尔公司将收购灯塔酒店。", ""),
    ],
)
def test_told_in_passing_in_spanish_and_chinese(lang, sentence, what):
    """What an undated sentence that opens with somebody with a page says they have done happened about the day of the report."""
    who = "Ada Mora" if lang == "es" else "莫尔公司"
    mention = Mention(
        story="lamp", entity="moor", collection="organizations", text=who, sentence=sentence, anchor="s-1", linked=True
    )
    found = account(story(lang=lang), sentence, read=expressions, mentions=[mention]).events
    assert [(str(event.when), event.what) for event in found] == ([("2021-05-12~", what)] if what else [])


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Ada Moor kept the light for years. She was honoured in 2019.", "[Ada Moor] was honoured"),
        ("Moor & Sons sells lamps. Its ferry sank in 2019.", "[Moor & Sons’] ferry sank"),
        ("A crew of pilots from Greenland toured the bay. In 2019, they visited Northport.", "[A crew of pilots from Greenland] visited Northport"),
        ("Moor and Reed sang every day at the fair; they lost the final in 2019.", "[Moor and Reed] lost the final"),
        ("Ada Moor met Tom Reed. She founded a school in 2019.", "She founded a school"),
        ("Reed and other pilots said Moor was late. She founded a school in 2019.", "She founded a school"),
        ("The lamps burned. They founded a school in 2019.", "[The lamps] founded a school"),
        ("Nobody knew. That school was founded in 2019.", "That school was founded"),
    ],
)  # fmt: skip
def test_a_pronoun_is_who_the_words_before_begin_with(text, what):
    """Who has no page is named as the sentence, or the one before, begins; where two may be meant, or nobody, the event is vague."""
    (event,) = account(story(), text, read=expressions).events
    assert (event.what, event.vague) == (what, "[" not in what)


@pytest.mark.parametrize(
    ("before", "line", "whose"),
    [
        ("Mr. Reed saw the barque off the pier.", "She sank in 2019.", ""),
        ("Reed saw the barque off the pier.", "She sank in 2019.", ""),
        ("Mrs. Reed saw the barque off the pier.", "She drowned in 2019.", "reed"),
        ("Mrs. Reed kept the light.", "He sold it in 2019.", ""),
        ("Reed kept the light.", "She sold it in 2019.", "reed"),
        ("El señor Reed cuidó el faro.", "Ella lo vendió en 2019.", ""),
    ],
)
def test_a_she_is_no_mr_and_may_be_a_ship(before, line, whose):
    """Titles tell whom a pronoun cannot mean; where a ship is told of, she is nobody unless a title says so."""
    mention = Mention(story="lamp", entity="reed", collection="people", text="Reed", sentence=before, anchor="s-1", linked=True)
    one = subject.meant(line, before, [mention], lang="es" if "El" in before else "en")
    assert (one.entity if one else "") == whose


def test_a_pronoun_that_may_be_two_is_vague():
    """Where the sentence before names two people, nobody is guessed; such an event only bears out what others tell."""
    said = "Ada Moor and Tom Reed keep the light."
    mentions = [
        Mention(story="lamp", entity=entity, collection="people", text="", sentence=said, anchor="s-1", linked=True)
        for entity in ("ada-moor", "tom-reed")
    ]
    (event,) = account(story(), f"{said} She founded a school in 2019.", read=expressions, mentions=mentions).events
    assert (event.what, event.people, event.vague) == ("She founded a school", (), True)


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        (
            "Harbour board sells ferry",
            "The harbour board has sold its oldest ferry. The ferry was built in 1931.",
            ["2021-05-12~", "1931"],
        ),
        ("Harbour board sells ferry", "The harbour board sold its oldest ferry on Monday.", ["2021-05-10"]),
        ("Harbour board unveils ferry", "The harbour board introduced a new ferry at its dock.", ["2021-05-12~"]),
        ("Why ferries are loved", "The harbour board sold its oldest ferry.", []),
        ("Board to sell ferry", "The harbour board will sell its oldest ferry.", []),
    ],
)
def test_news_without_a_day(headline, text, expected):
    """What both headline and lead tell without a date happened about the day of the report; a date in the text goes before."""
    ferry = Story(id="ferry", path="content/stories/ferry.md", title=headline, date=Published.parse("2021-05-12"))
    assert sorted(str(event.when) for event in account(ferry, text, read=expressions).events) == sorted(expected)


@pytest.mark.parametrize(
    ("sentence", "when", "what"),
    [
        ("Moor & Sons said on Tuesday it had sold its oldest ferry.", "2021-05-11~", "[Moor & Sons] had sold its oldest ferry"),
        ("The company said Monday that it has bought a rival.", "2021-05-10~", "[The company] has bought a rival"),
        ("On Tuesday, the bank said it had closed 12 branches.", "2021-05-11~", "[The bank] had closed 12 branches"),
        ("Moor & Sons has sold its oldest ferry, the company said on Tuesday.", "2021-05-11~", "Moor & Sons has sold its oldest ferry"),
        ("Police said on Tuesday they arrested two men on Monday.", "2021-05-10", "[Police] arrested two men"),
    ],
)  # fmt: skip
def test_what_is_said_to_be_done(sentence, when, what):
    """What is said on a day to have been done happened about that day, unless it has a day of its own."""
    assert told(sentence) == [(when, what)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Prosecutors said on Monday the captain passed two lamps.",
        "Ada Moor said on Monday that the town had always honoured its pilots.",
        "The harbour board told reporters on Monday that it will sell the ferry.",
        "A drone killed a goat at Cape Grey, local authorities reported on Monday.",
    ],
)
def test_what_is_only_said_on_a_day(sentence):
    """A plain past, a custom and a plan that somebody speaks of on a day did not happen then."""
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Moor Systems recalled 400 lamps. The company apologized to many. It launched the lamp in March.", "[Moor Systems] launched the lamp"),
        ("The Pier Authority said last week that nets were missing. It fined the port on May 3.", "[The Pier Authority] fined the port"),
        ("Bay Line runs its ships to Grey. The company was founded in 1908.", "[Bay Line] was founded"),
        ("Tom Reed, the head of the Pier Trust, left the town. The jury found him guilty on Monday.", "The jury found [Tom Reed] guilty"),
        ("Ada Moor denies it. The board met on Sunday and voted to suspend her.", "The board met and voted to suspend [Ada Moor]"),
        ("Founder Ada Moor left the town and its pier. The company sold the ferry on Monday.", "The company sold the ferry"),
        ("Ada Moor left the town. The company sold the ferry on Monday.", "The company sold the ferry"),
        ("The Pier Office knew it. He left the town on Monday.", "He left the town"),
        ("Lewis Reed said so. Police, who held Tom Moor, released him on bail on Monday.", "Police released [Tom Moor] on bail"),
        ("Lewis Reed said so. Police, who held Tom Moor and Ada Gray, freed him on Monday.", "Police freed him"),
        ("The ferry had a history. She was old. In 2011 she ran aground.", "[The ferry] ran aground"),
    ],
)  # fmt: skip
def test_whom_a_word_stands_for(text, what):
    """A house or somebody meant by `it`, `the company` or `him` is named in brackets, where the sentences before begin with one."""
    assert [line for _, line in told(text)] == [what]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The pier opened in 1968 and was rebuilt in 1996 at a cost of 3 crowns.", [("1968", "The pier opened"), ("1996", "The pier was rebuilt at a cost of 3 crowns")]),
        ("Ada Reed joined the port in 2003, the year her father retired.", [("2003", "Ada Reed joined the port"), ("2003", "[Ada Reed’s] father retired")]),
        ("PORT ELLERY, Moor, May 12 (Wire) - A court on Monday rejected a complaint.", [("2021-05-10", "A court rejected a complaint")]),
        ("The port called off the search on Monday.", [("2021-05-10", "The port called off the search")]),
        ("Reed heard on May 3 that a letter lay unopened.", []),
        ("Okafor, who was re-elected in March, welcomed the ruling.", [("2021-03", "Okafor was re-elected")]),
        ("PORT ELLERY - A court on Monday rejected a complaint.", [("2021-05-10", "A court rejected a complaint")]),
        ("PORT ELLERY, May 12 (Wire) — A court on Monday rejected a complaint.", [("2021-05-10", "A court rejected a complaint")]),
        ("The city council of Port Ellery voted on Tuesday to build a fast new line between the new clinic of the university, its library and the old port.", [("2021-05-11", "The city council of Port Ellery voted to build a fast new line")]),
        ("The city council of Port Ellery voted on Tuesday to build a new line for trams between the old hospital of the university and the harbour.", [("2021-05-11", "The city council of Port Ellery voted to build a new line for trams")]),
        ("This is why the board rolled out a new ferry in March.", [("2021-03", "The board rolled out a new ferry")]),
        ("A flood in March that displaced 400 was the worst.", [("2021-03", "A flood displaced 400")]),
        ("The mayor recalled that the old bridge was carried away by the flood of February 1889.", [("1889-02", "The old bridge was carried away by the flood")]),
        ("A protocol signed on 4 March by the mayor states that the port is free.", [("2021-03-04", "A protocol [was] signed by the mayor")]),
        ("The fees announced by the board on Monday are high.", [("2021-05-10", "The fees [were] announced by the board")]),
        ("The board announced plans in March to cut fees by 7–10% from today’s.", [("2021-03", "The board announced plans to cut fees by 7–10% from today’s")]),
        ("In February 2018, before the new contract, Reed became a pilot.", [("2018-02", "Reed became a pilot")]),
        ("A fire that appeared to begin in one home on Monday engulfed the block.", [("2021-05-10", "A fire that appeared to begin in one home engulfed the block")]),
        ("Moor pleaded not guilty when she appeared before a judge on Monday.", [("2021-05-10", "Moor pleaded not guilty")]),
        ("In the early morning of April 12, members of the union rallied.", [("2021-04-12", "Members of the union rallied")]),
        ("Reed and his wife separated in March.", [("2021-03", "Reed and his wife separated")]),
        ("Police have made 378 arrests since a riot broke out last week and the total is rising.", [("2021-05-03/2021-05-09", "A riot broke out")]),
    ],
)  # fmt: skip
def test_a_line_is_one_clause(sentence, expected):
    """A line has its subject and its own verb, no dateline, no half of a pair, and nothing of the clauses around it."""
    assert told(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The volume shipped in 2019 is the same as that sent north in 2015.",
        "The society has slammed the “shameful” crimes committed across the bay last week.",
        "She wore the coat before it hit the shore in March.",
        "Children will blow bubbles for those killed and injured last week.",
        "Police have made 378 arrests so far this week.",
        "The court upheld the law, which the mayor signed in 2010.",
        "A study published last year found that the bay was warmer.",
        "I’ll bring my own cup and won’t use any other this week.",
        "A crowd outside a London screening of the film in March was calm.",
    ],
)
def test_what_is_no_clause_of_its_own_is_left_out(sentence):
    """Participles that describe, lines of nobody and states at press time are no events."""
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The board sent a letter to the town on Monday.", "other"),
        ("The board sent blankets and food to the town on Monday.", "gift"),
        ("The mayor welcomed the ruling on Monday.", "other"),
        ("The mayor welcomed a delegation of pilots on Monday.", "visit"),
        ("The minister presented data to the town on Monday.", "other"),
        ("The minister presented the medal to the pilots on Monday.", "award"),
        ("The board began to replace its lamps on Monday.", "other"),
        ("The second claim was dropped in May 2021.", "other"),
        ("The board dropped the case on Monday.", "justice"),
        ("Prices dropped to 9 crowns on Monday.", "figure"),
        ("The mayor lost her reelection bid on Monday.", "contest"),
        ("Reed became ill on Monday.", "other"),
        ("Reed became the first keeper of the light on Monday.", "appointment"),
        ("The board declined to send a letter on Monday.", "other"),
        ("The prosecutor opened an inquiry on Monday.", "justice"),
    ],
)
def test_a_kind_wants_its_object(sentence, kind):
    """What a verb tells depends on what it is done to."""
    assert [event.kind for event in account(story(), sentence, read=expressions).events] == [kind]


def minor(text: str, *names: tuple[str, str, str], lang: str = "en") -> list[tuple[str, str, tuple[str, ...]]]:
    """What is minor in a text; `names` are words, ids and collections of those who have pages."""
    stretches = [text[start:end] for start, end in sentences(text, lang=lang)]
    mentions = [
        Mention(story="lamp", entity=entity, collection=collection, text=words, sentence=said, anchor="s-1", linked=True)
        for words, entity, collection in names
        for said in stretches
        if words in said
    ]
    found = account(story(lang=lang), text, read=expressions, mentions=mentions)
    return [(str(event.when), event.what, event.people + event.organizations) for event in found.minor]


ADA, TOM = ("Moor", "ada-moor", "people"), ("Tom Reed", "tom-reed", "people")
LINE = ("Bay Line", "bay-line", "organizations")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moor thanked the crew.", [("2021-05-12~", "Moor thanked the crew", ("ada-moor",))]),
        ("On Monday Moor signed a treaty and waived the fees.", []),
        ("Bay Line dismissed its head, Ada Gil, on Monday and named Reed.", [("2021-05-10~", "Bay Line named Reed", ("bay-line",))]),
        ("Bay Line settled a case in April. It paid Reed a sum. Bay Line thanked and praised the crew.", [("2021-04~", "Bay Line thanked and praised the crew", ("bay-line",))]),
        ("Thieves robbed Tom Reed.", [("2021-05-12~", "Thieves robbed Tom Reed", ("tom-reed",))]),
        ("Bay Line is old. It dropped a route.", [("2021-05-12~", "[Bay Line] dropped a route", ("bay-line",))]),
        ("A gull praised Bay Line. The company dropped a route.", [("2021-05-12~", "A gull praised Bay Line", ("bay-line",)), ("2021-05-12~", "[Bay Line] dropped a route", ("bay-line",))]),
    ],
)  # fmt: skip
def test_minor_things(text, expected):
    """What somebody with a page did or had done to them besides is minor: about the day told in one breath with it, or the report's."""
    assert minor(text, ADA, TOM, LINE) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Moor had thanked the crew.",
        "Moor worked at the pier for 22 years.",
        "Moor will thank the crew.",
        "The crew thanked Moor’s cat.",
        "“Moor thanked the crew and all of their friends from the bay,” a pilot said.",
        "Moor once waved at a whale.",
        "The crew thanked the pilots.",
    ],
)
def test_what_is_not_even_minor(text):
    """What was so before or long ago, plans, opinions, what was done to somebody's cat or by nobody with a page: none of it."""
    assert minor(text, ADA, TOM, LINE) == []


def test_a_copy_counts_from_its_original():
    """A copy's "on Thursday" is the Thursday before its original, and the day that its own date would give is kept beside it."""
    copy = story(source=Origin(name="Echo", original="Post", original_date=Published.parse("2021-05-05")))
    (event,) = account(copy, "On Thursday the crew visited Cape Grey.", read=expressions).events
    assert (str(event.when), str(event.literally)) == ("2021-04-29", "2021-05-06")
    assert "5 May 2021" in event.how


def test_told_twice_is_once():
    """A story that tells the same event again, nearly in the same words, tells one."""
    text = "Moor sold the old ferry on Monday.\n\nThe ferry that Moor sold on Monday was old. Moor sold the ferry on Monday."
    assert len(told(text)) == 1


def test_a_year_and_a_day_are_once():
    """What a story tells with its year and again with its day happened on the day; what may happen twice a year is two."""
    opened = (
        "The Grey bridge was opened in 1893 by Countess Moor.\n\nThe Grey bridge was opened on 17 May 1893 by Countess Ada Moor."
    )
    assert [when for when, _ in told(opened)] == ["1893-05-17"]
    two = "Moor opened the Grey school at Northport in 1893.\n\nMoor opened the White school at Northport on 17 May 1893."
    assert [when for when, _ in told(two)] == ["1893", "1893-05-17"]
    sold = "The yard sold lamps in 1893 to the Amber Line.\n\nThe yard sold lamps to the Amber Line on 17 May 1893."
    assert [when for when, _ in told(sold)] == ["1893", "1893-05-17"]


@pytest.mark.parametrize("words", ["on Monday", "in June", "yesterday", "in the '90s", "last year", "on 3 June", "three years ago"])
def test_an_undated_story_counts_no_words_from_its_day(words):
    """Without a day of publication nothing can be counted from it."""
    assert account(story(date=""), f"Moor sold the ferry {words}.", read=expressions).events == ()


@pytest.mark.parametrize(
    ("lang", "text", "days"),
    [
        ("en", "Moor sold the ferry on 19 June 1997. Reed bought it back three years later.", ["1997-06-19", "2000~"]),
        ("es", "El ayuntamiento inauguró el muelle el 3 de mayo de 2021. El lunes firmó un acuerdo.", ["2021-05-03"]),
        ("zh", "该校于1998年成立。2021年5月3日，港务局与摩尔公司签署了合作协议。", ["1998", "2021-05-03"]),
    ],
)
def test_an_undated_story_tells_what_it_dates_in_full(lang, text, days):
    """A day that stands in the text itself is one whenever the text was written; so is what the text counts from it."""
    told = account(story(date="", lang=lang), text, read=expressions).events
    assert [str(event.when) for event in told] == days
    assert all("report of" not in event.how for event in told)


SPANISH = (
    ("Mora, que había asumido en diciembre de 2020, negó todo el 1 de mayo.", "2020-12", "Mora había asumido", "appointment"),
    ("Después conoció a Ada Mora, que había creado la naviera en 1999.", "1999", "Ada Mora había creado la naviera", "founding"),
    ("PUERTO GRIS, 12 may (AA) - Una vecina murió el lunes en la bahía.", "2021-05-10", "Una vecina murió en la bahía", "death"),
    ("El piloto fue dado de alta el lunes.", "2021-05-10", "El piloto fue dado de alta", "change"),
    ("El ayuntamiento de Puerto Gris inauguró el nuevo muelle el 3 de mayo de 2021.", "2021-05-03", "El ayuntamiento de Puerto Gris inauguró el nuevo muelle", "launch"),
    ("El lunes, los maestros visitaron el faro de Cabo Gris.", "2021-05-10", "Los maestros visitaron el faro de Cabo Gris", "visit"),
    ("Ada Mora, guardiana del faro, firmó un acuerdo con la naviera el 4 de mayo.", "2021-05-04", "Ada Mora firmó un acuerdo con la naviera", "agreement"),
    ("El barco fue vendido en 2019 por dos millones de pesos, según la empresa.", "2019", "El barco fue vendido por dos millones de pesos", "trade"),
    ("El programa, que fue lanzado en 2017, ha servido a 400 pilotos.", "2017", "El programa fue lanzado", "launch"),
    ("Hace tres años, la ministra fundó una escuela en la bahía.", "2018~", "La ministra fundó una escuela en la bahía", "founding"),
    ("El alcalde, Pedro Robles, que había callado, dimitió la semana pasada tras la derrota.", "2021-05-03/2021-05-09", "Pedro Robles dimitió", "appointment"),
    ("El tren que descarriló el domingo cerca de Lugo llevaba 80 pasajeros.", "2021-05-09", "El tren descarriló cerca de Lugo", "disaster"),
    ("El puente de hierro, inaugurado el 3 de mayo de 1893 por la condesa, será derribado.", "1893-05-03", "El puente de hierro [fue] inaugurado por la condesa", "launch"),
    ("«Vendimos mucho el año pasado», dijo Ada Mora, de 30 años, quien abrió su tienda en 2017 en Lugo.", "2017", "Ada Mora abrió su tienda en Lugo", "launch"),
    ("El programa arrancó en 2019 y hasta ahora ha capacitado a 200 personas.", "2019", "El programa arrancó", "launch"),
    ("La junta vendió el barco el lunes, confirmó el ayuntamiento.", "2021-05-10", "La junta vendió el barco", "trade"),
    ("Lugo, 10 may (Ría).- La junta inauguró el muelle este lunes.", "2021-05-10", "La junta inauguró el muelle este lunes", "launch"),
    ("Lugo (Ría).- La junta inauguró el muelle este lunes.", "2021-05-10", "La junta inauguró el muelle", "launch"),
    ("Tomás Rey, hoy alcalde, escribió al puerto el 4 de mayo.", "2021-05-04", "Tomás Rey escribió al puerto", "work"),
    ("El Senado dio media sanción al proyecto del muelle en 2018.", "2018", "El Senado dio media sanción al proyecto del muelle", "decision"),
    ("La alcaldesa pidió que se revise a la constructora Norte del Golfo, que en 2017 rehabilitó el muelle.", "2017", "La constructora Norte del Golfo rehabilitó el muelle", "building"),
    ("La junta, que en 2018 vendió el barco, calló.", "2018", "La junta vendió el barco", "trade"),
    ("El día 4 de mayo llegó al puerto el primer barco.", "2021-05-04", "Llegó al puerto el primer barco", "visit"),
    ("La fiscalía abrió una investigación el 4 de mayo.", "2021-05-04", "La fiscalía abrió una investigación", "justice"),
    ("La empresa demolió lo que quedaba del muelle el lunes.", "2021-05-10", "La empresa demolió lo que quedaba del muelle", "building"),
    ("La Cámara sancionó ayer la ley del puerto.", "2021-05-11", "La Cámara sancionó la ley del puerto", "decision"),
    ("La grúa fue puesta en marcha en 2011.", "2011", "La grúa fue puesta en marcha", "launch"),
    ("El faro entró en servicio este mes, confirmó ayer la junta.", "2021-05", "El faro entró en servicio", "launch"),
    ("En Lugo se abrió el parque, que recibió el año pasado 300.000 visitantes.", "2020", "El parque recibió 300.000 visitantes", "award"),
)  # fmt: skip
CHINESE = (
    ("8日晚，港务局宣布7号线停运。", "2021-05-08", "港务局宣布7号线停运", "publication"),
    ("灰港站8日晚进水。", "2021-05-08", "灰港站进水", "disaster"),
    ("2021年5月3日，港务局与摩尔公司签署了合作协议。", "2021-05-03", "港务局与摩尔公司签署了合作协议", "agreement"),
    ("本周一，教师代表团参观了灰角灯塔。", "2021-05-10", "教师代表团参观了灰角灯塔", "visit"),
    ("去年，全村网络销售额达到60亿元，增长两成。", "2020", "全村网络销售额达到60亿元", "figure"),
    ("灰港市议会3日投票通过一项计划，将修建码头。", "2021-05-03", "灰港市议会投票通过一项计划", "decision"),
    ("本报讯（记者林丹）灰港市议会3日投票通过一项计划，将修建码头。", "2021-05-03", "灰港市议会投票通过一项计划", "decision"),
    ("林丹今年29岁，2018年在灰港创办了陶瓷店“蓝土”。", "2018", "林丹在灰港创办了陶瓷店“蓝土”", "founding"),
    ("去年，“蓝土”网上销售额超过400万比索。", "2020", "“蓝土”网上销售额超过400万比索", "figure"),
    ("今年3月，她被聘为研修班的客座讲师。", "2021-03", "她被聘为研修班的客座讲师", "appointment"),
    ("北方铁路公司于2020年11月中标。", "2020-11", "北方铁路公司中标", "award"),
    ("法院上周驳回了上诉。", "2021-05-03/2021-05-09", "法院驳回了上诉", "decision"),
    ("该校于1998年成立，现有学生300人。", "1998", "该校成立", "founding"),
    ("上周，来自海湾的一批教师前往珍珠村考察。", "2021-05-03/2021-05-09", "来自海湾的一批教师前往珍珠村考察", "visit"),
    ("本报北港5月7日电（记者林丹）5月6日，首期培训班在港务学校开班。", "2021-05-06", "首期培训班在港务学校开班", "launch"),
    ("北港社5月7日电 首期训练营在港务学校开营。", "2021-05-07", "首期训练营在港务学校开营", "launch"),
    ("5月6日，培训计划启动仪式在北港举行。", "2021-05-06", "培训计划启动仪式在北港举行", "meeting"),
    ("2020年，该村线上线下销售总额达到60亿元。", "2020", "该村线上线下销售总额达到60亿元", "figure"),
    (
        "2018年5月2日，灰港市议会以13票赞成、7票反对批准了该协议。",
        "2018-05-02",
        "灰港市议会以13票赞成、7票反对批准了该协议",
        "decision",
    ),
    ("北港水坝4日晚决口，两人失踪。", "2021-05-04", "北港水坝决口", "disaster"),
    ("2018年成立的灰港公司有一百名员工。", "2018", "灰港公司成立", "founding"),
    ("他们1985年创立的公司现有三人。", "1985", "他们创立公司", "founding"),
    ("2019年从灰港大学毕业后，生活并不容易。", "2019", "从灰港大学毕业", "learning"),
    ("港务局5日说，北港水坝3日晚决口。", "2021-05-03", "北港水坝决口", "disaster"),
    ("检方5日对海港公司展开调查。", "2021-05-05", "检方对海港公司展开调查", "justice"),
    ("海港公司于2020年8月13日推出新灯“原子88”，当月销量很好。", "2020-08-13", "海港公司推出新灯“原子88”", "launch"),
)


@pytest.mark.parametrize(
    ("lang", "sentence", "when", "what", "kind"), [("es", *row) for row in SPANISH] + [("zh-Hans", *row) for row in CHINESE]
)
def test_spanish_and_chinese(lang, sentence, when, what, kind):
    """A dated sentence of something done gives one event in Spanish and Chinese too."""
    found = account(story(lang=lang), sentence, read=expressions).events
    assert [(str(event.when), event.what, event.kind) for event in found] == [(when, what, kind)]


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("es", "El muelle será inaugurado el 30 de mayo."),
        ("es", "La junta no vendió el barco el lunes."),
        ("es", "El faro está cerrado desde 2017."),
        ("es", "La crisis de 2008 golpeó al puerto y cerró el mercado."),
        ("es", "«Nosotros visitamos el muelle el lunes y nos gustó mucho a todos», dijo Ada Mora."),
        ("es", "El presidente dijo el lunes que el puerto es viejo."),
        ("es", "El lunes la doctora mostró que la lámpara funciona: evitó el 74 % de los choques."),
        ("es", "El piloto llegó tarde: la junta lo había pedido el 22 de enero."),
        ("es", "A unos 60 kilómetros de Lugo, confirmó ayer la junta del puerto."),
        ("es", "Apenas 12 pilotos terminaron el curso, según un informe publicado el 3 de mayo."),
        ("zh", "灯塔将于5月30日启用。"),
        ("zh", "自2017年以来，灯塔一直关闭。"),
        ("zh", "2008年的危机冲击了港口。"),
        ("es", "Publicado: la junta vendió el barco el 3 de mayo."),
        ("zh", "责任编辑：李华 2021年5月3日发布于北港。"),
        ("zh", "港口没有在周一出售渡轮。"),
        ("zh", "1999年1月，灰港大学出版社第1版。"),
        ("zh", "5月3日，我们来到灰港采访。"),
        ("zh", "如果2020年关闭码头，损失更大。"),
        ("zh", "公司计划于2021年5月举行酒会。"),
        ("zh", "摩尔说：“我们周一参观了灯塔，大家都很高兴，明年还要来。”"),
    ],
)
def test_what_did_not_happen_in_spanish_and_chinese(lang, sentence):
    """Plans, background, bounds, opinions and what is denied are no events in any language."""
    assert account(story(lang=lang), sentence, read=expressions).events == ()


def test_the_same_verb_twice_is_two_events():
    """Each with its own date, and an id of its own."""
    found = account(story(lang="zh"), "5月2日，市长在灰港与林丹会谈，4日和何梅会谈。", read=expressions).events
    assert [(str(event.when), event.what) for event in found] == [
        ("2021-05-02", "市长在灰港与林丹会谈"),
        ("2021-05-04", "市长和何梅会谈"),
    ]


def test_each_date_has_its_own_verb_in_chinese():
    """Chinese puts its dates before its verbs; a clause without a subject of its own has that of the clause before."""
    text = "大桥于1931年建成，2019年关闭，今年1月重新开放。码头于2014年初动工，2017年2月完成安装。作家李明1958年出生于北港，去年10月获得文学奖，上周在期刊上发表了论文。"
    found = account(story(lang="zh"), text, read=expressions).events
    assert [(str(event.when), event.what) for event in found] == [
        ("1931", "大桥建成"),
        ("2019", "大桥关闭"),
        ("2021-01", "大桥重新开放"),
        ("2014", "码头动工"),
        ("2017-02", "码头完成安装"),
        ("1958", "作家李明出生于北港"),
        ("2020-10", "作家李明获得文学奖"),
        ("2021-05-03/2021-05-09", "作家李明在期刊上发表了论文"),
    ]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("es", "En 1927 el equipo subió a la Primera y tres años después se inauguró el campo.", [("1927", "El equipo subió a la Primera"), ("1930~", "Se inauguró el campo")]),
        ("es", "El alcalde, Tomás Gil, descubrió una placa en la puerta del viejo campo, derribado en 1998.", [("1998", "El viejo campo [fue] derribado")]),
        ("es", "El convenio que dio origen al programa se firmó el 9 de abril en Suzhou.", [("2021-04-09", "El convenio que dio origen al programa se firmó en Suzhou")]),
        ("es", "Lleva el nombre del goleador que murió en 1989.", [("1989", "El goleador murió")]),
        ("es", "Gil nació en 1939 en Vilar y debutó en 1957. Fichó por el Faro en 1963.", [("1939", "Gil nació en Vilar"), ("1957", "Gil debutó"), ("1963", "[Gil] fichó por el Faro")]),
        ("es", "“Nunca pensamos en dejarlo”, dijo la presidenta, Ana Gil, elegida en 2013.", [("2013", "La presidenta, Ana Gil, [fue] elegida")]),
        ("es", "El presidente, Tomás Gil, dimitió el lunes. Fue detenido en abril.", [("2021-05-10", "El presidente, Tomás Gil, dimitió"), ("2021-04", "[Tomás Gil] fue detenido")]),
        ("es", "El rey inauguró el faro en 1905 y la reina lo visitó dos años más tarde.", [("1905", "El rey inauguró el faro"), ("1907~", "La reina lo visitó")]),
        ("es", "Los pilotos apagaron el fuego el sábado. El piloto señaló el lunes que era tarde.", [("2021-05-08", "Los pilotos apagaron el fuego")]),
        ("es", "El piloto renovó su contrato en abril hasta 2026.", [("2021-04", "El piloto renovó su contrato hasta 2026")]),
        ("es", "Murió el alcalde en 1950. Ella vendió el faro en 1960.", [("1950", "Murió el alcalde"), ("1960", "Ella vendió el faro")]),
        ("es", "Tres redes fueron sustraídas del muelle en 2019.", [("2019", "Tres redes fueron sustraídas del muelle")]),
        ("es", "Dos pilotos asaltaron el faro el 3 de mayo y huyeron en barco.", [("2021-05-03", "Dos pilotos asaltaron el faro")]),
        ("es", "La corte redujo en abril la condena de Gil.", [("2021-04", "La corte redujo la condena de Gil")]),
        ("es", "A las 6:20 de ayer zarpó el barco de la bahía.", [("2021-05-11", "Zarpó el barco de la bahía")]),
        ("es", "En cambio, el barco, hundido en 1990, fue rescatado.", [("1990", "El barco [fue] hundido")]),
        ("es", "En 1988 Ana Gil, entonces guardiana del faro de la isla de los Pájaros y de su muelle, excavó la torre.", [("1988", "Ana Gil excavó la torre")]),
        ("es", "Puerto Gris.— Ayer zarpó el barco.", [("2021-05-11", "Zarpó el barco")]),
        ("es", "Puerto Gris, 11 de mayo — El lunes cerró el muelle.", [("2021-05-10", "Cerró el muelle")]),
        ("es", "La campana fue hallada en marzo en un granero y devuelta al faro en abril.", [("2021-03", "La campana fue hallada en un granero"), ("2021-04", "La campana [fue] devuelta al faro")]),
        ("es", "El pacto fue negociado en 2020 por Ana Gil, directora del faro, que en 2019 había estudiado en Busan.", [("2020", "El pacto fue negociado por Ana Gil, directora del faro"), ("2019", "Ana Gil había estudiado en Busan")]),
        ("es", "Gil da un curso en el que estudió el año pasado.", []),
        ("zh", "会上，通报了灯塔2020年度考核结果。2020年，灯塔以牺牲为代价。", []),
        ("es", "Ana Gil regresó a Lima en 2005 y fundó una escuela.", [("2005", "Ana Gil fundó una escuela")]),
        ("es", "El lunes la alcaldesa llegó a Faro y firmó el pacto.", [("2021-05-10", "La alcaldesa firmó el pacto")]),
        ("es", "Gil viajó a Lima en 2005 y en 2006 fundó una escuela.", [("2005", "Gil viajó a Lima"), ("2006", "Gil fundó una escuela")]),
        ("zh", "灯塔管理局10日在北港举行仪式，向船东返还三口钟。", [("2021-05-10", "灯塔管理局在北港举行仪式，向船东返还三口钟")]),
        ("zh", "三口钟2019年3月在北港被盗，2020年10月由海关查获。", [("2019-03", "三口钟在北港被盗"), ("2020-10", "三口钟由海关查获")]),
        ("zh", "2020年4月，铜钟在一家拍卖行被找到。", [("2020-04", "铜钟在一家拍卖行被找到")]),
        ("zh", "2020年12月，检察机关对船长作出不起诉决定。", [("2020-12", "检察机关对船长作出不起诉决定")]),
        ("zh", "公元208年，曹军南下，占领灯塔城。", [("0208", "曹军南下，占领灯塔城")]),
        ("zh", "1985年，新馆在滨江路动工，三年后建成。", [("1985", "新馆在滨江路动工"), ("1988~", "新馆建成")]),
        ("zh", "新馆由林丹设计，1985年动工，总投资1200万元。", [("1985", "新馆动工")]),
        ("zh", "警方昨天宣布，灯塔失窃案告破，三人被捕。", [("2021-05-11", "警方宣布，灯塔失窃案告破")]),
        ("zh", "老馆长林丹去年去世。他的家属上个月向灯塔捐赠了三百件藏品。", [("2020", "老馆长林丹去世"), ("2021-04", "[老馆长林丹]的家属向灯塔捐赠了三百件藏品")]),
        ("zh", "捐赠人去年没有来。灯塔修复工程去年很慢。", []),
        ("zh", "2019年5月，林丹主持仪式，并宣布灯塔将于2022年完工。", [("2019-05", "林丹主持仪式，并宣布灯塔将于2022年完工")]),
    ],
)  # fmt: skip
def test_clauses_of_other_languages_share_their_subject(lang, text, expected):
    """A second verb has the subject of the first, a participle and `que` that of the noun before; a sentence without one the last's."""
    assert told(text, lang=lang) == expected


@pytest.mark.parametrize(
    ("lang", "said", "more", "line"),
    [
        ("es", "Ada Mora cuida el faro.", "Fundó una escuela en 2019.", "[Ada Mora] fundó una escuela"),
        ("zh", "李明住在北港。", "他2019年创办了一所学校。", "[李明]创办了一所学校"),
    ],
)
def test_who_it_was_in_spanish_and_chinese(lang, said, more, line):
    """A Spanish verb without a word for who did it, and a Chinese pronoun, are given the name that the sentence before has."""
    name = said[:8] if lang == "es" else said[:2]
    mention = Mention(story="lamp", entity="moor", collection="people", text=name, sentence=said, anchor="s-1", linked=True)
    (event,) = account(
        story(lang=lang), f"{said}{more}" if lang == "zh" else f"{said} {more}", read=expressions, mentions=[mention]
    ).events
    assert (event.what, event.people) == (line, ("moor",))


def in_passing(text: str, *people: str) -> list[tuple[str, str, str]]:
    """When, what and how of what is told of these people, each of whom has a page."""
    mentions = [
        Mention(story="lamp", entity=name, collection="people", text=name, sentence=said, anchor="s-1", linked=True)
        for start, end in sentences(text, lang="en")
        for said in [" ".join(text[start:end].split())]
        for name in people
        if name in said
    ]
    return [(str(one.when), one.what, one.how) for one in account(story(), text, read=expressions, mentions=mentions).events]


def test_what_is_told_in_passing():
    """What a sentence without a date says that somebody with a page did happened about the day of the report, or of what it stands beside."""
    assert in_passing("Ada Moor, the keeper, visited the school.", "Ada Moor") == [
        ("2021-05-12~", "Ada Moor visited the school", "told without a day in a report of 12 May 2021")
    ]
    assert in_passing("The pier opened on Monday. Then Moor signed a treaty.", "Moor")[1:] == [
        ("2021-05-10~", "Moor signed a treaty", "told without a day, beside “Monday” in a report of 12 May 2021")
    ]
    assert in_passing("Ada Moor keeps the light. She has sold two boats.", "Ada Moor") == [
        ("2021-05-12~", "[Ada Moor] has sold two boats", "told without a day in a report of 12 May 2021")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The keeper visited the school.",  # nobody with a page
        "The boats of Ada Moor arrived.",
        "Ada Moor’s brother resigned.",
        "When Ada Moor resigned, it rained.",
        "Tom Reed said that Ada Moor resigned.",
        "Ada Moor designed the lamp.",  # of her life
        "Ada Moor once visited the school.",
        "Ada Moor will visit the school.",
        "“Ada Moor visited the school and we loved it,” he said.",
        "The pier opened in 1987. Ada Moor visited it.",  # a paragraph of other times
        "Ada Moor gave a smile.",
    ],
)
def test_background_is_not_told_in_passing(text):
    """Lives, histories, asides, quotations and what is done by others stay out."""
    assert [what for _, what, _ in in_passing(text, "Ada Moor") if "pier" not in what] == []


def test_only_languages_whose_verbs_are_known():
    """A story in a language without a table of verbs tells nothing, rather than something wrong."""
    assert account(story(lang="fr"), "Le conseil a signé: they visited Cape Grey on Monday.", read=expressions).events == ()


def test_what_is_no_sentence_costs_nothing():
    """A run of ten thousand words without a full stop is read at once, and tells nothing."""
    assert told("On Monday a crew of a town of a coast that, " * 2000 + "sold a ferry.") == []


PIECES = (
    "On Monday",
    "Ada Moor",
    "sold",
    "was sold",
    ", who",
    "“",
    "”",
    '"',
    "(",
    ")",
    "in 2020",
    "the pier",
    "on May 3",
    ".",
    " that ",
)
MORE = (",", ";", "signed", "will", "三月", "\n\n", "last week", "el lunes", "visitó", "，", "周一", "签署", "。")
pieces = st.lists(st.sampled_from(PIECES + MORE), max_size=30).map(" ".join)


@given(pieces, st.sampled_from(["en", "es", "zh"]))
def test_the_same_text_gives_the_same_events(text, lang):
    """Reading twice gives the same, every event has an id of its own, a quote of the text and a line within its length."""
    first, second = (account(story(lang=lang), text, read=expressions) for _ in range(2))
    assert first == second
    assert len({event.id for event in first.events}) == len(first.events)
    plain = " ".join(text.split())
    assert all(event.quote in plain and len(event.what) > 3 and len(event.what.split()) <= 22 for event in first.events)


@pytest.mark.parametrize(
    "sentence",
    [
        "The new ferry has an engine that Moor unveiled in March.",
        "“Ring the bell!” Reed tweeted on Monday night.",
        "Founded in 1975, it was and remains a quiet yard.",
        "In the spring, Moor won’t return to the light.",
        "Reed was the third pilot speaking on Tuesday who sailed to Cape Grey.",
        "In 2019, the yard changed its name, honouring Ada Moor, a pilot who died in a storm.",
        "In 2012 the institute found that the salt opened the locks.",
        "Prosecutors have dropped an inquiry into a fire set in 2010.",
        "964,000 people reported a cold in 2019.",
        "It was around midnight when a tip led pilots to the pier.",
        "Pilots slept on the midnight-to-8 a.m. shift.",
        "My ferry sank on Monday, and it made me cry.",
        "The next good example came in 2013.",
        "Since it was invented in 2007, the lamp has kept its shape.",
        "The article was originally published in April 2020.",
        "The pier is a place of protest, with ten pilots already arrested on Monday.",
        "He was late because she was a known singer and, on Monday, had posted to Reed.",
        "Letters sent on Monday could still be lost.",
        "The board reported net premiums written of 3 crowns, up from 2013.",
        "There are summer tours, and tours designed for pilots in 2019.",
        "The board bought a pier, and in 1979, the office was deserted.",
        "A report by the board told of tours that stop at Northport on May 10.",
    ],
)
def test_what_is_left_of_other_clauses_tells_nothing(sentence):
    """A verb without its object or subject, a date of another clause, a survey, a clock of no day and an author's own words are none."""
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ada Moor, a pilot from Northport who died in 2009, kept the light.", [("2009", "Ada Moor died")]),
        ("Tom Reed, the keeper of the light, who yesterday closed the pier, called it old.", [("2021-05-11", "Tom Reed closed the pier")]),
        ("The “Night Ferry” tour was led by Ada Moor on May 3.", [("2021-05-03", "The “Night Ferry” tour was led by Ada Moor")]),
        ("In 2019, after pilots took over the pier, the keeper and many of his crew left.", [("2019", "Pilots took over the pier")]),
        ("But then in 2020, the school of Ada Moor, who kept the light, opened a museum.", [("2020", "The school of Ada Moor opened a museum")]),
        ("Half of the crew went on strike on May 3, joining pilots who had walked off the job in March.", [("2021-05-03", "Half of the crew went on strike"), ("2021-03", "Pilots had walked off the job")]),
        ("The league condemned the move announced on Monday by Tom Reed.", [("2021-05-10", "The move [was] announced by Tom Reed")]),
        ("The ferry killed two goats at Cape Grey on Monday, the board said Tuesday.", [("2021-05-10", "The ferry killed two goats at Cape Grey")]),
        ("The audit was led by Pell & Reed, a firm in Leeds, which began its work in March.", [("2021-03", "Pell & Reed began its work")]),
        ("Northgate was founded in 1908 and employs 340 people.", [("1908", "Northgate was founded")]),
        ("Moor founded Northgate in 1994 and sold it to the Grey Line in 2016.", [("1994", "Moor founded Northgate"), ("2016", "Moor sold it to the Grey Line")]),
        ("Reed Works, which took over in March after the trial, is Dutch.", [("2021-03", "Reed Works took over after the trial")]),
        ("The board paid Reed for work done between May 2019 and June 2020.", []),
        ("Starting in 2015, the board began to sell lamps.", [("2015", "The board began to sell lamps")]),
        ("In fact, the board sold the ferry in 2015.", [("2015", "The board sold the ferry")]),
        ("In 2020 alone, sales rose by 32%.", [("2020", "Sales rose by 32%")]),
        ("Moor Lines (USDOT: 61) started in 1995 with two boats.", [("1995", "Moor Lines started with two boats")]),
        ("On a chilly Tuesday in December 1999, Ada Moor sold her ferry.", [("1999-12", "On a chilly Tuesday, Ada Moor sold her ferry")]),
        ("A year later, on May 3, 2019, the board sold the ferry.", [("2019-05-03", "The board sold the ferry")]),
        ("The fair took in 6 million crowns in 2019.", [("2019", "The fair took in 6 million crowns")]),
        ("Their host was Tom Reed of the Lantern Fund, a scheme launched in 2017 to light harbours, which works with the board.", [("2017", "The Lantern Fund [was] launched to light harbours")]),
    ],
)  # fmt: skip
def test_a_line_keeps_its_own_subject(sentence, expected):
    """The subject of a line is that of its verb, whatever clauses, asides and quotations stand between them."""
    assert told(sentence) == expected


CHRONICLE = """\
I have followed this since 2009. Here it is.

June 2009. The board signs a contract with Moor & Sons. Only one other had made an offer.

Spring 2010. Work stops for eleven weeks.

12 November 2011. A dredger, the Grey Lady, runs aground on a bank; nobody is hurt. I was there on 30 November.

- May 2012: The contract was cancelled.

2014

The channel opens at last.

2016\tThe lamps are sold
"""


def test_a_text_that_is_a_timeline_has_an_entry_for_each_date_head():
    """What follows a date at the head of a paragraph, item, row or below a heading happened then, whatever its tense; stated."""
    found = account(story(), CHRONICLE, read=expressions).events
    assert [(str(event.when), event.what, event.kind) for event in found] == [
        ("2009-06", "The board signs a contract with Moor & Sons", "agreement"),
        ("2010-21", "Work stops for eleven weeks", "change"),
        ("2011-11-12", "A dredger, the Grey Lady, runs aground on a bank", ""),
        ("2012-05", "The contract was cancelled", "decision"),
        ("2014", "The channel opens at last", "launch"),
        ("2016", "The lamps are sold", "trade"),
    ]
    assert {event.certainty for event in found} == {Certainty.STATED}
    assert all(event.quote in " ".join(CHRONICLE.split()) for event in found)


SECTIONS = """\
## The early years

### 1998

On 3 March the yard opens with forty pilots. Nobody had expected it.

Tom Reed bought the crane. The crane is still there.

#### The fire

A fire destroyed the shed. In October the shed was rebuilt.

### 2001

The yard is sold to Moor & Sons.

### 2004–2006

The bay was dredged by the board.

## What is left

Pupils painted the crane. Nobody uses it.
"""


def test_a_date_that_is_a_heading_dates_its_whole_section():
    """Below `### 1998` every paragraph is dated as far as the next heading of that level, days within it are of that year."""
    words = SECTIONS.replace("#### ", "").replace("### ", "").replace("## ", "")
    found = account(story(body=SECTIONS), words, read=expressions).events
    assert [(str(event.when), event.what) for event in found] == [
        ("1998-03-03", "The yard opens with forty pilots"),
        ("1998", "Tom Reed bought the crane"),
        ("1998", "A fire destroyed the shed"),
        ("2001", "The yard is sold to Moor & Sons"),
        ("2004/2006", "The bay was dredged by the board"),
        ("1998-10", "The shed was rebuilt"),
    ]
    assert found[1].how == "told below the heading “1998”"


@pytest.mark.parametrize(
    ("lang", "text", "lines"),
    [
        ("es", "1998: El puente se inaugura.\n\n2003: La fábrica cierra sus puertas.\n\n15 de mayo de 2010. El alcalde dimite al fin.", 3),
        ("zh", "1998年：大桥建成通车。\n\n2003年5月：工厂关闭。\n\n2010年5月15日：镇长宣布辞职。", 3),
        ("en", "June 2009. The board signs a contract.\n\nNothing else is told of any year.\n\n12 May 2010. Work stops again.", 0),
        ("en", "In 2009, work stops.\n\nIn 2010, work stops.\n\nIn 2011, work stops.", 0),
        ("en", "2009: Jo Reed (1885–1941).\n\n2010: Ada Moor (1890-1956).\n\n2011: The board signs a contract.", 1),
        ("en", "2009: 3 crowns\n\n2010: 4 crowns\n\n2011: 5 crowns", 0),
        ("en", "c. 1890 The Moors found the mill.\n\n1931 The pier is finished.\n\n12 March 1959 The pier bursts.\n\n1980s Grey Quay is rebuilt.", 4),
        ("en", "1998 Cup tickets, dear.\n\n2002 Cup tickets, cheap.\n\n2006 Cup tickets, none.", 0),
        ("en", "1998 The pier opens.\n\nThe mill stands.\n\n2002 The pier closes.\n\nIt stands.\n\nOnce more.\n\n2006 The pier burns.\n\nAsh.\n\n2009 It opens.", 0),
    ],
)  # fmt: skip
def test_timelines_in_other_languages_and_what_is_none(lang, text, lines):
    """Three heads make a timeline, in Spanish and Chinese too; two dates, a list of figures, or sentences that begin with dates do not."""
    assert len(account(story(lang=lang), text, read=expressions).events) == lines


def test_a_spanish_line_ends_with_a_word_that_means_something():
    """Where a line is cut, no article or preposition is left at its end; four words more are kept."""
    words = "El gobierno de la isla envió el lunes a uno de sus puertos del norte un grupo de dieciséis pilotos y "
    (cut,) = account(story(lang="es"), words + "sus barcos de vela con la ayuda de la marina.", read=expressions).events
    assert cut.what == "El gobierno de la isla envió a uno de sus puertos del norte un grupo de dieciséis pilotos"
    (kept,) = account(story(lang="es"), words + "marineros.", read=expressions).events
    assert kept.what.endswith("un grupo de dieciséis pilotos y marineros")


def test_what_an_update_tells_is_not_to_come():
    """A story told on Tuesday and updated on Thursday may tell of Wednesday."""
    updated = Published.parse("2021-05-14")
    assert told("The pier was closed on May 13.", updated=updated) == [("2021-05-13", "The pier was closed")]
    assert told("The pier was closed on May 13.") == []


def test_he_is_nobody_where_another_is_named_by_surname():
    """`Moor ordered Reed to pay. He was acquitted`: it may be Reed, of whom the text told before, page or none."""
    ordered = "Judge Ada Moor ordered Reed to pay."
    judge = Mention(story="lamp", entity="moor", collection="people", text="Ada Moor", sentence=ordered, anchor="s-1", linked=True)

    def who(told_before: str) -> list[str]:
        text = f"{told_before} {ordered} He was acquitted of theft on May 3."
        return [event.what for event in account(story(), text, read=expressions, mentions=[judge]).events if "acq" in event.what]

    assert who("The court met Tom Reed.") == ["He was acquitted of theft"]
    assert who("The court met.") == ["[Ada Moor] was acquitted of theft"]
