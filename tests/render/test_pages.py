import json
import re
from dataclasses import replace
from typing import Any

import pytest
import salt_line
from lxml import etree, html

from dateline.nouns.card import Card
from dateline.nouns.download import Download
from dateline.nouns.graph import Graph
from dateline.nouns.library import Library
from dateline.nouns.problem import ContentError
from dateline.nouns.repeat import Repeat
from dateline.nouns.site import Site
from dateline.nouns.timeline import Timeline
from dateline.render import head

PAGES = salt_line.pages()
HTML = sorted(path for path in PAGES if path.endswith(".html"))
ATOM = "{http://www.w3.org/2005/Atom}"


def texts(path: str, xpath: str) -> list[str]:
    """The text of the elements found in a page of the sample."""
    return [" ".join(found.text_content().split()) for found in html.fromstring(PAGES[path]).xpath(xpath)]


def test_every_address_of_the_design_has_its_page() -> None:
    """Home, lists, stories, entities, timeline, tags, about, 404 and the machines' pages are all there."""
    wanted = {
        "index.html",
        "404.html",
        "about/index.html",
        "stories/index.html",
        "stories/opening/index.html",
        "people/index.html",
        "people/ida-holm/index.html",
        "programs/coast/index.html",
        "organizations/rail-board/index.html",
        "places/harbour/index.html",
        "timeline/index.html",
        "tags/index.html",
        "tags/railway/index.html",
        "feed.xml",
        "sitemap.xml",
        "robots.txt",
        "theme/site.css",
        "theme/icon.svg",
    }
    assert wanted <= set(PAGES)


def test_the_outlet_below_the_headline_leads_to_the_article() -> None:
    """From the head of a story its source is one click away; where no address is known, the outlet is plain words."""
    leads = {
        name: html.fromstring(PAGES[f"stories/{name}/index.html"]).xpath("//p[contains(@class,'byline')]//a/@href")
        for name in ("opening", "echo")
    }
    assert leads == {"opening": ["https://post.example/opening"], "echo": []}


def test_the_same_arguments_give_the_same_bytes() -> None:
    """Rendering twice changes nothing."""
    assert salt_line.pages() == PAGES


@pytest.mark.parametrize("path", [path for path in HTML if path != "404.html"])
def test_no_href_depends_on_where_the_site_is_served(path: str) -> None:
    """Every internal link is relative and leads to a file that is there, under `/` and under `/repo/` alike."""
    for href in html.fromstring(PAGES[path]).xpath(
        "//a/@href | //link[not(@rel='canonical' or @rel='preload')]/@href | //img/@src"
    ):
        if href.startswith(("https://", "mailto:")):
            continue
        assert not href.startswith("/")
        target = _joined(path, href.partition("#")[0])
        assert target in PAGES or target.startswith("assets/"), href


def test_only_the_page_for_lost_addresses_is_rooted() -> None:
    """404.html is shown at any depth, so its links begin with the base."""
    hrefs = html.fromstring(PAGES["404.html"]).xpath("//a/@href[not(starts-with(., '#'))] | //link/@href")
    assert all(href.startswith(("/salt/", "mailto:")) for href in hrefs)


@pytest.mark.parametrize("path", HTML)
def test_no_page_needs_inline_code(path: str) -> None:
    """A strict policy holds: no inline script, style or handler, and linked data is data."""
    page = html.fromstring(PAGES[path])
    assert not page.xpath(
        "//style | //*[@style] | //script[not(@type='application/ld+json') and not(@src)] | //@*[starts-with(name(), 'on')]"
    )
    assert "default-src 'none'" in page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]


def test_nothing_of_a_story_leaves_but_through_its_release() -> None:
    """What a release withholds is in no page, feed or description."""
    assert not [path for path, content in PAGES.items() if "SECRET" in content]


def test_a_private_story_stands_nowhere() -> None:
    """A story without a release has no page, and no list, feed or timeline names it."""
    made = salt_line.pages(releases={key: value for key, value in salt_line.RELEASES.items() if key != "opening"})
    assert "stories/opening/index.html" not in made
    assert "stories/opening" not in made["timeline/index.html"] + made["feed.xml"] + made["people/ida-holm/index.html"]


