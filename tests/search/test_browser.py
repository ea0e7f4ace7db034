"""The search page in a real browser: index and script agree."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from markupsafe import Markup

from dateline import render, search
from dateline.nouns.document import Document
from dateline.nouns.entity import Person
from dateline.nouns.graph import Graph
from dateline.nouns.library import Library
from dateline.nouns.origin import Origin
from dateline.nouns.published import Published
from dateline.nouns.release import Release
from dateline.nouns.site import Site
from dateline.nouns.story import Rights, Story
from dateline.nouns.timeline import Timeline
from tests.render.salt_line import printed
from tests.webpages import answering

pytestmark = pytest.mark.browser
THEME = Path(__file__).parents[2] / "templates"
HOST = "http://archive.example/deep/base"
TEXTS = {
    "harbour": (
        "The harbour opens",
        "Ships from every coast came with pearls and Tang Wei’s lamps.",
        "en",
        "1999-05-01",
        "Harbour Post",
    ),
    "village": (
        "A village goes online",
        "The plan is called 数字乡村 here. José González came.",
        "en",
        "2003-02-03",
        "Inland Gazette",
    ),
    "zhenzhu": ("珍珠之乡", "诸暨的珍珠卖到世界各地。", "zh", "2003-04-05", "Harbour Post"),
    "lluvia": (
        "Lluvia sobre el muelle",
        "Llovió tres días; el corazón de la ciudad quedó vacío. Strasse, ﬁne, ﾊﾝｶｸ, Пётр.",
        "es",
        "",
        "",
    ),
}
MORE = {
    "speech": ("Zoe Quill speaks", "She spoke for an hour.", "en", "2004-02", ""),
    "winter": ("Years when 林晓 came", "It was cold.", "en", "2004-01-05", ""),
}


def site() -> dict[str, bytes]:
    """Six stories, three people and many to choose among, as files by path."""
    stories, releases, bodies = [], {}, {}
    filler = {
        f"day-{n}": (f"Day {n} of the market", f"Stall {n} sold salt.", "en", f"2010-01-{n % 28 + 1:02}", "Trade Wire")
        for n in range(30)
    }
    for name, (title, text, lang, date, source) in (TEXTS | MORE | filler).items():
        told = Story(id=name, path=f"content/stories/{name}.md", title=title, lang=lang, rights=Rights.FULL, body=text,
                     date=Published.parse(date) if date else None, source=Origin(name=source))  # fmt: skip
        stories.append(told)
        releases[name] = Release(story=told, rights=Rights.FULL, document=Document(tokens=(), lang=lang))
        bodies[told.url] = Markup("<p>{}</p>").format(text)
    person = Person(id="gonzalez", path="content/people/gonzalez.md", collection="people", name="José González", aliases=("何塞",))
    quill = Person(id="quill", path="content/people/quill.md", collection="people", name="Zoe Quill")
    lin = Person(id="lin", path="content/people/lin.md", collection="people", name="林晓")
    library = Library(site=Site(title="Archive"), stories=tuple(stories), entities=(person, quill, lin))
    templates = {path.relative_to(THEME).as_posix(): path.read_text("utf-8") for path in THEME.rglob("*") if path.is_file()}
    say = render.words(library.site.lang, templates)
    shown = render.Material(library=library, graph=Graph(), timeline=Timeline(), releases=releases, say=say, bodies=bodies)
    index = search.index(search.findables(library, releases=releases, bodies=bodies))
    return printed(shown, templates) | {page.path: page.content for page in index}


@pytest.fixture(scope="module")
def page(browser: Any) -> Any:
    """The search page under a deep base, its policy in force; no other address answers."""
    files = site()
    opened = browser.new_context(locale="en-US").new_page()
    opened.said = []
    opened.on("console", lambda message: opened.said.append(message.text))
    opened.on("pageerror", lambda error: opened.said.append(str(error)))

    opened.route("**/*", answering(files, base="/deep/base/"))
    opened.goto(f"{HOST}/search/")
    return opened


def until(page: Any, condition: str) -> None:
    """Wait for a script to be true; the policy of the page forbids Playwright's own way."""
    for _ in range(500):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(10)
    pytest.fail(f"never true: {condition}")


def ask(page: Any, query: str) -> list[str]:
    """The URLs of the results, best first."""
    page.fill("#q", "")
    until(page, "!document.querySelector('[data-results]').children.length")
    page.fill("#q", query)
    until(page, "document.querySelector('[data-status]').textContent !== ''")
    return [
        href.removeprefix("../")
        for href in page.eval_on_selector_all("[data-results] .headline a", "found => found.map(a => a.getAttribute('href'))")
    ]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("harbour", "stories/harbour/"),
        ("harb", "stories/harbour/"),
        ("HARBOUR opens", "stories/harbour/"),
        ("tang weis", "stories/harbour/"),
        ("gonzalez", "people/gonzalez/"),
        ("González", "people/gonzalez/"),
        ("gonzales", "people/gonzalez/"),
        ("gonzlez", "people/gonzalez/"),
        ("ognzalez", "people/gonzalez/"),
        ("harbbour", "stories/harbour/"),
        ("arbour", "stories/harbour/"),
        ("何塞", "people/gonzalez/"),
        ("数字", "stories/village/"),
        ("数字乡村", "stories/village/"),
        ("村", "stories/village/"),
        ("珍珠之乡", "stories/zhenzhu/"),
        ("corazon", "stories/lluvia/"),
        ("ＳＴＲＡＳＳＥ", "stories/lluvia/"),
        ("fine", "stories/lluvia/"),
        ("ハンカク", "stories/lluvia/"),
        ("Петр", "stories/lluvia/"),
    ],
)
def test_words_find_their_page(page: Any, query: str, found: str) -> None:
    """Beginnings, other accents, one slip, Chinese within English: the page that is meant stands first."""
    assert ask(page, query)[0] == found


