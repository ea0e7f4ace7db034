import pytest

from dateline.convert.html.apart import left
from dateline.convert.html.blocks import blocks, within
from dateline.convert.html.tree import page

STORY = (
    "The ferry between the two islands was stopped on Tuesday morning after a storm tore away part of its landing stage.",
    "Around ninety people had to spend the night in the school of the smaller island, where neighbours brought soup and blankets.",
    "Engineers hope to have a floating stage in place before the weekend, the harbour office told the islanders at a meeting.",
)
REMARK = (
    "I was on that boat and nobody told us anything for three hours, which is a scandal if you ask me, and I have written to them."
)
HEADLINE = "Storm stops the ferry"
WHOLE = f"<article><h1>{HEADLINE}</h1>" + "".join(f"<p>{each}</p>" for each in STORY) + "</article>"


def texts(source: str) -> list[str]:
    read = page(source)
    kept = left(blocks(read, flags=within(read)), [HEADLINE])
    assert [block.place for block in kept] == list(range(len(kept)))
    return [block.text for block in kept]


@pytest.mark.parametrize(
    "around",
    [
        '<div class="comments"><ol><li><p>{}</p></li></ol></div>',
        '<section id="user-comments"><p>{}</p></section>',
        "<aside><p>{}</p></aside>",
        '<div class="relatedPosts"><p>{}</p></div>',
        '<div class="site-footer"><p>{}</p></div>',
        '<div class="story-factbox"><p>{}</p></div>',
        "<article><h2>Another story</h2><p>{}</p></article>",
    ],
)
def test_what_calls_itself_another_text_is_set_apart(around: str) -> None:
    """Comments, side columns, related and other articles are left out, and the article stays whole."""
    found = texts(WHOLE + around.format(REMARK))
    assert REMARK not in found
    assert found[1:4] == list(STORY)


def test_comments_are_set_apart_however_long_they_are() -> None:
    """Ten times as much of comments as of article does not make them the article."""
    found = texts(WHOLE + "<div class=comments>" + f"<p>{REMARK}</p>" * 40 + "</div>")
    assert found == [HEADLINE, *STORY]


def test_rows_of_teasers_are_set_apart() -> None:
    """Elements of one class side by side, each a linked headline and its summary, are a list of other articles."""
    row = "".join(
        f'<li class="entry n{i}"><h3><a href="/{i}">Another headline, number {i}</a></h3><p>{REMARK}</p></li>' for i in range(4)
    )
    found = texts(WHOLE + f"<ul>{row}</ul>")
    assert found == [HEADLINE, *STORY]


@pytest.mark.parametrize("name", ["sidebar-grid", "article-content popular", "with-sidebar stories"])
def test_what_can_only_be_the_article_stays(name: str) -> None:
    """An element that holds the headline, or most of the page's prose, is the article's, whatever its name."""
    inside = WHOLE.replace("<article>", f'<div class="{name}">').replace("</article>", "</div>")
    below = f"<h1>{HEADLINE}</h1>" + "".join(f'<div class="{name}"><p>{each}</p></div>' for each in STORY)
    assert texts(inside) == texts(below) == [HEADLINE, *STORY]


def test_no_headline_and_no_prose_set_nothing_apart() -> None:
    """A page of nothing but comments keeps them, for lack of anything else."""
    assert texts(f"<div class=comments><p>{STORY[0]}</p></div>") == [STORY[0]]


def test_an_empty_page_has_nothing_left() -> None:
    """No blocks are no blocks."""
    assert left([], []) == []


@pytest.mark.parametrize(
    ("post", "poster"),
    [
        ("article class='message message--post'", "section class='message-user'"),
        ("li class='postbit old'", "div class='userinfo_extra'"),
        ("div class='post bg2'", "dl class='postprofile'"),
    ],
)
def test_the_posts_of_a_thread_after_its_first_are_set_apart(post: str, poster: str) -> None:
    """Whatever the forum's program calls them: each has a box that says who posts."""
    tag, box = post.split()[0], poster.split()[0]
    posts = [
        f"<{post}><{poster}><p>Member {number}</p></{box}><div class=body><p>{words}</p></div></{tag}>"
        for number, words in enumerate((STORY[0], REMARK, STORY[1]))
    ]
    found = texts(f"<h1>{HEADLINE}</h1><div>{''.join(posts)}</div>")
    assert found == [HEADLINE, "Member 0", STORY[0]]


def test_articles_written_alike_without_a_poster_are_no_thread() -> None:
    """The entries of a live report stay, each with its hour."""
    entries = "".join(f"<div class='post'><time>0{hour}:00</time><p>{words}</p></div>" for hour, words in enumerate(STORY))
    assert [words for words in texts(f"<h1>{HEADLINE}</h1><div>{entries}</div>") if words in STORY] == list(STORY)


@pytest.mark.parametrize(
    "table",
    [
        "<form><table><tr><td>Leave a remark on this story below<tr><td>Name:<td><input><tr><td>Email:<td><input></table></form>",
        "<table><tr><td>Your Name:*<td><input><tr><td>Opinion:*<td><textarea></textarea></table>",
        "<table><tr><td>Ferry cap<td>https://shop.example/cap<td>9.95<tr><td>Ferry mug<td>https://shop.example/mug<td>5.95</table>",
    ],
)
def test_a_table_that_asks_or_lists_for_a_program_is_set_apart(table: str) -> None:
    """A table of a form's fields, and one of bare addresses, is no article's, where it stands below one."""
    assert texts(WHOLE + table) == [HEADLINE, *STORY]


def test_a_table_of_the_articles_figures_stays() -> None:
    """Cells that end with a colon do not make a form."""
    table = "<table><tr><td>Passengers:<td>90<tr><td>Boats:<td>2</table>"
    assert texts(WHOLE + table) == [HEADLINE, *STORY, "Passengers:", "90", "Boats:", "2"]


@pytest.mark.parametrize(
    "heading", ["COMMENTS", "Latest comments (7)", "2 responses to “Storm stops the ferry”", "Comentarios", "网友评论"]
)
def test_what_stands_below_the_heading_of_remarks_is_set_apart(heading: str) -> None:
    """Whatever the elements of the remarks are called, they stand below a heading that says so, and below the article."""
    remarks = f"<div class=x><h3>{heading}</h3><div><h4>Shame</h4><p>{REMARK}</p></div></div>"
    assert texts(WHOLE + remarks) == [HEADLINE, *STORY]


def test_a_heading_of_comments_above_the_article_sets_nothing_apart() -> None:
    """A counter over the text is no end of it."""
    assert texts(f"<h1>{HEADLINE}</h1><h6>Comments</h6>" + "".join(f"<p>{each}</p>" for each in STORY))[-3:] == list(STORY)