def test_a_person_reads_what_each_story_says() -> None:
    """Sentences stand under their story and lead to where they stand in it, or to the source where they may not be shown; a mark says
    which of them give their words."""
    page = html.fromstring(PAGES["people/ida-holm/index.html"])
    assert page.xpath("//blockquote//a/@href") == ["../../stories/opening/#s-1", "../../stories/echo/#source"]
    assert texts("people/ida-holm/index.html", "//ol[@class='backlinks']//blockquote") == [
        "Ida Holm waved from the platform.",
        "Ida Holm said so … Quoted",
    ]


def test_a_role_names_its_source() -> None:
    """The facts box says what she was, where, since when, and which story says so."""
    facts = " ".join(texts("people/ida-holm/index.html", "//aside[1]//dd"))
    assert "Engineer, Rail Board, from 1921 on according to The first train leaves" in facts


def test_other_pages_lead_back() -> None:
    """An organization lists the programs it runs and the people with a role in it."""
    facts = " ".join(texts("organizations/rail-board/index.html", "//dl"))
    assert "Coast Program" in facts
    assert "Ida Holm" in facts


def test_translations_lead_to_one_another() -> None:
    """A translation names its original and the original its translation."""
    stories = (replace(salt_line.OPENING, translation_of="echo", lang="es"), salt_line.ECHO)
    releases = salt_line.RELEASES | {"opening": replace(salt_line.RELEASES["opening"], story=stories[0])}
    made = salt_line.pages(library=replace(salt_line.LIBRARY, stories=stories), releases=releases)
    for here, there in (("opening", "echo"), ("echo", "opening")):
        section = html.fromstring(made[f"stories/{here}/index.html"]).xpath("//section[h2='In other languages']//a/@href")
        assert section == [f"../../stories/{there}/"]
        assert html.fromstring(made[f"stories/{here}/index.html"]).xpath(
            "//link[@hreflang]/@*[name()='hreflang' or name()='href']"
        ) == [
            "en",
            "https://example.org/salt/stories/echo/",
            "es",
            "https://example.org/salt/stories/opening/",
        ]
        (article,) = (thing for thing in _things(made[f"stories/{here}/index.html"]) if "headline" in thing)
        assert article["workTranslation"] == [{"@id": f"https://example.org/salt/stories/{there}/#article"}]


def test_no_script_hides_in_an_address() -> None:
    """Addresses that are not http or https are not links."""
    assert "javascript:" not in "".join(PAGES.values())


def test_the_timeline_tells_events_from_publications() -> None:
    """What happened and what was published stand in different lists, and a difference between sources is said."""
    path = "timeline/index.html"
    assert len(texts(path, "//li[@id='event-first-train']")) == 1
    assert texts(path, "//*[@class='publications']//li/a") == ["The first train leaves", "The first train leaves"]
    assert texts(path, "//*[@class='differs']") == ["The sources differ on the date."]
    assert texts(path, "//strong") == ["gives 4 May 1923", "gives 11 May 1923"]


def test_old_addresses_lead_on() -> None:
    """Aliases and merged ids leave a page that points to the new one and is not indexed."""
    for old, new in (
        ("old/opening.html", "../stories/opening/"),
        ("old/first-train/index.html", "../../stories/opening/"),
        ("people/i-holm/index.html", "../../people/ida-holm/"),
    ):
        assert f'content="0; url={new}"' in PAGES[old]
        assert 'content="noindex"' in PAGES[old]


def test_stories_of_the_same_title_are_told_apart() -> None:
    """Two stories with one headline have two titles in the browser's tabs."""
    titles = [texts(f"stories/{story}/index.html", "//title")[0] for story in ("opening", "echo")]
    assert titles == [
        "The first train leaves (Harbour Post, 4 May 1923) – The Salt Line",
        "The first train leaves (Inland Gazette, May 1923) – The Salt Line",
    ]


