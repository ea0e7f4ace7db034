"""The files of a new microsite: title, requirement → name → text. Pure."""

from dateline.publish.workflow import pages_workflow

_BUILD = '''\
"""The door: `python build.py [command]`."""

import sys

try:
    from dateline.cli import main
except ModuleNotFoundError as error:
    if error.name != "dateline":
        raise
    sys.exit("Dateline is not installed here. Type:  .venv/bin/python -m pip install -r requirements.txt")

if __name__ == "__main__":
    sys.exit(main())
'''

_README = """\
# {title}

A site made with Dateline from the articles in `content/clippings/`.

```sh
python3 -m venv .venv
.venv/bin/python -m pip install -r requirements.txt
.venv/bin/python build.py          # convert what is new, build site/
.venv/bin/python build.py serve    # preview with live reload
.venv/bin/python build.py doctor   # what is missing for GitHub Pages
{publish}
```
"""

_PUBLISH = ".venv/bin/python build.py publish  # push site/ to the branch gh-pages"
_PUSH = "git push -u origin HEAD            # GitHub builds the site and publishes it"

_IGNORE = """\
/.venv/
/.dateline/
/.site.*
__pycache__/
"""

_PRIVATE = """
# A repository on free GitHub Pages is public, and these are other people's texts. They stay on your disk; only the built site is
# published, with no more of them than "rights" allows. A story in your own words (rights: full) may be kept in git:
# name it below with an exclamation mark in front.
/content/clippings/*
/content/stories/*
!/content/stories/welcome.md
"""

_PUBLIC = """
# The stories are built from this repository, so everybody can read them here as well. Articles as they came stay on your disk.
/content/clippings/*
"""

_SITE = """\
# What this site is. Every key is described in Dateline's docs, writing-content.md.
title = {title}
# What it is about, in one sentence, for the front page and for search engines.
# description = "…"
# Where GitHub serves it: https://NAME.github.io/REPOSITORY (`python build.py doctor` says which)
# url = "https://name.github.io/repository"
language = "en"
# How much of a story may be published that says nothing itself: full, excerpt, citation or private.
rights = "{rights}"
"""

_WELCOME = """\
---
title: Your site stands
date: 2026-01-01
source: {name: The editors}
rights: full
tags: [welcome]
---

This page is a story. It lies in `content/stories/welcome.md`; change it, or delete it.

Put articles into `content/clippings/`: text files, web pages you saved. Build again, and each becomes a story that you can read and
correct. What you correct is never overwritten.

Then write a page for each person in `content/people/`, for each program in `content/programs/`: a file with a `name` at its top is
enough. Wherever a story names them, a link appears, and their page shows the sentence.
"""

_TEMPLATES = """\
# Templates of your own

What lies here takes the place of the theme's file of the same name; everything else comes from the theme, and a later version of
Dateline brings its newer one along. `python build.py templates` lists what there is, `python build.py templates --copy story.html`
puts one here to be changed. A `.css` file of any name is added to the site's style.
"""

_KEPT = "# The built site stays out of git; this file keeps its folder.\n*\n!.gitignore\n"


def files(*, title: str, requirement: str, workflow: bool) -> dict[str, str]:
    """Every file of the project by its name. `requirement` is a line for pip; `workflow` adds publishing by GitHub Actions."""
    written = {
        "build.py": _BUILD,
        "requirements.txt": f"{requirement}\n",
        "README.md": _README.replace("{title}", title).replace("{publish}", _PUSH if workflow else _PUBLISH),
        ".gitignore": _IGNORE + (_PUBLIC if workflow else _PRIVATE),
        "content/site.toml": _SITE.replace("{title}", _quoted(title)).replace("{rights}", "full" if workflow else "excerpt"),
        "content/stories/welcome.md": _WELCOME,
        "content/clippings/.gitkeep": "",
        "templates/README.md": _TEMPLATES,
        "site/.gitignore": _KEPT,
    }
    if workflow:
        written[".github/workflows/pages.yml"] = pages_workflow(install="python -m pip install -r requirements.txt")
    return written


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
