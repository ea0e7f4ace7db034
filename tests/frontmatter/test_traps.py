"""Every way in which front matter is known to lie, vanish or kill: each is read rightly or refused in words."""

import subprocess
import sys
import textwrap

import frontmatter as python_frontmatter
import pytest

from dateline.frontmatter import compose, markdown_file
from dateline.frontmatter.handler import FrontMatter
from dateline.nouns.site import Site
from dateline.nouns.source import SourceFile


def test_a_byte_order_mark_hides_nothing(right) -> None:
    """Front matter behind a byte order mark is front matter."""
    assert right("\ufeff---\ntitle: A\n---\nBody").title == "A"


def test_windows_line_ends_are_line_ends(right) -> None:
    """CRLF changes neither values nor body nor line numbers."""
    story = right("---\r\ntitle: A\r\ntags: [b]\r\n---\r\n\r\nOne\r\n\r\nTwo\r\n")

    assert (story.title, story.tags, story.body, story.body_line) == ("A", ("b",), "One\n\nTwo", 6)


def test_blank_lines_before_the_front_matter_are_forgiven(said) -> None:
    """Positions still count from the top of the file."""
    assert said("\n\n---\ntitle: A\nfoo: x\n---\n") == [
        '5:1: "foo" is no key of a story: delete it, or put # before it to keep it as a comment'
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "1:1: the file is empty: begin it with a line ---, then title: and the headline, then a line ---"),
        (" \n \n", "1:1: the file is empty: begin it with a line ---, then title: and the headline, then a line ---"),
        (
            "A story.\n",
            "1:1: the file has no front matter: begin it with a line ---, then title: and the headline, then a line ---",
        ),
        ("+++\ntitle = 'A'\n+++\n", "1:1: the front matter begins with another line than ---: write exactly three hyphens there"),
        (
            "—\ntitle: A\n---\n",
            "1:1: the file has no front matter: begin it with a line ---, then title: and the headline, then a line ---",
        ),
        ("----\ntitle: A\n---\n", "1:1: the front matter begins with another line than ---: write exactly three hyphens there"),
        ("---\ntitle: A\n", "1:1: the front matter is not closed: put a line --- after its last key"),
        ("---\ntitle: A\n\nThe delegates came by bus.\n", "4:1: the front matter is not closed: put a line --- before this one"),
        (
            "---\ntitle: A\n\nThe delegates came by bus.\n\n---\n\nThey left by train.\n",
            "4:1: here stands text where keys are expected: put the closing --- before this line",
        ),
        ("---\n- title\n- A\n---\n", "2:1: the front matter is a list: write keys with values, such as title: and the headline"),
        ("---\nA headline\n---\n", "2:1: the front matter is one text: write keys with values, such as title: and the headline"),
        ("---\ntitle: A\ntitle: B\n---\n", '3:1: "title" stands here a second time (first on line 2): keep one of them'),
        ("---\ntitle:\u00a0A\n---\n", '2:7: after "title:" stands a no-break space: replace it by an ordinary space'),
        (
            "---\nlang: en\ntitle:\u00a0A\ntags: [b]\n---\n",
            '3:7: after "title:" stands a no-break space: replace it by an ordinary space',
        ),
        ("---\ntitle：A\n---\n", '2:1: after "title" stands a full-width colon: write title: with an ordinary colon and a space'),
        (
            "---\ntitle: Mexico: rise of a market\n---\n",
            '2:14: the value of "title" holds a colon followed by a space: put it in quotes, title: "Mexico: rise of a market"',
        ),
        ("---\ntitle: A\n\tlang: en\n---\n", "3:1: this line is indented with a tab: indent it with spaces"),
        ("---\ntitle: @home\n---\n", '2:8: the value of "title" begins with @: put it in quotes, title: "@home"'),
        ("---\ntitle: *A*\n---\n", '2:8: the value of "title" begins with *: put it in quotes, title: "*A*"'),
        ("---\ntitle: %5 more\n---\n", '2:8: the value of "title" begins with %: put it in quotes, title: "%5 more"'),
        (
            '---\ntitle: "Nine" visitors\n---\n',
            '2:15: the value of "title" goes on after its closing quote: quote all of it, title: \'"Nine" visitors\'',
        ),
        ('---\ntitle: "A\nlang: en\n---\n', '2:8: the quote that opens the value of "title" is not closed: add a " at its end'),
        ("---\ntitle:A\nlang: en\n---\n", '2:7: after "title:" a space is missing: write title: and a space before the value'),
        ("---\nlang: en\ntitle A\ntags: [b]\n---\n", "3:1: this line has no colon: write a key, a colon, a space and the value"),
        ("---\ntitle: A\x07\n---\n", "2:9: here stands an invisible character (U+0007): delete it, or retype the word around it"),
        ('---\ntitle: "A\\a"\n---\n', '2:8: "title" holds an invisible character (U+0007): delete it'),
        ("---\ntitle: A\n...\ntitle: B\n---\n", "4:1: a second YAML document begins here: keep one block of keys"),
        ("---\ntitle: A\n? [a, b]\n: c\n---\n", "3:3: this key is no word: write a key of plain letters"),
        ("---\nTitle: A\n---\n", '2:1: "Title" is no key of a story: write title'),
        ("---\nｔｉｔｌｅ: A\n---\n", '2:1: "ｔｉｔｌｅ" is no key of a story: write title'),
        ("---\ntitle: A\nyes: on\n---\n", '3:1: "yes" is no key of a story: delete it, or put # before it to keep it as a comment'),
        (
            "---\ntitle: A\n2023: on\n---\n",
            '3:1: "2023" is no key of a story: delete it, or put # before it to keep it as a comment',
        ),
        ("---\ndate: 2023-03-01\n---\n", '1:1: "title" is missing: write title: and the headline'),
        ("---\n---\n", '1:1: "title" is missing: write title: and the headline'),
        ("---\ntitle:\n---\n", '1:1: "title" is missing: write title: and the headline'),
        ('---\ntitle: ""\n---\n', '1:1: "title" is empty: write title: and the headline'),
    ],
)
def test_a_trap_is_told_with_its_place(said, text: str, problem: str) -> None:
    """One fault, one sentence: line, column, what, and what to do."""
    assert said(text) == [problem]


