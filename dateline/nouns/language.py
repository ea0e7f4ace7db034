"""Language: how languages are named, by tags of BCP 47 such as `es-MX`."""

from functools import cache


@cache
def primary_subtag(tag: str) -> str:
    """The language itself, without script and region: `zh` of `zh-Hant`."""
    return tag.partition("-")[0].lower()
