"""The same pages as the other generators, as far as Nikola has them: people, programs and tags are all its tags."""

BLOG_AUTHOR, BLOG_TITLE, SITE_URL, BLOG_EMAIL, BLOG_DESCRIPTION = (
    "Bench",
    "Bench",
    "https://example.org/bench/",
    "a@example.org",
    "Bench",
)
DEFAULT_LANG, TRANSLATIONS, TIMEZONE, THEME = "en", {"en": ""}, "UTC", "base-jinja"
POSTS, PAGES = (("posts/*.md", "stories", "post.tmpl"),), ()
COMPILERS, MARKDOWN_EXTENSIONS = {"markdown": (".md",)}, ["markdown.extensions.smarty"]
NAVIGATION_LINKS = {"en": (("/archive.html", "All"),)}
CREATE_SINGLE_ARCHIVE, CREATE_MONTHLY_ARCHIVE, INDEX_PATH, INDEX_DISPLAY_POST_COUNT = True, False, "", 50
FEED_LENGTH, FEED_TEASERS, GENERATE_ATOM = 20, True, False
TAG_PATH, WRITE_TAG_CLOUD, COMMENT_SYSTEM = "terms", False, ""
SHOW_SOURCELINK, COPY_SOURCES, USE_BUNDLES, PRETTY_URLS = False, False, False, True
DISABLED_PLUGINS = [
    "render_galleries",
    "render_listings",
    "render_sources",
    "scale_images",
    "robots",
    "redirect",
    "classify_authors",
    "classify_sections",
    "classify_page_index",
    "render_indexes_feeds",
    "gzip",
    "copy_files",
]