@pytest.mark.parametrize(
    ("line", "thing", "column"),
    [
        ("title: !!python/object/apply:os.system [ls]", "a tag (!)", 8),
        ("title: !important A", "a tag (!)", 8),
        ("title: &a A", "an anchor (&)", 8),
        ("title: {<<: {a: b}}", "a merge key (<<)", 9),
    ],
)
def test_what_news_does_not_need_of_yaml_is_refused(said, line: str, thing: str, column: int) -> None:
    """Tags, anchors, aliases and merge keys are how small files run programs or grow without end."""
    assert said(f"---\n{line}\n---\n") == [
        f"2:{column}: here stands {thing} of YAML, which front matter does not need: "
        "write the value out, in quotes if it begins with a sign"
    ]


def test_an_alias_is_refused_where_it_stands(said) -> None:
    """Even when its anchor was never read."""
    assert said("---\ntags: [*a]\n---\n")[0].startswith("2:8: here stands an alias (*) of YAML")


@pytest.mark.parametrize(
    "written",
    ["no", "yes", "on", "Null", "2023", "07:00", "0123", "12:30:45", "1e3", "0x1F", "1_000", ".5", "2023-02-23", "=", "null"],
)
def test_words_stay_words(right, written: str) -> None:
    """A headline that YAML 1.1 takes for a number, an hour, a date or a yes is still a headline."""
    assert right(f"---\ntitle: {written}\n---\n").title == written


def test_true_and_false_are_for_the_keys_that_ask(right, said) -> None:
    """`draft: no` is false because draft is a question; `title: no` is a title."""
    assert right("---\ntitle: no\ndraft: no\n---\n").draft is False
    assert right("---\ntitle: no\ndraft: yes\n---\n").draft is True
    assert said("---\ntitle: no\ndraft: perhaps\n---\n") == ['3:8: "draft" is "perhaps": write true or false']


def test_a_rule_in_the_body_ends_nothing(right) -> None:
    """Three hyphens below the front matter are a line across the page."""
    assert right("---\ntitle: A\n---\nOne\n\n---\n\nTwo\n").body == "One\n\n---\n\nTwo"


