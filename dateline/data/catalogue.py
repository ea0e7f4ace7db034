"""The catalogue: what a site has to download. The one table of it."""

from dateline.nouns.download import Download

JSON, CSV = "application/json", "text/csv"


def _json(name: str, title: str, description: str) -> Download:
    return Download(
        path=f"data/{name}.json", title=title, description=description, media_type=JSON, schema=f"data/schema/{name}.schema.json"
    )


CATALOGUE: tuple[Download, ...] = (
    _json("stories", "Stories", "Every story with outlet, date, authors and who is in it; no text."),
    _json("people", "People", "Every person with names, roles and stories."),
    _json("programs", "Programs", "Every program with who runs it and its stories."),
    _json("organizations", "Organizations", "Every organization with its names and stories."),
    _json("places", "Places", "Every place with what it is part of and its stories."),
    _json("mentions", "Mentions", "Who is named in which sentence of which story."),
    _json(
        "relations",
        "Relations",
        "What people were, where and when; who runs what; what is part of what; who took part in which event; whom stories quote.",
    ),
    _json("reports", "Reports", "Stories that are the same report in several outlets."),
    _json("claims", "Claims", "Figures compared across stories: of what, how much, who says so, and where they differ."),
    Download(
        path="data/claims.csv",
        title="Claims as a table",
        description="The same for a spreadsheet.",
        media_type=CSV,
        schema="data/schema/claims.csv.schema.json",
    ),
    _json(
        "events", "Events", "What happened when, in EDTF, with certainty and sources; minor things, too, that no timeline shows."
    ),
    Download(
        path="data/events.csv",
        title="Events as a table",
        description="What the timeline shows, for a spreadsheet.",
        media_type=CSV,
        schema="data/schema/events.csv.schema.json",
    ),
    _json("timelinejs", "Events for TimelineJS", "Opens in TimelineJS; each event carries its own record too."),
    Download(path="data/sources.bib", title="Sources", description="The articles as a bibliography.", media_type="text/x-bibtex"),
    Download(
        path="timeline/timeline.ics", title="Calendar", description="The events for a calendar program.", media_type="text/calendar"
    ),
    Download(
        path="timeline/feed.xml",
        title="Feed of events",
        description="The events last told of, for a feed reader.",
        media_type="application/atom+xml",
    ),
    Download(
        path="data/datapackage.json",
        title="Data package",
        description="This list for programs (Frictionless Data).",
        media_type=JSON,
    ),
)
"""What a site has to download, in the order in which a page lists it."""