def test_descriptions_are_of_a_length_that_search_engines_show() -> None:
    """Every page has a description of its own of 50 to 160 characters."""
    pages = [path for path in HTML if "noindex" not in PAGES[path]]
    found = [html.fromstring(PAGES[path]).xpath("//meta[@name='description']/@content")[0] for path in pages]
    assert all(50 <= len(text) <= 160 for text in found), [text for text in found if not 50 <= len(text) <= 160]
    assert len(set(found)) == len(found)


def test_chinese_carries_its_language() -> None:
    """A Chinese headline or name in an English page is marked as Chinese, for readers aloud and for the right letters."""
    assert texts("stories/index.html", "//*[@lang='zh']") == ["海边的新铁路"]
    assert "何艾达" in texts("people/ida-holm/index.html", "//*[@lang='zh']")
    assert '<title lang="zh">' in PAGES["stories/xin/index.html"]


def test_pictures_come_with_their_size() -> None:
    """Nothing jumps while a picture loads, since its width and height are written."""
    assert 'width="800" height="600" alt="A train"' in PAGES["stories/opening/index.html"]


@pytest.mark.parametrize("path", [path for path in HTML if "noindex" not in PAGES[path]])
def test_linked_data_is_on_every_page(path: str) -> None:
    """The graph names site and page by public addresses, and nothing in it can end the block early."""
    block = html.fromstring(PAGES[path]).xpath("//script[@type='application/ld+json']/text()")[0]
    kinds = [thing["@type"] for thing in json.loads(block)["@graph"]]
    assert kinds[0] == "WebSite"
    assert "<" not in block


def test_linked_data_says_who_took_part_and_who_is_quoted() -> None:
    """A person's page names the events they had a part in, and their words as far as a page may show them, with the article."""
    block = html.fromstring(PAGES["people/ida-holm/index.html"]).xpath("//script[@type='application/ld+json']/text()")[0]
    things = json.loads(block)["@graph"]
    person = next(thing for thing in things if thing["@type"] == "Person")
    deed = next(thing for thing in things if thing["@type"] == "Event")
    assert (deed["@id"], deed["startDate"]) == ("https://example.org/salt/timeline/#event-first-train", "1923-05-04")
    assert [performer["@id"] for performer in deed["performer"]] == [person["@id"]]
    assert [thing for thing in things if thing["@type"] == "Quotation"] == [
        {
            "@type": "Quotation",
            "text": "Ida Holm said so …",
            "inLanguage": "en",
            "spokenByCharacter": {"@id": person["@id"]},
            "isPartOf": {"@id": "https://example.org/salt/stories/echo/#article"},
            "url": "https://example.org/salt/stories/echo/#source",
        }
    ]


def test_what_happened_at_a_place_is_an_event() -> None:
    """With its place it is an Event, that people have performed in and places have seen."""
    placed = replace(salt_line.HAPPENING, places=("harbour",))
    made = salt_line.pages(timeline=replace(salt_line.TIMELINE, happenings=(placed,)))
    for path, link in (("people/ida-holm/index.html", "performerIn"), ("places/harbour/index.html", "event")):
        things = _things(made[path])
        event = next(thing for thing in things if thing["@type"] == "Event")
        assert (event["startDate"], event["location"][0]["name"]) == ("1923-05-04", "Harbour")
        assert [{"@id": event["@id"]}] in [thing.get(link) for thing in things]


def test_the_data_page_is_a_dataset() -> None:
    """Every file to download is a distribution of it, under its public address."""
    files = (Download(path="data/people.json", title="People", description="", media_type="application/json"),)
    things = _things(salt_line.pages(downloads=files)["data/index.html"])
    dataset = next(thing for thing in things if thing["@type"] == "Dataset")
    assert dataset["distribution"] == [
        {
            "@type": "DataDownload",
            "name": "people.json",
            "description": "Every person with names, roles and stories.",
            "encodingFormat": "application/json",
            "contentUrl": "https://example.org/salt/data/people.json",
        }
    ]


