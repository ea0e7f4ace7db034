"""What the stories name is proposed once, with its variants and roles; what is decided is not proposed again."""

from dataclasses import replace

from dateline import names, suggest
from dateline.nouns.entity import Entity, Organization, Person, Program, Role
from dateline.nouns.proposal import Proposal
from dateline.suggest.misprint import slip


def proposed(
    *stories: str, entities: tuple[Entity, ...] = (), rejected: tuple[str, ...] = (), facts: tuple[tuple[str, str], ...] = ()
) -> dict[str, Proposal]:
    """The proposals by name; the stories are called a, b, c."""
    texts = [names.Text(story=letter, words=text) for letter, text in zip("abcdef", stories, strict=False)]
    found = suggest.proposals(names.sightings(texts), entities=entities, rejected=rejected, rejected_facts=facts)
    return {one.name: one for one in found}


def variants(one: Proposal) -> set[str]:
    return {variant.text for variant in one.variants}


def test_a_person_with_role_surname_and_stories() -> None:
    """The full name carries what the stories say; the surname is counted where it follows."""
    found = proposed(
        "Ana Keller, director of the Harbor Museum, spoke first. Then Keller sat down.",
        "In May the guests met Ana Keller again.",
    )["Ana Keller"]

    assert (found.collection, found.count, found.stories, found.sort_name) == ("people", 3, ("a", "b"), "Keller, Ana")
    assert [(role.title, role.organization) for role in found.roles] == [("director of the Harbor Museum", "Harbor Museum")]
    assert [variant.text for variant in found.variants if variant.short] == ["Keller"]


def test_two_people_are_never_one() -> None:
    """Not by one surname, not by a letter more or less."""
    found = proposed("At noon Zhang Yu spoke. Later Zhang left.", "At noon Zhang Yong spoke. Later Zhang left.")

    assert {"Zhang Yu", "Zhang Yong"} <= set(found)
    assert variants(found["Zhang Yu"]) == {"Zhang Yu", "Zhang"}
    assert found["Zhang Yu"].stories == ("a",)


def test_a_first_name_alone_is_somebody_of_their_own() -> None:
    """That Daniel may be Daniel Prado is for the author to say."""
    found = proposed("In Bergen we met Daniel Prado, a potter.", "In Bergen Daniel was amazed, said Daniel.")

    assert found["Daniel"].similar == ("Daniel Prado",)


def test_a_double_surname_in_all_its_forms() -> None:
    """Both halves and the first stand for the person within the story."""
    found = proposed(
        "We met Luis Mendoza Arroyo in Lima. Arroyo laughed. Later Mendoza Arroyo and Luis Mendoza left, said Luis Mendoza."
    )

    assert variants(found["Luis Mendoza Arroyo"]) >= {"Arroyo", "Luis Mendoza"}


def test_an_acronym_belongs_to_its_words() -> None:
    """In brackets, or by its capitals where only one name has them."""
    found = proposed("They joined the Open Trade Forum (OTF) in May.", "At the OTF everybody cheered.")

    assert variants(found["Open Trade Forum"]) == {"Open Trade Forum", "OTF"}


def test_a_misprint_joins_what_is_no_person() -> None:
    """A letter left out of a long word is a slip; a changed one makes another name."""
    assert slip("iraputo", "irapuato")
    assert slip("guadalajara", "guadalajraa")
    assert not slip("colombia", "columbia")
    assert not slip("shanxi", "shaanxi")
    assert not slip("keller", "kellner")


def test_two_offices_of_one_person_may_be_one() -> None:
    """The same title held by the same person under two names of an organization is worth a question."""
    found = proposed(
        "So said Ana Keller, director of the Harbor Training Institute, at noon.",
        "So said Ana Keller, director of the Instituto Naval de Harbor, at noon.",
    )

    assert found["Instituto Naval de Harbor"].similar == ("Harbor Training Institute",)


