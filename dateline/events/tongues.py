"""Give the table of a language whose clauses are read by one: language → Tongue."""

from functools import cache

from dateline.events.clauses import Tongue


@cache
def tongue(lang: str) -> Tongue:
    """Spanish or Chinese, loaded where a story wants it."""
    if lang == "es":
        from dateline.events.spanish import SPANISH

        return SPANISH
    from dateline.events.chinese import CHINESE

    return CHINESE
