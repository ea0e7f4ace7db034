"""Take out of graph, timeline and comparisons what may not be shown: Graph, Timeline, Comparisons, Releases → the same.

Rooms that come later cannot publish what they were never given: sentences and quotes are cut to what their story's Release grants,
an anchor that the story's page does not have is empty, and stories that are not released are gone.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from operator import is_

from dateline.nouns.comparison import Comparison, Statement, differ
from dateline.nouns.graph import Graph
from dateline.nouns.mention import Mention
from dateline.nouns.release import Release
from dateline.nouns.story import Rights, Story
from dateline.nouns.timeline import Happening, Lesser, Month, Testimony, Timeline


def withhold(graph: Graph, timeline: Timeline, *, releases: Mapping[str, Release]) -> tuple[Graph, Timeline]:
    """Give both as the public may see them, without ambiguities. `releases` stand under the ids of their stories."""
    known = ((graph.by_story[story], releases[story]) for story in graph.named if story in releases)
    shown = (mention for mentions, release in known for mention in withhold_names(mentions, release))
    return Graph.of(shown), withhold_events(timeline, releases=releases)


def withhold_names(mentions: Iterable[Mention], release: Release) -> tuple[Mention, ...]:
    """Give the mentions of a story as the public may see them."""
    if release.rights is Rights.PRIVATE:
        return ()
    return tuple(_mention(mention, release) for mention in mentions)


def withhold_events(timeline: Timeline, *, releases: Mapping[str, Release]) -> Timeline:
    """Give a timeline as the public may see it."""
    return _timeline(timeline, {name: release for name, release in releases.items() if release.rights is not Rights.PRIVATE})


def withhold_figures(comparisons: Iterable[Comparison], *, releases: Mapping[str, Release]) -> tuple[Comparison, ...]:
    """Give comparisons as the public may see them: a figure in the story's words only where these may be quoted, else as the number
    that it is. What is left of one when private stories are gone differs only if that still does."""
    public = {name: release for name, release in releases.items() if release.rights is not Rights.PRIVATE}
    cut = (_comparison(one, public) for one in comparisons)
    return tuple(one for one in cut if one.statements)


def _comparison(comparison: Comparison, releases: Mapping[str, Release]) -> Comparison:
    statements = tuple(_statement(one, releases[one.story.id]) for one in comparison.statements if one.story.id in releases)
    return replace(comparison, statements=statements, differs=differ(statements))


def _statement(statement: Statement, release: Release) -> Statement:
    claim = statement.claim
    sentence = release.quote(claim.sentence, around=claim.value)
    value = claim.value if sentence else claim.figure or claim.value
    own = sentence or claim.subject or claim.measure == claim.unit
    anchor = statement.anchor if release.shows(statement.anchor) else ""
    # Words by which claims are compared are the story's own, and nobody has to see them.
    measure = claim.measure if own else ""
    bare = replace(claim, sentence=sentence, value=value, measure=measure, words="", names="", near="", lead="")
    return replace(statement, story=release.story, claim=bare, anchor=anchor)


def _mention(mention: Mention, release: Release) -> Mention:
    sentence = release.quote(mention.sentence, around=mention.text)
    if sentence == mention.sentence and release.shows(mention.anchor):
        return mention
    return replace(mention, sentence=sentence, anchor=mention.anchor if release.shows(mention.anchor) else "")


def _timeline(timeline: Timeline, releases: Mapping[str, Release]) -> Timeline:
    cut = {happening.id: _happening(happening, releases) for happening in timeline.happenings}

    def happenings(some: tuple[Happening, ...]) -> tuple[Happening, ...]:
        return tuple(cut[one.id] for one in some if _left(cut[one.id], one))

    def lesser() -> Iterator[Happening]:
        pairs = ((_happening(one, releases), one) for one in timeline.minor)
        return (shown for shown, one in pairs if _left(shown, one))

    def stories(some: tuple[Story, ...]) -> tuple[Story, ...]:
        return tuple(releases[story.id].story for story in some if story.id in releases)

    years = (replace(year, months=_months(year.months, happenings, stories)) for year in timeline.years)
    return Timeline(
        years=tuple(year for year in years if year.months),
        happenings=happenings(timeline.happenings),
        minor=Lesser(lesser),
        undated=stories(timeline.undated),
    )


def _left(shown: Happening, whole: Happening) -> bool:
    """What lost all its sources is gone, and what lost its words and names nobody; what never had a source was added by hand."""
    return bool(shown.sources and not _wordless(shown)) or not whole.sources


def _wordless(happening: Happening) -> bool:
    named = happening.people or happening.programs or happening.organizations or happening.places
    return happening.found and not named and happening.what == happening.label and not any(one.quote for one in happening.sources)


def _months(
    months: tuple[Month, ...],
    happenings: Callable[[tuple[Happening, ...]], tuple[Happening, ...]],
    stories: Callable[[tuple[Story, ...]], tuple[Story, ...]],
) -> tuple[Month, ...]:
    cut = (replace(month, happenings=happenings(month.happenings), stories=stories(month.stories)) for month in months)
    return tuple(month for month in cut if month.happenings or month.stories)


def _happening(happening: Happening, releases: Mapping[str, Release]) -> Happening:
    """The happening itself where nothing was cut: most of them need not be there twice."""
    found = (_testimony(source, releases[source.story.id]) for source in happening.sources if source.story.id in releases)
    sources = tuple(found)
    what = _line(happening, sources)
    uncut = len(sources) == len(happening.sources) and all(map(is_, sources, happening.sources))
    return happening if uncut and what == happening.what else replace(happening, sources=sources, what=what)


def _line(happening: Happening, sources: tuple[Testimony, ...]) -> str:
    if not happening.found:
        return happening.what
    lines = [source.what for source in sources if source.what]
    return happening.what if happening.what in lines else next(iter(lines), happening.label)


def _testimony(testimony: Testimony, release: Release) -> Testimony:
    """Of a found event the line is made of the story's own words, so it is shown only as far as these may be."""
    what = release.quote(testimony.what) if testimony.found else testimony.what
    line = what if what == testimony.what else ""
    quote = release.quote(testimony.quote)
    if (quote, line, release.story) == (testimony.quote, testimony.what, testimony.story):
        return testimony
    return replace(testimony, story=release.story, quote=quote, what=line)
