"""Outlet: a paper, an agency, a site; one and the same however its name is written: `The Harbour Herald`, `HARBOUR HERALD`."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping

_ARTICLE = re.compile(r"^(?:www\.|(?:the|el|la|los|las|le|les|der|die|das|il|lo|o)\s+)(?=\w)")


def known_as(name: str) -> str:
    """What two spellings of one outlet share."""
    return _ARTICLE.sub("", " ".join(unicodedata.normalize("NFC", name).casefold().split()), count=1)


def spellings(names: Iterable[str]) -> Mapping[str, str]:
    """Each name with the commonest spelling of its outlet, of equals the first in order."""
    counted = Counter(name for name in names if name)
    chosen: dict[str, str] = {}
    for name in sorted(counted, key=lambda name: (-counted[name], name)):
        chosen.setdefault(known_as(name), name)
    return {name: chosen[known_as(name)] for name in counted}
