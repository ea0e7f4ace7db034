"""Say what each data file holds: JSON Schemas (2020-12), one per file, written from one short table of fields."""

from collections.abc import Mapping

from dateline.data.records import Record

TEXT: Record = {"type": "string"}
NUMBER: Record = {"type": "integer", "minimum": 0}
TRUTH: Record = {"type": "boolean"}
MAYBE: Record = {"type": ["string", "null"]}
TEXTS: Record = {"type": "array", "items": TEXT}
EDTF: Record = {"type": "string", "description": "EDTF, ISO 8601-2:2019 level 1"}
COORDINATES: Record = {"type": ["array", "null"], "prefixItems": [{"type": "number"}, {"type": "number"}], "items": False}
Fields = Mapping[str, Record]


def one_of(*words: str) -> Record:
    """One of these words."""
    return {"type": "string", "enum": list(words)}


def record(fields: Fields) -> Record:
    """An object with exactly these fields."""
    return {"type": "object", "properties": dict(fields), "required": list(fields), "additionalProperties": False}


def several(fields: Fields) -> Record:
    """A list of such objects."""
    return {"type": "array", "items": record(fields)}


SOURCE: Fields = {
    "name": TEXT,
    "url": TEXT,
    "section": TEXT,
    "accessed": TEXT,
    "archived": TEXT,
    "original": TEXT,
    "original_date": MAYBE,
}
STORY: Fields = {
    "id": TEXT,
    "url": TEXT,
    "title": TEXT,
    "title_generated": TRUTH,
    "subtitle": TEXT,
    "date": MAYBE,
    "updated": MAYBE,
    "lang": TEXT,
    "source": record(SOURCE),
    "canonical": TEXT,
    "authors": TEXTS,
    "editors": TEXTS,
    "photographers": TEXTS,
    "dateline": TEXT,
    "summary": TEXT,
    "people": TEXTS,
    "programs": TEXTS,
    "organizations": TEXTS,
    "places": TEXTS,
    "tags": TEXTS,
    "rights": one_of("full", "excerpt", "citation"),
    "words": NUMBER,
    "copy_of": MAYBE,
    "translation_of": MAYBE,
}
ENTITY: Fields = {
    "id": TEXT,
    "url": TEXT,
    "name": TEXT,
    "sort_name": TEXT,
    "aliases": TEXTS,
    "kind": TEXT,
    "summary": TEXT,
    "same_as": TEXTS,
    "not_same_as": TEXTS,
    "merged": TEXTS,
    "stories": TEXTS,
}
ROLE: Fields = {
    "role": TEXT,
    "organization": MAYBE,
    "program": MAYBE,
    "from": MAYBE,
    "to": MAYBE,
    "story": MAYBE,
}
RELATION: Fields = {
    "kind": one_of("role", "run by", "part of", "took part", "quoted"),
    "person": MAYBE,
    **ROLE,
    "role": MAYBE,
    "place": MAYBE,
    "by": MAYBE,
    "whole": MAYBE,
    "event": MAYBE,
    "sentence": MAYBE,
    "url": MAYBE,
}
_SPAN: Fields = {"part_of": TEXTS, "start": MAYBE, "end": MAYBE}
ENTITIES: Mapping[str, Fields] = {
    "people": {**ENTITY, "roles": several(ROLE)},
    "programs": {**ENTITY, "run_by": TEXTS, **_SPAN},
    "organizations": {**ENTITY, **_SPAN},
    "places": {**ENTITY, "part_of": TEXTS, "coordinates": COORDINATES},
}
MENTION: Fields = {"story": TEXT, "collection": TEXT, "entity": TEXT, "text": TEXT, "sentence": TEXT, "url": TEXT}
REPORT: Fields = {
    "id": TEXT,
    "original": TEXT,
    "stories": TEXTS,
    "copies": several({"story": TEXT, "kept": NUMBER, "added": NUMBER, "dropped": NUMBER}),
}
_AMOUNT: Record = {"type": ["number", "null"]}
CLAIM: Fields = {
    "id": TEXT,
    "subject": TEXT,
    "measure": TEXT,
    "value": TEXT,
    "low": _AMOUNT,
    "high": _AMOUNT,
    "unit": TEXT,
    "scope": TEXT,
    "speaker": TEXT,
    "story": TEXT,
    "sentence": TEXT,
    "status": one_of("found", "confirmed", "preferred", "deprecated"),
    "reason": TEXT,
    "copy": TRUTH,
    "comparison": TEXT,
    "differs": TRUTH,
    "moves": TRUTH,
    "url": TEXT,
}
CLAIM_CSV: Record = record(dict.fromkeys(CLAIM, TEXT))
EVENT: Fields = {
    "id": TEXT,
    "when": EDTF,
    "what": TEXT,
    "certainty": one_of("stated", "inferred"),
    "status": one_of("confirmed", "found"),
    "kind": TEXT,
    "people": TEXTS,
    "programs": TEXTS,
    "organizations": TEXTS,
    "places": TEXTS,
    "sources": several(
        {
            "story": TEXT,
            "quote": TEXT,
            "verbs": TEXTS,
            "when": EDTF,
            "how": TEXT,
            "certainty": one_of("stated", "inferred"),
            "copy": TRUTH,
            "found": TRUTH,
        }
    ),
    "differs": TRUTH,
    "independent": NUMBER,
    "more": {"type": "object", "additionalProperties": TEXT},
    "url": TEXT,
}
_DATE: Record = {
    "type": "object",
    "properties": {part: {"type": "integer"} for part in ("year", "month", "day")},
    "required": ["year"],
    "additionalProperties": False,
}
TIMELINEJS: Record = {
    "type": "object",
    "properties": {
        "title": {"type": "object"},
        "events": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "unique_id": TEXT,
                    "start_date": _DATE,
                    "end_date": _DATE,
                    "display_date": TEXT,
                    "text": record({"headline": TEXT, "text": TEXT}),
                    "group": TEXT,
                    "media": {"type": "object", "additionalProperties": TEXT},
                    "dateline": record(EVENT),
                },
                "required": ["unique_id", "start_date", "text"],
                "additionalProperties": False,
            },
        },
    },
    "required": ["events"],
    "additionalProperties": False,
}
CSV: Record = record({name: TEXT for name in EVENT if name != "url"})


def schema(name: str, what: str, content: Record) -> Record:
    """A schema as a file of its own."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": name, "description": what, **content}
