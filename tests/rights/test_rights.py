import dataclasses
import random as randomness

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline import markdown, rights
from dateline.nouns.document import Document
from dateline.nouns.event import Event, EventStatus
from dateline.nouns.graph import Ambiguity, Graph
from dateline.nouns.library import Library
from dateline.nouns.mention import Mention
from dateline.nouns.origin import Origin
from dateline.nouns.published import Published
from dateline.nouns.release import Release
from dateline.nouns.site import Site
from dateline.nouns.story import Image, Rights, Story
from dateline.nouns.when import When
from dateline.text.words import count, words
from dateline.timeline import timeline

SITE = Site()
FULL = Site(rights=Rights.FULL)
CITATION = Site(rights=Rights.CITATION)
PICTURE = Image(src="/assets/map.png", caption="Secretmap of the harbour", alt="Secretmap", rights=Rights.FULL)
PROTECTED = Image(src="/assets/portrait.jpg", caption="Hiddenportrait of the mayor", alt="Hiddenportrait")


def numbered(first: int, last: int) -> str:
    return " ".join(f"w{number}" for number in range(first, last + 1))


def story(body: str = "", *, lang: str = "en", **more) -> Story:
    return Story(id="a", path="content/stories/a.md", title="A title", body=body, lang=lang, **more)


def mention(sentence: str, text: str = "", *, entity: str = "ana", anchor: str = "s-1") -> Mention:
    return Mention(story="a", entity=entity, collection="people", text=text, sentence=sentence, anchor=anchor, linked=True)


def event(quote: str, when: str = "2021-05-01", **more) -> Event:
    return Event(id="e", when=When.parse(when), what="It happened", story="a", quote=quote, **more)


def released(body: str, *, site: Site = SITE, mentions=(), lang: str = "en", **more) -> Release:
    one = story(body, lang=lang, **more)
    return release_of(one, markdown.parse(body, lang=lang, root="../../"), site=site, mentions=mentions)


def release_of(one: Story, document: Document, *, site: Site = SITE, mentions=()) -> Release:
    """That of a story of which everything wants to be quoted."""
    return rights.release(one, document, site=site, wishes=rights.Wishes(events=one.events, mentions=tuple(mentions)))


def shown(release: Release) -> str:
    return markdown.plain(release.document)


@pytest.mark.parametrize(
    ("own", "outlet", "original", "expected"),
    [
        (None, "Harbour Post", "", Rights.CITATION),
        (None, "  harbour  POST ", "", Rights.CITATION),
        (None, "The Harbour Post", "", Rights.CITATION),
        (Rights.FULL, "Harbour Post", "", Rights.FULL),
        (None, "Elsewhere", "", Rights.EXCERPT),
        (None, "", "", Rights.EXCERPT),
        (None, "Our Own", "", Rights.FULL),
        (None, "Our Own", "Harbour Post", Rights.CITATION),
        (None, "Elsewhere", "Our Own", Rights.FULL),
    ],
)
def test_rights_are_the_storys_else_its_outlets_else_the_sites(own, outlet, original, expected):
    """A story's own rights hold, else those of its outlet or original, the stricter, however spelt, else the site's."""
    site = Site(source_rights=(("Harbour Post", Rights.CITATION), ("Our Own", Rights.FULL)))
    one = story(rights=own, source=Origin(name=outlet, original=original))
    assert rights.effective(one, site=site) is expected


@pytest.mark.parametrize(
    ("published", "own", "outlet", "expected"),
    [
        ("1847-11-20", None, "Elsewhere", Rights.FULL),
        ("1929", None, "Elsewhere", Rights.FULL),
        ("1930", None, "Elsewhere", Rights.EXCERPT),
        ("1847-11-20", Rights.PRIVATE, "Elsewhere", Rights.PRIVATE),
        ("1847-11-20", None, "Harbour Post", Rights.CITATION),
        (None, None, "Elsewhere", Rights.EXCERPT),
    ],
)
def test_what_is_old_enough_is_free(published, own, outlet, expected):
    """Before the year that the author gives, unless the story or its outlet says otherwise."""
    site = Site(public_domain_before=1930, source_rights=(("Harbour Post", Rights.CITATION),))
    one = story(rights=own, source=Origin(name=outlet), date=Published.parse(published) if published else None)
    assert rights.effective(one, site=site) is expected


def test_of_a_reprint_the_day_of_its_original_counts():
    """A report of 1847 that was printed again in 2012."""
    source = Origin(name="Elsewhere", original="Harbour Post", original_date=Published.parse("1847"))
    one = story(source=source, date=Published.parse("2012-03-14"))
    assert rights.effective(one, site=Site(public_domain_before=1930)) is Rights.FULL