def test_one_office_tells_of_two_organizations_when_its_holder_has_a_page() -> None:
    """Whoever is accepted first takes nothing away from the others."""
    page = Person(id="ana", path="content/people/ana.md", collection="people", name="Ana Keller")
    found = proposed(
        "So said Ana Keller, director of the Harbor Training Institute, at noon.",
        "So said Ana Keller, director of the Instituto Naval de Harbor, at noon.",
        entities=(page,),
    )

    assert found["Instituto Naval de Harbor"].similar == ("Harbor Training Institute",)


def test_what_has_a_page_is_not_proposed() -> None:
    """By none of its names, and not even if the page is hidden."""
    page = Person(
        id="ana", path="content/people/ana.md", collection="people", name="A. Keller", aliases=("Ana Keller",), hidden=True
    )

    assert "Ana Keller" not in proposed("We met Ana Keller in Lima.", entities=(page,))


def test_another_name_of_who_has_a_page_is_proposed_for_it() -> None:
    """Letters, a misprint, another spelling; not a name in which the known one stands, nor one that the page bars."""
    forum = Program(
        id="open-trade-forum", path="content/programs/open-trade-forum.md", collection="programs", name="Open Trade Forum"
    )
    stories = ("They joined the Open Trade Forum (OTF) in May.", "At the OTF everybody cheered. The OTF grew.")

    found = proposed(*stories, entities=(forum,))["OTF"]

    assert (found.page, found.collection, variants(found)) == (forum.path, "programs", {"OTF"})
    assert "At the OTF everybody cheered." in [told.text for told in found.sentences]
    assert "OTF" not in proposed(*stories, entities=(replace(forum, not_aliases=("OTF",)),))
    assert "OTF" not in proposed(*stories, entities=(forum,), rejected=("OTF",))


def test_what_stands_in_a_longer_name_of_a_page_is_no_other_name_of_it() -> None:
    """A name that begins with a small word is linked whole; its large words are proposed where they stand by themselves."""
    platform = Program(
        id="platform", path="content/programs/platform.md", collection="programs", name="electronic World Trade Platform"
    )
    within, alone = "They joined the electronic World Trade Platform in May.", "At the World Trade Platform everybody cheered."

    assert proposed(within, entities=(platform,)) == {}
    assert set(proposed(within, alone, entities=(platform,))) == {"World Trade Platform"}


def test_a_further_role_of_who_has_a_page_is_proposed() -> None:
    """From a story that the page does not cite, until it is rejected."""
    ana = Person(id="ana-keller", path="content/people/ana-keller.md", collection="people", name="Ana Keller")
    story = "In May Ana Keller, director of the Harbor Museum, spoke."
    cited = replace(ana, roles=(Role(title="Head of the museum", story="a"),))

    found = proposed(story, entities=(ana,))["Ana Keller"]

    assert (found.page, found.variants, found.roles[0].title) == (ana.path, (), "director of the Harbor Museum")
    assert "Ana Keller" not in proposed(story, entities=(cited,))
    assert "Ana Keller" not in proposed(story, entities=(ana,), facts=(("a", "director of the Harbor Museum"),))


def test_what_a_later_story_says_a_program_belongs_to_is_proposed_for_its_page() -> None:
    """Unless the page names it, by its id or by any of its names, or it was rejected."""
    acme = Organization(
        id="acme", path="content/organizations/acme.md", collection="organizations", name="Acme Group", aliases=("Acme",)
    )
    harvest = Program(id="open-harvest", path="content/programs/open-harvest.md", collection="programs", name="Open Harvest")
    told = "Guests of Acme Group's training program Open Harvest came."

    found = proposed(told, entities=(acme, harvest))["Open Harvest"]

    assert (found.page, found.variants, [tie.said for tie in found.ties]) == (harvest.path, (), ["run by Acme Group"])
    assert [one.text for one in found.sentences] == [told]
    assert suggest.more(found, page=harvest, entities=(acme,)) == (("run_by", ("acme",)),)
    for known in ("acme", "Acme", "the Acme Group"):
        assert "Open Harvest" not in proposed(told, entities=(acme, replace(harvest, run_by=(known,))))
    assert "Open Harvest" not in proposed(told, entities=(acme, harvest), facts=((harvest.path, "run by Acme Group"),))