def test_who_is_called_so_stands_before_who_writes_of_it(page: Any) -> None:
    """A name leads to its own page first, then to the newest headline that has it."""
    assert ask(page, "zoe qui")[:2] == ["people/quill/", "stories/speech/"]
    assert ask(page, "林")[:2] == ["people/lin/", "stories/winter/"]


def test_a_month_is_said_in_words(page: Any) -> None:
    """Where only the month of a story is known, it is written as on every other page."""
    ask(page, "speaks")
    assert page.text_content("[data-results] time") == "February 2004"


def test_what_was_found_is_marked(page: Any) -> None:
    """The words stand out in headlines and, a moment later, in the sentence that holds them."""
    ask(page, "harbour")
    assert page.text_content("[data-results] li:first-child mark") == "harbour"
    ask(page, "pearls")
    page.wait_for_selector("[data-results] .dek mark")
    assert page.text_content("[data-results] .dek mark") == "pearls"


def test_the_first_letters_look_in_titles(page: Any) -> None:
    """One letter is answered already: by what has a word of its title begin so."""
    assert ask(page, "h") == ["stories/harbour/"]
    assert ask(page, "jo") == ["people/gonzalez/"]


def test_typing_fetches_little(page: Any) -> None:
    """A query asks for the files of its words and of its results, and for each of them once."""
    page.goto(f"{HOST}/search/#q")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path.rpartition("/")[2]))
    page.keyboard.type("market", delay=5)
    until(page, "document.querySelector('[data-status]').textContent !== ''")
    files = [name for name in asked if name.startswith(("words", "begins", "ends", "cards"))]
    assert len(files) == len(set(files))
    assert {name.partition("-")[0] for name in files} <= {"words", "cards"}
    assert len(files) < 14


def test_the_first_key_is_answered_from_what_is_there(page: Any) -> None:
    """A letter shows the newest whose titles have it, in the moment it is typed and without a file more."""
    page.goto(f"{HOST}/search/#q")
    until(page, "!document.querySelector('[data-choices]').hidden")
    shown = page.evaluate("""async () => {
      const box = document.querySelector("#q");
      const fetching = window.fetch;
      window.fetch = () => Promise.reject("nothing is to be fetched");
      box.value = "d";
      box.dispatchEvent(new Event("input"));
      await null; await null; await null; await null; await null; await null; await null; await null;
      window.fetch = fetching;
      return [...document.querySelectorAll("[data-results] a")].map((link) => link.textContent);
    }""")
    assert shown == [f"Day {n} of the market" for n in range(3)]


def test_what_the_first_key_showed_stays_in_front(page: Any) -> None:
    """When the typing rests after one letter, more stands below."""
    page.goto(f"{HOST}/search/?type=")
    assert ask(page, "d")[:4] == ["stories/day-0/", "stories/day-1/", "stories/day-2/", "stories/day-3/"]


def test_choices_narrow_the_results(page: Any) -> None:
    """Type, year and outlet; the address keeps them."""
    until(page, "document.querySelector('[name=source]').options.length > 1")
    assert ask(page, "gonzalez") == ["people/gonzalez/", "stories/village/"]
    page.select_option("[name=type]", "stories")
    until(page, "document.querySelectorAll('[data-results] li').length === 1")
    assert page.url.endswith("?q=gonzalez&type=stories")
    page.select_option("[name=type]", "")
    page.select_option("[name=year]", "2010")
    until(page, "document.querySelectorAll('[data-results] li').length === 0")
    assert page.text_content("[data-status]") == "Nothing found"
    page.select_option("[name=year]", "")
    page.select_option("[name=source]", "Inland Gazette")
    until(page, "document.querySelectorAll('[data-results] li').length === 1")
    page.select_option("[name=source]", "")


def test_the_keyboard_is_enough(page: Any) -> None:
    """Down and up walk through the results, Escape returns to the words and then empties them."""
    assert len(ask(page, "market")) == 10
    page.press("#q", "ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("[...document.querySelectorAll('[data-results] a')].indexOf(document.activeElement)") == 1
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "q"
    page.click("[data-more]")
    until(page, "document.querySelectorAll('[data-results] li').length === 20")
    page.focus("#q")
    page.keyboard.press("Escape")
    until(page, "!document.querySelector('[data-results]').children.length")


def test_the_slash_leads_to_the_search(page: Any) -> None:
    """From any page, by a key, and one can type there; who opens the page itself begins at its beginning."""
    page.goto(f"{HOST}/stories/harbour/")
    page.keyboard.press("/")
    page.wait_for_url(f"{HOST}/search/#q")
    until(page, "document.activeElement.id === 'q'")
    page.goto(f"{HOST}/search/?type=")
    assert page.evaluate("document.activeElement.id") == ""
    page.goto(f"{HOST}/search/?q=pearls&type=stories")
    page.wait_for_selector("[data-results] li")
    assert page.input_value("[name=type]") == "stories"


def test_the_policy_holds(page: Any) -> None:
    """Nothing was refused and nothing failed on the way."""
    assert page.said == []
    assert json.loads(site()["search/index.json"])["form"] == 4