def _things(page: str) -> list[dict[str, Any]]:
    things = json.loads(html.fromstring(page).xpath("//script[@type='application/ld+json']/text()")[0])["@graph"]
    assert isinstance(things, list)
    return things


def test_a_page_is_about_the_article_unless_it_is_the_article() -> None:
    """An excerpt's page is about its outlet's article; a text that stands here whole is the page's main entity."""
    assert '"mainEntity":{"@id":"https://example.org/salt/stories/opening/#article"}' in PAGES["stories/opening/index.html"]
    assert '"about":{"@id":"https://example.org/salt/stories/echo/#article"}' in PAGES["stories/echo/index.html"]


def test_a_copy_says_what_it_changed() -> None:
    """It leads to its original with what it added and dropped, as far as either may be quoted; both lead to one another; feeds have
    the original alone."""
    one = Repeat(copy="echo", original="opening", added=("SECRET It left on Friday.",), dropped=("The mayor spoke.",), kept=3)
    made = salt_line.pages(repeats=(one,))
    copy, original = made["stories/echo/index.html"], made["stories/opening/index.html"]

    assert 'id="repeat"' in copy
    assert "The mayor spoke." in copy.partition('id="repeat"')[2].partition("</section>")[0]
    assert "1 sentence here that it does not have" in copy
    assert "SECRET" not in copy
    assert 'id="repeat"' not in original
    assert "stories/echo/" in original.partition("The same report elsewhere")[2].partition("</section>")[0]
    assert "stories/opening/" in made["feed.xml"]
    assert "stories/echo/" not in made["feed.xml"] + made["people/ida-holm/feed.xml"]


def test_people_and_programs_have_feeds_of_their_own() -> None:
    """With the stories that name them, in brief; nobody else has one, and the page leads to it."""
    feed = etree.fromstring(PAGES["people/ida-holm/feed.xml"].encode())
    assert feed.findtext(f"{ATOM}id") == "https://example.org/salt/people/ida-holm/"
    assert feed.findtext(f"{ATOM}title") == "Ida Holm – The Salt Line"
    assert [entry.findtext(f"{ATOM}title") for entry in feed.findall(f"{ATOM}entry")] == ["The first train leaves"] * 2
    assert not feed.findall(f".//{ATOM}content")
    assert [path for path in PAGES if path.endswith("feed.xml")] == ["feed.xml", "people/ida-holm/feed.xml"]
    assert (
        '<link rel="alternate" type="application/atom+xml" title="Ida Holm" href="../../people/ida-holm/feed.xml">'
        in (PAGES["people/ida-holm/index.html"])
    )
    bare = etree.fromstring(salt_line.pages(site=Site(title="T"))["people/ida-holm/feed.xml"].encode())
    assert bare.xpath("//*[local-name()='link']/@href")[:2] == ["../../people/ida-holm/", "../../stories/opening/"]


def test_the_menu_is_as_its_author_wants_it() -> None:
    """In that order; what has no page is left out, and everything is still reached."""
    made = salt_line.pages(site=replace(salt_line.SITE, menu=("about", "people", "tags", "data", "network")))
    menu = html.fromstring(made["index.html"]).xpath("//nav[@class='menu']//a")
    assert [(link.text_content(), link.get("href")) for link in menu] == [
        ("About", "./about/"),
        ("People", "./people/"),
        ("Tags", "./tags/"),
        ("Network", "./network/"),
        ("Search", "./search/"),
    ]


def test_key_stories_stand_on_the_front_page_once() -> None:
    """Beside the lead, and not among the latest again."""
    made = salt_line.pages(site=replace(salt_line.SITE, lead="opening", featured=("xin", "opening", "gone")))
    page = html.fromstring(made["index.html"])
    assert page.xpath("//section[contains(@class, 'featured')]//p[@class='headline']/a/@href") == ["./stories/xin/"]
    assert page.xpath("//section[@class='latest']//p[@class='headline']/a/@href") == ["./stories/echo/"]