def test_a_full_story_is_unchanged():
    """Full rights show the body's own document, every quote and the subtitle."""
    one = story(numbered(1, 300), subtitle="Under the title", rights=Rights.FULL)
    document = markdown.parse(one.body, lang="en")
    release = release_of(one, document)
    assert (release.document, release.story, release.truncated) == (document, one, False)
    assert release.quote(numbered(200, 290)) == numbered(200, 290)


def test_an_excerpt_has_75_words():
    """A protected story shows its first 75 words and an ellipsis."""
    release = released(numbered(1, 300))
    assert shown(release) == numbered(1, 75) + " …"
    assert (release.truncated, release.words) == (True, 300)


def test_a_short_story_is_its_own_excerpt():
    """A story of 75 words is shown whole, without an ellipsis."""
    release = released(numbered(1, 75) + ".")
    assert shown(release) == numbered(1, 75) + "."
    assert not release.truncated


def test_an_excerpt_may_end_with_a_paragraph():
    """Where the 75th word ends a paragraph its full stop stays and the next paragraph leaves no trace."""
    release = released(numbered(1, 75) + ".\n\n## Secret heading\n\nMore.")
    assert str(markdown.html(release.document)) == f"<p>{numbered(1, 75)}. …</p>\n"


def test_an_excerpt_keeps_marks_well_formed():
    """A link, emphasis, list or table that is cut is closed, and the ellipsis stands outside the link."""
    release = released(f"- {numbered(1, 73)} *see [the w75 w76 w77](/people/ana/) there*\n- more")
    end = '<em>see <a href="../../people/ana/">the</a></em> …</li>\n</ul>\n'
    assert str(markdown.html(release.document)).endswith(end)


def test_no_word_is_split_by_marks():
    """Emphasis inside a word does not make two of it."""
    release = released(f"{numbered(1, 74)} un**believ**able secret")
    assert str(markdown.html(release.document)) == f"<p>{numbered(1, 74)} un<strong>believ</strong>able …</p>\n"


def test_chinese_characters_are_words():
    """Of a Chinese story 75 characters are shown, and the ellipsis follows without a space."""
    release = released("数字人才培训" * 40, lang="zh")
    assert shown(release) == ("数字人才培训" * 40)[:75] + "…"


def test_text_without_spaces_counts_by_its_length():
    """A language written without spaces does not slip through as one long word."""
    release = released("ก" * 5000, lang="th")
    assert len(shown(release)) < 75 * 8


def test_titles_of_links_and_raw_sources_are_cut_too():
    """Neither the title of a link nor the token's own source says what lies beyond the excerpt."""
    release = released(f'[w1](https://example.org "secret title") {numbered(2, 300)} secret')
    tokens = [part for token in release.document.tokens for part in (token, *(token.children or ()))]
    assert "secret" not in repr(tokens)
    assert "w76" not in repr(tokens)


def test_footnotes_are_not_shown_of_a_cut_story():
    """A story that is cut shows neither its notes nor marks that lead to them."""
    html = str(markdown.html(released(f"w0[^1] {numbered(1, 100)}\n\n[^1]: A secret note.").document))
    assert "secret" not in html
    assert "footnote" not in html


def test_pictures_need_rights_of_their_own():
    """Only a picture with full rights of its own is shown, in the body as beside it; a caption goes with its picture."""
    hidden, allowed = "![Hiddenportrait](/assets/portrait.jpg)", "![Secretmap](/assets/map.png)"
    body = f"{hidden}\n\nText {hidden} {allowed} here."
    release = released(body, images=(PICTURE, PROTECTED))
    assert release.images == (PICTURE,)
    assert "Hiddenportrait" not in repr(release)
    html = str(markdown.html(release.document))
    assert html.startswith("<p>Text")
    assert 'src="../../assets/map.png"' in html


def test_a_citation_has_no_text():
    """Citation rights show title, source and facts: neither body nor subtitle, quote or sentence."""
    one = story("Secret words.", subtitle="Secret subtitle", events=(event("Secret words."),), summary="Ours.")
    release = release_of(one, markdown.parse(one.body, lang="en"), site=CITATION, mentions=(mention("Secret words.", "Secret"),))
    assert "Secret" not in repr(release)
    assert (release.document.tokens, release.description, release.story.events[0].what) == ((), "Ours.", "It happened")
    assert release.quote("Secret words.", around="Secret") == ""


def test_a_private_story_shows_nothing():
    """Private rights leave nothing but the id."""
    one = story("Secret words.", rights=Rights.PRIVATE, summary="Secret", authors=("Secret Writer",), events=(event("Secret"),))
    release = release_of(dataclasses.replace(one, title="Secret"), markdown.parse(one.body, lang="en"), site=FULL)
    assert "Secret" not in repr(release)


