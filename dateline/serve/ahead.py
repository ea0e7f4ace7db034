"""Print the pages that somebody looks at ahead of the whole: their files → what the build under way will make of them.

Whoever waits for a save waits for one page of hundreds; the others, the index and the data may follow. What is printed here is what
the build prints, byte for byte, or nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from dateline import built_pages, pipeline, read, render, store
from dateline.nouns.problem import ContentError
from dateline.nouns.site import Site

Pages = Mapping[str, bytes]
"""Pages by their files in the site."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What all pages of a site have in common: what templates are told of it, and its settings."""

    view: render.SiteView
    site: Site


def of_plan(plan: render.Plan, known: pipeline.Understood, files: frozenset[str], setting: Setting) -> Pages:
    """Pages of a plan; none where their templates have errors, which the build will tell."""
    sheets = render.some(plan, files)
    return _printed(sheets, known.templates, setting) if sheets else {}


def of_templates(root: Path, folder: Path, files: frozenset[str], setting: Setting) -> Pages:
    """Pages of the site in `folder` as the templates are now, from what they were printed from last."""
    kept = store.Store.open(root)
    try:
        formes = [built_pages.forme(kept, built_pages.room(folder), path) for path in sorted(files)]
        sheets = [built_pages.taken(forme) for forme in formes if forme is not None]
    except ValueError:
        return {}
    finally:
        kept.close(keep=False)
    templates, problems = read.templates(root)
    return _printed(sheets, templates, setting) if sheets and not problems else {}


def _printed(sheets: Iterable[render.Sheet], templates: Mapping[str, str], setting: Setting) -> Pages:
    try:
        pages = render.printed(sheets, view=setting.view, site=setting.site, templates=templates)
    except ContentError:
        return {}
    return {page.path: page.content for page in pages}