def test_the_data_page_lists_every_file() -> None:
    """Name, what it holds in the language of the site, and schema; a site without files has no such page."""
    files = (
        Download(path="data/stories.json", title="-", description="-", media_type="application/json", schema="data/schema/s.json"),
        Download(path="data/sources.bib", title="-", description="-", media_type="text/x-bibtex"),
    )
    made = salt_line.pages(site=replace(salt_line.SITE, lang="es"), downloads=files)
    rows = html.fromstring(made["data/index.html"]).xpath("//tbody/tr")
    assert [[cell.text_content() for cell in row] for row in rows] == [
        [
            "stories.json",
            "Cada artículo con medio, fecha, autores y quién aparece en él; sin texto.",
            "JSON Schema stories.json",
        ],
        ["sources.bib", "Los artículos como bibliografía, para BibLaTeX y Zotero.", "–"],
    ]
    assert "data/index.html" not in PAGES


def test_the_feed_is_atom() -> None:
    """Ids, dates and links are as RFC 4287 wants; whole text stands in it, an excerpt's does not; undated stories are not."""
    feed = etree.fromstring(PAGES["feed.xml"].encode())
    entries = feed.findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}id") for entry in entries] == [
        "https://example.org/salt/stories/opening/",
        "https://example.org/salt/stories/echo/",
    ]
    assert [entry.findtext(f"{ATOM}updated") for entry in entries] == ["1923-05-04T00:00:00Z", "1923-05-01T00:00:00Z"]
    assert [entry.find(f"{ATOM}content") is not None for entry in entries] == [True, False]
    assert feed.findtext(f"{ATOM}updated") == "1923-05-04T00:00:00Z"


def test_the_sitemap_lists_what_may_be_found() -> None:
    """Every page but redirects and 404 is in it, by its public address."""
    listed = etree.fromstring(PAGES["sitemap.xml"].encode()).xpath("//*[local-name()='loc']/text()")
    assert len(listed) == len([path for path in HTML if "noindex" not in PAGES[path]])
    assert all(url.startswith("https://example.org/salt/") for url in listed)
    assert "Sitemap: https://example.org/salt/sitemap.xml" in PAGES["robots.txt"]


def test_a_site_without_an_origin_claims_no_address() -> None:
    """No canonical, social metadata, linked data or sitemap; the feed has URNs and links relative to itself."""
    made = salt_line.pages(site=Site(title="Local"))
    assert "sitemap.xml" not in made
    assert "canonical" not in made["index.html"]
    assert "ld+json" not in made["index.html"]
    feed = etree.fromstring(made["feed.xml"].encode())
    assert (feed.findtext(f"{ATOM}id") or "").startswith("urn:uuid:")
    assert feed.xpath("//*[local-name()='link']/@href")[:2] == ["./", "./stories/opening/"]


def test_a_bare_site_is_a_site() -> None:
    """Stories without dates, people or settings make a home, a list and a timeline, and no empty menus."""
    bare = replace(salt_line.CHINESE, rights=salt_line.Rights.CITATION)
    made = salt_line.pages(
        library=Library(site=Site(), stories=(bare,)), graph=Graph(), timeline=Timeline(undated=(bare,)), bodies={}, pictures={}
    )
    menu = html.fromstring(made["index.html"]).xpath("//nav//a/text()")
    assert menu == ["Stories", "Timeline", "About", "Search"]
    assert "feed.xml" not in made
    assert "people/index.html" not in made


def test_an_empty_library_still_has_a_home() -> None:
    """A new site without a single story can be looked at."""
    made = salt_line.pages(library=Library(site=Site()), graph=Graph(), timeline=Timeline(), releases={}, bodies={})
    assert "index.html" in made