def test_the_story_of_a_release_holds_nothing_that_is_withheld():
    """Whoever is handed the release cannot find the text in it."""
    body = f"{numbered(1, 75)} secret {numbered(77, 600)}"
    far = numbered(400, 460)
    release = released(body, subtitle=numbered(900, 960), events=(event(far),))
    assert "secret" not in repr(release.story)
    assert "secret" not in repr(release.document)
    assert release.story.events[0].quote == numbered(400, 424) + " …"
    assert release.subtitle == numbered(900, 924) + " …"


def test_a_long_quotation_holds_the_name():
    """Of a sentence of more than 25 words those around the name are quoted, with an ellipsis wherever something is missing."""
    sentence = f"{numbered(201, 240)} Ana Ruiz {numbered(241, 260)}"
    release = released(f"{numbered(1, 200)} {sentence} {numbered(261, 600)}", mentions=(mention(sentence, "Ana Ruiz"),))
    assert release.quote(sentence, around="Ana Ruiz") == f"… {numbered(233, 240)} Ana Ruiz {numbered(241, 255)} …"


def test_a_name_that_comes_early_is_quoted_from_the_start():
    """A sentence that names somebody among its first 25 words is quoted from its beginning."""
    sentence = f"“Good,” said Ana Ruiz of {numbered(201, 240)}."
    release = released(f"{numbered(1, 200)} {sentence} {numbered(241, 600)}", mentions=(mention(sentence, "Ana Ruiz"),))
    assert release.quote(sentence, around="Ana Ruiz") == f"“Good,” said Ana Ruiz of {numbered(201, 220)} …"


def test_two_names_in_one_window_cost_once():
    """Somebody who stands within what is quoted already is shown with those same words."""
    sentence = f"{numbered(201, 240)} Ana Ruiz met Bo Li {numbered(241, 260)}"
    both = (mention(sentence, "Ana Ruiz"), mention(sentence, "Bo Li", entity="bo"))
    release = released(f"{numbered(1, 200)} {sentence} {numbered(261, 600)}", mentions=both)
    assert release.quote(sentence, around="Bo Li") == release.quote(sentence, around="Ana Ruiz") != ""


def test_beyond_the_limit_quotations_are_empty():
    """Events are served first, then everybody's first sentence, then the rest; what no longer fits is empty."""
    body = numbered(1, 300)
    told = event(numbered(101, 125))
    first, other, second = numbered(126, 145), numbered(146, 160), numbered(161, 170)
    mentions = (
        mention(second, "w161", anchor="s-9"),
        mention(first, "w126", anchor="s-7"),
        mention(other, "w146", entity="bo", anchor="s-8"),
    )
    release = released(body, events=(told,), mentions=mentions)
    assert [quotation.words for quotation in release.quotations] == [numbered(101, 125), first, other, ""]


def test_words_of_the_excerpt_cost_nothing():
    """Sentences that the page shows anyway can all be quoted."""
    sentences = [numbered(start, start + 9) for start in range(1, 70, 10)]
    release = released(
        numbered(1, 80), mentions=[mention(text, f"w{number}", entity=text) for number, text in enumerate(sentences)]
    )
    assert all(quotation.words for quotation in release.quotations)


def test_rejected_events_take_no_room():
    """The sentence of an event that the author rejected is not quoted."""
    release = released(numbered(1, 300), events=(event(numbered(101, 110), status=EventStatus.REJECTED),))
    assert release.quotations == ()
    assert release.story.events[0].quote == ""


def test_a_quote_is_found_whatever_its_marks():
    """A sentence that lies in the excerpt is recognised across line breaks and kinds of apostrophe."""
    release = released(f"It's a *very*\nfine day. {numbered(1, 74)}", mentions=(mention("It’s a very fine day.", "very"),))
    assert release.quote("It’s a very fine day.", around="very") == "It’s a very fine day."


def test_asking_for_what_was_cut_gives_it_back():
    """What a release granted may be asked for again."""
    sentence = numbered(201, 240)
    release = released(numbered(1, 600), mentions=(mention(sentence, "w201"),))
    assert release.quote(release.quote(sentence, around="w201"), around="w201") == numbered(201, 225) + " …"
    assert release.quote("Something else entirely.") == ""


