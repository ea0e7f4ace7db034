"""Understand a text without tags: Clipping → Draft."""

import re
from dataclasses import replace

from dateline.convert.fields.language import SMALL_WORDS, language
from dateline.convert.refusal import NotAnArticle
from dateline.convert.text.blocks import Block, blocks
from dateline.convert.text.drafting import draft
from dateline.convert.text.forwarded import forwarded
from dateline.convert.text.framed import frame, read_framed
from dateline.convert.text.lines import Line, lines
from dateline.convert.text.reading import read_page
from dateline.convert.text.shared import without_shared
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft
from dateline.nouns.pile import ALONE, Sisters

_LINK = re.compile(r"\]\([^)\s]*\)")
_HEADING = re.compile(r"^\s{0,3}#{1,6}\s", re.M)
_SAMPLE = 4000


def convert(clipping: Clipping, *, sisters: Sisters = ALONE) -> Draft:
    """The article in a plain text: copied pages, glued metadata, press databases' layouts. `sisters` are the clippings beside it.

    Raises:
        NotAnArticle: the text is empty, or nothing in it reads like an article.
    """
    text = clipping.text
    if not text.strip():
        raise NotAnArticle("is empty", "put the article's text into it, or remove the file")
    marked = clipping.media_type is MediaType.MARKDOWN or has_markup(text[:20_000])
    lang, found = parted(text, markup=marked)
    passed_on = forwarded(text, found, lang=lang)
    found = passed_on.blocks
    framed = frame(found)
    reading = (
        read_framed(found, framed, lang=lang) if framed else without_shared(read_page(text, found, lang=lang), sisters, lang=lang)
    )
    reading = replace(reading, findings=reading.findings + passed_on.findings, marks=reading.marks + passed_on.marks)
    return draft(text, reading, lang=lang, marked=marked)


def parted(text: str, *, markup: bool | None = None) -> tuple[str, tuple[Block, ...]]:
    """The language of a text and its paragraphs; whether it is Markdown is looked at where `markup` does not say."""
    cut = lines(text, markup=has_markup(text[:20_000]) if markup is None else markup)
    lang = language_of(cut)
    return lang, blocks(cut, small=SMALL_WORDS.get(lang, frozenset()))


def has_markup(text: str) -> bool:
    """Whether a text has the links or headings of Markdown."""
    headings = len(_HEADING.findall(text)) if "#" in text else 0
    return headings + len(_LINK.findall(text)) >= 3


def language_of(found: tuple[Line, ...]) -> str:
    """The language of what reads like sentences, so that neither menus nor injected links decide; else of everything."""
    sentences = [line.words for line in found if len(line.words) > 60 and line.words[-1] in '.!?。！？।"”’»」']
    return language(" ".join(sentences)[:_SAMPLE] or " ".join(line.words for line in found)[:_SAMPLE])