def test_a_mistake_in_a_template_is_a_sentence_with_its_line() -> None:
    """An unknown field names template and line; all pages are tried, and each mistake is said once."""
    broken = salt_line.templates() | {"parts/card.html": "<li>\n{{ story.headline }}</li>\n"}
    with pytest.raises(ContentError) as caught:
        salt_line.pages(templates=broken)
    problem = caught.value.problems[0]
    assert (problem.path, problem.line) == ("templates/parts/card.html", 2)
    assert "headline" in problem.what


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{% if %}", "templates/tags.html:1: "),
        ("{% include 'nowhere.html' %}", "nowhere.html"),
        ("{{ 1 / 0 }}", "tags.html:1: "),
        ("{{ say('tagz') }}", 'no words for "tagz"'),
        ("{% extends 'tags.html' %}", "without end"),
    ],
)
def test_templates_fail_in_words(text: str, words: str) -> None:
    """Wrong syntax, a template that is not there and a wrong sum are problems, not tracebacks."""
    with pytest.raises(ContentError, match=re.escape(words)):
        salt_line.pages(templates=salt_line.templates() | {"tags.html": text})


def test_a_template_of_one_kind_is_taken_before_the_general_one() -> None:
    """`person.html` serves people, `entity.html` everything else."""
    own = salt_line.templates() | {"person.html": "{% extends 'entity.html' %}{% block related %}MINE{% endblock %}"}
    made = salt_line.pages(templates=own)
    assert "MINE" in made["people/nils/index.html"]
    assert "MINE" not in made["places/harbour/index.html"]


def test_a_stylesheet_of_the_authors_comes_last() -> None:
    """Tokens first, then the theme, then what the author added, in one file; a page of text does without what lists need."""
    styles = {"lists.css": "d{}", "mine.css": "c{}", "theme.css": "b{}", "tokens.css": "a{}"}
    made = salt_line.pages(templates=styles | _without_styles())
    assert made["theme/site.css"] == "a{}\nb{}\nd{}\nc{}\n"
    assert made["theme/text.css"] == "a{}\nb{}\nc{}\n"
    sheets = {
        path: html.fromstring(made[path]).xpath("//link[@rel='stylesheet']/@href") for path in ("index.html", "about/index.html")
    }
    assert sheets == {"index.html": ["./theme/site.css"], "about/index.html": ["../theme/text.css"]}


def _without_styles() -> dict[str, str]:
    return {name: text for name, text in salt_line.templates().items() if name.endswith((".html", ".po"))}


def _joined(path: str, href: str) -> str:
    folders = path.split("/")[:-1]
    for part in href.split("/"):
        if part == "..":
            folders.pop()
        elif part not in (".", ""):
            folders.append(part)
    target = "/".join(folders)
    return target if re.search(r"\.\w+$", target) else f"{target}/index.html".lstrip("/")


def test_every_page_has_a_card() -> None:
    """Stories and entities their own, all other pages and titles in another script the site's; beyond the number set, too."""
    made = salt_line.pages()
    common = html.fromstring(made["index.html"]).xpath("//meta[@property='og:image']/@content")
    own = html.fromstring(made["stories/opening/index.html"]).xpath("//meta[@property='og:image']/@content")
    assert own != common
    assert own[0].startswith("https://example.org/salt/cards/")
    for path in ("stories/xin/index.html", "timeline/index.html"):
        assert html.fromstring(made[path]).xpath("//meta[@property='og:image']/@content") == common
    few = salt_line.pages(site=replace(salt_line.SITE, cards=2))
    assert html.fromstring(few["people/nils/index.html"]).xpath("//meta[@property='og:image']/@content") == common


def test_a_title_that_cards_cannot_write_is_its_address_there() -> None:
    """Every page of a Chinese site has a card all the same, without a letter that would be an empty box."""
    made = salt_line.pages(replace(salt_line.SITE, title="盐", lang="zh"))
    paths = ("index.html", "timeline/index.html", "stories/xin/index.html")
    pictures = {html.fromstring(made[path]).xpath("string(//meta[@property='og:image']/@content)") for path in paths}
    named = Card(title="example.org/salt", about=salt_line.SITE.description, site="")
    assert pictures == {f"https://example.org/salt/{named.url}"}