def test_what_was_rejected_never_comes_back() -> None:
    """However it is written."""
    assert "Ana Keller" not in proposed("We met Ana KELLER in Lima, and ANA KELLER laughed.", rejected=("Ana Keller",))


def test_a_program_comes_with_who_runs_it() -> None:
    """In the story's words with their sentence; on the page as the id of the organization, where it has a page."""
    acme = Organization(
        id="acme", path="content/organizations/acme.md", collection="organizations", name="Acme Group", aliases=("Acme",)
    )
    told = "Guests of Acme Group's training program Open Harvest came."

    found = proposed(told, "In Lima the Acme's Open Harvest program grew.", entities=(acme,))["Open Harvest"]

    assert [(tie.key, tie.name, tie.story, tie.sentence) for tie in found.ties] == [("run_by", "Acme Group", "a", told)]
    assert ("run_by", ("acme",)) in suggest.page(found, entities=(acme,))
    assert ("run_by", ("Acme Group",)) in suggest.page(found)


def test_a_program_that_begins_with_an_organization_is_run_by_it() -> None:
    """`Orbis Training Program` where the stories know Orbis."""
    found = proposed("The Orbis Group met. Orbis spoke.", "She joined the Orbis Training Program.")["Orbis Training Program"]

    assert [tie.said for tie in found.ties] == ["run by Orbis"]


def test_a_company_is_one_with_and_without_its_ending() -> None:
    """And an organization, whatever the shorter form looks like; an owner in the plural belongs to a name."""
    found = proposed(
        "The firm Nora Lind AB won. In May Nora Lind left.", "The Harbor Traders' Association (HTA) met. The HTA left."
    )

    assert (found["Nora Lind AB"].collection, variants(found["Nora Lind AB"])) == ("organizations", {"Nora Lind AB", "Nora Lind"})
    assert variants(found["Harbor Traders' Association"]) == {"Harbor Traders' Association", "HTA"}


def test_capitals_of_a_dateline_are_no_other_name() -> None:
    """A place that stands in capitals only is written as places are."""
    found = proposed("PORT ELM - They met.", "They met in Port Elm.", "OSLO - They met.")

    assert suggest.aliases(found["Port Elm"]) == ()
    assert suggest.aliases(proposed("STOCKHOLM, Jan 20 - They met.")["Stockholm"]) == ("STOCKHOLM",)


def test_words_that_only_begin_sentences_are_no_names() -> None:
    """Nor are titles and common words of organizations by themselves."""
    assert proposed("Quaint little shops stood there. The Ambassador came, and the Party came.") == {}


def test_the_same_stories_give_the_same_proposals() -> None:
    """In the order of people, programs, organizations, places, those of most stories first."""
    stories = ("Ana Keller met the Orbis Group in Lima.", "In Lima the Open Harvest program began.")

    assert list(proposed(*stories)) == list(proposed(*stories)) == ["Ana Keller", "Open Harvest", "Orbis Group", "Lima"]


def test_a_page_says_what_was_proposed() -> None:
    """Name, order, other names but no surname, roles with their story."""
    found = proposed("It was Ana Keller, director of the Harbor Museum, who spoke. Then Keller sat down.")["Ana Keller"]

    assert suggest.page(found) == (
        ("name", "Ana Keller"),
        ("sort_name", "Keller, Ana"),
        ("roles", ({"title": "Director of the Harbor Museum", "organization": "Harbor Museum", "story": "a"},)),
    )


def test_a_role_in_a_foreign_story_says_its_language() -> None:
    """The title is that story's own words, which a page of another language has to mark."""
    found = proposed("It was Ana Keller, director of the Harbor Museum, who spoke.")["Ana Keller"]

    told = {"title": "Director of the Harbor Museum", "organization": "Harbor Museum", "story": "a"}
    assert ("roles", ({**told, "lang": "es"},)) in suggest.page(found, foreign={"a": "es"})
    assert ("roles", (told,)) in suggest.page(found, foreign={"b": "es"})


