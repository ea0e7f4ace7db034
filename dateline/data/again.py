"""Change the files where one story or entity says something else: it before and now → what stands in the files for it.

Each text stands in its file as it is, once. What a file says of a story that is a copy of another, or of a private one, is not
told here.
"""

import json
from collections.abc import Mapping

from dateline.data.bibliography import entry
from dateline.data.laid_out import laid_out
from dateline.data.records import entity, story
from dateline.nouns.entity import Entity
from dateline.nouns.release import Release


def of_story(release: Release) -> Mapping[str, str]:
    """What the files say of a story, by their paths."""
    return {"data/stories.json": laid_out([story(release, None)])[2:-2], "data/sources.bib": entry(release.story)}


def of_entity(one: Entity, text: str) -> str:
    """What the file of its collection says of an entity; `text` is that file, which knows the stories that name it.

    Raises:
        ValueError: it is not there.
    """
    found = next((record for record in json.loads(text) if record["id"] == one.id), None)
    if found is None:
        raise ValueError("not in the file")
    return laid_out([entity(one, found["stories"])])[2:-2]
