"""Give the tables of a language, which load when it comes: language → Tongue."""

from functools import cache

from dateline.claims.tongue import Tongue


@cache
def tongue_of(lang: str) -> Tongue | None:
    """The tables of a language by its two letters; None where there are none."""
    if lang == "en":
        from dateline.claims.english import ENGLISH

        return ENGLISH
    if lang == "es":
        from dateline.claims.spanish import SPANISH

        return SPANISH
    if lang == "zh":
        from dateline.claims.chinese import CHINESE

        return CHINESE
    return None