def test_the_body_is_kept_to_the_letter(right) -> None:
    """Indentation, blank lines and space inside stay; its line is known."""
    story = right("---\ntitle: A\n---\n\n\n    code\n\n\n\tmore  \n> > > deep\n\n")

    assert story.body == "    code\n\n\n\tmore  \n> > > deep"
    assert story.body_line == 6


def test_a_deep_body_is_nobodys_business(right) -> None:
    """Limits hold for the front matter only."""
    body = "> " * 30_000 + "[" * 200_000

    assert right(f"---\ntitle: A\n---\n{body}").body == body


def test_all_problems_come_at_once(said) -> None:
    """Headlines with colons, the commonest mistake, do not hide the rest of the file."""
    text = """\
        ---
        title: Mexico: rise of a market
        date: Feb 2023
        peple: [he-lixin]
        events:
          - when: 2023-02-30
            what: Visit: nine guests
        ---
        """
    places = [line.partition(": ")[0] for line in said(textwrap.dedent(text))]

    assert places == ["2:14", "3:7", "4:1", "6:5", "6:11", "7:16"]


DEADLY = {
    "brackets": "[" * 60_000,
    "braces": "{a: " * 16_000,
    "hyphens": "- " * 30_000,
    "questions": "? " * 30_000,
    "larger than 64 kB": "title: " + "[" * 200_000,
    "larger still": "- " * 500_000,
}


@pytest.mark.parametrize("name", DEADLY)
def test_what_kills_the_parser_never_reaches_it(said, name: str) -> None:
    """Front matter that is too large or too deep is refused in words, at once."""
    problem = said(f"---\ntitle: A\nnote:\n  {DEADLY[name]}\n---\n")[0]

    assert (
        "deeper than 100 levels: put fewer blocks within one another" in problem
        or "larger than 64 kB: move the text below the closing ---" in problem
    )


def test_a_hundred_levels_are_enough(said) -> None:
    """The limit is 100, and what lies below it is a matter of the schema."""
    assert "deeper" not in said("---\ntitle: " + "[" * 99 + "]" * 99 + "\n---\n")[0]
    assert "deeper" in said("---\ntitle: " + "[" * 100 + "]" * 100 + "\n---\n")[0]


def test_positions_count_characters(said) -> None:
    """Neither Chinese nor an emoji moves a column."""
    assert said("---\ntitle: 数字🦪 #\ntags: {数: 字}\n---\n")[0].startswith("3:7: ")
    assert said("---\n{title: 🦪🦪, foo: x}\n---\n")[0].startswith("2:13: ")


def test_python_frontmatter_reads_through_our_handler() -> None:
    """The handler is one that the package takes: same split, same keys."""
    post = python_frontmatter.loads("---\ntitle: 'no'\ndate: 2023-03-01\n---\n\nBody\n", handler=FrontMatter())

    assert {key: node.text for key, node in post.metadata.items()} == {"title": "no", "date": "2023-03-01"}
    assert post.content == "Body"


def test_without_the_c_parser_all_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where PyYAML came without libyaml its Python parser gives the same story and the same problems."""
    import yaml

    keys = "title: '数字: a'\nsource:\n  name: B # c\nevents:\n- {id: x, when: 2023, what: y}\nfoo: 1\ndate: |\n  2023-03-01\n\n"
    text = f"---\n{keys}---\nBody"
    source = SourceFile(path="content/stories/a.md", text=text.replace("foo: 1\n", ""))
    broken = SourceFile(path="content/stories/a.md", text=text)
    fast = markdown_file.read(source, site=Site()), markdown_file.read(broken, site=Site())

    monkeypatch.setattr(compose, "_Parser", yaml.SafeLoader)

    assert (markdown_file.read(source, site=Site()), markdown_file.read(broken, site=Site())) == fast
    assert fast[0][0] is not None


def test_reading_settings_loads_no_yaml() -> None:
    """A door that is not used costs nothing at start."""
    used = "from dateline import frontmatter; frontmatter.site(None); frontmatter.edited('x')"
    code = f"import sys; {used}; print('yaml' in sys.modules)"

    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout.strip() == "False"
