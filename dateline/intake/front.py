"""Read the front matter of a text as it stands, valid or not: text → its lines; lines → what they say."""

import re

FRONT = re.compile(r"\ufeff?---[ \t]*\n(?P<head>(?:[^\n]*\n)*?)---[ \t]*(?:\n|$)")


def said(lines: str) -> object:
    """What the lines say, however they are written, all of it as text; the lines themselves where they are no YAML."""
    import yaml

    try:
        return yaml.load(lines, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        return lines.strip()