def test_nothing_stays_empty_beside_the_lead() -> None:
    """Where no events and no picture stand below the lead, more than a few latest stories are set below it, and no empty timeline."""
    many = tuple(replace(salt_line.OPENING, id=f"s{n}", title=f"Leaf {n}", images=(), events=()) for n in range(6))
    library = Library(site=salt_line.SITE, stories=many)
    releases = {story.id: replace(salt_line.RELEASES["opening"], story=story) for story in many}
    page = html.fromstring(salt_line.pages(library=library, graph=Graph(), timeline=Timeline(), releases=releases)["index.html"])
    assert page.xpath("//div[contains(@class, 'top')]/@class") == ["top"]
    assert page.xpath("//section[@class='glance']") == []
    assert html.fromstring(salt_line.pages()["index.html"]).xpath("//div[contains(@class, 'top')]/@class") == ["top beside"]


def test_headlines_too_long_are_told_apart_as_well() -> None:
    """What tells two reports apart stands before a headline that leaves no room behind it."""
    title = "The Committee for the Preservation of Everything that Floats " * 4
    page = head.page(site=salt_line.SITE, url="stories/floats/", kind="story", title=title, description=title)
    told = [head.apart(page, hint) for hint in ("Harbour Post, 4 May 1923", "Inland Gazette, 4 May 1923")]
    assert told[0].startswith("Harbour Post, 4 May 1923: The Committee")
    assert len({*told}) == 2
    assert all(len(each) <= 160 for each in told)


def test_no_two_pages_describe_themselves_alike() -> None:
    """Two reports with one summary are told apart by headline, outlet and date."""
    told = {name: replace(release, description="The same words of both, long enough to stand alone in a list of results.") for name, release in salt_line.RELEASES.items()}  # fmt: skip
    made = salt_line.pages(releases=told)
    said = [
        html.fromstring(made[path]).xpath("string(//meta[@name='description']/@content)") for path in made if path.endswith(".html")
    ]
    assert len(set(filter(None, said))) == len(list(filter(None, said)))


def test_an_editors_note_stands_on_any_page() -> None:
    """What site.toml says of a page the site makes by itself stands on that page, and on no other."""
    made = salt_line.pages(replace(salt_line.SITE, notes=(("", "One"), ("timeline/", "Two"), ("tags/railway/", "Three"))))
    noted = {
        path: html.fromstring(text).xpath("//aside[@class='note']/p/text()") for path, text in made.items() if path.endswith("html")
    }
    assert {path: words for path, words in noted.items() if words} == {
        "index.html": ["One"],
        "timeline/index.html": ["Two"],
        "tags/railway/index.html": ["Three"],
    }


def test_a_site_from_right_to_left_says_so() -> None:
    """The page in its language's direction, a story in another language in its own; drawings keep theirs."""
    made = salt_line.pages(site=replace(salt_line.SITE, lang="ar"))
    page = html.fromstring(made["stories/opening/index.html"])
    assert page.get("dir") == "rtl"
    assert {drawing.get("dir") for drawing in html.fromstring(made["network/index.html"]).xpath("//div[@class='network']")} == {
        "ltr"
    }
    assert "dir=" not in PAGES["index.html"]


def test_what_is_written_from_the_left_says_so_on_such_a_page() -> None:
    """A Chinese headline on an Arabic page runs its own way, and so do its stops."""
    made = salt_line.pages(replace(salt_line.SITE, lang="ar"))
    assert '<span lang="zh" dir="ltr">海边的新铁路</span>' in made["stories/index.html"]


def test_a_headline_begins_where_its_text_begins() -> None:
    """On a page written the other way, headline and text of a story both run from their own side."""
    page = html.fromstring(salt_line.pages(replace(salt_line.SITE, lang="ar"))["stories/opening/index.html"])
    assert page.xpath("//h1/@dir | //div[@class='text']/@dir") == ["ltr", "ltr"]


def test_an_editors_note_can_stand_on_any_page() -> None:
    """On a page of the author's own as on stories and entries."""
    noted = replace(salt_line.LIBRARY, pages=(replace(salt_line.ABOUT, note="Begun in 2020."),))
    page = html.fromstring(salt_line.pages(library=noted)["about/index.html"])
    assert page.xpath("string(//aside[@class='note']/p)") == "Begun in 2020."
