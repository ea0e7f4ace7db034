"""Whatever stands in a file, people get sentences."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline import frontmatter
from dateline.nouns.problem import Problem
from dateline.nouns.site import Site
from dateline.nouns.source import SourceFile

PIECES = ["title", "date", "source", "events", "people", "id", "when", "what", "url", "name", "images", "tags", "lang", "rights", "draft", "clipping", "a", "b", "2023", "-", ":", "?", "!", "&", "*", "|", ">", "%", "@", "`", "#", "'", '"', "[", "]", "{", "}", ",", "<<", "---", "...", "~", ":", "\n", "\n\n", "\t", "\r\n", "\xa0", "：", "\x00", "\x85", "\u2028", "🦪", "é"]  # fmt: skip
yaml_like = st.lists(st.sampled_from([*PIECES, " ", "  ", "\n", "\n  ", "\n- ", ": "]), max_size=40).map("".join)
paths = st.sampled_from(
    ["content/stories/a.md", "content/people/b.md", "content/places/c.md", "content/pages/d.md", "content/e.md"]
)


@settings(max_examples=300, deadline=None)
@given(yaml_like, st.sampled_from(["---\n", ""]), paths)
def test_a_markdown_file_never_raises(block: str, opening: str, path: str) -> None:
    """There is an entry or there are problems, each with a place inside the file and something to do."""
    text = f"{opening}{block}\n---\nBody"

    entry, problems = frontmatter.entry(SourceFile(path=path, text=text), site=Site())

    assert (entry is None) == bool(problems)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert all(inside(problem, lines) for problem in problems), problems


def inside(problem: Problem, lines: list[str]) -> bool:
    quotes_of_ours = 60  # a value that was quoted to read on is longer than it was
    return problem.todo != "" and problem.line <= len(lines) and problem.column <= len(lines[problem.line - 1]) + quotes_of_ours


toml_like = st.lists(
    st.sampled_from(
        ["title", "url", "sources", "collections", "rights", "lead", " = ", '"a"', "[", "]", ".", "\n", "3", "{", "}", "#"]
    ),
    max_size=30,
).map("".join)


@settings(max_examples=300, deadline=None)
@given(toml_like)
def test_settings_never_raise(text: str) -> None:
    """There is always a site, and a sentence for whatever is wrong."""
    site, problems = frontmatter.site(SourceFile(path="content/site.toml", text=text))

    assert isinstance(site, Site)
    assert all(problem.todo for problem in problems)


def test_settings_nested_without_end_are_told() -> None:
    """Ten thousand brackets are no reason for a traceback."""
    _, problems = frontmatter.site(SourceFile(path="content/site.toml", text="title = " + "[" * 10_000))

    assert len(problems) == 1