def test_a_person_written_in_two_scripts_is_one() -> None:
    """`海伦·奥卡福（Helen Okafor）` and `Helen Okafor` elsewhere; a name in brackets in the same script is another person's."""
    found = names.sightings(
        (
            names.Text(story="a", words="Mayor Helen Okafor said the trams should run in spring.", lang="en"),
            names.Text(story="b", words="市长海伦·奥卡福（Helen Okafor）表示，首批电车预计将于春季投入运营。", lang="zh"),
        )
    )
    (person,) = [one for one in suggest.proposals(found) if one.collection == "people"]

    assert (person.name, {variant.text for variant in person.variants}) == ("Helen Okafor", {"Helen Okafor", "海伦·奥卡福"})


def test_a_knight_is_called_by_the_given_name() -> None:
    """`Sir Roland` after Sir Roland Pike, `doña Ana` after Ana Gil, and nobody else."""
    found = proposed("We met Sir Roland Pike in Lima. Then Sir Roland sang, and Sir Hector laughed.")

    assert variants(found["Roland Pike"]) == {"Roland Pike", "Roland"}
    assert "Hector" in found


def test_a_short_form_of_a_given_name_is_alike() -> None:
    """That Pat and Patrick of one surname are one is for the author to say; Pat and Peter are not alike."""
    found = proposed("In May we met Patrick Hale.", "In June we met Pat Hale.", "In July we met Peter Hale.")

    assert found["Pat Hale"].similar == ("Patrick Hale",)
    assert found["Peter Hale"].similar == ()


def test_one_name_in_two_scripts_or_in_parts_is_alike() -> None:
    """By how the characters sound, and by the parts of a transcribed name; merged by the author alone."""
    found = proposed("记者陈国栋说，门开了。", "At noon Chen Guodong spoke.", "玛丽亚·罗哈斯说。", "玛丽亚·费尔南达·罗哈斯说。")

    assert found["Chen Guodong"].similar == ("陈国栋",)
    assert found["玛丽亚·罗哈斯"].similar == ("玛丽亚·费尔南达·罗哈斯",)


def test_another_of_the_surname_is_somebody_else() -> None:
    """`a Mr Keller` is not Ana Keller of the same story."""
    found = proposed("We met Ana Keller in Lima. Then a Mr Keller wrote to us. Later Keller laughed.")

    assert found["Ana Keller"].count == 2


def test_a_tie_is_read_where_the_name_is_not_called_a_program() -> None:
    """One story says that it is a program, another what it is part of."""
    found = proposed(
        "We praised the Open Harvest program.", "Open Harvest, part of the World Farm Platform, grew, and Open Harvest paid."
    )

    assert [tie.said for tie in found["Open Harvest"].ties] == ["part of World Farm Platform"]


def test_a_double_surname_that_no_list_has() -> None:
    """Told by the accents, and by the language of the text; the sort name keeps both."""
    found = proposed("We met Tomás Rivadeneira Luján in Lima. Later Rivadeneira Luján sang, and Rivadeneira left.")[
        "Tomás Rivadeneira Luján"
    ]

    assert found.sort_name == "Rivadeneira Luján, Tomás"
    assert variants(found) == {"Tomás Rivadeneira Luján", "Rivadeneira Luján", "Rivadeneira"}


def test_a_chinese_name_with_its_land_is_the_same() -> None:
    """`秘鲁` before the name of a house makes no second page, where it is known as a place."""
    found = names.sightings(
        (
            names.Text(story="a", words="秘鲁利马国立农业大学的教师来到秘鲁。", lang="zh"),
            names.Text(story="b", words="利马国立农业大学签署了协议。代表们在秘鲁见面。", lang="zh"),
        )
    )
    houses = [one for one in suggest.proposals(found) if one.collection == "organizations"]

    assert [variants(one) for one in houses] == [{"秘鲁利马国立农业大学", "利马国立农业大学"}]