def test_graph_and_timeline_hold_only_what_may_be_shown():
    """After withholding, neither sentences nor quotes nor stories in graph and timeline say more than their releases."""
    sentence = f"secret {numbered(201, 300)}"
    one = story(
        f"{numbered(1, 200)} {sentence} {numbered(301, 600)}", date=Published.parse("2021-05-02"), events=(event(sentence),)
    )
    document = markdown.parse(one.body, lang="en")
    named = (mention(sentence, "w250", anchor="s-2"),)
    releases = {"a": release_of(one, document, mentions=named)}
    doubt = Ambiguity(story="a", text="w250", sentence=sentence, candidates=("people/a", "people/b"))
    graph, line = rights.withhold(
        Graph.of(named, ambiguities=(doubt,)), timeline(Library(site=SITE, stories=(one,))), releases=releases
    )
    assert "w300" not in repr((graph, line))
    assert next(graph.mentions).anchor == ""
    assert line.happenings[0].sources[0].quote.endswith("w224 …")
    assert line.years[0].months[0].stories[0].body == ""


def test_withholding_takes_out_private_stories():
    """A story that is not released leaves no mention, no source and no empty year."""
    one = story("Words.", date=Published.parse("2021-05-02"), events=(event("Words."),), rights=Rights.PRIVATE)
    releases = {"a": release_of(one, markdown.parse(one.body, lang="en"))}
    graph, line = rights.withhold(Graph.of([mention("Words.")]), timeline(Library(site=SITE, stories=(one,))), releases=releases)
    assert (graph, line.years, line.happenings) == (Graph(), (), ())


chunks = st.sampled_from(
    [
        "plain words here",
        "*soft* words",
        "**loud**",
        "[a link to it](/x/)",
        "`code here`",
        "数字人才",
        "don’t",
        "1,024",
        "—",
        "…",
        "![alt](/p.png)",
    ]
)
paragraphs = st.lists(chunks, min_size=1, max_size=40).map(" ".join)
wraps = st.sampled_from(
    ["{}", "# {}", "> {}", "- {}\n- {}", "1. {}", "| a | b |\n|---|---|\n| {} | {} |", "```\n{}\n```", "{}[^1]\n\n[^1]: {}"]
)
bodies = st.lists(st.builds(lambda wrap, text: wrap.replace("{}", text), wraps, paragraphs), max_size=8).map("\n\n".join)


def balanced(tokens) -> bool:
    stack = []
    for token in tokens:
        if token.nesting == 1:
            stack.append(token.type)
        elif token.nesting == -1 and (not stack or stack.pop().removesuffix("_open") != token.type.removesuffix("_close")):
            return False
        if token.children is not None and not balanced(token.children):
            return False
    return not stack


@given(bodies)
def test_a_cut_document_nests_and_renders(body):
    """Whatever Markdown is cut, its marks stay in pairs, it renders, and it has at most 75 words: those the body begins with."""
    release = released(body)
    text = " ".join(shown(release).split())
    whole = " ".join(markdown.plain(markdown.parse(body, lang="en")).split())
    assert balanced(release.document.tokens)
    assert markdown.html(release.document) is not None
    assert count(text) <= 75
    assert release.truncated or count(text) == count(whole)
    assert [text[start:end] for start, end in words(text)] == [whole[start:end] for start, end in words(whole)][: count(text)]


sizes = st.integers(min_value=1, max_value=1500)
sentences = st.lists(st.tuples(st.integers(0, 1400), st.integers(1, 70), st.integers(0, 80), st.integers(0, 5)), max_size=30)


@given(sizes, sentences, st.integers(0, 40), st.randoms(use_true_random=False))
def test_the_law_of_quotation_holds(size, stretches, told, shuffle: randomness.Random):
    """Of any story whatever is mentioned: each quotation has at most 25 words, and all that is shown beyond the excerpt, counted
    once, at most 200 or a fifth of it; and the order in which mentions are handed over does not matter."""
    mentions = [
        mention(numbered(start, min(size, start + length)), f"w{start + name}", entity=f"p{entity}", anchor=f"s-{start}")
        for start, length, name, entity in stretches
        if start < size
    ]
    quotes = tuple(dataclasses.replace(event(one.sentence), id=f"e{number}") for number, one in enumerate(mentions[:told:3]))
    more = {"events": quotes, "subtitle": "An odd new one" if told % 2 else ""}
    release = released(numbered(1, size), mentions=mentions, **more)
    granted = [quotation.words for quotation in release.quotations]
    granted += [release.quote(one.sentence, around=one.text) for one in mentions] + [one.quote for one in release.story.events]
    beyond = {word for text in [*granted, release.subtitle] for word in text.replace("…", "").split()} - set(
        numbered(1, 75).split()
    )
    assert all(count(text) <= 25 for text in granted)
    assert len(beyond) <= min(200, size // 5)
    shuffle.shuffle(mentions)
    assert released(numbered(1, size), mentions=mentions, **more) == release
