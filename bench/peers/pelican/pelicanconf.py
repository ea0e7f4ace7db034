"""The same pages as the other generators: people are Pelican's tags, programs its authors."""

import sys
from pathlib import Path

import markdown

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "plugins"))

SITENAME, SITEURL, TIMEZONE, DEFAULT_LANG = "Bench", "https://example.org/bench", "UTC", "en"
PATH, ARTICLE_PATHS, PAGE_PATHS, STATIC_PATHS = str(HERE / "content"), ["stories"], [], []
OUTPUT_PATH, THEME, PLUGINS = str(HERE / "output"), str(HERE / "theme"), ["beside"]
ARTICLE_URL, ARTICLE_SAVE_AS = "stories/{slug}/", "stories/{slug}/index.html"
TAG_URL, TAG_SAVE_AS = "people/{slug}/", "people/{slug}/index.html"
AUTHOR_URL, AUTHOR_SAVE_AS = "programs/{slug}/", "programs/{slug}/index.html"
CATEGORY_SAVE_AS = CATEGORIES_SAVE_AS = TAGS_SAVE_AS = AUTHORS_SAVE_AS = ARCHIVES_SAVE_AS = ""
DIRECT_TEMPLATES, SITEMAP_SAVE_AS = ["index", "sitemap"], "sitemap.xml"
DEFAULT_PAGINATION = False
FEED_ALL_ATOM, FEED_MAX_ITEMS = "feed.xml", 20
CATEGORY_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = TRANSLATION_FEED_ATOM = TAG_FEED_ATOM = None
MARKDOWN = {"extension_configs": {"markdown.extensions.smarty": {}}, "output_format": "html5"}
_reader = markdown.Markdown()
JINJA_GLOBALS = {"lives": {path.stem: _reader.reset().convert(path.read_text("utf-8")) for path in (HERE / "lives").glob("*/*.md")}}
