"""Write the stories as a bibliography: Library, Releases → BibLaTeX."""

from collections.abc import Iterator, Mapping

from dateline.data.records import public
from dateline.nouns.language import primary_subtag
from dateline.nouns.library import Library
from dateline.nouns.release import Release
from dateline.nouns.story import Story

_SPECIAL = {sign: f"\\{sign}" for sign in "&%$#_"} | {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
    "{": "\\{",
    "}": "\\}",
}


def bibliography(library: Library, releases: Mapping[str, Release]) -> Iterator[str]:
    """One `@article` for each story that may be known, by id."""
    known = sorted((story for story in library.stories if public(releases, story.id)), key=lambda story: story.id)
    return (f"\n{entry(story)}" if place else entry(story) for place, story in enumerate(known))


def entry(story: Story) -> str:
    """The entry of one story."""
    fields = {
        "title": "{" + _plain(story.title) + "}",
        "author": " and ".join("{" + _plain(name) + "}" for name in story.authors),
        "journaltitle": "{" + _plain(story.source.name) + "}" if story.source.name else "",
        "date": story.date.iso_day if story.date else "",
        "pages": _plain(story.page),
        "volume": _plain(story.volume),
        "url": _address(story.source.url),
        "urldate": story.source.accessed[:10] if story.source.url else "",
        "langid": _LANGUAGES.get(primary_subtag(story.lang), ""),
        "note": f"From {_plain(story.source.original)}" if story.source.original else "",
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@article{{{story.id},", *lines, "}", ""])


_LANGUAGES = {"en": "english", "es": "spanish", "zh": "chinese", "fr": "french", "de": "german", "pt": "portuguese"}


def _plain(text: str) -> str:
    return "".join(_SPECIAL.get(sign, sign) for sign in " ".join(text.split()))


def _address(url: str) -> str:
    return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replace(" ", "%20")
